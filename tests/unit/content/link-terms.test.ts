import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { compileMdx } from "@/lib/content/compile-mdx";
import type { LinkedTerm } from "@/lib/content/link-terms";

const through = ({ children }: { children: ReactNode }) => children;
const components = { Term: ({ id, children }: { id: string; children: string }) => `{${id}: ${children}}`, Given: through, Note: through };

const rpo: LinkedTerm = { id: "rpo", names: ["RPO", "recovery point objective"] };
const pool: LinkedTerm = { id: "read-pool", names: ["read pool"] };
const iam: LinkedTerm = { id: "iam", names: ["IAM"] };
const login: LinkedTerm = { id: "iam-login", names: ["IAM database authentication"] };

/** The words of a text, with `{id: words}` where a term is linked. */
async function linksIn(terms: readonly LinkedTerm[], ...lines: string[]): Promise<string> {
  const html = renderToStaticMarkup(createElement(await compileMdx(lines.join("\n"), terms), { components }));
  return html.replaceAll(/<[^>]+>/g, "");
}

describe("a chapter links the first use of a term", () => {
  test("and no later one, under whichever of its names it comes first", async () => {
    expect(await linksIn([rpo], "Name the recovery point objective, the RPO.", "", "An RPO is a time.")).toMatch(
      /^Name the \{rpo: recovery point objective}, the RPO\.\s+An RPO is a time\.$/,
    );
  });

  test("at the beginning of a sentence, in the plural, in a list and in bold", async () => {
    expect(await linksIn([pool], "Read pools only read.")).toBe("{read-pool: Read pools} only read.");
    expect((await linksIn([pool], "- a **read pool**: its nodes")).trim()).toBe("a {read-pool: read pool}: its nodes");
  });

  test("in a box too", async () => {
    expect(await linksIn([pool], "<Note>", "", "A read pool reads.", "", "</Note>")).toContain("A {read-pool: read pool} reads.");
  });

  test("but not within another word, nor a name in capitals that is written small", async () => {
    expect(await linksIn([pool, iam], "Read-pool, spread pool, non-IAM, IAM-like, iam.")).toBe("Read-pool, spread pool, non-IAM, IAM-like, iam.");
  });

  test("and never a short name within a longer one", async () => {
    const text = ["IAM database authentication, again IAM database authentication, and IAM."];
    expect(await linksIn([iam, login], ...text)).toBe("{iam-login: IAM database authentication}, again IAM database authentication, and {iam: IAM}.");
  });
});

describe("nothing is linked", () => {
  test("in headings, code, links, tables and figures of a scenario: the first use in running text is what counts", async () => {
    const lines = [
      "## The RPO [#the-rpo]",
      "",
      "See `RPO`, [RPO](/a/), <Given>RPO</Given>.",
      "",
      "| RPO | a |",
      "| --- | --- |",
      "| RPO | RPO |",
      "",
      "An RPO.",
    ];
    const text = await linksIn([rpo], ...lines);
    expect(text.match(/RPO/g)).toHaveLength(8);
    expect(text.match(/{rpo: RPO}/g)).toHaveLength(1);
    expect(text).toMatch(/An {rpo: RPO}\.$/);
  });

  test("from the section on that teaches the term, where the chapter itself says more", async () => {
    const taught = { ...rpo, taughtUnder: "how-to-decide" };
    const below = ["## How to decide [#how-to-decide]", "", "The RPO decides."];
    expect(await linksIn([taught], ...below)).toMatch(/\sThe RPO decides\.$/);
    expect(await linksIn([taught], "Give an RPO.", "", ...below)).toMatch(/^Give an {rpo: RPO}\.\s[^{}]*The RPO decides\.$/);
    expect(await linksIn([rpo], ...below)).toMatch(/The {rpo: RPO} decides\.$/);
  });

  test("where nobody asks for terms", async () => {
    expect(await linksIn([], "An RPO.")).toBe("An RPO.");
  });
});
