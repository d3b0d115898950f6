import { nearestSections } from "@/lib/search/nearest-sections";
import type { SearchSection } from "@/lib/search/section";
import { loadSections } from "./load-sections";

/** The sections whose names come nearest to the words of the page's address, from a search file. */
export async function findNearest(file: string): Promise<SearchSection[]> {
  return nearestSections(await loadSections(file), window.location.pathname + window.location.hash);
}
