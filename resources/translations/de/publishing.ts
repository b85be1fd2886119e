<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>the kind of log-in changes</source>
        <translation type="unfinished">die Art der Anmeldung ändert sich</translation>
    </message>
    <message>
        <source>the grant type changes</source>
        <translation type="unfinished">der Grant-Typ ändert sich</translation>
    </message>
    <message>
        <source>the scopes change</source>
        <translation type="unfinished">die Scopes ändern sich</translation>
    </message>
    <message>
        <source>keys of extra fields change</source>
        <translation type="unfinished">Schlüssel zusätzlicher Felder ändern sich</translation>
    </message>
    <message>
        <source>the token address changes</source>
        <translation type="unfinished">die Token-Adresse ändert sich</translation>
    </message>
    <message>
        <source>the way requests authenticate changes</source>
        <translation type="unfinished">die Art, wie Anfragen sich ausweisen, ändert sich</translation>
    </message>
    <message>
        <source>This plug has no connection yet: its first one, {version}, is created.</source>
        <translation type="unfinished">Dieser Plug hat noch keine Verbindung: Seine erste, {version}, wird angelegt.</translation>
    </message>
    <message>
        <source>This plug has no connection of that version yet: a new one, {version}, is created.</source>
        <translation type="unfinished">Dieser Plug hat noch keine Verbindung dieser Version: Eine neue, {version}, wird angelegt.</translation>
    </message>
    <message>
        <source>The platform has this connection already, as {version}: it is left as it is.</source>
        <translation type="unfinished">Die Plattform hat diese Verbindung schon, als {version}: Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>A new version, {version}, is made and {old} stays as it is, because {why}.</source>
        <translation type="unfinished">Eine neue Version, {version}, wird angelegt, und {old} bleibt, wie sie ist, weil {why}.</translation>
    </message>
    <message>
        <source>A new version, {version}, is made because you chose so; by the platform&apos;s rule {old} could be changed in place.</source>
        <translation type="unfinished">Eine neue Version, {version}, wird angelegt, weil Sie es gewählt haben; nach der Regel der Plattform könnte {old} direkt geändert werden.</translation>
    </message>
    <message>
        <source>{version} is changed in place because you chose so, against the platform&apos;s rule: {why}. Whoever uses it gets the change at once, and may have to connect anew.</source>
        <translation type="unfinished">{version} wird direkt geändert, weil Sie es gewählt haben, gegen die Regel der Plattform: {why}. Wer sie nutzt, bekommt die Änderung sofort und muss sich vielleicht neu verbinden.</translation>
    </message>
    <message>
        <source>{version} stands there already, begun and not finished: it is completed in place.</source>
        <translation type="unfinished">{version} steht schon da, begonnen und nicht fertig: Sie wird direkt vervollständigt.</translation>
    </message>
    <message>
        <source>{version} is changed in place: nothing uses it, its plug is not published, and nothing changes that would break it.</source>
        <translation type="unfinished">{version} wird direkt geändert: Nichts nutzt sie, ihr Plug ist nicht veröffentlicht, und nichts ändert sich, wodurch sie nicht mehr funktionieren würde.</translation>
    </message>
    <message>
        <source>{version} is changed in place: only its client secret is sent again.</source>
        <translation type="unfinished">{version} wird direkt geändert: Nur ihr Client-Secret wird noch einmal gesendet.</translation>
    </message>
    <message>
        <source>New users of the plug get this connection.</source>
        <translation type="unfinished">Neue Nutzer des Plugs bekommen diese Verbindung.</translation>
    </message>
    <message>
        <source>The plug is updated after it, which clears the platform&apos;s cache: without that, old request parameters and domains could stay in use for up to 30 days.</source>
        <translation type="unfinished">Danach wird der Plug aktualisiert, was den Zwischenspeicher der Plattform leert: Sonst könnten alte Parameter und Domains bis zu 30 Tage in Gebrauch bleiben.</translation>
    </message>
    <message>
        <source>the platform does not say whether {old} is in use</source>
        <translation type="unfinished">die Plattform nicht sagt, ob {old} in Gebrauch ist</translation>
    </message>
    <message numerus="yes">
        <source>{old} is used in {count} places</source>
        <comment>{old} is used in one place</comment>
        <translation type="unfinished">
            <numerusform>{old} an einer Stelle genutzt wird</numerusform>
            <numerusform>{old} an {count} Stellen genutzt wird</numerusform>
        </translation>
    </message>
    <message>
        <source>the platform does not say whether the plug is published</source>
        <translation type="unfinished">die Plattform nicht sagt, ob der Plug veröffentlicht ist</translation>
    </message>
    <message>
        <source>the plug is published</source>
        <translation type="unfinished">der Plug veröffentlicht ist</translation>
    </message>
    <message>
        <source>the platform takes no change of {keys}</source>
        <translation type="unfinished">die Plattform keine Änderung von {keys} nimmt</translation>
    </message>
    <message>
        <source>The base address is no web address.</source>
        <translation type="unfinished">Die Basisadresse ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The base address must begin with https://: a token would travel unencrypted.</source>
        <translation type="unfinished">Die Basisadresse muss mit https:// beginnen: Ein Token würde unverschlüsselt gesendet.</translation>
    </message>
    <message>
        <source>The platform does not take the token (status {status}).</source>
        <translation type="unfinished">Die Plattform nimmt das Token nicht an (Status {status}).</translation>
    </message>
    <message>
        <source>Log in to the platform again and copy the token anew. Its words: {words}</source>
        <translation type="unfinished">Melden Sie sich wieder bei der Plattform an und kopieren Sie das Token neu. Ihre Worte: {words}</translation>
    </message>
    <message>
        <source>The platform does not say {what} (status {status}).</source>
        <translation type="unfinished">Die Plattform gibt keine Auskunft: {what} (Status {status}).</translation>
    </message>
    <message>
        <source>Its words: {words}</source>
        <translation type="unfinished">Ihre Worte: {words}</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation type="unfinished">Sie sagte nichts.</translation>
    </message>
    <message>
        <source>The platform has no such plug, or not any more: {id}.</source>
        <translation type="unfinished">Die Plattform hat keinen solchen Plug, oder nicht mehr: {id}.</translation>
    </message>
    <message>
        <source>The platform has no such plug, or not any more.</source>
        <translation type="unfinished">Die Plattform hat keinen solchen Plug, oder nicht mehr.</translation>
    </message>
    <message>
        <source>Choose it from the list of your plugs.</source>
        <translation type="unfinished">Wählen Sie ihn aus der Liste Ihrer Plugs.</translation>
    </message>
    <message>
        <source>Done: the platform has it as in the spec, key by key, as {version}.</source>
        <translation type="unfinished">Fertig: Die Plattform hat es wie in der Spezifikation, Schlüssel für Schlüssel, als {version}.</translation>
    </message>
    <message>
        <source>The plug has all domains, and the platform&apos;s cache is cleared: the change counts from now on.</source>
        <translation type="unfinished">Der Plug hat alle Domains, und der Zwischenspeicher der Plattform ist geleert: Die Änderung gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Nothing was changed on the platform.</source>
        <translation type="unfinished">Auf der Plattform wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Until the plug is updated, the platform may go on with the old request parameters and domains for up to 30 days.</source>
        <translation type="unfinished">Bis der Plug aktualisiert ist, kann die Plattform bis zu 30 Tage mit den alten Parametern und Domains weitermachen.</translation>
    </message>
    <message>
        <source>Publish again: it goes on from what is there, and makes nothing twice.</source>
        <translation type="unfinished">Veröffentlichen Sie noch einmal: Es geht von dem aus weiter, was da ist, und macht nichts zweimal.</translation>
    </message>
    <message>
        <source>It is not known whether the platform did this: {do}.</source>
        <translation type="unfinished">Es ist nicht bekannt, ob die Plattform das getan hat: {do}.</translation>
    </message>
    <message>
        <source>This did not get to the platform: {do}.</source>
        <translation type="unfinished">Das kam nicht bis zur Plattform: {do}.</translation>
    </message>
    <message>
        <source>The platform refused to {do} (status {status}).</source>
        <translation type="unfinished">Von der Plattform abgelehnt: {do} (Status {status}).</translation>
    </message>
    <message>
        <source>The platform says yes, and not under which id it keeps the connection.</source>
        <translation type="unfinished">Die Plattform sagt Ja, und nicht, unter welcher ID sie die Verbindung hat.</translation>
    </message>
    <message>
        <source>The platform does not say that it did this: {do} (status {status}).</source>
        <translation type="unfinished">Die Plattform sagt nicht, dass sie das getan hat: {do} (Status {status}).</translation>
    </message>
    <message>
        <source>Written: {what}.</source>
        <translation type="unfinished">Geschrieben: {what}.</translation>
    </message>
    <message>
        <source>Not known: {what}.</source>
        <translation type="unfinished">Nicht bekannt: {what}.</translation>
    </message>
    <message>
        <source>Not written: {what}.</source>
        <translation type="unfinished">Nicht geschrieben: {what}.</translation>
    </message>
    <message>
        <source>Reading back did not work: nobody knows what the platform has now.</source>
        <translation type="unfinished">Das Zurücklesen hat nicht geklappt: Niemand weiß, was die Plattform jetzt hat.</translation>
    </message>
    <message>
        <source>Read back, the platform does not have the connection.</source>
        <translation type="unfinished">Zurückgelesen: Die Plattform hat die Verbindung nicht.</translation>
    </message>
    <message>
        <source>Read back, the platform has all of the connection, as {version} ({id}).</source>
        <translation type="unfinished">Zurückgelesen: Die Plattform hat die ganze Verbindung, als {version} ({id}).</translation>
    </message>
    <message>
        <source>Read back, this was done: {do}.</source>
        <translation type="unfinished">Zurückgelesen: Das wurde getan: {do}.</translation>
    </message>
    <message>
        <source>Read back, this was not done: {do}.</source>
        <translation type="unfinished">Zurückgelesen: Das wurde nicht getan: {do}.</translation>
    </message>
    <message>
        <source>Read back, the platform dropped what it took: {keys}.</source>
        <translation type="unfinished">Zurückgelesen: Die Plattform hat verworfen, was sie angenommen hatte: {keys}.</translation>
    </message>
    <message>
        <source>Read back, the platform has another value: {keys}.</source>
        <translation type="unfinished">Zurückgelesen: Die Plattform hat einen anderen Wert: {keys}.</translation>
    </message>
    <message>
        <source>Reading the plug back did not work: nobody knows what it has now.</source>
        <translation type="unfinished">Das Zurücklesen des Plugs hat nicht geklappt: Niemand weiß, was er jetzt hat.</translation>
    </message>
    <message>
        <source>Read back, the platform does not have the plug any more.</source>
        <translation type="unfinished">Zurückgelesen: Die Plattform hat den Plug nicht mehr.</translation>
    </message>
    <message>
        <source>Read back, the plug is not as it should be: {keys}.</source>
        <translation type="unfinished">Zurückgelesen: Der Plug ist nicht, wie er sein soll: {keys}.</translation>
    </message>
</context>
</TS>
