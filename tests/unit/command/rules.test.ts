import { describe, expect, test } from "vitest";
import { checkLine } from "@/lib/command/check";
import type { Afterwards, Command, Flag, ServiceRule } from "@/lib/command/schema";
import { aCommand, aReference } from "@/tests/support/a-reference";

const text: Flag = { type: "string" };
const flagsNamed = (...names: string[]): Command["flags"] => Object.fromEntries(names.map((name) => [name, text]));

/** Problems of a command with these flags: `exclusive --a --b`. */
function problemsOf(flags: string, command: Partial<Command>, rules: readonly ServiceRule[] = [], track = ""): string[] {
  const reference = aReference([aCommand({ tracks: ["ga", "alpha"], ...command })], rules);
  const [checked] = checkLine(`gcloud ${track} alloydb clusters create c ${flags}`, reference);
  return checked?.problems.map(({ code, subject }) => `${code} ${subject}`) ?? [];
}

describe("a required flag", () => {
  test("is missing unless it is given", () => {
    expect(problemsOf("", {})).toEqual(["missing-flag --region"]);
    expect(problemsOf("--region=r", {})).toEqual([]);
  });

  test("may be left out where what it belongs to is a full name", () => {
    const flags: Command["flags"] = { "--region": { type: "string", required: true, unlessFull: "CLUSTER" } };
    const reference = aReference([aCommand({ flags })]);
    const verdictOf = (name: string) => checkLine(`gcloud alloydb clusters create ${name}`, reference)[0]?.verdict;

    expect(verdictOf("c")).toBe("rejected");
    expect(verdictOf("projects/p/locations/r/clusters/c")).toBe("accepted");
    expect(verdictOf('"$CLUSTER"')).toBe("accepted");
  });

  test("is required beside another only once that is given, and not in its full name", () => {
    const flags: Command["flags"] = { "--kms-key": text, "--kms-keyring": { type: "string", requiredWith: "--kms-key", unlessFull: "--kms-key" } };
    expect(problemsOf("", { flags })).toEqual([]);
    expect(problemsOf("--kms-key=k", { flags })).toEqual(["missing-flag --kms-keyring"]);
    expect(problemsOf("--kms-key=projects/p/locations/l/keyRings/r/cryptoKeys/k", { flags })).toEqual([]);
  });
});

describe("flags that exclude or need each other", () => {
  const flags = { ...flagsNamed("--a", "--b", "--c", "--d"), "--async": { type: "bool", negatable: true } } satisfies Command["flags"];

  test("are told once for each pair", () => {
    expect(
      problemsOf("--a=1 --b=2", {
        flags,
        exclusive: [
          ["--a", "--b"],
          ["--a", "--b", "--c"],
        ],
      }),
    ).toEqual(["exclusive --a --b"]);
    expect(problemsOf("--b=1 --c=2", { flags, exclusive: [["--a", "--b"]] })).toEqual([]);
  });

  test("of several ways one must be chosen", () => {
    const command = { flags, oneOf: [[["--a", "--b"], ["--c"]]] };
    expect(problemsOf("", command)).toEqual(["missing-flag --a --c"]);
    expect(problemsOf("--c=1", command)).toEqual([]);
    expect(problemsOf("--b=1", command)).toEqual([]);
  });

  test("some need company", () => {
    expect(problemsOf("--a=1", { flags, requires: [{ ifAny: ["--a", "--b"], all: ["--b", "--c"] }] })).toEqual(["missing-flag --b", "missing-flag --c"]);
    expect(problemsOf("--d=1", { flags, requires: [{ ifAny: ["--a"], all: ["--b"] }] })).toEqual([]);
    expect(problemsOf("--a=1", { flags, requiresOneOf: [{ ifAny: ["--a"], oneOf: [["--b"], ["--c"]] }] })).toEqual(["missing-flag --b --c"]);
    expect(problemsOf("--a=1 --c=1", { flags, requiresOneOf: [{ ifAny: ["--a"], oneOf: [["--b"], ["--c"]] }] })).toEqual([]);
  });

  test.each<[string, Afterwards, string, string[]]>([
    ["two that conflict, as typed", { rule: "conflict", flags: ["--no-async", "--a"] }, "--no-async --a=1", ["exclusive --no-async --a"]],
    ["but not the other way round", { rule: "conflict", flags: ["--no-async", "--a"] }, "--async --a=1", []],
    ["one of some", { rule: "some", flags: ["--a", "--b"] }, "", ["missing-flag --a --b"]],
    ["a change at all", { rule: "change" }, "--async", ["missing-flag a change"]],
    ["a change that is made", { rule: "change" }, "--a=1", []],
    ["a value of few", { rule: "values", flag: "--a", choices: ["latest"], foldsCase: true }, "--a=newest", ["wrong-value --a"]],
    ["one of these values", { rule: "values", flag: "--a", choices: ["latest"], foldsCase: true }, "--a=LATEST", []],
    ["what another needs", { rule: "needs", ifGiven: "--a", flags: ["--b"] }, "--a=1", ["missing-flag --b"]],
    ["what is needed unless", { rule: "needs", flags: ["--a"], unless: { value: "--b=X", given: ["--c"] } }, "--b=X --c=1", []],
    ["what is needed unless both hold", { rule: "needs", flags: ["--a"], unless: { value: "--b=X", given: ["--c"] } }, "--b=Y --c=1", ["missing-flag --a"]],
    [
      "what a value needs and forbids",
      { rule: "by-value", flag: "--a", among: ["--b", "--c"], needs: { ONE: ["--b"] } },
      "--a=ONE --c=1",
      ["missing-flag --b", "exclusive --a --c"],
    ],
    ["what stands only beside another", { rule: "only-with", with: "--a", flags: ["--b"] }, "--b=1", ["missing-flag --a"]],
  ])("afterwards the command itself looks at %s", (_, rule, given, problems) => {
    expect(problemsOf(given, { flags, afterwards: [rule] })).toEqual(problems);
  });

  test("a rule of some tracks holds in those alone", () => {
    const afterwards: Afterwards[] = [{ rule: "conflict", flags: ["--a", "--b"], tracks: ["alpha"] }];
    expect(problemsOf("--a=1 --b=2", { flags, afterwards }, [], "alpha")).toEqual(["exclusive --a --b"]);
    expect(problemsOf("--a=1 --b=2", { flags, afterwards })).toEqual([]);
  });

  test("no change is asked for where a flag stands that nobody knows", () => {
    expect(problemsOf("--unknown=1", { flags, afterwards: [{ rule: "change" }] })).toEqual(["unknown-flag --unknown"]);
  });
});

