import { describe, expect, test } from "vitest";
import { formatRows, sayOf } from "@/lib/exam/format";
import { objectiveAnchor, sectionsOfExam } from "@/lib/exam/objectives";
import { objectiveDetailSchema } from "@/lib/exam/schema";

describe("the sections of an exam", () => {
  test("come with their objectives, and each objective with what belongs to AlloyDB", () => {
    const [first, second] = sectionsOfExam("ace");

    expect(first).toMatchObject({ id: "1", title: "Get a Google Cloud environment ready", weight: "ace-section-1-weight" });
    expect(second?.objectives.map(({ id }) => id)).toEqual(["2.1", "2.2", "2.3", "2.4"]);
    expect(second?.objectives[1]).toMatchObject({ title: "Storage and data", relevance: "high", namesAlloydb: [1] });
  });
});

test("an objective has an address of its own in each exam", () => {
  expect(objectiveAnchor("ace", "2.2")).toBe("ace-2-2");
  expect(objectiveAnchor("pca", "2.2")).toBe("pca-2-2");
});

describe("a line on how the exams are built", () => {
  test("that holds for both is filled with the facts of the one that is asked for", () => {
    const row = { label: "Length", says: "{{$-minutes}} and {{$-fee}}" };

    expect(sayOf(row, "ace")).toBe("{{ace-minutes}} and {{ace-fee}}");
    expect(sayOf(row, "pca")).toBe("{{pca-minutes}} and {{pca-fee}}");
  });

  test("that differs has words for each", () => {
    const cases = formatRows.find(({ label }) => label === "Case studies");

    expect(cases && [sayOf(cases, "ace"), sayOf(cases, "pca")]).toEqual([
      "{{ace-case-studies}}",
      "{{pca-case-studies-per-exam|value}} of {{pca-case-studies-published}}",
    ]);
  });
});

describe("what is said of an objective is refused", () => {
  const sound = {
    relevance: "high",
    forAlloydb: "Choose AlloyDB among the data products, then create cluster and primary.",
    chapters: ["overview"],
    considerations: ["Choose and deploy data products"],
  };

  test.each([
    ["without chapters", { ...sound, chapters: [] }],
    ["with a chapter that there is not", { ...sound, chapters: ["high-availability"] }],
    ["with a relevance that there is not", { ...sound, relevance: "some" }],
    ["without what the guide lists", { ...sound, considerations: [] }],
    ["with less than a sentence", { ...sound, forAlloydb: "AlloyDB." }],
    ["with a word more than the shape has", { ...sound, passMark: 70 }],
  ])("%s", (_, detail) => {
    expect(objectiveDetailSchema.safeParse(sound).success).toBe(true);
    expect(objectiveDetailSchema.safeParse(detail).success).toBe(false);
  });
});
