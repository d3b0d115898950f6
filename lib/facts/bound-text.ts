import type { FactShow } from "./format";

/** A piece of text that names facts: words as they stand, or a fact to be filled in. */
export type BoundPart = { kind: "words"; words: string } | { kind: "fact"; id: string; show: FactShow };

const token = /\{\{([a-z0-9-]+)(\|value)?\}\}/g;

/**
 * Splits a text at its fact tokens, `{{fact-id}}` for value and unit and `{{fact-id|value}}` for the value alone.
 * @throws when braces are left that are no well-formed token, naming them.
 */
export function parseBoundText(text: string): BoundPart[] {
  const parts: BoundPart[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    if (match.index > end) parts.push({ kind: "words", words: text.slice(end, match.index) });
    parts.push({ kind: "fact", id: match[1] ?? "", show: match[2] ? "value" : "full" });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: "words", words: text.slice(end) });
  const broken = parts.find((part) => part.kind === "words" && /\{\{|\}\}/.test(part.words));
  if (broken?.kind === "words") throw new Error(`"${broken.words.trim()}" holds a broken fact token: write {{fact-id}} or {{fact-id|value}}.`);
  return parts;
}
