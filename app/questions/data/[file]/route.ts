import { loadBank, loadRevisions } from "@/lib/content/questions";
import { buildTemplateWorld, templateFile } from "@/lib/content/template-world";

export const dynamic = "force-static";
export const dynamicParams = false;

/** The name under which the index is looked for, by `routes.questionData`. */
function indexFile(): string {
  return `index.${loadBank().version}.json`;
}

export function generateStaticParams() {
  return [indexFile(), templateFile(), ...loadRevisions().keys()].map((file) => ({ file }));
}

/** The index of the bank, what items are made from, and each revision of a question: complete, and named by its content, so that it may be kept for ever. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  if (file === templateFile()) return new Response(buildTemplateWorld().text, { headers: { "content-type": "application/json" } });
  return Response.json(file === indexFile() ? loadBank().index : loadRevisions().get(file));
}
