import type { MeterId } from "@/lib/pricing/meter";
import type { Figure, FigureName, PickedRate, PriceTable, Rates } from "@/lib/pricing/price-table";

function rates(list: Partial<Record<MeterId, string>>): Rates {
  return Object.fromEntries(
    Object.entries(list).map(([meter, usd]): [string, PickedRate] => [
      meter,
      { usd, fact: `price-${meter}`, source: 0, confidence: "medium", verified: "2026-11-22" },
    ]),
  );
}

const figures: Record<FigureName, number> = {
  hoursPerMonth: 730,
  alloydbHaCompute: 2,
  cloudSqlHa: 2,
  alloydb1Year: 25,
  alloydb3Years: 52,
  cloudSql1Year: 25,
  cloudSql3Years: 52,
  spanner1Year: 20,
  spanner3Years: 40,
  readNodesMax: 20,
  secondaryClustersMax: 5,
  alloydbStorageMaxTib: 128,
  cloudSqlStorageMaxTb: 64,
  internetTier1Tb: 1,
  internetTier2Tb: 10,
  guideInternetFreeGb: 1,
  enterpriseMaxVcpus: 96,
  enterpriseMaxMemoryGb: 624,
  enterpriseMinMemoryGb: 3.75,
  enterpriseMemoryPerVcpuMax: 6.5,
  enterpriseMemoryPerVcpuMin: 0.9,
  spannerNodeUnits: 1000,
  spannerMinUnits: 100,
  spannerNodeStorageTib: 10,
  spannerMinUnitsStorageGib: 1024,
};

/**
 * A price table whose rates stand still, whatever becomes of the list prices: sums in tests are worked out on it. Like
 * the real one it knows us-central1 nearly whole, us-east1 for AlloyDB, and of europe-west1 one rate.
 */
export const aPriceTable: PriceTable = {
  sources: [{ title: "A price list", copied: "2026-08-04" }],
  regions: {
    "us-central1": rates({
      "alloydb-vcpu": "0.06608",
      "alloydb-memory": "0.0112",
      "alloydb-storage": "0.0004109",
      "alloydb-backup": "0.000137",
      "cloud-sql-enterprise-vcpu": "0.0413",
      "cloud-sql-enterprise-memory": "0.007",
      "cloud-sql-enterprise-ssd": "0.17",
      "cloud-sql-enterprise-plus-vcpu": "0.0537",
      "cloud-sql-enterprise-plus-memory": "0.0091",
      "cloud-sql-enterprise-plus-ssd": "0.17",
      "cloud-sql-backup": "0.08",
      "spanner-node": "0.90",
      "spanner-storage": "0.30",
    }),
    "us-east1": rates({
      "alloydb-vcpu": "0.07467",
      "alloydb-memory": "0.01266",
      "alloydb-storage": "0.0004643",
      "alloydb-backup": "0.0001548",
      "cloud-sql-enterprise-vcpu": "0.0413",
      "cloud-sql-enterprise-memory": "0.007",
    }),
    "europe-west1": rates({ "cloud-sql-enterprise-plus-vcpu": "0.0537" }),
  },
  northAmerica: rates({ "alloydb-internet-1": "0.12", "alloydb-internet-2": "0.11", "alloydb-internet-3": "0.08" }),
  acrossTheAtlantic: rates({ "alloydb-inter-region": "0.05" }),
  guide: rates({
    "alloydb-vcpu": "0.114",
    "alloydb-memory": "0.019",
    "alloydb-read-vcpu": "0.07",
    "alloydb-read-memory": "0.012",
    "alloydb-storage-month": "0.20",
    "alloydb-backup-month": "0.08",
    "alloydb-internet-1": "0.12",
    "alloydb-surcharge": "30",
  }),
  shapes: [
    ...[2, 4, 8, 16, 32, 64, 96].map((vcpus) => ({ id: `n2-highmem-${vcpus}`, series: "n2" as const, vcpus, memoryGb: vcpus * 8 })),
    { id: "n2-highmem-128", series: "n2", vcpus: 128, memoryGb: 864 },
    { id: "c4a-highmem-1", series: "c4a", vcpus: 1, memoryGb: 8 },
    { id: "c4-highmem-288-lssd", series: "c4", vcpus: 288, memoryGb: 2304 },
    { id: "guide-4", series: "guide", vcpus: 4, memoryGb: 16 },
    { id: "guide-8", series: "guide", vcpus: 8, memoryGb: 32 },
    { id: "guide-32", series: "guide", vcpus: 32, memoryGb: 128 },
  ],
  enterprisePlusShapes: [...[2, 4, 8, 16, 32, 48, 64, 80, 96].map((vcpus) => ({ vcpus, memoryGb: vcpus * 8 })), { vcpus: 128, memoryGb: 864 }],
  figures: Object.fromEntries(Object.entries(figures).map(([name, value]): [string, Figure] => [name, { value, fact: name }])) as Record<FigureName, Figure>,
};
