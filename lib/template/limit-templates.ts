import { choicesOnScale, type Rung } from "./scale";
import { grouped, numberOf, someCompany, type Template } from "./template";

/** A rung of whole things: "3 nodes", "1 node". */
function counted(value: number, one: string, reason: string): Rung {
  return { value, text: `${grouped(value)} ${value === 1 ? one : `${one}s`}`, reason };
}

const nodesLeft: Template = {
  version: 1,
  title: "How many read nodes a cluster still takes",
  exam: "ace",
  objective: "2.2",
  topic: "read-pools-and-autoscaling",
  difficulty: "easy",
  sections: ["key-concepts#read-pools-and-their-nodes", "best-practices#2-read-pool-configuration"],
  facts: ["read-pool-max-nodes", "read-pool-instance-max-nodes", "ha-primary-nodes"],
  draft(chance, world) {
    const pools = Array.from({ length: 2 + chance.below(2) }, () => 2 + chance.below(4));
    const most = numberOf(world, "read-pool-max-nodes");
    const used = pools.reduce((sum, nodes) => sum + nodes, 0);
    const primary = numberOf(world, "ha-primary-nodes");
    const largest = Math.max(...pools);
    const words = `${pools.slice(0, -1).join(", ")} and ${pools.at(-1)}`;
    const left = most - used;
    const choices = choicesOnScale(
      chance,
      counted(left, "node", `All pools of a cluster together have {{read-pool-max-nodes}}, and ${words} are there already: ${most} − ${used}.`),
      [
        counted(
          left - primary,
          "node",
          `Counts the ${primary} nodes of the primary as well, ${most} − ${used} − ${primary}. The limit is for nodes of read pools.`,
        ),
        counted(left - 1, "node", `Counts the primary as one node more, ${most} − ${used} − 1. The limit is for nodes of read pools.`),
        counted(most - largest, "node", `Counts the largest pool alone, ${most} − ${largest}. The nodes of every pool count towards the limit.`),
        counted(most, "node", `Takes the limit for each pool. One pool may have {{read-pool-instance-max-nodes}}, but that is what all of them share.`),
        counted(most * pools.length - used, "node", `Gives each of the ${pools.length} pools ${most} nodes. The limit is for all of them together.`),
        counted(left - pools.length, "node", `Keeps a standby for each of the ${pools.length} pools. A pool has none: its nodes stand in for each other.`),
      ],
      0,
    );
    return (
      choices && {
        stem: `An AlloyDB cluster of ${someCompany(chance).replace(/^A/, "a")} has a highly available primary and ${pools.length} read pools, of ${words} nodes. A campaign will need more readers in the same cluster, and one engineer is to find out how much room is left before the limit. How many more nodes can its read pools take?`,
        choices,
        ordered: true,
        working: [`In use: ${pools.join(" + ")} = ${used}`, `Left: ${most} − ${used} = ${left}`],
        facts: ["read-pool-max-nodes", "read-pool-instance-max-nodes", "ha-primary-nodes"],
      }
    );
  },
};

const nodesAcrossRegions: Template = {
  version: 1,
  title: "Read nodes over several regions",
  exam: "pca",
  objective: "1.2",
  topic: "dr-and-replication",
  difficulty: "medium",
  sections: ["ha-dr#cross-region-disaster-recovery", "key-concepts#read-pools-and-their-nodes"],
  facts: ["read-pool-max-nodes", "secondary-cluster-read-nodes-max", "secondary-clusters-max"],
  draft(chance, world) {
    const most = numberOf(world, "read-pool-max-nodes");
    const mostAway = numberOf(world, "secondary-cluster-read-nodes-max");
    const secondaries = 1 + chance.below(numberOf(world, "secondary-clusters-max") - 1);
    const here = 2 + chance.below(9);
    const away = 1 + chance.below(8);
    const left = most - here + secondaries * (mostAway - away);
    const clusters = secondaries === 1 ? "one secondary cluster" : `${secondaries} secondary clusters`;
    const choices = choicesOnScale(
      chance,
      counted(left, "node", `Every cluster has a limit of its own: ${most} − ${here} at home, and ${mostAway} − ${away} in each secondary cluster.`),
      [
        counted(
          most - here - secondaries * away,
          "node",
          `Lets all clusters share {{read-pool-max-nodes}}. A secondary cluster has {{secondary-cluster-read-nodes-max}} of its own.`,
        ),
        counted(most - here, "node", `Counts the primary cluster alone. Read pools of a secondary cluster serve its region.`),
        counted(secondaries * (mostAway - away), "node", `Counts the secondary clusters alone and leaves out the ${most - here} at home.`),
        counted(
          most + secondaries * mostAway,
          "node",
          `Is the limit of all clusters and not what is left of it: ${here + secondaries * away} nodes are in use.`,
        ),
        counted(most - here + mostAway - away, "node", "Counts one secondary cluster, however many there are."),
        counted(
          left - 2 * (secondaries + 1),
          "node",
          "Takes off two nodes in each cluster for its primary or secondary instance. The limit is for read pools.",
        ),
        counted(most + secondaries * (mostAway - away), "node", `Forgets the ${here} nodes in the read pools of the primary cluster.`),
        counted(left + 2 * (secondaries + 1), "node", "Adds two nodes in each cluster for its primary or secondary instance, which are no read nodes."),
        counted(most - here + secondaries * mostAway, "node", `Forgets the nodes that the read pools of the secondary clusters have already.`),
      ],
      0,
    );
    return (
      choices && {
        stem: `${someCompany(chance)} replicates an AlloyDB cluster to ${clusters}, each in a region of its own. The read pools of the primary cluster have ${here} nodes, and those of ${secondaries === 1 ? "the" : "each"} secondary cluster have ${away}. Sales expects readers on every continent to multiply. How many nodes can be added to read pools altogether before the limits are reached?`,
        choices,
        ordered: true,
        working: [
          `Primary cluster: ${most} − ${here} = ${most - here}`,
          `Secondary clusters: ${secondaries} × (${mostAway} − ${away}) = ${secondaries * (mostAway - away)}`,
          `Together: ${left}`,
        ],
        facts: ["read-pool-max-nodes", "secondary-cluster-read-nodes-max", "secondary-clusters-max"],
      }
    );
  },
};

