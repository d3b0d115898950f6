import type { Attempt } from "@/lib/progress/attempt";
import type { Happening, ProgressEvent } from "@/lib/progress/event";
import { seeded } from "./seeded";

const hour = 3_600_000;

/** What each thousand events of a learner are: mostly answers, many in quizzes of ten, with all else in between. */
const shares: readonly (readonly [share: number, type: ProgressEvent["type"]])[] = [
  [60, "run-started"],
  [60, "run-ended"],
  [640, "question-answered"],
  [130, "card-reviewed"],
  [80, "stopped-at"],
  [3, "attempt-ended"],
  [12, "note-written"],
  [4, "note-deleted"],
  [4, "chapter-done"],
  [1, "chapter-reopened"],
  [3, "objective-ticked"],
  [1, "plan-set"],
  [2, "preference-set"],
];

/** The log of somebody who has studied for years: the same events for the same count, in the order of time, an hour or less apart. */
export function yearsOfStudy(count: number, firstAt = Date.UTC(2022, 0, 3)): ProgressEvent[] {
  const chance = seeded(count);
  const whole = shares.reduce((sum, [share]) => sum + share, 0);
  const draw = () => {
    let left = chance.below(whole);
    return shares.find(([share]) => (left -= share) < 0)?.[1] ?? "question-answered";
  };
  const questions = [...numbered("ace", 300), ...numbered("pca", 300)];
  let at = firstAt;
  let run = "run-0";
  return Array.from({ length: count }, (_, index) => {
    at += chance.below(hour);
    const type = draw();
    if (type === "run-started") run = `run-${index}`;
    const id = `${index.toString(16).padStart(8, "0")}-51ab-4c1e-9d3f-${chance
      .below(2 ** 31)
      .toString(16)
      .padStart(12, "0")}`;
    return { ...happening(type), id, at, v: 2 };
  });

  function happening(type: ProgressEvent["type"]): Happening {
    const confidence = chance.pick(["guess", "unsure", "sure"] as const);
    const verdict = chance.pick(["correct", "correct", "correct", "incorrect"] as const);
    const chapter = chance.pick(["overview", "architecture", "ha-dr", "performance", "security", "migration", "pricing"]);
    const shown = () => ({ question: chance.pick(questions), revision: "5f0c2a9be1d44c07" });
    const answered = () => {
      const { question, revision } = shown();
      const number = Number(question.slice(4));
      return { question, revision, card: `objective:${question.slice(0, 3)}-${1 + (number % 5)}.${1 + (number % 4)}` };
    };
    switch (type) {
      case "run-started":
        return {
          type,
          run,
          bank: "9a41e07c5d2b8f13",
          seed: run,
          address: `/quiz/?seed=${run}&bank=9a41e07c5d2b8f13`,
          questions: Array.from({ length: 10 }, shown),
        };
      case "run-ended":
        return { type, run };
      case "card-reviewed":
        return { type, card: `fact:${chapter}-${chance.below(40)}`, verdict, confidence };
      case "stopped-at":
        return { type, chapter, section: chance.pick(["backups", "limits", "how-it-works"]) };
      case "attempt-ended":
        return { type, attempt: anEndedAttempt(at, questions.slice(0, 50), (): "correct" | "incorrect" => chance.pick(["correct", "incorrect"])) };
      case "note-written":
        return { type, note: `note-${chance.below(200)}`, chapter, section: "limits", text: chance.text("abcdefgh ", 300) };
      case "note-deleted":
        return { type, note: `note-${chance.below(200)}` };
      case "chapter-done":
        return { type, chapter, sections: { limits: "0123456789abcdef", backups: "fedcba9876543210" } };
      case "chapter-reopened":
        return { type, chapter };
      case "objective-ticked":
        return { type, exam: chance.pick(["ace", "pca"]), objective: `${1 + chance.below(5)}.${1 + chance.below(4)}` };
      case "plan-set":
        return { type, plan: { exam: "ace", date: "2027-03-01", minutes: 30 } };
      case "preference-set":
        return { type, name: "minutes", value: chance.below(60) };
      default:
        return {
          type: "question-answered",
          ...answered(),
          bank: "9a41e07c5d2b8f13",
          chosen: [chance.pick(["a", "b", "c", "d"])],
          verdict,
          confidence,
          where: chance.pick(["quiz", "quiz", "review", "chapter"]),
          run,
          seed: run,
        };
    }
  }
}

function numbered(exam: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${exam}-${String(index + 1).padStart(3, "0")}`);
}

function anEndedAttempt(at: number, questions: readonly string[], verdict: () => "correct" | "incorrect"): Attempt {
  const byId = <Value>(valueOf: () => Value) => Object.fromEntries(questions.map((question) => [question, valueOf()]));
  return {
    v: 1,
    id: `attempt-${at}`,
    form: {
      exam: "ace",
      form: "a",
      profile: "standard",
      seed: "s",
      bank: "9a41e07c5d2b8f13",
      address: "/exams/ace/a/",
      limitMs: 2 * hour,
      cases: [],
      questions: questions.map((question) => ({ question, revision: "5f0c2a9be1d44c07", objective: "2.2", topic: "high-availability" })),
    },
    startedAt: at - hour,
    factor: 1,
    deadline: at + hour,
    pausedMs: 0,
    lastSeen: at,
    clockNotes: [],
    place: "review",
    given: byId(() => ({ chosen: ["a"], struck: [], ms: 60_000 })),
    steps: 150,
    ended: { at, how: "submitted" },
    verdicts: byId(verdict),
  };
}
