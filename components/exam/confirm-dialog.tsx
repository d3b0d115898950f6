"use client";

import type { ReactNode } from "react";
import { ExamDialog } from "./exam-dialog";

interface Props {
  title: string;
  children: ReactNode;
  /** What the two buttons say; the one that changes nothing comes first and has the focus. */
  keep: string;
  go: string;
  onKeep: () => void;
  onGo: () => void;
}

/** Asks before something that cannot be taken back. Escape changes nothing. */
export function ConfirmDialog({ title, children, keep, go, onKeep, onGo }: Props) {
  return (
    <ExamDialog
      title={title}
      onClose={onKeep}
      actions={
        <>
          <button type="button" className="button" onClick={onKeep}>
            {keep}
          </button>
          <button type="button" className="button confirm-go" onClick={onGo}>
            {go}
          </button>
        </>
      }
    >
      {children}
    </ExamDialog>
  );
}
