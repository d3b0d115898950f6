/**
 * Ids that are no longer given to any fact or claim, each with what became of it: "now read-pool-max-nodes". Old links,
 * stored answers and exports may name them, so none is ever given to anything else; the build refuses it.
 */
interface Retired {
  facts: Readonly<Record<string, string>>;
  claims: Readonly<Record<string, string>>;
}

export const retired: Retired = { facts: {}, claims: {} };
