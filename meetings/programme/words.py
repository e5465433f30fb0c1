"""The words of agendas and programmes, in English, Indonesian, Vietnamese and French."""

import re

_FLAGS = re.IGNORECASE


def _words(text):
    return "|".join(filter(None, (each.strip() for each in text.replace("\n", "|").split("|"))))


_BREAK = _words(r"""
    coffee(?:\sand\stea)?|tea|(?:coffee|tea|lunch|prayer|health|comfort|networking|short)\sbreak
    tea\s?/\s?coffee(?:\sbreak)?|coffee\s?/\s?tea(?:\sbreak)?|(?:morning|afternoon)\s(?:tea|coffee|break)
    (?:\w+\s)?lunch(?:eon)?|break|refreshments|recess|rehat(?:\s(?:kopi|makan))?|istirahat|ishoma
    (?:makan|santap)\ssiang|coffee\smorning|pause(?:[-\s](?:café|cafe|déjeuner|santé))?|déjeuner
    nghỉ\sgiải\slao|giải\slao|nghỉ\strưa|ăn\strưa|tiệc\strà|nghỉ\sgiữa\sgiờ
""")
_SOCIAL = _words(r"""
    (?:\w+\s){0,2}(?:dinner|reception|cocktails?|banquet)|gala|site\svisit|field\svisit|study\svisit
    (?:city|cultural)\stour|excursion|cultural\s(?:performance|evening|programme)
    jamuan|makan\smalam|santap\smalam|resepsi|kunjungan|dîner|réception|visite|cocktail
    tiệc|chiêu\sđãi|ăn\stối|tham\squan
""")
_PRESS = _words(r"""
    (?:joint\s)?(?:press|media)\s(?:conference|briefing|event|stand-?up|statement|availability)
    doorstop|konferensi\spers|jumpa\spers|keterangan\spers
    conférence\sde\spresse|point\s(?:de\s)?presse|họp\sbáo|gặp\sgỡ\sbáo\schí
""")
_OPENING = _words(r"""
    (?:official\s|formal\s)?opening|inaugurat\w+|inaugural|welcom(?:e|ing)\s(?:remarks?|address|speech|statement)
    welcome(?!\s(?:dinner|reception|cocktail|coffee|drinks?|pack))|pembukaan
    (?:kata\s)?sambutan(?:\s(?:selamat\sdatang|pembukaan))?|(?:séance\s|cérémonie\s|discours\s|allocutions?\s)?(?:d['’]\s?)?ouverture
    (?:mots?|allocutions?|discours)\sde\sbienvenue|(?:lễ\s|phiên\s|phát\sbiểu\s)?khai\smạc|chào\smừng
""")
_CLOSING = _words(r"""
    clos(?:ing|ure|e)|concluding\s(?:remarks|session)|wrap[-\s]?up(?:\sand\sclos\w+)?|adjourn\w*
    penutupan|(?:séance\s|cérémonie\s|discours\s)?(?:de\s)?clôture|(?:lễ\s|phiên\s|phát\sbiểu\s)?bế\smạc
""")
#: What a title begins with -> its kind; looked for in this order.
_LEADING = (
    r"^(?:(?:session|sesi|séance|phiên|sidang|acara|agenda)\s)?"
    r"(?:[\divx]{1,4}\s?[.:)–-]\s)?(?:the\s)?"
)
KINDS = (
    ("press", re.compile(rf"(?<![^\W_])(?:{_PRESS})(?![^\W_])", _FLAGS)),
    ("social", re.compile(rf"(?<![^\W_])(?:{_SOCIAL})(?![^\W_])", _FLAGS)),
    ("opening", re.compile(rf"{_LEADING}(?:\w+\s)?(?:{_OPENING})(?![^\W_])", _FLAGS)),
    ("closing", re.compile(rf"{_LEADING}(?:\w+\s)?(?:{_CLOSING})(?![^\W_])", _FLAGS)),
    (
        "break",
        re.compile(
            rf"^(?:\w+\s){{0,2}}(?:{_BREAK})(?:\s?(?:/|&|and|dan|et|và)\s?"
            rf"(?:{_BREAK}|(?:family|group|official)\sphoto(?:graph)?|\w+))?"
            r"(?:\s?[(,–-].*|\s(?:at|in|di|à|tại|hosted|for)\s.*)?[.!]?$",
            _FLAGS,
        ),
    ),
)
#: Alone on a line without a time these still are sessions.
BARE_SESSION = re.compile(
    r"^(?:registration|group\sphoto|family\sphoto|photo\ssession|roundtable|plenary|pendaftaran|"
    r"registrasi|foto\sbersama|inscription|photo\sde\sfamille|đăng\ský|chụp\sảnh)\b",
    _FLAGS,
)

