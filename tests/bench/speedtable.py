#!/usr/bin/python3
"""Runs the benchmarks of a finished build side by side with their peers and prints the speed table.

speedtable.py [BUILD_FOLDER]      default build/bench
Everything is generated in a temporary folder. Nothing here is a test: a slow machine is no fault.
Peers (Debian, for this script only): gpsbabel, python3-pandas; xvfb for the start of the window.
"""
import glob
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from librarytable import compared_seconds, library_rows
from measured import display, median, print_table, row, seconds_of

HERE = pathlib.Path(__file__).resolve().parent
PYTHON = "/usr/bin/python3"
ROUNDS = 3
STARTS = 11


def google(program, name, env):
    """One Google Benchmark of the program: its times in seconds and its counters, as JSON gives them."""
    done = subprocess.run([program, f"--benchmark_filter=^{name}(/|$)", "--benchmark_format=json"],
                          env=env, capture_output=True, text=True, timeout=600)
    if done.returncode != 0:
        print(f"  {name} failed: {done.stderr.strip()[-300:]}", file=sys.stderr)
        return None
    runs = json.loads(done.stdout)["benchmarks"]
    if not runs or runs[0].get("error_occurred"):
        print(f"  {name} failed: {runs[0].get('error_message') if runs else 'no such benchmark'}", file=sys.stderr)
        return None
    return runs[0]


def pandas_seconds(mode, *paths):
    done = subprocess.run([PYTHON, HERE / "pandaspeer.py", mode, *paths], capture_output=True, text=True, timeout=600)
    if done.returncode == 0:
        return float(done.stdout)
    print(f"  pandas failed (package python3-pandas): {done.stderr.strip()[-200:]}", file=sys.stderr)
    return None


def gpsbabel_seconds(files):
    """Reading the files, without the program's own start (measured on a file without records)."""
    def read(paths):
        arguments = [part for path in paths for part in ("-f", path)]
        return seconds_of(["gpsbabel", "-i", "garmin_fit", *arguments])
    try:
        start = median([t for t in (read([files["tiny"]]) for _ in range(5)) if t])
        whole = read(files["hours"])
    except FileNotFoundError:
        print("  gpsbabel is missing (package gpsbabel)", file=sys.stderr)
        return None
    return whole - start if start and whole else None


def throughput_row(work, sizes, ours, peer, least_speed, least_ratio):
    """Megabytes a second, ours against the peer's."""
    target = f">= {least_speed} MB/s, {least_ratio} x"
    if ours is None:
        return row(work, "-", "-", "-", target, None)
    speed = sizes / ours / 1e6
    if peer is None:
        return row(work, f"{speed:.0f} MB/s", "-", "-", target, None)
    ratio = peer / ours
    return row(work, f"{speed:.0f} MB/s", f"{sizes / peer / 1e6:.1f} MB/s", f"{ratio:.1f} x", target,
               speed >= least_speed and ratio >= least_ratio)


def decode_rows(build, folder, env):
    files = {"hours": sorted(glob.glob(f"{folder}/hour-*.fit")), "tiny": f"{folder}/tiny.fit"}
    program = build / "bin/decodespeed"
    times = {name: [] for name in ("fit", "gpsbabel", "csv", "read", "strava", "parsed", "open", "metrics")}

    def note(name, value):
        if value is not None:
            times[name].append(value)

    def ours(name):
        run = google(program, name, env)
        return run["real_time"] / 1e3 if run else None

    for number in range(ROUNDS):
        print(f"  decoding, round {number + 1} of {ROUNDS}", file=sys.stderr)
        note("fit", ours("fitToWorkout"))
        note("gpsbabel", gpsbabel_seconds(files))
        note("csv", ours("csvToWorkout"))
        note("read", pandas_seconds("read", f"{folder}/million.csv"))
        for name, benchmark in (("strava", "stravaToWorkout"), ("parsed", "stravaParsed")):
            run = google(program, benchmark, env)
            note(name, run["bytes_per_second"] / 1e6 if run else None)
        note("open", ours("openAndAnalyse"))
        note("metrics", pandas_seconds("metrics", f"{folder}/hour.csv"))
    t = {name: median(values) for name, values in times.items()}
    return [
        throughput_row("FIT to Workout, 40 one-hour swims, 18-byte records at 1 Hz (gpsbabel, start subtracted)",
                       sum(os.path.getsize(path) for path in files["hours"]), t["fit"], t["gpsbabel"], 400, 20),
        throughput_row("CSV to Workout, one million rows (pandas read_csv)",
                       os.path.getsize(f"{folder}/million.csv"), t["csv"], t["read"], 700, 8),
        strava_row(t["strava"], t["parsed"]),
        open_row(t["open"], t["metrics"]),
    ]


def strava_row(ours, peer):
    """Megabytes a second; the peer reads the JSON, and makes no swim of it."""
    work, target = "Strava streams to Workout, 100,000 points (simdjson alone)", ">= 250 MB/s"
    if ours is None:
        return row(work, "-", "-", "-", target, None)
    return row(work, f"{ours:.0f} MB/s", f"{peer:.0f} MB/s" if peer else "-", f"{ours / peer:.2f} x" if peer else "-",
               target, ours >= 250)


