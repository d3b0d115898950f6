import { TopicList } from "@/components/topic/topic-list";
import { listedTopics } from "@/lib/content/topics";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import "../reference.css";

export const metadata = pageMetadata({
  title: "Topics",
  description: "One short page for each topic of AlloyDB: the facts to know, the commands, the errata and the exam objectives it serves.",
  path: routes.topics,
});

export default function TopicsPage() {
  return (
    <main id="content" className="page topics">
      <h1>Topics</h1>
      <p className="chapter-summary">
        What the chapters teach at length, drawn together for revision: facts, commands, errata and objectives. Each topic prints on one page.
      </p>
      <TopicList topics={listedTopics()} />
    </main>
  );
}
