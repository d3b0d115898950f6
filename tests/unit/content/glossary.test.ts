import { beforeEach, describe, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { loadGlossary, termsLinkedIn } from "@/lib/content/glossary";
import { ContentError } from "@/lib/content/parse-content";
import { contentIs } from "@/tests/support/content-in-memory";

vi.mock("@/lib/content/disk", () => import("@/tests/support/content-in-memory"));

// As for an author at work: what is read is not kept.
beforeEach(() => {
  vi.stubEnv("NODE_ENV", "development");
});

const chapter = [
  "---",
  "title: High Availability",
  "summary: What fails over by itself, and how far back each kind of backup reaches.",
  "covers: [Failover, Backups]",
  "---",
  "## Failover [#failover]",
  "",
].join("\n");

const rpo = {
  id: "rpo",
  term: "RPO",
  also: ["recovery point objective"],
  means: "How much data, in time, may be lost at most when something goes wrong.",
  see: ["failover"],
  section: "ha-dr#failover",
  topic: "dr-and-replication",
};
const failover = {
  id: "failover",
  term: "failover",
  means: "The move to the standby, which loses {{ha-data-loss}} committed data.",
  section: "ha-dr#failover",
  topic: "ha-and-failover",
};

const glossaryIs = (...entries: object[]) => contentIs({ "content/chapters/05-ha-dr.mdx": chapter, "content/glossary.yaml": stringify(entries) });

test("terms come in the order of the alphabet, capitals and small letters alike, with what they lead to", () => {
  glossaryIs(rpo, failover);

  const { terms, factIds } = loadGlossary();

  expect(terms.map(({ term }) => term)).toEqual(["failover", "RPO"]);
  expect(terms[1]).toEqual({
    ...rpo,
    see: [{ id: "failover", term: "failover" }],
    section: { chapter: "ha-dr", chapterTitle: "High Availability", id: "failover", text: "Failover" },
  });
  expect(factIds).toEqual(["ha-data-loss"]);
});

test("a chapter links every term but those that say why not, and knows which of them it teaches itself", () => {
  glossaryIs(rpo, { ...failover, unlinked: "An everyday word." });

  expect(termsLinkedIn("ha-dr")).toEqual([{ id: "rpo", names: ["RPO", "recovery point objective"], taughtUnder: "failover" }]);
  expect(termsLinkedIn("pricing")).toEqual([{ id: "rpo", names: ["RPO", "recovery point objective"] }]);
});

describe("a term is refused with its id, the field and the remedy", () => {
  test.each<[string, object, string]>([
    ["when no section teaches it", { section: "ha-dr#failovers" }, 'rpo › section: "ha-dr#failovers" leads to no heading of a chapter.'],
    ["when its section has no id", { section: "ha-dr" }, "rpo › section: write chapter#id"],
    ["when its topic is none", { topic: "disasters" }, "rpo › topic: name a topic of lib/site/topics.ts"],
    ["when it sends to a term that is not there", { see: ["rto"] }, 'rpo › see: there is no other term "rto".'],
    ["when it sends to itself", { see: ["rpo"] }, 'rpo › see: there is no other term "rpo".'],
    ["when it states a loose number", { means: `${rpo.means} Often 5 minutes.` }, 'rpo › means: "5" is a loose number; write {{fact-id}}.'],
    ["when it names a fact that is not there", { means: `${rpo.means} {{rpo}}` }, 'rpo › means: there is no fact "rpo" in lib/facts'],
    ["when another tells of the same name", { also: ["Failover"] }, 'failover › term: "failover" is told of under rpo already; tell it once.'],
    ["when another has its id", { id: "failover", see: [] }, "failover › id: another term has it too; give this one another."],
    ["when it has a field that nobody knows", { author: "me" }, "rpo › (whole entry): "],
  ])("%s", (_, changes, message) => {
    glossaryIs({ ...rpo, ...changes }, failover);
    expect(() => loadGlossary()).toThrow(ContentError);
    expect(() => loadGlossary()).toThrow(`content/glossary.yaml › ${message}`);
  });
});
