import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What a page is held to: WCAG 2.2 at level AA, and what axe counts as good practice besides. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds wrong with the page as it stands: one line per broken rule, with where it is broken; none is an empty
 * list. `without` names rules that do not hold here on purpose. It is run in the page itself, since the site frames
 * nothing, and hands out violations alone: what holds of a long page is megabytes that nobody reads.
 */
export async function faultsOf(page: Page, without: readonly string[] = []): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({
      runOnly: { type: "tag", values: tags },
      rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
      resultTypes: ["violations"],
    })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}
