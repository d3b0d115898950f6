import { formatUsd, type NanoUsd } from "@/lib/pricing/money";
import type { Preset, RecomputedFigure } from "@/lib/pricing/presets";
import { writeWorkload } from "@/lib/pricing/workload";
import { calculation, routes } from "@/lib/site/routes";

export interface ShownPreset extends Pick<Preset, "id" | "title" | "guideLines" | "workloads"> {
  /** What stands in the row of links at the head of the page. */
  shortTitle: string;
  figures: readonly RecomputedFigure[];
  /** The errata that tell of it: their ids, each once. */
  errata: readonly string[];
}

/** Links that load the first workload of each preset, and the one to begin with. */
export function PresetRow({ presets }: { presets: readonly ShownPreset[] }) {
  return (
    <nav aria-label="Workloads to begin with">
      <span className="label">Load</span>
      <WorkloadLink query="" label="the start" />
      <span className="label">or the guide&apos;s</span>
      {presets.map(({ id, shortTitle, workloads: [first] }) => first && <WorkloadLink key={id} query={writeWorkload(first.workload)} label={shortTitle} />)}
      <a className="calc-presets-more" href="#presets">
        all, with the arithmetic
      </a>
    </nav>
  );
}

function WorkloadLink({ query, label }: { query: string; label: string }) {
  return (
    <a data-workload href={calculation(query)}>
      {label}
    </a>
  );
}

/** What the guide prints for its clusters beside what follows from its own rates, to the cent, each to be loaded. */
export function PresetList({ presets }: { presets: readonly ShownPreset[] }) {
  return presets.map(({ id, title, guideLines, figures, workloads, errata }) => (
    <section key={id} className="preset" aria-labelledby={`preset-${id}`}>
      <h3 id={`preset-${id}`}>{title}</h3>
      <div className="table-frame" role="region" aria-labelledby={`preset-${id}-caption`}>
        <table>
          <caption id={`preset-${id}-caption`}>
            <span>The guide, lines {guideLines}: printed, and recomputed from the rates.</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col" className="amount">
                Printed
              </th>
              <th scope="col" className="amount">
                Recomputed
              </th>
              <th scope="col">Working</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ what, printed, recomputed, working, note }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td className="amount">{follows(printed, recomputed) ? asPrinted(printed) : <s>{asPrinted(printed)}</s>}</td>
                <td className="amount">{recomputed === null ? "not known" : formatUsd(recomputed)}</td>
                <td className="preset-working">
                  {working}
                  {note && <span className="preset-note">{note}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="preset-links">
        <span className="label">Load</span>
        {workloads.map(({ label, workload }) => (
          <WorkloadLink key={label} query={writeWorkload(workload)} label={label} />
        ))}
        <span className="label">{errata.length > 1 ? "Errata" : "Erratum"}</span>
        {errata.map((erratum) => (
          <a key={erratum} href={routes.erratum(erratum)}>
            {erratum}
          </a>
        ))}
      </p>
    </section>
  ));
}

/** The guide prints whole dollars. */
function asPrinted(amount: NanoUsd): string {
  return formatUsd(amount).replace(/\.00$/, "");
}

const nanoPerDollar = 10n ** 9n;

/** Whether a printed figure is the recomputed one in whole dollars. */
function follows(printed: NanoUsd, recomputed: NanoUsd | null): boolean {
  return recomputed !== null && ((recomputed + nanoPerDollar / 2n) / nanoPerDollar) * nanoPerDollar === printed;
}
