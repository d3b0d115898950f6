import { IntentLink } from "@/components/ui/intent-link";
import type { PlanStep } from "@/lib/plan/plan";
import { type PlanNames, stepWords } from "@/lib/plan/words";
import type { Day } from "@/lib/progress/day";
import { usualAddress, writeAddress } from "@/lib/quiz/address";
import type { Exam } from "@/lib/site/exam-tracks";
import { routes } from "@/lib/site/routes";

interface Props {
  step: PlanStep;
  exam: Exam;
  /** A quiz of a day is one run: left in the midst, it is gone on with. */
  day: Day;
  names: PlanNames;
}

/** A step of the plan, leading to where it is done. */
export function StepLink({ step, exam, day, names }: Props) {
  return <IntentLink href={placeOf(step, exam, day)}>{stepWords(step, names)}</IntentLink>;
}

/** Where a step is done. */
function placeOf(step: PlanStep, exam: Exam, day: Day): string {
  switch (step.kind) {
    case "review":
      return routes.progressReview;
    case "read":
      return routes.chapter(step.chapter);
    case "quiz": {
      const { filter } = usualAddress;
      return routes.quiz + writeAddress({ ...usualAddress, filter: { ...filter, exam, sections: [step.section] }, count: step.questions, seed: `plan-${day}` });
    }
    case "exam":
      return routes.exam(exam, step.form);
    case "report":
      return routes.examsHistory;
  }
}
