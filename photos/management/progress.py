"""How far a long command is, for whoever watches it."""

BAR = 30


class Bar:
    """A line that fills up on a terminal; nothing where the output is kept in a file."""

    def __init__(self, stream):
        self.stream = stream

    def __call__(self, done, total):
        if self.stream.isatty():
            filled = BAR * done // total
            end = "\n" if done == total else ""
            text = f"\r[{'#' * filled}{' ' * (BAR - filled)}] {done} of {total}{end}"
            # Written past Django's wrapper, which ends every piece with a new line.
            getattr(self.stream, "_out", self.stream).write(text)
            self.stream.flush()

    def clear(self):
        """Leave an unfinished bar behind, so that the next words stand on a line of their own."""
        if self.stream.isatty():
            getattr(self.stream, "_out", self.stream).write("\n")
