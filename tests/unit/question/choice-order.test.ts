import { describe, expect, test } from "vitest";
import { orderChoices } from "@/lib/question/choice-order";
import { chiSquare } from "@/lib/question/statistics";

const choices = [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }];
const served = (seed: string | number, id = "ace-001") => orderChoices({ id, choices }, seed).map((choice) => choice.id);

describe("the choices of a question", () => {
  test("stand in the same order again for the same seed", () => {
    expect(served("run-7")).toEqual(served("run-7"));
  });

  test("are the same four in whatever order", () => {
    expect(served("run-7").toSorted()).toEqual(["a", "b", "c", "d"]);
  });

  test("do not hang on how their author ordered them", () => {
    const turned = orderChoices({ id: "ace-001", choices: choices.toReversed() }, "run-7").map(({ id }) => id);
    expect(turned).toEqual(served("run-7"));
  });

  test("stand in another order for another seed or another question, as a rule", () => {
    const orders = new Set(Array.from({ length: 200 }, (_, seed) => served(seed).join("")));
    expect(orders.size).toBe(24); // 4 × 3 × 2 × 1, each of which 200 draws all but surely meet
    expect(new Set(Array.from({ length: 200 }, (_, number) => served("run-7", `ace-${number}`).join(""))).size).toBe(24);
  });

  test("stand at every place equally often", () => {
    const places = Array.from({ length: 4000 }, (_, seed) => served(seed).indexOf("c"));
    expect(chiSquare([0, 1, 2, 3].map((place) => places.filter((found) => found === place).length))).toBeLessThan(7.815);
  });

  test("keep their order where they are steps of a scale", () => {
    expect(orderChoices({ id: "ace-001", choices, ordered: true }, "run-7")).toEqual(choices);
  });
});
