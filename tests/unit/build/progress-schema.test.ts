import * as fc from "fast-check";
import { expect, test } from "vitest";
import { progressJsonSchema } from "@/lib/build/progress-schema";
import { exportSchema, writeExport } from "@/lib/progress/export";
import { site } from "@/lib/site/site";
import { anyLearned, work } from "@/tests/support/a-learned";

interface Shape {
  properties: Record<string, { items: { oneOf: { properties: { type: { const: string } }; required: string[] }[] } }>;
  required: string[];
}

test("the published schema names every part of the file and every kind of event", () => {
  const schema = progressJsonSchema() as Shape & { $id: string };

  expect(schema.$id).toBe(`${site.address}/schema/progress.json`);
  expect(schema.required.toSorted()).toEqual(["appearance", "attempts", "checksum", "events", "exportedAt", "format", "setAside", "version"]);
  const kinds = schema.properties["events"]?.items.oneOf ?? [];
  expect(kinds.map(({ properties }) => properties.type.const)).toHaveLength(16);
  expect(kinds.every(({ required }) => ["id", "at", "v", "type"].every((name) => required.includes(name)))).toBe(true);
});

test("every file that the site writes holds to it", async () => {
  await fc.assert(
    fc.asyncProperty(anyLearned(), async (learned) => {
      const file: unknown = JSON.parse(await writeExport(learned, Date.UTC(2026, 10, 30), work));

      expect(exportSchema.safeParse(file).error).toBeUndefined();
    }),
  );
});
