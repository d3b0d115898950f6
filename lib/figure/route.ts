import type { Area, Edge, Point } from "./drawing";
import { centre, grow, overlap, partsOf } from "./geometry";
import { sum, type Places, type Span } from "./grid";

/** What a line has to respect. */
export type Surroundings = {
  readonly places: Places;
  /** The boxes that it must keep clear of: all but the two that it joins. */
  readonly others: readonly Area[];
  /** The lines drawn before it, which it should not run along. */
  readonly drawn: readonly Edge[];
};

/** How a line differs from others between the same boxes: its share of their common stretch, and the width of its words. */
export type Manner = { readonly share: number; readonly labelWidth: number };

/**
 * The best way from one box to another: level and upright parts only, clear of the other boxes, short, with few bends.
 * @returns undefined where there is none.
 */
export function route(a: Area, b: Area, manner: Manner, { places, others, drawn }: Surroundings): Point[] | undefined {
  const isClear = (points: readonly Point[]): boolean =>
    partsOf(points).every((part) => {
      const line = grow(part, 0.1);
      return !others.some((area) => overlap(line, grow(area, 6))) && !overlap(line, grow(a, -1)) && !overlap(line, grow(b, -1));
    });
  const ways = [...straightWays(a, b, manner), ...bentWays(a, b, manner, places), ...waysAround(a, b, manner, places)];
  return ways
    .filter(isClear)
    .map((points) => ({ points, cost: costOf(points, drawn) }))
    .toSorted((one, other) => one.cost - other.cost)[0]?.points;
}

function straightWays(a: Area, b: Area, { share }: Manner): Point[][] {
  const { facesX, facesY, fromX, fromY, toX, toY } = sidesOf(a, b);
  const upright = facesY ? meetings(across(a), across(b), share) : [];
  const level = facesX ? meetings(along(a), along(b), share) : [];
  return [...upright.map((x) => path([x, fromY], [x, toY])), ...level.map((y) => path([fromX, y], [toX, y]))];
}

/** Ways with one or two bends that leave a box towards the other. */
function bentWays(a: Area, b: Area, { labelWidth }: Manner, places: Places): Point[][] {
  const { facesX, facesY, fromX, fromY, toX, toY } = sidesOf(a, b);
  const [from, to] = [centre(a), centre(b)];
  const rowLanes = facesY ? places.rowLanes.filter(({ start, end }) => isBetween(start, fromY, toY) && isBetween(end, fromY, toY)) : [];
  const columnLanes = facesX ? places.columnLanes.filter((x) => isBetween(x, fromX, toX)) : [];
  // A line with words bends near one end of the lane, so that they stand beside its upright part.
  const heights = rowLanes.flatMap(({ start, end }) => (labelWidth > 0 ? [start + 10, end - 14] : [(start + end) / 2]));
  return [
    ...heights.map((y) => path([from.x, fromY], [from.x, y], [to.x, y], [to.x, toY])),
    ...columnLanes.map((x) => path([fromX, from.y], [x, from.y], [x, to.y], [toX, to.y])),
    ...(facesX && facesY ? [path([fromX, from.y], [to.x, from.y], [to.x, toY]), path([from.x, fromY], [from.x, to.y], [toX, to.y])] : []),
  ];
}

/** Ways that leave and enter by the same side; outside the grid they keep room for their words. */
function waysAround(a: Area, b: Area, { labelWidth }: Manner, { columnLanes }: Places): Point[][] {
  const [from, to] = [centre(a), centre(b)];
  const outside = Math.max(0, labelWidth / 2 - 8);
  return columnLanes.flatMap((lane, index) => {
    const x = index === 0 ? lane - outside : index === columnLanes.length - 1 ? lane + outside : lane;
    const [rightOfA, rightOfB] = [a.x + a.width, b.x + b.width];
    if (x > Math.max(rightOfA, rightOfB)) return [path([rightOfA, from.y], [x, from.y], [x, to.y], [rightOfB, to.y])];
    if (x < Math.min(a.x, b.x)) return [path([a.x, from.y], [x, from.y], [x, to.y], [b.x, to.y])];
    return [];
  });
}

/** The sides by which two boxes face each other, and whether they do. */
function sidesOf(a: Area, b: Area) {
  const below = centre(b).y > centre(a).y;
  const right = centre(b).x > centre(a).x;
  const [fromY, toY] = below ? [a.y + a.height, b.y] : [a.y, b.y + b.height];
  const [fromX, toX] = right ? [a.x + a.width, b.x] : [a.x, b.x + b.width];
  return { fromX, fromY, toX, toY, facesY: below ? toY >= fromY : fromY >= toY, facesX: right ? toX >= fromX : fromX >= toX };
}

/**
 * Where a straight line can join two spans that face each other. A line without twins meets the smaller span in its middle where
 * the larger one reaches so far; twins share the stretch that the spans have in common.
 */
function meetings(a: Span, b: Span, share: number): number[] {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  if (end - start < 12) return [];
  if (share !== 0.5) return [start + (end - start) * share];
  const smaller = a.end - a.start <= b.end - b.start ? a : b;
  const middle = (smaller.start + smaller.end) / 2;
  return [...(isBetween(middle, start + 6, end - 6) ? [middle] : []), ...[0.5, 0.3, 0.7].map((at) => start + (end - start) * at)];
}

/** Short ways with few bends first, and none along another line if it can be helped. */
function costOf(points: readonly Point[], drawn: readonly Edge[]): number {
  const parts = partsOf(points);
  const others = drawn.flatMap((edge) => partsOf(edge.points));
  const length = sum(parts.map((part) => part.width + part.height));
  const touching = sum(parts.map((part) => others.filter((other) => overlap(grow(part, 2), grow(other, 2))).length));
  return length + 40 * points.length + 60 * touching;
}

function path(...points: readonly (readonly [x: number, y: number])[]): Point[] {
  return points.map(([x, y]) => ({ x, y }));
}

function across({ x, width }: Area): Span {
  return { start: x, end: x + width };
}

function along({ y, height }: Area): Span {
  return { start: y, end: y + height };
}

function isBetween(value: number, one: number, other: number): boolean {
  return value >= Math.min(one, other) - 0.1 && value <= Math.max(one, other) + 0.1;
}
