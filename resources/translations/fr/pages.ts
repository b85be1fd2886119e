<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>✓  The same in {count} calls.</source>
        <comment>Seen in one call so far.</comment>
        <translation type="unfinished">
            <numerusform>Vue dans un seul appel jusqu&apos;ici.</numerusform>
            <numerusform>✓  La même dans {count} appels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <comment>{names} and {count} more</comment>
        <translation type="unfinished">
            <numerusform>{names} et {count} de plus</numerusform>
            <numerusform>{names} et {count} de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessTokenPage</name>
    <message>
        <source>Token &amp;URL</source>
        <translation type="unfinished">&amp;URL du jeton</translation>
    </message>
    <message>
        <source>The documentation calls it token endpoint.</source>
        <translation type="unfinished">La documentation l&apos;appelle «&#xa0;token endpoint&#xa0;».</translation>
    </message>
    <message>
        <source>The token answer</source>
        <translation type="unfinished">La réponse du jeton</translation>
    </message>
    <message>
        <source>Advanced: parameters, headers, the answer</source>
        <translation type="unfinished">Avancé&#xa0;: paramètres, en-têtes, réponse</translation>
    </message>
    <message>
        <source>Advanced: calls after the token</source>
        <translation type="unfinished">Avancé&#xa0;: appels après le jeton</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation type="unfinished">Paramètres supplémentaires</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">En-têtes</translation>
    </message>
    <message>
        <source>{0} is called</source>
        <translation type="unfinished">{0} s&apos;appelle</translation>
    </message>
    <message>
        <source>Values that later calls need, such as instance_url.</source>
        <translation type="unfinished">Valeurs dont des appels suivants ont besoin, comme instance_url.</translation>
    </message>
</context>
<context>
    <name>AuthorizationPage</name>
    <message>
        <source>Authorization &amp;URL</source>
        <translation type="unfinished">&amp;URL d&apos;autorisation</translation>
    </message>
    <message>
        <source>Type a scope and press Enter, or paste a list</source>
        <translation type="unfinished">Tapez un scope et appuyez sur Entrée, ou collez une liste</translation>
    </message>
    <message>
        <source>S&amp;copes</source>
        <translation type="unfinished">S&amp;copes (autorisations)</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished">Espaces</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation type="unfinished">Virgules</translation>
    </message>
    <message>
        <source>Plus signs</source>
        <translation type="unfinished">Signes plus</translation>
    </message>
    <message>
        <source>Bars |</source>
        <translation type="unfinished">Barres |</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation type="unfinished">Points-virgules</translation>
    </message>
    <message>
        <source>Colons</source>
        <translation type="unfinished">Deux-points</translation>
    </message>
    <message>
        <source>&amp;Join scopes with</source>
        <translation type="unfinished">&amp;Joindre les scopes par</translation>
    </message>
    <message>
        <source>S256, recommended</source>
        <translation type="unfinished">S256, recommandé</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished">Simple (plain)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">Désactivée</translation>
    </message>
    <message>
        <source>Extra &amp;protection (PKCE)</source>
        <translation type="unfinished">&amp;Protection supplémentaire (PKCE)</translation>
    </message>
    <message>
        <source>Turn it off only if the provider refuses it.</source>
        <translation type="unfinished">Ne la désactivez que si le fournisseur la refuse.</translation>
    </message>
    <message>
        <source>E&amp;xtra parameters</source>
        <translation type="unfinished">Paramètres supp&amp;lémentaires</translation>
    </message>
    <message>
        <source>Such as access_type = offline. What OAuth itself needs, such as state, is added for you.</source>
        <translation type="unfinished">Par exemple access_type = offline. Ce qu&apos;OAuth exige lui-même, comme state, est ajouté pour vous.</translation>
    </message>
    <message>
        <source>Advanced: other names, what comes back</source>
        <translation type="unfinished">Avancé&#xa0;: autres noms, ce qui revient</translation>
    </message>
    <message>
        <source>{0} is called</source>
        <translation type="unfinished">{0} s&apos;appelle</translation>
    </message>
    <message>
        <source>Code comes back as</source>
        <translation type="unfinished">Le code revient sous le nom</translation>
    </message>
    <message>
        <source>State comes back as</source>
        <translation type="unfinished">State revient sous le nom</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">Omettre</translation>
    </message>
    <message>
        <source>Only what this provider refuses.</source>
        <translation type="unfinished">Seulement ce que ce fournisseur refuse.</translation>
    </message>
    <message>
        <source>Send unencoded</source>
        <translation type="unfinished">Envoyer sans encodage</translation>
    </message>
    <message>
        <source>Names whose value goes into the address as written.</source>
        <translation type="unfinished">Noms dont la valeur va telle quelle dans l&apos;adresse.</translation>
    </message>
    <message>
        <source>The provider sends state back</source>
        <translation type="unfinished">Le fournisseur renvoie state</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>It is always sent and always compared. Off only for a provider that drops it.</source>
        <translation type="unfinished">Il est toujours envoyé et toujours comparé. À désactiver seulement pour un fournisseur qui le perd.</translation>
    </message>
    <message>
        <source>Keep from the redirect</source>
        <translation type="unfinished">À garder de la redirection</translation>
    </message>
    <message>
        <source>Name of a value that later calls need, such as realmId</source>
        <translation type="unfinished">Nom d&apos;une valeur dont des appels suivants ont besoin, comme realmId</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished">Émetteur (issuer)</translation>
    </message>
    <message>
        <source>The provider&apos;s own name in its metadata; compared with iss in the redirect if it is sent.</source>
        <translation type="unfinished">Le nom du fournisseur dans ses propres métadonnées&#xa0;; comparé à iss dans la redirection, s&apos;il est envoyé.</translation>
    </message>
    <message>
        <source>Where the person is sent to log in and approve.</source>
        <translation type="unfinished">Là où la personne est envoyée pour se connecter et approuver.</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished">Envoyé ainsi&#xa0;:</translation>
    </message>
    <message>
        <source>Ask only for what you need.</source>
        <translation type="unfinished">Ne demandez que ce qu&apos;il vous faut.</translation>
    </message>
