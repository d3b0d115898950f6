import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { blueprint } from "@/lib/exam/blueprint";
import { caseStudies } from "@/lib/exam/case-studies";
import { caseIds } from "@/lib/question/schema";
import { formatRows, renewalRows, sayOf, silenceRows } from "@/lib/exam/format";
import { sectionsOfExam } from "@/lib/exam/objectives";
import { officialPages } from "@/lib/exam/official";
import { factIdsOfExams } from "@/lib/exam/page-facts";
import { objectiveDetailSchema } from "@/lib/exam/schema";
import { parseBoundText } from "@/lib/facts/bound-text";
import { getFact } from "@/lib/facts/facts";
import { findLooseNumbers } from "@/lib/facts/loose-number";
import type { Source } from "@/lib/facts/schema";
import { sources } from "@/lib/facts/sources";
import { examSections, objectivesOf } from "@/lib/site/exam-objectives";
import { chapterSlugs } from "@/lib/site/routes";

const exams = ["ace", "pca"] as const;
const objectives = exams.flatMap((exam) => sectionsOfExam(exam).flatMap((section) => section.objectives.map((objective) => ({ exam, ...objective }))));

describe("the blueprint of both exams", () => {
  it("holds to its schema, objective by objective", () => {
    const wrong = exams.flatMap((exam) =>
      Object.entries(blueprint[exam]).flatMap(([id, detail]) =>
        (objectiveDetailSchema.safeParse(detail).error?.issues ?? []).map(({ path, message }) => `${exam} ${id}: ${path.join(".")} ${message}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("speaks of the objectives of lib/site/exam-objectives.ts, of all of them and of no others", () => {
    for (const exam of exams) expect(Object.keys(blueprint[exam]), exam).toEqual(objectivesOf(exam).map(({ id }) => id));
  });

  it("has as many sections, objectives and considerations as the facts say: 4, 12 and 94 in ACE, 6, 22 and 101 in PCA", () => {
    for (const exam of exams) {
      const considerations = Object.values(blueprint[exam]).flatMap((detail) => detail.considerations);
      expect([examSections[exam].length, objectivesOf(exam).length, considerations.length], exam).toEqual([
        getFact(`${exam}-sections`).value,
        getFact(`${exam}-objectives`).value,
        getFact(`${exam}-considerations`).value,
      ]);
    }
    expect([getFact("ace-considerations").value, getFact("pca-considerations").value]).toEqual([94, 101]);
  });

  it("numbers each objective after its section, and weighs the sections to a whole: 20 + 30 + 30 + 20, 25 + 17.5 + 17.5 + 15 + 12.5 + 12.5", () => {
    for (const exam of exams) {
      for (const section of sectionsOfExam(exam)) for (const { id } of section.objectives) expect(id.startsWith(`${section.id}.`), `${exam} ${id}`).toBe(true);
      const weights = sectionsOfExam(exam).map(({ weight }) => Number(getFact(weight).value));
      expect(
        weights.reduce((sum, weight) => sum + weight, 0),
        exam,
      ).toBe(100);
    }
  });

  it("marks the considerations that name AlloyDB: three in ACE, under 2.2 and 3.2, and none in PCA", () => {
    const naming = objectives.flatMap(({ exam, id, namesAlloydb = [], considerations }) =>
      namesAlloydb.map((place) => ({ exam, id, text: considerations[place - 1] ?? "" })),
    );
    expect(naming.map(({ exam, id }) => `${exam} ${id}`)).toEqual(["ace 2.2", "ace 3.2", "ace 3.2"]);
    for (const { text } of naming) expect(text).toContain("AlloyDB");
    const all = objectives.flatMap(({ considerations }) => considerations);
    expect(all.filter((text) => text.includes("AlloyDB"))).toHaveLength(naming.length);
  });

  it("leads from each objective to a chapter, and to every chapter from some objective", () => {
    const serving = new Set(objectives.flatMap(({ chapters }) => chapters));
    expect(chapterSlugs.filter((slug) => !serving.has(slug))).toEqual([]);
    expect(objectives.filter(({ chapters }) => new Set(chapters).size < chapters.length).map(({ exam, id }) => `${exam} ${id}`)).toEqual([]);
  });

  it("says each thing once and writes no figure of its own", () => {
    const said = objectives.map(({ forAlloydb }) => forAlloydb);
    expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
    const texts = objectives.flatMap(({ title, forAlloydb, considerations }) => [title, forAlloydb, ...considerations]);
    expect(texts.flatMap((text) => findLooseNumbers(text).map(({ word }) => `${word}: ${text}`))).toEqual([]);
  });
});

describe("the tables on how the exams are built", () => {
  const rows = [...formatRows, ...renewalRows, ...silenceRows];

  it("name facts that exist, each of the exam in whose column it stands", () => {
    const foreign = exams.flatMap((exam) =>
      rows.flatMap((row) =>
        parseBoundText(sayOf(row, exam)).flatMap((part) =>
          part.kind === "fact" && getFact(part.id).scope.product !== `exam-${exam}` ? [`${row.label}: ${part.id}`] : [],
        ),
      ),
    );
    expect(foreign).toEqual([]);
  });

  it("write no figure of their own", () => {
    const words = rows.flatMap((row) => exams.map((exam) => `${row.label} ${sayOf(row, exam).replaceAll(/\{\{[^}]*\}\}/g, "")}`));
    expect(words.flatMap((text) => findLooseNumbers(text).map(({ word }) => `${word}: ${text}`))).toEqual([]);
  });

  it("say of the mark to pass, and of everything else that Google keeps to itself, that it is not published", () => {
    for (const exam of exams) {
      expect(getFact(`${exam}-passing-score`).value).toBe("not published");
      const values = silenceRows.map((row) => sayOf(row, exam).slice(2, -2)).map((id) => getFact(id).value);
      expect(values.filter((value) => !["not published", "none described", "not known"].includes(String(value)))).toEqual([]);
    }
  });
});

describe("the page of both exams", () => {
  const source = readFileSync("app/exams/about/page.tsx", "utf8");

  it("has a stamp for every fact that it names", () => {
    const named = [...source.matchAll(/\{\{([a-z0-9-]+)(?:\|value)?\}\}/g)].map(([, id]) => id);
    const stamped = new Set<string>(factIdsOfExams());
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((id) => !stamped.has(id ?? ""))).toEqual([]);
  });

  it("shows the case studies that are current, each with a link to Google's text and none of it", () => {
    expect(caseStudies.map(({ name }) => name)).toEqual(getFact("pca-case-study-names").value);
    for (const { address } of caseStudies) expect(address).toMatch(/^https:\/\/services\.google\.com\/.*_english\.pdf$/);
    expect(caseStudies.flatMap(({ databases }) => findLooseNumbers(databases))).toEqual([]);
  });

  it("retells each case study in 150 to 250 words of ours, under the id that questions name", () => {
    expect(caseStudies.map(({ id }) => id)).toEqual(caseIds);
    for (const { id, company, today, business, technical, data } of caseStudies) {
      const text = [company, ...today, ...business, ...technical, ...data].join(" ");
      const words = text.split(/\s+/).length;
      expect(words, id).toBeGreaterThanOrEqual(150);
      expect(words, id).toBeLessThanOrEqual(250);
      // The one hard figure that Google's texts give: what EHR Healthcare asks of everything that customers use.
      expect(findLooseNumbers(text).map(({ word }) => word)).toEqual(id === "ehr-healthcare" ? ["99.9%"] : []);
    }
  });

  it("links Google's own pages on each exam", () => {
    for (const exam of exams) {
      const pages = officialPages[exam].map(({ source: id }) => (sources as Record<string, Source | undefined>)[id]);
      expect(pages.map((page) => page?.kind)).toEqual(pages.map(() => "official-page"));
      expect(pages.every((page) => page?.address?.startsWith("https://"))).toBe(true);
    }
  });
});
