"""Lines of a page that tell nothing: links, buttons, notices to who reads, the weather."""

import re

_LINE = re.compile(
    r"\s*(?:https?://\S*|[\W\d_]*|you are reading:[^\n]*|"
    # These begin a line of their own, whatever follows.
    r"(?:font size|read (?:more|also)|baca (?:juga|berita|selengkapnya)|nyaman tanpa|langganan|"
    r"xem thêm|lire aussi|tin liên quan|copyright|hak cipta|©|follow us|theo dõi|skip to content|"
    r"press .enter. to|share this article|pdf print|"
    r"change size|skip to|go to (?:the )?(?:main )?(?:contents?|navigation)|"
    r"transcript,? e|view all search|note: where available|download pdf|"
    r"e and oe|e&oe|google news|dapatkan|cek berita|lupa kata sandi|belum memiliki|"
    r"atau (?:masuk|daftar)|for immediate release|siaran pers|communiqué de presse|"
    r"thông cáo báo chí|siar|iklan - scroll|baca artikel|scroll (?:untuk|to)|"
    r"from:|to:|cc:|sent:|attachments?:|image-gnews|media enquiries|"
    r"media inquiries)\b[^\n]{0,60}|"
    # These begin titles, too: "Home Affairs ministry …", "Image of Rohingya …".
    r"(?:id|auther|author|shortlink|tags?|share|print|email|comments?|subscribe|related|image|"
    r"download|advertisement|iklan|ikuti|press release|media release|reporter|editor|home|ends?|"
    r"xem|#+)(?:\s?[^\w\s][^\n]{0,60}|(?:\s[^\s]{1,12}){0,2}))",
    re.IGNORECASE,
)
_BUTTONS = re.compile(
    r"\s+(?:(?:share|tweet|print|email|comments?|bagikan|partager)\b[\s:|]*){1,4}\d*$",
    re.IGNORECASE,
)
# A link to another report, with its title
_LINK = re.compile(
    r"\s*(?:baca (?:juga|pula)|lihat juga|simak juga|read (?:more|also)|also read|see also|"
    r"lire aussi|à lire|xem thêm|đọc thêm|related)\s?:\s?[^\n]{1,200}|>>[^\n]{1,200}"
    # What an agency's editors did: "(Adds quote, background)"
    r"|\((?:adds|updates|recasts|corrects|refiles|rewrites|"
    r"writes through|repeats)\s[^()\n]{3,150}\)",
    re.IGNORECASE,
)
# What a page says of itself, in whole sentences
_NOTICE = re.compile(
    r"(?:(?:please )?update your browser|you are using an? |"
    r"javascript (?:is )?disabled|if you have trouble accessing|note: where available|"
    r"disclaimer|pour profiter pleinement|this was published \d+|we're sorry, this|"
    r"your browser (?:is|does)|just click on the|"
    r"this (?:site|website) uses cookies|we use cookies|please enable javascript|"
    # to who reads
    r"\[?an error occurred|you are invited to|you are here|try the [^\n]{2,40} app|sign (?:in|up)|"
    r"log in|do not show this|already a (?:subscriber|member)|be the first to|user rating|"
    r"rate this|"
    r"join the conversation|listen to this|watch one-minute|watch live|"
    r"your [^\n]{2,40} (?:account|membership|subscription)|"
    r"this article is more than|cet article date|temps de lecture|reading time|"
    r"pour pouvoir vous|vous devez|article réservé|il vous reste|"
    r"your email address will|email của bạn|alamat email anda|leave a (?:comment|reply)|"
    r"tinggalkan balasan|trả lời|laisser un commentaire|"
    r"(?:sudah|belum) memiliki akun|(?:facebook|twitter|google plus|vimeo|youtube|feed|instagram)\s"
    r"(?:facebook|twitter|google plus|vimeo|youtube|feed|instagram)|"
    r"\d+ min(?:ute)?s? read|kami telah mengirim|klik (?:link|tautan|di sini)|konfirmasi email)\b",
    re.IGNORECASE,
)
#: The day of who reads, above everything: "Today's Paper | March 04, 2026"
TODAY = re.compile(r"today'?s (?:paper|date|newspaper)\b|e-?paper\b|today is\b", re.IGNORECASE)
#: Below the day a site may print the weather: both are of who reads.
WEATHER = re.compile(r"-?\d{1,2}(?:[.,]\d)?\s?°?\s?[CF]")


def is_furniture(text, start, end):
    """Whether the line `text[start:end]` belongs to the page around a report."""
    if _NOTICE.match(text, start, end) or _LINK.fullmatch(text, start, end):
        return True
    return text[end - 1] not in '.”"' and bool(_LINE.fullmatch(text, start, end))


def without_buttons(text, start, end):
    """The end of a line without the buttons behind it: "Ann Bell / Khmer Times  Share:"."""
    match = _BUTTONS.search(text, max(start, end - 40), end)
    return match.start() if match and match.start() > start else end
