<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This is far too large to be a record.</source>
        <translation type="unfinished">Das ist viel zu groß für einen Datensatz.</translation>
    </message>
    <message>
        <source>Choose the record of one connection.</source>
        <translation type="unfinished">Wählen Sie den Datensatz einer Verbindung.</translation>
    </message>
    <message>
        <source>This is no JSON, so it is no record of the platform: {what}.</source>
        <translation type="unfinished">Das ist kein JSON, also kein Datensatz der Plattform: {what}.</translation>
    </message>
    <message>
        <source>Copy the whole record, from its first { on.</source>
        <translation type="unfinished">Kopieren Sie den ganzen Datensatz, ab seinem ersten {.</translation>
    </message>
    <message>
        <source>This record cannot be used: {what}.</source>
        <translation type="unfinished">Dieser Datensatz kann nicht genutzt werden: {what}.</translation>
    </message>
    <message>
        <source>Change that place, or copy the record again.</source>
        <translation type="unfinished">Ändern Sie diese Stelle, oder kopieren Sie den Datensatz noch einmal.</translation>
    </message>
    <message>
        <source>This is JSON, but no record of a connection of the platform.</source>
        <translation type="unfinished">Das ist JSON, aber kein Datensatz einer Verbindung der Plattform.</translation>
    </message>
    <message>
        <source>Choose a record with keys like authrequrl and accesstokencode.</source>
        <translation type="unfinished">Wählen Sie einen Datensatz mit Schlüsseln wie authrequrl und accesstokencode.</translation>
    </message>
    <message>
        <source>This record is of another kind: {key} is {given}.</source>
        <translation type="unfinished">Dieser Datensatz ist von anderer Art: {key} ist {given}.</translation>
    </message>
    <message>
        <source>This program sets up OAuth 2.0 connections with an authorization code.</source>
        <translation type="unfinished">Dieses Programm richtet OAuth-2.0-Verbindungen mit Authorization-Code ein.</translation>
    </message>
    <message>
        <source>For a draft of each: connection-wizard import FILE -o FOLDER</source>
        <translation type="unfinished">Für einen Entwurf von jeder: connection-wizard import FILE -o FOLDER</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} connections in it. The first one was read. {others}</source>
        <comment>There is {count} connection in it. The first one was read. {others}</comment>
        <translation type="unfinished">
            <numerusform>Darin ist {count} Verbindung. Die erste wurde gelesen. {others}</numerusform>
            <numerusform>Darin sind {count} Verbindungen. Die erste wurde gelesen. {others}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count} connections in it. Number {number} was read, the first that is of this program&apos;s kind. {others}</source>
        <comment>There is {count} connection in it. Number {number} was read, the first that is of this program&apos;s kind. {others}</comment>
        <translation type="unfinished">
            <numerusform>Darin ist {count} Verbindung. Nummer {number} wurde gelesen, die erste von der Art dieses Programms. {others}</numerusform>
            <numerusform>Darin sind {count} Verbindungen. Nummer {number} wurde gelesen, die erste von der Art dieses Programms. {others}</numerusform>
        </translation>
    </message>
    <message>
        <source>To read another one, copy its record alone.</source>
        <translation type="unfinished">Um eine andere zu lesen, kopieren Sie nur ihren Datensatz.</translation>
    </message>
    <message>
        <source>The time-out in the code of step {step} falls away.</source>
        <translation type="unfinished">Die Zeitgrenze im Code von Schritt {step} fällt weg.</translation>
    </message>
    <message>
        <source>The request of step {step} has no body. Its Content-Type falls away.</source>
        <translation type="unfinished">Die Anfrage von Schritt {step} hat keinen Body. Ihr Content-Type fällt weg.</translation>
    </message>
    <message>
        <source>Values that the code of step {step} put into a text as they are, are encoded from now on.</source>
        <translation type="unfinished">Werte, die der Code von Schritt {step} unverändert in einen Text setzte, werden ab jetzt kodiert.</translation>
    </message>
    <message>
        <source>The code of step {step} took a refusal for an answer. From now on it is a failure.</source>
        <translation type="unfinished">Der Code von Schritt {step} hielt eine Ablehnung für eine Antwort. Ab jetzt ist sie ein Fehler.</translation>
    </message>
    <message>
        <source>The code of step {step} returned some values of the answer. From now on all of it is kept.</source>
        <translation type="unfinished">Der Code von Schritt {step} gab einige Werte der Antwort zurück. Ab jetzt wird sie ganz behalten.</translation>
    </message>
    <message>
        <source>What the code of step {step} kept of the answers has to be there from now on.</source>
        <translation type="unfinished">Was der Code von Schritt {step} von den Antworten behielt, muss ab jetzt da sein.</translation>
    </message>
    <message>
        <source>The code of step {step} returned something of its own. From now on that is the answer.</source>
        <translation type="unfinished">Der Code von Schritt {step} gab etwas Eigenes zurück. Ab jetzt ist das die Antwort.</translation>
    </message>
    <message>
        <source>The code of step {step} was changed by hand since it was exported.</source>
        <translation type="unfinished">Der Code von Schritt {step} wurde seit dem Export von Hand geändert.</translation>
    </message>
    <message>
        <source>It is kept as it is, as your own code.</source>
        <translation type="unfinished">Er bleibt, wie er ist, als Ihr eigener Code.</translation>
    </message>
    <message>
        <source>The code of step {step} stays your own, word for word: what it sends is not certain enough to read.</source>
        <translation type="unfinished">Der Code von Schritt {step} bleibt Ihr eigener, Wort für Wort: Was er sendet, ist nicht sicher genug, um es zu lesen.</translation>
    </message>
    <message>
        <source>You can change it in the wizard, and the live test can run it.</source>
        <translation type="unfinished">Sie können ihn hier ändern, und der Live-Test kann ihn ausführen.</translation>
    </message>
    <message>
        <source>The code of step {step} was read as the request that it sends.</source>
        <translation type="unfinished">Der Code von Schritt {step} wurde als die Anfrage gelesen, die er sendet.</translation>
    </message>
    <message>
        <source>From now on the wizard writes it. Compare it before you publish.</source>
        <translation type="unfinished">Ab jetzt schreibt ihn dieses Programm. Vergleichen Sie ihn, bevor Sie veröffentlichen.</translation>
    </message>
    <message>
        <source>{key} held bare code. It is read as it was meant.</source>
        <translation type="unfinished">{key} enthielt bloßen Code. Es wird gelesen, wie es gemeint war.</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation type="unfinished">Eintrag {number}</translation>
    </message>
    <message>
        <source>The code of step {step} is written anew, from the description in its comment.</source>
        <translation type="unfinished">Der Code von Schritt {step} wird neu geschrieben, nach der Beschreibung in seinem Kommentar.</translation>
    </message>
    <message>
        <source>The authorization URL loses the parameters that are sent anyway: none may be there twice.</source>
        <translation type="unfinished">Die Authorization-URL verliert die Parameter, die ohnehin gesendet werden: Keiner darf zweimal da sein.</translation>
    </message>
    <message>
        <source>{where} held {kind} that has no place there. It is left out.</source>
        <translation type="unfinished">{where} enthielt etwas, das dort nicht hingehört ({kind}). Es ist weggelassen.</translation>
    </message>
    <message>
        <source>{where} had spaces too many. They fall away.</source>
        <translation type="unfinished">{where} hatte Leerzeichen zu viel. Sie fallen weg.</translation>
    </message>
    <message>
        <source>{where} was {kind}. It is written as a text.</source>
        <translation type="unfinished">{where} war {kind}. Es wird als Text geschrieben.</translation>
    </message>
    <message>
        <source>{where} held something else than a connection can say. It is written otherwise from now on.</source>
        <translation type="unfinished">{where} enthielt etwas anderes, als eine Verbindung sagen kann. Es wird ab jetzt anders geschrieben.</translation>
    </message>
    <message>
        <source>what the platform has</source>
        <translation type="unfinished">was die Plattform hat</translation>
    </message>
    <message>
        <source>the plug</source>
        <translation type="unfinished">der Plug</translation>
    </message>
    <message>
        <source>the plugs of the organisation</source>
        <translation type="unfinished">die Plugs der Organisation</translation>
    </message>
    <message>
        <source>where the connections are used</source>
        <translation type="unfinished">wo die Verbindungen genutzt werden</translation>
    </message>
    <message>
        <source>create the connection</source>
        <translation type="unfinished">Anlegen der Verbindung</translation>
    </message>
    <message>
        <source>update {part}</source>
        <translation type="unfinished">Aktualisierung ({part})</translation>
    </message>
    <message>
        <source>update the plug</source>
        <translation type="unfinished">Aktualisierung des Plugs</translation>
    </message>
    <message>
        <source>The plug that this connection belongs to is not known.</source>
        <translation type="unfinished">Der Plug, zu dem diese Verbindung gehört, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose it from the list of your plugs, or give its id.</source>
        <translation type="unfinished">Wählen Sie ihn aus der Liste Ihrer Plugs, oder geben Sie seine ID an.</translation>
    </message>
    <message>
        <source>The platform has another value, or none, where it takes no change: {keys}.</source>
        <translation type="unfinished">Die Plattform hat einen anderen Wert, oder keinen, wo sie keine Änderung nimmt: {keys}.</translation>
    </message>
    <message>
        <source>Take these out of the spec (platform.rest), or have a new version made.</source>
        <translation type="unfinished">Nehmen Sie diese aus der Spezifikation (platform.rest), oder lassen Sie eine neue Version machen.</translation>
    </message>
    <message>
        <source>--- on the platform</source>
        <translation type="unfinished">--- auf der Plattform</translation>
    </message>
    <message>
        <source>+++ in the spec</source>
        <translation type="unfinished">+++ in der Spezifikation</translation>
    </message>
    <message>
        <source>--- plug on the platform</source>
        <translation type="unfinished">--- Plug auf der Plattform</translation>
    </message>
    <message>
        <source>+++ plug afterwards</source>
        <translation type="unfinished">+++ Plug danach</translation>
    </message>
    <message numerus="yes">
        <source>… and {count} more lines</source>
        <comment>… and {count} more line</comment>
        <translation type="unfinished">
            <numerusform>… und {count} weitere Zeile</numerusform>
            <numerusform>… und {count} weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>queryparams was a query string. It is read as it was meant.</source>
        <translation type="unfinished">queryparams war eine Query-Zeichenkette. Sie wird gelesen, wie sie gemeint war.</translation>
    </message>
    <message>
        <source> in {key}</source>
        <translation type="unfinished"> in {key}</translation>
    </message>
    <message>
        <source>queryparams held nothing that can be read. There are none.</source>
        <translation type="unfinished">queryparams enthielt nichts Lesbares. Es gibt keine.</translation>
    </message>
    <message>
        <source>The scopes were a list. They are joined.</source>
        <translation type="unfinished">Die Scopes waren eine Liste. Sie werden verbunden.</translation>
    </message>
    <message>
        <source>The PKCE method was written otherwise. It is “{known}”.</source>
        <translation type="unfinished">Die Methode von PKCE war anders geschrieben. Sie ist „{known}“.</translation>
    </message>
    <message>
        <source>The separator was written as {given}; the platform knows “space” and “comma”.</source>
        <translation type="unfinished">Das Trennzeichen war als {given} geschrieben; die Plattform kennt „space“ und „comma“.</translation>
    </message>
    <message>
        <source>The record does not say how scopes are joined. Theirs are joined by commas, so they stay so.</source>
        <translation type="unfinished">Der Datensatz sagt nicht, wie Scopes verbunden werden. Seine sind mit Kommas verbunden, so bleiben sie.</translation>
    </message>
    <message>
        <source>the fields</source>
        <translation type="unfinished">die Felder</translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished">Feld</translation>
    </message>
    <message>
        <source>The record has no list of fields. It is read as an empty one.</source>
        <translation type="unfinished">Der Datensatz hat keine Liste der Felder. Sie wird als leer gelesen.</translation>
    </message>
    <message>
        <source>The list of fields was in another place. It is read all the same.</source>
        <translation type="unfinished">Die Liste der Felder stand an einer anderen Stelle. Sie wird trotzdem gelesen.</translation>
    </message>
    <message>
        <source>The field “{key}” is called “{name}” on the platform. It is renamed.</source>
        <translation type="unfinished">Das Feld „{key}“ heißt auf der Plattform „{name}“. Es wird umbenannt.</translation>
    </message>
    <message>
        <source>A field has the type “{type}”. It is read as text.</source>
        <translation type="unfinished">Ein Feld hat die Art „{type}“. Es wird als Text gelesen.</translation>
    </message>
    <message>
        <source>A field has a type that is no text. It is read as text.</source>
        <translation type="unfinished">Ein Feld hat eine Art, die kein Text ist. Es wird als Text gelesen.</translation>
    </message>
    <message>
        <source>A choice of “{key}” was a bare text. It is its label and its value.</source>
        <translation type="unfinished">Ein Eintrag von „{key}“ war ein bloßer Text. Er ist Beschriftung und Wert.</translation>
    </message>
    <message>
        <source>the choices of “{key}”</source>
        <translation type="unfinished">die Einträge von „{key}“</translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished">Auswahleintrag</translation>
    </message>
    <message>
        <source>The record held the client secret. It is not in the draft.</source>
        <translation type="unfinished">Der Datensatz enthielt das Client-Secret. Es steht nicht im Entwurf.</translation>
    </message>
    <message>
        <source>Paste it in step {step}, which says where it is kept.</source>
        <translation type="unfinished">Fügen Sie es in Schritt {step} ein, der sagt, wo es liegt.</translation>
    </message>
    <message>
        <source>There was half a character in the record, {where}. A � takes its place.</source>
        <translation type="unfinished">Im Datensatz stand {where} ein halbes Zeichen. Ein � tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>{key} was escaped once too often. It is read as it was meant.</source>
        <translation type="unfinished">{key} war einmal zu oft maskiert. Es wird gelesen, wie es gemeint war.</translation>
    </message>
    <message>
        <source>{key} was a string of JSON. It is read as it was meant.</source>
        <translation type="unfinished">{key} war eine Zeichenkette aus JSON. Es wird gelesen, wie es gemeint war.</translation>
    </message>
    <message>
        <source>{key} was an object, where the platform wants a string.</source>
        <translation type="unfinished">{key} war ein Objekt, wo die Plattform eine Zeichenkette will.</translation>
    </message>
    <message>
        <source>“{name}” was there twice{where}. The last one is taken.</source>
        <translation type="unfinished">„{name}“ stand zweimal da{where}. Das letzte wird genommen.</translation>
    </message>
    <message>
        <source>Entry {number} of {list} is {kind}, no {one}. It is left out.</source>
        <translation type="unfinished">Eintrag {number} ({list}) ist {kind}, nicht von der Art „{one}“. Er ist weggelassen.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">Ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">Nein</translation>
    </message>
    <message>
        <source>{key} was neither true nor false. It is read as “{answer}”.</source>
        <translation type="unfinished">{key} war weder wahr noch falsch. Es wird als „{answer}“ gelesen.</translation>
    </message>
    <message>
        <source>{name} holds nothing that can be read as a path. It is left out.</source>
        <translation type="unfinished">{name} enthält nichts, was als Pfad gelesen werden kann. Es ist weggelassen.</translation>
    </message>
    <message>
        <source>The path of step {step} was code. Its first value is taken: {path}.</source>
        <translation type="unfinished">Der Pfad von Schritt {step} war Code. Sein erster Wert wird genommen: {path}.</translation>
    </message>
    <message>
        <source>{key} and {twin} are two different paths. The first one is taken: {path}.</source>
        <translation type="unfinished">{key} und {twin} sind zwei verschiedene Pfade. Der erste wird genommen: {path}.</translation>
    </message>
    <message>
        <source>The path of step {step} is written as the platform does it: {path}.</source>
        <translation type="unfinished">Der Pfad von Schritt {step} wird geschrieben, wie die Plattform es tut: {path}.</translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation type="unfinished">bei {place}</translation>
    </message>
    <message>
        <source>in a text</source>
        <translation type="unfinished">in einem Text</translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished">leer</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished">true oder false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished">ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished">eine Zahl</translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished">eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished">ein Objekt</translation>
    </message>
    <message>
        <source>whitelistdomains was a text. It is read as a list of domains.</source>
        <translation type="unfinished">whitelistdomains war ein Text. Es wird als Liste von Domains gelesen.</translation>
    </message>
    <message>
        <source>whitelistdomains was missing. It is an empty list.</source>
        <translation type="unfinished">whitelistdomains fehlte. Es ist eine leere Liste.</translation>
    </message>
    <message>
        <source>the whitelist</source>
        <translation type="unfinished">die erlaubten Domains</translation>
    </message>
    <message>
        <source>domain</source>
        <translation type="unfinished">Domain</translation>
    </message>
    <message>
        <source>uniquekeytostoreauth was a text. It is read as the path that it is.</source>
        <translation type="unfinished">uniquekeytostoreauth war ein Text. Es wird als der Pfad gelesen, der es ist.</translation>
    </message>
    <message>
        <source>{key} was missing. It is an empty list.</source>
        <translation type="unfinished">{key} fehlte. Es ist eine leere Liste.</translation>
    </message>
    <message>
        <source>{key} was an object. Its names and values are read as a list.</source>
        <translation type="unfinished">{key} war ein Objekt. Seine Namen und Werte werden als Liste gelesen.</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation type="unfinished">Parameter</translation>
    </message>
    <message>
        <source>A parameter was named by “key”, which the platform ignores: {key}.</source>
        <translation type="unfinished">Ein Parameter war mit „key“ benannt, was die Plattform nicht beachtet: {key}.</translation>
    </message>
    <message>
        <source>The value of {name} was no code that returns. It is read as a text.</source>
        <translation type="unfinished">Der Wert von {name} war kein Code, der etwas zurückgibt. Er wird als Text gelesen.</translation>
    </message>
    <message>
        <source>the extra fields</source>
        <translation type="unfinished">die zusätzlichen Felder</translation>
    </message>
    <message>
        <source>redirect URL and app</source>
        <translation type="unfinished">Redirect-URL und App</translation>
    </message>
    <message>
        <source>the authorization</source>
        <translation type="unfinished">die Autorisierung</translation>
    </message>
    <message>
        <source>the code for the access token</source>
        <translation type="unfinished">der Code für das Access-Token</translation>
    </message>
    <message>
        <source>the code that refreshes</source>
        <translation type="unfinished">der Code zum Erneuern</translation>
    </message>
    <message>
        <source>the code that revokes</source>
        <translation type="unfinished">der Code zum Widerrufen</translation>
    </message>
    <message>
        <source>the test call</source>
        <translation type="unfinished">der Testaufruf</translation>
    </message>
    <message>
        <source>the connection label</source>
        <translation type="unfinished">der Verbindungsname</translation>
    </message>
    <message>
        <source>the icon</source>
        <translation type="unfinished">das Symbol</translation>
    </message>
    <message>
        <source>the unique identifier</source>
        <translation type="unfinished">die eindeutige Kennung</translation>
    </message>
    <message>
        <source>request parameters and whitelist</source>
        <translation type="unfinished">Parameter der Anfragen und erlaubte Domains</translation>
    </message>
    <message>
        <source>Header {name}</source>
        <translation type="unfinished">Header {name}</translation>
    </message>
    <message>
        <source>Query {name}</source>
        <translation type="unfinished">Query {name}</translation>
    </message>
    <message>
        <source>Body {name}</source>
        <translation type="unfinished">Body {name}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>Grant type</source>
        <translation type="unfinished">Grant-Typ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished">Felder</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished">Redirect-URL</translation>
    </message>
    <message>
        <source>Whose app</source>
        <translation type="unfinished">Wessen App</translation>
    </message>
    <message>
        <source>Each user&apos;s own</source>
        <translation type="unfinished">Die eigene jedes Nutzers</translation>
    </message>
    <message>
        <source>Yours, for everybody</source>
        <translation type="unfinished">Ihre, für alle</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished">Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished">Client-Secret</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation type="unfinished">Authorization-URL</translation>
    </message>
    <message>
        <source>Scope separator</source>
        <translation type="unfinished">Trennzeichen der Scopes</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Keine</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Code</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished">Pfad</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation type="unfinished">Verdeckt</translation>
    </message>
    <message>
        <source>Icon path</source>
        <translation type="unfinished">Pfad des Symbols</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished">Domains</translation>
    </message>
    <message>
        <source>Skip whitelist validation</source>
        <translation type="unfinished">Prüfung der Domains auslassen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nein</translation>
    </message>
    <message>
        <source>The record does not say which one it is.</source>
        <translation type="unfinished">Der Datensatz sagt nicht, welcher er ist.</translation>
    </message>
    <message>
        <source>Take the record as the platform gives it, with rowid and plug id, or give them: --row-id, --plug-id.</source>
        <translation type="unfinished">Nehmen Sie den Datensatz, wie die Plattform ihn gibt, mit rowid und ID des Plugs, oder geben Sie sie an: --row-id, --plug-id.</translation>
    </message>
</context>
</TS>
