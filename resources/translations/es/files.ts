<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>It was left out when this program was packed: get the program anew.</source>
        <translation type="unfinished">Se omitió al empaquetar este programa: consigue el programa de nuevo.</translation>
    </message>
    <message>
        <source>python3 packaging/bootstrap.py demo brings what is missing, or names the command that does.</source>
        <translation type="unfinished">python3 packaging/bootstrap.py demo trae lo que falta, o indica el comando que lo hace.</translation>
    </message>
    <message>
        <source>Install connection-wizard anew, with all that it needs.</source>
        <translation type="unfinished">Instala connection-wizard de nuevo, con todo lo que necesita.</translation>
    </message>
    <message>
        <source>Install it with the packages of your system.</source>
        <translation type="unfinished">Instálalo con los paquetes de tu sistema.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Inicio</translation>
    </message>
    <message>
        <source>Begin with what you have.</source>
        <translation type="unfinished">Empieza con lo que tienes.</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation type="unfinished">Campos adicionales</translation>
    </message>
    <message>
        <source>What people are asked for when they connect, because logging in does not tell it.</source>
        <translation type="unfinished">Lo que se pide al conectarse, porque no se sabe al iniciar sesión.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished">Configurar</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished">URL de redirección</translation>
    </message>
    <message>
        <source>Where the provider sends people back after they approved.</source>
        <translation type="unfinished">Adonde el proveedor envía de vuelta a quien ha dado su aprobación.</translation>
    </message>
    <message>
        <source>App credentials</source>
        <translation type="unfinished">Credenciales</translation>
    </message>
    <message>
        <source>Client ID and client secret from the provider&apos;s developer portal.</source>
        <translation type="unfinished">ID y secreto de cliente del portal de desarrolladores del proveedor.</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation type="unfinished">Punto de autorización</translation>
    </message>
    <message>
        <source>Where your users log in and approve access.</source>
        <translation type="unfinished">Donde tus usuarios inician sesión y aprueban el acceso.</translation>
    </message>
    <message>
        <source>Access token API</source>
        <translation type="unfinished">API del token</translation>
    </message>
    <message>
        <source>How the code becomes an access token.</source>
        <translation type="unfinished">Cómo el código se convierte en un token de acceso.</translation>
    </message>
    <message>
        <source>Refresh token API</source>
        <translation type="unfinished">API de renovación</translation>
    </message>
    <message>
        <source>How an expired token is replaced without asking the user again.</source>
        <translation type="unfinished">Cómo se sustituye un token caducado sin preguntar otra vez al usuario.</translation>
    </message>
    <message>
        <source>Revoke token API</source>
        <translation type="unfinished">API de revocación</translation>
    </message>
    <message>
        <source>How access ends when somebody disconnects.</source>
        <translation type="unfinished">Cómo termina el acceso cuando alguien se desconecta.</translation>
    </message>
    <message>
        <source>Test (Me) API</source>
        <translation type="unfinished">API de prueba (Me)</translation>
    </message>
    <message>
        <source>A harmless call that shows that the connection works, and who is connected.</source>
        <translation type="unfinished">Una llamada inofensiva que muestra que la conexión funciona, y quién está conectado.</translation>
    </message>
    <message>
        <source>Connection label</source>
        <translation type="unfinished">Etiqueta de conexión</translation>
    </message>
    <message>
        <source>The name under which people recognise this connection.</source>
        <translation type="unfinished">El nombre por el que se reconoce esta conexión.</translation>
    </message>
    <message>
        <source>Identify and secure</source>
        <translation type="unfinished">Identificar y proteger</translation>
    </message>
    <message>
        <source>URLs to whitelist</source>
        <translation type="unfinished">URL permitidas</translation>
    </message>
    <message>
        <source>The only places that may ever receive this connection&apos;s credentials.</source>
        <translation type="unfinished">Los únicos lugares que pueden recibir las credenciales de esta conexión.</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation type="unfinished">Identificador único</translation>
    </message>
    <message>
        <source>The value that stays the same when the same account connects again.</source>
        <translation type="unfinished">El valor que sigue siendo el mismo cuando la misma cuenta se conecta otra vez.</translation>
    </message>
    <message>
        <source>Request parameters</source>
        <translation type="unfinished">Parámetros de solicitud</translation>
    </message>
    <message>
        <source>What is added to every request so that it is authenticated.</source>
        <translation type="unfinished">Lo que se añade a cada solicitud para que esté autenticada.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Final</translation>
    </message>
    <message>
        <source>One stage at a time.</source>
        <translation type="unfinished">Una etapa a la vez.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Entregar</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished">“{text}”</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished">{first} o {last}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished">{first} y {last}</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds</source>
        <comment>{count} second</comment>
        <translation type="unfinished">
            <numerusform>{count} segundo</numerusform>
            <numerusform>{count} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>There is white space before the address.</source>
        <translation type="unfinished">Hay espacio en blanco delante de la dirección.</translation>
    </message>
    <message>
        <source>There is white space after the address.</source>
        <translation type="unfinished">Hay espacio en blanco detrás de la dirección.</translation>
    </message>
    <message>
        <source>There is a slash too many at the end.</source>
        <translation type="unfinished">Hay una barra de más al final.</translation>
    </message>
    <message>
        <source>The slash at the end is missing.</source>
        <translation type="unfinished">Falta la barra del final.</translation>
    </message>
    <message>
        <source>The server is {given}; it has to be {wanted}: “www.” makes it another one.</source>
        <translation type="unfinished">El servidor es {given}; tiene que ser {wanted}: “www.” lo convierte en otro.</translation>
    </message>
    <message>
        <source>The server is {given}; it has to be {wanted}: to a provider these are two addresses.</source>
        <translation type="unfinished">El servidor es {given}; tiene que ser {wanted}: para un proveedor son dos direcciones.</translation>
    </message>
    <message>
        <source>Capital and small letters count: it has to be {wanted}, not {given}.</source>
        <translation type="unfinished">Importan las mayúsculas y las minúsculas: tiene que ser {wanted}, no {given}.</translation>
    </message>
    <message>
        <source>It is written with other percent signs: {given}; it has to be {wanted}.</source>
        <translation type="unfinished">Está escrita con otros signos de porcentaje: {given}; tiene que ser {wanted}.</translation>
    </message>
    <message>
        <source>It begins with {given}; it has to be {wanted}.</source>
        <translation type="unfinished">Empieza por {given}; tiene que ser {wanted}.</translation>
    </message>
    <message>
        <source>The server is {given}; it has to be {wanted}.</source>
        <translation type="unfinished">El servidor es {given}; tiene que ser {wanted}.</translation>
    </message>
    <message>
        <source>The port is {given}; it has to be {wanted}.</source>
        <translation type="unfinished">El puerto es {given}; tiene que ser {wanted}.</translation>
    </message>
    <message>
        <source>The path is {given}; it has to be {wanted}.</source>
        <translation type="unfinished">La ruta es {given}; tiene que ser {wanted}.</translation>
    </message>
    <message>
        <source>It has {given} where {wanted} belongs.</source>
        <translation type="unfinished">Tiene {given} donde corresponde {wanted}.</translation>
    </message>
    <message>
        <source>{wanted} is missing at the beginning.</source>
        <translation type="unfinished">Falta {wanted} al principio.</translation>
    </message>
    <message>
        <source>The name of the server is missing: {wanted}.</source>
        <translation type="unfinished">Falta el nombre del servidor: {wanted}.</translation>
    </message>
    <message>
        <source>The port is missing: {wanted}.</source>
        <translation type="unfinished">Falta el puerto: {wanted}.</translation>
    </message>
    <message>
        <source>The path is missing: {wanted}.</source>
        <translation type="unfinished">Falta la ruta: {wanted}.</translation>
    </message>
    <message>
        <source>{wanted} is missing.</source>
        <translation type="unfinished">Falta {wanted}.</translation>
    </message>
    <message>
        <source>There is a port too many: {given}.</source>
        <translation type="unfinished">Hay un puerto de más: {given}.</translation>
    </message>
    <message>
        <source>There is a path too many: {given}.</source>
        <translation type="unfinished">Hay una ruta de más: {given}.</translation>
    </message>
    <message>
        <source>There is something too many at the end: {given}.</source>
        <translation type="unfinished">Hay algo de más al final: {given}.</translation>
    </message>
    <message>
        <source>There is something too many: {given}.</source>
        <translation type="unfinished">Hay algo de más: {given}.</translation>
    </message>
    <message>
        <source>The address is too long for any server. Check what was pasted.</source>
        <translation type="unfinished">La dirección es demasiado larga para cualquier servidor. Comprueba lo que se pegó.</translation>
    </message>
    <message>
        <source>Check the address for typing errors: it holds a character that no address has.</source>
        <translation type="unfinished">Comprueba si hay errores al escribir la dirección: contiene un carácter que no tiene ninguna dirección.</translation>
    </message>
    <message>
        <source>An address begins with https:// (or http:// for a server on this computer).</source>
        <translation type="unfinished">Una dirección empieza por https:// (o por http:// si es de un servidor en este equipo).</translation>
    </message>
    <message>
        <source>After https:// comes the name of a server, for example api.example.com.</source>
        <translation type="unfinished">Después de https:// viene el nombre de un servidor, por ejemplo api.example.com.</translation>
    </message>
    <message>
        <source>The number after the colon is a port: it lies between 1 and 65535.</source>
        <translation type="unfinished">El número después de los dos puntos es un puerto: está entre 1 y 65535.</translation>
    </message>
    <message>
        <source>Take the user name and the password out of the address; send them in a header instead.</source>
        <translation type="unfinished">Quita de la dirección el nombre de usuario y la contraseña; envíalos en un encabezado.</translation>
    </message>
    <message>
        <source>it is a pipe, and what fills it comes to no end</source>
        <translation type="unfinished">es una tubería, y lo que la llena no termina nunca</translation>
    </message>
    <message>
        <source>Write it into a file first.</source>
        <translation type="unfinished">Escríbelo primero en un archivo.</translation>
    </message>
    <message>
        <source>it is a pipe, and nobody writes to it</source>
        <translation type="unfinished">es una tubería, y nadie escribe en ella</translation>
    </message>
    <message>
        <source>Start what fills it first, or give a file.</source>
        <translation type="unfinished">Inicia primero lo que la llena, o da un archivo.</translation>
    </message>
    <message>
        <source>it is no file but a device, a pipe or a socket</source>
        <translation type="unfinished">no es un archivo, sino un dispositivo, una tubería o un socket</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished">Elige un archivo.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation type="unfinished">No hay ningún archivo “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation type="unfinished">“{name}” no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>a file cannot have that name</source>
        <translation type="unfinished">un archivo no puede tener ese nombre</translation>
    </message>
    <message>
        <source>Choose another name, without signs that cannot be seen.</source>
        <translation type="unfinished">Elige otro nombre, sin caracteres invisibles.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: {reason}.</source>
        <translation type="unfinished">“{name}” no se pudo guardar: {reason}.</translation>
    </message>
    <message>
        <source>Make room, then start this again.</source>
        <translation type="unfinished">Libera espacio y después inicia esto otra vez.</translation>
    </message>
    <message>
        <source>Look where its output goes, then start it again.</source>
        <translation type="unfinished">Mira adónde va su salida y después inícialo otra vez.</translation>
    </message>
    <message>
        <source>Stopped: {reason}.</source>
        <translation type="unfinished">Detenido: {reason}.</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation type="unfinished">no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished">Comprueba el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>Check that it is a file and that you may open it.</source>
        <translation type="unfinished">Comprueba que es un archivo y que puedes abrirlo.</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation type="unfinished">otro programa lo tiene abierto</translation>
    </message>
    <message>
        <source>Close it there, or wait until a scanner or a cloud folder has let go of it, and try again.</source>
        <translation type="unfinished">Ciérralo allí, o espera hasta que un antivirus o una carpeta en la nube lo suelte, y prueba otra vez.</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation type="unfinished">no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Choose another folder, or make room and try again.</source>
        <translation type="unfinished">Elige otra carpeta, o libera espacio y prueba otra vez.</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation type="unfinished">permiso denegado</translation>
    </message>
    <message>
        <source>Choose another folder, or ask whose it is.</source>
        <translation type="unfinished">Elige otra carpeta, o pregunta de quién es.</translation>
    </message>
    <message>
        <source>it did not work</source>
        <translation type="unfinished">no funcionó</translation>
    </message>
    <message>
        <source>Choose another folder, and try again.</source>
        <translation type="unfinished">Elige otra carpeta y prueba otra vez.</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation type="unfinished">tu cuota de disco está agotada</translation>
    </message>
    <message>
        <source>the file would be larger than it may be</source>
        <translation type="unfinished">el archivo sería más grande de lo permitido</translation>
    </message>
    <message>
        <source>that disk can only be read</source>
        <translation type="unfinished">ese disco es de solo lectura</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation type="unfinished">Elige una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation type="unfinished">no existe esa carpeta</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another.</source>
        <translation type="unfinished">Crea primero la carpeta, o elige otra.</translation>
    </message>
    <message>
        <source>what stands for a folder in its path is a file</source>
        <translation type="unfinished">lo que ocupa el lugar de una carpeta en su ruta es un archivo</translation>
    </message>
    <message>
        <source>Check the folder, or choose another.</source>
        <translation type="unfinished">Comprueba la carpeta, o elige otra.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished">es una carpeta</translation>
    </message>
    <message>
        <source>Give the name of a file in it.</source>
        <translation type="unfinished">Da el nombre de un archivo que esté en ella.</translation>
    </message>
    <message>
        <source>it is a link that leads in a circle</source>
        <translation type="unfinished">es un enlace circular</translation>
    </message>
    <message>
        <source>Choose another name, or remove the link.</source>
        <translation type="unfinished">Elige otro nombre, o quita el enlace.</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation type="unfinished">su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder that lies less deep.</source>
        <translation type="unfinished">Elige un nombre más corto, o una carpeta menos profunda.</translation>
    </message>
    <message>
        <source>nobody is at the other end of it</source>
        <translation type="unfinished">no hay nadie en el otro extremo</translation>
    </message>
    <message>
        <source>Start what reads from it first, or choose a file.</source>
        <translation type="unfinished">Inicia primero lo que lee de él, o elige un archivo.</translation>
    </message>
    <message>
        <source>whoever read from it has stopped before the end</source>
        <translation type="unfinished">quien leía de él se detuvo antes del final</translation>
    </message>
    <message>
        <source>Start what reads from it again, or choose a file.</source>
        <translation type="unfinished">Inicia otra vez lo que lee de él, o elige un archivo.</translation>
    </message>
    <message>
        <source>the other end of it does not move</source>
        <translation type="unfinished">su otro extremo no se mueve</translation>
    </message>
    <message>
        <source>Look at the program at its other end, or choose a file.</source>
        <translation type="unfinished">Mira el programa en su otro extremo, o elige un archivo.</translation>
    </message>
    <message>
        <source>the disk, or the way to it, is broken</source>
        <translation type="unfinished">falla el disco, o el camino hasta él</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation type="unfinished">Elige otro disco.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: the program made a mistake.</source>
        <translation type="unfinished">“{name}” no se pudo guardar: el programa cometió un error.</translation>
    </message>
    <message>
        <source>What was there before is unchanged.</source>
        <translation type="unfinished">Lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved: Windows keeps that name for a device.</source>
        <translation type="unfinished">“{name}” no se pudo guardar: Windows reserva ese nombre para un dispositivo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished">Elige otro nombre.</translation>
    </message>
    <message>
        <source>Give the name of a file.</source>
        <translation type="unfinished">Da el nombre de un archivo.</translation>
    </message>
    <message>
        <source>it holds something that is no JSON at all</source>
        <translation type="unfinished">contiene algo que no es JSON en absoluto</translation>
    </message>
    <message>
        <source>it holds a name that is no text</source>
        <translation type="unfinished">contiene un nombre que no es un texto</translation>
    </message>
    <message>
        <source>it holds the marks of a merge that was not finished</source>
        <translation type="unfinished">contiene las marcas de una fusión que no se terminó</translation>
    </message>
    <message>
        <source>it holds what strict JSON cannot</source>
        <translation type="unfinished">contiene lo que el JSON estricto no puede</translation>
    </message>
    <message>
        <source>the name “{name}” stands twice in one object</source>
        <translation type="unfinished">el nombre “{name}” está dos veces en un objeto</translation>
    </message>
    <message>
        <source>This cannot be kept as JSON: {what}.</source>
        <translation type="unfinished">Esto no se puede guardar como JSON: {what}.</translation>
    </message>
    <message>
        <source>Change that place.</source>
        <translation type="unfinished">Cambia ese lugar.</translation>
    </message>
    <message>
        <source>it holds half a character (a lone surrogate)</source>
        <translation type="unfinished">contiene medio carácter (un sustituto suelto)</translation>
    </message>
    <message>
        <source>a number in it has hundreds of digits</source>
        <translation type="unfinished">un número tiene cientos de cifras</translation>
    </message>
    <message>
        <source>a number in it has thousands of digits</source>
        <translation type="unfinished">un número tiene miles de cifras</translation>
    </message>
    <message>
        <source>it holds {name}, which is no JSON number</source>
        <translation type="unfinished">contiene {name}, que no es un número de JSON</translation>
    </message>
    <message>
        <source>it holds the number {number}, which is larger than programs can keep</source>
        <translation type="unfinished">contiene el número {number}, que es mayor de lo que pueden guardar los programas</translation>
    </message>
    <message>
        <source>it is nested too deeply, in more than {levels} levels</source>
        <translation type="unfinished">está anidado con demasiada profundidad, en más de {levels} niveles</translation>
    </message>
    <message>
        <source>{what}, at {place}</source>
        <translation type="unfinished">{what}, en {place}</translation>
    </message>
    <message>
        <source>it stops making sense at line {line}, column {column}</source>
        <translation type="unfinished">deja de tener sentido en la línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>{what}, at line {line}, column {column}</source>
        <translation type="unfinished">{what}, en la línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>{what}, at line {line}, column {column} ({place})</source>
        <translation type="unfinished">{what}, en la línea {line}, columna {column} ({place})</translation>
    </message>
</context>
</TS>
