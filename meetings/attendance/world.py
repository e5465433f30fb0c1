"""Names on the map, whether or not they hold a seat. PURE data.

They tell a country that is missing in the record from a misprint, keep "Guinea" out of "Papua New
Guinea" and "China" out of "South China Sea", and make a place of "Bali, Indonesia". A name of the
record always comes first. General knowledge; English forms of the United Nations, with the forms
of other languages where they differ much.
"""

COUNTRIES = """
Afghanistan; Albania; Algeria; Andorra; Angola; Antigua and Barbuda; Argentina; Armenia;
Australia; Austria; Azerbaijan; Bahamas; Bahrain; Bangladesh; Barbados; Belarus; Belgium; Belize;
Benin; Bhutan; Bolivia; Bosnia and Herzegovina; Botswana; Brazil; Brunei Darussalam; Bulgaria;
Burkina Faso; Burundi; Cabo Verde; Cape Verde; Cambodia; Cameroon; Canada;
Central African Republic; Chad; Chile; China; Colombia; Comoros; Congo;
Democratic Republic of the Congo; Costa Rica; Côte d'Ivoire; Ivory Coast; Croatia; Cuba; Cyprus;
Czechia; Czech Republic; Democratic People's Republic of Korea; Denmark; Djibouti; Dominica;
Dominican Republic; Ecuador; Egypt; El Salvador; Equatorial Guinea; Eritrea; Estonia; Eswatini;
Swaziland; Ethiopia; Fiji; Finland; France; Gabon; Gambia; Georgia; Germany; Ghana; Greece;
Grenada; Guatemala; Guinea; Guinea-Bissau; Guyana; Haiti; Honduras; Hungary; Iceland; India;
Indonesia; Iran; Iraq; Ireland; Israel; Italy; Jamaica; Japan; Jordan; Kazakhstan; Kenya;
Kiribati; Kuwait; Kyrgyzstan; Lao People's Democratic Republic; Latvia; Lebanon; Lesotho; Liberia;
Libya; Liechtenstein; Lithuania; Luxembourg; Madagascar; Malawi; Malaysia; Maldives; Mali; Malta;
Marshall Islands; Mauritania; Mauritius; Mexico; Micronesia; Federated States of Micronesia;
Micronesia (Federated States of); Monaco; Mongolia; Montenegro; Morocco; Mozambique; Myanmar;
Namibia; Nauru; Nepal; Netherlands; New Zealand; Nicaragua; Niger; Nigeria; North Macedonia;
Macedonia; Norway; Oman; Pakistan; Palau; Palestine; State of Palestine; Panama; Papua New Guinea;
Paraguay; Peru; Philippines; Poland; Portugal; Qatar; Republic of Korea; Moldova; Romania;
Russian Federation; Rwanda; Saint Kitts and Nevis; Saint Lucia; Saint Vincent and the Grenadines;
Samoa; San Marino; Sao Tome and Principe; Saudi Arabia; Senegal; Serbia; Seychelles; Sierra Leone;
Singapore; Slovakia; Slovenia; Solomon Islands; Somalia; South Africa; South Sudan; Spain;
Sri Lanka; Sudan; Suriname; Sweden; Switzerland; Syrian Arab Republic; Tajikistan; Tanzania;
United Republic of Tanzania; Thailand; Timor-Leste; Togo; Tonga; Trinidad and Tobago; Tunisia;
Türkiye; Turkmenistan; Tuvalu; Uganda; Ukraine; United Arab Emirates; United Kingdom;
United States of America; Uruguay; Uzbekistan; Vanuatu; Venezuela; Viet Nam; Yemen; Zambia;
Zimbabwe; Kosovo; Holy See; Vatican; Taiwan; Taiwan, China; Chinese Taipei;
Taiwan Province of China; American Samoa; French Polynesia; Guam; Cook Islands; Niue; Tokelau;
Wallis and Futuna; Northern Mariana Islands; Greenland; Faroe Islands; Bermuda; Cayman Islands;
Puerto Rico; New Guinea; Burma; Mesir; Arab Saudi; Maroko; Yunani; Polandia; Portugis; Rumania;
Meksiko; Ai Cập; Ba Lan; Bồ Đào Nha; Égypte; Arabie saoudite; Koweït; Maroc; Pologne; Brésil;
Mexique; Grèce; Roumanie; Hongrie; Irlande; Danemark; Tchéquie
"""

