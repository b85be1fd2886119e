<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>It stands where an address begins, so it must look like https://eu.example.com.</source>
        <translation type="unfinished">Il est au début d&apos;une adresse, il doit donc ressembler à https://eu.example.com.</translation>
    </message>
    <message>
        <source>In the middle of an address it may hold letters, digits, dots and hyphens only, such as eu or acme.</source>
        <translation type="unfinished">Au milieu d&apos;une adresse, il ne peut contenir que des lettres, des chiffres, des points et des traits d&apos;union, comme eu ou acme.</translation>
    </message>
    <message>
        <source>The value of {path} does not fit into an address.</source>
        <translation type="unfinished">La valeur de {path} ne convient pas dans une adresse.</translation>
    </message>
    <message>
        <source>There is no address to call yet.</source>
        <translation type="unfinished">Il n&apos;y a pas encore d&apos;adresse à appeler.</translation>
    </message>
    <message>
        <source>Fill in the URL.</source>
        <translation type="unfinished">Remplissez l&apos;URL.</translation>
    </message>
    <message>
        <source>The address is no web address.</source>
        <translation type="unfinished">L&apos;adresse n&apos;est pas une adresse web.</translation>
    </message>
    <message>
        <source>The address begins with http://: secrets would travel unencrypted.</source>
        <translation type="unfinished">L&apos;adresse commence par http://&#xa0;: les secrets voyageraient sans chiffrement.</translation>
    </message>
    <message>
        <source>Use https:// instead.</source>
        <translation type="unfinished">Utilisez plutôt https://.</translation>
    </message>
    <message>
        <source>The path of the address holds “.” or “..”, which would lead elsewhere.</source>
        <translation type="unfinished">Le chemin de l&apos;adresse contient «&#xa0;.&#xa0;» ou «&#xa0;..&#xa0;», qui mènerait ailleurs.</translation>
    </message>
    <message>
        <source>Write the path out, and check the values in it.</source>
        <translation type="unfinished">Écrivez le chemin en entier, et vérifiez les valeurs qu&apos;il contient.</translation>
    </message>
    <message>
        <source>The log-in address would show a secret in the browser: {name}.</source>
        <translation type="unfinished">L&apos;adresse de connexion montrerait un secret dans le navigateur&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Take it out of step {authorization}; secrets travel in the calls of steps {access_token} to {test_call} only.</source>
        <translation type="unfinished">Retirez-le de l&apos;étape {authorization}&#xa0;; les secrets ne voyagent que dans les appels des étapes {access_token} à {test_call}.</translation>
    </message>
    <message numerus="yes">
        <source>({count} times so far)</source>
        <comment>(once so far)</comment>
        <translation type="unfinished">
            <numerusform>(une fois jusqu&apos;ici)</numerusform>
            <numerusform>({count} fois jusqu&apos;ici)</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation type="unfinished">Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>The wizard shows what to do now. You can close this tab.</source>
        <translation type="unfinished">L&apos;assistant montre quoi faire maintenant. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>The log-in did not work</source>
        <translation type="unfinished">La connexion n&apos;a pas fonctionné</translation>
    </message>
    <message>
        <source>You are logged in</source>
        <translation type="unfinished">Vous êtes connecté</translation>
    </message>
    <message>
        <source>The wizard has the answer and goes on.</source>
        <translation type="unfinished">L&apos;assistant a la réponse et continue.</translation>
    </message>
    <message>
        <source>The provider sent no state back, so that nothing shows that it belongs to your log-in.</source>
        <translation type="unfinished">Le fournisseur n&apos;a pas renvoyé state&#xa0;: rien ne montre donc que la réponse appartient à votre connexion.</translation>
    </message>
    <message>
        <source>This is not the answer</source>
        <translation type="unfinished">Ce n&apos;est pas la réponse</translation>
    </message>
    <message>
        <source>The wizard is still waiting for the right answer: go on in the tab where you log in.</source>
        <translation type="unfinished">L&apos;assistant attend toujours la bonne réponse&#xa0;: continuez dans l&apos;onglet où vous vous connectez.</translation>
    </message>
    <message>
        <source>The redirect address was opened without an answer in it.</source>
        <translation type="unfinished">L&apos;adresse de redirection a été ouverte sans réponse dedans.</translation>
    </message>
    <message>
        <source>The wizard is still waiting: go on in the tab where you log in.</source>
        <translation type="unfinished">L&apos;assistant attend toujours&#xa0;: continuez dans l&apos;onglet où vous vous connectez.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished">Rien ici pour l&apos;instant</translation>
    </message>
    <message>
        <source>It has its answer already, or no log-in was begun.</source>
        <translation type="unfinished">Il a déjà sa réponse, ou aucune connexion n&apos;a été commencée.</translation>
    </message>
    <message>
        <source>The wizard is not waiting</source>
        <translation type="unfinished">L&apos;assistant n&apos;attend rien</translation>
    </message>
    <message>
        <source>The code of step {step} was not run. {message}</source>
        <translation type="unfinished">Le code de l&apos;étape {step} n&apos;a pas été exécuté. {message}</translation>
    </message>
    <message>
        <source>Step {step}: {message}</source>
        <translation type="unfinished">Étape {step}&#xa0;: {message}</translation>
    </message>
    <message>
        <source>Code of step {step}, {title}</source>
        <translation type="unfinished">Code de l&apos;étape {step}, {title}</translation>
    </message>
    <message>
        <source>{code}: not run. {why}</source>
        <translation type="unfinished">{code}&#xa0;: non exécuté. {why}</translation>
    </message>
    <message>
        <source>{code}: threw. {why}</source>
        <translation type="unfinished">{code}&#xa0;: exception levée. {why}</translation>
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
        <source>{code}: executed, {requests}. It returned {shape}.</source>
        <translation type="unfinished">{code}&#xa0;: exécuté, {requests}. Il a retourné {shape}.</translation>
    </message>
    <message>
        <source>This connection has no such step.</source>
        <translation type="unfinished">Cette connexion n&apos;a pas de telle étape.</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation type="unfinished">{name} ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <comment>{count} more</comment>
        <translation type="unfinished">
            <numerusform>{count} de plus</numerusform>
            <numerusform>{count} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>an object with {names}</source>
        <translation type="unfinished">un objet avec {names}</translation>
    </message>
    <message>
        <source>an empty object</source>
        <translation type="unfinished">un objet vide</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation type="unfinished">une liste de {count}</translation>
    </message>
    <message>
        <source>a list of {count}, the first of them {kind}</source>
        <translation type="unfinished">une liste de {count}, le premier élément étant {kind}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished">un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished">un texte</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished">oui ou non</translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished">nombre</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">texte</translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished">objet</translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished">liste</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">rien</translation>
    </message>
    <message>
        <source>Log in and approve</source>
        <translation type="unfinished">Se connecter et approuver</translation>
    </message>
    <message>
        <source>Get the access token</source>
        <translation type="unfinished">Obtenir le jeton d&apos;accès</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation type="unfinished">Appel de test</translation>
    </message>
    <message>
        <source>Refresh the token</source>
        <translation type="unfinished">Actualiser le jeton</translation>
    </message>
    <message>
        <source>Test call with the new token</source>
        <translation type="unfinished">Appel de test, nouveau jeton</translation>
    </message>
    <message>
        <source>Refresh a second time</source>
        <translation type="unfinished">Actualiser une seconde fois</translation>
    </message>
    <message>
        <source>Test call with the newest token</source>
        <translation type="unfinished">Appel de test, dernier jeton</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation type="unfinished">Révoquer le jeton</translation>
    </message>
    <message>
        <source>Test call with the revoked token</source>
        <translation type="unfinished">Appel de test, jeton révoqué</translation>
    </message>
    <message>
        <source>–  Not run. {why}</source>
        <translation type="unfinished">–  Non exécuté. {why}</translation>
    </message>
    <message>
        <source>✕  The code returned {shape}, where a text is needed.</source>
        <translation type="unfinished">✕  Le code a retourné {shape}, là où il faut un texte.</translation>
    </message>
    <message>
        <source>The code of a parameter cannot wait for a request.</source>
        <translation type="unfinished">Le code d&apos;un paramètre ne peut pas attendre une requête.</translation>
    </message>
    <message>
        <source>Use values that are there already.</source>
        <translation type="unfinished">Utilisez des valeurs qui sont déjà là.</translation>
    </message>
    <message>
        <source>every server on the internet</source>
        <translation type="unfinished">tout serveur sur internet</translation>
    </message>
    <message>
        <source>no server at all</source>
        <translation type="unfinished">aucun serveur</translation>
    </message>
    <message>
        <source>This code was not made by this program. It may reach: {places}.</source>
        <translation type="unfinished">Ce code n&apos;a pas été écrit par ce programme. Il peut atteindre&#xa0;: {places}.</translation>
    </message>
    <message>
        <source>--allow-host HOST[:PORT] for each host that it needs (or --allow-host &apos;*&apos;)</source>
        <translation type="unfinished">--allow-host HOST[:PORT] pour chaque hôte dont il a besoin (ou --allow-host &apos;*&apos;)</translation>
    </message>
    <message>
        <source>--allow-host HOST[:PORT] for each host that it needs</source>
        <translation type="unfinished">--allow-host HOST[:PORT] pour chaque hôte dont il a besoin</translation>
    </message>
    <message>
        <source>If that is right, say yes when you are asked; on the command line add {flags}.</source>
        <translation type="unfinished">Si c&apos;est juste, dites oui quand on vous le demande&#xa0;; en ligne de commande, ajoutez {flags}.</translation>
    </message>
    <message>
        <source>The second account was not connected. This failed: {leg}.</source>
        <translation type="unfinished">Le second compte n&apos;a pas été connecté. Ceci a échoué&#xa0;: {leg}.</translation>
    </message>
    <message>
        <source>{name}: {verdict}.</source>
        <translation type="unfinished">{name}&#xa0;: {verdict}.</translation>
    </message>
    <message>
        <source>The label</source>
        <translation type="unfinished">Le libellé</translation>
    </message>
    <message>
        <source>The unique identifier</source>
        <translation type="unfinished">L&apos;identifiant unique</translation>
    </message>
    <message>
        <source>{name} tells two accounts apart.</source>
        <translation type="unfinished">{name} distingue deux comptes.</translation>
    </message>
    <message>
        <source>{name} is the same for two accounts.</source>
        <translation type="unfinished">{name} est identique pour deux comptes.</translation>
    </message>
    <message>
        <source>{name} was not compared: the second log-in was the same account again.</source>
        <translation type="unfinished">{name} n&apos;a pas été comparé&#xa0;: la seconde connexion était de nouveau le même compte.</translation>
    </message>
    <message>
        <source>{name} is not there for both of two accounts.</source>
        <translation type="unfinished">{name} n&apos;est pas présent pour les deux comptes.</translation>
    </message>
    <message>
        <source>The proof “{name}” cannot be read: {reason}.</source>
        <translation type="unfinished">La preuve «&#xa0;{name}&#xa0;» ne peut pas être lue&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The proof “{name}” was written by a newer version of this program.</source>
        <translation type="unfinished">La preuve «&#xa0;{name}&#xa0;» a été écrite par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation type="unfinished">Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>“{name}” is no proof: {what}.</source>
        <translation type="unfinished">«&#xa0;{name}&#xa0;» n&apos;est pas une preuve&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>“{name}” is no proof.</source>
        <translation type="unfinished">«&#xa0;{name}&#xa0;» n&apos;est pas une preuve.</translation>
    </message>
    <message>
        <source>A rehearsal proves nothing, so it is not kept as a proof.</source>
        <translation type="unfinished">Une simulation ne prouve rien, elle n&apos;est donc pas gardée comme preuve.</translation>
    </message>
    <message>
        <source>Register an app at the provider, and prove the connection there.</source>
        <translation type="unfinished">Enregistrez une application chez le fournisseur, et prouvez la connexion là-bas.</translation>
    </message>
    <message>
        <source>Prove the connection again, or delete that file.</source>
        <translation type="unfinished">Prouvez de nouveau la connexion, ou supprimez ce fichier.</translation>
    </message>
    <message>
        <source>The address leads to {host}, which is not among the domains of this connection.</source>
        <translation type="unfinished">L&apos;adresse mène à {host}, qui n&apos;est pas parmi les domaines de cette connexion.</translation>
    </message>
    <message>
        <source>If that is right, list it in step {step}. Nothing was sent there.</source>
        <translation type="unfinished">Si c&apos;est juste, listez-le à l&apos;étape {step}. Rien n&apos;y a été envoyé.</translation>
    </message>
    <message>
        <source>A header has a name that no header can have.</source>
        <translation type="unfinished">Un en-tête porte un nom qu&apos;aucun en-tête ne peut avoir.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only.</source>
        <translation type="unfinished">N&apos;utilisez que des lettres, des chiffres et des traits d&apos;union.</translation>
    </message>
    <message>
        <source>The value of the header {name} holds a line break or a letter that cannot travel in a header.</source>
        <translation type="unfinished">La valeur de l&apos;en-tête {name} contient un saut de ligne ou une lettre qui ne peut pas voyager dans un en-tête.</translation>
    </message>
    <message>
        <source>Copy the value again, without line breaks.</source>
        <translation type="unfinished">Copiez de nouveau la valeur, sans sauts de ligne.</translation>
    </message>
    <message>
        <source> (status {status})</source>
        <translation type="unfinished"> (statut {status})</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <comment>{count} minute</comment>
        <translation type="unfinished">
            <numerusform>{count} minute</numerusform>
            <numerusform>{count} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <comment>{count} hour</comment>
        <translation type="unfinished">
            <numerusform>{count} heure</numerusform>
            <numerusform>{count} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <comment>{count} day</comment>
        <translation type="unfinished">
            <numerusform>{count} jour</numerusform>
            <numerusform>{count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries of the answer fit, where exactly one has to. There are: {names}.</source>
        <comment>{count} entry of the answer fits, where another one has to. There are: {names}.</comment>
        <translation type="unfinished">
            <numerusform>{count} entrée de la réponse convient, alors qu&apos;il en faut exactement une. Il y a&#xa0;: {names}.</numerusform>
            <numerusform>{count} entrées de la réponse conviennent, alors qu&apos;il en faut exactement une. Il y a&#xa0;: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which one is meant: fill in the field by which it is picked, or change what it is picked by.</source>
        <translation type="unfinished">Dites laquelle est visée&#xa0;: remplissez le champ par lequel elle est choisie, ou changez ce par quoi elle est choisie.</translation>
    </message>
    <message>
        <source>You logged in, and the provider sent a code.</source>
        <translation type="unfinished">Vous vous êtes connecté, et le fournisseur a envoyé un code.</translation>
    </message>
    <message>
        <source>The provider sent a code, but no state with it, so that the answer could not be verified.</source>
        <translation type="unfinished">Le fournisseur a envoyé un code, mais sans state, si bien que la réponse n&apos;a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation type="unfinished">un jeton d&apos;accès</translation>
    </message>
    <message>
        <source>an access token, good for {duration}</source>
        <translation type="unfinished">un jeton d&apos;accès, valable {duration}</translation>
    </message>
    <message>
        <source>The provider sent {token}, and a refresh token.</source>
        <translation type="unfinished">Le fournisseur a envoyé {token}, et un jeton d&apos;actualisation.</translation>
    </message>
    <message>
        <source>The provider sent {token}, but no refresh token.</source>
        <translation type="unfinished">Le fournisseur a envoyé {token}, mais pas de jeton d&apos;actualisation.</translation>
    </message>
    <message>
        <source>The provider answered, with the same access token as before.</source>
        <translation type="unfinished">Le fournisseur a répondu, avec le même jeton d&apos;accès qu&apos;avant.</translation>
    </message>
    <message>
        <source>A new access token came, with a new refresh token.</source>
        <translation type="unfinished">Un nouveau jeton d&apos;accès est arrivé, avec un nouveau jeton d&apos;actualisation.</translation>
    </message>
    <message>
        <source>A new access token came; the refresh token stays.</source>
        <translation type="unfinished">Un nouveau jeton d&apos;accès est arrivé&#xa0;; le jeton d&apos;actualisation reste.</translation>
    </message>
    <message>
        <source>A new access token came.</source>
        <translation type="unfinished">Un nouveau jeton d&apos;accès est arrivé.</translation>
    </message>
    <message>
        <source>Not tried, because this did not work: {leg}.</source>
        <translation type="unfinished">Pas essayé, car ceci n&apos;a pas fonctionné&#xa0;: {leg}.</translation>
    </message>
    <message>
        <source>Not tried, because this was not tried either: {leg}.</source>
        <translation type="unfinished">Pas essayé, car ceci n&apos;a pas été essayé non plus&#xa0;: {leg}.</translation>
    </message>
    <message>
        <source>Nobody came back from the log-in within {duration}.</source>
        <translation type="unfinished">Personne n&apos;est revenu de la connexion en {duration}.</translation>
    </message>
    <message>
        <source>Start again. If the provider showed an error page, its words say what to mend.</source>
        <translation type="unfinished">Recommencez. Si le fournisseur a affiché une page d&apos;erreur, son texte dit ce qu&apos;il faut corriger.</translation>
    </message>
    <message>
        <source>Correct the browser command, or leave it out and open the address by hand.</source>
        <translation type="unfinished">Corrigez la commande du navigateur, ou omettez-la et ouvrez l&apos;adresse à la main.</translation>
    </message>
    <message>
        <source>The browser command “{command}” cannot be started.</source>
        <translation type="unfinished">La commande du navigateur «&#xa0;{command}&#xa0;» ne peut pas être lancée.</translation>
    </message>
    <message>
        <source>The browser command “{command}” failed (exit code {exit_code}), and nobody has logged in.</source>
        <translation type="unfinished">La commande du navigateur «&#xa0;{command}&#xa0;» a échoué (code de sortie {exit_code}), et personne ne s&apos;est connecté.</translation>
    </message>
    <message>
        <source>The whole run took longer than {duration}, so it was ended here.</source>
        <translation type="unfinished">Toute l&apos;exécution a duré plus de {duration}, elle a donc été arrêtée ici.</translation>
    </message>
    <message>
        <source>Log in again and choose Allow; if you did, ask the provider why this app or account is refused.</source>
        <translation type="unfinished">Reconnectez-vous et choisissez Autoriser&#xa0;; si vous l&apos;avez fait, demandez au fournisseur pourquoi cette application ou ce compte est refusé.</translation>
    </message>
    <message>
        <source>The provider&apos;s own words say what it refuses; mend that in step {step} or at the provider.</source>
        <translation type="unfinished">Les mots du fournisseur disent ce qu&apos;il refuse&#xa0;; corrigez-le à l&apos;étape {step} ou chez le fournisseur.</translation>
    </message>
    <message>
        <source>The provider did not give access.</source>
        <translation type="unfinished">Le fournisseur n&apos;a pas donné l&apos;accès.</translation>
    </message>
    <message>
        <source>; it sent {names}</source>
        <translation type="unfinished">&#xa0;; il a envoyé {names}</translation>
    </message>
    <message>
        <source>The provider sent the browser back without a code: “{code}” is missing{there}.</source>
        <translation type="unfinished">Le fournisseur a renvoyé le navigateur sans code&#xa0;: «&#xa0;{code}&#xa0;» manque{there}.</translation>
    </message>
    <message>
        <source>Check in step {step} that this is the authorization URL, and whether the provider names the code differently.</source>
        <translation type="unfinished">Vérifiez à l&apos;étape {step} que c&apos;est bien l&apos;URL d&apos;autorisation, et si le fournisseur nomme le code autrement.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished">(rien)</translation>
    </message>
    <message>
        <source>The answer holds no access token at “{value}”.</source>
        <translation type="unfinished">La réponse ne contient pas de jeton d&apos;accès à «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>Look at the answer, find the token in it, and set its place in step {step} under Advanced.</source>
        <translation type="unfinished">Regardez la réponse, trouvez-y le jeton, et indiquez son emplacement à l&apos;étape {step} sous Avancé.</translation>
    </message>
    <message>
        <source>The answer holds no data at all: check the token URL in step {step}.</source>
        <translation type="unfinished">La réponse ne contient aucune donnée&#xa0;: vérifiez l&apos;URL du jeton à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>The answer is a web page, not data: check that step {step} has the token URL, not a page for people.</source>
        <translation type="unfinished">La réponse est une page web, et non des données&#xa0;: vérifiez que l&apos;étape {step} a l&apos;URL du jeton, et non une page pour les gens.</translation>
    </message>
    <message>
        <source>Where such an answer is no failure, set the success rule of step {step} under Advanced.</source>
        <translation type="unfinished">Si une telle réponse n&apos;est pas un échec, réglez la règle de succès de l&apos;étape {step} sous Avancé.</translation>
    </message>
    <message>
        <source>The provider answered{with_status}, but what it says is no success.</source>
        <translation type="unfinished">Le fournisseur a répondu{with_status}, mais ce qu&apos;il dit n&apos;est pas un succès.</translation>
    </message>
    <message>
        <source>the app&apos;s credentials</source>
        <translation type="unfinished">les identifiants de l&apos;application</translation>
    </message>
    <message>
        <source>The provider refused {refused}{with_status}.</source>
        <translation type="unfinished">Le fournisseur a refusé {refused}{with_status}.</translation>
    </message>
    <message>
        <source>to give a token for the code</source>
        <translation type="unfinished">de donner un jeton pour le code</translation>
    </message>
    <message>
        <source>the follow-up call</source>
        <translation type="unfinished">l&apos;appel complémentaire</translation>
    </message>
    <message>
        <source>to refresh the token</source>
        <translation type="unfinished">d&apos;actualiser le jeton</translation>
    </message>
    <message>
        <source>to revoke the token</source>
        <translation type="unfinished">de révoquer le jeton</translation>
    </message>
    <message>
        <source>the test call</source>
        <translation type="unfinished">l&apos;appel de test</translation>
    </message>
    <message>
        <source>Its own words say why; compare step {step} with the provider&apos;s documentation.</source>
        <translation type="unfinished">Ses propres mots disent pourquoi&#xa0;; comparez l&apos;étape {step} avec la documentation du fournisseur.</translation>
    </message>
    <message>
        <source>It does not say why; compare step {step} with the provider&apos;s documentation.</source>
        <translation type="unfinished">Il ne dit pas pourquoi&#xa0;; comparez l&apos;étape {step} avec la documentation du fournisseur.</translation>
    </message>
    <message>
        <source>The provider could not answer at the moment{with_status}, which shows nothing.</source>
        <translation type="unfinished">Le fournisseur n&apos;a pas pu répondre pour le moment{with_status}, ce qui ne montre rien.</translation>
    </message>
    <message>
        <source>The provider could not answer at the moment{with_status}.</source>
        <translation type="unfinished">Le fournisseur n&apos;a pas pu répondre pour le moment{with_status}.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished">Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Check in step {step} which token the provider wants (access or refresh token) and how.</source>
        <translation type="unfinished">Vérifiez à l&apos;étape {step} quel jeton le fournisseur veut (d&apos;accès ou d&apos;actualisation) et comment.</translation>
    </message>
    <message>
        <source>Check in step {step} which token the provider wants (access or refresh token) and how; some providers let an access token live until it expires.</source>
        <translation type="unfinished">Vérifiez à l&apos;étape {step} quel jeton le fournisseur veut (d&apos;accès ou d&apos;actualisation) et comment&#xa0;; certains fournisseurs laissent vivre un jeton d&apos;accès jusqu&apos;à son expiration.</translation>
    </message>
    <message>
        <source>The token still works: the provider accepted the revocation, but nothing came of it.</source>
        <translation type="unfinished">Le jeton fonctionne encore&#xa0;: le fournisseur a accepté la révocation, mais elle est restée sans effet.</translation>
    </message>
    <message>
        <source>The test call works{with_status}.</source>
        <translation type="unfinished">L&apos;appel de test fonctionne{with_status}.</translation>
    </message>
    <message>
        <source>The provider accepted the revocation{with_status}.</source>
        <translation type="unfinished">Le fournisseur a accepté la révocation{with_status}.</translation>
    </message>
    <message>
        <source>The refresh token is refused; the access token works until it expires, as this provider has it.</source>
        <translation type="unfinished">Le jeton d&apos;actualisation est refusé&#xa0;; le jeton d&apos;accès fonctionne jusqu&apos;à son expiration, comme le veut ce fournisseur.</translation>
    </message>
    <message>
        <source>The revoked token is refused{with_status}.</source>
        <translation type="unfinished">Le jeton révoqué est refusé{with_status}.</translation>
    </message>
    <message>
        <source>This connection has no refresh step.</source>
        <translation type="unfinished">Cette connexion n&apos;a pas d&apos;étape d&apos;actualisation.</translation>
    </message>
    <message>
        <source>This connection has no revoke step.</source>
        <translation type="unfinished">Cette connexion n&apos;a pas d&apos;étape de révocation.</translation>
    </message>
    <message>
        <source>The test call did not work before, so it would show nothing now.</source>
        <translation type="unfinished">L&apos;appel de test n&apos;a pas fonctionné avant, il ne montrerait donc rien maintenant.</translation>
    </message>
    <message>
        <source>The test call was not made before, so it would show nothing now.</source>
        <translation type="unfinished">L&apos;appel de test n&apos;a pas été fait avant, il ne montrerait donc rien maintenant.</translation>
    </message>
    <message>
        <source>Not tried, because there was no time left.</source>
        <translation type="unfinished">Pas essayé, car il ne restait plus de temps.</translation>
    </message>
    <message>
        <source>Not tried, because it was not asked for.</source>
        <translation type="unfinished">Pas essayé, car ce n&apos;était pas demandé.</translation>
    </message>
    <message>
        <source>There is no authorization URL yet.</source>
        <translation type="unfinished">Il n&apos;y a pas encore d&apos;URL d&apos;autorisation.</translation>
    </message>
    <message>
        <source>Fill it in in step {step}.</source>
        <translation type="unfinished">Remplissez-la à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>Fill in the URL in step {step}.</source>
        <translation type="unfinished">Remplissez l&apos;URL à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>None of {count} pasted addresses was the answer.</source>
        <translation type="unfinished">Aucune des {count} adresses collées n&apos;était la réponse.</translation>
    </message>
    <message>
        <source>Start the log-in again.</source>
        <translation type="unfinished">Recommencez la connexion.</translation>
    </message>
    <message>
        <source>You revoked this access yourself, so the provider is right to refuse it.</source>
        <translation type="unfinished">Vous avez révoqué cet accès vous-même, le fournisseur a donc raison de le refuser.</translation>
    </message>
    <message>
        <source>Log in again to go on.</source>
        <translation type="unfinished">Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer holds “{name}” more than once, so it is not clear which one counts.</source>
        <translation type="unfinished">La réponse du fournisseur contient «&#xa0;{name}&#xa0;» plus d&apos;une fois, on ne sait donc pas lequel compte.</translation>
    </message>
    <message>
        <source>Log in again. If it stays so, tell the provider.</source>
        <translation type="unfinished">Reconnectez-vous. Si cela persiste, signalez-le au fournisseur.</translation>
    </message>
    <message>
        <source>The answer does not come from the provider that was asked (its issuer is another or missing).</source>
        <translation type="unfinished">La réponse ne vient pas du fournisseur interrogé (son émetteur est un autre ou manque).</translation>
    </message>
    <message>
        <source>Compare the issuer in step {step} with the provider&apos;s documentation; do not go on if you cannot explain it.</source>
        <translation type="unfinished">Comparez l&apos;émetteur à l&apos;étape {step} avec la documentation du fournisseur&#xa0;; ne continuez pas si vous ne pouvez pas l&apos;expliquer.</translation>
    </message>
    <message>
        <source>The provider sent the token itself behind a # (the implicit grant), not a code.</source>
        <translation type="unfinished">Le fournisseur a envoyé le jeton lui-même derrière un # (flux implicite), et non un code.</translation>
    </message>
    <message>
        <source>In step {step} make sure that the response type is code; at the provider, choose a web application with the authorization code grant.</source>
        <translation type="unfinished">À l&apos;étape {step}, veillez à ce que le response type soit code&#xa0;; chez le fournisseur, choisissez une application web avec le flux «&#xa0;authorization code&#xa0;».</translation>
    </message>
    <message>
        <source>The provider put its answer behind a # where no server can read it.</source>
        <translation type="unfinished">Le fournisseur a mis sa réponse derrière un #, où aucun serveur ne peut la lire.</translation>
    </message>
    <message>
        <source>Add the extra parameter response_mode with the value query in step {step} (expected: {code}).</source>
        <translation type="unfinished">Ajoutez le paramètre supplémentaire response_mode avec la valeur query à l&apos;étape {step} (attendu&#xa0;: {code}).</translation>
    </message>
    <message>
        <source>The provider sent its answer as a form, not in the address.</source>
        <translation type="unfinished">Le fournisseur a envoyé sa réponse comme formulaire, et non dans l&apos;adresse.</translation>
    </message>
    <message>
        <source>Add the extra parameter response_mode with the value query in step {step}.</source>
        <translation type="unfinished">Ajoutez le paramètre supplémentaire response_mode avec la valeur query à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>The redirect did not bring “{name}”, which is to be kept.</source>
        <translation type="unfinished">La redirection n&apos;a pas apporté «&#xa0;{name}&#xa0;», qui doit être gardé.</translation>
    </message>
    <message>
        <source>Correct the name in step {step} under Advanced, or remove it there.</source>
        <translation type="unfinished">Corrigez le nom à l&apos;étape {step} sous Avancé, ou retirez-le là.</translation>
    </message>
    <message>
        <source>The answer has no part “{path}”.</source>
        <translation type="unfinished">La réponse n&apos;a pas de partie «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>Look at the answer and choose the part again in Advanced.</source>
        <translation type="unfinished">Regardez la réponse et choisissez de nouveau la partie sous Avancé.</translation>
    </message>
    <message>
        <source>The answer has no value at “{path}”, which is to be kept as “{name}”.</source>
        <translation type="unfinished">La réponse n&apos;a pas de valeur à «&#xa0;{path}&#xa0;», qui doit être gardée sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Look at the answer and correct the path.</source>
        <translation type="unfinished">Regardez la réponse et corrigez le chemin.</translation>
    </message>
    <message>
        <source>The answer has no list at “{path}” to pick an entry from.</source>
        <translation type="unfinished">La réponse n&apos;a pas de liste à «&#xa0;{path}&#xa0;» où choisir une entrée.</translation>
    </message>
    <message>
        <source>Look at the answer and correct the place of the list; leave it empty where the whole answer is one.</source>
        <translation type="unfinished">Regardez la réponse et corrigez l&apos;emplacement de la liste&#xa0;; laissez vide si toute la réponse en est une.</translation>
    </message>
    <message>
        <source>The provider sent no refresh token, so there is nothing to refresh with.</source>
        <translation type="unfinished">Le fournisseur n&apos;a pas envoyé de jeton d&apos;actualisation, il n&apos;y a donc rien avec quoi actualiser.</translation>
    </message>
    <message>
        <source>Many providers send one only when it is asked for: look for access_type=offline or a scope like offline_access in its documentation and add it in step {step}.</source>
        <translation type="unfinished">Beaucoup de fournisseurs n&apos;en envoient un que sur demande&#xa0;: cherchez access_type=offline ou un scope comme offline_access dans sa documentation et ajoutez-le à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>The address answers with a redirect{with_status} instead of an answer.</source>
        <translation type="unfinished">L&apos;adresse répond par une redirection{with_status} au lieu d&apos;une réponse.</translation>
    </message>
    <message>
        <source>Put the final address into step {step}, as the provider&apos;s documentation writes it.</source>
        <translation type="unfinished">Mettez l&apos;adresse finale à l&apos;étape {step}, telle que l&apos;écrit la documentation du fournisseur.</translation>
    </message>
    <message>
        <source>The test call was answered with something that is no data.</source>
        <translation type="unfinished">La réponse à l&apos;appel de test ne contient pas de données.</translation>
    </message>
    <message>
        <source>Check in step {step} that this is an API address, not a page for people.</source>
        <translation type="unfinished">Vérifiez à l&apos;étape {step} que c&apos;est une adresse d&apos;API, et non une page pour les gens.</translation>
    </message>
    <message>
        <source>The provider sent an error back, and no state with it.</source>
        <translation type="unfinished">Le fournisseur a renvoyé une erreur, et sans state.</translation>
    </message>
    <message>
        <source>Its own words say what it refuses; mend that, and log in again.</source>
        <translation type="unfinished">Ses propres mots disent ce qu&apos;il refuse&#xa0;; corrigez-le, et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The provider showed an error page.</source>
        <translation type="unfinished">Le fournisseur a affiché une page d&apos;erreur.</translation>
    </message>
    <message>
        <source>An answer came without the state that this log-in sent along; it cannot be trusted.</source>
        <translation type="unfinished">Une réponse est arrivée sans le state que cette connexion a envoyé&#xa0;; on ne peut pas s&apos;y fier.</translation>
    </message>
    <message>
        <source>An answer that does not belong to this log-in was ignored.</source>
        <translation type="unfinished">Une réponse qui n&apos;appartient pas à cette connexion a été ignorée.</translation>
    </message>
    <message>
        <source>The redirect address was opened without anything in it; it was ignored.</source>
        <translation type="unfinished">L&apos;adresse de redirection a été ouverte sans rien dedans&#xa0;; cela a été ignoré.</translation>
    </message>
    <message>
        <source>The redirect address was opened without a code in it; it was ignored.</source>
        <translation type="unfinished">L&apos;adresse de redirection a été ouverte sans code dedans&#xa0;; cela a été ignoré.</translation>
    </message>
    <message>
        <source>An address with far too many parameters was opened; it was ignored.</source>
        <translation type="unfinished">Une adresse avec bien trop de paramètres a été ouverte&#xa0;; elle a été ignorée.</translation>
    </message>
    <message>
        <source>The redirect address was opened by a part of some page, such as a picture, and not as a page; it was ignored.</source>
        <translation type="unfinished">L&apos;adresse de redirection a été ouverte par une partie d&apos;une page, comme une image, et non comme une page&#xa0;; cela a été ignoré.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation type="unfinished">Rien n&apos;a été collé.</translation>
    </message>
    <message>
        <source>That is not the whole address: its state is missing.</source>
        <translation type="unfinished">Ce n&apos;est pas l&apos;adresse entière&#xa0;: son state manque.</translation>
    </message>
    <message>
        <source>That address does not begin with {redirect_uri}.</source>
        <translation type="unfinished">Cette adresse ne commence pas par {redirect_uri}.</translation>
    </message>
    <message>
        <source>Your browser shows its warning about this computer&apos;s own certificate.</source>
        <translation type="unfinished">Votre navigateur affiche son avertissement sur le certificat de cet ordinateur.</translation>
    </message>
    <message>
        <source>Something opened the redirect address with http://, but it begins with https://; it was ignored.</source>
        <translation type="unfinished">Quelque chose a ouvert l&apos;adresse de redirection avec http://, alors qu&apos;elle commence par https://&#xa0;; cela a été ignoré.</translation>
    </message>
    <message>
        <source>Copy all of it from the browser&apos;s address bar, after you have approved the access.</source>
        <translation type="unfinished">Copiez-la en entier depuis la barre d&apos;adresse du navigateur, après avoir approuvé l&apos;accès.</translation>
    </message>
    <message>
        <source>Go on there: Advanced, then Proceed (in Firefox: Accept the Risk and Continue).</source>
        <translation type="unfinished">Continuez là&#xa0;: Paramètres avancés, puis Continuer (dans Firefox&#xa0;: Accepter le risque et poursuivre).</translation>
    </message>
    <message>
        <source>Rotation of refresh tokens</source>
        <translation type="unfinished">Rotation des jetons d&apos;actualisation</translation>
    </message>
    <message>
        <source>Using a refresh token again</source>
        <translation type="unfinished">Réutilisation d&apos;un jeton d&apos;actualisation</translation>
    </message>
    <message>
        <source>Expiry of access tokens</source>
        <translation type="unfinished">Expiration des jetons d&apos;accès</translation>
    </message>
    <message>
        <source>Scopes granted</source>
        <translation type="unfinished">Scopes accordés</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation type="unfinished">Révocation</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation type="unfinished">Identifiant unique</translation>
    </message>
    <message>
        <source>Connection label</source>
        <translation type="unfinished">Libellé de la connexion</translation>
    </message>
    <message>
        <source>By what the provider sent, an access token never expires.</source>
        <translation type="unfinished">D&apos;après ce que le fournisseur a envoyé, un jeton d&apos;accès n&apos;expire jamais.</translation>
    </message>
    <message>
        <source>The provider sent an expiry that is not of the kind that step {step} names: choose its unit there.</source>
        <translation type="unfinished">Le fournisseur a envoyé une expiration qui n&apos;est pas du type que nomme l&apos;étape {step}&#xa0;: choisissez-y son unité.</translation>
    </message>
    <message>
        <source>The provider does not say how long an access token is good for.</source>
        <translation type="unfinished">Le fournisseur ne dit pas combien de temps un jeton d&apos;accès est valable.</translation>
    </message>
    <message>
        <source>The provider gave no refresh token: when the access token ends, the person has to log in again.</source>
        <translation type="unfinished">Le fournisseur n&apos;a pas donné de jeton d&apos;actualisation&#xa0;: quand le jeton d&apos;accès expire, la personne doit se reconnecter.</translation>
    </message>
    <message>
        <source>There is a refresh token; no refresh has shown whether it is replaced.</source>
        <translation type="unfinished">Il y a un jeton d&apos;actualisation&#xa0;; aucune actualisation n&apos;a montré s&apos;il est remplacé.</translation>
    </message>
    <message>
        <source>in both refreshes</source>
        <translation type="unfinished">lors des deux actualisations</translation>
    </message>
    <message>
        <source>in one refresh</source>
        <translation type="unfinished">lors d&apos;une actualisation</translation>
    </message>
    <message>
        <source>The provider sent a new refresh token {seen}: the newest one has to be kept each time.</source>
        <translation type="unfinished">Le fournisseur a envoyé un nouveau jeton d&apos;actualisation {seen}&#xa0;: il faut garder chaque fois le plus récent.</translation>
    </message>
    <message>
        <source>The provider sent a new refresh token in one of two refreshes: whenever one comes, it has to be kept.</source>
        <translation type="unfinished">Le fournisseur a envoyé un nouveau jeton d&apos;actualisation lors d&apos;une des deux actualisations&#xa0;: chaque fois qu&apos;il en arrive un, il faut le garder.</translation>
    </message>
    <message>
        <source>The token is renewed without a refresh token.</source>
        <translation type="unfinished">Le jeton est renouvelé sans jeton d&apos;actualisation.</translation>
    </message>
    <message>
        <source>The refresh token stayed the same {seen}.</source>
        <translation type="unfinished">Le jeton d&apos;actualisation est resté le même {seen}.</translation>
    </message>
    <message>
        <source>Whether a refresh token can be used twice was not seen.</source>
        <translation type="unfinished">On n&apos;a pas vu si un jeton d&apos;actualisation peut servir deux fois.</translation>
    </message>
    <message>
        <source>Whether a replaced refresh token still works was not tried: many providers end the whole connection when one comes back.</source>
        <translation type="unfinished">On n&apos;a pas vérifié si un jeton d&apos;actualisation remplacé fonctionne encore&#xa0;: beaucoup de fournisseurs mettent fin à toute la connexion quand il en revient un.</translation>
    </message>
    <message>
        <source>The same refresh token worked twice.</source>
        <translation type="unfinished">Le même jeton d&apos;actualisation a fonctionné deux fois.</translation>
    </message>
    <message>
        <source>The refresh token worked once and was refused the second time, and no new one had come.</source>
        <translation type="unfinished">Le jeton d&apos;actualisation a fonctionné une fois et a été refusé la seconde, et aucun nouveau n&apos;était arrivé.</translation>
    </message>
    <message>
        <source>The refresh token was used once; a second time was not seen.</source>
        <translation type="unfinished">Le jeton d&apos;actualisation a servi une fois&#xa0;; on n&apos;a pas vu de seconde fois.</translation>
    </message>
    <message>
        <source>Step {step} assumes {duration}.</source>
        <translation type="unfinished">L&apos;étape {step} suppose {duration}.</translation>
    </message>
    <message>
        <source>Only a refused call will show when it has ended.</source>
        <translation type="unfinished">Seul un appel refusé montrera quand il a expiré.</translation>
    </message>
    <message>
        <source>How long an access token is good for was not seen.</source>
        <translation type="unfinished">On n&apos;a pas vu combien de temps un jeton d&apos;accès est valable.</translation>
    </message>
    <message>
        <source>The provider says that an access token is good for {duration}; that was not waited for.</source>
        <translation type="unfinished">Le fournisseur dit qu&apos;un jeton d&apos;accès est valable {duration}&#xa0;; on n&apos;a pas attendu jusque-là.</translation>
    </message>
    <message>
        <source>So long a time is often another unit: look at it in step {step}.</source>
        <translation type="unfinished">Une si longue durée est souvent une autre unité&#xa0;: regardez à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>good for {duration}</source>
        <translation type="unfinished">valable {duration}</translation>
    </message>
    <message>
        <source>given no expiry</source>
        <translation type="unfinished">sans expiration donnée</translation>
    </message>
    <message>
        <source>A refreshed one is {good}.</source>
        <translation type="unfinished">Un jeton actualisé est {good}.</translation>
    </message>
    <message>
        <source>all that was asked for</source>
        <translation type="unfinished">tout ce qui a été demandé</translation>
    </message>
    <message>
        <source>what it grants by default</source>
        <translation type="unfinished">ce qu&apos;il accorde par défaut</translation>
    </message>
    <message>
        <source>The provider names no scopes in its answer; by the standard that means {what}.</source>
        <translation type="unfinished">Le fournisseur ne nomme aucun scope dans sa réponse&#xa0;; selon la norme, cela signifie {what}.</translation>
    </message>
    <message>
        <source>The provider does not name {missing} among the scopes that it granted.</source>
        <translation type="unfinished">Le fournisseur ne nomme pas {missing} parmi les scopes qu&apos;il a accordés.</translation>
    </message>
    <message>
        <source>besides those that were asked for</source>
        <translation type="unfinished">en plus de ceux demandés</translation>
    </message>
    <message>
        <source>though none was asked for</source>
        <translation type="unfinished">alors qu&apos;aucun n&apos;était demandé</translation>
    </message>
    <message>
        <source>It granted {extra} {more}.</source>
        <translation type="unfinished">Il a accordé {extra} {more}.</translation>
    </message>
    <message>
        <source>The provider granted exactly the scopes that were asked for.</source>
        <translation type="unfinished">Le fournisseur a accordé exactement les scopes demandés.</translation>
    </message>
    <message>
        <source>After a refresh it no longer names {lost}.</source>
        <translation type="unfinished">Après une actualisation, il ne nomme plus {lost}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <comment>{names} and {count} more</comment>
        <translation type="unfinished">
            <numerusform>{names} et {count} de plus</numerusform>
            <numerusform>{names} et {count} de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection has no revoke step: access ends only at the provider.</source>
        <translation type="unfinished">Cette connexion n&apos;a pas d&apos;étape de révocation&#xa0;: l&apos;accès ne prend fin que chez le fournisseur.</translation>
    </message>
    <message>
        <source>The provider did not accept the revocation.</source>
        <translation type="unfinished">Le fournisseur n&apos;a pas accepté la révocation.</translation>
    </message>
    <message>
        <source>After the revocation the token is refused.</source>
        <translation type="unfinished">Après la révocation, le jeton est refusé.</translation>
    </message>
    <message>
        <source>The provider accepted the revocation, but the token still works afterwards.</source>
        <translation type="unfinished">Le fournisseur a accepté la révocation, mais le jeton fonctionne encore ensuite.</translation>
    </message>
    <message>
        <source>What a revocation does was not seen.</source>
        <translation type="unfinished">On n&apos;a pas vu l&apos;effet d&apos;une révocation.</translation>
    </message>
    <message>
        <source>No unique identifier is chosen in step {step}.</source>
        <translation type="unfinished">Aucun identifiant unique n&apos;est choisi à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>The unique identifier changed within {calls} calls for the same account: choose another value in step {step}.</source>
        <translation type="unfinished">L&apos;identifiant unique a changé en {calls} appels pour le même compte&#xa0;: choisissez une autre valeur à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>The unique identifier is a group of values, which reads the same for every account: pick one value inside it in step {step}.</source>
        <translation type="unfinished">L&apos;identifiant unique est un groupe de valeurs, qui se lit de la même façon pour chaque compte&#xa0;: choisissez-y une valeur à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>The unique identifier was not looked at: no call was made that brings it.</source>
        <translation type="unfinished">L&apos;identifiant unique n&apos;a pas été examiné&#xa0;: aucun appel qui l&apos;apporte n&apos;a été fait.</translation>
    </message>
    <message>
        <source>There was no value for the unique identifier in any answer: look at its path in step {step}.</source>
        <translation type="unfinished">Aucune réponse n&apos;avait de valeur pour l&apos;identifiant unique&#xa0;: regardez son chemin à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>The unique identifier was seen in one call only, so it was not compared.</source>
        <translation type="unfinished">L&apos;identifiant unique n&apos;a été vu que dans un seul appel, il n&apos;a donc pas été comparé.</translation>
    </message>
    <message>
        <source>The unique identifier was the same in {calls} calls for the same account.</source>
        <translation type="unfinished">L&apos;identifiant unique était le même dans {calls} appels pour le même compte.</translation>
    </message>
    <message>
        <source>There was no value for the connection label in any answer: look at its path in step {step}.</source>
        <translation type="unfinished">Aucune réponse n&apos;avait de valeur pour le libellé de la connexion&#xa0;: regardez son chemin à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>The value of {path} holds a character that cannot be sent.</source>
        <translation type="unfinished">La valeur de {path} contient un caractère qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>Copy it again from where it is.</source>
        <translation type="unfinished">Copiez-la de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>It comes from the answer of the test call (step {step}).</source>
        <translation type="unfinished">Elle vient de la réponse de l&apos;appel de test (étape {step}).</translation>
    </message>
    <message>
        <source>It comes from the token response (step {step}).</source>
        <translation type="unfinished">Elle vient de la réponse du jeton (étape {step}).</translation>
    </message>
    <message>
        <source>It comes with the redirect back from the provider (step {step}).</source>
        <translation type="unfinished">Elle vient avec la redirection de retour du fournisseur (étape {step}).</translation>
    </message>
    <message>
        <source>Fill in the client ID in step {step}.</source>
        <translation type="unfinished">Remplissez l&apos;ID client à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>Give the client secret in step {step}.</source>
        <translation type="unfinished">Donnez le secret client à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>It exists only where PKCE is on (step {step}).</source>
        <translation type="unfinished">Elle n&apos;existe que si PKCE est activé (étape {step}).</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation type="unfinished">L&apos;ID client manque.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation type="unfinished">Le secret client manque.</translation>
    </message>
    <message>
        <source>Give the field a value, or a default in step {step}.</source>
        <translation type="unfinished">Donnez une valeur au champ, ou une valeur par défaut à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>The field “{key}” needs a value.</source>
        <translation type="unfinished">Le champ «&#xa0;{key}&#xa0;» a besoin d&apos;une valeur.</translation>
    </message>
    <message>
        <source>There is no value for {path}.</source>
        <translation type="unfinished">Il n&apos;y a pas de valeur pour {path}.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished">vide</translation>
    </message>
    <message>
        <source>a list or an object, not a single value</source>
        <translation type="unfinished">une liste ou un objet, et non une seule valeur</translation>
    </message>
    <message>
        <source>The value of {path} is {kind}.</source>
        <translation type="unfinished">La valeur de {path} est {kind}.</translation>
    </message>
    <message>
        <source>The code made more data than anybody can read.</source>
        <translation type="unfinished">Le code a produit plus de données que personne ne peut lire.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished">Il a été arrêté.</translation>
    </message>
    <message>
        <source>The code computed for longer than {time}.</source>
        <translation type="unfinished">Le code a calculé plus longtemps que {time}.</translation>
    </message>
    <message>
        <source>The code used more memory than it may.</source>
        <translation type="unfinished">Le code a utilisé plus de mémoire qu&apos;il n&apos;en a le droit.</translation>
    </message>
    <message>
        <source>There is no engine to run code with on this computer.</source>
        <translation type="unfinished">Il n&apos;y a pas de moteur pour exécuter du code sur cet ordinateur.</translation>
    </message>
    <message>
        <source>All the rest works without it; test the code on the platform.</source>
        <translation type="unfinished">Tout le reste fonctionne sans lui&#xa0;; testez le code sur la plateforme.</translation>
    </message>
    <message>
        <source>The code broke the engine that it runs in.</source>
        <translation type="unfinished">Le code a fait tomber le moteur qui l&apos;exécute.</translation>
    </message>
    <message>
        <source>The code uses “{missing}”, which the platform has and this program has not.</source>
        <translation type="unfinished">Le code utilise «&#xa0;{missing}&#xa0;», que la plateforme a et que ce programme n&apos;a pas.</translation>
    </message>
    <message>
        <source>Test it on the platform.</source>
        <translation type="unfinished">Testez-le sur la plateforme.</translation>
    </message>
    <message>
        <source>The code waits for something that never comes.</source>
        <translation type="unfinished">Le code attend quelque chose qui ne vient jamais.</translation>
    </message>
    <message>
        <source>Await requests only.</source>
        <translation type="unfinished">N&apos;attendez (await) que des requêtes.</translation>
    </message>
    <message numerus="yes">
        <source>The code waits for more than {count} things at once.</source>
        <comment>The code waits for more than {count} thing at once.</comment>
        <translation type="unfinished">
            <numerusform>Le code attend plus de {count} chose à la fois.</numerusform>
            <numerusform>Le code attend plus de {count} choses à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code took longer than {time}.</source>
        <translation type="unfinished">Le code a duré plus de {time}.</translation>
    </message>
    <message numerus="yes">
        <source>The code sent more than {count} requests.</source>
        <comment>The code sent more than {count} request.</comment>
        <translation type="unfinished">
            <numerusform>Le code a envoyé plus de {count} requête.</numerusform>
            <numerusform>Le code a envoyé plus de {count} requêtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code threw: {error}</source>
        <translation type="unfinished">Le code a levé une exception&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Its own words say why.</source>
        <translation type="unfinished">Ses propres mots disent pourquoi.</translation>
    </message>
    <message>
        <source>What the code returned cannot be used: {what}.</source>
        <translation type="unfinished">Ce que le code a retourné ne peut pas être utilisé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Return the parsed answer.</source>
        <translation type="unfinished">Retournez la réponse analysée.</translation>
    </message>
    <message>
        <source>The answer of {host} is damaged: it is not compressed in the way it says.</source>
        <translation type="unfinished">La réponse de {host} est endommagée&#xa0;: elle n&apos;est pas compressée comme elle le dit.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the provider has to mend it.</source>
        <translation type="unfinished">Réessayez. Si cela persiste, c&apos;est au fournisseur de le corriger.</translation>
    </message>
    <message>
        <source>The request to {host} cannot be sent as it stands.</source>
        <translation type="unfinished">La requête à {host} ne peut pas être envoyée telle quelle.</translation>
    </message>
    <message>
        <source>Check its headers: a Content-Length, for example, has to be that of the body. It is best left out.</source>
        <translation type="unfinished">Vérifiez ses en-têtes&#xa0;: un Content-Length, par exemple, doit être celui du corps. Le mieux est de l&apos;omettre.</translation>
    </message>
    <message>
        <source>{host} took the connection but was then silent for {time}.</source>
        <translation type="unfinished">{host} a accepté la connexion mais est ensuite resté muet pendant {time}.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, check the address: a wrong port or path may lead nowhere.</source>
        <translation type="unfinished">Réessayez dans un instant. Si cela persiste, vérifiez l&apos;adresse&#xa0;: un mauvais port ou chemin peut ne mener nulle part.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not make a connection to {host}.</source>
        <translation type="unfinished">Le proxy {proxy} n&apos;a pas établi de connexion à {host}.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, and whether the proxy wants a user name or forbids this address.</source>
        <translation type="unfinished">Vérifiez les réglages de proxy du système, et si le proxy veut un nom d&apos;utilisateur ou interdit cette adresse.</translation>
    </message>
    <message>
        <source>{host} did not take the connection within {time}.</source>
        <translation type="unfinished">{host} n&apos;a pas accepté la connexion en {time}.</translation>
    </message>
    <message>
        <source>Check the address and the internet connection; a firewall may be in between.</source>
        <translation type="unfinished">Vérifiez l&apos;adresse et la connexion à internet&#xa0;; un pare-feu s&apos;interpose peut-être.</translation>
    </message>
    <message>
        <source>What {host} sent is not a valid HTTP answer.</source>
        <translation type="unfinished">Ce que {host} a envoyé n&apos;est pas une réponse HTTP valable.</translation>
    </message>
    <message>
        <source>Check that the address begins with the right one of https:// and http://, and that its port is that of a web server.</source>
        <translation type="unfinished">Vérifiez que l&apos;adresse commence par le bon préfixe, https:// ou http://, et que son port est celui d&apos;un serveur web.</translation>
    </message>
    <message>
        <source>{host} closed the connection before its answer was complete.</source>
        <translation type="unfinished">{host} a fermé la connexion avant que sa réponse soit complète.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the provider refuses this request or has a fault.</source>
        <translation type="unfinished">Réessayez. Si cela persiste, le fournisseur refuse cette requête ou a un défaut.</translation>
    </message>
    <message>
        <source>This is not a web address that a request can go to.</source>
        <translation type="unfinished">Ce n&apos;est pas une adresse web à laquelle une requête peut aller.</translation>
    </message>
    <message>
        <source>{host} is inside this computer or its network: it is no host of this connection unless you say so.</source>
        <translation type="unfinished">{host} est dans cet ordinateur ou son réseau&#xa0;: ce n&apos;est pas un hôte de cette connexion, sauf si vous le dites.</translation>
    </message>
    <message>
        <source>If that is right, say yes when you are asked; on the command line add --allow-host {place}.</source>
        <translation type="unfinished">Si c&apos;est juste, dites oui quand on vous le demande&#xa0;; en ligne de commande, ajoutez --allow-host {place}.</translation>
    </message>
    <message>
        <source>The code wanted to send a request to {host}, which is no host of this connection.</source>
        <translation type="unfinished">Le code voulait envoyer une requête à {host}, qui n&apos;est pas un hôte de cette connexion.</translation>
    </message>
    <message>
        <source>Add its domain in step {step} if that is right. A port has to stand in the URL of the step.</source>
        <translation type="unfinished">Ajoutez son domaine à l&apos;étape {step} si c&apos;est juste. Un port doit figurer dans l&apos;URL de l&apos;étape.</translation>
    </message>
    <message>
        <source>{what} cannot be sent: it is empty or holds a line break or a character that HTTP does not allow there.</source>
        <translation type="unfinished">{what}&#xa0;: envoi impossible, c&apos;est vide ou cela contient un saut de ligne ou un caractère que HTTP n&apos;y permet pas.</translation>
    </message>
    <message>
        <source>Check that no line break or odd character was pasted with it.</source>
        <translation type="unfinished">Vérifiez qu&apos;aucun saut de ligne ni caractère étrange n&apos;a été collé avec.</translation>
    </message>
    <message>
        <source>The system&apos;s settings name a proxy of a kind that the wizard cannot use.</source>
        <translation type="unfinished">Les réglages du système nomment un proxy d&apos;un type que l&apos;assistant ne peut pas utiliser.</translation>
    </message>
    <message>
        <source>Set an http:// proxy, or add the address to the exceptions (NO_PROXY).</source>
        <translation type="unfinished">Réglez un proxy http://, ou ajoutez l&apos;adresse aux exceptions (NO_PROXY).</translation>
    </message>
    <message>
        <source>The answer of {host} was not complete after {time}.</source>
        <translation type="unfinished">La réponse de {host} n&apos;était pas complète après {time}.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, the provider is too slow or keeps the connection open without an end.</source>
        <translation type="unfinished">Réessayez dans un instant. Si cela persiste, le fournisseur est trop lent ou garde la connexion ouverte sans fin.</translation>
    </message>
    <message>
        <source>The answer of {host} is larger than {size}, so the wizard stopped reading.</source>
        <translation type="unfinished">La réponse de {host} dépasse {size}, l&apos;assistant a donc cessé de lire.</translation>
    </message>
    <message>
        <source>Check the address: answers about a token or an account are small.</source>
        <translation type="unfinished">Vérifiez l&apos;adresse&#xa0;: les réponses sur un jeton ou un compte sont petites.</translation>
    </message>
    <message>
        <source>The answer of {host} comes in more than {limit} parts, so the wizard stopped reading.</source>
        <translation type="unfinished">La réponse de {host} arrive en plus de {limit} parties, l&apos;assistant a donc cessé de lire.</translation>
    </message>
    <message>
        <source>What the answer of {host} holds would fill more than {size} of memory, so the wizard did not read it.</source>
        <translation type="unfinished">Ce que contient la réponse de {host} occuperait plus de {size} de mémoire, l&apos;assistant ne l&apos;a donc pas lue.</translation>
    </message>
    <message numerus="yes">
        <source>The request was redirected more than {limit} times, last by {host}.</source>
        <comment>The request was redirected more than once, last by {host}.</comment>
        <translation type="unfinished">
            <numerusform>La requête a été redirigée plus d&apos;une fois, en dernier par {host}.</numerusform>
            <numerusform>La requête a été redirigée plus de {limit} fois, en dernier par {host}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the address: the servers seem to send it round in a circle.</source>
        <translation type="unfinished">Vérifiez l&apos;adresse&#xa0;: les serveurs semblent la faire tourner en rond.</translation>
    </message>
    <message>
        <source>{host} redirects from https to an address without encryption, which the wizard does not follow.</source>
        <translation type="unfinished">{host} redirige de https vers une adresse sans chiffrement, que l&apos;assistant ne suit pas.</translation>
    </message>
    <message>
        <source>Use the final https address of the provider&apos;s documentation.</source>
        <translation type="unfinished">Utilisez l&apos;adresse https finale de la documentation du fournisseur.</translation>
    </message>
    <message>
        <source>There is no server named {host}, or this computer cannot look up names at the moment.</source>
        <translation type="unfinished">Il n&apos;y a pas de serveur nommé {host}, ou cet ordinateur ne peut pas résoudre les noms pour le moment.</translation>
    </message>
    <message>
        <source>Check the spelling of the address and the internet connection.</source>
        <translation type="unfinished">Vérifiez l&apos;orthographe de l&apos;adresse et la connexion à internet.</translation>
    </message>
    <message>
        <source>{host} refuses the connection: no program answers there.</source>
        <translation type="unfinished">{host} refuse la connexion&#xa0;: aucun programme n&apos;y répond.</translation>
    </message>
    <message>
        <source>Check the address and its port, and that the server runs.</source>
        <translation type="unfinished">Vérifiez l&apos;adresse et son port, et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>{host} closed the connection at once.</source>
        <translation type="unfinished">{host} a fermé la connexion aussitôt.</translation>
    </message>
    <message>
        <source>Check that the address begins with the right one of https:// and http://.</source>
        <translation type="unfinished">Vérifiez que l&apos;adresse commence par le bon préfixe, https:// ou http://.</translation>
    </message>
    <message>
        <source>This computer cannot reach {host}.</source>
        <translation type="unfinished">Cet ordinateur ne peut pas atteindre {host}.</translation>
    </message>
    <message>
        <source>Check the internet connection, VPN and firewall.</source>
        <translation type="unfinished">Vérifiez la connexion à internet, le VPN et le pare-feu.</translation>
    </message>
    <message>
        <source>No encrypted connection to {host} could be made.</source>
        <translation type="unfinished">Aucune connexion chiffrée à {host} n&apos;a pu être établie.</translation>
    </message>
    <message>
        <source>Check that the server speaks https at this port; http:// is only for a server on this computer.</source>
        <translation type="unfinished">Vérifiez que le serveur parle https sur ce port&#xa0;; http:// ne convient qu&apos;à un serveur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation type="unfinished">Le certificat de {host} a expiré.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, only the server&apos;s owner can renew the certificate.</source>
        <translation type="unfinished">Vérifiez la date de cet ordinateur. Si elle est juste, seul le propriétaire du serveur peut renouveler le certificat.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation type="unfinished">Le certificat de {host} n&apos;est pas encore valide.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation type="unfinished">Vérifiez la date et l&apos;heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate shown is made out to another name than {host}.</source>
        <translation type="unfinished">Le certificat présenté est établi à un autre nom que {host}.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and that no sign-in page of the network is in between.</source>
        <translation type="unfinished">Vérifiez l&apos;orthographe de l&apos;adresse, et qu&apos;aucune page de connexion du réseau ne s&apos;interpose.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from an issuer that this computer does not know.</source>
        <translation type="unfinished">Le certificat de {host} vient d&apos;un émetteur que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>For a server of your own, add its certificate authority to the system&apos;s certificates; in a company&apos;s network, ask its administrator.</source>
        <translation type="unfinished">Pour un serveur à vous, ajoutez son autorité de certification aux certificats du système&#xa0;; dans le réseau d&apos;une entreprise, demandez à son administrateur.</translation>
    </message>
    <message>
        <source>The certificate of {host} could not be verified.</source>
        <translation type="unfinished">Le certificat de {host} n&apos;a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>Open the address in a browser to see what is wrong with it.</source>
        <translation type="unfinished">Ouvrez l&apos;adresse dans un navigateur pour voir ce qui ne va pas.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <comment>{count} byte</comment>
        <translation type="unfinished">
            <numerusform>{count} octet</numerusform>
            <numerusform>{count} octets</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no port {port}: port numbers go up to 65535.</source>
        <translation type="unfinished">Il n&apos;y a pas de port {port}&#xa0;: les numéros de port vont jusqu&apos;à 65535.</translation>
    </message>
    <message>
        <source>Choose a port between 1024 and 65535.</source>
        <translation type="unfinished">Choisissez un port entre 1024 et 65535.</translation>
    </message>
    <message>
        <source>Port {port} on {address} is already used by another program.</source>
        <translation type="unfinished">Le port {port} sur {address} est déjà utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Close that program, or choose another port (and register the new redirect URL with the provider).</source>
        <translation type="unfinished">Fermez ce programme, ou choisissez un autre port (et enregistrez la nouvelle URL de redirection chez le fournisseur).</translation>
    </message>
    <message>
        <source>This computer does not let the wizard listen on port {port}.</source>
        <translation type="unfinished">Cet ordinateur ne laisse pas l&apos;assistant écouter sur le port {port}.</translation>
    </message>
    <message>
        <source>Choose a port between 1024 and 65535; ports below 1024 are kept for the system.</source>
        <translation type="unfinished">Choisissez un port entre 1024 et 65535&#xa0;; les ports inférieurs à 1024 sont réservés au système.</translation>
    </message>
    <message>
        <source>Choose another port: the system keeps this one for itself or for another program (Windows keeps whole ranges for virtual machines and containers).</source>
        <translation type="unfinished">Choisissez un autre port&#xa0;: le système garde celui-ci pour lui ou pour un autre programme (Windows garde des plages entières pour les machines virtuelles et les conteneurs).</translation>
    </message>
    <message>
        <source>This computer cannot listen on its own address {address}.</source>
        <translation type="unfinished">Cet ordinateur ne peut pas écouter sur sa propre adresse {address}.</translation>
    </message>
    <message>
        <source>Use {ipv4} instead.</source>
        <translation type="unfinished">Utilisez plutôt {ipv4}.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s network settings or firewall.</source>
        <translation type="unfinished">Vérifiez les réglages réseau ou le pare-feu de cet ordinateur.</translation>
    </message>
    <message>
        <source>The method</source>
        <translation type="unfinished">La méthode</translation>
    </message>
    <message>
        <source>The name of a header</source>
        <translation type="unfinished">Le nom d&apos;un en-tête</translation>
    </message>
    <message>
        <source>The header {name}</source>
        <translation type="unfinished">L&apos;en-tête {name}</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation type="unfinished">le trousseau macOS</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation type="unfinished">le gestionnaire d&apos;identifiants Windows</translation>
    </message>
    <message>
        <source>the password store of your desktop</source>
        <translation type="unfinished">le coffre de mots de passe de votre bureau</translation>
    </message>
    <message>
        <source>the memory of this program</source>
        <translation type="unfinished">la mémoire de ce programme</translation>
    </message>
    <message>
        <source>kept only until you close the program</source>
        <translation type="unfinished">gardé seulement jusqu&apos;à la fermeture du programme</translation>
    </message>
    <message>
        <source>kept in {place}</source>
        <translation type="unfinished">gardé dans {place}</translation>
    </message>
    <message>
        <source>The secret is not kept: the list of what is kept could not be written.</source>
        <translation type="unfinished">Le secret n&apos;est pas gardé&#xa0;: la liste de ce qui est gardé n&apos;a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The password store of your system</source>
        <translation type="unfinished">Le coffre de mots de passe de votre système</translation>
    </message>
    <message>
        <source>This computer has no password store that answers.</source>
        <translation type="unfinished">Cet ordinateur n&apos;a pas de coffre de mots de passe qui réponde.</translation>
    </message>
    <message>
        <source>On Linux, install and start GNOME Keyring or KWallet to keep secrets for the next time.</source>
        <translation type="unfinished">Sous Linux, installez et démarrez GNOME Keyring ou KWallet pour garder les secrets pour la prochaine fois.</translation>
    </message>
    <message>
        <source>The password store that this computer is set to use is not known to be safe: it may be a plain file.</source>
        <translation type="unfinished">On ne sait pas si le coffre de mots de passe que cet ordinateur doit utiliser est sûr&#xa0;: c&apos;est peut-être un simple fichier.</translation>
    </message>
    <message>
        <source>Set keyring to the password store of your system to keep secrets for the next time.</source>
        <translation type="unfinished">Réglez keyring sur le coffre de mots de passe de votre système pour garder les secrets pour la prochaine fois.</translation>
    </message>
    <message>
        <source>{subject} does not answer.</source>
        <translation type="unfinished">{subject} ne répond pas.</translation>
    </message>
    <message>
        <source>It may be waiting for your password in another window: look for it, unlock the store, and try again.</source>
        <translation type="unfinished">Il attend peut-être votre mot de passe dans une autre fenêtre&#xa0;: cherchez-la, déverrouillez le coffre, et réessayez.</translation>
    </message>
    <message>
        <source>{subject} is locked.</source>
        <translation type="unfinished">{subject} est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it with your password and try again.</source>
        <translation type="unfinished">Déverrouillez-le avec votre mot de passe et réessayez.</translation>
    </message>
    <message>
        <source>{subject} refused to keep the secret.</source>
        <translation type="unfinished">{subject} a refusé de garder le secret.</translation>
    </message>
    <message>
        <source>Check that it is unlocked and try again.</source>
        <translation type="unfinished">Vérifiez qu&apos;il est déverrouillé et réessayez.</translation>
    </message>
    <message>
        <source>{subject} refused to remove the secret.</source>
        <translation type="unfinished">{subject} a refusé de supprimer le secret.</translation>
    </message>
    <message>
        <source>Remove it there by hand, or try again.</source>
        <translation type="unfinished">Supprimez-le là-bas à la main, ou réessayez.</translation>
    </message>
    <message>
        <source>{subject} could not be opened.</source>
        <translation type="unfinished">{subject} n&apos;a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Check that it is set up and unlocked, and try again.</source>
        <translation type="unfinished">Vérifiez qu&apos;il est configuré et déverrouillé, et réessayez.</translation>
    </message>
    <message>
        <source>{subject} reported an error.</source>
        <translation type="unfinished">{subject} a signalé une erreur.</translation>
    </message>
    <message>
        <source>Check that it works and is unlocked, and try again.</source>
        <translation type="unfinished">Vérifiez qu&apos;il fonctionne et qu&apos;il est déverrouillé, et réessayez.</translation>
    </message>
    <message>
        <source>proved</source>
        <translation type="unfinished">prouvé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished">échoué</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished">non essayé</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation type="unfinished">non pris en charge</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished">(sans nom)</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation type="unfinished">Spécification</translation>
    </message>
    <message>
        <source>SHA-256 of the spec</source>
        <translation type="unfinished">SHA-256 de la spécification</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Calls made by</source>
        <translation type="unfinished">Appels faits par</translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished">Programme</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation type="unfinished">Étape {step}</translation>
    </message>
    <message>
        <source>{name} – proof</source>
        <translation type="unfinished">{name} – preuve</translation>
    </message>
    <message>
        <source>What this shows of the provider</source>
        <translation type="unfinished">Ce que cela montre du fournisseur</translation>
    </message>
    <message>
        <source>Code that was run</source>
        <translation type="unfinished">Code exécuté</translation>
    </message>
    <message>
        <source>A second account</source>
        <translation type="unfinished">Un second compte</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished">Comparé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">aucune réponse</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation type="unfinished">statut {status}</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation type="unfinished">{count} ms</translation>
    </message>
    <message>
        <source>The provider says: {words}</source>
        <translation type="unfinished">Le fournisseur dit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Step {step} ({place}): {do}</source>
        <translation type="unfinished">Étape {step} ({place})&#xa0;: {do}</translation>
    </message>
    <message>
        <source>Step {step}: {do}</source>
        <translation type="unfinished">Étape {step}&#xa0;: {do}</translation>
    </message>
    <message>
        <source>Copy exactly</source>
        <translation type="unfinished">À copier tel quel</translation>
    </message>
    <message>
        <source>‹hidden›</source>
        <translation type="unfinished">‹masqué›</translation>
    </message>
    <message>
        <source>Proof of a connection</source>
        <translation type="unfinished">Preuve d&apos;une connexion</translation>
    </message>
    <message>
        <source>About this proof</source>
        <translation type="unfinished">À propos de cette preuve</translation>
    </message>
    <message>
        <source>It is about the spec with exactly this SHA-256 (the digest of the file as “Export the spec” writes it). A changed spec has another one, and needs another proof: “connection-wizard check” says so.</source>
        <translation type="unfinished">Elle vaut pour la spécification qui a exactement ce SHA-256 (l&apos;empreinte du fichier tel que «&#xa0;Exporter la spécification&#xa0;» l&apos;écrit). Une spécification modifiée en a une autre et demande une nouvelle preuve&#xa0;: «&#xa0;connection-wizard check&#xa0;» le dit.</translation>
    </message>
    <message>
        <source>The life of the connection</source>
        <translation type="unfinished">La vie de la connexion</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished">Approbation</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished">Approuvé par</translation>
    </message>
    <message>
        <source>Secrets are hidden in this report, and it does not list the label and the identifier of the account that was used.</source>
        <translation type="unfinished">Les secrets sont masqués dans ce rapport, qui ne donne ni le libellé ni l&apos;identifiant du compte utilisé.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished">ID client</translation>
    </message>
    <message>
        <source>each user’s own app</source>
        <translation type="unfinished">application propre à chaque utilisateur</translation>
    </message>
    <message>
        <source>The app is for</source>
        <translation type="unfinished">L&apos;application est pour</translation>
    </message>
    <message>
        <source>Scopes asked for</source>
        <translation type="unfinished">Scopes demandés</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no scopes</comment>
        <translation type="unfinished">aucun</translation>
    </message>
    <message>
        <source>{domains}: contacted, and the platform would send no credentials there</source>
        <translation type="unfinished">{domains}&#xa0;: contacté, et la plateforme n&apos;y enverrait pas d&apos;identifiants</translation>
    </message>
    <message>
        <source>Not in the whitelist</source>
        <translation type="unfinished">Hors des domaines autorisés</translation>
    </message>
    <message>
        <source>real accounts (production)</source>
        <translation type="unfinished">de vrais comptes (production)</translation>
    </message>
    <message>
        <source>trying (sandbox)</source>
        <translation type="unfinished">des essais (sandbox)</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation type="unfinished">actualiser</translation>
    </message>
    <message>
        <source>revoking</source>
        <translation type="unfinished">révoquer</translation>
    </message>
    <message>
        <source>Not proved.</source>
        <translation type="unfinished">Non prouvé.</translation>
    </message>
    <message>
        <source>Proved, without {what}.</source>
        <translation type="unfinished">Prouvé, sans {what}.</translation>
    </message>
    <message>
        <source>Proved.</source>
        <translation type="unfinished">Prouvé.</translation>
    </message>
    <message>
        <source>the exported code, as the platform runs it</source>
        <translation type="unfinished">le code exporté, tel que la plateforme l&apos;exécute</translation>
    </message>
    <message>
        <source>the program, as the spec describes them</source>
        <translation type="unfinished">le programme, tel que la spécification les décrit</translation>
    </message>
    <message>
        <source>Not part of it: {legs}.</source>
        <translation type="unfinished">N&apos;en fait pas partie&#xa0;: {legs}.</translation>
    </message>
    <message>
        <source>Every step of the connection’s life worked.</source>
        <translation type="unfinished">Toutes les étapes de la vie de la connexion ont fonctionné.</translation>
    </message>
    <message>
        <source>Second account</source>
        <translation type="unfinished">Second compte</translation>
    </message>
    <message>
        <source>This failed: {what}.</source>
        <translation type="unfinished">Ceci a échoué&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>See below what stands in the way.</source>
        <translation type="unfinished">Voyez plus bas ce qui l&apos;empêche.</translation>
    </message>
</context>
</TS>
