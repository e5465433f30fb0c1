"""The first step down from a large photo, which takes longer than all that follow.

Decoding a JPEG at half its size is much faster than reducing all its pixels, and a bicubic filter
faster than Lanczos. On most photos neither shows; on sharp or grainy ones it does. So the shorter
ways are tried on samples of the photo at hand, and taken only where they cost next to nothing.
"""

import io
import math

from PIL import Image, JpegImagePlugin

from .likeness import luma_error, similarity

HALF = "half"
BICUBIC = Image.Resampling.BICUBIC
LANCZOS = Image.Resampling.LANCZOS

_TILES, _TILE = 6, 40
# What 36 small tiles show strays by 0.1 dB from what the whole photo shows, and too high for HALF,
# because the tiles are coded once more. The bound is 0.2 dB and 0.002 over the whole photo.
_MOST_LOSS_DB = {HALF: 0.22, BICUBIC: 0.15}
_MOST_LOSS_SSIM = 0.002


def way_down(picture, size, encode):
    """HALF, BICUBIC or LANCZOS: the shortest way from a decoded JPEG to `size` that is as good.

    `picture` is the whole photo, `size` what its first reduction shall have; `encode` gives the
    bytes of a picture as they will be delivered, because what the encoder drops anyway need not
    be kept. HALF stands for the largest power of two the JPEG decoder can divide by.
    """
    scale = min(picture.width // size[0], picture.height // size[1])
    if scale < 2:
        return LANCZOS
    scale = 1 << min(scale.bit_length() - 1, 3)
    ratio = picture.width / size[0]
    margin = 4 * scale
    sample, side = _sample(picture, ratio, margin)
    exact = _mosaic(sample, side, ratio, margin, LANCZOS)
    delivered = _decoded(encode(exact))
    error, alike = luma_error(exact, delivered) + 0.01, similarity(exact, delivered)
    for way in (HALF, BICUBIC):
        if way == HALF:
            short = _mosaic(_halved(sample, scale), side // scale, ratio / scale, 4, LANCZOS)
        else:
            short = _mosaic(sample, side, ratio, margin, BICUBIC)
        delivered = _decoded(encode(short))
        loss = 10 * math.log10((luma_error(exact, delivered) + 0.01) / error)
        if loss < _MOST_LOSS_DB[way] and alike - similarity(exact, delivered) < _MOST_LOSS_SSIM:
            return way
    return LANCZOS


def _sample(picture, ratio, margin):
    """Squares of the picture's luma side by side, and their side; each makes one tile and more.

    They lie where the blocks of the coded picture lie, so that coding them does the same to them.
    """
    side = -(-math.ceil(_TILE * ratio + 2 * margin) // 16) * 16
    result = Image.new("L", (_TILES * side, _TILES * side))
    for row in range(_TILES):
        for column in range(_TILES):
            left = int((picture.width - side) * (column + 0.5) / _TILES) // 16 * 16
            top = int((picture.height - side) * (row + 0.5) / _TILES) // 16 * 16
            square = picture.crop((left, top, left + side, top + side)).convert("L")
            result.paste(square, (column * side, row * side))
    return result, side


def _halved(sample, scale):
    """`sample` as the JPEG decoder reduces it."""
    target = io.BytesIO()
    sample.save(target, "JPEG", quality=100)
    target.seek(0)
    half = JpegImagePlugin.JpegImageFile(target)
    half.draft("L", (sample.width // scale, sample.height // scale))
    return half


def _mosaic(sample, side, ratio, margin, resampling):
    """The squares of `sample` reduced to tiles, without the margin around each."""
    result = Image.new("L", (_TILES * _TILE, _TILES * _TILE))
    for row in range(_TILES):
        for column in range(_TILES):
            left, top = column * side + margin, row * side + margin
            box = (left, top, left + _TILE * ratio, top + _TILE * ratio)
            tile = sample.resize((_TILE, _TILE), resampling, box=box)
            result.paste(tile, (column * _TILE, row * _TILE))
    return result


def _decoded(data):
    return Image.open(io.BytesIO(data)).convert("L")
