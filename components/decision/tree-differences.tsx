import { BoundText } from "@/components/fact/bound-text";
import { type Trees, writeAddress } from "@/lib/decision/address";
import { agreement, differences } from "@/lib/decision/differences";
import type { Words } from "@/lib/decision/schema";
import { outcomeOf } from "@/lib/decision/walk";
import { routes } from "@/lib/site/routes";

/** Where the guide's tree and the sound one part: the same workload asked of both, fork by fork. Drawn on the server. */
export function TreeDifferences({ trees }: { trees: Trees<Words> }) {
  const [sound, guide = sound] = trees;
  const { ways, always, never } = agreement();
  return (
    <>
      <p>
        Both trees were asked the same, on all {ways} ways through the sound one. On {never} of them the guide can only name another product: it knows neither
        Spanner nor BigQuery nor AlloyDB Omni. On {always === 0 ? "none" : always} does it name the same product whatever else holds, because a budget or a
        small size can turn any of its answers round before it has asked what the database must do. One workload for each fork of the guide shows it:
      </p>
      <ol className="tree-differences">
        {differences().map((difference) => (
          <li key={difference.fork}>
            <h3>
              <BoundText text={difference.asPrinted} />
            </h3>
            <div>
              <p>{difference.workload}</p>
              <dl>
                <dt>The guide</dt>
                <dd>
                  <a data-answers href={`${routes.decision}${writeAddress(guide, difference.guide.path, trees)}`}>
                    {outcomeOf(guide, difference.guide.outcome).name}
                  </a>
                </dd>
                <dt>The sound tree</dt>
                <dd>
                  <a data-answers href={`${routes.decision}${writeAddress(sound, difference.sound.path, trees)}`}>
                    {outcomeOf(sound, difference.sound.outcome).name}
                  </a>
                </dd>
              </dl>
              <p>
                <BoundText text={difference.why} /> <a href={routes.erratum(difference.erratum)}>Erratum in full</a>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
