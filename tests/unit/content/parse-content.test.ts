import { expect, test } from "vitest";
import { z } from "zod";
import { ContentError, parseContent, parseYaml } from "@/lib/content/parse-content";

const schema = z.strictObject({ title: z.string().min(3), facts: z.array(z.string()) });
const place = "content/claims/ha-dr.yaml › automatic-failover";

function messageFor(data: unknown): string {
  try {
    parseContent(schema, data, place);
    return "";
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message;
  }
}

test("content that holds to its schema is given back", () => {
  expect(parseContent(schema, { title: "Failover", facts: [] }, place)).toEqual({ title: "Failover", facts: [] });
});

test("an author's mistake names file, item and field", () => {
  expect(messageFor({ title: "Failover", facts: ["a", 7] })).toMatch(/^content\/claims\/ha-dr\.yaml › automatic-failover › facts\.1: /);
});

test("each mistake has a line of its own", () => {
  const lines = messageFor({ title: "", facts: 7 }).split("\n");

  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain(`${place} › title: `);
  expect(lines[1]).toContain(`${place} › facts: `);
});

test("where the whole entry is of the wrong kind, the message says so", () => {
  expect(messageFor(null)).toContain(`${place} › (whole entry): `);
  expect(messageFor({ title: "Failover", facts: [], colour: "red" })).toMatch(/› \(whole entry\): .*"colour"/);
});

test("YAML that cannot be read is told with file, line and column, counted from where it begins in the file", () => {
  expect(parseYaml("a: [1]", "content/a.yaml")).toEqual({ a: [1] });
  expect(() => parseYaml("a: 1\nb: [2\nc: 3", "content/a.yaml")).toThrow(
    new ContentError("content/a.yaml:3:1 This is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ]."),
  );
  expect(() => parseYaml("a: b: c", "content/a.mmd", 2)).toThrow(/^content\/a\.mmd:2:4 This is no YAML: Nested mappings/);
});
