"""Where each report stands: ``python tests/reports/figures.py``."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from tests.reports.collection import reports  # noqa: E402 - a script has no project on its path
from tests.reports.judging import problems  # noqa: E402


async def main() -> int:
    """Play all, and print what is not as it should be."""
    right = 0
    for report in reports():
        if len(sys.argv) > 1 and sys.argv[1] not in report.name:
            continue
        found = await problems(report)
        right += not found
        for problem in found:
            print(f"{report.name}: {problem}")
    print(f"{right} of {len(reports())} right")
    return 0


if __name__ == "__main__":
    raise SystemExit(asyncio.run(main()))
