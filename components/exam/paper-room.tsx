"use client";

import { useSearchParams } from "next/navigation";
import { type ReactNode, Suspense, useEffect, useMemo, useState } from "react";
import { loadRevision } from "@/components/question/bank-file";
import { IntentLink } from "@/components/ui/intent-link";
import { type ExamAddress, readExamAddress, writeExamSearch } from "@/lib/exam/address";
import { nameOfForm } from "@/lib/exam/names";
import type { ExamForm } from "@/lib/progress/attempt";
import type { Revision } from "@/lib/question/bank";
import type { Exam } from "@/lib/site/exam-tracks";
import { routes } from "@/lib/site/routes";
import { DrawLink } from "./draw-link";
import { loadExamForm } from "./exam-form-file";
import { ExamKey } from "./exam-key";
import { ExamSheet } from "./exam-sheet";
import { FormNotices } from "./form-notices";

interface Props {
  exam: Exam;
  form: ExamForm["form"];
  sheet: "paper" | "key";
  /** Today's version of the bank. */
  bank: string;
  /** The sheet of a fixed form as it is today, drawn by the server: it needs no scripts. */
  children?: ReactNode;
}

interface Drawn {
  form: ExamForm;
  revisions: Revision[];
  bank: "present" | "pinned" | "gone";
}

/** A form on paper, or its key: as the server drew it, or drawn here where the address asks for another seed, version or time. */
export function PaperRoom({ exam, form, sheet, bank, children }: Props) {
  const [search, setSearch] = useState<string>();
  /** What came of the latest try, and for which address. */
  const [result, setResult] = useState<{ of: string; drawn: Drawn | "nothing" | "failed" }>();
  const [tries, setTries] = useState(0);
  const { address, ignored } = useMemo(() => readExamAddress(exam, form, search ?? ""), [exam, form, search]);
  const isServed = form !== "seeded" && (address.bank ?? bank) === bank && (address.time ?? 1) === 1 && address.time !== null;
  const isOpen = form === "seeded" && address.seed === undefined;

  const asked = `${search} ${tries}`;
  useEffect(() => {
    if (search === undefined || isServed || isOpen) return undefined;
    let left = false;
    drawSheet(address, bank).then(
      (drawn) => !left && setResult({ of: asked, drawn }),
      () => !left && setResult({ of: asked, drawn: "failed" }),
    );
    return () => {
      left = true;
    };
  }, [address, bank, search, isServed, isOpen, asked]);
  const drawn = result?.of === asked ? result.drawn : undefined;

  const parameters = writeExamSearch(address);
  const shown = typeof drawn === "object" ? drawn : undefined;
  return (
    <>
      <Suspense fallback={null}>
        <SearchInAddress onChange={setSearch} />
      </Suspense>
      <nav aria-label="This form" className="sheet-tools no-print">
        <button type="button" className="button button-main" disabled={!isServed && !shown} onClick={() => window.print()}>
          Print
        </button>
        {sheet === "paper" ? (
          <IntentLink href={routes.examKey(exam, form) + parameters}>The key, by itself</IntentLink>
        ) : (
          <IntentLink href={routes.examPaper(exam, form) + parameters}>The paper</IntentLink>
        )}
        <IntentLink href={routes.exam(exam, form) + parameters}>The same on screen</IntentLink>
        <IntentLink href={routes.exams}>All mock exams</IntentLink>
      </nav>
      <FormNotices
        ignored={ignored}
        bank={shown?.bank}
        wanted={address.profile === "custom" ? address.count : undefined}
        found={shown?.form.questions.length}
      />
      {isServed && children}
      {!isServed && shown && <Sheet sheet={sheet} drawn={shown} time={address.time} />}
      {!isServed && !shown && (
        <>
          <h1>{sheet === "paper" ? `${nameOfForm(address)} on paper` : `Key to ${nameOfForm(address)}`}</h1>
          <Waiting drawn={drawn} sheet={sheet} address={{ ...address, bank }} isOpen={isOpen && search !== undefined} onRetry={() => setTries(tries + 1)} />
        </>
      )}
    </>
  );
}

function Sheet({ sheet, drawn: { form, revisions }, time }: { sheet: Props["sheet"]; drawn: Drawn; time: ExamAddress["time"] }) {
  const origin = window.location.origin;
  return sheet === "paper" ? (
    <ExamSheet form={form} revisions={revisions} time={time} origin={origin} />
  ) : (
    <ExamKey form={form} revisions={revisions} origin={origin} />
  );
}

interface WaitingProps {
  drawn: Drawn | "nothing" | "failed" | undefined;
  sheet: Props["sheet"];
  address: ExamAddress;
  isOpen: boolean;
  onRetry: () => void;
}

/** What stands in place of a sheet: nothing to draw by yet, nothing that fits, or still on its way. */
function Waiting({ drawn, sheet, address, isOpen, onRetry }: WaitingProps) {
  const to = sheet === "paper" ? routes.examPaper : routes.examKey;
  if (isOpen) {
    return (
      <p className="sheet-open">
        This address names no seed, and it is the seed that says which questions are drawn.{" "}
        <DrawLink className="button" address={address} page={to(address.exam, address.form)}>
          Draw {address.count === undefined ? "them" : `${address.count} questions`}
        </DrawLink>
      </p>
    );
  }
  if (drawn === "failed") {
    return (
      <div className="form-notices" role="status">
        <p>The questions could not be loaded. Check the connection.</p>
        <p>
          <button type="button" className="button" onClick={onRetry}>
            Try again
          </button>
        </p>
      </div>
    );
  }
  if (drawn === "nothing") {
    return (
      <p className="sheet-open" role="status">
        No question fits these sections and topics. <IntentLink href={routes.exams}>Choose others</IntentLink>
      </p>
    );
  }
  return <p className="label sheet-open">Loading the questions …</p>;
}

async function drawSheet(address: ExamAddress, present: string): Promise<Drawn | "nothing"> {
  const { form, bank } = await loadExamForm(address, present);
  if (!form) return "nothing";
  return { form, bank, revisions: await Promise.all(form.questions.map(({ question, revision }) => loadRevision(question, revision))) };
}

/** Tells the parameters of the address, now and after every step back or forth. Draws nothing. */
function SearchInAddress({ onChange }: { onChange: (search: string) => void }) {
  const search = useSearchParams().toString();
  useEffect(() => onChange(search && `?${search}`), [search, onChange]);
  return null;
}
