import { Quiz } from "@/components/quiz/quiz";
import { QuizTopics } from "@/components/quiz/quiz-topics";
import { IntentLink } from "@/components/ui/intent-link";
import { listedChapters } from "@/lib/content/listed-chapters";
import { loadBank } from "@/lib/content/questions";
import { templatesFor } from "@/lib/content/template-world";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import { site } from "@/lib/site/site";
import { topicSlugs } from "@/lib/site/topics";
import "../quiz.css";

export const metadata = pageMetadata({
  title: "Practice",
  description: "Untimed practice for both exams: answer, rate how sure you are, and see why each choice holds or does not, with sources.",
  path: routes.quiz,
});

export default function QuizPage() {
  const { index, version } = loadBank();
  return (
    <main id="content" className="quiz">
      <Quiz
        bank={version}
        templates={templatesFor()}
        chapterTitles={Object.fromEntries(listedChapters().map(({ slug, title }) => [slug, title]))}
        contact={site.contact}
        head={
          <header className="chapter-head">
            <h1>Practice</h1>
            <p className="chapter-summary">Answer, say how sure you are, and see at once why each choice holds or does not. No clock and no score to beat.</p>
          </header>
        }
        foot={
          <>
            <noscript>
              <p className="quiz-notice">A quiz is drawn in your browser and needs scripts. Without them each topic below lists its questions to read.</p>
            </noscript>
            <QuizTopics topics={topicSlugs.map((topic) => ({ topic, questions: index.filter((entry) => entry.topic === topic).length }))} />
            <p className="label quiz-origin">
              All {index.length} questions are written by us from public guidance, each with its sources. None is or was an item of a Google exam, and Google
              has no part in them. How good they are stands in <IntentLink href={routes.questionsQuality}>the numbers on the bank</IntentLink>.
            </p>
          </>
        }
      />
    </main>
  );
}
