import { pricesForCalculator } from "@/lib/pricing/prices-for";

export const dynamic = "force-static";

/** All prices that the calculator knows, for its widget in a chapter, which fetches them when it comes near. */
export function GET() {
  return Response.json(pricesForCalculator());
}
