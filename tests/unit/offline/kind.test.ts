import { describe, expect, test } from "vitest";
import { copyPack, kindOf, packNamed, pageOf, typeOf } from "@/lib/offline/kind";

describe("an address is treated by what it gives", () => {
  test.each([
    ["/", "page"],
    ["/chapters/overview/", "page"],
    ["/chapters/overview", "page"],
    ["/index.txt", "flight"],
    ["/chapters/overview/index.txt", "flight"],
    ["/chapters/overview/__next._tree.txt", "ahead"],
    ["/chapters/overview/__next.chapters.$d$chapter.__PAGE__.txt", "ahead"],
    ["/chapters/overview/text.html", "piece"],
    ["/decision/trees.json", "piece"],
    ["/first-paint.js", "piece"],
    ["/_next/static/chunks/1wms8vwzayco6.js", "unchanging"],
    ["/questions/data/ace-001.0f2b.json", "unchanging"],
    ["/search/734c7c101a46.json", "unchanging"],
    ["/questions/ace-001/", "page"],
    ["/copy/list.json", "apart"],
    ["/copy/packs/0f2b.pack", "apart"],
    ["/sw.js", "apart"],
  ])("%s is %s", (address, kind) => expect(kindOf(address)).toBe(kind));
});

test("the router's data leads back to its page, and a page without its slash is the page", () => {
  expect(pageOf("/chapters/overview/index.txt")).toBe("/chapters/overview/");
  expect(pageOf("/index.txt")).toBe("/");
  expect(pageOf("/chapters/overview")).toBe("/chapters/overview/");
  expect(pageOf("/")).toBe("/");
});

test("a file from the copy comes with the type a server would give it", () => {
  expect(typeOf("/chapters/overview/")).toBe("text/html; charset=utf-8");
  expect(typeOf("/chapters/overview/text.html")).toBe("text/html; charset=utf-8");
  expect(typeOf("/_next/static/chunks/a.b.js")).toBe("text/javascript; charset=utf-8");
  expect(typeOf("/_next/static/media/roman.woff2")).toBe("font/woff2");
  expect(typeOf("/a/strange.thing")).toBe("application/octet-stream");
});

test("a pack is found by its address and nothing else is taken for one", () => {
  expect(packNamed(copyPack("0f2b7c10"))).toBe("0f2b7c10");
  for (const other of ["/copy/list.json", "/copy/packs/", "/copy/packs/0f2b.txt", "/elsewhere/copy/packs/0f2b.pack"]) expect(packNamed(other)).toBeUndefined();
});
