<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Not started.</source>
        <translation type="unfinished">Nicht gestartet.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished">Produktion</translation>
    </message>
    <message>
        <source>The server says that it is “{other}”, not the one that was asked.</source>
        <translation type="unfinished">Der Server sagt, er sei „{other}“, nicht der gefragte.</translation>
    </message>
    <message>
        <source>Nothing was taken over. If that is right, ask that address, or paste what {where} shows.</source>
        <translation type="unfinished">Nichts wurde übernommen. Ist das richtig so, fragen Sie jene Adresse, oder fügen Sie ein, was {where} zeigt.</translation>
    </message>
    <message>
        <source>Nothing was taken over. If that is right, paste what {where} shows.</source>
        <translation type="unfinished">Nichts wurde übernommen. Ist das richtig so, fügen Sie ein, was {where} zeigt.</translation>
    </message>
    <message>
        <source>“{host}” does not say where its OAuth addresses are.</source>
        <translation type="unfinished">„{host}“ sagt nicht, wo seine OAuth-Adressen sind.</translation>
    </message>
    <message>
        <source>Paste the page of its documentation on OAuth instead.</source>
        <translation type="unfinished">Fügen Sie stattdessen die Seite seiner Dokumentation über OAuth ein.</translation>
    </message>
    <message>
        <source>Its issuer may have a path, such as a tenant&apos;s name. Or paste its documentation on OAuth instead.</source>
        <translation type="unfinished">Vielleicht hat sein Issuer einen Pfad, etwa den Namen eines Mandanten (Tenant). Oder fügen Sie stattdessen seine Dokumentation über OAuth ein.</translation>
    </message>
    <message>
        <source>This connection has no field “{key}”.</source>
        <translation type="unfinished">Diese Verbindung hat kein Feld „{key}“.</translation>
    </message>
    <message>
        <source>The value of “{key}” is no text in UTF-8. Type it anew.</source>
        <translation type="unfinished">Der Wert von „{key}“ ist kein Text in UTF-8. Tippen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The field “{key}” needs a value.</source>
        <translation type="unfinished">Das Feld „{key}“ braucht einen Wert.</translation>
    </message>
    <message>
        <source>The field “{key}” takes one of: {choices}.</source>
        <translation type="unfinished">Das Feld „{key}“ nimmt eines von: {choices}.</translation>
    </message>
    <message>
        <source>The value of “{key}” does not have the form that the field asks for ({pattern}).</source>
        <translation type="unfinished">Der Wert von „{key}“ hat nicht die Form, die das Feld verlangt ({pattern}).</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation type="unfinished">Sie hat keine.</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation type="unfinished">Meinten Sie „{near}“?</translation>
    </message>
    <message>
        <source>Its fields:</source>
        <translation type="unfinished">Die Felder sind:</translation>
    </message>
    <message>
        <source>Pick the label</source>
        <translation type="unfinished">Den Namen auswählen</translation>
    </message>
    <message>
        <source>Pick the label in the answer above.</source>
        <translation type="unfinished">Wählen Sie den Namen oben in der Antwort aus.</translation>
    </message>
    <message>
        <source>Pick the unique identifier</source>
        <translation type="unfinished">Die eindeutige Kennung auswählen</translation>
    </message>
    <message>
        <source>Pick the unique identifier in the answer above.</source>
        <translation type="unfinished">Wählen Sie die eindeutige Kennung oben in der Antwort aus.</translation>
    </message>
    <message>
        <source>List its domains</source>
        <translation type="unfinished">Ihre Domains aufführen</translation>
    </message>
    <message>
        <source>Add the domains above.</source>
        <translation type="unfinished">Fügen Sie oben die Domains hinzu.</translation>
    </message>
    <message>
        <source>Send the same as the test call, above.</source>
        <translation type="unfinished">Senden Sie dasselbe wie der Testaufruf, oben.</translation>
    </message>
    <message>
        <source>Prove the whole connection</source>
        <translation type="unfinished">Die ganze Verbindung nachweisen</translation>
    </message>
    <message>
        <source>Prove the whole connection above.</source>
        <translation type="unfinished">Weisen Sie oben die ganze Verbindung nach.</translation>
    </message>
    <message>
        <source>Mend what is open</source>
        <translation type="unfinished">Das Offene beheben</translation>
    </message>
    <message>
        <source>Mend the points above.</source>
        <translation type="unfinished">Beheben Sie die Punkte oben.</translation>
    </message>
    <message>
        <source>Rehearse the whole connection</source>
        <translation type="unfinished">Die ganze Verbindung proben</translation>
    </message>
    <message>
        <source>Rehearse the whole connection above.</source>
        <translation type="unfinished">Proben Sie oben die ganze Verbindung.</translation>
    </message>
    <message>
        <source>Rehearse the exported code</source>
        <translation type="unfinished">Den exportierten Code proben</translation>
    </message>
    <message>
        <source>Rehearse the exported code above.</source>
        <translation type="unfinished">Proben Sie oben den exportierten Code.</translation>
    </message>
    <message>
        <source>Rehearse the export</source>
        <translation type="unfinished">Den Export proben</translation>
    </message>
    <message>
        <source>Rehearse the export above.</source>
        <translation type="unfinished">Proben Sie oben den Export.</translation>
    </message>
    <message>
        <source>Bring the app&apos;s client ID</source>
        <translation type="unfinished">Die Client-ID der App eintragen</translation>
    </message>
    <message>
        <source>Register an app, and bring its client ID above.</source>
        <translation type="unfinished">Registrieren Sie eine App, und tragen Sie oben ihre Client-ID ein.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation type="unfinished">Übergeben</translation>
    </message>
    <message>
        <source>Hand it over above.</source>
        <translation type="unfinished">Übergeben Sie sie oben.</translation>
    </message>
    <message>
        <source>Export it for your team</source>
        <translation type="unfinished">Für Ihr Team exportieren</translation>
    </message>
    <message>
        <source>Export it for your team above.</source>
        <translation type="unfinished">Exportieren Sie sie oben für Ihr Team.</translation>
    </message>
    <message>
        <source>Say whether it refreshes tokens</source>
        <translation type="unfinished">Sagen, ob er Token erneuert</translation>
    </message>
    <message>
        <source>Say above whether this provider refreshes tokens.</source>
        <translation type="unfinished">Sagen Sie oben, ob dieser Anbieter Token erneuert.</translation>
    </message>
    <message>
        <source>Say whether it revokes tokens</source>
        <translation type="unfinished">Sagen, ob er Token widerruft</translation>
    </message>
    <message>
        <source>Say above whether this provider revokes tokens.</source>
        <translation type="unfinished">Sagen Sie oben, ob dieser Anbieter Token widerruft.</translation>
    </message>
    <message>
        <source>Your browser shows the practice provider. Log in as Maya, approve, and come back here.</source>
        <translation type="unfinished">Ihr Browser zeigt den Übungsanbieter. Melden Sie sich als Maya an, stimmen Sie zu, und kommen Sie hierher zurück.</translation>
    </message>
    <message>
        <source>The answer of before is gone, it is kept nowhere. Press “Authorize” for another.</source>
        <translation type="unfinished">Die Antwort von vorhin ist weg, sie wird nirgends behalten. Drücken Sie „Autorisieren“ für eine neue.</translation>
    </message>
    <message>
        <source>A mistake on purpose</source>
        <translation type="unfinished">Ein absichtlicher Fehler</translation>
    </message>
    <message>
        <source>Make a connection</source>
        <translation type="unfinished">Eine Verbindung anlegen</translation>
    </message>
    <message>
        <source>It connects you with a provider for practice. Give it a name, such as “Practice”.</source>
        <translation type="unfinished">Sie verbindet Sie mit einem Anbieter zum Üben. Geben Sie ihr einen Namen, etwa „Übung“.</translation>
    </message>
    <message>
        <source>Register the redirect</source>
        <translation type="unfinished">Weiterleitung registrieren</translation>
    </message>
    <message>
        <source>In the practice portal this address is registered, the one with localhost. Choose it.</source>
        <translation type="unfinished">Im Übungsportal ist diese Adresse registriert, die mit localhost. Wählen Sie sie.</translation>
    </message>
    <message>
        <source>Fill in the client ID</source>
        <translation type="unfinished">Client-ID ausfüllen</translation>
    </message>
    <message>
        <source>The practice portal calls your app {client_id}. Type that here.</source>
        <translation type="unfinished">Das Übungsportal nennt Ihre App {client_id}. Tippen Sie das hier ein.</translation>
    </message>
    <message>
        <source>Use a wrong secret</source>
        <translation type="unfinished">Ein falsches Secret</translation>
    </message>
    <message>
        <source>Type one letter more at the end of the secret. It will fail, and you see how it is mended.</source>
        <translation type="unfinished">Tippen Sie am Ende des Secrets einen Buchstaben mehr. Es wird scheitern, und Sie sehen, wie man es behebt.</translation>
    </message>
    <message>
        <source>Now press “Authorize” and log in. The secret is only looked at after that.</source>
        <translation type="unfinished">Drücken Sie jetzt „Autorisieren“ und melden Sie sich an. Das Secret wird erst danach angesehen.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation type="unfinished">Es beheben</translation>
    </message>
    <message>
        <source>Failed, as it should. See the provider&apos;s own words and the likely causes: here it is the secret.</source>
        <translation type="unfinished">Gescheitert, wie es sein soll. Sehen Sie die eigenen Worte des Anbieters und die wahrscheinlichen Ursachen: Hier ist es das Secret.</translation>
    </message>
    <message>
        <source>Take the letter at the end away again, so that the secret is the right one.</source>
        <translation type="unfinished">Nehmen Sie den Buchstaben am Ende wieder weg, damit das Secret stimmt.</translation>
    </message>
    <message>
        <source>Press “Authorize” once more: now it works.</source>
        <translation type="unfinished">Drücken Sie noch einmal „Autorisieren“: Jetzt klappt es.</translation>
    </message>
    <message>
        <source>Meet a second mistake</source>
        <translation type="unfinished">Ein zweiter Fehler</translation>
    </message>
    <message>
        <source>Choose 127.0.0.1. It is the same computer; to a provider it is another address.</source>
        <translation type="unfinished">Wählen Sie 127.0.0.1. Es ist derselbe Computer; für einen Anbieter ist es eine andere Adresse.</translation>
    </message>
    <message>
        <source>Press “Authorize”. The provider will not know this address, and say so in your browser.</source>
        <translation type="unfinished">Drücken Sie „Autorisieren“. Der Anbieter wird diese Adresse nicht kennen und es in Ihrem Browser sagen.</translation>
    </message>
    <message>
        <source>Mend that, too</source>
        <translation type="unfinished">Auch das beheben</translation>
    </message>
    <message>
        <source>See your browser: such an error is never sent back here. So nothing comes: press “Cancel”.</source>
        <translation type="unfinished">Sehen Sie in Ihren Browser: Ein solcher Fehler wird nie hierher zurückgesendet. Es kommt also nichts: Drücken Sie „Abbrechen“.</translation>
    </message>
    <message>
        <source>Choose the address that is registered, the one with localhost.</source>
        <translation type="unfinished">Wählen Sie die registrierte Adresse, die mit localhost.</translation>
    </message>
    <message>
        <source>Pick the name</source>
        <translation type="unfinished">Den Namen auswählen</translation>
    </message>
    <message>
        <source>This is what the test call brought. Click the value that people know the account by.</source>
        <translation type="unfinished">Das hat der Testaufruf gebracht. Klicken Sie auf den Wert, an dem Leute das Konto erkennen.</translation>
    </message>
    <message>
        <source>Whitelist the hosts</source>
        <translation type="unfinished">Die Hosts erlauben</translation>
    </message>
    <message>
        <source>Tokens are sent to the listed places only. Add those that this connection uses.</source>
        <translation type="unfinished">Token werden nur an die aufgeführten Stellen gesendet. Fügen Sie die hinzu, die diese Verbindung nutzt.</translation>
    </message>
    <message>
        <source>Pick what identifies it</source>
        <translation type="unfinished">Die Kennung auswählen</translation>
    </message>
    <message>
        <source>A name can change. Click the id of the workspace: it stays the same.</source>
        <translation type="unfinished">Ein Name kann sich ändern. Klicken Sie auf die ID des Workspace: Sie bleibt gleich.</translation>
    </message>
    <message>
        <source>Compare two accounts</source>
        <translation type="unfinished">Zwei Konten vergleichen</translation>
    </message>
    <message>
        <source>Does it tell accounts apart? Connect a second one and see.</source>
        <translation type="unfinished">Unterscheidet sie Konten? Verbinden Sie ein zweites und sehen Sie nach.</translation>
    </message>
    <message>
        <source>Log in as Tomás this time, approve, and come back here.</source>
        <translation type="unfinished">Melden Sie sich diesmal als Tomás an, stimmen Sie zu, und kommen Sie hierher zurück.</translation>
    </message>
    <message>
        <source>Prove all of it</source>
        <translation type="unfinished">Alles nachweisen</translation>
    </message>
    <message>
        <source>Log in, test, refresh, revoke: the whole life of a connection, with a proof at the end.</source>
        <translation type="unfinished">Anmelden, testen, erneuern, widerrufen: das ganze Leben einer Verbindung, mit einem Nachweis am Ende.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished">Client-Secret</translation>
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
        <source>Publishing token</source>
        <translation type="unfinished">Token zum Veröffentlichen</translation>
    </message>
    <message>
        <source>Registration key</source>
        <translation type="unfinished">Registrierungsschlüssel</translation>
    </message>
    <message>
        <source>You can copy it again from the provider&apos;s portal, or have a new one made there.</source>
        <translation type="unfinished">Sie können es wieder aus dem Portal des Anbieters kopieren oder dort ein neues erzeugen lassen.</translation>
    </message>
    <message>
        <source>The next log-in brings a new one.</source>
        <translation type="unfinished">Die nächste Anmeldung bringt ein neues.</translation>
    </message>
    <message>
        <source>You can have a new one made on the platform.</source>
        <translation type="unfinished">Sie können auf der Plattform ein neues erzeugen lassen.</translation>
    </message>
    <message>
        <source>Nothing brings it back: what the provider registered for you can then be changed and removed only there.</source>
        <translation type="unfinished">Nichts bringt ihn zurück: Was der Anbieter für Sie registriert hat, lässt sich dann nur dort ändern und entfernen.</translation>
    </message>
    <message>
        <source>organisation “{app}” on {where}</source>
        <translation type="unfinished">Organisation „{app}“ auf {where}</translation>
    </message>
    <message>
        <source>{where}, without a client ID</source>
        <translation type="unfinished">{where}, ohne Client-ID</translation>
    </message>
    <message>
        <source>no app yet</source>
        <translation type="unfinished">noch keine App</translation>
    </message>
    <message>
        <source>app “{app}” at {where}</source>
        <translation type="unfinished">App „{app}“ bei {where}</translation>
    </message>
    <message>
        <source>Used to publish any connection.</source>
        <translation type="unfinished">Zum Veröffentlichen jeder Verbindung.</translation>
    </message>
    <message>
        <source>Belongs to {connections}.</source>
        <translation type="unfinished">Gehört zu {connections}.</translation>
    </message>
    <message>
        <source>Belongs to no connection that was opened here lately.</source>
        <translation type="unfinished">Gehört zu keiner Verbindung, die hier zuletzt geöffnet wurde.</translation>
    </message>
    <message>
        <source>Kept in {place}.</source>
        <translation type="unfinished">Aufbewahrungsort: {place}.</translation>
    </message>
    <message>
        <source>Kept in {place}, which does not answer now.</source>
        <translation type="unfinished">Aufbewahrungsort: {place} (antwortet jetzt nicht).</translation>
    </message>
    <message>
        <source>This secret is kept in {place}, which does not answer now.</source>
        <translation type="unfinished">Der Ort, an dem dieses Geheimnis liegt, antwortet jetzt nicht: {place}.</translation>
    </message>
    <message>
        <source>Start that password store, or remove the secret there by hand.</source>
        <translation type="unfinished">Starten Sie diesen Passwortspeicher, oder entfernen Sie das Geheimnis dort von Hand.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation type="unfinished">Es gibt keine Datei „{name}“.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished">Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>The spec that “{name}” is about is not beside it: there is no “{spec}”.</source>
        <translation type="unfinished">Die Spezifikation, um die es in „{name}“ geht, liegt nicht daneben: Es gibt kein „{spec}“.</translation>
    </message>
    <message>
        <source>Put the spec into the same folder, under that name.</source>
        <translation type="unfinished">Legen Sie die Spezifikation unter diesem Namen in denselben Ordner.</translation>
    </message>
    <message>
        <source>Logged in.</source>
        <translation type="unfinished">Angemeldet.</translation>
    </message>
    <message>
        <source>Test call works.</source>
        <translation type="unfinished">Testaufruf klappt.</translation>
    </message>
    <message>
        <source>Refresh works.</source>
        <translation type="unfinished">Erneuern klappt.</translation>
    </message>
    <message>
        <source>Refresh works twice.</source>
        <translation type="unfinished">Erneuern klappt zweimal.</translation>
    </message>
    <message>
        <source>Revocation works.</source>
        <translation type="unfinished">Widerruf klappt.</translation>
    </message>
    <message>
        <source>Stopped at the log-in.</source>
        <translation type="unfinished">Angehalten bei der Anmeldung.</translation>
    </message>
    <message>
        <source>Logged in, then stopped at the access token.</source>
        <translation type="unfinished">Angemeldet, dann beim Access-Token angehalten.</translation>
    </message>
    <message>
        <source>Then the test call failed.</source>
        <translation type="unfinished">Dann scheiterte der Testaufruf.</translation>
    </message>
    <message>
        <source>Then the refresh failed.</source>
        <translation type="unfinished">Dann scheiterte das Erneuern.</translation>
    </message>
    <message>
        <source>Then the new token did not work.</source>
        <translation type="unfinished">Dann funktionierte das neue Token nicht.</translation>
    </message>
    <message>
        <source>Then the second refresh failed.</source>
        <translation type="unfinished">Dann scheiterte das zweite Erneuern.</translation>
    </message>
    <message>
        <source>Then the newest token did not work.</source>
        <translation type="unfinished">Dann funktionierte das neueste Token nicht.</translation>
    </message>
    <message>
        <source>Then the revocation failed.</source>
        <translation type="unfinished">Dann scheiterte das Widerrufen.</translation>
    </message>
    <message>
        <source>Then the token still worked.</source>
        <translation type="unfinished">Dann galt das Token immer noch.</translation>
    </message>
    <message>
        <source>The organisation is missing.</source>
        <translation type="unfinished">Die Organisation fehlt.</translation>
    </message>
    <message>
        <source>Its id is in the platform&apos;s address.</source>
        <translation type="unfinished">Ihre ID steht in der Adresse der Plattform.</translation>
    </message>
    <message>
        <source>The plug has no connection {id}.</source>
        <translation type="unfinished">Der Plug hat keine Verbindung {id}.</translation>
    </message>
    <message>
        <source>Its id is at the end of the connection&apos;s address in the Developer Hub. Nothing was written.</source>
        <translation type="unfinished">Ihre ID steht am Ende der Adresse der Verbindung im Developer Hub. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Paste it; it is in no file.</source>
        <translation type="unfinished">Fügen Sie es ein; es steht in keiner Datei.</translation>
    </message>
    <message>
        <source>The platform&apos;s token is missing.</source>
        <translation type="unfinished">Das Token der Plattform fehlt.</translation>
    </message>
    <message>
        <source>There is nothing to rehearse yet.</source>
        <translation type="unfinished">Es gibt noch nichts zu proben.</translation>
    </message>
    <message>
        <source>Fill in the authorization URL and the token URL: any that look right will do.</source>
        <translation type="unfinished">Füllen Sie Authorization-URL und Token-URL aus: Beliebige, die richtig aussehen, genügen.</translation>
    </message>
    <message>
        <source>Fill in the token URL: any that looks right will do.</source>
        <translation type="unfinished">Füllen Sie die Token-URL aus: Eine beliebige, die richtig aussieht, genügt.</translation>
    </message>
    <message>
        <source>This connection cannot be rehearsed.</source>
        <translation type="unfinished">Diese Verbindung kann nicht geprobt werden.</translation>
    </message>
    <message>
        <source>A step of it is code of your own, and what that sends is described nowhere.</source>
        <translation type="unfinished">Ein Schritt ist Ihr eigener Code, und was der sendet, ist nirgends beschrieben.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">Body</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished">Basic</translation>
    </message>
    <message>
        <source>Basic, not encoded</source>
        <translation type="unfinished">Basic, nicht kodiert</translation>
    </message>
    <message>
        <source>Secret as user name</source>
        <translation type="unfinished">Secret als Benutzername</translation>
    </message>
    <message>
        <source>No secret</source>
        <translation type="unfinished">Kein Secret</translation>
    </message>
    <message>
        <source>Another way of sending is not tried yet.</source>
        <translation type="unfinished">Eine andere Art des Sendens ist noch nicht versucht.</translation>
    </message>
    <message>
        <source>Both refused, so the way of sending is not the cause.</source>
        <translation type="unfinished">Beides abgelehnt, die Art des Sendens ist also nicht die Ursache.</translation>
    </message>
    <message>
        <source>All refused: it is not how it is sent. Another secret is sent as at first.</source>
        <translation type="unfinished">Alles abgelehnt: Daran, wie es gesendet wird, liegt es nicht. Ein anderes Secret wird wie zuerst gesendet.</translation>
    </message>
    <message>
        <source>Refused all the same: that alone is not the cause.</source>
        <translation type="unfinished">Trotzdem abgelehnt: Das allein ist nicht die Ursache.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Service domain</source>
        <translation type="unfinished">Domain des Dienstes</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation type="unfinished">Zusätzliche Felder</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation type="unfinished">Erneuern</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation type="unfinished">Widerrufen</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished">Redirect-URL</translation>
    </message>
    <message>
        <source>Redirect URL of the live test</source>
        <translation type="unfinished">Redirect-URL des Live-Tests</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished">Client-ID</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">Umgebung</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation type="unfinished">Authorization-URL</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished">Scopes</translation>
    </message>
    <message>
        <source>Between scopes</source>
        <translation type="unfinished">Zwischen den Scopes</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation type="unfinished">PKCE</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">Parameter</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished">Issuer</translation>
    </message>
    <message>
        <source>Issuer in each redirect</source>
        <translation type="unfinished">Issuer in jeder Weiterleitung</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation type="unfinished">Name des Codes</translation>
    </message>
    <message>
        <source>Kept from the redirect</source>
        <translation type="unfinished">Aus der Weiterleitung behalten</translation>
    </message>
    <message>
        <source>Kept from the answer</source>
        <translation type="unfinished">Aus der Antwort behalten</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation type="unfinished">Token-URL</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">Erneuern</translation>
    </message>
    <message>
        <source>Refresh URL</source>
        <translation type="unfinished">Refresh-URL</translation>
    </message>
    <message>
        <source>Revoke URL</source>
        <translation type="unfinished">Revoke-URL</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation type="unfinished">Testaufruf</translation>
    </message>
    <message>
        <source>What this name is</source>
        <translation type="unfinished">Was dieser Name ist</translation>
    </message>
    <message>
        <source>Connection label</source>
        <translation type="unfinished">Verbindungsname</translation>
    </message>
    <message>
        <source>Where the picture is</source>
        <translation type="unfinished">Wo das Bild steht</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation type="unfinished">Eindeutige Kennung</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished">Domains</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">Methode</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation type="unfinished">Client-Zugangsdaten</translation>
    </message>
    <message>
        <source>Body format</source>
        <translation type="unfinished">Body-Format</translation>
    </message>
    <message>
        <source>Where parameters travel</source>
        <translation type="unfinished">Wo Parameter stehen</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">Header</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation type="unfinished">Query-Parameter</translation>
    </message>
    <message>
        <source>Parameters by other names</source>
        <translation type="unfinished">Parameter unter anderem Namen</translation>
    </message>
    <message>
        <source>Parameters left out</source>
        <translation type="unfinished">Weggelassene Parameter</translation>
    </message>
    <message>
        <source>Calls after the token</source>
        <translation type="unfinished">Aufrufe nach dem Token</translation>
    </message>
    <message>
        <source>When it counts as success</source>
        <translation type="unfinished">Wann es als Erfolg gilt</translation>
    </message>
    <message>
        <source>Where the access token is</source>
        <translation type="unfinished">Wo das Access-Token steht</translation>
    </message>
    <message>
        <source>Where the refresh token is</source>
        <translation type="unfinished">Wo das Refresh-Token steht</translation>
    </message>
    <message>
        <source>Where the lifetime is</source>
        <translation type="unfinished">Wo die Gültigkeit steht</translation>
    </message>
    <message>
        <source>Unit of the lifetime</source>
        <translation type="unfinished">Einheit der Gültigkeit</translation>
    </message>
    <message>
        <source>Lifetime where none is told</source>
        <translation type="unfinished">Gültigkeit, wenn keine genannt wird</translation>
    </message>
    <message>
        <source>Where its values begin</source>
        <translation type="unfinished">Wo seine Werte beginnen</translation>
    </message>
    <message>
        <source>Where else its values are</source>
        <translation type="unfinished">Wo seine Werte sonst stehen</translation>
    </message>
    <message>
        <source>In the header (Basic)</source>
        <translation type="unfinished">Im Header (Basic)</translation>
    </message>
    <message>
        <source>In the header (Basic), not encoded</source>
        <translation type="unfinished">Im Header (Basic), nicht kodiert</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation type="unfinished">Im Body</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished">Nicht gesendet</translation>
    </message>
    <message>
        <source>In the address</source>
        <translation type="unfinished">In der Adresse</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formular</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished">JSON</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished">Sandbox</translation>
    </message>
    <message>
        <source>On (S256)</source>
        <translation type="unfinished">An (S256)</translation>
    </message>
    <message>
        <source>On (plain)</source>
        <translation type="unfinished">An (plain)</translation>
    </message>
    <message>
        <source>A space</source>
        <translation type="unfinished">Ein Leerzeichen</translation>
    </message>
    <message>
        <source>A comma</source>
        <translation type="unfinished">Ein Komma</translation>
    </message>
    <message>
        <source>A plus sign</source>
        <translation type="unfinished">Ein Pluszeichen</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation type="unfinished">Millisekunden</translation>
    </message>
    <message>
        <source>A date</source>
        <translation type="unfinished">Ein Datum</translation>
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
        <source>Which region?</source>
        <translation type="unfinished">Welche Region?</translation>
    </message>
    <message>
        <source>Which version?</source>
        <translation type="unfinished">Welche Version?</translation>
    </message>
    <message>
        <source>Production, or a place to try things?</source>
        <translation type="unfinished">Produktion, oder ein Ort zum Ausprobieren?</translation>
    </message>
    <message>
        <source>Which of these addresses?</source>
        <translation type="unfinished">Welche dieser Adressen?</translation>
    </message>
    <message>
        <source>How are client ID and secret sent?</source>
        <translation type="unfinished">Wie werden Client-ID und Secret gesendet?</translation>
    </message>
    <message>
        <source>Which of these values?</source>
        <translation type="unfinished">Welcher dieser Werte?</translation>
    </message>
    <message>
        <source>the catalogue</source>
        <translation type="unfinished">der Katalog</translation>
    </message>
    <message>
        <source>Use the platform&apos;s redirect URL and paste the final address</source>
        <translation type="unfinished">Die Redirect-URL der Plattform nehmen und die letzte Adresse einfügen</translation>
    </message>
    <message>
        <source>“{path}” is {value}</source>
        <translation type="unfinished">„{path}“ ist {value}</translation>
    </message>
    <message>
        <source>“{path}” is not {value}</source>
        <translation type="unfinished">„{path}“ ist nicht {value}</translation>
    </message>
    <message>
        <source>“{path}” is not there</source>
        <translation type="unfinished">„{path}“ ist nicht da</translation>
    </message>
    <message>
        <source>“{path}” is there</source>
        <translation type="unfinished">„{path}“ ist da</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Keine</translation>
    </message>
    <message>
        <source>As OAuth has it</source>
        <translation type="unfinished">Wie OAuth es vorsieht</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation type="unfinished">Es gibt keine</translation>
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
        <source>client ID</source>
        <translation type="unfinished">Client-ID</translation>
    </message>
    <message>
        <source>authorization URL</source>
        <translation type="unfinished">Authorization-URL</translation>
    </message>
    <message>
        <source>token URL</source>
        <translation type="unfinished">Token-URL</translation>
    </message>
    <message>
        <source>No browser opened by itself.</source>
        <translation type="unfinished">Es hat sich kein Browser geöffnet.</translation>
    </message>
    <message>
        <source>Copy the link and open it.</source>
        <translation type="unfinished">Kopieren Sie den Link und öffnen Sie ihn.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished">Link kopieren</translation>
    </message>
    <message>
        <source>There are other ways to receive the redirect.</source>
        <translation type="unfinished">Es gibt andere Wege, die Weiterleitung zu empfangen.</translation>
    </message>
    <message>
        <source>Show the ways</source>
        <translation type="unfinished">Die Wege zeigen</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation type="unfinished">Das Client-Secret fehlt.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation type="unfinished">Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Paste it</source>
        <translation type="unfinished">Einfügen</translation>
    </message>
    <message>
        <source>The client secret is no longer here.</source>
        <translation type="unfinished">Das Client-Secret ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>Without a password store it lasts until the window is closed.</source>
        <translation type="unfinished">Ohne Passwortspeicher bleibt es, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Paste it again</source>
        <translation type="unfinished">Noch einmal einfügen</translation>
    </message>
    <message>
        <source>Rehearsal.</source>
        <translation type="unfinished">Probelauf.</translation>
    </message>
    <message>
        <source>It proves nothing.</source>
        <translation type="unfinished">Er beweist nichts.</translation>
    </message>
    <message>
        <source>{leg} …</source>
        <translation type="unfinished">{leg} …</translation>
    </message>
    <message>
        <source>Whatever you change later is to be proved again.</source>
        <translation type="unfinished">Was Sie später ändern, muss neu nachgewiesen werden.</translation>
    </message>
    <message>
        <source>There is no such value in the answer: the path leads nowhere.</source>
        <translation type="unfinished">In der Antwort gibt es keinen solchen Wert: Der Pfad führt ins Leere.</translation>
    </message>
    <message>
        <source>It was another one for the same account, or the same one for two.</source>
        <translation type="unfinished">Sie war für dasselbe Konto eine andere, oder für zwei Konten dieselbe.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished">Wird vorbereitet</translation>
    </message>
    <message>
        <source>Waiting for the log-in of the second account</source>
        <translation type="unfinished">Wartet auf die Anmeldung des zweiten Kontos</translation>
    </message>
    <message>
        <source>Waiting for your log-in</source>
        <translation type="unfinished">Wartet auf Ihre Anmeldung</translation>
    </message>
    <message>
        <source>Log in and approve in your browser.</source>
        <translation type="unfinished">Melden Sie sich im Browser an und stimmen Sie zu.</translation>
    </message>
    <message>
        <source>Did the provider show an error?</source>
        <translation type="unfinished">Hat der Anbieter einen Fehler gezeigt?</translation>
    </message>
    <message>
        <source>The log-in was cancelled.</source>
        <translation type="unfinished">Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Cancelled: {leg}.</source>
        <translation type="unfinished">Abgebrochen: {leg}.</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">Neu anmelden</translation>
    </message>
    <message>
        <source>Changed since: run it again.</source>
        <translation type="unfinished">Seither geändert: Führen Sie den Test neu durch.</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation type="unfinished">Alle Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>Each call worked, but the unique identifier does not hold.</source>
        <translation type="unfinished">Jeder Aufruf hat funktioniert, aber die eindeutige Kennung taugt nicht.</translation>
    </message>
    <message>
        <source>All is done: proved, handed over and exported.</source>
        <translation type="unfinished">Alles ist erledigt: nachgewiesen, übergeben und exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <comment>{count} request</comment>
        <translation type="unfinished">
            <numerusform>{count} Anfrage</numerusform>
            <numerusform>{count} Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>{step} is not filled in yet, so nothing was sent.</source>
        <translation type="unfinished">{step} ist noch nicht ausgefüllt, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation type="unfinished">Ausfüllen</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation type="unfinished">Zeigen, was zu tun ist</translation>
    </message>
    <message>
        <source>Changed since: the proof shows whether a refresh token comes.</source>
        <translation type="unfinished">Seither geändert: Der Nachweis zeigt, ob ein Refresh-Token kommt.</translation>
    </message>
    <message>
        <source>Show client secret</source>
        <translation type="unfinished">Client-Secret zeigen</translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation type="unfinished">Zeigen: {field}</translation>
    </message>
    <message>
        <source>Show “{step}”</source>
        <translation type="unfinished">„{step}“ zeigen</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation type="unfinished">Noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>First enter the redirect URLs in the provider&apos;s portal.</source>
        <translation type="unfinished">Tragen Sie zuerst die Redirect-URLs im Portal des Anbieters ein.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished">Zeigen</translation>
    </message>
    <message>
        <source>Proof out of date.</source>
        <translation type="unfinished">Nachweis veraltet.</translation>
    </message>
    <message>
        <source>Still needed to log in: {fields}.</source>
        <translation type="unfinished">Zum Anmelden fehlt noch: {fields}.</translation>
    </message>
    <message>
        <source>This has to be mended first: {fields}.</source>
        <translation type="unfinished">Das muss zuerst behoben werden: {fields}.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">Zeigen</translation>
    </message>
    <message>
        <source>The last proof stopped at {step}.</source>
        <translation type="unfinished">Der letzte Nachweis hat bei {step} angehalten.</translation>
    </message>
    <message>
        <source>Log in and try it.</source>
        <translation type="unfinished">Melden Sie sich an und probieren Sie es aus.</translation>
    </message>
    <message>
        <source>Everything is there: log in and try it.</source>
        <translation type="unfinished">Alles ist da: Melden Sie sich an und probieren Sie es aus.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation type="unfinished">Meinten Sie {near}?</translation>
    </message>
    <message>
        <source>The faults are: {faults}.</source>
        <translation type="unfinished">Die Fehler sind: {faults}.</translation>
    </message>
    <message>
        <source>The practice provider has no fault named “{name}”.</source>
        <translation type="unfinished">Der Übungsanbieter hat keinen Fehler namens „{name}“.</translation>
    </message>
    <message>
        <source>The client secret is one of the redirect URLs.</source>
        <translation type="unfinished">Das Client-Secret ist eine der Redirect-URLs.</translation>
    </message>
    <message>
        <source>The client secret is a web address.</source>
        <translation type="unfinished">Das Client-Secret ist eine Webadresse.</translation>
    </message>
    <message>
        <source>The client secret is an email address.</source>
        <translation type="unfinished">Das Client-Secret ist eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The client secret is the same as the client ID.</source>
        <translation type="unfinished">Das Client-Secret ist dasselbe wie die Client-ID.</translation>
    </message>
    <message>
        <source>Use {inside}</source>
        <translation type="unfinished">{inside} nehmen</translation>
    </message>
    <message>
        <source>Added in vain, and still sent: {named}.</source>
        <translation type="unfinished">Vergeblich hinzugefügt und immer noch gesendet: {named}.</translation>
    </message>
    <message>
        <source>Take out {named}</source>
        <translation type="unfinished">{named} herausnehmen</translation>
    </message>
    <message>
        <source>Open it, mark the text with the addresses, and paste that.</source>
        <translation type="unfinished">Öffnen Sie es, markieren Sie den Text mit den Adressen, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Take it from {place}</source>
        <translation type="unfinished">Es von {place} nehmen</translation>
    </message>
    <message>
        <source>Use it for the live test alone</source>
        <translation type="unfinished">Nur für den Live-Test verwenden</translation>
    </message>
    <message>
        <source>{value} is this account&apos;s own: it came with the log-in. As it stands, everybody else gets yours, or nothing.</source>
        <translation type="unfinished">{value} gehört diesem Konto allein: Es kam mit der Anmeldung. So bekommen alle anderen Ihres oder nichts.</translation>
    </message>
    <message>
        <source>{value} is this account&apos;s own: the answer names it. As it stands, everybody else gets yours, or nothing.</source>
        <translation type="unfinished">{value} gehört diesem Konto allein: Die Antwort nennt es. So bekommen alle anderen Ihres oder nichts.</translation>
    </message>
    <message>
        <source>Ask whoever connects for it</source>
        <translation type="unfinished">Jede Person danach fragen</translation>
    </message>
    <message>
        <source>The test call asks for this very account by it.</source>
        <translation type="unfinished">Damit fragt der Testaufruf nach genau diesem Konto.</translation>
    </message>
    <message>
        <source>what the test call asks by</source>
        <translation type="unfinished">womit der Testaufruf fragt</translation>
    </message>
    <message>
        <source>Ask each person for a name</source>
        <translation type="unfinished">Jede Person nach einem Namen fragen</translation>
    </message>
</context>
</TS>
