<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Not started.</source>
        <translation type="unfinished">Sin empezar.</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation type="unfinished">ID de cliente</translation>
    </message>
    <message>
        <source>authorization URL</source>
        <translation type="unfinished">URL de autorización</translation>
    </message>
    <message>
        <source>token URL</source>
        <translation type="unfinished">URL del token</translation>
    </message>
    <message>
        <source>No browser opened by itself.</source>
        <translation type="unfinished">No se abrió ningún navegador por sí solo.</translation>
    </message>
    <message>
        <source>Copy the link and open it.</source>
        <translation type="unfinished">Copia el enlace y ábrelo.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished">Copiar enlace</translation>
    </message>
    <message>
        <source>There are other ways to receive the redirect.</source>
        <translation type="unfinished">Hay otras formas de recibir la redirección.</translation>
    </message>
    <message>
        <source>Show the ways</source>
        <translation type="unfinished">Mostrar las formas</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation type="unfinished">Falta el secreto de cliente.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation type="unfinished">Se queda en este equipo.</translation>
    </message>
    <message>
        <source>Paste it</source>
        <translation type="unfinished">Pegarlo</translation>
    </message>
    <message>
        <source>The client secret is no longer here.</source>
        <translation type="unfinished">El secreto de cliente ya no está aquí.</translation>
    </message>
    <message>
        <source>Without a password store it lasts until the window is closed.</source>
        <translation type="unfinished">Sin almacén de contraseñas dura hasta que se cierra la ventana.</translation>
    </message>
    <message>
        <source>Paste it again</source>
        <translation type="unfinished">Pegarlo otra vez</translation>
    </message>
    <message>
        <source>First enter the redirect URLs in the provider&apos;s portal.</source>
        <translation type="unfinished">Introduce primero las URL de redirección en el portal del proveedor.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished">Mostrarlas</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation type="unfinished">Aún sin ejecutar.</translation>
    </message>
    <message>
        <source>Proof out of date.</source>
        <translation type="unfinished">Comprobación desactualizada.</translation>
    </message>
    <message>
        <source>Changed since: run it again.</source>
        <translation type="unfinished">Ha cambiado desde entonces: ejecútala otra vez.</translation>
    </message>
    <message>
        <source>Still needed to log in: {fields}.</source>
        <translation type="unfinished">Aún hace falta para iniciar sesión: {fields}.</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation type="unfinished">Rellenarlo</translation>
    </message>
    <message>
        <source>This has to be mended first: {fields}.</source>
        <translation type="unfinished">Primero hay que corregir esto: {fields}.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">Mostrarlo</translation>
    </message>
    <message>
        <source>The last proof stopped at {step}.</source>
        <translation type="unfinished">La última comprobación se detuvo en {step}.</translation>
    </message>
    <message>
        <source>Log in and try it.</source>
        <translation type="unfinished">Inicia sesión y pruébala.</translation>
    </message>
    <message>
        <source>Everything is there: log in and try it.</source>
        <translation type="unfinished">Está todo: inicia sesión y pruébala.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished">Producción</translation>
    </message>
    <message>
        <source>The server says that it is “{other}”, not the one that was asked.</source>
        <translation type="unfinished">El servidor dice que es “{other}”, no aquel al que se preguntó.</translation>
    </message>
    <message>
        <source>Nothing was taken over. If that is right, ask that address, or paste what {where} shows.</source>
        <translation type="unfinished">No se tomó nada. Si eso es correcto, pregunta a esa dirección, o pega lo que muestra {where}.</translation>
    </message>
    <message>
        <source>Nothing was taken over. If that is right, paste what {where} shows.</source>
        <translation type="unfinished">No se tomó nada. Si eso es correcto, pega lo que muestra {where}.</translation>
    </message>
    <message>
        <source>“{host}” does not say where its OAuth addresses are.</source>
        <translation type="unfinished">“{host}” no dice dónde están sus direcciones de OAuth.</translation>
    </message>
    <message>
        <source>Paste the page of its documentation on OAuth instead.</source>
        <translation type="unfinished">Pega en su lugar la página de su documentación sobre OAuth.</translation>
    </message>
    <message>
        <source>Its issuer may have a path, such as a tenant&apos;s name. Or paste its documentation on OAuth instead.</source>
        <translation type="unfinished">Su emisor puede tener una ruta, como el nombre de un tenant. O pega en su lugar su documentación sobre OAuth.</translation>
    </message>
    <message>
        <source>This connection has no field “{key}”.</source>
        <translation type="unfinished">Esta conexión no tiene el campo “{key}”.</translation>
    </message>
    <message>
        <source>The value of “{key}” is no text in UTF-8. Type it anew.</source>
        <translation type="unfinished">El valor de “{key}” no es texto en UTF-8. Escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>The field “{key}” needs a value.</source>
        <translation type="unfinished">El campo “{key}” necesita un valor.</translation>
    </message>
    <message>
        <source>The field “{key}” takes one of: {choices}.</source>
        <translation type="unfinished">El campo “{key}” acepta uno de estos: {choices}.</translation>
    </message>
    <message>
        <source>The value of “{key}” does not have the form that the field asks for ({pattern}).</source>
        <translation type="unfinished">El valor de “{key}” no tiene la forma que pide el campo ({pattern}).</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation type="unfinished">No tiene ninguno.</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation type="unfinished">¿Querías decir “{near}”?</translation>
    </message>
    <message>
        <source>Its fields:</source>
        <translation type="unfinished">Sus campos:</translation>
    </message>
    <message>
        <source>Pick the label</source>
        <translation type="unfinished">Elegir la etiqueta</translation>
    </message>
    <message>
        <source>Pick the label in the answer above.</source>
        <translation type="unfinished">Elige la etiqueta en la respuesta de arriba.</translation>
    </message>
    <message>
        <source>Pick the unique identifier</source>
        <translation type="unfinished">Elegir el identificador único</translation>
    </message>
    <message>
        <source>Pick the unique identifier in the answer above.</source>
        <translation type="unfinished">Elige el identificador único en la respuesta de arriba.</translation>
    </message>
    <message>
        <source>List its domains</source>
        <translation type="unfinished">Añadir sus dominios</translation>
    </message>
    <message>
        <source>Add the domains above.</source>
        <translation type="unfinished">Añade arriba los dominios.</translation>
    </message>
    <message>
        <source>Send the same as the test call, above.</source>
        <translation type="unfinished">Envía lo mismo que la llamada de prueba, arriba.</translation>
    </message>
    <message>
        <source>Prove the whole connection</source>
        <translation type="unfinished">Comprobar toda la conexión</translation>
    </message>
    <message>
        <source>Prove the whole connection above.</source>
        <translation type="unfinished">Comprueba arriba toda la conexión.</translation>
    </message>
    <message>
        <source>Mend what is open</source>
        <translation type="unfinished">Corregir lo pendiente</translation>
    </message>
    <message>
        <source>Mend the points above.</source>
        <translation type="unfinished">Corrige los puntos de arriba.</translation>
    </message>
    <message>
        <source>Rehearse the whole connection</source>
        <translation type="unfinished">Ensayar toda la conexión</translation>
    </message>
    <message>
        <source>Rehearse the whole connection above.</source>
        <translation type="unfinished">Ensaya arriba toda la conexión.</translation>
    </message>
    <message>
        <source>Rehearse the exported code</source>
        <translation type="unfinished">Ensayar el código exportado</translation>
    </message>
    <message>
        <source>Rehearse the exported code above.</source>
        <translation type="unfinished">Ensaya arriba el código exportado.</translation>
    </message>
    <message>
        <source>Rehearse the export</source>
        <translation type="unfinished">Ensayar la exportación</translation>
    </message>
    <message>
        <source>Rehearse the export above.</source>
        <translation type="unfinished">Ensaya arriba la exportación.</translation>
    </message>
    <message>
        <source>Bring the app&apos;s client ID</source>
        <translation type="unfinished">Añadir el ID de cliente de la aplicación</translation>
    </message>
    <message>
        <source>Register an app, and bring its client ID above.</source>
        <translation type="unfinished">Registra una aplicación y añade arriba su ID de cliente.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation type="unfinished">Entregarla</translation>
    </message>
    <message>
        <source>Hand it over above.</source>
        <translation type="unfinished">Entrégala arriba.</translation>
    </message>
    <message>
        <source>Export it for your team</source>
        <translation type="unfinished">Exportarla para tu equipo</translation>
    </message>
    <message>
        <source>Export it for your team above.</source>
        <translation type="unfinished">Expórtala arriba para tu equipo.</translation>
    </message>
    <message>
        <source>Say whether it refreshes tokens</source>
        <translation type="unfinished">Decir si permite renovar tokens</translation>
    </message>
    <message>
        <source>Say above whether this provider refreshes tokens.</source>
        <translation type="unfinished">Di arriba si este proveedor permite renovar tokens.</translation>
    </message>
    <message>
        <source>Say whether it revokes tokens</source>
        <translation type="unfinished">Decir si puede revocar tokens</translation>
    </message>
    <message>
        <source>Say above whether this provider revokes tokens.</source>
        <translation type="unfinished">Di arriba si este proveedor puede revocar tokens.</translation>
    </message>
    <message>
        <source>Your browser shows the practice provider. Log in as Maya, approve, and come back here.</source>
        <translation type="unfinished">Tu navegador muestra el proveedor de práctica. Inicia sesión como Maya, da tu aprobación y vuelve aquí.</translation>
    </message>
    <message>
        <source>The answer of before is gone, it is kept nowhere. Press “Authorize” for another.</source>
        <translation type="unfinished">La respuesta de antes ya no está, no se guarda en ningún sitio. Pulsa “Autorizar” para obtener otra.</translation>
    </message>
    <message>
        <source>A mistake on purpose</source>
        <translation type="unfinished">Un error a propósito</translation>
    </message>
    <message>
        <source>Make a connection</source>
        <translation type="unfinished">Crear una conexión</translation>
    </message>
    <message>
        <source>It connects you with a provider for practice. Give it a name, such as “Practice”.</source>
        <translation type="unfinished">Te conecta con un proveedor para practicar. Dale un nombre, como “Práctica”.</translation>
    </message>
    <message>
        <source>Register the redirect</source>
        <translation type="unfinished">Registrar la redirección</translation>
    </message>
    <message>
        <source>In the practice portal this address is registered, the one with localhost. Choose it.</source>
        <translation type="unfinished">En el portal de práctica está registrada esta dirección, la de localhost. Elígela.</translation>
    </message>
    <message>
        <source>Fill in the client ID</source>
        <translation type="unfinished">Rellenar el ID de cliente</translation>
    </message>
    <message>
        <source>The practice portal calls your app {client_id}. Type that here.</source>
        <translation type="unfinished">El portal de práctica llama a tu aplicación {client_id}. Escríbelo aquí.</translation>
    </message>
    <message>
        <source>Use a wrong secret</source>
        <translation type="unfinished">Usar un secreto erróneo</translation>
    </message>
    <message>
        <source>Type one letter more at the end of the secret. It will fail, and you see how it is mended.</source>
        <translation type="unfinished">Escribe una letra más al final del secreto. Fallará, y verás cómo se corrige.</translation>
    </message>
    <message>
        <source>Now press “Authorize” and log in. The secret is only looked at after that.</source>
        <translation type="unfinished">Ahora pulsa “Autorizar” e inicia sesión. El secreto solo se mira después.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation type="unfinished">Corregirlo</translation>
    </message>
    <message>
        <source>Failed, as it should. See the provider&apos;s own words and the likely causes: here it is the secret.</source>
        <translation type="unfinished">Ha fallado, como debía. Mira las palabras del proveedor y las causas probables: aquí es el secreto.</translation>
    </message>
    <message>
        <source>Take the letter at the end away again, so that the secret is the right one.</source>
        <translation type="unfinished">Quita otra vez la letra del final, para que el secreto sea el correcto.</translation>
    </message>
    <message>
        <source>Press “Authorize” once more: now it works.</source>
        <translation type="unfinished">Pulsa “Autorizar” una vez más: ahora funciona.</translation>
    </message>
    <message>
        <source>Meet a second mistake</source>
        <translation type="unfinished">Conocer un segundo error</translation>
    </message>
    <message>
        <source>Choose 127.0.0.1. It is the same computer; to a provider it is another address.</source>
        <translation type="unfinished">Elige 127.0.0.1. Es el mismo equipo; para un proveedor es otra dirección.</translation>
    </message>
    <message>
        <source>Press “Authorize”. The provider will not know this address, and say so in your browser.</source>
        <translation type="unfinished">Pulsa “Autorizar”. El proveedor no conocerá esta dirección y lo dirá en tu navegador.</translation>
    </message>
    <message>
        <source>Mend that, too</source>
        <translation type="unfinished">Corregir también eso</translation>
    </message>
    <message>
        <source>See your browser: such an error is never sent back here. So nothing comes: press “Cancel”.</source>
        <translation type="unfinished">Mira tu navegador: un error así nunca se devuelve aquí. Por eso no llega nada: pulsa “Cancelar”.</translation>
    </message>
    <message>
        <source>Choose the address that is registered, the one with localhost.</source>
        <translation type="unfinished">Elige la dirección que está registrada, la de localhost.</translation>
    </message>
    <message>
        <source>Pick the name</source>
        <translation type="unfinished">Elegir el nombre</translation>
    </message>
    <message>
        <source>This is what the test call brought. Click the value that people know the account by.</source>
        <translation type="unfinished">Esto es lo que trajo la llamada de prueba. Haz clic en el valor por el que se conoce la cuenta.</translation>
    </message>
    <message>
        <source>Whitelist the hosts</source>
        <translation type="unfinished">Permitir los hosts</translation>
    </message>
    <message>
        <source>Tokens are sent to the listed places only. Add those that this connection uses.</source>
        <translation type="unfinished">Los tokens se envían solo a los sitios de la lista. Añade los que usa esta conexión.</translation>
    </message>
    <message>
        <source>Pick what identifies it</source>
        <translation type="unfinished">Elegir lo que la identifica</translation>
    </message>
    <message>
        <source>A name can change. Click the id of the workspace: it stays the same.</source>
        <translation type="unfinished">Un nombre puede cambiar. Haz clic en el id del espacio de trabajo: sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>Compare two accounts</source>
        <translation type="unfinished">Comparar dos cuentas</translation>
    </message>
    <message>
        <source>Does it tell accounts apart? Connect a second one and see.</source>
        <translation type="unfinished">¿Distingue las cuentas? Conecta una segunda y míralo.</translation>
    </message>
    <message>
        <source>Log in as Tomás this time, approve, and come back here.</source>
        <translation type="unfinished">Esta vez inicia sesión como Tomás, da tu aprobación y vuelve aquí.</translation>
    </message>
    <message>
        <source>Prove all of it</source>
        <translation type="unfinished">Comprobarlo todo</translation>
    </message>
    <message>
        <source>Log in, test, refresh, revoke: the whole life of a connection, with a proof at the end.</source>
        <translation type="unfinished">Iniciar sesión, probar, renovar, revocar: toda la vida de una conexión, con una comprobación al final.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished">Secreto de cliente</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished">Token de acceso</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished">Token de renovación</translation>
    </message>
    <message>
        <source>Publishing token</source>
        <translation type="unfinished">Token de publicación</translation>
    </message>
    <message>
        <source>Registration key</source>
        <translation type="unfinished">Clave de registro</translation>
    </message>
    <message>
        <source>You can copy it again from the provider&apos;s portal, or have a new one made there.</source>
        <translation type="unfinished">Puedes copiarlo otra vez del portal del proveedor, o pedir allí uno nuevo.</translation>
    </message>
    <message>
        <source>The next log-in brings a new one.</source>
        <translation type="unfinished">El próximo inicio de sesión trae uno nuevo.</translation>
    </message>
    <message>
        <source>You can have a new one made on the platform.</source>
        <translation type="unfinished">Puedes pedir uno nuevo en la plataforma.</translation>
    </message>
    <message>
        <source>Nothing brings it back: what the provider registered for you can then be changed and removed only there.</source>
        <translation type="unfinished">Nada lo recupera: lo que el proveedor registró para ti solo se podrá cambiar y quitar allí.</translation>
    </message>
    <message>
        <source>organisation “{app}” on {where}</source>
        <translation type="unfinished">la organización “{app}” en {where}</translation>
    </message>
    <message>
        <source>{where}, without a client ID</source>
        <translation type="unfinished">{where}, sin ID de cliente</translation>
    </message>
    <message>
        <source>no app yet</source>
        <translation type="unfinished">ninguna aplicación aún</translation>
    </message>
    <message>
        <source>app “{app}” at {where}</source>
        <translation type="unfinished">la aplicación “{app}” en {where}</translation>
    </message>
    <message>
        <source>Used to publish any connection.</source>
        <translation type="unfinished">Se usa para publicar cualquier conexión.</translation>
    </message>
    <message>
        <source>Belongs to {connections}.</source>
        <translation type="unfinished">Pertenece a {connections}.</translation>
    </message>
    <message>
        <source>Belongs to no connection that was opened here lately.</source>
        <translation type="unfinished">No pertenece a ninguna conexión que se abriera aquí últimamente.</translation>
    </message>
    <message>
        <source>Kept in {place}.</source>
        <translation type="unfinished">Guardado en {place}.</translation>
    </message>
    <message>
        <source>Kept in {place}, which does not answer now.</source>
        <translation type="unfinished">Guardado en {place}, que ahora no responde.</translation>
    </message>
    <message>
        <source>This secret is kept in {place}, which does not answer now.</source>
        <translation type="unfinished">Este secreto está guardado en {place}, que ahora no responde.</translation>
    </message>
    <message>
        <source>Start that password store, or remove the secret there by hand.</source>
        <translation type="unfinished">Inicia ese almacén de contraseñas, o quita allí el secreto a mano.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation type="unfinished">No hay ningún archivo “{name}”.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished">Comprueba el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>The spec that “{name}” is about is not beside it: there is no “{spec}”.</source>
        <translation type="unfinished">La especificación a la que se refiere “{name}” no está a su lado: no hay ningún “{spec}”.</translation>
    </message>
    <message>
        <source>Put the spec into the same folder, under that name.</source>
        <translation type="unfinished">Pon la especificación en la misma carpeta, con ese nombre.</translation>
    </message>
    <message>
        <source>Logged in.</source>
        <translation type="unfinished">Sesión iniciada.</translation>
    </message>
    <message>
        <source>Test call works.</source>
        <translation type="unfinished">La llamada de prueba funciona.</translation>
    </message>
    <message>
        <source>Refresh works.</source>
        <translation type="unfinished">La renovación funciona.</translation>
    </message>
    <message>
        <source>Refresh works twice.</source>
        <translation type="unfinished">La renovación funciona dos veces.</translation>
    </message>
    <message>
        <source>Revocation works.</source>
        <translation type="unfinished">La revocación funciona.</translation>
    </message>
    <message>
        <source>Stopped at the log-in.</source>
        <translation type="unfinished">Se detuvo en el inicio de sesión.</translation>
    </message>
    <message>
        <source>Logged in, then stopped at the access token.</source>
        <translation type="unfinished">Se inició sesión y después se detuvo en el token de acceso.</translation>
    </message>
    <message>
        <source>Then the test call failed.</source>
        <translation type="unfinished">Después falló la llamada de prueba.</translation>
    </message>
    <message>
        <source>Then the refresh failed.</source>
        <translation type="unfinished">Después falló la renovación.</translation>
    </message>
    <message>
        <source>Then the new token did not work.</source>
        <translation type="unfinished">Después no funcionó el token nuevo.</translation>
    </message>
    <message>
        <source>Then the second refresh failed.</source>
        <translation type="unfinished">Después falló la segunda renovación.</translation>
    </message>
    <message>
        <source>Then the newest token did not work.</source>
        <translation type="unfinished">Después no funcionó el token más nuevo.</translation>
    </message>
    <message>
        <source>Then the revocation failed.</source>
        <translation type="unfinished">Después falló la revocación.</translation>
    </message>
    <message>
        <source>Then the token still worked.</source>
        <translation type="unfinished">Después el token seguía funcionando.</translation>
    </message>
    <message>
        <source>The organisation is missing.</source>
        <translation type="unfinished">Falta la organización.</translation>
    </message>
    <message>
        <source>Its id is in the platform&apos;s address.</source>
        <translation type="unfinished">Su id está en la dirección de la plataforma.</translation>
    </message>
    <message>
        <source>The plug has no connection {id}.</source>
        <translation type="unfinished">El plug no tiene ninguna conexión {id}.</translation>
    </message>
    <message>
        <source>Its id is at the end of the connection&apos;s address in the Developer Hub. Nothing was written.</source>
        <translation type="unfinished">Su id está al final de la dirección de la conexión en Developer Hub. No se escribió nada.</translation>
    </message>
    <message>
        <source>Paste it; it is in no file.</source>
        <translation type="unfinished">Pégalo; no está en ningún archivo.</translation>
    </message>
    <message>
        <source>The platform&apos;s token is missing.</source>
        <translation type="unfinished">Falta el token de la plataforma.</translation>
    </message>
    <message>
        <source>There is nothing to rehearse yet.</source>
        <translation type="unfinished">Aún no hay nada que ensayar.</translation>
    </message>
    <message>
        <source>Fill in the authorization URL and the token URL: any that look right will do.</source>
        <translation type="unfinished">Rellena la URL de autorización y la URL del token: sirven cualesquiera que parezcan correctas.</translation>
    </message>
    <message>
        <source>Fill in the token URL: any that looks right will do.</source>
        <translation type="unfinished">Rellena la URL del token: sirve cualquiera que parezca correcta.</translation>
    </message>
    <message>
        <source>This connection cannot be rehearsed.</source>
        <translation type="unfinished">Esta conexión no se puede ensayar.</translation>
    </message>
    <message>
        <source>A step of it is code of your own, and what that sends is described nowhere.</source>
        <translation type="unfinished">Uno de sus pasos es código propio, y lo que este envía no está descrito en ningún sitio.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">Cuerpo</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished">Basic</translation>
    </message>
    <message>
        <source>Basic, not encoded</source>
        <translation type="unfinished">Basic, sin codificar</translation>
    </message>
    <message>
        <source>Secret as user name</source>
        <translation type="unfinished">Secreto como nombre de usuario</translation>
    </message>
    <message>
        <source>No secret</source>
        <translation type="unfinished">Sin secreto</translation>
    </message>
    <message>
        <source>Another way of sending is not tried yet.</source>
        <translation type="unfinished">Aún no se ha probado otra forma de envío.</translation>
    </message>
    <message>
        <source>Both refused, so the way of sending is not the cause.</source>
        <translation type="unfinished">Ambas rechazadas, así que la forma de envío no es la causa.</translation>
    </message>
    <message>
        <source>All refused: it is not how it is sent. Another secret is sent as at first.</source>
        <translation type="unfinished">Todas rechazadas: la forma de envío no es la causa. Otro secreto se envía como al principio.</translation>
    </message>
    <message>
        <source>Refused all the same: that alone is not the cause.</source>
        <translation type="unfinished">Rechazado igualmente: eso solo no es la causa.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Service domain</source>
        <translation type="unfinished">Dominio del servicio</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation type="unfinished">Campos adicionales</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation type="unfinished">Renovación</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation type="unfinished">Revocación</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished">URL de redirección</translation>
    </message>
    <message>
        <source>Redirect URL of the live test</source>
        <translation type="unfinished">URL de redirección de la prueba en vivo</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished">ID de cliente</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">Entorno</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation type="unfinished">URL de autorización</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished">Scopes</translation>
    </message>
    <message>
        <source>Between scopes</source>
        <translation type="unfinished">Entre los scopes</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation type="unfinished">PKCE</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">Parámetros</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished">Emisor (issuer)</translation>
    </message>
    <message>
        <source>Issuer in each redirect</source>
        <translation type="unfinished">Emisor en cada redirección</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation type="unfinished">Nombre del código</translation>
    </message>
    <message>
        <source>Kept from the redirect</source>
        <translation type="unfinished">Guardado de la redirección</translation>
    </message>
    <message>
        <source>Kept from the answer</source>
        <translation type="unfinished">Guardado de la respuesta</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation type="unfinished">URL del token</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">Renovación</translation>
    </message>
    <message>
        <source>Refresh URL</source>
        <translation type="unfinished">URL de renovación</translation>
    </message>
    <message>
        <source>Revoke URL</source>
        <translation type="unfinished">URL de revocación</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation type="unfinished">Llamada de prueba</translation>
    </message>
    <message>
        <source>What this name is</source>
        <translation type="unfinished">Qué es este nombre</translation>
    </message>
    <message>
        <source>Connection label</source>
        <translation type="unfinished">Etiqueta de conexión</translation>
    </message>
    <message>
        <source>Where the picture is</source>
        <translation type="unfinished">Dónde está la imagen</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation type="unfinished">Identificador único</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished">Dominios</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">Método</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation type="unfinished">Credenciales</translation>
    </message>
    <message>
        <source>Body format</source>
        <translation type="unfinished">Formato del cuerpo</translation>
    </message>
    <message>
        <source>Where parameters travel</source>
        <translation type="unfinished">Dónde van los parámetros</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">Encabezados</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation type="unfinished">Parámetros de consulta</translation>
    </message>
    <message>
        <source>Parameters by other names</source>
        <translation type="unfinished">Parámetros con otros nombres</translation>
    </message>
    <message>
        <source>Parameters left out</source>
        <translation type="unfinished">Parámetros omitidos</translation>
    </message>
    <message>
        <source>Calls after the token</source>
        <translation type="unfinished">Llamadas después del token</translation>
    </message>
    <message>
        <source>When it counts as success</source>
        <translation type="unfinished">Cuándo cuenta como éxito</translation>
    </message>
    <message>
        <source>Where the access token is</source>
        <translation type="unfinished">Dónde está el token de acceso</translation>
    </message>
    <message>
        <source>Where the refresh token is</source>
        <translation type="unfinished">Dónde está el token de renovación</translation>
    </message>
    <message>
        <source>Where the lifetime is</source>
        <translation type="unfinished">Dónde está la duración</translation>
    </message>
    <message>
        <source>Unit of the lifetime</source>
        <translation type="unfinished">Unidad de la duración</translation>
    </message>
    <message>
        <source>Lifetime where none is told</source>
        <translation type="unfinished">Duración cuando no se indica ninguna</translation>
    </message>
    <message>
        <source>Where its values begin</source>
        <translation type="unfinished">Dónde empiezan sus valores</translation>
    </message>
    <message>
        <source>Where else its values are</source>
        <translation type="unfinished">Dónde más están sus valores</translation>
    </message>
    <message>
        <source>In the header (Basic)</source>
        <translation type="unfinished">En el encabezado (Basic)</translation>
    </message>
    <message>
        <source>In the header (Basic), not encoded</source>
        <translation type="unfinished">En el encabezado (Basic), sin codificar</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation type="unfinished">En el cuerpo</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished">No se envía</translation>
    </message>
    <message>
        <source>In the address</source>
        <translation type="unfinished">En la dirección</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formulario</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished">JSON</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished">Sandbox (pruebas)</translation>
    </message>
    <message>
        <source>On (S256)</source>
        <translation type="unfinished">Activada (S256)</translation>
    </message>
    <message>
        <source>On (plain)</source>
        <translation type="unfinished">Activada (plain)</translation>
    </message>
    <message>
        <source>A space</source>
        <translation type="unfinished">Un espacio</translation>
    </message>
    <message>
        <source>A comma</source>
        <translation type="unfinished">Una coma</translation>
    </message>
    <message>
        <source>A plus sign</source>
        <translation type="unfinished">Un signo más</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation type="unfinished">Milisegundos</translation>
    </message>
    <message>
        <source>A date</source>
        <translation type="unfinished">Una fecha</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation type="unfinished">Segundos desde 1970</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation type="unfinished">Milisegundos desde 1970</translation>
    </message>
    <message>
        <source>Which region?</source>
        <translation type="unfinished">¿Qué región?</translation>
    </message>
    <message>
        <source>Which version?</source>
        <translation type="unfinished">¿Qué versión?</translation>
    </message>
    <message>
        <source>Production, or a place to try things?</source>
        <translation type="unfinished">¿Producción, o un lugar para probar?</translation>
    </message>
    <message>
        <source>Which of these addresses?</source>
        <translation type="unfinished">¿Cuál de estas direcciones?</translation>
    </message>
    <message>
        <source>How are client ID and secret sent?</source>
        <translation type="unfinished">¿Cómo se envían el ID y el secreto de cliente?</translation>
    </message>
    <message>
        <source>Which of these values?</source>
        <translation type="unfinished">¿Cuál de estos valores?</translation>
    </message>
    <message>
        <source>the catalogue</source>
        <translation type="unfinished">el catálogo</translation>
    </message>
    <message>
        <source>Use the platform&apos;s redirect URL and paste the final address</source>
        <translation type="unfinished">Usar la URL de redirección de la plataforma y pegar la dirección final</translation>
    </message>
    <message>
        <source>“{path}” is {value}</source>
        <translation type="unfinished">“{path}” es {value}</translation>
    </message>
    <message>
        <source>“{path}” is not {value}</source>
        <translation type="unfinished">“{path}” no es {value}</translation>
    </message>
    <message>
        <source>“{path}” is not there</source>
        <translation type="unfinished">“{path}” no está</translation>
    </message>
    <message>
        <source>“{path}” is there</source>
        <translation type="unfinished">“{path}” está</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Ninguno</translation>
    </message>
    <message>
        <source>As OAuth has it</source>
        <translation type="unfinished">Como lo define OAuth</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation type="unfinished">No hay ninguno</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>Whatever you change later is to be proved again.</source>
        <translation type="unfinished">Lo que cambies después se tiene que volver a comprobar.</translation>
    </message>
    <message>
        <source>There is no such value in the answer: the path leads nowhere.</source>
        <translation type="unfinished">No hay un valor así en la respuesta: la ruta no lleva a ningún sitio.</translation>
    </message>
    <message>
        <source>It was another one for the same account, or the same one for two.</source>
        <translation type="unfinished">Fue otro para la misma cuenta, o el mismo para dos.</translation>
    </message>
    <message>
        <source>Rehearsal.</source>
        <translation type="unfinished">Ensayo.</translation>
    </message>
    <message>
        <source>{leg} …</source>
        <translation type="unfinished">{leg}…</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished">Preparando</translation>
    </message>
    <message>
        <source>Waiting for the log-in of the second account</source>
        <translation type="unfinished">Esperando el inicio de sesión de la segunda cuenta</translation>
    </message>
    <message>
        <source>Waiting for your log-in</source>
        <translation type="unfinished">Esperando a que inicies sesión</translation>
    </message>
    <message>
        <source>Log in and approve in your browser.</source>
        <translation type="unfinished">Inicia sesión y da tu aprobación en el navegador.</translation>
    </message>
    <message>
        <source>Did the provider show an error?</source>
        <translation type="unfinished">¿Mostró un error el proveedor?</translation>
    </message>
    <message>
        <source>The log-in was cancelled.</source>
        <translation type="unfinished">Se canceló el inicio de sesión.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Probar otra vez</translation>
    </message>
    <message>
        <source>Cancelled: {leg}.</source>
        <translation type="unfinished">Cancelado: {leg}.</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">Iniciar sesión otra vez</translation>
    </message>
    <message>
        <source>Changed since: the proof shows whether a refresh token comes.</source>
        <translation type="unfinished">Ha cambiado desde entonces: la prueba muestra si llega un token de renovación.</translation>
    </message>
    <message>
        <source>It proves nothing.</source>
        <translation type="unfinished">No demuestra nada.</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation type="unfinished">Se superaron todas las pruebas.</translation>
    </message>
    <message>
        <source>Each call worked, but the unique identifier does not hold.</source>
        <translation type="unfinished">Todas las llamadas funcionaron, pero el identificador único no sirve.</translation>
    </message>
    <message>
        <source>All is done: proved, handed over and exported.</source>
        <translation type="unfinished">Todo está hecho: comprobado, entregado y exportado.</translation>
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
        <source>{step} is not filled in yet, so nothing was sent.</source>
        <translation type="unfinished">Falta rellenar “{step}”, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation type="unfinished">Mostrar qué hacer</translation>
    </message>
    <message>
        <source>Show client secret</source>
        <translation type="unfinished">Mostrar el secreto de cliente</translation>
    </message>
    <message>
        <source>Show {field}</source>
        <translation type="unfinished">Mostrar {field}</translation>
    </message>
    <message>
        <source>Show “{step}”</source>
        <translation type="unfinished">Mostrar “{step}”</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation type="unfinished">¿Querías decir {near}?</translation>
    </message>
    <message>
        <source>The faults are: {faults}.</source>
        <translation type="unfinished">Los fallos son: {faults}.</translation>
    </message>
    <message>
        <source>The practice provider has no fault named “{name}”.</source>
        <translation type="unfinished">El proveedor de práctica no tiene ningún fallo llamado “{name}”.</translation>
    </message>
    <message>
        <source>The client secret is one of the redirect URLs.</source>
        <translation type="unfinished">El secreto de cliente es una de las URL de redirección.</translation>
    </message>
    <message>
        <source>The client secret is a web address.</source>
        <translation type="unfinished">El secreto de cliente es una dirección web.</translation>
    </message>
    <message>
        <source>The client secret is an email address.</source>
        <translation type="unfinished">El secreto de cliente es una dirección de correo.</translation>
    </message>
    <message>
        <source>The client secret is the same as the client ID.</source>
        <translation type="unfinished">El secreto de cliente es igual que el ID de cliente.</translation>
    </message>
    <message>
        <source>Use {inside}</source>
        <translation type="unfinished">Usar {inside}</translation>
    </message>
    <message>
        <source>Added in vain, and still sent: {named}.</source>
        <translation type="unfinished">Añadido en vano y todavía enviado: {named}.</translation>
    </message>
    <message>
        <source>Take out {named}</source>
        <translation type="unfinished">Quitar {named}</translation>
    </message>
    <message>
        <source>Open it, mark the text with the addresses, and paste that.</source>
        <translation type="unfinished">Ábrelo, selecciona el texto con las direcciones y pégalo.</translation>
    </message>
    <message>
        <source>Take it from {place}</source>
        <translation type="unfinished">Tomarlo de {place}</translation>
    </message>
    <message>
        <source>Use it for the live test alone</source>
        <translation type="unfinished">Usarlo solo para la prueba en vivo</translation>
    </message>
    <message>
        <source>{value} is this account&apos;s own: it came with the log-in. As it stands, everybody else gets yours, or nothing.</source>
        <translation type="unfinished">{value} es propio de esta cuenta: llegó con el inicio de sesión. Tal como está, todos los demás reciben el tuyo, o nada.</translation>
    </message>
    <message>
        <source>{value} is this account&apos;s own: the answer names it. As it stands, everybody else gets yours, or nothing.</source>
        <translation type="unfinished">{value} es propio de esta cuenta: la respuesta lo nombra. Tal como está, todos los demás reciben el tuyo, o nada.</translation>
    </message>
    <message>
        <source>Ask whoever connects for it</source>
        <translation type="unfinished">Pedirlo a quien se conecta</translation>
    </message>
    <message>
        <source>The test call asks for this very account by it.</source>
        <translation type="unfinished">Con este valor, la llamada de prueba pide justo esta cuenta.</translation>
    </message>
    <message>
        <source>what the test call asks by</source>
        <translation type="unfinished">con lo que pregunta la llamada de prueba</translation>
    </message>
    <message>
        <source>Ask each person for a name</source>
        <translation type="unfinished">Pedir un nombre a cada persona</translation>
    </message>
</context>
</TS>
