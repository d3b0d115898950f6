"use client";

import { routes } from "@/lib/site/routes";

/** The page when a mistake of ours takes the whole site down. What is stored on the device is not touched. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <main id="content" className="page">
          <h1>This page broke</h1>
          <p>
            Load it again, or go to <a href={routes.home}>the start</a>. What you did is kept on this device.
          </p>
        </main>
      </body>
    </html>
  );
}
