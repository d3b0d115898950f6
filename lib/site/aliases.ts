/** Chapters that were renamed: old slug → present slug. Progress follows it, and the old address stays as a stub. */
export const chapterAliases: Readonly<Record<string, string>> = {};

/** Fragments that were retired: `<chapter>#<old id>` → the id that took its place, in the same chapter. */
export const fragmentAliases: Readonly<Record<string, string>> = {};
