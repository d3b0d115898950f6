"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { localDay } from "@/components/progress/local-day";
import { readSlice, useSlice } from "@/components/progress/use-progress";
import { loadBankIndex } from "@/components/question/bank-file";
import { fetchText } from "@/components/ui/fetch-text";
import { type ExamPlan, planSlice } from "@/lib/progress/plan-set";
import { numberOf, preferencesSlice } from "@/lib/progress/preferences";
import { doneChapters, readingSlice } from "@/lib/progress/reading";
import { satFormsSlice } from "@/lib/progress/sat-forms";
import type { Slice } from "@/lib/progress/slice";
import type { IndexEntry } from "@/lib/question/bank";
import { objectiveCard } from "@/lib/review/card";
import type { DeckCard } from "@/lib/review/deck";
import { paceOf, paceSlice } from "@/lib/review/pace";
import { reviewMinutes, type Studied, type Today } from "@/lib/review/queue";
import { hasUnplaced, metIn, type Recalls, recallSlice, recallsOf } from "@/lib/review/recall";
import { placeReviews, type Reviews, reviewSlice } from "@/lib/review/reviews";
import { entriesByCard } from "@/lib/review/sibling";
import { presentSlug } from "@/lib/site/aliases";
import { routes } from "@/lib/site/routes";
import { useNow } from "./use-now";

/** The files that reviews need, by the hashes of their content. */
export interface StudyFiles {
  /** The version of the bank. */
  bank: string;
  /** The facts and errata to recall. */
  deck: string;
}

/** Everything that is known of what the learner did, as of a moment. */
export interface Study {
  today: Today;
  studied: Studied;
  /** What was answered, by question. */
  given: Pick<Recalls, "questions" | "withdrawn">;
  index: readonly IndexEntry[];
  plan: ExamPlan | undefined;
  /** Slugs of the chapters that were marked as done today. */
  readToday: readonly string[];
}

interface Loaded {
  index: readonly IndexEntry[];
  deck: readonly DeckCard[];
}

/** `failed` where a file could not be fetched; else as of the log. */
export type StudyStatus = "waiting" | "ready" | "forbidden" | "newer" | "failed";

const loading = new Map<string, Promise<Loaded>>();

/** Fetches the files once; a failure may be tried again. */
function loadFiles({ bank, deck }: StudyFiles): Promise<Loaded> {
  const names = `${bank} ${deck}`;
  const files =
    loading.get(names) ??
    Promise.all([loadBankIndex(bank), fetchText(routes.progressData(`cards.${deck}`))]).then(
      // Written by the build and named by its hash, it needs no schema.
      ([index, cards]) => ({ index, deck: JSON.parse(cards) as DeckCard[] }),
    );
  loading.set(names, files);
  files.catch(() => loading.delete(names));
  return files;
}

/** What is asked for while a page is drawn is there sooner by the time that drawing takes: on a slow device a fifth of all. */
function startReading(files: StudyFiles, recalls: Slice<unknown>, besides: readonly Slice<unknown>[]) {
  if (typeof window === "undefined") return;
  const slices: readonly Slice<unknown>[] = [recalls, paceSlice, satFormsSlice, readingSlice, preferencesSlice, planSlice, ...besides];
  // Who shows them learns what went wrong.
  loadFiles(files).catch(() => undefined);
  for (const slice of slices) void readSlice(slice);
}

/**
 * What the log and the files of a page tell of reviews, kept up to date; the server and the first paint know nothing.
 * @param whole whether reviews are taken back there: then it goes by their whole histories, which can tell what was before
 * @param besides slices that the page shows besides, to be read along
 */
export function useStudy(
  { bank, deck }: StudyFiles,
  { whole = false, besides = [] }: { whole?: boolean; besides?: readonly Slice<unknown>[] } = {},
): { status: StudyStatus; study: Study | undefined; retry: () => void } {
  const [files, setFiles] = useState<Loaded | "failed">();
  useState(() => startReading({ bank, deck }, whole ? reviewSlice : recallSlice, besides));
  const load = useCallback(() => {
    loadFiles({ bank, deck }).then(setFiles, () => setFiles("failed"));
  }, [bank, deck]);
  useEffect(load, [load]);

  const now = useNow();
  const { status, recalls, place } = useRecalls(whole);
  const { state: beats } = useSlice(paceSlice);
  const { state: sat } = useSlice(satFormsSlice);
  const { state: reading } = useSlice(readingSlice);
  const { state: preferences } = useSlice(preferencesSlice);
  const { status: last, state: planned } = useSlice(planSlice);

  const study = useMemo((): Study | undefined => {
    if (!files || files === "failed" || now === undefined) return undefined;
    const { index, deck: cards } = files;
    const known = recalls ?? place(index);
    if (!known) return undefined;
    const { shown, missed } = metIn(known);
    return {
      today: { now, dayOf: localDay, minutes: numberOf(preferences, reviewMinutes.name, reviewMinutes) },
      studied: {
        recalls: known.cards,
        questions: entriesByCard(index),
        deck: cards,
        shown,
        met: { done: doneChapters(reading, presentSlug), missed },
        pace: paceOf(beats),
        exam: planned.plan?.exam,
        sat,
      },
      given: known,
      index,
      plan: planned.plan,
      readToday: [...reading.chapters].flatMap(([slug, { done, at }]) => (done && localDay(at) === localDay(now) ? presentSlug(slug) : [])),
    };
  }, [files, now, recalls, place, beats, sat, reading, preferences, planned]);

  const retry = () => {
    setFiles(undefined);
    load();
  };
  // Slices that are asked for together come together; the last one asked for stands for them.
  const known = status === "ready" ? last : status;
  return { status: files === "failed" ? "failed" : known === "ready" && !study ? "waiting" : known, study, retry };
}

type Known = Pick<Recalls, "cards" | "questions" | "withdrawn">;

/**
 * What is known of cards and questions: in short where that suffices, else by their whole histories, which only the index
 * of questions puts in their place.
 */
function useRecalls(whole: boolean): { status: StudyStatus; recalls: Known | undefined; place: (index: readonly IndexEntry[]) => Known | undefined } {
  const [placing, setPlacing] = useState(whole);
  const { status, state } = useSlice<Recalls | Reviews>(placing ? reviewSlice : recallSlice);
  const isShort = "cards" in state;
  const suffices = isShort && !hasUnplaced(state);
  if (!placing && isShort && !suffices) setPlacing(true);
  const place = useCallback(
    (index: readonly IndexEntry[]) => {
      if ("cards" in state) return undefined;
      const objectives = new Map(index.map(({ id, exam, objective }) => [id, objectiveCard(exam, objective)]));
      return { ...recallsOf(placeReviews(state, (question) => objectives.get(question))), withdrawn: state.withdrawn };
    },
    [state],
  );
  return { status, recalls: suffices ? state : undefined, place };
}
