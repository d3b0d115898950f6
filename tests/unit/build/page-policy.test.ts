import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { withPagePolicy } from "@/lib/build/page-policy";
import { seeded } from "@/tests/support/seeded";

function aPage(body: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/></head><body>${body}</body></html>`;
}

/** The directives of a page's policy, read as a browser reads them. */
function policyOf(html: string): Map<string, string[]> {
  const [, content = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return new Map(
    content
      .split("; ")
      .map((directive) => directive.split(" "))
      .map(([name = "", ...values]) => [name, values]),
  );
}

function scriptsAllowedBy(html: string): string[] {
  return policyOf(html).get("script-src") ?? [];
}

describe("a page's policy", () => {
  test("is the first thing in its head, so that it holds for all that follows", () => {
    expect(withPagePolicy(aPage(""))).toMatch(/<head><meta http-equiv="Content-Security-Policy" content="[^"]+"\/><meta charset="utf-8"\/>/);
  });

  test("leaves the rest of the page as it is, whatever stands in it", () => {
    const page = aPage("<script>a = '$&$1$`'</script><p>$& $1</p>");

    expect(withPagePolicy(page).replace(/<meta http-equiv[^>]*>/, "")).toBe(page);
  });

  test("lets a script run that the build wrote into the page", () => {
    // printf 'theme()' | openssl dgst -sha256 -binary | base64
    expect(scriptsAllowedBy(withPagePolicy(aPage("<script>theme()</script>")))).toEqual(["'self'", "'sha256-Rfr3GgHZFiXm+TmNr+li+0sZ4J9FGllo8jsXcJF5XZ8='"]);
  });

  test("names the very hash of each script, in order and once", () => {
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

    expect(scriptsAllowedBy(withPagePolicy(aPage('<script>one()</script><script nonce="" async>two()\n</script><script>one()</script>')))).toEqual([
      "'self'",
      hash("one()"),
      hash("two()\n"),
    ]);
  });

  test("needs no hash for files of our own and for data", () => {
    expect(scriptsAllowedBy(withPagePolicy(aPage('<script src="/_next/a.js" async=""></script><script type="application/ld+json">{"a":1}</script>')))).toEqual([
      "'self'",
    ]);
    expect(scriptsAllowedBy(withPagePolicy(aPage("<p>No script.</p>")))).toEqual(["'self'"]);
  });

  test("allows no script by whim: no unsafe-inline, no eval, no other site", () => {
    const policy = policyOf(withPagePolicy(aPage("<script>one()</script>")));

    expect([...policy].filter(([, values]) => values.some((value) => /unsafe-eval|\*|^https?:/.test(value)))).toEqual([]);
    expect(policy.get("script-src")).not.toContain("'unsafe-inline'");
    expect(policy.get("style-src")).toEqual(["'self'"]);
    expect(policy.get("default-src")).toEqual(["'self'"]);
    expect(policy.get("object-src")).toEqual(["'none'"]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
  });

  test("lets every script of the page run and no other, whatever the scripts are", () => {
    const chance = seeded(9);
    for (let round = 0; round < 100; round += 1) {
      const scripts = Array.from({ length: chance.below(5) }, () => chance.text("ab(){}'\"$&`\n <>/=;é🙂", 20));
      const allowed = scriptsAllowedBy(withPagePolicy(aPage(scripts.map((text) => `<script>${text}</script>`).join("<p>between</p>"))));
      const expected = scripts.map((text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`);

      expect(allowed).toEqual(["'self'", ...new Set(expected)]);
    }
  });

  test("cannot be written into a page without a head", () => {
    expect(() => withPagePolicy("<p>A piece of a page.</p>")).toThrow("the page has no <head>");
  });
});
