import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DueMarks } from "@/components/fact/due-marks";
import { DueWords } from "@/components/fact/due-words";
import { SourceName } from "@/components/fact/source-name";
import { IntentLink } from "@/components/ui/intent-link";
import { rowAnchor } from "@/lib/comparison/row";
import { usageOfFact } from "@/lib/content/usage";
import { type FactId, facts, factTables, getFact, isFactId } from "@/lib/facts/facts";
import { formatDate } from "@/lib/facts/format";
import { reviewDays } from "@/lib/facts/schema";
import { disputesOf, historyOf, stampOf } from "@/lib/facts/stamp";
import { subjectNames } from "@/lib/facts/subjects";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";

export const dynamicParams = false;

interface Props {
  params: Promise<{ fact: string }>;
}

export function generateStaticParams() {
  return Object.keys(facts).map((fact) => ({ fact }));
}

async function find({ params }: Props) {
  const { fact } = await params;
  if (!isFactId(fact)) notFound();
  return { id: fact, stamp: stampOf(fact) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, stamp } = await find(props);
  return pageMetadata({
    title: stamp.label,
    description: `${stamp.label}: ${stamp.value}. ${stamp.scope}. With sources and dates.`,
    path: routes.fact(id),
    json: routes.factJson(id),
  });
}

export default async function FactPage(props: Props) {
  const { id, stamp } = await find(props);
  const { scope, review } = getFact(id);
  const subject = (Object.keys(factTables) as (keyof typeof factTables)[]).find((table) => Object.hasOwn(factTables[table], id));
  const disputes = disputesOf(id);
  const history = historyOf(id);
  return (
    <main id="content" className="page">
      <p className="label">
        <IntentLink href={routes.facts}>Facts</IntentLink>
        {subject && (
          <>
            {" "}
            · <a href={`${routes.facts}?subject=${subject}`}>{subjectNames[subject]}</a>
          </>
        )}
      </p>
      <h1>{stamp.label}</h1>
      <p className="fact-value">{stamp.value}</p>
      <DueWords from={stamp.reviewBy} />
      <dl className="fact-details">
        <dt>Scope</dt>
        <dd>{stamp.scope}</dd>
        <dt>Confidence</dt>
        <dd>{stamp.confidence}</dd>
        <dt>Last checked</dt>
        <dd>{stamp.verified}</dd>
        <dt>Review by</dt>
        <dd>
          {formatDate(stamp.reviewBy)}, {reviewDays[review]} days after the check
        </dd>
        <dt>Id</dt>
        <dd>
          <code>{id}</code> (<a href={routes.factJson(id)}>as JSON</a>)
        </dd>
      </dl>
      <h2>Sources</h2>
      {stamp.sources.length === 0 && <p>No source was found for this figure, so it is not verified.</p>}
      <ul>
        {stamp.sources.map((source) => (
          <li key={source.title + source.says}>
            {source.says} <SourceName source={source} />.
          </li>
        ))}
      </ul>
      {disputes.length > 0 && (
        <>
          <h2>Where sources disagree</h2>
          <p>Other sources give another value. Both are kept until one is withdrawn.</p>
          <ul>
            {disputes.map(({ value, source }) => (
              <li key={value}>
                <b>{value}</b>. {source.says} <SourceName source={source} />.
              </li>
            ))}
          </ul>
        </>
      )}
      {history.length > 0 && (
        <>
          <h2 id="history">History</h2>
          <div className="table-frame">
            <table>
              <caption>
                <span>What the value was, and until when.</span>
              </caption>
              <thead>
                <tr>
                  <th scope="col">Value</th>
                  <th scope="col">Held</th>
                  <th scope="col">Note</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">{stamp.value}</th>
                  <td>{scope.since ? `since ${formatDate(scope.since)}` : "now"}</td>
                  <td>the present value</td>
                </tr>
                {history.map(({ value, held, note }) => (
                  <tr key={value + held}>
                    <th scope="row">{value}</th>
                    <td>{held}</td>
                    <td>{note ?? ""}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <WhereUsed id={id} />
      <DueMarks />
    </main>
  );
}

/** The sections, figures, errata, topics, rows of the comparison, trees and questions that show the fact. */
function WhereUsed({ id }: { id: FactId }) {
  const { sections, figures, errata, topics, rows, questions, decides } = usageOfFact(id);
  const places = sections.length + figures.length + errata.length + topics.length + rows.length + questions.length + Number(decides);
  return (
    <>
      <h2>Where it is used</h2>
      {places === 0 && <p>Nowhere in the text yet.</p>}
      <ul>
        {sections.map(({ chapter, id: fragment, heading }) => (
          <li key={chapter.slug + fragment}>
            {chapter.title}: <IntentLink href={`${routes.chapter(chapter.slug)}#${fragment}`}>{heading ?? "the opening"}</IntentLink>
          </li>
        ))}
        {figures.map(({ chapter, figure, number }) => (
          <li key={number}>
            Figure {number}: <IntentLink href={`${routes.chapter(chapter.slug)}#figure-${figure.id}`}>{figure.title}</IntentLink>
          </li>
        ))}
        {errata.map((erratum) => (
          <li key={erratum.id}>
            Erratum: <IntentLink href={routes.erratum(erratum.id)}>{erratum.guideSays}</IntentLink>
          </li>
        ))}
        {topics.map(({ slug, title }) => (
          <li key={slug}>
            Topic: <IntentLink href={routes.topic(slug)}>{title}</IntentLink>
          </li>
        ))}
        {rows.map((row) => (
          <li key={row.id}>
            Comparison: <IntentLink href={`${routes.compare}#${rowAnchor(row.id)}`}>{row.label}</IntentLink>
          </li>
        ))}
        {decides && (
          <li>
            Decision tree: <IntentLink href={routes.decision}>Which database?</IntentLink>
          </li>
        )}
        {questions.map((question) => (
          <li key={question}>
            Practice: <IntentLink href={routes.question(question)}>Question {question}</IntentLink>
          </li>
        ))}
      </ul>
    </>
  );
}
