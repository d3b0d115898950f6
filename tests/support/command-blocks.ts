import { visit } from "unist-util-visit";
import { loadChapters } from "@/lib/content/chapters";
import { loadCodeBlocks } from "@/lib/content/code-blocks";
import { parseMdx } from "@/lib/content/mdx-tree";

/** Shell text with the place where it stands. */
export interface PlacedText {
  chapter: string;
  /** `content/chapters/05-ha-dr.mdx:77`, or the chapter for text within a line. */
  place: string;
  text: string;
}

/** Every shell block of the chapters. */
export function commandBlocks(): PlacedText[] {
  return loadCodeBlocks().flatMap(({ language, chapter, file, line, text }) => (language === "bash" ? [{ chapter, place: `${file}:${line}`, text }] : []));
}

/** Every command in the run of the text: `gcloud alloydb instances failover`. */
export function inlineCommands(): PlacedText[] {
  return loadChapters().flatMap(({ slug, body }) => {
    const found: PlacedText[] = [];
    visit(parseMdx(body), "inlineCode", ({ value }) => {
      if (/^(?:gcloud|alloydb-auth-proxy) /.test(value)) found.push({ chapter: slug, place: `${slug}: ${value}`, text: value });
    });
    return found;
  });
}
