<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Put in for you: {values}.</source>
        <translation type="unfinished">Für Sie eingesetzt: {values}.</translation>
    </message>
    <message>
        <source>Shortened to {host}: more is not needed.</source>
        <translation type="unfinished">Auf {host} gekürzt: Mehr ist nicht nötig.</translation>
    </message>
    <message>
        <source>Choose another name: what is written here is no connection that could be opened again.</source>
        <translation type="unfinished">Wählen Sie einen anderen Namen: Was hier geschrieben wird, ist keine Verbindung, die sich wieder öffnen lässt.</translation>
    </message>
    <message>
        <source>“{name}” is the file of the open connection.</source>
        <translation type="unfinished">„{name}“ ist die Datei der offenen Verbindung.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">OK</translation>
    </message>
    <message>
        <source>What you typed is still here. Save it somewhere else, or it is lost when you close.</source>
        <translation type="unfinished">Was Sie getippt haben, ist noch da. Speichern Sie es woanders, sonst geht es beim Schließen verloren.</translation>
    </message>
    <message>
        <source>Save somewhere else …</source>
        <translation type="unfinished">Woanders speichern …</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished">Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">Hier bleiben</translation>
    </message>
    <message>
        <source>Seen, and why</source>
        <translation type="unfinished">Gesehen, und warum</translation>
    </message>
    <message>
        <source>&amp;Why is it right as it is?</source>
        <translation type="unfinished">&amp;Warum ist es richtig, wie es ist?</translation>
    </message>
    <message>
        <source>For whoever reads the spec next</source>
        <translation type="unfinished">Für alle, die die Spezifikation später lesen</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation type="unfinished">Als gesehen markieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Not pasted: it is far longer than anything that belongs here.</source>
        <translation type="unfinished">Nicht eingefügt: Es ist viel länger als alles, was hierher gehört.</translation>
    </message>
    <message>
        <source>Not pasted: there is no text in what was copied.</source>
        <translation type="unfinished">Nicht eingefügt: In dem Kopierten ist kein Text.</translation>
    </message>
    <message>
        <source>Not taken: only a whole number belongs here.</source>
        <translation type="unfinished">Nicht angenommen: Hierher gehört nur eine ganze Zahl.</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines of code</source>
        <comment>{count} line of code</comment>
        <translation type="unfinished">
            <numerusform>{count} Zeile Code</numerusform>
            <numerusform>{count} Zeilen Code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values</source>
        <comment>{count} value</comment>
        <translation type="unfinished">
            <numerusform>{count} Wert</numerusform>
            <numerusform>{count} Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>list of {count}</source>
        <translation type="unfinished">Liste mit {count}</translation>
    </message>
    <message numerus="yes">
        <source>{known} of {count} steps</source>
        <comment>{known} of {count} step</comment>
        <translation type="unfinished">
            <numerusform>{known} von {count} Schritt</numerusform>
            <numerusform>{known} von {count} Schritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps are not known yet.</source>
        <comment>{count} step is not known yet.</comment>
        <translation type="unfinished">
            <numerusform>{count} Schritt ist noch nicht bekannt.</numerusform>
            <numerusform>{count} Schritte sind noch nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>spaces before it: {count}</source>
        <translation type="unfinished">Leerzeichen davor: {count}</translation>
    </message>
    <message>
        <source>spaces after it: {count}</source>
        <translation type="unfinished">Leerzeichen danach: {count}</translation>
    </message>
    <message>
        <source>{name} = {value}</source>
        <translation type="unfinished">{name} = {value}</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished">Wird zu</translation>
    </message>
    <message>
        <source>With {values}:</source>
        <translation type="unfinished">Mit {values}:</translation>
    </message>
    <message>
        <source>What most portals accept for tests</source>
        <translation type="unfinished">Was die meisten Portale für Tests annehmen</translation>
    </message>
    <message>
        <source>The same, by this computer&apos;s number</source>
        <translation type="unfinished">Dasselbe, mit der Nummer dieses Computers</translation>
    </message>
    <message>
        <source>Any port: for apps of the kind “desktop” or “native”</source>
        <translation type="unfinished">Jeder Port: für Apps der Art „desktop“ oder „native“</translation>
    </message>
    <message>
        <source>Where only https is accepted; your browser warns once</source>
        <translation type="unfinished">Wo nur https angenommen wird; Ihr Browser warnt einmal</translation>
    </message>
    <message>
        <source>https by this computer&apos;s number; your browser warns once</source>
        <translation type="unfinished">https mit der Nummer dieses Computers; Ihr Browser warnt einmal</translation>
    </message>
    <message>
        <source>This computer&apos;s newer number (IPv6)</source>
        <translation type="unfinished">Die neuere Nummer dieses Computers (IPv6)</translation>
    </message>
    <message>
        <source>Or one address only: log in with the redirect URL above, and paste the final address here</source>
        <translation type="unfinished">Nur eine Adresse: mit der obigen anmelden und die letzte hier einfügen</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Keine davon</translation>
    </message>
    <message>
        <source>Seen …</source>
        <translation type="unfinished">Gesehen …</translation>
    </message>
    <message>
        <source>It is right as it is: tell it no more, and say why</source>
        <translation type="unfinished">Es ist richtig, wie es ist: nicht mehr melden, und sagen, warum</translation>
    </message>
    <message>
        <source>Seen, and why: {finding}</source>
        <translation type="unfinished">Gesehen, und warum: {finding}</translation>
    </message>
    <message>
        <source>Something was changed since.</source>
        <translation type="unfinished">Seither wurde etwas geändert.</translation>
    </message>
    <message>
        <source>{name} was changed since.</source>
        <translation type="unfinished">{name} wurde seither geändert.</translation>
    </message>
    <message>
        <source>{first} and {second} were changed since.</source>
        <translation type="unfinished">{first} und {second} wurden seither geändert.</translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second} and {more} more were changed since.</source>
        <comment>{first}, {second} and one more were changed since.</comment>
        <translation type="unfinished">
            <numerusform>{first}, {second} und noch eines wurden seither geändert.</numerusform>
            <numerusform>{first}, {second} und {more} weitere wurden seither geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}</source>
        <translation type="unfinished">Gespeichert als {name} in {folder}</translation>
    </message>
    <message numerus="yes">
        <source>All {count} steps are copied.</source>
        <comment>The one step is copied.</comment>
        <translation type="unfinished">
            <numerusform>Der eine Schritt ist kopiert.</numerusform>
            <numerusform>Alle {count} Schritte sind kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points are worth a look.</source>
        <comment>One point is worth a look.</comment>
        <translation type="unfinished">
            <numerusform>Ein Punkt ist einen Blick wert.</numerusform>
            <numerusform>{count} Punkte sind einen Blick wert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points have to be mended.</source>
        <comment>One point has to be mended.</comment>
        <translation type="unfinished">
            <numerusform>Ein Punkt muss behoben werden.</numerusform>
            <numerusform>{count} Punkte müssen behoben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when}. All {count} checks passed.</source>
        <comment>{when}. One check passed.</comment>
        <translation type="unfinished">
            <numerusform>{when}. Eine Prüfung bestanden.</numerusform>
            <numerusform>{when}. Alle {count} Prüfungen bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decides {count} fields</source>
        <comment>Decides one field</comment>
        <translation type="unfinished">
            <numerusform>Entscheidet ein Feld</numerusform>
            <numerusform>Entscheidet {count} Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} are certain</source>
        <comment>It is certain</comment>
        <translation type="unfinished">
            <numerusform>Es ist sicher</numerusform>
            <numerusform>Alle {count} sind sicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more are certain</source>
        <comment>One more is certain</comment>
        <translation type="unfinished">
            <numerusform>Ein weiteres ist sicher</numerusform>
            <numerusform>{count} weitere sind sicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fields understood</source>
        <comment>One field understood</comment>
        <translation type="unfinished">
            <numerusform>Ein Feld verstanden</numerusform>
            <numerusform>{count} Felder verstanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are filled in from what is known of {name}.</source>
        <comment>One of them is filled in from what is known of {name}.</comment>
        <translation type="unfinished">
            <numerusform>Eines davon kommt aus dem, was von {name} bekannt ist.</numerusform>
            <numerusform>{count} davon kommen aus dem, was von {name} bekannt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <comment>{count} more</comment>
        <translation type="unfinished">
            <numerusform>{count} weiteres</numerusform>
            <numerusform>{count} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} apps are known</source>
        <comment>{count} app is known</comment>
        <translation type="unfinished">
            <numerusform>{count} App ist bekannt</numerusform>
            <numerusform>{count} Apps sind bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} others are left out, too.</source>
        <comment>{count} other is left out, too.</comment>
        <translation type="unfinished">
            <numerusform>{count} weiterer ist auch weggelassen.</numerusform>
            <numerusform>{count} weitere sind auch weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} ({why})</source>
        <translation type="unfinished">{names} ({why})</translation>
    </message>
    <message>
        <source>Taken over: {parts}.</source>
        <translation type="unfinished">Übernommen: {parts}.</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Test answer</source>
        <translation type="unfinished">Testantwort</translation>
    </message>
    <message>
        <source>Token answer</source>
        <translation type="unfinished">Token-Antwort</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished">Roh</translation>
    </message>
    <message>
        <source>Show the answer as raw text</source>
        <translation type="unfinished">Die Antwort als rohen Text zeigen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Antwort</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished">Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished">Pfad kopieren</translation>
    </message>
    <message>
        <source>A secret is not copied</source>
        <translation type="unfinished">Ein Geheimnis wird nicht kopiert</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation type="unfinished">Kopiert ✓</translation>
    </message>
</context>
<context>
    <name>AnswerPlaces</name>
    <message>
        <source>Click a value to say what it is:</source>
        <translation type="unfinished">Klicken Sie auf einen Wert, um zu sagen, was er ist:</translation>
    </message>
    <message>
        <source>{0} is:</source>
        <translation type="unfinished">{0} ist:</translation>
    </message>
