import { Calculator } from "@/components/calculator/calculator";
import { ParameterList } from "@/components/calculator/parameter-list";
import { PresetList, PresetRow, type ShownPreset } from "@/components/calculator/preset-list";
import { DueLines } from "@/components/fact/due-lines";
import { DueMarks } from "@/components/fact/due-marks";
import { StampPopover } from "@/components/fact/stamp-popover";
import { IntentLink } from "@/components/ui/intent-link";
import { loadContradictions } from "@/lib/content/contradictions";
import { facts } from "@/lib/facts/facts";
import { formatDate } from "@/lib/facts/format";
import { presets, recomputePreset } from "@/lib/pricing/presets";
import { pricesForCalculator } from "@/lib/pricing/prices-for";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import { factIdsOfCalculator } from "./fact-ids";
import "../calculator.css";

export const metadata = pageMetadata({
  title: "Calculator",
  description: "Price a workload on AlloyDB, both editions of Cloud SQL and Spanner: every line with its rate, its source and its date, to the cent.",
  path: routes.calculator,
});

/** The words for the links at the head of the page. */
const shortTitles: Readonly<Record<string, string>> = {
  "guide-minimum": "minimum",
  "guide-comparison": "comparison",
  "guide-small": "small cluster",
  "guide-medium": "medium cluster",
  "guide-large": "large cluster",
};

export default function CalculatorPage() {
  const table = pricesForCalculator();
  const shown = shownPresets();
  const verified = Object.values(table.regions)
    .flatMap((rates) => Object.values(rates).map((rate) => rate.verified))
    .toSorted();
  return (
    <main id="content" className="page calculator-page">
      <h1>Calculator</h1>
      <p className="chapter-summary">
        Price a workload to the cent, on AlloyDB and beside it on both editions of Cloud SQL and on Spanner. Every line shows its rate, and every rate where it
        comes from. A rate that no source gives is asked for, not guessed.
      </p>
      <DueLines factIds={factIdsOfCalculator()} place="this calculator" />
      <noscript>
        <p className="calc-noscript">
          The calculator needs scripts. Without them you see the estimate for the workload to begin with, and the guide&apos;s clusters recomputed.
        </p>
      </noscript>
      <Calculator
        table={table}
        presets={<PresetRow presets={shown} />}
        notes={
          <p className="label">
            Prices as of {formatDate(verified.at(-1) ?? "")}, the day they were last compared with their sources; some sources are older, and each line says so.
            An estimate to learn from, not a quote, and not by Google: before you commit money, ask Google&apos;s own calculator.
          </p>
        }
      />
      <h2 id="presets">The guide&apos;s clusters, recomputed</h2>
      <p className="calc-intro">
        What the study guide prints, beside what follows from its own rates. A struck figure does not follow. How its clusters are to be read stands in{" "}
        <IntentLink href={routes.chapter("pricing")}>Pricing &amp; Cost Comparison</IntentLink>.
      </p>
      <PresetList presets={shown} />
      <h2 id="address">The address of an estimate</h2>
      <ParameterList />
      <StampPopover file={routes.calculatorNotes} />
      <DueMarks />
    </main>
  );
}

function shownPresets(): ShownPreset[] {
  const claims = new Map(loadContradictions().map(({ id, claim }) => [id, claim]));
  return presets.map((preset) => ({
    ...preset,
    shortTitle: shortTitles[preset.id] ?? preset.title,
    figures: recomputePreset(preset, facts),
    errata: [...new Set(preset.contradictions.flatMap((id) => claims.get(id) ?? []))],
  }));
}
