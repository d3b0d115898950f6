/**
 * Stand-ins for extensions that the PostgreSQL of the tests does not bring: of each the objects that the chapters' SQL
 * names, with the real names and parameters, so that the SQL around them runs. `requires` are extensions that it builds on.
 */
export interface StandIn {
  requires?: string;
  sql: string;
}

/** Extensions of PostgreSQL that its build for the tests leaves out. */
export const postgresqlStandIns: Readonly<Record<string, StandIn>> = {
  // Audits by hooks; SQL sees nothing of it.
  pgaudit: { sql: "" },
  pglogical: { sql: "CREATE SCHEMA pglogical; CREATE TABLE pglogical.node (node_id oid PRIMARY KEY, node_name name);" },
};

/** What AlloyDB adds. Where a parameter names a table or a column, the stand-in looks for it. */
export const alloydbStandIns: Readonly<Record<string, StandIn>> = {
  google_columnar_engine: {
    sql: `
      CREATE FUNCTION google_columnar_engine_add(relation text, columns text) RETURNS int LANGUAGE plpgsql AS $$
        BEGIN EXECUTE format('SELECT %s FROM %s', columns, relation); RETURN 0; END $$;
      CREATE VIEW g_columnar_relations AS SELECT NULL::text AS relation_name;`,
  },
  google_ml_integration: {
    // text-embedding-005 returns 768 numbers.
    sql: `
      CREATE FUNCTION embedding(model_id text, content text) RETURNS real[] LANGUAGE sql AS $$
        SELECT array_agg(sin(n * hashtext(content)::float8)::real) FROM generate_series(1, 768) AS n $$;
      CREATE SCHEMA ai;
      CREATE PROCEDURE ai.initialize_embeddings(
        model_id text, table_name text, content_column text, embedding_column text,
        incremental_refresh_mode text DEFAULT NULL, batch_size int DEFAULT NULL
      ) LANGUAGE plpgsql AS $$
        BEGIN EXECUTE format('SELECT %I::text, %I::vector FROM %I', content_column, embedding_column, table_name); END $$;
      CREATE VIEW ai.embedding_progress_view AS SELECT NULL::text AS table_name;
      CREATE FUNCTION ai.generate(prompt text, model_id text DEFAULT NULL) RETURNS text LANGUAGE sql AS $$ SELECT prompt $$;`,
  },
  alloydb_scann: {
    requires: "vector",
    // pgvector's HNSW under another name.
    sql: `
      CREATE ACCESS METHOD scann TYPE INDEX HANDLER hnswhandler;
      CREATE OPERATOR CLASS cosine FOR TYPE vector USING scann AS
        OPERATOR 1 <=> (vector, vector) FOR ORDER BY float_ops,
        FUNCTION 1 vector_negative_inner_product(vector, vector), FUNCTION 2 vector_norm(vector);`,
  },
  google_db_advisor: {
    sql: "CREATE VIEW google_db_advisor_recommended_indexes AS SELECT NULL::text AS index;",
  },
};

/** Extensions that are there without CREATE EXTENSION. */
export const alloydbStartsWith: readonly string[] = ["google_db_advisor"];

/** The two words that no extension can add to PostgreSQL's own commands, and what is left of them without. */
export function withoutAlloydbWords(statement: string): string {
  return statement.replace(/,\s*COLUMNAR_ENGINE\b/, "").replace(/\s*WITH \(num_leaves = \d+\)/, "");
}
