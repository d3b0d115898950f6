import { IntentLink } from "@/components/ui/intent-link";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import { Overview } from "./overview";
import { planSite, studyFiles } from "./study";
import "../progress.css";

export const metadata = pageMetadata({
  title: "Progress",
  description: "What is due today, what the plan toward your exam says, and where you stand, as far as your answers can tell.",
  path: routes.progress,
});

export default function ProgressPage() {
  return (
    <main id="content" className="progress-page">
      <header className="chapter-head">
        <h1>Progress</h1>
        <p className="chapter-summary">What to do today, and where you stand as far as your answers can tell. All of it is worked out on this device.</p>
      </header>
      <noscript>
        <p className="study-notice">What you did is kept and counted in your browser, which needs scripts.</p>
      </noscript>
      <div className="needs-scripts">
        <Overview files={studyFiles()} site={planSite()}>
          <p className="mt-6 text-note text-soft">
            What you noted and highlighted in the chapters stands on <IntentLink href={routes.progressNotes}>a page of its own</IntentLink>.
          </p>
        </Overview>
      </div>
    </main>
  );
}
