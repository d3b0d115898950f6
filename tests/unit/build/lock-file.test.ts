import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { completedLock, type LockFile, missingOptionalPackages, platformOf } from "@/lib/build/lock-file";

const lock: LockFile = {
  packages: {
    "": {},
    "node_modules/tool": { version: "2.0.0", optionalDependencies: { "@tool/linux-x64-gnu": "2.0.0", "@tool/darwin-arm64": "2.0.0" } },
    "node_modules/@tool/linux-x64-gnu": { version: "2.0.0", optional: true, os: ["linux"], cpu: ["x64"] },
  },
};

describe("The lock file", () => {
  test("of this project holds every optional package that it names, so that npm ci accepts it everywhere", () => {
    const own = JSON.parse(readFileSync("package-lock.json", "utf8")) as LockFile;
    expect(missingOptionalPackages(own), "run npm run lock after npm install").toEqual([]);
  });

  test("of this project names no host to download from", () => {
    expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved": "http/);
  });

  test("is missing a build for another machine when only its parent names it", () => {
    expect(missingOptionalPackages(lock)).toEqual([{ path: "node_modules/@tool/darwin-arm64", version: "2.0.0" }]);
  });

  test("is completed with that build, guarded by its machine, and nothing else changes", () => {
    const completed = completedLock(lock);
    expect(completed.packages["node_modules/@tool/darwin-arm64"]).toEqual({ version: "2.0.0", optional: true, os: ["darwin"], cpu: ["arm64"] });
    expect(Object.keys(completed.packages)).toEqual(["", "node_modules/@tool/darwin-arm64", "node_modules/@tool/linux-x64-gnu", "node_modules/tool"]);
    expect(missingOptionalPackages(completed)).toEqual([]);
  });
});

describe("The machine a package is for", () => {
  test.each([
    ["node_modules/@next/swc-darwin-arm64", { os: ["darwin"], cpu: ["arm64"] }],
    ["node_modules/@swc/core-win32-ia32-msvc", { os: ["win32"], cpu: ["ia32"] }],
    ["node_modules/@oxfmt/binding-linux-arm-musleabihf", { os: ["linux"], cpu: ["arm"], libc: ["musl"] }],
    ["node_modules/@oxfmt/binding-linux-arm64-musl", { os: ["linux"], cpu: ["arm64"], libc: ["musl"] }],
    ["node_modules/@tailwindcss/oxide-wasm32-wasi", { cpu: ["wasm32"] }],
  ])("is read from the name %s", (path, platform) => {
    expect(platformOf(path)).toEqual(platform);
  });
});
