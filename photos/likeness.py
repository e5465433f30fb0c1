"""How like two pictures are, and what tells one from all others: hashes, colours, errors."""

import math

from PIL import Image, ImageChops, ImageMath

_BOX = Image.Resampling.BOX
# The constants that steady the index where a window is flat: (0.01 × 255)² and (0.03 × 255)².
_C1, _C2 = 6.5025, 58.5225
_WINDOW = 8


def luma_error(one, other):
    """The mean of the squared differences of two pictures' luma, 0 to 65,025."""
    counts = ImageChops.difference(one.convert("L"), other.convert("L")).histogram()
    return sum(step * step * count for step, count in enumerate(counts)) / sum(counts)


def psnr(one, other):
    """The peak signal-to-noise ratio of the luma in dB; infinite for two that are equal."""
    error = luma_error(one, other)
    return 10 * math.log10(255**2 / error) if error else math.inf


def similarity(one, other):
    """The structural similarity (SSIM) of the luma, at most 1, over windows of 8 × 8 pixels.

    Wang, Bovik, Sheikh and Simoncelli, "Image quality assessment", 2004.
    """
    x, y = (picture.convert("L").convert("F") for picture in (one, other))

    def mean(*factors):
        product = factors[0]
        for factor in factors[1:]:
            product = ImageMath.lambda_eval(lambda a: a["p"] * a["f"], p=product, f=factor)
        return product.reduce(_WINDOW)

    index = ImageMath.lambda_eval(
        lambda a: (
            (a["x"] * a["y"] * 2 + _C1)
            * ((a["xy"] - a["x"] * a["y"]) * 2 + _C2)
            / (
                (a["x"] * a["x"] + a["y"] * a["y"] + _C1)
                * (a["xx"] - a["x"] * a["x"] + a["yy"] - a["y"] * a["y"] + _C2)
            )
        ),
        x=mean(x),
        y=mean(y),
        xx=mean(x, x),
        yy=mean(y, y),
        xy=mean(x, y),
    )
    return index.resize((1, 1), _BOX).getpixel((0, 0))


def difference_hash(picture):
    """Whether each of 8 × 8 areas is darker than the next to the right, row by row, as hex."""
    levels = picture.convert("L").resize((9, 8), _BOX).tobytes()
    bits = 0
    for row in range(0, 72, 9):
        for left in range(row, row + 8):
            bits = bits << 1 | (levels[left] < levels[left + 1])
    return f"{bits:016x}"


def distance(one, other):
    """In how many of 64 bits two difference hashes differ; up to about 6 is a near duplicate."""
    return (int(one, 16) ^ int(other, 16)).bit_count()


def common_colour(picture):
    """The most common of the picture's eight main colours, as #rrggbb."""
    small = picture.convert("RGB").resize((48, 48), _BOX)
    reduced = small.quantize(8, method=Image.Quantize.MEDIANCUT)
    counts = reduced.histogram()
    place = 3 * counts.index(max(counts))
    red, green, blue = reduced.getpalette()[place : place + 3]
    return f"#{red:02x}{green:02x}{blue:02x}"
