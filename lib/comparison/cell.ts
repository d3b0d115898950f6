import { parseBoundText } from "@/lib/facts/bound-text";
import { type FactId, facts, getFact } from "@/lib/facts/facts";
import { type FactShow, formatFact } from "@/lib/facts/format";
import { estimateExample, ratesOf } from "@/lib/pricing/examples";
import { formatUsd } from "@/lib/pricing/money";
import { comparisonRows } from "./rows";
import { type Cell, type ComparisonRow, productIds } from "./row";

/** A piece of a cell: words, the value of a fact, or words that a fact stands behind. */
export type CellPart = { kind: "words"; words: string } | { kind: "fact"; id: FactId; show: FactShow } | { kind: "source"; id: FactId; words: string };

/** The cell in pieces, as the page draws it. @throws when it names a fact or an amount that does not exist. */
export function cellParts(cell: Cell): CellPart[] {
  if ("facts" in cell) return cell.facts.flatMap((id, index) => [...(index > 0 ? [words(", ")] : []), { kind: "fact", id, show: "full" } as const]);
  const said = "text" in cell ? cell.text : cell.silence;
  const amount = "text" in cell && cell.amount ? formatUsd(estimateExample(cell.amount, facts).total) : undefined;
  const parts = parseBoundText(amount === undefined ? said : said.replace("{{amount}}", amount)).map((part): CellPart => {
    if (part.kind === "words") return part;
    getFact(part.id);
    return { ...part, id: part.id as FactId };
  });
  const [behind] = cell.restsOn ?? [];
  const only = parts[0];
  return behind !== undefined && parts.length === 1 && only?.kind === "words" ? [{ kind: "source", id: behind, words: only.words }] : parts;
}

/** What a reader reads in the cell, which is also what the differences go by and what the CSV file holds. */
export function cellText(cell: Cell): string {
  return cellParts(cell)
    .map((part) => (part.kind === "fact" ? formatFact(getFact(part.id), part.show) : part.words))
    .join("");
}

/** The facts that the cell rests on, those that it shows first, each once. */
export function factIdsOfCell(cell: Cell): FactId[] {
  if ("facts" in cell) return [...cell.facts];
  const shown = cellParts(cell).flatMap((part) => (part.kind === "words" ? [] : [part.id]));
  const reckoned = "text" in cell && cell.amount ? ratesOf(cell.amount) : [];
  return [...new Set([...shown, ...(cell.restsOn ?? []), ...reckoned])];
}

/** Whether the cell gives an answer at all. */
export function isKnown(cell: Cell): boolean {
  return !("silence" in cell);
}

/** The facts that a row rests on, each once. */
export function factIdsOfRow(row: ComparisonRow): FactId[] {
  return [...new Set(productIds.flatMap((product) => factIdsOfCell(row.cells[product])))];
}

/** The rows that rest on a fact, in the order of the page. */
export function rowsOfFact(id: string): ComparisonRow[] {
  return comparisonRows.filter((row) => factIdsOfRow(row).some((factId) => factId === id));
}

function words(text: string): CellPart {
  return { kind: "words", words: text };
}
