import { dayWords } from "@/components/progress/local-day";
import type { PlanDay } from "@/lib/plan/plan";
import { minutesWords, type PlanNames } from "@/lib/plan/words";
import type { Day } from "@/lib/progress/day";
import type { Exam } from "@/lib/site/exam-tracks";
import { StepLink } from "./step-link";

interface Props {
  days: readonly PlanDay[];
  exam: Exam;
  today: Day;
  names: PlanNames;
}

/** Days with their steps in order. */
export function DayList({ days, exam, today, names }: Props) {
  return (
    <ol className="plan-days">
      {days.map(({ day, steps, minutes, over }) => (
        <li key={day} data-exam={steps.some(({ kind }) => kind === "exam") || undefined}>
          <h3>
            {day === today ? "Today" : dayWords(day, "short")} <span>{steps.length > 0 && minutesWords(minutes)}</span>
          </h3>
          {steps.length === 0 ? (
            <p className="label">{day === today ? "Done for today." : "Rest."}</p>
          ) : (
            <ul>
              {steps.map((step) => (
                <li key={JSON.stringify(step)}>
                  <span>{minutesWords(step.minutes)}</span>
                  <StepLink step={step} exam={exam} day={day} names={names} />
                </li>
              ))}
            </ul>
          )}
          {over > 0 && <p className="label">{minutesWords(over)} more than your usual day: a mock exam takes the time of the real one.</p>}
        </li>
      ))}
    </ol>
  );
}
