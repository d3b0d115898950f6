"use client";

import { type MouseEvent, useEffect, useState } from "react";
import { onWayBack } from "@/components/ui/on-way-back";
import { type ComparisonView, readView, showsRow, toggleProduct, wholeTable, writeView } from "@/lib/comparison/view";
import { writeCsv } from "@/lib/comparison/write-csv";
import { linesOnScreen, rowsOfTable } from "./read-table";

interface Props {
  /** The id of the table's frame. */
  table: string;
  products: readonly { id: string; name: string }[];
  /** The headings of the file's columns before those of the products. */
  leadingColumns: readonly string[];
  /** The address of the whole table as a file, which serves where scripts do not run. */
  csvFile: string;
}

/**
 * Chooses columns and rows of the comparison. The choice stands in the address: `?only=differences&without=spanner`.
 * A row that the address names by its fragment is shown in any case.
 */
export function ComparisonControls({ table, products, leadingColumns, csvFile }: Props) {
  const [view, setView] = useState<ComparisonView>(wholeTable);
  const [shown, setShown] = useState<{ rows: number; of: number }>();

  useEffect(() => {
    const ids = products.map(({ id }) => id);
    const follow = () => setView(readView(window.location.search, ids));
    // Read after the first paint, which must equal the server's.
    follow();
    return onWayBack(follow);
  }, [products]);

  useEffect(() => {
    const frame = document.getElementById(table);
    if (!frame) return;
    const draw = () => setShown(applyView(frame, view));
    draw();
    window.addEventListener("hashchange", draw);
    return () => window.removeEventListener("hashchange", draw);
  }, [table, view]);

  const choose = (next: ComparisonView) => {
    setView(next);
    window.history.replaceState(window.history.state, "", `${window.location.pathname}${writeView(next)}${window.location.hash}`);
  };
  const save = (event: MouseEvent<HTMLAnchorElement>) => {
    const frame = document.getElementById(table);
    if (!frame) return;
    event.preventDefault();
    // The mark in front tells spreadsheets that the file is UTF-8.
    const file = new Blob(["\uFEFF", writeCsv(linesOnScreen(frame, leadingColumns))], { type: "text/csv;charset=utf-8" });
    const address = URL.createObjectURL(file);
    Object.assign(document.createElement("a"), { href: address, download: "comparison.csv" }).click();
    URL.revokeObjectURL(address);
  };
  const left = products.length - view.without.length;
  return (
    <div className="comparison-controls no-print">
      <fieldset className="needs-scripts">
        <legend>Products</legend>
        {products.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={!view.without.includes(id)}
              disabled={left === 1 && !view.without.includes(id)}
              onChange={() =>
                choose(
                  toggleProduct(
                    view,
                    id,
                    products.map((product) => product.id),
                  ),
                )
              }
            />
            {name}
          </label>
        ))}
      </fieldset>
      <fieldset className="needs-scripts">
        <legend>Rows</legend>
        <label>
          <input type="checkbox" checked={view.onlyDifferences} onChange={() => choose({ ...view, onlyDifferences: !view.onlyDifferences })} />
          Only where they differ
        </label>
      </fieldset>
      <div className="comparison-take">
        <a className="button" href={csvFile} download="comparison.csv" onClick={save}>
          Download as CSV
        </a>
        <p className="label" role="status">
          {shown && sayShown(shown, view, left)}
        </p>
      </div>
    </div>
  );
}

function sayShown({ rows, of }: { rows: number; of: number }, { onlyDifferences }: ComparisonView, columns: number): string {
  if (!onlyDifferences) return `All ${of} rows.`;
  if (columns < 2) return `All ${of} rows: a single product differs from nothing.`;
  return `${rows} of ${of} rows. What is not known or not published is not counted as a difference.`;
}

/** Hides what the view leaves out. @returns how many rows are left */
function applyView(frame: HTMLElement, view: ComparisonView): { rows: number; of: number } {
  const cells = frame.querySelectorAll<HTMLElement>("[data-product]");
  for (const cell of cells) cell.hidden = view.without.includes(cell.dataset["product"] ?? "");
  const linked = decodeURIComponent(window.location.hash.slice(1));
  const rows = rowsOfTable(frame);
  for (const { element, cells: said } of rows) element.hidden = !showsRow(said, view) && element.id !== linked;
  const columns = [...frame.querySelectorAll<HTMLElement>("thead th")].filter(({ hidden }) => !hidden).length;
  for (const group of frame.querySelectorAll("tbody")) {
    group.hidden = [...group.querySelectorAll<HTMLElement>("tr[data-comparison-row]")].every(({ hidden }) => hidden);
    const title = group.querySelector<HTMLTableCellElement>("th[scope=rowgroup]");
    if (title) title.colSpan = columns;
  }
  return { rows: rows.filter(({ element }) => !element.hidden).length, of: rows.length };
}
