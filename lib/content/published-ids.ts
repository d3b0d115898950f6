import { fragmentAliases } from "@/lib/site/aliases";
import type { Chapter } from "./chapters";

/** The list of every fragment that was ever published, one a line, in the order in which they came. */
export const publishedIdsFile = "content/published-ids.txt";

/**
 * Every fragment under which a part of the chapters can be linked to, `overview#what-is-alloydb`: the title's, those of
 * the text, and those that lead on by an alias.
 */
export function fragmentsOf(chapters: readonly Pick<Chapter, "slug" | "anchors">[], aliases: Readonly<Record<string, string>> = fragmentAliases): string[] {
  return chapters.flatMap(({ slug, anchors }) => [
    `${slug}#${slug}`,
    ...anchors.map((id) => `${slug}#${id}`),
    ...Object.keys(aliases).filter((fragment) => fragment.startsWith(`${slug}#`)),
  ]);
}

/** The fragments that a list holds. */
export function parseIdList(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== "");
}

/** The list with the fragments that it lacks at its end, each once. */
export function appendIds(listed: readonly string[], present: readonly string[]): string[] {
  return [...new Set([...listed, ...present])];
}

/** The fragments that stood in an earlier state of the list and stand in it no more, each once. */
export function removedIds(earlier: readonly (readonly string[])[], present: readonly string[]): string[] {
  const kept = new Set(present);
  return [...new Set(earlier.flat())].filter((fragment) => !kept.has(fragment));
}

/** What readers' old links may rest on, besides what stands on the site. */
export interface Aliases {
  /** Old slug → present slug. */
  chapters: Readonly<Record<string, string>>;
  /** `<chapter>#<old id>` → the id in its place. */
  fragments: Readonly<Record<string, string>>;
}

/** The fragments that lead nowhere: neither on the site as they are, nor by the aliases. */
export function lostIds(listed: readonly string[], chapters: readonly Pick<Chapter, "slug" | "anchors">[], aliases: Aliases): string[] {
  const standing = new Set(fragmentsOf(chapters, {}));
  return listed.filter((fragment) => {
    const [slug = "", id = ""] = fragment.split("#");
    const present = aliases.chapters[slug] ?? slug;
    const target = aliases.fragments[`${slug}#${id}`] ?? aliases.fragments[`${present}#${id}`] ?? id;
    return !standing.has(`${present}#${target}`);
  });
}
