import type { ReactNode } from "react";
import { fetchText } from "@/components/ui/fetch-text";
import type { PriceTable } from "@/lib/pricing/price-table";
import { routes } from "@/lib/site/routes";

/** The widget of the calculator with its prices, for a chapter: nothing of either is loaded before. */
export async function bringCalculator(): Promise<ReactNode> {
  const [{ CalculatorWidget }, data] = await Promise.all([import("./calculator-widget"), fetchText(routes.calculatorPrices)]);
  return <CalculatorWidget table={JSON.parse(data) as PriceTable} />;
}
