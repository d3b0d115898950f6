/**
 * Measures the built site: what a chapter weighs, how fast it paints, how long the way to the next chapter and a search
 * take, and how the build grows with the number of chapters. Prints tables; asserts nothing.
 *
 *   npm run bench                 pages, navigation, search, Lighthouse
 *   npm run bench -- --growth     builds 16, 160 and 960 generated chapters (about ten minutes)
 *   npm run bench -- --quick      pages, navigation and search, once each
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { browserPath } from "@/lib/build/browser";
import { measureGrowth } from "./growth";

const options = process.argv.slice(2);

if (options.includes("--growth")) {
  await measureGrowth([16, 160, 960]);
} else {
  if (!existsSync("out/index.html")) {
    console.error("There is no built site in out/. Run npm run build first.");
    process.exit(1);
  }
  const browser = await browserPath();
  const quick = ["--parts", "weight,nav,search", "--walks", "1", "--searches", "2"];
  const { status } = spawnSync(
    process.execPath,
    ["tests/bench/measure.mjs", "--out", "tests/bench/out", ...(options.includes("--quick") ? quick : []), "assay=out"],
    {
      stdio: "inherit",
      env: { ...process.env, ...(browser ? { CHROME_PATH: browser } : {}) },
    },
  );
  process.exitCode = status ?? 1;
}
