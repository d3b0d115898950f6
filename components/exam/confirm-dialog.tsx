"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";

interface Props {
  title: string;
  children: ReactNode;
  /** What the two buttons say; the one that changes nothing comes first and has the focus. */
  keep: string;
  go: string;
  onKeep: () => void;
  onGo: () => void;
}

/** Asks before something that cannot be taken back. Escape changes nothing, and the focus goes back to where it came from. */
export function ConfirmDialog({ title, children, keep, go, onKeep, onGo }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="confirm-dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <div id={`${id}-text`}>{children}</div>
      <div className="confirm-actions">
        <button type="button" className="button" onClick={onKeep}>
          {keep}
        </button>
        <button type="button" className="button confirm-go" onClick={onGo}>
          {go}
        </button>
      </div>
    </dialog>
  );
}
