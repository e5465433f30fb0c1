"""Words that tell whether a date or a place is of the report, of what was, or of what will be."""

import re

AHEAD = re.compile(
    r"(?<![^\W_])(?:will|to be held|to take place|scheduled|upcoming|next|slated|due to|expected|"
    r"ahead of|akan|mendatang|bakal|dijadwalkan|rencananya|(?<!di )(?<!ke )depan|sẽ|sắp|tới|"
    r"dự kiến|aura lieu|se tiendra|prochaine?|prévue?)(?![^\W_])",
    re.IGNORECASE,
)
#: Before a date: it is that of what is remembered every year.
OCCASION = re.compile(
    r"(?<![^\W_])(?:occasion|commemorat\w+|(?:international|world|national) day|hari|journée)"
    r"(?![^\W_])[^.;\n]{0,60}$",
    re.IGNORECASE,
)
LATER = re.compile(r"\b(?:besok|esok|hingga|sampai|tomorrow|until|jusqu'au)\b", re.IGNORECASE)
_FOUNDING = (
    r"initiated|established|launched|founded|inception|first held|created in|formed in|"
    r"began in (?=\d)|set up|dibentuk|didirikan|diprakarsai|digagas|lancée?|créée?|fondée?|"
    r"instauré|thành lập|khởi xướng|sáng lập|"
    r"adopted (?:at|by|in)|endorsed (?:at|by|in)|agreed (?:at|in)|adoptée? (?:à|lors)"
)
_BEFORE_NOW = (
    r"since|sejak|depuis|kể từ|last year|ago|tahun lalu|l'an dernier|année dernière|năm ngoái"
)
#: Tells how the forum began; BACK_THEN also of what was before.
FOUNDING = re.compile(
    rf"(?<![^\W_])(?<!\bhas )(?<!\bhave )(?:{_FOUNDING})(?![^\W_])", re.IGNORECASE
)
# Before a date: it is that of a beginning, or of another meeting that came first.
SINCE = re.compile(
    r"(?<![^\W_])(?:since|sejak|depuis|kể từ)(?![^\W_])[^.\n]{0,50}$"
    r"|(?<![^\W_])(?:preceded by|didahului|diawali|précédée? (?:de|du|des|par|d'))[^.\n\d]{0,70}$",
    re.IGNORECASE,
)
#: Before a place or a year: it is of a meeting that was held before.
EARLIER = re.compile(
    r"(?<![^\W_])(?:last year's|previous|earlier|tahun lalu|précédente?)\s[^.;\n]{0,60}$",
    re.IGNORECASE,
)
BACK_THEN = re.compile(rf"(?<![^\W_])(?:{_FOUNDING}|{_BEFORE_NOW})(?![^\W_])", re.IGNORECASE)
YEAR = re.compile(r"(?<![\d/.-])(?:19|20)\d\d(?![\d/]|-\d)")
