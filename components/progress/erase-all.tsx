"use client";

import { useRef, useState } from "react";
import { useStartedProgress } from "./use-progress";

/**
 * Erases everything that the site stores, after a question and the offer of a last file.
 * @param removeFiles removes what another room keeps: the files for use without the network
 */
export function EraseAll({ removeFiles }: { removeFiles: () => Promise<void> }) {
  const status = useStartedProgress((state) => state.status);
  const dialog = useRef<HTMLDialogElement>(null);
  const [isSure, setIsSure] = useState(false);
  const [says, setSays] = useState("");
  const erase = async () => {
    try {
      const { eraseEverything } = await import("./move-progress");
      // The log last: once it is gone, what is stored is counted anew. It goes whether or not the files did.
      await removeFiles().finally(eraseEverything);
      setSays("Everything is erased. The site knows nothing of you any more.");
    } catch {
      setSays("The browser would not let everything be erased. Remove this site's data in the browser's own settings.");
    }
    dialog.current?.close();
  };
  return (
    <>
      <p className="settings-says">
        Removes everything that is listed above from this browser: log, exams, summaries, the copy for use without the network, and these settings. It cannot be
        undone.
      </p>
      <button
        type="button"
        className="button"
        disabled={status === "waiting"}
        onClick={() => {
          setIsSure(false);
          setSays("");
          dialog.current?.showModal();
        }}
      >
        Erase everything …
      </button>
      <p role="status" className={says ? "settings-good" : undefined}>
        {says}
      </p>
      <dialog ref={dialog} className="settings-dialog" aria-labelledby="erase-question">
        <h3 id="erase-question">Erase everything?</h3>
        <p>
          Nobody else has a copy: what is erased here is gone, unless you have downloaded it. Other tabs that show this site forget it too, and an exam that is
          being sat ends without a report.
        </p>
        <button
          type="button"
          className="button"
          onClick={() => void import("./move-progress").then(({ exportEverything }) => exportEverything(() => undefined))}
        >
          Download my progress first
        </button>
        <label className="settings-check">
          <input type="checkbox" checked={isSure} onChange={() => setIsSure(!isSure)} />
          Yes, erase all of it
        </label>
        <div className="settings-actions">
          <button type="button" className="button settings-danger" disabled={!isSure} onClick={() => void erase()}>
            Erase everything
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Keep it
          </button>
        </div>
      </dialog>
    </>
  );
}
