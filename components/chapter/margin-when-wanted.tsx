"use client";

import { useEffect, useState } from "react";
import { useSlice } from "@/components/progress/use-progress";
import { WhenFetched } from "@/components/ui/when-fetched";
import { notesSlice } from "@/lib/progress/notes";
import { doneChapters, readingSlice } from "@/lib/progress/reading";
import { presentSlug } from "@/lib/site/aliases";
import type { MarginProps } from "./margin";

const fetchMargin = () => import("./margin").then(({ Margin }) => Margin);

/**
 * The margin of a chapter (`margin.tsx`), fetched by those who have something in it: notes here, or the chapter done, so
 * that it may have changed since; and by those who select words or ask for a note.
 */
export function MarginWhenWanted({ slug }: { slug: string }) {
  const [asked, setAsked] = useState<MarginProps["asked"]>();
  const [selecting, setSelecting] = useState(false);
  const { state: notes } = useSlice(notesSlice);
  const { state: reading } = useSlice(readingSlice);
  const noted = [...notes.values()].some(({ latest }) => "chapter" in latest && presentSlug(latest.chapter) === slug);
  const wanted = asked || selecting ? "now" : noted || doneChapters(reading, presentSlug).has(slug) ? "soon" : false;

  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const button = target instanceof Element && target.closest<HTMLElement>("[data-add-note]");
      if (!button) return;
      // The button that belongs to no heading is about the section on the screen.
      const here = document.querySelector<HTMLAnchorElement>("[data-contents] [aria-current]")?.hash.slice(1);
      setAsked({ section: button.dataset["addNote"] || here || slug, button });
    };
    const onSelect = () => {
      const { isCollapsed = true, anchorNode } = document.getSelection() ?? {};
      if (!isCollapsed && anchorNode?.parentElement?.closest(".prose")) setSelecting(true);
    };
    document.addEventListener("click", onClick);
    document.addEventListener("selectionchange", onSelect);
    // What was selected before scripts ran.
    onSelect();
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("selectionchange", onSelect);
    };
  }, [slug]);

  return <WhenFetched wanted={wanted} fetchCode={fetchMargin} give={{ slug, asked }} />;
}
