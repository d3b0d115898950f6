import { describe, expect, test } from "vitest";
import type { Seen } from "@/lib/quiz/filter";
import { drawShortCheck } from "@/lib/quiz/short-check";
import { anEntry } from "@/tests/support/an-entry";

const first = ["ace-001", "ace-002"].map((id) => anEntry({ id, chapters: ["ha-dr", "pricing"] }));
const second = ["ace-003", "ace-004"].map((id) => anEntry({ id, chapters: ["pricing", "ha-dr"] }));
const others = [anEntry({ id: "ace-005", chapters: ["pricing"] }), anEntry({ id: "ace-006", chapters: ["ha-dr"], form: "b" })];
const index = [...others, ...second, ...first];
const ids = (seen: readonly string[] = []) =>
  drawShortCheck(index, "ha-dr", new Map(seen.map((id): [string, Seen] => [id, { verdict: "correct" }])), "s").map(({ id }) => id);

describe("the short check of a chapter", () => {
  test("asks three questions: first those that lead back to this chapter before any other", () => {
    expect(ids().length).toBe(3);
    expect(ids().slice(0, 2).toSorted()).toEqual(["ace-001", "ace-002"]);
    expect(["ace-003", "ace-004"]).toContain(ids()[2]);
  });

  test("asks what was not met before what was", () => {
    expect(ids(["ace-001", "ace-003"])[0]).toBe("ace-002");
    expect(ids(["ace-001", "ace-003"])[1]).toBe("ace-004");
    expect(ids(["ace-001", "ace-002", "ace-003", "ace-004"]).length).toBe(3);
  });

  test("asks of other chapters only where its own do not fill it, and never what is kept for the exams", () => {
    // The other question on this chapter is of form B.
    expect(drawShortCheck(others, "ha-dr", new Map(), "s").map(({ id }) => id)).toEqual(["ace-005"]);
    expect(drawShortCheck(index, "summary", new Map(), "s").length).toBe(3);
  });
});
