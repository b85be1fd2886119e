"""Calls that change what there is: by how they are sent, by the words of their path, by what a page says that they do.

No token is tried with one: each try would add a contact, or take one away, in the account of whoever connects.
"""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.sources.documentation.roles import Named
from connection_wizard.sources.hosts import path_of
from connection_wizard.sources.whose import whose

_METHODS: Final = "post|put|patch|delete"
_SENT: Final = re.compile(
    r"-X\s*(?:POST|PUT|PATCH|DELETE)|POST\b|\s(?:-d|-F)(?=[\s\"'@]|\w+=)|\s--(?:data|form|json|upload)|"
    rf"(?<=[\w)\]])(?:\.|->|::)(?i:{_METHODS})(?:As\w{{1,20}}|Json|Async|ForObject|ForEntity)?(?:\(|\s[\"'])|"
    rf"(?i:method)(?:[\"'`]?\s{{0,3}}[:=]\s{{0,3}}[\"'`]|\s+|\.)?(?i:{_METHODS})\b|(?i:Http(?:::)?(?:{_METHODS}))\b"
)
"""How a request is written that sends something or takes something away."""
_BY_HTTPIE: Final = re.compile(r"^[$>\s]{0,20}https?\s+(?!GET)\S{8,300}[^\n]{0,300}?\s\w{1,40}:?=[^=\s]", re.MULTILINE)
"""A command that posts without a word of it: it has what a body is made of."""
_COMMANDS: Final = re.compile(r"^(?=[$>\s]{0,20}curl\s)", re.MULTILINE)
_VERBS: Final = (
    r"create|add|update|delete|remove|insert|edit|modify|send|upload|import|publish|submit|cancel|register|"
    r"subscribe|unsubscribe|destroy|save|append|replace|trigger|execute|enqueue|purge|invite"
)
_ENDS: Final = re.compile(rf"(?:^|[/._-])(?:{_VERBS})(?:\.(?:json|xml|php|aspx?|do|action))?/?$", re.IGNORECASE)
_BEGINS: Final = re.compile(rf"(?:^|[/.])(?:{_VERBS}|post|put|set)(?:[A-Z][A-Za-z]*|[_-]\w+)/?$")
"""Such a verb as the end of a path, or before what it changes: ``deals/add``, ``crm.deal.add``, ``postMessage``."""
_WITH_A_BODY: Final = re.compile(
    r"^Authorization:[^\n]{1,300}\n(?:[A-Z][\w-]{1,40}:[^\n]{1,300}\n){0,8}[ \t]{0,8}\n\s{0,20}[{\[]", re.MULTILINE
)
"""A message whose headers are followed by what it sends."""
_OTHERWISE: Final = re.compile(
    r"\b(?:anlegen|erstellen|hinzufügen|löschen|ändern|aktualisieren|senden|versenden)\W*$"
    r"|\A[\W\d]*+(?:crear|criar|agregar|añadir|adicionar|eliminar|excluir|borrar|actualizar|atualizar|enviar|editar|"
    r"créer|ajouter|supprimer|modifier|envoyer|mettre à jour|creare|aggiungere|eliminare|inviare|aanmaken|toevoegen)\b"
    r"|(?:作成|追加|削除|更新|送信|創建|创建|新建|添加|删除|修改|发送|생성|추가|삭제|수정)(?:する)?\W*$|\A[\W\d]*+(?:新建|创建|添加|删除|修改|更新|发送)"
    r"|\A[\W\d]*+(?:созда|добав|удал|обнов|измен|отправ)",
    re.IGNORECASE,
)
"""The same in other languages."""
_OF_TOKENS: Final = re.compile(
    r"\b(?:app|token|header|oauth)|applicat|aplicac|anwendung|anfrage|requ[eê]te|petici|solicitud|richiest|jeton|トークン|アプリ|"
    r"令牌|应用|授权|토큰|앱|токен|приложен|запрос",
    re.IGNORECASE,
)
_SAYS: Final = re.compile(
    r"\A[\W\d]*+(?:how to |to )?"
    r"(?:(?:creat|updat|delet|remov|sav|replac|execut|invit|subscrib|unsubscrib)(?:e|ing)|modify(?:ing)?|"
    r"(?:add|insert|edit|send|upload|import|publish|submit|cancel|register|destroy|append|trigger)(?:l?ing|ting)?) "
    r"(?!and\b|[^\n]{0,60}\b(?:tokens?|headers?|requests?|calls?|authori[sz]\w{1,8}|access|apps?|applications?|"
    r"credentials?|connections?|integrations?|clients?|API|OAuth\w?)\b)",
    re.IGNORECASE,
)
"""A heading that says what a call changes, and none on what the calls of a page have to send."""


def changes_something(one: Named) -> bool:
    """Whether a call changes what there is, as far as its page says so."""
    path = path_of(one.mention.url).partition("?")[0]
    if changes_by_name(path):
        return True
    got = one.is_got or one.mention.method == "GET"
    shown = command_of(one) or one.page.lines[one.mention.at].text
    return not got and (says_so(one) or (whose(path) != "token's" and _SENT.search(shown) is not None))


def changes_by_name(path: str) -> bool:
    """Whether a path, without its query, is called after something that is done to what there is."""
    return _ENDS.search(path) is not None or _BEGINS.search(path) is not None


def says_so(one: Named) -> bool:
    """Whether the heading right above a call, or the words before it, say that it changes something."""
    above = one.page.headings[one.mention.at][-1:]
    told = any(_OTHERWISE.search(text) and not _OF_TOKENS.search(text) for text in above)
    return told or any(_SAYS.search(text) for text in (*above, one.mention.before.strip(" \"'`<(*|-•")))


def is_sent(one: Named) -> bool:
    """Whether the lines around a call, or the command that it is part of, send something or take something away."""
    line = one.page.lines[one.mention.at]
    shown = command_of(one) or (line.text if line.cells else one.around)
    if _SENT.search(shown) or _BY_HTTPIE.search(one.own or line.text):
        return True
    return not (one.mention.method or one.is_got) and _WITH_A_BODY.search(one.own) is not None


def command_of(one: Named) -> str:
    """The command that calls an address, of an example that may have several; empty where it is called by none."""
    line = one.page.lines[one.mention.at].text
    return next((text for text in _COMMANDS.split(one.own) if line in text and _COMMANDS.match(text)), "")
