import { comparisonCsv } from "@/lib/comparison/csv";

export const dynamic = "force-static";

/** The whole comparison as a file, for those without scripts and for other programs. */
export function GET() {
  return new Response(`\uFEFF${comparisonCsv()}`, { headers: { "content-type": "text/csv; charset=utf-8" } });
}
