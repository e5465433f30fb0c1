"""Made-up archives of any size, for measurements only: `make_archive` writes one."""

from .making import Sizes, make_archive

__all__ = ["Sizes", "make_archive"]
