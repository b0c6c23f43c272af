/** The page that shows the HTTP API, in Spanish. */
export const api = {
  "app.api": "API",
  "api.title": "La API HTTP",
  "api.hint":
    "A qué responde este servidor, tal como él mismo lo describe, en inglés. Todo lo que se ve aquí pueden pedirlo programas, con las mismas tres fechas.",
  "api.description": "Toda la descripción (OpenAPI 3.1)",
  "api.search": "Buscar entre las operaciones",
  "api.body": "Cuerpo (JSON)",
  "api.copy": "Copiar la llamada",
  "api.try": "Probar",
  "api.writes": "Añade al registro, así que no se prueba desde aquí.",
  "api.answers": "Qué responde",
  "api.schema": "El esquema",
  "api.refusals": {
    one: "{n} razón para negarse",
    many: "{n} de razones para negarse",
    other: "{n} razones para negarse",
  },
  "api.outcome": {
    one: "{n} byte",
    many: "{n} de bytes",
    other: "{n} bytes",
  },
  "api.outcome.text": "La respuesta",
  "api.cut": {
    one: "Su primer carácter:",
    many: "Sus primeros {n} de caracteres:",
    other: "Sus primeros {n} caracteres:",
  },
} as const;
