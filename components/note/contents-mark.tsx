"use client";

import { type ReactNode, useState } from "react";
import { createPortal } from "react-dom";
import type { SectionText } from "./section-text";

/** Where a section is listed in the contents; one that goes too deep is listed under the section that it stands in. */
export function listedUnder(sections: readonly SectionText[], id: string): string {
  const links = contentsLinks();
  const upTo = sections.slice(0, sections.findIndex((section) => section.id === id) + 1);
  return upTo.findLast((section) => links.has(section.id))?.id ?? sections[0]?.id ?? id;
}

/** The lines of the contents by the sections that they lead to; the chapter's own line by its slug. */
function contentsLinks(): Map<string, Element> {
  const nav = document.getElementById("contents");
  const links = new Map(
    [...(nav?.querySelectorAll<HTMLAnchorElement>("[data-contents] a") ?? [])].map((link): [string, Element] => [link.hash.slice(1), link]),
  );
  const chapter = nav?.querySelector<HTMLAnchorElement>('a[aria-current="page"]');
  if (chapter) links.set(chapter.pathname.split("/").at(-2) ?? "", chapter);
  return links;
}

/** Stands behind a line of the contents, which stand in the page before this does and as long as the chapter is shown. Another line is another mark. */
export function ContentsMark({ id, children }: { id: string; children: ReactNode }) {
  const [line] = useState(() => contentsLinks().get(id)?.parentElement);
  return line && createPortal(children, line);
}
