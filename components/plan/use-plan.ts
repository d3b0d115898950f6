"use client";

import { useMemo } from "react";
import type { Study } from "@/components/study/use-study";
import { type Plan, planDays } from "@/lib/plan/plan";
import type { PlanNames } from "@/lib/plan/words";
import { daysBetween } from "@/lib/progress/day";
import type { ExamPlan } from "@/lib/progress/plan-set";
import { forecastOf } from "@/lib/review/forecast";
import { secondsToday } from "@/lib/review/queue";
import { standOf } from "@/lib/review/stand";
import type { Exam } from "@/lib/site/exam-tracks";

/** What a plan takes from the site, for each exam. */
export interface PlanSite {
  chapters: readonly { slug: string; title: string; minutes: number }[];
  exams: Readonly<
    Record<
      Exam,
      {
        /** The chapters in the order in which they serve the exam best, and how much each serves it, in per cent. */
        order: readonly string[];
        chapterWeights: Readonly<Record<string, number>>;
        /** Weights and names of the sections by their names, `ace-2`. */
        weights: Readonly<Record<string, number>>;
        sections: Readonly<Record<string, string>>;
        forms: readonly string[];
        minutes: number;
      }
    >
  >;
}

/** Days for which reviews are foreseen one by one; what lies behind them is planned like the last week. */
const foreseen = 60;

/** The days toward the exam that the learner set, made anew from what the log tells today. */
export function usePlan(study: Study | undefined, site: PlanSite): { plan: Plan; set: ExamPlan; names: PlanNames } | undefined {
  return useMemo(() => {
    const set = study?.plan;
    if (!study || !set) return undefined;
    const { studied, today, given, index, readToday } = study;
    const { order, chapterWeights, weights, sections, forms, minutes } = site.exams[set.exam];
    const day = today.dayOf(today.now);
    const stand = standOf(given, index, set.exam, weights);
    const chapters = new Map(site.chapters.map((chapter) => [chapter.slug, chapter]));
    const plan = planDays({
      today: day,
      date: set.date,
      minutes: set.minutes,
      spent: secondsToday(studied, today, "all") / 60 + readToday.reduce((sum, slug) => sum + (chapters.get(slug)?.minutes ?? 0), 0),
      chapters: order.flatMap((slug) => {
        const chapter = chapters.get(slug);
        return chapter && !studied.met.done.has(slug) ? [{ slug, minutes: chapter.minutes, weight: chapterWeights[slug] ?? 0 }] : [];
      }),
      sections: stand.sections.map(({ section, evidence }) => ({ section, weight: weights[section] ?? 0, right: evidence.right, answered: evidence.answered })),
      reviews: forecastOf(studied.recalls, { now: today.now, dayOf: today.dayOf, days: Math.min(foreseen, Math.max(0, daysBetween(day, set.date))) }).map(
        ({ questions, cards }) => (questions * studied.pace.question + cards * studied.pace.card) / 60,
      ),
      forms: forms.filter((form) => !studied.sat?.has(`${set.exam}-${form}`)),
      formMinutes: minutes,
      secondsPerQuestion: studied.pace.question,
    });
    const names: PlanNames = {
      exam: set.exam.toUpperCase(),
      chapters: Object.fromEntries(site.chapters.map(({ slug, title }) => [slug, title])),
      sections,
    };
    return { plan, set, names };
  }, [study, site]);
}
