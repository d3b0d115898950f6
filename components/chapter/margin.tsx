"use client";

import { type AskedNote, NotesMargin } from "@/components/note/notes-margin";
import { useSections } from "@/components/note/use-sections";
import { ChangedSections } from "./changed-sections";

export interface MarginProps {
  slug: string;
  asked: AskedNote | undefined;
}

/** What is the learner's own beside a chapter's text: notes, highlights, and what changed since it was read. */
export function Margin({ slug, asked }: MarginProps) {
  const sections = useSections(slug);
  return (
    <>
      <ChangedSections slug={slug} sections={sections} />
      <NotesMargin slug={slug} sections={sections} asked={asked} />
    </>
  );
}
