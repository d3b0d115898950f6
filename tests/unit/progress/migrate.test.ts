import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { answersSlice } from "@/lib/progress/answers";
import { readEvent } from "@/lib/progress/event";
import { bringUp } from "@/lib/progress/migrate";
import { countTicked, objectivesSlice } from "@/lib/progress/objectives";
import { doneChapters, readingSlice } from "@/lib/progress/reading";
import { runsOf, runsSlice } from "@/lib/progress/runs";
import { eventVersion } from "@/lib/progress/version";
import { memoryStore } from "@/tests/support/memory-store";
import { openView } from "@/tests/support/open-view";

interface Old {
  id: string;
  v: number;
  type: string;
}

/** Logs as the site wrote them when it knew no later version; each was written by the code of its day. */
function oldLog(version: number): Old[] {
  return JSON.parse(readFileSync(`tests/support/old-logs/version-${version}.json`, "utf8")) as Old[];
}

const oldVersions = Array.from({ length: eventVersion - 1 }, (_, index) => index + 1);

describe.each(oldVersions)("a log of version %i", (version) => {
  const records = oldLog(version);

  test("is of that version, and there is one of each older version", () => {
    expect(new Set(records.map(({ v }) => v))).toEqual(new Set([version]));
  });

  test("keeps every event, with all that it said, in the version of today", () => {
    for (const record of records) expect(readEvent(record)).toEqual({ ...record, v: eventVersion });
  });

  test("is not changed where it is stored", async () => {
    const store = memoryStore(records);
    await openView(store).view.open(readingSlice);

    expect([...store.records.values()]).toEqual(records);
  });
});

test("the first learners' log still tells what they did", async () => {
  const tab = openView(memoryStore(oldLog(1)));
  const { view } = tab;
  const [reading, objectives, answers, runs] = await Promise.all([
    view.open(readingSlice),
    view.open(objectivesSlice),
    view.open(answersSlice),
    view.open(runsSlice),
  ]);

  expect(new Set(oldLog(1).map(({ type }) => type)).size).toBe(8);
  expect([...doneChapters(reading)]).toEqual(["overview"]);
  expect(reading.stoppedAt).toMatchObject({ chapter: "security", section: "audit-logging" });
  expect(countTicked(objectives)).toBe(1);
  expect([...answers.latest].map(([id, { verdict }]) => [id, verdict])).toEqual([
    ["ace-001", "correct"],
    ["pca-014", "incorrect"],
    ["ace-104", "correct"],
    ["item-bill-7.4d1c", "correct"],
  ]);
  expect(answers.first.get("ace-001")?.verdict).toBe("incorrect");
  expect(runsOf(runs).map(({ ended, answers: given }) => [ended, given.size])).toEqual([[true, 3]]);
  expect(tab.known.unreadable).toEqual([]);
});

test("what no step can bring up is given back as it is, to be set aside", () => {
  for (const record of [{ v: 99 }, { v: "1" }, { v: 0.5 }, { v: -1 }, {}, null, "scrambled", [1]]) expect(bringUp(record)).toEqual(record);
});

test("an old record that does not hold to its shape is set aside, and the others are read", async () => {
  const [first, ...rest] = oldLog(1);
  const store = memoryStore([{ ...first, chapter: 7 }, ...rest]);
  const tab = openView(store);
  await tab.view.catchUp();

  expect(tab.known.unreadable).toEqual([1]);
  expect(await store.at([1])).toEqual([{ key: 1, record: { ...first, chapter: 7 } }]);
});
