import { describe, expect, test } from "vitest";
import { checkLine } from "@/lib/command/check";
import { indexReference } from "@/lib/command/reference";
import type { Grammar } from "@/lib/command/schema";
import { aCommand, aGrammar, aReference } from "@/tests/support/a-reference";

const list = aCommand({ path: "alloydb clusters list", positionals: undefined, flags: { "--region": { type: "string" } } });
const connect = aCommand({ path: "alloydb connect", tracks: ["beta", "alpha"], flags: { "--cluster": { type: "string", required: true } } });
const promote = aCommand({ path: "alloydb clusters promote" });
const promoteBeta = aCommand({ path: "alloydb clusters promote", tracks: ["beta"], flags: { ...promote.flags, "--failover": { type: "bool" } } });
const address = aCommand({ path: "compute addresses create", elsewhere: ["beta"] });
const reference = aReference([aCommand(), list, connect, promote, promoteBeta, address]);

/** Verdict and problems of each command: `rejected: unknown-flag --uri`. */
const check = (text: string, asked = reference) =>
  checkLine(text, asked).map(({ verdict, problems }) => [verdict, ...problems.map(({ code, subject }) => `${code} ${subject}`)].join(": "));
const nearestOf = (text: string) => checkLine(text, reference).flatMap(({ problems }) => problems.map((problem) => problem.nearest));

describe("a command", () => {
  test("is accepted when its name, flags and words are right, in any order", () => {
    expect(check("gcloud alloydb clusters create my-cluster --region=us-central1")).toEqual(["accepted"]);
    expect(check("gcloud alloydb clusters create --region us-central1 --no-async my-cluster")).toEqual(["accepted"]);
    expect(check("gcloud --project=p alloydb clusters create my-cluster -q --region=$REGION")).toEqual(["accepted"]);
  });

  test("may be called by its path, with a prompt, with variables set, or by another program", () => {
    for (const before of ["/usr/bin/gcloud", "$ gcloud", "CLOUDSDK_CORE_PROJECT=p gcloud", "sudo gcloud", "time gcloud", "gcloud.cmd"]) {
      expect(check(`${before} alloydb clusters list`)).toEqual(["accepted"]);
    }
  });

  test("asked for help is accepted, whatever is missing", () => {
    expect(check("gcloud alloydb clusters create --help")).toEqual(["accepted"]);
    expect(check("gcloud alloydb --help")).toEqual(["accepted"]);
  });

  test("within another is checked too, in the order in which they begin", () => {
    expect(check('gcloud alloydb clusters create c --region="$(gcloud alloydb clusters list --uri)"')).toEqual(["accepted", "rejected: unknown-flag --uri"]);
  });
});

describe("a name that is not there", () => {
  test("is an unknown command, with the nearest", () => {
    expect(check("gcloud alloydb clusters creat c")).toEqual(["rejected: unknown-command creat"]);
    expect(nearestOf("gcloud alloydb clusters creat c")).toEqual(["gcloud alloydb clusters create"]);
    expect(nearestOf("gcloud aloydb clusters list")).toEqual(["gcloud alloydb"]);
  });

  test("has the command of the same name elsewhere in the service as its nearest", () => {
    expect(nearestOf("gcloud alloydb clusters connect c")).toEqual(["gcloud beta alloydb connect"]);
  });

  test("has no nearest where none is like it, and tells what may stand there", () => {
    const [command] = checkLine("gcloud alloydb clusters wait", reference);

    expect(command?.problems[0]).toMatchObject({
      message: "There is no `gcloud alloydb clusters wait`. After `gcloud alloydb clusters` stands `create`, `list` or `promote`.",
    });
    expect(command?.problems[0]?.nearest).toBeUndefined();
  });

  test("is told apart from a group that lacks its command", () => {
    expect(check("gcloud alloydb clusters")).toEqual(["rejected: unknown-command alloydb clusters"]);
    expect(check("gcloud")).toEqual(["rejected: unknown-command gcloud"]);
  });
});

describe("a track", () => {
  test("decides which flags there are", () => {
    expect(check("gcloud beta alloydb clusters promote c --region=r --failover")).toEqual(["accepted"]);
    expect(check("gcloud alloydb clusters promote c --region=r --failover")).toEqual(["rejected: other-track --failover"]);
    expect(nearestOf("gcloud alloydb clusters promote c --region=r --failover")).toEqual(["gcloud beta alloydb clusters promote"]);
  });

  test("decides which commands there are", () => {
    expect(check("gcloud beta alloydb connect c --cluster=x")).toEqual(["accepted"]);
    expect(check("gcloud alloydb connect c --cluster=x")).toEqual(["rejected: other-track connect"]);
    expect(check("gcloud beta alloydb clusters list")).toEqual(["rejected: other-track list"]);
  });

  test("stands right after gcloud", () => {
    expect(check("gcloud alloydb beta connect c --cluster=x")).toEqual(["rejected: misplaced beta"]);
    expect(nearestOf("gcloud alloydb beta connect c --cluster=x")).toEqual(["gcloud beta alloydb"]);
  });
});

