"""Who publishes: news agencies and their spellings, as data, beside the outlets of the record."""

import re
from dataclasses import dataclass

from members.names import fold

AGENCY = "agency"
#: Whose name in brackets begins or ends a report; an organisation's may be a part of a sentence.
PRESS = frozenset({AGENCY, "newspaper", "broadcaster"})

# Name and other spellings, by kind. A star: others print its pictures so often that a credit says
# nothing about who wrote the text.
_WELL_KNOWN = """
agency:
ANTARA|Antara News|Antaranews|antaranews.com|LKBN Antara|Kantor Berita Antara|Antara Foto
+ANTARA|Antara Bali
VNA|TTXVN|Vietnam News Agency|Viet Nam News Agency|Thông tấn xã Việt Nam|AVI
+VNA|Agence vietnamienne d'information|VNA/VNP|TTXVN/Vietnam+|TTXVN/VNP
VOV|VOV.VN|VOV5|vov.vn|VOVNews|Voice of Vietnam|Voice of Viet Nam|Đài Tiếng nói Việt Nam
Bernama|bernama.com|BERNAMA-NNN
*Xinhua|Xinhua News Agency|Xinhuanet|Tân Hoa xã|THX|Chine nouvelle|新华社
*AFP|Agence France-Presse|Agence France Presse|AFP-JIJI|AFP Photo
*Reuters|Thomson Reuters|Reuters News
*AP|Associated Press|The Associated Press|AP Photo
*UPI|United Press International
*EPA|EPA-EFE|EPA/EFE|European Pressphoto Agency
*EFE|Agencia EFE
*dpa|Deutsche Presse-Agentur
*ANSA
*TASS|ITAR-TASS|TACC
*RIA Novosti|Sputnik
*Kyodo|Kyodo News|共同通信
*Jiji|Jiji Press
MINA|Mi'raj Islamic News Agency|minanews.net
*Yonhap|Yonhap News Agency|Yonhap News
KCNA|Korean Central News Agency
CNA|Central News Agency
*AAP|Australian Associated Press
NZPA|New Zealand Press Association
NZ Newswire|NZN
PNA|Philippine News Agency|Philippines News Agency
TNA|Thai News Agency|Thai News Agency MCOT|MCOT
NNT|National News Bureau of Thailand
AKP|Agence Kampuchea Presse|Agency Kampuchea Press|Agence Kampuchea Press
KPL|Khaosan Pathet Lao|Lao News Agency
MNA|Myanmar News Agency
BSS|Bangladesh Sangbad Sangstha
UNB|United News of Bangladesh
*PTI|Press Trust of India
*ANI|Asian News International
*IANS|Indo-Asian News Service
UNI|United News of India
APP|Associated Press of Pakistan
*ATS|Keystone-ATS
*Belga
PPI|Pakistan Press International
RSS|Rastriya Samachar Samiti
Lankapuvath
Pajhwok|Pajhwok Afghan News
IRNA|Islamic Republic News Agency
SANA|Syrian Arab News Agency
Petra|Jordan News Agency
WAM|Emirates News Agency
Anadolu|Anadolu Agency|Anadolu Ajansı|AA
MONTSAME|Mongolian National News Agency
Tatoli|Tatoli News Agency
PACNEWS|Pacnews|Pacific Islands News Association
OANA
newspaper:
VietnamPlus|Vietnam+|vietnamplus.vn|VNP
Viet Nam News|VNS|Vietnam News|vietnamnews.vn
Le Courrier du Vietnam|CVN|Courrier du Vietnam|lecourrier.vn
Nhân Dân|NDO|NDĐT|Nhan Dan|Nhân Dân en ligne|Nhan Dan Online|Báo Nhân Dân
Báo Quốc tế|TG&VN|baoquocte.vn|BQT|World & Vietnam Report
Báo Tin tức|baotintuc.vn
*Getty Images|Getty
GNLM|Global New Light of Myanmar
bdnews24.com|bdnews24
CNN Indonesia|cnnindonesia.com
Kompas.com|Kompas
Tempo.co|Tempo|Tempo Interaktif|TempoInteraktif
detikcom|detik.com|detikNews
Republika|Republika.co.id|Republika Online|ROL
The Jakarta Post|Jakarta Post|thejakartapost.com|JP
Jakarta Globe|The Jakarta Globe
Merdeka.com
JPNN.com|jpnn
Tribunnews.com|Tribunnews|Tribun Bali|Tribun-Bali.com
Sindonews|Sindonews.com|SINDOnews.com|Koran Sindo
VIVA.co.id|VIVAnews|VIVA
Suara.com
Okezone|okezone.com
Beritasatu|Beritasatu.com|BeritaSatu.com
Bisnis.com|Bisnis Indonesia
The Star
New Straits Times|NST|NSTP
Les Nouvelles Calédoniennes|LNC|Les Nouvelles calédoniennes
The Daily Tribune|Daily Tribune
Sunday Times|The Sunday Times
Daily News|The Daily News
The Straits Times|Straits Times
The Nation
Bangkok Post
Phnom Penh Post|The Phnom Penh Post
The Hindu
The Daily Star|Daily Star
Dhaka Tribune
Dawn
Philippine Daily Inquirer|Inquirer.net
Rappler
ColomboPage|Colombo Page
Ada Derana|adaderana.lk
Daily Mirror
Daily FT
VnExpress|VnExpress International
Tuổi Trẻ|Tuoi Tre News|Tuổi Trẻ Online|TTO
Thanh Niên|Thanh Nien News|TNO
The Sydney Morning Herald|Sydney Morning Herald|smh.com.au
The Australian
The Guardian|The Guardian Australia
The West Australian|West Australian
The Age
The Canberra Times|Canberra Times
The Advertiser
Fiji Sun
Post-Courier|Papua New Guinea Post-Courier|PNG Post-Courier
Solomon Star
Samoa Observer
Stuff|stuff.co.nz
Scoop|Scoop Media|scoop.co.nz
New Zealand Herald|The New Zealand Herald|NZ Herald|nzherald.co.nz
The Fiji Times|Fiji Times
Free Malaysia Today|FMT
Malaysiakini
Manila Bulletin
The Manila Times|Manila Times
Khmer Times
Vientiane Times
The Kathmandu Post|Kathmandu Post
The Irrawaddy
Khaosod English
Media Indonesia
Jawa Pos|jawapos.com
Pos Bali|Pos Bali Online|posbali.id
Bali Post|balipost.com
NusaBali|nusabali.com
Warta Ekonomi|wartaekonomi.co.id
Kontan.co.id|Kontan
Kumparan|kumparan.com
Pikiran Rakyat|pikiran-rakyat.com
Inilah.com
RMOL|rmol.id
Harian Metro
Berita Harian
Utusan Malaysia
Sinar Harian
The Borneo Post|Borneo Post
Dân Trí|dantri.com.vn
Znews|Zing News|zingnews.vn|znews.vn
Người Lao Động|NLĐO
Công an Nhân dân|CAND|cand.com.vn
Quân đội Nhân dân|QĐND
Sài Gòn Giải Phóng|SGGP
Tiền Phong|tienphong.vn
Pháp Luật TP.HCM|PLO|plo.vn
Lao Động|LĐO|laodong.vn
VietNamNet|vietnamnet.vn
Hà Nội mới|HNMO|hanoimoi.vn
Arab News|arabnews.com
Prothom Alo
EconomyNext
Mizzima
Myanmar Now
Pacific Media Watch
broadcaster:
Al Jazeera
Astro Awani
Kompas TV|KompasTV|kompas.tv
MetroTV|Metro TV
VTV|VTV News|VTV.vn
DW|Deutsche Welle
CNN
Sky News
Geo News
Dunya News
VOV World|VOVWORLD|vovworld.vn
RRI|rri.co.id|Radio Republik Indonesia
Islands Business
RNZ|Radio New Zealand|RNZ Pacific|Radio New Zealand Pacific|RNZI
ABC News|ABC
Radio Australia|ABC Radio Australia|Radio Australia News
SBS News|SBS|SBS World News
BBC News|BBC|BBC Indonesia|BBC Vietnamese
VOA|Voice of America|VOA Indonesia|VOA News
RFA|Radio Free Asia|BenarNews
RFI|Radio France Internationale
CNA Online|Channel NewsAsia|channelnewsasia.com
NHK|NHK World
Thai PBS|Thai PBS World
FBC News|Fijian Broadcasting Corporation
GMA News|GMA
government:
VGP|Chinhphu.vn|baochinhphu.vn|VGP News
PIA|Philippine Information Agency
InfoPublik
organisation:
*UNHCR
*IOM|UN Migration
*UNODC
"""

