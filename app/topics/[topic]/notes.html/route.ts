import { notesHtml } from "@/components/mdx/notes-html";
import { loadTopics } from "@/lib/content/topics";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return loadTopics().map(({ slug }) => ({ topic: slug }));
}

/** A topic's notes: the stamps of its facts and what holds instead of its struck claims. */
export async function GET(_request: Request, { params }: { params: Promise<{ topic: string }> }) {
  const { topic: slug } = await params;
  const topic = loadTopics().find((candidate) => candidate.slug === slug);
  return new Response(topic ? notesHtml(topic, "this topic") : "", { headers: { "content-type": "text/html; charset=utf-8" } });
}
