<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>{count} scopes</source>
        <comment>{count} scope</comment>
        <translation type="unfinished">
            <numerusform>{count} scope</numerusform>
            <numerusform>{count} scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider wants a signed proof with each request (DPoP, RFC 9449): beyond the platform.</source>
        <translation type="unfinished">Le fournisseur veut une preuve signée avec chaque requête (DPoP, RFC 9449)&#xa0;: hors de portée de la plateforme.</translation>
    </message>
    <message>
        <source>The provider takes only log-ins that were pushed to it beforehand (PAR, RFC 9126): beyond the platform.</source>
        <translation type="unfinished">Le fournisseur n&apos;accepte que les connexions qui lui ont été poussées d&apos;avance (PAR, RFC 9126)&#xa0;: hors de portée de la plateforme.</translation>
    </message>
    <message>
        <source>The provider takes only log-ins in a signed request (JAR, RFC 9101): beyond the platform.</source>
        <translation type="unfinished">Le fournisseur n&apos;accepte que les connexions dans une requête signée (JAR, RFC 9101)&#xa0;: hors de portée de la plateforme.</translation>
    </message>
    <message>
        <source>The app can prove itself only by a certificate (mutual TLS, RFC 8705): beyond the platform.</source>
        <translation type="unfinished">L&apos;application ne peut s&apos;identifier que par un certificat (mutual TLS, RFC 8705)&#xa0;: hors de portée de la plateforme.</translation>
    </message>
    <message>
        <source>Ask the provider for an app without it. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">Demandez au fournisseur une application sans cela. Sinon, personne ne peut se connecter par la plateforme.</translation>
    </message>
    <message>
        <source>parameters in the address</source>
        <translation type="unfinished">paramètres dans l&apos;adresse</translation>
    </message>
    <message>
        <source>client credentials</source>
        <translation type="unfinished">identifiants client</translation>
    </message>
    <message>
        <source>client credentials in the body</source>
        <translation type="unfinished">identifiants client dans le corps</translation>
    </message>
    <message>
        <source>client credentials as Basic</source>
        <translation type="unfinished">identifiants client en Basic</translation>
    </message>
    <message>
        <source>the body as JSON</source>
        <translation type="unfinished">le corps en JSON</translation>
    </message>
    <message>
        <source>the body as a form</source>
        <translation type="unfinished">le corps en formulaire</translation>
    </message>
    <message>
        <source>the body</source>
        <translation type="unfinished">le corps</translation>
    </message>
    <message>
        <source>It describes OAuth 1, which signs each request, and not OAuth 2.0.</source>
        <translation type="unfinished">On y décrit OAuth 1, qui signe chaque requête, et non OAuth 2.0.</translation>
    </message>
    <message>
        <source>Take the page on OAuth, authorization or access tokens, a request, or a file with both addresses.</source>
        <translation type="unfinished">Prenez la page sur OAuth, l&apos;autorisation ou les jetons d&apos;accès, une requête, ou un fichier avec les deux adresses.</translation>
    </message>
    <message>
        <source>All its addresses are those of samples, and nobody&apos;s.</source>
        <translation type="unfinished">Toutes ses adresses sont des exemples, et ne sont à personne.</translation>
    </message>
    <message>
        <source>Nothing of an OAuth connection was found in it.</source>
        <translation type="unfinished">On n&apos;y a rien trouvé d&apos;une connexion OAuth.</translation>
    </message>
    <message>
        <source>This is far too large to be read.</source>
        <translation type="unfinished">C&apos;est bien trop grand pour être lu.</translation>
    </message>
    <message>
        <source>Take the page or the part on OAuth alone.</source>
        <translation type="unfinished">Prenez la page ou la partie sur OAuth seulement.</translation>
    </message>
    <message>
        <source>This is a PDF, and a PDF cannot be read here.</source>
        <translation type="unfinished">C&apos;est un PDF, et un PDF ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>This is a picture, and pictures cannot be read here.</source>
        <translation type="unfinished">C&apos;est une image, et les images ne peuvent pas être lues ici.</translation>
    </message>
    <message>
        <source>This is a packed file, and it cannot be read here.</source>
        <translation type="unfinished">C&apos;est un fichier compressé, et il ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation type="unfinished">Ce n&apos;est pas du texte.</translation>
    </message>
    <message>
        <source>Open it, mark the text with the addresses, and paste that.</source>
        <translation type="unfinished">Ouvrez-le, sélectionnez le texte avec les adresses, et collez-le.</translation>
    </message>
    <message>
        <source>It does not say where people log in.</source>
        <translation type="unfinished">On n&apos;y lit pas où les gens se connectent.</translation>
    </message>
    <message>
        <source>It names its server alone, and that says where people log in when it is asked.</source>
        <translation type="unfinished">On n&apos;y trouve que son serveur, et celui-ci dit, quand on l&apos;interroge, où les gens se connectent.</translation>
    </message>
    <message>
        <source>It does not say where a code is exchanged.</source>
        <translation type="unfinished">On n&apos;y lit pas où un code est échangé.</translation>
    </message>
    <message>
        <source>It shows no call that says who is connected.</source>
        <translation type="unfinished">On n&apos;y voit aucun appel qui dise qui est connecté.</translation>
    </message>
    <message>
        <source>a record of the platform</source>
        <translation type="unfinished">un enregistrement de la plateforme</translation>
    </message>
    <message>
        <source>what the server says of itself</source>
        <translation type="unfinished">ce que le serveur dit de lui-même</translation>
    </message>
    <message>
        <source>an OpenAPI document</source>
        <translation type="unfinished">un document OpenAPI</translation>
    </message>
    <message>
        <source>a recording of requests (HAR)</source>
        <translation type="unfinished">un relevé de requêtes (HAR)</translation>
    </message>
    <message>
        <source>a file of Postman</source>
        <translation type="unfinished">un fichier de Postman</translation>
    </message>
    <message>
        <source>a file of Insomnia</source>
        <translation type="unfinished">un fichier d&apos;Insomnia</translation>
    </message>
    <message>
        <source>a file of Hoppscotch</source>
        <translation type="unfinished">un fichier de Hoppscotch</translation>
    </message>
    <message>
        <source>a file of Google&apos;s console</source>
        <translation type="unfinished">un fichier de la console de Google</translation>
    </message>
    <message>
        <source>a file of n8n</source>
        <translation type="unfinished">un fichier de n8n</translation>
    </message>
    <message>
        <source>a connector of Airbyte</source>
        <translation type="unfinished">un connecteur d&apos;Airbyte</translation>
    </message>
    <message>
        <source>an app of Zapier</source>
        <translation type="unfinished">une application de Zapier</translation>
    </message>
    <message>
        <source>an app of Pipedream</source>
        <translation type="unfinished">une application de Pipedream</translation>
    </message>
    <message>
        <source>a connection of Make</source>
        <translation type="unfinished">une connexion de Make</translation>
    </message>
    <message>
        <source>a provider of Nango</source>
        <translation type="unfinished">un fournisseur de Nango</translation>
    </message>
    <message>
        <source>a connector of Power Automate</source>
        <translation type="unfinished">un connecteur de Power Automate</translation>
    </message>
    <message>
        <source>a file of Bruno</source>
        <translation type="unfinished">un fichier de Bruno</translation>
    </message>
    <message>
        <source>a file of Bruno (OpenCollection)</source>
        <translation type="unfinished">un fichier de Bruno (OpenCollection)</translation>
    </message>
    <message>
        <source>configuration of GitLab</source>
        <translation type="unfinished">une configuration de GitLab</translation>
    </message>
    <message>
        <source>a log-in of an app in Ruby (OmniAuth)</source>
        <translation type="unfinished">une connexion d&apos;une application en Ruby (OmniAuth)</translation>
    </message>
    <message>
        <source>a file of Home Assistant</source>
        <translation type="unfinished">un fichier de Home Assistant</translation>
    </message>
    <message>
        <source>configuration of oauth2-proxy</source>
        <translation type="unfinished">une configuration d&apos;oauth2-proxy</translation>
    </message>
    <message>
        <source>a program in Python</source>
        <translation type="unfinished">un programme en Python</translation>
    </message>
    <message>
        <source>configuration of Spring</source>
        <translation type="unfinished">une configuration de Spring</translation>
    </message>
    <message>
        <source>a program in JavaScript</source>
        <translation type="unfinished">un programme en JavaScript</translation>
    </message>
    <message>
        <source>values of an environment</source>
        <translation type="unfinished">des valeurs d&apos;un environnement</translation>
    </message>
    <message>
        <source>the address that a log-in came back to</source>
        <translation type="unfinished">l&apos;adresse de retour d&apos;une connexion</translation>
    </message>
    <message>
        <source>the answer of a token request</source>
        <translation type="unfinished">la réponse à une requête de jeton</translation>
    </message>
    <message>
        <source>settings of another tool</source>
        <translation type="unfinished">des réglages d&apos;un autre outil</translation>
    </message>
    <message>
        <source>a request</source>
        <translation type="unfinished">une requête</translation>
    </message>
    <message>
        <source>an answer that says who is connected</source>
        <translation type="unfinished">une réponse qui dit qui est connecté</translation>
    </message>
    <message>
        <source>a page of documentation</source>
        <translation type="unfinished">une page de documentation</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished">Le reprendre</translation>
    </message>
    <message>
        <source>Taken over: {parts}.</source>
        <translation type="unfinished">Repris&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>Taken over: the path. Write the address of the API before it: another page has it.</source>
        <translation type="unfinished">Repris&#xa0;: le chemin. Écrivez avant lui l&apos;adresse de l&apos;API&#xa0;: elle est sur une autre page.</translation>
    </message>
    <message>
        <source>secret: no file may hold it</source>
        <translation type="unfinished">secret&#xa0;: aucun fichier ne peut le contenir</translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished">exemple</translation>
    </message>
    <message>
        <source>sent anyway</source>
        <translation type="unfinished">envoyé de toute façon</translation>
    </message>
    <message>
        <source>not in this text</source>
        <translation type="unfinished">absent de ce texte</translation>
    </message>
    <message>
        <source>{names} ({why})</source>
        <translation type="unfinished">{names} ({why})</translation>
    </message>
    <message>
        <source>No longer sent: {parts}.</source>
        <translation type="unfinished">N&apos;est plus envoyé&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>This is a page of documentation, and no call was found in it. Paste only what is to be sent, such as the JSON of its example.</source>
        <translation type="unfinished">C&apos;est une page de documentation, et aucun appel n&apos;y a été trouvé. Collez seulement ce qui doit être envoyé, comme le JSON de son exemple.</translation>
    </message>
    <message>
        <source>The page has queries, but none that asks who is connected. Write that one below, or paste it alone.</source>
        <translation type="unfinished">La page contient des requêtes, mais aucune qui demande qui est connecté. Écrivez-la ci-dessous, ou collez-la seule.</translation>
    </message>
    <message>
        <source>The page does not say where a token is refreshed. Mostly it is where it came from: leave this empty then.</source>
        <translation type="unfinished">La page ne dit pas où un jeton est renouvelé. Le plus souvent, c&apos;est là d&apos;où il vient&#xa0;: laissez alors ceci vide.</translation>
    </message>
    <message>
        <source>The page does not say where a token is revoked.</source>
        <translation type="unfinished">La page ne dit pas où un jeton est révoqué.</translation>
    </message>
    <message>
        <source>There is no address in it.</source>
        <translation type="unfinished">Il n&apos;y a pas d&apos;adresse dedans.</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <translation type="unfinished">Omis&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished">{count} de plus</translation>
    </message>
    <message>
        <source>the address</source>
        <translation type="unfinished">l&apos;adresse</translation>
    </message>
    <message>
        <source>a key of the app, often the client ID: where the call is refused without it, add it under Advanced</source>
        <translation type="unfinished">une clé de l&apos;application, souvent l&apos;ID client&#xa0;: si l&apos;appel est refusé sans elle, ajoutez-la sous «&#xa0;Avancé&#xa0;»</translation>
    </message>
    <message>
        <source>{name} for {standard}</source>
        <translation type="unfinished">{name} pour {standard}</translation>
    </message>
    <message>
        <source>This is an answer alone: it does not say which call it came from.</source>
        <translation type="unfinished">C&apos;est une réponse seule&#xa0;: elle ne dit pas de quel appel elle vient.</translation>
    </message>
    <message>
        <source>It logs in with a key or a password, and not by OAuth.</source>
        <translation type="unfinished">On s&apos;y connecte avec une clé ou un mot de passe, et non par OAuth.</translation>
    </message>
    <message>
        <source>This is the address that a log-in came back to. Its code was good once, and for one program alone.</source>
        <translation type="unfinished">C&apos;est l&apos;adresse de retour d&apos;une connexion. Son code a servi une fois, et pour un seul programme.</translation>
    </message>
    <message>
        <source>This is the address that a log-in came back to, and the provider refused it.</source>
        <translation type="unfinished">C&apos;est l&apos;adresse de retour d&apos;une connexion, et le fournisseur l&apos;a refusée.</translation>
    </message>
    <message>
        <source>The tokens came back in the address itself. That is the implicit flow.</source>
        <translation type="unfinished">Les jetons sont revenus dans l&apos;adresse elle-même. C&apos;est le flux implicite.</translation>
    </message>
    <message>
        <source>Its revocation has to be signed, which cannot be done here: answer No in step {step}.</source>
        <translation type="unfinished">Sa révocation doit être signée, ce qui n&apos;est pas possible ici&#xa0;: répondez «&#xa0;Non&#xa0;» à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>The page does not say where people log in.</source>
        <translation type="unfinished">La page ne dit pas où les gens se connectent.</translation>
    </message>
    <message>
        <source>The page shows where people log in to the app of its example: yours stands in the portal.</source>
        <translation type="unfinished">La page montre où l&apos;on se connecte à l&apos;application de son exemple&#xa0;: pour la vôtre, l&apos;adresse est dans le portail.</translation>
    </message>
    <message>
        <source>The page wants scopes and names none: they stand in the portal, or on another page.</source>
        <translation type="unfinished">La page exige des scopes et n&apos;en nomme aucun&#xa0;: ils sont dans le portail, ou sur une autre page.</translation>
    </message>
    <message>
        <source>The page names only the scope that brings a refresh token: the others stand on another page.</source>
        <translation type="unfinished">La page ne nomme que le scope qui apporte un jeton d&apos;actualisation&#xa0;: les autres se trouvent sur une autre page.</translation>
    </message>
    <message>
        <source>The page does not say where a code is exchanged for a token.</source>
        <translation type="unfinished">La page ne dit pas où un code est échangé contre un jeton.</translation>
    </message>
    <message>
        <source>The page shows no call that says who is connected.</source>
        <translation type="unfinished">La page ne montre aucun appel qui dise qui est connecté.</translation>
    </message>
    <message>
        <source>The addresses lie in another file, mostly const.py: paste that one, too.</source>
        <translation type="unfinished">Les adresses sont dans un autre fichier, le plus souvent const.py&#xa0;: collez-le aussi.</translation>
    </message>
    <message>
        <source>It is about a resource, whose server is {server}. Paste that address.</source>
        <translation type="unfinished">Il s&apos;agit d&apos;une ressource, dont le serveur est {server}. Collez cette adresse.</translation>
    </message>
    <message>
        <source>{name} is no address that can be called.</source>
        <translation type="unfinished">{name} n&apos;est pas une adresse qu&apos;on puisse appeler.</translation>
    </message>
    <message>
        <source>Ask the provider for an app that logs people in by a code. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">Demandez au fournisseur une application qui connecte les gens par un code. Sinon, personne ne peut se connecter par la plateforme.</translation>
    </message>
    <message>
        <source>Ask the provider for an app that gets it in the address. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">Demandez au fournisseur une application qui le reçoit dans l&apos;adresse. Sinon, personne ne peut se connecter par la plateforme.</translation>
    </message>
    <message>
        <source>Ask the provider for an app with a client secret. Otherwise the token call needs code of yours in step {step}.</source>
        <translation type="unfinished">Demandez au fournisseur une application avec un secret client. Sinon, l&apos;appel du jeton exige du code de votre part à l&apos;étape {step}.</translation>
    </message>
    <message>
        <source>The server offers other grants only: {grants}.</source>
        <translation type="unfinished">Le serveur n&apos;offre que d&apos;autres types d&apos;accès (grants)&#xa0;: {grants}.</translation>
    </message>
    <message>
        <source>The server sends the code in another way than in the address: {ways}.</source>
        <translation type="unfinished">Le serveur envoie le code autrement que dans l&apos;adresse&#xa0;: {ways}.</translation>
    </message>
    <message>
        <source>Clients have to authenticate in a way that needs code of yours: {ways}.</source>
        <translation type="unfinished">Les clients doivent s&apos;authentifier d&apos;une façon qui exige du code de votre part&#xa0;: {ways}.</translation>
    </message>
    <message>
        <source>It takes the address of a document for a client ID (CIMD). Bring a client ID of its portal instead.</source>
        <translation type="unfinished">Il accepte l&apos;adresse d&apos;un document comme ID client (CIMD). Prenez plutôt un ID client de son portail.</translation>
    </message>
    <message>
        <source>The server names no address that revokes tokens.</source>
        <translation type="unfinished">Le serveur ne nomme aucune adresse qui révoque les jetons.</translation>
    </message>
    <message>
        <source>The server names no call that says who is connected.</source>
        <translation type="unfinished">Le serveur ne nomme aucun appel qui dise qui est connecté.</translation>
    </message>
    <message>
        <source>An MCP server has no call that says who is connected: it is asked what it is.</source>
        <translation type="unfinished">Un serveur MCP n&apos;a aucun appel qui dise qui est connecté&#xa0;: on lui demande ce qu&apos;il est.</translation>
    </message>
    <message>
        <source>It takes its log-in from “{other}”, which is another file of n8n&apos;s: paste that one, too.</source>
        <translation type="unfinished">La connexion y vient de «&#xa0;{other}&#xa0;», qui est un autre fichier de n8n&#xa0;: collez-le aussi.</translation>
    </message>
    <message>
        <source>These credentials were exported as they are kept: encrypted. Export them decrypted, without their secret.</source>
        <translation type="unfinished">Ces identifiants ont été exportés tels qu&apos;ils sont gardés&#xa0;: chiffrés. Exportez-les déchiffrés, sans leur secret.</translation>
    </message>
    <message>
        <source>Such an export has what somebody typed in, and not the addresses: n8n has them itself.</source>
        <translation type="unfinished">Un tel export contient ce que quelqu&apos;un a saisi, et non les adresses&#xa0;: n8n les a lui-même.</translation>
    </message>
    <message>
        <source>n8n keeps the log-in apart: export the credential “{name}” decrypted, and bring it, too.</source>
        <translation type="unfinished">n8n garde la connexion à part&#xa0;: exportez les identifiants «&#xa0;{name}&#xa0;» déchiffrés, et apportez-les aussi.</translation>
    </message>
    <message>
        <source>It describes another way to log in than by an authorization code.</source>
        <translation type="unfinished">On y décrit une autre façon de se connecter que par un code d&apos;autorisation.</translation>
    </message>
    <message>
        <source>It describes no OAuth 2.0 log-in.</source>
        <translation type="unfinished">On n&apos;y décrit aucune connexion OAuth 2.0.</translation>
    </message>
    <message>
        <source>It does not say how client ID and secret are sent.</source>
        <translation type="unfinished">On n&apos;y lit pas comment l&apos;ID client et le secret sont envoyés.</translation>
    </message>
    <message>
        <source>Such an app says nothing of how people log in: that lies with Pipedream.</source>
        <translation type="unfinished">Une telle application ne dit rien de la connexion des gens&#xa0;: cela relève de Pipedream.</translation>
    </message>
    <message>
        <source>This is an answer with tokens: it says where they stand in it, and not where anything is sent.</source>
        <translation type="unfinished">C&apos;est une réponse avec des jetons&#xa0;: elle dit où ils s&apos;y trouvent, et non où quoi que ce soit est envoyé.</translation>
    </message>
    <message>
        <source>{hint} It says: “{said}”</source>
        <translation type="unfinished">{hint} On y lit&#xa0;: «&#xa0;{said}&#xa0;»</translation>
    </message>
    <message>
        <source>Register the app in the provider&apos;s portal instead, and fill in its client ID.</source>
        <translation type="unfinished">Enregistrez plutôt l&apos;application dans le portail du fournisseur, et remplissez son ID client.</translation>
    </message>
    <message>
        <source>The server does not take one of the redirect URIs.</source>
        <translation type="unfinished">Le serveur n&apos;accepte pas l&apos;une des URI de redirection.</translation>
    </message>
    <message>
        <source>Choose another way to receive the redirect in step {step}, or register the app in the provider&apos;s portal.</source>
        <translation type="unfinished">Choisissez une autre façon de recevoir la redirection à l&apos;étape {step}, ou enregistrez l&apos;application dans le portail du fournisseur.</translation>
    </message>
    <message>
        <source>The server does not take the app as it was described.</source>
        <translation type="unfinished">Le serveur n&apos;accepte pas l&apos;application telle qu&apos;elle a été décrite.</translation>
    </message>
    <message>
        <source>The server registers only apps that somebody whom it trusts has vouched for.</source>
        <translation type="unfinished">Le serveur n&apos;enregistre que les applications dont se porte garant quelqu&apos;un en qui il a confiance.</translation>
    </message>
    <message>
        <source>The server registers an app only for who brings an initial access token.</source>
        <translation type="unfinished">Le serveur n&apos;enregistre une application que pour qui apporte un jeton d&apos;accès initial.</translation>
    </message>
    <message>
        <source>Its portal or its administrator gives out one. Or register the app there by hand.</source>
        <translation type="unfinished">Son portail ou son administrateur en délivre un. Ou enregistrez l&apos;application là-bas à la main.</translation>
    </message>
    <message>
        <source>The server does not take this initial access token.</source>
        <translation type="unfinished">Le serveur n&apos;accepte pas ce jeton d&apos;accès initial.</translation>
    </message>
    <message>
        <source>It may be used up or of another server: ask for a new one.</source>
        <translation type="unfinished">Il a peut-être déjà servi, ou vient d&apos;un autre serveur&#xa0;: demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The server registers no apps of people whom it does not know.</source>
        <translation type="unfinished">Le serveur n&apos;enregistre pas d&apos;applications de gens qu&apos;il ne connaît pas.</translation>
    </message>
    <message>
        <source>The server registers no apps at the address that it names for it.</source>
        <translation type="unfinished">Le serveur n&apos;enregistre pas d&apos;applications à l&apos;adresse qu&apos;il nomme pour cela.</translation>
    </message>
    <message>
        <source>The server has registered too many apps of late, and takes no more now.</source>
        <translation type="unfinished">Le serveur a enregistré trop d&apos;applications ces derniers temps, et n&apos;en accepte plus maintenant.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished">Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server could not register the app: something is wrong with it.</source>
        <translation type="unfinished">Le serveur n&apos;a pas pu enregistrer l&apos;application&#xa0;: il a un problème.</translation>
    </message>
    <message>
        <source>The server answered without a client ID, so nothing is known of the app.</source>
        <translation type="unfinished">Le serveur a répondu sans ID client&#xa0;: on ne sait donc rien de l&apos;application.</translation>
    </message>
    <message>
        <source>The server registered no app.</source>
        <translation type="unfinished">Le serveur n&apos;a enregistré aucune application.</translation>
    </message>
    <message>
        <source>It logs in a program, and no person: such a connection has nothing to ask anybody for.</source>
        <translation type="unfinished">On y connecte un programme, et non une personne&#xa0;: une telle connexion n&apos;a rien à demander à personne.</translation>
    </message>
    <message>
        <source>It describes the device flow alone, for televisions and programs without a browser.</source>
        <translation type="unfinished">Elle ne décrit que le flux des appareils (device flow), pour les téléviseurs et les programmes sans navigateur.</translation>
    </message>
    <message>
        <source>It describes the password flow alone: people would tell the app their passwords.</source>
        <translation type="unfinished">Elle ne décrit que le flux par mot de passe (password flow)&#xa0;: chacun confierait son mot de passe à l&apos;application.</translation>
    </message>
    <message>
        <source>It describes the implicit flow alone, which gives tokens to a browser.</source>
        <translation type="unfinished">On y décrit seulement le flux implicite, qui donne les jetons à un navigateur.</translation>
    </message>
    <message>
        <source>“{name}” is the name of {file}, too.</source>
        <translation type="unfinished">«&#xa0;{name}&#xa0;» est aussi le nom de {file}.</translation>
    </message>
    <message>
        <source>{domain} is a domain of {file}, too.</source>
        <translation type="unfinished">{domain} est aussi un domaine de {file}.</translation>
    </message>
    <message>
        <source>A file is named in lower-case letters, digits and hyphens: {name}.</source>
        <translation type="unfinished">Un fichier se nomme en minuscules, chiffres et traits d&apos;union&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>The provider has no name.</source>
        <translation type="unfinished">Le fournisseur n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>“{host}” is no domain in lower-case letters.</source>
        <translation type="unfinished">«&#xa0;{host}&#xa0;» n&apos;est pas un domaine en minuscules.</translation>
    </message>
    <message>
        <source>“{address}” is no web address.</source>
        <translation type="unfinished">«&#xa0;{address}&#xa0;» n&apos;est pas une adresse web.</translation>
    </message>
    <message>
        <source>“{address}” is no web address, and no file of a package in a version.</source>
        <translation type="unfinished">«&#xa0;{address}&#xa0;» n&apos;est ni une adresse web, ni un fichier d&apos;un paquet dans une version.</translation>
    </message>
    <message>
        <source>Coverage is measured against this catalogue: it cannot be a source.</source>
        <translation type="unfinished">La couverture est mesurée par rapport à ce catalogue&#xa0;: il ne peut pas être une source.</translation>
    </message>
    <message>
        <source>“{date}” is no day as {example} is.</source>
        <translation type="unfinished">«&#xa0;{date}&#xa0;» n&apos;est pas une date comme {example}.</translation>
    </message>
    <message>
        <source>{date} is still to come.</source>
        <translation type="unfinished">{date} est encore à venir.</translation>
    </message>
    <message>
        <source>No source says “{place}”.</source>
        <translation type="unfinished">Aucune source ne parle de «&#xa0;{place}&#xa0;».</translation>
    </message>
    <message>
        <source>A source says “{place}”, and there is nothing at this place.</source>
        <translation type="unfinished">Une source parle de «&#xa0;{place}&#xa0;», et il n&apos;y a rien à cet endroit.</translation>
    </message>
    <message>
        <source>Only the provider’s own source can be silent of “{place}”, and only where the draft has null.</source>
        <translation type="unfinished">Seule une source du fournisseur lui-même peut se taire sur «&#xa0;{place}&#xa0;», et seulement là où le brouillon a null.</translation>
    </message>
    <message>
        <source>The newest official source says otherwise of “{place}”: the draft has to follow.</source>
        <translation type="unfinished">La source officielle la plus récente dit autre chose de «&#xa0;{place}&#xa0;»&#xa0;: le brouillon doit suivre.</translation>
    </message>
    <message>
        <source>What the source says of “{place}” is what the draft says.</source>
        <translation type="unfinished">Ce que la source dit de «&#xa0;{place}&#xa0;» est ce que dit le brouillon.</translation>
    </message>
    <message>
        <source>“{scope}” is needed for the test call, and the draft does not ask for it.</source>
        <translation type="unfinished">«&#xa0;{scope}&#xa0;» est nécessaire à l&apos;appel de test, et le brouillon ne le demande pas.</translation>
    </message>
    <message>
        <source>“{scope}” is no scope.</source>
        <translation type="unfinished">«&#xa0;{scope}&#xa0;» n&apos;est pas un scope.</translation>
    </message>
    <message>
        <source>“{name}” stands here twice.</source>
        <translation type="unfinished">«&#xa0;{name}&#xa0;» figure ici deux fois.</translation>
    </message>
    <message>
        <source>This looks like a secret. Write {sample} where a token or a secret stands.</source>
        <translation type="unfinished">Cela ressemble à un secret. Écrivez {sample} à la place d&apos;un jeton ou d&apos;un secret.</translation>
    </message>
    <message>
        <source>“{name}” is no fact about the provider.</source>
        <translation type="unfinished">«&#xa0;{name}&#xa0;» n&apos;est pas un fait sur le fournisseur.</translation>
    </message>
    <message>
        <source>{code}: {message} {hint}</source>
        <translation type="unfinished">{code}&#xa0;: {message} {hint}</translation>
    </message>
    <message>
        <source>Each environment has a name of its own.</source>
        <translation type="unfinished">Chaque environnement a son propre nom.</translation>
    </message>
    <message>
        <source>“{name}” changes nothing.</source>
        <translation type="unfinished">«&#xa0;{name}&#xa0;» ne change rien.</translation>
    </message>
    <message>
        <source>In “{name}”: {message}</source>
        <translation type="unfinished">Dans «&#xa0;{name}&#xa0;»&#xa0;: {message}</translation>
    </message>
    <message>
        <source>The sample does not fit the draft. {what}</source>
        <translation type="unfinished">L&apos;exemple ne convient pas au brouillon. {what}</translation>
    </message>
    <message>
        <source>“{path}” is not in the sample answers.</source>
        <translation type="unfinished">«&#xa0;{path}&#xa0;» n&apos;est pas dans les réponses d&apos;exemple.</translation>
    </message>
    <message>
        <source>From the samples, {first} would be proposed first, and not {path}.</source>
        <translation type="unfinished">D&apos;après les exemples, {first} serait proposé en premier, et non {path}.</translation>
    </message>
    <message>
        <source>It is larger than {kilobytes} KB.</source>
        <translation type="unfinished">Il dépasse {kilobytes} Ko.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation type="unfinished">Ce n&apos;est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>It holds JSON, but no entry: it must start with {.</source>
        <translation type="unfinished">Il contient du JSON, mais pas d&apos;entrée&#xa0;: il doit commencer par {.</translation>
    </message>
    <message>
        <source>No entry has the key “{name}”.</source>
        <translation type="unfinished">Aucune entrée n&apos;a la clé «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation type="unfinished">«&#xa0;{name}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“{name}”: {said}.</source>
        <translation type="unfinished">«&#xa0;{name}&#xa0;»&#xa0;: {said}.</translation>
    </message>
    <message>
        <source>Read on {day}. If it has a log-in with OAuth 2.0 by now, paste its documentation.</source>
        <translation type="unfinished">Lu le {day}. S&apos;il existe désormais une connexion avec OAuth 2.0, collez sa documentation.</translation>
    </message>
    <message>
        <source>{name} is connected with an API key, which a connection of this kind cannot do.</source>
        <translation type="unfinished">{name} se connecte avec une clé d&apos;API, ce qu&apos;une connexion de ce type ne permet pas.</translation>
    </message>
    <message>
        <source>{name} logs in with OAuth 1.0, which a connection of this kind cannot do.</source>
        <translation type="unfinished">{name} ouvre la session avec OAuth 1.0, ce qu&apos;une connexion de ce type ne permet pas.</translation>
    </message>
    <message>
        <source>{name} gives an app a token of its own, without anybody&apos;s log-in (client credentials), which a connection of this kind cannot do.</source>
        <translation type="unfinished">{name} donne à l&apos;application un jeton à elle, sans que personne se connecte (client credentials), ce qu&apos;une connexion de ce type ne permet pas.</translation>
    </message>
    <message>
        <source>{name} wants a signature on each request, which a connection of this kind cannot make.</source>
        <translation type="unfinished">{name} veut une signature sur chaque requête, qu&apos;une connexion de ce type ne peut pas faire.</translation>
    </message>
    <message>
        <source>Make keeps the scopes in a list of their own, which is no part of this text.</source>
        <translation type="unfinished">Make garde les scopes dans une liste à part, qui ne fait pas partie de ce texte.</translation>
    </message>
    <message>
        <source>It names “{provider}” as who logs people in, and no addresses: those lie with Microsoft.</source>
        <translation type="unfinished">Elle désigne «&#xa0;{provider}&#xa0;» pour la connexion, sans adresses&#xa0;: celles-ci sont chez Microsoft.</translation>
    </message>
    <message>
        <source>It has values alone: bring the collection that they are for, too.</source>
        <translation type="unfinished">Elle ne contient que des valeurs&#xa0;: apportez aussi la collection à laquelle elles servent.</translation>
    </message>
    <message>
        <source>It describes many providers: paste the one that is meant.</source>
        <translation type="unfinished">Elle décrit de nombreux fournisseurs&#xa0;: collez celui dont il s&apos;agit.</translation>
    </message>
    <message>
        <source>It describes API keys, or tokens that people make in their account, and no log-in by OAuth 2.0.</source>
        <translation type="unfinished">On y décrit des clés d&apos;API, ou des jetons que les gens créent dans leur compte, et aucune connexion par OAuth 2.0.</translation>
    </message>
    <message>
        <source>It describes how a company sets up its own log-in (SAML, SCIM, single sign-on), and not how apps are connected.</source>
        <translation type="unfinished">On y décrit comment une entreprise met en place sa propre connexion (SAML, SCIM, authentification unique), et non comment les applications sont connectées.</translation>
    </message>
    <message>
        <source>It shows how to write a server that people log in at, and no provider&apos;s.</source>
        <translation type="unfinished">On y montre comment écrire un serveur où les gens se connectent, et aucun fournisseur.</translation>
    </message>
    <message>
        <source>It describes how messages of the provider are signed (webhooks), and no log-in.</source>
        <translation type="unfinished">On y décrit comment les messages du fournisseur sont signés (webhooks), et aucune connexion.</translation>
    </message>
    <message numerus="yes">
        <source>What {names} stand for is in its environment: bring that file, too.</source>
        <comment>What {names} stands for is in its environment: bring that file, too.</comment>
        <translation type="unfinished">
            <numerusform>Ce que désigne {names} est dans son environnement&#xa0;: apportez aussi ce fichier.</numerusform>
            <numerusform>Ce que désignent {names} est dans son environnement&#xa0;: apportez aussi ce fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes its log-in from its collection: bring that file, or the folder with all of them.</source>
        <translation type="unfinished">La connexion y vient de la collection&#xa0;: apportez ce fichier, ou le dossier qui les contient tous.</translation>
    </message>
    <message>
        <source>It has the name of a collection alone: bring the folder that it is in.</source>
        <translation type="unfinished">On n&apos;y trouve que le nom d&apos;une collection&#xa0;: apportez le dossier qui contient ce fichier.</translation>
    </message>
    <message>
        <source>Its people log in by another way than OAuth.</source>
        <translation type="unfinished">Les gens s&apos;y connectent autrement que par OAuth.</translation>
    </message>
    <message>
        <source>It says who the app is, and not the addresses: GitLab has these itself.</source>
        <translation type="unfinished">On y lit qui est l&apos;application, et non les adresses&#xa0;: GitLab les a lui-même.</translation>
    </message>
    <message>
        <source>It says who the app is, and not the addresses: the package of its log-in has these itself.</source>
        <translation type="unfinished">On y lit qui est l&apos;application, et non les adresses&#xa0;: le paquet de sa connexion les a lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>The app keeps its servers apart, as {names}: write their addresses in place of these fields.</source>
        <comment>The app keeps its server apart, as {names}: write its address in place of this field.</comment>
        <translation type="unfinished">
            <numerusform>L&apos;application garde son serveur à part, sous {names}&#xa0;: écrivez son adresse à la place de ce champ.</numerusform>
            <numerusform>L&apos;application garde ses serveurs à part, sous {names}&#xa0;: écrivez leurs adresses à la place de ces champs.</numerusform>
        </translation>
    </message>
</context>
</TS>
