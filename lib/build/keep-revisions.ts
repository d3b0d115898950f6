/**
 * For authors, before publishing: writes every question as it stands today into content/question-revisions, where it is
 * kept for attempts and links that name it. Changes and removes nothing that is there.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { loadRevisions, revisionsFolder } from "@/lib/content/questions";

mkdirSync(revisionsFolder, { recursive: true });
const revisions = loadRevisions();
const fresh = [...revisions].filter(([name]) => !existsSync(`${revisionsFolder}/${name}`));
for (const [name, revision] of fresh) writeFileSync(`${revisionsFolder}/${name}`, `${JSON.stringify(revision)}\n`);
console.log(`${revisionsFolder}: ${fresh.length} new, ${revisions.size} in all.`);
