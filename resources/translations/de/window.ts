<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The live run came to no end.</source>
        <translation type="unfinished">Der Live-Durchlauf kam zu keinem Ende.</translation>
    </message>
    <message>
        <source>The practice provider could not be reached.</source>
        <translation type="unfinished">Der Übungsanbieter konnte nicht erreicht werden.</translation>
    </message>
    <message>
        <source>The practice provider does not answer.</source>
        <translation type="unfinished">Der Übungsanbieter antwortet nicht.</translation>
    </message>
    <message>
        <source>Try again; a firewall may block it.</source>
        <translation type="unfinished">Versuchen Sie es noch einmal; vielleicht sperrt ihn eine Firewall.</translation>
    </message>
    <message>
        <source>The window was closed before the demo was over.</source>
        <translation type="unfinished">Das Fenster wurde geschlossen, bevor die Vorführung zu Ende war.</translation>
    </message>
    <message>
        <source>Run it again, and let it finish.</source>
        <translation type="unfinished">Starten Sie sie noch einmal, und lassen Sie sie zu Ende laufen.</translation>
    </message>
    <message>
        <source>The picture “{path}” cannot be made.</source>
        <translation type="unfinished">Das Bild „{path}“ kann nicht gemacht werden.</translation>
    </message>
    <message>
        <source>Run the demo again.</source>
        <translation type="unfinished">Starten Sie die Vorführung noch einmal.</translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation type="unfinished">Das war alles</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {all} done, about {minutes} minutes left.</source>
        <comment>{done} of {all} done, about a minute left.</comment>
        <translation type="unfinished">
            <numerusform>{done} von {all} erledigt, noch etwa eine Minute.</numerusform>
            <numerusform>{done} von {all} erledigt, noch etwa {minutes} Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Keep the English word in brackets: who cannot read the window looks for it</extracomment>
        <translation type="unfinished">Sprache (&amp;Language)</translation>
    </message>
    <message>
        <source>translated by a machine, {share} % reviewed</source>
        <translation type="unfinished">maschinell übersetzt, {share}&#xa0;% geprüft</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, report this: {error} at {place}</source>
        <translation type="unfinished">Sie können weitermachen. Geschieht es wieder, melden Sie dies: {error} bei {place}</translation>
    </message>
    <message>
        <source>Something went wrong inside the program, and what you typed is not saved: {problem} “Save as …” in the menu may still work.</source>
        <translation type="unfinished">Im Programm ging etwas schief, und was Sie getippt haben, ist nicht gespeichert: {problem} Vielleicht geht noch „Speichern unter …“ im Menü.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was typed yet.</source>
        <translation type="unfinished">Im Programm ging etwas schief. Sie hatten noch nichts eingegeben.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What you typed is saved.</source>
        <translation type="unfinished">Im Programm ging etwas schief. Was Sie getippt haben, ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more files come after this one.</source>
        <comment>One more file comes after this one.</comment>
        <translation type="unfinished">
            <numerusform>Danach kommt noch eine Datei.</numerusform>
            <numerusform>Danach kommen noch {count} Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fields</source>
        <comment>One field</comment>
        <translation type="unfinished">
            <numerusform>Ein Feld</numerusform>
            <numerusform>{count} Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fields} in {count} steps</source>
        <comment>{fields} in {count} step</comment>
        <translation type="unfinished">
            <numerusform>{fields} in {count} Schritt</numerusform>
            <numerusform>{fields} in {count} Schritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply {count} fields</source>
        <comment>Apply one field</comment>
        <translation type="unfinished">
            <numerusform>Ein Feld übernehmen</numerusform>
            <numerusform>{count} Felder übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>What this holds would fill more than {size} of memory, so the wizard did not read it.</source>
        <translation type="unfinished">Was darin steht, würde mehr als {size} Arbeitsspeicher füllen, darum wurde es nicht gelesen.</translation>
    </message>
    <message>
        <source>Cut it to one account&apos;s answer and bring that.</source>
        <translation type="unfinished">Kürzen Sie es auf die Antwort zu einem einzigen Konto.</translation>
    </message>
    <message>
        <source>Copy the whole answer of the test call, from its first { or [ to its last.</source>
        <translation type="unfinished">Kopieren Sie die ganze Antwort des Testaufrufs, vom ersten { oder [ bis zum letzten.</translation>
    </message>
    <message>
        <source>This cannot be read as JSON: {what}.</source>
        <translation type="unfinished">Das lässt sich nicht als JSON lesen: {what}.</translation>
    </message>
    <message>
        <source>Nothing of an OAuth connection was found in it.</source>
        <translation type="unfinished">Darin wurde nichts von einer OAuth-Verbindung gefunden.</translation>
    </message>
    <message>
        <source>All that it says stands in the connection already.</source>
        <translation type="unfinished">Alles, was darin steht, ist in der Verbindung schon enthalten.</translation>
    </message>
    <message>
        <source>Paste another page of its documentation, or start empty.</source>
        <translation type="unfinished">Fügen Sie eine andere Seite der Dokumentation ein, oder beginnen Sie leer.</translation>
    </message>
    <message>
        <source>Apps that it names are known here, though. Up and Down choose, Enter takes the one that is marked.</source>
        <translation type="unfinished">Apps, die darin genannt sind, sind hier aber bekannt. Pfeiltasten wählen, Enter nimmt die markierte.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished">Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{app} is known here, though: Enter fills in what is known of it.</source>
        <translation type="unfinished">{app} ist hier aber bekannt: Enter füllt aus, was davon bekannt ist.</translation>
    </message>
    <message numerus="yes">
        <source>changes in {count} steps</source>
        <comment>changes in {count} step</comment>
        <translation type="unfinished">
            <numerusform>Änderungen in {count} Schritt</numerusform>
            <numerusform>Änderungen in {count} Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is open in another window.</source>
        <translation type="unfinished">„{name}“ ist in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <source>That window has come to the front.</source>
        <translation type="unfinished">Dieses Fenster steht jetzt vorn.</translation>
    </message>
    <message>
        <source>‹hidden›</source>
        <translation type="unfinished">‹verborgen›</translation>
    </message>
    <message>
        <source>(the id of the new connection)</source>
        <translation type="unfinished">(die Id der neuen Verbindung)</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation type="unfinished">(Secret)</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>kept on {0}</source>
        <translation type="unfinished">behalten am {0}</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>“{0}” is no longer there.</source>
        <translation type="unfinished">„{0}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It was removed or renamed outside this window. What you have here is not lost.</source>
        <translation type="unfinished">Sie wurde außerhalb dieses Fensters entfernt oder umbenannt. Was Sie hier haben, ist nicht verloren.</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation type="unfinished">Dort wieder speichern</translation>
    </message>
    <message>
        <source>“{0}” was changed outside this window.</source>
        <translation type="unfinished">„{0}“ wurde außerhalb dieses Fensters geändert.</translation>
    </message>
    <message>
        <source>Read it again: what you have here comes back with “Undo”. Or keep what is here: it goes on as a draft of its own, and the file stays as it is.</source>
        <translation type="unfinished">Lesen Sie sie neu: Was Sie hier haben, bringt „Rückgängig“ zurück. Oder behalten Sie, was hier ist: Es geht als eigener Entwurf weiter, und die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation type="unfinished">Datei neu lesen</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation type="unfinished">Behalten, was hier ist</translation>
    </message>
    <message>
        <source>“Save as …” in the menu puts it somewhere else.</source>
        <translation type="unfinished">„Speichern unter …“ im Menü legt es woandershin.</translation>
    </message>
    <message>
        <source>from the rehearsal, not kept</source>
        <translation type="unfinished">aus dem Probelauf, nicht behalten</translation>
    </message>
    <message>
        <source>from the live test</source>
        <translation type="unfinished">aus dem Live-Test</translation>
    </message>
    <message>
        <source>It came with a client secret, which is not in the draft: step {step} says where it is kept.</source>
        <translation type="unfinished">Dabei war ein Client-Secret, das nicht im Entwurf steht: Schritt {step} sagt, wo es liegt.</translation>
    </message>
    <message>
        <source>This is a record of the platform. It was read into a new draft.</source>
        <translation type="unfinished">Das ist ein Datensatz der Plattform. Er wurde in einen neuen Entwurf gelesen.</translation>
    </message>
    <message>
        <source>… and {0} more: see the details.</source>
        <translation type="unfinished">… und {0} weitere: siehe Details.</translation>
    </message>
    <message>
        <source>Nothing had to be repaired.</source>
        <translation type="unfinished">Nichts musste repariert werden.</translation>
    </message>
    <message>
        <source>So that nothing is lost, it stays as it is, and what you type here goes on as a draft of its own. “Save as …” in the menu gives it a file.</source>
        <translation type="unfinished">Damit nichts verloren geht, bleibt sie, wie sie ist, und was Sie hier tippen, geht als eigener Entwurf weiter. „Speichern unter …“ im Menü gibt ihm eine Datei.</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Datei</translation>
    </message>
    <message>
        <source>File and edit menu</source>
        <translation type="unfinished">Menü zum Öffnen, Speichern und Bearbeiten</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished">&amp;Hilfe</translation>
    </message>
    <message>
        <source>Shows or hides the guide to this step (F1).</source>
        <translation type="unfinished">Zeigt oder verbirgt die Hilfe zu diesem Schritt (F1).</translation>
    </message>
    <message>
        <source>Everything is saved by itself. Click to give it a file of its own.</source>
        <translation type="unfinished">Alles wird von selbst gespeichert. Klicken Sie, um eine eigene Datei dafür anzulegen.</translation>
    </message>
    <message>
        <source>Not saved. Click to try again, or choose “Save as …” in the menu.</source>
        <translation type="unfinished">Nicht gespeichert. Klicken Sie, um es noch einmal zu versuchen, oder wählen Sie „Speichern unter …“ im Menü.</translation>
    </message>
    <message>
        <source>A connection for practice is not kept. Click to give it a file all the same.</source>
        <translation type="unfinished">Eine Verbindung zum Üben wird nicht behalten. Klicken Sie, um ihr trotzdem eine Datei zu geben.</translation>
    </message>
    <message>
        <source>Makes again: {0}</source>
        <translation type="unfinished">Wiederholt: {0}</translation>
    </message>
</context>
<context>
    <name>CallAnswers</name>
    <message>
        <source>from the rehearsal, not kept</source>
        <translation type="unfinished">aus dem Probelauf, nicht behalten</translation>
    </message>
    <message>
        <source>from the live test</source>
        <translation type="unfinished">aus dem Live-Test</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished">„{0}“</translation>
    </message>
    <message>
        <source>this draft</source>
        <translation type="unfinished">Diesen Entwurf</translation>
    </message>
    <message>
        <source>It is in no file of yours, and cannot be brought back.</source>
        <translation type="unfinished">Er liegt in keiner Ihrer Dateien und kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation type="unfinished">Entwurf löschen</translation>
    </message>
    <message>
        <source>Kept for it in this computer&apos;s password store, and needed by no other connection: {0}.</source>
        <translation type="unfinished">Dafür liegt etwas im Passwortspeicher dieses Computers, das keine andere Verbindung braucht: {0}.</translation>
    </message>
    <message>
        <source>Delete both</source>
        <translation type="unfinished">Beides löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Delete {0}?</source>
        <translation type="unfinished">{0} löschen?</translation>
    </message>
    <message>
        <source>The draft could not be deleted.</source>
        <translation type="unfinished">Der Entwurf konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Its file may not be removed. It stays.</source>
        <translation type="unfinished">Seine Datei darf nicht entfernt werden. Er bleibt.</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Here you see what would change, before anything is sent.</source>
        <translation type="unfinished">Hier sehen Sie, was sich ändern würde, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Lines with + are of the new version alone, lines with - of the old one, which stays.</source>
        <translation type="unfinished">Zeilen mit + gehören nur zur neuen Version, Zeilen mit - zur alten, die bleibt.</translation>
    </message>
    <message>
        <source>Lines with + would be new on the platform, lines with - would go.</source>
        <translation type="unfinished">Zeilen mit + wären auf der Plattform neu, Zeilen mit - fielen weg.</translation>
    </message>
    <message>
        <source>Taken: {0}. It answers: {1}</source>
        <translation type="unfinished">Angenommen: {0}. Sie antwortet: {1}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished">Was sich ändern würde</translation>
    </message>
    <message>
        <source>{0} ({1} {2})</source>
        <translation type="unfinished">{0} ({1} {2})</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>The practice provider could not start.</source>
        <translation type="unfinished">Der Übungsanbieter konnte nicht starten.</translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>Saving …</source>
        <translation type="unfinished">Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved in {0}</source>
        <translation type="unfinished">Gespeichert in {0}</translation>
    </message>
    <message>
        <source>Practice, not saved</source>
        <translation type="unfinished">Übung, nicht gespeichert</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation type="unfinished">Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation type="unfinished">Noch nichts zu speichern</translation>
    </message>
    <message>
        <source>“{0}” is no longer there.</source>
        <translation type="unfinished">„{0}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Save what is open somewhere else first: “Save as …” in the menu.</source>
        <translation type="unfinished">Speichern Sie zuerst das Offene woanders: „Speichern unter …“ im Menü.</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;New connection</source>
        <translation type="unfinished">&amp;Neue Verbindung</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation type="unfinished">&amp;Öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished">&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation type="unfinished">Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Rückgängig</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation type="unfinished">&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Delete this draft …</source>
        <translation type="unfinished">&amp;Diesen Entwurf löschen …</translation>
    </message>
    <message>
        <source>Se&amp;crets on this computer …</source>
        <translation type="unfinished">&amp;Geheimnisse auf diesem Computer …</translation>
    </message>
    <message>
        <source>Say when there is a newer &amp;version</source>
        <translation type="unfinished">Sagen, wenn es eine neue &amp;Version gibt</translation>
    </message>
    <message>
        <source>Once a day the place where it is published is asked. Nothing of yours is sent, nothing is loaded.</source>
        <translation type="unfinished">Einmal am Tag wird dort nachgefragt, wo sie erscheint. Von Ihnen wird nichts gesendet, und nichts wird geladen.</translation>
    </message>
    <message>
        <source>This copy of the program does not know where it is published.</source>
        <translation type="unfinished">Diese Ausgabe des Programms weiß nicht, wo sie erscheint.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished">Noch keine Dateien</translation>
    </message>
    <message>
        <source>Open a connection</source>
        <translation type="unfinished">Verbindung öffnen</translation>
    </message>
    <message>
        <source>Save the connection</source>
        <translation type="unfinished">Verbindung speichern</translation>
    </message>
    <message>
        <source>Connections (*.json);;All files (*)</source>
        <translation type="unfinished">Verbindungen (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>GuidedRun</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} von {1}</translation>
    </message>
    <message>
        <source>Next is a connection of your own: “New connection” on the start page, or in the menu.</source>
        <translation type="unfinished">Als Nächstes kommt Ihre eigene Verbindung: „Neue Verbindung“ auf der Startseite oder im Menü.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Look around as long as you like: the task waits on its page.</source>
        <translation type="unfinished">Sehen Sie sich um, solange Sie wollen: Die Aufgabe wartet auf ihrer Seite.</translation>
    </message>
    <message>
        <source>Back to the task</source>
        <translation type="unfinished">Zurück zur Aufgabe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Weiter</translation>
    </message>
    <message>
        <source>The provider shows an error page.</source>
        <translation type="unfinished">Der Anbieter zeigt eine Fehlerseite.</translation>
    </message>
    <message>
        <source>Waiting for you to log in.</source>
        <translation type="unfinished">Wartet auf Ihre Anmeldung.</translation>
    </message>
    <message>
        <source>All {0} done.</source>
        <translation type="unfinished">Alle {0} erledigt.</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation type="unfinished">{0} von {1} erledigt</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As on this computer</source>
        <translation type="unfinished">Wie auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>NamedUndo</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation type="unfinished">Rückgängig: {0}</translation>
    </message>
    <message>
        <source>Takes back the last change: {0}</source>
        <translation type="unfinished">Nimmt die letzte Änderung zurück: {0}</translation>
    </message>
</context>
<context>
    <name>NotApplied</name>
    <message>
        <source>Not applied yet</source>
        <translation type="unfinished">Noch nicht übernommen</translation>
    </message>
    <message>
        <source>Nothing that you typed is overwritten. Undo takes all of it back.</source>
        <translation type="unfinished">Ihre Eingaben bleiben. „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished">Übernehmen</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation type="unfinished">Nichts angehakt</translation>
    </message>
</context>
<context>
    <name>PracticeHost</name>
    <message>
        <source>Made up by the practice provider; kept nowhere.</source>
        <translation type="unfinished">Vom Übungsanbieter erfunden; wird nirgends behalten.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish to the platform</source>
        <translation type="unfinished">Auf der Plattform veröffentlichen</translation>
    </message>
    <message>
        <source>Open in the Developer Hub</source>
        <translation type="unfinished">Im Developer Hub öffnen</translation>
    </message>
    <message>
        <source>Show the &amp;difference</source>
        <translation type="unfinished">&amp;Unterschied zeigen</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation type="unfinished">&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Creates the connection on the platform, or updates it, in place of pasting it by hand. Whoever runs the platform for your team knows these values. Plugs come as a list; of organisations the platform has none for programs: copy the id from the address of your Developer Hub, behind “developer/”.</source>
        <translation type="unfinished">Legt die Verbindung auf der Plattform an oder aktualisiert sie, ohne dass Sie sie von Hand einfügen. Wer die Plattform für Ihr Team betreut, kennt diese Werte. Plugs kommen als Liste; für Organisationen hat die Plattform keine, die Programme lesen können: Kopieren Sie die ID aus der Adresse Ihres Developer Hub, hinter „developer/“.</translation>
    </message>
    <message>
        <source>Keep the token until you close the program: there is no password store here</source>
        <translation type="unfinished">Das Token behalten, bis Sie das Programm schließen: Hier gibt es keinen Passwortspeicher</translation>
    </message>
    <message>
        <source>Publishing was broken off.</source>
        <translation type="unfinished">Das Veröffentlichen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What was sent may be on the platform: it was not read back. Show the difference to see it.</source>
        <translation type="unfinished">Was gesendet wurde, ist vielleicht auf der Plattform: Es wurde nicht zurückgelesen. Zeigen Sie den Unterschied, um es zu sehen.</translation>
    </message>
    <message>
        <source>No browser could be opened. The connection is at {0}</source>
        <translation type="unfinished">Kein Browser ließ sich öffnen. Die Verbindung ist bei {0}</translation>
    </message>
    <message>
        <source>This organisation has no plugs yet.</source>
        <translation type="unfinished">Diese Organisation hat noch keine Plugs.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished">Einen Moment …</translation>
    </message>
    <message>
        <source>✓  The platform has exactly this already.</source>
        <translation type="unfinished">✓  Die Plattform hat genau das schon.</translation>
    </message>
    <message>
        <source>This would: {0}.</source>
        <translation type="unfinished">Das würde geschehen: {0}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished">Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>✓  Published as {0}, and read back. The platform&apos;s cache is cleared: it counts from now on.</source>
        <translation type="unfinished">✓  Veröffentlicht als {0} und zurückgelesen. Der Zwischenspeicher der Plattform ist geleert: Es gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Something was changed meanwhile, and nothing was written. Show the difference again.</source>
        <translation type="unfinished">Inzwischen wurde etwas geändert, und nichts wurde geschrieben. Zeigen Sie den Unterschied noch einmal.</translation>
    </message>
    <message>
        <source>The token was not kept: {0}</source>
        <translation type="unfinished">Das Token wurde nicht behalten: {0}</translation>
    </message>
</context>
<context>
    <name>PublishForm</name>
    <message>
        <source>Where the platform takes requests of programs</source>
        <translation type="unfinished">Wo die Plattform Anfragen von Programmen annimmt</translation>
    </message>
    <message>
        <source>Its id, as in the platform&apos;s address</source>
        <translation type="unfinished">Ihre ID, wie in der Adresse der Plattform</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation type="unfinished">Seine ID</translation>
    </message>
    <message>
        <source>The id of the plug that the connection belongs to</source>
        <translation type="unfinished">Die ID des Plugs, zu dem die Verbindung gehört</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished">Wählen …</translation>
    </message>
    <message>
        <source>Lists the plugs of the organisation</source>
        <translation type="unfinished">Listet die Plugs der Organisation</translation>
    </message>
    <message>
        <source>Blank: the one that is kept</source>
        <translation type="unfinished">Leer: das gespeicherte</translation>
    </message>
    <message>
        <source>If left blank, the one in this computer&apos;s password store</source>
        <translation type="unfinished">Leer: das im Passwortspeicher dieses Computers</translation>
    </message>
    <message>
        <source>Keep the token in this computer&apos;s password store</source>
        <translation type="unfinished">Das Token im Passwortspeicher dieses Computers behalten</translation>
    </message>
    <message>
        <source>As the platform&apos;s rule says</source>
        <translation type="unfinished">Wie die Regel der Plattform sagt</translation>
    </message>
    <message>
        <source>A new version in any case</source>
        <translation type="unfinished">In jedem Fall eine neue Version</translation>
    </message>
    <message>
        <source>Change it in place, even against the rule</source>
        <translation type="unfinished">Direkt ändern, auch gegen die Regel</translation>
    </message>
    <message>
        <source>New users of the plug get this connection from now on</source>
        <translation type="unfinished">Neue Nutzer des Plugs bekommen ab jetzt diese Verbindung</translation>
    </message>
    <message>
        <source>Send the client secret, too</source>
        <translation type="unfinished">Auch das Client-Secret senden</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">Umgebung</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation type="unfinished">Basisadresse</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Plug</source>
        <translation type="unfinished">Plug</translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished">Token</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
</context>
<context>
    <name>SecretBox</name>
    <message>
        <source>Your secret is {0}, never in the spec.</source>
        <translation type="unfinished">Ihr Secret ist {0}, nie in der Spezifikation.</translation>
    </message>
    <message>
        <source>No longer here: without a password store it lasts until the window is closed. Paste it again.</source>
        <translation type="unfinished">Nicht mehr hier: Ohne Passwortspeicher bleibt es, bis das Fenster geschlossen wird. Fügen Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>This computer has no password store to use: once pasted, the secret is {0}.</source>
        <translation type="unfinished">Dieser Computer hat keinen nutzbaren Passwortspeicher: Einmal eingefügt, ist das Secret {0}.</translation>
    </message>
    <message>
        <source>There is none on this computer yet. Once you paste it, it is {0}, never in the spec.</source>
        <translation type="unfinished">Auf diesem Computer ist noch keines. Sobald Sie es einfügen, ist es {0}, nie in der Spezifikation.</translation>
    </message>
    <message>
        <source>Like a password. It is never written into the spec.</source>
        <translation type="unfinished">Wie ein Passwort. Es wird nie in die Spezifikation geschrieben.</translation>
    </message>
</context>
<context>
    <name>SecretsDialog</name>
    <message>
        <source>Secrets on this computer</source>
        <translation type="unfinished">Geheimnisse auf diesem Computer</translation>
    </message>
    <message>
        <source>What this program keeps for you, so that you need not paste it again. It is in none of your files, and not shown here either.</source>
        <translation type="unfinished">Was dieses Programm für Sie gespeichert hat, damit Sie es nicht wieder einfügen müssen. Es steht in keiner Ihrer Dateien und wird auch hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished">Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation type="unfinished">Auf diesem Computer ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation type="unfinished">Noch keine Verbindung</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <comment>a secret, and whose it is</comment>
        <translation type="unfinished">{0} – {1}</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation type="unfinished">Ersetzen …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation type="unfinished">Löschen …</translation>
    </message>
    <message>
        <source>Paste the new one here</source>
        <translation type="unfinished">Das neue hier einfügen</translation>
    </message>
    <message>
        <source>New value: {0}</source>
        <translation type="unfinished">Neuer Wert: {0}</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">Dieses behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Delete it for good?</source>
        <translation type="unfinished">Endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Löschen</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation type="unfinished">Dort lassen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Requests of the live test</source>
        <translation type="unfinished">Anfragen des Live-Tests</translation>
    </message>
    <message>
        <source>Requests, oldest first</source>
        <translation type="unfinished">Anfragen, älteste zuerst</translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished">Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Antwort</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation type="unfinished">A&amp;nfrage</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished">&amp;Antwort</translation>
    </message>
    <message>
        <source>the request as cURL</source>
        <translation type="unfinished">die Anfrage als cURL</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished">Als cURL kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Secrets are hidden here, and in what you copy.</source>
        <translation type="unfinished">Geheimnisse sind hier verborgen, und in dem, was Sie kopieren.</translation>
    </message>
    <message>
        <source>Requests of the rehearsal: none of them left this computer</source>
        <translation type="unfinished">Anfragen des Probelaufs: Keine davon hat diesen Computer verlassen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">keine Antwort</translation>
    </message>
    <message>
        <source>, first byte after {0} ms</source>
        <translation type="unfinished">, erstes Byte nach {0} ms</translation>
    </message>
    <message>
        <source>{0} UTC, took {1} ms{2}; {3} bytes sent, {4} received</source>
        <translation type="unfinished">{0} UTC, dauerte {1} ms{2}; {3} Bytes gesendet, {4} empfangen</translation>
    </message>
</context>
<context>
    <name>UnderstoodRun</name>
    <message>
        <source>Takes over what is ticked, as one change (Ctrl+Enter)</source>
        <translation type="unfinished">Übernimmt das Angehakte als eine Änderung (Strg+Enter)</translation>
    </message>
    <message>
        <source>From {0}: {1}</source>
        <translation type="unfinished">Quelle: {0} ({1})</translation>
    </message>
    <message>
        <source>From {0}.</source>
        <translation type="unfinished">Quelle: {0}.</translation>
    </message>
    <message>
        <source>Of no use was {0}.</source>
        <translation type="unfinished">Nicht zu gebrauchen: {0}.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished">Verwerfen</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation type="unfinished">Hier weitermachen</translation>
    </message>
    <message>
        <source>You changed values here.</source>
        <translation type="unfinished">Sie haben hier Werte geändert.</translation>
    </message>
    <message>
        <source>Nothing is applied yet: they are gone with the rest.</source>
        <translation type="unfinished">Noch ist nichts übernommen: Sie gehen mit dem Rest verloren.</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>{0} – Connection Wizard</source>
        <translation type="unfinished">{0} – Connection Wizard</translation>
    </message>
    <message>
        <source>Connection Wizard</source>
        <translation type="unfinished">Connection Wizard</translation>
    </message>
</context>
</TS>
