"use client";

import { useEffect, useRef } from "react";
import { hallmarkOf } from "./hallmark-of";
import type { OpenStamps } from "./open-stamps";
import { showDue } from "./show-due";

/** What brings a reader to a hallmark. */
const ways = ["click", "focusin", "pointerover"] as const;

/**
 * Shows a hallmark's stamp where the reader is (`open-stamps.ts`, fetched when the first hallmark is reached for).
 * Stamps stand in the page or in one file of the page's own. Without scripts a hallmark leads to the page of its fact.
 * @param file the address of that file, absent where the page holds its stamps
 */
export function StampPopover({ file }: { file?: string }) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const popover = box.current;
    if (!popover) return;
    showDue(document);
    let stamps: OpenStamps | undefined;
    let fetching = false;
    let left = false;
    /** What the reader did last while the code was on its way. */
    let last: { hallmark: HTMLAnchorElement; stay: boolean } | undefined;

    const stopWaiting = () => {
      for (const way of ways) document.removeEventListener(way, onReach);
    };
    const onReach = (event: MouseEvent | FocusEvent) => {
      const hallmark = hallmarkOf(event.target);
      if (!hallmark) return;
      const clicked = event.type === "click";
      if (clicked && "metaKey" in event && (event.metaKey || event.ctrlKey || event.shiftKey)) return;
      if (clicked) event.preventDefault();
      // Pointing takes nothing back from a click.
      if (clicked || !last?.stay) last = { hallmark, stay: clicked };
      if (fetching) return;
      fetching = true;
      import("./open-stamps").then(
        ({ openStamps }) => {
          stopWaiting();
          if (left) return;
          stamps = openStamps(popover, file);
          if (last && (last.stay || last.hallmark.matches(":hover, :focus-visible"))) void stamps.show(last.hallmark, last.stay);
        },
        () => {
          fetching = false;
          if (last?.stay) window.location.assign(last.hallmark.href);
        },
      );
    };
    for (const way of ways) document.addEventListener(way, onReach);
    return () => {
      left = true;
      stopWaiting();
      stamps?.close();
    };
  }, [file]);

  return <div ref={box} id="stamp-shown" className="stamp stamp-shown" popover="manual" role="note" aria-label="Where this figure comes from" tabIndex={-1} />;
}