</context>
<context>
    <name>CallRows</name>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished">&amp;Méthode</translation>
    </message>
    <message>
        <source>As in step {step}</source>
        <translation type="unfinished">Comme à l&apos;étape {step}</translation>
    </message>
    <message>
        <source>In the body (usual)</source>
        <translation type="unfinished">Dans le corps (habituel)</translation>
    </message>
    <message>
        <source>Form (usual)</source>
        <translation type="unfinished">Formulaire (habituel)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished">JSON</translation>
    </message>
    <message>
        <source>Bod&amp;y format</source>
        <translation type="unfinished">Format du cor&amp;ps</translation>
    </message>
    <message>
        <source>In the Authorization header (Basic)</source>
        <translation type="unfinished">En-tête Authorization (Basic)</translation>
    </message>
    <message>
        <source>Basic, sent without encoding</source>
        <translation type="unfinished">Basic, envoyé sans encodage</translation>
    </message>
    <message>
        <source>Basic, the secret as user name</source>
        <translation type="unfinished">Basic, secret comme utilisateur</translation>
    </message>
    <message>
        <source>A public app: the client ID, no secret</source>
        <translation type="unfinished">Application publique&#xa0;: ID seul</translation>
    </message>
    <message>
        <source>Not needed here: no ID, no secret</source>
        <translation type="unfinished">Inutile ici&#xa0;: ni ID ni secret</translation>
    </message>
    <message>
        <source>Send client &amp;credentials</source>
        <translation type="unfinished">Envoyer les identifiants &amp;client</translation>
    </message>
    <message>
        <source>“Basic” means the header.</source>
        <translation type="unfinished">«&#xa0;Basic&#xa0;» désigne l&apos;en-tête.</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation type="unfinished">Ajouter un en-tête</translation>
    </message>
    <message>
        <source>Add a status</source>
        <translation type="unfinished">Ajouter un statut</translation>
    </message>
    <message>
        <source>Status of success</source>
        <translation type="unfinished">Statut de succès</translation>
    </message>
    <message>
        <source>2xx stands for 200 to 299.</source>
        <translation type="unfinished">2xx signifie de 200 à 299.</translation>
    </message>
    <message>
        <source>The error text is at</source>
        <translation type="unfinished">Où est le texte d&apos;erreur</translation>
    </message>
    <message>
        <source>Such as error.message; empty where it is in the usual place.</source>
        <translation type="unfinished">Par exemple error.message&#xa0;; vide s&apos;il est à l&apos;endroit habituel.</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation type="unfinished">Paramètres de l&apos;adresse (query)</translation>
    </message>
    <message>
        <source>Only if filled in</source>
        <translation type="unfinished">Seulement si rempli</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished">Ajouter un nom</translation>
    </message>
    <message>
        <source>Headers and parameters that are left out where a value in them is blank.</source>
        <translation type="unfinished">En-têtes et paramètres omis lorsqu&apos;une valeur y est vide.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">Omettre</translation>
    </message>
    <message>
        <source>Only what this provider refuses, of what is added for you.</source>
        <translation type="unfinished">Seulement ce que ce fournisseur refuse parmi ce qui est ajouté pour vous.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished">Comme d&apos;habitude</translation>
    </message>
    <message>
        <source>Always in the body</source>
        <translation type="unfinished">Toujours dans le corps</translation>
    </message>
    <message>
        <source>In the address (query)</source>
        <translation type="unfinished">Dans l&apos;adresse (query)</translation>
    </message>
    <message>
        <source>Parameters travel</source>
        <translation type="unfinished">Transport des paramètres</translation>
    </message>
    <message>
        <source>As usual for {0}: in the address</source>
        <translation type="unfinished">Comme d&apos;habitude pour {0}&#xa0;: dans l&apos;adresse</translation>
    </message>
    <message>
        <source>As usual for {0}: in the body</source>
        <translation type="unfinished">Comme d&apos;habitude pour {0}&#xa0;: dans le corps</translation>
    </message>
    <message>
        <source>In the address, with the rest</source>
        <translation type="unfinished">Dans l&apos;adresse, avec le reste</translation>
    </message>
    <message>
        <source>Everything is in the address, nothing in a body.</source>
        <translation type="unfinished">Tout est dans l&apos;adresse, rien dans un corps.</translation>
    </message>
    <message>
        <source>Access token is at</source>
        <translation type="unfinished">Où est le jeton d&apos;accès</translation>
    </message>
    <message>
        <source>Refresh token is at</source>
        <translation type="unfinished">Où est le jeton d&apos;actualisation</translation>
    </message>
    <message>
        <source>Expiry is at</source>
        <translation type="unfinished">Où est l&apos;expiration</translation>
    </message>
    <message>
        <source>Seconds from now (usual)</source>
        <translation type="unfinished">Secondes à partir de maintenant (habituel)</translation>
    </message>
    <message>
        <source>Milliseconds from now</source>
        <translation type="unfinished">Millisecondes à partir de maintenant</translation>
    </message>
    <message>
        <source>A date and time</source>
        <translation type="unfinished">Une date et une heure</translation>
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
        <source>Expiry is given as</source>
        <translation type="unfinished">Format de l&apos;expiration</translation>
    </message>
    <message>
        <source>Or all of these below</source>
        <translation type="unfinished">Ou tous ceux-ci sous</translation>
    </message>
    <message>
        <source>Such as authed_user: looked at where the access token is not at its place above.</source>
        <translation type="unfinished">Par exemple authed_user&#xa0;: consulté lorsque le jeton d&apos;accès n&apos;est pas à l&apos;endroit indiqué ci-dessus.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">durée inconnue</translation>
    </message>
    <message>
        <source>Seconds, where the answer names no expiry: the documentation says how long.</source>
        <translation type="unfinished">En secondes, lorsque la réponse ne donne pas d&apos;expiration&#xa0;: la documentation dit combien de temps.</translation>
    </message>
    <message>
        <source>Otherwise it lasts</source>
        <translation type="unfinished">Sinon il dure</translation>
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
        <source>Expiry</source>
        <translation type="unfinished">Expiration</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation type="unfinished">Gardé pour plus tard</translation>
    </message>
    <message>
        <source>Tells success</source>
        <translation type="unfinished">Indique le succès</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Place in the answer</source>
        <translation type="unfinished">Emplacement dans la réponse</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation type="unfinished">Ajouter une valeur</translation>
    </message>
    <message>
        <source>Keep from the answer</source>
        <translation type="unfinished">À garder de la réponse</translation>
    </message>
    <message>
        <source>Body parameters</source>
        <translation type="unfinished">Paramètres du corps</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation type="unfinished">Tel quel</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formulaire</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texte</translation>
    </message>
    <message>
        <source>Body of your own</source>
        <translation type="unfinished">Votre propre corps</translation>
    </message>
    <message>
        <source>JSON or text, as the documentation shows it. Parameters above are added to an object.</source>
        <translation type="unfinished">JSON ou texte, comme la documentation le montre. Les paramètres ci-dessus sont ajoutés à un objet.</translation>
    </message>
    <message>
        <source>Own code (JavaScript)</source>
        <translation type="unfinished">Code personnel (JavaScript)</translation>
    </message>
    <message>
        <source>Replaces the request above on the platform, for example for signed requests. Kept as it is.</source>
        <translation type="unfinished">Remplace la requête ci-dessus sur la plateforme, par exemple pour des requêtes signées. Gardé tel quel.</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>My app: one for everybody who connects</source>
        <translation type="unfinished">Mon application&#xa0;: une seule pour tous ceux qui se connectent</translation>
    </message>
    <message>
        <source>Their own app: everybody brings a client ID and secret</source>
        <translation type="unfinished">Leur propre application&#xa0;: chacun apporte un ID client et un secret</translation>
    </message>
    <message>
        <source>&amp;Whose app is it?</source>
        <translation type="unfinished">À qui est l&apos;a&amp;pplication&#xa0;?</translation>
    </message>
    <message>
        <source>Almost always yours. Some providers make every customer register an app of their own.</source>
        <translation type="unfinished">Presque toujours à vous. Certains fournisseurs exigent que chaque client enregistre la sienne.</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation type="unfinished">&amp;ID client (client ID)</translation>
    </message>
    <message>
        <source>Public. Also called app ID or consumer key.</source>
        <translation type="unfinished">Public. Aussi appelé «&#xa0;app ID&#xa0;» ou «&#xa0;consumer key&#xa0;».</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation type="unfinished">Secret &amp;client (client secret)</translation>
    </message>
    <message>
        <source>Advanced: whose app, and its environment</source>
        <translation type="unfinished">Avancé&#xa0;: à qui est l&apos;application, et son environnement</translation>
    </message>
    <message>
        <source>Production: real accounts</source>
        <translation type="unfinished">Production&#xa0;: comptes réels</translation>
    </message>
    <message>
        <source>Sandbox: the provider&apos;s test system</source>
        <translation type="unfinished">Sandbox&#xa0;: le système de test du fournisseur</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation type="unfinished">En&amp;vironnement</translation>
    </message>
    <message>
        <source>Client ID, secret and addresses must all belong to the same one.</source>
        <translation type="unfinished">L&apos;ID client, le secret et les adresses doivent tous relever du même.</translation>
    </message>
    <message>
        <source>Not needed: no step sends one, as step {step} says.</source>
        <translation type="unfinished">Inutile&#xa0;: aucune étape ne l&apos;envoie, comme le dit l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>Client ID and secret above are then those of your own test app, for the live test only. The fields {0} in step {step} ask everybody else for theirs.</source>
        <translation type="unfinished">L&apos;ID client et le secret ci-dessus sont alors ceux de votre propre application de test, pour le test en direct seulement. Les champs {0} de l&apos;étape {step} demandent les leurs à tous les autres.</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Most connections need no extra field. If yours is one of them, press Next.</source>
        <translation type="unfinished">La plupart des connexions n&apos;ont besoin d&apos;aucun champ supplémentaire. Si c&apos;est le cas de la vôtre, appuyez sur Suivant.</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation type="unfinished">Ajouter un champ</translation>
    </message>
    <message>
        <source>Add a region choice</source>
        <translation type="unfinished">Ajouter un choix de région</translation>
    </message>
    <message>
        <source>What you fill in here is used by the live test, and kept nowhere.</source>
        <translation type="unfinished">Ce que vous remplissez ici sert au test en direct, et n&apos;est gardé nulle part.</translation>
    </message>
    <message>
        <source>Field&amp;s</source>
        <translation type="unfinished">&amp;Champs</translation>
    </message>
    <message>
        <source>Ask only for what logging in does not tell, such as a region.</source>
        <translation type="unfinished">Ne demandez que ce que la connexion au compte ne dit pas, comme une région.</translation>
    </message>
    <message>
        <source>The same for everybody: write it into the addresses</source>
        <translation type="unfinished">Pareil pour tous&#xa0;: l&apos;écrire dans les adresses</translation>
    </message>
    <message>
        <source>Takes what is filled in below. Nobody is asked for it then.</source>
        <translation type="unfinished">Prend ce qui est rempli ci-dessous. Ce n&apos;est alors demandé à personne.</translation>
    </message>
    <message>
        <source>This is what people will see</source>
        <translation type="unfinished">Voici ce que les gens verront</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Région</translation>
    </message>
    <message>
        <source>(no label yet)</source>
        <translation type="unfinished">(pas encore de libellé)</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>≈  Rehearsal: the provider is played on this computer, the client ID is made up. It proves nothing.</source>
        <translation type="unfinished">≈  Simulation&#xa0;: le fournisseur est simulé sur cet ordinateur, l&apos;ID client est inventé. Elle ne prouve rien.</translation>
    </message>
    <message>
        <source>!  It is not proved yet.</source>
        <translation type="unfinished">!  Elle n&apos;est pas encore prouvée.</translation>
    </message>
    <message>
        <source>!  It is not handed over yet.</source>
        <translation type="unfinished">!  Elle n&apos;est pas encore transmise.</translation>
    </message>
