/** The page that shows the HTTP API, in French. */
export const api = {
  "app.api": "API",
  "api.title": "L’API HTTP",
  "api.hint":
    "Ce à quoi ce serveur répond, tel qu’il le décrit lui-même, en anglais. Tout ce qui se voit ici peut être demandé par des programmes, aux trois mêmes dates.",
  "api.description": "Toute la description (OpenAPI 3.1)",
  "api.search": "Chercher parmi les opérations",
  "api.body": "Corps (JSON)",
  "api.copy": "Copier l’appel",
  "api.try": "Essayer",
  "api.writes": "Elle ajoute au registre : on ne l’essaie pas d’ici.",
  "api.answers": "Ce qu’elle répond",
  "api.schema": "Le schéma",
  "api.refusals": {
    one: "{n} raison de refuser",
    many: "{n} de raisons de refuser",
    other: "{n} raisons de refuser",
  },
  "api.outcome": {
    one: "{n} octet",
    many: "{n} d’octets",
    other: "{n} octets",
  },
  "api.outcome.text": "La réponse",
  "api.cut": {
    one: "Son premier caractère :",
    many: "Ses premiers {n} de caractères :",
    other: "Ses {n} premiers caractères :",
  },
} as const;
