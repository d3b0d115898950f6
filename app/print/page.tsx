import { StampList } from "@/components/fact/stamp-list";
import { StampPopover } from "@/components/fact/stamp-popover";
import { ChapterHtml } from "@/components/chapter/chapter-html";
import { shelveText } from "@/components/chapter/shelved-text";
import { chapterHtml } from "@/components/mdx/chapter-text";
import { loadChapters } from "@/lib/content/chapters";
import { factsAsOf } from "@/lib/facts/facts";
import { formatDate } from "@/lib/facts/format";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import { site } from "@/lib/site/site";

export const metadata = pageMetadata({
  title: "The whole guide for print",
  description: "All chapters as one document, with every fact and source at the end.",
  path: routes.print,
});

export default async function PrintPage() {
  const chapters = loadChapters();
  for (const chapter of chapters) shelveText(routes.printText(chapter.slug), await chapterHtml(chapter, `${chapter.slug}--`));
  const factIds = [...new Set(chapters.flatMap((chapter) => chapter.factIds))];
  return (
    <main id="content" className="page whole-guide">
      <h1>{site.title}</h1>
      <p className="chapter-summary">
        All {chapters.length} chapters as one document. Facts as of {formatDate(factsAsOf)}. {site.disclaimer}
      </p>
      <p className="no-print mt-4 text-note">Print this page, or save it as PDF, with your browser&apos;s print command.</p>
      <nav aria-label="Chapters" className="mt-6">
        <ol>
          {chapters.map(({ slug, number, title }) => (
            <li key={slug}>
              {number}. <a href={`#${slug}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      {chapters.map((chapter) => (
        <article key={chapter.slug} className="whole-guide-chapter" aria-labelledby={chapter.slug}>
          <h2 id={chapter.slug} className="whole-guide-title">
            {chapter.number}. {chapter.title}
          </h2>
          <p className="chapter-summary mb-8">{chapter.summary}</p>
          <ChapterHtml address={routes.printText(chapter.slug)} />
        </article>
      ))}
      <StampList factIds={factIds} title="All facts, with their sources" />
      <StampPopover />
    </main>
  );
}
