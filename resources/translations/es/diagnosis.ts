<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Switch to HTTP Basic</source>
        <translation type="unfinished">Cambiar a HTTP Basic</translation>
    </message>
    <message>
        <source>Switch to HTTP Basic, not encoded first</source>
        <translation type="unfinished">Cambiar a HTTP Basic, sin codificar antes</translation>
    </message>
    <message>
        <source>Send the credentials in the body</source>
        <translation type="unfinished">Enviar las credenciales en el cuerpo</translation>
    </message>
    <message>
        <source>Send the secret as the user name of HTTP Basic</source>
        <translation type="unfinished">Enviar el secreto como nombre de usuario de HTTP Basic</translation>
    </message>
    <message>
        <source>Send no client secret</source>
        <translation type="unfinished">No enviar el secreto de cliente</translation>
    </message>
    <message>
        <source>Send the request as JSON</source>
        <translation type="unfinished">Enviar la solicitud como JSON</translation>
    </message>
    <message>
        <source>Send the request as a form</source>
        <translation type="unfinished">Enviar la solicitud como formulario</translation>
    </message>
    <message>
        <source>Send the body as text</source>
        <translation type="unfinished">Enviar el cuerpo como texto</translation>
    </message>
    <message>
        <source>Send it as {method}</source>
        <translation type="unfinished">Enviarla como {method}</translation>
    </message>
    <message>
        <source>Add the header {name}</source>
        <translation type="unfinished">Añadir el encabezado {name}</translation>
    </message>
    <message>
        <source>Send {name}</source>
        <translation type="unfinished">Enviar {name}</translation>
    </message>
    <message>
        <source>Send response_type=code</source>
        <translation type="unfinished">Enviar response_type=code</translation>
    </message>
    <message>
        <source>Add {parameter}</source>
        <translation type="unfinished">Añadir {parameter}</translation>
    </message>
    <message>
        <source>Take out {named}</source>
        <translation type="unfinished">Quitar {named}</translation>
    </message>
    <message>
        <source>Join the scopes with a {separator}</source>
        <translation type="unfinished">Unir los scopes con {separator}</translation>
    </message>
    <message>
        <source>Ask for the scopes {scopes}</source>
        <translation type="unfinished">Pedir los scopes {scopes}</translation>
    </message>
    <message>
        <source>Ask for the scope {scopes}</source>
        <translation type="unfinished">Pedir el scope {scopes}</translation>
    </message>
    <message>
        <source>Take out {scopes}</source>
        <translation type="unfinished">Quitar {scopes}</translation>
    </message>
    <message>
        <source>Revoke the access token</source>
        <translation type="unfinished">Revocar el token de acceso</translation>
    </message>
    <message>
        <source>Revoke the refresh token</source>
        <translation type="unfinished">Revocar el token de renovación</translation>
    </message>
    <message>
        <source>Or {cause}</source>
        <translation type="unfinished">O bien {cause}</translation>
    </message>
    <message>
        <source>Most likely {cause}</source>
        <translation type="unfinished">Lo más probable: {cause}</translation>
    </message>
    <message>
        <source>Perhaps {cause}</source>
        <translation type="unfinished">Quizá {cause}</translation>
    </message>
    <message>
        <source>Drop the slash at the end of the address</source>
        <translation type="unfinished">Quitar la barra del final de la dirección</translation>
    </message>
    <message>
        <source>Add a slash at the end of the address</source>
        <translation type="unfinished">Añadir una barra al final de la dirección</translation>
    </message>
    <message>
        <source>Use the address that it points to</source>
        <translation type="unfinished">Usar la dirección a la que remite</translation>
    </message>
    <message>
        <source>Use the address that it was sent on to</source>
        <translation type="unfinished">Usar la dirección a la que se remitió</translation>
    </message>
    <message>
        <source>Add {domain} to the whitelist</source>
        <translation type="unfinished">Añadir {domain} a los dominios permitidos</translation>
    </message>
    <message>
        <source>{sample_place} still holds {sample} from the documentation, and was sent like that.</source>
        <translation type="unfinished">{sample_place} todavía contiene {sample} de la documentación y se envió así.</translation>
    </message>
    <message>
        <source>Your own code wants to send a request to a host that is not on the whitelist. The platform would not send it, either.</source>
        <translation type="unfinished">Tu propio código quiere enviar una solicitud a un host que no está en los dominios permitidos. La plataforma tampoco la enviaría.</translation>
    </message>
    <message>
        <source>Add its domain in step {step}, if that host is the provider&apos;s.</source>
        <translation type="unfinished">Añade su dominio en el paso {step}, si ese host es del proveedor.</translation>
    </message>
    <message>
        <source>The address sends the request on to another server, and secrets are never sent on to one that was not named.</source>
        <translation type="unfinished">La dirección reenvía la solicitud a otro servidor, y los secretos nunca se reenvían a uno que no se indicó.</translation>
    </message>
    <message>
        <source>Put the final address into the field, if it is the provider&apos;s own.</source>
        <translation type="unfinished">Pon la dirección final en el campo, si es del propio proveedor.</translation>
    </message>
    <message>
        <source>The address sends the request on to {target} instead of answering it.</source>
        <translation type="unfinished">La dirección reenvía la solicitud a {target} en lugar de responder.</translation>
    </message>
    <message>
        <source>Put the final address into the field, as the provider&apos;s documentation writes it.</source>
        <translation type="unfinished">Pon la dirección final en el campo, como la escribe la documentación del proveedor.</translation>
    </message>
    <message>
        <source>The address answers with a redirect that leads nowhere instead of an answer.</source>
        <translation type="unfinished">La dirección contesta con una redirección que no lleva a ningún sitio en lugar de una respuesta.</translation>
    </message>
    <message>
        <source>Look the address up in the provider&apos;s documentation again.</source>
        <translation type="unfinished">Busca la dirección otra vez en la documentación del proveedor.</translation>
    </message>
    <message>
        <source>There is nothing at this address (status {status}): to many servers a slash at the end makes another address of it.</source>
        <translation type="unfinished">En esta dirección no hay nada (estado {status}): para muchos servidores, una barra al final la convierte en otra dirección.</translation>
    </message>
    <message>
        <source>Write it as the provider&apos;s documentation does, to the letter.</source>
        <translation type="unfinished">Escríbela como la documentación del proveedor, letra por letra.</translation>
    </message>
    <message>
        <source>The address does not take {method}, and says in its answer what it takes (status 405).</source>
        <translation type="unfinished">La dirección no acepta {method}, y dice en su respuesta qué acepta (estado 405).</translation>
    </message>
    <message>
        <source>Send it as the answer&apos;s header Allow says.</source>
        <translation type="unfinished">Envíala como dice el encabezado Allow de la respuesta.</translation>
    </message>
    <message>
        <source>There is nothing at this address, or it does not take {method} (status {status}).</source>
        <translation type="unfinished">En esta dirección no hay nada, o no acepta {method} (estado {status}).</translation>
    </message>
    <message>
        <source>Check the address of the call: its path and its version.</source>
        <translation type="unfinished">Comprueba la dirección de la llamada: su ruta y su versión.</translation>
    </message>
    <message>
        <source>The provider wants another token than this one: it has to be exchanged first.</source>
        <translation type="unfinished">El proveedor quiere un token distinto de este: primero hay que intercambiarlo.</translation>
    </message>
    <message>
        <source>Look for “exchange” or “long-lived” in its documentation, and add an exchange in step {step}: under Advanced, calls after the token.</source>
        <translation type="unfinished">Busca “exchange” o “long-lived” en su documentación y añade un intercambio en el paso {step}: en Avanzado, llamadas después del token.</translation>
    </message>
    <message>
        <source>The token&apos;s scopes do not reach this far; the provider says so in a header of its answer.</source>
        <translation type="unfinished">Los scopes del token no llegan tan lejos; el proveedor lo dice en un encabezado de su respuesta.</translation>
    </message>
    <message>
        <source>Ask for the scope in step {step} and log in again.</source>
        <translation type="unfinished">Pide el scope en el paso {step} e inicia sesión otra vez.</translation>
    </message>
    <message>
        <source>The provider granted fewer scopes than were asked for: {ungranted} is missing.</source>
        <translation type="unfinished">El proveedor concedió menos scopes de los que se pidieron: falta {ungranted}.</translation>
    </message>
    <message>
        <source>Log in again and leave everything ticked; or allow the scope for your app at the provider.</source>
        <translation type="unfinished">Inicia sesión otra vez y deja todo marcado; o permite el scope para tu aplicación en el proveedor.</translation>
    </message>
    <message>
        <source>The token may not do this: a scope is missing.</source>
        <translation type="unfinished">El token no puede hacer esto: falta un scope.</translation>
    </message>
    <message>
        <source>The token is good, but for another API than this one (another audience).</source>
        <translation type="unfinished">El token es válido, pero para una API distinta de esta (otra audience).</translation>
    </message>
    <message>
        <source>What a token is for is said at the log-in: by the scopes of this API, or by a parameter such as audience or resource. Compare them with its documentation.</source>
        <translation type="unfinished">Para qué es un token se dice al iniciar sesión: con los scopes de esta API, o con un parámetro como audience o resource. Compáralos con su documentación.</translation>
    </message>
    <message>
        <source>The provider knows the token, but does not allow this call: a scope or a right of the account is missing.</source>
        <translation type="unfinished">El proveedor conoce el token, pero no permite esta llamada: falta un scope o un derecho de la cuenta.</translation>
    </message>
    <message>
        <source>Ask for the scope that its documentation names for this call, or use a simpler one, such as “me”.</source>
        <translation type="unfinished">Pide el scope que su documentación indica para esta llamada, o usa una más sencilla, como “me”.</translation>
    </message>
    <message>
        <source>Take the code from {names}</source>
        <translation type="unfinished">Tomar el código de {names}</translation>
    </message>
    <message>
        <source>Take the state from {name}</source>
        <translation type="unfinished">Tomar el state de {name}</translation>
    </message>
    <message>
        <source>Send and expect it as {name}</source>
        <translation type="unfinished">Enviarlo y esperarlo como {name}</translation>
    </message>
    <message>
        <source>The provider sent the token itself behind a #: your app is registered for the old implicit grant, which no server can read.</source>
        <translation type="unfinished">El proveedor envió el propio token detrás de un #: tu aplicación está registrada para la antigua concesión implícita, que ningún servidor puede leer.</translation>
    </message>
    <message>
        <source>At the provider, make it a web application with the authorization code grant; response_type has to be code.</source>
        <translation type="unfinished">En el proveedor, conviértela en una aplicación web con la concesión authorization code; response_type tiene que ser code.</translation>
    </message>
    <message>
        <source>The provider put its answer behind a #, where no server can read it.</source>
        <translation type="unfinished">El proveedor puso su respuesta detrás de un #, donde ningún servidor puede leerla.</translation>
    </message>
    <message>
        <source>Ask for the answer in the address: response_mode=query, under Extra parameters.</source>
        <translation type="unfinished">Pide la respuesta en la dirección: response_mode=query, en Parámetros adicionales.</translation>
    </message>
    <message>
        <source>The provider sent no issuer (iss) with its answer, and this connection demands one. The answer was not believed.</source>
        <translation type="unfinished">El proveedor no envió ningún emisor (iss) con su respuesta, y esta conexión exige uno. No se dio crédito a la respuesta.</translation>
    </message>
    <message>
        <source>Look at authorization_response_iss_parameter_supported in the provider&apos;s metadata: it sends one only where that is true (RFC 9207). Otherwise demand none.</source>
        <translation type="unfinished">Mira authorization_response_iss_parameter_supported en los metadatos del proveedor: solo envía uno si eso es true (RFC 9207). De lo contrario, no exijas ninguno.</translation>
    </message>
    <message>
        <source>Demand no issuer</source>
        <translation type="unfinished">No exigir emisor</translation>
    </message>
    <message>
        <source>The answer names another provider than the one that was asked. It was not believed.</source>
        <translation type="unfinished">La respuesta indica un proveedor distinto de aquel al que se preguntó. No se le dio crédito.</translation>
    </message>
    <message>
        <source>If it is the right provider, correct its issuer, under Advanced. Otherwise stop: somebody may be interfering.</source>
        <translation type="unfinished">Si es el proveedor correcto, corrige su emisor, en Avanzado. De lo contrario, detente: alguien puede estar interfiriendo.</translation>
    </message>
    <message>
        <source>The answer holds the same parameter twice, so it is not clear which one counts.</source>
        <translation type="unfinished">La respuesta contiene dos veces el mismo parámetro, así que no está claro cuál cuenta.</translation>
    </message>
    <message>
        <source>Log in again. If it stays so, tell the provider.</source>
        <translation type="unfinished">Inicia sesión otra vez. Si sigue así, díselo al proveedor.</translation>
    </message>
    <message>
        <source>The provider sent the browser back, but without a code under the name that was expected.</source>
        <translation type="unfinished">El proveedor devolvió el navegador, pero sin código con el nombre que se esperaba.</translation>
    </message>
    <message>
        <source>If its documentation calls it otherwise, set that name, under Advanced: “Code comes back as”.</source>
        <translation type="unfinished">Si su documentación lo llama de otra forma, pon ese nombre, en Avanzado: “El código vuelve como”.</translation>
    </message>
    <message>
        <source>The redirect did not bring a parameter that is to be kept.</source>
        <translation type="unfinished">La redirección no trajo un parámetro que debe guardarse.</translation>
    </message>
    <message>
        <source>Correct its name, under Advanced, or remove it there.</source>
        <translation type="unfinished">Corrige su nombre, en Avanzado, o quítalo allí.</translation>
    </message>
    <message>
        <source>The state that was sent came back, under another name than the standard&apos;s.</source>
        <translation type="unfinished">El state que se envió volvió, con un nombre que no es el del estándar.</translation>
    </message>
    <message>
        <source>Take it from there: it is compared as ever.</source>
        <translation type="unfinished">Tómalo de ahí: se compara como siempre.</translation>
    </message>
    <message>
        <source>An answer came without the state that was sent: it is sent, or looked for, under another name than the standard&apos;s.</source>
        <translation type="unfinished">Llegó una respuesta sin el state que se envió: se envía, o se busca, con un nombre que no es el del estándar.</translation>
    </message>
    <message>
        <source>Send it as state and expect it as state, unless the provider&apos;s documentation has another name.</source>
        <translation type="unfinished">Envíalo como state y espéralo como state, salvo que la documentación del proveedor tenga otro nombre.</translation>
    </message>
    <message>
        <source>An answer came, but with another state than was sent, or with none. It proves nothing, so it was not believed.</source>
        <translation type="unfinished">Llegó una respuesta, pero con un state distinto del enviado, o sin ninguno. No demuestra nada, así que no se le dio crédito.</translation>
    </message>
    <message>
        <source>Log in again, in the same browser window. If the provider never returns the state, say so under Advanced.</source>
        <translation type="unfinished">Inicia sesión otra vez, en la misma ventana del navegador. Si el proveedor nunca devuelve el state, dilo en Avanzado.</translation>
    </message>
    <message>
        <source>Turn PKCE on</source>
        <translation type="unfinished">Activar PKCE</translation>
    </message>
    <message>
        <source>Turn PKCE off</source>
        <translation type="unfinished">Desactivar PKCE</translation>
    </message>
    <message>
        <source>The provider takes PKCE, the extra protection of the log-in, but not with the method plain.</source>
        <translation type="unfinished">El proveedor acepta PKCE, la protección adicional del inicio de sesión, pero no con el método plain.</translation>
    </message>
    <message>
        <source>Use S256, which no provider refuses that knows PKCE (RFC 7636 section 4.2).</source>
        <translation type="unfinished">Usa S256, que no rechaza ningún proveedor que conozca PKCE (RFC 7636, sección 4.2).</translation>
    </message>
    <message>
        <source>Use PKCE with S256</source>
        <translation type="unfinished">Usar PKCE con S256</translation>
    </message>
    <message>
        <source>The provider wants the scopes joined in another way.</source>
        <translation type="unfinished">El proveedor quiere los scopes unidos de otra forma.</translation>
    </message>
    <message>
        <source>Choose how the scopes are joined.</source>
        <translation type="unfinished">Elige cómo se unen los scopes.</translation>
    </message>
    <message>
        <source>The provider names all scopes as one: it wants them joined in another way.</source>
        <translation type="unfinished">El proveedor nombra todos los scopes como uno solo: los quiere unidos de otra forma.</translation>
    </message>
    <message>
        <source>Choose how they are joined.</source>
        <translation type="unfinished">Elige cómo se unen.</translation>
    </message>
    <message>
        <source>The provider does not know or does not allow a scope that is asked for: {scope}.</source>
        <translation type="unfinished">El proveedor no conoce o no permite un scope que se pide: {scope}.</translation>
    </message>
    <message>
        <source>Take it out, or allow it for your app at the provider.</source>
        <translation type="unfinished">Quítalo, o permítelo para tu aplicación en el proveedor.</translation>
    </message>
    <message>
        <source>The provider refuses the scopes: one is unknown, or not allowed for your app.</source>
        <translation type="unfinished">El proveedor rechaza los scopes: uno es desconocido, o no está permitido para tu aplicación.</translation>
    </message>
    <message>
        <source>Compare them with the provider&apos;s documentation, and with what is switched on for your app there.</source>
        <translation type="unfinished">Compáralos con la documentación del proveedor, y con lo que está activado allí para tu aplicación.</translation>
    </message>
    <message>
        <source>The provider reads the scopes as one, because it wants them joined in another way.</source>
        <translation type="unfinished">El proveedor lee los scopes como uno solo, porque los quiere unidos de otra forma.</translation>
    </message>
    <message>
        <source>Try the other way; it changes nothing else.</source>
        <translation type="unfinished">Prueba la otra forma; no cambia nada más.</translation>
    </message>
    <message>
        <source>The provider takes the simple method of PKCE only.</source>
        <translation type="unfinished">El proveedor solo acepta el método simple de PKCE.</translation>
    </message>
    <message>
        <source>Choose “plain”.</source>
        <translation type="unfinished">Elige “plain”.</translation>
    </message>
    <message>
        <source>Use PKCE with the method plain</source>
        <translation type="unfinished">Usar PKCE con el método plain</translation>
    </message>
    <message>
        <source>The provider speaks of PKCE, the extra protection of the log-in: it wants it, or does not take it.</source>
        <translation type="unfinished">El proveedor habla de PKCE, la protección adicional del inicio de sesión: la quiere, o no la acepta.</translation>
    </message>
    <message>
        <source>Try it the other way.</source>
        <translation type="unfinished">Pruébalo de la otra forma.</translation>
    </message>
    <message>
        <source>The provider demands PKCE, the extra protection of the log-in, and it is off.</source>
        <translation type="unfinished">El proveedor exige PKCE, la protección adicional del inicio de sesión, y está desactivada.</translation>
    </message>
    <message>
        <source>Turn it on.</source>
        <translation type="unfinished">Actívala.</translation>
    </message>
    <message>
        <source>The provider may want PKCE, the extra protection of the log-in, in the form that the standard now asks for.</source>
        <translation type="unfinished">El proveedor quizá quiere PKCE, la protección adicional del inicio de sesión, en la forma que pide ahora el estándar.</translation>
    </message>
    <message>
        <source>Try it with S256; providers that do not know it mostly let it pass.</source>
        <translation type="unfinished">Pruébalo con S256; los proveedores que no lo conocen casi siempre lo dejan pasar.</translation>
    </message>
    <message>
        <source>The provider does not take PKCE.</source>
        <translation type="unfinished">El proveedor no acepta PKCE.</translation>
    </message>
    <message>
        <source>Turn it off. The state still protects the log-in.</source>
        <translation type="unfinished">Desactívala. El state sigue protegiendo el inicio de sesión.</translation>
    </message>
    <message>
        <source>Somebody chose not to allow access, or the account may not allow it.</source>
        <translation type="unfinished">Alguien eligió no permitir el acceso, o la cuenta no puede permitirlo.</translation>
    </message>
    <message>
        <source>Log in again and choose Allow. If you did, an administrator of that account may have to approve the app first.</source>
        <translation type="unfinished">Inicia sesión otra vez y elige Permitir. Si lo hiciste, quizá un administrador de esa cuenta tenga que aprobar antes la aplicación.</translation>
    </message>
    <message>
        <source>The log-in began at another version of the provider&apos;s authorization URL than the token belongs to.</source>
        <translation type="unfinished">El inicio de sesión empezó en una versión de la URL de autorización del proveedor distinta de la que corresponde al token.</translation>
    </message>
    <message>
        <source>Copy the authorization URL from the provider&apos;s documentation again: its version has to be the one of the token URL.</source>
        <translation type="unfinished">Copia otra vez la URL de autorización de la documentación del proveedor: su versión tiene que ser la de la URL del token.</translation>
    </message>
    <message>
        <source>There is no log-in page at this address: the server knows no such page.</source>
        <translation type="unfinished">En esta dirección no hay ninguna página de inicio de sesión: el servidor no conoce esa página.</translation>
    </message>
    <message>
        <source>Copy the authorization URL from the provider&apos;s documentation again: its path and its version.</source>
        <translation type="unfinished">Copia otra vez la URL de autorización de la documentación del proveedor: su ruta y su versión.</translation>
    </message>
    <message>
        <source>The log-in page wants a mark at the end of its address, after a #.</source>
        <translation type="unfinished">La página de inicio de sesión quiere una marca al final de su dirección, después de un #.</translation>
    </message>
    <message>
        <source>Write it behind the authorization URL, as the provider does.</source>
        <translation type="unfinished">Escríbela detrás de la URL de autorización, como lo hace el proveedor.</translation>
    </message>
    <message>
        <source>The provider misses a parameter of the log-in, or wants it with another value.</source>
        <translation type="unfinished">Al proveedor le falta un parámetro del inicio de sesión, o lo quiere con otro valor.</translation>
    </message>
    <message>
        <source>Send it as the provider says.</source>
        <translation type="unfinished">Envíalo como dice el proveedor.</translation>
    </message>
    <message>
        <source>The provider misses a parameter, or does not take one that is sent.</source>
        <translation type="unfinished">Al proveedor le falta un parámetro, o no acepta uno que se envía.</translation>
    </message>
    <message>
        <source>Its words name it. Add it or take it out, under Extra parameters.</source>
        <translation type="unfinished">Sus palabras lo nombran. Añádelo o quítalo, en Parámetros adicionales.</translation>
    </message>
    <message>
        <source>The provider speaks of state, the random value that ties its answer to this log-in.</source>
        <translation type="unfinished">El proveedor habla de state, el valor aleatorio que vincula su respuesta a este inicio de sesión.</translation>
    </message>
    <message>
        <source>The wizard sends a fresh one each time: see that state is neither left out nor among the extra parameters, and log in again.</source>
        <translation type="unfinished">El asistente envía uno nuevo cada vez: asegúrate de que state no se omite ni está entre los parámetros adicionales, e inicia sesión otra vez.</translation>
    </message>
    <message>
        <source>The provider wants a nonce with the log-in: a random value that it puts into its ID token.</source>
        <translation type="unfinished">El proveedor quiere un nonce con el inicio de sesión: un valor aleatorio que pone en su ID token.</translation>
    </message>
    <message>
        <source>Add the parameter nonce; the wizard makes a fresh value for each log-in.</source>
        <translation type="unfinished">Añade el parámetro nonce; el asistente crea un valor nuevo para cada inicio de sesión.</translation>
    </message>
    <message>
        <source>The provider takes only log-ins that were pushed to it beforehand or that are signed (PAR, RFC 9126; JAR, RFC 9101), which is beyond the platform.</source>
        <translation type="unfinished">El proveedor solo acepta inicios de sesión que se le hayan enviado de antemano o que estén firmados (PAR, RFC 9126; JAR, RFC 9101), lo que queda fuera del alcance de la plataforma.</translation>
    </message>
    <message>
        <source>At the provider, choose an app that needs neither. Otherwise nobody can connect through the platform.</source>
        <translation type="unfinished">En el proveedor, elige una aplicación que no necesite ninguna de las dos cosas. De lo contrario, nadie puede conectarse a través de la plataforma.</translation>
    </message>
    <message>
        <source>The provider wants you to log in by hand, and the request does not let it ask.</source>
        <translation type="unfinished">El proveedor quiere que inicies sesión a mano, y la solicitud no le deja preguntar.</translation>
    </message>
    <message>
        <source>Take prompt=none out, or let the provider ask.</source>
        <translation type="unfinished">Quita prompt=none, o deja que el proveedor pregunte.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own at the moment.</source>
        <translation type="unfinished">El proveedor tiene un problema propio en este momento.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation type="unfinished">Prueba otra vez dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Some providers answer like this where the request lacks a parameter that they count on, such as resource or audience.</source>
        <translation type="unfinished">Algunos proveedores responden así si a la solicitud le falta un parámetro con el que cuentan, como resource o audience.</translation>
    </message>
    <message>
        <source>If it stays so, compare the authorization request with the provider&apos;s documentation, and add what it lists to the extra parameters.</source>
        <translation type="unfinished">Si sigue así, compara la solicitud de autorización con la documentación del proveedor, y añade lo que ella indica a los parámetros adicionales.</translation>
    </message>
    <message>
        <source>Nobody came back from the log-in: the provider showed an error page of its own, or the page was left open.</source>
        <translation type="unfinished">Nadie volvió del inicio de sesión: el proveedor mostró una página de error propia, o la página se quedó abierta.</translation>
    </message>
    <message>
        <source>Paste the words or the address of its error page here: they say what to mend. Check also that this redirect URI is registered.</source>
        <translation type="unfinished">Pega aquí las palabras o la dirección de su página de error: dicen qué corregir. Comprueba también que este URI de redirección está registrado.</translation>
    </message>
    <message>
        <source>The server says that there is nothing at this address, and no more.</source>
        <translation type="unfinished">El servidor dice que en esta dirección no hay nada, y nada más.</translation>
    </message>
    <message>
        <source>Compare the authorization URL with the provider&apos;s documentation, its path above all: a part may be missing.</source>
        <translation type="unfinished">Compara la URL de autorización con la documentación del proveedor, sobre todo su ruta: puede faltar una parte.</translation>
    </message>
    <message>
        <source>The provider&apos;s page does not say what is wrong. Nearly always it is the redirect URI, which is not registered as it is sent.</source>
        <translation type="unfinished">La página del proveedor no dice qué falla. Casi siempre es el URI de redirección, que no está registrado tal como se envía.</translation>
    </message>
    <message>
        <source>Compare it with the one in the provider&apos;s portal, letter by letter.</source>
        <translation type="unfinished">Compáralo con el del portal del proveedor, letra por letra.</translation>
    </message>
    <message>
        <source>The client ID may not be known there: a provider that does not know the app sends nobody back, and often says nothing.</source>
        <translation type="unfinished">Quizá allí no se conoce el ID de cliente: un proveedor que no conoce la aplicación no devuelve a nadie, y a menudo no dice nada.</translation>
    </message>
    <message>
        <source>Compare it with the one in the provider&apos;s portal.</source>
        <translation type="unfinished">Compáralo con el del portal del proveedor.</translation>
    </message>
    <message>
        <source>The browser came back to this computer, and nobody listened there any more, or not at this port.</source>
        <translation type="unfinished">El navegador volvió a este equipo, y ya nadie escuchaba allí, o no en este puerto.</translation>
    </message>
    <message>
        <source>Log in again, and leave the wizard open meanwhile; the redirect URI names the port.</source>
        <translation type="unfinished">Inicia sesión otra vez, y deja abierto el asistente entretanto; el URI de redirección indica el puerto.</translation>
    </message>
    <message>
        <source>The browser finds no server of the name in the authorization URL.</source>
        <translation type="unfinished">El navegador no encuentra ningún servidor con el nombre que está en la URL de autorización.</translation>
    </message>
    <message>
        <source>Check the spelling of its host, and what is filled in for it (a sub-domain, a region).</source>
        <translation type="unfinished">Comprueba cómo está escrito su host, y lo que se rellena en él (un subdominio, una región).</translation>
    </message>
    <message>
        <source>The provider&apos;s log-in sends the browser round in a circle.</source>
        <translation type="unfinished">El inicio de sesión del proveedor envía el navegador en círculo.</translation>
    </message>
    <message>
        <source>Check the authorization URL; then try in a private window, since an old cookie can do this, too.</source>
        <translation type="unfinished">Comprueba la URL de autorización; después prueba en una ventana privada, ya que una cookie antigua también puede causarlo.</translation>
    </message>
    <message>
        <source>The browser does not trust the certificate of the page: the provider&apos;s own, or that of the redirect to this computer.</source>
        <translation type="unfinished">El navegador no confía en el certificado de la página: el del propio proveedor, o el de la redirección a este equipo.</translation>
    </message>
    <message>
        <source>Where the address is of this computer, go on: the wizard made that certificate. Otherwise check the authorization URL.</source>
        <translation type="unfinished">Si la dirección es de este equipo, sigue: ese certificado lo creó el asistente. De lo contrario, comprueba la URL de autorización.</translation>
    </message>
    <message>
        <source>Send it as {name}</source>
        <translation type="unfinished">Enviarlo como {name}</translation>
    </message>
    <message>
        <source>The client secret holds signs that read differently once they are form-encoded, as HTTP Basic wants it (RFC 6749 section 2.3.1), and the provider reads another secret than the one that was sent.</source>
        <translation type="unfinished">El secreto de cliente contiene caracteres que se leen de otra forma una vez codificados como formulario, como lo quiere HTTP Basic (RFC 6749, sección 2.3.1), y el proveedor lee un secreto distinto del que se envió.</translation>
    </message>
    <message>
        <source>Send it the other way. If that changes nothing, it is the secret itself.</source>
        <translation type="unfinished">Envíalo de la otra forma. Si eso no cambia nada, es el propio secreto.</translation>
    </message>
    <message>
        <source>The provider does not take the client secret: it is mistyped, was replaced, has expired, or belongs to another app.</source>
        <translation type="unfinished">El proveedor no acepta el secreto de cliente: está mal escrito, se sustituyó, ha caducado o pertenece a otra aplicación.</translation>
    </message>
    <message>
        <source>Copy the secret from the provider again and paste it in step {step}. Check that it is the secret, and not its ID.</source>
        <translation type="unfinished">Copia otra vez el secreto del proveedor y pégalo en el paso {step}. Comprueba que es el secreto, y no su ID.</translation>
    </message>
    <message>
        <source>ID and secret belong to another environment or region than the address that was asked (sandbox and production have their own).</source>
        <translation type="unfinished">El ID y el secreto pertenecen a un entorno o región distintos de los de la dirección a la que se preguntó (sandbox y producción tienen los suyos).</translation>
    </message>
    <message>
        <source>Take ID and secret of the environment that the address belongs to, or change the address in this step.</source>
        <translation type="unfinished">Toma el ID y el secreto del entorno al que pertenece la dirección, o cambia la dirección en este paso.</translation>
    </message>
    <message>
        <source>The code was given to another app than the one whose ID and secret were sent.</source>
        <translation type="unfinished">El código se dio a una aplicación distinta de aquella cuyo ID y secreto se enviaron.</translation>
    </message>
    <message>
        <source>Check in step {step} that client ID and secret belong together, and to the environment of the log-in.</source>
        <translation type="unfinished">Comprueba en el paso {step} que el ID y el secreto de cliente van juntos y pertenecen al entorno del inicio de sesión.</translation>
    </message>
    <message>
        <source>The provider has suspended or disabled the app.</source>
        <translation type="unfinished">El proveedor ha suspendido o desactivado la aplicación.</translation>
    </message>
    <message>
        <source>Look at the app in the provider&apos;s portal; its support says why, and what lifts it.</source>
        <translation type="unfinished">Mira la aplicación en el portal del proveedor; su soporte dice por qué, y cómo se reactiva.</translation>
    </message>
    <message>
        <source>The provider does not know this client ID here.</source>
        <translation type="unfinished">El proveedor no conoce aquí este ID de cliente.</translation>
    </message>
    <message>
        <source>Copy it from the provider again; check that ID and token address are of the same environment (sandbox or production).</source>
        <translation type="unfinished">Cópialo otra vez del proveedor; comprueba que el ID y la dirección del token son del mismo entorno (sandbox o producción).</translation>
    </message>
    <message>
        <source>The provider looked for the app or the account in the tenant (directory, realm) that the address names, and it is not there.</source>
        <translation type="unfinished">El proveedor buscó la aplicación o la cuenta en el tenant (directorio, realm) que indica la dirección, y no está allí.</translation>
    </message>
    <message>
        <source>Put the tenant into the address in which the app was registered; or register the app for accounts of any tenant.</source>
        <translation type="unfinished">Pon en la dirección el tenant en el que se registró la aplicación; o registra la aplicación para cuentas de cualquier tenant.</translation>
    </message>
    <message>
        <source>The client secret begins or ends with a space or an invisible character: it was copied with it, and the provider takes it for another secret.</source>
        <translation type="unfinished">El secreto de cliente empieza o termina con un espacio o un carácter invisible: se copió con él, y el proveedor lo toma por otro secreto.</translation>
    </message>
    <message>
        <source>Copy the secret from the provider again, from its first letter to its last, and paste it in step {step}.</source>
        <translation type="unfinished">Copia otra vez el secreto del proveedor, de la primera letra a la última, y pégalo en el paso {step}.</translation>
    </message>
    <message>
        <source>The client secret holds characters that no secret is made of (RFC 6749 appendix A.2), or one character alone: what was copied is perhaps the row of dots that hides it.</source>
        <translation type="unfinished">El secreto de cliente contiene caracteres de los que no se compone ningún secreto (RFC 6749, apéndice A.2), o un solo carácter: quizá lo que se copió es la fila de puntos que lo oculta.</translation>
    </message>
    <message>
        <source>Have the provider show the secret, copy it, and paste it in step {step}.</source>
        <translation type="unfinished">Haz que el proveedor muestre el secreto, cópialo y pégalo en el paso {step}.</translation>
    </message>
    <message>
        <source>The client secret is the client ID once more: the provider has another value for it.</source>
        <translation type="unfinished">El secreto de cliente es otra vez el ID de cliente: el proveedor tiene otro valor para él.</translation>
    </message>
    <message>
        <source>Copy the secret from the provider, and paste it in step {step}. Some show one only after it was made in their portal.</source>
        <translation type="unfinished">Copia el secreto del proveedor y pégalo en el paso {step}. Algunos solo muestran uno después de crearlo en su portal.</translation>
    </message>
    <message>
        <source>The header Authorization of this call holds the credentials and no word before them; HTTP Basic has one there, and encodes what follows (RFC 7617).</source>
        <translation type="unfinished">El encabezado Authorization de esta llamada contiene las credenciales y ninguna palabra delante; HTTP Basic lleva una ahí, y codifica lo que sigue (RFC 7617).</translation>
    </message>
    <message>
        <source>Take the header out and let the wizard make it, unless the provider&apos;s documentation has it like this.</source>
        <translation type="unfinished">Quita el encabezado y deja que lo haga el asistente, salvo que la documentación del proveedor lo tenga así.</translation>
    </message>
    <message>
        <source>The provider refused the app&apos;s credentials in every way in which they can be sent: it is the client secret itself, or the client ID.</source>
        <translation type="unfinished">El proveedor rechazó las credenciales de la aplicación de todas las formas en que se pueden enviar: es el propio secreto de cliente, o el ID de cliente.</translation>
    </message>
    <message>
        <source>Copy both from the provider again, and paste them in step {step}. A secret is often shown once only: make a new one if in doubt.</source>
        <translation type="unfinished">Copia los dos otra vez del proveedor y pégalos en el paso {step}. Un secreto se muestra a menudo una sola vez: en caso de duda, crea uno nuevo.</translation>
    </message>
    <message>
        <source>The provider refused the app with status {status} in every way in which its credentials can be sent: it is the client secret itself, or the client ID.</source>
        <translation type="unfinished">El proveedor rechazó la aplicación con el estado {status} de todas las formas en que se pueden enviar sus credenciales: es el propio secreto de cliente, o el ID de cliente.</translation>
    </message>
    <message>
        <source>The app&apos;s credentials were sent under another name than the standard&apos;s, and the provider does not take them.</source>
        <translation type="unfinished">Las credenciales de la aplicación se enviaron con un nombre que no es el del estándar, y el proveedor no las acepta.</translation>
    </message>
    <message>
        <source>Send them under the standard&apos;s name, unless the provider&apos;s documentation has the other one.</source>
        <translation type="unfinished">Envíalas con el nombre del estándar, salvo que la documentación del proveedor tenga el otro.</translation>
    </message>
    <message>
        <source>The provider does not accept the app&apos;s credentials. They are sent as its documentation or the standard has it, so most likely it is the client secret: it is mistyped, was replaced, or belongs to another app.</source>
        <translation type="unfinished">El proveedor no acepta las credenciales de la aplicación. Se envían como indica su documentación o el estándar, así que todo apunta al secreto de cliente: está mal escrito, se sustituyó o pertenece a otra aplicación.</translation>
    </message>
    <message>
        <source>Copy the secret from the provider again and paste it in step {step}. If that changes nothing, send it the other way.</source>
        <translation type="unfinished">Copia otra vez el secreto del proveedor y pégalo en el paso {step}. Si eso no cambia nada, envíalo de la otra forma.</translation>
    </message>
    <message>
        <source>The provider does not accept the app&apos;s credentials, or not in the way in which they are sent.</source>
        <translation type="unfinished">El proveedor no acepta las credenciales de la aplicación, o no de la forma en que se envían.</translation>
    </message>
    <message>
        <source>First try the other way (HTTP Basic or body). If that changes nothing, copy ID and secret from the provider again; sandbox and production often have their own.</source>
        <translation type="unfinished">Prueba primero la otra forma (HTTP Basic o cuerpo). Si eso no cambia nada, copia otra vez el ID y el secreto del proveedor; sandbox y producción suelen tener los suyos.</translation>
    </message>
    <message>
        <source>The provider refuses the app (status {status}): its credentials are wrong, or it wants them in another way.</source>
        <translation type="unfinished">El proveedor rechaza la aplicación (estado {status}): sus credenciales son incorrectas, o las quiere de otra forma.</translation>
    </message>
    <message>
        <source>Refresh where the token came from</source>
        <translation type="unfinished">Renovar donde vino el token</translation>
    </message>
    <message>
        <source>Send {parameter}</source>
        <translation type="unfinished">Enviar {parameter}</translation>
    </message>
    <message>
        <source>Send the credentials as for the token</source>
        <translation type="unfinished">Enviar las credenciales como para el token</translation>
    </message>
    <message>
        <source>This request sends a value that is written down in place of one that each log-in makes anew, or asks for another grant than this one.</source>
        <translation type="unfinished">Esta solicitud envía un valor fijo en lugar de uno que cada inicio de sesión crea de nuevo, o pide una concesión distinta de esta.</translation>
    </message>
    <message>
        <source>Take it out: what belongs there is filled in by itself.</source>
        <translation type="unfinished">Quítalo: lo que corresponde ahí se rellena solo.</translation>
    </message>
    <message>
        <source>The revocation sends a token that is written down, and not the one that this log-in brought.</source>
        <translation type="unfinished">La revocación envía un token fijo, y no el que trajo este inicio de sesión.</translation>
    </message>
    <message>
        <source>The token was asked for with another grant than the log-in&apos;s: it is not the token of whoever logged in.</source>
        <translation type="unfinished">El token se pidió con una concesión distinta de la del inicio de sesión: no es el token de quien inició sesión.</translation>
    </message>
    <message>
        <source>Take the grant type out of the extra parameters of step {step}.</source>
        <translation type="unfinished">Quita el grant type de los parámetros adicionales del paso {step}.</translation>
    </message>
    <message>
        <source>The authorization request sends a value of its own for what OAuth fills in: response_type has to ask for a code, response_mode for one in the query, and state and code challenge are made anew for each log-in.</source>
        <translation type="unfinished">La solicitud de autorización envía un valor propio para lo que rellena OAuth: response_type tiene que pedir un código, response_mode uno en la consulta, y state y code challenge se crean de nuevo para cada inicio de sesión.</translation>
    </message>
    <message>
        <source>Take it out of the extra parameters.</source>
        <translation type="unfinished">Quítalo de los parámetros adicionales.</translation>
    </message>
    <message>
        <source>The authorization request sends a code challenge, or a method for it, that is written down; the verifier of this request belongs to another one.</source>
        <translation type="unfinished">La solicitud de autorización envía un code challenge fijo, o un método fijo para él; el verificador de esta solicitud pertenece a otro.</translation>
    </message>
    <message>
        <source>The addresses of the log-in and of the token seem to have changed places.</source>
        <translation type="unfinished">Las direcciones del inicio de sesión y del token parecen estar intercambiadas.</translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation type="unfinished">Intercámbialas.</translation>
    </message>
    <message>
        <source>The address is the same as the one in step {other_step}, which is for something else.</source>
        <translation type="unfinished">La dirección es la misma que la del paso {other_step}, que es para otra cosa.</translation>
    </message>
    <message>
        <source>Copy the address of this step from the provider&apos;s documentation.</source>
        <translation type="unfinished">Copia la dirección de este paso de la documentación del proveedor.</translation>
    </message>
    <message>
        <source>The refresh goes to another address than the request for the token, and there it is not understood; the standard has both at one address (RFC 6749 section 6).</source>
        <translation type="unfinished">La renovación va a una dirección distinta de la de la solicitud del token, y allí no se entiende; el estándar tiene ambas en una sola dirección (RFC 6749, sección 6).</translation>
    </message>
    <message>
        <source>Refresh where the token came from, unless the provider&apos;s documentation has another address.</source>
        <translation type="unfinished">Renueva donde vino el token, salvo que la documentación del proveedor tenga otra dirección.</translation>
    </message>
    <message>
        <source>The provider misses a parameter that is sent under another name here than the standard&apos;s.</source>
        <translation type="unfinished">Al proveedor le falta un parámetro que aquí se envía con un nombre que no es el del estándar.</translation>
    </message>
    <message>
        <source>Send it under the standard&apos;s name, unless the provider&apos;s documentation has the other one.</source>
        <translation type="unfinished">Envíalo con el nombre del estándar, salvo que la documentación del proveedor tenga el otro.</translation>
    </message>
    <message>
        <source>The provider says that it does not accept the app. Some say so of any request that they do not understand, and this one is not as the standard has it.</source>
        <translation type="unfinished">El proveedor dice que no acepta la aplicación. Algunos lo dicen de cualquier solicitud que no entienden, y esta no es como la del estándar.</translation>
    </message>
    <message>
        <source>Send it as the standard has it, unless the provider&apos;s documentation says otherwise.</source>
        <translation type="unfinished">Envíala como indica el estándar, salvo que la documentación del proveedor diga otra cosa.</translation>
    </message>
    <message>
        <source>A parameter is sent under another name than the standard&apos;s, and the provider does not say what it misses.</source>
        <translation type="unfinished">Un parámetro se envía con un nombre que no es el del estándar, y el proveedor no dice qué le falta.</translation>
    </message>
    <message>
        <source>The revocation says that it sends the other kind of token than it does (token_type_hint).</source>
        <translation type="unfinished">La revocación indica un tipo de token distinto del que envía (token_type_hint).</translation>
    </message>
    <message>
        <source>Send the kind that it names, or let it name the other one (RFC 7009 section 2.1).</source>
        <translation type="unfinished">Envía el tipo que indica, o haz que indique el otro (RFC 7009, sección 2.1).</translation>
    </message>
    <message>
        <source>The provider said that the token is revoked, and it still works: the revocation says otherwise who the app is than the request for the token does.</source>
        <translation type="unfinished">El proveedor dijo que el token está revocado, y sigue funcionando: la revocación dice quién es la aplicación de una forma distinta de la de la solicitud del token.</translation>
    </message>
    <message>
        <source>Send the credentials as for the token.</source>
        <translation type="unfinished">Envía las credenciales como para el token.</translation>
    </message>
    <message>
        <source>The request was sent with {method}; the standard has POST here (RFC 6749 section 3.2, RFC 7009 section 2.1).</source>
        <translation type="unfinished">La solicitud se envió con {method}; el estándar usa aquí POST (RFC 6749, sección 3.2; RFC 7009, sección 2.1).</translation>
    </message>
    <message>
        <source>Send it with POST.</source>
        <translation type="unfinished">Envíala con POST.</translation>
    </message>
    <message>
        <source>This call leaves out what the standard demands in it.</source>
        <translation type="unfinished">Esta llamada omite lo que el estándar exige en ella.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation type="unfinished">Vuelve a enviarlo.</translation>
    </message>
    <message>
        <source>The provider misses what this call leaves out on purpose.</source>
        <translation type="unfinished">Al proveedor le falta lo que esta llamada omite a propósito.</translation>
    </message>
    <message>
        <source>The provider misses {parameter}, and it was sent in a form: the provider does not read forms.</source>
        <translation type="unfinished">Al proveedor le falta {parameter}, y se envió en un formulario: el proveedor no lee formularios.</translation>
    </message>
    <message>
        <source>Send the request as JSON.</source>
        <translation type="unfinished">Envía la solicitud como JSON.</translation>
    </message>
    <message>
        <source>The provider has no answer in a format that this request accepts (status 406).</source>
        <translation type="unfinished">El proveedor no tiene ninguna respuesta en un formato que acepte esta solicitud (estado 406).</translation>
    </message>
    <message>
        <source>Say in the header Accept what its documentation names, mostly application/json.</source>
        <translation type="unfinished">Pon en el encabezado Accept lo que indica su documentación, casi siempre application/json.</translation>
    </message>
    <message>
        <source>The provider does not read the format of the request (status 415).</source>
        <translation type="unfinished">El proveedor no lee el formato de la solicitud (estado 415).</translation>
    </message>
    <message>
        <source>Send it in the other format.</source>
        <translation type="unfinished">Envíala en el otro formato.</translation>
    </message>
    <message>
        <source>The provider wants the request as JSON.</source>
        <translation type="unfinished">El proveedor quiere la solicitud como JSON.</translation>
    </message>
    <message>
        <source>Send it as JSON.</source>
        <translation type="unfinished">Envíala como JSON.</translation>
    </message>
    <message>
        <source>The provider wants the request as a form.</source>
        <translation type="unfinished">El proveedor quiere la solicitud como formulario.</translation>
    </message>
    <message>
        <source>Send it as a form.</source>
        <translation type="unfinished">Envíala como formulario.</translation>
    </message>
    <message>
        <source>The request was sent as JSON, and the provider misses in it what it holds: it reads forms only.</source>
        <translation type="unfinished">La solicitud se envió como JSON, y al proveedor le falta lo que contiene: solo lee formularios.</translation>
    </message>
    <message>
        <source>Send it as a form, as the standard has it (RFC 6749 section 4.1.3).</source>
        <translation type="unfinished">Envíala como formulario, como indica el estándar (RFC 6749, sección 4.1.3).</translation>
    </message>
    <message>
        <source>The parameters travel in the address, and the provider misses them: it reads the body, where the standard has them (RFC 6749 section 4.1.3).</source>
        <translation type="unfinished">Los parámetros viajan en la dirección, y al proveedor le faltan: lee el cuerpo, donde los tiene el estándar (RFC 6749, sección 4.1.3).</translation>
    </message>
    <message>
        <source>Send them in the body.</source>
        <translation type="unfinished">Envía eso en el cuerpo.</translation>
    </message>
    <message>
        <source>Send the parameters in the body</source>
        <translation type="unfinished">Enviar los parámetros en el cuerpo</translation>
    </message>
    <message>
        <source>The provider takes POST only at this address.</source>
        <translation type="unfinished">En esta dirección el proveedor solo acepta POST.</translation>
    </message>
    <message>
        <source>Send it as POST.</source>
        <translation type="unfinished">Envíala como POST.</translation>
    </message>
    <message>
        <source>This request was sent as JSON. The one for the token was a form, and the provider understood it.</source>
        <translation type="unfinished">Esta solicitud se envió como JSON. La del token fue un formulario, y el proveedor la entendió.</translation>
    </message>
    <message>
        <source>Send this one as a form, too.</source>
        <translation type="unfinished">Envía también esta como formulario.</translation>
    </message>
    <message>
        <source>The parameters were sent in the body. For the token they were in the address, and the provider read them.</source>
        <translation type="unfinished">Los parámetros se enviaron en el cuerpo. Para el token iban en la dirección, y el proveedor los leyó.</translation>
    </message>
    <message>
        <source>Send them in the address here, too.</source>
        <translation type="unfinished">Envíalos también aquí en la dirección.</translation>
    </message>
    <message>
        <source>The provider says nothing, and the request was sent as JSON: it may read forms only.</source>
        <translation type="unfinished">El proveedor no dice nada, y la solicitud se envió como JSON: quizá solo lee formularios.</translation>
    </message>
    <message>
        <source>Send redirect_uri at the log-in, too</source>
        <translation type="unfinished">Enviar redirect_uri también al iniciar sesión</translation>
    </message>
    <message>
        <source>The redirect URI that stands among this call&apos;s parameters is another than the one of the log-in; both have to be the same (RFC 6749 section 4.1.3).</source>
        <translation type="unfinished">El URI de redirección que está entre los parámetros de esta llamada no es el del inicio de sesión; ambos tienen que ser iguales (RFC 6749, sección 4.1.3).</translation>
    </message>
    <message>
        <source>Take it out: the wizard sends the one of the log-in by itself.</source>
        <translation type="unfinished">Quítalo: el asistente envía por sí solo el del inicio de sesión.</translation>
    </message>
    <message>
        <source>The redirect URI of the token request is not the one of the log-in, or is not registered.</source>
        <translation type="unfinished">El URI de redirección de la solicitud de token no es el del inicio de sesión, o no está registrado.</translation>
    </message>
    <message>
        <source>Register exactly this address at the provider, and send it in both requests.</source>
        <translation type="unfinished">Registra exactamente esta dirección en el proveedor, y envíala en ambas solicitudes.</translation>
    </message>
    <message>
        <source>The provider refuses the code verifier of PKCE: it wants none, or one of the other kind.</source>
        <translation type="unfinished">El proveedor rechaza el verificador del código de PKCE: no quiere ninguno, o quiere uno de la otra clase.</translation>
    </message>
    <message>
        <source>Turn PKCE off in step {step}, or choose the other method.</source>
        <translation type="unfinished">Desactiva PKCE en el paso {step}, o elige el otro método.</translation>
    </message>
    <message>
        <source>The provider wants PKCE, the extra protection of the log-in, and it is off.</source>
        <translation type="unfinished">El proveedor quiere PKCE, la protección adicional del inicio de sesión, y está desactivada.</translation>
    </message>
    <message>
        <source>Turn it on in step {step} and log in again.</source>
        <translation type="unfinished">Actívala en el paso {step} e inicia sesión otra vez.</translation>
    </message>
    <message>
        <source>The code was used already, or came too late: it works once, and often for a minute only.</source>
        <translation type="unfinished">El código ya se usó, o llegó demasiado tarde: funciona una vez, y a menudo solo durante un minuto.</translation>
    </message>
    <message>
        <source>Log in again: that brings a fresh code.</source>
        <translation type="unfinished">Inicia sesión otra vez: eso trae un código nuevo.</translation>
    </message>
    <message>
        <source>The provider refuses the code: it was used or too old, the redirect URI differs from the log-in&apos;s, or it belongs to another app.</source>
        <translation type="unfinished">El proveedor rechaza el código: se usó o era demasiado antiguo, el URI de redirección difiere del del inicio de sesión, o pertenece a otra aplicación.</translation>
    </message>
    <message>
        <source>Log in again at once. If it stays so, compare redirect URI and client ID with the provider&apos;s.</source>
        <translation type="unfinished">Inicia sesión otra vez enseguida. Si sigue así, compara el URI de redirección y el ID de cliente con los del proveedor.</translation>
    </message>
    <message>
        <source>The provider refuses the request (status {status}) and does not say why: mostly it is the code, which was used or is too old, or something that is sent otherwise than at the log-in.</source>
        <translation type="unfinished">El proveedor rechaza la solicitud (estado {status}) y no dice por qué: casi siempre es el código, que se usó o es demasiado antiguo, o algo que se envía de otra forma que al iniciar sesión.</translation>
    </message>
    <message>
        <source>Log in again at once. If it stays so, compare this call with the provider&apos;s documentation.</source>
        <translation type="unfinished">Inicia sesión otra vez enseguida. Si sigue así, compara esta llamada con la documentación del proveedor.</translation>
    </message>
    <message>
        <source>The provider does not know this kind of request under this name, or does not allow it for the app.</source>
        <translation type="unfinished">El proveedor no conoce este tipo de solicitud con este nombre, o no la permite a la aplicación.</translation>
    </message>
    <message>
        <source>Check the address of the call; at the provider, allow the grant for your app.</source>
        <translation type="unfinished">Comprueba la dirección de la llamada; en el proveedor, permite la concesión para tu aplicación.</translation>
    </message>
    <message>
        <source>The provider misses the parameter {parameter}.</source>
        <translation type="unfinished">Al proveedor le falta el parámetro {parameter}.</translation>
    </message>
    <message>
        <source>Add it to the call, under Extra parameters.</source>
        <translation type="unfinished">Añádelo a la llamada, en Parámetros adicionales.</translation>
    </message>
    <message>
        <source>The provider misses the parameter {parameter}, which OAuth does not send by itself here.</source>
        <translation type="unfinished">Al proveedor le falta el parámetro {parameter}, que OAuth no envía aquí por sí solo.</translation>
    </message>
    <message>
        <source>Add it to the call, under Extra parameters; its documentation says with which value.</source>
        <translation type="unfinished">Añádelo a la llamada, en Parámetros adicionales; su documentación dice con qué valor.</translation>
    </message>
    <message>
        <source>A parameter reaches the provider twice: in the address and in the body, say, or in two ways of saying who the app is.</source>
        <translation type="unfinished">Un parámetro llega dos veces al proveedor: en la dirección y en el cuerpo, por ejemplo, o con dos formas de decir quién es la aplicación.</translation>
    </message>
    <message>
        <source>Take one of the two out. What OAuth itself sends ({sent}) need not stand among the extra parameters or in the address.</source>
        <translation type="unfinished">Quita uno de los dos. Lo que envía el propio OAuth ({sent}) no hace falta entre los parámetros adicionales ni en la dirección.</translation>
    </message>
    <message>
        <source>The provider refuses the scope of this request.</source>
        <translation type="unfinished">El proveedor rechaza el scope de esta solicitud.</translation>
    </message>
    <message>
        <source>Compare the scopes with those that you asked for in step {step}; a refresh may not ask for more.</source>
        <translation type="unfinished">Compara los scopes con los que pediste en el paso {step}; una renovación no puede pedir más.</translation>
    </message>
    <message>
        <source>The provider does not know the API that the token is to be for (RFC 8707 calls it resource, RFC 9396 authorization_details, others audience).</source>
        <translation type="unfinished">El proveedor no conoce la API para la que debe ser el token (RFC 8707 la llama resource, RFC 9396 authorization_details, otros audience).</translation>
    </message>
    <message>
        <source>Copy its exact value from the documentation, into the extra parameters of step {step} and of this one.</source>
        <translation type="unfinished">Copia su valor exacto de la documentación a los parámetros adicionales del paso {step} y de este.</translation>
    </message>
    <message>
        <source>The provider wants a signed proof with each request (DPoP, RFC 9449), which this version of the platform cannot make.</source>
        <translation type="unfinished">El proveedor quiere una prueba firmada con cada solicitud (DPoP, RFC 9449), que esta versión de la plataforma no puede crear.</translation>
    </message>
    <message>
        <source>At the provider, set the app to plain bearer tokens.</source>
        <translation type="unfinished">En el proveedor, pon la aplicación en tokens bearer simples.</translation>
    </message>
    <message>
        <source>At the log-in the client ID is sent as {own_name}; this request sends it as client_id.</source>
        <translation type="unfinished">Al iniciar sesión, el ID de cliente se envía como {own_name}; esta solicitud lo envía como client_id.</translation>
    </message>
    <message>
        <source>Give it the same name here: {own_name}.</source>
        <translation type="unfinished">Dale aquí el mismo nombre: {own_name}.</translation>
    </message>
    <message>
        <source>The provider cannot make sense of the request: a parameter is missing or unknown, or it wants another format.</source>
        <translation type="unfinished">El proveedor no entiende la solicitud: falta un parámetro o es desconocido, o quiere otro formato.</translation>
    </message>
    <message>
        <source>These were sent: {sent}. Compare their names with the provider&apos;s documentation, and add what it lists besides.</source>
        <translation type="unfinished">Se envió esto: {sent}. Compara los nombres con la documentación del proveedor, y añade lo que ella indique además.</translation>
    </message>
    <message>
        <source>The app, or its redirect URI, is registered there as one of another kind: for a single-page or a mobile app, and not for a web server.</source>
        <translation type="unfinished">La aplicación, o su URI de redirección, está registrada allí como de otra clase: para una aplicación de una sola página o móvil, y no para un servidor web.</translation>
    </message>
    <message>
        <source>At the provider, register the redirect URI for a web application (platform “Web”), whose code a server redeems with the secret.</source>
        <translation type="unfinished">En el proveedor, registra el URI de redirección para una aplicación web (plataforma “Web”), cuyo código canjea un servidor con el secreto.</translation>
    </message>
    <message>
        <source>The app is registered as a public one, which sends no client secret; this request holds one.</source>
        <translation type="unfinished">La aplicación está registrada como pública, que no envía secreto de cliente; esta solicitud contiene uno.</translation>
    </message>
    <message>
        <source>Send none; or make the app a confidential one (a web application) at the provider.</source>
        <translation type="unfinished">No envíes ninguno; o convierte la aplicación en confidencial (una aplicación web) en el proveedor.</translation>
    </message>
    <message>
        <source>The provider wants the app to prove itself by a signed statement or a certificate (private_key_jwt, mutual TLS), and not by a secret.</source>
        <translation type="unfinished">El proveedor quiere que la aplicación se acredite con una declaración firmada o un certificado (private_key_jwt, mutual TLS), y no con un secreto.</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, choose a client secret for the app, sent by HTTP Basic or in the body.</source>
        <translation type="unfinished">En el portal del proveedor, elige para la aplicación un secreto de cliente, enviado con HTTP Basic o en el cuerpo.</translation>
    </message>
    <message>
        <source>The app is not allowed this kind of request (grant) at the provider.</source>
        <translation type="unfinished">En el proveedor, a la aplicación no se le permite este tipo de solicitud (grant).</translation>
    </message>
    <message>
        <source>In the provider&apos;s portal, allow the authorization code grant for the app, and refresh tokens; or register it as a web application.</source>
        <translation type="unfinished">En el portal del proveedor, permite a la aplicación la concesión authorization code y los tokens de renovación; o regístrala como aplicación web.</translation>
    </message>
    <message>
        <source>Ask for {scopes} instead</source>
        <translation type="unfinished">Pedir {scopes} en su lugar</translation>
    </message>
    <message>
        <source>Use {url}</source>
        <translation type="unfinished">Usar {url}</translation>
    </message>
    <message>
        <source>There is nothing at this address (status {status}): {provider} is known to have another one.</source>
        <translation type="unfinished">En esta dirección no hay nada (estado {status}): se sabe que {provider} tiene otra.</translation>
    </message>
    <message>
        <source>Use that, unless yours is a place of its own: a sandbox, a region, a server of a customer.</source>
        <translation type="unfinished">Usa esa, salvo que la tuya sea un lugar propio: un sandbox, una región, un servidor de un cliente.</translation>
    </message>
    <message>
        <source>{provider} is known to have another address for the log-in.</source>
        <translation type="unfinished">Se sabe que {provider} tiene otra dirección para el inicio de sesión.</translation>
    </message>
    <message>
        <source>{provider} has moved this address: its documentation names another one.</source>
        <translation type="unfinished">{provider} ha trasladado esta dirección: su documentación indica otra.</translation>
    </message>
    <message>
        <source>Use the new one; an app that is registered for the old may have to be made anew.</source>
        <translation type="unfinished">Usa la nueva; una aplicación registrada para la antigua quizá tenga que crearse de nuevo.</translation>
    </message>
    <message>
        <source>{provider} wants a parameter at the log-in that is not sent.</source>
        <translation type="unfinished">{provider} quiere al iniciar sesión un parámetro que no se envía.</translation>
    </message>
    <message>
        <source>Add it, under Extra parameters.</source>
        <translation type="unfinished">Añádelo, en Parámetros adicionales.</translation>
    </message>
    <message>
        <source>{provider} has a name of its own for a parameter of OAuth that is sent under its usual name.</source>
        <translation type="unfinished">{provider} tiene un nombre propio para un parámetro de OAuth que se envía con su nombre habitual.</translation>
    </message>
    <message>
        <source>Send it under the provider&apos;s name.</source>
        <translation type="unfinished">Envíalo con el nombre del proveedor.</translation>
    </message>
    <message>
        <source>{provider} no longer gives out a scope that is asked for.</source>
        <translation type="unfinished">{provider} ya no concede un scope que se pide.</translation>
    </message>
    <message>
        <source>Ask for what took its place; it may have to be switched on for your app in the portal.</source>
        <translation type="unfinished">Pide el que ocupó su lugar; quizá haya que activarlo para tu aplicación en el portal.</translation>
    </message>
    <message>
        <source>{provider} wants a header with each call of its API that was not sent.</source>
        <translation type="unfinished">{provider} quiere con cada llamada de su API un encabezado que no se envió.</translation>
    </message>
    <message>
        <source>Add it here, and in step {parameters}; its documentation says which value.</source>
        <translation type="unfinished">Añádelo aquí y en el paso {parameters}; su documentación dice con qué valor.</translation>
    </message>
    <message>
        <source>{provider} has a word of its own before the token; the call sends another.</source>
        <translation type="unfinished">{provider} tiene una palabra propia delante del token; la llamada envía otra.</translation>
    </message>
    <message>
        <source>Write it as the provider&apos;s documentation does, here and in the request parameters.</source>
        <translation type="unfinished">Escríbela como la documentación del proveedor, aquí y en los parámetros de las solicitudes.</translation>
    </message>
    <message>
        <source>What belongs to one part of {provider} is unknown in another.</source>
        <translation type="unfinished">Lo que pertenece a una parte de {provider} es desconocido en otra.</translation>
    </message>
    <message>
        <source>{apart}</source>
        <translation type="unfinished">{apart}</translation>
    </message>
    <message>
        <source>The log-in did not end with a code. What exactly went wrong is in the provider&apos;s words.</source>
        <translation type="unfinished">El inicio de sesión no terminó con un código. Qué falló exactamente está en las palabras del proveedor.</translation>
    </message>
    <message>
        <source>Compare what is filled in with the provider&apos;s documentation.</source>
        <translation type="unfinished">Compara lo que está relleno con la documentación del proveedor.</translation>
    </message>
    <message>
        <source>It is not clear whether the token is revoked.</source>
        <translation type="unfinished">No está claro si el token está revocado.</translation>
    </message>
    <message>
        <source>Try again, and compare the call with the provider&apos;s documentation.</source>
        <translation type="unfinished">Prueba otra vez, y compara la llamada con la documentación del proveedor.</translation>
    </message>
    <message>
        <source>The provider did not do what was asked for; its words, if there are any, say why.</source>
        <translation type="unfinished">El proveedor no hizo lo que se pidió; sus palabras, si las hay, dicen por qué.</translation>
    </message>
    <message>
        <source>Compare the call with the provider&apos;s documentation.</source>
        <translation type="unfinished">Compara la llamada con la documentación del proveedor.</translation>
    </message>
    <message>
        <source>The provider gave out no refresh token, so there is nothing to refresh with. Most give one only where it is asked for.</source>
        <translation type="unfinished">El proveedor no entregó ningún token de renovación, así que no hay nada con que renovar. La mayoría solo da uno si se pide.</translation>
    </message>
    <message>
        <source>Ask for it in step {step} (access_type=offline, or the scope offline_access), and log in again. Some want prompt=consent, too.</source>
        <translation type="unfinished">Pídelo en el paso {step} (access_type=offline, o el scope offline_access) e inicia sesión otra vez. Algunos quieren también prompt=consent.</translation>
    </message>
    <message>
        <source>The provider gives one to those alone who ask for a scope of its own.</source>
        <translation type="unfinished">El proveedor solo da uno a quien pide un scope especial para ello.</translation>
    </message>
    <message>
        <source>Look up what it is called: offline_access, offline, or the like.</source>
        <translation type="unfinished">Busca cómo se llama: offline_access, offline o algo parecido.</translation>
    </message>
    <message>
        <source>The provider does not say that its access tokens expire: then there is nothing to refresh.</source>
        <translation type="unfinished">El proveedor no dice que sus tokens de acceso caduquen: entonces no hay nada que renovar.</translation>
    </message>
    <message>
        <source>If its documentation says the same, switch this step off.</source>
        <translation type="unfinished">Si su documentación dice lo mismo, desactiva este paso.</translation>
    </message>
    <message>
        <source>Go without a refresh</source>
        <translation type="unfinished">Seguir sin renovación</translation>
    </message>
    <message>
        <source>The provider gave out no refresh token, though it was asked for in the usual ways.</source>
        <translation type="unfinished">El proveedor no entregó ningún token de renovación, aunque se pidió de las formas habituales.</translation>
    </message>
    <message>
        <source>Allow refresh tokens for the app in the provider&apos;s portal, and log in again. Or go without a refresh.</source>
        <translation type="unfinished">Permite los tokens de renovación para la aplicación en el portal del proveedor, e inicia sesión otra vez. O prescinde de la renovación.</translation>
    </message>
    <message>
        <source>The refresh token worked once and is refused the second time, and the first refresh brought no new one.</source>
        <translation type="unfinished">El token de renovación funcionó una vez y se rechaza la segunda, y la primera renovación no trajo ninguno nuevo.</translation>
    </message>
    <message>
        <source>Look at the answer of the first refresh: if a new refresh token stands in it, set its place in step {step} under Advanced. If there is none, this connection ends with its second token: ask the provider.</source>
        <translation type="unfinished">Mira la respuesta de la primera renovación: si en ella hay un token de renovación nuevo, pon su lugar en el paso {step}, en Avanzado. Si no lo hay, esta conexión termina con su segundo token: pregunta al proveedor.</translation>
    </message>
    <message>
        <source>The provider wants the scopes again when a token is refreshed.</source>
        <translation type="unfinished">El proveedor quiere otra vez los scopes cuando se renueva un token.</translation>
    </message>
    <message>
        <source>Add the parameter scope.</source>
        <translation type="unfinished">Añade el parámetro scope.</translation>
    </message>
    <message>
        <source>The request for the token was understood, this one is not: the provider may want the redirect URI again.</source>
        <translation type="unfinished">La solicitud del token se entendió, esta no: quizá el proveedor quiere otra vez el URI de redirección.</translation>
    </message>
    <message>
        <source>Try it with the parameter redirect_uri; a provider that does not need it lets it pass.</source>
        <translation type="unfinished">Pruébalo con el parámetro redirect_uri; un proveedor que no lo necesita lo deja pasar.</translation>
    </message>
    <message>
        <source>The request for the token was understood, this one is not: the provider may want the scopes again.</source>
        <translation type="unfinished">La solicitud del token se entendió, esta no: quizá el proveedor quiere otra vez los scopes.</translation>
    </message>
    <message>
        <source>Try it with the parameter scope; a provider that does not need it lets it pass (RFC 6749 section 6).</source>
        <translation type="unfinished">Pruébalo con el parámetro scope; un proveedor que no lo necesita lo deja pasar (RFC 6749, sección 6).</translation>
    </message>
    <message>
        <source>The provider refuses the refresh token: it was used already (some give a new one each time), revoked, or has expired.</source>
        <translation type="unfinished">El proveedor rechaza el token de renovación: ya se usó (algunos dan uno nuevo cada vez), se revocó o ha caducado.</translation>
    </message>
    <message>
        <source>Log in again. If it happens every time, check that the refresh token is sent to the right address.</source>
        <translation type="unfinished">Inicia sesión otra vez. Si ocurre siempre, comprueba que el token de renovación se envía a la dirección correcta.</translation>
    </message>
    <message>
        <source>The provider refuses to refresh (status {status}) and does not say why: mostly the refresh token was revoked, was used already, or has expired.</source>
        <translation type="unfinished">El proveedor se niega a renovar (estado {status}) y no dice por qué: casi siempre el token de renovación se revocó, ya se usó o ha caducado.</translation>
    </message>
    <message>
        <source>Log in again. If it happens every time, compare this call with the provider&apos;s documentation.</source>
        <translation type="unfinished">Inicia sesión otra vez. Si ocurre siempre, compara esta llamada con la documentación del proveedor.</translation>
    </message>
    <message>
        <source>The provider revokes the other kind of token only.</source>
        <translation type="unfinished">El proveedor solo revoca el otro tipo de token.</translation>
    </message>
    <message>
        <source>Send the refresh token.</source>
        <translation type="unfinished">Envía el token de renovación.</translation>
    </message>
    <message>
        <source>The provider looks for a refresh token here, and the access token was sent.</source>
        <translation type="unfinished">El proveedor busca aquí un token de renovación, y se envió el token de acceso.</translation>
    </message>
    <message>
        <source>The provider does not take {method} at this address (status 405).</source>
        <translation type="unfinished">El proveedor no acepta {method} en esta dirección (estado 405).</translation>
    </message>
    <message>
        <source>Send it with the method that the provider names.</source>
        <translation type="unfinished">Envíala con el método que indica el proveedor.</translation>
    </message>
    <message>
        <source>There is nothing at this address (status 404).</source>
        <translation type="unfinished">En esta dirección no hay nada (estado 404).</translation>
    </message>
    <message>
        <source>Check the address. Not every provider has one: then switch this step off.</source>
        <translation type="unfinished">Comprueba la dirección. No todos los proveedores tienen una: en ese caso, desactiva este paso.</translation>
    </message>
    <message>
        <source>The provider does not know this token, or no longer: it was revoked already, or is not the kind that it wants here.</source>
        <translation type="unfinished">El proveedor no conoce este token, o ya no: se revocó antes, o no es del tipo que quiere aquí.</translation>
    </message>
    <message>
        <source>Get a new token and try again. If it stays so, compare with its documentation which token has to be sent.</source>
        <translation type="unfinished">Obtén un token nuevo y prueba otra vez. Si sigue así, compara con su documentación qué token hay que enviar.</translation>
    </message>
    <message>
        <source>The provider wants the access token in the Authorization header of this call.</source>
        <translation type="unfinished">El proveedor quiere el token de acceso en el encabezado Authorization de esta llamada.</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token.</source>
        <translation type="unfinished">Añade el encabezado Authorization con Bearer y el token de acceso.</translation>
    </message>
    <message>
        <source>The provider found no token that it takes. It may want it in the Authorization header, as the test call sends it.</source>
        <translation type="unfinished">El proveedor no encontró ningún token que acepte. Quizá lo quiera en el encabezado Authorization, como lo envía la llamada de prueba.</translation>
    </message>
    <message>
        <source>Add the header Authorization with Bearer and the access token, if its documentation has it so.</source>
        <translation type="unfinished">Añade el encabezado Authorization con Bearer y el token de acceso, si su documentación lo tiene así.</translation>
    </message>
    <message>
        <source>The provider refuses the revocation: it wants the app&apos;s credentials in another way, or does not allow it to this app.</source>
        <translation type="unfinished">El proveedor rechaza la revocación: quiere las credenciales de la aplicación de otra forma, o no se la permite a esta aplicación.</translation>
    </message>
    <message>
        <source>Try the other way to send the credentials; otherwise ask the provider, or switch this step off.</source>
        <translation type="unfinished">Prueba la otra forma de enviar las credenciales; de lo contrario, pregunta al proveedor, o desactiva este paso.</translation>
    </message>
    <message>
        <source>The provider calls the parameter with the token by another name.</source>
        <translation type="unfinished">El proveedor da otro nombre al parámetro con el token.</translation>
    </message>
    <message>
        <source>The provider looks for the token in the address of the call.</source>
        <translation type="unfinished">El proveedor busca el token en la dirección de la llamada.</translation>
    </message>
    <message>
        <source>The revocation did not say which token is meant: the parameter token is left out.</source>
        <translation type="unfinished">La revocación no dijo de qué token se trata: se omite el parámetro token.</translation>
    </message>
    <message>
        <source>Send it (RFC 7009 section 2.1).</source>
        <translation type="unfinished">Envíalo (RFC 7009, sección 2.1).</translation>
    </message>
    <message>
        <source>The provider said that the token is revoked, but it still works.</source>
        <translation type="unfinished">El proveedor dijo que el token está revocado, pero sigue funcionando.</translation>
    </message>
    <message>
        <source>Revoke the other token: some providers end a connection only with its refresh token, and let access tokens live until they expire.</source>
        <translation type="unfinished">Revoca el otro token: algunos proveedores solo cierran una conexión mediante su token de renovación, y dejan que los tokens de acceso sigan valiendo hasta que caducan.</translation>
    </message>
    <message>
        <source>The provider does not answer in the format that the header Accept asks for.</source>
        <translation type="unfinished">El proveedor no responde en el formato que pide el encabezado Accept.</translation>
    </message>
    <message>
        <source>Change the header Accept to what it names.</source>
        <translation type="unfinished">Cambia el encabezado Accept a lo que él indica.</translation>
    </message>
    <message>
        <source>The provider wants to know who calls: the header User-Agent has to name your app and a way to reach you.</source>
        <translation type="unfinished">El proveedor quiere saber quién llama: el encabezado User-Agent tiene que indicar tu aplicación y una forma de contactar contigo.</translation>
    </message>
    <message>
        <source>Add it here, and in step {parameters}.</source>
        <translation type="unfinished">Añádelo aquí y en el paso {parameters}.</translation>
    </message>
    <message>
        <source>Add it to this call.</source>
        <translation type="unfinished">Añádelo a esta llamada.</translation>
    </message>
    <message>
        <source>The provider wants one more header: {header}.</source>
        <translation type="unfinished">El proveedor quiere un encabezado más: {header}.</translation>
    </message>
    <message>
        <source>Add it to this call; its documentation says which value.</source>
        <translation type="unfinished">Añádelo a esta llamada; su documentación dice con qué valor.</translation>
    </message>
    <message>
        <source>The provider speaks of the client ID, and this call does not send it: it may be wanted besides the token.</source>
        <translation type="unfinished">El proveedor habla del ID de cliente, y esta llamada no lo envía: quizá lo quiere además del token.</translation>
    </message>
    <message>
        <source>Add it as a header, here and to the request parameters; its documentation says under which name.</source>
        <translation type="unfinished">Añádelo como encabezado, aquí y en los parámetros de las solicitudes; su documentación dice con qué nombre.</translation>
    </message>
    <message>
        <source>The header {header} was sent; the provider wants another value in it.</source>
        <translation type="unfinished">El encabezado {header} se envió; el proveedor quiere en él otro valor.</translation>
    </message>
    <message>
        <source>Its words say what is missing in it. Change the value here, and in step {parameters}.</source>
        <translation type="unfinished">Sus palabras dicen qué falta en él. Cambia el valor aquí y en el paso {parameters}.</translation>
    </message>
    <message>
        <source>The call names a version of the API that the provider does not serve, or not any more.</source>
        <translation type="unfinished">La llamada indica una versión de la API que el proveedor no ofrece, o ya no.</translation>
    </message>
    <message>
        <source>Take one that its documentation lists as current: here, and with every request.</source>
        <translation type="unfinished">Toma una que su documentación indique como actual: aquí y con cada solicitud.</translation>
    </message>
    <message>
        <source>The provider wants a Content-Type, even where nothing is sent.</source>
        <translation type="unfinished">El proveedor quiere un Content-Type, aunque no se envíe nada.</translation>
    </message>
    <message>
        <source>Add the header Content-Type: application/json.</source>
        <translation type="unfinished">Añade el encabezado Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The provider wants a Content-Type, even where nothing is sent (status 415).</source>
        <translation type="unfinished">El proveedor quiere un Content-Type, aunque no se envíe nada (estado 415).</translation>
    </message>
    <message>
        <source>The address does not take {method} (status 405).</source>
        <translation type="unfinished">La dirección no acepta {method} (estado 405).</translation>
    </message>
    <message>
        <source>The provider takes only so many requests in a time, and this was one too many (status 429).</source>
        <translation type="unfinished">El proveedor solo acepta cierto número de solicitudes por periodo, y esta fue una de más (estado 429).</translation>
    </message>
    <message>
        <source>Wait, then try again. The answer may say how long. If the very first request is answered like this, name your app in a header User-Agent: providers slow down those that many programs send.</source>
        <translation type="unfinished">Espera y después prueba otra vez. Quizá la respuesta diga cuánto. Si se responde así a la primera solicitud, indica tu aplicación en un encabezado User-Agent: los proveedores frenan los que envían muchos programas.</translation>
    </message>
    <message>
        <source>There is nothing to {method} at this address (status {status}); a call that only reads is a GET.</source>
        <translation type="unfinished">En esta dirección no hay nada para {method} (estado {status}); una llamada que solo lee es un GET.</translation>
    </message>
    <message>
        <source>Send it as GET, unless the provider&apos;s documentation has another method.</source>
        <translation type="unfinished">Envíala como GET, salvo que la documentación del proveedor tenga otro método.</translation>
    </message>
    <message>
        <source>There is nothing at this address (status {status}).</source>
        <translation type="unfinished">En esta dirección no hay nada (estado {status}).</translation>
    </message>
    <message>
        <source>Check the address: its path, its version, and the values in it.</source>
        <translation type="unfinished">Comprueba la dirección: su ruta, su versión y los valores que contiene.</translation>
    </message>
    <message>
        <source>The address belongs to another environment or region than the token (sandbox and production have their own).</source>
        <translation type="unfinished">La dirección pertenece a un entorno o región distintos de los del token (sandbox y producción tienen los suyos).</translation>
    </message>
    <message>
        <source>Change the address to the one of the account&apos;s environment.</source>
        <translation type="unfinished">Cambia la dirección por la del entorno de la cuenta.</translation>
    </message>
    <message>
        <source>The provider takes only so many requests in a time, and this was one too many.</source>
        <translation type="unfinished">El proveedor solo acepta cierto número de solicitudes por periodo, y esta fue una de más.</translation>
    </message>
    <message>
        <source>Wait, then try again. The answer may say how long.</source>
        <translation type="unfinished">Espera y después prueba otra vez. Quizá la respuesta diga cuánto.</translation>
    </message>
    <message>
        <source>The address belongs to the provider&apos;s web pages, which want a sign of their own forms (CSRF).</source>
        <translation type="unfinished">La dirección pertenece a las páginas web del proveedor, que quieren una señal de sus propios formularios (CSRF).</translation>
    </message>
    <message>
        <source>Use the API&apos;s address from the provider&apos;s documentation.</source>
        <translation type="unfinished">Usa la dirección de la API de la documentación del proveedor.</translation>
    </message>
    <message>
        <source>The account, or the app, is suspended or has no access to this API.</source>
        <translation type="unfinished">La cuenta, o la aplicación, está suspendida o no tiene acceso a esta API.</translation>
    </message>
    <message>
        <source>Look into the account&apos;s plan and its state at the provider; or use another account for the test.</source>
        <translation type="unfinished">Mira el plan de la cuenta y su estado en el proveedor; o usa otra cuenta para la prueba.</translation>
    </message>
    <message>
        <source>The provider cannot make sense of the call: a parameter is missing, or the token is sent in two ways.</source>
        <translation type="unfinished">El proveedor no entiende la llamada: falta un parámetro, o el token se envía de dos formas.</translation>
    </message>
    <message>
        <source>Its words say which. Compare address, query and headers with its documentation.</source>
        <translation type="unfinished">Sus palabras dicen cuál. Compara dirección, consulta y encabezados con su documentación.</translation>
    </message>
    <message>
        <source>The provider misses something in the call, such as an id of the account or of a tenant.</source>
        <translation type="unfinished">Al proveedor le falta algo en la llamada, como un id de la cuenta o de un tenant.</translation>
    </message>
    <message>
        <source>Its words name it. If another call gives that value, add a follow-up call in step {step}, under Advanced.</source>
        <translation type="unfinished">Sus palabras lo nombran. Si otra llamada da ese valor, añade una llamada posterior en el paso {step}, en Avanzado.</translation>
    </message>
    <message>
        <source>The provider cannot make sense of the call (status {status}).</source>
        <translation type="unfinished">El proveedor no entiende la llamada (estado {status}).</translation>
    </message>
    <message>
        <source>Its words say why. Compare address, query and headers with its documentation.</source>
        <translation type="unfinished">Sus palabras dicen por qué. Compara dirección, consulta y encabezados con su documentación.</translation>
    </message>
    <message>
        <source>The provider answers with status 200 and an error in it.</source>
        <translation type="unfinished">El proveedor responde con estado 200 y un error dentro.</translation>
    </message>
    <message>
        <source>Its words say what is wrong; mend that.</source>
        <translation type="unfinished">Sus palabras dicen qué falla; corrígelo.</translation>
    </message>
    <message>
        <source>Send {known} as {name}</source>
        <translation type="unfinished">Enviar {known} como {name}</translation>
    </message>
    <message>
        <source>Send the refresh token as {name}</source>
        <translation type="unfinished">Enviar el token de renovación como {name}</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation type="unfinished">Omitir {name}</translation>
    </message>
    <message>
        <source>Send the parameters in the address</source>
        <translation type="unfinished">Enviar los parámetros en la dirección</translation>
    </message>
    <message>
        <source>Send the token in the header Authorization</source>
        <translation type="unfinished">Enviar el token en el encabezado Authorization</translation>
    </message>
    <message>
        <source>Take any good status as success</source>
        <translation type="unfinished">Aceptar cualquier estado correcto como éxito</translation>
    </message>
    <message>
        <source>The provider misses {parameter}; what it means was sent, under the name that the standard has.</source>
        <translation type="unfinished">Al proveedor le falta {parameter}; lo que significa se envió, con el nombre que tiene el estándar.</translation>
    </message>
    <message>
        <source>The provider does not take {parameter} in this request.</source>
        <translation type="unfinished">El proveedor no acepta {parameter} en esta solicitud.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished">Omítelo.</translation>
    </message>
    <message>
        <source>The answer holds the token, but the spec says that it is written in another format than it is.</source>
        <translation type="unfinished">La respuesta contiene el token, pero la especificación dice que está escrita en un formato distinto del que tiene.</translation>
    </message>
    <message>
        <source>Let the format be found by itself.</source>
        <translation type="unfinished">Deja que el formato se detecte automáticamente.</translation>
    </message>
    <message>
        <source>Find the format of the answer by itself</source>
        <translation type="unfinished">Detectar automáticamente el formato de la respuesta</translation>
    </message>
    <message>
        <source>The answer holds the token, and yet the success rule of this step does not hold for it.</source>
        <translation type="unfinished">La respuesta contiene el token, y sin embargo no se cumple para ella la regla de éxito de este paso.</translation>
    </message>
    <message>
        <source>Compare the rule with the answer, or do without one.</source>
        <translation type="unfinished">Compara la regla con la respuesta, o prescinde de ella.</translation>
    </message>
    <message>
        <source>The provider misses the header Authorization, and this call sends the token nowhere.</source>
        <translation type="unfinished">Al proveedor le falta el encabezado Authorization, y esta llamada no envía el token en ningún sitio.</translation>
    </message>
    <message>
        <source>Send the token in that header.</source>
        <translation type="unfinished">Envía el token en ese encabezado.</translation>
    </message>
    <message>
        <source>The provider misses {parameter}, which was sent in the body: it may read the address alone.</source>
        <translation type="unfinished">Al proveedor le falta {parameter}, que se envió en el cuerpo: quizá solo lee la dirección.</translation>
    </message>
    <message>
        <source>Send the parameters in the address.</source>
        <translation type="unfinished">Envía los parámetros en la dirección.</translation>
    </message>
    <message>
        <source>The provider knew the app at the log-in, and not in this call: it may read the address alone.</source>
        <translation type="unfinished">El proveedor conocía la aplicación en el inicio de sesión y no en esta llamada: quizá solo lea la dirección.</translation>
    </message>
    <message>
        <source>The provider misses {parameter} in this call.</source>
        <translation type="unfinished">Al proveedor le falta {parameter} en esta llamada.</translation>
    </message>
    <message>
        <source>Add it: to the query of a GET, to the body of a POST. Its documentation says with which value.</source>
        <translation type="unfinished">Añádelo: a la consulta de un GET, al cuerpo de un POST. Su documentación dice con qué valor.</translation>
    </message>
    <message>
        <source>Use http://</source>
        <translation type="unfinished">Usar http://</translation>
    </message>
    <message>
        <source>Another page answered in the provider&apos;s place: the network that this computer is in wants a log-in first.</source>
        <translation type="unfinished">Otra página respondió en lugar del proveedor: la red en la que está este equipo quiere primero un inicio de sesión.</translation>
    </message>
    <message>
        <source>Open any page in your browser, log in to the network, and try again.</source>
        <translation type="unfinished">Abre cualquier página en tu navegador, inicia sesión en la red y prueba otra vez.</translation>
    </message>
    <message>
        <source>No server of this name can be found: {host}.</source>
        <translation type="unfinished">No se encuentra ningún servidor con este nombre: {host}.</translation>
    </message>
    <message>
        <source>Check the spelling of the address. If it is right, check this computer&apos;s connection to the internet.</source>
        <translation type="unfinished">Comprueba cómo está escrita la dirección. Si es correcta, comprueba la conexión de este equipo a internet.</translation>
    </message>
    <message>
        <source>Nothing listens at {host}.</source>
        <translation type="unfinished">Nada escucha en {host}.</translation>
    </message>
    <message>
        <source>Check host and port of the address.</source>
        <translation type="unfinished">Comprueba el host y el puerto de la dirección.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe, so nothing was sent: its certificate does not prove who it is.</source>
        <translation type="unfinished">La conexión con {host} no es segura, así que no se envió nada: su certificado no demuestra quién es.</translation>
    </message>
    <message>
        <source>Check the address. If a program on this network looks into connections, have its certificate added to the system.</source>
        <translation type="unfinished">Comprueba la dirección. Si un programa de esta red inspecciona las conexiones, haz que se añada su certificado al sistema.</translation>
    </message>
    <message>
        <source>The server at {host} speaks no https there, or none that is safe today: nothing was sent.</source>
        <translation type="unfinished">El servidor en {host} no habla https ahí, o ninguno que hoy sea seguro: no se envió nada.</translation>
    </message>
    <message>
        <source>Check the address and its port. A server on this computer is often reached with http://.</source>
        <translation type="unfinished">Comprueba la dirección y su puerto. A un servidor en este equipo se llega a menudo con http://.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not let the request through.</source>
        <translation type="unfinished">El proxy de este equipo no deja pasar la solicitud.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, or ask whoever runs the network.</source>
        <translation type="unfinished">Comprueba los ajustes de proxy del sistema, o pregunta a quien lleva la red.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation type="unfinished">{host} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, check the address: a wrong port or path may lead nowhere.</source>
        <translation type="unfinished">Prueba otra vez dentro de un momento. Si sigue así, comprueba la dirección: un puerto o una ruta equivocados pueden no llevar a ningún sitio.</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <translation type="unfinished">{host} terminó la conexión sin respuesta.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, check the address: https:// where http:// is spoken ends like this.</source>
        <translation type="unfinished">Prueba otra vez. Si sigue así, comprueba la dirección: https:// donde se habla http:// termina así.</translation>
    </message>
    <message>
        <source>The answer is far too large for a call of this kind.</source>
        <translation type="unfinished">La respuesta es demasiado grande para una llamada de este tipo.</translation>
    </message>
    <message>
        <source>Use a call that answers with one account, such as “me”, or ask for fewer values.</source>
        <translation type="unfinished">Usa una llamada que responda con una sola cuenta, como “me”, o pide menos valores.</translation>
    </message>
    <message>
        <source>The address sends the request on again and again, or to a place that is not safe.</source>
        <translation type="unfinished">La dirección reenvía la solicitud una y otra vez, o a un lugar que no es seguro.</translation>
    </message>
    <message>
        <source>Nothing was sent: on the way to {host} secrets could be read, for the address begins with http://.</source>
        <translation type="unfinished">No se envió nada: de camino a {host} se podrían leer secretos, pues la dirección empieza por http://.</translation>
    </message>
    <message>
        <source>Use the https:// address of the provider&apos;s documentation.</source>
        <translation type="unfinished">Usa la dirección https:// de la documentación del proveedor.</translation>
    </message>
    <message>
        <source>Nothing was sent: {host} is this computer or one of its network, and nobody said that requests may go there.</source>
        <translation type="unfinished">No se envió nada: {host} es este equipo o uno de su red, y nadie dijo que las solicitudes puedan ir allí.</translation>
    </message>
    <message>
        <source>Try again and say yes when you are asked, if that is where the request is to go. Otherwise check the address.</source>
        <translation type="unfinished">Prueba otra vez y di que sí cuando se te pregunte, si es ahí adonde debe ir la solicitud. De lo contrario, comprueba la dirección.</translation>
    </message>
    <message>
        <source>The request cannot be sent as it stands.</source>
        <translation type="unfinished">La solicitud no se puede enviar tal como está.</translation>
    </message>
    <message>
        <source>Check the address and the headers of the call.</source>
        <translation type="unfinished">Comprueba la dirección y los encabezados de la llamada.</translation>
    </message>
    <message>
        <source>The provider wants https:// here.</source>
        <translation type="unfinished">El proveedor quiere aquí https://.</translation>
    </message>
    <message>
        <source>Begin the address with https://. Where the server is one&apos;s own, its proxy has to tell it that the request came by https.</source>
        <translation type="unfinished">Empieza la dirección con https://. Si el servidor es propio, su proxy tiene que decirle que la solicitud llegó por https.</translation>
    </message>
    <message>
        <source>The provider has a problem of its own at the moment (status {status}).</source>
        <translation type="unfinished">El proveedor tiene un problema propio en este momento (estado {status}).</translation>
    </message>
    <message>
        <source>Ask {host} for the token</source>
        <translation type="unfinished">Pedir el token a {host}</translation>
    </message>
    <message>
        <source>The account lives in another region than the address that was asked; the provider says so.</source>
        <translation type="unfinished">La cuenta está en una región distinta de la de la dirección a la que se preguntó; lo dice el proveedor.</translation>
    </message>
    <message>
        <source>Use the address of that region here; where customers of several are to connect, make the region a field.</source>
        <translation type="unfinished">Usa aquí la dirección de esa región; si deben conectarse clientes de varias, convierte la región en un campo.</translation>
    </message>
    <message>
        <source>The log-in was at another region or data centre than the address that was asked for the token.</source>
        <translation type="unfinished">El inicio de sesión fue en otra región u otro centro de datos que la dirección a la que se pidió el token.</translation>
    </message>
    <message>
        <source>Use one server for both: a code is known where the person logged in, and nowhere else.</source>
        <translation type="unfinished">Usa un solo servidor para ambos: un código se conoce donde la persona inició sesión, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>This call goes to {host}, and the token came from another environment: one of the two is a sandbox, the other is not.</source>
        <translation type="unfinished">Esta llamada va a {host}, y el token vino de otro entorno: uno de los dos es de pruebas (sandbox) y el otro no.</translation>
    </message>
    <message>
        <source>Look up the API&apos;s address in the environment of the log-in, and write it here.</source>
        <translation type="unfinished">Busca la dirección de la API en el entorno del inicio de sesión y escríbela aquí.</translation>
    </message>
    <message>
        <source>The account may live in another region or data centre than the address that was asked: the log-in came back with {places}.</source>
        <translation type="unfinished">La cuenta puede estar en una región o un centro de datos distintos de los de la dirección a la que se preguntó: el inicio de sesión volvió con {places}.</translation>
    </message>
    <message>
        <source>Use the address of that region in this step. Where accounts of several regions are to be connected, keep that value in step {step} under Advanced, and build the address from it.</source>
        <translation type="unfinished">Usa en este paso la dirección de esa región. Si deben conectarse cuentas de varias regiones, guarda ese valor en el paso {step}, en Avanzado, y forma con él la dirección.</translation>
    </message>
    <message>
        <source>Put https:// before it</source>
        <translation type="unfinished">Poner https:// delante</translation>
    </message>
    <message>
        <source>This step has no address yet: nothing was sent.</source>
        <translation type="unfinished">Este paso aún no tiene dirección: no se envió nada.</translation>
    </message>
    <message>
        <source>Fill it in, as the provider&apos;s documentation writes it.</source>
        <translation type="unfinished">Rellénala, como la escribe la documentación del proveedor.</translation>
    </message>
    <message>
        <source>The request needs a value that is not there: {path}. Nothing was sent.</source>
        <translation type="unfinished">La solicitud necesita un valor que no está: {path}. No se envió nada.</translation>
    </message>
    <message>
        <source>List it in step {step} among the values to keep from the callback.</source>
        <translation type="unfinished">Ponlo en el paso {step} entre los valores que guardar del retorno.</translation>
    </message>
    <message>
        <source>{hint}</source>
        <translation type="unfinished">{hint}</translation>
    </message>
    <message>
        <source>Another program on this computer uses the port of the redirect, so that no log-in could begin.</source>
        <translation type="unfinished">Otro programa de este equipo usa el puerto de la redirección, así que no pudo empezar ningún inicio de sesión.</translation>
    </message>
    <message>
        <source>End that program; or choose another port in step {step}, and register the new address at the provider.</source>
        <translation type="unfinished">Termina ese programa; o elige otro puerto en el paso {step}, y registra la nueva dirección en el proveedor.</translation>
    </message>
    <message>
        <source>You revoked this access yourself in this session: nothing is wrong with the provider or the spec.</source>
        <translation type="unfinished">Tú revocaste este acceso en esta sesión: no pasa nada con el proveedor ni con la especificación.</translation>
    </message>
    <message>
        <source>Log in again to get another token.</source>
        <translation type="unfinished">Inicia sesión otra vez para obtener otro token.</translation>
    </message>
    <message>
        <source>{summary}</source>
        <translation type="unfinished">{summary}</translation>
    </message>
    <message>
        <source>The provider takes no redirect URI with a number for a host, such as 127.0.0.1.</source>
        <translation type="unfinished">El proveedor no acepta ningún URI de redirección con un número como host, como 127.0.0.1.</translation>
    </message>
    <message>
        <source>Receive it at localhost. Register that address at the provider first, as step {step} shows it.</source>
        <translation type="unfinished">Recíbelo en localhost. Registra primero esa dirección en el proveedor, como la muestra el paso {step}.</translation>
    </message>
    <message>
        <source>The provider wants a redirect URI that begins with https://. The one that was sent does not.</source>
        <translation type="unfinished">El proveedor quiere un URI de redirección que empiece por https://. El que se envió no lo hace.</translation>
    </message>
    <message>
        <source>Receive it over https: register exactly this address at the provider first. Or log in with the platform&apos;s redirect URL and paste the final address.</source>
        <translation type="unfinished">Recíbelo por https: registra primero exactamente esta dirección en el proveedor. O inicia sesión con la URL de redirección de la plataforma y pega la dirección final.</translation>
    </message>
    <message>
        <source>The provider sends nobody to an address of their own computer.</source>
        <translation type="unfinished">El proveedor no envía a nadie a una dirección de su propio equipo.</translation>
    </message>
    <message>
        <source>Log in with the platform&apos;s redirect URL and paste the final address here; register that URL at the provider.</source>
        <translation type="unfinished">Inicia sesión con la URL de redirección de la plataforma y pega aquí la dirección final; registra esa URL en el proveedor.</translation>
    </message>
    <message>
        <source>Drop the slash at its end</source>
        <translation type="unfinished">Quitar la barra final</translation>
    </message>
    <message>
        <source>Add a slash at its end</source>
        <translation type="unfinished">Añadir una barra al final</translation>
    </message>
    <message>
        <source>The provider does not know the redirect URI that was sent. It compares every character, the slash at the end too.</source>
        <translation type="unfinished">El proveedor no conoce el URI de redirección que se envió. Compara cada carácter, también la barra del final.</translation>
    </message>
    <message>
        <source>Register exactly this address at the provider, in the settings of your app.</source>
        <translation type="unfinished">Registra exactamente esta dirección en el proveedor, en los ajustes de tu aplicación.</translation>
    </message>
    <message>
        <source>The provider does not take client ID and redirect URI together. Many say the same of both, and mostly it is the redirect URI, which is not registered as it was sent.</source>
        <translation type="unfinished">El proveedor no acepta esta combinación de ID de cliente y URI de redirección. Muchos dan el mismo mensaje por uno que por otro, y casi siempre la causa es el URI de redirección, que no está registrado tal como se envió.</translation>
    </message>
    <message>
        <source>Register exactly this address at the provider, in the settings of your app. Else copy the client ID again.</source>
        <translation type="unfinished">Registra exactamente esta dirección en el proveedor, en los ajustes de tu aplicación. Si no es eso, copia otra vez el ID de cliente.</translation>
    </message>
    <message>
        <source>The authorization request leaves out response_type, which the standard demands (RFC 6749 section 4.1.1).</source>
        <translation type="unfinished">La solicitud de autorización omite response_type, que exige el estándar (RFC 6749, sección 4.1.1).</translation>
    </message>
    <message>
        <source>The provider does not know this client ID.</source>
        <translation type="unfinished">El proveedor no conoce este ID de cliente.</translation>
    </message>
    <message>
        <source>Copy the client ID from the provider again. Check that it is of the environment and region that the address asks: sandbox and production, and many regions, have apps of their own.</source>
        <translation type="unfinished">Copia otra vez el ID de cliente del proveedor. Comprueba que es del entorno y de la región que pide la dirección: sandbox y producción, y muchas regiones, tienen aplicaciones propias.</translation>
    </message>
    <message>
        <source>The app is registered there as one of a kind that cannot log people in like this.</source>
        <translation type="unfinished">La aplicación está registrada allí como de una clase con la que no se puede iniciar sesión así.</translation>
    </message>
    <message>
        <source>At the provider, register an app that may use OAuth with the authorization code grant: often it is called a web, a public or a partner app.</source>
        <translation type="unfinished">En el proveedor, registra una aplicación que pueda usar OAuth con la concesión authorization code: a menudo se llama aplicación web, pública o de partner.</translation>
    </message>
    <message>
        <source>The account belongs to an organisation whose administrator has to approve the app first.</source>
        <translation type="unfinished">La cuenta pertenece a una organización cuyo administrador tiene que aprobar antes la aplicación.</translation>
    </message>
    <message>
        <source>Ask an administrator to approve it, or log in with an account of your own for the test.</source>
        <translation type="unfinished">Pide a un administrador que la apruebe, o inicia sesión con una cuenta propia para la prueba.</translation>
    </message>
    <message>
        <source>The provider has suspended or disabled your app.</source>
        <translation type="unfinished">El proveedor ha suspendido o desactivado tu aplicación.</translation>
    </message>
    <message>
        <source>Your app is still in its test phase at the provider, and this account is not among its testers.</source>
        <translation type="unfinished">Tu aplicación sigue en fase de pruebas en el proveedor, y esta cuenta no está entre sus probadores.</translation>
    </message>
    <message>
        <source>Add the account as a test user at the provider, or have the app verified or published.</source>
        <translation type="unfinished">Añade la cuenta como usuario de prueba en el proveedor, o haz que se verifique o publique la aplicación.</translation>
    </message>
    <message>
        <source>The provider speaks of the redirect URI: it is not registered, or not written as it is registered.</source>
        <translation type="unfinished">El proveedor habla del URI de redirección: no está registrado, o no está escrito como se registró.</translation>
    </message>
    <message>
        <source>The provider speaks of the client ID: it is not the one that it gave to your app, or not of this environment.</source>
        <translation type="unfinished">El proveedor habla del ID de cliente: no es el que dio a tu aplicación, o no es de este entorno.</translation>
    </message>
    <message>
        <source>The provider does not give a code to this kind of app.</source>
        <translation type="unfinished">El proveedor no da un código a este tipo de aplicación.</translation>
    </message>
    <message>
        <source>At the provider, make it a web application with the authorization code grant.</source>
        <translation type="unfinished">En el proveedor, conviértela en una aplicación web con la concesión authorization code.</translation>
    </message>
    <message>
        <source>A firewall in front of the provider answered, not its API: it took the request for one of a robot, or does not let this network in.</source>
        <translation type="unfinished">Respondió un cortafuegos delante del proveedor, no su API: tomó la solicitud por la de un robot, o no deja entrar a esta red.</translation>
    </message>
    <message>
        <source>Check the address. Add a User-Agent header that names your app; if it stays so, the provider has to let the platform through.</source>
        <translation type="unfinished">Comprueba la dirección. Añade un encabezado User-Agent que indique tu aplicación; si sigue así, el proveedor tiene que dejar pasar a la plataforma.</translation>
    </message>
    <message>
        <source>Nobody has agreed yet to what the app asks for: whoever logged in, or an administrator of the account.</source>
        <translation type="unfinished">Nadie ha aceptado aún lo que pide la aplicación: quien inició sesión, o un administrador de la cuenta.</translation>
    </message>
    <message>
        <source>Have an administrator approve the app, or log in anew and agree to all that is asked for.</source>
        <translation type="unfinished">Haz que un administrador apruebe la aplicación, o inicia sesión de nuevo y acepta todo lo que se pide.</translation>
    </message>
    <message>
        <source>The provider lets in certain networks only, and this computer&apos;s address is not among them.</source>
        <translation type="unfinished">El proveedor solo deja entrar a ciertas redes, y la dirección de este equipo no está entre ellas.</translation>
    </message>
    <message>
        <source>Allow the address in the provider&apos;s settings, or lift the restriction for your app. The platform has other addresses than this computer.</source>
        <translation type="unfinished">Permite la dirección en los ajustes del proveedor, o levanta la restricción para tu aplicación. La plataforma tiene direcciones distintas de las de este equipo.</translation>
    </message>
    <message>
        <source>A policy of the account&apos;s organisation does not let this app, or this person, in.</source>
        <translation type="unfinished">Una política de la organización de la cuenta no deja entrar a esta aplicación, o a esta persona.</translation>
    </message>
    <message>
        <source>Ask its administrator to allow the app for this account; or log in with an account that is under no such policy.</source>
        <translation type="unfinished">Pide a su administrador que permita la aplicación para esta cuenta; o inicia sesión con una cuenta sin esa política.</translation>
    </message>
    <message>
        <source>The person who logged in lacks a right for this in the account: a role, or what an administrator has to give.</source>
        <translation type="unfinished">A la persona que inició sesión le falta un derecho para esto en la cuenta: un rol, o lo que tiene que dar un administrador.</translation>
    </message>
    <message>
        <source>Ask an administrator of the account for it, or log in as somebody who has it.</source>
        <translation type="unfinished">Pídelo a un administrador de la cuenta, o inicia sesión como alguien que lo tenga.</translation>
    </message>
    <message>
        <source>The account that logs in is not usable at the provider: suspended, locked, deactivated or not confirmed yet.</source>
        <translation type="unfinished">La cuenta que inicia sesión no se puede usar en el proveedor: está suspendida, bloqueada, desactivada o aún sin confirmar.</translation>
    </message>
    <message>
        <source>Log in to the provider&apos;s own pages with it and see what they say; or use another account.</source>
        <translation type="unfinished">Inicia sesión con ella en las propias páginas del proveedor y mira qué dicen; o usa otra cuenta.</translation>
    </message>
    <message>
        <source>The app may be connected by only so many accounts until the provider has reviewed it, and that number is reached.</source>
        <translation type="unfinished">Solo cierto número de cuentas puede conectar la aplicación hasta que el proveedor la revise, y ese número ya se ha alcanzado.</translation>
    </message>
    <message>
        <source>Disconnect accounts that are no longer needed, or ask the provider to review the app.</source>
        <translation type="unfinished">Desconecta las cuentas que ya no hagan falta, o pide al proveedor que revise la aplicación.</translation>
    </message>
    <message>
        <source>The API that is called is not switched on for your app at the provider.</source>
        <translation type="unfinished">La API a la que se llama no está activada para tu aplicación en el proveedor.</translation>
    </message>
    <message>
        <source>Switch it on in the provider&apos;s portal, where the app is registered; it may take some minutes to count.</source>
        <translation type="unfinished">Actívala en el portal del proveedor, donde está registrada la aplicación; puede tardar unos minutos en surtir efecto.</translation>
    </message>
    <message>
        <source>The provider takes the log-in, but not for this API: a scope for the API is missing, or a policy of the account (its profile, its IP addresses, an administrator&apos;s setting) forbids it.</source>
        <translation type="unfinished">El proveedor acepta el inicio de sesión, pero no para esta API: falta un scope para la API, o lo prohíbe una política de la cuenta (su perfil, sus direcciones IP, un ajuste del administrador).</translation>
    </message>
    <message>
        <source>Ask for the API&apos;s scope in step {step}, and have an administrator of the account allow API access and the app&apos;s network.</source>
        <translation type="unfinished">Pide el scope de la API en el paso {step}, y haz que un administrador de la cuenta permita el acceso a la API y la red de la aplicación.</translation>
    </message>
    <message>
        <source>The provider knows who is calling, but the account has no right to what is asked for: the id in the address, or what is asked of it, belongs to another account, or was not chosen at the log-in.</source>
        <translation type="unfinished">El proveedor sabe quién llama, pero la cuenta no tiene derecho a lo que se pide: el id de la dirección, o lo que se le pide, pertenece a otra cuenta, o no se eligió al iniciar sesión.</translation>
    </message>
    <message>
        <source>Check the id in the address of this call. If it is a value of yours, take the one of the account that logs in; some providers ask at the log-in which one the app may see.</source>
        <translation type="unfinished">Comprueba el id en la dirección de esta llamada. Si es un valor tuyo, toma el de la cuenta que inicia sesión; algunos proveedores preguntan al iniciar sesión cuál puede ver la aplicación.</translation>
    </message>
    <message>
        <source>The account that logged in does not have what the call asks for: a mailbox, a licence, a feature.</source>
        <translation type="unfinished">La cuenta que inició sesión no tiene lo que pide la llamada: un buzón, una licencia, una función.</translation>
    </message>
    <message>
        <source>Log in with an account that has it, or use a call that every account answers, such as “me”.</source>
        <translation type="unfinished">Inicia sesión con una cuenta que lo tenga, o usa una llamada a la que responda cualquier cuenta, como “me”.</translation>
    </message>
    <message>
        <source>The provider does not let the app into this account, shop or organisation: it is not installed or approved there, or not of a kind that may use it.</source>
        <translation type="unfinished">El proveedor no deja entrar a la aplicación en esta cuenta, tienda u organización: no está instalada o aprobada allí, o no es de una clase que pueda usarla.</translation>
    </message>
    <message>
        <source>Check in step {step} and at the log-in that it is the right account, and in the provider&apos;s portal that the app may be used with it.</source>
        <translation type="unfinished">Comprueba en el paso {step} y al iniciar sesión que es la cuenta correcta, y en el portal del proveedor que la aplicación se puede usar con ella.</translation>
    </message>
    <message>
        <source>The account&apos;s plan does not include this.</source>
        <translation type="unfinished">El plan de la cuenta no incluye esto.</translation>
    </message>
    <message>
        <source>Use an account whose plan has API access, or ask the provider to open it for the test.</source>
        <translation type="unfinished">Usa una cuenta cuyo plan tenga acceso a la API, o pide al proveedor que lo abra para la prueba.</translation>
    </message>
    <message>
        <source>The provider wants payment first (status 402): the account&apos;s plan does not include this.</source>
        <translation type="unfinished">El proveedor quiere antes un pago (estado 402): el plan de la cuenta no incluye esto.</translation>
    </message>
    <message>
        <source>The provider has not approved your app for this yet: such rights come after a review, or for test users only.</source>
        <translation type="unfinished">El proveedor aún no ha aprobado tu aplicación para esto: esos derechos llegan después de una revisión, o solo para usuarios de prueba.</translation>
    </message>
    <message>
        <source>Ask for the review in the provider&apos;s portal, or add the account as a test user there.</source>
        <translation type="unfinished">Pide la revisión en el portal del proveedor, o añade allí la cuenta como usuario de prueba.</translation>
    </message>
    <message>
        <source>Take the token from {places}</source>
        <translation type="unfinished">Tomar el token de {places}</translation>
    </message>
    <message>
        <source>The answer holds more than one token, none at the usual place: one for the app and one for the person, for example.</source>
        <translation type="unfinished">La respuesta contiene más de un token, ninguno en el lugar habitual: uno para la aplicación y uno para la persona, por ejemplo.</translation>
    </message>
    <message>
        <source>Take the one that the API&apos;s documentation speaks of.</source>
        <translation type="unfinished">Toma aquel del que habla la documentación de la API.</translation>
    </message>
    <message>
        <source>The answer holds the token at another place than the usual one.</source>
        <translation type="unfinished">La respuesta contiene el token en un lugar distinto del habitual.</translation>
    </message>
    <message>
        <source>Take it from there: the wizard has found it.</source>
        <translation type="unfinished">Tómalo de ahí: el asistente lo ha encontrado.</translation>
    </message>
    <message>
        <source>The answer holds one more token: providers give one for the app and one for the person, for example.</source>
        <translation type="unfinished">La respuesta contiene un token más: los proveedores dan uno para la aplicación y uno para la persona, por ejemplo.</translation>
    </message>
    <message>
        <source>Take this one if the API&apos;s documentation speaks of it.</source>
        <translation type="unfinished">Toma este si la documentación de la API habla de él.</translation>
    </message>
    <message>
        <source>The answer holds yet another token.</source>
        <translation type="unfinished">La respuesta contiene aún otro token.</translation>
    </message>
    <message>
        <source>Only an ID token came, which says who logged in; no access token: no scope of an API was asked for.</source>
        <translation type="unfinished">Solo llegó un ID token, que dice quién inició sesión; ningún token de acceso: no se pidió ningún scope de una API.</translation>
    </message>
    <message>
        <source>Ask for a scope of the API besides openid, as its documentation writes it.</source>
        <translation type="unfinished">Pide un scope de la API además de openid, como lo escribe su documentación.</translation>
    </message>
    <message>
        <source>The web server in front answers with a page of its own (status {status}), not the provider&apos;s OAuth: it does not let requests like this through to the address.</source>
        <translation type="unfinished">El servidor web que está delante responde con una página propia (estado {status}), no el OAuth del proveedor: no deja pasar solicitudes como esta a la dirección.</translation>
    </message>
    <message>
        <source>Check the address to the letter. If it is right, a rule of that server or of a firewall refuses programs.</source>
        <translation type="unfinished">Comprueba la dirección letra por letra. Si es correcta, una regla de ese servidor o de un cortafuegos rechaza programas.</translation>
    </message>
    <message>
        <source>The answer counts as a success, but there is no access token in it.</source>
        <translation type="unfinished">La respuesta cuenta como éxito, pero en ella no hay ningún token de acceso.</translation>
    </message>
    <message>
        <source>Look at the answer. If the provider names the token otherwise, set its place under Advanced; if it is a failure, set the success rule.</source>
        <translation type="unfinished">Mira la respuesta. Si el proveedor llama al token de otra forma, pon su lugar en Avanzado; si es un fallo, pon la regla de éxito.</translation>
    </message>
    <message>
        <source>The address answered in XML, and values can be taken from JSON or a form only.</source>
        <translation type="unfinished">La dirección respondió en XML, y los valores solo se pueden tomar de JSON o de un formulario.</translation>
    </message>
    <message>
        <source>Ask for JSON as the provider&apos;s documentation says: with the header Accept, with a parameter such as format, or at another address.</source>
        <translation type="unfinished">Pide JSON como dice la documentación del proveedor: con el encabezado Accept, con un parámetro como format, o en otra dirección.</translation>
    </message>
    <message>
        <source>The answer is one signed token (JWT), not data: the provider signs it, or encrypts it, for your app.</source>
        <translation type="unfinished">La respuesta es un solo token firmado (JWT), no datos: el proveedor la firma, o la cifra, para tu aplicación.</translation>
    </message>
    <message>
        <source>At the provider, have this answer sent unsigned for your app; or use another call that shows the account.</source>
        <translation type="unfinished">En el proveedor, haz que esta respuesta se envíe sin firmar para tu aplicación; o usa otra llamada que muestre la cuenta.</translation>
    </message>
    <message>
        <source>The address answered with a web page, not with data: it is a page for people, or it wants a log-in.</source>
        <translation type="unfinished">La dirección respondió con una página web, no con datos: es una página para personas, o quiere un inicio de sesión.</translation>
    </message>
    <message>
        <source>The server answers with a stream of events (text/event-stream), which the platform does not take for data.</source>
        <translation type="unfinished">El servidor responde con un flujo de eventos (text/event-stream), que la plataforma no toma como datos.</translation>
    </message>
    <message>
        <source>Use a call that is answered in JSON. Ask the provider of an MCP server whether it can answer so.</source>
        <translation type="unfinished">Usa una llamada que se responda en JSON. Pregunta al proveedor de un servidor MCP si este puede responder así.</translation>
    </message>
    <message>
        <source>The answer holds no data that a program can read.</source>
        <translation type="unfinished">La respuesta no contiene datos que un programa pueda leer.</translation>
    </message>
    <message>
        <source>Check the address of the call, and ask for JSON.</source>
        <translation type="unfinished">Comprueba la dirección de la llamada, y pide JSON.</translation>
    </message>
    <message>
        <source>The provider answers failures with status {status}: its own words say what is wrong.</source>
        <translation type="unfinished">El proveedor responde a los fallos con estado {status}: sus propias palabras dicen qué falla.</translation>
    </message>
    <message>
        <source>Mend what they name.</source>
        <translation type="unfinished">Corrige lo que nombran.</translation>
    </message>
    <message>
        <source>Send the token in the header</source>
        <translation type="unfinished">Enviar el token en el encabezado</translation>
    </message>
    <message>
        <source>Send the token in the query, too</source>
        <translation type="unfinished">Enviar el token también en la consulta</translation>
    </message>
    <message>
        <source>Send the token in the body, too</source>
        <translation type="unfinished">Enviar el token también en el cuerpo</translation>
    </message>
    <message>
        <source>The test call does not send the access token at all.</source>
        <translation type="unfinished">La llamada de prueba no envía el token de acceso.</translation>
    </message>
    <message>
        <source>The provider wants another word before the token than Bearer.</source>
        <translation type="unfinished">El proveedor quiere delante del token una palabra distinta de Bearer.</translation>
    </message>
    <message>
        <source>Change the header Authorization here, and in step {parameters}.</source>
        <translation type="unfinished">Cambia el encabezado Authorization aquí y en el paso {parameters}.</translation>
    </message>
    <message>
        <source>The provider wants the word Bearer before the token; another one was sent.</source>
        <translation type="unfinished">El proveedor quiere la palabra Bearer delante del token; se envió otra.</translation>
    </message>
    <message>
        <source>The header Authorization holds the token and no word before it; the standard has Bearer there (RFC 6750).</source>
        <translation type="unfinished">El encabezado Authorization contiene el token y ninguna palabra delante; el estándar tiene ahí Bearer (RFC 6750).</translation>
    </message>
    <message>
        <source>Write Bearer before it, here and in step {parameters}, unless the provider&apos;s documentation has it without.</source>
        <translation type="unfinished">Escribe Bearer delante, aquí y en el paso {parameters}, salvo que la documentación del proveedor lo tenga sin él.</translation>
    </message>
    <message>
        <source>The token was sent with another word before it than Bearer, which is the usual one (RFC 6750 section 2.1).</source>
        <translation type="unfinished">El token se envió con una palabra delante que no es Bearer, la habitual (RFC 6750, sección 2.1).</translation>
    </message>
    <message>
        <source>The provider takes a token with a signed proof alone (DPoP, RFC 9449), which the platform cannot make.</source>
        <translation type="unfinished">El proveedor solo acepta un token con una prueba firmada (DPoP, RFC 9449), que la plataforma no puede crear.</translation>
    </message>
    <message>
        <source>The provider asks for another kind of Authorization than Bearer.</source>
        <translation type="unfinished">El proveedor pide una clase de Authorization distinta de Bearer.</translation>
    </message>
    <message>
        <source>Use the word that it names, here and in step {parameters}.</source>
        <translation type="unfinished">Usa la palabra que indica, aquí y en el paso {parameters}.</translation>
    </message>
    <message>
        <source>The provider&apos;s clock and this computer&apos;s differ: the token is not valid yet, or not any more.</source>
        <translation type="unfinished">El reloj del proveedor y el de este equipo difieren: el token aún no es válido, o ya no.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock (best: by the internet). If it is right, wait a moment or tell the provider.</source>
        <translation type="unfinished">Pon en hora el reloj de este equipo (mejor: por internet). Si es correcto, espera un momento o díselo al proveedor.</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation type="unfinished">El token de acceso ha caducado.</translation>
    </message>
    <message>
        <source>Refresh it, or log in again.</source>
        <translation type="unfinished">Renuévalo, o inicia sesión otra vez.</translation>
    </message>
    <message>
        <source>The access was taken back: somebody disconnected the app, or the account was closed to it.</source>
        <translation type="unfinished">El acceso se retiró: alguien desconectó la aplicación, o se le cerró la cuenta.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation type="unfinished">Inicia sesión otra vez.</translation>
    </message>
    <message>
        <source>This call wants a token of another kind: one of a person in place of one of the app, or the other way round.</source>
        <translation type="unfinished">Esta llamada quiere un token de otra clase: uno de una persona en lugar de uno de la aplicación, o al revés.</translation>
    </message>
    <message>
        <source>Use a call that takes this kind of token, or ask for the other kind at the log-in; its documentation says which.</source>
        <translation type="unfinished">Usa una llamada que acepte este tipo de token, o pide el otro tipo al iniciar sesión; su documentación dice cuál.</translation>
    </message>
    <message>
        <source>The provider misses {parameter}, and the token was sent in the header: it reads the query of the address.</source>
        <translation type="unfinished">Al proveedor le falta {parameter}, y el token se envió en el encabezado: lee la consulta de la dirección.</translation>
    </message>
    <message>
        <source>Send it there as {parameter}, here and with every request.</source>
        <translation type="unfinished">Envíalo allí como {parameter}, aquí y con cada solicitud.</translation>
    </message>
    <message>
        <source>The provider does not take what is sent as an access token: another kind is wanted, or it is sent in another way.</source>
        <translation type="unfinished">El proveedor no acepta como token de acceso lo que se envía: quiere otra clase, o se envía de otra forma.</translation>
    </message>
    <message>
        <source>Compare the header with the provider&apos;s documentation: the word before the token may be another one than Bearer, or it wants a header of its own.</source>
        <translation type="unfinished">Compara el encabezado con la documentación del proveedor: la palabra delante del token puede no ser Bearer, o quiere un encabezado propio.</translation>
    </message>
    <message>
        <source>The header Authorization was sent, and the provider says that none came: something on the way drops it, or it looks for the token elsewhere.</source>
        <translation type="unfinished">El encabezado Authorization se envió, y el proveedor dice que no llegó ninguno: algo en el camino lo descarta, o busca el token en otro sitio.</translation>
    </message>
    <message>
        <source>Check the address to the letter, since a redirect loses the header. Where the server is one&apos;s own, its web server or proxy has to pass the header on (Apache: CGIPassAuth On). Otherwise look up where this API wants the token.</source>
        <translation type="unfinished">Comprueba la dirección letra por letra, pues una redirección pierde el encabezado. Si el servidor es propio, su servidor web o su proxy tiene que pasar el encabezado (Apache: CGIPassAuth On). De lo contrario, busca dónde quiere el token esta API.</translation>
    </message>
    <message>
        <source>The token was sent in the query of the address, and many providers read it in the header Authorization alone.</source>
        <translation type="unfinished">El token se envió en la consulta de la dirección, y muchos proveedores solo lo leen en el encabezado Authorization.</translation>
    </message>
    <message>
        <source>Send it there, after the word Bearer (RFC 6750 section 2.1).</source>
        <translation type="unfinished">Envíalo allí, después de la palabra Bearer (RFC 6750, sección 2.1).</translation>
    </message>
    <message>
        <source>The provider wants a stronger or a more recent log-in for this call (RFC 9470).</source>
        <translation type="unfinished">El proveedor quiere para esta llamada un inicio de sesión más fuerte o más reciente (RFC 9470).</translation>
    </message>
    <message>
        <source>Add what it names to step {step}, under Extra parameters (acr_values or max_age), and log in again.</source>
        <translation type="unfinished">Añade lo que indica al paso {step}, en Parámetros adicionales (acr_values o max_age), e inicia sesión otra vez.</translation>
    </message>
    <message>
        <source>The provider refuses the access token: it is sent in a way that it does not read, the API is another one, or the token is of another kind.</source>
        <translation type="unfinished">El proveedor rechaza el token de acceso: se envía de una forma que no lee, la API es otra, o el token es de otra clase.</translation>
    </message>
    <message>
        <source>Compare the header of this call with the provider&apos;s documentation, and the address with that of the token (sandbox or production).</source>
        <translation type="unfinished">Compara el encabezado de esta llamada con la documentación del proveedor, y la dirección con la del token (sandbox o producción).</translation>
    </message>
    <message>
        <source>Some providers refuse a token in these words, too, where only a scope is missing that this call needs (Discord does).</source>
        <translation type="unfinished">Algunos proveedores rechazan un token con estas palabras también cuando solo falta un scope que necesita esta llamada (Discord lo hace).</translation>
    </message>
    <message>
        <source>Look up in the provider&apos;s documentation which scope the call needs, and ask for it.</source>
        <translation type="unfinished">Busca en la documentación del proveedor qué scope necesita la llamada, y pídelo.</translation>
    </message>
    <message>
        <source>Take it from {place}</source>
        <translation type="unfinished">Tomarlo de {place}</translation>
    </message>
    <message>
        <source>{name} ({source})</source>
        <translation type="unfinished">{name} ({source})</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation type="unfinished">redirección</translation>
    </message>
    <message>
        <source>The answer is an empty list: the account that logged in has nothing of this kind, or did not let the app see any of it.</source>
        <translation type="unfinished">La respuesta es una lista vacía: la cuenta que inició sesión no tiene nada de este tipo, o no dejó que la aplicación viera nada de ello.</translation>
    </message>
    <message>
        <source>Log in again with an account that has one, and choose it where the provider asks. The path itself may be right.</source>
        <translation type="unfinished">Inicia sesión otra vez con una cuenta que tenga algo, y elígelo donde pregunte el proveedor. La propia ruta puede ser correcta.</translation>
    </message>
    <message>
        <source>There is nothing at {path} in the answer. What it holds at its top: {keys}.</source>
        <translation type="unfinished">En la respuesta no hay nada en {path}. Lo que contiene en su primer nivel: {keys}.</translation>
    </message>
    <message>
        <source>Look at the answer, and choose the place of the value again.</source>
        <translation type="unfinished">Mira la respuesta, y elige otra vez el lugar del valor.</translation>
    </message>
    <message>
        <source>The answer lists what this account has, and what the connection asks for fits not exactly one entry.</source>
        <translation type="unfinished">La respuesta enumera lo que tiene esta cuenta, y lo que pide la conexión no corresponde exactamente a una sola entrada.</translation>
    </message>
    <message>
        <source>Log in again, with one of the names above in the field by which the entry is picked.</source>
        <translation type="unfinished">Inicia sesión otra vez, con uno de los nombres de arriba en el campo por el que se elige la entrada.</translation>
    </message>
    <message>
        <source>The answer came (status {status}), but the success rule of this step does not hold for it.</source>
        <translation type="unfinished">La respuesta llegó (estado {status}), pero no se cumple para ella la regla de éxito de este paso.</translation>
    </message>
    <message>
        <source>Compare the rule with the answer: its path, and the value that it wants.</source>
        <translation type="unfinished">Compara la regla con la respuesta: su ruta y el valor que quiere.</translation>
    </message>
    <message>
        <source>Switch to HTTP Basic, with client_id in the body</source>
        <translation type="unfinished">Cambiar a HTTP Basic, con client_id en el cuerpo</translation>
    </message>
    <message>
        <source>The provider asks for the app&apos;s credentials in the Authorization header (HTTP Basic); they were sent in the body.</source>
        <translation type="unfinished">El proveedor pide las credenciales de la aplicación en el encabezado Authorization (HTTP Basic); se enviaron en el cuerpo.</translation>
    </message>
    <message>
        <source>Send them by HTTP Basic. If that changes nothing, it is the client secret itself.</source>
        <translation type="unfinished">Envíalas con HTTP Basic. Si eso no cambia nada, es el propio secreto de cliente.</translation>
    </message>
    <message>
        <source>The provider wants the app&apos;s credentials in the Authorization header (HTTP Basic).</source>
        <translation type="unfinished">El proveedor quiere las credenciales de la aplicación en el encabezado Authorization (HTTP Basic).</translation>
    </message>
    <message>
        <source>Send them by HTTP Basic.</source>
        <translation type="unfinished">Envíalas con HTTP Basic.</translation>
    </message>
    <message>
        <source>The provider wants the app&apos;s credentials in the body of the request.</source>
        <translation type="unfinished">El proveedor quiere las credenciales de la aplicación en el cuerpo de la solicitud.</translation>
    </message>
    <message>
        <source>The request holds no client secret, and the provider does not accept the app without it.</source>
        <translation type="unfinished">La solicitud no contiene secreto de cliente, y el proveedor no acepta la aplicación sin él.</translation>
    </message>
    <message>
        <source>Send it in the body. If it is not there yet, paste it in step {step}.</source>
        <translation type="unfinished">Envíalo en el cuerpo. Si aún no está, pégalo en el paso {step}.</translation>
    </message>
    <message>
        <source>This request says otherwise who the app is than the one for the token, which the provider understood.</source>
        <translation type="unfinished">Esta solicitud dice quién es la aplicación de una forma distinta de la de la solicitud del token, que el proveedor entendió.</translation>
    </message>
    <message>
        <source>The request does not say who the app is: it holds no client secret, and the provider does not take it so.</source>
        <translation type="unfinished">La solicitud no dice quién es la aplicación: no contiene secreto de cliente, y el proveedor no la acepta así.</translation>
    </message>
    <message>
        <source>Send the secret in the body. If it is not there yet, paste it in step {step}.</source>
        <translation type="unfinished">Envía el secreto en el cuerpo. Si aún no está, pégalo en el paso {step}.</translation>
    </message>
    <message>
        <source>The provider misses something and does not say what; ID and secret travel in a header that it may not read.</source>
        <translation type="unfinished">Al proveedor le falta algo y no dice qué; el ID y el secreto viajan en un encabezado que quizá no lee.</translation>
    </message>
    <message>
        <source>The provider asks for another method than {method}.</source>
        <translation type="unfinished">El proveedor pide otro método en lugar de {method}.</translation>
    </message>
    <message>
        <source>Add it to this call, with the access token.</source>
        <translation type="unfinished">Añádelo a esta llamada, con el token de acceso.</translation>
    </message>
    <message>
        <source>The provider wants a query (GraphQL), and the call sends none.</source>
        <translation type="unfinished">El proveedor quiere una consulta (GraphQL), y la llamada no envía ninguna.</translation>
    </message>
    <message>
        <source>Write the one that asks who is connected, or paste it alone: {example}.</source>
        <translation type="unfinished">Escribe la que pregunta quién está conectado, o pégala sola: {example}.</translation>
    </message>
    <message>
        <source>Paste the page of its documentation that shows one into the address, or write it below.</source>
        <translation type="unfinished">Pega en la dirección la página de su documentación que muestra una, o escríbela abajo.</translation>
    </message>
</context>
</TS>
