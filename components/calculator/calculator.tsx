"use client";

import { useSearchParams } from "next/navigation";
import { type ReactNode, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { onWayBack } from "@/components/ui/on-way-back";
import type { RateId } from "@/lib/pricing/meter";
import { formatUsd } from "@/lib/pricing/money";
import type { PriceTable } from "@/lib/pricing/price-table";
import { type ProductEstimate, productNames } from "@/lib/pricing/products";
import { remarks } from "@/lib/pricing/statements";
import { type Problem, writeWorkload } from "@/lib/pricing/workload";
import { defaultForm, formOf, type FieldName, type PoolTexts, readForm, type WorkloadForm } from "@/lib/pricing/workload-form";
import { calculation } from "@/lib/site/routes";
import { fieldId } from "./field";
import { LineTables, Statements } from "./line-tables";
import { Pictures } from "./pictures";
import { TakeAway } from "./take-away";
import { cheapestOf, Headline, ProductBars } from "./totals";
import { useEstimates } from "./use-estimates";
import { fieldLabels, WorkloadFields } from "./workload-fields";

interface Props {
  table: PriceTable;
  /** The links that load a workload, drawn by the server. */
  presets: ReactNode;
  /** What is to be said of the prices, drawn by the server. */
  notes: ReactNode;
}

/** How long nothing is typed before the address is written. */
const addressRestMs = 300;
/** How long before the total is read out. */
const sayRestMs = 900;

/**
 * The calculator. Every stroke is reckoned at once; the address follows. The first paint is that of the server, with the
 * workload to begin with; what the address asks for is read after it.
 */
export function Calculator({ table, presets, notes }: Props) {
  const [form, setForm] = useState<WorkloadForm>(defaultForm);
  const [notices, setNotices] = useState<readonly Problem[]>([]);
  const [status, setStatus] = useState("");
  const inAddress = useRef("");
  /** Whether the reader changed something since the address was read: a link that was followed is left as it came. */
  const changed = useRef(false);
  const reckoning = useEstimates(form, table);
  const { workload, problems, estimates } = reckoning;
  // The totals follow each stroke at once; lines and drawings when there is time.
  const deferredForm = useDeferredValue(form);
  const deferred = useEstimates(deferredForm, table);
  const problemOf = useMemo(() => problemTexts(problems, form, formOf(workload)), [problems, form, workload]);
  const deferredProblemOf = useMemo(() => problemTexts(deferred.problems, deferredForm, formOf(deferred.workload)), [deferred, deferredForm]);

  const change = useCallback((next: (form: WorkloadForm) => WorkloadForm) => {
    changed.current = true;
    setNotices([]);
    setForm(next);
  }, []);
  const setField = useCallback((name: FieldName, text: string) => change((now) => ({ ...now, fields: { ...now.fields, [name]: text } })), [change]);
  const setPools = useCallback((pools: readonly PoolTexts[]) => change((now) => ({ ...now, pools })), [change]);
  const setRate = useCallback(
    (id: RateId, text: string) =>
      change((now) => {
        const { [id]: _before, ...others } = now.ownRates;
        // A rate of one's own counts on one's own card.
        return { ...now, fields: { ...now.fields, card: "mine" }, ownRates: text === "" ? others : { ...others, [id]: text } };
      }),
    [change],
  );

  const follow = useCallback(
    (query: string) => {
      if (query === inAddress.current) return;
      inAddress.current = query;
      changed.current = false;
      const read = readForm(query, table);
      setForm(read.form);
      setNotices(read.notices);
    },
    [table],
  );
  useEffect(() => {
    if (!changed.current) return;
    const timer = setTimeout(() => {
      const query = writeWorkload(workload);
      if (query === inAddress.current) return;
      inAddress.current = query;
      window.history.replaceState(null, "", calculation(query));
    }, addressRestMs);
    return () => clearTimeout(timer);
  }, [workload]);
  useEffect(() => {
    const timer = setTimeout(() => setStatus(changed.current || inAddress.current !== "" ? sayTotals(estimates) : ""), sayRestMs);
    return () => clearTimeout(timer);
  }, [estimates]);

  // The links to workloads stand all over the page; here they need no new page, and the way back leads to what was before.
  useEffect(() => {
    const load = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-workload]") : null;
      if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      window.history.pushState(null, "", link.getAttribute("href"));
      // Loading what the address holds already must still undo what was typed since.
      inAddress.current = "?";
      follow(link.search.slice(1));
      document.getElementById("estimate")?.focus({ preventScroll: true });
      document.getElementById("calculator")?.scrollIntoView();
    };
    document.addEventListener("click", load);
    return () => document.removeEventListener("click", load);
  }, [follow]);

  const wrong = [...problemOf.keys()];
  return (
    <div className="calc-whole">
      <Suspense fallback={null}>
        <QueryInAddress onChange={follow} />
      </Suspense>
      <div className="calculator" id="calculator">
        <div className="calc-presets no-print">{presets}</div>
        <form className="calc-form" aria-label="Workload" noValidate onSubmit={(event) => event.preventDefault()}>
          {notices.length > 0 && <Notices notices={notices} />}
          <WorkloadFields table={table} form={form} problems={problemOf} onField={setField} onPools={setPools} />
        </form>
        <section className="calc-result" aria-labelledby="estimate">
          <h2 id="estimate" tabIndex={-1}>
            Estimate
          </h2>
          <Headline {...reckoning} />
          {wrong.length > 0 && (
            <p className="calc-wrong">
              Not read, so not counted as typed:{" "}
              {wrong.map((field, index) => (
                <span key={field}>
                  {index > 0 && ", "}
                  <a href={`#${fieldId(field)}`}>{fieldName(field)}</a>
                </span>
              ))}
              .
            </p>
          )}
          <ProductBars reckoning={reckoning} />
          <Statements title="On this estimate" statements={remarks(workload, reckoning.card, table)} />
          <TakeAway reckoning={reckoning} table={table} />
          {notes}
        </section>
        <p className="sr-only" role="status">
          {status}
        </p>
      </div>
      <h2 id="pictures">In pictures</h2>
      <Pictures reckoning={deferred} table={table} />
      <h2 id="lines">Line by line</h2>
      <LineTables reckoning={deferred} table={table} ownRates={form.ownRates} problems={deferredProblemOf} onRate={setRate} />
      <p className="calc-bar-foot no-print" aria-hidden="true">
        <span>AlloyDB</span>
        <b>{estimates[0] && sayMonth(estimates[0])}</b>
        <a href="#estimate" tabIndex={-1}>
          Estimate
        </a>
      </p>
    </div>
  );
}

