import { describe, expect, test } from "vitest";
import { factJsonSchema, factTwin, factTwinFiles } from "@/lib/content/fact-twin";
import { type FactId, facts } from "@/lib/facts/facts";
import { site } from "@/lib/site/site";

/** What a check of the twin's own schema may say, as far as it is needed here: the keys of JSON Schema that it uses. */
interface JsonSchema {
  type?: string | string[];
  enum?: unknown[];
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: JsonSchema;
}

const typeOf = (value: unknown) => (Array.isArray(value) ? "array" : value === null ? "null" : typeof value);

/** Where a value breaks its published schema: written anew for the test, since readers hold the twins against the schema and not against our code. */
function breaches(value: unknown, schema: JsonSchema, at = "$"): string[] {
  const { type, properties, required = [], items } = schema;
  if (schema.anyOf) return schema.anyOf.some((one) => breaches(value, one, at).length === 0) ? [] : [`${at} fits no alternative`];
  if (schema.enum && !schema.enum.includes(value)) return [`${at} is none of ${schema.enum.join(", ")}`];
  if (type !== undefined && ![type].flat().includes(typeOf(value))) return [`${at} is ${typeOf(value)}, not ${String(type)}`];
  if (Array.isArray(value)) return items ? value.flatMap((item, index) => breaches(item, items, `${at}[${index}]`)) : [];
  if (typeof value !== "object" || value === null || !properties) return [];
  return [
    ...required.filter((key) => !(key in value)).map((key) => `${at} lacks ${key}`),
    ...Object.entries(value).flatMap(([key, inner]) => {
      const own = properties[key];
      if (!own) return schema.additionalProperties === false ? [`${at} has ${key}, which the schema does not know`] : [];
      return breaches(inner, own, `${at}.${key}`);
    }),
  ];
}

const files = factTwinFiles();
const read = (address: string): unknown => JSON.parse(files.get(address) ?? "null");

describe("the JSON twin of a fact", () => {
  test("has its value, scope and dates, its sources with title, address and date, and every use", () => {
    expect(read("/facts/postgresql-default-version.json")).toMatchObject({
      $schema: `${site.address}/schema/fact.json`,
      id: "postgresql-default-version",
      address: `${site.address}/facts/postgresql-default-version/`,
      subject: "cluster",
      value: "17",
      words: "17",
      scope: { product: "alloydb", since: "2026-03-25" },
      sources: [
        {
          id: "alloydb-docs-db-version-policies",
          title: "AlloyDB documentation: db version policies",
          address: expect.stringMatching(/^https:/),
          copied: "2026-04-10",
          says: "The version table marks 17 as the default.",
        },
        { id: "alloydb-docs-release-notes" },
      ],
      verified: "2026-11-22",
      // Volatile: 90 days after the check.
      reviewBy: "2027-02-20",
      history: [{ value: "16", until: "2026-03-25" }, { value: "15" }],
      usedIn: {
        errata: expect.arrayContaining([{ id: "pg-versions-14-15", address: `${site.address}/errata/pg-versions-14-15/` }]),
        topics: expect.arrayContaining([
          expect.objectContaining({ id: "architecture-and-storage", address: `${site.address}/topics/architecture-and-storage/` }),
        ]),
        comparison: [{ id: "postgresql-versions", label: "PostgreSQL versions", address: `${site.address}/compare/#row-postgresql-versions` }],
        decision: [],
        questions: expect.arrayContaining([{ id: "pca-149", address: `${site.address}/questions/pca-149/` }]),
      },
    });
  });

  test("keeps each disputed value with its own source", () => {
    expect(factTwin("postgresql-18-ga").disputed).toEqual([
      { value: "2026-03-18", source: expect.objectContaining({ title: "AlloyDB documentation: db version policies", copied: "2026-04-10" }) },
    ]);
  });

  test("stands once for each fact, and all together in one file", () => {
    const ids = Object.keys(facts);
    const { facts: all } = read("/facts.json") as { facts: { id: string }[] };
    expect(all.map(({ id }) => id)).toEqual(ids);
    expect([...files.keys()]).toHaveLength(ids.length + 2); // and /facts.json, and the schema
  });
});

describe("the published schema", () => {
  const schema = factJsonSchema() as JsonSchema & { $id: string };

  test("stands at a stable address, which it names itself", () => {
    expect(schema.$id).toBe(`${site.address}/schema/fact.json`);
    expect(read("/schema/fact.json")).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  test("is what every twin holds to", () => {
    const broken = (Object.keys(facts) as FactId[]).flatMap((id) => breaches(read(`/facts/${id}.json`), schema, id));
    expect(broken).toEqual([]);
    const { facts: all } = read("/facts.json") as { facts: unknown[] };
    expect(all.flatMap((twin) => breaches(twin, schema))).toEqual([]);
  });

  test("refuses what is no fact", () => {
    const twin = JSON.parse(JSON.stringify(factTwin("read-pool-max-nodes"))) as Record<string, unknown>;
    expect(breaches({ ...twin, unit: "furlongs" }, schema).join()).toContain("$.unit is none of");
    expect(breaches({ ...twin, colour: "red" }, schema)).toEqual(["$ has colour, which the schema does not know"]);
    const { verified: _, ...without } = twin;
    expect(breaches(without, schema)).toEqual(["$ lacks verified"]);
  });
});
