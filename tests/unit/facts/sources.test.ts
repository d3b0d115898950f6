import { describe, expect, test } from "vitest";
import { factsAsOf } from "@/lib/facts/facts";
import { kebabId, type Source, sourceSchema } from "@/lib/facts/schema";
import { sources } from "@/lib/facts/sources";

const everySource = Object.entries<Source>(sources);

describe("every source", () => {
  test("holds to the schema and has an id in kebab-case", () => {
    expect(everySource.filter(([, source]) => !sourceSchema.safeParse(source).success)).toEqual([]);
    expect(everySource.map(([id]) => id).filter((id) => !kebabId.safeParse(id).success)).toEqual([]);
  });

  test("was copied no later than the facts are from", () => {
    expect(everySource.filter(([, { copied = "" }]) => copied > factsAsOf.slice(0, copied.length)).map(([id]) => id)).toEqual([]);
  });

  test("is linked over https only", () => {
    expect(everySource.filter(([, { address }]) => address && !address.startsWith("https://")).map(([id]) => id)).toEqual([]);
  });

  test("that is an official page has an address to look it up", () => {
    expect(everySource.filter(([, { kind, address }]) => kind === "official-page" && !address).map(([id]) => id)).toEqual([]);
  });
});
