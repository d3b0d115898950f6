import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IntentLink } from "@/components/ui/intent-link";
import { usageOfFact } from "@/lib/content/usage";
import { facts, isFactId } from "@/lib/facts/facts";
import { stampOf } from "@/lib/facts/stamp";
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
  return stampOf(fact);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const stamp = await find(props);
  return pageMetadata({
    title: stamp.label,
    description: `${stamp.label}: ${stamp.value}. ${stamp.scope}. With sources and dates.`,
    path: routes.fact(stamp.id),
  });
}

export default async function FactPage(props: Props) {
  const stamp = await find(props);
  const { chapters, errata } = usageOfFact(stamp.id);
  return (
    <main id="content" className="page">
      <p className="label">
        <IntentLink href={routes.facts}>Facts</IntentLink>
      </p>
      <h1>{stamp.label}</h1>
      <p className="fact-value">{stamp.value}</p>
      <dl className="fact-details">
        <dt>Scope</dt>
        <dd>{stamp.scope}</dd>
        <dt>Confidence</dt>
        <dd>{stamp.confidence}</dd>
        <dt>Last checked</dt>
        <dd>{stamp.verified}</dd>
        {stamp.disputed.length > 0 && (
          <>
            <dt>Also given</dt>
            <dd>{stamp.disputed.join("; ")}</dd>
          </>
        )}
        <dt>Id</dt>
        <dd>
          <code>{stamp.id}</code>
        </dd>
      </dl>
      <h2>Sources</h2>
      {stamp.sources.length === 0 && <p>No source was found for this figure, so it is not verified.</p>}
      <ul>
        {stamp.sources.map((source) => (
          <li key={source.title + source.says}>
            {source.says} {source.address ? <a href={source.address}>{source.title}</a> : <cite>{source.title}</cite>}, {source.copy}.
          </li>
        ))}
      </ul>
      <h2>Where it is used</h2>
      {chapters.length + errata.length === 0 && <p>Nowhere in the text yet.</p>}
      <ul>
        {chapters.map(({ slug, title }) => (
          <li key={slug}>
            Chapter <IntentLink href={routes.chapter(slug)}>{title}</IntentLink>
          </li>
        ))}
        {errata.map(({ id, guideSays }) => (
          <li key={id}>
            Erratum <IntentLink href={routes.erratum(id)}>{guideSays}</IntentLink>
          </li>
        ))}
      </ul>
    </main>
  );
}
