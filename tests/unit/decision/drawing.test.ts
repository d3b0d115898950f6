import { describe, expect, it } from "vitest";
import { forkNumber, layOutLine } from "@/lib/decision/drawing";
import { guideTree } from "@/lib/decision/guide-tree";
import { resolveTree } from "@/lib/decision/resolve";
import { soundTree } from "@/lib/decision/sound-tree";

const trees = [resolveTree(soundTree), resolveTree(guideTree)];

/** A character at 13 px in the widest of the usual system faces; words in the drawing cannot be measured while it is built. */
const characterWidth = 7;

describe.each(trees.flatMap((tree) => tree.lines.map((line) => [`${tree.name} › ${line.name}`, tree, line] as const)))("the drawing of %s", (_, tree, line) => {
  const drawing = layOutLine(tree, line);

  it("shows every fork of the line and every option of each", () => {
    expect(drawing.stops.map(({ fork }) => fork)).toEqual(line.forks);
    const drawn = drawing.branches.map(({ fork, option }) => `${fork}.${option}`).toSorted();
    expect(drawn).toEqual(line.forks.flatMap((id) => Object.keys(tree.forks[id]?.options ?? {}).map((option) => `${id}.${option}`)).toSorted());
  });

  it("ends every branch at what its option leads to", () => {
    const ends = drawing.branches.map(({ fork, end }) => end?.id ?? line.forks[line.forks.indexOf(fork) + 1]);
    expect(ends).toEqual(drawing.branches.map(({ fork, option }) => tree.forks[fork]?.options[option]?.next));
  });

  it("fits the narrowest phone, with room for every word", () => {
    expect(drawing.width).toBeLessThanOrEqual(360);
    for (const { label, end } of drawing.branches) {
      expect(label.x + label.text.length * characterWidth, label.text).toBeLessThanOrEqual(end?.x ?? drawing.width);
      expect((end?.text.length ?? 0) * characterWidth, end?.text).toBeLessThanOrEqual(end?.width ?? 0);
    }
    for (const { title, x } of drawing.stops) expect(x + 20 + title.length * 7.5, title).toBeLessThanOrEqual(drawing.width);
  });

  it("puts nothing over anything else", () => {
    const rows = [...drawing.stops.map(({ y }) => y), ...drawing.branches.map(({ label }) => label.y)].toSorted((a, b) => a - b);
    const gaps = rows.slice(1).map((y, index) => y - (rows[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(24);
    expect(drawing.height).toBeGreaterThan(rows.at(-1) ?? 0);
  });
});

describe("the number of a fork", () => {
  it("is its place on the first line, with the mark of another line that asks the same again", () => {
    expect([forkNumber(soundTree, "where"), forkNumber(soundTree, "cost"), forkNumber(guideTree, "sla")]).toEqual(["1", "8", "6"]);
    expect([forkNumber(soundTree, "alloydb-size"), forkNumber(soundTree, "alloydb-reads"), forkNumber(soundTree, "plus-reads")]).toEqual(["A5", "A7", "P7"]);
  });
});
