import { buildSearchFile } from "@/lib/content/search-file";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return [{ file: buildSearchFile().name }];
}

/** The search file; its name changes with its content, so a browser may keep it for ever. */
export function GET() {
  return new Response(buildSearchFile().text, { headers: { "content-type": "application/json" } });
}
