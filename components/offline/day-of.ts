import { formatDate } from "@/lib/facts/format";

/** The day of a moment where the reader is: "30 November 2026". */
export function dayOf(moment: number): string {
  const at = new Date(moment);
  const two = (part: number) => String(100 + part).slice(1);
  return formatDate(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`);
}
