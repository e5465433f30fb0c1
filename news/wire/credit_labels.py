"""Credits that say so: the labels of agencies and newspapers, in the order in which they count."""

import re

_LABEL = (
    r"(?:file\s|illustrative\s)?photos?(?:graphs?)?(?:\s(?:credits?|d'illustration|d'archives|"
    r"courtesy))?|foto(?:grafer|\sde\s(?:ilustración|archivo))?|"
    r"ảnh(?:\s(?:minh họa|tư liệu))?|hình(?:\sảnh)?|nguồn ảnh|"
    r"pictures?|images?|gambar|crédits?(?:\sphotos?)?|credits?|sumber foto|dok(?:umentasi)?\.?|"
    r"pic|illustrations?|ilustrasi|graphics?"
)
_CREDIT = r"(?P<credit>[^()\[\]\n|]{2,90})"
# What stands before a name that is whom the picture is by all the same
_OF = r"(?:©\s?|(?-i:Photo|File):\s?)?"
_FORMS = [
    # Behind what the picture shows, in a whole sentence: "Photo: … with her guests (APP)"
    r"^(?:photo|foto|ảnh)\s?:\s[^\n()]{60,300}\((?P<credit>[^()\n]{2,60})\)$",
    # (Photo: VNA), (Foto: ANTARA/Name), (Photo by Name), [Photo/Xinhua]
    (
        rf"[(\[]\s?(?:{_LABEL})\s?(?:[:：/|]|\b(?:by|courtesy of|from|oleh|par)\b:?)\s?{_OF}"
        r"(?P<credit>[^()\[\]\n]{2,90})[)\]]"
    ),
    # (photo Ann Bell), (Foto Ann Bell/Harian)
    r"[(\[](?:photos?|foto)\s(?P<credit>(?-i:[A-Z])[^()\[\]\n|]{2,60})[)\]](?=\s{0,3}(?:\n|$))",
    # What Getty asks to print
    rf"[(\[]photo credit should read:?\s{_CREDIT}[)\]]",
    # ANN BELL via Getty Images on a line of its own
    r"^(?P<credit>[^\n():]{3,50}\svia\s(?:Getty Images|AFP|AP|Reuters|Shutterstock))$",
    # (PNA photo by Name)
    r"[(\[]\s?(?P<credit>(?:[A-Z][\w&.-]{1,15}\s){1,3}(?:file\s)?photos?\sby\s[^()\[\]\n|]{2,60})[)\]]",
    # (Source: AFP/VNA) under a picture
    rf"\((?:source|sumber|nguồn)\s?:\s?{_CREDIT}\)(?=\s{{0,3}}(?:\n|$))",
    # Photo: VNA, to the end of the line or the sentence
    (
        rf"(?<![^\W_])(?:{_LABEL})\s?[:：]\s?{_OF}(?P<credit>(?:dok\.\s)?[^()\[\]\n|]{{2,90}}?)"
        # "A. Bell": no sentence ends behind an initial.
        r"(?=\s{0,3}(?:\n|$|(?<![\s/.](?-i:[A-Z]))\.(?:\s|$)|\||[()\[\]]))"
    ),
    (
        r"(?<![^\W_])(?:photos?|photographs?|pictures?|pix|pics?|images?)\s"
        r"(?:by|courtesy of|from|(?=©)|(?=supplied))"
        rf"\s?:?\s?{_OF}{_CREDIT}(?=\s{{0,3}}(?:\n|$))"
    ),
    # Handed out: "(Dok. Kemlu)" and the like
    r"\((?P<credit>(?:dok\.|dok\s|dokumentasi|istimewa|handout|supplied|courtesy)[^()\n]{0,40})\)",
    # "Delegates meet. Dok. Kemlu RI"
    r"(?:(?<=[.!?]\s)|^)(?P<credit>dok(?:umentasi)?\.?\s[^\n.()]{2,40})(?=\n|$)",
    # Glued behind the caption: "… paid to the crew.(Coast Police)"
    r"(?<=[a-z][.!?])\((?P<credit>(?-i:[A-Z])[^\n()]{2,50})\)(?=\n)",
    r"[(\[](?P<credit>photos?\ssupplied)[)\]]",
    # HARIAN PAGI / HO-KEMLU on a line of its own
    r"^(?P<credit>[^\n/()]{2,40}?\s?/\s?HO(?![^\W_])[^\n/()]{0,40})$",
    # PHOTO/MINISTRY OF FOREIGN AFFAIRS on a line of its own
    r"^photo\s?/\s?(?P<credit>[^\n/()]{3,60})$",
    r"(?<=[.!?]\s)(?:photos?|foto)\s?/\s?(?P<credit>[^\n/().]{3,50})$",
    # PHOTO ANN BELL, AGENCE FRANCE-PRESSE
    r"(?:^|(?<=[.!?]\s))(?-i:PHOTO)\s(?P<credit>(?-i:[A-Z][A-Z .'-]{3,40}, [A-Z][A-Z .'-]{2,40}))$",
    # Courtesy: Coast Guard
    r"^courtesy\s?:\s?(?P<credit>[^\n:]{2,60})$",
    # Image source, Getty Images
    r"(?<![^\W_])image source,\s(?P<credit>[^\n]{2,40})(?=\n|$)",
]
FORMS = [re.compile(form, re.IGNORECASE | re.MULTILINE) for form in _FORMS]
#: The one whose credit must be an outlet: reports print their sources so, too.
SOURCE_FORM = next(form for form in FORMS if "sumber|nguồn)" in form.pattern)
