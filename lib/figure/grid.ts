import { lineHeight } from "./config";
import type { Area, Graph, Line } from "./drawing";
import { centre } from "./geometry";

/** Room between words and outline, and between things, in pixels. */
export const room = {
  beside: 10,
  above: 9,
  column: 18,
  row: 26,
  quietRow: 12,
  frame: 12,
  frameName: 26,
  labelBeside: 12,
  labelAbove: 8,
  outerLane: 14,
} as const;

/** Where a node stands in the grid: first and last row and column. */
export type Cell = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

/** A stretch of the drawing from one coordinate to another. */
export type Span = { readonly start: number; readonly end: number };

/** The grid in pixels. */
export type Places = {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly columns: readonly Span[];
  readonly rows: readonly Span[];
  /** Between row n and row n + 1, the room of frames left out: here run lines and stand labels. */
  readonly rowLanes: readonly Span[];
  /** Left of column n, and at the end right of the last column. */
  readonly columnLanes: readonly number[];
};

type Node = Graph["nodes"][number];

/**
 * The cells of a grid's nodes.
 * @param grid one text per row, in the manner of CSS `grid-template-areas`.
 * @throws where the rows are uneven, a node has no place or more than a rectangle, or the grid names what is not there.
 */
export function readGrid(graph: Graph, grid: readonly string[]): Map<string, Cell> {
  const rows = grid.map((row) => row.trim().split(/\s+/));
  const columns = rows[0]?.length ?? 0;
  const uneven = rows.find((row) => row.length !== columns);
  if (uneven) throw new Error(`the row "${uneven.join(" ")}" of the grid has ${uneven.length} columns, the first has ${columns}; fill gaps with a dot`);

  const cells = new Map<string, Cell>();
  rows.forEach((row, y) =>
    row.forEach((id, x) => {
      if (id === ".") return;
      if (!graph.nodes.some((node) => node.id === id)) throw new Error(`the grid names "${id}", which the diagram does not have`);
      const known = cells.get(id) ?? { top: y, bottom: y, left: x, right: x };
      cells.set(id, { top: known.top, bottom: y, left: Math.min(known.left, x), right: Math.max(known.right, x) });
    }),
  );
  for (const { id } of graph.nodes) {
    const cell = cells.get(id);
    if (!cell) throw new Error(`the grid has no place for "${id}"`);
    const covered = rows.slice(cell.top, cell.bottom + 1).flatMap((row) => row.slice(cell.left, cell.right + 1));
    if (covered.some((other) => other !== id)) throw new Error(`"${id}" does not fill a rectangle of the grid`);
  }
  return cells;
}

/** Sizes the rows and columns by what stands in them, and the gaps between by the frames, lines and labels that need them. */
export function measureGrid(graph: Graph, cells: ReadonlyMap<string, Cell>): Places {
  const framesAt = countFrames(graph, cells);
  const columnGaps = gapsBetweenColumns(graph, cells).map((gap, column) => gap + room.frame * (framesAt("right", column) + framesAt("left", column + 1)));
  const lanes = lanesBetweenRows(graph, cells);

  const columns = stack(columnWidths(graph, cells, columnGaps), columnGaps);
  const rows = stack(
    rowHeights(graph, cells),
    lanes.map((lane, row) => room.frame * framesAt("bottom", row) + lane + room.frameName * framesAt("top", row + 1)),
  );
  const rowLanes = lanes.map((lane, row): Span => {
    const start = (rows[row]?.end ?? 0) + room.frame * framesAt("bottom", row);
    return { start, end: start + lane };
  });
  const columnLanes = range(columns.length + 1).map((column) => {
    const before = columns[column - 1];
    const after = columns[column];
    if (before && after) return (before.end + after.start) / 2;
    if (before) return before.end + room.frame * framesAt("right", column - 1) + room.outerLane;
    return (after?.start ?? 0) - room.frame * framesAt("left", column) - room.outerLane;
  });
  return { cells, columns, rows, rowLanes, columnLanes };
}

/** A node's area: boxes fill their cell, pills keep their size and forks their height in the middle of it. */
export function areaOfNode(node: Node, { cells, columns, rows }: Places): Area {
  const { left, right, top, bottom } = cellOf(cells, node.id);
  const [x, endX, y, endY] = [columns[left]?.start ?? 0, columns[right]?.end ?? 0, rows[top]?.start ?? 0, rows[bottom]?.end ?? 0];
  const full = { x, y, width: endX - x, height: endY - y };
  const width = node.shape === "pill" ? Math.min(naturalWidth(node), full.width) : full.width;
  const height = node.shape === "pill" || node.shape === "fork" ? naturalHeight(node) : full.height;
  const middle = centre(full);
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
}

/** The room that the longest of some lines takes. */
export function widthOf(lines: readonly Line[]): number {
  return Math.max(0, ...lines.map((line) => line.width));
}

/** The ids of the frames around a node or frame, the nearest first. */
export function framesAround(graph: Graph, group: string | undefined): string[] {
  if (group === undefined) return [];
  return [group, ...framesAround(graph, graph.groups.find((candidate) => candidate.id === group)?.group)];
}

/** Whole numbers from 0, as many as asked for. */
export function range(count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => index);
}

