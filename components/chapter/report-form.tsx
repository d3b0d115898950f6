"use client";

import { useId, useState } from "react";

export interface ReportedChapter {
  chapter: string;
  title: string;
  build: string;
  /** An e-mail address, or nothing where the site names none. */
  contact: string;
}

/** Composes a complete report of a mistake, to copy or to mail; nothing is sent by the site. */
export function ReportForm({ chapter, title, build, contact }: ReportedChapter) {
  const [place, setPlace] = useState("");
  const [wrong, setWrong] = useState("");
  const [source, setSource] = useState("");
  const [copied, setCopied] = useState("");
  const id = useId();

  const report = () =>
    [
      `Report on Assay, chapter "${title}" (${chapter})`,
      `Address: ${window.location.href}`,
      `Build: ${build}`,
      `Place: ${place || "not given"}`,
      `What is wrong: ${wrong || "not given"}`,
      `Source: ${source || "not given"}`,
      `Browser: ${navigator.userAgent}`,
    ].join("\n");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(report());
      setCopied("Copied. Send it to whoever gave you this site.");
    } catch {
      setCopied("The browser did not allow copying.");
    }
  };
  const field = "mt-1 block w-full rounded-edge border border-rule-strong bg-raised px-3 py-2 font-sans text-note";

  return (
    <div className="grid gap-4 py-3 font-sans text-note">
      <label htmlFor={`${id}-place`}>
        Section or sentence
        <input id={`${id}-place`} className={field} value={place} onChange={(event) => setPlace(event.target.value)} />
      </label>
      <label htmlFor={`${id}-wrong`}>
        What is wrong, and what holds
        <textarea id={`${id}-wrong`} rows={3} className={field} value={wrong} onChange={(event) => setWrong(event.target.value)} />
      </label>
      <label htmlFor={`${id}-source`}>
        Source, if you have one
        <input id={`${id}-source`} className={field} value={source} onChange={(event) => setSource(event.target.value)} />
      </label>
      <div className="flex flex-wrap items-center gap-3">
        <button type="button" className="button" onClick={() => void copy()}>
          Copy the report
        </button>
        {contact && (
          <a
            className="button"
            href={`mailto:${contact}?subject=${encodeURIComponent(`Assay: ${title}`)}`}
            onClick={(event) =>
              (event.currentTarget.href = `mailto:${contact}?subject=${encodeURIComponent(`Assay: ${title}`)}&body=${encodeURIComponent(report())}`)
            }
          >
            Mail it
          </a>
        )}
        <p role="status" className="label">
          {copied || "The report names the chapter, the build and your browser. Nothing is sent from here."}
        </p>
      </div>
    </div>
  );
}
