"""The window's rows of the speed table: its start, its keys and pages, its memory, and whether it answers in an import."""
import json
import os
import shutil
import subprocess
import sys
import tempfile

from measured import display, median, row, seconds_of

STARTS = 11
ROUNDS = 3
FILES = 1000


def answered(command, env):
    """What windowspeed printed; None when it fails."""
    done = subprocess.run([str(part) for part in command], env=env, capture_output=True, text=True, timeout=600)
    if done.returncode == 0:
        return json.loads(done.stdout)
    print(f"  {command[0]} failed: {done.stderr.strip()[-300:]}", file=sys.stderr)
    return None


def start_rows(bench, env, platform):
    """Alternating starts, so that a busy moment hits all."""
    commands = {
        "empty": [bench.bin / "emptywindow"],
        "painted": [bench.bin / "windowspeed", "paint", bench.large],
        "listed": [bench.bin / "windowspeed", "start", bench.large],
    }
    times = {name: [] for name in commands}
    print(f"  starting the window with its library, {STARTS} times each, on {platform}", file=sys.stderr)
    for number in range(STARTS + 1):
        for name, command in commands.items():
            seconds = seconds_of(command, env)
            if number > 0 and seconds is not None:  # the first fills the caches
                times[name].append(seconds)
    return [start_row(f"exec to {what}, library of 10,000, {platform} (empty QMainWindow + QChartView)", times[name],
                      times["empty"]) for what, name in (("first paint", "painted"), ("painted list", "listed"))]


def start_row(work, ours, peer):
    target = "<= 2 x"
    if not ours or not peer:
        return row(work, "-", "-", "-", target, None)
    mine, theirs = median(ours), median(peer)
    return row(work, f"{mine * 1e3:.0f} ms", f"{theirs * 1e3:.0f} ms", f"{mine / theirs:.2f} x", target,
               mine <= 2 * theirs)


def time_row(work, runs, name, most, worst=None):
    """The median of the runs; in brackets the worst, and what of it the processor spent in the window's thread."""
    target = f"<= {most} ms"
    if not runs:
        return row(work, "-", "-", "-", target, None)
    mine, own = median([run[name] for run in runs]), median([run[f"{name}_own"] for run in runs])
    beside = f"own {own:.1f}" + (f", worst {max(run[worst] for run in runs):.1f}" if worst else "")
    return row(work, f"{mine:.1f} ms ({beside})", "-", "-", target, mine <= most)


def use_rows(bench, env):
    runs = [run for run in (answered([bench.bin / "windowspeed", "use", bench.large], env) for _ in range(ROUNDS))
            if run]
    target = "<= 120 MiB"
    memory = [run["peak_mib"] for run in runs]
    return [
        time_row("a key in the search of 10,000 swims, the list filtered", runs, "key", 16, "key_worst"),
        time_row("a key in the search of 10,000 swims, until painted", runs, "key_to_paint", 16, "key_to_paint_worst"),
        time_row("a one-hour swim opened from the list, until painted", runs, "open", 50, "open_worst"),
        time_row("from the swim to the list, until painted", runs, "to_list", 30),
        time_row("from the list to the swim, until painted", runs, "to_swim", 30),
        row("most memory of the window, library of 10,000", f"{max(memory):.0f} MiB" if memory else "-", "-", "-", target,
            max(memory) <= 120 if memory else None),
    ]


def import_row(bench, env):
    """Into a copy of the large library each time."""
    work, target = f"import of {FILES} files, longest time the window did not answer", "<= 50 ms"
    runs = []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as folder:
            library = os.path.join(folder, "library")
            shutil.copytree(bench.large, library)
            run = answered([bench.bin / "windowspeed", "import", library, bench.second], env)
            if run:
                runs.append(run)
    if not runs:
        return row(work, "-", "-", "-", target, None)
    gap = median([run["import_gap"] for run in runs])
    own = median([run["import_gap_own"] for run in runs])
    return row(work, f"{gap:.0f} ms (own {own:.0f})", "-", "-", target, gap <= 50)


def window_rows(bench):
    if not (bench.bin / "windowspeed").exists():
        return []
    with display() as (platform, env), tempfile.TemporaryDirectory() as home:
        env = {**env, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": f"{home}/cache"}
        return start_rows(bench, env, platform) + use_rows(bench, env) + [import_row(bench, env)]
