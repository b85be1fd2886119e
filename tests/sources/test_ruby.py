"""Calls of a program in Ruby, as JavaScript writes them."""

from __future__ import annotations

import pytest

from connection_wizard.sources.code.ruby import as_javascript, program


@pytest.mark.parametrize(
    ("ruby", "javascript"),
    [
        (":acme", "'acme'"),
        ("OmniAuth::Builder", "OmniAuth.Builder"),
        ("{ :site => 'https://a.io', \"x\" => 1 }", "{ 'site': 'https://a.io', \"x\": 1 }"),
        ("site: :acme, host:'a'", "site: 'acme', host:'a'"),
        ("'a' # a remark with 'quotes'", "'a' "),
        ("'# none' + \"# neither\"", "'# none' + \"# neither\""),
        ("%w[read write]", '["read", "write"]'),
        ("%i(read write)", '["read", "write"]'),
        ("%q(read write)", '"read write"'),
        ("%(read write)", '"read write"'),
        ("5 % 2", "5 % 2"),
        ("ENV['HOST']", "process.env.HOST"),
        ('ENV.fetch("HOST")', "process.env.HOST"),
        ("ENV.fetch('HOST', 'https://a.io')", "(process.env.HOST || 'https://a.io')"),
        ('"https://#{ENV["HOST"]}/x"', "`https://${process.env.HOST}/x`"),
        ("user&.id", "user.id"),
        ("a\n=begin\nb 'c\n=end\nd", "a\n\nd"),
        ('"never closed', '"never closed'),
    ],
)
def test_literals_names_and_the_environment(ruby: str, javascript: str) -> None:
    assert as_javascript(ruby) == javascript


@pytest.mark.parametrize(
    ("ruby", "javascript"),
    [
        ("provider :a, 'b', c: 1", "provider(['a', 'b'], {c: 1});\n"),
        ("provider :a,\n\n  'b',\n  c: 1\nother", "provider(['a', 'b'], {c: 1});\n"),
        ("provider :a, c: X ||\n  'd'\nother", "provider(['a'], {c: X ||\n  'd'});\n"),
        ("provider :a, c: 1 \\\n\nother :b", "provider(['a'], {c: 1});\n"),
        ("provider :a, c: 1 \\\n  if x", "provider(['a'], {c: 1});\n"),
        ("provider :a unless Rails.env.test?", "provider(['a'], {});\n"),
        ("provider(:a, { b: [1, 2] }) { |x| y }", "provider(['a', { b: [1, 2] }], {});\n"),
        ("provider :a, {\n b: 1,\n c: f(2, 3)\n}\nother", "provider(['a', {\n b: 1,\n c: f(2, 3)\n}], {});\n"),
        ("provider(\n)", "provider([], {});\n"),
        ("provider :a, 'b': 1, \"c\": 2", "provider(['a'], {'b': 1, \"c\": 2});\n"),
        ("A = 'b'\nx == 'c'\nprovider A", "const A = 'b';\nprovider([A], {});\n"),
        ("config.omniauth :a", "config_omniauth(['a'], {});\n"),
        ("my_provider :a", ""),
    ],
)
def test_calls_and_what_they_are_given(ruby: str, javascript: str) -> None:
    assert program(ruby, "provider", "config_omniauth") == javascript


def test_of_very_many_calls_and_arguments_some_are_read() -> None:
    assert program("provider :a\n" * 500, "provider").count("provider") == 200
    assert program("provider " + "1, " * 5000, "provider").count("1") == 200
