import type { FactId } from "@/lib/facts/facts";
import { choicesOnScale, type Rung } from "./scale";
import { grouped, numberOf, someCompany, type Template } from "./template";

const recoveryWindow: Template = {
  version: 1,
  title: "How long the recovery window must be",
  exam: "ace",
  objective: "3.2",
  topic: "backup-and-recovery",
  difficulty: "medium",
  sections: ["ha-dr#1-continuous-backup-recommended", "best-practices#3-backup-strategy"],
  facts: ["continuous-backup-window-default", "continuous-backup-window-max", "continuous-backup-window-min", "pitr-granularity"],
  draft(chance, world) {
    const noticed = 3 + chance.below(18);
    const decided = 1 + chance.below(9);
    const prepared = 1 + chance.below(5);
    const key = noticed + decided + prepared;
    const most = numberOf(world, "continuous-backup-window-max");
    if (key > most - 3) return undefined;
    const usual = numberOf(world, "continuous-backup-window-default");
    const rungOf = (value: number, reason: string): Rung => ({ value, text: `${value} days`, reason });
    const choices = choicesOnScale(
      chance,
      rungOf(key, `When the restore begins, the moment before the fault lies ${noticed} + ${decided} + ${prepared} days back, and the window must reach it.`),
      [
        rungOf(noticed, `Covers the ${noticed} days until the fault is noticed. By the time of the restore the moment has left the window.`),
        rungOf(noticed + decided, `Leaves out the ${prepared} ${prepared === 1 ? "day" : "days"} for preparing the restore, in which the window moves on.`),
        rungOf(
          usual,
          usual < key
            ? `Is the default, which ends ${key - usual} days short of the moment that is wanted.`
            : `Is the default, which reaches further than is needed and keeps ${usual - key} days of logs more.`,
        ),
        rungOf(most, `Is the longest window that can be set. It would do, but keeps ${most - key} days of logs more than are needed.`),
        rungOf(
          noticed + prepared,
          `Leaves out the ${decided} ${decided === 1 ? "day" : "days"} until the restore is decided on, in which the window moves on.`,
        ),
        rungOf(key + 2, "Adds a day at each end for safety; the window reaches any moment within it, to the {{pitr-granularity}}."),
        rungOf(key + 7, "Adds a week for a backup from which the logs would start. The window is what can be restored to, that backup included."),
      ],
      0,
    );
    return (
      choices && {
        stem: `Past incidents tell ${someCompany(chance).replace(/^A/, "a")} that a faulty import is noticed up to ${noticed} days after it ran, that the owners decide on a restore within ${decided} ${decided === 1 ? "day" : "days"} and that preparing it takes ${prepared} more. Its AlloyDB cluster must then be restorable to the moment before the import, at the least cost for logs. Which recovery window fits?`,
        choices,
        ordered: true,
        working: [
          `${noticed} + ${decided} + ${prepared} = ${key} days`,
          "A window can be {{continuous-backup-window-min|value}} to {{continuous-backup-window-max}}; the default is {{continuous-backup-window-default}}.",
        ],
        facts: ["continuous-backup-window-default", "continuous-backup-window-min", "continuous-backup-window-max", "pitr-granularity"],
      }
    );
  },
};

/** A time of day in minutes as a clock shows it. */
function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

const dayMinutes = 24 * 60;

const workLost: Template = {
  version: 1,
  title: "How much work a restore loses",
  exam: "ace",
  objective: "3.2",
  topic: "backup-and-recovery",
  difficulty: "easy",
  sections: ["ha-dr#automated-and-enhanced-backups", "ha-dr#1-continuous-backup-recommended", "ha-dr#how-to-decide"],
  facts: ["ha-data-loss", "pitr-granularity"],
  draft(chance) {
    const every = chance.pick([6, 8, 12, 24] as const) * 60;
    const first = 60 * chance.below(5) + chance.pick([0, 15, 30] as const);
    const fault = 5 * (60 + chance.below(220));
    const key = (fault - first) % every;
    if (fault <= first || key < 30 || every - key < 30) return undefined;
    const noticed = 10 + 5 * chance.below(15);
    const rungOf = (value: number, reason: string): Rung => ({ value, text: `${grouped(value)} minutes`, reason });
    const last = fault - key;
    const choices = choicesOnScale(
      chance,
      rungOf(key, `The last backup before the fault began at ${clock(last)}; what was written from then to ${clock(fault)} is in no backup.`),
      [
        rungOf(every - key, `Counts from the fault to the next backup, at ${clock(last + every)}. That one holds the fault as well.`),
        rungOf(every, "Is the longest loss that this schedule allows, not what it comes to here."),
        rungOf(key + noticed, `Counts up to ${clock(fault + noticed)}, when the fault was noticed. The question is about good work before the fault.`),
        rungOf(noticed, "Is the time between the fault and its discovery, in which nothing good was written."),
        rungOf(fault, `Counts from midnight, although a backup began at ${clock(last)}.`),
        rungOf(key + every, "Goes back one backup too far: the last one was made before the fault and can be used."),
        rungOf(dayMinutes, "Counts a whole day, as if backups were made once a day at the moment of the fault."),
      ].filter(({ value }) => Number(value) <= dayMinutes),
      0.03,
    );
    const schedule = every === dayMinutes ? `once a day at ${clock(first)}` : `every ${every / 60} hours, the first at ${clock(first)}`;
    return (
      choices && {
        stem: `For an AlloyDB cluster of ${someCompany(chance).replace(/^A/, "a")} continuous backup was switched off; automated backups begin ${schedule}. At ${clock(fault)} a script overwrites a table, which is noticed at ${clock(fault + noticed)}. The primary is highly available. How much good work is lost when the newest usable backup is restored?`,
        choices,
        ordered: true,
        working: [
          `Last backup before ${clock(fault)}: ${clock(last)}`,
          `${clock(fault)} − ${clock(last)} = ${grouped(key)} minutes`,
          "The standby helps nothing: it had the overwritten table as soon as the primary. Continuous backup would restore to the {{pitr-granularity}}.",
        ],
        facts: ["pitr-granularity", "ha-data-loss"],
      }
    );
  },
};

