import type { Metadata } from "next";
import { IntentLink } from "@/components/ui/intent-link";
import { changeKinds, loadChanges } from "@/lib/content/changes";
import { formatDate } from "@/lib/facts/format";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import "../reference.css";

const words = pageMetadata({
  title: "Changes",
  description: "What changed on the site and when: facts, chapters and the site itself, with a feed.",
  path: routes.changes,
});

export const metadata: Metadata = {
  ...words,
  alternates: { ...words.alternates, types: { "application/atom+xml": routes.changesFeed } },
};

export default function ChangesPage() {
  const changes = loadChanges();
  const days = [...new Set(changes.map(({ date }) => date))];
  return (
    <main id="content" className="page">
      <h1>Changes</h1>
      <p className="chapter-summary">
        What changed in facts, chapters and the site, newest first. Follow it as an <a href={routes.changesFeed}>Atom feed</a>.
      </p>
      {days.map((date) => (
        <section key={date} aria-labelledby={`day-${date}`}>
          <h2 id={`day-${date}`} className="changes-day">
            <time dateTime={date}>{formatDate(date)}</time>
          </h2>
          <ul className="changes-list">
            {changes
              .filter((change) => change.date === date)
              .map(({ id, kind, what, link }) => (
                <li key={id} id={id}>
                  <span className="label">{changeKinds[kind]}</span>
                  <span>
                    {what} <IntentLink href={link}>See {link}</IntentLink>
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
