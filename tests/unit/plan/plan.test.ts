import { describe, expect, test } from "vitest";
import { dayAfter } from "@/lib/progress/day";
import { needOf, type OpenChapter, type Plan, planDays, type PlanGiven, type PlanStep } from "@/lib/plan/plan";
import { seeded } from "../../support/seeded";

const today = "2027-03-01";

/** Three chapters of a quarter of an hour, two sections, three forms of two hours, nothing due. */
function given(changes: Partial<PlanGiven> = {}): PlanGiven {
  return {
    today,
    date: "2027-03-31",
    minutes: 60,
    spent: 0,
    chapters: [aChapter("overview", 15, 5), aChapter("security", 15, 30), aChapter("migration", 15, 10)],
    sections: [
      { section: "ace-1", weight: 20, right: 0, answered: 0 },
      { section: "ace-2", weight: 30, right: 0, answered: 0 },
    ],
    reviews: [],
    forms: ["a", "b", "c"],
    formMinutes: 120,
    secondsPerQuestion: 60,
    ...changes,
  };
}

const aChapter = (slug: string, minutes: number, weight: number): OpenChapter => ({ slug, minutes, weight });

/** The days of a plan that there must be. */
function daysOf(changes: Partial<PlanGiven> = {}): Extract<Plan, { state: "planned" }> {
  const plan = planDays(given(changes));
  if (plan.state !== "planned") throw new Error(`There is no plan: ${plan.state}.`);
  return plan;
}

const stepsOf = <Kind extends PlanStep["kind"]>({ days }: { days: readonly { steps: readonly PlanStep[] }[] }, kind: Kind) =>
  days.flatMap(({ steps }) => steps.filter((step): step is Extract<PlanStep, { kind: Kind }> => step.kind === kind));

describe("the day of the exam", () => {
  test("is no day to plan when it is today, has passed, or is more than a year away", () => {
    expect(planDays(given({ date: today })).state).toBe("today");
    expect(planDays(given({ date: "2027-02-28" })).state).toBe("past");
    expect(planDays(given({ date: dayAfter(today, 367) })).state).toBe("too-far");
    expect(daysOf({ date: dayAfter(today, 366) }).days).toHaveLength(366);
  });

  test("is not among the days, and today is", () => {
    const { days } = daysOf({ date: "2027-03-04" });

    expect(days.map(({ day }) => day)).toEqual(["2027-03-01", "2027-03-02", "2027-03-03"]);
  });
});

describe("a day", () => {
  test("begins with its reviews, which take half of it at most while something is left to read", () => {
    const { days } = daysOf({ reviews: [50, 10] });

    expect(days[0]?.steps[0]).toEqual({ kind: "review", minutes: 30 });
    // 20 that found no place yesterday, and 10 of its own.
    expect(days[1]?.steps[0]).toEqual({ kind: "review", minutes: 30 });
  });

  test("keeps some time for the reviews that reading brings, from the second day on", () => {
    const { days } = daysOf();

    expect(days[0]?.steps.some(({ kind }) => kind === "review")).toBe(false);
    // A fifth of 60.
    expect(days[1]?.steps[0]).toEqual({ kind: "review", minutes: 12 });
  });

  test("is over the learner's own minutes only where an exam is sat, and says by how much", () => {
    const { days } = daysOf();
    const over = days.filter((each) => each.over > 0);

    expect(over).toHaveLength(3);
    // 12 of reviews and 120 of the exam against 60.
    for (const each of over) expect([each.steps.some(({ kind }) => kind === "exam"), each.over]).toEqual([true, 72]);
  });

  test("after an exam goes through what it showed", () => {
    const plan = daysOf();
    const at = plan.days.findIndex(({ steps }) => steps.some(({ kind }) => kind === "exam"));

    expect(plan.days[at + 1]?.steps).toContainEqual({ kind: "report", form: "a", minutes: 15 });
  });

  test("has only the minutes left that today was not studied yet, and the days after it all of theirs", () => {
    const { days } = daysOf({ spent: 50, reviews: [40] });

    // 10 of 60 are left, and half of them go to reviews; the other 35 wait for tomorrow.
    expect(days[0]?.steps).toEqual([
      { kind: "review", minutes: 5 },
      { kind: "read", chapter: "overview", minutes: 5, part: 1, of: 2 },
    ]);
    expect(days[1]?.steps[0]).toEqual({ kind: "review", minutes: 30 });
    expect(daysOf({ spent: 75 }).days[0]?.steps).toEqual([]);
  });

  test("is light when it is the last", () => {
    for (const reviews of [[], Array.from({ length: 30 }, () => 200)]) {
      const last = daysOf({ reviews }).days.at(-1);

      expect(last?.steps.every(({ kind }) => kind === "review")).toBe(true);
      expect(last?.minutes).toBeLessThanOrEqual(30);
    }
  });
});

