#!/usr/bin/env bash
# run.sh SECONDS [NAME]: fuzzes each target of the preset `fuzz` (or fuzz_NAME alone) for so long, all at once.
# Seeds are generated; what was learnt stays in build/fuzz/corpus, findings in build/fuzz/findings. Exit 1 on a finding.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
build=$root/build/fuzz
seconds=${1-}
[[ $seconds =~ ^[0-9]+$ ]] || { echo "usage: $0 SECONDS [NAME]" >&2; exit 2; }

# 512 MB is the decoder's own bound; libFuzzer counts the whole process, so what the sanitizer holds back is kept small.
# A mutated file stays under 256 kB: every rule is reached there, and runs stay fast.
fuzz() {
    local target=$1 name=${1##*/fuzz_} findings log
    findings=$build/findings/$name; log=$findings/log.txt
    local corpus=$build/corpus/$name seeds=$build/seeds/$name
    mkdir -p "$findings" "$corpus" "$seeds"
    local before; before=$(date +%s)
    local status=0
    ASAN_OPTIONS=quarantine_size_mb=16:detect_leaks=1 "$target" -max_total_time="$seconds" -rss_limit_mb=512 \
        -max_len=262144 -timeout=10 -print_final_stats=1 -artifact_prefix="$findings/" "$corpus" "$seeds" \
        >"$log" 2>&1 || status=$?
    local runs; runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log" | tail -n 1)
    local memory; memory=$(sed -n 's/^stat::peak_rss_mb: *//p' "$log" | tail -n 1)
    if [ "$status" = 0 ]; then
        echo "fuzz_$name: no finding in $(($(date +%s) - before)) s, ${runs:-?} runs, peak ${memory:-?} MB"
        return 0
    fi
    local found; found=$(sed -n 's/.*Test unit written to //p' "$log" | tail -n 1)
    echo "fuzz_$name: FINDING ($(grep -m 1 -oE 'SUMMARY: .*' "$log" || echo "exit $status"))"
    echo "  kept: ${found:-none written}, report: $log"
    [ -z "$found" ] || echo "  again: $target $found"
    return 1
}

if [ -n "${2-}" ]; then targets=("$build/bin/fuzz_$2"); else targets=("$build"/bin/fuzz_*); fi
for target in "${targets[@]}"; do
    [ -x "$target" ] || { echo "No fuzz target $target: build the preset fuzz first." >&2; exit 2; }
done
"$build/bin/makeseeds" "$build/seeds"

running=()
for target in "${targets[@]}"; do fuzz "$target" & running+=($!); done
result=0
for one in "${running[@]}"; do wait "$one" || result=1; done
exit $result
