import { expect, test } from "vitest";
import { markAnswer } from "@/lib/quiz/mark";
import { seeded } from "@/tests/support/seeded";

const right = true as const;
const two = [{ id: "a", right }, { id: "b" }, { id: "c", right }, { id: "d" }, { id: "e" }];

test("a question with two right choices is right only when both are chosen and nothing else", () => {
  expect(markAnswer(two, ["c", "a"])).toBe("correct");
  expect(markAnswer(two, ["a"])).toBe("incorrect");
  expect(markAnswer(two, ["a", "b"])).toBe("incorrect");
  expect(markAnswer(two, ["a", "b", "c"])).toBe("incorrect");
});

test("who chooses nothing has not answered", () => {
  expect(markAnswer(two, [])).toBe("unanswered");
});

test("a choice that there is not makes an answer wrong", () => {
  expect(markAnswer(two, ["a", "c", "z"])).toBe("incorrect");
});

test("a mark hangs on which choices are chosen and never on their order, in the question or in the answer", () => {
  const chance = seeded(5);
  const shuffled = <Item>(items: readonly Item[]) =>
    items
      .map((item) => ({ item, at: chance.below(1000) }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ item }) => item);
  for (let round = 0; round < 500; round += 1) {
    const choices = ["a", "b", "c", "d", "e"].map((id) => (chance.below(2) > 0 ? { id, right } : { id }));
    const chosen = choices.filter(() => chance.below(2) > 0).map(({ id }) => id);
    const same = choices.every((choice) => "right" in choice === chosen.includes(choice.id));

    const verdict = markAnswer(choices, chosen);
    expect(verdict).toBe(chosen.length === 0 ? "unanswered" : same ? "correct" : "incorrect");
    expect(markAnswer(shuffled(choices), shuffled(chosen))).toBe(verdict);
  }
});
