"""Looking for words in bytes, in every way the site writes them."""

import json


def bytes_with(data, *words):
    """Which of `words` stand in `data`, in any case, as text, as JSON or in two bytes a letter."""
    lower = data.lower()
    found = []
    for word in words:
        escaped = json.dumps(word)[1:-1]
        ways = (each.lower() for each in (word, escaped))
        if any(way.encode(code) in lower for way in ways for code in ("utf-8", "utf-16-le")):
            found.append(word)
    return found
