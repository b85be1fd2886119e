<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A refresh token that can be prolonged</source>
        <translation type="unfinished">Ein Refresh-Token, das verlängert werden kann</translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">Konto</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished">Konto-ID</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation type="unfinished">Adresse des Kontos</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished">Konten</translation>
    </message>
    <message>
        <source>Accounts and transactions</source>
        <translation type="unfinished">Konten und Transaktionen</translation>
    </message>
    <message>
        <source>Act for a user without a log-in</source>
        <translation type="unfinished">Für einen Nutzer ohne Anmeldung handeln</translation>
    </message>
    <message>
        <source>Act for the person</source>
        <translation type="unfinished">Für die Person handeln</translation>
    </message>
    <message>
        <source>Act in one role; its name stands behind the second colon</source>
        <translation type="unfinished">In einer Rolle handeln; ihr Name steht hinter dem zweiten Doppelpunkt</translation>
    </message>
    <message>
        <source>Add a bot to a server</source>
        <translation type="unfinished">Einen Bot zu einem Server hinzufügen</translation>
    </message>
    <message>
        <source>Add and change activities</source>
        <translation type="unfinished">Aktivitäten hinzufügen und ändern</translation>
    </message>
    <message>
        <source>Add and remove people</source>
        <translation type="unfinished">Personen hinzufügen und entfernen</translation>
    </message>
    <message>
        <source>Add attachments</source>
        <translation type="unfinished">Anhänge hinzufügen</translation>
    </message>
    <message>
        <source>Add calls</source>
        <translation type="unfinished">Anrufe hinzufügen</translation>
    </message>
    <message>
        <source>Add commands to a server</source>
        <translation type="unfinished">Befehle zu einem Server hinzufügen</translation>
    </message>
    <message>
        <source>Add people to a group chat</source>
        <translation type="unfinished">Personen zu einem Gruppenchat hinzufügen</translation>
    </message>
    <message>
        <source>Add people to a server</source>
        <translation type="unfinished">Personen zu einem Server hinzufügen</translation>
    </message>
    <message>
        <source>Add reactions</source>
        <translation type="unfinished">Reaktionen hinzufügen</translation>
    </message>
    <message>
        <source>Add tasks only</source>
        <translation type="unfinished">Nur Aufgaben hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adresse</translation>
    </message>
    <message>
        <source>Addresses of recordings</source>
        <translation type="unfinished">Adressen von Aufzeichnungen</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation type="unfinished">Verwalten</translation>
    </message>
    <message>
        <source>Administer repositories</source>
        <translation type="unfinished">Repositorys verwalten</translation>
    </message>
    <message>
        <source>Administer the chosen workspaces</source>
        <translation type="unfinished">Die gewählten Arbeitsbereiche verwalten</translation>
    </message>
    <message>
        <source>All of the account</source>
        <translation type="unfinished">Alles im Konto</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished">Alle Sites</translation>
    </message>
    <message>
        <source>All that the employee may do</source>
        <translation type="unfinished">Alles, was der Angestellte darf</translation>
    </message>
    <message>
        <source>All that the owner may do</source>
        <translation type="unfinished">Alles, was der Inhaber darf</translation>
    </message>
    <message>
        <source>All that the user may do</source>
        <translation type="unfinished">Alles, was der Nutzer darf</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation type="unfinished">Auswertungen</translation>
    </message>
    <message>
        <source>App name</source>
        <translation type="unfinished">Name der App</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation type="unfinished">App-ID</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation type="unfinished">Argentinien</translation>
    </message>
    <message>
        <source>As in the address of your app&apos;s page in Rippling, after PLATFORM/.</source>
        <translation type="unfinished">Wie in der Adresse der Seite Ihrer App bei Rippling, nach PLATFORM/.</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <translation type="unfinished">Asien-Pazifik</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished">Australien</translation>
    </message>
    <message>
        <source>Australia (.com.au)</source>
        <translation type="unfinished">Australien (.com.au)</translation>
    </message>
    <message>
        <source>Auth0 domain</source>
        <translation type="unfinished">Auth0-Domain</translation>
    </message>
    <message>
        <source>Basic access, asked of every app</source>
        <translation type="unfinished">Grundzugriff, von jeder App verlangt</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished">Belgien</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation type="unfinished">Beta</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished">Brasilien</translation>
    </message>
    <message>
        <source>Call Photoshop and Lightroom</source>
        <translation type="unfinished">Photoshop und Lightroom aufrufen</translation>
    </message>
    <message>
        <source>Call the Inference API</source>
        <translation type="unfinished">Die Inference API aufrufen</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished">Kampagnen</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished">Kanada</translation>
    </message>
    <message>
        <source>Canada (zohocloud.ca)</source>
        <translation type="unfinished">Kanada (zohocloud.ca)</translation>
    </message>
    <message>
        <source>Canvas address</source>
        <translation type="unfinished">Canvas-Adresse</translation>
    </message>
    <message>
        <source>Categories and tags</source>
        <translation type="unfinished">Kategorien und Schlagwörter</translation>
    </message>
    <message>
        <source>Change accounts</source>
        <translation type="unfinished">Konten ändern</translation>
    </message>
    <message>
        <source>Change alerts</source>
        <translation type="unfinished">Warnmeldungen ändern</translation>
    </message>
    <message>
        <source>Change automations</source>
        <translation type="unfinished">Automatisierungen ändern</translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation type="unfinished">Verfügbarkeit ändern</translation>
    </message>
    <message>
        <source>Change boards and items</source>
        <translation type="unfinished">Boards und Einträge ändern</translation>
    </message>
    <message>
        <source>Change bookings</source>
        <translation type="unfinished">Buchungen ändern</translation>
    </message>
    <message>
        <source>Change bookmarks</source>
        <translation type="unfinished">Lesezeichen ändern</translation>
    </message>
    <message>
        <source>Change cards</source>
        <translation type="unfinished">Karten ändern</translation>
    </message>
    <message>
        <source>Change checkouts</source>
        <translation type="unfinished">Bestellvorgänge ändern</translation>
    </message>
    <message>
        <source>Change collections</source>
        <translation type="unfinished">Sammlungen ändern</translation>
    </message>
    <message>
        <source>Change collectors</source>
        <translation type="unfinished">Collectors ändern</translation>
    </message>
    <message>
        <source>Change columns and publishing</source>
        <translation type="unfinished">Spalten und Veröffentlichung ändern</translation>
    </message>
    <message>
        <source>Change companies</source>
        <translation type="unfinished">Unternehmen ändern</translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation type="unfinished">Kontakte ändern</translation>
    </message>
    <message>
        <source>Change custom fields</source>
        <translation type="unfinished">Eigene Felder ändern</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation type="unfinished">Kunden ändern</translation>
    </message>
    <message>
        <source>Change data</source>
        <translation type="unfinished">Daten ändern</translation>
    </message>
    <message>
        <source>Change data of a team</source>
        <translation type="unfinished">Daten eines Teams ändern</translation>
    </message>
    <message>
        <source>Change databases</source>
        <translation type="unfinished">Datenbanken ändern</translation>
    </message>
    <message>
        <source>Change deals</source>
        <translation type="unfinished">Deals ändern</translation>
    </message>
    <message>
        <source>Change dev resources</source>
        <translation type="unfinished">Entwicklerressourcen ändern</translation>
    </message>
    <message>
        <source>Change devices and organizations</source>
        <translation type="unfinished">Geräte und Organisationen ändern</translation>
    </message>
    <message>
        <source>Change docs</source>
        <translation type="unfinished">Dokumente ändern</translation>
    </message>
    <message>
        <source>Change domains</source>
        <translation type="unfinished">Domains ändern</translation>
    </message>
    <message>
        <source>Change draft orders</source>
        <translation type="unfinished">Bestellentwürfe ändern</translation>
    </message>
    <message>
        <source>Change event types</source>
        <translation type="unfinished">Terminarten ändern</translation>
    </message>
    <message>
        <source>Change everything</source>
        <translation type="unfinished">Alles ändern</translation>
    </message>
    <message>
        <source>Change files</source>
        <translation type="unfinished">Dateien ändern</translation>
    </message>
    <message>
        <source>Change folders</source>
        <translation type="unfinished">Ordner ändern</translation>
    </message>
    <message>
        <source>Change forms</source>
        <translation type="unfinished">Formulare ändern</translation>
    </message>
    <message>
        <source>Change galleries</source>
        <translation type="unfinished">Galerien ändern</translation>
    </message>
    <message>
        <source>Change invoices</source>
        <translation type="unfinished">Rechnungen ändern</translation>
    </message>
    <message>
        <source>Change issues</source>
        <translation type="unfinished">Vorgänge ändern</translation>
    </message>
    <message>
        <source>Change links</source>
        <translation type="unfinished">Links ändern</translation>
    </message>
    <message>
        <source>Change listings</source>
        <translation type="unfinished">Angebote ändern</translation>
    </message>
    <message>
        <source>Change lists</source>
        <translation type="unfinished">Listen ändern</translation>
    </message>
    <message>
        <source>Change one&apos;s data</source>
        <translation type="unfinished">Eigene Daten ändern</translation>
    </message>
    <message>
        <source>Change opportunities</source>
        <translation type="unfinished">Verkaufschancen ändern</translation>
    </message>
    <message>
        <source>Change orders</source>
        <translation type="unfinished">Bestellungen ändern</translation>
    </message>
    <message>
        <source>Change organisations</source>
        <translation type="unfinished">Organisationen ändern</translation>
    </message>
    <message>
        <source>Change organizations</source>
        <translation type="unfinished">Organisationen ändern</translation>
    </message>
    <message>
        <source>Change own posts and comments</source>
        <translation type="unfinished">Eigene Beiträge und Kommentare ändern</translation>
    </message>
    <message>
        <source>Change polls</source>
        <translation type="unfinished">Umfragen ändern</translation>
    </message>
    <message>
        <source>Change private playlists</source>
        <translation type="unfinished">Private Wiedergabelisten ändern</translation>
    </message>
    <message>
        <source>Change products</source>
        <translation type="unfinished">Produkte ändern</translation>
    </message>
    <message>
        <source>Change projects</source>
        <translation type="unfinished">Projekte ändern</translation>
    </message>
    <message>
        <source>Change public playlists</source>
        <translation type="unfinished">Öffentliche Wiedergabelisten ändern</translation>
    </message>
    <message>
        <source>Change public repositories</source>
        <translation type="unfinished">Öffentliche Repositorys ändern</translation>
    </message>
    <message>
        <source>Change publications</source>
        <translation type="unfinished">Veröffentlichungen ändern</translation>
    </message>
    <message>
        <source>Change pull requests</source>
        <translation type="unfinished">Pull-Requests ändern</translation>
    </message>
    <message>
        <source>Change repositories</source>
        <translation type="unfinished">Repositorys ändern</translation>
    </message>
    <message>
        <source>Change schedules</source>
        <translation type="unfinished">Zeitpläne ändern</translation>
    </message>
    <message>
        <source>Change segments</source>
        <translation type="unfinished">Segmente ändern</translation>
    </message>
    <message>
        <source>Change snippets</source>
        <translation type="unfinished">Snippets ändern</translation>
    </message>
    <message>
        <source>Change spaces</source>
        <translation type="unfinished">Bereiche ändern</translation>
    </message>
    <message>
        <source>Change subscribers</source>
        <translation type="unfinished">Abonnenten ändern</translation>
    </message>
    <message>
        <source>Change subscriptions</source>
        <translation type="unfinished">Abonnements ändern</translation>
    </message>
    <message>
        <source>Change surveys</source>
        <translation type="unfinished">Umfragen ändern</translation>
    </message>
    <message>
        <source>Change tables and fields</source>
        <translation type="unfinished">Tabellen und Felder ändern</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation type="unfinished">Schlagwörter ändern</translation>
    </message>
    <message>
        <source>Change tags and properties</source>
        <translation type="unfinished">Schlagwörter und Eigenschaften ändern</translation>
    </message>
    <message>
        <source>Change tasks</source>
        <translation type="unfinished">Aufgaben ändern</translation>
    </message>
    <message>
        <source>Change teams</source>
        <translation type="unfinished">Teams ändern</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation type="unfinished">Das Konto ändern</translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation type="unfinished">Den Katalog ändern</translation>
    </message>
    <message>
        <source>Change the organization</source>
        <translation type="unfinished">Die Organisation ändern</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation type="unfinished">Das Profil ändern</translation>
    </message>
    <message>
        <source>Change the referral program</source>
        <translation type="unfinished">Das Empfehlungsprogramm ändern</translation>
    </message>
    <message>
        <source>Change the repositories</source>
        <translation type="unfinished">Die Repositorys ändern</translation>
    </message>
    <message>
        <source>Change the stock</source>
        <translation type="unfinished">Den Bestand ändern</translation>
    </message>
    <message>
        <source>Change the store&apos;s settings</source>
        <translation type="unfinished">Einstellungen des Shops ändern</translation>
    </message>
    <message>
        <source>Change the user</source>
        <translation type="unfinished">Den Nutzer ändern</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation type="unfinished">Sie ändern</translation>
    </message>
    <message>
        <source>Change things for the person</source>
        <translation type="unfinished">Für die Person etwas ändern</translation>
    </message>
    <message>
        <source>Change tiers</source>
        <translation type="unfinished">Stufen ändern</translation>
    </message>
    <message>
        <source>Change time entries</source>
        <translation type="unfinished">Zeiteinträge ändern</translation>
    </message>
    <message>
        <source>Change title and category of a channel</source>
        <translation type="unfinished">Titel und Kategorie eines Kanals ändern</translation>
    </message>
    <message>
        <source>Change videos and albums</source>
        <translation type="unfinished">Videos und Alben ändern</translation>
    </message>
    <message>
        <source>Change webhooks</source>
        <translation type="unfinished">Webhooks ändern</translation>
    </message>
    <message>
        <source>Change weight and FTP</source>
        <translation type="unfinished">Gewicht und FTP ändern</translation>
    </message>
    <message>
        <source>Change what is in sheets</source>
        <translation type="unfinished">Den Inhalt von Tabellen ändern</translation>
    </message>
    <message>
        <source>Change what is saved</source>
        <translation type="unfinished">Gespeichertes ändern</translation>
    </message>
    <message>
        <source>Change what may be seen</source>
        <translation type="unfinished">Ändern, was gesehen werden darf</translation>
    </message>
    <message>
        <source>Change workflows</source>
        <translation type="unfinished">Workflows ändern</translation>
    </message>
    <message>
        <source>Change workspaces</source>
        <translation type="unfinished">Workspaces ändern</translation>
    </message>
    <message>
        <source>Change your user</source>
        <translation type="unfinished">Den eigenen Nutzer ändern</translation>
    </message>
    <message>
        <source>Chatter</source>
        <translation type="unfinished">Chatter</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation type="unfinished">Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished">China</translation>
    </message>
    <message>
        <source>China (.com.cn)</source>
        <translation type="unfinished">China (.com.cn)</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation type="unfinished">Kolumbien</translation>
    </message>
    <message>
        <source>Command vehicles</source>
        <translation type="unfinished">Fahrzeugen Befehle geben</translation>
    </message>
    <message>
        <source>Commands of the channel</source>
        <translation type="unfinished">Befehle des Kanals</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished">Kommentare</translation>
    </message>
    <message>
        <source>Confluence: change pages</source>
        <translation type="unfinished">Confluence: Seiten ändern</translation>
    </message>
    <message>
        <source>Confluence: read attachments</source>
        <translation type="unfinished">Confluence: Anhänge lesen</translation>
    </message>
    <message>
        <source>Confluence: read comments</source>
        <translation type="unfinished">Confluence: Kommentare lesen</translation>
    </message>
    <message>
        <source>Confluence: read pages</source>
        <translation type="unfinished">Confluence: Seiten lesen</translation>
    </message>
    <message>
        <source>Confluence: read spaces</source>
        <translation type="unfinished">Confluence: Bereiche lesen</translation>
    </message>
    <message>
        <source>Confluence: write comments</source>
        <translation type="unfinished">Confluence: Kommentare schreiben</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Kontakte</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished">Finanzielle Beiträge</translation>
    </message>
    <message>
        <source>Control charging</source>
        <translation type="unfinished">Das Laden steuern</translation>
    </message>
    <message>
        <source>Control what is playing</source>
        <translation type="unfinished">Die Wiedergabe steuern</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished">Unterhaltungen</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation type="unfinished">Costa Rica</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">Land</translation>
    </message>
    <message>
        <source>Create buckets</source>
        <translation type="unfinished">Buckets anlegen</translation>
    </message>
    <message>
        <source>Create campaigns</source>
        <translation type="unfinished">Kampagnen anlegen</translation>
    </message>
    <message>
        <source>Create comments</source>
        <translation type="unfinished">Kommentare anlegen</translation>
    </message>
    <message>
        <source>Create data</source>
        <translation type="unfinished">Daten anlegen</translation>
    </message>
    <message>
        <source>Create databases</source>
        <translation type="unfinished">Datenbanken anlegen</translation>
    </message>
    <message>
        <source>Create issues</source>
        <translation type="unfinished">Vorgänge anlegen</translation>
    </message>
    <message>
        <source>Create organizations</source>
        <translation type="unfinished">Organisationen anlegen</translation>
    </message>
    <message>
        <source>Create projects</source>
        <translation type="unfinished">Projekte anlegen</translation>
    </message>
    <message>
        <source>Create, change and delete records</source>
        <translation type="unfinished">Datensätze anlegen, ändern und löschen</translation>
    </message>
    <message>
        <source>Create, change and delete the personal repositories</source>
        <translation type="unfinished">Die persönlichen Repositorys anlegen, ändern und löschen</translation>
    </message>
    <message>
        <source>Custom permissions</source>
        <translation type="unfinished">Eigene Berechtigungen</translation>
    </message>
    <message>
        <source>Customer Integration Environment</source>
        <translation type="unfinished">Integrationsumgebung für Kunden (CIE)</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation type="unfinished">Rechenzentrum</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Geburtsdatum</translation>
    </message>
    <message>
        <source>Default commands</source>
        <translation type="unfinished">Standardbefehle</translation>
    </message>
    <message>
        <source>Delete meetings</source>
        <translation type="unfinished">Meetings löschen</translation>
    </message>
    <message>
        <source>Delete organizations</source>
        <translation type="unfinished">Organisationen löschen</translation>
    </message>
    <message>
        <source>Delete projects</source>
        <translation type="unfinished">Projekte löschen</translation>
    </message>
    <message>
        <source>Delete sheets</source>
        <translation type="unfinished">Tabellen löschen</translation>
    </message>
    <message>
        <source>Delete tasks</source>
        <translation type="unfinished">Aufgaben löschen</translation>
    </message>
    <message>
        <source>Delete tasks and projects</source>
        <translation type="unfinished">Aufgaben und Projekte löschen</translation>
    </message>
    <message>
        <source>Delete videos and albums</source>
        <translation type="unfinished">Videos und Alben löschen</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished">Demo</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished">Deployment</translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished">Entwicklung</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Dokumente</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished">Domain</translation>
    </message>
    <message>
        <source>Download video files</source>
        <translation type="unfinished">Videodateien herunterladen</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished">E-Mail-Adresse</translation>
    </message>
    <message>
        <source>E-mail address, name, picture</source>
        <translation type="unfinished">E-Mail-Adresse, Name, Bild</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation type="unfinished">Ecuador</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">Umgebung</translation>
    </message>
    <message>
        <source>Environment ID</source>
        <translation type="unfinished">Umgebungs-ID</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished">Europa</translation>
    </message>
    <message>
        <source>Europe (.eu)</source>
        <translation type="unfinished">Europa (.eu)</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation type="unfinished">Europäische Union</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Alles</translation>
    </message>
    <message>
        <source>Everything but a refresh token</source>
        <translation type="unfinished">Alles außer einem Refresh-Token</translation>
    </message>
    <message>
        <source>Everything in the organisation</source>
        <translation type="unfinished">Alles in der Organisation</translation>
    </message>
    <message>
        <source>Everything of the API</source>
        <translation type="unfinished">Die ganze API</translation>
    </message>
    <message>
        <source>Everything that the person may do</source>
        <translation type="unfinished">Alles, was die Person darf</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation type="unfinished">Ausgaben</translation>
    </message>
    <message>
        <source>Files that the app made or was given</source>
        <translation type="unfinished">Dateien, die die App angelegt oder bekommen hat</translation>
    </message>
    <message>
        <source>Filters against spam</source>
        <translation type="unfinished">Filter gegen Spam</translation>
    </message>
    <message>
        <source>Financial data</source>
        <translation type="unfinished">Finanzdaten</translation>
    </message>
    <message>
        <source>Follow and unfollow</source>
        <translation type="unfinished">Folgen und entfolgen</translation>
    </message>
    <message>
        <source>Follow sites</source>
        <translation type="unfinished">Sites folgen</translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished">Frankreich</translation>
    </message>
    <message>
        <source>FranceConnect+</source>
        <translation type="unfinished">FranceConnect+</translation>
    </message>
    <message>
        <source>FranceConnect+ integration</source>
        <translation type="unfinished">FranceConnect+ (Integrationsumgebung)</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished">Deutschland</translation>
    </message>
    <message>
        <source>Get a refresh token</source>
        <translation type="unfinished">Ein Refresh-Token erhalten</translation>
    </message>
    <message>
        <source>GitLab server</source>
        <translation type="unfinished">GitLab-Server</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished">Hostname</translation>
    </message>
    <message>
        <source>Import subscribers</source>
        <translation type="unfinished">Abonnenten importieren</translation>
    </message>
    <message>
        <source>India (.in)</source>
        <translation type="unfinished">Indien (.in)</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished">Instanz</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished">Integration</translation>
    </message>
    <message>
        <source>International</source>
        <translation type="unfinished">International</translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished">Artikel</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished">Japan</translation>
    </message>
    <message>
        <source>Japan (.jp)</source>
        <translation type="unfinished">Japan (.jp)</translation>
    </message>
    <message>
        <source>Jira: change issues</source>
        <translation type="unfinished">Jira: Vorgänge ändern</translation>
    </message>
    <message>
        <source>Jira: read issues and projects</source>
        <translation type="unfinished">Jira: Vorgänge und Projekte lesen</translation>
    </message>
    <message>
        <source>Jira: read users</source>
        <translation type="unfinished">Jira: Nutzer lesen</translation>
    </message>
    <message>
        <source>Jira: webhooks</source>
        <translation type="unfinished">Jira: Webhooks</translation>
    </message>
    <message>
        <source>Keep cards, after SumUp has allowed it</source>
        <translation type="unfinished">Karten speichern, wenn SumUp es erlaubt hat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Schlüssel</translation>
    </message>
    <message>
        <source>Labels of mail</source>
        <translation type="unfinished">Labels von E-Mails</translation>
    </message>
    <message>
        <source>Like and follow</source>
        <translation type="unfinished">Liken und folgen</translation>
    </message>
    <message>
        <source>Like and unlike</source>
        <translation type="unfinished">Liken und entliken</translation>
    </message>
    <message>
        <source>List backups</source>
        <translation type="unfinished">Sicherungen auflisten</translation>
    </message>
    <message>
        <source>List files and folders</source>
        <translation type="unfinished">Dateien und Ordner auflisten</translation>
    </message>
    <message>
        <source>List pages</source>
        <translation type="unfinished">Seiten auflisten</translation>
    </message>
    <message>
        <source>List people</source>
        <translation type="unfinished">Personen auflisten</translation>
    </message>
    <message>
        <source>List private channels</source>
        <translation type="unfinished">Private Kanäle auflisten</translation>
    </message>
    <message>
        <source>List projects and files</source>
        <translation type="unfinished">Projekte und Dateien auflisten</translation>
    </message>
    <message>
        <source>List public channels</source>
        <translation type="unfinished">Öffentliche Kanäle auflisten</translation>
    </message>
    <message>
        <source>List public videos</source>
        <translation type="unfinished">Öffentliche Videos auflisten</translation>
    </message>
    <message>
        <source>List subscribers</source>
        <translation type="unfinished">Abonnenten auflisten</translation>
    </message>
    <message>
        <source>List the own subreddits</source>
        <translation type="unfinished">Die eigenen Subreddits auflisten</translation>
    </message>
    <message>
        <source>List the servers</source>
        <translation type="unfinished">Die Server auflisten</translation>
    </message>
    <message>
        <source>Lock and unlock</source>
        <translation type="unfinished">Ab- und aufschließen</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished">Anmelden</translation>
    </message>
    <message>
        <source>Log-in alone</source>
        <translation type="unfinished">Nur die Anmeldung</translation>
    </message>
    <message>
        <source>Make a webhook for a channel</source>
        <translation type="unfinished">Einen Webhook für einen Kanal anlegen</translation>
    </message>
    <message>
        <source>Make albums and channels</source>
        <translation type="unfinished">Alben und Kanäle anlegen</translation>
    </message>
    <message>
        <source>Make and change own meetings</source>
        <translation type="unfinished">Eigene Meetings anlegen und ändern</translation>
    </message>
    <message>
        <source>Make file requests</source>
        <translation type="unfinished">Dateianfragen anlegen</translation>
    </message>
    <message>
        <source>Make new sheets</source>
        <translation type="unfinished">Neue Tabellen anlegen</translation>
    </message>
    <message>
        <source>Mall ID</source>
        <translation type="unfinished">Mall-ID</translation>
    </message>
    <message>
        <source>Manage Ads</source>
        <translation type="unfinished">Anzeigen verwalten</translation>
    </message>
    <message>
        <source>Manage SharePoint sites</source>
        <translation type="unfinished">SharePoint-Sites verwalten</translation>
    </message>
    <message>
        <source>Manage ads of pages</source>
        <translation type="unfinished">Anzeigen von Seiten verwalten</translation>
    </message>
    <message>
        <source>Manage app users</source>
        <translation type="unfinished">App-Nutzer verwalten</translation>
    </message>
    <message>
        <source>Manage comments</source>
        <translation type="unfinished">Kommentare verwalten</translation>
    </message>
    <message>
        <source>Manage groups</source>
        <translation type="unfinished">Gruppen verwalten</translation>
    </message>
    <message>
        <source>Manage legal holds</source>
        <translation type="unfinished">Aufbewahrungspflichten verwalten</translation>
    </message>
    <message>
        <source>Manage lists</source>
        <translation type="unfinished">Listen verwalten</translation>
    </message>
    <message>
        <source>Manage messages</source>
        <translation type="unfinished">Nachrichten verwalten</translation>
    </message>
    <message>
        <source>Manage pages and their webhooks</source>
        <translation type="unfinished">Seiten und ihre Webhooks verwalten</translation>
    </message>
    <message>
        <source>Manage people</source>
        <translation type="unfinished">Personen verwalten</translation>
    </message>
    <message>
        <source>Manage properties of the enterprise</source>
        <translation type="unfinished">Eigenschaften des Unternehmens verwalten</translation>
    </message>
    <message>
        <source>Manage releases</source>
        <translation type="unfinished">Releases verwalten</translation>
    </message>
    <message>
        <source>Manage replies</source>
        <translation type="unfinished">Antworten verwalten</translation>
    </message>
    <message>
        <source>Manage retention</source>
        <translation type="unfinished">Aufbewahrung verwalten</translation>
    </message>
    <message>
        <source>Manage templates</source>
        <translation type="unfinished">Vorlagen verwalten</translation>
    </message>
    <message>
        <source>Manage the YouTube account</source>
        <translation type="unfinished">Das YouTube-Konto verwalten</translation>
    </message>
    <message>
        <source>Manage the business</source>
        <translation type="unfinished">Das Unternehmen verwalten</translation>
    </message>
    <message>
        <source>Manage users as well</source>
        <translation type="unfinished">Auch Nutzer verwalten</translation>
    </message>
    <message>
        <source>Manage webhooks</source>
        <translation type="unfinished">Webhooks verwalten</translation>
    </message>
    <message>
        <source>Manage webhooks of repositories</source>
        <translation type="unfinished">Webhooks von Repositorys verwalten</translation>
    </message>
    <message>
        <source>Manage workspaces and folders</source>
        <translation type="unfinished">Arbeitsbereiche und Ordner verwalten</translation>
    </message>
    <message>
        <source>Mark as favourite</source>
        <translation type="unfinished">Als Favorit markieren</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation type="unfinished">Marktplatz</translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished">Medien</translation>
    </message>
    <message>
        <source>Meetings, recordings and what was said</source>
        <translation type="unfinished">Meetings, Aufzeichnungen und was gesagt wurde</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished">Menüs</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished">Mexiko</translation>
    </message>
    <message>
        <source>Monthly sandbox</source>
        <translation type="unfinished">Monatliche Sandbox</translation>
    </message>
    <message>
        <source>Move between the user&apos;s cards</source>
        <translation type="unfinished">Zwischen Karten des Nutzers überweisen</translation>
    </message>
    <message>
        <source>Move between user and app</source>
        <translation type="unfinished">Zwischen Nutzer und App überweisen</translation>
    </message>
    <message>
        <source>Move between users</source>
        <translation type="unfinished">Zwischen Nutzern überweisen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Name and e-mail address</source>
        <translation type="unfinished">Name und E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Name and picture</source>
        <translation type="unfinished">Name und Bild</translation>
    </message>
    <message>
        <source>Name, login, sex</source>
        <translation type="unfinished">Name, Login, Geschlecht</translation>
    </message>
    <message>
        <source>Names and folders of files</source>
        <translation type="unfinished">Namen und Ordner von Dateien</translation>
    </message>
    <message>
        <source>Names of employees</source>
        <translation type="unfinished">Namen von Angestellten</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished">Niederlande</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished">Spitzname</translation>
    </message>
    <message>
        <source>North America</source>
        <translation type="unfinished">Nordamerika</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notizen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished">Benachrichtigungen</translation>
    </message>
    <message>
        <source>OAuth 2</source>
        <translation type="unfinished">OAuth 2</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation type="unfinished">Ozeanien</translation>
    </message>
    <message>
        <source>Of your app in the developer console; it is no client ID.</source>
        <translation type="unfinished">Die Ihrer App in der Entwicklerkonsole; sie ist keine Client-ID.</translation>
    </message>
    <message>
        <source>Of your project in the Device Access Console; it is no client ID.</source>
        <translation type="unfinished">Die Ihres Projekts in der Device Access Console; sie ist keine Client-ID.</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation type="unfinished">Okta-Domain</translation>
    </message>
    <message>
        <source>Open and change discussions and pull requests</source>
        <translation type="unfinished">Diskussionen und Pull-Requests öffnen und ändern</translation>
    </message>
    <message>
        <source>Open direct messages</source>
        <translation type="unfinished">Direktnachrichten öffnen</translation>
    </message>
    <message>
        <source>Open the web pages</source>
        <translation type="unfinished">Die Webseiten öffnen</translation>
    </message>
    <message>
        <source>Orders, payments, floors and menus</source>
        <translation type="unfinished">Bestellungen, Zahlungen, Tischpläne und Speisekarten</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Organizations of the user</source>
        <translation type="unfinished">Organisationen des Nutzers</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation type="unfinished">Einzahlen</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation type="unfinished">Auszahlen</translation>
    </message>
    <message>
        <source>Permissions of organizations</source>
        <translation type="unfinished">Berechtigungen von Organisationen</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished">Privat</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished">Telefonnummer</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">Bild</translation>
    </message>
    <message>
        <source>Place orders</source>
        <translation type="unfinished">Aufträge erteilen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Abspielen</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished">Portal</translation>
    </message>
    <message>
        <source>Post for pages</source>
        <translation type="unfinished">Für Seiten posten</translation>
    </message>
    <message>
        <source>Post for the member</source>
        <translation type="unfinished">Für das Mitglied posten</translation>
    </message>
    <message>
        <source>Post on pages</source>
        <translation type="unfinished">Auf Seiten posten</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished">Beiträge</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation type="unfinished">Projekt-ID</translation>
    </message>
    <message>
        <source>Property management systems</source>
        <translation type="unfinished">Hotelverwaltungssysteme (PMS)</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished">Veröffentlichen</translation>
    </message>
    <message>
        <source>Publish packages</source>
        <translation type="unfinished">Pakete veröffentlichen</translation>
    </message>
    <message>
        <source>Publish videos</source>
        <translation type="unfinished">Videos veröffentlichen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">Lesen</translation>
    </message>
    <message>
        <source>Read Analytics</source>
        <translation type="unfinished">Auswertungen lesen</translation>
    </message>
    <message>
        <source>Read Spaces</source>
        <translation type="unfinished">Spaces lesen</translation>
    </message>
    <message>
        <source>Read accounts</source>
        <translation type="unfinished">Konten lesen</translation>
    </message>
    <message>
        <source>Read activities that others see</source>
        <translation type="unfinished">Aktivitäten lesen, die andere sehen</translation>
    </message>
    <message>
        <source>Read alerts</source>
        <translation type="unfinished">Warnmeldungen lesen</translation>
    </message>
    <message>
        <source>Read all activities</source>
        <translation type="unfinished">Alle Aktivitäten lesen</translation>
    </message>
    <message>
        <source>Read all files and folders</source>
        <translation type="unfinished">Alle Dateien und Ordner lesen</translation>
    </message>
    <message>
        <source>Read analytics of games</source>
        <translation type="unfinished">Auswertungen von Spielen lesen</translation>
    </message>
    <message>
        <source>Read and change</source>
        <translation type="unfinished">Lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change BigQuery</source>
        <translation type="unfinished">BigQuery lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change all files and folders</source>
        <translation type="unfinished">Alle Dateien und Ordner lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change all files of Drive</source>
        <translation type="unfinished">Alle Dateien in Drive lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change calendars</source>
        <translation type="unfinished">Kalender lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change card expenses</source>
        <translation type="unfinished">Kartenausgaben lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change cards</source>
        <translation type="unfinished">Karten lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change contacts</source>
        <translation type="unfinished">Kontakte lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change content</source>
        <translation type="unfinished">Inhalte lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change data</source>
        <translation type="unfinished">Daten lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change documents</source>
        <translation type="unfinished">Dokumente lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change events</source>
        <translation type="unfinished">Termine lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change everything</source>
        <translation type="unfinished">Alles lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change everything in Books</source>
        <translation type="unfinished">Alles in Books lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change files</source>
        <translation type="unfinished">Dateien lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change forms</source>
        <translation type="unfinished">Formulare lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change groups</source>
        <translation type="unfinished">Gruppen lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change mail</source>
        <translation type="unfinished">E-Mails lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change people of the CRM</source>
        <translation type="unfinished">Personen des CRM lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change presentations</source>
        <translation type="unfinished">Präsentationen lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change projects</source>
        <translation type="unfinished">Projekte lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change records of the CRM</source>
        <translation type="unfinished">Datensätze des CRM lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change repositories</source>
        <translation type="unfinished">Repositorys lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change settings of the CRM</source>
        <translation type="unfinished">Einstellungen des CRM lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change spreadsheets</source>
        <translation type="unfinished">Tabellen lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change tasks</source>
        <translation type="unfinished">Aufgaben lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change tasks and projects</source>
        <translation type="unfinished">Aufgaben und Projekte lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change the personal repositories</source>
        <translation type="unfinished">Die persönlichen Repositorys lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change tickets</source>
        <translation type="unfinished">Tickets lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change translation memories</source>
        <translation type="unfinished">Übersetzungsspeicher lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change users</source>
        <translation type="unfinished">Nutzer lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change webhooks</source>
        <translation type="unfinished">Webhooks lesen und ändern</translation>
    </message>
    <message>
        <source>Read and change what the person reads</source>
        <translation type="unfinished">Lesen und ändern, was die Person liest</translation>
    </message>
    <message>
        <source>Read and change wikis</source>
        <translation type="unfinished">Wikis lesen und ändern</translation>
    </message>
    <message>
        <source>Read and send faxes</source>
        <translation type="unfinished">Faxe lesen und senden</translation>
    </message>
    <message>
        <source>Read and write chats</source>
        <translation type="unfinished">Chats lesen und schreiben</translation>
    </message>
    <message>
        <source>Read answers</source>
        <translation type="unfinished">Antworten lesen</translation>
    </message>
    <message>
        <source>Read attachments</source>
        <translation type="unfinished">Anhänge lesen</translation>
    </message>
    <message>
        <source>Read automations</source>
        <translation type="unfinished">Automatisierungen lesen</translation>
    </message>
    <message>
        <source>Read availability</source>
        <translation type="unfinished">Verfügbarkeit lesen</translation>
    </message>
    <message>
        <source>Read benefits</source>
        <translation type="unfinished">Vorteile lesen</translation>
    </message>
    <message>
        <source>Read bills</source>
        <translation type="unfinished">Eingangsrechnungen lesen</translation>
    </message>
    <message>
        <source>Read bits</source>
        <translation type="unfinished">Bits lesen</translation>
    </message>
    <message>
        <source>Read boards and items</source>
        <translation type="unfinished">Boards und Einträge lesen</translation>
    </message>
    <message>
        <source>Read bookings</source>
        <translation type="unfinished">Buchungen lesen</translation>
    </message>
    <message>
        <source>Read bookings of teams</source>
        <translation type="unfinished">Buchungen von Teams lesen</translation>
    </message>
    <message>
        <source>Read bookmarks</source>
        <translation type="unfinished">Lesezeichen lesen</translation>
    </message>
    <message>
        <source>Read buckets</source>
        <translation type="unfinished">Buckets lesen</translation>
    </message>
    <message>
        <source>Read budgets</source>
        <translation type="unfinished">Budgets lesen</translation>
    </message>
    <message>
        <source>Read call logs</source>
        <translation type="unfinished">Anrufprotokolle lesen</translation>
    </message>
    <message>
        <source>Read campaigns</source>
        <translation type="unfinished">Kampagnen lesen</translation>
    </message>
    <message>
        <source>Read card expenses</source>
        <translation type="unfinished">Kartenausgaben lesen</translation>
    </message>
    <message>
        <source>Read cards</source>
        <translation type="unfinished">Karten lesen</translation>
    </message>
    <message>
        <source>Read cash accounts</source>
        <translation type="unfinished">Geldkonten lesen</translation>
    </message>
    <message>
        <source>Read channel listings</source>
        <translation type="unfinished">Kanalangebote lesen</translation>
    </message>
    <message>
        <source>Read chat</source>
        <translation type="unfinished">Chat lesen</translation>
    </message>
    <message>
        <source>Read checkouts</source>
        <translation type="unfinished">Bestellvorgänge lesen</translation>
    </message>
    <message>
        <source>Read collections</source>
        <translation type="unfinished">Sammlungen lesen</translation>
    </message>
    <message>
        <source>Read collectors</source>
        <translation type="unfinished">Collectors lesen</translation>
    </message>
    <message>
        <source>Read comments</source>
        <translation type="unfinished">Kommentare lesen</translation>
    </message>
    <message>
        <source>Read companies</source>
        <translation type="unfinished">Unternehmen lesen</translation>
    </message>
    <message>
        <source>Read connected apps</source>
        <translation type="unfinished">Verbundene Apps lesen</translation>
    </message>
    <message>
        <source>Read contacts</source>
        <translation type="unfinished">Kontakte lesen</translation>
    </message>
    <message>
        <source>Read content</source>
        <translation type="unfinished">Inhalte lesen</translation>
    </message>
    <message>
        <source>Read counts of followers and likes</source>
        <translation type="unfinished">Zahlen der Follower und Likes lesen</translation>
    </message>
    <message>
        <source>Read custom fields</source>
        <translation type="unfinished">Eigene Felder lesen</translation>
    </message>
    <message>
        <source>Read customers</source>
        <translation type="unfinished">Kunden lesen</translation>
    </message>
    <message>
        <source>Read data</source>
        <translation type="unfinished">Daten lesen</translation>
    </message>
    <message>
        <source>Read data of a team</source>
        <translation type="unfinished">Daten eines Teams lesen</translation>
    </message>
    <message>
        <source>Read data of vehicles</source>
        <translation type="unfinished">Daten von Fahrzeugen lesen</translation>
    </message>
    <message>
        <source>Read deals</source>
        <translation type="unfinished">Deals lesen</translation>
    </message>
    <message>
        <source>Read departments</source>
        <translation type="unfinished">Abteilungen lesen</translation>
    </message>
    <message>
        <source>Read dev resources</source>
        <translation type="unfinished">Entwicklerressourcen lesen</translation>
    </message>
    <message>
        <source>Read direct messages</source>
        <translation type="unfinished">Direktnachrichten lesen</translation>
    </message>
    <message>
        <source>Read discounts</source>
        <translation type="unfinished">Rabatte lesen</translation>
    </message>
    <message>
        <source>Read docs</source>
        <translation type="unfinished">Dokumente lesen</translation>
    </message>
    <message>
        <source>Read draft orders</source>
        <translation type="unfinished">Bestellentwürfe lesen</translation>
    </message>
    <message>
        <source>Read e-mail addresses</source>
        <translation type="unfinished">E-Mail-Adressen lesen</translation>
    </message>
    <message>
        <source>Read e-mails</source>
        <translation type="unfinished">E-Mails lesen</translation>
    </message>
    <message>
        <source>Read event types</source>
        <translation type="unfinished">Terminarten lesen</translation>
    </message>
    <message>
        <source>Read event types of teams</source>
        <translation type="unfinished">Terminarten von Teams lesen</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation type="unfinished">Termine lesen</translation>
    </message>
    <message>
        <source>Read events and issues</source>
        <translation type="unfinished">Ereignisse und Vorgänge lesen</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation type="unfinished">Alles lesen</translation>
    </message>
    <message>
        <source>Read file requests</source>
        <translation type="unfinished">Dateianfragen lesen</translation>
    </message>
    <message>
        <source>Read files</source>
        <translation type="unfinished">Dateien lesen</translation>
    </message>
    <message>
        <source>Read followers</source>
        <translation type="unfinished">Follower lesen</translation>
    </message>
    <message>
        <source>Read forms</source>
        <translation type="unfinished">Formulare lesen</translation>
    </message>
    <message>
        <source>Read goals</source>
        <translation type="unfinished">Ziele lesen</translation>
    </message>
    <message>
        <source>Read hype trains</source>
        <translation type="unfinished">Hype Trains lesen</translation>
    </message>
    <message>
        <source>Read insights</source>
        <translation type="unfinished">Insights lesen</translation>
    </message>
    <message>
        <source>Read invoices</source>
        <translation type="unfinished">Rechnungen lesen</translation>
    </message>
    <message>
        <source>Read issues</source>
        <translation type="unfinished">Vorgänge lesen</translation>
    </message>
    <message>
        <source>Read landing pages</source>
        <translation type="unfinished">Landingpages lesen</translation>
    </message>
    <message>
        <source>Read leads</source>
        <translation type="unfinished">Leads lesen</translation>
    </message>
    <message>
        <source>Read license keys</source>
        <translation type="unfinished">Lizenzschlüssel lesen</translation>
    </message>
    <message>
        <source>Read likes</source>
        <translation type="unfinished">Likes lesen</translation>
    </message>
    <message>
        <source>Read linked accounts</source>
        <translation type="unfinished">Verknüpfte Konten lesen</translation>
    </message>
    <message>
        <source>Read listings</source>
        <translation type="unfinished">Angebote lesen</translation>
    </message>
    <message>
        <source>Read lists</source>
        <translation type="unfinished">Listen lesen</translation>
    </message>
    <message>
        <source>Read make, model and year</source>
        <translation type="unfinished">Marke, Modell und Baujahr lesen</translation>
    </message>
    <message>
        <source>Read members</source>
        <translation type="unfinished">Mitglieder lesen</translation>
    </message>
    <message>
        <source>Read members of teams</source>
        <translation type="unfinished">Mitglieder von Teams lesen</translation>
    </message>
    <message>
        <source>Read memberships</source>
        <translation type="unfinished">Mitgliedschaften lesen</translation>
    </message>
    <message>
        <source>Read messages of public channels</source>
        <translation type="unfinished">Nachrichten öffentlicher Kanäle lesen</translation>
    </message>
    <message>
        <source>Read metrics</source>
        <translation type="unfinished">Kennzahlen lesen</translation>
    </message>
    <message>
        <source>Read name and picture</source>
        <translation type="unfinished">Name und Bild lesen</translation>
    </message>
    <message>
        <source>Read name, e-mail and picture</source>
        <translation type="unfinished">Name, E-Mail und Bild lesen</translation>
    </message>
    <message>
        <source>Read names and dates of files</source>
        <translation type="unfinished">Namen und Daten von Dateien lesen</translation>
    </message>
    <message>
        <source>Read notifications</source>
        <translation type="unfinished">Benachrichtigungen lesen</translation>
    </message>
    <message>
        <source>Read one&apos;s data</source>
        <translation type="unfinished">Eigene Daten lesen</translation>
    </message>
    <message>
        <source>Read opportunities</source>
        <translation type="unfinished">Verkaufschancen lesen</translation>
    </message>
    <message>
        <source>Read orders</source>
        <translation type="unfinished">Bestellungen lesen</translation>
    </message>
    <message>
        <source>Read organisations</source>
        <translation type="unfinished">Organisationen lesen</translation>
    </message>
    <message>
        <source>Read organisations and teams</source>
        <translation type="unfinished">Organisationen und Teams lesen</translation>
    </message>
    <message>
        <source>Read organizations</source>
        <translation type="unfinished">Organisationen lesen</translation>
    </message>
    <message>
        <source>Read own meetings</source>
        <translation type="unfinished">Eigene Meetings lesen</translation>
    </message>
    <message>
        <source>Read own recordings</source>
        <translation type="unfinished">Eigene Aufzeichnungen lesen</translation>
    </message>
    <message>
        <source>Read owners</source>
        <translation type="unfinished">Verantwortliche lesen</translation>
    </message>
    <message>
        <source>Read packages</source>
        <translation type="unfinished">Pakete lesen</translation>
    </message>
    <message>
        <source>Read payments</source>
        <translation type="unfinished">Zahlungen lesen</translation>
    </message>
    <message>
        <source>Read payouts</source>
        <translation type="unfinished">Auszahlungen lesen</translation>
    </message>
    <message>
        <source>Read people</source>
        <translation type="unfinished">Personen lesen</translation>
    </message>
    <message>
        <source>Read people and groups of the organisation</source>
        <translation type="unfinished">Personen und Gruppen der Organisation lesen</translation>
    </message>
    <message>
        <source>Read pipelines</source>
        <translation type="unfinished">Pipelines lesen</translation>
    </message>
    <message>
        <source>Read polls</source>
        <translation type="unfinished">Umfragen lesen</translation>
    </message>
    <message>
        <source>Read posts</source>
        <translation type="unfinished">Beiträge lesen</translation>
    </message>
    <message>
        <source>Read posts and comments</source>
        <translation type="unfinished">Beiträge und Kommentare lesen</translation>
    </message>
    <message>
        <source>Read private playlists</source>
        <translation type="unfinished">Private Wiedergabelisten lesen</translation>
    </message>
    <message>
        <source>Read private routes and events</source>
        <translation type="unfinished">Private Routen und Termine lesen</translation>
    </message>
    <message>
        <source>Read products</source>
        <translation type="unfinished">Produkte lesen</translation>
    </message>
    <message>
        <source>Read projects</source>
        <translation type="unfinished">Projekte lesen</translation>
    </message>
    <message>
        <source>Read properties of contacts</source>
        <translation type="unfinished">Eigenschaften von Kontakten lesen</translation>
    </message>
    <message>
        <source>Read publications</source>
        <translation type="unfinished">Veröffentlichungen lesen</translation>
    </message>
    <message>
        <source>Read published components of a file</source>
        <translation type="unfinished">Veröffentlichte Komponenten einer Datei lesen</translation>
    </message>
    <message>
        <source>Read published components of a team</source>
        <translation type="unfinished">Veröffentlichte Komponenten eines Teams lesen</translation>
    </message>
    <message>
        <source>Read pull requests</source>
        <translation type="unfinished">Pull-Requests lesen</translation>
    </message>
    <message>
        <source>Read reactions</source>
        <translation type="unfinished">Reaktionen lesen</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation type="unfinished">Belege lesen</translation>
    </message>
    <message>
        <source>Read records</source>
        <translation type="unfinished">Datensätze lesen</translation>
    </message>
    <message>
        <source>Read refunds</source>
        <translation type="unfinished">Erstattungen lesen</translation>
    </message>
    <message>
        <source>Read reimbursements</source>
        <translation type="unfinished">Spesenerstattungen lesen</translation>
    </message>
    <message>
        <source>Read replies</source>
        <translation type="unfinished">Antworten lesen</translation>
    </message>
    <message>
        <source>Read repositories</source>
        <translation type="unfinished">Repositorys lesen</translation>
    </message>
    <message>
        <source>Read responses</source>
        <translation type="unfinished">Antworten lesen</translation>
    </message>
    <message>
        <source>Read runners</source>
        <translation type="unfinished">Runner lesen</translation>
    </message>
    <message>
        <source>Read segments</source>
        <translation type="unfinished">Segmente lesen</translation>
    </message>
    <message>
        <source>Read shared links and members</source>
        <translation type="unfinished">Geteilte Links und Mitglieder lesen</translation>
    </message>
    <message>
        <source>Read shared playlists</source>
        <translation type="unfinished">Geteilte Wiedergabelisten lesen</translation>
    </message>
    <message>
        <source>Read sheets, with comments and attachments</source>
        <translation type="unfinished">Tabellen mit Kommentaren und Anhängen lesen</translation>
    </message>
    <message>
        <source>Read sites</source>
        <translation type="unfinished">Sites lesen</translation>
    </message>
    <message>
        <source>Read snippets</source>
        <translation type="unfinished">Snippets lesen</translation>
    </message>
    <message>
        <source>Read spaces</source>
        <translation type="unfinished">Bereiche lesen</translation>
    </message>
    <message>
        <source>Read staff</source>
        <translation type="unfinished">Mitarbeiter lesen</translation>
    </message>
    <message>
        <source>Read statistics</source>
        <translation type="unfinished">Statistiken lesen</translation>
    </message>
    <message>
        <source>Read subscribers</source>
        <translation type="unfinished">Abonnenten lesen</translation>
    </message>
    <message>
        <source>Read subscriptions</source>
        <translation type="unfinished">Abonnements lesen</translation>
    </message>
    <message>
        <source>Read surveys</source>
        <translation type="unfinished">Umfragen lesen</translation>
    </message>
    <message>
        <source>Read tables and fields</source>
        <translation type="unfinished">Tabellen und Felder lesen</translation>
    </message>
    <message>
        <source>Read tags</source>
        <translation type="unfinished">Schlagwörter lesen</translation>
    </message>
    <message>
        <source>Read tasks</source>
        <translation type="unfinished">Aufgaben lesen</translation>
    </message>
    <message>
        <source>Read tasks, projects and the profile</source>
        <translation type="unfinished">Aufgaben, Projekte und das Profil lesen</translation>
    </message>
    <message>
        <source>Read teams</source>
        <translation type="unfinished">Teams lesen</translation>
    </message>
    <message>
        <source>Read the Adobe account</source>
        <translation type="unfinished">Das Adobe-Konto lesen</translation>
    </message>
    <message>
        <source>Read the account</source>
        <translation type="unfinished">Das Konto lesen</translation>
    </message>
    <message>
        <source>Read the business</source>
        <translation type="unfinished">Das Unternehmen lesen</translation>
    </message>
    <message>
        <source>Read the catalogue</source>
        <translation type="unfinished">Den Katalog lesen</translation>
    </message>
    <message>
        <source>Read the change log</source>
        <translation type="unfinished">Das Änderungsprotokoll lesen</translation>
    </message>
    <message>
        <source>Read the contents of files</source>
        <translation type="unfinished">Den Inhalt von Dateien lesen</translation>
    </message>
    <message>
        <source>Read the country</source>
        <translation type="unfinished">Das Land lesen</translation>
    </message>
    <message>
        <source>Read the current track</source>
        <translation type="unfinished">Den laufenden Titel lesen</translation>
    </message>
    <message>
        <source>Read the e-mail address</source>
        <translation type="unfinished">Die E-Mail-Adresse lesen</translation>
    </message>
    <message>
        <source>Read the favourites</source>
        <translation type="unfinished">Die Favoriten lesen</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation type="unfinished">Den Verlauf lesen</translation>
    </message>
    <message>
        <source>Read the history of files</source>
        <translation type="unfinished">Den Verlauf von Dateien lesen</translation>
    </message>
    <message>
        <source>Read the library</source>
        <translation type="unfinished">Die Bibliothek lesen</translation>
    </message>
    <message>
        <source>Read the location</source>
        <translation type="unfinished">Den Ort lesen</translation>
    </message>
    <message>
        <source>Read the membership in a server</source>
        <translation type="unfinished">Die Mitgliedschaft in einem Server lesen</translation>
    </message>
    <message>
        <source>Read the name</source>
        <translation type="unfinished">Den Namen lesen</translation>
    </message>
    <message>
        <source>Read the odometer</source>
        <translation type="unfinished">Den Kilometerstand lesen</translation>
    </message>
    <message>
        <source>Read the organization</source>
        <translation type="unfinished">Die Organisation lesen</translation>
    </message>
    <message>
        <source>Read the organizations</source>
        <translation type="unfinished">Die Organisationen lesen</translation>
    </message>
    <message>
        <source>Read the own account</source>
        <translation type="unfinished">Das eigene Konto lesen</translation>
    </message>
    <message>
        <source>Read the own identity</source>
        <translation type="unfinished">Die eigene Identität lesen</translation>
    </message>
    <message>
        <source>Read the own profile</source>
        <translation type="unfinished">Das eigene Profil lesen</translation>
    </message>
    <message>
        <source>Read the personal repositories</source>
        <translation type="unfinished">Die persönlichen Repositorys lesen</translation>
    </message>
    <message>
        <source>Read the phone number, beside the profile</source>
        <translation type="unfinished">Neben dem Profil die Telefonnummer lesen</translation>
    </message>
    <message>
        <source>Read the position</source>
        <translation type="unfinished">Die Position lesen</translation>
    </message>
    <message>
        <source>Read the postal code</source>
        <translation type="unfinished">Die Postleitzahl lesen</translation>
    </message>
    <message>
        <source>Read the profile</source>
        <translation type="unfinished">Das Profil lesen</translation>
    </message>
    <message>
        <source>Read the profile and what was posted</source>
        <translation type="unfinished">Das Profil und Gepostetes lesen</translation>
    </message>
    <message>
        <source>Read the profile without e-mail</source>
        <translation type="unfinished">Das Profil ohne E-Mail lesen</translation>
    </message>
    <message>
        <source>Read the referral program</source>
        <translation type="unfinished">Das Empfehlungsprogramm lesen</translation>
    </message>
    <message>
        <source>Read the repositories</source>
        <translation type="unfinished">Die Repositorys lesen</translation>
    </message>
    <message>
        <source>Read the resources that the app sent</source>
        <translation type="unfinished">Die Ressourcen lesen, die die App gesendet hat</translation>
    </message>
    <message>
        <source>Read the shop</source>
        <translation type="unfinished">Den Shop lesen</translation>
    </message>
    <message>
        <source>Read the stock</source>
        <translation type="unfinished">Den Bestand lesen</translation>
    </message>
    <message>
        <source>Read the store&apos;s settings</source>
        <translation type="unfinished">Einstellungen des Shops lesen</translation>
    </message>
    <message>
        <source>Read the subscription</source>
        <translation type="unfinished">Das Abonnement lesen</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation type="unfinished">Den Nutzer lesen</translation>
    </message>
    <message>
        <source>Read the whole profile</source>
        <translation type="unfinished">Das ganze Profil lesen</translation>
    </message>
    <message>
        <source>Read tiers</source>
        <translation type="unfinished">Stufen lesen</translation>
    </message>
    <message>
        <source>Read time entries</source>
        <translation type="unfinished">Zeiteinträge lesen</translation>
    </message>
    <message>
        <source>Read transactions</source>
        <translation type="unfinished">Transaktionen lesen</translation>
    </message>
    <message>
        <source>Read transcripts of calls</source>
        <translation type="unfinished">Mitschriften von Anrufen lesen</translation>
    </message>
    <message>
        <source>Read updates</source>
        <translation type="unfinished">Updates lesen</translation>
    </message>
    <message>
        <source>Read user</source>
        <translation type="unfinished">Nutzer lesen</translation>
    </message>
    <message>
        <source>Read user name and biography</source>
        <translation type="unfinished">Benutzername und Biografie lesen</translation>
    </message>
    <message>
        <source>Read users</source>
        <translation type="unfinished">Nutzer lesen</translation>
    </message>
    <message>
        <source>Read vendors</source>
        <translation type="unfinished">Lieferanten lesen</translation>
    </message>
    <message>
        <source>Read views</source>
        <translation type="unfinished">Ansichten lesen</translation>
    </message>
    <message>
        <source>Read webhooks</source>
        <translation type="unfinished">Webhooks lesen</translation>
    </message>
    <message>
        <source>Read what is playing and where</source>
        <translation type="unfinished">Lesen, was läuft und wo</translation>
    </message>
    <message>
        <source>Read what is private</source>
        <translation type="unfinished">Privates lesen</translation>
    </message>
    <message>
        <source>Read what is public</source>
        <translation type="unfinished">Öffentliches lesen</translation>
    </message>
    <message>
        <source>Read what is saved</source>
        <translation type="unfinished">Gespeichertes lesen</translation>
    </message>
    <message>
        <source>Read what pages post</source>
        <translation type="unfinished">Lesen, was Seiten posten</translation>
    </message>
    <message>
        <source>Read what users write on pages</source>
        <translation type="unfinished">Lesen, was Nutzer auf Seiten schreiben</translation>
    </message>
    <message>
        <source>Read what was voted and saved</source>
        <translation type="unfinished">Lesen, was bewertet und gespeichert wurde</translation>
    </message>
    <message>
        <source>Read who authorized</source>
        <translation type="unfinished">Lesen, wer autorisiert hat</translation>
    </message>
    <message>
        <source>Read who the user is</source>
        <translation type="unfinished">Lesen, wer der Nutzer ist</translation>
    </message>
    <message>
        <source>Read whom one follows</source>
        <translation type="unfinished">Lesen, wem man folgt</translation>
    </message>
    <message>
        <source>Read workspaces</source>
        <translation type="unfinished">Workspaces lesen</translation>
    </message>
    <message>
        <source>Read, write and send mail</source>
        <translation type="unfinished">E-Mails lesen, schreiben und senden</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation type="unfinished">Realm</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation type="unfinished">Token erneuern</translation>
    </message>
    <message>
        <source>Refuse and refund transactions</source>
        <translation type="unfinished">Transaktionen ablehnen und erstatten</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Region</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation type="unfinished">Stammzuschauer</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation type="unfinished">Reservierungen</translation>
    </message>
    <message>
        <source>RuName</source>
        <translation type="unfinished">RuName</translation>
    </message>
    <message>
        <source>Run pipelines</source>
        <translation type="unfinished">Pipelines starten</translation>
    </message>
    <message>
        <source>Run scenarios</source>
        <translation type="unfinished">Szenarien ausführen</translation>
    </message>
    <message>
        <source>Run scripts and remote actions</source>
        <translation type="unfinished">Skripte und Fernaktionen ausführen</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished">Russland</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished">Sandbox</translation>
    </message>
    <message>
        <source>Saudi Arabia (.sa)</source>
        <translation type="unfinished">Saudi-Arabien (.sa)</translation>
    </message>
    <message>
        <source>Save posts and comments</source>
        <translation type="unfinished">Beiträge und Kommentare speichern</translation>
    </message>
    <message>
        <source>Screen pops</source>
        <translation type="unfinished">Einblendungen bei Anrufen (Screen Pops)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Suchen</translation>
    </message>
    <message>
        <source>Search data</source>
        <translation type="unfinished">Daten durchsuchen</translation>
    </message>
    <message>
        <source>See accounts</source>
        <translation type="unfinished">Konten sehen</translation>
    </message>
    <message>
        <source>See also what is protected, such as config variables</source>
        <translation type="unfinished">Auch sehen, was geschützt ist, etwa Konfigurationsvariablen</translation>
    </message>
    <message>
        <source>See and change also what is protected</source>
        <translation type="unfinished">Auch Geschütztes sehen und ändern</translation>
    </message>
    <message>
        <source>See and change apps and settings, without what is protected</source>
        <translation type="unfinished">Apps und Einstellungen sehen und ändern, ohne das Geschützte</translation>
    </message>
    <message>
        <source>See and change attachments</source>
        <translation type="unfinished">Anhänge sehen und ändern</translation>
    </message>
    <message>
        <source>See and change bank transactions</source>
        <translation type="unfinished">Banktransaktionen sehen und ändern</translation>
    </message>
    <message>
        <source>See and change collections</source>
        <translation type="unfinished">Sammlungen sehen und ändern</translation>
    </message>
    <message>
        <source>See and change contacts</source>
        <translation type="unfinished">Kontakte sehen und ändern</translation>
    </message>
    <message>
        <source>See and change employees</source>
        <translation type="unfinished">Angestellte sehen und ändern</translation>
    </message>
    <message>
        <source>See and change everything in the account</source>
        <translation type="unfinished">Alles im Konto sehen und ändern</translation>
    </message>
    <message>
        <source>See and change files</source>
        <translation type="unfinished">Dateien sehen und ändern</translation>
    </message>
    <message>
        <source>See and change fixed assets</source>
        <translation type="unfinished">Anlagevermögen sehen und ändern</translation>
    </message>
    <message>
        <source>See and change invoices</source>
        <translation type="unfinished">Rechnungen sehen und ändern</translation>
    </message>
    <message>
        <source>See and change it</source>
        <translation type="unfinished">Sehen und ändern</translation>
    </message>
    <message>
        <source>See and change manual journals</source>
        <translation type="unfinished">Manuelle Buchungen sehen und ändern</translation>
    </message>
    <message>
        <source>See and change mind maps</source>
        <translation type="unfinished">Mindmaps sehen und ändern</translation>
    </message>
    <message>
        <source>See and change payments</source>
        <translation type="unfinished">Zahlungen sehen und ändern</translation>
    </message>
    <message>
        <source>See and change projects</source>
        <translation type="unfinished">Projekte sehen und ändern</translation>
    </message>
    <message>
        <source>See and change ratings</source>
        <translation type="unfinished">Bewertungen sehen und ändern</translation>
    </message>
    <message>
        <source>See and change settings of the organisation</source>
        <translation type="unfinished">Einstellungen der Organisation sehen und ändern</translation>
    </message>
    <message>
        <source>See and change smart locks</source>
        <translation type="unfinished">Smarte Schlösser sehen und ändern</translation>
    </message>
    <message>
        <source>See and change tags</source>
        <translation type="unfinished">Schlagwörter sehen und ändern</translation>
    </message>
    <message>
        <source>See and change the books</source>
        <translation type="unfinished">Die Bücher sehen und ändern</translation>
    </message>
    <message>
        <source>See and change the profile</source>
        <translation type="unfinished">Das Profil sehen und ändern</translation>
    </message>
    <message>
        <source>See and change your profile</source>
        <translation type="unfinished">Ihr Profil sehen und ändern</translation>
    </message>
    <message>
        <source>See and control the lights</source>
        <translation type="unfinished">Die Lampen sehen und steuern</translation>
    </message>
    <message>
        <source>See apps and settings, without what is protected</source>
        <translation type="unfinished">Apps und Einstellungen sehen, ohne das Geschützte</translation>
    </message>
    <message>
        <source>See balances</source>
        <translation type="unfinished">Guthaben sehen</translation>
    </message>
    <message>
        <source>See body measurements</source>
        <translation type="unfinished">Körpermaße sehen</translation>
    </message>
    <message>
        <source>See cards</source>
        <translation type="unfinished">Karten sehen</translation>
    </message>
    <message>
        <source>See contacts</source>
        <translation type="unfinished">Kontakte sehen</translation>
    </message>
    <message>
        <source>See cycles</source>
        <translation type="unfinished">Zyklen sehen</translation>
    </message>
    <message>
        <source>See databases</source>
        <translation type="unfinished">Datenbanken sehen</translation>
    </message>
    <message>
        <source>See deviations</source>
        <translation type="unfinished">Deviations sehen</translation>
    </message>
    <message>
        <source>See devices and what happens on them</source>
        <translation type="unfinished">Geräte sehen und was auf ihnen geschieht</translation>
    </message>
    <message>
        <source>See domains</source>
        <translation type="unfinished">Domains sehen</translation>
    </message>
    <message>
        <source>See feeds and articles</source>
        <translation type="unfinished">Feeds und Artikel sehen</translation>
    </message>
    <message>
        <source>See files</source>
        <translation type="unfinished">Dateien sehen</translation>
    </message>
    <message>
        <source>See folders</source>
        <translation type="unfinished">Ordner sehen</translation>
    </message>
    <message>
        <source>See issues</source>
        <translation type="unfinished">Vorgänge sehen</translation>
    </message>
    <message>
        <source>See links</source>
        <translation type="unfinished">Links sehen</translation>
    </message>
    <message>
        <source>See mind maps</source>
        <translation type="unfinished">Mindmaps sehen</translation>
    </message>
    <message>
        <source>See notifications</source>
        <translation type="unfinished">Benachrichtigungen sehen</translation>
    </message>
    <message>
        <source>See one&apos;s user name and kind of account</source>
        <translation type="unfinished">Den eigenen Benutzernamen und die Art des Kontos sehen</translation>
    </message>
    <message>
        <source>See orders</source>
        <translation type="unfinished">Aufträge sehen</translation>
    </message>
    <message>
        <source>See organisations</source>
        <translation type="unfinished">Organisationen sehen</translation>
    </message>
    <message>
        <source>See organizations</source>
        <translation type="unfinished">Organisationen sehen</translation>
    </message>
    <message>
        <source>See payments of the past</source>
        <translation type="unfinished">Frühere Zahlungen sehen</translation>
    </message>
    <message>
        <source>See products</source>
        <translation type="unfinished">Produkte sehen</translation>
    </message>
    <message>
        <source>See projects</source>
        <translation type="unfinished">Projekte sehen</translation>
    </message>
    <message>
        <source>See purchases</source>
        <translation type="unfinished">Käufe sehen</translation>
    </message>
    <message>
        <source>See recovery</source>
        <translation type="unfinished">Erholung sehen</translation>
    </message>
    <message>
        <source>See repositories</source>
        <translation type="unfinished">Repositorys sehen</translation>
    </message>
    <message>
        <source>See scenarios</source>
        <translation type="unfinished">Szenarien sehen</translation>
    </message>
    <message>
        <source>See settings of the organisation</source>
        <translation type="unfinished">Einstellungen der Organisation sehen</translation>
    </message>
    <message>
        <source>See sleep</source>
        <translation type="unfinished">Schlaf sehen</translation>
    </message>
    <message>
        <source>See smart locks</source>
        <translation type="unfinished">Smarte Schlösser sehen</translation>
    </message>
    <message>
        <source>See statistics</source>
        <translation type="unfinished">Statistiken sehen</translation>
    </message>
    <message>
        <source>See subscribers in reports</source>
        <translation type="unfinished">Abonnenten in Berichten sehen</translation>
    </message>
    <message>
        <source>See tags</source>
        <translation type="unfinished">Schlagwörter sehen</translation>
    </message>
    <message>
        <source>See templates</source>
        <translation type="unfinished">Vorlagen sehen</translation>
    </message>
    <message>
        <source>See the account&apos;s transactions</source>
        <translation type="unfinished">Die Transaktionen des Kontos sehen</translation>
    </message>
    <message>
        <source>See the app</source>
        <translation type="unfinished">Die App sehen</translation>
    </message>
    <message>
        <source>See the chosen projects</source>
        <translation type="unfinished">Die gewählten Projekte sehen</translation>
    </message>
    <message>
        <source>See the chosen workspaces</source>
        <translation type="unfinished">Die gewählten Arbeitsbereiche sehen</translation>
    </message>
    <message>
        <source>See the company&apos;s users</source>
        <translation type="unfinished">Die Benutzer des Unternehmens sehen</translation>
    </message>
    <message>
        <source>See the company&apos;s workspaces</source>
        <translation type="unfinished">Die Arbeitsbereiche des Unternehmens sehen</translation>
    </message>
    <message>
        <source>See the configuration of the dashboard</source>
        <translation type="unfinished">Die Konfiguration des Dashboards sehen</translation>
    </message>
    <message>
        <source>See the email address</source>
        <translation type="unfinished">Die E-Mail-Adresse sehen</translation>
    </message>
    <message>
        <source>See the list of calls</source>
        <translation type="unfinished">Die Liste der Anrufe sehen</translation>
    </message>
    <message>
        <source>See the organisation</source>
        <translation type="unfinished">Die Organisation sehen</translation>
    </message>
    <message>
        <source>See the organization</source>
        <translation type="unfinished">Die Organisation sehen</translation>
    </message>
    <message>
        <source>See the profile</source>
        <translation type="unfinished">Das Profil sehen</translation>
    </message>
    <message>
        <source>See the user&apos;s name and picture</source>
        <translation type="unfinished">Name und Bild des Nutzers sehen</translation>
    </message>
    <message>
        <source>See transactions</source>
        <translation type="unfinished">Transaktionen sehen</translation>
    </message>
    <message>
        <source>See users</source>
        <translation type="unfinished">Nutzer sehen</translation>
    </message>
    <message>
        <source>See what is known of a call, with who took part</source>
        <translation type="unfinished">Sehen, was über einen Anruf bekannt ist und wer dabei war</translation>
    </message>
    <message>
        <source>See what the person sees in the workspace</source>
        <translation type="unfinished">Sehen, was die Person im Arbeitsbereich sieht</translation>
    </message>
    <message>
        <source>See whether a payment method is set up</source>
        <translation type="unfinished">Sehen, ob eine Zahlungsart eingerichtet ist</translation>
    </message>
    <message>
        <source>See who it is</source>
        <translation type="unfinished">Sehen, wer es ist</translation>
    </message>
    <message>
        <source>See whose account it is</source>
        <translation type="unfinished">Sehen, wessen Konto es ist</translation>
    </message>
    <message>
        <source>See workouts</source>
        <translation type="unfinished">Trainings sehen</translation>
    </message>
    <message>
        <source>See workspaces</source>
        <translation type="unfinished">Arbeitsbereiche sehen</translation>
    </message>
    <message>
        <source>See your account</source>
        <translation type="unfinished">Ihr Konto sehen</translation>
    </message>
    <message>
        <source>See your account and settings</source>
        <translation type="unfinished">Ihr Konto und seine Einstellungen sehen</translation>
    </message>
    <message>
        <source>See your profile</source>
        <translation type="unfinished">Ihr Profil sehen</translation>
    </message>
    <message>
        <source>Send and sign documents</source>
        <translation type="unfinished">Dokumente senden und unterschreiben</translation>
    </message>
    <message>
        <source>Send campaigns</source>
        <translation type="unfinished">Kampagnen senden</translation>
    </message>
    <message>
        <source>Send direct messages</source>
        <translation type="unfinished">Direktnachrichten senden</translation>
    </message>
    <message>
        <source>Send e-mails</source>
        <translation type="unfinished">E-Mails senden</translation>
    </message>
    <message>
        <source>Send mail</source>
        <translation type="unfinished">E-Mails senden</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation type="unfinished">Nachrichten senden</translation>
    </message>
    <message>
        <source>Send messages to the channel</source>
        <translation type="unfinished">Nachrichten an den Kanal senden</translation>
    </message>
    <message>
        <source>Send notifications</source>
        <translation type="unfinished">Benachrichtigungen senden</translation>
    </message>
    <message>
        <source>Send resources to Vanta</source>
        <translation type="unfinished">Ressourcen an Vanta senden</translation>
    </message>
    <message>
        <source>Send transactional mail</source>
        <translation type="unfinished">Transaktions-E-Mails senden</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Server</translation>
    </message>
    <message>
        <source>Settings of song requests</source>
        <translation type="unfinished">Einstellungen der Musikwünsche</translation>
    </message>
    <message>
        <source>Settings of the app</source>
        <translation type="unfinished">Einstellungen der App</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation type="unfinished">Shard</translation>
    </message>
    <message>
        <source>Share files</source>
        <translation type="unfinished">Dateien teilen</translation>
    </message>
    <message>
        <source>Share projects</source>
        <translation type="unfinished">Projekte teilen</translation>
    </message>
    <message>
        <source>Share sheets</source>
        <translation type="unfinished">Tabellen freigeben</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished">Teilen</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished">Shop</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">Anmelden</translation>
    </message>
    <message>
        <source>Sign in with an ID token</source>
        <translation type="unfinished">Mit einem ID-Token anmelden</translation>
    </message>
    <message>
        <source>Sign in; name, e-mail address, picture, roles</source>
        <translation type="unfinished">Anmelden; Name, E-Mail-Adresse, Bild, Rollen</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished">Singapur</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished">Sites</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Quelle</translation>
    </message>
    <message>
        <source>Sourcegraph server</source>
        <translation type="unfinished">Sourcegraph-Server</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished">Spanien</translation>
    </message>
    <message>
        <source>Staff and shifts</source>
        <translation type="unfinished">Mitarbeiter und Schichten</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished">Staging</translation>
    </message>
    <message>
        <source>Start commercials</source>
        <translation type="unfinished">Werbung starten</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished">Statistiken</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation type="unfinished">Verbunden bleiben</translation>
    </message>
    <message>
        <source>Sub-domain</source>
        <translation type="unfinished">Subdomain</translation>
    </message>
    <message>
        <source>Submit ISRCs</source>
        <translation type="unfinished">ISRCs einreichen</translation>
    </message>
    <message>
        <source>Submit barcodes</source>
        <translation type="unfinished">Barcodes einreichen</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation type="unfinished">Zahlungen annehmen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">Aufgaben</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation type="unfinished">Steuern</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished">Telefonnummer</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished">Mandant (Tenant)</translation>
    </message>
    <message>
        <source>Texts of messages</source>
        <translation type="unfinished">Texte von Nachrichten</translation>
    </message>
    <message>
        <source>The ID of the WorkOS organization whose people log in.</source>
        <translation type="unfinished">Die ID der WorkOS-Organisation, deren Leute sich anmelden.</translation>
    </message>
    <message>
        <source>The ID of your PingOne environment, as it stands in its settings.</source>
        <translation type="unfinished">Die ID Ihrer PingOne-Umgebung, wie sie in deren Einstellungen steht.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation type="unfinished">Das Konto</translation>
    </message>
    <message>
        <source>The account identifier, as it stands before {host}.</source>
        <translation type="unfinished">Die Kennung des Kontos, wie sie vor {host} steht.</translation>
    </message>
    <message>
        <source>The account, its collectives and organizations</source>
        <translation type="unfinished">Das Konto, seine Kollektive und Organisationen</translation>
    </message>
    <message>
        <source>The address where you sign in, without https://.</source>
        <translation type="unfinished">Die Adresse, unter der Sie sich anmelden, ohne https://.</translation>
    </message>
    <message>
        <source>The devices</source>
        <translation type="unfinished">Die Geräte</translation>
    </message>
    <message>
        <source>The e-mail address</source>
        <translation type="unfinished">Die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The first part of the address that ends in {host}.</source>
        <translation type="unfinished">Der erste Teil der Adresse, die mit {host} endet.</translation>
    </message>
    <message>
        <source>The fiscal host</source>
        <translation type="unfinished">Der Finanzträger (Fiscal Host)</translation>
    </message>
    <message>
        <source>The history</source>
        <translation type="unfinished">Der Verlauf</translation>
    </message>
    <message>
        <source>The host name of your account; Kommo names it in the redirect as referer.</source>
        <translation type="unfinished">Der Hostname Ihres Kontos; Kommo nennt ihn bei der Weiterleitung als referer.</translation>
    </message>
    <message>
        <source>The incognito account</source>
        <translation type="unfinished">Das Inkognito-Konto</translation>
    </message>
    <message>
        <source>The inventory</source>
        <translation type="unfinished">Der Bestand</translation>
    </message>
    <message>
        <source>The log of smart locks</source>
        <translation type="unfinished">Das Protokoll der smarten Schlösser</translation>
    </message>
    <message>
        <source>The name</source>
        <translation type="unfinished">Der Name</translation>
    </message>
    <message>
        <source>The name of your deployment, as it stands before {host} in its address.</source>
        <translation type="unfinished">Der Name Ihres Deployments, wie er in seiner Adresse vor {host} steht.</translation>
    </message>
    <message>
        <source>The name of your tenant, as it stands before {host}.</source>
        <translation type="unfinished">Der Name Ihres Mandanten, wie er vor {host} steht.</translation>
    </message>
    <message>
        <source>The part before {host}.</source>
        <translation type="unfinished">Der Teil vor {host}.</translation>
    </message>
    <message>
        <source>The playlist</source>
        <translation type="unfinished">Die Wiedergabeliste</translation>
    </message>
    <message>
        <source>The queue of song requests</source>
        <translation type="unfinished">Die Warteschlange der Musikwünsche</translation>
    </message>
    <message>
        <source>The register</source>
        <translation type="unfinished">Die Kasse</translation>
    </message>
    <message>
        <source>The settings of the channel</source>
        <translation type="unfinished">Die Einstellungen des Kanals</translation>
    </message>
    <message>
        <source>The user&apos;s own files</source>
        <translation type="unfinished">Die eigenen Dateien des Nutzers</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation type="unfinished">Timer</translation>
    </message>
    <message>
        <source>Trade on the person&apos;s account</source>
        <translation type="unfinished">Über das Konto der Person handeln</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished">Testumgebung (Trial)</translation>
    </message>
    <message>
        <source>US3</source>
        <translation type="unfinished">US3</translation>
    </message>
    <message>
        <source>US5</source>
        <translation type="unfinished">US5</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished">Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United Kingdom (.uk)</source>
        <translation type="unfinished">Vereinigtes Königreich (.uk)</translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished">Vereinigte Staaten</translation>
    </message>
    <message>
        <source>United States 2</source>
        <translation type="unfinished">Vereinigte Staaten 2</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished">Updates</translation>
    </message>
    <message>
        <source>Upload and change videos</source>
        <translation type="unfinished">Videos hochladen und ändern</translation>
    </message>
    <message>
        <source>Use the accounts until further notice</source>
        <translation type="unfinished">Die Konten bis auf Weiteres nutzen</translation>
    </message>
    <message>
        <source>View journeys</source>
        <translation type="unfinished">Journeys sehen</translation>
    </message>
    <message>
        <source>View reports</source>
        <translation type="unfinished">Berichte sehen</translation>
    </message>
    <message>
        <source>View transactional mail</source>
        <translation type="unfinished">Transaktions-E-Mails sehen</translation>
    </message>
    <message>
        <source>Virtual cards</source>
        <translation type="unfinished">Virtuelle Karten</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished">Webhooks</translation>
    </message>
    <message>
        <source>What stands before {host} in the address of your API.</source>
        <translation type="unfinished">Was in der Adresse Ihrer API vor {host} steht.</translation>
    </message>
    <message>
        <source>What stands before {host} in the address of your account.</source>
        <translation type="unfinished">Was in der Adresse Ihres Kontos vor {host} steht.</translation>
    </message>
    <message>
        <source>What stands before {host} in the addresses of your package.</source>
        <translation type="unfinished">Was in den Adressen Ihres Pakets vor {host} steht.</translation>
    </message>
    <message>
        <source>What stands before {host} in the authorization endpoint that “View API Clients” shows.</source>
        <translation type="unfinished">Was im Authorization-Endpunkt, den „View API Clients“ zeigt, vor {host} steht.</translation>
    </message>
    <message>
        <source>What stands before {host} where you log in: that of customers, or the one to develop in.</source>
        <translation type="unfinished">Was dort, wo Sie sich anmelden, vor {host} steht: für Kunden oder für die Entwicklung.</translation>
    </message>
    <message>
        <source>What stands first in the address of your account, behind secure: na1, eu1.</source>
        <translation type="unfinished">Was in der Adresse Ihres Kontos zuerst steht, hinter secure: na1, eu1.</translation>
    </message>
    <message>
        <source>Where the account is: each country has a host of its own.</source>
        <translation type="unfinished">Wo das Konto liegt: Jedes Land hat einen eigenen Host.</translation>
    </message>
    <message>
        <source>Where the account lives.</source>
        <translation type="unfinished">Wo das Konto liegt.</translation>
    </message>
    <message>
        <source>Where the account lives; the app has to be open to that data centre, in its settings.</source>
        <translation type="unfinished">Wo das Konto liegt; die App muss in ihren Einstellungen für dieses Rechenzentrum freigegeben sein.</translation>
    </message>
    <message>
        <source>Where the seller has the account.</source>
        <translation type="unfinished">Wo der Verkäufer sein Konto hat.</translation>
    </message>
    <message>
        <source>Where the seller logs in.</source>
        <translation type="unfinished">Wo sich der Verkäufer anmeldet.</translation>
    </message>
    <message>
        <source>Where you log in, without https:// and without a path.</source>
        <translation type="unfinished">Wo Sie sich anmelden, ohne https:// und ohne Pfad.</translation>
    </message>
    <message>
        <source>Where you sign in.</source>
        <translation type="unfinished">Wo Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Where your Frontify is, such as {host}.</source>
        <translation type="unfinished">Wo Ihr Frontify liegt, etwa {host}.</translation>
    </message>
    <message>
        <source>Who may lock and unlock</source>
        <translation type="unfinished">Wer ab- und aufschließen darf</translation>
    </message>
    <message>
        <source>Work e-mail addresses of employees</source>
        <translation type="unfinished">Dienstliche E-Mail-Adressen von Angestellten</translation>
    </message>
    <message>
        <source>Work in the chosen projects</source>
        <translation type="unfinished">In den gewählten Projekten arbeiten</translation>
    </message>
    <message>
        <source>Work in the chosen workspaces</source>
        <translation type="unfinished">In den gewählten Arbeitsbereichen arbeiten</translation>
    </message>
    <message>
        <source>Workday log-in host</source>
        <translation type="unfinished">Workday-Host für die Anmeldung</translation>
    </message>
    <message>
        <source>Your own name for the account of the customer that is connected.</source>
        <translation type="unfinished">Ihr eigener Name für das Konto des Kunden, das verbunden wird.</translation>
    </message>
    <message>
        <source>refresh tokens</source>
        <translation type="unfinished">Refresh-Tokens</translation>
    </message>
    <message>
        <source>{host}, or the host name of your own server.</source>
        <translation type="unfinished">{host} oder der Hostname Ihres eigenen Servers.</translation>
    </message>
    <message>
        <source>A refresh token</source>
        <translation type="unfinished">Ein Refresh-Token</translation>
    </message>
    <message>
        <source>A token that lasts</source>
        <translation type="unfinished">Ein Token, das nicht abläuft</translation>
    </message>
    <message>
        <source>AP1</source>
        <translation type="unfinished">AP1</translation>
    </message>
    <message>
        <source>See reports of what is owed</source>
        <translation type="unfinished">Berichte über offene Beträge sehen</translation>
    </message>
    <message>
        <source>The host name of the Okta organisation, without -admin.</source>
        <translation type="unfinished">Der Hostname der Okta-Organisation, ohne -admin.</translation>
    </message>
    <message>
        <source>The host name of the server where the account lives; the app has to be registered there.</source>
        <translation type="unfinished">Der Hostname des Servers, auf dem das Konto liegt; die App muss dort registriert sein.</translation>
    </message>
    <message>
        <source>The host name of the service, as it stands as url in the service key.</source>
        <translation type="unfinished">Der Hostname des Dienstes, wie er als url im Service Key steht.</translation>
    </message>
    <message>
        <source>The host name of the tenant, as in the settings of the application.</source>
        <translation type="unfinished">Der Hostname des Mandanten, wie in den Einstellungen der Anwendung.</translation>
    </message>
    <message>
        <source>The host name of your Bitrix24 portal.</source>
        <translation type="unfinished">Der Hostname Ihres Bitrix24-Portals.</translation>
    </message>
    <message>
        <source>The host name of your Canvas.</source>
        <translation type="unfinished">Der Hostname Ihres Canvas.</translation>
    </message>
    <message>
        <source>The host name of your workspace, without https:// and without a path.</source>
        <translation type="unfinished">Der Hostname Ihres Workspace, ohne https:// und ohne Pfad.</translation>
    </message>
    <message>
        <source>The key of the app, shown beside its client ID.</source>
        <translation type="unfinished">Der Schlüssel der App, der neben ihrer Client-ID steht.</translation>
    </message>
    <message>
        <source>The name of the realm that people log in to.</source>
        <translation type="unfinished">Der Name des Realms, an dem sich die Leute anmelden.</translation>
    </message>
    <message>
        <source>The name of the user flow or policy.</source>
        <translation type="unfinished">Der Name des Benutzerflows oder der Richtlinie (Policy).</translation>
    </message>
    <message>
        <source>The name of your Seismic tenant.</source>
        <translation type="unfinished">Der Name Ihres Seismic-Mandanten.</translation>
    </message>
    <message>
        <source>The name of your Workday tenant.</source>
        <translation type="unfinished">Der Name Ihres Workday-Mandanten.</translation>
    </message>
    <message>
        <source>The name that eBay&apos;s portal gave the redirect URL, beside the app&apos;s keys: it is sent in place of the address.</source>
        <translation type="unfinished">Der Name, den das Portal von eBay der Redirect-URL gab, neben den Schlüsseln der App: Er wird statt der Adresse gesendet.</translation>
    </message>
    <message>
        <source>The number of your NetSuite account, as it stands in its address.</source>
        <translation type="unfinished">Die Nummer Ihres NetSuite-Kontos, wie sie in seiner Adresse steht.</translation>
    </message>
    <message>
        <source>The organisation that is chosen</source>
        <translation type="unfinished">Die gewählte Organisation</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation type="unfinished">Das Profil</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation type="unfinished">Der Reader</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation type="unfinished">US-Behörden</translation>
    </message>
    <message>
        <source>United States (.com)</source>
        <translation type="unfinished">Vereinigte Staaten (.com)</translation>
    </message>
    <message>
        <source>Upload drafts</source>
        <translation type="unfinished">Entwürfe hochladen</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation type="unfinished">Dateien hochladen</translation>
    </message>
    <message>
        <source>Upload images</source>
        <translation type="unfinished">Bilder hochladen</translation>
    </message>
    <message>
        <source>Upload media</source>
        <translation type="unfinished">Medien hochladen</translation>
    </message>
    <message>
        <source>Upload pictures, by agreement only</source>
        <translation type="unfinished">Bilder hochladen, nur nach Vereinbarung</translation>
    </message>
    <message>
        <source>Upload videos</source>
        <translation type="unfinished">Videos hochladen</translation>
    </message>
    <message>
        <source>Use Sta.sh</source>
        <translation type="unfinished">Sta.sh nutzen</translation>
    </message>
    <message>
        <source>User flow</source>
        <translation type="unfinished">Benutzerflow</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">Nutzer</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished">Videos</translation>
    </message>
    <message>
        <source>Visualforce pages</source>
        <translation type="unfinished">Visualforce-Seiten</translation>
    </message>
    <message>
        <source>What everybody may see</source>
        <translation type="unfinished">Was alle sehen dürfen</translation>
    </message>
    <message>
        <source>Where your application lives, as it was told to you with its client ID.</source>
        <translation type="unfinished">Wo Ihre App liegt, wie es Ihnen mit ihrer Client-ID gesagt wurde.</translation>
    </message>
    <message>
        <source>Where your organization is kept.</source>
        <translation type="unfinished">Wo Ihre Organisation liegt.</translation>
    </message>
    <message>
        <source>Where your own installation runs, without https:// and without a path.</source>
        <translation type="unfinished">Wo Ihre eigene Installation läuft, ohne https:// und ohne Pfad.</translation>
    </message>
    <message>
        <source>Which accounts may log in; it has to fit what the app was registered for.</source>
        <translation type="unfinished">Welche Konten sich anmelden dürfen; es muss dazu passen, wofür die App registriert wurde.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation type="unfinished">Wer es ist</translation>
    </message>
    <message>
        <source>Who logs in</source>
        <translation type="unfinished">Wer sich anmeldet</translation>
    </message>
    <message>
        <source>Work or school</source>
        <translation type="unfinished">Arbeit oder Schule</translation>
    </message>
    <message>
        <source>Work, school and personal</source>
        <translation type="unfinished">Arbeit, Schule und privat</translation>
    </message>
    <message>
        <source>Workday host</source>
        <translation type="unfinished">Workday-Host</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished">Workspace</translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished">Schreiben</translation>
    </message>
    <message>
        <source>Write and delete comments</source>
        <translation type="unfinished">Kommentare schreiben und löschen</translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation type="unfinished">Kommentare schreiben</translation>
    </message>
    <message>
        <source>Write gists</source>
        <translation type="unfinished">Gists schreiben</translation>
    </message>
    <message>
        <source>Write in chat</source>
        <translation type="unfinished">Im Chat schreiben</translation>
    </message>
    <message>
        <source>Write posts</source>
        <translation type="unfinished">Beiträge schreiben</translation>
    </message>
    <message>
        <source>Write posts and comments</source>
        <translation type="unfinished">Beiträge und Kommentare schreiben</translation>
    </message>
    <message>
        <source>Write updates</source>
        <translation type="unfinished">Updates schreiben</translation>
    </message>
    <message>
        <source>XSUAA host</source>
        <translation type="unfinished">XSUAA-Host</translation>
    </message>
    <message>
        <source>Zendesk sub-domain</source>
        <translation type="unfinished">Zendesk-Subdomain</translation>
    </message>
</context>
</TS>
