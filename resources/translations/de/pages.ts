<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>✓  The same in {count} calls.</source>
        <comment>Seen in one call so far.</comment>
        <translation type="unfinished">
            <numerusform>Bisher in einem Aufruf gesehen.</numerusform>
            <numerusform>✓  In {count} Aufrufen gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <comment>{names} and {count} more</comment>
        <translation type="unfinished">
            <numerusform>{names} und {count} weiteren</numerusform>
            <numerusform>{names} und {count} weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessTokenPage</name>
    <message>
        <source>Token &amp;URL</source>
        <translation type="unfinished">Token-&amp;URL</translation>
    </message>
    <message>
        <source>The documentation calls it token endpoint.</source>
        <translation type="unfinished">In der Dokumentation heißt sie Token-Endpunkt (token endpoint).</translation>
    </message>
    <message>
        <source>The token answer</source>
        <translation type="unfinished">Die Token-Antwort</translation>
    </message>
    <message>
        <source>Advanced: parameters, headers, the answer</source>
        <translation type="unfinished">Erweitert: Parameter, Header, die Antwort</translation>
    </message>
    <message>
        <source>Advanced: calls after the token</source>
        <translation type="unfinished">Erweitert: Aufrufe nach dem Token</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation type="unfinished">Zusätzliche Parameter</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">Header</translation>
    </message>
    <message>
        <source>{0} is called</source>
        <translation type="unfinished">{0} heißt</translation>
    </message>
    <message>
        <source>Values that later calls need, such as instance_url.</source>
        <translation type="unfinished">Werte, die spätere Aufrufe brauchen, etwa instance_url.</translation>
    </message>
</context>
<context>
    <name>AuthorizationPage</name>
    <message>
        <source>Authorization &amp;URL</source>
        <translation type="unfinished">Authorization-&amp;URL</translation>
    </message>
    <message>
        <source>Type a scope and press Enter, or paste a list</source>
        <translation type="unfinished">Scope eingeben und Enter drücken, oder eine Liste einfügen</translation>
    </message>
    <message>
        <source>S&amp;copes</source>
        <translation type="unfinished">S&amp;copes</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished">Leerzeichen</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation type="unfinished">Kommas</translation>
    </message>
    <message>
        <source>Plus signs</source>
        <translation type="unfinished">Pluszeichen</translation>
    </message>
    <message>
        <source>Bars |</source>
        <translation type="unfinished">Senkrechten Strichen |</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation type="unfinished">Semikolons</translation>
    </message>
    <message>
        <source>Colons</source>
        <translation type="unfinished">Doppelpunkten</translation>
    </message>
    <message>
        <source>&amp;Join scopes with</source>
        <translation type="unfinished">Scopes ver&amp;binden mit</translation>
    </message>
    <message>
        <source>S256, recommended</source>
        <translation type="unfinished">S256, empfohlen</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished">Plain</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">Aus</translation>
    </message>
    <message>
        <source>Extra &amp;protection (PKCE)</source>
        <translation type="unfinished">Zusätzlicher &amp;Schutz (PKCE)</translation>
    </message>
    <message>
        <source>Turn it off only if the provider refuses it.</source>
        <translation type="unfinished">Nur ausschalten, wenn der Anbieter ihn ablehnt.</translation>
    </message>
    <message>
        <source>E&amp;xtra parameters</source>
        <translation type="unfinished">Zusätzliche &amp;Parameter</translation>
    </message>
    <message>
        <source>Such as access_type = offline. What OAuth itself needs, such as state, is added for you.</source>
        <translation type="unfinished">Etwa access_type = offline. Was OAuth selbst braucht, etwa state, wird für Sie ergänzt.</translation>
    </message>
    <message>
        <source>Advanced: other names, what comes back</source>
        <translation type="unfinished">Erweitert: andere Namen, was zurückkommt</translation>
    </message>
    <message>
        <source>{0} is called</source>
        <translation type="unfinished">{0} heißt</translation>
    </message>
    <message>
        <source>Code comes back as</source>
        <translation type="unfinished">Code kommt zurück als</translation>
    </message>
    <message>
        <source>State comes back as</source>
        <translation type="unfinished">State kommt zurück als</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">Weglassen</translation>
    </message>
    <message>
        <source>Only what this provider refuses.</source>
        <translation type="unfinished">Nur was dieser Anbieter ablehnt.</translation>
    </message>
    <message>
        <source>Send unencoded</source>
        <translation type="unfinished">Unverändert senden</translation>
    </message>
    <message>
        <source>Names whose value goes into the address as written.</source>
        <translation type="unfinished">Namen, deren Wert so in die Adresse kommt, wie er dasteht.</translation>
    </message>
    <message>
        <source>The provider sends state back</source>
        <translation type="unfinished">Der Anbieter sendet state zurück</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>It is always sent and always compared. Off only for a provider that drops it.</source>
        <translation type="unfinished">Es wird immer gesendet und immer verglichen. Nur für einen Anbieter ausschalten, der es weglässt.</translation>
    </message>
    <message>
        <source>Keep from the redirect</source>
        <translation type="unfinished">Aus der Weiterleitung behalten</translation>
    </message>
    <message>
        <source>Name of a value that later calls need, such as realmId</source>
        <translation type="unfinished">Name eines Werts, den spätere Aufrufe brauchen, etwa realmId</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished">Issuer</translation>
    </message>
    <message>
        <source>The provider&apos;s own name in its metadata; compared with iss in the redirect if it is sent.</source>
        <translation type="unfinished">Der eigene Name des Anbieters in seinen Metadaten; wird mit iss in der Weiterleitung verglichen, falls es gesendet wird.</translation>
    </message>
    <message>
        <source>Where the person is sent to log in and approve.</source>
        <translation type="unfinished">Wohin die Person geschickt wird, um sich anzumelden und zuzustimmen.</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished">Gesendet als</translation>
    </message>
    <message>
        <source>Ask only for what you need.</source>
        <translation type="unfinished">Verlangen Sie nur, was Sie brauchen.</translation>
    </message>
