"use client";

import { useEffect, useState } from "react";
import { IntentLink } from "@/components/ui/intent-link";
import { routes } from "@/lib/site/routes";
import { evictsHere, isEvictionTold, noteEvictionTold } from "./durability";
import { saveAgain, useStartedProgress } from "./use-progress";

/** At the foot of the window: seen at once, and in nobody's way. A file of styles of its own would be asked for ahead, and used by nearly nobody. */
const frame =
  "no-print fixed inset-x-3 bottom-3 z-30 mx-auto max-w-[40rem] rounded-edge border border-l-3 border-rule-strong border-l-amber bg-raised px-4 py-3.5 font-sans text-note";
const actions = "mt-2.5 flex flex-wrap items-center gap-x-3 gap-y-2";

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
      <aside className={frame} aria-label="Storage">
        <p role="alert">
          <b className="text-amber">This tab is out of date.</b> A newer version of the site is open in another tab, and it has changed how your progress is
          stored. Reload this page; until then nothing is stored from here.
        </p>
        <div className={actions}>
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
      <aside className={frame} aria-label="Storage">
        <p role="alert">
          <b className="text-amber">Not stored.</b> The browser would not take {unsaved === 1 ? "what you did last" : `the last ${unsaved} things you did`}: its
          space for this site is probably full. It is kept as long as this tab stays open, and tried again with whatever you do next.
        </p>
        <div className={actions}>
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
    <aside className={frame} aria-label="Storage">
      <p role="status">
        <b className="text-amber">This browser forgets sites that are not visited.</b> After seven days of use without a visit it removes what you did here. Add
        this site to the home screen or the Dock, where that does not happen, or download your progress now and then.
      </p>
      <div className={actions}>
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
