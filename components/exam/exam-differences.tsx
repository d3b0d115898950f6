import { BoundText } from "@/components/fact/bound-text";

/** Where a mock exam of this site differs from the real one: a term, and what holds. Figures are fact tokens. */
const differences: readonly (readonly [term: string, says: string])[] = [
  [
    "What is asked",
    "AlloyDB and what surrounds it. Sections have the shares of the published guides, yet the real exams ask about all of Google Cloud, and Google gives no weight to a product.",
  ],
  ["Where questions come from", "All are written by us from public guidance, each with its sources. None is from a real exam, or recalled from one."],
  [
    "How it is scored",
    "Each question counts the same, and is right when exactly the right choices are given. That is our scoring; of partial credit and of unscored questions Google says nothing.",
  ],
  ["What the result says", "A share for each section with the range in which yours likely lies. No mark to reach: for both exams it is {{ace-passing-score}}."],
  ["Time", "The exams give {{ace-minutes}}. Here the limit is yours to stretch, up to ten times or none at all, and a pause marks the attempt as not timed."],
  ["Case studies", "Retold in our words with a link to Google's text, which the real architect exam shows {{pca-case-display}}."],
];

/** The same in words for a start screen and for the page of all exams. */
export function ExamDifferences() {
  return (
    <dl className="exam-differences">
      {differences.map(([term, says]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <BoundText text={says} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