/** The sum of numbers. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** How many frames begin or end at a side of a row or column; where several nodes stand in it, the most at any of them. */
function countFrames(graph: Graph, cells: ReadonlyMap<string, Cell>): (side: keyof Cell, index: number) => number {
  const frames = new Map(graph.groups.map(({ id }) => [id, cellOfFrame(graph, cells, id)]));
  return (side, index) => {
    const nodes = graph.nodes.filter(({ id }) => cellOf(cells, id)[side] === index);
    return Math.max(0, ...nodes.map(({ group }) => framesAround(graph, group).filter((id) => frames.get(id)?.[side] === index).length));
  };
}

function cellOfFrame(graph: Graph, cells: ReadonlyMap<string, Cell>, frame: string): Cell {
  const inner = graph.nodes.filter(({ group }) => framesAround(graph, group).includes(frame)).map(({ id }) => cellOf(cells, id));
  if (inner.length === 0) throw new Error(`the frame "${frame}" is empty`);
  return {
    top: Math.min(...inner.map((cell) => cell.top)),
    bottom: Math.max(...inner.map((cell) => cell.bottom)),
    left: Math.min(...inner.map((cell) => cell.left)),
    right: Math.max(...inner.map((cell) => cell.right)),
  };
}

function gapsBetweenColumns(graph: Graph, cells: ReadonlyMap<string, Cell>): number[] {
  return range(lastOf(cells, "right")).map((column) => {
    const level = graph.edges.filter((edge) => {
      const [a, b] = [cellOf(cells, edge.from), cellOf(cells, edge.to)];
      const facesAcross = Math.min(a.right, b.right) === column && Math.max(a.left, b.left) === column + 1;
      return edge.lines.length > 0 && facesAcross && a.top <= b.bottom && b.top <= a.bottom;
    });
    return Math.max(room.column, ...level.map((edge) => widthOf(edge.lines) + 2 * room.labelBeside));
  });
}

function lanesBetweenRows(graph: Graph, cells: ReadonlyMap<string, Cell>): number[] {
  return range(lastOf(cells, "bottom")).map((row) => {
    const crossing = graph.edges.filter((edge) => {
      const [a, b] = [cellOf(cells, edge.from), cellOf(cells, edge.to)];
      return Math.min(a.bottom, b.bottom) <= row && Math.max(a.top, b.top) > row;
    });
    const labels = crossing.map((edge) => {
      const [a, b] = [cellOf(cells, edge.from), cellOf(cells, edge.to)];
      if (edge.lines.length === 0 || Math.min(a.bottom, b.bottom) !== row) return 0;
      const bend = a.right < b.left || b.right < a.left ? 14 : 0;
      return edge.lines.length * lineHeight + 2 * room.labelAbove + bend;
    });
    return Math.max(crossing.length > 0 ? room.row : room.quietRow, ...labels);
  });
}

function columnWidths(graph: Graph, cells: ReadonlyMap<string, Cell>, gaps: readonly number[]): number[] {
  const widths = range(lastOf(cells, "right") + 1).map((column) => {
    const alone = graph.nodes.filter(({ id }) => cellOf(cells, id).left === column && cellOf(cells, id).right === column);
    return Math.max(24, ...alone.map(naturalWidth));
  });
  const widen = ({ left, right }: Cell, needed: number): void => {
    const has = sum(widths.slice(left, right + 1)) + sum(gaps.slice(left, right));
    const share = Math.max(0, needed - has) / (right - left + 1);
    for (let column = left; column <= right; column += 1) widths[column] = (widths[column] ?? 0) + share;
  };
  for (const node of graph.nodes) widen(cellOf(cells, node.id), naturalWidth(node));
  for (const { id, name } of graph.groups) widen(cellOfFrame(graph, cells, id), name.width + 8);
  return widths;
}

function rowHeights(graph: Graph, cells: ReadonlyMap<string, Cell>): number[] {
  return range(lastOf(cells, "bottom") + 1).map((row) => {
    const alone = graph.nodes.filter(({ id }) => cellOf(cells, id).top === row && cellOf(cells, id).bottom === row);
    return Math.max(lineHeight, ...alone.map(naturalHeight));
  });
}

/** Slanted and round sides, and the lid of a drum, take room of their own. */
function naturalWidth({ lines, shape }: Node): number {
  const sides = shape === "fork" ? 10 : shape === "pill" ? 6 : 0;
  return widthOf(lines) + 2 * room.beside + sides;
}

function naturalHeight({ lines, shape }: Node): number {
  return lines.length * lineHeight + 2 * room.above + (shape === "drum" ? 10 : 0);
}

function cellOf(cells: ReadonlyMap<string, Cell>, id: string): Cell {
  const cell = cells.get(id);
  if (!cell) throw new Error(`the grid has no place for "${id}"`);
  return cell;
}

function lastOf(cells: ReadonlyMap<string, Cell>, side: "right" | "bottom"): number {
  return Math.max(...[...cells.values()].map((cell) => cell[side]));
}

function stack(sizes: readonly number[], gaps: readonly number[]): Span[] {
  let start = 0;
  return sizes.map((size, index) => {
    const span = { start, end: start + size };
    start = span.end + (gaps[index] ?? 0);
    return span;
  });
}
