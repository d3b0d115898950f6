import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintedList } from "@/components/command/printed-list";
import { ContradictionList } from "@/components/erratum/contradiction-list";
import { BoundText } from "@/components/fact/bound-text";
import { SourceName } from "@/components/fact/source-name";
import { StampList } from "@/components/fact/stamp-list";
import { StampPopover } from "@/components/fact/stamp-popover";
import { Icon } from "@/components/ui/icon";
import { IntentLink } from "@/components/ui/intent-link";
import { loadChapters } from "@/lib/content/chapters";
import { type FiledClaim, loadClaims } from "@/lib/content/claims";
import { contradictionsOf } from "@/lib/content/contradictions";
import { printedCommandsOf } from "@/lib/content/printed-commands";
import { fillFacts } from "@/lib/content/search-file";
import { examsOf, factIdsOf, isErratum, verdictLabels } from "@/lib/facts/claim";
import { isFactId } from "@/lib/facts/facts";
import { describeSource } from "@/lib/facts/stamp";
import { pageMetadata } from "@/lib/site/metadata";
import { routes } from "@/lib/site/routes";
import "../../commands.css";

export const dynamicParams = false;

interface Props {
  params: Promise<{ erratum: string }>;
}

export function generateStaticParams() {
  return [...loadClaims().values()].filter(isErratum).map(({ id }) => ({ erratum: id }));
}

async function find({ params }: Props) {
  const claim = loadClaims().get((await params).erratum);
  if (!claim || !isErratum(claim)) notFound();
  return claim;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const claim = await find(props);
  return pageMetadata({ title: `Erratum: ${claim.guideSays}`, description: fillFacts(claim.holds).slice(0, 200), path: routes.erratum(claim.id) });
}

export default async function ErratumPage(props: Props) {
  const claim = await find(props);
  const factIds = [...new Set([...factIdsOf(claim), ...claim.facts])].filter(isFactId);
  const chapter = loadChapters().find(({ slug }) => slug === claim.chapter);
  const exams = examsOf(claim);
  const contradictions = contradictionsOf(claim.id);
  const printed = printedCommandsOf(claim.id).map((command) => ({ ...command, why: fillFacts(command.why) }));
  return (
    <main id="content" className="page">
      <p className="label">
        <IntentLink href={routes.errata}>Errata</IntentLink> · {verdictLabels[claim.verdict]}
      </p>
      <h1 className="erratum-title">
        <s>{claim.guideSays}</s>
      </h1>
      <p className="label">
        The guide{claim.guideLines && `, ${/\D/.test(claim.guideLines) ? "lines" : "line"} ${claim.guideLines}`}
        {chapter && (
          <>
            ; taught in <IntentLink href={`${routes.chapter(chapter.slug)}#erratum-${claim.id}`}>{chapter.title}</IntentLink>
          </>
        )}
        . {exams.length > 0 ? `Matters for ${exams.map((exam) => exam.toUpperCase()).join(" and ")}.` : "Not exam material."}
      </p>
      <h2>What holds</h2>
      <p>
        <BoundText text={claim.holds} />
      </p>
      {claim.why && (
        <>
          <h2>Why it matters</h2>
          <p>
            <BoundText text={claim.why} />
          </p>
        </>
      )}
      {claim.examAnswer && (
        <>
          <h2>In the exam</h2>
          <p>
            <BoundText text={claim.examAnswer} />
          </p>
        </>
      )}
      {claim.working && (
        <>
          <h2>Working</h2>
          <p className="working">{claim.working}</p>
        </>
      )}
      {contradictions.length > 0 && (
        <>
          <h2>The guide against itself</h2>
          <ContradictionList entries={contradictions} />
        </>
      )}
      {printed.length > 0 && (
        <>
          <h2>{printed.length === 1 ? "The command as printed" : "The commands as printed"}</h2>
          <PrintedList entries={printed} alone />
        </>
      )}
      {claim.note && (
        <>
          <h2>Note</h2>
          <p>
            <BoundText text={claim.note} />
          </p>
        </>
      )}
      <h2>Sources</h2>
      <ul>
        {claim.sources.map(({ source, says }) => (
          <li key={source + says}>
            {says} <SourceName source={describeSource(source)} />.
          </li>
        ))}
        {claim.sources.length === 0 && <li>No source was found for the guide&apos;s claim.</li>}
      </ul>
      <p className="label mt-4">Confidence: {claim.confidence}.</p>
      {factIds.length > 0 && (
        <div className="mt-8">
          <StampList factIds={factIds} title="Facts this rests on" />
        </div>
      )}
      <Neighbours claim={claim} order={chapter?.errata ?? []} />
      <StampPopover />
    </main>
  );
}

/** The errata before and after this one, in the order in which its chapter shows them. */
function Neighbours({ claim, order }: { claim: FiledClaim; order: readonly string[] }) {
  const own = order.map((id) => loadClaims().get(id)).filter((other) => other?.chapter === claim.chapter);
  const index = own.findIndex((other) => other?.id === claim.id);
  const previous = own[index - 1];
  const next = own[index + 1];
  if (index < 0 || (!previous && !next)) return null;
  return (
    <nav aria-label="Previous and next erratum of the chapter" className="pager pager-quiet no-print">
      {previous && (
        <IntentLink href={routes.erratum(previous.id)} rel="prev">
          <span className="label">
            <Icon name="back" /> Previous erratum
          </span>
          <s>{previous.guideSays}</s>
        </IntentLink>
      )}
      {next && (
        <IntentLink href={routes.erratum(next.id)} rel="next" className="pager-next">
          <span className="label">
            Next erratum <Icon name="next" />
          </span>
          <s>{next.guideSays}</s>
        </IntentLink>
      )}
    </nav>
  );
}
