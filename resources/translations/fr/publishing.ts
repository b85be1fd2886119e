<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>the kind of log-in changes</source>
        <translation type="unfinished">le type de connexion change</translation>
    </message>
    <message>
        <source>the grant type changes</source>
        <translation type="unfinished">le grant type change</translation>
    </message>
    <message>
        <source>the scopes change</source>
        <translation type="unfinished">les scopes changent</translation>
    </message>
    <message>
        <source>keys of extra fields change</source>
        <translation type="unfinished">des clés de champs supplémentaires changent</translation>
    </message>
    <message>
        <source>the token address changes</source>
        <translation type="unfinished">l&apos;adresse du jeton change</translation>
    </message>
    <message>
        <source>the way requests authenticate changes</source>
        <translation type="unfinished">la façon dont les requêtes s&apos;authentifient change</translation>
    </message>
    <message>
        <source>This plug has no connection yet: its first one, {version}, is created.</source>
        <translation type="unfinished">Ce plug n&apos;a pas encore de connexion&#xa0;: sa première, {version}, est créée.</translation>
    </message>
    <message>
        <source>This plug has no connection of that version yet: a new one, {version}, is created.</source>
        <translation type="unfinished">Ce plug n&apos;a pas encore de connexion de cette version&#xa0;: une nouvelle, {version}, est créée.</translation>
    </message>
    <message>
        <source>The platform has this connection already, as {version}: it is left as it is.</source>
        <translation type="unfinished">La plateforme a déjà cette connexion, sous {version}&#xa0;: elle reste telle quelle.</translation>
    </message>
    <message>
        <source>A new version, {version}, is made and {old} stays as it is, because {why}.</source>
        <translation type="unfinished">Une nouvelle version, {version}, est créée et {old} reste telle quelle, car {why}.</translation>
    </message>
    <message>
        <source>A new version, {version}, is made because you chose so; by the platform&apos;s rule {old} could be changed in place.</source>
        <translation type="unfinished">Une nouvelle version, {version}, est créée parce que vous l&apos;avez choisi&#xa0;; selon la règle de la plateforme, {old} pourrait être modifiée sur place.</translation>
    </message>
    <message>
        <source>{version} is changed in place because you chose so, against the platform&apos;s rule: {why}. Whoever uses it gets the change at once, and may have to connect anew.</source>
        <translation type="unfinished">{version} est modifiée sur place parce que vous l&apos;avez choisi, contre la règle de la plateforme&#xa0;: {why}. Quiconque l&apos;utilise reçoit la modification aussitôt, et devra peut-être se reconnecter.</translation>
    </message>
    <message>
        <source>{version} stands there already, begun and not finished: it is completed in place.</source>
        <translation type="unfinished">{version} est déjà là, commencée et pas terminée&#xa0;: elle est complétée sur place.</translation>
    </message>
    <message>
        <source>{version} is changed in place: nothing uses it, its plug is not published, and nothing changes that would break it.</source>
        <translation type="unfinished">{version} est modifiée sur place&#xa0;: rien ne l&apos;utilise, son plug n&apos;est pas publié, et rien ne change qui la casserait.</translation>
    </message>
    <message>
        <source>{version} is changed in place: only its client secret is sent again.</source>
        <translation type="unfinished">{version} est modifiée sur place&#xa0;: seul son secret client est envoyé de nouveau.</translation>
    </message>
    <message>
        <source>New users of the plug get this connection.</source>
        <translation type="unfinished">Les nouveaux utilisateurs du plug reçoivent cette connexion.</translation>
    </message>
    <message>
        <source>The plug is updated after it, which clears the platform&apos;s cache: without that, old request parameters and domains could stay in use for up to 30 days.</source>
        <translation type="unfinished">Le plug est mis à jour après elle, ce qui vide le cache de la plateforme&#xa0;: sans cela, d&apos;anciens paramètres de requête et domaines pourraient rester en usage jusqu&apos;à 30 jours.</translation>
    </message>
    <message>
        <source>the platform does not say whether {old} is in use</source>
        <translation type="unfinished">la plateforme ne dit pas si {old} est utilisée</translation>
    </message>
    <message numerus="yes">
        <source>{old} is used in {count} places</source>
        <comment>{old} is used in one place</comment>
        <translation type="unfinished">
            <numerusform>{old} est utilisée à un endroit</numerusform>
            <numerusform>{old} est utilisée à {count} endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>the platform does not say whether the plug is published</source>
        <translation type="unfinished">la plateforme ne dit pas si le plug est publié</translation>
    </message>
    <message>
        <source>the plug is published</source>
        <translation type="unfinished">le plug est publié</translation>
    </message>
    <message>
        <source>the platform takes no change of {keys}</source>
        <translation type="unfinished">la plateforme n&apos;accepte pas de modification de {keys}</translation>
    </message>
    <message>
        <source>The base address is no web address.</source>
        <translation type="unfinished">L&apos;adresse de base n&apos;est pas une adresse web.</translation>
    </message>
    <message>
        <source>The base address must begin with https://: a token would travel unencrypted.</source>
        <translation type="unfinished">L&apos;adresse de base doit commencer par https://&#xa0;: un jeton voyagerait sans chiffrement.</translation>
    </message>
    <message>
        <source>The platform does not take the token (status {status}).</source>
        <translation type="unfinished">La plateforme n&apos;accepte pas le jeton (statut {status}).</translation>
    </message>
    <message>
        <source>Log in to the platform again and copy the token anew. Its words: {words}</source>
        <translation type="unfinished">Reconnectez-vous à la plateforme et copiez de nouveau le jeton. Ses mots&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The platform does not say {what} (status {status}).</source>
        <translation type="unfinished">La plateforme n&apos;indique pas {what} (statut {status}).</translation>
    </message>
    <message>
        <source>Its words: {words}</source>
        <translation type="unfinished">Ses mots&#xa0;: {words}</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation type="unfinished">Elle n&apos;a rien dit.</translation>
    </message>
    <message>
        <source>The platform has no such plug, or not any more: {id}.</source>
        <translation type="unfinished">La plateforme n&apos;a pas ou plus de tel plug&#xa0;: {id}.</translation>
    </message>
    <message>
        <source>The platform has no such plug, or not any more.</source>
        <translation type="unfinished">La plateforme n&apos;a pas ou plus de tel plug.</translation>
    </message>
    <message>
        <source>Choose it from the list of your plugs.</source>
        <translation type="unfinished">Choisissez-le dans la liste de vos plugs.</translation>
    </message>
    <message>
        <source>Done: the platform has it as in the spec, key by key, as {version}.</source>
        <translation type="unfinished">Fait&#xa0;: la plateforme l&apos;a comme dans la spécification, clé par clé, sous {version}.</translation>
    </message>
    <message>
        <source>The plug has all domains, and the platform&apos;s cache is cleared: the change counts from now on.</source>
        <translation type="unfinished">Le plug a tous les domaines, et le cache de la plateforme est vidé&#xa0;: la modification vaut dès maintenant.</translation>
    </message>
    <message>
        <source>Nothing was changed on the platform.</source>
        <translation type="unfinished">Rien n&apos;a été modifié sur la plateforme.</translation>
    </message>
    <message>
        <source>Until the plug is updated, the platform may go on with the old request parameters and domains for up to 30 days.</source>
        <translation type="unfinished">Tant que le plug n&apos;est pas mis à jour, la plateforme peut continuer avec les anciens paramètres de requête et domaines jusqu&apos;à 30 jours.</translation>
    </message>
    <message>
        <source>Publish again: it goes on from what is there, and makes nothing twice.</source>
        <translation type="unfinished">Publiez de nouveau&#xa0;: cela reprend ce qui est là, et ne crée rien deux fois.</translation>
    </message>
    <message>
        <source>It is not known whether the platform did this: {do}.</source>
        <translation type="unfinished">On ne sait pas si la plateforme a fait ceci&#xa0;: {do}.</translation>
    </message>
    <message>
        <source>This did not get to the platform: {do}.</source>
        <translation type="unfinished">Ceci n&apos;est pas arrivé à la plateforme&#xa0;: {do}.</translation>
    </message>
    <message>
        <source>The platform refused to {do} (status {status}).</source>
        <translation type="unfinished">La plateforme a refusé ceci&#xa0;: {do} (statut {status}).</translation>
    </message>
    <message>
        <source>The platform says yes, and not under which id it keeps the connection.</source>
        <translation type="unfinished">La plateforme dit oui, mais pas sous quel id elle garde la connexion.</translation>
    </message>
    <message>
        <source>The platform does not say that it did this: {do} (status {status}).</source>
        <translation type="unfinished">La plateforme ne dit pas qu&apos;elle a fait ceci&#xa0;: {do} (statut {status}).</translation>
    </message>
    <message>
        <source>Written: {what}.</source>
        <translation type="unfinished">Écrit&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Not known: {what}.</source>
        <translation type="unfinished">Pas connu&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Not written: {what}.</source>
        <translation type="unfinished">Pas écrit&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Reading back did not work: nobody knows what the platform has now.</source>
        <translation type="unfinished">La relecture n&apos;a pas fonctionné&#xa0;: personne ne sait ce que la plateforme a maintenant.</translation>
    </message>
    <message>
        <source>Read back, the platform does not have the connection.</source>
        <translation type="unfinished">À la relecture, la plateforme n&apos;a pas la connexion.</translation>
    </message>
    <message>
        <source>Read back, the platform has all of the connection, as {version} ({id}).</source>
        <translation type="unfinished">À la relecture, la plateforme a toute la connexion, sous {version} ({id}).</translation>
    </message>
    <message>
        <source>Read back, this was done: {do}.</source>
        <translation type="unfinished">À la relecture, ceci a été fait&#xa0;: {do}.</translation>
    </message>
    <message>
        <source>Read back, this was not done: {do}.</source>
        <translation type="unfinished">À la relecture, ceci n&apos;a pas été fait&#xa0;: {do}.</translation>
    </message>
    <message>
        <source>Read back, the platform dropped what it took: {keys}.</source>
        <translation type="unfinished">À la relecture, la plateforme a perdu ce qu&apos;elle avait accepté&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>Read back, the platform has another value: {keys}.</source>
        <translation type="unfinished">À la relecture, la plateforme a une autre valeur&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>Reading the plug back did not work: nobody knows what it has now.</source>
        <translation type="unfinished">La relecture du plug n&apos;a pas fonctionné&#xa0;: personne ne sait ce qu&apos;il contient maintenant.</translation>
    </message>
    <message>
        <source>Read back, the platform does not have the plug any more.</source>
        <translation type="unfinished">À la relecture, la plateforme n&apos;a plus le plug.</translation>
    </message>
    <message>
        <source>Read back, the plug is not as it should be: {keys}.</source>
        <translation type="unfinished">À la relecture, le plug n&apos;est pas comme il devrait&#xa0;: {keys}.</translation>
    </message>
</context>
</TS>