const promises = {
  "sla-ha": "a highly available AlloyDB instance",
  "cloud-sql-enterprise-plus-sla": "a highly available Cloud SQL Enterprise Plus instance",
  "cloud-sql-enterprise-sla": "a highly available Cloud SQL Enterprise instance",
  "spanner-sla-multi-region": "a Spanner instance over several regions",
} as const satisfies Partial<Record<FactId, string>>;

const downtimeOfSla: Template = {
  version: 1,
  title: "How much downtime an SLA leaves",
  exam: "pca",
  objective: "1.2",
  topic: "ha-and-failover",
  difficulty: "medium",
  sections: ["architecture#availability-and-the-sla", "alloydb-vs-cloud-sql#availability"],
  facts: [...(Object.keys(promises) as (keyof typeof promises)[]), "hours-per-month"],
  draft(chance, world) {
    const ids = Object.keys(promises) as (keyof typeof promises)[];
    const asked = chance.pick(ids);
    const month = numberOf(world, "hours-per-month") * 60;
    const months = chance.pick([1, 3, 6, 12] as const);
    const period = { 1: "a month", 3: "a quarter", 6: "half a year", 12: "a year" }[months];
    // In thousandths of a percent, so that nothing is lost to fractions.
    const missing = (percent: number) => Math.round(100_000 - percent * 1000) / 100_000;
    const minutesOf = (percent: number, of = months) => Number((month * of * missing(percent)).toFixed(2));
    const rungOf = (value: number, reason: string): Rung => ({ value, text: `${value.toFixed(2)} minutes`, reason });
    const percent = numberOf(world, asked);
    const other = ids.filter((id) => numberOf(world, id) !== percent);
    const choices = choicesOnScale(
      chance,
      rungOf(minutesOf(percent), `{{${asked}}} leave ${Number((missing(percent) * 100).toFixed(3))}% of ${grouped(month * months)} minutes.`),
      [
        ...other.map((id) => rungOf(minutesOf(numberOf(world, id)), `Reckons with {{${id}}}, which is promised for ${promises[id]}.`)),
        rungOf(minutesOf(99.9), "Reckons with three nines, 99.9%, a tenth of a percent of the time."),
        rungOf(minutesOf(percent, 1) / 30, "Spreads the downtime of a month over its days and takes one of them."),
        ...(months === 1
          ? [rungOf(minutesOf(percent, 12), "Is what twelve months allow together; the SLA is counted month by month.")]
          : [rungOf(minutesOf(percent, 1), `Is what one month allows; ${period} has ${months} of them.`)]),
        rungOf(minutesOf(percent) * 2, "Doubles the time, as if primary and standby had each the whole of it."),
      ].filter(({ value }) => Number(value) >= 0.01),
      0.03,
    );
    return (
      choices && {
        stem: `The service levels that ${someCompany(chance).replace(/^A/, "a")} promises its customers follow those of its database, ${promises[asked]}. The contract is to say for how long the database may be down in ${period} if every month uses up what its SLA of {{${asked}}} allows. A month of such contracts has {{hours-per-month}}. Which figure belongs in the contract?`,
        choices,
        ordered: true,
        working: [
          `{{hours-per-month}} × 60 × ${months} = ${grouped(month * months)} minutes`,
          `${grouped(month * months)} × (100% − {{${asked}|value}}) = ${minutesOf(percent).toFixed(2)} minutes`,
        ],
        facts: [asked, ...other, "hours-per-month"],
      }
    );
  },
};

/** Items on recovery and availability. */
export const recoveryTemplates = {
  "recovery-window": recoveryWindow,
  "work-lost-by-a-restore": workLost,
  "downtime-of-an-sla": downtimeOfSla,
} as const satisfies Record<string, Template>;
