import { createHash } from "node:crypto";
import type { Template } from "@/lib/template/template";
import { templates } from "@/lib/template/templates";
import { worldForTemplates } from "@/lib/template/world-for-templates";
import type { TopicSlug } from "@/lib/site/topics";
import { loadChapters } from "./chapters";
import { loadReference } from "./command-reference";
import { oncePerBuild } from "./once";

/** What generated items are made from, as a quiz fetches it; its hash names it, so that a browser may keep it for ever. */
export const buildTemplateWorld = oncePerBuild((): { hash: string; text: string } => {
  const headings = new Map(loadChapters().flatMap(({ slug, headings: own }) => own.map(({ id, text }): [string, string] => [`${slug}#${id}`, text])));
  const text = JSON.stringify(worldForTemplates({ reference: loadReference(), headings }));
  return { hash: createHash("sha256").update(text).digest("hex").slice(0, 12), text };
});

/** The name under which that is served, by `routes.questionData`. */
export function templateFile(): string {
  return `templates.${buildTemplateWorld().hash}.json`;
}

/** What a page hands to its quiz: the hash under which the rest is fetched, and whom templates serve. */
export function templatesFor(topic?: TopicSlug): { hash: string; serve: Pick<Template, "exam" | "topic">[] } {
  const all: readonly Template[] = Object.values(templates);
  const serve = all.filter((template) => topic === undefined || template.topic === topic);
  return { hash: buildTemplateWorld().hash, serve: serve.map(({ exam, topic: own }) => ({ exam, topic: own })) };
}
