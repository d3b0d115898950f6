import { createHash } from "node:crypto";
import { parse } from "yaml";
import { z } from "zod";
import { indexReference } from "@/lib/command/reference";
import { examShapes } from "@/lib/exam/shape";
import { soundTree } from "@/lib/decision/sound-tree";
import { forkOf, keyOf, pathOf, walkTree } from "@/lib/decision/walk";
import { facts, factsAsOf } from "@/lib/facts/facts";
import { sources } from "@/lib/facts/sources";
import { pricesForCalculator } from "@/lib/pricing/prices-for";
import { bankRules, checkPairs, judgeSurface, measureSurface, ofExam, type SurfaceMetrics } from "@/lib/question/bank-rules";
import { type Bank, type FiledQuestion, hashOfRevision, makeBank, type Names, type Revision } from "@/lib/question/bank";
import { checkContract, type Grounds } from "@/lib/question/contract";
import { type Coverage, coverageOf, type ReadingLoad, readingLoadOf } from "@/lib/question/coverage";
import type { Finding } from "@/lib/question/finding";
import { checkFooting, footings, type Ledger } from "@/lib/question/footing";
import { type Reading, readQuestion } from "@/lib/question/reading";
import { checkForm, rules } from "@/lib/question/rules";
import { questionSchema, type RetiredQuestion, retiredQuestionSchema } from "@/lib/question/schema";
import type { Exam } from "@/lib/site/exam-tracks";
import { isTopicSlug } from "@/lib/site/topics";
import { loadChapters } from "./chapters";
import { loadReference } from "./command-reference";
import { listFiles, readText } from "./disk";
import { loadSeats } from "./exam-forms";
import { oncePerBuild } from "./once";
import { ContentError, parseContent } from "./parse-content";

const folder = "content/questions";
const retiredFile = "content/retired-questions.yaml";
/** Where every revision that was ever published is kept, `<id>.<hash>.json`. */
export const revisionsFolder = "content/question-revisions";

const entriesOfFile = z.array(z.looseObject({ id: z.string() }));

interface ReadBank {
  filed: readonly { question: FiledQuestion; reading: Reading }[];
  retired: readonly RetiredQuestion[];
  /** One line per mistake: file, id, field and remedy. */
  mistakes: readonly string[];
  /** What the rules leave to a reviewer, and every error, by question. */
  findings: readonly Finding[];
}

