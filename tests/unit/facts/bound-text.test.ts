import { describe, expect, test } from "vitest";
import { type BoundPart, parseBoundText } from "@/lib/facts/bound-text";
import { seeded } from "@/tests/support/seeded";

describe("a text that names facts", () => {
  test("falls into its words and its facts, in order", () => {
    expect(parseBoundText("A pool has up to {{read-pool-max-nodes}}, and {{zones-per-region|value}} zones.")).toEqual([
      { kind: "words", words: "A pool has up to " },
      { kind: "fact", id: "read-pool-max-nodes", show: "full" },
      { kind: "words", words: ", and " },
      { kind: "fact", id: "zones-per-region", show: "value" },
      { kind: "words", words: " zones." },
    ]);
  });

  test("may begin and end with a fact, and facts may touch", () => {
    expect(parseBoundText("{{one}}{{two|value}}")).toEqual([
      { kind: "fact", id: "one", show: "full" },
      { kind: "fact", id: "two", show: "value" },
    ]);
  });

  test("without facts is one piece, and an empty text has none", () => {
    expect(parseBoundText("Nothing to fill in.")).toEqual([{ kind: "words", words: "Nothing to fill in." }]);
    expect(parseBoundText("")).toEqual([]);
  });

  test("keeps single braces, which JSON and SQL need", () => {
    expect(parseBoundText('write {"a": 1}')).toEqual([{ kind: "words", words: 'write {"a": 1}' }]);
  });

  test.each(["{{Read Pool}}", "{{read-pool-max-nodes", "read-pool-max-nodes}}", "{{read-pool|full}}", "{{ read-pool }}", "{{}}"])(
    "is refused with the broken token %s, and the message says how tokens are written",
    (broken) => {
      expect(() => parseBoundText(`Up to ${broken} per cluster`)).toThrow(
        /^"Up to .* per cluster" holds a broken fact token: write \{\{fact-id\}\} or \{\{fact-id\|value\}\}\.$/,
      );
    },
  );

  test("put together again, is what was written", () => {
    const chance = seeded(1);
    const written = (part: BoundPart) => (part.kind === "words" ? part.words : `{{${part.id}${part.show === "value" ? "|value" : ""}}}`);
    for (let round = 0; round < 200; round += 1) {
      const text = Array.from({ length: chance.below(6) }, () => chance.pick(["{{some-fact}}", "{{a-1|value}}", chance.text("ab .,\n|-", 8)])).join("");
      expect(parseBoundText(text).map(written).join("")).toBe(text);
    }
  });
});
