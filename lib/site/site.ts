// oxlint-disable no-restricted-globals -- address and contact are settings of the build, read here and nowhere else
/** What the site is called and said to be, in every place that names it. */
export const site = {
  name: "Assay",
  title: "Assay: AlloyDB study for the ACE and PCA exams",
  description:
    "Learn AlloyDB for PostgreSQL for Google Cloud's Associate Cloud Engineer and Professional Cloud Architect exams: every figure with its source and date, every error of the study guide struck and corrected.",
  disclaimer: "Assay is independent and not affiliated with, endorsed by or sponsored by Google. AlloyDB and Google Cloud are trademarks of Google LLC.",
  /** Where the site will stand, without a slash at its end: `SITE_URL` at build time. */
  address: (process.env["SITE_URL"] ?? "http://localhost:3000").replace(/\/$/, ""),
  /** Where reports go, `CONTACT` at build time: an e-mail address, or nothing. */
  contact: process.env["CONTACT"] ?? "",
} as const;