describe("what stands where it does not belong", () => {
  test("is a flag of the command before the command's name", () => {
    expect(check("gcloud --region=r alloydb clusters create c")).toEqual(["rejected: misplaced --region"]);
    expect(check("gcloud alloydb --region r clusters create c")).toEqual(["rejected: misplaced --region"]);
  });

  test("is a flag at the head of a line, whose command has ended before it", () => {
    expect(check("gcloud alloydb clusters create c\n  --region=r")).toEqual(["rejected: missing-flag --region", "rejected: misplaced --region"]);
  });
});

describe("what is not checked", () => {
  test.each([
    ["another program", "psql -h db", "`psql` is another program."],
    ["a program with a slip in its name", "glcoud alloydb clusters list", "did you mean `gcloud`?"],
    ["a program that is a variable", '"$TOOL" alloydb clusters list', "Which program this is shows only when the line is run."],
    ["a command that is a variable", "gcloud alloydb $GROUP list", "Which command this is shows only when the line is run."],
    ["a track whose flags are not stored", "gcloud beta compute addresses create a --region=r", "exists with flags of its own"],
  ])("is %s, and says so", (_, text, reason) => {
    const [command] = checkLine(text, reference);

    expect(command).toMatchObject({ verdict: "not-checked", problems: [], reason: expect.stringContaining(reason) });
  });

  test("is a group that the reference does not know", () => {
    const grammar = aGrammar(aCommand());
    const known = indexReference({ grammars: [{ ...grammar, groups: { ...grammar.groups, "": ["alloydb", "redis"] } }], serviceRules: [] });

    expect(checkLine("gcloud redis instances list", known)[0]).toMatchObject({ verdict: "not-checked", reason: expect.stringContaining("`gcloud redis`") });
    expect(check("gcloud reddis instances list", known)).toEqual(["rejected: unknown-command reddis"]);
  });

  test("is rejected all the same where the shell trips over it", () => {
    expect(check('psql "host=db')).toEqual(['rejected: shell "']);
  });
});

describe("the Auth Proxy", () => {
  const instance = "projects/p/locations/r/clusters/c/instances/i";
  const proxy: Grammar = {
    tool: "alloydb-auth-proxy",
    version: "1.15.2",
    date: "2026-07-15",
    globalFlags: {},
    groups: { "": ["wait"] },
    commands: [
      {
        path: "",
        tracks: ["ga"],
        positionals: [
          {
            name: "INSTANCE_URI",
            takes: "some",
            pattern: String.raw`^projects/[^/]+/locations/[^/]+/clusters/[^/]+/instances/[^/?]+(\?.*)?$`,
            keys: ["port", "psc"],
            unlessGiven: ["--fuse"],
            unlessEnv: "ALLOYDB_PROXY_INSTANCE_URI",
          },
        ],
        flags: {
          "--port": { type: "int", aliases: ["-p"] },
          "--psc": { type: "bool" },
          "--fuse": { type: "string" },
          "--login-token": { type: "string", unreleased: true },
        },
      },
      { path: "wait", tracks: ["ga"], flags: { "--max": { type: "go-duration" } } },
    ],
  };
  const knowsProxy = indexReference({ grammars: [proxy], serviceRules: [] });

  test.each([
    `alloydb-auth-proxy ${instance} ${instance}`,
    `./alloydb-auth-proxy '${instance}?port=5433&psc=true' -p 5432`,
    `alloydb-auth-proxy ${instance} --psc=false -p5432`,
    'alloydb-auth-proxy "$INSTANCE"',
    "alloydb-auth-proxy --fuse=/tmp",
    `ALLOYDB_PROXY_INSTANCE_URI=${instance} alloydb-auth-proxy`,
    "alloydb-auth-proxy wait --max=30s",
  ])("accepts %s", (text) => {
    expect(check(text, knowsProxy)).toEqual(["accepted"]);
  });

  test.each([
    ["alloydb-auth-proxy", "missing-argument INSTANCE_URI"],
    ["alloydb-auth-proxy my-instance", "wrong-value INSTANCE_URI"],
    [`alloydb-auth-proxy ${instance}?prt=1`, "wrong-value prt"],
    [`alloydb-auth-proxy ${instance} --prot=1`, "unknown-flag --prot"],
    [`alloydb-auth-proxy ${instance} --login-token=x`, "unknown-flag --login-token"],
    ["alloydb-auth-proxy wait --max=30", "wrong-value --max"],
  ])("rejects %s", (text, problem) => {
    expect(check(text, knowsProxy)).toEqual([`rejected: ${problem}`]);
  });
});
