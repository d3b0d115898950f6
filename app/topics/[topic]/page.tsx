import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChapterHtml } from "@/components/chapter/chapter-html";
import { PageTools } from "@/components/chapter/page-tools";
import { shelveText } from "@/components/chapter/shelved-text";
import { StampPopover } from "@/components/fact/stamp-popover";
import { topicHtml } from "@/components/mdx/topic-text";
import { TopicSide } from "@/components/topic/topic-side";
import { IntentLink } from "@/components/ui/intent-link";
import { loadBank } from "@/lib/content/questions";
import { loadTopics } from "@/lib/content/topics";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import { topics } from "@/lib/site/topics";
import "../../reference.css";

export const dynamicParams = false;

interface Props {
  params: Promise<{ topic: string }>;
}

export function generateStaticParams() {
  return loadTopics().map(({ slug }) => ({ topic: slug }));
}

async function find({ params }: Props) {
  const { topic: slug } = await params;
  const topic = loadTopics().find((candidate) => candidate.slug === slug);
  if (!topic) notFound();
  return topic;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug, title, summary } = await find(props);
  return pageMetadata({ title, description: summary, path: routes.topic(slug) });
}

/** The parts of the page and the ids under which they stand. */
const parts = [
  ["facts", "Facts"],
  ["commands", "Commands"],
  ["errata", "Errata"],
  ["read-on", "Sections"],
  ["objectives", "Objectives"],
  ["practice", "Practice"],
  ["related", "Related"],
] as const;

export default async function TopicPage(props: Props) {
  const topic = await find(props);
  const address = routes.topicText(topic.slug);
  const notes = routes.topicNotes(topic.slug);
  shelveText(address, await topicHtml(topic));
  return (
    <main id="content" className="topic">
      <header className="chapter-head">
        <p className="label">
          <IntentLink href={routes.topics}>Topics</IntentLink> · {topics[topic.slug].group}
        </p>
        <h1>{topic.title}</h1>
        <p className="chapter-summary">{topic.summary}</p>
      </header>
      <nav aria-label="On this page" className="topic-parts no-print">
        {parts.map(([id, name]) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      <div className="topic-sheet">
        <ChapterHtml key={address} address={address} />
        <TopicSide
          sections={topic.sections}
          compare={topic.compare}
          objectives={topic.objectives}
          related={topic.related}
          topic={topic.slug}
          questions={loadBank().index.filter((entry) => entry.topic === topic.slug).length}
        />
      </div>
      <StampPopover file={notes} />
      <PageTools slug={topic.slug} notes={notes} />
    </main>
  );
}
