/** The page that shows the HTTP API. */
export const api = {
  "app.api": "API",
  "api.title": "The HTTP API",
  "api.hint":
    "What this server answers, as it says of itself; its words are English. Whatever is seen here can be asked for by programs, at the same three times.",
  "api.description": "The whole description (OpenAPI 3.1)",
  "api.search": "Search the operations",
  "api.body": "Body (JSON)",
  "api.copy": "Copy the call",
  "api.try": "Try it",
  "api.writes": "It adds to the ledger, so it is not tried from here.",
  "api.answers": "What it answers",
  "api.schema": "The schema",
  "api.refusals": { one: "{n} reason to say no", other: "{n} reasons to say no" },
  "api.outcome": { one: "{n} byte", other: "{n} bytes" },
  "api.outcome.text": "The answer",
  "api.cut": { one: "Its first {n} character:", other: "Its first {n} characters:" },
} as const;
