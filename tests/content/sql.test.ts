import type { PGlite } from "@electric-sql/pglite";
import { cstVisitor, parse } from "sql-parser-cst";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapterHtml } from "@/components/mdx/chapter-text";
import { loadChapters } from "@/lib/content/chapters";
import { type CodeBlock, engineOf, loadCodeBlocks } from "@/lib/content/code-blocks";
import type { SqlEngine } from "@/lib/content/vocabulary";
import {
  answerOf,
  type Complaint,
  emptyDatabase,
  offer,
  openDatabase,
  printedCells,
  readSchema,
  runSql,
  statementsOf,
  withdraw,
} from "@/tests/support/sql-database";
import { alloydbStandIns, alloydbStartsWith, withoutAlloydbWords } from "@/tests/support/sql-stand-ins";

/** What PostgreSQL says when it meets something that only Google's databases have, by the words with which a reason names it. */
const beyondPostgresql: Readonly<Record<string, RegExp>> = {
  "columnar engine": /"google_columnar_engine"|function google_columnar_engine_add\(|"g_columnar_relations"|EXPLAIN option "columnar_engine"/,
  google_ml_integration: /"google_ml_integration"|function embedding\(|schema "ai"|"ai\.\w+"/,
  ScaNN: /"alloydb_scann"|access method "scann"/,
  "index advisor": /"google_db_advisor_recommended_indexes"/,
};

const lacks = Object.keys(beyondPostgresql);

const blocks = loadCodeBlocks();
const sqlBlocks = blocks.filter(({ language }) => language === "sql");
const chapters = Map.groupBy(sqlBlocks, ({ chapter }) => chapter);
const schema = readSchema();

/** One database for the file: it takes seconds to start and much memory. */
let database: PGlite;
beforeAll(async () => {
  database = await openDatabase();
}, 120_000);
afterAll(() => database.close());

const told = ({ file, line: first, id }: CodeBlock, complaints: readonly Complaint[]) =>
  complaints.map(({ line, message }) => `${file}:${first + line} (${id}) ${message}`);

/** The empty database with what stands in the schema for this chapter, or for this block of it. */
async function lay(section: string): Promise<void> {
  const sql = schema.get(section);
  if (sql) await database.exec(sql);
}

/** Runs one block after what the schema lays before it; the part of a federated query that AlloyDB answers, where there is one. */
async function run(block: CodeBlock, edit?: (statement: string) => string): Promise<Complaint[]> {
  await lay(`${block.chapter} > ${block.id}`);
  if (engineOf(block) !== "googlesql") return runSql(database, block.text, edit);
  let queries: ReturnType<typeof federatedQueries>;
  try {
    queries = federatedQueries(block.text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ message: message.split("\n")[0] ?? "", line: Number(/:(\d+):\d+$/m.exec(message)?.[1] ?? 1) - 1 }];
  }
  const complaints: Complaint[] = [];
  for (const { sql, line } of queries) {
    for (const complaint of await runSql(database, sql)) complaints.push({ ...complaint, line: complaint.line + line });
  }
  return complaints;
}

/** The queries that GoogleSQL passes on in EXTERNAL_QUERY, with the line of each. `throws` what is no GoogleSQL. */
function federatedQueries(sql: string): { sql: string; line: number }[] {
  const found: { sql: string; line: number }[] = [];
  const visit = cstVisitor({
    func_call({ name, args }) {
      if (name.type !== "identifier" || name.name.toUpperCase() !== "EXTERNAL_QUERY") return;
      const query = args?.expr.args?.items[1];
      if (query?.type !== "string_literal") throw new Error("EXTERNAL_QUERY takes its query as a literal, so that it can be checked.");
      found.push({ sql: query.value, line: sql.slice(0, query.range?.[0] ?? 0).split("\n").length - 1 });
    },
  });
  visit(parse(sql, { dialect: "bigquery", includeRange: true }));
  return found;
}

/** What is wrong with a block, after PostgreSQL has said these: one line for each mistake. */
function mistakesOf(block: CodeBlock, complaints: readonly Complaint[]): string[] {
  if (engineOf(block) !== "alloydb") return told(block, complaints);
  const lackOf = ({ message }: Complaint) => lacks.find((name) => beyondPostgresql[name]?.test(message));
  const met = new Set(complaints.map((complaint) => lackOf(complaint)));
  const { because = "" } = block.meta;
  const fence = `${block.file}:${block.line - 1} (${block.id})`;
  return [
    ...told(
      block,
      complaints.filter((complaint) => lackOf(complaint) === undefined),
    ),
    ...lacks.filter((name) => met.has(name) && !because.includes(name)).map((name) => `${fence} needs ${name}, and because does not say so.`),
    ...lacks.filter((name) => because.includes(name) && !met.has(name)).map((name) => `${fence} names ${name} in because, and nothing in it needs that.`),
    ...(complaints.length === 0 ? [`${fence} runs in PostgreSQL; take out runs="alloydb".`] : []),
  ];
}

/** Where the page shows what a query answers and it answers otherwise: the place, and both. */
async function wrongResultOf(block: CodeBlock, others: readonly CodeBlock[]): Promise<string[]> {
  const shown = others.find(({ chapter, meta }) => chapter === block.chapter && meta["result"] === block.id);
  if (!shown) return [];
  const table = (cells: string[][]) => cells.map((row) => row.join(" | ")).join("\n");
  const answer = table(await answerOf(database, statementsOf(block.text).at(-1)?.text ?? ""));
  const printed = table(printedCells(shown.text));
  return answer === printed ? [] : [`${shown.file}:${shown.line} (${shown.id}) shows\n${printed}\nand the answer is\n${answer}`];
}

const promises: Readonly<Record<SqlEngine, string>> = {
  postgresql: "runs in PostgreSQL",
  alloydb: "stops in PostgreSQL for the reason that the page gives, and for no other",
  googlesql: "is GoogleSQL, and what it asks of AlloyDB runs in PostgreSQL",
};

describe.each([...chapters.keys()])("in order, the SQL of the chapter %s", (chapter) => {
  beforeAll(async () => {
    await emptyDatabase(database);
    await lay(chapter);
  }, 60_000);

  it.each((chapters.get(chapter) ?? []).map((block) => [block.id, promises[engineOf(block)], block] as const))(
    "%s %s",
    async (_id, _promise, block) => {
      expect(mistakesOf(block, await run(block))).toEqual([]);
      expect(await wrongResultOf(block, blocks)).toEqual([]);
    },
    60_000,
  );
});

const withAlloydb = [...chapters].filter(([, its]) => its.some((block) => engineOf(block) === "alloydb")).map(([chapter]) => chapter);

describe("with stand-ins for what AlloyDB adds", () => {
  beforeAll(() => offer(database, alloydbStandIns));
  afterAll(() => withdraw(database, alloydbStandIns));

  it.each(withAlloydb)(
    "every table, column and parameter that the SQL of the chapter %s names is there",
    async (chapter) => {
      await emptyDatabase(database);
      await lay(chapter);
      for (const name of alloydbStartsWith) await database.exec(`CREATE EXTENSION ${name}`);
      for (const block of chapters.get(chapter) ?? []) expect(told(block, await run(block, withoutAlloydbWords))).toEqual([]);
    },
    60_000,
  );
});

describe("what PostgreSQL lacks", () => {
  it("stands under the block on the page, and GoogleSQL is called so", async () => {
    const chapter = loadChapters().find(({ slug }) => slug === "ai-ml");
    const html = chapter ? await chapterHtml(chapter) : "";
    expect([...html.matchAll(/<p class="code-reason">(.*?)<\/p><\/figure>/g)].map(([, words]) => words)).toEqual([
      "Not in plain PostgreSQL: google_ml_integration, which calls the model, is an extension of AlloyDB and Cloud SQL.",
      "Not in plain PostgreSQL: automatic embeddings are AlloyDB&#x27;s part of google_ml_integration.",
      "Not in plain PostgreSQL: ScaNN is AlloyDB&#x27;s own index.",
      "Not in plain PostgreSQL: AI functions are AlloyDB&#x27;s part of google_ml_integration.",
    ]);
    expect([...html.matchAll(/<figcaption>(\w*SQL) /g)].map(([, name]) => name)).toEqual(["SQL", "SQL", "SQL", "SQL", "GoogleSQL"]);
  }, 60_000);
});

describe("what the text says of its SQL", () => {
  /** Runs the chapter up to and with this block, and answers its last statement. */
  const runUpTo = async (chapter: string, id: string) => {
    await emptyDatabase(database);
    await lay(chapter);
    for (const block of chapters.get(chapter) ?? []) {
      expect(told(block, await run(block))).toEqual([]);
      if (block.id === id) return statementsOf(block.text).at(-1)?.text ?? "";
    }
    throw new Error(`The chapter ${chapter} has no SQL with the id ${id}.`);
  };

  it("holds for the vectors to try: the two notes on recovery come first", async () => {
    const query = await runUpTo("summary", "try-vector-search");
    // Cosine distances of (0.85, 0.15, 0.05) from (0.9, 0.1, 0) and (0.8, 0.2, 0.1): below 0.01 both; from (0, 0.1, 0.9): 0.92.
    expect((await answerOf(database, query)).map(([body]) => body)).toEqual([
      "body",
      "Restore a backup into a new cluster",
      "Recover the database to yesterday",
    ]);
  }, 60_000);

  it("holds for tables without a primary key: the one that has none is found, those with one are not", async () => {
    const query = await runUpTo("migration", "tables-without-primary-key");
    expect(await answerOf(database, query)).toEqual([
      ["schema_name", "table_name"],
      ["app", "import_log"],
    ]);
  }, 60_000);

  it("holds for sequences after promotion: the next value lies beyond the highest in use", async () => {
    await runUpTo("migration", "after-promotion");
    // The schema's one order has the id 7.
    expect(await answerOf(database, "SELECT nextval('app.orders_id_seq') AS next")).toEqual([["next"], ["8"]]);
    expect(await answerOf(database, "SELECT total FROM app.daily_sales")).toEqual([["total"], ["19.90"]]);
  }, 60_000);

  it("holds for deleting in batches: only old rows are gone", async () => {
    await runUpTo("pricing", "delete-in-batches");
    expect(await answerOf(database, "SELECT order_date FROM orders")).toEqual([["order_date"], ["2023-01-01"]]);
  }, 60_000);
});

describe("the schema of these tests", () => {
  it("has sections only for chapters and blocks that exist", () => {
    const known = sqlBlocks.flatMap(({ chapter, id }) => [chapter, `${chapter} > ${id}`]);
    expect([...schema.keys()].filter((section) => !known.includes(section))).toEqual([]);
  });

  it("lays nothing that its chapter's SQL does not name", () => {
    const idle = [...schema].flatMap(([section, sql]) => {
      const text = (chapters.get(section.split(" > ")[0] ?? "") ?? []).map((block) => block.text).join("\n");
      const laid = [...sql.matchAll(/^CREATE (?:TABLE|MATERIALIZED VIEW|SCHEMA|ROLE) (\S+?);?(?=\s|$)/gm)].map(([, name = ""]) => name);
      return laid.filter((name) => !text.split(/[^\w.@]+/).includes(name.replaceAll('"', ""))).map((name) => `${section}: ${name}`);
    });
    // The finder of tables without a key names no table; this one is for it to find.
    expect(idle).toEqual(["migration > tables-without-primary-key: app.import_log"]);
  });
});

describe("a mistake in SQL", () => {
  const file = "content/chapters/99-nowhere.mdx";
  const block = (text: string, meta: CodeBlock["meta"] = {}): CodeBlock => ({ chapter: "nowhere", file, line: 10, id: "planted", language: "sql", meta, text });
  const mistakesIn = async (planted: CodeBlock) => mistakesOf(planted, await run(planted));
  beforeAll(() => emptyDatabase(database));

  it("is told with file, line and PostgreSQL's own words", async () => {
    expect(await mistakesIn(block("-- first\nSELECT 1;\n\nSELECT one,\n  two FROM nothing;\nSELECT 'a;b' FORM x"))).toEqual([
      `${file}:14 (planted) relation "nothing" does not exist`,
      `${file}:15 (planted) syntax error at or near "x"`,
    ]);
  });

  it("is seen in GoogleSQL and in the query that it passes on", async () => {
    expect(await mistakesIn(block("SELECT a\nFROM t AS x WHERE", { runs: "googlesql" }))).toEqual([
      `${file}:11 (planted) Syntax Error: Unexpected end of input`,
    ]);
    expect(await mistakesIn(block("SELECT a\nFROM EXTERNAL_QUERY('us.c',\n  '''SELECT a\nFROM nothing''')", { runs: "googlesql" }))).toEqual([
      `${file}:13 (planted) relation "nothing" does not exist`,
    ]);
  });

  const scann = "CREATE EXTENSION IF NOT EXISTS alloydb_scann CASCADE";
  it.each([
    ["a syntax error", `${scann};\nCREAT TABLE t ();`, "ScaNN", 'nowhere.mdx:11 (planted) syntax error at or near "CREAT"'],
    ["a table that is not there", `${scann};\nSELECT 1 FROM t;`, "ScaNN", 'nowhere.mdx:11 (planted) relation "t" does not exist'],
    ["something that the reason does not name", scann, "the columnar engine", "nowhere.mdx:9 (planted) needs ScaNN, and because does not say so."],
    ["a reason that nothing bears out", scann, "ScaNN and the columnar engine", "names columnar engine in because, and nothing in it needs that."],
    ["a reason for what PostgreSQL has", "SELECT 1", "it is new", 'runs in PostgreSQL; take out runs="alloydb".'],
  ])("is no reason for a block to stop: %s", async (_, text, because, mistake) => {
    expect((await mistakesIn(block(text, { runs: "alloydb", because }))).join("\n")).toContain(mistake);
  });

  it("is a result that is shown otherwise than psql prints it", async () => {
    const query = block(String.raw`SELECT * FROM (VALUES ('a\b', 1), (NULL, 2)) AS t (name, n)`);
    const shown = (text: string): CodeBlock => ({ ...block(text, { result: "planted" }), language: "text", id: "shown" });
    const printed = String.raw` name | n
------+---
 a\b  | 1
      | 2
(2 rows)`;
    expect(await wrongResultOf(query, [shown(printed)])).toEqual([]);
    expect(await wrongResultOf(query, [shown(printed.replace("| 2", "| 3"))])).toEqual([
      `${file}:10 (shown) shows\nname | n\na\\b | 1\n | 3\nand the answer is\nname | n\na\\b | 1\n | 2`,
    ]);
  });
});
