/*
 * Draws the figures whose source has changed since they were drawn.
 *
 *   npm run figures                    what drifted
 *   npm run figures -- --all           everything
 *   npm run figures -- --check         nothing; fails and names what drifted
 *   npm run figures -- ha-instance     this one, if it drifted
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { optimize } from "svgo";
import { browserArgs, browserPath } from "@/lib/build/browser";
import { checkSvg } from "./check-svg";
import { composeSvg } from "./compose";
import { measuringFace, mermaidConfig } from "./config";
import type { Drawing } from "./drawing";
import { drawingPath, drawnHash, expectedDrawing, figureIds, readDrawing } from "./files";
import { layOutGrid } from "./layout-grid";
import { layOutSequence } from "./layout-sequence";
import { readGraphInPage, readSequenceInPage } from "./read-in-page";
import type { ResolvedFigure } from "./source";

const modules = path.join(process.cwd(), "node_modules");

/** Geist (OFL) comes with Next; widened a little, so that labels keep their room in wider system faces. */
const faceFile = path.join(modules, "next/dist/next-devtools/server/font/geist-latin.woff2");
const faceWidening = "108%";

type Task = { readonly figure: ResolvedFigure; readonly hash: string };

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith("--"));
const tasks = (named.length > 0 ? named : figureIds())
  .map(expectedDrawing)
  .filter(({ figure, hash }) => args.includes("--all") || drawnHash(readDrawing(figure.id) ?? "") !== hash);

if (tasks.length === 0) {
  console.log("Every figure is drawn from its source as it stands.");
} else if (args.includes("--check")) {
  console.error(`Drawn from another source: ${tasks.map(({ figure }) => figure.id).join(", ")}. Run npm run figures.`);
  process.exitCode = 1;
} else {
  await drawAll(tasks);
}

async function drawAll(chosen: readonly Task[]): Promise<void> {
  const browser = await chromium.launch({ executablePath: await browserPath(), args: browserArgs });
  try {
    const page = await browser.newPage();
    await preparePage(page);
    for (const task of chosen) await draw(page, task);
  } finally {
    await browser.close();
  }
}

/** Draws one figure; a mistake in it is told, and the others are drawn all the same. */
async function draw(page: Page, { figure, hash }: Task): Promise<void> {
  try {
    const svg = shrink(composeSvg(figure, await place(page, figure), hash));
    const mistakes = checkSvg(svg, figure.id);
    if (mistakes.length > 0) throw new Error(mistakes.join("; "));
    writeFileSync(drawingPath(figure.id), `${svg}\n`);
    console.log(`${figure.id}: ${svg.length} bytes`);
  } catch (error) {
    console.error(`content/figures/${figure.id}.mmd: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

/** mermaid reads the source and the page measures its words; where everything goes is decided here. */
async function place(page: Page, { diagram, grid }: ResolvedFigure): Promise<Drawing> {
  const input = [diagram, measuringFace] as const;
  if (grid === undefined) return layOutSequence(await page.evaluate(readSequenceInPage, input));
  return layOutGrid(await page.evaluate(readGraphInPage, input), grid);
}

/** A blank page with mermaid and the measuring face in it. */
async function preparePage(page: Page): Promise<void> {
  const face = readFileSync(faceFile).toString("base64");
  const rule = `@font-face{font-family:"${measuringFace}";font-weight:100 900;size-adjust:${faceWidening};src:url(data:font/woff2;base64,${face})}`;
  await page.setContent(`<!doctype html><style>${rule}</style><body></body>`);
  // tsx compiles functions so that they call this helper, which the page does not have.
  await page.evaluate("globalThis.__name = (named) => named");
  await page.evaluate((family) => Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 14px "${family}"`))), measuringFace);
  await page.addScriptTag({ path: path.join(modules, "mermaid/dist/mermaid.min.js") });
  await page.evaluate(`mermaid.initialize(${JSON.stringify(mermaidConfig)})`);
}

/** Shorter paths and numbers, nothing else: ids, roles and descriptions stay. */
function shrink(svg: string): string {
  return optimize(svg, { multipass: true, floatPrecision: 1, plugins: ["convertPathData", "cleanupNumericValues"] }).data;
}
