"""A WSGI application whose loading waits for the test."""

from .gated import application, wait

wait("load")

__all__ = ["application"]
