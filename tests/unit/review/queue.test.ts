import { describe, expect, test } from "vitest";
import type { ProgressEvent } from "@/lib/progress/event";
import { sliceOf } from "@/lib/progress/slice";
import { type DeckCard, type Met, newCards } from "@/lib/review/deck";
import { usualPace } from "@/lib/review/pace";
import { newADay, type Queue, queueOf, secondsToday, type Studied } from "@/lib/review/queue";
import { recallSlice } from "@/lib/review/recall";
import { reviewSlice } from "@/lib/review/reviews";
import { entriesByCard, pickSibling } from "@/lib/review/sibling";
import type { TopicSlug } from "@/lib/site/topics";
import { seeded } from "../../support/seeded";
import { answered, dayOf, indexed, onDay, recalled } from "../../support/study-events";

function aCard(id: string, topic: TopicSlug = "migration", changes: Partial<DeckCard> = {}): DeckCard {
  return { card: `fact:${id}`, topic, exams: ["ace", "pca"], chapters: ["migration"], questions: ["ace-001"], asks: id, answer: ["20 nodes"], ...changes };
}

const nothing: Met = { done: new Set(), missed: new Set() };

/** The queue after these events. */
function queueAfter(events: readonly ProgressEvent[], { now, minutes = 15, ...changes }: { now: number; minutes?: number } & Partial<Studied>): Queue {
  const { cards } = sliceOf(recallSlice, events);
  return queueOf({ recalls: cards, questions: new Map(), deck: [], shown: new Map(), met: nothing, pace: usualPace, ...changes }, { now, dayOf, minutes });
}

const idsOf = ({ cards }: Queue) => cards.map(({ id }) => id);

describe("what is due", () => {
  test("comes on its day, at whatever hour, and not before", () => {
    const deck = [aCard("a")];
    // Right the first time: due in 2 days.
    const events = [recalled("fact:a", onDay(0, 300))];

    expect(idsOf(queueAfter(events, { now: onDay(1), deck }))).toEqual([]);
    expect(idsOf(queueAfter(events, { now: onDay(2), deck }))).toEqual(["fact:a"]);
    expect(idsOf(queueAfter(events, { now: onDay(9), deck }))).toEqual(["fact:a"]);
  });

  test("is asked by what was sure and wrong first, then by what is likeliest forgotten", () => {
    const deck = [aCard("known", "pricing"), aCard("shaky", "migration"), aCard("sure", "security" as TopicSlug)];
    const events = [
      recalled("fact:known", onDay(0)),
      recalled("fact:known", onDay(2)),
      recalled("fact:shaky", onDay(0), { confidence: "guess" }),
      recalled("fact:sure", onDay(12), { verdict: "incorrect" }),
    ];

    expect(idsOf(queueAfter(events, { now: onDay(13), deck }))).toEqual(["fact:sure", "fact:shaky", "fact:known"]);
  });

  test("leaves no time to the others where the sure and wrong take all of it", () => {
    const deck = Array.from({ length: 30 }, (_, at) => aCard(`card-${at}`, at % 2 === 0 ? "migration" : "pricing"));
    // The sure and wrong ones were seen yesterday, the others are long forgotten.
    const events = deck.map(({ card }, at) => recalled(card, onDay(at < 20 ? 59 : 0, at), at < 20 ? { verdict: "incorrect" } : { confidence: "guess" }));
    const queue = queueAfter(events, { now: onDay(60), minutes: 5, deck });

    expect(new Set(idsOf(queue))).toEqual(new Set(deck.slice(0, 20).map(({ card }) => card)));
  });

  test("has neighbours on other topics as long as there are any", () => {
    const topics = ["migration", "migration", "migration", "pricing", "pricing", "troubleshooting"] as const;
    const deck = topics.map((topic, at) => aCard(`card-${at}`, topic));
    const events = deck.map(({ card }, at) => recalled(card, onDay(0, at)));
    const order = queueAfter(events, { now: onDay(3), deck }).cards.map(({ topic }) => topic);

    expect(order).toEqual(["migration", "pricing", "migration", "pricing", "migration", "troubleshooting"]);
  });

  test("waits for another day where the minutes are used up, and is counted", () => {
    const deck = Array.from({ length: 30 }, (_, at) => aCard(`card-${at}`));
    const events = deck.map(({ card }, at) => recalled(card, onDay(0, at)));
    // 5 minutes of 15 seconds each: 20 cards.
    const queue = queueAfter(events, { now: onDay(4), minutes: 5, deck });

    expect([queue.cards.length, queue.seconds, queue.waiting]).toEqual([20, 300, 10]);
  });

  test("takes into account what was reviewed today already, but not what was answered elsewhere", () => {
    const deck = Array.from({ length: 30 }, (_, at) => aCard(`card-${at}`));
    const events = [
      ...deck.map(({ card }, at) => recalled(card, onDay(0, at))),
      ...deck.slice(0, 8).map(({ card }, at) => recalled(card, onDay(4, at))),
      answered("ace-001", onDay(4), { where: "quiz", card: "objective:ace-2.2" }),
    ];
    const queue = queueAfter(events, { now: onDay(4, 60), minutes: 5, deck });

    // 8 cards took 120 of the 300 seconds; the other 22 are due, and 12 of them fit.
    expect([queue.spent, queue.cards.length, queue.waiting]).toEqual([120, 12, 10]);
    // With the answer of the quiz, a minute more.
    const { cards } = sliceOf(recallSlice, events);
    expect(secondsToday({ recalls: cards, pace: usualPace }, { now: onDay(4, 60), dayOf }, "all")).toBe(180);
  });

  test("is left out where the deck or the bank has it no more", () => {
    const events = [recalled("fact:gone", onDay(0)), answered("ace-001", onDay(0), { card: "objective:ace-9.9" })];

    expect(idsOf(queueAfter(events, { now: onDay(5) }))).toEqual([]);
  });
});

