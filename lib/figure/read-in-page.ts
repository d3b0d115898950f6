import type { Mermaid } from "mermaid";
import type { Graph, Line, Sequence, Shape, Tip } from "./drawing";

/*
 * Both functions run inside the browser page, next to mermaid: they use nothing from outside themselves but types.
 */

/**
 * What a flowchart or state diagram says: its nodes, frames and lines, and how wide their words are.
 * @throws where the diagram uses what figures do not draw: a figure is whole or not made.
 */
export async function readGraphInPage([text, face]: readonly [text: string, face: string]): Promise<Graph> {
  type Node = { id: string; label?: string; isGroup?: boolean; parentId?: string; shape?: string; cssClasses?: string };
  type Link = {
    start?: string;
    end?: string;
    label?: string;
    thickness?: string;
    pattern?: string;
    arrowTypeStart?: string;
    arrowTypeEnd?: string;
  };
  const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const { nodes, edges } = (db as unknown as { getData: () => { nodes: Node[]; edges: Link[] } }).getData();

  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) throw new Error("the browser has no canvas to measure words on");
  const lines = (label: string | undefined, size = 14): Line[] =>
    (label ?? "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&")
      .split(/\s*(?:<br\s*\/?>|\n)\s*/)
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .map((line) => {
        const strong = line.startsWith("**") && line.endsWith("**");
        const words = strong ? line.slice(2, -2) : line;
        pen.font = `${strong ? 600 : 400} ${size}px "${face}"`;
        return { text: words, strong, width: Math.ceil(pen.measureText(words).width) };
      });

  const shapes: Record<string, Shape> = {
    squareRect: "box",
    rect: "box",
    stadium: "pill",
    cylinder: "drum",
    hexagon: "fork",
    note: "note",
  };
  const shapeOf = (node: Node): Shape => {
    const shape = shapes[node.shape ?? ""];
    if (!shape) throw new Error(`"${node.id}" has the shape ${node.shape}; write ["box"], (["pill"]), [("drum")] or {{"fork"}}`);
    return shape;
  };
  const tips: Record<string, Tip> = { none: "none", arrow_open: "none", arrow_point: "arrow", arrow_barb: "arrow", arrow_cross: "cross" };
  const tipOf = (name = "none"): Tip => {
    const tip = tips[name];
    if (!tip) throw new Error(`a line ends in ${name}; use -->, --x or ---`);
    return tip;
  };
  const own = (classes = ""): string =>
    classes
      .split(" ")
      .filter((name) => name !== "" && name !== "default" && name !== "statediagram-state")
      .join(" ");

  return {
    nodes: nodes
      .filter((node) => !node.isGroup)
      .map((node) => ({ id: node.id, shape: shapeOf(node), role: own(node.cssClasses), lines: lines(node.label), group: node.parentId })),
    groups: nodes
      .filter((node) => node.isGroup)
      .map((node) => ({ id: node.id, name: lines(node.label, 13)[0] ?? { text: "", strong: false, width: 0 }, group: node.parentId })),
    edges: edges
      .filter((edge) => edge.thickness !== "invisible")
      .map((edge) => ({
        from: edge.start ?? "",
        to: edge.end ?? "",
        stroke: edge.thickness === "thick" ? "active" : edge.pattern === "dotted" ? "dashed" : "plain",
        tips: [tipOf(edge.arrowTypeStart), tipOf(edge.arrowTypeEnd)] as const,
        lines: lines(edge.label, 13),
      })),
  };
}

/**
 * What a sequence diagram says: who takes part, and the steps in their order.
 * @throws where the diagram uses what figures do not draw.
 */
export async function readSequenceInPage([text, face]: readonly [text: string, face: string]): Promise<Sequence> {
  type Actor = { name: string; description: string };
  type Message = { from?: string; to?: string; message: string; type: number };
  const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const said = db as unknown as { getActors: () => Map<string, Actor>; getMessages: () => Message[]; LINETYPE: Record<string, number> };
  const type = (name: string): number => said.LINETYPE[name] ?? -1;

  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) throw new Error("the browser has no canvas to measure words on");
  const lines = (label: string, size: number, strong = false): Line[] =>
    label.split(/\s*<br\s*\/?>\s*/).map((words) => {
      pen.font = `${strong ? 600 : 400} ${size}px "${face}"`;
      return { text: words.trim(), strong, width: Math.ceil(pen.measureText(words.trim()).width) };
    });

  return {
    actors: [...said.getActors().values()].map((actor) => ({ id: actor.name, lines: lines(actor.description, 14, true) })),
    steps: said.getMessages().map((step): Sequence["steps"][number] => {
      const [from, to] = [step.from ?? "", step.to ?? ""];
      if (step.type === type("NOTE")) return { kind: "note", from, to, lines: lines(step.message, 14) };
      if (step.type === type("LOOP_START") || step.type === type("OPT_START"))
        return { kind: "open", name: lines(step.message, 13)[0] ?? { text: "", strong: false, width: 0 } };
      if (step.type === type("LOOP_END") || step.type === type("OPT_END")) return { kind: "close" };
      const dashed = step.type === type("DOTTED") || step.type === type("DOTTED_CROSS");
      const cross = step.type === type("SOLID_CROSS") || step.type === type("DOTTED_CROSS");
      if (!dashed && !cross && step.type !== type("SOLID"))
        throw new Error(`the step "${step.message}" is not drawn; use ->>, -->>, -x, --x, Note over, loop or opt`);
      if (from === to) throw new Error(`the step "${step.message}" goes from "${from}" to itself; write a note`);
      return {
        kind: "message",
        from,
        to,
        stroke: dashed ? "dashed" : "plain",
        tip: cross ? "cross" : "arrow",
        lines: lines(step.message, 13),
      };
    }),
  };
}