</context>
<context>
    <name>AnswerSearch</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">Suchen</translation>
    </message>
    <message>
        <source>Search in the answer</source>
        <translation type="unfinished">In der Antwort suchen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">Nicht gefunden</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Do it for me</source>
        <translation type="unfinished">Für mich erledigen</translation>
    </message>
    <message>
        <source>One back</source>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Leave, go on later</source>
        <translation type="unfinished">Später weiter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>{0} of {1} done</source>
        <translation type="unfinished">{0} von {1} erledigt</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Your browser will warn you once</source>
        <translation type="unfinished">Ihr Browser wird Sie einmal warnen</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation type="unfinished">Browser öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nicht jetzt</translation>
    </message>
    <message>
        <source>After you approve, the provider sends your browser to an https address on this computer. Your browser does not know its certificate and warns you of it.</source>
        <translation type="unfinished">Nachdem Sie zugestimmt haben, schickt der Anbieter Ihren Browser zu einer https-Adresse auf diesem Computer. Ihr Browser kennt ihr Zertifikat nicht und warnt Sie davor.</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>It looks like this:</source>
        <translation type="unfinished">Das sieht so aus:</translation>
    </message>
    <message>
        <source>⚠  Your connection is not private</source>
        <translation type="unfinished">⚠  Dies ist keine sichere Verbindung</translation>
    </message>
    <message>
        <source>Firefox: “Warning: Potential Security Risk Ahead”. Safari: “This Connection Is Not Private”.</source>
        <translation type="unfinished">Firefox: „Warnung: Mögliches Sicherheitsrisiko erkannt“. Safari: „Diese Verbindung ist nicht privat“.</translation>
    </message>
    <message>
        <source>Why it is safe here:</source>
        <translation type="unfinished">Warum es hier sicher ist:</translation>
    </message>
    <message>
        <source>What to press:</source>
        <translation type="unfinished">Was Sie drücken:</translation>
    </message>
    <message>
        <source>Chrome, Edge: Advanced, then Proceed to localhost (Continue to localhost).
Firefox: Advanced, then Accept the Risk and Continue.
Safari: Show Details, then visit this website.</source>
        <translation type="unfinished">Chrome, Edge: „Erweitert“, dann „Weiter zu localhost“.
Firefox: „Erweitert“, dann „Risiko akzeptieren und fortfahren“.
Safari: „Details einblenden“, dann „diese Website besuchen“.</translation>
    </message>
    <message>
        <source>Is there no such button? Then your computer&apos;s rules forbid it: choose another way in step {step}.</source>
        <translation type="unfinished">Gibt es keinen solchen Knopf? Dann verbieten es die Regeln Ihres Computers: Wählen Sie in Schritt {step} einen anderen Weg.</translation>
    </message>
    <message>
        <source>The page is on your own computer. No authority may vouch for such addresses, so the wizard made the certificate itself. Go on only where the address begins with {0}</source>
        <translation type="unfinished">Die Seite liegt auf Ihrem eigenen Computer. Keine Stelle darf für solche Adressen bürgen, daher hat das Programm das Zertifikat selbst gemacht. Gehen Sie nur weiter, wenn die Adresse so beginnt: {0}</translation>
    </message>
</context>
<context>
    <name>ChipsEdit</name>
    <message>
        <source>and {0} more …</source>
        <translation type="unfinished">und {0} weitere …</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished">{0} entfernen</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>✓  The same as {0}, character for character.</source>
        <translation type="unfinished">✓  Dieselbe wie {0}, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>✕  This is another address than {0}.</source>
        <translation type="unfinished">✕  Das ist eine andere Adresse als {0}.</translation>
    </message>
    <message>
        <source>What it is compared with is below.</source>
        <translation type="unfinished">Womit sie verglichen wird, steht unten.</translation>
    </message>
    <message>
        <source>✕  Not yet the same as {0}. {1} Change it in the portal.</source>
        <translation type="unfinished">✕  Noch nicht dieselbe wie {0}. {1} Ändern Sie sie im Portal.</translation>
    </message>
    <message>
        <source>Portal:</source>
        <translation type="unfinished">Portal:</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Kopieren</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation type="unfinished">Kopiert ✓</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation type="unfinished">Da ist nichts</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished">{0} kopieren</translation>
    </message>
</context>
<context>
    <name>EnvironmentChoice</name>
    <message>
        <source>Production</source>
        <translation type="unfinished">Produktion</translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished">Entwicklung</translation>
    </message>
    <message>
        <source>Local, on this computer</source>
        <translation type="unfinished">Lokal, auf diesem Computer</translation>
    </message>
    <message>
        <source>None: the redirect URL is another</source>
        <translation type="unfinished">Keine: Die Redirect-URL ist eine andere</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Zeigen</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation type="unfinished">Zeigen, was zu tun ist</translation>
    </message>
    <message>
        <source>The provider shows an error</source>
        <translation type="unfinished">Der Anbieter zeigt einen Fehler</translation>
    </message>
    <message>
        <source>Status {0}</source>
        <translation type="unfinished">Status {0}</translation>
    </message>
</context>
<context>
    <name>ErrorPageCard</name>
    <message>
        <source>What the provider&apos;s page says, or its address</source>
        <translation type="unfinished">Was die Seite des Anbieters sagt, oder ihre Adresse</translation>
    </message>
    <message>
        <source>the redirect URL that was sent</source>
        <translation type="unfinished">die gesendete Redirect-URL</translation>
    </message>
    <message>
        <source>Was sent</source>
        <translation type="unfinished">Gesendet wurde</translation>
    </message>
    <message>
        <source>Paste the redirect URL that the portal shows</source>
        <translation type="unfinished">Die Redirect-URL einfügen, die das Portal zeigt</translation>
    </message>
    <message>
        <source>Redirect URL in the portal</source>
        <translation type="unfinished">Redirect-URL im Portal</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">Neu anmelden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Was sent:</source>
        <translation type="unfinished">Gesendet wurde:</translation>
    </message>
    <message>
        <source>the address that this log-in sent</source>
        <translation type="unfinished">die Adresse, die diese Anmeldung gesendet hat</translation>
    </message>
    <message>
        <source>Without port:</source>
        <translation type="unfinished">Ohne Port:</translation>
    </message>
    <message>
        <source>the address of your live test</source>
        <translation type="unfinished">die Adresse Ihres Live-Tests</translation>
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
        <source>{0} and log in again</source>
        <translation type="unfinished">{0} und neu anmelden</translation>
    </message>
    <message>
        <source>The portal holds another redirect URL.</source>
        <translation type="unfinished">Im Portal steht eine andere Redirect-URL.</translation>
    </message>
    <message>
        <source>They are the same. Is it saved in the portal?</source>
        <translation type="unfinished">Sie sind gleich. Ist sie im Portal gespeichert?</translation>
    </message>
    <message>
        <source>That is the platform&apos;s entry. The one that this log-in sent has to be there, too.</source>
        <translation type="unfinished">Das ist der Eintrag der Plattform. Der, den diese Anmeldung gesendet hat, muss auch da sein.</translation>
    </message>
    <message>
        <source>Save it there, then log in again.</source>
        <translation type="unfinished">Speichern Sie sie dort, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The next log-in takes another port. Receive at this one, and it stays the same.</source>
        <translation type="unfinished">Die nächste Anmeldung nimmt einen anderen Port. Empfangen Sie auf diesem, dann bleibt er gleich.</translation>
    </message>
    <message>
        <source>This computer can receive at the portal&apos;s. Or save the address that was sent there.</source>
        <translation type="unfinished">Dieser Computer kann unter der Adresse des Portals empfangen. Oder speichern Sie dort die gesendete.</translation>
    </message>
    <message>
        <source>What does the provider&apos;s page say?</source>
        <translation type="unfinished">Was sagt die Seite des Anbieters?</translation>
    </message>
    <message>
        <source>Copy its words, or the address from the browser. Both help.</source>
        <translation type="unfinished">Kopieren Sie ihre Worte oder die Adresse aus dem Browser. Beides hilft.</translation>
    </message>
    <message>
        <source>Understood: it is about the redirect URL of this log-in.</source>
        <translation type="unfinished">Verstanden: Es geht um die Redirect-URL dieser Anmeldung.</translation>
    </message>
    <message>
        <source>Understood: it is about {0}.</source>
        <translation type="unfinished">Verstanden: Es geht um {0}.</translation>
    </message>
