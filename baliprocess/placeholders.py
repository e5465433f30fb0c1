"""Words that stand where a text is still to be written. A leaf; runs without Django.

`found_in` knows three kinds: what is never a text ("lorem ipsum", "IMG_1234"), wherever it stands;
what is one only as a part of another text ("test", "sample": there is a sample size, and Testour is
a place); and texts that consist of such words and of fillers alone ("Test meeting 2").
"""

import re

#: Stand-ins that no finished text holds, as whole words in any case.
NEVER = (
    "asdf",
    "foobar",
    "lorem",
    "lorem ipsum",
    "lipsum",
    "qwerty",
    "tba",
    "tbc",
    "tbd",
    "to be written",
    "untitled",
    "yyy",
    "zzz",
)

#: Stand-ins only where the text has no word besides them and FILLERS.
ALONE = (
    "abc",
    "blah",
    "dummy",
    "example",
    "foo",
    "ipsum",
    "n/a",
    "none",
    "placeholder",
    "sample",
    "temp",
    "test",
    "tester",
    "testing",
    "tests",
    "todo",
)

#: What goes with them and says nothing more.
FILLERS = (
    "a",
    "agenda",
    "album",
    "an",
    "article",
    "body",
    "caption",
    "conference",
    "delegate",
    "document",
    "draft",
    "entry",
    "event",
    "file",
    "for",
    "headline",
    "here",
    "image",
    "is",
    "item",
    "just",
    "meeting",
    "my",
    "name",
    "new",
    "news",
    "of",
    "only",
    "page",
    "person",
    "photo",
    "picture",
    "please",
    "session",
    "some",
    "story",
    "summary",
    "text",
    "the",
    "this",
    "title",
    "to",
)

#: What cameras, telephones and programs call a file by themselves, and the endings of files.
CAMERAS = ("IMG", "DSC", "DSCN", "DSCF", "DCIM", "MVI", "PXL", "WP", "GOPR", "Screenshot")
ENDINGS = (
    *("avif", "bmp", "csv", "doc", "docx", "gif", "heic", "jfif", "jpeg", "jpg", "odp", "ods"),
    *("odt", "pdf", "png", "pptx", "ppt", "psd", "raw", "tif", "tiff", "webp", "xls", "xlsx"),
)

#: Longer texts are searched up to here: what was not written stands at the beginning.
LONGEST = 20_000
#: A text that is nothing but stand-ins and fillers is a short one.
LONGEST_ALONE = 80

_NEVER = re.compile(rf"(?i)(?<![\w-])(?:{'|'.join(map(re.escape, NEVER))})(?![\w-])")
#: Crosses and lines to be written over; "XXX" in capitals is also the Roman thirty.
_CROSSES = re.compile(
    r"\AXXX\Z|(?<!\w)(?:x{3,}|X{4,}|\?{3,}|_{3,})(?!\w)|\[(?:insert|add|name|date|title)\b[^\]\n]{0,80}\]"
)
_CAMERA = re.compile(rf"(?<!\w)(?:{'|'.join(CAMERAS)})[ _-]?\d{{3,}}\w*(?:\.\w{{2,4}})?")
_FILE = re.compile(rf"(?i)(?<![\w/.@])\w[\w()+~-]{{0,120}}\.(?:{'|'.join(ENDINGS)})(?!\w)")
_WORDS = re.compile(r"[^\s,.;:!?“”\"'’()–—…*#-]+")


def found_in(text):
    """The first stand-in in `text` as it is written there, or "" if it reads like a text."""
    text = text[:LONGEST].strip()
    if not text:
        return ""
    if _says_nothing(text):
        return text
    found = [pattern.search(text) for pattern in (_NEVER, _CROSSES, _CAMERA, _FILE)]
    places = [match for match in found if match]
    return min(places, key=lambda match: match.start()).group() if places else ""


def is_nothing_else(text):
    """Whether `text` is a stand-in as a whole, so that no reader would learn anything from it."""
    text = text.strip()
    return bool(text) and (_says_nothing(text) or found_in(text) == text.rstrip(" .!?…"))


def _says_nothing(text):
    if not any(map(str.isalnum, text)):
        return True
    words = [word.casefold() for word in _WORDS.findall(text[: LONGEST_ALONE + 1])]
    if not words or len(text) > LONGEST_ALONE:
        return False
    stand_ins = [word for word in words if word in ALONE]
    others = [word for word in words if word not in ALONE]
    return bool(stand_ins) and all(word in FILLERS or word.isdecimal() for word in others)
