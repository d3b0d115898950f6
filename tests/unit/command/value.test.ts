import { describe, expect, test } from "vitest";
import type { Flag } from "@/lib/command/schema";
import { hole } from "@/lib/command/shell";
import { faultOfValue, oneOf } from "@/lib/command/value";

const fits = (flag: Flag, value: string) => faultOfValue("--x", flag, value) === undefined;

describe("a value", () => {
  test.each<[Flag, string[], string[]]>([
    [{ type: "string" }, ["", "anything at all"], []],
    [{ type: "int" }, ["0", "-5", "+7"], ["", "four", "1.5", "16GB", "0x10"]],
    [{ type: "int", choices: ["1", "2", "4"] }, ["2"], ["3"]],
    [{ type: "int", min: 1, max: 20 }, ["1", "20"], ["0", "21"]],
    [{ type: "float", min: 0, max: 1 }, ["0", "0.6", "1", ".5", "1e-1"], ["1.2", "60%", "-0.1"]],
    [{ type: "enum", choices: ["PRIMARY", "READ_POOL"] }, ["PRIMARY"], ["primary", "SECONDARY", ""]],
    [{ type: "enum", choices: ["PRIMARY"], foldsCase: true }, ["PRIMARY", "primary"], ["prim"]],
    [{ type: "duration" }, ["300", "300s", "5m", "1h30m", "1.5h", "P1DT2H", ""], ["1.5", "1h30", "soon", "5 apples"]],
    [{ type: "duration", min: "5m" }, ["5m", "300", "1h"], ["299", "4m", ""]],
    [{ type: "go-duration" }, ["30s", "1m30s", "500ms", "0"], ["30", "1d", "soon"]],
    [{ type: "date" }, ["2026-12-01", "12-01"], ["01/12/2026", "2026-13-01", "1 December"]],
    [{ type: "time" }, ["03:00", "7:00", "23:59"], ["24:00", "3am"]],
    [{ type: "datetime" }, ["2026-11-20T09:14:00Z", "-P1D", "yesterday", ""], ["soon"]],
    [{ type: "list" }, ["", "a", "a,b"], []],
    [{ type: "list", minItems: 1 }, ["a"], [""]],
    [{ type: "list", choices: ["MONDAY", "SUNDAY"], foldsCase: true }, ["MONDAY,sunday"], ["MONDAY,FUNDAY"]],
    [{ type: "list", elementPattern: String.raw`^\d{1,2}:00$` }, ["03:00,15:00"], ["03:30", "03:00,noon"]],
    [{ type: "dict" }, ["a=b", "a=b,c=d", "a=b=c", "", "^:^a=b,c:d=e", '{"a": "b"}'], ["a", "a=b,c", "pgaudit.log=write,ddl"]],
    [{ type: "dict", minItems: 1 }, ["a=b"], [""]],
    [
      { type: "dict", keys: ["network", "project"], requiredKeys: ["network", "project"] },
      ["network=n,project=p"],
      ["network=n", "network=n,project=p,zone=z"],
    ],
    [{ type: "dict", keys: ["None", "title"] }, ["None", "title=t"], ["none"]],
  ])("of %o", (flag, right, wrong) => {
    expect({ right: right.filter((value) => !fits(flag, value)), wrong: wrong.filter((value) => fits(flag, value)) }).toEqual({ right: [], wrong: [] });
  });

  test.each<Flag>([
    { type: "int" },
    { type: "enum", choices: ["A"] },
    { type: "duration" },
    { type: "list", choices: ["A"] },
    { type: "dict" },
    { type: "date" },
  ])("that is known only when the line is run is taken to be right: %o", (flag) => {
    expect(fits(flag, hole)).toBe(true);
    expect(fits(flag, `x${hole}`)).toBe(true);
  });

  test("of which a part is known is checked in that part", () => {
    expect(fits({ type: "list", choices: ["MONDAY", "SUNDAY"] }, `${hole},FUNDAY`)).toBe(false);
    expect(fits({ type: "dict" }, `a=${hole},ddl`)).toBe(false);
  });
});

describe("a fault", () => {
  const tiers = { type: "enum", choices: ["REGIONAL", "ZONAL"] } as const satisfies Flag;

  test("names the value that was meant", () => {
    expect(faultOfValue("--availability-type", tiers, "REGINAL")).toEqual({
      message: "`--availability-type` takes `REGIONAL` or `ZONAL`; `REGINAL` is none of them.",
      nearest: "REGIONAL",
    });
  });

  test("says so where only capitals are amiss", () => {
    expect(faultOfValue("--availability-type", tiers, "zonal")).toMatchObject({ nearest: "ZONAL", message: expect.stringContaining("since capitals count") });
  });

  test("of a number out of bounds names the bound", () => {
    expect(faultOfValue("--nodes", { type: "int", min: 1, max: 20 }, "25")).toEqual({ message: "`--nodes` takes `1 to 20`.", nearest: "20" });
    expect(faultOfValue("--window", { type: "duration", min: "5m" }, "1m")).toEqual({ message: "`--window` takes `5m at least`.", nearest: "5m" });
  });

  test("of a list within a dict tells how to write it", () => {
    expect(faultOfValue("--database-flags", { type: "dict" }, "pgaudit.log=write,ddl")?.message).toContain("`^:^key=a,b:key=c`");
  });
});

test("many words are told by the first few", () => {
  expect(oneOf(["a"])).toBe("`a`");
  expect(oneOf(["a", "b", "c"])).toBe("`a`, `b` or `c`");
  // Of nine with four at most: two by name, and 9 − 2 = 7 more.
  expect(oneOf(["a", "b", "c", "d", "e", "f", "g", "h", "i"], 4)).toBe("one of `a`, `b` and 7 more");
});
