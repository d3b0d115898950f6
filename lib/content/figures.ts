import { z } from "zod";
import { listFiles, readText } from "./disk";
import { parseContent, parseYaml } from "./parse-content";

const folder = "content/figures";

const head = z.looseObject({ title: z.string(), caption: z.string(), description: z.string() });

/** A drawing with its words; caption and description may hold fact tokens. */
export interface Figure {
  id: string;
  title: string;
  caption: string;
  description: string;
  /** The drawn SVG, made by `npm run figures` and checked against its source by a test. */
  svg: string;
  /** The mermaid text, for the Markdown twin. */
  source: string;
}

/** The ids of all drawings that are there. */
export function figureIds(): ReadonlySet<string> {
  return new Set(listFiles(folder, ".svg").map((name) => name.replace(/\.svg$/, "")));
}

/** @throws ContentError when the front matter of a drawing's source is no YAML or lacks title, caption or description. */
export function loadFigure(id: string): Figure {
  const file = `${folder}/${id}.mmd`;
  const text = readText(file);
  const [, front = "", source = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const { title, caption, description } = parseContent(head, parseYaml(front, file, 2), file);
  return { id, title, caption, description, svg: readText(`${folder}/${id}.svg`), source };
}
