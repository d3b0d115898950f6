import type { ComparedCell } from "@/lib/comparison/view";

/** What a cell of the server's table says, without the marks of further sources. */
function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? "").trim().replaceAll(/\s+/g, " ");
}

/** The rows of the table, each with what its cells say of each product. */
export function rowsOfTable(frame: Element): { element: HTMLElement; cells: ComparedCell[] }[] {
  return [...frame.querySelectorAll<HTMLElement>("tr[data-comparison-row]")].map((element) => ({
    element,
    cells: [...element.querySelectorAll<HTMLElement>("td[data-product]")].map(({ dataset, children }) => ({
      product: dataset["product"] ?? "",
      says: wordsOf([...children].find((child) => child.matches("[data-says]"))),
      known: dataset["unknown"] === undefined,
    })),
  }));
}

/** The lines of the table as the reader sees it: a head, then each row that is shown with its group. */
export function linesOnScreen(frame: Element, leading: readonly string[]): string[][] {
  const columns = [...frame.querySelectorAll<HTMLElement>("thead th[data-product]")].filter(({ hidden }) => !hidden);
  const head = [...leading, ...columns.map((column) => wordsOf(column))];
  const lines = rowsOfTable(frame)
    .filter(({ element }) => !element.hidden)
    .map(({ element, cells }) => [
      element.closest<HTMLElement>("[data-group]")?.dataset["group"] ?? "",
      wordsOf(element.querySelector("[data-label]")),
      wordsOf(element.querySelector("[data-why]")),
      ...columns.map(({ dataset }) => cells.find(({ product }) => product === dataset["product"])?.says ?? ""),
    ]);
  return [head, ...lines];
}
