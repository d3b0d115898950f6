"use client";

import { useRouter } from "next/navigation";
import type { ComponentProps, MouseEvent } from "react";

type Props = Omit<ComponentProps<"a">, "href"> & { href: string };

/**
 * A link within the site. Its page is fetched when the reader reaches for it (points, focuses or touches) and not for
 * being seen, and shown without loading the document anew. `next/link` does more, and costs every page 3 KiB.
 */
export function IntentLink({ href, children, ...rest }: Props) {
  const router = useRouter();
  const fetchAhead = () => router.prefetch(href.split("#")[0] ?? href);
  const follow = (event: MouseEvent) => {
    const another = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (another || event.defaultPrevented) return;
    event.preventDefault();
    router.push(href);
  };
  return (
    <a {...rest} href={href} onClick={follow} onPointerEnter={fetchAhead} onFocus={fetchAhead} onTouchStart={fetchAhead}>
      {children}
    </a>
  );
}