</context>
<context>
    <name>CallRows</name>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished">&amp;Methode</translation>
    </message>
    <message>
        <source>As in step {step}</source>
        <translation type="unfinished">Wie in Schritt {step}</translation>
    </message>
    <message>
        <source>In the body (usual)</source>
        <translation type="unfinished">Im Body (üblich)</translation>
    </message>
    <message>
        <source>Form (usual)</source>
        <translation type="unfinished">Formular (üblich)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished">JSON</translation>
    </message>
    <message>
        <source>Bod&amp;y format</source>
        <translation type="unfinished">Bod&amp;y-Format</translation>
    </message>
    <message>
        <source>In the Authorization header (Basic)</source>
        <translation type="unfinished">Im Header Authorization (Basic)</translation>
    </message>
    <message>
        <source>Basic, sent without encoding</source>
        <translation type="unfinished">Basic, ohne Kodierung gesendet</translation>
    </message>
    <message>
        <source>Basic, the secret as user name</source>
        <translation type="unfinished">Basic, das Secret als Benutzername</translation>
    </message>
    <message>
        <source>A public app: the client ID, no secret</source>
        <translation type="unfinished">Eine öffentliche App: die Client-ID, kein Secret</translation>
    </message>
    <message>
        <source>Not needed here: no ID, no secret</source>
        <translation type="unfinished">Hier nicht nötig: keine ID, kein Secret</translation>
    </message>
    <message>
        <source>Send client &amp;credentials</source>
        <translation type="unfinished">&amp;Client-Zugangsdaten senden</translation>
    </message>
    <message>
        <source>“Basic” means the header.</source>
        <translation type="unfinished">„Basic“ meint den Header.</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation type="unfinished">Header hinzufügen</translation>
    </message>
    <message>
        <source>Add a status</source>
        <translation type="unfinished">Status hinzufügen</translation>
    </message>
    <message>
        <source>Status of success</source>
        <translation type="unfinished">Status bei Erfolg</translation>
    </message>
    <message>
        <source>2xx stands for 200 to 299.</source>
        <translation type="unfinished">2xx steht für 200 bis 299.</translation>
    </message>
    <message>
        <source>The error text is at</source>
        <translation type="unfinished">Der Fehlertext steht bei</translation>
    </message>
    <message>
        <source>Such as error.message; empty where it is in the usual place.</source>
        <translation type="unfinished">Etwa error.message; leer, wo er an der üblichen Stelle steht.</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation type="unfinished">Query-Parameter</translation>
    </message>
    <message>
        <source>Only if filled in</source>
        <translation type="unfinished">Nur wenn ausgefüllt</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished">Namen hinzufügen</translation>
    </message>
    <message>
        <source>Headers and parameters that are left out where a value in them is blank.</source>
        <translation type="unfinished">Header und Parameter, die wegbleiben, wo ein Wert in ihnen leer ist.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">Weglassen</translation>
    </message>
    <message>
        <source>Only what this provider refuses, of what is added for you.</source>
        <translation type="unfinished">Von dem, was für Sie ergänzt wird, nur was dieser Anbieter ablehnt.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished">Wie üblich</translation>
    </message>
    <message>
        <source>Always in the body</source>
        <translation type="unfinished">Immer im Body</translation>
    </message>
    <message>
        <source>In the address (query)</source>
        <translation type="unfinished">In der Adresse (Query)</translation>
    </message>
    <message>
        <source>Parameters travel</source>
        <translation type="unfinished">Parameter werden gesendet</translation>
    </message>
    <message>
        <source>As usual for {0}: in the address</source>
        <translation type="unfinished">Wie bei {0} üblich: in der Adresse</translation>
    </message>
    <message>
        <source>As usual for {0}: in the body</source>
        <translation type="unfinished">Wie bei {0} üblich: im Body</translation>
    </message>
    <message>
        <source>In the address, with the rest</source>
        <translation type="unfinished">In der Adresse, mit dem Rest</translation>
    </message>
    <message>
        <source>Everything is in the address, nothing in a body.</source>
        <translation type="unfinished">Alles steht in der Adresse, nichts im Body.</translation>
    </message>
    <message>
        <source>Access token is at</source>
        <translation type="unfinished">Das Access-Token steht bei</translation>
    </message>
    <message>
        <source>Refresh token is at</source>
        <translation type="unfinished">Das Refresh-Token steht bei</translation>
    </message>
    <message>
        <source>Expiry is at</source>
        <translation type="unfinished">Der Ablauf steht bei</translation>
    </message>
    <message>
        <source>Seconds from now (usual)</source>
        <translation type="unfinished">Sekunden ab jetzt (üblich)</translation>
    </message>
    <message>
        <source>Milliseconds from now</source>
        <translation type="unfinished">Millisekunden ab jetzt</translation>
    </message>
    <message>
        <source>A date and time</source>
        <translation type="unfinished">Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation type="unfinished">Sekunden seit 1970</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation type="unfinished">Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>Expiry is given as</source>
        <translation type="unfinished">Der Ablauf wird angegeben als</translation>
    </message>
    <message>
        <source>Or all of these below</source>
        <translation type="unfinished">Oder alle diese unter</translation>
    </message>
    <message>
        <source>Such as authed_user: looked at where the access token is not at its place above.</source>
        <translation type="unfinished">Etwa authed_user: Dort wird gesucht, wenn das Access-Token nicht an der Stelle oben steht.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">nicht bekannt</translation>
    </message>
    <message>
        <source>Seconds, where the answer names no expiry: the documentation says how long.</source>
        <translation type="unfinished">Sekunden, wo die Antwort keinen Ablauf nennt: Die Dokumentation sagt, wie lange.</translation>
    </message>
    <message>
        <source>Otherwise it lasts</source>
        <translation type="unfinished">Sonst gilt es</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished">Access-Token</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished">Refresh-Token</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished">Ablauf</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation type="unfinished">Für später behalten</translation>
    </message>
    <message>
        <source>Tells success</source>
        <translation type="unfinished">Zeigt Erfolg</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Place in the answer</source>
        <translation type="unfinished">Stelle in der Antwort</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation type="unfinished">Wert hinzufügen</translation>
    </message>
    <message>
        <source>Keep from the answer</source>
        <translation type="unfinished">Aus der Antwort behalten</translation>
    </message>
    <message>
        <source>Body parameters</source>
        <translation type="unfinished">Body-Parameter</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation type="unfinished">Wie es dasteht</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formular</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Text</translation>
    </message>
    <message>
        <source>Body of your own</source>
        <translation type="unfinished">Eigener Body</translation>
    </message>
    <message>
        <source>JSON or text, as the documentation shows it. Parameters above are added to an object.</source>
        <translation type="unfinished">JSON oder Text, wie es die Dokumentation zeigt. Zu einem Objekt kommen die Parameter von oben hinzu.</translation>
    </message>
    <message>
        <source>Own code (JavaScript)</source>
        <translation type="unfinished">Eigener Code (JavaScript)</translation>
    </message>
    <message>
        <source>Replaces the request above on the platform, for example for signed requests. Kept as it is.</source>
        <translation type="unfinished">Ersetzt auf der Plattform die Anfrage oben, etwa für signierte Anfragen. Bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>My app: one for everybody who connects</source>
        <translation type="unfinished">Meine App: eine für alle, die verbinden</translation>
    </message>
    <message>
        <source>Their own app: everybody brings a client ID and secret</source>
        <translation type="unfinished">Jeweils eine eigene App: Alle bringen Client-ID und Secret selbst mit</translation>
    </message>
    <message>
        <source>&amp;Whose app is it?</source>
        <translation type="unfinished">Wessen App ist &amp;es?</translation>
    </message>
    <message>
        <source>Almost always yours. Some providers make every customer register an app of their own.</source>
        <translation type="unfinished">Fast immer Ihre. Manche Anbieter verlangen, dass jeder Kunde eine eigene App registriert.</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation type="unfinished">Client-&amp;ID</translation>
    </message>
    <message>
        <source>Public. Also called app ID or consumer key.</source>
        <translation type="unfinished">Öffentlich. Auch App ID oder Consumer Key genannt.</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation type="unfinished">Client-&amp;Secret</translation>
    </message>
    <message>
        <source>Advanced: whose app, and its environment</source>
        <translation type="unfinished">Erweitert: wessen App und welche Umgebung</translation>
    </message>
    <message>
        <source>Production: real accounts</source>
        <translation type="unfinished">Produktion: echte Konten</translation>
    </message>
    <message>
        <source>Sandbox: the provider&apos;s test system</source>
        <translation type="unfinished">Sandbox: das Testsystem des Anbieters</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation type="unfinished">&amp;Umgebung</translation>
    </message>
    <message>
        <source>Client ID, secret and addresses must all belong to the same one.</source>
        <translation type="unfinished">Client-ID, Secret und Adressen müssen alle zur selben gehören.</translation>
    </message>
    <message>
        <source>Not needed: no step sends one, as step {step} says.</source>
        <translation type="unfinished">Nicht nötig: Kein Schritt sendet eines, wie Schritt {step} sagt.</translation>
    </message>
    <message>
        <source>Client ID and secret above are then those of your own test app, for the live test only. The fields {0} in step {step} ask everybody else for theirs.</source>
        <translation type="unfinished">Client-ID und Secret oben gehören dann zu Ihrer eigenen Test-App und dienen nur dem Live-Test. Die Felder {0} in Schritt {step} fragen alle anderen nach ihren.</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Most connections need no extra field. If yours is one of them, press Next.</source>
        <translation type="unfinished">Die meisten Verbindungen brauchen kein zusätzliches Feld. Ist Ihre eine davon, drücken Sie „Weiter“.</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation type="unfinished">Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add a region choice</source>
        <translation type="unfinished">Auswahl der Region hinzufügen</translation>
    </message>
    <message>
        <source>What you fill in here is used by the live test, and kept nowhere.</source>
        <translation type="unfinished">Was Sie hier ausfüllen, nutzt der Live-Test; es wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Field&amp;s</source>
        <translation type="unfinished">&amp;Felder</translation>
    </message>
    <message>
        <source>Ask only for what logging in does not tell, such as a region.</source>
        <translation type="unfinished">Fragen Sie nur nach dem, was die Anmeldung nicht sagt, etwa einer Region.</translation>
    </message>
    <message>
        <source>The same for everybody: write it into the addresses</source>
        <translation type="unfinished">Für alle gleich: in die Adressen schreiben</translation>
    </message>
    <message>
        <source>Takes what is filled in below. Nobody is asked for it then.</source>
        <translation type="unfinished">Nimmt, was unten ausgefüllt ist. Dann wird niemand danach gefragt.</translation>
    </message>
    <message>
        <source>This is what people will see</source>
        <translation type="unfinished">Das werden die Leute sehen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Region</translation>
    </message>
    <message>
        <source>(no label yet)</source>
        <translation type="unfinished">(noch keine Beschriftung)</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>≈  Rehearsal: the provider is played on this computer, the client ID is made up. It proves nothing.</source>
        <translation type="unfinished">≈  Probelauf: Der Anbieter wird auf diesem Computer nachgespielt, die Client-ID ist erfunden. Er beweist nichts.</translation>
    </message>
    <message>
        <source>!  It is not proved yet.</source>
        <translation type="unfinished">!  Noch nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>!  It is not handed over yet.</source>
        <translation type="unfinished">!  Noch nicht übergeben.</translation>
    </message>
