import { Fragment } from "react";
import { parseBoundText } from "@/lib/facts/bound-text";
import { Hallmark } from "./hallmark";

/** A text of the claims or figures: fact tokens become hallmarks, words in backticks become code. */
export function BoundText({ text }: { text: string }) {
  return parseBoundText(text).map((part, index) =>
    part.kind === "fact" ? <Hallmark key={index} id={part.id} show={part.show} /> : <Words key={index} words={part.words} />,
  );
}

function Words({ words }: { words: string }) {
  return words.split("`").map((piece, index) => (index % 2 === 1 ? <code key={index}>{piece}</code> : <Fragment key={index}>{piece}</Fragment>));
}