</context>
<context>
    <name>FollowUpEditor</name>
    <message>
        <source>Looks up values, such as the id of a site</source>
        <translation type="unfinished">Recherche des valeurs, comme l&apos;id d&apos;un site</translation>
    </message>
    <message>
        <source>Exchanges the token for another one</source>
        <translation type="unfinished">Échange le jeton contre un autre</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">Ce qu&apos;il fait</translation>
    </message>
    <message>
        <source>An exchange brings a token that takes the first one&apos;s place.</source>
        <translation type="unfinished">Un échange apporte un jeton qui prend la place du premier.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Adresse</translation>
    </message>
    <message>
        <source>The token is there by now: it can be inserted.</source>
        <translation type="unfinished">Le jeton existe déjà à ce moment&#xa0;: vous pouvez l&apos;insérer.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">En-têtes</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation type="unfinished">Sa réponse</translation>
    </message>
    <message>
        <source>Such as site_id at id, seen from the entry that is picked. Later steps can insert it by this name.</source>
        <translation type="unfinished">Par exemple site_id à id, vu depuis l&apos;entrée choisie. Les étapes suivantes peuvent l&apos;insérer sous ce nom.</translation>
    </message>
    <message>
        <source>Each time somebody connects</source>
        <translation type="unfinished">Chaque fois que quelqu&apos;un se connecte</translation>
    </message>
    <message>
        <source>Then, and after each refresh</source>
        <translation type="unfinished">Idem, et après chaque actualisation</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation type="unfinished">Il est envoyé</translation>
    </message>
    <message>
        <source>After each refresh, too, where what it brings lives no longer than the token, such as a session.</source>
        <translation type="unfinished">Après chaque actualisation aussi, lorsque ce qu&apos;il apporte ne vit pas plus longtemps que le jeton, comme une session.</translation>
    </message>
    <message>
        <source>More: credentials, body, success</source>
        <translation type="unfinished">Plus&#xa0;: identifiants, corps, succès</translation>
    </message>
    <message>
        <source>Not at all: the token is enough</source>
        <translation type="unfinished">Pas du tout&#xa0;: le jeton suffit</translation>
    </message>
    <message>
        <source>As parameters, client_id and client_secret</source>
        <translation type="unfinished">Comme paramètres, client_id et client_secret</translation>
    </message>
    <message>
        <source>Sent in the body; with GET they are added to the address.</source>
        <translation type="unfinished">Envoyés dans le corps&#xa0;; avec GET, ils sont ajoutés à l&apos;adresse.</translation>
    </message>
    <message>
        <source>List to pick from</source>
        <translation type="unfinished">Liste où choisir</translation>
    </message>
    <message>
        <source>Such as accounts; empty where the whole answer is a list.</source>
        <translation type="unfinished">Par exemple accounts&#xa0;; vide si toute la réponse est une liste.</translation>
    </message>
    <message>
        <source>An entry is called</source>
        <translation type="unfinished">Une entrée s&apos;appelle</translation>
    </message>
    <message>
        <source>Such as name: told to the person where the choice is not plain.</source>
        <translation type="unfinished">Par exemple name&#xa0;: dit à la personne lorsque le choix n&apos;est pas évident.</translation>
    </message>
    <message>
        <source>Place in the entry</source>
        <translation type="unfinished">Emplacement dans l&apos;entrée</translation>
    </message>
    <message>
        <source>Has to be</source>
        <translation type="unfinished">Doit être</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation type="unfinished">Ajouter une condition</translation>
    </message>
    <message>
        <source>Pick the entry whose</source>
        <translation type="unfinished">Choisir l&apos;entrée dont</translation>
    </message>
    <message>
        <source>A field of step {step} or a text. What is kept is then read in this one entry.</source>
        <translation type="unfinished">Un champ de l&apos;étape {step} ou un texte. Ce qui est gardé est ensuite lu dans cette seule entrée.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Some providers need one more request before the token can be used: to look up a value, such as the id of a site, or to exchange the token for one that lasts longer. Most need none.</source>
        <translation type="unfinished">Certains fournisseurs exigent une requête de plus avant que le jeton puisse servir&#xa0;: pour rechercher une valeur, comme l&apos;id d&apos;un site, ou pour échanger le jeton contre un autre qui dure plus longtemps. La plupart n&apos;en exigent aucune.</translation>
    </message>
    <message>
        <source>Add a look-up</source>
        <translation type="unfinished">Ajouter une recherche</translation>
    </message>
    <message>
        <source>Add an exchange</source>
        <translation type="unfinished">Ajouter un échange</translation>
    </message>
    <message>
        <source>Follow-up calls</source>
        <translation type="unfinished">Appels complémentaires</translation>
    </message>
    <message>
        <source>They are sent in this order, each time somebody connects; some after each refresh, too.</source>
        <translation type="unfinished">Ils sont envoyés dans cet ordre, chaque fois que quelqu&apos;un se connecte&#xa0;; certains aussi après chaque actualisation.</translation>
    </message>
    <message>
        <source>{0} · Exchange: {1}</source>
        <translation type="unfinished">{0} · Échange&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} · Look-up: {1}</source>
        <translation type="unfinished">{0} · Recherche&#xa0;: {1}</translation>
    </message>
    <message>
        <source>(no address yet)</source>
        <translation type="unfinished">(pas encore d&apos;adresse)</translation>
    </message>
