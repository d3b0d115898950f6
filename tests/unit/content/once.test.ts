import { expect, test, vi } from "vitest";
import { oncePerBuild } from "@/lib/content/once";

function countingLoader() {
  let asked = 0;
  return oncePerBuild(() => {
    asked += 1;
    return asked;
  });
}

test("a build loads once", () => {
  vi.stubEnv("NODE_ENV", "production");
  const load = countingLoader();

  expect([load(), load()]).toEqual([1, 1]);
});

test("a build loads once even where there is nothing to load", () => {
  vi.stubEnv("NODE_ENV", "production");
  const loader = vi.fn<() => void>();
  const load = oncePerBuild(loader);
  load();
  load();

  expect(loader).toHaveBeenCalledTimes(1);
});

test("an author at work sees an edit", () => {
  vi.stubEnv("NODE_ENV", "development");
  const load = countingLoader();

  expect([load(), load()]).toEqual([1, 2]);
});

test("a loader that failed is asked again", () => {
  vi.stubEnv("NODE_ENV", "production");
  let broken = true;
  const load = oncePerBuild(() => {
    if (broken) throw new Error("broken");
    return "mended";
  });

  expect(load).toThrow("broken");
  broken = false;
  expect(load()).toBe("mended");
});
