"""Prints what the benchmarks measure, as ratios taken side by side in one run. Nothing here passes or fails.

python3 packaging/bootstrap.py bench [NAME ...]
"""

from __future__ import annotations

import sys

from tests.benchmarks import catalogue, installed, live_run, start_up, understanding, window
from tests.benchmarks.measured import Row

BENCHMARKS = {
    "start-up": start_up.measure,
    "live-run": live_run.measure,
    "window": window.measure,
    "understanding": understanding.measure,
    "catalogue": catalogue.measure,
    "installed": installed.measure,
}


def main() -> None:
    """Run the benchmarks that were named, or all."""
    chosen = sys.argv[1:] or list(BENCHMARKS)
    print(f"{'what':<58} {'ours':>10} {'beside':>10} {'ratio':>6}  limit")
    for name in chosen:
        for row in BENCHMARKS[name]():
            show(row)


def show(row: Row) -> None:
    """Print one line."""
    beside = f"{row.beside * 1000:8.1f}ms" if row.beside else ""
    ratio = f"{row.ours / row.beside:.2f}" if row.beside else ""
    print(f"{row.what:<58} {row.ours * 1000:8.1f}ms {beside:>10} {ratio:>6}  {row.limit}")


if __name__ == "__main__":
    main()
