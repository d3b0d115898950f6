"use client";

import { useSearchParams } from "next/navigation";
import { Suspense, useCallback, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import { fetchText } from "@/components/ui/fetch-text";
import { checkLine } from "@/lib/command/check";
import { nearestForm } from "@/lib/command/mend";
import { indexReference, type IndexedReference } from "@/lib/command/reference";
import type { Reference } from "@/lib/command/schema";
import { withoutSecrets } from "@/lib/command/secrets";
import { summaryOf } from "@/lib/command/summary";
import { commandLine, routes } from "@/lib/site/routes";
import { VerdictList } from "./verdict-list";

interface Props {
  /** The address of the reference. */
  file: string;
  /** A few lines to begin with. */
  picks: readonly { name: string; line: string }[];
}

/** How long nothing is typed before the verdict is read out and the address is written. */
const restMs = 500;

/** Longer lines stay out of the address, which servers and chats cut off. */
const longestInAddress = 3000;

/** Checks what is typed as it is typed. The line stands in the address as `?line=`, without what is secret in it. */
export function CommandChecker({ file, picks }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const inAddress = useRef("");
  const [text, setText] = useState("");
  const [reference, setReference] = useState<IndexedReference | "failed">();
  const [status, setStatus] = useState("");
  const asked = useDeferredValue(text);

  const load = useCallback(() => {
    fetchText(file).then(
      (data) => setReference(indexReference(JSON.parse(data) as Reference)),
      () => setReference("failed"),
    );
  }, [file]);
  useEffect(load, [load]);

  const follow = useCallback((line: string) => {
    if (line === inAddress.current) return;
    inAddress.current = line;
    setText(line);
  }, []);

  const { checked, forms } = useMemo(() => {
    const commands = typeof reference === "object" ? checkLine(asked, reference) : [];
    return {
      checked: commands,
      forms: commands.map((command) => (typeof reference === "object" && command.verdict === "rejected" ? nearestForm(command, reference) : undefined)),
    };
  }, [asked, reference]);

  useEffect(() => {
    const timer = setTimeout(() => {
      setStatus(statusOf(reference, asked.trim() === "", () => summaryOf(checked)));
      const line = asked.length > longestInAddress ? "" : withoutSecrets(asked);
      if (line === inAddress.current) return;
      inAddress.current = line;
      window.history.replaceState(null, "", line ? commandLine(line) : routes.commands);
    }, restMs);
    return () => clearTimeout(timer);
  }, [asked, checked, reference]);

  // The examples are links that the server drew all over the page; here they need no new page.
  useEffect(() => {
    const choose = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-example]") : null;
      if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      window.history.pushState(null, "", link.getAttribute("href"));
      field.current?.focus({ preventScroll: true });
      field.current?.scrollIntoView({ block: "center" });
    };
    document.addEventListener("click", choose);
    return () => document.removeEventListener("click", choose);
  }, []);

  const take = (index: number, form: string) => {
    const command = checked[index];
    if (!command) return;
    // Places count in the text with plain line ends, which is what a text field holds.
    setText(asked.slice(0, command.start) + form + asked.slice(command.end));
    field.current?.focus();
  };

  return (
    <div className="command-checker">
      <Suspense fallback={null}>
        <LineInAddress onChange={follow} />
      </Suspense>
      <label htmlFor={`${id}-line`}>A line, or several</label>
      <textarea
        id={`${id}-line`}
        ref={field}
        rows={5}
        value={text}
        onChange={(event) => setText(event.target.value)}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        autoComplete="off"
        placeholder="gcloud alloydb …"
        aria-describedby={`${id}-status`}
      />
      <div className="command-checker-foot">
        <p id={`${id}-status`} role="status" className="label">
          {status}
        </p>
        {reference === "failed" && (
          <button type="button" className="button" onClick={load}>
            Try again
          </button>
        )}
        <button type="button" className="button" disabled={text === ""} onClick={() => setText("")}>
          Clear
        </button>
      </div>
      <p className="command-picks">
        Try:{" "}
        {picks.map(({ name, line }) => (
          <a key={name} data-example href={commandLine(line)}>
            {name}
          </a>
        ))}
      </p>
      {checked.length > 0 && <PrintedNote line={asked} />}
      {checked.length > 0 && <VerdictList checked={checked} forms={forms} onTake={take} />}
    </div>
  );
}

function statusOf(reference: IndexedReference | "failed" | undefined, empty: boolean, summary: () => string): string {
  if (reference === "failed") return "The reference could not be loaded. Check the connection.";
  if (!reference) return "Loading the reference …";
  return empty ? "Paste a line; it is checked as you type. Nothing is run, and nothing is sent." : summary();
}

/** Tells which line stands in the address, now and after every step back or forth. Draws nothing. */
function LineInAddress({ onChange }: { onChange: (line: string) => void }) {
  const line = useSearchParams().get("line") ?? "";
  useEffect(() => onChange(line), [line, onChange]);
  return null;
}

/** Where the guide prints exactly this; the list of its commands stands further down the page. */
function PrintedNote({ line }: { line: string }) {
  const [place, setPlace] = useState<{ id: string; lines: string }>();
  useEffect(() => {
    const entries = [...document.querySelectorAll<HTMLElement>("[data-printed]")];
    const entry = entries.find(({ dataset }) => dataset["printed"] === line.trim());
    // oxlint-disable-next-line react/set-state-in-effect -- the list is drawn by the server and read from the page
    setPlace(entry && { id: entry.id, lines: entry.dataset["lines"] ?? "" });
  }, [line]);
  if (!place) return null;
  return (
    <p className="printed-note">
      The guide prints this, lines {place.lines}. <a href={`#${place.id}`}>What is wrong with it, and the correct form</a>
    </p>
  );
}