#: "Session 2: Title", "Sesi II - Title", "Plenary session", "Panel 1".
SESSION = re.compile(
    r"^(?:(?:plenary|working|breakout|technical|panel|parallel|ministerial|special|thematic|"
    r"closed|retreat|tour\sde)\s)?(?:session|sesi|sidang|séance|seance|phiên|panel|plenary|pleno|"
    r"plénière|roundtable|retreat|block|diskusi\spanel|panel\sdiskusi)"
    r"(?:\s(?:session|discussion|thứ))?(?:\s(?:pleno|plénière|toàn\sthể|no\.?|ke-?)\s?)?"
    r"\s?(?P<number>\d{1,2}[a-z]?|[ivx]{1,5}|one|two|three|four|five|six|pertama|kedua|ketiga|"
    r"keempat|première|deuxième|nhất|hai|ba|tư)?(?=\s{0,2}(?:$|[:.–—)(-]|\s))",
    _FLAGS,
)

_NUMBER = r"\d{1,2}(?:\.\d{1,2}){0,2}(?:\s?\([a-z]{1,3}\)|[a-z](?![^\W_]))?|[ivx]{1,5}(?![^\W_])"
#: "Agenda item 3: Title", "Mata acara 3 –", "Point 3 de l'ordre du jour :", "Mục 3:".
ITEM = re.compile(
    rf"(?:provisional\s)?(?:agenda\sitems?|items?|mata\sacara|butir(?:\sagenda)?|agenda|"
    rf"points?|mục|nội\sdung|topik|topic)\s(?:no\.?\s?|số\s|ke-?\s?)?"
    rf"(?P<numbers>(?:{_NUMBER})(?:\s?(?:,|&|and|dan|et|và|to|–|—|-|/)\s?(?:{_NUMBER}))*)"
    r"(?:\s(?:of\sthe\sagenda|de\sl['’]ordre\sdu\sjour))?(?=\s{0,2}(?:$|[:.–—)\]-]|\s))",
    _FLAGS,
)
NUMBERS = re.compile(_NUMBER, _FLAGS)
NUMBER_RANGE = re.compile(r"(\d{1,2})\s?(?:to|–|—|-)\s?(\d{1,2})(?!\d)", _FLAGS)
#: "3. Title", "3) Title", "(3) Title", "3(a) Title", "IV. Title", "a) Title".
NUMBERED = re.compile(
    r"^(?:(?P<number>\d{1,2}(?:\.\d{1,2}){0,2}(?:\s?\([a-z]{1,3}\))?|[IVX]{1,5})\s?[.):](?!\d)\s{0,6}"
    r"|\((?P<round>\d{1,2})\)\s{1,6}|(?P<sub>\(?[a-h])\)\s{1,6}"
    r"|(?P<plain>\d{1,2}\s?\([a-z]{1,3}\)|\d{1,2}\.\d{1,2})\s{1,6})(?=\S)"
)
#: A heading under which numbered lines are items.
AGENDA = re.compile(
    r"^(?:(?:draft|provisional|annotated|tentative|final|rancangan|susunan|projet\sd['’]|dự\sthảo)\s?)*"
    r"(?:agenda|ordre\sdu\sjour|chương\strình\snghị\ssự|mata\sacara|agenda\sitems|items)"
    r"(?:\s(?:sementara|acara|provisoire|rapat|pertemuan))?[\s:.]*$",
    _FLAGS,
)
#: What else may stand alone above a programme.
TITLE = re.compile(
    r"^(?:(?:draft|provisional|tentative|final|indicative|rancangan)\s)*(?:programme(?:\sof\swork)?|"
    r"program(?:\sof\swork)?|schedule|run(?:ning)?[-\s]?(?:down|sheet)|susunan\sacara|jadwal(?:\sacara)?|"
    r"rundown\sacara|chương\strình(?:\slàm\sviệc)?|programme\sde\stravail|timetable)[\s:.]*$",
    _FLAGS,
)

