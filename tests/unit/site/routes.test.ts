import { describe, expect, test } from "vitest";
import { listFiles } from "@/lib/content/disk";
import { soundTree } from "@/lib/decision/sound-tree";
import { readAddress } from "@/lib/decision/address";
import { chapterSlugs, decisionPath, routes } from "@/lib/site/routes";

describe("the chapters' slugs", () => {
  test("are lower-case words with hyphens, none given twice", () => {
    expect(chapterSlugs.filter((slug) => !/^[a-z]+(?:-[a-z]+)*$/.test(slug))).toEqual([]);
    expect(new Set(chapterSlugs).size).toBe(chapterSlugs.length);
  });

  test("each name a file of content/chapters, in the order of its number", () => {
    expect(listFiles("content/chapters", ".mdx")).toEqual(chapterSlugs.map((slug, index) => `${String(index + 1).padStart(2, "0")}-${slug}.mdx`));
  });
});

describe("an address", () => {
  const all = Object.values(routes).map((route): string => (typeof route === "string" ? route : route("ha-dr", "b")));

  test("begins with a slash and ends with one or with a file's ending", () => {
    expect(all.filter((address) => !/^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.(?:md|html|json|xml|csv))?$/.test(address))).toEqual([]);
  });

  test("leads to one thing only", () => {
    expect(new Set(all).size).toBe(all.length);
  });

  test("of a chapter, a fact and an erratum names it", () => {
    expect(routes.chapter("ha-dr")).toBe("/chapters/ha-dr/");
    expect(routes.chapterMarkdown("ha-dr")).toBe("/chapters/ha-dr.md");
    expect(routes.fact("read-pool-max-nodes")).toBe("/facts/read-pool-max-nodes/");
    expect(routes.erratum("connections-seamless")).toBe("/errata/connections-seamless/");
  });

  test("of a path through the decision tree is one that the tree reads as these answers", () => {
    const path = { where: "google-cloud", writes: "one-writer", history: "none" };
    const address = decisionPath(path);
    expect(address).toBe("/decision/?where=google-cloud&writes=one-writer&history=none");
    expect(readAddress(address.slice(routes.decision.length), [soundTree]).path).toEqual(path);
  });
});
