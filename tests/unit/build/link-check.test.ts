import { describe, expect, test } from "vitest";
import { findDeadLinks, findDoubleIds } from "@/lib/build/link-check";

const overview = '<h1 id="top">Overview</h1><h2 class="x" id="what-it-is">What it is</h2><h2 id="größe">Größe</h2>';
const files = new Set(["/chapters/overview.md", "/feed.xml", "/q&a.md"]);

/** Dead links of a page at `/chapters/ha-dr/` with this body, beside the chapter `/chapters/overview/`. */
function deadLinksIn(body: string, alsoFiles: readonly string[] = []) {
  const pages = new Map([
    ["/chapters/overview/", overview],
    ["/chapters/ha-dr/", `<h2 id="failover">Failover</h2>${body}`],
  ]);
  return findDeadLinks(pages, new Set([...files, ...alsoFiles]));
}

const link = (href: string) => `<a class="x" href="${href}">words</a>`;

describe("a link", () => {
  test.each([
    "/chapters/overview/",
    "/chapters/overview/#what-it-is",
    "/chapters/overview/?from=here#top",
    "/chapters/overview/#gr%C3%B6%C3%9Fe",
    "/chapters/overview/#größe",
    "/chapters/overview/#",
    "#failover",
    "#",
    "?theme=dark",
    "?theme=dark&amp;size=2#failover",
    "/chapters/overview.md",
    "/feed.xml?v=1",
    "/q&amp;a.md",
    "https://cloud.google.com/alloydb#no-such-id",
    "mailto:someone@example.com",
  ])("to %s leads somewhere", (href) => {
    expect(deadLinksIn(link(href))).toEqual([]);
  });

  test.each([
    ["/chapters/security/", "there is no such page"],
    ["/chapters/overview", "there is no such page"],
    ["/chapters/overview/index.html", "there is no such page"],
    ["/no-such-file.xml", "there is no such page"],
    ["/chapters/overview/#backups", "the page has no such id"],
    ["#backups", "the page has no such id"],
    ["?theme=dark#backups", "the page has no such id"],
    ["#100%", "the page has no such id"],
  ])("to %s is dead: %s", (href, reason) => {
    expect(deadLinksIn(link(href))).toEqual([{ page: "/chapters/ha-dr/", href, reason }]);
  });

  test("to a part of a page is dead also where that page is listed among the files", () => {
    expect(deadLinksIn(link("/chapters/overview/#backups"), ["/chapters/overview/", "/chapters/ha-dr/"])).toEqual([
      { page: "/chapters/ha-dr/", href: "/chapters/overview/#backups", reason: "the page has no such id" },
    ]);
  });

  test("is found wherever its address stands in the tag, and every dead one is named", () => {
    const body = `<a href="/a/">a</a><a\nid="here" href="/b/" class="x">b</a><p href="/c/">no link</p>`;

    expect(deadLinksIn(body).map(({ href }) => href)).toEqual(["/a/", "/b/"]);
  });
});

describe("an id", () => {
  test("that stands twice in a page is named once", () => {
    expect(findDoubleIds('<p id="a"></p><p id="b"></p><p class="x" id="a"></p><p id="a"></p>')).toEqual(["a"]);
  });

  test("that stands once is no fault, nor are attributes that end like it", () => {
    expect(findDoubleIds('<p id="a" data-id="a" aria-describedby="a"></p><p id="b"></p>')).toEqual([]);
  });
});

test("an apostrophe in a link, which React writes as an entity, is no fragment", () => {
  const page = '<a href="/commands/?line=echo%20&#x27;on&#x27;">Try it</a>';
  expect(findDeadLinks(new Map([["/commands/", page]]), new Set())).toEqual([]);
});
