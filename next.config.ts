import path from "node:path";
import { pathToFileURL } from "node:url";
import type { NextConfig } from "next";
import { PHASE_PRODUCTION_BUILD } from "next/constants";

/** Every page is written as a file at build time; nothing of ours runs on a server afterwards. */
const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  images: { unoptimized: true },
  poweredByHeader: false,
  experimental: { turbopackCjsTreeShaking: true },
  serverExternalPackages: ["mdx-bundler", "esbuild", "shiki"],
};

export default function configure(phase: string): NextConfig {
  if (phase === PHASE_PRODUCTION_BUILD) keepWorkersLean();
  return config;
}

/** Next takes the heap's limit out of its workers' options, and no other: these keep them small as the guide grows. */
function keepWorkersLean() {
  const preload = pathToFileURL(path.resolve("lib/build/lean-heap.mjs")).href;
  const options = `--import=${preload} --max-semi-space-size=16`;
  const given = process.env["NODE_OPTIONS"] ?? "";
  if (!given.includes(preload)) process.env["NODE_OPTIONS"] = `${given} ${options}`.trim();
}
