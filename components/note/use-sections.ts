"use client";

import { useEffect, useState } from "react";
import { chapterProse, readSections, type SectionText } from "./section-text";

/** The sections of the chapter on the page, read again when its text changes: the rest comes a frame after the first screen, and errata are filled in later. */
export function useSections(slug: string): readonly SectionText[] {
  const [sections, setSections] = useState<readonly SectionText[]>(() => readSections(slug));

  useEffect(() => {
    const prose = chapterProse();
    if (!prose) return;
    let frame = 0;
    const readAgain = () => setSections(readSections(slug));
    const watch = new MutationObserver((changes) => {
      if (!changes.some(isOfText)) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(readAgain);
    });
    watch.observe(prose, { childList: true, subtree: true });
    return () => {
      watch.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [slug]);

  return sections;
}

/** Whether a change is one of the text, and none of what stands beside it: notes, links and buttons. */
function isOfText({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const beside = ".section-side, .fragment, .add-note, .code-copy, [data-widget]";
  if (target instanceof Element && target.closest(beside)) return false;
  return [...addedNodes, ...removedNodes].some((node) => (node instanceof Element ? !node.matches(beside) : node.textContent?.trim() !== ""));
}