</context>
<context>
    <name>FollowUpEditor</name>
    <message>
        <source>Looks up values, such as the id of a site</source>
        <translation type="unfinished">Schlägt Werte nach, etwa die ID einer Site</translation>
    </message>
    <message>
        <source>Exchanges the token for another one</source>
        <translation type="unfinished">Tauscht das Token gegen ein anderes</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">Was er tut</translation>
    </message>
    <message>
        <source>An exchange brings a token that takes the first one&apos;s place.</source>
        <translation type="unfinished">Ein Tausch bringt ein Token, das an die Stelle des ersten tritt.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adresse</translation>
    </message>
    <message>
        <source>The token is there by now: it can be inserted.</source>
        <translation type="unfinished">Das Token ist dann schon da: Es kann eingefügt werden.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">Header</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation type="unfinished">Seine Antwort</translation>
    </message>
    <message>
        <source>Such as site_id at id, seen from the entry that is picked. Later steps can insert it by this name.</source>
        <translation type="unfinished">Etwa site_id bei id, vom ausgewählten Eintrag aus gesehen. Spätere Schritte können es unter diesem Namen einfügen.</translation>
    </message>
    <message>
        <source>Each time somebody connects</source>
        <translation type="unfinished">Jedes Mal, wenn sich jemand verbindet</translation>
    </message>
    <message>
        <source>Then, and after each refresh</source>
        <translation type="unfinished">Dann und nach jeder Erneuerung</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation type="unfinished">Gesendet wird er</translation>
    </message>
    <message>
        <source>After each refresh, too, where what it brings lives no longer than the token, such as a session.</source>
        <translation type="unfinished">Auch nach jeder Erneuerung, wo das, was er bringt, nicht länger lebt als das Token, etwa eine Sitzung.</translation>
    </message>
    <message>
        <source>More: credentials, body, success</source>
        <translation type="unfinished">Mehr: Zugangsdaten, Body, Erfolg</translation>
    </message>
    <message>
        <source>Not at all: the token is enough</source>
        <translation type="unfinished">Gar nicht: Das Token genügt</translation>
    </message>
    <message>
        <source>As parameters, client_id and client_secret</source>
        <translation type="unfinished">Als Parameter client_id und client_secret</translation>
    </message>
    <message>
        <source>Sent in the body; with GET they are added to the address.</source>
        <translation type="unfinished">Im Body gesendet; bei GET kommen sie in die Adresse.</translation>
    </message>
    <message>
        <source>List to pick from</source>
        <translation type="unfinished">Liste zum Auswählen</translation>
    </message>
    <message>
        <source>Such as accounts; empty where the whole answer is a list.</source>
        <translation type="unfinished">Etwa accounts; leer, wo die ganze Antwort eine Liste ist.</translation>
    </message>
    <message>
        <source>An entry is called</source>
        <translation type="unfinished">Ein Eintrag heißt</translation>
    </message>
    <message>
        <source>Such as name: told to the person where the choice is not plain.</source>
        <translation type="unfinished">Etwa name: Wird der Person gesagt, wo die Wahl nicht klar ist.</translation>
    </message>
    <message>
        <source>Place in the entry</source>
        <translation type="unfinished">Stelle im Eintrag</translation>
    </message>
    <message>
        <source>Has to be</source>
        <translation type="unfinished">Muss sein</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation type="unfinished">Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Pick the entry whose</source>
        <translation type="unfinished">Den Eintrag wählen, dessen</translation>
    </message>
    <message>
        <source>A field of step {step} or a text. What is kept is then read in this one entry.</source>
        <translation type="unfinished">Ein Feld aus Schritt {step} oder ein Text. Was behalten wird, wird dann in diesem einen Eintrag gelesen.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Some providers need one more request before the token can be used: to look up a value, such as the id of a site, or to exchange the token for one that lasts longer. Most need none.</source>
        <translation type="unfinished">Manche Anbieter brauchen noch eine Anfrage, bevor das Token benutzt werden kann: um einen Wert nachzuschlagen, etwa die ID einer Site, oder um das Token gegen eines zu tauschen, das länger gilt. Die meisten brauchen keine.</translation>
    </message>
    <message>
        <source>Add a look-up</source>
        <translation type="unfinished">Nachschlagen hinzufügen</translation>
    </message>
    <message>
        <source>Add an exchange</source>
        <translation type="unfinished">Tausch hinzufügen</translation>
    </message>
    <message>
        <source>Follow-up calls</source>
        <translation type="unfinished">Folgeaufrufe</translation>
    </message>
    <message>
        <source>They are sent in this order, each time somebody connects; some after each refresh, too.</source>
        <translation type="unfinished">Sie werden in dieser Reihenfolge gesendet, jedes Mal, wenn sich jemand verbindet; manche auch nach jeder Erneuerung.</translation>
    </message>
    <message>
        <source>{0} · Exchange: {1}</source>
        <translation type="unfinished">{0} · Tausch: {1}</translation>
    </message>
    <message>
        <source>{0} · Look-up: {1}</source>
        <translation type="unfinished">{0} · Nachschlagen: {1}</translation>
    </message>
    <message>
        <source>(no address yet)</source>
        <translation type="unfinished">(noch keine Adresse)</translation>
    </message>
