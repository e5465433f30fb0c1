"""Several reports pasted one after the other -> each by itself."""

import re

# A line of its own that editors and mail programs put between two texts. Three asterisks end a
# report at some agencies; what follows them is another report only if it is as long as one.
_BETWEEN = re.compile(r"^[ \t]*(?:={5,}|-{5,}|_{5,}|\*{3,}|#{3,}|~{5,})[ \t]*$", re.MULTILINE)
_SHORTEST = 200


def first_of_several(text):
    """(the first report of `text`, all that follows the line between them or "").

    They are parted by a line of nothing but =, -, _, *, # or ~. A piece too short for a report
    stays with the piece before it.
    """
    for match in _BETWEEN.finditer(text):
        first, rest = text[: match.start()], text[match.end() :]
        if len(first.strip()) >= _SHORTEST and len(rest.strip()) >= _SHORTEST:
            return first.strip("\n"), rest.strip("\n")
    return text, ""
