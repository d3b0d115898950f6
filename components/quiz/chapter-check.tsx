"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { IntentLink } from "@/components/ui/intent-link";
import { routes } from "@/lib/site/routes";

const ShortCheck = lazy(() => import("./short-check").then(({ ShortCheck: component }) => ({ default: component })));

/** Pixels before the window's edge at which the check is fetched. */
const ahead = 800;

/** The questions at the end of a chapter, fetched when the reader comes near; without scripts, the way to the quiz. */
export function ChapterCheck({ chapter, bank }: { chapter: string; bank: string }) {
  const place = useRef<HTMLElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const section = place.current;
    if (!section) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), { rootMargin: `${ahead}px` });
    observer.observe(section);
    return () => observer.disconnect();
  }, []);
  return (
    <section ref={place} aria-labelledby="short-check" className="no-print mt-12 border-t border-rule pt-6">
      <h2 id="short-check" className="text-title font-semibold">
        Check yourself
      </h2>
      <div className="[@media(scripting:enabled)]:min-h-[36rem]">
        <Suspense>{near && <ShortCheck key={chapter} chapter={chapter} bank={bank} />}</Suspense>
      </div>
      <p className="mt-3 text-note">
        <IntentLink href={`${routes.quiz}?chapter=${chapter}`}>More questions on this chapter</IntentLink>
      </p>
    </section>
  );
}
