"""What a made picture looks like."""

import io

from PIL import Image, ImageChops, ImageCms, ImageStat

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def opened(picture):
    return Image.open(io.BytesIO(picture.data)).convert("RGB")


def colours(image):
    """The colours in the middle of the four quarters, from the top left, row by row."""
    width, height = image.size
    return [image.getpixel((width * x // 4, height * y // 4)) for y in (1, 3) for x in (1, 3)]


def near(one, other, within):
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) <= within


def mean_error(one, other):
    """The mean difference of two pictures over all pixels and channels."""
    return sum(ImageStat.Stat(ImageChops.difference(one, other)).mean) / 3


def flat(colour, mode="RGB", size=(64, 48)):
    return Image.new(mode, size, colour)