describe("an objective that is due", () => {
  const entries = [indexed("ace-001", "2.2"), indexed("ace-002", "2.2"), indexed("ace-003", "2.2", "migration", "b")];
  const due = [answered("ace-001", onDay(0), { card: "objective:ace-2.2", verdict: "incorrect" })];

  test("is asked by another question than the last time", () => {
    const [card] = queueAfter(due, { now: onDay(2), questions: entriesByCard(entries), shown: new Map([["ace-001", { at: onDay(0) }]]) }).cards;

    expect(card?.kind === "objective" && card.entry.id).toBe("ace-002");
  });

  test("is asked by the one shown longest ago where all were shown, and never by one that is kept for an exam", () => {
    const shown = new Map([
      ["ace-001", { at: onDay(0) }],
      ["ace-002", { at: onDay(1) }],
    ]);

    expect(pickSibling(entries, shown, "seed")?.id).toBe("ace-001");
    expect(pickSibling(entries, shown, "seed", new Set(["ace-b"]))?.id).toBe("ace-003");
    // Met in an exam, it is no first sighting any more.
    expect(pickSibling(entries.slice(2), new Map([["ace-003", { at: onDay(0) }]]), "seed")?.id).toBe("ace-003");
    expect(pickSibling(entries.slice(2), new Map(), "seed")).toBeUndefined();
  });

  test("has its choices in another order each time", () => {
    const seeds = [due, [...due, answered("ace-002", onDay(2), { card: "objective:ace-2.2" })]].map((events) => {
      const [card] = queueAfter(events, { now: onDay(30), questions: entriesByCard(entries) }).cards;
      return card?.kind === "objective" ? card.seed : "";
    });

    expect(new Set(seeds).size).toBe(2);
  });

  test("is reckoned with the time of a question", () => {
    expect(queueAfter(due, { now: onDay(2), questions: entriesByCard(entries), pace: { question: 90, card: 10 } }).seconds).toBe(90);
  });
});

