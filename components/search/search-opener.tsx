"use client";

import { useCallback, useEffect, useState } from "react";
import { workerSettled } from "@/components/offline/worker-link";
import { Icon } from "@/components/ui/icon";
import { whenIdle } from "@/components/ui/when-idle";
import type * as searchCode from "./search-dialog";

/** The dialog once its code is there. Not `lazy`: React holds back what it once had to wait for, by 300 ms. */
let loaded: typeof searchCode | undefined;

async function loadCode(): Promise<typeof searchCode> {
  loaded ??= await import("./search-dialog");
  return loaded;
}

/**
 * The button that opens the search, also by Ctrl or Cmd and K. The search file is fetched when the browser is idle. The
 * dialog's code is among what the service worker keeps from the start, and is taken from there once the worker is ready;
 * where the browser takes none, it is fetched; and at the latest when the reader reaches for the search.
 * @param file the address of the search file of the chapters
 * @param referenceFile the address of the file with what is looked up, fetched once the search is opened
 * @param questionFile the address of the file with the questions, fetched then by those who have answered some
 */
export function SearchOpener({ file, referenceFile, questionFile }: { file: string; referenceFile: string; questionFile: string }) {
  const [open, setOpen] = useState(false);
  const [code, setCode] = useState(() => loaded);

  const reach = useCallback(() => {
    loadCode().then(
      (arrived) => {
        setCode(arrived);
        arrived.readAhead(file);
      },
      // Without the network there may be no code; the next try may find it.
      () => setOpen(false),
    );
  }, [file]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Control" || event.key === "Meta") reach();
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      setOpen((was) => !was);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [reach]);

  useEffect(
    () =>
      whenIdle(() => {
        const kept = "serviceWorker" in navigator ? workerSettled : Promise.resolve();
        kept.then(loadCode).then(setCode, () => undefined);
        const hint = document.createElement("link");
        Object.assign(hint, { rel: "prefetch", as: "fetch", href: file, crossOrigin: "anonymous" });
        if (!document.head.querySelector(`link[href="${file}"]`)) document.head.append(hint);
      }),
    [file],
  );

  // Opened before the code was there: it is fetched now.
  useEffect(() => {
    if (open && !code) reach();
  }, [open, code, reach]);

  return (
    <>
      <button
        type="button"
        data-search-open
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        onPointerEnter={reach}
        onFocus={reach}
        className="flex min-h-10 min-w-10 items-center justify-center gap-2 rounded-edge border border-rule px-2 font-sans text-note text-soft hover:border-copper hover:text-copper-strong @min-[41rem]:min-w-44 @min-[41rem]:justify-start @min-[41rem]:bg-raised"
      >
        <Icon name="search" />
        <span className="sr-only @min-[41rem]:not-sr-only">Search</span>
        <kbd aria-hidden="true" className="ml-auto hidden text-small text-faint @min-[41rem]:inline">
          Ctrl K
        </kbd>
      </button>
      {open && code && <code.SearchDialog file={file} referenceFile={referenceFile} questionFile={questionFile} onClose={() => setOpen(false)} />}
    </>
  );
}
