"""Which photos of an album look alike. Pure: hashes in, pairs out."""

from collections import defaultdict

#: In how many of 64 bits two hashes of near duplicates differ at most.
NEAR = 6

# Two numbers that differ in at most six bits are equal in at least one of seven parts.
_PARTS = NEAR + 1
_WIDTH = -(-64 // _PARTS)


def near_duplicates(hashes):
    """{key: [keys of the photos that look alike]}, in the order of `hashes`, {key: 16 hex digits}.

    Keys without a neighbour are left out. A picture without any detail, whose hash is all zeros,
    and one without a hash are like no other.
    """
    places = {key: place for place, key in enumerate(hashes)}
    buckets = defaultdict(list)
    found = defaultdict(set)
    numbers = {}
    for key, text in hashes.items():
        if not text.strip("0"):
            continue
        number = numbers[key] = int(text, 16)
        for part in range(_PARTS):
            bucket = buckets[part, number >> part * _WIDTH & (1 << _WIDTH) - 1]
            for other in bucket:
                if other not in found[key] and (number ^ numbers[other]).bit_count() <= NEAR:
                    found[key].add(other)
                    found[other].add(key)
            bucket.append(key)
    return {key: sorted(found[key], key=places.get) for key in hashes if found.get(key)}
