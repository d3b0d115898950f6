"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { loadBankFile } from "@/components/question/bank-file";
import { type ExamAddress, writeExamAddress } from "@/lib/exam/address";
import { assembleForm } from "@/lib/exam/assemble";
import { timeWords } from "@/lib/exam/names";
import { profileOf, shortCounts, wholeCounts } from "@/lib/exam/profile";
import type { BankFile } from "@/lib/question/bank";
import { examSections } from "@/lib/site/exam-objectives";
import { type Exam, examTracks } from "@/lib/site/exam-tracks";
import { topicGroups, topics, type TopicSlug, topicSlugs } from "@/lib/site/topics";
import { newSeed } from "./new-seed";

const exams = Object.keys(examTracks) as Exam[];
const lengths = [...shortCounts, 30, ...wholeCounts];

/** A form of the learner's own: exam, sections, topics and number. What fits is counted as it is chosen. */
export function OwnExamForm({ bank }: { bank: string }) {
  const router = useRouter();
  const [file, setFile] = useState<BankFile | "failed">();
  const [exam, setExam] = useState<Exam>("ace");
  const [sections, setSections] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<readonly TopicSlug[]>([]);
  const [count, setCount] = useState<number>(shortCounts[1]);

  const load = () => {
    if (typeof file === "object") return;
    setFile(undefined);
    loadBankFile(bank).then(setFile, () => setFile("failed"));
  };
  const narrowed = sections.length + chosen.length > 0;
  const address: ExamAddress = {
    exam,
    form: "seeded",
    profile: profileOf({ count, narrowed, renewal: false }),
    count,
    sections: sections.toSorted(),
    topics: chosen.toSorted(),
    bank,
  };
  // How many fit and for how long does not hang on the seed.
  const form = typeof file === "object" ? assembleForm({ ...address, seed: "any" }, { version: bank, ...file }) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (form) router.push(writeExamAddress({ ...address, seed: newSeed() }));
  };
  return (
    <details className="reveal own-exam needs-scripts" onToggle={(event) => event.currentTarget.open && load()}>
      <summary>A form of your own</summary>
      <form onSubmit={submit}>
        <fieldset className="own-exam-row">
          <legend>Exam</legend>
          {exams.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="exam"
                checked={exam === each}
                onChange={() => {
                  setExam(each);
                  setSections([]);
                }}
              />
              {each.toUpperCase()}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>Sections of the exam guide</legend>
          <p className="label">None chosen means all, in their published shares.</p>
          {examSections[exam].map(({ id, title }) => (
            <label key={id}>
              <input type="checkbox" checked={sections.includes(id)} onChange={() => setSections(toggled(sections, id))} />
              {id}. {title}
            </label>
          ))}
        </fieldset>
        <fieldset className="own-exam-topics">
          <legend>Topics</legend>
          {topicGroups.map((group) => (
            <div key={group} role="group" aria-label={group}>
              <p aria-hidden="true">{group}</p>
              {topicSlugs
                .filter((slug) => topics[slug].group === group)
                .map((slug) => (
                  <label key={slug}>
                    <input type="checkbox" checked={chosen.includes(slug)} onChange={() => setChosen(toggled(chosen, slug))} />
                    {topics[slug].name}
                  </label>
                ))}
            </div>
          ))}
        </fieldset>
        <fieldset className="own-exam-row">
          <legend>Questions</legend>
          {lengths.map((length) => (
            <label key={length}>
              <input type="radio" name="count" checked={count === length} onChange={() => setCount(length)} />
              {length}
            </label>
          ))}
        </fieldset>
        <div className="own-exam-foot">
          <button type="submit" className="button button-main" disabled={!form}>
            To the start of it
          </button>
          <p role="status" className="label">
            {file === "failed"
              ? "The questions could not be loaded. Check the connection."
              : file && fitWords(form?.questions.length ?? 0, count, form?.limitMs)}
          </p>
          {file === "failed" && (
            <button type="button" className="button" onClick={load}>
              Try again
            </button>
          )}
        </div>
      </form>
    </details>
  );
}

function toggled<Value>(list: readonly Value[], value: Value): Value[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

function fitWords(found: number, wanted: number, limitMs = 0): string {
  if (found === 0) return "No question fits. Take a section or a topic away.";
  const time = `${found} ${found === 1 ? "question" : "questions"} in ${timeWords(limitMs)}`;
  return found < wanted ? `Only ${time}: no more fit.` : `${time}.`;
}
