<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Switch to HTTP Basic</source>
        <translation type="unfinished">Passer à HTTP Basic</translation>
    </message>
    <message>
        <source>Switch to HTTP Basic, not encoded first</source>
        <translation type="unfinished">Passer à HTTP Basic, d&apos;abord non encodé</translation>
    </message>
    <message>
        <source>Send the credentials in the body</source>
        <translation type="unfinished">Envoyer les identifiants dans le corps</translation>
    </message>
    <message>
        <source>Send the secret as the user name of HTTP Basic</source>
        <translation type="unfinished">Envoyer le secret comme nom d&apos;utilisateur de HTTP Basic</translation>
    </message>
    <message>
        <source>Send no client secret</source>
        <translation type="unfinished">N&apos;envoyer aucun secret client</translation>
    </message>
    <message>
        <source>Send the request as JSON</source>
        <translation type="unfinished">Envoyer la requête en JSON</translation>
    </message>
    <message>
        <source>Send the request as a form</source>
        <translation type="unfinished">Envoyer la requête en formulaire</translation>
    </message>
    <message>
        <source>Send the body as text</source>
        <translation type="unfinished">Envoyer le corps en texte</translation>
    </message>
    <message>
        <source>Send it as {method}</source>
        <translation type="unfinished">L&apos;envoyer en {method}</translation>
    </message>
    <message>
        <source>Add the header {name}</source>
        <translation type="unfinished">Ajouter l&apos;en-tête {name}</translation>
    </message>
    <message>
        <source>Send {name}</source>
        <translation type="unfinished">Envoyer {name}</translation>
    </message>
    <message>
        <source>Send response_type=code</source>
        <translation type="unfinished">Envoyer response_type=code</translation>
    </message>
    <message>
        <source>Add {parameter}</source>
        <translation type="unfinished">Ajouter {parameter}</translation>
    </message>
    <message>
        <source>Take out {named}</source>
        <translation type="unfinished">Retirer {named}</translation>
    </message>
    <message>
        <source>Join the scopes with a {separator}</source>
        <translation type="unfinished">Joindre les scopes par {separator}</translation>
    </message>
    <message>
        <source>Ask for the scopes {scopes}</source>
        <translation type="unfinished">Demander les scopes {scopes}</translation>
    </message>
    <message>
        <source>Ask for the scope {scopes}</source>
        <translation type="unfinished">Demander le scope {scopes}</translation>
    </message>
    <message>
        <source>Take out {scopes}</source>
        <translation type="unfinished">Retirer {scopes}</translation>
    </message>
    <message>
        <source>Revoke the access token</source>
        <translation type="unfinished">Révoquer le jeton d&apos;accès</translation>
    </message>
    <message>
        <source>Revoke the refresh token</source>
        <translation type="unfinished">Révoquer le jeton d&apos;actualisation</translation>
    </message>
    <message>
        <source>Or {cause}</source>
        <translation type="unfinished">Ou bien&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>Most likely {cause}</source>
        <translation type="unfinished">Le plus probable&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>Perhaps {cause}</source>
        <translation type="unfinished">Peut-être&#xa0;: {cause}</translation>
    </message>
    <message>
        <source>Drop the slash at the end of the address</source>
        <translation type="unfinished">Enlever la barre oblique à la fin de l&apos;adresse</translation>
    </message>
    <message>
        <source>Add a slash at the end of the address</source>
        <translation type="unfinished">Ajouter une barre oblique à la fin de l&apos;adresse</translation>
    </message>
    <message>
        <source>Use the address that it points to</source>
        <translation type="unfinished">Utiliser l&apos;adresse qu&apos;elle indique</translation>
    </message>
    <message>
        <source>Use the address that it was sent on to</source>
        <translation type="unfinished">Utiliser l&apos;adresse où elle a été redirigée</translation>
    </message>
    <message>
        <source>Add {domain} to the whitelist</source>
        <translation type="unfinished">Ajouter {domain} aux domaines autorisés</translation>
    </message>
    <message>
        <source>{sample_place} still holds {sample} from the documentation, and was sent like that.</source>
        <translation type="unfinished">{sample_place} contient encore {sample} de la documentation et a été envoyé tel quel.</translation>
    </message>
    <message>
        <source>Your own code wants to send a request to a host that is not on the whitelist. The platform would not send it, either.</source>
        <translation type="unfinished">Votre propre code veut envoyer une requête à un hôte qui n&apos;est pas dans les domaines autorisés. La plateforme ne l&apos;enverrait pas non plus.</translation>
    </message>
    <message>
        <source>Add its domain in step {step}, if that host is the provider&apos;s.</source>
        <translation type="unfinished">Ajoutez son domaine à l&apos;étape {step}, si cet hôte est celui du fournisseur.</translation>
    </message>
    <message>
        <source>The address sends the request on to another server, and secrets are never sent on to one that was not named.</source>
        <translation type="unfinished">L&apos;adresse renvoie la requête à un autre serveur, et les secrets ne sont jamais transmis à un serveur qui n&apos;a pas été nommé.</translation>
    </message>
    <message>
        <source>Put the final address into the field, if it is the provider&apos;s own.</source>
        <translation type="unfinished">Mettez l&apos;adresse finale dans le champ, si elle est bien celle du fournisseur.</translation>
    </message>
    <message>
        <source>The address sends the request on to {target} instead of answering it.</source>
        <translation type="unfinished">L&apos;adresse renvoie la requête à {target} au lieu d&apos;y répondre.</translation>
    </message>
    <message>
        <source>Put the final address into the field, as the provider&apos;s documentation writes it.</source>
        <translation type="unfinished">Mettez l&apos;adresse finale dans le champ, telle que l&apos;écrit la documentation du fournisseur.</translation>
    </message>
    <message>
        <source>The address answers with a redirect that leads nowhere instead of an answer.</source>
        <translation type="unfinished">L&apos;adresse répond par une redirection qui ne mène nulle part, au lieu d&apos;une réponse.</translation>
    </message>
    <message>
        <source>Look the address up in the provider&apos;s documentation again.</source>
        <translation type="unfinished">Cherchez de nouveau l&apos;adresse dans la documentation du fournisseur.</translation>
    </message>
    <message>
        <source>There is nothing at this address (status {status}): to many servers a slash at the end makes another address of it.</source>
        <translation type="unfinished">Il n&apos;y a rien à cette adresse (statut {status})&#xa0;: pour beaucoup de serveurs, une barre oblique à la fin en fait une autre adresse.</translation>
    </message>
    <message>
        <source>Write it as the provider&apos;s documentation does, to the letter.</source>
        <translation type="unfinished">Écrivez-la comme la documentation du fournisseur, à la lettre.</translation>
    </message>
    <message>
        <source>The address does not take {method}, and says in its answer what it takes (status 405).</source>
        <translation type="unfinished">L&apos;adresse n&apos;accepte pas {method}, et dit dans sa réponse ce qu&apos;elle accepte (statut 405).</translation>
    </message>
    <message>
        <source>Send it as the answer&apos;s header Allow says.</source>
        <translation type="unfinished">Envoyez-la comme le dit l&apos;en-tête Allow de la réponse.</translation>
    </message>
    <message>
        <source>There is nothing at this address, or it does not take {method} (status {status}).</source>
        <translation type="unfinished">Il n&apos;y a rien à cette adresse, ou elle n&apos;accepte pas {method} (statut {status}).</translation>
    </message>
    <message>
        <source>Check the address of the call: its path and its version.</source>
        <translation type="unfinished">Vérifiez l&apos;adresse de l&apos;appel&#xa0;: son chemin et sa version.</translation>
    </message>
    <message>
        <source>The provider wants another token than this one: it has to be exchanged first.</source>
        <translation type="unfinished">Le fournisseur veut un autre jeton que celui-ci&#xa0;: il faut d&apos;abord l&apos;échanger.</translation>
    </message>
    <message>
        <source>Look for “exchange” or “long-lived” in its documentation, and add an exchange in step {step}: under Advanced, calls after the token.</source>
        <translation type="unfinished">Cherchez «&#xa0;exchange&#xa0;» ou «&#xa0;long-lived&#xa0;» dans sa documentation, et ajoutez un échange à l&apos;étape {step}&#xa0;: sous Avancé, appels après le jeton.</translation>
    </message>
    <message>
        <source>The token&apos;s scopes do not reach this far; the provider says so in a header of its answer.</source>
        <translation type="unfinished">Les scopes du jeton ne vont pas jusque-là&#xa0;; le fournisseur le dit dans un en-tête de sa réponse.</translation>
    </message>
    <message>
        <source>Ask for the scope in step {step} and log in again.</source>
        <translation type="unfinished">Demandez le scope à l&apos;étape {step} et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The provider granted fewer scopes than were asked for: {ungranted} is missing.</source>
        <translation type="unfinished">Le fournisseur a accordé moins de scopes que demandé&#xa0;: il manque {ungranted}.</translation>
    </message>
    <message>
        <source>Log in again and leave everything ticked; or allow the scope for your app at the provider.</source>
        <translation type="unfinished">Reconnectez-vous et laissez tout coché&#xa0;; ou autorisez le scope pour votre application chez le fournisseur.</translation>
    </message>
    <message>
        <source>The token may not do this: a scope is missing.</source>
        <translation type="unfinished">Le jeton n&apos;a pas ce droit&#xa0;: un scope manque.</translation>
    </message>
    <message>
        <source>The token is good, but for another API than this one (another audience).</source>
        <translation type="unfinished">Le jeton est bon, mais pour une autre API que celle-ci (une autre audience).</translation>
    </message>
    <message>
        <source>What a token is for is said at the log-in: by the scopes of this API, or by a parameter such as audience or resource. Compare them with its documentation.</source>
        <translation type="unfinished">Ce à quoi sert un jeton se dit à la connexion&#xa0;: par les scopes de cette API, ou par un paramètre comme audience ou resource. Comparez-les avec sa documentation.</translation>
    </message>
    <message>
        <source>The provider knows the token, but does not allow this call: a scope or a right of the account is missing.</source>
        <translation type="unfinished">Le fournisseur connaît le jeton, mais ne permet pas cet appel&#xa0;: un scope ou un droit du compte manque.</translation>
    </message>
    <message>
        <source>Ask for the scope that its documentation names for this call, or use a simpler one, such as “me”.</source>
        <translation type="unfinished">Demandez le scope que sa documentation nomme pour cet appel, ou utilisez un appel plus simple, comme «&#xa0;me&#xa0;».</translation>
    </message>
    <message>
        <source>Take the code from {names}</source>
        <translation type="unfinished">Prendre le code de {names}</translation>
    </message>
    <message>
        <source>Take the state from {name}</source>
        <translation type="unfinished">Prendre le state de {name}</translation>
    </message>
    <message>
        <source>Send and expect it as {name}</source>
        <translation type="unfinished">L&apos;envoyer et l&apos;attendre sous le nom {name}</translation>
    </message>
    <message>
        <source>The provider sent the token itself behind a #: your app is registered for the old implicit grant, which no server can read.</source>
        <translation type="unfinished">Le fournisseur a envoyé le jeton lui-même derrière un #&#xa0;: votre application est enregistrée pour l&apos;ancien flux implicite, qu&apos;aucun serveur ne peut lire.</translation>
    </message>
    <message>
        <source>At the provider, make it a web application with the authorization code grant; response_type has to be code.</source>
        <translation type="unfinished">Chez le fournisseur, faites-en une application web avec le flux «&#xa0;authorization code&#xa0;»&#xa0;; response_type doit être code.</translation>
    </message>
    <message>
        <source>The provider put its answer behind a #, where no server can read it.</source>
        <translation type="unfinished">Le fournisseur a mis sa réponse derrière un #, où aucun serveur ne peut la lire.</translation>
    </message>
    <message>
        <source>Ask for the answer in the address: response_mode=query, under Extra parameters.</source>
        <translation type="unfinished">Demandez la réponse dans l&apos;adresse&#xa0;: response_mode=query, sous Paramètres supplémentaires.</translation>
    </message>
    <message>
        <source>The provider sent no issuer (iss) with its answer, and this connection demands one. The answer was not believed.</source>
        <translation type="unfinished">Le fournisseur n&apos;a pas envoyé d&apos;émetteur (iss) avec sa réponse, et cette connexion en exige un. La réponse n&apos;a pas été crue.</translation>
    </message>
    <message>
        <source>Look at authorization_response_iss_parameter_supported in the provider&apos;s metadata: it sends one only where that is true (RFC 9207). Otherwise demand none.</source>
        <translation type="unfinished">Regardez authorization_response_iss_parameter_supported dans les métadonnées du fournisseur&#xa0;: il n&apos;en envoie un que si c&apos;est true (RFC 9207). Sinon, n&apos;en exigez pas.</translation>
    </message>
    <message>
        <source>Demand no issuer</source>
        <translation type="unfinished">N&apos;exiger aucun émetteur</translation>
    </message>
    <message>
        <source>The answer names another provider than the one that was asked. It was not believed.</source>
        <translation type="unfinished">La réponse nomme un autre fournisseur que celui qui a été interrogé. Elle n&apos;a pas été crue.</translation>
    </message>
    <message>
        <source>If it is the right provider, correct its issuer, under Advanced. Otherwise stop: somebody may be interfering.</source>
        <translation type="unfinished">Si c&apos;est le bon fournisseur, corrigez son émetteur, sous Avancé. Sinon, arrêtez&#xa0;: quelqu&apos;un s&apos;interpose peut-être.</translation>
    </message>
    <message>
        <source>The answer holds the same parameter twice, so it is not clear which one counts.</source>
        <translation type="unfinished">La réponse contient deux fois le même paramètre, on ne sait donc pas lequel compte.</translation>
    </message>
    <message>
        <source>Log in again. If it stays so, tell the provider.</source>
        <translation type="unfinished">Reconnectez-vous. Si cela persiste, signalez-le au fournisseur.</translation>
    </message>
    <message>
        <source>The provider sent the browser back, but without a code under the name that was expected.</source>
        <translation type="unfinished">Le fournisseur a renvoyé le navigateur, mais sans code sous le nom attendu.</translation>
    </message>
    <message>
        <source>If its documentation calls it otherwise, set that name, under Advanced: “Code comes back as”.</source>
        <translation type="unfinished">Si sa documentation l&apos;appelle autrement, indiquez ce nom, sous Avancé&#xa0;: «&#xa0;Le code revient sous le nom&#xa0;».</translation>
    </message>
    <message>
        <source>The redirect did not bring a parameter that is to be kept.</source>
        <translation type="unfinished">La redirection n&apos;a pas apporté un paramètre qui doit être gardé.</translation>
    </message>
    <message>
        <source>Correct its name, under Advanced, or remove it there.</source>
        <translation type="unfinished">Corrigez son nom, sous Avancé, ou retirez-le là.</translation>
    </message>
    <message>
        <source>The state that was sent came back, under another name than the standard&apos;s.</source>
        <translation type="unfinished">Le state envoyé est revenu, sous un autre nom que celui de la norme.</translation>
    </message>
    <message>
        <source>Take it from there: it is compared as ever.</source>
        <translation type="unfinished">Prenez-le là&#xa0;: il est comparé comme toujours.</translation>
    </message>
    <message>
        <source>An answer came without the state that was sent: it is sent, or looked for, under another name than the standard&apos;s.</source>
        <translation type="unfinished">Une réponse est arrivée sans le state envoyé&#xa0;: il est envoyé, ou cherché, sous un autre nom que celui de la norme.</translation>
    </message>
    <message>
        <source>Send it as state and expect it as state, unless the provider&apos;s documentation has another name.</source>
        <translation type="unfinished">Envoyez-le sous le nom state et attendez-le sous le nom state, sauf si la documentation du fournisseur a un autre nom.</translation>
    </message>
    <message>
        <source>An answer came, but with another state than was sent, or with none. It proves nothing, so it was not believed.</source>
        <translation type="unfinished">Une réponse est arrivée, mais avec un autre state que celui envoyé, ou sans state. Elle ne prouve rien, elle n&apos;a donc pas été crue.</translation>
    </message>
    <message>
        <source>Log in again, in the same browser window. If the provider never returns the state, say so under Advanced.</source>
        <translation type="unfinished">Reconnectez-vous, dans la même fenêtre du navigateur. Si le fournisseur ne renvoie jamais le state, dites-le sous Avancé.</translation>
    </message>
    <message>
        <source>Turn PKCE on</source>
        <translation type="unfinished">Activer PKCE</translation>
    </message>
    <message>
        <source>Turn PKCE off</source>
        <translation type="unfinished">Désactiver PKCE</translation>
    </message>
    <message>
        <source>The provider takes PKCE, the extra protection of the log-in, but not with the method plain.</source>
        <translation type="unfinished">Le fournisseur accepte PKCE, la protection supplémentaire de la connexion, mais pas avec la méthode plain.</translation>
    </message>
    <message>
        <source>Use S256, which no provider refuses that knows PKCE (RFC 7636 section 4.2).</source>
        <translation type="unfinished">Utilisez S256, que ne refuse aucun fournisseur qui connaît PKCE (RFC 7636 section 4.2).</translation>
    </message>
    <message>
        <source>Use PKCE with S256</source>
        <translation type="unfinished">Utiliser PKCE avec S256</translation>
    </message>
    <message>
        <source>The provider wants the scopes joined in another way.</source>
        <translation type="unfinished">Le fournisseur veut les scopes joints autrement.</translation>
    </message>
    <message>
        <source>Choose how the scopes are joined.</source>
        <translation type="unfinished">Choisissez comment les scopes sont joints.</translation>
    </message>
    <message>
        <source>The provider names all scopes as one: it wants them joined in another way.</source>
        <translation type="unfinished">Le fournisseur nomme tous les scopes comme un seul&#xa0;: il les veut joints autrement.</translation>
    </message>
    <message>
        <source>Choose how they are joined.</source>
        <translation type="unfinished">Choisissez comment ils sont joints.</translation>
    </message>
    <message>
        <source>The provider does not know or does not allow a scope that is asked for: {scope}.</source>
        <translation type="unfinished">Le fournisseur ne connaît pas ou ne permet pas un scope demandé&#xa0;: {scope}.</translation>
    </message>
    <message>
        <source>Take it out, or allow it for your app at the provider.</source>
        <translation type="unfinished">Retirez-le, ou autorisez-le pour votre application chez le fournisseur.</translation>
    </message>
    <message>
        <source>The provider refuses the scopes: one is unknown, or not allowed for your app.</source>
        <translation type="unfinished">Le fournisseur refuse les scopes&#xa0;: l&apos;un d&apos;eux est inconnu, ou pas permis à votre application.</translation>
    </message>
    <message>
        <source>Compare them with the provider&apos;s documentation, and with what is switched on for your app there.</source>
        <translation type="unfinished">Comparez-les avec la documentation du fournisseur, et avec ce qui y est activé pour votre application.</translation>
    </message>
    <message>
        <source>The provider reads the scopes as one, because it wants them joined in another way.</source>
        <translation type="unfinished">Le fournisseur lit les scopes comme un seul, car il les veut joints autrement.</translation>
    </message>
    <message>
        <source>Try the other way; it changes nothing else.</source>
        <translation type="unfinished">Essayez l&apos;autre façon&#xa0;; cela ne change rien d&apos;autre.</translation>
    </message>
    <message>
        <source>The provider takes the simple method of PKCE only.</source>
        <translation type="unfinished">Le fournisseur n&apos;accepte que la méthode simple de PKCE.</translation>
    </message>
    <message>
        <source>Choose “plain”.</source>
        <translation type="unfinished">Choisissez «&#xa0;plain&#xa0;».</translation>
    </message>
    <message>
        <source>Use PKCE with the method plain</source>
        <translation type="unfinished">Utiliser PKCE avec la méthode plain</translation>
    </message>
    <message>
        <source>The provider speaks of PKCE, the extra protection of the log-in: it wants it, or does not take it.</source>
        <translation type="unfinished">Le fournisseur parle de PKCE, la protection supplémentaire de la connexion&#xa0;: il la veut, ou ne l&apos;accepte pas.</translation>
    </message>
    <message>
        <source>Try it the other way.</source>
        <translation type="unfinished">Essayez l&apos;inverse.</translation>
    </message>
    <message>
        <source>The provider demands PKCE, the extra protection of the log-in, and it is off.</source>
        <translation type="unfinished">Le fournisseur exige PKCE, la protection supplémentaire de la connexion, et elle est désactivée.</translation>
    </message>
    <message>
        <source>Turn it on.</source>
        <translation type="unfinished">Activez-la.</translation>
    </message>
    <message>
        <source>The provider may want PKCE, the extra protection of the log-in, in the form that the standard now asks for.</source>
        <translation type="unfinished">Le fournisseur veut peut-être PKCE, la protection supplémentaire de la connexion, sous la forme que la norme demande aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Try it with S256; providers that do not know it mostly let it pass.</source>
        <translation type="unfinished">Essayez avec S256&#xa0;; les fournisseurs qui ne le connaissent pas le laissent le plus souvent passer.</translation>
    </message>
    <message>
        <source>The provider does not take PKCE.</source>
        <translation type="unfinished">Le fournisseur n&apos;accepte pas PKCE.</translation>
    </message>
    <message>
        <source>Turn it off. The state still protects the log-in.</source>
        <translation type="unfinished">Désactivez-la. Le state protège toujours la connexion.</translation>
    </message>
    <message>
        <source>Somebody chose not to allow access, or the account may not allow it.</source>
        <translation type="unfinished">Quelqu&apos;un a choisi de ne pas autoriser l&apos;accès, ou le compte n&apos;en a pas le droit.</translation>
    </message>
    <message>
        <source>Log in again and choose Allow. If you did, an administrator of that account may have to approve the app first.</source>
        <translation type="unfinished">Reconnectez-vous et choisissez Autoriser. Si vous l&apos;avez fait, un administrateur de ce compte doit peut-être d&apos;abord approuver l&apos;application.</translation>
    </message>
    <message>
        <source>The log-in began at another version of the provider&apos;s authorization URL than the token belongs to.</source>
        <translation type="unfinished">La connexion a commencé à une autre version de l&apos;URL d&apos;autorisation du fournisseur que celle dont relève le jeton.</translation>
    </message>
    <message>
        <source>Copy the authorization URL from the provider&apos;s documentation again: its version has to be the one of the token URL.</source>
        <translation type="unfinished">Copiez de nouveau l&apos;URL d&apos;autorisation depuis la documentation du fournisseur&#xa0;: sa version doit être celle de l&apos;URL du jeton.</translation>
    </message>
    <message>
        <source>There is no log-in page at this address: the server knows no such page.</source>
        <translation type="unfinished">Il n&apos;y a pas de page de connexion à cette adresse&#xa0;: le serveur ne connaît pas cette page.</translation>
    </message>
    <message>
        <source>Copy the authorization URL from the provider&apos;s documentation again: its path and its version.</source>
        <translation type="unfinished">Copiez de nouveau l&apos;URL d&apos;autorisation depuis la documentation du fournisseur&#xa0;: son chemin et sa version.</translation>
    </message>
    <message>
        <source>The log-in page wants a mark at the end of its address, after a #.</source>
        <translation type="unfinished">La page de connexion veut une marque à la fin de son adresse, après un #.</translation>
    </message>
    <message>
        <source>Write it behind the authorization URL, as the provider does.</source>
        <translation type="unfinished">Écrivez-la derrière l&apos;URL d&apos;autorisation, comme le fait le fournisseur.</translation>
    </message>
    <message>
        <source>The provider misses a parameter of the log-in, or wants it with another value.</source>
        <translation type="unfinished">Il manque au fournisseur un paramètre de la connexion, ou il le veut avec une autre valeur.</translation>
    </message>
    <message>
        <source>Send it as the provider says.</source>
        <translation type="unfinished">Envoyez-le comme le dit le fournisseur.</translation>
    </message>
    <message>
        <source>The provider misses a parameter, or does not take one that is sent.</source>
        <translation type="unfinished">Il manque un paramètre au fournisseur, ou il n&apos;en accepte pas un qui est envoyé.</translation>
    </message>
    <message>
        <source>Its words name it. Add it or take it out, under Extra parameters.</source>
        <translation type="unfinished">Ses mots le nomment. Ajoutez-le ou retirez-le, sous Paramètres supplémentaires.</translation>
    </message>
    <message>
        <source>The provider speaks of state, the random value that ties its answer to this log-in.</source>
        <translation type="unfinished">Le fournisseur parle de state, la valeur aléatoire qui lie sa réponse à cette connexion.</translation>
    </message>
    <message>
        <source>The wizard sends a fresh one each time: see that state is neither left out nor among the extra parameters, and log in again.</source>
        <translation type="unfinished">L&apos;assistant en envoie un nouveau à chaque fois&#xa0;: veillez à ce que state ne soit ni omis ni parmi les paramètres supplémentaires, et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The provider wants a nonce with the log-in: a random value that it puts into its ID token.</source>
        <translation type="unfinished">Le fournisseur veut un nonce à la connexion&#xa0;: une valeur aléatoire qu&apos;il met dans son ID token.</translation>
    </message>
    <message>
        <source>Add the parameter nonce; the wizard makes a fresh value for each log-in.</source>
        <translation type="unfinished">Ajoutez le paramètre nonce&#xa0;; l&apos;assistant crée une nouvelle valeur à chaque connexion.</translation>
    </message>
    <message>
        <source>The provider takes only log-ins that were pushed to it beforehand or that are signed (PAR, RFC 9126; JAR, RFC 9101), which is beyond the platform.</source>
        <translation type="unfinished">Le fournisseur n&apos;accepte que les connexions qui lui ont été poussées d&apos;avance ou qui sont signées (PAR, RFC 9126&#xa0;; JAR, RFC 9101), ce qui est hors de portée de la plateforme.</translation>
    </message>
    <message>
        <source>At the provider, choose an app that needs neither. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">Chez le fournisseur, choisissez une application qui n&apos;exige ni l&apos;un ni l&apos;autre. Sinon, personne ne peut se connecter par la plateforme.</translation>
    </message>
    <message>
        <source>The provider wants you to log in by hand, and the request does not let it ask.</source>
        <translation type="unfinished">Le fournisseur veut que vous vous connectiez à la main, et la requête ne le laisse pas demander.</translation>
    </message>
    <message>
        <source>Take prompt=none out, or let the provider ask.</source>
        <translation type="unfinished">Retirez prompt=none, ou laissez le fournisseur demander.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own at the moment.</source>
        <translation type="unfinished">Le fournisseur a lui-même un problème pour le moment.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation type="unfinished">Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Some providers answer like this where the request lacks a parameter that they count on, such as resource or audience.</source>
        <translation type="unfinished">Certains fournisseurs répondent ainsi quand il manque à la requête un paramètre sur lequel ils comptent, comme resource ou audience.</translation>
    </message>
    <message>
        <source>If it stays so, compare the authorization request with the provider&apos;s documentation, and add what it lists to the extra parameters.</source>
        <translation type="unfinished">Si cela persiste, comparez la requête d&apos;autorisation avec la documentation du fournisseur, et ajoutez ce qu&apos;elle indique aux paramètres supplémentaires.</translation>
    </message>
    <message>
        <source>Nobody came back from the log-in: the provider showed an error page of its own, or the page was left open.</source>
        <translation type="unfinished">Personne n&apos;est revenu de la connexion&#xa0;: le fournisseur a affiché sa propre page d&apos;erreur, ou la page est restée ouverte.</translation>
    </message>
    <message>
        <source>Paste the words or the address of its error page here: they say what to mend. Check also that this redirect URI is registered.</source>
        <translation type="unfinished">Collez ici le texte ou l&apos;adresse de sa page d&apos;erreur&#xa0;: ils disent ce qu&apos;il faut corriger. Vérifiez aussi que cette URI de redirection est enregistrée.</translation>
    </message>
    <message>
        <source>The server says that there is nothing at this address, and no more.</source>
        <translation type="unfinished">Le serveur dit qu&apos;il n&apos;y a rien à cette adresse, et rien de plus.</translation>
    </message>
    <message>
        <source>Compare the authorization URL with the provider&apos;s documentation, its path above all: a part may be missing.</source>
        <translation type="unfinished">Comparez l&apos;URL d&apos;autorisation avec la documentation du fournisseur, surtout son chemin&#xa0;: une partie manque peut-être.</translation>
    </message>
    <message>
        <source>The provider&apos;s page does not say what is wrong. Nearly always it is the redirect URI, which is not registered as it is sent.</source>
        <translation type="unfinished">La page du fournisseur ne dit pas ce qui ne va pas. Presque toujours, c&apos;est l&apos;URI de redirection, qui n&apos;est pas enregistrée telle qu&apos;elle est envoyée.</translation>
    </message>
    <message>
        <source>Compare it with the one in the provider&apos;s portal, letter by letter.</source>
        <translation type="unfinished">Comparez-la avec celle du portail du fournisseur, lettre par lettre.</translation>
    </message>
    <message>
        <source>The client ID may not be known there: a provider that does not know the app sends nobody back, and often says nothing.</source>
        <translation type="unfinished">L&apos;ID client n&apos;y est peut-être pas connu&#xa0;: un fournisseur qui ne connaît pas l&apos;application ne renvoie personne, et souvent ne dit rien.</translation>
    </message>
    <message>
        <source>Compare it with the one in the provider&apos;s portal.</source>
        <translation type="unfinished">Comparez-le avec celui du portail du fournisseur.</translation>
    </message>
    <message>
        <source>The browser came back to this computer, and nobody listened there any more, or not at this port.</source>
        <translation type="unfinished">Le navigateur est revenu à cet ordinateur, et personne n&apos;y écoutait plus, ou pas sur ce port.</translation>
    </message>
    <message>
        <source>Log in again, and leave the wizard open meanwhile; the redirect URI names the port.</source>
        <translation type="unfinished">Reconnectez-vous, et laissez l&apos;assistant ouvert entre-temps&#xa0;; l&apos;URI de redirection nomme le port.</translation>
    </message>
    <message>
        <source>The browser finds no server of the name in the authorization URL.</source>
        <translation type="unfinished">Le navigateur ne trouve aucun serveur du nom qui figure dans l&apos;URL d&apos;autorisation.</translation>
    </message>
    <message>
        <source>Check the spelling of its host, and what is filled in for it (a sub-domain, a region).</source>
        <translation type="unfinished">Vérifiez l&apos;orthographe de son hôte, et ce qui y est inséré (un sous-domaine, une région).</translation>
    </message>
    <message>
        <source>The provider&apos;s log-in sends the browser round in a circle.</source>
        <translation type="unfinished">La connexion du fournisseur fait tourner le navigateur en rond.</translation>
    </message>
    <message>
        <source>Check the authorization URL; then try in a private window, since an old cookie can do this, too.</source>
        <translation type="unfinished">Vérifiez l&apos;URL d&apos;autorisation&#xa0;; puis essayez dans une fenêtre privée, car un vieux cookie peut aussi causer cela.</translation>
    </message>
    <message>
        <source>The browser does not trust the certificate of the page: the provider&apos;s own, or that of the redirect to this computer.</source>
        <translation type="unfinished">Le navigateur ne se fie pas au certificat de la page&#xa0;: celui du fournisseur, ou celui de la redirection vers cet ordinateur.</translation>
    </message>
    <message>
        <source>Where the address is of this computer, go on: the wizard made that certificate. Otherwise check the authorization URL.</source>
        <translation type="unfinished">Si l&apos;adresse est de cet ordinateur, continuez&#xa0;: l&apos;assistant a fait ce certificat. Sinon, vérifiez l&apos;URL d&apos;autorisation.</translation>
    </message>
    <message>
        <source>Send it as {name}</source>
        <translation type="unfinished">L&apos;envoyer sous le nom {name}</translation>
    </message>
    <message>
        <source>The client secret holds signs that read differently once they are form-encoded, as HTTP Basic wants it (RFC 6749 section 2.3.1), and the provider reads another secret than the one that was sent.</source>
        <translation type="unfinished">Le secret client contient des signes qui se lisent autrement une fois encodés comme formulaire, comme le veut HTTP Basic (RFC 6749 section 2.3.1), et le fournisseur lit un autre secret que celui qui a été envoyé.</translation>
    </message>
    <message>
        <source>Send it the other way. If that changes nothing, it is the secret itself.</source>
        <translation type="unfinished">Envoyez-le de l&apos;autre façon. Si cela ne change rien, c&apos;est le secret lui-même.</translation>
    </message>
    <message>
        <source>The provider does not take the client secret: it is mistyped, was replaced, has expired, or belongs to another app.</source>
        <translation type="unfinished">Le fournisseur n&apos;accepte pas le secret client&#xa0;: il est mal tapé, a été remplacé, a expiré, ou appartient à une autre application.</translation>
    </message>
    <message>
        <source>Copy the secret from the provider again and paste it in step {step}. Check that it is the secret, and not its ID.</source>
        <translation type="unfinished">Copiez de nouveau le secret depuis le fournisseur et collez-le à l&apos;étape {step}. Vérifiez que c&apos;est le secret, et non son ID.</translation>
    </message>
    <message>
        <source>ID and secret belong to another environment or region than the address that was asked (sandbox and production have their own).</source>
        <translation type="unfinished">L&apos;ID et le secret relèvent d&apos;un autre environnement ou d&apos;une autre région que l&apos;adresse interrogée (sandbox et production ont les leurs).</translation>
    </message>
    <message>
        <source>Take ID and secret of the environment that the address belongs to, or change the address in this step.</source>
        <translation type="unfinished">Prenez l&apos;ID et le secret de l&apos;environnement auquel appartient l&apos;adresse, ou changez l&apos;adresse dans cette étape.</translation>
    </message>
    <message>
        <source>The code was given to another app than the one whose ID and secret were sent.</source>
        <translation type="unfinished">Le code a été donné à une autre application que celle dont l&apos;ID et le secret ont été envoyés.</translation>
    </message>
    <message>
        <source>Check in step {step} that client ID and secret belong together, and to the environment of the log-in.</source>
        <translation type="unfinished">Vérifiez à l&apos;étape {step} que l&apos;ID client et le secret vont ensemble, et avec l&apos;environnement de la connexion.</translation>
    </message>
    <message>
        <source>The provider has suspended or disabled the app.</source>
        <translation type="unfinished">Le fournisseur a suspendu ou désactivé l&apos;application.</translation>
    </message>
    <message>
        <source>Look at the app in the provider&apos;s portal; its support says why, and what lifts it.</source>
        <translation type="unfinished">Regardez l&apos;application dans le portail du fournisseur&#xa0;; son assistance dit pourquoi, et comment y remédier.</translation>
    </message>
    <message>
        <source>The provider does not know this client ID here.</source>
        <translation type="unfinished">Le fournisseur ne connaît pas cet ID client ici.</translation>
    </message>
    <message>
        <source>Copy it from the provider again; check that ID and token address are of the same environment (sandbox or production).</source>
        <translation type="unfinished">Copiez-le de nouveau depuis le fournisseur&#xa0;; vérifiez que l&apos;ID et l&apos;adresse du jeton sont du même environnement (sandbox ou production).</translation>
    </message>
    <message>
        <source>The provider looked for the app or the account in the tenant (directory, realm) that the address names, and it is not there.</source>
        <translation type="unfinished">Le fournisseur a cherché l&apos;application ou le compte dans le tenant (annuaire, realm) que nomme l&apos;adresse, et il n&apos;y est pas.</translation>
    </message>
    <message>
        <source>Put the tenant into the address in which the app was registered; or register the app for accounts of any tenant.</source>
        <translation type="unfinished">Mettez dans l&apos;adresse le tenant où l&apos;application a été enregistrée&#xa0;; ou enregistrez l&apos;application pour les comptes de tout tenant.</translation>
    </message>
    <message>
        <source>The client secret begins or ends with a space or an invisible character: it was copied with it, and the provider takes it for another secret.</source>
        <translation type="unfinished">Le secret client commence ou finit par un espace ou un caractère invisible&#xa0;: il a été copié avec, et le fournisseur le prend pour un autre secret.</translation>
    </message>
    <message>
        <source>Copy the secret from the provider again, from its first letter to its last, and paste it in step {step}.</source>
        <translation type="unfinished">Copiez de nouveau le secret depuis le fournisseur, de la première à la dernière lettre, et collez-le à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>The client secret holds characters that no secret is made of (RFC 6749 appendix A.2), or one character alone: what was copied is perhaps the row of dots that hides it.</source>
        <translation type="unfinished">Le secret client contient des caractères dont aucun secret n&apos;est fait (RFC 6749 annexe A.2), ou un seul caractère&#xa0;: on a peut-être copié la rangée de points qui le masque.</translation>
    </message>
    <message>
        <source>Have the provider show the secret, copy it, and paste it in step {step}.</source>
        <translation type="unfinished">Faites afficher le secret par le fournisseur, copiez-le, et collez-le à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>The client secret is the client ID once more: the provider has another value for it.</source>
        <translation type="unfinished">Le secret client est encore une fois l&apos;ID client&#xa0;: le fournisseur a pour lui une autre valeur.</translation>
    </message>
    <message>
        <source>Copy the secret from the provider, and paste it in step {step}. Some show one only after it was made in their portal.</source>
        <translation type="unfinished">Copiez le secret depuis le fournisseur, et collez-le à l&apos;étape {step}. Certains ne l&apos;affichent qu&apos;une fois créé dans leur portail.</translation>
    </message>
    <message>
        <source>The header Authorization of this call holds the credentials and no word before them; HTTP Basic has one there, and encodes what follows (RFC 7617).</source>
        <translation type="unfinished">L&apos;en-tête Authorization de cet appel contient les identifiants et aucun mot devant&#xa0;; HTTP Basic en a un, et encode ce qui suit (RFC 7617).</translation>
    </message>
    <message>
        <source>Take the header out and let the wizard make it, unless the provider&apos;s documentation has it like this.</source>
        <translation type="unfinished">Retirez l&apos;en-tête et laissez l&apos;assistant le faire, sauf si la documentation du fournisseur le veut ainsi.</translation>
    </message>
    <message>
        <source>The provider refused the app&apos;s credentials in every way in which they can be sent: it is the client secret itself, or the client ID.</source>
        <translation type="unfinished">Le fournisseur a refusé les identifiants de l&apos;application de toutes les façons dont on peut les envoyer&#xa0;: c&apos;est le secret client lui-même, ou l&apos;ID client.</translation>
    </message>
    <message>
        <source>Copy both from the provider again, and paste them in step {step}. A secret is often shown once only: make a new one if in doubt.</source>
        <translation type="unfinished">Copiez les deux de nouveau depuis le fournisseur, et collez-les à l&apos;étape {step}. Un secret n&apos;est souvent montré qu&apos;une fois&#xa0;: en cas de doute, créez-en un nouveau.</translation>
    </message>
    <message>
        <source>The provider refused the app with status {status} in every way in which its credentials can be sent: it is the client secret itself, or the client ID.</source>
        <translation type="unfinished">Le fournisseur a refusé l&apos;application avec le statut {status} de toutes les façons dont on peut envoyer ses identifiants&#xa0;: c&apos;est le secret client lui-même, ou l&apos;ID client.</translation>
    </message>
    <message>
        <source>The app&apos;s credentials were sent under another name than the standard&apos;s, and the provider does not take them.</source>
        <translation type="unfinished">Les identifiants de l&apos;application ont été envoyés sous un autre nom que celui de la norme, et le fournisseur ne les accepte pas.</translation>
    </message>
    <message>
        <source>Send them under the standard&apos;s name, unless the provider&apos;s documentation has the other one.</source>
        <translation type="unfinished">Envoyez-les sous le nom de la norme, sauf si la documentation du fournisseur a l&apos;autre.</translation>
    </message>
    <message>
        <source>The provider does not accept the app&apos;s credentials. They are sent as its documentation or the standard has it, so most likely it is the client secret: it is mistyped, was replaced, or belongs to another app.</source>
        <translation type="unfinished">Le fournisseur n&apos;accepte pas les identifiants de l&apos;application. Ils sont envoyés comme le veut sa documentation ou la norme&#xa0;: tout désigne donc le secret client, qui est mal tapé, a été remplacé ou appartient à une autre application.</translation>
    </message>
    <message>
        <source>Copy the secret from the provider again and paste it in step {step}. If that changes nothing, send it the other way.</source>
        <translation type="unfinished">Copiez de nouveau le secret depuis le fournisseur et collez-le à l&apos;étape {step}. Si cela ne change rien, envoyez-le de l&apos;autre façon.</translation>
    </message>
    <message>
        <source>The provider does not accept the app&apos;s credentials, or not in the way in which they are sent.</source>
        <translation type="unfinished">Le fournisseur n&apos;accepte pas les identifiants de l&apos;application, ou pas de la façon dont ils sont envoyés.</translation>
    </message>
    <message>
        <source>First try the other way (HTTP Basic or body). If that changes nothing, copy ID and secret from the provider again; sandbox and production often have their own.</source>
        <translation type="unfinished">Essayez d&apos;abord l&apos;autre façon (HTTP Basic ou corps). Si cela ne change rien, copiez de nouveau l&apos;ID et le secret depuis le fournisseur&#xa0;; sandbox et production ont souvent les leurs.</translation>
    </message>
    <message>
        <source>The provider refuses the app (status {status}): its credentials are wrong, or it wants them in another way.</source>
        <translation type="unfinished">Le fournisseur refuse l&apos;application (statut {status})&#xa0;: ses identifiants sont faux, ou il les veut autrement.</translation>
    </message>
    <message>
        <source>Refresh where the token came from</source>
        <translation type="unfinished">Actualiser là d&apos;où vient le jeton</translation>
    </message>
    <message>
        <source>Send {parameter}</source>
        <translation type="unfinished">Envoyer {parameter}</translation>
    </message>
    <message>
        <source>Send the credentials as for the token</source>
        <translation type="unfinished">Envoyer les identifiants comme pour le jeton</translation>
    </message>
    <message>
        <source>This request sends a value that is written down in place of one that each log-in makes anew, or asks for another grant than this one.</source>
        <translation type="unfinished">Cette requête envoie une valeur écrite d&apos;avance à la place d&apos;une valeur que chaque connexion crée, ou demande un autre type d&apos;accès (grant) que celui-ci.</translation>
    </message>
    <message>
        <source>Take it out: what belongs there is filled in by itself.</source>
        <translation type="unfinished">Retirez cela&#xa0;: ce qu&apos;il faut là se remplit tout seul.</translation>
    </message>
    <message>
        <source>The revocation sends a token that is written down, and not the one that this log-in brought.</source>
        <translation type="unfinished">La révocation envoie un jeton écrit d&apos;avance, et non celui que cette connexion a apporté.</translation>
    </message>
    <message>
        <source>The token was asked for with another grant than the log-in&apos;s: it is not the token of whoever logged in.</source>
        <translation type="unfinished">Le jeton a été demandé avec un autre grant que celui de la connexion&#xa0;: ce n&apos;est pas le jeton de la personne connectée.</translation>
    </message>
    <message>
        <source>Take the grant type out of the extra parameters of step {step}.</source>
        <translation type="unfinished">Retirez le grant type des paramètres supplémentaires de l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>The authorization request sends a value of its own for what OAuth fills in: response_type has to ask for a code, response_mode for one in the query, and state and code challenge are made anew for each log-in.</source>
        <translation type="unfinished">La requête d&apos;autorisation envoie une valeur à elle pour ce qu&apos;OAuth remplit&#xa0;: response_type doit demander un code, response_mode une réponse dans la query, et state et code challenge sont créés à chaque connexion.</translation>
    </message>
    <message>
        <source>Take it out of the extra parameters.</source>
        <translation type="unfinished">Retirez cela des paramètres supplémentaires.</translation>
    </message>
    <message>
        <source>The authorization request sends a code challenge, or a method for it, that is written down; the verifier of this request belongs to another one.</source>
        <translation type="unfinished">La requête d&apos;autorisation envoie un code challenge, ou une méthode pour lui, écrit d&apos;avance&#xa0;; le verifier de cette requête appartient à un autre.</translation>
    </message>
    <message>
        <source>The addresses of the log-in and of the token seem to have changed places.</source>
        <translation type="unfinished">Les adresses de la connexion et du jeton semblent interverties.</translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation type="unfinished">Intervertissez-les.</translation>
    </message>
    <message>
        <source>The address is the same as the one in step {other_step}, which is for something else.</source>
        <translation type="unfinished">L&apos;adresse est la même que celle de l&apos;étape {other_step}, qui sert à autre chose.</translation>
    </message>
    <message>
        <source>Copy the address of this step from the provider&apos;s documentation.</source>
        <translation type="unfinished">Copiez l&apos;adresse de cette étape depuis la documentation du fournisseur.</translation>
    </message>
    <message>
        <source>The refresh goes to another address than the request for the token, and there it is not understood; the standard has both at one address (RFC 6749 section 6).</source>
        <translation type="unfinished">L&apos;actualisation va à une autre adresse que la requête de jeton, et elle n&apos;y est pas comprise&#xa0;; la norme a les deux à une seule adresse (RFC 6749 section 6).</translation>
    </message>
    <message>
        <source>Refresh where the token came from, unless the provider&apos;s documentation has another address.</source>
        <translation type="unfinished">Actualisez là d&apos;où vient le jeton, sauf si la documentation du fournisseur a une autre adresse.</translation>
    </message>
    <message>
        <source>The provider misses a parameter that is sent under another name here than the standard&apos;s.</source>
        <translation type="unfinished">Il manque au fournisseur un paramètre qui est envoyé ici sous un autre nom que celui de la norme.</translation>
    </message>
    <message>
        <source>Send it under the standard&apos;s name, unless the provider&apos;s documentation has the other one.</source>
        <translation type="unfinished">Envoyez-le sous le nom de la norme, sauf si la documentation du fournisseur a l&apos;autre.</translation>
    </message>
    <message>
        <source>The provider says that it does not accept the app. Some say so of any request that they do not understand, and this one is not as the standard has it.</source>
        <translation type="unfinished">Le fournisseur dit qu&apos;il n&apos;accepte pas l&apos;application. Certains le disent de toute requête qu&apos;ils ne comprennent pas, et celle-ci n&apos;est pas comme le veut la norme.</translation>
    </message>
    <message>
        <source>Send it as the standard has it, unless the provider&apos;s documentation says otherwise.</source>
        <translation type="unfinished">Envoyez-la comme le veut la norme, sauf si la documentation du fournisseur dit autre chose.</translation>
    </message>
    <message>
        <source>A parameter is sent under another name than the standard&apos;s, and the provider does not say what it misses.</source>
        <translation type="unfinished">Un paramètre est envoyé sous un autre nom que celui de la norme, et le fournisseur ne dit pas ce qui lui manque.</translation>
    </message>
    <message>
        <source>The revocation says that it sends the other kind of token than it does (token_type_hint).</source>
        <translation type="unfinished">La révocation dit qu&apos;elle envoie l&apos;autre type de jeton que celui qu&apos;elle envoie (token_type_hint).</translation>
    </message>
    <message>
        <source>Send the kind that it names, or let it name the other one (RFC 7009 section 2.1).</source>
        <translation type="unfinished">Envoyez le type qu&apos;il nomme, ou faites-lui nommer l&apos;autre (RFC 7009 section 2.1).</translation>
    </message>
    <message>
        <source>The provider said that the token is revoked, and it still works: the revocation says otherwise who the app is than the request for the token does.</source>
        <translation type="unfinished">Le fournisseur a dit que le jeton est révoqué, et il fonctionne encore&#xa0;: la révocation présente l&apos;application autrement que la requête de jeton.</translation>
    </message>
    <message>
        <source>Send the credentials as for the token.</source>
        <translation type="unfinished">Envoyez les identifiants comme pour le jeton.</translation>
    </message>
    <message>
        <source>The request was sent with {method}; the standard has POST here (RFC 6749 section 3.2, RFC 7009 section 2.1).</source>
        <translation type="unfinished">La requête a été envoyée avec {method}&#xa0;; la norme a POST ici (RFC 6749 section 3.2, RFC 7009 section 2.1).</translation>
    </message>
    <message>
        <source>Send it with POST.</source>
        <translation type="unfinished">Envoyez-la avec POST.</translation>
    </message>
    <message>
        <source>This call leaves out what the standard demands in it.</source>
        <translation type="unfinished">Cet appel omet ce que la norme y exige.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation type="unfinished">Envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>The provider misses what this call leaves out on purpose.</source>
        <translation type="unfinished">Il manque au fournisseur ce que cet appel omet exprès.</translation>
    </message>
    <message>
        <source>The provider misses {parameter}, and it was sent in a form: the provider does not read forms.</source>
        <translation type="unfinished">Il manque {parameter} au fournisseur, et il a été envoyé dans un formulaire&#xa0;: le fournisseur ne lit pas les formulaires.</translation>
    </message>
    <message>
        <source>Send the request as JSON.</source>
        <translation type="unfinished">Envoyez la requête en JSON.</translation>
    </message>
    <message>
        <source>The provider has no answer in a format that this request accepts (status 406).</source>
        <translation type="unfinished">Le fournisseur n&apos;a pas de réponse dans un format que cette requête accepte (statut 406).</translation>
    </message>
    <message>
        <source>Say in the header Accept what its documentation names, mostly application/json.</source>
        <translation type="unfinished">Mettez dans l&apos;en-tête Accept ce que nomme sa documentation, le plus souvent application/json.</translation>
    </message>
    <message>
        <source>The provider does not read the format of the request (status 415).</source>
        <translation type="unfinished">Le fournisseur ne lit pas le format de la requête (statut 415).</translation>
    </message>
    <message>
        <source>Send it in the other format.</source>
        <translation type="unfinished">Envoyez-la dans l&apos;autre format.</translation>
    </message>
    <message>
        <source>The provider wants the request as JSON.</source>
        <translation type="unfinished">Le fournisseur veut la requête en JSON.</translation>
    </message>
    <message>
        <source>Send it as JSON.</source>
        <translation type="unfinished">Envoyez-la en JSON.</translation>
    </message>
    <message>
        <source>The provider wants the request as a form.</source>
        <translation type="unfinished">Le fournisseur veut la requête en formulaire.</translation>
    </message>
    <message>
        <source>Send it as a form.</source>
        <translation type="unfinished">Envoyez-la en formulaire.</translation>
    </message>
    <message>
        <source>The request was sent as JSON, and the provider misses in it what it holds: it reads forms only.</source>
        <translation type="unfinished">La requête a été envoyée en JSON, et il manque au fournisseur ce qu&apos;elle contient&#xa0;: il ne lit que les formulaires.</translation>
    </message>
    <message>
        <source>Send it as a form, as the standard has it (RFC 6749 section 4.1.3).</source>
        <translation type="unfinished">Envoyez-la en formulaire, comme le veut la norme (RFC 6749 section 4.1.3).</translation>
    </message>
    <message>
        <source>The parameters travel in the address, and the provider misses them: it reads the body, where the standard has them (RFC 6749 section 4.1.3).</source>
        <translation type="unfinished">Les paramètres voyagent dans l&apos;adresse, et ils manquent au fournisseur&#xa0;: il lit le corps, où la norme les place (RFC 6749 section 4.1.3).</translation>
    </message>
    <message>
        <source>Send them in the body.</source>
        <translation type="unfinished">Envoyez-les dans le corps.</translation>
    </message>
    <message>
        <source>Send the parameters in the body</source>
        <translation type="unfinished">Envoyer les paramètres dans le corps</translation>
    </message>
    <message>
        <source>The provider takes POST only at this address.</source>
        <translation type="unfinished">Le fournisseur n&apos;accepte que POST à cette adresse.</translation>
    </message>
    <message>
        <source>Send it as POST.</source>
        <translation type="unfinished">Envoyez-la en POST.</translation>
    </message>
    <message>
        <source>This request was sent as JSON. The one for the token was a form, and the provider understood it.</source>
        <translation type="unfinished">Cette requête a été envoyée en JSON. Celle du jeton était un formulaire, et le fournisseur l&apos;a comprise.</translation>
    </message>
    <message>
        <source>Send this one as a form, too.</source>
        <translation type="unfinished">Envoyez celle-ci en formulaire aussi.</translation>
    </message>
    <message>
        <source>The parameters were sent in the body. For the token they were in the address, and the provider read them.</source>
        <translation type="unfinished">Les paramètres ont été envoyés dans le corps. Pour le jeton, ils étaient dans l&apos;adresse, et le fournisseur les a lus.</translation>
    </message>
    <message>
        <source>Send them in the address here, too.</source>
        <translation type="unfinished">Envoyez-les ici aussi dans l&apos;adresse.</translation>
    </message>
    <message>
        <source>The provider says nothing, and the request was sent as JSON: it may read forms only.</source>
        <translation type="unfinished">Le fournisseur ne dit rien, et la requête a été envoyée en JSON&#xa0;: il ne lit peut-être que les formulaires.</translation>
    </message>
    <message>
        <source>Send redirect_uri at the log-in, too</source>
        <translation type="unfinished">Envoyer redirect_uri aussi à la connexion</translation>
    </message>
    <message>
        <source>The redirect URI that stands among this call&apos;s parameters is another than the one of the log-in; both have to be the same (RFC 6749 section 4.1.3).</source>
        <translation type="unfinished">L&apos;URI de redirection parmi les paramètres de cet appel est une autre que celle de la connexion&#xa0;; les deux doivent être identiques (RFC 6749 section 4.1.3).</translation>
    </message>
    <message>
        <source>Take it out: the wizard sends the one of the log-in by itself.</source>
        <translation type="unfinished">Retirez-la&#xa0;: l&apos;assistant envoie de lui-même celle de la connexion.</translation>
    </message>
    <message>
        <source>The redirect URI of the token request is not the one of the log-in, or is not registered.</source>
        <translation type="unfinished">L&apos;URI de redirection de la requête de jeton n&apos;est pas celle de la connexion, ou n&apos;est pas enregistrée.</translation>
    </message>
    <message>
        <source>Register exactly this address at the provider, and send it in both requests.</source>
        <translation type="unfinished">Enregistrez exactement cette adresse chez le fournisseur, et envoyez-la dans les deux requêtes.</translation>
    </message>
    <message>
        <source>The provider refuses the code verifier of PKCE: it wants none, or one of the other kind.</source>
        <translation type="unfinished">Le fournisseur refuse le code verifier de PKCE&#xa0;: il n&apos;en veut pas, ou en veut un de l&apos;autre type.</translation>
    </message>
    <message>
        <source>Turn PKCE off in step {step}, or choose the other method.</source>
        <translation type="unfinished">Désactivez PKCE à l&apos;étape {step}, ou choisissez l&apos;autre méthode.</translation>
    </message>
    <message>
        <source>The provider wants PKCE, the extra protection of the log-in, and it is off.</source>
        <translation type="unfinished">Le fournisseur veut PKCE, la protection supplémentaire de la connexion, et elle est désactivée.</translation>
    </message>
    <message>
        <source>Turn it on in step {step} and log in again.</source>
        <translation type="unfinished">Activez-la à l&apos;étape {step} et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The code was used already, or came too late: it works once, and often for a minute only.</source>
        <translation type="unfinished">Le code a déjà servi, ou est arrivé trop tard&#xa0;: il vaut une fois, et souvent pendant une minute seulement.</translation>
    </message>
    <message>
        <source>Log in again: that brings a fresh code.</source>
        <translation type="unfinished">Reconnectez-vous&#xa0;: cela apporte un nouveau code.</translation>
    </message>
    <message>
        <source>The provider refuses the code: it was used or too old, the redirect URI differs from the log-in&apos;s, or it belongs to another app.</source>
        <translation type="unfinished">Le fournisseur refuse le code&#xa0;: il a servi ou est trop vieux, l&apos;URI de redirection diffère de celle de la connexion, ou il appartient à une autre application.</translation>
    </message>
    <message>
        <source>Log in again at once. If it stays so, compare redirect URI and client ID with the provider&apos;s.</source>
        <translation type="unfinished">Reconnectez-vous tout de suite. Si cela persiste, comparez l&apos;URI de redirection et l&apos;ID client avec ceux du fournisseur.</translation>
    </message>
    <message>
        <source>The provider refuses the request (status {status}) and does not say why: mostly it is the code, which was used or is too old, or something that is sent otherwise than at the log-in.</source>
        <translation type="unfinished">Le fournisseur refuse la requête (statut {status}) et ne dit pas pourquoi&#xa0;: le plus souvent, c&apos;est le code, qui a servi ou est trop vieux, ou quelque chose qui est envoyé autrement qu&apos;à la connexion.</translation>
    </message>
    <message>
        <source>Log in again at once. If it stays so, compare this call with the provider&apos;s documentation.</source>
        <translation type="unfinished">Reconnectez-vous tout de suite. Si cela persiste, comparez cet appel avec la documentation du fournisseur.</translation>
    </message>
    <message>
        <source>The provider does not know this kind of request under this name, or does not allow it for the app.</source>
        <translation type="unfinished">Le fournisseur ne connaît pas ce type de requête sous ce nom, ou ne le permet pas à l&apos;application.</translation>
    </message>
    <message>
        <source>Check the address of the call; at the provider, allow the grant for your app.</source>
        <translation type="unfinished">Vérifiez l&apos;adresse de l&apos;appel&#xa0;; chez le fournisseur, autorisez le grant pour votre application.</translation>
    </message>
    <message>
        <source>The provider misses the parameter {parameter}.</source>
        <translation type="unfinished">Il manque au fournisseur le paramètre {parameter}.</translation>
    </message>
    <message>
        <source>Add it to the call, under Extra parameters.</source>
        <translation type="unfinished">Ajoutez-le à l&apos;appel, sous Paramètres supplémentaires.</translation>
    </message>
    <message>
        <source>The provider misses the parameter {parameter}, which OAuth does not send by itself here.</source>
        <translation type="unfinished">Il manque au fournisseur le paramètre {parameter}, qu&apos;OAuth n&apos;envoie pas ici de lui-même.</translation>
    </message>
    <message>
        <source>Add it to the call, under Extra parameters; its documentation says with which value.</source>
        <translation type="unfinished">Ajoutez-le à l&apos;appel, sous Paramètres supplémentaires&#xa0;; sa documentation dit avec quelle valeur.</translation>
    </message>
    <message>
        <source>A parameter reaches the provider twice: in the address and in the body, say, or in two ways of saying who the app is.</source>
        <translation type="unfinished">Un paramètre arrive deux fois au fournisseur&#xa0;: dans l&apos;adresse et dans le corps, par exemple, ou par deux façons de dire quelle est l&apos;application.</translation>
    </message>
    <message>
        <source>Take one of the two out. What OAuth itself sends ({sent}) need not stand among the extra parameters or in the address.</source>
        <translation type="unfinished">Retirez l&apos;un des deux. Ce qu&apos;OAuth envoie lui-même ({sent}) n&apos;a pas à figurer parmi les paramètres supplémentaires ni dans l&apos;adresse.</translation>
    </message>
    <message>
        <source>The provider refuses the scope of this request.</source>
        <translation type="unfinished">Le fournisseur refuse le scope de cette requête.</translation>
    </message>
    <message>
        <source>Compare the scopes with those that you asked for in step {step}; a refresh may not ask for more.</source>
        <translation type="unfinished">Comparez les scopes avec ceux que vous avez demandés à l&apos;étape {step}&#xa0;; une actualisation ne peut pas en demander davantage.</translation>
    </message>
    <message>
        <source>The provider does not know the API that the token is to be for (RFC 8707 calls it resource, RFC 9396 authorization_details, others audience).</source>
        <translation type="unfinished">Le fournisseur ne connaît pas l&apos;API à laquelle le jeton est destiné (RFC 8707 l&apos;appelle resource, RFC 9396 authorization_details, d&apos;autres audience).</translation>
    </message>
    <message>
        <source>Copy its exact value from the documentation, into the extra parameters of step {step} and of this one.</source>
        <translation type="unfinished">Copiez sa valeur exacte depuis la documentation, dans les paramètres supplémentaires de l&apos;étape {step} et de celle-ci.</translation>
    </message>
    <message>
        <source>The provider wants a signed proof with each request (DPoP, RFC 9449), which this version of the platform cannot make.</source>
        <translation type="unfinished">Le fournisseur veut une preuve signée avec chaque requête (DPoP, RFC 9449), que cette version de la plateforme ne peut pas faire.</translation>
    </message>
    <message>
        <source>At the provider, set the app to plain bearer tokens.</source>
        <translation type="unfinished">Chez le fournisseur, réglez l&apos;application sur de simples jetons bearer.</translation>
    </message>
    <message>
        <source>At the log-in the client ID is sent as {own_name}; this request sends it as client_id.</source>
        <translation type="unfinished">À la connexion, l&apos;ID client est envoyé sous le nom {own_name}&#xa0;; cette requête l&apos;envoie sous le nom client_id.</translation>
    </message>
    <message>
        <source>Give it the same name here: {own_name}.</source>
        <translation type="unfinished">Donnez-lui ici le même nom&#xa0;: {own_name}.</translation>
    </message>
    <message>
        <source>The provider cannot make sense of the request: a parameter is missing or unknown, or it wants another format.</source>
        <translation type="unfinished">Le fournisseur ne comprend pas la requête&#xa0;: un paramètre manque ou est inconnu, ou il veut un autre format.</translation>
    </message>
    <message>
        <source>These were sent: {sent}. Compare their names with the provider&apos;s documentation, and add what it lists besides.</source>
        <translation type="unfinished">Ont été envoyés&#xa0;: {sent}. Comparez leurs noms avec la documentation du fournisseur, et ajoutez ce qu&apos;elle indique en plus.</translation>
    </message>
    <message>
        <source>The app, or its redirect URI, is registered there as one of another kind: for a single-page or a mobile app, and not for a web server.</source>
        <translation type="unfinished">L&apos;application, ou son URI de redirection, y est enregistrée sous un autre type&#xa0;: pour une application monopage ou mobile, et non pour un serveur web.</translation>
    </message>
    <message>
        <source>At the provider, register the redirect URI for a web application (platform “Web”), whose code a server redeems with the secret.</source>
        <translation type="unfinished">Chez le fournisseur, enregistrez l&apos;URI de redirection pour une application web (plateforme «&#xa0;Web&#xa0;»), dont un serveur échange le code avec le secret.</translation>
    </message>
    <message>
        <source>The app is registered as a public one, which sends no client secret; this request holds one.</source>
        <translation type="unfinished">L&apos;application est enregistrée comme publique, ce qui n&apos;envoie pas de secret client&#xa0;; cette requête en contient un.</translation>
    </message>
    <message>
        <source>Send none; or make the app a confidential one (a web application) at the provider.</source>
        <translation type="unfinished">N&apos;en envoyez pas&#xa0;; ou faites de l&apos;application, chez le fournisseur, une application confidentielle (application web).</translation>
    </message>
    <message>
        <source>The provider wants the app to prove itself by a signed statement or a certificate (private_key_jwt, mutual TLS), and not by a secret.</source>
        <translation type="unfinished">Le fournisseur veut que l&apos;application s&apos;identifie par une déclaration signée ou un certificat (private_key_jwt, mutual TLS), et non par un secret.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, choose a client secret for the app, sent by HTTP Basic or in the body.</source>
        <translation type="unfinished">Dans le portail du fournisseur, choisissez un secret client pour l&apos;application, envoyé par HTTP Basic ou dans le corps.</translation>
    </message>
    <message>
        <source>The app is not allowed this kind of request (grant) at the provider.</source>
        <translation type="unfinished">L&apos;application n&apos;a pas droit à ce type de requête (grant) chez le fournisseur.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, allow the authorization code grant for the app, and refresh tokens; or register it as a web application.</source>
        <translation type="unfinished">Dans le portail du fournisseur, autorisez pour l&apos;application le flux «&#xa0;authorization code&#xa0;», et les jetons d&apos;actualisation&#xa0;; ou enregistrez-la comme application web.</translation>
    </message>
    <message>
        <source>Ask for {scopes} instead</source>
        <translation type="unfinished">Demander plutôt {scopes}</translation>
    </message>
    <message>
        <source>Use {url}</source>
        <translation type="unfinished">Utiliser {url}</translation>
    </message>
    <message>
        <source>There is nothing at this address (status {status}): {provider} is known to have another one.</source>
        <translation type="unfinished">Il n&apos;y a rien à cette adresse (statut {status})&#xa0;: on en connaît une autre pour {provider}.</translation>
    </message>
    <message>
        <source>Use that, unless yours is a place of its own: a sandbox, a region, a server of a customer.</source>
        <translation type="unfinished">Utilisez celle-là, sauf si la vôtre est un lieu à part&#xa0;: une sandbox, une région, le serveur d&apos;un client.</translation>
    </message>
    <message>
        <source>{provider} is known to have another address for the log-in.</source>
        <translation type="unfinished">On connaît pour {provider} une autre adresse de connexion.</translation>
    </message>
    <message>
        <source>{provider} has moved this address: its documentation names another one.</source>
        <translation type="unfinished">{provider} a déplacé cette adresse&#xa0;: sa documentation en nomme une autre.</translation>
    </message>
    <message>
        <source>Use the new one; an app that is registered for the old may have to be made anew.</source>
        <translation type="unfinished">Utilisez la nouvelle&#xa0;; une application enregistrée pour l&apos;ancienne doit peut-être être refaite.</translation>
    </message>
    <message>
        <source>{provider} wants a parameter at the log-in that is not sent.</source>
        <translation type="unfinished">{provider} veut à la connexion un paramètre qui n&apos;est pas envoyé.</translation>
    </message>
    <message>
        <source>Add it, under Extra parameters.</source>
        <translation type="unfinished">Ajoutez-le, sous Paramètres supplémentaires.</translation>
    </message>
    <message>
        <source>{provider} has a name of its own for a parameter of OAuth that is sent under its usual name.</source>
        <translation type="unfinished">{provider} a un nom à lui pour un paramètre d&apos;OAuth qui est envoyé sous son nom habituel.</translation>
    </message>
    <message>
        <source>Send it under the provider&apos;s name.</source>
        <translation type="unfinished">Envoyez-le sous le nom du fournisseur.</translation>
    </message>
    <message>
        <source>{provider} no longer gives out a scope that is asked for.</source>
        <translation type="unfinished">{provider} ne délivre plus un scope demandé.</translation>
    </message>
    <message>
        <source>Ask for what took its place; it may have to be switched on for your app in the portal.</source>
        <translation type="unfinished">Demandez celui qui l&apos;a remplacé&#xa0;; il faut peut-être l&apos;activer pour votre application dans le portail.</translation>
    </message>
    <message>
        <source>{provider} wants a header with each call of its API that was not sent.</source>
        <translation type="unfinished">{provider} veut à chaque appel de son API un en-tête qui n&apos;a pas été envoyé.</translation>
    </message>
    <message>
        <source>Add it here, and in step {parameters}; its documentation says which value.</source>
        <translation type="unfinished">Ajoutez-le ici, et à l&apos;étape {parameters}&#xa0;; sa documentation dit quelle valeur.</translation>
    </message>
    <message>
        <source>{provider} has a word of its own before the token; the call sends another.</source>
        <translation type="unfinished">{provider} a un mot à lui devant le jeton&#xa0;; l&apos;appel en envoie un autre.</translation>
    </message>
    <message>
        <source>Write it as the provider&apos;s documentation does, here and in the request parameters.</source>
        <translation type="unfinished">Écrivez-le comme la documentation du fournisseur, ici et dans les paramètres de requête.</translation>
    </message>
    <message>
        <source>What belongs to one part of {provider} is unknown in another.</source>
        <translation type="unfinished">Ce qui appartient à une partie de {provider} est inconnu dans une autre.</translation>
    </message>
    <message>
        <source>{apart}</source>
        <translation type="unfinished">{apart}</translation>
    </message>
    <message>
        <source>The log-in did not end with a code. What exactly went wrong is in the provider&apos;s words.</source>
        <translation type="unfinished">La connexion ne s&apos;est pas terminée par un code. Ce qui n&apos;allait pas exactement est dans les mots du fournisseur.</translation>
    </message>
    <message>
        <source>Compare what is filled in with the provider&apos;s documentation.</source>
        <translation type="unfinished">Comparez ce qui est rempli avec la documentation du fournisseur.</translation>
    </message>
    <message>
        <source>It is not clear whether the token is revoked.</source>
        <translation type="unfinished">On ne sait pas si le jeton est révoqué.</translation>
    </message>
    <message>
        <source>Try again, and compare the call with the provider&apos;s documentation.</source>
        <translation type="unfinished">Réessayez, et comparez l&apos;appel avec la documentation du fournisseur.</translation>
    </message>
    <message>
        <source>The provider did not do what was asked for; its words, if there are any, say why.</source>
        <translation type="unfinished">Le fournisseur n&apos;a pas fait ce qui était demandé&#xa0;; ses mots, s&apos;il y en a, disent pourquoi.</translation>
    </message>
    <message>
        <source>Compare the call with the provider&apos;s documentation.</source>
        <translation type="unfinished">Comparez l&apos;appel avec la documentation du fournisseur.</translation>
    </message>
    <message>
        <source>The provider gave out no refresh token, so there is nothing to refresh with. Most give one only where it is asked for.</source>
        <translation type="unfinished">Le fournisseur n&apos;a pas délivré de jeton d&apos;actualisation, il n&apos;y a donc rien avec quoi actualiser. La plupart n&apos;en délivrent un que sur demande.</translation>
    </message>
    <message>
        <source>Ask for it in step {step} (access_type=offline, or the scope offline_access), and log in again. Some want prompt=consent, too.</source>
        <translation type="unfinished">Demandez-le à l&apos;étape {step} (access_type=offline, ou le scope offline_access), et reconnectez-vous. Certains veulent aussi prompt=consent.</translation>
    </message>
    <message>
        <source>The provider gives one to those alone who ask for a scope of its own.</source>
        <translation type="unfinished">Le fournisseur n&apos;en donne un qu&apos;à ceux qui demandent un scope à lui.</translation>
    </message>
    <message>
        <source>Look up what it is called: offline_access, offline, or the like.</source>
        <translation type="unfinished">Cherchez son nom&#xa0;: offline_access, offline, ou similaire.</translation>
    </message>
    <message>
        <source>The provider does not say that its access tokens expire: then there is nothing to refresh.</source>
        <translation type="unfinished">Le fournisseur ne dit pas que ses jetons d&apos;accès expirent&#xa0;: il n&apos;y a alors rien à actualiser.</translation>
    </message>
    <message>
        <source>If its documentation says the same, switch this step off.</source>
        <translation type="unfinished">Si sa documentation dit la même chose, désactivez cette étape.</translation>
    </message>
    <message>
        <source>Go without a refresh</source>
        <translation type="unfinished">Continuer sans actualisation</translation>
    </message>
    <message>
        <source>The provider gave out no refresh token, though it was asked for in the usual ways.</source>
        <translation type="unfinished">Le fournisseur n&apos;a pas délivré de jeton d&apos;actualisation, bien qu&apos;il ait été demandé par les moyens habituels.</translation>
    </message>
    <message>
        <source>Allow refresh tokens for the app in the provider&apos;s portal, and log in again. Or go without a refresh.</source>
        <translation type="unfinished">Autorisez les jetons d&apos;actualisation pour l&apos;application dans le portail du fournisseur, et reconnectez-vous. Ou passez-vous d&apos;actualisation.</translation>
    </message>
    <message>
        <source>The refresh token worked once and is refused the second time, and the first refresh brought no new one.</source>
        <translation type="unfinished">Le jeton d&apos;actualisation a fonctionné une fois et est refusé la seconde, et la première actualisation n&apos;en a pas apporté de nouveau.</translation>
    </message>
    <message>
        <source>Look at the answer of the first refresh: if a new refresh token stands in it, set its place in step {step} under Advanced. If there is none, this connection ends with its second token: ask the provider.</source>
        <translation type="unfinished">Regardez la réponse de la première actualisation&#xa0;: si un nouveau jeton d&apos;actualisation s&apos;y trouve, indiquez son emplacement à l&apos;étape {step} sous Avancé. S&apos;il n&apos;y en a pas, cette connexion prend fin avec son second jeton&#xa0;: demandez au fournisseur.</translation>
    </message>
    <message>
        <source>The provider wants the scopes again when a token is refreshed.</source>
        <translation type="unfinished">Le fournisseur veut de nouveau les scopes quand un jeton est actualisé.</translation>
    </message>
    <message>
        <source>Add the parameter scope.</source>
        <translation type="unfinished">Ajoutez le paramètre scope.</translation>
    </message>
    <message>
        <source>The request for the token was understood, this one is not: the provider may want the redirect URI again.</source>
        <translation type="unfinished">La requête de jeton a été comprise, celle-ci non&#xa0;: le fournisseur veut peut-être de nouveau l&apos;URI de redirection.</translation>
    </message>
    <message>
        <source>Try it with the parameter redirect_uri; a provider that does not need it lets it pass.</source>
        <translation type="unfinished">Essayez avec le paramètre redirect_uri&#xa0;; un fournisseur qui n&apos;en a pas besoin le laisse passer.</translation>
    </message>
    <message>
        <source>The request for the token was understood, this one is not: the provider may want the scopes again.</source>
        <translation type="unfinished">La requête de jeton a été comprise, celle-ci non&#xa0;: le fournisseur veut peut-être de nouveau les scopes.</translation>
    </message>
    <message>
        <source>Try it with the parameter scope; a provider that does not need it lets it pass (RFC 6749 section 6).</source>
        <translation type="unfinished">Essayez avec le paramètre scope&#xa0;; un fournisseur qui n&apos;en a pas besoin le laisse passer (RFC 6749 section 6).</translation>
    </message>
    <message>
        <source>The provider refuses the refresh token: it was used already (some give a new one each time), revoked, or has expired.</source>
        <translation type="unfinished">Le fournisseur refuse le jeton d&apos;actualisation&#xa0;: il a déjà servi (certains en donnent un nouveau à chaque fois), a été révoqué, ou a expiré.</translation>
    </message>
    <message>
        <source>Log in again. If it happens every time, check that the refresh token is sent to the right address.</source>
        <translation type="unfinished">Reconnectez-vous. Si cela se produit à chaque fois, vérifiez que le jeton d&apos;actualisation est envoyé à la bonne adresse.</translation>
    </message>
    <message>
        <source>The provider refuses to refresh (status {status}) and does not say why: mostly the refresh token was revoked, was used already, or has expired.</source>
        <translation type="unfinished">Le fournisseur refuse d&apos;actualiser (statut {status}) et ne dit pas pourquoi&#xa0;: le plus souvent, le jeton d&apos;actualisation a été révoqué, a déjà servi, ou a expiré.</translation>
    </message>
    <message>
        <source>Log in again. If it happens every time, compare this call with the provider&apos;s documentation.</source>
        <translation type="unfinished">Reconnectez-vous. Si cela se produit à chaque fois, comparez cet appel avec la documentation du fournisseur.</translation>
    </message>
    <message>
        <source>The provider revokes the other kind of token only.</source>
        <translation type="unfinished">Le fournisseur ne révoque que l&apos;autre type de jeton.</translation>
    </message>
    <message>
        <source>Send the refresh token.</source>
        <translation type="unfinished">Envoyez le jeton d&apos;actualisation.</translation>
    </message>
    <message>
        <source>The provider looks for a refresh token here, and the access token was sent.</source>
        <translation type="unfinished">Le fournisseur cherche ici un jeton d&apos;actualisation, et c&apos;est le jeton d&apos;accès qui a été envoyé.</translation>
    </message>
    <message>
        <source>The provider does not take {method} at this address (status 405).</source>
        <translation type="unfinished">Le fournisseur n&apos;accepte pas {method} à cette adresse (statut 405).</translation>
    </message>
    <message>
        <source>Send it with the method that the provider names.</source>
        <translation type="unfinished">Envoyez-la avec la méthode que nomme le fournisseur.</translation>
    </message>
    <message>
        <source>There is nothing at this address (status 404).</source>
        <translation type="unfinished">Il n&apos;y a rien à cette adresse (statut 404).</translation>
    </message>
    <message>
        <source>Check the address. Not every provider has one: then switch this step off.</source>
        <translation type="unfinished">Vérifiez l&apos;adresse. Certains fournisseurs n&apos;en ont pas&#xa0;: désactivez alors cette étape.</translation>
    </message>
    <message>
        <source>The provider does not know this token, or no longer: it was revoked already, or is not the kind that it wants here.</source>
        <translation type="unfinished">Le fournisseur ne connaît pas ou plus ce jeton&#xa0;: il a déjà été révoqué, ou n&apos;est pas du type voulu ici.</translation>
    </message>
    <message>
        <source>Get a new token and try again. If it stays so, compare with its documentation which token has to be sent.</source>
        <translation type="unfinished">Obtenez un nouveau jeton et réessayez. Si cela persiste, voyez dans sa documentation quel jeton il faut envoyer.</translation>
    </message>
    <message>
        <source>The provider wants the access token in the Authorization header of this call.</source>
        <translation type="unfinished">Le fournisseur veut le jeton d&apos;accès dans l&apos;en-tête Authorization de cet appel.</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token.</source>
        <translation type="unfinished">Ajoutez l&apos;en-tête Authorization avec Bearer et le jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>The provider found no token that it takes. It may want it in the Authorization header, as the test call sends it.</source>
        <translation type="unfinished">Le fournisseur n&apos;a trouvé aucun jeton qu&apos;il accepte. Il le veut peut-être dans l&apos;en-tête Authorization, comme l&apos;envoie l&apos;appel de test.</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token, if its documentation has it so.</source>
        <translation type="unfinished">Ajoutez l&apos;en-tête Authorization avec Bearer et le jeton d&apos;accès, si sa documentation le montre ainsi.</translation>
    </message>
    <message>
        <source>The provider refuses the revocation: it wants the app&apos;s credentials in another way, or does not allow it to this app.</source>
        <translation type="unfinished">Le fournisseur refuse la révocation&#xa0;: il veut les identifiants de l&apos;application d&apos;une autre façon, ou ne la permet pas à cette application.</translation>
    </message>
    <message>
        <source>Try the other way to send the credentials; otherwise ask the provider, or switch this step off.</source>
        <translation type="unfinished">Essayez l&apos;autre façon d&apos;envoyer les identifiants&#xa0;; sinon, demandez au fournisseur, ou désactivez cette étape.</translation>
    </message>
    <message>
        <source>The provider calls the parameter with the token by another name.</source>
        <translation type="unfinished">Le fournisseur donne un autre nom au paramètre qui porte le jeton.</translation>
    </message>
    <message>
        <source>The provider looks for the token in the address of the call.</source>
        <translation type="unfinished">Le fournisseur cherche le jeton dans l&apos;adresse de l&apos;appel.</translation>
    </message>
    <message>
        <source>The revocation did not say which token is meant: the parameter token is left out.</source>
        <translation type="unfinished">La révocation n&apos;a pas dit quel jeton est visé&#xa0;: le paramètre token est omis.</translation>
    </message>
    <message>
        <source>Send it (RFC 7009 section 2.1).</source>
        <translation type="unfinished">Envoyez-le (RFC 7009 section 2.1).</translation>
    </message>
    <message>
        <source>The provider said that the token is revoked, but it still works.</source>
        <translation type="unfinished">Le fournisseur a dit que le jeton est révoqué, mais il fonctionne encore.</translation>
    </message>
    <message>
        <source>Revoke the other token: some providers end a connection only with its refresh token, and let access tokens live until they expire.</source>
        <translation type="unfinished">Révoquez l&apos;autre jeton&#xa0;: certains fournisseurs ne mettent fin à une connexion que par son jeton d&apos;actualisation, et laissent vivre les jetons d&apos;accès jusqu&apos;à leur expiration.</translation>
    </message>
    <message>
        <source>The provider does not answer in the format that the header Accept asks for.</source>
        <translation type="unfinished">Le fournisseur ne répond pas dans le format que demande l&apos;en-tête Accept.</translation>
    </message>
    <message>
        <source>Change the header Accept to what it names.</source>
        <translation type="unfinished">Mettez dans l&apos;en-tête Accept ce qu&apos;il nomme.</translation>
    </message>
    <message>
        <source>The provider wants to know who calls: the header User-Agent has to name your app and a way to reach you.</source>
        <translation type="unfinished">Le fournisseur veut savoir qui appelle&#xa0;: l&apos;en-tête User-Agent doit nommer votre application et un moyen de vous joindre.</translation>
    </message>
    <message>
        <source>Add it here, and in step {parameters}.</source>
        <translation type="unfinished">Ajoutez-le ici, et à l&apos;étape {parameters}.</translation>
    </message>
    <message>
        <source>Add it to this call.</source>
        <translation type="unfinished">Ajoutez-le à cet appel.</translation>
    </message>
    <message>
        <source>The provider wants one more header: {header}.</source>
        <translation type="unfinished">Le fournisseur veut un en-tête de plus&#xa0;: {header}.</translation>
    </message>
    <message>
        <source>Add it to this call; its documentation says which value.</source>
        <translation type="unfinished">Ajoutez-le à cet appel&#xa0;; sa documentation dit quelle valeur.</translation>
    </message>
    <message>
        <source>The provider speaks of the client ID, and this call does not send it: it may be wanted besides the token.</source>
        <translation type="unfinished">Le fournisseur parle de l&apos;ID client, et cet appel ne l&apos;envoie pas&#xa0;: il est peut-être voulu en plus du jeton.</translation>
    </message>
    <message>
        <source>Add it as a header, here and to the request parameters; its documentation says under which name.</source>
        <translation type="unfinished">Ajoutez-le comme en-tête, ici et aux paramètres de requête&#xa0;; sa documentation dit sous quel nom.</translation>
    </message>
    <message>
        <source>The header {header} was sent; the provider wants another value in it.</source>
        <translation type="unfinished">L&apos;en-tête {header} a été envoyé&#xa0;; le fournisseur y veut une autre valeur.</translation>
    </message>
    <message>
        <source>Its words say what is missing in it. Change the value here, and in step {parameters}.</source>
        <translation type="unfinished">Ses mots disent ce qui y manque. Changez la valeur ici, et à l&apos;étape {parameters}.</translation>
    </message>
    <message>
        <source>The call names a version of the API that the provider does not serve, or not any more.</source>
        <translation type="unfinished">L&apos;appel nomme une version de l&apos;API que le fournisseur ne propose pas, ou plus.</translation>
    </message>
    <message>
        <source>Take one that its documentation lists as current: here, and with every request.</source>
        <translation type="unfinished">Prenez-en une que sa documentation indique comme actuelle&#xa0;: ici, et à chaque requête.</translation>
    </message>
    <message>
        <source>The provider wants a Content-Type, even where nothing is sent.</source>
        <translation type="unfinished">Le fournisseur veut un Content-Type, même quand rien n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>Add the header Content-Type: application/json.</source>
        <translation type="unfinished">Ajoutez l&apos;en-tête Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The provider wants a Content-Type, even where nothing is sent (status 415).</source>
        <translation type="unfinished">Le fournisseur veut un Content-Type, même quand rien n&apos;est envoyé (statut 415).</translation>
    </message>
    <message>
        <source>The address does not take {method} (status 405).</source>
        <translation type="unfinished">L&apos;adresse n&apos;accepte pas {method} (statut 405).</translation>
    </message>
    <message>
        <source>The provider takes only so many requests in a time, and this was one too many (status 429).</source>
        <translation type="unfinished">Le fournisseur n&apos;accepte qu&apos;un certain nombre de requêtes par période, et celle-ci était de trop (statut 429).</translation>
    </message>
    <message>
        <source>Wait, then try again. The answer may say how long. If the very first request is answered like this, name your app in a header User-Agent: providers slow down those that many programs send.</source>
        <translation type="unfinished">Attendez, puis réessayez. La réponse dit peut-être combien de temps. Si la toute première requête reçoit cette réponse, nommez votre application dans un en-tête User-Agent&#xa0;: les fournisseurs freinent les User-Agent que beaucoup de programmes envoient.</translation>
    </message>
    <message>
        <source>There is nothing to {method} at this address (status {status}); a call that only reads is a GET.</source>
        <translation type="unfinished">À cette adresse, il n&apos;y a rien à traiter avec {method} (statut {status})&#xa0;; un appel qui ne fait que lire est un GET.</translation>
    </message>
    <message>
        <source>Send it as GET, unless the provider&apos;s documentation has another method.</source>
        <translation type="unfinished">Envoyez-le en GET, sauf si la documentation du fournisseur a une autre méthode.</translation>
    </message>
    <message>
        <source>There is nothing at this address (status {status}).</source>
        <translation type="unfinished">Il n&apos;y a rien à cette adresse (statut {status}).</translation>
    </message>
    <message>
        <source>Check the address: its path, its version, and the values in it.</source>
        <translation type="unfinished">Vérifiez l&apos;adresse&#xa0;: son chemin, sa version, et les valeurs qu&apos;elle contient.</translation>
    </message>
    <message>
        <source>The address belongs to another environment or region than the token (sandbox and production have their own).</source>
        <translation type="unfinished">L&apos;adresse relève d&apos;un autre environnement ou d&apos;une autre région que le jeton (sandbox et production ont les leurs).</translation>
    </message>
    <message>
        <source>Change the address to the one of the account&apos;s environment.</source>
        <translation type="unfinished">Changez l&apos;adresse pour celle de l&apos;environnement du compte.</translation>
    </message>
    <message>
        <source>The provider takes only so many requests in a time, and this was one too many.</source>
        <translation type="unfinished">Le fournisseur n&apos;accepte qu&apos;un certain nombre de requêtes par période, et celle-ci était de trop.</translation>
    </message>
    <message>
        <source>Wait, then try again. The answer may say how long.</source>
        <translation type="unfinished">Attendez, puis réessayez. La réponse dit peut-être combien de temps.</translation>
    </message>
    <message>
        <source>The address belongs to the provider&apos;s web pages, which want a sign of their own forms (CSRF).</source>
        <translation type="unfinished">L&apos;adresse appartient aux pages web du fournisseur, qui veulent un signe de leurs propres formulaires (CSRF).</translation>
    </message>
    <message>
        <source>Use the API&apos;s address from the provider&apos;s documentation.</source>
        <translation type="unfinished">Utilisez l&apos;adresse de l&apos;API, de la documentation du fournisseur.</translation>
    </message>
    <message>
        <source>The account, or the app, is suspended or has no access to this API.</source>
        <translation type="unfinished">Le compte, ou l&apos;application, est suspendu ou n&apos;a pas accès à cette API.</translation>
    </message>
    <message>
        <source>Look into the account&apos;s plan and its state at the provider; or use another account for the test.</source>
        <translation type="unfinished">Regardez le forfait et l&apos;état du compte chez le fournisseur&#xa0;; ou utilisez un autre compte pour le test.</translation>
    </message>
    <message>
        <source>The provider cannot make sense of the call: a parameter is missing, or the token is sent in two ways.</source>
        <translation type="unfinished">Le fournisseur ne comprend pas l&apos;appel&#xa0;: un paramètre manque, ou le jeton est envoyé de deux façons.</translation>
    </message>
    <message>
        <source>Its words say which. Compare address, query and headers with its documentation.</source>
        <translation type="unfinished">Ses mots disent lequel. Comparez l&apos;adresse, la query et les en-têtes avec sa documentation.</translation>
    </message>
    <message>
        <source>The provider misses something in the call, such as an id of the account or of a tenant.</source>
        <translation type="unfinished">Il manque au fournisseur quelque chose dans l&apos;appel, comme un id du compte ou d&apos;un tenant.</translation>
    </message>
    <message>
        <source>Its words name it. If another call gives that value, add a follow-up call in step {step}, under Advanced.</source>
        <translation type="unfinished">Ses mots le nomment. Si un autre appel donne cette valeur, ajoutez un appel complémentaire à l&apos;étape {step}, sous Avancé.</translation>
    </message>
    <message>
        <source>The provider cannot make sense of the call (status {status}).</source>
        <translation type="unfinished">Le fournisseur ne comprend pas l&apos;appel (statut {status}).</translation>
    </message>
    <message>
        <source>Its words say why. Compare address, query and headers with its documentation.</source>
        <translation type="unfinished">Ses mots disent pourquoi. Comparez l&apos;adresse, la query et les en-têtes avec sa documentation.</translation>
    </message>
    <message>
        <source>The provider answers with status 200 and an error in it.</source>
        <translation type="unfinished">Le fournisseur répond par le statut 200 avec une erreur dedans.</translation>
    </message>
    <message>
        <source>Its words say what is wrong; mend that.</source>
        <translation type="unfinished">Ses mots disent ce qui ne va pas&#xa0;; corrigez-le.</translation>
    </message>
    <message>
        <source>Send {known} as {name}</source>
        <translation type="unfinished">Envoyer {known} sous le nom {name}</translation>
    </message>
    <message>
        <source>Send the refresh token as {name}</source>
        <translation type="unfinished">Envoyer le jeton d&apos;actualisation sous le nom {name}</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation type="unfinished">Omettre {name}</translation>
    </message>
    <message>
        <source>Send the parameters in the address</source>
        <translation type="unfinished">Envoyer les paramètres dans l&apos;adresse</translation>
    </message>
    <message>
        <source>Send the token in the header Authorization</source>
        <translation type="unfinished">Envoyer le jeton dans l&apos;en-tête Authorization</translation>
    </message>
    <message>
        <source>Take any good status as success</source>
        <translation type="unfinished">Prendre tout bon statut pour un succès</translation>
    </message>
    <message>
        <source>The provider misses {parameter}; what it means was sent, under the name that the standard has.</source>
        <translation type="unfinished">Il manque {parameter} au fournisseur&#xa0;; ce qu&apos;il désigne a été envoyé, sous le nom de la norme.</translation>
    </message>
    <message>
        <source>The provider does not take {parameter} in this request.</source>
        <translation type="unfinished">Le fournisseur n&apos;accepte pas {parameter} dans cette requête.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished">Omettez-le.</translation>
    </message>
    <message>
        <source>The answer holds the token, but the spec says that it is written in another format than it is.</source>
        <translation type="unfinished">La réponse contient le jeton, mais la spécification la dit écrite dans un autre format que le sien.</translation>
    </message>
    <message>
        <source>Let the format be found by itself.</source>
        <translation type="unfinished">Laissez le format se trouver tout seul.</translation>
    </message>
    <message>
        <source>Find the format of the answer by itself</source>
        <translation type="unfinished">Trouver automatiquement le format de la réponse</translation>
    </message>
    <message>
        <source>The answer holds the token, and yet the success rule of this step does not hold for it.</source>
        <translation type="unfinished">La réponse contient le jeton, et pourtant la règle de succès de cette étape n&apos;est pas remplie.</translation>
    </message>
    <message>
        <source>Compare the rule with the answer, or do without one.</source>
        <translation type="unfinished">Comparez la règle avec la réponse, ou passez-vous-en.</translation>
    </message>
    <message>
        <source>The provider misses the header Authorization, and this call sends the token nowhere.</source>
        <translation type="unfinished">Il manque au fournisseur l&apos;en-tête Authorization, et cet appel n&apos;envoie le jeton nulle part.</translation>
    </message>
    <message>
        <source>Send the token in that header.</source>
        <translation type="unfinished">Envoyez le jeton dans cet en-tête.</translation>
    </message>
    <message>
        <source>The provider misses {parameter}, which was sent in the body: it may read the address alone.</source>
        <translation type="unfinished">Il manque {parameter} au fournisseur, qui a été envoyé dans le corps&#xa0;: il ne lit peut-être que l&apos;adresse.</translation>
    </message>
    <message>
        <source>Send the parameters in the address.</source>
        <translation type="unfinished">Envoyez les paramètres dans l&apos;adresse.</translation>
    </message>
    <message>
        <source>The provider knew the app at the log-in, and not in this call: it may read the address alone.</source>
        <translation type="unfinished">Le fournisseur connaissait l&apos;application à la connexion, mais pas dans cet appel&#xa0;: peut-être ne lit-il que l&apos;adresse.</translation>
    </message>
    <message>
        <source>The provider misses {parameter} in this call.</source>
        <translation type="unfinished">Il manque {parameter} au fournisseur dans cet appel.</translation>
    </message>
    <message>
        <source>Add it: to the query of a GET, to the body of a POST. Its documentation says with which value.</source>
        <translation type="unfinished">Ajoutez-le&#xa0;: à la query d&apos;un GET, au corps d&apos;un POST. Sa documentation dit avec quelle valeur.</translation>
    </message>
    <message>
        <source>Use http://</source>
        <translation type="unfinished">Utiliser http://</translation>
    </message>
    <message>
        <source>Another page answered in the provider&apos;s place: the network that this computer is in wants a log-in first.</source>
        <translation type="unfinished">Une autre page a répondu à la place du fournisseur&#xa0;: le réseau où se trouve cet ordinateur veut d&apos;abord une connexion.</translation>
    </message>
    <message>
        <source>Open any page in your browser, log in to the network, and try again.</source>
        <translation type="unfinished">Ouvrez une page quelconque dans votre navigateur, connectez-vous au réseau, et réessayez.</translation>
    </message>
    <message>
        <source>No server of this name can be found: {host}.</source>
        <translation type="unfinished">Aucun serveur de ce nom ne peut être trouvé&#xa0;: {host}.</translation>
    </message>
    <message>
        <source>Check the spelling of the address. If it is right, check this computer&apos;s connection to the internet.</source>
        <translation type="unfinished">Vérifiez l&apos;orthographe de l&apos;adresse. Si elle est juste, vérifiez la connexion de cet ordinateur à internet.</translation>
    </message>
    <message>
        <source>Nothing listens at {host}.</source>
        <translation type="unfinished">Rien n&apos;écoute à {host}.</translation>
    </message>
    <message>
        <source>Check host and port of the address.</source>
        <translation type="unfinished">Vérifiez l&apos;hôte et le port de l&apos;adresse.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe, so nothing was sent: its certificate does not prove who it is.</source>
        <translation type="unfinished">La connexion à {host} n&apos;est pas sûre, donc rien n&apos;a été envoyé&#xa0;: son certificat ne prouve pas qui il est.</translation>
    </message>
    <message>
        <source>Check the address. If a program on this network looks into connections, have its certificate added to the system.</source>
        <translation type="unfinished">Vérifiez l&apos;adresse. Si un programme de ce réseau inspecte les connexions, faites ajouter son certificat au système.</translation>
    </message>
    <message>
        <source>The server at {host} speaks no https there, or none that is safe today: nothing was sent.</source>
        <translation type="unfinished">Le serveur à {host} n&apos;y parle pas https, ou aucun qui soit sûr aujourd&apos;hui&#xa0;: rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Check the address and its port. A server on this computer is often reached with http://.</source>
        <translation type="unfinished">Vérifiez l&apos;adresse et son port. Un serveur sur cet ordinateur s&apos;atteint souvent avec http://.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not let the request through.</source>
        <translation type="unfinished">Le proxy de cet ordinateur ne laisse pas passer la requête.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, or ask whoever runs the network.</source>
        <translation type="unfinished">Vérifiez les réglages de proxy du système, ou demandez à qui gère le réseau.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation type="unfinished">{host} n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, check the address: a wrong port or path may lead nowhere.</source>
        <translation type="unfinished">Réessayez dans un instant. Si cela persiste, vérifiez l&apos;adresse&#xa0;: un mauvais port ou chemin peut ne mener nulle part.</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation type="unfinished">{host} a mis fin à la connexion sans réponse.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the address: https:// where http:// is spoken ends like this.</source>
        <translation type="unfinished">Réessayez. Si cela persiste, vérifiez l&apos;adresse&#xa0;: https:// là où l&apos;on parle http:// finit ainsi.</translation>
    </message>
    <message>
        <source>The answer is far too large for a call of this kind.</source>
        <translation type="unfinished">La réponse est bien trop grande pour un appel de ce type.</translation>
    </message>
    <message>
        <source>Use a call that answers with one account, such as “me”, or ask for fewer values.</source>
        <translation type="unfinished">Utilisez un appel qui répond par un seul compte, comme «&#xa0;me&#xa0;», ou demandez moins de valeurs.</translation>
    </message>
    <message>
        <source>The address sends the request on again and again, or to a place that is not safe.</source>
        <translation type="unfinished">L&apos;adresse renvoie la requête encore et encore, ou vers un endroit qui n&apos;est pas sûr.</translation>
    </message>
    <message>
        <source>Nothing was sent: on the way to {host} secrets could be read, for the address begins with http://.</source>
        <translation type="unfinished">Rien n&apos;a été envoyé&#xa0;: en route vers {host}, les secrets pourraient être lus, car l&apos;adresse commence par http://.</translation>
    </message>
    <message>
        <source>Use the https:// address of the provider&apos;s documentation.</source>
        <translation type="unfinished">Utilisez l&apos;adresse https:// de la documentation du fournisseur.</translation>
    </message>
    <message>
        <source>Nothing was sent: {host} is this computer or one of its network, and nobody said that requests may go there.</source>
        <translation type="unfinished">Rien n&apos;a été envoyé&#xa0;: {host} est cet ordinateur ou un autre de son réseau, et personne n&apos;a dit que des requêtes peuvent y aller.</translation>
    </message>
    <message>
        <source>Try again and say yes when you are asked, if that is where the request is to go. Otherwise check the address.</source>
        <translation type="unfinished">Réessayez et dites oui quand on vous le demande, si c&apos;est là que la requête doit aller. Sinon, vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>The request cannot be sent as it stands.</source>
        <translation type="unfinished">La requête ne peut pas être envoyée telle quelle.</translation>
    </message>
    <message>
        <source>Check the address and the headers of the call.</source>
        <translation type="unfinished">Vérifiez l&apos;adresse et les en-têtes de l&apos;appel.</translation>
    </message>
    <message>
        <source>The provider wants https:// here.</source>
        <translation type="unfinished">Le fournisseur veut https:// ici.</translation>
    </message>
    <message>
        <source>Begin the address with https://. Where the server is one&apos;s own, its proxy has to tell it that the request came by https.</source>
        <translation type="unfinished">Commencez l&apos;adresse par https://. Si le serveur est à vous, son proxy doit lui dire que la requête est arrivée en https.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own at the moment (status {status}).</source>
        <translation type="unfinished">Le fournisseur a lui-même un problème pour le moment (statut {status}).</translation>
    </message>
    <message>
        <source>Ask {host} for the token</source>
        <translation type="unfinished">Demander le jeton à {host}</translation>
    </message>
    <message>
        <source>The account lives in another region than the address that was asked; the provider says so.</source>
        <translation type="unfinished">Le compte vit dans une autre région que l&apos;adresse interrogée&#xa0;; le fournisseur le dit.</translation>
    </message>
    <message>
        <source>Use the address of that region here; where customers of several are to connect, make the region a field.</source>
        <translation type="unfinished">Utilisez ici l&apos;adresse de cette région&#xa0;; si des clients de plusieurs régions doivent se connecter, faites de la région un champ.</translation>
    </message>
    <message>
        <source>The log-in was at another region or data centre than the address that was asked for the token.</source>
        <translation type="unfinished">La connexion s&apos;est faite dans une autre région ou un autre centre de données que l&apos;adresse à laquelle le jeton a été demandé.</translation>
    </message>
    <message>
        <source>Use one server for both: a code is known where the person logged in, and nowhere else.</source>
        <translation type="unfinished">Prenez un seul serveur pour les deux&#xa0;: un code n&apos;est connu que là où la personne s&apos;est connectée.</translation>
    </message>
    <message>
        <source>This call goes to {host}, and the token came from another environment: one of the two is a sandbox, the other is not.</source>
        <translation type="unfinished">Cet appel va à {host}, et le jeton vient d&apos;un autre environnement&#xa0;: l&apos;un des deux est un bac à sable (sandbox), l&apos;autre non.</translation>
    </message>
    <message>
        <source>Look up the API&apos;s address in the environment of the log-in, and write it here.</source>
        <translation type="unfinished">Cherchez l&apos;adresse de l&apos;API dans l&apos;environnement de la connexion et écrivez-la ici.</translation>
    </message>
    <message>
        <source>The account may live in another region or data centre than the address that was asked: the log-in came back with {places}.</source>
        <translation type="unfinished">Le compte vit peut-être dans une autre région ou un autre centre de données que l&apos;adresse interrogée&#xa0;: la connexion est revenue avec {places}.</translation>
    </message>
    <message>
        <source>Use the address of that region in this step. Where accounts of several regions are to be connected, keep that value in step {step} under Advanced, and build the address from it.</source>
        <translation type="unfinished">Utilisez l&apos;adresse de cette région dans cette étape. Si des comptes de plusieurs régions doivent être connectés, gardez cette valeur à l&apos;étape {step} sous Avancé, et construisez l&apos;adresse à partir d&apos;elle.</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <translation type="unfinished">Mettre https:// devant</translation>
    </message>
    <message>
        <source>This step has no address yet: nothing was sent.</source>
        <translation type="unfinished">Cette étape n&apos;a pas encore d&apos;adresse&#xa0;: rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Fill it in, as the provider&apos;s documentation writes it.</source>
        <translation type="unfinished">Remplissez-la, telle que l&apos;écrit la documentation du fournisseur.</translation>
    </message>
    <message>
        <source>The request needs a value that is not there: {path}. Nothing was sent.</source>
        <translation type="unfinished">La requête a besoin d&apos;une valeur qui n&apos;est pas là&#xa0;: {path}. Rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>List it in step {step} among the values to keep from the callback.</source>
        <translation type="unfinished">Mettez-le à l&apos;étape {step} parmi les valeurs à garder du retour.</translation>
    </message>
    <message>
        <source>{hint}</source>
        <translation type="unfinished">{hint}</translation>
    </message>
    <message>
        <source>Another program on this computer uses the port of the redirect, so that no log-in could begin.</source>
        <translation type="unfinished">Un autre programme sur cet ordinateur utilise le port de la redirection, si bien qu&apos;aucune connexion n&apos;a pu commencer.</translation>
    </message>
    <message>
        <source>End that program; or choose another port in step {step}, and register the new address at the provider.</source>
        <translation type="unfinished">Fermez ce programme&#xa0;; ou choisissez un autre port à l&apos;étape {step}, et enregistrez la nouvelle adresse chez le fournisseur.</translation>
    </message>
    <message>
        <source>You revoked this access yourself in this session: nothing is wrong with the provider or the spec.</source>
        <translation type="unfinished">Vous avez révoqué cet accès vous-même dans cette session&#xa0;: tout va bien chez le fournisseur et dans la spécification.</translation>
    </message>
    <message>
        <source>Log in again to get another token.</source>
        <translation type="unfinished">Reconnectez-vous pour obtenir un autre jeton.</translation>
    </message>
    <message>
        <source>{summary}</source>
        <translation type="unfinished">{summary}</translation>
    </message>
    <message>
        <source>The provider takes no redirect URI with a number for a host, such as 127.0.0.1.</source>
        <translation type="unfinished">Le fournisseur n&apos;accepte pas d&apos;URI de redirection avec un numéro pour hôte, comme 127.0.0.1.</translation>
    </message>
    <message>
        <source>Receive it at localhost. Register that address at the provider first, as step {step} shows it.</source>
        <translation type="unfinished">Recevez à localhost. Enregistrez d&apos;abord cette adresse chez le fournisseur, telle que la montre l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>The provider wants a redirect URI that begins with https://. The one that was sent does not.</source>
        <translation type="unfinished">Le fournisseur veut une URI de redirection qui commence par https://. Celle qui a été envoyée ne le fait pas.</translation>
    </message>
    <message>
        <source>Receive it over https: register exactly this address at the provider first. Or log in with the platform&apos;s redirect URL and paste the final address.</source>
        <translation type="unfinished">Recevez par https&#xa0;: enregistrez d&apos;abord exactement cette adresse chez le fournisseur. Ou connectez-vous avec l&apos;URL de redirection de la plateforme et collez l&apos;adresse finale.</translation>
    </message>
    <message>
        <source>The provider sends nobody to an address of their own computer.</source>
        <translation type="unfinished">Le fournisseur ne renvoie jamais personne vers une adresse de l&apos;ordinateur de cette personne.</translation>
    </message>
    <message>
        <source>Log in with the platform&apos;s redirect URL and paste the final address here; register that URL at the provider.</source>
        <translation type="unfinished">Connectez-vous avec l&apos;URL de redirection de la plateforme et collez ici l&apos;adresse finale&#xa0;; enregistrez cette URL chez le fournisseur.</translation>
    </message>
    <message>
        <source>Drop the slash at its end</source>
        <translation type="unfinished">Enlever la barre oblique à sa fin</translation>
    </message>
    <message>
        <source>Add a slash at its end</source>
        <translation type="unfinished">Ajouter une barre oblique à sa fin</translation>
    </message>
    <message>
        <source>The provider does not know the redirect URI that was sent. It compares every character, the slash at the end too.</source>
        <translation type="unfinished">Le fournisseur ne connaît pas l&apos;URI de redirection envoyée. Il compare chaque caractère, même la barre oblique à la fin.</translation>
    </message>
    <message>
        <source>Register exactly this address at the provider, in the settings of your app.</source>
        <translation type="unfinished">Enregistrez exactement cette adresse chez le fournisseur, dans les réglages de votre application.</translation>
    </message>
    <message>
        <source>The provider does not take client ID and redirect URI together. Many say the same of both, and mostly it is the redirect URI, which is not registered as it was sent.</source>
        <translation type="unfinished">Le fournisseur n&apos;accepte pas cette association d&apos;ID client et d&apos;URI de redirection. Beaucoup donnent le même message pour l&apos;un et pour l&apos;autre&#xa0;; presque toujours, c&apos;est l&apos;URI de redirection, qui n&apos;est pas enregistrée telle qu&apos;elle a été envoyée.</translation>
    </message>
    <message>
        <source>Register exactly this address at the provider, in the settings of your app. Else copy the client ID again.</source>
        <translation type="unfinished">Enregistrez exactement cette adresse chez le fournisseur, dans les réglages de votre application. Si ce n&apos;est pas cela, copiez de nouveau l&apos;ID client.</translation>
    </message>
    <message>
        <source>The authorization request leaves out response_type, which the standard demands (RFC 6749 section 4.1.1).</source>
        <translation type="unfinished">La requête d&apos;autorisation omet response_type, que la norme exige (RFC 6749 section 4.1.1).</translation>
    </message>
    <message>
        <source>The provider does not know this client ID.</source>
        <translation type="unfinished">Le fournisseur ne connaît pas cet ID client.</translation>
    </message>
    <message>
        <source>Copy the client ID from the provider again. Check that it is of the environment and region that the address asks: sandbox and production, and many regions, have apps of their own.</source>
        <translation type="unfinished">Copiez de nouveau l&apos;ID client depuis le fournisseur. Vérifiez qu&apos;il est de l&apos;environnement et de la région que demande l&apos;adresse&#xa0;: sandbox et production, et bien des régions, ont leurs propres applications.</translation>
    </message>
    <message>
        <source>The app is registered there as one of a kind that cannot log people in like this.</source>
        <translation type="unfinished">L&apos;application y est enregistrée sous un type qui ne peut pas connecter les gens ainsi.</translation>
    </message>
    <message>
        <source>At the provider, register an app that may use OAuth with the authorization code grant: often it is called a web, a public or a partner app.</source>
        <translation type="unfinished">Chez le fournisseur, enregistrez une application qui peut utiliser OAuth avec le flux «&#xa0;authorization code&#xa0;»&#xa0;: on l&apos;appelle souvent application web, publique ou partenaire.</translation>
    </message>
    <message>
        <source>The account belongs to an organisation whose administrator has to approve the app first.</source>
        <translation type="unfinished">Le compte appartient à une organisation dont l&apos;administrateur doit d&apos;abord approuver l&apos;application.</translation>
    </message>
    <message>
        <source>Ask an administrator to approve it, or log in with an account of your own for the test.</source>
        <translation type="unfinished">Demandez à un administrateur de l&apos;approuver, ou connectez-vous avec un compte à vous pour le test.</translation>
    </message>
    <message>
        <source>The provider has suspended or disabled your app.</source>
        <translation type="unfinished">Le fournisseur a suspendu ou désactivé votre application.</translation>
    </message>
    <message>
        <source>Your app is still in its test phase at the provider, and this account is not among its testers.</source>
        <translation type="unfinished">Votre application est encore en phase de test chez le fournisseur, et ce compte n&apos;est pas parmi ses testeurs.</translation>
    </message>
    <message>
        <source>Add the account as a test user at the provider, or have the app verified or published.</source>
        <translation type="unfinished">Ajoutez le compte comme utilisateur de test chez le fournisseur, ou faites vérifier ou publier l&apos;application.</translation>
    </message>
    <message>
        <source>The provider speaks of the redirect URI: it is not registered, or not written as it is registered.</source>
        <translation type="unfinished">Le fournisseur parle de l&apos;URI de redirection&#xa0;: elle n&apos;est pas enregistrée, ou pas écrite comme elle est enregistrée.</translation>
    </message>
    <message>
        <source>The provider speaks of the client ID: it is not the one that it gave to your app, or not of this environment.</source>
        <translation type="unfinished">Le fournisseur parle de l&apos;ID client&#xa0;: ce n&apos;est pas celui qu&apos;il a donné à votre application, ou pas de cet environnement.</translation>
    </message>
    <message>
        <source>The provider does not give a code to this kind of app.</source>
        <translation type="unfinished">Le fournisseur ne donne pas de code à ce type d&apos;application.</translation>
    </message>
    <message>
        <source>At the provider, make it a web application with the authorization code grant.</source>
        <translation type="unfinished">Chez le fournisseur, faites-en une application web avec le flux «&#xa0;authorization code&#xa0;».</translation>
    </message>
    <message>
        <source>A firewall in front of the provider answered, not its API: it took the request for one of a robot, or does not let this network in.</source>
        <translation type="unfinished">Un pare-feu devant le fournisseur a répondu, et non son API&#xa0;: il a pris la requête pour celle d&apos;un robot, ou ne laisse pas entrer ce réseau.</translation>
    </message>
    <message>
        <source>Check the address. Add a User-Agent header that names your app; if it stays so, the provider has to let the platform through.</source>
        <translation type="unfinished">Vérifiez l&apos;adresse. Ajoutez un en-tête User-Agent qui nomme votre application&#xa0;; si cela persiste, le fournisseur doit laisser passer la plateforme.</translation>
    </message>
    <message>
        <source>Nobody has agreed yet to what the app asks for: whoever logged in, or an administrator of the account.</source>
        <translation type="unfinished">Personne n&apos;a encore accepté ce que l&apos;application demande&#xa0;: ni la personne connectée, ni un administrateur du compte.</translation>
    </message>
    <message>
        <source>Have an administrator approve the app, or log in anew and agree to all that is asked for.</source>
        <translation type="unfinished">Faites approuver l&apos;application par un administrateur, ou reconnectez-vous et acceptez tout ce qui est demandé.</translation>
    </message>
    <message>
        <source>The provider lets in certain networks only, and this computer&apos;s address is not among them.</source>
        <translation type="unfinished">Le fournisseur ne laisse entrer que certains réseaux, et l&apos;adresse de cet ordinateur n&apos;en fait pas partie.</translation>
    </message>
    <message>
        <source>Allow the address in the provider&apos;s settings, or lift the restriction for your app. The platform has other addresses than this computer.</source>
        <translation type="unfinished">Autorisez l&apos;adresse dans les réglages du fournisseur, ou levez la restriction pour votre application. La plateforme a d&apos;autres adresses que cet ordinateur.</translation>
    </message>
    <message>
        <source>A policy of the account&apos;s organisation does not let this app, or this person, in.</source>
        <translation type="unfinished">Une règle de l&apos;organisation du compte ne laisse pas entrer cette application, ou cette personne.</translation>
    </message>
    <message>
        <source>Ask its administrator to allow the app for this account; or log in with an account that is under no such policy.</source>
        <translation type="unfinished">Demandez à son administrateur d&apos;autoriser l&apos;application pour ce compte&#xa0;; ou connectez-vous avec un compte qui n&apos;est soumis à aucune règle de ce genre.</translation>
    </message>
    <message>
        <source>The person who logged in lacks a right for this in the account: a role, or what an administrator has to give.</source>
        <translation type="unfinished">Il manque à la personne connectée un droit pour cela dans le compte&#xa0;: un rôle, ou ce qu&apos;un administrateur doit donner.</translation>
    </message>
    <message>
        <source>Ask an administrator of the account for it, or log in as somebody who has it.</source>
        <translation type="unfinished">Demandez-le à un administrateur du compte, ou connectez-vous comme quelqu&apos;un qui l&apos;a.</translation>
    </message>
    <message>
        <source>The account that logs in is not usable at the provider: suspended, locked, deactivated or not confirmed yet.</source>
        <translation type="unfinished">Le compte qui se connecte n&apos;est pas utilisable chez le fournisseur&#xa0;: suspendu, verrouillé, désactivé ou pas encore confirmé.</translation>
    </message>
    <message>
        <source>Log in to the provider&apos;s own pages with it and see what they say; or use another account.</source>
        <translation type="unfinished">Connectez-vous avec lui aux pages du fournisseur et voyez ce qu&apos;elles disent&#xa0;; ou utilisez un autre compte.</translation>
    </message>
    <message>
        <source>The app may be connected by only so many accounts until the provider has reviewed it, and that number is reached.</source>
        <translation type="unfinished">L&apos;application ne peut être connectée que par un certain nombre de comptes tant que le fournisseur ne l&apos;a pas examinée, et ce nombre est atteint.</translation>
    </message>
    <message>
        <source>Disconnect accounts that are no longer needed, or ask the provider to review the app.</source>
        <translation type="unfinished">Déconnectez les comptes qui ne servent plus, ou demandez au fournisseur d&apos;examiner l&apos;application.</translation>
    </message>
    <message>
        <source>The API that is called is not switched on for your app at the provider.</source>
        <translation type="unfinished">L&apos;API appelée n&apos;est pas activée pour votre application chez le fournisseur.</translation>
    </message>
    <message>
        <source>Switch it on in the provider&apos;s portal, where the app is registered; it may take some minutes to count.</source>
        <translation type="unfinished">Activez-la dans le portail du fournisseur, là où l&apos;application est enregistrée&#xa0;; cela peut prendre quelques minutes.</translation>
    </message>
    <message>
        <source>The provider takes the log-in, but not for this API: a scope for the API is missing, or a policy of the account (its profile, its IP addresses, an administrator&apos;s setting) forbids it.</source>
        <translation type="unfinished">Le fournisseur accepte la connexion, mais pas pour cette API&#xa0;: un scope pour l&apos;API manque, ou une règle du compte (son profil, ses adresses IP, le réglage d&apos;un administrateur) l&apos;interdit.</translation>
    </message>
    <message>
        <source>Ask for the API&apos;s scope in step {step}, and have an administrator of the account allow API access and the app&apos;s network.</source>
        <translation type="unfinished">Demandez le scope de l&apos;API à l&apos;étape {step}, et faites autoriser par un administrateur du compte l&apos;accès à l&apos;API et le réseau de l&apos;application.</translation>
    </message>
    <message>
        <source>The provider knows who is calling, but the account has no right to what is asked for: the id in the address, or what is asked of it, belongs to another account, or was not chosen at the log-in.</source>
        <translation type="unfinished">Le fournisseur sait qui appelle, mais le compte n&apos;a pas droit à ce qui est demandé&#xa0;: l&apos;id dans l&apos;adresse, ou ce qu&apos;on lui demande, appartient à un autre compte, ou n&apos;a pas été choisi à la connexion.</translation>
    </message>
    <message>
        <source>Check the id in the address of this call. If it is a value of yours, take the one of the account that logs in; some providers ask at the log-in which one the app may see.</source>
        <translation type="unfinished">Vérifiez l&apos;id dans l&apos;adresse de cet appel. Si c&apos;est une valeur à vous, prenez celle du compte qui se connecte&#xa0;; certains fournisseurs demandent à la connexion lequel l&apos;application peut voir.</translation>
    </message>
    <message>
        <source>The account that logged in does not have what the call asks for: a mailbox, a licence, a feature.</source>
        <translation type="unfinished">Le compte connecté n&apos;a pas ce que l&apos;appel demande&#xa0;: une boîte aux lettres, une licence, une fonction.</translation>
    </message>
    <message>
        <source>Log in with an account that has it, or use a call that every account answers, such as “me”.</source>
        <translation type="unfinished">Connectez-vous avec un compte qui l&apos;a, ou utilisez un appel auquel tout compte répond, comme «&#xa0;me&#xa0;».</translation>
    </message>
    <message>
        <source>The provider does not let the app into this account, shop or organisation: it is not installed or approved there, or not of a kind that may use it.</source>
        <translation type="unfinished">Le fournisseur ne laisse pas l&apos;application entrer dans ce compte, cette boutique ou cette organisation&#xa0;: elle n&apos;y est pas installée ou approuvée, ou n&apos;est pas d&apos;un type qui peut l&apos;utiliser.</translation>
    </message>
    <message>
        <source>Check in step {step} and at the log-in that it is the right account, and in the provider&apos;s portal that the app may be used with it.</source>
        <translation type="unfinished">Vérifiez à l&apos;étape {step} et à la connexion que c&apos;est le bon compte, et dans le portail du fournisseur que l&apos;application peut être utilisée avec lui.</translation>
    </message>
    <message>
        <source>The account&apos;s plan does not include this.</source>
        <translation type="unfinished">Le forfait du compte ne comprend pas cela.</translation>
    </message>
    <message>
        <source>Use an account whose plan has API access, or ask the provider to open it for the test.</source>
        <translation type="unfinished">Utilisez un compte dont le forfait donne accès à l&apos;API, ou demandez au fournisseur de l&apos;ouvrir pour le test.</translation>
    </message>
    <message>
        <source>The provider wants payment first (status 402): the account&apos;s plan does not include this.</source>
        <translation type="unfinished">Le fournisseur veut d&apos;abord un paiement (statut 402)&#xa0;: le forfait du compte ne comprend pas cela.</translation>
    </message>
    <message>
        <source>The provider has not approved your app for this yet: such rights come after a review, or for test users only.</source>
        <translation type="unfinished">Le fournisseur n&apos;a pas encore approuvé votre application pour cela&#xa0;: de tels droits viennent après un examen, ou pour les utilisateurs de test seulement.</translation>
    </message>
    <message>
        <source>Ask for the review in the provider&apos;s portal, or add the account as a test user there.</source>
        <translation type="unfinished">Demandez l&apos;examen dans le portail du fournisseur, ou ajoutez-y le compte comme utilisateur de test.</translation>
    </message>
    <message>
        <source>Take the token from {places}</source>
        <translation type="unfinished">Prendre le jeton de {places}</translation>
    </message>
    <message>
        <source>The answer holds more than one token, none at the usual place: one for the app and one for the person, for example.</source>
        <translation type="unfinished">La réponse contient plus d&apos;un jeton, aucun à l&apos;endroit habituel&#xa0;: un pour l&apos;application et un pour la personne, par exemple.</translation>
    </message>
    <message>
        <source>Take the one that the API&apos;s documentation speaks of.</source>
        <translation type="unfinished">Prenez celui dont parle la documentation de l&apos;API.</translation>
    </message>
    <message>
        <source>The answer holds the token at another place than the usual one.</source>
        <translation type="unfinished">La réponse contient le jeton à un autre endroit que l&apos;habituel.</translation>
    </message>
    <message>
        <source>Take it from there: the wizard has found it.</source>
        <translation type="unfinished">Prenez-le là&#xa0;: l&apos;assistant l&apos;a trouvé.</translation>
    </message>
    <message>
        <source>The answer holds one more token: providers give one for the app and one for the person, for example.</source>
        <translation type="unfinished">La réponse contient un jeton de plus&#xa0;: les fournisseurs en donnent un pour l&apos;application et un pour la personne, par exemple.</translation>
    </message>
    <message>
        <source>Take this one if the API&apos;s documentation speaks of it.</source>
        <translation type="unfinished">Prenez celui-ci si la documentation de l&apos;API en parle.</translation>
    </message>
    <message>
        <source>The answer holds yet another token.</source>
        <translation type="unfinished">La réponse contient encore un autre jeton.</translation>
    </message>
    <message>
        <source>Only an ID token came, which says who logged in; no access token: no scope of an API was asked for.</source>
        <translation type="unfinished">Seul un ID token est arrivé, qui dit qui s&apos;est connecté&#xa0;; pas de jeton d&apos;accès&#xa0;: aucun scope d&apos;une API n&apos;a été demandé.</translation>
    </message>
    <message>
        <source>Ask for a scope of the API besides openid, as its documentation writes it.</source>
        <translation type="unfinished">Demandez un scope de l&apos;API en plus d&apos;openid, comme l&apos;écrit sa documentation.</translation>
    </message>
    <message>
        <source>The web server in front answers with a page of its own (status {status}), not the provider&apos;s OAuth: it does not let requests like this through to the address.</source>
        <translation type="unfinished">Le serveur web placé devant répond par sa propre page (statut {status}), et non l&apos;OAuth du fournisseur&#xa0;: il ne laisse pas passer de telles requêtes à l&apos;adresse.</translation>
    </message>
    <message>
        <source>Check the address to the letter. If it is right, a rule of that server or of a firewall refuses programs.</source>
        <translation type="unfinished">Vérifiez l&apos;adresse à la lettre. Si elle est juste, une règle de ce serveur ou d&apos;un pare-feu refuse les programmes.</translation>
    </message>
    <message>
        <source>The answer counts as a success, but there is no access token in it.</source>
        <translation type="unfinished">La réponse vaut un succès, mais elle ne contient pas de jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>Look at the answer. If the provider names the token otherwise, set its place under Advanced; if it is a failure, set the success rule.</source>
        <translation type="unfinished">Regardez la réponse. Si le fournisseur nomme le jeton autrement, indiquez son emplacement sous Avancé&#xa0;; si c&apos;est un échec, réglez la règle de succès.</translation>
    </message>
    <message>
        <source>The address answered in XML, and values can be taken from JSON or a form only.</source>
        <translation type="unfinished">L&apos;adresse a répondu en XML, et les valeurs ne peuvent être prises que de JSON ou d&apos;un formulaire.</translation>
    </message>
    <message>
        <source>Ask for JSON as the provider&apos;s documentation says: with the header Accept, with a parameter such as format, or at another address.</source>
        <translation type="unfinished">Demandez du JSON comme le dit la documentation du fournisseur&#xa0;: avec l&apos;en-tête Accept, avec un paramètre comme format, ou à une autre adresse.</translation>
    </message>
    <message>
        <source>The answer is one signed token (JWT), not data: the provider signs it, or encrypts it, for your app.</source>
        <translation type="unfinished">La réponse est un jeton signé (JWT), et non des données&#xa0;: le fournisseur la signe, ou la chiffre, pour votre application.</translation>
    </message>
    <message>
        <source>At the provider, have this answer sent unsigned for your app; or use another call that shows the account.</source>
        <translation type="unfinished">Chez le fournisseur, faites envoyer cette réponse non signée pour votre application&#xa0;; ou utilisez un autre appel qui montre le compte.</translation>
    </message>
    <message>
        <source>The address answered with a web page, not with data: it is a page for people, or it wants a log-in.</source>
        <translation type="unfinished">L&apos;adresse a répondu par une page web, et non par des données&#xa0;: c&apos;est une page pour les gens, ou elle veut une connexion.</translation>
    </message>
    <message>
        <source>The server answers with a stream of events (text/event-stream), which the platform does not take for data.</source>
        <translation type="unfinished">Le serveur répond par un flux d&apos;événements (text/event-stream), que la plateforme ne prend pas pour des données.</translation>
    </message>
    <message>
        <source>Use a call that is answered in JSON. Ask the provider of an MCP server whether it can answer so.</source>
        <translation type="unfinished">Utilisez un appel dont la réponse est en JSON. Demandez au fournisseur d&apos;un serveur MCP si celui-ci peut répondre ainsi.</translation>
    </message>
    <message>
        <source>The answer holds no data that a program can read.</source>
        <translation type="unfinished">La réponse ne contient pas de données qu&apos;un programme puisse lire.</translation>
    </message>
    <message>
        <source>Check the address of the call, and ask for JSON.</source>
        <translation type="unfinished">Vérifiez l&apos;adresse de l&apos;appel, et demandez du JSON.</translation>
    </message>
    <message>
        <source>The provider answers failures with status {status}: its own words say what is wrong.</source>
        <translation type="unfinished">Le fournisseur répond aux échecs par le statut {status}&#xa0;: ses propres mots disent ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Mend what they name.</source>
        <translation type="unfinished">Corrigez ce qu&apos;ils nomment.</translation>
    </message>
    <message>
        <source>Send the token in the header</source>
        <translation type="unfinished">Envoyer le jeton dans l&apos;en-tête</translation>
    </message>
    <message>
        <source>Send the token in the query, too</source>
        <translation type="unfinished">Envoyer aussi le jeton dans la query</translation>
    </message>
    <message>
        <source>Send the token in the body, too</source>
        <translation type="unfinished">Envoyer aussi le jeton dans le corps</translation>
    </message>
    <message>
        <source>The test call does not send the access token at all.</source>
        <translation type="unfinished">L&apos;appel de test n&apos;envoie pas du tout le jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>The provider wants another word before the token than Bearer.</source>
        <translation type="unfinished">Le fournisseur veut un autre mot que Bearer devant le jeton.</translation>
    </message>
    <message>
        <source>Change the header Authorization here, and in step {parameters}.</source>
        <translation type="unfinished">Changez l&apos;en-tête Authorization ici, et à l&apos;étape {parameters}.</translation>
    </message>
    <message>
        <source>The provider wants the word Bearer before the token; another one was sent.</source>
        <translation type="unfinished">Le fournisseur veut le mot Bearer devant le jeton&#xa0;; un autre a été envoyé.</translation>
    </message>
    <message>
        <source>The header Authorization holds the token and no word before it; the standard has Bearer there (RFC 6750).</source>
        <translation type="unfinished">L&apos;en-tête Authorization contient le jeton et aucun mot devant&#xa0;; la norme y a Bearer (RFC 6750).</translation>
    </message>
    <message>
        <source>Write Bearer before it, here and in step {parameters}, unless the provider&apos;s documentation has it without.</source>
        <translation type="unfinished">Écrivez Bearer devant, ici et à l&apos;étape {parameters}, sauf si la documentation du fournisseur s&apos;en passe.</translation>
    </message>
    <message>
        <source>The token was sent with another word before it than Bearer, which is the usual one (RFC 6750 section 2.1).</source>
        <translation type="unfinished">Le jeton a été envoyé avec un autre mot devant que Bearer, qui est l&apos;habituel (RFC 6750 section 2.1).</translation>
    </message>
    <message>
        <source>The provider takes a token with a signed proof alone (DPoP, RFC 9449), which the platform cannot make.</source>
        <translation type="unfinished">Le fournisseur n&apos;accepte un jeton qu&apos;avec une preuve signée (DPoP, RFC 9449), que la plateforme ne peut pas faire.</translation>
    </message>
    <message>
        <source>The provider asks for another kind of Authorization than Bearer.</source>
        <translation type="unfinished">Le fournisseur demande un autre type d&apos;Authorization que Bearer.</translation>
    </message>
    <message>
        <source>Use the word that it names, here and in step {parameters}.</source>
        <translation type="unfinished">Utilisez le mot qu&apos;il nomme, ici et à l&apos;étape {parameters}.</translation>
    </message>
    <message>
        <source>The provider&apos;s clock and this computer&apos;s differ: the token is not valid yet, or not any more.</source>
        <translation type="unfinished">L&apos;horloge du fournisseur et celle de cet ordinateur diffèrent&#xa0;: le jeton n&apos;est pas encore valide, ou plus.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock (best: by the internet). If it is right, wait a moment or tell the provider.</source>
        <translation type="unfinished">Réglez l&apos;horloge de cet ordinateur (de préférence par internet). Si elle est juste, attendez un instant ou signalez-le au fournisseur.</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation type="unfinished">Le jeton d&apos;accès a expiré.</translation>
    </message>
    <message>
        <source>Refresh it, or log in again.</source>
        <translation type="unfinished">Actualisez-le, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>The access was taken back: somebody disconnected the app, or the account was closed to it.</source>
        <translation type="unfinished">L&apos;accès a été retiré&#xa0;: quelqu&apos;un a déconnecté l&apos;application, ou le compte lui a été fermé.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation type="unfinished">Reconnectez-vous.</translation>
    </message>
    <message>
        <source>This call wants a token of another kind: one of a person in place of one of the app, or the other way round.</source>
        <translation type="unfinished">Cet appel veut un jeton d&apos;un autre type&#xa0;: celui d&apos;une personne au lieu de celui d&apos;une application, ou l&apos;inverse.</translation>
    </message>
    <message>
        <source>Use a call that takes this kind of token, or ask for the other kind at the log-in; its documentation says which.</source>
        <translation type="unfinished">Utilisez un appel qui accepte ce type de jeton, ou demandez l&apos;autre type à la connexion&#xa0;; sa documentation dit lequel.</translation>
    </message>
    <message>
        <source>The provider misses {parameter}, and the token was sent in the header: it reads the query of the address.</source>
        <translation type="unfinished">Il manque {parameter} au fournisseur, et le jeton a été envoyé dans l&apos;en-tête&#xa0;: il lit la query de l&apos;adresse.</translation>
    </message>
    <message>
        <source>Send it there as {parameter}, here and with every request.</source>
        <translation type="unfinished">Envoyez-le là sous le nom {parameter}, ici et à chaque requête.</translation>
    </message>
    <message>
        <source>The provider does not take what is sent as an access token: another kind is wanted, or it is sent in another way.</source>
        <translation type="unfinished">Le fournisseur n&apos;accepte pas ce qui est envoyé comme jeton d&apos;accès&#xa0;: il en veut un autre type, ou le veut envoyé autrement.</translation>
    </message>
    <message>
        <source>Compare the header with the provider&apos;s documentation: the word before the token may be another one than Bearer, or it wants a header of its own.</source>
        <translation type="unfinished">Comparez l&apos;en-tête avec la documentation du fournisseur&#xa0;: le mot devant le jeton peut être un autre que Bearer, ou il veut un en-tête à lui.</translation>
    </message>
    <message>
        <source>The header Authorization was sent, and the provider says that none came: something on the way drops it, or it looks for the token elsewhere.</source>
        <translation type="unfinished">L&apos;en-tête Authorization a été envoyé, et le fournisseur dit qu&apos;aucun n&apos;est arrivé&#xa0;: quelque chose en route le perd, ou il cherche le jeton ailleurs.</translation>
    </message>
    <message>
        <source>Check the address to the letter, since a redirect loses the header. Where the server is one&apos;s own, its web server or proxy has to pass the header on (Apache: CGIPassAuth On). Otherwise look up where this API wants the token.</source>
        <translation type="unfinished">Vérifiez l&apos;adresse à la lettre, car une redirection perd l&apos;en-tête. Si le serveur est à vous, son serveur web ou son proxy doit transmettre l&apos;en-tête (Apache&#xa0;: CGIPassAuth On). Sinon, cherchez où cette API veut le jeton.</translation>
    </message>
    <message>
        <source>The token was sent in the query of the address, and many providers read it in the header Authorization alone.</source>
        <translation type="unfinished">Le jeton a été envoyé dans la query de l&apos;adresse, et beaucoup de fournisseurs ne le lisent que dans l&apos;en-tête Authorization.</translation>
    </message>
    <message>
        <source>Send it there, after the word Bearer (RFC 6750 section 2.1).</source>
        <translation type="unfinished">Envoyez-le là, après le mot Bearer (RFC 6750 section 2.1).</translation>
    </message>
    <message>
        <source>The provider wants a stronger or a more recent log-in for this call (RFC 9470).</source>
        <translation type="unfinished">Le fournisseur veut pour cet appel une connexion plus forte ou plus récente (RFC 9470).</translation>
    </message>
    <message>
        <source>Add what it names to step {step}, under Extra parameters (acr_values or max_age), and log in again.</source>
        <translation type="unfinished">Ajoutez ce qu&apos;il nomme à l&apos;étape {step}, sous Paramètres supplémentaires (acr_values ou max_age), et reconnectez-vous.</translation>
    </message>
    <message>
        <source>The provider refuses the access token: it is sent in a way that it does not read, the API is another one, or the token is of another kind.</source>
        <translation type="unfinished">Le fournisseur refuse le jeton d&apos;accès&#xa0;: il est envoyé d&apos;une façon qu&apos;il ne lit pas, l&apos;API en est une autre, ou le jeton est d&apos;un autre type.</translation>
    </message>
    <message>
        <source>Compare the header of this call with the provider&apos;s documentation, and the address with that of the token (sandbox or production).</source>
        <translation type="unfinished">Comparez l&apos;en-tête de cet appel avec la documentation du fournisseur, et l&apos;adresse avec celle du jeton (sandbox ou production).</translation>
    </message>
    <message>
        <source>Some providers refuse a token in these words, too, where only a scope is missing that this call needs (Discord does).</source>
        <translation type="unfinished">Certains fournisseurs refusent aussi un jeton dans ces termes lorsqu&apos;il ne manque qu&apos;un scope nécessaire à cet appel (Discord le fait).</translation>
    </message>
    <message>
        <source>Look up in the provider&apos;s documentation which scope the call needs, and ask for it.</source>
        <translation type="unfinished">Cherchez dans la documentation du fournisseur quel scope l&apos;appel exige, et demandez-le.</translation>
    </message>
    <message>
        <source>Take it from {place}</source>
        <translation type="unfinished">Le prendre dans {place}</translation>
    </message>
    <message>
        <source>{name} ({source})</source>
        <translation type="unfinished">{name} ({source})</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation type="unfinished">redirection</translation>
    </message>
    <message>
        <source>The answer is an empty list: the account that logged in has nothing of this kind, or did not let the app see any of it.</source>
        <translation type="unfinished">La réponse est une liste vide&#xa0;: le compte connecté n&apos;a rien de ce type, ou n&apos;en a rien laissé voir à l&apos;application.</translation>
    </message>
    <message>
        <source>Log in again with an account that has one, and choose it where the provider asks. The path itself may be right.</source>
        <translation type="unfinished">Reconnectez-vous avec un compte qui en a un, et choisissez-le quand le fournisseur demande. Le chemin lui-même est peut-être juste.</translation>
    </message>
    <message>
        <source>There is nothing at {path} in the answer. What it holds at its top: {keys}.</source>
        <translation type="unfinished">Il n&apos;y a rien à {path} dans la réponse. Ce qu&apos;elle contient tout en haut&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>Look at the answer, and choose the place of the value again.</source>
        <translation type="unfinished">Regardez la réponse, et choisissez de nouveau l&apos;emplacement de la valeur.</translation>
    </message>
    <message>
        <source>The answer lists what this account has, and what the connection asks for fits not exactly one entry.</source>
        <translation type="unfinished">La réponse liste ce que ce compte a, et ce que demande la connexion ne désigne pas une entrée et une seule.</translation>
    </message>
    <message>
        <source>Log in again, with one of the names above in the field by which the entry is picked.</source>
        <translation type="unfinished">Reconnectez-vous, avec l&apos;un des noms ci-dessus dans le champ par lequel l&apos;entrée est choisie.</translation>
    </message>
    <message>
        <source>The answer came (status {status}), but the success rule of this step does not hold for it.</source>
        <translation type="unfinished">La réponse est arrivée (statut {status}), mais la règle de succès de cette étape n&apos;est pas remplie.</translation>
    </message>
    <message>
        <source>Compare the rule with the answer: its path, and the value that it wants.</source>
        <translation type="unfinished">Comparez la règle avec la réponse&#xa0;: son chemin, et la valeur qu&apos;elle veut.</translation>
    </message>
    <message>
        <source>Switch to HTTP Basic, with client_id in the body</source>
        <translation type="unfinished">Passer à HTTP Basic, avec client_id dans le corps</translation>
    </message>
    <message>
        <source>The provider asks for the app&apos;s credentials in the Authorization header (HTTP Basic); they were sent in the body.</source>
        <translation type="unfinished">Le fournisseur demande les identifiants de l&apos;application dans l&apos;en-tête Authorization (HTTP Basic)&#xa0;; ils ont été envoyés dans le corps.</translation>
    </message>
    <message>
        <source>Send them by HTTP Basic. If that changes nothing, it is the client secret itself.</source>
        <translation type="unfinished">Envoyez-les par HTTP Basic. Si cela ne change rien, c&apos;est le secret client lui-même.</translation>
    </message>
    <message>
        <source>The provider wants the app&apos;s credentials in the Authorization header (HTTP Basic).</source>
        <translation type="unfinished">Le fournisseur veut les identifiants de l&apos;application dans l&apos;en-tête Authorization (HTTP Basic).</translation>
    </message>
    <message>
        <source>Send them by HTTP Basic.</source>
        <translation type="unfinished">Envoyez-les par HTTP Basic.</translation>
    </message>
    <message>
        <source>The provider wants the app&apos;s credentials in the body of the request.</source>
        <translation type="unfinished">Le fournisseur veut les identifiants de l&apos;application dans le corps de la requête.</translation>
    </message>
    <message>
        <source>The request holds no client secret, and the provider does not accept the app without it.</source>
        <translation type="unfinished">La requête ne contient pas de secret client, et le fournisseur n&apos;accepte pas l&apos;application sans lui.</translation>
    </message>
    <message>
        <source>Send it in the body. If it is not there yet, paste it in step {step}.</source>
        <translation type="unfinished">Envoyez-le dans le corps. S&apos;il n&apos;est pas encore là, collez-le à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>This request says otherwise who the app is than the one for the token, which the provider understood.</source>
        <translation type="unfinished">Cette requête présente l&apos;application autrement que celle du jeton, que le fournisseur a comprise.</translation>
    </message>
    <message>
        <source>The request does not say who the app is: it holds no client secret, and the provider does not take it so.</source>
        <translation type="unfinished">La requête ne dit pas quelle est l&apos;application&#xa0;: elle ne contient pas de secret client, et le fournisseur ne l&apos;accepte pas ainsi.</translation>
    </message>
    <message>
        <source>Send the secret in the body. If it is not there yet, paste it in step {step}.</source>
        <translation type="unfinished">Envoyez le secret dans le corps. S&apos;il n&apos;est pas encore là, collez-le à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>The provider misses something and does not say what; ID and secret travel in a header that it may not read.</source>
        <translation type="unfinished">Il manque quelque chose au fournisseur et il ne dit pas quoi&#xa0;; l&apos;ID et le secret voyagent dans un en-tête qu&apos;il ne lit peut-être pas.</translation>
    </message>
    <message>
        <source>The provider asks for another method than {method}.</source>
        <translation type="unfinished">Le fournisseur demande une autre méthode que {method}.</translation>
    </message>
    <message>
        <source>Add it to this call, with the access token.</source>
        <translation type="unfinished">Ajoutez-le à cet appel, avec le jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>The provider wants a query (GraphQL), and the call sends none.</source>
        <translation type="unfinished">Le fournisseur veut une requête (GraphQL), et l&apos;appel n&apos;en envoie aucune.</translation>
    </message>
    <message>
        <source>Write the one that asks who is connected, or paste it alone: {example}.</source>
        <translation type="unfinished">Écrivez celle qui demande qui est connecté, ou collez-la seule&#xa0;: {example}.</translation>
    </message>
    <message>
        <source>Paste the page of its documentation that shows one into the address, or write it below.</source>
        <translation type="unfinished">Collez dans l&apos;adresse la page de sa documentation qui en montre une, ou écrivez-la ci-dessous.</translation>
    </message>
</context>
</TS>
