import { Hallmark } from "@/components/fact/hallmark";
import { cellParts, factIdsOfCell } from "@/lib/comparison/cell";
import type { Cell } from "@/lib/comparison/row";
import { getFact } from "@/lib/facts/facts";
import { routes } from "@/lib/site/routes";

/**
 * What one product has to say: figures and words that open their stamp, and after them a mark for every further fact
 * that the cell rests on. What counts as said is in `[data-says]`, so that the marks are neither compared nor copied.
 */
export function ComparisonCell({ cell }: { cell: Cell }) {
  const parts = cellParts(cell);
  const shown = parts.flatMap((part) => (part.kind === "words" ? [] : [part.id]));
  const others = factIdsOfCell(cell).filter((id) => !shown.includes(id));
  return (
    <>
      <span data-says>
        {parts.map((part, index) => {
          if (part.kind === "words") return part.words;
          if (part.kind === "fact") return <Hallmark key={index} id={part.id} show={part.show} />;
          return (
            <a key={index} className="hallmark" href={routes.fact(part.id)}>
              {part.words}
            </a>
          );
        })}
      </span>
      {others.map((id) => (
        <a key={id} className="hallmark comparison-source" href={routes.fact(id)} aria-label={`Source: ${getFact(id).label}`}>
          source
        </a>
      ))}
    </>
  );
}