</context>
<context>
    <name>ExportStage</name>
    <message>
        <source>&amp;Export the spec …</source>
        <translation type="unfinished">Spezifikation &amp;exportieren …</translation>
    </message>
    <message>
        <source>the spec as JSON</source>
        <translation type="unfinished">die Spezifikation als JSON</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished">Als JSON kopieren</translation>
    </message>
    <message>
        <source>One JSON file with all steps, without the client ID: “check” calls it unfinished until it is there.</source>
        <translation type="unfinished">Eine JSON-Datei mit allen Schritten, ohne die Client-ID: „check“ nennt sie unfertig, bis sie da ist.</translation>
    </message>
    <message>
        <source>One JSON file, with no secret in it.</source>
        <translation type="unfinished">Eine JSON-Datei, ohne Geheimnis.</translation>
    </message>
    <message>
        <source>Re&amp;hearse the export …</source>
        <translation type="unfinished">Export &amp;proben …</translation>
    </message>
    <message>
        <source>What was made up is left out.</source>
        <translation type="unfinished">Was erfunden war, bleibt weg.</translation>
    </message>
    <message>
        <source>Export rehearsed</source>
        <translation type="unfinished">Export geprobt</translation>
    </message>
    <message>
        <source>Rehearse the export</source>
        <translation type="unfinished">Den Export proben</translation>
    </message>
    <message>
        <source>Rehearse it now</source>
        <translation type="unfinished">Jetzt proben</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished">Exportiert</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Export for your team</source>
        <translation type="unfinished">Für Ihr Team exportieren</translation>
    </message>
    <message>
        <source>&amp;Export now</source>
        <translation type="unfinished">Jetzt &amp;exportieren</translation>
    </message>
    <message>
        <source>The spec and its proof, no secret in them.</source>
        <translation type="unfinished">Die Spezifikation und ihr Nachweis, ohne Geheimnis.</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation type="unfinished">Verbindungen (*.json)</translation>
    </message>
    <message>
        <source>Export the spec</source>
        <translation type="unfinished">Spezifikation exportieren</translation>
    </message>
    <message>
        <source>≈  Rehearsed: saved as {0}</source>
        <translation type="unfinished">≈  Geprobt: gespeichert als {0}</translation>
    </message>
    <message>
        <source>✓  Saved as {0}</source>
        <translation type="unfinished">✓  Gespeichert als {0}</translation>
    </message>
    <message>
        <source>✓  Saved as {0}, with its proof beside it</source>
        <translation type="unfinished">✓  Gespeichert als {0}, mit dem Nachweis daneben</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Region</source>
        <translation type="unfinished">Region</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished">&amp;Beschriftung</translation>
    </message>
    <message>
        <source>What people read above the field.</source>
        <translation type="unfinished">Was die Leute über dem Feld lesen.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished">&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Its name in addresses.</source>
        <translation type="unfinished">Sein Name in Adressen.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Text</translation>
    </message>
    <message>
        <source>Choice from a list</source>
        <translation type="unfinished">Auswahl aus einer Liste</translation>
    </message>
    <message>
        <source>Secret text</source>
        <translation type="unfinished">Geheimer Text</translation>
    </message>
    <message>
        <source>Only a text to read</source>
        <translation type="unfinished">Nur ein Text zum Lesen</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished">A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation type="unfinished">&amp;Vorgabe</translation>
    </message>
    <message>
        <source>Used where nothing is filled in.</source>
        <translation type="unfinished">Gilt, wo nichts ausgefüllt ist.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished">Einträge</translation>
    </message>
    <message>
        <source>People read</source>
        <translation type="unfinished">Die Leute lesen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Wert</translation>
    </message>
    <message>
        <source>Add choice</source>
        <translation type="unfinished">Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Such as EU = eu, US = us.</source>
        <translation type="unfinished">Etwa EU = eu, US = us.</translation>
    </message>
    <message>
        <source>People must fill it in</source>
        <translation type="unfinished">Muss ausgefüllt werden</translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished">Pflicht</translation>
    </message>
    <message>
        <source>Leave it off: a required field makes people give up, and a default does the same job.</source>
        <translation type="unfinished">Lassen Sie es aus: Bei einem Pflichtfeld geben Leute auf, und eine Vorgabe leistet dasselbe.</translation>
    </message>
    <message>
        <source>More: help text, what may be typed, when it is shown</source>
        <translation type="unfinished">Mehr: Hilfetext, was eingegeben werden darf, wann es gezeigt wird</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished">Hilfetext</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation type="unfinished">Platzhalter</translation>
    </message>
    <message>
        <source>Shown before</source>
        <translation type="unfinished">Steht davor</translation>
    </message>
    <message>
        <source>Shown after</source>
        <translation type="unfinished">Steht dahinter</translation>
    </message>
    <message>
        <source>What fits into this field. Of an address, a host name keeps what it needs.</source>
        <translation type="unfinished">Was in dieses Feld passt. Von einer eingefügten Adresse behält ein Hostname nur, was er braucht.</translation>
    </message>
    <message>
        <source>People enter</source>
        <translation type="unfinished">Eingegeben wird</translation>
    </message>
    <message>
        <source>A regular expression for the whole of it: this one allows small letters, digits and -.</source>
        <translation type="unfinished">Ein regulärer Ausdruck für das Ganze: Dieser erlaubt Kleinbuchstaben, Ziffern und -.</translation>
    </message>
    <message>
        <source>Must match</source>
        <translation type="unfinished">Muss passen zu</translation>
    </message>
    <message>
        <source>Shown when (code)</source>
        <translation type="unfinished">Gezeigt, wenn (Code)</translation>
    </message>
    <message>
        <source>Choices from code</source>
        <translation type="unfinished">Einträge aus Code</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Not pasted: it is far longer than anything that belongs here.</source>
        <translation type="unfinished">Nicht eingefügt: Es ist viel länger als alles, was hierher gehört.</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Rückgängig</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>Nothing is asked: they press Connect, and log in at the provider.</source>
        <translation type="unfinished">Nichts wird gefragt: Man drückt „Verbinden“ und meldet sich beim Anbieter an.</translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation type="unfinished">(keine Beschriftung)</translation>
    </message>
    <message>
        <source>{0} for the live test</source>
        <translation type="unfinished">{0} für den Live-Test</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Any text</source>
        <translation type="unfinished">Beliebiger Text</translation>
    </message>
    <message>
        <source>Host name, such as acme.example.com</source>
        <translation type="unfinished">Hostname, etwa acme.example.com</translation>
    </message>
    <message>
        <source>Web address, such as https://acme.com</source>
        <translation type="unfinished">Webadresse, etwa https://acme.com</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished">E-Mail-Adresse</translation>
    </message>
    <message>
        <source>UUID (long id with hyphens)</source>
        <translation type="unfinished">UUID (lange ID mit Bindestrichen)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Zahl</translation>
    </message>
    <message>
        <source>A pattern of your own</source>
        <translation type="unfinished">Ein eigenes Muster</translation>
    </message>
</context>
<context>
    <name>FoundCauses</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation type="unfinished">Anfrage zeigen</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation type="unfinished">Andere Ursachen</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">Neu anmelden</translation>
    </message>
    <message>
        <source>Tried:</source>
        <translation type="unfinished">Versucht:</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">keine Antwort</translation>
    </message>
    <message>
        <source>✕  {what}, {result}</source>
        <translation type="unfinished">✕  {what}, {result}</translation>
    </message>
    <message>
        <source>{what}: refused, {result}</source>
        <translation type="unfinished">{what}: abgelehnt, {result}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Zurücknehmen</translation>
    </message>
    <message>
        <source>It is taken back.</source>
        <translation type="unfinished">Es ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished">{0} kopieren</translation>
    </message>
    <message>
        <source>Makes this change, and shows the address to register at the provider first.</source>
        <translation type="unfinished">Macht diese Änderung und zeigt zuerst die Adresse, die beim Anbieter zu registrieren ist.</translation>
    </message>
    <message>
        <source>Makes this change. Nothing of this step is sent then.</source>
        <translation type="unfinished">Macht diese Änderung. Von diesem Schritt wird dann nichts gesendet.</translation>
    </message>
    <message>
        <source>Two changes were tried already. This makes the change; look at it before you try again.</source>
        <translation type="unfinished">Zwei Änderungen wurden schon versucht. Dies macht die Änderung; sehen Sie sie an, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{0} and log in again</source>
        <translation type="unfinished">{0} und neu anmelden</translation>
    </message>
    <message>
        <source>Makes this change, then opens your browser to log in: a code is good for one try.</source>
        <translation type="unfinished">Macht diese Änderung und öffnet dann Ihren Browser zum Anmelden: Ein Code gilt für einen Versuch.</translation>
    </message>
    <message>
        <source>{0} and try again</source>
        <translation type="unfinished">{0} und noch einmal versuchen</translation>
    </message>
    <message>
        <source>Makes this change, then sends the request again.</source>
        <translation type="unfinished">Macht diese Änderung und sendet die Anfrage noch einmal.</translation>
    </message>
    <message>
        <source>Makes this change, then reads the answer again. Nobody has to log in.</source>
        <translation type="unfinished">Macht diese Änderung und liest dann die Antwort noch einmal. Niemand muss sich anmelden.</translation>
    </message>
    <message>
        <source>What was added before, and did not help, goes.</source>
        <translation type="unfinished">Was vorher hinzugefügt wurde und nicht geholfen hat, wird entfernt.</translation>
    </message>
    <message>
        <source>Go to the field in {0}</source>
        <translation type="unfinished">Zum Feld in {0}</translation>
    </message>
</context>
<context>
    <name>GuidePane</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished">Hilfe</translation>
    </message>
    <message>
        <source>More about this step</source>
        <translation type="unfinished">Mehr zu diesem Schritt</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>The connection itself</source>
        <translation type="unfinished">Die Verbindung selbst</translation>
    </message>
    <message>
        <source>Copy {0} again</source>
        <translation type="unfinished">{0} noch einmal kopieren</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished">{0} kopieren</translation>
    </message>
    <message>
        <source>It is chosen there: go on</source>
        <translation type="unfinished">Dort ist es gewählt: weiter</translation>
    </message>
    <message>
        <source>Copy each into the platform&apos;s form, beside this window.</source>
        <translation type="unfinished">Kopieren Sie einen Schritt nach dem anderen in das Formular der Plattform, neben diesem Fenster.</translation>
    </message>
    <message>
        <source>Copy the last one again</source>
        <translation type="unfinished">Den vorigen noch einmal kopieren</translation>
    </message>
    <message>
        <source>The platform has the secret</source>
        <translation type="unfinished">Die Plattform hat das Secret</translation>
    </message>
    <message>
        <source>Copy the client secret</source>
        <translation type="unfinished">Client-Secret kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Kopieren</translation>
    </message>
    <message>
        <source>This waits until the points marked ✕ above are mended.</source>
        <translation type="unfinished">Das wartet, bis die mit ✕ markierten Punkte oben behoben sind.</translation>
    </message>
    <message>
        <source>All steps are copied. This computer has no client secret: see that the platform has it.</source>
        <translation type="unfinished">Alle Schritte sind kopiert. Dieser Computer hat kein Client-Secret: Sorgen Sie dafür, dass die Plattform es hat.</translation>
    </message>
    <message>
        <source>✓  All steps are copied.</source>
        <translation type="unfinished">✓  Alle Schritte sind kopiert.</translation>
    </message>
    <message>
        <source>A minute after it was copied, the clipboard is emptied.</source>
        <translation type="unfinished">Eine Minute nach dem Kopieren wird die Zwischenablage geleert.</translation>
    </message>
    <message>
        <source>The provider&apos;s portal has to hold it, too: you tested with an address of this computer.</source>
        <translation type="unfinished">Auch sie muss im Portal des Anbieters stehen: Getestet haben Sie mit einer Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>choose “{0}”</source>
        <translation type="unfinished">„{0}“ wählen</translation>
    </message>
    <message>
        <source>no longer on this computer: paste it in step {step}</source>
        <translation type="unfinished">nicht mehr auf diesem Computer: in Schritt {step} einfügen</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished">verborgen</translation>
    </message>
    <message>
        <source>hidden, until you close the window</source>
        <translation type="unfinished">verborgen, bis Sie das Fenster schließen</translation>
    </message>
    <message>
        <source>not on this computer: paste it in step {step}</source>
        <translation type="unfinished">nicht auf diesem Computer: in Schritt {step} einfügen</translation>
    </message>
    <message>
        <source>hidden, looked for when you copy it</source>
        <translation type="unfinished">verborgen, wird beim Kopieren gesucht</translation>
    </message>
