import { objectivesOf } from "@/lib/site/exam-objectives";
import { chapterSlugs } from "@/lib/site/routes";
import { topicSlugs } from "@/lib/site/topics";
import { everything, type QuizFilter, wantedStates } from "./filter";

/** What a quiz's address asks for. With a seed a run is on; without one the address only fills in the form. */
export interface QuizAddress {
  filter: QuizFilter;
  count: number;
  seed?: string;
  /** The version of the bank for which the link was made. */
  bank?: string;
  /** Questions by name, in place of a draw. */
  questions: readonly string[];
}

/** How many questions a quiz may have; the first is what is offered. */
export const counts = { usual: 10, least: 1, most: 50 } as const;

export const difficulties = ["easy", "medium", "hard"] as const;

const exams = ["ace", "pca"] as const;

/** The sections of both exams as filters name them, `ace-1` first. */
export const sectionNames: readonly string[] = exams.flatMap((exam) => [...new Set(objectivesOf(exam).map(({ id }) => `${exam}-${id.split(".")[0]}`))]);

/** A question of the bank, `ace-001`, or an item made from a template, `gen-storage-bill-v1-k3x9`. */
const questionForm = /^(?:(?:ace|pca)-\d{3}|gen-[a-z]+(?:-[a-z]+)*-v\d{1,4}-[a-z0-9]{1,12})$/;

/** Whether an id is one of an item that is made from a template and stands in no bank. */
export function isItem(id: string): boolean {
  return id.startsWith("gen-");
}

/** A part of an address that says nothing this page knows. */
export interface Ignored {
  name: string;
  value: string;
  /** What could stand there, where that is a range. */
  allowed?: string;
}

/**
 * Reads the parameters of an address: `exam`, `section`, `topic`, `chapter`, `difficulty`, `question` (each may stand
 * several times), `state`, `count`, `seed`, `bank`, `held=included`. What cannot be used is left out and told, so that
 * any address gives a page that works.
 * @param search with or without its question mark
 */
export function readAddress(search: string): { address: QuizAddress; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const given = new URLSearchParams(search);
  const all = <Value extends string>(name: string, allowed: readonly Value[]): Value[] => {
    const found: Value[] = [];
    for (const value of given.getAll(name).slice(0, longestList)) {
      const known = allowed.find((candidate) => candidate === value);
      if (known === undefined) ignored.push({ name, value: shortened(value) });
      else if (!found.includes(known)) found.push(known);
    }
    return found;
  };
  const matching = (name: string, pattern: RegExp, limit: number): string[] => {
    const found = new Set<string>();
    for (const value of given.getAll(name).slice(0, limit)) {
      if (pattern.test(value)) found.add(value);
      else ignored.push({ name, value: shortened(value) });
    }
    return [...found];
  };
  const exam = all("exam", exams)[0];
  const sections = all("section", sectionNames);
  const count = readCount(given.get("count"), ignored);
  const filter: QuizFilter = {
    ...(exam && { exam }),
    sections: exam ? sections.filter((section) => section.startsWith(exam)) : sections,
    topics: all("topic", topicSlugs),
    chapters: all("chapter", chapterSlugs),
    difficulties: all("difficulty", difficulties),
    state: all("state", wantedStates)[0] ?? "all",
    withHeldBack: all("held", ["included"]).length > 0,
  };
  const seed = matching("seed", /^[a-z0-9-]{1,40}$/, 1)[0];
  const bank = matching("bank", /^[0-9a-f]{8,64}$/, 1)[0];
  return {
    address: { filter, count, ...(seed && { seed }), ...(bank && { bank }), questions: matching("question", questionForm, counts.most) },
    ignored,
  };
}

/** More values of one parameter than this are not even looked at. */
const longestList = 40;

function shortened(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value;
}

function readCount(value: string | null, ignored: Ignored[]): number {
  if (value === null) return counts.usual;
  const count = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (count >= counts.least && count <= counts.most) return count;
  ignored.push({ name: "count", value: shortened(value) });
  return count > counts.most ? counts.most : counts.usual;
}

/** The parameters that say what is asked for, in one order and without what is usual: `?exam=ace&count=20&seed=…`. */
export function writeAddress({ filter, count, seed, bank, questions }: QuizAddress): string {
  const search = new URLSearchParams();
  if (filter.exam) search.append("exam", filter.exam);
  for (const section of filter.sections) search.append("section", section);
  for (const topic of filter.topics) search.append("topic", topic);
  for (const chapter of filter.chapters) search.append("chapter", chapter);
  for (const difficulty of filter.difficulties) search.append("difficulty", difficulty);
  if (filter.state !== "all") search.append("state", filter.state);
  if (filter.withHeldBack) search.append("held", "included");
  for (const question of questions) search.append("question", question);
  if (count !== counts.usual && questions.length === 0) search.append("count", String(count));
  if (seed) search.append("seed", seed);
  if (bank) search.append("bank", bank);
  const text = search.toString();
  return text && `?${text}`;
}

/** What is asked for where nothing is said. */
export const usualAddress: QuizAddress = { filter: everything, count: counts.usual, questions: [] };
