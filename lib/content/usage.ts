import { factIdsOf, isErratum } from "@/lib/facts/claim";
import { type Chapter, loadChapters } from "./chapters";
import { type FiledClaim, loadClaims } from "./claims";
import { oncePerBuild } from "./once";

/** Where a fact is shown. */
export interface Usage {
  chapters: Chapter[];
  errata: FiledClaim[];
}

const usages = oncePerBuild((): ReadonlyMap<string, Usage> => {
  const all = new Map<string, Usage>();
  const usageOf = (id: string) => {
    const known = all.get(id) ?? { chapters: [], errata: [] };
    all.set(id, known);
    return known;
  };
  for (const chapter of loadChapters()) for (const id of chapter.factIds) usageOf(id).chapters.push(chapter);
  for (const claim of loadClaims().values()) if (isErratum(claim)) for (const id of factIdsOf(claim)) usageOf(id).errata.push(claim);
  return all;
});

/** The chapters and errata that show a fact. */
export function usageOfFact(id: string): Usage {
  return usages().get(id) ?? { chapters: [], errata: [] };
}
