import type { MetadataRoute } from "next";
import { routes } from "@/lib/site/routes";
import { site } from "@/lib/site/site";

export const dynamic = "force-static";

/** What a device shows of the installed site: colours as in app/globals.css, in the light theme. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: routes.home,
    name: site.title,
    short_name: site.name,
    description: site.description,
    lang: "en",
    start_url: routes.home,
    scope: routes.home,
    display: "standalone",
    theme_color: "#faf7f1",
    background_color: "#faf7f1",
    categories: ["education", "books"],
    icons: [
      { src: "/mark.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/mark-192.png", sizes: "192x192", type: "image/png" },
      { src: "/mark-512.png", sizes: "512x512", type: "image/png" },
      { src: "/mark-maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [
      { name: "Practice", url: routes.quiz },
      { name: "Exams", url: routes.exams },
      { name: "Progress", url: routes.progress },
    ],
  };
}
