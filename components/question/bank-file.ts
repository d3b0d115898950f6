import { fetchText } from "@/components/ui/fetch-text";
import type { IndexEntry, Revision } from "@/lib/question/bank";
import { routes } from "@/lib/site/routes";

/** The index of a version of the bank, fetched once. */
export async function loadBankIndex(version: string): Promise<IndexEntry[]> {
  return JSON.parse(await fetchText(routes.questionData(`index.${version}`))) as IndexEntry[];
}

/**
 * A question as it was shown, or as it is now where that revision is served no more.
 * @param present the hash of today's revision
 */
export async function loadRevision(id: string, hash: string, present = hash): Promise<Revision> {
  try {
    return JSON.parse(await fetchText(routes.questionData(`${id}.${hash}`))) as Revision;
  } catch (error) {
    if (present === hash) throw error;
    return loadRevision(id, present);
  }
}
