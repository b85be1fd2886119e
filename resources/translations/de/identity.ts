<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This path does not lead into the answer of the test call or of the token request.</source>
        <translation type="unfinished">Dieser Pfad führt nicht in die Antwort des Testaufrufs oder der Token-Anfrage.</translation>
    </message>
    <message>
        <source>There is no such value in the answer: the path leads nowhere.</source>
        <translation type="unfinished">In der Antwort gibt es keinen solchen Wert: Der Pfad führt ins Leere.</translation>
    </message>
    <message>
        <source>This is a whole list. Pick one plain value inside it.</source>
        <translation type="unfinished">Das ist eine ganze Liste. Wählen Sie einen einfachen Wert in ihr.</translation>
    </message>
    <message>
        <source>This is a group of values. Pick one plain value inside it.</source>
        <translation type="unfinished">Das ist eine Gruppe von Werten. Wählen Sie einen einfachen Wert in ihr.</translation>
    </message>
    <message>
        <source>There is nothing in this field, at least for this account.</source>
        <translation type="unfinished">In diesem Feld steht nichts, jedenfalls bei diesem Konto.</translation>
    </message>
    <message>
        <source>This looks like a stand-in for “nothing”, not like a value of this account.</source>
        <translation type="unfinished">Das sieht nach einem Platzhalter für „nichts“ aus, nicht nach einem Wert dieses Kontos.</translation>
    </message>
    <message>
        <source>This is only yes or no, the same for a great many accounts.</source>
        <translation type="unfinished">Das ist nur Ja oder Nein, bei sehr vielen Konten gleich.</translation>
    </message>
    <message>
        <source>This looks like a token or a password. It is secret and is replaced again and again.</source>
        <translation type="unfinished">Das sieht nach einem Token oder Passwort aus. Es ist geheim und wird immer wieder ersetzt.</translation>
    </message>
    <message>
        <source>This looks like a date or a time, which says nothing about the account.</source>
        <translation type="unfinished">Das sieht nach einem Datum oder einer Uhrzeit aus, die nichts über das Konto sagen.</translation>
    </message>
    <message>
        <source>This looks like a language, country, currency or time zone, which many accounts share.</source>
        <translation type="unfinished">Das sieht nach einer Sprache, einem Land, einer Währung oder Zeitzone aus, die viele Konten teilen.</translation>
    </message>
    <message>
        <source>This looks like a number of things or a status, which changes.</source>
        <translation type="unfinished">Das sieht nach einer Anzahl oder einem Status aus, die sich ändern.</translation>
    </message>
    <message>
        <source>This looks like the address of a picture, which changes with the picture.</source>
        <translation type="unfinished">Das sieht nach der Adresse eines Bildes aus, die sich mit dem Bild ändert.</translation>
    </message>
    <message>
        <source>This is a web address; people recognise a name more easily.</source>
        <translation type="unfinished">Das ist eine Webadresse; einen Namen erkennen Leute leichter.</translation>
    </message>
    <message>
        <source>This is a technical id; people recognise a name or an email address more easily.</source>
        <translation type="unfinished">Das ist eine technische ID; einen Namen oder eine E-Mail-Adresse erkennen Leute leichter.</translation>
    </message>
    <message>
        <source>This text is very long.</source>
        <translation type="unfinished">Dieser Text ist sehr lang.</translation>
    </message>
    <message>
        <source>This is only a part of a name; two accounts can easily share it.</source>
        <translation type="unfinished">Das ist nur ein Teil eines Namens; zwei Konten können ihn leicht teilen.</translation>
    </message>
    <message>
        <source>This number is too long: the platform may change its last digits. Pick the same id as text.</source>
        <translation type="unfinished">Diese Zahl ist zu lang: Die Plattform könnte ihre letzten Ziffern ändern. Wählen Sie dieselbe ID als Text.</translation>
    </message>
    <message>
        <source>This is a number with decimals, which is hardly ever an id.</source>
        <translation type="unfinished">Das ist eine Zahl mit Nachkommastellen, die kaum je eine ID ist.</translation>
    </message>
    <message>
        <source>This is a very small number; check with a second account that it gets another one.</source>
        <translation type="unfinished">Das ist eine sehr kleine Zahl; prüfen Sie mit einem zweiten Konto, ob es eine andere bekommt.</translation>
    </message>
    <message>
        <source>This is picked by its position in a list; if the order changes, it becomes another value.</source>
        <translation type="unfinished">Das ist über seine Stelle in einer Liste gewählt; ändert sich die Reihenfolge, wird es ein anderer Wert.</translation>
    </message>
    <message>
        <source>This belongs to one of several listed things, not to the account itself.</source>
        <translation type="unfinished">Das gehört zu einem von mehreren aufgelisteten Dingen, nicht zum Konto selbst.</translation>
    </message>
    <message>
        <source>The way to this value contains an id itself; for another account it will not be there.</source>
        <translation type="unfinished">Der Weg zu diesem Wert enthält selbst eine ID; bei einem anderen Konto gibt es ihn nicht.</translation>
    </message>
    <message>
        <source>This is an email address: if it is changed, the account counts as a new one.</source>
        <translation type="unfinished">Das ist eine E-Mail-Adresse: Wird sie geändert, gilt das Konto als neues.</translation>
    </message>
    <message>
        <source>This is a name: it can be changed, and perhaps two accounts can have the same.</source>
        <translation type="unfinished">Das ist ein Name: Er kann geändert werden, und vielleicht haben zwei Konten denselben.</translation>
    </message>
    <message>
        <source>This belongs to the app, not to the account: it may be the same for everybody.</source>
        <translation type="unfinished">Das gehört zur App, nicht zum Konto: Es ist vielleicht bei allen gleich.</translation>
    </message>
    <message>
        <source>This belongs to a single request or sign-in: it will be another one next time.</source>
        <translation type="unfinished">Das gehört zu einer einzelnen Anfrage oder Anmeldung: Beim nächsten Mal ist es ein anderer Wert.</translation>
    </message>
    <message>
        <source>This marks a state or counts something: it becomes another value with every change.</source>
        <translation type="unfinished">Das zeigt einen Zustand oder zählt etwas: Mit jeder Änderung wird es ein anderer Wert.</translation>
    </message>
    <message>
        <source>The way to this value contains a language: for an account in another language it will not be there.</source>
        <translation type="unfinished">Der Weg zu diesem Wert enthält eine Sprache: Bei einem Konto in einer anderen Sprache gibt es ihn nicht.</translation>
    </message>
    <message>
        <source>This seems to belong to something else than the account, like a role, a plan or a setting.</source>
        <translation type="unfinished">Das scheint zu etwas anderem als dem Konto zu gehören, etwa einer Rolle, einem Tarif oder einer Einstellung.</translation>
    </message>
    <message>
        <source>the subject, which is the standard&apos;s name for the id of a user</source>
        <translation type="unfinished">das Subject, im Standard der Name für die ID eines Nutzers</translation>
    </message>
    <message>
        <source>the id{of}</source>
        <translation type="unfinished">die ID{of}</translation>
    </message>
    <message>
        <source>the id of the user</source>
        <translation type="unfinished">die ID des Nutzers</translation>
    </message>
    <message>
        <source>the id of the account or workspace</source>
        <translation type="unfinished">die ID des Kontos oder Workspace</translation>
    </message>
    <message>
        <source>the id of a record about the user</source>
        <translation type="unfinished">die ID eines Datensatzes über den Nutzer</translation>
    </message>
    <message>
        <source>some id{of}</source>
        <translation type="unfinished">irgendeine ID{of}</translation>
    </message>
    <message>
        <source>the address that stands for an id{of}</source>
        <translation type="unfinished">die Adresse, die für eine ID{of} steht</translation>
    </message>
    <message>
        <source>the address of this very entry{of}</source>
        <translation type="unfinished">die Adresse genau dieses Eintrags{of}</translation>
    </message>
    <message>
        <source>the address{of}</source>
        <translation type="unfinished">die Adresse{of}</translation>
    </message>
    <message>
        <source>the key{of}</source>
        <translation type="unfinished">der Schlüssel{of}</translation>
    </message>
    <message>
        <source>the id of what this answer is about</source>
        <translation type="unfinished">die ID dessen, wovon diese Antwort handelt</translation>
    </message>
    <message>
        <source>the number in an official register</source>
        <translation type="unfinished">die Nummer in einem amtlichen Register</translation>
    </message>
    <message>
        <source>the reference{of}</source>
        <translation type="unfinished">die Referenz{of}</translation>
    </message>
    <message>
        <source>the number or code of the account</source>
        <translation type="unfinished">die Nummer oder der Code des Kontos</translation>
    </message>
    <message>
        <source>the number or code of the user</source>
        <translation type="unfinished">die Nummer oder der Code des Nutzers</translation>
    </message>
    <message>
        <source>the email address{of}</source>
        <translation type="unfinished">die E-Mail-Adresse{of}</translation>
    </message>
    <message>
        <source>the user name{of}</source>
        <translation type="unfinished">der Benutzername{of}</translation>
    </message>
    <message>
        <source>the short name{of} in addresses</source>
        <translation type="unfinished">der Kurzname{of} in Adressen</translation>
    </message>
    <message>
        <source>the name in one word{of}</source>
        <translation type="unfinished">der Name in einem Wort{of}</translation>
    </message>
    <message>
        <source>the domain{of}</source>
        <translation type="unfinished">die Domain{of}</translation>
    </message>
    <message>
        <source>some domain{of}</source>
        <translation type="unfinished">irgendeine Domain{of}</translation>
    </message>
    <message>
        <source>what the answer calls its user or account</source>
        <translation type="unfinished">wie die Antwort ihren Nutzer oder ihr Konto nennt</translation>
    </message>
    <message>
        <source>the full name{of}</source>
        <translation type="unfinished">der volle Name{of}</translation>
    </message>
    <message>
        <source>the name{of}</source>
        <translation type="unfinished">der Name{of}</translation>
    </message>
    <message>
        <source>the name of the account</source>
        <translation type="unfinished">der Name des Kontos</translation>
    </message>
    <message>
        <source>some name{of}</source>
        <translation type="unfinished">irgendein Name{of}</translation>
    </message>
    <message>
        <source>the title{of}</source>
        <translation type="unfinished">der Titel{of}</translation>
    </message>
    <message>
        <source>the caption{of}</source>
        <translation type="unfinished">die Überschrift{of}</translation>
    </message>
    <message>
        <source>the description{of}</source>
        <translation type="unfinished">die Beschreibung{of}</translation>
    </message>
    <message>
        <source>a part of the name{of}</source>
        <translation type="unfinished">ein Teil des Namens{of}</translation>
    </message>
    <message>
        <source>a text beside the id{of}</source>
        <translation type="unfinished">ein Text neben der ID{of}</translation>
    </message>
    <message>
        <source> of the user</source>
        <translation type="unfinished"> des Nutzers</translation>
    </message>
    <message>
        <source> of a record about the user</source>
        <translation type="unfinished"> eines Datensatzes über den Nutzer</translation>
    </message>
    <message>
        <source> of the account or workspace</source>
        <translation type="unfinished"> des Kontos oder Workspace</translation>
    </message>
    <message>
        <source>personal: show its first letter only</source>
        <translation type="unfinished">persönlich: nur den ersten Buchstaben zeigen</translation>
    </message>
    <message>
        <source>its place in the list can change</source>
        <translation type="unfinished">seine Stelle in der Liste kann sich ändern</translation>
    </message>
    <message>
        <source>only for accounts in this language</source>
        <translation type="unfinished">nur für Konten in dieser Sprache</translation>
    </message>
    <message>
        <source>for people with several workspaces</source>
        <translation type="unfinished">für Leute mit mehreren Workspaces</translation>
    </message>
    <message>
        <source>people can change it: rather take an id</source>
        <translation type="unfinished">Leute können es ändern: besser eine ID nehmen</translation>
    </message>
    <message>
        <source>an email address: people can change it</source>
        <translation type="unfinished">eine E-Mail-Adresse: Leute können sie ändern</translation>
    </message>
    <message>
        <source>so large that digits may get lost</source>
        <translation type="unfinished">so groß, dass Ziffern verloren gehen können</translation>
    </message>
    <message>
        <source>one connection for each workspace</source>
        <translation type="unfinished">eine Verbindung für jeden Workspace</translation>
    </message>
    <message>
        <source>one connection for each person</source>
        <translation type="unfinished">eine Verbindung für jede Person</translation>
    </message>
    <message>
        <source>one part of a name; the other is apart</source>
        <translation type="unfinished">ein Teil eines Namens; der andere steht getrennt</translation>
    </message>
    <message>
        <source>people can change it; there is no id</source>
        <translation type="unfinished">Leute können es ändern; eine ID gibt es nicht</translation>
    </message>
    <message>
        <source>an id: names lie elsewhere for each account</source>
        <translation type="unfinished">eine ID: Für jedes Konto liegen die Namen woanders</translation>
    </message>
    <message>
        <source>an id: there is no name in the answer</source>
        <translation type="unfinished">eine ID: einen Namen gibt es in der Antwort nicht</translation>
    </message>
    <message>
        <source>there is no name in the answer</source>
        <translation type="unfinished">einen Namen gibt es in der Antwort nicht</translation>
    </message>
    <message>
        <source>This answer is a list of several things, none of which is the account itself. Choose another test call, such as one for “me”, “user” or “account”.</source>
        <translation type="unfinished">Diese Antwort ist eine Liste mehrerer Dinge, von denen keines das Konto selbst ist. Wählen Sie einen anderen Testaufruf, etwa einen für „me“, „user“ oder „account“.</translation>
    </message>
    <message>
        <source>There is nothing in this answer that names or identifies the account. Choose another test call, such as one for “me”, “user” or “account”.</source>
        <translation type="unfinished">In dieser Antwort ist nichts, was das Konto benennt oder kennzeichnet. Wählen Sie einen anderen Testaufruf, etwa einen für „me“, „user“ oder „account“.</translation>
    </message>
    <message>
        <source>There is no value in this answer that identifies the account. Leave the unique identifier blank, or choose another test call, such as one for “me”, “user” or “account”.</source>
        <translation type="unfinished">In dieser Antwort ist kein Wert, der das Konto kennzeichnet. Lassen Sie die eindeutige Kennung leer, oder wählen Sie einen anderen Testaufruf, etwa einen für „me“, „user“ oder „account“.</translation>
    </message>
    <message>
        <source>There is nothing in this answer that names the account for people.</source>
        <translation type="unfinished">In dieser Antwort ist nichts, was das Konto für Leute benennt.</translation>
    </message>
    <message>
        <source>This is the id as text, so that no digit gets lost.</source>
        <translation type="unfinished">Das ist die ID als Text, damit keine Ziffer verloren geht.</translation>
    </message>
    <message>
        <source>Every entry of the list says the same here, so it stands for the whole account.</source>
        <translation type="unfinished">Das ist in jedem Eintrag der Liste gleich, steht also für das ganze Konto.</translation>
    </message>
    <message>
        <source>This belongs to one of several in a list.</source>
        <translation type="unfinished">Das gehört zu einem von mehreren Einträgen einer Liste.</translation>
    </message>
    <message>
        <source>Both answers hold this value, so it belongs to the account.</source>
        <translation type="unfinished">Das ist in beiden Antworten gleich, gehört also zum Konto.</translation>
    </message>
    <message>
        <source>This is the id of the user.</source>
        <translation type="unfinished">Das ist die ID des Nutzers.</translation>
    </message>
    <message>
        <source>This is the account&apos;s own id.</source>
        <translation type="unfinished">Das ist die eigene ID des Kontos.</translation>
    </message>
    <message>
        <source>This is the id of the account or workspace.</source>
        <translation type="unfinished">Das ist die ID des Kontos oder des Workspace.</translation>
    </message>
    <message>
        <source>This is the id of a record about the user.</source>
        <translation type="unfinished">Das ist die ID eines Datensatzes über den Nutzer.</translation>
    </message>
    <message>
        <source>This is an id, but the answer does not say whose.</source>
        <translation type="unfinished">Das ist eine ID, aber die Antwort sagt nicht, wessen.</translation>
    </message>
    <message>
        <source>This address stands for the account, as an id does.</source>
        <translation type="unfinished">Das ist eine Adresse, die wie eine ID für das Konto steht.</translation>
    </message>
    <message>
        <source>This is the address of the account in the provider&apos;s system.</source>
        <translation type="unfinished">Das ist die Adresse des Kontos im System des Anbieters.</translation>
    </message>
    <message>
        <source>This is the web address of the account, which no other account has.</source>
        <translation type="unfinished">Das ist die Webadresse des Kontos, die kein anderes Konto hat.</translation>
    </message>
    <message>
        <source>This is a short key, which no other account has.</source>
        <translation type="unfinished">Das ist ein kurzer Schlüssel, den kein anderes Konto hat.</translation>
    </message>
    <message>
        <source>This is the number or code of the account.</source>
        <translation type="unfinished">Das ist die Nummer oder der Code des Kontos.</translation>
    </message>
    <message>
        <source>This is the number or code of the user.</source>
        <translation type="unfinished">Das ist die Nummer oder der Code des Nutzers.</translation>
    </message>
    <message>
        <source>This is the number of the company in an official register.</source>
        <translation type="unfinished">Das ist die Nummer des Unternehmens in einem amtlichen Register.</translation>
    </message>
    <message>
        <source>This is the provider&apos;s reference for the account.</source>
        <translation type="unfinished">Das ist die Referenz des Anbieters für das Konto.</translation>
    </message>
    <message>
        <source>This is the full name.</source>
        <translation type="unfinished">Das ist der vollständige Name.</translation>
    </message>
    <message>
        <source>This is the account&apos;s own name.</source>
        <translation type="unfinished">Das ist der eigene Name des Kontos.</translation>
    </message>
    <message>
        <source>This is the name of the account or workspace.</source>
        <translation type="unfinished">Das ist der Name des Kontos oder des Workspace.</translation>
    </message>
    <message>
        <source>This is a name, but the answer does not say whose.</source>
        <translation type="unfinished">Das ist ein Name, aber die Antwort sagt nicht, wessen.</translation>
    </message>
    <message>
        <source>This is the title of the account.</source>
        <translation type="unfinished">Das ist der Titel des Kontos.</translation>
    </message>
    <message>
        <source>This is how the account is described.</source>
        <translation type="unfinished">Das ist die Beschreibung des Kontos.</translation>
    </message>
    <message>
        <source>This is one part of a name.</source>
        <translation type="unfinished">Das ist ein Teil eines Namens.</translation>
    </message>
    <message>
        <source>This is a text beside the id.</source>
        <translation type="unfinished">Das ist ein Text neben der ID.</translation>
    </message>
    <message>
        <source>This is the email address of the account.</source>
        <translation type="unfinished">Das ist die E-Mail-Adresse des Kontos.</translation>
    </message>
    <message>
        <source>This is the user name.</source>
        <translation type="unfinished">Das ist der Benutzername.</translation>
    </message>
    <message>
        <source>This is the short name of the account in web addresses.</source>
        <translation type="unfinished">Das ist der Kurzname des Kontos in Webadressen.</translation>
    </message>
    <message>
        <source>This is the name of the account, in one word.</source>
        <translation type="unfinished">Das ist der Name des Kontos, in einem Wort.</translation>
    </message>
    <message>
        <source>This is the web domain of the account.</source>
        <translation type="unfinished">Das ist die Domain des Kontos.</translation>
    </message>
    <message>
        <source>This is a web domain that the answer names.</source>
        <translation type="unfinished">Das ist eine Domain, die in der Antwort genannt wird.</translation>
    </message>
    <message>
        <source>This is the web address of the account.</source>
        <translation type="unfinished">Das ist die Webadresse des Kontos.</translation>
    </message>
    <message>
        <source>This is what the answer gives as its user or account.</source>
        <translation type="unfinished">Das gibt die Antwort als Nutzer oder Konto an.</translation>
    </message>
    <message>
        <source>This is the name of the user.</source>
        <translation type="unfinished">Das ist der Name des Nutzers.</translation>
    </message>
    <message>
        <source>This is the email address of the user.</source>
        <translation type="unfinished">Das ist die E-Mail-Adresse des Nutzers.</translation>
    </message>
    <message>
        <source>This can change, but there is no id in the answer.</source>
        <translation type="unfinished">Das kann sich ändern, aber eine ID gibt es in der Antwort nicht.</translation>
    </message>
    <message>
        <source>There is no name in the answer, so this must do.</source>
        <translation type="unfinished">Einen Namen gibt es in der Antwort nicht, das hier muss also genügen.</translation>
    </message>
    <message>
        <source>The names stand below an id of this account: no other account has them there.</source>
        <translation type="unfinished">Die Namen stehen unter einer ID dieses Kontos: Kein anderes Konto hat sie dort.</translation>
    </message>
    <message>
        <source>This is one part of a name; the other one is “{path}”.</source>
        <translation type="unfinished">Das ist ein Teil eines Namens; der andere ist „{path}“.</translation>
    </message>
</context>
</TS>
