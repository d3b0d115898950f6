import { beforeEach, describe, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { loadPrintedCommands, printedCommandsOf } from "@/lib/content/printed-commands";
import { aClaim } from "@/tests/support/a-claim";
import { contentIs } from "@/tests/support/content-in-memory";

vi.mock("@/lib/content/disk", () => import("@/tests/support/content-in-memory"));

// As for an author at work: what is read is not kept.
beforeEach(() => {
  vi.stubEnv("NODE_ENV", "development");
});

const entry = {
  lines: "337-340",
  claim: "connections-seamless",
  printed: "gcloud alloydb clusters create c --availability-type=REGIONAL",
  verdict: "rejected",
  because: ["unknown-flag --availability-type"],
  why: "High availability is a property of the instance.",
  correct: "gcloud alloydb instances create i --availability-type=REGIONAL",
};

function filesWith(...entries: unknown[]) {
  contentIs({
    "content/printed-commands.yaml": stringify(entries),
    "content/claims/ha-dr.yaml": stringify([aClaim(), aClaim({ id: "true-enough", verdict: "confirmed" })]),
  });
}

test("printed commands are found by the erratum that teaches them", () => {
  filesWith(entry);

  expect(loadPrintedCommands()).toEqual([entry]);
  expect(printedCommandsOf("connections-seamless")).toHaveLength(1);
  expect(printedCommandsOf("true-enough")).toEqual([]);
});

describe("an entry is refused, with its lines,", () => {
  test.each([
    [
      "where a rejected one names no problem",
      { ...entry, because: undefined },
      "content/printed-commands.yaml › 337-340 › because: name the problems for which it is rejected",
    ],
    ["where an accepted one names one", { ...entry, verdict: "accepted" }, "› 337-340 › because: a command that is accepted has no problems"],
    ["where its claim is no erratum", { ...entry, claim: "true-enough" }, '› 337-340 › claim: there is no erratum "true-enough"'],
    ["where a number has no fact", { ...entry, why: "It has 20 nodes, not more than that." }, '› 337-340 › why: "20" is a loose number'],
    ["where its lines are no lines", { ...entry, lines: "line 337" }, "› line 337 › lines: write the guide's lines"],
  ])("%s", (_, broken, message) => {
    filesWith(broken);
    expect(() => loadPrintedCommands()).toThrow(message);
  });

  test("where its lines stand twice", () => {
    filesWith(entry, entry);
    expect(() => loadPrintedCommands()).toThrow("› 337-340 › lines: these stand above already");
  });
});
