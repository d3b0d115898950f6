const value = /("[^"]*"?|'[^']*'?|[^\s"'`|;&<>]+)/.source;
const flagged = new RegExp(`(--(?:[a-z-]*password|[a-z-]*token|json-credentials))(=|[ \\t]+)${value}`, "g");
const assigned = new RegExp(`\\b([A-Z][A-Z0-9_]*(?:PASSWORD|TOKEN|SECRET))(=)${value}`, "g");

/** The line with passwords and tokens that are written out in it replaced by variables, so that it can be kept or passed on. */
export function withoutSecrets(line: string): string {
  const hide = (whole: string, name: string, between: string, secret: string) =>
    secret.includes("$") || secret.startsWith("-") ? whole : `${name}${between}"$${name.replace(/^--/, "").replaceAll("-", "_").toUpperCase()}"`;
  return line.replaceAll(flagged, hide).replaceAll(assigned, hide);
}
