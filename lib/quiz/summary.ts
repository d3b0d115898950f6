import type { IndexEntry } from "@/lib/question/bank";
import { sectionOf } from "./filter";
import { type Interval, likelyShare } from "./interval";
import type { Verdict } from "./mark";
import type { Confidence } from "./run";

/** One question of a run with what became of it. */
export interface Result {
  entry: Pick<IndexEntry, "id" | "exam" | "objective"> & { topic: string };
  verdict: Verdict;
  confidence?: Confidence;
  /** What to read again after a miss, best first. */
  sections: readonly { chapter: string; id: string; words: string }[];
}

/** How many of the answered questions were right, and where the true share likely lies. */
export interface Share {
  right: number;
  answered: number;
  likely: Interval | undefined;
}

export interface Summary {
  whole: Share;
  unanswered: number;
  /** By section, `ace-2`, and by topic; only those of which a question was answered, in the order of their names' first appearance. */
  sections: { section: string; share: Share }[];
  topics: { topic: string; share: Share }[];
  /** Ids of questions answered wrongly by one who was sure: what is worth most to correct. */
  sureButWrong: string[];
  /** The other misses. */
  missed: string[];
  /** Right by a guess: not known yet. */
  lucky: string[];
  /** Sections of chapters to read again, those that most misses and guesses lead to first. */
  readAgain: { chapter: string; id: string; words: string; times: number }[];
}

/** What a run shows. Confidence sorts what to look at again and is no part of a share. */
export function summarise(results: readonly Result[]): Summary {
  const answered = results.filter(({ verdict }) => verdict !== "unanswered");
  const wrong = answered.filter(({ verdict }) => verdict === "incorrect");
  const lucky = answered.filter(({ verdict, confidence }) => verdict === "correct" && confidence === "guess");
  const idsOf = (list: readonly Result[]) => list.map(({ entry }) => entry.id);
  return {
    whole: shareOf(answered),
    unanswered: results.length - answered.length,
    sections: [...Map.groupBy(answered, ({ entry }) => sectionOf(entry))]
      .map(([section, list]) => ({ section, share: shareOf(list) }))
      .toSorted((a, b) => (a.section < b.section ? -1 : 1)),
    topics: [...Map.groupBy(answered, ({ entry }) => entry.topic)].map(([topic, list]) => ({ topic, share: shareOf(list) })),
    sureButWrong: idsOf(wrong.filter(({ confidence }) => confidence === "sure")),
    missed: idsOf(wrong.filter(({ confidence }) => confidence !== "sure")),
    lucky: idsOf(lucky),
    readAgain: readAgain([...wrong, ...lucky]),
  };
}

function shareOf(answered: readonly Result[]): Share {
  const right = answered.filter(({ verdict }) => verdict === "correct").length;
  return { right, answered: answered.length, likely: likelyShare(right, answered.length) };
}

/** At the most so many places to read again, so that the list is read. */
const readAgainLimit = 6;

function readAgain(results: readonly Result[]): Summary["readAgain"] {
  const places = new Map<string, Summary["readAgain"][number]>();
  for (const place of results.flatMap(({ sections }) => sections)) {
    const key = `${place.chapter}#${place.id}`;
    places.set(key, { ...place, times: (places.get(key)?.times ?? 0) + 1 });
  }
  return [...places.values()].toSorted((a, b) => b.times - a.times).slice(0, readAgainLimit);
}
