"""What lies in the repository is what the code says now: each text in every language's files, each compiled."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from connection_wizard.ui.translations import A_HOST
from connection_wizard.visible import visible_lines
from tests.by_day import by_day

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))
from _bootstrap import translations  # the bootstrap is no package of ours
from _bootstrap.environment import ROOT
from _bootstrap.problem import Problem

HANG = 300
LANGUAGES = sorted(folder.name for folder in translations.FOLDER.iterdir() if folder.is_dir())
FORMS = {"ar": 6, "de": 2, "es": 2, "fr": 2, "hi": 2, "pt_BR": 2}
"""How many forms a number of things has, as Qt counts them."""
QUOTES = {"ar": "«»", "de": "„“", "es": "“”", "fr": "«»", "hi": "“”", "pt_BR": "“”"}
"""Quotation marks of each language, as docs/languages.md has them: one kind in all of the window."""
_PLACE = re.compile(r"\{\w*\}")
_TAG = re.compile(r"</?[a-z]+[^>]*>")
_KEY = re.compile(r"&(?=\w)(?!\w+;)")


def messages(language: str) -> Iterator[tuple[str, str, str, ET.Element]]:
    for file in sorted((translations.FOLDER / language).glob("*.ts")):
        for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - of this repository
            for message in context.iter("message"):
                source, comment = str(message.findtext("source")), message.findtext("comment") or ""
                yield context.findtext("name") or "", source, comment, message


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.findall("numerusform") or [translation]]


def test_every_text_of_now_is_in_every_language_and_no_other(tmp_path: Path) -> None:
    """One language is collected anew; the others have what it has."""
    made = tmp_path / "texts.ts"
    files = sorted({str(file) for places in translations.ROOMS.values() for file in translations.files_of(places)})
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run(
        [tool, "-silent", "-tr-function-alias", translations.ALIASES, *files, "-ts", made], check=True, timeout=HANG
    )
    now = {
        (context.findtext("name") or "", str(message.findtext("source")), message.findtext("comment") or "")
        for context in ET.parse(made).getroot().iter("context")  # noqa: S314 - made a moment ago
        for message in context.iter("message")
    }
    now |= {("", text, "") for text in translations.catalogue_texts()}
    assert len(now) > 3000
    for language in LANGUAGES:
        kept = {(context, source, comment) for context, source, comment, _ in messages(language)}
        assert kept == now, f"python3 packaging/bootstrap.py translations ({language})"


def test_no_sentence_is_said_by_three_rooms() -> None:
    """“Do not check domains” was in four, each with its own translation in each language."""
    said: dict[str, set[str]] = {}
    for room, places in translations.ROOMS.items():
        for file in translations.files_of(places):
            for text in re.findall(r'\b(?:say|tr)\(\s*"([^"\n]+)"', file.read_text("utf-8")):
                said.setdefault(text.replace("&", ""), set()).add(room)
    known = {"the test call", "the redirect URL"}  # parts of sentences, which languages bend
    many = {text for text, rooms in said.items() if len(rooms) > 2 and len(text.split()) > 2}
    assert many == known, "one place for the words: connection_wizard.spec.changes"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_what_is_no_word(language: str) -> None:
    """Places, tags, and the keys of controls; and as many forms as the language has."""
    wrong = []
    for _, source, comment, message in messages(language):
        told = forms(message)
        counted = message.get("numerus") == "yes"
        if counted and len(told) != FORMS[language]:
            wrong.append((source, "forms"))
        for form in filter(None, told):
            places = set(_PLACE.findall(form))
            allowed = set(_PLACE.findall(source + comment)) if counted else set(_PLACE.findall(source))
            if not places <= allowed or (not counted and places != allowed):
                wrong.append((source, form))
            if sorted(_TAG.findall(form)) != sorted(_TAG.findall(source)):
                wrong.append((source, form))
            if len(_KEY.findall(form)) != len(_KEY.findall(source)):
                wrong.append((source, form))
            if visible_lines(form) != form:  # the window would write out what turns or hides letters
                wrong.append((source, form))
            if form.count("\n") != source.count("\n") or form.startswith(" ") != source.startswith(" "):
                wrong.append((source, form))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotation_marks_are_of_one_kind(language: str) -> None:
    """And an apostrophe is the one of the keyboard: texts of other days and hands stand beside each other.

    A French sign stays on the line of its word.
    """
    others = "".join(set("“”„«»‘’‚") - set(QUOTES[language]))
    amiss = re.compile(rf"[{others}]" + (r"|« | [»;:!?](?:\s|$)" if language == "fr" else ""))
    texts = [form for _, _, _, message in messages(language) for form in forms(message)]
    texts += [file.read_text("utf-8") for file in (ROOT / "resources" / "guide" / language).glob("*.md")]
    assert [text for text in texts if amiss.search(text)] == []
    assert f"| {' … '.join(QUOTES[language])} " in (ROOT / "docs" / "languages.md").read_text("utf-8")


@pytest.mark.parametrize("language", ["hi"])
def test_the_key_of_a_control_takes_no_letter_apart(language: str) -> None:
    """Letters that carry signs are drawn apart from them where a line is under one: the key is a Latin letter."""
    for _, source, _, message in messages(language):
        for form in forms(message):
            assert all(form[found.end()].isascii() for found in _KEY.finditer(form)), (source, form)


def test_no_sign_stands_at_the_edge_of_a_latin_word_in_arabic() -> None:
    """It would be drawn on the other side: ``/me`` as ``me/``, ``${a}`` as ``{a}$``."""
    at_an_edge = re.compile(r"(?:^|[\u0600-\u06ff،؛:«(]\s*)(?:[/.$][A-Za-z]|\$\{)|\$\{[^}]*\}|[A-Za-z]/(?=$|[\s،؛»)])")
    texts = [form for _, _, _, message in messages("ar") for form in forms(message)]
    for file in (ROOT / "resources" / "guide" / "ar").glob("*.md"):
        texts += re.sub("`[^`]*`", "", file.read_text("utf-8")).splitlines()
    assert [text for text in texts if re.search(r"[\u0600-\u06ff]", text) and at_an_edge.search(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_text_is_told_one_way(language: str) -> None:
    """What has no context is looked up in one place: two translations of it would be one too many."""
    told: dict[tuple[str, str], set[tuple[str, ...]]] = {}
    for context, source, comment, message in messages(language):
        if not context:
            told.setdefault((source, comment), set()).add(tuple(forms(message)))
    assert {text: ways for text, ways in told.items() if len(ways) > 1} == {}


@pytest.mark.parametrize("part", [pytest.param(0.0, marks=pytest.mark.nightly), 0.02])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_is_told_as_a_whole(language: str, part: float) -> None:
    """Who changes a sentence need not speak six languages: until a release, a few texts may be in English."""
    told = [(source, all(forms(message))) for _, source, _, message in messages(language)]
    missing = [source for source, there in told if not there]
    assert len(missing) <= part * len(told), missing
    guides = {file.name for file in (ROOT / "resources" / "guide" / "en").glob("*.md")}
    assert {file.name for file in (ROOT / "resources" / "guide" / language).glob("*.md")} == guides


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_guide_keeps_its_places_and_its_shape(language: str) -> None:
    for english in sorted((ROOT / "resources" / "guide" / "en").glob("*.md")):
        told = (english.parents[1] / language / english.name).read_text("utf-8")
        text = english.read_text("utf-8")
        assert set(_PLACE.findall(told)) == set(_PLACE.findall(text)), english.name
        for sign in ("`", "\n- ", "\n\n"):
            assert told.count(sign) == text.count(sign), (english.name, sign)


@pytest.mark.parametrize("language", by_day(LANGUAGES, each=3))
def test_what_is_compiled_is_what_is_written(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    files = sorted((translations.FOLDER / language).glob("*.ts"))
    subprocess.run([tool, "-silent", *files, "-qm", made], check=True, timeout=HANG)
    kept = translations.FOLDER / f"connection_wizard_{language}.qm"
    assert made.read_bytes() == kept.read_bytes(), "python3 packaging/bootstrap.py translations"


def test_the_list_says_how_far_each_has_come() -> None:
    listed = json.loads((translations.FOLDER / "languages.json").read_text("utf-8"))
    assert sorted(listed) == LANGUAGES
    for language, known in listed.items():
        texts, translated, reviewed = translations.counts(language)
        assert known == {
            "name": translations.LANGUAGES[language],
            "texts": texts,
            "translated": translated,
            "reviewed": reviewed,
        }


def test_a_language_that_there_is_not_is_told() -> None:
    with pytest.raises(Problem, match="xx"):
        translations.renew(["xx"])


def test_texts_of_the_catalogue_that_differ_in_a_host_alone_are_one() -> None:
    assert translations.A_HOST == A_HOST
    texts = translations.catalogue_texts()
    assert "What stands before {host} in the address of your account." in texts
    assert {"Sub-domain", "Region", "Work or school"} <= set(texts)
    assert not [text for text in texts if text.startswith(("eu-", "us-"))], "a code"
