import type { CheckedCommand } from "@/lib/command/check";

/** A command's text with what its problems are about marked. */
export function CheckedSource({ command }: { command: CheckedCommand }) {
  const { source, start, problems } = command;
  const marked = problems
    // What is missing has no place of its own; its message says where it belongs.
    .filter(({ code, start: from, end }) => end > from && !code.startsWith("missing-"))
    .map(({ start: from, end }) => ({ from: from - start, to: Math.min(end - start, source.length) }))
    .toSorted((a, b) => a.from - b.from);
  const parts: { text: string; wrong: boolean }[] = [];
  let at = 0;
  for (const { from, to } of marked) {
    if (from < at) continue;
    parts.push({ text: source.slice(at, from), wrong: false }, { text: source.slice(from, to), wrong: true });
    at = to;
  }
  parts.push({ text: source.slice(at), wrong: false });
  return (
    <pre className="command-source">
      <code>{parts.map(({ text, wrong }, index) => (wrong ? <mark key={index}>{text}</mark> : text))}</code>
    </pre>
  );
}
