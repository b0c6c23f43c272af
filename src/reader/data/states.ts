/**
 * Every state, one a line, `|` between the columns and `;` inside them: code, then names, demonyms
 * and capital in English, French and Spanish. To teach the reader another name, add it to its column.
 * A French or Spanish capital is listed only where it differs from the English one.
 */
export const STATES = `
AFG|Afghanistan|Afghan;Afghans|Kabul|Afghanistan|afghan;afghane;afghans;afghanes||Afganistán|afgano;afgana;afganos;afganas|
ALB|Albania|Albanian;Albanians|Tirana|Albanie|albanais;albanaise;albanaises||Albania|albanés;albanesa;albaneses;albanesas|
DZA|Algeria|Algerian;Algerians|Algiers|Algérie|algérien;algérienne;algériens;algériennes|Alger|Argelia|argelino;argelina;argelinos;argelinas|Argel
AND|Andorra|Andorran;Andorrans||Andorre|andorran;andorrane;andorrans;andorranes||Andorra|andorrano;andorrana;andorranos;andorranas|
AGO|Angola|Angolan;Angolans|Luanda|Angola|angolais;angolaise;angolaises||Angola|angoleño;angoleña;angoleños;angoleñas|
ATG|Antigua & Barbuda;Antigua and Barbuda;Antigua|Antiguan;Antiguans;Antiguan and Barbudan;Antiguan and Barbudans|St. John's|Antigua-et-Barbuda;Antigua et Barbuda|antiguais;antiguaise;antiguaises||Antigua y Barbuda|antiguano;antiguana;antiguanos;antiguanas|
ARG|Argentina|Argentine;Argentines;Argentinian;Argentinians;Argentinean;Argentineans|Buenos Aires|Argentine|argentin;argentine;argentins;argentines||Argentina|argentino;argentina;argentinos;argentinas|
ARM|Armenia|Armenian;Armenians|Yerevan|Arménie|arménien;arménienne;arméniens;arméniennes||Armenia|armenio;armenia;armenios;armenias|
AUS|Australia|Australian;Australians|Canberra|Australie|australien;australienne;australiens;australiennes||Australia|australiano;australiana;australianos;australianas|
AUT|Austria|Austrian;Austrians|Vienna|Autriche|autrichien;autrichienne;autrichiens;autrichiennes|Vienne|Austria|austríaco;austríaca;austríacos;austríacas|Viena
AZE|Azerbaijan|Azerbaijani;Azerbaijanis;Azeri;Azeris|Baku|Azerbaïdjan|azerbaïdjanais;azerbaïdjanaise;azerbaïdjanaises||Azerbaiyán|azerbaiyano;azerbaiyana;azerbaiyanos;azerbaiyanas|
BHS|Bahamas;The Bahamas|Bahamian;Bahamians|Nassau|Bahamas|bahaméen;bahaméenne;bahaméens;bahaméennes||Bahamas|bahameño;bahameña;bahameños;bahameñas|Nasáu
BHR|Bahrain|Bahraini;Bahrainis|Manama|Bahreïn|bahreïnien;bahreïnienne;bahreïniens;bahreïniennes||Baréin|bareiní;bareiníes;bareinís|
BGD|Bangladesh|Bangladeshi;Bangladeshis|Dhaka|Bangladesh|bangladais;bangladaise;bangladaises|Dacca|Bangladés;Bangladesh|bangladesí;bangladesíes;bangladesís|Daca
BRB|Barbados|Barbadian;Barbadians;Bajan;Bajans|Bridgetown|Barbade|barbadien;barbadienne;barbadiens;barbadiennes||Barbados|barbadense;barbadenses|
BLR|Belarus|Belarusian;Belarusians|Minsk|Biélorussie|biélorusse;biélorusses||Bielorrusia|bielorruso;bielorrusa;bielorrusos;bielorrusas|
BEL|Belgium|Belgian;Belgians||Belgique|belge;belges||Bélgica|belga;belgas|
BLZ|Belize|Belizean;Belizeans|Belmopan|Belize|bélizien;bélizienne;béliziens;béliziennes||Belice|beliceño;beliceña;beliceños;beliceñas|
BEN|Benin|Beninese;Beninois|Cotonou;Porto-Novo|Bénin|béninois;béninoise;béninoises||Benín|beninés;beninesa;benineses;beninesas|
BTN|Bhutan|Bhutanese|Thimphu|Bhoutan|bhoutanais;bhoutanaise;bhoutanaises||Bután|butanés;butanesa;butaneses;butanesas|
BOL|Bolivia|Bolivian;Bolivians|La Paz|Bolivie|bolivien;bolivienne;boliviens;boliviennes||Bolivia|boliviano;boliviana;bolivianos;bolivianas|
BIH|Bosnia & Herzegovina;Bosnia;Bosnia and Herzegovina;Bosnia-Herzegovina|Bosnian;Bosnians|Sarajevo|Bosnie-Herzégovine;Bosnie|bosnien;bosnienne;bosniens;bosniennes||Bosnia y Herzegovina|bosnio;bosnia;bosnios;bosnias|
BWA|Botswana|Botswanan;Botswanans;Motswana;Motswanas;Batswana;Batswanas|Gaborone|Botswana|botswanais;botswanaise;botswanaises||Botsuana|botsuano;botsuana;botsuanos;botsuanas|
BRA|Brazil|Brazilian;Brazilians|Brasilia;Brasília|Brésil|brésilien;brésilienne;brésiliens;brésiliennes||Brasil|brasileño;brasileña;brasileños;brasileñas|
BRN|Brunei|Bruneian;Bruneians||Brunei|brunéien;brunéienne;brunéiens;brunéiennes||Brunéi|bruneano;bruneana;bruneanos;bruneanas|
BGR|Bulgaria|Bulgarian;Bulgarians|Sofia|Bulgarie|bulgare;bulgares||Bulgaria|búlgaro;búlgara;búlgaros;búlgaras|
BFA|Burkina Faso|Burkinabe;Burkinabes;Burkinabé;Burkinabés;Burkinabè;Burkinabès|Ouagadougou|Burkina Faso|burkinabè;burkinabès||Burkina Faso|burkinés;burkinesa;burkineses;burkinesas|
BDI|Burundi|Burundian;Burundians|Bujumbura;Gitega|Burundi|burundais;burundaise;burundaises||Burundi|burundés;burundesa;burundeses;burundesas|
KHM|Cambodia|Cambodian;Cambodians|Phnom Penh|Cambodge|cambodgien;cambodgienne;cambodgiens;cambodgiennes||Camboya|camboyano;camboyana;camboyanos;camboyanas|
CMR|Cameroon|Cameroonian;Cameroonians|Yaounde;Yaoundé|Cameroun|camerounais;camerounaise;camerounaises||Camerún|camerunés;camerunesa;cameruneses;camerunesas|
CAN|Canada|Canadian;Canadians|Ottawa|Canada|canadien;canadienne;canadiens;canadiennes||Canadá|canadiense;canadienses|
CPV|Cape Verde;Cabo Verde|Cape Verdean;Cape Verdeans|Praia|Cap-Vert|cap-verdien;cap-verdienne;cap-verdiens;cap-verdiennes||Cabo Verde|caboverdiano;caboverdiana;caboverdianos;caboverdianas|
CAF|Central African Republic;CAR|Central African;Central Africans|Bangui|République centrafricaine;Centrafrique|centrafricain;centrafricaine;centrafricains;centrafricaines||República Centroafricana|centroafricano;centroafricana;centroafricanos;centroafricanas|
TCD|Chad|Chadian;Chadians|N'Djamena;Ndjamena|Tchad|tchadien;tchadienne;tchadiens;tchadiennes||Chad|chadiano;chadiana;chadianos;chadianas|Yamena
CHL|Chile|Chilean;Chileans||Chili|chilien;chilienne;chiliens;chiliennes||Chile|chileno;chilena;chilenos;chilenas|
CHN|China;People's Republic of China|Chinese|Beijing|Chine|chinois;chinoise;chinoises|Pékin|China|chino;china;chinos;chinas|Pekín
COL|Colombia|Colombian;Colombians|Bogota;Bogotá|Colombie|colombien;colombienne;colombiens;colombiennes||Colombia|colombiano;colombiana;colombianos;colombianas|
COM|Comoros|Comorian;Comorians|Moroni|Comores|comorien;comorienne;comoriens;comoriennes||Comoras|comorense;comorenses|
COG|Republic of the Congo;Congo-Brazzaville;Republic of Congo||Brazzaville||||Congo||
COD|DRC;DR Congo;Democratic Republic of Congo;Democratic Republic of the Congo;Congo-Kinshasa;D.R. Congo;Congo|Congolese|Kinshasa|RDC;République démocratique du Congo;RD Congo|congolais;congolaise;congolaises||República Democrática del Congo;RDC;RD Congo|congoleño;congoleña;congoleños;congoleñas|
CRI|Costa Rica|Costa Rican;Costa Ricans||Costa Rica|costaricien;costaricienne;costariciens;costariciennes||Costa Rica|costarricense;costarricenses|
CIV|Côte d’Ivoire;Ivory Coast;Cote d'Ivoire;Côte d'Ivoire|Ivorian;Ivorians|Abidjan;Yamoussoukro|Côte d’Ivoire;Côte d'Ivoire|ivoirien;ivoirienne;ivoiriens;ivoiriennes||Côte d’Ivoire;Costa de Marfil|marfileño;marfileña;marfileños;marfileñas|
HRV|Croatia|Croatian;Croatians;Croat;Croats|Zagreb|Croatie|croate;croates||Croacia|croata;croatas|
CUB|Cuba|Cuban;Cubans|Havana|Cuba|cubain;cubaine;cubains;cubaines|La Havane|Cuba|cubano;cubana;cubanos;cubanas|La Habana
CYP|Cyprus|Cypriot;Cypriots|Nicosia|Chypre|chypriote;chypriotes||Chipre|chipriota;chipriotas|
CZE|Czechia;Czech Republic|Czech|Prague|Tchéquie|tchèque;tchèques||Chequia|checo;checa;checos;checas|
DNK|Denmark|Danish;Dane;Danes|Copenhagen|Danemark|danois;danoise;danoises|Copenhague|Dinamarca|danés;danesa;daneses;danesas|
DJI|Djibouti|Djiboutian;Djiboutians||Djibouti|djiboutien;djiboutienne;djiboutiens;djiboutiennes||Yibuti|yibutiano;yibutiana;yibutianos;yibutianas|
DMA|Dominica||Roseau|Dominique|dominiquais;dominiquaise;dominiquaises||Dominica||
DOM|Dominican Republic|Dominican;Dominicans|Santo Domingo|République dominicaine|dominicain;dominicaine;dominicains;dominicaines|Saint-Domingue|República Dominicana|dominicano;dominicana;dominicanos;dominicanas|
ECU|Ecuador|Ecuadorian;Ecuadorians;Ecuadorean;Ecuadoreans|Quito|Équateur|équatorien;équatorienne;équatoriens;équatoriennes||Ecuador|ecuatoriano;ecuatoriana;ecuatorianos;ecuatorianas|
EGY|Egypt|Egyptian;Egyptians|Cairo|Égypte|égyptien;égyptienne;égyptiens;égyptiennes|Le Caire|Egipto|egipcio;egipcia;egipcios;egipcias|El Cairo
SLV|El Salvador|Salvadoran;Salvadorans;Salvadorean;Salvadoreans;Salvadorian;Salvadorians|San Salvador|Salvador;El Salvador|salvadorien;salvadorienne;salvadoriens;salvadoriennes||El Salvador|salvadoreño;salvadoreña;salvadoreños;salvadoreñas|
GNQ|Equatorial Guinea|Equatoguinean;Equatoguineans|Malabo|Guinée équatoriale|équato-guinéen;équato-guinéenne;équato-guinéens;équato-guinéennes||Guinea Ecuatorial|ecuatoguineano;ecuatoguineana;ecuatoguineanos;ecuatoguineanas|
ERI|Eritrea|Eritrean;Eritreans|Asmara|Érythrée|érythréen;érythréenne;érythréens;érythréennes||Eritrea|eritreo;eritrea;eritreos;eritreas|
EST|Estonia|Estonian;Estonians|Tallinn|Estonie|estonien;estonienne;estoniens;estoniennes||Estonia|estonio;estonia;estonios;estonias|
SWZ|Eswatini;Swaziland|Swazi;Swazis|Mbabane|Eswatini|swazi;swazis||Esuatini|suazi;suazies|
ETH|Ethiopia|Ethiopian;Ethiopians|Addis Ababa|Éthiopie|éthiopien;éthiopienne;éthiopiens;éthiopiennes|Addis-Abeba|Etiopía|etíope;etíopes|Adís Abeba
FJI|Fiji|Fijian;Fijians|Suva|Fidji|fidjien;fidjienne;fidjiens;fidjiennes||Fiyi|fiyiano;fiyiana;fiyianos;fiyianas|
FIN|Finland|Finnish;Finn;Finns|Helsinki|Finlande|finlandais;finlandaise;finlandaises||Finlandia|finlandés;finlandesa;finlandeses;finlandesas|
FRA|France;Elysee;Élysée|French;Frenchman|Paris|France|français;française;françaises||Francia|francés;francesa;franceses;francesas|París
GAB|Gabon|Gabonese|Libreville|Gabon|gabonais;gabonaise;gabonaises||Gabón|gabonés;gabonesa;gaboneses;gabonesas|
GMB|Gambia;The Gambia|Gambian;Gambians|Banjul|Gambie|gambien;gambienne;gambiens;gambiennes||Gambia|gambiano;gambiana;gambianos;gambianas|
GEO|Georgia|Georgian;Georgians|Tbilisi|Géorgie|géorgien;géorgienne;géorgiens;géorgiennes||Georgia|georgiano;georgiana;georgianos;georgianas|
DEU|Germany|German;Germans|Berlin|Allemagne|allemand;allemande;allemands;allemandes||Alemania|alemán;alemana;alemanes;alemanas|Berlín
GHA|Ghana|Ghanaian;Ghanaians|Accra|Ghana|ghanéen;ghanéenne;ghanéens;ghanéennes|Accra|Ghana|ghanés;ghanesa;ghaneses;ghanesas|
GRC|Greece|Greek;Greeks|Athens|Grèce|grec;grecque;grecs;grecques|Athènes|Grecia|griego;griega;griegos;griegas|Atenas
GRD|Grenada|Grenadian;Grenadians||Grenade|grenadien;grenadienne;grenadiens;grenadiennes||Granada|granadino;granadina;granadinos;granadinas|
GTM|Guatemala|Guatemalan;Guatemalans|Guatemala City|Guatemala|guatémaltèque;guatémaltèques||Guatemala|guatemalteco;guatemalteca;guatemaltecos;guatemaltecas|
GIN|Guinea|Guinean;Guineans|Conakry|Guinée|guinéen;guinéenne;guinéens;guinéennes||Guinea|guineano;guineana;guineanos;guineanas|
GNB|Guinea-Bissau;Guinea Bissau|Bissau-Guinean;Bissau-Guineans|Bissau|Guinée-Bissau|bissau-guinéen;bissau-guinéenne;bissau-guinéens;bissau-guinéennes||Guinea-Bisáu||
GUY|Guyana|Guyanese||Guyana|guyanien;guyanienne;guyaniens;guyaniennes||Guyana|guyanés;guyanesa;guyaneses;guyanesas|
HTI|Haiti|Haitian;Haitians|Port-au-Prince|Haïti|haïtien;haïtienne;haïtiens;haïtiennes||Haití|haitiano;haitiana;haitianos;haitianas|Puerto Príncipe
HND|Honduras|Honduran;Hondurans|Tegucigalpa|Honduras|hondurien;hondurienne;honduriens;honduriennes||Honduras|hondureño;hondureña;hondureños;hondureñas|
HUN|Hungary|Hungarian;Hungarians|Budapest|Hongrie|hongrois;hongroise;hongroises||Hungría|húngaro;húngara;húngaros;húngaras|
ISL|Iceland|Icelandic;Icelandics;Icelander;Icelanders|Reykjavik|Islande|islandais;islandaise;islandaises||Islandia|islandés;islandesa;islandeses;islandesas|
IND|India|Indian;Indians|New Delhi|Inde|indien;indienne;indiens;indiennes|New Delhi|India|indio;india;indios;indias|Nueva Delhi
IDN|Indonesia|Indonesian;Indonesians|Jakarta|Indonésie|indonésien;indonésienne;indonésiens;indonésiennes||Indonesia|indonesio;indonesia;indonesios;indonesias|
IRN|Iran|Iranian;Iranians|Tehran|Iran|iranien;iranienne;iraniens;iraniennes|Téhéran|Irán|iraní;iraníes;iranís|Teherán
IRQ|Iraq|Iraqi;Iraqis|Baghdad|Irak|irakien;irakienne;irakiens;irakiennes|Bagdad|Irak|iraquí;iraquíes;iraquís|Bagdad
IRL|Ireland|Irish|Dublin|Irlande|irlandais;irlandaise;irlandaises||Irlanda|irlandés;irlandesa;irlandeses;irlandesas|
ISR|Israel|Israeli;Israelis|Jerusalem;Tel Aviv|Israël|israélien;israélienne;israéliens;israéliennes||Israel|israelí;israelíes;israelís|
ITA|Italy|Italian;Italians|Rome|Italie|italien;italienne;italiens;italiennes||Italia|italiano;italiana;italianos;italianas|Roma
JAM|Jamaica|Jamaican;Jamaicans|Kingston|Jamaïque|jamaïcain;jamaïcaine;jamaïcains;jamaïcaines||Jamaica|jamaicano;jamaicana;jamaicanos;jamaicanas|
JPN|Japan|Japanese|Tokyo|Japon|japonais;japonaise;japonaises||Japón|japonés;japonesa;japoneses;japonesas|
JOR|Jordan|Jordanian;Jordanians|Amman|Jordanie|jordanien;jordanienne;jordaniens;jordaniennes||Jordania|jordano;jordana;jordanos;jordanas|
KAZ|Kazakhstan|Kazakh;Kazakhs;Kazakhstani;Kazakhstanis|Astana|Kazakhstan|kazakh;kazakhe;kazakhs;kazakhes||Kazajistán|kazajo;kazaja;kazajos;kazajas|
KEN|Kenya|Kenyan;Kenyans|Nairobi|Kenya|kényan;kényane;kényans;kényanes||Kenia;Kenya|keniano;keniana;kenianos;kenianas|
XKX|Kosovo|Kosovar;Kosovars;Kosovan;Kosovans|Pristina|Kosovo|kosovar;kosovare;kosovars;kosovares||Kosovo|kosovar;kosovares|
KWT|Kuwait|Kuwaiti;Kuwaitis|Kuwait City|Koweït|koweïtien;koweïtienne;koweïtiens;koweïtiennes||Kuwait|kuwaití;kuwaitíes;kuwaitís|
KGZ|Kyrgyzstan|Kyrgyz;Kyrgyzs|Bishkek|Kirghizstan|kirghize;kirghizes||Kirguistán|kirguís;kirguíses|
LAO|Laos|Lao;Laos;Laotian;Laotians|Vientiane|Laos|laotien;laotienne;laotiens;laotiennes||Laos|laosiano;laosiana;laosianos;laosianas|
LVA|Latvia|Latvian;Latvians|Riga|Lettonie|letton;lettonne;lettons;lettonnes||Letonia|letón;letona;letones;letonas|
LBN|Lebanon|Lebanese|Beirut|Liban|libanais;libanaise;libanaises|Beyrouth|Líbano|libanés;libanesa;libaneses;libanesas|Beirut
LSO|Lesotho|Basotho;Basothos;Mosotho;Mosothos;Lesothan;Lesothans|Maseru|Lesotho|lésothien;lésothienne;lésothiens;lésothiennes||Lesoto||
LBR|Liberia|Liberian;Liberians|Monrovia|Liberia|libérien;libérienne;libériens;libériennes||Liberia|liberiano;liberiana;liberianos;liberianas|
LBY|Libya|Libyan;Libyans|Tripoli|Libye|libyen;libyenne;libyens;libyennes||Libia|libio;libia;libios;libias|
LTU|Lithuania|Lithuanian;Lithuanians|Vilnius|Lituanie|lituanien;lituanienne;lituaniens;lituaniennes||Lituania|lituano;lituana;lituanos;lituanas|
LUX|Luxembourg|Luxembourgish;Luxembourger;Luxembourgers||Luxembourg|luxembourgeois;luxembourgeoise;luxembourgeoises||Luxemburgo|luxemburgués;luxemburguesa;luxemburgueses;luxemburguesas|
MDG|Madagascar|Malagasy;Malagasys;Madagascan;Madagascans|Antananarivo|Madagascar|malgache;malgaches||Madagascar|malgache;malgaches|
MWI|Malawi|Malawian;Malawians|Lilongwe|Malawi|malawien;malawienne;malawiens;malawiennes||Malaui|malauí;malauíes;malauís|
MYS|Malaysia|Malaysian;Malaysians|Kuala Lumpur|Malaisie|malaisien;malaisienne;malaisiens;malaisiennes||Malasia|malasio;malasia;malasios;malasias|
MDV|Maldives|Maldivian;Maldivians||Maldives|maldivien;maldivienne;maldiviens;maldiviennes||Maldivas|maldivo;maldiva;maldivos;maldivas|
MLI|Mali|Malian;Malians|Bamako|Mali|malien;malienne;maliens;maliennes||Mali|maliense;malienses|
MLT|Malta|Maltese|Valletta|Malte|maltais;maltaise;maltaises||Malta|maltés;maltesa;malteses;maltesas|
MRT|Mauritania|Mauritanian;Mauritanians|Nouakchott|Mauritanie|mauritanien;mauritanienne;mauritaniens;mauritaniennes||Mauritania|mauritano;mauritana;mauritanos;mauritanas|
MUS|Mauritius|Mauritian;Mauritians|Port Louis|Maurice|mauricien;mauricienne;mauriciens;mauriciennes||Mauricio|mauriciano;mauriciana;mauricianos;mauricianas|
MEX|Mexico|Mexican;Mexicans|Mexico City|Mexique|mexicain;mexicaine;mexicains;mexicaines|Mexico|México|mexicano;mexicana;mexicanos;mexicanas|Ciudad de México
MDA|Moldova|Moldovan;Moldovans|Chisinau;Chișinău|Moldavie|moldave;moldaves||Moldavia|moldavo;moldava;moldavos;moldavas|
MNG|Mongolia|Mongolian;Mongolians|Ulaanbaatar|Mongolie|mongol;mongole;mongols;mongoles||Mongolia|mongol;mongola;mongoles;mongolas|
MNE|Montenegro|Montenegrin;Montenegrins|Podgorica|Monténégro|monténégrin;monténégrine;monténégrins;monténégrines||Montenegro|montenegrino;montenegrina;montenegrinos;montenegrinas|
MAR|Morocco|Moroccan;Moroccans|Rabat|Maroc|marocain;marocaine;marocains;marocaines||Marruecos|marroquí;marroquíes;marroquís|
MOZ|Mozambique|Mozambican;Mozambicans|Maputo|Mozambique|mozambicain;mozambicaine;mozambicains;mozambicaines||Mozambique|mozambiqueño;mozambiqueña;mozambiqueños;mozambiqueñas|
MMR|Myanmar;Myanmar;Burma|Burmese|Naypyidaw|Myanmar;Birmanie|birman;birmane;birmans;birmanes||Myanmar|birmano;birmana;birmanos;birmanas|
NAM|Namibia|Namibian;Namibians|Windhoek|Namibie|namibien;namibienne;namibiens;namibiennes||Namibia|namibio;namibia;namibios;namibias|
NPL|Nepal|Nepali;Nepalis;Nepalese|Kathmandu|Népal|népalais;népalaise;népalaises||Nepal|nepalí;nepalíes;nepalís|
NLD|Netherlands;Holland|Dutch|The Hague|Pays-Bas|néerlandais;néerlandaise;néerlandaises|La Haye|Países Bajos;Holanda|neerlandés;neerlandesa;neerlandeses;neerlandesas|La Haya
NZL|New Zealand|New Zealander;New Zealanders||Nouvelle-Zélande|néo-zélandais;néo-zélandaise;néo-zélandaises||Nueva Zelanda|neozelandés;neozelandesa;neozelandeses;neozelandesas|
NIC|Nicaragua|Nicaraguan;Nicaraguans|Managua|Nicaragua|nicaraguayen;nicaraguayenne;nicaraguayens;nicaraguayennes||Nicaragua|nicaragüense;nicaragüenses|
NER|Niger|Nigerien;Nigeriens|Niamey|Niger|nigérien;nigérienne;nigériens;nigériennes||Níger|nigerino;nigerina;nigerinos;nigerinas|
NGA|Nigeria|Nigerian;Nigerians|Abuja|Nigeria|nigérian;nigériane;nigérians;nigérianes||Nigeria|nigeriano;nigeriana;nigerianos;nigerianas|
PRK|North Korea|North Korean;North Koreans|Pyongyang|Corée du Nord|nord-coréen;nord-coréenne;nord-coréens;nord-coréennes||Corea del Norte|norcoreano;norcoreana;norcoreanos;norcoreanas|
MKD|North Macedonia|Macedonian;Macedonians;North Macedonian;North Macedonians|Skopje|Macédoine du Nord|macédonien;macédonienne;macédoniens;macédoniennes||Macedonia del Norte|macedonio;macedonia;macedonios;macedonias|
NOR|Norway|Norwegian;Norwegians|Oslo|Norvège|norvégien;norvégienne;norvégiens;norvégiennes||Noruega|noruego;noruega;noruegos;noruegas|
OMN|Oman|Omani;Omanis|Muscat|Oman|omanais;omanaise;omanaises||Omán|omaní;omaníes;omanís|
PAK|Pakistan|Pakistani;Pakistanis|Islamabad|Pakistan|pakistanais;pakistanaise;pakistanaises||Pakistán|pakistaní;pakistaníes;pakistanís|
PSE|Palestinian Territories;Palestine;Palestinian Authority|Palestinian;Palestinians|Ramallah|Territoires palestiniens;Palestine|palestinien;palestinienne;palestiniens;palestiniennes||Territorios Palestinos|palestino;palestina;palestinos;palestinas|
PAN|Panama|Panamanian;Panamanians||Panama|panaméen;panaméenne;panaméens;panaméennes||Panamá|panameño;panameña;panameños;panameñas|
PNG|Papua New Guinea|Papua New Guinean;Papua New Guineans|Port Moresby|Papouasie-Nouvelle-Guinée|||Papúa Nueva Guinea||
PRY|Paraguay|Paraguayan;Paraguayans|Asuncion;Asunción|Paraguay|paraguayen;paraguayenne;paraguayens;paraguayennes||Paraguay|paraguayo;paraguaya;paraguayos;paraguayas|
PER|Peru|Peruvian;Peruvians|Lima|Pérou|péruvien;péruvienne;péruviens;péruviennes||Perú|peruano;peruana;peruanos;peruanas|
PHL|Philippines|Philippine;Philippines;Filipino;Filipinos|Manila|Philippines|philippin;philippine;philippins;philippines|Manille|Filipinas|filipino;filipina;filipinos;filipinas|
POL|Poland|Polish;Pole;Poles|Warsaw|Pologne|polonais;polonaise;polonaises|Varsovie|Polonia|polaco;polaca;polacos;polacas|Varsovia
PRT|Portugal|Portuguese|Lisbon|Portugal|portugais;portugaise;portugaises|Lisbonne|Portugal|portugués;portuguesa;portugueses;portuguesas|Lisboa
QAT|Qatar|Qatari;Qataris|Doha|Qatar|qatari;qataris||Catar|catarí;cataríes;catarís|
ROU|Romania|Romanian;Romanians|Bucharest|Roumanie|roumain;roumaine;roumains;roumaines|Bucarest|Rumanía|rumano;rumana;rumanos;rumanas|
RUS|Russia;Russian Federation;Kremlin|Russian;Russians|Moscow|Russie;Kremlin|russe;russes|Moscou|Rusia;Kremlin|ruso;rusa;rusos;rusas|Moscú
RWA|Rwanda|Rwandan;Rwandans|Kigali|Rwanda|rwandais;rwandaise;rwandaises||Ruanda|ruandés;ruandesa;ruandeses;ruandesas|
KNA|St. Kitts & Nevis;Saint Kitts and Nevis;St Kitts and Nevis;St. Kitts and Nevis|Kittitian;Kittitians|Basseterre|Saint-Christophe-et-Niévès|||San Cristóbal y Nieves||
LCA|St. Lucia;Saint Lucia;St Lucia|Saint Lucian;Saint Lucians;St Lucian;St Lucians;St. Lucian;St. Lucians|Castries|Sainte-Lucie|saint-lucien;saint-lucienne;saint-luciens;saint-luciennes||Santa Lucía||
VCT|St. Vincent & Grenadines;Saint Vincent and the Grenadines;St Vincent and the Grenadines;St. Vincent and the Grenadines|Vincentian;Vincentians||Saint-Vincent-et-les Grenadines|vincentais;vincentaise;vincentaises||San Vicente y las Granadinas||
SAU|Saudi Arabia|Saudi;Saudis;Saudi Arabian;Saudi Arabians|Riyadh|Arabie saoudite|saoudien;saoudienne;saoudiens;saoudiennes|Riyad|Arabia Saudí;Arabia Saudita|saudí;saudíes;saudís|Riad
SEN|Senegal|Senegalese|Dakar|Sénégal|sénégalais;sénégalaise;sénégalaises||Senegal|senegalés;senegalesa;senegaleses;senegalesas|
SRB|Serbia|Serbian;Serbians;Serb;Serbs|Belgrade|Serbie|serbe;serbes||Serbia|serbio;serbia;serbios;serbias|
SYC|Seychelles|Seychellois||Seychelles|seychellois;seychelloise;seychelloises||Seychelles||
SLE|Sierra Leone|Sierra Leonean;Sierra Leoneans|Freetown|Sierra Leone|sierra-léonais;sierra-léonaise;sierra-léonaises||Sierra Leona|sierraleonés;sierraleonesa;sierraleoneses;sierraleonesas|
SGP|Singapore|Singaporean;Singaporeans||Singapour|singapourien;singapourienne;singapouriens;singapouriennes||Singapur|singapurense;singapurenses|
SVK|Slovakia|Slovak;Slovaks;Slovakian;Slovakians|Bratislava|Slovaquie|slovaque;slovaques||Eslovaquia|eslovaco;eslovaca;eslovacos;eslovacas|
SVN|Slovenia|Slovenian;Slovenians;Slovene;Slovenes|Ljubljana|Slovénie|slovène;slovènes||Eslovenia|esloveno;eslovena;eslovenos;eslovenas|
SLB|Solomon Islands|Solomon Islander;Solomon Islanders|Honiara|Îles Salomon|||Islas Salomón||
SOM|Somalia|Somali;Somalis|Mogadishu|Somalie|somalien;somalienne;somaliens;somaliennes|Mogadiscio|Somalia|somalí;somalíes;somalís|Mogadiscio
ZAF|South Africa|South African;South Africans|Pretoria|Afrique du Sud|sud-africain;sud-africaine;sud-africains;sud-africaines||Sudáfrica|sudafricano;sudafricana;sudafricanos;sudafricanas|
KOR|South Korea;Republic of Korea|South Korean;South Koreans|Seoul|Corée du Sud|sud-coréen;sud-coréenne;sud-coréens;sud-coréennes|Séoul|Corea del Sur|surcoreano;surcoreana;surcoreanos;surcoreanas|Seúl
SSD|South Sudan|South Sudanese|Juba|Soudan du Sud|sud-soudanais;sud-soudanaise;sud-soudanaises||Sudán del Sur|sursudanés;sursudanesa;sursudaneses;sursudanesas|
ESP|Spain|Spanish;Spaniard;Spaniards|Madrid|Espagne|espagnol;espagnole;espagnols;espagnoles||España|español;española;españoles;españolas|
LKA|Sri Lanka|Sri Lankan;Sri Lankans||Sri Lanka|sri-lankais;sri-lankaise;sri-lankaises||Sri Lanka|ceilandés;ceilandesa;ceilandeses;ceilandesas|
SDN|Sudan|Sudanese|Khartoum|Soudan|soudanais;soudanaise;soudanaises|Khartoum|Sudán|sudanés;sudanesa;sudaneses;sudanesas|
SUR|Suriname|Surinamese|Paramaribo|Suriname|surinamais;surinamaise;surinamaises||Surinam|surinamés;surinamesa;surinameses;surinamesas|
SWE|Sweden|Swedish;Swede;Swedes|Stockholm|Suède|suédois;suédoise;suédoises||Suecia|sueco;sueca;suecos;suecas|
CHE|Switzerland|Swiss|Bern|Suisse|suisse;suisses|Berne|Suiza|suizo;suiza;suizos;suizas|Berna
SYR|Syria|Syrian;Syrians|Damascus|Syrie|syrien;syrienne;syriens;syriennes|Damas|Siria|sirio;siria;sirios;sirias|Damasco
TWN|Taiwan|Taiwanese|Taipei|Taïwan|taïwanais;taïwanaise;taïwanaises||Taiwán|taiwanés;taiwanesa;taiwaneses;taiwanesas|
TJK|Tajikistan|Tajik;Tajiks|Dushanbe|Tadjikistan|tadjik;tadjike;tadjiks;tadjikes||Tayikistán|tayiko;tayika;tayikos;tayikas|
TZA|Tanzania|Tanzanian;Tanzanians|Dodoma;Dar es Salaam|Tanzanie|tanzanien;tanzanienne;tanzaniens;tanzaniennes||Tanzania|tanzano;tanzana;tanzanos;tanzanas|
THA|Thailand|Thai;Thais|Bangkok|Thaïlande|thaïlandais;thaïlandaise;thaïlandaises||Tailandia|tailandés;tailandesa;tailandeses;tailandesas|
TLS|Timor-Leste;East Timor|Timorese|Dili|Timor oriental|timorais;timoraise;timoraises||Timor-Leste|timorense;timorenses|
TGO|Togo|Togolese|Lome;Lomé|Togo|togolais;togolaise;togolaises||Togo|togolés;togolesa;togoleses;togolesas|
TON|Tonga|Tongan;Tongans||Tonga|tongien;tongienne;tongiens;tongiennes||Tonga|tongano;tongana;tonganos;tonganas|
TTO|Trinidad & Tobago;Trinidad and Tobago;Trinidad|Trinidadian;Trinidadians|Port of Spain|Trinité-et-Tobago;Trinidad et Tobago;Trinidad-et-Tobago|trinidadien;trinidadienne;trinidadiens;trinidadiennes||Trinidad y Tobago|trinitense;trinitenses|
TUN|Tunisia|Tunisian;Tunisians|Tunis|Tunisie|tunisien;tunisienne;tunisiens;tunisiennes||Túnez|tunecino;tunecina;tunecinos;tunecinas|
TUR|Türkiye;Turkey;Turkiye|Turkish;Turk;Turks|Ankara|Turquie|turc;turque;turcs;turques||Turquía|turco;turca;turcos;turcas|
TKM|Turkmenistan|Turkmen;Turkmens|Ashgabat|Turkménistan|turkmène;turkmènes||Turkmenistán|turkmeno;turkmena;turkmenos;turkmenas|
UGA|Uganda|Ugandan;Ugandans|Kampala;Entebbe|Ouganda|ougandais;ougandaise;ougandaises||Uganda|ugandés;ugandesa;ugandeses;ugandesas|
UKR|Ukraine|Ukrainian;Ukrainians|Kyiv;Kiev|Ukraine|ukrainien;ukrainienne;ukrainiens;ukrainiennes|Kiev|Ucrania|ucraniano;ucraniana;ucranianos;ucranianas|Kiev
ARE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati;Emiratis|Abu Dhabi|Émirats arabes unis;Emirats arabes unis|émirati;émiratis||Emiratos Árabes Unidos|emiratí;emiratíes;emiratís|
GBR|United Kingdom;UK;U.K.;Britain;Great Britain;England;Downing Street;Whitehall|British;Briton;Britons|London|Royaume-Uni;Grande-Bretagne;Angleterre|britannique;britanniques|Londres|Reino Unido;Gran Bretaña;Inglaterra|británico;británica;británicos;británicas|Londres
USA|United States;US;U.S.;USA;U.S.A.;United States of America;America;the States;White House;Pentagon;State Department;Biden administration;Trump administration;Capitol Hill;US Congress;U.S. Congress;Congress;Republicans;Department of Defense;Defense Department;Department of State;Washington administration|American;Americans|Washington|États-Unis;Etats-Unis;USA;Amérique;Maison-Blanche;Maison Blanche;Pentagone;département d'État|américain;américaine;américains;américaines||Estados Unidos;EE. UU.;EE.UU.;EEUU;EE UU;Casa Blanca;Pentágono|estadounidense;estadounidenses|
URY|Uruguay|Uruguayan;Uruguayans|Montevideo|Uruguay|uruguayen;uruguayenne;uruguayens;uruguayennes||Uruguay|uruguayo;uruguaya;uruguayos;uruguayas|
UZB|Uzbekistan|Uzbek;Uzbeks|Tashkent|Ouzbékistan|ouzbek;ouzbeke;ouzbeks;ouzbekes||Uzbekistán|uzbeko;uzbeka;uzbekos;uzbekas|
VUT|Vanuatu|Vanuatuan;Vanuatuans|Port Vila|Vanuatu|||Vanuatu||
VAT|Vatican City|||État de la Cité du Vatican|||Ciudad del Vaticano||
VEN|Venezuela|Venezuelan;Venezuelans|Caracas|Venezuela|vénézuélien;vénézuélienne;vénézuéliens;vénézuéliennes||Venezuela|venezolano;venezolana;venezolanos;venezolanas|
VNM|Vietnam;Viet Nam|Vietnamese|Hanoi|Viêt Nam|vietnamien;vietnamienne;vietnamiens;vietnamiennes||Vietnam|vietnamita;vietnamitas|
YEM|Yemen|Yemeni;Yemenis|Sanaa;Sana'a|Yémen|yéménite;yéménites||Yemen|yemení;yemeníes;yemenís|
ZMB|Zambia|Zambian;Zambians|Lusaka|Zambie|zambien;zambienne;zambiens;zambiennes||Zambia|zambiano;zambiana;zambianos;zambianas|
ZWE|Zimbabwe|Zimbabwean;Zimbabweans|Harare|Zimbabwe|zimbabwéen;zimbabwéenne;zimbabwéens;zimbabwéennes||Zimbabue|zimbabuense;zimbabuenses|
`;
