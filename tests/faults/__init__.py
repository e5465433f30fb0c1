"""What is left when a process is killed, or its disk fails, at any call by which it changes files.

`python -m tests.faults` tries every such call of every operation; `--few N` tries N of each kind,
which is what the suite does. Calls that only read are let through: a process that is killed there
leaves what it left at the call before, and a full disk can be read.
"""