const connectionLimit: Template = {
  version: 1,
  title: "How many application servers the connections allow",
  exam: "ace",
  objective: "3.2",
  topic: "caching-and-pooling",
  difficulty: "medium",
  sections: ["performance#4-database-connection-pooling", "best-practices#connection-pooling", "best-practices#cpu-memory-connections"],
  facts: ["max-connections-default", "managed-pooling-client-connections-default", "managed-pooling-default-state"],
  draft(chance, world) {
    const each = chance.pick([8, 12, 15, 16, 20, 24, 25, 30] as const);
    const kept = 10 * (4 + chance.below(22));
    const most = numberOf(world, "max-connections-default");
    const pooled = numberOf(world, "managed-pooling-client-connections-default");
    const servers = Math.floor((most - kept) / each);
    const choices = choicesOnScale(
      chance,
      counted(servers, "server", `{{max-connections-default}} less ${kept} leave ${most - kept}, and ${servers} × ${each} = ${servers * each} of them fit.`),
      [
        counted(Math.floor(most / each), "server", `Forgets the ${kept} connections that jobs and administrators keep: ${most} ÷ ${each}.`),
        counted(
          Math.floor((most * 2 - kept) / each),
          "server",
          "Counts the connections of the standby as well. It takes none until it has become the primary.",
        ),
        counted(
          Math.floor((pooled - kept) / each),
          "server",
          `Takes {{managed-pooling-client-connections-default}}, which managed pooling accepts. It is {{managed-pooling-default-state}} here.`,
        ),
        counted(Math.floor((most + kept) / each), "server", `Adds the ${kept} connections to the limit. They are part of it.`),
        counted(Math.floor((most - kept) / (each * 2)), "server", "Halves the limit for the two nodes of the primary. All of it is the active node's."),
        counted(Math.floor(most / (each + kept)), "server", `Keeps ${kept} connections for each server. They are kept once.`),
        counted(Math.floor((most - 2 * kept) / each), "server", `Takes the ${kept} connections off twice, once for each node of the primary.`),
      ],
      0.03,
    );
    return (
      choices && {
        stem: `Each application server of ${someCompany(chance).replace(/^A/, "a")} opens ${each} connections to a highly available AlloyDB primary and keeps them. Jobs and administrators need ${kept} more. The instance has the default of max_connections, {{max-connections-default}}, and managed connection pooling is off. How many servers can be connected at most?`,
        choices,
        ordered: true,
        working: [`${grouped(most)} − ${kept} = ${most - kept}`, `${most - kept} ÷ ${each} = ${((most - kept) / each).toFixed(2)}, rounded down: ${servers}`],
        facts: ["max-connections-default", "managed-pooling-client-connections-default", "managed-pooling-default-state"],
      }
    );
  },
};

const memories = [
  [4, 32],
  [8, 64],
  [16, 128],
  [32, 256],
  [64, 512],
  [96, 768],
] as const;

/** So many percent of a memory in GB, as it reads: "19.2 GB". */
function gbShare(memoryGb: number, percent: number): string {
  return `${(memoryGb * percent) / 100} GB`;
}

