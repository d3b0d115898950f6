"use client";

import { type ReactNode, useMemo } from "react";
import { useSlice } from "@/components/progress/use-progress";
import type { Outlook } from "@/components/study/use-outlook";
import type { Study } from "@/components/study/use-study";
import { Icon } from "@/components/ui/icon";
import { IntentLink } from "@/components/ui/intent-link";
import { minutesWords, stepWords } from "@/lib/plan/words";
import { type Day, untilWords } from "@/lib/progress/day";
import { readingSlice } from "@/lib/progress/reading";
import { queueOf } from "@/lib/review/queue";
import { presentSlug } from "@/lib/site/aliases";
import { routes } from "@/lib/site/routes";
import { type PlanSite, usePlan } from "./use-plan";

interface Props {
  study: Study;
  outlook: Outlook;
  site: PlanSite;
}

/** What to do today: what is due, what the plan says, and where reading stopped. */
export function Today({ study, outlook, site }: Props) {
  const made = usePlan(study, outlook, site);
  const { state: reading } = useSlice(readingSlice);
  const { today, studied } = study;
  const { cards, seconds, waiting } = useMemo(() => queueOf(studied, today), [studied, today]);
  const stopped = site.chapters.find(({ slug }) => reading.stoppedAt && slug === presentSlug(reading.stoppedAt.chapter));
  const open = site.chapters.filter(({ slug }) => !studied.met.done.has(slug));
  const next = stopped && open.includes(stopped) ? stopped : open[0];
  const section = next === stopped && reading.stoppedAt?.section ? `#${reading.stoppedAt.section}` : "";
  return (
    <section aria-labelledby="today">
      <h2 id="today">Today</h2>
      <ul className="today">
        <TodayRow
          href={routes.progressReview}
          name={cards.length === 0 ? "Nothing to review" : `${cards.length} to review`}
          aside={cards.length > 0 && `about ${minutesWords(Math.max(1, Math.round(seconds / 60)))}`}
        >
          {cards.length > 0
            ? "What you are about to forget, first what you were sure of and had wrong."
            : waiting > 0
              ? `Today's minutes are used; ${waiting} more can wait.`
              : studied.recalls.size === 0
                ? "Answers bring reviews, on the day you are about to forget."
                : "Nothing is due. A day off costs nothing."}
        </TodayRow>
        <TodayRow
          href={routes.progressPlan}
          name={made ? planName(made, today.dayOf(today.now)) : "Plan toward an exam"}
          aside={made?.plan.state === "planned" && (made.plan.days[0]?.minutes ?? 0) > 0 && minutesWords(made.plan.days[0]?.minutes ?? 0)}
        >
          {made ? planSays(made) : "Its day and your minutes a day give a list of what to do when."}
        </TodayRow>
        {next && (
          <TodayRow
            href={`${routes.chapter(next.slug)}${section}`}
            name={`${next === stopped ? "Go on reading" : "Read"}: ${next.title}`}
            aside={minutesWords(next.minutes)}
          >
            {studied.met.done.size} of {site.chapters.length} chapters done.
          </TodayRow>
        )}
      </ul>
    </section>
  );
}

type Made = NonNullable<ReturnType<typeof usePlan>>;

function planName({ plan, set, names }: Made, day: Day): string {
  if (plan.state === "planned") return `${names.exam} ${untilWords(day, set.date)}`;
  return plan.state === "today" ? `${names.exam} today` : `Plan ${names.exam} anew`;
}

function planSays({ plan, names }: Made): string {
  if (plan.state === "today") return "Nothing is left to plan.";
  if (plan.state !== "planned") return "The day that you set gives no plan any more.";
  const steps = plan.days[0]?.steps ?? [];
  return steps.length === 0 ? "Done for today." : `${steps.map((step) => stepWords(step, names)).join("; ")}.`;
}

function TodayRow({ href, name, aside, children }: { href: string; name: string; aside: ReactNode; children: ReactNode }) {
  return (
    <li>
      <IntentLink href={href}>
        <span className="today-name">{name}</span>
        <span className="today-says">{children}</span>
        <span className="today-aside">{aside}</span>
        <Icon name="next" />
      </IntentLink>
    </li>
  );
}
