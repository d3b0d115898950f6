import type { Walk } from "@/lib/decision/walk";

/** How much of a scrolling drawing stays in sight above the fork that is asked, in CSS pixels. */
const above = 160;

/**
 * Shows of the server's drawings and outlines (`[data-tree]`) those of one tree, and marks the way taken in them:
 * `data-taken` at each fork and option that it goes by, `data-current` at the fork that is asked now.
 */
export function markWay<Text>(root: ParentNode, tree: string, { steps, fork: current }: Walk<Text>): void {
  for (const part of root.querySelectorAll<HTMLElement>("[data-tree]")) part.toggleAttribute("data-off", part.dataset["tree"] !== tree);
  // What has to be pushed to be seen can be pushed by keyboard as well.
  for (const frame of root.querySelectorAll<HTMLElement>(".tree-line-frame, .decision-map")) {
    if (frame.scrollWidth > frame.clientWidth || (frame.scrollHeight > frame.clientHeight && frame.matches(".decision-map"))) frame.tabIndex = 0;
  }
  for (const element of root.querySelectorAll<HTMLElement | SVGElement>("[data-fork]")) {
    const of = element.closest<HTMLElement>("[data-tree]")?.dataset["tree"];
    const { fork, option } = element.dataset;
    const step = of === tree ? steps.find(({ id }) => id === fork) : undefined;
    element.toggleAttribute("data-taken", step !== undefined && (option === undefined || option === step.option));
    element.toggleAttribute("data-current", of === tree && option === undefined && fork === current);
  }
  // Where the drawing stands beside the forks in a box of its own, the box follows, and the page stays where it is.
  const [at] = [...root.querySelectorAll<SVGElement>(".decision-map [data-current], .decision-map .tree-branch[data-taken] .tree-end")].slice(-1);
  const box = at?.closest<HTMLElement>(".decision-map");
  if (at && box && box.scrollHeight > box.clientHeight) box.scrollTop += at.getBoundingClientRect().top - box.getBoundingClientRect().top - above;
}
