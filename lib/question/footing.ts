import { findLooseNumbers } from "@/lib/facts/loose-number";
import type { Source } from "@/lib/facts/schema";
import { factsOf, factsOfCondition } from "./contract";
import type { Finding } from "./finding";
import { type Facts, partsOf, type Reading } from "./reading";
import type { WrittenQuestion } from "./schema";

/** What a question may rest on. */
export interface Ledger {
  facts: Facts;
  sources: Readonly<Record<string, Source | undefined>>;
  /** Headings of chapters, `ha-dr#built-in-ha-configuration`. */
  sections: ReadonlySet<string>;
  /**
   * The day from which ages are reckoned, `2026-11-22`: of the newest fact or review rather than of a clock, so that a
   * build says the same tomorrow.
   */
  asOf: string;
}

/** Days for which a review holds, and for which the copy of a source may be a question's only one. */
const reviewHoldsDays = 180;
const copyHoldsDays = 730;

/** The footings by name, for the table of rules at `/questions/quality/`. */
export const footings = {
  "known-facts": "Every fact that a question names is in the ledger, and every one it uses is listed",
  "numbers-bound": "A figure in a reason is a fact, stands in the stem or the choices, or follows from two that do",
  "known-sections": "Every section that a question leads to stands in its chapter",
  "dated-source": "A question cites a source that readers can open, and rests on a copy with a date",
  "sound-facts": "A key rests on no fact that is doubtful or disputed",
  "newer-than-facts": "A question was reviewed after the facts it rests on were last compared with their sources",
  "recent-review": "A question was reviewed lately, by a copy that is not old",
} as const;

/** What is wrong with what a question rests on: facts, sections, sources and days. */
export function checkFooting(reading: Reading, ledger: Ledger): Finding[] {
  const findings: Finding[] = [];
  const { id } = reading.question;
  const report = (rule: keyof typeof footings, field: string, says: string, level: Finding["level"] = "error") =>
    findings.push({ id, rule, level, field, says });
  checkFacts(reading, ledger, report);
  checkNumbers(reading, report);
  checkSources(reading.question, ledger, report);
  checkDays(reading.question, ledger, report);
  const { sections } = reading.question;
  for (const section of sections)
    if (!ledger.sections.has(section)) report("known-sections", "sections", `no chapter has ${section}; name a heading that stands, chapter#heading-id.`);
  if (new Set(sections).size < sections.length) report("known-sections", "sections", "name one section twice; name each once.");
  return findings;
}

type Report = (rule: keyof typeof footings, field: string, says: string, level?: Finding["level"]) => void;

/** The texts of a question by their fields. */
function textsOf({ stem, choices }: WrittenQuestion): [field: string, text: string][] {
  return [
    ["stem", stem],
    ...choices.flatMap(({ id, text, reason }): [string, string][] => [
      [`choices.${id}.text`, text],
      [`choices.${id}.reason`, reason],
    ]),
  ];
}

function checkFacts({ question }: Reading, { facts }: Ledger, report: Report) {
  const listed = new Set(question.facts);
  if (listed.size < question.facts.length) report("known-facts", "facts", "list one fact twice; list each once.");
  for (const id of listed)
    if (!Object.hasOwn(facts, id)) report("known-facts", "facts", `there is no fact "${id}" in lib/facts; write it there with its source, or name another.`);
  for (const [field, text] of textsOf(question)) {
    if (!text.includes("{{") && !text.includes("}}")) continue;
    for (const part of partsOf(text)) {
      if (part.kind === "words") {
        if (/\{\{|\}\}/.test(part.words)) report("known-facts", field, `“${part.words.trim()}” holds a broken token; write {{fact-id}} or {{fact-id|value}}.`);
      } else if (!listed.has(part.id))
        report("known-facts", field, Object.hasOwn(facts, part.id) ? `uses ${part.id}; list it under facts.` : `there is no fact "${part.id}" in lib/facts.`);
    }
  }
  const carrying = new Set(question.choices.flatMap(({ needs = [] }) => needs.flatMap(factsOfCondition)));
  for (const id of listed) {
    const { confidence, disputed } = facts[id] ?? {};
    const doubtful = confidence === "low" || confidence === "not-verified";
    if (doubtful)
      report(
        "sound-facts",
        "facts",
        `${id} is of ${confidence === "low" ? "low confidence" : "no verified source"}; rest on another.`,
        carrying.has(id) ? "error" : "warning",
      );
    if (disputed?.length) report("sound-facts", "facts", `sources give several values for ${id}; make sure that the key holds by each.`, "warning");
  }
}

