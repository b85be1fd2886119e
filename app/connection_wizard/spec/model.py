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
    """What people see."""
    value: Prose = ""
    """What is sent."""
    sample: Prose = ""
    """An example of it."""


class ExtraField(Part):
    """Extra fields: something the person who connects is asked for because OAuth does not bring it."""

    key: Annotated[Needed, TextOf("word")] = ""
    """The name of the value: ``authData.<key>``."""
    label: Prose = ""
    """What people see above it."""
    type: FieldType = "string"
    """``help`` is a text between the fields, and no field."""
    required: bool = False
    """Whether nobody can connect without it."""
    default: Prose = ""
    """The value where nothing is filled in."""
    help: Prose = ""
    """What people read below it."""
    placeholder: Prose = ""
    """What is shown in it while it is empty."""
    options: tuple[Option, ...] = ()
    """The choices of a drop-down."""
    source: Code = ""
    """JavaScript of the author's that returns the choices, where they are not fixed."""
    visible_when: Code = ""
    """JavaScript of the author's over ``context.authData`` that decides whether the field is shown."""
    prefix: Prose = ""
    """Shown before what is typed."""
    suffix: Prose = ""
    """Shown behind what is typed."""
    pattern: Prose = ""
    """Regular expression that a value must match as a whole."""


class Client(Part):
    """App credentials: whose app it is. The client secret is in the vault, never here."""

    owner: Literal["builder", "user"] = "builder"
    """The builder's one app for all, or each user's own (asked for in the fields ``clientid`` and ``clientsecret``)."""
    client_id: Word = ""
    """The public identifier of the app, from the developer portal."""
    environment: Literal["production", "sandbox"] = "production"
    """What the app is for: real accounts, or those for trying."""


class Callback(Part):
    """How the provider sends the person back (the authorization response, RFC 6749 section 4.1.2)."""

    code: Word = "code"
    """The name under which the code comes back."""
    state: Word = "state"
    """The name under which the state comes back."""
    state_returned: bool = True
    """False for the rare provider that sends no ``state`` back; the run then says that it could not be compared."""
    keep: tuple[Word, ...] = ()
    """Further parameters that later calls need, as ``authData.Authorization.<name>``."""


class Authorization(Part):
    """Authorization endpoint: where people log in and approve, and what is asked for (RFC 6749 section 4.1.1)."""

    model_config = ConfigDict(json_schema_extra={"required": ["url"]})

    url: Annotated[Needed, TextOf("url")] = ""
    """A template of the address where people log in; its own query and fragment stay."""
    scopes: tuple[Word, ...] = ()
    """What access is asked for, each scope by itself."""
    scope_separator: ScopeSeparator = "space"
    """What stands between two scopes."""
    pkce: Literal["S256", "plain", "none"] = "S256"
    """The code challenge method (RFC 7636); ``none`` sends no challenge."""
    parameters: tuple[Parameter, ...] = ()
    """Extra parameters of the address."""
    rename: dict[RenamedAuthorizationParameter, Name] = Field(default_factory=dict)
    """This provider's names for the standard parameters."""
    omit: tuple[OmittedAuthorizationParameter, ...] = ()
    """Standard parameters that are not sent; ``state`` always is."""
    unencoded: tuple[Name, ...] = ()
    """Names of parameters whose value goes into the address exactly as written."""
    issuer: Word = ""
    """The provider's issuer identifier; compared with ``iss`` of the callback (RFC 9207)."""
    iss_required: bool = False
    """Whether the provider announces ``iss`` in every callback (RFC 9207 section 3)."""
    callback: Callback = Callback.model_construct()
    """How the provider sends the person back."""


class ConnectionLabel(Part):
    """Connection label: the name under which people recognise a connection."""

    model_config = ConfigDict(json_schema_extra={"required": ["path"]})

    name: Prose = ""
    """What kind of name it is, in a word: ``Email``, ``Workspace``."""
    path: Annotated[Needed, TextOf("path")] = ""
    """Path of the name: ``authData.testcode.…``."""
    masked: bool = False
    """Whether all but a few letters of it are hidden."""
    icon_path: InData = ""
    """Optional: where the address of the account's picture stands."""


class UniqueIdentifier(Part):
    """Unique identifier: the value that is the same whenever the same account connects again; may stay blank."""

    path: InData = ""
    """Path of the value; blank: every connect makes a new connection."""


class RequestParameter(Parameter):
    """A request parameter: added to every request of every action; the value may be the author's own JavaScript."""

    snippet: Code = ""
    """JavaScript that returns the value, instead of ``value``."""


class RequestParameters(Part):
    """Request parameters: what authenticates the requests of actions and triggers."""

    headers: tuple[RequestParameter, ...] = ()
    """Headers of every request."""
    query: tuple[RequestParameter, ...] = ()
    """What is added to the query of every request."""
    body: tuple[RequestParameter, ...] = ()
    """What is added to the body of every request."""
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
    """The host of this computer, as the provider has it registered."""
    port: int = Field(default=0, ge=0, le=65535)
    """0 for any free port (RFC 8252 section 7.3)."""
    path: Word = "/callback"
    """The path of the address."""


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
    """The version of this format; without it the document is taken for the current one."""
    name: Annotated[Needed, TextOf("prose")] = ""
    """The connection's name."""
    service_domain: Word = ""
    """The provider's domain: ``acme.com``."""
    fields: tuple[ExtraField, ...] = ()
    """What people are asked for because logging in does not tell it."""
    redirect_url: Word = PLATFORM_REDIRECT_URL
    """The redirect URL that is registered at the provider for the platform."""
    client: Client = Client.model_construct()
    """Whose app it is; the client secret is never here."""
    authorization: Authorization = Authorization.model_construct()
    """Where people log in and approve, and what is asked for."""
    access_token: AccessTokenCall = AccessTokenCall.model_construct()
    """How the code becomes an access token."""
    refresh_token: RefreshTokenCall | None = None
    """How an expired token is replaced; ``null``: the provider has no refresh tokens."""
    revoke_token: HttpCall | None = None
    """How access ends when somebody disconnects; ``null``: nothing to revoke with."""
    test_call: MeCall = MeCall.model_construct()
    """A harmless call that shows that the connection works, and who is connected."""
    connection_label: ConnectionLabel = ConnectionLabel.model_construct()
    """The name under which people recognise a connection."""
    whitelist: tuple[Word, ...] = ()
    """The registrable domains that may receive this connection's credentials; code reaches them at port 443, and
    another port where the URL of its step names it."""
    skip_whitelist_check: bool = False
    """Only for connections whose domain is each customer's own."""
    unique_identifier: UniqueIdentifier = UniqueIdentifier.model_construct()
    """The value that is the same whenever the same account connects again."""
    request_parameters: RequestParameters = RequestParameters.model_construct()
    """What authenticates the requests of actions and triggers."""
    live_redirect: LiveRedirect = LiveRedirect.model_construct()
    """How the wizard's own run receives the redirect; the platform does not use it."""
    platform: PlatformRecord = PlatformRecord.model_construct()
    """What the platform's record holds beyond the twelve steps."""
    seen: tuple[SeenMark, ...] = ()
    """Findings that are not told any more. They are no part of the connection: not of its digest, not of its record."""
