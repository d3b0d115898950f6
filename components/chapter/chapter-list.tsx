import { DoneMark } from "@/components/progress/done-mark";
import { IntentLink } from "@/components/ui/intent-link";
import { routes } from "@/lib/site/routes";

interface ListedChapter {
  slug: string;
  number: number;
  title: string;
  summary: string;
  minutes: number;
}

/** The chapters as a table of contents: number, title, what it teaches, reading time and whether it is done. */
export function ChapterList({ chapters }: { chapters: readonly ListedChapter[] }) {
  return (
    <ol className="chapter-list">
      {chapters.map(({ slug, number, title, summary, minutes }) => (
        <li key={slug}>
          <span className="chapter-list-number" aria-hidden="true">
            {number}
          </span>
          <div>
            <h3>
              <IntentLink href={routes.chapter(slug)}>{title}</IntentLink> <DoneMark slug={slug} />
            </h3>
            <p>{summary}</p>
          </div>
          <span className="label whitespace-nowrap">{minutes} min</span>
        </li>
      ))}
    </ol>
  );
}
