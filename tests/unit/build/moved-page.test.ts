import { expect, test } from "vitest";
import { findDeadLinks } from "@/lib/build/link-check";
import { movedPage } from "@/lib/build/moved-page";
import { withPagePolicy } from "@/lib/build/page-policy";

const moved = movedPage("/chapters/ha-dr/");

test("a page that has moved leads on, without scripts and for those who follow no redirect", () => {
  expect(moved).toContain('<meta http-equiv="refresh" content="0; url=/chapters/ha-dr/">');
  expect(moved).toContain('<a href="/chapters/ha-dr/">/chapters/ha-dr/</a>');
  expect(moved).toContain('<link rel="canonical" href="/chapters/ha-dr/">');
  expect(moved).not.toContain("<script");
});

test("a page that has moved is a page like others: with a language, a title and a policy, its link checked", () => {
  expect(moved).toMatch(/^<!doctype html><html lang="en"><head>.*<title>Moved<\/title>/);
  expect(withPagePolicy(moved)).toContain("Content-Security-Policy");
  expect(findDeadLinks(new Map([["/chapters/high-availability/", moved]]), new Set())).toEqual([
    { page: "/chapters/high-availability/", href: "/chapters/ha-dr/", reason: "there is no such page" },
  ]);
});
