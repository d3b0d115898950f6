import { IntentLink } from "@/components/ui/intent-link";
import { rowAnchor } from "@/lib/comparison/row";
import { objectiveAnchor } from "@/lib/exam/objectives";
import { type Exam, examTracks } from "@/lib/site/exam-tracks";
import { routes } from "@/lib/site/routes";
import { type TopicSlug, topics } from "@/lib/site/topics";

interface Section {
  chapter: string;
  chapterTitle: string;
  id: string;
  text: string;
}

interface Props {
  sections: readonly Section[];
  /** Rows of the comparison with other products. */
  compare: readonly { id: string; label: string }[];
  objectives: Readonly<Record<Exam, readonly { id: string; title: string }[]>>;
  related: readonly TopicSlug[];
  /** The topic itself, and how many questions there are on it. */
  topic: TopicSlug;
  questions: number;
}

/** What stands beside a topic: where it is taught, which objectives it serves, what is near to it. */
export function TopicSide({ sections, compare, objectives, related, topic, questions }: Props) {
  const chapters = [...new Map(sections.map(({ chapter, chapterTitle }) => [chapter, chapterTitle]))];
  const exams = Object.entries(objectives) as [Exam, Props["objectives"][Exam]][];
  return (
    <div className="topic-side">
      <section aria-labelledby="read-on" className="no-print">
        <h2 id="read-on">Sections to read</h2>
        {chapters.map(([slug, title]) => (
          <div key={slug}>
            <h3>{title}</h3>
            <ul>
              {sections
                .filter(({ chapter }) => chapter === slug)
                .map(({ id, text }) => (
                  <li key={id}>
                    <IntentLink href={`${routes.chapter(slug)}#${id}`}>{text}</IntentLink>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </section>
      {compare.length > 0 && (
        <section aria-labelledby="compared" className="no-print">
          <h2 id="compared">Beside other products</h2>
          <ul>
            {compare.map(({ id, label }) => (
              <li key={id}>
                <IntentLink href={`${routes.compare}#${rowAnchor(id)}`}>{label}</IntentLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="objectives">
        <h2 id="objectives">Objectives it serves</h2>
        {exams.map(([exam, served]) => (
          <div key={exam}>
            <h3>{examTracks[exam].name}</h3>
            <ul>
              {served.map(({ id, title }) => (
                <li key={id}>
                  <IntentLink href={`${routes.examsAbout}#${objectiveAnchor(exam, id)}`}>
                    {id} {title}
                  </IntentLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      {questions > 0 && (
        <section aria-labelledby="practice" className="no-print">
          <h2 id="practice">Practice</h2>
          <ul>
            <li>
              <IntentLink href={routes.quizTopic(topic)}>
                {questions} {questions === 1 ? "question" : "questions"} on this topic
              </IntentLink>
            </li>
          </ul>
        </section>
      )}
      <section aria-labelledby="related" className="no-print">
        <h2 id="related">Related topics</h2>
        <ul>
          {related.map((slug) => (
            <li key={slug}>
              <IntentLink href={routes.topic(slug)}>{topics[slug].name}</IntentLink>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
