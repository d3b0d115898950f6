import { type ComponentType, memo, useCallback, useEffect, useRef, useState } from "react";
import type { ChartsProps } from "./charts";

/** The drawings, and the library that draws them, which is fetched when the reader comes near. */
export const Pictures = memo(function Pictures(props: ChartsProps) {
  const place = useRef<HTMLDivElement>(null);
  const [Charts, setCharts] = useState<ComponentType<ChartsProps>>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    import("./charts").then(
      (module) => setCharts(() => module.Charts),
      () => setFailed(true),
    );
  }, []);
  useEffect(() => {
    if (!place.current) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        watch.disconnect();
        load();
      },
      { rootMargin: "600px" },
    );
    watch.observe(place.current);
    // Paper has no later.
    window.addEventListener("beforeprint", load);
    return () => {
      watch.disconnect();
      window.removeEventListener("beforeprint", load);
    };
  }, [load]);
  return (
    <div ref={place} className="calc-pictures" data-drawn={Charts !== undefined || undefined}>
      {Charts && <Charts {...props} />}
      {failed && (
        <p role="alert">
          The drawings could not be loaded. Their figures stand in the lines below.{" "}
          <button type="button" className="button" onClick={load}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
});
