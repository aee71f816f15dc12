/**
 * Places and bodies that lead an outline's labels. A row: name / other names / adjectives / capital, where the capital
 * stands for the government ("Beijing seeks"). Parts may be empty. Country names follow ISO 3166 in their everyday form.
 */
export const COUNTRIES = `
Afghanistan//Afghan/Kabul
Albania//Albanian/Tirana
Algeria//Algerian/Algiers
Andorra//Andorran/
Angola//Angolan/Luanda
Argentina//Argentine,Argentinian/Buenos Aires
Armenia//Armenian/Yerevan
Australia//Australian/Canberra
Austria//Austrian/Vienna
Azerbaijan//Azerbaijani,Azeri/Baku
Bahamas/The Bahamas/Bahamian/
Bahrain//Bahraini/Manama
Bangladesh//Bangladeshi/Dhaka
Barbados//Barbadian/
Belarus//Belarusian/Minsk
Belgium//Belgian/
Belize//Belizean/
Benin//Beninese/
Bhutan//Bhutanese/Thimphu
Bolivia//Bolivian/La Paz
Bosnia and Herzegovina/Bosnia/Bosnian/Sarajevo
Botswana//Botswanan/Gaborone
Brazil//Brazilian/Brasília,Brasilia
Brunei/Brunei Darussalam/Bruneian/
Bulgaria//Bulgarian/Sofia
Burkina Faso//Burkinabe/Ouagadougou
Burundi//Burundian/
Cambodia//Cambodian/Phnom Penh
Cameroon//Cameroonian/Yaoundé,Yaounde
Canada//Canadian/Ottawa
Cape Verde/Cabo Verde/Cape Verdean/
Central African Republic///Bangui
Chad//Chadian/N'Djamena
Chile//Chilean/Santiago
China/PRC,People's Republic of China,Mainland China/Chinese/Beijing
Colombia//Colombian/Bogotá,Bogota
Comoros//Comorian/
Congo/Republic of the Congo/Congolese/Brazzaville
Costa Rica//Costa Rican/
Croatia//Croatian/Zagreb
Cuba//Cuban/Havana
Cyprus//Cypriot/Nicosia
Czech Republic/Czechia/Czech/Prague
Democratic Republic of the Congo/DR Congo,DRC//Kinshasa
Denmark//Danish/Copenhagen
Djibouti//Djiboutian/
Dominican Republic///Santo Domingo
Ecuador//Ecuadorian/Quito
Egypt//Egyptian/Cairo
El Salvador//Salvadoran/San Salvador
Equatorial Guinea//Equatoguinean/
Eritrea//Eritrean/Asmara
Estonia//Estonian/Tallinn
Eswatini/Swaziland/Swazi/
Ethiopia//Ethiopian/Addis Ababa
Fiji//Fijian/Suva
Finland//Finnish/Helsinki
France//French/Paris
Gabon//Gabonese/Libreville
Gambia/The Gambia/Gambian/
Germany//German/Berlin
Ghana//Ghanaian/Accra
Greece//Greek/Athens
Greenland//Greenlandic/
Grenada//Grenadian/
Guatemala//Guatemalan/
Guinea//Guinean/Conakry
Guinea-Bissau///
Guyana//Guyanese/
Haiti//Haitian/Port-au-Prince
Honduras//Honduran/Tegucigalpa
Hong Kong///
Hungary//Hungarian/Budapest
Iceland//Icelandic/Reykjavik,Reykjavík
India//Indian/New Delhi,Delhi
Indonesia//Indonesian/Jakarta
Iran//Iranian/Tehran
Iraq//Iraqi/Baghdad
Ireland//Irish/Dublin
Israel//Israeli/Jerusalem
Italy//Italian/Rome
Ivory Coast/Côte d'Ivoire,Cote d'Ivoire/Ivorian/Abidjan
Jamaica//Jamaican/
Japan//Japanese/Tokyo
Jordan//Jordanian/Amman
Kazakhstan//Kazakh/Astana
Kenya//Kenyan/Nairobi
Kiribati///
Kosovo//Kosovar/Pristina
Kuwait//Kuwaiti/
Kyrgyzstan//Kyrgyz/Bishkek
Laos//Lao,Laotian/Vientiane
Latvia//Latvian/Riga
Lebanon//Lebanese/Beirut
Lesotho///
Liberia//Liberian/Monrovia
Libya//Libyan/Tripoli
Liechtenstein///
Lithuania//Lithuanian/Vilnius
Luxembourg///
Macau/Macao//
Madagascar//Malagasy/Antananarivo
Malawi//Malawian/Lilongwe
Malaysia//Malaysian/Kuala Lumpur,Putrajaya
Maldives//Maldivian/
Mali//Malian/Bamako
Malta//Maltese/Valletta
Marshall Islands//Marshallese/
Mauritania//Mauritanian/
Mauritius//Mauritian/
Mexico//Mexican/Mexico City
Micronesia//Micronesian/
Moldova//Moldovan/Chisinau
Monaco///
Mongolia//Mongolian/Ulaanbaatar
Montenegro//Montenegrin/Podgorica
Morocco//Moroccan/Rabat
Mozambique//Mozambican/Maputo
Myanmar/Burma/Burmese/Naypyidaw
Namibia//Namibian/Windhoek
Nauru//Nauruan/
Nepal//Nepali,Nepalese/Kathmandu
Netherlands/The Netherlands/Dutch/The Hague
New Zealand//New Zealander/Wellington
Nicaragua//Nicaraguan/Managua
Niger//Nigerien/Niamey
Nigeria//Nigerian/Abuja
North Korea/DPRK/North Korean/Pyongyang
North Macedonia//Macedonian/Skopje
Norway//Norwegian/Oslo
Oman//Omani/Muscat
Pakistan//Pakistani/Islamabad
Palau//Palauan/
Palestine//Palestinian/Ramallah
Panama//Panamanian/
Papua New Guinea//Papua New Guinean/Port Moresby
Paraguay//Paraguayan/Asunción,Asuncion
Peru//Peruvian/Lima
Philippines/The Philippines/Philippine,Filipino/Manila
Poland//Polish/Warsaw
Portugal//Portuguese/Lisbon
Puerto Rico//Puerto Rican/
Qatar//Qatari/Doha
Romania//Romanian/Bucharest
Russia/Russian Federation/Russian/Moscow
Rwanda//Rwandan/Kigali
Samoa//Samoan/
Saudi Arabia//Saudi,Saudi Arabian/Riyadh
Senegal//Senegalese/Dakar
Serbia//Serbian/Belgrade
Seychelles//Seychellois/
Sierra Leone//Sierra Leonean/Freetown
Singapore//Singaporean/
Slovakia//Slovak/Bratislava
Slovenia//Slovenian/Ljubljana
Solomon Islands///Honiara
Somalia//Somali/Mogadishu
South Africa//South African/Pretoria
South Korea/ROK,Republic of Korea/South Korean/Seoul
South Sudan//South Sudanese/Juba
Spain//Spanish/Madrid
Sri Lanka//Sri Lankan/Colombo
Sudan//Sudanese/Khartoum
Suriname//Surinamese/
Sweden//Swedish/Stockholm
Switzerland//Swiss/Bern
Syria//Syrian/Damascus
Taiwan//Taiwanese/Taipei
Tajikistan//Tajik/Dushanbe
Tanzania//Tanzanian/Dodoma
Thailand//Thai/Bangkok
Timor-Leste/East Timor/Timorese/Dili
Togo//Togolese/
Tonga//Tongan/
Trinidad and Tobago//Trinidadian/
Tunisia//Tunisian/Tunis
Turkey/Türkiye,Turkiye/Turkish/Ankara
Turkmenistan//Turkmen/
Tuvalu//Tuvaluan/
Uganda//Ugandan/Kampala
Ukraine//Ukrainian/Kyiv,Kiev
United Arab Emirates/UAE,U.A.E./Emirati/Abu Dhabi
United Kingdom/UK,U.K.,Britain,Great Britain/British/London
United States/US,U.S.,USA,U.S.A.,United States of America,America/American/Washington
Uruguay//Uruguayan/Montevideo
Uzbekistan//Uzbek/Tashkent
Vanuatu///
Vatican/Vatican City,Holy See//
Venezuela//Venezuelan/Caracas
Vietnam/Viet Nam/Vietnamese/Hanoi
Yemen//Yemeni/Sanaa,Sana'a
Zambia//Zambian/Lusaka
Zimbabwe//Zimbabwean/Harare
England///
Scotland//Scottish/Edinburgh
Wales//Welsh/Cardiff
Northern Ireland//Northern Irish/Belfast
`;

