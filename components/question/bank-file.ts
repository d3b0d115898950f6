import { fetchText } from "@/components/ui/fetch-text";
import type { BankFile, IndexEntry, Revision } from "@/lib/question/bank";
import { routes } from "@/lib/site/routes";

/** A version of the bank, today's or one that is kept, fetched once. */
export async function loadBankFile(version: string): Promise<BankFile> {
  // Written by the build and named by its hash, it needs no schema.
  return JSON.parse(await fetchText(routes.questionData(`index.${version}`))) as BankFile;
}

/** The index of a version of the bank. */
export async function loadBankIndex(version: string): Promise<IndexEntry[]> {
  return [...(await loadBankFile(version)).index];
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
