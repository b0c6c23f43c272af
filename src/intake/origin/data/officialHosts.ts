/** Endings of host names that only public bodies may bear. */
export const OFFICIAL_ENDINGS: readonly string[] = [
  ".gov",
  ".mil",
  ".int",
  ".europa.eu",
  ".un.org",
  ".who.int",
  ".nato.int",
];

/** The label before the country in the hosts of governments: `.gov.uk`, `.gob.mx`, `.gouv.fr`, `.go.ke`. */
export const OFFICIAL_LABELS: readonly string[] = [
  "gov",
  "gob",
  "gouv",
  "gov't",
  "go",
  "govt",
  "government",
  "guv",
  "mil",
  "gub",
  "gv",
  "admin",
];

/** Bodies whose hosts do not say so by their ending. */
export const OFFICIAL_HOSTS: Readonly<Record<string, string>> = {
  "un.org": "United Nations",
  "press.un.org": "United Nations",
  "reliefweb.int": "ReliefWeb",
  "europa.eu": "European Union",
  "caricom.org": "CARICOM",
  "oas.org": "OAS",
  "au.int": "African Union",
  "peaceau.org": "African Union",
  "ecowas.int": "ECOWAS",
  "nato.int": "NATO",
  "canada.ca": "Government of Canada",
  "international.gc.ca": "Government of Canada",
  "elysee.fr": "Présidence de la République française",
  "state.gov": "U.S. Department of State",
  "whitehouse.gov": "The White House",
  "defense.gov": "U.S. Department of Defense",
  "southcom.mil": "U.S. Southern Command",
  "auswaertiges-amt.de": "Auswärtiges Amt",
  "bundesregierung.de": "Bundesregierung",
  "mofa.go.jp": "Ministry of Foreign Affairs of Japan",
  "diplomatie.gouv.fr": "Ministère de l’Europe et des affaires étrangères",
  "president.gov.ua": "President of Ukraine",
  "worldbank.org": "World Bank",
  "imf.org": "IMF",
};
