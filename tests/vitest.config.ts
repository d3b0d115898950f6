import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const fromRoot = (place: string) => fileURLToPath(new URL(`../${place}`, import.meta.url));

export default defineConfig({
  root: fromRoot(""),
  resolve: {
    alias: {
      "@": fromRoot(""),
      // The package throws outside a server component, and tests are none.
      "server-only": fromRoot("tests/support/server-only.ts"),
    },
  },
  test: {
    environment: "node",
    include: ["tests/unit/**/*.test.ts", "tests/content/**/*.test.ts"],
    passWithNoTests: false,
    allowOnly: false,
    // A busy machine is no mistake of the code: speed is measured in benchmarks.
    testTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: fromRoot("tests/reports/vitest.json") },
  },
});
