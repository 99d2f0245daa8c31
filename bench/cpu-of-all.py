"""CPU seconds of a command and of all that it started: cpu-of-all.py COMMAND…

Spark's workers leave the process that started them, so that a shell's `times`
does not count them: orphans are taken over, and /proc is looked at until all
have ended. Less than the last tenth of a second of a process is not seen.
"""

import ctypes
import os
import subprocess
import sys
import time
from pathlib import Path

PR_SET_CHILD_SUBREAPER = 36


def main():
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    ticks = {}
    while has_children():
        ticks.update(ticks_of_descendants())
        time.sleep(0.1)
    print(sum(ticks.values()) / os.sysconf("SC_CLK_TCK"))


def has_children():
    """Whether any is left; those that have ended are let go."""
    try:
        while os.waitpid(-1, os.WNOHANG) != (0, 0):
            pass
    except ChildProcessError:
        return False
    return True


def ticks_of_descendants():
    """Ticks of each, by its number and start."""
    own, parents = {}, {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            # See proc(5): what comes after the name starts with field 3.
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # It has ended meanwhile.
        number = int(path.parent.name)
        parents[number] = int(fields[1])
        own[number] = fields[19], int(fields[11]) + int(fields[12])
    return {
        (number, start): ticks
        for number, (start, ticks) in own.items()
        if is_descendant(number, parents)
    }


def is_descendant(number, parents):
    while number in parents:
        number = parents[number]
        if number == os.getpid():
            return True
    return False


if __name__ == "__main__":
    main()
