import { describe, expect, test } from "vitest";
import type { ProgressEvent } from "@/lib/progress/event";
import { sliceOf } from "@/lib/progress/slice";
import { likelyShare } from "@/lib/quiz/interval";
import { recallsOf } from "@/lib/review/recall";
import { placeReviews, reviewSlice } from "@/lib/review/reviews";
import { enoughAnswers, examAnsweredLast, type Stand, standOf, topicStands } from "@/lib/review/stand";
import { seeded } from "../../support/seeded";
import { answered, attemptEnded, indexed, onDay, recalled, undone } from "../../support/study-events";

/** Two sections of two objectives: six questions each in the first, five and two in the second. */
const index = [
  ...Array.from({ length: 6 }, (_, at) => indexed(`ace-10${at}`, "1.1", "pricing")),
  ...Array.from({ length: 6 }, (_, at) => indexed(`ace-11${at}`, "1.2", "migration")),
  ...Array.from({ length: 5 }, (_, at) => indexed(`ace-20${at}`, "2.1", "pricing")),
  ...Array.from({ length: 2 }, (_, at) => indexed(`ace-21${at}`, "2.2", "pricing")),
  indexed("pca-001", "1.1"),
];
const weights = { "ace-1": 40, "ace-2": 60 };

const objectives = new Map(index.map(({ id, exam, objective }) => [id, `objective:${exam}-${objective}`]));

function givenAfter(events: readonly ProgressEvent[]) {
  const known = sliceOf(reviewSlice, events);
  return { ...recallsOf(placeReviews(known, (question) => objectives.get(question))), withdrawn: known.withdrawn };
}

function standAfter(events: readonly ProgressEvent[]): Stand {
  return standOf(givenAfter(events), index, "ace", weights);
}

/** Questions of the index answered, the first so many rightly. */
const answers = (ids: readonly string[], right: number) => ids.map((id, at) => answered(id, onDay(at), { verdict: at < right ? "correct" : "incorrect" }));

const inSection = (stand: Stand, section: string) => stand.sections.find((each) => each.section === section);

describe("a section", () => {
  test("says nothing while its evidence is too little, and an interval from five answers on", () => {
    const four = standAfter(answers(["ace-100", "ace-101", "ace-102", "ace-103"], 3));
    const five = standAfter(answers(["ace-100", "ace-101", "ace-102", "ace-103", "ace-110"], 4));

    expect(inSection(four, "ace-1")?.evidence).toMatchObject({ right: 3, answered: 4, likely: undefined });
    // Of four in five the Jeffreys interval is 37 to 98 %.
    const { low = 0, high = 0 } = inSection(five, "ace-1")?.evidence.likely ?? {};
    expect([Math.round(low * 100), Math.round(high * 100)]).toEqual([37, 98]);
    expect(inSection(five, "ace-2")?.evidence.answered).toBe(0);
  });

  test("covers an objective with five first answers to it, and says of how many the bank has too few questions", () => {
    const stand = standAfter(answers(["ace-200", "ace-201", "ace-202", "ace-203", "ace-204", "ace-210", "ace-211"], 7));

    expect(inSection(stand, "ace-2")?.objectives).toEqual({ covered: 1, all: 2, untold: 1 });
    expect(inSection(stand, "ace-1")?.objectives).toEqual({ covered: 0, all: 2, untold: 0 });
  });

  test("tells when it was last answered for the first time", () => {
    expect(inSection(standAfter(answers(["ace-100", "ace-101"], 1)), "ace-1")?.evidence.latest).toBe(onDay(1));
    expect(inSection(standAfter([]), "ace-1")?.evidence.latest).toBeUndefined();
  });
});

test("only the first answer to a question counts; repeats are told apart", () => {
  const stand = standAfter([answered("ace-100", onDay(2)), answered("ace-100", onDay(1), { verdict: "incorrect" }), answered("ace-100", onDay(3))]);

  expect(inSection(stand, "ace-1")?.evidence).toMatchObject({ right: 0, answered: 1 });
  expect([stand.first, stand.answers]).toEqual([1, 3]);
});

test("the first answer is the first, also where the question stood under another objective then", () => {
  const stand = standAfter([
    answered("ace-100", onDay(5), { card: "objective:ace-1.1" }),
    answered("ace-100", onDay(1), { card: "objective:ace-2.1", verdict: "incorrect" }),
  ]);

  expect(inSection(stand, "ace-1")?.evidence).toMatchObject({ right: 0, answered: 1 });
});

test("an exam's answers count as any others, what was left open does not, and other exams stand apart", () => {
  const stand = standAfter([
    attemptEnded("attempt-1", onDay(0), { "ace-100": { objective: "1.1", verdict: "correct" }, "ace-101": { objective: "1.1", verdict: "unanswered" } }),
    answered("pca-001", onDay(0)),
    answered("gen-storage-bill-v1-k3x9", onDay(0)),
  ]);

  expect([stand.first, stand.answers]).toEqual([1, 1]);
});

test("a first answer that was taken back is no evidence, and neither is what was answered after it", () => {
  const first = answered("ace-100", onDay(0), { where: "review", verdict: "incorrect" });
  const stand = standAfter([first, undone(first.id, onDay(0, 1)), answered("ace-100", onDay(1))]);

  expect([stand.first, stand.answers]).toEqual([0, 1]);
});

