import { Review } from "@/components/review/review";
import { IntentLink } from "@/components/ui/intent-link";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import { site } from "@/lib/site/site";
import { studyFiles } from "../study";
import "../../progress.css";

export const metadata = pageMetadata({
  title: "Review",
  description: "What you are about to forget, asked again in other words, within the minutes that you give it.",
  path: routes.progressReview,
});

export default function ReviewPage() {
  return (
    <main id="content" className="progress-page">
      <Review
        files={studyFiles()}
        contact={site.contact}
        head={
          <header className="chapter-head">
            <p className="label">
              <IntentLink href={routes.progress}>Progress</IntentLink>
            </p>
            <h1>Review</h1>
            <p className="chapter-summary">What you are about to forget, asked again by other questions, within the minutes that you give it.</p>
          </header>
        }
        foot={
          <>
            <noscript>
              <p className="study-notice">What is due is worked out in your browser, which needs scripts.</p>
            </noscript>
            <details className="fold">
              <summary>How days are chosen</summary>
              <div className="plain">
                <p>
                  A question that you answer schedules its objective, and not itself: it comes back by another question on the same matter, its choices in
                  another order, so that the answer is known and not remembered. Facts to know by heart and the worst errata of the guide are cards of their
                  own; they join once you missed a question that rests on them or finished their chapter, a few a day.
                </p>
                <p>
                  The days come from FSRS, an open model of forgetting, with its published default parameters: a card is due when the chance to recall it has
                  fallen to nine in ten. Not right counts as forgotten; right by a guess, or without being sure, as recalled with effort; right and sure, or
                  unrated, as recalled. The model was made from flashcards that people graded themselves, so its days are a good guess for questions, and no
                  more.
                </p>
              </div>
            </details>
          </>
        }
      />
    </main>
  );
}
