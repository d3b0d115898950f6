import { describe, expect, test } from "vitest";
import { factsAsOf, facts, factTables, getFact, isFactId } from "@/lib/facts/facts";
import { type Fact, factSchema, kebabId, partialDate } from "@/lib/facts/schema";
import { sources } from "@/lib/facts/sources";
import { formatFact } from "@/lib/facts/format";
import { parseUsd } from "@/lib/pricing/money";

const everyFact = Object.entries(factTables).flatMap(([subject, table]) =>
  Object.entries<unknown>(table).map(([id, fact]) => ({ subject, id, fact: fact as Fact })),
);

/** What `violates` says of each fact that it speaks of, so that a failure names them all. */
function complaints(violates: (fact: Fact, id: string) => string | false | undefined): string[] {
  return everyFact.flatMap(({ subject, id, fact }) => {
    const complaint = violates(fact, id);
    return complaint ? [`${subject} › ${id}: ${complaint}`] : [];
  });
}

/** Whether a day, month or year lies after a day; of a month or year that the day falls in, none does. */
function isAfter(date: string, day: string): boolean {
  return date > day.slice(0, date.length);
}

function citedBy({ sources: cited, disputed = [] }: Fact): string[] {
  return [...cited, ...disputed.map(({ citation }) => citation)].map(({ source }) => source);
}

describe("every fact", () => {
  test("holds to the schema", () => {
    expect(
      complaints((fact) =>
        factSchema
          .safeParse(fact)
          .error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`)
          .join("; "),
      ),
    ).toEqual([]);
  });

  test("has an id in kebab-case", () => {
    expect(complaints((_, id) => !kebabId.safeParse(id).success && "its id is not kebab-case")).toEqual([]);
  });

  test("stands in one table only", () => {
    const ids = everyFact.map(({ id }) => id);

    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(Object.keys(facts)).toHaveLength(ids.length);
  });

  test("says something that no other fact says of the same thing", () => {
    const said = everyFact.map(({ fact }) => JSON.stringify([fact.label, fact.scope]));

    expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
  });

  test("cites sources that exist, none twice for the same words", () => {
    expect(complaints((fact) => citedBy(fact).find((id) => !Object.hasOwn(sources, id)))).toEqual([]);
    expect(complaints(({ sources: cited }) => new Set(cited.map((citation) => JSON.stringify(citation))).size < cited.length && "one citation twice")).toEqual(
      [],
    );
  });

  test("without a source is not verified", () => {
    expect(complaints(({ sources: cited, confidence }) => cited.length === 0 && confidence !== "not-verified" && `no source, and yet "${confidence}"`)).toEqual(
      [],
    );
  });

  test("that is not verified has no source, unless it says itself that its value is not known", () => {
    expect(
      complaints(
        ({ sources: cited, confidence, value }) =>
          confidence === "not-verified" && cited.length > 0 && value !== "not known" && "not verified, and yet with a source",
      ),
    ).toEqual([]);
  });

  test("whose value is not known claims no confidence", () => {
    expect(complaints(({ value, confidence }) => value === "not known" && confidence !== "not-verified" && `not known, and yet "${confidence}"`)).toEqual([]);
  });

  test("was verified on a day of the calendar", () => {
    expect(complaints(({ verified }) => new Date(`${verified}T00:00:00Z`).toJSON()?.slice(0, 10) !== verified && verified)).toEqual([]);
  });

  test("began to hold, and ceased to be otherwise, no later than it was verified", () => {
    const past = ({ scope, history = [] }: Fact) => [...(scope.since ? [scope.since] : []), ...history.map(({ until }) => until)];

    expect(complaints((fact) => past(fact).find((date) => isAfter(date, fact.verified)))).toEqual([]);
  });

  test("ends no sooner than it began", () => {
    expect(complaints(({ scope: { since, until } }) => since && until && until < since.slice(0, until.length) && `${since} to ${until}`)).toEqual([]);
  });

  test("was compared with copies that were there by then", () => {
    const copyOf = (id: string) => (sources as Record<string, { copied?: string }>)[id]?.copied;

    expect(
      complaints((fact) =>
        citedBy(fact)
          .filter((id) => isAfter(copyOf(id) ?? "", fact.verified))
          .map((id) => `${id} was copied on ${copyOf(id)}`)
          .join(),
      ),
    ).toEqual([]);
  });

  test("that is a price is an exact decimal, so that no cent is lost", () => {
    expect(
      complaints(({ unit, value }) => unit.startsWith("usd") && (typeof value !== "string" || parseUsd(value) < 0n) && `${String(value)} is no decimal string`),
    ).toEqual([]);
  });

  test("disputes its value with another one, not with itself", () => {
    expect(
      complaints(({ value, disputed = [] }) => disputed.some((other) => String(other.value) === String(value)) && `disputed with its own ${String(value)}`),
    ).toEqual([]);
  });

  test("reads as words, in a sentence and alone", () => {
    expect(complaints((fact) => !(formatFact(fact).trim() && formatFact(fact, "value").trim()) && "reads as nothing")).toEqual([]);
    expect(complaints((fact) => /undefined|null|NaN|\[object/.test(formatFact(fact) + formatFact(fact, "value")) && formatFact(fact))).toEqual([]);
  });
});

test("the facts are as of the latest day on which one was verified, and none of a later day is among them", () => {
  expect(partialDate.safeParse(factsAsOf).success).toBe(true);
  expect(everyFact.some(({ fact }) => fact.verified === factsAsOf)).toBe(true);
  expect(complaints(({ verified }) => verified > factsAsOf && verified)).toEqual([]);
});

describe("asking for a fact", () => {
  test("gives it", () => {
    expect(getFact("read-pool-max-nodes")).toBe(facts["read-pool-max-nodes"]);
  });

  test("that does not exist names the ids that come nearest", () => {
    expect(() => getFact("read-pool-nodes-max")).toThrow(
      /^There is no fact "read-pool-nodes-max" in lib\/facts\. Did you mean (?:[a-z0-9-]+, )*read-pool-max-nodes\b.*\?$/,
    );
  });

  test("that resembles none says where to write it", () => {
    expect(() => getFact("zebra")).toThrow('There is no fact "zebra" in lib/facts. Add it to the table of its subject, with its source.');
  });

  test("by the name of something that every object has gives none", () => {
    expect(isFactId("constructor")).toBe(false);
    expect(isFactId("toString")).toBe(false);
    expect(() => getFact("constructor")).toThrow('There is no fact "constructor"');
  });
});
