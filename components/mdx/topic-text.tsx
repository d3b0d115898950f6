import type { ReactNode } from "react";
import { Erratum } from "@/components/erratum/erratum";
import { Hallmark } from "@/components/fact/hallmark";
import { Figure } from "@/components/figure/figure";
import { TopicFacts } from "@/components/topic/topic-facts";
import { loadClaims } from "@/lib/content/claims";
import { compileMdx } from "@/lib/content/compile-mdx";
import { highlightCode } from "@/lib/content/highlight";
import { renderHtml } from "@/lib/content/render-html";
import type { Topic } from "@/lib/content/topics";
import { routes } from "@/lib/site/routes";
import { CodeBlock } from "./code-block";
import { printedBlocks, printedSheet } from "./printed-sheet";

const introductionComponents = {
  Fact: Hallmark,
  Given: ({ children }: { children: ReactNode }) => <span className="given">{children}</span>,
};

/**
 * The HTML of a topic's text: introduction, facts, figures, commands and errata. Its parts stand one after another at
 * the top level, since `ChapterHtml` cuts a long text before a heading.
 */
export async function topicHtml(topic: Topic): Promise<string> {
  const Introduction = await compileMdx(topic.body);
  const html = await Promise.all(topic.codeBlocks.map(({ code, language }) => highlightCode(code, language)));
  const printed = printedBlocks(topic.codeBlocks.map(({ code }) => code.split("\n").length));
  const claims = loadClaims();
  return renderHtml(
    <>
      <Introduction components={introductionComponents} />
      <h2 id="facts">Facts to know</h2>
      <TopicFacts anchor="facts-to-know" caption="Each value opens its source." facts={topic.facts} />
      {topic.moreFacts.length > 0 && (
        <details className="reveal no-print">
          <summary>
            More facts, to look up <span className="label">({topic.moreFacts.length})</span>
          </summary>
          <TopicFacts anchor="more-facts" caption="Facts of this topic that nobody needs by heart." facts={topic.moreFacts} />
        </details>
      )}
      {topic.figures.map(({ id, number, chapter, chapterTitle, figure }, index) => (
        <div key={id} className={index < printedSheet.figures ? undefined : "no-print"}>
          <Figure id={id} anchor={`figure-${id}`} number={number} svg={figure.svg} caption={figure.caption} />
          <StandsIn href={`${routes.chapter(chapter)}#figure-${id}`} chapter={chapterTitle} />
        </div>
      ))}
      <h2 id="commands">Commands</h2>
      {topic.codeBlocks.map(({ chapter, chapterTitle, id, title, language, runs, because }, index) => (
        <div key={`${chapter}-${id}`} className={printed[index] ? undefined : "no-print"}>
          <CodeBlock anchor={`code-${chapter}-${id}`} title={title} language={language} html={html[index] ?? ""} runs={runs} because={because} />
          <StandsIn href={`${routes.chapter(chapter)}#code-${id}`} chapter={chapterTitle} />
        </div>
      ))}
      <h2 id="errata">Errata</h2>
      <p className="topic-lead">Claims of the study guide that do not stand as printed. Each opens with what holds.</p>
      {topic.errata.map((id, index) => {
        const claim = claims.get(id);
        return (
          claim && (
            <div key={id} className={index < printedSheet.errata ? undefined : "no-print"}>
              <Erratum claim={claim} whole={false} />
            </div>
          )
        );
      })}
    </>,
  );
}

function StandsIn({ href, chapter }: { href: string; chapter: string }) {
  return (
    <p className="stands-in no-print">
      From <a href={href}>{chapter}</a>
    </p>
  );
}
