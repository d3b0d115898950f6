import { routes } from "./routes";
import { site } from "./site";

interface ChapterWords {
  slug: string;
  title: string;
  summary: string;
  minutes: number;
}

/** schema.org data of the whole course, for the home page. */
export function courseData(chapters: readonly ChapterWords[]) {
  return {
    "@context": "https://schema.org",
    "@type": "Course",
    name: site.title,
    description: site.description,
    url: `${site.address}/`,
    isAccessibleForFree: true,
    inLanguage: "en",
    provider: { "@type": "Organization", name: site.name, url: `${site.address}/` },
    educationalLevel: "Intermediate",
    hasPart: chapters.map((chapter) => ({ "@type": "LearningResource", name: chapter.title, url: `${site.address}${routes.chapter(chapter.slug)}` })),
  };
}

/** schema.org data of one chapter; what the course is stands on the home page. */
export function chapterData({ slug, title, summary, minutes }: ChapterWords) {
  return {
    "@context": "https://schema.org",
    "@type": "LearningResource",
    name: title,
    description: summary,
    url: `${site.address}${routes.chapter(slug)}`,
    learningResourceType: "chapter",
    timeRequired: `PT${minutes}M`,
    isAccessibleForFree: true,
    inLanguage: "en",
    isPartOf: { "@type": "Course", name: site.title, url: `${site.address}/` },
  };
}
