import type { Example } from "../../tokens/language.ts";

const says = (text: string, ...claims: string[]): Example => ({ text, claims });

/** What Spanish sentences must be read as, by the frame that they show; an empty list makes a counter-example. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  give: [
    says(
      "Ghana enviará 300 soldados a la misión.",
      "contribution GHA personnel pledged 300 persons",
    ),
    says(
      "Ghana ha enviado 300 soldados a la misión.",
      "contribution GHA personnel delivered 300 persons",
    ),
    says(
      "Ghana podría enviar 300 soldados a la misión.",
      "contribution GHA personnel considering 300 persons",
    ),
    says("Ghana no enviará soldados a la misión.", "contribution GHA personnel refused"),
    says(
      "Ghana va a enviar mil doscientos soldados a la misión.",
      "contribution GHA personnel pledged 1200 persons",
    ),
    says("Ghana envió sus saludos a los ganadores."),
  ],
  "give-money": [
    says(
      "Noruega aportó 1,5 millones de euros al fondo fiduciario de la misión.",
      "contribution NOR funding delivered 1500000 EUR",
    ),
  ],
  leave: [
    says("Ghana retirará a sus soldados de la misión.", "contribution GHA personnel withdrawn"),
  ],
  promise: [
    says(
      "Ghana se comprometió a enviar 300 soldados a la misión.",
      "contribution GHA personnel pledged 300 persons",
    ),
    says(
      "Ghana está dispuesta a enviar 300 soldados a la misión.",
      "contribution GHA personnel pledged 300 persons",
    ),
    says("La cantante prometió un concierto a sus seguidores."),
  ],
  refuse: [
    says("Brasil descartó enviar soldados a la misión.", "contribution BRA personnel refused"),
    says("Brasil se negó a enviar soldados a la misión.", "contribution BRA personnel refused"),
  ],
  ask: [
    says(
      "Estados Unidos instó a Brasil a enviar policías a la misión.",
      "request USA>BRA personnel",
    ),
  ],
  arrive: [
    says(
      "A Puerto Príncipe llegaron ayer 200 policías kenianos de la misión.",
      "contribution KEN personnel delivered 200 persons",
    ),
  ],
  hold: [
    says(
      "Ghana suspendió el envío de 300 soldados a la misión.",
      "contribution GHA personnel suspended 300 persons",
    ),
  ],
  say: [
    says(
      "«No enviaremos soldados a la misión», dijo el ministro de Defensa de Ghana.",
      "contribution GHA personnel refused",
    ),
    says("Ghana dijo que no enviaría soldados a la misión.", "contribution GHA personnel refused"),
  ],
  sign: [
    says(
      "Ghana y Haití firmaron un memorando de entendimiento sobre la misión.",
      "agreement GHA+HTI mou signed",
    ),
  ],
  extend: [
    says(
      "El Consejo de Seguridad prorrogó el mandato de la misión hasta el 2 de octubre de 2025.",
      "mandate UNSC extended adopted",
    ),
  ],
};
