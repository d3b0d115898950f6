"use client";

import { IntentLink } from "@/components/ui/intent-link";
import { routes } from "@/lib/site/routes";

/**
 * @param disclaimer on whose behalf the site does not speak
 * @param factsAsOf the latest day on which a fact was compared with its source, as it is read
 * @param build the build's stamp
 */
export function SiteFooter({ disclaimer, factsAsOf, build }: { disclaimer: string; factsAsOf: string; build: string }) {
  return (
    <footer className="mt-24 border-t border-rule bg-sunk print:mt-8">
      <div className="mx-auto max-w-[96rem] px-4 py-10 font-sans text-small text-soft sm:px-6">
        <p className="max-w-[70ch]">{disclaimer}</p>
        <p className="mt-2">
          Facts as of {factsAsOf}. Build {build}.
        </p>
        <nav aria-label="Footer" className="no-print mt-4 flex flex-wrap gap-x-5 gap-y-1">
          <FooterLink href={routes.chapters} name="Chapters" />
          <FooterLink href={routes.topics} name="Topics" />
          <FooterLink href={routes.quiz} name="Practice" />
          <FooterLink href={routes.facts} name="Facts" />
          <FooterLink href={routes.errata} name="Errata" />
          <FooterLink href={routes.compare} name="Comparison" />
          <FooterLink href={routes.decision} name="Which database?" />
          <FooterLink href={routes.calculator} name="Calculator" />
          <FooterLink href={routes.commands} name="Commands" />
          <FooterLink href={routes.exams} name="Mock exams" />
          <FooterLink href={routes.examsAbout} name="The exams" />
          <a href={routes.print} className="inline-flex min-h-8 items-center">
            Whole guide for print
          </a>
          <FooterLink href={routes.glossary} name="Glossary" />
          <FooterLink href={routes.changes} name="Changes" />
          <FooterLink href={routes.about} name="About, privacy, accessibility" />
          <FooterLink href={routes.progress} name="Progress" />
          <FooterLink href={routes.progressNotes} name="Your notes" />
          <FooterLink href={routes.settings} name="Settings" />
        </nav>
      </div>
    </footer>
  );
}

function FooterLink({ href, name }: { href: string; name: string }) {
  return (
    <IntentLink href={href} className="inline-flex min-h-8 items-center">
      {name}
    </IntentLink>
  );
}
