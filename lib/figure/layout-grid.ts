import { lineHeight } from "./config";
import type { Area, Box, Drawing, Edge, Graph, Group, Label, Line, Point } from "./drawing";
import { around, centre, grow, overlap, partsOf } from "./geometry";
import { areaOfNode, framesAround, measureGrid, range, readGrid, room, widthOf, type Places } from "./grid";
import { route } from "./route";

/**
 * Places a graph on the grid that its author drew: rows and columns of boxes, frames around them, level and upright lines
 * between, and words where there is room for them.
 * @param grid one text per row, in the manner of CSS `grid-template-areas`.
 * @throws where the grid and the graph do not fit each other, or a line or label finds no room.
 */
export function layOutGrid(graph: Graph, grid: readonly string[]): Drawing {
  const places = measureGrid(graph, readGrid(graph, grid));
  const boxes = new Map(graph.nodes.map((node): [string, Box] => [node.id, { ...node, area: areaOfNode(node, places) }]));
  const { edges, labels } = connect(graph, places, boxes);
  return { groups: frames(graph, boxes, edges), edges, boxes: [...boxes.values()], labels };
}

/** The frames, outer before inner, each around all that it holds. */
function frames(graph: Graph, boxes: ReadonlyMap<string, Box>, edges: readonly Edge[]): Group[] {
  const areaOf = (id: string): Area => {
    const held = graph.nodes.filter(({ group }) => group === id).flatMap((node) => boxes.get(node.id)?.area ?? []);
    const inner = around([...held, ...graph.groups.filter(({ group }) => group === id).map((group) => areaOf(group.id))]);
    return {
      x: inner.x - room.frame,
      y: inner.y - room.frameName,
      width: inner.width + 2 * room.frame,
      height: inner.height + room.frameName + room.frame,
    };
  };
  const placed = graph.groups.map(({ id, name }): Group => {
    const area = areaOf(id);
    const stranger = graph.nodes.find((node) => overlap(boxes.get(node.id)?.area ?? area, area) && !framesAround(graph, node.group).includes(id));
    if (stranger) throw new Error(`"${stranger.id}" stands within the frame "${name.text}" without belonging to it; move it in the grid`);
    return { area, name, nameX: nameStart(area, name, edges) };
  });
  return placed.toSorted((a, b) => b.area.width * b.area.height - a.area.width * a.area.height);
}

/** A frame's name begins at the left, or further right where a line would cross it. */
function nameStart(area: Area, name: Line, edges: readonly Edge[]): number {
  const parts = edges.flatMap((edge) => partsOf(edge.points));
  const left = area.x + 10;
  const steps = Math.floor((area.width - 20 - name.width) / 4) + 1;
  const isFree = (x: number): boolean => {
    const words = { x, y: area.y + 4, width: name.width, height: lineHeight };
    return !parts.some((part) => overlap(grow(part, 7), words));
  };
  return (
    range(steps)
      .map((step) => left + 4 * step)
      .find(isFree) ?? left
  );
}

function connect(graph: Graph, places: Places, boxes: ReadonlyMap<string, Box>): { edges: Edge[]; labels: Label[] } {
  const edges: Edge[] = [];
  const labels: Label[] = [];
  const areas = [...boxes.values()].map((box) => box.area);

  for (const { from, to, stroke, tips, lines } of graph.edges) {
    const [a, b] = [boxes.get(from)?.area, boxes.get(to)?.area];
    if (!a || !b) throw new Error(`a line joins "${from}" and "${to}", which are not both boxes`);
    const twins = graph.edges.filter((other) => (other.from === from && other.to === to) || (other.from === to && other.to === from));
    const rank = twins.findIndex((twin) => twin.from === from && twin.lines === lines);
    const manner = { share: (rank + 1) / (twins.length + 1), labelWidth: widthOf(lines) };
    const points = route(a, b, manner, { places, others: areas.filter((area) => area !== a && area !== b), drawn: edges });
    if (!points) throw new Error(`the line from "${from}" to "${to}" finds no way; move the boxes in the grid`);
    edges.push({ points, stroke, tips });

    if (lines.length === 0) continue;
    const fansOut = graph.edges.some((other) => other.from === from && other.to !== to);
    const area = placeWords(lines, points, places, fansOut);
    if ([...areas, ...labels.map((label) => label.area)].some((taken) => overlap(taken, grow(area, -1)))) {
      throw new Error(`the label "${lines.map(({ text }) => text).join(" ")}" has no room; shorten it or move the boxes in the grid`);
    }
    labels.push({ area, lines });
  }
  return { edges, labels };
}

/** On a straight line in the free stretch next to its beginning; on a bent one, on the part that it shares with no other. */
function placeWords(lines: readonly Line[], points: readonly Point[], places: Places, fansOut: boolean): Area {
  const [width, height] = [widthOf(lines), lines.length * lineHeight];
  const at = ({ x, y }: Point): Area => ({ x: x - width / 2, y: y - height / 2, width, height });
  const parts = partsOf(points);
  const [first] = parts;
  if (!first) throw new Error("a line needs two points");

  if (parts.length === 1) {
    const lanes = places.rowLanes.filter(({ start, end }) => start >= first.y - 1 && end <= first.y + first.height + 1);
    const goesDown = first.y === points[0]?.y;
    const lane = goesDown ? lanes[0] : lanes.at(-1);
    return at(first.height > 0 && lane ? { x: first.x, y: (lane.start + lane.end) / 2 } : centre(first));
  }
  const upright = parts.filter((part) => part.width === 0 && part.height >= height);
  const level = parts.filter((part) => part.height === 0 && part.width >= width + 16);
  const longest = parts.toSorted((one, other) => other.width + other.height - one.width - one.height)[0] ?? first;
  return at(centre((fansOut ? upright.at(-1) : upright[0]) ?? level[0] ?? longest));
}
