import { expect, test } from "vitest";
import { isTopicSlug, topicGroups, topics, topicSlugs } from "@/lib/site/topics";

test("there are 18 topics, and their slugs are lower-case words with hyphens", () => {
  expect(topicSlugs).toHaveLength(18);
  expect(topicSlugs.filter((slug) => !/^[a-z]+(?:-[a-z]+)*$/.test(slug))).toEqual([]);
});

test("a slug is made of the words of the topic's name", () => {
  const fromName = (name: string) => name.toLowerCase().replaceAll(" ", "-");
  expect(topicSlugs.filter((slug) => slug !== fromName(topics[slug].name))).toEqual([]);
});

test("every group has topics, and topics of one group follow one another in the order of the groups", () => {
  expect([...new Set(topicSlugs.map((slug) => topics[slug].group))]).toEqual([...topicGroups]);
  const order = topicSlugs.map((slug) => (topicGroups as readonly string[]).indexOf(topics[slug].group));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test("a word that is no topic's slug is told apart, also when every object has such a property", () => {
  expect(isTopicSlug("ha-and-failover")).toBe(true);
  expect(isTopicSlug("failover")).toBe(false);
  expect(isTopicSlug("toString")).toBe(false);
});
