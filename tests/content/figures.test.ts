import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findLooseNumbers } from "../../lib/facts/loose-number";
import { checkSvg } from "../../lib/figure/check-svg";
import { widthLimit, widthStep } from "../../lib/figure/config";
import type { Graph } from "../../lib/figure/drawing";
import { drawnHash, expectedDrawing, figureIds, readDrawing, readFigure, resolveFromFacts } from "../../lib/figure/files";
import { overlap, partsOf } from "../../lib/figure/geometry";
import { layOutGrid } from "../../lib/figure/layout-grid";
import { FigureError, parseFigure, resolveFigure, sourceHash } from "../../lib/figure/source";

/** Prints the guide's thresholds as the guide has them; they are quotations, not facts. */
const quotations = new Set(["guide-decision-tree"]);

const stylesheet = readFileSync("app/figures.css", "utf8");

describe.each(figureIds())("the figure %s", (id) => {
  const svg = readDrawing(id) ?? "";

  it("is drawn from its source as it stands", () => {
    expect(svg, `there is no content/figures/${id}.svg; run npm run figures`).not.toBe("");
    expect(drawnHash(svg), `content/figures/${id}.svg was drawn from another source; run npm run figures`).toBe(expectedDrawing(id).hash);
  });

  it("has a title, a caption of one sentence and a description of two to five", () => {
    const { figure } = expectedDrawing(id);
    expect(svg.replaceAll("&apos;", "'")).toContain(`>${figure.title}</title>`);
    expect(sentences(figure.caption)).toBe(1);
    expect(sentences(figure.description)).toBeGreaterThanOrEqual(2);
    expect(sentences(figure.description)).toBeLessThanOrEqual(5);
  });

  it("takes every number from the facts", () => {
    const { title, caption, description, diagram } = readFigure(id);
    const words = [title, caption, description, diagram].join("\n").replaceAll(/\{\{[a-z0-9|-]+\}\}/g, "");
    // Ids of nodes are no words.
    const loose = findLooseNumbers(words.replaceAll(/\b[a-z]+\d\b/g, "")).map(({ word }) => word);
    expect(quotations.has(id) ? [] : loose, "write {{fact-id}} instead").toEqual([]);
  });

  it("leaves all looks to the stylesheet and can stand beside other figures", () => {
    expect(checkSvg(svg, id)).toEqual([]);
  });
});

