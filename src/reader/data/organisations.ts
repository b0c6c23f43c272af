/**
 * Organisations, one a line: code, then names in English, French and Spanish (`|` between the columns, `;` inside
 * them). A name written in capitals only matches capitals.
 */
export const ORGANISATIONS = `
UN|United Nations;UN;U.N.;UN Secretariat;UN Security Council members;Secretary-General;UN secretary-general;UN chief;U.N. chief;UN Secretary-General;secretary-general;Secretary General of the United Nations;world body|Nations unies;Nations-Unies;Nations Unies;ONU;O.N.U.;secrétaire général de l'ONU;secrétaire général des Nations unies|Naciones Unidas;ONU;secretario general de la ONU
UNSC|UN Security Council;U.N. Security Council;United Nations Security Council;Security Council;UNSC|Conseil de sécurité;Conseil de Sécurité;Conseil de sécurité de l'ONU;Conseil de sécurité des Nations unies|Consejo de Seguridad;Consejo de Seguridad de la ONU;Consejo de Seguridad de las Naciones Unidas
AU|African Union;AU;African Union Commission;AU Commission;AU Peace and Security Council;African Union Peace and Security Council|Union africaine;Union Africaine;UA;Conseil de paix et de sécurité de l'Union africaine;Conseil de paix et de sécurité de l'UA;Conseil de paix et de sécurité|Unión Africana;UA;Consejo de Paz y Seguridad de la Unión Africana;Consejo de Paz y Seguridad
EU|European Union;EU;European Commission;European Council;Council of the EU;Council of the European Union;Brussels;bloc's top diplomat;EU's top diplomat;European Peace Facility|Union européenne;Union Européenne;UE;Bruxelles;Commission européenne|Unión Europea;UE;Bruselas;Comisión Europea
NATO|NATO;North Atlantic Treaty Organization;North Atlantic Council;Atlantic alliance|OTAN;Alliance atlantique|OTAN;Alianza Atlántica
OAS|Organization of American States;Organisation of American States;OAS|Organisation des États américains;Organisation des Etats américains;OEA|Organización de los Estados Americanos;OEA
CARICOM|CARICOM;Caricom;Caribbean Community;Caribbean leaders;the Caribbean Community|CARICOM;Caricom;Communauté caribéenne;Communauté des Caraïbes;Communauté caraïbe|CARICOM;Caricom;Comunidad del Caribe
ECOWAS|ECOWAS;Economic Community of West African States;West African bloc|CEDEAO;Cédéao;Communauté économique des États de l'Afrique de l'Ouest|CEDEAO
SADC|SADC;Southern African Development Community;southern African bloc;Organ Troika;Double Troika|SADC;Communauté de développement de l'Afrique australe|SADC
EAC|EAC;East African Community;East African bloc|EAC;Communauté d'Afrique de l'Est;CAE|
IGAD|IGAD;Intergovernmental Authority on Development|IGAD|IGAD
ECCAS|ECCAS;Economic Community of Central African States|CEEAC|
G20|G20;Group of 20;Group of Twenty|G20|G20
G7|G7;Group of Seven;Group of 7|G7|G7
G5S|G5 Sahel;G-5 Sahel|G5 Sahel|G5 Sahel
AES|Alliance of Sahel States|Alliance des États du Sahel;AES|
CPLP|CPLP;Community of Portuguese Language Countries;Community of Portuguese-Speaking Countries|CPLP|CPLP
OIF|Francophonie;La Francophonie|Organisation internationale de la Francophonie;OIF|
OIC|Organisation of Islamic Cooperation;Organization of Islamic Cooperation;OIC|Organisation de la coopération islamique;OCI|
ARABLEAGUE|Arab League;League of Arab States|Ligue arabe|Liga Árabe
GCC|Gulf Cooperation Council;GCC|Conseil de coopération du Golfe|
CELAC|CELAC|CELAC;Celac|CELAC
OSCE|OSCE|OSCE|OSCE
WB|World Bank|Banque mondiale|Banco Mundial
IMF|IMF;International Monetary Fund|FMI|FMI
ICRC|ICRC;Red Cross|CICR;Croix-Rouge|Cruz Roja
IDB|Inter-American Development Bank;IDB|Banque interaméricaine de développement|Banco Interamericano de Desarrollo
COMMONWEALTH|Commonwealth|Commonwealth|Commonwealth
ASEAN|ASEAN|ASEAN;ANASE|ASEAN
HTI|Transitional Presidential Council;Presidential Transitional Council;Presidential Transition Council;presidential transition council;transitional presidential council|Conseil présidentiel de transition;Conseil Présidentiel de Transition;CPT|Consejo Presidencial de Transición
RSS|Regional Security System||
`;
