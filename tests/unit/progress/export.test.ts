import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attempt } from "@/lib/progress/attempt";
import { type Exported, exportVersion, largestFile, readExport, writeExport } from "@/lib/progress/export";
import { changesNothing, type Held, type ImportPlan, planImport } from "@/lib/progress/import";
import { canonicalJson } from "@/lib/progress/json";
import { merge } from "@/lib/progress/merge";
import { anyLearned, anyRunning, work } from "@/tests/support/a-learned";
import { anyAttempt, anyEvents } from "@/tests/support/any-events";
import { seeded } from "@/tests/support/seeded";

const now = Date.UTC(2026, 10, 30, 9, 30);

/** A device that holds what was learned on it. */
function hold({ events, attempts, setAside }: Omit<Exported, "appearance">): Held {
  const aside = setAside.map((record, index) => ({ key: index + 1, record }));
  return { events: events.map((event, index) => ({ key: aside.length + index + 1, event })), attempts, setAside: aside };
}

/** The device after an import, as the database does it. */
function carryOut(held: Held, { add, addSetAside, remove, putAttempts, dropAttempts }: ImportPlan): Omit<Exported, "appearance"> {
  const put = new Map([...held.attempts, ...putAttempts].map((attempt): [string, Attempt] => [attempt.id, attempt]));
  for (const id of dropAttempts) put.delete(id);
  const kept = held.events.filter(({ key }) => !remove.has(key)).map(({ event }) => event);
  return { events: [...kept, ...add], attempts: [...put.values()], setAside: [...held.setAside.map(({ record }) => record), ...addSetAside] };
}

/** What a device knows, in an order of its own. */
function said(learned: Omit<Exported, "appearance">): string {
  return canonicalJson(merge(learned, { events: [], attempts: [], setAside: [] }));
}

async function read(text: string) {
  const file = await readExport(text, work);
  if (file.state === "refused") throw new Error(file.why);
  return file;
}

/** The file with another checksum, as somebody makes it who knows how. */
async function resigned(file: Record<string, unknown>): Promise<string> {
  const { checksum: _, ...rest } = file;
  return JSON.stringify({ ...rest, checksum: await work.hash(canonicalJson(rest)) });
}

describe("a file", () => {
  test("holds everything, and is read back as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(anyLearned(20), async (learned) => {
        const { state, refused, ...back } = await read(await writeExport(learned, now, work));

        expect([state, refused]).toEqual(["sound", 0]);
        expect(canonicalJson(back)).toBe(canonicalJson(learned));
      }),
    );
  });

  test("says what it is, when it was written, and has a record to a line", async () => {
    const text = await writeExport({ events: fc.sample(anyEvents(5), 5).flat(), attempts: [], setAside: [], appearance: null }, now, work);
    const file = JSON.parse(text) as Record<string, unknown>;

    expect(file).toMatchObject({ format: "assay-progress", version: exportVersion, exportedAt: "2026-11-30T09:30:00.000Z" });
    expect(file["checksum"]).toMatch(/^[0-9a-f]{64}$/);
    expect(text.split("\n").length).toBe(12 + (file["events"] as unknown[]).length);
  });

  test("is written and read with pauses, and tells how far it is", async () => {
    const events = Array.from({ length: 1_200 }, (_, index) => ({
      id: `event-${index}-of-many`,
      at: index + 1,
      v: 2 as const,
      type: "chapter-done" as const,
      chapter: "ha-dr",
    }));
    const shares: number[] = [];
    let pauses = 0;
    const watched = { ...work, pause: async () => void (pauses += 1), onProgress: (share: number) => void shares.push(share) };
    await readExport(await writeExport({ events, attempts: [], setAside: [], appearance: null }, now, watched), watched);

    expect(pauses).toBeGreaterThanOrEqual(4);
    expect(shares.filter((share) => share > 0 && share < 1).length).toBe(4);
  });
});

