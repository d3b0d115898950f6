import { z } from "zod";
import { findLooseNumbers } from "@/lib/facts/loose-number";
import { day, kebabId } from "@/lib/facts/schema";
import { readText } from "./disk";
import { oncePerBuild } from "./once";
import { ContentError, parseContent, parseYaml } from "./parse-content";

const file = "content/changes.yaml";

const changeSchema = z.strictObject({
  /** Final: feed readers know an entry by it. */
  id: kebabId,
  date: day,
  kind: z.enum(["fact", "chapter", "site"]),
  /** What changed, in a sentence or two that need no context. */
  what: z.string().min(20).max(300),
  /** Where it can be seen, an address of the site. */
  link: z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9_-]+)?$/, "write an address of the site, as /facts/sla-ha/"),
});

type Change = z.output<typeof changeSchema>;

/** How readers see the kinds of change. */
export const changeKinds: Readonly<Record<Change["kind"], string>> = { fact: "Fact", chapter: "Chapter", site: "Site" };

/**
 * The changes as the file has them, newest day first.
 * @param text the YAML text
 * @param asOf the day on which it is read, `2026-11-22`: no change lies after it
 * @throws ContentError that names entry, field and remedy.
 */
export function parseChanges(text: string, asOf: string): Change[] {
  const changes = parseContent(z.array(changeSchema).min(1), parseYaml(text, file), file);
  const mistakes: string[] = [];
  const ids = new Set<string>();
  let previous = changes[0]?.date ?? "";
  for (const { id, date, what } of changes) {
    const report = (field: string, message: string) => mistakes.push(`${file} › ${id} › ${field}: ${message}`);
    if (ids.has(id)) report("id", "another change has it too; ids are never shared.");
    if (new Date(`${date}T00:00:00Z`).toJSON()?.slice(0, 10) !== date) report("date", `"${date}" is no day of the calendar.`);
    if (date > asOf) report("date", `"${date}" lies in the future (today is ${asOf}); write the day of the change.`);
    if (date > previous) report("date", `"${date}" stands below ${previous}; the newest day comes first.`);
    for (const { word } of findLooseNumbers(what)) report("what", `"${word}" is a loose number; link to the fact instead.`);
    ids.add(id);
    previous = date;
  }
  if (mistakes.length > 0) throw new ContentError(mistakes.join("\n"));
  return changes;
}

/** All changes, read once. */
export const loadChanges = oncePerBuild((): Change[] => parseChanges(readText(file), new Date().toISOString().slice(0, 10)));
