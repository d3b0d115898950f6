import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { loadChapters } from "@/lib/content/chapters";
import { loadReference } from "@/lib/content/command-reference";
import { buildReferenceSearchFile } from "@/lib/content/reference-search-file";
import { buildSearchFile } from "@/lib/content/search-file";
import { searchSections } from "@/lib/search/search-sections";
import { entriesOf, type ReferenceSearchFile, type SearchFile, sectionsOf } from "@/lib/search/section";

const chapters = sectionsOf(JSON.parse(buildSearchFile().text) as SearchFile);
const lookedUp = entriesOf(JSON.parse(buildReferenceSearchFile().text) as ReferenceSearchFile);
const commands = lookedUp.filter(({ chapter }) => chapter === "Command");

/** The first places found, each with its kind or chapter. */
const firstFor = (query: string) => searchSections([...chapters, ...lookedUp], query, 3).map(({ section }) => `${section.chapter}: ${section.heading}`);

describe("a search", () => {
  it("finds every command that AlloyDB has in gcloud, and the Auth Proxy, by its name", () => {
    const paths = loadReference().grammars.flatMap((grammar) => grammar.commands.flatMap(({ path }) => (path.startsWith("alloydb ") ? [path] : [])));
    expect(new Set(paths).size).toBeGreaterThan(40);
    expect(paths.filter((path) => !commands.some(({ heading }) => heading.endsWith(` ${path}`)))).toEqual([]);
    expect(firstFor("alloydb-auth-proxy")[0]).toBe("Command: alloydb-auth-proxy");
  });

  it.each(["gcloud alloydb clusters create", "gcloud alloydb users set-roles", "gcloud beta alloydb connect"])("puts %s first when it is typed", (line) => {
    expect(firstFor(line)[0]).toBe(`Command: ${line}`);
  });

  it("leads from a command to a block of a chapter that is there, or to the checker with that command", () => {
    const blocks = new Set(loadChapters().flatMap(({ slug, anchors }) => anchors.map((id) => `/chapters/${slug}/#${id}`)));
    const lost = commands.filter(({ href, heading }) => !blocks.has(href) && href !== `/commands/?line=${encodeURIComponent(heading)}`);
    expect(lost).toEqual([]);
  });

  it("still gives a chapter's section before what is looked up", () => {
    expect(firstFor("columnar engine")[0]).toBe("Performance Features: 1. Columnar Engine");
    expect(firstFor("switchover")[0]).toBe("High Availability & Disaster Recovery: Failover, switchover, promotion");
  });

  it("lists nothing twice under one name and address", () => {
    const keys = [...chapters, ...lookedUp].map(({ heading, href }) => heading + href);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it("fetches at most 90 KiB of chapters, and what is looked up in a file apart from them", () => {
    expect(brotliCompressSync(buildSearchFile().text).length).toBeLessThan(90 * 1024);
    expect(brotliCompressSync(buildReferenceSearchFile().text).length).toBeLessThan(50 * 1024);
    expect(buildSearchFile().text).not.toContain('"Command"');
  });
});
