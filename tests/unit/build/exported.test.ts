import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addressOf, exportedFiles, exportedPages, isPage } from "@/lib/build/exported";

describe("a file of the export", () => {
  test.each([
    ["index.html", "/", true],
    ["chapters/overview/index.html", "/chapters/overview/", true],
    ["404.html", "/404.html", true],
    ["chapters/overview/text.html", "/chapters/overview/text.html", false],
    ["chapters/overview.md", "/chapters/overview.md", false],
    ["print/404.html", "/print/404.html", false],
    ["old-index.html", "/old-index.html", false],
    ["index.html.br", "/index.html.br", false],
  ])("%s is served at %s", (file, address, page) => {
    expect(addressOf(file)).toBe(address);
    expect(isPage(file)).toBe(page);
  });
});

describe("the export", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "export-"));
    for (const file of ["index.html", "404.html", "chapters/overview/index.html", "chapters/overview/text.html", "robots.txt"]) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), `<p>${file}</p>`);
    }
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test("is all its files, in order, however deep", () => {
    expect(exportedFiles(folder)).toEqual(["404.html", "chapters/overview/index.html", "chapters/overview/text.html", "index.html", "robots.txt"]);
  });

  test("has its pages by the address they are served at", () => {
    expect([...exportedPages(folder)]).toEqual([
      ["/404.html", "<p>404.html</p>"],
      ["/chapters/overview/", "<p>chapters/overview/index.html</p>"],
      ["/", "<p>index.html</p>"],
    ]);
  });
});