/** Parts of the world. A row: name / other names / adjectives. */
export const REGIONS = `
Africa//African
Antarctica//Antarctic
Arctic/The Arctic/
Asia//Asian
Asia-Pacific/Asia Pacific,APAC,Indo-Pacific/
Balkans/The Balkans/
Baltics/The Baltics/Baltic
Caribbean/The Caribbean/
Catalonia//Catalan
Central America//Central American
Central Asia//Central Asian
East Africa//East African
East Asia//East Asian
Eastern Europe//Eastern European
Europe//European
Gaza/Gaza Strip/
Global North/
Global South/
Kurdistan//Kurdish
Latin America//Latin American
Middle East//Middle Eastern
North Africa//North African
North America//North American
Oceania//
Scandinavia//Scandinavian
South America//South American
South Asia//South Asian
Southeast Asia/South-East Asia,South East Asia/Southeast Asian,South-East Asian,South East Asian
South China Sea//
Sub-Saharan Africa//Sub-Saharan
Tibet//Tibetan
West Africa//West African
West Bank//
Western Europe//Western European
Xinjiang//
the West//Western
`;

/** International bodies, unions and alliances. A row: name / other names. */
export const ORGANISATIONS = `
African Union/
Amnesty International/
APEC/Asia-Pacific Economic Cooperation
Arab League/
ASEAN/Association of Southeast Asian Nations
BRICS/
Council of Europe/
EU/European Union,E.U.
European Central Bank/ECB
European Commission/
European Court of Human Rights/
European Court of Justice/
European Council/
European Parliament/
FAO/Food and Agriculture Organization
G7/Group of Seven
G20/Group of Twenty
Greenpeace/
Human Rights Watch/
IAEA/International Atomic Energy Agency
ICC/International Criminal Court
IEA/International Energy Agency
ILO/International Labour Organization
IMF/International Monetary Fund
Interpol/INTERPOL
International Court of Justice/ICJ
IPCC/Intergovernmental Panel on Climate Change
ITU/International Telecommunication Union
Mercosur/
NATO/Nato
OECD/Organisation for Economic Co-operation and Development
OPEC/Opec
OSCE/
Quad/
Red Cross/
Reporters Without Borders/RSF
UN/United Nations,U.N.
UN Security Council/Security Council,United Nations Security Council
UNESCO/Unesco
UNHCR/
UNICEF/Unicef
WHO/World Health Organization,World Health Organisation
World Bank/
World Economic Forum/
World Food Programme/
WTO/World Trade Organization
`;
