"""What is left when a process is killed, or its disk fails, at any call it makes of the system.

`python -m tests.faults` tries every call of every operation; `--few N` tries N of each kind, which
is what the suite does. strace makes the calls fail (Debian: apt install strace).
"""
