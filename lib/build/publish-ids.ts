/** For authors: adds the fragments that are new on the site to content/published-ids.txt, at its end. Removes nothing. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { loadChapters } from "@/lib/content/chapters";
import { appendIds, fragmentsOf, parseIdList, publishedIdsFile } from "@/lib/content/published-ids";

const listed = existsSync(publishedIdsFile) ? parseIdList(readFileSync(publishedIdsFile, "utf8")) : [];
const all = appendIds(listed, fragmentsOf(loadChapters()));
writeFileSync(publishedIdsFile, `${all.join("\n")}\n`);
console.log(`${publishedIdsFile}: ${all.length - listed.length} new, ${all.length} in all.`);
