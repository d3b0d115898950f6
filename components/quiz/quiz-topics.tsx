import { IntentLink } from "@/components/ui/intent-link";
import { routes } from "@/lib/site/routes";
import { topicGroups, topics, type TopicSlug } from "@/lib/site/topics";

/** The topics with how many questions each has; each leads to the quiz of the topic. */
export function QuizTopics({ topics: counted }: { topics: readonly { topic: TopicSlug; questions: number }[] }) {
  return (
    <section aria-labelledby="by-topic" className="quiz-topics">
      <h2 id="by-topic">By topic</h2>
      <div>
        {topicGroups.map((group) => (
          <section key={group} aria-label={group}>
            <h3>{group}</h3>
            <ul>
              {counted
                .filter(({ topic }) => topics[topic].group === group)
                .map(({ topic, questions }) => (
                  <li key={topic}>
                    <IntentLink href={routes.quizTopic(topic)}>{topics[topic].name}</IntentLink> <span className="label">{questions}</span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
