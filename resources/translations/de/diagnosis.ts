<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Switch to HTTP Basic</source>
        <translation type="unfinished">Auf HTTP Basic umstellen</translation>
    </message>
    <message>
        <source>Switch to HTTP Basic, not encoded first</source>
        <translation type="unfinished">Auf HTTP Basic ohne vorheriges Kodieren umstellen</translation>
    </message>
    <message>
        <source>Send the credentials in the body</source>
        <translation type="unfinished">Die Zugangsdaten im Body senden</translation>
    </message>
    <message>
        <source>Send the secret as the user name of HTTP Basic</source>
        <translation type="unfinished">Das Secret als Benutzername von HTTP Basic senden</translation>
    </message>
    <message>
        <source>Send no client secret</source>
        <translation type="unfinished">Kein Client-Secret senden</translation>
    </message>
    <message>
        <source>Send the request as JSON</source>
        <translation type="unfinished">Die Anfrage als JSON senden</translation>
    </message>
    <message>
        <source>Send the request as a form</source>
        <translation type="unfinished">Die Anfrage als Formular senden</translation>
    </message>
    <message>
        <source>Send the body as text</source>
        <translation type="unfinished">Den Body als Text senden</translation>
    </message>
    <message>
        <source>Send it as {method}</source>
        <translation type="unfinished">Als {method} senden</translation>
    </message>
    <message>
        <source>Add the header {name}</source>
        <translation type="unfinished">Den Header {name} hinzufügen</translation>
    </message>
    <message>
        <source>Send {name}</source>
        <translation type="unfinished">{name} senden</translation>
    </message>
    <message>
        <source>Send response_type=code</source>
        <translation type="unfinished">response_type=code senden</translation>
    </message>
    <message>
        <source>Add {parameter}</source>
        <translation type="unfinished">{parameter} hinzufügen</translation>
    </message>
    <message>
        <source>Take out {named}</source>
        <translation type="unfinished">{named} herausnehmen</translation>
    </message>
    <message>
        <source>Join the scopes with a {separator}</source>
        <translation type="unfinished">Die Scopes verbinden mit: {separator}</translation>
    </message>
    <message>
        <source>Ask for the scopes {scopes}</source>
        <translation type="unfinished">Die Scopes {scopes} verlangen</translation>
    </message>
    <message>
        <source>Ask for the scope {scopes}</source>
        <translation type="unfinished">Den Scope {scopes} verlangen</translation>
    </message>
    <message>
        <source>Take out {scopes}</source>
        <translation type="unfinished">{scopes} herausnehmen</translation>
    </message>
    <message>
        <source>Revoke the access token</source>
        <translation type="unfinished">Das Access-Token widerrufen</translation>
    </message>
    <message>
        <source>Revoke the refresh token</source>
        <translation type="unfinished">Das Refresh-Token widerrufen</translation>
    </message>
    <message>
        <source>Or {cause}</source>
        <translation type="unfinished">Oder {cause}</translation>
    </message>
    <message>
        <source>Most likely {cause}</source>
        <translation type="unfinished">Am wahrscheinlichsten – {cause}</translation>
    </message>
    <message>
        <source>Perhaps {cause}</source>
        <translation type="unfinished">Vielleicht – {cause}</translation>
    </message>
    <message>
        <source>Drop the slash at the end of the address</source>
        <translation type="unfinished">Den Schrägstrich am Ende der Adresse weglassen</translation>
    </message>
    <message>
        <source>Add a slash at the end of the address</source>
        <translation type="unfinished">Einen Schrägstrich am Ende der Adresse anfügen</translation>
    </message>
    <message>
        <source>Use the address that it points to</source>
        <translation type="unfinished">Die Adresse nehmen, auf die sie zeigt</translation>
    </message>
    <message>
        <source>Use the address that it was sent on to</source>
        <translation type="unfinished">Die Adresse nehmen, zu der weitergeschickt wurde</translation>
    </message>
    <message>
        <source>Add {domain} to the whitelist</source>
        <translation type="unfinished">{domain} zu den erlaubten Domains hinzufügen</translation>
    </message>
    <message>
        <source>{sample_place} still holds {sample} from the documentation, and was sent like that.</source>
        <translation type="unfinished">{sample_place} enthält noch {sample} aus der Dokumentation und wurde so gesendet.</translation>
    </message>
    <message>
        <source>Your own code wants to send a request to a host that is not on the whitelist. The platform would not send it, either.</source>
        <translation type="unfinished">Ihr eigener Code will eine Anfrage an einen Host senden, der nicht erlaubt ist. Auch die Plattform würde sie nicht senden.</translation>
    </message>
    <message>
        <source>Add its domain in step {step}, if that host is the provider&apos;s.</source>
        <translation type="unfinished">Fügen Sie seine Domain in Schritt {step} hinzu, wenn der Host dem Anbieter gehört.</translation>
    </message>
    <message>
        <source>The address sends the request on to another server, and secrets are never sent on to one that was not named.</source>
        <translation type="unfinished">Die Adresse schickt die Anfrage zu einem anderen Server weiter, und Geheimnisse werden nie zu einem geschickt, der nicht genannt war.</translation>
    </message>
    <message>
        <source>Put the final address into the field, if it is the provider&apos;s own.</source>
        <translation type="unfinished">Setzen Sie die endgültige Adresse in das Feld, wenn sie dem Anbieter gehört.</translation>
    </message>
    <message>
        <source>The address sends the request on to {target} instead of answering it.</source>
        <translation type="unfinished">Die Adresse schickt die Anfrage zu {target} weiter, statt zu antworten.</translation>
    </message>
    <message>
        <source>Put the final address into the field, as the provider&apos;s documentation writes it.</source>
        <translation type="unfinished">Setzen Sie die endgültige Adresse in das Feld, wie die Dokumentation des Anbieters sie schreibt.</translation>
    </message>
    <message>
        <source>The address answers with a redirect that leads nowhere instead of an answer.</source>
        <translation type="unfinished">Die Adresse antwortet mit einer Weiterleitung, die ins Leere führt, statt mit einer Antwort.</translation>
    </message>
    <message>
        <source>Look the address up in the provider&apos;s documentation again.</source>
        <translation type="unfinished">Schlagen Sie die Adresse noch einmal in der Dokumentation des Anbieters nach.</translation>
    </message>
    <message>
        <source>There is nothing at this address (status {status}): to many servers a slash at the end makes another address of it.</source>
        <translation type="unfinished">An dieser Adresse ist nichts (Status {status}): Für viele Server macht ein Schrägstrich am Ende eine andere Adresse daraus.</translation>
    </message>
    <message>
        <source>Write it as the provider&apos;s documentation does, to the letter.</source>
        <translation type="unfinished">Schreiben Sie sie wie die Dokumentation des Anbieters, auf den Buchstaben genau.</translation>
    </message>
    <message>
        <source>The address does not take {method}, and says in its answer what it takes (status 405).</source>
        <translation type="unfinished">Die Adresse nimmt {method} nicht an und sagt in ihrer Antwort, was sie annimmt (Status 405).</translation>
    </message>
    <message>
        <source>Send it as the answer&apos;s header Allow says.</source>
        <translation type="unfinished">Senden Sie ihn so, wie der Header Allow der Antwort sagt.</translation>
    </message>
    <message>
        <source>There is nothing at this address, or it does not take {method} (status {status}).</source>
        <translation type="unfinished">An dieser Adresse ist nichts, oder sie nimmt {method} nicht an (Status {status}).</translation>
    </message>
    <message>
        <source>Check the address of the call: its path and its version.</source>
        <translation type="unfinished">Prüfen Sie die Adresse des Aufrufs: ihren Pfad und ihre Version.</translation>
    </message>
    <message>
        <source>The provider wants another token than this one: it has to be exchanged first.</source>
        <translation type="unfinished">Der Anbieter will ein anderes Token als dieses: Es muss zuerst getauscht werden.</translation>
    </message>
    <message>
        <source>Look for “exchange” or “long-lived” in its documentation, and add an exchange in step {step}: under Advanced, calls after the token.</source>
        <translation type="unfinished">Suchen Sie in seiner Dokumentation nach „exchange“ oder „long-lived“, und fügen Sie in Schritt {step} einen Tausch hinzu: unter „Erweitert: Aufrufe nach dem Token“.</translation>
    </message>
    <message>
        <source>The token&apos;s scopes do not reach this far; the provider says so in a header of its answer.</source>
        <translation type="unfinished">Die Scopes des Tokens reichen nicht so weit; der Anbieter sagt das in einem Header seiner Antwort.</translation>
    </message>
    <message>
        <source>Ask for the scope in step {step} and log in again.</source>
        <translation type="unfinished">Verlangen Sie den Scope in Schritt {step}, und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The provider granted fewer scopes than were asked for: {ungranted} is missing.</source>
        <translation type="unfinished">Der Anbieter gewährte weniger Scopes als verlangt: {ungranted} fehlt.</translation>
    </message>
    <message>
        <source>Log in again and leave everything ticked; or allow the scope for your app at the provider.</source>
        <translation type="unfinished">Melden Sie sich noch einmal an und lassen Sie alles angehakt; oder erlauben Sie den Scope für Ihre App beim Anbieter.</translation>
    </message>
    <message>
        <source>The token may not do this: a scope is missing.</source>
        <translation type="unfinished">Das Token darf das nicht: Ein Scope fehlt.</translation>
    </message>
    <message>
        <source>The token is good, but for another API than this one (another audience).</source>
        <translation type="unfinished">Das Token ist gültig, aber für eine andere API als diese (andere audience).</translation>
    </message>
    <message>
        <source>What a token is for is said at the log-in: by the scopes of this API, or by a parameter such as audience or resource. Compare them with its documentation.</source>
        <translation type="unfinished">Wofür ein Token ist, wird bei der Anmeldung gesagt: durch die Scopes dieser API oder durch einen Parameter wie audience oder resource. Vergleichen Sie sie mit ihrer Dokumentation.</translation>
    </message>
    <message>
        <source>The provider knows the token, but does not allow this call: a scope or a right of the account is missing.</source>
        <translation type="unfinished">Der Anbieter kennt das Token, erlaubt aber diesen Aufruf nicht: Ein Scope oder ein Recht des Kontos fehlt.</translation>
    </message>
    <message>
        <source>Ask for the scope that its documentation names for this call, or use a simpler one, such as “me”.</source>
        <translation type="unfinished">Verlangen Sie den Scope, den seine Dokumentation für diesen Aufruf nennt, oder nehmen Sie einen einfacheren, etwa „me“.</translation>
    </message>
    <message>
        <source>Take the code from {names}</source>
        <translation type="unfinished">Den Code aus {names} nehmen</translation>
    </message>
    <message>
        <source>Take the state from {name}</source>
        <translation type="unfinished">Das state aus {name} nehmen</translation>
    </message>
    <message>
        <source>Send and expect it as {name}</source>
        <translation type="unfinished">Es als {name} senden und erwarten</translation>
    </message>
    <message>
        <source>The provider sent the token itself behind a #: your app is registered for the old implicit grant, which no server can read.</source>
        <translation type="unfinished">Der Anbieter hat das Token selbst hinter einem # gesendet: Ihre App ist für den alten impliziten Ablauf registriert, den kein Server lesen kann.</translation>
    </message>
    <message>
        <source>At the provider, make it a web application with the authorization code grant; response_type has to be code.</source>
        <translation type="unfinished">Machen Sie sie beim Anbieter zu einer Web-Anwendung mit Authorization-Code; response_type muss code sein.</translation>
    </message>
    <message>
        <source>The provider put its answer behind a #, where no server can read it.</source>
        <translation type="unfinished">Der Anbieter setzte seine Antwort hinter ein #, wo kein Server sie lesen kann.</translation>
    </message>
    <message>
        <source>Ask for the answer in the address: response_mode=query, under Extra parameters.</source>
        <translation type="unfinished">Verlangen Sie die Antwort in der Adresse: response_mode=query, unter „Zusätzliche Parameter“.</translation>
    </message>
    <message>
        <source>The provider sent no issuer (iss) with its answer, and this connection demands one. The answer was not believed.</source>
        <translation type="unfinished">Der Anbieter hat mit seiner Antwort keinen Issuer (iss) gesendet, und diese Verbindung verlangt einen. Der Antwort wurde nicht geglaubt.</translation>
    </message>
    <message>
        <source>Look at authorization_response_iss_parameter_supported in the provider&apos;s metadata: it sends one only where that is true (RFC 9207). Otherwise demand none.</source>
        <translation type="unfinished">Sehen Sie authorization_response_iss_parameter_supported in den Metadaten des Anbieters an: Er sendet einen nur, wo das wahr ist (RFC 9207). Sonst verlangen Sie keinen.</translation>
    </message>
    <message>
        <source>Demand no issuer</source>
        <translation type="unfinished">Keinen Issuer verlangen</translation>
    </message>
    <message>
        <source>The answer names another provider than the one that was asked. It was not believed.</source>
        <translation type="unfinished">Die Antwort nennt einen anderen Anbieter als den gefragten. Ihr wurde nicht geglaubt.</translation>
    </message>
    <message>
        <source>If it is the right provider, correct its issuer, under Advanced. Otherwise stop: somebody may be interfering.</source>
        <translation type="unfinished">Ist es der richtige Anbieter, berichtigen Sie seinen Issuer unter „Erweitert“. Sonst halten Sie an: Vielleicht mischt sich jemand ein.</translation>
    </message>
    <message>
        <source>The answer holds the same parameter twice, so it is not clear which one counts.</source>
        <translation type="unfinished">Die Antwort enthält denselben Parameter zweimal, es ist also nicht klar, was gilt.</translation>
    </message>
    <message>
        <source>Log in again. If it stays so, tell the provider.</source>
        <translation type="unfinished">Melden Sie sich noch einmal an. Bleibt es so, sagen Sie es dem Anbieter.</translation>
    </message>
    <message>
        <source>The provider sent the browser back, but without a code under the name that was expected.</source>
        <translation type="unfinished">Der Anbieter schickte den Browser zurück, aber ohne Code unter dem erwarteten Namen.</translation>
    </message>
    <message>
        <source>If its documentation calls it otherwise, set that name, under Advanced: “Code comes back as”.</source>
        <translation type="unfinished">Nennt seine Dokumentation ihn anders, tragen Sie jenen Namen unter „Erweitert“ ein: „Code kommt zurück als“.</translation>
    </message>
    <message>
        <source>The redirect did not bring a parameter that is to be kept.</source>
        <translation type="unfinished">Die Weiterleitung brachte einen Parameter nicht, der behalten werden soll.</translation>
    </message>
    <message>
        <source>Correct its name, under Advanced, or remove it there.</source>
        <translation type="unfinished">Berichtigen Sie seinen Namen unter „Erweitert“, oder entfernen Sie ihn dort.</translation>
    </message>
    <message>
        <source>The state that was sent came back, under another name than the standard&apos;s.</source>
        <translation type="unfinished">Das gesendete state kam zurück, unter einem anderen Namen als dem des Standards.</translation>
    </message>
    <message>
        <source>Take it from there: it is compared as ever.</source>
        <translation type="unfinished">Nehmen Sie es von dort: Verglichen wird es wie immer.</translation>
    </message>
    <message>
        <source>An answer came without the state that was sent: it is sent, or looked for, under another name than the standard&apos;s.</source>
        <translation type="unfinished">Eine Antwort kam ohne das gesendete state: Es wird unter einem anderen Namen als dem des Standards gesendet oder gesucht.</translation>
    </message>
    <message>
        <source>Send it as state and expect it as state, unless the provider&apos;s documentation has another name.</source>
        <translation type="unfinished">Senden und erwarten Sie es als state, außer die Dokumentation des Anbieters hat einen anderen Namen.</translation>
    </message>
    <message>
        <source>An answer came, but with another state than was sent, or with none. It proves nothing, so it was not believed.</source>
        <translation type="unfinished">Eine Antwort kam, aber mit einem anderen state als dem gesendeten, oder ohne. Sie beweist nichts, darum wurde ihr nicht geglaubt.</translation>
    </message>
    <message>
        <source>Log in again, in the same browser window. If the provider never returns the state, say so under Advanced.</source>
        <translation type="unfinished">Melden Sie sich noch einmal an, im selben Browserfenster. Gibt der Anbieter state nie zurück, sagen Sie es unter „Erweitert“.</translation>
    </message>
    <message>
        <source>Turn PKCE on</source>
        <translation type="unfinished">PKCE einschalten</translation>
    </message>
    <message>
        <source>Turn PKCE off</source>
        <translation type="unfinished">PKCE ausschalten</translation>
    </message>
    <message>
        <source>The provider takes PKCE, the extra protection of the log-in, but not with the method plain.</source>
        <translation type="unfinished">Der Anbieter nimmt PKCE, den zusätzlichen Schutz der Anmeldung, aber nicht mit der Methode plain.</translation>
    </message>
    <message>
        <source>Use S256, which no provider refuses that knows PKCE (RFC 7636 section 4.2).</source>
        <translation type="unfinished">Nehmen Sie S256, das kein Anbieter ablehnt, der PKCE kennt (RFC 7636 Abschnitt 4.2).</translation>
    </message>
    <message>
        <source>Use PKCE with S256</source>
        <translation type="unfinished">PKCE mit S256 nutzen</translation>
    </message>
    <message>
        <source>The provider wants the scopes joined in another way.</source>
        <translation type="unfinished">Der Anbieter will die Scopes anders verbunden.</translation>
    </message>
    <message>
        <source>Choose how the scopes are joined.</source>
        <translation type="unfinished">Wählen Sie, wie die Scopes verbunden werden.</translation>
    </message>
    <message>
        <source>The provider names all scopes as one: it wants them joined in another way.</source>
        <translation type="unfinished">Der Anbieter nennt alle Scopes als einen: Er will sie anders verbunden.</translation>
    </message>
    <message>
        <source>Choose how they are joined.</source>
        <translation type="unfinished">Wählen Sie, wie sie verbunden werden.</translation>
    </message>
    <message>
        <source>The provider does not know or does not allow a scope that is asked for: {scope}.</source>
        <translation type="unfinished">Der Anbieter kennt einen verlangten Scope nicht oder erlaubt ihn nicht: {scope}.</translation>
    </message>
    <message>
        <source>Take it out, or allow it for your app at the provider.</source>
        <translation type="unfinished">Nehmen Sie ihn heraus, oder erlauben Sie ihn für Ihre App beim Anbieter.</translation>
    </message>
    <message>
        <source>The provider refuses the scopes: one is unknown, or not allowed for your app.</source>
        <translation type="unfinished">Der Anbieter lehnt die Scopes ab: Einer ist unbekannt, oder für Ihre App nicht erlaubt.</translation>
    </message>
    <message>
        <source>Compare them with the provider&apos;s documentation, and with what is switched on for your app there.</source>
        <translation type="unfinished">Vergleichen Sie sie mit der Dokumentation des Anbieters, und mit dem, was dort für Ihre App eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The provider reads the scopes as one, because it wants them joined in another way.</source>
        <translation type="unfinished">Der Anbieter liest die Scopes als einen, weil er sie anders verbunden will.</translation>
    </message>
    <message>
        <source>Try the other way; it changes nothing else.</source>
        <translation type="unfinished">Versuchen Sie es anders; sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>The provider takes the simple method of PKCE only.</source>
        <translation type="unfinished">Der Anbieter nimmt nur die einfache Methode von PKCE.</translation>
    </message>
    <message>
        <source>Choose “plain”.</source>
        <translation type="unfinished">Wählen Sie „plain“.</translation>
    </message>
    <message>
        <source>Use PKCE with the method plain</source>
        <translation type="unfinished">PKCE mit der Methode plain nutzen</translation>
    </message>
    <message>
        <source>The provider speaks of PKCE, the extra protection of the log-in: it wants it, or does not take it.</source>
        <translation type="unfinished">Der Anbieter spricht von PKCE, dem zusätzlichen Schutz der Anmeldung: Er will es, oder er nimmt es nicht.</translation>
    </message>
    <message>
        <source>Try it the other way.</source>
        <translation type="unfinished">Versuchen Sie es andersherum.</translation>
    </message>
    <message>
        <source>The provider demands PKCE, the extra protection of the log-in, and it is off.</source>
        <translation type="unfinished">Der Anbieter verlangt PKCE, den zusätzlichen Schutz der Anmeldung, und es ist aus.</translation>
    </message>
    <message>
        <source>Turn it on.</source>
        <translation type="unfinished">Schalten Sie es ein.</translation>
    </message>
    <message>
        <source>The provider may want PKCE, the extra protection of the log-in, in the form that the standard now asks for.</source>
        <translation type="unfinished">Der Anbieter will vielleicht PKCE, den zusätzlichen Schutz der Anmeldung, in der Form, die der Standard jetzt verlangt.</translation>
    </message>
    <message>
        <source>Try it with S256; providers that do not know it mostly let it pass.</source>
        <translation type="unfinished">Versuchen Sie es mit S256; Anbieter, die es nicht kennen, lassen es meist durch.</translation>
    </message>
    <message>
        <source>The provider does not take PKCE.</source>
        <translation type="unfinished">Der Anbieter nimmt PKCE nicht an.</translation>
    </message>
    <message>
        <source>Turn it off. The state still protects the log-in.</source>
        <translation type="unfinished">Schalten Sie es aus. State schützt die Anmeldung weiterhin.</translation>
    </message>
    <message>
        <source>Somebody chose not to allow access, or the account may not allow it.</source>
        <translation type="unfinished">Jemand hat gewählt, den Zugang nicht zu erlauben, oder das Konto darf ihn nicht erlauben.</translation>
    </message>
    <message>
        <source>Log in again and choose Allow. If you did, an administrator of that account may have to approve the app first.</source>
        <translation type="unfinished">Melden Sie sich noch einmal an und wählen Sie „Zulassen“. Haben Sie das getan, muss vielleicht zuerst die Verwaltung jenes Kontos die App freigeben.</translation>
    </message>
    <message>
        <source>The log-in began at another version of the provider&apos;s authorization URL than the token belongs to.</source>
        <translation type="unfinished">Die Anmeldung begann bei einer anderen Version der Authorization-URL, als zum Token gehört.</translation>
    </message>
    <message>
        <source>Copy the authorization URL from the provider&apos;s documentation again: its version has to be the one of the token URL.</source>
        <translation type="unfinished">Kopieren Sie die Authorization-URL noch einmal aus der Dokumentation des Anbieters: Ihre Version muss die der Token-URL sein.</translation>
    </message>
    <message>
        <source>There is no log-in page at this address: the server knows no such page.</source>
        <translation type="unfinished">An dieser Adresse gibt es keine Anmeldeseite: Der Server kennt keine solche Seite.</translation>
    </message>
    <message>
        <source>Copy the authorization URL from the provider&apos;s documentation again: its path and its version.</source>
        <translation type="unfinished">Kopieren Sie die Authorization-URL noch einmal aus der Dokumentation des Anbieters: ihren Pfad und ihre Version.</translation>
    </message>
    <message>
        <source>The log-in page wants a mark at the end of its address, after a #.</source>
        <translation type="unfinished">Die Anmeldeseite verlangt am Ende ihrer Adresse ein Zeichen hinter einem #.</translation>
    </message>
    <message>
        <source>Write it behind the authorization URL, as the provider does.</source>
        <translation type="unfinished">Schreiben Sie es hinter die Authorization-URL, so wie der Anbieter es tut.</translation>
    </message>
    <message>
        <source>The provider misses a parameter of the log-in, or wants it with another value.</source>
        <translation type="unfinished">Dem Anbieter fehlt ein Parameter der Anmeldung, oder er will ihn mit einem anderen Wert.</translation>
    </message>
    <message>
        <source>Send it as the provider says.</source>
        <translation type="unfinished">Senden Sie ihn so, wie der Anbieter sagt.</translation>
    </message>
    <message>
        <source>The provider misses a parameter, or does not take one that is sent.</source>
        <translation type="unfinished">Der Anbieter vermisst einen Parameter oder nimmt einen gesendeten nicht an.</translation>
    </message>
    <message>
        <source>Its words name it. Add it or take it out, under Extra parameters.</source>
        <translation type="unfinished">Seine Worte nennen ihn. Fügen Sie ihn hinzu oder nehmen Sie ihn heraus, unter „Zusätzliche Parameter“.</translation>
    </message>
    <message>
        <source>The provider speaks of state, the random value that ties its answer to this log-in.</source>
        <translation type="unfinished">Der Anbieter spricht von state, dem Zufallswert, der seine Antwort an diese Anmeldung bindet.</translation>
    </message>
    <message>
        <source>The wizard sends a fresh one each time: see that state is neither left out nor among the extra parameters, and log in again.</source>
        <translation type="unfinished">Das Programm sendet jedes Mal ein neues: Sorgen Sie dafür, dass state weder weggelassen wird noch unter den zusätzlichen Parametern steht, und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The provider wants a nonce with the log-in: a random value that it puts into its ID token.</source>
        <translation type="unfinished">Der Anbieter will zur Anmeldung eine Nonce: einen Zufallswert, den er in sein ID-Token setzt.</translation>
    </message>
    <message>
        <source>Add the parameter nonce; the wizard makes a fresh value for each log-in.</source>
        <translation type="unfinished">Fügen Sie den Parameter nonce hinzu; das Programm macht für jede Anmeldung einen neuen Wert.</translation>
    </message>
    <message>
        <source>The provider takes only log-ins that were pushed to it beforehand or that are signed (PAR, RFC 9126; JAR, RFC 9101), which is beyond the platform.</source>
        <translation type="unfinished">Der Anbieter nimmt nur Anmeldungen, die ihm vorher übergeben wurden oder signiert sind (PAR, RFC 9126; JAR, RFC 9101), was die Plattform nicht kann.</translation>
    </message>
    <message>
        <source>At the provider, choose an app that needs neither. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">Wählen Sie beim Anbieter eine App, die beides nicht braucht. Sonst kann sich niemand über die Plattform verbinden.</translation>
    </message>
    <message>
        <source>The provider wants you to log in by hand, and the request does not let it ask.</source>
        <translation type="unfinished">Der Anbieter will, dass Sie sich von Hand anmelden, und die Anfrage lässt ihn nicht fragen.</translation>
    </message>
    <message>
        <source>Take prompt=none out, or let the provider ask.</source>
        <translation type="unfinished">Nehmen Sie prompt=none heraus, oder lassen Sie den Anbieter fragen.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own at the moment.</source>
        <translation type="unfinished">Der Anbieter hat gerade selbst ein Problem.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation type="unfinished">Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Some providers answer like this where the request lacks a parameter that they count on, such as resource or audience.</source>
        <translation type="unfinished">Manche Anbieter antworten so, wo der Anfrage ein Parameter fehlt, mit dem sie rechnen, etwa resource oder audience.</translation>
    </message>
    <message>
        <source>If it stays so, compare the authorization request with the provider&apos;s documentation, and add what it lists to the extra parameters.</source>
        <translation type="unfinished">Bleibt es so, vergleichen Sie die Anfrage zur Autorisierung mit der Dokumentation des Anbieters, und fügen Sie hinzu, was sie unter den zusätzlichen Parametern aufführt.</translation>
    </message>
    <message>
        <source>Nobody came back from the log-in: the provider showed an error page of its own, or the page was left open.</source>
        <translation type="unfinished">Niemand kam von der Anmeldung zurück: Der Anbieter zeigte eine eigene Fehlerseite, oder die Seite blieb offen.</translation>
    </message>
    <message>
        <source>Paste the words or the address of its error page here: they say what to mend. Check also that this redirect URI is registered.</source>
        <translation type="unfinished">Fügen Sie die Worte oder die Adresse seiner Fehlerseite hier ein: Sie sagen, was zu beheben ist. Prüfen Sie auch, ob diese Redirect-URI registriert ist.</translation>
    </message>
    <message>
        <source>The server says that there is nothing at this address, and no more.</source>
        <translation type="unfinished">Der Server sagt, dass an dieser Adresse nichts ist, und sonst nichts.</translation>
    </message>
    <message>
        <source>Compare the authorization URL with the provider&apos;s documentation, its path above all: a part may be missing.</source>
        <translation type="unfinished">Vergleichen Sie die Authorization-URL mit der Dokumentation des Anbieters, vor allem ihren Pfad: Vielleicht fehlt ein Teil.</translation>
    </message>
    <message>
        <source>The provider&apos;s page does not say what is wrong. Nearly always it is the redirect URI, which is not registered as it is sent.</source>
        <translation type="unfinished">Die Seite des Anbieters sagt nicht, was nicht stimmt. Fast immer ist es die Redirect-URI, die nicht so registriert ist, wie sie gesendet wird.</translation>
    </message>
    <message>
        <source>Compare it with the one in the provider&apos;s portal, letter by letter.</source>
        <translation type="unfinished">Vergleichen Sie sie mit der im Portal des Anbieters, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>The client ID may not be known there: a provider that does not know the app sends nobody back, and often says nothing.</source>
        <translation type="unfinished">Vielleicht ist die Client-ID dort nicht bekannt: Ein Anbieter, der die App nicht kennt, schickt niemanden zurück und sagt oft nichts.</translation>
    </message>
    <message>
        <source>Compare it with the one in the provider&apos;s portal.</source>
        <translation type="unfinished">Vergleichen Sie sie mit der im Portal des Anbieters.</translation>
    </message>
    <message>
        <source>The browser came back to this computer, and nobody listened there any more, or not at this port.</source>
        <translation type="unfinished">Der Browser kam zu diesem Computer zurück, und dort lauschte niemand mehr, oder nicht an diesem Port.</translation>
    </message>
    <message>
        <source>Log in again, and leave the wizard open meanwhile; the redirect URI names the port.</source>
        <translation type="unfinished">Melden Sie sich noch einmal an, und lassen Sie dieses Fenster inzwischen offen; die Redirect-URI nennt den Port.</translation>
    </message>
    <message>
        <source>The browser finds no server of the name in the authorization URL.</source>
        <translation type="unfinished">Der Browser findet keinen Server mit dem Namen aus der Authorization-URL.</translation>
    </message>
    <message>
        <source>Check the spelling of its host, and what is filled in for it (a sub-domain, a region).</source>
        <translation type="unfinished">Prüfen Sie die Schreibweise seines Hosts, und was dafür ausgefüllt ist (eine Subdomain, eine Region).</translation>
    </message>
    <message>
        <source>The provider&apos;s log-in sends the browser round in a circle.</source>
        <translation type="unfinished">Die Anmeldung des Anbieters schickt den Browser im Kreis.</translation>
    </message>
    <message>
        <source>Check the authorization URL; then try in a private window, since an old cookie can do this, too.</source>
        <translation type="unfinished">Prüfen Sie die Authorization-URL; versuchen Sie es dann in einem privaten Fenster, denn auch ein altes Cookie kann das bewirken.</translation>
    </message>
    <message>
        <source>The browser does not trust the certificate of the page: the provider&apos;s own, or that of the redirect to this computer.</source>
        <translation type="unfinished">Der Browser traut dem Zertifikat der Seite nicht: dem eigenen des Anbieters, oder dem der Weiterleitung zu diesem Computer.</translation>
    </message>
    <message>
        <source>Where the address is of this computer, go on: the wizard made that certificate. Otherwise check the authorization URL.</source>
        <translation type="unfinished">Ist die Adresse von diesem Computer, gehen Sie weiter: Dieses Zertifikat hat das Programm gemacht. Sonst prüfen Sie die Authorization-URL.</translation>
    </message>
    <message>
        <source>Send it as {name}</source>
        <translation type="unfinished">Als {name} senden</translation>
    </message>
    <message>
        <source>The client secret holds signs that read differently once they are form-encoded, as HTTP Basic wants it (RFC 6749 section 2.3.1), and the provider reads another secret than the one that was sent.</source>
        <translation type="unfinished">Das Client-Secret enthält Zeichen, die anders gelesen werden, sobald sie als Formular kodiert sind, wie HTTP Basic es will (RFC 6749 Abschnitt 2.3.1), und der Anbieter liest ein anderes Secret als das gesendete.</translation>
    </message>
    <message>
        <source>Send it the other way. If that changes nothing, it is the secret itself.</source>
        <translation type="unfinished">Senden Sie es auf die andere Art. Ändert das nichts, ist es das Secret selbst.</translation>
    </message>
    <message>
        <source>The provider does not take the client secret: it is mistyped, was replaced, has expired, or belongs to another app.</source>
        <translation type="unfinished">Der Anbieter nimmt das Client-Secret nicht an: Es enthält einen Tippfehler, wurde ersetzt, ist abgelaufen oder gehört zu einer anderen App.</translation>
    </message>
    <message>
        <source>Copy the secret from the provider again and paste it in step {step}. Check that it is the secret, and not its ID.</source>
        <translation type="unfinished">Kopieren Sie das Secret noch einmal vom Anbieter und fügen Sie es in Schritt {step} ein. Prüfen Sie, ob es das Secret ist, und nicht seine ID.</translation>
    </message>
    <message>
        <source>ID and secret belong to another environment or region than the address that was asked (sandbox and production have their own).</source>
        <translation type="unfinished">ID und Secret gehören zu einer anderen Umgebung oder Region als die gefragte Adresse (Sandbox und Produktion haben je eigene).</translation>
    </message>
    <message>
        <source>Take ID and secret of the environment that the address belongs to, or change the address in this step.</source>
        <translation type="unfinished">Nehmen Sie ID und Secret der Umgebung, zu der die Adresse gehört, oder ändern Sie die Adresse in diesem Schritt.</translation>
    </message>
    <message>
        <source>The code was given to another app than the one whose ID and secret were sent.</source>
        <translation type="unfinished">Der Code wurde einer anderen App gegeben als der, deren ID und Secret gesendet wurden.</translation>
    </message>
    <message>
        <source>Check in step {step} that client ID and secret belong together, and to the environment of the log-in.</source>
        <translation type="unfinished">Prüfen Sie in Schritt {step}, ob Client-ID und Secret zusammengehören, und zur Umgebung der Anmeldung.</translation>
    </message>
    <message>
        <source>The provider has suspended or disabled the app.</source>
        <translation type="unfinished">Der Anbieter hat die App gesperrt oder abgeschaltet.</translation>
    </message>
    <message>
        <source>Look at the app in the provider&apos;s portal; its support says why, and what lifts it.</source>
        <translation type="unfinished">Sehen Sie die App im Portal des Anbieters an; seine Hilfe sagt, warum, und was es aufhebt.</translation>
    </message>
    <message>
        <source>The provider does not know this client ID here.</source>
        <translation type="unfinished">Der Anbieter kennt diese Client-ID hier nicht.</translation>
    </message>
    <message>
        <source>Copy it from the provider again; check that ID and token address are of the same environment (sandbox or production).</source>
        <translation type="unfinished">Kopieren Sie sie noch einmal vom Anbieter; prüfen Sie, ob ID und Token-Adresse zur selben Umgebung gehören (Sandbox oder Produktion).</translation>
    </message>
    <message>
        <source>The provider looked for the app or the account in the tenant (directory, realm) that the address names, and it is not there.</source>
        <translation type="unfinished">Der Anbieter suchte die App oder das Konto in dem Mandanten (Tenant, Verzeichnis, Realm), den die Adresse nennt, und dort gibt es sie nicht.</translation>
    </message>
    <message>
        <source>Put the tenant into the address in which the app was registered; or register the app for accounts of any tenant.</source>
        <translation type="unfinished">Setzen Sie den Mandanten in die Adresse, in dem die App registriert wurde; oder registrieren Sie die App für Konten jedes Mandanten.</translation>
    </message>
    <message>
        <source>The client secret begins or ends with a space or an invisible character: it was copied with it, and the provider takes it for another secret.</source>
        <translation type="unfinished">Das Client-Secret beginnt oder endet mit einem Leerzeichen oder unsichtbaren Zeichen: Es wurde mitkopiert, und der Anbieter hält es für ein anderes Secret.</translation>
    </message>
    <message>
        <source>Copy the secret from the provider again, from its first letter to its last, and paste it in step {step}.</source>
        <translation type="unfinished">Kopieren Sie das Secret noch einmal vom Anbieter, vom ersten Buchstaben bis zum letzten, und fügen Sie es in Schritt {step} ein.</translation>
    </message>
    <message>
        <source>The client secret holds characters that no secret is made of (RFC 6749 appendix A.2), or one character alone: what was copied is perhaps the row of dots that hides it.</source>
        <translation type="unfinished">Das Client-Secret enthält Zeichen, aus denen kein Secret besteht (RFC 6749 Anhang A.2), oder nur ein einziges Zeichen: Kopiert wurde vielleicht die Reihe Punkte, die es verbirgt.</translation>
    </message>
    <message>
        <source>Have the provider show the secret, copy it, and paste it in step {step}.</source>
        <translation type="unfinished">Lassen Sie den Anbieter das Secret zeigen, kopieren Sie es, und fügen Sie es in Schritt {step} ein.</translation>
    </message>
    <message>
        <source>The client secret is the client ID once more: the provider has another value for it.</source>
        <translation type="unfinished">Das Client-Secret ist noch einmal die Client-ID: Der Anbieter hat dafür einen anderen Wert.</translation>
    </message>
    <message>
        <source>Copy the secret from the provider, and paste it in step {step}. Some show one only after it was made in their portal.</source>
        <translation type="unfinished">Kopieren Sie das Secret vom Anbieter, und fügen Sie es in Schritt {step} ein. Manche zeigen eines erst, nachdem es in ihrem Portal angelegt wurde.</translation>
    </message>
    <message>
        <source>The header Authorization of this call holds the credentials and no word before them; HTTP Basic has one there, and encodes what follows (RFC 7617).</source>
        <translation type="unfinished">Der Header Authorization dieses Aufrufs enthält die Zugangsdaten und kein Wort davor; HTTP Basic hat dort eines und kodiert, was folgt (RFC 7617).</translation>
    </message>
    <message>
        <source>Take the header out and let the wizard make it, unless the provider&apos;s documentation has it like this.</source>
        <translation type="unfinished">Nehmen Sie den Header heraus und lassen Sie ihn das Programm machen, außer die Dokumentation des Anbieters hat ihn so.</translation>
    </message>
    <message>
        <source>The provider refused the app&apos;s credentials in every way in which they can be sent: it is the client secret itself, or the client ID.</source>
        <translation type="unfinished">Der Anbieter lehnte die Zugangsdaten der App auf jede Art ab, auf die sie gesendet werden können: Es ist das Client-Secret selbst, oder die Client-ID.</translation>
    </message>
    <message>
        <source>Copy both from the provider again, and paste them in step {step}. A secret is often shown once only: make a new one if in doubt.</source>
        <translation type="unfinished">Kopieren Sie beide noch einmal vom Anbieter, und fügen Sie sie in Schritt {step} ein. Ein Secret wird oft nur einmal gezeigt: Legen Sie im Zweifel ein neues an.</translation>
    </message>
    <message>
        <source>The provider refused the app with status {status} in every way in which its credentials can be sent: it is the client secret itself, or the client ID.</source>
        <translation type="unfinished">Der Anbieter lehnte die App mit Status {status} auf jede Art ab, auf die ihre Zugangsdaten gesendet werden können: Es ist das Client-Secret selbst, oder die Client-ID.</translation>
    </message>
    <message>
        <source>The app&apos;s credentials were sent under another name than the standard&apos;s, and the provider does not take them.</source>
        <translation type="unfinished">Die Zugangsdaten der App wurden unter einem anderen Namen als dem des Standards gesendet, und der Anbieter nimmt sie nicht an.</translation>
    </message>
    <message>
        <source>Send them under the standard&apos;s name, unless the provider&apos;s documentation has the other one.</source>
        <translation type="unfinished">Senden Sie sie unter dem Namen des Standards, außer die Dokumentation des Anbieters hat den anderen.</translation>
    </message>
    <message>
        <source>The provider does not accept the app&apos;s credentials. They are sent as its documentation or the standard has it, so most likely it is the client secret: it is mistyped, was replaced, or belongs to another app.</source>
        <translation type="unfinished">Der Anbieter nimmt die Zugangsdaten der App nicht an. Gesendet werden sie so, wie es in seiner Dokumentation oder im Standard steht, also dürfte es am Client-Secret liegen: Es enthält einen Tippfehler, wurde ersetzt oder gehört zu einer anderen App.</translation>
    </message>
    <message>
        <source>Copy the secret from the provider again and paste it in step {step}. If that changes nothing, send it the other way.</source>
        <translation type="unfinished">Kopieren Sie das Secret noch einmal vom Anbieter und fügen Sie es in Schritt {step} ein. Ändert das nichts, senden Sie es auf die andere Art.</translation>
    </message>
    <message>
        <source>The provider does not accept the app&apos;s credentials, or not in the way in which they are sent.</source>
        <translation type="unfinished">Der Anbieter nimmt die Zugangsdaten der App nicht an, oder nicht auf die Art, auf die sie gesendet werden.</translation>
    </message>
    <message>
        <source>First try the other way (HTTP Basic or body). If that changes nothing, copy ID and secret from the provider again; sandbox and production often have their own.</source>
        <translation type="unfinished">Versuchen Sie zuerst die andere Art (HTTP Basic oder Body). Ändert das nichts, kopieren Sie ID und Secret noch einmal vom Anbieter; Sandbox und Produktion haben oft je eigene.</translation>
    </message>
    <message>
        <source>The provider refuses the app (status {status}): its credentials are wrong, or it wants them in another way.</source>
        <translation type="unfinished">Der Anbieter lehnt die App ab (Status {status}): Ihre Zugangsdaten sind falsch, oder er will sie auf eine andere Art.</translation>
    </message>
    <message>
        <source>Refresh where the token came from</source>
        <translation type="unfinished">Dort erneuern, woher das Token kam</translation>
    </message>
    <message>
        <source>Send {parameter}</source>
        <translation type="unfinished">{parameter} senden</translation>
    </message>
    <message>
        <source>Send the credentials as for the token</source>
        <translation type="unfinished">Die Zugangsdaten wie beim Token senden</translation>
    </message>
    <message>
        <source>This request sends a value that is written down in place of one that each log-in makes anew, or asks for another grant than this one.</source>
        <translation type="unfinished">Diese Anfrage sendet einen festgeschriebenen Wert, wo jede Anmeldung einen neuen macht, oder verlangt eine andere Art der Anmeldung als diese.</translation>
    </message>
    <message>
        <source>Take it out: what belongs there is filled in by itself.</source>
        <translation type="unfinished">Nehmen Sie das heraus: Was dorthin gehört, wird von selbst ausgefüllt.</translation>
    </message>
    <message>
        <source>The revocation sends a token that is written down, and not the one that this log-in brought.</source>
        <translation type="unfinished">Der Widerruf sendet ein festgeschriebenes Token, und nicht das, das diese Anmeldung gebracht hat.</translation>
    </message>
    <message>
        <source>The token was asked for with another grant than the log-in&apos;s: it is not the token of whoever logged in.</source>
        <translation type="unfinished">Das Token wurde auf einem anderen Weg als der Anmeldung verlangt: Es ist nicht das Token der Person, die sich angemeldet hat.</translation>
    </message>
    <message>
        <source>Take the grant type out of the extra parameters of step {step}.</source>
        <translation type="unfinished">Nehmen Sie grant_type aus den zusätzlichen Parametern von Schritt {step}.</translation>
    </message>
    <message>
        <source>The authorization request sends a value of its own for what OAuth fills in: response_type has to ask for a code, response_mode for one in the query, and state and code challenge are made anew for each log-in.</source>
        <translation type="unfinished">Die Anfrage zur Autorisierung sendet einen eigenen Wert für etwas, das OAuth ausfüllt: response_type muss einen Code verlangen, response_mode einen in der Query, und state und Code-Challenge werden für jede Anmeldung neu gemacht.</translation>
    </message>
    <message>
        <source>Take it out of the extra parameters.</source>
        <translation type="unfinished">Nehmen Sie das aus den zusätzlichen Parametern.</translation>
    </message>
    <message>
        <source>The authorization request sends a code challenge, or a method for it, that is written down; the verifier of this request belongs to another one.</source>
        <translation type="unfinished">Die Anfrage zur Autorisierung sendet eine festgeschriebene Code-Challenge oder eine festgeschriebene Methode dafür; der Verifier dieser Anfrage gehört zu einer anderen.</translation>
    </message>
    <message>
        <source>The addresses of the log-in and of the token seem to have changed places.</source>
        <translation type="unfinished">Die Adressen der Anmeldung und des Tokens scheinen vertauscht zu sein.</translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation type="unfinished">Tauschen Sie sie.</translation>
    </message>
    <message>
        <source>The address is the same as the one in step {other_step}, which is for something else.</source>
        <translation type="unfinished">Die Adresse ist dieselbe wie in Schritt {other_step}, der für etwas anderes ist.</translation>
    </message>
    <message>
        <source>Copy the address of this step from the provider&apos;s documentation.</source>
        <translation type="unfinished">Kopieren Sie die Adresse dieses Schritts aus der Dokumentation des Anbieters.</translation>
    </message>
    <message>
        <source>The refresh goes to another address than the request for the token, and there it is not understood; the standard has both at one address (RFC 6749 section 6).</source>
        <translation type="unfinished">Das Erneuern geht an eine andere Adresse als die Anfrage nach dem Token, und dort wird es nicht verstanden; der Standard hat beides an einer Adresse (RFC 6749 Abschnitt 6).</translation>
    </message>
    <message>
        <source>Refresh where the token came from, unless the provider&apos;s documentation has another address.</source>
        <translation type="unfinished">Erneuern Sie dort, woher das Token kam, außer die Dokumentation des Anbieters hat eine andere Adresse.</translation>
    </message>
    <message>
        <source>The provider misses a parameter that is sent under another name here than the standard&apos;s.</source>
        <translation type="unfinished">Der Anbieter vermisst einen Parameter, der hier unter einem anderen Namen als dem des Standards gesendet wird.</translation>
    </message>
    <message>
        <source>Send it under the standard&apos;s name, unless the provider&apos;s documentation has the other one.</source>
        <translation type="unfinished">Senden Sie ihn unter dem Namen des Standards, außer die Dokumentation des Anbieters hat den anderen.</translation>
    </message>
    <message>
        <source>The provider says that it does not accept the app. Some say so of any request that they do not understand, and this one is not as the standard has it.</source>
        <translation type="unfinished">Der Anbieter sagt, er nimmt die App nicht an. Manche sagen das zu jeder Anfrage, die sie nicht verstehen, und diese ist nicht, wie der Standard sie hat.</translation>
    </message>
    <message>
        <source>Send it as the standard has it, unless the provider&apos;s documentation says otherwise.</source>
        <translation type="unfinished">Senden Sie sie, wie der Standard sie hat, außer die Dokumentation des Anbieters sagt etwas anderes.</translation>
    </message>
    <message>
        <source>A parameter is sent under another name than the standard&apos;s, and the provider does not say what it misses.</source>
        <translation type="unfinished">Ein Parameter wird unter einem anderen Namen als dem des Standards gesendet, und der Anbieter sagt nicht, was er vermisst.</translation>
    </message>
    <message>
        <source>The revocation says that it sends the other kind of token than it does (token_type_hint).</source>
        <translation type="unfinished">Der Widerruf sagt, er sende die andere Art von Token, als er es tut (token_type_hint).</translation>
    </message>
    <message>
        <source>Send the kind that it names, or let it name the other one (RFC 7009 section 2.1).</source>
        <translation type="unfinished">Senden Sie die Art, die er nennt, oder lassen Sie ihn die andere nennen (RFC 7009 Abschnitt 2.1).</translation>
    </message>
    <message>
        <source>The provider said that the token is revoked, and it still works: the revocation says otherwise who the app is than the request for the token does.</source>
        <translation type="unfinished">Der Anbieter hat gesagt, das Token sei widerrufen, und es gilt noch: Der Widerruf sagt auf andere Art, wer die App ist, als die Anfrage nach dem Token.</translation>
    </message>
    <message>
        <source>Send the credentials as for the token.</source>
        <translation type="unfinished">Senden Sie die Zugangsdaten wie beim Token.</translation>
    </message>
    <message>
        <source>The request was sent with {method}; the standard has POST here (RFC 6749 section 3.2, RFC 7009 section 2.1).</source>
        <translation type="unfinished">Die Anfrage wurde mit {method} gesendet; der Standard hat hier POST (RFC 6749 Abschnitt 3.2, RFC 7009 Abschnitt 2.1).</translation>
    </message>
    <message>
        <source>Send it with POST.</source>
        <translation type="unfinished">Senden Sie sie mit POST.</translation>
    </message>
    <message>
        <source>This call leaves out what the standard demands in it.</source>
        <translation type="unfinished">Dieser Aufruf lässt weg, was der Standard darin verlangt.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation type="unfinished">Senden Sie es wieder.</translation>
    </message>
    <message>
        <source>The provider misses what this call leaves out on purpose.</source>
        <translation type="unfinished">Der Anbieter vermisst, was dieser Aufruf mit Absicht weglässt.</translation>
    </message>
    <message>
        <source>The provider misses {parameter}, and it was sent in a form: the provider does not read forms.</source>
        <translation type="unfinished">Der Anbieter vermisst {parameter}, und es wurde in einem Formular gesendet: Der Anbieter liest keine Formulare.</translation>
    </message>
    <message>
        <source>Send the request as JSON.</source>
        <translation type="unfinished">Senden Sie die Anfrage als JSON.</translation>
    </message>
    <message>
        <source>The provider has no answer in a format that this request accepts (status 406).</source>
        <translation type="unfinished">Der Anbieter hat keine Antwort in einem Format, das diese Anfrage annimmt (Status 406).</translation>
    </message>
    <message>
        <source>Say in the header Accept what its documentation names, mostly application/json.</source>
        <translation type="unfinished">Sagen Sie im Header Accept, was seine Dokumentation nennt, meist application/json.</translation>
    </message>
    <message>
        <source>The provider does not read the format of the request (status 415).</source>
        <translation type="unfinished">Der Anbieter liest das Format der Anfrage nicht (Status 415).</translation>
    </message>
    <message>
        <source>Send it in the other format.</source>
        <translation type="unfinished">Senden Sie sie im anderen Format.</translation>
    </message>
    <message>
        <source>The provider wants the request as JSON.</source>
        <translation type="unfinished">Der Anbieter will die Anfrage als JSON.</translation>
    </message>
    <message>
        <source>Send it as JSON.</source>
        <translation type="unfinished">Senden Sie sie als JSON.</translation>
    </message>
    <message>
        <source>The provider wants the request as a form.</source>
        <translation type="unfinished">Der Anbieter will die Anfrage als Formular.</translation>
    </message>
    <message>
        <source>Send it as a form.</source>
        <translation type="unfinished">Senden Sie sie als Formular.</translation>
    </message>
    <message>
        <source>The request was sent as JSON, and the provider misses in it what it holds: it reads forms only.</source>
        <translation type="unfinished">Die Anfrage wurde als JSON gesendet, und der Anbieter vermisst darin, was sie enthält: Er liest nur Formulare.</translation>
    </message>
    <message>
        <source>Send it as a form, as the standard has it (RFC 6749 section 4.1.3).</source>
        <translation type="unfinished">Senden Sie sie als Formular, wie der Standard es hat (RFC 6749 Abschnitt 4.1.3).</translation>
    </message>
    <message>
        <source>The parameters travel in the address, and the provider misses them: it reads the body, where the standard has them (RFC 6749 section 4.1.3).</source>
        <translation type="unfinished">Die Parameter werden in der Adresse gesendet, und der Anbieter vermisst sie: Er liest den Body, wo der Standard sie hat (RFC 6749 Abschnitt 4.1.3).</translation>
    </message>
    <message>
        <source>Send them in the body.</source>
        <translation type="unfinished">Senden Sie sie im Body.</translation>
    </message>
    <message>
        <source>Send the parameters in the body</source>
        <translation type="unfinished">Die Parameter im Body senden</translation>
    </message>
    <message>
        <source>The provider takes POST only at this address.</source>
        <translation type="unfinished">Der Anbieter nimmt an dieser Adresse nur POST.</translation>
    </message>
    <message>
        <source>Send it as POST.</source>
        <translation type="unfinished">Senden Sie sie als POST.</translation>
    </message>
    <message>
        <source>This request was sent as JSON. The one for the token was a form, and the provider understood it.</source>
        <translation type="unfinished">Diese Anfrage wurde als JSON gesendet. Die nach dem Token war ein Formular, und der Anbieter verstand sie.</translation>
    </message>
    <message>
        <source>Send this one as a form, too.</source>
        <translation type="unfinished">Senden Sie auch diese als Formular.</translation>
    </message>
    <message>
        <source>The parameters were sent in the body. For the token they were in the address, and the provider read them.</source>
        <translation type="unfinished">Die Parameter wurden im Body gesendet. Beim Token standen sie in der Adresse, und der Anbieter hat sie gelesen.</translation>
    </message>
    <message>
        <source>Send them in the address here, too.</source>
        <translation type="unfinished">Senden Sie sie auch hier in der Adresse.</translation>
    </message>
    <message>
        <source>The provider says nothing, and the request was sent as JSON: it may read forms only.</source>
        <translation type="unfinished">Der Anbieter sagt nichts, und die Anfrage wurde als JSON gesendet: Vielleicht liest er nur Formulare.</translation>
    </message>
    <message>
        <source>Send redirect_uri at the log-in, too</source>
        <translation type="unfinished">redirect_uri auch bei der Anmeldung senden</translation>
    </message>
    <message>
        <source>The redirect URI that stands among this call&apos;s parameters is another than the one of the log-in; both have to be the same (RFC 6749 section 4.1.3).</source>
        <translation type="unfinished">Die Redirect-URI unter den Parametern dieses Aufrufs ist eine andere als die der Anmeldung; beide müssen gleich sein (RFC 6749 Abschnitt 4.1.3).</translation>
    </message>
    <message>
        <source>Take it out: the wizard sends the one of the log-in by itself.</source>
        <translation type="unfinished">Nehmen Sie sie heraus: Die der Anmeldung sendet das Programm von selbst.</translation>
    </message>
    <message>
        <source>The redirect URI of the token request is not the one of the log-in, or is not registered.</source>
        <translation type="unfinished">Die Redirect-URI der Token-Anfrage ist nicht die der Anmeldung oder ist nicht registriert.</translation>
    </message>
    <message>
        <source>Register exactly this address at the provider, and send it in both requests.</source>
        <translation type="unfinished">Registrieren Sie genau diese Adresse beim Anbieter, und senden Sie sie in beiden Anfragen.</translation>
    </message>
    <message>
        <source>The provider refuses the code verifier of PKCE: it wants none, or one of the other kind.</source>
        <translation type="unfinished">Der Anbieter lehnt den Code-Verifier von PKCE ab: Er will keinen, oder einen der anderen Art.</translation>
    </message>
    <message>
        <source>Turn PKCE off in step {step}, or choose the other method.</source>
        <translation type="unfinished">Schalten Sie PKCE in Schritt {step} aus, oder wählen Sie die andere Methode.</translation>
    </message>
    <message>
        <source>The provider wants PKCE, the extra protection of the log-in, and it is off.</source>
        <translation type="unfinished">Der Anbieter will PKCE, den zusätzlichen Schutz der Anmeldung, und es ist aus.</translation>
    </message>
    <message>
        <source>Turn it on in step {step} and log in again.</source>
        <translation type="unfinished">Schalten Sie es in Schritt {step} ein, und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The code was used already, or came too late: it works once, and often for a minute only.</source>
        <translation type="unfinished">Der Code war schon benutzt oder kam zu spät: Er gilt einmal, und oft nur eine Minute lang.</translation>
    </message>
    <message>
        <source>Log in again: that brings a fresh code.</source>
        <translation type="unfinished">Melden Sie sich noch einmal an: Das bringt einen frischen Code.</translation>
    </message>
    <message>
        <source>The provider refuses the code: it was used or too old, the redirect URI differs from the log-in&apos;s, or it belongs to another app.</source>
        <translation type="unfinished">Der Anbieter lehnt den Code ab: Er war benutzt oder zu alt, die Redirect-URI ist nicht die der Anmeldung, oder er gehört zu einer anderen App.</translation>
    </message>
    <message>
        <source>Log in again at once. If it stays so, compare redirect URI and client ID with the provider&apos;s.</source>
        <translation type="unfinished">Melden Sie sich sofort noch einmal an. Bleibt es so, vergleichen Sie Redirect-URI und Client-ID mit denen beim Anbieter.</translation>
    </message>
    <message>
        <source>The provider refuses the request (status {status}) and does not say why: mostly it is the code, which was used or is too old, or something that is sent otherwise than at the log-in.</source>
        <translation type="unfinished">Der Anbieter lehnt die Anfrage ab (Status {status}) und sagt nicht, warum: Meist ist es der Code, der benutzt oder zu alt ist, oder etwas, das anders gesendet wird als bei der Anmeldung.</translation>
    </message>
    <message>
        <source>Log in again at once. If it stays so, compare this call with the provider&apos;s documentation.</source>
        <translation type="unfinished">Melden Sie sich sofort noch einmal an. Bleibt es so, vergleichen Sie diesen Aufruf mit der Dokumentation des Anbieters.</translation>
    </message>
    <message>
        <source>The provider does not know this kind of request under this name, or does not allow it for the app.</source>
        <translation type="unfinished">Der Anbieter kennt diese Art Anfrage unter diesem Namen nicht oder erlaubt sie der App nicht.</translation>
    </message>
    <message>
        <source>Check the address of the call; at the provider, allow the grant for your app.</source>
        <translation type="unfinished">Prüfen Sie die Adresse des Aufrufs; erlauben Sie der App beim Anbieter diese Art der Anmeldung.</translation>
    </message>
    <message>
        <source>The provider misses the parameter {parameter}.</source>
        <translation type="unfinished">Der Anbieter vermisst den Parameter {parameter}.</translation>
    </message>
    <message>
        <source>Add it to the call, under Extra parameters.</source>
        <translation type="unfinished">Fügen Sie ihn zum Aufruf hinzu, unter „Zusätzliche Parameter“.</translation>
    </message>
    <message>
        <source>The provider misses the parameter {parameter}, which OAuth does not send by itself here.</source>
        <translation type="unfinished">Der Anbieter vermisst den Parameter {parameter}, den OAuth hier nicht von selbst sendet.</translation>
    </message>
    <message>
        <source>Add it to the call, under Extra parameters; its documentation says with which value.</source>
        <translation type="unfinished">Fügen Sie ihn zum Aufruf hinzu, unter „Zusätzliche Parameter“; die Dokumentation sagt, mit welchem Wert.</translation>
    </message>
    <message>
        <source>A parameter reaches the provider twice: in the address and in the body, say, or in two ways of saying who the app is.</source>
        <translation type="unfinished">Ein Parameter erreicht den Anbieter zweimal: etwa in der Adresse und im Body, oder auf zwei Arten zu sagen, wer die App ist.</translation>
    </message>
    <message>
        <source>Take one of the two out. What OAuth itself sends ({sent}) need not stand among the extra parameters or in the address.</source>
        <translation type="unfinished">Nehmen Sie eines von beiden heraus. Was OAuth selbst sendet ({sent}), muss nicht unter den zusätzlichen Parametern oder in der Adresse stehen.</translation>
    </message>
    <message>
        <source>The provider refuses the scope of this request.</source>
        <translation type="unfinished">Der Anbieter lehnt den Scope dieser Anfrage ab.</translation>
    </message>
    <message>
        <source>Compare the scopes with those that you asked for in step {step}; a refresh may not ask for more.</source>
        <translation type="unfinished">Vergleichen Sie die Scopes mit denen aus Schritt {step}; eine Erneuerung darf nicht mehr verlangen.</translation>
    </message>
    <message>
        <source>The provider does not know the API that the token is to be for (RFC 8707 calls it resource, RFC 9396 authorization_details, others audience).</source>
        <translation type="unfinished">Der Anbieter kennt die API nicht, für die das Token sein soll (RFC 8707 nennt sie resource, RFC 9396 authorization_details, andere audience).</translation>
    </message>
    <message>
        <source>Copy its exact value from the documentation, into the extra parameters of step {step} and of this one.</source>
        <translation type="unfinished">Kopieren Sie ihren genauen Wert aus der Dokumentation in die zusätzlichen Parameter von Schritt {step} und von diesem.</translation>
    </message>
    <message>
        <source>The provider wants a signed proof with each request (DPoP, RFC 9449), which this version of the platform cannot make.</source>
        <translation type="unfinished">Der Anbieter will zu jeder Anfrage einen signierten Beleg (DPoP, RFC 9449), den diese Version der Plattform nicht machen kann.</translation>
    </message>
    <message>
        <source>At the provider, set the app to plain bearer tokens.</source>
        <translation type="unfinished">Stellen Sie die App beim Anbieter auf einfache Bearer-Token ein.</translation>
    </message>
    <message>
        <source>At the log-in the client ID is sent as {own_name}; this request sends it as client_id.</source>
        <translation type="unfinished">Bei der Anmeldung wird die Client-ID als {own_name} gesendet; diese Anfrage sendet sie als client_id.</translation>
    </message>
    <message>
        <source>Give it the same name here: {own_name}.</source>
        <translation type="unfinished">Geben Sie ihr hier denselben Namen: {own_name}.</translation>
    </message>
    <message>
        <source>The provider cannot make sense of the request: a parameter is missing or unknown, or it wants another format.</source>
        <translation type="unfinished">Der Anbieter versteht die Anfrage nicht: Ein Parameter fehlt oder ist unbekannt, oder er will ein anderes Format.</translation>
    </message>
    <message>
        <source>These were sent: {sent}. Compare their names with the provider&apos;s documentation, and add what it lists besides.</source>
        <translation type="unfinished">Gesendet wurden: {sent}. Vergleichen Sie ihre Namen mit der Dokumentation des Anbieters, und fügen Sie hinzu, was sie sonst noch aufführt.</translation>
    </message>
    <message>
        <source>The app, or its redirect URI, is registered there as one of another kind: for a single-page or a mobile app, and not for a web server.</source>
        <translation type="unfinished">Die App, oder ihre Redirect-URI, ist dort als eine anderer Art registriert: für eine Single-Page- oder mobile App, und nicht für einen Webserver.</translation>
    </message>
    <message>
        <source>At the provider, register the redirect URI for a web application (platform “Web”), whose code a server redeems with the secret.</source>
        <translation type="unfinished">Registrieren Sie die Redirect-URI beim Anbieter für eine Web-Anwendung (Plattform „Web“), deren Code ein Server mit dem Secret einlöst.</translation>
    </message>
    <message>
        <source>The app is registered as a public one, which sends no client secret; this request holds one.</source>
        <translation type="unfinished">Die App ist als öffentliche registriert, die kein Client-Secret sendet; diese Anfrage enthält eines.</translation>
    </message>
    <message>
        <source>Send none; or make the app a confidential one (a web application) at the provider.</source>
        <translation type="unfinished">Senden Sie keines; oder machen Sie die App beim Anbieter zu einer vertraulichen (einer Web-Anwendung).</translation>
    </message>
    <message>
        <source>The provider wants the app to prove itself by a signed statement or a certificate (private_key_jwt, mutual TLS), and not by a secret.</source>
        <translation type="unfinished">Der Anbieter will, dass sich die App durch eine signierte Aussage oder ein Zertifikat ausweist (private_key_jwt, mutual TLS), und nicht durch ein Secret.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, choose a client secret for the app, sent by HTTP Basic or in the body.</source>
        <translation type="unfinished">Wählen Sie im Portal des Anbieters ein Client-Secret für die App, gesendet mit HTTP Basic oder im Body.</translation>
    </message>
    <message>
        <source>The app is not allowed this kind of request (grant) at the provider.</source>
        <translation type="unfinished">Diese Art Anfrage (Grant) ist der App beim Anbieter nicht erlaubt.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, allow the authorization code grant for the app, and refresh tokens; or register it as a web application.</source>
        <translation type="unfinished">Erlauben Sie der App im Portal des Anbieters den Authorization-Code und Refresh-Token; oder registrieren Sie sie als Web-Anwendung.</translation>
    </message>
    <message>
        <source>Ask for {scopes} instead</source>
        <translation type="unfinished">Stattdessen {scopes} verlangen</translation>
    </message>
    <message>
        <source>Use {url}</source>
        <translation type="unfinished">{url} nehmen</translation>
    </message>
    <message>
        <source>There is nothing at this address (status {status}): {provider} is known to have another one.</source>
        <translation type="unfinished">An dieser Adresse ist nichts (Status {status}): {provider} hat bekanntlich eine andere.</translation>
    </message>
    <message>
        <source>Use that, unless yours is a place of its own: a sandbox, a region, a server of a customer.</source>
        <translation type="unfinished">Nehmen Sie diese, außer Ihre ist ein eigener Ort: eine Sandbox, eine Region, ein Server eines Kunden.</translation>
    </message>
    <message>
        <source>{provider} is known to have another address for the log-in.</source>
        <translation type="unfinished">{provider} hat bekanntlich eine andere Adresse für die Anmeldung.</translation>
    </message>
    <message>
        <source>{provider} has moved this address: its documentation names another one.</source>
        <translation type="unfinished">{provider} hat diese Adresse verlegt: Die Dokumentation nennt eine andere.</translation>
    </message>
    <message>
        <source>Use the new one; an app that is registered for the old may have to be made anew.</source>
        <translation type="unfinished">Nehmen Sie die neue; eine für die alte registrierte App muss vielleicht neu angelegt werden.</translation>
    </message>
    <message>
        <source>{provider} wants a parameter at the log-in that is not sent.</source>
        <translation type="unfinished">{provider} will bei der Anmeldung einen Parameter, der nicht gesendet wird.</translation>
    </message>
    <message>
        <source>Add it, under Extra parameters.</source>
        <translation type="unfinished">Fügen Sie ihn hinzu, unter „Zusätzliche Parameter“.</translation>
    </message>
    <message>
        <source>{provider} has a name of its own for a parameter of OAuth that is sent under its usual name.</source>
        <translation type="unfinished">{provider} hat einen eigenen Namen für einen Parameter von OAuth, der unter dem üblichen Namen gesendet wird.</translation>
    </message>
    <message>
        <source>Send it under the provider&apos;s name.</source>
        <translation type="unfinished">Senden Sie ihn unter dem Namen des Anbieters.</translation>
    </message>
    <message>
        <source>{provider} no longer gives out a scope that is asked for.</source>
        <translation type="unfinished">{provider} gibt einen verlangten Scope nicht mehr aus.</translation>
    </message>
    <message>
        <source>Ask for what took its place; it may have to be switched on for your app in the portal.</source>
        <translation type="unfinished">Verlangen Sie, was an seine Stelle kam; vielleicht muss es im Portal für Ihre App eingeschaltet werden.</translation>
    </message>
    <message>
        <source>{provider} wants a header with each call of its API that was not sent.</source>
        <translation type="unfinished">{provider} will bei jedem Aufruf seiner API einen Header, der nicht gesendet wurde.</translation>
    </message>
    <message>
        <source>Add it here, and in step {parameters}; its documentation says which value.</source>
        <translation type="unfinished">Fügen Sie ihn hier und in Schritt {parameters} hinzu; die Dokumentation sagt, welchen Wert er hat.</translation>
    </message>
    <message>
        <source>{provider} has a word of its own before the token; the call sends another.</source>
        <translation type="unfinished">{provider} hat ein eigenes Wort vor dem Token; der Aufruf sendet ein anderes.</translation>
    </message>
    <message>
        <source>Write it as the provider&apos;s documentation does, here and in the request parameters.</source>
        <translation type="unfinished">Schreiben Sie es wie die Dokumentation des Anbieters, hier und in den Parametern der Anfragen.</translation>
    </message>
    <message>
        <source>What belongs to one part of {provider} is unknown in another.</source>
        <translation type="unfinished">Was zu einem Teil von {provider} gehört, ist in einem anderen unbekannt.</translation>
    </message>
    <message>
        <source>{apart}</source>
        <translation type="unfinished">{apart}</translation>
    </message>
    <message>
        <source>The log-in did not end with a code. What exactly went wrong is in the provider&apos;s words.</source>
        <translation type="unfinished">Die Anmeldung endete nicht mit einem Code. Was genau schiefging, steht in den Worten des Anbieters.</translation>
    </message>
    <message>
        <source>Compare what is filled in with the provider&apos;s documentation.</source>
        <translation type="unfinished">Vergleichen Sie das Ausgefüllte mit der Dokumentation des Anbieters.</translation>
    </message>
    <message>
        <source>It is not clear whether the token is revoked.</source>
        <translation type="unfinished">Es ist nicht klar, ob das Token widerrufen ist.</translation>
    </message>
    <message>
        <source>Try again, and compare the call with the provider&apos;s documentation.</source>
        <translation type="unfinished">Versuchen Sie es noch einmal, und vergleichen Sie den Aufruf mit der Dokumentation des Anbieters.</translation>
    </message>
    <message>
        <source>The provider did not do what was asked for; its words, if there are any, say why.</source>
        <translation type="unfinished">Der Anbieter tat nicht, was verlangt war; seine Worte, falls es welche gibt, sagen, warum.</translation>
    </message>
    <message>
        <source>Compare the call with the provider&apos;s documentation.</source>
        <translation type="unfinished">Vergleichen Sie den Aufruf mit der Dokumentation des Anbieters.</translation>
    </message>
    <message>
        <source>The provider gave out no refresh token, so there is nothing to refresh with. Most give one only where it is asked for.</source>
        <translation type="unfinished">Der Anbieter gab kein Refresh-Token aus, es gibt also nichts zum Erneuern. Die meisten geben eines nur, wo es verlangt wird.</translation>
    </message>
    <message>
        <source>Ask for it in step {step} (access_type=offline, or the scope offline_access), and log in again. Some want prompt=consent, too.</source>
        <translation type="unfinished">Verlangen Sie es in Schritt {step} (access_type=offline oder den Scope offline_access), und melden Sie sich noch einmal an. Manche wollen auch prompt=consent.</translation>
    </message>
    <message>
        <source>The provider gives one to those alone who ask for a scope of its own.</source>
        <translation type="unfinished">Der Anbieter gibt eines nur denen, die einen eigenen Scope dafür verlangen.</translation>
    </message>
    <message>
        <source>Look up what it is called: offline_access, offline, or the like.</source>
        <translation type="unfinished">Schlagen Sie nach, wie er heißt: offline_access, offline oder ähnlich.</translation>
    </message>
    <message>
        <source>The provider does not say that its access tokens expire: then there is nothing to refresh.</source>
        <translation type="unfinished">Der Anbieter sagt nicht, dass seine Access-Token ablaufen: Dann gibt es nichts zu erneuern.</translation>
    </message>
    <message>
        <source>If its documentation says the same, switch this step off.</source>
        <translation type="unfinished">Sagt seine Dokumentation dasselbe, schalten Sie diesen Schritt aus.</translation>
    </message>
    <message>
        <source>Go without a refresh</source>
        <translation type="unfinished">Ohne Erneuern weitermachen</translation>
    </message>
    <message>
        <source>The provider gave out no refresh token, though it was asked for in the usual ways.</source>
        <translation type="unfinished">Der Anbieter gab kein Refresh-Token aus, obwohl es auf die üblichen Arten verlangt wurde.</translation>
    </message>
    <message>
        <source>Allow refresh tokens for the app in the provider&apos;s portal, and log in again. Or go without a refresh.</source>
        <translation type="unfinished">Erlauben Sie Refresh-Token für die App im Portal des Anbieters, und melden Sie sich noch einmal an. Oder verzichten Sie auf das Erneuern.</translation>
    </message>
    <message>
        <source>The refresh token worked once and is refused the second time, and the first refresh brought no new one.</source>
        <translation type="unfinished">Das Refresh-Token hat einmal funktioniert und wird beim zweiten Mal abgelehnt, und die erste Erneuerung hat kein neues gebracht.</translation>
    </message>
    <message>
        <source>Look at the answer of the first refresh: if a new refresh token stands in it, set its place in step {step} under Advanced. If there is none, this connection ends with its second token: ask the provider.</source>
        <translation type="unfinished">Sehen Sie die Antwort der ersten Erneuerung an: Steht darin ein neues Refresh-Token, tragen Sie seine Stelle in Schritt {step} unter „Erweitert“ ein. Gibt es keines, endet diese Verbindung mit ihrem zweiten Token: Fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The provider wants the scopes again when a token is refreshed.</source>
        <translation type="unfinished">Der Anbieter will die Scopes noch einmal, wenn ein Token erneuert wird.</translation>
    </message>
    <message>
        <source>Add the parameter scope.</source>
        <translation type="unfinished">Fügen Sie den Parameter scope hinzu.</translation>
    </message>
    <message>
        <source>The request for the token was understood, this one is not: the provider may want the redirect URI again.</source>
        <translation type="unfinished">Die Anfrage nach dem Token wurde verstanden, diese nicht: Vielleicht will der Anbieter die Redirect-URI noch einmal.</translation>
    </message>
    <message>
        <source>Try it with the parameter redirect_uri; a provider that does not need it lets it pass.</source>
        <translation type="unfinished">Versuchen Sie es mit dem Parameter redirect_uri; ein Anbieter, der ihn nicht braucht, lässt ihn durch.</translation>
    </message>
    <message>
        <source>The request for the token was understood, this one is not: the provider may want the scopes again.</source>
        <translation type="unfinished">Die Anfrage nach dem Token wurde verstanden, diese nicht: Vielleicht will der Anbieter die Scopes noch einmal.</translation>
    </message>
    <message>
        <source>Try it with the parameter scope; a provider that does not need it lets it pass (RFC 6749 section 6).</source>
        <translation type="unfinished">Versuchen Sie es mit dem Parameter scope; ein Anbieter, der ihn nicht braucht, lässt ihn durch (RFC 6749 Abschnitt 6).</translation>
    </message>
    <message>
        <source>The provider refuses the refresh token: it was used already (some give a new one each time), revoked, or has expired.</source>
        <translation type="unfinished">Der Anbieter lehnt das Refresh-Token ab: Es wurde schon benutzt (manche geben jedes Mal ein neues), wurde widerrufen oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>Log in again. If it happens every time, check that the refresh token is sent to the right address.</source>
        <translation type="unfinished">Melden Sie sich noch einmal an. Geschieht es jedes Mal, prüfen Sie, ob das Refresh-Token an die richtige Adresse geht.</translation>
    </message>
    <message>
        <source>The provider refuses to refresh (status {status}) and does not say why: mostly the refresh token was revoked, was used already, or has expired.</source>
        <translation type="unfinished">Der Anbieter lehnt das Erneuern ab (Status {status}) und sagt nicht, warum: Meist wurde das Refresh-Token widerrufen, war schon benutzt oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>Log in again. If it happens every time, compare this call with the provider&apos;s documentation.</source>
        <translation type="unfinished">Melden Sie sich noch einmal an. Geschieht es jedes Mal, vergleichen Sie diesen Aufruf mit der Dokumentation des Anbieters.</translation>
    </message>
    <message>
        <source>The provider revokes the other kind of token only.</source>
        <translation type="unfinished">Der Anbieter widerruft nur die andere Art von Token.</translation>
    </message>
    <message>
        <source>Send the refresh token.</source>
        <translation type="unfinished">Senden Sie das Refresh-Token.</translation>
    </message>
    <message>
        <source>The provider looks for a refresh token here, and the access token was sent.</source>
        <translation type="unfinished">Der Anbieter sucht hier ein Refresh-Token, und gesendet wurde das Access-Token.</translation>
    </message>
    <message>
        <source>The provider does not take {method} at this address (status 405).</source>
        <translation type="unfinished">Der Anbieter nimmt {method} an dieser Adresse nicht an (Status 405).</translation>
    </message>
    <message>
        <source>Send it with the method that the provider names.</source>
        <translation type="unfinished">Senden Sie die Anfrage mit der Methode, die der Anbieter nennt.</translation>
    </message>
    <message>
        <source>There is nothing at this address (status 404).</source>
        <translation type="unfinished">An dieser Adresse ist nichts (Status 404).</translation>
    </message>
    <message>
        <source>Check the address. Not every provider has one: then switch this step off.</source>
        <translation type="unfinished">Prüfen Sie die Adresse. Nicht jeder Anbieter hat eine: Dann schalten Sie diesen Schritt aus.</translation>
    </message>
    <message>
        <source>The provider does not know this token, or no longer: it was revoked already, or is not the kind that it wants here.</source>
        <translation type="unfinished">Der Anbieter kennt dieses Token nicht oder nicht mehr: Es war schon widerrufen oder ist nicht von der Art, die er hier will.</translation>
    </message>
    <message>
        <source>Get a new token and try again. If it stays so, compare with its documentation which token has to be sent.</source>
        <translation type="unfinished">Holen Sie ein neues Token und versuchen Sie es noch einmal. Bleibt es so, vergleichen Sie mit seiner Dokumentation, welches Token zu senden ist.</translation>
    </message>
    <message>
        <source>The provider wants the access token in the Authorization header of this call.</source>
        <translation type="unfinished">Der Anbieter will das Access-Token im Header Authorization dieses Aufrufs.</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token.</source>
        <translation type="unfinished">Fügen Sie den Header Authorization mit Bearer und dem Access-Token hinzu.</translation>
    </message>
    <message>
        <source>The provider found no token that it takes. It may want it in the Authorization header, as the test call sends it.</source>
        <translation type="unfinished">Der Anbieter fand kein Token, das er nimmt. Vielleicht will er es im Header Authorization, wie der Testaufruf es sendet.</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token, if its documentation has it so.</source>
        <translation type="unfinished">Fügen Sie den Header Authorization mit Bearer und dem Access-Token hinzu, wenn seine Dokumentation es so hat.</translation>
    </message>
    <message>
        <source>The provider refuses the revocation: it wants the app&apos;s credentials in another way, or does not allow it to this app.</source>
        <translation type="unfinished">Der Anbieter lehnt den Widerruf ab: Er will die Zugangsdaten der App auf andere Art oder erlaubt ihn dieser App nicht.</translation>
    </message>
    <message>
        <source>Try the other way to send the credentials; otherwise ask the provider, or switch this step off.</source>
        <translation type="unfinished">Versuchen Sie die andere Art, die Zugangsdaten zu senden; sonst fragen Sie den Anbieter, oder schalten Sie diesen Schritt aus.</translation>
    </message>
    <message>
        <source>The provider calls the parameter with the token by another name.</source>
        <translation type="unfinished">Der Anbieter nennt den Parameter mit dem Token anders.</translation>
    </message>
    <message>
        <source>The provider looks for the token in the address of the call.</source>
        <translation type="unfinished">Der Anbieter sucht das Token in der Adresse des Aufrufs.</translation>
    </message>
    <message>
        <source>The revocation did not say which token is meant: the parameter token is left out.</source>
        <translation type="unfinished">Der Widerruf sagte nicht, welches Token gemeint ist: Der Parameter token ist weggelassen.</translation>
    </message>
    <message>
        <source>Send it (RFC 7009 section 2.1).</source>
        <translation type="unfinished">Senden Sie ihn (RFC 7009 Abschnitt 2.1).</translation>
    </message>
    <message>
        <source>The provider said that the token is revoked, but it still works.</source>
        <translation type="unfinished">Der Anbieter hat gesagt, das Token sei widerrufen, aber es gilt noch.</translation>
    </message>
    <message>
        <source>Revoke the other token: some providers end a connection only with its refresh token, and let access tokens live until they expire.</source>
        <translation type="unfinished">Widerrufen Sie das andere Token: Manche Anbieter beenden eine Verbindung nur mit ihrem Refresh-Token, und Access-Token gelten weiter, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>The provider does not answer in the format that the header Accept asks for.</source>
        <translation type="unfinished">Der Anbieter antwortet nicht in dem Format, das der Header Accept verlangt.</translation>
    </message>
    <message>
        <source>Change the header Accept to what it names.</source>
        <translation type="unfinished">Ändern Sie den Header Accept zu dem, was er nennt.</translation>
    </message>
    <message>
        <source>The provider wants to know who calls: the header User-Agent has to name your app and a way to reach you.</source>
        <translation type="unfinished">Der Anbieter will wissen, wer aufruft: Der Header User-Agent muss Ihre App nennen, und wie man Sie erreicht.</translation>
    </message>
    <message>
        <source>Add it here, and in step {parameters}.</source>
        <translation type="unfinished">Fügen Sie ihn hier und in Schritt {parameters} hinzu.</translation>
    </message>
    <message>
        <source>Add it to this call.</source>
        <translation type="unfinished">Fügen Sie ihn diesem Aufruf hinzu.</translation>
    </message>
    <message>
        <source>The provider wants one more header: {header}.</source>
        <translation type="unfinished">Der Anbieter will noch einen Header: {header}.</translation>
    </message>
    <message>
        <source>Add it to this call; its documentation says which value.</source>
        <translation type="unfinished">Fügen Sie ihn diesem Aufruf hinzu; die Dokumentation sagt, welchen Wert er hat.</translation>
    </message>
    <message>
        <source>The provider speaks of the client ID, and this call does not send it: it may be wanted besides the token.</source>
        <translation type="unfinished">Der Anbieter spricht von der Client-ID, und dieser Aufruf sendet sie nicht: Vielleicht will er sie neben dem Token.</translation>
    </message>
    <message>
        <source>Add it as a header, here and to the request parameters; its documentation says under which name.</source>
        <translation type="unfinished">Fügen Sie sie als Header hinzu, hier und zu den Parametern der Anfragen; die Dokumentation sagt, unter welchem Namen.</translation>
    </message>
    <message>
        <source>The header {header} was sent; the provider wants another value in it.</source>
        <translation type="unfinished">Der Header {header} wurde gesendet; der Anbieter will einen anderen Wert darin.</translation>
    </message>
    <message>
        <source>Its words say what is missing in it. Change the value here, and in step {parameters}.</source>
        <translation type="unfinished">Seine Worte sagen, was darin fehlt. Ändern Sie den Wert hier und in Schritt {parameters}.</translation>
    </message>
    <message>
        <source>The call names a version of the API that the provider does not serve, or not any more.</source>
        <translation type="unfinished">Der Aufruf nennt eine Version der API, die der Anbieter nicht hat, oder nicht mehr.</translation>
    </message>
    <message>
        <source>Take one that its documentation lists as current: here, and with every request.</source>
        <translation type="unfinished">Nehmen Sie eine, die seine Dokumentation als aktuell aufführt: hier und bei jeder Anfrage.</translation>
    </message>
    <message>
        <source>The provider wants a Content-Type, even where nothing is sent.</source>
        <translation type="unfinished">Der Anbieter will einen Content-Type, auch wo nichts gesendet wird.</translation>
    </message>
    <message>
        <source>Add the header Content-Type: application/json.</source>
        <translation type="unfinished">Fügen Sie den Header Content-Type: application/json hinzu.</translation>
    </message>
    <message>
        <source>The provider wants a Content-Type, even where nothing is sent (status 415).</source>
        <translation type="unfinished">Der Anbieter will einen Content-Type, auch wo nichts gesendet wird (Status 415).</translation>
    </message>
    <message>
        <source>The address does not take {method} (status 405).</source>
        <translation type="unfinished">Die Adresse nimmt {method} nicht an (Status 405).</translation>
    </message>
    <message>
        <source>The provider takes only so many requests in a time, and this was one too many (status 429).</source>
        <translation type="unfinished">Der Anbieter nimmt nur so viele Anfragen in einer Zeit, und diese war eine zu viel (Status 429).</translation>
    </message>
    <message>
        <source>Wait, then try again. The answer may say how long. If the very first request is answered like this, name your app in a header User-Agent: providers slow down those that many programs send.</source>
        <translation type="unfinished">Warten Sie, und versuchen Sie es dann noch einmal. Vielleicht sagt die Antwort, wie lange. Wird schon die allererste Anfrage so beantwortet, nennen Sie Ihre App in einem Header User-Agent: Anbieter bremsen die, die viele Programme senden.</translation>
    </message>
    <message>
        <source>There is nothing to {method} at this address (status {status}); a call that only reads is a GET.</source>
        <translation type="unfinished">An dieser Adresse ist nichts für {method} (Status {status}); ein Aufruf, der nur liest, ist ein GET.</translation>
    </message>
    <message>
        <source>Send it as GET, unless the provider&apos;s documentation has another method.</source>
        <translation type="unfinished">Senden Sie ihn als GET, außer die Dokumentation des Anbieters hat eine andere Methode.</translation>
    </message>
    <message>
        <source>There is nothing at this address (status {status}).</source>
        <translation type="unfinished">An dieser Adresse ist nichts (Status {status}).</translation>
    </message>
    <message>
        <source>Check the address: its path, its version, and the values in it.</source>
        <translation type="unfinished">Prüfen Sie die Adresse: ihren Pfad, ihre Version, und die Werte darin.</translation>
    </message>
    <message>
        <source>The address belongs to another environment or region than the token (sandbox and production have their own).</source>
        <translation type="unfinished">Die Adresse gehört zu einer anderen Umgebung oder Region als das Token (Sandbox und Produktion haben je eigene).</translation>
    </message>
    <message>
        <source>Change the address to the one of the account&apos;s environment.</source>
        <translation type="unfinished">Ändern Sie die Adresse auf die der Umgebung des Kontos.</translation>
    </message>
    <message>
        <source>The provider takes only so many requests in a time, and this was one too many.</source>
        <translation type="unfinished">Der Anbieter nimmt nur so viele Anfragen in einer Zeit, und diese war eine zu viel.</translation>
    </message>
    <message>
        <source>Wait, then try again. The answer may say how long.</source>
        <translation type="unfinished">Warten Sie, und versuchen Sie es dann noch einmal. Vielleicht sagt die Antwort, wie lange.</translation>
    </message>
    <message>
        <source>The address belongs to the provider&apos;s web pages, which want a sign of their own forms (CSRF).</source>
        <translation type="unfinished">Die Adresse gehört zu den Webseiten des Anbieters, die ein Merkmal ihrer eigenen Formulare verlangen (CSRF).</translation>
    </message>
    <message>
        <source>Use the API&apos;s address from the provider&apos;s documentation.</source>
        <translation type="unfinished">Nehmen Sie die Adresse der API aus der Dokumentation des Anbieters.</translation>
    </message>
    <message>
        <source>The account, or the app, is suspended or has no access to this API.</source>
        <translation type="unfinished">Das Konto, oder die App, ist gesperrt oder hat keinen Zugang zu dieser API.</translation>
    </message>
    <message>
        <source>Look into the account&apos;s plan and its state at the provider; or use another account for the test.</source>
        <translation type="unfinished">Sehen Sie Tarif und Zustand des Kontos beim Anbieter an; oder nehmen Sie für den Test ein anderes Konto.</translation>
    </message>
    <message>
        <source>The provider cannot make sense of the call: a parameter is missing, or the token is sent in two ways.</source>
        <translation type="unfinished">Der Anbieter versteht den Aufruf nicht: Ein Parameter fehlt, oder das Token wird auf zwei Arten gesendet.</translation>
    </message>
    <message>
        <source>Its words say which. Compare address, query and headers with its documentation.</source>
        <translation type="unfinished">Seine Worte sagen, was. Vergleichen Sie Adresse, Query und Header mit seiner Dokumentation.</translation>
    </message>
    <message>
        <source>The provider misses something in the call, such as an id of the account or of a tenant.</source>
        <translation type="unfinished">Der Anbieter vermisst etwas im Aufruf, etwa eine ID des Kontos oder eines Mandanten.</translation>
    </message>
    <message>
        <source>Its words name it. If another call gives that value, add a follow-up call in step {step}, under Advanced.</source>
        <translation type="unfinished">Seine Worte nennen es. Gibt ein anderer Aufruf diesen Wert, fügen Sie in Schritt {step} einen Folgeaufruf hinzu, unter „Erweitert“.</translation>
    </message>
    <message>
        <source>The provider cannot make sense of the call (status {status}).</source>
        <translation type="unfinished">Der Anbieter versteht den Aufruf nicht (Status {status}).</translation>
    </message>
    <message>
        <source>Its words say why. Compare address, query and headers with its documentation.</source>
        <translation type="unfinished">Seine Worte sagen, warum. Vergleichen Sie Adresse, Query und Header mit seiner Dokumentation.</translation>
    </message>
    <message>
        <source>The provider answers with status 200 and an error in it.</source>
        <translation type="unfinished">Der Anbieter antwortet mit Status 200 und einem Fehler darin.</translation>
    </message>
    <message>
        <source>Its words say what is wrong; mend that.</source>
        <translation type="unfinished">Seine Worte sagen, was nicht stimmt; beheben Sie das.</translation>
    </message>
    <message>
        <source>Send {known} as {name}</source>
        <translation type="unfinished">{known} als {name} senden</translation>
    </message>
    <message>
        <source>Send the refresh token as {name}</source>
        <translation type="unfinished">Das Refresh-Token als {name} senden</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation type="unfinished">{name} weglassen</translation>
    </message>
    <message>
        <source>Send the parameters in the address</source>
        <translation type="unfinished">Die Parameter in der Adresse senden</translation>
    </message>
    <message>
        <source>Send the token in the header Authorization</source>
        <translation type="unfinished">Das Token im Header Authorization senden</translation>
    </message>
    <message>
        <source>Take any good status as success</source>
        <translation type="unfinished">Jeden guten Status als Erfolg nehmen</translation>
    </message>
    <message>
        <source>The provider misses {parameter}; what it means was sent, under the name that the standard has.</source>
        <translation type="unfinished">Der Anbieter vermisst {parameter}; was damit gemeint ist, wurde unter dem Namen des Standards gesendet.</translation>
    </message>
    <message>
        <source>The provider does not take {parameter} in this request.</source>
        <translation type="unfinished">Der Anbieter nimmt {parameter} in dieser Anfrage nicht an.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished">Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The answer holds the token, but the spec says that it is written in another format than it is.</source>
        <translation type="unfinished">Die Antwort enthält das Token, aber die Spezifikation sagt, sie sei in einem anderen Format geschrieben, als sie ist.</translation>
    </message>
    <message>
        <source>Let the format be found by itself.</source>
        <translation type="unfinished">Lassen Sie das Format von selbst finden.</translation>
    </message>
    <message>
        <source>Find the format of the answer by itself</source>
        <translation type="unfinished">Das Format der Antwort von selbst finden</translation>
    </message>
    <message>
        <source>The answer holds the token, and yet the success rule of this step does not hold for it.</source>
        <translation type="unfinished">Die Antwort enthält das Token, und doch trifft die Erfolgsregel dieses Schritts auf sie nicht zu.</translation>
    </message>
    <message>
        <source>Compare the rule with the answer, or do without one.</source>
        <translation type="unfinished">Vergleichen Sie die Regel mit der Antwort, oder verzichten Sie auf eine.</translation>
    </message>
    <message>
        <source>The provider misses the header Authorization, and this call sends the token nowhere.</source>
        <translation type="unfinished">Der Anbieter vermisst den Header Authorization, und dieser Aufruf sendet das Token nirgends.</translation>
    </message>
    <message>
        <source>Send the token in that header.</source>
        <translation type="unfinished">Senden Sie das Token in diesem Header.</translation>
    </message>
    <message>
        <source>The provider misses {parameter}, which was sent in the body: it may read the address alone.</source>
        <translation type="unfinished">Der Anbieter vermisst {parameter}, das im Body gesendet wurde: Vielleicht liest er nur die Adresse.</translation>
    </message>
    <message>
        <source>Send the parameters in the address.</source>
        <translation type="unfinished">Senden Sie die Parameter in der Adresse.</translation>
    </message>
    <message>
        <source>The provider knew the app at the log-in, and not in this call: it may read the address alone.</source>
        <translation type="unfinished">Der Anbieter kannte die App bei der Anmeldung und in diesem Aufruf nicht: Vielleicht liest er nur die Adresse.</translation>
    </message>
    <message>
        <source>The provider misses {parameter} in this call.</source>
        <translation type="unfinished">Der Anbieter vermisst {parameter} in diesem Aufruf.</translation>
    </message>
    <message>
        <source>Add it: to the query of a GET, to the body of a POST. Its documentation says with which value.</source>
        <translation type="unfinished">Fügen Sie es hinzu: zur Query eines GET, zum Body eines POST. Die Dokumentation sagt, mit welchem Wert.</translation>
    </message>
    <message>
        <source>Use http://</source>
        <translation type="unfinished">http:// nehmen</translation>
    </message>
    <message>
        <source>Another page answered in the provider&apos;s place: the network that this computer is in wants a log-in first.</source>
        <translation type="unfinished">Eine andere Seite antwortete anstelle des Anbieters: Das Netz, in dem dieser Computer ist, will zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>Open any page in your browser, log in to the network, and try again.</source>
        <translation type="unfinished">Öffnen Sie eine beliebige Seite in Ihrem Browser, melden Sie sich im Netz an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No server of this name can be found: {host}.</source>
        <translation type="unfinished">Es lässt sich kein Server dieses Namens finden: {host}.</translation>
    </message>
    <message>
        <source>Check the spelling of the address. If it is right, check this computer&apos;s connection to the internet.</source>
        <translation type="unfinished">Prüfen Sie die Schreibweise der Adresse. Stimmt sie, prüfen Sie die Internetverbindung dieses Computers.</translation>
    </message>
    <message>
        <source>Nothing listens at {host}.</source>
        <translation type="unfinished">Bei {host} lauscht nichts.</translation>
    </message>
    <message>
        <source>Check host and port of the address.</source>
        <translation type="unfinished">Prüfen Sie Host und Port der Adresse.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe, so nothing was sent: its certificate does not prove who it is.</source>
        <translation type="unfinished">Die Verbindung zu {host} ist nicht sicher, darum wurde nichts gesendet: Das Zertifikat beweist nicht, wer es ist.</translation>
    </message>
    <message>
        <source>Check the address. If a program on this network looks into connections, have its certificate added to the system.</source>
        <translation type="unfinished">Prüfen Sie die Adresse. Sieht ein Programm in diesem Netz in Verbindungen hinein, lassen Sie sein Zertifikat zum System hinzufügen.</translation>
    </message>
    <message>
        <source>The server at {host} speaks no https there, or none that is safe today: nothing was sent.</source>
        <translation type="unfinished">Der Server bei {host} spricht dort kein https, oder keines, das heute sicher ist: Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check the address and its port. A server on this computer is often reached with http://.</source>
        <translation type="unfinished">Prüfen Sie die Adresse und ihren Port. Ein Server auf diesem Computer wird oft mit http:// erreicht.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not let the request through.</source>
        <translation type="unfinished">Der Proxy dieses Computers lässt die Anfrage nicht durch.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, or ask whoever runs the network.</source>
        <translation type="unfinished">Prüfen Sie die Proxy-Einstellungen des Systems, oder fragen Sie, wer das Netz betreut.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation type="unfinished">{host} antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, check the address: a wrong port or path may lead nowhere.</source>
        <translation type="unfinished">Versuchen Sie es gleich noch einmal. Bleibt es so, prüfen Sie die Adresse: Ein falscher Port oder Pfad führt vielleicht ins Leere.</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation type="unfinished">{host} beendete die Verbindung ohne Antwort.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the address: https:// where http:// is spoken ends like this.</source>
        <translation type="unfinished">Versuchen Sie es noch einmal. Bleibt es so, prüfen Sie die Adresse: https://, wo http:// gesprochen wird, endet so.</translation>
    </message>
    <message>
        <source>The answer is far too large for a call of this kind.</source>
        <translation type="unfinished">Die Antwort ist viel zu groß für einen Aufruf dieser Art.</translation>
    </message>
    <message>
        <source>Use a call that answers with one account, such as “me”, or ask for fewer values.</source>
        <translation type="unfinished">Nehmen Sie einen Aufruf, der mit einem Konto antwortet, etwa „me“, oder verlangen Sie weniger Werte.</translation>
    </message>
    <message>
        <source>The address sends the request on again and again, or to a place that is not safe.</source>
        <translation type="unfinished">Die Adresse schickt die Anfrage immer weiter, oder an einen Ort, der nicht sicher ist.</translation>
    </message>
    <message>
        <source>Nothing was sent: on the way to {host} secrets could be read, for the address begins with http://.</source>
        <translation type="unfinished">Nichts wurde gesendet: Auf dem Weg zu {host} könnten Geheimnisse gelesen werden, denn die Adresse beginnt mit http://.</translation>
    </message>
    <message>
        <source>Use the https:// address of the provider&apos;s documentation.</source>
        <translation type="unfinished">Nehmen Sie die https://-Adresse aus der Dokumentation des Anbieters.</translation>
    </message>
    <message>
        <source>Nothing was sent: {host} is this computer or one of its network, and nobody said that requests may go there.</source>
        <translation type="unfinished">Nichts wurde gesendet: {host} ist dieser Computer oder einer in seinem Netz, und niemand sagte, dass Anfragen dorthin gehen dürfen.</translation>
    </message>
    <message>
        <source>Try again and say yes when you are asked, if that is where the request is to go. Otherwise check the address.</source>
        <translation type="unfinished">Versuchen Sie es noch einmal und sagen Sie Ja, wenn Sie gefragt werden, falls die Anfrage dorthin soll. Sonst prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The request cannot be sent as it stands.</source>
        <translation type="unfinished">Die Anfrage kann so, wie sie ist, nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Check the address and the headers of the call.</source>
        <translation type="unfinished">Prüfen Sie die Adresse und die Header des Aufrufs.</translation>
    </message>
    <message>
        <source>The provider wants https:// here.</source>
        <translation type="unfinished">Der Anbieter will hier https://.</translation>
    </message>
    <message>
        <source>Begin the address with https://. Where the server is one&apos;s own, its proxy has to tell it that the request came by https.</source>
        <translation type="unfinished">Beginnen Sie die Adresse mit https://. Ist es ein eigener Server, muss sein Proxy ihm sagen, dass die Anfrage mit https kam.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own at the moment (status {status}).</source>
        <translation type="unfinished">Der Anbieter hat gerade selbst ein Problem (Status {status}).</translation>
    </message>
    <message>
        <source>Ask {host} for the token</source>
        <translation type="unfinished">{host} nach dem Token fragen</translation>
    </message>
    <message>
        <source>The account lives in another region than the address that was asked; the provider says so.</source>
        <translation type="unfinished">Das Konto liegt in einer anderen Region als die gefragte Adresse; der Anbieter sagt es.</translation>
    </message>
    <message>
        <source>Use the address of that region here; where customers of several are to connect, make the region a field.</source>
        <translation type="unfinished">Nehmen Sie hier die Adresse jener Region; wo sich Kunden aus mehreren verbinden sollen, machen Sie die Region zu einem Feld.</translation>
    </message>
    <message>
        <source>The log-in was at another region or data centre than the address that was asked for the token.</source>
        <translation type="unfinished">Die Anmeldung war in einer anderen Region oder einem anderen Rechenzentrum als die Adresse, die nach dem Token gefragt wurde.</translation>
    </message>
    <message>
        <source>Use one server for both: a code is known where the person logged in, and nowhere else.</source>
        <translation type="unfinished">Nehmen Sie für beides einen Server: Ein Code ist dort bekannt, wo sich die Person angemeldet hat, und sonst nirgends.</translation>
    </message>
    <message>
        <source>This call goes to {host}, and the token came from another environment: one of the two is a sandbox, the other is not.</source>
        <translation type="unfinished">Dieser Aufruf geht an {host}, und das Token kam aus einer anderen Umgebung: Eine von beiden ist eine Sandbox, die andere nicht.</translation>
    </message>
    <message>
        <source>Look up the API&apos;s address in the environment of the log-in, and write it here.</source>
        <translation type="unfinished">Schlagen Sie die Adresse der API in der Umgebung der Anmeldung nach und tragen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>The account may live in another region or data centre than the address that was asked: the log-in came back with {places}.</source>
        <translation type="unfinished">Vielleicht liegt das Konto in einer anderen Region oder einem anderen Rechenzentrum als die gefragte Adresse: Die Anmeldung kam zurück mit {places}.</translation>
    </message>
    <message>
        <source>Use the address of that region in this step. Where accounts of several regions are to be connected, keep that value in step {step} under Advanced, and build the address from it.</source>
        <translation type="unfinished">Nehmen Sie in diesem Schritt die Adresse jener Region. Wo Konten aus mehreren Regionen verbunden werden sollen, behalten Sie den Wert in Schritt {step} unter „Erweitert“, und bauen Sie die Adresse daraus.</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <translation type="unfinished">https:// davorsetzen</translation>
    </message>
    <message>
        <source>This step has no address yet: nothing was sent.</source>
        <translation type="unfinished">Dieser Schritt hat noch keine Adresse: Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Fill it in, as the provider&apos;s documentation writes it.</source>
        <translation type="unfinished">Füllen Sie sie aus, wie die Dokumentation des Anbieters sie schreibt.</translation>
    </message>
    <message>
        <source>The request needs a value that is not there: {path}. Nothing was sent.</source>
        <translation type="unfinished">Die Anfrage braucht einen Wert, den es nicht gibt: {path}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>List it in step {step} among the values to keep from the callback.</source>
        <translation type="unfinished">Führen Sie es in Schritt {step} unter den Werten auf, die aus der Weiterleitung behalten werden.</translation>
    </message>
    <message>
        <source>{hint}</source>
        <translation type="unfinished">{hint}</translation>
    </message>
    <message>
        <source>Another program on this computer uses the port of the redirect, so that no log-in could begin.</source>
        <translation type="unfinished">Ein anderes Programm auf diesem Computer nutzt den Port der Weiterleitung, darum konnte keine Anmeldung beginnen.</translation>
    </message>
    <message>
        <source>End that program; or choose another port in step {step}, and register the new address at the provider.</source>
        <translation type="unfinished">Beenden Sie jenes Programm; oder wählen Sie in Schritt {step} einen anderen Port, und registrieren Sie die neue Adresse beim Anbieter.</translation>
    </message>
    <message>
        <source>You revoked this access yourself in this session: nothing is wrong with the provider or the spec.</source>
        <translation type="unfinished">Sie haben diesen Zugang in dieser Sitzung selbst widerrufen: Am Anbieter und an der Spezifikation ist nichts falsch.</translation>
    </message>
    <message>
        <source>Log in again to get another token.</source>
        <translation type="unfinished">Melden Sie sich noch einmal an, um ein neues Token zu bekommen.</translation>
    </message>
    <message>
        <source>{summary}</source>
        <translation type="unfinished">{summary}</translation>
    </message>
    <message>
        <source>The provider takes no redirect URI with a number for a host, such as 127.0.0.1.</source>
        <translation type="unfinished">Der Anbieter nimmt keine Redirect-URI mit einer Nummer als Host, etwa 127.0.0.1.</translation>
    </message>
    <message>
        <source>Receive it at localhost. Register that address at the provider first, as step {step} shows it.</source>
        <translation type="unfinished">Empfangen Sie bei localhost. Registrieren Sie zuerst jene Adresse beim Anbieter, wie Schritt {step} sie zeigt.</translation>
    </message>
    <message>
        <source>The provider wants a redirect URI that begins with https://. The one that was sent does not.</source>
        <translation type="unfinished">Der Anbieter will eine Redirect-URI, die mit https:// beginnt. Die gesendete tut das nicht.</translation>
    </message>
    <message>
        <source>Receive it over https: register exactly this address at the provider first. Or log in with the platform&apos;s redirect URL and paste the final address.</source>
        <translation type="unfinished">Empfangen Sie über https: Registrieren Sie zuerst genau diese Adresse beim Anbieter. Oder melden Sie sich mit der Redirect-URL der Plattform an und fügen Sie die letzte Adresse ein.</translation>
    </message>
    <message>
        <source>The provider sends nobody to an address of their own computer.</source>
        <translation type="unfinished">Der Anbieter schickt niemanden zu einer Adresse des eigenen Computers.</translation>
    </message>
    <message>
        <source>Log in with the platform&apos;s redirect URL and paste the final address here; register that URL at the provider.</source>
        <translation type="unfinished">Melden Sie sich mit der Redirect-URL der Plattform an und fügen Sie die letzte Adresse hier ein; registrieren Sie jene URL beim Anbieter.</translation>
    </message>
    <message>
        <source>Drop the slash at its end</source>
        <translation type="unfinished">Den Schrägstrich an ihrem Ende weglassen</translation>
    </message>
    <message>
        <source>Add a slash at its end</source>
        <translation type="unfinished">Einen Schrägstrich an ihr Ende setzen</translation>
    </message>
    <message>
        <source>The provider does not know the redirect URI that was sent. It compares every character, the slash at the end too.</source>
        <translation type="unfinished">Der Anbieter kennt die gesendete Redirect-URI nicht. Er vergleicht jedes Zeichen, auch den Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>Register exactly this address at the provider, in the settings of your app.</source>
        <translation type="unfinished">Registrieren Sie genau diese Adresse beim Anbieter, in den Einstellungen Ihrer App.</translation>
    </message>
    <message>
        <source>The provider does not take client ID and redirect URI together. Many say the same of both, and mostly it is the redirect URI, which is not registered as it was sent.</source>
        <translation type="unfinished">Der Anbieter nimmt Client-ID und Redirect-URI nicht zusammen an. Viele melden bei beiden dasselbe, und meist ist es die Redirect-URI, die nicht so registriert ist, wie sie gesendet wurde.</translation>
    </message>
    <message>
        <source>Register exactly this address at the provider, in the settings of your app. Else copy the client ID again.</source>
        <translation type="unfinished">Registrieren Sie genau diese Adresse beim Anbieter, in den Einstellungen Ihrer App. Hilft das nicht, kopieren Sie die Client-ID noch einmal.</translation>
    </message>
    <message>
        <source>The authorization request leaves out response_type, which the standard demands (RFC 6749 section 4.1.1).</source>
        <translation type="unfinished">Die Anfrage zur Autorisierung lässt response_type weg, obwohl der Standard es verlangt (RFC 6749 Abschnitt 4.1.1).</translation>
    </message>
    <message>
        <source>The provider does not know this client ID.</source>
        <translation type="unfinished">Der Anbieter kennt diese Client-ID nicht.</translation>
    </message>
    <message>
        <source>Copy the client ID from the provider again. Check that it is of the environment and region that the address asks: sandbox and production, and many regions, have apps of their own.</source>
        <translation type="unfinished">Kopieren Sie die Client-ID noch einmal vom Anbieter. Prüfen Sie, ob sie zur Umgebung und Region der Adresse gehört: Sandbox und Produktion, und viele Regionen, haben eigene Apps.</translation>
    </message>
    <message>
        <source>The app is registered there as one of a kind that cannot log people in like this.</source>
        <translation type="unfinished">Die App ist dort als eine Art registriert, mit der sich Leute nicht so anmelden können.</translation>
    </message>
    <message>
        <source>At the provider, register an app that may use OAuth with the authorization code grant: often it is called a web, a public or a partner app.</source>
        <translation type="unfinished">Registrieren Sie beim Anbieter eine App, die OAuth mit Authorization-Code nutzen darf: Oft heißt sie Web-, öffentliche oder Partner-App.</translation>
    </message>
    <message>
        <source>The account belongs to an organisation whose administrator has to approve the app first.</source>
        <translation type="unfinished">Das Konto gehört zu einer Organisation, deren Verwaltung die App zuerst freigeben muss.</translation>
    </message>
    <message>
        <source>Ask an administrator to approve it, or log in with an account of your own for the test.</source>
        <translation type="unfinished">Bitten Sie die Verwaltung, sie freizugeben, oder melden Sie sich für den Test mit einem eigenen Konto an.</translation>
    </message>
    <message>
        <source>The provider has suspended or disabled your app.</source>
        <translation type="unfinished">Der Anbieter hat Ihre App gesperrt oder abgeschaltet.</translation>
    </message>
    <message>
        <source>Your app is still in its test phase at the provider, and this account is not among its testers.</source>
        <translation type="unfinished">Ihre App ist beim Anbieter noch in der Testphase, und dieses Konto ist nicht unter ihren Testern.</translation>
    </message>
    <message>
        <source>Add the account as a test user at the provider, or have the app verified or published.</source>
        <translation type="unfinished">Fügen Sie das Konto beim Anbieter als Testnutzer hinzu, oder lassen Sie die App prüfen oder veröffentlichen.</translation>
    </message>
    <message>
        <source>The provider speaks of the redirect URI: it is not registered, or not written as it is registered.</source>
        <translation type="unfinished">Der Anbieter spricht von der Redirect-URI: Sie ist nicht registriert, oder nicht so geschrieben, wie sie registriert ist.</translation>
    </message>
    <message>
        <source>The provider speaks of the client ID: it is not the one that it gave to your app, or not of this environment.</source>
        <translation type="unfinished">Der Anbieter spricht von der Client-ID: Sie ist nicht die, die er Ihrer App gegeben hat, oder nicht aus dieser Umgebung.</translation>
    </message>
    <message>
        <source>The provider does not give a code to this kind of app.</source>
        <translation type="unfinished">Der Anbieter gibt dieser Art App keinen Code.</translation>
    </message>
    <message>
        <source>At the provider, make it a web application with the authorization code grant.</source>
        <translation type="unfinished">Machen Sie sie beim Anbieter zu einer Web-Anwendung mit Authorization-Code.</translation>
    </message>
    <message>
        <source>A firewall in front of the provider answered, not its API: it took the request for one of a robot, or does not let this network in.</source>
        <translation type="unfinished">Eine Firewall vor dem Anbieter hat geantwortet, nicht seine API: Sie hielt die Anfrage für die eines Roboters oder lässt dieses Netz nicht hinein.</translation>
    </message>
    <message>
        <source>Check the address. Add a User-Agent header that names your app; if it stays so, the provider has to let the platform through.</source>
        <translation type="unfinished">Prüfen Sie die Adresse. Fügen Sie einen Header User-Agent hinzu, der Ihre App nennt; bleibt es so, muss der Anbieter die Plattform durchlassen.</translation>
    </message>
    <message>
        <source>Nobody has agreed yet to what the app asks for: whoever logged in, or an administrator of the account.</source>
        <translation type="unfinished">Noch hat niemand dem zugestimmt, was die App verlangt: weder die angemeldete Person noch die Verwaltung des Kontos.</translation>
    </message>
    <message>
        <source>Have an administrator approve the app, or log in anew and agree to all that is asked for.</source>
        <translation type="unfinished">Lassen Sie die Verwaltung die App freigeben, oder melden Sie sich neu an und stimmen Sie allem Verlangten zu.</translation>
    </message>
    <message>
        <source>The provider lets in certain networks only, and this computer&apos;s address is not among them.</source>
        <translation type="unfinished">Der Anbieter lässt nur bestimmte Netze hinein, und die Adresse dieses Computers ist nicht darunter.</translation>
    </message>
    <message>
        <source>Allow the address in the provider&apos;s settings, or lift the restriction for your app. The platform has other addresses than this computer.</source>
        <translation type="unfinished">Erlauben Sie die Adresse in den Einstellungen des Anbieters, oder heben Sie die Beschränkung für Ihre App auf. Die Plattform hat andere Adressen als dieser Computer.</translation>
    </message>
    <message>
        <source>A policy of the account&apos;s organisation does not let this app, or this person, in.</source>
        <translation type="unfinished">Eine Richtlinie der Organisation des Kontos lässt diese App, oder diese Person, nicht hinein.</translation>
    </message>
    <message>
        <source>Ask its administrator to allow the app for this account; or log in with an account that is under no such policy.</source>
        <translation type="unfinished">Bitten Sie ihre Verwaltung, die App für dieses Konto zu erlauben; oder melden Sie sich mit einem Konto an, für das keine solche Richtlinie gilt.</translation>
    </message>
    <message>
        <source>The person who logged in lacks a right for this in the account: a role, or what an administrator has to give.</source>
        <translation type="unfinished">Der Person, die sich angemeldet hat, fehlt dafür im Konto ein Recht: eine Rolle, oder was eine Verwaltung geben muss.</translation>
    </message>
    <message>
        <source>Ask an administrator of the account for it, or log in as somebody who has it.</source>
        <translation type="unfinished">Bitten Sie die Verwaltung des Kontos darum, oder melden Sie sich als jemand an, der es hat.</translation>
    </message>
    <message>
        <source>The account that logs in is not usable at the provider: suspended, locked, deactivated or not confirmed yet.</source>
        <translation type="unfinished">Das Konto, das sich anmeldet, ist beim Anbieter nicht nutzbar: gesperrt, verriegelt, abgeschaltet oder noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Log in to the provider&apos;s own pages with it and see what they say; or use another account.</source>
        <translation type="unfinished">Melden Sie sich damit auf den eigenen Seiten des Anbieters an und sehen Sie, was sie sagen; oder nehmen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>The app may be connected by only so many accounts until the provider has reviewed it, and that number is reached.</source>
        <translation type="unfinished">Bis der Anbieter sie geprüft hat, darf die App nur von so vielen Konten verbunden werden, und diese Zahl ist erreicht.</translation>
    </message>
    <message>
        <source>Disconnect accounts that are no longer needed, or ask the provider to review the app.</source>
        <translation type="unfinished">Trennen Sie Konten, die nicht mehr gebraucht werden, oder bitten Sie den Anbieter, die App zu prüfen.</translation>
    </message>
    <message>
        <source>The API that is called is not switched on for your app at the provider.</source>
        <translation type="unfinished">Die aufgerufene API ist für Ihre App beim Anbieter nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on in the provider&apos;s portal, where the app is registered; it may take some minutes to count.</source>
        <translation type="unfinished">Schalten Sie sie im Portal des Anbieters ein, wo die App registriert ist; es kann einige Minuten dauern, bis es gilt.</translation>
    </message>
    <message>
        <source>The provider takes the log-in, but not for this API: a scope for the API is missing, or a policy of the account (its profile, its IP addresses, an administrator&apos;s setting) forbids it.</source>
        <translation type="unfinished">Der Anbieter nimmt die Anmeldung an, aber nicht für diese API: Ein Scope für die API fehlt, oder eine Richtlinie des Kontos (sein Profil, seine IP-Adressen, eine Einstellung der Verwaltung) verbietet es.</translation>
    </message>
    <message>
        <source>Ask for the API&apos;s scope in step {step}, and have an administrator of the account allow API access and the app&apos;s network.</source>
        <translation type="unfinished">Verlangen Sie den Scope der API in Schritt {step}, und lassen Sie eine Verwaltung des Kontos den API-Zugang und das Netz der App erlauben.</translation>
    </message>
    <message>
        <source>The provider knows who is calling, but the account has no right to what is asked for: the id in the address, or what is asked of it, belongs to another account, or was not chosen at the log-in.</source>
        <translation type="unfinished">Der Anbieter weiß, wer aufruft, aber das Konto hat kein Recht auf das Verlangte: Die ID in der Adresse, oder was von ihr verlangt wird, gehört zu einem anderen Konto oder wurde bei der Anmeldung nicht gewählt.</translation>
    </message>
    <message>
        <source>Check the id in the address of this call. If it is a value of yours, take the one of the account that logs in; some providers ask at the log-in which one the app may see.</source>
        <translation type="unfinished">Prüfen Sie die ID in der Adresse dieses Aufrufs. Ist sie ein Wert von Ihnen, nehmen Sie die des Kontos, das sich anmeldet; manche Anbieter fragen bei der Anmeldung, welches die App sehen darf.</translation>
    </message>
    <message>
        <source>The account that logged in does not have what the call asks for: a mailbox, a licence, a feature.</source>
        <translation type="unfinished">Das angemeldete Konto hat nicht, wonach der Aufruf fragt: ein Postfach, eine Lizenz, eine Funktion.</translation>
    </message>
    <message>
        <source>Log in with an account that has it, or use a call that every account answers, such as “me”.</source>
        <translation type="unfinished">Melden Sie sich mit einem Konto an, das es hat, oder nehmen Sie einen Aufruf, den jedes Konto beantwortet, etwa „me“.</translation>
    </message>
    <message>
        <source>The provider does not let the app into this account, shop or organisation: it is not installed or approved there, or not of a kind that may use it.</source>
        <translation type="unfinished">Der Anbieter lässt die App nicht in dieses Konto, diesen Shop oder diese Organisation: Sie ist dort nicht installiert oder freigegeben, oder nicht von einer Art, die es nutzen darf.</translation>
    </message>
    <message>
        <source>Check in step {step} and at the log-in that it is the right account, and in the provider&apos;s portal that the app may be used with it.</source>
        <translation type="unfinished">Prüfen Sie in Schritt {step} und bei der Anmeldung, ob es das richtige Konto ist, und im Portal des Anbieters, ob die App damit genutzt werden darf.</translation>
    </message>
    <message>
        <source>The account&apos;s plan does not include this.</source>
        <translation type="unfinished">Der Tarif des Kontos enthält das nicht.</translation>
    </message>
    <message>
        <source>Use an account whose plan has API access, or ask the provider to open it for the test.</source>
        <translation type="unfinished">Nehmen Sie ein Konto, dessen Tarif API-Zugang hat, oder bitten Sie den Anbieter, ihn für den Test zu öffnen.</translation>
    </message>
    <message>
        <source>The provider wants payment first (status 402): the account&apos;s plan does not include this.</source>
        <translation type="unfinished">Der Anbieter will zuerst eine Zahlung (Status 402): Der Tarif des Kontos enthält das nicht.</translation>
    </message>
    <message>
        <source>The provider has not approved your app for this yet: such rights come after a review, or for test users only.</source>
        <translation type="unfinished">Der Anbieter hat Ihre App dafür noch nicht freigegeben: Solche Rechte kommen nach einer Prüfung, oder nur für Testnutzer.</translation>
    </message>
    <message>
        <source>Ask for the review in the provider&apos;s portal, or add the account as a test user there.</source>
        <translation type="unfinished">Beantragen Sie die Prüfung im Portal des Anbieters, oder fügen Sie das Konto dort als Testnutzer hinzu.</translation>
    </message>
    <message>
        <source>Take the token from {places}</source>
        <translation type="unfinished">Das Token aus {places} nehmen</translation>
    </message>
    <message>
        <source>The answer holds more than one token, none at the usual place: one for the app and one for the person, for example.</source>
        <translation type="unfinished">Die Antwort enthält mehr als ein Token, keines an der üblichen Stelle: etwa eines für die App und eines für die Person.</translation>
    </message>
    <message>
        <source>Take the one that the API&apos;s documentation speaks of.</source>
        <translation type="unfinished">Nehmen Sie das, von dem die Dokumentation der API spricht.</translation>
    </message>
    <message>
        <source>The answer holds the token at another place than the usual one.</source>
        <translation type="unfinished">Die Antwort enthält das Token an einer anderen Stelle als der üblichen.</translation>
    </message>
    <message>
        <source>Take it from there: the wizard has found it.</source>
        <translation type="unfinished">Nehmen Sie es von dort: Das Programm hat es gefunden.</translation>
    </message>
    <message>
        <source>The answer holds one more token: providers give one for the app and one for the person, for example.</source>
        <translation type="unfinished">Die Antwort enthält noch ein Token: Anbieter geben etwa eines für die App und eines für die Person.</translation>
    </message>
    <message>
        <source>Take this one if the API&apos;s documentation speaks of it.</source>
        <translation type="unfinished">Nehmen Sie dieses, wenn die Dokumentation der API davon spricht.</translation>
    </message>
    <message>
        <source>The answer holds yet another token.</source>
        <translation type="unfinished">Die Antwort enthält noch ein weiteres Token.</translation>
    </message>
    <message>
        <source>Only an ID token came, which says who logged in; no access token: no scope of an API was asked for.</source>
        <translation type="unfinished">Nur ein ID-Token kam, das sagt, wer sich angemeldet hat; kein Access-Token: Es wurde kein Scope einer API verlangt.</translation>
    </message>
    <message>
        <source>Ask for a scope of the API besides openid, as its documentation writes it.</source>
        <translation type="unfinished">Verlangen Sie neben openid einen Scope der API, wie ihre Dokumentation ihn schreibt.</translation>
    </message>
    <message>
        <source>The web server in front answers with a page of its own (status {status}), not the provider&apos;s OAuth: it does not let requests like this through to the address.</source>
        <translation type="unfinished">Der Webserver davor antwortet mit einer eigenen Seite (Status {status}), nicht das OAuth des Anbieters: Er lässt Anfragen wie diese nicht zu der Adresse durch.</translation>
    </message>
    <message>
        <source>Check the address to the letter. If it is right, a rule of that server or of a firewall refuses programs.</source>
        <translation type="unfinished">Prüfen Sie die Adresse auf den Buchstaben genau. Stimmt sie, lehnt eine Regel jenes Servers oder einer Firewall Programme ab.</translation>
    </message>
    <message>
        <source>The answer counts as a success, but there is no access token in it.</source>
        <translation type="unfinished">Die Antwort gilt als Erfolg, aber darin ist kein Access-Token.</translation>
    </message>
    <message>
        <source>Look at the answer. If the provider names the token otherwise, set its place under Advanced; if it is a failure, set the success rule.</source>
        <translation type="unfinished">Sehen Sie die Antwort an. Nennt der Anbieter das Token anders, tragen Sie seine Stelle unter „Erweitert“ ein; ist es ein Fehler, legen Sie die Erfolgsregel fest.</translation>
    </message>
    <message>
        <source>The address answered in XML, and values can be taken from JSON or a form only.</source>
        <translation type="unfinished">Die Adresse antwortete in XML, und Werte können nur aus JSON oder einem Formular genommen werden.</translation>
    </message>
    <message>
        <source>Ask for JSON as the provider&apos;s documentation says: with the header Accept, with a parameter such as format, or at another address.</source>
        <translation type="unfinished">Verlangen Sie JSON, wie die Dokumentation des Anbieters sagt: mit dem Header Accept, mit einem Parameter wie format, oder an einer anderen Adresse.</translation>
    </message>
    <message>
        <source>The answer is one signed token (JWT), not data: the provider signs it, or encrypts it, for your app.</source>
        <translation type="unfinished">Die Antwort ist ein signiertes Token (JWT), keine Daten: Der Anbieter signiert oder verschlüsselt sie für Ihre App.</translation>
    </message>
    <message>
        <source>At the provider, have this answer sent unsigned for your app; or use another call that shows the account.</source>
        <translation type="unfinished">Lassen Sie diese Antwort beim Anbieter für Ihre App unsigniert senden; oder nehmen Sie einen anderen Aufruf, der das Konto zeigt.</translation>
    </message>
    <message>
        <source>The address answered with a web page, not with data: it is a page for people, or it wants a log-in.</source>
        <translation type="unfinished">Die Adresse antwortete mit einer Webseite, nicht mit Daten: Sie ist eine Seite für Leute, oder sie will eine Anmeldung.</translation>
    </message>
    <message>
        <source>The server answers with a stream of events (text/event-stream), which the platform does not take for data.</source>
        <translation type="unfinished">Der Server antwortet mit einem Strom von Ereignissen (text/event-stream), den die Plattform nicht als Daten annimmt.</translation>
    </message>
    <message>
        <source>Use a call that is answered in JSON. Ask the provider of an MCP server whether it can answer so.</source>
        <translation type="unfinished">Nehmen Sie einen Aufruf, der in JSON beantwortet wird. Fragen Sie den Anbieter eines MCP-Servers, ob dieser so antworten kann.</translation>
    </message>
    <message>
        <source>The answer holds no data that a program can read.</source>
        <translation type="unfinished">Die Antwort enthält keine Daten, die ein Programm lesen kann.</translation>
    </message>
    <message>
        <source>Check the address of the call, and ask for JSON.</source>
        <translation type="unfinished">Prüfen Sie die Adresse des Aufrufs, und verlangen Sie JSON.</translation>
    </message>
    <message>
        <source>The provider answers failures with status {status}: its own words say what is wrong.</source>
        <translation type="unfinished">Der Anbieter meldet Fehler mit Status {status}: Seine eigenen Worte sagen, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Mend what they name.</source>
        <translation type="unfinished">Beheben Sie, was sie nennen.</translation>
    </message>
    <message>
        <source>Send the token in the header</source>
        <translation type="unfinished">Das Token im Header senden</translation>
    </message>
    <message>
        <source>Send the token in the query, too</source>
        <translation type="unfinished">Das Token auch in der Query senden</translation>
    </message>
    <message>
        <source>Send the token in the body, too</source>
        <translation type="unfinished">Das Token auch im Body senden</translation>
    </message>
    <message>
        <source>The test call does not send the access token at all.</source>
        <translation type="unfinished">Der Testaufruf sendet das Access-Token gar nicht.</translation>
    </message>
    <message>
        <source>The provider wants another word before the token than Bearer.</source>
        <translation type="unfinished">Der Anbieter will vor dem Token ein anderes Wort als Bearer.</translation>
    </message>
    <message>
        <source>Change the header Authorization here, and in step {parameters}.</source>
        <translation type="unfinished">Ändern Sie den Header Authorization hier und in Schritt {parameters}.</translation>
    </message>
    <message>
        <source>The provider wants the word Bearer before the token; another one was sent.</source>
        <translation type="unfinished">Der Anbieter will vor dem Token das Wort Bearer; gesendet wurde ein anderes.</translation>
    </message>
    <message>
        <source>The header Authorization holds the token and no word before it; the standard has Bearer there (RFC 6750).</source>
        <translation type="unfinished">Der Header Authorization enthält das Token und kein Wort davor; der Standard hat dort Bearer (RFC 6750).</translation>
    </message>
    <message>
        <source>Write Bearer before it, here and in step {parameters}, unless the provider&apos;s documentation has it without.</source>
        <translation type="unfinished">Schreiben Sie Bearer davor, hier und in Schritt {parameters}, außer die Dokumentation des Anbieters hat es ohne.</translation>
    </message>
    <message>
        <source>The token was sent with another word before it than Bearer, which is the usual one (RFC 6750 section 2.1).</source>
        <translation type="unfinished">Das Token wurde mit einem anderen Wort davor gesendet als Bearer, dem üblichen (RFC 6750 Abschnitt 2.1).</translation>
    </message>
    <message>
        <source>The provider takes a token with a signed proof alone (DPoP, RFC 9449), which the platform cannot make.</source>
        <translation type="unfinished">Der Anbieter nimmt ein Token nur mit einem signierten Beleg an (DPoP, RFC 9449), den die Plattform nicht erstellen kann.</translation>
    </message>
    <message>
        <source>The provider asks for another kind of Authorization than Bearer.</source>
        <translation type="unfinished">Der Anbieter verlangt eine andere Art Authorization als Bearer.</translation>
    </message>
    <message>
        <source>Use the word that it names, here and in step {parameters}.</source>
        <translation type="unfinished">Nehmen Sie das Wort, das er nennt, hier und in Schritt {parameters}.</translation>
    </message>
    <message>
        <source>The provider&apos;s clock and this computer&apos;s differ: the token is not valid yet, or not any more.</source>
        <translation type="unfinished">Die Uhr des Anbieters und die dieses Computers gehen verschieden: Das Token gilt noch nicht, oder nicht mehr.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock (best: by the internet). If it is right, wait a moment or tell the provider.</source>
        <translation type="unfinished">Stellen Sie die Uhr dieses Computers (am besten über das Internet). Geht sie richtig, warten Sie einen Moment oder sagen Sie es dem Anbieter.</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation type="unfinished">Das Access-Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>Refresh it, or log in again.</source>
        <translation type="unfinished">Erneuern Sie es, oder melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The access was taken back: somebody disconnected the app, or the account was closed to it.</source>
        <translation type="unfinished">Der Zugang wurde zurückgenommen: Jemand hat die App getrennt, oder das Konto wurde ihr verschlossen.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation type="unfinished">Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>This call wants a token of another kind: one of a person in place of one of the app, or the other way round.</source>
        <translation type="unfinished">Dieser Aufruf will ein Token anderer Art: eines einer Person statt eines der App, oder umgekehrt.</translation>
    </message>
    <message>
        <source>Use a call that takes this kind of token, or ask for the other kind at the log-in; its documentation says which.</source>
        <translation type="unfinished">Nehmen Sie einen Aufruf, der diese Art Token nimmt, oder verlangen Sie bei der Anmeldung die andere Art; die Dokumentation sagt, welche.</translation>
    </message>
    <message>
        <source>The provider misses {parameter}, and the token was sent in the header: it reads the query of the address.</source>
        <translation type="unfinished">Der Anbieter vermisst {parameter}, und das Token wurde im Header gesendet: Er liest die Query der Adresse.</translation>
    </message>
    <message>
        <source>Send it there as {parameter}, here and with every request.</source>
        <translation type="unfinished">Senden Sie es dort als {parameter}, hier und bei jeder Anfrage.</translation>
    </message>
    <message>
        <source>The provider does not take what is sent as an access token: another kind is wanted, or it is sent in another way.</source>
        <translation type="unfinished">Der Anbieter nimmt das Gesendete nicht als Access-Token: Gewollt ist eine andere Art, oder es wird auf andere Art gesendet.</translation>
    </message>
    <message>
        <source>Compare the header with the provider&apos;s documentation: the word before the token may be another one than Bearer, or it wants a header of its own.</source>
        <translation type="unfinished">Vergleichen Sie den Header mit der Dokumentation des Anbieters: Vielleicht ist das Wort vor dem Token ein anderes als Bearer, oder er will einen eigenen Header.</translation>
    </message>
    <message>
        <source>The header Authorization was sent, and the provider says that none came: something on the way drops it, or it looks for the token elsewhere.</source>
        <translation type="unfinished">Der Header Authorization wurde gesendet, und der Anbieter sagt, es sei keiner gekommen: Etwas unterwegs lässt ihn weg, oder er sucht das Token anderswo.</translation>
    </message>
    <message>
        <source>Check the address to the letter, since a redirect loses the header. Where the server is one&apos;s own, its web server or proxy has to pass the header on (Apache: CGIPassAuth On). Otherwise look up where this API wants the token.</source>
        <translation type="unfinished">Prüfen Sie die Adresse auf den Buchstaben genau, denn eine Weiterleitung verliert den Header. Ist es ein eigener Server, muss sein Webserver oder Proxy den Header weitergeben (Apache: CGIPassAuth On). Sonst schlagen Sie nach, wo diese API das Token will.</translation>
    </message>
    <message>
        <source>The token was sent in the query of the address, and many providers read it in the header Authorization alone.</source>
        <translation type="unfinished">Das Token wurde in der Query der Adresse gesendet, und viele Anbieter lesen es nur im Header Authorization.</translation>
    </message>
    <message>
        <source>Send it there, after the word Bearer (RFC 6750 section 2.1).</source>
        <translation type="unfinished">Senden Sie es dort, nach dem Wort Bearer (RFC 6750 Abschnitt 2.1).</translation>
    </message>
    <message>
        <source>The provider wants a stronger or a more recent log-in for this call (RFC 9470).</source>
        <translation type="unfinished">Der Anbieter will für diesen Aufruf eine stärkere oder neuere Anmeldung (RFC 9470).</translation>
    </message>
    <message>
        <source>Add what it names to step {step}, under Extra parameters (acr_values or max_age), and log in again.</source>
        <translation type="unfinished">Fügen Sie in Schritt {step} unter „Zusätzliche Parameter“ hinzu, was er nennt (acr_values oder max_age), und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The provider refuses the access token: it is sent in a way that it does not read, the API is another one, or the token is of another kind.</source>
        <translation type="unfinished">Der Anbieter lehnt das Access-Token ab: Es wird auf eine Art gesendet, die er nicht liest, die API ist eine andere, oder das Token ist von anderer Art.</translation>
    </message>
    <message>
        <source>Compare the header of this call with the provider&apos;s documentation, and the address with that of the token (sandbox or production).</source>
        <translation type="unfinished">Vergleichen Sie den Header dieses Aufrufs mit der Dokumentation des Anbieters, und die Adresse mit der des Tokens (Sandbox oder Produktion).</translation>
    </message>
    <message>
        <source>Some providers refuse a token in these words, too, where only a scope is missing that this call needs (Discord does).</source>
        <translation type="unfinished">Manche Anbieter lehnen ein Token auch dann mit diesen Worten ab, wenn nur ein Scope fehlt, den dieser Aufruf braucht (Discord tut das).</translation>
    </message>
    <message>
        <source>Look up in the provider&apos;s documentation which scope the call needs, and ask for it.</source>
        <translation type="unfinished">Schlagen Sie in der Dokumentation des Anbieters nach, welchen Scope der Aufruf braucht, und verlangen Sie ihn.</translation>
    </message>
    <message>
        <source>Take it from {place}</source>
        <translation type="unfinished">Es von {place} nehmen</translation>
    </message>
    <message>
        <source>{name} ({source})</source>
        <translation type="unfinished">{name} ({source})</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation type="unfinished">Weiterleitung</translation>
    </message>
    <message>
        <source>The answer is an empty list: the account that logged in has nothing of this kind, or did not let the app see any of it.</source>
        <translation type="unfinished">Die Antwort ist eine leere Liste: Das angemeldete Konto hat nichts dieser Art, oder ließ die App nichts davon sehen.</translation>
    </message>
    <message>
        <source>Log in again with an account that has one, and choose it where the provider asks. The path itself may be right.</source>
        <translation type="unfinished">Melden Sie sich noch einmal mit einem Konto an, das eines hat, und wählen Sie es, wo der Anbieter fragt. Der Pfad selbst kann richtig sein.</translation>
    </message>
    <message>
        <source>There is nothing at {path} in the answer. What it holds at its top: {keys}.</source>
        <translation type="unfinished">Bei {path} ist in der Antwort nichts. Was sie auf oberster Ebene enthält: {keys}.</translation>
    </message>
    <message>
        <source>Look at the answer, and choose the place of the value again.</source>
        <translation type="unfinished">Sehen Sie die Antwort an, und wählen Sie die Stelle des Werts neu.</translation>
    </message>
    <message>
        <source>The answer lists what this account has, and what the connection asks for fits not exactly one entry.</source>
        <translation type="unfinished">Die Antwort führt auf, was dieses Konto hat, und was die Verbindung verlangt, passt nicht auf genau einen Eintrag.</translation>
    </message>
    <message>
        <source>Log in again, with one of the names above in the field by which the entry is picked.</source>
        <translation type="unfinished">Melden Sie sich noch einmal an, mit einem der Namen oben in dem Feld, nach dem der Eintrag gewählt wird.</translation>
    </message>
    <message>
        <source>The answer came (status {status}), but the success rule of this step does not hold for it.</source>
        <translation type="unfinished">Die Antwort kam (Status {status}), aber die Erfolgsregel dieses Schritts trifft auf sie nicht zu.</translation>
    </message>
    <message>
        <source>Compare the rule with the answer: its path, and the value that it wants.</source>
        <translation type="unfinished">Vergleichen Sie die Regel mit der Antwort: ihren Pfad, und den Wert, den sie will.</translation>
    </message>
    <message>
        <source>Switch to HTTP Basic, with client_id in the body</source>
        <translation type="unfinished">Auf HTTP Basic umstellen, mit client_id im Body</translation>
    </message>
    <message>
        <source>The provider asks for the app&apos;s credentials in the Authorization header (HTTP Basic); they were sent in the body.</source>
        <translation type="unfinished">Der Anbieter verlangt die Zugangsdaten der App im Header Authorization (HTTP Basic); gesendet wurden sie im Body.</translation>
    </message>
    <message>
        <source>Send them by HTTP Basic. If that changes nothing, it is the client secret itself.</source>
        <translation type="unfinished">Senden Sie sie mit HTTP Basic. Ändert das nichts, ist es das Client-Secret selbst.</translation>
    </message>
    <message>
        <source>The provider wants the app&apos;s credentials in the Authorization header (HTTP Basic).</source>
        <translation type="unfinished">Der Anbieter will die Zugangsdaten der App im Header Authorization (HTTP Basic).</translation>
    </message>
    <message>
        <source>Send them by HTTP Basic.</source>
        <translation type="unfinished">Senden Sie sie mit HTTP Basic.</translation>
    </message>
    <message>
        <source>The provider wants the app&apos;s credentials in the body of the request.</source>
        <translation type="unfinished">Der Anbieter will die Zugangsdaten der App im Body der Anfrage.</translation>
    </message>
    <message>
        <source>The request holds no client secret, and the provider does not accept the app without it.</source>
        <translation type="unfinished">Die Anfrage enthält kein Client-Secret, und der Anbieter nimmt die App ohne nicht an.</translation>
    </message>
    <message>
        <source>Send it in the body. If it is not there yet, paste it in step {step}.</source>
        <translation type="unfinished">Senden Sie es im Body. Ist es noch nicht da, fügen Sie es in Schritt {step} ein.</translation>
    </message>
    <message>
        <source>This request says otherwise who the app is than the one for the token, which the provider understood.</source>
        <translation type="unfinished">Diese Anfrage sagt auf andere Art, wer die App ist, als die nach dem Token, die der Anbieter verstand.</translation>
    </message>
    <message>
        <source>The request does not say who the app is: it holds no client secret, and the provider does not take it so.</source>
        <translation type="unfinished">Die Anfrage sagt nicht, wer die App ist: Sie enthält kein Client-Secret, und der Anbieter nimmt sie so nicht an.</translation>
    </message>
    <message>
        <source>Send the secret in the body. If it is not there yet, paste it in step {step}.</source>
        <translation type="unfinished">Senden Sie das Secret im Body. Ist es noch nicht da, fügen Sie es in Schritt {step} ein.</translation>
    </message>
    <message>
        <source>The provider misses something and does not say what; ID and secret travel in a header that it may not read.</source>
        <translation type="unfinished">Der Anbieter vermisst etwas und sagt nicht, was; ID und Secret stehen in einem Header, den er vielleicht nicht liest.</translation>
    </message>
    <message>
        <source>The provider asks for another method than {method}.</source>
        <translation type="unfinished">Der Anbieter verlangt eine andere Methode als {method}.</translation>
    </message>
    <message>
        <source>Add it to this call, with the access token.</source>
        <translation type="unfinished">Fügen Sie ihn zu diesem Aufruf hinzu, mit dem Access-Token.</translation>
    </message>
    <message>
        <source>The provider wants a query (GraphQL), and the call sends none.</source>
        <translation type="unfinished">Der Anbieter will eine Abfrage (GraphQL), und der Aufruf sendet keine.</translation>
    </message>
    <message>
        <source>Write the one that asks who is connected, or paste it alone: {example}.</source>
        <translation type="unfinished">Schreiben Sie die Abfrage, die fragt, wer verbunden ist, oder fügen Sie sie allein ein: {example}.</translation>
    </message>
    <message>
        <source>Paste the page of its documentation that shows one into the address, or write it below.</source>
        <translation type="unfinished">Fügen Sie die Seite der Dokumentation, die eine zeigt, in die Adresse ein, oder schreiben Sie sie unten hin.</translation>
    </message>
</context>
</TS>
