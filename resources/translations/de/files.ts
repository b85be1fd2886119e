<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>It was left out when this program was packed: get the program anew.</source>
        <translation type="unfinished">Beim Packen dieses Programms wurde es weggelassen: Holen Sie das Programm neu.</translation>
    </message>
    <message>
        <source>python3 packaging/bootstrap.py demo brings what is missing, or names the command that does.</source>
        <translation type="unfinished">python3 packaging/bootstrap.py demo bringt, was fehlt, oder nennt den Befehl, der es tut.</translation>
    </message>
    <message>
        <source>Install connection-wizard anew, with all that it needs.</source>
        <translation type="unfinished">Installieren Sie connection-wizard neu, mit allem, was es braucht.</translation>
    </message>
    <message>
        <source>Install it with the packages of your system.</source>
        <translation type="unfinished">Installieren Sie es mit den Paketen Ihres Systems.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Start</translation>
    </message>
    <message>
        <source>Begin with what you have.</source>
        <translation type="unfinished">Beginnen Sie mit dem, was Sie haben.</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation type="unfinished">Zusätzliche Felder</translation>
    </message>
    <message>
        <source>What people are asked for when they connect, because logging in does not tell it.</source>
        <translation type="unfinished">Wonach Leute beim Verbinden gefragt werden, weil die Anmeldung es nicht sagt.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished">Einrichten</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished">Redirect-URL</translation>
    </message>
    <message>
        <source>Where the provider sends people back after they approved.</source>
        <translation type="unfinished">Wohin der Anbieter Leute zurückschickt, nachdem sie zugestimmt haben.</translation>
    </message>
    <message>
        <source>App credentials</source>
        <translation type="unfinished">Zugangsdaten der App</translation>
    </message>
    <message>
        <source>Client ID and client secret from the provider&apos;s developer portal.</source>
        <translation type="unfinished">Client-ID und Client-Secret aus dem Entwicklerportal des Anbieters.</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation type="unfinished">Authorization-Endpunkt</translation>
    </message>
    <message>
        <source>Where your users log in and approve access.</source>
        <translation type="unfinished">Wo sich Ihre Nutzer anmelden und dem Zugang zustimmen.</translation>
    </message>
    <message>
        <source>Access token API</source>
        <translation type="unfinished">Access-Token-API</translation>
    </message>
    <message>
        <source>How the code becomes an access token.</source>
        <translation type="unfinished">Wie der Code zu einem Access-Token wird.</translation>
    </message>
    <message>
        <source>Refresh token API</source>
        <translation type="unfinished">Refresh-Token-API</translation>
    </message>
    <message>
        <source>How an expired token is replaced without asking the user again.</source>
        <translation type="unfinished">Wie ein abgelaufenes Token ersetzt wird, ohne wieder zu fragen.</translation>
    </message>
    <message>
        <source>Revoke token API</source>
        <translation type="unfinished">Token-Widerruf-API</translation>
    </message>
    <message>
        <source>How access ends when somebody disconnects.</source>
        <translation type="unfinished">Wie der Zugang endet, wenn jemand die Verbindung trennt.</translation>
    </message>
    <message>
        <source>Test (Me) API</source>
        <translation type="unfinished">Test-(Me-)API</translation>
    </message>
    <message>
        <source>A harmless call that shows that the connection works, and who is connected.</source>
        <translation type="unfinished">Ein harmloser Aufruf zeigt, dass die Verbindung steht und wer verbunden ist.</translation>
    </message>
    <message>
        <source>Connection label</source>
        <translation type="unfinished">Verbindungsname</translation>
    </message>
    <message>
        <source>The name under which people recognise this connection.</source>
        <translation type="unfinished">Der Name, an dem Leute diese Verbindung erkennen.</translation>
    </message>
    <message>
        <source>Identify and secure</source>
        <translation type="unfinished">Kennzeichnen und sichern</translation>
    </message>
    <message>
        <source>URLs to whitelist</source>
        <translation type="unfinished">Erlaubte URLs</translation>
    </message>
    <message>
        <source>The only places that may ever receive this connection&apos;s credentials.</source>
        <translation type="unfinished">Die einzigen Stellen, die je die Zugangsdaten dieser Verbindung bekommen.</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation type="unfinished">Eindeutige Kennung</translation>
    </message>
    <message>
        <source>The value that stays the same when the same account connects again.</source>
        <translation type="unfinished">Der Wert, der gleich bleibt, wenn sich dasselbe Konto wieder verbindet.</translation>
    </message>
    <message>
        <source>Request parameters</source>
        <translation type="unfinished">Parameter der Anfragen</translation>
    </message>
    <message>
        <source>What is added to every request so that it is authenticated.</source>
        <translation type="unfinished">Was zu jeder Anfrage hinzukommt, damit sie sich ausweist.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Fertigstellen</translation>
    </message>
    <message>
        <source>One stage at a time.</source>
        <translation type="unfinished">Eine Stufe nach der anderen.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Übergeben</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished">„{text}“</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished">{first} oder {last}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished">{first} und {last}</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <comment>{count} second</comment>
        <translation type="unfinished">
            <numerusform>{count} Sekunde</numerusform>
            <numerusform>{count} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>There is white space before the address.</source>
        <translation type="unfinished">Vor der Adresse steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>There is white space after the address.</source>
        <translation type="unfinished">Nach der Adresse steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>There is a slash too many at the end.</source>
        <translation type="unfinished">Am Ende ist ein Schrägstrich zu viel.</translation>
    </message>
    <message>
        <source>The slash at the end is missing.</source>
        <translation type="unfinished">Der Schrägstrich am Ende fehlt.</translation>
    </message>
    <message>
        <source>The server is {given}; it has to be {wanted}: “www.” makes it another one.</source>
        <translation type="unfinished">Der Server ist {given}; er muss {wanted} sein: „www.“ macht einen anderen daraus.</translation>
    </message>
    <message>
        <source>The server is {given}; it has to be {wanted}: to a provider these are two addresses.</source>
        <translation type="unfinished">Der Server ist {given}; er muss {wanted} sein: Für einen Anbieter sind das zwei Adressen.</translation>
    </message>
    <message>
        <source>Capital and small letters count: it has to be {wanted}, not {given}.</source>
        <translation type="unfinished">Groß- und Kleinbuchstaben zählen: Es muss {wanted} sein, nicht {given}.</translation>
    </message>
    <message>
        <source>It is written with other percent signs: {given}; it has to be {wanted}.</source>
        <translation type="unfinished">Es ist mit anderen Prozentzeichen geschrieben: {given}; es muss {wanted} sein.</translation>
    </message>
    <message>
        <source>It begins with {given}; it has to be {wanted}.</source>
        <translation type="unfinished">Sie beginnt mit {given}; es muss {wanted} sein.</translation>
    </message>
    <message>
        <source>The server is {given}; it has to be {wanted}.</source>
        <translation type="unfinished">Der Server ist {given}; er muss {wanted} sein.</translation>
    </message>
    <message>
        <source>The port is {given}; it has to be {wanted}.</source>
        <translation type="unfinished">Der Port ist {given}; er muss {wanted} sein.</translation>
    </message>
    <message>
        <source>The path is {given}; it has to be {wanted}.</source>
        <translation type="unfinished">Der Pfad ist {given}; er muss {wanted} sein.</translation>
    </message>
    <message>
        <source>It has {given} where {wanted} belongs.</source>
        <translation type="unfinished">Sie hat {given}, wo {wanted} hingehört.</translation>
    </message>
    <message>
        <source>{wanted} is missing at the beginning.</source>
        <translation type="unfinished">Am Anfang fehlt {wanted}.</translation>
    </message>
    <message>
        <source>The name of the server is missing: {wanted}.</source>
        <translation type="unfinished">Der Name des Servers fehlt: {wanted}.</translation>
    </message>
    <message>
        <source>The port is missing: {wanted}.</source>
        <translation type="unfinished">Der Port fehlt: {wanted}.</translation>
    </message>
    <message>
        <source>The path is missing: {wanted}.</source>
        <translation type="unfinished">Der Pfad fehlt: {wanted}.</translation>
    </message>
    <message>
        <source>{wanted} is missing.</source>
        <translation type="unfinished">{wanted} fehlt.</translation>
    </message>
    <message>
        <source>There is a port too many: {given}.</source>
        <translation type="unfinished">Ein Port ist zu viel: {given}.</translation>
    </message>
    <message>
        <source>There is a path too many: {given}.</source>
        <translation type="unfinished">Ein Pfad ist zu viel: {given}.</translation>
    </message>
    <message>
        <source>There is something too many at the end: {given}.</source>
        <translation type="unfinished">Am Ende ist etwas zu viel: {given}.</translation>
    </message>
    <message>
        <source>There is something too many: {given}.</source>
        <translation type="unfinished">Etwas ist zu viel: {given}.</translation>
    </message>
    <message>
        <source>The address is too long for any server. Check what was pasted.</source>
        <translation type="unfinished">Die Adresse ist für jeden Server zu lang. Prüfen Sie, was eingefügt wurde.</translation>
    </message>
    <message>
        <source>Check the address for typing errors: it holds a character that no address has.</source>
        <translation type="unfinished">Prüfen Sie die Adresse auf Tippfehler: Sie enthält ein Zeichen, das keine Adresse hat.</translation>
    </message>
    <message>
        <source>An address begins with https:// (or http:// for a server on this computer).</source>
        <translation type="unfinished">Eine Adresse beginnt mit https:// (oder http:// bei einem Server auf diesem Computer).</translation>
    </message>
    <message>
        <source>After https:// comes the name of a server, for example api.example.com.</source>
        <translation type="unfinished">Nach https:// kommt der Name eines Servers, zum Beispiel api.example.com.</translation>
    </message>
    <message>
        <source>The number after the colon is a port: it lies between 1 and 65535.</source>
        <translation type="unfinished">Die Zahl nach dem Doppelpunkt ist ein Port: Sie liegt zwischen 1 und 65535.</translation>
    </message>
    <message>
        <source>Take the user name and the password out of the address; send them in a header instead.</source>
        <translation type="unfinished">Nehmen Sie Benutzernamen und Passwort aus der Adresse; senden Sie sie stattdessen in einem Header.</translation>
    </message>
    <message>
        <source>it is a pipe, and what fills it comes to no end</source>
        <translation type="unfinished">sie ist eine Pipe, und was sie füllt, kommt zu keinem Ende</translation>
    </message>
    <message>
        <source>Write it into a file first.</source>
        <translation type="unfinished">Schreiben Sie es zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>it is a pipe, and nobody writes to it</source>
        <translation type="unfinished">sie ist eine Pipe, und niemand schreibt in sie</translation>
    </message>
    <message>
        <source>Start what fills it first, or give a file.</source>
        <translation type="unfinished">Starten Sie zuerst, was sie füllt, oder geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>it is no file but a device, a pipe or a socket</source>
        <translation type="unfinished">sie ist keine Datei, sondern ein Gerät, eine Pipe oder ein Socket</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished">Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation type="unfinished">Es gibt keine Datei „{name}“.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation type="unfinished">„{name}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>a file cannot have that name</source>
        <translation type="unfinished">eine Datei kann nicht so heißen</translation>
    </message>
    <message>
        <source>Choose another name, without signs that cannot be seen.</source>
        <translation type="unfinished">Wählen Sie einen anderen Namen, ohne unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {reason}.</source>
        <translation type="unfinished">„{name}“ konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Make room, then start this again.</source>
        <translation type="unfinished">Schaffen Sie Platz, und starten Sie das noch einmal.</translation>
    </message>
    <message>
        <source>Look where its output goes, then start it again.</source>
        <translation type="unfinished">Sehen Sie nach, wohin seine Ausgabe geht, und starten Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Stopped: {reason}.</source>
        <translation type="unfinished">Angehalten: {reason}.</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation type="unfinished">keine solche Datei und kein solcher Ordner</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished">Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may open it.</source>
        <translation type="unfinished">Prüfen Sie, ob es eine Datei ist und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation type="unfinished">ein anderes Programm hat es offen</translation>
    </message>
    <message>
        <source>Close it there, or wait until a scanner or a cloud folder has let go of it, and try again.</source>
        <translation type="unfinished">Schließen Sie es dort, oder warten Sie, bis ein Virenscanner oder ein Cloud-Ordner die Datei losgelassen hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation type="unfinished">kein Platz mehr auf dem Gerät</translation>
    </message>
    <message>
        <source>Choose another folder, or make room and try again.</source>
        <translation type="unfinished">Wählen Sie einen anderen Ordner, oder schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished">keine Berechtigung</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whose it is.</source>
        <translation type="unfinished">Wählen Sie einen anderen Ordner, oder fragen Sie, wem er gehört.</translation>
    </message>
    <message>
        <source>it did not work</source>
        <translation type="unfinished">es hat nicht geklappt</translation>
    </message>
    <message>
        <source>Choose another folder, and try again.</source>
        <translation type="unfinished">Wählen Sie einen anderen Ordner, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation type="unfinished">Ihr Anteil an der Festplatte ist aufgebraucht</translation>
    </message>
    <message>
        <source>the file would be larger than it may be</source>
        <translation type="unfinished">die Datei würde größer, als sie sein darf</translation>
    </message>
    <message>
        <source>that disk can only be read</source>
        <translation type="unfinished">jene Festplatte kann nur gelesen werden</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation type="unfinished">Wählen Sie einen Ordner auf einer anderen Festplatte.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished">es gibt keinen solchen Ordner</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation type="unfinished">Legen Sie zuerst den Ordner an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>what stands for a folder in its path is a file</source>
        <translation type="unfinished">was in seinem Pfad für einen Ordner steht, ist eine Datei</translation>
    </message>
    <message>
        <source>Check the folder, or choose another.</source>
        <translation type="unfinished">Prüfen Sie den Ordner, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished">es ist ein Ordner</translation>
    </message>
    <message>
        <source>Give the name of a file in it.</source>
        <translation type="unfinished">Geben Sie den Namen einer Datei darin an.</translation>
    </message>
    <message>
        <source>it is a link that leads in a circle</source>
        <translation type="unfinished">es ist ein Link, der im Kreis führt</translation>
    </message>
    <message>
        <source>Choose another name, or remove the link.</source>
        <translation type="unfinished">Wählen Sie einen anderen Namen, oder entfernen Sie den Link.</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation type="unfinished">der Name ist zu lang</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder that lies less deep.</source>
        <translation type="unfinished">Wählen Sie einen kürzeren Namen, oder einen weniger tiefen Ordner.</translation>
    </message>
    <message>
        <source>nobody is at the other end of it</source>
        <translation type="unfinished">am anderen Ende ist niemand</translation>
    </message>
    <message>
        <source>Start what reads from it first, or choose a file.</source>
        <translation type="unfinished">Starten Sie zuerst, was daraus liest, oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>whoever read from it has stopped before the end</source>
        <translation type="unfinished">wer daraus las, hat vor dem Ende aufgehört</translation>
    </message>
    <message>
        <source>Start what reads from it again, or choose a file.</source>
        <translation type="unfinished">Starten Sie, was daraus liest, noch einmal, oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>the other end of it does not move</source>
        <translation type="unfinished">das andere Ende bewegt sich nicht</translation>
    </message>
    <message>
        <source>Look at the program at its other end, or choose a file.</source>
        <translation type="unfinished">Sehen Sie nach dem Programm am anderen Ende, oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>the disk, or the way to it, is broken</source>
        <translation type="unfinished">die Festplatte oder der Weg zu ihr ist defekt</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation type="unfinished">Wählen Sie eine andere Festplatte.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: the program made a mistake.</source>
        <translation type="unfinished">„{name}“ konnte nicht gespeichert werden: Das Programm hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation type="unfinished">Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: Windows keeps that name for a device.</source>
        <translation type="unfinished">„{name}“ konnte nicht gespeichert werden: Windows hält diesen Namen für ein Gerät.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished">Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation type="unfinished">Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>it holds something that is no JSON at all</source>
        <translation type="unfinished">darin ist etwas, das gar kein JSON ist</translation>
    </message>
    <message>
        <source>it holds a name that is no text</source>
        <translation type="unfinished">darin ist ein Name, der kein Text ist</translation>
    </message>
    <message>
        <source>it holds the marks of a merge that was not finished</source>
        <translation type="unfinished">darin sind die Marken einer unfertigen Zusammenführung</translation>
    </message>
    <message>
        <source>it holds what strict JSON cannot</source>
        <translation type="unfinished">darin ist, was strenges JSON nicht kann</translation>
    </message>
    <message>
        <source>the name “{name}” stands twice in one object</source>
        <translation type="unfinished">der Name „{name}“ steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>This cannot be kept as JSON: {what}.</source>
        <translation type="unfinished">Das kann nicht als JSON behalten werden: {what}.</translation>
    </message>
    <message>
        <source>Change that place.</source>
        <translation type="unfinished">Ändern Sie diese Stelle.</translation>
    </message>
    <message>
        <source>it holds half a character (a lone surrogate)</source>
        <translation type="unfinished">darin ist ein halbes Zeichen (ein einzelnes Surrogat)</translation>
    </message>
    <message>
        <source>a number in it has hundreds of digits</source>
        <translation type="unfinished">eine Zahl darin hat Hunderte von Ziffern</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits</source>
        <translation type="unfinished">eine Zahl darin hat Tausende von Ziffern</translation>
    </message>
    <message>
        <source>it holds {name}, which is no JSON number</source>
        <translation type="unfinished">darin steht {name}, was keine JSON-Zahl ist</translation>
    </message>
    <message>
        <source>it holds the number {number}, which is larger than programs can keep</source>
        <translation type="unfinished">darin steht die Zahl {number}, die größer ist, als Programme behalten können</translation>
    </message>
    <message>
        <source>it is nested too deeply, in more than {levels} levels</source>
        <translation type="unfinished">es ist zu tief verschachtelt, in mehr als {levels} Ebenen</translation>
    </message>
    <message>
        <source>{what}, at {place}</source>
        <translation type="unfinished">{what}, bei {place}</translation>
    </message>
    <message>
        <source>it stops making sense at line {line}, column {column}</source>
        <translation type="unfinished">ab Zeile {line}, Spalte {column} ergibt es keinen Sinn mehr</translation>
    </message>
    <message>
        <source>{what}, at line {line}, column {column}</source>
        <translation type="unfinished">{what}, in Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>{what}, at line {line}, column {column} ({place})</source>
        <translation type="unfinished">{what}, in Zeile {line}, Spalte {column} ({place})</translation>
    </message>
</context>
</TS>
