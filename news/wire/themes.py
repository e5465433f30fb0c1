"""What a meeting is about and the island it may be on, where a text does not name the forum."""

import re

#: Reports from the island name the island or a place on it.
_BALI = frozenset({"Bali", "Nusa Dua", "Denpasar", "Badung", "Kuta", "Sanur", "Jimbaran"})
_TOPIC = re.compile(
    r"(?<![^\W_])(?:people|human|migrants?|persons?)[\s-](?:smuggl\w+|traffick\w+)|"
    r"penyelundupan manusia|perdagangan (?:manusia|orang)|buôn bán người|mua bán người|"
    r"traite des êtres humains|trafic (?:d'êtres humains|de migrants)",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"(?<![^\W_])(?:conference|summit|talks|meeting|pertemuan|konferensi|hội nghị|conférence|"
    r"réunion)(?![^\W_])",
    re.IGNORECASE,
)


def wider(cities):
    """The cities of a meeting as a set, and all of Bali for one on Bali."""
    cities = set(cities)
    return cities | _BALI if cities & _BALI else cities


def event_on_topic(text, spans):
    """The (start, end) of the forum's topic in one of `spans` if they speak of an event, too."""
    topics = (_TOPIC.search(text, *span) for span in spans)
    topic = next((each for each in topics if each), None)
    is_event = topic and any(_EVENT.search(text, *span) for span in spans)
    return topic.span() if is_event else None
