import { site } from "./site";

interface PageWords {
  title: string;
  description: string;
  /** The page's path, `/chapters/overview/`. */
  path: string;
  /** The path of its Markdown twin, where it has one. */
  markdown?: string;
  /** The path of its JSON twin, where it has one. */
  json?: string;
}

/** The head of a page: title, description, canonical address, social card, twin. In the shape of Next's `Metadata`. */
export function pageMetadata({ title, description, path, markdown, json }: PageWords) {
  const twins = { ...(markdown ? { "text/markdown": markdown } : {}), ...(json ? { "application/json": json } : {}) };
  const whole = title === site.title ? title : `${title} · ${site.name}`;
  return {
    title: whole,
    description,
    alternates: { canonical: path, ...(markdown || json ? { types: twins } : {}) },
    openGraph: {
      title: whole,
      description,
      url: path,
      siteName: site.name,
      type: "website" as const,
      images: [{ url: "/social.png", width: 1200, height: 630, alt: site.title }],
    },
    twitter: { card: "summary_large_image" as const },
  };
}
