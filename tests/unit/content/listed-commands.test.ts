import { expect, test, vi } from "vitest";
import { listCommands } from "@/lib/content/listed-commands";
import { aCommand, aGrammar } from "@/tests/support/a-reference";
import { contentIs } from "@/tests/support/content-in-memory";

vi.mock("@/lib/content/disk", () => import("@/tests/support/content-in-memory"));

const grammar = aGrammar(
  aCommand(),
  aCommand({ path: "alloydb clusters create", tracks: ["beta"] }),
  aCommand({ path: "alloydb users list", positionals: [], flags: {} }),
  aCommand({ path: "alloydb users list", tracks: ["beta"] }),
  aCommand({ path: "alloydb connect", tracks: ["beta", "alpha"], positionals: [{ name: "INSTANCE" }, { name: "EXTRA", takes: "any" }] }),
  aCommand({ path: "services enable" }),
  aCommand({ path: "services disable" }),
);

vi.mock("@/lib/content/command-reference", () => ({ loadReference: () => ({ grammars: [grammar], serviceRules: [] }) }));

const front = [
  "---",
  "title: TITLE",
  "summary: What fails over by itself, and how far back each kind of backup reaches.",
  "covers: [Failover, Backups]",
  "---",
];

function chapter(title: string, ...blocks: [id: string, language: string, ...lines: string[]][]): string {
  const fences = blocks.flatMap(([id, language, ...lines]) => [`\`\`\`${language} id="${id}" title="About ${id}"`, ...lines, "```", ""]);
  return [...front, "Text.", "", ...fences].join("\n").replace("TITLE", title);
}

test("the search lists each command that a chapter shows, with the block that shows it first, and the rest of AlloyDB's with the checker", () => {
  const create = "gcloud alloydb clusters create c --region=r";
  contentIs({
    "content/chapters/05-ha-dr.mdx": chapter(
      "High Availability",
      ["one", "bash", "gcloud services enable x --region=r", `${create} && ${create}`, "psql"],
      ["text", "text", "gcloud alloydb users list"],
      ["two", "bash", "gcloud beta alloydb clusters create c --region=r"],
      ["three", "bash", `echo "$(${create})"`],
    ),
    "content/chapters/10-pricing.mdx": chapter("Pricing", ["four", "bash", create], ["five", "bash", create], ["six", "bash", create]),
  });

  expect(listCommands()).toEqual([
    { invocation: "gcloud services enable", href: "/chapters/ha-dr/#code-one", text: "About one (High Availability)" },
    {
      invocation: "gcloud alloydb clusters create",
      href: "/chapters/ha-dr/#code-one",
      // Five blocks: four are named.
      text: "About one (High Availability); About three (High Availability); About four (Pricing); About five (Pricing); and 1 more",
    },
    { invocation: "gcloud beta alloydb clusters create", href: "/chapters/ha-dr/#code-two", text: "About two (High Availability)" },
    // What no block shows: AlloyDB's own alone, each once, in its most stable track.
    { invocation: "gcloud alloydb users list", href: "/commands/?line=gcloud%20alloydb%20users%20list", text: "Opens the checker." },
    {
      invocation: "gcloud beta alloydb connect",
      href: "/commands/?line=gcloud%20beta%20alloydb%20connect",
      text: "Opens the checker. It needs INSTANCE, --region.",
    },
  ]);
});
