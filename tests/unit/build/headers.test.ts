import { describe, expect, test } from "vitest";
import { headerRules, headersFile, headersFor } from "@/lib/build/headers";

const pages = ["/", "/chapters/ha-dr/", "/404.html", "/facts/read-pool-max-nodes/"];
const unchanging = ["/_next/static/chunks/main-1a2b.js", "/search/734c7c101a46.json", "/reference/0f2b7c101a46.json", "/progress/data/cards.0f2b7c101a46.json"];
const others = ["/chapters/ha-dr.md", "/_next/data.txt", "/sitemap.xml", "/searching/"];

/** What a static host gives for an address when it reads the file: each rule that fits adds its headers or, after "!", takes one away. */
function headersByFile(address: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const block of headersFile().trim().split("\n\n")) {
    const [pattern = "", ...lines] = block.split("\n");
    if (!address.startsWith(pattern.replace(/\*$/, ""))) continue;
    for (const line of lines.map((text) => text.trim())) {
      const [, removed] = /^! (.+)$/.exec(line) ?? [];
      if (removed) {
        delete headers[removed];
        continue;
      }
      const [name = "", ...value] = line.split(": ");
      headers[name] = headers[name] === undefined ? value.join(": ") : `${headers[name]}, ${value.join(": ")}`;
    }
  }
  return headers;
}

describe("every answer", () => {
  test.each([...pages, ...unchanging, ...others])("%s may not be framed, guessed at or shared with other sites", (address) => {
    expect(headersFor(address)).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
    });
  });

  test.each([...pages, ...others])("%s is asked for again each time, so that a correction is seen", (address) => {
    expect(headersFor(address)["cache-control"]).toBe("no-cache");
  });
});

test.each(unchanging)("%s, whose name changes with its content, is kept for a year", (address) => {
  expect(headersFor(address)["cache-control"]).toBe("public, max-age=31536000, immutable");
});

describe("the file for static hosts", () => {
  test.each([...pages, ...unchanging, ...others])("gives %s the headers that the local server gives", (address) => {
    expect(headersByFile(address)).toEqual(headersFor(address));
  });

  test("is a pattern and its indented headers, rule by rule", () => {
    expect(headersFile()).toMatch(/^(?:\/\S*\*\n(?: {2}(?:! )?[a-z-]+(?:: .+)?\n)+\n?)+$/);
    expect(headersFile().match(/^\//gm)).toHaveLength(headerRules.length);
  });
});
