import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DueLines } from "@/components/fact/due-lines";
import { DueMarks } from "@/components/fact/due-marks";
import { StudyQuestion } from "@/components/question/study-question";
import { WrittenAnswer } from "@/components/question/written-answer";
import { IntentLink } from "@/components/ui/intent-link";
import { findQuestion, loadBank, loadQuestions, loadRetiredQuestions } from "@/lib/content/questions";
import { formatDate } from "@/lib/facts/format";
import { siblingsOf } from "@/lib/quiz/siblings";
import { objectivesOf } from "@/lib/site/exam-objectives";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import { site } from "@/lib/site/site";
import { topics } from "@/lib/site/topics";
import "../../quiz.css";

export const dynamicParams = false;

interface Props {
  params: Promise<{ question: string }>;
}

export function generateStaticParams() {
  return [...loadQuestions(), ...loadRetiredQuestions()].map(({ id }) => ({ question: id }));
}

async function find({ params }: Props) {
  const { question: id } = await params;
  const linked = findQuestion(id);
  if (!linked) notFound();
  return { id, linked };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, linked } = await find(props);
  const about = linked.state === "asked" ? topics[linked.question.topic].name : "no longer asked";
  return pageMetadata({
    title: `Question ${id}: ${about}`,
    description: linked.state === "asked" ? `A practice question on ${about}, with a reason for every choice and its sources.` : linked.retired.why,
    path: routes.question(id),
  });
}

export default async function QuestionPage(props: Props) {
  const { id, linked } = await find(props);
  if (linked.state === "retired") {
    const { why, successor, retired } = linked.retired;
    return (
      <main id="content" className="page">
        <p className="label">
          <IntentLink href={routes.quiz}>Practice</IntentLink>
        </p>
        <h1>Question {id} is no longer asked</h1>
        <p className="chapter-summary">{why}</p>
        <p className="label">Retired {formatDate(retired)}. Answers to it stay on your device.</p>
        {successor && (
          <p className="mt-6">
            <IntentLink href={routes.question(successor)} className="button button-main">
              Question {successor} takes its place
            </IntentLink>
          </p>
        )}
      </main>
    );
  }
  const { index, revisions, version } = loadBank();
  const entry = index.find((candidate) => candidate.id === id);
  const revision = entry && revisions.get(entry.hash);
  if (!revision) notFound();
  const { exam, objective, topic, written } = revision;
  const title = objectivesOf(exam).find((candidate) => candidate.id === objective)?.title;
  const siblings = siblingsOf(entry, index, id).slice(0, 3);
  return (
    <main id="content" className="quiz question-page">
      <header>
        <p className="label">
          <IntentLink href={routes.quiz}>Practice</IntentLink> · <IntentLink href={routes.quizTopic(topic)}>{topics[topic].name}</IntentLink>
        </p>
        <h1>Question {id}</h1>
        <p className="label">
          {exam.toUpperCase()} {objective} {title} · {entry.difficulty}
          {revision.class === "expert" && " · a judgement, with the guidance it follows"}
        </p>
        <DueLines factIds={linked.question.facts} place="this question" />
      </header>
      <StudyQuestion key={entry.hash} revision={revision} hash={entry.hash} bank={version} contact={site.contact} />
      <WrittenAnswer revision={revision} />
      <section aria-labelledby="siblings" className="question-siblings no-print">
        <h2 id="siblings">On the same matter</h2>
        <ul>
          {siblings.map((sibling) => (
            <li key={sibling.id}>
              <IntentLink href={routes.question(sibling.id)}>Question {sibling.id}</IntentLink>{" "}
              <span className="label">
                {sibling.exam.toUpperCase()} {sibling.objective}, {topics[sibling.topic].name}
              </span>
            </li>
          ))}
        </ul>
        <p className="label quiz-origin">
          Written {formatDate(written)} by us, last reviewed {formatDate(linked.question.reviewed)}. No item of a real exam; not affiliated with Google.
        </p>
      </section>
      <DueMarks />
    </main>
  );
}
