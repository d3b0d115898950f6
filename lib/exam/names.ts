import type { ExamForm } from "@/lib/progress/attempt";
import type { ExamAddress } from "./address";

const kinds: Readonly<Record<ExamForm["profile"], string>> = { standard: "", renewal: "renewal ", short: "short ", custom: "custom " };

/** What a form is called: "ACE form A", "PCA short form drawn by monday". */
export function nameOfForm({ exam, form, profile, seed }: Pick<ExamAddress, "exam" | "form" | "profile" | "seed">): string {
  if (form !== "seeded") return `${exam.toUpperCase()} form ${form.toUpperCase()}`;
  return `${exam.toUpperCase()} ${kinds[profile]}form${seed === undefined ? "" : ` drawn by ${seed}`}`;
}

/** A length of time as it is read: "120 minutes", "1 minute", "16 minutes 48 seconds". */
export function timeWords(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  const parts = [
    [Math.floor(seconds / 60), "minute"],
    [seconds % 60, "second"],
  ] as const;
  const words = parts.flatMap(([count, unit]) => (count > 0 ? `${count} ${unit}${count === 1 ? "" : "s"}` : []));
  return words.join(" ") || "0 seconds";
}

/** How long a sitting has by the learner's own policy: "120 minutes", "180 minutes, 1.5 times the usual", "no limit". */
export function limitWords(limitMs: number, time: number | null | undefined): string {
  if (time === null) return "no limit";
  return time === undefined || time === 1 ? timeWords(limitMs) : `${timeWords(limitMs * time)}, ${time} times the usual`;
}

/** The letter of a choice on paper, by its place from 0. */
export function letterOf(place: number): string {
  return String.fromCharCode("A".charCodeAt(0) + place);
}
