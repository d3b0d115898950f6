"use client";

import { useEffect, useMemo, useState } from "react";
import { counted } from "@/components/note/counted";
import { ContentsMark, listedUnder } from "@/components/note/contents-mark";
import { SectionSide } from "@/components/note/section-side";
import type { SectionText } from "@/components/note/section-text";
import { dayOf } from "@/components/note/use-notes";
import { useHeldSections } from "@/components/progress/use-held-sections";
import { record } from "@/components/progress/use-progress";
import { fetchText } from "@/components/ui/fetch-text";
import { IntentLink } from "@/components/ui/intent-link";
import { changesSince, type SectionChange, type SectionNow, takenOver } from "@/lib/progress/changed";
import { routes } from "@/lib/site/routes";
import "@/components/progress/changed.css";

/** What changed in a chapter since the learner marked it as done: beside each section, and in one line at the beginning. */
export function ChangedSections({ slug, sections }: { slug: string; sections: readonly SectionText[] }) {
  const held = useHeldSections(slug);
  const [now, setNow] = useState<readonly SectionNow[]>();
  const [said, setSaid] = useState("");
  const kept = held !== undefined;

  useEffect(() => {
    if (!kept) return;
    // Where it cannot be fetched, nothing is told.
    fetchText(routes.chapterSections(slug), true).then(
      (text) => setNow(JSON.parse(text) as SectionNow[]),
      () => undefined,
    );
  }, [kept, slug]);

  const change = useMemo(() => (held && now ? changesSince(held, now) : undefined), [held, now]);
  const take = (only?: string) => {
    if (!held || !now) return;
    setSaid(only === undefined ? "All of it is marked as read." : "Marked as read.");
    // The button goes with the notice: reading goes on at the heading.
    const heading = document.getElementById(only ?? slug);
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
    void record({ type: "chapter-done", chapter: slug, sections: takenOver(held, now, only) });
  };

  const [beginning] = sections;
  const atBeginning = change?.sections.find(({ id }) => id === beginning?.id);
  return (
    <>
      {change && beginning && (change.sections.length > 0 || change.gone > 0) && (
        <SectionSide section={beginning} kind="changed">
          <Summary changed={change.sections} gone={change.gone} onRead={() => take()} />
          {atBeginning && <Notice change={atBeginning} onRead={() => take(atBeginning.id)} />}
        </SectionSide>
      )}
      {change?.sections.map((changed) => {
        const section = sections.slice(1).find(({ id }) => id === changed.id);
        return (
          section && (
            <SectionSide key={changed.id} section={section} kind="changed">
              <Notice change={changed} onRead={() => take(changed.id)} />
            </SectionSide>
          )
        );
      })}
      {[...new Set(change?.sections.map(({ id }) => listedUnder(sections, id)))].map((id) =>
        id === slug ? null : (
          <ContentsMark key={id} id={id}>
            <span className="changed-mark">changed</span>
          </ContentsMark>
        ),
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}

function Summary({ changed, gone, onRead }: { changed: readonly SectionChange[]; gone: number; onRead: () => void }) {
  return (
    <div className="changed" role="note" aria-label="Changed since you read it">
      <p>
        <b>{howMany(changed.length, gone)}</b> since you marked this chapter as done.
      </p>
      {changed.length > 0 && (
        <ul>
          {changed.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      )}
      <p className="changed-foot">
        <button type="button" className="note-do" onClick={onRead}>
          I have read all of it
        </button>
        <IntentLink href={routes.changes}>All changes</IntentLink>
      </p>
    </div>
  );
}

function howMany(changed: number, gone: number): string {
  return [changed > 0 && `${counted(changed, "section")} changed`, gone > 0 && `${counted(gone, "section")} taken out`].filter(Boolean).join(" and ");
}

/** What changed in one section. */
function Notice({ change: { title, since, revised, figures }, onRead }: { change: SectionChange; onRead: () => void }) {
  return (
    <div className="changed" role="note" aria-label={`Changed: ${title}`}>
      <p>
        <b>{since === undefined ? "New" : "Changed"}</b> since you marked this chapter as done{since !== undefined && ` on ${dayOf(since)}`}.
      </p>
      {figures.length > 0 && (
        <dl>
          {figures.map(({ id, label, was, is }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>
                <s>{was}</s>, now <a href={routes.fact(id)}>{is}</a>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {revised && <p>Its text was revised.</p>}
      {since !== undefined && !revised && figures.length === 0 && <p>A figure in it has another value.</p>}
      <p className="changed-foot">
        <button type="button" className="note-do" onClick={onRead}>
          I have read it
        </button>
        <IntentLink href={routes.changes}>All changes</IntentLink>
      </p>
    </div>
  );
}
