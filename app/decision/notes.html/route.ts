import { createElement } from "react";
import { Stamp } from "@/components/fact/stamp";
import { renderHtml } from "@/lib/content/render-html";
import { factIdsOfTrees } from "@/lib/decision/trees";
import { stampOf } from "@/lib/facts/stamp";

export const dynamic = "force-static";

/** The stamps of all facts of the trees, fetched when the first one is reached for. */
export function GET() {
  const stamps = factIdsOfTrees().map((id) => createElement(Stamp, { key: id, stamp: stampOf(id) }));
  return new Response(renderHtml(stamps), { headers: { "content-type": "text/html; charset=utf-8" } });
}
