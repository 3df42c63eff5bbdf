"""What pandas needs for the work of decodespeed.cpp; prints the median time in seconds.

pandaspeer.py read FILE      read_csv from memory
pandaspeer.py metrics FILE   read_csv from the file, then the metrics of one swim
pandaspeer.py compare FILE...  the same for each of the files, then the first half against the second
"""
import io
import statistics
import sys
import time

import pandas as pd


def metrics(path):
    """Distance, times, pace, its variation, sets and heart rate, as a notebook would take them from the rows."""
    rows = pd.read_csv(path, parse_dates=["timestamp", "session_start_time"])
    seconds = (rows["timestamp"] - rows["timestamp"].iloc[0]).dt.total_seconds()
    metres = rows["distance"].fillna(0)
    pool = rows["session_pool_length"].iloc[0]
    ends = metres.diff() > 0
    lengths = pd.DataFrame({"end": seconds[ends], "strokes": rows["cadence"].shift(1)[ends],
                            "speed": rows["speed"].shift(1)[ends]})
    lengths["time"] = pool / lengths["speed"]
    lengths["rest"] = (lengths["end"].shift(-1) - lengths["end"] - lengths["time"].shift(-1)).clip(lower=0)
    lengths["interval"] = (lengths["rest"].shift(1) >= 5).cumsum()
    intervals = lengths.groupby("interval").agg(
        count=("time", "size"), time=("time", "sum"), rest=("rest", "last"), speed=("speed", "mean"))
    intervals["set"] = (intervals["count"] != intervals["count"].shift(1)).cumsum()
    sets = intervals.groupby("set").agg(
        repeats=("count", "size"), metres=("count", lambda count: count.iloc[0] * pool),
        rest=("rest", "median"), speed=("speed", "mean"), spread=("speed", "std"))
    active = lengths["time"].sum()
    return {"distance": metres.iloc[-1], "active": active, "pace": 100 * active / metres.iloc[-1],
            "elapsed": seconds.iloc[-1], "cv": lengths["speed"].std() / lengths["speed"].mean(),
            "rate": lengths["strokes"].mean(), "sets": len(sets), "heart": rows["heart_rate"].mean(),
            "most": rows["heart_rate"].max()}


def compare(paths):
    swims = pd.DataFrame([metrics(path) for path in paths])
    half = len(swims) // 2
    before, after = swims.iloc[:half].mean(), swims.iloc[-half:].mean()
    return (after - before) / before * 100, swims.std(ddof=0) / swims.mean()


def median_time(work, repetitions):
    times = []
    for _ in range(repetitions):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def main():
    mode, path = sys.argv[1:3]
    if mode == "compare":
        compare(sys.argv[2:])
        print(median_time(lambda: compare(sys.argv[2:]), 5))
    elif mode == "read":
        with open(path, "rb") as file:
            content = file.read()
        print(median_time(lambda: pd.read_csv(io.BytesIO(content)), 1))
    else:
        metrics(path)
        print(median_time(lambda: metrics(path), 15))


if __name__ == "__main__":
    main()
