"""What the program is made of: a bill of materials, and the notices of all that others wrote.

The bill (CycloneDX 1.6) is made from the lists alone, so that it is the same on every system, and stands in the
repository and in the wheel. The notices hold the licences of what is installed here, as their authors wrote them.
"""

from __future__ import annotations

import base64
import importlib.metadata
import json
import re
import shutil
import tomllib
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.parse import quote

from .environment import LOCKS, ROOT, site_packages
from .problem import Problem

BILL: Final = ROOT / "packaging" / "sbom.cdx.json"
NOTICES: Final = "THIRD-PARTY-NOTICES.txt"
_ENGINE: Final = ROOT / "resources" / "engine" / "LICENCES.txt"
_NPM: Final = ROOT / "packaging" / "engine" / "package-lock.json"
_LICENCES: Final = ROOT / "packaging" / "licences"
_LINE: Final = re.compile(r"^([a-z0-9-]+)==([^\s;\\]+)(?: ; ([^\\\n]+?))? \\$", re.MULTILINE)
_BUNDLED: Final = re.compile(r"^(@?[\w./-]+) (\d[\w.+-]*) \(([^()]+)\)$", re.MULTILINE)
_IN_WORDS: Final = {
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
_SPDX: Final = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*")
_TEXT: Final = re.compile(r"\.dist-info/(?:licenses/)?[^/]*(?:licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_KNOWN: Final = {
    "backports-tarfile": "MIT",
    "importlib-metadata": "Apache-2.0",
    "jeepney": "MIT",
    "lazy-importer": "Apache-2.0",
    "pyside6-essentials": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "pywin32-ctypes": "BSD-3-Clause",
    "secretstorage": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "zipp": "MIT",
}
"""Licences of packages that are not on every system and Python, or say theirs in no form that counts."""
_BUILDS_ONLY: Final = frozenset({"hatchling", "packaging", "pathspec", "pluggy", "tomlkit", "trove-classifiers"})
"""They make the package, and are no part of the program."""
_INSIDE: Final = (
    ("cffi", "libffi", "MIT"),
    ("cryptography", "OpenSSL", "Apache-2.0"),
    ("google-re2", "Abseil", "Apache-2.0"),
    ("google-re2", "RE2", "BSD-3-Clause"),
    ("mini-racer", "V8", "BSD-3-Clause"),
    ("pyside6-essentials", "Qt", "LGPL-3.0-only"),
    ("pyyaml", "LibYAML", "MIT"),
    ("selectolax", "Lexbor", "Apache-2.0"),
)
"""What a package's own files bring along, beside what it is itself."""

_FIRST: Final = """\
What others wrote, and this program is made of, with their licences.
The bill of materials (sbom.cdx.json) lists all of it with versions, for every system.
"""
_QT: Final = """\
Qt and Qt for Python (PySide6, Shiboken) are used under the GNU Lesser General Public License, version 3, whose text
stands at the end, with that of the GNU General Public License, version 3, which it refers to.

- They are used as The Qt Company publishes them, unchanged, as shared libraries that are files of their own. You may
  put another build of the same version in their place: "pip install" it where this program was installed with pip; in
  an installed program, replace the files in the folder PySide6. Nothing here forbids you to find out how that works, or
  to take the program apart for it.
- Their source: https://download.qt.io/official_releases/ (qt and QtForPython), and https://code.qt.io.
- What Qt itself holds of others: https://doc.qt.io/qt-6/licenses-used-in-qt.html
- Copyright (C) The Qt Company Ltd. and other contributors.
"""


class Part(NamedTuple):
    """Something that others wrote, and that the program is made of.

    Attributes:
        licence: as SPDX has it.
        where: on which systems and Pythons; everywhere where it is empty.
        inside: what brings it along.
        digest: SHA-512 of what was fetched, in hex; empty where the list has several.
    """

    name: str
    version: str
    licence: str
    purl: str
    where: str = ""
    inside: str = ""
    digest: str = ""


def parts() -> list[Part]:
    """All of them, in an order of their own: Python's, what these bring along, JavaScript's.

    Raises:
        Problem: nobody knows the licence of one.
    """
    return [*_python_parts(), *(Part(name, "", licence, "", inside=by) for by, name, licence in _INSIDE), *_bundled()]


def bill() -> str:
    """The bill of materials as JSON; the same parts make the same text."""
    project = _project()
    own = f"pkg:pypi/{project['name']}@{_version()}"
    found = parts()
    components = [_component(part) for part in found]
    document: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": project["name"],
                "version": _version(),
                "licenses": [{"license": {"id": project["license"]}}],
                "purl": own,
            }
        },
        "components": components,
        "dependencies": [{"ref": own, "dependsOn": [_ref(part) for part in found if not part.inside]}]
        + [
            {"ref": _ref(part), "dependsOn": [_ref(one) for one in found if one.inside == part.name]}
            for part in found
            if any(one.inside == part.name for one in found)
        ],
    }
    name = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(document, sort_keys=True))
    first = {"$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json", "serialNumber": f"urn:uuid:{name}"}
    return json.dumps({**first, **document}, indent=2) + "\n"


