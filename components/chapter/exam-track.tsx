import { Hallmark } from "@/components/fact/hallmark";
import { IntentLink } from "@/components/ui/intent-link";
import { type Exam, examTracks } from "@/lib/site/exam-tracks";
import { routes } from "@/lib/site/routes";

/** One exam: its format with sources, how it asks about AlloyDB, and the chapters to read first for it. */
export function ExamTrack({ exam, chapters }: { exam: Exam; chapters: readonly { slug: string; title: string }[] }) {
  const { name, asks, read } = examTracks[exam];
  return (
    <section aria-labelledby={`track-${exam}`}>
      <h3 id={`track-${exam}`} className="text-lead font-semibold">
        {name} <span className="font-normal text-faint">({exam.toUpperCase()})</span>
      </h3>
      <p className="label">
        <Hallmark id={`${exam}-questions-min`} show="value" /> to <Hallmark id={`${exam}-questions-max`} /> in <Hallmark id={`${exam}-minutes`} />
        {exam === "pca" && (
          <>
            , with <Hallmark id="pca-case-studies-per-exam" show="value" /> of <Hallmark id="pca-case-studies-published" />
          </>
        )}
        . Google publishes no pass mark.
      </p>
      <p className="mt-3 text-note text-soft">{asks}</p>
      <p className="mt-3 text-note">
        Read first:{" "}
        {read.map((slug, index) => (
          <span key={slug}>
            {index > 0 && ", "}
            <IntentLink href={routes.chapter(slug)}>{chapters.find((chapter) => chapter.slug === slug)?.title ?? slug}</IntentLink>
          </span>
        ))}
        .
      </p>
    </section>
  );
}