</context>
<context>
    <name>HostGrid</name>
    <message>
        <source>known when somebody connects</source>
        <translation type="unfinished">connu quand quelqu&apos;un se connecte</translation>
    </message>
    <message>
        <source>contacted by the live test</source>
        <translation type="unfinished">contacté par le test en direct</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished">Présent</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">Absent</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished">Pas encore connu</translation>
    </message>
</context>
<context>
    <name>IdentifierPage</name>
    <message>
        <source>&amp;Identifier path</source>
        <translation type="unfinished">Chemin de l&apos;&amp;identifiant</translation>
    </message>
    <message>
        <source>Click a value above, or write where it stands. Not sure? Leave it blank.</source>
        <translation type="unfinished">Cliquez sur une valeur ci-dessus, ou écrivez où elle se trouve. Un doute&#xa0;? Laissez vide.</translation>
    </message>
    <message>
        <source>&amp;Leave it blank</source>
        <translation type="unfinished">&amp;Laisser vide</translation>
    </message>
    <message>
        <source>Each connect then makes a new connection.</source>
        <translation type="unfinished">Une nouvelle connexion est alors créée chaque fois que quelqu&apos;un se connecte.</translation>
    </message>
    <message>
        <source>Call again and compare</source>
        <translation type="unfinished">Refaire l&apos;appel et comparer</translation>
    </message>
    <message>
        <source>Sends the test call once more: the value has to stay the same.</source>
        <translation type="unfinished">Envoie l&apos;appel de test une fois de plus&#xa0;: la valeur doit rester la même.</translation>
    </message>
    <message>
        <source>For this account it is:</source>
        <translation type="unfinished">Pour ce compte, c&apos;est&#xa0;:</translation>
    </message>
    <message>
        <source>Left blank on purpose.</source>
        <translation type="unfinished">Laissé vide exprès.</translation>
    </message>
    <message>
        <source>Run the live test first.</source>
        <translation type="unfinished">Lancez d&apos;abord le test en direct.</translation>
    </message>
    <message>
        <source>✕  It changed.</source>
        <translation type="unfinished">✕  Elle a changé.</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>The test call asks for chosen fields alone. Add the one that holds the name, as the documentation calls it, and send it again.</source>
        <translation type="unfinished">L&apos;appel de test ne demande que les champs choisis. Ajoutez celui qui contient le nom, tel que la documentation l&apos;appelle, et renvoyez-le.</translation>
    </message>
    <message>
        <source>&amp;Label path</source>
        <translation type="unfinished">Chemin du &amp;libellé</translation>
    </message>
    <message>
        <source>Click a value above, or write where it stands.</source>
        <translation type="unfinished">Cliquez sur une valeur ci-dessus, ou écrivez où elle se trouve.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>What t&amp;his name is</source>
        <translation type="unfinished">À quoi correspond ce &amp;nom</translation>
    </message>
    <message>
        <source>In a word: E-mail, Workspace.</source>
        <translation type="unfinished">En un mot&#xa0;: E-mail, Espace de travail.</translation>
    </message>
    <message>
        <source>Show the first letter &amp;only, then dots</source>
        <translation type="unfinished">&amp;Première lettre seule, puis des points</translation>
    </message>
    <message>
        <source>On the platform it reads:</source>
        <translation type="unfinished">Sur la plateforme, on lira&#xa0;:</translation>
    </message>
    <message>
        <source>Advanced: a picture of the account</source>
        <translation type="unfinished">Avancé&#xa0;: une image du compte</translation>
    </message>
    <message>
        <source>Pict&amp;ure path</source>
        <translation type="unfinished">Chemin de l&apos;i&amp;mage</translation>
    </message>
    <message>
        <source>Where the address of a picture stands.</source>
        <translation type="unfinished">Où se trouve l&apos;adresse d&apos;une image.</translation>
    </message>
    <message>
        <source>No name came. Ask for one in “{0}”</source>
        <translation type="unfinished">Aucun nom n&apos;est venu. En demander un dans «&#xa0;{0}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PageBody</name>
    <message>
        <source>On the platform: {0}</source>
        <translation type="unfinished">Sur la plateforme&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>ParametersPage</name>
    <message>
        <source>Add header</source>
        <translation type="unfinished">Ajouter un en-tête</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation type="unfinished">E&amp;n-têtes</translation>
    </message>
    <message>
        <source>The latest access token is put in each time, also after a refresh.</source>
        <translation type="unfinished">Le dernier jeton d&apos;accès y est mis à chaque fois, même après une actualisation.</translation>
    </message>
    <message>
        <source>Advanced: query, body, own code</source>
        <translation type="unfinished">Avancé&#xa0;: query, corps, code personnel</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation type="unfinished">Paramètres de l&apos;adresse (query)</translation>
    </message>
    <message>
        <source>Body parameters</source>
        <translation type="unfinished">Paramètres du corps</translation>
    </message>
    <message>
        <source>Only if filled in</source>
        <translation type="unfinished">Seulement si rempli</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished">Ajouter un nom</translation>
    </message>
    <message>
        <source>Headers and parameters that are left out where a value in them is blank.</source>
        <translation type="unfinished">En-têtes et paramètres omis lorsqu&apos;une valeur y est vide.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished">En-tête</translation>
    </message>
    <message>
        <source>Own code (JavaScript)</source>
        <translation type="unfinished">Code personnel (JavaScript)</translation>
    </message>
    <message>
        <source>Add header with code</source>
        <translation type="unfinished">Ajouter un en-tête avec code</translation>
    </message>
    <message>
        <source>Own code for headers</source>
        <translation type="unfinished">Code personnel pour les en-têtes</translation>
    </message>
    <message>
        <source>The headers above once more. Code is needed only where a value must be computed: the platform runs it in place of the value.</source>
        <translation type="unfinished">Les en-têtes ci-dessus, encore une fois. Du code n&apos;est nécessaire que si une valeur doit être calculée&#xa0;: la plateforme l&apos;exécute à la place de la valeur.</translation>
    </message>
    <message>
        <source>These are the same already.</source>
        <translation type="unfinished">Ils sont déjà identiques.</translation>
    </message>
    <message>
        <source>Step {step} sends nothing of its own yet.</source>
        <translation type="unfinished">L&apos;étape {step} n&apos;envoie encore rien de particulier.</translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>✕  It changed between two calls for the same account, from {0} to {1}. Choose another value.</source>
        <translation type="unfinished">✕  Elle a changé entre deux appels pour le même compte, de {0} à {1}. Choisissez une autre valeur.</translation>
    </message>