def pull_row(build):
    """Each round asks for everything twice: once into a library, once for nothing."""
    work, target = "700 swims from a Strava on this machine (the bare requests)", "<= 3 x"
    program = build / "bin/pullspeed"
    pulled, asked = [], []
    for number in range(ROUNDS if program.exists() else 0):
        print(f"  pulling, round {number + 1} of {ROUNDS}", file=sys.stderr)
        done = subprocess.run([program], capture_output=True, text=True, timeout=600)
        if done.returncode != 0:
            print(f"  pullspeed failed: {done.stderr.strip()[-300:]}", file=sys.stderr)
            continue
        seconds = json.loads(done.stdout)
        pulled.append(seconds["pull"])
        asked.append(seconds["bare"])
    if not pulled:
        return row(work, "-", "-", "-", target, None)
    mine, theirs = median(pulled), median(asked)
    return row(work, f"{mine:.1f} s", f"{theirs:.1f} s", f"{mine / theirs:.1f} x", target, mine <= 3 * theirs)


def open_row(ours, peer, work="open + analyse one hour from CSV (pandas read_csv + metrics)"):
    target = ">= 40 x"
    if ours is None or peer is None:
        return row(work, f"{ours * 1e3:.2f} ms" if ours else "-", "-", "-", target, None)
    return row(work, f"{ours * 1e3:.2f} ms", f"{peer * 1e3:.1f} ms", f"{peer / ours:.0f} x", target, peer / ours >= 40)


def compare_row(build, folder):
    """In process; the web dashboard's engine takes 469 ms for twenty swims that it has read already."""
    work = "compare 20 one-hour CSV files (pandas read_csv + metrics of each)"
    files, program = sorted(glob.glob(f"{folder}/compared-*.csv")), build / "bin/comparespeed"
    ours, peer = [], []
    for number in range(ROUNDS):
        print(f"  comparing files, round {number + 1} of {ROUNDS}", file=sys.stderr)
        for values, value in ((ours, compared_seconds(program, "files", *files)),
                              (peer, pandas_seconds("compare", *files))):
            if value is not None:
                values.append(value)
    return open_row(median(ours) if ours else None, median(peer) if peer else None, work)


def start_rows(build, folder):
    """Alternating starts, so that a busy moment hits both."""
    program, empty = build / "bin/lengthwise", build / "bin/emptywindow"
    target = "<= 2 x"
    if not program.exists() or not empty.exists():
        return [row("exec to first paint (empty QMainWindow + QChartView)", "-", "-", "-", target, None)]
    ours, with_swim, peer = [], [], []
    with display() as (platform, env), tempfile.TemporaryDirectory() as home:
        env = {**env, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": f"{home}/cache"}
        print(f"  starting the window, {STARTS} times each, on {platform}", file=sys.stderr)
        for number in range(STARTS + 1):
            pair = (seconds_of([empty], env), seconds_of([program, "--exit-after-first-paint"], env),
                    seconds_of([program, "--exit-after-first-paint", f"{folder}/hour-0000.fit"], env))
            if number > 0 and None not in pair:  # the first fills the caches
                for values, value in zip((peer, ours, with_swim), pair):
                    values.append(value)
    return [start_row(f"exec to first paint, {what}, {platform} (empty QMainWindow + QChartView)", mine, peer, target)
            for what, mine in (("no file", ours), ("with a swim", with_swim))]


def start_row(work, ours, peer, target):
    if len(ours) < 9:
        return row(work, "-", "-", "-", target, None)
    mine, theirs = median(ours) * 1e3, median(peer) * 1e3
    return row(work, f"{mine:.0f} ms", f"{theirs:.0f} ms", f"{mine / theirs:.2f} x", target, mine <= 2 * theirs)


def chart_rows(build, env):
    program = build / "bin/chartspeed"
    work, target = "frame of the length chart, 36,000 samples, panning (QLineSeries, reduced)", "<= 16 ms"
    env = {**env, "QT_QPA_PLATFORM": "offscreen"}
    if not program.exists():
        return [row(work, "-", "-", "-", target, None)]
    ours, peer = [], []
    for number in range(ROUNDS):
        print(f"  panning, round {number + 1} of {ROUNDS}", file=sys.stderr)
        for name, times in (("panLengthChart", ours), ("panLineSeries", peer)):
            run = google(program, name, env)
            if run:
                times.append(run["median_ms"])
    if not ours or not peer:
        return [row(work, "-", "-", "-", target, None)]
    mine, theirs = median(ours), median(peer)
    return [row(work, f"{mine:.1f} ms", f"{theirs:.1f} ms", f"{mine / theirs:.2f} x", target, mine <= 16)]


def list_rows(build, env):
    program = build / "bin/listspeed"
    work, target = "search key over 10,000 swims, until it is painted, the slowest", "<= 16 ms"
    run = google(program, "searchKey", {**env, "QT_QPA_PLATFORM": "offscreen"}) if program.exists() else None
    if not run:
        return [row(work, "-", "-", "-", target, None)]
    slowest = run["slowest_ms"]
    return [row(work, f"{slowest:.1f} ms", "-", "-", target, slowest <= 16)]


def main():
    build = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else HERE.parents[1] / "build/bench").resolve()
    with tempfile.TemporaryDirectory(prefix="lengthwise-bench-") as folder:
        print("  writing inputs", file=sys.stderr)
        subprocess.run([build / "bin/makebenchinputs", folder], check=True)
        env = {**os.environ, "LENGTHWISE_BENCH_INPUTS": folder}
        rows = decode_rows(build, folder, env) + start_rows(build, folder) + chart_rows(build, env)
        rows += list_rows(build, env) + [compare_row(build, folder)]
    print_table(rows + [pull_row(build)] + library_rows(build))


if __name__ == "__main__":
    main()
