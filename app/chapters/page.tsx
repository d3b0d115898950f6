import { ChapterList } from "@/components/chapter/chapter-list";
import { listedChapters } from "@/lib/content/listed-chapters";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";

export const metadata = pageMetadata({
  title: "Chapters",
  description: "All chapters of the AlloyDB guide, in reading order, with reading time.",
  path: routes.chapters,
});

export default function ChaptersPage() {
  const chapters = listedChapters();
  const minutes = chapters.reduce((sum, chapter) => sum + chapter.minutes, 0);
  return (
    <main id="content" className="page">
      <h1>Chapters</h1>
      <p className="chapter-summary">
        {chapters.length} chapters, about {Math.round(minutes / 6) / 10} hours of reading. Each stands for itself; in order they build on one another.
      </p>
      <h2 className="sr-only">In reading order</h2>
      <ChapterList chapters={chapters} />
    </main>
  );
}
