import { describe, expect, test } from "vitest";
import { findLooseNumbers } from "@/lib/facts/loose-number";
import { seeded } from "@/tests/support/seeded";

function looseWords(text: string): string[] {
  return findLooseNumbers(text).map(({ word }) => word);
}

describe("a number that no fact stands behind", () => {
  test.each([
    ["A cluster has at most 20 nodes.", ["20"]],
    ["99.99% of the month", ["99.99%"]],
    ["It costs $0.06608 or €730 a month.", ["$0.06608", "€730"]],
    ["from 4 to 128 vCPUs", ["4", "128"]],
    ["(16 GB)", ["16"]],
    ["4x faster", ["4x"]],
    ["10,000 connections", ["10,000"]],
    ["RPO=0", ["RPO=0"]],
    ["about 15–30 seconds", ["15", "30"]],
    ["over |3| cells", ["3"]],
  ])("is found in %j", (text, words) => {
    expect(looseWords(text)).toEqual(words);
  });

  test.each([
    "eleven",
    "Twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
    "ninety",
    "hundred",
    "thousand",
    "million",
    "billion",
  ])("is found when it is spelled out: %s", (word) => {
    expect(looseWords(`There are ${word} of them.`)).toEqual([word]);
  });

  test("is found in the order of the text, with its place", () => {
    expect(findLooseNumbers("ten of 12 in twenty, 3")).toEqual([
      { word: "12", at: 7 },
      { word: "twenty", at: 13 },
      { word: "3", at: 21 },
    ]);
  });
});

describe("a number that may stand in prose", () => {
  test.each([
    "one, two and ten of them",
    "on 10 April 2026, in April 2026, in 2026, on 2026-04-10 and on 10 April",
    "in us-central1, europe-west4-a and northamerica-northeast2",
    "N2, C4A, C4 and Z3, as n2-highmem-4 or c4a-highmem-1",
    "SHA-256, AES-256, UTF-8, FIPS 140-2, IPv4, HTTP/2, BM25, p99 and OAuth 2.0",
    "Scenario 1, Option 2, steps, step 3, Figure 4, line 45, lines 45-46 and lines 35, 235",
    "gcloud 578.0.0",
    "run `--cpu-count=16` and `SELECT 1`",
  ])("passes: %s", (text) => {
    expect(looseWords(text)).toEqual([]);
  });

  test("does not let one beside it pass", () => {
    expect(looseWords("N2 with 16 vCPUs in us-central1 since 2026")).toEqual(["16"]);
    expect(looseWords("`16` is 16")).toEqual(["16"]);
  });
});

test("the place of a loose number is where its word stands, whatever stands around it", () => {
  const chance = seeded(2);
  for (let round = 0; round < 300; round += 1) {
    const text = Array.from({ length: 6 }, () => chance.pick(["20", "`20`", "2026", "us-central1", "–", "é 🙂", "twelve", "$1.50", "word,", "(7)"])).join(" ");
    for (const { word, at } of findLooseNumbers(text)) expect(text.slice(at, at + word.length)).toBe(word);
  }
});

test("a text without digits and number words has no loose number", () => {
  const chance = seeded(3);
  for (let round = 0; round < 300; round += 1) expect(findLooseNumbers(chance.text("abc xyz.,;:-`$%()[]{}|/\n", 60))).toEqual([]);
});
