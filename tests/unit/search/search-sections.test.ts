import { describe, expect, test } from "vitest";
import { searchSections } from "@/lib/search/search-sections";
import type { SearchSection } from "@/lib/search/section";
import { seeded } from "@/tests/support/seeded";

function aSection(changes: Partial<SearchSection>): SearchSection {
  return { href: "/chapters/overview/", chapter: "Overview", heading: "Where to begin", text: "Nothing in particular.", ...changes };
}

const failover = aSection({ heading: "What fails over", text: "The standby takes over within a minute, and connections break." });
const pools = aSection({ heading: "Read pools", text: "A read pool scales reads; its nodes share the storage with the primary." });
const backups = aSection({ heading: "Backups", text: "Continuous backups let you restore to a second. A failover does not need them." });
const guide = [failover, pools, backups];

function headingsFor(query: string, sections: readonly SearchSection[] = guide): string[] {
  return searchSections(sections, query).map(({ section }) => section.heading);
}

/** The excerpt with its hits in brackets. */
function excerptFor(query: string, text: string): string {
  const [result] = searchSections([aSection({ text })], query);
  return result?.excerpt.map((part) => (part.hit ? `[${part.text}]` : part.text)).join("") ?? "";
}

describe("a search finds", () => {
  test("the sections that hold every word, in heading, chapter or text", () => {
    expect(headingsFor("standby")).toEqual(["What fails over"]);
    expect(headingsFor("pools storage")).toEqual(["Read pools"]);
    expect(headingsFor("overview restore")).toEqual(["Backups"]);
    expect(headingsFor("standby storage")).toEqual([]);
  });

  test("words whatever their case, and parts of words", () => {
    expect(headingsFor("STANDBY")).toEqual(["What fails over"]);
    expect(headingsFor("continu")).toEqual(["Backups"]);
  });

  test("names that are written with hyphens and underscores", () => {
    const names = [aSection({ heading: "Regions", text: "in us-central1" }), aSection({ heading: "Statistics", text: "pg_stat_statements" })];

    expect(headingsFor("us-central1", names)).toEqual(["Regions"]);
    expect(headingsFor("pg_stat_statements", names)).toEqual(["Statistics"]);
  });

  test("nothing for nonsense, for a single letter and for nothing", () => {
    for (const query of ["qwxzv", "standby qwxzv", "a", "", "   "]) expect(headingsFor(query), query).toEqual([]);
  });

  test("no more than asked for", () => {
    const many = Array.from({ length: 30 }, (_, index) => aSection({ heading: `Backup ${index}` }));

    expect(searchSections(many, "backup")).toHaveLength(20);
    expect(searchSections(many, "backup", 3).map(({ section }) => section.heading)).toEqual(["Backup 0", "Backup 1", "Backup 2"]);
  });
});

describe("a search forgives one slip per word:", () => {
  const heading = "Replication";
  const sections = [aSection({ heading, text: "Copies go to another region." })];
  const word = "replication";
  const places = Array.from({ length: word.length - 1 }, (_, index) => index + 1); // the first letter must be right

  test("a letter wrong", () => {
    for (const at of places) expect(headingsFor(`${word.slice(0, at)}x${word.slice(at + 1)}`, sections), String(at)).toEqual([heading]);
  });

  test("a letter missing", () => {
    for (const at of places) expect(headingsFor(word.slice(0, at) + word.slice(at + 1), sections), String(at)).toEqual([heading]);
  });

  test("a letter added", () => {
    for (const at of places) expect(headingsFor(`${word.slice(0, at)}x${word.slice(at)}`, sections), String(at)).toEqual([heading]);
  });

  test("two neighbours swapped", () => {
    for (const at of places.slice(0, -1))
      expect(headingsFor(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2), sections), String(at)).toEqual([heading]);
  });

  test("one in each word of the query", () => {
    expect(headingsFor("repliction regoin", sections)).toEqual([heading]);
  });

  test("but not two in one word, and none in a number or a word of two letters", () => {
    expect(headingsFor("rxplixation", sections)).toEqual([]);
    expect(headingsFor("1025", [aSection({ heading: "Port 1024" })])).toEqual([]);
    expect(headingsFor("hx", [aSection({ heading: "HA" })])).toEqual([]);
  });
});