#: What holds the name of a country and is none: seas, regions, provinces.
ELSEWHERE = """
South China Sea; East China Sea; Sea of Japan; Indian Ocean; océan Indien; Timor Sea; Andaman Sea;
Philippine Sea; Gulf of Thailand; Bay of Bengal; Gulf of Oman; Jordan Valley; Mekong;
Greater Mekong Subregion; Greater Mekong Sub-region; New South Wales; Western Australia;
South Australia; West Papua; Papua Province; West Timor; Inner Mongolia; Northern Ireland;
British Columbia; New Mexico; New Britain; Rakhine; Rakhine State; Asia-Pacific; Asia Pacific;
Indo-Pacific; Southeast Asia; South-East Asia; South East Asia; South Asia; Central Asia;
East Asia; Asia Tenggara; Asia Timur; Asia Selatan; Asia Tengah; Asia Pasifik; Middle East;
Asia; Pacific; Pacific Ocean; Europe; Africa; North Africa; North America;
Latin America; South Wales; Melanesia; Polynesia; Papua; Asia and the Pacific; Asie; Eropa;
Mexico City; Kuwait City;
Panama City; Guatemala City; Rohingya; Mediterranean; Cox's Bazar
"""

CITIES = """
Abu Dhabi; Addis Ababa; Adelaide; Amman; Amsterdam; Ankara; Apia; Athens; Auckland; Baghdad; Bali;
Bandar Seri Begawan; Bandung; Bangkok; Beijing; Beirut; Berlin; Bern; Bogor; Brisbane; Brussels;
Budapest; Busan; Cairns; Cairo; Canberra; Chiang Mai; Christchurch; Colombo; Copenhagen; Da Nang;
Đà Nẵng; Danang; Darwin; Delhi; New Delhi; Denpasar; Dhaka; Dili; Doha; Dubai; Dushanbe; Funafuti;
Geneva; Genève; Hanoi; Ha Noi; Hà Nội; Helsinki; Ho Chi Minh City; Hobart; Hong Kong City;
Honiara; Hua Hin; Hyderabad; Incheon; Islamabad; Istanbul; Jakarta; Jeju; Jogjakarta; Yogyakarta;
Kabul; Karachi; Kathmandu; Kobe; Koror; Kuala Lumpur; Kuta; Kyoto; Labuan Bajo; Lahore; Lima;
Lisbon; Lombok; London; Lyon; Madrid; Majuro; Makassar; Malé; Manado; Manila; Cebu; Medan;
Melbourne; Moscow; Mumbai; Muscat; Nadi; Nairobi; Naypyidaw; Nay Pyi Taw; Negombo; New York;
Nha Trang; Nouméa; Noumea; Nuku'alofa; Nusa Dua; Osaka; Oslo; Ottawa; Paris; Penang; Perth;
Phnom Penh; Phuket; Port Dickson; Port Moresby; Port Vila; Pretoria; Pyongyang; Quezon City;
Rangoon; Yangon; Riyadh; Rome; Saigon; Sanur; Semarang; Seoul; Shanghai; Siem Reap; Stockholm;
Surabaya; Suva; Sydney; Taipei; Tarawa; Tashkent; Tehran; The Hague; Hague; Thimphu; Tokyo; Ubud;
Ulaanbaatar; Ulan Bator; Vienna; Wien; Vientiane; Warsaw; Washington; Washington DC; Wellington;
Yaren; Pattaya; Langkawi; Putrajaya; Johor Bahru; Kota Kinabalu; Singapore City; Macau City;
Cox's Bazaar; Chittagong; Pasay; Makati; Tangerang; Batam; Hamburg; Zürich; Zurich; Tunis;
Marrakesh; Ramsar; Almaty; Colombo City
"""


def split(names):
    """The names of one of the lists above."""
    return [name.strip() for name in names.replace("\n", " ").split(";") if name.strip()]
