<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This path does not lead into the answer of the test call or of the token request.</source>
        <translation type="unfinished">Ce chemin ne mène ni dans la réponse de l&apos;appel de test, ni dans celle de la requête de jeton.</translation>
    </message>
    <message>
        <source>There is no such value in the answer: the path leads nowhere.</source>
        <translation type="unfinished">Il n&apos;y a pas de telle valeur dans la réponse&#xa0;: le chemin ne mène nulle part.</translation>
    </message>
    <message>
        <source>This is a whole list. Pick one plain value inside it.</source>
        <translation type="unfinished">C&apos;est une liste entière. Choisissez une seule valeur simple dedans.</translation>
    </message>
    <message>
        <source>This is a group of values. Pick one plain value inside it.</source>
        <translation type="unfinished">C&apos;est un groupe de valeurs. Choisissez une seule valeur simple dedans.</translation>
    </message>
    <message>
        <source>There is nothing in this field, at least for this account.</source>
        <translation type="unfinished">Il n&apos;y a rien dans ce champ, du moins pour ce compte.</translation>
    </message>
    <message>
        <source>This looks like a stand-in for “nothing”, not like a value of this account.</source>
        <translation type="unfinished">Cela ressemble à un substitut pour «&#xa0;rien&#xa0;», et non à une valeur de ce compte.</translation>
    </message>
    <message>
        <source>This is only yes or no, the same for a great many accounts.</source>
        <translation type="unfinished">Ce n&apos;est que oui ou non, pareil pour un très grand nombre de comptes.</translation>
    </message>
    <message>
        <source>This looks like a token or a password. It is secret and is replaced again and again.</source>
        <translation type="unfinished">Cela ressemble à un jeton ou à un mot de passe. C&apos;est secret et sans cesse remplacé.</translation>
    </message>
    <message>
        <source>This looks like a date or a time, which says nothing about the account.</source>
        <translation type="unfinished">Cela ressemble à une date ou à une heure, qui ne dit rien du compte.</translation>
    </message>
    <message>
        <source>This looks like a language, country, currency or time zone, which many accounts share.</source>
        <translation type="unfinished">Cela ressemble à une langue, un pays, une monnaie ou un fuseau horaire, que beaucoup de comptes partagent.</translation>
    </message>
    <message>
        <source>This looks like a number of things or a status, which changes.</source>
        <translation type="unfinished">Cela ressemble à un nombre de choses ou à un statut, qui change.</translation>
    </message>
    <message>
        <source>This looks like the address of a picture, which changes with the picture.</source>
        <translation type="unfinished">Cela ressemble à l&apos;adresse d&apos;une image, qui change avec l&apos;image.</translation>
    </message>
    <message>
        <source>This is a web address; people recognise a name more easily.</source>
        <translation type="unfinished">C&apos;est une adresse web&#xa0;; les gens reconnaissent plus facilement un nom.</translation>
    </message>
    <message>
        <source>This is a technical id; people recognise a name or an email address more easily.</source>
        <translation type="unfinished">C&apos;est un id technique&#xa0;; les gens reconnaissent plus facilement un nom ou une adresse e-mail.</translation>
    </message>
    <message>
        <source>This text is very long.</source>
        <translation type="unfinished">Ce texte est très long.</translation>
    </message>
    <message>
        <source>This is only a part of a name; two accounts can easily share it.</source>
        <translation type="unfinished">Ce n&apos;est qu&apos;une partie d&apos;un nom&#xa0;; deux comptes peuvent facilement la partager.</translation>
    </message>
    <message>
        <source>This number is too long: the platform may change its last digits. Pick the same id as text.</source>
        <translation type="unfinished">Ce nombre est trop long&#xa0;: la plateforme peut en changer les derniers chiffres. Choisissez le même id sous forme de texte.</translation>
    </message>
    <message>
        <source>This is a number with decimals, which is hardly ever an id.</source>
        <translation type="unfinished">C&apos;est un nombre à décimales, ce qui n&apos;est presque jamais un id.</translation>
    </message>
    <message>
        <source>This is a very small number; check with a second account that it gets another one.</source>
        <translation type="unfinished">C&apos;est un très petit nombre&#xa0;; vérifiez avec un second compte qu&apos;il en reçoit un autre.</translation>
    </message>
    <message>
        <source>This is picked by its position in a list; if the order changes, it becomes another value.</source>
        <translation type="unfinished">Cette valeur est choisie par sa position dans une liste&#xa0;; si l&apos;ordre change, elle en devient une autre.</translation>
    </message>
    <message>
        <source>This belongs to one of several listed things, not to the account itself.</source>
        <translation type="unfinished">Cela appartient à l&apos;une de plusieurs choses listées, et non au compte lui-même.</translation>
    </message>
    <message>
        <source>The way to this value contains an id itself; for another account it will not be there.</source>
        <translation type="unfinished">Le chemin vers cette valeur contient lui-même un id&#xa0;; pour un autre compte, elle n&apos;y sera pas.</translation>
    </message>
    <message>
        <source>This is an email address: if it is changed, the account counts as a new one.</source>
        <translation type="unfinished">C&apos;est une adresse e-mail&#xa0;: si elle change, le compte passe pour un nouveau.</translation>
    </message>
    <message>
        <source>This is a name: it can be changed, and perhaps two accounts can have the same.</source>
        <translation type="unfinished">C&apos;est un nom&#xa0;: il peut être modifié, et deux comptes peuvent peut-être porter le même.</translation>
    </message>
    <message>
        <source>This belongs to the app, not to the account: it may be the same for everybody.</source>
        <translation type="unfinished">Cela appartient à l&apos;application, et non au compte&#xa0;: c&apos;est peut-être pareil pour tous.</translation>
    </message>
    <message>
        <source>This belongs to a single request or sign-in: it will be another one next time.</source>
        <translation type="unfinished">Cela appartient à une seule requête ou connexion&#xa0;: ce sera autre chose la prochaine fois.</translation>
    </message>
    <message>
        <source>This marks a state or counts something: it becomes another value with every change.</source>
        <translation type="unfinished">Cela marque un état ou compte quelque chose&#xa0;: la valeur change à chaque modification.</translation>
    </message>
    <message>
        <source>The way to this value contains a language: for an account in another language it will not be there.</source>
        <translation type="unfinished">Le chemin vers cette valeur contient une langue&#xa0;: pour un compte dans une autre langue, elle n&apos;y sera pas.</translation>
    </message>
    <message>
        <source>This seems to belong to something else than the account, like a role, a plan or a setting.</source>
        <translation type="unfinished">Cela semble appartenir à autre chose que le compte, comme un rôle, un forfait ou un réglage.</translation>
    </message>
    <message>
        <source>the subject, which is the standard&apos;s name for the id of a user</source>
        <translation type="unfinished">le sujet (subject), nom standard de l&apos;id d&apos;un utilisateur</translation>
    </message>
    <message>
        <source>the id{of}</source>
        <translation type="unfinished">l&apos;id{of}</translation>
    </message>
    <message>
        <source>the id of the user</source>
        <translation type="unfinished">l&apos;id de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>the id of the account or workspace</source>
        <translation type="unfinished">l&apos;id du compte ou de l&apos;espace de travail</translation>
    </message>
    <message>
        <source>the id of a record about the user</source>
        <translation type="unfinished">l&apos;id d&apos;une fiche sur l&apos;utilisateur</translation>
    </message>
    <message>
        <source>some id{of}</source>
        <translation type="unfinished">un id{of}</translation>
    </message>
    <message>
        <source>the address that stands for an id{of}</source>
        <translation type="unfinished">l&apos;adresse qui tient lieu d&apos;id{of}</translation>
    </message>
    <message>
        <source>the address of this very entry{of}</source>
        <translation type="unfinished">l&apos;adresse de cette entrée même{of}</translation>
    </message>
    <message>
        <source>the address{of}</source>
        <translation type="unfinished">l&apos;adresse{of}</translation>
    </message>
    <message>
        <source>the key{of}</source>
        <translation type="unfinished">la clé{of}</translation>
    </message>
    <message>
        <source>the id of what this answer is about</source>
        <translation type="unfinished">l&apos;id de ce que décrit cette réponse</translation>
    </message>
    <message>
        <source>the number in an official register</source>
        <translation type="unfinished">le numéro dans un registre officiel</translation>
    </message>
    <message>
        <source>the reference{of}</source>
        <translation type="unfinished">la référence{of}</translation>
    </message>
    <message>
        <source>the number or code of the account</source>
        <translation type="unfinished">le numéro ou le code du compte</translation>
    </message>
    <message>
        <source>the number or code of the user</source>
        <translation type="unfinished">le numéro ou le code de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>the email address{of}</source>
        <translation type="unfinished">l&apos;adresse e-mail{of}</translation>
    </message>
    <message>
        <source>the user name{of}</source>
        <translation type="unfinished">le nom d&apos;utilisateur{of}</translation>
    </message>
    <message>
        <source>the short name{of} in addresses</source>
        <translation type="unfinished">le nom court{of} dans les adresses</translation>
    </message>
    <message>
        <source>the name in one word{of}</source>
        <translation type="unfinished">le nom en un mot{of}</translation>
    </message>
    <message>
        <source>the domain{of}</source>
        <translation type="unfinished">le domaine{of}</translation>
    </message>
    <message>
        <source>some domain{of}</source>
        <translation type="unfinished">un domaine{of}</translation>
    </message>
    <message>
        <source>what the answer calls its user or account</source>
        <translation type="unfinished">ce que la réponse appelle son utilisateur ou son compte</translation>
    </message>
    <message>
        <source>the full name{of}</source>
        <translation type="unfinished">le nom complet{of}</translation>
    </message>
    <message>
        <source>the name{of}</source>
        <translation type="unfinished">le nom{of}</translation>
    </message>
    <message>
        <source>the name of the account</source>
        <translation type="unfinished">le nom du compte</translation>
    </message>
    <message>
        <source>some name{of}</source>
        <translation type="unfinished">un nom{of}</translation>
    </message>
    <message>
        <source>the title{of}</source>
        <translation type="unfinished">le titre{of}</translation>
    </message>
    <message>
        <source>the caption{of}</source>
        <translation type="unfinished">l&apos;intitulé{of}</translation>
    </message>
    <message>
        <source>the description{of}</source>
        <translation type="unfinished">la description{of}</translation>
    </message>
    <message>
        <source>a part of the name{of}</source>
        <translation type="unfinished">une partie du nom{of}</translation>
    </message>
    <message>
        <source>a text beside the id{of}</source>
        <translation type="unfinished">un texte à côté de l&apos;id{of}</translation>
    </message>
    <message>
        <source> of the user</source>
        <translation type="unfinished"> de l&apos;utilisateur</translation>
    </message>
    <message>
        <source> of a record about the user</source>
        <translation type="unfinished"> d&apos;une fiche sur l&apos;utilisateur</translation>
    </message>
    <message>
        <source> of the account or workspace</source>
        <translation type="unfinished"> du compte ou de l&apos;espace de travail</translation>
    </message>
    <message>
        <source>personal: show its first letter only</source>
        <translation type="unfinished">personnel&#xa0;: n&apos;en montrer que la première lettre</translation>
    </message>
    <message>
        <source>its place in the list can change</source>
        <translation type="unfinished">sa place dans la liste peut changer</translation>
    </message>
    <message>
        <source>only for accounts in this language</source>
        <translation type="unfinished">seulement pour les comptes dans cette langue</translation>
    </message>
    <message>
        <source>for people with several workspaces</source>
        <translation type="unfinished">pour les gens ayant plusieurs espaces de travail</translation>
    </message>
    <message>
        <source>people can change it: rather take an id</source>
        <translation type="unfinished">les gens peuvent le modifier&#xa0;: prendre plutôt un id</translation>
    </message>
    <message>
        <source>an email address: people can change it</source>
        <translation type="unfinished">une adresse e-mail&#xa0;: les gens peuvent la modifier</translation>
    </message>
    <message>
        <source>so large that digits may get lost</source>
        <translation type="unfinished">si grand que des chiffres peuvent se perdre</translation>
    </message>
    <message>
        <source>one connection for each workspace</source>
        <translation type="unfinished">une connexion par espace de travail</translation>
    </message>
    <message>
        <source>one connection for each person</source>
        <translation type="unfinished">une connexion par personne</translation>
    </message>
    <message>
        <source>one part of a name; the other is apart</source>
        <translation type="unfinished">une partie d&apos;un nom&#xa0;; l&apos;autre est à part</translation>
    </message>
    <message>
        <source>people can change it; there is no id</source>
        <translation type="unfinished">les gens peuvent le modifier&#xa0;; il n&apos;y a pas d&apos;id</translation>
    </message>
    <message>
        <source>an id: names lie elsewhere for each account</source>
        <translation type="unfinished">un ID&#xa0;: les noms sont ailleurs pour chaque compte</translation>
    </message>
    <message>
        <source>an id: there is no name in the answer</source>
        <translation type="unfinished">un id&#xa0;: il n&apos;y a pas de nom dans la réponse</translation>
    </message>
    <message>
        <source>there is no name in the answer</source>
        <translation type="unfinished">il n&apos;y a pas de nom dans la réponse</translation>
    </message>
    <message>
        <source>This answer is a list of several things, none of which is the account itself. Choose another test call, such as one for “me”, “user” or “account”.</source>
        <translation type="unfinished">Cette réponse est une liste de plusieurs choses, dont aucune n&apos;est le compte lui-même. Choisissez un autre appel de test, par exemple pour «&#xa0;me&#xa0;», «&#xa0;user&#xa0;» ou «&#xa0;account&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing in this answer that names or identifies the account. Choose another test call, such as one for “me”, “user” or “account”.</source>
        <translation type="unfinished">Il n&apos;y a rien dans cette réponse qui nomme ou identifie le compte. Choisissez un autre appel de test, par exemple pour «&#xa0;me&#xa0;», «&#xa0;user&#xa0;» ou «&#xa0;account&#xa0;».</translation>
    </message>
    <message>
        <source>There is no value in this answer that identifies the account. Leave the unique identifier blank, or choose another test call, such as one for “me”, “user” or “account”.</source>
        <translation type="unfinished">Il n&apos;y a dans cette réponse aucune valeur qui identifie le compte. Laissez l&apos;identifiant unique vide, ou choisissez un autre appel de test, par exemple pour «&#xa0;me&#xa0;», «&#xa0;user&#xa0;» ou «&#xa0;account&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing in this answer that names the account for people.</source>
        <translation type="unfinished">Il n&apos;y a rien dans cette réponse qui nomme le compte pour les gens.</translation>
    </message>
    <message>
        <source>This is the id as text, so that no digit gets lost.</source>
        <translation type="unfinished">C&apos;est l&apos;id sous forme de texte, pour qu&apos;aucun chiffre ne se perde.</translation>
    </message>
    <message>
        <source>Every entry of the list says the same here, so it stands for the whole account.</source>
        <translation type="unfinished">C&apos;est la même valeur dans chaque entrée de la liste&#xa0;: elle vaut donc pour tout le compte.</translation>
    </message>
    <message>
        <source>This belongs to one of several in a list.</source>
        <translation type="unfinished">C&apos;est la valeur d&apos;une entrée parmi plusieurs dans une liste.</translation>
    </message>
    <message>
        <source>Both answers hold this value, so it belongs to the account.</source>
        <translation type="unfinished">C&apos;est la même valeur dans les deux réponses&#xa0;: elle appartient donc au compte.</translation>
    </message>
    <message>
        <source>This is the id of the user.</source>
        <translation type="unfinished">C&apos;est l&apos;id de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>This is the account&apos;s own id.</source>
        <translation type="unfinished">C&apos;est l&apos;id du compte lui-même.</translation>
    </message>
    <message>
        <source>This is the id of the account or workspace.</source>
        <translation type="unfinished">C&apos;est l&apos;id du compte ou de l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>This is the id of a record about the user.</source>
        <translation type="unfinished">C&apos;est l&apos;id d&apos;une fiche sur l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>This is an id, but the answer does not say whose.</source>
        <translation type="unfinished">C&apos;est un id, mais la réponse ne dit pas à qui il appartient.</translation>
    </message>
    <message>
        <source>This address stands for the account, as an id does.</source>
        <translation type="unfinished">C&apos;est une adresse qui désigne le compte, comme le ferait un id.</translation>
    </message>
    <message>
        <source>This is the address of the account in the provider&apos;s system.</source>
        <translation type="unfinished">C&apos;est l&apos;adresse du compte dans le système du fournisseur.</translation>
    </message>
    <message>
        <source>This is the web address of the account, which no other account has.</source>
        <translation type="unfinished">C&apos;est l&apos;adresse web du compte, qu&apos;aucun autre compte n&apos;a.</translation>
    </message>
    <message>
        <source>This is a short key, which no other account has.</source>
        <translation type="unfinished">C&apos;est une clé courte, qu&apos;aucun autre compte n&apos;a.</translation>
    </message>
    <message>
        <source>This is the number or code of the account.</source>
        <translation type="unfinished">C&apos;est le numéro ou le code du compte.</translation>
    </message>
    <message>
        <source>This is the number or code of the user.</source>
        <translation type="unfinished">C&apos;est le numéro ou le code de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>This is the number of the company in an official register.</source>
        <translation type="unfinished">C&apos;est le numéro de l&apos;entreprise dans un registre officiel.</translation>
    </message>
    <message>
        <source>This is the provider&apos;s reference for the account.</source>
        <translation type="unfinished">C&apos;est la référence du compte chez le fournisseur.</translation>
    </message>
    <message>
        <source>This is the full name.</source>
        <translation type="unfinished">C&apos;est le nom complet.</translation>
    </message>
    <message>
        <source>This is the account&apos;s own name.</source>
        <translation type="unfinished">C&apos;est le nom du compte lui-même.</translation>
    </message>
    <message>
        <source>This is the name of the account or workspace.</source>
        <translation type="unfinished">C&apos;est le nom du compte ou de l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>This is a name, but the answer does not say whose.</source>
        <translation type="unfinished">C&apos;est un nom, mais la réponse ne dit pas à qui il appartient.</translation>
    </message>
    <message>
        <source>This is the title of the account.</source>
        <translation type="unfinished">C&apos;est le titre du compte.</translation>
    </message>
    <message>
        <source>This is how the account is described.</source>
        <translation type="unfinished">C&apos;est la description du compte.</translation>
    </message>
    <message>
        <source>This is one part of a name.</source>
        <translation type="unfinished">C&apos;est une partie d&apos;un nom.</translation>
    </message>
    <message>
        <source>This is a text beside the id.</source>
        <translation type="unfinished">C&apos;est un texte à côté de l&apos;id.</translation>
    </message>
    <message>
        <source>This is the email address of the account.</source>
        <translation type="unfinished">C&apos;est l&apos;adresse e-mail du compte.</translation>
    </message>
    <message>
        <source>This is the user name.</source>
        <translation type="unfinished">C&apos;est le nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>This is the short name of the account in web addresses.</source>
        <translation type="unfinished">C&apos;est le nom court du compte dans les adresses web.</translation>
    </message>
    <message>
        <source>This is the name of the account, in one word.</source>
        <translation type="unfinished">C&apos;est le nom du compte, en un mot.</translation>
    </message>
    <message>
        <source>This is the web domain of the account.</source>
        <translation type="unfinished">C&apos;est le domaine web du compte.</translation>
    </message>
    <message>
        <source>This is a web domain that the answer names.</source>
        <translation type="unfinished">C&apos;est un domaine web que la réponse mentionne.</translation>
    </message>
    <message>
        <source>This is the web address of the account.</source>
        <translation type="unfinished">C&apos;est l&apos;adresse web du compte.</translation>
    </message>
    <message>
        <source>This is what the answer gives as its user or account.</source>
        <translation type="unfinished">C&apos;est ce que la réponse donne comme utilisateur ou comme compte.</translation>
    </message>
    <message>
        <source>This is the name of the user.</source>
        <translation type="unfinished">C&apos;est le nom de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>This is the email address of the user.</source>
        <translation type="unfinished">C&apos;est l&apos;adresse e-mail de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>This can change, but there is no id in the answer.</source>
        <translation type="unfinished">C&apos;est une valeur qui peut changer, mais il n&apos;y a pas d&apos;id dans la réponse.</translation>
    </message>
    <message>
        <source>There is no name in the answer, so this must do.</source>
        <translation type="unfinished">Il n&apos;y a pas de nom dans la réponse, cette valeur devra donc suffire.</translation>
    </message>
    <message>
        <source>The names stand below an id of this account: no other account has them there.</source>
        <translation type="unfinished">Les noms se trouvent sous un ID de ce compte&#xa0;: aucun autre compte ne les a là.</translation>
    </message>
    <message>
        <source>This is one part of a name; the other one is “{path}”.</source>
        <translation type="unfinished">C&apos;est une partie d&apos;un nom&#xa0;; l&apos;autre est «&#xa0;{path}&#xa0;».</translation>
    </message>
</context>
</TS>
