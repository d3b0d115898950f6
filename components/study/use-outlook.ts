"use client";

import { useMemo } from "react";
import { type DueOnDay, forecastOf } from "@/lib/review/forecast";
import { examAnsweredLast, type Stand, standOf } from "@/lib/review/stand";
import type { Exam } from "@/lib/site/exam-tracks";
import type { Study } from "./use-study";

/** The published weights of each exam's sections, `ace-2`, in per cent. */
export type SectionWeights = Readonly<Record<Exam, Readonly<Record<string, number>>>>;

/** What follows from what is known, for all parts of a page that go by it. */
export interface Outlook {
  /** The exam that the learner plans for, else that of the latest answer. */
  exam: Exam;
  /** Where the learner stands in that exam. */
  stand: Stand;
  /** The reviews of the coming days, today's first. */
  forecast: readonly DueOnDay[];
}

/** Days for which reviews are foreseen one by one. */
const foreseen = 60;

/** Works out once what several parts of a page show. */
export function useOutlook(study: Study | undefined, weights: SectionWeights): Outlook | undefined {
  return useMemo(() => {
    if (!study) return undefined;
    const { given, index, plan, studied, today } = study;
    const exam = plan?.exam ?? examAnsweredLast(given.questions, index) ?? "ace";
    return {
      exam,
      stand: standOf(given, index, exam, weights[exam]),
      forecast: forecastOf(studied.recalls, { now: today.now, dayOf: today.dayOf, days: foreseen }),
    };
  }, [study, weights]);
}
