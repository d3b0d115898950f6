"use client";

import { useEffect, useState } from "react";
import { countTicked, objectivesSlice } from "@/lib/progress/objectives";
import { doneChapters, readingSlice } from "@/lib/progress/reading";
import { formatBytes } from "@/lib/progress/sizes";
import { presentSlug } from "@/lib/site/aliases";
import { downloadJson } from "./download";
import { recordDatabase } from "./record-database";
import type { CountFiles, StoredPart, StoredParts } from "./stored-parts";
import { useSlice, useStartedProgress } from "./use-progress";

/** Everything that this browser keeps of the learner, with its size, and what of it could not be read, to download. */
export function StoredTable({ countFiles }: { countFiles: CountFiles }) {
  const { status, state: reading } = useSlice(readingSlice);
  const { state: ticked } = useSlice(objectivesSlice);
  const unreadable = useStartedProgress((state) => state.unreadable);
  const states = useStartedProgress((state) => state.states);
  // New with whatever is recorded, and when all is erased, even where nothing of it was in the log.
  const unsaved = useStartedProgress((state) => state.unsaved);
  const [parts, setParts] = useState<StoredParts>();
  useEffect(() => {
    if (status !== "ready") return;
    let left = false;
    // Fetched apart: it looks at everything, and nothing on the page waits for it.
    import("./stored-parts")
      .then(({ readStoredParts }) => readStoredParts(countFiles))
      .then(
        (read) => !left && setParts(read),
        () => undefined,
      );
    return () => {
      left = true;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- whatever is stored next is weighed too
  }, [status, states, unsaved, countFiles]);
  const done = doneChapters(reading, presentSlug).size;
  const objectives = countTicked(ticked);
  const all = parts && [...parts.log, ...parts.besides, ...parts.settings];

  const download = async () => {
    const records = (await recordDatabase.at(unreadable)).map(({ record }) => record);
    downloadJson("assay-set-aside.json", records);
  };
  return (
    <>
      <p className="settings-says" role="status">
        {status === "waiting" && "Reading what is stored …"}
        {status === "forbidden" && "This browser lets the site store nothing. Reading works; nothing is remembered."}
        {status === "newer" && "A newer version of the site is open in another tab. Reload this page to see what is stored."}
        {status === "ready" &&
          `${done === 1 ? "1 chapter" : `${done} chapters`} marked as done, ${objectives === 1 ? "1 objective" : `${objectives} objectives`} ticked, ${reading.stoppedAt ? "the section where you stopped reading" : "no reading position"}. All of it is on this device, and nowhere else.`}
      </p>
      {unreadable.length > 0 && (
        <div className="settings-notice">
          <p>
            {unreadable.length === 1 ? "1 stored record" : `${unreadable.length} stored records`} could not be read by this version of the site. They are set
            aside, not deleted.
          </p>
          <button type="button" className="button" onClick={() => void download()}>
            Download them
          </button>
        </div>
      )}
      {all && all.length === 0 && <p className="settings-says">Nothing is stored yet.</p>}
      {parts && all && all.length > 0 && (
        <div className="settings-table">
          <table>
            <caption className="sr-only">Everything that the site stores in this browser</caption>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">How many</th>
                <th scope="col">About</th>
              </tr>
            </thead>
            <Rows title="The log of what you did" parts={parts.log} />
            <Rows title="Kept beside it" parts={parts.besides} />
            <Rows title="Read before the page is drawn" parts={parts.settings} />
            <tfoot>
              <tr>
                <th scope="row">In all</th>
                <td>{all.reduce((sum, { count }) => sum + count, 0)}</td>
                <td>{formatBytes(all.reduce((sum, { bytes = 0 }) => sum + bytes, 0))}</td>
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </>
  );
}

function Rows({ title, parts }: { title: string; parts: readonly StoredPart[] }) {
  if (parts.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {title}
        </th>
      </tr>
      {parts.map(({ name, count, bytes }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>{count}</td>
          <td>{bytes === undefined ? "not told" : formatBytes(bytes)}</td>
        </tr>
      ))}
    </tbody>
  );
}
