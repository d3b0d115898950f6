import { expect, test } from "vitest";
import { whyDue } from "@/lib/review/reason";
import { remember } from "@/lib/review/memory";
import type { Recall } from "@/lib/review/recall";
import type { Review } from "@/lib/review/reviews";
import { dayOf, onDay } from "../../support/study-events";

function reviewedOnce(review: Omit<Review, "id">): Pick<Recall, "recent" | "memory"> {
  return { recent: [{ id: "r", ...review }], memory: remember(undefined, review) };
}

/** Why a card is due that was reviewed once, on the first day. */
const why = (outcome: Pick<Review, "verdict" | "confidence">, day: number) => whyDue(reviewedOnce({ at: onDay(0), ...outcome }), onDay(day), dayOf);

test("a card says what happened the last time and since when it is due", () => {
  // Sure: due on day 2. Not sure: a stability of 1.29 days, due on day 1.
  expect(why({ verdict: "correct", confidence: "sure" }, 2)).toBe("Right 2 days ago; due today.");
  expect(why({ verdict: "correct", confidence: "unsure" }, 2)).toBe("Right without being sure 2 days ago; due since yesterday.");
  expect(why({ verdict: "correct", confidence: "guess" }, 5)).toBe("Right by a guess 5 days ago; due since 4 days.");
  expect(why({ verdict: "incorrect", confidence: "sure" }, 1)).toBe("You were sure yesterday, and not right.");
  expect(why({ verdict: "incorrect", confidence: "guess" }, 3)).toBe("Not right 3 days ago.");
});

test("the day is the learner's own: late in the evening yesterday is yesterday", () => {
  expect(whyDue(reviewedOnce({ at: onDay(0, 14 * 60), verdict: "incorrect" }), onDay(1, -8 * 60), dayOf)).toBe("Not right yesterday.");
});
