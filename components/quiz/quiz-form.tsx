"use client";

import { type FormEvent, useState } from "react";
import type { IndexEntry } from "@/lib/question/bank";
import { counts, difficulties, type QuizAddress, sectionNames } from "@/lib/quiz/address";
import { findEligible, type QuizFilter, type SeenQuestions, type WantedState, wantedStates } from "@/lib/quiz/filter";
import { keptUnless } from "@/lib/quiz/held-back";
import type { Exam } from "@/lib/site/exam-tracks";
import { topicGroups, topics, type TopicSlug, topicSlugs } from "@/lib/site/topics";
import { sectionWords } from "@/lib/site/section-words";

interface Props {
  index: readonly IndexEntry[];
  seen: SeenQuestions;
  /** Fixed forms that were sat, whose questions are no longer kept. */
  sat: ReadonlySet<string>;
  asked: QuizAddress;
  exam: Exam | undefined;
  /** Whether questions kept for the exams are asked too. */
  withHeldBack: boolean;
  chapterTitles: Readonly<Record<string, string>>;
  /** Of a topic's own page, where no other is chosen. */
  topic?: TopicSlug;
  onStart: (address: QuizAddress) => void;
}

const stateWords: Readonly<Record<WantedState, string>> = { all: "All", unseen: "Not met yet", missed: "Missed", unsure: "Not sure of" };

const difficultyWords: Readonly<Record<(typeof difficulties)[number], string>> = { easy: "Easy", medium: "Medium", hard: "Hard" };

const lengths = [5, counts.usual, 20, 30, counts.most];

/** Every filter of the bank, with how many questions fit as they are chosen. */
export function QuizForm({ index, seen, sat, asked, exam, withHeldBack, chapterTitles, topic, onStart }: Props) {
  const [chosen, setChosen] = useState<QuizFilter>(asked.filter);
  const [count, setCount] = useState(asked.count);
  const { exam: _, ...rest } = chosen;
  const filter: QuizFilter = {
    ...rest,
    ...(exam && { exam }),
    withHeldBack,
    sections: exam ? chosen.sections.filter((section) => section.startsWith(exam)) : chosen.sections,
  };
  const { entries, heldBack } = findEligible(index, filter, seen, keptUnless(sat));
  const toggle = (list: "sections" | "topics" | "difficulties" | "chapters", value: string) =>
    setChosen({ ...chosen, [list]: chosen[list].includes(value) ? chosen[list].filter((other) => other !== value) : [...chosen[list], value] });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (entries.length > 0) onStart({ filter, count, questions: [] });
  };
  return (
    <form className="quiz-form" onSubmit={submit}>
      {chosen.chapters.length > 0 && (
        <fieldset>
          <legend>Chapter</legend>
          {chosen.chapters.map((chapter) => (
            <label key={chapter}>
              <input type="checkbox" checked onChange={() => toggle("chapters", chapter)} />
              {chapterTitles[chapter] ?? chapter}
            </label>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>Sections of the exam guide</legend>
        {sectionNames
          .filter((section) => !exam || section.startsWith(exam))
          .map((section) => (
            <label key={section}>
              <input type="checkbox" checked={chosen.sections.includes(section)} onChange={() => toggle("sections", section)} />
              {sectionWords(section, exam === undefined)}
            </label>
          ))}
      </fieldset>
      {!topic && (
        <fieldset className="quiz-form-topics">
          <legend>Topics</legend>
          {topicGroups.map((group) => (
            <div key={group} role="group" aria-label={group}>
              <p aria-hidden="true">{group}</p>
              {topicSlugs
                .filter((slug) => topics[slug].group === group)
                .map((slug) => (
                  <label key={slug}>
                    <input type="checkbox" checked={chosen.topics.includes(slug)} onChange={() => toggle("topics", slug)} />
                    {topics[slug].name}
                  </label>
                ))}
            </div>
          ))}
        </fieldset>
      )}
      <fieldset className="quiz-form-row">
        <legend>Difficulty</legend>
        {difficulties.map((difficulty) => (
          <label key={difficulty}>
            <input type="checkbox" checked={chosen.difficulties.includes(difficulty)} onChange={() => toggle("difficulties", difficulty)} />
            {difficultyWords[difficulty]}
          </label>
        ))}
      </fieldset>
      <fieldset className="quiz-form-row">
        <legend>Of these</legend>
        {wantedStates.map((state) => (
          <label key={state}>
            <input type="radio" name="state" checked={chosen.state === state} onChange={() => setChosen({ ...chosen, state })} />
            {stateWords[state]}
          </label>
        ))}
      </fieldset>
      <fieldset className="quiz-form-row">
        <legend>How many</legend>
        {lengths.map((length) => (
          <label key={length}>
            <input type="radio" name="count" checked={count === length} onChange={() => setCount(length)} />
            {length}
          </label>
        ))}
      </fieldset>
      <div className="quiz-form-foot">
        <button type="submit" className="button button-main" disabled={entries.length === 0}>
          Start
        </button>
        <p role="status" className="label">
          {fitWords(entries.length, heldBack)}
        </p>
      </div>
    </form>
  );
}

function fitWords(fit: number, heldBack: number): string {
  const kept = heldBack > 0 ? ` ${heldBack} more ${heldBack === 1 ? "is" : "are"} kept for the mock exams.` : "";
  if (fit === 0) return `No question fits.${kept || " Take a filter away."}`;
  return `${fit} ${fit === 1 ? "question fits" : "questions fit"}.${kept}`;
}
