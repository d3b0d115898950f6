-- What the SQL of the chapters expects to find: the tables, schemas and roles that a block names and that no block
-- before it creates, with the columns that it needs, and nothing else; `tests/content/sql.test.ts` holds it to that.
-- A heading `-- # <chapter>` begins what is there before the chapter's first block, `-- # <chapter> > <id of a block>`
-- what is laid before that block. Each chapter begins with an empty database.

-- # alloydb-vs-cloud-sql
-- Of the tables that `pgbench --initialize` lays, the two that the report joins.
CREATE TABLE pgbench_branches (bid int PRIMARY KEY);
CREATE TABLE pgbench_accounts (aid int PRIMARY KEY, bid int, abalance int);
INSERT INTO pgbench_branches VALUES (1), (2);
INSERT INTO pgbench_accounts VALUES (1, 1, 10), (2, 1, 20), (3, 2, 30);

-- # performance
CREATE TABLE sales (
  region text, product_category text, revenue numeric(12, 2), order_value numeric(12, 2), order_date date
);
CREATE TABLE large_table (category text, payload text);
INSERT INTO large_table SELECT 'electronics', 'row ' || n FROM generate_series(1, 100) AS n;

-- # ai-ml
-- The table behind the federated query; the others of this chapter are created in it.
CREATE TABLE customers (customer_id bigint PRIMARY KEY, customer_tier text, lifetime_value numeric(12, 2));
INSERT INTO customers VALUES (1, 'gold', 900), (2, 'silver', 90);

-- # security
CREATE SCHEMA app;
CREATE ROLE "alice@example.com" LOGIN;

-- # migration
CREATE SCHEMA app;
CREATE ROLE migration_user LOGIN;
-- Its sequence has stayed behind its rows, as replication leaves it.
CREATE TABLE app.orders (id bigserial PRIMARY KEY, sold_on date, total numeric(12, 2));
INSERT INTO app.orders VALUES (7, '2026-11-01', 19.90);
CREATE MATERIALIZED VIEW app.daily_sales AS SELECT sold_on, sum(total) AS total FROM app.orders GROUP BY sold_on WITH NO DATA;

-- # migration > tables-without-primary-key
CREATE TABLE app.import_log (line text);

-- # pricing
CREATE TABLE orders (order_id bigint, order_date date NOT NULL) PARTITION BY RANGE (order_date);
CREATE TABLE orders_2022 PARTITION OF orders FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
INSERT INTO orders VALUES (1, '2022-12-31');

-- # pricing > delete-in-batches
-- The same table without partitions, which is what the block is for.
DROP TABLE orders;
CREATE TABLE orders (order_id bigint, order_date date NOT NULL);
INSERT INTO orders VALUES (1, '2022-12-31'), (2, '2023-01-01');

-- # troubleshooting
CREATE TABLE orders (order_id bigint PRIMARY KEY, customer_id bigint);
INSERT INTO orders VALUES (1, 7);
