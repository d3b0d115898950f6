import { beforeEach, describe, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { ContentError } from "@/lib/content/parse-content";
import { loadTopics } from "@/lib/content/topics";
import { topicSlugs } from "@/lib/site/topics";
import { aClaim } from "@/tests/support/a-claim";
import { contentIs } from "@/tests/support/content-in-memory";

vi.mock("@/lib/content/disk", () => import("@/tests/support/content-in-memory"));

// As for an author at work: what is read is not kept.
beforeEach(() => {
  vi.stubEnv("NODE_ENV", "development");
});

const chapter = [
  "---",
  "title: High Availability",
  "summary: What fails over by itself, and how far back each kind of backup reaches.",
  "covers: [Failover, Backups]",
  "---",
  "## Failover [#failover]",
  "",
  '<Figure id="ha-instance" />',
  "",
  '```bash id="drill" title="Swap the nodes"',
  "gcloud alloydb instances failover primary",
  "```",
  "",
  "### Detection [#detection]",
  "",
  "## Backups [#backups]",
  "",
].join("\n");

const files = {
  "content/chapters/05-ha-dr.mdx": chapter,
  "content/claims/ha-dr.yaml": stringify([
    aClaim({ id: "seamless", holds: "The newest is {{postgresql-newest-version}}.", facts: ["postgresql-newest-version"] }),
    aClaim({ id: "sound", verdict: "confirmed" }),
  ]),
  "content/figures/ha-instance.mmd": "---\ntitle: Two zones\ncaption: Up to {{secondary-clusters-max}} follow.\ndescription: Two zones.\n---\nflowchart TB\n",
  "content/figures/ha-instance.svg": "<svg/>",
};

const front = {
  title: "High availability and failover",
  summary: "What a highly available instance is, and what fails over by itself.",
  facts: [
    { id: "sla-ha", label: "SLA" },
    "failover-duration",
    "ha-data-loss",
    "ha-primary-nodes",
    "ha-primary-zones",
    "hot-standby-since",
    "hot-standby-version",
    "sla-ha-mexico",
  ],
  moreFacts: ["basic-primary-nodes"],
  sections: ["ha-dr#failover", "ha-dr#detection", "ha-dr#backups"],
  errata: ["seamless"],
  codeBlocks: ["ha-dr#drill"],
  figures: ["ha-instance"],
  compare: ["sla"],
  objectives: { ace: ["2.2"], pca: ["1.2", "6.6"] },
  related: ["dr-and-replication", "pricing"],
};
const introduction = `A pool has <Fact id="read-pool-max-nodes" /> at most. ${"word ".repeat(130)}`;

/** What is wrong with the topic "ha-and-failover" written so; that the other topics are missing is left out. */
function mistakesOf(changes: object = {}, body = introduction, more: Readonly<Record<string, string>> = {}): string[] {
  contentIs({ ...files, "content/topics/ha-and-failover.mdx": `---\n${stringify({ ...front, ...changes })}---\n${body}\n`, ...more });
  try {
    loadTopics();
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message.split("\n").filter((line) => !line.includes("write its page"));
  }
}

test("a topic knows what it draws together, each part with its place in the chapters", () => {
  contentIs({
    ...files,
    ...Object.fromEntries(
      topicSlugs.map((slug) => {
        const related = topicSlugs.filter((other) => other !== slug).slice(0, 2);
        return [`content/topics/${slug}.mdx`, `---\n${stringify({ ...front, related })}---\n${introduction}\n`];
      }),
    ),
  });

  const topics = loadTopics();

  expect(topics.map(({ slug }) => slug)).toEqual(topicSlugs);
  expect(topics[3]).toMatchObject({
    slug: "ha-and-failover",
    number: 4,
    title: "High availability and failover",
    moreFacts: [{ id: "basic-primary-nodes", label: "Nodes of a basic primary instance" }],
    sections: [
      { chapter: "ha-dr", chapterTitle: "High Availability", id: "failover", text: "Failover" },
      { id: "detection", text: "Detection" },
      { id: "backups", text: "Backups" },
    ],
    errata: ["seamless"],
    codeBlocks: [{ chapter: "ha-dr", id: "drill", title: "Swap the nodes", language: "bash", code: "gcloud alloydb instances failover primary" }],
    figures: [{ chapter: "ha-dr", id: "ha-instance", number: "5.1" }],
    compare: [{ id: "sla" }],
    objectives: { ace: [{ id: "2.2" }], pca: [{ id: "1.2" }, { id: "6.6" }] },
    related: ["architecture-and-storage", "instances-and-shapes"],
  });
  expect(topics[3]?.facts.slice(0, 2)).toEqual([
    { id: "sla-ha", label: "SLA" },
    { id: "failover-duration", label: "Usual length of an automatic failover inside a region" },
  ]);
  // Introduction, table, erratum, caption: each fact once.
  expect(topics[3]?.factIds).toEqual(
    expect.arrayContaining(["read-pool-max-nodes", "sla-ha", "basic-primary-nodes", "postgresql-newest-version", "secondary-clusters-max"]),
  );
  expect(topics[3]?.factIds).toHaveLength(12); // 1 of the text, 8 + 1 of the tables, 1 of the erratum, 1 of the caption
});

describe("a topic is refused with file, field and remedy", () => {
  const file = "content/topics/ha-and-failover.mdx";
  test.each<[string, object, string]>([
    ["when it names a fact that is not there", { moreFacts: ["sla-hb"] }, `${file} › moreFacts: There is no fact "sla-hb" in lib/facts. Did you mean`],
    ["when a label states a figure", { facts: [{ id: "sla-ha", label: "The 4 nines" }, ...front.facts.slice(1)] }, `${file} › facts: the label of "sla-ha"`],
    ["when it has fewer than eight facts", { facts: front.facts.slice(1) }, `${file} › front matter › facts: `],
    ["when it has fewer than three sections", { sections: ["ha-dr#failover"] }, `${file} › front matter › sections: `],
    [
      "when it names a section that is not there",
      { sections: [...front.sections, "ha-dr#standby"] },
      `${file} › sections: ha-dr has no heading with the id "standby"; it has failover, detection, backups.`,
    ],
    ["when it names a chapter that is not there", { sections: [...front.sections, "haa#failover"] }, `${file} › sections: "haa#failover" names no chapter`],
    ["when a section is no place", { sections: [...front.sections, "failover"] }, `${file} › front matter › sections.3: write chapter#id`],
    ["when it strikes what nobody claimed", { errata: ["gone"] }, `${file} › errata: there is no erratum "gone" in content/claims.`],
    ["when it strikes what holds", { errata: ["sound"] }, `${file} › errata: the claim "sound" is no erratum: its verdict is confirmed; take it out.`],
    [
      "when it names code that is not there",
      { codeBlocks: ["ha-dr#drills"] },
      `${file} › codeBlocks: ha-dr has no code block with the id "drills"; it has drill.`,
    ],
    ["when it names a figure that no chapter shows", { figures: ["ha"] }, `${file} › figures: no chapter shows a figure "ha"; those shown are ha-instance.`],
    ["when it names a row that is not compared", { compare: ["slas"] }, `${file} › compare: the comparison has no row "slas"; it has `],
    [
      "when it serves an objective that the exam does not have",
      { objectives: { ace: ["6.6"], pca: ["1.2"] } },
      `${file} › objectives.ace: the Associate Cloud Engineer exam has no objective "6.6"; it has 1.1, 1.2, 2.1`,
    ],
    ["when it serves no objective of an exam", { objectives: { ace: [], pca: ["1.2"] } }, `${file} › front matter › objectives.ace: `],
    ["when it is related to itself", { related: ["ha-and-failover", "pricing"] }, `${file} › related: "ha-and-failover" is no other topic`],
    [
      "when it is related to no topic",
      { related: ["failover", "pricing"] },
      `${file} › related: "failover" is no other topic of lib/site/topics.ts; name one of `,
    ],
    ["when it says something twice", { moreFacts: ["sla-ha"] }, `${file} › facts and moreFacts: "sla-ha" stands in it twice; take one out.`],
    ["when it has a field that nobody knows", { author: "me" }, `${file} › front matter › (whole entry): `],
  ])("%s", (_, changes, message) => {
    const mistakes = mistakesOf(changes);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]?.startsWith(message), `${mistakes[0]}\nshould begin\n${message}`).toBe(true);
  });

  test.each<[string, string, string]>([
    ["when its introduction says too little", "Short.", `${file} › introduction: it has 1 words; write 120 to 250.`],
    ["when its introduction says too much", "word ".repeat(251), `${file} › introduction: it has 251 words; write 120 to 250.`],
    ["when its introduction states a loose number", `${introduction} 99.99%.`, '"99.99%." is a loose number.'],
    ["when its introduction names a fact that is not there", `${introduction} <Fact id="sla" />`, 'There is no fact "sla" in lib/facts'],
    ["when its introduction has a heading", `## Failover [#failover]\n\n${introduction}`, "An introduction holds paragraphs alone"],
    ["when MDX cannot parse its introduction", `${introduction} <Given>`, "Expected a closing tag for `<Given>`"],
  ])("%s", (_, body, message) => {
    expect(mistakesOf({}, body).join("\n")).toContain(message);
    expect(mistakesOf({}, body)[0]).toMatch(/^content\/topics\/ha-and-failover\.mdx/);
  });

  test("when its name is no topic's", () => {
    expect(mistakesOf({}, introduction, { "content/topics/failover.mdx": "" })).toEqual([
      'content/topics/failover.mdx: "failover" is no topic of lib/site/topics.ts; add it there, or name the file after a topic.',
    ]);
  });

  test("with the mistakes of all fields at once", () => {
    expect(mistakesOf({ errata: ["gone"], figures: ["ha"] }, "Short.")).toEqual([
      expect.stringContaining("introduction: it has 1 words"),
      expect.stringContaining("figures: no chapter shows"),
      expect.stringContaining("errata: there is no erratum"),
    ]);
  });
});

test("a topic of the list that nobody has written is told by its file", () => {
  contentIs(files);
  expect(() => loadTopics()).toThrow("content/topics/troubleshooting.mdx: lib/site/topics.ts has this topic; write its page.");
});
