"use client";

import { countTicked, objectivesSlice } from "@/lib/progress/objectives";
import { doneChapters, readingSlice } from "@/lib/progress/reading";
import { presentSlug } from "@/lib/site/aliases";
import { recordDatabase } from "./record-database";
import { useSlice, useStartedProgress } from "./use-progress";

/** What this browser keeps of the learner, and what of it could not be read, to download. */
export function StoredRecords() {
  const { status, state: reading } = useSlice(readingSlice);
  const { state: ticked } = useSlice(objectivesSlice);
  const unreadable = useStartedProgress((state) => state.unreadable);
  const done = doneChapters(reading, presentSlug).size;
  const objectives = countTicked(ticked);

  const download = async () => {
    const records = (await recordDatabase.at(unreadable)).map(({ record }) => record);
    const address = URL.createObjectURL(new Blob([JSON.stringify(records, null, 2)], { type: "application/json" }));
    Object.assign(document.createElement("a"), { href: address, download: "assay-set-aside.json" }).click();
    URL.revokeObjectURL(address);
  };
  return (
    <section aria-labelledby="stored" className="mt-12 border-t border-rule pt-6">
      <h2 id="stored" className="text-lead font-semibold">
        What this browser keeps
      </h2>
      <p className="mt-2 text-note text-soft" role="status">
        {status === "waiting" && "Reading what is stored …"}
        {status === "forbidden" && "This browser lets the site store nothing. Reading works; nothing is remembered."}
        {status === "ready" &&
          `${done === 1 ? "1 chapter" : `${done} chapters`} marked as done, ${objectives === 1 ? "1 objective" : `${objectives} objectives`} ticked, ${reading.stoppedAt ? "the section where you stopped reading" : "no reading position"}, and the settings above.`}
      </p>
      {unreadable.length > 0 && (
        <div className="mt-4 border-l-3 border-amber bg-amber-wash px-4 py-3 font-sans text-note">
          <p>
            {unreadable.length === 1 ? "1 stored record" : `${unreadable.length} stored records`} could not be read by this version of the site. They are set
            aside, not deleted.
          </p>
          <button type="button" className="button mt-3" onClick={() => void download()}>
            Download them
          </button>
        </div>
      )}
    </section>
  );
}
