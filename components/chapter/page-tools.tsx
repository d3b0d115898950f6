"use client";

import { useEffect, useRef } from "react";
import { showDue } from "@/components/fact/show-due";
import { record, startProgress } from "@/components/progress/use-progress";
import { fetchText, parseHtml } from "@/components/ui/fetch-text";
import { fragmentTarget } from "@/components/ui/fragment-target";
import { whenIdle } from "@/components/ui/when-idle";
import { MarginWhenWanted } from "./margin-when-wanted";

/** A section counts as where reading stopped after it was on the screen this long, in milliseconds. */
const dwell = 4000;

/**
 * The tools of a chapter's page, for the whole page at once: copies code and links, lets the contents follow the
 * scroll, fills in the errata, says which facts are due for review, remembers where reading stopped, and brings what is
 * the learner's own beside the text. It stands where that says how many notes there are.
 * @param notes the address of the chapter's notes
 * @param margin whether the learner may write notes of their own: in chapters, whose places are permanent
 */
export function PageTools({ slug, notes, margin = false }: { slug: string; notes: string; margin?: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  const linkField = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const popover = box.current;
    const onClick = (event: MouseEvent) => {
      if (!(event.target instanceof Element)) return;
      const copy = event.target.closest<HTMLButtonElement>("[data-copy-code]");
      if (copy) {
        const code = copy.closest("figure")?.querySelector("code")?.textContent ?? "";
        void copyText(code, copy);
      }
      const link = event.target.closest<HTMLAnchorElement>("a[data-copy-link]");
      if (link && popover && linkField.current) {
        linkField.current.value = link.href;
        popover.showPopover();
        const line = link.getBoundingClientRect();
        popover.style.left = `${Math.max(12, Math.min(line.left, window.innerWidth - popover.offsetWidth - 12))}px`;
        popover.style.top = `${Math.min(Math.max(70, line.bottom + 8), window.innerHeight - popover.offsetHeight - 12)}px`;
      }
      const contents = event.target.closest("#contents");
      if (contents?.matches(":popover-open") && event.target.closest("a")) (contents as HTMLElement).hidePopover();
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, []);

  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another chapter means other parts to address
  useEffect(() => afterPaint(() => addLinksAndButtons(margin)), [slug, margin]);
  useEffect(() => fillNotes(notes), [notes]);
  useEffect(() => afterPaint(() => followContents((section) => void record({ type: "stopped-at", chapter: slug, section }))), [slug]);
  useEffect(() => void startProgress(), []);

  return (
    <>
      {margin && <MarginWhenWanted key={slug} slug={slug} />}
      <div ref={box} popover="auto" id="copy-link" className="copy-link font-sans text-small" role="dialog" aria-label="Copy the link">
        <label>
          Link to this place
          <input
            ref={linkField}
            readOnly
            className="mt-1 block w-full border border-rule-strong bg-paper px-2 py-1.5 text-note"
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
        <button type="button" className="button mt-2" onClick={(event) => void copyText(linkField.current?.value ?? "", event.currentTarget)}>
          Copy
        </button>
      </div>
    </>
  );
}

/** Everything in a chapter that has an address of its own, and where in it the link to that address stands. */
const addressed = [
  [".prose :is(h2, h3, h4)[id]", ""],
  [".prose figure[id]", "figcaption"],
  [".prose .table-frame[id]", "caption"],
] as const;

/** Milliseconds after which a page that was walked to stands whole. */
const settled = 100;

/** Starts what the first paint need not wait for. @returns what undoes it */
function afterPaint(start: () => () => void): () => void {
  let stop: (() => void) | undefined;
  const timer = window.setTimeout(() => (stop = start()), settled);
  return () => {
    window.clearTimeout(timer);
    stop?.();
  };
}

/**
 * Gives each addressed part its link, each heading its button for a note, each code block its copy button, and lets the
 * keyboard scroll what is cut off.
 */
function addLinksAndButtons(withNotes: boolean) {
  for (const [parts, within] of addressed) {
    for (const part of document.querySelectorAll(parts)) {
      const place = within ? part.querySelector(within) : part;
      if (!place || place.querySelector("a[data-copy-link]")) continue;
      const name = place.textContent.trim();
      const link = Object.assign(document.createElement("a"), { href: `#${part.id}`, className: "fragment", textContent: "#", ariaLabel: `Link to: ${name}` });
      link.dataset["copyLink"] = "";
      place.append(" ", link);
      if (withNotes && !within) place.append(noteButton(part.id));
      if (part.matches(".code")) {
        const copy = Object.assign(document.createElement("button"), {
          type: "button",
          className: "code-copy",
          textContent: "Copy",
          ariaLabel: `Copy: ${name}`,
        });
        copy.dataset["copyCode"] = "";
        place.append(copy);
      }
    }
  }
  // One for what stands above the first heading, and one for small screens, about the section on the screen.
  for (const place of document.querySelectorAll(".chapter-head, .contents-bar")) {
    // The next chapter is shown in the same head.
    place.querySelector(".add-note")?.remove();
    if (withNotes) place.append(noteButton(place.querySelector("h1")?.id ?? ""));
  }
  const markScrollable = () => {
    for (const part of document.querySelectorAll<HTMLElement>(".prose :is(pre, .table-frame, .figure-drawing)")) {
      if (part.scrollWidth > part.clientWidth) part.tabIndex = 0;
      else part.removeAttribute("tabindex");
    }
  };
  markScrollable();
  window.addEventListener("resize", markScrollable);
  return () => window.removeEventListener("resize", markScrollable);
}

/** Asks for a note on a section without selecting words in it; `MarginWhenWanted` answers. */
function noteButton(section: string): HTMLButtonElement {
  const button = Object.assign(document.createElement("button"), { type: "button", className: "add-note", textContent: "Note", ariaLabel: "Add a note" });
  button.dataset["addNote"] = section;
  if (section) button.setAttribute("aria-describedby", section);
  return button;
}

/**
 * Puts what holds into each struck claim, and into the chapter's head how many of its facts are due for review, as soon
 * as the browser is idle or a struck claim is opened.
 */
function fillNotes(notes: string): () => void {
  let done = false;
  let left = false;
  let lines: Element | null = null;
  const fill = async () => {
    if (done) return;
    done = true;
    try {
      const bodies = parseHtml(await fetchText(notes, true));
      if (left) return;
      for (const body of bodies.querySelectorAll<HTMLElement>("[data-erratum]")) {
        const erratum = document.getElementById(`erratum-${body.dataset["erratum"]}`);
        const summary = erratum?.querySelector("summary");
        if (summary) erratum?.replaceChildren(summary, ...body.childNodes);
      }
      showDue(bodies);
      lines = bodies.querySelector("[data-due-lines]");
      if (lines) document.querySelector(".chapter-head")?.append(lines);
    } catch {
      // The network is gone: the link to the erratum's page stays, and the next opening tries again.
      done = false;
    }
  };
  const openTarget = () => {
    const target = fragmentTarget();
    if (target instanceof HTMLDetailsElement) target.open = true;
  };
  const onToggle = (event: Event) => {
    if (event.target instanceof Element && event.target.matches(".erratum")) void fill();
  };
  document.addEventListener("toggle", onToggle, true);
  window.addEventListener("hashchange", openTarget);
  openTarget();
  const callOff = whenIdle(() => void fill());
  return () => {
    left = true;
    lines?.remove();
    callOff();
    document.removeEventListener("toggle", onToggle, true);
    window.removeEventListener("hashchange", openTarget);
  };
}

async function copyText(text: string, button: HTMLButtonElement) {
  const before = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Not allowed here";
  }
  window.setTimeout(() => (button.textContent = before), 1600);
}

