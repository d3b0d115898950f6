import { createElement } from "react";
import { Stamp } from "@/components/fact/stamp";
import { factIdsOfRow } from "@/lib/comparison/cell";
import { comparisonRows } from "@/lib/comparison/rows";
import { renderHtml } from "@/lib/content/render-html";
import { stampOf } from "@/lib/facts/stamp";

export const dynamic = "force-static";

/** The stamps of all facts of the comparison, fetched when the first one is reached for. */
export function GET() {
  const factIds = [...new Set(comparisonRows.flatMap(factIdsOfRow))];
  const stamps = factIds.map((id) => createElement(Stamp, { key: id, stamp: stampOf(id) }));
  return new Response(renderHtml(stamps), { headers: { "content-type": "text/html; charset=utf-8" } });
}
