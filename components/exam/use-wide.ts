import { useEffect, useState } from "react";

/** Whether the window is as wide as this many pixels; not on the server. */
export function useWide(pixels: number): boolean {
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const query = matchMedia(`(min-width: ${pixels}px)`);
    const read = () => setWide(query.matches);
    read();
    query.addEventListener("change", read);
    return () => query.removeEventListener("change", read);
  }, [pixels]);
  return wide;
}
