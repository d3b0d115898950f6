import { buildQuestionSearchFile } from "@/lib/content/question-search-file";
import { buildReferenceSearchFile } from "@/lib/content/reference-search-file";
import { buildSearchFile } from "@/lib/content/search-file";

export const dynamic = "force-static";
export const dynamicParams = false;

const files = () => [buildSearchFile(), buildReferenceSearchFile(), buildQuestionSearchFile()];

export function generateStaticParams() {
  return files().map(({ name }) => ({ file: name }));
}

/** The search files; their names change with their content, so a browser may keep them for ever. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const found = files().find(({ name }) => name === file);
  return new Response(found?.text ?? "", { headers: { "content-type": "application/json" } });
}
