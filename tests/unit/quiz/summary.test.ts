import { describe, expect, test } from "vitest";
import { type Result, summarise } from "@/lib/quiz/summary";
import { anEntry } from "@/tests/support/an-entry";

const backups = { chapter: "ha-dr", id: "backups", words: "Backups" };
const rates = { chapter: "pricing", id: "rates", words: "Rates" };

function aResult(id: string, verdict: Result["verdict"], changes: Partial<Result> & { objective?: string; topic?: "pricing" } = {}): Result {
  const { objective = "2.2", topic = "ha-and-failover", ...rest } = changes;
  return { entry: anEntry({ id, objective, topic }), verdict, sections: [], ...rest };
}

describe("a summary", () => {
  const summary = summarise([
    aResult("ace-001", "correct", { confidence: "sure", objective: "3.2" }),
    aResult("ace-002", "incorrect", { confidence: "guess", sections: [backups] }),
    aResult("ace-003", "incorrect", { confidence: "sure", topic: "pricing", sections: [rates, backups] }),
    aResult("ace-004", "correct", { confidence: "guess", sections: [backups] }),
    aResult("ace-005", "incorrect"),
    aResult("ace-006", "unanswered"),
  ]);

  test("counts what was answered, and what was not beside it", () => {
    expect([summary.whole.right, summary.whole.answered, summary.unanswered]).toEqual([2, 5, 1]);
  });

  test("splits by section and by topic, each with its interval", () => {
    expect(summary.sections.map(({ section, share }) => [section, share.right, share.answered])).toEqual([
      ["ace-2", 1, 4],
      ["ace-3", 1, 1],
    ]);
    expect(summary.topics.map(({ topic, share }) => [topic, share.right, share.answered])).toEqual([
      ["ha-and-failover", 2, 4],
      ["pricing", 0, 1],
    ]);
    expect(summary.sections.every(({ share }) => share.likely && share.likely.low < share.likely.high)).toBe(true);
  });

  test("puts apart what the learner was sure of and had wrong, other misses, and lucky guesses", () => {
    expect([summary.sureButWrong, summary.missed, summary.lucky]).toEqual([["ace-003"], ["ace-002", "ace-005"], ["ace-004"]]);
  });

  test("names what to read again, first what most misses and guesses lead to", () => {
    expect(summary.readAgain).toEqual([
      { ...backups, times: 3 },
      { ...rates, times: 1 },
    ]);
  });

  test("never counts confidence: with another the shares are the same", () => {
    const plain = summarise([aResult("ace-001", "correct"), aResult("ace-002", "incorrect")]);
    const rated = summarise([aResult("ace-001", "correct", { confidence: "guess" }), aResult("ace-002", "incorrect", { confidence: "sure" })]);
    expect(rated.whole).toEqual(plain.whole);
  });

  test("of nothing says nothing", () => {
    expect(summarise([])).toEqual({
      whole: { right: 0, answered: 0, likely: undefined },
      unanswered: 0,
      sections: [],
      topics: [],
      sureButWrong: [],
      missed: [],
      lucky: [],
      readAgain: [],
    });
  });
});
