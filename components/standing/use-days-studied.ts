"use client";

import { useMemo } from "react";
import { useSlice } from "@/components/progress/use-progress";
import type { Study, StudyStatus } from "@/components/study/use-study";
import type { Day } from "@/lib/progress/day";
import { daysStudied, studiedSlice } from "@/lib/progress/studied";

/** What is read for it; a page has it read along with what else it shows. */
export const studiedParts = [studiedSlice];

/** The days on which the learner studied, by the calendar of where the learner is now. */
export function useDaysStudied(study: Study | undefined): { status: StudyStatus; days: ReadonlySet<Day> | undefined } {
  const { status, state } = useSlice(studiedSlice);
  const dayOf = study?.today.dayOf;
  const days = useMemo(() => dayOf && daysStudied(state, dayOf), [state, dayOf]);
  return { status, days };
}
