"use client";

import { type ComponentType, useEffect, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { whenIdle } from "@/components/ui/when-idle";

type Dialog = ComponentType<{ file: string; referenceFile: string; questionFile: string; onClose: () => void }>;

/** The dialog once its code is there. Not `lazy`: React holds back what it once had to wait for, by 300 ms. */
let loaded: Dialog | undefined;

async function loadDialog(): Promise<Dialog> {
  loaded ??= (await import("./search-dialog")).SearchDialog;
  return loaded;
}

/**
 * The button that opens the search, also by Ctrl or Cmd and K. The dialog's code and the search file are fetched when
 * the browser is idle, so that opening costs nothing.
 * @param file the address of the search file of the chapters
 * @param referenceFile the address of the file with what is looked up, fetched once the search is opened
 * @param questionFile the address of the file with the questions, fetched then by those who have answered some
 */
export function SearchOpener({ file, referenceFile, questionFile }: { file: string; referenceFile: string; questionFile: string }) {
  const [open, setOpen] = useState(false);
  const [SearchDialog, setSearchDialog] = useState<Dialog | undefined>(() => loaded);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      setOpen((was) => !was);
    };
    document.addEventListener("keydown", onKey);
    const callOff = whenIdle(() => {
      void loadDialog().then((dialog) => setSearchDialog(() => dialog));
      const hint = document.createElement("link");
      Object.assign(hint, { rel: "prefetch", as: "fetch", href: file, crossOrigin: "anonymous" });
      if (!document.head.querySelector(`link[href="${file}"]`)) document.head.append(hint);
    });
    return () => {
      document.removeEventListener("keydown", onKey);
      callOff();
    };
  }, [file]);

  // Opened before the browser was ever idle: the code is fetched now.
  useEffect(() => {
    if (open && !SearchDialog) void loadDialog().then((dialog) => setSearchDialog(() => dialog));
  }, [open, SearchDialog]);

  return (
    <>
      <button
        type="button"
        data-search-open
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="flex min-h-10 min-w-10 items-center justify-center gap-2 rounded-edge border border-rule px-2 font-sans text-note text-soft hover:border-copper hover:text-copper-strong sm:min-w-44 sm:justify-start sm:bg-raised"
      >
        <Icon name="search" />
        <span className="sr-only sm:not-sr-only">Search</span>
        <kbd aria-hidden="true" className="ml-auto hidden text-small text-faint sm:inline">
          Ctrl K
        </kbd>
      </button>
      {open && SearchDialog && <SearchDialog file={file} referenceFile={referenceFile} questionFile={questionFile} onClose={() => setOpen(false)} />}
    </>
  );
}
