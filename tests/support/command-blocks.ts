import { visit } from "unist-util-visit";
import { loadChapters } from "@/lib/content/chapters";
import { loadClaims } from "@/lib/content/claims";
import { loadCodeBlocks } from "@/lib/content/code-blocks";
import { parseMdx } from "@/lib/content/mdx-tree";
import { loadTopics } from "@/lib/content/topics";

/** Shell text with the place where it stands. */
export interface PlacedText {
  chapter: string;
  /** `content/chapters/05-ha-dr.mdx:77`; for text within a line where it stands, and itself. */
  place: string;
  text: string;
}

/** Every shell block of the chapters. */
export function commandBlocks(): PlacedText[] {
  return loadCodeBlocks().flatMap(({ language, chapter, file, line, text }) => (language === "bash" ? [{ chapter, place: `${file}:${line}`, text }] : []));
}

const command = /^(?:gcloud|alloydb-auth-proxy) /;

/** Every command in the run of the text of chapters, topics and claims: `gcloud alloydb instances failover`. */
export function inlineCommands(): PlacedText[] {
  const found: PlacedText[] = [];
  const add = (chapter: string, place: string, text: string) => {
    if (command.test(text)) found.push({ chapter, place: `${place}: ${text}`, text });
  };
  for (const { slug, body } of [...loadChapters(), ...loadTopics()]) visit(parseMdx(body), "inlineCode", ({ value }) => add(slug, slug, value));
  for (const { id, chapter, holds, why, examAnswer, note } of loadClaims().values()) {
    for (const text of [holds, why, examAnswer, note])
      for (const [, quoted = ""] of (text ?? "").matchAll(/`([^`]+)`/g)) add(chapter, `${chapter} › ${id}`, quoted);
  }
  return found;
}
