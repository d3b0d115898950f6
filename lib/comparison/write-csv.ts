/**
 * Lines of cells as CSV by RFC 4180: cells with commas, quotes or line ends are quoted, lines end in CR LF. A cell that
 * a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function writeCsv(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => `${cells.map(writeCell).join(",")}\r\n`).join("");
}

function writeCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
