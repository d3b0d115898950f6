import type { Metadata } from "next";
import { ExamDifferences } from "@/components/exam/exam-differences";
import { ExamPage } from "@/components/exam/exam-page";
import { StampPopover } from "@/components/fact/stamp-popover";
import { IntentLink } from "@/components/ui/intent-link";
import { nameOfForm } from "@/lib/exam/names";
import { examTracks } from "@/lib/site/exam-tracks";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import "../../../exam-list.css";
import "../../../exam-report.css";
import "../../../exam-room.css";
import "../../../quiz.css";
import { findForm, type FormProps } from "./find-form";

export const dynamicParams = false;

export { formParams as generateStaticParams } from "./find-form";

export async function generateMetadata(props: FormProps): Promise<Metadata> {
  const { exam, form, address } = await findForm(props);
  return pageMetadata({
    title: `Mock exam: ${nameOfForm(address)}`,
    description: `An AlloyDB-focused mock of the ${examTracks[exam].name} exam: timed as you choose, safe against every accident, with an honest report.`,
    path: routes.exam(exam, form),
  });
}

export default async function ExamFormPage(props: FormProps) {
  const { exam, form, address, bank } = await findForm(props);
  return (
    <>
      <ExamPage
        exam={exam}
        form={form}
        bank={bank}
        head={
          <header className="exam-head">
            <p className="label">
              <IntentLink href={routes.exams}>Mock exams</IntentLink>
            </p>
            <h1>{nameOfForm(address)}</h1>
            <p className="chapter-summary">An AlloyDB-focused mock of the {examTracks[exam].name} exam.</p>
            <noscript>
              <p className="quiz-notice">The exam room needs scripts. Without them, the questions can be read one by one under Practice.</p>
            </noscript>
          </header>
        }
        foot={
          <div className="exam-about">
            <section aria-labelledby="is-not">
              <h2 id="is-not">What this is, and what it is not</h2>
              <ExamDifferences />
            </section>
            <section aria-labelledby="is-safe">
              <h2 id="is-safe">What can happen to it</h2>
              <ul>
                <li>
                  Every change is kept on this device before it says &quot;Saved&quot;. A closed tab, a crash, a flat battery or a lost connection changes
                  nothing: open this page again and go on. Nothing expires but the time you chose.
                </li>
                <li>Once it has started, it needs no network.</li>
                <li>The clock runs by a fixed end, also while the page is closed. At the end your answers are kept and the report opens.</li>
                <li>It says when half an hour, a quarter, five minutes and one minute are left. Clock and warnings can be turned off in the room.</li>
              </ul>
            </section>
            <p className="label no-print">
              <IntentLink href={routes.examsAbout}>How the real exams are built</IntentLink> · <IntentLink href={routes.examsHistory}>Your attempts</IntentLink>
              {form !== "seeded" && (
                <>
                  {" "}
                  · <IntentLink href={routes.examPaper(exam, form)}>This form on paper</IntentLink> ·{" "}
                  <IntentLink href={routes.examKey(exam, form)}>Its key</IntentLink>
                </>
              )}
            </p>
          </div>
        }
      />
      <StampPopover file={routes.examsAboutNotes} />
    </>
  );
}
