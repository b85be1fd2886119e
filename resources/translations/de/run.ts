<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>It stands where an address begins, so it must look like https://eu.example.com.</source>
        <translation type="unfinished">Es steht, wo eine Adresse beginnt, muss also wie https://eu.example.com aussehen.</translation>
    </message>
    <message>
        <source>In the middle of an address it may hold letters, digits, dots and hyphens only, such as eu or acme.</source>
        <translation type="unfinished">Mitten in einer Adresse darf es nur Buchstaben, Ziffern, Punkte und Bindestriche enthalten, etwa eu oder acme.</translation>
    </message>
    <message>
        <source>The value of {path} does not fit into an address.</source>
        <translation type="unfinished">Der Wert von {path} passt nicht in eine Adresse.</translation>
    </message>
    <message>
        <source>There is no address to call yet.</source>
        <translation type="unfinished">Es gibt noch keine Adresse zum Aufrufen.</translation>
    </message>
    <message>
        <source>Fill in the URL.</source>
        <translation type="unfinished">Füllen Sie die URL aus.</translation>
    </message>
    <message>
        <source>The address is no web address.</source>
        <translation type="unfinished">Die Adresse ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The address begins with http://: secrets would travel unencrypted.</source>
        <translation type="unfinished">Die Adresse beginnt mit http://: Geheimnisse würden unverschlüsselt gesendet.</translation>
    </message>
    <message>
        <source>Use https:// instead.</source>
        <translation type="unfinished">Nehmen Sie stattdessen https://.</translation>
    </message>
    <message>
        <source>The path of the address holds “.” or “..”, which would lead elsewhere.</source>
        <translation type="unfinished">Der Pfad der Adresse enthält „.“ oder „..“, was anderswohin führen würde.</translation>
    </message>
    <message>
        <source>Write the path out, and check the values in it.</source>
        <translation type="unfinished">Schreiben Sie den Pfad aus, und prüfen Sie die Werte darin.</translation>
    </message>
    <message>
        <source>The log-in address would show a secret in the browser: {name}.</source>
        <translation type="unfinished">Die Adresse zum Anmelden würde im Browser ein Geheimnis zeigen: {name}.</translation>
    </message>
    <message>
        <source>Take it out of step {authorization}; secrets travel in the calls of steps {access_token} to {test_call} only.</source>
        <translation type="unfinished">Nehmen Sie es aus Schritt {authorization}; Geheimnisse werden nur in den Aufrufen der Schritte {access_token} bis {test_call} gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>({count} times so far)</source>
        <comment>(once so far)</comment>
        <translation type="unfinished">
            <numerusform>(bisher einmal)</numerusform>
            <numerusform>(bisher {count} Mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation type="unfinished">Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>The wizard shows what to do now. You can close this tab.</source>
        <translation type="unfinished">Das Programm zeigt, was jetzt zu tun ist. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>The log-in did not work</source>
        <translation type="unfinished">Die Anmeldung hat nicht geklappt</translation>
    </message>
    <message>
        <source>You are logged in</source>
        <translation type="unfinished">Sie sind angemeldet</translation>
    </message>
    <message>
        <source>The wizard has the answer and goes on.</source>
        <translation type="unfinished">Das Programm hat die Antwort und macht weiter.</translation>
    </message>
    <message>
        <source>The provider sent no state back, so that nothing shows that it belongs to your log-in.</source>
        <translation type="unfinished">Der Anbieter hat state nicht zurückgesendet, nichts zeigt also, dass die Antwort zu Ihrer Anmeldung gehört.</translation>
    </message>
    <message>
        <source>This is not the answer</source>
        <translation type="unfinished">Das ist nicht die Antwort</translation>
    </message>
    <message>
        <source>The wizard is still waiting for the right answer: go on in the tab where you log in.</source>
        <translation type="unfinished">Das Programm wartet noch auf die richtige Antwort: Machen Sie in dem Tab weiter, in dem Sie sich anmelden.</translation>
    </message>
    <message>
        <source>The redirect address was opened without an answer in it.</source>
        <translation type="unfinished">Die Adresse der Weiterleitung wurde ohne Antwort darin geöffnet.</translation>
    </message>
    <message>
        <source>The wizard is still waiting: go on in the tab where you log in.</source>
        <translation type="unfinished">Das Programm wartet noch: Machen Sie in dem Tab weiter, in dem Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished">Hier ist noch nichts</translation>
    </message>
    <message>
        <source>It has its answer already, or no log-in was begun.</source>
        <translation type="unfinished">Das Programm hat seine Antwort schon, oder es wurde keine Anmeldung begonnen.</translation>
    </message>
    <message>
        <source>The wizard is not waiting</source>
        <translation type="unfinished">Das Programm wartet nicht</translation>
    </message>
    <message>
        <source>The code of step {step} was not run. {message}</source>
        <translation type="unfinished">Der Code von Schritt {step} wurde nicht ausgeführt. {message}</translation>
    </message>
    <message>
        <source>Step {step}: {message}</source>
        <translation type="unfinished">Schritt {step}: {message}</translation>
    </message>
    <message>
        <source>Code of step {step}, {title}</source>
        <translation type="unfinished">Code von Schritt {step}, {title}</translation>
    </message>
    <message>
        <source>{code}: not run. {why}</source>
        <translation type="unfinished">{code}: nicht ausgeführt. {why}</translation>
    </message>
    <message>
        <source>{code}: threw. {why}</source>
        <translation type="unfinished">{code}: endete mit einem Fehler. {why}</translation>
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
        <source>{code}: executed, {requests}. It returned {shape}.</source>
        <translation type="unfinished">{code}: ausgeführt, {requests}. Zurück kam {shape}.</translation>
    </message>
    <message>
        <source>This connection has no such step.</source>
        <translation type="unfinished">Diese Verbindung hat keinen solchen Schritt.</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation type="unfinished">{name} ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <comment>{count} more</comment>
        <translation type="unfinished">
            <numerusform>{count} weiteres</numerusform>
            <numerusform>{count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>an object with {names}</source>
        <translation type="unfinished">ein Objekt mit {names}</translation>
    </message>
    <message>
        <source>an empty object</source>
        <translation type="unfinished">ein leeres Objekt</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation type="unfinished">eine Liste mit {count}</translation>
    </message>
    <message>
        <source>a list of {count}, the first of them {kind}</source>
        <translation type="unfinished">eine Liste mit {count}, davon das erste {kind}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished">eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished">ein Text</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished">Ja oder Nein</translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished">Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">Text</translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished">Objekt</translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished">Liste</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">nichts</translation>
    </message>
    <message>
        <source>Log in and approve</source>
        <translation type="unfinished">Anmelden und zustimmen</translation>
    </message>
    <message>
        <source>Get the access token</source>
        <translation type="unfinished">Access-Token holen</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation type="unfinished">Testaufruf</translation>
    </message>
    <message>
        <source>Refresh the token</source>
        <translation type="unfinished">Token erneuern</translation>
    </message>
    <message>
        <source>Test call with the new token</source>
        <translation type="unfinished">Testaufruf mit dem neuen Token</translation>
    </message>
    <message>
        <source>Refresh a second time</source>
        <translation type="unfinished">Ein zweites Mal erneuern</translation>
    </message>
    <message>
        <source>Test call with the newest token</source>
        <translation type="unfinished">Testaufruf mit dem neuesten Token</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation type="unfinished">Token widerrufen</translation>
    </message>
    <message>
        <source>Test call with the revoked token</source>
        <translation type="unfinished">Testaufruf mit dem widerrufenen Token</translation>
    </message>
    <message>
        <source>–  Not run. {why}</source>
        <translation type="unfinished">–  Nicht ausgeführt. {why}</translation>
    </message>
    <message>
        <source>✕  The code returned {shape}, where a text is needed.</source>
        <translation type="unfinished">✕  Der Code gab {shape} zurück, wo ein Text nötig ist.</translation>
    </message>
    <message>
        <source>The code of a parameter cannot wait for a request.</source>
        <translation type="unfinished">Der Code eines Parameters kann nicht auf eine Anfrage warten.</translation>
    </message>
    <message>
        <source>Use values that are there already.</source>
        <translation type="unfinished">Nehmen Sie Werte, die schon da sind.</translation>
    </message>
    <message>
        <source>every server on the internet</source>
        <translation type="unfinished">jeder Server im Internet</translation>
    </message>
    <message>
        <source>no server at all</source>
        <translation type="unfinished">gar kein Server</translation>
    </message>
    <message>
        <source>This code was not made by this program. It may reach: {places}.</source>
        <translation type="unfinished">Diesen Code hat nicht dieses Programm gemacht. Er darf erreichen: {places}.</translation>
    </message>
    <message>
        <source>--allow-host HOST[:PORT] for each host that it needs (or --allow-host &apos;*&apos;)</source>
        <translation type="unfinished">--allow-host HOST[:PORT] für jeden Host, den er braucht (oder --allow-host &apos;*&apos;)</translation>
    </message>
    <message>
        <source>--allow-host HOST[:PORT] for each host that it needs</source>
        <translation type="unfinished">--allow-host HOST[:PORT] für jeden Host, den er braucht</translation>
    </message>
    <message>
        <source>If that is right, say yes when you are asked; on the command line add {flags}.</source>
        <translation type="unfinished">Ist das richtig, sagen Sie Ja, wenn Sie gefragt werden; auf der Befehlszeile ergänzen Sie {flags}.</translation>
    </message>
    <message>
        <source>The second account was not connected. This failed: {leg}.</source>
        <translation type="unfinished">Das zweite Konto wurde nicht verbunden. Gescheitert ist: {leg}.</translation>
    </message>
    <message>
        <source>{name}: {verdict}.</source>
        <translation type="unfinished">{name}: {verdict}.</translation>
    </message>
    <message>
        <source>The label</source>
        <translation type="unfinished">Der Name</translation>
    </message>
    <message>
        <source>The unique identifier</source>
        <translation type="unfinished">Die eindeutige Kennung</translation>
    </message>
    <message>
        <source>{name} tells two accounts apart.</source>
        <translation type="unfinished">{name} unterscheidet zwei Konten.</translation>
    </message>
    <message>
        <source>{name} is the same for two accounts.</source>
        <translation type="unfinished">{name} ist bei zwei Konten gleich.</translation>
    </message>
    <message>
        <source>{name} was not compared: the second log-in was the same account again.</source>
        <translation type="unfinished">{name} wurde nicht verglichen: Die zweite Anmeldung war wieder dasselbe Konto.</translation>
    </message>
    <message>
        <source>{name} is not there for both of two accounts.</source>
        <translation type="unfinished">{name} gibt es nicht bei beiden Konten.</translation>
    </message>
    <message>
        <source>The proof “{name}” cannot be read: {reason}.</source>
        <translation type="unfinished">Der Nachweis „{name}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The proof “{name}” was written by a newer version of this program.</source>
        <translation type="unfinished">Der Nachweis „{name}“ wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation type="unfinished">Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>“{name}” is no proof: {what}.</source>
        <translation type="unfinished">„{name}“ ist kein Nachweis: {what}.</translation>
    </message>
    <message>
        <source>“{name}” is no proof.</source>
        <translation type="unfinished">„{name}“ ist kein Nachweis.</translation>
    </message>
    <message>
        <source>A rehearsal proves nothing, so it is not kept as a proof.</source>
        <translation type="unfinished">Ein Probelauf beweist nichts, darum wird er nicht als Nachweis behalten.</translation>
    </message>
    <message>
        <source>Register an app at the provider, and prove the connection there.</source>
        <translation type="unfinished">Registrieren Sie beim Anbieter eine App, und weisen Sie die Verbindung dort nach.</translation>
    </message>
    <message>
        <source>Prove the connection again, or delete that file.</source>
        <translation type="unfinished">Weisen Sie die Verbindung noch einmal nach, oder löschen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The address leads to {host}, which is not among the domains of this connection.</source>
        <translation type="unfinished">Die Adresse führt zu {host}, das nicht unter den Domains dieser Verbindung ist.</translation>
    </message>
    <message>
        <source>If that is right, list it in step {step}. Nothing was sent there.</source>
        <translation type="unfinished">Ist das richtig, führen Sie es in Schritt {step} auf. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A header has a name that no header can have.</source>
        <translation type="unfinished">Ein Header hat einen Namen, den kein Header haben kann.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only.</source>
        <translation type="unfinished">Nehmen Sie nur Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>The value of the header {name} holds a line break or a letter that cannot travel in a header.</source>
        <translation type="unfinished">Der Wert des Headers {name} enthält einen Zeilenumbruch oder ein Zeichen, das in einem Header nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>Copy the value again, without line breaks.</source>
        <translation type="unfinished">Kopieren Sie den Wert noch einmal, ohne Zeilenumbrüche.</translation>
    </message>
    <message>
        <source> (status {status})</source>
        <translation type="unfinished"> (Status {status})</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <comment>{count} minute</comment>
        <translation type="unfinished">
            <numerusform>{count} Minute</numerusform>
            <numerusform>{count} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <comment>{count} hour</comment>
        <translation type="unfinished">
            <numerusform>{count} Stunde</numerusform>
            <numerusform>{count} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <comment>{count} day</comment>
        <translation type="unfinished">
            <numerusform>{count} Tag</numerusform>
            <numerusform>{count} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries of the answer fit, where exactly one has to. There are: {names}.</source>
        <comment>{count} entry of the answer fits, where another one has to. There are: {names}.</comment>
        <translation type="unfinished">
            <numerusform>{count} Eintrag der Antwort passt, wo ein anderer muss. Es gibt: {names}.</numerusform>
            <numerusform>{count} Einträge der Antwort passen, wo genau einer muss. Es gibt: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which one is meant: fill in the field by which it is picked, or change what it is picked by.</source>
        <translation type="unfinished">Sagen Sie, welcher gemeint ist: Füllen Sie das Feld aus, nach dem er gewählt wird, oder ändern Sie, wonach gewählt wird.</translation>
    </message>
    <message>
        <source>You logged in, and the provider sent a code.</source>
        <translation type="unfinished">Sie haben sich angemeldet, und der Anbieter hat einen Code gesendet.</translation>
    </message>
    <message>
        <source>The provider sent a code, but no state with it, so that the answer could not be verified.</source>
        <translation type="unfinished">Der Anbieter hat einen Code gesendet, aber kein state dazu, sodass die Antwort nicht geprüft werden konnte.</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation type="unfinished">ein Access-Token</translation>
    </message>
    <message>
        <source>an access token, good for {duration}</source>
        <translation type="unfinished">ein Access-Token, gültig für {duration}</translation>
    </message>
    <message>
        <source>The provider sent {token}, and a refresh token.</source>
        <translation type="unfinished">Der Anbieter hat {token} gesendet, und ein Refresh-Token.</translation>
    </message>
    <message>
        <source>The provider sent {token}, but no refresh token.</source>
        <translation type="unfinished">Der Anbieter hat {token} gesendet, aber kein Refresh-Token.</translation>
    </message>
    <message>
        <source>The provider answered, with the same access token as before.</source>
        <translation type="unfinished">Der Anbieter hat geantwortet, mit demselben Access-Token wie zuvor.</translation>
    </message>
    <message>
        <source>A new access token came, with a new refresh token.</source>
        <translation type="unfinished">Ein neues Access-Token kam, mit einem neuen Refresh-Token.</translation>
    </message>
    <message>
        <source>A new access token came; the refresh token stays.</source>
        <translation type="unfinished">Ein neues Access-Token kam; das Refresh-Token bleibt.</translation>
    </message>
    <message>
        <source>A new access token came.</source>
        <translation type="unfinished">Ein neues Access-Token kam.</translation>
    </message>
    <message>
        <source>Not tried, because this did not work: {leg}.</source>
        <translation type="unfinished">Nicht versucht, weil dies nicht geklappt hat: {leg}.</translation>
    </message>
    <message>
        <source>Not tried, because this was not tried either: {leg}.</source>
        <translation type="unfinished">Nicht versucht, weil auch dies nicht versucht wurde: {leg}.</translation>
    </message>
    <message>
        <source>Nobody came back from the log-in within {duration}.</source>
        <translation type="unfinished">Innerhalb von {duration} kam niemand von der Anmeldung zurück.</translation>
    </message>
    <message>
        <source>Start again. If the provider showed an error page, its words say what to mend.</source>
        <translation type="unfinished">Beginnen Sie neu. Zeigte der Anbieter eine Fehlerseite, sagen ihre Worte, was zu beheben ist.</translation>
    </message>
    <message>
        <source>Correct the browser command, or leave it out and open the address by hand.</source>
        <translation type="unfinished">Berichtigen Sie den Befehl für den Browser, oder lassen Sie ihn weg und öffnen Sie die Adresse von Hand.</translation>
    </message>
    <message>
        <source>The browser command “{command}” cannot be started.</source>
        <translation type="unfinished">Der Befehl für den Browser „{command}“ kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The browser command “{command}” failed (exit code {exit_code}), and nobody has logged in.</source>
        <translation type="unfinished">Der Befehl für den Browser „{command}“ ist gescheitert (Exit-Code {exit_code}), und niemand hat sich angemeldet.</translation>
    </message>
    <message>
        <source>The whole run took longer than {duration}, so it was ended here.</source>
        <translation type="unfinished">Der ganze Durchlauf dauerte länger als {duration} und wurde hier beendet.</translation>
    </message>
    <message>
        <source>Log in again and choose Allow; if you did, ask the provider why this app or account is refused.</source>
        <translation type="unfinished">Melden Sie sich noch einmal an und wählen Sie „Zulassen“; haben Sie das getan, fragen Sie den Anbieter, warum diese App oder dieses Konto abgelehnt wird.</translation>
    </message>
    <message>
        <source>The provider&apos;s own words say what it refuses; mend that in step {step} or at the provider.</source>
        <translation type="unfinished">Die eigenen Worte des Anbieters sagen, was er ablehnt; beheben Sie das in Schritt {step} oder beim Anbieter.</translation>
    </message>
    <message>
        <source>The provider did not give access.</source>
        <translation type="unfinished">Der Anbieter gab keinen Zugang.</translation>
    </message>
    <message>
        <source>; it sent {names}</source>
        <translation type="unfinished">; gesendet hat er {names}</translation>
    </message>
    <message>
        <source>The provider sent the browser back without a code: “{code}” is missing{there}.</source>
        <translation type="unfinished">Der Anbieter schickte den Browser ohne Code zurück: „{code}“ fehlt{there}.</translation>
    </message>
    <message>
        <source>Check in step {step} that this is the authorization URL, and whether the provider names the code differently.</source>
        <translation type="unfinished">Prüfen Sie in Schritt {step}, ob das die Authorization-URL ist, und ob der Anbieter den Code anders nennt.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished">(nichts)</translation>
    </message>
    <message>
        <source>The answer holds no access token at “{value}”.</source>
        <translation type="unfinished">Die Antwort hat kein Access-Token bei „{value}“.</translation>
    </message>
    <message>
        <source>Look at the answer, find the token in it, and set its place in step {step} under Advanced.</source>
        <translation type="unfinished">Sehen Sie die Antwort an, suchen Sie das Token darin, und tragen Sie seine Stelle in Schritt {step} unter „Erweitert“ ein.</translation>
    </message>
    <message>
        <source>The answer holds no data at all: check the token URL in step {step}.</source>
        <translation type="unfinished">Die Antwort enthält gar keine Daten: Prüfen Sie die Token-URL in Schritt {step}.</translation>
    </message>
    <message>
        <source>The answer is a web page, not data: check that step {step} has the token URL, not a page for people.</source>
        <translation type="unfinished">Die Antwort ist eine Webseite, keine Daten: Prüfen Sie, ob in Schritt {step} die Token-URL steht, keine Seite für Leute.</translation>
    </message>
    <message>
        <source>Where such an answer is no failure, set the success rule of step {step} under Advanced.</source>
        <translation type="unfinished">Ist eine solche Antwort kein Fehler, legen Sie in Schritt {step} unter „Erweitert“ die Erfolgsregel fest.</translation>
    </message>
    <message>
        <source>The provider answered{with_status}, but what it says is no success.</source>
        <translation type="unfinished">Der Anbieter hat geantwortet{with_status}, aber was er sagt, ist kein Erfolg.</translation>
    </message>
    <message>
        <source>the app&apos;s credentials</source>
        <translation type="unfinished">die Zugangsdaten der App</translation>
    </message>
    <message>
        <source>The provider refused {refused}{with_status}.</source>
        <translation type="unfinished">Vom Anbieter abgelehnt: {refused}{with_status}.</translation>
    </message>
    <message>
        <source>to give a token for the code</source>
        <translation type="unfinished">der Tausch des Codes gegen ein Token</translation>
    </message>
    <message>
        <source>the follow-up call</source>
        <translation type="unfinished">der Folgeaufruf</translation>
    </message>
    <message>
        <source>to refresh the token</source>
        <translation type="unfinished">die Erneuerung des Tokens</translation>
    </message>
    <message>
        <source>to revoke the token</source>
        <translation type="unfinished">der Widerruf des Tokens</translation>
    </message>
    <message>
        <source>the test call</source>
        <translation type="unfinished">der Testaufruf</translation>
    </message>
    <message>
        <source>Its own words say why; compare step {step} with the provider&apos;s documentation.</source>
        <translation type="unfinished">Seine eigenen Worte sagen, warum; vergleichen Sie Schritt {step} mit der Dokumentation des Anbieters.</translation>
    </message>
    <message>
        <source>It does not say why; compare step {step} with the provider&apos;s documentation.</source>
        <translation type="unfinished">Er sagt nicht, warum; vergleichen Sie Schritt {step} mit der Dokumentation des Anbieters.</translation>
    </message>
    <message>
        <source>The provider could not answer at the moment{with_status}, which shows nothing.</source>
        <translation type="unfinished">Der Anbieter konnte gerade nicht antworten{with_status}, was nichts zeigt.</translation>
    </message>
    <message>
        <source>The provider could not answer at the moment{with_status}.</source>
        <translation type="unfinished">Der Anbieter konnte gerade nicht antworten{with_status}.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished">Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Check in step {step} which token the provider wants (access or refresh token) and how.</source>
        <translation type="unfinished">Prüfen Sie in Schritt {step}, welches Token der Anbieter will (Access- oder Refresh-Token) und wie.</translation>
    </message>
    <message>
        <source>Check in step {step} which token the provider wants (access or refresh token) and how; some providers let an access token live until it expires.</source>
        <translation type="unfinished">Prüfen Sie in Schritt {step}, welches Token der Anbieter will (Access- oder Refresh-Token) und wie; bei manchen Anbietern gilt ein Access-Token, bis es abläuft.</translation>
    </message>
    <message>
        <source>The token still works: the provider accepted the revocation, but nothing came of it.</source>
        <translation type="unfinished">Das Token gilt noch: Der Anbieter hat den Widerruf angenommen, aber nichts ist geschehen.</translation>
    </message>
    <message>
        <source>The test call works{with_status}.</source>
        <translation type="unfinished">Der Testaufruf klappt{with_status}.</translation>
    </message>
    <message>
        <source>The provider accepted the revocation{with_status}.</source>
        <translation type="unfinished">Der Anbieter hat den Widerruf angenommen{with_status}.</translation>
    </message>
    <message>
        <source>The refresh token is refused; the access token works until it expires, as this provider has it.</source>
        <translation type="unfinished">Das Refresh-Token wird abgelehnt; das Access-Token gilt, bis es abläuft, wie es dieser Anbieter hält.</translation>
    </message>
    <message>
        <source>The revoked token is refused{with_status}.</source>
        <translation type="unfinished">Das widerrufene Token wird abgelehnt{with_status}.</translation>
    </message>
    <message>
        <source>This connection has no refresh step.</source>
        <translation type="unfinished">Diese Verbindung hat keinen Schritt zum Erneuern.</translation>
    </message>
    <message>
        <source>This connection has no revoke step.</source>
        <translation type="unfinished">Diese Verbindung hat keinen Schritt zum Widerrufen.</translation>
    </message>
    <message>
        <source>The test call did not work before, so it would show nothing now.</source>
        <translation type="unfinished">Der Testaufruf hat vorher nicht geklappt, er würde jetzt also nichts zeigen.</translation>
    </message>
    <message>
        <source>The test call was not made before, so it would show nothing now.</source>
        <translation type="unfinished">Der Testaufruf wurde vorher nicht gemacht, er würde jetzt also nichts zeigen.</translation>
    </message>
    <message>
        <source>Not tried, because there was no time left.</source>
        <translation type="unfinished">Nicht versucht, weil keine Zeit mehr war.</translation>
    </message>
    <message>
        <source>Not tried, because it was not asked for.</source>
        <translation type="unfinished">Nicht versucht, weil es nicht verlangt war.</translation>
    </message>
    <message>
        <source>There is no authorization URL yet.</source>
        <translation type="unfinished">Es gibt noch keine Authorization-URL.</translation>
    </message>
    <message>
        <source>Fill it in in step {step}.</source>
        <translation type="unfinished">Füllen Sie sie in Schritt {step} aus.</translation>
    </message>
    <message>
        <source>Fill in the URL in step {step}.</source>
        <translation type="unfinished">Füllen Sie die URL in Schritt {step} aus.</translation>
    </message>
    <message>
        <source>None of {count} pasted addresses was the answer.</source>
        <translation type="unfinished">Keine von {count} eingefügten Adressen war die Antwort.</translation>
    </message>
    <message>
        <source>Start the log-in again.</source>
        <translation type="unfinished">Beginnen Sie die Anmeldung neu.</translation>
    </message>
    <message>
        <source>You revoked this access yourself, so the provider is right to refuse it.</source>
        <translation type="unfinished">Sie haben diesen Zugang selbst widerrufen, der Anbieter lehnt ihn also zu Recht ab.</translation>
    </message>
    <message>
        <source>Log in again to go on.</source>
        <translation type="unfinished">Melden Sie sich neu an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer holds “{name}” more than once, so it is not clear which one counts.</source>
        <translation type="unfinished">Die Antwort des Anbieters enthält „{name}“ mehr als einmal, es ist also nicht klar, was gilt.</translation>
    </message>
    <message>
        <source>Log in again. If it stays so, tell the provider.</source>
        <translation type="unfinished">Melden Sie sich noch einmal an. Bleibt es so, sagen Sie es dem Anbieter.</translation>
    </message>
    <message>
        <source>The answer does not come from the provider that was asked (its issuer is another or missing).</source>
        <translation type="unfinished">Die Antwort kommt nicht von dem Anbieter, der gefragt wurde (ihr Issuer ist ein anderer oder fehlt).</translation>
    </message>
    <message>
        <source>Compare the issuer in step {step} with the provider&apos;s documentation; do not go on if you cannot explain it.</source>
        <translation type="unfinished">Vergleichen Sie den Issuer in Schritt {step} mit der Dokumentation des Anbieters; machen Sie nicht weiter, wenn Sie es nicht erklären können.</translation>
    </message>
    <message>
        <source>The provider sent the token itself behind a # (the implicit grant), not a code.</source>
        <translation type="unfinished">Der Anbieter hat das Token selbst hinter einem # gesendet (impliziter Ablauf), keinen Code.</translation>
    </message>
    <message>
        <source>In step {step} make sure that the response type is code; at the provider, choose a web application with the authorization code grant.</source>
        <translation type="unfinished">Sorgen Sie in Schritt {step} dafür, dass response_type code ist; wählen Sie beim Anbieter eine Web-Anwendung mit Authorization-Code.</translation>
    </message>
    <message>
        <source>The provider put its answer behind a # where no server can read it.</source>
        <translation type="unfinished">Der Anbieter setzte seine Antwort hinter ein #, wo kein Server sie lesen kann.</translation>
    </message>
    <message>
        <source>Add the extra parameter response_mode with the value query in step {step} (expected: {code}).</source>
        <translation type="unfinished">Fügen Sie in Schritt {step} den Parameter response_mode mit dem Wert query hinzu (erwartet: {code}).</translation>
    </message>
    <message>
        <source>The provider sent its answer as a form, not in the address.</source>
        <translation type="unfinished">Der Anbieter hat seine Antwort als Formular gesendet, nicht in der Adresse.</translation>
    </message>
    <message>
        <source>Add the extra parameter response_mode with the value query in step {step}.</source>
        <translation type="unfinished">Fügen Sie in Schritt {step} den Parameter response_mode mit dem Wert query hinzu.</translation>
    </message>
    <message>
        <source>The redirect did not bring “{name}”, which is to be kept.</source>
        <translation type="unfinished">Die Weiterleitung brachte „{name}“ nicht, das behalten werden soll.</translation>
    </message>
    <message>
        <source>Correct the name in step {step} under Advanced, or remove it there.</source>
        <translation type="unfinished">Berichtigen Sie den Namen in Schritt {step} unter „Erweitert“, oder entfernen Sie ihn dort.</translation>
    </message>
    <message>
        <source>The answer has no part “{path}”.</source>
        <translation type="unfinished">Die Antwort hat keinen Teil „{path}“.</translation>
    </message>
    <message>
        <source>Look at the answer and choose the part again in Advanced.</source>
        <translation type="unfinished">Sehen Sie die Antwort an, und wählen Sie den Teil unter „Erweitert“ neu.</translation>
    </message>
    <message>
        <source>The answer has no value at “{path}”, which is to be kept as “{name}”.</source>
        <translation type="unfinished">Die Antwort hat keinen Wert bei „{path}“, der als „{name}“ behalten werden soll.</translation>
    </message>
    <message>
        <source>Look at the answer and correct the path.</source>
        <translation type="unfinished">Sehen Sie die Antwort an, und berichtigen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The answer has no list at “{path}” to pick an entry from.</source>
        <translation type="unfinished">Die Antwort hat keine Liste bei „{path}“, aus der ein Eintrag zu wählen wäre.</translation>
    </message>
    <message>
        <source>Look at the answer and correct the place of the list; leave it empty where the whole answer is one.</source>
        <translation type="unfinished">Sehen Sie die Antwort an, und berichtigen Sie die Stelle der Liste; lassen Sie sie leer, wo die ganze Antwort eine ist.</translation>
    </message>
    <message>
        <source>The provider sent no refresh token, so there is nothing to refresh with.</source>
        <translation type="unfinished">Der Anbieter hat kein Refresh-Token gesendet, es gibt also nichts zum Erneuern.</translation>
    </message>
    <message>
        <source>Many providers send one only when it is asked for: look for access_type=offline or a scope like offline_access in its documentation and add it in step {step}.</source>
        <translation type="unfinished">Viele Anbieter senden eines nur, wenn es verlangt wird: Suchen Sie in seiner Dokumentation nach access_type=offline oder einem Scope wie offline_access, und fügen Sie es in Schritt {step} hinzu.</translation>
    </message>
    <message>
        <source>The address answers with a redirect{with_status} instead of an answer.</source>
        <translation type="unfinished">Die Adresse antwortet mit einer Weiterleitung{with_status} statt einer Antwort.</translation>
    </message>
    <message>
        <source>Put the final address into step {step}, as the provider&apos;s documentation writes it.</source>
        <translation type="unfinished">Setzen Sie die endgültige Adresse in Schritt {step} ein, wie die Dokumentation des Anbieters sie schreibt.</translation>
    </message>
    <message>
        <source>The test call was answered with something that is no data.</source>
        <translation type="unfinished">Auf den Testaufruf kam etwas zurück, das keine Daten sind.</translation>
    </message>
    <message>
        <source>Check in step {step} that this is an API address, not a page for people.</source>
        <translation type="unfinished">Prüfen Sie in Schritt {step}, ob das eine API-Adresse ist, keine Seite für Leute.</translation>
    </message>
    <message>
        <source>The provider sent an error back, and no state with it.</source>
        <translation type="unfinished">Der Anbieter hat einen Fehler zurückgesendet und kein state dazu.</translation>
    </message>
    <message>
        <source>Its own words say what it refuses; mend that, and log in again.</source>
        <translation type="unfinished">Seine eigenen Worte sagen, was er ablehnt; beheben Sie das, und melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>The provider showed an error page.</source>
        <translation type="unfinished">Der Anbieter zeigte eine Fehlerseite.</translation>
    </message>
    <message>
        <source>An answer came without the state that this log-in sent along; it cannot be trusted.</source>
        <translation type="unfinished">Eine Antwort kam ohne das state, das diese Anmeldung mitgesandt hat; ihr ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>An answer that does not belong to this log-in was ignored.</source>
        <translation type="unfinished">Eine Antwort, die nicht zu dieser Anmeldung gehört, wurde nicht beachtet.</translation>
    </message>
    <message>
        <source>The redirect address was opened without anything in it; it was ignored.</source>
        <translation type="unfinished">Die Adresse der Weiterleitung wurde leer geöffnet; das wurde nicht beachtet.</translation>
    </message>
    <message>
        <source>The redirect address was opened without a code in it; it was ignored.</source>
        <translation type="unfinished">Die Adresse der Weiterleitung wurde ohne Code geöffnet; das wurde nicht beachtet.</translation>
    </message>
    <message>
        <source>An address with far too many parameters was opened; it was ignored.</source>
        <translation type="unfinished">Eine Adresse mit viel zu vielen Parametern wurde geöffnet; das wurde nicht beachtet.</translation>
    </message>
    <message>
        <source>The redirect address was opened by a part of some page, such as a picture, and not as a page; it was ignored.</source>
        <translation type="unfinished">Die Adresse der Weiterleitung wurde von einem Teil einer Seite geöffnet, etwa einem Bild, und nicht als Seite; das wurde nicht beachtet.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation type="unfinished">Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <source>That is not the whole address: its state is missing.</source>
        <translation type="unfinished">Das ist nicht die ganze Adresse: Ihr state fehlt.</translation>
    </message>
    <message>
        <source>That address does not begin with {redirect_uri}.</source>
        <translation type="unfinished">Diese Adresse beginnt nicht mit {redirect_uri}.</translation>
    </message>
    <message>
        <source>Your browser shows its warning about this computer&apos;s own certificate.</source>
        <translation type="unfinished">Ihr Browser zeigt seine Warnung vor dem eigenen Zertifikat dieses Computers.</translation>
    </message>
    <message>
        <source>Something opened the redirect address with http://, but it begins with https://; it was ignored.</source>
        <translation type="unfinished">Etwas öffnete die Adresse der Weiterleitung mit http://, sie beginnt aber mit https://; das wurde nicht beachtet.</translation>
    </message>
    <message>
        <source>Copy all of it from the browser&apos;s address bar, after you have approved the access.</source>
        <translation type="unfinished">Kopieren Sie alles aus der Adresszeile des Browsers, nachdem Sie dem Zugang zugestimmt haben.</translation>
    </message>
    <message>
        <source>Go on there: Advanced, then Proceed (in Firefox: Accept the Risk and Continue).</source>
        <translation type="unfinished">Machen Sie dort weiter: „Erweitert“, dann „Weiter zu …“ (in Firefox: „Risiko akzeptieren und fortfahren“).</translation>
    </message>
    <message>
        <source>Rotation of refresh tokens</source>
        <translation type="unfinished">Wechsel der Refresh-Token</translation>
    </message>
    <message>
        <source>Using a refresh token again</source>
        <translation type="unfinished">Ein Refresh-Token noch einmal nutzen</translation>
    </message>
    <message>
        <source>Expiry of access tokens</source>
        <translation type="unfinished">Ablauf der Access-Token</translation>
    </message>
    <message>
        <source>Scopes granted</source>
        <translation type="unfinished">Gewährte Scopes</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation type="unfinished">Widerruf</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation type="unfinished">Eindeutige Kennung</translation>
    </message>
    <message>
        <source>Connection label</source>
        <translation type="unfinished">Verbindungsname</translation>
    </message>
    <message>
        <source>By what the provider sent, an access token never expires.</source>
        <translation type="unfinished">Nach dem, was der Anbieter gesendet hat, läuft ein Access-Token nie ab.</translation>
    </message>
    <message>
        <source>The provider sent an expiry that is not of the kind that step {step} names: choose its unit there.</source>
        <translation type="unfinished">Der Anbieter hat einen Ablauf gesendet, der nicht von der Art ist, die Schritt {step} nennt: Wählen Sie dort seine Einheit.</translation>
    </message>
    <message>
        <source>The provider does not say how long an access token is good for.</source>
        <translation type="unfinished">Der Anbieter sagt nicht, wie lange ein Access-Token gilt.</translation>
    </message>
    <message>
        <source>The provider gave no refresh token: when the access token ends, the person has to log in again.</source>
        <translation type="unfinished">Der Anbieter gab kein Refresh-Token: Wenn das Access-Token endet, muss sich die Person neu anmelden.</translation>
    </message>
    <message>
        <source>There is a refresh token; no refresh has shown whether it is replaced.</source>
        <translation type="unfinished">Es gibt ein Refresh-Token; keine Erneuerung hat gezeigt, ob es ersetzt wird.</translation>
    </message>
    <message>
        <source>in both refreshes</source>
        <translation type="unfinished">bei beiden Erneuerungen</translation>
    </message>
    <message>
        <source>in one refresh</source>
        <translation type="unfinished">bei einer Erneuerung</translation>
    </message>
    <message>
        <source>The provider sent a new refresh token {seen}: the newest one has to be kept each time.</source>
        <translation type="unfinished">Der Anbieter hat {seen} ein neues Refresh-Token gesendet: Das neueste muss jedes Mal behalten werden.</translation>
    </message>
    <message>
        <source>The provider sent a new refresh token in one of two refreshes: whenever one comes, it has to be kept.</source>
        <translation type="unfinished">Der Anbieter hat bei einer von zwei Erneuerungen ein neues Refresh-Token gesendet: Wann immer eines kommt, muss es behalten werden.</translation>
    </message>
    <message>
        <source>The token is renewed without a refresh token.</source>
        <translation type="unfinished">Das Token wird ohne Refresh-Token erneuert.</translation>
    </message>
    <message>
        <source>The refresh token stayed the same {seen}.</source>
        <translation type="unfinished">Das Refresh-Token blieb {seen} gleich.</translation>
    </message>
    <message>
        <source>Whether a refresh token can be used twice was not seen.</source>
        <translation type="unfinished">Ob ein Refresh-Token zweimal genutzt werden kann, wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>Whether a replaced refresh token still works was not tried: many providers end the whole connection when one comes back.</source>
        <translation type="unfinished">Ob ein ersetztes Refresh-Token noch gilt, wurde nicht versucht: Viele Anbieter beenden die ganze Verbindung, wenn eines zurückkommt.</translation>
    </message>
    <message>
        <source>The same refresh token worked twice.</source>
        <translation type="unfinished">Dasselbe Refresh-Token hat zweimal funktioniert.</translation>
    </message>
    <message>
        <source>The refresh token worked once and was refused the second time, and no new one had come.</source>
        <translation type="unfinished">Das Refresh-Token hat einmal funktioniert und wurde beim zweiten Mal abgelehnt, und ein neues war nicht gekommen.</translation>
    </message>
    <message>
        <source>The refresh token was used once; a second time was not seen.</source>
        <translation type="unfinished">Das Refresh-Token wurde einmal genutzt; ein zweites Mal wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>Step {step} assumes {duration}.</source>
        <translation type="unfinished">Schritt {step} nimmt {duration} an.</translation>
    </message>
    <message>
        <source>Only a refused call will show when it has ended.</source>
        <translation type="unfinished">Erst ein abgelehnter Aufruf zeigt, wann es zu Ende ist.</translation>
    </message>
    <message>
        <source>How long an access token is good for was not seen.</source>
        <translation type="unfinished">Wie lange ein Access-Token gilt, wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>The provider says that an access token is good for {duration}; that was not waited for.</source>
        <translation type="unfinished">Der Anbieter sagt, ein Access-Token gilt {duration}; darauf wurde nicht gewartet.</translation>
    </message>
    <message>
        <source>So long a time is often another unit: look at it in step {step}.</source>
        <translation type="unfinished">Eine so lange Zeit ist oft eine andere Einheit: Sehen Sie in Schritt {step} nach.</translation>
    </message>
    <message>
        <source>good for {duration}</source>
        <translation type="unfinished">{duration} gültig</translation>
    </message>
    <message>
        <source>given no expiry</source>
        <translation type="unfinished">ohne Ablauf</translation>
    </message>
    <message>
        <source>A refreshed one is {good}.</source>
        <translation type="unfinished">Ein erneuertes ist {good}.</translation>
    </message>
    <message>
        <source>all that was asked for</source>
        <translation type="unfinished">alles, was verlangt wurde</translation>
    </message>
    <message>
        <source>what it grants by default</source>
        <translation type="unfinished">was er von sich aus gewährt</translation>
    </message>
    <message>
        <source>The provider names no scopes in its answer; by the standard that means {what}.</source>
        <translation type="unfinished">Der Anbieter nennt in seiner Antwort keine Scopes; nach dem Standard heißt das {what}.</translation>
    </message>
    <message>
        <source>The provider does not name {missing} among the scopes that it granted.</source>
        <translation type="unfinished">Der Anbieter nennt {missing} nicht unter den Scopes, die er gewährt hat.</translation>
    </message>
    <message>
        <source>besides those that were asked for</source>
        <translation type="unfinished">außer den verlangten</translation>
    </message>
    <message>
        <source>though none was asked for</source>
        <translation type="unfinished">obwohl keine verlangt waren</translation>
    </message>
    <message>
        <source>It granted {extra} {more}.</source>
        <translation type="unfinished">Er gewährte {extra} {more}.</translation>
    </message>
    <message>
        <source>The provider granted exactly the scopes that were asked for.</source>
        <translation type="unfinished">Der Anbieter gewährte genau die verlangten Scopes.</translation>
    </message>
    <message>
        <source>After a refresh it no longer names {lost}.</source>
        <translation type="unfinished">Nach einer Erneuerung nennt er {lost} nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <comment>{names} and {count} more</comment>
        <translation type="unfinished">
            <numerusform>{names} und {count} weiteren</numerusform>
            <numerusform>{names} und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection has no revoke step: access ends only at the provider.</source>
        <translation type="unfinished">Diese Verbindung hat keinen Schritt zum Widerrufen: Der Zugang endet nur beim Anbieter.</translation>
    </message>
    <message>
        <source>The provider did not accept the revocation.</source>
        <translation type="unfinished">Der Anbieter nahm den Widerruf nicht an.</translation>
    </message>
    <message>
        <source>After the revocation the token is refused.</source>
        <translation type="unfinished">Nach dem Widerruf wird das Token abgelehnt.</translation>
    </message>
    <message>
        <source>The provider accepted the revocation, but the token still works afterwards.</source>
        <translation type="unfinished">Der Anbieter hat den Widerruf angenommen, aber das Token gilt danach noch.</translation>
    </message>
    <message>
        <source>What a revocation does was not seen.</source>
        <translation type="unfinished">Was ein Widerruf bewirkt, wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>No unique identifier is chosen in step {step}.</source>
        <translation type="unfinished">In Schritt {step} ist keine eindeutige Kennung gewählt.</translation>
    </message>
    <message>
        <source>The unique identifier changed within {calls} calls for the same account: choose another value in step {step}.</source>
        <translation type="unfinished">Die eindeutige Kennung hat sich in {calls} Aufrufen für dasselbe Konto geändert: Wählen Sie in Schritt {step} einen anderen Wert.</translation>
    </message>
    <message>
        <source>The unique identifier is a group of values, which reads the same for every account: pick one value inside it in step {step}.</source>
        <translation type="unfinished">Die eindeutige Kennung ist eine Gruppe von Werten, die für jedes Konto gleich gelesen wird: Wählen Sie in Schritt {step} einen Wert darin.</translation>
    </message>
    <message>
        <source>The unique identifier was not looked at: no call was made that brings it.</source>
        <translation type="unfinished">Die eindeutige Kennung wurde nicht angesehen: Kein Aufruf wurde gemacht, der sie bringt.</translation>
    </message>
    <message>
        <source>There was no value for the unique identifier in any answer: look at its path in step {step}.</source>
        <translation type="unfinished">In keiner Antwort war ein Wert für die eindeutige Kennung: Sehen Sie ihren Pfad in Schritt {step} an.</translation>
    </message>
    <message>
        <source>The unique identifier was seen in one call only, so it was not compared.</source>
        <translation type="unfinished">Die eindeutige Kennung wurde nur in einem Aufruf gesehen, also nicht verglichen.</translation>
    </message>
    <message>
        <source>The unique identifier was the same in {calls} calls for the same account.</source>
        <translation type="unfinished">Die eindeutige Kennung war in {calls} Aufrufen für dasselbe Konto gleich.</translation>
    </message>
    <message>
        <source>There was no value for the connection label in any answer: look at its path in step {step}.</source>
        <translation type="unfinished">In keiner Antwort war ein Wert für den Verbindungsnamen: Sehen Sie seinen Pfad in Schritt {step} an.</translation>
    </message>
    <message>
        <source>The value of {path} holds a character that cannot be sent.</source>
        <translation type="unfinished">Der Wert von {path} enthält ein Zeichen, das nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>Copy it again from where it is.</source>
        <translation type="unfinished">Kopieren Sie ihn noch einmal von dort, wo er steht.</translation>
    </message>
    <message>
        <source>It comes from the answer of the test call (step {step}).</source>
        <translation type="unfinished">Er kommt aus der Antwort des Testaufrufs (Schritt {step}).</translation>
    </message>
    <message>
        <source>It comes from the token response (step {step}).</source>
        <translation type="unfinished">Er kommt aus der Token-Antwort (Schritt {step}).</translation>
    </message>
    <message>
        <source>It comes with the redirect back from the provider (step {step}).</source>
        <translation type="unfinished">Er kommt mit der Weiterleitung vom Anbieter zurück (Schritt {step}).</translation>
    </message>
    <message>
        <source>Fill in the client ID in step {step}.</source>
        <translation type="unfinished">Füllen Sie in Schritt {step} die Client-ID aus.</translation>
    </message>
    <message>
        <source>Give the client secret in step {step}.</source>
        <translation type="unfinished">Geben Sie in Schritt {step} das Client-Secret an.</translation>
    </message>
    <message>
        <source>It exists only where PKCE is on (step {step}).</source>
        <translation type="unfinished">Es gibt ihn nur, wo PKCE an ist (Schritt {step}).</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation type="unfinished">Die Client-ID fehlt.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation type="unfinished">Das Client-Secret fehlt.</translation>
    </message>
    <message>
        <source>Give the field a value, or a default in step {step}.</source>
        <translation type="unfinished">Geben Sie dem Feld einen Wert, oder in Schritt {step} eine Vorgabe.</translation>
    </message>
    <message>
        <source>The field “{key}” needs a value.</source>
        <translation type="unfinished">Das Feld „{key}“ braucht einen Wert.</translation>
    </message>
    <message>
        <source>There is no value for {path}.</source>
        <translation type="unfinished">Für {path} gibt es keinen Wert.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished">leer</translation>
    </message>
    <message>
        <source>a list or an object, not a single value</source>
        <translation type="unfinished">eine Liste oder ein Objekt, kein einzelner Wert</translation>
    </message>
    <message>
        <source>The value of {path} is {kind}.</source>
        <translation type="unfinished">Der Wert von {path} ist {kind}.</translation>
    </message>
    <message>
        <source>The code made more data than anybody can read.</source>
        <translation type="unfinished">Der Code hat mehr Daten erzeugt, als jemand lesen kann.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished">Er wurde angehalten.</translation>
    </message>
    <message>
        <source>The code computed for longer than {time}.</source>
        <translation type="unfinished">Der Code rechnete länger als {time}.</translation>
    </message>
    <message>
        <source>The code used more memory than it may.</source>
        <translation type="unfinished">Der Code brauchte mehr Speicher, als er darf.</translation>
    </message>
    <message>
        <source>There is no engine to run code with on this computer.</source>
        <translation type="unfinished">Auf diesem Computer gibt es keine Laufzeitumgebung für Code.</translation>
    </message>
    <message>
        <source>All the rest works without it; test the code on the platform.</source>
        <translation type="unfinished">Alles andere funktioniert ohne sie; testen Sie den Code auf der Plattform.</translation>
    </message>
    <message>
        <source>The code broke the engine that it runs in.</source>
        <translation type="unfinished">Der Code hat die Laufzeitumgebung, in der er läuft, zum Absturz gebracht.</translation>
    </message>
    <message>
        <source>The code uses “{missing}”, which the platform has and this program has not.</source>
        <translation type="unfinished">Der Code nutzt „{missing}“, das die Plattform hat und dieses Programm nicht.</translation>
    </message>
    <message>
        <source>Test it on the platform.</source>
        <translation type="unfinished">Testen Sie ihn auf der Plattform.</translation>
    </message>
    <message>
        <source>The code waits for something that never comes.</source>
        <translation type="unfinished">Der Code wartet auf etwas, das nie kommt.</translation>
    </message>
    <message>
        <source>Await requests only.</source>
        <translation type="unfinished">Warten Sie nur auf Anfragen.</translation>
    </message>
    <message numerus="yes">
        <source>The code waits for more than {count} things at once.</source>
        <comment>The code waits for more than {count} thing at once.</comment>
        <translation type="unfinished">
            <numerusform>Der Code wartet auf mehr als {count} Sache zugleich.</numerusform>
            <numerusform>Der Code wartet auf mehr als {count} Sachen zugleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code took longer than {time}.</source>
        <translation type="unfinished">Der Code dauerte länger als {time}.</translation>
    </message>
    <message numerus="yes">
        <source>The code sent more than {count} requests.</source>
        <comment>The code sent more than {count} request.</comment>
        <translation type="unfinished">
            <numerusform>Der Code hat mehr als {count} Anfrage gesendet.</numerusform>
            <numerusform>Der Code hat mehr als {count} Anfragen gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code threw: {error}</source>
        <translation type="unfinished">Der Code endete mit einem Fehler: {error}</translation>
    </message>
    <message>
        <source>Its own words say why.</source>
        <translation type="unfinished">Seine eigenen Worte sagen, warum.</translation>
    </message>
    <message>
        <source>What the code returned cannot be used: {what}.</source>
        <translation type="unfinished">Was der Code zurückgegeben hat, kann nicht genutzt werden: {what}.</translation>
    </message>
    <message>
        <source>Return the parsed answer.</source>
        <translation type="unfinished">Geben Sie die geparste Antwort zurück.</translation>
    </message>
    <message>
        <source>The answer of {host} is damaged: it is not compressed in the way it says.</source>
        <translation type="unfinished">Die Antwort von {host} ist beschädigt: Sie ist nicht so komprimiert, wie sie angibt.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the provider has to mend it.</source>
        <translation type="unfinished">Versuchen Sie es noch einmal. Bleibt es so, muss der Anbieter es beheben.</translation>
    </message>
    <message>
        <source>The request to {host} cannot be sent as it stands.</source>
        <translation type="unfinished">Die Anfrage an {host} kann so, wie sie ist, nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Check its headers: a Content-Length, for example, has to be that of the body. It is best left out.</source>
        <translation type="unfinished">Prüfen Sie ihre Header: Content-Length etwa muss zum Body passen. Am besten lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>{host} took the connection but was then silent for {time}.</source>
        <translation type="unfinished">{host} hat die Verbindung angenommen, dann aber {time} lang geschwiegen.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, check the address: a wrong port or path may lead nowhere.</source>
        <translation type="unfinished">Versuchen Sie es gleich noch einmal. Bleibt es so, prüfen Sie die Adresse: Ein falscher Port oder Pfad führt vielleicht ins Leere.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not make a connection to {host}.</source>
        <translation type="unfinished">Der Proxy {proxy} stellte keine Verbindung zu {host} her.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, and whether the proxy wants a user name or forbids this address.</source>
        <translation type="unfinished">Prüfen Sie die Proxy-Einstellungen des Systems, und ob der Proxy einen Benutzernamen will oder diese Adresse verbietet.</translation>
    </message>
    <message>
        <source>{host} did not take the connection within {time}.</source>
        <translation type="unfinished">{host} nahm die Verbindung nicht innerhalb von {time} an.</translation>
    </message>
    <message>
        <source>Check the address and the internet connection; a firewall may be in between.</source>
        <translation type="unfinished">Prüfen Sie die Adresse und die Internetverbindung; vielleicht ist eine Firewall dazwischen.</translation>
    </message>
    <message>
        <source>What {host} sent is not a valid HTTP answer.</source>
        <translation type="unfinished">Was {host} gesendet hat, ist keine gültige HTTP-Antwort.</translation>
    </message>
    <message>
        <source>Check that the address begins with the right one of https:// and http://, and that its port is that of a web server.</source>
        <translation type="unfinished">Prüfen Sie, ob die Adresse richtig mit https:// oder http:// beginnt, und ob ihr Port der eines Webservers ist.</translation>
    </message>
    <message>
        <source>{host} closed the connection before its answer was complete.</source>
        <translation type="unfinished">{host} schloss die Verbindung, bevor seine Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the provider refuses this request or has a fault.</source>
        <translation type="unfinished">Versuchen Sie es noch einmal. Bleibt es so, lehnt der Anbieter diese Anfrage ab oder hat einen Fehler.</translation>
    </message>
    <message>
        <source>This is not a web address that a request can go to.</source>
        <translation type="unfinished">Das ist keine Webadresse, an die eine Anfrage gehen kann.</translation>
    </message>
    <message>
        <source>{host} is inside this computer or its network: it is no host of this connection unless you say so.</source>
        <translation type="unfinished">{host} ist in diesem Computer oder seinem Netz: Es ist kein Host dieser Verbindung, außer Sie sagen es.</translation>
    </message>
    <message>
        <source>If that is right, say yes when you are asked; on the command line add --allow-host {place}.</source>
        <translation type="unfinished">Ist das richtig, sagen Sie Ja, wenn Sie gefragt werden; auf der Befehlszeile ergänzen Sie --allow-host {place}.</translation>
    </message>
    <message>
        <source>The code wanted to send a request to {host}, which is no host of this connection.</source>
        <translation type="unfinished">Der Code wollte eine Anfrage an {host} senden, das kein Host dieser Verbindung ist.</translation>
    </message>
    <message>
        <source>Add its domain in step {step} if that is right. A port has to stand in the URL of the step.</source>
        <translation type="unfinished">Fügen Sie seine Domain in Schritt {step} hinzu, wenn das richtig ist. Ein Port muss in der URL des Schritts stehen.</translation>
    </message>
    <message>
        <source>{what} cannot be sent: it is empty or holds a line break or a character that HTTP does not allow there.</source>
        <translation type="unfinished">{what} kann nicht gesendet werden: leer, oder mit einem Zeilenumbruch oder Zeichen, das HTTP dort nicht erlaubt.</translation>
    </message>
    <message>
        <source>Check that no line break or odd character was pasted with it.</source>
        <translation type="unfinished">Prüfen Sie, ob ein Zeilenumbruch oder seltsames Zeichen mit eingefügt wurde.</translation>
    </message>
    <message>
        <source>The system&apos;s settings name a proxy of a kind that the wizard cannot use.</source>
        <translation type="unfinished">Die Einstellungen des Systems nennen einen Proxy einer Art, die dieses Programm nicht nutzen kann.</translation>
    </message>
    <message>
        <source>Set an http:// proxy, or add the address to the exceptions (NO_PROXY).</source>
        <translation type="unfinished">Setzen Sie einen http://-Proxy, oder nehmen Sie die Adresse unter die Ausnahmen auf (NO_PROXY).</translation>
    </message>
    <message>
        <source>The answer of {host} was not complete after {time}.</source>
        <translation type="unfinished">Die Antwort von {host} war nach {time} nicht vollständig.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, the provider is too slow or keeps the connection open without an end.</source>
        <translation type="unfinished">Versuchen Sie es gleich noch einmal. Bleibt es so, ist der Anbieter zu langsam oder hält die Verbindung ohne Ende offen.</translation>
    </message>
    <message>
        <source>The answer of {host} is larger than {size}, so the wizard stopped reading.</source>
        <translation type="unfinished">Die Antwort von {host} ist größer als {size}, darum wurde nicht weitergelesen.</translation>
    </message>
    <message>
        <source>Check the address: answers about a token or an account are small.</source>
        <translation type="unfinished">Prüfen Sie die Adresse: Antworten über ein Token oder ein Konto sind klein.</translation>
    </message>
    <message>
        <source>The answer of {host} comes in more than {limit} parts, so the wizard stopped reading.</source>
        <translation type="unfinished">Die Antwort von {host} kommt in mehr als {limit} Teilen, darum wurde nicht weitergelesen.</translation>
    </message>
    <message>
        <source>What the answer of {host} holds would fill more than {size} of memory, so the wizard did not read it.</source>
        <translation type="unfinished">Was in der Antwort von {host} steht, würde mehr als {size} Arbeitsspeicher füllen, darum wurde sie nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>The request was redirected more than {limit} times, last by {host}.</source>
        <comment>The request was redirected more than once, last by {host}.</comment>
        <translation type="unfinished">
            <numerusform>Die Anfrage wurde mehr als einmal weitergeleitet, zuletzt von {host}.</numerusform>
            <numerusform>Die Anfrage wurde mehr als {limit} Mal weitergeleitet, zuletzt von {host}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the address: the servers seem to send it round in a circle.</source>
        <translation type="unfinished">Prüfen Sie die Adresse: Die Server schicken sie anscheinend im Kreis.</translation>
    </message>
    <message>
        <source>{host} redirects from https to an address without encryption, which the wizard does not follow.</source>
        <translation type="unfinished">{host} leitet von https zu einer Adresse ohne Verschlüsselung weiter; dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Use the final https address of the provider&apos;s documentation.</source>
        <translation type="unfinished">Nehmen Sie die endgültige https-Adresse aus der Dokumentation des Anbieters.</translation>
    </message>
    <message>
        <source>There is no server named {host}, or this computer cannot look up names at the moment.</source>
        <translation type="unfinished">Es gibt keinen Server namens {host}, oder dieser Computer kann gerade keine Namen auflösen.</translation>
    </message>
    <message>
        <source>Check the spelling of the address and the internet connection.</source>
        <translation type="unfinished">Prüfen Sie die Schreibweise der Adresse und die Internetverbindung.</translation>
    </message>
    <message>
        <source>{host} refuses the connection: no program answers there.</source>
        <translation type="unfinished">{host} lehnt die Verbindung ab: Dort antwortet kein Programm.</translation>
    </message>
    <message>
        <source>Check the address and its port, and that the server runs.</source>
        <translation type="unfinished">Prüfen Sie die Adresse und ihren Port, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>{host} closed the connection at once.</source>
        <translation type="unfinished">{host} schloss die Verbindung sofort.</translation>
    </message>
    <message>
        <source>Check that the address begins with the right one of https:// and http://.</source>
        <translation type="unfinished">Prüfen Sie, ob die Adresse richtig mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>This computer cannot reach {host}.</source>
        <translation type="unfinished">Dieser Computer kann {host} nicht erreichen.</translation>
    </message>
    <message>
        <source>Check the internet connection, VPN and firewall.</source>
        <translation type="unfinished">Prüfen Sie Internetverbindung, VPN und Firewall.</translation>
    </message>
    <message>
        <source>No encrypted connection to {host} could be made.</source>
        <translation type="unfinished">Zu {host} ließ sich keine verschlüsselte Verbindung herstellen.</translation>
    </message>
    <message>
        <source>Check that the server speaks https at this port; http:// is only for a server on this computer.</source>
        <translation type="unfinished">Prüfen Sie, ob der Server an diesem Port https spricht; http:// ist nur für einen Server auf diesem Computer.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation type="unfinished">Das Zertifikat von {host} ist abgelaufen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, only the server&apos;s owner can renew the certificate.</source>
        <translation type="unfinished">Prüfen Sie das Datum dieses Computers. Stimmt es, kann nur der Besitzer des Servers das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation type="unfinished">Das Zertifikat von {host} ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation type="unfinished">Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>The certificate shown is made out to another name than {host}.</source>
        <translation type="unfinished">Das gezeigte Zertifikat ist auf einen anderen Namen als {host} ausgestellt.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and that no sign-in page of the network is in between.</source>
        <translation type="unfinished">Prüfen Sie die Schreibweise der Adresse, und ob keine Anmeldeseite des Netzes dazwischen ist.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from an issuer that this computer does not know.</source>
        <translation type="unfinished">Das Zertifikat von {host} kommt von einem Aussteller, den dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>For a server of your own, add its certificate authority to the system&apos;s certificates; in a company&apos;s network, ask its administrator.</source>
        <translation type="unfinished">Bei einem eigenen Server fügen Sie seine Zertifizierungsstelle zu den Zertifikaten des Systems hinzu; im Netz einer Firma fragen Sie die Verwaltung.</translation>
    </message>
    <message>
        <source>The certificate of {host} could not be verified.</source>
        <translation type="unfinished">Das Zertifikat von {host} konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Open the address in a browser to see what is wrong with it.</source>
        <translation type="unfinished">Öffnen Sie die Adresse in einem Browser, um zu sehen, was damit nicht stimmt.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <comment>{count} byte</comment>
        <translation type="unfinished">
            <numerusform>{count} Byte</numerusform>
            <numerusform>{count} Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no port {port}: port numbers go up to 65535.</source>
        <translation type="unfinished">Es gibt keinen Port {port}: Portnummern gehen bis 65535.</translation>
    </message>
    <message>
        <source>Choose a port between 1024 and 65535.</source>
        <translation type="unfinished">Wählen Sie einen Port zwischen 1024 und 65535.</translation>
    </message>
    <message>
        <source>Port {port} on {address} is already used by another program.</source>
        <translation type="unfinished">Port {port} auf {address} wird schon von einem anderen Programm genutzt.</translation>
    </message>
    <message>
        <source>Close that program, or choose another port (and register the new redirect URL with the provider).</source>
        <translation type="unfinished">Schließen Sie jenes Programm, oder wählen Sie einen anderen Port (und registrieren Sie die neue Redirect-URL beim Anbieter).</translation>
    </message>
    <message>
        <source>This computer does not let the wizard listen on port {port}.</source>
        <translation type="unfinished">Dieser Computer lässt das Programm nicht an Port {port} lauschen.</translation>
    </message>
    <message>
        <source>Choose a port between 1024 and 65535; ports below 1024 are kept for the system.</source>
        <translation type="unfinished">Wählen Sie einen Port zwischen 1024 und 65535; Ports unter 1024 sind für das System.</translation>
    </message>
    <message>
        <source>Choose another port: the system keeps this one for itself or for another program (Windows keeps whole ranges for virtual machines and containers).</source>
        <translation type="unfinished">Wählen Sie einen anderen Port: Das System hält diesen für sich oder ein anderes Programm (Windows hält ganze Bereiche für virtuelle Maschinen und Container).</translation>
    </message>
    <message>
        <source>This computer cannot listen on its own address {address}.</source>
        <translation type="unfinished">Dieser Computer kann nicht an seiner eigenen Adresse {address} lauschen.</translation>
    </message>
    <message>
        <source>Use {ipv4} instead.</source>
        <translation type="unfinished">Nehmen Sie stattdessen {ipv4}.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s network settings or firewall.</source>
        <translation type="unfinished">Prüfen Sie die Netzwerkeinstellungen oder die Firewall des Computers.</translation>
    </message>
    <message>
        <source>The method</source>
        <translation type="unfinished">Die Methode</translation>
    </message>
    <message>
        <source>The name of a header</source>
        <translation type="unfinished">Der Name eines Headers</translation>
    </message>
    <message>
        <source>The header {name}</source>
        <translation type="unfinished">Der Header {name}</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation type="unfinished">der Schlüsselbund von macOS</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation type="unfinished">die Anmeldeinformationsverwaltung von Windows</translation>
    </message>
    <message>
        <source>the password store of your desktop</source>
        <translation type="unfinished">der Passwortspeicher Ihres Desktops</translation>
    </message>
    <message>
        <source>the memory of this program</source>
        <translation type="unfinished">der Arbeitsspeicher dieses Programms</translation>
    </message>
    <message>
        <source>kept only until you close the program</source>
        <translation type="unfinished">nur gespeichert, bis Sie das Programm schließen</translation>
    </message>
    <message>
        <source>kept in {place}</source>
        <translation type="unfinished">gespeichert ({place})</translation>
    </message>
    <message>
        <source>The secret is not kept: the list of what is kept could not be written.</source>
        <translation type="unfinished">Das Geheimnis ist nicht gespeichert: Die Liste der gespeicherten Geheimnisse konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The password store of your system</source>
        <translation type="unfinished">Der Passwortspeicher Ihres Systems</translation>
    </message>
    <message>
        <source>This computer has no password store that answers.</source>
        <translation type="unfinished">Dieser Computer hat keinen Passwortspeicher, der antwortet.</translation>
    </message>
    <message>
        <source>On Linux, install and start GNOME Keyring or KWallet to keep secrets for the next time.</source>
        <translation type="unfinished">Unter Linux installieren und starten Sie GNOME Keyring oder KWallet, um Geheimnisse fürs nächste Mal zu speichern.</translation>
    </message>
    <message>
        <source>The password store that this computer is set to use is not known to be safe: it may be a plain file.</source>
        <translation type="unfinished">Der Passwortspeicher, auf den dieser Computer eingestellt ist, ist nicht als sicher bekannt: Er kann eine einfache Datei sein.</translation>
    </message>
    <message>
        <source>Set keyring to the password store of your system to keep secrets for the next time.</source>
        <translation type="unfinished">Stellen Sie keyring auf den Passwortspeicher Ihres Systems ein, um Geheimnisse fürs nächste Mal zu speichern.</translation>
    </message>
    <message>
        <source>{subject} does not answer.</source>
        <translation type="unfinished">{subject} antwortet nicht.</translation>
    </message>
    <message>
        <source>It may be waiting for your password in another window: look for it, unlock the store, and try again.</source>
        <translation type="unfinished">Vielleicht wartet der Speicher in einem anderen Fenster auf Ihr Passwort: Suchen Sie es, entsperren Sie den Speicher, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{subject} is locked.</source>
        <translation type="unfinished">{subject} ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it with your password and try again.</source>
        <translation type="unfinished">Entsperren Sie den Speicher mit Ihrem Passwort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{subject} refused to keep the secret.</source>
        <translation type="unfinished">{subject} hat das Geheimnis nicht gespeichert.</translation>
    </message>
    <message>
        <source>Check that it is unlocked and try again.</source>
        <translation type="unfinished">Prüfen Sie, ob der Speicher entsperrt ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{subject} refused to remove the secret.</source>
        <translation type="unfinished">{subject} hat das Geheimnis nicht entfernt.</translation>
    </message>
    <message>
        <source>Remove it there by hand, or try again.</source>
        <translation type="unfinished">Entfernen Sie es dort von Hand, oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{subject} could not be opened.</source>
        <translation type="unfinished">{subject} ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that it is set up and unlocked, and try again.</source>
        <translation type="unfinished">Prüfen Sie, ob der Speicher eingerichtet und entsperrt ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{subject} reported an error.</source>
        <translation type="unfinished">{subject} meldete einen Fehler.</translation>
    </message>
    <message>
        <source>Check that it works and is unlocked, and try again.</source>
        <translation type="unfinished">Prüfen Sie, ob der Speicher funktioniert und entsperrt ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>proved</source>
        <translation type="unfinished">nachgewiesen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished">fehlgeschlagen</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished">nicht versucht</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation type="unfinished">nicht unterstützt</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished">(ohne Namen)</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation type="unfinished">Spezifikation</translation>
    </message>
    <message>
        <source>SHA-256 of the spec</source>
        <translation type="unfinished">SHA-256 der Spezifikation</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Datum</translation>
    </message>
    <message>
        <source>Calls made by</source>
        <translation type="unfinished">Aufrufe gemacht von</translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished">Programm</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation type="unfinished">Schritt {step}</translation>
    </message>
    <message>
        <source>{name} – proof</source>
        <translation type="unfinished">{name} – Nachweis</translation>
    </message>
    <message>
        <source>What this shows of the provider</source>
        <translation type="unfinished">Was dies vom Anbieter zeigt</translation>
    </message>
    <message>
        <source>Code that was run</source>
        <translation type="unfinished">Ausgeführter Code</translation>
    </message>
    <message>
        <source>A second account</source>
        <translation type="unfinished">Ein zweites Konto</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished">Verglichen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">keine Antwort</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation type="unfinished">Status {status}</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation type="unfinished">{count} ms</translation>
    </message>
    <message>
        <source>The provider says: {words}</source>
        <translation type="unfinished">Der Anbieter sagt: {words}</translation>
    </message>
    <message>
        <source>Step {step} ({place}): {do}</source>
        <translation type="unfinished">Schritt {step} ({place}): {do}</translation>
    </message>
    <message>
        <source>Step {step}: {do}</source>
        <translation type="unfinished">Schritt {step}: {do}</translation>
    </message>
    <message>
        <source>Copy exactly</source>
        <translation type="unfinished">Genau so kopieren</translation>
    </message>
    <message>
        <source>‹hidden›</source>
        <translation type="unfinished">‹verborgen›</translation>
    </message>
    <message>
        <source>Proof of a connection</source>
        <translation type="unfinished">Nachweis einer Verbindung</translation>
    </message>
    <message>
        <source>About this proof</source>
        <translation type="unfinished">Zu diesem Nachweis</translation>
    </message>
    <message>
        <source>It is about the spec with exactly this SHA-256 (the digest of the file as “Export the spec” writes it). A changed spec has another one, and needs another proof: “connection-wizard check” says so.</source>
        <translation type="unfinished">Er gilt für die Spezifikation mit genau diesem SHA-256 (der Prüfsumme der Datei, wie „Spezifikation exportieren“ sie schreibt). Eine geänderte Spezifikation hat eine andere und braucht einen neuen Nachweis: „connection-wizard check“ sagt es.</translation>
    </message>
    <message>
        <source>The life of the connection</source>
        <translation type="unfinished">Das Leben der Verbindung</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished">Abgenommen</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished">Abgenommen von</translation>
    </message>
    <message>
        <source>Secrets are hidden in this report, and it does not list the label and the identifier of the account that was used.</source>
        <translation type="unfinished">Geheimnisse sind in diesem Bericht verborgen; Verbindungsname und Kennung des benutzten Kontos stehen nicht darin.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished">Client-ID</translation>
    </message>
    <message>
        <source>each user’s own app</source>
        <translation type="unfinished">eigene App jedes Benutzers</translation>
    </message>
    <message>
        <source>The app is for</source>
        <translation type="unfinished">Die App ist für</translation>
    </message>
    <message>
        <source>Scopes asked for</source>
        <translation type="unfinished">Angeforderte Scopes</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no scopes</comment>
        <translation type="unfinished">keine</translation>
    </message>
    <message>
        <source>{domains}: contacted, and the platform would send no credentials there</source>
        <translation type="unfinished">{domains}: angefragt, und die Plattform würde dorthin keine Zugangsdaten senden</translation>
    </message>
    <message>
        <source>Not in the whitelist</source>
        <translation type="unfinished">Nicht unter den erlaubten Domains</translation>
    </message>
    <message>
        <source>real accounts (production)</source>
        <translation type="unfinished">echte Konten (Produktion)</translation>
    </message>
    <message>
        <source>trying (sandbox)</source>
        <translation type="unfinished">Versuche (Sandbox)</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation type="unfinished">Erneuern</translation>
    </message>
    <message>
        <source>revoking</source>
        <translation type="unfinished">Widerrufen</translation>
    </message>
    <message>
        <source>Not proved.</source>
        <translation type="unfinished">Nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>Proved, without {what}.</source>
        <translation type="unfinished">Nachgewiesen, ohne {what}.</translation>
    </message>
    <message>
        <source>Proved.</source>
        <translation type="unfinished">Nachgewiesen.</translation>
    </message>
    <message>
        <source>the exported code, as the platform runs it</source>
        <translation type="unfinished">der exportierte Code, wie die Plattform ihn ausführt</translation>
    </message>
    <message>
        <source>the program, as the spec describes them</source>
        <translation type="unfinished">das Programm, wie die Spezifikation sie beschreibt</translation>
    </message>
    <message>
        <source>Not part of it: {legs}.</source>
        <translation type="unfinished">Nicht Teil davon: {legs}.</translation>
    </message>
    <message>
        <source>Every step of the connection’s life worked.</source>
        <translation type="unfinished">Jeder Schritt im Leben der Verbindung hat geklappt.</translation>
    </message>
    <message>
        <source>Second account</source>
        <translation type="unfinished">Zweites Konto</translation>
    </message>
    <message>
        <source>This failed: {what}.</source>
        <translation type="unfinished">Das ist fehlgeschlagen: {what}.</translation>
    </message>
    <message>
        <source>See below what stands in the way.</source>
        <translation type="unfinished">Unten steht, was im Weg ist.</translation>
    </message>
</context>
</TS>
