import { beforeEach, describe, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { keptVersions, loadBankFiles } from "@/lib/content/bank-indexes";
import { contentHash, loadBank, loadRevisions, revisionFile } from "@/lib/content/questions";
import type { BankFile } from "@/lib/question/bank";
import { aQuestion } from "@/tests/support/a-question";
import { contentIs } from "@/tests/support/content-in-memory";

vi.mock("@/lib/content/disk", () => import("@/tests/support/content-in-memory"));
vi.mock("@/lib/content/exam-forms", () => ({ loadSeats: () => new Map() }));
vi.mock("@/lib/content/chapters", () => ({
  loadChapters: () => [{ slug: "key-concepts", headings: [{ id: "read-pools-and-their-nodes", text: "Read pools and their nodes", depth: 3 }] }],
}));

// As for an author at work: what is read is not kept.
beforeEach(() => {
  vi.stubEnv("NODE_ENV", "development");
});

/** Lets the bank be one question with this stem, beside what was kept before. */
function bankIs(stem: string, kept: Readonly<Record<string, string>> = {}) {
  contentIs({
    "content/questions/read-pools-and-autoscaling.yaml": stringify([aQuestion({ stem })]),
    "content/retired-questions.yaml": "[]",
    ...kept,
  });
}

/** What `npm run revisions` would write of the bank as it is. */
function published(): Record<string, string> {
  const revisions = [...loadRevisions()].map(([name, revision]) => [`content/question-revisions/${name}`, `${JSON.stringify(revision)}\n`]);
  const indexes = [...loadBankFiles()].map(([version, text]) => [`content/bank-indexes/${version}.json`, `${text}\n`]);
  return Object.fromEntries([...revisions, ...indexes]);
}

const before = aQuestion().stem;
const after = `${aQuestion().stem} Nothing else may change.`;

describe("versions of the bank", () => {
  test("are today's alone where nothing was published", () => {
    bankIs(before);
    expect([...loadBankFiles().keys()]).toEqual([loadBank().version]);
    expect(keptVersions()).toEqual([]);
  });

  test("that were published stay beside today's, each naming the revisions of its day", () => {
    bankIs(before);
    const kept = published();
    const { version } = loadBank();
    bankIs(after, kept);
    const files = loadBankFiles();
    expect([...files.keys()]).toEqual([version, loadBank().version]);
    expect(loadBank().version).not.toBe(version);
    const [old] = (JSON.parse(files.get(version) ?? "") as BankFile).index;
    expect(loadRevisions().get(revisionFile(old?.id ?? "", old?.hash ?? ""))?.stem).toEqual([before]);
  });

  test("are kept once: what is published already is found as it is", () => {
    bankIs(before);
    const kept = published();
    bankIs(before, kept);
    expect(published()).toEqual(kept);
  });

  test("are refused when one was changed by hand, with what to do", () => {
    bankIs(before);
    const { version } = loadBank();
    const kept = published();
    const file = `content/bank-indexes/${version}.json`;
    bankIs(before, { ...kept, [file]: kept[file]?.replace("medium", "hard") ?? "" });
    expect(() => loadBankFiles()).toThrow(`${file}: its content is not what its name says; put back the file that was published`);
  });

  test("are refused when a question of one is not kept, with the file to put back", () => {
    bankIs(before);
    const kept = published();
    const [revision = ""] = Object.keys(kept).filter((name) => name.includes("question-revisions"));
    const { [revision]: _, ...left } = kept;
    bankIs(after, left);
    expect(() => loadBankFiles()).toThrow(`is not kept; put back ${revision}`);
  });

  test("have the hash of their text as their name", () => {
    bankIs(before);
    for (const [version, text] of loadBankFiles()) expect(contentHash(text)).toBe(version);
  });
});