</context>
<context>
    <name>RedirectPage</name>
    <message>
        <source>Redirect &amp;URL</source>
        <translation type="unfinished">&amp;URL de redirection</translation>
    </message>
    <message>
        <source>the redirect URL</source>
        <translation type="unfinished">l&apos;URL de redirection</translation>
    </message>
    <message>
        <source>Copy it into the provider&apos;s developer portal, character for character.</source>
        <translation type="unfinished">C&apos;est la «&#xa0;redirect URL&#xa0;»&#xa0;: copiez-la dans le portail développeur du fournisseur, au caractère près.</translation>
    </message>
    <message>
        <source>Paste the redirect URL that the portal shows</source>
        <translation type="unfinished">Collez l&apos;URL de redirection que le portail affiche</translation>
    </message>
    <message>
        <source>&amp;Compare with the portal</source>
        <translation type="unfinished">&amp;Comparer avec le portail</translation>
    </message>
    <message>
        <source>Advanced: another environment of the platform</source>
        <translation type="unfinished">Avancé&#xa0;: un autre environnement de la plateforme</translation>
    </message>
    <message>
        <source>For your live test, register this, too</source>
        <translation type="unfinished">Enregistrez aussi celle du test en direct</translation>
    </message>
    <message>
        <source>In the same list of the portal: the live test runs on this computer.</source>
        <translation type="unfinished">Dans la même liste du portail&#xa0;: le test en direct s&apos;exécute sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Advanced: another address of this computer</source>
        <translation type="unfinished">Avancé&#xa0;: une autre adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>The p&amp;ortal accepts</source>
        <translation type="unfinished">&amp;Le portail accepte</translation>
    </message>
    <message>
        <source>the redirect URL of the live test</source>
        <translation type="unfinished">l&apos;URL de redirection du test en direct</translation>
    </message>
    <message>
        <source>Nothing more to register: the log-in uses the redirect URL above; you paste where it ends up.</source>
        <translation type="unfinished">Rien de plus à enregistrer&#xa0;: la connexion utilise l&apos;URL de redirection ci-dessus&#xa0;; vous collez l&apos;adresse d&apos;arrivée.</translation>
    </message>
    <message>
        <source>Your browser will warn you once</source>
        <translation type="unfinished">Votre navigateur vous avertira une fois</translation>
    </message>
    <message>
        <source>The portal takes no such address, or only one</source>
        <translation type="unfinished">Le portail refuse cette adresse, ou n&apos;en accepte qu&apos;une seule</translation>
    </message>
    <message>
        <source>Where the connection is tried out. Redirect URL and Developer Hub follow; publishing does, too.</source>
        <translation type="unfinished">Là où la connexion est essayée. L&apos;URL de redirection et le Developer Hub suivent&#xa0;; la publication aussi.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">Environnement</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation type="unfinished">Sché&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished">&amp;Hôte</translation>
    </message>
    <message>
        <source>Exactly as registered.</source>
        <translation type="unfinished">Exactement comme enregistré.</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation type="unfinished">tout port libre</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished">&amp;Port</translation>
    </message>
    <message>
        <source>1024 or higher.</source>
        <translation type="unfinished">1024 ou plus.</translation>
    </message>
    <message>
        <source>Pa&amp;th</source>
        <translation type="unfinished">Chem&amp;in</translation>
    </message>
    <message>
        <source>it wants https</source>
        <translation type="unfinished">il exige https</translation>
    </message>
    <message>
        <source>it wants no address of a computer of one&apos;s own</source>
        <translation type="unfinished">il n&apos;accepte pas l&apos;adresse d&apos;un ordinateur personnel</translation>
    </message>
    <message>
        <source>it is not registered there, or not like this</source>
        <translation type="unfinished">elle n&apos;y est pas enregistrée, ou pas sous cette forme</translation>
    </message>
    <message>
        <source>✕  The provider did not take {0}: {1}.</source>
        <translation type="unfinished">✕  Le fournisseur n&apos;a pas accepté {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Platform:</source>
        <translation type="unfinished">Plateforme&#xa0;:</translation>
    </message>
    <message>
        <source>the redirect URL of the platform</source>
        <translation type="unfinished">l&apos;URL de redirection de la plateforme</translation>
    </message>
    <message>
        <source>Live test:</source>
        <translation type="unfinished">Test en direct&#xa0;:</translation>
    </message>
    <message>
        <source>the address of your live test</source>
        <translation type="unfinished">l&apos;adresse de votre test en direct</translation>
    </message>
</context>
<context>
    <name>RefreshTokenPage</name>
    <message>
        <source>Does this provider refresh tokens?</source>
        <translation type="unfinished">Ce fournisseur actualise-t-il les jetons&#xa0;?</translation>
    </message>
    <message>
        <source>Then people log in again when access runs out.</source>
        <translation type="unfinished">Les gens se reconnectent alors quand l&apos;accès expire.</translation>
    </message>
    <message>
        <source>Look for “refresh token” in its documentation. Until you say so, this step stays open.</source>
        <translation type="unfinished">Cherchez «&#xa0;refresh token&#xa0;» dans sa documentation. Tant que vous ne le dites pas, cette étape reste en suspens.</translation>
    </message>
    <message>
        <source>Refresh &amp;URL</source>
        <translation type="unfinished">&amp;URL d&apos;actualisation</translation>
    </message>
    <message>
        <source>Empty: the token URL of step {step}, as usual.</source>
        <translation type="unfinished">Vide&#xa0;: l&apos;URL du jeton de l&apos;étape {step}, comme d&apos;habitude.</translation>
    </message>
    <message>
        <source>The refresh answer</source>
        <translation type="unfinished">La réponse d&apos;actualisation</translation>
    </message>
    <message>
        <source>Advanced: parameters, headers, the answer</source>
        <translation type="unfinished">Avancé&#xa0;: paramètres, en-têtes, réponse</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation type="unfinished">Paramètres supplémentaires</translation>
    </message>
    <message>
        <source>Some providers want scope here as well.</source>
        <translation type="unfinished">Certains fournisseurs veulent scope ici aussi.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">En-têtes</translation>
    </message>
    <message>
        <source>Brings another token (usual)</source>
        <translation type="unfinished">Apporte un autre jeton (habituel)</translation>
    </message>
    <message>
        <source>Only prolongs the token that there is</source>
        <translation type="unfinished">Prolonge seulement le jeton existant</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished">La réponse</translation>
    </message>
    <message>
        <source>A few providers answer without a token: the one that was given is good for longer.</source>
        <translation type="unfinished">Quelques fournisseurs répondent sans jeton&#xa0;: celui qui a été donné reste valable plus longtemps.</translation>
    </message>
    <message>
        <source>The token answer of the live test brought no refresh token. Some providers give one only for a scope such as offline_access, or a parameter such as access_type=offline: add it in step {0}, and log in again.</source>
        <translation type="unfinished">La réponse du jeton du test en direct n&apos;a pas apporté de jeton d&apos;actualisation. Certains fournisseurs n&apos;en donnent un que pour un scope comme offline_access, ou un paramètre comme access_type=offline&#xa0;: ajoutez-le à l&apos;étape {0}, et reconnectez-vous.</translation>
    </message>
    <message>
        <source>It does: the token answer of the live test brought a refresh token.</source>
        <translation type="unfinished">Oui&#xa0;: la réponse du jeton du test en direct a apporté un jeton d&apos;actualisation.</translation>
    </message>
</context>
<context>
    <name>RevokeTokenPage</name>
    <message>
        <source>Can this provider revoke tokens?</source>
        <translation type="unfinished">Ce fournisseur peut-il révoquer les jetons&#xa0;?</translation>
    </message>
    <message>
        <source>Then a token works until it runs out, also when somebody has disconnected.</source>
        <translation type="unfinished">Un jeton fonctionne alors jusqu&apos;à son expiration, même si quelqu&apos;un s&apos;est déconnecté.</translation>
    </message>
    <message>
        <source>Look for “revoke” or “disconnect” in its documentation. Until you say so, this step stays open.</source>
        <translation type="unfinished">Cherchez «&#xa0;revoke&#xa0;» ou «&#xa0;disconnect&#xa0;» dans sa documentation. Tant que vous ne le dites pas, cette étape reste en suspens.</translation>
    </message>
    <message>
        <source>Revoke &amp;URL</source>
        <translation type="unfinished">&amp;URL de révocation</translation>
    </message>
    <message>
        <source>Look for “revoke” or “disconnect”.</source>
        <translation type="unfinished">Cherchez «&#xa0;revoke&#xa0;» ou «&#xa0;disconnect&#xa0;».</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished">Ce qui est revenu</translation>
    </message>
    <message>
        <source>The revocation answer</source>
        <translation type="unfinished">La réponse de révocation</translation>
    </message>
    <message>
        <source>Advanced: parameters, headers, success</source>
        <translation type="unfinished">Avancé&#xa0;: paramètres, en-têtes, succès</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation type="unfinished">Paramètres supplémentaires</translation>
    </message>
    <message>
        <source>Such as token_type_hint = access_token.</source>
        <translation type="unfinished">Par exemple token_type_hint = access_token.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">En-têtes</translation>
    </message>
    <message>
        <source>The answer holds no values: its status tells.</source>
        <translation type="unfinished">La réponse ne contient aucune valeur&#xa0;: c&apos;est son statut qui parle.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New connection</source>
        <translation type="unfinished">Nouvelle connexion</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation type="unfinished">S&apos;exercer d&apos;abord</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation type="unfinished">Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>A connection, or another tool&apos;s.</source>
        <translation type="unfinished">Une connexion, ou d&apos;un autre outil.</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation type="unfinished">Cette connexion</translation>
    </message>
    <message>
        <source>Acme CRM</source>
        <translation type="unfinished">Acme CRM</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished">No&amp;m</translation>
    </message>
    <message>
        <source>Ser&amp;vice domain</source>
        <translation type="unfinished">Domaine du ser&amp;vice</translation>
    </message>
    <message>
        <source>Connection Wizard {0} has come out</source>
        <translation type="unfinished">Connection Wizard {0} est paru</translation>
    </message>
    <message>
        <source>All files (*);;Connections (*.json)</source>
        <translation type="unfinished">Tous les fichiers (*);;Connexions (*.json)</translation>
    </message>
    <message>
        <source>Step by step, by hand.</source>
        <translation type="unfinished">Étape par étape, à la main.</translation>
    </message>
    <message>
        <source>Built in: no account, no internet.</source>
        <translation type="unfinished">Intégré&#xa0;: sans compte, sans internet.</translation>
    </message>
    <message>
        <source>The app&apos;s own web address.</source>
        <translation type="unfinished">L&apos;adresse web de l&apos;application elle-même.</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation type="unfinished">Ce qui a été compris</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation type="unfinished">Reprendre là où vous en étiez</translation>
    </message>
    <message>
        <source>{0} of {1} done, on a provider built into this program.</source>
        <translation type="unfinished">{0} sur {1} faites, chez un fournisseur intégré à ce programme.</translation>
    </message>
    <message>
        <source>Go on with the guided run</source>
        <translation type="unfinished">Reprendre le parcours guidé</translation>
    </message>
    <message>
        <source>Guided first run</source>
        <translation type="unfinished">Premier parcours guidé</translation>
    </message>
    <message>
        <source>Click by click, in five minutes.</source>
        <translation type="unfinished">Clic après clic, en cinq minutes.</translation>
    </message>
    <message>
        <source>Open a connection</source>
        <translation type="unfinished">Ouvrir une connexion</translation>
    </message>
</context>
<context>
    <name>SuggestionCards</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished">Suggestions</translation>
    </message>
    <message>
        <source>No value stands out. Click the right one in the answer. Does nothing there tell whose account it is? Then choose another call in step {0}.</source>
        <translation type="unfinished">Aucune valeur ne ressort. Cliquez sur la bonne dans la réponse. Rien n&apos;y dit à qui est le compte&#xa0;? Choisissez alors un autre appel à l&apos;étape {0}.</translation>
    </message>
    <message>
        <source>They appear with the first answer.</source>
        <translation type="unfinished">Elles apparaissent avec la première réponse.</translation>
    </message>
</context>
<context>
    <name>TestCallPage</name>
    <message>
        <source>Test &amp;URL</source>
        <translation type="unfinished">&amp;URL de test</translation>
    </message>
    <message>
        <source>A call that needs no input: /me, /user, /profile.</source>
        <translation type="unfinished">Un appel qui ne demande aucune saisie&#xa0;: /me, /user, /profile.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation type="unfinished">E&amp;n-têtes</translation>
    </message>
    <message>
        <source>What the POST sends</source>
        <translation type="unfinished">Ce que le POST envoie</translation>
    </message>
    <message>
        <source>Tells success</source>
        <translation type="unfinished">Indique le succès</translation>
    </message>
    <message>
        <source>Test answer</source>
        <translation type="unfinished">Réponse de test</translation>
    </message>
    <message>
        <source>Advanced: query, part of the answer, own code</source>
        <translation type="unfinished">Avancé&#xa0;: query, partie de la réponse, code personnel</translation>
    </message>
    <message>
        <source>For a POST that needs values: harmless ones, such as a website&apos;s address.</source>
        <translation type="unfinished">Pour un POST qui exige des valeurs&#xa0;: des valeurs inoffensives, comme l&apos;adresse d&apos;un site web.</translation>
    </message>
    <message>
        <source>Keep only this part</source>
        <translation type="unfinished">Garder seulement cette partie</translation>
    </message>
    <message>
        <source>Empty: the whole answer.</source>
        <translation type="unfinished">Vide&#xa0;: toute la réponse.</translation>
    </message>
    <message>
        <source>Begins with what most providers want: Bearer and the access token. Change it where yours differs.</source>
        <translation type="unfinished">Commence par ce que veulent la plupart des fournisseurs&#xa0;: Bearer et le jeton d&apos;accès. Changez-le si le vôtre diffère.</translation>
    </message>
    <message>
        <source>Most providers want: Authorization = Bearer, a space, and the access token.</source>
        <translation type="unfinished">La plupart des fournisseurs veulent&#xa0;: Authorization = Bearer, un espace et le jeton d&apos;accès.</translation>
    </message>
</context>
<context>
    <name>WhitelistPage</name>
    <message>
        <source>Type a domain or paste an address, and press Enter</source>
        <translation type="unfinished">Tapez un domaine ou collez une adresse, puis appuyez sur Entrée</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation type="unfinished">&amp;Domaines</translation>
    </message>
    <message>
        <source>https://api.example.com/v1/users becomes example.com: sub-domains are included.</source>
        <translation type="unfinished">https://api.example.com/v1/users devient example.com&#xa0;: les sous-domaines sont compris.</translation>
    </message>
    <message>
        <source>Add the domains that this connection uses</source>
        <translation type="unfinished">Ajouter les domaines que cette connexion utilise</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation type="unfinished">Les retirer</translation>
    </message>
    <message>
        <source>No address is filled in yet: steps {authorization} to {test_call} bring them.</source>
        <translation type="unfinished">Aucune adresse n&apos;est encore remplie&#xa0;: les étapes {authorization} à {test_call} les apportent.</translation>
    </message>
    <message>
        <source>Where this connection sends something</source>
        <translation type="unfinished">Où cette connexion envoie quelque chose</translation>
    </message>
    <message>
        <source>Advanced: domains known only later</source>
        <translation type="unfinished">Avancé&#xa0;: domaines connus seulement plus tard</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">Vérification</translation>
    </message>
    <message>
        <source>Only where every customer has a domain of their own: credentials could then be sent anywhere.</source>
        <translation type="unfinished">Seulement si chaque client a son propre domaine&#xa0;: les identifiants pourraient alors être envoyés n&apos;importe où.</translation>
    </message>
    <message>
        <source>All of them are listed.</source>
        <translation type="unfinished">Tous sont dans la liste.</translation>
    </message>
    <message>
        <source>It uses none yet: see steps {authorization} to {test_call}.</source>
        <translation type="unfinished">Elle n&apos;en utilise encore aucun&#xa0;: voir les étapes {authorization} à {test_call}.</translation>
    </message>
    <message>
        <source>Adds {0}</source>
        <translation type="unfinished">Ajoute {0}</translation>
    </message>
    <message>
        <source>Nothing here leads to {0}.</source>
        <translation type="unfinished">Rien ici ne mène à {0}.</translation>
    </message>
    <message>
        <source>No address here is at {0}. Whether a redirect leads there, the live test shows.</source>
        <translation type="unfinished">Aucune adresse ici n&apos;est sur {0}. Le test en direct montre si une redirection y mène.</translation>
    </message>
</context>
</TS>
