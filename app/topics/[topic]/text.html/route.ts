import { topicHtml } from "@/components/mdx/topic-text";
import { loadTopics } from "@/lib/content/topics";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return loadTopics().map(({ slug }) => ({ topic: slug }));
}

/** A topic's text alone, for readers who walk to it from another page. */
export async function GET(_request: Request, { params }: { params: Promise<{ topic: string }> }) {
  const { topic: slug } = await params;
  const topic = loadTopics().find((candidate) => candidate.slug === slug);
  return new Response(topic ? await topicHtml(topic) : "", { headers: { "content-type": "text/html; charset=utf-8" } });
}
