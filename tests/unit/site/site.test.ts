import { afterEach, expect, test, vi } from "vitest";

async function siteWith(settings: Readonly<Record<string, string | undefined>>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const { site } = await import("@/lib/site/site");
  return site;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

test("without settings the site stands on this machine and names no contact", async () => {
  expect(await siteWith({ SITE_URL: undefined, CONTACT: undefined })).toMatchObject({ address: "http://localhost:3000", contact: "" });
});

test("the site's address has no slash at its end, however it was given, so that paths can follow", async () => {
  expect((await siteWith({ SITE_URL: "https://example.com/" })).address).toBe("https://example.com");
  expect((await siteWith({ SITE_URL: "https://example.com" })).address).toBe("https://example.com");
});

test("a contact is taken as given", async () => {
  expect((await siteWith({ CONTACT: "someone@example.com" })).contact).toBe("someone@example.com");
});

test("the site says that it is not Google's", async () => {
  expect((await siteWith({})).disclaimer).toContain("not affiliated with, endorsed by or sponsored by Google");
});
