import { chapterContext } from "@/lib/content/chapter-context";
import type { Chapter } from "@/lib/content/chapters";
import { compileMdx } from "@/lib/content/compile-mdx";
import { termsLinkedIn } from "@/lib/content/glossary";
import { renderHtml } from "@/lib/content/render-html";
import { chapterComponents } from "./chapter-components";

/**
 * The HTML of a chapter's text, drawn on the server with the components that authors may write.
 * @param idPrefix put before every id where several chapters stand on one page
 */
export async function chapterHtml(chapter: Chapter, idPrefix = ""): Promise<string> {
  const Text = await compileMdx(chapter.body, termsLinkedIn(chapter.slug));
  return renderHtml(<Text components={chapterComponents({ ...chapterContext(chapter), idPrefix })} />);
}
