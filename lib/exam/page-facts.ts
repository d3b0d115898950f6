import { parseBoundText } from "@/lib/facts/bound-text";
import { type FactId, getFact } from "@/lib/facts/facts";
import type { Exam } from "@/lib/site/exam-tracks";
import { formatRows, renewalRows, sayOf, silenceRows } from "./format";
import { sectionsOfExam } from "./objectives";

const exams = ["ace", "pca"] as const satisfies readonly Exam[];

/** Facts that the page of both exams names besides its tables. */
const inText: readonly FactId[] = [
  "ace-alloydb-considerations",
  "ace-considerations",
  "ace-alloydb-objectives",
  "pca-considerations",
  "pca-database-products-named",
  "pca-case-studies-per-exam",
  "pca-case-studies-published",
  "pca-case-share-min",
  "pca-case-share-max",
  "pca-case-display",
  "pca-retired-case-study-names",
];

/** Every fact of the page of both exams, each once. @throws when a table names a fact that does not exist. */
export function factIdsOfExams(): FactId[] {
  const texts = exams.flatMap((exam) => [...formatRows, ...renewalRows, ...silenceRows].map((row) => sayOf(row, exam)));
  const inTables = texts.flatMap(parseBoundText).flatMap((part) => (part.kind === "fact" ? [part.id] : []));
  const weights = exams.flatMap((exam) => sectionsOfExam(exam).map(({ weight }) => weight));
  const all = [...new Set([...inTables, ...weights, ...inText])];
  for (const id of all) getFact(id);
  return all as FactId[];
}
