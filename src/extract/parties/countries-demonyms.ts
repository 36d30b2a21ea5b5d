/**
 * Adjectives and nouns for people of a country or territory, by ISO 3166-1 alpha-3, singular; a regular plural is derived.
 * A form that names a language as well is told apart by `parties-languages`; one that two states share, by `parties-namesakes`.
 */
export const DEMONYMS: Readonly<Record<string, string>> = {
  ABW: 'Aruban', AFG: 'Afghan', AGO: 'Angolan', AIA: 'Anguillan', ALA: 'Ålander', ALB: 'Albanian', AND: 'Andorran', ARE: 'Emirati', ARG: 'Argentine|Argentinian|Argentinean',
  ARM: 'Armenian', ASM: 'American Samoan', ATG: 'Antiguan|Barbudan', AUS: 'Australian|Aussie', AUT: 'Austrian', AZE: 'Azerbaijani|Azeri', BDI: 'Burundian',
  BEL: 'Belgian', BEN: 'Beninese|Beninois', BFA: 'Burkinabe|Burkinabè', BGD: 'Bangladeshi', BGR: 'Bulgarian', BHR: 'Bahraini', BHS: 'Bahamian', BIH: 'Bosnian|Bosniak',
  BLR: 'Belarusian|Belarussian|Belorussian', BLZ: 'Belizean', BMU: 'Bermudian|Bermudan', BOL: 'Bolivian', BRA: 'Brazilian', BRB: 'Barbadian|Bajan', BRN: 'Bruneian', BTN: 'Bhutanese',
  BWA: 'Botswanan|Batswana|Motswana', CAN: 'Canadian', CHE: 'Swiss', CHL: 'Chilean', CHN: 'Chinese|Sino', CIV: 'Ivorian', CMR: 'Cameroonian',
  COD: 'Congolese|Zairian', COK: 'Cook Islander', COL: 'Colombian', COM: 'Comoran|Comorian', CPV: 'Cape Verdean|Cabo Verdean', CRI: 'Costa Rican', CUB: 'Cuban', CUW: 'Curaçaoan',
  CYM: 'Caymanian', CYP: 'Cypriot|Greek Cypriot|Turkish Cypriot', CZE: 'Czech', DEU: 'German', DJI: 'Djiboutian', DNK: 'Danish|Dane', DOM: 'Dominican', DZA: 'Algerian', ECU: 'Ecuadorian|Ecuadorean|Ecuadoran',
  EGY: 'Egyptian', ERI: 'Eritrean', ESH: 'Sahrawi', ESP: 'Spanish|Spaniard', EST: 'Estonian', ETH: 'Ethiopian', FIN: 'Finnish|Finn', FJI: 'Fijian', FLK: 'Falkland Islander', FRA: 'French|Frenchman|Frenchmen|Frenchwoman|Frenchwomen|Franco',
  FRO: 'Faroese', FSM: 'Micronesian', GAB: 'Gabonese', GBR: 'British|Briton|Brit', GEO: 'Georgian', GHA: 'Ghanaian', GIB: 'Gibraltarian', GIN: 'Guinean', GMB: 'Gambian', GNB: 'Bissau-Guinean|Guinea-Bissauan', GNQ: 'Equatorial Guinean|Equatoguinean',
  GRC: 'Greek|Hellenic', GRD: 'Grenadian', GRL: 'Greenlandic|Greenlander', GTM: 'Guatemalan', GUM: 'Guamanian', GUY: 'Guyanese', HKG: 'Hong Konger|Hongkonger|Hong Kongese', HND: 'Honduran', HRV: 'Croatian|Croat', HTI: 'Haitian', HUN: 'Hungarian', IDN: 'Indonesian',
  IND: 'Indian', IRL: 'Irish|Irishman|Irishmen|Irishwoman|Irishwomen', IRN: 'Iranian', IRQ: 'Iraqi', ISL: 'Icelandic|Icelander', ISR: 'Israeli', ITA: 'Italian|Italo', JAM: 'Jamaican', JOR: 'Jordanian', JPN: 'Japanese', KAZ: 'Kazakh|Kazakhstani', KEN: 'Kenyan',
  KGZ: 'Kyrgyz|Kyrgyzstani|Kirghiz', KHM: 'Cambodian|Khmer', KIR: 'I-Kiribati', KNA: 'Kittitian|Nevisian', KOR: 'South Korean|Korean', KWT: 'Kuwaiti', LAO: 'Laotian|Lao', LBN: 'Lebanese', LBR: 'Liberian', LBY: 'Libyan', LCA: 'St. Lucian|Saint Lucian|St Lucian', LIE: 'Liechtensteiner',
  LKA: 'Sri Lankan|Sinhalese', LSO: 'Basotho|Mosotho', LTU: 'Lithuanian', LUX: 'Luxembourger|Luxembourgish', LVA: 'Latvian', MAC: 'Macanese', MAR: 'Moroccan', MCO: 'Monegasque|Monégasque', MDA: 'Moldovan', MDG: 'Malagasy|Madagascan', MDV: 'Maldivian',
  MEX: 'Mexican', MHL: 'Marshallese', MKD: 'Macedonian|North Macedonian', MLI: 'Malian', MLT: 'Maltese', MMR: 'Burmese|Myanma', MNE: 'Montenegrin', MNG: 'Mongolian', MOZ: 'Mozambican', MRT: 'Mauritanian', MSR: 'Montserratian', MTQ: 'Martinican', MUS: 'Mauritian', MWI: 'Malawian',
  MYS: 'Malaysian', NAM: 'Namibian', NCL: 'New Caledonian', NER: 'Nigerien', NGA: 'Nigerian', NIC: 'Nicaraguan', NIU: 'Niuean', NLD: 'Dutch|Dutchman|Dutchmen|Dutchwoman|Dutchwomen|Netherlander', NOR: 'Norwegian', NPL: 'Nepalese|Nepali', NRU: 'Nauruan', NZL: 'New Zealander', OMN: 'Omani',
  PAK: 'Pakistani', PAN: 'Panamanian', PER: 'Peruvian', PHL: 'Filipino|Filipina|Philippine', PLW: 'Palauan', PNG: 'Papua New Guinean', POL: 'Polish|Pole', PRI: 'Puerto Rican', PRK: 'North Korean', PRT: 'Portuguese', PRY: 'Paraguayan', PSE: 'Palestinian', PYF: 'French Polynesian|Tahitian', QAT: 'Qatari',
  ROU: 'Romanian', RUS: 'Russian|Russo', RWA: 'Rwandan', SAU: 'Saudi|Saudi Arabian', SDN: 'Sudanese', SEN: 'Senegalese', SGP: 'Singaporean', SLB: 'Solomon Islander', SLE: 'Sierra Leonean', SLV: 'Salvadoran|Salvadorian|Salvadorean', SMR: 'Sammarinese', SOM: 'Somali|Somalian', SRB: 'Serbian|Serb',
  SSD: 'South Sudanese', STP: 'São Toméan|Santomean', SUR: 'Surinamese', SVK: 'Slovak|Slovakian', SVN: 'Slovenian|Slovene', SWE: 'Swedish|Swede', SWZ: 'Swazi', SYC: 'Seychellois', SYR: 'Syrian', TCD: 'Chadian', TGO: 'Togolese', THA: 'Thai', TJK: 'Tajik|Tajikistani', TKM: 'Turkmen|Turkmenistani',
  TLS: 'East Timorese|Timorese', TON: 'Tongan', TTO: 'Trinidadian|Tobagonian|Trinbagonian', TUN: 'Tunisian', TUR: 'Turkish|Turk', TUV: 'Tuvaluan', TWN: 'Taiwanese', TZA: 'Tanzanian|Zanzibari', UGA: 'Ugandan', UKR: 'Ukrainian', URY: 'Uruguayan', USA: 'American', UZB: 'Uzbek|Uzbekistani', VCT: 'Vincentian',
  VEN: 'Venezuelan', VIR: 'Virgin Islander', VNM: 'Vietnamese', VUT: 'Ni-Vanuatu|Vanuatuan', WSM: 'Samoan', XKX: 'Kosovar|Kosovan', YEM: 'Yemeni|Yemenite', ZAF: 'South African', ZMB: 'Zambian', ZWE: 'Zimbabwean',
};
