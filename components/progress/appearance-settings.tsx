"use client";

import { useEffect, useState } from "react";
import { type Appearance, applyAppearance, readAppearance, watchAppearance } from "./appearance";

const choices = {
  theme: { legend: "Theme", options: { device: "As the device has it", light: "Light", dark: "Dark" } },
  text: { legend: "Text size", options: { normal: "Normal", large: "Large", largest: "Largest" } },
  motion: { legend: "Motion", options: { device: "As the device has it", none: "None" } },
} as const;

/** Theme, text size and motion. The server knows none of them, so nothing is chosen until the page runs. */
export function AppearanceSettings() {
  const [appearance, setAppearance] = useState<Appearance>();
  useEffect(() => {
    const read = () => setAppearance(readAppearance());
    // Read after the first paint, which must equal the server's; and again when the header or another tab chose.
    read();
    return watchAppearance(read);
  }, []);

  const choose = (part: Partial<Appearance>) => {
    const next = { ...readAppearance(), ...part };
    applyAppearance(next);
    // Last, for where nothing can be stored the page looks as asked all the same.
    setAppearance(next);
  };
  return (
    <div className="mt-4 grid gap-6">
      {Object.entries(choices).map(([name, { legend, options }]) => (
        <fieldset key={name}>
          <legend className="text-lead font-semibold">{legend}</legend>
          <div className="mt-2 flex flex-wrap gap-x-6 font-sans text-note">
            {Object.entries(options).map(([value, label]) => (
              <label key={value} className="flex min-h-11 items-center gap-2">
                <input
                  type="radio"
                  name={name}
                  value={value}
                  checked={appearance?.[name as keyof Appearance] === value}
                  onChange={() => choose({ [name]: value })}
                  className="size-4 accent-copper"
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
