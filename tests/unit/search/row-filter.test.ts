import { describe, expect, test } from "vitest";
import { fits, nothingWanted, readWanted, type Row, writeWanted } from "@/lib/search/row-filter";
import { seeded } from "@/tests/support/seeded";

const offered = { subject: ["backup", "cluster"], due: ["yes"] };
const row: Row = { words: "nodes in all read pools, at most 20 nodes", tags: { subject: ["cluster"], exam: ["ace", "pca"] } };

describe("what an address asks a list for", () => {
  test("is its words and the values it chooses", () => {
    expect(readWanted("?q=read+pool&subject=backup&due=yes", offered)).toEqual({ words: "read pool", chosen: { subject: "backup", due: "yes" } });
    expect(readWanted("", offered)).toEqual(nothingWanted);
  });

  test("leaves out what the list does not have", () => {
    expect(readWanted("?subject=weather&colour=red&due=no", offered)).toEqual(nothingWanted);
  });

  test("comes back as it was written, whatever was typed", () => {
    const chance = seeded(5);
    for (let round = 0; round < 200; round += 1) {
      const wanted = {
        words: chance.text("ab &=?#%+é ", 8).trim(),
        chosen: Object.fromEntries(chance.below(2) ? [["subject", chance.pick(offered.subject)]] : []),
      };
      expect(readWanted(writeWanted(wanted, offered), offered)).toEqual(wanted);
    }
  });

  test("is written short: nothing for nothing, filters in the list's order", () => {
    expect(writeWanted(nothingWanted, offered)).toBe("");
    expect(writeWanted({ words: "  ", chosen: {} }, offered)).toBe("");
    expect(writeWanted({ words: " pool ", chosen: { due: "yes", subject: "cluster" } }, offered)).toBe("?q=pool&subject=cluster&due=yes");
  });
});

describe("a row fits", () => {
  test("when it holds every word, in any order and case", () => {
    expect(fits(row, { words: "POOLS nodes", chosen: {} })).toBe(true);
    expect(fits(row, { words: "pools backup", chosen: {} })).toBe(false);
    expect(fits(row, nothingWanted)).toBe(true);
  });

  test("when it is filed under every value chosen, one of its own several sufficing", () => {
    expect(fits(row, { words: "", chosen: { subject: "cluster", exam: "pca" } })).toBe(true);
    expect(fits(row, { words: "", chosen: { subject: "backup" } })).toBe(false);
    expect(fits(row, { words: "", chosen: { due: "yes" } })).toBe(false);
  });
});
