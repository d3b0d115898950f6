import type { ReactNode } from "react";
import { fetchText } from "@/components/ui/fetch-text";
import type { DecisionTree, Words } from "@/lib/decision/schema";
import { routes } from "@/lib/site/routes";

/** The widget of the decision tree with its data, for a chapter: nothing of either is loaded before. */
export async function bringDecisionTree(): Promise<ReactNode> {
  const [{ DecisionWidget }, data] = await Promise.all([import("./decision-widget"), fetchText(routes.decisionTrees)]);
  const [sound] = JSON.parse(data) as [DecisionTree<Words>];
  return <DecisionWidget tree={sound} />;
}
