"""What a connection is: the twelve steps of the set-up as one frozen document.

The keys stand in the order of the documented steps and are named after them; below, names are those of the RFCs. The
model holds everything that shared practice of OAuth providers demands (see docs/spec.md) and no secret, ever: the
vault has those. It is a pure value: reading, writing and checking live in the modules beside it.
"""

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, JsonValue

from connection_wizard.spec.base import Code, InData, Name, Needed, Part, Prose, TextOf, Word
from connection_wizard.spec.calls import (
    AccessTokenCall,
    HttpCall,
    MeCall,
    Parameter,
    RefreshTokenCall,
)
from connection_wizard.spec.documents import SPEC_VERSION

PLATFORM_REDIRECT_URL = "https://auth.viasocket.com/redirect/auth2.0"

FieldType = Literal["string", "password", "dropdown", "help"]
ScopeSeparator = Literal["space", "comma", "plus", "pipe", "semicolon", "colon"]
SEPARATORS: dict[ScopeSeparator, str] = {
    "space": " ",
    "comma": ",",
    "plus": "+",
    "pipe": "|",
    "semicolon": ";",
    "colon": ":",
}
RenamedAuthorizationParameter = Literal[
    "response_type",
    "client_id",
    "redirect_uri",
    "scope",
    "state",
    "code_challenge",
    "code_challenge_method",
]
OmittedAuthorizationParameter = Literal["response_type", "redirect_uri", "scope"]
"""Standard parameters that some providers do not take. ``state`` is not among them: it is always sent."""


class Option(Part):
    """One choice of a drop-down field."""

    label: Prose = ""
    value: Prose = ""
    sample: Prose = ""


class ExtraField(Part):
    """Extra fields: something the person who connects is asked for because OAuth does not bring it."""

    key: Annotated[Needed, TextOf("word")] = ""
    label: Prose = ""
    type: FieldType = "string"
    required: bool = False
    default: Prose = ""
    help: Prose = ""
    placeholder: Prose = ""
    options: tuple[Option, ...] = ()
    source: Code = ""
    """JavaScript of the author's that returns the choices, where they are not fixed."""
    visible_when: Code = ""
    """JavaScript of the author's over ``context.authData`` that decides whether the field is shown."""
    prefix: Prose = ""
    suffix: Prose = ""
    pattern: Prose = ""
    """Regular expression that a value must match as a whole."""


class Client(Part):
    """App credentials: whose app it is. The client secret is in the vault, never here."""

    owner: Literal["builder", "user"] = "builder"
    """The builder's one app for all, or each user's own (asked for in the fields ``clientid`` and ``clientsecret``)."""
    client_id: Word = ""
    environment: Literal["production", "sandbox"] = "production"


class Callback(Part):
    """How the provider sends the person back (the authorization response, RFC 6749 section 4.1.2)."""

    code: Word = "code"
    state: Word = "state"
    state_returned: bool = True
    """False for the rare provider that sends no ``state`` back; the run then says that it could not be compared."""
    keep: tuple[Word, ...] = ()
    """Further parameters that later calls need, as ``authData.Authorization.<name>``."""


class Authorization(Part):
    """Authorization endpoint: where people log in and approve, and what is asked for (RFC 6749 section 4.1.1)."""

    model_config = ConfigDict(json_schema_extra={"required": ["url"]})

    url: Annotated[Needed, TextOf("url")] = ""
    scopes: tuple[Word, ...] = ()
    scope_separator: ScopeSeparator = "space"
    pkce: Literal["S256", "plain", "none"] = "S256"
    parameters: tuple[Parameter, ...] = ()
    rename: dict[RenamedAuthorizationParameter, Name] = Field(default_factory=dict)
    omit: tuple[OmittedAuthorizationParameter, ...] = ()
    unencoded: tuple[Name, ...] = ()
    """Names of parameters whose value goes into the address exactly as written."""
    issuer: Word = ""
    """The provider's issuer identifier; compared with ``iss`` of the callback (RFC 9207)."""
    iss_required: bool = False
    """Whether the provider announces ``iss`` in every callback (RFC 9207 section 3)."""
    callback: Callback = Callback.model_construct()


