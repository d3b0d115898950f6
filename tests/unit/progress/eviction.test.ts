import { expect, test } from "vitest";
import { evictsUnvisited } from "@/lib/progress/eviction";

const safari = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15";
const iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";
const chromeOnIphone =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/131.0.0.0 Mobile/15E148 Safari/604.1";
const chrome = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36";
const edge = `${chrome} Edg/131.0.0.0`;
const android = "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36";
const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0";

test.each([
  ["Safari", safari, true],
  ["Safari on a phone", iphone, true],
  ["another browser on an iPhone, which is Safari inside", chromeOnIphone, true],
  ["Chrome", chrome, false],
  ["Edge", edge, false],
  ["Chrome on Android", android, false],
  ["Firefox", firefox, false],
])("%s takes away what is not visited for days: %s", (_, userAgent, evicts) => {
  expect(evictsUnvisited({ userAgent, installed: false })).toBe(evicts);
});

test("what was added to the home screen is spared", () => {
  expect(evictsUnvisited({ userAgent: iphone, installed: true })).toBe(false);
});
