import type { examSections } from "@/lib/site/exam-objectives";
import type { Exam } from "@/lib/site/exam-tracks";
import type { ObjectiveDetail } from "./schema";

type ObjectiveId<E extends Exam> = (typeof examSections)[E][number]["objectives"][number]["id"];

/**
 * What each objective of the two exam guides holds and what of AlloyDB belongs to it. Numbers, titles and weights
 * stand in `lib/site/exam-objectives.ts`; the numbering is Google's, all wording is ours.
 */
export const blueprint: { readonly [E in Exam]: Readonly<Record<ObjectiveId<E>, ObjectiveDetail>> } = {
  ace: {
    "1.1": {
      relevance: "medium",
      forAlloydb:
        "What must stand before a cluster can: the AlloyDB and Service Networking APIs, quota and region, the network, organization policies on public IP, keys and locations, groups for administrators.",
      chapters: ["key-concepts", "architecture", "security", "cli-examples"],
      considerations: [
        "Build the organization, folder and project tree",
        "Put organization policies in force on that tree",
        "Grant people IAM roles inside one project",
        "Look after Cloud Identity users and groups, by hand and by automation",
        "Turn on the APIs a project needs",
        "Stand up the observability products",
        "Check quotas and ask for increases",
        "Create standalone organizations",
        "Lay out cloud networking",
        "Confirm that a product is offered in the wanted region or zone",
        "Inventory assets with Cloud Asset Inventory and analyse them with Gemini Cloud Assist",
        "Set up Workforce Identity Federation",
      ],
    },
    "1.2": {
      relevance: "medium",
      forAlloydb: "Nodes, storage and backups are billed apart. A budget warns and stops nothing; labels and the billing export say whose cluster it was.",
      chapters: ["pricing", "best-practices"],
      considerations: ["Create billing accounts", "Attach projects to a billing account", "Set budgets and alerts", "Export billing data"],
    },
    "2.1": {
      relevance: "low",
      forAlloydb: "Only the client's side: which runtime reaches the cluster and how, the Auth Proxy as a sidecar, pooling for runtimes that scale out.",
      chapters: ["performance", "best-practices"],
      considerations: [
        "Match a workload to Compute Engine, GKE, Cloud Run, Cloud Run functions or Agent Runtime",
        "Start a VM with the right availability policy and SSH keys",
        "Pick VM storage: zonal or regional Persistent Disk, Hyperdisk",
        "Build an autoscaled managed instance group from a template",
        "Configure OS Login",
        "Configure VM Manager",
        "Use Spot VMs and custom machine types",
        "Install and configure kubectl",
        "Create GKE clusters in their variants (Autopilot, regional, private)",
        "Deploy a container to GKE",
        "Deploy to serverless runtimes, also behind Pub/Sub, Cloud Storage or Eventarc events",
        "Decide whether GPUs or TPUs are needed",
      ],
    },
    "2.2": {
      relevance: "high",
      forAlloydb: "Named in the guide: choose AlloyDB among the data products, then create cluster, primary, read pool and secondary cluster, and load data.",
      chapters: ["overview", "key-concepts", "alloydb-vs-cloud-sql", "ha-dr", "migration", "cli-examples"],
      considerations: [
        "Choose and deploy data products (the list names Cloud SQL, BigQuery, Firestore, Spanner, Bigtable, AlloyDB, Dataflow, Pub/Sub, Managed Service for Apache Kafka, Memorystore)",
        "Choose and deploy file and object storage products and Cloud Storage classes",
        "Load data by command line, from Cloud Storage or with Storage Transfer Service",
        "Keep redundancy across regions for data solutions",
      ],
      namesAlloydb: [1],
    },
    "2.3": {
      relevance: "high",
      forAlloydb:
        "Private services access or Private Service Connect, Shared VPC and the limits of peering, firewall rules to the ports of the database, clients over VPN or Interconnect, an optional public IP.",
      chapters: ["architecture", "security", "troubleshooting"],
      considerations: [
        "Create a VPC and subnets (custom mode, Shared VPC, peering)",
        "Write VPC firewall rules and Cloud NGFW policies",
        "Target NGFW rules with secure tags and service accounts",
        "Connect networks with Cloud VPN, peering or Interconnect",
        "Choose and deploy load balancers",
        "Tell the Network Service Tiers apart",
      ],
    },
    "2.4": {
      relevance: "medium",
      forAlloydb:
        "AlloyDB by gcloud, Terraform and Config Connector, where cluster and instance are separate resources; and the habit of checking a generated command before it runs.",
      chapters: ["cli-examples", "architecture"],
      considerations: [
        "Infrastructure as code: Fabric FAST, Config Connector, Terraform, Helm",
        "AI-assisted planning and building: Gemini CLI, Antigravity, Gemini Cloud Assist, Application Design Center",
      ],
    },
    "3.1": {
      relevance: "low",
      forAlloydb:
        "Only the client's side: reaching a VM to test a connection, releasing a revision that uses the database, Pods that multiply connections as they scale.",
      chapters: ["troubleshooting", "performance"],
      considerations: [
        "Connect remotely to a VM",
        "List running VMs",
        "Create, schedule, view and delete snapshots and images",
        "Inspect GKE nodes, Pods and Services",
        "Let GKE pull from Artifact Registry",
        "Manage GKE node pools",
        "Work with Kubernetes objects such as StatefulSets",
        "Tune horizontal and vertical Pod autoscaling",
        "Set Autopilot resource requests",
        "Release a new Cloud Run version",
        "Shift traffic between versions",
        "Configure Cloud Run autoscaling",
        "Attach GPUs and TPUs",
        "Deploy an agent to Agent Runtime",
        "Manage Workbench and BigQuery notebooks",
        "Manage developer environments such as Cloud Workstations",
      ],
    },
    "3.2": {
      relevance: "high",
      forAlloydb:
        "Named twice in the guide: query an instance, and back it up and restore it. With it Database Center for the fleet, customer-managed keys, and what storage and backups cost.",
      chapters: ["ha-dr", "cli-examples", "security", "pricing"],
      considerations: [
        "Manage and protect objects in buckets",
        "Set object lifecycle policies",
        "Run queries against data instances (the list names Cloud SQL, BigQuery, Bigtable, Spanner, Firestore, AlloyDB)",
        "Estimate what data storage will cost",
        "Back up and restore database instances (the list names Cloud SQL, Firestore, Spanner, AlloyDB, Bigtable)",
        "Review the status of Dataflow and BigQuery jobs",
        "Run the database fleet from Database Center",
        "Configure customer-managed encryption keys",
      ],
      namesAlloydb: [3, 5],
    },
    "3.3": {
      relevance: "medium",
      forAlloydb:
        "An allocated range that is too small, static addresses for proxies, Cloud DNS names for instances, Cloud NAT for what calls out, firewall rules that stay right.",
      chapters: ["architecture", "troubleshooting"],
      considerations: [
        "Grow a subnet's IPv4 range",
        "Reserve static internal or external addresses",
        "Add custom static routes",
        "Use Cloud DNS and Cloud NAT",
        "Keep firewall rules and NGFW policies up to date",
      ],
    },
    "3.4": {
      relevance: "high",
      forAlloydb: "Alerts on CPU, memory, connections and lag, Query Insights and index advisor, audit logs of data access, log sinks, service health.",
      chapters: ["best-practices", "troubleshooting", "security", "performance"],
      considerations: [
        "Alert on resource metrics",
        "Create and ingest custom metrics",
        "Configure audit, VPC flow and firewall logs",
        "Export logs to other systems",
        "Configure log buckets, log analytics and routers",
        "View and filter logs",
        "Read one log entry in detail",
        "Use Trace, Profiler, Query Insights and index advisor on an application problem",
        "Read the Personalized Service Health dashboard",
        "Install and configure the Ops Agent",
        "Deploy Managed Service for Prometheus",
        "Use Gemini Cloud Assist for monitoring",
        "Use Active Assist to tune resource use",
        "Follow events and health in Cloud Hub",
      ],
    },
    "4.1": {
      relevance: "high",
      forAlloydb:
        "The roles admin, viewer, client and database user, what a folder hands down, a custom role for whoever runs backups, and IAM logins against built-in users.",
      chapters: ["security", "troubleshooting"],
      considerations: ["View and create IAM policies", "Attach roles and follow inheritance down the hierarchy", "Handle role types and define custom roles"],
    },
    "4.2": {
      relevance: "high",
      forAlloydb:
        "The application's identity: a service account with client roles only, database login as that account, impersonation instead of keys, federation from outside, and the service agent that needs the key.",
      chapters: ["security"],
      considerations: [
        "Create service accounts, including Google-managed ones",
        "Use them in policies with least privilege",
        "Attach them to resources",
        "Control who may use a service account",
        "Use impersonation",
        "Issue and handle short-lived credentials",
        "Use a service account from a GKE application",
        "Set up Workload Identity Federation",
      ],
    },
  },
  pca: {
    "1.1": {
      relevance: "high",
      forAlloydb:
        "Cost against performance; AlloyDB, Cloud SQL or Spanner by the requirement; continuity targets; what becomes of old databases; how a migration's success is measured.",
      chapters: ["alloydb-vs-cloud-sql", "pricing", "practice-scenarios", "exam-focus"],
      considerations: [
        "Business use cases and product strategy",
        "Functional and non-functional requirements",
        "Business continuity plan",
        "Cost optimization",
        "Support for the application's design",
        "Patterns for integrating outside systems",
        "Moving data",
        "Trade-offs between designs",
        "What to do with each workload: build, buy, modify, retire",
        "Measures of success such as KPI and ROI",
        "Security and compliance",
        "Observability",
      ],
    },
    "1.2": {
      relevance: "high",
      forAlloydb:
        "High availability, read pools, secondary clusters and point-in-time recovery, and the pillars of the Well-Architected Framework applied to a database.",
      chapters: ["ha-dr", "performance", "architecture"],
      considerations: [
        "The Google Cloud Well-Architected Framework",
        "High availability and failover",
        "Flexible resources",
        "Scaling with growth",
        "Performance and latency",
        "Gemini Cloud Assist",
        "Backup and recovery",
      ],
    },
    "1.3": {
      relevance: "high",
      forAlloydb:
        "Choosing storage includes choosing the database. Private Service Connect and Shared VPC are named; vector search in AlloyDB competes with other AI options.",
      chapters: ["alloydb-vs-cloud-sql", "architecture", "ai-ml"],
      considerations: [
        "Fit with on-premises and other clouds",
        "Google AI and ML options: Gemini models, Agent Builder, Model Garden, AI Hypercomputer",
        "Cloud-native networking: VPC, peering, firewalls, load balancers, routing, Shared VPC, Private Service Connect",
        "Choosing data processing",
        "Choosing storage types: object, file, database",
        "Mapping compute needs to GKE, Cloud Run, Cloud Run functions",
        "Choosing compute resources: Spot, custom types, special workloads",
      ],
    },
    "1.4": {
      relevance: "high",
      forAlloydb:
        "Database Migration Service or a restored backup, assessment, cutover and the way back, and what leaving a commercial database does to licences.",
      chapters: ["migration", "practice-scenarios"],
      considerations: [
        "Integrating with systems that stay",
        "Assessing and moving systems and data, with Migration Center",
        "Method, workload tests, network and dependency planning",
        "Licence consequences and financial impact",
      ],
    },
    "1.5": {
      relevance: "medium",
      forAlloydb: "Where the design goes next: AI in the database, AlloyDB Omni in other places, analytics that move out.",
      chapters: ["ai-ml", "summary"],
      considerations: ["Cloud and technology improvements", "How business needs will change", "Cloud-first design"],
    },
    "2.1": {
      relevance: "high",
      forAlloydb:
        "Reaching AlloyDB from on-premises and from other networks: peering is not transitive, endpoints are the way round, and names must resolve on both sides.",
      chapters: ["architecture", "security"],
      considerations: [
        "Hybrid networking to on-premises",
        "Multicloud and Google Cloud to Google Cloud links",
        "Protection: intrusion, access control, firewalls",
        "VPC design and load balancing",
      ],
    },
    "2.2": {
      relevance: "high",
      forAlloydb: "The home of database configuration: sizes, access, transfer and latency, retention, growth, backup and recovery.",
      chapters: ["ha-dr", "best-practices", "performance", "pricing"],
      considerations: [
        "Allocating data storage",
        "Data processing and compute provisioning",
        "Security and access",
        "Data transfer and latency",
        "Retention and lifecycle",
        "Planning for data growth",
        "Data protection: backup and recovery",
      ],
    },
    "2.3": {
      relevance: "low",
      forAlloydb: "Serverless runtimes that must reach a private database, the machine series of an instance, maintenance windows and patches.",
      chapters: ["best-practices", "performance"],
      considerations: [
        "Provisioning compute",
        "Spot versus standard",
        "Network configuration for VMs, GKE, serverless, VMware Engine",
        "Orchestration, configuration, patching",
        "Container orchestration",
        "Serverless computing",
      ],
    },
    "2.4": {
      relevance: "low",
      forAlloydb: "AlloyDB as the live data and the vector store that a pipeline reads from or feeds.",
      chapters: ["ai-ml"],
      considerations: ["Agent Platform Pipelines for the ML life cycle", "Preparing data integration", "AI Hypercomputer, GPUs, TPUs and consumption models"],
    },
    "2.5": {
      relevance: "medium",
      forAlloydb: "Embeddings and vector search in AlloyDB against managed search products: which of them a case really needs.",
      chapters: ["ai-ml"],
      considerations: ["Telling the Google AI APIs apart", "Using Gemini Enterprise features", "Integrating Model Garden models"],
    },
    "3.1": {
      relevance: "high",
      forAlloydb:
        "Customer-managed keys for clusters and backups, IAM logins, a service perimeter around AlloyDB, organization policies, key administrators apart from database administrators, secrets.",
      chapters: ["security", "best-practices"],
      considerations: [
        "IAM",
        "Resource hierarchy",
        "Keys, encryption and secrets",
        "Separation of duties",
        "Controls: auditing, VPC Service Controls, context-aware access, organization and hierarchical firewall policy",
        "Customer-managed keys with Cloud KMS",
        "Secure remote access: IAP, impersonation, Chrome Enterprise Premium, Workload Identity Federation",
        "Software supply chain",
        "Securing AI: Model Armor, Sensitive Data Protection, safe deployment",
      ],
    },
    "3.2": {
      relevance: "medium",
      forAlloydb: "Where clusters, secondaries and backups may lie, health and card data, how long audit logs are kept.",
      chapters: ["security", "practice-scenarios"],
      considerations: [
        "Law and regulation: health records, children, privacy, ownership, sovereignty",
        "Commercial rules: card data, PII",
        "Industry certifications such as SOC 2",
        "Audits and logs",
      ],
    },
    "4.1": {
      relevance: "high",
      forAlloydb:
        "Disaster recovery with its two targets, runbooks for switchover and failover, the root cause of slow queries, schema changes and test data in delivery pipelines.",
      chapters: ["ha-dr", "troubleshooting"],
      considerations: [
        "Software life cycle",
        "CI/CD",
        "Troubleshooting and root cause",
        "Testing and validation",
        "Service catalogue and provisioning",
        "Disaster recovery",
      ],
    },
    "4.2": {
      relevance: "medium",
      forAlloydb: "Committed use, capital against running cost, the skills of a database team, and who must be told what in a cutover.",
      chapters: ["pricing", "migration"],
      considerations: [
        "Stakeholder management",
        "Change management",
        "Team skills and readiness",
        "How decisions are made",
        "Customer success",
        "Cost and resource optimization, CapEx/OpEx",
        "Business continuity",
      ],
    },
    "5.1": {
      relevance: "high",
      forAlloydb: "Migration tools are on the list, without names: migration jobs, checks at the cutover, and load tests before a size is chosen.",
      chapters: ["migration", "best-practices"],
      considerations: [
        "Deploying application and infrastructure",
        "API management such as Apigee",
        "Load, unit and integration testing",
        "Tools for moving and managing data and systems",
        "Gemini Cloud Assist",
      ],
    },
    "5.2": {
      relevance: "medium",
      forAlloydb:
        "gcloud, Terraform, the language connectors and the Auth Proxy. The emulators on the list hold no AlloyDB, so local tests run on AlloyDB Omni or PostgreSQL.",
      chapters: ["cli-examples", "performance"],
      considerations: [
        "Cloud Shell and editor, Cloud Code",
        "SDK tools gcloud, gsutil, bq",
        "Emulators: Bigtable, Spanner, Pub/Sub, Firestore",
        "Infrastructure as code, Terraform",
        "Good practice for calling Google APIs",
        "Client libraries",
      ],
    },
    "6.1": {
      relevance: "medium",
      forAlloydb: "Maintenance that runs by itself, runbooks, and a review of readiness before a database goes into service.",
      chapters: ["exam-focus", "best-practices"],
      considerations: ["Principles and recommendations of the operational excellence pillar"],
    },
    "6.2": {
      relevance: "high",
      forAlloydb: "System and query insights, wait events, and an alerting strategy on lag, connections and storage.",
      chapters: ["best-practices", "troubleshooting"],
      considerations: ["Monitoring and logging", "Profiling and benchmarking", "Alerting strategy"],
    },
    "6.3": {
      relevance: "medium",
      forAlloydb: "Maintenance windows, major version upgrades, and schema changes without downtime.",
      chapters: ["best-practices"],
      considerations: ["Deployment and release management"],
    },
    "6.4": {
      relevance: "medium",
      forAlloydb: "Handling incidents of connection and performance, and what a support case must hold.",
      chapters: ["troubleshooting"],
      considerations: ["Helping to support deployed solutions"],
    },
    "6.5": {
      relevance: "low",
      forAlloydb: "Restore drills, and data checks after a migration, as gates that a release must pass.",
      chapters: ["migration"],
      considerations: ["Evaluating quality control measures"],
    },
    "6.6": {
      relevance: "medium",
      forAlloydb: "Failover tests, load tests and injected faults against a highly available instance.",
      chapters: ["ha-dr"],
      considerations: ["Reliability in production by means such as chaos engineering, penetration testing and load testing"],
    },
  },
};
