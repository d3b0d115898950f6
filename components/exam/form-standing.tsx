"use client";

import { useSlice } from "@/components/progress/use-progress";
import { IntentLink } from "@/components/ui/intent-link";
import { formatDate } from "@/lib/facts/format";
import type { ExamForm } from "@/lib/progress/attempt";
import { attemptsSlice } from "@/lib/progress/attempts";
import type { Exam } from "@/lib/site/exam-tracks";
import { routes } from "@/lib/site/routes";

/** What this device knows of a fixed form: when it was sat last, with the way to its report. */
export function FormStanding({ exam, form }: { exam: Exam; form: ExamForm["form"] }) {
  const { state } = useSlice(attemptsSlice);
  const sat = [...state.ended.values()].filter((attempt) => attempt.form.exam === exam && attempt.form.form === form);
  const latest = sat.toSorted((a, b) => b.startedAt - a.startedAt)[0];
  if (!latest) return null;
  return (
    <span className="form-standing">
      Sat {sat.length > 1 && `${sat.length} times, last `}on {formatDate(new Date(latest.startedAt).toISOString().slice(0, 10))}.{" "}
      <IntentLink href={`${routes.examsHistory}?attempt=${latest.id}`}>Report</IntentLink>
    </span>
  );
}