describe("a file on another device", () => {
  test("adds what is new, once: the same file twice changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(anyLearned(), anyLearned(), async (here, there) => {
        const file = await read(await writeExport(there, now, work));
        const after = carryOut(hold(here), planImport(hold(here), file));

        expect(said(after)).toBe(said(merge(here, there)));
        expect(changesNothing(planImport(hold(after), file))).toBe(true);
      }),
    );
  });

  test("and the other way round come to the same", async () => {
    await fc.assert(
      fc.asyncProperty(anyLearned(), anyLearned(), async (a, b) => {
        const [fileOfA, fileOfB] = [await read(await writeExport(a, now, work)), await read(await writeExport(b, now, work))];
        const onA = carryOut(hold(a), planImport(hold(a), fileOfB));
        const onB = carryOut(hold(b), planImport(hold(b), fileOfA));

        expect(said(onA)).toBe(said(onB));
      }),
    );
  });

  test("is told of before it is done: how much of what kind, over which time, what is here already", async () => {
    const base = { v: 2 } as const;
    const done = { ...base, id: "event-0001", at: 1_000, type: "chapter-done", chapter: "ha-dr" } as const;
    const noted = { ...base, id: "event-0002", at: 2_000, type: "chapter-done", chapter: "pricing" } as const;
    const ticked = { ...base, id: "event-0003", at: 3_000, type: "objective-ticked", exam: "ace", objective: "2.2" } as const;
    const file = await read(
      await writeExport({ events: [done, noted, ticked], attempts: fc.sample(anyRunning, 1), setAside: ["later"], appearance: null }, now, work),
    );

    expect(planImport(hold({ events: [done], attempts: [], setAside: [] }), file).preview).toEqual({
      kinds: new Map([
        ["chapter-done", 1],
        ["objective-ticked", 1],
      ]),
      from: 2_000,
      to: 3_000,
      running: 1,
      known: 1,
      removed: 0,
      conflicts: 0,
      setAside: 1,
      refused: 0,
    });
  });

  test("takes out here what was deleted there, and stops what ended there", async () => {
    const [attempt] = fc.sample(anyAttempt, 1);
    if (!attempt) throw new Error("One was made.");
    const base = { at: 5_000, v: 2 } as const;
    const ended = { ...base, id: "event-ended", type: "attempt-ended", attempt } as const;
    const deleted = { ...base, id: "event-deleted", type: "attempt-deleted", attempt: attempt.id } as const;
    const { ended: _, verdicts: __, ...running } = attempt;

    const deletion = await read(await writeExport({ events: [deleted], attempts: [], setAside: [], appearance: null }, now, work));
    expect(planImport(hold({ events: [ended], attempts: [], setAside: [] }), deletion)).toMatchObject({
      add: [deleted],
      remove: new Map([[1, new Set(["event-ended"])]]),
    });
    const ending = await read(await writeExport({ events: [ended], attempts: [], setAside: [], appearance: null }, now, work));
    expect(planImport(hold({ events: [], attempts: [running], setAside: [] }), ending)).toMatchObject({ add: [ended], dropAttempts: [attempt.id] });
  });
});

