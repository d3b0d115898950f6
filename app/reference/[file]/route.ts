import { buildReferenceFile } from "@/lib/content/reference-file";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return [{ file: `${buildReferenceFile().hash}.json` }];
}

/** The grammar that commands are checked against; its name changes with its content, so a browser may keep it for ever. */
export function GET() {
  return new Response(buildReferenceFile().text, { headers: { "content-type": "application/json" } });
}