/** The questions that can be read, with the mistakes of all. */
const readBank = oncePerBuild((): ReadBank => {
  const mistakes: string[] = [];
  const places = new Map<string, string>();
  /** Notes the mistake and goes on with the next file or entry, so that one mistake hides no other. */
  const attempt = (place: string, read: () => void) => {
    try {
      read();
    } catch (error) {
      mistakes.push(error instanceof ContentError ? error.message : `${place}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  const retired: RetiredQuestion[] = [];
  attempt(retiredFile, () => {
    for (const entry of parseContent(entriesOfFile, parse(readText(retiredFile)), retiredFile))
      attempt(retiredFile, () => retired.push(parseContent(retiredQuestionSchema, entry, `${retiredFile} › ${entry.id}`)));
  });
  const gone = new Map(retired.map(({ id, why }) => [id, why]));

  const filed: { question: FiledQuestion; reading: Reading }[] = [];
  for (const name of listFiles(folder, ".yaml")) {
    const file = `${folder}/${name}`;
    const topic = name.replace(/\.yaml$/, "");
    attempt(file, () => {
      if (!isTopicSlug(topic)) throw new ContentError(`${file}: "${topic}" is no topic of lib/site/topics.ts; name the file after one.`);
      for (const entry of parseContent(entriesOfFile, parse(readText(file)), file)) {
        attempt(file, () => {
          const at = `${file} › ${entry.id}`;
          const written = parseContent(questionSchema, entry, at);
          const earlier = places.get(written.id);
          if (earlier) throw new ContentError(`${at} › id: it stands in ${earlier} too; give this question an id of its own, for ids are never shared.`);
          places.set(written.id, file);
          if (!written.id.startsWith(`${written.exam}-`))
            mistakes.push(`${at} › id: a question of ${written.exam.toUpperCase()} has an id as ${written.exam}-001.`);
          if (gone.has(written.id)) mistakes.push(`${at} › id: it was retired (${gone.get(written.id)}) and is never given again; choose another id.`);
          filed.push({ question: { ...written, topic }, reading: readQuestion(written, facts) });
        });
      }
    });
  }
  filed.sort((a, b) => (a.question.id < b.question.id ? -1 : 1));
  for (const { id, successor } of retired) {
    if (successor !== undefined && !places.has(successor))
      mistakes.push(`${retiredFile} › ${id} › successor: there is no question ${successor}; name one that is still asked, or leave it out.`);
  }

  const ledger = ledgerOf(filed.map(({ question }) => question.reviewed));
  const findings = [
    ...filed.flatMap(({ question, reading }) => [...checkForm(reading), ...checkFooting(reading, ledger), ...checkContract(question, grounds)]),
    ...checkPairs(filed.map(({ reading }) => reading)),
  ];
  for (const { id, field, says, level } of findings) if (level === "error") mistakes.push(`${places.get(id)} › ${id} › ${field}: ${says}`);
  return { filed, retired, mistakes, findings };
});

/** What contracts are held against. The grammar of gcloud is read only where a contract asks for it. */
const grounds: Grounds = {
  facts,
  outcomeOf: outcomeOfPath,
  get reference() {
    return indexedReference();
  },
};

/**
 * The outcome of the sound tree at the end of a path.
 * @throws Error that says what to mend where the path names what the tree does not ask on this way, or does not end
 */
function outcomeOfPath(path: Readonly<Record<string, string>>): string {
  const walk = walkTree(soundTree, path);
  const unused = Object.keys(path).filter((fork) => pathOf(walk)[fork] !== path[fork]);
  if (walk.outcome === undefined) {
    const options = Object.keys(forkOf(soundTree, walk.fork).options).join(", ");
    throw new Error(`the path does not end: answer "${keyOf(soundTree, walk.fork)}" with one of ${options}.`);
  }
  if (unused.length > 0) throw new Error(`the tree does not ask ${unused.join(", ")} on this path; leave it out.`);
  return walk.outcome;
}

const indexedReference = oncePerBuild(() => indexReference(loadReference()));

/** The words of every heading of the chapters by `chapter#heading-id`. */
const headings = oncePerBuild(
  (): ReadonlyMap<string, string> =>
    new Map(loadChapters().flatMap(({ slug, headings: own }) => own.map(({ id, text }): [string, string] => [`${slug}#${id}`, text]))),
);

/** What questions may rest on, as of the newest fact or review: a build says the same whatever day it runs on. */
function ledgerOf(reviews: readonly string[]): Ledger {
  const asOf = reviews.reduce((latest, reviewed) => (reviewed > latest ? reviewed : latest), factsAsOf);
  return { facts, sources, sections: new Set(headings().keys()), asOf };
}

/**
 * Every question in the order of ids, with the topic whose file it stands in.
 * @throws ContentError that lists every mistake of the whole bank with file, id, field and remedy
 */
export function loadQuestions(): FiledQuestion[] {
  return checked().filed.map(({ question }) => question);
}

function checked(): ReadBank {
  const bank = readBank();
  if (bank.mistakes.length > 0) throw new ContentError(bank.mistakes.join("\n"));
  return bank;
}

/** What a link to a question leads to: the question, or what became of it. */
export type LinkedQuestion = { state: "asked"; question: FiledQuestion } | { state: "retired"; retired: RetiredQuestion };

/** The question of an id, or what became of it; undefined for an id that was never given. */
export function findQuestion(id: string): LinkedQuestion | undefined {
  const { filed, retired } = checked();
  const found = filed.find(({ question }) => question.id === id);
  if (found) return { state: "asked", question: found.question };
  const gone = retired.find((entry) => entry.id === id);
  return gone && { state: "retired", retired: gone };
}

/** Questions that are no longer asked, each with what became of it. `throws` as `loadQuestions` does. */
export function loadRetiredQuestions(): readonly RetiredQuestion[] {
  return checked().retired;
}

/** The bank as browsers get it. `throws` as `loadQuestions` does. */
export const loadBank = oncePerBuild((): Bank => {
  const names: Names = { facts, sources, headings: headings(), grounds, prices: pricesForCalculator() };
  const { filed } = checked();
  const seats = loadSeats(filed.map(({ question }) => question));
  return makeBank(filed, names, contentHash, examShapes(), (id) => seats.get(id) ?? {});
});

/** The hash that names what is published: of its text, in letters and digits. */
export function contentHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** The file in which a revision is kept, and is served under. */
export function revisionFile(id: string, hash: string): string {
  return `${id}.${hash}.json`;
}

/**
 * Every revision by its file's name: those of today, and those that were published before, so that a stored attempt or
 * a pinned link still shows what was asked.
 * @throws ContentError when a kept revision is not what its name says
 */
export function loadRevisions(): ReadonlyMap<string, Revision> {
  const { index, revisions } = loadBank();
  const all = new Map<string, Revision>();
  for (const name of listFiles(revisionsFolder, ".json")) {
    const file = `${revisionsFolder}/${name}`;
    // Written by ourselves and held to its hash below, it needs no schema.
    const revision = JSON.parse(readText(file)) as Revision;
    if (revisionFile(revision.id, hashOfRevision(revision, contentHash)) !== name)
      throw new ContentError(`${file}: its content is not what its name says; put back the file that was published, for it is never changed.`);
    all.set(name, revision);
  }
  for (const { id, hash } of index) {
    const revision = revisions.get(hash);
    if (revision) all.set(revisionFile(id, hash), revision);
  }
  return all;
}

/** A rule with how often it is broken, which for errors is never in a bank that builds. */
interface RuleTally {
  name: string;
  title: string;
  level: Finding["level"];
  findings: number;
}

/** Everything that `/questions/quality/` shows. */
export interface Quality {
  version: string;
  coverage: Coverage;
  /** What those see who look for cues: over the bank and by exam. */
  surface: Readonly<Record<Exam | "bank", SurfaceMetrics>>;
  load: Readonly<Record<Exam, ReadingLoad>>;
  rules: RuleTally[];
  /** What rules leave to a reviewer, by question; of the bank as a whole under "bank", "ace" and "pca". */
  findings: readonly Finding[];
}

/** Measures the bank. `throws` as `loadQuestions` does. */
export const loadQuality = oncePerBuild((): Quality => {
  const { filed, findings } = checked();
  const readings = filed.map(({ reading }) => reading);
  const surface = { bank: measureSurface(readings), ace: measureSurface(ofExam(readings, "ace")), pca: measureSurface(ofExam(readings, "pca")) };
  const all = [...findings, ...Object.entries(surface).flatMap(([name, metrics]) => judgeSurface(name, metrics))];
  const titled: readonly (readonly [name: string, title: string, level: RuleTally["level"]])[] = [
    ...Object.entries(rules).map(([name, { title, level }]) => [name, title, level] as const),
    ...Object.entries(footings).map(([name, title]) => [name, title, "error"] as const),
    ["contract-holds", "Of a question with a contract, exactly the right choices hold by it", "error"],
    ...Object.entries(bankRules).map(([name, title]) => [name, title, "error"] as const),
  ];
  return {
    version: loadBank().version,
    coverage: coverageOf(filed.map(({ question }) => question)),
    surface,
    load: { ace: readingLoadOf(ofExam(readings, "ace")), pca: readingLoadOf(ofExam(readings, "pca")) },
    rules: titled.map(([name, title, level]) => ({ name, title, level, findings: all.filter(({ rule }) => rule === name).length })),
    findings: all,
  };
});
