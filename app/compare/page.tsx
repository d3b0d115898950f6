import { ComparisonControls } from "@/components/comparison/comparison-controls";
import { ComparisonTable } from "@/components/comparison/comparison-table";
import { DueLines } from "@/components/fact/due-lines";
import { DueMarks } from "@/components/fact/due-marks";
import { StampPopover } from "@/components/fact/stamp-popover";
import { IntentLink } from "@/components/ui/intent-link";
import { factIdsOfRow } from "@/lib/comparison/cell";
import { leadingColumns } from "@/lib/comparison/csv";
import { comparedProducts } from "@/lib/comparison/row";
import { comparisonRows } from "@/lib/comparison/rows";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import "../compare.css";

export const metadata = pageMetadata({
  title: "Comparison",
  description: "AlloyDB, Cloud SQL Enterprise, Cloud SQL Enterprise Plus and Spanner side by side: every cell with its source and date.",
  path: routes.compare,
});

const products = Object.entries(comparedProducts).map(([id, name]) => ({ id, name }));

export default function ComparePage() {
  return (
    <main id="content" className="page comparison-page">
      <h1>Comparison</h1>
      <p className="chapter-summary">
        Four products side by side, and the reason why each line matters. Read it with a requirement in hand: most lines do not decide, and the filter shows
        those that do.
      </p>
      <p className="comparison-notes">
        &ldquo;No figure published&rdquo; and &ldquo;not known&rdquo; mean what they say: none of the sources that were read gives one. How to weigh the lines
        is told in <IntentLink href={routes.chapter("alloydb-vs-cloud-sql")}>AlloyDB vs Cloud SQL</IntentLink>; prices are worked out in{" "}
        <IntentLink href={routes.chapter("pricing")}>Pricing &amp; Cost Comparison</IntentLink>.
      </p>
      <DueLines factIds={[...new Set(comparisonRows.flatMap(factIdsOfRow))]} place="this comparison" />
      <ComparisonControls table="comparison" products={products} leadingColumns={leadingColumns} csvFile={routes.compareCsv} />
      <ComparisonTable id="comparison" />
      <StampPopover file={routes.compareNotes} />
      <DueMarks />
    </main>
  );
}
