import { brotliCompressSync } from "node:zlib";
import { describe, expect, it, test } from "vitest";
import { readClaims } from "@/lib/content/claims";
import { loadChapters } from "@/lib/content/chapters";
import { markOfChapter, sectionsNow, sectionsOfChapter } from "@/lib/content/section-file";
import { type Claim, factIdsOf } from "@/lib/facts/claim";
import { getFact } from "@/lib/facts/facts";
import { formatFact } from "@/lib/facts/format";
import { readEvent } from "@/lib/progress/event";

const pick = (claim: Pick<Claim, "why" | "note"> | undefined) => ({ why: claim?.why, note: claim?.note, examAnswer: undefined });
const chapter = (body: string) => ({ slug: "ha-dr", title: "High Availability", summary: "What fails over.", body });
const hashesOf = (body: string) => sectionsNow(chapter(body)).map(({ id, hash }) => `${id} ${hash}`);
/** The hashes of the one section below a heading, `[seen, words]`. */
const hashOf = (text: string) => sectionsNow(chapter(`## Backup [#backup]\n\n${text}`))[1]?.hash.split(".") ?? [];

const before = `First words.

## Backup [#backup]

A pool has **at most** <Fact id="read-pool-max-nodes" />, and \`gcloud\` shows them.

<Table id="t" caption="Two of them">

| One | Two |
| --- | --- |
| <Fact id="ha-primary-nodes" /> | b |

</Table>

### Restore [#restore]

More words.
`;

describe("a section has not changed while a reader sees the same in it", () => {
  it.each([
    ["lines are broken elsewhere", before.replace("First words", "First\nwords").replaceAll("| One | Two |", "|One|Two|")],
    ["words are set in bold, or no longer", before.replace("**at most**", "at *most*")],
    ["a word becomes a link, or leads elsewhere", before.replace("More words", "More [words](/facts/)")],
    ["an id of a table is another", before.replace('id="t"', 'id="nodes"')],
    ["a comment is left for authors", before.replace("More words", "{/* to be checked */}\n\nMore words")],
    ["a figure rests on another fact that says the same", before.replace("ha-primary-nodes", "read-pool-ha-min-nodes")],
  ])("when %s", (_what, after) => {
    expect(after).not.toBe(before);
    expect(hashesOf(after)).toEqual(hashesOf(before));
  });

  it("and no other section changes with it", () => {
    const changed = hashesOf(before.replace("More words", "Other words"));

    expect(changed.slice(0, 2)).toEqual(hashesOf(before).slice(0, 2));
    expect(changed[2]).not.toBe(hashesOf(before)[2]);
  });
});

describe("a section has changed", () => {
  it("in its words when a word, a heading, a caption, a cell or a line of code is another", () => {
    for (const [from, to] of [
      ["More words", "Other words"],
      ["## Backup", "## Backups"],
      ["Two of them", "Both of them"],
      ["| b |", "| c |"],
      ["`gcloud`", "`psql`"],
    ] as const) {
      const [was, is] = [sectionsNow(chapter(before)), sectionsNow(chapter(before.replace(from, to)))];
      const changed = is.filter(({ hash }, index) => hash !== was[index]?.hash);
      expect(changed.length, from).toBe(1);
      expect(changed[0]?.hash.split(".")[1], from).not.toBe(was.find(({ id }) => id === changed[0]?.id)?.hash.split(".")[1]);
    }
  });

  it("in what is seen, and not in its words, when a figure has another value", () => {
    const [seen, words] = hashOf('At most <Fact id="read-pool-max-nodes" />.');
    const [other, same] = hashOf('At most <Fact id="ha-primary-nodes" />.');

    expect(other).not.toBe(seen);
    expect(same).toBe(words);
  });

  it("when an erratum, a drawing or an estimate comes into it", () => {
    const plain = hashOf("Words.");
    for (const more of [
      '<Erratum id="rpo-lt-1s" />',
      '<Figure id="ha-instance" />',
      '<Estimate id="guide-small-primary" />',
      '<Amount id="guide-small-primary" />',
    ]) {
      expect(hashOf(`Words.\n\n${more}`)[1], more).not.toBe(plain[1]);
    }
  });

  it("in figures alone when an estimate comes to another amount", () => {
    const [seen, words] = hashOf('It costs <Amount id="guide-small-primary" /> a month.');
    const [other, same] = hashOf('It costs <Amount id="guide-large-primary" /> a month.');

    expect(other).not.toBe(seen);
    expect(same).toBe(words);
  });
});

test("a section names its figures as a reader sees them, with the values that they had", () => {
  const [, backup] = sectionsNow(
    chapter('## Backup [#backup]\n\n<Fact id="machine-max-memory" /> and <Fact id="read-pool-max-nodes" /> and <Fact id="machine-max-memory" />.'),
  );

  expect(backup?.facts.map(({ id }) => id)).toEqual(["machine-max-memory", "read-pool-max-nodes"]);
  expect(backup?.facts[0]).toMatchObject({ label: getFact("machine-max-memory").label, value: formatFact(getFact("machine-max-memory")) });
  expect(backup?.facts[0]?.earlier?.length).toBeGreaterThan(0);
  expect(backup?.facts[1]).not.toHaveProperty("earlier");
});

describe("the sections of the guide", () => {
  it("are those of its headings, and what stands above them, each by an id of its page", () => {
    for (const { slug, headings } of loadChapters()) {
      expect(sectionsOfChapter(slug).map(({ id }) => id)).toEqual([slug, ...headings.map(({ id }) => id)]);
    }
  });

  it("name together every fact that their chapter shows", () => {
    for (const { slug, factIds, errata } of loadChapters()) {
      const named = new Set<string>(sectionsOfChapter(slug).flatMap(({ facts }) => facts.map(({ id }) => id)));
      // Why an erratum matters, and what is noted of it, stands on its own page only.
      const elsewhere = new Set(errata.flatMap((id) => factIdsOf({ holds: "", ...pick(readClaims().claims.get(id)) })));
      expect(
        factIds.filter((id) => !named.has(id) && !elsewhere.has(id)),
        slug,
      ).toEqual([]);
    }
  });

  it("are kept as the log wants them", () => {
    for (const { slug } of loadChapters()) {
      const sections = Object.fromEntries(sectionsOfChapter(slug).map(({ id, hash }) => [id, hash]));
      expect(readEvent({ id: "event-0001", at: 1, v: 2, type: "chapter-done", chapter: slug, sections }), slug).toBeDefined();
    }
  });

  it("weigh little: those of a chapter when it is marked, and one mark a chapter for lists", () => {
    const size = (data: unknown) => brotliCompressSync(JSON.stringify(data)).length;
    for (const { slug } of loadChapters()) expect(size(sectionsOfChapter(slug)), slug).toBeLessThan(6 * 1024);
    expect(size(Object.fromEntries(loadChapters().map(({ slug }) => [slug, markOfChapter(slug)])))).toBeLessThan(1024);
  });
});
