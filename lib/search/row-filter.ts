/** What a reader asked a list for. */
export interface Wanted {
  /** Words that a row must hold, in any order. */
  words: string;
  /** The value chosen for each filter that is set: `{ subject: "backup" }`. */
  chosen: Readonly<Record<string, string>>;
}

/** A row of a list, as far as filters look at it. */
export interface Row {
  /** Everything it says, in lower case. */
  words: string;
  /** What it is filed under, by filter: `{ exam: ["ace", "pca"] }`. */
  tags: Readonly<Record<string, readonly string[]>>;
}

/** The values that each filter offers. */
export type Offered = Readonly<Record<string, readonly string[]>>;

export const nothingWanted: Wanted = { words: "", chosen: {} };

/** What an address asks for, `?q=pool&subject=backup`; filters and values that the list does not have are passed over. */
export function readWanted(query: string, offered: Offered): Wanted {
  const parameters = new URLSearchParams(query);
  const chosen = Object.entries(offered).flatMap(([name, values]) => {
    const value = parameters.get(name);
    return value !== null && values.includes(value) ? [[name, value] as const] : [];
  });
  return { words: parameters.get("q") ?? "", chosen: Object.fromEntries(chosen) };
}

/** The address that asks for the same: empty for nothing, else with its question mark; filters in the list's order. */
export function writeWanted({ words, chosen }: Wanted, offered: Offered): string {
  const parameters = new URLSearchParams();
  if (words.trim()) parameters.set("q", words.trim());
  for (const name of Object.keys(offered)) if (chosen[name]) parameters.set(name, chosen[name]);
  const query = parameters.toString();
  return query && `?${query}`;
}

/** Whether a row holds all the words and is filed under every value chosen. */
export function fits({ words, tags }: Row, wanted: Wanted): boolean {
  const asked = wanted.words.toLowerCase().split(/\s+/).filter(Boolean);
  return asked.every((word) => words.includes(word)) && Object.entries(wanted.chosen).every(([name, value]) => tags[name]?.includes(value));
}
