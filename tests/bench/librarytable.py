"""The library's rows of the speed table: import, import again, list, rebuild, progress, one edit."""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

from measured import median, row, seconds_and_memory_of, seconds_of
from windowtable import window_rows

ROUNDS = 5
FILES = 1000
SWIMS = 10_000
MEBIBYTE = 1 << 20


def asked(command):
    """What a program printed as JSON; None when it fails."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=600)
    if done.returncode == 0:
        return json.loads(done.stdout)
    print(f"  {command[0]} failed: {done.stderr.strip()[-300:]}", file=sys.stderr)
    return None


class Bench:
    """The programs of a build and the folders they work in."""

    def __init__(self, build, folder):
        self.bin = build / "bin"
        self.folder = pathlib.Path(folder)
        self.first, self.second = self.folder / "files/first", self.folder / "files/second"
        self.library, self.large = self.folder / "library", self.folder / "large"

    def make_inputs(self):
        print(f"  writing {2 * FILES} recordings and a library of {SWIMS} swims", file=sys.stderr)
        everything = self.folder / "files/all"
        for path in (everything, self.first, self.second):
            path.mkdir(parents=True)
        subprocess.run([self.bin / "makebenchinputs", everything, str(2 * FILES)], check=True)
        for number, file in enumerate(sorted(everything.iterdir())):
            file.rename((self.first if number < FILES else self.second) / file.name)
        everything.rmdir()
        return seconds_of([self.bin / "makebenchlibrary", self.large, str(SWIMS)]) is not None

    def cli(self, *arguments):
        return [str(self.bin / "lengthwise-cli"), *map(str, arguments), "--library", str(self.library)]

    def reading(self, *options):
        """Seconds for reading the files, of the reader's own measure."""
        done = subprocess.run([self.bin / "readfiles", *options], capture_output=True, text=True, check=True)
        return float(done.stdout)

    def measure(self, mode, folder, *more):
        return asked([self.bin / "libraryspeed", mode, folder, *more])


def import_rows(bench):
    whole, memory, inside, reading = [], [], [], []
    for number in range(ROUNDS):
        print(f"  importing, round {number + 1} of {ROUNDS}", file=sys.stderr)
        reading.append(bench.reading("--rounds", "5", bench.first))
        shutil.rmtree(bench.library, ignore_errors=True)
        run = bench.measure("import", bench.library, bench.first)
        if run and run["imported"] == FILES:
            inside.append(run["seconds"])
        shutil.rmtree(bench.library, ignore_errors=True)
        seconds, most = seconds_and_memory_of(bench.cli("import", bench.first))
        if seconds:
            whole.append(seconds)
            memory.append(most)
    work = f"import of {FILES} one-hour FIT files, %s (reading them)"
    return [import_row(work % "whole process", whole, reading), import_row(work % "in process", inside, reading),
            memory_row(f"import of {FILES} one-hour FIT files, most memory", memory)]


def import_row(work, ours, reading):
    target = "<= 30 x (stretch 15 x)"
    if not ours:
        return row(work, "-", "-", "-", target, None)
    mine, least = median(ours), median(reading)
    return row(work, f"{mine * 1e3:.0f} ms", f"{least * 1e3:.1f} ms", f"{mine / least:.1f} x", target,
               mine <= 30 * least)


def memory_row(work, values):
    target = "<= 128 MiB"
    if not values:
        return row(work, "-", "-", "-", target, None)
    most = max(values)
    return row(work, f"{most / MEBIBYTE:.0f} MiB", "-", "-", target, most <= 128 * MEBIBYTE)


def again_rows(bench):
    """Both sides as whole processes, with as many threads."""
    if seconds_of(bench.cli("import", bench.second)) is None:
        return [row("import of known files", "-", "-", "-", "<= 2 x", None)]
    rows = []
    for threads in ("2", "1"):
        ours, peer = [], []
        for number in range(ROUNDS * 2 + 1):
            pair = (seconds_of(bench.cli("import", "--jobs", threads, bench.first, bench.second)),
                    seconds_of([bench.bin / "readfiles", "--hash", "--threads", threads, bench.first, bench.second]))
            if number > 0 and None not in pair:
                ours.append(pair[0])
                peer.append(pair[1])
        rows.append(again_row(f"import of {2 * FILES} known files, {threads} jobs (reading and hashing, as many "
                              "threads)", ours, peer))
    return rows


def again_row(work, ours, peer):
    target = "<= 2 x"
    if not ours:
        return row(work, "-", "-", "-", target, None)
    mine, theirs = median(ours), median(peer)
    return row(work, f"{mine * 1e3:.0f} ms", f"{theirs * 1e3:.0f} ms", f"{mine / theirs:.2f} x", target,
               mine <= 2 * theirs)


def rebuild_row(bench):
    work, target = "rebuild of all derived rows, one-hour swims", ">= 2,000 swims/s"
    runs = [run for run in (bench.measure("rebuild", bench.library) for _ in range(ROUNDS)) if run]
    if not runs or any(run["errors"] for run in runs):
        return row(work, "-", "-", "-", target, None)
    speed = median([run["swims"] / run["seconds"] for run in runs])
    return row(work, f"{speed:.0f} swims/s", "-", "-", target, speed >= 2000)


def list_rows(bench):
    run = bench.measure("list", bench.large)
    rows = []
    works = {"warm": f"all {SWIMS} rows of a library in the list model, warm",
             "cold": f"all {SWIMS} rows of a library in the list model, cold",
             "graded": f"grades and loads of {SWIMS} swims"}
    for state, work in works.items():
        target = "<= 50 ms"
        if not run or run["rows"] != SWIMS:
            rows.append(row(work, "-", "-", "-", target, None))
        else:
            rows.append(row(work, f"{run[state] * 1e3:.1f} ms", "-", "-", target, run[state] <= 0.05))
    return rows


def edit_row(bench):
    work, target = f"one edit to its re-derived row, library of {SWIMS} (worst of 200)", "<= 20 ms"
    run = bench.measure("edit", bench.large)
    if not run:
        return row(work, "-", "-", "-", target, None)
    return row(work, f"{run['median'] * 1e3:.1f} ms ({run['worst'] * 1e3:.1f} ms)", "-", "-", target,
               run["median"] <= 0.02)


def progress_rows(bench):
    """Over invented years, two swims a day."""
    print(f"  writing years of {SWIMS} swims, reading their progress", file=sys.stderr)
    run = asked([bench.bin / "progressspeed", bench.folder / "years", SWIMS])
    works = [(f"progress of {SWIMS} swims, from the file to the report, cold", ("coldSource", "report"), 300),
             (f"the same report, {SWIMS} swims, another filter", ("filtered",), 30),
             (f"progress of {SWIMS} swims, all their years", ("everything",), 30),
             (f"20 of {SWIMS} swims compared, from the file to the comparison", ("compared",), 20)]
    rows = []
    for work, parts, most in works:
        target = f"<= {most} ms"
        if not run:
            rows.append(row(work, "-", "-", "-", target, None))
            continue
        milliseconds = 1e3 * sum(run[part] for part in parts)
        rows.append(row(work, f"{milliseconds:.1f} ms", "-", "-", target, milliseconds <= most))
    return rows


def library_rows(build):
    with tempfile.TemporaryDirectory(prefix="lengthwise-library-") as folder:
        bench = Bench(build, folder)
        is_large = bench.make_inputs()
        rows = import_rows(bench) + again_rows(bench) + [rebuild_row(bench)] + progress_rows(bench)
        return rows + (list_rows(bench) + [edit_row(bench)] + window_rows(bench) if is_large else [])
