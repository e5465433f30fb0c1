"""The tables of a meeting that can be imported: its delegations, and the people in them."""

from .delegates import DelegatesImporter
from .delegations import DelegationsImporter

__all__ = ["DelegatesImporter", "DelegationsImporter"]
