import { readFileSync } from "node:fs";
import type { BankFile, IndexEntry, Revision } from "@/lib/question/bank";
import { routes } from "@/lib/site/routes";

/** The bank as the built site serves it: journeys make attempts up from real questions. */
export function builtBank(): { version: string; index: readonly IndexEntry[]; revisionOf: (entry: IndexEntry) => Revision } {
  const page = readFileSync(`out${routes.examsHistory}index.html`, "utf8");
  const version = /bank\\?":\\?"([0-9a-f]{16})/.exec(page)?.[1];
  if (!version) throw new Error("The page of all attempts names no bank; build the site first.");
  const read = (name: string): unknown => JSON.parse(readFileSync(`out${routes.questionData(name)}`, "utf8"));
  const { index } = read(`index.${version}`) as BankFile;
  return { version, index, revisionOf: ({ id, hash }) => read(`${id}.${hash}`) as Revision };
}
