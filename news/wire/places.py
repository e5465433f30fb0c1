"""Cities: how the record spells them, in which other ways they are written."""

import re

from .phrases import Phrases, words_of

#: Each line: the spelling of the record, then others.
_SPELLINGS = """
Da Nang|Đà Nẵng|Danang|Dà Nang|Da-Nang|Da Nang City
Hanoi|Hà Nội|Ha Noi|Hanoï
Ho Chi Minh City|TP.HCM|TP HCM|Hồ Chí Minh|Ho Chi Minh Ville|Hô Chi Minh-Ville|HCM City|Saigon
Huế|Hue
Hạ Long|Ha Long
Hải Phòng|Hai Phong
Nha Trang
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
Nusa Dua
Bali
Denpasar
Yogyakarta|Jogjakarta
Bandung
Surabaya
Semarang
Makassar
Lombok
Mataram
Labuan Bajo
Bandar Seri Begawan|BSB
Port Moresby
Port Vila
Honiara
Suva
Apia
Nuku'alofa
Nouméa|Noumea
Dili
Kathmandu
Thimphu
Islamabad
Karachi
Kabul
Tehran|Téhéran|Teheran
Baghdad|Bagdad
Amman
Damascus|Damas
Abu Dhabi
Dubai
Ankara
Istanbul
Malé|Male
Negombo
Cox's Bazar
Chittagong
Mumbai
Chennai
Ulaanbaatar|Ulan Bator|Oulan-Bator
Pyongyang
Shanghai
Shenzhen
Hong Kong
Macao|Macau
Taipei
Perth
Adelaide
Brisbane
Melbourne
Darwin
Hobart
Wellington
Auckland
Christchurch
Putrajaya
Penang
Petaling Jaya
Shah Alam
Ipoh
Johor Bahru
Melaka|Malacca
Marawi
Iloilo
Baguio
Subang
Batam
Medan
Padang
Palembang
Kupang
Ambon
Jayapura
Sorong
Badung
Bogor
Tangerang
Solo
Banda Aceh
Langsa|Kuala Langsa
Bireuen
Sabang
Meulaboh
Lhokseumawe
Khulna
Sylhet
Kolkata
Guwahati
Goa
Jaffna
Kandy
Galle
Lahore
Peshawar
Kandahar
Herat
Mashhad
Basra
Erbil
Aqaba
Sharjah
Osaka
Kyoto
Nagoya
Busan
Jeju
Incheon
Suva
Nadi
Lautoka
Lae
Madang
Cairns
Townsville
Gold Coast
Geelong
Dunedin
Hamilton
Mandalay
Sittwe
Battambang
Savannakhet
Luang Prabang
Chiang Rai
Mae Sot
Hat Yai
Udon Thani
Hua Hin
Can Tho|Cần Thơ
Quang Ninh|Quảng Ninh
Lang Son|Lạng Sơn
Vung Tau|Vũng Tàu
Port Dickson
Langkawi
Kuching
Kota Kinabalu
Chiang Mai
Phuket
Pattaya
Phnom Penh
Siem Reap
Cebu
Davao
Makati
Quezon City
Clark
Washington|Washington DC|Washington D.C.
Ottawa
Moscow|Moscou|Moskow
Rome
Berlin
Madrid
Vienna
The Hague|La Haye
Stockholm
Oslo
Copenhagen|Copenhague
Helsinki
Bern|Berne
Pretoria
Nauru
Koror
Izmir|İzmir
Labuan Bajo
Dushanbe
Bishkek
Tashkent
Astana|Nur-Sultan
Almaty
Doha
Riyadh|Riyad|Riyadh
Kuwait City
Muscat
Manama
Cairo|Le Caire|Kairo
Nairobi
Addis Ababa|Addis-Abeba
Marrakesh|Marrakech
Tunis
Budapest
Warsaw|Varsovie
Prague|Praha
Lisbon|Lisbonne
Athens|Athènes
Dublin
Luxembourg
Ostend
Toronto
Vancouver
Montreal|Montréal
Los Angeles
San Francisco
Guangzhou
Chengdu
Kunming
Nanning
Macau|Macao
Sapporo
Hiroshima
Fukuoka
Gwangju
Bhubaneswar
Bengaluru|Bangalore
Hyderabad
Lucknow
Pokhara
Rawalpindi
Quetta
Jalalabad
Mazar-e-Sharif
Vavuniya
Trincomalee
Hambantota
Rangamati
Teknaf
Ukhia
Songkhla
Ranong
Chiang Khong
Khon Kaen
Poipet
Sihanoukville
Pakse
Myawaddy
Dalat|Đà Lạt|Da Lat
Lào Cai|Lao Cai
Nghệ An|Nghe An
Quảng Nam|Quang Nam
Bắc Ninh|Bac Ninh
Johor
Kota Bharu
Alor Setar
Kangar
Bintan
Tanjung Pinang
Pekanbaru
Bengkulu
Bandar Lampung
Balikpapan
Banjarmasin
Pontianak
Manado
Bitung
Magelang
Cirebon
Sukabumi
Cisarua
Ubud
Tabanan
Rote
Zamboanga
General Santos
Subic
Tagaytay
Boracay
Alice Springs
Launceston
Port Hedland
Christmas Island
Manus
Wewak
Goroka
Luganville
Gizo
Rarotonga
Alofi
Funafuti
Majuro
Pago Pago
Papeete
Queenstown
Rotorua
Tarawa
Palikir
"""

# "in", "at", and the words that may stand between them and the city.
_WHERE = re.compile(
    r"(?<![^\W_])(?:in|at|di|à|a|tại|ở|dans|(?:live|reporting|speaking) from|từ|near|im|nach|"
    r"welcomed\s[^.\n]{1,40}\sto)\s{1,2}"
    r"(?:(?:the|la|le|[A-Z][a-z]{2,12}'s)\s)?(?:(?:central|northern|southern|eastern|western|"
    r"coastal|capital|resort|city|town|ville|kota|pulau|island|province|thành phố|thủ đô|of|de|du|"
    r"d'|stadt|[a-z]{4,14}ischen)\s{1,2}){0,4}$",
    re.IGNORECASE,
)


class Places:
    """Known cities. `cities` are the record's, such as "Nusa Dua, Bali": both parts are known."""

    def __init__(self, cities=()):
        self._names = {}
        for city in cities:
            for part in filter(None, map(str.strip, city.split(","))):
                self._names.setdefault(words_of(part), part)
        for line in _SPELLINGS.strip().splitlines():
            name, *others = line.split("|")
            name = self._names.get(words_of(name), name)
            for spelling in (name, *others):
                self._names.setdefault(words_of(spelling), name)
        self._phrases = Phrases((" ".join(words), name) for words, name in self._names.items())

    def name(self, text):
        """How the record writes the city that `text` names, or "" if it is not known."""
        return self._names.get(words_of(text), "")

    def found(self, text, start, end):
        """Every known city in `text[start:end]` as (start, end, name), the longest first."""
        return self._phrases.found(text, start, end, lambda first, _last, _: text[first].isupper())


def is_where(text, start):
    """Whether the words before `text[start]` say that something is in what follows."""
    return bool(_WHERE.search(text[max(0, start - 60) : start]))
