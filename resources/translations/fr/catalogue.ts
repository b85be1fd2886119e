<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A refresh token that can be prolonged</source>
        <translation type="unfinished">Un jeton d&apos;actualisation qui peut être prolongé</translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">Compte</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished">ID du compte</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation type="unfinished">Adresse du compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished">Comptes</translation>
    </message>
    <message>
        <source>Accounts and transactions</source>
        <translation type="unfinished">Comptes et transactions</translation>
    </message>
    <message>
        <source>Act for a user without a log-in</source>
        <translation type="unfinished">Agir pour un utilisateur sans connexion</translation>
    </message>
    <message>
        <source>Act for the person</source>
        <translation type="unfinished">Agir pour la personne</translation>
    </message>
    <message>
        <source>Act in one role; its name stands behind the second colon</source>
        <translation type="unfinished">Agir dans un rôle&#xa0;; son nom suit le second deux-points</translation>
    </message>
    <message>
        <source>Add a bot to a server</source>
        <translation type="unfinished">Ajouter un robot à un serveur</translation>
    </message>
    <message>
        <source>Add and change activities</source>
        <translation type="unfinished">Ajouter et modifier des activités</translation>
    </message>
    <message>
        <source>Add and remove people</source>
        <translation type="unfinished">Ajouter et retirer des personnes</translation>
    </message>
    <message>
        <source>Add attachments</source>
        <translation type="unfinished">Ajouter des pièces jointes</translation>
    </message>
    <message>
        <source>Add calls</source>
        <translation type="unfinished">Ajouter des appels</translation>
    </message>
    <message>
        <source>Add commands to a server</source>
        <translation type="unfinished">Ajouter des commandes à un serveur</translation>
    </message>
    <message>
        <source>Add people to a group chat</source>
        <translation type="unfinished">Ajouter des personnes à une discussion de groupe</translation>
    </message>
    <message>
        <source>Add people to a server</source>
        <translation type="unfinished">Ajouter des personnes à un serveur</translation>
    </message>
    <message>
        <source>Add reactions</source>
        <translation type="unfinished">Ajouter des réactions</translation>
    </message>
    <message>
        <source>Add tasks only</source>
        <translation type="unfinished">Ajouter des tâches seulement</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adresse</translation>
    </message>
    <message>
        <source>Addresses of recordings</source>
        <translation type="unfinished">Adresses des enregistrements</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation type="unfinished">Administrer</translation>
    </message>
    <message>
        <source>Administer repositories</source>
        <translation type="unfinished">Administrer les dépôts</translation>
    </message>
    <message>
        <source>Administer the chosen workspaces</source>
        <translation type="unfinished">Administrer les espaces de travail choisis</translation>
    </message>
    <message>
        <source>All of the account</source>
        <translation type="unfinished">Tout ce qui concerne le compte</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished">Tous les sites</translation>
    </message>
    <message>
        <source>All that the employee may do</source>
        <translation type="unfinished">Tout ce que l&apos;employé a le droit de faire</translation>
    </message>
    <message>
        <source>All that the owner may do</source>
        <translation type="unfinished">Tout ce que le propriétaire a le droit de faire</translation>
    </message>
    <message>
        <source>All that the user may do</source>
        <translation type="unfinished">Tout ce que l&apos;utilisateur a le droit de faire</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation type="unfinished">Statistiques d&apos;audience</translation>
    </message>
    <message>
        <source>App name</source>
        <translation type="unfinished">Nom de l&apos;application</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation type="unfinished">ID de l&apos;application</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation type="unfinished">Argentine</translation>
    </message>
    <message>
        <source>As in the address of your app&apos;s page in Rippling, after PLATFORM/.</source>
        <translation type="unfinished">Comme dans l&apos;adresse de la page de votre application dans Rippling, après PLATFORM/.</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <translation type="unfinished">Asie-Pacifique</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished">Australie</translation>
    </message>
    <message>
        <source>Australia (.com.au)</source>
        <translation type="unfinished">Australie (.com.au)</translation>
    </message>
    <message>
        <source>Auth0 domain</source>
        <translation type="unfinished">Domaine Auth0</translation>
    </message>
    <message>
        <source>Basic access, asked of every app</source>
        <translation type="unfinished">Accès de base, demandé à chaque application</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished">Belgique</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation type="unfinished">Bêta</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished">Brésil</translation>
    </message>
    <message>
        <source>Call Photoshop and Lightroom</source>
        <translation type="unfinished">Appeler Photoshop et Lightroom</translation>
    </message>
    <message>
        <source>Call the Inference API</source>
        <translation type="unfinished">Appeler l&apos;API Inference</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished">Campagnes</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished">Canada</translation>
    </message>
    <message>
        <source>Canada (zohocloud.ca)</source>
        <translation type="unfinished">Canada (zohocloud.ca)</translation>
    </message>
    <message>
        <source>Canvas address</source>
        <translation type="unfinished">Adresse de Canvas</translation>
    </message>
    <message>
        <source>Categories and tags</source>
        <translation type="unfinished">Catégories et étiquettes</translation>
    </message>
    <message>
        <source>Change accounts</source>
        <translation type="unfinished">Modifier les comptes</translation>
    </message>
    <message>
        <source>Change alerts</source>
        <translation type="unfinished">Modifier les alertes</translation>
    </message>
    <message>
        <source>Change automations</source>
        <translation type="unfinished">Modifier les automatisations</translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation type="unfinished">Modifier les disponibilités</translation>
    </message>
    <message>
        <source>Change boards and items</source>
        <translation type="unfinished">Modifier les tableaux et les éléments</translation>
    </message>
    <message>
        <source>Change bookings</source>
        <translation type="unfinished">Modifier les réservations</translation>
    </message>
    <message>
        <source>Change bookmarks</source>
        <translation type="unfinished">Modifier les signets</translation>
    </message>
    <message>
        <source>Change cards</source>
        <translation type="unfinished">Modifier les cartes</translation>
    </message>
    <message>
        <source>Change checkouts</source>
        <translation type="unfinished">Modifier les passages en caisse</translation>
    </message>
    <message>
        <source>Change collections</source>
        <translation type="unfinished">Modifier les collections</translation>
    </message>
    <message>
        <source>Change collectors</source>
        <translation type="unfinished">Modifier les collecteurs</translation>
    </message>
    <message>
        <source>Change columns and publishing</source>
        <translation type="unfinished">Modifier les colonnes et la publication</translation>
    </message>
    <message>
        <source>Change companies</source>
        <translation type="unfinished">Modifier les entreprises</translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation type="unfinished">Modifier les contacts</translation>
    </message>
    <message>
        <source>Change custom fields</source>
        <translation type="unfinished">Modifier les champs personnalisés</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation type="unfinished">Modifier les clients</translation>
    </message>
    <message>
        <source>Change data</source>
        <translation type="unfinished">Modifier les données</translation>
    </message>
    <message>
        <source>Change data of a team</source>
        <translation type="unfinished">Modifier les données d&apos;une équipe</translation>
    </message>
    <message>
        <source>Change databases</source>
        <translation type="unfinished">Modifier les bases de données</translation>
    </message>
    <message>
        <source>Change deals</source>
        <translation type="unfinished">Modifier les affaires</translation>
    </message>
    <message>
        <source>Change dev resources</source>
        <translation type="unfinished">Modifier les ressources de développement</translation>
    </message>
    <message>
        <source>Change devices and organizations</source>
        <translation type="unfinished">Modifier les appareils et les organisations</translation>
    </message>
    <message>
        <source>Change docs</source>
        <translation type="unfinished">Modifier les documents</translation>
    </message>
    <message>
        <source>Change domains</source>
        <translation type="unfinished">Modifier les domaines</translation>
    </message>
    <message>
        <source>Change draft orders</source>
        <translation type="unfinished">Modifier les brouillons de commandes</translation>
    </message>
    <message>
        <source>Change event types</source>
        <translation type="unfinished">Modifier les types d&apos;événements</translation>
    </message>
    <message>
        <source>Change everything</source>
        <translation type="unfinished">Tout modifier</translation>
    </message>
    <message>
        <source>Change files</source>
        <translation type="unfinished">Modifier les fichiers</translation>
    </message>
    <message>
        <source>Change folders</source>
        <translation type="unfinished">Modifier les dossiers</translation>
    </message>
    <message>
        <source>Change forms</source>
        <translation type="unfinished">Modifier les formulaires</translation>
    </message>
    <message>
        <source>Change galleries</source>
        <translation type="unfinished">Modifier les galeries</translation>
    </message>
    <message>
        <source>Change invoices</source>
        <translation type="unfinished">Modifier les factures</translation>
    </message>
    <message>
        <source>Change issues</source>
        <translation type="unfinished">Modifier les tickets</translation>
    </message>
    <message>
        <source>Change links</source>
        <translation type="unfinished">Modifier les liens</translation>
    </message>
    <message>
        <source>Change listings</source>
        <translation type="unfinished">Modifier les annonces</translation>
    </message>
    <message>
        <source>Change lists</source>
        <translation type="unfinished">Modifier les listes</translation>
    </message>
    <message>
        <source>Change one&apos;s data</source>
        <translation type="unfinished">Modifier ses propres données</translation>
    </message>
    <message>
        <source>Change opportunities</source>
        <translation type="unfinished">Modifier les opportunités</translation>
    </message>
    <message>
        <source>Change orders</source>
        <translation type="unfinished">Modifier les commandes</translation>
    </message>
    <message>
        <source>Change organisations</source>
        <translation type="unfinished">Modifier les organisations</translation>
    </message>
    <message>
        <source>Change organizations</source>
        <translation type="unfinished">Modifier les organisations</translation>
    </message>
    <message>
        <source>Change own posts and comments</source>
        <translation type="unfinished">Modifier ses publications et commentaires</translation>
    </message>
    <message>
        <source>Change polls</source>
        <translation type="unfinished">Modifier les sondages</translation>
    </message>
    <message>
        <source>Change private playlists</source>
        <translation type="unfinished">Modifier les playlists privées</translation>
    </message>
    <message>
        <source>Change products</source>
        <translation type="unfinished">Modifier les produits</translation>
    </message>
    <message>
        <source>Change projects</source>
        <translation type="unfinished">Modifier les projets</translation>
    </message>
    <message>
        <source>Change public playlists</source>
        <translation type="unfinished">Modifier les playlists publiques</translation>
    </message>
    <message>
        <source>Change public repositories</source>
        <translation type="unfinished">Modifier les dépôts publics</translation>
    </message>
    <message>
        <source>Change publications</source>
        <translation type="unfinished">Modifier les publications</translation>
    </message>
    <message>
        <source>Change pull requests</source>
        <translation type="unfinished">Modifier les pull requests</translation>
    </message>
    <message>
        <source>Change repositories</source>
        <translation type="unfinished">Modifier les dépôts</translation>
    </message>
    <message>
        <source>Change schedules</source>
        <translation type="unfinished">Modifier les plannings</translation>
    </message>
    <message>
        <source>Change segments</source>
        <translation type="unfinished">Modifier les segments</translation>
    </message>
    <message>
        <source>Change snippets</source>
        <translation type="unfinished">Modifier les extraits de code</translation>
    </message>
    <message>
        <source>Change spaces</source>
        <translation type="unfinished">Modifier les espaces</translation>
    </message>
    <message>
        <source>Change subscribers</source>
        <translation type="unfinished">Modifier les abonnés</translation>
    </message>
    <message>
        <source>Change subscriptions</source>
        <translation type="unfinished">Modifier les abonnements</translation>
    </message>
    <message>
        <source>Change surveys</source>
        <translation type="unfinished">Modifier les sondages</translation>
    </message>
    <message>
        <source>Change tables and fields</source>
        <translation type="unfinished">Modifier les tables et les champs</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation type="unfinished">Modifier les étiquettes</translation>
    </message>
    <message>
        <source>Change tags and properties</source>
        <translation type="unfinished">Modifier les étiquettes et les propriétés</translation>
    </message>
    <message>
        <source>Change tasks</source>
        <translation type="unfinished">Modifier les tâches</translation>
    </message>
    <message>
        <source>Change teams</source>
        <translation type="unfinished">Modifier les équipes</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation type="unfinished">Modifier le compte</translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation type="unfinished">Modifier le catalogue</translation>
    </message>
    <message>
        <source>Change the organization</source>
        <translation type="unfinished">Modifier l&apos;organisation</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation type="unfinished">Modifier le profil</translation>
    </message>
    <message>
        <source>Change the referral program</source>
        <translation type="unfinished">Modifier le programme de parrainage</translation>
    </message>
    <message>
        <source>Change the repositories</source>
        <translation type="unfinished">Modifier les dépôts</translation>
    </message>
    <message>
        <source>Change the stock</source>
        <translation type="unfinished">Modifier le stock</translation>
    </message>
    <message>
        <source>Change the store&apos;s settings</source>
        <translation type="unfinished">Modifier les réglages de la boutique</translation>
    </message>
    <message>
        <source>Change the user</source>
        <translation type="unfinished">Modifier l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation type="unfinished">Les modifier</translation>
    </message>
    <message>
        <source>Change things for the person</source>
        <translation type="unfinished">Modifier des choses pour la personne</translation>
    </message>
    <message>
        <source>Change tiers</source>
        <translation type="unfinished">Modifier les niveaux</translation>
    </message>
    <message>
        <source>Change time entries</source>
        <translation type="unfinished">Modifier les saisies de temps</translation>
    </message>
    <message>
        <source>Change title and category of a channel</source>
        <translation type="unfinished">Modifier le titre et la catégorie d&apos;une chaîne</translation>
    </message>
    <message>
        <source>Change videos and albums</source>
        <translation type="unfinished">Modifier les vidéos et les albums</translation>
    </message>
    <message>
        <source>Change webhooks</source>
        <translation type="unfinished">Modifier les webhooks</translation>
    </message>
    <message>
        <source>Change weight and FTP</source>
        <translation type="unfinished">Modifier le poids et la FTP</translation>
    </message>
    <message>
        <source>Change what is in sheets</source>
        <translation type="unfinished">Modifier le contenu des feuilles</translation>
    </message>
    <message>
        <source>Change what is saved</source>
        <translation type="unfinished">Modifier ce qui est enregistré</translation>
    </message>
    <message>
        <source>Change what may be seen</source>
        <translation type="unfinished">Modifier ce qui peut être vu</translation>
    </message>
    <message>
        <source>Change workflows</source>
        <translation type="unfinished">Modifier les workflows</translation>
    </message>
    <message>
        <source>Change workspaces</source>
        <translation type="unfinished">Modifier les espaces de travail</translation>
    </message>
    <message>
        <source>Change your user</source>
        <translation type="unfinished">Modifier votre utilisateur</translation>
    </message>
    <message>
        <source>Chatter</source>
        <translation type="unfinished">Chatter</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation type="unfinished">Chili</translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished">Chine</translation>
    </message>
    <message>
        <source>China (.com.cn)</source>
        <translation type="unfinished">Chine (.com.cn)</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation type="unfinished">Colombie</translation>
    </message>
    <message>
        <source>Command vehicles</source>
        <translation type="unfinished">Envoyer des commandes aux véhicules</translation>
    </message>
    <message>
        <source>Commands of the channel</source>
        <translation type="unfinished">Commandes de la chaîne</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished">Commentaires</translation>
    </message>
    <message>
        <source>Confluence: change pages</source>
        <translation type="unfinished">Confluence&#xa0;: modifier les pages</translation>
    </message>
    <message>
        <source>Confluence: read attachments</source>
        <translation type="unfinished">Confluence&#xa0;: lire les pièces jointes</translation>
    </message>
    <message>
        <source>Confluence: read comments</source>
        <translation type="unfinished">Confluence&#xa0;: lire les commentaires</translation>
    </message>
    <message>
        <source>Confluence: read pages</source>
        <translation type="unfinished">Confluence&#xa0;: lire les pages</translation>
    </message>
    <message>
        <source>Confluence: read spaces</source>
        <translation type="unfinished">Confluence&#xa0;: lire les espaces</translation>
    </message>
    <message>
        <source>Confluence: write comments</source>
        <translation type="unfinished">Confluence&#xa0;: écrire des commentaires</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Contacts</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished">Contributions</translation>
    </message>
    <message>
        <source>Control charging</source>
        <translation type="unfinished">Commander la recharge</translation>
    </message>
    <message>
        <source>Control what is playing</source>
        <translation type="unfinished">Commander la lecture en cours</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished">Conversations</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation type="unfinished">Costa Rica</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">Pays</translation>
    </message>
    <message>
        <source>Create buckets</source>
        <translation type="unfinished">Créer des buckets</translation>
    </message>
    <message>
        <source>Create campaigns</source>
        <translation type="unfinished">Créer des campagnes</translation>
    </message>
    <message>
        <source>Create comments</source>
        <translation type="unfinished">Créer des commentaires</translation>
    </message>
    <message>
        <source>Create data</source>
        <translation type="unfinished">Créer des données</translation>
    </message>
    <message>
        <source>Create databases</source>
        <translation type="unfinished">Créer des bases de données</translation>
    </message>
    <message>
        <source>Create issues</source>
        <translation type="unfinished">Créer des tickets</translation>
    </message>
    <message>
        <source>Create organizations</source>
        <translation type="unfinished">Créer des organisations</translation>
    </message>
    <message>
        <source>Create projects</source>
        <translation type="unfinished">Créer des projets</translation>
    </message>
    <message>
        <source>Create, change and delete records</source>
        <translation type="unfinished">Créer, modifier et supprimer des enregistrements</translation>
    </message>
    <message>
        <source>Create, change and delete the personal repositories</source>
        <translation type="unfinished">Créer, modifier et supprimer les dépôts personnels</translation>
    </message>
    <message>
        <source>Custom permissions</source>
        <translation type="unfinished">Autorisations personnalisées</translation>
    </message>
    <message>
        <source>Customer Integration Environment</source>
        <translation type="unfinished">Environnement d&apos;intégration client (CIE)</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation type="unfinished">Centre de données</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Date de naissance</translation>
    </message>
    <message>
        <source>Default commands</source>
        <translation type="unfinished">Commandes par défaut</translation>
    </message>
    <message>
        <source>Delete meetings</source>
        <translation type="unfinished">Supprimer des réunions</translation>
    </message>
    <message>
        <source>Delete organizations</source>
        <translation type="unfinished">Supprimer des organisations</translation>
    </message>
    <message>
        <source>Delete projects</source>
        <translation type="unfinished">Supprimer des projets</translation>
    </message>
    <message>
        <source>Delete sheets</source>
        <translation type="unfinished">Supprimer des feuilles</translation>
    </message>
    <message>
        <source>Delete tasks</source>
        <translation type="unfinished">Supprimer des tâches</translation>
    </message>
    <message>
        <source>Delete tasks and projects</source>
        <translation type="unfinished">Supprimer des tâches et des projets</translation>
    </message>
    <message>
        <source>Delete videos and albums</source>
        <translation type="unfinished">Supprimer des vidéos et des albums</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished">Démo</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished">Déploiement</translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished">Développement</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documents</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished">Domaine</translation>
    </message>
    <message>
        <source>Download video files</source>
        <translation type="unfinished">Télécharger des fichiers vidéo</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished">Adresse e-mail</translation>
    </message>
    <message>
        <source>E-mail address, name, picture</source>
        <translation type="unfinished">Adresse e-mail, nom, image</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation type="unfinished">Équateur</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">Environnement</translation>
    </message>
    <message>
        <source>Environment ID</source>
        <translation type="unfinished">ID de l&apos;environnement</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished">Europe</translation>
    </message>
    <message>
        <source>Europe (.eu)</source>
        <translation type="unfinished">Europe (.eu)</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation type="unfinished">Union européenne</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Tout</translation>
    </message>
    <message>
        <source>Everything but a refresh token</source>
        <translation type="unfinished">Tout sauf un jeton d&apos;actualisation</translation>
    </message>
    <message>
        <source>Everything in the organisation</source>
        <translation type="unfinished">Tout dans l&apos;organisation</translation>
    </message>
    <message>
        <source>Everything of the API</source>
        <translation type="unfinished">Toute l&apos;API</translation>
    </message>
    <message>
        <source>Everything that the person may do</source>
        <translation type="unfinished">Tout ce que la personne a le droit de faire</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation type="unfinished">Dépenses</translation>
    </message>
    <message>
        <source>Files that the app made or was given</source>
        <translation type="unfinished">Fichiers que l&apos;application a créés ou reçus</translation>
    </message>
    <message>
        <source>Filters against spam</source>
        <translation type="unfinished">Filtres contre le spam</translation>
    </message>
    <message>
        <source>Financial data</source>
        <translation type="unfinished">Données financières</translation>
    </message>
    <message>
        <source>Follow and unfollow</source>
        <translation type="unfinished">Suivre et ne plus suivre</translation>
    </message>
    <message>
        <source>Follow sites</source>
        <translation type="unfinished">Suivre des sites</translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished">France</translation>
    </message>
    <message>
        <source>FranceConnect+</source>
        <translation type="unfinished">FranceConnect+</translation>
    </message>
    <message>
        <source>FranceConnect+ integration</source>
        <translation type="unfinished">FranceConnect+ (intégration)</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished">Allemagne</translation>
    </message>
    <message>
        <source>Get a refresh token</source>
        <translation type="unfinished">Obtenir un jeton d&apos;actualisation</translation>
    </message>
    <message>
        <source>GitLab server</source>
        <translation type="unfinished">Serveur GitLab</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished">Nom d&apos;hôte</translation>
    </message>
    <message>
        <source>Import subscribers</source>
        <translation type="unfinished">Importer des abonnés</translation>
    </message>
    <message>
        <source>India (.in)</source>
        <translation type="unfinished">Inde (.in)</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished">Instance</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished">Intégration</translation>
    </message>
    <message>
        <source>International</source>
        <translation type="unfinished">International</translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished">Articles</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished">Japon</translation>
    </message>
    <message>
        <source>Japan (.jp)</source>
        <translation type="unfinished">Japon (.jp)</translation>
    </message>
    <message>
        <source>Jira: change issues</source>
        <translation type="unfinished">Jira&#xa0;: modifier les tickets</translation>
    </message>
    <message>
        <source>Jira: read issues and projects</source>
        <translation type="unfinished">Jira&#xa0;: lire les tickets et les projets</translation>
    </message>
    <message>
        <source>Jira: read users</source>
        <translation type="unfinished">Jira&#xa0;: lire les utilisateurs</translation>
    </message>
    <message>
        <source>Jira: webhooks</source>
        <translation type="unfinished">Jira&#xa0;: webhooks</translation>
    </message>
    <message>
        <source>Keep cards, after SumUp has allowed it</source>
        <translation type="unfinished">Conserver des cartes, une fois que SumUp l&apos;a autorisé</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Clé</translation>
    </message>
    <message>
        <source>Labels of mail</source>
        <translation type="unfinished">Libellés du courrier</translation>
    </message>
    <message>
        <source>Like and follow</source>
        <translation type="unfinished">Aimer et suivre</translation>
    </message>
    <message>
        <source>Like and unlike</source>
        <translation type="unfinished">Aimer et ne plus aimer</translation>
    </message>
    <message>
        <source>List backups</source>
        <translation type="unfinished">Lister les sauvegardes</translation>
    </message>
    <message>
        <source>List files and folders</source>
        <translation type="unfinished">Lister les fichiers et les dossiers</translation>
    </message>
    <message>
        <source>List pages</source>
        <translation type="unfinished">Lister les pages</translation>
    </message>
    <message>
        <source>List people</source>
        <translation type="unfinished">Lister les personnes</translation>
    </message>
    <message>
        <source>List private channels</source>
        <translation type="unfinished">Lister les canaux privés</translation>
    </message>
    <message>
        <source>List projects and files</source>
        <translation type="unfinished">Lister les projets et les fichiers</translation>
    </message>
    <message>
        <source>List public channels</source>
        <translation type="unfinished">Lister les canaux publics</translation>
    </message>
    <message>
        <source>List public videos</source>
        <translation type="unfinished">Lister les vidéos publiques</translation>
    </message>
    <message>
        <source>List subscribers</source>
        <translation type="unfinished">Lister les abonnés</translation>
    </message>
    <message>
        <source>List the own subreddits</source>
        <translation type="unfinished">Lister ses subreddits</translation>
    </message>
    <message>
        <source>List the servers</source>
        <translation type="unfinished">Lister les serveurs</translation>
    </message>
    <message>
        <source>Lock and unlock</source>
        <translation type="unfinished">Verrouiller et déverrouiller</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished">Se connecter</translation>
    </message>
    <message>
        <source>Log-in alone</source>
        <translation type="unfinished">Connexion seule</translation>
    </message>
    <message>
        <source>Make a webhook for a channel</source>
        <translation type="unfinished">Créer un webhook pour un canal</translation>
    </message>
    <message>
        <source>Make albums and channels</source>
        <translation type="unfinished">Créer des albums et des chaînes</translation>
    </message>
    <message>
        <source>Make and change own meetings</source>
        <translation type="unfinished">Créer et modifier ses réunions</translation>
    </message>
    <message>
        <source>Make file requests</source>
        <translation type="unfinished">Créer des demandes de fichiers</translation>
    </message>
    <message>
        <source>Make new sheets</source>
        <translation type="unfinished">Créer des feuilles</translation>
    </message>
    <message>
        <source>Mall ID</source>
        <translation type="unfinished">ID de la boutique (Mall ID)</translation>
    </message>
    <message>
        <source>Manage Ads</source>
        <translation type="unfinished">Gérer Ads</translation>
    </message>
    <message>
        <source>Manage SharePoint sites</source>
        <translation type="unfinished">Gérer les sites SharePoint</translation>
    </message>
    <message>
        <source>Manage ads of pages</source>
        <translation type="unfinished">Gérer les publicités des pages</translation>
    </message>
    <message>
        <source>Manage app users</source>
        <translation type="unfinished">Gérer les utilisateurs de l&apos;application</translation>
    </message>
    <message>
        <source>Manage comments</source>
        <translation type="unfinished">Gérer les commentaires</translation>
    </message>
    <message>
        <source>Manage groups</source>
        <translation type="unfinished">Gérer les groupes</translation>
    </message>
    <message>
        <source>Manage legal holds</source>
        <translation type="unfinished">Gérer les conservations légales</translation>
    </message>
    <message>
        <source>Manage lists</source>
        <translation type="unfinished">Gérer les listes</translation>
    </message>
    <message>
        <source>Manage messages</source>
        <translation type="unfinished">Gérer les messages</translation>
    </message>
    <message>
        <source>Manage pages and their webhooks</source>
        <translation type="unfinished">Gérer les pages et leurs webhooks</translation>
    </message>
    <message>
        <source>Manage people</source>
        <translation type="unfinished">Gérer les personnes</translation>
    </message>
    <message>
        <source>Manage properties of the enterprise</source>
        <translation type="unfinished">Gérer les propriétés de l&apos;entreprise</translation>
    </message>
    <message>
        <source>Manage releases</source>
        <translation type="unfinished">Gérer les versions</translation>
    </message>
    <message>
        <source>Manage replies</source>
        <translation type="unfinished">Gérer les réponses</translation>
    </message>
    <message>
        <source>Manage retention</source>
        <translation type="unfinished">Gérer la conservation</translation>
    </message>
    <message>
        <source>Manage templates</source>
        <translation type="unfinished">Gérer les modèles</translation>
    </message>
    <message>
        <source>Manage the YouTube account</source>
        <translation type="unfinished">Gérer le compte YouTube</translation>
    </message>
    <message>
        <source>Manage the business</source>
        <translation type="unfinished">Gérer l&apos;entreprise</translation>
    </message>
    <message>
        <source>Manage users as well</source>
        <translation type="unfinished">Gérer aussi les utilisateurs</translation>
    </message>
    <message>
        <source>Manage webhooks</source>
        <translation type="unfinished">Gérer les webhooks</translation>
    </message>
    <message>
        <source>Manage webhooks of repositories</source>
        <translation type="unfinished">Gérer les webhooks des dépôts</translation>
    </message>
    <message>
        <source>Manage workspaces and folders</source>
        <translation type="unfinished">Gérer les espaces de travail et les dossiers</translation>
    </message>
    <message>
        <source>Mark as favourite</source>
        <translation type="unfinished">Marquer comme favori</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation type="unfinished">Place de marché</translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished">Médias</translation>
    </message>
    <message>
        <source>Meetings, recordings and what was said</source>
        <translation type="unfinished">Réunions, enregistrements et ce qui a été dit</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished">Menus</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished">Mexique</translation>
    </message>
    <message>
        <source>Monthly sandbox</source>
        <translation type="unfinished">Sandbox mensuelle</translation>
    </message>
    <message>
        <source>Move between the user&apos;s cards</source>
        <translation type="unfinished">Transférer entre les cartes de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Move between user and app</source>
        <translation type="unfinished">Transférer entre l&apos;utilisateur et l&apos;application</translation>
    </message>
    <message>
        <source>Move between users</source>
        <translation type="unfinished">Transférer entre utilisateurs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Name and e-mail address</source>
        <translation type="unfinished">Nom et adresse e-mail</translation>
    </message>
    <message>
        <source>Name and picture</source>
        <translation type="unfinished">Nom et image</translation>
    </message>
    <message>
        <source>Name, login, sex</source>
        <translation type="unfinished">Nom, identifiant de connexion, sexe</translation>
    </message>
    <message>
        <source>Names and folders of files</source>
        <translation type="unfinished">Noms et dossiers des fichiers</translation>
    </message>
    <message>
        <source>Names of employees</source>
        <translation type="unfinished">Noms des employés</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished">Pays-Bas</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished">Pseudonyme</translation>
    </message>
    <message>
        <source>North America</source>
        <translation type="unfinished">Amérique du Nord</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notes</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished">Notifications</translation>
    </message>
    <message>
        <source>OAuth 2</source>
        <translation type="unfinished">OAuth 2</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation type="unfinished">Océanie</translation>
    </message>
    <message>
        <source>Of your app in the developer console; it is no client ID.</source>
        <translation type="unfinished">Celui de votre application dans la console développeur&#xa0;; ce n&apos;est pas un ID client.</translation>
    </message>
    <message>
        <source>Of your project in the Device Access Console; it is no client ID.</source>
        <translation type="unfinished">Celui de votre projet dans la Device Access Console&#xa0;; ce n&apos;est pas un ID client.</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation type="unfinished">Domaine Okta</translation>
    </message>
    <message>
        <source>Open and change discussions and pull requests</source>
        <translation type="unfinished">Ouvrir et modifier des discussions et des pull requests</translation>
    </message>
    <message>
        <source>Open direct messages</source>
        <translation type="unfinished">Ouvrir des messages directs</translation>
    </message>
    <message>
        <source>Open the web pages</source>
        <translation type="unfinished">Ouvrir les pages web</translation>
    </message>
    <message>
        <source>Orders, payments, floors and menus</source>
        <translation type="unfinished">Commandes, paiements, plans de salle et menus</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Organizations of the user</source>
        <translation type="unfinished">Organisations de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation type="unfinished">Effectuer des dépôts</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation type="unfinished">Effectuer des retraits</translation>
    </message>
    <message>
        <source>Permissions of organizations</source>
        <translation type="unfinished">Autorisations des organisations</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished">Personnels</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished">Numéro de téléphone</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">Image</translation>
    </message>
    <message>
        <source>Place orders</source>
        <translation type="unfinished">Passer des ordres</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Lecture</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished">Portail</translation>
    </message>
    <message>
        <source>Post for pages</source>
        <translation type="unfinished">Publier pour des pages</translation>
    </message>
    <message>
        <source>Post for the member</source>
        <translation type="unfinished">Publier pour le membre</translation>
    </message>
    <message>
        <source>Post on pages</source>
        <translation type="unfinished">Publier sur des pages</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished">Publications</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation type="unfinished">ID du projet</translation>
    </message>
    <message>
        <source>Property management systems</source>
        <translation type="unfinished">Systèmes de gestion hôtelière (PMS)</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished">Publier</translation>
    </message>
    <message>
        <source>Publish packages</source>
        <translation type="unfinished">Publier des paquets</translation>
    </message>
    <message>
        <source>Publish videos</source>
        <translation type="unfinished">Publier des vidéos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">Lire</translation>
    </message>
    <message>
        <source>Read Analytics</source>
        <translation type="unfinished">Lire Analytics</translation>
    </message>
    <message>
        <source>Read Spaces</source>
        <translation type="unfinished">Lire Spaces</translation>
    </message>
    <message>
        <source>Read accounts</source>
        <translation type="unfinished">Lire les comptes</translation>
    </message>
    <message>
        <source>Read activities that others see</source>
        <translation type="unfinished">Lire les activités que d&apos;autres voient</translation>
    </message>
    <message>
        <source>Read alerts</source>
        <translation type="unfinished">Lire les alertes</translation>
    </message>
    <message>
        <source>Read all activities</source>
        <translation type="unfinished">Lire toutes les activités</translation>
    </message>
    <message>
        <source>Read all files and folders</source>
        <translation type="unfinished">Lire tous les fichiers et dossiers</translation>
    </message>
    <message>
        <source>Read analytics of games</source>
        <translation type="unfinished">Lire les statistiques des jeux</translation>
    </message>
    <message>
        <source>Read and change</source>
        <translation type="unfinished">Lire et modifier</translation>
    </message>
    <message>
        <source>Read and change BigQuery</source>
        <translation type="unfinished">Lire et modifier BigQuery</translation>
    </message>
    <message>
        <source>Read and change all files and folders</source>
        <translation type="unfinished">Lire et modifier tous les fichiers et dossiers</translation>
    </message>
    <message>
        <source>Read and change all files of Drive</source>
        <translation type="unfinished">Lire et modifier tous les fichiers de Drive</translation>
    </message>
    <message>
        <source>Read and change calendars</source>
        <translation type="unfinished">Lire et modifier les agendas</translation>
    </message>
    <message>
        <source>Read and change card expenses</source>
        <translation type="unfinished">Lire et modifier les dépenses par carte</translation>
    </message>
    <message>
        <source>Read and change cards</source>
        <translation type="unfinished">Lire et modifier les cartes</translation>
    </message>
    <message>
        <source>Read and change contacts</source>
        <translation type="unfinished">Lire et modifier les contacts</translation>
    </message>
    <message>
        <source>Read and change content</source>
        <translation type="unfinished">Lire et modifier le contenu</translation>
    </message>
    <message>
        <source>Read and change data</source>
        <translation type="unfinished">Lire et modifier les données</translation>
    </message>
    <message>
        <source>Read and change documents</source>
        <translation type="unfinished">Lire et modifier les documents</translation>
    </message>
    <message>
        <source>Read and change events</source>
        <translation type="unfinished">Lire et modifier les événements</translation>
    </message>
    <message>
        <source>Read and change everything</source>
        <translation type="unfinished">Tout lire et modifier</translation>
    </message>
    <message>
        <source>Read and change everything in Books</source>
        <translation type="unfinished">Tout lire et modifier dans Books</translation>
    </message>
    <message>
        <source>Read and change files</source>
        <translation type="unfinished">Lire et modifier les fichiers</translation>
    </message>
    <message>
        <source>Read and change forms</source>
        <translation type="unfinished">Lire et modifier les formulaires</translation>
    </message>
    <message>
        <source>Read and change groups</source>
        <translation type="unfinished">Lire et modifier les groupes</translation>
    </message>
    <message>
        <source>Read and change mail</source>
        <translation type="unfinished">Lire et modifier le courrier</translation>
    </message>
    <message>
        <source>Read and change people of the CRM</source>
        <translation type="unfinished">Lire et modifier les personnes du CRM</translation>
    </message>
    <message>
        <source>Read and change presentations</source>
        <translation type="unfinished">Lire et modifier les présentations</translation>
    </message>
    <message>
        <source>Read and change projects</source>
        <translation type="unfinished">Lire et modifier les projets</translation>
    </message>
    <message>
        <source>Read and change records of the CRM</source>
        <translation type="unfinished">Lire et modifier les enregistrements du CRM</translation>
    </message>
    <message>
        <source>Read and change repositories</source>
        <translation type="unfinished">Lire et modifier les dépôts</translation>
    </message>
    <message>
        <source>Read and change settings of the CRM</source>
        <translation type="unfinished">Lire et modifier les réglages du CRM</translation>
    </message>
    <message>
        <source>Read and change spreadsheets</source>
        <translation type="unfinished">Lire et modifier les feuilles de calcul</translation>
    </message>
    <message>
        <source>Read and change tasks</source>
        <translation type="unfinished">Lire et modifier les tâches</translation>
    </message>
    <message>
        <source>Read and change tasks and projects</source>
        <translation type="unfinished">Lire et modifier les tâches et les projets</translation>
    </message>
    <message>
        <source>Read and change the personal repositories</source>
        <translation type="unfinished">Lire et modifier les dépôts personnels</translation>
    </message>
    <message>
        <source>Read and change tickets</source>
        <translation type="unfinished">Lire et modifier les tickets</translation>
    </message>
    <message>
        <source>Read and change translation memories</source>
        <translation type="unfinished">Lire et modifier les mémoires de traduction</translation>
    </message>
    <message>
        <source>Read and change users</source>
        <translation type="unfinished">Lire et modifier les utilisateurs</translation>
    </message>
    <message>
        <source>Read and change webhooks</source>
        <translation type="unfinished">Lire et modifier les webhooks</translation>
    </message>
    <message>
        <source>Read and change what the person reads</source>
        <translation type="unfinished">Lire et modifier ce que la personne lit</translation>
    </message>
    <message>
        <source>Read and change wikis</source>
        <translation type="unfinished">Lire et modifier les wikis</translation>
    </message>
    <message>
        <source>Read and send faxes</source>
        <translation type="unfinished">Lire et envoyer des fax</translation>
    </message>
    <message>
        <source>Read and write chats</source>
        <translation type="unfinished">Lire et écrire des discussions</translation>
    </message>
    <message>
        <source>Read answers</source>
        <translation type="unfinished">Lire les réponses</translation>
    </message>
    <message>
        <source>Read attachments</source>
        <translation type="unfinished">Lire les pièces jointes</translation>
    </message>
    <message>
        <source>Read automations</source>
        <translation type="unfinished">Lire les automatisations</translation>
    </message>
    <message>
        <source>Read availability</source>
        <translation type="unfinished">Lire les disponibilités</translation>
    </message>
    <message>
        <source>Read benefits</source>
        <translation type="unfinished">Lire les avantages</translation>
    </message>
    <message>
        <source>Read bills</source>
        <translation type="unfinished">Lire les factures des fournisseurs</translation>
    </message>
    <message>
        <source>Read bits</source>
        <translation type="unfinished">Lire les bits</translation>
    </message>
    <message>
        <source>Read boards and items</source>
        <translation type="unfinished">Lire les tableaux et les éléments</translation>
    </message>
    <message>
        <source>Read bookings</source>
        <translation type="unfinished">Lire les réservations</translation>
    </message>
    <message>
        <source>Read bookings of teams</source>
        <translation type="unfinished">Lire les réservations des équipes</translation>
    </message>
    <message>
        <source>Read bookmarks</source>
        <translation type="unfinished">Lire les signets</translation>
    </message>
    <message>
        <source>Read buckets</source>
        <translation type="unfinished">Lire les buckets</translation>
    </message>
    <message>
        <source>Read budgets</source>
        <translation type="unfinished">Lire les budgets</translation>
    </message>
    <message>
        <source>Read call logs</source>
        <translation type="unfinished">Lire les journaux d&apos;appels</translation>
    </message>
    <message>
        <source>Read campaigns</source>
        <translation type="unfinished">Lire les campagnes</translation>
    </message>
    <message>
        <source>Read card expenses</source>
        <translation type="unfinished">Lire les dépenses par carte</translation>
    </message>
    <message>
        <source>Read cards</source>
        <translation type="unfinished">Lire les cartes</translation>
    </message>
    <message>
        <source>Read cash accounts</source>
        <translation type="unfinished">Lire les comptes de trésorerie</translation>
    </message>
    <message>
        <source>Read channel listings</source>
        <translation type="unfinished">Lire les listes de canaux</translation>
    </message>
    <message>
        <source>Read chat</source>
        <translation type="unfinished">Lire la discussion</translation>
    </message>
    <message>
        <source>Read checkouts</source>
        <translation type="unfinished">Lire les passages en caisse</translation>
    </message>
    <message>
        <source>Read collections</source>
        <translation type="unfinished">Lire les collections</translation>
    </message>
    <message>
        <source>Read collectors</source>
        <translation type="unfinished">Lire les collecteurs</translation>
    </message>
    <message>
        <source>Read comments</source>
        <translation type="unfinished">Lire les commentaires</translation>
    </message>
    <message>
        <source>Read companies</source>
        <translation type="unfinished">Lire les entreprises</translation>
    </message>
    <message>
        <source>Read connected apps</source>
        <translation type="unfinished">Lire les applications connectées</translation>
    </message>
    <message>
        <source>Read contacts</source>
        <translation type="unfinished">Lire les contacts</translation>
    </message>
    <message>
        <source>Read content</source>
        <translation type="unfinished">Lire le contenu</translation>
    </message>
    <message>
        <source>Read counts of followers and likes</source>
        <translation type="unfinished">Lire le nombre d&apos;abonnés et de mentions J&apos;aime</translation>
    </message>
    <message>
        <source>Read custom fields</source>
        <translation type="unfinished">Lire les champs personnalisés</translation>
    </message>
    <message>
        <source>Read customers</source>
        <translation type="unfinished">Lire les clients</translation>
    </message>
    <message>
        <source>Read data</source>
        <translation type="unfinished">Lire les données</translation>
    </message>
    <message>
        <source>Read data of a team</source>
        <translation type="unfinished">Lire les données d&apos;une équipe</translation>
    </message>
    <message>
        <source>Read data of vehicles</source>
        <translation type="unfinished">Lire les données des véhicules</translation>
    </message>
    <message>
        <source>Read deals</source>
        <translation type="unfinished">Lire les affaires</translation>
    </message>
    <message>
        <source>Read departments</source>
        <translation type="unfinished">Lire les départements</translation>
    </message>
    <message>
        <source>Read dev resources</source>
        <translation type="unfinished">Lire les ressources de développement</translation>
    </message>
    <message>
        <source>Read direct messages</source>
        <translation type="unfinished">Lire les messages directs</translation>
    </message>
    <message>
        <source>Read discounts</source>
        <translation type="unfinished">Lire les remises</translation>
    </message>
    <message>
        <source>Read docs</source>
        <translation type="unfinished">Lire les documents</translation>
    </message>
    <message>
        <source>Read draft orders</source>
        <translation type="unfinished">Lire les brouillons de commandes</translation>
    </message>
    <message>
        <source>Read e-mail addresses</source>
        <translation type="unfinished">Lire les adresses e-mail</translation>
    </message>
    <message>
        <source>Read e-mails</source>
        <translation type="unfinished">Lire les e-mails</translation>
    </message>
    <message>
        <source>Read event types</source>
        <translation type="unfinished">Lire les types d&apos;événements</translation>
    </message>
    <message>
        <source>Read event types of teams</source>
        <translation type="unfinished">Lire les types d&apos;événements des équipes</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation type="unfinished">Lire les événements</translation>
    </message>
    <message>
        <source>Read events and issues</source>
        <translation type="unfinished">Lire les événements et les tickets</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation type="unfinished">Tout lire</translation>
    </message>
    <message>
        <source>Read file requests</source>
        <translation type="unfinished">Lire les demandes de fichiers</translation>
    </message>
    <message>
        <source>Read files</source>
        <translation type="unfinished">Lire les fichiers</translation>
    </message>
    <message>
        <source>Read followers</source>
        <translation type="unfinished">Lire les abonnés</translation>
    </message>
    <message>
        <source>Read forms</source>
        <translation type="unfinished">Lire les formulaires</translation>
    </message>
    <message>
        <source>Read goals</source>
        <translation type="unfinished">Lire les objectifs</translation>
    </message>
    <message>
        <source>Read hype trains</source>
        <translation type="unfinished">Lire les hype trains</translation>
    </message>
    <message>
        <source>Read insights</source>
        <translation type="unfinished">Lire les statistiques</translation>
    </message>
    <message>
        <source>Read invoices</source>
        <translation type="unfinished">Lire les factures</translation>
    </message>
    <message>
        <source>Read issues</source>
        <translation type="unfinished">Lire les tickets</translation>
    </message>
    <message>
        <source>Read landing pages</source>
        <translation type="unfinished">Lire les pages d&apos;atterrissage</translation>
    </message>
    <message>
        <source>Read leads</source>
        <translation type="unfinished">Lire les prospects</translation>
    </message>
    <message>
        <source>Read license keys</source>
        <translation type="unfinished">Lire les clés de licence</translation>
    </message>
    <message>
        <source>Read likes</source>
        <translation type="unfinished">Lire les mentions J&apos;aime</translation>
    </message>
    <message>
        <source>Read linked accounts</source>
        <translation type="unfinished">Lire les comptes liés</translation>
    </message>
    <message>
        <source>Read listings</source>
        <translation type="unfinished">Lire les annonces</translation>
    </message>
    <message>
        <source>Read lists</source>
        <translation type="unfinished">Lire les listes</translation>
    </message>
    <message>
        <source>Read make, model and year</source>
        <translation type="unfinished">Lire la marque, le modèle et l&apos;année</translation>
    </message>
    <message>
        <source>Read members</source>
        <translation type="unfinished">Lire les membres</translation>
    </message>
    <message>
        <source>Read members of teams</source>
        <translation type="unfinished">Lire les membres des équipes</translation>
    </message>
    <message>
        <source>Read memberships</source>
        <translation type="unfinished">Lire les adhésions</translation>
    </message>
    <message>
        <source>Read messages of public channels</source>
        <translation type="unfinished">Lire les messages des canaux publics</translation>
    </message>
    <message>
        <source>Read metrics</source>
        <translation type="unfinished">Lire les métriques</translation>
    </message>
    <message>
        <source>Read name and picture</source>
        <translation type="unfinished">Lire le nom et l&apos;image</translation>
    </message>
    <message>
        <source>Read name, e-mail and picture</source>
        <translation type="unfinished">Lire le nom, l&apos;e-mail et l&apos;image</translation>
    </message>
    <message>
        <source>Read names and dates of files</source>
        <translation type="unfinished">Lire les noms et les dates des fichiers</translation>
    </message>
    <message>
        <source>Read notifications</source>
        <translation type="unfinished">Lire les notifications</translation>
    </message>
    <message>
        <source>Read one&apos;s data</source>
        <translation type="unfinished">Lire ses propres données</translation>
    </message>
    <message>
        <source>Read opportunities</source>
        <translation type="unfinished">Lire les opportunités</translation>
    </message>
    <message>
        <source>Read orders</source>
        <translation type="unfinished">Lire les commandes</translation>
    </message>
    <message>
        <source>Read organisations</source>
        <translation type="unfinished">Lire les organisations</translation>
    </message>
    <message>
        <source>Read organisations and teams</source>
        <translation type="unfinished">Lire les organisations et les équipes</translation>
    </message>
    <message>
        <source>Read organizations</source>
        <translation type="unfinished">Lire les organisations</translation>
    </message>
    <message>
        <source>Read own meetings</source>
        <translation type="unfinished">Lire ses réunions</translation>
    </message>
    <message>
        <source>Read own recordings</source>
        <translation type="unfinished">Lire ses enregistrements</translation>
    </message>
    <message>
        <source>Read owners</source>
        <translation type="unfinished">Lire les propriétaires</translation>
    </message>
    <message>
        <source>Read packages</source>
        <translation type="unfinished">Lire les paquets</translation>
    </message>
    <message>
        <source>Read payments</source>
        <translation type="unfinished">Lire les paiements</translation>
    </message>
    <message>
        <source>Read payouts</source>
        <translation type="unfinished">Lire les versements</translation>
    </message>
    <message>
        <source>Read people</source>
        <translation type="unfinished">Lire les personnes</translation>
    </message>
    <message>
        <source>Read people and groups of the organisation</source>
        <translation type="unfinished">Lire les personnes et les groupes de l&apos;organisation</translation>
    </message>
    <message>
        <source>Read pipelines</source>
        <translation type="unfinished">Lire les pipelines</translation>
    </message>
    <message>
        <source>Read polls</source>
        <translation type="unfinished">Lire les sondages</translation>
    </message>
    <message>
        <source>Read posts</source>
        <translation type="unfinished">Lire les publications</translation>
    </message>
    <message>
        <source>Read posts and comments</source>
        <translation type="unfinished">Lire les publications et les commentaires</translation>
    </message>
    <message>
        <source>Read private playlists</source>
        <translation type="unfinished">Lire les playlists privées</translation>
    </message>
    <message>
        <source>Read private routes and events</source>
        <translation type="unfinished">Lire les itinéraires et événements privés</translation>
    </message>
    <message>
        <source>Read products</source>
        <translation type="unfinished">Lire les produits</translation>
    </message>
    <message>
        <source>Read projects</source>
        <translation type="unfinished">Lire les projets</translation>
    </message>
    <message>
        <source>Read properties of contacts</source>
        <translation type="unfinished">Lire les propriétés des contacts</translation>
    </message>
    <message>
        <source>Read publications</source>
        <translation type="unfinished">Lire les publications</translation>
    </message>
    <message>
        <source>Read published components of a file</source>
        <translation type="unfinished">Lire les composants publiés d&apos;un fichier</translation>
    </message>
    <message>
        <source>Read published components of a team</source>
        <translation type="unfinished">Lire les composants publiés d&apos;une équipe</translation>
    </message>
    <message>
        <source>Read pull requests</source>
        <translation type="unfinished">Lire les pull requests</translation>
    </message>
    <message>
        <source>Read reactions</source>
        <translation type="unfinished">Lire les réactions</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation type="unfinished">Lire les reçus</translation>
    </message>
    <message>
        <source>Read records</source>
        <translation type="unfinished">Lire les enregistrements</translation>
    </message>
    <message>
        <source>Read refunds</source>
        <translation type="unfinished">Lire les remboursements</translation>
    </message>
    <message>
        <source>Read reimbursements</source>
        <translation type="unfinished">Lire les remboursements de frais</translation>
    </message>
    <message>
        <source>Read replies</source>
        <translation type="unfinished">Lire les réponses</translation>
    </message>
    <message>
        <source>Read repositories</source>
        <translation type="unfinished">Lire les dépôts</translation>
    </message>
    <message>
        <source>Read responses</source>
        <translation type="unfinished">Lire les réponses</translation>
    </message>
    <message>
        <source>Read runners</source>
        <translation type="unfinished">Lire les runners</translation>
    </message>
    <message>
        <source>Read segments</source>
        <translation type="unfinished">Lire les segments</translation>
    </message>
    <message>
        <source>Read shared links and members</source>
        <translation type="unfinished">Lire les liens partagés et les membres</translation>
    </message>
    <message>
        <source>Read shared playlists</source>
        <translation type="unfinished">Lire les playlists partagées</translation>
    </message>
    <message>
        <source>Read sheets, with comments and attachments</source>
        <translation type="unfinished">Lire les feuilles, avec commentaires et pièces jointes</translation>
    </message>
    <message>
        <source>Read sites</source>
        <translation type="unfinished">Lire les sites</translation>
    </message>
    <message>
        <source>Read snippets</source>
        <translation type="unfinished">Lire les extraits de code</translation>
    </message>
    <message>
        <source>Read spaces</source>
        <translation type="unfinished">Lire les espaces</translation>
    </message>
    <message>
        <source>Read staff</source>
        <translation type="unfinished">Lire le personnel</translation>
    </message>
    <message>
        <source>Read statistics</source>
        <translation type="unfinished">Lire les statistiques</translation>
    </message>
    <message>
        <source>Read subscribers</source>
        <translation type="unfinished">Lire les abonnés</translation>
    </message>
    <message>
        <source>Read subscriptions</source>
        <translation type="unfinished">Lire les abonnements</translation>
    </message>
    <message>
        <source>Read surveys</source>
        <translation type="unfinished">Lire les sondages</translation>
    </message>
    <message>
        <source>Read tables and fields</source>
        <translation type="unfinished">Lire les tables et les champs</translation>
    </message>
    <message>
        <source>Read tags</source>
        <translation type="unfinished">Lire les étiquettes</translation>
    </message>
    <message>
        <source>Read tasks</source>
        <translation type="unfinished">Lire les tâches</translation>
    </message>
    <message>
        <source>Read tasks, projects and the profile</source>
        <translation type="unfinished">Lire les tâches, les projets et le profil</translation>
    </message>
    <message>
        <source>Read teams</source>
        <translation type="unfinished">Lire les équipes</translation>
    </message>
    <message>
        <source>Read the Adobe account</source>
        <translation type="unfinished">Lire le compte Adobe</translation>
    </message>
    <message>
        <source>Read the account</source>
        <translation type="unfinished">Lire le compte</translation>
    </message>
    <message>
        <source>Read the business</source>
        <translation type="unfinished">Lire l&apos;entreprise</translation>
    </message>
    <message>
        <source>Read the catalogue</source>
        <translation type="unfinished">Lire le catalogue</translation>
    </message>
    <message>
        <source>Read the change log</source>
        <translation type="unfinished">Lire le journal des modifications</translation>
    </message>
    <message>
        <source>Read the contents of files</source>
        <translation type="unfinished">Lire le contenu des fichiers</translation>
    </message>
    <message>
        <source>Read the country</source>
        <translation type="unfinished">Lire le pays</translation>
    </message>
    <message>
        <source>Read the current track</source>
        <translation type="unfinished">Lire le titre en cours</translation>
    </message>
    <message>
        <source>Read the e-mail address</source>
        <translation type="unfinished">Lire l&apos;adresse e-mail</translation>
    </message>
    <message>
        <source>Read the favourites</source>
        <translation type="unfinished">Lire les favoris</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation type="unfinished">Lire l&apos;historique</translation>
    </message>
    <message>
        <source>Read the history of files</source>
        <translation type="unfinished">Lire l&apos;historique des fichiers</translation>
    </message>
    <message>
        <source>Read the library</source>
        <translation type="unfinished">Lire la bibliothèque</translation>
    </message>
    <message>
        <source>Read the location</source>
        <translation type="unfinished">Lire la localisation</translation>
    </message>
    <message>
        <source>Read the membership in a server</source>
        <translation type="unfinished">Lire l&apos;appartenance à un serveur</translation>
    </message>
    <message>
        <source>Read the name</source>
        <translation type="unfinished">Lire le nom</translation>
    </message>
    <message>
        <source>Read the odometer</source>
        <translation type="unfinished">Lire le compteur kilométrique</translation>
    </message>
    <message>
        <source>Read the organization</source>
        <translation type="unfinished">Lire l&apos;organisation</translation>
    </message>
    <message>
        <source>Read the organizations</source>
        <translation type="unfinished">Lire les organisations</translation>
    </message>
    <message>
        <source>Read the own account</source>
        <translation type="unfinished">Lire son compte</translation>
    </message>
    <message>
        <source>Read the own identity</source>
        <translation type="unfinished">Lire son identité</translation>
    </message>
    <message>
        <source>Read the own profile</source>
        <translation type="unfinished">Lire son profil</translation>
    </message>
    <message>
        <source>Read the personal repositories</source>
        <translation type="unfinished">Lire les dépôts personnels</translation>
    </message>
    <message>
        <source>Read the phone number, beside the profile</source>
        <translation type="unfinished">Lire le numéro de téléphone, en plus du profil</translation>
    </message>
    <message>
        <source>Read the position</source>
        <translation type="unfinished">Lire la position</translation>
    </message>
    <message>
        <source>Read the postal code</source>
        <translation type="unfinished">Lire le code postal</translation>
    </message>
    <message>
        <source>Read the profile</source>
        <translation type="unfinished">Lire le profil</translation>
    </message>
    <message>
        <source>Read the profile and what was posted</source>
        <translation type="unfinished">Lire le profil et ce qui a été publié</translation>
    </message>
    <message>
        <source>Read the profile without e-mail</source>
        <translation type="unfinished">Lire le profil sans l&apos;e-mail</translation>
    </message>
    <message>
        <source>Read the referral program</source>
        <translation type="unfinished">Lire le programme de parrainage</translation>
    </message>
    <message>
        <source>Read the repositories</source>
        <translation type="unfinished">Lire les dépôts</translation>
    </message>
    <message>
        <source>Read the resources that the app sent</source>
        <translation type="unfinished">Lire les ressources que l&apos;application a envoyées</translation>
    </message>
    <message>
        <source>Read the shop</source>
        <translation type="unfinished">Lire la boutique</translation>
    </message>
    <message>
        <source>Read the stock</source>
        <translation type="unfinished">Lire le stock</translation>
    </message>
    <message>
        <source>Read the store&apos;s settings</source>
        <translation type="unfinished">Lire les réglages de la boutique</translation>
    </message>
    <message>
        <source>Read the subscription</source>
        <translation type="unfinished">Lire l&apos;abonnement</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation type="unfinished">Lire l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Read the whole profile</source>
        <translation type="unfinished">Lire tout le profil</translation>
    </message>
    <message>
        <source>Read tiers</source>
        <translation type="unfinished">Lire les niveaux</translation>
    </message>
    <message>
        <source>Read time entries</source>
        <translation type="unfinished">Lire les saisies de temps</translation>
    </message>
    <message>
        <source>Read transactions</source>
        <translation type="unfinished">Lire les transactions</translation>
    </message>
    <message>
        <source>Read transcripts of calls</source>
        <translation type="unfinished">Lire les transcriptions d&apos;appels</translation>
    </message>
    <message>
        <source>Read updates</source>
        <translation type="unfinished">Lire les mises à jour</translation>
    </message>
    <message>
        <source>Read user</source>
        <translation type="unfinished">Lire l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Read user name and biography</source>
        <translation type="unfinished">Lire le nom d&apos;utilisateur et la biographie</translation>
    </message>
    <message>
        <source>Read users</source>
        <translation type="unfinished">Lire les utilisateurs</translation>
    </message>
    <message>
        <source>Read vendors</source>
        <translation type="unfinished">Lire les fournisseurs</translation>
    </message>
    <message>
        <source>Read views</source>
        <translation type="unfinished">Lire les vues</translation>
    </message>
    <message>
        <source>Read webhooks</source>
        <translation type="unfinished">Lire les webhooks</translation>
    </message>
    <message>
        <source>Read what is playing and where</source>
        <translation type="unfinished">Lire ce qui est en lecture et où</translation>
    </message>
    <message>
        <source>Read what is private</source>
        <translation type="unfinished">Lire ce qui est privé</translation>
    </message>
    <message>
        <source>Read what is public</source>
        <translation type="unfinished">Lire ce qui est public</translation>
    </message>
    <message>
        <source>Read what is saved</source>
        <translation type="unfinished">Lire ce qui est enregistré</translation>
    </message>
    <message>
        <source>Read what pages post</source>
        <translation type="unfinished">Lire ce que publient les pages</translation>
    </message>
    <message>
        <source>Read what users write on pages</source>
        <translation type="unfinished">Lire ce que les utilisateurs écrivent sur les pages</translation>
    </message>
    <message>
        <source>Read what was voted and saved</source>
        <translation type="unfinished">Lire les votes et ce qui est enregistré</translation>
    </message>
    <message>
        <source>Read who authorized</source>
        <translation type="unfinished">Lire qui a donné l&apos;autorisation</translation>
    </message>
    <message>
        <source>Read who the user is</source>
        <translation type="unfinished">Lire qui est l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Read whom one follows</source>
        <translation type="unfinished">Lire qui est suivi</translation>
    </message>
    <message>
        <source>Read workspaces</source>
        <translation type="unfinished">Lire les espaces de travail</translation>
    </message>
    <message>
        <source>Read, write and send mail</source>
        <translation type="unfinished">Lire, écrire et envoyer du courrier</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation type="unfinished">Realm</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation type="unfinished">Actualiser les jetons</translation>
    </message>
    <message>
        <source>Refuse and refund transactions</source>
        <translation type="unfinished">Refuser et rembourser des transactions</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Région</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation type="unfinished">Habitués</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation type="unfinished">Réservations</translation>
    </message>
    <message>
        <source>RuName</source>
        <translation type="unfinished">RuName</translation>
    </message>
    <message>
        <source>Run pipelines</source>
        <translation type="unfinished">Exécuter les pipelines</translation>
    </message>
    <message>
        <source>Run scenarios</source>
        <translation type="unfinished">Exécuter les scénarios</translation>
    </message>
    <message>
        <source>Run scripts and remote actions</source>
        <translation type="unfinished">Exécuter des scripts et des actions à distance</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished">Russie</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished">Bac à sable (sandbox)</translation>
    </message>
    <message>
        <source>Saudi Arabia (.sa)</source>
        <translation type="unfinished">Arabie saoudite (.sa)</translation>
    </message>
    <message>
        <source>Save posts and comments</source>
        <translation type="unfinished">Enregistrer les publications et les commentaires</translation>
    </message>
    <message>
        <source>Screen pops</source>
        <translation type="unfinished">Remontées de fiches (screen pops)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Rechercher</translation>
    </message>
    <message>
        <source>Search data</source>
        <translation type="unfinished">Rechercher des données</translation>
    </message>
    <message>
        <source>See accounts</source>
        <translation type="unfinished">Voir les comptes</translation>
    </message>
    <message>
        <source>See also what is protected, such as config variables</source>
        <translation type="unfinished">Voir aussi ce qui est protégé, comme les variables de configuration</translation>
    </message>
    <message>
        <source>See and change also what is protected</source>
        <translation type="unfinished">Voir et modifier aussi ce qui est protégé</translation>
    </message>
    <message>
        <source>See and change apps and settings, without what is protected</source>
        <translation type="unfinished">Voir et modifier les applications et les réglages, sans ce qui est protégé</translation>
    </message>
    <message>
        <source>See and change attachments</source>
        <translation type="unfinished">Voir et modifier les pièces jointes</translation>
    </message>
    <message>
        <source>See and change bank transactions</source>
        <translation type="unfinished">Voir et modifier les opérations bancaires</translation>
    </message>
    <message>
        <source>See and change collections</source>
        <translation type="unfinished">Voir et modifier les collections</translation>
    </message>
    <message>
        <source>See and change contacts</source>
        <translation type="unfinished">Voir et modifier les contacts</translation>
    </message>
    <message>
        <source>See and change employees</source>
        <translation type="unfinished">Voir et modifier les employés</translation>
    </message>
    <message>
        <source>See and change everything in the account</source>
        <translation type="unfinished">Tout voir et modifier dans le compte</translation>
    </message>
    <message>
        <source>See and change files</source>
        <translation type="unfinished">Voir et modifier les fichiers</translation>
    </message>
    <message>
        <source>See and change fixed assets</source>
        <translation type="unfinished">Voir et modifier les immobilisations</translation>
    </message>
    <message>
        <source>See and change invoices</source>
        <translation type="unfinished">Voir et modifier les factures</translation>
    </message>
    <message>
        <source>See and change it</source>
        <translation type="unfinished">Le voir et le modifier</translation>
    </message>
    <message>
        <source>See and change manual journals</source>
        <translation type="unfinished">Voir et modifier les écritures manuelles</translation>
    </message>
    <message>
        <source>See and change mind maps</source>
        <translation type="unfinished">Voir et modifier les cartes mentales</translation>
    </message>
    <message>
        <source>See and change payments</source>
        <translation type="unfinished">Voir et modifier les paiements</translation>
    </message>
    <message>
        <source>See and change projects</source>
        <translation type="unfinished">Voir et modifier les projets</translation>
    </message>
    <message>
        <source>See and change ratings</source>
        <translation type="unfinished">Voir et modifier les notes</translation>
    </message>
    <message>
        <source>See and change settings of the organisation</source>
        <translation type="unfinished">Voir et modifier les réglages de l&apos;organisation</translation>
    </message>
    <message>
        <source>See and change smart locks</source>
        <translation type="unfinished">Voir et modifier les serrures connectées</translation>
    </message>
    <message>
        <source>See and change tags</source>
        <translation type="unfinished">Voir et modifier les étiquettes</translation>
    </message>
    <message>
        <source>See and change the books</source>
        <translation type="unfinished">Voir et modifier la comptabilité</translation>
    </message>
    <message>
        <source>See and change the profile</source>
        <translation type="unfinished">Voir et modifier le profil</translation>
    </message>
    <message>
        <source>See and change your profile</source>
        <translation type="unfinished">Voir et modifier votre profil</translation>
    </message>
    <message>
        <source>See and control the lights</source>
        <translation type="unfinished">Voir et commander les lumières</translation>
    </message>
    <message>
        <source>See apps and settings, without what is protected</source>
        <translation type="unfinished">Voir les applications et les réglages, sans ce qui est protégé</translation>
    </message>
    <message>
        <source>See balances</source>
        <translation type="unfinished">Voir les soldes</translation>
    </message>
    <message>
        <source>See body measurements</source>
        <translation type="unfinished">Voir les mesures corporelles</translation>
    </message>
    <message>
        <source>See cards</source>
        <translation type="unfinished">Voir les cartes</translation>
    </message>
    <message>
        <source>See contacts</source>
        <translation type="unfinished">Voir les contacts</translation>
    </message>
    <message>
        <source>See cycles</source>
        <translation type="unfinished">Voir les cycles</translation>
    </message>
    <message>
        <source>See databases</source>
        <translation type="unfinished">Voir les bases de données</translation>
    </message>
    <message>
        <source>See deviations</source>
        <translation type="unfinished">Voir les deviations</translation>
    </message>
    <message>
        <source>See devices and what happens on them</source>
        <translation type="unfinished">Voir les appareils et ce qui s&apos;y passe</translation>
    </message>
    <message>
        <source>See domains</source>
        <translation type="unfinished">Voir les domaines</translation>
    </message>
    <message>
        <source>See feeds and articles</source>
        <translation type="unfinished">Voir les flux et les articles</translation>
    </message>
    <message>
        <source>See files</source>
        <translation type="unfinished">Voir les fichiers</translation>
    </message>
    <message>
        <source>See folders</source>
        <translation type="unfinished">Voir les dossiers</translation>
    </message>
    <message>
        <source>See issues</source>
        <translation type="unfinished">Voir les tickets</translation>
    </message>
    <message>
        <source>See links</source>
        <translation type="unfinished">Voir les liens</translation>
    </message>
    <message>
        <source>See mind maps</source>
        <translation type="unfinished">Voir les cartes mentales</translation>
    </message>
    <message>
        <source>See notifications</source>
        <translation type="unfinished">Voir les notifications</translation>
    </message>
    <message>
        <source>See one&apos;s user name and kind of account</source>
        <translation type="unfinished">Voir son nom d&apos;utilisateur et son type de compte</translation>
    </message>
    <message>
        <source>See orders</source>
        <translation type="unfinished">Voir les ordres</translation>
    </message>
    <message>
        <source>See organisations</source>
        <translation type="unfinished">Voir les organisations</translation>
    </message>
    <message>
        <source>See organizations</source>
        <translation type="unfinished">Voir les organisations</translation>
    </message>
    <message>
        <source>See payments of the past</source>
        <translation type="unfinished">Voir les paiements passés</translation>
    </message>
    <message>
        <source>See products</source>
        <translation type="unfinished">Voir les produits</translation>
    </message>
    <message>
        <source>See projects</source>
        <translation type="unfinished">Voir les projets</translation>
    </message>
    <message>
        <source>See purchases</source>
        <translation type="unfinished">Voir les achats</translation>
    </message>
    <message>
        <source>See recovery</source>
        <translation type="unfinished">Voir la récupération</translation>
    </message>
    <message>
        <source>See repositories</source>
        <translation type="unfinished">Voir les dépôts</translation>
    </message>
    <message>
        <source>See scenarios</source>
        <translation type="unfinished">Voir les scénarios</translation>
    </message>
    <message>
        <source>See settings of the organisation</source>
        <translation type="unfinished">Voir les réglages de l&apos;organisation</translation>
    </message>
    <message>
        <source>See sleep</source>
        <translation type="unfinished">Voir le sommeil</translation>
    </message>
    <message>
        <source>See smart locks</source>
        <translation type="unfinished">Voir les serrures connectées</translation>
    </message>
    <message>
        <source>See statistics</source>
        <translation type="unfinished">Voir les statistiques</translation>
    </message>
    <message>
        <source>See subscribers in reports</source>
        <translation type="unfinished">Voir les abonnés dans les rapports</translation>
    </message>
    <message>
        <source>See tags</source>
        <translation type="unfinished">Voir les étiquettes</translation>
    </message>
    <message>
        <source>See templates</source>
        <translation type="unfinished">Voir les modèles</translation>
    </message>
    <message>
        <source>See the account&apos;s transactions</source>
        <translation type="unfinished">Voir les transactions du compte</translation>
    </message>
    <message>
        <source>See the app</source>
        <translation type="unfinished">Voir l&apos;application</translation>
    </message>
    <message>
        <source>See the chosen projects</source>
        <translation type="unfinished">Voir les projets choisis</translation>
    </message>
    <message>
        <source>See the chosen workspaces</source>
        <translation type="unfinished">Voir les espaces de travail choisis</translation>
    </message>
    <message>
        <source>See the company&apos;s users</source>
        <translation type="unfinished">Voir les utilisateurs de l&apos;entreprise</translation>
    </message>
    <message>
        <source>See the company&apos;s workspaces</source>
        <translation type="unfinished">Voir les espaces de travail de l&apos;entreprise</translation>
    </message>
    <message>
        <source>See the configuration of the dashboard</source>
        <translation type="unfinished">Voir la configuration du tableau de bord (dashboard)</translation>
    </message>
    <message>
        <source>See the email address</source>
        <translation type="unfinished">Voir l&apos;adresse e-mail</translation>
    </message>
    <message>
        <source>See the list of calls</source>
        <translation type="unfinished">Voir la liste des appels</translation>
    </message>
    <message>
        <source>See the organisation</source>
        <translation type="unfinished">Voir l&apos;organisation</translation>
    </message>
    <message>
        <source>See the organization</source>
        <translation type="unfinished">Voir l&apos;organisation</translation>
    </message>
    <message>
        <source>See the profile</source>
        <translation type="unfinished">Voir le profil</translation>
    </message>
    <message>
        <source>See the user&apos;s name and picture</source>
        <translation type="unfinished">Voir le nom et l&apos;image de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>See transactions</source>
        <translation type="unfinished">Voir les transactions</translation>
    </message>
    <message>
        <source>See users</source>
        <translation type="unfinished">Voir les utilisateurs</translation>
    </message>
    <message>
        <source>See what is known of a call, with who took part</source>
        <translation type="unfinished">Voir ce qui est connu d&apos;un appel et qui y a participé</translation>
    </message>
    <message>
        <source>See what the person sees in the workspace</source>
        <translation type="unfinished">Voir ce que la personne voit dans l&apos;espace de travail</translation>
    </message>
    <message>
        <source>See whether a payment method is set up</source>
        <translation type="unfinished">Voir si un moyen de paiement est configuré</translation>
    </message>
    <message>
        <source>See who it is</source>
        <translation type="unfinished">Voir de qui il s&apos;agit</translation>
    </message>
    <message>
        <source>See whose account it is</source>
        <translation type="unfinished">Voir à qui est le compte</translation>
    </message>
    <message>
        <source>See workouts</source>
        <translation type="unfinished">Voir les entraînements</translation>
    </message>
    <message>
        <source>See workspaces</source>
        <translation type="unfinished">Voir les espaces de travail</translation>
    </message>
    <message>
        <source>See your account</source>
        <translation type="unfinished">Voir votre compte</translation>
    </message>
    <message>
        <source>See your account and settings</source>
        <translation type="unfinished">Voir votre compte et vos réglages</translation>
    </message>
    <message>
        <source>See your profile</source>
        <translation type="unfinished">Voir votre profil</translation>
    </message>
    <message>
        <source>Send and sign documents</source>
        <translation type="unfinished">Envoyer et signer des documents</translation>
    </message>
    <message>
        <source>Send campaigns</source>
        <translation type="unfinished">Envoyer des campagnes</translation>
    </message>
    <message>
        <source>Send direct messages</source>
        <translation type="unfinished">Envoyer des messages directs</translation>
    </message>
    <message>
        <source>Send e-mails</source>
        <translation type="unfinished">Envoyer des e-mails</translation>
    </message>
    <message>
        <source>Send mail</source>
        <translation type="unfinished">Envoyer du courrier</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation type="unfinished">Envoyer des messages</translation>
    </message>
    <message>
        <source>Send messages to the channel</source>
        <translation type="unfinished">Envoyer des messages à la chaîne</translation>
    </message>
    <message>
        <source>Send notifications</source>
        <translation type="unfinished">Envoyer des notifications</translation>
    </message>
    <message>
        <source>Send resources to Vanta</source>
        <translation type="unfinished">Envoyer des ressources à Vanta</translation>
    </message>
    <message>
        <source>Send transactional mail</source>
        <translation type="unfinished">Envoyer des e-mails transactionnels</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Serveur</translation>
    </message>
    <message>
        <source>Settings of song requests</source>
        <translation type="unfinished">Réglages des demandes de chansons</translation>
    </message>
    <message>
        <source>Settings of the app</source>
        <translation type="unfinished">Paramètres de l&apos;application</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation type="unfinished">Shard</translation>
    </message>
    <message>
        <source>Share files</source>
        <translation type="unfinished">Partager des fichiers</translation>
    </message>
    <message>
        <source>Share projects</source>
        <translation type="unfinished">Partager des projets</translation>
    </message>
    <message>
        <source>Share sheets</source>
        <translation type="unfinished">Partager des feuilles</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished">Partage</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished">Boutique</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">Se connecter</translation>
    </message>
    <message>
        <source>Sign in with an ID token</source>
        <translation type="unfinished">Se connecter avec un ID token</translation>
    </message>
    <message>
        <source>Sign in; name, e-mail address, picture, roles</source>
        <translation type="unfinished">Se connecter&#xa0;; nom, adresse e-mail, image, rôles</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished">Singapour</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished">Sites</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Source</translation>
    </message>
    <message>
        <source>Sourcegraph server</source>
        <translation type="unfinished">Serveur Sourcegraph</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished">Espagne</translation>
    </message>
    <message>
        <source>Staff and shifts</source>
        <translation type="unfinished">Personnel et horaires de travail</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished">Préproduction (staging)</translation>
    </message>
    <message>
        <source>Start commercials</source>
        <translation type="unfinished">Lancer des publicités</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished">Statistiques</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation type="unfinished">Rester connecté</translation>
    </message>
    <message>
        <source>Sub-domain</source>
        <translation type="unfinished">Sous-domaine</translation>
    </message>
    <message>
        <source>Submit ISRCs</source>
        <translation type="unfinished">Soumettre des ISRC</translation>
    </message>
    <message>
        <source>Submit barcodes</source>
        <translation type="unfinished">Soumettre des codes-barres</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation type="unfinished">Encaisser des paiements</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">Tâches</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation type="unfinished">Taxes</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished">Numéro de téléphone</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished">Locataire (tenant)</translation>
    </message>
    <message>
        <source>Texts of messages</source>
        <translation type="unfinished">Textes des messages</translation>
    </message>
    <message>
        <source>The ID of the WorkOS organization whose people log in.</source>
        <translation type="unfinished">L&apos;ID de l&apos;organisation WorkOS dont les membres se connectent.</translation>
    </message>
    <message>
        <source>The ID of your PingOne environment, as it stands in its settings.</source>
        <translation type="unfinished">L&apos;ID de votre environnement PingOne, tel qu&apos;il figure dans ses paramètres.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation type="unfinished">Le compte</translation>
    </message>
    <message>
        <source>The account identifier, as it stands before {host}.</source>
        <translation type="unfinished">L&apos;identifiant du compte, tel qu&apos;il figure devant {host}.</translation>
    </message>
    <message>
        <source>The account, its collectives and organizations</source>
        <translation type="unfinished">Le compte, ses collectifs et ses organisations</translation>
    </message>
    <message>
        <source>The address where you sign in, without https://.</source>
        <translation type="unfinished">L&apos;adresse où vous vous connectez, sans https://.</translation>
    </message>
    <message>
        <source>The devices</source>
        <translation type="unfinished">Les appareils</translation>
    </message>
    <message>
        <source>The e-mail address</source>
        <translation type="unfinished">L&apos;adresse e-mail</translation>
    </message>
    <message>
        <source>The first part of the address that ends in {host}.</source>
        <translation type="unfinished">La première partie de l&apos;adresse qui se termine par {host}.</translation>
    </message>
    <message>
        <source>The fiscal host</source>
        <translation type="unfinished">L&apos;hôte fiscal (fiscal host)</translation>
    </message>
    <message>
        <source>The history</source>
        <translation type="unfinished">L&apos;historique</translation>
    </message>
    <message>
        <source>The host name of your account; Kommo names it in the redirect as referer.</source>
        <translation type="unfinished">Le nom d&apos;hôte de votre compte&#xa0;; Kommo l&apos;indique dans la redirection sous le nom referer.</translation>
    </message>
    <message>
        <source>The incognito account</source>
        <translation type="unfinished">Le compte incognito</translation>
    </message>
    <message>
        <source>The inventory</source>
        <translation type="unfinished">L&apos;inventaire</translation>
    </message>
    <message>
        <source>The log of smart locks</source>
        <translation type="unfinished">Le journal des serrures connectées</translation>
    </message>
    <message>
        <source>The name</source>
        <translation type="unfinished">Le nom</translation>
    </message>
    <message>
        <source>The name of your deployment, as it stands before {host} in its address.</source>
        <translation type="unfinished">Le nom de votre déploiement, tel qu&apos;il figure devant {host} dans son adresse.</translation>
    </message>
    <message>
        <source>The name of your tenant, as it stands before {host}.</source>
        <translation type="unfinished">Le nom de votre locataire (tenant), tel qu&apos;il figure devant {host}.</translation>
    </message>
    <message>
        <source>The part before {host}.</source>
        <translation type="unfinished">La partie qui précède {host}.</translation>
    </message>
    <message>
        <source>The playlist</source>
        <translation type="unfinished">La playlist</translation>
    </message>
    <message>
        <source>The queue of song requests</source>
        <translation type="unfinished">La file d&apos;attente des demandes de chansons</translation>
    </message>
    <message>
        <source>The register</source>
        <translation type="unfinished">La caisse</translation>
    </message>
    <message>
        <source>The settings of the channel</source>
        <translation type="unfinished">Les réglages de la chaîne</translation>
    </message>
    <message>
        <source>The user&apos;s own files</source>
        <translation type="unfinished">Les propres fichiers de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation type="unfinished">Minuteurs</translation>
    </message>
    <message>
        <source>Trade on the person&apos;s account</source>
        <translation type="unfinished">Passer des ordres sur le compte de la personne</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished">Essai (trial)</translation>
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
        <translation type="unfinished">Royaume-Uni</translation>
    </message>
    <message>
        <source>United Kingdom (.uk)</source>
        <translation type="unfinished">Royaume-Uni (.uk)</translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished">États-Unis</translation>
    </message>
    <message>
        <source>United States 2</source>
        <translation type="unfinished">États-Unis 2</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished">Mises à jour</translation>
    </message>
    <message>
        <source>Upload and change videos</source>
        <translation type="unfinished">Téléverser et modifier des vidéos</translation>
    </message>
    <message>
        <source>Use the accounts until further notice</source>
        <translation type="unfinished">Utiliser les comptes jusqu&apos;à nouvel ordre</translation>
    </message>
    <message>
        <source>View journeys</source>
        <translation type="unfinished">Voir les parcours (journeys)</translation>
    </message>
    <message>
        <source>View reports</source>
        <translation type="unfinished">Voir les rapports</translation>
    </message>
    <message>
        <source>View transactional mail</source>
        <translation type="unfinished">Voir les e-mails transactionnels</translation>
    </message>
    <message>
        <source>Virtual cards</source>
        <translation type="unfinished">Cartes virtuelles</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished">Webhooks</translation>
    </message>
    <message>
        <source>What stands before {host} in the address of your API.</source>
        <translation type="unfinished">Ce qui figure devant {host} dans l&apos;adresse de votre API.</translation>
    </message>
    <message>
        <source>What stands before {host} in the address of your account.</source>
        <translation type="unfinished">Ce qui figure devant {host} dans l&apos;adresse de votre compte.</translation>
    </message>
    <message>
        <source>What stands before {host} in the addresses of your package.</source>
        <translation type="unfinished">Ce qui figure devant {host} dans les adresses de votre package.</translation>
    </message>
    <message>
        <source>What stands before {host} in the authorization endpoint that “View API Clients” shows.</source>
        <translation type="unfinished">Ce qui précède {host} dans l&apos;endpoint d&apos;autorisation affiché par «&#xa0;View API Clients&#xa0;».</translation>
    </message>
    <message>
        <source>What stands before {host} where you log in: that of customers, or the one to develop in.</source>
        <translation type="unfinished">Ce qui figure devant {host} là où vous vous connectez&#xa0;: l&apos;environnement des clients, ou celui de développement.</translation>
    </message>
    <message>
        <source>What stands first in the address of your account, behind secure: na1, eu1.</source>
        <translation type="unfinished">Ce qui figure en premier dans l&apos;adresse de votre compte, après secure&#xa0;: na1, eu1.</translation>
    </message>
    <message>
        <source>Where the account is: each country has a host of its own.</source>
        <translation type="unfinished">Là où se trouve le compte&#xa0;: chaque pays a son propre hôte.</translation>
    </message>
    <message>
        <source>Where the account lives.</source>
        <translation type="unfinished">Là où se trouve le compte.</translation>
    </message>
    <message>
        <source>Where the account lives; the app has to be open to that data centre, in its settings.</source>
        <translation type="unfinished">Là où se trouve le compte&#xa0;; l&apos;application doit être ouverte à ce centre de données, dans ses paramètres.</translation>
    </message>
    <message>
        <source>Where the seller has the account.</source>
        <translation type="unfinished">Là où le vendeur a son compte.</translation>
    </message>
    <message>
        <source>Where the seller logs in.</source>
        <translation type="unfinished">Là où le vendeur se connecte.</translation>
    </message>
    <message>
        <source>Where you log in, without https:// and without a path.</source>
        <translation type="unfinished">Là où vous vous connectez, sans https:// et sans chemin.</translation>
    </message>
    <message>
        <source>Where you sign in.</source>
        <translation type="unfinished">Là où vous vous connectez.</translation>
    </message>
    <message>
        <source>Where your Frontify is, such as {host}.</source>
        <translation type="unfinished">Là où se trouve votre Frontify, comme {host}.</translation>
    </message>
    <message>
        <source>Who may lock and unlock</source>
        <translation type="unfinished">Qui peut verrouiller et déverrouiller</translation>
    </message>
    <message>
        <source>Work e-mail addresses of employees</source>
        <translation type="unfinished">Adresses e-mail professionnelles des employés</translation>
    </message>
    <message>
        <source>Work in the chosen projects</source>
        <translation type="unfinished">Travailler dans les projets choisis</translation>
    </message>
    <message>
        <source>Work in the chosen workspaces</source>
        <translation type="unfinished">Travailler dans les espaces de travail choisis</translation>
    </message>
    <message>
        <source>Workday log-in host</source>
        <translation type="unfinished">Hôte de connexion Workday</translation>
    </message>
    <message>
        <source>Your own name for the account of the customer that is connected.</source>
        <translation type="unfinished">Le nom que vous donnez au compte du client qui est connecté.</translation>
    </message>
    <message>
        <source>refresh tokens</source>
        <translation type="unfinished">jetons d&apos;actualisation</translation>
    </message>
    <message>
        <source>{host}, or the host name of your own server.</source>
        <translation type="unfinished">{host}, ou le nom d&apos;hôte de votre propre serveur.</translation>
    </message>
    <message>
        <source>A refresh token</source>
        <translation type="unfinished">Un jeton d&apos;actualisation</translation>
    </message>
    <message>
        <source>A token that lasts</source>
        <translation type="unfinished">Un jeton qui n&apos;expire pas</translation>
    </message>
    <message>
        <source>AP1</source>
        <translation type="unfinished">AP1</translation>
    </message>
    <message>
        <source>See reports of what is owed</source>
        <translation type="unfinished">Voir les rapports de ce qui est dû</translation>
    </message>
    <message>
        <source>The host name of the Okta organisation, without -admin.</source>
        <translation type="unfinished">Le nom d&apos;hôte de l&apos;organisation Okta, sans -admin.</translation>
    </message>
    <message>
        <source>The host name of the server where the account lives; the app has to be registered there.</source>
        <translation type="unfinished">Le nom d&apos;hôte du serveur où se trouve le compte&#xa0;; l&apos;application doit y être enregistrée.</translation>
    </message>
    <message>
        <source>The host name of the service, as it stands as url in the service key.</source>
        <translation type="unfinished">Le nom d&apos;hôte du service, tel qu&apos;il figure sous url dans la clé de service (service key).</translation>
    </message>
    <message>
        <source>The host name of the tenant, as in the settings of the application.</source>
        <translation type="unfinished">Le nom d&apos;hôte du locataire (tenant), comme dans les paramètres de l&apos;application.</translation>
    </message>
    <message>
        <source>The host name of your Bitrix24 portal.</source>
        <translation type="unfinished">Le nom d&apos;hôte de votre portail Bitrix24.</translation>
    </message>
    <message>
        <source>The host name of your Canvas.</source>
        <translation type="unfinished">Le nom d&apos;hôte de votre Canvas.</translation>
    </message>
    <message>
        <source>The host name of your workspace, without https:// and without a path.</source>
        <translation type="unfinished">Le nom d&apos;hôte de votre espace de travail, sans https:// et sans chemin.</translation>
    </message>
    <message>
        <source>The key of the app, shown beside its client ID.</source>
        <translation type="unfinished">La clé de l&apos;application, affichée à côté de son ID client.</translation>
    </message>
    <message>
        <source>The name of the realm that people log in to.</source>
        <translation type="unfinished">Le nom du realm auquel les gens se connectent.</translation>
    </message>
    <message>
        <source>The name of the user flow or policy.</source>
        <translation type="unfinished">Le nom du flux utilisateur ou de la stratégie (policy).</translation>
    </message>
    <message>
        <source>The name of your Seismic tenant.</source>
        <translation type="unfinished">Le nom de votre locataire (tenant) Seismic.</translation>
    </message>
    <message>
        <source>The name of your Workday tenant.</source>
        <translation type="unfinished">Le nom de votre locataire (tenant) Workday.</translation>
    </message>
    <message>
        <source>The name that eBay&apos;s portal gave the redirect URL, beside the app&apos;s keys: it is sent in place of the address.</source>
        <translation type="unfinished">Le nom que le portail d&apos;eBay a donné à l&apos;URL de redirection, à côté des clés de l&apos;application&#xa0;: il est envoyé à la place de l&apos;adresse.</translation>
    </message>
    <message>
        <source>The number of your NetSuite account, as it stands in its address.</source>
        <translation type="unfinished">Le numéro de votre compte NetSuite, tel qu&apos;il figure dans son adresse.</translation>
    </message>
    <message>
        <source>The organisation that is chosen</source>
        <translation type="unfinished">L&apos;organisation choisie</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation type="unfinished">Le profil</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation type="unfinished">Le lecteur</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation type="unfinished">Gouvernement des États-Unis</translation>
    </message>
    <message>
        <source>United States (.com)</source>
        <translation type="unfinished">États-Unis (.com)</translation>
    </message>
    <message>
        <source>Upload drafts</source>
        <translation type="unfinished">Téléverser des brouillons</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation type="unfinished">Téléverser des fichiers</translation>
    </message>
    <message>
        <source>Upload images</source>
        <translation type="unfinished">Téléverser des images</translation>
    </message>
    <message>
        <source>Upload media</source>
        <translation type="unfinished">Téléverser des médias</translation>
    </message>
    <message>
        <source>Upload pictures, by agreement only</source>
        <translation type="unfinished">Téléverser des images, sur accord seulement</translation>
    </message>
    <message>
        <source>Upload videos</source>
        <translation type="unfinished">Téléverser des vidéos</translation>
    </message>
    <message>
        <source>Use Sta.sh</source>
        <translation type="unfinished">Utiliser Sta.sh</translation>
    </message>
    <message>
        <source>User flow</source>
        <translation type="unfinished">Flux utilisateur</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">Utilisateurs</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished">Vidéos</translation>
    </message>
    <message>
        <source>Visualforce pages</source>
        <translation type="unfinished">Pages Visualforce</translation>
    </message>
    <message>
        <source>What everybody may see</source>
        <translation type="unfinished">Ce que tout le monde peut voir</translation>
    </message>
    <message>
        <source>Where your application lives, as it was told to you with its client ID.</source>
        <translation type="unfinished">Où se trouve votre application, comme cela vous a été indiqué avec son ID client.</translation>
    </message>
    <message>
        <source>Where your organization is kept.</source>
        <translation type="unfinished">Là où votre organisation est hébergée.</translation>
    </message>
    <message>
        <source>Where your own installation runs, without https:// and without a path.</source>
        <translation type="unfinished">Là où tourne votre propre installation, sans https:// et sans chemin.</translation>
    </message>
    <message>
        <source>Which accounts may log in; it has to fit what the app was registered for.</source>
        <translation type="unfinished">Quels comptes peuvent se connecter&#xa0;; cela doit correspondre à ce pour quoi l&apos;application a été enregistrée.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation type="unfinished">Qui c&apos;est</translation>
    </message>
    <message>
        <source>Who logs in</source>
        <translation type="unfinished">Qui se connecte</translation>
    </message>
    <message>
        <source>Work or school</source>
        <translation type="unfinished">Professionnels ou scolaires</translation>
    </message>
    <message>
        <source>Work, school and personal</source>
        <translation type="unfinished">Professionnels, scolaires et personnels</translation>
    </message>
    <message>
        <source>Workday host</source>
        <translation type="unfinished">Hôte Workday</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished">Espace de travail</translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished">Écrire</translation>
    </message>
    <message>
        <source>Write and delete comments</source>
        <translation type="unfinished">Écrire et supprimer des commentaires</translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation type="unfinished">Écrire des commentaires</translation>
    </message>
    <message>
        <source>Write gists</source>
        <translation type="unfinished">Écrire des gists</translation>
    </message>
    <message>
        <source>Write in chat</source>
        <translation type="unfinished">Écrire dans la discussion</translation>
    </message>
    <message>
        <source>Write posts</source>
        <translation type="unfinished">Écrire des publications</translation>
    </message>
    <message>
        <source>Write posts and comments</source>
        <translation type="unfinished">Écrire des publications et des commentaires</translation>
    </message>
    <message>
        <source>Write updates</source>
        <translation type="unfinished">Écrire des mises à jour</translation>
    </message>
    <message>
        <source>XSUAA host</source>
        <translation type="unfinished">Hôte XSUAA</translation>
    </message>
    <message>
        <source>Zendesk sub-domain</source>
        <translation type="unfinished">Sous-domaine Zendesk</translation>
    </message>
</context>
</TS>
