"use client";

import { applyAppearance, readAppearance } from "@/components/progress/appearance";
import { Icon } from "@/components/ui/icon";

/** Turns the page from light to dark and back; "as the device has it" is chosen in the settings. */
export function ThemeSwitch() {
  const turn = () => {
    const theme = document.documentElement.dataset["theme"] === "dark" ? "light" : "dark";
    applyAppearance({ ...readAppearance(), theme });
  };
  return (
    <button
      type="button"
      onClick={turn}
      aria-label="Change between light and dark"
      className="flex min-h-10 min-w-10 items-center justify-center text-soft hover:text-copper-strong"
    >
      <span className="theme-sun">
        <Icon name="sun" />
      </span>
      <span className="theme-moon">
        <Icon name="moon" />
      </span>
    </button>
  );
}
