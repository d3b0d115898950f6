"use client";

import { useEffect } from "react";
import { type Copy, formatSize, missingParts, partsOf, sizeOf } from "@/lib/offline/copy";
import { makeAvailable, readCopies, removeCopy, stopFetching, useCopy } from "./copy-store";
import { dayOf } from "./day-of";

/** Fetches the whole site to this device, says how far that has come and what it weighs, and removes it again. */
export function OfflineSettings() {
  useEffect(() => void readCopies(), []);
  const { status, offered, kept } = useCopy();
  return (
    <>
      <p className="settings-says">
        Pages you visit are kept and can be read again with the network gone. The whole site can be kept too: every page, quiz, exam, tree, the calculator, the
        command checker and the search then work without a network, also where you have never been.
      </p>
      {status === "forbidden" && <p className="mt-4 text-note">This browser lets the site keep no files, so it can be read with a network only.</p>}
      {status === "fetching" && offered && <Fetching offered={offered} />}
      {status === "idle" && (kept ? <Kept kept={kept} offered={offered} /> : <NotKept offered={offered} />)}
      {status === "idle" && <Trouble />}
    </>
  );
}

function NotKept({ offered }: { offered?: Copy }) {
  const here = useCopy((state) => state.here);
  if (!offered) return <p className="mt-4 text-note">The site cannot be reached now, so it cannot be fetched.</p>;
  const size = sizeOf(partsOf(offered));
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <button type="button" className="button button-main" onClick={() => void makeAvailable()}>
        {here > 0 ? "Go on fetching" : "Make everything available offline"}
      </button>
      <p className="label">
        {here > 0
          ? `${formatSize(size - here)} of ${formatSize(size)} are still to fetch. What is here is not fetched again.`
          : `${count(offered.pages)} pages, ${formatSize(size)} to fetch, and as much room on this device.`}
      </p>
    </div>
  );
}

function Fetching({ offered }: { offered: Copy }) {
  const here = useCopy((state) => state.here);
  const size = sizeOf(partsOf(offered));
  return (
    <div className="mt-4">
      <label htmlFor="offline-progress" className="font-sans text-note">
        Fetching the site
      </label>
      <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-2">
        <progress id="offline-progress" className="offline-progress" value={here} max={size} />
        <p className="label tabular-nums">
          {formatSize(here)} of {formatSize(size)}
        </p>
        <button type="button" className="button" onClick={stopFetching}>
          Stop
        </button>
      </div>
      <p className="label mt-1">You can go on reading; it goes on as long as this tab is open.</p>
    </div>
  );
}

function Kept({ kept, offered }: { kept: { copy: Copy; saved: number }; offered?: Copy }) {
  const newer = offered && offered.version !== kept.copy.version ? offered : undefined;
  const toFetch = newer && sizeOf(missingParts(newer, new Set(partsOf(kept.copy).map(({ name }) => name))));
  return (
    <div className="mt-4">
      <p className="text-note" role="status">
        Everything is on this device: {count(kept.copy.pages)} pages in {formatSize(sizeOf(partsOf(kept.copy)))}, saved on {dayOf(kept.saved)}.
        {toFetch !== undefined && ` The site has changed since; ${formatSize(toFetch)} of it are new.`}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        {newer && (
          <button type="button" className="button button-main" onClick={() => void makeAvailable()}>
            Fetch what is new
          </button>
        )}
        <button type="button" className="button" onClick={() => void removeCopy()}>
          Remove the offline copy
        </button>
      </div>
      <p className="label mt-2">Removing it removes the pages kept from visits too, and nothing of what you have answered, read or noted.</p>
    </div>
  );
}

/** Why the last fetching did not come to its end. */
function Trouble() {
  const trouble = useCopy((state) => state.trouble);
  const failed = useCopy((state) => state.failed);
  const here = useCopy((state) => state.here);
  if (!trouble) return null;
  const words = {
    full: `There is no room left for the rest. What was stored stays: ${formatSize(here)}. Make room on this device, then go on.`,
    unreached:
      failed > 0
        ? `${failed === 1 ? "One part" : `${failed} parts`} could not be fetched. The others are kept; try again when the network is better.`
        : "The site cannot be reached. Try again when there is a network.",
    elsewhere: "Another tab is fetching the site already.",
  };
  return (
    <p role="alert" className="mt-4 border-l-3 border-amber bg-amber-wash px-4 py-3 font-sans text-note">
      {words[trouble]}
    </p>
  );
}

function count(number: number): string {
  return number.toLocaleString("en");
}
