import type { NextConfig } from "next";

/** Every page is written as a file at build time; nothing of ours runs on a server afterwards. */
const config: NextConfig = {
  output: "export",
  trailingSlash: true,
  images: { unoptimized: true },
  poweredByHeader: false,
  serverExternalPackages: ["mdx-bundler", "esbuild", "shiki"],
};

export default config;
