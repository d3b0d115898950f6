import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { StorageNotice } from "@/components/progress/storage-notice";
import { Rehearsal } from "@/components/ui/rehearsal";
import { buildStamp } from "@/lib/content/build-stamp";
import { buildQuestionSearchFile } from "@/lib/content/question-search-file";
import { buildReferenceSearchFile } from "@/lib/content/reference-search-file";
import { buildSearchFile } from "@/lib/content/search-file";
import { factsAsOf } from "@/lib/facts/facts";
import { formatDate } from "@/lib/facts/format";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import { site } from "@/lib/site/site";
import "./globals.css";

const roman = localFont({
  src: "./fonts/text-roman.woff2",
  variable: "--font-roman",
  weight: "400 700",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});
const italic = localFont({
  src: "./fonts/text-italic.woff2",
  variable: "--font-italic",
  weight: "400",
  style: "italic",
  display: "swap",
  preload: false,
  adjustFontFallback: "Times New Roman",
});

export const metadata: Metadata = {
  metadataBase: new URL(`${site.address}/`),
  ...pageMetadata({ title: site.title, description: site.description, path: routes.home }),
  applicationName: site.name,
  icons: {
    icon: [
      { url: "/mark.svg", type: "image/svg+xml" },
      { url: "/mark-32.png", sizes: "32x32" },
    ],
    apple: "/mark-180.png",
  },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf7f1" },
    { media: "(prefers-color-scheme: dark)", color: "#1a1816" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${roman.variable} ${italic.variable}`} suppressHydrationWarning>
      <head>
        {/* oxlint-disable-next-line nextjs/no-sync-scripts -- sets the theme before the first paint */}
        <script src="/first-paint.js" />
      </head>
      <body>
        <a href="#content" className="skip-link no-print">
          Skip to the content
        </a>
        <SiteHeader
          searchFile={`/search/${buildSearchFile().name}`}
          referenceFile={`/search/${buildReferenceSearchFile().name}`}
          questionFile={`/search/${buildQuestionSearchFile().name}`}
        />
        {children}
        <StorageNotice />
        <Rehearsal />
        <SiteFooter disclaimer={site.disclaimer} factsAsOf={formatDate(factsAsOf)} build={buildStamp()} />
      </body>
    </html>
  );
}
