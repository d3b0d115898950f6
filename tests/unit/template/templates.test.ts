import { describe, expect, test } from "vitest";
import { facts } from "@/lib/facts/facts";
import { sources } from "@/lib/facts/sources";
import { checkFooting } from "@/lib/question/footing";
import { readQuestion } from "@/lib/question/reading";
import { checkForm, scaleOf } from "@/lib/question/rules";
import { questionSchema, type WrittenQuestion } from "@/lib/question/schema";
import { draftItem, type GeneratedItem, generateItem } from "@/lib/template/generate";
import type { Draft, Template } from "@/lib/template/template";
import { type TemplateId, templateIds, templates } from "@/lib/template/templates";
import { headingsOfChapters, theWorld } from "@/tests/support/a-world";

const world = theWorld();
const sections = headingsOfChapters();
const seeds = Array.from({ length: 200 }, (_, number) => `s${number}`);
const choiceIds = ["a", "b", "c", "d", "e"] as const;

/** A draft as its author would have written it into the bank. */
function writtenOf(id: TemplateId, draft: Draft, item: GeneratedItem): WrittenQuestion {
  const template: Template = templates[id];
  return {
    id: `${template.exam}-001`,
    exam: template.exam,
    objective: template.objective,
    difficulty: template.difficulty,
    class: "fact",
    stem: draft.stem,
    choices: draft.choices.map((choice, at) => ({ id: choiceIds[at] ?? "e", ...choice })),
    facts: item.facts.map(({ id: fact }) => fact),
    sections: [...template.sections],
    sources: Object.values<{ sources: readonly { source: string; says: string }[] }>(facts)
      .flatMap((fact) => fact.sources)
      .filter(({ says }) => item.sources.some((shown) => shown.says === says)),
    written: item.written,
    reviewed: item.written,
  };
}

/** Every item of a template, drawn once for all the tests. */
const drawn = new Map(
  templateIds.map((id) => [id, seeds.map((seed) => ({ seed, ...draftItem(id, seed, world), item: generateItem(id, seed, world) }))] as const),
);
const itemsOf = (id: TemplateId) => drawn.get(id) ?? [];

describe.each(templateIds)("Whatever the seed, an item of %s", (id) => {
  test("is a question by every rule of the bank that a program can hold it to", () => {
    const broken = itemsOf(id).flatMap(({ seed, draft, item }) => {
      const question = writtenOf(id, draft, item);
      const reading = readQuestion(question, facts);
      const findings = [...checkForm(reading), ...checkFooting(reading, { facts, sources, sections, asOf: item.written })];
      // Amounts of worked slips stand in no fact and in no stem: the calculator gives them.
      const errors = findings.filter(({ level, rule }) => level === "error" && rule !== "numbers-bound").map(({ field, says }) => `${seed} ${field}: ${says}`);
      const shape = questionSchema.safeParse(question);
      return shape.success ? errors : [`${seed} ${shape.error.message}`, ...errors];
    });
    expect(broken.slice(0, 3)).toEqual([]);
  });

  test("has four different choices, one of them right, and a working", () => {
    for (const { seed, draft, item } of itemsOf(id)) {
      expect(new Set(draft.choices.map(({ text }) => text)).size, seed).toBe(4);
      expect(item.choices.filter(({ right }) => right).length, seed).toBe(1);
      expect(item.working.length, seed).toBeGreaterThan(0);
      expect(item.facts.length, seed).toBeGreaterThan(0);
      expect(item.sources.length, seed).toBeGreaterThan(0);
    }
  });

  test("says whether its choices are a scale, and shows a scale from the lowest up", () => {
    for (const { seed, draft, item } of itemsOf(id)) {
      const texts = item.choices.map(({ text }) => ({ text: text.map((part) => (typeof part === "string" ? part : part.words)).join("") }));
      const scale = scaleOf({ choices: texts as unknown as Parameters<typeof scaleOf>[0]["choices"] });
      expect(draft.ordered === true, seed).toBe(scale !== undefined);
      expect(scale, seed).toEqual(scale?.toSorted((a, b) => a - b));
    }
  });

  test("is drawn in few tries, and differs from seed to seed", () => {
    const items = itemsOf(id);
    expect(Math.max(...items.map(({ tries }) => tries))).toBeLessThan(30);
    expect(new Set(items.map(({ draft }) => JSON.stringify([draft.stem, draft.choices.map(({ text }) => text).toSorted()]))).size).toBeGreaterThan(20);
  });

  test("has its right choice at every place of a scale now and then, at none nearly always", () => {
    const places = itemsOf(id).flatMap(({ draft }) => (draft.ordered ? draft.choices.findIndex(({ right }) => right) : []));
    const most = Math.max(...[0, 1, 2, 3].map((place) => places.filter((each) => each === place).length));
    expect(most).toBeLessThanOrEqual(places.length * 0.6);
  });
});
