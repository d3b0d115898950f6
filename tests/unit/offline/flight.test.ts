import { expect, test } from "vitest";
import { withDataTogether } from "@/lib/build/late-scripts";
import { flightOf, textsOf } from "@/lib/offline/flight";

const push = (...part: unknown[]) => `<script>self.__next_f.push(${JSON.stringify(part).replaceAll("<", "\\u003c")})</script>`;

test("the router's data of a page is put together from the page", () => {
  const html = `<p>Text</p><script>(self.__next_f=self.__next_f||[]).push([0])</script>${push(1, '1:"a"\n2:["$","p"')}<p>more</p>${push(1, ',"</script> and ü"]\n')}`;
  expect(flightOf(html)).toBe('1:"a"\n2:["$","p","</script> and ü"]\n');
});

test("the router's data of a page whose scripts the build has put together is the same", () => {
  const html = `<script>(self.__next_f=self.__next_f||[]).push([0])</script>${push(1, '1:"a"\n2:["$"]);')}${push(1, '3:"</script>"\n')}<p>more</p>`;
  const together = withDataTogether(html);
  expect(together).not.toBe(html);
  expect(flightOf(together)).toBe('1:"a"\n2:["$"]);3:"</script>"\n');
});

test("a page without any, or with some that is no text, gives none", () => {
  expect(flightOf("<p>This page has moved.</p>")).toBeUndefined();
  expect(flightOf(push(1, "1:") + push(3, "AAEC"))).toBeUndefined();
});

test("a page that fetches its text when it is walked to names it", () => {
  const page = "/chapters/overview/";
  expect(textsOf(page, '<div data-text="/chapters/overview/text.html">')).toEqual(["/chapters/overview/text.html"]);
  // The next chapter's text is fetched ahead and is not needed to show this one.
  expect(textsOf(page, '"/chapters/key-concepts/text.html"')).toEqual([]);
});
