import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** What one build of a generated guide came to. */
interface Growth {
  chapters: number;
  seconds: number;
  /** Largest resident memory of any one of the build's processes, sampled twice a second. */
  peakMib: number;
  /** HTML of one chapter in the middle of the guide, before compression. */
  pageBytes: number;
}

const copied = ["app", "components", "content", "lib", "public", "package.json", "next.config.ts", "postcss.config.mjs", "tsconfig.json"];

/**
 * Builds guides of generated chapters in a folder of their own and prints time, memory and the size of one page for
 * each. The chapters are copies of the real ones under new names, so that they weigh what real ones weigh.
 */
export async function measureGrowth(sizes: readonly number[]): Promise<void> {
  const rows: Growth[] = [];
  for (const size of sizes) rows.push(await build(size));
  console.log("\n| chapters | build s | peak MiB | HTML of one chapter, KiB |\n| --: | --: | --: | --: |");
  for (const { chapters, seconds, peakMib, pageBytes } of rows)
    console.log(`| ${chapters} | ${seconds.toFixed(0)} | ${peakMib.toFixed(0)} | ${(pageBytes / 1024).toFixed(1)} |`);
}

async function build(size: number): Promise<Growth> {
  const folder = mkdtempSync(path.join(os.tmpdir(), `assay-growth-${size}-`));
  try {
    for (const name of copied) cpSync(name, path.join(folder, name), { recursive: true });
    linkModules(path.join(folder, "node_modules"));
    // The whole guide on one page grows with the guide by nature; it is left out, so that the rest can be seen.
    rmSync(path.join(folder, "app/print"), { recursive: true });
    const middle = generateChapters(folder, size);
    const started = performance.now();
    const peakMib = await runBuild(folder);
    return {
      chapters: size,
      seconds: (performance.now() - started) / 1000,
      peakMib,
      pageBytes: statSync(path.join(folder, "out/chapters", middle, "index.html")).size,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The installed packages, linked file by file where the system can: Next refuses a link to the whole folder. */
function linkModules(target: string) {
  const { status } = spawnSync("cp", ["-al", path.resolve("node_modules"), target]);
  if (status !== 0) cpSync("node_modules", target, { recursive: true });
}

/** Writes the chapters and their list into the copy. @returns the slug of one in the middle */
function generateChapters(folder: string, size: number): string {
  const chapters = path.join(folder, "content/chapters");
  const originals = readdirSync(chapters).toSorted();
  const texts = originals.map((name) => readFileSync(path.join(chapters, name), "utf8"));
  const slugs = originals.map((name) => name.replace(/^\d+-|\.mdx$/g, ""));
  const letters = (index: number) => String(index).replaceAll(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "");
  for (let index = originals.length; index < size; index += 1) {
    const slug = `${slugs[index % originals.length]}-${letters(index)}`;
    slugs.push(slug);
    writeFileSync(path.join(chapters, `${index + 1}-${slug}.mdx`), texts[index % originals.length] ?? "");
  }
  const routes = path.join(folder, "lib/site/routes.ts");
  writeFileSync(
    routes,
    readFileSync(routes, "utf8").replace(
      /export const chapterSlugs = \[[\s\S]*?\] as const;/,
      `export const chapterSlugs = ${JSON.stringify(slugs.slice(0, size))} as const;`,
    ),
  );
  return slugs[Math.floor(size / 2)] ?? "overview";
}

/** Runs the build and samples the memory of all its processes. @returns the peak in MiB */
function runBuild(folder: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn("npx", ["next", "build"], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    });
    let peak = 0;
    const timer = setInterval(() => (peak = Math.max(peak, largestMib(child.pid ?? 0))), 500);
    child.on("exit", (status) => {
      clearInterval(timer);
      if (status === 0) resolve(peak);
      else reject(new Error(`The build in ${folder} ended with ${status}.`));
    });
  });
}

/** Resident memory of the largest process at and below one, in MiB, read from /proc; 0 where there is none. */
function largestMib(root: number): number {
  if (!existsSync("/proc")) return 0;
  const parents = new Map<number, number>();
  const pages = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      parents.set(Number(name), Number(fields[1]));
      pages.set(Number(name), Number(fields[21]));
    } catch {
      // The process ended while it was being read.
    }
  }
  const belongs = (id: number): boolean => id === root || (parents.has(id) && id > 1 && belongs(parents.get(id) ?? 0));
  return [...pages].filter(([id]) => belongs(id)).reduce((largest, [, count]) => Math.max(largest, (count * 4096) / 2 ** 20), 0);
}
