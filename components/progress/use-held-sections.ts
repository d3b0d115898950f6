"use client";

import { useMemo } from "react";
import { type HeldSection, heldSections, markedSlice } from "@/lib/progress/changed";
import { presentSection, slugsOf } from "@/lib/site/aliases";
import { useSlice } from "./use-progress";

/** What the sections of a chapter held when it was marked as done; undefined where it is not done, or where that was not kept. */
export function useHeldSections(slug: string): ReadonlyMap<string, HeldSection> | undefined {
  const { state } = useSlice(markedSlice);
  return useMemo(() => heldSections(state, slugsOf(slug), (id) => presentSection(slug, id)), [state, slug]);
}
