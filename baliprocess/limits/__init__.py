"""How much one address may ask for in a minute of what costs most: searches and downloads.

`middleware.py` says which requests count and what too many of them are answered; `counts.py` does
the counting, in Redis where there is one, else in a file that all workers of a machine share.

This package is a leaf: it imports nothing of the project but other leaves.
"""
