/** A figure between its source and its SVG. Lengths are in CSS pixels. */

export type Point = { readonly x: number; readonly y: number };
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** One line of words with the room it takes; a strong line is the name of its box. */
export type Line = { readonly text: string; readonly strong: boolean; readonly width: number };

export type Shape = "box" | "pill" | "drum" | "fork" | "note";
export type Tip = "none" | "arrow" | "cross";
export type Stroke = "plain" | "dashed" | "active" | "life";

/** What a flowchart or state diagram says, without places: read from mermaid by `read-in-page.ts`, placed by `layout-grid.ts`. */
export type Graph = {
  readonly nodes: readonly {
    readonly id: string;
    readonly shape: Shape;
    readonly role: string;
    readonly lines: readonly Line[];
    readonly group: string | undefined;
  }[];
  readonly groups: readonly { readonly id: string; readonly name: Line; readonly group: string | undefined }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly stroke: Stroke;
    readonly tips: readonly [start: Tip, end: Tip];
    readonly lines: readonly Line[];
  }[];
};

/** What a sequence diagram says, step by step. */
export type Sequence = {
  readonly actors: readonly { readonly id: string; readonly lines: readonly Line[] }[];
  readonly steps: readonly (
    | {
        readonly kind: "message";
        readonly from: string;
        readonly to: string;
        readonly stroke: Stroke;
        readonly tip: Tip;
        readonly lines: readonly Line[];
      }
    | { readonly kind: "note"; readonly from: string; readonly to: string; readonly lines: readonly Line[] }
    | { readonly kind: "open"; readonly name: Line }
    | { readonly kind: "close" }
  )[];
};

export type Box = { readonly area: Area; readonly shape: Shape; readonly role: string; readonly lines: readonly Line[] };

/** A frame around boxes; its name stands at the top, beginning at `nameX`. */
export type Group = { readonly area: Area; readonly name: Line; readonly nameX: number };

export type Edge = { readonly points: readonly Point[]; readonly stroke: Stroke; readonly tips: readonly [start: Tip, end: Tip] };

/** Words on a line, around a middle point. */
export type Label = { readonly area: Area; readonly lines: readonly Line[] };

/** A figure with everything in its place. */
export type Drawing = {
  readonly groups: readonly Group[];
  readonly edges: readonly Edge[];
  readonly boxes: readonly Box[];
  readonly labels: readonly Label[];
};
