import type { DecisionTree, Fork, Option } from "./schema";

/** The text for every outcome of AlloyDB in Google Cloud, or for both editions of Cloud SQL. */
const everyAlloydb = (text: string) => ({ "alloydb-ha": text, "alloydb-basic": text, "alloydb-read-pools": text });
const bothCloudSql = (text: string) => ({ "cloud-sql-enterprise": text, "cloud-sql-enterprise-plus": text });

/** The fork once more, with arrows and reasons of its own; what it asks stays the same. */
function askAgain<Options extends string>(
  again: string,
  { options, ...fork }: Fork & { options: Record<Options, Option> },
  arrows: Record<Options, Pick<Option, "next"> & Partial<Pick<Option, "reason" | "rulesOut">>>,
): Fork {
  const own = (Object.keys(arrows) as Options[]).map((id) => [id, { ...options[id], rulesOut: {}, ...arrows[id] }] as const);
  return { ...fork, again, options: Object.fromEntries(own) };
}

const adaptForNothing =
  "It would work, but neither several writers nor several regions are asked for, and the application would have to make do with {{spanner-postgresql-coverage}} of PostgreSQL.";

const size = {
  ask: "How large will it grow?",
  short: "How large will it grow?",
  help: "Take the size at the end of the plan, not today's. In an exam, “future growth” counts only with a figure. An AlloyDB cluster starts with a quota of {{cluster-storage-quota-default}}, which can be raised. Very large Cloud SQL disks make backups slow: a reason to think, and no limit.",
  facts: ["cloud-sql-storage-max", "cluster-storage-max", "cluster-storage-quota-default", "spanner-node-storage"],
  options: {
    "within-cloud-sql": {
      label: "Up to {{cloud-sql-storage-max}}",
      short: "up to {{cloud-sql-storage-max}}",
      next: "availability",
      reason: "{{cloud-sql-storage-max}} or less fits both PostgreSQL services, so the size removes neither.",
      ifSo: "the database stayed within {{cloud-sql-storage-max}}",
      rulesOut: {
        "alloydb-ha":
          "It would work, but nothing asked for needs it, and Cloud SQL costs less: {{price-cloud-sql-enterprise-plus-vcpu}} in Enterprise Plus against {{price-alloydb-vcpu}}.",
        "alloydb-basic": "It would work, but nothing asked for needs AlloyDB, and Cloud SQL has smaller and cheaper machines.",
      },
    },
    "beyond-cloud-sql": {
      label: "More than {{cloud-sql-storage-max}}, up to {{cluster-storage-max}}",
      short: "over {{cloud-sql-storage-max}}",
      next: "alloydb-availability",
      reason: "More than {{cloud-sql-storage-max}} is beyond Cloud SQL; an AlloyDB cluster holds {{cluster-storage-max}}.",
      ifSo: "it grew beyond {{cloud-sql-storage-max}}",
      rulesOut: bothCloudSql("An instance holds {{cloud-sql-storage-max}} at most."),
      settles: { storageGb: "cloud-sql-storage-max" },
    },
    "beyond-alloydb": {
      label: "More than {{cluster-storage-max}}",
      short: "over {{cluster-storage-max}}",
      next: "spanner",
      reason: "More than {{cluster-storage-max}} is beyond one cluster; Spanner grows by nodes of up to {{spanner-node-storage}} each.",
      ifSo: "it grew beyond {{cluster-storage-max}}",
      rulesOut: {
        ...everyAlloydb("A cluster holds {{cluster-storage-max}} at most."),
        ...bothCloudSql("An instance holds {{cloud-sql-storage-max}} at most."),
      },
      settles: { storageGb: "cluster-storage-max" },
    },
  },
} satisfies Fork;

