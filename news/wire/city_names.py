"""Cities that reports come from and tell of, as data."""

# Each line: the spelling of the record, then others.
_SPELT = """
Da Nang|Đà Nẵng|Danang|Dà Nang|Da-Nang|Da Nang City
Hanoi|Hà Nội|Ha Noi|Hanoï
Ho Chi Minh City|TP.HCM|TP HCM|Hồ Chí Minh|Ho Chi Minh Ville|Hô Chi Minh-Ville|HCM City|Saigon
Huế|Hue
Hạ Long|Ha Long
Hải Phòng|Hai Phong
Bangkok|Băng Cốc|Băng-cốc|Băng Cốc
Beijing|Bắc Kinh|Pékin|Peking
Jakarta|Djakarta|Gia-các-ta
Kuala Lumpur|Cu-a-la Lăm-pơ|KL
Manila|Ma-ni-la|Manille
Phnom Penh|Phnôm Pênh|Phnom-Penh|Phnompenh|Phnômpênh
Vientiane|Viêng Chăn
Yangon|Rangoon
Nay Pyi Taw|Naypyidaw|Naypyitaw
Tokyo|Tô-ki-ô
Seoul|Séoul|Xơ-un
Canberra|Can-bê-ra
Sydney|Xít-ni
Singapore|Singapura|Singapour|Xinh-ga-po
New York|New-York|Niu Oóc
Geneva|Genève|Jenewa|Giơ-ne-vơ
Wina|Vienna|Vienne
London|Londres|Luân Đôn
Paris|Pa-ri
Brussels|Bruxelles|Brussel
New Delhi|Delhi|Niu Đê-li
Colombo|Kolombo|Cô-lôm-bô
Dhaka|Dacca
Yogyakarta|Jogjakarta
Bandar Seri Begawan|BSB
Nouméa|Noumea
Tehran|Téhéran|Teheran
Baghdad|Bagdad
Damascus|Damas
Malé|Male
Ulaanbaatar|Ulan Bator|Oulan-Bator
Macao|Macau
Melaka|Malacca
Langsa|Kuala Langsa
Can Tho|Cần Thơ
Quang Ninh|Quảng Ninh
Lang Son|Lạng Sơn
Vung Tau|Vũng Tàu
Washington|Washington DC|Washington D.C.
Moscow|Moscou|Moskow
The Hague|La Haye
Copenhagen|Copenhague
Bern|Berne
Izmir|İzmir
Astana|Nur-Sultan
Riyadh|Riyad|Riyadh
Cairo|Le Caire|Kairo
Addis Ababa|Addis-Abeba
Marrakesh|Marrakech
Warsaw|Varsovie
Prague|Praha
Lisbon|Lisbonne
Athens|Athènes
Montreal|Montréal
Macau|Macao
Bengaluru|Bangalore
Dalat|Đà Lạt|Da Lat
Lào Cai|Lao Cai
Nghệ An|Nghe An
Quảng Nam|Quang Nam
Bắc Ninh|Bac Ninh
Cao Bằng|Cao Bang
Hà Giang|Ha Giang
Điện Biên|Dien Bien
Sơn La|Son La
Lai Châu|Lai Chau
Hà Tĩnh|Ha Tinh
Quảng Trị|Quang Tri
Tây Ninh|Tay Ninh
Kyiv|Kiev
"""