class ConnectionLabel(Part):
    """Connection label: the name under which people recognise a connection."""

    model_config = ConfigDict(json_schema_extra={"required": ["path"]})

    name: Prose = ""
    """What kind of name it is, in a word: ``Email``, ``Workspace``."""
    path: Annotated[Needed, TextOf("path")] = ""
    masked: bool = False
    icon_path: InData = ""
    """Optional: where the address of the account's picture stands."""


class UniqueIdentifier(Part):
    """Unique identifier: the value that is the same whenever the same account connects again; may stay blank."""

    path: InData = ""


class RequestParameter(Parameter):
    """A request parameter: added to every request of every action; the value may be the author's own JavaScript."""

    snippet: Code = ""


class RequestParameters(Part):
    """Request parameters: what authenticates the requests of actions and triggers."""

    headers: tuple[RequestParameter, ...] = ()
    query: tuple[RequestParameter, ...] = ()
    body: tuple[RequestParameter, ...] = ()
    only_if_filled: tuple[Name, ...] = ()
    """Names of those that are left out where a value in them is blank."""


class LiveRedirect(Part):
    """How the wizard's own live run receives the redirect; the platform does not use it."""

    receiver: Literal["loopback", "paste"] = "loopback"
    """A listener on this computer, or the final address pasted by hand where the provider forbids loopback."""
    scheme: Literal["http", "https"] = "http"
    """https is for providers that want nothing else: with a certificate that the wizard makes for itself, of which
    browsers warn."""
    host: Literal["127.0.0.1", "[::1]", "localhost"] = "127.0.0.1"
    port: int = Field(default=0, ge=0, le=65535)
    """0 for any free port (RFC 8252 section 7.3)."""
    path: Word = "/callback"


class PlatformRecord(Part):
    """What the platform's record of this connection holds beyond the twelve steps."""

    plug_id: Word = ""
    """Id of the plug (the platform's word for an app) that the connection belongs to: ``pluginrecordid``."""
    version: Word = ""
    """``authversion`` (V1, V2 …); a version that an action uses cannot be edited any more."""
    rest: dict[str, Annotated[JsonValue, TextOf("kept")]] = Field(default_factory=dict)
    """Keys of an imported record that mean nothing to us: kept, and exported again."""


class SeenMark(Part):
    """A warning or a hint that an author has looked at and found to be right as it is; errors cannot be marked."""

    code: Prose = ""
    """The finding's code (docs/findings.md)."""
    path: tuple[Prose | int, ...] = ()
    """Its place, as ``check --json`` gives it; an item of a list by its key, name or word, or else its position."""
    reason: Prose = ""
    """Why it may stay, for whoever reads the spec next."""


class ConnectionSpec(Part):
    """A whole connection, ready to be checked, run and exported."""

    model_config = ConfigDict(
        title="Connection spec",
        json_schema_extra={
            "required": [
                "name",
                "client",
                "authorization",
                "access_token",
                "test_call",
                "connection_label",
            ]
        },
    )

    spec_version: Literal[1] = SPEC_VERSION
    name: Annotated[Needed, TextOf("prose")] = ""
    service_domain: Word = ""
    fields: tuple[ExtraField, ...] = ()
    redirect_url: Word = PLATFORM_REDIRECT_URL
    client: Client = Client.model_construct()
    authorization: Authorization = Authorization.model_construct()
    access_token: AccessTokenCall = AccessTokenCall.model_construct()
    refresh_token: RefreshTokenCall | None = None
    revoke_token: HttpCall | None = None
    test_call: MeCall = MeCall.model_construct()
    connection_label: ConnectionLabel = ConnectionLabel.model_construct()
    whitelist: tuple[Word, ...] = ()
    skip_whitelist_check: bool = False
    """Only for connections whose domain is each customer's own."""
    unique_identifier: UniqueIdentifier = UniqueIdentifier.model_construct()
    request_parameters: RequestParameters = RequestParameters.model_construct()
    live_redirect: LiveRedirect = LiveRedirect.model_construct()
    platform: PlatformRecord = PlatformRecord.model_construct()
    seen: tuple[SeenMark, ...] = ()
    """Findings that are not told any more. They are no part of the connection: not of its digest, not of its record."""
