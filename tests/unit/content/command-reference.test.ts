import { beforeEach, describe, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { loadGrammar, loadReference } from "@/lib/content/command-reference";
import { ContentError } from "@/lib/content/parse-content";
import { aClaim } from "@/tests/support/a-claim";
import { aCommand, aGrammar } from "@/tests/support/a-reference";
import { contentIs } from "@/tests/support/content-in-memory";

vi.mock("@/lib/content/disk", () => import("@/tests/support/content-in-memory"));

// As for an author at work: what is read is not kept.
beforeEach(() => {
  vi.stubEnv("NODE_ENV", "development");
});

const folder = "content/reference";
const remedy = "Mend the entry, or make the file anew as content/reference/README.md tells.";

/** What loading gcloud's grammar says of a file. */
function faultOf(grammar: unknown): string {
  contentIs({ [`${folder}/gcloud.json`]: typeof grammar === "string" ? grammar : JSON.stringify(grammar) });
  try {
    loadGrammar("gcloud");
    return "";
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
}

describe("a grammar", () => {
  test("that holds to its form is loaded", () => {
    expect(faultOf(aGrammar(aCommand()))).toBe("");
  });

  test("that is no JSON is refused with its file and the remedy", () => {
    expect(faultOf("{ nothing")).toMatch(/^content\/reference\/gcloud\.json: .+ Mend the entry/);
  });

  test("that breaks its form is refused with the command's name, not its number", () => {
    const broken = { ...aGrammar(aCommand()), commands: [{ ...aCommand(), flags: { "--region": { type: "text" } } }] };

    expect(faultOf(broken)).toMatch(/^content\/reference\/gcloud\.json › alloydb clusters create › flags › --region › type: /);
    expect(faultOf(broken)).toContain(remedy);
    expect(faultOf({})).toContain("content/reference/gcloud.json › tool: ");
    expect(faultOf("null")).toContain("content/reference/gcloud.json › (whole file): ");
  });

  test.each([
    [
      "names a flag that the command lacks",
      aGrammar(aCommand({ exclusive: [["--region", "--zone"]] })),
      "alloydb clusters create › exclusive: --zone is no flag of this command.",
    ],
    [
      "rests on a positional that is not there",
      aGrammar(aCommand({ flags: { "--region": { type: "string", unlessFull: "BACKUP" } } })),
      "alloydb clusters create › --region: BACKUP is neither flag nor positional of it.",
    ],
    ["has its bounds crossed", aGrammar(aCommand({ flags: { "--n": { type: "int", min: 5, max: 1 } } })), "alloydb clusters create › --n: min is above max."],
    [
      "has a pattern that is none",
      aGrammar(aCommand({ flags: { "--n": { type: "list", elementPattern: "(" } } })),
      "alloydb clusters create: ( is no regular expression.",
    ],
    ["tells a command twice", aGrammar(aCommand(), aCommand()), "alloydb clusters create: stands twice for ga."],
    ["has a command that its group does not list", { ...aGrammar(aCommand()), groups: { "": ["alloydb"] } }, "groups › “alloydb” does not list clusters."],
    ["is another tool's", { ...aGrammar(aCommand()), tool: "alloydb-auth-proxy" }, "tool: this is the grammar of alloydb-auth-proxy."],
  ])("that %s is refused", (_, grammar, message) => {
    expect(faultOf(grammar)).toContain(message);
    expect(faultOf(grammar)).toContain(remedy);
  });
});

describe("the rules of the service", () => {
  const flags = { "--count": { type: "int" }, "--shape": { type: "string" }, "--a": { type: "string" }, "--b": { type: "string" } } as const;
  const rule = {
    id: "nodes",
    commands: ["alloydb clusters create"],
    when: { kind: "range", flag: "--count", min: "read-pool-min-nodes", max: "read-pool-instance-max-nodes" },
    says: "A pool has {{read-pool-instance-max-nodes}} at most.",
    claim: "connections-seamless",
  };
  const filesWith = (...rules: unknown[]) => ({
    [`${folder}/gcloud.json`]: JSON.stringify(aGrammar(aCommand({ flags }))),
    [`${folder}/alloydb-auth-proxy.json`]: JSON.stringify({ ...aGrammar(aCommand()), tool: "alloydb-auth-proxy" }),
    [`${folder}/service-rules.yaml`]: stringify(rules),
    "content/claims/ha-dr.yaml": stringify([aClaim(), aClaim({ id: "limits", verdict: "missing" })]),
  });

  test("take their bounds, lists and words from facts, and their address from the claim", () => {
    contentIs(
      filesWith(rule, {
        ...rule,
        id: "shapes",
        when: { kind: "values", flag: "--count", values: "n2-shapes", without: "--shape" },
        says: "These are the shapes.",
        claim: "limits",
      }),
    );
    const [nodes, shapes] = loadReference().serviceRules;

    expect(nodes).toMatchObject({
      when: { kind: "range", min: 1, max: 20 },
      says: "A pool has 20 nodes at most.",
      rests: { href: "/errata/connections-seamless/" },
    });
    // Of "2/16", vCPUs and memory, the first part.
    expect(shapes).toMatchObject({ when: { values: expect.arrayContaining(["2", "4", "128"]) }, rests: { href: "/chapters/ha-dr/" } });
  });

  test.each([
    [
      "a fact that is not there",
      { ...rule, when: { ...rule.when, max: "most-nodes" } },
      'content/reference/service-rules.yaml › 0.when.max: there is no fact "most-nodes" in lib/facts',
    ],
    ["a number without a fact", { ...rule, says: "A pool has 20 nodes at most." }, '› nodes › says: "20" is a loose number'],
    ["a command that is not there", { ...rule, commands: ["alloydb pools create"] }, "› nodes › commands: the reference has no gcloud alloydb pools create."],
    ["a flag that the command lacks", { ...rule, when: { ...rule.when, flag: "--nodes" } }, "› nodes › when: gcloud alloydb clusters create has no --nodes."],
    ["a claim that is not there", { ...rule, claim: "hearsay" }, '› nodes › claim: there is no claim "hearsay" in content/claims'],
  ])("are refused for %s", (_, broken, message) => {
    contentIs(filesWith(broken));
    expect(() => loadReference()).toThrow(message);
  });

  test("are refused for an id that stands twice", () => {
    contentIs(filesWith(rule, rule));
    expect(() => loadReference()).toThrow("› nodes › this id stands above already");
  });
});
