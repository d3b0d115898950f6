import type { Claim } from "@/lib/facts/claim";
import type { Chapter } from "./chapters";
import { loadClaims } from "./claims";
import { loadFigure } from "./figures";

/** What the components of a chapter's text need to know of the chapter. */
export function chapterContext(chapter: Chapter) {
  return {
    slug: chapter.slug,
    number: chapter.number,
    tables: chapter.tables.map(({ id }) => id),
    figures: chapter.figures,
    claim: (id: string): Claim => {
      const claim = loadClaims().get(id);
      if (!claim) throw new Error(`There is no claim "${id}" in content/claims.`);
      return claim;
    },
    figure: loadFigure,
  };
}
