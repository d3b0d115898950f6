import { expect, test } from "vitest";
import { checkLine } from "@/lib/command/check";
import { summaryOf } from "@/lib/command/summary";
import { aReference } from "@/tests/support/a-reference";

const summarise = (text: string) => summaryOf(checkLine(text, aReference()));

test("one command is told with all that is wrong, in words that can be read out", () => {
  expect(summarise("gcloud alloydb clusters create c --region=r")).toBe("Accepted.");
  expect(summarise("gcloud alloydb clusters create c")).toBe("Rejected. --region is required.");
  expect(summarise("psql")).toBe("Not checked. psql is another program. Of it only the shell's syntax was read.");
});

test("several are told in numbers", () => {
  expect(summarise("psql; gcloud alloydb clusters create c; gcloud alloydb clusters create c --region=r; ls")).toBe(
    "4 commands: 1 accepted, 1 rejected, 2 not checked.",
  );
});

test("no command is told too", () => {
  expect(summarise("# only a comment")).toBe("No command yet.");
});