const columnStore: Template = {
  version: 1,
  title: "How much memory the column store takes",
  exam: "pca",
  objective: "1.2",
  topic: "columnar-engine",
  difficulty: "medium",
  sections: ["performance#1-columnar-engine", "performance#switching-the-columnar-engine-on"],
  facts: [
    "columnar-engine-memory-default",
    "columnar-engine-memory-recommended-max",
    "columnar-engine-memory-max",
    "shared-buffers-default",
    "memory-per-vcpu",
  ],
  draft(chance, world) {
    const [vcpus, memoryGb] = chance.pick(memories);
    const shares = {
      "columnar-engine-memory-default": ["and leaves its memory at the default", "the default share"],
      "columnar-engine-memory-recommended-max": ["and gives it the largest share that is recommended", "the largest share recommended"],
      "columnar-engine-memory-max": ["and gives it the largest share that is possible", "the largest share possible"],
    } as const;
    const ids = Object.keys(shares) as (keyof typeof shares)[];
    const asked = chance.pick(ids);
    const [does] = shares[asked];
    const rungOf = (gb: number, reason: string): Rung => ({ value: gb, text: `${gb} GB`, reason });
    const gbOf = (percent: number) => (memoryGb * percent) / 100;
    const percentOf = (id: (typeof ids)[number]) => numberOf(world, id);
    const buffers = numberOf(world, "shared-buffers-default");
    const choices = choicesOnScale(
      chance,
      rungOf(gbOf(percentOf(asked)), `{{${asked}}} of the node's memory of ${memoryGb} GB.`),
      [
        ...ids.filter((id) => id !== asked).map((id) => rungOf(gbOf(percentOf(id)), `Takes {{${id}}} of ${memoryGb} GB, which is ${shares[id][1]}.`)),
        rungOf(gbOf(buffers), `Takes {{shared-buffers-default}}, the share of shared_buffers, which is set apart from it.`),
        rungOf(gbOf(percentOf(asked)) * 2, "Doubles the share, as if the standby's column store could be used. Each node has its own."),
        rungOf(
          gbOf(percentOf(asked)) / 2,
          "Reckons with 4 GB per vCPU, as the guide's shapes have it. AlloyDB's machines of this size have {{memory-per-vcpu}} per vCPU.",
        ),
        rungOf((gbOf(buffers) * percentOf(asked)) / 100, `Takes {{${asked}}} of shared_buffers. The share is of the node's memory.`),
      ].filter(({ value }) => Number.isInteger(Number(value) * 100)),
      0.03,
    );
    return (
      choices && {
        stem: `${someCompany(chance)} switches the columnar engine on in a highly available AlloyDB primary with ${vcpus} vCPUs of the usual N2 shape, ${does}. The architects want to know whether the columns of the largest table will fit, which come to about ${gbShare(memoryGb, chance.pick([25, 40, 60] as const))}. How much memory does the column store of a node have?`,
        choices,
        ordered: true,
        working: [`${vcpus} vCPUs with {{memory-per-vcpu}} each: ${memoryGb} GB`, `{{${asked}}} of ${memoryGb} GB = ${gbOf(percentOf(asked))} GB`],
        facts: ["memory-per-vcpu", ...ids, "shared-buffers-default"],
      }
    );
  },
};

const sharedBuffers: Template = {
  version: 1,
  title: "How much memory shared_buffers takes",
  exam: "ace",
  objective: "3.4",
  topic: "instances-and-shapes",
  difficulty: "easy",
  sections: ["best-practices#cpu-memory-connections", "key-concepts#what-alloydb-caches", "best-practices#1-instance-sizing"],
  facts: ["shared-buffers-default", "memory-per-vcpu", "columnar-engine-memory-default"],
  draft(chance, world) {
    const [vcpus, memoryGb] = chance.pick(memories);
    const percent = numberOf(world, "shared-buffers-default");
    const column = numberOf(world, "columnar-engine-memory-default");
    const rungOf = (share: number, reason: string): Rung => ({ value: (memoryGb * share) / 100, text: gbShare(memoryGb, share), reason });
    const choices = choicesOnScale(
      chance,
      rungOf(percent, `{{shared-buffers-default}} of ${memoryGb} GB; ${vcpus} vCPUs come with {{memory-per-vcpu}} each.`),
      [
        rungOf(25, "Takes a quarter, the usual start for PostgreSQL on a server of one's own, which leaves the rest to the operating system's cache."),
        rungOf(100 - percent, "Takes what is left beside shared_buffers for sessions, sorts and everything else."),
        rungOf(column, `Takes {{columnar-engine-memory-default}}, the default share of the column store.`),
        rungOf(percent / 2, "Reckons with 4 GB per vCPU, as the guide's shapes have it. AlloyDB's machines of this size have {{memory-per-vcpu}} per vCPU."),
        rungOf(100, "Takes all of the memory. Sessions and background work need their part."),
        rungOf(percent * 2, "Adds the memory of the standby. What an instance caches is its active node's."),
        rungOf(100 + percent, "Adds shared_buffers to the memory of the node. It is a part of it."),
      ],
      0.03,
    );
    return (
      choices && {
        stem: `An alert says that the AlloyDB primary of ${someCompany(chance).replace(/^A/, "a")} uses most of its memory although few sessions are open. It is highly available, has ${vcpus} vCPUs of the usual N2 shape, and nobody has changed its flags. An engineer suspects the cache of pages. How much memory does shared_buffers take by default?`,
        choices,
        ordered: true,
        working: [
          `${vcpus} vCPUs with {{memory-per-vcpu}} each: ${memoryGb} GB`,
          `{{shared-buffers-default}} of ${memoryGb} GB = ${gbShare(memoryGb, percent)}`,
        ],
        facts: ["shared-buffers-default", "memory-per-vcpu", "columnar-engine-memory-default"],
      }
    );
  },
};

