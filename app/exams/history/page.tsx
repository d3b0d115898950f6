import { ExamHistory } from "@/components/exam/exam-history";
import { loadBank } from "@/lib/content/questions";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import "../../exam-list.css";
import "../../exam-report.css";

export const metadata = pageMetadata({
  title: "Attempts at mock exams",
  description: "Every attempt on this device: its report, the trend of each section with how far it can be trusted, and two attempts side by side.",
  path: routes.examsHistory,
});

export default function ExamHistoryPage() {
  return (
    <main id="content" className="exam-history">
      <ExamHistory
        bank={loadBank().version}
        head={
          <header className="history-title">
            <h1>Attempts</h1>
            <p className="chapter-summary">What you sat, and how each section goes. Kept on this device alone.</p>
          </header>
        }
      />
      <noscript>
        <p className="form-notices">Attempts are kept in your browser and shown by scripts.</p>
      </noscript>
    </main>
  );
}