_WORD = re.compile(r"[^\W_]+(?:\+)?")
_DOMAIN = re.compile(
    r"(?:www\.)?[a-z0-9][a-z0-9-]{1,30}(?:\.[a-z0-9-]{2,20}){0,2}\."
    r"(?:com|net|org|info|news|co|id|vn|au|my|ph|th|in|bd|lk|pk|nz|fj|asia|tv|eu|uk|sg|kh|mm|np|hk)(?:\.[a-z]{2})?",
    re.IGNORECASE,
)
_DESK = re.compile(
    r"\s(?:(?:news|web|online)\s)?(?:desk|bureau|staff|staff\s(?:writer|reporter)|correspondent)$",
    re.IGNORECASE,
)
_EDITIONS = frozenset(
    {"online", "digital", "website", "news online", "international", "pacific", "world"}
)
# Who stands where an agency would, and is none.
_ANYBODY = frozenset({"agencies", "agency", "wires", "wire services", "staff", "agences"})
# What is a part of many papers, too.
_SECTIONS = frozenset({"Nation", "Star"})
# Acronyms no longer than that are names of people, too.
_ACRONYM_AS_NAME = 4
_GLUED = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_MEDIUM = re.compile(
    r"(?!(?:Google|Related|Latest|Recent|Breaking|Other|More|Top|Local|Live|Follow|Read)\s)(?:The\s)?(?:[^\W\d_][\w'&-]*\s){1,3}(?:Post|Times|News|Star|Herald|Tribune|Globe|Daily|"
    r"Mail|Observer|Gazette|Chronicle|Agency|Radio|TV|Online|Mirror|Press|Bulletin|Sun|Standard|"
    r"Independent|Examiner|Advocate|Express|Journal|Courier|Guardian|Telegraph|Dispatch|Review|Wire|"
    r"Channel|Shimbun|Info)"
)
_NAME = re.compile(r"[A-ZĐ][^\W\d_]{3,20}(?:\s[A-ZĐ][^\W\d_]{2,20}){0,2}")
_ACRONYM = re.compile(r"[A-ZĐ][A-ZĐ0-9&.+-]{1,11}")


