import { hashOf } from "@/lib/random/hash";

/** What the order of choices depends on. */
interface Orderable<Choice extends { readonly id: string }> {
  id: string;
  choices: readonly Choice[];
  /** True where the choices are steps of a scale, shown from the lowest up. */
  ordered?: boolean;
}

/**
 * The choices in the order in which a seed serves them: the same after a reload, another for another seed, and the
 * same whatever stands beside the question. Steps of a scale keep the order in which they are written.
 */
export function orderChoices<Choice extends { readonly id: string }>({ id, choices, ordered }: Orderable<Choice>, seed: string | number): Choice[] {
  if (ordered) return [...choices];
  return choices
    .map((choice) => ({ choice, draw: hashOf(seed, id, choice.id) }))
    .toSorted((a, b) => a.draw - b.draw || (a.choice.id < b.choice.id ? -1 : 1))
    .map(({ choice }) => choice);
}
