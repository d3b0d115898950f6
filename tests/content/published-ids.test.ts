import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadChapters } from "@/lib/content/chapters";
import { fragmentsOf, lostIds, parseIdList, publishedIdsFile, removedIds } from "@/lib/content/published-ids";
import { chapterAliases, fragmentAliases } from "@/lib/site/aliases";

const listed = parseIdList(readFileSync(publishedIdsFile, "utf8"));

/** What git says, or nothing where the files stand outside a repository or git is missing. */
function git(...words: string[]): string {
  const { status, stdout } = spawnSync("git", words, { encoding: "utf8", maxBuffer: 2 ** 28 });
  return status === 0 ? stdout : "";
}

/** The list as each commit left it, as far back as the history at hand goes. */
function earlierLists(): string[][] {
  const commits = git("log", "--format=%H", "--", publishedIdsFile).split("\n").filter(Boolean);
  return commits.map((commit) => parseIdList(git("show", `${commit}:${publishedIdsFile}`)));
}

describe("the fragments that were ever published", () => {
  it("hold every fragment of the chapters", () => {
    const known = new Set(listed);
    expect(
      fragmentsOf(loadChapters()).filter((fragment) => !known.has(fragment)),
      "new fragments are added to content/published-ids.txt by npm run ids",
    ).toEqual([]);
  });

  it("all lead somewhere today", () => {
    expect(
      lostIds(listed, loadChapters(), { chapters: chapterAliases, fragments: fragmentAliases }),
      "give the part its id back, or name the id in its place in lib/site/aliases.ts",
    ).toEqual([]);
  });

  it("were never taken off the list", () => {
    expect(removedIds(earlierLists(), listed), "put these lines back into content/published-ids.txt").toEqual([]);
  });

  it("stand on the list once each", () => {
    expect(listed.filter((fragment, index) => listed.indexOf(fragment) !== index)).toEqual([]);
    expect(listed.filter((fragment) => !/^[a-z0-9-]+#[a-z0-9_-]+$/.test(fragment))).toEqual([]);
  });
});

describe("the aliases", () => {
  const standing = new Set(fragmentsOf(loadChapters(), {}));

  it("name ids that stand nowhere, and lead to ids that stand", () => {
    expect(Object.keys(fragmentAliases).filter((fragment) => standing.has(fragment))).toEqual([]);
    expect(Object.entries(fragmentAliases).filter(([fragment, target]) => !standing.has(`${fragment.split("#")[0]}#${target}`))).toEqual([]);
  });
});