/** Marks the section on the screen in the contents, and tells once it was looked at long enough to count as read up to. */
function followContents(onStay: (section: string) => void): () => void {
  const links = new Map([...document.querySelectorAll<HTMLAnchorElement>("[data-contents] a")].map((link) => [link.hash.slice(1), link]));
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  let current: string | undefined;
  let stored: string | undefined;
  let timer = 0;
  const stay = () => {
    window.clearTimeout(timer);
    // Nobody reads a tab that is behind, though its text may move: another tab may make it larger.
    if (current === undefined || document.hidden) return;
    const section = current;
    timer = window.setTimeout(() => {
      if (stored === section) return;
      stored = section;
      onStay(section);
    }, dwell);
  };
  const choose = () => {
    const limit = window.innerHeight * 0.3;
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < limit).at(-1)?.id;
    if (passed === current) return;
    if (current !== undefined) links.get(current)?.removeAttribute("aria-current");
    current = passed;
    stay();
    if (passed === undefined) return;
    const link = links.get(passed);
    link?.setAttribute("aria-current", "location");
    const list = link?.closest("nav");
    if (link && list && list.scrollHeight > list.clientHeight) {
      const at = link.getBoundingClientRect();
      const frame = list.getBoundingClientRect();
      if (at.top < frame.top + 40 || at.bottom > frame.bottom - 40) list.scrollTop += at.top - frame.top - frame.height / 2;
    }
  };
  const watch = new IntersectionObserver(choose, { rootMargin: "0px 0px -70% 0px", threshold: [0, 1] });
  for (const heading of headings) watch.observe(heading);
  document.addEventListener("scrollend", choose);
  document.addEventListener("visibilitychange", stay);
  return () => {
    watch.disconnect();
    document.removeEventListener("scrollend", choose);
    document.removeEventListener("visibilitychange", stay);
    window.clearTimeout(timer);
    if (current !== undefined) links.get(current)?.removeAttribute("aria-current");
  };
}
