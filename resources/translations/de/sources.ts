<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>{count} scopes</source>
        <comment>{count} scope</comment>
        <translation type="unfinished">
            <numerusform>{count} Scope</numerusform>
            <numerusform>{count} Scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider wants a signed proof with each request (DPoP, RFC 9449): beyond the platform.</source>
        <translation type="unfinished">Der Anbieter will zu jeder Anfrage einen signierten Beleg (DPoP, RFC 9449): Das kann die Plattform nicht.</translation>
    </message>
    <message>
        <source>The provider takes only log-ins that were pushed to it beforehand (PAR, RFC 9126): beyond the platform.</source>
        <translation type="unfinished">Der Anbieter nimmt nur Anmeldungen, die ihm vorher übergeben wurden (PAR, RFC 9126): Das kann die Plattform nicht.</translation>
    </message>
    <message>
        <source>The provider takes only log-ins in a signed request (JAR, RFC 9101): beyond the platform.</source>
        <translation type="unfinished">Der Anbieter nimmt nur Anmeldungen in einer signierten Anfrage (JAR, RFC 9101): Das kann die Plattform nicht.</translation>
    </message>
    <message>
        <source>The app can prove itself only by a certificate (mutual TLS, RFC 8705): beyond the platform.</source>
        <translation type="unfinished">Die App kann sich nur durch ein Zertifikat ausweisen (mutual TLS, RFC 8705): Das kann die Plattform nicht.</translation>
    </message>
    <message>
        <source>Ask the provider for an app without it. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">Bitten Sie den Anbieter um eine App, die das nicht braucht. Sonst kann sich niemand über die Plattform verbinden.</translation>
    </message>
    <message>
        <source>parameters in the address</source>
        <translation type="unfinished">Parameter in der Adresse</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation type="unfinished">Client-Zugangsdaten</translation>
    </message>
    <message>
        <source>client credentials in the body</source>
        <translation type="unfinished">Client-Zugangsdaten im Body</translation>
    </message>
    <message>
        <source>client credentials as Basic</source>
        <translation type="unfinished">Client-Zugangsdaten als Basic</translation>
    </message>
    <message>
        <source>the body as JSON</source>
        <translation type="unfinished">der Body als JSON</translation>
    </message>
    <message>
        <source>the body as a form</source>
        <translation type="unfinished">der Body als Formular</translation>
    </message>
    <message>
        <source>the body</source>
        <translation type="unfinished">der Body</translation>
    </message>
    <message>
        <source>Take the page on OAuth, authorization or access tokens, a request, or a file with both addresses.</source>
        <translation type="unfinished">Nehmen Sie die Seite über OAuth, Autorisierung oder Access-Token, eine Anfrage oder eine Datei mit beiden Adressen.</translation>
    </message>
    <message>
        <source>All its addresses are those of samples, and nobody&apos;s.</source>
        <translation type="unfinished">Alle Adressen darin sind nur Beispiele und gehören niemandem.</translation>
    </message>
    <message>
        <source>Nothing of an OAuth connection was found in it.</source>
        <translation type="unfinished">Darin wurde nichts von einer OAuth-Verbindung gefunden.</translation>
    </message>
    <message>
        <source>This is far too large to be read.</source>
        <translation type="unfinished">Das ist viel zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>Take the page or the part on OAuth alone.</source>
        <translation type="unfinished">Nehmen Sie nur die Seite oder den Teil über OAuth.</translation>
    </message>
    <message>
        <source>This is a PDF, and a PDF cannot be read here.</source>
        <translation type="unfinished">Das ist ein PDF, und PDFs können hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is a picture, and pictures cannot be read here.</source>
        <translation type="unfinished">Das ist ein Bild, und Bilder können hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is a packed file, and it cannot be read here.</source>
        <translation type="unfinished">Das ist eine gepackte Datei, die hier nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation type="unfinished">Das ist kein Text.</translation>
    </message>
    <message>
        <source>Open it, mark the text with the addresses, and paste that.</source>
        <translation type="unfinished">Öffnen Sie es, markieren Sie den Text mit den Adressen, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>It logs in a program, and no person: such a connection has nothing to ask anybody for.</source>
        <translation type="unfinished">Damit meldet sich ein Programm an und keine Person: Eine solche Verbindung hat niemanden etwas zu fragen.</translation>
    </message>
    <message>
        <source>It describes the device flow alone, for televisions and programs without a browser.</source>
        <translation type="unfinished">Sie beschreibt nur den Device Flow, für Fernseher und Programme ohne Browser.</translation>
    </message>
    <message>
        <source>It describes the password flow alone: people would tell the app their passwords.</source>
        <translation type="unfinished">Sie beschreibt nur den Password Flow: Menschen müssten der App ihr Passwort nennen.</translation>
    </message>
    <message>
        <source>It does not say where people log in.</source>
        <translation type="unfinished">Es sagt nicht, wo Leute sich anmelden.</translation>
    </message>
    <message>
        <source>It names its server alone, and that says where people log in when it is asked.</source>
        <translation type="unfinished">Es nennt nur seinen Server, und dieser sagt auf Anfrage, wo Leute sich anmelden.</translation>
    </message>
    <message>
        <source>It does not say where a code is exchanged.</source>
        <translation type="unfinished">Es sagt nicht, wo ein Code eingetauscht wird.</translation>
    </message>
    <message>
        <source>It shows no call that says who is connected.</source>
        <translation type="unfinished">Es zeigt keinen Aufruf, der sagt, wer verbunden ist.</translation>
    </message>
    <message>
        <source>a record of the platform</source>
        <translation type="unfinished">ein Datensatz der Plattform</translation>
    </message>
    <message>
        <source>what the server says of itself</source>
        <translation type="unfinished">was der Server von sich sagt</translation>
    </message>
    <message>
        <source>an OpenAPI document</source>
        <translation type="unfinished">ein OpenAPI-Dokument</translation>
    </message>
    <message>
        <source>a recording of requests (HAR)</source>
        <translation type="unfinished">eine Aufzeichnung von Anfragen (HAR)</translation>
    </message>
    <message>
        <source>a file of Postman</source>
        <translation type="unfinished">eine Datei von Postman</translation>
    </message>
    <message>
        <source>a file of Insomnia</source>
        <translation type="unfinished">eine Datei von Insomnia</translation>
    </message>
    <message>
        <source>a file of Hoppscotch</source>
        <translation type="unfinished">eine Datei von Hoppscotch</translation>
    </message>
    <message>
        <source>a file of Google&apos;s console</source>
        <translation type="unfinished">eine Datei aus Googles Konsole</translation>
    </message>
    <message>
        <source>a file of n8n</source>
        <translation type="unfinished">eine Datei von n8n</translation>
    </message>
    <message>
        <source>a connector of Airbyte</source>
        <translation type="unfinished">ein Konnektor von Airbyte</translation>
    </message>
    <message>
        <source>an app of Zapier</source>
        <translation type="unfinished">eine App von Zapier</translation>
    </message>
    <message>
        <source>an app of Pipedream</source>
        <translation type="unfinished">eine App von Pipedream</translation>
    </message>
    <message>
        <source>a connection of Make</source>
        <translation type="unfinished">eine Verbindung von Make</translation>
    </message>
    <message>
        <source>a provider of Nango</source>
        <translation type="unfinished">ein Anbieter von Nango</translation>
    </message>
    <message>
        <source>a connector of Power Automate</source>
        <translation type="unfinished">ein Konnektor von Power Automate</translation>
    </message>
    <message>
        <source>a file of Bruno</source>
        <translation type="unfinished">eine Datei von Bruno</translation>
    </message>
    <message>
        <source>a file of Bruno (OpenCollection)</source>
        <translation type="unfinished">eine Datei von Bruno (OpenCollection)</translation>
    </message>
    <message>
        <source>configuration of GitLab</source>
        <translation type="unfinished">Konfiguration von GitLab</translation>
    </message>
    <message>
        <source>a log-in of an app in Ruby (OmniAuth)</source>
        <translation type="unfinished">eine Anmeldung einer App in Ruby (OmniAuth)</translation>
    </message>
    <message>
        <source>a file of Home Assistant</source>
        <translation type="unfinished">eine Datei von Home Assistant</translation>
    </message>
    <message>
        <source>configuration of oauth2-proxy</source>
        <translation type="unfinished">Konfiguration von oauth2-proxy</translation>
    </message>
    <message>
        <source>a program in Python</source>
        <translation type="unfinished">ein Programm in Python</translation>
    </message>
    <message>
        <source>configuration of Spring</source>
        <translation type="unfinished">Konfiguration von Spring</translation>
    </message>
    <message>
        <source>a program in JavaScript</source>
        <translation type="unfinished">ein Programm in JavaScript</translation>
    </message>
    <message>
        <source>values of an environment</source>
        <translation type="unfinished">Werte einer Umgebung</translation>
    </message>
    <message>
        <source>the address that a log-in came back to</source>
        <translation type="unfinished">die Adresse, zu der eine Anmeldung zurückkam</translation>
    </message>
    <message>
        <source>the answer of a token request</source>
        <translation type="unfinished">die Antwort auf eine Token-Anfrage</translation>
    </message>
    <message>
        <source>settings of another tool</source>
        <translation type="unfinished">Einstellungen eines anderen Werkzeugs</translation>
    </message>
    <message>
        <source>a request</source>
        <translation type="unfinished">eine Anfrage</translation>
    </message>
    <message>
        <source>an answer that says who is connected</source>
        <translation type="unfinished">eine Antwort, die sagt, wer verbunden ist</translation>
    </message>
    <message>
        <source>a page of documentation</source>
        <translation type="unfinished">eine Seite Dokumentation</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished">Übernehmen</translation>
    </message>
    <message>
        <source>Taken over: {parts}.</source>
        <translation type="unfinished">Übernommen: {parts}.</translation>
    </message>
    <message>
        <source>Taken over: the path. Write the address of the API before it: another page has it.</source>
        <translation type="unfinished">Übernommen: der Pfad. Schreiben Sie die Adresse der API davor: Sie steht auf einer anderen Seite.</translation>
    </message>
    <message>
        <source>secret: no file may hold it</source>
        <translation type="unfinished">geheim: Keine Datei darf es enthalten</translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished">Beispiel</translation>
    </message>
    <message>
        <source>sent anyway</source>
        <translation type="unfinished">wird ohnehin gesendet</translation>
    </message>
    <message>
        <source>not in this text</source>
        <translation type="unfinished">nicht in diesem Text</translation>
    </message>
    <message>
        <source>{names} ({why})</source>
        <translation type="unfinished">{names} ({why})</translation>
    </message>
    <message>
        <source>No longer sent: {parts}.</source>
        <translation type="unfinished">Nicht mehr gesendet: {parts}.</translation>
    </message>
    <message>
        <source>This is a page of documentation, and no call was found in it. Paste only what is to be sent, such as the JSON of its example.</source>
        <translation type="unfinished">Das ist eine Seite der Dokumentation, und darin wurde kein Aufruf gefunden. Fügen Sie nur ein, was gesendet werden soll, etwa das JSON ihres Beispiels.</translation>
    </message>
    <message>
        <source>The page has queries, but none that asks who is connected. Write that one below, or paste it alone.</source>
        <translation type="unfinished">Die Seite hat Abfragen, aber keine, die fragt, wer verbunden ist. Schreiben Sie diese unten hin, oder fügen Sie sie allein ein.</translation>
    </message>
    <message>
        <source>The page does not say where a token is refreshed. Mostly it is where it came from: leave this empty then.</source>
        <translation type="unfinished">Die Seite sagt nicht, wo ein Token erneuert wird. Meistens ist es dort, woher es kam: Lassen Sie dies dann leer.</translation>
    </message>
    <message>
        <source>The page does not say where a token is revoked.</source>
        <translation type="unfinished">Die Seite sagt nicht, wo ein Token widerrufen wird.</translation>
    </message>
    <message>
        <source>There is no address in it.</source>
        <translation type="unfinished">Darin ist keine Adresse.</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <translation type="unfinished">Weggelassen: {parts}.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished">{count} weitere</translation>
    </message>
    <message>
        <source>the address</source>
        <translation type="unfinished">die Adresse</translation>
    </message>
    <message>
        <source>a key of the app, often the client ID: where the call is refused without it, add it under Advanced</source>
        <translation type="unfinished">ein Schlüssel der App, oft die Client-ID: Wird der Aufruf ohne ihn abgelehnt, fügen Sie ihn unter „Erweitert“ hinzu</translation>
    </message>
    <message>
        <source>{name} for {standard}</source>
        <translation type="unfinished">{name} für {standard}</translation>
    </message>
    <message>
        <source>This is an answer alone: it does not say which call it came from.</source>
        <translation type="unfinished">Das ist nur eine Antwort: Sie sagt nicht, von welchem Aufruf sie kam.</translation>
    </message>
    <message>
        <source>It logs in with a key or a password, and not by OAuth.</source>
        <translation type="unfinished">Angemeldet wird mit einem Schlüssel oder Passwort, und nicht durch OAuth.</translation>
    </message>
    <message>
        <source>This is the address that a log-in came back to. Its code was good once, and for one program alone.</source>
        <translation type="unfinished">Das ist die Adresse, zu der eine Anmeldung zurückkam. Ihr Code galt einmal, und nur für ein Programm.</translation>
    </message>
    <message>
        <source>This is the address that a log-in came back to, and the provider refused it.</source>
        <translation type="unfinished">Das ist die Adresse, zu der eine Anmeldung zurückkam, und der Anbieter hat sie abgelehnt.</translation>
    </message>
    <message>
        <source>The tokens came back in the address itself. That is the implicit flow.</source>
        <translation type="unfinished">Die Token kamen in der Adresse selbst zurück. Das ist der implizite Ablauf.</translation>
    </message>
    <message>
        <source>Its revocation has to be signed, which cannot be done here: answer No in step {step}.</source>
        <translation type="unfinished">Das Widerrufen muss signiert werden, was hier nicht geht: Antworten Sie in Schritt {step} mit „Nein“.</translation>
    </message>
    <message>
        <source>The page does not say where people log in.</source>
        <translation type="unfinished">Die Seite sagt nicht, wo Leute sich anmelden.</translation>
    </message>
    <message>
        <source>The page shows where people log in to the app of its example: yours stands in the portal.</source>
        <translation type="unfinished">Die Seite zeigt, wo Leute sich bei der App ihres Beispiels anmelden: Die Adresse für Ihre App steht im Portal.</translation>
    </message>
    <message>
        <source>The page wants scopes and names none: they stand in the portal, or on another page.</source>
        <translation type="unfinished">Die Seite verlangt Scopes und nennt keine: Sie stehen im Portal oder auf einer anderen Seite.</translation>
    </message>
    <message>
        <source>The page names only the scope that brings a refresh token: the others stand on another page.</source>
        <translation type="unfinished">Die Seite nennt nur den Scope, der ein Refresh-Token bringt: Die anderen stehen auf einer anderen Seite.</translation>
    </message>
    <message>
        <source>The page does not say where a code is exchanged for a token.</source>
        <translation type="unfinished">Die Seite sagt nicht, wo ein Code gegen ein Token getauscht wird.</translation>
    </message>
    <message>
        <source>The page shows no call that says who is connected.</source>
        <translation type="unfinished">Die Seite zeigt keinen Aufruf, der sagt, wer verbunden ist.</translation>
    </message>
    <message>
        <source>The addresses lie in another file, mostly const.py: paste that one, too.</source>
        <translation type="unfinished">Die Adressen liegen in einer anderen Datei, meist const.py: Fügen Sie auch diese ein.</translation>
    </message>
    <message>
        <source>It is about a resource, whose server is {server}. Paste that address.</source>
        <translation type="unfinished">Es geht um eine Ressource, deren Server {server} ist. Fügen Sie diese Adresse ein.</translation>
    </message>
    <message>
        <source>{name} is no address that can be called.</source>
        <translation type="unfinished">{name} ist keine Adresse, die aufgerufen werden kann.</translation>
    </message>
    <message>
        <source>Ask the provider for an app that logs people in by a code. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">Bitten Sie den Anbieter um eine App, die Leute mit einem Code anmeldet. Sonst kann sich niemand über die Plattform verbinden.</translation>
    </message>
    <message>
        <source>Ask the provider for an app that gets it in the address. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">Bitten Sie den Anbieter um eine App, die ihn in der Adresse bekommt. Sonst kann sich niemand über die Plattform verbinden.</translation>
    </message>
    <message>
        <source>Ask the provider for an app with a client secret. Otherwise the token call needs code of yours in step {step}.</source>
        <translation type="unfinished">Bitten Sie den Anbieter um eine App mit einem Client-Secret. Sonst braucht der Token-Aufruf in Schritt {step} eigenen Code.</translation>
    </message>
    <message>
        <source>The server offers other grants only: {grants}.</source>
        <translation type="unfinished">Der Server bietet nur andere Arten der Anmeldung: {grants}.</translation>
    </message>
    <message>
        <source>The server sends the code in another way than in the address: {ways}.</source>
        <translation type="unfinished">Der Server sendet den Code auf anderem Weg als in der Adresse: {ways}.</translation>
    </message>
    <message>
        <source>Clients have to authenticate in a way that needs code of yours: {ways}.</source>
        <translation type="unfinished">Clients müssen sich auf eine Art ausweisen, die eigenen Code braucht: {ways}.</translation>
    </message>
    <message>
        <source>It takes the address of a document for a client ID (CIMD). Bring a client ID of its portal instead.</source>
        <translation type="unfinished">Er nimmt die Adresse eines Dokuments als Client-ID (CIMD). Nehmen Sie stattdessen eine Client-ID aus seinem Portal.</translation>
    </message>
    <message>
        <source>The server names no address that revokes tokens.</source>
        <translation type="unfinished">Der Server nennt keine Adresse, die Token widerruft.</translation>
    </message>
    <message>
        <source>The server names no call that says who is connected.</source>
        <translation type="unfinished">Der Server nennt keinen Aufruf, der sagt, wer verbunden ist.</translation>
    </message>
    <message>
        <source>An MCP server has no call that says who is connected: it is asked what it is.</source>
        <translation type="unfinished">Ein MCP-Server hat keinen Aufruf, der sagt, wer verbunden ist: Er wird gefragt, was er ist.</translation>
    </message>
    <message>
        <source>It takes its log-in from “{other}”, which is another file of n8n&apos;s: paste that one, too.</source>
        <translation type="unfinished">Die Anmeldung kommt aus „{other}“, einer anderen Datei von n8n: Fügen Sie auch diese ein.</translation>
    </message>
    <message>
        <source>These credentials were exported as they are kept: encrypted. Export them decrypted, without their secret.</source>
        <translation type="unfinished">Diese Zugangsdaten wurden so exportiert, wie sie liegen: verschlüsselt. Exportieren Sie sie entschlüsselt, ohne ihr Secret.</translation>
    </message>
    <message>
        <source>Such an export has what somebody typed in, and not the addresses: n8n has them itself.</source>
        <translation type="unfinished">Ein solcher Export hat, was jemand eingetippt hat, und nicht die Adressen: Die hat n8n selbst.</translation>
    </message>
    <message>
        <source>n8n keeps the log-in apart: export the credential “{name}” decrypted, and bring it, too.</source>
        <translation type="unfinished">n8n hat die Anmeldung gesondert: Exportieren Sie die Zugangsdaten „{name}“ entschlüsselt, und bringen Sie auch diese.</translation>
    </message>
    <message>
        <source>It describes the implicit flow alone, which gives tokens to a browser.</source>
        <translation type="unfinished">Es beschreibt nur den impliziten Ablauf, der Token an einen Browser gibt.</translation>
    </message>
    <message>
        <source>It describes another way to log in than by an authorization code.</source>
        <translation type="unfinished">Es beschreibt eine andere Art der Anmeldung als mit einem Authorization-Code.</translation>
    </message>
    <message>
        <source>It describes no OAuth 2.0 log-in.</source>
        <translation type="unfinished">Es beschreibt keine Anmeldung mit OAuth 2.0.</translation>
    </message>
    <message>
        <source>It does not say how client ID and secret are sent.</source>
        <translation type="unfinished">Es sagt nicht, wie Client-ID und Secret gesendet werden.</translation>
    </message>
    <message>
        <source>Such an app says nothing of how people log in: that lies with Pipedream.</source>
        <translation type="unfinished">Eine solche App sagt nichts darüber, wie Leute sich anmelden: Das liegt bei Pipedream.</translation>
    </message>
    <message>
        <source>This is an answer with tokens: it says where they stand in it, and not where anything is sent.</source>
        <translation type="unfinished">Das ist eine Antwort mit Token: Sie sagt, wo sie darin stehen, und nicht, wohin etwas gesendet wird.</translation>
    </message>
    <message>
        <source>{hint} It says: “{said}”</source>
        <translation type="unfinished">{hint} Es sagt: „{said}“</translation>
    </message>
    <message>
        <source>Register the app in the provider&apos;s portal instead, and fill in its client ID.</source>
        <translation type="unfinished">Registrieren Sie die App stattdessen im Portal des Anbieters, und tragen Sie ihre Client-ID ein.</translation>
    </message>
    <message>
        <source>The server does not take one of the redirect URIs.</source>
        <translation type="unfinished">Der Server nimmt eine der Redirect-URIs nicht an.</translation>
    </message>
    <message>
        <source>Choose another way to receive the redirect in step {step}, or register the app in the provider&apos;s portal.</source>
        <translation type="unfinished">Wählen Sie in Schritt {step} einen anderen Weg, die Weiterleitung zu empfangen, oder registrieren Sie die App im Portal des Anbieters.</translation>
    </message>
    <message>
        <source>The server does not take the app as it was described.</source>
        <translation type="unfinished">Der Server nimmt die App nicht so an, wie sie beschrieben wurde.</translation>
    </message>
    <message>
        <source>The server registers only apps that somebody whom it trusts has vouched for.</source>
        <translation type="unfinished">Der Server registriert nur Apps, für die jemand gebürgt hat, dem er vertraut.</translation>
    </message>
    <message>
        <source>The server registers an app only for who brings an initial access token.</source>
        <translation type="unfinished">Der Server registriert eine App nur, wenn jemand ein initiales Access-Token (initial access token) mitbringt.</translation>
    </message>
    <message>
        <source>Its portal or its administrator gives out one. Or register the app there by hand.</source>
        <translation type="unfinished">Sein Portal oder seine Verwaltung gibt eines aus. Oder registrieren Sie die App dort von Hand.</translation>
    </message>
    <message>
        <source>The server does not take this initial access token.</source>
        <translation type="unfinished">Der Server nimmt dieses initiale Access-Token nicht an.</translation>
    </message>
    <message>
        <source>It may be used up or of another server: ask for a new one.</source>
        <translation type="unfinished">Vielleicht ist es verbraucht oder von einem anderen Server: Bitten Sie um ein neues.</translation>
    </message>
    <message>
        <source>The server registers no apps of people whom it does not know.</source>
        <translation type="unfinished">Der Server registriert keine Apps von Leuten, die er nicht kennt.</translation>
    </message>
    <message>
        <source>The server registers no apps at the address that it names for it.</source>
        <translation type="unfinished">Der Server registriert keine Apps an der Adresse, die er dafür nennt.</translation>
    </message>
    <message>
        <source>The server has registered too many apps of late, and takes no more now.</source>
        <translation type="unfinished">Der Server hat zuletzt zu viele Apps registriert und nimmt jetzt keine mehr.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished">Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server could not register the app: something is wrong with it.</source>
        <translation type="unfinished">Der Server konnte die App nicht registrieren: Mit ihm stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>The server answered without a client ID, so nothing is known of the app.</source>
        <translation type="unfinished">Der Server antwortete ohne Client-ID, von der App ist also nichts bekannt.</translation>
    </message>
    <message>
        <source>The server registered no app.</source>
        <translation type="unfinished">Der Server hat keine App registriert.</translation>
    </message>
    <message>
        <source>“{name}” is the name of {file}, too.</source>
        <translation type="unfinished">Den Namen „{name}“ hat auch {file}.</translation>
    </message>
    <message>
        <source>{domain} is a domain of {file}, too.</source>
        <translation type="unfinished">{domain} ist auch eine Domain von {file}.</translation>
    </message>
    <message>
        <source>A file is named in lower-case letters, digits and hyphens: {name}.</source>
        <translation type="unfinished">Eine Datei wird mit Kleinbuchstaben, Ziffern und Bindestrichen benannt: {name}.</translation>
    </message>
    <message>
        <source>The provider has no name.</source>
        <translation type="unfinished">Der Anbieter hat keinen Namen.</translation>
    </message>
    <message>
        <source>“{host}” is no domain in lower-case letters.</source>
        <translation type="unfinished">„{host}“ ist keine Domain in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>“{address}” is no web address.</source>
        <translation type="unfinished">„{address}“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>“{address}” is no web address, and no file of a package in a version.</source>
        <translation type="unfinished">„{address}“ ist keine Webadresse und keine Datei eines Pakets in einer Version.</translation>
    </message>
    <message>
        <source>Coverage is measured against this catalogue: it cannot be a source.</source>
        <translation type="unfinished">An diesem Katalog wird die Abdeckung gemessen: Er kann keine Quelle sein.</translation>
    </message>
    <message>
        <source>“{date}” is no day as {example} is.</source>
        <translation type="unfinished">„{date}“ ist kein Tag in der Form {example}.</translation>
    </message>
    <message>
        <source>{date} is still to come.</source>
        <translation type="unfinished">{date} kommt erst noch.</translation>
    </message>
    <message>
        <source>No source says “{place}”.</source>
        <translation type="unfinished">Keine Quelle sagt „{place}“.</translation>
    </message>
    <message>
        <source>A source says “{place}”, and there is nothing at this place.</source>
        <translation type="unfinished">Eine Quelle sagt „{place}“, und an dieser Stelle steht nichts.</translation>
    </message>
    <message>
        <source>Only the provider’s own source can be silent of “{place}”, and only where the draft has null.</source>
        <translation type="unfinished">Nur eine Quelle des Anbieters selbst kann zu „{place}“ schweigen, und nur dort, wo im Entwurf null steht.</translation>
    </message>
    <message>
        <source>The newest official source says otherwise of “{place}”: the draft has to follow.</source>
        <translation type="unfinished">Die neueste offizielle Quelle sagt über „{place}“ etwas anderes: Der Entwurf muss ihr folgen.</translation>
    </message>
    <message>
        <source>What the source says of “{place}” is what the draft says.</source>
        <translation type="unfinished">Was die Quelle über „{place}“ sagt, sagt auch der Entwurf.</translation>
    </message>
    <message>
        <source>“{scope}” is needed for the test call, and the draft does not ask for it.</source>
        <translation type="unfinished">„{scope}“ wird für den Testaufruf gebraucht, und der Entwurf verlangt es nicht.</translation>
    </message>
    <message>
        <source>“{scope}” is no scope.</source>
        <translation type="unfinished">„{scope}“ ist kein Scope.</translation>
    </message>
    <message>
        <source>“{name}” stands here twice.</source>
        <translation type="unfinished">„{name}“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>This looks like a secret. Write {sample} where a token or a secret stands.</source>
        <translation type="unfinished">Das sieht nach einem Geheimnis aus. Schreiben Sie {sample}, wo ein Token oder Geheimnis steht.</translation>
    </message>
    <message>
        <source>“{name}” is no fact about the provider.</source>
        <translation type="unfinished">„{name}“ ist keine Tatsache über den Anbieter.</translation>
    </message>
    <message>
        <source>{code}: {message} {hint}</source>
        <translation type="unfinished">{code}: {message} {hint}</translation>
    </message>
    <message>
        <source>Each environment has a name of its own.</source>
        <translation type="unfinished">Jede Umgebung hat einen eigenen Namen.</translation>
    </message>
    <message>
        <source>“{name}” changes nothing.</source>
        <translation type="unfinished">„{name}“ ändert nichts.</translation>
    </message>
    <message>
        <source>In “{name}”: {message}</source>
        <translation type="unfinished">In „{name}“: {message}</translation>
    </message>
    <message>
        <source>The sample does not fit the draft. {what}</source>
        <translation type="unfinished">Das Beispiel passt nicht zum Entwurf. {what}</translation>
    </message>
    <message>
        <source>“{path}” is not in the sample answers.</source>
        <translation type="unfinished">„{path}“ steht nicht in den Beispielantworten.</translation>
    </message>
    <message>
        <source>From the samples, {first} would be proposed first, and not {path}.</source>
        <translation type="unfinished">Nach den Beispielen würde zuerst {first} vorgeschlagen, und nicht {path}.</translation>
    </message>
    <message>
        <source>It is larger than {kilobytes} KB.</source>
        <translation type="unfinished">Sie ist größer als {kilobytes} KB.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation type="unfinished">Sie ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>It holds JSON, but no entry: it must start with {.</source>
        <translation type="unfinished">Sie enthält JSON, aber keinen Eintrag: Sie muss mit { beginnen.</translation>
    </message>
    <message>
        <source>No entry has the key “{name}”.</source>
        <translation type="unfinished">Kein Eintrag hat den Schlüssel „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation type="unfinished">„{name}“ fehlt.</translation>
    </message>
    <message>
        <source>“{name}”: {said}.</source>
        <translation type="unfinished">„{name}“: {said}.</translation>
    </message>
    <message>
        <source>It describes OAuth 1, which signs each request, and not OAuth 2.0.</source>
        <translation type="unfinished">Es beschreibt OAuth 1, das jede Anfrage signiert, und nicht OAuth 2.0.</translation>
    </message>
    <message>
        <source>Read on {day}. If it has a log-in with OAuth 2.0 by now, paste its documentation.</source>
        <translation type="unfinished">Gelesen am {day}. Gibt es inzwischen eine Anmeldung mit OAuth 2.0, fügen Sie die Dokumentation der App ein.</translation>
    </message>
    <message>
        <source>{name} is connected with an API key, which a connection of this kind cannot do.</source>
        <translation type="unfinished">{name} wird mit einem API-Schlüssel verbunden, was eine Verbindung dieser Art nicht kann.</translation>
    </message>
    <message>
        <source>{name} logs in with OAuth 1.0, which a connection of this kind cannot do.</source>
        <translation type="unfinished">{name} meldet mit OAuth 1.0 an, was eine Verbindung dieser Art nicht kann.</translation>
    </message>
    <message>
        <source>{name} gives an app a token of its own, without anybody&apos;s log-in (client credentials), which a connection of this kind cannot do.</source>
        <translation type="unfinished">{name} gibt einer App ein eigenes Token, ohne dass sich jemand anmeldet (Client Credentials), was eine Verbindung dieser Art nicht kann.</translation>
    </message>
    <message>
        <source>{name} wants a signature on each request, which a connection of this kind cannot make.</source>
        <translation type="unfinished">{name} will zu jeder Anfrage eine Signatur, die eine Verbindung dieser Art nicht machen kann.</translation>
    </message>
    <message>
        <source>Make keeps the scopes in a list of their own, which is no part of this text.</source>
        <translation type="unfinished">Make hat die Scopes in einer eigenen Liste, die nicht Teil dieses Textes ist.</translation>
    </message>
    <message>
        <source>It names “{provider}” as who logs people in, and no addresses: those lie with Microsoft.</source>
        <translation type="unfinished">Sie nennt „{provider}“ für die Anmeldung, aber keine Adressen: Die liegen bei Microsoft.</translation>
    </message>
    <message>
        <source>It has values alone: bring the collection that they are for, too.</source>
        <translation type="unfinished">Sie enthält nur Werte: Bringen Sie auch die Sammlung, für die sie sind.</translation>
    </message>
    <message>
        <source>It describes many providers: paste the one that is meant.</source>
        <translation type="unfinished">Sie beschreibt viele Anbieter: Fügen Sie den ein, der gemeint ist.</translation>
    </message>
    <message>
        <source>It describes API keys, or tokens that people make in their account, and no log-in by OAuth 2.0.</source>
        <translation type="unfinished">Es beschreibt API-Schlüssel oder Token, die Leute in ihrem Konto anlegen, und keine Anmeldung mit OAuth 2.0.</translation>
    </message>
    <message>
        <source>It describes how a company sets up its own log-in (SAML, SCIM, single sign-on), and not how apps are connected.</source>
        <translation type="unfinished">Es beschreibt, wie ein Unternehmen seine eigene Anmeldung einrichtet (SAML, SCIM, Single Sign-on), und nicht, wie Apps verbunden werden.</translation>
    </message>
    <message>
        <source>It shows how to write a server that people log in at, and no provider&apos;s.</source>
        <translation type="unfinished">Es zeigt, wie man einen Server schreibt, bei dem sich Leute anmelden, und keinen Anbieter.</translation>
    </message>
    <message>
        <source>It describes how messages of the provider are signed (webhooks), and no log-in.</source>
        <translation type="unfinished">Es beschreibt, wie Nachrichten des Anbieters signiert werden (Webhooks), und keine Anmeldung.</translation>
    </message>
    <message numerus="yes">
        <source>What {names} stand for is in its environment: bring that file, too.</source>
        <comment>What {names} stands for is in its environment: bring that file, too.</comment>
        <translation type="unfinished">
            <numerusform>Wofür {names} steht, steht in der Umgebung dazu: Bringen Sie auch diese Datei.</numerusform>
            <numerusform>Wofür {names} stehen, steht in der Umgebung dazu: Bringen Sie auch diese Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes its log-in from its collection: bring that file, or the folder with all of them.</source>
        <translation type="unfinished">Die Anmeldung kommt aus der zugehörigen Sammlung: Bringen Sie diese Datei, oder den Ordner mit allen Dateien.</translation>
    </message>
    <message>
        <source>It has the name of a collection alone: bring the folder that it is in.</source>
        <translation type="unfinished">Sie enthält nur den Namen einer Sammlung: Bringen Sie den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
        <source>Its people log in by another way than OAuth.</source>
        <translation type="unfinished">Die Leute melden sich dort anders als mit OAuth an.</translation>
    </message>
    <message>
        <source>It says who the app is, and not the addresses: GitLab has these itself.</source>
        <translation type="unfinished">Es sagt, wer die App ist, und nicht die Adressen: Die hat GitLab selbst.</translation>
    </message>
    <message>
        <source>It says who the app is, and not the addresses: the package of its log-in has these itself.</source>
        <translation type="unfinished">Es sagt, wer die App ist, und nicht die Adressen: Die hat das Paket ihrer Anmeldung selbst.</translation>
    </message>
    <message numerus="yes">
        <source>The app keeps its servers apart, as {names}: write their addresses in place of these fields.</source>
        <comment>The app keeps its server apart, as {names}: write its address in place of this field.</comment>
        <translation type="unfinished">
            <numerusform>Die App hält ihren Server getrennt, als {names}: Schreiben Sie seine Adresse an die Stelle dieses Feldes.</numerusform>
            <numerusform>Die App hält ihre Server getrennt, als {names}: Schreiben Sie ihre Adressen an die Stelle dieser Felder.</numerusform>
        </translation>
    </message>
</context>
</TS>