</context>
<context>
    <name>HostGrid</name>
    <message>
        <source>known when somebody connects</source>
        <translation type="unfinished">bekannt, wenn sich jemand verbindet</translation>
    </message>
    <message>
        <source>contacted by the live test</source>
        <translation type="unfinished">vom Live-Test angesprochen</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished">Aufgeführt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">Fehlt</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished">Noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>IdentifierPage</name>
    <message>
        <source>&amp;Identifier path</source>
        <translation type="unfinished">Pfad der &amp;Kennung</translation>
    </message>
    <message>
        <source>Click a value above, or write where it stands. Not sure? Leave it blank.</source>
        <translation type="unfinished">Klicken Sie oben auf einen Wert, oder schreiben Sie, wo er steht. Nicht sicher? Lassen Sie es leer.</translation>
    </message>
    <message>
        <source>&amp;Leave it blank</source>
        <translation type="unfinished">&amp;Leer lassen</translation>
    </message>
    <message>
        <source>Each connect then makes a new connection.</source>
        <translation type="unfinished">Jedes Verbinden legt dann eine neue Verbindung an.</translation>
    </message>
    <message>
        <source>Call again and compare</source>
        <translation type="unfinished">Noch einmal aufrufen und vergleichen</translation>
    </message>
    <message>
        <source>Sends the test call once more: the value has to stay the same.</source>
        <translation type="unfinished">Sendet den Testaufruf noch einmal: Der Wert muss gleich bleiben.</translation>
    </message>
    <message>
        <source>For this account it is:</source>
        <translation type="unfinished">Für dieses Konto ist sie:</translation>
    </message>
    <message>
        <source>Left blank on purpose.</source>
        <translation type="unfinished">Mit Absicht leer gelassen.</translation>
    </message>
    <message>
        <source>Run the live test first.</source>
        <translation type="unfinished">Starten Sie zuerst den Live-Test.</translation>
    </message>
    <message>
        <source>✕  It changed.</source>
        <translation type="unfinished">✕  Er hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>The test call asks for chosen fields alone. Add the one that holds the name, as the documentation calls it, and send it again.</source>
        <translation type="unfinished">Der Testaufruf fragt nur nach gewählten Feldern. Fügen Sie das mit dem Namen hinzu, so wie die Dokumentation es nennt, und senden Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Label path</source>
        <translation type="unfinished">&amp;Pfad des Namens</translation>
    </message>
    <message>
        <source>Click a value above, or write where it stands.</source>
        <translation type="unfinished">Klicken Sie oben auf einen Wert, oder schreiben Sie, wo er steht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>What t&amp;his name is</source>
        <translation type="unfinished">Was dieser Name &amp;ist</translation>
    </message>
    <message>
        <source>In a word: E-mail, Workspace.</source>
        <translation type="unfinished">Mit einem Wort: E-Mail, Workspace.</translation>
    </message>
    <message>
        <source>Show the first letter &amp;only, then dots</source>
        <translation type="unfinished">&amp;Nur den ersten Buchstaben zeigen, dann Punkte</translation>
    </message>
    <message>
        <source>On the platform it reads:</source>
        <translation type="unfinished">Auf der Plattform steht:</translation>
    </message>
    <message>
        <source>Advanced: a picture of the account</source>
        <translation type="unfinished">Erweitert: ein Bild des Kontos</translation>
    </message>
    <message>
        <source>Pict&amp;ure path</source>
        <translation type="unfinished">Pfad des &amp;Bildes</translation>
    </message>
    <message>
        <source>Where the address of a picture stands.</source>
        <translation type="unfinished">Wo die Adresse eines Bildes steht.</translation>
    </message>
    <message>
        <source>No name came. Ask for one in “{0}”</source>
        <translation type="unfinished">Es kam kein Name. In „{0}“ nach einem fragen</translation>
    </message>
