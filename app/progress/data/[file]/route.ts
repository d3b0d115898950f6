import { buildReviewDeck } from "@/lib/content/review-deck";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return [{ file: `cards.${buildReviewDeck().hash}.json` }];
}

/** The facts and errata to recall, complete and named by their content, so that they may be kept for ever. */
export function GET() {
  return new Response(buildReviewDeck().text, { headers: { "content-type": "application/json" } });
}
