import { ErratumBody } from "@/components/erratum/erratum";
import { DueLines } from "@/components/fact/due-lines";
import { Stamp } from "@/components/fact/stamp";
import { loadClaims } from "@/lib/content/claims";
import { renderHtml } from "@/lib/content/render-html";
import type { FactId } from "@/lib/facts/facts";
import { stampOf } from "@/lib/facts/stamp";

interface Noted {
  factIds: readonly FactId[];
  errata: readonly string[];
}

/**
 * What a page fetches after itself: `[data-due-lines]` for its head, `[data-fact]` for each stamp, `[data-erratum]` for
 * each erratum.
 * @param place whose facts they are, as `DueLines` says it
 */
export function notesHtml({ factIds, errata }: Noted, place = "this chapter"): string {
  const claims = loadClaims();
  return renderHtml(
    <>
      <DueLines factIds={factIds} place={place} />
      {factIds.map((id) => (
        <Stamp key={id} stamp={stampOf(id)} />
      ))}
      {errata
        .flatMap((id) => claims.get(id) ?? [])
        .map((claim) => (
          <div key={claim.id} data-erratum={claim.id}>
            <ErratumBody claim={claim} />
          </div>
        ))}
    </>,
  );
}
