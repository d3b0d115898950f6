import { ExamPlan } from "@/components/plan/exam-plan";
import { IntentLink } from "@/components/ui/intent-link";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import { site } from "@/lib/site/site";
import { planSite, studyFiles } from "../study";
import "../../progress.css";

export const metadata = pageMetadata({
  title: "Plan toward an exam",
  description: "The day of your exam and your minutes a day give a list of what to read, review, practise and sit when, made anew whenever a day is missed.",
  path: routes.progressPlan,
});

export default function PlanPage() {
  return (
    <main id="content" className="progress-page">
      <header className="chapter-head">
        <p className="label">
          <IntentLink href={routes.progress}>Progress</IntentLink>
        </p>
        <h1>Plan toward an exam</h1>
        <p className="chapter-summary">Your day and your minutes give a list of what to do when. It is made anew from where you are each time you look.</p>
      </header>
      <noscript>
        <p className="study-notice">A plan is made in your browser, which needs scripts.</p>
      </noscript>
      <div className="needs-scripts">
        <ExamPlan
          files={studyFiles()}
          site={planSite()}
          domain={new URL(site.address).hostname}
          foot={
            <details className="fold">
              <summary>How the days are filled</summary>
              <div className="plain">
                <p>
                  Reviews come first each day. Then what is left to read, in the order that serves the exam best; while there is something to read, reviews take
                  half of a day at most, and some time goes into short quizzes. These go to the sections of the exam by their published weight and by how much
                  you had wrong in them so far; a section of which nothing is known counts as half known.
                </p>
                <p>
                  Mock exams that you have not sat stand at about three and four fifths of the way and three days before the exam; the day after goes through
                  what they showed. The last day is light. Where time is short, the chapters that serve your exam least are left out first: each section&apos;s
                  weight is shared over its objectives by how much of them can be about AlloyDB, and over the chapters that serve them. That sharing is ours,
                  not Google&apos;s.
                </p>
              </div>
            </details>
          }
        />
      </div>
    </main>
  );
}
