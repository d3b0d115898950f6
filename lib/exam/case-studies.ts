import type { IndexEntry } from "@/lib/question/bank";

/** A published case study of the Professional Cloud Architect exam. Its text is Google's: it is linked and retold, not repeated. */
export interface CaseStudy {
  readonly id: NonNullable<IndexEntry["case"]>;
  readonly name: string;
  readonly industry: string;
  /** What it holds for somebody who studies databases, in a sentence or two. */
  readonly databases: string;
  /** The official text. */
  readonly address: string;
  /** Who it is and what it is about to do. */
  readonly company: string;
  /** What it runs today. */
  readonly today: readonly string[];
  /** What the business wants, and what its engineers ask for. */
  readonly business: readonly string[];
  readonly technical: readonly string[];
  /** What to keep in mind where a question is about its databases. The conclusions are ours. */
  readonly data: readonly string[];
}

/** The day of the latest record of Google's texts from which these were retold. */
export const caseTextsOf = "2026-08-09";

const published = (name: string) => `https://services.google.com/fh/files/misc/v6.1_pca_${name}_case_study_english.pdf`;

/** The four case studies that are current, in the order of the alphabet. */
export const caseStudies: readonly CaseStudy[] = [
  {
    id: "altostrat-media",
    name: "Altostrat Media",
    industry: "media",
    databases: "Files, containers and a warehouse; no relational engine is named. AlloyDB is at most a store for metadata or vectors, and often a distractor.",
    address: published("altostrat_media"),
    company:
      "A media house with a large archive of podcasts, interviews, news and documentaries. It already works in Google Cloud for the most part and now wants generative AI in how content is handled and found.",
    today: [
      "GKE manages and delivers content; Cloud Run functions react to events",
      "Cloud Storage holds the media files, and they grow",
      "BigQuery is the warehouse for what audiences do",
      "Ingest and archiving still run partly on-premises",
      "People sign in through Google and through other identity providers",
      "Prometheus and Cloud Monitoring watch over it",
    ],
    business: [
      "Faster and more dependable operations, in the cloud and on-premises alike",
      "Cheaper storage of media without giving up availability",
      "Summaries, rich metadata and the removal of unfit content, made automatically",
      "Help for users at any hour, in plain language, and programme decisions that rest on data",
    ],
    technical: [
      "Delivery of containers under one management, with Kubernetes on both sides",
      "A fast and safe link for ingest from on-premises",
      "AI whose decisions can be audited and explained",
      "Recommendations and chat for each user",
    ],
    data: [
      "Media are objects: they belong in Cloud Storage, and events of viewing in BigQuery",
      "A relational store fits titles, rights, metadata and their embeddings, where a question brings one in",
      "Reliability and cost come first; moving what works already is seldom the answer",
    ],
  },
  {
    id: "cymbal-retail",
    name: "Cymbal Retail",
    industry: "online retail",
    databases: "MySQL, SQL Server, Redis and MongoDB, and a wish for search in plain language. Moving to PostgreSQL changes the engine, which costs something.",
    address: published("cymbal_retail"),
    company:
      "A growing online shop with a very wide range of goods in several trades. Its catalogue is kept by hand, slowly and with mistakes. It wants to enrich the catalogue by generative AI, to let shoppers talk their way to a product, and to renew what lies beneath.",
    today: [
      "Systems on-premises and in the cloud, side by side",
      "MySQL, SQL Server, Redis and MongoDB with products and customers",
      "Containers on Kubernetes; a web catalogue of its own on a relational database",
      "Files by SFTP and batch jobs between systems, silos of customer data",
      "Telephone menus and agents; Grafana, Nagios and Elastic for monitoring",
    ],
    business: [
      "A catalogue that fills itself with fewer mistakes",
      "Products that are found, shoppers who come back and buy",
      "Lower costs of call centre and data centre",
    ],
    technical: [
      "Attributes made from suppliers' texts and pictures that fit the present structure of the catalogue",
      "Variants of product pictures",
      "Discovery in natural language that scales with the catalogue",
      "Staff who review what a model proposes before it is published",
      "Data of customers and talks kept safe and by the rules",
    ],
    data: [
      "Neither MySQL nor SQL Server is PostgreSQL: AlloyDB means another engine, which needs a reason such as search by meaning over live rows",
      "Where code must run unchanged, the same engine in Cloud SQL is the smaller step",
      "Price and stock change all the time, so answers have to rest on current rows",
    ],
  },
  {
    id: "ehr-healthcare",
    name: "EHR Healthcare",
    industry: "health software",
    databases:
      "The same engines leave a colocation, insurers stay on-premises. Like for like on Cloud SQL against modernising, with availability, audit and residency.",
    address: published("ehr_healthcare"),
    company:
      "A maker of electronic health records, sold as a service to practices, hospitals and insurers in several countries. It grows fast, leaves its colocation sites for Google Cloud and wants to scale, recover and release better than today.",
    today: [
      "Several colocation sites; the lease of one of them ends soon",
      "Web applications, many in containers on a group of Kubernetes clusters",
      "MySQL, SQL Server, Redis and MongoDB",
      "Old interfaces to insurers, by file and API, on-premises: to be replaced in some years, neither moved nor upgraded before",
      "Users in Microsoft Active Directory; open source monitoring, and alerts by e-mail that few read",
    ],
    business: [
      "New insurers taken on quickly",
      "An availability of at least 99.9% for everything that customers use",
      "One view of the systems, and action before customers notice",
      "Insight into trends in health care, with forecasts and reports",
      "Less delay for all customers, the rules kept, less work on infrastructure",
    ],
    technical: [
      "The insurers' interfaces reachable from both sides over a safe and fast link",
      "One way to run containers, and new environments on demand",
      "Logs, retention, metrics and alerts that are alike everywhere",
      "Room for the data of new insurers",
    ],
    data: [
      "Like for like goes to Cloud SQL; AlloyDB suits what is rewritten or new",
      "Databases must be reachable by private ways from what stays on-premises",
      "Patient data bring audit, retention, keys and access control with them",
    ],
  },
  {
    id: "knightmotives-automotive",
    name: "KnightMotives Automotive",
    industry: "car making",
    databases: "Mainframe and planning systems, weak links to plants, European data rules. Orders and dealers on a managed relational database, step by step.",
    address: published("knightmotives_automotive"),
    company:
      "A maker of electric, hybrid, combustion and self-driving cars that wants, within five years, one experience of driving and owning across all models, and to earn from its data.",
    today: [
      "IT mostly on-premises, some applications in other large clouds",
      "An outdated mainframe for the supply chain and an outdated ERP system",
      "Several code bases for vehicles, with old debts",
      "Weak links between plants and headquarters, and to cars in the country",
      "An unreliable online system for cars built to order; dealers who suffer from it and cannot pay for new equipment",
      "Data in silos, AI hardware of yesterday, data breaches in the past",
    ],
    business: [
      "A personal relation with drivers, the same quality in every model",
      "Orders that dealers and customers can follow",
      "Income from data; self-driving cars first where the law is ready",
      "Security above all, and European data protection kept",
      "Staff that learn, and business and engineers that talk",
    ],
    technical: [
      "A hybrid cloud in which old systems are modernised or replaced step by step",
      "Better networks; updates and AI that reach every car",
      "Simulation for self-driving",
      "A platform for data with privacy built in, a frame for security and a plan for incidents",
      "Better tools for orders, dealers and customer relations",
    ],
    data: [
      "Orders and dealer tools fit a managed relational database, moved in waves and not at once",
      "What must go on when a plant is cut off needs a database in the plant",
      "Records of Europeans stay in European regions; what is sold is shared under rules, not copied",
    ],
  },
];

/** The case study of an id; undefined for one that is not current. */
export function caseStudyOf(id: string): CaseStudy | undefined {
  return caseStudies.find((study) => study.id === id);
}
