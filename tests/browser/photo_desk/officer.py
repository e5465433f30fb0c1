"""What an officer brings to the photo desk: a pass phrase and the files of a camera."""

from tests.photos import samples

PASS_PHRASE = "a long pass phrase"


def good(number):
    """One of the good files: turned, with a position, in Vietnamese, in Arabic, or as PNG, WebP."""
    scene = samples.scene(240, 160, seed=number)
    if number % 8 == 5:
        return f"DSC_{number:04}.png", samples.encoded(scene, "PNG")
    if number % 8 == 6:
        return f"DSC_{number:04}.webp", samples.encoded(scene, "WEBP", quality=80)
    words = {
        1: [
            samples.xmp_segment(
                samples.xmp(elements=samples.listed("dc:description", "Alt", samples.VIETNAMESE))
            )
        ],
        2: [samples.iim_segment((120, samples.ARABIC.encode()), (110, b"ANTARA"))],
        3: [samples.exif_segment(samples.tiff([samples.short_tag(0x0112, 6)], gps=samples.GPS))],
    }.get(number % 8, [])
    return f"DSC_{number:04}.jpg", samples.jpeg(*words, picture=scene, quality=85)
