"use client";

/** The bad day: something in the page broke. What is stored on the device is untouched. */
export default function ErrorPage({ error, reset }: { error: Error; reset: () => void }) {
  return (
    <main id="content" className="page">
      <h1>This page broke</h1>
      <p className="chapter-summary">Nothing that is stored on this device was lost.</p>
      <p className="mt-6">
        The browser says: <code>{error.message}</code>
      </p>
      <button type="button" className="button button-main mt-6" onClick={reset}>
        Try again
      </button>
    </main>
  );
}