const availability = {
  ask: "Which availability is promised, and may maintenance interrupt?",
  short: "Which availability?",
  help: "An SLA covers highly available instances only. AlloyDB and Enterprise Plus, with {{cloud-sql-enterprise-plus-sla}}, count planned maintenance in; Enterprise, with {{cloud-sql-enterprise-sla}}, leaves it out. A failover within the region loses no commits in any of them, so a recovery point of zero decides nothing here.",
  facts: [
    "sla-ha",
    "cloud-sql-enterprise-plus-sla",
    "cloud-sql-enterprise-sla",
    "spanner-sla-regional",
    "spanner-sla-multi-region",
    "maintenance-downtime",
    "cloud-sql-enterprise-plus-maintenance-downtime",
    "cloud-sql-enterprise-maintenance-downtime",
    "ha-data-loss",
    "cloud-sql-ha-data-loss",
  ],
  options: {
    none: {
      label: "No SLA: development, tests, or work that can wait",
      short: "no SLA",
      next: "cloud-sql-enterprise",
      reason: "Nobody asks for an SLA, so one small instance in a single zone is enough.",
      ifSo: "no SLA were asked for",
      rulesOut: { "*": "It gives more than is asked for, at a higher price." },
      settles: { ha: false },
    },
    standard: {
      label: "{{cloud-sql-enterprise-sla}}, planned maintenance not counted",
      short: "{{cloud-sql-enterprise-sla}}",
      next: "reads",
      reason: "{{cloud-sql-enterprise-sla}} is enough, and planned maintenance may stop the instance for {{cloud-sql-enterprise-maintenance-downtime}}.",
      ifSo: "{{cloud-sql-enterprise-sla}} without maintenance were enough",
      rulesOut: { spanner: adaptForNothing },
    },
    highest: {
      label: "{{cloud-sql-enterprise-plus-sla}}, planned maintenance counted",
      short: "{{cloud-sql-enterprise-plus-sla}}",
      next: "plus-reads",
      reason:
        "{{cloud-sql-enterprise-plus-sla}} with maintenance counted removes Enterprise and every single zone. Enterprise Plus has it, as AlloyDB and Spanner do.",
      ifSo: "{{cloud-sql-enterprise-plus-sla}} were promised, maintenance counted",
      rulesOut: {
        "cloud-sql-enterprise": "Its SLA is {{cloud-sql-enterprise-sla}}, and planned maintenance is left out of it.",
        spanner: adaptForNothing,
      },
    },
    "multi-region": {
      label: "{{spanner-sla-multi-region}}, through the loss of a region",
      short: "{{spanner-sla-multi-region}}",
      next: "spanner",
      reason: "Only Spanner in a dual-region or multi-region configuration promises {{spanner-sla-multi-region}}.",
      ifSo: "{{spanner-sla-multi-region}} were promised",
      rulesOut: {
        "alloydb-read-pools": "Its SLA ends at {{sla-ha}}; a copy in another region is asynchronous and has to be promoted.",
        "cloud-sql-enterprise": "Its SLA ends at {{cloud-sql-enterprise-sla}}.",
        "cloud-sql-enterprise-plus": "Its SLA ends at {{cloud-sql-enterprise-plus-sla}}; a copy in another region is asynchronous and has to be promoted.",
      },
    },
  },
} satisfies Fork;