</context>
<context>
    <name>HandOverStage</name>
    <message>
        <source>Other ways</source>
        <translation type="unfinished">Andere Wege</translation>
    </message>
    <message>
        <source>Export for the platform …</source>
        <translation type="unfinished">Für die Plattform exportieren …</translation>
    </message>
    <message>
        <source>The record that the platform&apos;s own interface takes</source>
        <translation type="unfinished">Der Datensatz, den die Schnittstelle der Plattform annimmt</translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation type="unfinished">Veröffentlichen …</translation>
    </message>
    <message>
        <source>For teams: create or update it on the platform; the difference is shown first</source>
        <translation type="unfinished">Für Teams: auf der Plattform anlegen oder aktualisieren; der Unterschied wird zuerst gezeigt</translation>
    </message>
    <message>
        <source>One file with all steps, as viaSocket keeps it; or sent there with the platform&apos;s key.</source>
        <translation type="unfinished">Eine Datei mit allen Schritten, wie viaSocket sie speichert; oder mit dem Schlüssel der Plattform dorthin gesendet.</translation>
    </message>
    <message>
        <source>Hand over to viaSocket</source>
        <translation type="unfinished">An viaSocket übergeben</translation>
    </message>
    <message>
        <source>Once an app is registered.</source>
        <translation type="unfinished">Sobald eine App registriert ist.</translation>
    </message>
    <message>
        <source>{0} of {1} copied</source>
        <translation type="unfinished">{0} von {1} kopiert</translation>
    </message>
    <message>
        <source>Published.</source>
        <translation type="unfinished">Veröffentlicht.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Übergeben</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Step after step, by copying.</source>
        <translation type="unfinished">Schritt für Schritt, durch Kopieren.</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation type="unfinished">Jetzt übergeben</translation>
    </message>
    <message>
        <source>Records (*.json)</source>
        <translation type="unfinished">Datensätze (*.json)</translation>
    </message>
    <message>
        <source>Export with the client secret</source>
        <translation type="unfinished">Mit dem Client-Secret exportieren</translation>
    </message>
    <message>
        <source>Export for the platform</source>
        <translation type="unfinished">Für die Plattform exportieren</translation>
    </message>
    <message>
        <source>Paste it in step {step}, or export without it. Nothing was written.</source>
        <translation type="unfinished">Fügen Sie es in Schritt {step} ein, oder exportieren Sie ohne Secret. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The client secret is not on this computer.</source>
        <translation type="unfinished">Das Client-Secret ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>✓  Saved as {0}, with the client secret: for you alone.</source>
        <translation type="unfinished">✓  Gespeichert als {0}, mit dem Client-Secret: nur für Sie.</translation>
    </message>
    <message>
        <source>✓  Saved as {0}</source>
        <translation type="unfinished">✓  Gespeichert als {0}</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished">Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished">Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Entfernen</translation>
    </message>
</context>
<context>
    <name>KeptLines</name>
    <message>
        <source>More</source>
        <translation type="unfinished">Mehr</translation>
    </message>
</context>
<context>
    <name>LegLines</name>
    <message>
        <source>Status {0}</source>
        <translation type="unfinished">Status {0}</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation type="unfinished">Noch nicht gelaufen.</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>The provider shows an &amp;error</source>
        <translation type="unfinished">Der Anbieter zeigt einen &amp;Fehler</translation>
    </message>
    <message>
        <source>Show &amp;requests</source>
        <translation type="unfinished">Anf&amp;ragen zeigen</translation>
    </message>
    <message>
        <source>the log-in link</source>
        <translation type="unfinished">der Link zum Anmelden</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished">Link kopieren</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished">Jetzt erneuern</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation type="unfinished">Jetzt widerrufen</translation>
    </message>
    <message>
        <source>Send test call</source>
        <translation type="unfinished">Testaufruf senden</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished">Probelauf</translation>
    </message>
    <message>
        <source>Before an app is registered: the provider is played on this computer. It proves nothing</source>
        <translation type="unfinished">Bevor eine App registriert ist: Der Anbieter wird auf diesem Computer nachgespielt. Es beweist nichts</translation>
    </message>
    <message>
        <source>&amp;Authorize now</source>
        <translation type="unfinished">Jetzt &amp;autorisieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mehr</translation>
    </message>
    <message>
        <source>Runs against the provider, from this computer</source>
        <translation type="unfinished">Läuft gegen den Anbieter, von diesem Computer aus</translation>
    </message>
    <message>
        <source>&amp;Authorize again</source>
        <translation type="unfinished">Neu &amp;autorisieren</translation>
    </message>
    <message>
        <source>Rehearse again</source>
        <translation type="unfinished">Noch einmal proben</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished">noch {0}</translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message>
        <source>{0}, also “{1}”</source>
        <translation type="unfinished">{0}, auch „{1}“</translation>
    </message>
    <message>
        <source>{0}, your own entry</source>
        <translation type="unfinished">{0}, Ihr eigener Eintrag</translation>
    </message>
    <message>
        <source>All steps are known.</source>
        <translation type="unfinished">Alle Schritte sind bekannt.</translation>
    </message>
    <message>
        <source>Not known yet: {0}.</source>
        <translation type="unfinished">Noch nicht bekannt: {0}.</translation>
    </message>
    <message>
        <source>client ID and secret</source>
        <translation type="unfinished">Client-ID und Secret</translation>
    </message>
    <message>
        <source>You bring: {0}.</source>
        <translation type="unfinished">Sie bringen mit: {0}.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished">Produktion</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation type="unfinished">{0} nehmen</translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">Alle {0} zeigen</translation>
    </message>
</context>
<context>
    <name>MendStage</name>
    <message>
        <source>No app yet? Rehearse the rest</source>
        <translation type="unfinished">Noch keine App? Den Rest proben</translation>
    </message>
    <message>
        <source>All that comes next, the export with it, with the provider played on this computer</source>
        <translation type="unfinished">Alles, was folgt, auch der Export, mit dem auf diesem Computer nachgespielten Anbieter</translation>
    </message>
    <message>
        <source>The client ID is made up, until an app is registered.</source>
        <translation type="unfinished">Die Client-ID ist erfunden, bis eine App registriert ist.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished">Beheben</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Ansehen</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Ansehen</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation type="unfinished">Behoben</translation>
    </message>
    <message>
        <source>has to be mended</source>
        <translation type="unfinished">muss behoben werden</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation type="unfinished">einen Blick wert</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation type="unfinished">gut zu wissen</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">Alle {0} zeigen</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation type="unfinished">Zu {0}</translation>
    </message>
    <message>
        <source>✓  Nothing has to be mended. Worth a look:</source>
        <translation type="unfinished">✓  Nichts muss behoben werden. Einen Blick wert:</translation>
    </message>
    <message>
        <source>✓  Nothing is missing.</source>
        <translation type="unfinished">✓  Nichts fehlt.</translation>
    </message>
    <message>
        <source>✓  The spec is complete.</source>
        <translation type="unfinished">✓  Die Spezifikation ist vollständig.</translation>
    </message>
    <message>
        <source>✓  The spec is complete. The client secret is not on this computer: see step {step}.</source>
        <translation type="unfinished">✓  Die Spezifikation ist vollständig. Das Client-Secret ist nicht auf diesem Computer: siehe Schritt {step}.</translation>
    </message>
    <message>
        <source>Go to {0}: {1}</source>
        <translation type="unfinished">Zu {0}: {1}</translation>
    </message>
</context>
<context>
    <name>OriginMark</name>
    <message>
        <source>{0}: changed by you since</source>
        <translation type="unfinished">{0}: seither von Ihnen geändert</translation>
    </message>
    <message>
        <source>{0}: read from {1}</source>
        <translation type="unfinished">{0}: gelesen ({1})</translation>
    </message>
    <message>
        <source>Origin of {0}</source>
        <translation type="unfinished">Herkunft von {0}</translation>
    </message>
    <message>
        <source>Changed by you since it was read</source>
        <translation type="unfinished">Seit dem Lesen von Ihnen geändert</translation>
    </message>
    <message>
        <source>Where this was read</source>
        <translation type="unfinished">Wo das gelesen wurde</translation>
    </message>
