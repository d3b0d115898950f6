import type { ReactNode } from "react";
import { LikelyBar } from "@/components/ui/likely-bar";
import { enoughAnswers, type Evidence } from "@/lib/review/stand";
import { likelyWords, rightWords } from "./standing-words";

interface Row {
  id: string;
  name: ReactNode;
  evidence: Evidence;
  /** Cells behind the bar. */
  more: readonly ReactNode[];
}

interface Props {
  caption: string;
  /** What a row is, and what the further cells are. */
  one: string;
  more: readonly string[];
  rows: readonly Row[];
}

/** Sections or topics with what was right of first answers and how far that can be trusted. On narrow screens a row is a block of its own. */
export function StandTable({ caption, one, more, rows }: Props) {
  return (
    <table className="stand-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {[one, "Right", "Likely", ...more].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, evidence, more: cells }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td data-name="Right">{rightWords(evidence)}</td>
            <td data-name="Likely" className="stand-likely">
              <Likely evidence={evidence} />
            </td>
            {cells.map((cell, at) => (
              <td key={more[at]} data-name={more[at]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The interval of some evidence, or how much is lacking for one. */
function Likely({ evidence: { right, answered, likely } }: { evidence: Evidence }) {
  if (!likely) return <span className="label">{answered === 0 ? "not enough yet" : `not enough yet: ${enoughAnswers - answered} more`}</span>;
  return (
    <>
      <LikelyBar low={likely.low} high={likely.high} share={right / answered} />
      <span>{likelyWords(likely)}</span>
    </>
  );
}
