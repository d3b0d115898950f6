import { routes } from "@/lib/site/routes";

/**
 * Shows what is due for review by the reader's clock. The words stand in the page already, hidden, each with its day in
 * `data-review-by`; figures in the text whose stamp is due are marked as well.
 */
export function showDue(root: ParentNode): void {
  const today = new Date().toISOString().slice(0, 10);
  for (const words of root.querySelectorAll<HTMLElement>("[hidden][data-review-by]")) {
    const { reviewBy = "" } = words.dataset;
    if (reviewBy > today) continue;
    words.hidden = false;
    const { fact = "" } = words.closest<HTMLElement>("[data-fact]")?.dataset ?? {};
    for (const hallmark of document.querySelectorAll(`.hallmark[href="${routes.fact(fact)}"]`)) hallmark.classList.add("hallmark-due");
  }
}
