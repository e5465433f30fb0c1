"""Which of the lines above a report is its title."""

# The first title of so many words is the title; shorter ones may be kickers.
_LONG_TITLE, _SHORT_TITLE = 5, 3
# Between a title and the author right below it stands "By".
_BESIDE_TITLE = 8
# A title that ends like a sentence has so many words at most.
_LONGEST_SENTENCE = 18


def choose_title(text, layout, titles):
    """Put the headline into `layout`: the first of `titles` of some length, else the longest."""
    by_words = [(len(text[slice(*span)].split()), span) for span in sorted(titles)]
    of_some_length = [span for count, span in by_words if count >= _LONG_TITLE]
    long = [span for span in of_some_length if ". " not in text[slice(*span)]]
    long = long or of_some_length
    rest = [(count, span) for count, span in by_words if count >= _SHORT_TITLE]
    if not rest:
        _take_sentence(text, layout)
        return
    above = _above_author(text, layout, titles)
    layout.headline = above or (long[0] if long else max(rest, key=_length)[1])
    # A longer one that is not the title is what stands under the picture.
    title = text[slice(*layout.headline)]
    layout.captions += [span for span in of_some_length if text[slice(*span)] != title]


def _length(counted):
    """Orders titles by their words; of those with as many the first is the greatest."""
    count, (start, _end) = counted
    return count, -start


def _take_sentence(text, layout):
    """Take a short sentence alone above the place line for a title with a full stop."""
    line = layout.dateline
    if not line or len(layout.body) < 2:
        return
    (start, end), (below, _end) = layout.body[:2]
    is_above = end <= line.start < below and not text[end : line.start].strip()
    is_sentence = text[end - 1] == "." and ". " not in text[start:end]
    if is_above and is_sentence and len(text[start:end].split()) <= _LONGEST_SENTENCE:
        layout.headline = layout.body.pop(0)


def _above_author(text, layout, titles):
    """The title right above the line that tells who wrote, if it is a title at all."""
    author = layout.byline
    for start, end in titles if author else ():
        near = end < author[0] <= end + _BESIDE_TITLE
        if near and len(text[start:end].split()) >= _SHORT_TITLE:
            return start, end
    return None