describe("new cards", () => {
  const deck = [
    aCard("read", "pricing", { chapters: ["overview"], questions: [] }),
    aCard("missed", "pricing", { chapters: [], questions: ["ace-007"] }),
    aCard("unmet"),
  ];
  const met: Met = { done: new Set(["overview"]), missed: new Set(["ace-007"]) };

  test("are those that were met, behind missed questions first", () => {
    expect(newCards(deck, met, new Map()).map(({ card, by }) => [card.card, by])).toEqual([
      ["fact:missed", "missed"],
      ["fact:read", "read"],
    ]);
    expect(newCards(deck, nothing, new Map())).toEqual([]);
  });

  test("are those that matter to the exam that is planned", () => {
    const forArchitects = [aCard("a", "pricing", { exams: ["pca"] }), aCard("b", "pricing", { exams: ["ace"] })];

    expect(newCards(forArchitects, { ...met, missed: new Set(["ace-001"]) }, new Map(), "pca").map(({ card }) => card.card)).toEqual(["fact:a"]);
  });

  test("come after what is due, a few a day", () => {
    const many = Array.from({ length: 20 }, (_, at) => aCard(`new-${at}`));
    const all = [aCard("due", "pricing"), ...many];
    const missed: Met = { done: new Set(), missed: new Set(["ace-001"]) };
    const first = queueAfter([recalled("fact:due", onDay(0))], { now: onDay(2), deck: all, met: missed });

    expect(idsOf(first)).toEqual(["fact:due", ...many.slice(0, newADay).map(({ card }) => card)]);
    expect(first.unlearnt).toBe(20 - newADay);
    // Four of them learnt this morning leave room for two.
    const later = queueAfter([recalled("fact:due", onDay(0)), ...many.slice(0, 4).map(({ card }) => recalled(card, onDay(2)))], {
      now: onDay(2, 60),
      deck: all,
      met: missed,
    });
    expect(idsOf(later).filter((id) => id !== "fact:due")).toEqual(["fact:new-4", "fact:new-5"]);
  });

  test("wait while what is due fills the day", () => {
    const due = Array.from({ length: 40 }, (_, at) => aCard(`due-${at}`));
    const events = due.map(({ card }, at) => recalled(card, onDay(0, at)));
    const queue = queueAfter(events, {
      now: onDay(3),
      minutes: 5,
      deck: [...due, aCard("new", "pricing", { questions: ["ace-002"] })],
      met: { done: new Set(), missed: new Set(["ace-002"]) },
    });

    expect(idsOf(queue)).not.toContain("fact:new");
    expect(queue.unlearnt).toBe(1);
  });
});

test("any queue keeps its minutes, asks nothing twice and nothing that is not due or new", () => {
  for (let seed = 0; seed < 200; seed += 1) {
    const chance = seeded(seed);
    const deck = Array.from({ length: 40 }, (_, at) =>
      aCard(`card-${at}`, chance.pick(["migration", "pricing", "troubleshooting"]), { questions: [`ace-0${10 + at}`] }),
    );
    const events = Array.from({ length: 60 }, () =>
      recalled(chance.pick(deck.slice(0, 30)).card, onDay(chance.below(20), chance.below(600)), {
        verdict: chance.pick(["correct", "incorrect"]),
        confidence: chance.pick(["guess", "sure"]),
      }),
    );
    const minutes = 5 + chance.below(20);
    const now = onDay(20);
    const missed = new Set(Array.from({ length: 10 }, () => `ace-0${10 + chance.below(40)}`));
    const queue = queueAfter(events, { now, minutes, deck, met: { done: new Set(), missed } });
    const histories = sliceOf(reviewSlice, events).histories;

    // The last one may begin within the time and end a little after it.
    expect(queue.seconds, `seed ${seed}`).toBeLessThanOrEqual(minutes * 60 + usualPace.card / 2);
    expect(new Set(idsOf(queue)).size).toBe(queue.cards.length);
    for (const card of queue.cards) {
      const memory = histories.get(card.id)?.memory;
      expect("met" in card ? memory === undefined : memory !== undefined && dayOf(memory.due) <= dayOf(now)).toBe(true);
    }
    const due = [...histories.values()].filter(({ memory }) => memory && dayOf(memory.due) <= dayOf(now)).length;
    expect(queue.waiting + queue.cards.filter((card) => "recall" in card).length).toBe(due);
  }
});
