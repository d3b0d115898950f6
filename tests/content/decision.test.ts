import { describe, expect, it } from "vitest";
import { comparisonRows } from "@/lib/comparison/rows";
import { loadChapters } from "@/lib/content/chapters";
import { loadClaims } from "@/lib/content/claims";
import { loadTopics } from "@/lib/content/topics";
import { differences } from "@/lib/decision/differences";
import { guideTree } from "@/lib/decision/guide-tree";
import { wordsOf } from "@/lib/decision/resolve";
import type { DecisionTree } from "@/lib/decision/schema";
import { soundTree } from "@/lib/decision/sound-tree";
import { isErratum } from "@/lib/facts/claim";
import { isFactId } from "@/lib/facts/facts";
import { findLooseNumbers } from "@/lib/facts/loose-number";

const trees: readonly DecisionTree[] = [soundTree, guideTree];

/** Every text of a tree, each under the place where it is written. */
function textsOf({ forks, outcomes, id }: DecisionTree): { place: string; text: string }[] {
  const found: { place: string; text: string }[] = [];
  const add = (place: string, ...texts: readonly string[]) => texts.forEach((text) => found.push({ place: `${id} › ${place}`, text }));
  for (const [fork, { ask, short, help, options }] of Object.entries(forks)) {
    add(fork, ask, short, help);
    for (const [option, { label, short: brief, reason, ifSo, rulesOut = {} }] of Object.entries(options)) {
      add(`${fork} › ${option}`, label, brief, reason, ifSo, ...Object.values(rulesOut));
    }
  }
  for (const [outcome, { name, short, what, recognise, workload }] of Object.entries(outcomes)) {
    add(outcome, name, short, what, ...(recognise?.ace ?? []), ...(recognise?.pca ?? []), ...("unpriced" in workload ? [workload.unpriced] : []));
  }
  return found;
}

const claims = loadClaims();
const sections = new Set(loadChapters().flatMap(({ slug, headings }) => headings.map(({ id }) => `${slug}#${id}`)));
const topics = new Set<string>(loadTopics().map(({ slug }) => slug));
const rows = new Set(comparisonRows.map(({ id }) => id));

const texts = [
  ...trees.flatMap(textsOf),
  ...differences().flatMap(({ fork, workload, why }) => [workload, why].map((text) => ({ place: `differences › ${fork}`, text }))),
];

describe("the decision trees", () => {
  it("write no figure of their own: every threshold is a fact", () => {
    const loose = texts.flatMap(({ place, text }) => findLooseNumbers(text.replaceAll(/\{\{[^}]*\}\}/g, "")).map(({ word }) => `${place}: ${word}`));
    expect(loose, "a product's figure is a fact: {{fact-id}}").toEqual([]);
  });

  it("name facts that exist, in their texts and behind their forks", () => {
    for (const { text } of texts) expect(() => wordsOf(text)).not.toThrow();
    expect(trees.flatMap(({ forks }) => Object.values(forks).flatMap(({ facts }) => facts)).filter((id) => !isFactId(id))).toEqual([]);
  });

  it("show behind a fork every fact that its options name", () => {
    const hidden = trees.flatMap(({ id, forks }) =>
      Object.entries(forks).flatMap(([fork, { facts, options, ask }]) => {
        const named = [ask, ...Object.values(options).map(({ label }) => label)].flatMap((text) =>
          [...text.matchAll(/\{\{([a-z0-9-]+)/g)].map((match) => match[1]),
        );
        return named.filter((fact) => !facts.some((shown) => shown === fact)).map((fact) => `${id} › ${fork}: ${fact}`);
      }),
    );
    expect(hidden).toEqual([]);
  });

  it("end in sentences where a sentence is read, and in no full stop where a condition or a label is", () => {
    for (const { id, forks } of trees) {
      for (const [fork, { help, options }] of Object.entries(forks)) {
        expect(help, `${id} › ${fork}`).toMatch(/[.”]$/);
        for (const [option, { label, short, reason, ifSo, rulesOut = {} }] of Object.entries(options)) {
          for (const sentence of [reason, ...Object.values(rulesOut)]) expect(sentence, `${fork} › ${option}`).toMatch(/^["“A-Z{].*\.$/);
          expect(
            [label, short, ifSo].filter((words) => words.endsWith(".")),
            `${fork} › ${option}`,
          ).toEqual([]);
        }
      }
    }
  });

  it("link to sections, topics and rows of the comparison that exist", () => {
    const dead = trees.flatMap(({ outcomes }) =>
      Object.entries(outcomes).flatMap(([outcome, links]) => [
        ...links.sections.filter((section) => !sections.has(section)).map((section) => `${outcome}: ${section}`),
        ...links.topics.filter((topic) => !topics.has(topic)).map((topic) => `${outcome}: ${topic}`),
        ...links.rows.filter((row) => !rows.has(row)).map((row) => `${outcome}: ${row}`),
      ]),
    );
    expect(dead).toEqual([]);
  });

  it("tell for every outcome of the sound tree how each exam asks for it", () => {
    for (const [outcome, { recognise }] of Object.entries(soundTree.outcomes)) {
      expect(Math.min(recognise.ace.length, recognise.pca.length), outcome).toBeGreaterThan(0);
    }
  });

  it("give each fork of the guide an erratum that exists, and the default too", () => {
    const without = differences().filter(({ erratum }) => {
      const claim = claims.get(erratum);
      return !claim || !isErratum(claim);
    });
    expect(without).toEqual([]);
    expect(Object.values(guideTree.forks).map(({ erratum }) => erratum)).toEqual(
      differences()
        .slice(0, -1)
        .map(({ erratum }) => erratum),
    );
  });
});
