<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>It was left out when this program was packed: get the program anew.</source>
        <translation type="unfinished">Cela a été omis quand ce programme a été empaqueté&#xa0;: procurez-vous de nouveau le programme.</translation>
    </message>
    <message>
        <source>python3 packaging/bootstrap.py demo brings what is missing, or names the command that does.</source>
        <translation type="unfinished">python3 packaging/bootstrap.py demo apporte ce qui manque, ou nomme la commande qui le fait.</translation>
    </message>
    <message>
        <source>Install connection-wizard anew, with all that it needs.</source>
        <translation type="unfinished">Installez de nouveau connection-wizard, avec tout ce qu&apos;il lui faut.</translation>
    </message>
    <message>
        <source>Install it with the packages of your system.</source>
        <translation type="unfinished">Installez-le avec les paquets de votre système.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Début</translation>
    </message>
    <message>
        <source>Begin with what you have.</source>
        <translation type="unfinished">Commencez avec ce que vous avez.</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation type="unfinished">Champs supplémentaires</translation>
    </message>
    <message>
        <source>What people are asked for when they connect, because logging in does not tell it.</source>
        <translation type="unfinished">Ce qu&apos;on demande aux gens quand ils se connectent, parce que la connexion ne le dit pas.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished">Configurer</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished">URL de redirection</translation>
    </message>
    <message>
        <source>Where the provider sends people back after they approved.</source>
        <translation type="unfinished">Là où le fournisseur renvoie les gens après leur accord.</translation>
    </message>
    <message>
        <source>App credentials</source>
        <translation type="unfinished">Identifiants client</translation>
    </message>
    <message>
        <source>Client ID and client secret from the provider&apos;s developer portal.</source>
        <translation type="unfinished">ID client et secret client du portail développeur du fournisseur.</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation type="unfinished">Endpoint d&apos;autorisation</translation>
    </message>
    <message>
        <source>Where your users log in and approve access.</source>
        <translation type="unfinished">Là où vos utilisateurs se connectent et approuvent l&apos;accès.</translation>
    </message>
    <message>
        <source>Access token API</source>
        <translation type="unfinished">API du jeton d&apos;accès</translation>
    </message>
    <message>
        <source>How the code becomes an access token.</source>
        <translation type="unfinished">Comment le code devient un jeton d&apos;accès.</translation>
    </message>
    <message>
        <source>Refresh token API</source>
        <translation type="unfinished">API d&apos;actualisation</translation>
    </message>
    <message>
        <source>How an expired token is replaced without asking the user again.</source>
        <translation type="unfinished">Comment un jeton expiré est remplacé sans redemander à l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>Revoke token API</source>
        <translation type="unfinished">API de révocation</translation>
    </message>
    <message>
        <source>How access ends when somebody disconnects.</source>
        <translation type="unfinished">Comment l&apos;accès prend fin quand quelqu&apos;un se déconnecte.</translation>
    </message>
    <message>
        <source>Test (Me) API</source>
        <translation type="unfinished">API de test (Me)</translation>
    </message>
    <message>
        <source>A harmless call that shows that the connection works, and who is connected.</source>
        <translation type="unfinished">Un appel sans effet qui montre que la connexion fonctionne, et qui est connecté.</translation>
    </message>
    <message>
        <source>Connection label</source>
        <translation type="unfinished">Libellé de la connexion</translation>
    </message>
    <message>
        <source>The name under which people recognise this connection.</source>
        <translation type="unfinished">Le nom sous lequel les gens reconnaissent cette connexion.</translation>
    </message>
    <message>
        <source>Identify and secure</source>
        <translation type="unfinished">Identifier, protéger</translation>
    </message>
    <message>
        <source>URLs to whitelist</source>
        <translation type="unfinished">Domaines autorisés</translation>
    </message>
    <message>
        <source>The only places that may ever receive this connection&apos;s credentials.</source>
        <translation type="unfinished">Les seuls endroits autorisés à recevoir les identifiants de cette connexion.</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation type="unfinished">Identifiant unique</translation>
    </message>
    <message>
        <source>The value that stays the same when the same account connects again.</source>
        <translation type="unfinished">La valeur qui reste la même quand le même compte se connecte de nouveau.</translation>
    </message>
    <message>
        <source>Request parameters</source>
        <translation type="unfinished">Paramètres de requête</translation>
    </message>
    <message>
        <source>What is added to every request so that it is authenticated.</source>
        <translation type="unfinished">Ce qui est ajouté à chaque requête pour qu&apos;elle soit authentifiée.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Fin</translation>
    </message>
    <message>
        <source>One stage at a time.</source>
        <translation type="unfinished">Une phase à la fois.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Transmettre</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished">«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished">{first} ou {last}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished">{first} et {last}</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <comment>{count} second</comment>
        <translation type="unfinished">
            <numerusform>{count} seconde</numerusform>
            <numerusform>{count} secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>There is white space before the address.</source>
        <translation type="unfinished">Il y a un espace devant l&apos;adresse.</translation>
    </message>
    <message>
        <source>There is white space after the address.</source>
        <translation type="unfinished">Il y a un espace après l&apos;adresse.</translation>
    </message>
    <message>
        <source>There is a slash too many at the end.</source>
        <translation type="unfinished">Il y a une barre oblique de trop à la fin.</translation>
    </message>
    <message>
        <source>The slash at the end is missing.</source>
        <translation type="unfinished">La barre oblique à la fin manque.</translation>
    </message>
    <message>
        <source>The server is {given}; it has to be {wanted}: “www.” makes it another one.</source>
        <translation type="unfinished">Le serveur est {given}&#xa0;; ce doit être {wanted}&#xa0;: «&#xa0;www.&#xa0;» en fait un autre.</translation>
    </message>
    <message>
        <source>The server is {given}; it has to be {wanted}: to a provider these are two addresses.</source>
        <translation type="unfinished">Le serveur est {given}&#xa0;; ce doit être {wanted}&#xa0;: pour un fournisseur, ce sont deux adresses.</translation>
    </message>
    <message>
        <source>Capital and small letters count: it has to be {wanted}, not {given}.</source>
        <translation type="unfinished">Majuscules et minuscules comptent&#xa0;: ce doit être {wanted}, et non {given}.</translation>
    </message>
    <message>
        <source>It is written with other percent signs: {given}; it has to be {wanted}.</source>
        <translation type="unfinished">Elle est écrite avec d&apos;autres signes pour cent&#xa0;: {given}&#xa0;; ce doit être {wanted}.</translation>
    </message>
    <message>
        <source>It begins with {given}; it has to be {wanted}.</source>
        <translation type="unfinished">Elle commence par {given}&#xa0;; ce doit être {wanted}.</translation>
    </message>
    <message>
        <source>The server is {given}; it has to be {wanted}.</source>
        <translation type="unfinished">Le serveur est {given}&#xa0;; ce doit être {wanted}.</translation>
    </message>
    <message>
        <source>The port is {given}; it has to be {wanted}.</source>
        <translation type="unfinished">Le port est {given}&#xa0;; ce doit être {wanted}.</translation>
    </message>
    <message>
        <source>The path is {given}; it has to be {wanted}.</source>
        <translation type="unfinished">Le chemin est {given}&#xa0;; ce doit être {wanted}.</translation>
    </message>
    <message>
        <source>It has {given} where {wanted} belongs.</source>
        <translation type="unfinished">Elle a {given} à la place de {wanted}.</translation>
    </message>
    <message>
        <source>{wanted} is missing at the beginning.</source>
        <translation type="unfinished">{wanted} manque au début.</translation>
    </message>
    <message>
        <source>The name of the server is missing: {wanted}.</source>
        <translation type="unfinished">Le nom du serveur manque&#xa0;: {wanted}.</translation>
    </message>
    <message>
        <source>The port is missing: {wanted}.</source>
        <translation type="unfinished">Le port manque&#xa0;: {wanted}.</translation>
    </message>
    <message>
        <source>The path is missing: {wanted}.</source>
        <translation type="unfinished">Le chemin manque&#xa0;: {wanted}.</translation>
    </message>
    <message>
        <source>{wanted} is missing.</source>
        <translation type="unfinished">{wanted} manque.</translation>
    </message>
    <message>
        <source>There is a port too many: {given}.</source>
        <translation type="unfinished">Il y a un port de trop&#xa0;: {given}.</translation>
    </message>
    <message>
        <source>There is a path too many: {given}.</source>
        <translation type="unfinished">Il y a un chemin de trop&#xa0;: {given}.</translation>
    </message>
    <message>
        <source>There is something too many at the end: {given}.</source>
        <translation type="unfinished">Il y a quelque chose de trop à la fin&#xa0;: {given}.</translation>
    </message>
    <message>
        <source>There is something too many: {given}.</source>
        <translation type="unfinished">Il y a quelque chose de trop&#xa0;: {given}.</translation>
    </message>
    <message>
        <source>The address is too long for any server. Check what was pasted.</source>
        <translation type="unfinished">L&apos;adresse est trop longue pour tout serveur. Vérifiez ce qui a été collé.</translation>
    </message>
    <message>
        <source>Check the address for typing errors: it holds a character that no address has.</source>
        <translation type="unfinished">Vérifiez les fautes de frappe dans l&apos;adresse&#xa0;: elle contient un caractère qu&apos;aucune adresse n&apos;a.</translation>
    </message>
    <message>
        <source>An address begins with https:// (or http:// for a server on this computer).</source>
        <translation type="unfinished">Une adresse commence par https:// (ou http:// pour un serveur sur cet ordinateur).</translation>
    </message>
    <message>
        <source>After https:// comes the name of a server, for example api.example.com.</source>
        <translation type="unfinished">Après https:// vient le nom d&apos;un serveur, par exemple api.example.com.</translation>
    </message>
    <message>
        <source>The number after the colon is a port: it lies between 1 and 65535.</source>
        <translation type="unfinished">Le nombre après les deux-points est un port&#xa0;: il est compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>Take the user name and the password out of the address; send them in a header instead.</source>
        <translation type="unfinished">Retirez le nom d&apos;utilisateur et le mot de passe de l&apos;adresse&#xa0;; envoyez-les plutôt dans un en-tête.</translation>
    </message>
    <message>
        <source>it is a pipe, and what fills it comes to no end</source>
        <translation type="unfinished">c&apos;est un tube (pipe), et ce qui le remplit n&apos;en finit pas</translation>
    </message>
    <message>
        <source>Write it into a file first.</source>
        <translation type="unfinished">Écrivez-le d&apos;abord dans un fichier.</translation>
    </message>
    <message>
        <source>it is a pipe, and nobody writes to it</source>
        <translation type="unfinished">c&apos;est un tube (pipe), et personne n&apos;y écrit</translation>
    </message>
    <message>
        <source>Start what fills it first, or give a file.</source>
        <translation type="unfinished">Démarrez d&apos;abord ce qui le remplit, ou donnez un fichier.</translation>
    </message>
    <message>
        <source>it is no file but a device, a pipe or a socket</source>
        <translation type="unfinished">ce n&apos;est pas un fichier mais un périphérique, un tube ou un socket</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished">Choisissez un fichier.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation type="unfinished">Il n&apos;y a pas de fichier «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation type="unfinished">«&#xa0;{name}&#xa0;» ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>a file cannot have that name</source>
        <translation type="unfinished">un fichier ne peut pas porter ce nom</translation>
    </message>
    <message>
        <source>Choose another name, without signs that cannot be seen.</source>
        <translation type="unfinished">Choisissez un autre nom, sans signes invisibles.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {reason}.</source>
        <translation type="unfinished">«&#xa0;{name}&#xa0;» n&apos;a pas pu être enregistré&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Make room, then start this again.</source>
        <translation type="unfinished">Libérez de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>Look where its output goes, then start it again.</source>
        <translation type="unfinished">Regardez où va sa sortie, puis relancez.</translation>
    </message>
    <message>
        <source>Stopped: {reason}.</source>
        <translation type="unfinished">Arrêté&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation type="unfinished">aucun fichier ni dossier de ce nom</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished">Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may open it.</source>
        <translation type="unfinished">Vérifiez que c&apos;est un fichier et que vous pouvez l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation type="unfinished">il est ouvert dans un autre programme</translation>
    </message>
    <message>
        <source>Close it there, or wait until a scanner or a cloud folder has let go of it, and try again.</source>
        <translation type="unfinished">Fermez-le là-bas, ou attendez qu&apos;un antivirus ou un dossier cloud l&apos;ait libéré, et réessayez.</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation type="unfinished">plus de place sur le disque</translation>
    </message>
    <message>
        <source>Choose another folder, or make room and try again.</source>
        <translation type="unfinished">Choisissez un autre dossier, ou libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished">accès refusé</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whose it is.</source>
        <translation type="unfinished">Choisissez un autre dossier, ou demandez à qui il est.</translation>
    </message>
    <message>
        <source>it did not work</source>
        <translation type="unfinished">cela n&apos;a pas fonctionné</translation>
    </message>
    <message>
        <source>Choose another folder, and try again.</source>
        <translation type="unfinished">Choisissez un autre dossier, et réessayez.</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation type="unfinished">votre part du disque est épuisée</translation>
    </message>
    <message>
        <source>the file would be larger than it may be</source>
        <translation type="unfinished">le fichier serait plus grand que permis</translation>
    </message>
    <message>
        <source>that disk can only be read</source>
        <translation type="unfinished">ce disque est en lecture seule</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation type="unfinished">Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished">ce dossier n&apos;existe pas</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation type="unfinished">Créez d&apos;abord le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>what stands for a folder in its path is a file</source>
        <translation type="unfinished">ce qui tient lieu de dossier dans son chemin est un fichier</translation>
    </message>
    <message>
        <source>Check the folder, or choose another.</source>
        <translation type="unfinished">Vérifiez le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished">c&apos;est un dossier</translation>
    </message>
    <message>
        <source>Give the name of a file in it.</source>
        <translation type="unfinished">Donnez le nom d&apos;un fichier qu&apos;il contient.</translation>
    </message>
    <message>
        <source>it is a link that leads in a circle</source>
        <translation type="unfinished">c&apos;est un lien qui tourne en rond</translation>
    </message>
    <message>
        <source>Choose another name, or remove the link.</source>
        <translation type="unfinished">Choisissez un autre nom, ou supprimez le lien.</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation type="unfinished">son nom est trop long</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder that lies less deep.</source>
        <translation type="unfinished">Choisissez un nom plus court, ou un dossier moins profond.</translation>
    </message>
    <message>
        <source>nobody is at the other end of it</source>
        <translation type="unfinished">personne n&apos;est à l&apos;autre bout</translation>
    </message>
    <message>
        <source>Start what reads from it first, or choose a file.</source>
        <translation type="unfinished">Démarrez d&apos;abord ce qui le lit, ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>whoever read from it has stopped before the end</source>
        <translation type="unfinished">ce qui le lisait s&apos;est arrêté avant la fin</translation>
    </message>
    <message>
        <source>Start what reads from it again, or choose a file.</source>
        <translation type="unfinished">Redémarrez ce qui le lit, ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>the other end of it does not move</source>
        <translation type="unfinished">l&apos;autre bout ne bouge pas</translation>
    </message>
    <message>
        <source>Look at the program at its other end, or choose a file.</source>
        <translation type="unfinished">Regardez le programme à l&apos;autre bout, ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>the disk, or the way to it, is broken</source>
        <translation type="unfinished">le disque, ou le chemin qui y mène, est défectueux</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation type="unfinished">Choisissez un autre disque.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: the program made a mistake.</source>
        <translation type="unfinished">«&#xa0;{name}&#xa0;» n&apos;a pas pu être enregistré&#xa0;: le programme a fait une erreur.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation type="unfinished">Ce qui était là avant est inchangé.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: Windows keeps that name for a device.</source>
        <translation type="unfinished">«&#xa0;{name}&#xa0;» n&apos;a pas pu être enregistré&#xa0;: Windows réserve ce nom à un périphérique.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished">Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation type="unfinished">Donnez le nom d&apos;un fichier.</translation>
    </message>
    <message>
        <source>it holds something that is no JSON at all</source>
        <translation type="unfinished">il contient quelque chose qui n&apos;est pas du tout du JSON</translation>
    </message>
    <message>
        <source>it holds a name that is no text</source>
        <translation type="unfinished">il contient un nom qui n&apos;est pas un texte</translation>
    </message>
    <message>
        <source>it holds the marks of a merge that was not finished</source>
        <translation type="unfinished">il contient les marques d&apos;une fusion inachevée</translation>
    </message>
    <message>
        <source>it holds what strict JSON cannot</source>
        <translation type="unfinished">il contient ce que le JSON strict ne peut pas contenir</translation>
    </message>
    <message>
        <source>the name “{name}” stands twice in one object</source>
        <translation type="unfinished">le nom «&#xa0;{name}&#xa0;» figure deux fois dans un objet</translation>
    </message>
    <message>
        <source>This cannot be kept as JSON: {what}.</source>
        <translation type="unfinished">Ceci ne peut pas être gardé en JSON&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Change that place.</source>
        <translation type="unfinished">Changez cet endroit.</translation>
    </message>
    <message>
        <source>it holds half a character (a lone surrogate)</source>
        <translation type="unfinished">il contient un demi-caractère (un surrogate isolé)</translation>
    </message>
    <message>
        <source>a number in it has hundreds of digits</source>
        <translation type="unfinished">un nombre qu&apos;il contient a des centaines de chiffres</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits</source>
        <translation type="unfinished">un nombre qu&apos;il contient a des milliers de chiffres</translation>
    </message>
    <message>
        <source>it holds {name}, which is no JSON number</source>
        <translation type="unfinished">il contient {name}, qui n&apos;est pas un nombre JSON</translation>
    </message>
    <message>
        <source>it holds the number {number}, which is larger than programs can keep</source>
        <translation type="unfinished">il contient le nombre {number}, plus grand que ce que les programmes peuvent garder</translation>
    </message>
    <message>
        <source>it is nested too deeply, in more than {levels} levels</source>
        <translation type="unfinished">il est imbriqué trop profondément, sur plus de {levels} niveaux</translation>
    </message>
    <message>
        <source>{what}, at {place}</source>
        <translation type="unfinished">{what}, à {place}</translation>
    </message>
    <message>
        <source>it stops making sense at line {line}, column {column}</source>
        <translation type="unfinished">il cesse d&apos;avoir un sens à la ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>{what}, at line {line}, column {column}</source>
        <translation type="unfinished">{what}, à la ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <source>{what}, at line {line}, column {column} ({place})</source>
        <translation type="unfinished">{what}, à la ligne {line}, colonne {column} ({place})</translation>
    </message>
</context>
</TS>
