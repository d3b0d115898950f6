import { createHash } from "node:crypto";
import { examsOf, isErratum, type ClaimVerdict } from "@/lib/facts/claim";
import { facts, getFact, isFactId } from "@/lib/facts/facts";
import { formatFact } from "@/lib/facts/format";
import { productNames } from "@/lib/facts/stamp";
import { textParts } from "@/lib/question/bank";
import type { DeckCard } from "@/lib/review/deck";
import { loadChapters } from "./chapters";
import { loadClaims } from "./claims";
import { oncePerBuild } from "./once";
import { loadQuestions } from "./questions";
import { loadTopics } from "./topics";

/** Errata that are worth recalling: the guide says one thing and another holds. Sums that disagree with each other teach nothing. */
const recalled: readonly ClaimVerdict[] = ["wrong", "outdated", "oversimplified"];

/** So many errata of a topic become cards: they stand with the worst first, and the rest is for looking up. */
const errataPerTopic = 5;

/**
 * What is recalled besides questions. Few enough to be finished in some weeks: of the facts those that a topic names to
 * know by heart and that a question rests on, rates aside, which nobody needs without the calculator; of the errata the
 * worst of each topic.
 */
export function reviewDeck(): DeckCard[] {
  const chapters = loadChapters();
  const questions = loadQuestions();
  const cards = new Map<string, DeckCard>();
  const restingOn = (id: string) => questions.filter((question) => question.facts.includes(id));
  for (const topic of loadTopics()) {
    for (const { id } of topic.facts) {
      const fact = getFact(id);
      const resting = restingOn(id);
      if (resting.length === 0 || fact.unit.startsWith("usd-per-") || cards.has(`fact:${id}`)) continue;
      cards.set(`fact:${id}`, {
        card: `fact:${id}`,
        topic: topic.slug,
        exams: [...new Set(resting.map(({ exam }) => exam))],
        chapters: chapters.filter(({ factIds }) => factIds.includes(id)).map(({ slug }) => slug),
        questions: resting.map((question) => question.id),
        asks: fact.label,
        product: productNames[fact.scope.product],
        answer: [formatFact(fact)],
        ...(fact.scope.note && { note: fact.scope.note }),
      });
    }
    for (const id of topic.errata.slice(0, errataPerTopic)) {
      const claim = loadClaims().get(id);
      if (!claim?.guideSays || !isErratum(claim) || !recalled.includes(claim.verdict) || cards.has(`erratum:${id}`)) continue;
      cards.set(`erratum:${id}`, {
        card: `erratum:${id}`,
        topic: topic.slug,
        exams: examsOf(claim),
        chapters: [claim.chapter],
        questions: [
          ...new Set(
            claim.facts
              .filter(isFactId)
              .flatMap(restingOn)
              .map((question) => question.id),
          ),
        ],
        asks: claim.guideSays,
        answer: textParts(claim.holds, facts),
        ...(claim.examAnswer && { exam: textParts(claim.examAnswer, facts) }),
      });
    }
  }
  const place = new Map(chapters.map(({ slug, number }) => [slug, number]));
  const first = ({ chapters: own }: DeckCard) => Math.min(...own.map((slug) => place.get(slug) ?? Infinity), Infinity);
  return [...cards.values()].toSorted((a, b) => first(a) - first(b) || 0);
}

/** The deck as browsers fetch it; its hash names it, so that a browser may keep it for ever. */
export const buildReviewDeck = oncePerBuild((): { hash: string; text: string } => {
  const text = JSON.stringify(reviewDeck());
  return { hash: createHash("sha256").update(text).digest("hex").slice(0, 12), text };
});
