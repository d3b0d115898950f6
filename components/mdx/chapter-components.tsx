import type { ComponentProps, ReactNode } from "react";
import { Erratum } from "@/components/erratum/erratum";
import { Hallmark } from "@/components/fact/hallmark";
import { Figure } from "@/components/figure/figure";
import { OtherIds } from "@/components/ui/other-ids";
import type { Claim } from "@/lib/facts/claim";
import type { FactShow } from "@/lib/facts/format";
import type { ExampleId } from "@/lib/pricing/examples";
import { otherIdsOf } from "@/lib/site/aliases";
import { routes } from "@/lib/site/routes";
import { CaptionedTable } from "./captioned-table";
import { CodeBlock } from "./code-block";
import { EstimateTable, ExampleAmount } from "./estimate-table";
import { WidgetPlace } from "./widget-place";

/** What a chapter's components need to know of the chapter they stand in. */
export interface ChapterContext {
  slug: string;
  number: number;
  /** Put before every id where several chapters stand on one page, empty where one stands alone. */
  idPrefix: string;
  /** Ids of its tables and figures in order, for their numbers. */
  tables: readonly string[];
  figures: readonly string[];
  claim: (id: string) => Claim;
  figure: (id: string) => { svg: string; caption: string };
}

const examNames = { ace: "Associate Cloud Engineer", pca: "Professional Cloud Architect" } as const;

/** Everything an author may write in a chapter, by name: `lib/content/vocabulary` says with which attributes. */
export function chapterComponents(chapter: ChapterContext) {
  const prefix = chapter.idPrefix;
  const numberOf = (id: string, ids: readonly string[]) => `${chapter.number}.${ids.indexOf(id) + 1}`;
  return {
    a: ({ href = "", children }: ComponentProps<"a">) => <a href={prefix ? withinPage(href, prefix) : href}>{children}</a>,
    h2: ({ id, children }: ComponentProps<"h2">) => (
      <Heading level="h2" id={id} chapter={chapter}>
        {children}
      </Heading>
    ),
    h3: ({ id, children }: ComponentProps<"h3">) => (
      <Heading level="h3" id={id} chapter={chapter}>
        {children}
      </Heading>
    ),
    h4: ({ id, children }: ComponentProps<"h4">) => (
      <Heading level="h4" id={id} chapter={chapter}>
        {children}
      </Heading>
    ),
    table: ({ children }: ComponentProps<"table">) => children,
    th: ({ children, scope = "col", style }: ComponentProps<"th">) => (
      <th scope={scope} className={alignClass(style?.textAlign)}>
        {children}
      </th>
    ),
    td: ({ children, style }: ComponentProps<"td">) => <td className={alignClass(style?.textAlign)}>{children}</td>,
    Fact: ({ id, show }: { id: string; show?: FactShow }) => <Hallmark id={id} show={show} />,
    Given: ({ children }: { children: ReactNode }) => <span className="given">{children}</span>,
    Erratum: ({ id }: { id: string }) => <Erratum claim={chapter.claim(id)} anchor={`${prefix}erratum-${id}`} whole={prefix !== ""} />,
    Figure: ({ id }: { id: string }) => <Figure id={id} anchor={`${prefix}figure-${id}`} number={numberOf(id, chapter.figures)} {...chapter.figure(id)} />,
    Table: ({ id, caption, children }: { id: string; caption: string; children: ReactNode }) => (
      <CaptionedTable anchor={`${prefix}table-${id}`} number={numberOf(id, chapter.tables)} caption={caption}>
        {children}
      </CaptionedTable>
    ),
    CodeBlock: ({ id, ...code }: Omit<ComponentProps<typeof CodeBlock>, "anchor"> & { id: string }) => <CodeBlock anchor={`${prefix}code-${id}`} {...code} />,
    // Set by the compiler at the first use of a term. The page that holds all chapters is made for paper, where it would lead nowhere.
    Term: ({ id, children }: { id: string; children: ReactNode }) => (prefix ? children : <a href={`${routes.glossary}#${id}`}>{children}</a>),
    InExam: ({ exam, children }: { exam: keyof typeof examNames; children: ReactNode }) => (
      <div className="in-exam">
        <p className="in-exam-name">
          <abbr title={examNames[exam]}>{exam.toUpperCase()}</abbr> How the exam asks it
        </p>
        {children}
      </div>
    ),
    Recap: ({ children }: { children: ReactNode }) => <div className="recap">{children}</div>,
    Note: ({ children }: { children: ReactNode }) => (
      <div className="note" role="note">
        {children}
      </div>
    ),
    Caution: ({ children }: { children: ReactNode }) => (
      <div className="note note-caution" role="note">
        <p className="note-name">Caution</p>
        {children}
      </div>
    ),
    Reveal: ({ label, children }: { label: string; children: ReactNode }) => (
      <details className="reveal">
        <summary>{label}</summary>
        {children}
      </details>
    ),
    Calculator: () => <WidgetPlace name="calculator" href={routes.calculator} says="Price a workload of your own in the calculator" />,
    DecisionTree: () => <WidgetPlace name="decision-tree" href={routes.decision} says="Go through the sound tree with a workload of your own" />,
    Estimate: ({ id }: { id: ExampleId }) => <EstimateTable id={id} anchor={`${prefix}estimate-${id}`} />,
    Amount: ({ id, line }: { id: ExampleId; line?: string }) => <ExampleAmount id={id} line={line} />,
  };
}

function Heading({ level: Level, id = "", chapter, children }: { level: "h2" | "h3" | "h4"; id?: string; chapter: ChapterContext; children: ReactNode }) {
  return (
    <Level id={chapter.idPrefix + id}>
      <OtherIds ids={otherIdsOf(chapter.slug, id).map((other) => chapter.idPrefix + other)} />
      {children}
    </Level>
  );
}

/** A link to a chapter, or within one, as it leads within a page that holds all chapters. */
function withinPage(href: string, prefix: string): string {
  if (href.startsWith("#")) return `#${prefix}${href.slice(1)}`;
  const [, slug, fragment] = /^\/chapters\/([a-z-]+)\/(?:#(.+))?$/.exec(href) ?? [];
  if (!slug) return href;
  return fragment ? `#${slug}--${fragment}` : `#${slug}`;
}

function alignClass(align: string | undefined): string | undefined {
  return align === "right" ? "amount" : undefined;
}
