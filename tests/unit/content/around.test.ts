import { expect, test } from "vitest";
import { itemsAround } from "@/lib/content/around";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

test("a short list is shown whole", () => {
  expect(itemsAround(["a", "b", "c"], 1)).toEqual({ shown: ["a", "b", "c"], more: false });
  expect(itemsAround(numbers(31), 30)).toEqual({ shown: numbers(31), more: false }); // 15 + the item + 15
});

test("of a long list the fifteen before and after an item are shown", () => {
  const { shown, more } = itemsAround(numbers(100), 50);

  expect([shown[0], shown.at(-1), more]).toEqual([35, 65, true]);
});

test("at either end the list is as long, with more on the other side", () => {
  expect(itemsAround(numbers(100), 0).shown).toEqual(numbers(31));
  expect(itemsAround(numbers(100), 99).shown).toEqual(numbers(100).slice(69));
});

test("whatever the list and the item, the item is shown, its neighbours too, and never more than 31", () => {
  for (let count = 1; count <= 70; count += 1) {
    for (let index = 0; index < count; index += 1) {
      const { shown, more } = itemsAround(numbers(count), index);
      const first = shown[0] ?? Number.NaN;

      expect(shown).toContain(index);
      expect(shown).toHaveLength(Math.min(count, 31));
      expect(shown).toEqual(numbers(count).slice(first, first + shown.length));
      expect(more).toBe(count > 31);
    }
  }
});
