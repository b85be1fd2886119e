"""Entries are found as somebody types: by name, other names, domain, category, and with slips of the fingers."""

from __future__ import annotations

import pytest

from connection_wizard.providers.catalogue import the_catalogue
from connection_wizard.providers.finding import Finder, Why, begins, folded, prefix_distance
from connection_wizard.providers.index import Listed

NAMES = {
    "salesforce": ("Salesforce", ("SFDC", "Force.com"), ("salesforce.com", "force.com"), "crm"),
    "xero": ("Xero", (), ("xero.com",), "accounting"),
    "quickbooks": ("QuickBooks Online", ("Intuit",), ("intuit.com",), "accounting"),
    "google-sheets": ("Google Sheets", (), ("sheets.google.com",), "spreadsheets"),
    "monday": ("monday.com", (), ("monday.com",), "project management"),
    "sage": ("Sage", ("Sage Accounting",), ("sage.com",), "accounting"),
    "x": ("X", ("Twitter",), ("x.com", "twitter.com"), "social"),
    "pohoda": ("Účetní Pohoda", (), ("pohoda.cz",), "accounting"),
    "github": ("GitHub", (), ("github.com",), "development"),
    "gitlab": ("GitLab", (), ("gitlab.com",), "development"),
}
FINDER = Finder(
    Listed(name, shown, also, domains, category, () if name != "sage" else ("test_call",), ("Sandbox",), ())
    for name, (shown, also, domains, category) in NAMES.items()
)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("sales", "salesforce"),
        ("goo", "google"),
        ("mic", "microsoft"),
        ("hub", "hubspot"),
        ("git", "github"),
        ("mail", "mailchimp"),
        ("drop", "dropbox"),
        ("zen", "zendesk"),
        ("face", "facebook"),
        ("sl", "slack"),
        ("not", "notion"),
        ("air", "airtable"),
    ],
)
def test_what_most_people_mean_comes_first(typed: str, first: str) -> None:
    """Of the apps that there are: Salesloft begins like Salesforce, has a shorter name, and is complete as well."""
    assert the_catalogue().search(typed)[0].entry.id == first


@pytest.mark.parametrize(
    ("typed", "first", "why"),
    [
        ("sales", "salesforce", "name"),
        ("XERO", "xero", "name"),
        ("x", "x", "name"),
        ("quick books", "quickbooks", "name"),
        ("online", "quickbooks", "name"),
        ("sheets", "google-sheets", "name"),
        ("google-sheets", "google-sheets", "name"),
        ("twit", "x", "also"),
        ("force.com", "salesforce", "domain"),
        ("force", "salesforce", "also"),
        ("intuit", "quickbooks", "also"),
        ("api.xero.com", "xero", "domain"),
        ("https://login.salesforce.com/services/oauth2", "salesforce", "domain"),
        ("https://docs.google.com", None, None),
        ("monday.com", "monday", "domain"),
        ("mond", "monday", "name"),
        ("ucetni", "pohoda", "name"),
        ("pohoda", "pohoda", "name"),
        ("accounting", "sage", "also"),
        ("spread", "google-sheets", "category"),
        ("sheets goo", "google-sheets", "name"),
        ("crm force", "salesforce", "name"),
        ("crm sheets", None, None),
        ("salesforce sandbox", "salesforce", "name"),
        ("xero payroll 2", "xero", "name"),
        ("google sheets for teams", "google-sheets", "name"),
        ("x files", None, None),
        ("esforc", "salesforce", "name"),
        ("saleforce", "salesforce", "slip"),
        ("salesfroce", "salesforce", "slip"),
        ("slaesfroce", "salesforce", "slip"),
        ("githbu", "github", "slip"),
        ("twiter", "x", "slip"),
        ("quikbooks", "quickbooks", "slip"),
        ("gitl", "gitlab", "name"),
        ("gith.", "github", "domain"),
        ("sls", None, None),
        ("nothing of the kind", None, None),
        ("zzzz", None, None),
        ("", None, None),
        (" - ", None, None),
        ("force.c", "salesforce", "domain"),
    ],
)
def test_what_is_typed_finds_what_is_meant(typed: str, first: str | None, why: Why | None) -> None:
    found = FINDER.search(typed)
    assert (found[0].entry.id if found else None) == first
    assert (found[0].why if found else None) == why


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("ms teams", "microsoft"),
        ("msteams", "microsoft"),
        ("msoutl", "microsoft"),
        ("ms forms", "microsoft"),
        ("mteams", "microsoft"),
        ("mtea", "microsoft"),
        ("aad", "microsoft"),
        ("azure ad", "microsoft"),
        ("azure ad b2c", "azure-ad-b2c"),
        ("entra", "microsoft"),
        ("sign in with x", "x"),
        ("x api v2", "x"),
        ("x (formerly Twitter)", "x"),
        ("square api", "square"),
        ("square pos", "square"),
        ("squares", "squarespace"),
        ("front api", "front"),
        ("do api", "digitalocean"),
        ("atlassian bitbucket", "bitbucket"),
        ("atlassian boards", "atlassian"),
        ("meta WhatsAppy", "facebook"),
        ("citrix gotowebinar", "goto"),
        ("zoho gotowebinar", "zoho"),
        ("digitaloecan", "digitalocean"),
        ("azure ad b2x", "azure-ad-b2c"),
        ("azure ad boards", "microsoft"),
        ("act-on", "act-on"),
        ("act-on api", "act-on"),
        ("log on act-on", "act-on"),
        ("act on crm", "act-on"),
        ("azur boards", None),
        ("connect to X", "x"),
        ("connect my square account", "square"),
        ("conectar con atlassian", "atlassian"),
        ("square.com", "square"),
        ("www.square.co.uk", "square"),
        ("meta.com", "facebook"),
        ("com.au", None),
        ("crm.co.uk", None),
        ("api", None),
        ("sign in with", None),
        ("st api", None),
    ],
)
def test_short_forms_and_words_around_a_name_lead_to_it(typed: str, first: str | None) -> None:
    also = {
        "azure-ad-b2c": ("Azure AD B2C", ("Entra External ID",)),
        "microsoft": ("Microsoft", ("MS", "Microsoft Teams", "Azure Active Directory", "Azure AD", "Entra", "Outlook")),
        "x": ("X", ("Twitter",)),
        "squarespace": ("Squarespace", ()),
        "square": ("Square", ("Square Up",)),
        "frontier": ("Frontier", ()),
        "front": ("Front", ("Front App",)),
        "digitalocean": ("DigitalOcean", ("DO",)),
        "docusign": ("DocuSign", ()),
        "atlassian": ("Atlassian", ("Jira",)),
        "bitbucket": ("Bitbucket", ()),
        "facebook": ("Facebook", ("Meta", "WhatsApp")),
        "goto": ("GoTo", ("GoToWebinar",)),
        "zoho": ("Zoho", ()),
        "stripe": ("Stripe", ()),
        "act-on": ("Act-On", ()),
    }
    finder = Finder(
        Listed(name, shown, others, (f"{name}.test",), "", (), (), ()) for name, (shown, others) in also.items()
    )
    found = finder.search(typed)
    assert (found[0].entry.id if found else None) == first


