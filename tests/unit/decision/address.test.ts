import { describe, expect, it } from "vitest";
import { readAddress, writeAddress, type Trees } from "@/lib/decision/address";
import { guideTree } from "@/lib/decision/guide-tree";
import { soundTree } from "@/lib/decision/sound-tree";
import { answer, everyWay } from "@/lib/decision/walk";
import { seeded } from "../../support/seeded";

const trees: Trees<string> = [soundTree, guideTree];

/** The parameters that were dropped, each with the reason. */
const droppedOf = (query: string) => readAddress(query, trees).dropped.map(({ parameter, why }) => `${parameter}: ${why}`);

describe("the address", () => {
  it("brings back every way through both trees, and every part of one", () => {
    for (const tree of trees) {
      for (const { path } of everyWay(tree)) {
        const answers = Object.entries(path);
        for (let length = 0; length <= answers.length; length += 1) {
          const part = Object.fromEntries(answers.slice(0, length));
          expect(readAddress(writeAddress(tree, part, trees), trees)).toEqual({ tree, path: part, dropped: [] });
        }
      }
    }
  });

  it("names each answer by its fork, the tree only where it is not the sound one, and nothing at the start", () => {
    expect(writeAddress(soundTree, { where: "google-cloud", writes: "many-regions" }, trees)).toBe("?where=google-cloud&writes=many-regions");
    expect(writeAddress(guideTree, { budget: "no", small: "yes" }, trees)).toBe("?tree=guide&budget=no&small=yes");
    expect(writeAddress(soundTree, {}, trees)).toBe("");
    expect(writeAddress(guideTree, {}, trees)).toBe("?tree=guide");
  });

  it("is the same for the same answers, in whatever order they were given", () => {
    const late = answer(soundTree, answer(soundTree, { writes: "many-regions" }, "where", "google-cloud"), "writes", "many-regions");
    expect(writeAddress(soundTree, late, trees)).toBe("?where=google-cloud&writes=many-regions");
    expect(readAddress("writes=many-regions&where=google-cloud", trees).path).toEqual({ where: "google-cloud", writes: "many-regions" });
  });
});

describe("what an address asks for in vain", () => {
  it("is dropped and told, and the rest is kept", () => {
    const { tree, path } = readAddress("?where=google-cloud&writes=one-writer&colour=blue&history=maybe", trees);
    expect(tree.id).toBe("sound");
    expect(path).toEqual({ where: "google-cloud", writes: "one-writer" });
    expect(droppedOf("?where=google-cloud&colour=blue&writes=maybe")).toEqual(["colour=blue: no such fork", "writes=maybe: no such option"]);
  });

  it("includes answers that the way does not come to, such as those of a link from before an arrow was changed", () => {
    expect(droppedOf("?where=elsewhere&cost=lowest")).toEqual(["cost=lowest: not asked on this way"]);
    expect(droppedOf("?where=google-cloud&history=none")).toEqual(["history=none: not asked on this way"]);
  });

  it("includes a tree that there is not, an answer of another tree, and what is said twice", () => {
    expect(droppedOf("?tree=mine&where=elsewhere")).toEqual(["tree=mine: no such tree"]);
    expect(droppedOf("?tree=guide&where=elsewhere&budget=yes")).toEqual(["where=elsewhere: no such fork"]);
    expect(droppedOf("?where=elsewhere&where=google-cloud")).toEqual(["where=google-cloud: said twice"]);
    expect(droppedOf("?tree=guide&tree=sound")).toEqual(["tree=sound: said twice"]);
    expect(readAddress("?where=elsewhere&where=google-cloud", trees).path).toEqual({ where: "elsewhere" });
  });

  it("includes the inner name of a fork that asks again: its answer goes by the name of the question", () => {
    expect(droppedOf("?alloydb-size=within-cloud-sql")).toEqual(["alloydb-size=within-cloud-sql: no such fork"]);
  });

  it("includes what every object has, as it would any other name", () => {
    expect(droppedOf("?where=constructor&toString=x")).toEqual(["where=constructor: no such option", "toString=x: no such fork"]);
  });

  it("is shown cut where it is long, and once where it stands there often", () => {
    const [only, ...more] = readAddress(`?${"x".repeat(5000)}=1&${"x".repeat(5000)}=1`, trees).dropped;
    expect(only?.parameter).toBe(`${"x".repeat(40)}…`);
    expect(more).toEqual([]);
  });

  it.each([
    ["names that every object has", "?constructor=a&__proto__=b&toString=c&where=constructor&writes=__proto__"],
    ["markup", "?where=<script>alert(1)</script>&<b>=1"],
    ["a query cut off in the middle", "?where=google-cloud&writes=one-wr"],
    ["broken escapes", "?where=%E0%A4%A&%=%&%ff=%fe"],
    ["nothing but signs", "?&&==&?=?#"],
    ["very many parameters", `?${Array.from({ length: 2000 }, (_, index) => `p${index}=${index}`).join("&")}`],
  ])("may be %s: the tree stays usable", (_, query) => {
    const { tree, path, dropped } = readAddress(query, trees);
    expect(tree).toBe(soundTree);
    expect([{}, { where: "google-cloud" }]).toContainEqual(path);
    expect(dropped.length).toBeGreaterThan(0);
    expect(readAddress(writeAddress(tree, path, trees), trees)).toEqual({ tree, path, dropped: [] });
  });

  it("may be any text: 2,000 of them lead to an address that is read back whole", () => {
    const chance = seeded(4);
    const pieces = [
      "where",
      "writes",
      "tree",
      "guide",
      "sound",
      "budget",
      "yes",
      "=",
      "=",
      "&",
      "&",
      "google-cloud",
      "one-writer",
      "%",
      "ü",
      "😀",
      "?",
      "#",
      "+",
      "\0",
    ];
    for (let round = 0; round < 2000; round += 1) {
      const query = Array.from({ length: chance.below(14) }, () => chance.pick(pieces)).join("");
      const { tree, path } = readAddress(query, trees);
      expect(readAddress(writeAddress(tree, path, trees), trees), query).toEqual({ tree, path, dropped: [] });
    }
  });
});
