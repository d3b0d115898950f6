"use client";

import { useId, useState } from "react";
import type { Revision, TextPart } from "@/lib/question/bank";
import { orderChoices } from "@/lib/question/choice-order";
import { markAnswer } from "@/lib/quiz/mark";
import type { Given } from "@/lib/quiz/run";

interface Props {
  revision: Revision;
  /** The hash that names this revision, and the version of the bank. */
  hash: string;
  bank: string;
  seed: string;
  given: Given;
  /** Where reports go, or nothing. */
  contact: string;
}

/** Composes a report that needs no question back: what it is about, what was shown, what was chosen. Sends nothing. */
export function ReportQuestion(props: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="no-print reveal question-report" onToggle={() => setOpened(true)}>
      <summary>Report a problem in this question</summary>
      {opened && <ReportForm {...props} />}
    </details>
  );
}

function ReportForm({ contact, ...shown }: Props) {
  const id = useId();
  const [wrong, setWrong] = useState("");
  const [source, setSource] = useState("");
  const [copied, setCopied] = useState("");
  const text = () => reportOf({ ...shown, wrong, source, page: window.location.href, browser: navigator.userAgent });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setCopied("Copied. Send it to whoever gave you this site.");
    } catch {
      setCopied("The browser did not allow copying.");
    }
  };
  const mail = `mailto:${contact}?subject=${encodeURIComponent(`Assay: question ${shown.revision.id}`)}`;
  const field = "mt-1 block w-full rounded-edge border border-rule-strong bg-raised px-3 py-2 font-sans text-note";
  return (
    <div className="grid gap-4 py-3 font-sans text-note">
      <label htmlFor={`${id}-wrong`}>
        What is wrong, and what holds
        <textarea id={`${id}-wrong`} rows={3} className={field} value={wrong} onChange={(event) => setWrong(event.target.value)} />
      </label>
      <label htmlFor={`${id}-source`}>
        Source, if you have one
        <input id={`${id}-source`} className={field} value={source} onChange={(event) => setSource(event.target.value)} />
      </label>
      <div className="flex flex-wrap items-center gap-3">
        <button type="button" className="button" onClick={() => void copy()}>
          Copy the report
        </button>
        {contact && (
          <a className="button" href={mail} onClick={(event) => (event.currentTarget.href = `${mail}&body=${encodeURIComponent(text())}`)}>
            Mail it
          </a>
        )}
        <p role="status" className="label">
          {copied || "It names the question, its revision, the bank, what was shown and your browser. Nothing is sent from here."}
        </p>
      </div>
    </div>
  );
}

interface Reported extends Omit<Props, "contact"> {
  wrong: string;
  source: string;
  page: string;
  browser: string;
}

function reportOf({ revision, hash, bank, seed, given, wrong, source, page, browser }: Reported): string {
  const verdict = given.shown ? markAnswer(revision.choices, given.chosen) : "not checked";
  const choices = orderChoices(revision, seed).map((choice) => {
    const marks = [given.chosen.includes(choice.id) ? "chosen" : "", given.shown && choice.right ? "right by the key" : ""].filter(Boolean).join(", ");
    return `- (${choice.id}) ${plain(choice.text)}${marks && ` [${marks}]`}`;
  });
  return [
    `Question: ${revision.id}, revision ${hash}`,
    `Bank: ${bank}`,
    `Page: ${page}`,
    `What is wrong: ${wrong || "not given"}`,
    `Source: ${source || "not given"}`,
    `Verdict: ${verdict}${given.confidence ? `, rated ${given.confidence}` : ""}`,
    "Shown, in this order:",
    plain(revision.stem),
    ...choices,
    `Browser: ${browser}`,
  ].join("\n");
}

function plain(parts: readonly TextPart[]): string {
  return parts.map((part) => (typeof part === "string" ? part : part.words)).join("");
}
