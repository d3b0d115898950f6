import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ExamAddress, readExamAddress } from "@/lib/exam/address";
import { assembleForm, orderQuestions } from "@/lib/exam/assemble";
import { checkForms } from "@/lib/exam/forms";
import { fixedForms } from "@/lib/exam/profile";
import type { ExamForm } from "@/lib/progress/attempt";
import { formSchema } from "@/lib/progress/attempt";
import type { IndexEntry } from "@/lib/question/bank";
import { apportion } from "@/lib/quiz/apportion";
import { anEntry } from "@/tests/support/an-entry";
import { anExamBank } from "@/tests/support/an-exam-bank";

const bank = anExamBank();
const exams = ["ace", "pca"] as const;
const seeds = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
const anExam = fc.constantFrom(...exams);

const addressed = (exam: "ace" | "pca", form: ExamForm["form"], search = ""): ExamAddress => readExamAddress(exam, form, search).address;

/** The form of an address; a test that wants none asks `assembleForm` itself. */
function formOf(address: ExamAddress, from: Parameters<typeof assembleForm>[1] = bank): ExamForm {
  const form = assembleForm(address, from);
  if (!form) throw new Error("Nothing was drawn.");
  return form;
}
const seeded = (exam: "ace" | "pca", seed: string, n: number, more = "") => formOf(addressed(exam, "seeded", `?seed=${seed}&n=${n}${more}`));

const ids = ({ questions }: ExamForm) => questions.map(({ question }) => question);
const onCases = ({ questions }: ExamForm) => questions.filter((question) => question.case !== undefined);

/** How many questions of each section a form has, in the guide's order. */
function sections(form: ExamForm): number[] {
  return bank.exams[form.exam].weights.map((_, at) => form.questions.filter(({ objective }) => objective.startsWith(`${at + 1}.`)).length);
}

/** Whether each case study's questions stand in one run. */
function together({ questions, cases }: ExamForm): boolean {
  const runs = questions.flatMap((question, at) => (question.case && question.case !== questions[at - 1]?.case ? question.case : []));
  return runs.length === cases.length;
}

describe("a fixed form", () => {
  test("asks what is frozen, in that order, with the time of the whole exam", () => {
    for (const exam of exams) {
      for (const name of fixedForms) {
        const form = formOf(addressed(exam, name));
        expect(ids(form)).toEqual(bank.forms[exam][name]);
        expect(form).toMatchObject({ exam, form: name, profile: "standard", seed: `${exam}-${name}`, limitMs: 7_200_000 });
        expect(form.address).toBe(`/exams/${exam}/${name}/?bank=${bank.version}`);
      }
    }
  });

  test("of PCA has 16 questions on two case studies, each study's together", () => {
    for (const name of fixedForms) {
      const form = formOf(addressed("pca", name));
      expect(onCases(form)).toHaveLength(16);
      expect(form.cases).toHaveLength(2);
      expect(together(form)).toBe(true);
    }
  });

  test("shares no question with another of its exam", () => {
    for (const exam of exams) expect(new Set(fixedForms.flatMap((name) => ids(formOf(addressed(exam, name))))).size).toBe(150);
    expect(checkForms(bank.forms, bank.index, bank.exams)).toEqual([]);
  });
});

