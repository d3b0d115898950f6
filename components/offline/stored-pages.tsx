"use client";

import { useEffect, useState } from "react";
import type { StoredPages } from "@/lib/offline/message";
import { routes } from "@/lib/site/routes";
import { dayOf } from "./day-of";
import { askWorker } from "./ask-worker";

/** Where everything is stored, these lead to all of it. */
const entrances = [
  { page: routes.home, title: "Start" },
  { page: routes.chapters, title: "Chapters" },
  { page: routes.quiz, title: "Practice" },
  { page: routes.topics, title: "Topics" },
  { page: routes.exams, title: "Mock exams" },
  { page: routes.examsAbout, title: "The exams" },
  { page: routes.progress, title: "Progress" },
  { page: routes.calculator, title: "Calculator" },
  { page: routes.decision, title: "Which database?" },
  { page: routes.commands, title: "Commands" },
  { page: routes.facts, title: "Facts" },
] as const;

/** How often it is tried whether the network answers, in milliseconds: a device is told that it is online before it is. */
const tryEvery = 3_000;

/**
 * In place of a page that is not stored: what is, until the network answers and brings the page. Its links load
 * documents, since what the router could show without that is not known to be there.
 */
export function StoredPagesList() {
  const [stored, setStored] = useState<StoredPages | null>();
  useEffect(() => {
    void askWorker<StoredPages>({ ask: "stored" }).then(setStored);
    // At its own address there is no other page to bring.
    if (window.location.pathname === routes.offline) return undefined;
    const goOn = () => void networkAnswers().then((answers) => answers && window.location.reload());
    window.addEventListener("online", goOn);
    const trying = setInterval(goOn, tryEvery);
    return () => {
      window.removeEventListener("online", goOn);
      clearInterval(trying);
    };
  }, []);

  const home = { page: routes.home, title: "Start", saved: 0 };
  const visited = stored?.visited.filter(({ page }) => page !== routes.home && page !== routes.offline) ?? [];
  return (
    <>
      <button type="button" className="button button-main mt-6" onClick={() => window.location.reload()}>
        Try again
      </button>
      {stored?.copy ? (
        <>
          <p className="mt-8 text-note text-soft">
            The whole site as of {dayOf(stored.copy.saved)} is on this device, {stored.copy.pages.toLocaleString("en")} pages. This address is not among them:
            it may be newer, or mistyped.
          </p>
          <PageList pages={entrances} />
        </>
      ) : (
        stored !== undefined && (
          <>
            <h2 className="mt-10 text-lead font-semibold">On this device</h2>
            <PageList pages={[home, ...visited]} />
            <p className="mt-6 text-note text-soft">Once there is a network, the settings can keep the whole site here.</p>
          </>
        )
      )}
    </>
  );
}

/** Asks past the worker, which answers nothing but GET. */
async function networkAnswers(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    await fetch(window.location.href, { method: "HEAD", cache: "no-store" });
    return true;
  } catch {
    return false;
  }
}

function PageList({ pages }: { pages: readonly { page: string; title: string; saved?: number }[] }) {
  return (
    <ul className="mt-3 list-none border-t border-rule pl-0">
      {pages.map(({ page, title, saved }) => (
        <li key={page} className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-rule py-2">
          <a href={page}>{title.replace(/ · Assay$/, "")}</a>
          {saved ? <span className="label">saved on {dayOf(saved)}</span> : null}
        </li>
      ))}
    </ul>
  );
}
