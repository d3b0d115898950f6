import { stampsHtml } from "@/components/fact/stamps-html";
import { loadChapters } from "@/lib/content/chapters";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return loadChapters().map(({ slug }) => ({ chapter: slug }));
}

/** The stamps of all facts that a chapter names, for `StampPopover`. */
export async function GET(_request: Request, { params }: { params: Promise<{ chapter: string }> }) {
  const { chapter: slug } = await params;
  const chapter = loadChapters().find((candidate) => candidate.slug === slug);
  return new Response(stampsHtml(chapter?.factIds ?? []), { headers: { "content-type": "text/html; charset=utf-8" } });
}
