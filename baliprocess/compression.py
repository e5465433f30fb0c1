"""Compressed answers: text is sent gzipped, pictures and other packed files as they are.

This module is a leaf: it imports nothing of the project.
"""

from django.middleware.gzip import GZipMiddleware

COMPRESSIBLE = ("text/", "application/json", "application/atom+xml", "application/xml")


class TextCompressionMiddleware(GZipMiddleware):
    """Django's own compression, which also pads against BREACH, for texts only."""

    def process_response(self, request, response):
        if not response.headers.get("Content-Type", "").startswith(COMPRESSIBLE):
            return response
        return super().process_response(request, response)
