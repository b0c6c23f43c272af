/**
 * Missions that news speaks of and that may not be on file: id, name, short form, host, kind, further names
 * (\`;\` between them), the body whose it is, and its days. They are only proposed, never assumed.
 */
export const KNOWN_MISSIONS = `
somalia-aussom|African Union Support and Stabilization Mission in Somalia|AUSSOM|SOM|African Union mission|African Union Support and Stabilisation Mission in Somalia|AU|2025-01-01..
somalia-atmis|African Union Transition Mission in Somalia|ATMIS|SOM|African Union mission||AU|2022-04-01..2024-12-31
somalia-amisom|African Union Mission in Somalia|AMISOM|SOM|African Union mission||AU|2007-01-01..2022-03-31
drc-samidrc|SADC Mission in the Democratic Republic of Congo|SAMIDRC|COD|SADC mission|SADC Mission in the DRC|SADC|2023-12-01..2025-06-30
drc-monusco|United Nations Stabilization Mission in the Democratic Republic of the Congo|MONUSCO|COD|UN peacekeeping operation||UN|2010-07-01..
drc-eacrf|East African Community Regional Force|EACRF|COD|East African Community force|East African regional force|EAC|2022-11-01..2023-12-31
mozambique-samim|SADC Mission in Mozambique|SAMIM|MOZ|SADC mission||SADC|2021-07-01..2024-07-31
mozambique-eutm|EU Military Assistance Mission in Mozambique|EUMAM Mozambique|MOZ|EU mission|EUTM Mozambique|EU|2021-10-01..
redsea-aspides|Operation Aspides|Aspides|YEM|EU naval operation|EUNAVFOR Aspides;Eunavfor Aspides|EU|2024-02-01..
redsea-guardian|Operation Prosperity Guardian|Prosperity Guardian|YEM|multinational naval coalition||USA|2023-12-01..
somalia-atalanta|Operation Atalanta|Atalanta|SOM|EU naval operation|EUNAVFOR Atalanta|EU|2008-12-01..
ukraine-mnfu|Multinational Force Ukraine|MNF-U|UKR|multinational force|coalition of the willing;reassurance force||2025-01-01..
ukraine-eumam|EU Military Assistance Mission in support of Ukraine|EUMAM|UKR|EU training mission|EUMAM Ukraine|EU|2022-10-01..
ukraine-interflex|Operation Interflex|Interflex|UKR|multinational training mission||GBR|2022-06-01..
gaza-isf|International Stabilization Force|ISF|PSE|multinational force|International Stabilisation Force;Gaza stabilization force;Gaza stabilisation force
lebanon-unifil|United Nations Interim Force in Lebanon|UNIFIL|LBN|UN peacekeeping operation||UN|1978-03-01..
kosovo-kfor|Kosovo Force|KFOR|XKX|NATO-led force||NATO|1999-06-01..
bosnia-eufor|EUFOR Althea|Althea|BIH|EU operation|Operation Althea;EUFOR|EU|2004-12-01..
sahel-g5|G5 Sahel Joint Force|FC-G5S|MLI|joint force|Joint Force of the G5 Sahel|G5S|2017-01-01..2023-12-31
chadbasin-mnjtf|Multinational Joint Task Force|MNJTF|NGA|joint force|||2015-01-01..
mali-minusma|United Nations Multidimensional Integrated Stabilization Mission in Mali|MINUSMA|MLI|UN peacekeeping operation||UN|2013-04-01..2023-12-31
mali-takuba|Task Force Takuba|Takuba|MLI|European task force||FRA|2020-03-01..2022-06-30
niger-ecowas|ECOWAS Standby Force|ESF|NER|ECOWAS force|ECOWAS standby force|ECOWAS|2023-07-26..
gambia-ecomig|ECOWAS Mission in The Gambia|ECOMIG|GMB|ECOWAS mission|
guineabissau-ecowas|ECOWAS Stabilisation Support Mission in Guinea-Bissau|ESSMGB|GNB|ECOWAS mission|
car-minusca|United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic|MINUSCA|CAF|UN peacekeeping operation||UN|2014-04-01..
southsudan-unmiss|United Nations Mission in South Sudan|UNMISS|SSD|UN peacekeeping operation||UN|2011-07-01..
abyei-unisfa|United Nations Interim Security Force for Abyei|UNISFA|SDN|UN peacekeeping operation||UN|2011-06-01..
golan-undof|United Nations Disengagement Observer Force|UNDOF|SYR|UN peacekeeping operation|
iraq-nmi|NATO Mission Iraq|NMI|IRQ|NATO mission||NATO|2018-10-01..
armenia-euma|EU Mission in Armenia|EUMA|ARM|EU mission|
hormuz-imsc|International Maritime Security Construct|IMSC|IRN|multinational naval coalition|
solomon-sirf|Solomons International Assistance Force|SIAF|SLB|multinational police force|
haiti-mss|Multinational Security Support mission in Haiti|MSS|HTI|multinational security mission|MSSM||2023-06-01..2025-09-30
haiti-gsf|Gang Suppression Force in Haiti|GSF|HTI|multinational security mission|||2025-10-01..
`;

