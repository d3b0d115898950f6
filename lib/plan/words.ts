import type { Day } from "@/lib/progress/day";
import type { CalendarDay } from "./calendar";
import type { Plan, PlanDay, PlanStep } from "./plan";

/** What ids stand for. */
export interface PlanNames {
  /** "ACE". */
  exam: string;
  /** Titles of the chapters by slug, and of the sections by their names, `ace-2`. */
  chapters: Readonly<Record<string, string>>;
  sections: Readonly<Record<string, string>>;
}

/** A step in a few words. */
export function stepWords(step: PlanStep, { chapters, sections }: PlanNames): string {
  switch (step.kind) {
    case "review":
      return "Review what is due";
    case "read":
      return `Read ${chapters[step.chapter] ?? step.chapter}${step.of > 1 ? `, part ${step.part} of ${step.of}` : ""}`;
    case "quiz":
      return `Quiz of ${step.questions} on ${sections[step.section] ?? step.section}`;
    case "exam":
      return `Mock exam, form ${step.form.toUpperCase()}`;
    case "report":
      return `Go through what form ${step.form.toUpperCase()} showed`;
  }
}

/** Minutes in words: "40 min", "2 h 10 min". */
export function minutesWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : "", rest > 0 || hours === 0 ? `${rest} min` : ""].filter(Boolean).join(" ");
}

/** The days of a plan for a calendar, the exam's own last. A day's id hangs on exam and day alone. */
export function calendarDays({ days }: Extract<Plan, { state: "planned" }>, exam: string, date: Day, names: PlanNames): CalendarDay[] {
  const idOf = (day: Day) => `${exam}-${date}-${day}`;
  return [
    ...days
      .filter(({ steps }) => steps.length > 0)
      .map((planned) => ({ id: idOf(planned.day), day: planned.day, title: titleOf(planned, names), text: textOf(planned, names) })),
    { id: idOf(date), day: date, title: `${names.exam} exam`, text: "The day you plan for." },
  ];
}

/** What a day is for: its exam, else what it reads, else its quiz. */
function titleOf({ steps, minutes }: PlanDay, names: PlanNames): string {
  const main = ["exam", "read", "quiz", "report", "review"].flatMap((kind) => steps.find((step) => step.kind === kind) ?? [])[0];
  return `${names.exam} study: ${main ? stepWords(main, names) : "rest"} (${minutesWords(minutes)})`;
}

function textOf({ steps, over }: PlanDay, names: PlanNames): string {
  const lines = steps.map((step) => `${minutesWords(step.minutes)}: ${stepWords(step, names)}`);
  return [...lines, ...(over > 0 ? [`${minutesWords(over)} more than your usual day, for the mock exam.`] : [])].join("\n");
}
