import { describe, expect, test } from "vitest";
import { factsThatSay } from "@/lib/facts/facts-that-say";

describe("the facts that an author may mean by a number", () => {
  test("have that value, and a label of which the text speaks", () => {
    expect(factsThatSay("20", "All read pools of a cluster have at most 20 nodes.")[0]).toBe("read-pool-max-nodes");
    expect(factsThatSay("$0.06608", "A vCPU of AlloyDB costs $0.06608.")).toContain("price-alloydb-vcpu");
    expect(factsThatSay("99.99%,", "an uptime SLA of 99.99%, with high availability")).toContain("sla-ha");
    expect(factsThatSay("240,000", "connections, up to 240,000")).toContain("max-connections-max");
  });

  test("are few", () => {
    expect(factsThatSay("20", "nodes replicas pool cluster instance weight section read").length).toBeLessThanOrEqual(3);
  });

  test("are none for a number of something else, and none for what is no figure", () => {
    expect(factsThatSay("20", "There were 20 apples.")).toEqual([]);
    expect(factsThatSay("31337", "read pool nodes of a cluster")).toEqual([]);
    expect(factsThatSay("twenty", "read pool nodes of a cluster")).toEqual([]);
    expect(factsThatSay("h2", "read pool nodes of a cluster")).toEqual([]);
  });
});
