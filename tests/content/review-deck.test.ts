import { describe, expect, it } from "vitest";
import { buildReviewDeck, reviewDeck } from "@/lib/content/review-deck";
import { loadClaims } from "@/lib/content/claims";
import { loadQuestions } from "@/lib/content/questions";
import { loadTopics } from "@/lib/content/topics";
import { chapterSlugs } from "@/lib/site/routes";
import { getFact } from "@/lib/facts/facts";
import { readCard } from "@/lib/review/card";

const deck = reviewDeck();
const idOf = (card: string) => card.slice(card.indexOf(":") + 1);

describe("the cards to recall", () => {
  it("are few enough to be learnt, each once, and each can be met", () => {
    expect(new Set(deck.map(({ card }) => card)).size).toBe(deck.length);
    // At six new ones a day: some weeks.
    expect(deck.length).toBeGreaterThan(100);
    expect(deck.length).toBeLessThan(220);
    for (const { card, chapters, questions } of deck) {
      expect(readCard(card), card).toBeDefined();
      expect(chapters.length + questions.length, card).toBeGreaterThan(0);
    }
  });

  it("are facts that a topic wants known by heart and a question rests on, and no rates", () => {
    const byHeart = new Set<string>(loadTopics().flatMap(({ facts }) => facts.map(({ id }) => id)));
    for (const { card, questions } of deck.filter((each) => each.card.startsWith("fact:"))) {
      expect(byHeart.has(idOf(card)), card).toBe(true);
      expect(getFact(idOf(card)).unit, card).not.toMatch(/^usd-per-/);
      expect(
        loadQuestions().some(({ id, facts }) => questions.includes(id) && facts.includes(idOf(card))),
        card,
      ).toBe(true);
    }
  });

  it("are errata of which something else holds", () => {
    for (const { card, answer } of deck.filter((each) => each.card.startsWith("erratum:"))) {
      expect(["wrong", "outdated", "oversimplified"], card).toContain(loadClaims().get(idOf(card))?.verdict);
      expect(answer.length, card).toBeGreaterThan(0);
    }
  });

  it("show every fact by its value and leave no token unread", () => {
    expect(buildReviewDeck().text).not.toContain("{{");
    expect(deck.flatMap(({ answer, exam = [] }) => [...answer, ...exam]).filter((part) => typeof part === "object" && part.words === part.fact)).toEqual([]);
  });

  it("come in the order of reading", () => {
    const first = deck.map(({ chapters }) => Math.min(...chapters.map((slug) => chapterSlugs.indexOf(slug as (typeof chapterSlugs)[number])), 99));
    expect(first).toEqual(first.toSorted((a, b) => a - b));
  });
});
