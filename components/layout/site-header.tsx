"use client";

import { OfflinePlace } from "@/components/offline/offline-place";
import { IntentLink } from "@/components/ui/intent-link";
import { Icon } from "@/components/ui/icon";
import { SearchOpener } from "@/components/search/search-opener";
import { routes } from "@/lib/site/routes";
import { Mark } from "./mark";
import { ThemeSwitch } from "./theme-switch";

/**
 * A client component although it hardly acts: so its markup travels in the page once and not a second time as data.
 * @param searchFile the address of the search file of the chapters
 * @param referenceFile the address of the search file of topics, terms, facts and errata
 * @param questionFile the address of the search file of questions, of which a learner finds those met before
 */
export function SiteHeader({ searchFile, referenceFile, questionFile }: { searchFile: string; referenceFile: string; questionFile: string }) {
  return (
    <header className="no-print @container sticky top-0 z-20 border-b border-rule bg-paper">
      <div className="mx-auto flex min-h-14 max-w-[96rem] items-center px-4 sm:gap-3 sm:px-6">
        <IntentLink
          href={routes.home}
          className="mr-auto flex min-h-10 items-center gap-2 text-lead font-semibold text-ink no-underline hover:text-copper-strong"
        >
          <Mark />
          <span className="@max-[21rem]:sr-only">Assay</span>
        </IntentLink>
        <nav aria-label="Site" className="flex font-sans text-note">
          <HeaderLink href={routes.chapters} name="Chapters" />
          <HeaderLink href={routes.quiz} name="Practice" from="hidden @min-[24rem]:flex" />
          <HeaderLink href={routes.topics} name="Topics" from="hidden @min-[41rem]:flex" />
          <HeaderLink href={routes.decision} name="Decide" from="hidden @min-[55rem]:flex" />
          <HeaderLink href={routes.calculator} name="Calculator" from="hidden @min-[55rem]:flex" />
          <HeaderLink href={routes.exams} name="Exams" from="hidden @min-[46rem]:flex" />
          <HeaderLink href={routes.progress} name="Progress" from="hidden @min-[73rem]:flex" />
          <HeaderLink href={routes.compare} name="Compare" from="hidden @min-[73rem]:flex" />
          <HeaderLink href={routes.facts} name="Facts" from="hidden @min-[73rem]:flex" />
          <HeaderLink href={routes.errata} name="Errata" from="hidden @min-[73rem]:flex" />
        </nav>
        <SearchOpener file={searchFile} referenceFile={referenceFile} questionFile={questionFile} />
        <ThemeSwitch />
        <IntentLink
          href={routes.settings}
          aria-label="Settings"
          className="flex min-h-10 min-w-10 items-center justify-center text-soft hover:text-copper-strong"
        >
          <Icon name="settings" />
        </IntentLink>
      </div>
      <OfflinePlace />
    </header>
  );
}

/** @param from the width from which the header has room for it, in rem, so that larger text counts too; the footer has it always */
function HeaderLink({ href, name, from = "flex" }: { href: string; name: string; from?: string }) {
  return (
    <IntentLink href={href} className={`${from} min-h-10 items-center px-2 text-soft no-underline hover:text-copper-strong`}>
      {name}
    </IntentLink>
  );
}
