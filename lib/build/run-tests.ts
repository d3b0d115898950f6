/**
 * Everything `npm test` runs, in order: types, lint, format, dead code, unit and content tests, the build, the journeys
 * in a browser. Ends with one line, `N passed, N failed`, counted from the runners' own reports; each check without a
 * report counts as one. A step that breaks off counts as a failure, whatever its report says.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { countPlaywright, countVitest, type Tally } from "./tally";

interface Step {
  name: string;
  script: string;
  /** The runner's report and how it is counted; a step without one passes or fails as a whole. */
  report?: { file: string; count: (report: unknown) => Tally };
}

const steps: readonly Step[] = [
  { name: "Types", script: "check:types" },
  { name: "Lint", script: "check:lint" },
  { name: "Format", script: "check:format" },
  { name: "Dead code", script: "check:dead-code" },
  { name: "Unit and content tests", script: "test:unit", report: { file: "tests/reports/vitest.json", count: countVitest } },
  { name: "Build", script: "build:changed" },
  { name: "Journeys in a browser", script: "test:e2e", report: { file: "tests/reports/playwright.json", count: countPlaywright } },
];

const total: Tally = { passed: 0, failed: 0 };
const lines: string[] = [];

rmSync("tests/reports", { recursive: true, force: true });
mkdirSync("tests/reports", { recursive: true });
for (const { name, script, report } of steps) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync("npm", ["run", "--silent", script], { stdio: "inherit", shell: process.platform === "win32" });
  const tally = report ? readReport(report) : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  if (status !== 0 && tally.failed === 0) tally.failed = 1;
  total.passed += tally.passed;
  total.failed += tally.failed;
  lines.push(`${name}: ${tally.passed} passed, ${tally.failed} failed`);
}

console.log(`\n${lines.join("\n")}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function readReport({ file, count }: NonNullable<Step["report"]>): Tally {
  try {
    return count(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    console.error(`No report could be read from ${file}: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1 };
  }
}
