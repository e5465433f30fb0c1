"""The photo desk: an album's photos come in, are described, put in order and published.

One module for each noun. The views stand with what they do; `urls.py` says who may call them.
"""
