import { list } from "./list.ts";

/**
 * Heads of state and government, foreign and defence ministers and envoys who are named without their country.
 * One a line: party, name, first day and last day in office (an empty day is open). A last name alone matches
 * after a title, or once the full name stood in the text; a row of one word matches by itself.
 */
export const LEADERS = `
USA|Joe Biden|2021-01-20|2025-01-20
USA|Biden|2021-01-20|2025-01-20
USA|Donald Trump|2025-01-20|
USA|Trump|2025-01-20|
USA|Kamala Harris|2021-01-20|2025-01-20
USA|JD Vance|2025-01-20|
USA|Antony Blinken|2021-01-26|2025-01-20
USA|Blinken|2021-01-26|2025-01-20
USA|Anthony Blinken|2021-01-26|2025-01-20
USA|Marco Rubio|2025-01-21|
USA|Rubio|2025-01-21|
USA|Lloyd Austin|2021-01-22|2025-01-20
USA|Pete Hegseth|2025-01-25|
USA|Hegseth|2025-01-25|
USA|Linda Thomas-Greenfield|2021-02-25|2025-01-20
USA|Dorothy Shea|2024-01-01|
USA|Mike Waltz|2025-01-20|
USA|Brian Nichols|2021-09-15|2025-01-20
USA|Jake Sullivan|2021-01-20|2025-01-20
USA|Steve Witkoff|2025-01-20|
USA|Jared Kushner|2025-01-20|
USA|Todd Robinson|2021-01-01|2025-01-20
USA|Henry Wooster|2025-01-01|
USA|Matthew Miller|2023-01-01|2025-01-20
USA|Tammy Bruce|2025-01-20|
KEN|William Ruto|2022-09-13|
KEN|Ruto|2022-09-13|
KEN|Alfred Mutua|2022-10-27|2023-10-05
KEN|Musalia Mudavadi|2022-09-27|
KEN|Mudavadi|2022-09-27|
KEN|Kithure Kindiki|2022-10-27|
KEN|Kindiki|2022-10-27|
KEN|Kipchumba Murkomen|2024-12-01|
KEN|Monica Juma|2022-10-01|
KEN|Korir Sing'oei|2022-12-01|
KEN|Japhet Koome|2022-11-01|2024-07-12
KEN|Douglas Kanja|2024-07-12|
KEN|Raymond Omollo|2022-12-01|
KEN|Isaac Mwaura|2022-12-01|
HTI|Ariel Henry|2021-07-20|2024-04-24
HTI|Garry Conille|2024-05-28|2024-11-10
HTI|Alix Didier Fils-Aimé|2024-11-10|
HTI|Laurent Saint-Cyr|2024-04-25|
HTI|Leslie Voltaire|2024-04-25|
HTI|Edgard Leblanc Fils|2024-04-25|
HTI|Jean Victor Généus|2021-11-24|2024-05-01
HTI|Dominique Dupuy|2024-06-12|2024-11-20
CAN|Justin Trudeau|2015-11-04|2025-03-14
CAN|Trudeau|2015-11-04|2025-03-14
CAN|Mark Carney|2025-03-14|
CAN|Mélanie Joly|2021-10-26|2025-05-13
CAN|Anita Anand|2025-05-13|
CAN|Bill Blair|2023-07-26|2025-05-13
CAN|Bob Rae|2020-07-06|2025-11-17
FRA|Emmanuel Macron|2017-05-14|
FRA|Macron|2017-05-14|
FRA|Jean-Noël Barrot|2024-09-21|
FRA|Sébastien Lecornu|2022-05-20|
FRA|Stéphane Séjourné|2024-01-11|2024-09-21
FRA|Catherine Colonna|2022-05-20|2024-01-11
GBR|Rishi Sunak|2022-10-25|2024-07-05
GBR|Keir Starmer|2024-07-05|
GBR|Starmer|2024-07-05|
GBR|David Lammy|2024-07-05|
GBR|David Cameron|2023-11-13|2024-07-05
GBR|John Healey|2024-07-05|
GBR|Yvette Cooper|2025-09-05|
GBR|Grant Shapps|2023-08-31|2024-07-05
DEU|Olaf Scholz|2021-12-08|2025-05-06
DEU|Scholz|2021-12-08|2025-05-06
DEU|Friedrich Merz|2025-05-06|
DEU|Merz|2025-05-06|
DEU|Annalena Baerbock|2021-12-08|2025-05-06
DEU|Baerbock|2021-12-08|2025-05-06
DEU|Boris Pistorius|2023-01-19|
DEU|Johann Wadephul|2025-05-06|
ITA|Giorgia Meloni|2022-10-22|
ITA|Meloni|2022-10-22|
ITA|Antonio Tajani|2022-10-22|
ITA|Tajani|2022-10-22|
ITA|Guido Crosetto|2022-10-22|
ESP|Pedro Sánchez|2018-06-02|
ESP|Margarita Robles|2018-06-07|
POL|Donald Tusk|2023-12-13|
POL|Andrzej Duda|2015-08-06|2025-08-06
TUR|Recep Tayyip Erdogan|2014-08-28|
TUR|Erdogan|2014-08-28|
TUR|Recep Tayyip Erdoğan|2014-08-28|
TUR|Erdoğan|2014-08-28|
TUR|Hakan Fidan|2023-06-03|
UKR|Volodymyr Zelensky|2019-05-20|
UKR|Zelensky|2019-05-20|
UKR|Volodymyr Zelenskyy|2019-05-20|
UKR|Zelenskyy|2019-05-20|
UKR|Volodymyr Zelenskiy|2019-05-20|
UKR|Zelenskiy|2019-05-20|
RUS|Vladimir Putin|2012-05-07|
RUS|Putin|2012-05-07|
RUS|Sergei Lavrov|2004-03-09|
RUS|Lavrov|2004-03-09|
RUS|Sergey Lavrov|2004-03-09|
RUS|Vassily Nebenzia|2017-07-27|
RUS|Vasily Nebenzya|2017-07-27|
RUS|Dmitry Polyanskiy|2018-01-01|
CHN|Xi Jinping|2013-03-14|
CHN|Wang Yi|2013-03-16|
CHN|Fu Cong|2024-04-01|
CHN|Zhang Jun|2019-07-01|2024-04-01
BRA|Luiz Inácio Lula da Silva|2023-01-01|
BRA|Luiz Inacio Lula da Silva|2023-01-01|
BRA|Lula da Silva|2023-01-01|
BRA|Lula|2023-01-01|
BRA|Mauro Vieira|2023-01-01|
MEX|Claudia Sheinbaum|2024-10-01|
MEX|Sheinbaum|2024-10-01|
MEX|Andrés Manuel López Obrador|2018-12-01|2024-10-01
ARG|Javier Milei|2023-12-10|
ARG|Milei|2023-12-10|
COL|Gustavo Petro|2022-08-07|
SLV|Nayib Bukele|2019-06-01|
SLV|Bukele|2019-06-01|
GTM|Bernardo Arévalo|2024-01-15|
GTM|Bernardo Arevalo|2024-01-15|
DOM|Luis Abinader|2020-08-16|
DOM|Abinader|2020-08-16|
DOM|Roberto Álvarez|2020-08-16|
ECU|Daniel Noboa|2023-11-23|
JAM|Andrew Holness|2016-03-03|
JAM|Holness|2016-03-03|
JAM|Kamina Johnson Smith|2016-03-07|
BHS|Philip Davis|2021-09-17|
BHS|Wayne Munroe|2021-09-20|
BHS|Fred Mitchell|2021-09-20|
BRB|Mia Mottley|2018-05-25|
BRB|Mottley|2018-05-25|
GUY|Irfaan Ali|2020-08-02|
ATG|Gaston Browne|2014-06-13|
DMA|Roosevelt Skerrit|2004-01-08|
BLZ|John Briceño|2020-11-12|
BLZ|Francis Fonseca|2024-01-01|
TTO|Keith Rowley|2015-09-09|2025-03-17
BEN|Patrice Talon|2016-04-06|
BEN|Olushegun Adjadi Bakari|2023-06-01|
BEN|Shegun Adjadi Bakari|2023-06-01|
TCD|Mahamat Idriss Déby|2021-04-20|
TCD|Mahamat Idriss Deby|2021-04-20|
SEN|Bassirou Diomaye Faye|2024-04-02|
SEN|Macky Sall|2012-04-02|2024-04-02
NGA|Bola Tinubu|2023-05-29|
NGA|Tinubu|2023-05-29|
GHA|John Mahama|2025-01-07|
GHA|Nana Akufo-Addo|2017-01-07|2025-01-07
CIV|Alassane Ouattara|2010-12-04|
RWA|Paul Kagame|2000-04-22|
RWA|Kagame|2000-04-22|
UGA|Yoweri Museveni|1986-01-29|
UGA|Museveni|1986-01-29|
BDI|Evariste Ndayishimiye|2020-06-18|
BDI|Évariste Ndayishimiye|2020-06-18|
COD|Felix Tshisekedi|2019-01-24|
COD|Tshisekedi|2019-01-24|
COD|Félix Tshisekedi|2019-01-24|
ZAF|Cyril Ramaphosa|2018-02-15|
ZAF|Ramaphosa|2018-02-15|
TZA|Samia Suluhu Hassan|2021-03-19|
MWI|Lazarus Chakwera|2020-06-28|2025-10-04
MOZ|Filipe Nyusi|2015-01-15|2025-01-15
MOZ|Nyusi|2015-01-15|2025-01-15
MOZ|Daniel Chapo|2025-01-15|
SOM|Hassan Sheikh Mohamud|2022-05-23|
ETH|Abiy Ahmed|2018-04-02|
EGY|Abdel Fattah el-Sisi|2014-06-08|
EGY|Abdel Fattah al-Sisi|2014-06-08|
EGY|Badr Abdelatty|2024-07-03|
DJI|Ismail Omar Guelleh|1999-05-08|
ISR|Benjamin Netanyahu|2022-12-29|
ISR|Netanyahu|2022-12-29|
IDN|Prabowo Subianto|2024-10-20|
AZE|Ilham Aliyev|2003-10-31|
PAK|Shehbaz Sharif|2022-04-11|
IND|Narendra Modi|2014-05-26|
JPN|Shigeru Ishiba|2024-10-01|2025-10-21
AUS|Anthony Albanese|2022-05-23|
NLD|Mark Rutte|2010-10-14|2024-07-02
NATO|Mark Rutte|2024-10-01|
NATO|Jens Stoltenberg|2014-10-01|2024-10-01
NATO|Stoltenberg|2014-10-01|2024-10-01
EU|Josep Borrell|2019-12-01|2024-12-01
EU|Borrell|2019-12-01|2024-12-01
EU|Kaja Kallas|2024-12-01|
EU|Ursula von der Leyen|2019-12-01|
EU|von der Leyen|2019-12-01|
EU|Charles Michel|2019-12-01|2024-12-01
UN|António Guterres|2017-01-01|
UN|Guterres|2017-01-01|
UN|Antonio Guterres|2017-01-01|
UN|Stéphane Dujarric|2014-01-01|
UN|Stephane Dujarric|2014-01-01|
UN|Farhan Haq|2014-01-01|
UN|María Isabel Salvador|2023-03-02|2025-06-30
UN|Carlos Ruiz Massieu|2025-07-01|
UN|Carlos Ruiz-Massieu|2025-07-01|
UN|Jean-Pierre Lacroix|2017-04-01|
UN|Volker Türk|2022-10-17|
UN|Volker Turk|2022-10-17|
AU|Moussa Faki Mahamat|2017-03-14|2025-02-15
AU|Mahmoud Ali Youssouf|2025-02-15|
OAS|Luis Almagro|2015-05-26|2025-05-26
OAS|Albert Ramdin|2025-05-26|
KOR|Yoon Suk Yeol|2022-05-10|2025-04-04
LKA|Anura Kumara Dissanayake|2024-09-23|
`;

/** Last names that many people bear: a title before them tells no state. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(
  list(
    "smith;davis;mitchell;miller;robinson;harris;brown;ali;jun;yi;cong;hassan;ahmed;michel;fils;mahamat;youssouf",
  ),
);

/** Words before a last name after which it stands for its bearer, as the press of three languages writes them. */
export const TITLES_OF_LEADERS: ReadonlySet<string> = new Set(
  list(`president;minister;secretary;premier;chancellor;pm;mr;mrs;ms;king;envoy;ambassador;spokesman;spokeswoman;
    spokesperson;chief;président;présidente;ministre;president;presidenta;presidente;ministro;ministra;canciller`),
);
