import { afterEach, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { aClaim } from "@/tests/support/a-claim";
import type * as contentInMemory from "@/tests/support/content-in-memory";

vi.mock("@/lib/content/disk", () => import("@/tests/support/content-in-memory"));

afterEach(() => {
  vi.doUnmock("@/lib/facts/retired");
  vi.doUnmock("@/lib/content/build-stamp");
  vi.useRealTimers();
  vi.resetModules();
});

/** The loaders as a new build has them, with these files for its content. */
async function load(content: Readonly<Record<string, string>> = {}) {
  vi.resetModules();
  const disk = (await import("@/lib/content/disk")) as unknown as typeof contentInMemory;
  disk.contentIs(content);
  const { loadChapters } = await import("@/lib/content/chapters");
  return loadChapters;
}

test("the content loads while the ledger is sound", async () => {
  expect(await load()).not.toThrow();
});

test("a mistake in the ledger stops the build before any page is drawn", async () => {
  vi.doMock("@/lib/facts/retired", () => ({ retired: { facts: { "read-pool-max-nodes": "two facts took its place" }, claims: {} } }));
  expect(await load()).toThrow(
    "lib/facts/data/cluster.ts › read-pool-max-nodes › id: it was retired (two facts took its place) and is never given again; choose another id.",
  );
});

test("a retired id of a claim is never given again either", async () => {
  vi.doMock("@/lib/facts/retired", () => ({ retired: { facts: {}, claims: { "connections-seamless": "now failover-reconnect" } } }));
  expect(await load({ "content/claims/ha-dr.yaml": stringify([aClaim()]) })).toThrow(
    "content/claims/ha-dr.yaml › connections-seamless: the id was retired (now failover-reconnect) and is never given again; choose another id.",
  );
});

test("a machine whose clock is behind the last commit refuses no fact that the commit has", async () => {
  vi.useFakeTimers({ now: new Date("2020-01-01") });
  vi.doMock("@/lib/content/build-stamp", () => ({ buildStamp: () => "2026-11-22 abcdef0" }));
  expect(await load()).not.toThrow();
});

test("a fact that was checked after today and after the last commit is refused", async () => {
  vi.useFakeTimers({ now: new Date("2020-01-01") });
  vi.doMock("@/lib/content/build-stamp", () => ({ buildStamp: () => "without history" }));
  expect(await load()).toThrow(/read-pool-max-nodes › verified: \d{4}-\d{2}-\d{2} lies after 2020-01-01; write the day/);
});
