import { loadChapters } from "@/lib/content/chapters";
import { sectionsOfChapter } from "@/lib/content/section-file";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return loadChapters().map(({ slug }) => ({ chapter: slug }));
}

/** What each section of a chapter holds: kept when a learner marks the chapter as done, and compared later. */
export async function GET(_request: Request, { params }: { params: Promise<{ chapter: string }> }) {
  const { chapter } = await params;
  return Response.json(sectionsOfChapter(chapter));
}
