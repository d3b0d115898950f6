import type { ExamForm } from "@/lib/progress/attempt";
import type { Ignored } from "@/lib/quiz/address";
import { examSections } from "@/lib/site/exam-objectives";
import type { Exam } from "@/lib/site/exam-tracks";
import { routes } from "@/lib/site/routes";
import { isTopicSlug, type TopicSlug } from "@/lib/site/topics";
import { counts, fixedForms, type Profile, profileOf, renewalFacts } from "./profile";

/** Everything that settles an exam: the same address, the same questions in the same order, on any machine. */
export interface ExamAddress {
  exam: Exam;
  form: ExamForm["form"];
  profile: Profile;
  /** Of a seeded form. Without one there is nothing to draw by yet: the page offers a new one. */
  seed?: string;
  /** How many questions a seeded form has; fixed forms and renewals know it themselves. */
  count?: number;
  /** Of a custom form: Google's numbers of the sections, in order, and topics. An empty list wants everything. */
  sections: readonly string[];
  topics: readonly TopicSlug[];
  /** The version of the bank for which the link was made. */
  bank?: string;
  /** How often the usual time the sitting has; null for no limit, absent where the link leaves it to the learner. */
  time?: number | null;
}

/** How often the usual time a sitting may have. Between the two any step is allowed; these are offered. */
export const timeBounds = { least: 1, most: 10, step: 0.25 } as const;
export const offeredTimes = [1, 1.25, 1.5, 2] as const;

/** The forms that addresses name. */
export const formNames: readonly ExamForm["form"][] = [...fixedForms, "seeded"];

const timeRange = `none, or ${timeBounds.least} to ${timeBounds.most} in steps of ${timeBounds.step}`;

/**
 * Reads the parameters of an exam's address. A fixed form takes `bank` and `time`; a seeded one also `seed`, `n`,
 * `section` and `topic` (these may stand several times) and `profile=renewal`. What cannot be used is left out and told,
 * so that any address gives a page that works.
 * @param search with or without its question mark
 */
export function readExamAddress(exam: Exam, form: ExamForm["form"], search: string): { address: ExamAddress; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const given = new URLSearchParams(search);
  const one = <Value>(name: string, read: (value: string) => Value | undefined, allowed?: string): Value | undefined => {
    const [value] = given.getAll(name);
    if (value === undefined) return undefined;
    const known = read(value);
    if (known === undefined) ignored.push({ name, value: shortened(value), ...(allowed !== undefined && { allowed }) });
    return known;
  };
  const several = <Value extends string>(name: string, isKnown: (value: string) => value is Value): Value[] => {
    const found = new Set<Value>();
    for (const value of given.getAll(name).slice(0, longestList)) {
      if (isKnown(value)) found.add(value);
      else ignored.push({ name, value: shortened(value) });
    }
    return [...found];
  };

  const bank = one("bank", matching(/^[0-9a-f]{8,64}$/));
  const time = one("time", readTime, timeRange);
  const common = { exam, form, ...(bank !== undefined && { bank }), ...(time !== undefined && { time }) };
  if (form !== "seeded") {
    for (const name of ofSeeded) if (given.has(name)) ignored.push({ name, value: shortened(given.get(name) ?? "") });
    return { address: { ...common, profile: "standard", sections: [], topics: [] }, ignored };
  }

  const seed = one("seed", matching(/^[a-z0-9-]{1,40}$/));
  const isSection = (value: string): value is string => examSections[exam].some(({ id }) => id === value);
  const sections = several("section", isSection).toSorted();
  const topics = several("topic", isTopicSlug).toSorted();
  const profile = one("profile", (value) => (value === "renewal" && renewalFacts[exam].offered ? "renewal" : undefined));
  const seeded = { ...common, ...(seed !== undefined && { seed }) };
  if (profile === "renewal") {
    for (const name of ["n", "section", "topic"]) if (given.has(name)) ignored.push({ name, value: shortened(given.get(name) ?? "") });
    return { address: { ...seeded, profile, sections: [], topics: [] }, ignored };
  }
  const count = one("n", readCount, `${counts.least} to ${counts.most}`) ?? counts.usual;
  const narrowed = sections.length + topics.length > 0;
  return { address: { ...seeded, profile: profileOf({ count, narrowed, renewal: false }), count, sections, topics }, ignored };
}

/** Parameters that say nothing of a fixed form. */
const ofSeeded = ["seed", "n", "profile", "section", "topic"] as const;

/** More values of one parameter than this are not even looked at. */
const longestList = 40;

function shortened(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value;
}

function matching(pattern: RegExp): (value: string) => string | undefined {
  return (value) => (pattern.test(value) ? value : undefined);
}

function readCount(value: string): number | undefined {
  const count = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  return count >= counts.least && count <= counts.most ? count : undefined;
}

function readTime(value: string): number | null | undefined {
  if (value === "none") return null;
  const time = /^\d{1,2}(?:\.\d{1,2})?$/.test(value) ? Number(value) : 0;
  return isTime(time) ? time : undefined;
}

/** Whether a sitting may have so often the usual time. */
export function isTime(time: number): boolean {
  return time >= timeBounds.least && time <= timeBounds.most && Number.isInteger(time / timeBounds.step);
}

/** The address, path and parameters, in one order: `/exams/ace/seeded/?seed=monday&n=50&bank=…&time=1.5`. */
export function writeExamAddress(address: ExamAddress): string {
  return routes.exam(address.exam, address.form) + writeExamSearch(address);
}

/** The parameters alone, for the paper and the key of the same form. */
export function writeExamSearch({ form, profile, seed, count, sections, topics, bank, time }: ExamAddress): string {
  const search = new URLSearchParams();
  if (form === "seeded") {
    if (seed !== undefined) search.append("seed", seed);
    if (profile === "renewal") search.append("profile", profile);
    else if (count !== undefined) search.append("n", String(count));
    for (const section of sections) search.append("section", section);
    for (const topic of topics) search.append("topic", topic);
  }
  if (bank !== undefined) search.append("bank", bank);
  if (time !== undefined) search.append("time", time === null ? "none" : String(time));
  const text = search.toString();
  return text && `?${text}`;
}
