import { checkLine, type CheckedCommand } from "./check";
import type { Edit } from "./problem";
import type { IndexedReference } from "./reference";

/** How often what was mended is looked at again: mending a command's name brings its flags to light. */
const rounds = 6;

/**
 * The nearest form of a command that is accepted: names corrected, what is missing added as variables, what belongs
 * elsewhere left out. Nothing where the command stands as it is, or where no such form is known.
 */
export function nearestForm({ source }: Pick<CheckedCommand, "source">, reference: IndexedReference): string | undefined {
  let text = source;
  for (let round = 0; round < rounds; round += 1) {
    const [checked] = checkLine(text, reference);
    if (!checked) return undefined;
    if (checked.verdict === "accepted") return round > 0 ? text.replace(/[\s\\]+$/, "") : undefined;
    const mended = mendOnce(text, checked);
    if (mended === text) return undefined;
    text = mended;
  }
  return undefined;
}

function mendOnce(text: string, { problems, end, start }: CheckedCommand): string {
  const additions = [...new Set(problems.flatMap(({ add }) => add ?? []))];
  const edits = problems.flatMap(({ edits: wanted = [] }) => wanted);
  // Flags go before `--`, which hands the rest to another program, and before redirections.
  const tail = /\s--(?=\s)|\s\d?[<>]/.exec(text.slice(start, end));
  const at = tail ? start + tail.index : end;
  const lines = text.includes("\n") || additions.length > 1;
  const between = lines ? " \\\n    " : " ";
  const added = additions.map((addition) => `${addition.startsWith("--") ? between : " "}${addition}`).join("");
  return applyEdits(text, added ? [...edits, { start: at, end: at, text: added }] : edits);
}

/** The text with the edits made; an edit that overlaps an earlier one is left for the next round. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = "";
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    // Whoever takes a word out takes out the blanks and the line's end before it too.
    const blanks = edit.text === "" ? (/(?:[ \t]|\\\n)*$/.exec(text.slice(at, edit.start))?.[0].length ?? 0) : 0;
    const from = edit.start - blanks;
    if (edit.start < at) continue;
    done += text.slice(at, Math.max(at, from)) + edit.text;
    at = edit.end;
  }
  return done + text.slice(at);
}