const reads = {
  ask: "How far do reads fan out?",
  short: "How far do reads fan out?",
  help: "The number of readers decides nothing: {{cloud-sql-read-replicas-max}} in Cloud SQL, {{read-pool-max-nodes}} in AlloyDB. Addresses and bills differ. Single replicas have an address each, a pool has one for all; and each Cloud SQL reader pays for a disk of its own, at {{price-cloud-sql-ssd}}, while AlloyDB's readers share one copy of the data.",
  facts: ["cloud-sql-read-replicas-max", "read-pool-max-nodes", "cloud-sql-read-pools-edition", "cloud-sql-storage-kind", "alloydb-storage-kind"],
  options: {
    primary: {
      label: "The primary serves them all",
      short: "primary alone",
      next: "cost",
      reason: "The primary serves all reads, so no reader has to be paid for.",
      ifSo: "the primary served all reads",
      rulesOut: { "alloydb-read-pools": "No reader besides the primary is asked for." },
    },
    replicas: {
      label: "A few single replicas are enough",
      short: "a few replicas",
      next: "cost",
      reason: "A few single replicas are enough, and both editions of Cloud SQL have them.",
      ifSo: "a few single replicas were enough",
      rulesOut: { "alloydb-read-pools": "A few single replicas exist in Cloud SQL as well, at a lower price." },
    },
    pool: {
      label: "A pool of readers behind one address",
      short: "a pool",
      next: "cloud-sql-enterprise-plus",
      reason: "A pool behind one address is asked for. In Cloud SQL that means {{cloud-sql-read-pools-edition}}.",
      ifSo: "readers had to form a pool behind one address",
      rulesOut: {
        "cloud-sql-enterprise": "It has single replicas, each with an address of its own, and no read pools.",
        "alloydb-read-pools": "Its pools would serve as well, but nothing else asked for needs AlloyDB, whose compute costs more.",
      },
    },
    "many-over-large": {
      label: "Many readers over one large database",
      short: "many, large data",
      next: "alloydb-read-pools",
      reason: "Many readers of one large database are cheapest where they share one copy of it. Let an estimate confirm it.",
      ifSo: "many readers had to share one large database",
      rulesOut: bothCloudSql("Each of its readers pays for a copy of the whole database on a disk of its own."),
    },
  },
} satisfies Fork;

/**
 * The tree that this site teaches. Forks that remove options stand first, the price last; it asks in the order where,
 * writes, history, live data, size, availability, reads, cost. It supposes a relational database for PostgreSQL.
 */
