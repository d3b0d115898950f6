import { formSections, type FrozenForms } from "@/lib/exam/forms";
import { orderQuestions, seedOfForm } from "@/lib/exam/assemble";
import { fixedForms } from "@/lib/exam/profile";
import { examShapes } from "@/lib/exam/shape";
import type { BankFile, IndexEntry } from "@/lib/question/bank";
import { caseIds } from "@/lib/question/schema";
import { anEntry } from "./an-entry";

/** How many questions of each section the planned bank has: 150 for each exam. */
const sections = { ace: [30, 45, 45, 30], pca: [38, 26, 26, 22, 19, 19] } as const;

/** Questions on case studies in each form by study: two studies each, 16 questions. */
const caseSeats = { a: [12, 4, 0, 0], b: [0, 8, 8, 0], c: [0, 0, 4, 12] } as const;

/** A bank as it is planned, with forms that keep all rules: 300 questions, 48 of PCA on the four case studies. */
export function anExamBank(): BankFile & { version: string; forms: FrozenForms } {
  const exams = examShapes();
  const placed = (["ace", "pca"] as const).flatMap((exam) => {
    const entries = sections[exam].flatMap((count, at) => Array.from({ length: count }, () => ({ section: at })));
    const seats = Object.fromEntries(fixedForms.map((form) => [form, [...formSections(exams[exam])[form]]]));
    const cases = Object.fromEntries(fixedForms.map((form) => [form, exam === "pca" ? [...caseSeats[form]] : []]));
    return entries.map(({ section }, at): IndexEntry => {
      const form = fixedForms.find((candidate) => (seats[candidate]?.[section] ?? 0) > 0);
      if (form) take(seats[form], section);
      const study = form && at % 2 === 0 ? (cases[form] ?? []).findIndex((left) => left > 0) : -1;
      if (form && study >= 0) take(cases[form], study);
      const onCase = caseIds[study];
      return anEntry({
        id: `${exam}-${String(at + 1).padStart(3, "0")}`,
        hash: `${at + 1}`.padStart(16, exam === "ace" ? "a" : "b"),
        exam,
        objective: `${section + 1}.1`,
        topic: at % 5 === 0 ? "pricing" : "migration",
        ...(onCase && { case: onCase }),
        ...(form && { form }),
      });
    });
  });
  const asked = (exam: "ace" | "pca", form: string) =>
    orderQuestions(
      placed.filter((entry) => entry.exam === exam && entry.form === form),
      seedOfForm(exam, form),
    ).map(({ id }) => id);
  const formsOf = (exam: "ace" | "pca") => ({ a: asked(exam, "a"), b: asked(exam, "b"), c: asked(exam, "c") });
  const forms: FrozenForms = { ace: formsOf("ace"), pca: formsOf("pca") };
  const index = placed.map((entry) => {
    const ids = entry.form && forms[entry.exam][entry.form as "a" | "b" | "c"];
    return ids ? { ...entry, seat: ids.indexOf(entry.id) + 1 } : entry;
  });
  return { version: "0123456789abcdef", exams, index, forms };
}

function take(seats: number[] | undefined, at: number): void {
  if (seats) seats[at] = (seats[at] ?? 0) - 1;
}
