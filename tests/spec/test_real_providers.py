"""A rightful provider gets no error, and no warning that its author could do nothing about.

Facts alone (addresses, names, numbers), each row with where they are from: ``grant`` is the npm package 5.4.24
(config/oauth.json), ``social`` the PyPI package social-auth-core 7.0.0, ``allauth`` django-allauth 65.22.1, all read on
2026-11-28; ``known`` is the provider's public documentation as generally known in 2025. Whole connections of 29 others
are in data/real.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import pytest

from connection_wizard.spec.draft import Draft
from connection_wizard.spec.findings import findings

BEARER = "Bearer ${context.authData.accesstokencode.access_token}"
HINTS = {
    "field_required_in_url",  # a tenant in a path: no value fits most people
    "path_list_position",  # the answer is a list
    "identifier_is_label",  # the answer has nothing else
    "identifier_missing",  # nor even that
    "offline_access_unclear",  # may be needed, may not
    "scope_separator_unusual",  # the platform has two
    "redirect_uri_asymmetric",  # the second request does not want it
    "token_url_like_authorization",  # it is called so
    "url_without_path",  # it has none
    "route_in_fragment",  # Apollo: its page is a route, and what the platform makes of that is not known
    "scopes_missing",  # the provider has none
    "grant_type_unusual",
}
"""What may be said of a rightful provider: hints, each for its reason."""


class Provider(NamedTuple):
    """What makes one provider different from the others."""

    name: str
    source: str
    authorize: str
    token: str
    api: str
    """The test call, with its method before it where that is not GET."""
    domains: tuple[str, ...]
    scopes: tuple[str, ...] = ("read",)
    parts: dict[str, Any] = {}  # noqa: RUF012 - a default of a named tuple, never changed


def field(key: str, **other: Any) -> dict[str, Any]:
    return {"key": key, "label": key.capitalize(), "type": "string", "required": True} | other


def auth_data(path: str) -> str:
    return f"${{context.authData.{path}}}"


def pairs(**values: str) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in values.items()]


def header(name: str, value: str) -> dict[str, str]:
    return {"name": name, "value": value}


TOKEN = auth_data("accesstokencode.access_token")
SUB = auth_data("subdomain")
REFRESH: dict[str, Any] = {"refresh_token": {"method": "POST"}}


def own_header(name: str, value: str = TOKEN, *others: dict[str, str]) -> dict[str, Any]:
    headers = [header(name, value), *others]
    return {"test_call": {"headers": headers}, "request_parameters": {"headers": headers}}


PROVIDERS = (
    Provider(
        "Egnyte",
        "grant",
        f"https://{SUB}.egnyte.com/puboauth/token",
        f"https://{SUB}.egnyte.com/puboauth/token",
        f"https://{SUB}.egnyte.com/pubapi/v1/userinfo",
        ("egnyte.com",),
        ("Egnyte.filesystem",),
        {"fields": [field("subdomain", suffix=".egnyte.com")]},
    ),
    Provider(
        "MYOB",
        "grant, known",
        "https://secure.myob.com/oauth2/account/authorize",
        "https://secure.myob.com/oauth2/v1/authorize",
        "https://api.myob.com/accountright",
        ("myob.com",),
        ("CompanyFile",),
        REFRESH
        | {"fields": [field("api_key", label="API key", type="password")]}
        | own_header("Authorization", BEARER, header("x-myobapi-key", auth_data("api_key"))),
    ),
    Provider(
        "Untappd",
        "grant, social, allauth",
        "https://untappd.com/oauth/authenticate",
        "https://untappd.com/oauth/authorize",
        "https://api.untappd.com/v4/user/info",
        ("untappd.com",),
        (),
        {
            "access_token": {
                "method": "GET",
                "rename": {"redirect_uri": "redirect_url"},
                "response": {"access_token": "response.access_token"},
            },
            "authorization": {"rename": {"redirect_uri": "redirect_url"}},
            "test_call": {"query": [header("access_token", TOKEN)]},
            "request_parameters": {"query": [header("access_token", TOKEN)]},
        },
    ),
    Provider(
        "Microsoft v1.0",
        "known: Entra, endpoint comparison",
        "https://login.microsoftonline.com/common/oauth2/authorize",
        "https://login.microsoftonline.com/common/oauth2/token",
        "https://graph.microsoft.com/v1.0/me",
        ("microsoftonline.com", "microsoft.com"),
        (),
        REFRESH | {"authorization": {"parameters": pairs(resource="https://graph.microsoft.com")}},
    ),
    Provider(
        "Microsoft v2.0, one tenant",
        "allauth, known",
        f"https://login.microsoftonline.com/{auth_data('tenant')}/oauth2/v2.0/authorize",
        f"https://login.microsoftonline.com/{auth_data('tenant')}/oauth2/v2.0/token",
        "https://graph.microsoft.com/v1.0/me",
        ("microsoftonline.com", "microsoft.com"),
        ("User.Read", "offline_access"),
        {"fields": [field("tenant")], "refresh_token": {"parameters": pairs(scope="User.Read offline_access")}},
    ),
    Provider(
        "Microsoft, hybrid flow",
        "OpenID Connect Core section 3.3, known",
        "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
        "https://login.microsoftonline.com/common/oauth2/v2.0/token",
        "https://graph.microsoft.com/v1.0/me",
        ("microsoftonline.com", "microsoft.com"),
        ("openid", "profile", "offline_access"),
        REFRESH
        | {
            "authorization": {
                "parameters": [
                    header("response_type", "code id_token"),
                    header("response_mode", "form_post"),
                    header("nonce", "678910"),
                ]
            }
        },
    ),
    Provider(
        "Salesforce, no scope",
        "grant, known",
        "https://login.salesforce.com/services/oauth2/authorize",
        "https://login.salesforce.com/services/oauth2/token",
        f"{auth_data('accesstokencode.instance_url')}/services/oauth2/userinfo",
        ("salesforce.com",),
        (),
        REFRESH
        | {
            "access_token": {
                "response": {"default_expires_in": 7200, "keep": [{"name": "instance_url", "path": "instance_url"}]}
            }
        },
    ),
    Provider(
        "Zoho, region",
        "grant, known",
        f"https://accounts.zoho.{auth_data('region')}/oauth/v2/auth",
        f"https://accounts.zoho.{auth_data('region')}/oauth/v2/token",
        f"https://www.zohoapis.{auth_data('region')}/crm/v2/users",
        ("zoho.com", "zohoapis.com", "zoho.eu", "zohoapis.eu"),
        ("ZohoCRM.users.READ",),
        REFRESH
        | {
            "fields": [
                field(
                    "region",
                    type="dropdown",
                    options=[{"label": "US", "value": "com"}, {"label": "EU", "value": "eu"}],
                )
            ],
            "authorization": {"parameters": pairs(access_type="offline", prompt="consent"), "scope_separator": "comma"},
            "test_call": {
                "headers": [header("Authorization", f"Zoho-oauthtoken {TOKEN}")],
                "query": pairs(type="CurrentUser"),
                "response": {"root": "users[0]"},
            },
            "request_parameters": {"headers": [header("Authorization", f"Zoho-oauthtoken {TOKEN}")]},
        },
    ),
    Provider(
        "QuickBooks",
        "grant, known",
        "https://appcenter.intuit.com/connect/oauth2",
        "https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer",
        f"https://quickbooks.api.intuit.com/v3/company/{auth_data('Authorization.realmId')}/companyinfo/1",
        ("intuit.com",),
        ("com.intuit.quickbooks.accounting",),
        REFRESH
        | {
            "authorization": {"callback": {"keep": ["realmId"]}},
            "access_token": {"client_authentication": "client_secret_basic"},
            "revoke_token": {"url": "https://developer.api.intuit.com/v2/oauth2/tokens/revoke"},
        },
    ),
    Provider(
        "Xero, tenant by look-up",
        "known",
        "https://login.xero.com/identity/connect/authorize",
        "https://identity.xero.com/connect/token",
        "https://api.xero.com/api.xro/2.0/Organisation",
        ("xero.com",),
        ("openid", "offline_access", "accounting.settings.read"),
        REFRESH
        | {
            "access_token": {
                "follow_ups": [
                    {
                        "method": "GET",
                        "url": "https://api.xero.com/connections",
                        "headers": [header("Authorization", BEARER)],
                        "pick": {"named_by": "tenantName"},
                        "response": {"keep": [{"name": "tenant_id", "path": "tenantId"}]},
                    }
                ]
            }
        }
        | own_header("Authorization", BEARER, header("Xero-tenant-id", auth_data("accesstokencode.tenant_id"))),
    ),
    Provider(
        "NetSuite, account in every call",
        "grant, known",
        f"https://{auth_data('account')}.app.netsuite.com/app/connection_wizard/login/oauth2/authorize.nl",
        f"https://{auth_data('account')}.suitetalk.api.netsuite.com/services/rest/auth/oauth2/v1/token",
        f"https://{auth_data('account')}.suitetalk.api.netsuite.com/services/rest/record/v1/employee",
        ("netsuite.com",),
        ("rest_webservices",),
        REFRESH
        | {"fields": [field("account")], "access_token": {"client_authentication": "client_secret_basic"}}
        | own_header("Authorization", BEARER, header("X-Account", auth_data("account"))),
    ),
    Provider(
        "Google Ads, a token of the developer's in every call",
        "grant, known",
        "https://accounts.google.com/o/oauth2/v2/auth",
        "https://oauth2.googleapis.com/token",
        "https://googleads.googleapis.com/v18/customers:listAccessibleCustomers",
        ("google.com", "googleapis.com"),
        ("https://www.googleapis.com/auth/adwords",),
        REFRESH
        | {
            "fields": [field("developer_token", label="Developer token", type="password")],
            "authorization": {"parameters": pairs(access_type="offline", prompt="consent")},
            "revoke_token": {"url": "https://oauth2.googleapis.com/revoke"},
        }
        | own_header("Authorization", BEARER, header("developer-token", auth_data("developer_token"))),
    ),
    Provider(
        "Basecamp",
        "grant, known",
        "https://launchpad.37signals.com/authorization/new",
        "https://launchpad.37signals.com/authorization/token",
        "https://launchpad.37signals.com/authorization.json",
        ("37signals.com",),
        (),
        {
            "authorization": {"parameters": pairs(type="web_server")},
            "access_token": {"parameters": pairs(type="web_server")},
            "refresh_token": {"parameters": pairs(type="refresh")},
        }
        | own_header("Authorization", BEARER, header("User-Agent", "viaSocket (https://viasocket.com)")),
    ),
    Provider(
        "Amazon Selling Partner API",
        "known",
        "https://sellercentral.amazon.com/apps/authorize/consent",
        "https://api.amazon.com/auth/o2/token",
        "https://sellingpartnerapi-na.amazon.com/sellers/v1/marketplaceParticipations",
        ("amazon.com",),
        (),
        REFRESH
        | {
            "fields": [field("application", label="Application id", help="amzn1.sp.solution and the rest")],
            "authorization": {
                "parameters": [header("application_id", auth_data("application"))],
                "omit": ["response_type", "scope"],
                "callback": {"code": "spapi_oauth_code", "keep": ["selling_partner_id"]},
            },
            "unique_identifier": {"path": "authData.Authorization.selling_partner_id"},
        }
        | own_header("x-amz-access-token"),
    ),
    Provider(
        "Alibaba-like, a code of another name",
        "known: TikTok for Business",
        "https://business-api.tiktok.com/portal/auth",
        "https://business-api.tiktok.com/open_api/v1.3/oauth2/access_token/",
        "https://business-api.tiktok.com/open_api/v1.3/user/info/",
        ("tiktok.com",),
        (),
        {
            "authorization": {
                "rename": {"client_id": "app_id"},
                "parameters": [header("response_type", "auth_code")],
                "callback": {"code": "auth_code"},
            },
            "access_token": {
                "body_format": "json",
                "rename": {"client_id": "app_id", "client_secret": "secret", "code": "auth_code"},
                "omit": ["grant_type", "redirect_uri"],
                "success": {"path": "code", "condition": "equals", "value": 0},
                "response": {"access_token": "data.access_token"},
            },
        }
        | own_header("Access-Token"),
    ),
    Provider(
        "Facebook, long-lived token and renewed by itself",
        "grant, known",
        "https://www.facebook.com/v19.0/dialog/oauth",
        "https://graph.facebook.com/v19.0/oauth/access_token",
        "https://graph.facebook.com/v19.0/me",
        ("facebook.com",),
        ("public_profile",),
        {
            "access_token": {
                "method": "GET",
                "follow_ups": [
                    {
                        "purpose": "exchange",
                        "method": "GET",
                        "url": "https://graph.facebook.com/v19.0/oauth/access_token",
                        "client_authentication": "client_secret_post",
                        "parameters": [
                            header("grant_type", "fb_exchange_token"),
                            header("fb_exchange_token", TOKEN),
                        ],
                    }
                ],
            },
            "refresh_token": {
                "method": "GET",
                "omit": ["refresh_token"],
                "parameters": [header("grant_type", "fb_exchange_token"), header("fb_exchange_token", TOKEN)],
            },
        },
    ),
    Provider(
        "Mailchimp, a server of the account's",
        "grant, allauth, known",
        "https://login.mailchimp.com/oauth2/authorize",
        "https://login.mailchimp.com/oauth2/token",
        "https://login.mailchimp.com/oauth2/metadata",
        ("mailchimp.com",),
        (),
        {
            "access_token": {
                "follow_ups": [
                    {
                        "method": "GET",
                        "url": "https://login.mailchimp.com/oauth2/metadata",
                        "headers": [header("Authorization", f"OAuth {TOKEN}")],
                        "response": {"keep": [{"name": "dc", "path": "dc"}]},
                    }
                ]
            },
        }
        | own_header("Authorization", f"OAuth {TOKEN}"),
    ),
    Provider(
        "DocuSign, environment",
        "grant, known",
        f"https://{auth_data('server')}.docusign.com/oauth/auth",
        f"https://{auth_data('server')}.docusign.com/oauth/token",
        f"https://{auth_data('server')}.docusign.com/oauth/userinfo",
        ("docusign.com",),
        ("signature", "extended"),
        REFRESH
        | {
            "fields": [field("server")],
            "access_token": {"client_authentication": "client_secret_basic"},
        },
    ),
    Provider(
        "Bullhorn",
        "known",
        "https://auth.bullhornstaffing.com/oauth/authorize",
        "https://auth.bullhornstaffing.com/oauth/token",
        f"{auth_data('accesstokencode.rest_url')}settings/userId",
        ("bullhornstaffing.com",),
        (),
        {
            "access_token": {
                "parameters_in": "query",
                "follow_ups": [
                    {
                        "method": "GET",
                        "url": "https://rest.bullhornstaffing.com/rest-services/login",
                        "query": [header("version", "*"), header("access_token", TOKEN)],
                        "response": {
                            "keep": [
                                {"name": "rest_token", "path": "BhRestToken"},
                                {"name": "rest_url", "path": "restUrl"},
                            ]
                        },
                    }
                ],
            },
            "refresh_token": {"method": "POST", "parameters_in": "query"},
        }
        | own_header("BhRestToken", auth_data("accesstokencode.rest_token")),
    ),
    Provider(
        "Jira cloud",
        "grant, known",
        "https://auth.atlassian.com/authorize",
        "https://auth.atlassian.com/oauth/token",
        f"https://api.atlassian.com/ex/jira/{auth_data('accesstokencode.cloud_id')}/rest/api/3/myself",
        ("atlassian.com",),
        ("read:jira-user", "offline_access"),
        REFRESH
        | {
            "authorization": {"parameters": pairs(audience="api.atlassian.com", prompt="consent")},
            "access_token": {
                "body_format": "json",
                "follow_ups": [
                    {
                        "method": "GET",
                        "url": "https://api.atlassian.com/oauth/token/accessible-resources",
                        "headers": [header("Authorization", BEARER)],
                        "pick": {"named_by": "name"},
                        "response": {"keep": [{"name": "cloud_id", "path": "id"}]},
                    }
                ],
            },
        },
    ),
    Provider(
        "Stripe Connect",
        "grant, known",
        "https://connect.stripe.com/oauth/authorize",
        "https://connect.stripe.com/oauth/token",
        "https://api.stripe.com/v1/account",
        ("stripe.com",),
        ("read_write",),
        {
            "access_token": {
                "client_authentication": "secret_as_username",
                "omit": ["redirect_uri"],
                "response": {"keep": [{"name": "stripe_user_id", "path": "stripe_user_id"}]},
            },
            "revoke_token": {
                "url": "https://connect.stripe.com/oauth/deauthorize",
                "omit": ["token"],
                "parameters": [
                    header("client_id", auth_data("clientid")),
                    header("stripe_user_id", auth_data("accesstokencode.stripe_user_id")),
                ],
            },
        },
    ),
    Provider(
        "Slack, both kinds of token",
        "grant, known",
        "https://slack.com/oauth/v2/authorize",
        "https://slack.com/api/oauth.v2.access",
        "POST https://slack.com/api/auth.test",
        ("slack.com",),
        ("users:read",),
        {
            "authorization": {"scope_separator": "comma", "parameters": pairs(user_scope="identify")},
            "access_token": {
                "success": {"path": "ok", "condition": "equals", "value": True},
                "response": {"keep": [{"name": "team_id", "path": "team.id"}]},
            },
            "test_call": {"body": {}, "success": {"path": "ok", "condition": "equals", "value": True}},
            "live_redirect": {"receiver": "paste"},
            "unique_identifier": {"path": "authData.accesstokencode.team_id"},
        },
    ),
    Provider(
        "Notion",
        "grant, known",
        "https://api.notion.com/v1/oauth/authorize",
        "https://api.notion.com/v1/oauth/token",
        "https://api.notion.com/v1/users/me",
        ("notion.com",),
        (),
        {
            "authorization": {"parameters": pairs(owner="user")},
            "access_token": {"client_authentication": "client_secret_basic", "body_format": "json"},
        }
        | own_header("Authorization", BEARER, header("Notion-Version", "2022-06-28")),
    ),
    Provider(
        "Shopify",
        "grant, known",
        f"https://{auth_data('shop')}.myshopify.com/admin/oauth/authorize",
        f"https://{auth_data('shop')}.myshopify.com/admin/oauth/access_token",
        f"https://{auth_data('shop')}.myshopify.com/admin/api/2024-10/shop.json",
        ("myshopify.com",),
        ("read_products",),
        {
            "fields": [field("shop", suffix=".myshopify.com")],
            "authorization": {"scope_separator": "comma"},
            "access_token": {"omit": ["redirect_uri", "grant_type"]},
        }
        | own_header("X-Shopify-Access-Token"),
    ),
    Provider(
        "WeChat",
        "grant, known",
        "https://open.weixin.qq.com/connect/qrconnect#wechat_redirect",
        "https://api.weixin.qq.com/sns/oauth2/access_token",
        "https://api.weixin.qq.com/sns/userinfo",
        ("qq.com",),
        ("snsapi_login",),
        {
            "authorization": {"rename": {"client_id": "appid"}, "pkce": "none"},
            "access_token": {
                "method": "GET",
                "rename": {"client_id": "appid", "client_secret": "secret"},
                "omit": ["redirect_uri"],
                "response": {"keep": [{"name": "openid", "path": "openid"}]},
            },
            "refresh_token": {
                "method": "GET",
                "url": "https://api.weixin.qq.com/sns/oauth2/refresh_token",
                "omit": ["client_secret"],
            },
            "test_call": {
                "headers": [],
                "query": [header("access_token", TOKEN), header("openid", auth_data("accesstokencode.openid"))],
            },
            "request_parameters": {"query": [header("access_token", TOKEN)]},
        },
    ),
    Provider(
        "Gusto and others that take a version in every call",
        "known",
        "https://api.gusto.com/oauth/authorize",
        "https://api.gusto.com/oauth/token",
        "https://api.gusto.com/v1/me",
        ("gusto.com",),
        (),
        REFRESH | own_header("Authorization", BEARER, header("X-Gusto-API-Version", "2024-03-01")),
    ),
    Provider(
        "Unsplash",
        "grant",
        "https://unsplash.com/oauth/authorize",
        "https://unsplash.com/oauth/token",
        "https://api.unsplash.com/me",
        ("unsplash.com",),
        ("public", "read_user"),
        {"authorization": {"scope_separator": "plus"}},
    ),
    Provider(
        "Trustpilot",
        "grant",
        "https://authenticate.trustpilot.com",
        "https://api.trustpilot.com/v1/oauth/oauth-business-users-for-applications/accesstoken",
        "https://api.trustpilot.com/v1/private/business-units",
        ("trustpilot.com",),
        (),
        REFRESH | {"access_token": {"client_authentication": "client_secret_basic"}},
    ),
    Provider(
        "Auth0, an audience from a field",
        "grant, known",
        f"https://{auth_data('domain')}/authorize",
        f"https://{auth_data('domain')}/oauth/token",
        f"https://{auth_data('domain')}/userinfo",
        (),
        ("openid", "profile", "offline_access"),
        REFRESH
        | {
            "fields": [field("domain"), field("audience")],
            "authorization": {"parameters": [header("audience", auth_data("audience"))]},
            "skip_whitelist_check": True,
        },
    ),
    Provider(
        "Okta",
        "grant, known",
        f"https://{SUB}.okta.com/oauth2/v1/authorize",
        f"https://{SUB}.okta.com/oauth2/v1/token",
        f"https://{SUB}.okta.com/oauth2/v1/userinfo",
        ("okta.com",),
        ("openid", "profile", "offline_access"),
        REFRESH | {"fields": [field("subdomain")]},
    ),
    Provider(
        "Zendesk",
        "grant, known",
        f"https://{SUB}.zendesk.com/oauth/authorizations/new",
        f"https://{SUB}.zendesk.com/oauth/tokens",
        f"https://{SUB}.zendesk.com/api/v2/users/me.json",
        ("zendesk.com",),
        ("read",),
        {"fields": [field("subdomain")], "test_call": {"response": {"root": "user"}}},
    ),
    Provider(
        "BambooHR, the company in the path",
        "known",
        f"https://{auth_data('company')}.bamboohr.com/authorize.php",
        f"https://{auth_data('company')}.bamboohr.com/token.php",
        f"https://api.bamboohr.com/api/gateway.php/{auth_data('company')}/v1/meta/users",
        ("bamboohr.com",),
        ("openid", "email", "offline_access"),
        REFRESH | {"fields": [field("company")]},
    ),
    Provider(
        "monday.com, GraphQL",
        "grant, known",
        "https://auth.monday.com/oauth2/authorize",
        "https://auth.monday.com/oauth2/token",
        "POST https://api.monday.com/v2",
        ("monday.com",),
        ("me:read",),
        {
            "test_call": {
                "headers": [header("Authorization", TOKEN)],
                "body": {"query": "query { me { id name } }"},
                "response": {"root": "data.me"},
            },
            "request_parameters": {"headers": [header("Authorization", TOKEN)]},
        },
    ),
    Provider(
        "LinkedIn",
        "grant, social, allauth",
        "https://www.linkedin.com/oauth/v2/authorization",
        "https://www.linkedin.com/oauth/v2/accessToken",
        "https://api.linkedin.com/v2/userinfo",
        ("linkedin.com",),
        ("openid", "profile"),
        {"authorization": {"pkce": "none"}},
    ),
    Provider(
        "Pipedrive",
        "grant, known",
        "https://oauth.pipedrive.com/oauth/authorize",
        "https://oauth.pipedrive.com/oauth/token",
        f"{auth_data('accesstokencode.api_domain')}/v1/users/me",
        ("pipedrive.com",),
        (),
        REFRESH
        | {
            "access_token": {
                "client_authentication": "client_secret_basic",
                "response": {"keep": [{"name": "api_domain", "path": "api_domain"}]},
            },
            "revoke_token": {"url": "https://oauth.pipedrive.com/oauth/revoke"},
            "test_call": {"response": {"root": "data"}},
        },
    ),
    Provider(
        "Figma",
        "grant, social, known",
        "https://www.figma.com/oauth",
        "https://api.figma.com/v1/oauth/token",
        "https://api.figma.com/v1/me",
        ("figma.com",),
        ("current_user:read",),
        {
            "access_token": {"client_authentication": "client_secret_basic"},
            "refresh_token": {"method": "POST", "url": "https://api.figma.com/v1/oauth/refresh"},
        },
    ),
    Provider(
        "Reddit",
        "grant, social, allauth, known",
        "https://www.reddit.com/api/v1/authorize",
        "https://www.reddit.com/api/v1/access_token",
        "https://oauth.reddit.com/api/v1/me",
        ("reddit.com",),
        ("identity",),
        REFRESH
        | {
            "authorization": {"parameters": pairs(duration="permanent"), "pkce": "none"},
            "access_token": {"client_authentication": "client_secret_basic"},
            "revoke_token": {"url": "https://www.reddit.com/api/v1/revoke_token"},
        }
        | own_header("Authorization", BEARER, header("User-Agent", "web:viasocket:v1 (by /u/viasocket)")),
    ),
)
PLAIN = (
    ("GitHub", "https://github.com/login/oauth/authorize", "https://github.com/login/oauth/access_token", "https://api.github.com/user"),
    ("GitLab", "https://gitlab.com/oauth/authorize", "https://gitlab.com/oauth/token", "https://gitlab.com/api/v4/user"),
    ("Discord", "https://discord.com/api/oauth2/authorize", "https://discord.com/api/oauth2/token", "https://discord.com/api/users/@me"),
    ("HubSpot", "https://app.hubspot.com/oauth/authorize", "https://api.hubapi.com/oauth/v1/token", "https://api.hubapi.com/account-info/v3/details"),
    ("Dropbox", "https://www.dropbox.com/oauth2/authorize", "https://api.dropboxapi.com/oauth2/token", "POST https://api.dropboxapi.com/2/check/user"),
    ("Strava", "https://www.strava.com/oauth/authorize", "https://www.strava.com/oauth/token", "https://www.strava.com/api/v3/athlete"),
    ("Twitch", "https://id.twitch.tv/oauth2/authorize", "https://id.twitch.tv/oauth2/token", "https://id.twitch.tv/oauth2/userinfo"),
    ("Spotify", "https://accounts.spotify.com/authorize", "https://accounts.spotify.com/api/token", "https://api.spotify.com/v1/me"),
    ("Instagram", "https://api.instagram.com/oauth/authorize", "https://api.instagram.com/oauth/access_token", "https://graph.instagram.com/me"),
    ("Apollo", "https://app.apollo.io/#/oauth/authorize", "https://app.apollo.io/api/v1/oauth/token", "https://app.apollo.io/api/v1/users/api_profile"),
    ("Box", "https://account.box.com/api/oauth2/authorize", "https://api.box.com/oauth2/token", "https://api.box.com/2.0/users/me"),
    ("Asana", "https://app.asana.com/-/oauth_authorize", "https://app.asana.com/-/oauth_token", "https://app.asana.com/api/1.0/users/me"),
    ("Linear", "https://linear.app/oauth/authorize", "https://api.linear.app/oauth/token", "https://api.linear.app/graphql"),
    ("Intercom", "https://app.intercom.com/oauth", "https://api.intercom.io/auth/eagle/token", "https://api.intercom.io/me"),
    ("Typeform", "https://api.typeform.com/oauth/authorize", "https://api.typeform.com/oauth/token", "https://api.typeform.com/me"),
    ("Calendly", "https://auth.calendly.com/oauth/authorize", "https://auth.calendly.com/oauth/token", "https://api.calendly.com/users/me"),
    ("Webflow", "https://webflow.com/oauth/authorize", "https://api.webflow.com/oauth/access_token", "https://api.webflow.com/v2/token/authorized_by"),
    ("ClickUp", "https://app.clickup.com/api", "https://api.clickup.com/api/v2/oauth/token", "https://api.clickup.com/api/v2/user"),
    ("Zoom", "https://zoom.us/oauth/authorize", "https://zoom.us/oauth/token", "https://api.zoom.us/v2/users/me"),
    ("LiveChat", "https://accounts.livechat.com", "https://accounts.livechat.com/v2/token", "https://accounts.livechat.com/v2/accounts/me"),
    ("Pocket", "https://getpocket.com/auth/authorize", "https://getpocket.com/v3/oauth/authorize", "https://getpocket.com/v3/get"),
)  # fmt: skip
"""Authorization and token addresses as in ``grant``, ``social`` or ``allauth``; the test calls are ``known``."""


def document(provider: Provider) -> dict[str, Any]:
    method, _, url = provider.api.rpartition(" ")
    made: dict[str, Any] = {
        "spec_version": 1,
        "name": re.split(r"[,(]", provider.name)[0],
        "client": {"client_id": "acme-crm-4711"},
        "authorization": {"url": provider.authorize, "scopes": list(provider.scopes)},
        "access_token": {"method": "POST", "url": provider.token},
        "test_call": {"method": method or "GET", "url": url, "headers": [header("Authorization", BEARER)]},
        "connection_label": {"name": "Name", "path": "authData.testcode.name"},
        "unique_identifier": {"path": "authData.testcode.id"},
        "whitelist": list(provider.domains),
        "request_parameters": {"headers": [header("Authorization", BEARER)]},
    }
    for key, value in provider.parts.items():
        grouped = isinstance(value, dict) and key != "request_parameters"
        made[key] = {**made.get(key, {}), **value} if grouped else value
    return made


def plain(name: str, authorize: str, token: str, api: str) -> Provider:
    hosts = (re.sub(r"^(?:POST )?https://([^/]+).*", r"\1", url) for url in (authorize, token, api))
    domains = tuple(dict.fromkeys(".".join(host.split(".")[-2:]) for host in hosts))
    parts: dict[str, Any] = REFRESH
    if name == "Dropbox":
        parts = parts | {"authorization": {"parameters": pairs(token_access_type="offline")}, "test_call": {"body": {}}}
    return Provider(name, "grant, social, allauth, known", authorize, token, api, domains, parts=parts)


EVERY = (*PROVIDERS, *(plain(*row) for row in PLAIN))


@pytest.mark.parametrize("provider", EVERY, ids=lambda provider: provider.name)
def test_a_rightful_provider_gets_no_error_and_no_warning(provider: Provider) -> None:
    assert provider.source
    found = findings(Draft(document(provider)))
    assert {f"{f.code} at {'.'.join(map(str, f.path))}" for f in found if f.severity != "hint"} == set()
    assert {finding.code for finding in found} <= HINTS


def test_there_are_many() -> None:
    assert len(EVERY) >= 50
    assert len({provider.name for provider in EVERY}) == len(EVERY)
