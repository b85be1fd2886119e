<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>the kind of log-in changes</source>
        <translation type="unfinished">cambia el tipo de inicio de sesión</translation>
    </message>
    <message>
        <source>the grant type changes</source>
        <translation type="unfinished">cambia el tipo de concesión (grant type)</translation>
    </message>
    <message>
        <source>the scopes change</source>
        <translation type="unfinished">cambian los scopes</translation>
    </message>
    <message>
        <source>keys of extra fields change</source>
        <translation type="unfinished">cambian claves de campos adicionales</translation>
    </message>
    <message>
        <source>the token address changes</source>
        <translation type="unfinished">cambia la dirección del token</translation>
    </message>
    <message>
        <source>the way requests authenticate changes</source>
        <translation type="unfinished">cambia la forma en que se autentican las solicitudes</translation>
    </message>
    <message>
        <source>This plug has no connection yet: its first one, {version}, is created.</source>
        <translation type="unfinished">Este plug aún no tiene ninguna conexión: se crea la primera, {version}.</translation>
    </message>
    <message>
        <source>This plug has no connection of that version yet: a new one, {version}, is created.</source>
        <translation type="unfinished">Este plug aún no tiene ninguna conexión de esa versión: se crea una nueva, {version}.</translation>
    </message>
    <message>
        <source>The platform has this connection already, as {version}: it is left as it is.</source>
        <translation type="unfinished">La plataforma ya tiene esta conexión, como {version}: se deja como está.</translation>
    </message>
    <message>
        <source>A new version, {version}, is made and {old} stays as it is, because {why}.</source>
        <translation type="unfinished">Se crea una versión nueva, {version}, y {old} queda como está, porque {why}.</translation>
    </message>
    <message>
        <source>A new version, {version}, is made because you chose so; by the platform&apos;s rule {old} could be changed in place.</source>
        <translation type="unfinished">Se crea una versión nueva, {version}, porque lo elegiste; según la regla de la plataforma, {old} se podría cambiar en su sitio.</translation>
    </message>
    <message>
        <source>{version} is changed in place because you chose so, against the platform&apos;s rule: {why}. Whoever uses it gets the change at once, and may have to connect anew.</source>
        <translation type="unfinished">{version} se cambia en su sitio porque lo elegiste, contra la regla de la plataforma: {why}. Quien la use recibe el cambio enseguida, y quizá tenga que conectarse de nuevo.</translation>
    </message>
    <message>
        <source>{version} stands there already, begun and not finished: it is completed in place.</source>
        <translation type="unfinished">{version} ya está ahí, empezada y sin terminar: se completa en su sitio.</translation>
    </message>
    <message>
        <source>{version} is changed in place: nothing uses it, its plug is not published, and nothing changes that would break it.</source>
        <translation type="unfinished">{version} se cambia en su sitio: nada la usa, su plug no está publicado, y no cambia nada que la rompa.</translation>
    </message>
    <message>
        <source>{version} is changed in place: only its client secret is sent again.</source>
        <translation type="unfinished">{version} se cambia en su sitio: solo se envía otra vez su secreto de cliente.</translation>
    </message>
    <message>
        <source>New users of the plug get this connection.</source>
        <translation type="unfinished">Los nuevos usuarios del plug reciben esta conexión.</translation>
    </message>
    <message>
        <source>The plug is updated after it, which clears the platform&apos;s cache: without that, old request parameters and domains could stay in use for up to 30 days.</source>
        <translation type="unfinished">Después se actualiza el plug, lo que vacía la caché de la plataforma: sin eso, los parámetros de solicitud y los dominios antiguos podrían seguir en uso hasta 30 días.</translation>
    </message>
    <message>
        <source>the platform does not say whether {old} is in use</source>
        <translation type="unfinished">la plataforma no dice si {old} está en uso</translation>
    </message>
    <message numerus="yes">
        <source>{old} is used in {count} places</source>
        <comment>{old} is used in one place</comment>
        <translation type="unfinished">
            <numerusform>{old} se usa en un lugar</numerusform>
            <numerusform>{old} se usa en {count} lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>the platform does not say whether the plug is published</source>
        <translation type="unfinished">la plataforma no dice si el plug está publicado</translation>
    </message>
    <message>
        <source>the plug is published</source>
        <translation type="unfinished">el plug está publicado</translation>
    </message>
    <message>
        <source>the platform takes no change of {keys}</source>
        <translation type="unfinished">la plataforma no admite ningún cambio de {keys}</translation>
    </message>
    <message>
        <source>The base address is no web address.</source>
        <translation type="unfinished">La dirección base no es una dirección web.</translation>
    </message>
    <message>
        <source>The base address must begin with https://: a token would travel unencrypted.</source>
        <translation type="unfinished">La dirección base debe empezar por https://: un token viajaría sin cifrar.</translation>
    </message>
    <message>
        <source>The platform does not take the token (status {status}).</source>
        <translation type="unfinished">La plataforma no acepta el token (estado {status}).</translation>
    </message>
    <message>
        <source>Log in to the platform again and copy the token anew. Its words: {words}</source>
        <translation type="unfinished">Inicia sesión otra vez en la plataforma y copia el token de nuevo. Sus palabras: {words}</translation>
    </message>
    <message>
        <source>The platform does not say {what} (status {status}).</source>
        <translation type="unfinished">La plataforma no indica {what} (estado {status}).</translation>
    </message>
    <message>
        <source>Its words: {words}</source>
        <translation type="unfinished">Sus palabras: {words}</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation type="unfinished">No dijo nada.</translation>
    </message>
    <message>
        <source>The platform has no such plug, or not any more: {id}.</source>
        <translation type="unfinished">La plataforma no tiene ese plug, o ya no: {id}.</translation>
    </message>
    <message>
        <source>The platform has no such plug, or not any more.</source>
        <translation type="unfinished">La plataforma no tiene ese plug, o ya no.</translation>
    </message>
    <message>
        <source>Choose it from the list of your plugs.</source>
        <translation type="unfinished">Elígelo en la lista de tus plugs.</translation>
    </message>
    <message>
        <source>Done: the platform has it as in the spec, key by key, as {version}.</source>
        <translation type="unfinished">Hecho: la plataforma la tiene como en la especificación, clave por clave, como {version}.</translation>
    </message>
    <message>
        <source>The plug has all domains, and the platform&apos;s cache is cleared: the change counts from now on.</source>
        <translation type="unfinished">El plug tiene todos los dominios, y la caché de la plataforma se ha vaciado: el cambio vale desde ahora.</translation>
    </message>
    <message>
        <source>Nothing was changed on the platform.</source>
        <translation type="unfinished">No se cambió nada en la plataforma.</translation>
    </message>
    <message>
        <source>Until the plug is updated, the platform may go on with the old request parameters and domains for up to 30 days.</source>
        <translation type="unfinished">Hasta que se actualice el plug, la plataforma puede seguir con los parámetros de solicitud y los dominios antiguos hasta 30 días.</translation>
    </message>
    <message>
        <source>Publish again: it goes on from what is there, and makes nothing twice.</source>
        <translation type="unfinished">Publica otra vez: continúa desde lo que hay, y no crea nada dos veces.</translation>
    </message>
    <message>
        <source>It is not known whether the platform did this: {do}.</source>
        <translation type="unfinished">No se sabe si la plataforma hizo esto: {do}.</translation>
    </message>
    <message>
        <source>This did not get to the platform: {do}.</source>
        <translation type="unfinished">Esto no llegó a la plataforma: {do}.</translation>
    </message>
    <message>
        <source>The platform refused to {do} (status {status}).</source>
        <translation type="unfinished">La plataforma se negó a {do} (estado {status}).</translation>
    </message>
    <message>
        <source>The platform says yes, and not under which id it keeps the connection.</source>
        <translation type="unfinished">La plataforma dice que sí, pero no con qué id guarda la conexión.</translation>
    </message>
    <message>
        <source>The platform does not say that it did this: {do} (status {status}).</source>
        <translation type="unfinished">La plataforma no dice que hiciera esto: {do} (estado {status}).</translation>
    </message>
    <message>
        <source>Written: {what}.</source>
        <translation type="unfinished">Escrito: {what}.</translation>
    </message>
    <message>
        <source>Not known: {what}.</source>
        <translation type="unfinished">No se sabe: {what}.</translation>
    </message>
    <message>
        <source>Not written: {what}.</source>
        <translation type="unfinished">No escrito: {what}.</translation>
    </message>
    <message>
        <source>Reading back did not work: nobody knows what the platform has now.</source>
        <translation type="unfinished">La lectura posterior no funcionó: nadie sabe qué tiene ahora la plataforma.</translation>
    </message>
    <message>
        <source>Read back, the platform does not have the connection.</source>
        <translation type="unfinished">Según la lectura posterior, la plataforma no tiene la conexión.</translation>
    </message>
    <message>
        <source>Read back, the platform has all of the connection, as {version} ({id}).</source>
        <translation type="unfinished">Según la lectura posterior, la plataforma tiene toda la conexión, como {version} ({id}).</translation>
    </message>
    <message>
        <source>Read back, this was done: {do}.</source>
        <translation type="unfinished">Según la lectura posterior, esto se hizo: {do}.</translation>
    </message>
    <message>
        <source>Read back, this was not done: {do}.</source>
        <translation type="unfinished">Según la lectura posterior, esto no se hizo: {do}.</translation>
    </message>
    <message>
        <source>Read back, the platform dropped what it took: {keys}.</source>
        <translation type="unfinished">Según la lectura posterior, la plataforma descartó lo que aceptó: {keys}.</translation>
    </message>
    <message>
        <source>Read back, the platform has another value: {keys}.</source>
        <translation type="unfinished">Según la lectura posterior, la plataforma tiene otro valor: {keys}.</translation>
    </message>
    <message>
        <source>Reading the plug back did not work: nobody knows what it has now.</source>
        <translation type="unfinished">La lectura posterior del plug no funcionó: nadie sabe qué tiene ahora.</translation>
    </message>
    <message>
        <source>Read back, the platform does not have the plug any more.</source>
        <translation type="unfinished">Según la lectura posterior, la plataforma ya no tiene el plug.</translation>
    </message>
    <message>
        <source>Read back, the plug is not as it should be: {keys}.</source>
        <translation type="unfinished">Según la lectura posterior, el plug no está como debería: {keys}.</translation>
    </message>
</context>
</TS>
