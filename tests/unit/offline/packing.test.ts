import { describe, expect, test } from "vitest";
import { placesOf } from "@/lib/offline/copy";
import { belongsInCopy, fillPacks, joinBytes, type SiteFile } from "@/lib/offline/packing";
import { seeded } from "../../support/seeded";

describe("a copy for readers", () => {
  test.each([
    "/",
    "/chapters/overview/",
    "/chapters/overview/text.html",
    "/chapters/overview/notes.html",
    "/chapters/overview.md",
    "/facts/read-pool-max-nodes.json",
    "/calculator/prices.json",
    "/decision/trees.json",
    "/compare.csv",
    "/changes/feed.xml",
    "/questions/data/index.0f2b.json",
    "/search/734c.json",
    "/reference/0f2b.json",
    "/_next/static/chunks/a.js",
    "/_next/static/media/roman.woff2",
    "/first-paint.js",
    "/manifest.webmanifest",
    "/offline/",
  ])("has %s", (address) => expect(belongsInCopy(address)).toBe(true));

  test.each([
    "/chapters/overview/index.txt",
    "/chapters/overview/__next._tree.txt",
    "/chapters/overview/__next._full.txt",
    "/chapters/overview/index.html.br",
    "/_next/static/chunks/a.js.gz",
    "/_next/static/chunks/a.js.map",
    "/_headers",
    "/404.html",
    "/404/",
    "/_not-found/",
    "/sitemap.xml",
    "/robots.txt",
    "/llms.txt",
    "/social.png",
    "/sw.js",
    "/copy/list.json",
    "/copy/packs/0f2b.pack",
    "/.built-from",
  ])("does not have %s", (address) => expect(belongsInCopy(address)).toBe(false));
});

const file = (address: string, length = 10): SiteFile => ({ address, bytes: new Uint8Array(length) });
const addresses = (packs: readonly (readonly SiteFile[])[]) => packs.map((pack) => pack.map(({ address }) => address));

describe("packs", () => {
  test("hold each file once, the same whatever the order the files came in", () => {
    const chance = seeded(7);
    const files = Array.from({ length: 400 }, (_, index) =>
      file(`/${chance.pick(["facts", "questions", "_next/static/chunks"])}/${index}/`, chance.below(90_000)),
    );
    const packs = fillPacks(files);
    expect(packs.flat().toSorted((a, b) => (a.address < b.address ? -1 : 1))).toEqual(files.toSorted((a, b) => (a.address < b.address ? -1 : 1)));
    expect(addresses(fillPacks(files.toReversed()))).toEqual(addresses(packs));
    // Full from a million bytes on, and no file here has more than 90,000.
    for (const pack of packs) expect(pack.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(1_090_000);
    expect(packs.length).toBeLessThan(40);
  });

  test("keep what never changes apart from pages, so that a new version can keep it", () => {
    expect(
      addresses(
        fillPacks([file("/_next/static/a.js"), file("/about/"), file("/questions/data/a.1.json"), file("/questions/ace-001/"), file("/search/1.json")]),
      ),
    ).toEqual([["/about/", "/questions/ace-001/"], ["/_next/static/a.js"], ["/questions/data/a.1.json"], ["/search/1.json"]]);
  });

  test("give back every file as it was", () => {
    const chance = seeded(11);
    const files = Array.from({ length: 60 }, (_, index) => ({
      address: `/facts/${index}/`,
      bytes: new TextEncoder().encode(chance.text("añ€𝄞<\n", 5_000)),
    }));
    const packs = fillPacks(files);
    const places = placesOf(packs.map((pack) => pack.map(({ address, bytes }) => [address, bytes.length])));
    const joined = packs.map(joinBytes);
    for (const { address, bytes } of files) {
      const { pack = -1, start = 0, end = 0 } = places.get(address) ?? {};
      expect(joined[pack]?.slice(start, end), address).toEqual(bytes);
    }
  });
});
