import { fetchText } from "@/components/ui/fetch-text";
import { chapterMark, isDone, markedSlice, type SectionNow } from "@/lib/progress/changed";
import { routes } from "@/lib/site/routes";
import { slugsOf } from "@/lib/site/aliases";
import { readSlice, record } from "./use-progress";

/**
 * Adds to a chapter that was just marked as done what its sections hold, so that later it can be told what changed. The
 * mark itself is stored before, and stands without this where the network is gone.
 * @param mark that of the text on the page: a page that was left open while the site went on was read as it is, not as
 * the site is
 */
export async function keepSections(slug: string, mark: string): Promise<void> {
  const sections = JSON.parse(await fetchText(routes.chapterSections(slug))) as SectionNow[];
  const held = sections.map(({ id, hash }) => [id, hash] as const);
  if (chapterMark(held) !== mark || !isDone(await readSlice(markedSlice), slugsOf(slug))) return;
  await record({ type: "chapter-done", chapter: slug, sections: Object.fromEntries(held) });
}
