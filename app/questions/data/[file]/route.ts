import { loadBankFiles } from "@/lib/content/bank-indexes";
import { loadRevisions } from "@/lib/content/questions";
import { buildTemplateWorld, templateFile } from "@/lib/content/template-world";

export const dynamic = "force-static";
export const dynamicParams = false;

/** The name under which a version of the bank is looked for, by `routes.questionData`. */
function indexFile(version: string): string {
  return `index.${version}.json`;
}

export function generateStaticParams() {
  return [...[...loadBankFiles().keys()].map(indexFile), templateFile(), ...loadRevisions().keys()].map((file) => ({ file }));
}

/**
 * Every version of the bank that is kept, what items are made from, and each revision of a question: complete, and named
 * by its content, so that it may be kept for ever.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  if (file === templateFile()) return json(buildTemplateWorld().text);
  const [, version = ""] = /^index\.(.+)\.json$/.exec(file) ?? [];
  const index = loadBankFiles().get(version);
  return index === undefined ? Response.json(loadRevisions().get(file)) : json(index);
}

function json(text: string): Response {
  return new Response(text, { headers: { "content-type": "application/json" } });
}
