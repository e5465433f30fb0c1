"""What every hostile file begins with: a small picture and a colour profile."""

from functools import cache

from PIL import ImageCms

from tests.photos import samples

SIZE = (120, 80)
# So many zeros in a few kilobytes.
BOMB = 120_000_000


def picture(mode="RGB"):
    return samples.scene(*SIZE, seed=3, noise=6).convert(mode)


@cache
def srgb():
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
