import type { Claim } from "@/lib/facts/claim";

/** An erratum that holds to its schema and names no fact; a test names what matters to it. */
export function aClaim(changes: Partial<Claim> = {}): Claim {
  return {
    id: "connections-seamless",
    verdict: "wrong",
    guideLines: "35",
    guideSays: "Connections survive a failover.",
    holds: "Connections break and have to be opened again.",
    why: "An application without retries shows its users errors.",
    facts: [],
    confidence: "high",
    sources: [],
    ...changes,
  };
}
