import type { FactTable } from "../schema";

/**
 * List prices in US dollars, what multiplies them and what is taken off them. Prices are decimal strings, so that no
 * fraction of a cent is lost. Only us-central1 is known well enough to compare products side by side.
 */
export const pricesFacts = {
  // Reckoning
  "hours-per-month": {
    label: "Hours in a month of cost arithmetic",
    value: 730,
    unit: "hours",
    scope: { product: "google-cloud", note: "8,760 hours of a year divided by 12" },
    sources: [
      {
        source: "news-2026-2026-03-25-alloydb-postgresql-18-ga",
        says: "Its monthly figures for 4 vCPU / 32 GB and for 16 vCPU / 128 GB with HA follow from the hourly rates at 730 hours.",
      },
      { source: "guide-2026-02", says: "Multiplies its hourly figure by 730 hours." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },

  // AlloyDB in us-central1
  "price-alloydb-vcpu": {
    label: "AlloyDB, one vCPU of any node (primary, standby, read pool, secondary), us-central1",
    value: "0.06608",
    unit: "usd-per-vcpu-hour",
    scope: { product: "alloydb", region: "us-central1" },
    sources: [
      {
        source: "news-2026-2026-03-31-alloydb-hot-standby-ga",
        says: "Lists the us-central1 on-demand vCPU rate and says both the active and the standby node of an HA instance are billed.",
      },
      {
        source: "news-20260804-alloydb-bm25-full-text-search-page",
        says: "Repeats the us-central1 vCPU rate in August 2026.",
      },
      {
        source: "news-2026-2026-03-25-alloydb-postgresql-18-ga",
        says: "Repeats the rate, with 4 vCPU / 32 GB in a single zone at about $454 and 16 vCPU / 128 GB with HA at about $3,635 a month.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-alloydb-memory": {
    label: "AlloyDB, one GB of memory of any node (primary, standby, read pool, secondary), us-central1",
    value: "0.0112",
    unit: "usd-per-gb-hour",
    scope: { product: "alloydb", region: "us-central1" },
    sources: [
      {
        source: "news-2026-2026-03-31-alloydb-hot-standby-ga",
        says: "Lists the us-central1 on-demand memory rate next to the vCPU rate.",
      },
      {
        source: "news-20260804-alloydb-bm25-full-text-search-page",
        says: "Repeats the us-central1 memory rate in August 2026.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-alloydb-storage": {
    label: "AlloyDB, one GB of regional cluster storage, us-central1",
    value: "0.0004109",
    unit: "usd-per-gb-hour",
    scope: {
      product: "alloydb",
      region: "us-central1",
      note: "Billed once per cluster. The source gives it as the lowest regional price; read as us-central1",
    },
    sources: [
      {
        source: "news-20260804-alloydb-bm25-full-text-search-page",
        says: "Lists the starting price of regional cluster storage together with the us-central1 vCPU and memory rates.",
      },
      {
        source: "bytebase-blog-understanding-google-alloydb-pricing",
        says: "Gives AlloyDB data about twice the price of Cloud SQL SSD, shared by all instances of a cluster.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-alloydb-backup": {
    label: "AlloyDB, one GB of backup storage, us-central1",
    value: "0.000137",
    unit: "usd-per-gb-hour",
    scope: {
      product: "alloydb",
      region: "us-central1",
      note: "The source gives it as the lowest regional price; read as us-central1",
    },
    sources: [
      {
        source: "news-20260804-alloydb-bm25-full-text-search-page",
        says: "Lists the starting price of backup storage.",
      },
      {
        source: "bytebase-blog-understanding-google-alloydb-pricing",
        says: "Contrasts AlloyDB's backup price with the lower one of Cloud SQL.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-alloydb-read-node-4-vcpu": {
    label: "AlloyDB, a read pool node of 4 vCPU / 32 GB for a month, us-central1",
    value: "454.59",
    unit: "usd-per-node-month",
    scope: {
      product: "alloydb",
      region: "us-central1",
      note: "Reckoned here from the vCPU and memory rates at 730 hours; read nodes have no rate of their own",
    },
    sources: [
      {
        source: "news-20260723-alloydb-transparent-query-forwarding-preview-page",
        says: "Prices read-pool nodes with the same vCPU and memory rates as the primary (shows roughly $451 for one 4 vCPU / 32 GB node and about $3,635 for two 16 vCPU / 128 GB nodes).",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "volatile",
  },
  "ha-compute-multiplier": {
    label: "AlloyDB, compute of a primary with high availability against one without",
    value: 2,
    unit: "times",
    scope: { product: "alloydb", note: "vCPU and memory of the primary only; storage is not doubled" },
    sources: [
      {
        source: "news-2026-2026-03-31-alloydb-hot-standby-ga",
        says: "HA bills the compute of two nodes, active plus standby; storage is not doubled.",
      },
      {
        source: "alloydb-workshop-04-operations-sizing-guide",
        says: "Quotes Google's quota page that each HA primary uses two VMs.",
      },
      { source: "bytebase-blog-understanding-google-alloydb-pricing", says: "Says HA doubles compute." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "cud-1-year": {
    label: "AlloyDB, discount for a commitment of one year",
    value: 25,
    unit: "percent",
    scope: {
      product: "alloydb",
      note: "Spend-based; vCPU and memory of all instances of the billing account, in any region and project; not storage, backups or traffic",
    },
    sources: [
      {
        source: "google-cloud-alloydb-cud",
        says: "One-year spend-based commitment takes 25% off instance vCPU and memory, not storage, backups or traffic.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "volatile",
  },
  "cud-3-years": {
    label: "AlloyDB, discount for a commitment of three years",
    value: 52,
    unit: "percent",
    scope: {
      product: "alloydb",
      note: "Spend-based; vCPU and memory of all instances of the billing account, in any region and project; not storage, backups or traffic",
    },
    sources: [
      {
        source: "google-cloud-alloydb-cud",
        says: "Three-year spend-based commitment takes 52% off instance vCPU and memory.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "volatile",
  },
  "alloydb-logs-free-days": {
    label: "AlloyDB, days for which the transaction logs of continuous backup cost nothing",
    value: 7,
    unit: "days",
    scope: { product: "alloydb", note: "Older logs are billed like backup storage" },
    sources: [
      {
        source: "bytebase-blog-understanding-google-alloydb-pricing",
        says: "Logs are kept free for seven days, then charged like backup storage.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },

  // AlloyDB free trial
  "free-trial-days": {
    label: "AlloyDB free trial cluster, length at most",
    value: 30,
    unit: "days",
    scope: {
      product: "alloydb",
      edition: "free trial",
      note: "One per project; new and existing customers, in projects new to AlloyDB",
    },
    sources: [
      {
        source: "alloydb-docs-free-trial-cluster-2",
        says: "One free trial cluster for up to 30 days, open to new and existing customers in projects new to AlloyDB.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "free-trial-vcpus": {
    label: "AlloyDB free trial cluster, vCPUs of its basic primary",
    value: 8,
    unit: "vcpus",
    scope: { product: "alloydb", edition: "free trial" },
    sources: [{ source: "alloydb-docs-free-trial-cluster-2", says: "The trial cluster has a basic primary of 8 vCPU." }],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "free-trial-storage-max": {
    label: "AlloyDB free trial cluster, storage at most",
    value: 1,
    unit: "tb",
    scope: { product: "alloydb", edition: "free trial" },
    sources: [{ source: "alloydb-docs-free-trial-cluster-2", says: "Storage of the trial cluster grows to 1 TB." }],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-free-trial": {
    label: "AlloyDB free trial cluster, price",
    value: "0.00",
    unit: "usd",
    text: "free of charge",
    scope: {
      product: "alloydb",
      edition: "free trial",
      note: "Traffic out of the region and the final backup are charged",
    },
    sources: [
      {
        source: "alloydb-docs-free-trial-cluster-2",
        says: "One free trial cluster for up to 30 days with a basic 8-vCPU primary and storage growing to 1 TB; open to new and existing customers in projects new to AlloyDB.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "new-customer-credit": {
    label: "Credit for new Google Cloud customers",
    value: "300",
    unit: "usd",
    scope: { product: "google-cloud", note: "Separate from the AlloyDB free trial cluster" },
    sources: [
      {
        source: "alloydb-docs-free-trial-cluster-2",
        says: "The trial cluster comes on top of the $300 credit for new customers.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },

  // AlloyDB prices that are charged but whose amount was not found
  "price-alloydb-extended-support": {
    label: "AlloyDB, surcharge for a PostgreSQL major version past its community end of life",
    value: "not known",
    unit: "none",
    scope: { product: "alloydb" },
    sources: [
      {
        source: "alloydb-docs-extended-support",
        says: "Clusters on an end-of-life PostgreSQL major version are enrolled automatically and pay extra on top of normal prices.",
      },
    ],
    confidence: "not-verified",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-alloydb-machine-series": {
    label: "AlloyDB, rates of the C4A, C4 and Z3 machine series where they differ from N2",
    value: "not known",
    unit: "none",
    scope: { product: "alloydb" },
    sources: [
      {
        source: "alloydb-workshop-04-operations-sizing-guide",
        says: "Names four machine series (N2 default, C4A, C4, Z3) and sends readers to the calculator for prices.",
      },
    ],
    confidence: "not-verified",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-alloydb-psc-endpoint": {
    label: "AlloyDB, Private Service Connect endpoint and the data it processes",
    value: "not known",
    unit: "none",
    scope: { product: "alloydb" },
    sources: [
      {
        source: "alloydb-workshop-04-operations-security-hardening",
        says: "Says PSC adds a per-endpoint hourly charge and a per-GiB charge while private services access reuses peering.",
      },
    ],
    confidence: "not-verified",
    verified: "2026-11-22",
    review: "volatile",
  },

  // Network traffic of AlloyDB
  "price-internet-egress-first-tb": {
    label: "Traffic from AlloyDB to the internet, the first TB of a month, North America",
    value: "0.12",
    unit: "usd-per-gb",
    scope: { product: "alloydb", region: "North America" },
    sources: [
      {
        source: "bytebase-blog-understanding-google-alloydb-pricing",
        says: "Lists $0.12 for 0-1 TB, $0.11 for 1-10 TB and $0.08 above 10 TB.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-internet-egress-next-9-tb": {
    label: "Traffic from AlloyDB to the internet, from 1 to 10 TB of a month, North America",
    value: "0.11",
    unit: "usd-per-gb",
    scope: { product: "alloydb", region: "North America" },
    sources: [{ source: "bytebase-blog-understanding-google-alloydb-pricing", says: "Second tier of internet egress." }],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-internet-egress-over-10-tb": {
    label: "Traffic from AlloyDB to the internet, above 10 TB of a month, North America",
    value: "0.08",
    unit: "usd-per-gb",
    scope: { product: "alloydb", region: "North America" },
    sources: [{ source: "bytebase-blog-understanding-google-alloydb-pricing", says: "Third tier of internet egress." }],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "internet-egress-tier-1-max": {
    label: "Traffic to the internet in a month up to which the first price tier holds",
    value: 1,
    unit: "tb",
    scope: { product: "alloydb", region: "North America" },
    sources: [{ source: "bytebase-blog-understanding-google-alloydb-pricing", says: "The first tier of internet egress ends at 1 TB." }],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "internet-egress-tier-2-max": {
    label: "Traffic to the internet in a month up to which the second price tier holds",
    value: 10,
    unit: "tb",
    scope: { product: "alloydb", region: "North America" },
    sources: [{ source: "bytebase-blog-understanding-google-alloydb-pricing", says: "The second tier of internet egress ends at 10 TB." }],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-transfer-north-america-europe": {
    label: "Traffic of AlloyDB between North America and Europe",
    value: "0.05",
    unit: "usd-per-gb",
    scope: { product: "alloydb", region: "North America to Europe" },
    sources: [
      {
        source: "bytebase-blog-understanding-google-alloydb-pricing",
        says: "Gives 5 cents per GB for AlloyDB traffic between the two continents.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },

  // AlloyDB in other regions
  "price-alloydb-vcpu-us-east1": {
    label: "AlloyDB, one vCPU of any node, us-east1",
    value: "0.07467",
    unit: "usd-per-vcpu-hour",
    scope: {
      product: "alloydb",
      region: "us-east1",
      note: "As the source labels it; exactly 1.13 times the us-central1 rate, so the label could not be cross-checked",
    },
    sources: [
      {
        source: "bytebase-blog-understanding-google-alloydb-pricing",
        says: "Gives $54.5091 per vCPU-month for AlloyDB taken from Google's calculator. Divided by 730 hours.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-alloydb-memory-us-east1": {
    label: "AlloyDB, one GB of memory of any node, us-east1",
    value: "0.01266",
    unit: "usd-per-gb-hour",
    scope: { product: "alloydb", region: "us-east1", note: "As the source labels it" },
    sources: [
      {
        source: "bytebase-blog-understanding-google-alloydb-pricing",
        says: "Gives $9.2418 per GB-month of AlloyDB memory. Divided by 730 hours.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-alloydb-storage-us-east1": {
    label: "AlloyDB, one GB of regional cluster storage, us-east1",
    value: "0.0004643",
    unit: "usd-per-gb-hour",
    scope: { product: "alloydb", region: "us-east1", note: "As the source labels it" },
    sources: [
      {
        source: "bytebase-blog-understanding-google-alloydb-pricing",
        says: "Gives $0.338939 per GB-month of AlloyDB data. Divided by 730 hours.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-alloydb-backup-us-east1": {
    label: "AlloyDB, one GB of backup storage, us-east1",
    value: "0.0001548",
    unit: "usd-per-gb-hour",
    scope: { product: "alloydb", region: "us-east1", note: "As the source labels it" },
    sources: [
      {
        source: "bytebase-blog-understanding-google-alloydb-pricing",
        says: "Gives $0.113004 per GB-month of AlloyDB backup. Divided by 730 hours.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-alloydb-logs-us-east1": {
    label: "AlloyDB, one GB of transaction logs older than seven days, us-east1",
    value: "0.113004",
    unit: "usd-per-gb-month",
    scope: { product: "alloydb", region: "us-east1", note: "As the source labels it" },
    sources: [
      {
        source: "bytebase-blog-understanding-google-alloydb-pricing",
        says: "Logs are kept free for seven days, then charged like backup storage.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },

  // Cloud SQL for PostgreSQL in us-central1
  "price-cloud-sql-enterprise-vcpu": {
    label: "Cloud SQL Enterprise, one vCPU without high availability, us-central1",
    value: "0.0413",
    unit: "usd-per-vcpu-hour",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "us-central1" },
    sources: [
      { source: "usage-cloud-sql-pricing", says: "States the Iowa Enterprise rates as of May 2026." },
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - vCPU in Americas', filed under the MySQL engine.",
      },
      {
        source: "bytebase-blog-understanding-google-alloydb-pricing",
        says: "Gives $30.149 per vCPU-month, which is the same rate at 730 hours.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-memory": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, us-central1",
    value: "0.007",
    unit: "usd-per-gb-hour",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "us-central1" },
    sources: [
      { source: "usage-cloud-sql-pricing", says: "States $0.007 per GB-hour for Enterprise memory in Iowa." },
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - RAM in Americas', filed under the MySQL engine.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-vcpu": {
    label: "Cloud SQL Enterprise Plus, one vCPU (N2) without high availability, us-central1",
    value: "0.0537",
    unit: "usd-per-vcpu-hour",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "us-central1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump: PostgreSQL zonal Enterprise Plus N vCPU in Iowa.",
      },
      {
        source: "bytebase-blog-understanding-google-alloydb-pricing",
        says: "Gives $39.201 per vCPU-month, which is the same rate at 730 hours.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-vcpu-ha": {
    label: "Cloud SQL Enterprise Plus, one vCPU (N2) with high availability, us-central1",
    value: "0.1074",
    unit: "usd-per-vcpu-hour",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "us-central1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump: PostgreSQL regional Enterprise Plus N vCPU in Iowa.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-memory": {
    label: "Cloud SQL Enterprise Plus, one GB of memory (N2) without high availability, us-central1",
    value: "0.0091",
    unit: "usd-per-gb-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise Plus",
      region: "us-central1",
      note: "No source prints it for us-central1; taken from us-east1 and europe-west1, whose other known Cloud SQL compute rates are those of us-central1",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump rows 'Regional - Enterprise Plus N RAM in Carolina', halved, and 'Zonal - Enterprise Plus N RAM in EMEA' agree.",
      },
      {
        source: "bytebase-blog-understanding-google-alloydb-pricing",
        says: "Gives $6.643 per GB-month for us-east1, which is the same rate at 730 hours.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-ssd": {
    label: "Cloud SQL, one GB of SSD storage without high availability, us-central1",
    value: "0.17",
    unit: "usd-per-gb-month",
    scope: { product: "cloud-sql", edition: "Enterprise and Enterprise Plus", region: "us-central1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump: PostgreSQL zonal standard storage in the Americas.",
      },
      {
        source: "bytebase-blog-understanding-google-alloydb-pricing",
        says: "Gives the same SSD price, doubled with HA.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-ssd-ha": {
    label: "Cloud SQL, one GB of SSD storage with high availability, us-central1",
    value: "0.34",
    unit: "usd-per-gb-month",
    scope: { product: "cloud-sql", edition: "Enterprise and Enterprise Plus", region: "us-central1" },
    sources: [
      {
        source: "bytebase-blog-understanding-google-alloydb-pricing",
        says: "Cloud SQL storage is billed twice with HA.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-backup": {
    label: "Cloud SQL, one GB of backup storage",
    value: "0.08",
    unit: "usd-per-gb-month",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise and Enterprise Plus",
      region: "us-east1",
      note: "The source's table is labelled us-east1; its other Cloud SQL prices are those of us-central1",
    },
    sources: [
      {
        source: "bytebase-blog-understanding-google-alloydb-pricing",
        says: "Cloud SQL backup price used in the comparison table.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-data-cache": {
    label: "Cloud SQL Enterprise Plus, one GB of data cache without high availability, us-central1",
    value: "0.16",
    unit: "usd-per-gb-month",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "us-central1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump: zonal Enterprise Plus data cache in Iowa.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-data-cache-ha": {
    label: "Cloud SQL Enterprise Plus, one GB of data cache with high availability, us-central1",
    value: "0.32",
    unit: "usd-per-gb-month",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "us-central1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump: regional Enterprise Plus data cache in Iowa.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },

  // Commitments for Spanner; those for Cloud SQL stand with the product
  "spanner-cud-1-year": {
    label: "Spanner, discount for a commitment of one year",
    value: 20,
    unit: "percent",
    scope: { product: "spanner", note: "Compute only" },
    sources: [{ source: "docs-archera-database-cloud-spanner", says: "Spanner commitments give 20% and 40% on compute only." }],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "spanner-cud-3-years": {
    label: "Spanner, discount for a commitment of three years",
    value: 40,
    unit: "percent",
    scope: { product: "spanner", note: "Compute only" },
    sources: [{ source: "docs-archera-database-cloud-spanner", says: "Spanner commitments give 20% and 40% on compute only." }],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },

  // Spanner
  "price-spanner-standard-node": {
    label: "Spanner Standard, one node (1,000 processing units), regional instance",
    value: "0.90",
    unit: "usd-per-node-hour",
    scope: {
      product: "spanner",
      edition: "Standard",
      region: "us-central1",
      note: "The rate covers the replicas of a regional instance",
    },
    sources: [
      {
        source: "news-2026-2026-04-13-spanner-import-from-cloudsql-ga",
        says: "Lists $0.90 per node-hour for the Standard edition.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-spanner-enterprise-node": {
    label: "Spanner Enterprise, one node (1,000 processing units), us-central1",
    value: "1.23",
    unit: "usd-per-node-hour",
    scope: { product: "spanner", edition: "Enterprise", region: "us-central1" },
    sources: [
      {
        source: "quoted-in-a-public-research-note",
        says: "States that Iowa's Enterprise list price is $1.23 per node-hour with 1,000 processing units per node.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
    disputed: [
      {
        value: "1.20",
        citation: { source: "news-2026-2026-04-13-spanner-import-from-cloudsql-ga", says: "Prints $1.20 per node-hour for Enterprise. No region is stated." },
      },
    ],
  },
  "price-spanner-storage": {
    label: "Spanner, one GB of SSD storage, regional instance",
    value: "0.30",
    unit: "usd-per-gb-month",
    scope: {
      product: "spanner",
      region: "us-central1",
      note: "Printed for a regional instance, without a region's name",
    },
    sources: [
      {
        source: "news-2026-2026-04-13-spanner-import-from-cloudsql-ga",
        says: "Lists $0.30 per GB-month of Spanner storage beside the $0.90 node rate (a 2026-03-30 report repeats it for SSD).",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },

  // Cloud SQL for PostgreSQL in other regions: rows of a price list dump of March 2024
  "price-cloud-sql-enterprise-memory-africa-south1": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, africa-south1",
    value: "0.0092",
    unit: "usd-per-gb-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "africa-south1",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - RAM in Johannesburg'.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-vcpu-africa-south1": {
    label: "Cloud SQL Enterprise, one vCPU without high availability, africa-south1",
    value: "0.054",
    unit: "usd-per-vcpu-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "africa-south1",
      note: "The dump files the row under an engine it calls SQL; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - vCPU in Johannesburg', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-ssd-asia-east1": {
    label: "Cloud SQL Enterprise, one GB of SSD storage without high availability, asia-east1",
    value: "0.17",
    unit: "usd-per-gb-month",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "asia-east1",
      note: "The dump files the row under an engine it calls SQL; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Standard storage in APAC'.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-memory-asia-east1": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, asia-east1",
    value: "0.007",
    unit: "usd-per-gb-hour",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "asia-east1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - RAM in APAC', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-vcpu-asia-east1": {
    label: "Cloud SQL Enterprise Plus, one vCPU (N2) without high availability, asia-east1",
    value: "0.0537",
    unit: "usd-per-vcpu-hour",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "asia-east1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Enterprise Plus N vCPU in APAC', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-ssd-asia-east2": {
    label: "Cloud SQL Enterprise, one GB of SSD storage without high availability, asia-east2",
    value: "0.255",
    unit: "usd-per-gb-month",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "asia-east2",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Standard storage in Hong Kong'.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-vcpu-asia-east2": {
    label: "Cloud SQL Enterprise, one vCPU without high availability, asia-east2",
    value: "0.06195",
    unit: "usd-per-vcpu-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "asia-east2",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - vCPU in Hong Kong', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-ssd-asia-east2": {
    label: "Cloud SQL Enterprise Plus, one GB of SSD storage without high availability, asia-east2",
    value: "0.255",
    unit: "usd-per-gb-month",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise Plus",
      region: "asia-east2",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Enterprise Plus Standard Storage in Hong Kong', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-ssd-asia-northeast1": {
    label: "Cloud SQL Enterprise, one GB of SSD storage without high availability, asia-northeast1",
    value: "0.221",
    unit: "usd-per-gb-month",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "asia-northeast1",
      note: "The dump files the row under an engine it calls SQL; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Standard storage in Japan'.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-memory-asia-northeast1": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, asia-northeast1",
    value: "0.0091",
    unit: "usd-per-gb-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "asia-northeast1",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - RAM in Japan', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-vcpu-asia-northeast1": {
    label: "Cloud SQL Enterprise, one vCPU without high availability, asia-northeast1",
    value: "0.0537",
    unit: "usd-per-vcpu-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "asia-northeast1",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - vCPU in Japan', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-ssd-asia-northeast1": {
    label: "Cloud SQL Enterprise Plus, one GB of SSD storage without high availability, asia-northeast1",
    value: "0.221",
    unit: "usd-per-gb-month",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "asia-northeast1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Enterprise Plus Standard Storage in Japan', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-memory-asia-northeast1": {
    label: "Cloud SQL Enterprise Plus, one GB of memory (N2) without high availability, asia-northeast1",
    value: "0.0118",
    unit: "usd-per-gb-hour",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "asia-northeast1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Enterprise Plus N RAM in Japan'.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-vcpu-asia-northeast1": {
    label: "Cloud SQL Enterprise Plus, one vCPU (N2) without high availability, asia-northeast1",
    value: "0.0698",
    unit: "usd-per-vcpu-hour",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "asia-northeast1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Enterprise Plus N vCPU in Japan', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-ssd-asia-northeast2": {
    label: "Cloud SQL Enterprise, one GB of SSD storage without high availability, asia-northeast2",
    value: "0.221",
    unit: "usd-per-gb-month",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "asia-northeast2" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Standard storage in Osaka'.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-vcpu-asia-northeast2": {
    label: "Cloud SQL Enterprise, one vCPU without high availability, asia-northeast2",
    value: "0.0537",
    unit: "usd-per-vcpu-hour",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "asia-northeast2" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - vCPU in Osaka', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-memory-asia-northeast2": {
    label: "Cloud SQL Enterprise Plus, one GB of memory (N2) without high availability, asia-northeast2",
    value: "0.01185",
    unit: "usd-per-gb-hour",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "asia-northeast2" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Enterprise Plus N RAM in Osaka', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-vcpu-asia-northeast2": {
    label: "Cloud SQL Enterprise Plus, one vCPU (N2) without high availability, asia-northeast2",
    value: "0.0698",
    unit: "usd-per-vcpu-hour",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "asia-northeast2" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Enterprise Plus N vCPU in Osaka', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-memory-asia-northeast3": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, asia-northeast3",
    value: "0.0091",
    unit: "usd-per-gb-hour",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "asia-northeast3" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - RAM in Seoul', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-vcpu-asia-northeast3": {
    label: "Cloud SQL Enterprise, one vCPU without high availability, asia-northeast3",
    value: "0.0537",
    unit: "usd-per-vcpu-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "asia-northeast3",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - vCPU in Seoul'.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-memory-asia-south1": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, asia-south1",
    value: "0.0084",
    unit: "usd-per-gb-hour",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "asia-south1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - RAM in Mumbai', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-memory-asia-south1": {
    label: "Cloud SQL Enterprise Plus, one GB of memory (N2) without high availability, asia-south1",
    value: "0.0109",
    unit: "usd-per-gb-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise Plus",
      region: "asia-south1",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Enterprise Plus N RAM in Mumbai', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-ssd-asia-south2": {
    label: "Cloud SQL Enterprise, one GB of SSD storage without high availability, asia-south2",
    value: "0.204",
    unit: "usd-per-gb-month",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "asia-south2" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Standard storage in Delhi'.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-memory-asia-south2": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, asia-south2",
    value: "0.0084",
    unit: "usd-per-gb-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "asia-south2",
      note: "The dump files the row under an engine it calls SQL; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - RAM in Delhi', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-ssd-asia-south2": {
    label: "Cloud SQL Enterprise Plus, one GB of SSD storage without high availability, asia-south2",
    value: "0.204",
    unit: "usd-per-gb-month",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "asia-south2" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Enterprise Plus Standard Storage in Delhi'.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-vcpu-asia-south2": {
    label: "Cloud SQL Enterprise Plus, one vCPU (N2) without high availability, asia-south2",
    value: "0.06445",
    unit: "usd-per-vcpu-hour",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "asia-south2" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Enterprise Plus N vCPU in Delhi', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-memory-asia-southeast1": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, asia-southeast1",
    value: "0.0098",
    unit: "usd-per-gb-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "asia-southeast1",
      note: "The dump files the row under an engine it calls SQL; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - RAM in Singapore', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-ssd-asia-southeast1": {
    label: "Cloud SQL Enterprise Plus, one GB of SSD storage without high availability, asia-southeast1",
    value: "0.238",
    unit: "usd-per-gb-month",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise Plus",
      region: "asia-southeast1",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Enterprise Plus Standard Storage in Singapore', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-ssd-asia-southeast2": {
    label: "Cloud SQL Enterprise, one GB of SSD storage without high availability, asia-southeast2",
    value: "0.221",
    unit: "usd-per-gb-month",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "asia-southeast2",
      note: "The dump files the row under an engine it calls SQL; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Standard storage in Jakarta', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-memory-asia-southeast2": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, asia-southeast2",
    value: "0.0091",
    unit: "usd-per-gb-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "asia-southeast2",
      note: "The dump files the row under an engine it calls SQL; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - RAM in Jakarta', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-memory-asia-southeast2": {
    label: "Cloud SQL Enterprise Plus, one GB of memory (N2) without high availability, asia-southeast2",
    value: "0.0118",
    unit: "usd-per-gb-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise Plus",
      region: "asia-southeast2",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Enterprise Plus N RAM in Jakarta'.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-vcpu-australia-southeast1": {
    label: "Cloud SQL Enterprise, one vCPU without high availability, australia-southeast1",
    value: "0.05575",
    unit: "usd-per-vcpu-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "australia-southeast1",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - vCPU in Sydney', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-ssd-australia-southeast2": {
    label: "Cloud SQL Enterprise, one GB of SSD storage without high availability, australia-southeast2",
    value: "0.2295",
    unit: "usd-per-gb-month",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "australia-southeast2" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Standard storage in Melbourne'.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-vcpu-australia-southeast2": {
    label: "Cloud SQL Enterprise, one vCPU without high availability, australia-southeast2",
    value: "0.0558",
    unit: "usd-per-vcpu-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "australia-southeast2",
      note: "The dump files the row under an engine it calls SQL; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - vCPU in Melbourne'.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-ssd-australia-southeast2": {
    label: "Cloud SQL Enterprise Plus, one GB of SSD storage without high availability, australia-southeast2",
    value: "0.2295",
    unit: "usd-per-gb-month",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise Plus",
      region: "australia-southeast2",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Enterprise Plus Standard Storage in Melbourne'.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-memory-australia-southeast2": {
    label: "Cloud SQL Enterprise Plus, one GB of memory (N2) without high availability, australia-southeast2",
    value: "0.0123",
    unit: "usd-per-gb-hour",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "australia-southeast2" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Enterprise Plus N RAM in Melbourne'.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-ssd-europe-central2": {
    label: "Cloud SQL Enterprise, one GB of SSD storage without high availability, europe-central2",
    value: "0.204",
    unit: "usd-per-gb-month",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "europe-central2",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Standard storage in Warsaw', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-memory-europe-central2": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, europe-central2",
    value: "0.0084",
    unit: "usd-per-gb-hour",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "europe-central2" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - RAM in Warsaw', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-vcpu-europe-central2": {
    label: "Cloud SQL Enterprise, one vCPU without high availability, europe-central2",
    value: "0.04955",
    unit: "usd-per-vcpu-hour",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "europe-central2" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - vCPU in Warsaw', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-ssd-europe-north1": {
    label: "Cloud SQL Enterprise, one GB of SSD storage without high availability, europe-north1",
    value: "0.187",
    unit: "usd-per-gb-month",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "europe-north1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Standard storage in Finland', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-vcpu-europe-north1": {
    label: "Cloud SQL Enterprise, one vCPU without high availability, europe-north1",
    value: "0.04545",
    unit: "usd-per-vcpu-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "europe-north1",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - vCPU in Finland', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-ssd-europe-north1": {
    label: "Cloud SQL Enterprise Plus, one GB of SSD storage without high availability, europe-north1",
    value: "0.187",
    unit: "usd-per-gb-month",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "europe-north1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Enterprise Plus Standard Storage in Finland'.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-vcpu-europe-southwest1": {
    label: "Cloud SQL Enterprise, one vCPU without high availability, europe-southwest1",
    value: "0.0496",
    unit: "usd-per-vcpu-hour",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "europe-southwest1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - vCPU in Madrid'.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-ssd-europe-southwest1": {
    label: "Cloud SQL Enterprise Plus, one GB of SSD storage without high availability, europe-southwest1",
    value: "0.204",
    unit: "usd-per-gb-month",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise Plus",
      region: "europe-southwest1",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Enterprise Plus Standard Storage in Madrid', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-memory-europe-west1": {
    label: "Cloud SQL Enterprise Plus, one GB of memory (N2) without high availability, europe-west1",
    value: "0.0091",
    unit: "usd-per-gb-hour",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "europe-west1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Enterprise Plus N RAM in EMEA'.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-vcpu-europe-west1": {
    label: "Cloud SQL Enterprise Plus, one vCPU (N2) without high availability, europe-west1",
    value: "0.0537",
    unit: "usd-per-vcpu-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise Plus",
      region: "europe-west1",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Enterprise Plus N vCPU in EMEA', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-ssd-europe-west10": {
    label: "Cloud SQL Enterprise, one GB of SSD storage without high availability, europe-west10",
    value: "0.2618",
    unit: "usd-per-gb-month",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "europe-west10" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Standard storage in Berlin', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-vcpu-europe-west10": {
    label: "Cloud SQL Enterprise, one vCPU without high availability, europe-west10",
    value: "0.0636",
    unit: "usd-per-vcpu-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "europe-west10",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - vCPU in Berlin', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-memory-europe-west12": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, europe-west12",
    value: "0.0084",
    unit: "usd-per-gb-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "europe-west12",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - RAM in Turin'.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-ssd-europe-west12": {
    label: "Cloud SQL Enterprise Plus, one GB of SSD storage without high availability, europe-west12",
    value: "0.204",
    unit: "usd-per-gb-month",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "europe-west12" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Enterprise Plus Standard Storage in Turin', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-memory-europe-west2": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, europe-west2",
    value: "0.0084",
    unit: "usd-per-gb-hour",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "europe-west2" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - RAM in London', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-vcpu-europe-west2": {
    label: "Cloud SQL Enterprise, one vCPU without high availability, europe-west2",
    value: "0.04955",
    unit: "usd-per-vcpu-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "europe-west2",
      note: "The dump files the row under an engine it calls SQL; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - vCPU in London', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-ssd-europe-west2": {
    label: "Cloud SQL Enterprise Plus, one GB of SSD storage without high availability, europe-west2",
    value: "0.204",
    unit: "usd-per-gb-month",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "europe-west2" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Enterprise Plus Standard Storage in London'.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-ssd-europe-west3": {
    label: "Cloud SQL Enterprise, one GB of SSD storage without high availability, europe-west3",
    value: "0.204",
    unit: "usd-per-gb-month",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "europe-west3",
      note: "The dump files the row under an engine it calls SQL; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Standard storage in Frankfurt'.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-ssd-europe-west3": {
    label: "Cloud SQL Enterprise Plus, one GB of SSD storage without high availability, europe-west3",
    value: "0.204",
    unit: "usd-per-gb-month",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "europe-west3" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Enterprise Plus Standard Storage in Frankfurt'.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-vcpu-europe-west4": {
    label: "Cloud SQL Enterprise Plus, one vCPU (N2) without high availability, europe-west4",
    value: "0.05905",
    unit: "usd-per-vcpu-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise Plus",
      region: "europe-west4",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Enterprise Plus N vCPU in Netherlands', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-vcpu-europe-west6": {
    label: "Cloud SQL Enterprise, one vCPU without high availability, europe-west6",
    value: "0.0537",
    unit: "usd-per-vcpu-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "europe-west6",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - vCPU in Zurich'.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-vcpu-europe-west6": {
    label: "Cloud SQL Enterprise Plus, one vCPU (N2) without high availability, europe-west6",
    value: "0.0698",
    unit: "usd-per-vcpu-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise Plus",
      region: "europe-west6",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Enterprise Plus N vCPU in Zurich'.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-ssd-europe-west8": {
    label: "Cloud SQL Enterprise, one GB of SSD storage without high availability, europe-west8",
    value: "0.1972",
    unit: "usd-per-gb-month",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "europe-west8" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Standard storage in Milan'.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-ssd-europe-west9": {
    label: "Cloud SQL Enterprise, one GB of SSD storage without high availability, europe-west9",
    value: "0.1972",
    unit: "usd-per-gb-month",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "europe-west9",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Standard storage in Paris'.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-memory-europe-west9": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, europe-west9",
    value: "0.0081",
    unit: "usd-per-gb-hour",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "europe-west9" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - RAM in Paris'.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-ssd-europe-west9": {
    label: "Cloud SQL Enterprise Plus, one GB of SSD storage without high availability, europe-west9",
    value: "0.1972",
    unit: "usd-per-gb-month",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "europe-west9" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Enterprise Plus Standard Storage in Paris'.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-memory-me-central1": {
    label: "Cloud SQL Enterprise Plus, one GB of memory (N2) without high availability, me-central1",
    value: "0.0111",
    unit: "usd-per-gb-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise Plus",
      region: "me-central1",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Enterprise Plus N RAM in Doha'.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-vcpu-me-west1": {
    label: "Cloud SQL Enterprise, one vCPU without high availability, me-west1",
    value: "0.0454",
    unit: "usd-per-vcpu-hour",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "me-west1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - vCPU in Israel'.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-vcpu-me-west1": {
    label: "Cloud SQL Enterprise Plus, one vCPU (N2) without high availability, me-west1",
    value: "0.0591",
    unit: "usd-per-vcpu-hour",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "me-west1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Enterprise Plus N vCPU in Israel'.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-ssd-northamerica-northeast1": {
    label: "Cloud SQL Enterprise, one GB of SSD storage without high availability, northamerica-northeast1",
    value: "0.187",
    unit: "usd-per-gb-month",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "northamerica-northeast1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Standard storage in Montreal', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-memory-northamerica-northeast1": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, northamerica-northeast1",
    value: "0.0077",
    unit: "usd-per-gb-hour",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "northamerica-northeast1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - RAM in Montreal'.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-ssd-northamerica-northeast1": {
    label: "Cloud SQL Enterprise Plus, one GB of SSD storage without high availability, northamerica-northeast1",
    value: "0.187",
    unit: "usd-per-gb-month",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "northamerica-northeast1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Enterprise Plus Standard Storage in Montreal', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-vcpu-northamerica-northeast1": {
    label: "Cloud SQL Enterprise Plus, one vCPU (N2) without high availability, northamerica-northeast1",
    value: "0.0591",
    unit: "usd-per-vcpu-hour",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "northamerica-northeast1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Enterprise Plus N vCPU in Montreal'.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-memory-northamerica-northeast2": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, northamerica-northeast2",
    value: "0.0077",
    unit: "usd-per-gb-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "northamerica-northeast2",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - RAM in Toronto', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-vcpu-northamerica-northeast2": {
    label: "Cloud SQL Enterprise, one vCPU without high availability, northamerica-northeast2",
    value: "0.0454",
    unit: "usd-per-vcpu-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "northamerica-northeast2",
      note: "The dump files the row under an engine it calls SQL; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - vCPU in Toronto'.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-ssd-southamerica-east1": {
    label: "Cloud SQL Enterprise, one GB of SSD storage without high availability, southamerica-east1",
    value: "0.255",
    unit: "usd-per-gb-month",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "southamerica-east1",
      note: "The dump files the row under an engine it calls SQL; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Standard storage in Sao Paulo', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-memory-southamerica-east1": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, southamerica-east1",
    value: "0.0105",
    unit: "usd-per-gb-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "southamerica-east1",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - RAM in Sao Paulo', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-vcpu-southamerica-east1": {
    label: "Cloud SQL Enterprise Plus, one vCPU (N2) without high availability, southamerica-east1",
    value: "0.08055",
    unit: "usd-per-vcpu-hour",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "southamerica-east1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Enterprise Plus N vCPU in Sao Paulo', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-memory-southamerica-west1": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, southamerica-west1",
    value: "0.0098",
    unit: "usd-per-gb-hour",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "southamerica-west1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - RAM in Santiago'.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-memory-southamerica-west1": {
    label: "Cloud SQL Enterprise Plus, one GB of memory (N2) without high availability, southamerica-west1",
    value: "0.01275",
    unit: "usd-per-gb-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise Plus",
      region: "southamerica-west1",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Enterprise Plus N RAM in Santiago', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-hdd-us-east1": {
    label: "Cloud SQL Enterprise, one GB of HDD storage without high availability, us-east1",
    value: "0.09",
    unit: "usd-per-gb-month",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "us-east1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump: zonal low-cost storage in the Americas.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-memory-us-east1": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, us-east1",
    value: "0.007",
    unit: "usd-per-gb-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "us-east1",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - RAM in Americas', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-vcpu-us-east1": {
    label: "Cloud SQL Enterprise, one vCPU without high availability, us-east1",
    value: "0.0413",
    unit: "usd-per-vcpu-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "us-east1",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - vCPU in Americas', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-memory-us-east1": {
    label: "Cloud SQL Enterprise Plus, one GB of memory (N2) without high availability, us-east1",
    value: "0.0091",
    unit: "usd-per-gb-hour",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "us-east1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Enterprise Plus N RAM in Carolina', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-memory-us-east4": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, us-east4",
    value: "0.0075",
    unit: "usd-per-gb-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "us-east4",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - RAM in Northern Virginia'.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-ssd-us-east4": {
    label: "Cloud SQL Enterprise Plus, one GB of SSD storage without high availability, us-east4",
    value: "0.1819",
    unit: "usd-per-gb-month",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "us-east4" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Enterprise Plus Standard Storage in Northern Virginia', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-memory-us-east5": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, us-east5",
    value: "0.007",
    unit: "usd-per-gb-hour",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "us-east5" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - RAM in Columbus', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-memory-us-south1": {
    label: "Cloud SQL Enterprise Plus, one GB of memory (N2) without high availability, us-south1",
    value: "0.0109",
    unit: "usd-per-gb-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise Plus",
      region: "us-south1",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Enterprise Plus N RAM in Dallas'.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-vcpu-us-west1": {
    label: "Cloud SQL Enterprise Plus, one vCPU (N2) without high availability, us-west1",
    value: "0.0537",
    unit: "usd-per-vcpu-hour",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "us-west1" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Enterprise Plus N vCPU in Oregon'.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-memory-us-west2": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, us-west2",
    value: "0.0084",
    unit: "usd-per-gb-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise",
      region: "us-west2",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - RAM in Los Angeles', halved to give the zonal rate.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-ssd-us-west2": {
    label: "Cloud SQL Enterprise Plus, one GB of SSD storage without high availability, us-west2",
    value: "0.204",
    unit: "usd-per-gb-month",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise Plus",
      region: "us-west2",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Enterprise Plus Standard Storage in Los Angeles'.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-memory-us-west3": {
    label: "Cloud SQL Enterprise, one GB of memory without high availability, us-west3",
    value: "0.0084",
    unit: "usd-per-gb-hour",
    scope: { product: "cloud-sql", edition: "Enterprise", region: "us-west3" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - RAM in Salt Lake City', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-memory-us-west4": {
    label: "Cloud SQL Enterprise Plus, one GB of memory (N2) without high availability, us-west4",
    value: "0.00975",
    unit: "usd-per-gb-hour",
    scope: { product: "cloud-sql", edition: "Enterprise Plus", region: "us-west4" },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Regional - Enterprise Plus N RAM in Las Vegas', halved to give the zonal rate.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "price-cloud-sql-enterprise-plus-vcpu-us-west4": {
    label: "Cloud SQL Enterprise Plus, one vCPU (N2) without high availability, us-west4",
    value: "0.0574",
    unit: "usd-per-vcpu-hour",
    scope: {
      product: "cloud-sql",
      edition: "Enterprise Plus",
      region: "us-west4",
      note: "The dump files the row under the MySQL engine; Google prices MySQL and PostgreSQL together",
    },
    sources: [
      {
        source: "cloud-pricing-with-infracost-cloudsql-cloudsql-cuds-infra-response",
        says: "SKU dump row 'Zonal - Enterprise Plus N vCPU in Las Vegas'.",
      },
    ],
    confidence: "low",
    verified: "2026-11-22",
    review: "volatile",
  },
} as const satisfies FactTable;
