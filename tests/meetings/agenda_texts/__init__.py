"""Agendas in the forms that occur, all invented, with what is right."""

from .english import ENGLISH
from .form import AgendaText, lines_of, printed
from .others import OTHERS

AGENDA_TEXTS = [*ENGLISH, *OTHERS]

__all__ = ["AGENDA_TEXTS", "AgendaText", "lines_of", "printed"]
