import { loadChapters } from "@/lib/content/chapters";
import { buildTemplateWorld } from "@/lib/content/template-world";
import type { World } from "@/lib/template/template";

/** Every heading of the chapters, as a question names it: `chapter#heading-id`. */
export function headingsOfChapters(): Set<string> {
  return new Set(loadChapters().flatMap(({ slug, headings }) => headings.map(({ id }) => `${slug}#${id}`)));
}

/** What templates know, as a browser reads it of the file that the build writes. */
export function theWorld(): World {
  return JSON.parse(buildTemplateWorld().text) as World;
}
