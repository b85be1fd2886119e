<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This is far too large to be a record.</source>
        <translation type="unfinished">C&apos;est bien trop grand pour être un enregistrement.</translation>
    </message>
    <message>
        <source>Choose the record of one connection.</source>
        <translation type="unfinished">Choisissez l&apos;enregistrement d&apos;une seule connexion.</translation>
    </message>
    <message>
        <source>This is no JSON, so it is no record of the platform: {what}.</source>
        <translation type="unfinished">Ce n&apos;est pas du JSON, donc pas un enregistrement de la plateforme&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Copy the whole record, from its first { on.</source>
        <translation type="unfinished">Copiez l&apos;enregistrement entier, à partir du premier {.</translation>
    </message>
    <message>
        <source>This record cannot be used: {what}.</source>
        <translation type="unfinished">Cet enregistrement ne peut pas être utilisé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Change that place, or copy the record again.</source>
        <translation type="unfinished">Changez cet endroit, ou copiez de nouveau l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>This is JSON, but no record of a connection of the platform.</source>
        <translation type="unfinished">C&apos;est du JSON, mais pas l&apos;enregistrement d&apos;une connexion de la plateforme.</translation>
    </message>
    <message>
        <source>Choose a record with keys like authrequrl and accesstokencode.</source>
        <translation type="unfinished">Choisissez un enregistrement avec des clés comme authrequrl et accesstokencode.</translation>
    </message>
    <message>
        <source>This record is of another kind: {key} is {given}.</source>
        <translation type="unfinished">Cet enregistrement est d&apos;un autre type&#xa0;: {key} est {given}.</translation>
    </message>
    <message>
        <source>This program sets up OAuth 2.0 connections with an authorization code.</source>
        <translation type="unfinished">Ce programme met en place des connexions OAuth 2.0 avec un code d&apos;autorisation.</translation>
    </message>
    <message>
        <source>For a draft of each: connection-wizard import FILE -o FOLDER</source>
        <translation type="unfinished">Pour un brouillon de chacune&#xa0;: connection-wizard import FILE -o FOLDER</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} connections in it. The first one was read. {others}</source>
        <comment>There is {count} connection in it. The first one was read. {others}</comment>
        <translation type="unfinished">
            <numerusform>Il contient {count} connexion. La première a été lue. {others}</numerusform>
            <numerusform>Il contient {count} connexions. La première a été lue. {others}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count} connections in it. Number {number} was read, the first that is of this program&apos;s kind. {others}</source>
        <comment>There is {count} connection in it. Number {number} was read, the first that is of this program&apos;s kind. {others}</comment>
        <translation type="unfinished">
            <numerusform>Il contient {count} connexion. Le numéro {number} a été lu, le premier qui soit du type de ce programme. {others}</numerusform>
            <numerusform>Il contient {count} connexions. Le numéro {number} a été lu, le premier qui soit du type de ce programme. {others}</numerusform>
        </translation>
    </message>
    <message>
        <source>To read another one, copy its record alone.</source>
        <translation type="unfinished">Pour en lire une autre, copiez son enregistrement seul.</translation>
    </message>
    <message>
        <source>The time-out in the code of step {step} falls away.</source>
        <translation type="unfinished">Le délai d&apos;attente dans le code de l&apos;étape {step} disparaît.</translation>
    </message>
    <message>
        <source>The request of step {step} has no body. Its Content-Type falls away.</source>
        <translation type="unfinished">La requête de l&apos;étape {step} n&apos;a pas de corps. Son Content-Type disparaît.</translation>
    </message>
    <message>
        <source>Values that the code of step {step} put into a text as they are, are encoded from now on.</source>
        <translation type="unfinished">Les valeurs que le code de l&apos;étape {step} mettait telles quelles dans un texte sont désormais encodées.</translation>
    </message>
    <message>
        <source>The code of step {step} took a refusal for an answer. From now on it is a failure.</source>
        <translation type="unfinished">Le code de l&apos;étape {step} prenait un refus pour une réponse. Désormais, c&apos;est un échec.</translation>
    </message>
    <message>
        <source>The code of step {step} returned some values of the answer. From now on all of it is kept.</source>
        <translation type="unfinished">Le code de l&apos;étape {step} retournait certaines valeurs de la réponse. Désormais, elle est gardée en entier.</translation>
    </message>
    <message>
        <source>What the code of step {step} kept of the answers has to be there from now on.</source>
        <translation type="unfinished">Ce que le code de l&apos;étape {step} gardait des réponses doit désormais être présent.</translation>
    </message>
    <message>
        <source>The code of step {step} returned something of its own. From now on that is the answer.</source>
        <translation type="unfinished">Le code de l&apos;étape {step} retournait quelque chose à lui. Désormais, c&apos;est cela la réponse.</translation>
    </message>
    <message>
        <source>The code of step {step} was changed by hand since it was exported.</source>
        <translation type="unfinished">Le code de l&apos;étape {step} a été modifié à la main depuis son export.</translation>
    </message>
    <message>
        <source>It is kept as it is, as your own code.</source>
        <translation type="unfinished">Il est gardé tel quel, comme votre propre code.</translation>
    </message>
    <message>
        <source>The code of step {step} stays your own, word for word: what it sends is not certain enough to read.</source>
        <translation type="unfinished">Le code de l&apos;étape {step} reste le vôtre, mot pour mot&#xa0;: ce qu&apos;il envoie n&apos;est pas assez certain pour être lu.</translation>
    </message>
    <message>
        <source>You can change it in the wizard, and the live test can run it.</source>
        <translation type="unfinished">Vous pouvez le modifier dans l&apos;assistant, et le test en direct peut l&apos;exécuter.</translation>
    </message>
    <message>
        <source>The code of step {step} was read as the request that it sends.</source>
        <translation type="unfinished">Le code de l&apos;étape {step} a été lu comme la requête qu&apos;il envoie.</translation>
    </message>
    <message>
        <source>From now on the wizard writes it. Compare it before you publish.</source>
        <translation type="unfinished">Désormais, c&apos;est l&apos;assistant qui l&apos;écrit. Comparez-le avant de publier.</translation>
    </message>
    <message>
        <source>{key} held bare code. It is read as it was meant.</source>
        <translation type="unfinished">{key} contenait du code nu. Il est lu comme il était voulu.</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation type="unfinished">entrée {number}</translation>
    </message>
    <message>
        <source>The code of step {step} is written anew, from the description in its comment.</source>
        <translation type="unfinished">Le code de l&apos;étape {step} est réécrit, d&apos;après la description dans son commentaire.</translation>
    </message>
    <message>
        <source>The authorization URL loses the parameters that are sent anyway: none may be there twice.</source>
        <translation type="unfinished">L&apos;URL d&apos;autorisation perd les paramètres qui sont envoyés de toute façon&#xa0;: aucun ne peut être présent deux fois.</translation>
    </message>
    <message>
        <source>{where} held {kind} that has no place there. It is left out.</source>
        <translation type="unfinished">{where} contenait {kind}, qui n&apos;y a pas sa place. C&apos;est omis.</translation>
    </message>
    <message>
        <source>{where} had spaces too many. They fall away.</source>
        <translation type="unfinished">{where} avait des espaces en trop. Ils disparaissent.</translation>
    </message>
    <message>
        <source>{where} was {kind}. It is written as a text.</source>
        <translation type="unfinished">{where} était {kind}. C&apos;est écrit comme un texte.</translation>
    </message>
    <message>
        <source>{where} held something else than a connection can say. It is written otherwise from now on.</source>
        <translation type="unfinished">{where} contenait autre chose que ce qu&apos;une connexion peut dire. C&apos;est désormais écrit autrement.</translation>
    </message>
    <message>
        <source>what the platform has</source>
        <translation type="unfinished">ce que la plateforme a</translation>
    </message>
    <message>
        <source>the plug</source>
        <translation type="unfinished">le plug</translation>
    </message>
    <message>
        <source>the plugs of the organisation</source>
        <translation type="unfinished">les plugs de l&apos;organisation</translation>
    </message>
    <message>
        <source>where the connections are used</source>
        <translation type="unfinished">où les connexions sont utilisées</translation>
    </message>
    <message>
        <source>create the connection</source>
        <translation type="unfinished">créer la connexion</translation>
    </message>
    <message>
        <source>update {part}</source>
        <translation type="unfinished">mettre à jour {part}</translation>
    </message>
    <message>
        <source>update the plug</source>
        <translation type="unfinished">mettre à jour le plug</translation>
    </message>
    <message>
        <source>The plug that this connection belongs to is not known.</source>
        <translation type="unfinished">Le plug auquel appartient cette connexion n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Choose it from the list of your plugs, or give its id.</source>
        <translation type="unfinished">Choisissez-le dans la liste de vos plugs, ou donnez son id.</translation>
    </message>
    <message>
        <source>The platform has another value, or none, where it takes no change: {keys}.</source>
        <translation type="unfinished">La plateforme a une autre valeur, ou aucune, là où elle n&apos;accepte pas de modification&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>Take these out of the spec (platform.rest), or have a new version made.</source>
        <translation type="unfinished">Retirez-les de la spécification (platform.rest), ou faites créer une nouvelle version.</translation>
    </message>
    <message>
        <source>--- on the platform</source>
        <translation type="unfinished">--- sur la plateforme</translation>
    </message>
    <message>
        <source>+++ in the spec</source>
        <translation type="unfinished">+++ dans la spécification</translation>
    </message>
    <message>
        <source>--- plug on the platform</source>
        <translation type="unfinished">--- plug sur la plateforme</translation>
    </message>
    <message>
        <source>+++ plug afterwards</source>
        <translation type="unfinished">+++ plug ensuite</translation>
    </message>
    <message numerus="yes">
        <source>… and {count} more lines</source>
        <comment>… and {count} more line</comment>
        <translation type="unfinished">
            <numerusform>… et {count} ligne de plus</numerusform>
            <numerusform>… et {count} lignes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>queryparams was a query string. It is read as it was meant.</source>
        <translation type="unfinished">queryparams était une chaîne de requête. Elle est lue comme elle était voulue.</translation>
    </message>
    <message>
        <source> in {key}</source>
        <translation type="unfinished"> dans {key}</translation>
    </message>
    <message>
        <source>queryparams held nothing that can be read. There are none.</source>
        <translation type="unfinished">queryparams ne contenait rien de lisible. Il n&apos;y en a aucun.</translation>
    </message>
    <message>
        <source>The scopes were a list. They are joined.</source>
        <translation type="unfinished">Les scopes étaient une liste. Ils sont joints.</translation>
    </message>
    <message>
        <source>The PKCE method was written otherwise. It is “{known}”.</source>
        <translation type="unfinished">La méthode PKCE était écrite autrement. C&apos;est «&#xa0;{known}&#xa0;».</translation>
    </message>
    <message>
        <source>The separator was written as {given}; the platform knows “space” and “comma”.</source>
        <translation type="unfinished">Le séparateur était écrit {given}&#xa0;; la plateforme connaît «&#xa0;space&#xa0;» et «&#xa0;comma&#xa0;».</translation>
    </message>
    <message>
        <source>The record does not say how scopes are joined. Theirs are joined by commas, so they stay so.</source>
        <translation type="unfinished">L&apos;enregistrement ne dit pas comment les scopes sont joints. Les siens le sont par des virgules, ils le restent donc.</translation>
    </message>
    <message>
        <source>the fields</source>
        <translation type="unfinished">les champs</translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished">champ</translation>
    </message>
    <message>
        <source>The record has no list of fields. It is read as an empty one.</source>
        <translation type="unfinished">L&apos;enregistrement n&apos;a pas de liste de champs. Il est lu comme s&apos;il en avait une vide.</translation>
    </message>
    <message>
        <source>The list of fields was in another place. It is read all the same.</source>
        <translation type="unfinished">La liste des champs était à un autre endroit. Elle est lue quand même.</translation>
    </message>
    <message>
        <source>The field “{key}” is called “{name}” on the platform. It is renamed.</source>
        <translation type="unfinished">Le champ «&#xa0;{key}&#xa0;» s&apos;appelle «&#xa0;{name}&#xa0;» sur la plateforme. Il est renommé.</translation>
    </message>
    <message>
        <source>A field has the type “{type}”. It is read as text.</source>
        <translation type="unfinished">Un champ est du type «&#xa0;{type}&#xa0;». Il est lu comme texte.</translation>
    </message>
    <message>
        <source>A field has a type that is no text. It is read as text.</source>
        <translation type="unfinished">Un champ a un type qui n&apos;est pas un texte. Il est lu comme texte.</translation>
    </message>
    <message>
        <source>A choice of “{key}” was a bare text. It is its label and its value.</source>
        <translation type="unfinished">Un choix de «&#xa0;{key}&#xa0;» était un simple texte. C&apos;est son libellé et sa valeur.</translation>
    </message>
    <message>
        <source>the choices of “{key}”</source>
        <translation type="unfinished">les choix de «&#xa0;{key}&#xa0;»</translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished">choix</translation>
    </message>
    <message>
        <source>The record held the client secret. It is not in the draft.</source>
        <translation type="unfinished">L&apos;enregistrement contenait le secret client. Il n&apos;est pas dans le brouillon.</translation>
    </message>
    <message>
        <source>Paste it in step {step}, which says where it is kept.</source>
        <translation type="unfinished">Collez-le à l&apos;étape {step}, qui dit où il est gardé.</translation>
    </message>
    <message>
        <source>There was half a character in the record, {where}. A � takes its place.</source>
        <translation type="unfinished">Il y avait un demi-caractère dans l&apos;enregistrement, {where}. Un � prend sa place.</translation>
    </message>
    <message>
        <source>{key} was escaped once too often. It is read as it was meant.</source>
        <translation type="unfinished">{key} était échappé une fois de trop. C&apos;est lu comme voulu.</translation>
    </message>
    <message>
        <source>{key} was a string of JSON. It is read as it was meant.</source>
        <translation type="unfinished">{key} était une chaîne de JSON. C&apos;est lu comme voulu.</translation>
    </message>
    <message>
        <source>{key} was an object, where the platform wants a string.</source>
        <translation type="unfinished">{key} était un objet, là où la plateforme veut une chaîne.</translation>
    </message>
    <message>
        <source>“{name}” was there twice{where}. The last one is taken.</source>
        <translation type="unfinished">«&#xa0;{name}&#xa0;» était présent deux fois{where}. Le dernier est pris.</translation>
    </message>
    <message>
        <source>Entry {number} of {list} is {kind}, no {one}. It is left out.</source>
        <translation type="unfinished">L&apos;entrée {number} de {list} est {kind}, et non ce qu&apos;il faut ici ({one}). Elle est omise.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">non</translation>
    </message>
    <message>
        <source>{key} was neither true nor false. It is read as “{answer}”.</source>
        <translation type="unfinished">{key} n&apos;était ni true ni false. C&apos;est lu comme «&#xa0;{answer}&#xa0;».</translation>
    </message>
    <message>
        <source>{name} holds nothing that can be read as a path. It is left out.</source>
        <translation type="unfinished">{name} ne contient rien qu&apos;on puisse lire comme un chemin. C&apos;est omis.</translation>
    </message>
    <message>
        <source>The path of step {step} was code. Its first value is taken: {path}.</source>
        <translation type="unfinished">Le chemin de l&apos;étape {step} était du code. Sa première valeur est prise&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>{key} and {twin} are two different paths. The first one is taken: {path}.</source>
        <translation type="unfinished">{key} et {twin} sont deux chemins différents. Le premier est pris&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The path of step {step} is written as the platform does it: {path}.</source>
        <translation type="unfinished">Le chemin de l&apos;étape {step} est écrit comme le fait la plateforme&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation type="unfinished">à {place}</translation>
    </message>
    <message>
        <source>in a text</source>
        <translation type="unfinished">dans un texte</translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished">vide</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished">true ou false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished">un texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished">un nombre</translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished">une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished">un objet</translation>
    </message>
    <message>
        <source>whitelistdomains was a text. It is read as a list of domains.</source>
        <translation type="unfinished">whitelistdomains était un texte. Il est lu comme une liste de domaines.</translation>
    </message>
    <message>
        <source>whitelistdomains was missing. It is an empty list.</source>
        <translation type="unfinished">whitelistdomains manquait. C&apos;est une liste vide.</translation>
    </message>
    <message>
        <source>the whitelist</source>
        <translation type="unfinished">les domaines autorisés</translation>
    </message>
    <message>
        <source>domain</source>
        <translation type="unfinished">domaine</translation>
    </message>
    <message>
        <source>uniquekeytostoreauth was a text. It is read as the path that it is.</source>
        <translation type="unfinished">uniquekeytostoreauth était un texte. Il est lu comme le chemin qu&apos;il est.</translation>
    </message>
    <message>
        <source>{key} was missing. It is an empty list.</source>
        <translation type="unfinished">{key} manquait. C&apos;est une liste vide.</translation>
    </message>
    <message>
        <source>{key} was an object. Its names and values are read as a list.</source>
        <translation type="unfinished">{key} était un objet. Ses noms et ses valeurs sont lus comme une liste.</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation type="unfinished">paramètre</translation>
    </message>
    <message>
        <source>A parameter was named by “key”, which the platform ignores: {key}.</source>
        <translation type="unfinished">Un paramètre était nommé par «&#xa0;key&#xa0;», que la plateforme ignore&#xa0;: {key}.</translation>
    </message>
    <message>
        <source>The value of {name} was no code that returns. It is read as a text.</source>
        <translation type="unfinished">La valeur de {name} n&apos;était pas du code qui retourne. Elle est lue comme un texte.</translation>
    </message>
    <message>
        <source>the extra fields</source>
        <translation type="unfinished">les champs supplémentaires</translation>
    </message>
    <message>
        <source>redirect URL and app</source>
        <translation type="unfinished">l&apos;URL de redirection et l&apos;application</translation>
    </message>
    <message>
        <source>the authorization</source>
        <translation type="unfinished">l&apos;autorisation</translation>
    </message>
    <message>
        <source>the code for the access token</source>
        <translation type="unfinished">le code du jeton d&apos;accès</translation>
    </message>
    <message>
        <source>the code that refreshes</source>
        <translation type="unfinished">le code qui actualise</translation>
    </message>
    <message>
        <source>the code that revokes</source>
        <translation type="unfinished">le code qui révoque</translation>
    </message>
    <message>
        <source>the test call</source>
        <translation type="unfinished">l&apos;appel de test</translation>
    </message>
    <message>
        <source>the connection label</source>
        <translation type="unfinished">le libellé de la connexion</translation>
    </message>
    <message>
        <source>the icon</source>
        <translation type="unfinished">l&apos;icône</translation>
    </message>
    <message>
        <source>the unique identifier</source>
        <translation type="unfinished">l&apos;identifiant unique</translation>
    </message>
    <message>
        <source>request parameters and whitelist</source>
        <translation type="unfinished">les paramètres de requête et les domaines autorisés</translation>
    </message>
    <message>
        <source>Header {name}</source>
        <translation type="unfinished">En-tête {name}</translation>
    </message>
    <message>
        <source>Query {name}</source>
        <translation type="unfinished">Query {name}</translation>
    </message>
    <message>
        <source>Body {name}</source>
        <translation type="unfinished">Corps {name}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation type="unfinished">Grant type</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished">Champs</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished">URL de redirection</translation>
    </message>
    <message>
        <source>Whose app</source>
        <translation type="unfinished">À qui est l&apos;application</translation>
    </message>
    <message>
        <source>Each user&apos;s own</source>
        <translation type="unfinished">Propre à chaque utilisateur</translation>
    </message>
    <message>
        <source>Yours, for everybody</source>
        <translation type="unfinished">La vôtre, pour tous</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished">ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished">Secret client</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation type="unfinished">URL d&apos;autorisation</translation>
    </message>
    <message>
        <source>Scope separator</source>
        <translation type="unfinished">Séparateur des scopes</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Aucun</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Code</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished">Libellé</translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished">Chemin</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation type="unfinished">Masqué</translation>
    </message>
    <message>
        <source>Icon path</source>
        <translation type="unfinished">Chemin de l&apos;icône</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished">Domaines</translation>
    </message>
    <message>
        <source>Skip whitelist validation</source>
        <translation type="unfinished">Omettre la vérification des domaines</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>The record does not say which one it is.</source>
        <translation type="unfinished">L&apos;enregistrement ne dit pas lequel c&apos;est.</translation>
    </message>
    <message>
        <source>Take the record as the platform gives it, with rowid and plug id, or give them: --row-id, --plug-id.</source>
        <translation type="unfinished">Prenez l&apos;enregistrement tel que la plateforme le donne, avec rowid et l&apos;id du plug, ou donnez-les&#xa0;: --row-id, --plug-id.</translation>
    </message>
</context>
</TS>
