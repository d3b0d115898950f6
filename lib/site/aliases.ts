/** Chapters that were renamed: old slug → present slug. Progress follows it, and the old address stays as a stub. */
export const chapterAliases: Readonly<Record<string, string>> = {};

/** The slug that a chapter has by now. */
export function presentSlug(slug: string): string {
  return chapterAliases[slug] ?? slug;
}

/** A chapter's present slug and all that it had before. */
export function slugsOf(slug: string): string[] {
  return [slug, ...Object.keys(chapterAliases).filter((old) => presentSlug(old) === slug)];
}

/**
 * Fragments that lead on: `<chapter>#<other id>` → the id in the same chapter at which they arrive. A retired id comes
 * here, and so do the guide's own names of its chapters where the slug is another.
 */
export const fragmentAliases: Readonly<Record<string, string>> = {
  "ha-dr#high-availability--disaster-recovery": "ha-dr",
  "performance#performance-features": "performance",
  "ai-ml#aiml-integration": "ai-ml",
  "migration#migration-strategies": "migration",
  "pricing#pricing--cost-comparison": "pricing",
  "exam-focus#exam-focus-areas": "exam-focus",
};

/** The other ids under which a fragment of a chapter is found: for an empty anchor beside it. */
export function otherIdsOf(chapter: string, id: string): string[] {
  return Object.entries(fragmentAliases)
    .filter(([from, to]) => to === id && from.startsWith(`${chapter}#`))
    .map(([from]) => from.slice(chapter.length + 1));
}

/** The id under which a section is found by now, in a chapter by its present slug. */
export function presentSection(chapter: string, id: string): string {
  return fragmentAliases[`${chapter}#${id}`] ?? id;
}
