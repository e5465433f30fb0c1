"""The desk for news beyond its forms: reports from pasted text."""

from .paste_page import PastePage

__all__ = ["PastePage"]
