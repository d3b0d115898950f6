"use client";

import "./storage-trouble.css";
import { useEffect, useState } from "react";
import { IntentLink } from "@/components/ui/intent-link";
import { routes } from "@/lib/site/routes";
import { evictsHere, isEvictionTold, noteEvictionTold } from "./durability";
import { saveAgain, useStartedProgress } from "./use-progress";

/** Tells, at the foot of the window, what the learner would lose without knowing: and offers the way out. */
export function StorageTrouble() {
  const status = useStartedProgress((state) => state.status);
  const unsaved = useStartedProgress((state) => state.unsaved).length;
  const [evicts, setEvicts] = useState(() => evictsHere() && !isEvictionTold());
  const isUnsaved = unsaved > 0 && status !== "forbidden";

  // Leaving the page would lose it, so the browser asks first.
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isUnsaved]);

  const download = (
    <button type="button" className="button" onClick={() => void import("./move-progress").then(({ exportEverything }) => exportEverything(() => undefined))}>
      Download everything
    </button>
  );
  if (status === "newer") {
    return (
      <aside className="storage-trouble no-print" aria-label="Storage">
        <p role="alert">
          <b>This tab is out of date.</b> A newer version of the site is open in another tab, and it has changed how your progress is stored. Reload this page;
          until then nothing is stored from here.
        </p>
        <div>
          <button type="button" className="button button-main" onClick={() => window.location.reload()}>
            Reload this page
          </button>
          {unsaved > 0 && download}
        </div>
      </aside>
    );
  }
  if (isUnsaved) {
    return (
      <aside className="storage-trouble no-print" aria-label="Storage">
        <p role="alert">
          <b>Not stored.</b> The browser would not take {unsaved === 1 ? "what you did last" : `the last ${unsaved} things you did`}: its space for this site is
          probably full. It is kept as long as this tab stays open, and tried again with whatever you do next.
        </p>
        <div>
          {download}
          <button type="button" className="button" onClick={() => void saveAgain()}>
            Try again
          </button>
          <IntentLink href={`${routes.settings}#kept`}>What takes the space</IntentLink>
        </div>
      </aside>
    );
  }
  if (!evicts) return null;
  return (
    <aside className="storage-trouble no-print" aria-label="Storage">
      <p role="status">
        <b>This browser forgets sites that are not visited.</b> After seven days of use without a visit it removes what you did here. Add this site to the home
        screen or the Dock, where that does not happen, or download your progress now and then.
      </p>
      <div>
        {download}
        <button
          type="button"
          className="button"
          onClick={() => {
            noteEvictionTold();
            setEvicts(false);
          }}
        >
          Understood
        </button>
      </div>
    </aside>
  );
}
