import type { FactTable } from "../schema";

/** Vector search and AI: pgvector, ScaNN and HNSW, AlloyDB AI functions, model names and how long they last. */
export const aiFacts = {
  "vector-extension-version": {
    label: "pgvector version packaged by AlloyDB's vector extension",
    value: "0.8.1",
    unit: "none",
    scope: { product: "alloydb", since: "2025-12-24" },
    sources: [
      {
        source: "alloydb-docs-release-notes",
        says: "The vector extension, which packages pgvector, reached 0.8.1 in December 2025.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "volatile",
  },
  "vector-ann-from": {
    label: "Number of vectors above which Google suggests an approximate index",
    value: 100000,
    unit: "none",
    text: "100,000",
    scope: { product: "alloydb" },
    sources: [
      {
        source: "alloydb-docs-ai-choose-index-strategy",
        says: "Suggests approximate search for more than 100,000 vectors and exact search for fewer.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "hnsw-suited-vectors-min": {
    label: "Size for which HNSW is documented as suited: lower end, in vectors",
    value: 10000000,
    unit: "none",
    text: "10 million",
    scope: { product: "alloydb", note: "vectors that fit mostly in memory" },
    sources: [
      {
        source: "alloydb-docs-ai-choose-index-strategy",
        says: "Places HNSW at roughly 10 to 20 million vectors that fit mostly in memory.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "hnsw-suited-vectors-max": {
    label: "Size for which HNSW is documented as suited: upper end, in vectors",
    value: 20000000,
    unit: "none",
    text: "20 million",
    scope: { product: "alloydb", note: "vectors that fit mostly in memory" },
    sources: [
      {
        source: "alloydb-docs-ai-choose-index-strategy",
        says: "Places HNSW at roughly 10 to 20 million vectors that fit mostly in memory.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "scann-ga-since": {
    label: "ScaNN index (extension alloydb_scann) generally available since",
    value: "2024-10-02",
    unit: "none",
    text: "2 October 2024",
    scope: { product: "alloydb", since: "2024-10-02" },
    sources: [
      {
        source: "alloydb-docs-release-notes",
        says: "alloydb_scann, earlier called postgres_scann, became GA on 2 October 2024.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "scann-max-vectors": {
    label: "Number of vectors to which Google says ScaNN scales",
    value: 10000000000,
    unit: "none",
    text: "10 billion",
    scope: { product: "alloydb" },
    sources: [
      {
        source: "alloydb-docs-ai-choose-index-strategy",
        says: "Describes ScaNN as scaling to about 10 billion vectors.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "scann-query-speed": {
    label: "ScaNN query speed against HNSW, as claimed by Google, at most",
    value: 6,
    unit: "times",
    scope: { product: "alloydb", note: "against HNSW on standard PostgreSQL" },
    sources: [
      {
        source: "alloydb-docs-ai-choose-index-strategy",
        says: "Quotes up to 6x faster queries than HNSW on standard PostgreSQL.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "scann-filtered-query-speed": {
    label: "ScaNN filtered-query speed against HNSW, as claimed by Google, at most",
    value: 10,
    unit: "times",
    scope: { product: "alloydb", note: "against HNSW on standard PostgreSQL" },
    sources: [
      {
        source: "alloydb-docs-ai-choose-index-strategy",
        says: "Quotes up to 10x faster filtered queries than HNSW on standard PostgreSQL.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "scann-index-build-speed": {
    label: "ScaNN index build speed against HNSW, as claimed by Google, at most",
    value: 16,
    unit: "times",
    scope: { product: "alloydb", note: "against HNSW on standard PostgreSQL" },
    sources: [
      {
        source: "alloydb-docs-ai-choose-index-strategy",
        says: "Quotes up to 16x faster index builds than HNSW on standard PostgreSQL.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "scann-write-throughput": {
    label: "ScaNN write throughput against HNSW, as claimed by Google, at most",
    value: 24,
    unit: "times",
    scope: { product: "alloydb", note: "against HNSW on standard PostgreSQL" },
    sources: [
      {
        source: "alloydb-docs-ai-choose-index-strategy",
        says: "Quotes up to 24x the write throughput of HNSW on standard PostgreSQL.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "scann-memory-saving": {
    label: "ScaNN memory saving against HNSW, as claimed by Google, at most",
    value: 4,
    unit: "times",
    scope: { product: "alloydb", note: "against HNSW on standard PostgreSQL" },
    sources: [
      {
        source: "alloydb-docs-ai-choose-index-strategy",
        says: "Quotes up to 4x less memory than HNSW on standard PostgreSQL.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "ai-functions-ga-since": {
    label: "AI functions (ai.generate, ai.if, ai.rank, ai.forecast) generally available since",
    value: "2026-03-03",
    unit: "none",
    text: "3 March 2026",
    scope: { product: "alloydb", since: "2026-03-03" },
    sources: [
      {
        source: "alloydb-docs-release-notes",
        says: "The AI functions became GA on 3 March 2026, with array-based batch calls.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "auto-embeddings-ga-since": {
    label: "Automatic vector embeddings generally available since",
    value: "2026-03-03",
    unit: "none",
    text: "3 March 2026",
    scope: { product: "alloydb", since: "2026-03-03" },
    sources: [
      {
        source: "alloydb-docs-release-notes",
        says: "Automatic embeddings became GA on 3 March 2026 and follow changes of the data.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "model-endpoint-management-ga-since": {
    label: "Model endpoint management generally available since",
    value: "2024-11",
    unit: "none",
    text: "November 2024",
    scope: { product: "alloydb", since: "2024-11" },
    sources: [
      { source: "alloydb-docs-release-notes", says: "Model endpoint management became GA in November 2024." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "hybrid-search-status": {
    label: "Release stage of hybrid search (ai.hybrid_search, rum extension)",
    value: "Preview",
    unit: "none",
    scope: { product: "alloydb", since: "2026-03" },
    sources: [
      { source: "alloydb-docs-release-notes", says: "Hybrid search and rum entered Preview in March 2026." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "volatile",
  },
  "hybrid-search-preview-since": {
    label: "Hybrid search in Preview since",
    value: "2026-03",
    unit: "none",
    text: "March 2026",
    scope: { product: "alloydb", since: "2026-03" },
    sources: [
      { source: "alloydb-docs-release-notes", says: "Hybrid search and rum entered Preview in March 2026." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "natural-language-status": {
    label: "Release stage of AlloyDB AI natural language",
    value: "Preview",
    unit: "none",
    scope: { product: "alloydb", note: "the AlloyDB page on generating SQL from questions carries the Preview label" },
    sources: [
      {
        source: "google-skills-alloydb-basics-skill-pinned",
        says: "Names natural language capabilities among AlloyDB AI's features; it gives no release stage.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "gemini-3-support-since": {
    label: "AlloyDB AI functions support Gemini 3 models since",
    value: "2025-11",
    unit: "none",
    text: "November 2025",
    scope: { product: "alloydb", since: "2025-11" },
    sources: [
      { source: "alloydb-docs-release-notes", says: "AI functions gained Gemini 3 support in November 2025." },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "embedding-model-gecko-003-retired": {
    label: "textembedding-gecko@003 discontinued on",
    value: "2025-05-24",
    unit: "none",
    text: "24 May 2025",
    scope: { product: "vertex-ai", until: "2025-05-24" },
    sources: [
      {
        source: "gitlab-merge-requests-2302",
        says: "A merge request gives 24 May 2025 and moves to text-embedding-005.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "stable",
    disputed: [
      {
        value: "2025-05-14",
        citation: {
          source: "gitlab-issues-521836",
          says: "An earlier issue about the same retirement quotes 14 May 2025.",
        },
      },
    ],
  },
  "embedding-models-current": {
    label: "Embedding models among the stable models of the lifecycle page",
    value: ["gemini-embedding-001", "text-embedding-005"],
    unit: "none",
    text: "gemini-embedding-001 and text-embedding-005",
    scope: { product: "vertex-ai", note: "not a complete list" },
    sources: [
      {
        source: "vertex-ai-docs-generative-ai-docs-learn-model-versions",
        says: "Lists both among the stable models.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "gemini-model-current": {
    label: "A Gemini model listed as available in mid-2026",
    value: "gemini-3.5-flash",
    unit: "none",
    scope: { product: "vertex-ai", since: "2026-05" },
    sources: [
      {
        source: "google-cloud-gemini-enterprise-agent-platform-models-model-versions",
        says: "The mid-2026 table lists gemini-3.5-flash with a May 2026 release date.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "volatile",
  },
  "gemini-model-current-released": {
    label: "gemini-3.5-flash released in",
    value: "2026-05",
    unit: "none",
    text: "May 2026",
    scope: { product: "vertex-ai", since: "2026-05" },
    sources: [
      {
        source: "google-cloud-gemini-enterprise-agent-platform-models-model-versions",
        says: "The mid-2026 table lists gemini-3.5-flash with a May 2026 release date.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "stable",
  },
  "gemini-2-5-retirement": {
    label: "Retirement date given for gemini-2.5-pro and gemini-2.5-flash",
    value: "2026-10-16",
    unit: "none",
    text: "16 October 2026",
    scope: { product: "vertex-ai", until: "2026-10-16", note: "as read in mid-2026; Google may extend it" },
    sources: [
      {
        source: "google-cloud-gemini-enterprise-agent-platform-models-model-versions",
        says: "The mid-2026 table gives 16 October 2026 and says dates can be extended.",
      },
    ],
    confidence: "high",
    verified: "2026-11-22",
    review: "volatile",
  },
  "vertex-sdk-generative-deprecated": {
    label: "Generative modules of the Vertex AI SDK deprecated on",
    value: "2025-06-24",
    unit: "none",
    text: "24 June 2025",
    scope: { product: "vertex-ai", since: "2025-06-24" },
    sources: [
      {
        source: "vertex-ai-docs-generative-ai-docs-deprecations-genai-vertexai-sdk",
        says: "The SDK's own warning gives 24 June 2025 as the day of deprecation.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "stable",
  },
  "vertex-sdk-generative-removal": {
    label: "Generative modules of the Vertex AI SDK scheduled for removal on",
    value: "2026-06-24",
    unit: "none",
    text: "24 June 2026",
    scope: { product: "vertex-ai", until: "2026-06-24" },
    sources: [
      {
        source: "vertex-ai-docs-generative-ai-docs-deprecations-genai-vertexai-sdk",
        says: "The SDK's own warning gives 24 June 2026 as the day of removal.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "stable",
  },
  "genai-sdk-current": {
    label: "Python package of the current generative AI SDK",
    value: "google-genai",
    unit: "none",
    scope: { product: "vertex-ai" },
    sources: [
      {
        source: "vertex-ai-docs-generative-ai-docs-deprecations-genai-vertexai-sdk",
        says: "The migration guide to which the SDK's warning points replaces the old modules by the Gen AI SDK.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
  "vertex-ai-platform-name": {
    label: "Name used in 2026 for the generative part of Vertex AI",
    value: "Gemini Enterprise Agent Platform",
    unit: "none",
    scope: { product: "vertex-ai", note: "Vertex AI remains in many names and addresses" },
    sources: [
      {
        source: "google-cloud-gemini-enterprise-agent-platform-models-model-versions",
        says: "The 2026 lifecycle page of the models lives under gemini-enterprise-agent-platform.",
      },
    ],
    confidence: "medium",
    verified: "2026-11-22",
    review: "volatile",
  },
} as const satisfies FactTable;
