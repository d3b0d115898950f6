import { loadChapters } from "@/lib/content/chapters";
import { markOfChapter } from "@/lib/content/section-file";

export const dynamic = "force-static";

/** One mark for each chapter, by which lists tell whether it changed since the learner marked it as done. */
export function GET() {
  return Response.json(Object.fromEntries(loadChapters().map(({ slug }) => [slug, markOfChapter(slug)])));
}
