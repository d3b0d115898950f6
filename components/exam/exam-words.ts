import type { ExamForm } from "@/lib/progress/attempt";

/** A form in words: "ACE, form A", "PCA, drawn by the seed monday". */
export function formWords({ exam, form, profile, seed }: Pick<ExamForm, "exam" | "form" | "profile" | "seed">): string {
  if (form !== "seeded") return `${exam.toUpperCase()}, form ${form.toUpperCase()}`;
  const kind = { standard: "", renewal: "renewal ", short: "short ", custom: "own choice " }[profile];
  return `${exam.toUpperCase()}, ${kind}seed ${seed}`;
}

/** A number of questions by their places, "3, 7 and 12"; a long list is cut short with how many more there are. */
export function placesWords(places: readonly number[], most = 12): string {
  const named = places.slice(0, most);
  const more = places.length - named.length;
  if (more > 0) return `${named.join(", ")} and ${more} more`;
  return named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}
