import { DecisionForm } from "@/components/decision/decision-form";
import type { Reading } from "@/components/decision/outcome-panel";
import { TreeDifferences } from "@/components/decision/tree-differences";
import { TreeDrawing } from "@/components/decision/tree-drawing";
import { TreeOutline } from "@/components/decision/tree-outline";
import { DueLines } from "@/components/fact/due-lines";
import { DueMarks } from "@/components/fact/due-marks";
import { StampPopover } from "@/components/fact/stamp-popover";
import { IntentLink } from "@/components/ui/intent-link";
import { comparisonRows } from "@/lib/comparison/rows";
import { rowAnchor } from "@/lib/comparison/row";
import { loadChapters } from "@/lib/content/chapters";
import type { Outcome } from "@/lib/decision/schema";
import { factIdsBehindForks, factIdsOfTrees, shippedTrees } from "@/lib/decision/trees";
import { getFact } from "@/lib/facts/facts";
import { formatFact } from "@/lib/facts/format";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import { topics as topicNames, type TopicSlug } from "@/lib/site/topics";
import "@/components/decision/decision.css";

export const metadata = pageMetadata({
  title: "Which database?",
  description: "A decision tree for AlloyDB, Cloud SQL, Spanner and BigQuery: the outcome, why, why not the others, and what would change it.",
  path: routes.decision,
});

export default function DecisionPage() {
  const trees = shippedTrees();
  const facts = Object.fromEntries(factIdsBehindForks().map((id) => [id, { label: getFact(id).label, value: formatFact(getFact(id)) }]));
  const reading = Object.fromEntries(
    trees.map(({ id, outcomes }) => [id, Object.fromEntries(Object.entries(outcomes).map(([outcome, links]) => [outcome, readingOf(links)]))]),
  );
  return (
    <main id="content" className="page decision-page">
      <h1>Which database?</h1>
      <p className="chapter-summary">
        Answer what you know of the workload. You get the database that fits, the answers that led there, why each alternative lost, and the one answer that
        would change it.
      </p>
      <DueLines factIds={factIdsOfTrees()} place="this tree" />
      <noscript>
        <p className="decision-notice">The questions need scripts. The whole tree stands below, drawn and in words.</p>
      </noscript>
      <div className="decision-layout">
        <DecisionForm trees={trees} facts={facts} reading={reading} />
        <section className="decision-map" aria-labelledby="map">
          <h2 id="map">The tree drawn</h2>
          {trees.map((tree, index) => (
            <TreeDrawing key={tree.id} tree={tree} outline="outline" off={index > 0} />
          ))}
        </section>
      </div>

      <section className="decision-words" aria-labelledby="outline">
        <h2 id="outline">The whole tree in words</h2>
        {trees.map((tree, index) => (
          <TreeOutline key={tree.id} tree={tree} off={index > 0} />
        ))}
      </section>

      <section className="prose decision-differences" aria-labelledby="differences">
        <h2 id="differences">Where the two trees differ</h2>
        <TreeDifferences trees={trees} />
        <h2 id="address">The address</h2>
        <p>
          The answers stand in the address, each under the name of its question, so that it can be kept, shared and set as a task:{" "}
          <code>?where=google-cloud&amp;writes=many-regions</code>. <code>tree=guide</code> in front asks the guide&apos;s tree. What the tree does not know is
          left out and told.
        </p>
        <div className="table-frame">
          <table>
            <caption>
              <span>The parameters of the sound tree and their values</span>
            </caption>
            <thead>
              <tr>
                <th scope="col">Parameter</th>
                <th scope="col">Values</th>
              </tr>
            </thead>
            <tbody>
              {Object.entries(trees[0].forks)
                .filter(([, { again }]) => again === undefined)
                .map(([id, { options }]) => (
                  <tr key={id}>
                    <th scope="row">
                      <code>{id}</code>
                    </th>
                    <td>
                      {Object.keys(options).map((option, index) => (
                        <span key={option}>
                          {index > 0 && ", "}
                          <code>{option}</code>
                        </span>
                      ))}
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
        <p>
          The reasoning behind the order of the forks is taught in{" "}
          <IntentLink href={`${routes.chapter("alloydb-vs-cloud-sql")}#decision-tree-alloydb-vs-cloud-sql`}>AlloyDB vs Cloud SQL</IntentLink>; line by line the
          products stand side by side in <IntentLink href={routes.compare}>the comparison</IntentLink>.
        </p>
      </section>
      <StampPopover file={routes.decisionNotes} />
      <DueMarks />
    </main>
  );
}

/** The places that an outcome names, as links with their own names. */
function readingOf({ sections, topics, rows }: Pick<Outcome, "sections" | "topics" | "rows">): Reading {
  const chapters = loadChapters();
  return {
    sections: sections.map((place) => {
      const [slug = "", heading = ""] = place.split("#");
      const chapter = chapters.find((candidate) => candidate.slug === slug);
      const title = chapter?.headings.find(({ id }) => id === heading)?.text;
      if (!chapter || title === undefined) throw new Error(`An outcome of lib/decision names the section "${place}", which no chapter has.`);
      return { href: `${routes.chapter(slug)}#${heading}`, name: `${title} (${chapter.title})` };
    }),
    topics: topics.map((slug) => ({ href: routes.topic(slug), name: topicNames[slug as TopicSlug].name })),
    rows: rows.map((id) => ({ href: `${routes.compare}#${rowAnchor(id)}`, name: comparisonRows.find((row) => row.id === id)?.label ?? id })),
  };
}