# Cities that are written in one way.
_PLAIN = """
Nha Trang; Nusa Dua; Bali; Denpasar; Bandung; Surabaya; Semarang; Makassar; Lombok; Mataram;
Labuan Bajo; Port Moresby; Port Vila; Honiara; Suva; Apia; Nuku'alofa; Dili; Kathmandu; Thimphu;
Islamabad; Karachi; Kabul; Amman; Abu Dhabi; Dubai; Ankara; Istanbul; Negombo; Cox's Bazar;
Chittagong; Mumbai; Chennai; Pyongyang; Shanghai; Shenzhen; Hong Kong; Taipei; Perth; Adelaide;
Brisbane; Melbourne; Darwin; Hobart; Wellington; Auckland; Christchurch; Putrajaya; Penang;
Petaling Jaya; Shah Alam; Ipoh; Johor Bahru; Marawi; Iloilo; Baguio; Subang; Batam; Medan; Padang;
Palembang; Kupang; Ambon; Jayapura; Sorong; Badung; Bogor; Tangerang; Solo; Banda Aceh; Bireuen;
Sabang; Meulaboh; Lhokseumawe; Khulna; Sylhet; Kolkata; Guwahati; Goa; Jaffna; Kandy; Galle;
Lahore; Peshawar; Kandahar; Herat; Mashhad; Basra; Erbil; Aqaba; Sharjah; Osaka; Kyoto; Nagoya;
Busan; Jeju; Incheon; Nadi; Lautoka; Lae; Madang; Cairns; Townsville; Gold Coast; Geelong;
Dunedin; Hamilton; Mandalay; Sittwe; Battambang; Savannakhet; Luang Prabang; Chiang Rai; Mae Sot;
Hat Yai; Udon Thani; Hua Hin; Port Dickson; Langkawi; Kuching; Kota Kinabalu; Chiang Mai; Phuket;
Pattaya; Siem Reap; Cebu; Davao; Makati; Quezon City; Clark; Ottawa; Rome; Berlin; Madrid; Vienna;
Stockholm; Oslo; Helsinki; Pretoria; Nauru; Koror; Dushanbe; Bishkek; Tashkent; Almaty; Doha;
Kuwait City; Muscat; Manama; Nairobi; Tunis; Budapest; Dublin; Luxembourg; Ostend; Toronto;
Vancouver; Los Angeles; San Francisco; Guangzhou; Chengdu; Kunming; Nanning; Sapporo; Hiroshima;
Fukuoka; Gwangju; Bhubaneswar; Hyderabad; Lucknow; Pokhara; Rawalpindi; Quetta; Jalalabad;
Mazar-e-Sharif; Vavuniya; Trincomalee; Hambantota; Rangamati; Teknaf; Ukhia; Songkhla; Ranong;
Chiang Khong; Khon Kaen; Poipet; Sihanoukville; Pakse; Myawaddy; Johor; Kota Bharu; Alor Setar;
Kangar; Bintan; Tanjung Pinang; Pekanbaru; Bengkulu; Bandar Lampung; Balikpapan; Banjarmasin;
Pontianak; Manado; Bitung; Magelang; Cirebon; Sukabumi; Cisarua; Ubud; Tabanan; Rote; Zamboanga;
General Santos; Subic; Tagaytay; Boracay; Alice Springs; Launceston; Port Hedland; Christmas
Island; Manus; Wewak; Goroka; Luganville; Gizo; Rarotonga; Alofi; Funafuti; Majuro; Pago Pago;
Papeete; Queenstown; Rotorua; Tarawa; Palikir; Agartala; Imphal; Aizawl; Siliguri; Patna; Jaipur;
Amritsar; Srinagar; Chandigarh; Kochi; Pune; Bhasan Char; Rajshahi; Benapole; Narayanganj; Multan;
Faisalabad; Sialkot; Gujranwala; Torkham; Gwadar; Kunduz; Zaranj; Maungdaw; Lashio; Tachileik;
Mawlamyine; Satun; Krabi; Nong Khai; Ubon Ratchathani; Aranyaprathet; Seremban; Kuantan; Kuala
Terengganu; Miri; Sibu; Tawau; Sandakan; Kota Baru; Johor Baru; Padang Besar; Bavet; Svay Rieng;
Koh Kong; Kampot; An Giang; Batticaloa; Puttalam; Katunayake; Birgunj; Biratnagar; Broome;
Wollongong; Vanimo; Mount Hagen; Kokopo; Alotau; Labasa; Savusavu; Pasay; Cagayan de Oro; Puerto
Princesa; Bacolod; Palu; Kendari; Gorontalo; Ternate; Mamuju; Jambi; Serang; Bekasi; Depok;
Belawan; Dumai; Nunukan; Entikong; Atambua; Maumere; Waingapu; Jeddah; Beirut; Jerusalem; Tripoli;
Khartoum; Abuja; Johannesburg; Cape Town; Zurich; Munich; Hamburg; Milan; Barcelona; Bucharest;
Sofia; Belgrade; Tbilisi; Baku; Yerevan; Valletta; Strasbourg; Manchester; Edinburgh; Glasgow;
Chicago; Honolulu; Nepalgunj; Bhadrapur; Dharan; Butwal; Hetauda; Janakpur; Dhangadhi;
Bhairahawa; Bhaktapur; Jhapa
"""

#: (spelling of the record, other spellings) of each city
SPELLINGS = [
    *(tuple(line.split("|")) for line in _SPELT.strip().splitlines()),
    *((name.strip(),) for name in _PLAIN.replace("\n", " ").split(";")),
]
