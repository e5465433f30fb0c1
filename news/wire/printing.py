"""A Story as plain values for programs, and as lines for people."""


def as_values(story):
    """The story as plain values; what the text does not state is None or an empty list."""

    def value(stated):
        return stated.value if stated else None

    return {
        "headline": value(story.headline),
        "date": value(story.date),
        "place": value(story.place),
        "agency": value(story.agency),
        "byline": value(story.byline),
        "photo_credit": value(story.photo_credit),
        "members": [mention.key for mention in story.members],
        "meeting": story.meeting.key if story.meeting else None,
        "figures": [
            {
                "measure": figure.measure,
                "qualifier": figure.qualifier,
                "value": figure.value,
                "kind": figure.kind,
                "text": figure.words[0].text,
            }
            for figure in story.figures
        ],
    }


def as_text(story):
    """The story in lines for a person, each with the words it was read from."""
    lines = []
    for name in ("headline", "date", "place", "agency", "byline", "initials", "photo_credit"):
        stated = getattr(story, name)
        label = name.replace("_", " ").capitalize()
        if stated:
            lines.append(f"{label}: {stated.value}{_from(stated.words)}")
        else:
            lines.append(f"{label}: not stated")
    lines.append("Members: " + ("" if story.members else "none named"))
    lines += [f"  {each.key}{_from(each.words[:3])}" for each in story.members]
    lines.append(f"Meeting: {story.meeting.key if story.meeting else 'not clear'}")
    for candidate in story.meetings:
        reasons = "; ".join(f"{each.text}{_from(each.words)}" for each in candidate.reasons)
        lines.append(f"  {candidate.key} ({candidate.score:g}): {reasons}")
    lines.append("Figures: " + ("" if story.figures else "none stated"))
    lines += [
        f"  {each.measure} {each.qualifier} {each.value}, {each.kind}{_from(each.words)}"
        for each in story.figures
    ]
    return "\n".join(lines)


def _from(words):
    """The words in quotation marks, on one line, without anything a terminal would obey."""
    passages = [" ".join(each.text.split()) for each in words]
    shown = "".join(char for char in "” … “".join(passages) if char.isprintable())
    return f"  ← “{shown[:160]}”" if shown else ""