</context>
<context>
    <name>PageBody</name>
    <message>
        <source>On the platform: {0}</source>
        <translation type="unfinished">Auf der Plattform: {0}</translation>
    </message>
</context>
<context>
    <name>ParametersPage</name>
    <message>
        <source>Add header</source>
        <translation type="unfinished">Header hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation type="unfinished">H&amp;eader</translation>
    </message>
    <message>
        <source>The latest access token is put in each time, also after a refresh.</source>
        <translation type="unfinished">Das neueste Access-Token wird jedes Mal eingesetzt, auch nach einer Erneuerung.</translation>
    </message>
    <message>
        <source>Advanced: query, body, own code</source>
        <translation type="unfinished">Erweitert: Query, Body, eigener Code</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation type="unfinished">Query-Parameter</translation>
    </message>
    <message>
        <source>Body parameters</source>
        <translation type="unfinished">Body-Parameter</translation>
    </message>
    <message>
        <source>Only if filled in</source>
        <translation type="unfinished">Nur wenn ausgefüllt</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished">Namen hinzufügen</translation>
    </message>
    <message>
        <source>Headers and parameters that are left out where a value in them is blank.</source>
        <translation type="unfinished">Header und Parameter, die wegbleiben, wo ein Wert in ihnen leer ist.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished">Header</translation>
    </message>
    <message>
        <source>Own code (JavaScript)</source>
        <translation type="unfinished">Eigener Code (JavaScript)</translation>
    </message>
    <message>
        <source>Add header with code</source>
        <translation type="unfinished">Header mit Code hinzufügen</translation>
    </message>
    <message>
        <source>Own code for headers</source>
        <translation type="unfinished">Eigener Code für Header</translation>
    </message>
    <message>
        <source>The headers above once more. Code is needed only where a value must be computed: the platform runs it in place of the value.</source>
        <translation type="unfinished">Die Header von oben noch einmal. Code ist nur nötig, wo ein Wert berechnet werden muss: Die Plattform führt ihn anstelle des Werts aus.</translation>
    </message>
    <message>
        <source>These are the same already.</source>
        <translation type="unfinished">Diese sind schon gleich.</translation>
    </message>
    <message>
        <source>Step {step} sends nothing of its own yet.</source>
        <translation type="unfinished">Schritt {step} sendet noch nichts Eigenes.</translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>✕  It changed between two calls for the same account, from {0} to {1}. Choose another value.</source>
        <translation type="unfinished">✕  Er hat sich zwischen zwei Aufrufen für dasselbe Konto von {0} zu {1} geändert. Wählen Sie einen anderen Wert.</translation>
    </message>
