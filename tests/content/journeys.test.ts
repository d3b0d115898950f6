import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = "tests/e2e";

test("every journey is watched for requests to others: none takes its test from Playwright itself", () => {
  const specs = readdirSync(folder).filter((file) => file.endsWith(".spec.ts"));
  expect(specs.length).toBeGreaterThan(15);
  const unwatched = specs.filter((file) => /import (?!type )\{[^}]*\btest\b[^}]*\} from "@playwright\/test"/.test(readFileSync(`${folder}/${file}`, "utf8")));
  expect(unwatched, "take test or loudTest from tests/support/quiet-page.ts").toEqual([]);
});
