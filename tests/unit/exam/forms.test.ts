import { describe, expect, test } from "vitest";
import { dealForms, formSections } from "@/lib/exam/forms";
import { entriesOf } from "@/tests/support/an-entry";

/** A bank as it is planned: 150 questions of an exam, 48 of PCA on four case studies. */
const ace = spread("ace", [30, 45, 45, 30]);
const pca = spread("pca", [38, 26, 26, 22, 19, 19]).map((entry, at) =>
  at % 3 === 0 && at / 3 < 48
    ? { ...entry, case: (["altostrat-media", "cymbal-retail", "ehr-healthcare", "knightmotives-automotive"] as const)[(at / 3) % 4] }
    : entry,
);

function spread(exam: "ace" | "pca", sections: readonly number[]) {
  const objectives = sections.flatMap((count, at) => Array.from({ length: count }, () => `${at + 1}.1`));
  return entriesOf(exam, 150).map((entry, at) => ({ ...entry, objective: objectives[at] ?? "1.1" }));
}

describe("the seats of the fixed forms", () => {
  test("follow the published weights; the third form of PCA has what is left of all three", () => {
    expect(formSections("ace")).toEqual({ a: [10, 15, 15, 10], b: [10, 15, 15, 10], c: [10, 15, 15, 10] });
    expect(formSections("pca")).toEqual({ a: [13, 9, 9, 7, 6, 6], b: [13, 9, 9, 7, 6, 6], c: [12, 8, 8, 8, 7, 7] });
  });
});

describe("questions are dealt into forms", () => {
  const dealt = dealForms([...ace, ...pca]);
  const inForm = (exam: "ace" | "pca", form: string) => (exam === "ace" ? ace : pca).filter(({ id }) => dealt.get(id) === form);

  test("of 50 that share none, and by section as the seats say", () => {
    for (const exam of ["ace", "pca"] as const) {
      for (const form of ["a", "b", "c"] as const) {
        const own = inForm(exam, form);
        expect(own.length).toBe(50);
        expect(formSections(exam)[form].map((_, at) => own.filter(({ objective }) => objective === `${at + 1}.1`).length)).toEqual(formSections(exam)[form]);
      }
    }
  });

  test("so that each form of PCA has 16 questions on two case studies", () => {
    for (const form of ["a", "b", "c"]) {
      const cases = inForm("pca", form).flatMap((entry) => ("case" in entry && entry.case ? entry.case : []));
      expect(cases.length).toBe(16);
      expect(new Set(cases).size).toBe(2);
    }
  });

  test("so that a topic is spread over all three: of six questions each form has two", () => {
    const topics = ace.map((entry, at) => ({ ...entry, topic: at % 25 === 0 ? "pricing" : "migration" }));
    const spreadOut = dealForms(topics);
    const counts = ["a", "b", "c"].map((form) => topics.filter(({ id, topic }) => topic === "pricing" && spreadOut.get(id) === form).length);
    expect(counts).toEqual([2, 2, 2]);
  });

  test("the same whatever order they come in, and without the other exam", () => {
    expect(Object.fromEntries(dealForms(pca.toReversed()))).toEqual(Object.fromEntries([...dealt].filter(([id]) => id.startsWith("pca"))));
  });

  test("and what finds no seat is in no form", () => {
    const crowded = dealForms([...ace, { id: "ace-900", exam: "ace", objective: "1.1", topic: "pricing" }]);
    expect(crowded.size).toBe(150);
    expect(dealForms([{ id: "ace-901", exam: "ace", objective: "9.1", topic: "pricing" }]).size).toBe(0);
  });
});
