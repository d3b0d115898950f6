import { BoundText } from "@/components/fact/bound-text";
import { type Claim, verdictLabels } from "@/lib/facts/claim";
import { describeSource } from "@/lib/facts/stamp";
import { routes } from "@/lib/site/routes";

/** The struck claim: what the guide says, what holds, the exam answer and the best source. Its page tells the rest. */
export function Erratum({ claim, anchor = `erratum-${claim.id}` }: { claim: Claim; anchor?: string }) {
  const first = claim.sources[0];
  return (
    <details className="erratum" id={anchor}>
      <summary>
        <b>{verdictLabels[claim.verdict]}:</b> <s>{claim.guideSays}</s>
      </summary>
        <p>
          <BoundText text={claim.holds} />
        </p>
        {claim.examAnswer && (
          <p>
            <b>In the exam:</b> <BoundText text={claim.examAnswer} />
          </p>
        )}
        <p>
          {first ? <ErratumSource source={first.source} /> : "No source was found for the guide's claim."}
          {claim.sources.length > 1 && ` and ${claim.sources.length - 1} more`}. <a href={routes.erratum(claim.id)}>Erratum in full</a>
        </p>
    </details>
  );
}

function ErratumSource({ source }: { source: string }) {
  const { title, address, copy } = describeSource(source);
  return (
    <>
      {address ? <a href={address}>{title}</a> : <cite>{title}</cite>}, {copy}
    </>
  );
}
