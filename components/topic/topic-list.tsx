import { IntentLink } from "@/components/ui/intent-link";
import { routes } from "@/lib/site/routes";
import { topicGroups } from "@/lib/site/topics";

interface ListedTopic {
  slug: string;
  name: string;
  group: string;
  summary: string;
  /** How many facts it asks to know, and how many errata it strikes. */
  facts: number;
  errata: number;
}

/** All topics under the headings of their groups. */
export function TopicList({ topics }: { topics: readonly ListedTopic[] }) {
  return topicGroups.map((group, index) => (
    <section key={group} aria-labelledby={`group-${index + 1}`} className="topic-group">
      <h2 id={`group-${index + 1}`}>{group}</h2>
      <ul>
        {topics
          .filter((topic) => topic.group === group)
          .map(({ slug, name, summary, facts, errata }) => (
            <li key={slug}>
              <h3>
                <IntentLink href={routes.topic(slug)}>{name}</IntentLink>
              </h3>
              <p>{summary}</p>
              <p className="label">
                {facts} facts to know, {errata} {errata === 1 ? "erratum" : "errata"}
              </p>
            </li>
          ))}
      </ul>
    </section>
  ));
}
