/**
 * Measures the command checker on the site's own commands, right and wrong ones mixed as they stand in the content:
 * lines and commands per second, and how long the reference takes to read and to index. Prints a table; asserts nothing.
 *
 *   npx tsx --conditions=react-server tests/bench/command.bench.ts
 */
import { checkLine } from "@/lib/command/check";
import { nearestForm } from "@/lib/command/mend";
import { indexReference } from "@/lib/command/reference";
import { loadReference } from "@/lib/content/command-reference";
import { loadPrintedCommands } from "@/lib/content/printed-commands";
import { commandBlocks } from "../support/command-blocks";

const reference = loadReference();
const text = JSON.stringify(reference);
const right = commandBlocks().map((block) => block.text);
const wrong = loadPrintedCommands().map(({ printed }) => printed);

/** The middle one of the durations of several runs, in milliseconds. */
function medianMs(run: () => void, runs = 21): number {
  const durations = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return durations.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

const indexed = indexReference(reference);
const perSecond = (count: number, ms: number) => Math.round((count / ms) * 1000).toLocaleString("en");

console.log(
  `Reference: ${(text.length / 1024).toFixed(0)} KiB of JSON; parsed in ${medianMs(() => JSON.parse(text)).toFixed(1)} ms, indexed in ${medianMs(() => indexReference(reference)).toFixed(1)} ms`,
);
for (const [name, texts] of Object.entries({ "chapters (all right)": right, "printed (most wrong)": wrong, both: [...right, ...wrong] })) {
  const lines = texts.reduce((sum, block) => sum + block.split("\n").filter((line) => line.trim() !== "").length, 0);
  const commands = texts.reduce((sum, block) => sum + checkLine(block, indexed).length, 0);
  const ms = medianMs(() => texts.forEach((block) => checkLine(block, indexed)));
  console.log(
    `${name}: ${perSecond(lines, ms)} lines/s, ${perSecond(commands, ms)} commands/s (${commands} commands on ${lines} lines in ${ms.toFixed(1)} ms)`,
  );
}
const checked = wrong.flatMap((block) => checkLine(block, indexed));
const formsMs = medianMs(() => checked.forEach((command) => nearestForm(command, indexed)));
console.log(`nearest forms: ${perSecond(checked.length, formsMs)} commands/s`);
