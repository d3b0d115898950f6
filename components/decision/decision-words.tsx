import { Fragment } from "react";
import type { Words } from "@/lib/decision/schema";
import { routes } from "@/lib/site/routes";

/** A resolved text of a tree: a fact opens its stamp, words in backticks become code. */
export function DecisionWords({ words }: { words: Words }) {
  return words.map((piece, index) =>
    typeof piece === "string" ? (
      <Fragment key={index}>{piece.split("`").map((part, place) => (place % 2 === 1 ? <code key={place}>{part}</code> : part))}</Fragment>
    ) : (
      <a key={index} className="hallmark" href={routes.fact(piece[0])}>
        {piece[1]}
      </a>
    ),
  );
}

/** The same as plain text, where no link may stand: within another link, in a label, in the widget of a chapter. */
export function plainWords(words: Words): string {
  return words.map((piece) => (typeof piece === "string" ? piece : piece[1])).join("");
}
