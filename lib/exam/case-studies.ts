/** A published case study of the Professional Cloud Architect exam. Its text is Google's: it is linked, not repeated. */
interface CaseStudy {
  readonly name: string;
  readonly industry: string;
  /** What it holds for somebody who studies databases, in our words. */
  readonly databases: string;
  /** The official text. */
  readonly address: string;
}

const published = (name: string) => `https://services.google.com/fh/files/misc/v6.1_pca_${name}_case_study_english.pdf`;

/** The four case studies that are current, in the order of the alphabet. */
export const caseStudies: readonly CaseStudy[] = [
  {
    name: "Altostrat Media",
    industry: "media",
    databases: "Files, containers and a warehouse; no relational engine is named. AlloyDB is at most a store for metadata or vectors, and often a distractor.",
    address: published("altostrat_media"),
  },
  {
    name: "Cymbal Retail",
    industry: "online retail",
    databases: "MySQL, SQL Server, Redis and MongoDB, and a wish for search in plain language. Moving to PostgreSQL changes the engine, which costs something.",
    address: published("cymbal_retail"),
  },
  {
    name: "EHR Healthcare",
    industry: "health software",
    databases:
      "The same engines leave a colocation, insurers stay on-premises. Like for like on Cloud SQL against modernising, with availability, audit and residency.",
    address: published("ehr_healthcare"),
  },
  {
    name: "KnightMotives Automotive",
    industry: "car making",
    databases: "Mainframe and planning systems, weak links to plants, European data rules. Orders and dealers on a managed relational database, step by step.",
    address: published("knightmotives_automotive"),
  },
];
