"""What the speed table's parts share: running a program and measuring it, and the table's rows."""
import contextlib
import os
import statistics
import subprocess
import sys
import time


def median(values):
    return statistics.median(values) if values else None


def seconds_of(command, env=None):
    """Wall time of one run; None when it fails."""
    start = time.perf_counter()
    done = subprocess.run(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
    return time.perf_counter() - start if done.returncode == 0 else None


def seconds_and_memory_of(command):
    """Wall time and the most memory (bytes) of one run; None for both when it fails."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    complaint = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    taken = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode == 0:
        return taken, usage.ru_maxrss * 1024
    print(f"  {command[0]} failed: {complaint.decode(errors='replace').strip()[-300:]}", file=sys.stderr)
    return None, None


@contextlib.contextmanager
def display():
    """An X server of our own, or the offscreen platform where there is no Xvfb."""
    plain = {**os.environ, "LC_ALL": "C.UTF-8", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    reader, writer = os.pipe()
    try:
        server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-noreset", "-nolisten", "tcp",
                                   "-screen", "0", "1600x1200x24"],
                                  pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    except FileNotFoundError:
        os.close(writer)
        yield "offscreen", {**plain, "QT_QPA_PLATFORM": "offscreen"}
        return
    os.close(writer)
    try:
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        yield "Xvfb", {**plain, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


def row(work, ours, peer, ratio, target, reached):
    verdict = "not measured" if reached is None else "yes" if reached else "NO"
    return [work, ours, peer, ratio, target, verdict]


def print_table(rows):
    head = ["work", "ours", "peer", "ratio", "target", "reached?"]
    widths = [max(len(line[column]) for line in [head, *rows]) for column in range(len(head))]
    for line in [head, ["-" * width for width in widths], *rows]:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())
