import type { StampSource } from "@/lib/facts/stamp";

/** A source by its title, linked where it may be, and how old the copy is that was read. */
export function SourceName({ source: { address, title, copy } }: { source: Omit<StampSource, "says"> }) {
  return (
    <>
      {address ? <a href={address}>{title}</a> : <cite>{title}</cite>}, {copy}
    </>
  );
}