export const soundTree = {
  id: "sound",
  name: "The sound tree",
  start: "where",
  lines: [
    { mark: "", name: "From the start", forks: ["where", "writes", "history", "live", "size", "availability", "reads", "cost"] },
    { mark: "A", name: "AlloyDB is settled: which shape?", forks: ["alloydb-size", "alloydb-availability", "alloydb-reads"] },
    { mark: "P", name: "Enterprise Plus, or AlloyDB for its readers?", forks: ["plus-reads"] },
  ],
  forks: {
    where: {
      ask: "Where must the database run?",
      short: "Where must it run?",
      help: "Its clients may be anywhere: an application on premises reaches a managed database over VPN or Interconnect. Only a database that must itself stay outside decides here. The tree supposes PostgreSQL; an application that must stay on another engine of Cloud SQL, which offers {{cloud-sql-engines}}, has its answer already.",
      facts: ["alloydb-engines", "cloud-sql-engines"],
      options: {
        "google-cloud": {
          label: "In Google Cloud",
          short: "in Google Cloud",
          next: "writes",
          reason: "It may run in Google Cloud, so that Google can run it for you.",
          ifSo: "the database could run in Google Cloud",
          rulesOut: { "alloydb-omni": "Nothing has to run outside Google Cloud. Omni is software that you install, update and back up yourself." },
        },
        elsewhere: {
          label: "On your own hardware, at the edge or in another cloud",
          short: "outside it",
          next: "alloydb-omni",
          reason: "It must run outside Google Cloud. AlloyDB Omni is the same engine as software that you run yourself.",
          ifSo: "the database had to run on your own hardware, at the edge or in another cloud",
          rulesOut: { "*": "It runs in Google Cloud only." },
        },
      },
    },
    writes: {
      ask: "How must it take writes?",
      short: "How does it take writes?",
      help: "In AlloyDB and in Cloud SQL writes go to {{alloydb-writers}}. A copy in another region only reads until it is promoted: a plan for a lost region, or readers on another continent, is no write in several regions.",
      facts: [
        "alloydb-writers",
        "cloud-sql-writers",
        "spanner-writers",
        "spanner-multi-region-edition",
        "machine-max-vcpus",
        "cloud-sql-enterprise-plus-max-vcpus",
      ],
      options: {
        "one-writer": {
          label: "In one region, no more than one large machine takes",
          short: "one writer",
          next: "history",
          reason: "One writer in one region is enough; copies elsewhere may still read.",
          ifSo: "one writer in one region were enough",
        },
        "many-regions": {
          label: "In several regions at once, consistent everywhere",
          short: "several regions",
          next: "spanner",
          reason: "Consistent writes in several regions at once: in Spanner {{spanner-writers}} takes writes, and replication is {{spanner-replication}}.",
          ifSo: "writes had to happen in several regions at once",
          rulesOut: {
            "bigquery-beside": "A warehouse does not take an application's writes.",
            "*": "It has one writer, and its copies in other regions only read.",
          },
        },
        "beyond-one-writer": {
          label: "In one region, more than the largest machine takes",
          short: "beyond a machine",
          next: "spanner",
          reason:
            "The writes outgrow the largest machine, {{machine-max-vcpus}} in AlloyDB and {{cloud-sql-enterprise-plus-max-vcpus}} in Cloud SQL. Spanner spreads them over nodes.",
          ifSo: "writes outgrew the largest machine",
          rulesOut: {
            ...everyAlloydb("All its writes go through one machine, of {{machine-max-vcpus}} at most."),
            "cloud-sql-enterprise": "All its writes go through one machine, of {{cloud-sql-enterprise-max-vcpus}} at most.",
            "cloud-sql-enterprise-plus": "All its writes go through one machine, of {{cloud-sql-enterprise-plus-max-vcpus}} at most.",
            "bigquery-beside": "A warehouse does not take an application's writes.",
          },
        },
      },
    },
    history: {
      ask: "Is it warehouse-scale analytics on history?",
      short: "Analytics on history?",
      help: "A warehouse keeps years of rows, often of many systems, for analysts. The operational database stays; BigQuery stands beside it, fed by replication or asking through federated queries. Reports on the database's own live rows are the next fork.",
      facts: ["bigquery-alloydb-federation-since", "cloud-sql-bigquery-federation", "spanner-bigquery-federation"],
      options: {
        none: {
          label: "No, or only reports on the database's own data",
          short: "no",
          next: "live",
          reason: "No warehouse is asked for.",
          ifSo: "no history had to be analysed",
          rulesOut: { "bigquery-beside": "No years of history are to be analysed, so a warehouse would add a pipeline that nobody asked for." },
        },
        warehouse: {
          label: "Yes: years of data, often of several systems, for analysts",
          short: "yes",
          next: "bigquery-beside",
          reason: "Years of history belong in a warehouse, away from the transactions.",
          ifSo: "analysts had to query years of history",
          rulesOut: { "*": "It holds live data, not the history of many systems. As the operational store beside BigQuery it stays possible." },
        },
      },
    },
    live: {
      ask: "Is it analytics or vector search on live data, at scale?",
      short: "Analytics or vectors, live?",
      help: "A report now and then, or a modest set of embeddings, is not scale: Cloud SQL does both, with the vector indexes {{cloud-sql-vector-indexes}}. HNSW is documented as suited to sets of up to {{hnsw-suited-vectors-max}} vectors that fit mostly in memory. The columnar engine is {{columnar-engine-default-state}} until you enable it.",
      facts: [
        "analytics-speed-claim",
        "cloud-sql-columnar-engine-status",
        "alloydb-vector-indexes",
        "cloud-sql-vector-indexes",
        "hnsw-suited-vectors-max",
        "scann-max-vectors",
      ],
      options: {
        neither: {
          label: "Neither, or little of it",
          short: "little or none",
          next: "size",
          reason: "Few reports and few vectors at most, so neither the columnar engine nor ScaNN is needed.",
          ifSo: "there were few reports and few vectors",
        },
        analytics: {
          label: "Analytical queries on rows as they change, without a pipeline",
          short: "analytics",
          next: "alloydb-size",
          reason:
            "Analytical queries run on the rows that transactions write. That is what the columnar engine is for, claimed {{analytics-speed-claim}} standard PostgreSQL.",
          ifSo: "analytical queries had to run on live rows, at scale",
          rulesOut: bothCloudSql(
            "It keeps rows only (columnar engine: {{cloud-sql-columnar-engine-status}}), so that reports slow the transactions or need a pipeline.",
          ),
        },
        vectors: {
          label: "Vector search over more than {{hnsw-suited-vectors-max}} vectors, with filters, or with AI functions in SQL",
          short: "vectors",
          next: "alloydb-size",
          reason: "Large or filtered vector search on live rows is what the ScaNN index is made for.",
          ifSo: "it had to search vectors at scale, with filters or with AI functions",
          rulesOut: bothCloudSql("Its vector indexes are {{cloud-sql-vector-indexes}}. It has neither ScaNN nor AI functions such as `ai.if`."),
        },
      },
    },
    size,
    availability,
    reads,
    cost: {
      ask: "What is the cost ceiling?",
      short: "What is the cost ceiling?",
      help: "Estimate every design that is left, with high availability on each side, before you call one too dear. A ceiling in an exam question is a condition on the answer; Google publishes no fixed gate.",
      facts: [
        "price-cloud-sql-enterprise-vcpu",
        "price-cloud-sql-enterprise-plus-vcpu",
        "price-alloydb-vcpu",
        "cloud-sql-ha-multiplier",
        "cloud-sql-enterprise-plus-pitr-window-max",
        "cloud-sql-enterprise-pitr-window-max",
        "cloud-sql-enterprise-max-vcpus",
        "cloud-sql-enterprise-plus-max-vcpus",
      ],
      options: {
        lowest: {
          label: "The lowest bill that meets all of the above",
          short: "the lowest bill",
          next: "cloud-sql-enterprise",
          reason:
            "Both editions meet the requirements, and Enterprise is cheaper: {{price-cloud-sql-enterprise-vcpu}} against {{price-cloud-sql-enterprise-plus-vcpu}}.",
          ifSo: "the lowest bill decided",
          rulesOut: { "cloud-sql-enterprise-plus": "It meets the requirements as well, at a higher price; nothing that it adds was asked for." },
        },
        room: {
          label: "Room for a data cache, larger machines and point-in-time recovery over {{cloud-sql-enterprise-plus-pitr-window-max}}",
          short: "room for more",
          next: "cloud-sql-enterprise-plus",
          reason:
            "There is room for what Enterprise Plus adds: a data cache, machines of up to {{cloud-sql-enterprise-plus-max-vcpus}}, recovery over {{cloud-sql-enterprise-plus-pitr-window-max}}.",
          ifSo: "there were room for a data cache, larger machines and a longer recovery window",
          rulesOut: {
            "cloud-sql-enterprise":
              "It has no data cache, its machines end at {{cloud-sql-enterprise-max-vcpus}} and its recovery window at {{cloud-sql-enterprise-pitr-window-max}}.",
          },
        },
      },
    },
    "alloydb-size": askAgain("size", size, {
      "within-cloud-sql": { next: "alloydb-availability", reason: "The size fits an AlloyDB cluster." },
      "beyond-cloud-sql": {
        next: "alloydb-availability",
        reason: "The size fits an AlloyDB cluster, which holds {{cluster-storage-max}}; Cloud SQL would be out by size as well.",
      },
      "beyond-alloydb": {
        next: "spanner",
        reason:
          "More than {{cluster-storage-max}} is beyond one cluster. Spanner grows by nodes, has a columnar engine in {{spanner-columnar-engine-editions}} and searches vectors too.",
        rulesOut: everyAlloydb("A cluster holds {{cluster-storage-max}} at most."),
      },
    }),
    "alloydb-availability": askAgain("availability", availability, {
      none: {
        next: "alloydb-basic",
        reason: "Nobody asks for an SLA, so a basic instance, {{basic-primary-nodes}} in a single zone, is enough.",
        rulesOut: {
          "alloydb-ha": "A standby costs {{ha-compute-multiplier}} the compute, for an SLA that nobody asks for.",
          "alloydb-read-pools": "No availability is promised to readers either; a pool can be added on the day that it is needed.",
          spanner: adaptForNothing,
        },
      },
      standard: {
        next: "alloydb-reads",
        reason: "An SLA is asked for, and a highly available AlloyDB instance has {{sla-ha}}, more than enough.",
        rulesOut: { "alloydb-basic": "A basic instance has no SLA.", spanner: adaptForNothing },
      },
      highest: {
        next: "alloydb-reads",
        reason: "{{sla-ha}} is what a highly available AlloyDB instance promises, maintenance included.",
        rulesOut: { "alloydb-basic": "A basic instance has no SLA.", spanner: adaptForNothing },
      },
      "multi-region": {
        next: "spanner",
        rulesOut: everyAlloydb("Its SLA ends at {{sla-ha}}; a secondary cluster is asynchronous and has to be promoted."),
      },
    }),
    "alloydb-reads": askAgain("reads", reads, {
      primary: {
        next: "alloydb-ha",
        rulesOut: { "alloydb-read-pools": "Read nodes would be paid for and left idle. A pool can be added later." },
      },
      replicas: {
        next: "alloydb-read-pools",
        reason: "A reader in AlloyDB is a node of a read pool, and from {{read-pool-ha-min-nodes}} on the pool is highly available.",
        rulesOut: { "alloydb-ha": "The primary alone would carry the reads beside the writes." },
      },
      pool: {
        next: "alloydb-read-pools",
        reason: "A read pool adds nodes behind one address, without another copy of the data.",
        rulesOut: { "alloydb-ha": "The primary alone would carry the reads beside the writes." },
      },
      "many-over-large": {
        next: "alloydb-read-pools",
        reason: "Many readers of one large database are cheapest where they share one copy of it; all pools together have {{read-pool-max-nodes}} at most.",
        rulesOut: { "alloydb-ha": "The primary alone would carry the reads beside the writes." },
      },
    }),
    "plus-reads": askAgain("reads", reads, {
      primary: {
        next: "cloud-sql-enterprise-plus",
        rulesOut: { "alloydb-read-pools": "No reader besides the primary is asked for." },
      },
      replicas: {
        next: "cloud-sql-enterprise-plus",
        reason: "A few single replicas are enough, and Enterprise Plus has them.",
        rulesOut: { "alloydb-read-pools": "A few single replicas exist in Cloud SQL as well, at a lower price." },
      },
      pool: {
        next: "cloud-sql-enterprise-plus",
        rulesOut: { "alloydb-read-pools": "Its pools would serve as well, but nothing else asked for needs AlloyDB, whose compute costs more." },
      },
      "many-over-large": {
        next: "alloydb-read-pools",
        rulesOut: { "cloud-sql-enterprise-plus": "Each of its readers pays for a copy of the whole database on a disk of its own." },
      },
    }),
  },
  outcomes: {
    "alloydb-ha": {
      name: "AlloyDB with high availability",
      short: "AlloyDB HA",
      family: "alloydb",
      what: "A primary instance with a standby in a second zone over regional storage that both share. Its SLA is {{sla-ha}}. A failover takes {{failover-duration}} as a rule and loses no commits.",
      recognise: {
        ace: [
          "“PostgreSQL, and reports on current data slow the transactions down” with no second system wanted.",
          "“Create it so that a zone may fail”: the availability type is `REGIONAL`.",
        ],
        pca: [
          "Transactions and analytics on the same rows, results at once, no pipeline to run.",
          "Vector search with filters next to transactional data, in PostgreSQL.",
          "A PostgreSQL database beyond {{cloud-sql-storage-max}} in one region.",
        ],
      },
      sections: ["alloydb-vs-cloud-sql#the-sound-tree", "ha-dr#highly-available-or-basic", "performance#1-columnar-engine"],
      topics: ["ha-and-failover", "columnar-engine", "vector-search-and-ai"],
      rows: ["analytical-queries", "vector-search", "storage-max", "sla"],
      workload: { product: "alloydb", ha: true },
    },
    "alloydb-basic": {
      name: "AlloyDB, basic",
      short: "AlloyDB basic",
      family: "alloydb",
      what: "A primary instance of {{basic-primary-nodes}} in a single zone: half the compute bill of a highly available one, the same engine and the same storage, and no SLA.",
      recognise: {
        ace: ["“Development or test cluster of AlloyDB, lowest cost, downtime is acceptable”: the availability type is `ZONAL`."],
        pca: ["A copy of production for tests that needs the columnar engine or ScaNN and no SLA. Where an SLA is named, this option is wrong."],
      },
      sections: ["ha-dr#highly-available-or-basic", "architecture#availability-and-the-sla", "pricing#5-the-larger-levers"],
      topics: ["ha-and-failover", "instances-and-shapes", "pricing"],
      rows: ["sla-excludes", "price-ha", "smallest-month"],
      workload: { product: "alloydb", ha: false },
    },
    "alloydb-read-pools": {
      name: "AlloyDB with read pools",
      short: "AlloyDB, read pools",
      family: "alloydb",
      what: "A highly available primary, and read pools of up to {{read-pool-max-nodes}} in all that read the same regional storage. A further reader costs compute and no second copy of the data.",
      recognise: {
        ace: ["“Read traffic grows; move reports off the primary” on an AlloyDB cluster: create a read pool instance."],
        pca: [
          "Writes stay modest and reads multiply over one large data set, which replicas would each copy.",
          "Dashboards on live data that must not touch the primary: a read pool with the columnar engine.",
        ],
      },
      sections: ["key-concepts#read-pools-and-their-nodes", "performance#read-pool-use-cases", "best-practices#2-read-pool-configuration"],
      topics: ["read-pools-and-autoscaling", "columnar-engine"],
      rows: ["read-nodes-max", "reader-cost", "storage-kind", "read-autoscaling"],
      workload: { product: "alloydb", ha: true, readNodes: "read-pool-ha-min-nodes" },
    },
    "cloud-sql-enterprise": {
      name: "Cloud SQL Enterprise",
      short: "Cloud SQL Enterprise",
      family: "cloud-sql",
      what: "PostgreSQL on a machine with a disk, in the cheaper edition: {{cloud-sql-enterprise-sla}} with high availability, machines of up to {{cloud-sql-enterprise-max-vcpus}}, a recovery window of up to {{cloud-sql-enterprise-pitr-window-max}}. It becomes Enterprise Plus {{cloud-sql-edition-upgrade}}.",
      recognise: {
        ace: ["“Managed PostgreSQL, small team, lowest cost.”", "“MySQL or SQL Server, managed”: an engine that AlloyDB does not have."],
        pca: ["Several designs meet everything and the stem ends in “cost-effective”. Nothing in it needs four nines, a read pool or analytics on live rows."],
      },
      sections: ["alloydb-vs-cloud-sql#comparison-matrix", "alloydb-vs-cloud-sql#price", "pricing#side-by-side-with-cloud-sql-and-spanner"],
      topics: ["choosing-a-database", "pricing"],
      rows: ["editions", "sla", "sla-maintenance", "price-vcpu"],
      workload: { product: "cloud-sql-enterprise", ha: true },
    },
    "cloud-sql-enterprise-plus": {
      name: "Cloud SQL Enterprise Plus",
      short: "Cloud SQL Enterprise Plus",
      family: "cloud-sql",
      what: "PostgreSQL on a machine with a disk, in the higher edition: {{cloud-sql-enterprise-plus-sla}} with maintenance counted, read pools, a data cache, a recovery window of up to {{cloud-sql-enterprise-plus-pitr-window-max}}. It matches AlloyDB in most lines of a comparison, for less.",
      recognise: {
        ace: ["“Cloud SQL for PostgreSQL must meet {{cloud-sql-enterprise-plus-sla}}”: name the edition."],
        pca: [
          "“Mission-critical PostgreSQL” with an SLA and nothing about analytics, vectors at scale or very large size.",
          "An option that rejects Cloud SQL for its SLA, its number of replicas or missing vectors rests on an old difference.",
        ],
      },
      sections: ["alloydb-vs-cloud-sql#availability", "alloydb-vs-cloud-sql#readers", "alloydb-vs-cloud-sql#comparison-matrix"],
      topics: ["choosing-a-database", "ha-and-failover"],
      rows: ["sla", "maintenance-downtime", "pitr-window-max", "read-autoscaling"],
      workload: { product: "cloud-sql-enterprise-plus", ha: true },
    },
    spanner: {
      name: "Spanner",
      short: "Spanner",
      family: "spanner",
      what: "A relational database whose data is split over nodes, so that writes and size grow by adding nodes, in one region or several. {{spanner-sla-regional}} in a region, {{spanner-sla-multi-region}} over several. It speaks {{spanner-postgresql-coverage}} of PostgreSQL, so the application is adapted.",
      recognise: {
        ace: ["“Global, relational, strongly consistent, scales horizontally.”"],
        pca: [
          "Writes in several regions, {{spanner-sla-multi-region}}, or a recovery point of zero when a region is lost.",
          "Where the stem says that PostgreSQL code must run unchanged, Spanner is the distractor.",
        ],
      },
      sections: ["alloydb-vs-cloud-sql#the-sound-tree", "summary#critical-distinctions", "pricing#side-by-side-with-cloud-sql-and-spanner"],
      topics: ["choosing-a-database", "dr-and-replication"],
      rows: ["writers", "cross-region-writes", "postgresql-applications", "storage-max"],
      workload: { product: "spanner", ha: true },
    },
    "bigquery-beside": {
      name: "BigQuery beside an operational store",
      short: "BigQuery beside a store",
      family: "bigquery",
      what: "The history goes to BigQuery, by replication or by federated queries, and an operational database keeps the transactions. Neither does the other's work. Which database stands beside it is asked by the forks that are left.",
      recognise: {
        ace: ["“Petabytes of history, SQL, no servers to manage.”"],
        pca: [
          "Analysts query years of data of several systems, and the operational database must not feel it.",
          "The pair with AlloyDB is decided by freshness: results on rows of this second point to AlloyDB, history of years to BigQuery.",
        ],
      },
      sections: ["ai-ml#bigquery-integration", "ai-ml#federated-queries", "alloydb-vs-cloud-sql#the-sound-tree"],
      topics: ["bigquery-and-federation", "choosing-a-database"],
      rows: ["bigquery-federation", "analytical-queries"],
      workload: { unpriced: "The calculator prices the operational store; choose that first. BigQuery is billed by what is stored and queried." },
      goOn: { fork: "history", option: "none", says: "Choose the operational store beside it" },
    },
    "alloydb-omni": {
      name: "AlloyDB Omni",
      short: "AlloyDB Omni",
      family: "alloydb-omni",
      what: "The engine of AlloyDB as software for your own servers, for Kubernetes or for another cloud. You get its PostgreSQL and its columnar engine and do the operating yourself: machines, updates, standby, backups. A major version is supported for {{omni-major-version-support}}.",
      recognise: {
        ace: ["“AlloyDB on premises or in another cloud.”"],
        pca: [
          "Data may not leave a site or a country without a Google Cloud region, and the application wants AlloyDB's features.",
          "One engine in several clouds, with a later move into Google Cloud kept open.",
        ],
      },
      sections: ["overview#alloydb-omni"],
      topics: ["architecture-and-storage", "choosing-a-database"],
      rows: ["elsewhere"],
      workload: { unpriced: "The calculator prices managed services. You run Omni on machines of your own, and no list price for its licence was found." },
    },
  },
} as const satisfies DecisionTree;
