import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeOfflineCopy } from "@/lib/build/offline-copy";
import { type Copy, type PackIndex, partsOf, placesOf } from "@/lib/offline/copy";
import { copyList, copyPack } from "@/lib/offline/kind";

const push = (text: string) => `<script>self.__next_f.push(${JSON.stringify([1, text])})</script>`;

const site: Readonly<Record<string, string>> = {
  "index.html": `<h1>Start</h1>${push("0:start")}`,
  "index.txt": "0:start",
  "index.html.br": "twin",
  "about/index.html": `<h1>About</h1>${push("0:about")}`,
  // Not what the page carries, so it has to be kept beside it.
  "about/index.txt": "0:another",
  "about/__next._tree.txt": "tree",
  // A page that has moved has no data of the router's.
  "old/index.html": "<p>Moved.</p>",
  "_next/static/chunks/a.js": "run()",
  _headers: "/*",
  "404.html": "<h1>Nothing</h1>",
};

let folder = "";
const put = (files: Readonly<Record<string, string>>) => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
};
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "copy-"));
  put(site);
});
afterEach(() => rmSync(folder, { recursive: true }));

const unpack = (name: string) => gunzipSync(readFileSync(path.join(folder, copyPack(name))));

/** Every file of a copy by its address, taken from the packs as the worker takes it. */
function filesIn(copy: Copy): Record<string, string> {
  const places = placesOf(JSON.parse(unpack(copy.index.name).toString()) as PackIndex);
  return Object.fromEntries(
    [...places].map(([address, { pack, start, end }]) => [
      address,
      unpack(copy.packs[pack]?.name ?? "")
        .subarray(start, end)
        .toString(),
    ]),
  );
}

test("the copy has what readers need, as it was exported", () => {
  const copy = writeOfflineCopy(folder);
  expect(filesIn(copy)).toEqual({
    "/": site["index.html"],
    "/about/": site["about/index.html"],
    "/about/index.txt": "0:another",
    "/old/": site["old/index.html"],
    "/_next/static/chunks/a.js": "run()",
  });
  expect(copy.pages).toBe(3);
});

test("its list says what it consists of, with the size of each part as it is sent", () => {
  const copy = writeOfflineCopy(folder);
  expect(JSON.parse(readFileSync(path.join(folder, copyList), "utf8"))).toEqual(copy);
  expect(readdirSync(path.join(folder, "copy/packs")).toSorted()).toEqual(
    partsOf(copy)
      .map(({ name }) => `${name}.pack`)
      .toSorted(),
  );
  for (const { name, size } of partsOf(copy)) expect(readFileSync(path.join(folder, copyPack(name)))).toHaveLength(size);
});

test("the same export gives the same copy, and a changed page changes its pack and keeps the others", () => {
  const before = writeOfflineCopy(folder);
  rmSync(path.join(folder, "copy"), { recursive: true });
  expect(writeOfflineCopy(folder)).toEqual(before);

  rmSync(path.join(folder, "copy"), { recursive: true });
  put({ "old/index.html": "<p>Moved again.</p>" });
  const after = writeOfflineCopy(folder);
  expect(after.version).not.toBe(before.version);
  const names = (copy: Copy) => copy.packs.map(({ name }) => name);
  expect(names(after).filter((name) => !names(before).includes(name))).toHaveLength(1);
});
