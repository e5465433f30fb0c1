"""The Nu HTML checker over many pages in one process of Java."""

import json
import subprocess
import tempfile
from pathlib import Path

#: The checker needs a deep stack; compiling it at leisure would take longer than what it checks.
JAVA = ["java", "-Xss2m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]


def findings(jar, pages):
    """What the checker says of each page of {address: HTML}, as lines, remarks included."""
    addresses = list(pages)
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number}.html" for number in range(len(addresses))]
        for path, address in zip(paths, addresses, strict=True):
            path.write_text(pages[address], encoding="utf-8")
        options = ["--format", "json", "--stdout", "--exit-zero-always"]
        answer = subprocess.run(
            [*JAVA, "-jar", str(jar), *options, *map(str, paths)],
            capture_output=True,
            text=True,
            check=True,
        )
    found = []
    for each in json.loads(answer.stdout)["messages"]:
        address = addresses[int(Path(each["url"]).stem)]
        line = f"{address} line {each.get('lastLine', '?')}: {each['message']}"
        found.append(f"{line} ({each.get('subType') or each['type']})")
    return found
