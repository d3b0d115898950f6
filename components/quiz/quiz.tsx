"use client";

import { useSearchParams } from "next/navigation";
import { type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { loadBankIndex } from "@/components/question/bank-file";
import { loadTemplates, type Templates } from "@/components/question/item-file";
import { useSlice } from "@/components/progress/use-progress";
import { answersSlice } from "@/lib/progress/answers";
import { runAt, runsOf, runsSlice } from "@/lib/progress/runs";
import type { IndexEntry } from "@/lib/question/bank";
import { counts, type Ignored, isItem, type QuizAddress, readAddress, usualAddress, writeAddress } from "@/lib/quiz/address";
import { planQuiz } from "@/lib/quiz/plan";
import { routes } from "@/lib/site/routes";
import type { Exam } from "@/lib/site/exam-tracks";
import type { TopicSlug } from "@/lib/site/topics";
import { QuizRun } from "./quiz-run";
import { QuizStart, type Served } from "./quiz-start";

interface Props {
  /** The version of the bank, which names its index. */
  bank: string;
  /** What items are made from, by its hash, and whom each template of this page serves. */
  templates: { hash: string; serve: readonly Served[] };
  /** The topic whose page this is. */
  topic?: TopicSlug;
  /** Titles of the chapters to which a quiz may be narrowed, by slug. */
  chapterTitles?: Readonly<Record<string, string>>;
  /** Where reports go, or nothing. */
  contact: string;
  /** What the server drew around the start: heading above, lists below. */
  head: ReactNode;
  foot: ReactNode;
}

/**
 * Practice. What is asked for stands in the address; with a seed in it a run is on, which the device's log takes up
 * again after a reload. Without scripts the page is its heading and its lists.
 */
export function Quiz({ bank, templates, topic, chapterTitles = {}, contact, head, foot }: Props) {
  const [search, setSearch] = useState<string>();
  const [index, setIndex] = useState<IndexEntry[] | "failed">();
  const [maker, setMaker] = useState<Templates | "failed">();
  const { status, state: answers } = useSlice(answersSlice);
  const { status: runStatus, state: runEvents } = useSlice(runsSlice);
  const path = topic ? routes.quizTopic(topic) : routes.quiz;

  const load = useCallback(() => {
    loadBankIndex(bank).then(setIndex, () => setIndex("failed"));
  }, [bank]);
  useEffect(load, [load]);

  const { address: given, ignored } = useMemo(() => read(search ?? "", topic), [search, topic]);
  const wantsItems = given.seed !== undefined && given.questions.some(isItem);
  const loadMaker = useCallback(() => {
    if (wantsItems) loadTemplates().then(setMaker, () => setMaker("failed"));
  }, [wantsItems]);
  useEffect(loadMaker, [loadMaker]);
  const today = useMemo(() => (wantsItems && typeof maker === "object" ? maker.itemsOfToday(given.questions) : undefined), [wantsItems, maker, given]);
  const address = useMemo(() => (today ? { ...given, questions: today.ids } : given), [given, today]);
  const all = useMemo(() => (Array.isArray(index) ? [...index, ...(today?.entries ?? [])] : undefined), [index, today]);

  const go = (next: QuizAddress) => {
    window.history.pushState(null, "", path + written(next, topic));
    window.scrollTo(0, 0);
  };
  // A new seed for each new run; everything after it follows from the address.
  const start = (next: QuizAddress) => go({ ...next, seed: crypto.randomUUID().slice(0, 8), bank });

  /** The exam and the topics of the address are kept in it, so that another run asks for the same. */
  const practise = async (exam: Exam | undefined) => {
    try {
      const loaded = await loadTemplates();
      setMaker(loaded);
      const seed = crypto.randomUUID().slice(0, 8);
      const { topics } = given.filter;
      const names = loaded.drawItems(seed, counts.usual, { exam, topics });
      go({ ...usualAddress, filter: { ...usualAddress.filter, ...(exam && { exam }), topics }, seed, questions: names.map(loaded.idOfItem) });
    } catch {
      setMaker("failed");
    }
  };

  const failed = index === "failed" || (wantsItems && maker === "failed");
  const ready = all !== undefined && (today !== undefined || !wantsItems) && status !== "waiting" && runStatus !== "waiting" && search !== undefined;
  return (
    <>
      <Suspense fallback={null}>
        <SearchInAddress onChange={setSearch} />
      </Suspense>
      {address.seed !== undefined && ready ? (
        <QuizRun
          key={path + search}
          address={path + search}
          asked={address}
          // Read once when the run is shown: what happens in it must not change what it asks.
          plan={() => planQuiz(address, all, answers.latest, answers.sat)}
          // A run whose items are asked in another form by now cannot be gone on with: it begins anew.
          stored={() => {
            const run = runAt(runsOf(runEvents), path + search);
            return run?.started.questions.every(({ question }) => !isItem(question) || all.some(({ id }) => id === question)) ? run : undefined;
          }}
          index={all}
          bank={bank}
          world={templates.hash}
          moved={today?.moved ?? false}
          contact={contact}
          remembers={status === "ready"}
          ignored={ignored}
          onStart={start}
          onPractise={() => void practise(address.filter.exam)}
          onLeave={() => go({ ...address, seed: undefined, bank: undefined, questions: [] })}
        />
      ) : (
        <>
          {head}
          {address.seed === undefined || failed ? (
            <QuizStart
              key={search}
              index={failed ? "failed" : index}
              asked={address}
              ignored={ignored}
              seen={answers.latest}
              sat={answers.sat}
              runs={runEvents}
              {...(topic && { topic })}
              onRetry={() => {
                load();
                loadMaker();
              }}
              onStart={start}
              serve={templates.serve}
              practiceFailed={maker === "failed"}
              onPractise={(exam) => void practise(exam)}
              path={path}
              chapterTitles={chapterTitles}
            />
          ) : (
            <p className="label quiz-loading">Loading the questions …</p>
          )}
          {foot}
        </>
      )}
    </>
  );
}

/** On a topic's page the topic stands in the path and not in the parameters. */
function read(search: string, topic: TopicSlug | undefined): { address: QuizAddress; ignored: Ignored[] } {
  const { address, ignored } = readAddress(search);
  return { address: topic ? { ...address, filter: { ...address.filter, topics: [topic] } } : address, ignored };
}

function written(address: QuizAddress, topic: TopicSlug | undefined): string {
  return writeAddress(topic ? { ...address, filter: { ...address.filter, topics: [] } } : address);
}

/** Tells the parameters of the address, now and after every step back or forth. Draws nothing. */
function SearchInAddress({ onChange }: { onChange: (search: string) => void }) {
  const search = useSearchParams().toString();
  useEffect(() => onChange(search && `?${search}`), [search, onChange]);
  return null;
}
