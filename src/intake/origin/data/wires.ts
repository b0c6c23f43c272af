/** A news agency whose reports others print. */
export interface Wire {
  /** The name under which its reports are counted. */
  readonly name: string;
  /** How it is written in bylines and datelines; as it stands, case and all. */
  readonly marks: readonly string[];
  /** Host names of its own pages. */
  readonly hosts: readonly string[];
}

/** The agencies that are known by their marks. Short marks count only inside brackets of a dateline. */
export const WIRES: readonly Wire[] = [
  {
    name: "Associated Press",
    marks: ["AP", "Associated Press", "The Associated Press", "AP News"],
    hosts: ["apnews.com", "ap.org"],
  },
  { name: "Reuters", marks: ["Reuters", "REUTERS", "Thomson Reuters"], hosts: ["reuters.com"] },
  {
    name: "Agence France-Presse",
    marks: ["AFP", "Agence France-Presse", "Agence France Presse"],
    hosts: ["afp.com"],
  },
  { name: "Xinhua", marks: ["Xinhua", "Xinhua News Agency"], hosts: ["xinhuanet.com", "news.cn"] },
  { name: "EFE", marks: ["EFE", "Agencia EFE", "Efe"], hosts: ["efe.com"] },
  {
    name: "UN News",
    marks: ["UN News", "UN News Centre", "ONU Info", "Noticias ONU"],
    hosts: ["news.un.org"],
  },
  {
    name: "dpa",
    marks: ["dpa", "Deutsche Presse-Agentur"],
    hosts: ["dpa.com", "dpa-international.com"],
  },
  { name: "ANSA", marks: ["ANSA"], hosts: ["ansa.it"] },
  { name: "Kyodo", marks: ["Kyodo", "Kyodo News"], hosts: ["kyodonews.net"] },
  { name: "Jiji Press", marks: ["Jiji Press", "Jiji"], hosts: ["jen.jiji.com", "jiji.com"] },
  { name: "Yonhap", marks: ["Yonhap", "Yonhap News Agency"], hosts: ["yna.co.kr"] },
  { name: "TASS", marks: ["TASS"], hosts: ["tass.com", "tass.ru"] },
  { name: "RIA Novosti", marks: ["RIA Novosti", "Sputnik"], hosts: ["ria.ru", "sputnikglobe.com"] },
  { name: "Interfax", marks: ["Interfax"], hosts: ["interfax.com", "interfax.ru"] },
  { name: "Ukrinform", marks: ["Ukrinform"], hosts: ["ukrinform.net", "ukrinform.ua"] },
  { name: "Anadolu", marks: ["AA", "Anadolu", "Anadolu Agency"], hosts: ["aa.com.tr"] },
  { name: "PA Media", marks: ["PA", "PA Media", "Press Association"], hosts: ["pa.media"] },
  { name: "AAP", marks: ["AAP", "Australian Associated Press"], hosts: ["aap.com.au"] },
  {
    name: "The Canadian Press",
    marks: ["The Canadian Press", "CP", "La Presse Canadienne"],
    hosts: ["thecanadianpress.com"],
  },
  { name: "UPI", marks: ["UPI", "United Press International"], hosts: ["upi.com"] },
  { name: "Bloomberg", marks: ["Bloomberg", "Bloomberg News"], hosts: ["bloomberg.com"] },
  { name: "IANS", marks: ["IANS"], hosts: ["ians.in"] },
  { name: "PTI", marks: ["PTI", "Press Trust of India"], hosts: ["ptinews.com"] },
  { name: "ANI", marks: ["ANI"], hosts: ["aninews.in"] },
  { name: "UNB", marks: ["UNB", "United News of Bangladesh"], hosts: ["unb.com.bd"] },
  { name: "BSS", marks: ["BSS", "Bangladesh Sangbad Sangstha"], hosts: ["bssnews.net"] },
  { name: "Kenya News Agency", marks: ["KNA", "Kenya News Agency"], hosts: ["kenyanews.go.ke"] },
  { name: "Ghana News Agency", marks: ["GNA", "Ghana News Agency"], hosts: ["gna.org.gh"] },
  {
    name: "News Agency of Nigeria",
    marks: ["NAN", "News Agency of Nigeria"],
    hosts: ["nannews.ng"],
  },
  { name: "PANA", marks: ["PANA", "Panapress"], hosts: ["panapress.com"] },
  {
    name: "Agence de presse africaine",
    marks: ["APA News", "Agence de presse africaine"],
    hosts: ["apanews.net"],
  },
  {
    name: "Caribbean Media Corporation",
    marks: ["CMC", "Caribbean Media Corporation"],
    hosts: ["cananewsonline.com"],
  },
  {
    name: "Jamaica Information Service",
    marks: ["JIS", "Jamaica Information Service"],
    hosts: ["jis.gov.jm"],
  },
  {
    name: "Prensa Latina",
    marks: ["Prensa Latina", "PL"],
    hosts: ["prensa-latina.cu", "plenglish.com"],
  },
  { name: "Europa Press", marks: ["Europa Press", "EUROPA PRESS"], hosts: ["europapress.es"] },
  {
    name: "Agência Brasil",
    marks: ["Agência Brasil", "Agencia Brasil"],
    hosts: ["agenciabrasil.ebc.com.br"],
  },
  { name: "Lusa", marks: ["Lusa", "LUSA"], hosts: ["lusa.pt"] },
  { name: "Belga", marks: ["Belga"], hosts: ["belga.be", "belganewsagency.eu"] },
  { name: "ANP", marks: ["ANP"], hosts: ["anp.nl"] },
  { name: "AlterPresse", marks: ["AlterPresse"], hosts: ["alterpresse.org"] },
  {
    name: "Haiti Press Network",
    marks: ["HPN", "Haiti Press Network", "Haïti Press Network"],
    hosts: ["hpnhaiti.com"],
  },
  { name: "Inter Press Service", marks: ["IPS", "Inter Press Service"], hosts: ["ipsnews.net"] },
];
