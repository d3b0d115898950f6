/**
 * For authors, before publishing: writes every question as it stands today into content/question-revisions, and the
 * version of the bank into content/bank-indexes, where they are kept for attempts and links that name them. Changes and
 * removes nothing that is there.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { indexesFolder, loadBankFiles } from "@/lib/content/bank-indexes";
import { loadRevisions, revisionsFolder } from "@/lib/content/questions";

/** Writes the files that are not there yet. */
function keep(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  const fresh = [...files].filter(([name]) => !existsSync(`${folder}/${name}`));
  for (const [name, text] of fresh) writeFileSync(`${folder}/${name}`, `${text}\n`);
  console.log(`${folder}: ${fresh.length} new, ${files.size} in all.`);
}

keep(revisionsFolder, new Map([...loadRevisions()].map(([name, revision]) => [name, JSON.stringify(revision)])));
keep(indexesFolder, new Map([...loadBankFiles()].map(([version, text]) => [`${version}.json`, text])));
