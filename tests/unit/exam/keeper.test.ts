import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jumpBetween, setBackSince, stepForJump, timeLeft } from "@/lib/exam/clock";
import { beginKeeping, keepAttempt, type Keeper, type Kept, takeUp } from "@/lib/exam/keeper";
import { givenIn, openJump, reviewPlace, startSitting, type SittingStep, stepSitting } from "@/lib/exam/sitting";
import { anAttemptWorld, idle } from "@/tests/support/attempt-world";
import { anExamForm } from "@/tests/support/an-exam-form";

const start = 1_795_000_000_000;
const begun = () => startSitting(anExamForm(), { id: "attempt-1", now: start, factor: 1 });
const choose = (question: string, choice: string): SittingStep => ({ step: "choose", question, choice, several: false });

function watched() {
  const seen: Kept[] = [];
  return { seen, onChange: (kept: Kept) => void seen.push(kept) };
}

/** An attempt that begins in a tab, stored. */
async function beginIn(world: ReturnType<typeof anAttemptWorld>, owner: string, onChange: (kept: Kept) => void = () => {}): Promise<Keeper> {
  const beginning = beginKeeping(begun(), { owner, store: world.store, ahead: world.ahead, onChange });
  await world.letThrough();
  return beginning;
}

async function takeUpIn(world: ReturnType<typeof anAttemptWorld>, owner: string) {
  const opening = takeUp("attempt-1", { owner, store: world.store, ahead: world.ahead, onChange: () => {} });
  await idle();
  await world.letThrough();
  return opening;
}

describe("a step", () => {
  test("is shown at once, and said to be saved only when it is stored", async () => {
    const world = anAttemptWorld();
    const { seen, onChange } = watched();
    const keeper = await beginIn(world, "tab-1", onChange);
    keeper.take(choose("ace-001", "b"));

    expect(givenIn(keeper.kept().attempt, "ace-001").chosen).toEqual(["b"]);
    expect(keeper.kept().saved).toBe(0);
    await world.letThrough();
    expect(keeper.kept().saved).toBe(1);
    expect(seen.at(-1)?.saved).toBe(1);
  });

  test("survives a tab that is killed before anything reached the database", async () => {
    const world = anAttemptWorld();
    const keeper = await beginIn(world, "tab-1");
    keeper.take(choose("ace-001", "b"));
    keeper.take({ step: "flag", question: "ace-001" });
    await world.kill("tab-1", 0);

    const opened = await takeUpIn(world, "tab-2");
    expect(opened.state).toBe("kept");
    if (opened.state !== "kept") return;
    expect(givenIn(opened.keeper.kept().attempt, "ace-001")).toMatchObject({ chosen: ["b"], flagged: true });
    expect(opened.keeper.kept().saved).toBe(2);
  });

  test("survives a second tab that is killed in the very moment in which it took the attempt over", async () => {
    const world = anAttemptWorld();
    const keeper = await beginIn(world, "tab-1");
    keeper.take(choose("ace-001", "b"));
    await world.kill("tab-1", 0);
    // The claim of the second tab reaches the disk, and the tab never hears of it.
    const store = { ...world.store, claim: (id: string, owner: string) => world.store.claim(id, owner).then(() => new Promise<never>(() => {})) };
    void takeUp("attempt-1", { owner: "tab-2", store, ahead: world.ahead, onChange: () => {} });
    await idle();

    const opened = await takeUpIn(world, "tab-3");
    expect(opened.state === "kept" && givenIn(opened.keeper.kept().attempt, "ace-001").chosen).toEqual(["b"]);
  });

  test("that the first tab took while the second was taking over survives the second's death too", async () => {
    const world = anAttemptWorld();
    const keeper = await beginIn(world, "tab-1");
    const store = {
      ...world.store,
      claim(id: string, owner: string) {
        keeper.take(choose("ace-001", "b"));
        return world.store.claim(id, owner);
      },
    };
    void takeUp("attempt-1", { owner: "tab-2", store, ahead: world.ahead, onChange: () => {} });
    await idle();
    await world.kill("tab-1", 0);
    await world.kill("tab-2", 0);

    const opened = await takeUpIn(world, "tab-3");
    expect(opened.state === "kept" && givenIn(opened.keeper.kept().attempt, "ace-001").chosen).toEqual(["b"]);
  });
});

