import type { Ignored } from "@/lib/quiz/address";

/** What an address asked for and this page does not know: said, and left out. */
export function IgnoredNotice({ ignored }: { ignored: readonly Ignored[] }) {
  if (ignored.length === 0) return null;
  return (
    <p className="quiz-notice" role="status">
      Part of this address says nothing here and was left out: {ignored.map(({ name, value }) => `${name}=${value}`).join(", ")}.
    </p>
  );
}
