import { expect, test } from "vitest";
import { invocationOf } from "@/lib/command/reference";
import { aCommand, aReference } from "@/tests/support/a-reference";

test("a command is found by its path, with an entry for each set of tracks", () => {
  const gcloud = aReference([aCommand(), aCommand({ tracks: ["beta", "alpha"] })]).get("gcloud");

  expect(gcloud?.commands.get("alloydb clusters create")?.map(({ command }) => command.tracks)).toEqual([["ga"], ["beta", "alpha"]]);
});

test("a flag is found by every word that stands for it; the command's own goes before gcloud's", () => {
  const flags = { "--print": { type: "bool", aliases: ["-q"], negatable: true } } as const;
  const entry = aReference([aCommand({ flags: { "--print": { ...flags["--print"], aliases: ["-q"] } } })])
    .get("gcloud")
    ?.commands.get("alloydb clusters create")?.[0];

  expect(["--print", "-q", "--no-print", "--quiet", "--project"].map((word) => entry?.flags.get(word)?.name)).toEqual([
    "--print",
    "--print",
    "--print",
    "--quiet",
    "--project",
  ]);
  expect(entry?.flags.get("--no-print")?.negated).toBe(true);
});

test("an invocation is what is typed", () => {
  expect(invocationOf("gcloud", "alloydb clusters list")).toBe("gcloud alloydb clusters list");
  expect(invocationOf("gcloud", "alloydb connect", "beta")).toBe("gcloud beta alloydb connect");
  expect(invocationOf("alloydb-auth-proxy", "")).toBe("alloydb-auth-proxy");
});
