<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{name}” is larger than {megabytes} MB: it is no connection spec.</source>
        <translation type="unfinished">„{name}“ ist größer als {megabytes} MB: Das ist keine Spezifikation einer Verbindung.</translation>
    </message>
    <message>
        <source>Choose the file that the wizard saved.</source>
        <translation type="unfinished">Wählen Sie die Datei, die dieses Programm gespeichert hat.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished">Der Text</translation>
    </message>
    <message>
        <source>{named} is no text in UTF-8 (see line {line}), so it is no connection spec.</source>
        <translation type="unfinished">{named} ist kein Text in UTF-8 (siehe Zeile {line}), also keine Spezifikation einer Verbindung.</translation>
    </message>
    <message>
        <source>{named} is no complete JSON file: {what}.</source>
        <translation type="unfinished">{named} ist keine vollständige JSON-Datei: {what}.</translation>
    </message>
    <message>
        <source>{named} cannot be used: {what}.</source>
        <translation type="unfinished">{named} kann nicht genutzt werden: {what}.</translation>
    </message>
    <message>
        <source>{named} holds JSON, but no connection spec: it must start with {.</source>
        <translation type="unfinished">{named} enthält JSON, aber keine Spezifikation einer Verbindung: Es muss mit { beginnen.</translation>
    </message>
    <message>
        <source>{named} is JSON, but nothing in it belongs to a connection spec.</source>
        <translation type="unfinished">{named} ist JSON, aber nichts darin gehört zur Spezifikation einer Verbindung.</translation>
    </message>
    <message>
        <source>{named} was written by a newer version of this program (spec version {version}; this one knows up to {known}).</source>
        <translation type="unfinished">{named} wurde von einer neueren Version dieses Programms geschrieben (Spezifikationsversion {version}; diese kennt bis {known}).</translation>
    </message>
    <message>
        <source>Update the program, then open the file again. It was not changed.</source>
        <translation type="unfinished">Aktualisieren Sie das Programm, und öffnen Sie die Datei dann noch einmal. Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Finish the merge: keep one side and take the lines with the marks out.</source>
        <translation type="unfinished">Beenden Sie die Zusammenführung: Behalten Sie eine Seite, und nehmen Sie die Zeilen mit den Marken heraus.</translation>
    </message>
    <message>
        <source>The file is empty: choose the file that the wizard saved.</source>
        <translation type="unfinished">Die Datei ist leer: Wählen Sie die Datei, die dieses Programm gespeichert hat.</translation>
    </message>
    <message>
        <source>Its end seems to be missing: copy or download it again.</source>
        <translation type="unfinished">Ihr Ende scheint zu fehlen: Kopieren Sie sie noch einmal, oder laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>Mend that place, or choose the file that the wizard saved.</source>
        <translation type="unfinished">Beheben Sie diese Stelle, oder wählen Sie die Datei, die dieses Programm gespeichert hat.</translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished">Start</translation>
    </message>
    <message numerus="yes">
        <source>{count} things must be mended before the connection is ready.</source>
        <comment>One thing must be mended before the connection is ready.</comment>
        <translation type="unfinished">
            <numerusform>Eines muss behoben werden, bevor die Verbindung fertig ist.</numerusform>
            <numerusform>{count} Dinge müssen behoben werden, bevor die Verbindung fertig ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at the pages of step {steps}.</source>
        <comment>Look at the page of step {steps}.</comment>
        <translation type="unfinished">
            <numerusform>Sehen Sie die Seite von Schritt {steps} an.</numerusform>
            <numerusform>Sehen Sie die Seiten der Schritte {steps} an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amazon&apos;s APIs have a host for each region (na, eu, fe): the account&apos;s region has to be that of the address.</source>
        <translation type="unfinished">Amazons APIs haben je Region einen Host (na, eu, fe): Die Region des Kontos muss die der Adresse sein.</translation>
    </message>
    <message>
        <source>With OAuth, calls go to https://api.atlassian.com/ex/jira/ (or /ex/confluence/) and the site&apos;s id, and not to the site&apos;s own address. A look-up call in step {step} to https://api.atlassian.com/oauth/token/accessible-resources gives the ids.</source>
        <translation type="unfinished">Mit OAuth gehen Aufrufe an https://api.atlassian.com/ex/jira/ (oder /ex/confluence/) und die ID der Site, und nicht an die eigene Adresse der Site. Ein Nachschlagen in Schritt {step} bei https://api.atlassian.com/oauth/token/accessible-resources gibt die IDs.</translation>
    </message>
    <message>
        <source>DocuSign keeps its demo apart: account-d.docusign.com is for keys of the demo, account.docusign.com for those that went live.</source>
        <translation type="unfinished">DocuSign hält seine Demo getrennt: account-d.docusign.com ist für Schlüssel der Demo, account.docusign.com für die freigegebenen.</translation>
    </message>
    <message>
        <source>Mailchimp keeps each account in one data centre: a look-up call in step {step} to https://login.mailchimp.com/oauth2/metadata gives it as dc, for addresses such as https://us6.api.mailchimp.com.</source>
        <translation type="unfinished">Mailchimp hält jedes Konto in einem Rechenzentrum: Ein Nachschlagen in Schritt {step} bei https://login.mailchimp.com/oauth2/metadata gibt es als dc, für Adressen wie https://us6.api.mailchimp.com.</translation>
    </message>
    <message>
        <source>The word after login.microsoftonline.com is the tenant: common takes all accounts, organizations those of work or school, consumers personal ones. It has to fit the account types that the app was registered for.</source>
        <translation type="unfinished">Das Wort nach login.microsoftonline.com ist der Mandant (Tenant): common nimmt alle Konten, organizations die von Arbeit oder Schule, consumers private. Es muss zu den Kontoarten passen, für die die App registriert wurde.</translation>
    </message>
    <message>
        <source>Intuit keeps sandbox and production apart: keys of the one are unknown to the other, and the sandbox&apos;s API has a host of its own. The company&apos;s id comes with the redirect as realmId: keep it in step {step} under Advanced.</source>
        <translation type="unfinished">Intuit hält Sandbox und Produktion getrennt: Schlüssel der einen sind der anderen unbekannt, und die API der Sandbox hat einen eigenen Host. Die ID der Firma kommt mit der Weiterleitung als realmId: Behalten Sie sie in Schritt {step} unter „Erweitert“.</translation>
    </message>
    <message>
        <source>Salesforce keeps sandboxes apart: test.salesforce.com for them, login.salesforce.com for production, or the organisation&apos;s own domain. After the log-in, calls go to the address that comes back as instance_url.</source>
        <translation type="unfinished">Salesforce hält Sandboxes getrennt: test.salesforce.com für sie, login.salesforce.com für die Produktion, oder die eigene Domain der Organisation. Nach der Anmeldung gehen Aufrufe an die Adresse, die als instance_url zurückkommt.</translation>
    </message>
    <message>
        <source>Shopify has an address for each shop, such as acme.myshopify.com: the log-in, the token and the API are all there. Make the shop a field of step {step}, and install the app in that shop.</source>
        <translation type="unfinished">Shopify hat je Shop eine Adresse, etwa acme.myshopify.com: Anmeldung, Token und API sind alle dort. Machen Sie den Shop zu einem Feld von Schritt {step}, und installieren Sie die App in jenem Shop.</translation>
    </message>
    <message>
        <source>Xero wants the id of an organisation with each call. A look-up call in step {step} to https://api.xero.com/connections gives it as tenantId; only the call to connections does without.</source>
        <translation type="unfinished">Xero will bei jedem Aufruf die ID einer Organisation. Ein Nachschlagen in Schritt {step} bei https://api.xero.com/connections gibt sie als tenantId; nur der Aufruf von connections kommt ohne aus.</translation>
    </message>
    <message>
        <source>Zendesk has an address for each account, such as acme.zendesk.com: make the sub-domain a field of step {step}.</source>
        <translation type="unfinished">Zendesk hat je Konto eine Adresse, etwa acme.zendesk.com: Machen Sie die Subdomain zu einem Feld von Schritt {step}.</translation>
    </message>
    <message>
        <source>Zoho keeps every app and account in one data centre: .com, .eu, .in, .com.au, .jp, .ca, .sa or .com.cn. Take the addresses of the one where the app was registered, or make the region a field of step {step}.</source>
        <translation type="unfinished">Zoho hält jede App und jedes Konto in einem Rechenzentrum: .com, .eu, .in, .com.au, .jp, .ca, .sa oder .com.cn. Nehmen Sie die Adressen dessen, in dem die App registriert wurde, oder machen Sie die Region zu einem Feld von Schritt {step}.</translation>
    </message>
    <message>
        <source>Use the platform&apos;s redirect URL and paste the final address</source>
        <translation type="unfinished">Die Redirect-URL der Plattform nehmen und die letzte Adresse einfügen</translation>
    </message>
    <message>
        <source>Receive it at {address}</source>
        <translation type="unfinished">Bei {address} empfangen</translation>
    </message>
    <message>
        <source>This is no JSON Patch: it has to be a list of operations.</source>
        <translation type="unfinished">Das ist kein JSON Patch: Es muss eine Liste von Operationen sein.</translation>
    </message>
    <message>
        <source>Take “edits” as “--json” prints it.</source>
        <translation type="unfinished">Nehmen Sie „edits“, wie „--json“ es ausgibt.</translation>
    </message>
    <message>
        <source>Operation {number} of the patch cannot be read.</source>
        <translation type="unfinished">Operation {number} des Patches kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It needs “op” (add, replace or remove), “path” such as /authorization/pkce, and mostly “value”.</source>
        <translation type="unfinished">Sie braucht „op“ (add, replace oder remove), „path“ wie /authorization/pkce, und meist „value“.</translation>
    </message>
    <message>
        <source>Operation {number} of the patch changes what is not there: {path}.</source>
        <translation type="unfinished">Operation {number} des Patches ändert, was es nicht gibt: {path}.</translation>
    </message>
    <message>
        <source>The document is another one than the patch was made for, or was changed since. Ask for it anew.</source>
        <translation type="unfinished">Das Dokument ist ein anderes als das, für das der Patch gemacht wurde, oder wurde seither geändert. Lassen Sie ihn neu machen.</translation>
    </message>
    <message>
        <source>Operation {number} of the patch: a spec has no such place: {path}.</source>
        <translation type="unfinished">Operation {number} des Patches: Eine Spezifikation hat keine solche Stelle: {path}.</translation>
    </message>
    <message>
        <source>“connection-wizard schema” prints the places that there are.</source>
        <translation type="unfinished">„connection-wizard schema“ gibt die Stellen aus, die es gibt.</translation>
    </message>
    <message>
        <source>The path stops making sense at character {position}: “{text}”.</source>
        <translation type="unfinished">Der Pfad ergibt ab Zeichen {position} keinen Sinn: „{text}“.</translation>
    </message>
    <message>
        <source>Join names by dots, as in user.name; put odd names in brackets: [&quot;odd name&quot;].</source>
        <translation type="unfinished">Verbinden Sie Namen mit Punkten, wie in user.name; seltsame Namen kommen in Klammern: [&quot;odd name&quot;].</translation>
    </message>
    <message>
        <source>There is a space inside {where}.</source>
        <translation type="unfinished">Ein Leerzeichen steht darin: {where}.</translation>
    </message>
    <message>
        <source>An address has no spaces. Remove it; the method (GET, POST) has a field of its own.</source>
        <translation type="unfinished">Eine Adresse hat keine Leerzeichen. Entfernen Sie es; die Methode (GET, POST) hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Remove the space</source>
        <translation type="unfinished">Das Leerzeichen entfernen</translation>
    </message>
    <message>
        <source>Leave away the brackets or quotation marks around it.</source>
        <translation type="unfinished">Lassen Sie die Klammern oder Anführungszeichen darum weg.</translation>
    </message>
    <message>
        <source>Remove what is around it</source>
        <translation type="unfinished">Entfernen, was darum steht</translation>
    </message>
    <message>
        <source>There are brackets or quotation marks around {where}.</source>
        <translation type="unfinished">Klammern oder Anführungszeichen stehen darum: {where}.</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <translation type="unfinished">https:// davorsetzen</translation>
    </message>
    <message>
        <source>What stands in {where} is no web address.</source>
        <translation type="unfinished">Keine Webadresse: {where}.</translation>
    </message>
    <message>
        <source>Copy the whole address, from https:// on: https://api.acme.com/oauth/token.</source>
        <translation type="unfinished">Kopieren Sie die ganze Adresse, ab https://: https://api.acme.com/oauth/token.</translation>
    </message>
    <message>
        <source>There is a user name or a password in {where}, before the @.</source>
        <translation type="unfinished">Ein Benutzername oder Passwort steht vor dem @: {where}.</translation>
    </message>
    <message>
        <source>Take it out: addresses are stored and shown openly. Client credentials are sent as chosen in step {step}.</source>
        <translation type="unfinished">Nehmen Sie es heraus: Adressen werden offen gespeichert und gezeigt. Client-Zugangsdaten werden so gesendet, wie in Schritt {step} gewählt.</translation>
    </message>
    <message>
        <source>Remove what stands before the @</source>
        <translation type="unfinished">Entfernen, was vor dem @ steht</translation>
    </message>
    <message>
        <source>{where} leads to this computer.</source>
        <translation type="unfinished">{where} führt zu diesem Computer.</translation>
    </message>
    <message>
        <source>That is right for practice. The platform cannot reach it: use the provider&apos;s address for the real one.</source>
        <translation type="unfinished">Zum Üben ist das richtig. Die Plattform kann ihn nicht erreichen: Nehmen Sie für die echte Verbindung die Adresse des Anbieters.</translation>
    </message>
    <message>
        <source>{where} begins with http://: secrets would travel unencrypted.</source>
        <translation type="unfinished">{where} beginnt mit http://: Geheimnisse würden unverschlüsselt gesendet.</translation>
    </message>
    <message>
        <source>Use https:// instead. Every OAuth provider offers it.</source>
        <translation type="unfinished">Nehmen Sie stattdessen https://. Jeder Anbieter von OAuth bietet es an.</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation type="unfinished">https:// nehmen</translation>
    </message>
    <message>
        <source>{where} leads to {host}, which is no public name of a server.</source>
        <translation type="unfinished">{where} führt zu {host}, was kein öffentlicher Name eines Servers ist.</translation>
    </message>
    <message>
        <source>The platform must be able to reach it: use the provider&apos;s public address.</source>
        <translation type="unfinished">Die Plattform muss ihn erreichen können: Nehmen Sie die öffentliche Adresse des Anbieters.</translation>
    </message>
    <message>
        <source>The server in {where} ends with “.{ending}”, which is no known ending.</source>
        <translation type="unfinished">Der Server endet mit „.{ending}“, was keine bekannte Endung ist: {where}.</translation>
    </message>
    <message>
        <source>Check the spelling: is it .com, .io or the ending of a country?</source>
        <translation type="unfinished">Prüfen Sie die Schreibweise: Ist es .com, .io oder die Endung eines Landes?</translation>
    </message>
    <message>
        <source>There is a # in {where}; what stands after it is never sent.</source>
        <translation type="unfinished">Ein # steht darin: {where}. Was danach kommt, wird nie gesendet.</translation>
    </message>
    <message>
        <source>Remove the # and what follows (RFC 6749 section 3.2). It usually comes from the address of a help page.</source>
        <translation type="unfinished">Entfernen Sie das # und was folgt (RFC 6749 Abschnitt 3.2). Es kommt meist von der Adresse einer Hilfeseite.</translation>
    </message>
    <message>
        <source>Remove the # part</source>
        <translation type="unfinished">Den Teil ab # entfernen</translation>
    </message>
    <message>
        <source>{where} looks like a page of the documentation.</source>
        <translation type="unfinished">{where} sieht nach einer Seite der Dokumentation aus.</translation>
    </message>
    <message>
        <source>Enter the address of the endpoint that the page describes, not the page&apos;s own address.</source>
        <translation type="unfinished">Tragen Sie die Adresse ein, die die Seite beschreibt, nicht die eigene Adresse der Seite.</translation>
    </message>
    <message>
        <source>{where} ends after the name of the server.</source>
        <translation type="unfinished">{where} endet nach dem Namen des Servers.</translation>
    </message>
    <message>
        <source>Endpoints nearly always have a path, such as /oauth/token. Check that the address was copied as a whole.</source>
        <translation type="unfinished">Solche Adressen haben fast immer einen Pfad, etwa /oauth/token. Prüfen Sie, ob die Adresse ganz kopiert wurde.</translation>
    </message>
    <message>
        <source>Step {authorization} and step {access_token} have the same URL.</source>
        <translation type="unfinished">Schritt {authorization} und Schritt {access_token} haben dieselbe URL.</translation>
    </message>
    <message>
        <source>Providers have two: one where people log in (step {authorization}, …/authorize), one for tokens (step {access_token}, …/token).</source>
        <translation type="unfinished">Anbieter haben zwei: eine, wo Leute sich anmelden (Schritt {authorization}, …/authorize), eine für Token (Schritt {access_token}, …/token).</translation>
    </message>
    <message>
        <source>Swap the two URLs</source>
        <translation type="unfinished">Die beiden URLs tauschen</translation>
    </message>
    <message>
        <source>The URLs of step {authorization} and step {access_token} seem to be swapped.</source>
        <translation type="unfinished">Die URLs von Schritt {authorization} und Schritt {access_token} scheinen vertauscht zu sein.</translation>
    </message>
    <message>
        <source>Step {authorization} wants the address where people log in (…/authorize), step {access_token} the one for tokens (…/token).</source>
        <translation type="unfinished">Schritt {authorization} will die Adresse, wo Leute sich anmelden (…/authorize), Schritt {access_token} die für Token (…/token).</translation>
    </message>
    <message>
        <source>The URL of step {step} looks like the one for tokens.</source>
        <translation type="unfinished">Die URL von Schritt {step} sieht nach der für Token aus.</translation>
    </message>
    <message>
        <source>Enter the address where people log in and approve, often …/authorize.</source>
        <translation type="unfinished">Tragen Sie die Adresse ein, wo Leute sich anmelden und zustimmen, oft …/authorize.</translation>
    </message>
    <message>
        <source>The URL of step {step} looks like the one where people log in.</source>
        <translation type="unfinished">Die URL von Schritt {step} sieht nach der aus, wo Leute sich anmelden.</translation>
    </message>
    <message>
        <source>A few providers call it so. Otherwise enter the address that answers with tokens, often …/token.</source>
        <translation type="unfinished">Einige wenige Anbieter nennen sie so. Sonst tragen Sie die Adresse ein, die mit Token antwortet, oft …/token.</translation>
    </message>
    <message>
        <source>No status is named in a rule of {step}, so it can never apply.</source>
        <translation type="unfinished">In einer Regel von {step} ist kein Status genannt, sie kann also nie gelten.</translation>
    </message>
    <message>
        <source>The usual one is {usual}.</source>
        <translation type="unfinished">Üblich ist {usual}.</translation>
    </message>
    <message>
        <source>Use {usual}</source>
        <translation type="unfinished">{usual} nehmen</translation>
    </message>
    <message>
        <source>A rule of {step} compares a value of the answer, but does not say which.</source>
        <translation type="unfinished">Eine Regel von {step} vergleicht einen Wert der Antwort, sagt aber nicht, welchen.</translation>
    </message>
    <message>
        <source>Enter the path of the value, for example ok.</source>
        <translation type="unfinished">Tragen Sie den Pfad des Werts ein, zum Beispiel ok.</translation>
    </message>
    <message>
        <source>Do not compare</source>
        <translation type="unfinished">Nicht vergleichen</translation>
    </message>
    <message>
        <source>{text} is no path ({place}).</source>
        <translation type="unfinished">{text} ist kein Pfad ({place}).</translation>
    </message>
    <message>
        <source>{text} ({place}) starts at authData, but is looked up in the answer itself.</source>
        <translation type="unfinished">{text} ({place}) beginnt bei authData, wird aber in der Antwort selbst gesucht.</translation>
    </message>
    <message>
        <source>Write {inside} alone.</source>
        <translation type="unfinished">Schreiben Sie nur {inside}.</translation>
    </message>
    <message>
        <source>Use {inside}</source>
        <translation type="unfinished">{inside} nehmen</translation>
    </message>
    <message>
        <source>{step} does not say where the access token is in the answer.</source>
        <translation type="unfinished">{step} sagt nicht, wo das Access-Token in der Antwort steht.</translation>
    </message>
    <message>
        <source>Nearly always it is access_token.</source>
        <translation type="unfinished">Fast immer ist es access_token.</translation>
    </message>
    <message>
        <source>Use access_token</source>
        <translation type="unfinished">access_token nehmen</translation>
    </message>
    <message>
        <source>Nothing tells when the access token expires, so the platform may never refresh it.</source>
        <translation type="unfinished">Nichts sagt, wann das Access-Token abläuft, die Plattform erneuert es also vielleicht nie.</translation>
    </message>
    <message>
        <source>Say where the expiry stands in the answer, or assume one, for example 3600 seconds.</source>
        <translation type="unfinished">Sagen Sie, wo der Ablauf in der Antwort steht, oder nehmen Sie einen an, zum Beispiel 3600 Sekunden.</translation>
    </message>
    <message>
        <source>Assume 3600 seconds</source>
        <translation type="unfinished">3600 Sekunden annehmen</translation>
    </message>
    <message>
        <source>Step {refresh_token} sends the refresh token, but step {access_token} does not say where it stands in the answer.</source>
        <translation type="unfinished">Schritt {refresh_token} sendet das Refresh-Token, aber Schritt {access_token} sagt nicht, wo es in der Antwort steht.</translation>
    </message>
    <message>
        <source>Nearly always it is refresh_token.</source>
        <translation type="unfinished">Fast immer ist es refresh_token.</translation>
    </message>
    <message>
        <source>Use refresh_token</source>
        <translation type="unfinished">refresh_token nehmen</translation>
    </message>
    <message>
        <source>Add {parameter}</source>
        <translation type="unfinished">{parameter} hinzufügen</translation>
    </message>
    <message>
        <source>The authorization URL is missing.</source>
        <translation type="unfinished">Die Authorization-URL fehlt.</translation>
    </message>
    <message>
        <source>Copy the authorization endpoint from the provider&apos;s documentation; it often ends with /authorize.</source>
        <translation type="unfinished">Kopieren Sie den Authorization-Endpunkt aus der Dokumentation des Anbieters; er endet oft auf /authorize.</translation>
    </message>
    <message>
        <source>OAuth adds {names} by itself, but the URL holds it already.</source>
        <translation type="unfinished">OAuth fügt {names} von selbst hinzu, aber die URL enthält das schon.</translation>
    </message>
    <message>
        <source>Leave these out of the URL; scopes have a field of their own.</source>
        <translation type="unfinished">Lassen Sie diese in der URL weg; Scopes haben ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Take them out of the URL</source>
        <translation type="unfinished">Sie aus der URL nehmen</translation>
    </message>
    <message>
        <source>The response type asks for the token in the browser&apos;s address: that is the implicit grant.</source>
        <translation type="unfinished">Der response_type verlangt das Token in der Adresse des Browsers: Das ist der implizite Ablauf.</translation>
    </message>
    <message>
        <source>Here the provider sends a code, which step {step} exchanges for a token. Leave response_type out: it is “code”.</source>
        <translation type="unfinished">Hier sendet der Anbieter einen Code, den Schritt {step} gegen ein Token tauscht. Lassen Sie response_type weg: Er ist „code“.</translation>
    </message>
    <message>
        <source>Remove the parameter</source>
        <translation type="unfinished">Den Parameter entfernen</translation>
    </message>
    <message>
        <source>The code challenge is typed in by hand.</source>
        <translation type="unfinished">Die Code-Challenge ist von Hand eingetippt.</translation>
    </message>
    <message>
        <source>It must be a new one for every sign-in. Remove it and choose S256 as the PKCE setting.</source>
        <translation type="unfinished">Sie muss bei jeder Anmeldung neu sein. Entfernen Sie sie, und wählen Sie S256 als Einstellung von PKCE.</translation>
    </message>
    <message>
        <source>OAuth adds {name} by itself.</source>
        <translation type="unfinished">OAuth fügt {name} von selbst hinzu.</translation>
    </message>
    <message>
        <source>Remove it from the extra parameters; scopes and PKCE have fields of their own in this step.</source>
        <translation type="unfinished">Entfernen Sie es aus den zusätzlichen Parametern; Scopes und PKCE haben in diesem Schritt eigene Felder.</translation>
    </message>
    <message>
        <source>Call it {name} again</source>
        <translation type="unfinished">Wieder {name} nennen</translation>
    </message>
    <message>
        <source>The new name of {name} is empty.</source>
        <translation type="unfinished">Der neue Name von {name} ist leer.</translation>
    </message>
    <message>
        <source>Enter the name that this provider uses, or remove the renaming.</source>
        <translation type="unfinished">Tragen Sie den Namen ein, den dieser Anbieter nutzt, oder entfernen Sie die Umbenennung.</translation>
    </message>
    <message>
        <source>Two parameters are sent as {sent_as}.</source>
        <translation type="unfinished">Zwei Parameter werden als {sent_as} gesendet.</translation>
    </message>
    <message>
        <source>Only one of them would arrive. Give each a name of its own.</source>
        <translation type="unfinished">Nur einer davon käme an. Geben Sie jedem einen eigenen Namen.</translation>
    </message>
    <message>
        <source>{name} is to be sent unencoded, but no such parameter is sent.</source>
        <translation type="unfinished">{name} soll unverändert gesendet werden, aber kein solcher Parameter wird gesendet.</translation>
    </message>
    <message>
        <source>Correct the name, or remove the entry.</source>
        <translation type="unfinished">Berichtigen Sie den Namen, oder entfernen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation type="unfinished">Den Eintrag entfernen</translation>
    </message>
    <message>
        <source>The provider names itself in every callback, but its name to compare with is missing.</source>
        <translation type="unfinished">Der Anbieter nennt sich in jeder Weiterleitung, aber sein Name zum Vergleichen fehlt.</translation>
    </message>
    <message>
        <source>Copy the “issuer” from the provider&apos;s metadata document.</source>
        <translation type="unfinished">Kopieren Sie den „issuer“ aus den Metadaten des Anbieters.</translation>
    </message>
    <message>
        <source>The issuer is no web address.</source>
        <translation type="unfinished">Der Issuer ist keine Webadresse.</translation>
    </message>
    <message>
        <source>It begins with https:// and has no ? or #. Copy it from the provider&apos;s metadata document (RFC 8414).</source>
        <translation type="unfinished">Er beginnt mit https:// und hat kein ? oder #. Kopieren Sie ihn aus den Metadaten des Anbieters (RFC 8414).</translation>
    </message>
    <message>
        <source>The name of the callback&apos;s {name} parameter is empty.</source>
        <translation type="unfinished">Der Name des Parameters {name} in der Weiterleitung ist leer.</translation>
    </message>
    <message>
        <source>Nearly every provider calls it “{name}”.</source>
        <translation type="unfinished">Fast jeder Anbieter nennt ihn „{name}“.</translation>
    </message>
    <message>
        <source>Call it “{name}”</source>
        <translation type="unfinished">„{name}“ nennen</translation>
    </message>
    <message>
        <source>The state is not expected back, so nobody can tell whether a callback belongs to this sign-in.</source>
        <translation type="unfinished">State wird nicht zurückerwartet, niemand kann also sagen, ob eine Weiterleitung zu dieser Anmeldung gehört.</translation>
    </message>
    <message>
        <source>Leave this on unless the provider really sends no state: it protects against forged callbacks.</source>
        <translation type="unfinished">Lassen Sie das an, außer der Anbieter sendet wirklich kein state: Es schützt vor gefälschten Weiterleitungen.</translation>
    </message>
    <message>
        <source>Expect the state back</source>
        <translation type="unfinished">State zurückerwarten</translation>
    </message>
    <message>
        <source>{name} is kept from the callback anyway.</source>
        <translation type="unfinished">{name} wird aus der Weiterleitung ohnehin behalten.</translation>
    </message>
    <message>
        <source>An entry to keep is empty.</source>
        <translation type="unfinished">Ein Eintrag zum Behalten ist leer.</translation>
    </message>
    <message>
        <source>Remove the entry.</source>
        <translation type="unfinished">Entfernen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>Copy the token endpoint from the provider&apos;s documentation (…/token).</source>
        <translation type="unfinished">Kopieren Sie den Token-Endpunkt aus der Dokumentation des Anbieters (…/token).</translation>
    </message>
    <message>
        <source>Copy the revocation endpoint, or do without step {step} if the provider has none.</source>
        <translation type="unfinished">Kopieren Sie die Adresse zum Widerrufen, oder verzichten Sie auf Schritt {step}, wenn der Anbieter keine hat.</translation>
    </message>
    <message>
        <source>Find a GET call that needs no input and tells who is connected, such as /me, /user or /profile.</source>
        <translation type="unfinished">Suchen Sie einen GET-Aufruf, der keine Eingabe braucht und sagt, wer verbunden ist, etwa /me, /user oder /profile.</translation>
    </message>
    <message>
        <source>Enter the address to call, or remove the follow-up.</source>
        <translation type="unfinished">Tragen Sie die Adresse des Aufrufs ein, oder entfernen Sie den Folgeaufruf.</translation>
    </message>
    <message>
        <source>Do without step {step}</source>
        <translation type="unfinished">Auf Schritt {step} verzichten</translation>
    </message>
    <message>
        <source>{place} is missing.</source>
        <translation type="unfinished">{place} fehlt.</translation>
    </message>
    <message>
        <source>{step} uses GET: secrets would travel in the address.</source>
        <translation type="unfinished">{step} nutzt GET: Geheimnisse stünden in der Adresse.</translation>
    </message>
    <message>
        <source>Use POST, unless the provider&apos;s documentation shows GET only.</source>
        <translation type="unfinished">Nehmen Sie POST, außer die Dokumentation des Anbieters zeigt nur GET.</translation>
    </message>
    <message>
        <source>Use POST</source>
        <translation type="unfinished">POST nehmen</translation>
    </message>
    <message>
        <source>The test call uses {method}, which changes something at the provider.</source>
        <translation type="unfinished">Der Testaufruf nutzt {method}, was beim Anbieter etwas ändert.</translation>
    </message>
    <message>
        <source>Choose a call that only reads: it runs again and again.</source>
        <translation type="unfinished">Wählen Sie einen Aufruf, der nur liest: Er läuft immer wieder.</translation>
    </message>
    <message>
        <source>The test call is a POST without anything to send.</source>
        <translation type="unfinished">Der Testaufruf ist ein POST, ohne dass etwas gesendet wird.</translation>
    </message>
    <message>
        <source>If the provider needs values, send harmless ones, for example https://viasocket.com/ as an address.</source>
        <translation type="unfinished">Braucht der Anbieter Werte, senden Sie harmlose, zum Beispiel https://viasocket.com/ als Adresse.</translation>
    </message>
    <message>
        <source>{step} sends a body with GET; most servers ignore it.</source>
        <translation type="unfinished">{step} sendet einen Body mit GET; die meisten Server beachten ihn nicht.</translation>
    </message>
    <message>
        <source>Remove the body, put the values into the query, or use POST.</source>
        <translation type="unfinished">Entfernen Sie den Body, setzen Sie die Werte in die Query, oder nehmen Sie POST.</translation>
    </message>
    <message>
        <source>Remove the body</source>
        <translation type="unfinished">Den Body entfernen</translation>
    </message>
    <message>
        <source>{step} sends parameters in the body of a GET; most servers ignore them.</source>
        <translation type="unfinished">{step} sendet Parameter im Body eines GET; die meisten Server beachten sie nicht.</translation>
    </message>
    <message>
        <source>Send them in the query, or use POST.</source>
        <translation type="unfinished">Senden Sie sie in der Query, oder nehmen Sie POST.</translation>
    </message>
    <message>
        <source>Send them in the query</source>
        <translation type="unfinished">In der Query senden</translation>
    </message>
    <message>
        <source>The body of {step} takes no parameters.</source>
        <translation type="unfinished">Der Body von {step} nimmt keine Parameter.</translation>
    </message>
    <message>
        <source>Send a form, a JSON object, or the parameters in the query.</source>
        <translation type="unfinished">Senden Sie ein Formular, ein JSON-Objekt, oder die Parameter in der Query.</translation>
    </message>
    <message>
        <source>{where} sends a form, not its own body.</source>
        <translation type="unfinished">{where} sendet ein Formular, nicht seinen eigenen Body.</translation>
    </message>
    <message>
        <source>Choose JSON or text, or write parameters.</source>
        <translation type="unfinished">Wählen Sie JSON oder Text, oder schreiben Sie Parameter.</translation>
    </message>
    <message>
        <source>Send the body as text</source>
        <translation type="unfinished">Den Body als Text senden</translation>
    </message>
    <message>
        <source>{where} sends text, not its JSON body.</source>
        <translation type="unfinished">{where} sendet Text, nicht seinen JSON-Body.</translation>
    </message>
    <message>
        <source>Choose JSON as the format.</source>
        <translation type="unfinished">Wählen Sie JSON als Format.</translation>
    </message>
    <message>
        <source>Send JSON</source>
        <translation type="unfinished">JSON senden</translation>
    </message>
    <message>
        <source>The body of {where} looks like JSON, but cannot be sent as it: {what}.</source>
        <translation type="unfinished">Dieser Body sieht nach JSON aus, kann aber nicht so gesendet werden ({where}): {what}.</translation>
    </message>
    <message>
        <source>Change that place. As it stands, the body is a text.</source>
        <translation type="unfinished">Ändern Sie diese Stelle. So, wie er ist, ist der Body ein Text.</translation>
    </message>
    <message>
        <source>The body of {where} is a text, but is sent as JSON: it would arrive in quotation marks.</source>
        <translation type="unfinished">Dieser Body ist ein Text, wird aber als JSON gesendet ({where}): Er käme in Anführungszeichen an.</translation>
    </message>
    <message>
        <source>Write the body as JSON, or choose text as the format.</source>
        <translation type="unfinished">Schreiben Sie den Body als JSON, oder wählen Sie Text als Format.</translation>
    </message>
    <message>
        <source>Read it as JSON</source>
        <translation type="unfinished">Als JSON lesen</translation>
    </message>
    <message>
        <source>The test call needs {key}, which only the person who connects knows.</source>
        <translation type="unfinished">Der Testaufruf braucht {key}, was nur die Person kennt, die sich verbindet.</translation>
    </message>
    <message>
        <source>Choose a call that needs no input, or give the field a default value.</source>
        <translation type="unfinished">Wählen Sie einen Aufruf, der keine Eingabe braucht, oder geben Sie dem Feld eine Vorgabe.</translation>
    </message>
    <message>
        <source>The drop-down {named} has no choices.</source>
        <translation type="unfinished">Die Auswahl {named} hat keine Einträge.</translation>
    </message>
    <message>
        <source>Add the choices, or make it a text field.</source>
        <translation type="unfinished">Fügen Sie die Einträge hinzu, oder machen Sie daraus ein Textfeld.</translation>
    </message>
    <message>
        <source>The field {named} has choices, but it is no drop-down.</source>
        <translation type="unfinished">Das Feld {named} hat Einträge, ist aber keine Auswahl.</translation>
    </message>
    <message>
        <source>Make it a drop-down, or remove the choices.</source>
        <translation type="unfinished">Machen Sie daraus eine Auswahl, oder entfernen Sie die Einträge.</translation>
    </message>
    <message>
        <source>Make it a drop-down</source>
        <translation type="unfinished">Eine Auswahl daraus machen</translation>
    </message>
    <message>
        <source>Choice {number} of {named} has no value.</source>
        <translation type="unfinished">Eintrag {number} von {named} hat keinen Wert.</translation>
    </message>
    <message>
        <source>Enter what is filled in when people choose it, or remove the choice.</source>
        <translation type="unfinished">Tragen Sie ein, was ausgefüllt wird, wenn jemand ihn wählt, oder entfernen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>Remove the choice</source>
        <translation type="unfinished">Den Eintrag entfernen</translation>
    </message>
    <message>
        <source>Two choices of {named} have the value {value}.</source>
        <translation type="unfinished">Zwei Einträge von {named} haben den Wert {value}.</translation>
    </message>
    <message>
        <source>Give each choice a value of its own, or remove one.</source>
        <translation type="unfinished">Geben Sie jedem Eintrag einen eigenen Wert, oder entfernen Sie einen.</translation>
    </message>
    <message>
        <source>Choice {number} of {named} has no label.</source>
        <translation type="unfinished">Eintrag {number} von {named} hat keine Beschriftung.</translation>
    </message>
    <message>
        <source>Enter what people see in the list.</source>
        <translation type="unfinished">Tragen Sie ein, was die Leute in der Liste sehen.</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation type="unfinished">{value} nehmen</translation>
    </message>
    <message>
        <source>The default of {named} is none of its choices.</source>
        <translation type="unfinished">Die Vorgabe von {named} ist keiner seiner Einträge.</translation>
    </message>
    <message>
        <source>Choose one of the choices as the default.</source>
        <translation type="unfinished">Wählen Sie einen der Einträge als Vorgabe.</translation>
    </message>
    <message>
        <source>Use the first choice</source>
        <translation type="unfinished">Den ersten Eintrag nehmen</translation>
    </message>
    <message>
        <source>The pattern of {named} is no regular expression.</source>
        <translation type="unfinished">Das Muster von {named} ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Correct it or leave it empty. For example, [a-z0-9-]+ allows small letters, digits and hyphens.</source>
        <translation type="unfinished">Berichtigen Sie es, oder lassen Sie es leer. [a-z0-9-]+ zum Beispiel erlaubt Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>The pattern of {named} cannot be tried here: it holds what only browsers run.</source>
        <translation type="unfinished">Das Muster von {named} kann hier nicht versucht werden: Es enthält, was nur Browser ausführen.</translation>
    </message>
    <message>
        <source>Write it without (?=, (?!, (?&lt;= and \1 and shorter than 2,000 signs, or try it in a browser with the values that people enter.</source>
        <translation type="unfinished">Schreiben Sie es ohne (?=, (?!, (?&lt;= und \1 und kürzer als 2.000 Zeichen, oder versuchen Sie es in einem Browser mit den Werten, die Leute eingeben.</translation>
    </message>
    <message>
        <source>The default of {named} does not fit its own pattern.</source>
        <translation type="unfinished">Die Vorgabe von {named} passt nicht zum eigenen Muster.</translation>
    </message>
    <message>
        <source>Change one of the two.</source>
        <translation type="unfinished">Ändern Sie eines von beiden.</translation>
    </message>
    <message>
        <source>{place} leads to a sandbox, but step {step} says production.</source>
        <translation type="unfinished">{place} führt zu einer Sandbox, aber Schritt {step} sagt Produktion.</translation>
    </message>
    <message>
        <source>Use the production address, or say in step {step} that the credentials are for the sandbox.</source>
        <translation type="unfinished">Nehmen Sie die Adresse der Produktion, oder sagen Sie in Schritt {step}, dass die Zugangsdaten für die Sandbox sind.</translation>
    </message>
    <message>
        <source>Step {step} says sandbox, but no address looks like one.</source>
        <translation type="unfinished">Schritt {step} sagt Sandbox, aber keine Adresse sieht danach aus.</translation>
    </message>
    <message>
        <source>Check whether the provider has other addresses for its sandbox. If not, all is well.</source>
        <translation type="unfinished">Prüfen Sie, ob der Anbieter für seine Sandbox andere Adressen hat. Wenn nicht, ist alles gut.</translation>
    </message>
    <message>
        <source>{step} sends a secret in the address.</source>
        <translation type="unfinished">{step} sendet ein Geheimnis in der Adresse.</translation>
    </message>
    <message>
        <source>Send it in the body or in a header, unless the provider&apos;s documentation says otherwise: addresses are logged.</source>
        <translation type="unfinished">Senden Sie es im Body oder in einem Header, außer die Dokumentation des Anbieters sagt etwas anderes: Adressen werden protokolliert.</translation>
    </message>
    <message>
        <source>Field {number} has no key.</source>
        <translation type="unfinished">Feld {number} hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Give it a short name, such as region: URLs use the value under it.</source>
        <translation type="unfinished">Geben Sie ihm einen kurzen Namen, etwa region: URLs nutzen den Wert darunter.</translation>
    </message>
    <message>
        <source>Two fields have the key {key}.</source>
        <translation type="unfinished">Zwei Felder haben den Schlüssel {key}.</translation>
    </message>
    <message>
        <source>Give each its own, or one value replaces the other.</source>
        <translation type="unfinished">Geben Sie jedem einen eigenen, sonst ersetzt ein Wert den anderen.</translation>
    </message>
    <message>
        <source>{key} is a name of the platform&apos;s own.</source>
        <translation type="unfinished">{key} ist ein eigener Name der Plattform.</translation>
    </message>
    <message>
        <source>Give the field another key.</source>
        <translation type="unfinished">Geben Sie dem Feld einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The key {key} of field {number} is no plain name.</source>
        <translation type="unfinished">Der Schlüssel {key} von Feld {number} ist kein einfacher Name.</translation>
    </message>
    <message>
        <source>Use letters, digits and _, as in account_region.</source>
        <translation type="unfinished">Nehmen Sie Buchstaben, Ziffern und _, wie in account_region.</translation>
    </message>
    <message>
        <source>Field {number} asks for {field}.</source>
        <translation type="unfinished">Feld {number} fragt nach {field}.</translation>
    </message>
    <message>
        <source>Remove it: people sign in at the provider, which sends the tokens.</source>
        <translation type="unfinished">Entfernen Sie es: Leute melden sich beim Anbieter an, der die Token sendet.</translation>
    </message>
    <message>
        <source>Field {number} asks who people are ({field}).</source>
        <translation type="unfinished">Feld {number} fragt, wer die Leute sind ({field}).</translation>
    </message>
    <message>
        <source>Remove it: steps {label} and {identifier} take that from the test call.</source>
        <translation type="unfinished">Entfernen Sie es: Die Schritte {label} und {identifier} nehmen das aus dem Testaufruf.</translation>
    </message>
    <message numerus="yes">
        <source>People are asked for {count} values before they can connect.</source>
        <comment>People are asked for {count} value before they can connect.</comment>
        <translation type="unfinished">
            <numerusform>Leute werden nach {count} Wert gefragt, bevor sie sich verbinden können.</numerusform>
            <numerusform>Leute werden nach {count} Werten gefragt, bevor sie sich verbinden können.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only those without which no address can be built.</source>
        <translation type="unfinished">Behalten Sie nur die, ohne die keine Adresse gebildet werden kann.</translation>
    </message>
    <message>
        <source>The field {named} is required, but nothing in this connection needs it.</source>
        <translation type="unfinished">Das Feld {named} ist Pflicht, aber nichts in dieser Verbindung braucht es.</translation>
    </message>
    <message>
        <source>Make it optional, unless the actions need it: every required field keeps people from connecting.</source>
        <translation type="unfinished">Machen Sie es freiwillig, außer die Aktionen brauchen es: Jedes Pflichtfeld hält Leute vom Verbinden ab.</translation>
    </message>
    <message>
        <source>Make it optional</source>
        <translation type="unfinished">Freiwillig machen</translation>
    </message>
    <message>
        <source>{field} is used nowhere in this connection.</source>
        <translation type="unfinished">{field} wird in dieser Verbindung nirgends genutzt.</translation>
    </message>
    <message>
        <source>Use or remove it, unless the actions need it.</source>
        <translation type="unfinished">Nutzen oder entfernen Sie es, außer die Aktionen brauchen es.</translation>
    </message>
    <message>
        <source>A URL is built from {named}, which may be left blank.</source>
        <translation type="unfinished">Aus {named} wird eine URL gebildet, und es darf leer bleiben.</translation>
    </message>
    <message>
        <source>Give the field a default value, or make it required.</source>
        <translation type="unfinished">Geben Sie dem Feld eine Vorgabe, oder machen Sie es zur Pflicht.</translation>
    </message>
    <message>
        <source>Make it required</source>
        <translation type="unfinished">Zur Pflicht machen</translation>
    </message>
    <message>
        <source>The field {named} is required because a URL is built from it.</source>
        <translation type="unfinished">Das Feld {named} ist Pflicht, weil eine URL daraus gebildet wird.</translation>
    </message>
    <message>
        <source>That is right if no value fits most people. Otherwise set a default and make it optional.</source>
        <translation type="unfinished">Das ist richtig, wenn kein Wert für die meisten passt. Sonst setzen Sie eine Vorgabe und machen Sie es freiwillig.</translation>
    </message>
    <message>
        <source>The field {key} has no label: people would not know what to enter.</source>
        <translation type="unfinished">Das Feld {key} hat keine Beschriftung: Niemand wüsste, was einzutragen ist.</translation>
    </message>
    <message>
        <source>Write what they see above the field, for example {label}.</source>
        <translation type="unfinished">Schreiben Sie, was über dem Feld zu sehen ist, zum Beispiel {label}.</translation>
    </message>
    <message>
        <source>Use {label}</source>
        <translation type="unfinished">{label} nehmen</translation>
    </message>
    <message>
        <source>{name} is always taken of the first entry of a list.</source>
        <translation type="unfinished">{name} wird immer vom ersten Eintrag einer Liste genommen.</translation>
    </message>
    <message>
        <source>Say which entry is meant: by a field that a person with several fills in, or by what the entry says of itself.</source>
        <translation type="unfinished">Sagen Sie, welcher Eintrag gemeint ist: durch ein Feld, das eine Person mit mehreren ausfüllt, oder durch das, was der Eintrag von sich sagt.</translation>
    </message>
    <message>
        <source>Pick it by its name, in a field that may stay blank</source>
        <translation type="unfinished">Nach seinem Namen wählen, in einem Feld, das leer bleiben darf</translation>
    </message>
    <message>
        <source>A value to keep in {step} has no name.</source>
        <translation type="unfinished">Ein Wert zum Behalten in {step} hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it a name; later calls find it as authData.accesstokencode and this name.</source>
        <translation type="unfinished">Geben Sie ihm einen Namen; spätere Aufrufe finden ihn als authData.accesstokencode und diesen Namen.</translation>
    </message>
    <message>
        <source>Remove the empty row</source>
        <translation type="unfinished">Die leere Zeile entfernen</translation>
    </message>
    <message>
        <source>{name} is kept anyway and would be overwritten.</source>
        <translation type="unfinished">{name} wird ohnehin behalten und würde überschrieben.</translation>
    </message>
    <message>
        <source>Give the value another name. Where the tokens stand in the answer is said above.</source>
        <translation type="unfinished">Geben Sie dem Wert einen anderen Namen. Wo die Token in der Antwort stehen, ist oben gesagt.</translation>
    </message>
    <message>
        <source>Two values are kept as {name}.</source>
        <translation type="unfinished">Zwei Werte werden als {name} behalten.</translation>
    </message>
    <message>
        <source>Give each a name of its own: the later one overwrites the earlier.</source>
        <translation type="unfinished">Geben Sie jedem einen eigenen Namen: Der spätere überschreibt den früheren.</translation>
    </message>
    <message>
        <source>It is not said where the value {name} stands in the answer.</source>
        <translation type="unfinished">Es ist nicht gesagt, wo der Wert {name} in der Antwort steht.</translation>
    </message>
    <message>
        <source>Enter its path, for example team.id.</source>
        <translation type="unfinished">Tragen Sie seinen Pfad ein, zum Beispiel team.id.</translation>
    </message>
    <message>
        <source>Later calls need {name}, and no call says where it comes from.</source>
        <translation type="unfinished">Spätere Aufrufe brauchen {name}, und kein Aufruf sagt, woher das kommt.</translation>
    </message>
    <message>
        <source>If this look-up brings it, say where in its answer it stands. If the answer with the token does, all is well.</source>
        <translation type="unfinished">Bringt es dieses Nachschlagen, sagen Sie, wo es in seiner Antwort steht. Bringt es die Antwort mit dem Token, ist alles gut.</translation>
    </message>
    <message>
        <source>Keep {name} of this answer</source>
        <translation type="unfinished">{name} aus dieser Antwort behalten</translation>
    </message>
    <message>
        <source>A look-up keeps none of the values that it brings.</source>
        <translation type="unfinished">Ein Nachschlagen behält keinen der Werte, die es bringt.</translation>
    </message>
    <message>
        <source>Name the value that later calls need and where it stands, or remove the call.</source>
        <translation type="unfinished">Nennen Sie den Wert, den spätere Aufrufe brauchen, und wo er steht, oder entfernen Sie den Aufruf.</translation>
    </message>
    <message>
        <source>{where} says {written}; the value is called {right}.</source>
        <translation type="unfinished">{where} sagt {written}; der Wert heißt {right}.</translation>
    </message>
    <message>
        <source>Write the same name where the value is kept and where it is needed, or nothing is filled in.</source>
        <translation type="unfinished">Schreiben Sie denselben Namen, wo der Wert behalten und wo er gebraucht wird, sonst wird nichts eingesetzt.</translation>
    </message>
    <message>
        <source>Write {right}</source>
        <translation type="unfinished">{right} schreiben</translation>
    </message>
    <message>
        <source>Step {authorization} asks for a refresh token, but step {refresh_token} is empty.</source>
        <translation type="unfinished">Schritt {authorization} verlangt ein Refresh-Token, aber Schritt {refresh_token} ist leer.</translation>
    </message>
    <message>
        <source>Set up step {step}, or people have to sign in again whenever the access token expires.</source>
        <translation type="unfinished">Richten Sie Schritt {step} ein, sonst müssen sich Leute neu anmelden, sobald das Access-Token abläuft.</translation>
    </message>
    <message>
        <source>Step {refresh_token} needs a refresh token, but nothing in step {authorization} asks for one.</source>
        <translation type="unfinished">Schritt {refresh_token} braucht ein Refresh-Token, aber nichts in Schritt {authorization} verlangt eines.</translation>
    </message>
    <message>
        <source>With OpenID Connect the scope offline_access usually does (OpenID Connect Core section 11). Look it up; some providers send a refresh token anyway.</source>
        <translation type="unfinished">Bei OpenID Connect tut das meist der Scope offline_access (OpenID Connect Core Abschnitt 11). Schlagen Sie es nach; manche Anbieter senden ohnehin ein Refresh-Token.</translation>
    </message>
    <message>
        <source>Add offline_access</source>
        <translation type="unfinished">offline_access hinzufügen</translation>
    </message>
    <message>
        <source>{provider} sends a refresh token only when asked with {parameter}.</source>
        <translation type="unfinished">{provider} sendet ein Refresh-Token nur, wenn mit {parameter} danach gefragt wird.</translation>
    </message>
    <message>
        <source>Add the parameter in step {authorization}, or step {refresh_token} has nothing to refresh with.</source>
        <translation type="unfinished">Fügen Sie den Parameter in Schritt {authorization} hinzu, sonst hat Schritt {refresh_token} nichts zu erneuern.</translation>
    </message>
    <message>
        <source>{provider} sends a refresh token at an account&apos;s first log-in only, unless asked with {parameter}.</source>
        <translation type="unfinished">{provider} sendet ein Refresh-Token nur bei der ersten Anmeldung eines Kontos, außer es wird mit {parameter} danach gefragt.</translation>
    </message>
    <message>
        <source>Add it, or whoever connects the same account again has a connection that ends with its first token.</source>
        <translation type="unfinished">Fügen Sie ihn hinzu, sonst hat, wer dasselbe Konto wieder verbindet, eine Verbindung, die mit ihrem ersten Token endet.</translation>
    </message>
    <message>
        <source>{provider} sends a refresh token only when the scope {scopes} is asked for.</source>
        <translation type="unfinished">{provider} sendet ein Refresh-Token nur, wenn der Scope {scopes} verlangt wird.</translation>
    </message>
    <message>
        <source>Add the scope in step {authorization}, or step {refresh_token} has nothing to refresh with.</source>
        <translation type="unfinished">Fügen Sie den Scope in Schritt {authorization} hinzu, sonst hat Schritt {refresh_token} nichts zu erneuern.</translation>
    </message>
    <message>
        <source>Add {scopes}</source>
        <translation type="unfinished">{scopes} hinzufügen</translation>
    </message>
    <message>
        <source>{name} belongs to steps {access_token} and {refresh_token}, not to the requests of actions.</source>
        <translation type="unfinished">{name} gehört zu den Schritten {access_token} und {refresh_token}, nicht zu den Anfragen der Aktionen.</translation>
    </message>
    <message>
        <source>Remove it: actions need the access token only.</source>
        <translation type="unfinished">Entfernen Sie es: Aktionen brauchen nur das Access-Token.</translation>
    </message>
    <message>
        <source>{name} has a value and JavaScript; only the JavaScript counts.</source>
        <translation type="unfinished">{name} hat einen Wert und JavaScript; nur das JavaScript zählt.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished">Behalten Sie eines von beiden.</translation>
    </message>
    <message>
        <source>{name} has no value.</source>
        <translation type="unfinished">{name} hat keinen Wert.</translation>
    </message>
    <message>
        <source>Enter the value, or remove the parameter.</source>
        <translation type="unfinished">Tragen Sie den Wert ein, oder entfernen Sie den Parameter.</translation>
    </message>
    <message>
        <source>Make it JavaScript</source>
        <translation type="unfinished">JavaScript daraus machen</translation>
    </message>
    <message>
        <source>There is JavaScript in {place}; it would be sent as it is written.</source>
        <translation type="unfinished">JavaScript würde so gesendet, wie es dasteht: {place}.</translation>
    </message>
    <message>
        <source>Write the value itself, for example Bearer ${context.authData.accesstokencode.access_token}.</source>
        <translation type="unfinished">Schreiben Sie den Wert selbst, zum Beispiel Bearer ${context.authData.accesstokencode.access_token}.</translation>
    </message>
    <message>
        <source>The label path</source>
        <translation type="unfinished">Der Pfad des Namens</translation>
    </message>
    <message>
        <source>The picture path</source>
        <translation type="unfinished">Der Pfad des Bildes</translation>
    </message>
    <message>
        <source>The identifier path</source>
        <translation type="unfinished">Der Pfad der Kennung</translation>
    </message>
    <message>
        <source>No label is chosen yet: the platform refuses a connection without one.</source>
        <translation type="unfinished">Noch ist kein Name gewählt: Die Plattform lehnt eine Verbindung ohne ab.</translation>
    </message>
    <message>
        <source>Run the live test and click a name in its answer.</source>
        <translation type="unfinished">Starten Sie den Live-Test und klicken Sie in seiner Antwort auf einen Namen.</translation>
    </message>
    <message>
        <source>{what} starts at {area}, which this connection does not have.</source>
        <translation type="unfinished">{what} beginnt bei {area}, was diese Verbindung nicht hat.</translation>
    </message>
    <message>
        <source>Probably {near} is meant.</source>
        <translation type="unfinished">Wahrscheinlich ist {near} gemeint.</translation>
    </message>
    <message>
        <source>Values of the test call start with authData.testcode.</source>
        <translation type="unfinished">Werte des Testaufrufs beginnen mit authData.testcode.</translation>
    </message>
    <message>
        <source>Use {near}</source>
        <translation type="unfinished">{near} nehmen</translation>
    </message>
    <message>
        <source>{what} leads to a secret.</source>
        <translation type="unfinished">{what} führt zu einem Geheimnis.</translation>
    </message>
    <message>
        <source>Choose a harmless value: labels and identifiers are stored and shown openly.</source>
        <translation type="unfinished">Wählen Sie einen harmlosen Wert: Namen und Kennungen werden offen gespeichert und gezeigt.</translation>
    </message>
    <message>
        <source>{what} leads to the whole answer, not to one value in it.</source>
        <translation type="unfinished">{what} führt zur ganzen Antwort, nicht zu einem Wert darin.</translation>
    </message>
    <message>
        <source>Click the value itself, for example authData.testcode.profile.name.</source>
        <translation type="unfinished">Klicken Sie auf den Wert selbst, zum Beispiel authData.testcode.profile.name.</translation>
    </message>
    <message>
        <source>{what} takes a fixed position of a list.</source>
        <translation type="unfinished">{what} nimmt eine feste Stelle einer Liste.</translation>
    </message>
    <message>
        <source>Is the wanted entry always there? A value outside of a list is safer.</source>
        <translation type="unfinished">Steht der gewollte Eintrag immer dort? Ein Wert außerhalb einer Liste ist sicherer.</translation>
    </message>
    <message>
        <source>Use {first}</source>
        <translation type="unfinished">{first} nehmen</translation>
    </message>
    <message>
        <source>{what} cannot be read.</source>
        <translation type="unfinished">{what} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Write one path alone, without ${ }, return or ||. {said_of}</source>
        <translation type="unfinished">Schreiben Sie einen Pfad allein, ohne ${ }, return oder ||. {said_of}</translation>
    </message>
    <message>
        <source>{what} must begin with authData.</source>
        <translation type="unfinished">{what} muss mit authData beginnen.</translation>
    </message>
    <message>
        <source>Values of the test call are found as authData.testcode and the rest: {right}.</source>
        <translation type="unfinished">Werte des Testaufrufs findet man als authData.testcode und den Rest: {right}.</translation>
    </message>
    <message>
        <source>Click the value.</source>
        <translation type="unfinished">Klicken Sie auf den Wert.</translation>
    </message>
    <message>
        <source>Use {right}</source>
        <translation type="unfinished">{right} nehmen</translation>
    </message>
    <message>
        <source>It is not said what this name is.</source>
        <translation type="unfinished">Es ist nicht gesagt, was dieser Name ist.</translation>
    </message>
    <message>
        <source>A word is enough, for example {word}.</source>
        <translation type="unfinished">Ein Wort genügt, zum Beispiel {word}.</translation>
    </message>
    <message>
        <source>Use {word}</source>
        <translation type="unfinished">{word} nehmen</translation>
    </message>
    <message>
        <source>The label is an email address, which everybody in the workspace would see.</source>
        <translation type="unfinished">Der Name ist eine E-Mail-Adresse, die alle im Workspace sehen würden.</translation>
    </message>
    <message>
        <source>Show its first letter only, or choose a name instead.</source>
        <translation type="unfinished">Zeigen Sie nur ihren ersten Buchstaben, oder wählen Sie stattdessen einen Namen.</translation>
    </message>
    <message>
        <source>Show the first letter only</source>
        <translation type="unfinished">Nur den ersten Buchstaben zeigen</translation>
    </message>
    <message>
        <source>No unique identifier is chosen: connecting the same account again makes another connection.</source>
        <translation type="unfinished">Keine eindeutige Kennung ist gewählt: Dasselbe Konto noch einmal zu verbinden legt eine weitere Verbindung an.</translation>
    </message>
    <message>
        <source>Choose the account&apos;s id from the test response, if there is one. It may stay blank.</source>
        <translation type="unfinished">Wählen Sie die ID des Kontos aus der Testantwort, falls es eine gibt. Die Kennung darf leer bleiben.</translation>
    </message>
    <message>
        <source>{name} changes, so every sign-in would look like another account.</source>
        <translation type="unfinished">{name} ändert sich, jede Anmeldung sähe also nach einem anderen Konto aus.</translation>
    </message>
    <message>
        <source>Choose a value that stays the same, such as an id.</source>
        <translation type="unfinished">Wählen Sie einen Wert, der gleich bleibt, etwa eine ID.</translation>
    </message>
    <message>
        <source>{name} is a date or a time: it tells no accounts apart.</source>
        <translation type="unfinished">{name} ist ein Datum oder eine Uhrzeit: Das unterscheidet keine Konten.</translation>
    </message>
    <message>
        <source>Two accounts can have the same one, and its form can change. Choose an id.</source>
        <translation type="unfinished">Zwei Konten können dasselbe haben, und seine Form kann sich ändern. Wählen Sie eine ID.</translation>
    </message>
    <message>
        <source>The unique identifier is the same value as the label.</source>
        <translation type="unfinished">Die eindeutige Kennung ist derselbe Wert wie der Name.</translation>
    </message>
    <message>
        <source>Names can change or occur twice. Choose an id, if the answer has one.</source>
        <translation type="unfinished">Namen können sich ändern oder zweimal vorkommen. Wählen Sie eine ID, wenn die Antwort eine hat.</translation>
    </message>
    <message>
        <source>{name} can be changed by its owner.</source>
        <translation type="unfinished">{name} kann vom Besitzer geändert werden.</translation>
    </message>
    <message>
        <source>Choose an id, if the answer has one: after a change the same account would connect a second time.</source>
        <translation type="unfinished">Wählen Sie eine ID, wenn die Antwort eine hat: Nach einer Änderung würde sich dasselbe Konto ein zweites Mal verbinden.</translation>
    </message>
    <message>
        <source>Neither a client secret nor PKCE protects the authorization code.</source>
        <translation type="unfinished">Weder ein Client-Secret noch PKCE schützt den Authorization-Code.</translation>
    </message>
    <message>
        <source>Choose S256 (RFC 9700 section 2.1.1). If the app has a client secret, say in step {step} how it is sent.</source>
        <translation type="unfinished">Wählen Sie S256 (RFC 9700 Abschnitt 2.1.1). Hat die App ein Client-Secret, sagen Sie in Schritt {step}, wie es gesendet wird.</translation>
    </message>
    <message>
        <source>Use S256</source>
        <translation type="unfinished">S256 nehmen</translation>
    </message>
    <message>
        <source>PKCE with the method “plain” protects little: the challenge is the verifier itself.</source>
        <translation type="unfinished">PKCE mit der Methode „plain“ schützt wenig: Die Challenge ist der Verifier selbst.</translation>
    </message>
    <message>
        <source>Choose S256, unless the provider&apos;s documentation says that it knows only plain.</source>
        <translation type="unfinished">Wählen Sie S256, außer die Dokumentation des Anbieters sagt, dass er nur plain kennt.</translation>
    </message>
    <message>
        <source>Step {authorization} uses PKCE, but step {access_token} does not send the code verifier.</source>
        <translation type="unfinished">Schritt {authorization} nutzt PKCE, aber Schritt {access_token} sendet den Code-Verifier nicht.</translation>
    </message>
    <message>
        <source>The provider refuses the code without it. Send it, or turn PKCE off in step {step}.</source>
        <translation type="unfinished">Ohne ihn lehnt der Anbieter den Code ab. Senden Sie ihn, oder schalten Sie PKCE in Schritt {step} aus.</translation>
    </message>
    <message>
        <source>Send the code verifier</source>
        <translation type="unfinished">Den Code-Verifier senden</translation>
    </message>
    <message>
        <source>The code verifier is sent under another name.</source>
        <translation type="unfinished">Der Code-Verifier wird unter einem anderen Namen gesendet.</translation>
    </message>
    <message>
        <source>RFC 7636 knows only code_verifier. Keep this only if the provider&apos;s documentation says so.</source>
        <translation type="unfinished">RFC 7636 kennt nur code_verifier. Behalten Sie das nur, wenn die Dokumentation des Anbieters es sagt.</translation>
    </message>
    <message>
        <source>Send it as code_verifier</source>
        <translation type="unfinished">Als code_verifier senden</translation>
    </message>
    <message>
        <source>Step {authorization} sends the redirect URI, step {access_token} does not.</source>
        <translation type="unfinished">Schritt {authorization} sendet die Redirect-URI, Schritt {access_token} nicht.</translation>
    </message>
    <message>
        <source>Right only if this provider does not want it there.</source>
        <translation type="unfinished">Das ist nur richtig, wenn dieser Anbieter sie dort nicht will.</translation>
    </message>
    <message>
        <source>Step {access_token} sends the redirect URI, step {authorization} does not.</source>
        <translation type="unfinished">Schritt {access_token} sendet die Redirect-URI, Schritt {authorization} nicht.</translation>
    </message>
    <message>
        <source>Providers compare: send it in both, or in neither.</source>
        <translation type="unfinished">Anbieter vergleichen: Senden Sie sie in beiden, oder in keinem.</translation>
    </message>
    <message>
        <source>the start page</source>
        <translation type="unfinished">die Startseite</translation>
    </message>
    <message>
        <source>step {number} “{name}”</source>
        <translation type="unfinished">Schritt {number} „{name}“</translation>
    </message>
    <message>
        <source>the field {name}</source>
        <translation type="unfinished">das Feld {name}</translation>
    </message>
    <message>
        <source>the choice {name}</source>
        <translation type="unfinished">der Eintrag {name}</translation>
    </message>
    <message>
        <source>the scope {name}</source>
        <translation type="unfinished">der Scope {name}</translation>
    </message>
    <message>
        <source>the parameter {name}</source>
        <translation type="unfinished">der Parameter {name}</translation>
    </message>
    <message>
        <source>the header {name}</source>
        <translation type="unfinished">der Header {name}</translation>
    </message>
    <message>
        <source>the query parameter {name}</source>
        <translation type="unfinished">der Query-Parameter {name}</translation>
    </message>
    <message>
        <source>the follow-up call {name}</source>
        <translation type="unfinished">der Folgeaufruf {name}</translation>
    </message>
    <message>
        <source>the kept value {name}</source>
        <translation type="unfinished">der behaltene Wert {name}</translation>
    </message>
    <message>
        <source>the condition {name}</source>
        <translation type="unfinished">die Bedingung {name}</translation>
    </message>
    <message>
        <source>the name {name}</source>
        <translation type="unfinished">der Name {name}</translation>
    </message>
    <message>
        <source>the domain {name}</source>
        <translation type="unfinished">die Domain {name}</translation>
    </message>
    <message>
        <source>the status {name}</source>
        <translation type="unfinished">der Status {name}</translation>
    </message>
    <message>
        <source>the body value {name}</source>
        <translation type="unfinished">der Body-Wert {name}</translation>
    </message>
    <message>
        <source>the mark of the finding {name}</source>
        <translation type="unfinished">die Markierung des Fundes {name}</translation>
    </message>
    <message>
        <source>the URL</source>
        <translation type="unfinished">die URL</translation>
    </message>
    <message>
        <source>the redirect URL</source>
        <translation type="unfinished">die Redirect-URL</translation>
    </message>
    <message>
        <source>the redirect of the live run</source>
        <translation type="unfinished">die Weiterleitung des Live-Tests</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation type="unfinished">die Client-ID</translation>
    </message>
    <message>
        <source>the PKCE setting</source>
        <translation type="unfinished">die Einstellung von PKCE</translation>
    </message>
    <message>
        <source>the service domain</source>
        <translation type="unfinished">die Domain des Dienstes</translation>
    </message>
    <message>
        <source>the spec version</source>
        <translation type="unfinished">die Version der Spezifikation</translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished">der Name</translation>
    </message>
    <message>
        <source>the path</source>
        <translation type="unfinished">der Pfad</translation>
    </message>
    <message>
        <source>the path of the picture</source>
        <translation type="unfinished">der Pfad des Bildes</translation>
    </message>
    <message>
        <source>the code for the choices</source>
        <translation type="unfinished">der Code für die Einträge</translation>
    </message>
    <message>
        <source>the code for when it is shown</source>
        <translation type="unfinished">der Code dafür, wann es gezeigt wird</translation>
    </message>
    <message>
        <source>the JavaScript</source>
        <translation type="unfinished">das JavaScript</translation>
    </message>
    <message>
        <source>the default value</source>
        <translation type="unfinished">die Vorgabe</translation>
    </message>
    <message>
        <source>the value</source>
        <translation type="unfinished">der Wert</translation>
    </message>
    <message>
        <source>the access token</source>
        <translation type="unfinished">das Access-Token</translation>
    </message>
    <message>
        <source>the authorization</source>
        <translation type="unfinished">die Autorisierung</translation>
    </message>
    <message>
        <source>the body</source>
        <translation type="unfinished">der Body</translation>
    </message>
    <message>
        <source>the body format</source>
        <translation type="unfinished">das Body-Format</translation>
    </message>
    <message>
        <source>the callback</source>
        <translation type="unfinished">die Weiterleitung</translation>
    </message>
    <message>
        <source>the client</source>
        <translation type="unfinished">der Client</translation>
    </message>
    <message>
        <source>the client authentication</source>
        <translation type="unfinished">die Client-Authentifizierung</translation>
    </message>
    <message>
        <source>the code</source>
        <translation type="unfinished">der Code</translation>
    </message>
    <message>
        <source>the condition</source>
        <translation type="unfinished">die Bedingung</translation>
    </message>
    <message>
        <source>the connection label</source>
        <translation type="unfinished">der Verbindungsname</translation>
    </message>
    <message>
        <source>the default expiry</source>
        <translation type="unfinished">der angenommene Ablauf</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation type="unfinished">die Umgebung</translation>
    </message>
    <message>
        <source>the error message</source>
        <translation type="unfinished">die Fehlermeldung</translation>
    </message>
    <message>
        <source>the rule for an expired token</source>
        <translation type="unfinished">die Regel für ein abgelaufenes Token</translation>
    </message>
    <message>
        <source>the expiry</source>
        <translation type="unfinished">der Ablauf</translation>
    </message>
    <message>
        <source>the unit of the expiry</source>
        <translation type="unfinished">die Einheit des Ablaufs</translation>
    </message>
    <message>
        <source>the fields</source>
        <translation type="unfinished">die Felder</translation>
    </message>
    <message>
        <source>the follow-up calls</source>
        <translation type="unfinished">die Folgeaufrufe</translation>
    </message>
    <message>
        <source>the format</source>
        <translation type="unfinished">das Format</translation>
    </message>
    <message>
        <source>the headers</source>
        <translation type="unfinished">die Header</translation>
    </message>
    <message>
        <source>the help text</source>
        <translation type="unfinished">der Hilfetext</translation>
    </message>
    <message>
        <source>the host</source>
        <translation type="unfinished">der Host</translation>
    </message>
    <message>
        <source>the rule for the issuer</source>
        <translation type="unfinished">die Regel für den Issuer</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation type="unfinished">der Issuer</translation>
    </message>
    <message>
        <source>the kept values</source>
        <translation type="unfinished">die behaltenen Werte</translation>
    </message>
    <message>
        <source>the key</source>
        <translation type="unfinished">der Schlüssel</translation>
    </message>
    <message>
        <source>the label</source>
        <translation type="unfinished">die Beschriftung</translation>
    </message>
    <message>
        <source>the masking of the label</source>
        <translation type="unfinished">das Verdecken des Namens</translation>
    </message>
    <message>
        <source>the method</source>
        <translation type="unfinished">die Methode</translation>
    </message>
    <message>
        <source>the list of what is left out</source>
        <translation type="unfinished">die Liste des Weggelassenen</translation>
    </message>
    <message>
        <source>the list of what is left out where it is blank</source>
        <translation type="unfinished">die Liste dessen, was leer weggelassen wird</translation>
    </message>
    <message>
        <source>the choice of an entry</source>
        <translation type="unfinished">die Wahl eines Eintrags</translation>
    </message>
    <message>
        <source>the list of entries</source>
        <translation type="unfinished">die Liste der Einträge</translation>
    </message>
    <message>
        <source>the conditions</source>
        <translation type="unfinished">die Bedingungen</translation>
    </message>
    <message>
        <source>the name of an entry</source>
        <translation type="unfinished">der Name eines Eintrags</translation>
    </message>
    <message>
        <source>the repeating after a refresh</source>
        <translation type="unfinished">das Wiederholen nach einer Erneuerung</translation>
    </message>
    <message>
        <source>the prolonging</source>
        <translation type="unfinished">das Verlängern</translation>
    </message>
    <message>
        <source>the other place of the tokens</source>
        <translation type="unfinished">die andere Stelle der Token</translation>
    </message>
    <message>
        <source>the options</source>
        <translation type="unfinished">die Einträge</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation type="unfinished">der Besitzer</translation>
    </message>
    <message>
        <source>the parameters</source>
        <translation type="unfinished">die Parameter</translation>
    </message>
    <message>
        <source>the place of the parameters</source>
        <translation type="unfinished">die Stelle der Parameter</translation>
    </message>
    <message>
        <source>the pattern</source>
        <translation type="unfinished">das Muster</translation>
    </message>
    <message>
        <source>the placeholder</source>
        <translation type="unfinished">der Platzhalter</translation>
    </message>
    <message>
        <source>the platform</source>
        <translation type="unfinished">die Plattform</translation>
    </message>
    <message>
        <source>the plug id</source>
        <translation type="unfinished">die ID des Plugs</translation>
    </message>
    <message>
        <source>the port</source>
        <translation type="unfinished">der Port</translation>
    </message>
    <message>
        <source>the prefix</source>
        <translation type="unfinished">das Davorstehende</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation type="unfinished">der Zweck</translation>
    </message>
    <message>
        <source>the query</source>
        <translation type="unfinished">die Query</translation>
    </message>
    <message>
        <source>the receiver</source>
        <translation type="unfinished">der Empfänger</translation>
    </message>
    <message>
        <source>the refresh token</source>
        <translation type="unfinished">das Refresh-Token</translation>
    </message>
    <message>
        <source>the renamed parameters</source>
        <translation type="unfinished">die umbenannten Parameter</translation>
    </message>
    <message>
        <source>the request parameters</source>
        <translation type="unfinished">die Parameter der Anfragen</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation type="unfinished">der Grund</translation>
    </message>
    <message>
        <source>the required</source>
        <translation type="unfinished">die Pflicht</translation>
    </message>
    <message>
        <source>the response</source>
        <translation type="unfinished">die Antwort</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation type="unfinished">der Rest</translation>
    </message>
    <message>
        <source>the revoke token</source>
        <translation type="unfinished">das Widerrufen</translation>
    </message>
    <message>
        <source>the root</source>
        <translation type="unfinished">die Wurzel</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation type="unfinished">das Beispiel</translation>
    </message>
    <message>
        <source>the scheme</source>
        <translation type="unfinished">das Schema</translation>
    </message>
    <message>
        <source>the scope</source>
        <translation type="unfinished">der Scope</translation>
    </message>
    <message>
        <source>the scope separator</source>
        <translation type="unfinished">das Trennzeichen der Scopes</translation>
    </message>
    <message>
        <source>the scopes</source>
        <translation type="unfinished">die Scopes</translation>
    </message>
    <message>
        <source>the skipped whitelist check</source>
        <translation type="unfinished">die ausgelassene Prüfung der Domains</translation>
    </message>
    <message>
        <source>the marks of findings</source>
        <translation type="unfinished">die Markierungen von Funden</translation>
    </message>
    <message>
        <source>the state</source>
        <translation type="unfinished">das state</translation>
    </message>
    <message>
        <source>the rule for the state</source>
        <translation type="unfinished">die Regel für state</translation>
    </message>
    <message>
        <source>the statuses</source>
        <translation type="unfinished">die Status</translation>
    </message>
    <message>
        <source>the success</source>
        <translation type="unfinished">der Erfolg</translation>
    </message>
    <message>
        <source>the suffix</source>
        <translation type="unfinished">das Dahinterstehende</translation>
    </message>
    <message>
        <source>the test call</source>
        <translation type="unfinished">der Testaufruf</translation>
    </message>
    <message>
        <source>the type</source>
        <translation type="unfinished">die Art</translation>
    </message>
    <message>
        <source>the list of what is not encoded</source>
        <translation type="unfinished">die Liste des unverändert Gesendeten</translation>
    </message>
    <message>
        <source>the unique identifier</source>
        <translation type="unfinished">die eindeutige Kennung</translation>
    </message>
    <message>
        <source>the version</source>
        <translation type="unfinished">die Version</translation>
    </message>
    <message>
        <source>the whitelist</source>
        <translation type="unfinished">die erlaubten Domains</translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished">Leerzeichen</translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished">Komma</translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished">Plus</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation type="unfinished">senkrechter Strich</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished">Semikolon</translation>
    </message>
    <message>
        <source>colon</source>
        <translation type="unfinished">Doppelpunkt</translation>
    </message>
    <message>
        <source>the entry {name}</source>
        <translation type="unfinished">der Eintrag {name}</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation type="unfinished">{name}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation type="unfinished">{part} ({whole})</translation>
    </message>
    <message>
        <source>{what} on {page}</source>
        <translation type="unfinished">{what} ({page})</translation>
    </message>
    <message>
        <source>{what} in step {step}</source>
        <translation type="unfinished">{what} in Schritt {step}</translation>
    </message>
    <message>
        <source>the item {name}</source>
        <translation type="unfinished">das Stück {name}</translation>
    </message>
    <message>
        <source>{left} in {place} is from a sample.</source>
        <translation type="unfinished">{left} stammt aus einem Beispiel: {place}.</translation>
    </message>
    <message>
        <source>Write this provider&apos;s own. What came with the log-in is under Insert value; what differs for each customer is a field of step {step}.</source>
        <translation type="unfinished">Schreiben Sie, was bei diesem Anbieter gilt. Was mit der Anmeldung kam, steht unter „Wert einfügen“; was für jeden Kunden anders ist, ist ein Feld von Schritt {step}.</translation>
    </message>
    <message>
        <source>The state is to be sent as {name}, but the platform always calls it “state”.</source>
        <translation type="unfinished">State soll als {name} gesendet werden, aber die Plattform nennt es immer „state“.</translation>
    </message>
    <message>
        <source>Ask the provider whether it takes “state”, too. If it does not, the platform cannot log people in there.</source>
        <translation type="unfinished">Fragen Sie den Anbieter, ob er auch „state“ nimmt. Wenn nicht, kann die Plattform dort niemanden anmelden.</translation>
    </message>
    <message>
        <source>Call it “state”</source>
        <translation type="unfinished">„state“ nennen</translation>
    </message>
    <message>
        <source>The log-in page stands behind the # of its address.</source>
        <translation type="unfinished">Die Anmeldeseite steht hinter dem # ihrer Adresse.</translation>
    </message>
    <message>
        <source>Try the log-in once on the platform. An address of the provider&apos;s without # is safer, if there is one.</source>
        <translation type="unfinished">Versuchen Sie die Anmeldung einmal auf der Plattform. Eine Adresse des Anbieters ohne # ist sicherer, falls es eine gibt.</translation>
    </message>
    <message>
        <source>{provider} wants {parameter} with the log-in.</source>
        <translation type="unfinished">{provider} will {parameter} bei der Anmeldung.</translation>
    </message>
    <message>
        <source>Add it to the extra parameters, or the access token that comes is good for nothing, if one comes at all.</source>
        <translation type="unfinished">Fügen Sie es zu den zusätzlichen Parametern hinzu, sonst taugt das Access-Token nichts, falls überhaupt eines kommt.</translation>
    </message>
    <message>
        <source>{provider} knows {name} under the name {own} only.</source>
        <translation type="unfinished">{provider} kennt {name} nur unter dem Namen {own}.</translation>
    </message>
    <message>
        <source>Send it under the provider&apos;s name.</source>
        <translation type="unfinished">Senden Sie ihn unter dem Namen des Anbieters.</translation>
    </message>
    <message>
        <source>Send it as {name}</source>
        <translation type="unfinished">Als {name} senden</translation>
    </message>
    <message>
        <source>{provider} no longer gives out the scope {scope}.</source>
        <translation type="unfinished">{provider} gibt den Scope {scope} nicht mehr aus.</translation>
    </message>
    <message>
        <source>{new} took its place. It may have to be switched on for your app in the portal.</source>
        <translation type="unfinished">An seine Stelle kam {new}. Vielleicht muss er im Portal für Ihre App eingeschaltet werden.</translation>
    </message>
    <message>
        <source>Remove {scope}</source>
        <translation type="unfinished">{scope} entfernen</translation>
    </message>
    <message>
        <source>Ask for {scopes} instead</source>
        <translation type="unfinished">Stattdessen {scopes} verlangen</translation>
    </message>
    <message>
        <source>The API of {provider} wants the header {name} with every call.</source>
        <translation type="unfinished">Die API von {provider} will bei jedem Aufruf den Header {name}.</translation>
    </message>
    <message>
        <source>Add it here and to the request parameters.</source>
        <translation type="unfinished">Fügen Sie ihn hier und zu den Parametern der Anfragen hinzu.</translation>
    </message>
    <message>
        <source>Add the header {name}</source>
        <translation type="unfinished">Den Header {name} hinzufügen</translation>
    </message>
    <message>
        <source>{provider} writes {word} before the token, not Bearer.</source>
        <translation type="unfinished">{provider} schreibt {word} vor das Token, nicht Bearer.</translation>
    </message>
    <message>
        <source>Write it as its documentation does, here and in the request parameters.</source>
        <translation type="unfinished">Schreiben Sie es wie die Dokumentation, hier und in den Parametern der Anfragen.</translation>
    </message>
    <message>
        <source>Write {word}</source>
        <translation type="unfinished">{word} schreiben</translation>
    </message>
    <message>
        <source>The documentation of {provider} names another address by now.</source>
        <translation type="unfinished">Die Dokumentation von {provider} nennt inzwischen eine andere Adresse.</translation>
    </message>
    <message>
        <source>It is {address}. What comes back may look different, too.</source>
        <translation type="unfinished">Sie ist {address}. Auch was zurückkommt, kann anders aussehen.</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation type="unfinished">{address} nehmen</translation>
    </message>
    <message>
        <source>{provider} is not known to have this address.</source>
        <translation type="unfinished">Von {provider} ist diese Adresse nicht bekannt.</translation>
    </message>
    <message>
        <source>The one that is known is {address}. Where yours is of another product or place of theirs, leave it.</source>
        <translation type="unfinished">Bekannt ist {address}. Gehört Ihre zu einem anderen Produkt oder Ort, lassen Sie sie.</translation>
    </message>
    <message>
        <source>{place} is of another place of {provider} than {other}.</source>
        <translation type="unfinished">{place} gehört zu einem anderen Ort von {provider} als {other}.</translation>
    </message>
    <message>
        <source>Both have to be of one: sandbox and production, and regions, are kept apart there.</source>
        <translation type="unfinished">Beide müssen von einem sein: Sandbox und Produktion, und Regionen, sind dort getrennt.</translation>
    </message>
    <message>
        <source>Use the platform&apos;s redirect URL</source>
        <translation type="unfinished">Die Redirect-URL der Plattform nehmen</translation>
    </message>
    <message>
        <source>Use port {fixed_port}</source>
        <translation type="unfinished">Port {fixed_port} nehmen</translation>
    </message>
    <message>
        <source>This is the redirect URL of the platform&apos;s environment “{name}”.</source>
        <translation type="unfinished">Das ist die Redirect-URL der Umgebung „{name}“ der Plattform.</translation>
    </message>
    <message>
        <source>Right for trying it out there. What customers use has that of production.</source>
        <translation type="unfinished">Richtig, um es dort auszuprobieren. Was Kunden nutzen, hat die der Produktion.</translation>
    </message>
    <message>
        <source>The redirect URL is missing.</source>
        <translation type="unfinished">Die Redirect-URL fehlt.</translation>
    </message>
    <message>
        <source>It is {platform_redirect_url}; some plugs have one of their own.</source>
        <translation type="unfinished">Sie ist {platform_redirect_url}; manche Plugs haben eine eigene.</translation>
    </message>
    <message>
        <source>The redirect URL is the platform&apos;s but for a slash, capital letters or spaces.</source>
        <translation type="unfinished">Die Redirect-URL ist die der Plattform, bis auf einen Schrägstrich, Großbuchstaben oder Leerzeichen.</translation>
    </message>
    <message>
        <source>Providers compare it character by character: use exactly the platform&apos;s.</source>
        <translation type="unfinished">Anbieter vergleichen sie Zeichen für Zeichen: Nehmen Sie genau die der Plattform.</translation>
    </message>
    <message>
        <source>The redirect URL is no web address.</source>
        <translation type="unfinished">Die Redirect-URL ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Use the platform&apos;s: {platform_redirect_url}.</source>
        <translation type="unfinished">Nehmen Sie die der Plattform: {platform_redirect_url}.</translation>
    </message>
    <message>
        <source>The redirect URL is not encrypted.</source>
        <translation type="unfinished">Die Redirect-URL ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>It must begin with https://: the authorization code travels with it. For live runs on this computer the wizard has a redirect of its own, which needs no entry here.</source>
        <translation type="unfinished">Sie muss mit https:// beginnen: Mit ihr kommt der Authorization-Code. Für Live-Tests auf diesem Computer hat das Programm eine eigene Weiterleitung, die hier keinen Eintrag braucht.</translation>
    </message>
    <message>
        <source>There is a # in the redirect URL.</source>
        <translation type="unfinished">In der Redirect-URL steht ein #.</translation>
    </message>
    <message>
        <source>A redirect URL must have none (RFC 6749 section 3.1.2). Tokens after a # belong to the implicit grant, which this is not.</source>
        <translation type="unfinished">Eine Redirect-URL darf keines haben (RFC 6749 Abschnitt 3.1.2). Token hinter einem # gehören zum impliziten Ablauf, der das hier nicht ist.</translation>
    </message>
    <message>
        <source>The redirect URL is not the platform&apos;s.</source>
        <translation type="unfinished">Die Redirect-URL ist nicht die der Plattform.</translation>
    </message>
    <message>
        <source>After approval people must come back to the platform: {platform_redirect_url}, perhaps with a suffix.</source>
        <translation type="unfinished">Nach dem Zustimmen müssen Leute zur Plattform zurückkommen: {platform_redirect_url}, vielleicht mit einem Anhang.</translation>
    </message>
    <message>
        <source>The redirect URL is the platform&apos;s with a suffix.</source>
        <translation type="unfinished">Die Redirect-URL ist die der Plattform mit einem Anhang.</translation>
    </message>
    <message>
        <source>Some plugs have one. Make sure that the provider&apos;s app has exactly the same.</source>
        <translation type="unfinished">Manche Plugs haben einen. Sorgen Sie dafür, dass die App beim Anbieter genau denselben hat.</translation>
    </message>
    <message>
        <source>Port {port} is reserved: a program may listen there only with special rights.</source>
        <translation type="unfinished">Port {port} ist vorbehalten: Dort darf ein Programm nur mit besonderen Rechten lauschen.</translation>
    </message>
    <message>
        <source>Use a port from 1024 on, or 0 for any free one.</source>
        <translation type="unfinished">Nehmen Sie einen Port ab 1024, oder 0 für einen freien.</translation>
    </message>
    <message>
        <source>Use any free port</source>
        <translation type="unfinished">Einen freien Port nehmen</translation>
    </message>
    <message>
        <source>Browsers refuse to open port {port}.</source>
        <translation type="unfinished">Browser weigern sich, Port {port} zu öffnen.</translation>
    </message>
    <message>
        <source>It belongs to another service. Use another one, and register that at the provider.</source>
        <translation type="unfinished">Er gehört zu einem anderen Dienst. Nehmen Sie einen anderen, und registrieren Sie ihn beim Anbieter.</translation>
    </message>
    <message>
        <source>The live run takes any free port, but providers that want https compare the port as well.</source>
        <translation type="unfinished">Der Live-Test nimmt einen freien Port, aber Anbieter, die https wollen, vergleichen auch den Port.</translation>
    </message>
    <message>
        <source>Use a port of your own, such as {fixed_port}, and register the address with it.</source>
        <translation type="unfinished">Nehmen Sie einen eigenen Port, etwa {fixed_port}, und registrieren Sie die Adresse mit ihm.</translation>
    </message>
    <message>
        <source>The path of the live run is no path.</source>
        <translation type="unfinished">Der Pfad des Live-Tests ist kein Pfad.</translation>
    </message>
    <message>
        <source>It begins with / and has no ?, # or space, as in /callback.</source>
        <translation type="unfinished">Er beginnt mit / und hat kein ?, # oder Leerzeichen, wie /callback.</translation>
    </message>
    <message>
        <source>Put / before it</source>
        <translation type="unfinished">/ davorsetzen</translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished">Header</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation type="unfinished">Parameter</translation>
    </message>
    <message>
        <source>The {kind} {name} is there twice in {step}.</source>
        <translation type="unfinished">{kind} {name} steht zweimal in {step}.</translation>
    </message>
    <message>
        <source>Remove one: only one of them would arrive.</source>
        <translation type="unfinished">Entfernen Sie einen: Nur einer käme an.</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation type="unfinished">Diesen entfernen</translation>
    </message>
    <message>
        <source>A {kind} in {step} has no name.</source>
        <translation type="unfinished">In {step} hat ein Eintrag ({kind}) keinen Namen.</translation>
    </message>
    <message>
        <source>Remove the empty row.</source>
        <translation type="unfinished">Entfernen Sie die leere Zeile.</translation>
    </message>
    <message>
        <source>Enter its name as the documentation spells it, or remove it.</source>
        <translation type="unfinished">Tragen Sie seinen Namen ein, wie die Dokumentation ihn schreibt, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation type="unfinished">Die Zeile entfernen</translation>
    </message>
    <message>
        <source>No header can be called {name}.</source>
        <translation type="unfinished">Kein Header kann {name} heißen.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, without a colon, for example Notion-Version.</source>
        <translation type="unfinished">Nehmen Sie Buchstaben, Ziffern und Bindestriche, ohne Doppelpunkt, zum Beispiel Notion-Version.</translation>
    </message>
    <message>
        <source>Use {bare}</source>
        <translation type="unfinished">{bare} nehmen</translation>
    </message>
    <message>
        <source>The header {name} is set by the program that sends the request.</source>
        <translation type="unfinished">Den Header {name} setzt das Programm, das die Anfrage sendet.</translation>
    </message>
    <message>
        <source>Remove it: a value of your own can only be wrong.</source>
        <translation type="unfinished">Entfernen Sie ihn: Ein eigener Wert kann nur falsch sein.</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation type="unfinished">Den Header entfernen</translation>
    </message>
    <message>
        <source>The value of the header {name} holds a line break or a letter that no header can carry.</source>
        <translation type="unfinished">Der Wert des Headers {name} enthält einen Zeilenumbruch oder ein Zeichen, das kein Header tragen kann.</translation>
    </message>
    <message>
        <source>Write it on one line, in plain letters, digits and signs.</source>
        <translation type="unfinished">Schreiben Sie ihn in eine Zeile, in einfachen Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>Write it on one line</source>
        <translation type="unfinished">In eine Zeile schreiben</translation>
    </message>
    <message>
        <source>The Content-Type of {step} says something else than the body is.</source>
        <translation type="unfinished">Der Content-Type von {step} sagt etwas anderes, als der Body ist.</translation>
    </message>
    <message>
        <source>The body is sent as {content_type}. Remove the header, or choose the other body format.</source>
        <translation type="unfinished">Der Body wird als {content_type} gesendet. Entfernen Sie den Header, oder wählen Sie das andere Body-Format.</translation>
    </message>
    <message>
        <source>The value of {name} in {step} is typed in by hand.</source>
        <translation type="unfinished">Der Wert von {name} in {step} ist von Hand eingetippt.</translation>
    </message>
    <message>
        <source>Remove it: OAuth fills it in afresh each time.</source>
        <translation type="unfinished">Entfernen Sie ihn: OAuth füllt ihn jedes Mal neu aus.</translation>
    </message>
    <message>
        <source>Step {step} asks for a token with {value}: that is another grant.</source>
        <translation type="unfinished">Schritt {step} verlangt ein Token mit {value}: Das ist ein anderer Grant.</translation>
    </message>
    <message>
        <source>Remove it: here the code is exchanged, which is authorization_code.</source>
        <translation type="unfinished">Entfernen Sie es: Hier wird der Code getauscht, das ist authorization_code.</translation>
    </message>
    <message>
        <source>The refresh is made with {value}: that is the grant of a log-in.</source>
        <translation type="unfinished">Erneuert wird mit {value}: Das ist der Grant einer Anmeldung.</translation>
    </message>
    <message>
        <source>Remove it: here a refresh token is sent, which is refresh_token.</source>
        <translation type="unfinished">Entfernen Sie es: Hier wird ein Refresh-Token gesendet, das ist refresh_token.</translation>
    </message>
    <message>
        <source>Step {step} refreshes with {value} instead of refresh_token.</source>
        <translation type="unfinished">Schritt {step} erneuert mit {value} statt refresh_token.</translation>
    </message>
    <message>
        <source>Right for a few providers, such as Facebook and Instagram. Otherwise remove it.</source>
        <translation type="unfinished">Richtig bei einigen wenigen Anbietern, etwa Facebook und Instagram. Sonst entfernen Sie es.</translation>
    </message>
    <message>
        <source>A scope is empty.</source>
        <translation type="unfinished">Ein Scope ist leer.</translation>
    </message>
    <message>
        <source>Remove the empty entry.</source>
        <translation type="unfinished">Entfernen Sie den leeren Eintrag.</translation>
    </message>
    <message>
        <source>Remove the repetition</source>
        <translation type="unfinished">Die Wiederholung entfernen</translation>
    </message>
    <message>
        <source>The scope {scope} is there twice.</source>
        <translation type="unfinished">Der Scope {scope} steht zweimal da.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation type="unfinished">Entfernen Sie die Wiederholung.</translation>
    </message>
    <message>
        <source>Write the scope alone, without quotation marks.</source>
        <translation type="unfinished">Schreiben Sie den Scope allein, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Remove the quotation marks</source>
        <translation type="unfinished">Die Anführungszeichen entfernen</translation>
    </message>
    <message>
        <source>There are quotation marks around a scope.</source>
        <translation type="unfinished">Um einen Scope stehen Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write it as the documentation names it: it is encoded when it is sent.</source>
        <translation type="unfinished">Schreiben Sie ihn, wie die Dokumentation ihn nennt: Kodiert wird er beim Senden.</translation>
    </message>
    <message>
        <source>Decode it</source>
        <translation type="unfinished">Dekodieren</translation>
    </message>
    <message>
        <source>The scope {scope} is encoded already.</source>
        <translation type="unfinished">Der Scope {scope} ist schon kodiert.</translation>
    </message>
    <message>
        <source>The scope {scope} holds characters that no scope has.</source>
        <translation type="unfinished">Der Scope {scope} enthält Zeichen, die kein Scope hat.</translation>
    </message>
    <message>
        <source>Copy it again from the provider&apos;s documentation: letters, digits and simple signs only.</source>
        <translation type="unfinished">Kopieren Sie ihn noch einmal aus der Dokumentation des Anbieters: nur Buchstaben, Ziffern und einfache Zeichen.</translation>
    </message>
    <message>
        <source>The scope {scope} asks for very much.</source>
        <translation type="unfinished">Der Scope {scope} verlangt sehr viel.</translation>
    </message>
    <message>
        <source>Ask only for what the connection needs; people see the list and may refuse.</source>
        <translation type="unfinished">Verlangen Sie nur, was die Verbindung braucht; die Leute sehen die Liste und können ablehnen.</translation>
    </message>
    <message numerus="yes">
        <source>Entry {number} holds {count} scopes in one text.</source>
        <comment>Entry {number} holds {count} scope in one text.</comment>
        <translation type="unfinished">
            <numerusform>Eintrag {number} enthält {count} Scope in einem Text.</numerusform>
            <numerusform>Eintrag {number} enthält {count} Scopes in einem Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make each scope an entry of its own. They are sent joined by “{separator}”: check that this is right.</source>
        <translation type="unfinished">Machen Sie jeden Scope zu einem eigenen Eintrag. Gesendet werden sie verbunden mit „{separator}“: Prüfen Sie, ob das richtig ist.</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation type="unfinished">Aufteilen</translation>
    </message>
    <message>
        <source>No scope is asked for.</source>
        <translation type="unfinished">Kein Scope wird verlangt.</translation>
    </message>
    <message>
        <source>Many providers then allow nothing. Look up which scopes the test call needs.</source>
        <translation type="unfinished">Viele Anbieter erlauben dann nichts. Schlagen Sie nach, welche Scopes der Testaufruf braucht.</translation>
    </message>
    <message numerus="yes">
        <source>{count} scopes are asked for.</source>
        <comment>{count} scope is asked for.</comment>
        <translation type="unfinished">
            <numerusform>{count} Scope wird verlangt.</numerusform>
            <numerusform>{count} Scopes werden verlangt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection needs only those that its calls need. Each further one gives people a reason to refuse.</source>
        <translation type="unfinished">Die Verbindung braucht nur die, die ihre Aufrufe brauchen. Jeder weitere gibt Leuten einen Grund abzulehnen.</translation>
    </message>
    <message>
        <source>There are scopes, but they are not sent.</source>
        <translation type="unfinished">Es gibt Scopes, aber sie werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Send the scope parameter, or empty the list.</source>
        <translation type="unfinished">Senden Sie den Parameter scope, oder leeren Sie die Liste.</translation>
    </message>
    <message>
        <source>Send the scopes</source>
        <translation type="unfinished">Die Scopes senden</translation>
    </message>
    <message>
        <source>Scopes are joined by {separator}, which the platform does not offer.</source>
        <translation type="unfinished">Die Scopes werden verbunden mit {separator}, was die Plattform nicht anbietet.</translation>
    </message>
    <message>
        <source>They are exported as one: check this.</source>
        <translation type="unfinished">Sie werden als einer exportiert: Prüfen Sie das.</translation>
    </message>
    <message>
        <source>Use the connection&apos;s access token</source>
        <translation type="unfinished">Das Access-Token der Verbindung nehmen</translation>
    </message>
    <message>
        <source>Remove the parameter: OAuth adds the client secret</source>
        <translation type="unfinished">Den Parameter entfernen: OAuth fügt das Client-Secret hinzu</translation>
    </message>
    <message>
        <source>Use the connection&apos;s own token</source>
        <translation type="unfinished">Das eigene Token der Verbindung nehmen</translation>
    </message>
    <message>
        <source>The client ID looks like a secret.</source>
        <translation type="unfinished">Die Client-ID sieht nach einem Geheimnis aus.</translation>
    </message>
    <message>
        <source>Enter the public client ID here. The secret goes into the field for the client secret, which is never written to a file. If this one was shared already, make a new one at the provider.</source>
        <translation type="unfinished">Tragen Sie hier die öffentliche Client-ID ein. Das Secret kommt in das Feld für das Client-Secret, das nie in eine Datei geschrieben wird. Wurde dieses schon weitergegeben, legen Sie beim Anbieter ein neues an.</translation>
    </message>
    <message>
        <source>{place} would be readable by everyone who gets the file.</source>
        <translation type="unfinished">{place} wäre für alle lesbar, die die Datei bekommen.</translation>
    </message>
    <message>
        <source>Leave the default of such a field empty: whoever connects enters the value.</source>
        <translation type="unfinished">Lassen Sie die Vorgabe eines solchen Feldes leer: Den Wert trägt ein, wer sich verbindet.</translation>
    </message>
    <message>
        <source>Empty the default</source>
        <translation type="unfinished">Die Vorgabe leeren</translation>
    </message>
    <message>
        <source>There seems to be a real secret in {place}.</source>
        <translation type="unfinished">Anscheinend ein echtes Geheimnis: {place}.</translation>
    </message>
    <message>
        <source>Take it out: this file is shared. If it was shared already, make a new secret at the provider. A key that each customer has is a field of step {step}.</source>
        <translation type="unfinished">Nehmen Sie es heraus: Diese Datei wird weitergegeben. Ist das schon geschehen, legen Sie beim Anbieter ein neues Secret an. Ein Schlüssel, den jeder Kunde hat, ist ein Feld von Schritt {step}.</translation>
    </message>
    <message>
        <source>Remove the row, or enter the value.</source>
        <translation type="unfinished">Entfernen Sie die Zeile, oder tragen Sie den Wert ein.</translation>
    </message>
    <message>
        <source>Enter the value, or remove the row.</source>
        <translation type="unfinished">Tragen Sie den Wert ein, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>{name} in {step} has no value: it is sent empty.</source>
        <translation type="unfinished">{name} in {step} hat keinen Wert: Es wird leer gesendet.</translation>
    </message>
    <message>
        <source>{name} in {step} has no value: it is sent empty, in place of the credentials.</source>
        <translation type="unfinished">{name} in {step} hat keinen Wert: Es wird leer gesendet, anstelle der Zugangsdaten.</translation>
    </message>
    <message>
        <source>{name} in {step} has no value: it is sent empty, in place of what OAuth fills in.</source>
        <translation type="unfinished">{name} in {step} hat keinen Wert: Es wird leer gesendet, anstelle dessen, was OAuth ausfüllt.</translation>
    </message>
    <message>
        <source>{where} never returns anything.</source>
        <translation type="unfinished">{where} gibt nie etwas zurück.</translation>
    </message>
    <message>
        <source>End it with return and the value: the platform uses what the code returns, and nothing else.</source>
        <translation type="unfinished">Beenden Sie den Code mit return und dem Wert: Die Plattform nutzt, was der Code zurückgibt, und sonst nichts.</translation>
    </message>
    <message>
        <source>{where} uses {names}, which the platform does not have.</source>
        <translation type="unfinished">{where} nutzt {names}, was die Plattform nicht hat.</translation>
    </message>
    <message>
        <source>Use what is there: axios, fetch, URLSearchParams, Buffer, crypto, moment, jwt.</source>
        <translation type="unfinished">Nehmen Sie, was da ist: axios, fetch, URLSearchParams, Buffer, crypto, moment, jwt.</translation>
    </message>
    <message>
        <source>{where} names {name}, which this connection does not have.</source>
        <translation type="unfinished">{where} nennt {name}, was diese Verbindung nicht hat.</translation>
    </message>
    <message>
        <source>Add a field with this key in step {step}.</source>
        <translation type="unfinished">Fügen Sie in Schritt {step} ein Feld mit diesem Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>The connection has no name yet.</source>
        <translation type="unfinished">Die Verbindung hat noch keinen Namen.</translation>
    </message>
    <message>
        <source>Give it the name of the service, for example “Acme CRM”.</source>
        <translation type="unfinished">Geben Sie ihr den Namen des Dienstes, zum Beispiel „Acme CRM“.</translation>
    </message>
    <message>
        <source>The service domain holds more than a domain, such as https:// or a path.</source>
        <translation type="unfinished">Die Domain des Dienstes enthält mehr als eine Domain, etwa https:// oder einen Pfad.</translation>
    </message>
    <message>
        <source>The domain alone is enough: {domain}.</source>
        <translation type="unfinished">Die Domain allein genügt: {domain}.</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <translation type="unfinished">{domain} nehmen</translation>
    </message>
    <message>
        <source>{written} is no domain.</source>
        <translation type="unfinished">{written} ist keine Domain.</translation>
    </message>
    <message>
        <source>Write that of the web site, such as acme.com, or nothing.</source>
        <translation type="unfinished">Schreiben Sie die der Website, etwa acme.com, oder nichts.</translation>
    </message>
    <message>
        <source>There are invisible characters in {place}.</source>
        <translation type="unfinished">Unsichtbare Zeichen stehen darin: {place}.</translation>
    </message>
    <message>
        <source>They probably came with copying. Remove them, or type the value by hand.</source>
        <translation type="unfinished">Sie kamen wahrscheinlich beim Kopieren mit. Entfernen Sie sie, oder tippen Sie den Wert von Hand.</translation>
    </message>
    <message>
        <source>Remove the invisible characters</source>
        <translation type="unfinished">Die unsichtbaren Zeichen entfernen</translation>
    </message>
    <message>
        <source>There is a space too many in {place}.</source>
        <translation type="unfinished">Ein Leerzeichen ist zu viel: {place}.</translation>
    </message>
    <message>
        <source>Remove the space: HTTP drops it on the way, so what arrives is something else than what stands here.</source>
        <translation type="unfinished">Entfernen Sie das Leerzeichen: HTTP lässt es unterwegs fallen, es kommt also etwas anderes an, als hier steht.</translation>
    </message>
    <message>
        <source>Remove the space: it probably came with copying.</source>
        <translation type="unfinished">Entfernen Sie das Leerzeichen: Es kam wahrscheinlich beim Kopieren mit.</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation type="unfinished">ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation type="unfinished">eine Liste in [ ]</translation>
    </message>
    <message>
        <source>a group of named values in { }</source>
        <translation type="unfinished">eine Gruppe benannter Werte in { }</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished">true oder false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished">eine ganze Zahl</translation>
    </message>
    <message>
        <source>The document as a whole cannot be read as a connection.</source>
        <translation type="unfinished">Das Dokument als Ganzes kann nicht als Verbindung gelesen werden.</translation>
    </message>
    <message>
        <source>Open the file that the wizard saved, or start a new connection.</source>
        <translation type="unfinished">Öffnen Sie die Datei, die dieses Programm gespeichert hat, oder beginnen Sie eine neue Verbindung.</translation>
    </message>
    <message>
        <source>in {step}</source>
        <translation type="unfinished">in {step}</translation>
    </message>
    <message>
        <source>at the top of the document</source>
        <translation type="unfinished">oben im Dokument</translation>
    </message>
    <message>
        <source>{name} {where} holds a real secret.</source>
        <translation type="unfinished">{name} {where} enthält ein echtes Geheimnis.</translation>
    </message>
    <message>
        <source>Take it out: this file is shared, and the wizard asks for secrets by itself. If the file was shared already, make a new secret at the provider.</source>
        <translation type="unfinished">Nehmen Sie es heraus: Diese Datei wird weitergegeben, und das Programm fragt selbst nach Geheimnissen. Wurde die Datei schon weitergegeben, legen Sie beim Anbieter ein neues Secret an.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished">Herausnehmen</translation>
    </message>
    <message>
        <source>The document says {name} {where}; no such key is known.</source>
        <translation type="unfinished">Das Dokument sagt {name} {where}; ein solcher Schlüssel ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Rename it to {near}</source>
        <translation type="unfinished">In {near} umbenennen</translation>
    </message>
    <message>
        <source>Probably “{near}” is meant.</source>
        <translation type="unfinished">Wahrscheinlich ist „{near}“ gemeint.</translation>
    </message>
    <message>
        <source>“{taken}” is there already: remove this one.</source>
        <translation type="unfinished">„{taken}“ gibt es schon: Entfernen Sie diesen hier.</translation>
    </message>
    <message>
        <source>Remove it, or correct its spelling.</source>
        <translation type="unfinished">Entfernen Sie es, oder berichtigen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished">{name} entfernen</translation>
    </message>
    <message>
        <source>a text, a number, true, false or null</source>
        <translation type="unfinished">ein Text, eine Zahl, true, false oder null</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">etwas anderes</translation>
    </message>
    <message>
        <source>{where} must be {expected}, but it is {kind_of}.</source>
        <translation type="unfinished">{where}: Hierher gehört {expected}, da steht aber {kind_of}.</translation>
    </message>
    <message>
        <source>Write {expected} there, or take the entry out.</source>
        <translation type="unfinished">Dorthin gehört: {expected}. Oder nehmen Sie den Eintrag heraus.</translation>
    </message>
    <message>
        <source>Use “{near}”</source>
        <translation type="unfinished">„{near}“ nehmen</translation>
    </message>
    <message>
        <source>{where} has a value that is not offered.</source>
        <translation type="unfinished">{where} hat einen Wert, der nicht angeboten wird.</translation>
    </message>
    <message>
        <source>Choose {offered}.</source>
        <translation type="unfinished">Wählen Sie {offered}.</translation>
    </message>
    <message>
        <source>{where} has a value that is not possible.</source>
        <translation type="unfinished">{where} hat einen Wert, der nicht möglich ist.</translation>
    </message>
    <message>
        <source>Write one status, such as 200, or a class of them, such as 2xx.</source>
        <translation type="unfinished">Schreiben Sie einen Status, etwa 200, oder eine Klasse davon, etwa 2xx.</translation>
    </message>
    <message>
        <source>It must be {expected}.</source>
        <translation type="unfinished">Es muss {expected} sein.</translation>
    </message>
    <message>
        <source>null (empty)</source>
        <translation type="unfinished">null (leer)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished">ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished">eine Zahl</translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished">eine Liste</translation>
    </message>
    <message>
        <source>a group of named values</source>
        <translation type="unfinished">eine Gruppe benannter Werte</translation>
    </message>
    <message>
        <source>Write it as a text</source>
        <translation type="unfinished">Als Text schreiben</translation>
    </message>
    <message>
        <source>Use {value} without quotation marks</source>
        <translation type="unfinished">{value} ohne Anführungszeichen nehmen</translation>
    </message>
    <message>
        <source>Write it as a number</source>
        <translation type="unfinished">Als Zahl schreiben</translation>
    </message>
    <message>
        <source>Write it as a list</source>
        <translation type="unfinished">Als Liste schreiben</translation>
    </message>
    <message>
        <source>A placeholder in {place} cannot be read.</source>
        <translation type="unfinished">Ein Platzhalter kann nicht gelesen werden: {place}.</translation>
    </message>
    <message>
        <source>No value is filled in for {names} in {place}.</source>
        <translation type="unfinished">Für {names} wird kein Wert eingesetzt: {place}.</translation>
    </message>
    <message>
        <source>Values are filled in where it says ${context.authData.…}. Choose the value from the insert menu.</source>
        <translation type="unfinished">Werte werden eingesetzt, wo ${context.authData.…} steht. Wählen Sie den Wert aus dem Menü zum Einfügen.</translation>
    </message>
    <message>
        <source>Write the placeholder rightly</source>
        <translation type="unfinished">Den Platzhalter richtig schreiben</translation>
    </message>
    <message>
        <source>{named} in {where} would be shown in the browser&apos;s address bar.</source>
        <translation type="unfinished">{named} würde in der Adresszeile des Browsers gezeigt: {where}.</translation>
    </message>
    <message>
        <source>Remove it: secrets belong into step {step} only, where OAuth adds them by itself.</source>
        <translation type="unfinished">Entfernen Sie es: Geheimnisse gehören nur in Schritt {step}, wo OAuth sie von selbst hinzufügt.</translation>
    </message>
    <message>
        <source>{named} in {where} does not exist yet at that time.</source>
        <translation type="unfinished">{named} gibt es zu dieser Zeit noch nicht: {where}.</translation>
    </message>
    <message>
        <source>{named} in {where} comes only with a later call.</source>
        <translation type="unfinished">{named} kommt erst mit einem späteren Aufruf: {where}.</translation>
    </message>
    <message>
        <source>Move call {number} further up.</source>
        <translation type="unfinished">Schieben Sie Aufruf {number} weiter nach oben.</translation>
    </message>
    <message>
        <source>{named} in {where} no longer exists at that time.</source>
        <translation type="unfinished">{named} gibt es zu dieser Zeit nicht mehr: {where}.</translation>
    </message>
    <message>
        <source>It is made for one sign-in and used once, in step {step}. Use a value of the token response instead.</source>
        <translation type="unfinished">Es wird für eine Anmeldung gemacht und einmal genutzt, in Schritt {step}. Nehmen Sie stattdessen einen Wert der Token-Antwort.</translation>
    </message>
    <message>
        <source>{where} needs {name} from the callback, which is not kept.</source>
        <translation type="unfinished">{where} braucht {name} aus der Weiterleitung, das nicht behalten wird.</translation>
    </message>
    <message>
        <source>List it in step {step} among the values to keep from the callback.</source>
        <translation type="unfinished">Führen Sie es in Schritt {step} unter den Werten auf, die aus der Weiterleitung behalten werden.</translation>
    </message>
    <message>
        <source>Keep {name} in step {step}</source>
        <translation type="unfinished">{name} in Schritt {step} behalten</translation>
    </message>
    <message>
        <source>{named} in {where} is filled in by this program only: the platform has no such value.</source>
        <translation type="unfinished">{named} wird nur von diesem Programm eingesetzt, die Plattform hat keinen solchen Wert: {where}.</translation>
    </message>
    <message>
        <source>If the provider takes the request without it, remove it. Otherwise write a fixed text of your own.</source>
        <translation type="unfinished">Nimmt der Anbieter die Anfrage ohne, entfernen Sie es. Sonst schreiben Sie einen festen eigenen Text.</translation>
    </message>
    <message>
        <source>Add a field with this key in step {step}, or choose another value.</source>
        <translation type="unfinished">Fügen Sie in Schritt {step} ein Feld mit diesem Schlüssel hinzu, oder wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
        <source>{path} in {place} is no value of this connection.</source>
        <translation type="unfinished">{path} ist kein Wert dieser Verbindung: {place}.</translation>
    </message>
    <message>
        <source>It comes with the callback, after people have approved.</source>
        <translation type="unfinished">Es kommt mit der Weiterleitung, nachdem Leute zugestimmt haben.</translation>
    </message>
    <message>
        <source>It comes with the token response, the answer to step {step}.</source>
        <translation type="unfinished">Es kommt mit der Token-Antwort, der Antwort auf Schritt {step}.</translation>
    </message>
    <message>
        <source>It comes with the answer to the test call, step {step}.</source>
        <translation type="unfinished">Es kommt mit der Antwort auf den Testaufruf, Schritt {step}.</translation>
    </message>
    <message>
        <source>The placeholder in {place} is never filled in.</source>
        <translation type="unfinished">Der Platzhalter wird nie eingesetzt: {place}.</translation>
    </message>
    <message>
        <source>Write the value itself: only URLs, parameters, headers and bodies are filled in.</source>
        <translation type="unfinished">Schreiben Sie den Wert selbst: Eingesetzt wird nur in URLs, Parametern, Headern und Bodys.</translation>
    </message>
    <message>
        <source>The test call does not send the access token.</source>
        <translation type="unfinished">Der Testaufruf sendet das Access-Token nicht.</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token, or what the documentation says.</source>
        <translation type="unfinished">Fügen Sie den Header Authorization mit Bearer und dem Access-Token hinzu, oder was die Dokumentation sagt.</translation>
    </message>
    <message>
        <source>Step {step} does not send the refresh token.</source>
        <translation type="unfinished">Schritt {step} sendet das Refresh-Token nicht.</translation>
    </message>
    <message>
        <source>Send the refresh token: without it the provider cannot know whose access to renew.</source>
        <translation type="unfinished">Senden Sie das Refresh-Token: Ohne es kann der Anbieter nicht wissen, wessen Zugang zu erneuern ist.</translation>
    </message>
    <message>
        <source>Step {step} sends no token.</source>
        <translation type="unfinished">Schritt {step} sendet kein Token.</translation>
    </message>
    <message>
        <source>Send the active one, or the provider cannot know what to revoke.</source>
        <translation type="unfinished">Senden Sie das aktive, sonst kann der Anbieter nicht wissen, was zu widerrufen ist.</translation>
    </message>
    <message>
        <source>{place} does not send the access token.</source>
        <translation type="unfinished">{place} sendet das Access-Token nicht.</translation>
    </message>
    <message>
        <source>Send the access token</source>
        <translation type="unfinished">Das Access-Token senden</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished">Es senden</translation>
    </message>
    <message>
        <source>The word before the token is missing in {place}.</source>
        <translation type="unfinished">Das Wort vor dem Token fehlt: {place}.</translation>
    </message>
    <message>
        <source>Most providers want “Bearer” and a space before the token. Look it up in the documentation.</source>
        <translation type="unfinished">Die meisten Anbieter wollen „Bearer“ und ein Leerzeichen vor dem Token. Schlagen Sie es in der Dokumentation nach.</translation>
    </message>
    <message>
        <source>Put Bearer before it</source>
        <translation type="unfinished">Bearer davorsetzen</translation>
    </message>
    <message>
        <source>The word before the token is there twice in {place}.</source>
        <translation type="unfinished">Das Wort vor dem Token steht zweimal da: {place}.</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation type="unfinished">Eines entfernen</translation>
    </message>
    <message>
        <source>Nothing is added to the requests of actions, so they would be refused.</source>
        <translation type="unfinished">Zu den Anfragen der Aktionen kommt nichts hinzu, sie würden also abgelehnt.</translation>
    </message>
    <message>
        <source>Send the same as the test call: usually the header Authorization with Bearer and the access token.</source>
        <translation type="unfinished">Senden Sie dasselbe wie der Testaufruf: meist den Header Authorization mit Bearer und dem Access-Token.</translation>
    </message>
    <message>
        <source>Nothing that is added to the requests of actions holds the access token.</source>
        <translation type="unfinished">Nichts, was zu den Anfragen der Aktionen hinzukommt, enthält das Access-Token.</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token, as in the test call.</source>
        <translation type="unfinished">Fügen Sie den Header Authorization mit Bearer und dem Access-Token hinzu, wie im Testaufruf.</translation>
    </message>
    <message>
        <source>Send the same as the test call</source>
        <translation type="unfinished">Dasselbe senden wie der Testaufruf</translation>
    </message>
    <message>
        <source>{name} is sent with another word before the token than in the test call.</source>
        <translation type="unfinished">{name} wird mit einem anderen Wort vor dem Token gesendet als im Testaufruf.</translation>
    </message>
    <message>
        <source>The test call shows what works: send the same here.</source>
        <translation type="unfinished">Der Testaufruf zeigt, was funktioniert: Senden Sie hier dasselbe.</translation>
    </message>
    <message>
        <source>query parameter</source>
        <translation type="unfinished">Query-Parameter</translation>
    </message>
    <message>
        <source>body value</source>
        <translation type="unfinished">Body-Wert</translation>
    </message>
    <message>
        <source>Actions send the token in the {kind} {name}, the test call in the {other_kind} {other_name}.</source>
        <translation type="unfinished">Aktionen senden das Token so: {kind} {name}; der Testaufruf so: {other_kind} {other_name}.</translation>
    </message>
    <message>
        <source>The test call shows what works: send the token in the same way here.</source>
        <translation type="unfinished">Der Testaufruf zeigt, was funktioniert: Senden Sie das Token hier auf dieselbe Art.</translation>
    </message>
    <message>
        <source>The test call sends {name} besides, and actions do not.</source>
        <translation type="unfinished">Der Testaufruf sendet außerdem {name}, Aktionen aber nicht.</translation>
    </message>
    <message>
        <source>Remove it: no parameter may be there twice.</source>
        <translation type="unfinished">Entfernen Sie ihn: Kein Parameter darf zweimal da sein.</translation>
    </message>
    <message>
        <source>{name} is in the address of {step}, and is sent anyway.</source>
        <translation type="unfinished">{name} steht in der Adresse von {step} und wird ohnehin gesendet.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished">Entfernen</translation>
    </message>
    <message>
        <source>{name} is in the query of {step}, and is sent anyway.</source>
        <translation type="unfinished">{name} steht in der Query von {step} und wird ohnehin gesendet.</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation type="unfinished">Die Client-ID fehlt.</translation>
    </message>
    <message>
        <source>Copy it from the app&apos;s page in the provider&apos;s developer portal.</source>
        <translation type="unfinished">Kopieren Sie sie von der Seite der App im Entwicklerportal des Anbieters.</translation>
    </message>
    <message>
        <source>The client ID is a web address.</source>
        <translation type="unfinished">Die Client-ID ist eine Webadresse.</translation>
    </message>
    <message>
        <source>The client ID is an email address.</source>
        <translation type="unfinished">Die Client-ID ist eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The client ID is one of the redirect URLs.</source>
        <translation type="unfinished">Die Client-ID ist eine der Redirect-URLs.</translation>
    </message>
    <message>
        <source>There is a client ID, but each user brings an app of their own.</source>
        <translation type="unfinished">Es gibt eine Client-ID, aber jeder Nutzer bringt eine eigene App mit.</translation>
    </message>
    <message>
        <source>Remove it: each user enters the client ID of their own app.</source>
        <translation type="unfinished">Entfernen Sie sie: Jeder Nutzer trägt die Client-ID seiner eigenen App ein.</translation>
    </message>
    <message>
        <source>Empty the client ID</source>
        <translation type="unfinished">Die Client-ID leeren</translation>
    </message>
    <message>
        <source>Add the missing fields</source>
        <translation type="unfinished">Die fehlenden Felder hinzufügen</translation>
    </message>
    <message>
        <source>Add the missing field</source>
        <translation type="unfinished">Das fehlende Feld hinzufügen</translation>
    </message>
    <message>
        <source>Each user brings an app of their own, but there is no field {keys}.</source>
        <translation type="unfinished">Jeder Nutzer bringt eine eigene App mit, aber es gibt kein Feld {keys}.</translation>
    </message>
    <message>
        <source>The platform needs exactly these keys: clientid, clientsecret and redirectUrl.</source>
        <translation type="unfinished">Die Plattform braucht genau diese Schlüssel: clientid, clientsecret und redirectUrl.</translation>
    </message>
    <message>
        <source>The field {key} asks for what the builder&apos;s app has.</source>
        <translation type="unfinished">Das Feld {key} fragt nach etwas, das zur App des Erstellers gehört.</translation>
    </message>
    <message>
        <source>Remove it, or let users bring their own app in step {step}.</source>
        <translation type="unfinished">Entfernen Sie es, oder lassen Sie in Schritt {step} Nutzer ihre eigene App mitbringen.</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation type="unfinished">Das Feld entfernen</translation>
    </message>
    <message>
        <source>Write {right}: the platform knows no other spelling.</source>
        <translation type="unfinished">Schreiben Sie {right}: Die Plattform kennt keine andere Schreibweise.</translation>
    </message>
    <message>
        <source>That field is there already.</source>
        <translation type="unfinished">Jenes Feld gibt es schon.</translation>
    </message>
    <message>
        <source>Rename it to {right} everywhere</source>
        <translation type="unfinished">Überall in {right} umbenennen</translation>
    </message>
    <message>
        <source>{key} is not how the platform spells this field.</source>
        <translation type="unfinished">{key} schreibt die Plattform anders.</translation>
    </message>
    <message>
        <source>The redirect URL that people are shown is not the one of step {step}.</source>
        <translation type="unfinished">Die Redirect-URL, die den Leuten gezeigt wird, ist nicht die aus Schritt {step}.</translation>
    </message>
    <message>
        <source>They register what they see with their app; it must be the same, character by character.</source>
        <translation type="unfinished">Sie registrieren bei ihrer App, was sie sehen; es muss dieselbe sein, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Use the redirect URL of step {step}</source>
        <translation type="unfinished">Die Redirect-URL aus Schritt {step} nehmen</translation>
    </message>
    <message>
        <source>The field {key} may be left blank, but nobody can connect without it.</source>
        <translation type="unfinished">Das Feld {key} darf leer bleiben, aber ohne es kann sich niemand verbinden.</translation>
    </message>
    <message>
        <source>Make it required.</source>
        <translation type="unfinished">Machen Sie es zur Pflicht.</translation>
    </message>
    <message>
        <source>The client secret is shown while people type it.</source>
        <translation type="unfinished">Das Client-Secret ist beim Tippen zu sehen.</translation>
    </message>
    <message>
        <source>Make it a password field.</source>
        <translation type="unfinished">Machen Sie ein Passwortfeld daraus.</translation>
    </message>
    <message>
        <source>Make it a password field</source>
        <translation type="unfinished">Ein Passwortfeld daraus machen</translation>
    </message>
    <message>
        <source>An entry is empty.</source>
        <translation type="unfinished">Ein Eintrag ist leer.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished">Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>“*” lets credentials go to every server in the world.</source>
        <translation type="unfinished">„*“ lässt Zugangsdaten zu jedem Server der Welt.</translation>
    </message>
    <message>
        <source>Name the domains of the provider, such as acme.com. For customers&apos; own domains there is a switch.</source>
        <translation type="unfinished">Nennen Sie die Domains des Anbieters, etwa acme.com. Für eigene Domains der Kunden gibt es einen Schalter.</translation>
    </message>
    <message>
        <source>{domain} is there twice.</source>
        <translation type="unfinished">{domain} steht zweimal da.</translation>
    </message>
    <message>
        <source>{domain} is no public domain.</source>
        <translation type="unfinished">{domain} ist keine öffentliche Domain.</translation>
    </message>
    <message>
        <source>Good for practice. The platform cannot reach it: name the provider&apos;s domain for the real connection.</source>
        <translation type="unfinished">Gut zum Üben. Die Plattform kann sie nicht erreichen: Nennen Sie für die echte Verbindung die Domain des Anbieters.</translation>
    </message>
    <message>
        <source>{entry} is no domain.</source>
        <translation type="unfinished">{entry} ist keine Domain.</translation>
    </message>
    <message>
        <source>Write the domain alone, for example acme.com.</source>
        <translation type="unfinished">Schreiben Sie die Domain allein, zum Beispiel acme.com.</translation>
    </message>
    <message>
        <source>{domain} is no domain of a provider: anybody can register a name below it.</source>
        <translation type="unfinished">{domain} ist keine Domain eines Anbieters: Jeder kann darunter einen Namen registrieren.</translation>
    </message>
    <message>
        <source>Name the provider&apos;s own domain in front of it, for example acme.co.uk.</source>
        <translation type="unfinished">Nennen Sie die eigene Domain des Anbieters davor, zum Beispiel acme.co.uk.</translation>
    </message>
    <message>
        <source>Below {domain} everybody can have a site: credentials could go to strangers.</source>
        <translation type="unfinished">Unter {domain} kann jeder eine Seite haben: Zugangsdaten könnten zu Fremden gehen.</translation>
    </message>
    <message>
        <source>Name the provider&apos;s own part of it, for example acme.github.io.</source>
        <translation type="unfinished">Nennen Sie den eigenen Teil des Anbieters, zum Beispiel acme.github.io.</translation>
    </message>
    <message>
        <source>Use {registrable}</source>
        <translation type="unfinished">{registrable} nehmen</translation>
    </message>
    <message>
        <source>{entry} is more than a domain.</source>
        <translation type="unfinished">{entry} ist mehr als eine Domain.</translation>
    </message>
    <message>
        <source>The domain alone is wanted: {registrable}.</source>
        <translation type="unfinished">Gewollt ist die Domain allein: {registrable}.</translation>
    </message>
    <message>
        <source>{domain} is only a part of {registrable}.</source>
        <translation type="unfinished">{domain} ist nur ein Teil von {registrable}.</translation>
    </message>
    <message>
        <source>The platform compares registrable domains: name the whole one.</source>
        <translation type="unfinished">Die Plattform vergleicht registrierbare Domains: Nennen Sie die ganze.</translation>
    </message>
    <message>
        <source>{entry} is not written as domains are.</source>
        <translation type="unfinished">{entry} ist nicht so geschrieben wie Domains.</translation>
    </message>
    <message>
        <source>Write it in small letters, without a dot at the end.</source>
        <translation type="unfinished">Schreiben Sie sie in Kleinbuchstaben, ohne Punkt am Ende.</translation>
    </message>
    <message>
        <source>No domain is listed, and none can be: everybody has a server of their own.</source>
        <translation type="unfinished">Keine Domain ist aufgeführt, und das geht hier auch nicht: Alle haben einen eigenen Server.</translation>
    </message>
    <message>
        <source>Switch the check of domains off: it is for such connections.</source>
        <translation type="unfinished">Schalten Sie die Prüfung der Domains aus: Das ist für solche Verbindungen gedacht.</translation>
    </message>
    <message>
        <source>Do not check domains</source>
        <translation type="unfinished">Domains nicht prüfen</translation>
    </message>
    <message>
        <source>No domain is listed: actions would send their requests without credentials.</source>
        <translation type="unfinished">Keine Domain ist aufgeführt: Aktionen würden ihre Anfragen ohne Zugangsdaten senden.</translation>
    </message>
    <message>
        <source>List the domains of the API, for example acme.com.</source>
        <translation type="unfinished">Führen Sie die Domains der API auf, zum Beispiel acme.com.</translation>
    </message>
    <message>
        <source>The API</source>
        <translation type="unfinished">Die API</translation>
    </message>
    <message>
        <source>The token endpoint</source>
        <translation type="unfinished">Der Token-Endpunkt</translation>
    </message>
    <message>
        <source>{what} is at {domains}, which is not listed.</source>
        <translation type="unfinished">{what} ist bei {domains}, was nicht aufgeführt ist.</translation>
    </message>
    <message>
        <source>Add it. To a domain that is not listed the platform sends requests without credentials, and says nothing.</source>
        <translation type="unfinished">Fügen Sie sie hinzu. An eine nicht aufgeführte Domain sendet die Plattform Anfragen ohne Zugangsdaten, und sagt nichts.</translation>
    </message>
    <message>
        <source>Add {domains}</source>
        <translation type="unfinished">{domains} hinzufügen</translation>
    </message>
    <message>
        <source>The check of domains is switched off, although all domains are known.</source>
        <translation type="unfinished">Die Prüfung der Domains ist ausgeschaltet, obwohl alle Domains bekannt sind.</translation>
    </message>
    <message>
        <source>Switch it on and list them. Off is only for connections whose domain is each customer&apos;s own.</source>
        <translation type="unfinished">Schalten Sie sie ein und führen Sie sie auf. Aus ist nur für Verbindungen, bei denen jeder Kunde eine eigene Domain hat.</translation>
    </message>
    <message>
        <source>Switch the check on</source>
        <translation type="unfinished">Die Prüfung einschalten</translation>
    </message>
    <message>
        <source>No address of this connection is at {domain}.</source>
        <translation type="unfinished">Keine Adresse dieser Verbindung ist bei {domain}.</translation>
    </message>
    <message>
        <source>Keep it if an action calls it or a redirect leads there: the live test shows where redirects lead. Otherwise remove it: the fewer domains, the safer.</source>
        <translation type="unfinished">Behalten Sie sie, wenn eine Aktion sie aufruft oder eine Weiterleitung dorthin führt: Wohin Weiterleitungen führen, zeigt der Live-Test. Sonst entfernen Sie sie: je weniger Domains, desto sicherer.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">Gesehen</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation type="unfinished">Wieder melden</translation>
    </message>
    <message>
        <source>There is no finding of this name. Correct it as docs/findings.md has it, or remove the mark.</source>
        <translation type="unfinished">Es gibt keinen Fund dieses Namens. Berichtigen Sie ihn nach docs/findings.md, oder entfernen Sie die Markierung.</translation>
    </message>
    <message>
        <source>An error cannot be marked: it has to be mended. Remove the mark.</source>
        <translation type="unfinished">Ein Fehler kann nicht markiert werden: Er muss behoben werden. Entfernen Sie die Markierung.</translation>
    </message>
    <message>
        <source>Nothing of the kind is found at this place any more. Remove the mark.</source>
        <translation type="unfinished">Nichts dieser Art findet sich mehr an dieser Stelle. Entfernen Sie die Markierung.</translation>
    </message>
    <message>
        <source>The mark for {code} is left over.</source>
        <translation type="unfinished">Die Markierung für {code} ist übrig geblieben.</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation type="unfinished">Die Markierung entfernen</translation>
    </message>
    <message>
        <source>The finding {code} is marked as seen, but not why.</source>
        <translation type="unfinished">Der Fund {code} ist als gesehen markiert, aber ohne Grund.</translation>
    </message>
    <message>
        <source>Write the reason in a few words, or remove the mark: the next person has nothing else to go by.</source>
        <translation type="unfinished">Schreiben Sie den Grund in wenigen Worten, oder entfernen Sie die Markierung: Wer als Nächstes kommt, hat sonst nichts.</translation>
    </message>
    <message>
        <source>A placeholder is opened with ${ but never closed.</source>
        <translation type="unfinished">Ein Platzhalter beginnt mit ${, wird aber nie geschlossen.</translation>
    </message>
    <message>
        <source>Add the missing } or choose the value from the insert menu.</source>
        <translation type="unfinished">Ergänzen Sie die fehlende }, oder wählen Sie den Wert aus dem Menü zum Einfügen.</translation>
    </message>
    <message>
        <source>A placeholder ${…} does not name a value of the connection.</source>
        <translation type="unfinished">Ein Platzhalter ${…} nennt keinen Wert der Verbindung.</translation>
    </message>
    <message>
        <source>Inside ${ } write context.authData. and its name, for example ${context.authData.region}.</source>
        <translation type="unfinished">Schreiben Sie in ${ } context.authData. und den Namen, zum Beispiel ${context.authData.region}.</translation>
    </message>
    <message>
        <source>{place} is on {host}, but people log in on a server of their own.</source>
        <translation type="unfinished">{place} liegt auf {host}, aber alle melden sich auf ihrem eigenen Server an.</translation>
    </message>
    <message>
        <source>Put the server of whoever connects there, unless this provider has one server for all.</source>
        <translation type="unfinished">Setzen Sie dort den Server der Person ein, die sich verbindet, es sei denn, dieser Anbieter hat einen Server für alle.</translation>
    </message>
    <message>
        <source>Use the server of the log-in</source>
        <translation type="unfinished">Den Server der Anmeldung nehmen</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished">Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished">Client-Secret</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished">Redirect-URL</translation>
    </message>
    <message>
        <source>Code verifier (PKCE)</source>
        <translation type="unfinished">Code-Verifier (PKCE)</translation>
    </message>
    <message>
        <source>Random value</source>
        <translation type="unfinished">Zufallswert</translation>
    </message>
    <message>
        <source>Random UUID, a fresh one each time</source>
        <translation type="unfinished">Zufällige UUID, jedes Mal eine neue</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation type="unfinished">Authorization-Code</translation>
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
        <source>token answer</source>
        <translation type="unfinished">Token-Antwort</translation>
    </message>
    <message>
        <source>test answer</source>
        <translation type="unfinished">Testantwort</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation type="unfinished">Weiterleitung</translation>
    </message>
    <message>
        <source>{name} ({source})</source>
        <translation type="unfinished">{name} ({source})</translation>
    </message>
    <message>
        <source>In {where}, the letter {letter} of the server&apos;s name only looks like the one that people read.</source>
        <translation type="unfinished">In {where} sieht der Buchstabe {letter} im Namen des Servers nur so aus wie der, den man liest.</translation>
    </message>
    <message>
        <source>Type the name of the server anew; do not copy it.</source>
        <translation type="unfinished">Tippen Sie den Namen des Servers neu ein; kopieren Sie ihn nicht.</translation>
    </message>
</context>
</TS>
