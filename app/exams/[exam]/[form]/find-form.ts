import { notFound } from "next/navigation";
import { loadBank } from "@/lib/content/questions";
import { formNames, readExamAddress } from "@/lib/exam/address";
import { assembleForm } from "@/lib/exam/assemble";
import { type Exam, examTracks } from "@/lib/site/exam-tracks";

export interface FormProps {
  params: Promise<{ exam: string; form: string }>;
}

const exams = Object.keys(examTracks) as Exam[];

/** Every form that has pages of its own. */
export function formParams() {
  return exams.flatMap((exam) => formNames.map((form) => ({ exam, form })));
}

/** The exam and the form of an address, and for a fixed one its questions of today. */
export async function findForm({ params }: FormProps) {
  const given = await params;
  const exam = exams.find((name) => name === given.exam);
  const form = formNames.find((name) => name === given.form);
  if (!exam || !form) notFound();
  const bank = loadBank();
  const { address } = readExamAddress(exam, form, "");
  const fixed = assembleForm(address, bank);
  const served = fixed && { form: fixed, revisions: fixed.questions.flatMap(({ revision }) => bank.revisions.get(revision) ?? []) };
  return { exam, form, address, bank: bank.version, served };
}
