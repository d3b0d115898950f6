import { ErratumBody } from "@/components/erratum/erratum";
import { Stamp } from "@/components/fact/stamp";
import { chapterContext } from "@/lib/content/chapter-context";
import type { Chapter } from "@/lib/content/chapters";
import { renderHtml } from "@/lib/content/render-html";
import { stampOf } from "@/lib/facts/stamp";

/** What a chapter's page fetches after itself: `[data-fact]` for each stamp, `[data-erratum]` for each erratum. */
export function notesHtml(chapter: Chapter): string {
  const { claim } = chapterContext(chapter);
  return renderHtml(
    <>
      {chapter.factIds.map((id) => (
        <Stamp key={id} stamp={stampOf(id)} />
      ))}
      {chapter.errata.map((id) => (
        <div key={id} data-erratum={id}>
          <ErratumBody claim={claim(id)} />
        </div>
      ))}
    </>,
  );
}
