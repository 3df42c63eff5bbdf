#!/bin/sh
# run.sh [BUILD_FOLDER]: prints the speed table. The system's Python, as pandas is the system's package.
exec /usr/bin/python3 -B "$(dirname "$0")/speedtable.py" "$@"