/**
 * Names of missions that ended, a line a mission: what is told of them is history and makes no claim. Large and small letters
 * are alike in long names, so none stands here that may be meant of a mission to come ("a United Nations mission in Haiti").
 */
export const PAST_MISSIONS = `
MINUSTAH;United Nations Stabilization Mission in Haiti;United Nations Stabilisation Mission in Haiti;UN Stabilization Mission in Haiti;UN Stabilisation Mission in Haiti;Mission des Nations unies pour la stabilisation en Haïti;Misión de Estabilización de las Naciones Unidas en Haití
UNMIH
MINUJUSTH;United Nations Mission for Justice Support in Haiti
UNPROFOR;United Nations Protection Force
UNAMIR;United Nations Assistance Mission for Rwanda
UNAMID
ISAF;International Security Assistance Force
IFOR
SFOR
UNOSOM
UNITAF
Operation Barkhane;Barkhane
Operation Serval
ECOMOG
RAMSI
INTERFET
UNTAET
Operation Restore Hope
Operation Uphold Democracy
AMIS;African Union Mission in Sudan
MISMA
AFISMA
UNMIL;United Nations Mission in Liberia
UNOCI;United Nations Operation in Côte d'Ivoire
UNAMSIL;United Nations Mission in Sierra Leone
`;

/** Places and armed groups that tell whose mission a text speaks of, where it does not name it: the host, then the words. */
export const THEATRES = `
SOM|Mogadishu;Hirshabelle;Shabelle;Jubaland;Jowhar;Shabaab;Shabab;Kismayo;Hiraan;Puntland;Mogadiscio
COD|Kivu;Bunagana;Rutshuru;Goma;Bukavu;M23;Kinshasa;Ituri;eastern Congo;Congolese;RDC;DRC;DR Congo
MOZ|Cabo Delgado;Palma;Pemba;Mocímboa;Mocimboa;Maputo
YEM|Red Sea;Houthi;Houthis;Bab el-Mandeb;Gulf of Aden;mer Rouge;Mar Rojo;houthistes;hutíes
UKR|Kyiv;Kiev;Odesa;Lviv;Zelensky;Zelenskyy;coalition of the willing;coalition des volontaires
PSE|Gaza;Rafah;Hamas;Khan Younis;Khan Yunis
LBN|Blue Line;Hezbollah;Litani;Naqoura;Beirut;Tyre;ligne bleue;Beyrouth
XKX|Pristina;Mitrovica;Kosovo's;Kosovo Serbs;in Kosovo
HTI|Port-au-Prince;Toussaint Louverture;Cité Soleil;Artibonite;Pont-Sondé;Kenscoff;Haiti;Haitian;Haitians;Haïti;Haití
MLI|Gao;Kidal;Timbuktu;Bamako;Ménaka;Tombouctou
NER|Niamey;Bazoum;Tiani
CAF|Bangui;Centrafrique;centrafricain
SSD|Juba;South Sudan;Malakal;Bentiu
SDN|Abyei;Khartoum;Darfur;El Fasher;Port Sudan
BIH|Sarajevo;Bosnia;Bosnie
IRQ|Baghdad;Bagdad
NGA|Lake Chad;Boko Haram;lac Tchad
SYR|Golan
`;
