import { TermList } from "@/components/glossary/term-list";
import { loadGlossary } from "@/lib/content/glossary";
import { renderHtml } from "@/lib/content/render-html";

export const dynamic = "force-static";

/** The terms alone, for readers who walk to the glossary from another page. */
export function GET() {
  return new Response(renderHtml(<TermList terms={loadGlossary().terms} />), { headers: { "content-type": "text/html; charset=utf-8" } });
}
