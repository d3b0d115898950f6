import { Fragment } from "react";
import { IntentLink } from "@/components/ui/intent-link";
import type { TextPart } from "@/lib/question/bank";
import { routes } from "@/lib/site/routes";

/**
 * A text of a question. Words in backticks are code.
 * @param linked whether facts lead to their pages; where the text names a control, they are plain words
 */
export function PartText({ parts, linked = false }: { parts: readonly TextPart[]; linked?: boolean }) {
  return parts.map((part, index) => {
    if (typeof part === "string") return <Words key={index} words={part} />;
    if (!linked) return <Fragment key={index}>{part.words}</Fragment>;
    return (
      <IntentLink key={index} className="hallmark" href={routes.fact(part.fact)}>
        {part.words}
      </IntentLink>
    );
  });
}

function Words({ words }: { words: string }) {
  return words.split("`").map((run, index) => (index % 2 === 1 ? <code key={index}>{run}</code> : <Fragment key={index}>{run}</Fragment>));
}
