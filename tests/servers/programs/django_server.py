"""django-oauth-toolkit in a Django of one file, with the log-in page that Django brings."""

from __future__ import annotations

import json
import logging
import os
import sys
import threading
from wsgiref.simple_server import WSGIRequestHandler, make_server

import django
from django.conf import settings

SETTINGS = json.loads(os.environ["SERVER_SETTINGS"])
PERSON = SETTINGS["login"]

settings.configure(
    SECRET_KEY="only for a test on this computer",
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    LOGIN_URL="/accounts/login/",
    USE_TZ=True,
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
        "oauth2_provider",
    ],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "file:acme?mode=memory&cache=shared"}},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "APP_DIRS": True,
            "OPTIONS": {
                "context_processors": ["django.template.context_processors.request"],
                "loaders": [
                    (
                        "django.template.loaders.locmem.Loader",
                        {
                            "registration/login.html": '<form method="post">{% csrf_token %}{{ form.as_p }}'
                            '<input type="hidden" name="next" value="{{ next }}"><button>Log in</button></form>'
                        },
                    ),
                    "django.template.loaders.app_directories.Loader",
                ],
            },
        }
    ],
    OAUTH2_PROVIDER={
        "PKCE_REQUIRED": True,
        "SCOPES": {"profile": "Your profile", "email": "Your address"},
        "DCR_ENABLED": True,
        "DCR_REGISTRATION_PERMISSION_CLASSES": ("oauth2_provider.dcr.AllowAllDCRPermission",),
        "ALLOWED_REDIRECT_URI_SCHEMES": ["http", "https"],
    },
)
settings.TEMPLATES[0]["APP_DIRS"] = False
django.setup()
logging.disable(logging.CRITICAL)

from django.contrib.auth.models import User
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, JsonResponse
from django.urls import include, path
from oauth2_provider.decorators import protected_resource
from oauth2_provider.models import Application
from oauth2_provider.urls import metadata_urlpatterns


@protected_resource(scopes=["profile"])
def me(request: HttpRequest) -> JsonResponse:
    return JsonResponse({"sub": "account-7f3a", "name": "Ada Example"})


urlpatterns = [
    path("accounts/", include("django.contrib.auth.urls")),
    path("o/", include("oauth2_provider.urls", namespace="oauth2_provider")),
    path("me", me),
    # As its documentation has it; many mount the prefix alone, and then metadata lies behind the issuer
    *([] if SETTINGS.get("prefix_alone") else [path("", include((metadata_urlpatterns, "oauth2_metadata")))]),
]


class Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Nobody reads it."""


def prepare() -> None:
    call_command("migrate", verbosity=0)
    User.objects.create_user(PERSON, password=PERSON)
    for app in SETTINGS["apps"]:
        Application.objects.create(
            client_id=app["id"],
            client_secret=app["secret"] or "",
            client_type="confidential" if app["secret"] else "public",
            authorization_grant_type="authorization-code",
            redirect_uris=" ".join(SETTINGS["redirect_uris"]),
            name=app["id"],
            hash_client_secret=False,
        )


if __name__ == "__main__":
    from django.db import connection

    connection.ensure_connection()  # the database lives as long as one connection to it
    prepare()
    serving = make_server("127.0.0.1", 0, get_wsgi_application(), handler_class=Quiet)
    threading.Thread(target=serving.serve_forever, daemon=True).start()
    print(json.dumps({"issuer": f"http://127.0.0.1:{serving.server_port}"}), flush=True)
    sys.stdin.read()
