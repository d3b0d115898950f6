import { describe, expect, test } from "vitest";
import { type ProgressEvent, readEvent } from "@/lib/progress/event";

const base = { id: "0198-abcd", at: 1_795_000_000_000, v: 2 } as const;
const done = { ...base, type: "chapter-done", chapter: "ha-dr" } as const satisfies ProgressEvent;
const answered = {
  ...base,
  type: "question-answered",
  question: "ace-001",
  revision: "r1",
  bank: "b1",
  chosen: ["a"],
  verdict: "correct",
  where: "study",
} as const satisfies ProgressEvent;

test("every kind of event is read back as it was stored", () => {
  const events: ProgressEvent[] = [
    done,
    { ...base, type: "chapter-reopened", chapter: "ha-dr" },
    { ...base, type: "stopped-at", chapter: "ha-dr", section: "backups" },
    { ...base, type: "objective-ticked", exam: "ace", objective: "2.2" },
    { ...base, type: "objective-unticked", exam: "pca", objective: "4.1" },
    answered,
    { ...answered, confidence: "unsure", run: "run-1", seed: "monday", chosen: ["a", "c"] },
    { ...base, type: "run-started", run: "run-1", bank: "b1", seed: "s", address: "/quiz/?seed=s", questions: [{ question: "ace-001", revision: "r1" }] },
    { ...base, type: "run-ended", run: "run-1" },
  ];

  for (const event of events) expect(readEvent(structuredClone(event))).toEqual(event);
});

describe("stored data is no event that this version can read", () => {
  test.each<[string, unknown]>([
    ["when a newer version of the site wrote it", { ...done, v: 3 }],
    ["when it has no version", { ...done, v: undefined }],
    ["when it is of a kind that came later", { ...base, type: "exam-started", form: "ace-a" }],
    ["when it answers with nothing", { ...answered, chosen: [] }],
    ["when its verdict is none", { ...answered, verdict: "unanswered" }],
    ["when it is sure in another way", { ...answered, confidence: "certain" }],
    ["when it says how much was scored", { ...answered, score: 1 }],
    ["when it says more than this version knows", { ...done, mood: "proud" }],
    ["when it says too little", { ...base, type: "stopped-at", chapter: "ha-dr" }],
    ["when it names no chapter", { ...base, type: "chapter-done" }],
    ["when it names an exam that there is not", { ...base, type: "objective-ticked", exam: "pde", objective: "1.1" }],
    ["when it names no objective", { ...base, type: "objective-ticked", exam: "ace", objective: "" }],
    ["when it takes an objective for a number", { ...base, type: "objective-ticked", exam: "ace", objective: 2.2 }],
    ["when its time is no time", { ...done, at: 0 }],
    ["when its time is not a number", { ...done, at: Number.NaN }],
    ["when its id is too short to be unique", { ...done, id: "1" }],
    ["when it is nothing", undefined],
    ["when it is a word", "chapter-done"],
    ["when it is a list", [done]],
  ])("%s", (_, stored) => {
    expect(readEvent(stored)).toBeUndefined();
  });
});
