import { notesHtml } from "@/components/mdx/notes-html";
import { loadGlossary } from "@/lib/content/glossary";

export const dynamic = "force-static";

/** The stamps of the facts that the glossary names. */
export function GET() {
  return new Response(notesHtml({ factIds: loadGlossary().factIds, errata: [] }, "the glossary"), { headers: { "content-type": "text/html; charset=utf-8" } });
}
