import { array, assert, constantFrom, nat, oneof, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { noteLimits } from "@/lib/note/limits";
import { anchor, findQuote, quoteOf } from "@/lib/note/quote";
import { readEvent } from "@/lib/progress/event";
import type { Quote } from "@/lib/progress/notes";
import { seeded } from "@/tests/support/seeded";

const section =
  "High availability is a setting of an instance. A highly available primary has two nodes in two zones of the region: an active node, which takes all reads and writes, and a standby node, which clients never see.\n" +
  "That design explains the two figures that exams ask for. A standby does not undo a wrong DELETE: it carries it out as well.\n" +
  "A read pool holds at most 20 nodes in all. A pool of two nodes or more is highly available, because its nodes are spread over zones.";

/** The quote of words as they stand in a text the first time, or the time that is asked for. */
function quoted(text: string, words: string, time = 1): Quote {
  let at = -1;
  for (let found = 0; found < time; found += 1) at = text.indexOf(words, at + 1);
  const quote = quoteOf(text, at, at + words.length);
  if (!quote) throw new Error(`"${words}" cannot be quoted.`);
  return quote;
}

/** The words at which a quote arrives in a text. */
function foundIn(text: string, quote: Quote): string | undefined {
  const place = findQuote(text, quote);
  return place && text.slice(place.start, place.end);
}

const squeezed = (text: string) => text.replaceAll(/\s+/g, "");

describe("highlighted words", () => {
  test("are found where they were marked, not where the same words stand first", () => {
    const second = quoted(section, "two nodes", 2);
    const place = findQuote(section, second);

    expect(place).toEqual({ start: section.indexOf("two nodes or more"), end: section.indexOf("two nodes or more") + "two nodes".length, words: "same" });
  });

  test("are found again when the page was drawn with other spaces and line ends", () => {
    const quote = quoted(section, "wrong DELETE: it carries");

    expect(foundIn(section.replaceAll(" ", "\n  "), quote)).toBe("wrong\n  DELETE:\n  it\n  carries");
    expect(squeezed(foundIn(squeezed(section), quote) ?? "")).toBe("wrongDELETE:itcarries");
  });

  test("move with the paragraph they stand in", () => {
    const quote = quoted(section, "two nodes", 2);
    const [first, second, third] = section.split("\n");
    const moved = `${third}\nA pool has two nodes here too.\n${second}\n${first}`;

    expect(findQuote(moved, quote)).toMatchObject({ start: moved.indexOf("two nodes or more"), words: "same" });
  });

  test("that changed slightly are pointed to, and it is said that they changed", () => {
    const quote = quoted(section, "A standby does not undo a wrong DELETE");
    const text = section.replace("does not undo a wrong DELETE", "never undoes a wrong DELETE");

    expect(findQuote(text, quote)?.words).toBe("changed");
    expect(foundIn(text, quote)).toBe("A standby never undoes a wrong DELETE");
  });

  test("that were exchanged between the same surroundings are pointed to as well: a figure with another value", () => {
    const quote = quoted(section, "20");

    expect(foundIn(section.replace("20 nodes", "32 nodes"), quote)).toBe("32");
    expect(foundIn(section.replace("20 nodes", "thirty-two nodes"), quote)).toBe("thirty-two");
    expect(findQuote(section.replace("20 nodes", "32 nodes"), quote)?.words).toBe("changed");
  });

  test("that are gone are nowhere, rather than somewhere", () => {
    expect(findQuote("A backup is kept apart from the cluster and outlives it.", quoted(section, "A standby does not undo"))).toBeUndefined();
    expect(findQuote(section.replace(/ A standby[^\n]*/, ""), quoted(section, "A standby does not undo a wrong DELETE"))).toBeUndefined();
    expect(findQuote("", quoted(section, "20"))).toBeUndefined();
  });

  test("are not taken for words that are only like them, somewhere else", () => {
    const quote = quoted(section, "A standby does not undo a wrong DELETE");
    const text =
      "Copies of a table are cheap, and easy to forget about. A backup does not undo a wrong DELETE by itself, since somebody has to restore it first.";

    expect(findQuote(text, quote)).toBeUndefined();
  });

  test("with nothing around them are pointed to only as they are", () => {
    expect(findQuote("twenty nodes", { exact: "thirty nodes", before: "", after: "" })).toBeUndefined();
    expect(findQuote("thirty nodes", { exact: "thirty nodes", before: "", after: "" })).toMatchObject({ start: 0, words: "same" });
  });
});

describe("a quote", () => {
  test("begins and ends with a word, and says what stands around it", () => {
    const from = section.indexOf(" explains ");

    expect(quoteOf(section, from, from + " explains ".length)).toEqual({
      exact: "explains",
      before: expect.stringMatching(/clients never see\. That design $/),
      after: expect.stringMatching(/^ the two figures that exams ask for\./),
    });
  });

  test("of space alone, or of more than a note may hold, is none", () => {
    expect(quoteOf("a \n b", 1, 4)).toBeUndefined();
    expect(quoteOf("x".repeat(noteLimits.exact), 0, noteLimits.exact)).toBeDefined();
    expect(quoteOf("x".repeat(noteLimits.exact + 1), 0, noteLimits.exact + 1)).toBeUndefined();
  });

  test("and a text as long as a note may hold are what the log takes, and no letter more", () => {
    const longest = { exact: "x".repeat(noteLimits.exact), before: "b".repeat(noteLimits.around), after: "a".repeat(noteLimits.around) };
    const event = (text: string, quote: Quote) => ({
      id: "event-0001",
      at: 1,
      v: 2,
      type: "note-written",
      note: "n1",
      chapter: "ha-dr",
      section: "backup",
      text,
      quote,
    });

    expect(readEvent(event("t".repeat(noteLimits.text), longest))).toBeDefined();
    expect(readEvent(event("t".repeat(noteLimits.text + 1), longest))).toBeUndefined();
    expect(readEvent(event("", { ...longest, exact: `${longest.exact}x` }))).toBeUndefined();
  });
});

/** Texts with much repetition, where a place is hard to tell from another, and with characters of two code units. */
const texts = array(oneof(constantFrom("node", "zone", "the", "a", "20", "x", " ", "\n", "  ", "é", "😀", "."), string({ maxLength: 4 })), {
  minLength: 1,
  maxLength: 120,
}).map((words) => words.join(""));

test("any selection of a text is found again in the same text: the same words within the same surroundings", () => {
  assert(
    property(texts, nat(), nat(), (text, one, other) => {
      const [from = 0, to = 0] = [one % (text.length + 1), other % (text.length + 1)].toSorted((a, b) => a - b);
      const quote = quoteOf(text, from, to);
      if (!quote) return;
      const place = findQuote(text, quote);
      expect(place?.words).toBe("same");
      const { start = 0, end = 0 } = place ?? {};
      expect(squeezed(text.slice(start, end))).toBe(squeezed(text.slice(from, to)));
      expect(squeezed(text.slice(0, start)).endsWith(squeezed(quote.before))).toBe(true);
      expect(squeezed(text.slice(end)).startsWith(squeezed(quote.after))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test("any selection of a chapter's words is found where it was, whatever text is put in front of it or behind it", () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const chance = seeded(seed);
    const from = chance.below(section.length - 1);
    const to = from + 1 + chance.below(Math.min(200, section.length - from));
    const quote = quoteOf(section, from, to);
    if (!quote) continue;
    const others = Array.from({ length: chance.below(4) }, () => chance.pick(["Backups are regional.", "A read pool scales reads.", "It has two zones."]));
    const front = others.map((words) => `${words}\n`).join("");
    const text = `${front}${section}\n${others.join(" ")}`;
    const place = findQuote(text, quote);

    const words = section.slice(from, to);
    expect(place, `seed ${seed}`).toMatchObject({ start: front.length + from + words.length - words.trimStart().length, words: "same" });
  }
});

describe("a note", () => {
  const backup = "Continuous backup is on by default. The retention window reaches back 14 days.";
  const sections = new Map([
    ["ha", section],
    ["backup", backup],
  ]);

  test("belongs to its own section while its words stand there", () => {
    expect(anchor({ section: "backup", quote: quoted(backup, "retention window") }, sections)).toMatchObject({ section: "backup", place: { words: "same" } });
  });

  test("goes with its words when they were moved to another section", () => {
    const quote = quoted(backup, "reaches back 14 days");
    const moved = new Map([
      ["ha", `${section}\n${backup}`],
      ["backup", "Backups cost money."],
    ]);

    expect(anchor({ section: "backup", quote }, moved)).toMatchObject({ section: "ha", place: { words: "same" } });
  });

  test("does not run to the same words elsewhere when its own are gone", () => {
    const quote = quoted(section, "two nodes", 2);
    const gone = new Map([
      ["ha", "Read on."],
      ["backup", "A cluster of two nodes."],
    ]);

    expect(anchor({ section: "ha", quote }, gone)).toEqual({ section: "ha", place: undefined });
  });

  test("without highlighted words belongs to its section, and to none when that is gone", () => {
    expect(anchor({ section: "backup" }, sections)).toEqual({ section: "backup", place: undefined });
    expect(anchor({ section: "retired" }, sections)).toEqual({ section: undefined, place: undefined });
  });

  test("of a section that is gone is found by its words in the one that took them over", () => {
    expect(anchor({ section: "retired", quote: quoted(backup, "on by default") }, sections)).toMatchObject({ section: "backup" });
  });
});
