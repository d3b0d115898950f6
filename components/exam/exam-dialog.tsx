"use client";

import { type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from "react";
import "./exam-dialog.css";

interface Props {
  title: string;
  children: ReactNode;
  /** The buttons, the least destructive first: it has the focus. */
  actions: ReactNode;
  onClose: () => void;
  /** One that has to be answered, such as what the device's clock did, is announced as an alert. */
  alert?: boolean;
}

/** A question put to the learner over the room. Escape closes it, and the focus goes back to where it came from. */
export function ExamDialog({ title, children, actions, onClose, alert = false }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const cancel = (event: SyntheticEvent) => {
    event.preventDefault();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      className="exam-dialog"
      role={alert ? "alertdialog" : undefined}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={cancel}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <div id={`${id}-text`}>{children}</div>
      <div className="exam-dialog-actions">{actions}</div>
    </dialog>
  );
}
