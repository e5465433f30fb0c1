"""The public pages of albums and photos, and their files."""

from .albums import AlbumDetail, PhotoList
from .files import download, rendition_file
from .photo import PhotoDetail

__all__ = ["AlbumDetail", "PhotoDetail", "PhotoList", "download", "rendition_file"]