describe("a seeded form", () => {
  // By hand: 20/30/30/20 and 25/17.5/17.5/15/12.5/12.5 per cent of the number, what is left to the largest remainders.
  test.each([
    ["ace", 50, [10, 15, 15, 10]],
    ["ace", 60, [12, 18, 18, 12]],
    ["ace", 20, [4, 6, 6, 4]],
    ["ace", 10, [2, 3, 3, 2]],
    ["pca", 50, [13, 9, 9, 7, 6, 6]],
    ["pca", 60, [15, 11, 11, 9, 7, 7]],
    ["pca", 20, [5, 4, 4, 3, 2, 2]],
    ["pca", 10, [3, 2, 2, 1, 1, 1]],
  ] as const)("of %s with %i questions has its sections by weight", (exam, count, wanted) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(sections(seeded(exam, seed, count))).toEqual(wanted);
      }),
      { numRuns: 25 },
    );
  });

  test("has its sections by weight and no question twice, however many it has", () => {
    fc.assert(
      fc.property(anExam, seeds, fc.integer({ min: 1, max: 60 }), (exam, seed, count) => {
        const form = seeded(exam, seed, count);
        expect(sections(form)).toEqual(apportion(bank.exams[exam].weights, count));
        expect(new Set(ids(form)).size).toBe(count);
        expect(together(form)).toBe(true);
        expect(formSchema.safeParse(form).success).toBe(true);
      }),
    );
  });

  test("of PCA is a quarter on case studies: 13 of 50 and 15 of 60 on two, 5 of 20 and 3 of 10 on one", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const counted = [50, 60, 20, 10].map((count) => [onCases(seeded("pca", seed, count)).length, seeded("pca", seed, count).cases.length]);
        expect(counted).toEqual([
          [13, 2],
          [15, 2],
          [5, 1],
          [3, 1],
        ]);
      }),
      { numRuns: 25 },
    );
  });

  test("uses each of the four case studies now and then", () => {
    const used = new Set(Array.from({ length: 40 }, (_, at) => seeded("pca", `s${at}`, 50).cases).flat());
    expect(used.size).toBe(4);
  });

  test("has the whole time for 50 or more, and in proportion for fewer", () => {
    const minutes = (count: number) => seeded("ace", "s", count).limitMs / 60_000;
    // 120 minutes for 50 questions are 2.4 for each.
    expect([60, 50, 25, 20, 10, 1].map(minutes)).toEqual([120, 120, 60, 48, 24, 2.4]);
  });

  test("is drawn anew by another seed", () => {
    expect(ids(seeded("ace", "monday", 50))).not.toEqual(ids(seeded("ace", "tuesday", 50)));
  });

  test("asks for ever what it asked: links were given away", () => {
    expect(ids(seeded("ace", "for-ever", 4))).toEqual(["ace-020", "ace-035", "ace-079", "ace-134"]);
    expect(ids(seeded("pca", "for-ever", 6))).toEqual(["pca-039", "pca-009", "pca-084", "pca-092", "pca-140", "pca-119"]);
  });

  test("is the same to the byte for the same link, whatever order the index has", () => {
    fc.assert(
      fc.property(anExam, seeds, fc.integer({ min: 1, max: 60 }), fc.infiniteStream(fc.nat()), (exam, seed, count, chance) => {
        const shuffled = bank.index
          .map((entry) => ({ entry, at: chance.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ entry }) => entry);
        const address = addressed(exam, "seeded", `?n=${count}&seed=${seed}`);
        expect(JSON.stringify(assembleForm(address, { ...bank, index: shuffled }))).toBe(JSON.stringify(seeded(exam, seed, count)));
      }),
      { numRuns: 50 },
    );
  });

  test("has an address that gives the same form again", () => {
    fc.assert(
      fc.property(anExam, seeds, fc.integer({ min: 1, max: 60 }), fc.subarray(["1", "2"]), (exam, seed, count, chosen) => {
        const form = seeded(exam, seed, count, chosen.map((section) => `&section=${section}`).join(""));
        const again = formOf(addressed(exam, "seeded", form.address.slice(form.address.indexOf("?"))));
        expect(JSON.stringify(again)).toBe(JSON.stringify(form));
      }),
      { numRuns: 50 },
    );
  });

  test("moves by one question when another comes into the bank, and by a few when that is on a case study", () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(10, 20, 50, 60), fc.nat({ max: 5 }), fc.boolean(), (seed, count, section, onCase) => {
        const newcomer = anEntry({ id: "pca-999", exam: "pca", objective: `${section + 1}.1`, ...(onCase && { case: "ehr-healthcare" }) });
        const before = new Set(ids(seeded("pca", seed, count)));
        const after = ids(formOf(addressed("pca", "seeded", `?seed=${seed}&n=${count}`), { ...bank, index: [...bank.index, newcomer] }));
        // A new case question may take the seat of another study's in its section, and that one of a plain question elsewhere.
        expect(after.filter((id) => !before.has(id)).length).toBeLessThanOrEqual(onCase ? 4 : 1);
      }),
    );
  });

  test("needs a seed", () => {
    expect(assembleForm(addressed("ace", "seeded", "?n=50"), bank)).toBeUndefined();
  });
});

describe("a renewal", () => {
  test("of ACE has 20 questions by the weights of the standard exam, in 60 minutes", () => {
    const form = formOf(addressed("ace", "seeded", "?seed=s&profile=renewal"));
    expect(form).toMatchObject({ profile: "renewal", limitMs: 3_600_000 });
    expect(sections(form)).toEqual([4, 6, 6, 4]);
  });
});

describe("a custom form", () => {
  test("asks of its sections and topics alone, its sections in proportion", () => {
    const form = seeded("ace", "s", 30, "&section=1&section=2&topic=migration");
    // 20 and 30 per cent are two and three of five: 12 and 18 of 30.
    expect(sections(form)).toEqual([12, 18, 0, 0]);
    expect(new Set(form.questions.map(({ topic }) => topic))).toEqual(new Set(["migration"]));
    expect(form).toMatchObject({ profile: "custom", limitMs: 30 * 144_000 });
  });

  test("is as long as the bank allows, with the time for that", () => {
    const form = seeded("ace", "s", 60, "&section=1");
    expect(form.questions).toHaveLength(30);
    expect(form.limitMs).toBe(30 * 144_000);
  });

  test("of which nothing is in the bank is none", () => {
    expect(assembleForm(addressed("ace", "seeded", "?seed=s&topic=gcloud-for-alloydb"), bank)).toBeUndefined();
  });
});

describe("the order of questions", () => {
  const question = (id: string, study?: IndexEntry["case"]) => ({ id, ...(study && { case: study }) });

  test("keeps a case study's together and hangs on seed and ids alone", () => {
    const some = [question("a"), question("b", "cymbal-retail"), question("c"), question("d", "cymbal-retail"), question("e", "ehr-healthcare")];
    fc.assert(
      fc.property(seeds, fc.shuffledSubarray(some, { minLength: some.length }), (seed, shuffled) => {
        const ordered = orderQuestions(shuffled, seed);
        expect(ordered).toEqual(orderQuestions(some, seed));
        const places = ordered.flatMap((each, at) => (each.case === "cymbal-retail" ? at : []));
        expect((places[1] ?? 0) - (places[0] ?? 0)).toBe(1);
      }),
    );
  });
});
