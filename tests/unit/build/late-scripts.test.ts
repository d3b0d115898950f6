import { describe, expect, test } from "vitest";
import { isToRead, startScripts, withCompileHint, withDataTogether, withLateScripts } from "@/lib/build/late-scripts";

const long = "run();".repeat(1000);
const page =
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/><script src="/_next/static/chunks/a.js" async=""></script>' +
  '<script src="/first-paint.js"></script><script src="/_next/static/chunks/old.js" noModule=""></script><script>push()</script>' +
  '<script src="/_next/static/chunks/b.js" async="" id="last"></script>';

describe("a page that is read", () => {
  test("asks for none of its scripts by itself, and keeps where they stood", () => {
    expect(withLateScripts(page)).toBe(
      '<script src="/_next/static/chunks/a.js" async="" type="late"></script>' +
        '<script src="/first-paint.js"></script><script src="/_next/static/chunks/old.js" noModule=""></script><script>push()</script>' +
        '<script src="/_next/static/chunks/b.js" async="" type="late" id="last"></script>',
    );
  });

  test("carries its data for scripts in one script, apart from other scripts", () => {
    const data = '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"a"])</script>';
    const bootstrap = '<script id="_R_">start()</script><script src="/_next/static/chunks/b.js" async=""></script>';
    expect(withDataTogether(`${bootstrap}${data}<script>self.__next_f.push([1,"b"])</script>`)).toBe(
      `${bootstrap}<script>(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([1,"a"]);self.__next_f.push([1,"b"])</script>`,
    );
  });

  test.each(["/", "/chapters/pricing/", "/topics/backup/", "/facts/", "/errata/", "/exams/about/", "/404.html"])("%s waits with its scripts", (address) => {
    expect(isToRead(address)).toBe(true);
  });

  test.each([
    "/quiz/",
    "/quiz/backup/",
    "/questions/ace-001/",
    "/exams/",
    "/exams/ace/a/",
    "/progress/plan/",
    "/settings/",
    "/calculator/",
    "/decision/",
    "/commands/",
  ])("%s, made by scripts, does not", (address) => {
    expect(isToRead(address)).toBe(false);
  });
});

describe("scripts of the start", () => {
  test("are those that the page asks for itself, without the one for old browsers", () => {
    expect(startScripts(page)).toEqual(["/_next/static/chunks/a.js", "/_next/static/chunks/b.js"]);
    expect(startScripts(withLateScripts(page))).toEqual(startScripts(page));
  });

  test("begin with the hint, and with one alone", () => {
    expect(withCompileHint(long)).toBe(`//# allFunctionsCalledOnLoad\n${long}`);
    expect(withCompileHint(withCompileHint(long))).toBe(withCompileHint(long));
  });

  test("unless it is short", () => {
    expect(withCompileHint("run()")).toBe("run()");
  });
});