</context>
<context>
    <name>OriginWords</name>
    <message>
        <source>●  Certain</source>
        <translation type="unfinished">●  Sicher</translation>
    </message>
    <message>
        <source>✓  You chose</source>
        <translation type="unfinished">✓  Sie haben gewählt</translation>
    </message>
    <message>
        <source>◐  Likely</source>
        <translation type="unfinished">◐  Vermutlich</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation type="unfinished">{0}, Zeile {1}</translation>
    </message>
    <message>
        <source>{0}Line {1}</source>
        <translation type="unfinished">{0}Zeile {1}</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Quelle</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Stelle</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">Gelesen</translation>
    </message>
    <message>
        <source>Back to what was read</source>
        <translation type="unfinished">Zurück zum Gelesenen</translation>
    </message>
    <message>
        <source>You changed it. It was read as: {0}</source>
        <translation type="unfinished">Sie haben es geändert. Gelesen wurde: {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Known of this provider</source>
        <translation type="unfinished">Von diesem Anbieter bekannt</translation>
    </message>
    <message>
        <source>Chosen for this provider</source>
        <translation type="unfinished">Für diesen Anbieter gewählt</translation>
    </message>
    <message>
        <source>Where this was read</source>
        <translation type="unfinished">Wo das gelesen wurde</translation>
    </message>
    <message>
        <source>Concluded from what was read</source>
        <translation type="unfinished">Aus dem Gelesenen geschlossen</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Receive it another way</source>
        <translation type="unfinished">Auf anderem Weg empfangen</translation>
    </message>
    <message>
        <source>Paste the final address  ·  with the platform&apos;s redirect URL</source>
        <translation type="unfinished">Letzte Adresse einfügen  ·  mit der Redirect-URL der Plattform</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>The provider&apos;s own words</source>
        <translation type="unfinished">Die eigenen Worte des Anbieters</translation>
    </message>
</context>
<context>
    <name>ParameterPreview</name>
    <message>
        <source>Run my own code</source>
        <translation type="unfinished">Meinen eigenen Code ausführen</translation>
    </message>
    <message>
        <source>With the values of the live test, in an engine that can send nothing</source>
        <translation type="unfinished">Mit den Werten des Live-Tests, in einer Umgebung, die nichts senden kann</translation>
    </message>
    <message>
        <source>As the platform will send it</source>
        <translation type="unfinished">Wie die Plattform es senden wird</translation>
    </message>
    <message>
        <source>in the query</source>
        <translation type="unfinished">in der Query</translation>
    </message>
    <message>
        <source>in the body</source>
        <translation type="unfinished">im Body</translation>
    </message>
    <message>
        <source>With the values of the last live test. What is secret is hidden here; the platform sends it.</source>
        <translation type="unfinished">Mit den Werten des letzten Live-Tests. Geheimes ist hier verborgen; die Plattform sendet es.</translation>
    </message>
    <message>
        <source>Run the live test to see the real values.</source>
        <translation type="unfinished">Starten Sie den Live-Test, um die echten Werte zu sehen.</translation>
    </message>
    <message>
        <source>computed by your own code</source>
        <translation type="unfinished">von Ihrem eigenen Code berechnet</translation>
    </message>
</context>
<context>
    <name>ParameterTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Wert</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation type="unfinished">Parameter hinzufügen</translation>
    </message>
    <message>
        <source>Insert value</source>
        <translation type="unfinished">Wert einfügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Entfernen</translation>
    </message>
</context>
<context>
    <name>PortalRedirects</name>
    <message>
        <source>It takes one only? Say so in step {step}.</source>
        <translation type="unfinished">Nimmt es nur eine? Sagen Sie das in Schritt {step}.</translation>
    </message>
    <message>
        <source>Sent when it was registered: there is nothing to enter. After a change register another app.</source>
        <translation type="unfinished">Bei der Registrierung mitgeschickt: Es ist nichts einzutragen. Registrieren Sie nach einer Änderung eine andere App.</translation>
    </message>
    <message>
        <source>For the portal</source>
        <translation type="unfinished">Für das Portal</translation>
    </message>
    <message>
        <source>the redirect URL</source>
        <translation type="unfinished">die Redirect-URL</translation>
    </message>
    <message>
        <source>the redirect URL of the live test</source>
        <translation type="unfinished">die Redirect-URL des Live-Tests</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished">Plattform</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation type="unfinished">Live-Test</translation>
    </message>
    <message>
        <source>It lists scopes? Choose these.</source>
        <translation type="unfinished">Das Portal listet Scopes auf? Wählen Sie diese.</translation>
    </message>
    <message>
        <source>the scopes</source>
        <translation type="unfinished">die Scopes</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished">Scopes</translation>
    </message>
    <message>
        <source>It asks for redirect URLs: enter both, to the letter.</source>
        <translation type="unfinished">Das Portal verlangt Redirect-URLs: Tragen Sie beide ein, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>It asks for a redirect URL: enter this one, to the letter.</source>
        <translation type="unfinished">Das Portal verlangt eine Redirect-URL: Tragen Sie diese ein, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Registered with the app</source>
        <translation type="unfinished">Mit der App registriert</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Guided run</source>
        <translation type="unfinished">Geführter Durchgang</translation>
    </message>
    <message>
        <source>On purpose</source>
        <translation type="unfinished">Absichtlich</translation>
    </message>
    <message>
        <source>Leave, go on later</source>
        <translation type="unfinished">Später weiter</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>✓  The calls were made by the code that the platform will run.</source>
        <translation type="unfinished">✓  Die Aufrufe machte der Code, den die Plattform ausführen wird.</translation>
    </message>
    <message>
        <source>What this shows of the provider</source>
        <translation type="unfinished">Was dies vom Anbieter zeigt</translation>
    </message>
    <message>
        <source>≈  Rehearsed on this computer: it proves nothing.</source>
        <translation type="unfinished">≈  Auf diesem Computer geprobt: Es beweist nichts.</translation>
    </message>
    <message>
        <source>!  Out of date: this was tried on {0}. {1} Prove it again before you hand it over.</source>
        <translation type="unfinished">!  Veraltet: Erprobt wurde das am {0}. {1} Weisen Sie die Verbindung noch einmal nach, bevor Sie sie übergeben.</translation>
    </message>
    <message>
        <source>✓  Proved on {0}.</source>
        <translation type="unfinished">✓  Nachgewiesen am {0}.</translation>
    </message>
    <message>
        <source>✕  Not proved: the run of {0} found what has to be mended.</source>
        <translation type="unfinished">✕  Nicht nachgewiesen: Der Durchlauf vom {0} fand, was behoben werden muss.</translation>
    </message>
    <message>
        <source>Something was changed since.</source>
        <translation type="unfinished">Seither wurde etwas geändert.</translation>
    </message>
    <message>
        <source>It is about the spec with the SHA-256 {0}, by version {1} of this program.</source>
        <translation type="unfinished">Es geht um die Spezifikation mit der SHA-256 {0}, nachgewiesen mit Version {1} dieses Programms.</translation>
    </message>
    <message>
        <source>This provider has none.</source>
        <translation type="unfinished">Dieser Anbieter hat keine.</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation type="unfinished">nicht eingerichtet</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation type="unfinished">noch nicht gelaufen</translation>
    </message>
</context>
<context>
    <name>ProveStage</name>
    <message>
        <source>&amp;Prove the whole connection</source>
        <translation type="unfinished">Die ganze Verbindung &amp;nachweisen</translation>
    </message>
    <message>
        <source>Run the test with the exported code</source>
        <translation type="unfinished">Den Test mit dem exportierten Code ausführen</translation>
    </message>
    <message>
        <source>The same, with the calls made by the code that the platform will run</source>
        <translation type="unfinished">Dasselbe, mit Aufrufen durch den Code, den die Plattform ausführen wird</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished">Bericht öffnen</translation>
    </message>
    <message>
        <source>The proof as a page to read, to print and to sign off, in your browser</source>
        <translation type="unfinished">Der Nachweis als Seite zum Lesen, Drucken und Abzeichnen, in Ihrem Browser</translation>
    </message>
    <message>
        <source>Save the proof …</source>
        <translation type="unfinished">Nachweis speichern …</translation>
    </message>
    <message>
        <source>The same on this computer, with the provider played: it proves nothing</source>
        <translation type="unfinished">Dasselbe auf diesem Computer, mit nachgespieltem Anbieter: Es beweist nichts</translation>
    </message>
    <message>
        <source>Rehearse it first</source>
        <translation type="unfinished">Zuerst proben</translation>
    </message>
    <message>
        <source>Rehearse the exported code</source>
        <translation type="unfinished">Den exportierten Code proben</translation>
    </message>
    <message>
        <source>Re&amp;hearse the exported code</source>
        <translation type="unfinished">Den exportierten Code &amp;proben</translation>
    </message>
    <message>
        <source>Re&amp;hearse the whole connection</source>
        <translation type="unfinished">Die ganze Verbindung &amp;proben</translation>
    </message>
    <message>
        <source>Rehearse the calls again</source>
        <translation type="unfinished">Die Aufrufe noch einmal proben</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation type="unfinished">Nachgewiesen</translation>
    </message>
    <message>
        <source>Prove it again</source>
        <translation type="unfinished">Noch einmal nachweisen</translation>
    </message>
    <message>
        <source>✕  The run of {0} stopped at {1}.</source>
        <translation type="unfinished">✕  Der Lauf vom {0} hielt an bei {1}.</translation>
    </message>
    <message>
        <source>✕  It stopped at {0}.</source>
        <translation type="unfinished">✕  Angehalten bei {0}.</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation type="unfinished">Nachweisen</translation>
    </message>
    <message>
        <source>✕  The last run found what has to be mended.</source>
        <translation type="unfinished">✕  Der letzte Durchlauf fand, was behoben werden muss.</translation>
    </message>
    <message>
        <source>The live test is under way.</source>
        <translation type="unfinished">Der Live-Test läuft.</translation>
    </message>
    <message>
        <source>By the live test, from the log-in to the revocation.</source>
        <translation type="unfinished">Durch den Live-Test, von der Anmeldung bis zum Widerruf.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished">Probelauf</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation type="unfinished">Geprobt</translation>
    </message>
    <message>
        <source>The exported code, too. It proves nothing.</source>
        <translation type="unfinished">Der exportierte Code auch. Es beweist nichts.</translation>
    </message>
    <message>
        <source>The rehearsal is under way.</source>
        <translation type="unfinished">Der Probelauf läuft.</translation>
    </message>
    <message>
        <source>From the log-in to the revocation, then with the exported code.</source>
        <translation type="unfinished">Von der Anmeldung bis zum Widerruf, dann mit dem exportierten Code.</translation>
    </message>
    <message>
        <source>Proofs (*.proof.json)</source>
        <translation type="unfinished">Nachweise (*.proof.json)</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation type="unfinished">Nachweis speichern</translation>
    </message>
    <message>
        <source>✓  Saved as {0}</source>
        <translation type="unfinished">✓  Gespeichert als {0}</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Open the documentation</source>
        <translation type="unfinished">Dokumentation öffnen</translation>
    </message>
    <message>
        <source>Open the developer portal</source>
        <translation type="unfinished">Entwicklerportal öffnen</translation>
    </message>
</context>
<context>
    <name>ProviderSays</name>
    <message>
        <source>the provider&apos;s own words</source>
        <translation type="unfinished">die eigenen Worte des Anbieters</translation>
    </message>
    <message>
        <source>The provider&apos;s own words</source>
        <translation type="unfinished">Die eigenen Worte des Anbieters</translation>
    </message>
    <message>
        <source>The provider sent no explanation. Its answer begins:</source>
        <translation type="unfinished">Der Anbieter hat nichts erklärt. Seine Antwort beginnt:</translation>
    </message>
    <message>
        <source>The provider sent no explanation: its answer is empty.</source>
        <translation type="unfinished">Der Anbieter hat nichts erklärt: Seine Antwort ist leer.</translation>
    </message>
    <message>
        <source>The provider sent no explanation. Its answer is not shown here, it may hold a token.</source>
        <translation type="unfinished">Der Anbieter hat nichts erklärt. Seine Antwort wird hier nicht gezeigt, sie kann ein Token enthalten.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished">Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Alles zeigen</translation>
    </message>
</context>
<context>
    <name>RawAnswer</name>
    <message>
        <source>Answer as raw text</source>
        <translation type="unfinished">Antwort als roher Text</translation>
    </message>
    <message>
        <source>… The answer is longer: its beginning is shown here, the tree shows all of it.</source>
        <translation type="unfinished">… Die Antwort ist länger: Hier steht ihr Anfang, der Baum zeigt sie ganz.</translation>
    </message>
</context>
<context>
    <name>ReachDialog</name>
    <message>
        <source>May this connection&apos;s own code run?</source>
        <translation type="unfinished">Darf der eigene Code dieser Verbindung laufen?</translation>
    </message>
    <message>
        <source>Some steps of this connection are code that this program did not make. It gets this connection&apos;s credentials, no files of yours, and can send requests to these servers alone:</source>
        <translation type="unfinished">Einige Schritte dieser Verbindung sind Code, den nicht dieses Programm gemacht hat. Er bekommt die Zugangsdaten dieser Verbindung, keine Ihrer Dateien, und kann Anfragen nur an diese Server senden:</translation>
    </message>
    <message>
        <source>Say yes only if you know whose servers these are, and trust whoever wrote the code.</source>
        <translation type="unfinished">Sagen Sie nur Ja, wenn Sie wissen, wessen Server das sind, und dem vertrauen, der den Code geschrieben hat.</translation>
    </message>
    <message>
        <source>Yes, run it</source>
        <translation type="unfinished">Ja, ausführen</translation>
    </message>
    <message>
        <source>May a request go to your own network?</source>
        <translation type="unfinished">Darf eine Anfrage in Ihr eigenes Netz gehen?</translation>
    </message>
    <message>
        <source>This connection wants to send a request to this computer, or to one that only your network reaches:</source>
        <translation type="unfinished">Diese Verbindung will eine Anfrage an diesen Computer senden, oder an einen, den nur Ihr Netz erreicht:</translation>
    </message>
    <message>
        <source>Providers are on the internet. Say yes only if this server is the one that you mean.</source>
        <translation type="unfinished">Anbieter sind im Internet. Sagen Sie nur Ja, wenn dieser Server der ist, den Sie meinen.</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation type="unfinished">Ja, senden</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nein</translation>
    </message>
</context>
<context>
    <name>RegisterCard</name>
    <message>
        <source>Register an app</source>
        <translation type="unfinished">App registrieren</translation>
    </message>
    <message>
        <source>Initial access token</source>
        <translation type="unfinished">Initiales Access-Token</translation>
    </message>
    <message>
        <source>Register an app there now?</source>
        <translation type="unfinished">Dort jetzt eine App registrieren?</translation>
    </message>
    <message>
        <source>✓  An app is registered</source>
        <translation type="unfinished">✓  Eine App ist registriert</translation>
    </message>
    <message>
        <source>Its client ID comes into the rows below, its secret where your secrets are kept: into no file.</source>
        <translation type="unfinished">Ihre Client-ID kommt in die Zeilen unten, ihr Secret dorthin, wo Ihre Geheimnisse liegen: in keine Datei.</translation>
    </message>
    <message>
        <source>Registering …</source>
        <translation type="unfinished">Wird registriert …</translation>
    </message>
    <message>
        <source>The server does that by itself, without its portal. Asked is {0}, and sent are {1}.</source>
        <translation type="unfinished">Der Server macht das selbst, ohne sein Portal. Gefragt wird {0}, und gesendet wird {1}.</translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">; </translation>
    </message>
    <message>
        <source>the name {0}</source>
        <translation type="unfinished">der Name {0}</translation>
    </message>
    <message>
        <source>the redirect URIs {0}</source>
        <translation type="unfinished">die Redirect-URIs {0}</translation>
    </message>
    <message>
        <source>the scopes {0}</source>
        <translation type="unfinished">die Scopes {0}</translation>
    </message>
    <message>
        <source>the secret in the header (Basic)</source>
        <translation type="unfinished">das Secret im Header (Basic)</translation>
    </message>
    <message>
        <source>the secret in the body</source>
        <translation type="unfinished">das Secret im Body</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation type="unfinished">kein Secret</translation>
    </message>
    <message>
        <source>log-in by code, with refresh tokens</source>
        <translation type="unfinished">Anmeldung mit Code, mit Refresh-Token</translation>
    </message>
    <message>
        <source>log-in by code</source>
        <translation type="unfinished">Anmeldung mit Code</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation type="unfinished">{0}; {1}</translation>
    </message>
    <message>
        <source>Its client ID is in the rows below, and is filled in with them.</source>
        <translation type="unfinished">Ihre Client-ID steht in den Zeilen unten und wird mit ihnen eingetragen.</translation>
    </message>
    <message>
        <source>This computer has no password store: its secret is kept until you close the window.</source>
        <translation type="unfinished">Dieser Computer hat keinen Passwortspeicher: Ihr Secret bleibt, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Its secret is kept with it, in no file.</source>
        <translation type="unfinished">Ihr Secret liegt bei ihr, in keiner Datei.</translation>
    </message>
    <message>
        <source>The secret ends on {0}: then register another app.</source>
        <translation type="unfinished">Das Secret endet am {0}: Registrieren Sie dann eine andere App.</translation>
    </message>
    <message>
        <source>The server left out where people come back to: {0}.</source>
        <translation type="unfinished">Der Server hat weggelassen, wohin die Leute zurückkommen: {0}.</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>Open a JSON file …</source>
        <translation type="unfinished">JSON-Datei öffnen …</translation>
    </message>
    <message>
        <source>Paste an answer</source>
        <translation type="unfinished">Antwort einfügen</translation>
    </message>
    <message>
        <source>Open another answer …</source>
        <translation type="unfinished">Andere Antwort öffnen …</translation>
    </message>
    <message>
        <source>Paste another</source>
        <translation type="unfinished">Andere einfügen</translation>
    </message>
    <message>
        <source>Keep it, without secrets</source>
        <translation type="unfinished">Behalten, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>On this computer alone, readable by you alone. Without the tick, what is kept is deleted.</source>
        <translation type="unfinished">Nur auf diesem Computer, nur für Sie lesbar. Ohne das Häkchen wird gelöscht, was schon gespeichert ist.</translation>
    </message>
    <message>
        <source>No answer yet. Run the live test below, or bring an answer you saved.</source>
        <translation type="unfinished">Noch keine Antwort. Starten Sie unten den Live-Test, oder bringen Sie eine gespeicherte Antwort mit.</translation>
    </message>
    <message>
        <source>Open an answer</source>
        <translation type="unfinished">Antwort öffnen</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation type="unfinished">JSON (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file is too large. Cut it to one answer.</source>
        <translation type="unfinished">Die Datei ist zu groß. Kürzen Sie sie auf eine Antwort.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation type="unfinished">„{0}“ kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose the JSON file that you saved.</source>
        <translation type="unfinished">Die Datei kann nicht gelesen werden. Wählen Sie die JSON-Datei, die Sie gespeichert haben.</translation>
    </message>
    <message>
        <source>What you copied is too large. Save it as a file, and cut it to one answer.</source>
        <translation type="unfinished">Was Sie kopiert haben, ist zu groß. Speichern Sie es als Datei, und kürzen Sie sie auf eine Antwort.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation type="unfinished">eingefügt</translation>
    </message>
</context>
<context>
    <name>SavedAs</name>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>SavedConnections</name>
    <message>
        <source>Draft without a name</source>
        <translation type="unfinished">Entwurf ohne Namen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Weiter</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation type="unfinished">Weiter mit {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1}. The last answer is kept.</source>
        <translation type="unfinished">{0}, {1}. Die letzte Antwort ist gespeichert.</translation>
    </message>
    <message>
        <source>○  Not run yet</source>
        <translation type="unfinished">○  Noch nicht gelaufen</translation>
    </message>
    <message>
        <source>✓  Exported</source>
        <translation type="unfinished">✓  Exportiert</translation>
    </message>
    <message>
        <source>✓  Handed over</source>
        <translation type="unfinished">✓  Übergeben</translation>
    </message>
    <message>
        <source>✓  Logged in</source>
        <translation type="unfinished">✓  Angemeldet</translation>
    </message>
    <message>
        <source>✓  Proved</source>
        <translation type="unfinished">✓  Nachgewiesen</translation>
    </message>
    <message>
        <source>✕  Stopped</source>
        <translation type="unfinished">✕  Angehalten</translation>
    </message>
</context>
<context>
    <name>ScopePicker</name>
    <message>
        <source>Find a scope</source>
        <translation type="unfinished">Scope suchen</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">Alle {0} zeigen</translation>
    </message>
    <message>
        <source>test call</source>
        <translation type="unfinished">Testaufruf</translation>
    </message>
    <message>
        <source>The test call needs it</source>
        <translation type="unfinished">Der Testaufruf braucht ihn</translation>
    </message>
    <message>
        <source>! very wide</source>
        <translation type="unfinished">! weitreichend</translation>
    </message>
    <message>
        <source>It allows far more than the test call needs. Ask for it only if an action uses it.</source>
        <translation type="unfinished">Er erlaubt viel mehr, als der Testaufruf braucht. Verlangen Sie ihn nur, wenn eine Aktion ihn nutzt.</translation>
    </message>
    <message>
        <source>and {0} more: type a part of a name to find them</source>
        <translation type="unfinished">und {0} weitere: Tippen Sie einen Teil des Namens, um sie zu finden</translation>
    </message>
    <message>
        <source>None of them has that in its name.</source>
        <translation type="unfinished">Keiner hat das in seinem Namen.</translation>
    </message>
</context>
<context>
    <name>SecondAccount</name>
    <message>
        <source>Connect a second account and compare</source>
        <translation type="unfinished">Ein zweites Konto verbinden und vergleichen</translation>
    </message>
    <message>
        <source>Log in once more, as somebody else. The first account stays connected.</source>
        <translation type="unfinished">Melden Sie sich noch einmal an, als jemand anderes. Das erste Konto bleibt verbunden.</translation>
    </message>
    <message>
        <source>Take {0} instead</source>
        <translation type="unfinished">Stattdessen {0} nehmen</translation>
    </message>
    <message>
        <source>✕  The second account was not connected. {0}</source>
        <translation type="unfinished">✕  Das zweite Konto wurde nicht verbunden. {0}</translation>
    </message>
    <message>
        <source>Run the live test first.</source>
        <translation type="unfinished">Starten Sie zuerst den Live-Test.</translation>
    </message>
    <message>
        <source>Log in as somebody else: in a private window, or after logging out at the provider.</source>
        <translation type="unfinished">Melden Sie sich als jemand anderes an: in einem privaten Fenster, oder nachdem Sie sich beim Anbieter abgemeldet haben.</translation>
    </message>
    <message>
        <source>✓  It tells the two accounts apart: {0} and {1}.</source>
        <translation type="unfinished">✓  Er unterscheidet die beiden Konten: {0} und {1}.</translation>
    </message>
    <message>
        <source>This seems to be the same account again, {0}. Log out at the provider, or use a private window, and try again.</source>
        <translation type="unfinished">Das scheint wieder dasselbe Konto zu sein, {0}. Melden Sie sich beim Anbieter ab, oder nehmen Sie ein privates Fenster, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>✕  Not both accounts have this value: {0} and {1}. Choose another.</source>
        <translation type="unfinished">✕  Nicht beide Konten haben diesen Wert: {0} und {1}. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>✕  Nobody can tell these accounts apart: {0} and {1}. Choose another.</source>
        <translation type="unfinished">✕  Niemand kann diese Konten unterscheiden: {0} und {1}. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>✕  Both would be taken for one account: {0} and {1}. Choose another.</source>
        <translation type="unfinished">✕  Beide würden für dasselbe Konto gehalten: {0} und {1}. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>SecondScopes</name>
    <message>
        <source>Type a scope and press Enter, or paste a list</source>
        <translation type="unfinished">Scope eingeben und Enter drücken, oder eine Liste einfügen</translation>
    </message>
    <message>
        <source>Second list of scopes: {0}</source>
        <translation type="unfinished">Zweite Liste von Scopes: {0}</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation type="unfinished">Kommas</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished">Leerzeichen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Entfernen</translation>
    </message>
    <message>
        <source>Remove the list {0}</source>
        <translation type="unfinished">Liste {0} entfernen</translation>
    </message>
    <message>
        <source>Join them with</source>
        <translation type="unfinished">Verbinden mit</translation>
    </message>
    <message>
        <source>user_scope: for the person, as Slack has it</source>
        <translation type="unfinished">user_scope: für die Person, wie bei Slack</translation>
    </message>
    <message>
        <source>optional_scope: what not every account has, as HubSpot has it</source>
        <translation type="unfinished">optional_scope: was nicht jedes Konto hat, wie bei HubSpot</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished">Gesendet als</translation>
    </message>
    <message>
        <source>Add another list</source>
        <translation type="unfinished">Weitere Liste hinzufügen</translation>
    </message>
    <message>
        <source>Add a second list of scopes</source>
        <translation type="unfinished">Zweite Liste von Scopes hinzufügen</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Zeigen</translation>
    </message>
    <message>
        <source>Hold to see the secret</source>
        <translation type="unfinished">Gedrückt halten, um das Secret zu sehen</translation>
    </message>
    <message>
        <source>Show {0} while held</source>
        <translation type="unfinished">{0} zeigen, solange gedrückt</translation>
    </message>
</context>
<context>
    <name>SecretExport</name>
    <message>
        <source>This time with the client secret</source>
        <translation type="unfinished">Dieses Mal mit dem Client-Secret</translation>
    </message>
    <message>
        <source>This computer has no client secret of this app yet. Paste it in step {step}, then tick this again.</source>
        <translation type="unfinished">Dieser Computer hat noch kein Client-Secret dieser App. Fügen Sie es in Schritt {step} ein, und setzen Sie dann das Häkchen noch einmal.</translation>
    </message>
    <message>
        <source>Whoever has the exported record can act as your app. Whoever may read the folder that you save it in can read it, too: choose one of your own, that no cloud keeps a copy of. Send it to nobody, and delete it as soon as the platform has it. The next export is without the secret again.</source>
        <translation type="unfinished">Wer den exportierten Datensatz hat, kann als Ihre App handeln. Wer den Ordner lesen darf, in dem Sie ihn speichern, kann auch ihn lesen: Wählen Sie einen eigenen, von dem keine Cloud eine Kopie hält. Senden Sie ihn niemandem, und löschen Sie ihn, sobald die Plattform ihn hat. Der nächste Export ist wieder ohne das Secret.</translation>
    </message>
    <message>
        <source>Whoever has the exported record can act as your app. On this computer only you will be able to read it: send it to nobody, and delete it as soon as the platform has it. The next export is without the secret again.</source>
        <translation type="unfinished">Wer den exportierten Datensatz hat, kann als Ihre App handeln. Auf diesem Computer werden nur Sie ihn lesen können: Senden Sie ihn niemandem, und löschen Sie ihn, sobald die Plattform ihn hat. Der nächste Export ist wieder ohne das Secret.</translation>
    </message>
    <message>
        <source>Counts for the next “Export for the platform” alone. Usually not needed: you can paste the secret into the platform&apos;s form, see below.</source>
        <translation type="unfinished">Gilt nur für das nächste „Für die Plattform exportieren“. Meist nicht nötig: Sie können das Secret in das Formular der Plattform einfügen, siehe unten.</translation>
    </message>
</context>
<context>
    <name>SecretOffer</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Behalten</translation>
    </message>
    <message>
        <source>Keep the client secret that was pasted</source>
        <translation type="unfinished">Das eingefügte Client-Secret behalten</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nein</translation>
    </message>
    <message>
        <source>Do not keep the client secret that was pasted</source>
        <translation type="unfinished">Das eingefügte Client-Secret nicht behalten</translation>
    </message>
    <message>
        <source>A client secret was in it. Keep it instead of the one that is there, for the live test?</source>
        <translation type="unfinished">Ein Client-Secret war dabei. Statt des vorhandenen behalten, für den Live-Test?</translation>
    </message>
    <message>
        <source>A client secret was in it. Keep it on this computer, for the live test? No file gets it.</source>
        <translation type="unfinished">Ein Client-Secret war dabei. Auf diesem Computer behalten, für den Live-Test? Es kommt in keine Datei.</translation>
    </message>
    <message>
        <source>A client secret was in it. Use it for the live test, until you close the window?</source>
        <translation type="unfinished">Ein Client-Secret war dabei. Für den Live-Test nutzen, bis Sie das Fenster schließen?</translation>
    </message>
    <message>
        <source>✓  It is the client secret in step {step}.</source>
        <translation type="unfinished">✓  Es ist das Client-Secret in Schritt {step}.</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>next</source>
        <translation type="unfinished">als Nächstes</translation>
    </message>
    <message>
        <source>copied</source>
        <translation type="unfinished">kopiert</translation>
    </message>
    <message>
        <source>not copied yet</source>
        <translation type="unfinished">noch nicht kopiert</translation>
    </message>
</context>
<context>
    <name>SeenList</name>
    <message>
        <source>Marked as seen</source>
        <translation type="unfinished">Als gesehen markiert</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation type="unfinished">Wieder melden</translation>
    </message>
    <message>
        <source>Tell it again: {0}</source>
        <translation type="unfinished">Wieder melden: {0}</translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message>
        <source>What is sent</source>
        <translation type="unfinished">Was gesendet wird</translation>
    </message>
    <message>
        <source>{0}: in the address, after the question mark</source>
        <translation type="unfinished">{0}: in der Adresse, nach dem Fragezeichen</translation>
    </message>
    <message>
        <source>In the headers</source>
        <translation type="unfinished">In den Headern</translation>
    </message>
    <message>
        <source>{0}: in the body, as a form</source>
        <translation type="unfinished">{0}: im Body, als Formular</translation>
    </message>
    <message>
        <source>{0}: in the body, as JSON</source>
        <translation type="unfinished">{0}: im Body, als JSON</translation>
    </message>
    <message>
        <source>{0}: in the body, as text</source>
        <translation type="unfinished">{0}: im Body, als Text</translation>
    </message>
    <message>
        <source>(all of it)</source>
        <translation type="unfinished">(alles)</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Also a cURL line, or a file of another tool. You can drop it here.</source>
        <translation type="unfinished">Auch eine cURL-Zeile oder eine Datei eines anderen Werkzeugs. Sie können sie hierher ziehen.</translation>
    </message>
    <message>
        <source>An address. Nothing has been sent yet.</source>
        <translation type="unfinished">Eine Adresse. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Fragen</translation>
    </message>
    <message>
        <source>Ask {0}</source>
        <translation type="unfinished">{0} fragen</translation>
    </message>
    <message>
        <source>Left out of your own entries: {0}, line {1}: {2}</source>
        <translation type="unfinished">Aus Ihren eigenen Einträgen weggelassen: {0}, Zeile {1}: {2}</translation>
    </message>
    <message>
        <source>No app of this name is known. Paste its documentation, or start with New connection.</source>
        <translation type="unfinished">Keine App dieses Namens ist bekannt. Fügen Sie ihre Dokumentation ein, oder beginnen Sie mit „Neue Verbindung“.</translation>
    </message>
    <message>
        <source>Only take the address</source>
        <translation type="unfinished">Nur die Adresse übernehmen</translation>
    </message>
    <message>
        <source>Press Enter to have it read.</source>
        <translation type="unfinished">Enter drücken, um es lesen zu lassen.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished">Wird gelesen …</translation>
    </message>
    <message>
        <source>The app&apos;s name, its documentation or an address</source>
        <translation type="unfinished">App-Name, Dokumentation oder Adresse</translation>
    </message>
    <message>
        <source>The file of this app cannot be read any more.</source>
        <translation type="unfinished">Die Datei dieser App kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter takes the one that is marked.</source>
        <translation type="unfinished">Pfeiltasten wählen, Enter nimmt die markierte.</translation>
    </message>
    <message>
        <source>Which a&amp;pp, or paste anything</source>
        <translation type="unfinished">Welche A&amp;pp? Oder etwas einfügen</translation>
    </message>
    <message>
        <source>Which app, or paste anything</source>
        <translation type="unfinished">Welche App? Oder etwas einfügen</translation>
    </message>
    <message>
        <source>{0} may say itself where its OAuth addresses are. It is asked at this and at well-known addresses, and so is a server that it names. Nothing of yours is sent.</source>
        <translation type="unfinished">{0} sagt vielleicht selbst, wo seine OAuth-Adressen sind. Gefragt wird unter dieser Adresse und unter den dafür vorgesehenen (well-known), ebenso ein Server, der dabei genannt wird. Von Ihnen wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Where it was read</source>
        <translation type="unfinished">Wo es gelesen wurde</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">Nicht gefunden</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">Weggelassen</translation>
    </message>
    <message>
        <source>Client ID and client secret</source>
        <translation type="unfinished">Client-ID und Client-Secret</translation>
    </message>
    <message>
        <source>The redirect URL, entered in the provider&apos;s portal</source>
        <translation type="unfinished">Die Redirect-URL, im Portal des Anbieters eingetragen</translation>
    </message>
    <message>
        <source>You still bring</source>
        <translation type="unfinished">Sie bringen noch mit</translation>
    </message>
    <message>
        <source>The client secret</source>
        <translation type="unfinished">Das Client-Secret</translation>
    </message>
    <message>
        <source>Client ID: no secret is sent</source>
        <translation type="unfinished">Client-ID: Es wird kein Secret gesendet</translation>
    </message>
    <message>
        <source>The client ID</source>
        <translation type="unfinished">Die Client-ID</translation>
    </message>
    <message>
        <source>{0}: sent by itself</source>
        <translation type="unfinished">{0}: wird von selbst gesendet</translation>
    </message>
    <message>
        <source>{0}: a placeholder</source>
        <translation type="unfinished">{0}: ein Platzhalter</translation>
    </message>
    <message>
        <source>{0}: a secret, which no file may hold</source>
        <translation type="unfinished">{0}: ein Geheimnis, das in keine Datei darf</translation>
    </message>
    <message>
        <source>{0}: what it stands for is not in this text</source>
        <translation type="unfinished">{0}: Wofür es steht, sagt dieser Text nicht</translation>
    </message>
    <message>
        <source>No line says so: it follows from the rest.</source>
        <translation type="unfinished">Keine Zeile sagt es: Es folgt aus dem Rest.</translation>
    </message>
    <message>
        <source>Line {0} of {1}</source>
        <translation type="unfinished">Zeile {0} von {1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished">{0}. {1}</translation>
    </message>
    <message>
        <source>No line says so: it was chosen for {0}.</source>
        <translation type="unfinished">Keine Zeile sagt es: Es wurde für {0} gewählt.</translation>
    </message>
    <message>
        <source>No line says so: it is known of {0}. Source: {1} ({2})</source>
        <translation type="unfinished">Keine Zeile sagt es: Von {0} ist es bekannt. Quelle: {1} ({2})</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>done</source>
        <translation type="unfinished">erledigt</translation>
    </message>
    <message>
        <source>rehearsed</source>
        <translation type="unfinished">geprobt</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">jetzt</translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished">später</translation>
    </message>
    <message>
        <source>Stage {0} of {1}, {2}: {3}. {4}</source>
        <translation type="unfinished">Stufe {0} von {1}, {2}: {3}. {4}</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>not filled in yet</source>
        <translation type="unfinished">noch nicht ausgefüllt</translation>
    </message>
    <message>
        <source>needs attention, something has to be filled in</source>
        <translation type="unfinished">braucht Aufmerksamkeit, etwas muss ausgefüllt werden</translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished">vollständig</translation>
    </message>
    <message>
        <source>the live test waits for you</source>
        <translation type="unfinished">der Live-Test wartet auf Sie</translation>
    </message>
    <message>
        <source>the live test is here</source>
        <translation type="unfinished">der Live-Test ist hier</translation>
    </message>
    <message>
        <source>proved by the live test</source>
        <translation type="unfinished">durch den Live-Test nachgewiesen</translation>
    </message>
    <message>
        <source>was proved, but something was changed since</source>
        <translation type="unfinished">war nachgewiesen, aber seither wurde etwas geändert</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished">braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>the live test stopped because of this step</source>
        <translation type="unfinished">der Live-Test hielt wegen dieses Schritts an</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished">Schritte</translation>
    </message>
</context>
<context>
    <name>SuccessRule</name>
    <message>
        <source>The status alone (usual)</source>
        <translation type="unfinished">Der Status allein (üblich)</translation>
    </message>
    <message>
        <source>The status and a value of the answer</source>
        <translation type="unfinished">Der Status und ein Wert der Antwort</translation>
    </message>
    <message>
        <source>Success is told by</source>
        <translation type="unfinished">Erfolg zeigt</translation>
    </message>
    <message>
        <source>The value at</source>
        <translation type="unfinished">Der Wert bei</translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished">ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished">ist nicht</translation>
    </message>
    <message>
        <source>is there</source>
        <translation type="unfinished">ist da</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation type="unfinished">ist nicht da</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished">Bedingung</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished">Verglichen mit</translation>
    </message>
    <message>
        <source>Success when the status is {0}.</source>
        <translation type="unfinished">Erfolg, wenn der Status {0} ist.</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is {2}.</source>
        <translation type="unfinished">Erfolg, wenn der Status {0} und „{1}“ {2} ist.</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is not {2}.</source>
        <translation type="unfinished">Erfolg, wenn der Status {0} und „{1}“ nicht {2} ist.</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is not there.</source>
        <translation type="unfinished">Erfolg, wenn der Status {0} ist und „{1}“ nicht da ist.</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is there.</source>
        <translation type="unfinished">Erfolg, wenn der Status {0} ist und „{1}“ da ist.</translation>
    </message>
    <message>
        <source>Say which value it is, or click it in the answer.</source>
        <translation type="unfinished">Sagen Sie, welcher Wert es ist, oder klicken Sie ihn in der Antwort an.</translation>
    </message>
    <message>
        <source>200 to 299</source>
        <translation type="unfinished">200 bis 299</translation>
    </message>
</context>
<context>
    <name>SupportedQuestion</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nein</translation>
    </message>
    <message>
        <source>I don’t know yet</source>
        <translation type="unfinished">Weiß ich noch nicht</translation>
    </message>
    <message>
        <source>Its documentation names none (read on {0}); there may be one all the same.</source>
        <translation type="unfinished">Die Dokumentation nennt keinen Aufruf dafür (gelesen am {0}); es kann trotzdem einen geben.</translation>
    </message>
</context>
<context>
    <name>TakenBack</name>
    <message>
        <source>Shortened. Undo</source>
        <translation type="unfinished">Gekürzt. Rückgängig</translation>
    </message>
    <message>
        <source>More than the server&apos;s name is not needed. A press brings back what was entered.</source>
        <translation type="unfinished">Mehr als der Name des Servers ist nicht nötig. Ein Klick holt zurück, was eingegeben war.</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Guided run</source>
        <translation type="unfinished">Geführter Durchgang</translation>
    </message>
    <message>
        <source>On the practice provider: no account, no internet, nothing to break.</source>
        <translation type="unfinished">Mit dem Übungsanbieter: kein Konto, kein Internet, nichts kann kaputtgehen.</translation>
    </message>
    <message>
        <source>Guided run: {0} of {1} done</source>
        <translation type="unfinished">Geführter Durchgang: {0} von {1} erledigt</translation>
    </message>
</context>
<context>
    <name>TemplateEdit</name>
    <message>
        <source>Insert value</source>
        <translation type="unfinished">Wert einfügen</translation>
    </message>
    <message>
        <source>Insert a value of the connection at the cursor</source>
        <translation type="unfinished">Einen Wert der Verbindung an der Cursorposition einfügen</translation>
    </message>
    <message>
        <source>Insert value into {0}</source>
        <translation type="unfinished">Wert in {0} einfügen</translation>
    </message>
</context>
<context>
    <name>UnderstoodRow</name>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished">{0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Space ticks it, Enter changes the value</source>
        <translation type="unfinished">Leertaste hakt an, Enter ändert den Wert</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation type="unfinished">Jetzt: {0}</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">Alle {0} zeigen</translation>
    </message>
    <message>
        <source>●  Certain</source>
        <translation type="unfinished">●  Sicher</translation>
    </message>
    <message>
        <source>●  Known</source>
        <translation type="unfinished">●  Bekannt</translation>
    </message>
    <message>
        <source>◐  Likely</source>
        <translation type="unfinished">◐  Vermutlich</translation>
    </message>
    <message>
        <source>✓  You chose</source>
        <translation type="unfinished">✓  Sie haben gewählt</translation>
    </message>
    <message>
        <source>✎  Another is there</source>
        <translation type="unfinished">✎  Es steht etwas anderes da</translation>
    </message>
    <message>
        <source>✎  You changed it</source>
        <translation type="unfinished">✎  Sie haben es geändert</translation>
    </message>
    <message>
        <source>?  Waits for your answer</source>
        <translation type="unfinished">?  Wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>?  Choose what you need</source>
        <translation type="unfinished">?  Wählen Sie, was Sie brauchen</translation>
    </message>
</context>
<context>
    <name>UnderstoodView</name>
    <message>
        <source>Tick all</source>
        <translation type="unfinished">Alle anhaken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished">Keine anhaken</translation>
    </message>
    <message>
        <source>Keep the client secret that is in it, for the live test. No file gets it.</source>
        <translation type="unfinished">Das Client-Secret darin behalten, für den Live-Test. Es kommt in keine Datei.</translation>
    </message>
    <message>
        <source>Each person who connects chooses: it becomes a field</source>
        <translation type="unfinished">Jede Person, die sich verbindet, wählt: Es wird ein Feld</translation>
    </message>
    <message>
        <source>{0}, all ticked</source>
        <translation type="unfinished">{0}, alle angehakt</translation>
    </message>
    <message>
        <source>{0}, {1} ticked</source>
        <translation type="unfinished">{0}, {1} angehakt</translation>
    </message>
</context>
<context>
    <name>Unplaced</name>
    <message>
        <source>Also in this step</source>
        <translation type="unfinished">Auch in diesem Schritt</translation>
    </message>
</context>
<context>
    <name>ValueMenu</name>
    <message>
        <source>From the answers so far, kept once you choose it:</source>
        <translation type="unfinished">Aus den bisherigen Antworten; wird behalten, sobald Sie es wählen:</translation>
    </message>
    <message>
        <source>Add a field in step {step} first</source>
        <translation type="unfinished">Zuerst ein Feld in Schritt {step} hinzufügen</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Paste the final address here</source>
        <translation type="unfinished">Die letzte Adresse hier einfügen</translation>
    </message>
    <message>
        <source>Final address of the browser</source>
        <translation type="unfinished">Letzte Adresse des Browsers</translation>
    </message>
    <message>
        <source>1.  Log in and approve in your browser.
2.  It ends up on a page whose address begins with {0}. The page may show an error: that does not matter here.
3.  Click into the browser&apos;s address bar, select all of it and copy it. If the page moved on, go back first.
4.  Paste it below and press Enter.</source>
        <translation type="unfinished">1.  Melden Sie sich im Browser an und stimmen Sie zu.
2.  Er landet auf einer Seite, deren Adresse mit {0} beginnt. Sie zeigt vielleicht einen Fehler: Das macht hier nichts.
3.  Klicken Sie in die Adresszeile des Browsers, wählen Sie alles aus und kopieren Sie es. Hat die Seite schon weitergeleitet, gehen Sie zuerst zurück.
4.  Fügen Sie es unten ein und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>1.  Log in and approve in your browser.
2.  It warns: “Your connection is not private”. On this computer&apos;s own address that is right.
3.  Press Advanced, then Proceed (in Firefox: Accept the Risk and Continue; in Safari: Show Details, then visit this website).</source>
        <translation type="unfinished">1.  Melden Sie sich im Browser an und stimmen Sie zu.
2.  Er warnt: „Dies ist keine sichere Verbindung“. Bei der eigenen Adresse dieses Computers ist das richtig.
3.  Drücken Sie „Erweitert“, dann „Weiter zu …“ (in Firefox: „Risiko akzeptieren und fortfahren“; in Safari: „Details einblenden“, dann „diese Website besuchen“).</translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <source>As set under Advanced</source>
        <translation type="unfinished">Wie unter „Erweitert“ eingestellt</translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished">Funktioniert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Abgelehnt</translation>
    </message>
    <message>
        <source>Try this</source>
        <translation type="unfinished">Dies versuchen</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished">Vermutlich</translation>
    </message>
</context>
</TS>
