"use client";

import { useEffect, useState } from "react";
import type { SearchSection } from "@/lib/search/section";

/** The sections whose names come nearest to the words of an address that leads nowhere. */
export function NearestPages({ file }: { file: string }) {
  const [nearest, setNearest] = useState<SearchSection[]>([]);

  useEffect(() => {
    import("./find-nearest").then(({ findNearest }) => findNearest(file)).then(setNearest, () => setNearest([]));
  }, [file]);

  if (nearest.length === 0) return null;
  return (
    <section aria-labelledby="nearest" className="mt-8">
      <h2 id="nearest" className="text-lead font-semibold">
        Did you mean
      </h2>
      <ul className="mt-2">
        {nearest.map(({ href, heading, chapter }) => (
          <li key={href} className="py-1">
            <a href={href}>{heading}</a> {heading !== chapter && <span className="label">{chapter}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
