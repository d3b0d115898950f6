import { BoundText } from "@/components/fact/bound-text";
import { SourceName } from "@/components/fact/source-name";
import { type Claim, verdictLabels } from "@/lib/facts/claim";
import { describeSource } from "@/lib/facts/stamp";
import { routes } from "@/lib/site/routes";

interface Props {
  claim: Claim;
  anchor?: string;
  /**
   * Whether what holds stands in the page itself. In a chapter it comes with the chapter's notes, which `PageTools`
   * fetches once the page is there, so that a score of errata weighs nothing on the first paint.
   */
  whole?: boolean;
  open?: boolean;
}

/** The struck claim: what the guide says and, when it is opened, what holds, the exam answer and the best source. */
export function Erratum({ claim, anchor = `erratum-${claim.id}`, whole = true, open = false }: Props) {
  return (
    <details className="erratum" id={anchor} open={open}>
      <summary>
        <b>{verdictLabels[claim.verdict]}:</b> <s>{claim.guideSays}</s>
      </summary>
      {whole ? (
        <ErratumBody claim={claim} />
      ) : (
        <p>
          <a href={routes.erratum(claim.id)}>What holds instead</a>
        </p>
      )}
    </details>
  );
}

/** What holds, what to answer in the exam, and where it can be read. */
export function ErratumBody({ claim }: { claim: Claim }) {
  const first = claim.sources[0];
  return (
    <>
      <p>
        <b>What holds:</b> <BoundText text={claim.holds} />
      </p>
      {claim.examAnswer && (
        <p>
          <b>In the exam:</b> <BoundText text={claim.examAnswer} />
        </p>
      )}
      <p>
        {first ? <SourceName source={describeSource(first.source)} /> : "No source was found for the guide's claim."}
        {claim.sources.length > 1 && ` and ${claim.sources.length - 1} more`}. <a href={routes.erratum(claim.id)}>Erratum in full</a>
      </p>
    </>
  );
}
