import { expect, test } from "vitest";
import { loadReference } from "@/lib/content/command-reference";
import { buildReferenceFile } from "@/lib/content/reference-file";

test("the file that the checker fetches is the whole reference, named by its content", () => {
  const { hash, text } = buildReferenceFile();

  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(loadReference())));
  expect(hash).toMatch(/^[0-9a-f]{12}$/);
});
