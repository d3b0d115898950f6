import { renderHtml } from "@/lib/content/render-html";
import type { FactId } from "@/lib/facts/facts";
import { stampOf } from "@/lib/facts/stamp";
import { Stamp } from "./stamp";

/** The stamps of some facts as HTML, for a file that `StampPopover` fetches. */
export function stampsHtml(factIds: readonly FactId[]): string {
  return factIds.map((id) => renderHtml(<Stamp stamp={stampOf(id)} />)).join("\n");
}