describe("the figures together", () => {
  it("have no drawing without a source", () => {
    const drawings = readdirSync("content/figures").filter((name) => name.endsWith(".svg"));
    expect(drawings.toSorted()).toEqual(figureIds().map((id) => `${id}.svg`));
  });

  it("find a rule in app/figures.css for every class and every width", () => {
    const all = figureIds()
      .map((id) => readDrawing(id) ?? "")
      .join("");
    const classes = new Set([...all.matchAll(/class="([^"]+)"/g)].flatMap(([, names = ""]) => names.split(" ")));
    expect([...classes].filter((name) => !new RegExp(`\\.${name}\\b`).test(stylesheet))).toEqual([]);
    const widths = new Set([...all.matchAll(/data-width="(\d+)"/g)].map(([, width = ""]) => width));
    expect([...widths].filter((width) => !stylesheet.includes(`[data-width="${width}"]`))).toEqual([]);
  });

  it("are styled inside .figure-drawing only, with tokens and system colours only", () => {
    const rules = stylesheet.replaceAll(/\/\*[\s\S]*?\*\//g, "");
    const selectors = [...rules.matchAll(/([^{}]+)\{/g)].map(([, selector = ""]) => selector.trim()).filter((selector) => !selector.startsWith("@"));
    expect(selectors.flatMap((selector) => selector.split(/,(?![^(]*\))/)).filter((selector) => !selector.trim().startsWith(".figure-drawing"))).toEqual([]);
    expect(rules.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi)).toBeNull();
  });
});

describe("a figure's source", () => {
  const front = ["---", "title: A figure for tests", "caption: A sentence that says what is to be seen in it.", `description: ${"It tells all. ".repeat(8)}`];
  const source = (...lines: string[]): string => [...front, ...lines].join("\n");
  const flow = (...lines: string[]): string => source("grid: [a b]", "---", "flowchart TB", ...lines);

  it("is refused with file, place and remedy", () => {
    expect(() => parseFigure("t", "flowchart TB\na --> b")).toThrow("content/figures/t.mmd:1 begins with no front matter");
    expect(() => parseFigure("t", "---\ntitle: A figure for tests\n---\nflowchart TB")).toThrow("content/figures/t.mmd › caption");
    expect(() => parseFigure("t", source("---", "flowchart TB", "a --> b"))).toThrow("› grid: flowcharts and state diagrams need a grid");
    expect(() => parseFigure("t", source("grid: [a b]", "---", "pie", "a : 1"))).toThrow('content/figures/t.mmd:7 begins with "pie"; write flowchart TB');
    expect(() => parseFigure("t", source("pace: brisk", "---", "flowchart TB"))).toThrow(FigureError);
  });

  it("is refused when it brings colours, styles, directives or unknown classes", () => {
    expect(() => parseFigure("t", flow("a --> b", "classDef x fill:#fee"))).toThrow("t.mmd:9 has a literal colour or style");
    expect(() => parseFigure("t", flow("a --> b", "linkStyle 0 opacity:0"))).toThrow("t.mmd:9 has a style of its own");
    expect(() => parseFigure("t", flow("%%{init: {}}%%", "a --> b"))).toThrow("has a directive");
    expect(() => parseFigure("t", flow("a:::pink --> b"))).toThrow('t.mmd:8 uses the class "pink"; the classes are primary');
  });

  it("is refused when it names an unknown fact or holds a broken token", () => {
    const unknown = parseFigure("t", flow('a["{{no-such-fact}}"] --> b'));
    expect(() => resolveFigure(unknown, resolveFromFacts)).toThrow('content/figures/t.mmd › diagram: There is no fact "no-such-fact"');
    const broken = parseFigure("t", flow('a["{{Read Pool}}"] --> b'));
    expect(() => resolveFigure(broken, resolveFromFacts)).toThrow("write {{fact-id}} or {{fact-id|value}}");
  });

  it("resolves tokens to value and unit, or to the value alone, and keeps forks as they are", () => {
    const { diagram } = resolveFigure(parseFigure("t", flow('a{{"{{some-nodes}}"}} -->|"{{some-nodes|value}}"| b')), (id, show) =>
      show === "full" ? `3 ${id}` : "3",
    );
    expect(diagram).toBe('flowchart TB\na{{"3 some-nodes"}} -->|"3"| b');
  });

  it("has another hash when a word, a fact, the configuration or mermaid changes", () => {
    const figure = resolveFigure(parseFigure("t", flow("a --> b")), resolveFromFacts);
    const hash = sourceHash(figure, "1", "12.3.0");
    expect(sourceHash({ ...figure, diagram: `${figure.diagram}\nb --> c` }, "1", "12.3.0")).not.toBe(hash);
    expect(sourceHash({ ...figure, grid: ["b a"] }, "1", "12.3.0")).not.toBe(hash);
    expect(sourceHash(figure, "2", "12.3.0")).not.toBe(hash);
    expect(sourceHash(figure, "1", "12.4.0")).not.toBe(hash);
    expect(sourceHash({ ...figure }, "1", "12.3.0")).toBe(hash);
  });
});

describe("a drawing", () => {
  const svg = (inner: string, width = 300): string =>
    `<svg viewBox="0 0 ${width} 90" data-width="${width}"><title id="figure-t-title">A figure</title><desc id="figure-t-desc">What it tells</desc>${inner}</svg>`;

  it.each([
    ["a stylesheet", "<style>.a{}</style>", "has a <style>"],
    ["foreign content", "<foreignObject></foreignObject>", "has a <foreignObject>"],
    ["an inline style", '<g style="fill:red"></g>', "looks belong into app/figures.css"],
    ["a colour", '<path fill="#fff" d="M0 0"/>', "looks belong into app/figures.css"],
    ["an unknown class", '<g class="node"></g>', 'the class "node"'],
    ["an id twice", '<g id="figure-t-title"></g>', "once each"],
  ])("is refused with %s", (_, inner, message) => {
    expect(checkSvg(svg(inner), "t").join()).toContain(message);
  });

  it("is refused when it is too wide for a phone or fixes its size", () => {
    expect(checkSvg(svg("", widthLimit + widthStep), "t").join()).toContain("px wide, more than");
    expect(checkSvg(svg("").replace("<svg ", '<svg width="300" '), "t").join()).toContain("fixed width");
    expect(checkSvg(svg(""), "t")).toEqual([]);
  });
});

describe("the grid of a figure", () => {
  const node = (id: string, group?: string): Graph["nodes"][number] => ({
    id,
    shape: "box",
    role: "",
    lines: [{ text: id, strong: false, width: 40 }],
    group,
  });
  const edge = (from: string, to: string): Graph["edges"][number] => ({ from, to, stroke: "plain", tips: ["none", "arrow"], lines: [] });
  const graph: Graph = { nodes: [node("a"), node("b"), node("c")], groups: [], edges: [edge("a", "c")] };

  it("is refused where it does not fit the diagram", () => {
    expect(() => layOutGrid(graph, ["a b"])).toThrow('no place for "c"');
    expect(() => layOutGrid(graph, ["a b", "c"])).toThrow("fill gaps with a dot");
    expect(() => layOutGrid(graph, ["a b", "c d"])).toThrow('names "d"');
    expect(() => layOutGrid(graph, ["a a", "b a", "c ."])).toThrow('"a" does not fill a rectangle');
    const framed: Graph = {
      ...graph,
      nodes: [node("a", "f"), node("b"), node("c", "f")],
      groups: [{ id: "f", name: { text: "F", strong: false, width: 10 }, group: undefined }],
    };
    expect(() => layOutGrid(framed, ["a", "b", "c"])).toThrow('"b" stands within the frame "F"');
  });

  it("leads lines around the boxes between, never through them", () => {
    const { edges, boxes } = layOutGrid(graph, ["a", "b", "c"]);
    const between = boxes[1]?.area;
    expect(edges[0]?.points).toHaveLength(4);
    expect(between && edges.flatMap(({ points }) => partsOf(points)).some((part) => overlap(part, between))).toBe(false);
  });

  it("gives every box of a column the same width", () => {
    const wide: Graph = { ...graph, nodes: [{ ...node("a"), lines: [{ text: "wide", strong: false, width: 120 }] }, node("b"), node("c")] };
    expect(layOutGrid(wide, ["a", "b", "c"]).boxes.map(({ area }) => area.width)).toEqual([140, 140, 140]);
  });
});

/** Full stops, question and exclamation marks that end a sentence. */
function sentences(text: string): number {
  return [...text.matchAll(/[.?!](?=\s|$)/g)].length;
}
