import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ExamPage } from "@/components/exam/exam-page";
import { BoundText } from "@/components/fact/bound-text";
import { StampPopover } from "@/components/fact/stamp-popover";
import { IntentLink } from "@/components/ui/intent-link";
import { loadBank } from "@/lib/content/questions";
import { formNames } from "@/lib/exam/address";
import { type Exam, examTracks } from "@/lib/site/exam-tracks";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import "../../../exam-report.css";
import "../../../exam-room.css";
import "../../../quiz.css";

export const dynamicParams = false;

interface Props {
  params: Promise<{ exam: string; form: string }>;
}

const exams: readonly Exam[] = ["ace", "pca"];

export function generateStaticParams() {
  return exams.flatMap((exam) => formNames.map((form) => ({ exam, form })));
}

async function find({ params }: Props) {
  const given = await params;
  const exam = exams.find((name) => name === given.exam);
  const form = formNames.find((name) => name === given.form);
  if (!exam || !form) notFound();
  return { exam, form, name: form === "seeded" ? "drawn by a seed" : `form ${form.toUpperCase()}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { exam, form, name } = await find(props);
  return pageMetadata({
    title: `Mock exam ${exam.toUpperCase()}, ${name}`,
    description: `An AlloyDB-focused mock of the ${examTracks[exam].name} exam: timed as you choose, safe against every accident, with an honest report.`,
    path: routes.exam(exam, form),
  });
}

const shapes: Readonly<Record<Exam, string>> = {
  ace: "The real exam asks {{ace-questions-min|value}} to {{ace-questions-max}} in {{ace-minutes}}, on everything in its guide. This one follows the weights of the guide's sections and asks about AlloyDB throughout.",
  pca: "The real exam asks {{pca-questions-min|value}} to {{pca-questions-max}} in {{pca-minutes}}, {{pca-case-share-min}} to {{pca-case-share-max}} of them on {{pca-case-studies-per-exam}}, on everything in its guide. This one follows the weights of the guide's sections and asks about AlloyDB throughout.",
};

export default async function ExamFormPage(props: Props) {
  const { exam, form, name } = await find(props);
  return (
    <>
      <ExamPage
        exam={exam}
        form={form}
        bank={loadBank().version}
        head={
          <header className="exam-head">
            <p className="label">
              <IntentLink href={routes.exams}>Mock exams</IntentLink>
            </p>
            <h1>
              {exam.toUpperCase()}, {name}
            </h1>
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
              <ul>
                <li>
                  <BoundText text={shapes[exam]} />
                </li>
                <li>Every question was written by us. None is, or was recalled from, a question of a real exam; Google has no part in this site.</li>
                <li>
                  Our scoring: a question counts when exactly the right choices are chosen; an open one counts like a wrong one, and nothing is taken off.
                  Google does not publish how it counts, nor a mark to pass, so the report shows shares by section with how far they can be trusted, and never a
                  pass or a fail.
                </li>
                <li>
                  The real exam has no pause, no striking out that we know of, and no question of how sure you are. Here each is yours to use or to leave.
                </li>
              </ul>
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
