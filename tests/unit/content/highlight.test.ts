import { describe, expect, test } from "vitest";
import { highlightCode } from "@/lib/content/highlight";
import { codeLanguages } from "@/lib/content/vocabulary";
import { seeded } from "@/tests/support/seeded";

const languages = Object.keys(codeLanguages) as (keyof typeof codeLanguages)[];

/** What a browser shows of the HTML; an ampersand is read last, so that `&#x26;lt;` stays what it was. */
function shownText(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(?:#x3C|lt);/g, "<")
    .replaceAll(/&(?:#x3E|gt);/g, ">")
    .replaceAll(/&(?:#x26|amp);/g, "&");
}

describe("highlighted code", () => {
  test("tells comments, keywords and strings apart", async () => {
    expect(await highlightCode("-- all\nSELECT 'a'", "sql")).toBe('<span class="c">-- all</span>\n<span class="k">SELECT </span><span class="s">\'a\'</span>');
  });

  test("tells names and values apart", async () => {
    expect(await highlightCode("name: value", "yaml")).toBe('<span class="k">name: </span><span class="s">value</span>');
  });

  test("of plain text is that text", async () => {
    expect(await highlightCode("SELECT 'a' < b & c", "text")).toBe("SELECT 'a' &#x3C; b &#x26; c");
  });

  test("joins neighbours of one class into one piece", async () => {
    const html = await highlightCode("gcloud alloydb clusters list --region=us-central1", "bash");

    expect(html).not.toMatch(/<span class="(\w)">[^<]*<\/span><span class="\1">/);
  });

  test.each(languages)("in %s shows exactly what was written", async (language) => {
    const chance = seeded(4);
    const pieces = [
      "SELECT ",
      "'it''s'",
      '"a"',
      "# note",
      "-- note",
      "\n",
      "\n\n",
      "  ",
      "<b>",
      "&amp;",
      "&",
      "--flag=$VAR",
      "\\",
      "{a: 1}",
      "[x]",
      "def f():",
      "key = value",
      "é🙂",
      "/* x */",
      "$(cmd)",
      "<<EOF",
    ];
    for (let round = 0; round < 25; round += 1) {
      const code = Array.from({ length: chance.below(12) }, () => chance.pick(pieces)).join("");

      expect(shownText(await highlightCode(code, language))).toBe(code);
    }
  });

  test.each(languages)("in %s holds no markup but spans with a class of one letter", async (language) => {
    const html = await highlightCode('<script>alert("&")</script>\nSELECT 1; # -- "x"', language);

    expect(html.replaceAll(/<span class="[ksncfp]">|<\/span>/g, "")).not.toContain("<");
  });
});
