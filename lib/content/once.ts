/**
 * A loader whose answer is kept for the whole build. While an author works (`next dev`) it is asked anew each time, so
 * that an edit shows.
 */
export function oncePerBuild<Answer>(load: () => Answer): () => Answer {
  let kept: { answer: Answer } | undefined;
  return () => {
    if (process.env.NODE_ENV === "development") return load();
    kept ??= { answer: load() };
    return kept.answer;
  };
}
