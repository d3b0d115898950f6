import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Quiz } from "@/components/quiz/quiz";
import { IntentLink } from "@/components/ui/intent-link";
import { loadBank } from "@/lib/content/questions";
import { templatesFor } from "@/lib/content/template-world";
import { loadTopics } from "@/lib/content/topics";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import { site } from "@/lib/site/site";
import { isTopicSlug, topics, topicSlugs } from "@/lib/site/topics";
import "../../quiz.css";

export const dynamicParams = false;

interface Props {
  params: Promise<{ topic: string }>;
}

export function generateStaticParams() {
  return topicSlugs.map((topic) => ({ topic }));
}

async function find({ params }: Props) {
  const { topic } = await params;
  if (!isTopicSlug(topic)) notFound();
  return topic;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const topic = await find(props);
  const { name } = topics[topic];
  return pageMetadata({
    title: `Practice: ${name}`,
    description: `Questions on ${name} for both exams, each with a reason for every choice, its sections and its sources.`,
    path: routes.quizTopic(topic),
  });
}

export default async function QuizTopicPage(props: Props) {
  const topic = await find(props);
  const { index, version } = loadBank();
  const own = index.filter((entry) => entry.topic === topic);
  const summary = loadTopics().find(({ slug }) => slug === topic)?.summary;
  return (
    <main id="content" className="quiz">
      <Quiz
        bank={version}
        templates={templatesFor(topic)}
        topic={topic}
        contact={site.contact}
        head={
          <header className="chapter-head">
            <p className="label">
              <IntentLink href={routes.quiz}>Practice</IntentLink>
            </p>
            <h1>{topics[topic].name}</h1>
            <p className="chapter-summary">{summary}</p>
          </header>
        }
        foot={
          <section aria-labelledby="each" className="quiz-topics">
            <h2 id="each">Each question by itself</h2>
            <p className="label">
              {own.length} questions, to answer one at a time. To revise first, read <IntentLink href={routes.topic(topic)}>the topic&apos;s page</IntentLink>.
            </p>
            <ul className="quiz-questions">
              {own.map(({ id, objective, difficulty }) => (
                <li key={id}>
                  <IntentLink href={routes.question(id)}>{id}</IntentLink>{" "}
                  <span className="label">
                    {objective}, {difficulty}
                  </span>
                </li>
              ))}
            </ul>
            <p className="label quiz-origin">Written by us; never items of a real exam.</p>
          </section>
        }
      />
    </main>
  );
}
