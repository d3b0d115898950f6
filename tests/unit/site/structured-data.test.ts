import { expect, test } from "vitest";
import { site } from "@/lib/site/site";
import { chapterData, courseData } from "@/lib/site/structured-data";

const chapter = { slug: "ha-dr", title: "High Availability", summary: "What fails over by itself.", minutes: 12 };

test("the course names its chapters in order, each with the address of its page", () => {
  expect(courseData([chapter, { ...chapter, slug: "pricing", title: "Pricing" }])).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Course",
    name: site.title,
    url: `${site.address}/`,
    isAccessibleForFree: true,
    hasPart: [
      { "@type": "LearningResource", name: "High Availability", url: `${site.address}/chapters/ha-dr/` },
      { "@type": "LearningResource", name: "Pricing", url: `${site.address}/chapters/pricing/` },
    ],
  });
});

test("a chapter says what it teaches, how long it takes and of which course it is part", () => {
  expect(chapterData(chapter)).toMatchObject({
    "@context": "https://schema.org",
    "@type": "LearningResource",
    name: "High Availability",
    description: "What fails over by itself.",
    url: `${site.address}/chapters/ha-dr/`,
    timeRequired: "PT12M", // ISO 8601: a period of time of 12 minutes
    isPartOf: { "@type": "Course", name: site.title },
  });
});

test("the data is plain JSON: nothing is lost when it is written into a page", () => {
  for (const data of [courseData([chapter]), chapterData(chapter)]) expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data);
});
