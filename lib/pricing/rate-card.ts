import { meterIds, type RateId } from "./meter";
import { type NanoUsd, parseUsd } from "./money";
import type { PickedRate, PriceTable, Rates } from "./price-table";
import type { CardKind, Workload } from "./workload";

/** A rate that a source gives, or the reader. */
export interface KnownRate {
  readonly status: "known";
  /** As a decimal string in US dollars; of the surcharge, percent. */
  readonly usd: string;
  /** The hundredth part in nano-dollars, always whole: a discount of whole percents multiplies it and divides nothing. */
  readonly hundredth: NanoUsd;
  readonly origin: CardKind;
  /** Whence; null for the reader's own. */
  readonly evidence: (Omit<PickedRate, "usd" | "source"> & { readonly source: string; readonly copied: string | null }) | null;
}

/** A rate that no source gives for its region. It is asked for, never guessed, and never counts as nothing. */
export interface MissingRate {
  readonly status: "missing";
}

export type Rate = KnownRate | MissingRate;

export interface RateCard {
  readonly kind: CardKind;
  readonly region: string;
  readonly secondaryRegion: string;
  readonly rates: Readonly<Record<RateId, Rate>>;
}

const missing: MissingRate = { status: "missing" };

/** Areas between and within which traffic has a price of its own. */
function areaOf(region: string): "north-america" | "europe" | "elsewhere" {
  if (/^(us|northamerica)-/.test(region)) return "north-america";
  return region.startsWith("europe-") ? "europe" : "elsewhere";
}

/**
 * The rates of a workload's card in its two regions. Reckon it once per card, region and set of own rates, and estimate
 * with it as often as the rest of the workload changes.
 */
export function rateCardFor({ card, region, secondary, ownRates }: Pick<Workload, "card" | "region" | "secondary" | "ownRates">, table: PriceTable): RateCard {
  const primaryRates = card === "guide" ? table.guide : listRates(region, table);
  const secondaryRates = card === "guide" ? {} : listRates(secondary.region, table);
  const areas = [areaOf(region), areaOf(secondary.region)];
  const between: Rates = card !== "guide" && areas.includes("north-america") && areas.includes("europe") ? table.acrossTheAtlantic : {};
  const rates: Partial<Record<RateId, Rate>> = {};
  const settle = (id: RateId, picked: PickedRate | undefined) => {
    const own = card === "mine" ? ownRates[id] : undefined;
    if (own !== undefined) rates[id] = { status: "known", usd: own, hundredth: parseUsd(own) / 100n, origin: "mine", evidence: null };
    else rates[id] = picked === undefined ? missing : knownRate(picked, card === "guide" ? "guide" : "list", table);
  };
  for (const meter of meterIds) {
    settle(meter, primaryRates[meter] ?? between[meter]);
    settle(`secondary.${meter}`, secondaryRates[meter]);
  }
  return { kind: card, region, secondaryRegion: secondary.region, rates: rates as Record<RateId, Rate> };
}

function listRates(region: string, table: PriceTable): Rates {
  const own = Object.hasOwn(table.regions, region) ? table.regions[region] : {};
  return areaOf(region) === "north-america" ? { ...table.northAmerica, ...own } : { ...own };
}

function knownRate({ usd, source, ...rest }: PickedRate, origin: CardKind, { sources }: PriceTable): KnownRate {
  const { title = "", copied = null } = sources[source] ?? {};
  return { status: "known", usd, hundredth: parseUsd(usd) / 100n, origin, evidence: { ...rest, source: title, copied } };
}
