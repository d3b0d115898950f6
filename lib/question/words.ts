/** Words that carry no meaning of their own: they say nothing about what a text is about. */
const empty = new Set(
  (
    "the a an of to in and or for with on at by from that is are be it its as this their they which what should into so than not has have each one two " +
    "will can must may use using do does your when while who"
  ).split(" "),
);

/** The words of a text as a reader counts them: "db-custom-4" is one, "$1,200" is one, a dash is none. */
export function wordsOf(text: string): string[] {
  return (text.match(/[A-Za-z0-9$%.'’-]+(?:,\d{3}(?!\d))*/g) ?? []).filter((word) => /[A-Za-z0-9]/.test(word));
}

/** A word without case, closing mark and the commonest endings, so that "backups" and "Backup." are one. */
function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/[.,'’]+$/, "")
    .replace(/(?:ing|ed|es|s)$/, "");
}

/** What a text is about: its words by their stems, each once, without those that carry no meaning. */
export function contentOf(words: readonly string[]): Set<string> {
  return new Set(words.map(stemOf).filter((word) => word.length > 2 && !empty.has(word)));
}

/** How many words two texts share. */
export function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared;
}

/** Words in lower case with single spaces and without marks: two texts that read alike are equal. */
export function plainWords(text: string): string {
  return wordsOf(text)
    .map((word) => word.toLowerCase().replace(/[.'’]+$/, ""))
    .join(" ");
}
