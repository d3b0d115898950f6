import { expect, test } from "vitest";
import { grammarSchema, serviceRuleSchema } from "@/lib/command/schema";
import { aCommand, aGrammar } from "@/tests/support/a-reference";

/** Where a grammar breaks its form. */
const faultsIn = (grammar: unknown) => grammarSchema.safeParse(grammar).error?.issues.map(({ path }) => path.join(".")) ?? [];

test("a grammar that holds to its form is taken as it is", () => {
  expect(grammarSchema.parse(aGrammar(aCommand()))).toEqual(aGrammar(aCommand()));
});

test.each([
  ["a type that is none", { flags: { "--x": { type: "number" } } }, "commands.0.flags.--x.type"],
  ["a flag that is not typed so", { flags: { "-x": { type: "string" } } }, "commands.0.flags.-x"],
  ["a field that nobody reads", { flags: { "--x": { type: "string", help: "A flag." } } }, "commands.0.flags.--x"],
  ["a track that is none", { tracks: ["preview"] }, "commands.0.tracks.0"],
  ["a rule that is none", { afterwards: [{ rule: "maybe" }] }, "commands.0.afterwards.0.rule"],
  ["one flag that excludes itself", { exclusive: [["--region"]] }, "commands.0.exclusive.0"],
])("%s is refused where it stands", (_, parts, place) => {
  expect(faultsIn({ ...aGrammar(aCommand()), commands: [{ ...aCommand(), ...parts }] })).toEqual([place]);
});

test("a rule of the service says what it rests on", () => {
  const rule = { id: "x", commands: ["alloydb clusters create"], when: { kind: "together", flags: ["--a", "--b"] }, says: "Not together." };

  expect(serviceRuleSchema.safeParse(rule).error?.issues.map(({ path }) => path.join("."))).toEqual(["rests"]);
  expect(serviceRuleSchema.safeParse({ ...rule, rests: { href: "/errata/x/", words: "Erratum" } }).success).toBe(true);
});
