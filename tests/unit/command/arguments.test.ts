import { describe, expect, test } from "vitest";
import { isFlag, readArguments, shellWord } from "@/lib/command/arguments";
import { checkLine } from "@/lib/command/check";
import type { Command } from "@/lib/command/schema";
import { parseShell } from "@/lib/command/shell";
import { aCommand, aReference } from "@/tests/support/a-reference";

const path = "alloydb clusters create";

/** What the words after a command's name are read as. */
function read(words: string, command: Partial<Command> = {}) {
  const indexed = aReference([aCommand(command)]).get("gcloud");
  const entry = indexed?.commands.get(path)?.[0];
  if (!indexed || !entry) throw new Error("the reference lacks the command");
  return readArguments(entry, indexed, "ga", parseShell(`x ${words}`).commands[0]?.words.slice(1) ?? [], [], { start: 0, end: 1 });
}
const problemsOf = (words: string, command?: Partial<Command>) => read(words, command).problems.map(({ code, subject }) => `${code} ${subject}`);
const givenOf = (words: string, command?: Partial<Command>) => Object.fromEntries([...read(words, command).given].map(([name, { value }]) => [name, value]));
const positionalsOf = (words: string, command?: Partial<Command>) => read(words, command).positionals.map(({ text }) => text);

describe("flags", () => {
  test("take their value after an = or as the next word; the last of two counts", () => {
    expect(givenOf("c --region=r")).toEqual({ "--region": "r" });
    expect(givenOf("--region r c")).toEqual({ "--region": "r" });
    expect(givenOf("c --region=a --region=b")).toEqual({ "--region": "b" });
    expect(givenOf('c --region=""')).toEqual({ "--region": "" });
  });

  test("have short forms, with the value attached or after", () => {
    const flags: Command["flags"] = { "--database": { type: "string", aliases: ["-d"] } };
    expect(givenOf("c -d mydb", { flags })).toEqual({ "--database": "mydb" });
    expect(givenOf("c -dmydb", { flags })).toEqual({ "--database": "mydb" });
  });

  test("that are switches take none, and have a no", () => {
    expect(givenOf("c --no-async")).toEqual({ "--async": "" });
    expect(problemsOf("c --async=true")).toEqual(["wrong-value --async"]);
    expect(read("c --async=false").problems[0]?.nearest).toBe("--no-async");
    expect(problemsOf("c --no-x", { flags: { "--x": { type: "bool" } } })).toEqual(["unknown-flag --no-x"]);
  });

  test("without their value are told", () => {
    expect(problemsOf("c --region")).toEqual(["missing-value --region"]);
    expect(problemsOf("c --region --async")).toEqual(["missing-value --region"]);
  });

  test("may have a number below zero or a sentence with a hyphen as value", () => {
    expect(givenOf("c --region -5")).toEqual({ "--region": "-5" });
    expect(givenOf("c --region '- a b'")).toEqual({ "--region": "- a b" });
    expect(isFlag("-5")).toBe(false);
    expect(isFlag("-")).toBe(false);
    expect(isFlag("-x")).toBe(true);
  });

  test("cannot be shortened", () => {
    expect(problemsOf("c --reg=r")).toEqual(["unknown-flag --reg"]);
  });

  test("that are hidden are accepted and never suggested", () => {
    expect(problemsOf("c --old-name=x", { hidden: ["--old-name"] })).toEqual([]);
    expect(read("c --old-nam=x", { hidden: ["--old-name"] }).problems[0]?.nearest).toBeUndefined();
  });

  test("that begin with a dash of a text program are told apart", () => {
    expect(read("c –region=r").problems[0]).toMatchObject({ code: "unknown-flag", nearest: "--region" });
    expect(read("c —region=r").problems[0]).toMatchObject({ code: "unknown-flag", nearest: "--region" });
  });
});

describe("an unknown flag", () => {
  const reference = aReference([
    aCommand(),
    aCommand({ path: "alloydb instances create", flags: { "--availability-type": { type: "string" }, "--read-pool-node-count": { type: "int" } } }),
  ]);
  const messageOf = (flag: string) => checkLine(`gcloud ${path} c --region=r ${flag}`, reference)[0]?.problems[0]?.message;

  test("that another command of the service has is told with that command", () => {
    expect(messageOf("--availability-type=REGIONAL")).toBe(
      "`gcloud alloydb clusters create` has no flag `--availability-type`. It is a flag of `gcloud alloydb instances create`.",
    );
  });

  test("that is like one of another command is told with that one", () => {
    expect(messageOf("--max-read-pool-node-count=20")).toContain("`gcloud alloydb instances create` has `--read-pool-node-count`.");
  });

  test("takes the next word with it where that would be one too many", () => {
    expect(problemsOf("c --unknown value")).toEqual(["unknown-flag --unknown"]);
    expect(problemsOf("--unknown c")).toEqual(["unknown-flag --unknown"]);
  });
});

describe("words without a flag", () => {
  test("are the positionals", () => {
    expect(positionalsOf("c --region=r")).toEqual(["c"]);
    expect(problemsOf("c d")).toEqual(["unexpected-argument d"]);
    expect(problemsOf("--region=r")).toEqual(["missing-argument CLUSTER"]);
  });

  test("stand in one run where there may be several, as the tool reads them", () => {
    const several: Partial<Command> = { positionals: [{ name: "SERVICE", takes: "some" }] };
    expect(positionalsOf("a b --async", several)).toEqual(["a", "b"]);
    expect(problemsOf("a --async b", several)).toEqual(["unexpected-argument b"]);
  });

  test("fill what is required before what is not", () => {
    const copy: Partial<Command> = { positionals: [{ name: "SOURCE", takes: "any" }, { name: "DESTINATION" }] };
    expect(problemsOf("gs://b", copy)).toEqual([]);
    expect(problemsOf("a b gs://b", copy)).toEqual([]);
    expect(problemsOf("", copy)).toEqual(["missing-argument DESTINATION"]);
  });

  test("after -- go to another program where the command hands them on", () => {
    const ssh: Partial<Command> = { positionals: [{ name: "INSTANCE" }, { name: "SSH_ARGS", takes: "rest" }] };
    expect(problemsOf("vm -- psql -h db --unknown", ssh)).toEqual([]);
    expect(problemsOf("vm psql", ssh)).toEqual(["unexpected-argument psql"]);
    expect(problemsOf("-- c")).toEqual([]);
  });

  test("that may come to several leave open what is missing", () => {
    expect(read('"$@"')).toMatchObject({ open: true, problems: [] });
    expect(read("--flags-file=f.yaml")).toMatchObject({ open: true, problems: [] });
  });
});

test("a word is quoted only where it must be", () => {
  expect(shellWord("--region=us-central1")).toBe("--region=us-central1");
  expect(shellWord("it's")).toBe(String.raw`'it'\''s'`);
});
