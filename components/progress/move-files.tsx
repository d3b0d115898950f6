"use client";

import { type DragEvent, useRef, useState } from "react";
import type { Refusal } from "@/lib/progress/export";
import { changesNothing } from "@/lib/progress/import";
import { byWords } from "./kind-words";
import type { Proposal } from "./move-progress";
import { useStartedProgress } from "./use-progress";

/** Why a file is refused, and what helps. */
const refusals: Record<Refusal, string> = {
  "too-large": "The file is larger than anything that this site writes, so it was not read.",
  "cut-short": "The file is one of ours, but its end is missing or it was changed. Download it once more where it was written, and choose that file.",
  "no-json": "This is not a file of progress: it is no JSON. Choose the file that was downloaded here or on your other device.",
  foreign: "This is not a file of progress of this site. Choose the file that was downloaded here or on your other device.",
  newer: "A newer version of the site wrote this file. Reload this page, which brings the site up to date, and choose the file again.",
  damaged: "The file does not agree with its own checksum, or a part of it is missing: it was damaged or changed. Download it once more where it was written.",
};

type State = { at: "rest"; says?: string; isRefusal?: true } | { at: "work"; says: string; share: number } | { at: "asked"; proposal: Proposal };

/** Reading and writing files is fetched by those who do it. */
const movers = () => import("./move-progress");

/** Takes everything along in one file, and takes in such a file after telling what it would bring. */
export function MoveFiles() {
  const status = useStartedProgress((state) => state.status);
  const [state, setState] = useState<State>({ at: "rest" });
  const [isOver, setIsOver] = useState(false);
  const [withAppearance, setWithAppearance] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const progressOf = (says: string) => (share: number) => setState({ at: "work", says, share });

  const save = async () => {
    progressOf("Writing the file")(0);
    await (await movers()).exportEverything(progressOf("Writing the file"));
    setState({ at: "rest", says: "The file was handed to your browser. Keep it where you find it again." });
  };
  const propose = async (file: Blob) => {
    progressOf("Reading the file")(0);
    try {
      const found = await (await movers()).proposeImport(file, progressOf("Reading the file"));
      if (found.state === "refused") setState({ at: "rest", says: `${refusals[found.why]} Nothing was changed.`, isRefusal: true });
      else setState({ at: "asked", proposal: found });
    } catch {
      setState({ at: "rest", says: "The file could not be read, or this browser lets the site store nothing. Nothing was changed.", isRefusal: true });
    }
  };
  const accept = async (proposal: Proposal) => {
    progressOf("Taking it in")(0);
    try {
      const isDone = await (await movers()).acceptImport(proposal, withAppearance, progressOf("Taking it in"));
      if (isDone) setState({ at: "rest", says: "Taken in. It shows on every page, and in your other tabs." });
      else setState({ at: "rest", says: "Something was stored in another tab meanwhile, so nothing was changed. Choose the file again.", isRefusal: true });
    } catch {
      setState({ at: "rest", says: "The browser would not store it, perhaps because its space is full. Nothing was changed.", isRefusal: true });
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files.item(0);
    if (file && state.at !== "work") void propose(file);
  };

  return (
    <>
      <p className="settings-says">
        One file holds everything: chapters, answers, exams, reviews, notes and plan. On another device it is merged with what is there, and nothing comes
        twice.
      </p>
      <div className="settings-actions">
        <button type="button" className="button button-main" disabled={state.at === "work" || status === "waiting"} onClick={() => void save()}>
          Download my progress
        </button>
      </div>
      <div
        className="settings-drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <input
          ref={chooser}
          type="file"
          accept="application/json,.json"
          className="sr-only"
          tabIndex={-1}
          aria-label="A file of progress"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.item(0);
            currentTarget.value = "";
            if (file) void propose(file);
          }}
        />
        <button type="button" className="button" disabled={state.at === "work" || status === "waiting"} onClick={() => chooser.current?.click()}>
          Choose a file to take in
        </button>
        <p className="settings-small">or drop it here. You see first what it would bring.</p>
      </div>
      {state.at === "work" && (
        <p className="settings-progress">
          <label>
            {state.says} … <progress value={state.share} max={1} />
          </label>
        </p>
      )}
      <div role="status">
        {state.at === "rest" && state.says !== undefined && <p className={state.isRefusal ? "settings-notice" : "settings-good"}>{state.says}</p>}
        {state.at === "asked" && (
          <ProposalWords
            proposal={state.proposal}
            withAppearance={withAppearance}
            onAppearance={setWithAppearance}
            onAccept={() => void accept(state.proposal)}
            onRefuse={() => setState({ at: "rest", says: "Nothing was changed." })}
          />
        )}
      </div>
    </>
  );
}

interface ProposalProps {
  proposal: Proposal;
  withAppearance: boolean;
  onAppearance: (with_: boolean) => void;
  onAccept: () => void;
  onRefuse: () => void;
}

function ProposalWords({ proposal, withAppearance, onAppearance, onAccept, onRefuse }: ProposalProps) {
  const { plan, appearance } = proposal;
  const { kinds, from, to, running, known, removed, conflicts, setAside, refused } = plan.preview;
  const nothing = changesNothing(plan);
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" });
  const rows = byWords(kinds, (a: number, b: number) => a + b);
  if (running > 0) rows.push(["Mock exams that are being sat", running]);
  if (setAside > 0) rows.push(["Set aside, for a version that can read it", setAside]);
  const notes = [
    known > 0 && `${known === 1 ? "One record of the file is" : `${known} records of the file are`} here already.`,
    removed > 0 && `${removed === 1 ? "One record" : `${removed} records`} here will go: deleted on the other device, or overtaken by what it says.`,
    conflicts > 0 && `Of ${conflicts === 1 ? "one record" : `${conflicts} records`} both sides say different things; the later holds.`,
    refused > 0 &&
      `${refused === 1 ? "One record of the file" : `${refused} records of the file`} cannot be read or could do harm, and is left out. The file keeps it.`,
  ].filter((note) => note !== false);
  return (
    <div className="settings-proposal">
      <h3>{nothing && appearance === undefined ? "Everything in this file is here already" : "What this file brings"}</h3>
      {rows.length > 0 && (
        <table>
          <thead className="sr-only">
            <tr>
              <th scope="col">What</th>
              <th scope="col">How many</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, count]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {from !== undefined && to !== undefined && (
        <p>
          From {day.format(from)} to {day.format(to)}.
        </p>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {appearance !== undefined && (
        <label className="settings-check">
          <input type="checkbox" checked={withAppearance} onChange={() => onAppearance(!withAppearance)} />
          Let the page look as it does there: theme, text size and motion
        </label>
      )}
      <div className="settings-actions">
        {(!nothing || appearance !== undefined) && (
          <button type="button" className="button button-main" onClick={onAccept}>
            Take it in
          </button>
        )}
        <button type="button" className="button" onClick={onRefuse}>
          {nothing && appearance === undefined ? "Good" : "Leave it"}
        </button>
      </div>
    </div>
  );
}
