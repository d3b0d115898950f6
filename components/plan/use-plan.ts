"use client";

import { useMemo } from "react";
import type { Outlook, SectionWeights } from "@/components/study/use-outlook";
import type { Study } from "@/components/study/use-study";
import { type Plan, planDays } from "@/lib/plan/plan";
import type { PlanNames } from "@/lib/plan/words";
import { daysBetween } from "@/lib/progress/day";
import type { ExamPlan } from "@/lib/progress/plan-set";
import { secondsToday } from "@/lib/review/queue";
import type { Exam } from "@/lib/site/exam-tracks";

/** What a plan takes from the site, for each exam. */
export interface PlanSite {
  chapters: readonly { slug: string; title: string; minutes: number }[];
  weights: SectionWeights;
  exams: Readonly<
    Record<
      Exam,
      {
        /** The chapters in the order in which they serve the exam best, and how much each serves it, in per cent. */
        order: readonly string[];
        chapterWeights: Readonly<Record<string, number>>;
        /** What each section, `ace-2`, is called. */
        sections: Readonly<Record<string, string>>;
        forms: readonly string[];
        minutes: number;
      }
    >
  >;
}

/**
 * The days toward the exam that the learner set, made anew from what the log tells today. What lies behind the reviews that
 * are foreseen is planned like their last week.
 */
export function usePlan(study: Study | undefined, outlook: Outlook | undefined, site: PlanSite): { plan: Plan; set: ExamPlan; names: PlanNames } | undefined {
  return useMemo(() => {
    const set = study?.plan;
    if (!study || !outlook || !set) return undefined;
    const { studied, today, readToday } = study;
    const { order, chapterWeights, sections, forms, minutes } = site.exams[set.exam];
    const weights = site.weights[set.exam];
    const day = today.dayOf(today.now);
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
      sections: outlook.stand.sections.map(({ section, evidence }) => ({
        section,
        weight: weights[section] ?? 0,
        right: evidence.right,
        answered: evidence.answered,
      })),
      reviews: outlook.forecast
        .slice(0, Math.max(0, daysBetween(day, set.date)))
        .map(({ questions, cards }) => (questions * studied.pace.question + cards * studied.pace.card) / 60),
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
  }, [study, outlook, site]);
}
