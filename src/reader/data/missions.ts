/**
 * Missions that news speaks of and that may not be on file: id, name, short form, host, kind, then further names
 * (\`;\` between them). They are only proposed, never assumed.
 */
export const KNOWN_MISSIONS = `
somalia-aussom|African Union Support and Stabilization Mission in Somalia|AUSSOM|SOM|African Union mission|African Union Support and Stabilisation Mission in Somalia
somalia-atmis|African Union Transition Mission in Somalia|ATMIS|SOM|African Union mission|
somalia-amisom|African Union Mission in Somalia|AMISOM|SOM|African Union mission|
drc-samidrc|SADC Mission in the Democratic Republic of Congo|SAMIDRC|COD|SADC mission|SADC Mission in the DRC
drc-monusco|United Nations Stabilization Mission in the Democratic Republic of the Congo|MONUSCO|COD|UN peacekeeping operation|
drc-eacrf|East African Community Regional Force|EACRF|COD|East African Community force|East African regional force
mozambique-samim|SADC Mission in Mozambique|SAMIM|MOZ|SADC mission|
mozambique-eutm|EU Military Assistance Mission in Mozambique|EUMAM Mozambique|MOZ|EU mission|EUTM Mozambique
redsea-aspides|Operation Aspides|Aspides|YEM|EU naval operation|EUNAVFOR Aspides;Eunavfor Aspides
redsea-guardian|Operation Prosperity Guardian|Prosperity Guardian|YEM|multinational naval coalition|
somalia-atalanta|Operation Atalanta|Atalanta|SOM|EU naval operation|EUNAVFOR Atalanta
ukraine-mnfu|Multinational Force Ukraine|MNF-U|UKR|multinational force|coalition of the willing;reassurance force
ukraine-eumam|EU Military Assistance Mission in support of Ukraine|EUMAM|UKR|EU training mission|EUMAM Ukraine
ukraine-interflex|Operation Interflex|Interflex|UKR|multinational training mission|
gaza-isf|International Stabilization Force|ISF|PSE|multinational force|International Stabilisation Force;Gaza stabilization force;Gaza stabilisation force
lebanon-unifil|United Nations Interim Force in Lebanon|UNIFIL|LBN|UN peacekeeping operation|
kosovo-kfor|Kosovo Force|KFOR|XKX|NATO-led force|
bosnia-eufor|EUFOR Althea|Althea|BIH|EU operation|Operation Althea;EUFOR
sahel-g5|G5 Sahel Joint Force|FC-G5S|MLI|joint force|Joint Force of the G5 Sahel
chadbasin-mnjtf|Multinational Joint Task Force|MNJTF|NGA|joint force|
mali-minusma|United Nations Multidimensional Integrated Stabilization Mission in Mali|MINUSMA|MLI|UN peacekeeping operation|
mali-takuba|Task Force Takuba|Takuba|MLI|European task force|
niger-ecowas|ECOWAS Standby Force|ESF|NER|ECOWAS force|ECOWAS standby force
gambia-ecomig|ECOWAS Mission in The Gambia|ECOMIG|GMB|ECOWAS mission|
guineabissau-ecowas|ECOWAS Stabilisation Support Mission in Guinea-Bissau|ESSMGB|GNB|ECOWAS mission|
car-minusca|United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic|MINUSCA|CAF|UN peacekeeping operation|
southsudan-unmiss|United Nations Mission in South Sudan|UNMISS|SSD|UN peacekeeping operation|
abyei-unisfa|United Nations Interim Security Force for Abyei|UNISFA|SDN|UN peacekeeping operation|
golan-undof|United Nations Disengagement Observer Force|UNDOF|SYR|UN peacekeeping operation|
iraq-nmi|NATO Mission Iraq|NMI|IRQ|NATO mission|
armenia-euma|EU Mission in Armenia|EUMA|ARM|EU mission|
hormuz-imsc|International Maritime Security Construct|IMSC|IRN|multinational naval coalition|
solomon-sirf|Solomons International Assistance Force|SIAF|SLB|multinational police force|
haiti-mss|Multinational Security Support mission in Haiti|MSS|HTI|multinational security mission|MSSM
haiti-gsf|Gang Suppression Force in Haiti|GSF|HTI|multinational security mission|
`;

/** Names of missions that ended: what is told of them is history and makes no claim. */
export const PAST_MISSIONS =
  "MINUSTAH;Minustah;UNMIH;MINUJUSTH;UNPROFOR;UNAMIR;UNAMID;ISAF;IFOR;SFOR;UNOSOM;UNITAF;Operation Barkhane;Barkhane;Operation Serval;ECOMOG;RAMSI;INTERFET;UNTAET;Operation Restore Hope;Operation Uphold Democracy;AMIS;MISMA;AFISMA;UNMIL;UNOCI;UNAMSIL";
