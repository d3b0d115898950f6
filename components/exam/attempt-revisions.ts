import { keptRevision } from "@/components/progress/attempt-database";
import { loadRevision } from "@/components/question/bank-file";
import type { ExamForm } from "@/lib/progress/attempt";
import type { Revision } from "@/lib/question/bank";

/** How many questions are fetched at a time. */
const atOnce = 6;

/** Asks for so many things at a time, in order, until all are done. */
async function forEachAtOnce<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  const next = async (): Promise<void> => {
    const item = left.shift();
    if (item === undefined) return;
    await work(item);
    await next();
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}

/**
 * Every question of a form as it is served, for an exam that begins.
 * @param onDone told how many have come
 * @throws when one cannot be had
 */
export async function fetchRevisions({ questions }: Pick<ExamForm, "questions">, onDone: (done: number) => void): Promise<Map<string, Revision>> {
  const revisions = new Map<string, Revision>();
  await forEachAtOnce(questions, async ({ question, revision }) => {
    revisions.set(question, await loadRevision(question, revision));
    onDone(revisions.size);
  });
  return revisions;
}

/**
 * The questions of an attempt as they were shown: from this device where they were kept, else as they are served. One
 * that cannot be had is left out.
 * @param known those that are at hand
 */
export async function revisionsOfAttempt(
  { questions }: Pick<ExamForm, "questions">,
  known: ReadonlyMap<string, Revision> = new Map(),
): Promise<Map<string, Revision>> {
  const found = new Map(known);
  await forEachAtOnce(
    questions.filter(({ question }) => !known.has(question)),
    async ({ question, revision }) => {
      try {
        const kept = await keptRevision(`${question}.${revision}`).catch(() => undefined);
        // Written by the site itself and named by its hash, it needs no schema.
        found.set(question, (kept as Revision | undefined) ?? (await loadRevision(question, revision)));
      } catch {
        // It is served no more, or there is no connection: what is drawn does without its text.
      }
    },
  );
  return found;
}
