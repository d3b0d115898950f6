import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import plan from "../rooms/dependency-cruiser.mjs";
import { drawRooms } from "../rooms/graph";
import { pureRooms, roomOf, rooms, roomsWithDisk, roomWithStorage } from "../rooms/rooms.mjs";

const root = process.cwd();
const houses = ["app", "components", "lib"];
const floorPlan: Readonly<Record<string, readonly string[]>> = rooms;
const roomNames = Object.keys(rooms);

/** What the rules say of the files below a folder that is laid out like the project. */
async function inspect(folder: string): Promise<ICruiseResult> {
  const { output } = await cruise(houses, {
    ...plan.options,
    baseDir: folder,
    tsConfig: { fileName: path.join(folder, "tsconfig.json") },
    validate: true,
    ruleSet: { forbidden: plan.forbidden },
  });
  if (typeof output === "string") throw new Error(output);
  return output;
}

/** The files below a folder's houses that end in one of the endings, by their path from it, with forward slashes. */
function filesOf(folder: string, ending: RegExp, within: readonly string[] = houses): string[] {
  return within
    .flatMap((house) =>
      readdirSync(path.join(folder, house), { recursive: true, encoding: "utf8" }).map((file) => `${house}/${file.replaceAll(path.sep, "/")}`),
    )
    .filter((file) => ending.test(file))
    .toSorted();
}

/** Every breach as a line: `rule: from → to`. */
const breachesOf = ({ summary }: ICruiseResult) => summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);

const cruisedFiles = ({ modules }: ICruiseResult) =>
  modules
    .map(({ source }) => source)
    .filter((source) => /^(?:app|components|lib)\/.*\.tsx?$/.test(source))
    .toSorted();

/** What a pure room may not reach for, since its answers would then depend on where and when it is asked. */
const outside = [
  "window.name",
  "document.title",
  "navigator.language",
  "location.href",
  "localStorage.length",
  "globalThis.localStorage.length",
  "sessionStorage.length",
  "indexedDB.databases()",
  'fetch("/")',
  "process.env",
  "crypto.randomUUID()",
  "performance.now()",
  "setTimeout(String)",
  "setInterval(String)",
  'console.log("x")',
  "Math.random()",
  "Date.now()",
];

/** `new Date()` and `Date()` ask the clock; `new Date(then)` does not. The linter has no rule that tells them apart. */
const asksTheClock = /\bDate\(\s*\)|\bnew\s+Date\b(?!\s*\()/;

/** Files of pure rooms that ask what time it is. */
const clockIn = (folder: string) =>
  filesOf(folder, /\.tsx?$/, pureRooms).filter((file) => asksTheClock.test(withoutComments(readFileSync(path.join(folder, file), "utf8"))));

/** A source text without its comments, so that a comment may name what the code may not. */
const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/.*$/gm, "$1");

const storage = /\b(?:localStorage|sessionStorage|indexedDB|openDB|cookieStore)\b|document\s*\.\s*cookie|navigator\s*\.\s*storage/;

/** Files that touch what a browser stores although they stand in another room, the script of the first paint excepted. */
function storageElsewhere(folder: string): string[] {
  return filesOf(folder, /\.(?:tsx?|m?js)$/, [...houses, "public"]).filter(
    // It runs before anything is drawn, and so before any module.
    (file) =>
      file !== "public/first-paint.js" && roomOf(file) !== roomWithStorage && storage.test(withoutComments(readFileSync(path.join(folder, file), "utf8"))),
  );
}

/** Files that touch the browser's cache of files although they stand in another room than the worker's. */
function fileCacheElsewhere(folder: string): string[] {
  return filesOf(folder, /\.(?:tsx?|m?js)$/, [...houses, "public"]).filter(
    (file) => roomOf(file) !== "components/offline" && /\bcaches\s*\.|CacheStorage/.test(withoutComments(readFileSync(path.join(folder, file), "utf8"))),
  );
}

