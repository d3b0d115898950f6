import { notesHtml } from "@/components/mdx/notes-html";
import { loadChapters } from "@/lib/content/chapters";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return loadChapters().map(({ slug }) => ({ chapter: slug }));
}

/** A chapter's notes: the stamps of its facts and what holds instead of its struck claims. */
export async function GET(_request: Request, { params }: { params: Promise<{ chapter: string }> }) {
  const { chapter: slug } = await params;
  const chapter = loadChapters().find((candidate) => candidate.slug === slug);
  return new Response(chapter ? notesHtml(chapter) : "", { headers: { "content-type": "text/html; charset=utf-8" } });
}
