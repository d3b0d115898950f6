import { chapterHtml } from "@/components/mdx/chapter-text";
import { loadChapters } from "@/lib/content/chapters";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return loadChapters().map(({ slug }) => ({ chapter: slug }));
}

/** A chapter's text alone, for readers who walk to it from another page. */
export async function GET(_request: Request, { params }: { params: Promise<{ chapter: string }> }) {
  const { chapter: slug } = await params;
  const chapter = loadChapters().find((candidate) => candidate.slug === slug);
  return new Response(chapter ? await chapterHtml(chapter) : "", { headers: { "content-type": "text/html; charset=utf-8" } });
}
