"use client";

import { use, useEffect, useState } from "react";
import { fetchText, isKept, keepText } from "@/components/ui/fetch-text";
import { fragmentTarget } from "@/components/ui/fragment-target";
import { firstScreen } from "./first-screen";
import { shelvedText } from "./shelved-text";

/**
 * A chapter's text, which is HTML and nothing else. The first page brings it along, and React takes it as it stands;
 * a chapter that is walked to fetches it from its own address. So it is sent once and never as script. A text that is
 * walked to shows its first screen at once and the rest a frame later, and scrolls to a place in the rest once it stands.
 * @param address where the text can be fetched, `/chapters/overview/text.html`
 */
export function ChapterHtml({ address }: { address: string }) {
  const onServer = typeof window === "undefined";
  const [standing] = useState(() => onServer || standsInPage(address));
  const [whole, setWhole] = useState(standing);
  const html = onServer ? shelvedText(address) : use(textInBrowser(address));
  const [first, rest] = firstScreen(html);

  useEffect(() => {
    if (whole) {
      if (!standing) scrollToFragment();
      return;
    }
    // The second frame: the first has painted by then.
    let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(() => setWhole(true))));
    return () => cancelAnimationFrame(frame);
  }, [whole, standing]);

  return (
    <div className="prose" data-text={address}>
      <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: first }} />
      {whole && <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: rest }} />}
    </div>
  );
}

/** The router looks for the fragment when the page is shown; the rest of the text may not have stood then. */
function scrollToFragment() {
  fragmentTarget()?.scrollIntoView();
}

/** Texts that the first page brought along. React may draw a page more than once before it takes it over. */
const broughtAlong = new Set<string>();

function standsInPage(address: string): boolean {
  if (!isKept(address) && document.querySelector(`[data-text="${address}"]`)) broughtAlong.add(address);
  return broughtAlong.has(address);
}

function textInBrowser(address: string): Promise<string> {
  if (!isKept(address)) {
    const parts = document.querySelectorAll(`[data-text="${address}"] > div`);
    if (parts.length > 0) return keepText(address, [...parts].map((part) => part.innerHTML).join(""));
  }
  return fetchText(address);
}
