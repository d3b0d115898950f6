import { createElement } from "react";
import { Stamp } from "@/components/fact/stamp";
import { renderHtml } from "@/lib/content/render-html";
import { factIdsOfExams } from "@/lib/exam/page-facts";
import { stampOf } from "@/lib/facts/stamp";

export const dynamic = "force-static";

/** The stamps of all facts of the page, fetched when the first one is reached for. */
export function GET() {
  const stamps = factIdsOfExams().map((id) => createElement(Stamp, { key: id, stamp: stampOf(id) }));
  return new Response(renderHtml(stamps), { headers: { "content-type": "text/html; charset=utf-8" } });
}
