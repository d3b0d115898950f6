import { expect, test } from "vitest";
import { withoutSecrets } from "@/lib/command/secrets";

test.each([
  ["a password", "gcloud alloydb clusters create c --password=hunter2 --async", 'gcloud alloydb clusters create c --password="$PASSWORD" --async'],
  ["one after a blank", "gcloud alloydb clusters create c --password hunter2", 'gcloud alloydb clusters create c --password "$PASSWORD"'],
  ["one in quotes", "x --forward-ssh-password='hunter 2' y", 'x --forward-ssh-password="$FORWARD_SSH_PASSWORD" y'],
  ["one whose quote is not closed yet", 'x --password="hunter 2', 'x --password="$PASSWORD"'],
  ["a token", "alloydb-auth-proxy --login-token=ya29.abc i", 'alloydb-auth-proxy --login-token="$LOGIN_TOKEN" i'],
  ["a key", `alloydb-auth-proxy --json-credentials='{"a": 1}' i`, 'alloydb-auth-proxy --json-credentials="$JSON_CREDENTIALS" i'],
  ["a variable that is set", "PGPASSWORD=hunter2 psql -h db", 'PGPASSWORD="$PGPASSWORD" psql -h db'],
])("%s is replaced by a variable", (_, line, kept) => {
  expect(withoutSecrets(line)).toBe(kept);
});

test.each([
  '--password="$ALLOYDB_PASSWORD"',
  "--prompt-for-password",
  "--password --async",
  "--access-token-file=token.txt",
  "--region=us-central1",
  'export PGPASSWORD="$DB_PASSWORD"',
])("%s holds nothing secret and stays", (line) => {
  expect(withoutSecrets(line)).toBe(line);
});