const weeksToQuota: Template = {
  version: 1,
  title: "When the storage quota is used up",
  exam: "ace",
  objective: "1.1",
  topic: "architecture-and-storage",
  difficulty: "medium",
  sections: ["troubleshooting#storage-quota", "best-practices#5-monitoring--alerting"],
  facts: ["cluster-storage-quota-default", "cluster-storage-max", "cluster-storage-max-previous"],
  draft(chance, world) {
    const quota = numberOf(world, "cluster-storage-quota-default");
    const quotaGib = quota * 1024;
    const used = 100 * (60 + chance.below(80));
    const grows = 10 * (12 + chance.below(30));
    const weeks = Math.floor((quotaGib - used) / grows);
    const until = (limitTib: number) => Math.floor((limitTib * 1024 - used) / grows);
    const choices = choicesOnScale(
      chance,
      counted(
        weeks,
        "week",
        `{{cluster-storage-quota-default}} are ${grouped(quotaGib)} GiB; ${grouped(quotaGib - used)} are left, and ${grows} a week use them up after so many whole weeks.`,
      ),
      [
        counted(
          until(numberOf(world, "cluster-storage-max")),
          "week",
          `Reckons up to {{cluster-storage-max}}, which a cluster reaches only after its quota has been raised.`,
        ),
        counted(
          until(numberOf(world, "cluster-storage-max-previous")),
          "week",
          "Reckons up to {{cluster-storage-max-previous}}, which was the limit of a cluster before, and is no quota.",
        ),
        counted(
          Math.floor((quota * 1000 - used) / grows),
          "week",
          `Takes a TiB for a thousand GiB. It has 1,024, so that ${grouped(quota * 24)} GiB more are left.`,
        ),
        counted(Math.floor(quotaGib / grows), "week", `Forgets the ${grouped(used)} GiB that are stored already.`),
        counted(
          Math.floor((quotaGib - used) / (grows * 2)),
          "week",
          "Doubles the growth for the standby. Both nodes use the cluster's storage, which grows once.",
        ),
        counted(Math.floor((quotaGib / 2 - used) / grows), "week", "Gives half of the quota to the standby. Both nodes use the same storage."),
        counted(Math.floor((quotaGib * 0.8 - used) / grows), "week", "Stops at four fifths, where one would set an alert, not at the quota."),
      ],
      0.03,
    );
    return (
      choices && {
        stem: `A highly available AlloyDB cluster of ${someCompany(chance).replace(/^A/, "a")} stores ${grouped(used)} GiB and grows by ${grows} GiB a week. Its storage quota is still the one that a cluster starts with, {{cluster-storage-quota-default}}, and a request to raise it takes time. For how many whole weeks does the quota last?`,
        choices,
        ordered: true,
        working: [
          `${quota} × 1,024 GiB = ${grouped(quotaGib)} GiB`,
          `${grouped(quotaGib)} − ${grouped(used)} = ${grouped(quotaGib - used)} GiB`,
          `${grouped(quotaGib - used)} ÷ ${grows} = ${((quotaGib - used) / grows).toFixed(2)}, rounded down: ${weeks}`,
        ],
        facts: ["cluster-storage-quota-default", "cluster-storage-max", "cluster-storage-max-previous"],
      }
    );
  },
};

/** Items on limits and defaults. */
export const limitTemplates = {
  "nodes-left-in-pools": nodesLeft,
  "read-nodes-across-regions": nodesAcrossRegions,
  "connection-limit": connectionLimit,
  "column-store-memory": columnStore,
  "shared-buffers-memory": sharedBuffers,
  "weeks-to-the-storage-quota": weeksToQuota,
} as const satisfies Record<string, Template>;
