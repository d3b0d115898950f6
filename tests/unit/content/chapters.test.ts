import { beforeEach, describe, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { loadChapterFile, loadChapters } from "@/lib/content/chapters";
import { ContentError } from "@/lib/content/parse-content";
import { aClaim } from "@/tests/support/a-claim";
import { contentIs } from "@/tests/support/content-in-memory";

vi.mock("@/lib/content/disk", () => import("@/tests/support/content-in-memory"));

// As for an author at work: what is read is not kept.
beforeEach(() => {
  vi.stubEnv("NODE_ENV", "development");
});

const front = [
  "---",
  "title: High Availability",
  "summary: What fails over by itself, and how far back each kind of backup reaches.",
  "covers: [Failover, Backups]",
  "---",
];

function chapterText(...lines: string[]): string {
  return [...front, ...lines, ""].join("\n");
}

function mistakesOf(load: () => unknown): string[] {
  try {
    load();
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message.split("\n");
  }
}

describe("a chapter", () => {
  test("knows its place, its parts and every fragment that a link may name", () => {
    contentIs({
      "content/claims/ha-dr.yaml": stringify([
        aClaim({ id: "seamless", holds: "The newest is {{postgresql-newest-version}}.", facts: ["postgresql-newest-version"] }),
      ]),
      "content/figures/ha-instance.mmd":
        "---\ntitle: One instance\ncaption: Up to {{read-pool-max-nodes|value}} read.\ndescription: Two zones.\n---\nflowchart TB\n",
      "content/figures/ha-instance.svg": "<svg/>",
      "content/chapters/05-ha-dr.mdx": chapterText(
        'Storage reaches <Fact id="cluster-storage-max" />.',
        "",
        "## Failover [#failover]",
        "",
        '<Erratum id="seamless" />',
        "",
        "### Who fails [#who-fails]",
        "",
        '<Figure id="ha-instance" />',
        "",
        '<Table id="who" caption="Who fails over">',
        "",
        "| Part |",
        "| --- |",
        "| Primary |",
        "",
        "</Table>",
        "",
        '```bash id="create" title="Create"',
        "gcloud",
        "```",
      ),
    });

    expect(loadChapters()).toEqual([
      expect.objectContaining({
        number: 5,
        slug: "ha-dr",
        title: "High Availability",
        covers: ["Failover", "Backups"],
        minutes: 1,
        headings: [
          { id: "failover", text: "Failover", depth: 2 },
          { id: "who-fails", text: "Who fails", depth: 3 },
        ],
        factIds: ["cluster-storage-max", "postgresql-newest-version", "read-pool-max-nodes"],
        errata: ["seamless"],
        figures: ["ha-instance"],
        tables: [{ id: "who", caption: "Who fails over" }],
        anchors: ["failover", "erratum-seamless", "who-fails", "figure-ha-instance", "table-who", "code-create"],
      }),
    ]);
  });

  test("takes a minute for two hundred words, and never none", () => {
    contentIs({ "content/chapters/05-ha-dr.mdx": chapterText("word ".repeat(700)), "content/chapters/10-pricing.mdx": chapterText("Short.") });

    expect(loadChapters().map(({ minutes }) => minutes)).toEqual([4, 1]); // 700 / 200 = 3.5
  });

  test("rests on the rates of the estimates that it shows", () => {
    contentIs({ "content/chapters/10-pricing.mdx": chapterText('<Estimate id="guide-500-gb-storage" />') });
    const [pricing] = loadChapters();

    expect(pricing?.factIds).toEqual(expect.arrayContaining(["guide-price-storage"]));
    expect(pricing?.anchors).toEqual(["estimate-guide-500-gb-storage"]);
  });
});

describe("a chapter file is refused", () => {
  test.each<[string, string, string[], string]>([
    ["when its name has no number", "ha-dr.mdx", ["Text."], "content/chapters/ha-dr.mdx: name a chapter NN-slug.mdx."],
    ["when its slug is no chapter's", "05-failover.mdx", ["Text."], 'content/chapters/05-failover.mdx: "failover" is no chapter of lib/site/routes.ts.'],
    [
      "with the line of the file that MDX cannot parse",
      "05-ha-dr.mdx",
      ["Text.", "", "Up to <Given>10 TB."],
      "content/chapters/05-ha-dr.mdx:8:1 Expected a closing tag for `<Given>`",
    ], // five lines of front matter, then the third line
    ["with the place of a mistake in the text", "05-ha-dr.mdx", ["Text.", "", "Up to 20."], 'content/chapters/05-ha-dr.mdx:8:1 "20." is a loose number.'],
    [
      "when it strikes a claim that was confirmed",
      "05-ha-dr.mdx",
      ['<Erratum id="confirmed" />'],
      'content/chapters/05-ha-dr.mdx:6:1 There is no erratum "confirmed" in content/claims',
    ],
  ])("%s", (_, name, lines, message) => {
    contentIs({
      [`content/chapters/${name}`]: chapterText(...lines),
      "content/claims/ha-dr.yaml": stringify([aClaim({ id: "confirmed", verdict: "confirmed" })]),
    });

    expect(mistakesOf(() => loadChapterFile(name)).join("\n")).toContain(message);
  });
});

describe("the chapters together", () => {
  test("are refused with the mistakes of all files at once", () => {
    contentIs({
      "content/claims/ha-dr.yaml": stringify([aClaim({ id: "loose", holds: "There are 20 of them." })]),
      "content/chapters/05-ha-dr.mdx": chapterText("## Failover"),
      "content/chapters/10-pricing.mdx": chapterText("It costs $5."),
    });

    expect(mistakesOf(() => loadChapters())).toEqual([
      expect.stringContaining("content/claims/ha-dr.yaml › loose › holds: "),
      expect.stringContaining("content/chapters/05-ha-dr.mdx:6:1 "),
      expect.stringContaining("content/chapters/10-pricing.mdx:6:1 "),
    ]);
  });

  test("are refused where the fields of the resources that they declare cannot be read, once for all of them", () => {
    const manifest = ['```yaml id="cluster" title="A cluster"', "kind: AlloyDBCluster", "```"];
    contentIs({
      "content/reference/config-connector.yaml": "kinds: {}",
      "content/chapters/05-ha-dr.mdx": chapterText(...manifest),
      "content/chapters/10-pricing.mdx": chapterText(...manifest),
    });

    expect(mistakesOf(() => loadChapters())).toEqual([expect.stringMatching(/^content\/reference\/config-connector\.yaml › source: /)]);
  });

  test("are refused with the line of a manifest that the API server would refuse", () => {
    const source = { repository: "https://github.com/a/b", folder: "crds", commit: "c".repeat(40), committed: "2026-08-22", release: "v1" };
    const kind = { apiVersion: "alloydb.cnrm.cloud.google.com/v1beta1", required: ["location"], fields: { location: "string" } };
    const manifest = [`apiVersion: ${kind.apiVersion}`, "kind: AlloyDBCluster", "metadata:", "  name: a", "spec:", "  location: us-central1", "  size: 1"];
    contentIs({
      "content/reference/config-connector.yaml": stringify({ source, kinds: { AlloyDBCluster: kind } }),
      "content/chapters/05-ha-dr.mdx": chapterText('```yaml id="cluster" title="A cluster"', ...manifest, "```"),
    });

    // Five lines of front matter, the fence, then the seventh line.
    expect(mistakesOf(() => loadChapters())).toEqual(["content/chapters/05-ha-dr.mdx:13:1 AlloyDBCluster: there is no spec.size; there are location."]);
  });

  test.each<[string, string]>([
    ["[a](/compare)", "/compare leads to no page of lib/site/routes.ts; mend the address."],
    ["[a](/facts/no-such-fact/)", "/facts/no-such-fact/ leads to no page of lib/site/routes.ts; mend the address."],
    ["[a](/topics/disasters/)", "/topics/disasters/ leads to no page of lib/site/routes.ts; mend the address."],
    ["[a](/errata/no-such-erratum/#x)", "/errata/no-such-erratum/#x leads to no page of lib/site/routes.ts; mend the address."],
    ["[a](/chapters/security/)", "/chapters/security/ leads to no chapter."],
    ["[a](/chapters/pricing/#rates)", "/chapters/pricing/#rates leads to no heading, table, figure, erratum or code block of pricing."],
    ["[a](#rates)", "#rates leads to no heading, table, figure, erratum or code block of ha-dr."],
    ["[a](/chapters/pricing)", "/chapters/pricing is written /chapters/<slug>/ or /chapters/<slug>/#<id>."],
    ["[a](/chapters/pricing#costs)", "/chapters/pricing#costs is written /chapters/<slug>/ or /chapters/<slug>/#<id>."],
  ])("are refused with the dead link %s", (link, message) => {
    contentIs({ "content/chapters/05-ha-dr.mdx": chapterText(`See ${link}.`), "content/chapters/10-pricing.mdx": chapterText("## Costs [#costs]") });

    expect(mistakesOf(() => loadChapters())).toEqual([`content/chapters/05-ha-dr.mdx: ${message}`]);
  });

  test("may link to each other, to parts of themselves, to the other pages and to other sites", () => {
    contentIs({
      "content/claims/ha-dr.yaml": stringify([aClaim({ id: "seamless" })]),
      "content/chapters/05-ha-dr.mdx": chapterText(
        "[a](/chapters/pricing/), [b](/chapters/pricing/#costs), [c](#here), [d](https://cloud.google.com/alloydb#x), [e](/facts/), [f](/compare/#row-sla), [g](/exams/about/)",
        "[h](/facts/sla-ha/), [i](/topics/pricing/), [j](/errata/seamless/)",
        "",
        "## Here [#here]",
      ),
      "content/chapters/10-pricing.mdx": chapterText("## Costs [#costs]"),
    });

    expect(mistakesOf(() => loadChapters())).toEqual([]);
  });
});
