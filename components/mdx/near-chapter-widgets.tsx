"use client";

import { bringCalculator } from "@/components/calculator/bring-calculator";
import { bringDecisionTree } from "@/components/decision/bring-decision-tree";
import { type BringWidget, NearWidgets } from "@/components/ui/near-widgets";

/** The widgets that a chapter's text keeps places for, by the name of the place (`WidgetPlace`). */
const widgets: Readonly<Record<string, BringWidget>> = {
  calculator: bringCalculator,
  "decision-tree": bringDecisionTree,
};

export function NearChapterWidgets() {
  return <NearWidgets widgets={widgets} within="content" />;
}
