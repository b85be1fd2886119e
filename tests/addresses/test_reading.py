"""Kind: any text is an address, read in the one way in which it is called, or a reason; none raises."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urljoin

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from connection_wizard.addresses.hosts import MAX_NAME, is_number, kind_of, read_host
from connection_wizard.addresses.reading import MAX_LENGTH, Address, BadAddress, join, read, read_host_port, read_web


def known(text: str) -> Address:
    found = read(text)
    assert isinstance(found, Address)
    return found


BASE = known("https://api.acme.test/v1/me?a=b#c")

ODD = (
    "", " ", "http://[", "//[", "https://[::1", "https://]", "http://℀.com/", "http://\ud800.com", "https://h/\ud800",
    "http:///", "http:a", "https:/x", "https:", "https://h:99999/", "https://h:-1/", "https://h:٣/", "https://h:0",
    "https://h:+1", "https://h:1_0", "https://me:pw@h/", "https://h\\@evil.test/", "https:\\\\h\\x", "https://h/a\\b",
    "https://h\t.test/", "https://h/\n", "https://h/\x00", "\x00", "http://[fe80::1%25eth0]/", "http://[fe80::1%eth0]/",
    "http://0x7f.1/", "http://0x7f000001/", "http://2130706433/", "http://127.1/", "http://0177.0.0.1/",
    "http://127.0.0.01/", "http://1.2.3.256/", "http://１２７.0.0.1/", "https://acme.test./", "https://acme..test/",
    "https://.acme.test/", "https://%61cme.test/", "https://ａｃｍｅ.test/", "https://acme。test/", "https://\u212aey.test",
    "https://-.test/", "https://" + "a" * 64 + ".test/", "https://" + "a." * 200 + "test/", "https://h/" + "é" * 70000,
    "https://xn--/", "https://xn--a.test/", "javascript:alert(1)", "data:text/html,x", "file:///etc", "\\\\host\\x",
    "https://h/%", "https://h/%zz", "https://h?x", "https://h#x", "https://[::ffff:127.0.0.1]/", "https://[::1]x/",
    "https://h:1:2/", "https://[::1]:/", "https://h:/", "https://a@b@c/", "https://ß.test/", "https://\u200d.test/",
)  # fmt: skip


def _examples(test: Callable[[str], None]) -> Callable[[str], None]:
    for text in ODD:
        test = example(text)(test)
    return test


@_examples
@given(st.text() | st.from_regex(r"(https?:)?[/\\]{0,3}[^/]{0,20}(:[0-9]{0,6})?[/?#\\]?.{0,20}", fullmatch=True))
def test_any_text_is_an_address_that_is_called_as_it_is_read_or_a_reason(text: str) -> None:
    for found in (read(text), read(text, unknown="*"), read_host_port(text), join(BASE, text), read_web(text)):
        assert isinstance(found, Address | BadAddress)
        if isinstance(found, BadAddress):
            assert found.words
    found = read_web(text)
    if isinstance(found, Address):
        assert found.url.isascii()
        assert read_web(found.url) == found  # its own form is read as itself
        url = httpx.URL(found.url)  # and in no other way by what sends it
        assert (url.scheme, url.raw_host.decode(), url.port) == (found.scheme, found.host, found.port)
        assert url.raw_path.decode() == (found.path or "/") + found.query


@given(st.binary())
def test_any_bytes_of_a_header_are_an_address_or_a_reason(data: bytes) -> None:
    for text in (data.decode("latin-1"), data.decode("utf-8", "replace"), data.decode("utf-8", "surrogateescape")):
        assert isinstance(join(BASE, text), Address | BadAddress)


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("https://api.acme.test/x", "api.acme.test"),
        ("HTTPS://API.Acme.test:443/x", "api.acme.test"),
        ("https://under_score.acme.test", "under_score.acme.test"),
        ("https://münchen.example", "xn--mnchen-3ya.example"),
        ("https://MÜNCHEN.example.", "xn--mnchen-3ya.example"),
        ("http://[0:0:0:0:0:0:0:1]:81/", "::1"),
        ("http://127.0.0.1", "127.0.0.1"),
        ("https://acme.test.", "acme.test"),
    ],
)
def test_a_host_has_one_form(text: str, host: str) -> None:
    found = read_web(text)
    assert isinstance(found, Address)
    assert found.host == host


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("", "scheme"),
        ("api.example.com/x", "scheme"),
        ("//api.example.com", "scheme"),
        ("ftp://api.example.com", "scheme"),
        ("myapp:/callback", "scheme"),
        ("https://", "host"),
        ("https:///path", "host"),
        ("http:a", "host"),
        ("https:/x", "host"),
        ("http://[", "host"),
        ("https://[::1", "host"),
        ("https://api example.com/", "host"),
        ("https://${context.authData.region}.acme.com/", "host"),
        ("http://[fe80::1%25eth0]/", "host"),
        ("http://0x7f.1/", "host"),
        ("http://2130706433/", "host"),
        ("http://127.1/", "host"),
        ("http://127.0.0.01/", "host"),
        ("http://℀.com/", "host"),
        ("https://ａcme.com/", "host"),
        ("https://\u212aey.test/", "host"),
        ("https://acme.com\\@evil.test/", "host"),
        (f"https://{'a.' * MAX_NAME}test/", "host"),
        ("https://h:0/", "port"),
        ("https://h:70000/", "port"),
        ("https://h:-1/", "port"),
        ("https://h:٣/", "port"),
        ("https://h/\n", "characters"),
        ("https://h/a\tb", "characters"),
        ("https://h/\\x", "characters"),
        ("https://\ud800/", "characters"),
        ("https://me:s3cret@h/", "userinfo"),
        ("https://@h/", "userinfo"),
        ("https://h/" + "a" * MAX_LENGTH, "too_long"),
    ],
)
def test_what_is_no_web_address_has_a_reason_that_quotes_nothing(url: str, reason: str) -> None:
    found = read_web(url)
    assert isinstance(found, BadAddress)
    assert found.reason == reason
    assert "s3cret" not in f"{found!r} {found.words}"


@pytest.mark.parametrize(
    "reference",
    ["?x=y", "#z", "other", "/other", "./a/../b", "../../c", "//other.test/x", "http://other.test", "a?b#c", "a/.."],
)  # fmt: skip
def test_a_reference_means_what_rfc_3986_says(reference: str) -> None:
    found = join(BASE, reference)
    assert isinstance(found, Address)
    assert found.url == urljoin("https://api.acme.test/v1/me?a=b#c", reference)


def test_an_address_that_only_names_a_server_has_references_too() -> None:
    bare = read("https://h.test")
    assert isinstance(bare, Address)
    assert [getattr(join(bare, text), "url", "") for text in ("x", "?x", "..")] == [
        "https://h.test/x",
        "https://h.test?x",
        "https://h.test/",
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("acme.com", "acme.com"),
        ("Acme.com:8443/x", "acme.com:8443"),
        ("https://api.acme.com/v1", "api.acme.com"),
        ("//acme.com", "acme.com"),
        ("::1", "[::1]"),
        ("[::1]:81", "[::1]:81"),
        ("localhost:8080", "localhost:8080"),
        ("*.acme.com", None),
        ("not a domain", None),
        ("acme.com/?u=https://x", "acme.com"),
    ],
)
def test_a_host_is_read_as_people_write_it(text: str, shown: str | None) -> None:
    found = read_host_port(text)
    assert (found.shown if isinstance(found, Address) else None) == shown


def test_what_is_not_known_beforehand_can_be_any_part_of_a_host() -> None:
    hosts = []
    for text in ("https://*.Acme.com/x", "https://*/", "https://eu-*.acme.com:*/", "http://127.0.0.1:*/"):
        found = read(text, unknown="*")
        assert isinstance(found, Address)
        hosts.append((found.host, found.port))
    assert hosts == [("*.acme.com", None), ("*", None), ("eu-*.acme.com", None), ("127.0.0.1", None)]
    assert isinstance(read("https://*..com/", unknown="*"), BadAddress)


def test_an_address_shows_only_where_it_leads() -> None:
    found = read("https://me:pw@h.test:8443/a?token=t#f")
    assert isinstance(found, Address)
    assert repr(found) == "Address(https://h.test:8443)"
    assert (found.number, found.userinfo) == (8443, "me:pw")
    assert (found.path, found.query, found.fragment) == ("/a", "?token=t", "f")
    assert found.at("/b", "x=y").url == "https://h.test:8443/b?x=y"
    assert found.at("/b").url == "https://h.test:8443/b"
    bare = read("https://h.test/")
    assert isinstance(bare, Address)
    assert (bare.number, bare.kind) == (443, "public")
    other = read("ftp://h.test/")
    assert isinstance(other, Address)
    assert other.number == 0


@pytest.mark.parametrize(
    ("kind", "hosts"),
    [
        ("loopback", "127.0.0.1 127.255.255.254 ::1 [::1] localhost LOCALHOST. a.localhost ::ffff:127.0.0.1"),
        (
            "private",
            (
                "10.0.0.1 172.31.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 255.255.255.255 "
                "192.0.2.1 "
                "240.0.0.1 :: fe80::1 fec0::1 fd00:ec2::254 ff02::1 2001:db8::1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 "
                "64:ff9b::a9fe:a9fe 2002:a00:1:: 2001:0:1::1 ::10.0.0.1 "
                # somebody else's loopback, by way of a translator or a relay: what is sent there leaves this computer
                "64:ff9b::7f00:1 2002:7f00:1:: 3fff::1"
            ),
        ),
        ("public", "8.8.8.8 2606:4700::1 ::ffff:8.8.8.8 64:ff9b::808:808 acme.test 10.0.0.1.acme.test ::g"),
    ],
)
def test_every_host_that_no_public_server_has_is_known(kind: str, hosts: str) -> None:
    assert {host: kind_of(host) for host in hosts.split()} == dict.fromkeys(hosts.split(), kind)


def test_a_number_of_a_computer_is_no_name() -> None:
    assert [host for host in ("127.0.0.1", "::1", "[::1]", "a.test", "1.2.3.999", "") if is_number(host)] == [
        "127.0.0.1",
        "::1",
        "[::1]",
    ]
    assert read_host("[::1") is None
    assert read_host("[not six]") is None
    assert read_host("a" * 63 + ".test") is not None
