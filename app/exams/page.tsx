import { DueMarks } from "@/components/fact/due-marks";
import { StampPopover } from "@/components/fact/stamp-popover";
import { ExamDifferences } from "@/components/exam/exam-differences";
import { FormList } from "@/components/exam/form-list";
import { RunningList } from "@/components/exam/running-list";
import { OwnExamForm } from "@/components/exam/own-exam-form";
import { IntentLink } from "@/components/ui/intent-link";
import { loadBank } from "@/lib/content/questions";
import { renewalNeeds } from "@/lib/exam/profile";
import { getFact } from "@/lib/facts/facts";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import { site } from "@/lib/site/site";
import "../exams.css";
import "../exam-list.css";

export const metadata = pageMetadata({
  title: "Mock exams",
  description:
    "Timed AlloyDB-focused mock exams for ACE and PCA: three fixed forms each, any number drawn by a seed, short forms, the renewal, a form of your own, and all of it on paper.",
  path: routes.exams,
});

export default function ExamsPage() {
  const { version, exams, index } = loadBank();
  const needs = renewalNeeds(exams.pca.renewal.questions, Number(getFact("pca-renewal-case-share-min").value));
  const studies = [...Map.groupBy(index, (entry) => entry.case).entries()].flatMap(([study, { length }]) => (study ? length : []));
  const lack = { needs, has: Math.max(...studies) };
  return (
    <main id="content" className="page exam-list">
      <h1>Mock exams</h1>
      <p className="chapter-summary">
        Timed, without feedback until the end, and reported section by section. They ask about AlloyDB, in the proportions of the published guides.
      </p>
      <nav aria-label="On the exams" className="exams-contents no-print">
        <IntentLink href={routes.examsHistory}>Your attempts</IntentLink>
        <IntentLink href={routes.examsAbout}>The two exams as they are now</IntentLink>
        <IntentLink href={routes.quiz}>Practice, untimed</IntentLink>
      </nav>
      <RunningList />
      <div className="form-lists">
        <FormList exam="ace" shape={exams.ace} bank={version} lack={lack} />
        <FormList exam="pca" shape={exams.pca} bank={version} lack={lack} />
      </div>
      <p className="form-note">
        The fixed forms of an exam share no question. Those of B and C are kept out of practice until you have sat the form, so that each is new to you. A drawn
        form hangs on a seed that stands in its address: whoever opens the same link has the same questions in the same order.
      </p>
      <OwnExamForm bank={version} />
      <noscript>
        <p className="form-note">The exam room needs scripts, since it keeps your answers and the time on this device. The fixed forms on paper do not.</p>
      </noscript>

      <h2 id="differences">Where they differ from the real exams</h2>
      <ExamDifferences />
      <p className="exams-disclaimer">
        {site.disclaimer} More on what Google publishes, and what it keeps to itself, in{" "}
        <IntentLink href={routes.examsAbout}>The two exams as they are now</IntentLink>.
      </p>
      <StampPopover file={routes.examsAboutNotes} />
      <DueMarks />
    </main>
  );
}
