import { memo } from "react";
import { IntentLink } from "@/components/ui/intent-link";
import { formatDate } from "@/lib/facts/format";
import type { BankSource, Revision } from "@/lib/question/bank";
import { calculation, commandLine, decisionPath, routes } from "@/lib/site/routes";
import { PartText } from "./part-text";

/** What the answer rests on and where to read more: its working, sections, facts, sources, and the tools that show the same. */
export const Explanation = memo(function Explanation({ revision, level: Heading = "h3" }: { revision: Revision; level?: "h2" | "h3" | "h4" }) {
  const { sections, facts, sources, guidance, commands = [], paths = [], calculator, working = [] } = revision;
  const ways = [...new Set(paths.map(decisionPath))];
  return (
    <div className="explanation">
      {working.length > 0 && (
        <section className="explanation-working">
          <Heading>Worked solution</Heading>
          <ol>
            {working.map((line, at) => (
              <li key={at}>
                <PartText parts={line} linked />
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <Heading>Where it is taught</Heading>
        <ul>
          {sections.map(({ chapter, id, words }) => (
            <li key={chapter + id}>
              <IntentLink href={`${routes.chapter(chapter)}#${id}`}>{words}</IntentLink>
            </li>
          ))}
        </ul>
      </section>
      {facts.length > 0 && (
        <section>
          <Heading>Facts it rests on</Heading>
          <ul>
            {facts.map(({ id, label, words }) => (
              <li key={id}>
                {label}:{" "}
                <IntentLink className="hallmark" href={routes.fact(id)}>
                  {words}
                </IntentLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <Heading>Sources</Heading>
        <ul>
          {guidance && (
            <li>
              <Cited source={guidance} /> <span className="label">Guidance that makes it a judgement.</span>
            </li>
          )}
          {sources.map((source) => (
            <li key={source.title + source.says}>
              <Cited source={source} />
            </li>
          ))}
        </ul>
      </section>
      {(calculator !== undefined || ways.length > 0 || commands.length > 0) && (
        <section>
          <Heading>Try it</Heading>
          <ul>
            {calculator !== undefined && (
              <li>
                <IntentLink href={calculation(calculator)}>Open in the calculator</IntentLink> <span className="label">with the same figures</span>
              </li>
            )}
            {ways.map((way, at) => (
              <li key={way}>
                <IntentLink href={way}>Open in the decision tree{ways.length > 1 && `, way ${at + 1}`}</IntentLink>{" "}
                <span className="label">with the same answers</span>
              </li>
            ))}
            {commands.map((command) => (
              <li key={command}>
                <IntentLink href={commandLine(command)} className="explanation-command">
                  {command}
                </IntentLink>
              </li>
            ))}
          </ul>
          {commands.length > 0 && <p className="label">A command opens in the checker, which says what gcloud makes of it.</p>}
        </section>
      )}
    </div>
  );
});

function Cited({ source: { title, address, copied, says } }: { source: BankSource }) {
  return (
    <>
      {says} {address ? <a href={address}>{title}</a> : <cite>{title}</cite>}
      {copied && <span className="label"> (read in the copy of {formatDate(copied)})</span>}
    </>
  );
}
