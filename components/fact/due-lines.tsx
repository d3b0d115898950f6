import { formatDate } from "@/lib/facts/format";
import { dueSteps } from "@/lib/facts/review";
import { routes } from "@/lib/site/routes";

/**
 * One quiet line for a page whose facts are due: how many, and since when. It stands there for every day on which more
 * of them fall due, hidden; the reader's clock shows those that hold (`show-due.ts`), and the last of these is seen.
 * @param place whose facts they are: "this chapter"
 */
export function DueLines({ factIds, place }: { factIds: readonly string[]; place: string }) {
  const steps = dueSteps(factIds);
  const first = steps[0]?.from ?? "";
  return (
    <div className="due-lines" data-due-lines>
      {steps.map(({ from, count }) => (
        <p key={from} className="due" hidden data-review-by={from}>
          <a href={`${routes.facts}?due=yes`}>
            {count} {count === 1 ? "fact" : "facts"} of {place} {count === 1 ? "is" : "are"} due for review
          </a>
          {from === first ? " since " : ", the first since "}
          {formatDate(first)}.
        </p>
      ))}
    </div>
  );
}
