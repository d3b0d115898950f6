import type { FactId } from "@/lib/facts/facts";
import { stampOf } from "@/lib/facts/stamp";
import { DueLines } from "./due-lines";
import { Stamp } from "./stamp";

/** The stamps of all facts that a page names, folded: its evidence, readable and printable without scripts. */
export function StampList({ factIds, title }: { factIds: readonly FactId[]; title: string }) {
  return (
    <>
      <DueLines factIds={factIds} place="this page" />
      <details className="stamps">
        <summary>
          {title} <span className="label">({factIds.length})</span>
        </summary>
        <ul>
          {factIds.map((id) => (
            <li key={id}>
              <Stamp stamp={stampOf(id)} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