describe("the most fitting section comes first:", () => {
  test.each<[string, string, SearchSection[], string]>([
    ["words in the heading before words in the text", "failover", [backups, aSection({ heading: "Failover", text: "It breaks connections." })], "Failover"],
    ["whole words in the heading before parts", "pool", [aSection({ heading: "Pooling" }), aSection({ heading: "A pool" })], "A pool"],
    ["whole words in the text before parts", "pool", [aSection({ heading: "One", text: "Pooling." }), aSection({ heading: "Two", text: "A pool." })], "Two"],
    ["exact words before slips", "replica", [aSection({ heading: "One", text: "A replika." }), aSection({ heading: "Two", text: "A replica." })], "Two"],
    [
      "the words together before the words apart",
      "read pool",
      [aSection({ heading: "One", text: "A pool to read." }), aSection({ heading: "Two", text: "A read pool." })],
      "Two",
    ],
    [
      "a text about the word before one that mentions it in passing",
      "cmek",
      [aSection({ heading: "One", text: `${"Other things. ".repeat(80)}CMEK.` }), aSection({ heading: "Two", text: "CMEK keys." })],
      "Two",
    ],
  ])("%s", (_, query, sections, first) => {
    expect(headingsFor(query, sections)).toHaveLength(sections.length);
    expect(headingsFor(query, sections)[0]).toBe(first);
  });

  test("what fits alike stays in reading order", () => {
    expect(headingsFor("nothing", [aSection({ heading: "B" }), aSection({ heading: "A" }), aSection({ heading: "C" })])).toEqual(["B", "A", "C"]);
  });
});

describe("an excerpt", () => {
  test("marks what was looked for, each time it stands there", () => {
    expect(excerptFor("read pool", "A read pool scales reads.")).toBe("A [read] [pool] scales [read]s.");
  });

  test("marks the right word where the query had a slip", () => {
    expect(excerptFor("stnadby", "The standby takes over.")).toBe("The [standby] takes over.");
  });

  test("of a long text begins shortly before the first hit, at a word, and says that there is more", () => {
    const excerpt = excerptFor("needle", `${"hay ".repeat(100)}needle ${"straw ".repeat(100)}`);

    expect(excerpt).toMatch(/^… (?:hay ){14,15}\[needle\] (?:straw )+.* …$/); // 15 × 4 = 60 characters before
    expect(excerpt.length).toBeLessThan(60 + 130 + 10);
  });

  test("where only the heading has the words is the beginning of the text", () => {
    expect(searchSections([aSection({ heading: "Quotas", text: "Nothing here." })], "quotas")[0]?.excerpt).toEqual([{ text: "Nothing here.", hit: false }]);
  });

  test("shows the hit even behind a word longer than an excerpt reaches back", () => {
    expect(excerptFor("needle", `See ${"x".repeat(100)}/needle here.`)).toContain("[needle]");
    expect(excerptFor("needle", `${"x".repeat(100)}/needle here.`)).toContain("[needle]");
  });

  test("is a piece of the text, whatever the text and the query", () => {
    const chance = seeded(5);
    const words = ["read", "pool", "failover", "a", "us-central1", "pg_dump", "x".repeat(90), "Größe", "99.99%", "(see)", "…"];
    for (let round = 0; round < 300; round += 1) {
      const text = Array.from({ length: 1 + chance.below(60) }, () => chance.pick(words)).join(chance.pick([" ", "  ", ", "]));
      const query = `${chance.pick(["read", "pool", "failover", "central", "fialover"])} ${chance.pick(["", "a", "pool", "pg"])}`;
      for (const { excerpt } of searchSections([aSection({ text })], query)) {
        const shown = excerpt
          .map((part) => part.text)
          .join("")
          .replace(/^… /, "")
          .replace(/ …$/, "");

        expect(text).toContain(shown);
        expect(
          excerpt.some(({ hit }) => hit),
          JSON.stringify({ text, query }),
        ).toBe(true);
      }
    }
  });
});

describe("whatever a reader types is looked for as it stands:", () => {
  test.each([".", "*", "+", "?", "^", "$", "{", "}", "(", ")", "|", "[", "]", "\\", "/", "-", "'", '"', "<", "&", "%", "!", "~", "`", "\u0000", "é", "🙂"])(
    "%j is no pattern",
    (sign) => {
      expect(headingsFor(sign + sign)).toEqual([]);
      expect(headingsFor(`${sign} standby ${sign}`).filter((heading) => heading !== "What fails over")).toEqual([]);
      expect(headingsFor(`standby ${sign === "'" || sign === "é" ? "" : sign}`)).toEqual(["What fails over"]);
    },
  );

  test("a minus does not exclude, and .* finds nothing by itself", () => {
    expect(headingsFor("standby -connections")).toEqual(["What fails over"]);
    expect(headingsFor(".*")).toEqual([]);
    expect(headingsFor("standby|qwxzv")).toEqual([]);
  });

  test.each([
    ["word", "standbycon".repeat(30)],
    ["text", "standby ".repeat(600)],
  ])("a very long %s, pasted by mistake, does not stop the page", (_, query) => {
    const sections = Array.from({ length: 100 }, () => aSection({ text: "The standby takes over. ".repeat(50) }));
    const began = performance.now();
    searchSections(sections, query);

    expect(performance.now() - began).toBeLessThan(400); // milliseconds; unbounded, either takes seconds
  });
});
