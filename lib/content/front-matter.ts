import { parse } from "yaml";
import { z } from "zod";
import { ContentError, parseContent } from "./parse-content";

const chapterFrontMatter = z.strictObject({
  /** The guide's own heading: links and the page's title use it. */
  title: z.string().min(3),
  /** What the reader will be able to do after reading, in one sentence: lists, search engines, social cards. */
  summary: z.string().min(40).max(200),
  /** Facts and sections that the exams stress, in a few words each, for the list of chapters. */
  covers: z.array(z.string()).min(2).max(6),
});

export type ChapterFrontMatter = z.output<typeof chapterFrontMatter>;

const fence = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

interface FrontMatter<Schema extends z.ZodObject> {
  front: z.output<Schema>;
  body: string;
  /** The line of the file on which the body begins. */
  firstLine: number;
}

/**
 * A chapter file in its two parts.
 * @throws ContentError when the front matter is missing, no YAML, or lacks a field.
 */
export function splitFrontMatter(text: string, file: string): FrontMatter<typeof chapterFrontMatter> {
  return splitByFence(text, file, chapterFrontMatter);
}

/**
 * A file of the content in its two parts, its front matter held to a schema.
 * @throws ContentError when the front matter is missing, no YAML, or lacks a field.
 */
export function splitByFence<Schema extends z.ZodObject>(text: string, file: string, schema: Schema): FrontMatter<Schema> {
  const match = fence.exec(text);
  if (!match) {
    const fields = Object.keys(schema.shape);
    throw new ContentError(`${file}:1 begins with no front matter; write ${fields.slice(0, -1).join(", ")} and ${fields.at(-1)} between two lines of ---.`);
  }
  let data: unknown;
  try {
    data = parse(match[1] ?? "");
  } catch (error) {
    throw new ContentError(`${file} › front matter: ${error instanceof Error ? error.message : String(error)}`);
  }
  return {
    front: parseContent(schema, data, `${file} › front matter`),
    body: text.slice(match[0].length),
    firstLine: match[0].split("\n").length,
  };
}
