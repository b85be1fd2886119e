<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>It stands where an address begins, so it must look like https://eu.example.com.</source>
        <translation type="unfinished">Está donde empieza una dirección, así que debe tener la forma de https://eu.example.com.</translation>
    </message>
    <message>
        <source>In the middle of an address it may hold letters, digits, dots and hyphens only, such as eu or acme.</source>
        <translation type="unfinished">En medio de una dirección solo puede contener letras, cifras, puntos y guiones, como eu o acme.</translation>
    </message>
    <message>
        <source>The value of {path} does not fit into an address.</source>
        <translation type="unfinished">El valor de {path} no cabe en una dirección.</translation>
    </message>
    <message>
        <source>There is no address to call yet.</source>
        <translation type="unfinished">Aún no hay ninguna dirección que llamar.</translation>
    </message>
    <message>
        <source>Fill in the URL.</source>
        <translation type="unfinished">Rellena la URL.</translation>
    </message>
    <message>
        <source>The address is no web address.</source>
        <translation type="unfinished">La dirección no es una dirección web.</translation>
    </message>
    <message>
        <source>The address begins with http://: secrets would travel unencrypted.</source>
        <translation type="unfinished">La dirección empieza por http://: los secretos viajarían sin cifrar.</translation>
    </message>
    <message>
        <source>Use https:// instead.</source>
        <translation type="unfinished">Usa https:// en su lugar.</translation>
    </message>
    <message>
        <source>The path of the address holds “.” or “..”, which would lead elsewhere.</source>
        <translation type="unfinished">La ruta de la dirección contiene “.” o “..”, que llevarían a otro sitio.</translation>
    </message>
    <message>
        <source>Write the path out, and check the values in it.</source>
        <translation type="unfinished">Escribe la ruta completa y comprueba los valores que contiene.</translation>
    </message>
    <message>
        <source>The log-in address would show a secret in the browser: {name}.</source>
        <translation type="unfinished">La dirección de inicio de sesión mostraría un secreto en el navegador: {name}.</translation>
    </message>
    <message>
        <source>Take it out of step {authorization}; secrets travel in the calls of steps {access_token} to {test_call} only.</source>
        <translation type="unfinished">Quítalo del paso {authorization}; los secretos solo viajan en las llamadas de los pasos {access_token} a {test_call}.</translation>
    </message>
    <message numerus="yes">
        <source>({count} times so far)</source>
        <comment>(once so far)</comment>
        <translation type="unfinished">
            <numerusform>(una vez hasta ahora)</numerusform>
            <numerusform>({count} veces hasta ahora)</numerusform>
        </translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation type="unfinished">Puedes cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>The wizard shows what to do now. You can close this tab.</source>
        <translation type="unfinished">El asistente muestra qué hacer ahora. Puedes cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>The log-in did not work</source>
        <translation type="unfinished">El inicio de sesión no funcionó</translation>
    </message>
    <message>
        <source>You are logged in</source>
        <translation type="unfinished">Has iniciado sesión</translation>
    </message>
    <message>
        <source>The wizard has the answer and goes on.</source>
        <translation type="unfinished">El asistente tiene la respuesta y sigue adelante.</translation>
    </message>
    <message>
        <source>The provider sent no state back, so that nothing shows that it belongs to your log-in.</source>
        <translation type="unfinished">El proveedor no devolvió el state, así que nada muestra que esto pertenezca a tu inicio de sesión.</translation>
    </message>
    <message>
        <source>This is not the answer</source>
        <translation type="unfinished">Esta no es la respuesta</translation>
    </message>
    <message>
        <source>The wizard is still waiting for the right answer: go on in the tab where you log in.</source>
        <translation type="unfinished">El asistente sigue esperando la respuesta correcta: continúa en la pestaña donde inicias sesión.</translation>
    </message>
    <message>
        <source>The redirect address was opened without an answer in it.</source>
        <translation type="unfinished">La dirección de redirección se abrió sin ninguna respuesta en ella.</translation>
    </message>
    <message>
        <source>The wizard is still waiting: go on in the tab where you log in.</source>
        <translation type="unfinished">El asistente sigue esperando: continúa en la pestaña donde inicias sesión.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished">Aún no hay nada aquí</translation>
    </message>
    <message>
        <source>It has its answer already, or no log-in was begun.</source>
        <translation type="unfinished">Ya tiene su respuesta, o no se empezó ningún inicio de sesión.</translation>
    </message>
    <message>
        <source>The wizard is not waiting</source>
        <translation type="unfinished">El asistente no está esperando</translation>
    </message>
    <message>
        <source>The code of step {step} was not run. {message}</source>
        <translation type="unfinished">El código del paso {step} no se ejecutó. {message}</translation>
    </message>
    <message>
        <source>Step {step}: {message}</source>
        <translation type="unfinished">Paso {step}: {message}</translation>
    </message>
    <message>
        <source>Code of step {step}, {title}</source>
        <translation type="unfinished">Código del paso {step}, {title}</translation>
    </message>
    <message>
        <source>{code}: not run. {why}</source>
        <translation type="unfinished">{code}: no ejecutado. {why}</translation>
    </message>
    <message>
        <source>{code}: threw. {why}</source>
        <translation type="unfinished">{code}: lanzó un error. {why}</translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <comment>{count} request</comment>
        <translation type="unfinished">
            <numerusform>{count} solicitud</numerusform>
            <numerusform>{count} solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>{code}: executed, {requests}. It returned {shape}.</source>
        <translation type="unfinished">{code}: ejecutado, {requests}. Devolvió {shape}.</translation>
    </message>
    <message>
        <source>This connection has no such step.</source>
        <translation type="unfinished">Esta conexión no tiene ese paso.</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation type="unfinished">{name} ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <comment>{count} more</comment>
        <translation type="unfinished">
            <numerusform>{count} más</numerusform>
            <numerusform>{count} más</numerusform>
        </translation>
    </message>
    <message>
        <source>an object with {names}</source>
        <translation type="unfinished">un objeto con {names}</translation>
    </message>
    <message>
        <source>an empty object</source>
        <translation type="unfinished">un objeto vacío</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation type="unfinished">una lista de {count}</translation>
    </message>
    <message>
        <source>a list of {count}, the first of them {kind}</source>
        <translation type="unfinished">una lista de {count}, el primero de ellos {kind}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished">un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished">un texto</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished">sí o no</translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished">número</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">texto</translation>
    </message>
    <message>
        <source>object</source>
        <translation type="unfinished">objeto</translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished">lista</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">nada</translation>
    </message>
    <message>
        <source>Log in and approve</source>
        <translation type="unfinished">Iniciar sesión y aprobar</translation>
    </message>
    <message>
        <source>Get the access token</source>
        <translation type="unfinished">Obtener el token de acceso</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation type="unfinished">Llamada de prueba</translation>
    </message>
    <message>
        <source>Refresh the token</source>
        <translation type="unfinished">Renovar el token</translation>
    </message>
    <message>
        <source>Test call with the new token</source>
        <translation type="unfinished">Llamada de prueba con el token nuevo</translation>
    </message>
    <message>
        <source>Refresh a second time</source>
        <translation type="unfinished">Renovar por segunda vez</translation>
    </message>
    <message>
        <source>Test call with the newest token</source>
        <translation type="unfinished">Llamada de prueba con el token más nuevo</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation type="unfinished">Revocar el token</translation>
    </message>
    <message>
        <source>Test call with the revoked token</source>
        <translation type="unfinished">Llamada de prueba con el token revocado</translation>
    </message>
    <message>
        <source>–  Not run. {why}</source>
        <translation type="unfinished">–  No ejecutado. {why}</translation>
    </message>
    <message>
        <source>✕  The code returned {shape}, where a text is needed.</source>
        <translation type="unfinished">✕  El código devolvió {shape}, donde hace falta un texto.</translation>
    </message>
    <message>
        <source>The code of a parameter cannot wait for a request.</source>
        <translation type="unfinished">El código de un parámetro no puede esperar a una solicitud.</translation>
    </message>
    <message>
        <source>Use values that are there already.</source>
        <translation type="unfinished">Usa valores que ya existan.</translation>
    </message>
    <message>
        <source>every server on the internet</source>
        <translation type="unfinished">cualquier servidor de internet</translation>
    </message>
    <message>
        <source>no server at all</source>
        <translation type="unfinished">ningún servidor</translation>
    </message>
    <message>
        <source>This code was not made by this program. It may reach: {places}.</source>
        <translation type="unfinished">Este código no lo hizo este programa. Puede conectarse a: {places}.</translation>
    </message>
    <message>
        <source>--allow-host HOST[:PORT] for each host that it needs (or --allow-host &apos;*&apos;)</source>
        <translation type="unfinished">--allow-host HOST[:PORT] por cada host que necesita (o --allow-host &apos;*&apos;)</translation>
    </message>
    <message>
        <source>--allow-host HOST[:PORT] for each host that it needs</source>
        <translation type="unfinished">--allow-host HOST[:PORT] por cada host que necesita</translation>
    </message>
    <message>
        <source>If that is right, say yes when you are asked; on the command line add {flags}.</source>
        <translation type="unfinished">Si eso es correcto, di que sí cuando se te pregunte; en la línea de comandos añade {flags}.</translation>
    </message>
    <message>
        <source>The second account was not connected. This failed: {leg}.</source>
        <translation type="unfinished">La segunda cuenta no se conectó. Falló esto: {leg}.</translation>
    </message>
    <message>
        <source>{name}: {verdict}.</source>
        <translation type="unfinished">{name}: {verdict}.</translation>
    </message>
    <message>
        <source>The label</source>
        <translation type="unfinished">La etiqueta</translation>
    </message>
    <message>
        <source>The unique identifier</source>
        <translation type="unfinished">El identificador único</translation>
    </message>
    <message>
        <source>{name} tells two accounts apart.</source>
        <translation type="unfinished">{name} distingue dos cuentas.</translation>
    </message>
    <message>
        <source>{name} is the same for two accounts.</source>
        <translation type="unfinished">{name} es lo mismo para dos cuentas.</translation>
    </message>
    <message>
        <source>{name} was not compared: the second log-in was the same account again.</source>
        <translation type="unfinished">{name} no se comparó: el segundo inicio de sesión fue otra vez la misma cuenta.</translation>
    </message>
    <message>
        <source>{name} is not there for both of two accounts.</source>
        <translation type="unfinished">{name} no está en las dos cuentas.</translation>
    </message>
    <message>
        <source>The proof “{name}” cannot be read: {reason}.</source>
        <translation type="unfinished">La comprobación “{name}” no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The proof “{name}” was written by a newer version of this program.</source>
        <translation type="unfinished">La comprobación “{name}” la escribió una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>Update the program.</source>
        <translation type="unfinished">Actualiza el programa.</translation>
    </message>
    <message>
        <source>“{name}” is no proof: {what}.</source>
        <translation type="unfinished">“{name}” no es una comprobación: {what}.</translation>
    </message>
    <message>
        <source>“{name}” is no proof.</source>
        <translation type="unfinished">“{name}” no es una comprobación.</translation>
    </message>
    <message>
        <source>A rehearsal proves nothing, so it is not kept as a proof.</source>
        <translation type="unfinished">Un ensayo no demuestra nada, así que no se guarda como comprobación.</translation>
    </message>
    <message>
        <source>Register an app at the provider, and prove the connection there.</source>
        <translation type="unfinished">Registra una aplicación en el proveedor y comprueba allí la conexión.</translation>
    </message>
    <message>
        <source>Prove the connection again, or delete that file.</source>
        <translation type="unfinished">Comprueba la conexión otra vez, o elimina ese archivo.</translation>
    </message>
    <message>
        <source>The address leads to {host}, which is not among the domains of this connection.</source>
        <translation type="unfinished">La dirección lleva a {host}, que no está entre los dominios de esta conexión.</translation>
    </message>
    <message>
        <source>If that is right, list it in step {step}. Nothing was sent there.</source>
        <translation type="unfinished">Si eso es correcto, añádelo en el paso {step}. No se envió nada allí.</translation>
    </message>
    <message>
        <source>A header has a name that no header can have.</source>
        <translation type="unfinished">Un encabezado tiene un nombre que ningún encabezado puede tener.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only.</source>
        <translation type="unfinished">Usa solo letras, cifras y guiones.</translation>
    </message>
    <message>
        <source>The value of the header {name} holds a line break or a letter that cannot travel in a header.</source>
        <translation type="unfinished">El valor del encabezado {name} contiene un salto de línea o un carácter que no puede viajar en un encabezado.</translation>
    </message>
    <message>
        <source>Copy the value again, without line breaks.</source>
        <translation type="unfinished">Copia el valor otra vez, sin saltos de línea.</translation>
    </message>
    <message>
        <source> (status {status})</source>
        <translation type="unfinished"> (estado {status})</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <comment>{count} minute</comment>
        <translation type="unfinished">
            <numerusform>{count} minuto</numerusform>
            <numerusform>{count} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <comment>{count} hour</comment>
        <translation type="unfinished">
            <numerusform>{count} hora</numerusform>
            <numerusform>{count} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <comment>{count} day</comment>
        <translation type="unfinished">
            <numerusform>{count} día</numerusform>
            <numerusform>{count} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries of the answer fit, where exactly one has to. There are: {names}.</source>
        <comment>{count} entry of the answer fits, where another one has to. There are: {names}.</comment>
        <translation type="unfinished">
            <numerusform>Encaja {count} entrada de la respuesta, donde tiene que encajar otra. Hay: {names}.</numerusform>
            <numerusform>Encajan {count} entradas de la respuesta, donde tiene que encajar exactamente una. Hay: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which one is meant: fill in the field by which it is picked, or change what it is picked by.</source>
        <translation type="unfinished">Di cuál es: rellena el campo por el que se elige, o cambia aquello por lo que se elige.</translation>
    </message>
    <message>
        <source>You logged in, and the provider sent a code.</source>
        <translation type="unfinished">Iniciaste sesión, y el proveedor envió un código.</translation>
    </message>
    <message>
        <source>The provider sent a code, but no state with it, so that the answer could not be verified.</source>
        <translation type="unfinished">El proveedor envió un código, pero sin state, así que no se pudo verificar la respuesta.</translation>
    </message>
    <message>
        <source>an access token</source>
        <translation type="unfinished">un token de acceso</translation>
    </message>
    <message>
        <source>an access token, good for {duration}</source>
        <translation type="unfinished">un token de acceso, válido durante {duration}</translation>
    </message>
    <message>
        <source>The provider sent {token}, and a refresh token.</source>
        <translation type="unfinished">El proveedor envió {token} y un token de renovación.</translation>
    </message>
    <message>
        <source>The provider sent {token}, but no refresh token.</source>
        <translation type="unfinished">El proveedor envió {token}, pero ningún token de renovación.</translation>
    </message>
    <message>
        <source>The provider answered, with the same access token as before.</source>
        <translation type="unfinished">El proveedor respondió, con el mismo token de acceso que antes.</translation>
    </message>
    <message>
        <source>A new access token came, with a new refresh token.</source>
        <translation type="unfinished">Llegó un token de acceso nuevo, con un token de renovación nuevo.</translation>
    </message>
    <message>
        <source>A new access token came; the refresh token stays.</source>
        <translation type="unfinished">Llegó un token de acceso nuevo; el token de renovación sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>A new access token came.</source>
        <translation type="unfinished">Llegó un token de acceso nuevo.</translation>
    </message>
    <message>
        <source>Not tried, because this did not work: {leg}.</source>
        <translation type="unfinished">No se probó, porque esto no funcionó: {leg}.</translation>
    </message>
    <message>
        <source>Not tried, because this was not tried either: {leg}.</source>
        <translation type="unfinished">No se probó, porque esto tampoco se probó: {leg}.</translation>
    </message>
    <message>
        <source>Nobody came back from the log-in within {duration}.</source>
        <translation type="unfinished">Nadie volvió del inicio de sesión en {duration}.</translation>
    </message>
    <message>
        <source>Start again. If the provider showed an error page, its words say what to mend.</source>
        <translation type="unfinished">Empieza otra vez. Si el proveedor mostró una página de error, sus palabras dicen qué corregir.</translation>
    </message>
    <message>
        <source>Correct the browser command, or leave it out and open the address by hand.</source>
        <translation type="unfinished">Corrige el comando del navegador, u omítelo y abre la dirección a mano.</translation>
    </message>
    <message>
        <source>The browser command “{command}” cannot be started.</source>
        <translation type="unfinished">El comando del navegador “{command}” no se puede iniciar.</translation>
    </message>
    <message>
        <source>The browser command “{command}” failed (exit code {exit_code}), and nobody has logged in.</source>
        <translation type="unfinished">El comando del navegador “{command}” falló (código de salida {exit_code}), y nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>The whole run took longer than {duration}, so it was ended here.</source>
        <translation type="unfinished">Toda la ejecución tardó más de {duration}, así que se terminó aquí.</translation>
    </message>
    <message>
        <source>Log in again and choose Allow; if you did, ask the provider why this app or account is refused.</source>
        <translation type="unfinished">Inicia sesión otra vez y elige Permitir; si lo hiciste, pregunta al proveedor por qué se rechaza esta aplicación o cuenta.</translation>
    </message>
    <message>
        <source>The provider&apos;s own words say what it refuses; mend that in step {step} or at the provider.</source>
        <translation type="unfinished">Las palabras del proveedor dicen qué rechaza; corrígelo en el paso {step} o en el proveedor.</translation>
    </message>
    <message>
        <source>The provider did not give access.</source>
        <translation type="unfinished">El proveedor no dio acceso.</translation>
    </message>
    <message>
        <source>; it sent {names}</source>
        <translation type="unfinished">; envió {names}</translation>
    </message>
    <message>
        <source>The provider sent the browser back without a code: “{code}” is missing{there}.</source>
        <translation type="unfinished">El proveedor devolvió el navegador sin código: falta “{code}”{there}.</translation>
    </message>
    <message>
        <source>Check in step {step} that this is the authorization URL, and whether the provider names the code differently.</source>
        <translation type="unfinished">Comprueba en el paso {step} que esta es la URL de autorización, y si el proveedor llama al código de otra forma.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished">(nada)</translation>
    </message>
    <message>
        <source>The answer holds no access token at “{value}”.</source>
        <translation type="unfinished">La respuesta no contiene ningún token de acceso en “{value}”.</translation>
    </message>
    <message>
        <source>Look at the answer, find the token in it, and set its place in step {step} under Advanced.</source>
        <translation type="unfinished">Mira la respuesta, busca en ella el token y pon su lugar en el paso {step}, en Avanzado.</translation>
    </message>
    <message>
        <source>The answer holds no data at all: check the token URL in step {step}.</source>
        <translation type="unfinished">La respuesta no contiene ningún dato: comprueba la URL del token en el paso {step}.</translation>
    </message>
    <message>
        <source>The answer is a web page, not data: check that step {step} has the token URL, not a page for people.</source>
        <translation type="unfinished">La respuesta es una página web, no datos: comprueba que el paso {step} tiene la URL del token, no una página para personas.</translation>
    </message>
    <message>
        <source>Where such an answer is no failure, set the success rule of step {step} under Advanced.</source>
        <translation type="unfinished">Si una respuesta así no es un fallo, pon la regla de éxito del paso {step}, en Avanzado.</translation>
    </message>
    <message>
        <source>The provider answered{with_status}, but what it says is no success.</source>
        <translation type="unfinished">El proveedor respondió{with_status}, pero lo que dice no es un éxito.</translation>
    </message>
    <message>
        <source>the app&apos;s credentials</source>
        <translation type="unfinished">las credenciales de la aplicación</translation>
    </message>
    <message>
        <source>The provider refused {refused}{with_status}.</source>
        <translation type="unfinished">El proveedor rechazó {refused}{with_status}.</translation>
    </message>
    <message>
        <source>to give a token for the code</source>
        <translation type="unfinished">el intercambio del código por un token</translation>
    </message>
    <message>
        <source>the follow-up call</source>
        <translation type="unfinished">la llamada posterior</translation>
    </message>
    <message>
        <source>to refresh the token</source>
        <translation type="unfinished">la renovación del token</translation>
    </message>
    <message>
        <source>to revoke the token</source>
        <translation type="unfinished">la revocación del token</translation>
    </message>
    <message>
        <source>the test call</source>
        <translation type="unfinished">la llamada de prueba</translation>
    </message>
    <message>
        <source>Its own words say why; compare step {step} with the provider&apos;s documentation.</source>
        <translation type="unfinished">Sus propias palabras dicen por qué; compara el paso {step} con la documentación del proveedor.</translation>
    </message>
    <message>
        <source>It does not say why; compare step {step} with the provider&apos;s documentation.</source>
        <translation type="unfinished">No dice por qué; compara el paso {step} con la documentación del proveedor.</translation>
    </message>
    <message>
        <source>The provider could not answer at the moment{with_status}, which shows nothing.</source>
        <translation type="unfinished">El proveedor no pudo responder en este momento{with_status}, lo que no muestra nada.</translation>
    </message>
    <message>
        <source>The provider could not answer at the moment{with_status}.</source>
        <translation type="unfinished">El proveedor no pudo responder en este momento{with_status}.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished">Prueba otra vez más tarde.</translation>
    </message>
    <message>
        <source>Check in step {step} which token the provider wants (access or refresh token) and how.</source>
        <translation type="unfinished">Comprueba en el paso {step} qué token quiere el proveedor (de acceso o de renovación) y cómo.</translation>
    </message>
    <message>
        <source>Check in step {step} which token the provider wants (access or refresh token) and how; some providers let an access token live until it expires.</source>
        <translation type="unfinished">Comprueba en el paso {step} qué token quiere el proveedor (de acceso o de renovación) y cómo; algunos proveedores dejan que un token de acceso siga valiendo hasta que caduca.</translation>
    </message>
    <message>
        <source>The token still works: the provider accepted the revocation, but nothing came of it.</source>
        <translation type="unfinished">El token sigue funcionando: el proveedor aceptó la revocación, pero no tuvo efecto.</translation>
    </message>
    <message>
        <source>The test call works{with_status}.</source>
        <translation type="unfinished">La llamada de prueba funciona{with_status}.</translation>
    </message>
    <message>
        <source>The provider accepted the revocation{with_status}.</source>
        <translation type="unfinished">El proveedor aceptó la revocación{with_status}.</translation>
    </message>
    <message>
        <source>The refresh token is refused; the access token works until it expires, as this provider has it.</source>
        <translation type="unfinished">El token de renovación se rechaza; el token de acceso funciona hasta que caduca: así lo hace este proveedor.</translation>
    </message>
    <message>
        <source>The revoked token is refused{with_status}.</source>
        <translation type="unfinished">El token revocado se rechaza{with_status}.</translation>
    </message>
    <message>
        <source>This connection has no refresh step.</source>
        <translation type="unfinished">Esta conexión no tiene paso de renovación.</translation>
    </message>
    <message>
        <source>This connection has no revoke step.</source>
        <translation type="unfinished">Esta conexión no tiene paso de revocación.</translation>
    </message>
    <message>
        <source>The test call did not work before, so it would show nothing now.</source>
        <translation type="unfinished">La llamada de prueba no funcionó antes, así que ahora no mostraría nada.</translation>
    </message>
    <message>
        <source>The test call was not made before, so it would show nothing now.</source>
        <translation type="unfinished">La llamada de prueba no se hizo antes, así que ahora no mostraría nada.</translation>
    </message>
    <message>
        <source>Not tried, because there was no time left.</source>
        <translation type="unfinished">No se probó, porque no quedaba tiempo.</translation>
    </message>
    <message>
        <source>Not tried, because it was not asked for.</source>
        <translation type="unfinished">No se probó, porque no se pidió.</translation>
    </message>
    <message>
        <source>There is no authorization URL yet.</source>
        <translation type="unfinished">Aún no hay URL de autorización.</translation>
    </message>
    <message>
        <source>Fill it in in step {step}.</source>
        <translation type="unfinished">Rellénala en el paso {step}.</translation>
    </message>
    <message>
        <source>Fill in the URL in step {step}.</source>
        <translation type="unfinished">Rellena la URL en el paso {step}.</translation>
    </message>
    <message>
        <source>None of {count} pasted addresses was the answer.</source>
        <translation type="unfinished">Ninguna de las {count} direcciones pegadas era la respuesta.</translation>
    </message>
    <message>
        <source>Start the log-in again.</source>
        <translation type="unfinished">Empieza otra vez el inicio de sesión.</translation>
    </message>
    <message>
        <source>You revoked this access yourself, so the provider is right to refuse it.</source>
        <translation type="unfinished">Tú revocaste este acceso, así que el proveedor lo rechaza con razón.</translation>
    </message>
    <message>
        <source>Log in again to go on.</source>
        <translation type="unfinished">Inicia sesión otra vez para seguir.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer holds “{name}” more than once, so it is not clear which one counts.</source>
        <translation type="unfinished">La respuesta del proveedor contiene “{name}” más de una vez, así que no está claro cuál cuenta.</translation>
    </message>
    <message>
        <source>Log in again. If it stays so, tell the provider.</source>
        <translation type="unfinished">Inicia sesión otra vez. Si sigue así, díselo al proveedor.</translation>
    </message>
    <message>
        <source>The answer does not come from the provider that was asked (its issuer is another or missing).</source>
        <translation type="unfinished">La respuesta no viene del proveedor al que se preguntó (su emisor es otro o falta).</translation>
    </message>
    <message>
        <source>Compare the issuer in step {step} with the provider&apos;s documentation; do not go on if you cannot explain it.</source>
        <translation type="unfinished">Compara el emisor del paso {step} con la documentación del proveedor; no sigas si no puedes explicarlo.</translation>
    </message>
    <message>
        <source>The provider sent the token itself behind a # (the implicit grant), not a code.</source>
        <translation type="unfinished">El proveedor envió el propio token detrás de un # (la concesión implícita), no un código.</translation>
    </message>
    <message>
        <source>In step {step} make sure that the response type is code; at the provider, choose a web application with the authorization code grant.</source>
        <translation type="unfinished">Asegúrate en el paso {step} de que el response type es code; en el proveedor, elige una aplicación web con la concesión authorization code.</translation>
    </message>
    <message>
        <source>The provider put its answer behind a # where no server can read it.</source>
        <translation type="unfinished">El proveedor puso su respuesta detrás de un #, donde ningún servidor puede leerla.</translation>
    </message>
    <message>
        <source>Add the extra parameter response_mode with the value query in step {step} (expected: {code}).</source>
        <translation type="unfinished">Añade en el paso {step} el parámetro adicional response_mode con el valor query (se espera: {code}).</translation>
    </message>
    <message>
        <source>The provider sent its answer as a form, not in the address.</source>
        <translation type="unfinished">El proveedor envió su respuesta como formulario, no en la dirección.</translation>
    </message>
    <message>
        <source>Add the extra parameter response_mode with the value query in step {step}.</source>
        <translation type="unfinished">Añade en el paso {step} el parámetro adicional response_mode con el valor query.</translation>
    </message>
    <message>
        <source>The redirect did not bring “{name}”, which is to be kept.</source>
        <translation type="unfinished">La redirección no trajo “{name}”, que debe guardarse.</translation>
    </message>
    <message>
        <source>Correct the name in step {step} under Advanced, or remove it there.</source>
        <translation type="unfinished">Corrige el nombre en el paso {step}, en Avanzado, o quítalo allí.</translation>
    </message>
    <message>
        <source>The answer has no part “{path}”.</source>
        <translation type="unfinished">La respuesta no tiene la parte “{path}”.</translation>
    </message>
    <message>
        <source>Look at the answer and choose the part again in Advanced.</source>
        <translation type="unfinished">Mira la respuesta y elige la parte otra vez en Avanzado.</translation>
    </message>
    <message>
        <source>The answer has no value at “{path}”, which is to be kept as “{name}”.</source>
        <translation type="unfinished">La respuesta no tiene ningún valor en “{path}”, que debe guardarse como “{name}”.</translation>
    </message>
    <message>
        <source>Look at the answer and correct the path.</source>
        <translation type="unfinished">Mira la respuesta y corrige la ruta.</translation>
    </message>
    <message>
        <source>The answer has no list at “{path}” to pick an entry from.</source>
        <translation type="unfinished">La respuesta no tiene en “{path}” ninguna lista de la que elegir una entrada.</translation>
    </message>
    <message>
        <source>Look at the answer and correct the place of the list; leave it empty where the whole answer is one.</source>
        <translation type="unfinished">Mira la respuesta y corrige el lugar de la lista; déjalo vacío si toda la respuesta es una lista.</translation>
    </message>
    <message>
        <source>The provider sent no refresh token, so there is nothing to refresh with.</source>
        <translation type="unfinished">El proveedor no envió ningún token de renovación, así que no hay nada con que renovar.</translation>
    </message>
    <message>
        <source>Many providers send one only when it is asked for: look for access_type=offline or a scope like offline_access in its documentation and add it in step {step}.</source>
        <translation type="unfinished">Muchos proveedores solo envían uno si se pide: busca en su documentación access_type=offline o un scope como offline_access y añádelo en el paso {step}.</translation>
    </message>
    <message>
        <source>The address answers with a redirect{with_status} instead of an answer.</source>
        <translation type="unfinished">La dirección contesta con una redirección{with_status} en lugar de una respuesta.</translation>
    </message>
    <message>
        <source>Put the final address into step {step}, as the provider&apos;s documentation writes it.</source>
        <translation type="unfinished">Pon la dirección final en el paso {step}, como la escribe la documentación del proveedor.</translation>
    </message>
    <message>
        <source>The test call was answered with something that is no data.</source>
        <translation type="unfinished">A la llamada de prueba se respondió con algo que no son datos.</translation>
    </message>
    <message>
        <source>Check in step {step} that this is an API address, not a page for people.</source>
        <translation type="unfinished">Comprueba en el paso {step} que es una dirección de API, no una página para personas.</translation>
    </message>
    <message>
        <source>The provider sent an error back, and no state with it.</source>
        <translation type="unfinished">El proveedor devolvió un error, y sin state.</translation>
    </message>
    <message>
        <source>Its own words say what it refuses; mend that, and log in again.</source>
        <translation type="unfinished">Sus propias palabras dicen qué rechaza; corrígelo e inicia sesión otra vez.</translation>
    </message>
    <message>
        <source>The provider showed an error page.</source>
        <translation type="unfinished">El proveedor mostró una página de error.</translation>
    </message>
    <message>
        <source>An answer came without the state that this log-in sent along; it cannot be trusted.</source>
        <translation type="unfinished">Llegó una respuesta sin el state que envió este inicio de sesión; no se puede confiar en ella.</translation>
    </message>
    <message>
        <source>An answer that does not belong to this log-in was ignored.</source>
        <translation type="unfinished">Se ignoró una respuesta que no pertenece a este inicio de sesión.</translation>
    </message>
    <message>
        <source>The redirect address was opened without anything in it; it was ignored.</source>
        <translation type="unfinished">La dirección de redirección se abrió sin nada en ella; se ignoró.</translation>
    </message>
    <message>
        <source>The redirect address was opened without a code in it; it was ignored.</source>
        <translation type="unfinished">La dirección de redirección se abrió sin código en ella; se ignoró.</translation>
    </message>
    <message>
        <source>An address with far too many parameters was opened; it was ignored.</source>
        <translation type="unfinished">Se abrió una dirección con demasiados parámetros; se ignoró.</translation>
    </message>
    <message>
        <source>The redirect address was opened by a part of some page, such as a picture, and not as a page; it was ignored.</source>
        <translation type="unfinished">La dirección de redirección la abrió una parte de alguna página, como una imagen, y no como página; se ignoró.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation type="unfinished">No se pegó nada.</translation>
    </message>
    <message>
        <source>That is not the whole address: its state is missing.</source>
        <translation type="unfinished">Esa no es la dirección completa: falta su state.</translation>
    </message>
    <message>
        <source>That address does not begin with {redirect_uri}.</source>
        <translation type="unfinished">Esa dirección no empieza por {redirect_uri}.</translation>
    </message>
    <message>
        <source>Your browser shows its warning about this computer&apos;s own certificate.</source>
        <translation type="unfinished">Tu navegador muestra su aviso sobre el certificado propio de este equipo.</translation>
    </message>
    <message>
        <source>Something opened the redirect address with http://, but it begins with https://; it was ignored.</source>
        <translation type="unfinished">Algo abrió la dirección de redirección con http://, pero empieza por https://; se ignoró.</translation>
    </message>
    <message>
        <source>Copy all of it from the browser&apos;s address bar, after you have approved the access.</source>
        <translation type="unfinished">Cópiala entera de la barra de direcciones del navegador, después de haber aprobado el acceso.</translation>
    </message>
    <message>
        <source>Go on there: Advanced, then Proceed (in Firefox: Accept the Risk and Continue).</source>
        <translation type="unfinished">Sigue allí: Configuración avanzada y después Acceder o Continuar (en Firefox: Aceptar el riesgo y continuar).</translation>
    </message>
    <message>
        <source>Rotation of refresh tokens</source>
        <translation type="unfinished">Rotación de los tokens de renovación</translation>
    </message>
    <message>
        <source>Using a refresh token again</source>
        <translation type="unfinished">Usar otra vez un token de renovación</translation>
    </message>
    <message>
        <source>Expiry of access tokens</source>
        <translation type="unfinished">Caducidad de los tokens de acceso</translation>
    </message>
    <message>
        <source>Scopes granted</source>
        <translation type="unfinished">Scopes concedidos</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation type="unfinished">Revocación</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation type="unfinished">Identificador único</translation>
    </message>
    <message>
        <source>Connection label</source>
        <translation type="unfinished">Etiqueta de conexión</translation>
    </message>
    <message>
        <source>By what the provider sent, an access token never expires.</source>
        <translation type="unfinished">Según lo que envió el proveedor, un token de acceso nunca caduca.</translation>
    </message>
    <message>
        <source>The provider sent an expiry that is not of the kind that step {step} names: choose its unit there.</source>
        <translation type="unfinished">El proveedor envió una caducidad que no es de la clase que indica el paso {step}: elige allí su unidad.</translation>
    </message>
    <message>
        <source>The provider does not say how long an access token is good for.</source>
        <translation type="unfinished">El proveedor no dice cuánto tiempo vale un token de acceso.</translation>
    </message>
    <message>
        <source>The provider gave no refresh token: when the access token ends, the person has to log in again.</source>
        <translation type="unfinished">El proveedor no dio ningún token de renovación: cuando caduca el token de acceso, la persona tiene que iniciar sesión otra vez.</translation>
    </message>
    <message>
        <source>There is a refresh token; no refresh has shown whether it is replaced.</source>
        <translation type="unfinished">Hay un token de renovación; ninguna renovación ha mostrado si se sustituye.</translation>
    </message>
    <message>
        <source>in both refreshes</source>
        <translation type="unfinished">en ambas renovaciones</translation>
    </message>
    <message>
        <source>in one refresh</source>
        <translation type="unfinished">en una renovación</translation>
    </message>
    <message>
        <source>The provider sent a new refresh token {seen}: the newest one has to be kept each time.</source>
        <translation type="unfinished">El proveedor envió un token de renovación nuevo {seen}: hay que guardar cada vez el más nuevo.</translation>
    </message>
    <message>
        <source>The provider sent a new refresh token in one of two refreshes: whenever one comes, it has to be kept.</source>
        <translation type="unfinished">El proveedor envió un token de renovación nuevo en una de dos renovaciones: siempre que llegue uno, hay que guardarlo.</translation>
    </message>
    <message>
        <source>The token is renewed without a refresh token.</source>
        <translation type="unfinished">El token se renueva sin token de renovación.</translation>
    </message>
    <message>
        <source>The refresh token stayed the same {seen}.</source>
        <translation type="unfinished">El token de renovación siguió siendo el mismo {seen}.</translation>
    </message>
    <message>
        <source>Whether a refresh token can be used twice was not seen.</source>
        <translation type="unfinished">No se vio si un token de renovación se puede usar dos veces.</translation>
    </message>
    <message>
        <source>Whether a replaced refresh token still works was not tried: many providers end the whole connection when one comes back.</source>
        <translation type="unfinished">No se probó si un token de renovación sustituido sigue funcionando: muchos proveedores cortan toda la conexión cuando se vuelve a usar uno.</translation>
    </message>
    <message>
        <source>The same refresh token worked twice.</source>
        <translation type="unfinished">El mismo token de renovación funcionó dos veces.</translation>
    </message>
    <message>
        <source>The refresh token worked once and was refused the second time, and no new one had come.</source>
        <translation type="unfinished">El token de renovación funcionó una vez y se rechazó la segunda, y no había llegado ninguno nuevo.</translation>
    </message>
    <message>
        <source>The refresh token was used once; a second time was not seen.</source>
        <translation type="unfinished">El token de renovación se usó una vez; no se vio una segunda.</translation>
    </message>
    <message>
        <source>Step {step} assumes {duration}.</source>
        <translation type="unfinished">El paso {step} supone {duration}.</translation>
    </message>
    <message>
        <source>Only a refused call will show when it has ended.</source>
        <translation type="unfinished">Solo una llamada rechazada mostrará cuándo ha terminado.</translation>
    </message>
    <message>
        <source>How long an access token is good for was not seen.</source>
        <translation type="unfinished">No se vio cuánto tiempo vale un token de acceso.</translation>
    </message>
    <message>
        <source>The provider says that an access token is good for {duration}; that was not waited for.</source>
        <translation type="unfinished">El proveedor dice que un token de acceso vale {duration}; no se esperó tanto.</translation>
    </message>
    <message>
        <source>So long a time is often another unit: look at it in step {step}.</source>
        <translation type="unfinished">Un tiempo tan largo suele ser otra unidad: míralo en el paso {step}.</translation>
    </message>
    <message>
        <source>good for {duration}</source>
        <translation type="unfinished">válido durante {duration}</translation>
    </message>
    <message>
        <source>given no expiry</source>
        <translation type="unfinished">sin caducidad indicada</translation>
    </message>
    <message>
        <source>A refreshed one is {good}.</source>
        <translation type="unfinished">Uno renovado: {good}.</translation>
    </message>
    <message>
        <source>all that was asked for</source>
        <translation type="unfinished">todo lo que se pidió</translation>
    </message>
    <message>
        <source>what it grants by default</source>
        <translation type="unfinished">lo que concede por defecto</translation>
    </message>
    <message>
        <source>The provider names no scopes in its answer; by the standard that means {what}.</source>
        <translation type="unfinished">El proveedor no indica scopes en su respuesta; según el estándar eso significa {what}.</translation>
    </message>
    <message>
        <source>The provider does not name {missing} among the scopes that it granted.</source>
        <translation type="unfinished">El proveedor no indica {missing} entre los scopes que concedió.</translation>
    </message>
    <message>
        <source>besides those that were asked for</source>
        <translation type="unfinished">además de los que se pidieron</translation>
    </message>
    <message>
        <source>though none was asked for</source>
        <translation type="unfinished">aunque no se pidió ninguno</translation>
    </message>
    <message>
        <source>It granted {extra} {more}.</source>
        <translation type="unfinished">Concedió {extra} {more}.</translation>
    </message>
    <message>
        <source>The provider granted exactly the scopes that were asked for.</source>
        <translation type="unfinished">El proveedor concedió exactamente los scopes que se pidieron.</translation>
    </message>
    <message>
        <source>After a refresh it no longer names {lost}.</source>
        <translation type="unfinished">Después de una renovación ya no indica {lost}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <comment>{names} and {count} more</comment>
        <translation type="unfinished">
            <numerusform>{names} y {count} más</numerusform>
            <numerusform>{names} y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection has no revoke step: access ends only at the provider.</source>
        <translation type="unfinished">Esta conexión no tiene paso de revocación: el acceso solo termina en el proveedor.</translation>
    </message>
    <message>
        <source>The provider did not accept the revocation.</source>
        <translation type="unfinished">El proveedor no aceptó la revocación.</translation>
    </message>
    <message>
        <source>After the revocation the token is refused.</source>
        <translation type="unfinished">Después de la revocación, el token se rechaza.</translation>
    </message>
    <message>
        <source>The provider accepted the revocation, but the token still works afterwards.</source>
        <translation type="unfinished">El proveedor aceptó la revocación, pero después el token sigue funcionando.</translation>
    </message>
    <message>
        <source>What a revocation does was not seen.</source>
        <translation type="unfinished">No se vio qué hace una revocación.</translation>
    </message>
    <message>
        <source>No unique identifier is chosen in step {step}.</source>
        <translation type="unfinished">No hay ningún identificador único elegido en el paso {step}.</translation>
    </message>
    <message>
        <source>The unique identifier changed within {calls} calls for the same account: choose another value in step {step}.</source>
        <translation type="unfinished">El identificador único cambió en {calls} llamadas para la misma cuenta: elige otro valor en el paso {step}.</translation>
    </message>
    <message>
        <source>The unique identifier is a group of values, which reads the same for every account: pick one value inside it in step {step}.</source>
        <translation type="unfinished">El identificador único es un grupo de valores, que se lee igual para todas las cuentas: elige un valor dentro de él en el paso {step}.</translation>
    </message>
    <message>
        <source>The unique identifier was not looked at: no call was made that brings it.</source>
        <translation type="unfinished">El identificador único no se miró: no se hizo ninguna llamada que lo traiga.</translation>
    </message>
    <message>
        <source>There was no value for the unique identifier in any answer: look at its path in step {step}.</source>
        <translation type="unfinished">No hubo valor para el identificador único en ninguna respuesta: mira su ruta en el paso {step}.</translation>
    </message>
    <message>
        <source>The unique identifier was seen in one call only, so it was not compared.</source>
        <translation type="unfinished">El identificador único se vio en una sola llamada, así que no se comparó.</translation>
    </message>
    <message>
        <source>The unique identifier was the same in {calls} calls for the same account.</source>
        <translation type="unfinished">El identificador único fue el mismo en {calls} llamadas para la misma cuenta.</translation>
    </message>
    <message>
        <source>There was no value for the connection label in any answer: look at its path in step {step}.</source>
        <translation type="unfinished">No hubo valor para la etiqueta de conexión en ninguna respuesta: mira su ruta en el paso {step}.</translation>
    </message>
    <message>
        <source>The value of {path} holds a character that cannot be sent.</source>
        <translation type="unfinished">El valor de {path} contiene un carácter que no se puede enviar.</translation>
    </message>
    <message>
        <source>Copy it again from where it is.</source>
        <translation type="unfinished">Cópialo otra vez de donde está.</translation>
    </message>
    <message>
        <source>It comes from the answer of the test call (step {step}).</source>
        <translation type="unfinished">Viene de la respuesta de la llamada de prueba (paso {step}).</translation>
    </message>
    <message>
        <source>It comes from the token response (step {step}).</source>
        <translation type="unfinished">Viene de la respuesta con el token (paso {step}).</translation>
    </message>
    <message>
        <source>It comes with the redirect back from the provider (step {step}).</source>
        <translation type="unfinished">Viene con la redirección de vuelta del proveedor (paso {step}).</translation>
    </message>
    <message>
        <source>Fill in the client ID in step {step}.</source>
        <translation type="unfinished">Rellena el ID de cliente en el paso {step}.</translation>
    </message>
    <message>
        <source>Give the client secret in step {step}.</source>
        <translation type="unfinished">Indica el secreto de cliente en el paso {step}.</translation>
    </message>
    <message>
        <source>It exists only where PKCE is on (step {step}).</source>
        <translation type="unfinished">Solo existe si PKCE está activado (paso {step}).</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation type="unfinished">Falta el ID de cliente.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation type="unfinished">Falta el secreto de cliente.</translation>
    </message>
    <message>
        <source>Give the field a value, or a default in step {step}.</source>
        <translation type="unfinished">Da un valor al campo, o un valor por defecto en el paso {step}.</translation>
    </message>
    <message>
        <source>The field “{key}” needs a value.</source>
        <translation type="unfinished">El campo “{key}” necesita un valor.</translation>
    </message>
    <message>
        <source>There is no value for {path}.</source>
        <translation type="unfinished">No hay ningún valor para {path}.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished">vacío</translation>
    </message>
    <message>
        <source>a list or an object, not a single value</source>
        <translation type="unfinished">una lista o un objeto, no un valor único</translation>
    </message>
    <message>
        <source>The value of {path} is {kind}.</source>
        <translation type="unfinished">El valor de {path} es {kind}.</translation>
    </message>
    <message>
        <source>The code made more data than anybody can read.</source>
        <translation type="unfinished">El código produjo más datos de los que nadie puede leer.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished">Se detuvo.</translation>
    </message>
    <message>
        <source>The code computed for longer than {time}.</source>
        <translation type="unfinished">El código estuvo calculando más de {time}.</translation>
    </message>
    <message>
        <source>The code used more memory than it may.</source>
        <translation type="unfinished">El código usó más memoria de la permitida.</translation>
    </message>
    <message>
        <source>There is no engine to run code with on this computer.</source>
        <translation type="unfinished">En este equipo no hay ningún motor con el que ejecutar código.</translation>
    </message>
    <message>
        <source>All the rest works without it; test the code on the platform.</source>
        <translation type="unfinished">Todo lo demás funciona sin él; prueba el código en la plataforma.</translation>
    </message>
    <message>
        <source>The code broke the engine that it runs in.</source>
        <translation type="unfinished">El código rompió el motor en el que se ejecuta.</translation>
    </message>
    <message>
        <source>The code uses “{missing}”, which the platform has and this program has not.</source>
        <translation type="unfinished">El código usa “{missing}”, que la plataforma tiene y este programa no.</translation>
    </message>
    <message>
        <source>Test it on the platform.</source>
        <translation type="unfinished">Pruébalo en la plataforma.</translation>
    </message>
    <message>
        <source>The code waits for something that never comes.</source>
        <translation type="unfinished">El código espera algo que nunca llega.</translation>
    </message>
    <message>
        <source>Await requests only.</source>
        <translation type="unfinished">Espera (await) solo solicitudes.</translation>
    </message>
    <message numerus="yes">
        <source>The code waits for more than {count} things at once.</source>
        <comment>The code waits for more than {count} thing at once.</comment>
        <translation type="unfinished">
            <numerusform>El código espera más de {count} cosa a la vez.</numerusform>
            <numerusform>El código espera más de {count} cosas a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code took longer than {time}.</source>
        <translation type="unfinished">El código tardó más de {time}.</translation>
    </message>
    <message numerus="yes">
        <source>The code sent more than {count} requests.</source>
        <comment>The code sent more than {count} request.</comment>
        <translation type="unfinished">
            <numerusform>El código envió más de {count} solicitud.</numerusform>
            <numerusform>El código envió más de {count} solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code threw: {error}</source>
        <translation type="unfinished">El código lanzó un error: {error}</translation>
    </message>
    <message>
        <source>Its own words say why.</source>
        <translation type="unfinished">Sus propias palabras dicen por qué.</translation>
    </message>
    <message>
        <source>What the code returned cannot be used: {what}.</source>
        <translation type="unfinished">Lo que devolvió el código no se puede usar: {what}.</translation>
    </message>
    <message>
        <source>Return the parsed answer.</source>
        <translation type="unfinished">Devuelve la respuesta ya analizada.</translation>
    </message>
    <message>
        <source>The answer of {host} is damaged: it is not compressed in the way it says.</source>
        <translation type="unfinished">La respuesta de {host} está dañada: no está comprimida como dice.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the provider has to mend it.</source>
        <translation type="unfinished">Prueba otra vez. Si sigue así, tiene que corregirlo el proveedor.</translation>
    </message>
    <message>
        <source>The request to {host} cannot be sent as it stands.</source>
        <translation type="unfinished">La solicitud a {host} no se puede enviar tal como está.</translation>
    </message>
    <message>
        <source>Check its headers: a Content-Length, for example, has to be that of the body. It is best left out.</source>
        <translation type="unfinished">Comprueba sus encabezados: un Content-Length, por ejemplo, tiene que ser el del cuerpo. Lo mejor es omitirlo.</translation>
    </message>
    <message>
        <source>{host} took the connection but was then silent for {time}.</source>
        <translation type="unfinished">{host} aceptó la conexión, pero después estuvo en silencio durante {time}.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, check the address: a wrong port or path may lead nowhere.</source>
        <translation type="unfinished">Prueba otra vez dentro de un momento. Si sigue así, comprueba la dirección: un puerto o una ruta equivocados pueden no llevar a ningún sitio.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not make a connection to {host}.</source>
        <translation type="unfinished">El proxy {proxy} no estableció una conexión con {host}.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, and whether the proxy wants a user name or forbids this address.</source>
        <translation type="unfinished">Comprueba los ajustes de proxy del sistema, y si el proxy quiere un nombre de usuario o prohíbe esta dirección.</translation>
    </message>
    <message>
        <source>{host} did not take the connection within {time}.</source>
        <translation type="unfinished">{host} no aceptó la conexión en {time}.</translation>
    </message>
    <message>
        <source>Check the address and the internet connection; a firewall may be in between.</source>
        <translation type="unfinished">Comprueba la dirección y la conexión a internet; puede haber un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>What {host} sent is not a valid HTTP answer.</source>
        <translation type="unfinished">Lo que envió {host} no es una respuesta HTTP válida.</translation>
    </message>
    <message>
        <source>Check that the address begins with the right one of https:// and http://, and that its port is that of a web server.</source>
        <translation type="unfinished">Comprueba que la dirección empieza por lo que corresponde, https:// o http://, y que su puerto es el de un servidor web.</translation>
    </message>
    <message>
        <source>{host} closed the connection before its answer was complete.</source>
        <translation type="unfinished">{host} cerró la conexión antes de que su respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the provider refuses this request or has a fault.</source>
        <translation type="unfinished">Prueba otra vez. Si sigue así, el proveedor rechaza esta solicitud o tiene un fallo.</translation>
    </message>
    <message>
        <source>This is not a web address that a request can go to.</source>
        <translation type="unfinished">Esta no es una dirección web a la que pueda ir una solicitud.</translation>
    </message>
    <message>
        <source>{host} is inside this computer or its network: it is no host of this connection unless you say so.</source>
        <translation type="unfinished">{host} está dentro de este equipo o de su red: no es un host de esta conexión, salvo que tú lo digas.</translation>
    </message>
    <message>
        <source>If that is right, say yes when you are asked; on the command line add --allow-host {place}.</source>
        <translation type="unfinished">Si eso es correcto, di que sí cuando se te pregunte; en la línea de comandos añade --allow-host {place}.</translation>
    </message>
    <message>
        <source>The code wanted to send a request to {host}, which is no host of this connection.</source>
        <translation type="unfinished">El código quería enviar una solicitud a {host}, que no es un host de esta conexión.</translation>
    </message>
    <message>
        <source>Add its domain in step {step} if that is right. A port has to stand in the URL of the step.</source>
        <translation type="unfinished">Añade su dominio en el paso {step} si eso es correcto. Un puerto tiene que estar en la URL del paso.</translation>
    </message>
    <message>
        <source>{what} cannot be sent: it is empty or holds a line break or a character that HTTP does not allow there.</source>
        <translation type="unfinished">{what} no se puede enviar: está vacío o contiene un salto de línea o un carácter que HTTP no permite ahí.</translation>
    </message>
    <message>
        <source>Check that no line break or odd character was pasted with it.</source>
        <translation type="unfinished">Comprueba que no se pegó con ello ningún salto de línea ni carácter extraño.</translation>
    </message>
    <message>
        <source>The system&apos;s settings name a proxy of a kind that the wizard cannot use.</source>
        <translation type="unfinished">Los ajustes del sistema indican un proxy de una clase que el asistente no puede usar.</translation>
    </message>
    <message>
        <source>Set an http:// proxy, or add the address to the exceptions (NO_PROXY).</source>
        <translation type="unfinished">Pon un proxy http://, o añade la dirección a las excepciones (NO_PROXY).</translation>
    </message>
    <message>
        <source>The answer of {host} was not complete after {time}.</source>
        <translation type="unfinished">La respuesta de {host} no estaba completa después de {time}.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, the provider is too slow or keeps the connection open without an end.</source>
        <translation type="unfinished">Prueba otra vez dentro de un momento. Si sigue así, el proveedor es demasiado lento o mantiene abierta la conexión indefinidamente.</translation>
    </message>
    <message>
        <source>The answer of {host} is larger than {size}, so the wizard stopped reading.</source>
        <translation type="unfinished">La respuesta de {host} ocupa más de {size}, así que el asistente dejó de leer.</translation>
    </message>
    <message>
        <source>Check the address: answers about a token or an account are small.</source>
        <translation type="unfinished">Comprueba la dirección: las respuestas sobre un token o una cuenta son pequeñas.</translation>
    </message>
    <message>
        <source>The answer of {host} comes in more than {limit} parts, so the wizard stopped reading.</source>
        <translation type="unfinished">La respuesta de {host} llega en más de {limit} partes, así que el asistente dejó de leer.</translation>
    </message>
    <message>
        <source>What the answer of {host} holds would fill more than {size} of memory, so the wizard did not read it.</source>
        <translation type="unfinished">Lo que contiene la respuesta de {host} ocuparía más de {size} de memoria, así que el asistente no la leyó.</translation>
    </message>
    <message numerus="yes">
        <source>The request was redirected more than {limit} times, last by {host}.</source>
        <comment>The request was redirected more than once, last by {host}.</comment>
        <translation type="unfinished">
            <numerusform>La solicitud se redirigió más de una vez, la última por {host}.</numerusform>
            <numerusform>La solicitud se redirigió más de {limit} veces, la última por {host}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the address: the servers seem to send it round in a circle.</source>
        <translation type="unfinished">Comprueba la dirección: los servidores parecen reenviar la solicitud en círculo.</translation>
    </message>
    <message>
        <source>{host} redirects from https to an address without encryption, which the wizard does not follow.</source>
        <translation type="unfinished">{host} redirige de https a una dirección sin cifrado, que el asistente no sigue.</translation>
    </message>
    <message>
        <source>Use the final https address of the provider&apos;s documentation.</source>
        <translation type="unfinished">Usa la dirección https final de la documentación del proveedor.</translation>
    </message>
    <message>
        <source>There is no server named {host}, or this computer cannot look up names at the moment.</source>
        <translation type="unfinished">No hay ningún servidor llamado {host}, o este equipo no puede buscar nombres en este momento.</translation>
    </message>
    <message>
        <source>Check the spelling of the address and the internet connection.</source>
        <translation type="unfinished">Comprueba cómo está escrita la dirección y la conexión a internet.</translation>
    </message>
    <message>
        <source>{host} refuses the connection: no program answers there.</source>
        <translation type="unfinished">{host} rechaza la conexión: allí no responde ningún programa.</translation>
    </message>
    <message>
        <source>Check the address and its port, and that the server runs.</source>
        <translation type="unfinished">Comprueba la dirección y su puerto, y que el servidor esté en marcha.</translation>
    </message>
    <message>
        <source>{host} closed the connection at once.</source>
        <translation type="unfinished">{host} cerró la conexión enseguida.</translation>
    </message>
    <message>
        <source>Check that the address begins with the right one of https:// and http://.</source>
        <translation type="unfinished">Comprueba que la dirección empieza por lo que corresponde, https:// o http://.</translation>
    </message>
    <message>
        <source>This computer cannot reach {host}.</source>
        <translation type="unfinished">Este equipo no puede conectarse con {host}.</translation>
    </message>
    <message>
        <source>Check the internet connection, VPN and firewall.</source>
        <translation type="unfinished">Comprueba la conexión a internet, la VPN y el cortafuegos.</translation>
    </message>
    <message>
        <source>No encrypted connection to {host} could be made.</source>
        <translation type="unfinished">No se pudo establecer una conexión cifrada con {host}.</translation>
    </message>
    <message>
        <source>Check that the server speaks https at this port; http:// is only for a server on this computer.</source>
        <translation type="unfinished">Comprueba que el servidor habla https en este puerto; http:// es solo para un servidor en este equipo.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation type="unfinished">El certificado de {host} ha caducado.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, only the server&apos;s owner can renew the certificate.</source>
        <translation type="unfinished">Comprueba la fecha de este equipo. Si es correcta, solo el dueño del servidor puede renovar el certificado.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation type="unfinished">El certificado de {host} aún no es válido.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation type="unfinished">Comprueba la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>The certificate shown is made out to another name than {host}.</source>
        <translation type="unfinished">El certificado mostrado está emitido para un nombre distinto de {host}.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and that no sign-in page of the network is in between.</source>
        <translation type="unfinished">Comprueba cómo está escrita la dirección, y que no haya en medio una página de inicio de sesión de la red.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from an issuer that this computer does not know.</source>
        <translation type="unfinished">El certificado de {host} viene de un emisor que este equipo no conoce.</translation>
    </message>
    <message>
        <source>For a server of your own, add its certificate authority to the system&apos;s certificates; in a company&apos;s network, ask its administrator.</source>
        <translation type="unfinished">Si el servidor es tuyo, añade su autoridad de certificación a los certificados del sistema; en la red de una empresa, pregunta a su administrador.</translation>
    </message>
    <message>
        <source>The certificate of {host} could not be verified.</source>
        <translation type="unfinished">El certificado de {host} no se pudo verificar.</translation>
    </message>
    <message>
        <source>Open the address in a browser to see what is wrong with it.</source>
        <translation type="unfinished">Abre la dirección en un navegador para ver qué le pasa.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <comment>{count} byte</comment>
        <translation type="unfinished">
            <numerusform>{count} byte</numerusform>
            <numerusform>{count} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no port {port}: port numbers go up to 65535.</source>
        <translation type="unfinished">No existe el puerto {port}: los números de puerto llegan hasta 65535.</translation>
    </message>
    <message>
        <source>Choose a port between 1024 and 65535.</source>
        <translation type="unfinished">Elige un puerto entre 1024 y 65535.</translation>
    </message>
    <message>
        <source>Port {port} on {address} is already used by another program.</source>
        <translation type="unfinished">Otro programa ya usa el puerto {port} en {address}.</translation>
    </message>
    <message>
        <source>Close that program, or choose another port (and register the new redirect URL with the provider).</source>
        <translation type="unfinished">Cierra ese programa, o elige otro puerto (y registra la nueva URL de redirección en el proveedor).</translation>
    </message>
    <message>
        <source>This computer does not let the wizard listen on port {port}.</source>
        <translation type="unfinished">Este equipo no deja que el asistente escuche en el puerto {port}.</translation>
    </message>
    <message>
        <source>Choose a port between 1024 and 65535; ports below 1024 are kept for the system.</source>
        <translation type="unfinished">Elige un puerto entre 1024 y 65535; los puertos por debajo de 1024 están reservados al sistema.</translation>
    </message>
    <message>
        <source>Choose another port: the system keeps this one for itself or for another program (Windows keeps whole ranges for virtual machines and containers).</source>
        <translation type="unfinished">Elige otro puerto: el sistema se reserva este para sí o para otro programa (Windows reserva rangos enteros para máquinas virtuales y contenedores).</translation>
    </message>
    <message>
        <source>This computer cannot listen on its own address {address}.</source>
        <translation type="unfinished">Este equipo no puede escuchar en su propia dirección {address}.</translation>
    </message>
    <message>
        <source>Use {ipv4} instead.</source>
        <translation type="unfinished">Usa {ipv4} en su lugar.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s network settings or firewall.</source>
        <translation type="unfinished">Comprueba los ajustes de red o el cortafuegos del equipo.</translation>
    </message>
    <message>
        <source>The method</source>
        <translation type="unfinished">El método</translation>
    </message>
    <message>
        <source>The name of a header</source>
        <translation type="unfinished">El nombre de un encabezado</translation>
    </message>
    <message>
        <source>The header {name}</source>
        <translation type="unfinished">El encabezado {name}</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation type="unfinished">el llavero de macOS</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation type="unfinished">el Administrador de credenciales de Windows</translation>
    </message>
    <message>
        <source>the password store of your desktop</source>
        <translation type="unfinished">el almacén de contraseñas de tu escritorio</translation>
    </message>
    <message>
        <source>the memory of this program</source>
        <translation type="unfinished">la memoria de este programa</translation>
    </message>
    <message>
        <source>kept only until you close the program</source>
        <translation type="unfinished">guardado solo hasta que cierres el programa</translation>
    </message>
    <message>
        <source>kept in {place}</source>
        <translation type="unfinished">guardado en {place}</translation>
    </message>
    <message>
        <source>The secret is not kept: the list of what is kept could not be written.</source>
        <translation type="unfinished">El secreto no está guardado: no se pudo escribir la lista de lo que se guarda.</translation>
    </message>
    <message>
        <source>The password store of your system</source>
        <translation type="unfinished">El almacén de contraseñas de tu sistema</translation>
    </message>
    <message>
        <source>This computer has no password store that answers.</source>
        <translation type="unfinished">Este equipo no tiene ningún almacén de contraseñas que responda.</translation>
    </message>
    <message>
        <source>On Linux, install and start GNOME Keyring or KWallet to keep secrets for the next time.</source>
        <translation type="unfinished">En Linux, instala e inicia GNOME Keyring o KWallet para guardar secretos para la próxima vez.</translation>
    </message>
    <message>
        <source>The password store that this computer is set to use is not known to be safe: it may be a plain file.</source>
        <translation type="unfinished">No consta que sea seguro el almacén de contraseñas que este equipo tiene configurado: puede ser un simple archivo.</translation>
    </message>
    <message>
        <source>Set keyring to the password store of your system to keep secrets for the next time.</source>
        <translation type="unfinished">Configura keyring con el almacén de contraseñas de tu sistema para guardar secretos para la próxima vez.</translation>
    </message>
    <message>
        <source>{subject} does not answer.</source>
        <translation type="unfinished">{subject} no responde.</translation>
    </message>
    <message>
        <source>It may be waiting for your password in another window: look for it, unlock the store, and try again.</source>
        <translation type="unfinished">Quizá espera tu contraseña en otra ventana: búscala, desbloquea el almacén y prueba otra vez.</translation>
    </message>
    <message>
        <source>{subject} is locked.</source>
        <translation type="unfinished">{subject} está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it with your password and try again.</source>
        <translation type="unfinished">Desbloquéalo con tu contraseña y prueba otra vez.</translation>
    </message>
    <message>
        <source>{subject} refused to keep the secret.</source>
        <translation type="unfinished">{subject} se negó a guardar el secreto.</translation>
    </message>
    <message>
        <source>Check that it is unlocked and try again.</source>
        <translation type="unfinished">Comprueba que está desbloqueado y prueba otra vez.</translation>
    </message>
    <message>
        <source>{subject} refused to remove the secret.</source>
        <translation type="unfinished">{subject} se negó a quitar el secreto.</translation>
    </message>
    <message>
        <source>Remove it there by hand, or try again.</source>
        <translation type="unfinished">Quítalo allí a mano, o prueba otra vez.</translation>
    </message>
    <message>
        <source>{subject} could not be opened.</source>
        <translation type="unfinished">{subject} no se pudo abrir.</translation>
    </message>
    <message>
        <source>Check that it is set up and unlocked, and try again.</source>
        <translation type="unfinished">Comprueba que está configurado y desbloqueado, y prueba otra vez.</translation>
    </message>
    <message>
        <source>{subject} reported an error.</source>
        <translation type="unfinished">{subject} comunicó un error.</translation>
    </message>
    <message>
        <source>Check that it works and is unlocked, and try again.</source>
        <translation type="unfinished">Comprueba que funciona y está desbloqueado, y prueba otra vez.</translation>
    </message>
    <message>
        <source>proved</source>
        <translation type="unfinished">comprobado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished">falló</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation type="unfinished">no probado</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation type="unfinished">no admitido</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished">(sin nombre)</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation type="unfinished">Especificación</translation>
    </message>
    <message>
        <source>SHA-256 of the spec</source>
        <translation type="unfinished">SHA-256 de la especificación</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Fecha</translation>
    </message>
    <message>
        <source>Calls made by</source>
        <translation type="unfinished">Llamadas hechas por</translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished">Programa</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation type="unfinished">Paso {step}</translation>
    </message>
    <message>
        <source>{name} – proof</source>
        <translation type="unfinished">{name} – comprobación</translation>
    </message>
    <message>
        <source>What this shows of the provider</source>
        <translation type="unfinished">Lo que esto muestra del proveedor</translation>
    </message>
    <message>
        <source>Code that was run</source>
        <translation type="unfinished">Código que se ejecutó</translation>
    </message>
    <message>
        <source>A second account</source>
        <translation type="unfinished">Una segunda cuenta</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished">Comparado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">sin respuesta</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation type="unfinished">estado {status}</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation type="unfinished">{count} ms</translation>
    </message>
    <message>
        <source>The provider says: {words}</source>
        <translation type="unfinished">El proveedor dice: {words}</translation>
    </message>
    <message>
        <source>Step {step} ({place}): {do}</source>
        <translation type="unfinished">Paso {step} ({place}): {do}</translation>
    </message>
    <message>
        <source>Step {step}: {do}</source>
        <translation type="unfinished">Paso {step}: {do}</translation>
    </message>
    <message>
        <source>Copy exactly</source>
        <translation type="unfinished">Copiar exactamente</translation>
    </message>
    <message>
        <source>‹hidden›</source>
        <translation type="unfinished">‹oculto›</translation>
    </message>
    <message>
        <source>Proof of a connection</source>
        <translation type="unfinished">Comprobación de una conexión</translation>
    </message>
    <message>
        <source>About this proof</source>
        <translation type="unfinished">Sobre esta comprobación</translation>
    </message>
    <message>
        <source>It is about the spec with exactly this SHA-256 (the digest of the file as “Export the spec” writes it). A changed spec has another one, and needs another proof: “connection-wizard check” says so.</source>
        <translation type="unfinished">Vale para la especificación con exactamente este SHA-256 (la huella del archivo tal como lo escribe “Exportar la especificación”). Una especificación modificada tiene otra y necesita otra comprobación: “connection-wizard check” lo dice.</translation>
    </message>
    <message>
        <source>The life of the connection</source>
        <translation type="unfinished">La vida de la conexión</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation type="unfinished">Visto bueno</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished">Visto bueno de</translation>
    </message>
    <message>
        <source>Secrets are hidden in this report, and it does not list the label and the identifier of the account that was used.</source>
        <translation type="unfinished">Los secretos están ocultos en este informe, que tampoco muestra la etiqueta ni el identificador de la cuenta usada.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished">ID de cliente</translation>
    </message>
    <message>
        <source>each user’s own app</source>
        <translation type="unfinished">aplicación propia de cada usuario</translation>
    </message>
    <message>
        <source>The app is for</source>
        <translation type="unfinished">La aplicación es para</translation>
    </message>
    <message>
        <source>Scopes asked for</source>
        <translation type="unfinished">Scopes solicitados</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no scopes</comment>
        <translation type="unfinished">ninguno</translation>
    </message>
    <message>
        <source>{domains}: contacted, and the platform would send no credentials there</source>
        <translation type="unfinished">{domains}: se contactó, y la plataforma no enviaría credenciales allí</translation>
    </message>
    <message>
        <source>Not in the whitelist</source>
        <translation type="unfinished">Fuera de los dominios permitidos</translation>
    </message>
    <message>
        <source>real accounts (production)</source>
        <translation type="unfinished">cuentas reales (producción)</translation>
    </message>
    <message>
        <source>trying (sandbox)</source>
        <translation type="unfinished">pruebas (sandbox)</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation type="unfinished">renovar</translation>
    </message>
    <message>
        <source>revoking</source>
        <translation type="unfinished">revocar</translation>
    </message>
    <message>
        <source>Not proved.</source>
        <translation type="unfinished">Sin comprobar.</translation>
    </message>
    <message>
        <source>Proved, without {what}.</source>
        <translation type="unfinished">Comprobada, sin {what}.</translation>
    </message>
    <message>
        <source>Proved.</source>
        <translation type="unfinished">Comprobada.</translation>
    </message>
    <message>
        <source>the exported code, as the platform runs it</source>
        <translation type="unfinished">el código exportado, tal como lo ejecuta la plataforma</translation>
    </message>
    <message>
        <source>the program, as the spec describes them</source>
        <translation type="unfinished">el programa, tal como las describe la especificación</translation>
    </message>
    <message>
        <source>Not part of it: {legs}.</source>
        <translation type="unfinished">No forma parte: {legs}.</translation>
    </message>
    <message>
        <source>Every step of the connection’s life worked.</source>
        <translation type="unfinished">Todos los pasos de la vida de la conexión funcionaron.</translation>
    </message>
    <message>
        <source>Second account</source>
        <translation type="unfinished">Segunda cuenta</translation>
    </message>
    <message>
        <source>This failed: {what}.</source>
        <translation type="unfinished">Esto falló: {what}.</translation>
    </message>
    <message>
        <source>See below what stands in the way.</source>
        <translation type="unfinished">Abajo se ve qué lo impide.</translation>
    </message>
</context>
</TS>
