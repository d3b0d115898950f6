/** A size in words, in the units in which devices state theirs: 1 kB is 1,000 bytes. */
export function formatBytes(bytes: number): string {
  if (bytes === 0) return "nothing";
  const units = ["kB", "MB", "GB"] as const;
  let size = bytes / 1000;
  let unit = 0;
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const digits = size < 9.95 ? 1 : 0;
  return `${Math.max(size, 0.1).toFixed(digits)} ${units[unit]}`;
}

/** About how many bytes data takes: its JSON, with maps and sets as lists. */
export function sizeOf(data: unknown): number {
  const text = JSON.stringify(data, (_, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value));
  return text === undefined ? 0 : text.length;
}
