"use client";

import { useEffect, useRef } from "react";
import type { Attempt } from "@/lib/progress/attempt";
import type { Revision } from "@/lib/question/bank";

/** PLACEHOLDER until the report is merged. */
export function AttemptReport({ attempt, announced }: { attempt: Attempt; revisions: ReadonlyMap<string, Revision>; bank: string; announced?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (announced) heading.current?.focus();
  }, [announced]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {attempt.ended?.how === "time-up" ? "Time is up" : "Report"}
    </h1>
  );
}
