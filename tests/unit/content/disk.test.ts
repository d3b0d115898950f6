import { expect, test } from "vitest";
import { listFiles, readText } from "@/lib/content/disk";

test("files are found below the project's folder, in order, by how their names end", () => {
  const tests = listFiles("tests/unit/content", ".test.ts");

  expect(tests).toContain("disk.test.ts");
  expect(tests).toEqual(tests.toSorted());
  expect(listFiles("tests/unit/content", ".mdx")).toEqual([]);
  expect(readText("tests/unit/content/disk.test.ts")).toContain("in order, by how their names end");
});

test("a folder that is not there holds no files, and one that is a file is a mistake", () => {
  expect(listFiles("content/no-such-folder", ".mdx")).toEqual([]);
  expect(() => listFiles("package.json", ".mdx")).toThrow("ENOTDIR");
});
