import { factTables, getFact } from "@/lib/facts/facts";
import { formatFact } from "@/lib/facts/format";
import { subjectNames } from "@/lib/facts/subjects";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";

export const metadata = pageMetadata({
  title: "Facts",
  description: "Every figure that the site states about AlloyDB and its neighbours, with source, date and confidence.",
  path: routes.facts,
});

export default function FactsPage() {
  const subjects = Object.entries(factTables) as [keyof typeof factTables, (typeof factTables)[keyof typeof factTables]][];
  return (
    <main id="content" className="page">
      <h1>Facts</h1>
      <p className="chapter-summary">
        Every figure that this site states, once. Each opens with its sources, the date of the copy that was read, and the day it was last checked.
      </p>
      <nav aria-label="Subjects" className="mt-6 flex flex-wrap gap-x-4 gap-y-1 font-sans text-note">
        {subjects.map(([subject]) => (
          <a key={subject} href={`#${subject}`} className="inline-flex min-h-8 items-center">
            {subjectNames[subject]}
          </a>
        ))}
      </nav>
      {subjects.map(([subject, table]) => (
        <section key={subject} aria-labelledby={subject} className="mt-10">
          <h2 id={subject} className="text-title font-semibold">
            {subjectNames[subject]}
          </h2>
          <ul className="fact-list">
            {Object.keys(table).map((id) => (
              <li key={id} id={`fact-${id}`}>
                <a href={routes.fact(id)}>{getFact(id).label}</a> <span>{formatFact(getFact(id))}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
