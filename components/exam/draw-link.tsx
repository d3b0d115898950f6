"use client";

import { useRouter } from "next/navigation";
import type { MouseEvent, ReactNode } from "react";
import { type ExamAddress, writeExamAddress, writeExamSearch } from "@/lib/exam/address";
import { newSeed } from "./new-seed";

interface Props {
  /** What is drawn; the seed comes with the click. */
  address: ExamAddress;
  /** The page to draw for, where that is not the exam's start: its paper or its key. */
  page?: string;
  className?: string;
  children: ReactNode;
}

/** A link to a form that nobody has had yet. Without scripts, or in another tab, it leads to the same page without a seed. */
export function DrawLink({ address, page, className, children }: Props) {
  const router = useRouter();
  const to = (given: ExamAddress) => (page === undefined ? writeExamAddress(given) : page + writeExamSearch(given));
  const draw = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    router.push(to({ ...address, seed: newSeed() }));
  };
  const open = to({ ...address, seed: undefined, bank: undefined });
  const fetchAhead = () => router.prefetch(open.split("?")[0] ?? open);
  return (
    <a className={className} href={open} onClick={draw} onPointerEnter={fetchAhead} onFocus={fetchAhead} onTouchStart={fetchAhead}>
      {children}
    </a>
  );
}
