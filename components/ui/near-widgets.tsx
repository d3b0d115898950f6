"use client";

import { Fragment, type ReactNode, useEffect, useState } from "react";
import { createPortal } from "react-dom";

/** Brings a widget by the name of its place, with all that it needs. It is called when the first such place comes near. */
export type BringWidget = () => Promise<ReactNode>;

/** How far from the window a place counts as near: a screen or so, which a reader takes longer for than the fetch. */
const near = "600px 0px";

/**
 * Puts widgets into the places that a text keeps for them (`[data-widget="name"]`) when the reader comes near. Until
 * then, without scripts, and where a widget cannot be fetched, the place keeps what the text has put there. Texts come
 * and go with the chapters, so places are looked for whenever the page changes.
 * @param within the id of the element that holds the texts
 */
export function NearWidgets({ widgets, within }: { widgets: Readonly<Record<string, BringWidget>>; within: string }) {
  const [placed, setPlaced] = useState<readonly { place: HTMLElement; widget: ReactNode }[]>([]);

  useEffect(() => {
    const root = document.getElementById(within);
    if (!root) return;
    const seen = new WeakSet<Element>();
    const put = async (place: HTMLElement) => {
      const bring = widgets[place.dataset["widget"] ?? ""];
      const widget = await bring?.().catch(() => undefined);
      if (widget === undefined || !place.isConnected) return;
      for (const child of place.children) child.setAttribute("hidden", "");
      setPlaced((others) => [...others.filter((other) => other.place.isConnected), { place, widget }]);
    };
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue;
          watcher.unobserve(target);
          void put(target as HTMLElement);
        }
      },
      { rootMargin: near },
    );
    const look = () => {
      for (const place of root.querySelectorAll("[data-widget]")) {
        if (seen.has(place)) continue;
        seen.add(place);
        watcher.observe(place);
      }
    };
    const changes = new MutationObserver(look);
    changes.observe(root, { childList: true, subtree: true });
    look();
    return () => {
      changes.disconnect();
      watcher.disconnect();
      setPlaced([]);
    };
  }, [widgets, within]);

  return placed.map(({ place, widget }, index) => <Fragment key={index}>{createPortal(widget, place)}</Fragment>);
}
