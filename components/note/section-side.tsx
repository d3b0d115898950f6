"use client";

import { type ReactNode, useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { SectionText } from "./section-text";

interface Props {
  section: Pick<SectionText, "head">;
  /** What changed stands above what the learner wrote. */
  kind: "changed" | "notes";
  children: ReactNode;
}

/**
 * Stands beside a section's text: under its heading, and in the margin where there is room, as struck claims do. The text
 * itself is plain HTML that React does not know, so a place is put into it.
 */
export function SectionSide({ section: { head }, kind, children }: Props) {
  const [place] = useState(() => newPlace(kind));

  useLayoutEffect(() => {
    const isHeading = head instanceof HTMLHeadingElement;
    const parent = isHeading ? head.parentElement : (head.firstElementChild ?? head);
    let before = isHeading ? head.nextElementSibling : (parent?.firstElementChild ?? null);
    if (kind === "notes" && before?.matches(".section-side")) before = before.nextElementSibling;
    parent?.insertBefore(place, before);
    return () => place.remove();
  }, [head, kind, place]);

  return createPortal(children, place);
}

function newPlace(kind: Props["kind"]): HTMLElement {
  const place = document.createElement("div");
  place.className = "section-side";
  place.dataset["kind"] = kind;
  return place;
}
