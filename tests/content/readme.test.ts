import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawRooms } from "../rooms/graph";
import { rooms } from "../rooms/rooms.mjs";

const readme = readFileSync("README.md", "utf8");
const scripts: Record<string, string> = JSON.parse(readFileSync("package.json", "utf8")).scripts;

test("the README's picture of the rooms is the one that the table draws", () => {
  const picture = /```mermaid\n([\s\S]*?)```/.exec(readme)?.[1];
  expect(picture?.trim(), "run npm run graph and put its picture into README.md").toBe(drawRooms(rooms).trim());
});

test("every npm script that the README names exists", () => {
  const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name ?? "");
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("CI calls nothing that the README does not name", () => {
  const commands = readFileSync(".ci/run", "utf8")
    .split("\n")
    .filter((line) => line.includes("npm"));
  expect(commands).toEqual(["exec npm test"]);
  expect(readme).toContain("npm test");
});
