"""The description of every address for machines, in OpenAPI 3.1, at /openapi.json.

Its schemas allow nothing they do not name, and tests hold every live answer against them: what is
added to an answer must be added here.
"""

from .document import build

__all__ = ["build"]
