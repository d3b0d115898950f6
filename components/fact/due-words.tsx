import { formatDate } from "@/lib/facts/format";

/** That a fact is due for review, and since when; hidden until the reader's clock says so (`show-due.ts`). */
export function DueWords({ from }: { from: string }) {
  return (
    <p className="due" hidden data-review-by={from}>
      Due for review since {formatDate(from)}.
    </p>
  );
}
