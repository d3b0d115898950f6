import { describe, expect, test } from "vitest";
import { appendIds, fragmentsOf, lostIds, parseIdList, removedIds } from "@/lib/content/published-ids";

const failover = { slug: "ha-dr", anchors: ["failover", "table-who-fails-over"] };

describe("the fragments of chapters", () => {
  test("are the title's, those of the text, and those that lead on", () => {
    expect(fragmentsOf([failover], { "ha-dr#high-availability": "ha-dr", "overview#old": "overview" })).toEqual([
      "ha-dr#ha-dr",
      "ha-dr#failover",
      "ha-dr#table-who-fails-over",
      "ha-dr#high-availability",
    ]);
  });
});

describe("the list of published fragments", () => {
  test("is read line by line, whatever ends a line", () => {
    expect(parseIdList("ha-dr#ha-dr\r\nha-dr#failover\n\n")).toEqual(["ha-dr#ha-dr", "ha-dr#failover"]);
  });

  test("keeps its order, and grows at its end", () => {
    expect(appendIds(["ha-dr#failover", "ha-dr#ha-dr"], ["ha-dr#ha-dr", "ha-dr#backups", "ha-dr#failover"])).toEqual([
      "ha-dr#failover",
      "ha-dr#ha-dr",
      "ha-dr#backups",
    ]);
  });

  test("has lost what stood in any earlier state and stands in it no more", () => {
    const states = [["ha-dr#failover"], ["ha-dr#failover", "ha-dr#backups"], ["ha-dr#backups"]];
    expect(removedIds(states, ["ha-dr#backups", "ha-dr#restore"])).toEqual(["ha-dr#failover"]);
    expect(removedIds(states, ["ha-dr#backups", "ha-dr#failover"])).toEqual([]);
    expect(removedIds([], [])).toEqual([]);
  });
});

describe("a published fragment", () => {
  const none = { chapters: {}, fragments: {} };

  test("leads to the title or to a part of its chapter", () => {
    expect(lostIds(["ha-dr#ha-dr", "ha-dr#failover"], [failover], none)).toEqual([]);
  });

  test("is lost when nothing on the site has it", () => {
    expect(lostIds(["ha-dr#gone", "gone#failover", "ha-dr#failover"], [failover], none)).toEqual(["ha-dr#gone", "gone#failover"]);
  });

  test("may lead on by an alias to what took its place, and only to what stands", () => {
    expect(lostIds(["ha-dr#switchover"], [failover], { chapters: {}, fragments: { "ha-dr#switchover": "failover" } })).toEqual([]);
    expect(lostIds(["ha-dr#switchover"], [failover], { chapters: {}, fragments: { "ha-dr#switchover": "gone" } })).toEqual(["ha-dr#switchover"]);
  });

  test("follows its chapter to the chapter's present name, before and after a part was renamed", () => {
    const chapters = { availability: "ha-dr" };
    expect(lostIds(["availability#failover"], [failover], { chapters, fragments: {} })).toEqual([]);
    expect(lostIds(["availability#switchover"], [failover], { chapters, fragments: { "ha-dr#switchover": "failover" } })).toEqual([]);
    expect(lostIds(["availability#switchover"], [failover], { chapters, fragments: { "availability#switchover": "failover" } })).toEqual([]);
  });
});
