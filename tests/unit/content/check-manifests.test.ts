import { describe, expect, it } from "vitest";
import { checkManifests } from "@/lib/content/check-manifests";
import { loadResourceKinds } from "@/lib/content/config-connector";

const kinds = loadResourceKinds();

const cluster = `apiVersion: alloydb.cnrm.cloud.google.com/v1beta1
kind: AlloyDBCluster
metadata:
  name: production-cluster
spec:
  projectRef:
    external: my-project
  location: us-central1
`;

/** Each problem as `line message`, lines from 1. */
const problemsIn = (text: string) => checkManifests(text, kinds).map(({ line, message }) => `${line + 1} ${message}`);

describe("a manifest", () => {
  it("passes with what its resource has", () => {
    expect(problemsIn(cluster)).toEqual([]);
    expect(problemsIn(`${cluster}  continuousBackupConfig:\n    enabled: true\n    recoveryWindowDays: 35\n`)).toEqual([]);
  });

  it("passes as a backup and as a user, which chapters name as further kinds", () => {
    const backup = `apiVersion: alloydb.cnrm.cloud.google.com/v1beta1
kind: AlloyDBBackup
metadata:
  name: before-upgrade
spec:
  projectRef:
    external: my-project
  location: us-central1
  clusterNameRef:
    name: production-cluster
`;
    const user = `apiVersion: alloydb.cnrm.cloud.google.com/v1beta1
kind: AlloyDBUser
metadata:
  name: alice
spec:
  clusterRef:
    name: production-cluster
  userType: ALLOYDB_IAM_USER
  databaseRoles: [alloydbiamuser]
`;
    expect(problemsIn(`${backup}---\n${user}`)).toEqual([]);
    expect(problemsIn(user.replace("[alloydbiamuser]", "[1]"))).toEqual(["9 AlloyDBUser: spec.databaseRoles[] is a string; put it in quotes."]);
  });

  it("is refused as the guide printed it, by the name of every field that does not exist and of the one that is missing", () => {
    const guide = `apiVersion: alloydb.cnrm.cloud.google.com/v1beta1
kind: AlloyDBCluster
metadata:
  name: production-cluster
spec:
  location: us-central1
  network: projects/my-project/global/networks/my-vpc
  primaryConfig:
    nodeCount: 1
  readPoolConfig:
    nodeCount: 4
  continuousBackup:
    enabled: true
  encryptionConfig:
    kmsKeyName: my-key
`;
    const problems = problemsIn(guide);
    expect(problems.map((problem) => problem.replace(/; there are .*/, ""))).toEqual([
      "6 AlloyDBCluster: spec.projectRef is missing.",
      "7 AlloyDBCluster: there is no spec.network",
      "8 AlloyDBCluster: there is no spec.primaryConfig",
      "10 AlloyDBCluster: there is no spec.readPoolConfig",
      "12 AlloyDBCluster: there is no spec.continuousBackup",
      "15 AlloyDBCluster: there is no spec.encryptionConfig.kmsKeyName",
    ]);
    expect(problems.at(-1)).toBe("15 AlloyDBCluster: there is no spec.encryptionConfig.kmsKeyName; there are kmsKeyNameRef.");
  });

  it.each([
    [
      "a list's item that lacks a field",
      "  maintenanceUpdatePolicy:\n    maintenanceWindows:\n    - day: SUNDAY\n",
      "spec.maintenanceUpdatePolicy.maintenanceWindows[].startTime is missing",
    ],
    [
      "a field deep in a list",
      "  automatedBackupPolicy:\n    weeklySchedule:\n      startTimes:\n      - hour: 3\n",
      "no spec.automatedBackupPolicy.weeklySchedule.startTimes[].hour;",
    ],
    ["a list that is none", "  automatedBackupPolicy:\n    weeklySchedule:\n      startTimes: 3\n", "startTimes is a list"],
    ["a value where fields belong", "  continuousBackupConfig: true\n", "spec.continuousBackupConfig holds fields"],
    ["words for a number", "  continuousBackupConfig:\n    recoveryWindowDays: month\n", "recoveryWindowDays is a whole number"],
    ["a number for a word", "  displayName: 15\n", "spec.displayName is a string; put it in quotes"],
    [
      "a reference by two names",
      "  networkConfig:\n    networkRef:\n      name: a\n      external: b\n",
      "spec.networkConfig.networkRef takes either name or external",
    ],
    ["a reference by a field of its own", "  networkConfig:\n    networkRef:\n      link: a\n", "networkRef has no link"],
    ["a password in the open place", "  initialUser:\n    password: secret\n", "spec.initialUser.password takes either value or valueFrom"],
    ["a field that is not taught any more", "  networkRef:\n    name: a\n", "spec.networkRef is retired; write spec.networkConfig.networkRef"],
    ["a field twice", "  location: us-east1\n", "Map keys must be unique"],
  ])("is refused with %s", (_, lines, message) => {
    expect(problemsIn(cluster + lines).join("\n")).toContain(message);
  });

  it.each([
    ["another version", cluster.replace("v1beta1", "v1"), 'apiVersion is alloydb.cnrm.cloud.google.com/v1beta1, not "alloydb.cnrm.cloud.google.com/v1"'],
    ["an unknown kind", cluster.replace("AlloyDBCluster", "AlloyDbCluster"), 'The kind "AlloyDbCluster" is not in content/reference/config-connector.yaml'],
    ["no name", cluster.replace("name: production-cluster", "labels: {}"), "metadata.name is missing"],
    ["something beside spec", `${cluster}status: {}\n`, 'there is no "status" beside apiVersion, kind, metadata, spec'],
    [
      "a flag that is no string",
      cluster
        .replace("AlloyDBCluster", "AlloyDBInstance")
        .replace(/spec:[\s\S]*/, "spec:\n  clusterRef:\n    name: a\n  databaseFlags:\n    max_connections: 500\n"),
      "spec.databaseFlags is a map of strings",
    ],
    ["an indent that is none", `${cluster} oops: 1\n`, "at the same column"],
  ])("is refused with %s", (_, text, message) => {
    expect(problemsIn(text).join("\n")).toContain(message);
  });

  it("is told by the line on which the mistake stands, in the second document too", () => {
    expect(problemsIn(`${cluster}---\n${cluster}  size: 1\n`)[0]).toMatch(/^18 AlloyDBCluster: there is no spec\.size/);
  });
});
