import { getFact } from "@/lib/facts/facts";
import { type FactShow, formatFact } from "@/lib/facts/format";
import { routes } from "@/lib/site/routes";

/** A figure that rests on a fact. It links to the fact's page; where scripts run, `StampPopover` shows its stamp in place. */
export function Hallmark({ id, show = "full" }: { id: string; show?: FactShow }) {
  return (
    <a className="hallmark" href={routes.fact(id)}>
      {formatFact(getFact(id), show)}
    </a>
  );
}
