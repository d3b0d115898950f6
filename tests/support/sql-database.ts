import { readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";
import { postgresqlStandIns, type StandIn } from "./sql-stand-ins";

const extensionFolder = "/pglite/share/postgresql/extension";

/** A real PostgreSQL with pgvector, in memory. It keeps the process alive until `close()`. */
export async function openDatabase(): Promise<PGlite> {
  const database = await PGlite.create({ extensions: { vector } });
  offer(database, postgresqlStandIns);
  return database;
}

/** Lets `CREATE EXTENSION` find these. */
export function offer({ Module: { FS } }: PGlite, standIns: Readonly<Record<string, StandIn>>): void {
  for (const [name, { requires, sql }] of Object.entries(standIns)) {
    FS.writeFile(`${extensionFolder}/${name}.control`, `default_version = '1.0'\n${requires ? `requires = '${requires}'\n` : ""}`);
    FS.writeFile(`${extensionFolder}/${name}--1.0.sql`, sql);
  }
}

/** Hides them again. */
export function withdraw({ Module: { FS } }: PGlite, standIns: Readonly<Record<string, StandIn>>): void {
  for (const name of Object.keys(standIns)) for (const part of [".control", "--1.0.sql"]) FS.unlink(`${extensionFolder}/${name}${part}`);
}

/** Leaves the database as it was opened: no extension, schema or role of an earlier chapter. */
export async function emptyDatabase(database: PGlite): Promise<void> {
  await database.exec("ROLLBACK; RESET ALL");
  const names = async (query: string) => (await database.query<{ name: string }>(query)).rows.map(({ name }) => `"${name}"`);
  for (const name of await names("SELECT extname AS name FROM pg_extension WHERE extname <> 'plpgsql'"))
    await database.exec(`DROP EXTENSION IF EXISTS ${name} CASCADE`);
  for (const name of await names("SELECT nspname AS name FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'"))
    await database.exec(`DROP SCHEMA ${name} CASCADE`);
  await database.exec("CREATE SCHEMA public");
  for (const name of await names("SELECT rolname AS name FROM pg_roles WHERE rolname !~ '^pg_' AND rolname <> current_user"))
    await database.exec(`DROP OWNED BY ${name}; DROP ROLE ${name}`);
}

/** The sections of `sql-schema.sql` by heading: a chapter's slug, or `<chapter> > <id of a block>`. */
export function readSchema(): ReadonlyMap<string, string> {
  const [, ...parts] = readFileSync("tests/support/sql-schema.sql", "utf8").split(/^-- # (.+)$/m);
  return new Map(parts.flatMap((heading, index) => (index % 2 === 0 ? [[heading, parts[index + 1] ?? ""] as const] : [])));
}

/** A statement of a block. */
export interface Statement {
  text: string;
  /** The line on which it begins, from 0. */
  line: number;
}

/** A text's statements, each without its semicolon. Quotes, dollar quotes and comments are seen as PostgreSQL sees them. */
export function statementsOf(sql: string): Statement[] {
  const statements: Statement[] = [];
  let start = 0;
  const add = (end: number) => {
    const piece = sql.slice(start, end);
    // Comments before a statement say where it is not.
    const lead = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)*/.exec(piece)?.[0].length ?? 0;
    if (lead < piece.length) statements.push({ text: piece.slice(lead).trimEnd(), line: sql.slice(0, start + lead).split("\n").length - 1 });
    start = end + 1;
  };
  const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|--[^\n]*|\/\*[\s\S]*?\*\/|;/g;
  for (const match of sql.matchAll(token)) if (match[0] === ";") add(match.index);
  add(sql.length);
  return statements;
}

/** A statement as psql sends it: `:'name'` is the variable's value in quotes. */
function fromPsql(statement: string): string {
  return statement.replaceAll(/:'(\w+)'/g, "'$1'");
}

/** What PostgreSQL said against a statement. */
export interface Complaint {
  message: string;
  /** The line of the text at which it points, from 0. */
  line: number;
}

/**
 * Runs a text statement by statement, each on its own as psql sends it, so that VACUUM and CREATE INDEX CONCURRENTLY find no
 * transaction around them. Goes on after a complaint.
 */
export async function runSql(database: PGlite, sql: string, edit: (statement: string) => string = (statement) => statement): Promise<Complaint[]> {
  const complaints: Complaint[] = [];
  for (const { text, line } of statementsOf(sql)) {
    const sent = edit(fromPsql(text));
    try {
      await database.query(sent);
    } catch (error) {
      const { message, position } = error as { message: string; position?: string };
      complaints.push({ message, line: line + (position ? sent.slice(0, Number(position) - 1).split("\n").length - 1 : 0) });
    }
  }
  return complaints;
}

/** The cells of a query's answer as psql prints them, the row of column names first. */
export async function answerOf(database: PGlite, query: string): Promise<string[][]> {
  const { blob } = await database.query(`COPY (${query}) TO '/dev/blob' WITH (FORMAT text, NULL '', HEADER)`);
  const lines = ((await blob?.text()) ?? "").trimEnd().split("\n");
  return lines.map((line) => line.split("\t").map((cell) => cell.replaceAll("\\\\", "\\")));
}

/** The cells of what psql printed: the row of column names first, the rule and the number of rows left out. */
export function printedCells(printed: string): string[][] {
  return printed
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^[-+]+$/.test(line.trim()) && !/^\(\d+ rows?\)$/.test(line.trim()))
    .map((line) => line.split("|").map((cell) => cell.trim()));
}
