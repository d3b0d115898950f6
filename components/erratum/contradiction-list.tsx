import { Fragment } from "react";
import { routes } from "@/lib/site/routes";

interface Entry {
  id: string;
  where: string;
  printed: string;
  recomputed: string;
  working: string;
  claim: string;
}

/**
 * Places where the guide contradicts itself, as a ledger: what it prints, what follows from its own figures, and the
 * arithmetic between.
 * @param linked whether each leads to its erratum
 */
export function ContradictionList({ entries, linked = false }: { entries: readonly Entry[]; linked?: boolean }) {
  return (
    <ol className="contradictions">
      {entries.map(({ id, where, printed, recomputed, working, claim }) => (
        <li key={id} id={`contradiction-${id}`}>
          <p className="label">
            The guide, {where}
            {linked && (
              <>
                {" "}
                · <a href={routes.erratum(claim)}>erratum</a>
              </>
            )}
          </p>
          <dl>
            <dt>Printed</dt>
            <dd>
              <s>{printed}</s>
            </dd>
            <dt>By its own figures</dt>
            <dd className="contradiction-recomputed">{recomputed}</dd>
            <dt>Working</dt>
            <dd className="contradiction-working">
              <Working text={working} />
            </dd>
          </dl>
        </li>
      ))}
    </ol>
  );
}

/** Arithmetic, a step a line: steps are parted by semicolons, and by sentences. */
function Working({ text }: { text: string }) {
  return text.split(/(?<=[.;])(?<!i\.e\.) (?=\S)/).map((step, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {step}
    </Fragment>
  ));
}