</context>
<context>
    <name>RedirectPage</name>
    <message>
        <source>Redirect &amp;URL</source>
        <translation type="unfinished">Redirect-&amp;URL</translation>
    </message>
    <message>
        <source>the redirect URL</source>
        <translation type="unfinished">die Redirect-URL</translation>
    </message>
    <message>
        <source>Copy it into the provider&apos;s developer portal, character for character.</source>
        <translation type="unfinished">Kopieren Sie sie Zeichen für Zeichen in das Entwicklerportal des Anbieters.</translation>
    </message>
    <message>
        <source>Paste the redirect URL that the portal shows</source>
        <translation type="unfinished">Die Redirect-URL einfügen, die das Portal zeigt</translation>
    </message>
    <message>
        <source>&amp;Compare with the portal</source>
        <translation type="unfinished">Mit dem Portal &amp;vergleichen</translation>
    </message>
    <message>
        <source>Advanced: another environment of the platform</source>
        <translation type="unfinished">Erweitert: eine andere Umgebung der Plattform</translation>
    </message>
    <message>
        <source>For your live test, register this, too</source>
        <translation type="unfinished">Für den Live-Test auch registrieren</translation>
    </message>
    <message>
        <source>In the same list of the portal: the live test runs on this computer.</source>
        <translation type="unfinished">In derselben Liste des Portals: Der Live-Test läuft auf diesem Computer.</translation>
    </message>
    <message>
        <source>Advanced: another address of this computer</source>
        <translation type="unfinished">Erweitert: eine andere Adresse dieses Computers</translation>
    </message>
    <message>
        <source>The p&amp;ortal accepts</source>
        <translation type="unfinished">Das Portal &amp;nimmt an</translation>
    </message>
    <message>
        <source>the redirect URL of the live test</source>
        <translation type="unfinished">die Redirect-URL des Live-Tests</translation>
    </message>
    <message>
        <source>Nothing more to register: the log-in uses the redirect URL above; you paste where it ends up.</source>
        <translation type="unfinished">Nichts weiter zu registrieren: Die Anmeldung nutzt die Redirect-URL oben; Sie fügen die Adresse ein, bei der sie endet.</translation>
    </message>
    <message>
        <source>Your browser will warn you once</source>
        <translation type="unfinished">Ihr Browser wird Sie einmal warnen</translation>
    </message>
    <message>
        <source>The portal takes no such address, or only one</source>
        <translation type="unfinished">Das Portal lehnt diese Adresse ab oder nimmt nur eine einzige an</translation>
    </message>
    <message>
        <source>Where the connection is tried out. Redirect URL and Developer Hub follow; publishing does, too.</source>
        <translation type="unfinished">Wo die Verbindung ausprobiert wird. Redirect-URL und Developer Hub richten sich danach, das Veröffentlichen auch.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">Umgebung</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation type="unfinished">&amp;Schema</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished">Hos&amp;t</translation>
    </message>
    <message>
        <source>Exactly as registered.</source>
        <translation type="unfinished">Genau wie registriert.</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation type="unfinished">jeder freie Port</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished">P&amp;ort</translation>
    </message>
    <message>
        <source>1024 or higher.</source>
        <translation type="unfinished">1024 oder höher.</translation>
    </message>
    <message>
        <source>Pa&amp;th</source>
        <translation type="unfinished">&amp;Pfad</translation>
    </message>
    <message>
        <source>it wants https</source>
        <translation type="unfinished">er verlangt https</translation>
    </message>
    <message>
        <source>it wants no address of a computer of one&apos;s own</source>
        <translation type="unfinished">er nimmt keine Adresse des eigenen Computers</translation>
    </message>
    <message>
        <source>it is not registered there, or not like this</source>
        <translation type="unfinished">sie ist dort nicht registriert oder nicht genau so</translation>
    </message>
    <message>
        <source>✕  The provider did not take {0}: {1}.</source>
        <translation type="unfinished">✕  Der Anbieter hat {0} nicht angenommen: {1}.</translation>
    </message>
    <message>
        <source>Platform:</source>
        <translation type="unfinished">Plattform:</translation>
    </message>
    <message>
        <source>the redirect URL of the platform</source>
        <translation type="unfinished">die Redirect-URL der Plattform</translation>
    </message>
    <message>
        <source>Live test:</source>
        <translation type="unfinished">Live-Test:</translation>
    </message>
    <message>
        <source>the address of your live test</source>
        <translation type="unfinished">die Adresse Ihres Live-Tests</translation>
    </message>