describe("where storage refuses", () => {
  test("the attempt goes on, says that it is not saved, and is stored as soon as there is room", async () => {
    const world = anAttemptWorld();
    const keeper = await beginIn(world, "tab-1");
    world.setFull(true);
    keeper.take(choose("ace-001", "b"));
    await world.letThrough();
    expect(keeper.kept()).toMatchObject({ saved: 0, trouble: "refused" });
    keeper.take(choose("ace-002", "c"));
    expect(givenIn(keeper.kept().attempt, "ace-002").chosen).toEqual(["c"]);

    await world.letThrough();
    world.setFull(false);
    void keeper.settle();
    await world.letThrough();
    expect(keeper.kept().saved).toBe(2);
    expect(keeper.kept().trouble).toBeUndefined();
  });

  test("from the start, the exam can be sat all the same", async () => {
    const world = anAttemptWorld();
    world.setFull(true);
    world.forbidStrokes(true);
    const keeper = await beginIn(world, "tab-1");
    keeper.take(choose("ace-001", "d"));
    await world.letThrough();

    expect(givenIn(keeper.kept().attempt, "ace-001").chosen).toEqual(["d"]);
    expect(keeper.kept()).toMatchObject({ saved: -1, trouble: "refused" });
  });
});

describe("of two tabs", () => {
  test("the one that took the attempt over writes it, and the other is told and writes nothing more", async () => {
    const world = anAttemptWorld();
    const first = await beginIn(world, "tab-1");
    first.take(choose("ace-001", "a"));
    await world.letThrough();
    const opened = await takeUpIn(world, "tab-2");
    if (opened.state !== "kept") throw new Error("the second tab did not get the attempt");
    first.take(choose("ace-001", "d"));
    await world.letThrough();
    expect(first.kept().trouble).toBe("taken");
    first.take(choose("ace-002", "d"));
    expect(givenIn(first.kept().attempt, "ace-002").chosen).toEqual([]);

    opened.keeper.take(choose("ace-003", "c"));
    await world.letThrough();
    const last = await takeUpIn(world, "tab-3");
    if (last.state !== "kept") throw new Error("the third tab did not get the attempt");
    const { attempt } = last.keeper.kept();
    expect([givenIn(attempt, "ace-001").chosen, givenIn(attempt, "ace-002").chosen, givenIn(attempt, "ace-003").chosen]).toEqual([["a"], [], ["c"]]);
  });

  test("one that was overtaken does not bring back an attempt that was ended and put away", async () => {
    const world = anAttemptWorld();
    const first = await beginIn(world, "tab-1");
    world.rows.delete("attempt-1");
    first.take(choose("ace-001", "d"));
    await world.letThrough();

    expect(first.kept().trouble).toBe("taken");
    expect(world.rows.size).toBe(0);
  });
});

describe("a stored attempt that cannot be read", () => {
  test.each([
    ["is scrambled", "scrambled"],
    ["is of a newer version", { ...begun(), v: 2 }],
    ["says more than this version knows", { ...begun(), score: 1 }],
    ["is half of one", { v: 1, id: "attempt-1" }],
  ])("because it %s, stays as it is and is handed out", async (_, stored) => {
    const world = anAttemptWorld();
    world.rows.set("attempt-1", { attempt: stored, owner: "tab-0" });

    expect(await takeUpIn(world, "tab-1")).toEqual({ state: "damaged", stored });
    expect(world.rows.get("attempt-1")?.attempt).toEqual(stored);
  });

  test("is not confused with one that is not there", async () => {
    expect(await takeUpIn(anAttemptWorld(), "tab-1")).toEqual({ state: "gone" });
  });

  test("when only what was written ahead is damaged, is as it was stored last", async () => {
    const world = anAttemptWorld();
    await beginIn(world, "tab-1");
    world.strokes.set("attempt-1 tab-1", "{broken");
    const opened = await takeUpIn(world, "tab-2");

    expect(opened.state === "kept" && opened.keeper.kept().attempt).toEqual(begun());
  });
});

/** What the model knows of one question. */
interface Known {
  chosen: string[];
  struck: string[];
  flagged: boolean;
}

const questions = anExamForm().questions.map(({ question }) => question);
const question = fc.constantFrom(...questions);
const choice = fc.constantFrom("a", "b", "c", "d");

