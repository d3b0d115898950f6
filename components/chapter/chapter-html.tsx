"use client";

import { use } from "react";
import { fetchText, isKept, keepText } from "@/components/ui/fetch-text";
import { shelvedText } from "./shelved-text";

/**
 * A chapter's text, which is HTML and nothing else. The first page brings it along, and React takes it as it stands;
 * a chapter that is walked to fetches it from its own address. So it is sent once and never as script.
 * @param address where the text can be fetched, `/chapters/overview/text.html`
 */
export function ChapterHtml({ address }: { address: string }) {
  const html = typeof window === "undefined" ? shelvedText(address) : use(textInBrowser(address));
  return <div className="prose" data-text={address} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}

function textInBrowser(address: string): Promise<string> {
  if (!isKept(address)) {
    const standing = document.querySelector(`[data-text="${address}"]`);
    if (standing) return keepText(address, standing.innerHTML);
  }
  return fetchText(address);
}