_ROLE_SPEAKS = _words(r"""
    (?:keynote\s|guest\s|lead\s)?speakers?|(?:lead\s)?presenters?|presentations?\sby|presented\sby
    presentation\sby|panel(?:l?ists?)|discussants?|remarks\sby|delivered\sby|resource\spersons?
    lead|delivered\sby|pembicara|narasumber|pemateri|penyaji|disampaikan\soleh|oleh|panelis
    intervenante?s?|orateurs?|oratrices?|présentation\spar|présentée?\spar|diễn\sgiả|người\strình\sbày
    trình\sbày|phát\sbiểu|báo\scáo\sviên
""")
_ROLE_CHAIRS = _words(r"""
    co-?chairs?|chair(?:ed\sby|person|man|s)?|moderators?|moderated\sby|facilitators?|facilitated\sby
    led\sby|mc|master\sof\sceremon(?:y|ies)|moderator|ketua(?:\ssidang)?|pimpinan\ssidang
    dipimpin\soleh|modérat(?:eur|rice)s?|présidente?s?|présidence|animat(?:eur|rice)s?
    chủ\strì|chủ\stọa|điều\sphối|người\sđiều\sphối
""")
_ROLE_ROOM = _words(r"""
    venue|room|location|place|meeting\sroom|tempat|ruang(?:an)?|lokasi|lieu|salle|địa\sđiểm|phòng(?:\shọp)?
""")
LABELS = (
    ("chair", re.compile(rf"^(?:{_ROLE_CHAIRS})\s?[:：–-]\s?", _FLAGS)),
    ("speakers", re.compile(rf"^(?:{_ROLE_SPEAKS})\s?[:：–-]\s?", _FLAGS)),
    ("room", re.compile(rf"^(?:{_ROLE_ROOM})\s?[:：–-]\s?", _FLAGS)),
)
#: The same without a colon, where a verb says it.
VERBS = (
    (
        "chair",
        re.compile(
            r"^[(]?(?:(?:co-)?chaired|moderated|facilitated|led)\sby\s|^dipimpin\soleh\s|"
            r"^(?:présidée?|modérée?|animée?)\spar\s|^do\s(?=.*\schủ\strì)",
            _FLAGS,
        ),
    ),
    (
        "speakers",
        re.compile(
            r"^[(]?(?:presented|delivered|presentation|presentations|remarks|statement)\sby\s|"
            r"^disampaikan\soleh\s|^oleh\s|^présentée?\spar\s|^by\s|^par\s(?=[A-Z])",
            _FLAGS,
        ),
    ),
)
#: Before whom a title says that somebody speaks.
BY = re.compile(
    r"(?<![^\W_])(?<!hosted\s)(?<!organised\s)(?<!organized\s)(?<!sponsored\s)(?:by|oleh|par|dari|delivered\sby|presented\sby|do(?=\s.*\strình\sbày)|của)"
    r"(?:\sthe)?\s(?=\S)",
    _FLAGS,
)
HEADERS = {
    "time": re.compile(
        r"^(?:time|times?\s?\(.*\)|hours?|waktu|jam|pukul|heures?|horaires?|thời\sgian|giờ)(?:\s?[(/].*)?$",
        _FLAGS,
    ),
    "title": re.compile(
        r"^(?:activity|activities|agenda|session|sessions|programme|program|event|subject|topic|item|"
        r"items|description|details|acara|kegiatan|materi|agenda\sitem|activités?|sujet|intitulé|"
        r"thème|nội\sdung|hoạt\sđộng)(?:\s?[(/].*)?$",
        _FLAGS,
    ),
    "speakers": re.compile(
        r"^(?:speakers?|presenters?|lead|person\sin\scharge|pic|responsible|resource\spersons?|"
        r"remarks|speaker\s?/.*|pembicara|narasumber|petugas|penanggung\sjawab|pengisi\sacara|"
        r"intervenante?s?|orateurs?|diễn\sgiả|người\sthực\shiện|chủ\strì)(?:\s?[(/].*)?$",
        _FLAGS,
    ),
    "room": re.compile(rf"^(?:{_ROLE_ROOM})(?:\s?[(/].*)?$", _FLAGS),
    "number": re.compile(r"^(?:no\.?|nr\.?|#|stt|n[°o]\.?|item\sno\.?)$", _FLAGS),
    "day": re.compile(r"^(?:day|date|hari|tanggal|hari/tanggal|jour|ngày)$", _FLAGS),
}
#: "Grand Ballroom", "Salle 3", "(Meeting Room 2, Level 1)" at the end of a title.
ROOM_AT_END = re.compile(
    r"\s?[(,–-]\s?(?P<room>(?:at\s|in\s|di\s)?(?:the\s)?(?:[^\W_][\w'’&-]*\s){0,4}"
    r"(?:ballroom|room|hall|lobby|foyer|restaurant|terrace|lounge|ruang|salle|auditorium)"
    r"(?:\s[\w&-]+){0,3}(?:,\s?(?:level|floor|lantai|lt\.?)\s?\w+|,\s?\w+\sfloor)?)\)?$",
    _FLAGS,
)
BRACKET_AT_END = re.compile(r"\s?[(\[](?P<inner>[^()\[\]]{3,200})[)\]]\s?$")
HONORIFIC = re.compile(
    r"^(?:H\.?\s?E\.?|His\sExcellency|Her\sExcellency|The\sHon(?:ourable|\.)?|Hon\.|Mr|Mrs|Ms|Miss|"
    r"Mx|Dr|Prof|Amb|Ambassador|Gen|Lt\.?|Col|Maj|Sen|Senator|Minister|Deputy\sMinister|"
    r"Secretary|Director|Bapak|Bpk|Ibu|Yth|Y\.?M|S\.?E|M\.|MM\.|Mme|Mlle|Son\sExcellence|Ông|Bà|"
    r"Ngài|Đồng\schí|Thứ\strưởng|Bộ\strưởng|Dato['’]?|Datuk|Tan\sSri|Sri|Drs|Ir)(?![^\W_])\.?",
    _FLAGS,
)