describe("a file is refused as a whole", () => {
  const sample = fc.sample(anyLearned(), { numRuns: 1, seed: 5 })[0];
  if (!sample) throw new Error("One was made.");
  const written = writeExport({ ...sample, events: fc.sample(anyEvents(20), { numRuns: 3, seed: 6 }).flat() }, now, work);

  test.each<[string, string, (text: string) => string | Promise<string>]>([
    ["when it is no JSON", "no-json", () => "Dear diary"],
    ["when it is empty", "no-json", () => ""],
    ["when its end is missing", "cut-short", (text) => text.slice(0, -20)],
    ["when it is a file of something else", "foreign", () => '{"format":"anki","version":1}'],
    ["when it is a list", "foreign", () => "[]"],
    ["when it is nothing", "foreign", () => "null"],
    ["when a newer version wrote it", "newer", (text) => text.replace('"version":1', '"version":2')],
    [
      "when its events are of a newer version",
      "newer",
      (text) => resigned({ ...JSON.parse(text), events: [{ v: 3, type: "dream", id: "event-0001", at: 1 }] }),
    ],
    ["when its version is none", "damaged", (text) => text.replace('"version":1', '"version":"1"')],
    ["when a word in it was changed", "damaged", (text) => text.replaceAll("ha-dr", "ha-do").replaceAll("ace-001", "ace-003")],
    ["when a line of it is gone", "damaged", (text) => text.split("\n").toSpliced(-5, 1).join("\n")],
    ["when its checksum is gone", "damaged", (text) => text.replace(/"checksum":"[^"]*",/, "")],
    ["when it has no events", "damaged", (text) => resigned({ ...JSON.parse(text), events: {} })],
    ["when it says more than it may", "damaged", (text) => resigned({ ...JSON.parse(text), also: 1 })],
    ["when it is nested without end", "damaged", (text) => text.replace('"events":[', `"events":[${"[".repeat(20_000)}${"]".repeat(20_000)},`)],
    ["when it is larger than anything of ours", "too-large", (text) => text + " ".repeat(largestFile)],
  ])("%s", async (_, why, change) => {
    expect(await readExport(await change(await written), work)).toEqual({ state: "refused", why });
  });
});

describe("a record that could do harm is left out, and the others are taken", () => {
  const good = { id: "event-0001", at: 1_000, v: 2, type: "chapter-done", chapter: "ha-dr" };
  const started = { ...good, id: "event-0002", type: "run-started", run: "run-1", bank: "b", seed: "s", questions: [], chapter: undefined };

  test.each<[string, unknown]>([
    ["an address that is code", { ...started, address: "javascript:alert(1)" }],
    ["an address of another site", { ...started, address: "//evil.example/quiz/" }],
    ["an address that a browser reads as one", { ...started, address: "/\\evil.example" }],
    ["an address with a break in it", { ...started, address: "/quiz/\njavascript:alert(1)" }],
    ["a key that reaches every object", JSON.parse('{"id":"event-0002","at":1,"v":2,"type":"chapter-done","chapter":"x","sections":{"__proto__":"x"}}')],
    ["a chapter without end", { ...good, id: "event-0002", chapter: "a".repeat(200_000) }],
    ["a time that is none", { ...good, id: "event-0002", at: 1e300 }],
    ["a wrong type", { ...good, id: 12_345_678 }],
    ["a kind that there is not", { ...good, id: "event-0002", type: "exam-passed" }],
    ["nothing", null],
  ])("%s", async (_, record) => {
    const whole = {
      appearance: null,
      attempts: [],
      events: [good, record],
      exportedAt: "2026-11-30T09:30:00.000Z",
      format: "assay-progress",
      setAside: [],
      version: 1,
    };
    const file = await read(await resigned(JSON.parse(JSON.stringify(whole)) as Record<string, unknown>));

    expect(file.events).toEqual([good]);
    expect(file.refused).toBe(1);
    expect(planImport(hold({ events: [], attempts: [], setAside: [] }), file).preview).toMatchObject({ refused: 1, kinds: new Map([["chapter-done", 1]]) });
  });
});

test.each<[string, unknown]>([
  ["in a record of many", { pack: [{ id: "event-0002", at: 1, v: 2, type: "run-ended", run: "r" }] }],
  ["in a kind of event that is not known yet", { v: 99, type: "later", where: { address: " JavaScript:alert(1)" } }],
])("what could not be read on the other device brings no address that is code along %s", async (_, record) => {
  const file = await read(await writeExport({ events: [], attempts: [], setAside: [record, { v: 99, type: "later" }], appearance: null }, now, work));

  expect(file.setAside).toEqual([{ v: 99, type: "later" }]);
  expect(file.refused).toBe(1);
});

test("of a thousand files that were mutated or made to do harm none loses what is here, and none brings in what is not ours", async () => {
  const chance = seeded(11);
  const samples = fc.sample(anyLearned(10), { numRuns: 40, seed: 12 });
  const texts = await Promise.all(samples.map((sample) => writeExport(sample, now, work)));
  const hostile: unknown[] = ["javascript:alert(1)", { ["__proto__"]: 1 }, null, -1, 1e308, [], "🙂".repeat(3), true, { toString: 1 }, "../../etc", "<script>"];
  const outcomes = new Map<string, number>();
  for (let round = 0; round < 1_000; round += 1) {
    let text = chance.pick(texts);
    const kind = chance.pick(["cut", "flip", "insert", "value", "value", "value"] as const);
    const place = chance.below(text.length);
    if (kind === "cut") text = text.slice(0, place);
    if (kind === "flip") text = text.slice(0, place) + String.fromCharCode(32 + chance.below(95)) + text.slice(place + 1);
    if (kind === "insert") text = text.slice(0, place) + chance.text('{}[]",:0', 6) + text.slice(place);
    if (kind === "value") {
      // Somebody puts something else in some place, and knows how to make the checksum.
      const file = JSON.parse(text) as Record<string, unknown>;
      const lists = [file["events"], file["attempts"], file["setAside"]].filter((list) => Array.isArray(list) && list.length > 0) as unknown[][];
      const target: unknown = lists.length > 0 ? chance.pick(chance.pick(lists)) : file;
      const inner = Object(target) as Record<string, unknown>;
      const keys = typeof target === "object" ? Object.keys(inner) : [];
      if (keys.length > 0) inner[chance.pick(keys)] = chance.pick(hostile);
      else (file["events"] as unknown[]).push(chance.pick(hostile));
      text = await resigned(file);
    }
    const here = chance.pick(samples);
    const file = await readExport(text, work);
    const outcome = file.state === "refused" ? file.why : file.refused > 0 ? "repaired" : "sound";
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (file.state === "refused") continue;
    const plan = planImport(hold(here), file);
    const after = carryOut(hold(here), plan);

    const ids = new Set(after.events.map(({ id }) => id));
    const gone = new Set(after.events.flatMap((event) => (event.type === "attempt-deleted" ? event.attempt : [])));
    const lost = here.events.filter((event) => !ids.has(event.id) && !(event.type === "attempt-ended" || event.type === "attempt-deleted"));
    expect(lost).toEqual([]);
    expect(here.events.filter((event) => event.type === "attempt-deleted" && !gone.has(event.attempt))).toEqual([]);
    expect(JSON.stringify(after.events.map((event) => ("address" in event ? event.address : "")))).not.toContain("javascript:");
    expect({}).not.toHaveProperty("chosen");
  }
  // Each way out was taken, so that the test is one.
  expect([...outcomes.keys()].toSorted()).toEqual(expect.arrayContaining(["cut-short", "damaged", "no-json", "repaired", "sound"]));
  expect((outcomes.get("repaired") ?? 0) > 200).toBe(true);
});