/** Tells which query stands in the address, now and after every step back or forth. Draws nothing. */
function QueryInAddress({ onChange }: { onChange: (query: string) => void }) {
  const query = useSearchParams().toString();
  useEffect(() => onChange(query), [query, onChange]);
  useEffect(() => onWayBack(() => onChange(new URLSearchParams(window.location.search).toString())), [onChange]);
  return null;
}

function Notices({ notices }: { notices: readonly Problem[] }) {
  return (
    <div className="calc-notices" role="note">
      <p>Of the link that was followed, not everything could be read:</p>
      <ul>
        {notices.map(({ field, message }, index) => (
          <li key={index}>
            <code>{field}</code>: {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is wrong by field, each with what counts until it is put right. */
function problemTexts(problems: readonly Problem[], form: WorkloadForm, counted: WorkloadForm): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { field, message } of problems) {
    if (texts.has(field)) continue;
    const instead = Object.hasOwn(counted.fields, field) ? counted.fields[field as FieldName] : undefined;
    const until = instead === undefined || instead === "" || instead === form.fields[field as FieldName] ? "" : ` Until then ${instead} counts.`;
    texts.set(field, `${message}${until}`);
  }
  return texts;
}

/** A field as a list of problems names it. */
function fieldName(field: string): string {
  if (field.startsWith("rate.")) return "a rate of your own";
  return Object.hasOwn(fieldLabels, field) ? fieldLabels[field as FieldName] : `Read ${field.replace(".", " ")}`;
}

function sayMonth({ month, priced }: ProductEstimate): string {
  return month === null ? `${formatUsd(priced)} so far` : `${formatUsd(month)} a month`;
}

function sayTotals(estimates: readonly ProductEstimate[]): string {
  const best = cheapestOf(estimates);
  const [alloydb] = estimates;
  if (!alloydb) return "";
  return `AlloyDB: ${sayMonth(alloydb)}.${best ? ` Lowest: ${productNames[best]}.` : ""}`;
}