/** Something that happens to a learner in an exam room. */
const accident = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("choose" as const), question, choice, several: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("strike" as const), question, choice }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("flag" as const), question }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("clear" as const), question }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("move" as const), place: fc.oneof(question, fc.constant(reviewPlace)) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("wait" as const), ms: fc.integer({ min: 100, max: 600_000 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("sleep" as const), ms: fc.integer({ min: 10_000, max: 600_000 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("set-clock" as const), ms: fc.integer({ min: -3_600_000, max: 3_600_000 }).filter((ms) => Math.abs(ms) > 5_000) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("store" as const), count: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("reload" as const), reached: fc.integer({ min: 0, max: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("second-tab" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("pause" as const), ms: fc.integer({ min: 1_000, max: 3_600_000 }) }) },
);

test("whatever happens, nothing that was given is lost, and nobody gains or loses time unsaid", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(accident, { maxLength: 60 }), async (accidents) => {
      const world = anAttemptWorld();
      let tab = 1;
      let keeper = await beginIn(world, `tab-${tab}`);
      const known = new Map<string, Known>(questions.map((id) => [id, { chosen: [], struck: [], flagged: false }]));
      let place = questions[0] ?? "";
      // Time as it truly goes, the device's clock, and the steady one, which stands while the device sleeps.
      const time = { wall: start, steady: 50 };
      let used = 0;
      /** What each tab that was overtaken says. */
      const troubles: Kept["trouble"][] = [];
      let last = { ...time };
      const look = (sleeping: boolean) => {
        const jump = jumpBetween(last, time);
        if (jump !== 0) keeper.take(stepForJump(jump, time.wall));
        if (openJump(keeper.kept().attempt) !== 0) keeper.take({ step: "settle", counted: sleeping ? "counted" : "given-back" });
        last = { ...time };
        keeper.take({ step: "tick", at: time.wall, ms: 0 });
      };
      const openAgain = async (lookBack: boolean) => {
        tab += 1;
        const opened = await takeUpIn(world, `tab-${tab}`);
        if (opened.state !== "kept") throw new Error(`tab ${tab} found the attempt ${opened.state}`);
        ({ keeper } = opened);
        if (lookBack) {
          const back = setBackSince(keeper.kept().attempt, time.wall);
          if (back !== 0) keeper.take(stepForJump(back, time.wall));
        }
        last = { ...time };
      };

      for (const happened of accidents) {
        switch (happened.kind) {
          case "choose": {
            keeper.take({ step: "choose", question: happened.question, choice: happened.choice, several: happened.several });
            const one = known.get(happened.question);
            if (!one) break;
            const had = one.chosen.includes(happened.choice);
            if (!happened.several) one.chosen = [happened.choice];
            else one.chosen = had ? one.chosen.filter((id) => id !== happened.choice) : [...one.chosen, happened.choice];
            one.struck = one.struck.filter((id) => id !== happened.choice);
            break;
          }
          case "strike": {
            keeper.take({ step: "strike", question: happened.question, choice: happened.choice });
            const one = known.get(happened.question);
            if (!one) break;
            if (one.struck.includes(happened.choice)) one.struck = one.struck.filter((id) => id !== happened.choice);
            else {
              one.struck = [...one.struck, happened.choice];
              one.chosen = one.chosen.filter((id) => id !== happened.choice);
            }
            break;
          }
          case "flag": {
            keeper.take({ step: "flag", question: happened.question });
            const one = known.get(happened.question);
            if (one) one.flagged = !one.flagged;
            break;
          }
          case "clear": {
            keeper.take({ step: "clear", question: happened.question });
            const one = known.get(happened.question);
            if (one) one.chosen = [];
            break;
          }
          case "move":
            keeper.take({ step: "open", place: happened.place });
            ({ place } = happened);
            break;
          case "wait":
            time.wall += happened.ms;
            time.steady += happened.ms;
            used += happened.ms;
            look(false);
            break;
          case "sleep":
            time.wall += happened.ms;
            used += happened.ms;
            look(true);
            break;
          case "set-clock":
            time.wall += happened.ms;
            look(false);
            break;
          case "store":
            await world.letThrough(happened.count);
            break;
          case "reload":
            await world.kill(`tab-${tab}`, happened.reached);
            await openAgain(true);
            break;
          case "second-tab": {
            const before = keeper;
            await openAgain(true);
            before.take({ step: "flag", question: questions[0] ?? "" });
            await world.letThrough();
            troubles.push(before.kept().trouble);
            break;
          }
          case "pause":
            keeper.take({ step: "pause", at: time.wall });
            time.wall += happened.ms;
            time.steady += happened.ms;
            keeper.take({ step: "resume", at: time.wall });
            last = { ...time };
            break;
        }
        const { attempt } = keeper.kept();
        for (const id of questions) {
          const { chosen, struck, flagged } = givenIn(attempt, id);
          expect({ chosen, struck, flagged: flagged ?? false }, id).toEqual(known.get(id));
        }
        expect(attempt.place).toBe(place);
        expect(timeLeft(attempt, time.wall)).toBe(Math.max(0, 120 * 60_000 - used));
        expect(troubles.every((trouble) => trouble === "taken")).toBe(true);
      }
    }),
    { numRuns: 300, seed: 20261130 },
  );
}, 60_000);

test("what is over changes no more, whatever comes", () => {
  const over = stepSitting(begun(), { step: "end", at: start + 60_000, how: "submitted", verdicts: {} });
  const keeper = keepAttempt(over, over.steps, { owner: "tab-1", store: anAttemptWorld().store, ahead: anAttemptWorld().ahead, onChange: () => {} });

  keeper.take(choose("ace-001", "b"));
  expect(keeper.kept().attempt).toBe(over);
});
