import { visit } from "unist-util-visit";
import { type Chapter, loadChapters } from "./chapters";
import { readText } from "./disk";
import { splitFrontMatter } from "./front-matter";
import { codeMeta, parseMdx } from "./mdx-tree";
import { oncePerBuild } from "./once";
import type { CodeLanguage, SqlEngine } from "./vocabulary";

/** A fenced block of a chapter. */
export interface CodeBlock {
  /** The chapter's slug. */
  chapter: string;
  file: string;
  /** The line of the file on which the block's first line of code stands. */
  line: number;
  /** Its id within the chapter; its fragment is `code-<id>`. */
  id: string;
  language: CodeLanguage;
  /** Everything that stands after the language, by name. */
  meta: Readonly<Record<string, string>>;
  text: string;
}

/** Every code block of the chapters, in reading order. */
export const loadCodeBlocks = oncePerBuild((): readonly CodeBlock[] => loadChapters().flatMap((chapter) => codeBlocksOf(chapter)));

/** The database that an sql block is written for. */
export function engineOf(block: CodeBlock): SqlEngine {
  return (block.meta["runs"] ?? "postgresql") as SqlEngine;
}

/** The code blocks of one chapter, in reading order. */
export function codeBlocksOf({ slug, number, body }: Chapter): CodeBlock[] {
  const file = `content/chapters/${String(number).padStart(2, "0")}-${slug}.mdx`;
  const { firstLine } = splitFrontMatter(readText(file), file);
  const blocks: CodeBlock[] = [];
  visit(parseMdx(body), "code", (node) => {
    const meta = codeMeta(node.meta);
    const fence = (node.position?.start.line ?? 1) + firstLine - 1;
    blocks.push({ chapter: slug, file, line: fence + 1, id: meta["id"] ?? "", language: node.lang as CodeLanguage, meta, text: node.value });
  });
  return blocks;
}
