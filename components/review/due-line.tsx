"use client";

import { localDay } from "@/components/progress/local-day";
import { useSlice } from "@/components/progress/use-progress";
import { useNow } from "@/components/study/use-now";
import { IntentLink } from "@/components/ui/intent-link";
import { untilWords } from "@/lib/progress/day";
import { planSlice } from "@/lib/progress/plan-set";
import { readCard } from "@/lib/review/card";
import { recallSlice } from "@/lib/review/recall";
import { routes } from "@/lib/site/routes";

/** How many reviews are due, and how far the exam is. */
export function DueLine() {
  const now = useNow();
  const { state: recalls } = useSlice(recallSlice);
  const { status, state: planned } = useSlice(planSlice);
  if (now === undefined || status !== "ready") return null;
  const today = localDay(now);
  const due = [...recalls.cards].filter(([card, { memory }]) => readCard(card) && localDay(memory.due) <= today).length;
  const { plan } = planned;
  return (
    <p>
      {due > 0 ? (
        <IntentLink href={routes.progressReview}>{due} to review today</IntentLink>
      ) : (
        <IntentLink href={routes.progress}>Nothing is due today</IntentLink>
      )}
      {plan && plan.date >= today && (
        <>
          {" · "}
          <IntentLink href={routes.progressPlan}>
            {plan.exam.toUpperCase()} {untilWords(today, plan.date)}
          </IntentLink>
        </>
      )}
    </p>
  );
}
