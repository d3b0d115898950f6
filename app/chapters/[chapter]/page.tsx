import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChapterHtml } from "@/components/chapter/chapter-html";
import { ChapterNav } from "@/components/chapter/chapter-nav";
import { ChapterPager } from "@/components/chapter/chapter-pager";
import { PageTools } from "@/components/chapter/page-tools";
import { shelveText } from "@/components/chapter/shelved-text";
import { chapterHtml } from "@/components/mdx/chapter-text";
import { ChapterWidgets } from "@/components/mdx/chapter-widgets";
import { ReportProblem } from "@/components/chapter/report-problem";
import { ChapterCheck } from "@/components/quiz/chapter-check";
import { StampPopover } from "@/components/fact/stamp-popover";
import { MarkAsDone } from "@/components/progress/mark-as-done";
import { Icon } from "@/components/ui/icon";
import { OtherIds } from "@/components/ui/other-ids";
import { PrefetchWhenIdle } from "@/components/ui/prefetch-when-idle";
import { itemsAround } from "@/lib/content/around";
import { buildStamp } from "@/lib/content/build-stamp";
import { loadChapters } from "@/lib/content/chapters";
import { loadBank } from "@/lib/content/questions";
import { markOfChapter } from "@/lib/content/section-file";
import { otherIdsOf } from "@/lib/site/aliases";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import { site } from "@/lib/site/site";

export const dynamicParams = false;

interface Props {
  params: Promise<{ chapter: string }>;
}

export function generateStaticParams() {
  return loadChapters().map(({ slug }) => ({ chapter: slug }));
}

async function find({ params }: Props) {
  const { chapter: slug } = await params;
  const chapters = loadChapters();
  const index = chapters.findIndex((chapter) => chapter.slug === slug);
  const chapter = chapters[index];
  if (!chapter) notFound();
  return { chapter, chapters, index };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { chapter } = await find(props);
  return pageMetadata({
    title: chapter.title,
    description: chapter.summary,
    path: routes.chapter(chapter.slug),
    markdown: routes.chapterMarkdown(chapter.slug),
  });
}

export default async function ChapterPage(props: Props) {
  const { chapter, chapters, index } = await find(props);
  const { shown, more } = itemsAround(chapters, index);
  const previous = chapters[index - 1];
  const next = chapters[index + 1];
  const address = routes.chapterText(chapter.slug);
  const notes = routes.chapterNotes(chapter.slug);
  const html = await chapterHtml(chapter);
  shelveText(address, html);
  return (
    <div className="chapter-page">
      <ChapterNav
        chapters={shown.map(({ slug, title }) => [slug, title] as const)}
        from={shown[0]?.number ?? 1}
        current={chapter.slug}
        contents={chapter.headings.filter(({ depth }) => depth <= 3).map(({ id, text, depth }) => [id, text, depth === 3] as const)}
        more={more}
      />
      <div className="contents-bar no-print">
        <button type="button" popoverTarget="contents" className="flex min-h-11 items-center gap-2 font-sans text-note text-soft">
          <Icon name="menu" /> Chapters and contents
        </button>
      </div>
      <main id="content" className="chapter">
        <header className="chapter-head">
          <p className="label">{`Chapter ${chapter.number} of ${chapters.length} · ${chapter.minutes} min`}</p>
          <OtherIds ids={otherIdsOf(chapter.slug, chapter.slug)} />
          <h1 id={chapter.slug}>{chapter.title}</h1>
          <p className="chapter-summary">{chapter.summary}</p>
        </header>
        <ChapterHtml key={address} address={address} />
        <div className="chapter-end">
          <ChapterCheck chapter={chapter.slug} bank={loadBank().version} />
          <div className="no-print mt-8">
            <MarkAsDone slug={chapter.slug} mark={markOfChapter(chapter.slug)} />
          </div>
          <PageTools slug={chapter.slug} notes={notes} margin />
          <ReportProblem chapter={chapter.slug} title={chapter.title} build={buildStamp()} contact={site.contact} />
          <ChapterPager previous={previous && [previous.slug, previous.title]} next={next && [next.slug, next.title]} />
        </div>
        <StampPopover file={notes} />
        {html.includes("data-widget=") && <ChapterWidgets />}
      </main>
      <PrefetchWhenIdle href={next && routes.chapter(next.slug)} files={next ? [routes.chapterText(next.slug)] : []} />
    </div>
  );
}
