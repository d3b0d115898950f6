import { expect, test } from "vitest";
import { pageMetadata } from "@/lib/site/metadata";
import { site } from "@/lib/site/site";

const words = { title: "High Availability", description: "What fails over by itself.", path: "/chapters/ha-dr/" };

test("a page's title ends with the site's name; the home page's is the site's title alone", () => {
  expect(pageMetadata(words).title).toBe("High Availability · Assay");
  expect(pageMetadata({ ...words, title: site.title }).title).toBe(site.title);
});

test("a page names its one address and, where it has one, its Markdown or JSON twin", () => {
  expect(pageMetadata(words).alternates).toEqual({ canonical: "/chapters/ha-dr/" });
  expect(pageMetadata({ ...words, json: "/facts.json" }).alternates).toEqual({
    canonical: "/chapters/ha-dr/",
    types: { "application/json": "/facts.json" },
  });
  expect(pageMetadata({ ...words, markdown: "/chapters/ha-dr.md" }).alternates).toEqual({
    canonical: "/chapters/ha-dr/",
    types: { "text/markdown": "/chapters/ha-dr.md" },
  });
});

test("a page's social card says what the page says, and its picture has words for those who do not see it", () => {
  expect(pageMetadata(words).openGraph).toMatchObject({
    title: "High Availability · Assay",
    description: "What fails over by itself.",
    url: "/chapters/ha-dr/",
    images: [{ url: "/social.png", alt: site.title }],
  });
});