describe("the service refuses", () => {
  const rests = { href: "/errata/x/", words: "Erratum" };
  const rule = (when: ServiceRule["when"]): ServiceRule => ({ id: "x", commands: ["alloydb clusters create"], when, says: "The service says no.", rests });
  const flags = {
    ...flagsNamed("--network", "--key", "--in", "--machine"),
    "--psc": { type: "bool", negatable: true },
    "--count": { type: "int" },
  } satisfies Command["flags"];

  test.each<[string, ServiceRule["when"], string, string[]]>([
    ["flags together", { kind: "together", flags: ["--network", "--psc"] }, "--network=n --psc", ["refused --psc"]],
    ["not one of them", { kind: "together", flags: ["--network", "--psc"] }, "--network=n", []],
    ["nor its no", { kind: "together", flags: ["--network", "--psc"] }, "--network=n --no-psc", []],
    ["too many", { kind: "range", flag: "--count", min: 1, max: 20 }, "--count=21", ["refused --count"]],
    ["too few", { kind: "range", flag: "--count", min: 1, max: 20 }, "--count=0", ["refused --count"]],
    ["not what lies between", { kind: "range", flag: "--count", min: 1, max: 20 }, "--count=20", []],
    ["a value that is not among those", { kind: "values", flag: "--count", values: ["2", "4"], without: "--machine" }, "--count=1", ["refused --count"]],
    ["not where another flag decides", { kind: "values", flag: "--count", values: ["2", "4"], without: "--machine" }, "--count=1 --machine=m", []],
    ["a key from elsewhere", { kind: "unequal", flag: "--key", pattern: "^locations/([^/]+)", with: "--in" }, "--key=locations/a/k --in=b", ["refused --key"]],
    [
      "not one from here, nor one whose place is not known",
      { kind: "unequal", flag: "--key", pattern: "^locations/([^/]+)", with: "--in" },
      "--key=k --in=b",
      [],
    ],
    ["the same place twice", { kind: "equal", flag: "--key", pattern: "^locations/([^/]+)", with: "--in" }, "--key=locations/a/k --in=a", ["refused --key"]],
    ["nothing that is known only when the line is run", { kind: "range", flag: "--count", max: 20 }, "--count=$N", []],
  ])("%s", (_, when, given, problems) => {
    expect(problemsOf(given, { flags }, [rule(when)])).toEqual(problems);
  });

  test("and the verdict says that the tool did not", () => {
    const reference = aReference([aCommand({ flags })], [rule({ kind: "range", flag: "--count", max: 20 })]);
    const [refused] = checkLine("gcloud alloydb clusters create c --count=21", reference);
    const [both] = checkLine("gcloud alloydb clusters create --count=21", reference);

    expect(refused).toMatchObject({ verdict: "refused", problems: [{ message: "The service says no.", rests }] });
    expect(both?.verdict).toBe("rejected");
    expect(both?.problems.map(({ code }) => code)).toEqual(["missing-argument", "refused"]);
  });
});