@dataclass(frozen=True, slots=True)
class Outlet:
    """Who published, by the name to record; `elsewhere`: its pictures stand in others' texts."""

    name: str
    kind: str
    elsewhere: bool = False


class Outlets:
    """Finds outlets by their spellings.

    `rows` are (name, kind) of the record: their spelling of a well-known name is kept, and names
    that are not well known join in. `others` are names that are no outlet's, such as countries.
    """

    def __init__(self, rows=(), others=()):
        kept = {fold(name): (name, kind) for name, kind in rows}
        self._by_words = {}
        for kind, is_elsewhere, name, spellings in _well_known():
            recorded, recorded_kind = kept.get(fold(name), (name, kind))
            outlet = Outlet(recorded, recorded_kind, is_elsewhere)
            for spelling in spellings:
                self._by_words.setdefault(_key(spelling), (outlet, _is_acronym(spelling)))
        for name, kind in rows:
            self._by_words.setdefault(_key(name), (Outlet(name, kind), _is_acronym(name)))
        self._others = {fold(name) for name in others}
        self._longest = max(map(len, self._by_words))

    def find(self, text):
        """The outlet whose spelling `text` begins with, the longest first, and the length read.

        A well-known agency with an edition behind it ("Antaranews Bali") is that agency; so is
        each name of "AFP/VNA". Returns (None, 0) if `text` begins with none.
        """
        words = []
        for match in _WORD.finditer(text[:120]):
            if len(words) == self._longest or not (words or match.start() == 0):
                break
            words.append((fold(match[0]) or match[0], match.end()))
        for count in range(len(words), 0, -1):
            key = tuple(word for word, _end in words[:count])
            outlet, is_acronym = self._by_words.get(key, (None, False))
            end = words[count - 1][1]
            if outlet and not (is_acronym and text[:end].islower()):
                return outlet, end
        return None, 0

    def exactly(self, text):
        """The outlet that `text` as a whole names: known, in the form of an edition, or None."""
        text = _DESK.sub("", text.strip(" .,;:-–—()[]/"))
        # "Rappler.com" is Rappler.
        text = text.removesuffix(".com") if self.find(text)[1] == len(text) - 4 else text
        outlet, length = self.find(text)
        if outlet is None:
            # "AntaraSumbar" is the edition "Antara Sumbar".
            text = _GLUED.sub(" ", text[:60])
            outlet, length = self.find(text)
        if outlet is None or length == len(text):
            return outlet
        rest = text[length:]
        if rest[:1] in "/&,+|":
            return outlet
        if rest.strip().lower() in _EDITIONS:
            return outlet
        if text[:length].istitle() and length <= _ACRONYM_AS_NAME:
            # "Ani Bell" is a person, and not of the agency ANI.
            return None
        is_edition = outlet.kind == AGENCY and len(rest.split()) <= 2 and rest.strip()[:1].isupper()
        return outlet if is_edition else None

    def without_article(self, text):
        """The paper that `text` names without its "The", as stamps do: "Age", "Australian"."""
        return None if text in _SECTIONS else self.exactly(f"The {text}")

    def is_other(self, text):
        """Whether `text` is the name of no outlet, such as a country's."""
        return fold(text) in self._others

    def address(self, text):
        """The outlet that `text` names by its web address; an unknown one is taken as written."""
        outlet = self.exactly(text)
        return outlet or (Outlet(text, "newspaper") if _DOMAIN.fullmatch(text) else None)

    def press(self, text):
        """The outlet that `text` as a whole names, also one with a newspaper's kind of name."""
        text = text.removeprefix("the ")
        outlet = self.address(text)
        if outlet is None and text.isupper() and _MEDIUM.fullmatch(text.title()):
            text = text.title()
        is_named = _MEDIUM.fullmatch(text) or _MEDIUM.fullmatch(_GLUED.sub(" ", text[:60]))
        return outlet or (Outlet(text, "newspaper") if is_named else None)

    def likely(self, text):
        """The outlet that `text` names where only an outlet can stand; unknown ones too.

        Takes what looks like a web address, a newspaper's name or an acronym as it is written.
        """
        outlet = self.exactly(text)
        if outlet:
            return outlet
        text = text.strip(" .,;:-–—()[]/")
        if _DOMAIN.fullmatch(text) or _MEDIUM.fullmatch(text):
            return Outlet(text, "newspaper")
        if fold(text) in self._others or fold(text) in _ANYBODY:
            return None
        is_name = _ACRONYM.fullmatch(text) or _NAME.fullmatch(text)
        return Outlet(text, AGENCY) if is_name else None


def _well_known():
    """(kind, whether its pictures stand elsewhere, name, spellings) of each line of the table."""
    kind = AGENCY
    for line in _WELL_KNOWN.strip().splitlines():
        if line.endswith(":"):
            kind = line[:-1]
            continue
        spellings = line.lstrip("*+").split("|")
        yield kind, line.startswith("*"), spellings[0], spellings


def _is_acronym(spelling):
    """Whether it is short and in capitals, so that it could be a word in small letters."""
    return spelling.isupper() and len(spelling) <= 5


def _key(spelling):
    return tuple(fold(match[0]) or match[0] for match in _WORD.finditer(spelling))
