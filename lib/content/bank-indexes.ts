import type { BankFile } from "@/lib/question/bank";
import { writeBankFile } from "@/lib/question/bank";
import { listFiles, readText } from "./disk";
import { ContentError } from "./parse-content";
import { contentHash, loadBank, loadRevisions, revisionFile } from "./questions";

/** Where every version of the bank that was ever published is kept, `<version>.json`. */
export const indexesFolder = "content/bank-indexes";

/** Versions that are kept, in no order that means anything. */
export function keptVersions(): string[] {
  return listFiles(indexesFolder, ".json").map((name) => name.replace(/\.json$/, ""));
}

/**
 * Every version of the bank as browsers get it, its text by its name: today's, and those that were published before, so
 * that a link still gives the form for which it was made.
 * @throws ContentError when a kept version is not what its name says, or a question of it is not kept
 */
export function loadBankFiles(): ReadonlyMap<string, string> {
  const bank = loadBank();
  const revisions = loadRevisions();
  const all = new Map<string, string>();
  for (const version of keptVersions()) {
    const file = `${indexesFolder}/${version}.json`;
    const text = readText(file).trimEnd();
    if (contentHash(text) !== version)
      throw new ContentError(`${file}: its content is not what its name says; put back the file that was published, for it is never changed.`);
    // Written by ourselves and held to its hash, it needs no schema.
    for (const { id, hash } of (JSON.parse(text) as BankFile).index) {
      if (!revisions.has(revisionFile(id, hash)))
        throw new ContentError(`${file} › ${id}: its revision ${hash} is not kept; put back content/question-revisions/${revisionFile(id, hash)}.`);
    }
    all.set(version, text);
  }
  return all.set(bank.version, writeBankFile(bank));
}
