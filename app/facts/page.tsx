import { DueMarks } from "@/components/fact/due-marks";
import { ListFilter } from "@/components/search/list-filter";
import { facts, factsAsOf, factTables, getFact } from "@/lib/facts/facts";
import { formatDate, formatFact } from "@/lib/facts/format";
import { reviewBy } from "@/lib/facts/review";
import { sources } from "@/lib/facts/sources";
import { confidenceNames, productNames } from "@/lib/facts/stamp";
import { subjectNames } from "@/lib/facts/subjects";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";

export const metadata = pageMetadata({
  title: "Facts",
  description: "Every figure that the site states about AlloyDB and its neighbours, with source, date and confidence.",
  path: routes.facts,
  json: routes.factsJson,
});

export default function FactsPage() {
  const subjects = Object.entries(factTables) as [keyof typeof factTables, (typeof factTables)[keyof typeof factTables]][];
  const used = new Set(Object.values(facts).map(({ scope }) => scope.product));
  return (
    <main id="content" className="page">
      <h1>Facts</h1>
      <p className="chapter-summary">
        Every figure that this site states, once: {Object.keys(facts).length} facts from {Object.keys(sources).length} sources, as of {formatDate(factsAsOf)}.
        Each opens with its sources, the date of the copy that was read, its earlier values and every place that uses it.
      </p>
      <p className="label mt-3">
        For programs: <a href={routes.factsJson}>all facts as JSON</a>, and the <a href={routes.factSchema}>schema</a> of an entry.
      </p>
      <DueMarks />
      <ListFilter
        list="all-facts"
        noun={["fact", "facts"]}
        total={Object.keys(facts).length}
        label="Search the facts"
        choices={[
          { name: "subject", label: "Subject", options: Object.entries(subjectNames) },
          { name: "product", label: "Product", options: Object.entries(productNames).filter(([product]) => used.has(product as keyof typeof productNames)) },
          { name: "confidence", label: "Confidence", options: Object.entries(confidenceNames) },
        ]}
        switches={[
          { name: "due", label: "Due for review" },
          { name: "disputed", label: "Disputed between sources" },
        ]}
      />
      <nav aria-label="Subjects" className="mt-6 flex flex-wrap gap-x-4 gap-y-1 font-sans text-note">
        {subjects.map(([subject]) => (
          <a key={subject} data-group-link href={`#${subject}`} className="inline-flex min-h-8 items-center">
            {subjectNames[subject]}
          </a>
        ))}
      </nav>
      <div id="all-facts">
        {subjects.map(([subject, table]) => (
          <section key={subject} data-group={subject} aria-labelledby={subject} className="mt-10">
            <h2 id={subject} className="text-title font-semibold">
              {subjectNames[subject]}
            </h2>
            <ul className="fact-list">
              {Object.keys(table).map((id) => (
                <FactRow key={id} id={id} subject={subject} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </main>
  );
}

/** One fact, with what the filters look at. */
function FactRow({ id, subject }: { id: string; subject: string }) {
  const fact = getFact(id);
  const disputed = fact.disputed !== undefined;
  return (
    <li
      id={`fact-${id}`}
      data-row
      data-subject={subject}
      data-product={fact.scope.product}
      data-confidence={fact.confidence}
      data-disputed={disputed ? "yes" : undefined}
      data-review-by={reviewBy(fact)}
    >
      <a href={routes.fact(id)}>{fact.label}</a> <span>{formatFact(fact)}</span>
      {disputed && <small>disputed</small>}
      {fact.confidence === "not-verified" && <small>not verified</small>}
    </li>
  );
}
