/** How sure the learner was before the answer was shown. Never part of a score. */
export const confidences = ["guess", "unsure", "sure"] as const;
export type Confidence = (typeof confidences)[number];

/** What was given to one question. */
export interface Given {
  /** Ids of choices in the order in which they were chosen. */
  chosen: readonly string[];
  confidence?: Confidence;
  /** Whether the answer is shown, after which nothing is changed any more. */
  shown: boolean;
}

/** A run through drawn questions. Keyed by question id, never by place. */
export interface Run {
  questions: readonly string[];
  /** The question that is on the screen; undefined at the summary. */
  current: string | undefined;
  given: Readonly<Record<string, Given>>;
}

export type RunStep =
  /** A choice is picked: in its place where one is to be chosen, else besides the others; picked again, it is dropped. */
  | { step: "choose"; choice: string; several: boolean }
  | { step: "clear" }
  | { step: "rate"; confidence: Confidence }
  | { step: "show" }
  | { step: "next" }
  | { step: "previous" }
  | { step: "open"; question: string }
  | { step: "finish" };

const nothing: Given = { chosen: [], shown: false };

/** What was given to a question so far. */
export function givenTo(run: Run, question: string): Given {
  return run.given[question] ?? nothing;
}

/**
 * A run that stands at its first open question, at the summary when none is left.
 * @param given what was answered before, of a run that is taken up again
 */
export function startRun(questions: readonly string[], given: Run["given"] = {}): Run {
  return { questions, given, current: questions.find((id) => !given[id]?.shown) };
}

/** The run after a step. A step that does not apply changes nothing. */
export function stepRun(run: Run, step: RunStep): Run {
  const { questions, current } = run;
  switch (step.step) {
    case "open":
      return questions.includes(step.question) ? { ...run, current: step.question } : run;
    case "finish":
      return { ...run, current: undefined };
    case "next":
    case "previous": {
      const at = current === undefined ? questions.length : questions.indexOf(current);
      const to = questions[step.step === "next" ? at + 1 : at - 1];
      return step.step === "previous" && to === undefined ? run : { ...run, current: to };
    }
    default:
      return current === undefined ? run : { ...run, given: { ...run.given, [current]: stepGiven(givenTo(run, current), step) } };
  }
}

export type GivenStep = Extract<RunStep, { step: "choose" | "clear" | "rate" | "show" }>;

/** What is given to a question after a step; once its answer is shown, nothing changes. */
export function stepGiven(given: Given, step: GivenStep): Given {
  if (given.shown) return given;
  switch (step.step) {
    case "choose": {
      const others = given.chosen.filter((choice) => choice !== step.choice);
      if (!step.several) return { ...given, chosen: [step.choice] };
      return { ...given, chosen: others.length < given.chosen.length ? others : [...others, step.choice] };
    }
    case "clear":
      return nothing;
    case "rate":
      return { ...given, confidence: step.confidence };
    case "show":
      return { ...given, shown: true };
  }
}