def test_what_fits_besides_the_name_is_told() -> None:
    (match,) = FINDER.search("twitter")
    assert match.text == "Twitter"
    assert FINDER.search("twitte.com") == ()
    assert FINDER.search("xero")[0].text == ""


def test_the_complete_ones_come_first_and_no_more_than_asked_for() -> None:
    found = [match.entry.id for match in FINDER.search("accounting")]
    assert found == ["sage", "xero", "quickbooks", "pohoda"][: len(found)] or found[0] == "sage"
    assert len(FINDER.search("accounting", 2)) == 2


def test_an_entry_is_found_once() -> None:
    for typed in ("x", "s", "sale", "salesforc", "com"):
        found = [match.entry.id for match in FINDER.search(typed, 50)]
        assert len(found) == len(set(found))


def test_what_begins_like_a_name_is_told_from_what_is_only_like_one() -> None:
    (x,) = (match.entry for match in FINDER.search("x", 1))
    assert begins(x, "Twi tt")
    assert begins(x, "X")
    assert not begins(x, "twtter")


def test_a_query_without_end_is_looked_at_for_its_beginning() -> None:
    assert FINDER.search("salesforce" * 10_000) == ()
    assert len(folded("ab " * 10_000)) <= 200


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("xero", "xero"),
        ("Xero", "xero"),
        ("xero.com", "xero"),
        ("https://xero.com", "xero"),
        ("Quickbooks online", "quickbooks"),
        ("google-sheets", "google-sheets"),
        ("SFDC", "salesforce"),
        ("salesforce", "salesforce"),
        ("sales", None),
        ("crm", None),
        ("", None),
        ("example.org", None),
    ],
)
def test_one_entry_is_named_exactly_or_none(text: str, name: str | None) -> None:
    found = FINDER.exact(text)
    assert (found.id if found else None) == name


def test_a_name_that_two_have_names_none() -> None:
    both = [Listed(name, "Acme", (), (f"{name}.com",), "", (), (), ()) for name in ("one", "two")]
    assert Finder(both).exact("acme") is None
    assert Finder(both).exact("one.com") == both[0]


@pytest.mark.parametrize(
    ("typed", "name", "most", "slips"),
    [
        ("xero", "xero", 1, 0),
        ("xreo", "xero", 1, 1),
        ("xer", "xerox", 1, None),
        ("sptif", "spotify", 1, 1),
        ("spotf", "spotify", 1, 1),
        ("sptify", "spotify", 1, 1),
        ("tink", "tiktok", 1, None),
        ("hive", "hover", 1, None),
        ("printify", "printful", 2, None),
        ("marketo", "marketing", 1, None),
        ("xxero", "xero", 1, 1),
        ("xro", "xero", 1, 1),
        ("xaro", "xero", 1, 1),
        ("zero", "xero", 1, None),
        ("xaaro", "xero", 1, None),
        ("xero", "", 1, None),
        ("xero", "xero", -1, None),
        ("xeroooo", "xero", 2, None),
    ],
)
def test_slips_are_counted_up_to_a_bound(typed: str, name: str, most: int, slips: int | None) -> None:
    assert prefix_distance(typed, name, most) == slips