</context>
<context>
    <name>RefreshTokenPage</name>
    <message>
        <source>Does this provider refresh tokens?</source>
        <translation type="unfinished">Erneuert dieser Anbieter Token?</translation>
    </message>
    <message>
        <source>Then people log in again when access runs out.</source>
        <translation type="unfinished">Dann melden sich die Leute neu an, wenn der Zugang abläuft.</translation>
    </message>
    <message>
        <source>Look for “refresh token” in its documentation. Until you say so, this step stays open.</source>
        <translation type="unfinished">Suchen Sie in seiner Dokumentation nach „refresh token“. Bis Sie es sagen, bleibt dieser Schritt offen.</translation>
    </message>
    <message>
        <source>Refresh &amp;URL</source>
        <translation type="unfinished">Refresh-&amp;URL</translation>
    </message>
    <message>
        <source>Empty: the token URL of step {step}, as usual.</source>
        <translation type="unfinished">Leer: die Token-URL aus Schritt {step}, wie üblich.</translation>
    </message>
    <message>
        <source>The refresh answer</source>
        <translation type="unfinished">Die Antwort auf die Erneuerung</translation>
    </message>
    <message>
        <source>Advanced: parameters, headers, the answer</source>
        <translation type="unfinished">Erweitert: Parameter, Header, die Antwort</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation type="unfinished">Zusätzliche Parameter</translation>
    </message>
    <message>
        <source>Some providers want scope here as well.</source>
        <translation type="unfinished">Manche Anbieter wollen auch hier scope.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">Header</translation>
    </message>
    <message>
        <source>Brings another token (usual)</source>
        <translation type="unfinished">Bringt ein anderes Token (üblich)</translation>
    </message>
    <message>
        <source>Only prolongs the token that there is</source>
        <translation type="unfinished">Verlängert nur das vorhandene Token</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished">Die Antwort</translation>
    </message>
    <message>
        <source>A few providers answer without a token: the one that was given is good for longer.</source>
        <translation type="unfinished">Einige wenige Anbieter antworten ohne Token: Das alte gilt dann länger.</translation>
    </message>
    <message>
        <source>The token answer of the live test brought no refresh token. Some providers give one only for a scope such as offline_access, or a parameter such as access_type=offline: add it in step {0}, and log in again.</source>
        <translation type="unfinished">Die Token-Antwort des Live-Tests brachte kein Refresh-Token. Manche Anbieter geben eines nur für einen Scope wie offline_access oder einen Parameter wie access_type=offline: Fügen Sie ihn in Schritt {0} hinzu, und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>It does: the token answer of the live test brought a refresh token.</source>
        <translation type="unfinished">Ja: Die Token-Antwort des Live-Tests brachte ein Refresh-Token.</translation>
    </message>
</context>
<context>
    <name>RevokeTokenPage</name>
    <message>
        <source>Can this provider revoke tokens?</source>
        <translation type="unfinished">Kann dieser Anbieter Token widerrufen?</translation>
    </message>
    <message>
        <source>Then a token works until it runs out, also when somebody has disconnected.</source>
        <translation type="unfinished">Dann gilt ein Token, bis es abläuft, auch wenn jemand die Verbindung getrennt hat.</translation>
    </message>
    <message>
        <source>Look for “revoke” or “disconnect” in its documentation. Until you say so, this step stays open.</source>
        <translation type="unfinished">Suchen Sie in seiner Dokumentation nach „revoke“ oder „disconnect“. Bis Sie es sagen, bleibt dieser Schritt offen.</translation>
    </message>
    <message>
        <source>Revoke &amp;URL</source>
        <translation type="unfinished">Revoke-&amp;URL</translation>
    </message>
    <message>
        <source>Look for “revoke” or “disconnect”.</source>
        <translation type="unfinished">Suchen Sie nach „revoke“ oder „disconnect“.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished">Was zurückkam</translation>
    </message>
    <message>
        <source>The revocation answer</source>
        <translation type="unfinished">Die Antwort auf den Widerruf</translation>
    </message>
    <message>
        <source>Advanced: parameters, headers, success</source>
        <translation type="unfinished">Erweitert: Parameter, Header, Erfolg</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation type="unfinished">Zusätzliche Parameter</translation>
    </message>
    <message>
        <source>Such as token_type_hint = access_token.</source>
        <translation type="unfinished">Etwa token_type_hint = access_token.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">Header</translation>
    </message>
    <message>
        <source>The answer holds no values: its status tells.</source>
        <translation type="unfinished">Die Antwort enthält keine Werte: Ihr Status sagt es.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New connection</source>
        <translation type="unfinished">Neue Verbindung</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation type="unfinished">Zuerst üben</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation type="unfinished">Datei öffnen …</translation>
    </message>
    <message>
        <source>A connection, or another tool&apos;s.</source>
        <translation type="unfinished">Eine Verbindung, oder von anderem Werkzeug.</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation type="unfinished">Diese Verbindung</translation>
    </message>
    <message>
        <source>Acme CRM</source>
        <translation type="unfinished">Acme CRM</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished">Na&amp;me</translation>
    </message>
    <message>
        <source>Ser&amp;vice domain</source>
        <translation type="unfinished">Domain d&amp;es Dienstes</translation>
    </message>
    <message>
        <source>Connection Wizard {0} has come out</source>
        <translation type="unfinished">Connection Wizard {0} ist erschienen</translation>
    </message>
    <message>
        <source>All files (*);;Connections (*.json)</source>
        <translation type="unfinished">Alle Dateien (*);;Verbindungen (*.json)</translation>
    </message>
    <message>
        <source>Step by step, by hand.</source>
        <translation type="unfinished">Schritt für Schritt, von Hand.</translation>
    </message>
    <message>
        <source>Built in: no account, no internet.</source>
        <translation type="unfinished">Eingebaut: kein Konto, kein Internet.</translation>
    </message>
    <message>
        <source>The app&apos;s own web address.</source>
        <translation type="unfinished">Die eigene Webadresse der App.</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation type="unfinished">Was verstanden wurde</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation type="unfinished">Weitermachen, wo Sie aufgehört haben</translation>
    </message>
    <message>
        <source>{0} of {1} done, on a provider built into this program.</source>
        <translation type="unfinished">{0} von {1} erledigt, mit einem Anbieter in diesem Programm.</translation>
    </message>
    <message>
        <source>Go on with the guided run</source>
        <translation type="unfinished">Geführten Durchgang fortsetzen</translation>
    </message>
    <message>
        <source>Guided first run</source>
        <translation type="unfinished">Geführter erster Durchgang</translation>
    </message>
    <message>
        <source>Click by click, in five minutes.</source>
        <translation type="unfinished">Klick für Klick, in fünf Minuten.</translation>
    </message>
    <message>
        <source>Open a connection</source>
        <translation type="unfinished">Verbindung öffnen</translation>
    </message>
