import { beforeEach, describe, expect, it, vi } from "vitest";
import { stringify } from "yaml";
import { loadResourceKinds } from "@/lib/content/config-connector";
import { ContentError } from "@/lib/content/parse-content";
import { contentIs } from "@/tests/support/content-in-memory";

vi.mock("@/lib/content/disk", () => import("@/tests/support/content-in-memory"));

// As for an author at work: what is read is not kept.
beforeEach(() => {
  vi.stubEnv("NODE_ENV", "development");
});

const source = { repository: "https://github.com/a/b", folder: "crds", commit: "c".repeat(40), committed: "2026-08-22", release: "v1.155.1" };

/** The file with one kind in it, of which this is written otherwise. */
function write(kind: object, about: object = {}): void {
  const whole = { apiVersion: "alloydb.cnrm.cloud.google.com/v1beta1", required: ["location"], fields: { location: "string" }, ...kind };
  contentIs({ "content/reference/config-connector.yaml": stringify({ source: { ...source, ...about }, kinds: { AlloyDBCluster: whole } }) });
}

describe("the fields of Config Connector's resources", () => {
  it("are read by kind", () => {
    write({});
    expect(loadResourceKinds()).toEqual({
      AlloyDBCluster: { apiVersion: "alloydb.cnrm.cloud.google.com/v1beta1", required: ["location"], retired: {}, fields: { location: "string" } },
    });
  });

  it.each([
    ["a type that there is not", { fields: { location: "text" } }, {}, "kinds.AlloyDBCluster.fields.location: "],
    ["a path that is none", { fields: { location: "string", "a..b": "string" } }, {}, "a path is names joined by dots, lists marked with []"],
    [
      "a required field that is no field",
      { required: ["region"] },
      {},
      'kinds.AlloyDBCluster.required: "region" is none of its fields; add it to fields, or mend the path.',
    ],
    ["a remedy that is no field", { retired: { region: "place" } }, {}, 'kinds.AlloyDBCluster.retired: "place" is none of its fields'],
    ["a word that says nothing", { immutable: true }, {}, "kinds.AlloyDBCluster: "],
    ["no commit", {}, { commit: "main" }, "source.commit: "],
  ])("are refused with file, entry and remedy when they hold %s", (_, kind, about, message) => {
    write(kind, about);
    expect(loadResourceKinds).toThrow(ContentError);
    expect(loadResourceKinds).toThrow("content/reference/config-connector.yaml › ");
    expect(loadResourceKinds).toThrow(message);
  });

  it("are refused with the line where they are no YAML", () => {
    contentIs({ "content/reference/config-connector.yaml": "source:\n  release: v1: v2" });
    expect(loadResourceKinds).toThrow(
      new ContentError("content/reference/config-connector.yaml:2:12 This is no YAML: Nested mappings are not allowed in compact mappings."),
    );
  });

  it("may require a list, or what lies within one", () => {
    const fields = { location: "string", "windows[].day": "string" };
    write({ fields, required: ["windows", "windows[].day"] });
    expect(loadResourceKinds).not.toThrow();
  });
});
