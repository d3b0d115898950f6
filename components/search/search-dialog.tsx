"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { whenIdle } from "@/components/ui/when-idle";
import { type SearchResult, searchSections } from "@/lib/search/search-sections";
import type { SearchSection } from "@/lib/search/section";
import { routes } from "@/lib/site/routes";
import { loadSections } from "./load-sections";

/** What is searched: undefined before it is there. */
type Sections = SearchSection[] | "failed" | undefined;

interface Props {
  file: string;
  referenceFile: string;
  questionFile: string;
  onClose: () => void;
}

/** Reads the chapters' search file for one who is about to open the search. */
export function readAhead(file: string): void {
  loadSections(file).catch(() => undefined);
}

/** Search over all sections: a combobox whose list is walked with the arrow keys, in a dialog that Escape closes. */
export function SearchDialog({ file, referenceFile, questionFile, onClose }: Props) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [sections, setSections] = useState<Sections>();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  // The first places are shown with the letter that finds them; from then on typing goes before showing others.
  const asked = useDeferredValue(query);
  const before = useMemo(() => search(sections, asked), [sections, asked]);
  const results = useMemo(() => (before.length > 0 || asked === query ? before : search(sections, query)), [before, asked, sections, query]);

  // Before the dialog is painted, so that no key is pressed while it stands there and is not yet open. The browser moves the
  // focus to the field, which comes first, and back to where it was; React's own `autoFocus` would forget where that is.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  useEffect(() => {
    let gone = false;
    let callOff = () => {};
    loadSections(file).then(
      async (chapters) => {
        if (gone) return;
        setSections(chapters);
        // Whoever types already goes first.
        await new Promise<void>((resolve) => (callOff = whenIdle(resolve)));
        // What is looked up joins when it is there; without it the chapters are searched all the same.
        const entries = await loadSections(referenceFile).catch(() => []);
        if (!gone) setSections([...chapters, ...entries]);
        const met = await answeredQuestions();
        const questions = met.size > 0 ? await loadSections(questionFile).catch(() => []) : [];
        const notes = await import("./own-notes").then(({ ownNotes }) => ownNotes(chapters)).catch(() => []);
        // A question that was not met yet stays unknown: its stem would give it away.
        if (!gone && questions.length + notes.length > 0) setSections([...notes, ...chapters, ...entries, ...questions.filter(({ href }) => met.has(href))]);
      },
      () => setSections("failed"),
    );
    return () => {
      gone = true;
      callOff();
    };
  }, [file, referenceFile, questionFile]);

  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [active, listId]);

  const go = (index: number) => {
    const href = results[index]?.section.href;
    if (!href) return;
    onClose();
    router.push(href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = results.length - 1;
    const steps: Record<string, () => void> = {
      ArrowDown: () => setActive((was) => (was >= last ? 0 : was + 1)),
      ArrowUp: () => setActive((was) => (was <= 0 ? last : was - 1)),
      Enter: () => go(active),
    };
    const step = steps[event.key];
    if (!step || results.length === 0) return;
    event.preventDefault();
    step();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a click beside the dialog closes it, as Escape does
    <dialog
      ref={dialog}
      aria-label="Search"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
      className="mx-auto mt-[8vh] mb-auto flex max-h-[80dvh] w-[min(42rem,calc(100vw-1.5rem))] flex-col overflow-hidden rounded-edge border border-rule-strong bg-paper p-0 text-ink backdrop:bg-shade"
    >
      <div className="flex items-center gap-2 border-b border-rule px-3">
        <Icon name="search" />
        <input
          data-search-input
          type="search"
          role="combobox"
          aria-label="Search all sections"
          aria-expanded={results.length > 0}
          aria-controls={listId}
          aria-activedescendant={results.length > 0 ? `${listId}-${active}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder="Read pool, failover, CMEK …"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
          className="min-h-14 min-w-0 flex-1 bg-transparent font-sans text-body outline-none placeholder:text-faint"
        />
        <button
          type="button"
          onClick={() => dialog.current?.close()}
          className="flex min-h-10 min-w-10 items-center justify-center text-soft hover:text-copper-strong"
          aria-label="Close the search"
        >
          <Icon name="close" />
        </button>
      </div>
      <ul id={listId} role="listbox" aria-label="Places found" className={results.length > 0 ? "overflow-y-auto overscroll-contain py-1" : "hidden"}>
        {results.map(({ section, excerpt }, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the combobox above carries the keys
          <li
            key={section.heading + section.href}
            id={`${listId}-${index}`}
            role="option"
            data-search-result
            aria-selected={index === active}
            onClick={() => go(index)}
            onPointerMove={() => setActive(index)}
            className="cursor-pointer border-l-2 border-transparent px-4 py-2 font-sans aria-selected:border-copper aria-selected:bg-copper-wash"
          >
            <p className="text-note leading-snug font-semibold">
              {section.heading} {section.heading !== section.chapter && <span className="font-normal text-soft">· {section.chapter}</span>}
            </p>
            <p className="text-small text-soft">
              {excerpt.map((part, at) =>
                part.hit ? (
                  <mark key={at} className="bg-transparent font-semibold text-copper-strong underline underline-offset-2">
                    {part.text}
                  </mark>
                ) : (
                  part.text
                ),
              )}
            </p>
          </li>
        ))}
      </ul>
      <p role="status" className="px-4 py-3 font-sans text-small text-faint">
        {statusText(sections, query, results.length)}
      </p>
    </dialog>
  );
}

function search(sections: Sections, query: string): SearchResult[] {
  return Array.isArray(sections) ? searchSections(sections, query) : [];
}

/** The addresses of the questions that were answered on this device. The store's code is fetched once the search is opened. */
async function answeredQuestions(): Promise<ReadonlySet<string>> {
  const [{ readSlice }, { answersSlice }] = await Promise.all([import("@/components/progress/use-progress"), import("@/lib/progress/answers")]);
  return new Set(Array.from((await readSlice(answersSlice)).latest.keys(), routes.question));
}

function statusText(sections: Sections, query: string, found: number): string {
  if (sections === "failed") return "The search could not be loaded. Check the connection and open it again.";
  if (query.trim().length < 2)
    return "Searches chapters, topics, terms, commands, facts, errata, questions you have answered and your notes. Arrow keys choose, Enter opens, Escape closes.";
  if (!sections) return "Loading …";
  if (found === 0) return `Nothing found for “${query.trim()}”. Try fewer or other words.`;
  return found === 1 ? "1 place" : `${found} places${found === 20 ? ", the best shown" : ""}`;
}
