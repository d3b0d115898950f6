import type { ExamForm } from "@/lib/progress/attempt";

/** A form in words: "ACE, form A", "PCA, drawn by the seed monday". */
export function formWords({ exam, form, profile, seed }: Pick<ExamForm, "exam" | "form" | "profile" | "seed">): string {
  if (form !== "seeded") return `${exam.toUpperCase()}, form ${form.toUpperCase()}`;
  const kind = { standard: "", renewal: "renewal ", short: "short ", custom: "own choice " }[profile];
  return `${exam.toUpperCase()}, ${kind}seed ${seed}`;
}

/** Questions by their places, those in a row as a span: "3, 7 and 12 to 20". All of them are named. */
export function placesWords(places: readonly number[]): string {
  const spans: [first: number, last: number][] = [];
  for (const place of places) {
    const span = spans.at(-1);
    if (span && span[1] === place - 1) span[1] = place;
    else spans.push([place, place]);
  }
  const named = spans.flatMap(([first, last]) => (last - first > 1 ? `${first} to ${last}` : first === last ? String(first) : [String(first), String(last)]));
  return named.length < 2 ? named.join("") : `${named.slice(0, -1).join(", ")} and ${named.at(-1)}`;
}
