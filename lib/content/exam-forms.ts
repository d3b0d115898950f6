import { z } from "zod";
import { checkForms, formLength, type FrozenForms } from "@/lib/exam/forms";
import { fixedForms } from "@/lib/exam/profile";
import { examShapes } from "@/lib/exam/shape";
import type { IndexEntry } from "@/lib/question/bank";
import { questionSchema } from "@/lib/question/schema";
import { readText } from "./disk";
import { ContentError, parseContent, parseYaml } from "./parse-content";

const file = "content/exam-forms.yaml";

const formSchema = z.array(questionSchema.shape.id).length(formLength, `a form has ${formLength} questions; add or take out until it has`);
const formsOfExam = z.strictObject({ a: formSchema, b: formSchema, c: formSchema });
const formsSchema = z.strictObject({ ace: formsOfExam, pca: formsOfExam });

/**
 * The fixed form of each question that is in one, and its place there.
 * @throws ContentError that lists every mistake with file, form, id and remedy
 */
export function loadSeats(
  questions: readonly Pick<IndexEntry, "id" | "exam" | "objective" | "case">[],
): ReadonlyMap<string, Required<Pick<IndexEntry, "form" | "seat">>> {
  const forms: FrozenForms = parseContent(formsSchema, parseYaml(readText(file), file), file);
  const mistakes = checkForms(forms, questions, examShapes());
  if (mistakes.length > 0) throw new ContentError(mistakes.map((mistake) => `${file} › ${mistake}`).join("\n"));
  return new Map(
    (["ace", "pca"] as const).flatMap((exam) =>
      fixedForms.flatMap((form) => forms[exam][form].map((id, at): [string, { form: string; seat: number }] => [id, { form, seat: at + 1 }])),
    ),
  );
}
