import type { MermaidConfig } from "mermaid";

/** Raise this when `layout-grid.ts`, `layout-sequence.ts`, `compose.ts` or `read-in-page.ts` draw otherwise than before: every figure is then drawn anew. */
const composition = 3;

/** Labels are set in 14 px; a drawing wider than this would be unreadable on a phone, where it shrinks to some 290 px. */
export const widthLimit = 460;

/** Drawings are as wide as a multiple of this: `app/figures.css` has one rule for each, which keeps words at 14 px. */
export const widthStep = 10;

/** The distance between the lines of a label. */
export const lineHeight = 18;

/** Name of the face that labels are measured in; `draw.ts` loads it from a file, so that every machine measures alike. */
export const measuringFace = "Figure Measure";

/** mermaid only reads the sources: what it would draw has looks of its own and grows too wide for a phone. */
export const mermaidConfig = { startOnLoad: false, securityLevel: "strict", htmlLabels: false } as const satisfies MermaidConfig;

/** What a drawing depends on besides its source and mermaid's version; part of the source hash. */
export const drawingVersion = JSON.stringify({ composition, widthLimit, widthStep, lineHeight, mermaidConfig });