</context>
<context>
    <name>SuggestionCards</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished">Vorschläge</translation>
    </message>
    <message>
        <source>No value stands out. Click the right one in the answer. Does nothing there tell whose account it is? Then choose another call in step {0}.</source>
        <translation type="unfinished">Kein Wert sticht hervor. Klicken Sie den richtigen in der Antwort an. Sagt dort nichts, wessen Konto es ist? Dann wählen Sie in Schritt {0} einen anderen Aufruf.</translation>
    </message>
    <message>
        <source>They appear with the first answer.</source>
        <translation type="unfinished">Sie erscheinen mit der ersten Antwort.</translation>
    </message>
</context>
<context>
    <name>TestCallPage</name>
    <message>
        <source>Test &amp;URL</source>
        <translation type="unfinished">Test-&amp;URL</translation>
    </message>
    <message>
        <source>A call that needs no input: /me, /user, /profile.</source>
        <translation type="unfinished">Ein Aufruf, der keine Eingabe braucht: /me, /user, /profile.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation type="unfinished">H&amp;eader</translation>
    </message>
    <message>
        <source>What the POST sends</source>
        <translation type="unfinished">Was der POST sendet</translation>
    </message>
    <message>
        <source>Tells success</source>
        <translation type="unfinished">Zeigt Erfolg</translation>
    </message>
    <message>
        <source>Test answer</source>
        <translation type="unfinished">Testantwort</translation>
    </message>
    <message>
        <source>Advanced: query, part of the answer, own code</source>
        <translation type="unfinished">Erweitert: Query, Teil der Antwort, eigener Code</translation>
    </message>
    <message>
        <source>For a POST that needs values: harmless ones, such as a website&apos;s address.</source>
        <translation type="unfinished">Für einen POST, der Werte braucht: harmlose, etwa die Adresse einer Website.</translation>
    </message>
    <message>
        <source>Keep only this part</source>
        <translation type="unfinished">Nur diesen Teil behalten</translation>
    </message>
    <message>
        <source>Empty: the whole answer.</source>
        <translation type="unfinished">Leer: die ganze Antwort.</translation>
    </message>
    <message>
        <source>Begins with what most providers want: Bearer and the access token. Change it where yours differs.</source>
        <translation type="unfinished">Beginnt mit dem, was die meisten Anbieter wollen: Bearer und das Access-Token. Ändern Sie es, wenn Ihr Anbieter etwas anderes will.</translation>
    </message>
    <message>
        <source>Most providers want: Authorization = Bearer, a space, and the access token.</source>
        <translation type="unfinished">Die meisten Anbieter wollen: Authorization = Bearer, ein Leerzeichen und das Access-Token.</translation>
    </message>
</context>
<context>
    <name>WhitelistPage</name>
    <message>
        <source>Type a domain or paste an address, and press Enter</source>
        <translation type="unfinished">Domain eingeben oder Adresse einfügen und Enter drücken</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation type="unfinished">Do&amp;mains</translation>
    </message>
    <message>
        <source>https://api.example.com/v1/users becomes example.com: sub-domains are included.</source>
        <translation type="unfinished">Aus https://api.example.com/v1/users wird example.com: Subdomains gehören dazu.</translation>
    </message>
    <message>
        <source>Add the domains that this connection uses</source>
        <translation type="unfinished">Die Domains hinzufügen, die diese Verbindung nutzt</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation type="unfinished">Herausnehmen</translation>
    </message>
    <message>
        <source>No address is filled in yet: steps {authorization} to {test_call} bring them.</source>
        <translation type="unfinished">Noch ist keine Adresse eingetragen: Die Schritte {authorization} bis {test_call} bringen sie.</translation>
    </message>
    <message>
        <source>Where this connection sends something</source>
        <translation type="unfinished">Wohin diese Verbindung etwas sendet</translation>
    </message>
    <message>
        <source>Advanced: domains known only later</source>
        <translation type="unfinished">Erweitert: Domains, die erst später bekannt sind</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">Prüfung</translation>
    </message>
    <message>
        <source>Only where every customer has a domain of their own: credentials could then be sent anywhere.</source>
        <translation type="unfinished">Nur wo jeder Kunde eine eigene Domain hat: Zugangsdaten könnten dann überallhin gesendet werden.</translation>
    </message>
    <message>
        <source>All of them are listed.</source>
        <translation type="unfinished">Alle sind aufgeführt.</translation>
    </message>
    <message>
        <source>It uses none yet: see steps {authorization} to {test_call}.</source>
        <translation type="unfinished">Sie nutzt noch keine: siehe Schritte {authorization} bis {test_call}.</translation>
    </message>
    <message>
        <source>Adds {0}</source>
        <translation type="unfinished">Fügt {0} hinzu</translation>
    </message>
    <message>
        <source>Nothing here leads to {0}.</source>
        <translation type="unfinished">Nichts hier führt zu {0}.</translation>
    </message>
    <message>
        <source>No address here is at {0}. Whether a redirect leads there, the live test shows.</source>
        <translation type="unfinished">Keine Adresse hier gehört zu {0}. Ob eine Weiterleitung dorthin führt, zeigt der Live-Test.</translation>
    </message>
</context>
</TS>