describe("the exams", () => {
  const placesOf = (changes: Partial<PlanGiven>) =>
    daysOf(changes).days.flatMap(({ steps }, ahead) => steps.flatMap((step) => (step.kind === "exam" ? [[step.form, ahead]] : [])));

  test("stand at three and four fifths of the way and three days before the end", () => {
    // 30 days: 18, 24 and 27.
    expect(placesOf({})).toEqual([
      ["a", 18],
      ["b", 24],
      ["c", 27],
    ]);
    expect(placesOf({ forms: ["b", "c"] })).toEqual([
      ["b", 21],
      ["c", 27],
    ]);
    expect(placesOf({ forms: ["c"] })).toEqual([["c", 27]]);
  });

  test("never stand on the first day, on the two last ones or on two days in a row; those without a day are told", () => {
    expect(placesOf({ date: "2027-03-09" })).toEqual([["a", 5]]);
    expect(daysOf({ date: "2027-03-09" }).leftOut.forms).toEqual(["b", "c"]);
    expect(placesOf({ date: "2027-03-04" })).toEqual([]);
    expect(placesOf({ date: "2027-03-05" })).toEqual([["a", 1]]);
  });
});

describe("what is left to read", () => {
  test("comes in the order given, early, and is read on where a day ended", () => {
    const read = stepsOf(daysOf(), "read");

    // The first day has 60 minutes less 18 for a quiz: two chapters, and of the third so much that no scrap is left.
    expect(read.map(({ chapter, minutes, part, of }) => [chapter, minutes, part, of])).toEqual([
      ["overview", 15, 1, 1],
      ["security", 15, 1, 1],
      ["migration", 10, 1, 2],
      ["migration", 5, 2, 2],
    ]);
  });

  test("comes in parts where a chapter is longer than the time of a day", () => {
    const read = stepsOf(daysOf({ minutes: 10, chapters: [aChapter("security", 16, 1)] }), "read");

    expect(read.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(16);
    expect(read.map(({ part, of }) => `${part} of ${of}`)).toEqual(["1 of 2", "2 of 2"]);
  });

  test("waits for the next day where it is short and would leave a scrap behind", () => {
    // 60 minutes less 18 for a quiz leave 42: after 15 and 19, eight of the last nine would fit.
    const read = stepsOf(daysOf({ chapters: [aChapter("overview", 15, 1), aChapter("security", 19, 1), aChapter("summary", 9, 1)] }), "read");

    expect(read.map(({ chapter, minutes, of }) => [chapter, minutes, of])).toEqual([
      ["overview", 15, 1],
      ["security", 19, 1],
      ["summary", 9, 1],
    ]);
  });

  test("is left out where there is too little time, beginning with what serves the exam least", () => {
    // Three days of 20 minutes, the last one light: no more than one chapter and a half.
    const { leftOut, days } = daysOf({ date: "2027-03-04", minutes: 20 });

    expect(leftOut.chapters.map(({ slug }) => slug)).toEqual(["overview", "migration"]);
    expect(new Set(stepsOf({ days }, "read").map(({ chapter }) => chapter))).toEqual(new Set(["security"]));
  });

  test("is all left out on the last day before an exam", () => {
    const { leftOut, days } = daysOf({ date: "2027-03-02", reviews: [12] });

    expect(leftOut.chapters).toHaveLength(3);
    expect(days.map(({ steps }) => steps)).toEqual([[{ kind: "review", minutes: 12 }]]);
  });
});

describe("quizzes", () => {
  test("go to the sections by their weight, and more to what is weak", () => {
    const counts = (changes: Partial<PlanGiven>) => Map.groupBy(stepsOf(daysOf(changes), "quiz"), ({ section }) => section);
    const even = counts({ chapters: [] });
    // 26 days besides the last and the exams' three: 20 to 30 of them.
    const [one = 0, two = 0] = [even.get("ace-1")?.length, even.get("ace-2")?.length];
    expect(one + two).toBe(26);
    // 20 / 50 × 26 = 10.4, 30 / 50 × 26 = 15.6.
    expect([one, two]).toEqual([10, 16]);
    const weak = counts({
      chapters: [],
      sections: [
        { section: "ace-1", weight: 20, right: 0, answered: 9 },
        { section: "ace-2", weight: 30, right: 9, answered: 9 },
      ],
    });
    // 20 × 9.5/10 = 19 against 30 × 0.1, the least: 19 / 22 × 26 = 22.5, and 3 / 22 × 26 = 3.5.
    expect([weak.get("ace-1")?.length, weak.get("ace-2")?.length]).toEqual([22, 4]);
  });

  test("come on some days only where a day has little time and much is left to read", () => {
    const chapters = Array.from({ length: 16 }, (_, at) => aChapter(`chapter-${at}`, 12, 1));
    const { days } = daysOf({ minutes: 20, chapters, forms: [] });

    // Three tenths of 20 are 6 minutes; then of 16 a day 4.8: too few for five questions, and 9.6 the day after.
    expect(days.slice(0, 5).map(({ steps }) => steps.flatMap((step) => (step.kind === "quiz" ? step.questions : [])))).toEqual([[6], [], [9], [], [9]]);
  });

  test("of one section are spread, not heaped", () => {
    const order = stepsOf(daysOf({ chapters: [], sections: given().sections.map((section) => ({ ...section, weight: 1 })) }), "quiz").map(
      ({ section }) => section,
    );

    expect(order.every((section, at) => at === 0 || section !== order[at - 1])).toBe(true);
  });

  test("have as many questions as their minutes hold at the learner's pace", () => {
    const [fast] = stepsOf(daysOf({ chapters: [], secondsPerQuestion: 30 }), "quiz");
    const [slow] = stepsOf(daysOf({ chapters: [], minutes: 20, secondsPerQuestion: 150 }), "quiz");

    // 60 minutes hold 120 questions of half a minute: 20 are the most, and take 10 minutes.
    expect(fast).toMatchObject({ questions: 20, minutes: 10 });
    // 20 minutes hold 8 of two and a half.
    expect(slow).toMatchObject({ questions: 8, minutes: 20 });
  });
});

test("any plan keeps the minutes, plans nothing twice, and plans or leaves out every chapter and form", () => {
  for (let seed = 0; seed < 400; seed += 1) {
    const chance = seeded(seed);
    const changes: Partial<PlanGiven> = {
      date: dayAfter(today, 1 + chance.below(120)),
      minutes: 5 + chance.below(116),
      spent: chance.below(3) === 0 ? chance.below(60) : 0,
      chapters: Array.from({ length: chance.below(17) }, (_, at) => aChapter(`chapter-${at}`, 6 + chance.below(14), chance.below(30))),
      sections: Array.from({ length: 1 + chance.below(6) }, (_, at) => {
        const answered = chance.below(30);
        return { section: `ace-${at + 1}`, weight: 1 + chance.below(30), right: chance.below(answered + 1), answered };
      }),
      reviews: Array.from({ length: chance.below(60) }, () => chance.below(40)),
      forms: ["a", "b", "c"].slice(chance.below(4)),
      secondsPerQuestion: 20 + chance.below(120),
    };
    const { chapters = [], sections = [], minutes = 0, forms = [] } = changes;
    const plan = daysOf(changes);
    const message = `seed ${seed}`;
    for (const { steps, minutes: planned, over } of plan.days) {
      expect(planned, message).toBe(steps.reduce((sum, step) => sum + step.minutes, 0));
      expect(over).toBe(Math.max(0, planned - minutes));
      expect(over === 0 || steps.some(({ kind }) => kind === "exam")).toBe(true);
      expect(steps.every((step) => step.minutes > 0)).toBe(true);
      // Reviews come first, and each kind of reviews, exams and reports once a day.
      expect(steps.findIndex(({ kind }) => kind === "review")).toBeLessThan(1);
      for (const kind of ["review", "exam", "report", "quiz"]) expect(steps.filter((step) => step.kind === kind).length).toBeLessThan(2);
    }
    const read = Map.groupBy(stepsOf(plan, "read"), ({ chapter }) => chapter);
    const leftOut = plan.leftOut.chapters.map(({ slug }) => slug);
    for (const { slug, minutes: length } of chapters) {
      const parts = read.get(slug) ?? [];
      expect(
        parts.reduce((sum, part) => sum + part.minutes, 0),
        message,
      ).toBe(leftOut.includes(slug) ? 0 : length);
      expect(parts.map(({ part, of }) => [part, of])).toEqual(parts.map((_, at) => [at + 1, parts.length]));
    }
    // In the order given.
    expect([...read.keys()]).toEqual(chapters.map(({ slug }) => slug).filter((slug) => !leftOut.includes(slug)));
    const heaviestOut = Math.max(-1, ...plan.leftOut.chapters.map(({ weight }) => weight));
    for (const { slug, weight } of chapters) expect(leftOut.includes(slug) || weight >= heaviestOut, message).toBe(true);
    const sat = stepsOf(plan, "exam").map(({ form }) => form);
    expect([...sat, ...plan.leftOut.forms]).toEqual(forms);
    const quizzes = stepsOf(plan, "quiz");
    const needs = sections.map(needOf);
    const need = needs.reduce((sum, each) => sum + each, 0);
    sections.forEach(({ section }, at) => {
      const share = ((needs[at] ?? 0) / need) * quizzes.length;
      expect(Math.abs(quizzes.filter((quiz) => quiz.section === section).length - share), message).toBeLessThan(1);
    });
  }
});
