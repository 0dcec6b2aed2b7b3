#!/usr/bin/python3
"""What campaigns found beyond the fixtures, in one text file for each target: an input a line, in base64.

usage: kept.py unpack FILE FOLDER          each line becomes a file
       kept.py pack FILE MERGED SEEDS      what MERGED holds and SEEDS does not, the shortest first
"""

import base64
import hashlib
import pathlib
import sys

# The corpora of all targets together stay a small part of the repository.
MOST_BYTES = 40_000

mode, file = sys.argv[1], pathlib.Path(sys.argv[2])
if mode == "unpack":
    for line in file.read_text(encoding="ascii").split() if file.exists() else []:
        content = base64.b64decode(line)
        (pathlib.Path(sys.argv[3]) / hashlib.sha1(content).hexdigest()).write_bytes(content)
else:
    merged, seeds = ({path.read_bytes() for path in pathlib.Path(name).iterdir()} for name in sys.argv[3:])
    lines, room = [], MOST_BYTES
    for content in sorted(merged - seeds, key=lambda content: (len(content), content)):
        line = base64.b64encode(content).decode("ascii")
        room -= len(line) + 1
        if room < 0:
            break
        lines.append(line)
    file.parent.mkdir(exist_ok=True)
    file.write_text("".join(f"{line}\n" for line in lines), encoding="ascii")
    print(f"{file.stem}: {len(lines)} of {len(merged - seeds)} inputs kept")
