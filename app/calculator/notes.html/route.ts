import { createElement } from "react";
import { Stamp } from "@/components/fact/stamp";
import { renderHtml } from "@/lib/content/render-html";
import { stampOf } from "@/lib/facts/stamp";
import { factIdsOfCalculator } from "../fact-ids";

export const dynamic = "force-static";

/** The stamps of all facts that the calculator may name, fetched when the first one is reached for. */
export function GET() {
  const stamps = factIdsOfCalculator().map((id) => createElement(Stamp, { key: id, stamp: stampOf(id) }));
  return new Response(renderHtml(stamps), { headers: { "content-type": "text/html; charset=utf-8" } });
}