describe("the rooms", () => {
  let result: ICruiseResult;
  beforeAll(async () => {
    result = await inspect(root);
  }, 60_000);

  it("import only as the floor plan lets them", () => {
    expect(breachesOf(result), "tests/rooms/rooms.mjs says which room may import from which").toEqual([]);
  });

  it("were inspected to the last file", () => {
    expect(cruisedFiles(result), "what is not inspected is never wrong").toEqual(filesOf(root, /\.tsx?$/));
    expect(cruisedFiles(result).length).toBeGreaterThan(100);
  });

  it("hold every file of components and lib", () => {
    expect(filesOf(root, /\.(?:tsx?|mjs)$/).filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  it("use every arrow of the plan: none was drawn just in case", () => {
    const used = new Set(result.modules.flatMap(({ source, dependencies }) => dependencies.map(({ resolved }) => `${roomOf(source)} → ${roomOf(resolved)}`)));
    const arrows = Object.entries(floorPlan).flatMap(([room, mayImport]) => mayImport.map((other) => `${room} → ${other}`));
    expect(
      arrows.filter((arrow) => !used.has(arrow)),
      "take these out of tests/rooms/rooms.mjs",
    ).toEqual([]);
  });

  it("touch what a browser stores in components/progress only", () => {
    expect(storageElsewhere(root), "hand it over to components/progress").toEqual([]);
  });

  it("keep files of the site on the device in components/offline only", () => {
    expect(fileCacheElsewhere(root), "ask the worker for it").toEqual([]);
  });

  it("reckon from a time they are given, where they are pure", () => {
    expect(clockIn(root), "take the time as an argument").toEqual([]);
  });

  it("are drawn for the README with every room, and with arrows that lead down only", () => {
    const picture = drawRooms(rooms);
    for (const room of roomNames) expect(picture).toContain(`${room.replaceAll("/", "_")}["`);
    expect(picture).toContain("lib_content --> lib_comparison");
    // It follows from lib/content → lib/comparison → lib/pricing → lib/facts.
    expect(picture).not.toContain("lib_content --> lib_facts");
    expect(() => drawRooms({ upper: ["lower"], lower: ["upper"] })).toThrow("in a circle: upper → lower → upper");
  });
});

describe("a pure room that reaches outside", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "pure-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is reported by the linter, line by line, and for asking the clock", () => {
    copyFileSync(path.join(root, ".oxlintrc.json"), path.join(folder, ".oxlintrc.json"));
    for (const room of pureRooms) {
      mkdirSync(path.join(folder, room), { recursive: true });
      writeFileSync(path.join(folder, room, "planted.ts"), outside.map((code, index) => `export const planted${index} = () => ${code};\n`).join(""));
      writeFileSync(path.join(folder, room, "clock.ts"), "export const planted = new Date();\n");
      writeFileSync(path.join(folder, room, "no-clock.ts"), "/** Not new Date() */\nexport const planted = new Date(0);\n");
    }
    const program = path.join(root, "node_modules/oxlint/bin/oxlint");
    const { stdout } = spawnSync(process.execPath, [program, "--format=unix", "lib"], { cwd: folder, encoding: "utf8" });
    for (const room of pureRooms) {
      const lines = [...stdout.matchAll(new RegExp(`${room}/planted\\.ts:(\\d+):.*no-restricted-(?:globals|properties)`, "g"))].map(([, line]) => Number(line));
      expect(
        outside.filter((_, index) => !lines.includes(index + 1)),
        `.oxlintrc.json lets ${room} do this`,
      ).toEqual([]);
    }
    expect(clockIn(folder)).toEqual(pureRooms.map((room) => `${room}/clock.ts`).toSorted());
  });
});

describe("a breach of the floor plan", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rooms-"));
  let found: string[];

  const plant = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };

  beforeAll(async () => {
    copyFileSync(path.join(root, "tsconfig.json"), path.join(folder, "tsconfig.json"));
    symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
    for (const room of [...roomNames, "tests", "content", "public"]) {
      plant(`${room}/stub.ts`, "export const stub = 1;\nexport type Stub = typeof stub;\n");
    }
    // From every room an import into every other, also where the plan allows it.
    for (const room of roomNames) {
      for (const other of [...roomNames, "tests", "content", "public"]) {
        plant(`${room}/to-${other.replaceAll("/", "-")}.ts`, `import { stub } from "@/${other}/stub";\nexport const planted = stub;\n`);
      }
    }
    plant("lib/facts/type-only.ts", 'import type { Stub } from "../site/stub";\nexport type Planted = Stub;\n');
    plant("lib/facts/passed-on.ts", 'export { stub } from "../site/stub";\n');
    plant("lib/facts/all-passed-on.ts", 'export * from "../site/stub";\n');
    plant("lib/facts/when-needed.ts", 'export const load = () => import("../site/stub");\n');
    for (const room of pureRooms) {
      plant(`${room}/with-react.ts`, 'import { useState } from "react";\nexport const planted = useState;\n');
      plant(`${room}/with-next.ts`, 'import type { Metadata } from "next";\nexport type Planted = Metadata;\n');
    }
    for (const room of roomNames) {
      plant(`${room}/with-disk.ts`, 'import { readFileSync } from "node:fs";\nexport const planted = readFileSync;\n');
      plant(`${room}/with-hash.ts`, 'import { createHash } from "crypto";\nexport const planted = createHash;\n');
      plant(`${room}/with-database.ts`, 'import { openDB } from "idb";\nexport const planted = openDB;\n');
      plant(`${room}/with-file-cache.ts`, 'export const planted = () => caches.open("x");\n');
      plant(`${room}/with-storage.ts`, 'export const planted = () => window.localStorage.getItem("x");\n');
    }
    plant("public/first-paint.js", 'localStorage.getItem("x");\n');
    plant("public/other.js", 'localStorage.getItem("x");\n');
    plant("lib/facts/named-in-a-comment.ts", "// Unlike localStorage, this forgets.\nexport const planted = 1;\n");
    plant("lib/utils/things.ts", 'import { stub } from "../facts/stub";\nexport const planted = stub;\n');
    plant("components/loose.ts", 'import { stub } from "./ui/stub";\nexport const planted = stub;\n');
    plant("lib/search/circle.ts", 'import { second } from "./circle-back";\nexport const first = () => second;\n');
    plant("lib/search/circle-back.ts", 'import { first } from "./circle";\nexport const second = () => first;\n');
    plant("lib/search/nowhere.ts", 'import { gone } from "./gone";\nexport const planted = gone;\n');
    found = breachesOf(await inspect(folder));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const foundOf = (rule: string) => found.filter((line) => line.startsWith(`${rule}: `));

  it.each(roomNames)("is reported for every import of %s that the plan does not have, and for no other", (room) => {
    const mayImport = [room, ...(floorPlan[room] ?? [])];
    const refused = [...roomNames, "tests", "content", "public"].filter((other) => !mayImport.includes(other));
    const plain = foundOf(room).filter((line) => line.includes("/to-"));
    expect(plain.toSorted()).toEqual(refused.map((other) => `${room}: ${room}/to-${other.replaceAll("/", "-")}.ts → ${other}/stub.ts`).toSorted());
  });

  it("is reported for components that import a page, and for whatever imports a test", () => {
    expect(found).toContain("components/ui: components/ui/to-app.ts → app/stub.ts");
    expect(found).toContain("lib/figure: lib/figure/to-tests.ts → tests/stub.ts");
    expect(found).toContain("app: app/to-tests.ts → tests/stub.ts");
  });

  it.each(["type-only", "passed-on", "all-passed-on", "when-needed"])("is reported however the import is written: %s", (file) => {
    expect(found).toContain(`lib/facts: lib/facts/${file}.ts → lib/site/stub.ts`);
  });

  it("is reported for React and Next in pure rooms", () => {
    for (const room of pureRooms) {
      expect(foundOf("pure-lib").filter((line) => line.includes(` ${room}/with-react.ts → `))).toHaveLength(1);
      expect(foundOf("pure-lib").filter((line) => line.includes(` ${room}/with-next.ts → `))).toHaveLength(1);
    }
    expect(foundOf("pure-lib")).toHaveLength(2 * pureRooms.length);
  });

  it("is reported for Node's modules outside the rooms with disk", () => {
    const without = roomNames.filter((room) => !roomsWithDisk.includes(room));
    const expected = without.flatMap((room) => [`disk-has-few-doors: ${room}/with-disk.ts → fs`, `disk-has-few-doors: ${room}/with-hash.ts → crypto`]);
    expect(foundOf("disk-has-few-doors").toSorted()).toEqual(expected.toSorted());
  });

  it("is reported for browser storage outside components/progress", () => {
    const without = roomNames.filter((room) => room !== roomWithStorage);
    expect(
      foundOf("browser-storage-has-one-door")
        .map((line) => line.replace(/ → .*$/, ""))
        .toSorted(),
    ).toEqual(without.map((room) => `browser-storage-has-one-door: ${room}/with-database.ts`).toSorted());
    expect(storageElsewhere(folder).filter((file) => !file.endsWith("with-database.ts"))).toEqual(
      [...without.map((room) => `${room}/with-storage.ts`), "public/other.js"].toSorted(),
    );
  });

  it("is reported for the browser's cache of files outside components/offline", () => {
    const without = roomNames.filter((room) => room !== "components/offline");
    expect(fileCacheElsewhere(folder)).toEqual(without.map((room) => `${room}/with-file-cache.ts`).toSorted());
  });

  it("is reported for a file without a room, a circle and an import that leads nowhere", () => {
    expect(foundOf("every-file-in-a-room").toSorted()).toEqual([
      "every-file-in-a-room: components/loose.ts → components/ui/stub.ts",
      "every-file-in-a-room: lib/utils/things.ts → lib/facts/stub.ts",
    ]);
    expect(foundOf("no-cycles").length).toBeGreaterThan(0);
    expect(foundOf("no-cycles").every((line) => line.includes("lib/search/circle"))).toBe(true);
    expect(foundOf("no-unknown-imports")).toEqual(["no-unknown-imports: lib/search/nowhere.ts → ./gone"]);
  });
});
