import type { MeterId } from "./meter";

/** A rate as the browser gets it: what it is, and whence. */
export interface PickedRate {
  /** Decimal string in US dollars per unit of its meter; a whole number of percent for the surcharge. */
  readonly usd: string;
  /** Id of the fact, under which readers find it. */
  readonly fact: string;
  /** Index into the table's `sources`. */
  readonly source: number;
  readonly confidence: "high" | "medium" | "low" | "not-verified";
  /** The day on which the value was last compared with its source, `2026-11-22`. */
  readonly verified: string;
  /** What the fact says of its own limits. */
  readonly note?: string;
}

/** A number that estimates rest on, with its fact. */
export interface Figure {
  readonly value: number;
  readonly fact: string;
}

/** A machine that can be ordered; those of the guide can not, and go with the guide's card alone. */
export interface Shape {
  /** The machine type, `n2-highmem-4`; `guide-4` for 4 vCPU / 16 GB as the guide prints it. */
  readonly id: string;
  readonly series: "n2" | "c4a" | "c4" | "z3" | "guide";
  readonly vcpus: number;
  readonly memoryGb: number;
}

export type Rates = Readonly<Partial<Record<MeterId, PickedRate>>>;

/**
 * All that the calculator knows of the facts: a plain object that survives JSON, made on the server by
 * `pricesForCalculator`. The browser loads this and none of the fact tables.
 */
export interface PriceTable {
  /** Titles of the sources, each with the date of the copy that was read, where the copy shows one. */
  readonly sources: readonly { readonly title: string; readonly copied: string | null }[];
  /** List prices by region. Side by side they are comparable in us-central1 only. */
  readonly regions: Readonly<Record<string, Rates>>;
  /** List prices that hold in every region of North America. */
  readonly northAmerica: Rates;
  /** List price of traffic between a region of North America and one of Europe. */
  readonly acrossTheAtlantic: Rates;
  /** The guide's own card, which names no region. */
  readonly guide: Rates;
  readonly shapes: readonly Shape[];
  /** Shapes of Cloud SQL Enterprise Plus, smallest first. */
  readonly enterprisePlusShapes: readonly { readonly vcpus: number; readonly memoryGb: number }[];
  readonly figures: Readonly<Record<FigureName, Figure>>;
}

export type FigureName =
  | "hoursPerMonth"
  | "alloydbHaCompute"
  | "cloudSqlHa"
  | "alloydb1Year"
  | "alloydb3Years"
  | "cloudSql1Year"
  | "cloudSql3Years"
  | "spanner1Year"
  | "spanner3Years"
  | "readNodesMax"
  | "secondaryClustersMax"
  | "alloydbStorageMaxTib"
  | "cloudSqlStorageMaxTb"
  | "internetTier1Tb"
  | "internetTier2Tb"
  | "guideInternetFreeGb"
  | "enterpriseMaxVcpus"
  | "enterpriseMaxMemoryGb"
  | "enterpriseMinMemoryGb"
  | "enterpriseMemoryPerVcpuMax"
  | "enterpriseMemoryPerVcpuMin"
  | "spannerNodeUnits"
  | "spannerMinUnits"
  | "spannerNodeStorageTib"
  | "spannerMinUnitsStorageGib";
