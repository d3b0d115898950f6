"use client";

import { useEffect, useState } from "react";
import { fetchText } from "@/components/ui/fetch-text";
import { chapterMark } from "@/lib/progress/changed";
import { routes } from "@/lib/site/routes";
import { useHeldSections } from "./use-held-sections";
import "./changed.css";

/** A quiet word behind the title of a done chapter that changed since. The marks of all chapters are fetched by those who have done some. */
export function ChangedMark({ slug }: { slug: string }) {
  const held = useHeldSections(slug);
  const [marks, setMarks] = useState<Readonly<Record<string, string>>>({});
  const kept = held !== undefined;

  useEffect(() => {
    if (!kept) return;
    // Where they cannot be fetched, nothing is told.
    fetchText(routes.chaptersSections, true).then(
      (text) => setMarks(JSON.parse(text) as Record<string, string>),
      () => undefined,
    );
  }, [kept]);

  const now = marks[slug];
  if (!held || now === undefined || now === chapterMark([...held].map(([id, { hash }]) => [id, hash]))) return null;
  return <span className="changed-mark">changed</span>;
}
