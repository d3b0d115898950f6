import { type BoundPart, parseBoundText } from "@/lib/facts/bound-text";
import { formatFact } from "@/lib/facts/format";
import type { Fact } from "@/lib/facts/schema";
import type { WrittenQuestion } from "./schema";
import { contentOf, wordsOf } from "./words";

/** Facts by id, as `facts` of lib/facts/facts; a question may name one that is not there. */
export type Facts = Readonly<Record<string, Fact | undefined>>;

/** A choice as a reader sees it. */
export interface ReadChoice {
  id: WrittenQuestion["choices"][number]["id"];
  right: boolean;
  text: string;
  reason: string;
  /** The words of its text, and those of them that carry meaning. */
  words: readonly string[];
  content: ReadonlySet<string>;
}

/** A question as a reader sees it, facts filled in, taken apart into words once for all who judge it. */
export interface Reading {
  question: WrittenQuestion;
  stem: string;
  stemWords: readonly string[];
  stemContent: ReadonlySet<string>;
  choices: readonly ReadChoice[];
  /** How many choices are right. */
  rightCount: number;
}

/** Reads a question with the values of facts in place of their tokens; a token of no fact stays as it is written. */
export function readQuestion(question: WrittenQuestion, facts: Facts): Reading {
  const stem = filled(question.stem, facts);
  const stemWords = wordsOf(stem);
  return {
    question,
    stem,
    stemWords,
    stemContent: contentOf(stemWords),
    choices: question.choices.map(({ id, right, text: written, reason }) => {
      const text = filled(written, facts);
      const words = wordsOf(text);
      return { id, right: right === true, text, reason: filled(reason, facts), words, content: contentOf(words) };
    }),
    rightCount: question.choices.filter(({ right }) => right).length,
  };
}

/** The parts of a text, words alone where a token is broken; `brokenToken` says which. */
export function partsOf(text: string): BoundPart[] {
  try {
    return parseBoundText(text);
  } catch {
    return [{ kind: "words", words: text }];
  }
}

function filled(text: string, facts: Facts): string {
  if (!text.includes("{{")) return text;
  return partsOf(text)
    .map((part) => {
      if (part.kind === "words") return part.words;
      const fact = facts[part.id];
      return fact ? formatFact(fact, part.show) : `{{${part.id}}}`;
    })
    .join("");
}
