import { lineHeight } from "./config";
import type { Area, Box, Drawing, Edge, Group, Label, Line, Sequence } from "./drawing";
import { around } from "./geometry";

/** Room between words and outline, and between things, in pixels. */
const room = { beside: 10, above: 8, note: 6, actors: 12, label: 11, step: 12, frame: 10, frameName: 24 } as const;

/** Places a sequence: actors side by side, as close as the words between them allow, and steps below each other. */
export function layOutSequence({ actors, steps }: Sequence): Drawing {
  const columns = columnsOf({ actors, steps });
  const headHeight = Math.max(...actors.map(({ lines }) => lines.length)) * lineHeight + 2 * room.above;
  const heads = actors.map(({ lines }, index): Box => {
    const width = headWidth(lines);
    return { area: { x: (columns[index] ?? 0) - width / 2, y: 0, width, height: headHeight }, shape: "box", role: "", lines };
  });

  const column = (id: string): number => {
    const x = columns[actors.findIndex((actor) => actor.id === id)];
    if (x === undefined) throw new Error(`"${id}" takes part without being named as a participant`);
    return x;
  };
  const [notes, labels, messages, groups]: [Box[], Label[], Edge[], Group[]] = [[], [], [], []];
  const open: { name: Line; y: number; inner: Area[] }[] = [];
  const place = (area: Area): void => open.forEach((frame) => frame.inner.push(area));
  let y = headHeight + room.step;

  for (const step of steps) {
    if (step.kind === "open") {
      open.push({ name: step.name, y, inner: [] });
      y += room.frameName;
    } else if (step.kind === "close") {
      const frame = open.pop();
      if (!frame) throw new Error("a frame ends that did not begin");
      const inner = around(frame.inner);
      const width = Math.max(inner.width + 4 * room.frame, frame.name.width + 2 * room.frame);
      const area = { x: inner.x + inner.width / 2 - width / 2, y: frame.y, width, height: y - frame.y };
      groups.push({ area, name: frame.name, nameX: area.x + room.frame });
      place(area);
      y += room.step;
    } else if (step.kind === "note") {
      const [left, right] = [Math.min(column(step.from), column(step.to)), Math.max(column(step.from), column(step.to))];
      const width = Math.max(widest(step.lines) + 2 * room.beside, right > left ? right - left + 40 : 0);
      const area = { x: (left + right) / 2 - width / 2, y, width, height: step.lines.length * lineHeight + 2 * room.note };
      notes.push({ area, shape: "note", role: "", lines: step.lines });
      place(area);
      y += area.height + room.step;
    } else {
      const [from, to] = [column(step.from), column(step.to)];
      const area = { x: (from + to) / 2 - widest(step.lines) / 2, y, width: widest(step.lines), height: step.lines.length * lineHeight };
      y += area.height + 5;
      labels.push({ area, lines: step.lines });
      messages.push({
        points: [
          { x: from, y },
          { x: to, y },
        ],
        stroke: step.stroke,
        tips: ["none", step.tip],
      });
      place({ x: Math.min(from, to), y: area.y, width: Math.abs(to - from), height: area.height });
      y += room.step;
    }
  }

  const lives = columns.map((x): Edge => ({
    points: [
      { x, y: headHeight },
      { x, y },
    ],
    stroke: "life",
    tips: ["none", "none"],
  }));
  return {
    groups: groups.toSorted((a, b) => b.area.width * b.area.height - a.area.width * a.area.height),
    edges: [...lives, ...messages],
    boxes: [...heads, ...notes],
    labels,
  };
}

/** The middle of each actor, from left to right. */
function columnsOf({ actors, steps }: Sequence): number[] {
  const index = (id: string): number => actors.findIndex((actor) => actor.id === id);
  const gaps = actors.slice(1).map((actor, gap) => (headWidth(actors[gap]?.lines ?? []) + headWidth(actor.lines)) / 2 + room.actors);
  const spans = steps
    .flatMap((step) => (step.kind === "message" ? [step] : []))
    .map(({ from, to, lines }) => ({
      first: Math.min(index(from), index(to)),
      last: Math.max(index(from), index(to)),
      needed: widest(lines) + 2 * room.label,
    }))
    .toSorted((a, b) => a.last - a.first - (b.last - b.first));
  for (const { first, last, needed } of spans) {
    const has = gaps.slice(first, last).reduce((total, gap) => total + gap, 0);
    for (let gap = first; gap < last; gap += 1) gaps[gap] = (gaps[gap] ?? 0) + Math.max(0, needed - has) / (last - first);
  }
  return actors.map((_, actor) => gaps.slice(0, actor).reduce((total, gap) => total + gap, 0));
}

function headWidth(lines: readonly Line[]): number {
  return widest(lines) + 2 * room.beside;
}

function widest(lines: readonly Line[]): number {
  return Math.max(0, ...lines.map((line) => line.width));
}
