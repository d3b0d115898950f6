import { describe, expect, test } from "vitest";
import { isItem, readAddress, sectionNames, usualAddress, writeAddress } from "@/lib/quiz/address";
import { drawItems, idOfItem } from "@/lib/template/generate";
import { templateIds } from "@/lib/template/templates";
import { seeded } from "@/tests/support/seeded";

describe("an address", () => {
  test("names exam, sections, topics, chapters, difficulty, state, number, seed and bank", () => {
    const { address, ignored } = readAddress(
      "?exam=pca&section=pca-1&topic=pricing&topic=migration&chapter=ha-dr&difficulty=hard&state=missed&held=included&count=20&seed=monday&bank=0123456789abcdef",
    );
    expect(address).toEqual({
      filter: {
        exam: "pca",
        sections: ["pca-1"],
        topics: ["pricing", "migration"],
        chapters: ["ha-dr"],
        difficulties: ["hard"],
        state: "missed",
        withHeldBack: true,
      },
      count: 20,
      seed: "monday",
      bank: "0123456789abcdef",
      questions: [],
    });
    expect(ignored).toEqual([]);
  });

  test("that says nothing asks for ten of everything", () => {
    expect(readAddress("")).toEqual({ address: usualAddress, ignored: [] });
    expect(writeAddress(usualAddress)).toBe("");
  });

  test("names questions in place of a draw", () => {
    const { address } = readAddress("?question=ace-001&question=pca-150&question=ace-001&seed=s");
    expect(address.questions).toEqual(["ace-001", "pca-150"]);
    expect(writeAddress(address)).toBe("?question=ace-001&question=pca-150&seed=s");
  });

  test("names items made from templates like questions, in any order with them", () => {
    const { address, ignored } = readAddress("?question=gen-storage-bill-v1-k3x9&question=ace-001&seed=s");
    expect(address.questions).toEqual(["gen-storage-bill-v1-k3x9", "ace-001"]);
    expect(address.questions.map(isItem)).toEqual([true, false]);
    expect(ignored).toEqual([]);
  });

  test("can name an item of every template that there is", () => {
    const ids = drawItems("monday", templateIds.length).map(idOfItem);
    expect(new Set(ids).size).toBe(templateIds.length);
    for (const id of ids) expect(readAddress(`?question=${id}`)).toMatchObject({ address: { questions: [id] }, ignored: [] });
  });

  test("of one exam forgets sections of the other", () => {
    expect(readAddress("?exam=ace&section=ace-1&section=pca-1").address.filter.sections).toEqual(["ace-1"]);
  });

  test("knows the sections of both exams", () => {
    expect(sectionNames).toEqual(["ace-1", "ace-2", "ace-3", "ace-4", "pca-1", "pca-2", "pca-3", "pca-4", "pca-5", "pca-6"]);
  });

  test("reads back what was written", () => {
    const search = "?exam=ace&section=ace-2&topic=pricing&difficulty=easy&state=unsure&count=5&seed=a1";
    expect(writeAddress(readAddress(search).address)).toBe(search);
  });
});

describe("what an address says that cannot be used", () => {
  test.each([
    ["?exam=aws", "exam", "aws"],
    ["?topic=../../etc/passwd", "topic", "../../etc/passwd"],
    ["?topic=%3Cscript%3E", "topic", "<script>"],
    ["?seed=drop%20table", "seed", "drop table"],
    ["?question=ace-1", "question", "ace-1"],
    ["?question=gen-storage-bill-k3x9", "question", "gen-storage-bill-k3x9"],
    ["?question=gen-storage-bill-v1-", "question", "gen-storage-bill-v1-"],
    ["?question=gen-../x-v1-a", "question", "gen-../x-v1-a"],
    ["?question=gen-storage-bill-v1-K3", "question", "gen-storage-bill-v1-K3"],
    ["?count=-3", "count", "-3"],
    ["?count=1e9", "count", "1e9"],
    ["?count=", "count", ""],
    ["?bank=zz", "bank", "zz"],
    ["?held=yes", "held", "yes"],
  ])("%s is left out and told", (search, name, value) => {
    const { address, ignored } = readAddress(search);
    expect(ignored).toEqual([{ name, value }]);
    expect(address).toEqual(usualAddress);
  });

  test("is cut to what fits: a number too large is the largest that there is", () => {
    expect(readAddress("?count=999").address.count).toBe(50);
  });

  test("is never told at length", () => {
    const { ignored } = readAddress(`?topic=${"x".repeat(10_000)}`);
    expect(ignored[0]?.value.length).toBeLessThanOrEqual(41);
  });

  test("never breaks the page: any text reads as an address that reads back alike", () => {
    const chance = seeded(9);
    const names = ["exam", "section", "topic", "chapter", "difficulty", "state", "count", "seed", "bank", "held", "question", "x"];
    const values = [
      "ace",
      "pca-1",
      "pricing",
      "ha-dr",
      "hard",
      "all",
      "12",
      "monday",
      "included",
      "ace-001",
      "gen-storage-bill-v1-a",
      "%E0%A4%A",
      "%",
      "&",
      "=",
      "\u0000",
      "🙂",
      "",
    ];
    for (let round = 0; round < 500; round += 1) {
      const search = `?${Array.from({ length: chance.below(9) }, () => `${chance.pick(names)}=${chance.pick(values)}`).join("&")}`;
      const { address } = readAddress(search);
      expect(readAddress(writeAddress(address))).toEqual({ address: { ...address, count: address.questions.length > 0 ? 10 : address.count }, ignored: [] });
    }
  });
});
