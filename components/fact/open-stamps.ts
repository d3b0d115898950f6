import { fetchText, parseHtml } from "@/components/ui/fetch-text";
import { hallmarkOf } from "./hallmark-of";
import { showDue } from "./show-due";

/** Room kept between a stamp and the window's edge, in CSS pixels. */
const edge = 12;

/** Stamps that open over a page. */
export interface OpenStamps {
  /** @param stay whether it stays, with the focus moved in, or is a glance */
  show(hallmark: HTMLAnchorElement, stay: boolean): Promise<void>;
  /** Takes every listener off again. */
  close(): void;
}

/**
 * Opens stamps in a popover from now on: on focus and on pointing as a glance, on click or Enter to stay. Escape, a
 * click elsewhere or leaving closes it.
 * @param file the address of the page's file of stamps, absent where the page holds its stamps
 */
export function openStamps(popover: HTMLElement, file: string | undefined): OpenStamps {
  const stamps = loadStamps(file);
  let opener: HTMLAnchorElement | null = null;
  let wanted: HTMLAnchorElement | null = null;
  let stays = false;

  const hide = () => {
    if (popover.matches(":popover-open")) popover.hidePopover();
    opener?.removeAttribute("aria-describedby");
    opener = null;
    wanted = null;
    stays = false;
  };
  const show = async (hallmark: HTMLAnchorElement, stay: boolean) => {
    wanted = hallmark;
    const stamp = await stamps(hallmark).catch(() => undefined);
    if (wanted !== hallmark) return;
    if (!stamp) {
      if (stay) window.location.assign(hallmark.href);
      return;
    }
    if (opener !== hallmark) {
      opener?.removeAttribute("aria-describedby");
      popover.replaceChildren(...[...stamp.childNodes].map((node) => node.cloneNode(true)));
      showDue(popover);
      opener = hallmark;
      hallmark.setAttribute("aria-describedby", popover.id);
    }
    stays = stay;
    if (!popover.matches(":popover-open")) popover.showPopover();
    const line = hallmark.getClientRects()[0] ?? hallmark.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = popover;
    const left = Math.min(Math.max(edge, line.left), window.innerWidth - width - edge);
    const below = line.bottom + 8;
    const top = below + height + edge > window.innerHeight && line.top - height - 8 > edge ? line.top - height - 8 : below;
    popover.style.left = `${Math.max(edge, left)}px`;
    popover.style.top = `${top}px`;
    if (stay) popover.focus({ preventScroll: true });
  };

  const onClick = (event: MouseEvent) => {
    const hallmark = hallmarkOf(event.target);
    if (hallmark && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      void show(hallmark, true);
    } else if (event.target instanceof Node && !popover.contains(event.target)) hide();
  };
  const onFocus = (event: FocusEvent) => {
    const hallmark = hallmarkOf(event.target);
    if (hallmark && hallmark.matches(":focus-visible")) void show(hallmark, false);
    else if (!(event.target instanceof Node && popover.contains(event.target))) hide();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !opener) return;
    const back = opener;
    const inside = popover.contains(document.activeElement);
    hide();
    if (inside) {
      back.focus({ preventScroll: true });
      hide();
    }
  };
  let glance = 0;
  const onPoint = (event: PointerEvent) => {
    if (event.pointerType !== "mouse" || stays) return;
    window.clearTimeout(glance);
    const hallmark = hallmarkOf(event.target);
    if (hallmark) glance = window.setTimeout(() => void show(hallmark, false), 120);
    else if (opener && event.target instanceof Node && !popover.contains(event.target) && document.activeElement !== opener)
      glance = window.setTimeout(hide, 200);
  };
  const onScroll = () => {
    if (opener) hide();
  };

  document.addEventListener("click", onClick);
  document.addEventListener("focusin", onFocus);
  document.addEventListener("keydown", onKey);
  document.addEventListener("pointerover", onPoint);
  window.addEventListener("resize", hide);
  document.addEventListener("scroll", onScroll, { passive: true });
  return {
    show,
    close: () => {
      window.clearTimeout(glance);
      document.removeEventListener("click", onClick);
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerover", onPoint);
      window.removeEventListener("resize", hide);
      document.removeEventListener("scroll", onScroll);
    },
  };
}

/** Finds a hallmark's stamp: in the page, else in the page's file of stamps, which is fetched once. */
function loadStamps(file: string | undefined): (hallmark: HTMLAnchorElement) => Promise<Element | undefined> {
  let fromFile: Promise<DocumentFragment> | undefined;
  return async (hallmark) => {
    const id = hallmark.pathname.split("/").at(-2) ?? "";
    const standing = document.querySelector(`.stamps [data-fact="${id}"]`);
    if (standing || file === undefined) return standing ?? undefined;
    fromFile ??= fetchText(file).then(parseHtml);
    fromFile.catch(() => (fromFile = undefined));
    return (await fromFile).querySelector(`[data-fact="${id}"]`) ?? undefined;
  };
}