function checkNumbers({ question, stem, choices }: Reading, report: Report) {
  const given = new Set([stem, ...choices.map(({ text }) => text)].flatMap(figuresIn));
  for (const { id, reason } of question.choices) {
    const prose = partsOf(reason)
      .map((part) => (part.kind === "words" ? part.words : " "))
      .join("");
    for (const { word } of findLooseNumbers(prose)) {
      const figures = figuresIn(word);
      if (figures.length === 0 || !figures.every((figure) => given.has(figure) || isReckoned(Number(figure), given))) {
        report(
          "numbers-bound",
          `choices.${id}.reason`,
          `“${word.replace(/[.,;:]+$/, "")}” is a fact of no ledger and stands neither in the stem nor in a choice; write {{fact-id}}, or leave it out.`,
        );
      }
    }
  }
}

/** Whether a figure is the sum, difference or product of two that are given: 300 instances of 8 connections are 2,400. */
function isReckoned(figure: number, given: ReadonlySet<string>): boolean {
  const numbers = [...given].map(Number);
  return numbers.some((one) => numbers.some((other) => one + other === figure || one - other === figure || one * other === figure));
}

const spelled: Readonly<Record<string, string>> = {
  eleven: "11",
  twelve: "12",
  thirteen: "13",
  fourteen: "14",
  fifteen: "15",
  sixteen: "16",
  seventeen: "17",
  eighteen: "18",
  nineteen: "19",
  twenty: "20",
  thirty: "30",
  forty: "40",
  fifty: "50",
  sixty: "60",
  seventy: "70",
  eighty: "80",
  ninety: "90",
};

/** The figures of a text, without commas and marks around them, those in words as digits: "$1,600" is 1600. */
function figuresIn(text: string): string[] {
  const found = text.toLowerCase().match(/\d[\d,]*(?:\.\d+)?|\b(?:[a-z]+teen|[a-z]+ty|eleven|twelve|hundred|thousand|million|billion)\b/g) ?? [];
  return found.flatMap((figure) =>
    /^\d/.test(figure) ? figure.replaceAll(",", "") : (spelled[figure] ?? (/^(?:hundred|thousand|million|billion)$/.test(figure) ? figure : [])),
  );
}

function checkSources(question: WrittenQuestion, { facts, sources, asOf }: Ledger, report: Report) {
  const { sources: cited, guidance } = question;
  for (const [field, citations] of [
    ["sources", cited],
    ["guidance", guidance ? [guidance] : []],
  ] as const) {
    for (const { source } of citations)
      if (!Object.hasOwn(sources, source))
        report("dated-source", field, `there is no source "${source}" in lib/facts/sources.ts; write it there, or cite another.`);
  }
  const copies = [...cited, ...(guidance ? [guidance] : [])].flatMap(({ source }) => sources[source] ?? []);
  if (copies.length > 0 && !copies.some(({ address }) => address))
    report("dated-source", "sources", "none of them has an address; cite one that readers can open.");
  // A copy that shows no date may stand, where a fact that the question rests on has a dated one.
  const beneath = factsOf(question).flatMap((id) => (facts[id]?.sources ?? []).flatMap(({ source }) => sources[source] ?? []));
  const dated = [...copies, ...beneath].flatMap(({ copied = [] }) => copied);
  if (copies.length > 0 && dated.length === 0) report("dated-source", "sources", "no copy that this rests on shows a date; cite one that does.");
  if (dated.length > 0 && dated.every((copied) => daysBetween(copied, asOf) > copyHoldsDays))
    report("recent-review", "sources", `the newest copy is of ${dated.toSorted().at(-1)}; find a newer one.`, "warning");
}

function checkDays(question: WrittenQuestion, { facts, asOf }: Ledger, report: Report) {
  const { written, reviewed } = question;
  if (reviewed < written) report("recent-review", "reviewed", `${reviewed} lies before ${written}, the day it was written; review it again.`);
  const newer = factsOf(question).filter((id) => (facts[id]?.verified ?? "") > reviewed);
  if (newer.length > 0)
    report(
      "newer-than-facts",
      "reviewed",
      `${newer.join(", ")} ${newer.length === 1 ? "was" : "were"} compared with the source after ${reviewed}; answer the question again and set the day.`,
    );
  if (daysBetween(reviewed, asOf) > reviewHoldsDays)
    report("recent-review", "reviewed", `${reviewed} lies more than ${reviewHoldsDays} days before ${asOf}; review it again.`);
}

/** Whole days from one date to another; a month or year counts from its last day, in its favour. */
function daysBetween(from: string, to: string): number {
  const [year = 0, month = 12, day] = from.split("-").map(Number);
  const start = Date.UTC(year, day === undefined ? month : month - 1, day ?? 0);
  return Math.floor((Date.parse(to) - start) / 86_400_000);
}
