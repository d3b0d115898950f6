import type { ExamForm } from "@/lib/progress/attempt";

/** A form of so many questions on the ACE exam, two hours long, its choices `a` to `d`; a test names what matters to it. */
export function anExamForm(count = 5, changes: Partial<ExamForm> = {}): ExamForm {
  return {
    exam: "ace",
    form: "a",
    profile: "standard",
    seed: "ace-a",
    bank: "0123456789abcdef",
    address: "/exams/ace/a/",
    limitMs: 120 * 60_000,
    cases: [],
    questions: Array.from({ length: count }, (_, at) => ({
      question: `ace-${String(at + 1).padStart(3, "0")}`,
      revision: `r${at + 1}`,
      objective: `${(at % 4) + 1}.1`,
      topic: "ha-and-failover",
    })),
    ...changes,
  };
}
