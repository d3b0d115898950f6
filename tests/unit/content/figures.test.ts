import { expect, test, vi } from "vitest";
import { figureIds, loadFigure } from "@/lib/content/figures";
import { contentIs } from "@/tests/support/content-in-memory";

vi.mock("@/lib/content/disk", () => import("@/tests/support/content-in-memory"));

const source = ["---", "title: One instance, two zones", "caption: The standby waits.", "description: Two zones.", "---", "flowchart TB", "a --> b", ""].join(
  "\n",
);

test("a figure is its words, its drawing and its source", () => {
  contentIs({ "content/figures/ha-instance.mmd": source, "content/figures/ha-instance.svg": "<svg/>" });

  expect(loadFigure("ha-instance")).toEqual({
    id: "ha-instance",
    title: "One instance, two zones",
    caption: "The standby waits.",
    description: "Two zones.",
    svg: "<svg/>",
    source: "flowchart TB\na --> b\n",
  });
});

test("the figures that are there are those that are drawn", () => {
  contentIs({ "content/figures/ha-instance.mmd": source, "content/figures/ha-instance.svg": "<svg/>", "content/figures/to-be-drawn.mmd": source });

  expect([...figureIds()]).toEqual(["ha-instance"]);
});

test("a figure without a caption is refused with file and field", () => {
  contentIs({ "content/figures/ha-instance.mmd": source.replace("caption: The standby waits.\n", ""), "content/figures/ha-instance.svg": "<svg/>" });

  expect(() => loadFigure("ha-instance")).toThrow("content/figures/ha-instance.mmd › caption: ");
});

test("a figure without front matter is refused with its file", () => {
  contentIs({ "content/figures/ha-instance.mmd": "flowchart TB\na --> b\n", "content/figures/ha-instance.svg": "<svg/>" });

  expect(() => loadFigure("ha-instance")).toThrow("content/figures/ha-instance.mmd › (whole entry): ");
});
