import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { getFact } from "../facts/facts";
import { formatFact } from "../facts/format";
import { drawingVersion } from "./config";
import { parseFigure, resolveFigure, sourceHash, type FigureSource, type ResolvedFigure, type ResolveToken } from "./source";

const folder = path.join(process.cwd(), "content/figures");

/** The ids of all figures, in order. */
export function figureIds(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".mmd"))
    .map((name) => name.slice(0, -".mmd".length))
    .toSorted();
}

/** Where a figure's drawing lies. */
export function drawingPath(id: string): string {
  return path.join(folder, `${id}.svg`);
}

/** A figure as written, checked. */
export function readFigure(id: string): FigureSource {
  return parseFigure(id, readFileSync(path.join(folder, `${id}.mmd`), "utf8"));
}

/** A figure's drawing, or undefined where it was not drawn yet. */
export function readDrawing(id: string): string | undefined {
  return existsSync(drawingPath(id)) ? readFileSync(drawingPath(id), "utf8") : undefined;
}

/** Words for a token, from the facts. */
export const resolveFromFacts: ResolveToken = (id, show) => formatFact(getFact(id), show);

/** A figure's words as they stand today, and the hash that its drawing must carry. */
export function expectedDrawing(id: string): { figure: ResolvedFigure; hash: string } {
  const figure = resolveFigure(readFigure(id), resolveFromFacts);
  return { figure, hash: sourceHash(figure, drawingVersion, mermaidVersion()) };
}

/** The hash that a drawing carries. */
export function drawnHash(svg: string): string | undefined {
  return /data-source-sha256="([0-9a-f]{64})"/.exec(svg)?.[1];
}

function mermaidVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(process.cwd(), "node_modules/mermaid/package.json"), "utf8"));
  if (typeof manifest === "object" && manifest && "version" in manifest && typeof manifest.version === "string") return manifest.version;
  throw new Error("node_modules/mermaid/package.json names no version; run npm ci.");
}
