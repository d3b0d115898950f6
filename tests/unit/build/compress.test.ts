import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compressFiles } from "@/lib/build/compress";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "compress-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (file: string) => path.join(folder, file);

test("every text file gets a smaller brotli and gzip form that holds the same", async () => {
  const names = ["page.html", "app.js", "style.css", "figure.svg", "data.json", "page.txt", "chapter.md", "sitemap.xml"];
  const text = (name: string) => `${name} says it again and again. `.repeat(100);
  for (const name of names) writeFileSync(at(name), text(name));
  await compressFiles(folder, names);

  for (const name of names) {
    expect(brotliDecompressSync(readFileSync(at(`${name}.br`))).toString()).toBe(text(name));
    expect(gunzipSync(readFileSync(at(`${name}.gz`))).toString()).toBe(text(name));
    expect(readFileSync(at(`${name}.br`)).length).toBeLessThan(text(name).length);
  }
});

test("what is small, or compressed by nature, is left alone", async () => {
  writeFileSync(at("small.txt"), "x".repeat(255)); // below 256 bytes compressing wins nothing
  writeFileSync(at("letters.woff2"), "x".repeat(5000));
  await compressFiles(folder, ["small.txt", "letters.woff2"]);

  for (const name of ["small.txt", "letters.woff2"]) expect([existsSync(at(`${name}.br`)), existsSync(at(`${name}.gz`))]).toEqual([false, false]);
});
