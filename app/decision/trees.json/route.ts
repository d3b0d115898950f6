import { shippedTrees } from "@/lib/decision/trees";

export const dynamic = "force-static";

/** The trees with their facts filled in, for the widget of a chapter, which fetches them when it comes near. */
export function GET() {
  return Response.json(shippedTrees());
}
