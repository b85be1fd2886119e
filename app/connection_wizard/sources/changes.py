"""What changes something, by the words for it: at the end of a path, or in what a call is called.

No token is tried with such a call: each try would add a contact, or take one away, in the account of whoever connects.
"""

from __future__ import annotations

import re
from typing import Final

_VERBS: Final = (
    r"create|add|update|delete|remove|insert|edit|modify|send|upload|import|publish|submit|cancel|register|"
    r"subscribe|unsubscribe|destroy|save|append|replace|trigger|execute|enqueue|purge|invite"
)
_ENDS: Final = re.compile(rf"(?:^|[/._-])(?:{_VERBS})(?:\.(?:json|xml|php|aspx?|do|action))?/?$", re.IGNORECASE)
_BEGINS: Final = re.compile(rf"(?:^|[/.])(?:{_VERBS}|post|put|set)(?:[A-Z][A-Za-z]*|[_-]\w+)/?$")
"""Such a verb as the end of a path, or before what it changes: ``deals/add``, ``crm.deal.add``, ``postMessage``."""
_IN_ONE_WORD: Final = re.compile(
    r"(?:^|[/.])(?:add(?!ress|on|it|ed|s|in)|create(?!d|s)|delete(?!d|s)|remove(?!d|s)|drop(?!s|box|down|ped|let|off)|"
    r"update(?!d|s))[a-z]{3,20}/?$"
)
"""The same with what it changes in one word: ``addwebhook``."""
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


def changes_by_name(path: str) -> bool:
    """Whether a path, without its query, is called after something that is done to what there is."""
    return any(words.search(path) for words in (_ENDS, _BEGINS, _IN_ONE_WORD))


def changes_by_title(title: str) -> bool:
    """Whether what a call is called, or the heading above it, says that it changes something."""
    if _SAYS.search(title):
        return True
    return _OTHERWISE.search(title) is not None and _OF_TOKENS.search(title) is None
