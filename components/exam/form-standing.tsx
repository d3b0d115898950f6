"use client";

import type { ExamForm } from "@/lib/progress/attempt";
import type { Exam } from "@/lib/site/exam-tracks";

/** What this device knows of a fixed form: not sat yet, running, or how the last attempt went. The room's own work fills it in. */
export function FormStanding(_props: { exam: Exam; form: ExamForm["form"] }) {
  return null;
}