test("over the whole exam nothing is told while a section has fewer than five answers", () => {
  const one = ["ace-100", "ace-101", "ace-102", "ace-110", "ace-111", "ace-112"];
  const two = ["ace-200", "ace-201", "ace-202", "ace-203"];

  expect(standAfter([...answers(one, 6), ...answers(two, 4)]).whole).toBeUndefined();
  // All right: 6.5 of 7 and 5.5 of 6 in the middle, by weight 0.4 × 0.929 + 0.6 × 0.917 = 0.921.
  const { low = 0, high = 0 } = standAfter([...answers(one, 6), ...answers([...two, "ace-204"], 5)]).whole ?? {};
  expect(low).toBeGreaterThan(0.7);
  expect(low).toBeLessThan(0.921);
  expect(high).toBeGreaterThan(0.921);
});

test("the heavier section decides more of the whole", () => {
  const one = ["ace-100", "ace-101", "ace-102", "ace-110", "ace-111"];
  const two = ["ace-200", "ace-201", "ace-202", "ace-203", "ace-204"];
  const middle = ({ whole }: Stand) => ((whole?.low ?? 0) + (whole?.high ?? 0)) / 2;

  expect(middle(standAfter([...answers(one, 0), ...answers(two, 5)]))).toBeGreaterThan(middle(standAfter([...answers(one, 5), ...answers(two, 0)])));
});

test("calibration sets how sure the learner was against what was right", () => {
  const sure = index.slice(0, 6).map(({ id }, at) => answered(id, onDay(0), { confidence: "sure", verdict: at < 3 ? "correct" : "incorrect" }));
  const { calibration } = standAfter([...sure, answered("ace-110", onDay(0), { confidence: "guess" }), answered("ace-111", onDay(0))]);

  expect(calibration.map(({ confidence, evidence: { right, answered: of, likely } }) => [confidence, right, of, likely])).toEqual([
    ["guess", 1, 1, undefined],
    ["unsure", 0, 0, undefined],
    ["sure", 3, 6, likelyShare(3, 6)],
  ]);
});

test("what was sure and wrong is listed until it is right, and again when it is sure and wrong again", () => {
  const sureAndWrong = { confidence: "sure", verdict: "incorrect" } as const;
  const first = [answered("ace-100", onDay(0), sureAndWrong), answered("ace-101", onDay(1), sureAndWrong)];

  expect(standAfter(first).sureButWrong).toEqual(["ace-101", "ace-100"]);
  expect(standAfter([...first, answered("ace-100", onDay(2))]).sureButWrong).toEqual(["ace-101"]);
  expect(standAfter([...first, answered("ace-100", onDay(2)), answered("ace-100", onDay(3), sureAndWrong)]).sureButWrong).toEqual(["ace-100", "ace-101"]);
  expect(standAfter([...first, answered("ace-100", onDay(2), { verdict: "incorrect", confidence: "guess" })]).sureButWrong).toEqual(["ace-101", "ace-100"]);
});

test("where the learner stands is what a recount of the whole log gives", () => {
  for (let seed = 0; seed < 100; seed += 1) {
    const chance = seeded(seed);
    const events = Array.from({ length: 60 }, (_, at) => {
      const { id, objective } = chance.pick(index);
      const card = chance.below(2) === 0 ? { card: `objective:${id.slice(0, 3)}-${objective}` } : {};
      const confidence = chance.below(4) === 0 ? {} : { confidence: chance.pick(["guess", "unsure", "sure"] as const) };
      return chance.below(8) === 0
        ? recalled("fact:a", onDay(chance.below(30), at))
        : answered(id, onDay(chance.below(30), at), { verdict: chance.pick(["correct", "incorrect"]), ...card, ...confidence });
    });
    const stand = standAfter(events);
    const firsts = index.flatMap((entry) => {
      const [first] = events.filter((event) => event.type === "question-answered" && event.question === entry.id).toSorted((a, b) => a.at - b.at);
      return entry.exam === "ace" && first?.type === "question-answered" ? [{ entry, first }] : [];
    });
    const count = (list: typeof firsts) => [list.filter(({ first }) => first.verdict === "correct").length, list.length];
    expect(stand.first).toBe(firsts.length);
    for (const { section, evidence } of stand.sections) {
      const own = firsts.filter(({ entry }) => `ace-${entry.objective[0]}` === section);
      expect([evidence.right, evidence.answered], `seed ${seed}`).toEqual(count(own));
      expect(evidence.likely === undefined).toBe(own.length < enoughAnswers);
    }
    const topics = topicStands(givenAfter(events), index, "ace");
    expect(topics.map(({ topic, questions }) => [topic, questions])).toEqual([
      ["pricing", 13],
      ["migration", 6],
    ]);
    for (const { topic, evidence } of topics) expect([evidence.right, evidence.answered]).toEqual(count(firsts.filter(({ entry }) => entry.topic === topic)));
    for (const { confidence, evidence } of stand.calibration) {
      expect([evidence.right, evidence.answered]).toEqual(count(firsts.filter(({ first }) => first.confidence === confidence)));
    }
    const open = new Set<string>();
    for (const event of events.toSorted((a, b) => a.at - b.at)) {
      if (event.type !== "question-answered" || !event.question.startsWith("ace")) continue;
      if (event.verdict === "correct") open.delete(event.question);
      else if (event.confidence === "sure") open.add(event.question);
    }
    expect(new Set(stand.sureButWrong)).toEqual(open);
    expect(standAfter(events.toReversed())).toEqual(stand);
  }
});

test("the exam that is shown first is that of the question answered last, in whatever order the log tells it", () => {
  const examAfter = (events: readonly ProgressEvent[]) => examAnsweredLast(givenAfter(events).questions, index);

  expect(examAfter([])).toBeUndefined();
  expect(examAfter([answered("ace-100", onDay(1)), answered("pca-001", onDay(2))])).toBe("pca");
  expect(examAfter([answered("pca-001", onDay(2)), answered("ace-100", onDay(1))])).toBe("pca");
  expect(examAfter([answered("pca-001", onDay(2)), answered("ace-100", onDay(3))])).toBe("ace");
});
