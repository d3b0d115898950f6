import { createHash } from "node:crypto";
import { parse } from "yaml";
import { z } from "zod";

/** What stands above a figure's diagram, between two lines of `---`. Each text may hold tokens. */
const figureFront = z.strictObject({
  /** A few words: the name by which assistive technology announces the drawing. */
  title: z.string().min(8).max(60),
  /** One sentence below the figure. */
  caption: z.string().min(30).max(220),
  /** All that the drawing tells, for those who do not see it: two to five sentences. */
  description: z.string().min(80).max(900),
  /**
   * Where the nodes of a flowchart or state diagram stand, in the manner of CSS `grid-template-areas`: one text per row, the ids
   * in it, a dot for an empty place, an id repeated where a node spans. Sequence diagrams have none.
   */
  grid: z.array(z.string()).min(1).optional(),
});

/** A figure as its author wrote it, tokens unresolved. */
export type FigureSource = z.output<typeof figureFront> & {
  readonly id: string;
  /** The file it was read from, for messages. */
  readonly file: string;
  /** The mermaid text. */
  readonly diagram: string;
};

/** A figure whose tokens have become words and numbers. */
export type ResolvedFigure = Omit<FigureSource, "file">;

/** The words for a fact, as value and unit or as the value alone. Throws when there is no such fact. */
export type ResolveToken = (factId: string, show: "full" | "value") => string;

/** A mistake in a figure's source, told so that its author can mend it: where it is, what is wrong and what to do. */
export class FigureError extends Error {
  override readonly name = "FigureError";
}

/** Classes that a source may give to a node, a group or a line; `app/figures.css` draws them. */
export const figureClasses = ["primary", "standby", "storage", "outside", "good", "bad", "muted"] as const;

const fence = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;
const diagramKinds = /^(flowchart (TB|LR)|sequenceDiagram|stateDiagram-v2)$/;
const forbidden: readonly [pattern: RegExp, what: string, remedy: string][] = [
  [
    /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(|\b(?:fill|stroke|color)\s*:/i,
    "a literal colour or style",
    "give the node a class with :::, and draw the class in app/figures.css",
  ],
  [/^\s*(?:classDef|style|linkStyle)\b/m, "a style of its own", "use one of the classes " + figureClasses.join(", ")],
  [/^\s*%%\{/m, "a directive", "the configuration of all figures stands in lib/figure/config.ts"],
  [/^\s*(?:accTitle|accDescr)\b/m, "accTitle or accDescr", "write title and description in the front matter"],
];
const token = /\{\{([a-z0-9]+(?:-[a-z0-9]+)*)(?:\|(full|value))?\}\}/g;

/**
 * A figure's file in its parts, checked.
 * @param id the file's name without `.mmd`.
 * @throws FigureError naming file, place and remedy.
 */
export function parseFigure(id: string, text: string): FigureSource {
  const file = `content/figures/${id}.mmd`;
  const match = fence.exec(text);
  if (!match) throw new FigureError(`${file}:1 begins with no front matter; write title, caption and description between two lines of ---.`);

  const front = figureFront.safeParse(readYaml(match[1] ?? "", file));
  if (!front.success) {
    const lines = front.error.issues.map((issue) => `${file} › ${issue.path.join(".") || "front matter"}: ${issue.message}`);
    throw new FigureError(lines.join("\n"));
  }

  const diagram = text.slice(match[0].length).trim();
  checkDiagram(diagram, file, match[0].split("\n").length);
  if (diagram.startsWith("sequenceDiagram") === (front.data.grid !== undefined)) {
    throw new FigureError(`${file} › grid: flowcharts and state diagrams need a grid, sequence diagrams take none.`);
  }
  return { id, file, ...front.data, diagram };
}

/**
 * The figure with every token resolved: `{{fact-id}}` becomes value and unit, `{{fact-id|value}}` the value alone.
 * @throws FigureError naming file, field and remedy, for a token that is malformed or names no fact.
 */
export function resolveFigure(source: FigureSource, resolveToken: ResolveToken): ResolvedFigure {
  const resolve = (field: "title" | "caption" | "description" | "diagram"): string => {
    const escape = field === "diagram" ? escapeForMermaid : (text: string): string => text;
    const resolved = source[field].replace(token, (_, id: string, show?: "full" | "value") => {
      try {
        return escape(resolveToken(id, show ?? "full"));
      } catch (error) {
        throw new FigureError(`${source.file} › ${field}: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
    const malformed = /\{\{(?!")[^}]*\}?\}?/.exec(resolved);
    if (malformed) throw new FigureError(`${source.file} › ${field}: "${malformed[0]}" is no token; write {{fact-id}} or {{fact-id|value}}.`);
    return resolved;
  };
  const { id, grid } = source;
  return {
    id,
    grid,
    title: resolve("title"),
    caption: resolve("caption"),
    description: resolve("description"),
    diagram: resolve("diagram"),
  };
}

/**
 * The hash that ties a drawing to what it was drawn from: the resolved text, the configuration and the version of mermaid.
 * A drawing whose hash differs from its source's has drifted and is drawn anew.
 */
export function sourceHash(figure: ResolvedFigure, drawingVersion: string, mermaidVersion: string): string {
  const parts = [figure.title, figure.caption, figure.description, figure.grid, figure.diagram, drawingVersion, mermaidVersion];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

function readYaml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new FigureError(`${file} › front matter: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function checkDiagram(diagram: string, file: string, firstLine: number): void {
  const kind = diagram.split("\n", 1)[0]?.trim() ?? "";
  if (!diagramKinds.test(kind)) {
    throw new FigureError(`${file}:${firstLine} begins with "${kind}"; write flowchart TB, flowchart LR, sequenceDiagram or stateDiagram-v2.`);
  }
  const lineOf = (index: number): number => firstLine + diagram.slice(0, index).split("\n").length - 1;

  for (const [pattern, what, remedy] of forbidden) {
    const found = pattern.exec(diagram);
    if (found) throw new FigureError(`${file}:${lineOf(found.index)} has ${what} ("${found[0].trim()}"); ${remedy}.`);
  }
  for (const found of diagram.matchAll(/:::([\w-]+)|^\s*class\s+\S+\s+([\w-]+)/gm)) {
    const name = found[1] ?? found[2] ?? "";
    if (!figureClasses.some((known) => known === name)) {
      throw new FigureError(`${file}:${lineOf(found.index)} uses the class "${name}"; the classes are ${figureClasses.join(", ")}.`);
    }
  }
}

/** Code marks have no place in a label, and quotes would end it. */
function escapeForMermaid(text: string): string {
  return text.replaceAll("`", "").replaceAll('"', "”");
}
