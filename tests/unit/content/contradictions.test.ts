import { beforeEach, describe, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { contradictionsOf, loadContradictions } from "@/lib/content/contradictions";
import { aClaim } from "@/tests/support/a-claim";
import { contentIs } from "@/tests/support/content-in-memory";

vi.mock("@/lib/content/disk", () => import("@/tests/support/content-in-memory"));

// As for an author at work: what is read is not kept.
beforeEach(() => {
  vi.stubEnv("NODE_ENV", "development");
});

const entry = {
  id: "twice-the-cost",
  where: "line 294",
  printed: "twice the cost",
  recomputed: "1.58 times",
  working: "654.80 / 415 = 1.58",
  about: "price",
  claim: "connections-seamless",
};

/** What loading says of these entries, beside one erratum and one confirmed claim. */
function loading(...entries: object[]) {
  const claims = [aClaim(), aClaim({ id: "sound", verdict: "confirmed" })];
  contentIs({ "content/contradictions.yaml": stringify(entries), "content/claims/pricing.yaml": stringify(claims) });
  return loadContradictions;
}

test("contradictions come in the file's order, and by the erratum that tells them", () => {
  const other = { ...entry, id: "other", about: "other" };
  expect(loading(entry, other)()).toEqual([entry, other]);
  expect(contradictionsOf("connections-seamless").map(({ id }) => id)).toEqual(["twice-the-cost", "other"]);
  expect(contradictionsOf("sound")).toEqual([]);
});

describe("a contradiction is refused, with its place and what to do, when", () => {
  test("it lacks its arithmetic, or says nothing of where it stands", () => {
    expect(loading({ ...entry, working: "" })).toThrow("content/contradictions.yaml › 0.working: ");
    expect(loading({ ...entry, where: "somewhere" })).toThrow('content/contradictions.yaml › 0.where: write "line 294"');
  });

  test("its id stands in the file twice", () => {
    expect(loading(entry, entry)).toThrow("content/contradictions.yaml › twice-the-cost › id: it stands above too; give this entry an id of its own.");
  });

  test.each(["no-such-claim", "sound"])("it names %s, which is no erratum", (claim) => {
    expect(loading({ ...entry, claim })).toThrow(
      `content/contradictions.yaml › twice-the-cost › claim: there is no erratum "${claim}" in content/claims; name the one that tells it.`,
    );
  });
});
