import { Fragment } from "react";
import { BoundText } from "@/components/fact/bound-text";
import { routes } from "@/lib/site/routes";
import { type TopicSlug, topics } from "@/lib/site/topics";
import { letterOf } from "./letter";

interface Term {
  id: string;
  term: string;
  also: readonly string[];
  /** What it is; may name facts. */
  means: string;
  see: readonly { id: string; term: string }[];
  section: { chapter: string; id: string; text: string };
  topic: TopicSlug;
}

/** All terms under their letters, each with an address of its own. Letters stand at the top level, where `ChapterHtml` cuts. */
export function TermList({ terms }: { terms: readonly Term[] }) {
  const letters = [...new Set(terms.map(({ term }) => letterOf(term)))];
  return letters.map((letter) => (
    <Fragment key={letter}>
      <h2 id={`letter-${letter.toLowerCase()}`}>{letter}</h2>
      <dl>
        {terms
          .filter(({ term }) => letterOf(term) === letter)
          .map((term) => (
            <TermEntry key={term.id} {...term} />
          ))}
      </dl>
    </Fragment>
  ));
}

function TermEntry({ id, term, also, means, see, section, topic }: Term) {
  return (
    <div className="glossary-term" id={id}>
      <dt>
        <dfn>{term}</dfn>
        {also.length > 0 && <span> also {also.join(", ")}</span>}
      </dt>
      <dd>
        <BoundText text={means} />
      </dd>
      <dd className="glossary-links">
        Taught in <a href={`${routes.chapter(section.chapter)}#${section.id}`}>{section.text}</a>; topic <a href={routes.topic(topic)}>{topics[topic].name}</a>
        {see.map((other, index) => (
          <span key={other.id}>
            {index === 0 ? "; see " : ", "}
            <a href={`#${other.id}`}>{other.term}</a>
          </span>
        ))}
      </dd>
    </div>
  );
}
