<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Not started.</source>
        <translation type="unfinished">Pas commencé.</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation type="unfinished">ID client</translation>
    </message>
    <message>
        <source>authorization URL</source>
        <translation type="unfinished">URL d&apos;autorisation</translation>
    </message>
    <message>
        <source>token URL</source>
        <translation type="unfinished">URL du jeton</translation>
    </message>
    <message>
        <source>No browser opened by itself.</source>
        <translation type="unfinished">Aucun navigateur ne s&apos;est ouvert de lui-même.</translation>
    </message>
    <message>
        <source>Copy the link and open it.</source>
        <translation type="unfinished">Copiez le lien et ouvrez-le.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished">Copier le lien</translation>
    </message>
    <message>
        <source>There are other ways to receive the redirect.</source>
        <translation type="unfinished">Il y a d&apos;autres façons de recevoir la redirection.</translation>
    </message>
    <message>
        <source>Show the ways</source>
        <translation type="unfinished">Montrer les autres façons</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation type="unfinished">Le secret client manque.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation type="unfinished">Il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Paste it</source>
        <translation type="unfinished">Le coller</translation>
    </message>
    <message>
        <source>The client secret is no longer here.</source>
        <translation type="unfinished">Le secret client n&apos;est plus ici.</translation>
    </message>
    <message>
        <source>Without a password store it lasts until the window is closed.</source>
        <translation type="unfinished">Sans coffre de mots de passe, il dure jusqu&apos;à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Paste it again</source>
        <translation type="unfinished">Le coller de nouveau</translation>
    </message>
    <message>
        <source>First enter the redirect URLs in the provider&apos;s portal.</source>
        <translation type="unfinished">Saisissez d&apos;abord les URL de redirection dans le portail du fournisseur.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished">Les montrer</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation type="unfinished">Pas encore exécuté.</translation>
    </message>
    <message>
        <source>Proof out of date.</source>
        <translation type="unfinished">Preuve périmée.</translation>
    </message>
    <message>
        <source>Changed since: run it again.</source>
        <translation type="unfinished">Modifié depuis&#xa0;: relancez le test.</translation>
    </message>
    <message>
        <source>Still needed to log in: {fields}.</source>
        <translation type="unfinished">Encore nécessaire pour se connecter&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation type="unfinished">Remplir</translation>
    </message>
    <message>
        <source>This has to be mended first: {fields}.</source>
        <translation type="unfinished">Ceci doit d&apos;abord être corrigé&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">Montrer</translation>
    </message>
    <message>
        <source>The last proof stopped at {step}.</source>
        <translation type="unfinished">La dernière preuve s&apos;est arrêtée à «&#xa0;{step}&#xa0;».</translation>
    </message>
    <message>
        <source>Log in and try it.</source>
        <translation type="unfinished">Connectez-vous et essayez.</translation>
    </message>
    <message>
        <source>Everything is there: log in and try it.</source>
        <translation type="unfinished">Tout est là&#xa0;: connectez-vous et essayez.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished">Production</translation>
    </message>
    <message>
        <source>The server says that it is “{other}”, not the one that was asked.</source>
        <translation type="unfinished">Le serveur dit qu&apos;il est «&#xa0;{other}&#xa0;», et non celui qui a été interrogé.</translation>
    </message>
    <message>
        <source>Nothing was taken over. If that is right, ask that address, or paste what {where} shows.</source>
        <translation type="unfinished">Rien n&apos;a été repris. Si c&apos;est juste, interrogez cette adresse, ou collez ce qu&apos;affiche {where}.</translation>
    </message>
    <message>
        <source>Nothing was taken over. If that is right, paste what {where} shows.</source>
        <translation type="unfinished">Rien n&apos;a été repris. Si c&apos;est juste, collez ce qu&apos;affiche {where}.</translation>
    </message>
    <message>
        <source>“{host}” does not say where its OAuth addresses are.</source>
        <translation type="unfinished">«&#xa0;{host}&#xa0;» ne dit pas où sont ses adresses OAuth.</translation>
    </message>
    <message>
        <source>Paste the page of its documentation on OAuth instead.</source>
        <translation type="unfinished">Collez plutôt la page de sa documentation sur OAuth.</translation>
    </message>
    <message>
        <source>Its issuer may have a path, such as a tenant&apos;s name. Or paste its documentation on OAuth instead.</source>
        <translation type="unfinished">Son émetteur a peut-être un chemin, comme le nom d&apos;un locataire (tenant). Ou collez plutôt sa documentation sur OAuth.</translation>
    </message>
    <message>
        <source>This connection has no field “{key}”.</source>
        <translation type="unfinished">Cette connexion n&apos;a pas de champ «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>The value of “{key}” is no text in UTF-8. Type it anew.</source>
        <translation type="unfinished">La valeur de «&#xa0;{key}&#xa0;» n&apos;est pas un texte en UTF-8. Tapez-la de nouveau.</translation>
    </message>
    <message>
        <source>The field “{key}” needs a value.</source>
        <translation type="unfinished">Le champ «&#xa0;{key}&#xa0;» a besoin d&apos;une valeur.</translation>
    </message>
    <message>
        <source>The field “{key}” takes one of: {choices}.</source>
        <translation type="unfinished">Le champ «&#xa0;{key}&#xa0;» accepte l&apos;une de ces valeurs&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>The value of “{key}” does not have the form that the field asks for ({pattern}).</source>
        <translation type="unfinished">La valeur de «&#xa0;{key}&#xa0;» n&apos;a pas la forme que le champ demande ({pattern}).</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation type="unfinished">Elle n&apos;en a aucun.</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation type="unfinished">Vouliez-vous dire «&#xa0;{near}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its fields:</source>
        <translation type="unfinished">Ses champs&#xa0;:</translation>
    </message>
    <message>
        <source>Pick the label</source>
        <translation type="unfinished">Choisir le libellé</translation>
    </message>
    <message>
        <source>Pick the label in the answer above.</source>
        <translation type="unfinished">Choisissez le libellé dans la réponse ci-dessus.</translation>
    </message>
    <message>
        <source>Pick the unique identifier</source>
        <translation type="unfinished">Choisir l&apos;identifiant unique</translation>
    </message>
    <message>
        <source>Pick the unique identifier in the answer above.</source>
        <translation type="unfinished">Choisissez l&apos;identifiant unique dans la réponse ci-dessus.</translation>
    </message>
    <message>
        <source>List its domains</source>
        <translation type="unfinished">Lister ses domaines</translation>
    </message>
    <message>
        <source>Add the domains above.</source>
        <translation type="unfinished">Ajoutez les domaines ci-dessus.</translation>
    </message>
    <message>
        <source>Send the same as the test call, above.</source>
        <translation type="unfinished">Envoyez la même chose que l&apos;appel de test, ci-dessus.</translation>
    </message>
    <message>
        <source>Prove the whole connection</source>
        <translation type="unfinished">Prouver toute la connexion</translation>
    </message>
    <message>
        <source>Prove the whole connection above.</source>
        <translation type="unfinished">Prouvez toute la connexion ci-dessus.</translation>
    </message>
    <message>
        <source>Mend what is open</source>
        <translation type="unfinished">Corriger ce qui reste</translation>
    </message>
    <message>
        <source>Mend the points above.</source>
        <translation type="unfinished">Corrigez les points ci-dessus.</translation>
    </message>
    <message>
        <source>Rehearse the whole connection</source>
        <translation type="unfinished">Simuler toute la connexion</translation>
    </message>
    <message>
        <source>Rehearse the whole connection above.</source>
        <translation type="unfinished">Simulez toute la connexion ci-dessus.</translation>
    </message>
    <message>
        <source>Rehearse the exported code</source>
        <translation type="unfinished">Simuler avec le code exporté</translation>
    </message>
    <message>
        <source>Rehearse the exported code above.</source>
        <translation type="unfinished">Ci-dessus, simulez avec le code exporté.</translation>
    </message>
    <message>
        <source>Rehearse the export</source>
        <translation type="unfinished">Simuler l&apos;export</translation>
    </message>
    <message>
        <source>Rehearse the export above.</source>
        <translation type="unfinished">Simulez l&apos;export ci-dessus.</translation>
    </message>
    <message>
        <source>Bring the app&apos;s client ID</source>
        <translation type="unfinished">Apporter l&apos;ID client de l&apos;application</translation>
    </message>
    <message>
        <source>Register an app, and bring its client ID above.</source>
        <translation type="unfinished">Enregistrez une application, et apportez son ID client ci-dessus.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation type="unfinished">La transmettre</translation>
    </message>
    <message>
        <source>Hand it over above.</source>
        <translation type="unfinished">Transmettez-la ci-dessus.</translation>
    </message>
    <message>
        <source>Export it for your team</source>
        <translation type="unfinished">L&apos;exporter pour votre équipe</translation>
    </message>
    <message>
        <source>Export it for your team above.</source>
        <translation type="unfinished">Exportez-la ci-dessus pour votre équipe.</translation>
    </message>
    <message>
        <source>Say whether it refreshes tokens</source>
        <translation type="unfinished">Dire s&apos;il actualise les jetons</translation>
    </message>
    <message>
        <source>Say above whether this provider refreshes tokens.</source>
        <translation type="unfinished">Dites ci-dessus si ce fournisseur actualise les jetons.</translation>
    </message>
    <message>
        <source>Say whether it revokes tokens</source>
        <translation type="unfinished">Dire s&apos;il révoque les jetons</translation>
    </message>
    <message>
        <source>Say above whether this provider revokes tokens.</source>
        <translation type="unfinished">Dites ci-dessus si ce fournisseur révoque les jetons.</translation>
    </message>
    <message>
        <source>Your browser shows the practice provider. Log in as Maya, approve, and come back here.</source>
        <translation type="unfinished">Votre navigateur affiche le fournisseur d&apos;entraînement. Connectez-vous comme Maya, approuvez, et revenez ici.</translation>
    </message>
    <message>
        <source>The answer of before is gone, it is kept nowhere. Press “Authorize” for another.</source>
        <translation type="unfinished">La réponse d&apos;avant a disparu, elle n&apos;est gardée nulle part. Appuyez sur «&#xa0;Autoriser&#xa0;» pour en obtenir une autre.</translation>
    </message>
    <message>
        <source>A mistake on purpose</source>
        <translation type="unfinished">Une erreur volontaire</translation>
    </message>
    <message>
        <source>Make a connection</source>
        <translation type="unfinished">Créer une connexion</translation>
    </message>
    <message>
        <source>It connects you with a provider for practice. Give it a name, such as “Practice”.</source>
        <translation type="unfinished">Elle vous relie à un fournisseur d&apos;entraînement. Donnez-lui un nom, comme «&#xa0;Entraînement&#xa0;».</translation>
    </message>
    <message>
        <source>Register the redirect</source>
        <translation type="unfinished">Enregistrer la redirection</translation>
    </message>
    <message>
        <source>In the practice portal this address is registered, the one with localhost. Choose it.</source>
        <translation type="unfinished">Dans le portail d&apos;entraînement, c&apos;est l&apos;adresse avec localhost qui est enregistrée. Choisissez-la.</translation>
    </message>
    <message>
        <source>Fill in the client ID</source>
        <translation type="unfinished">Remplir l&apos;ID client</translation>
    </message>
    <message>
        <source>The practice portal calls your app {client_id}. Type that here.</source>
        <translation type="unfinished">Le portail d&apos;entraînement appelle votre application {client_id}. Tapez cela ici.</translation>
    </message>
    <message>
        <source>Use a wrong secret</source>
        <translation type="unfinished">Utiliser un mauvais secret</translation>
    </message>
    <message>
        <source>Type one letter more at the end of the secret. It will fail, and you see how it is mended.</source>
        <translation type="unfinished">Tapez une lettre de plus à la fin du secret. Cela échouera, et vous verrez comment corriger.</translation>
    </message>
    <message>
        <source>Now press “Authorize” and log in. The secret is only looked at after that.</source>
        <translation type="unfinished">Appuyez maintenant sur «&#xa0;Autoriser&#xa0;» et connectez-vous. Le secret n&apos;est examiné qu&apos;après.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation type="unfinished">Le corriger</translation>
    </message>
    <message>
        <source>Failed, as it should. See the provider&apos;s own words and the likely causes: here it is the secret.</source>
        <translation type="unfinished">Échec, comme prévu. Voyez les mots du fournisseur et les causes probables&#xa0;: ici, c&apos;est le secret.</translation>
    </message>
    <message>
        <source>Take the letter at the end away again, so that the secret is the right one.</source>
        <translation type="unfinished">Retirez la lettre à la fin, pour que le secret soit le bon.</translation>
    </message>
    <message>
        <source>Press “Authorize” once more: now it works.</source>
        <translation type="unfinished">Appuyez encore une fois sur «&#xa0;Autoriser&#xa0;»&#xa0;: maintenant cela fonctionne.</translation>
    </message>
    <message>
        <source>Meet a second mistake</source>
        <translation type="unfinished">Rencontrer une seconde erreur</translation>
    </message>
    <message>
        <source>Choose 127.0.0.1. It is the same computer; to a provider it is another address.</source>
        <translation type="unfinished">Choisissez 127.0.0.1. C&apos;est le même ordinateur&#xa0;; pour un fournisseur, c&apos;est une autre adresse.</translation>
    </message>
    <message>
        <source>Press “Authorize”. The provider will not know this address, and say so in your browser.</source>
        <translation type="unfinished">Appuyez sur «&#xa0;Autoriser&#xa0;». Le fournisseur ne connaîtra pas cette adresse, et le dira dans votre navigateur.</translation>
    </message>
    <message>
        <source>Mend that, too</source>
        <translation type="unfinished">Corriger cela aussi</translation>
    </message>
    <message>
        <source>See your browser: such an error is never sent back here. So nothing comes: press “Cancel”.</source>
        <translation type="unfinished">Voyez votre navigateur&#xa0;: une telle erreur n&apos;est jamais renvoyée ici. Rien n&apos;arrive donc&#xa0;: appuyez sur «&#xa0;Annuler&#xa0;».</translation>
    </message>
    <message>
        <source>Choose the address that is registered, the one with localhost.</source>
        <translation type="unfinished">Choisissez l&apos;adresse enregistrée, celle avec localhost.</translation>
    </message>
    <message>
        <source>Pick the name</source>
        <translation type="unfinished">Choisir le nom</translation>
    </message>
    <message>
        <source>This is what the test call brought. Click the value that people know the account by.</source>
        <translation type="unfinished">Voici ce que l&apos;appel de test a apporté. Cliquez sur la valeur par laquelle les gens connaissent le compte.</translation>
    </message>
    <message>
        <source>Whitelist the hosts</source>
        <translation type="unfinished">Autoriser les hôtes</translation>
    </message>
    <message>
        <source>Tokens are sent to the listed places only. Add those that this connection uses.</source>
        <translation type="unfinished">Les jetons ne sont envoyés qu&apos;aux endroits listés. Ajoutez ceux que cette connexion utilise.</translation>
    </message>
    <message>
        <source>Pick what identifies it</source>
        <translation type="unfinished">Choisir ce qui l&apos;identifie</translation>
    </message>
    <message>
        <source>A name can change. Click the id of the workspace: it stays the same.</source>
        <translation type="unfinished">Un nom peut changer. Cliquez sur l&apos;id de l&apos;espace de travail&#xa0;: il reste le même.</translation>
    </message>
    <message>
        <source>Compare two accounts</source>
        <translation type="unfinished">Comparer deux comptes</translation>
    </message>
    <message>
        <source>Does it tell accounts apart? Connect a second one and see.</source>
        <translation type="unfinished">Cet id distingue-t-il les comptes&#xa0;? Connectez-en un second et voyez.</translation>
    </message>
    <message>
        <source>Log in as Tomás this time, approve, and come back here.</source>
        <translation type="unfinished">Connectez-vous cette fois comme Tomás, approuvez, et revenez ici.</translation>
    </message>
    <message>
        <source>Prove all of it</source>
        <translation type="unfinished">Tout prouver</translation>
    </message>
    <message>
        <source>Log in, test, refresh, revoke: the whole life of a connection, with a proof at the end.</source>
        <translation type="unfinished">Se connecter, tester, actualiser, révoquer&#xa0;: toute la vie d&apos;une connexion, avec une preuve à la fin.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished">Secret client</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished">Jeton d&apos;accès</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished">Jeton d&apos;actualisation</translation>
    </message>
    <message>
        <source>Publishing token</source>
        <translation type="unfinished">Jeton de publication</translation>
    </message>
    <message>
        <source>Registration key</source>
        <translation type="unfinished">Clé d&apos;enregistrement</translation>
    </message>
    <message>
        <source>You can copy it again from the provider&apos;s portal, or have a new one made there.</source>
        <translation type="unfinished">Vous pouvez le copier de nouveau depuis le portail du fournisseur, ou en faire créer un nouveau là-bas.</translation>
    </message>
    <message>
        <source>The next log-in brings a new one.</source>
        <translation type="unfinished">La prochaine connexion en apporte un nouveau.</translation>
    </message>
    <message>
        <source>You can have a new one made on the platform.</source>
        <translation type="unfinished">Vous pouvez en faire créer un nouveau sur la plateforme.</translation>
    </message>
    <message>
        <source>Nothing brings it back: what the provider registered for you can then be changed and removed only there.</source>
        <translation type="unfinished">Rien ne la ramène&#xa0;: ce que le fournisseur a enregistré pour vous ne pourra alors être modifié et supprimé que là-bas.</translation>
    </message>
    <message>
        <source>organisation “{app}” on {where}</source>
        <translation type="unfinished">organisation «&#xa0;{app}&#xa0;» sur {where}</translation>
    </message>
    <message>
        <source>{where}, without a client ID</source>
        <translation type="unfinished">{where}, sans ID client</translation>
    </message>
    <message>
        <source>no app yet</source>
        <translation type="unfinished">pas encore d&apos;application</translation>
    </message>
    <message>
        <source>app “{app}” at {where}</source>
        <translation type="unfinished">application «&#xa0;{app}&#xa0;» chez {where}</translation>
    </message>
    <message>
        <source>Used to publish any connection.</source>
        <translation type="unfinished">Sert à publier toute connexion.</translation>
    </message>
    <message>
        <source>Belongs to {connections}.</source>
        <translation type="unfinished">Appartient à {connections}.</translation>
    </message>
    <message>
        <source>Belongs to no connection that was opened here lately.</source>
        <translation type="unfinished">N&apos;appartient à aucune connexion ouverte ici récemment.</translation>
    </message>
    <message>
        <source>Kept in {place}.</source>
        <translation type="unfinished">Gardé dans {place}.</translation>
    </message>
    <message>
        <source>Kept in {place}, which does not answer now.</source>
        <translation type="unfinished">Gardé dans {place}, qui ne répond pas maintenant.</translation>
    </message>
    <message>
        <source>This secret is kept in {place}, which does not answer now.</source>
        <translation type="unfinished">Ce secret est gardé dans {place}, qui ne répond pas maintenant.</translation>
    </message>
    <message>
        <source>Start that password store, or remove the secret there by hand.</source>
        <translation type="unfinished">Démarrez ce coffre de mots de passe, ou supprimez-y le secret à la main.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation type="unfinished">Il n&apos;y a pas de fichier «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished">Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>The spec that “{name}” is about is not beside it: there is no “{spec}”.</source>
        <translation type="unfinished">La spécification dont parle «&#xa0;{name}&#xa0;» n&apos;est pas à côté&#xa0;: il n&apos;y a pas de «&#xa0;{spec}&#xa0;».</translation>
    </message>
    <message>
        <source>Put the spec into the same folder, under that name.</source>
        <translation type="unfinished">Mettez la spécification dans le même dossier, sous ce nom.</translation>
    </message>
    <message>
        <source>Logged in.</source>
        <translation type="unfinished">Connecté.</translation>
    </message>
    <message>
        <source>Test call works.</source>
        <translation type="unfinished">L&apos;appel de test fonctionne.</translation>
    </message>
    <message>
        <source>Refresh works.</source>
        <translation type="unfinished">L&apos;actualisation fonctionne.</translation>
    </message>
    <message>
        <source>Refresh works twice.</source>
        <translation type="unfinished">L&apos;actualisation fonctionne deux fois.</translation>
    </message>
    <message>
        <source>Revocation works.</source>
        <translation type="unfinished">La révocation fonctionne.</translation>
    </message>
    <message>
        <source>Stopped at the log-in.</source>
        <translation type="unfinished">Arrêté à la connexion.</translation>
    </message>
    <message>
        <source>Logged in, then stopped at the access token.</source>
        <translation type="unfinished">Connecté, puis arrêté au jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>Then the test call failed.</source>
        <translation type="unfinished">Puis l&apos;appel de test a échoué.</translation>
    </message>
    <message>
        <source>Then the refresh failed.</source>
        <translation type="unfinished">Puis l&apos;actualisation a échoué.</translation>
    </message>
    <message>
        <source>Then the new token did not work.</source>
        <translation type="unfinished">Puis le nouveau jeton n&apos;a pas fonctionné.</translation>
    </message>
    <message>
        <source>Then the second refresh failed.</source>
        <translation type="unfinished">Puis la seconde actualisation a échoué.</translation>
    </message>
    <message>
        <source>Then the newest token did not work.</source>
        <translation type="unfinished">Puis le jeton le plus récent n&apos;a pas fonctionné.</translation>
    </message>
    <message>
        <source>Then the revocation failed.</source>
        <translation type="unfinished">Puis la révocation a échoué.</translation>
    </message>
    <message>
        <source>Then the token still worked.</source>
        <translation type="unfinished">Puis le jeton fonctionnait encore.</translation>
    </message>
    <message>
        <source>The organisation is missing.</source>
        <translation type="unfinished">L&apos;organisation manque.</translation>
    </message>
    <message>
        <source>Its id is in the platform&apos;s address.</source>
        <translation type="unfinished">Son id est dans l&apos;adresse de la plateforme.</translation>
    </message>
    <message>
        <source>The plug has no connection {id}.</source>
        <translation type="unfinished">Le plug n&apos;a pas de connexion {id}.</translation>
    </message>
    <message>
        <source>Its id is at the end of the connection&apos;s address in the Developer Hub. Nothing was written.</source>
        <translation type="unfinished">Son id est à la fin de l&apos;adresse de la connexion dans le Developer Hub. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Paste it; it is in no file.</source>
        <translation type="unfinished">Collez-le&#xa0;; il n&apos;est dans aucun fichier.</translation>
    </message>
    <message>
        <source>The platform&apos;s token is missing.</source>
        <translation type="unfinished">Le jeton de la plateforme manque.</translation>
    </message>
    <message>
        <source>There is nothing to rehearse yet.</source>
        <translation type="unfinished">Il n&apos;y a encore rien à simuler.</translation>
    </message>
    <message>
        <source>Fill in the authorization URL and the token URL: any that look right will do.</source>
        <translation type="unfinished">Remplissez l&apos;URL d&apos;autorisation et l&apos;URL du jeton&#xa0;: toutes celles qui semblent justes conviennent.</translation>
    </message>
    <message>
        <source>Fill in the token URL: any that looks right will do.</source>
        <translation type="unfinished">Remplissez l&apos;URL du jeton&#xa0;: toute URL qui semble juste convient.</translation>
    </message>
    <message>
        <source>This connection cannot be rehearsed.</source>
        <translation type="unfinished">Cette connexion ne peut pas être simulée.</translation>
    </message>
    <message>
        <source>A step of it is code of your own, and what that sends is described nowhere.</source>
        <translation type="unfinished">L&apos;une de ses étapes est votre propre code, et ce qu&apos;il envoie n&apos;est décrit nulle part.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">Corps</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished">Basic</translation>
    </message>
    <message>
        <source>Basic, not encoded</source>
        <translation type="unfinished">Basic, non encodé</translation>
    </message>
    <message>
        <source>Secret as user name</source>
        <translation type="unfinished">Secret comme nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>No secret</source>
        <translation type="unfinished">Sans secret</translation>
    </message>
    <message>
        <source>Another way of sending is not tried yet.</source>
        <translation type="unfinished">Une autre façon d&apos;envoyer n&apos;a pas encore été essayée.</translation>
    </message>
    <message>
        <source>Both refused, so the way of sending is not the cause.</source>
        <translation type="unfinished">Les deux sont refusées&#xa0;: la façon d&apos;envoyer n&apos;est donc pas la cause.</translation>
    </message>
    <message>
        <source>All refused: it is not how it is sent. Another secret is sent as at first.</source>
        <translation type="unfinished">Toutes sont refusées&#xa0;: ce n&apos;est pas la façon d&apos;envoyer. Un autre secret est envoyé comme au début.</translation>
    </message>
    <message>
        <source>Refused all the same: that alone is not the cause.</source>
        <translation type="unfinished">Refusé quand même&#xa0;: cela seul n&apos;est pas la cause.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Service domain</source>
        <translation type="unfinished">Domaine du service</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation type="unfinished">Champs supplémentaires</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation type="unfinished">Actualisation</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation type="unfinished">Révocation</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished">URL de redirection</translation>
    </message>
    <message>
        <source>Redirect URL of the live test</source>
        <translation type="unfinished">URL de redirection du test en direct</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished">ID client</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">Environnement</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation type="unfinished">URL d&apos;autorisation</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished">Scopes</translation>
    </message>
    <message>
        <source>Between scopes</source>
        <translation type="unfinished">Entre les scopes</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation type="unfinished">PKCE</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">Paramètres</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished">Émetteur (issuer)</translation>
    </message>
    <message>
        <source>Issuer in each redirect</source>
        <translation type="unfinished">Émetteur dans chaque redirection</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation type="unfinished">Nom du code</translation>
    </message>
    <message>
        <source>Kept from the redirect</source>
        <translation type="unfinished">Gardé de la redirection</translation>
    </message>
    <message>
        <source>Kept from the answer</source>
        <translation type="unfinished">Gardé de la réponse</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation type="unfinished">URL du jeton</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">Actualisation</translation>
    </message>
    <message>
        <source>Refresh URL</source>
        <translation type="unfinished">URL d&apos;actualisation</translation>
    </message>
    <message>
        <source>Revoke URL</source>
        <translation type="unfinished">URL de révocation</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation type="unfinished">Appel de test</translation>
    </message>
    <message>
        <source>What this name is</source>
        <translation type="unfinished">Ce qu&apos;est ce nom</translation>
    </message>
    <message>
        <source>Connection label</source>
        <translation type="unfinished">Libellé de la connexion</translation>
    </message>
    <message>
        <source>Where the picture is</source>
        <translation type="unfinished">Où est l&apos;image</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation type="unfinished">Identifiant unique</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished">Domaines</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">Méthode</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation type="unfinished">Identifiants client</translation>
    </message>
    <message>
        <source>Body format</source>
        <translation type="unfinished">Format du corps</translation>
    </message>
    <message>
        <source>Where parameters travel</source>
        <translation type="unfinished">Où vont les paramètres</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">En-têtes</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation type="unfinished">Paramètres de l&apos;adresse (query)</translation>
    </message>
    <message>
        <source>Parameters by other names</source>
        <translation type="unfinished">Paramètres sous d&apos;autres noms</translation>
    </message>
    <message>
        <source>Parameters left out</source>
        <translation type="unfinished">Paramètres omis</translation>
    </message>
    <message>
        <source>Calls after the token</source>
        <translation type="unfinished">Appels après le jeton</translation>
    </message>
    <message>
        <source>When it counts as success</source>
        <translation type="unfinished">Ce qui vaut succès</translation>
    </message>
    <message>
        <source>Where the access token is</source>
        <translation type="unfinished">Où est le jeton d&apos;accès</translation>
    </message>
    <message>
        <source>Where the refresh token is</source>
        <translation type="unfinished">Où est le jeton d&apos;actualisation</translation>
    </message>
    <message>
        <source>Where the lifetime is</source>
        <translation type="unfinished">Où est la durée de vie</translation>
    </message>
    <message>
        <source>Unit of the lifetime</source>
        <translation type="unfinished">Unité de la durée de vie</translation>
    </message>
    <message>
        <source>Lifetime where none is told</source>
        <translation type="unfinished">Durée de vie si aucune n&apos;est indiquée</translation>
    </message>
    <message>
        <source>Where its values begin</source>
        <translation type="unfinished">Où commencent ses valeurs</translation>
    </message>
    <message>
        <source>Where else its values are</source>
        <translation type="unfinished">Où se trouvent aussi ses valeurs</translation>
    </message>
    <message>
        <source>In the header (Basic)</source>
        <translation type="unfinished">Dans l&apos;en-tête (Basic)</translation>
    </message>
    <message>
        <source>In the header (Basic), not encoded</source>
        <translation type="unfinished">Dans l&apos;en-tête (Basic), non encodé</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation type="unfinished">Dans le corps</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished">Non envoyés</translation>
    </message>
    <message>
        <source>In the address</source>
        <translation type="unfinished">Dans l&apos;adresse</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formulaire</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished">JSON</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished">Bac à sable (sandbox)</translation>
    </message>
    <message>
        <source>On (S256)</source>
        <translation type="unfinished">Activée (S256)</translation>
    </message>
    <message>
        <source>On (plain)</source>
        <translation type="unfinished">Activée (plain)</translation>
    </message>
    <message>
        <source>A space</source>
        <translation type="unfinished">Un espace</translation>
    </message>
    <message>
        <source>A comma</source>
        <translation type="unfinished">Une virgule</translation>
    </message>
    <message>
        <source>A plus sign</source>
        <translation type="unfinished">Un signe plus</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation type="unfinished">Millisecondes</translation>
    </message>
    <message>
        <source>A date</source>
        <translation type="unfinished">Une date</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation type="unfinished">Secondes depuis 1970</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation type="unfinished">Millisecondes depuis 1970</translation>
    </message>
    <message>
        <source>Which region?</source>
        <translation type="unfinished">Quelle région&#xa0;?</translation>
    </message>
    <message>
        <source>Which version?</source>
        <translation type="unfinished">Quelle version&#xa0;?</translation>
    </message>
    <message>
        <source>Production, or a place to try things?</source>
        <translation type="unfinished">Production, ou un endroit pour essayer&#xa0;?</translation>
    </message>
    <message>
        <source>Which of these addresses?</source>
        <translation type="unfinished">Laquelle de ces adresses&#xa0;?</translation>
    </message>
    <message>
        <source>How are client ID and secret sent?</source>
        <translation type="unfinished">Comment l&apos;ID client et le secret sont-ils envoyés&#xa0;?</translation>
    </message>
    <message>
        <source>Which of these values?</source>
        <translation type="unfinished">Laquelle de ces valeurs&#xa0;?</translation>
    </message>
    <message>
        <source>the catalogue</source>
        <translation type="unfinished">le catalogue</translation>
    </message>
    <message>
        <source>Use the platform&apos;s redirect URL and paste the final address</source>
        <translation type="unfinished">Utiliser l&apos;URL de redirection de la plateforme et coller l&apos;adresse finale</translation>
    </message>
    <message>
        <source>“{path}” is {value}</source>
        <translation type="unfinished">«&#xa0;{path}&#xa0;» vaut {value}</translation>
    </message>
    <message>
        <source>“{path}” is not {value}</source>
        <translation type="unfinished">«&#xa0;{path}&#xa0;» ne vaut pas {value}</translation>
    </message>
    <message>
        <source>“{path}” is not there</source>
        <translation type="unfinished">«&#xa0;{path}&#xa0;» est absent</translation>
    </message>
    <message>
        <source>“{path}” is there</source>
        <translation type="unfinished">«&#xa0;{path}&#xa0;» est présent</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Aucun</translation>
    </message>
    <message>
        <source>As OAuth has it</source>
        <translation type="unfinished">Comme dans OAuth</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation type="unfinished">Il n&apos;y en a pas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>Whatever you change later is to be proved again.</source>
        <translation type="unfinished">Tout ce que vous modifierez ensuite sera à prouver à nouveau.</translation>
    </message>
    <message>
        <source>There is no such value in the answer: the path leads nowhere.</source>
        <translation type="unfinished">Il n&apos;y a pas de telle valeur dans la réponse&#xa0;: le chemin ne mène nulle part.</translation>
    </message>
    <message>
        <source>It was another one for the same account, or the same one for two.</source>
        <translation type="unfinished">Il était différent pour le même compte, ou identique pour deux.</translation>
    </message>
    <message>
        <source>Rehearsal.</source>
        <translation type="unfinished">Simulation.</translation>
    </message>
    <message>
        <source>{leg} …</source>
        <translation type="unfinished">{leg}…</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished">Préparation</translation>
    </message>
    <message>
        <source>Waiting for the log-in of the second account</source>
        <translation type="unfinished">En attente de la connexion du second compte</translation>
    </message>
    <message>
        <source>Waiting for your log-in</source>
        <translation type="unfinished">En attente de votre connexion</translation>
    </message>
    <message>
        <source>Log in and approve in your browser.</source>
        <translation type="unfinished">Connectez-vous et approuvez dans votre navigateur.</translation>
    </message>
    <message>
        <source>Did the provider show an error?</source>
        <translation type="unfinished">Le fournisseur a-t-il affiché une erreur&#xa0;?</translation>
    </message>
    <message>
        <source>The log-in was cancelled.</source>
        <translation type="unfinished">La connexion a été annulée.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Réessayer</translation>
    </message>
    <message>
        <source>Cancelled: {leg}.</source>
        <translation type="unfinished">Annulé&#xa0;: {leg}.</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">Se reconnecter</translation>
    </message>
    <message>
        <source>Changed since: the proof shows whether a refresh token comes.</source>
        <translation type="unfinished">Modifié depuis&#xa0;: la preuve montre si un jeton d&apos;actualisation arrive.</translation>
    </message>
    <message>
        <source>It proves nothing.</source>
        <translation type="unfinished">Cela ne prouve rien.</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation type="unfinished">Tous les contrôles ont réussi.</translation>
    </message>
    <message>
        <source>Each call worked, but the unique identifier does not hold.</source>
        <translation type="unfinished">Chaque appel a réussi, mais l&apos;identifiant unique ne tient pas.</translation>
    </message>
    <message>
        <source>All is done: proved, handed over and exported.</source>
        <translation type="unfinished">Tout est fait&#xa0;: prouvé, transmis et exporté.</translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <comment>{count} request</comment>
        <translation type="unfinished">
            <numerusform>{count} requête</numerusform>
            <numerusform>{count} requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>{step} is not filled in yet, so nothing was sent.</source>
        <translation type="unfinished">L&apos;étape «&#xa0;{step}&#xa0;» n&apos;est pas encore remplie, donc rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation type="unfinished">Montrer quoi faire</translation>
    </message>
    <message>
        <source>Show client secret</source>
        <translation type="unfinished">Afficher le secret client</translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation type="unfinished">Afficher {field}</translation>
    </message>
    <message>
        <source>Show “{step}”</source>
        <translation type="unfinished">Afficher «&#xa0;{step}&#xa0;»</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation type="unfinished">Vouliez-vous dire {near}&#xa0;?</translation>
    </message>
    <message>
        <source>The faults are: {faults}.</source>
        <translation type="unfinished">Les défauts sont&#xa0;: {faults}.</translation>
    </message>
    <message>
        <source>The practice provider has no fault named “{name}”.</source>
        <translation type="unfinished">Le fournisseur d&apos;entraînement n&apos;a pas de défaut nommé «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The client secret is one of the redirect URLs.</source>
        <translation type="unfinished">Le secret client est l&apos;une des URL de redirection.</translation>
    </message>
    <message>
        <source>The client secret is a web address.</source>
        <translation type="unfinished">Le secret client est une adresse web.</translation>
    </message>
    <message>
        <source>The client secret is an email address.</source>
        <translation type="unfinished">Le secret client est une adresse e-mail.</translation>
    </message>
    <message>
        <source>The client secret is the same as the client ID.</source>
        <translation type="unfinished">Le secret client est le même que l&apos;ID client.</translation>
    </message>
    <message>
        <source>Use {inside}</source>
        <translation type="unfinished">Utiliser {inside}</translation>
    </message>
    <message>
        <source>Added in vain, and still sent: {named}.</source>
        <translation type="unfinished">Ajouté en vain, et toujours envoyé&#xa0;: {named}.</translation>
    </message>
    <message>
        <source>Take out {named}</source>
        <translation type="unfinished">Retirer {named}</translation>
    </message>
    <message>
        <source>Open it, mark the text with the addresses, and paste that.</source>
        <translation type="unfinished">Ouvrez-le, sélectionnez le texte avec les adresses, et collez-le.</translation>
    </message>
    <message>
        <source>Take it from {place}</source>
        <translation type="unfinished">Le prendre dans {place}</translation>
    </message>
    <message>
        <source>Use it for the live test alone</source>
        <translation type="unfinished">L&apos;utiliser pour le test en direct seulement</translation>
    </message>
    <message>
        <source>{value} is this account&apos;s own: it came with the log-in. As it stands, everybody else gets yours, or nothing.</source>
        <translation type="unfinished">{value} est propre à ce compte&#xa0;: cela est venu avec la connexion du compte. En l&apos;état, tous les autres reçoivent le vôtre, ou rien.</translation>
    </message>
    <message>
        <source>{value} is this account&apos;s own: the answer names it. As it stands, everybody else gets yours, or nothing.</source>
        <translation type="unfinished">{value} est propre à ce compte&#xa0;: la réponse le nomme. En l&apos;état, tous les autres reçoivent le vôtre, ou rien.</translation>
    </message>
    <message>
        <source>Ask whoever connects for it</source>
        <translation type="unfinished">Le demander à la personne qui se connecte</translation>
    </message>
    <message>
        <source>The test call asks for this very account by it.</source>
        <translation type="unfinished">C&apos;est avec cette valeur que l&apos;appel de test demande ce compte précis.</translation>
    </message>
    <message>
        <source>what the test call asks by</source>
        <translation type="unfinished">ce qu&apos;envoie l&apos;appel de test pour désigner le compte</translation>
    </message>
    <message>
        <source>Ask each person for a name</source>
        <translation type="unfinished">Demander un nom à chaque personne</translation>
    </message>
</context>
</TS>