def notices() -> str:
    """The licences of all that is installed here, and of what the bundles for connection code hold."""
    sections = [
        _FIRST,
        _QT,
    ]
    for part in _python_parts():
        texts = list(_texts(part.name))
        brings = ", ".join(f"{name} ({licence})" for by, name, licence in _INSIDE if by == part.name)
        head = f"{part.name} {part.version}: {part.licence}" + (f"\nIt brings along {brings}." if brings else "")
        if texts or part.where:
            sections.append("\n\n".join([head, *(texts or [f"Not installed here ({part.where})."])]))
        elif part.licence.startswith("LGPL-3.0"):
            sections.append(f"{head}\n\nSee above, and the end.")
        else:
            raise Problem(f"{part.name} {part.version} brings no licence; what stands in its place goes into parts.py.")
    sections.append(_ENGINE.read_text("utf-8"))
    sections += [(_LICENCES / f"{name}.txt").read_text("utf-8") for name in ("LGPL-3.0", "GPL-3.0")]
    return f"\n{'=' * 80}\n\n".join(section.strip() + "\n" for section in sections)


def write(folder: Path) -> None:
    """Write both into a folder, and the bill to its place in the repository."""
    BILL.write_text(bill(), "utf-8", newline="\n")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / NOTICES).write_text(notices(), "utf-8", newline="\n")
    shutil.copyfile(BILL, folder / BILL.name)
    print(f"Wrote {BILL.name} ({len(parts())} parts) and {NOTICES} into {folder}.")


def _python_parts() -> Iterator[Part]:
    for name, version, where in _LINE.findall((LOCKS / "runtime.txt").read_text("utf-8")):
        if name not in _BUILDS_ONLY:
            yield Part(name, version, _licence(name), f"pkg:pypi/{name}@{version}", where.strip())


def _bundled() -> Iterator[Part]:
    """What is in the bundles of `resources/engine`, which are in the wheel."""
    locked = {
        (at.rpartition("node_modules/")[2], entry["version"]): entry.get("integrity", "")
        for at, entry in json.loads(_NPM.read_text("utf-8"))["packages"].items()
        if at
    }
    for name, version, licence in sorted(_BUNDLED.findall(_ENGINE.read_text("utf-8"))):
        kind, _, digest = locked[name, version].partition("-")
        found = base64.b64decode(digest).hex() if kind == "sha512" else ""
        yield Part(name, version, licence, f"pkg:npm/{quote(name, safe='/')}@{version}", digest=found)


def _licence(name: str) -> str:
    if name in _KNOWN:
        return _KNOWN[name]
    found = _installed(name)
    if found is not None:
        said = found.metadata.json
        words = [str(line).rpartition(" :: ")[2] for line in said.get("classifier", []) if line.startswith("License")]
        for text in (said.get("license_expression"), said.get("license"), *(_IN_WORDS.get(word) for word in words)):
            if isinstance(text, str) and _SPDX.fullmatch(text):
                return text
    raise Problem(f"Nobody knows the licence of {name}; it goes into parts.py.")


def _texts(name: str) -> Iterator[str]:
    found = _installed(name)
    if found is None:
        return
    for file in sorted(found.files or (), key=str):
        if _TEXT.search(str(file)):
            yield Path(str(found.locate_file(file))).read_text("utf-8").strip()


def _installed(name: str) -> importlib.metadata.Distribution | None:
    return next(iter(importlib.metadata.distributions(name=name, path=[str(site_packages())])), None)


def _component(part: Part) -> dict[str, Any]:
    named: dict[str, Any] = {"type": "library", "bom-ref": _ref(part), "name": part.name}
    if part.version:
        named["version"] = part.version
    if " " in part.licence:
        named["licenses"] = [{"expression": part.licence}]
    else:
        named["licenses"] = [{"license": {"id": part.licence}}]
    if part.digest:
        named["hashes"] = [{"alg": "SHA-512", "content": part.digest}]
    if part.purl:
        named["purl"] = part.purl
    if part.where:
        named["properties"] = [{"name": "connection-wizard:where", "value": part.where}]
    return named


def _ref(part: Part) -> str:
    return part.purl or f"{part.inside}/{part.name}"


def _project() -> dict[str, Any]:
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return project


def _version() -> str:
    text = (ROOT / "app" / "connection_wizard" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "(.+?)"', text, re.MULTILINE)
    return found[1] if found else ""
