<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>This path does not lead into the answer of the test call or of the token request.</source>
        <translation type="unfinished">Esta ruta no lleva a la respuesta de la llamada de prueba ni a la de la solicitud de token.</translation>
    </message>
    <message>
        <source>There is no such value in the answer: the path leads nowhere.</source>
        <translation type="unfinished">No hay un valor así en la respuesta: la ruta no lleva a ningún sitio.</translation>
    </message>
    <message>
        <source>This is a whole list. Pick one plain value inside it.</source>
        <translation type="unfinished">Esto es una lista entera. Elige un solo valor simple dentro de ella.</translation>
    </message>
    <message>
        <source>This is a group of values. Pick one plain value inside it.</source>
        <translation type="unfinished">Esto es un grupo de valores. Elige un solo valor simple dentro de él.</translation>
    </message>
    <message>
        <source>There is nothing in this field, at least for this account.</source>
        <translation type="unfinished">No hay nada en este campo, al menos para esta cuenta.</translation>
    </message>
    <message>
        <source>This looks like a stand-in for “nothing”, not like a value of this account.</source>
        <translation type="unfinished">Esto parece un sustituto de “nada”, no un valor de esta cuenta.</translation>
    </message>
    <message>
        <source>This is only yes or no, the same for a great many accounts.</source>
        <translation type="unfinished">Esto es solo sí o no, igual para muchísimas cuentas.</translation>
    </message>
    <message>
        <source>This looks like a token or a password. It is secret and is replaced again and again.</source>
        <translation type="unfinished">Esto parece un token o una contraseña. Es secreto y se sustituye una y otra vez.</translation>
    </message>
    <message>
        <source>This looks like a date or a time, which says nothing about the account.</source>
        <translation type="unfinished">Esto parece una fecha o una hora, que no dice nada de la cuenta.</translation>
    </message>
    <message>
        <source>This looks like a language, country, currency or time zone, which many accounts share.</source>
        <translation type="unfinished">Esto parece un idioma, un país, una moneda o una zona horaria, que comparten muchas cuentas.</translation>
    </message>
    <message>
        <source>This looks like a number of things or a status, which changes.</source>
        <translation type="unfinished">Esto parece una cantidad de cosas o un estado, que cambia.</translation>
    </message>
    <message>
        <source>This looks like the address of a picture, which changes with the picture.</source>
        <translation type="unfinished">Esto parece la dirección de una imagen, que cambia con la imagen.</translation>
    </message>
    <message>
        <source>This is a web address; people recognise a name more easily.</source>
        <translation type="unfinished">Esto es una dirección web; la gente reconoce un nombre con más facilidad.</translation>
    </message>
    <message>
        <source>This is a technical id; people recognise a name or an email address more easily.</source>
        <translation type="unfinished">Esto es un id técnico; la gente reconoce un nombre o una dirección de correo con más facilidad.</translation>
    </message>
    <message>
        <source>This text is very long.</source>
        <translation type="unfinished">Este texto es muy largo.</translation>
    </message>
    <message>
        <source>This is only a part of a name; two accounts can easily share it.</source>
        <translation type="unfinished">Esto es solo una parte de un nombre; dos cuentas pueden compartirla fácilmente.</translation>
    </message>
    <message>
        <source>This number is too long: the platform may change its last digits. Pick the same id as text.</source>
        <translation type="unfinished">Este número es demasiado largo: la plataforma podría cambiar sus últimas cifras. Elige el mismo id como texto.</translation>
    </message>
    <message>
        <source>This is a number with decimals, which is hardly ever an id.</source>
        <translation type="unfinished">Este es un número con decimales, que casi nunca es un id.</translation>
    </message>
    <message>
        <source>This is a very small number; check with a second account that it gets another one.</source>
        <translation type="unfinished">Este es un número muy pequeño; comprueba con una segunda cuenta que recibe otro distinto.</translation>
    </message>
    <message>
        <source>This is picked by its position in a list; if the order changes, it becomes another value.</source>
        <translation type="unfinished">Esto se elige por su posición en una lista; si cambia el orden, pasa a ser otro valor.</translation>
    </message>
    <message>
        <source>This belongs to one of several listed things, not to the account itself.</source>
        <translation type="unfinished">Esto pertenece a una de varias cosas de una lista, no a la propia cuenta.</translation>
    </message>
    <message>
        <source>The way to this value contains an id itself; for another account it will not be there.</source>
        <translation type="unfinished">El camino a este valor contiene a su vez un id; para otra cuenta no existirá.</translation>
    </message>
    <message>
        <source>This is an email address: if it is changed, the account counts as a new one.</source>
        <translation type="unfinished">Esto es una dirección de correo: si se cambia, la cuenta cuenta como nueva.</translation>
    </message>
    <message>
        <source>This is a name: it can be changed, and perhaps two accounts can have the same.</source>
        <translation type="unfinished">Esto es un nombre: se puede cambiar, y quizá dos cuentas puedan tener el mismo.</translation>
    </message>
    <message>
        <source>This belongs to the app, not to the account: it may be the same for everybody.</source>
        <translation type="unfinished">Esto pertenece a la aplicación, no a la cuenta: puede ser igual para todos.</translation>
    </message>
    <message>
        <source>This belongs to a single request or sign-in: it will be another one next time.</source>
        <translation type="unfinished">Esto pertenece a una sola solicitud o a un solo inicio de sesión: la próxima vez será otro.</translation>
    </message>
    <message>
        <source>This marks a state or counts something: it becomes another value with every change.</source>
        <translation type="unfinished">Esto marca un estado o cuenta algo: pasa a ser otro valor con cada cambio.</translation>
    </message>
    <message>
        <source>The way to this value contains a language: for an account in another language it will not be there.</source>
        <translation type="unfinished">El camino a este valor contiene un idioma: para una cuenta en otro idioma no existirá.</translation>
    </message>
    <message>
        <source>This seems to belong to something else than the account, like a role, a plan or a setting.</source>
        <translation type="unfinished">Esto parece pertenecer a algo distinto de la cuenta, como un rol, un plan o un ajuste.</translation>
    </message>
    <message>
        <source>the subject, which is the standard&apos;s name for the id of a user</source>
        <translation type="unfinished">el subject, que es el nombre del estándar para el id de un usuario</translation>
    </message>
    <message>
        <source>the id{of}</source>
        <translation type="unfinished">el id{of}</translation>
    </message>
    <message>
        <source>the id of the user</source>
        <translation type="unfinished">el id del usuario</translation>
    </message>
    <message>
        <source>the id of the account or workspace</source>
        <translation type="unfinished">el id de la cuenta o del espacio de trabajo</translation>
    </message>
    <message>
        <source>the id of a record about the user</source>
        <translation type="unfinished">el id de un registro sobre el usuario</translation>
    </message>
    <message>
        <source>some id{of}</source>
        <translation type="unfinished">algún id{of}</translation>
    </message>
    <message>
        <source>the address that stands for an id{of}</source>
        <translation type="unfinished">la dirección que hace de id{of}</translation>
    </message>
    <message>
        <source>the address of this very entry{of}</source>
        <translation type="unfinished">la dirección de esta misma entrada{of}</translation>
    </message>
    <message>
        <source>the address{of}</source>
        <translation type="unfinished">la dirección{of}</translation>
    </message>
    <message>
        <source>the key{of}</source>
        <translation type="unfinished">la clave{of}</translation>
    </message>
    <message>
        <source>the id of what this answer is about</source>
        <translation type="unfinished">el id de aquello de lo que trata esta respuesta</translation>
    </message>
    <message>
        <source>the number in an official register</source>
        <translation type="unfinished">el número en un registro oficial</translation>
    </message>
    <message>
        <source>the reference{of}</source>
        <translation type="unfinished">la referencia{of}</translation>
    </message>
    <message>
        <source>the number or code of the account</source>
        <translation type="unfinished">el número o código de la cuenta</translation>
    </message>
    <message>
        <source>the number or code of the user</source>
        <translation type="unfinished">el número o código del usuario</translation>
    </message>
    <message>
        <source>the email address{of}</source>
        <translation type="unfinished">la dirección de correo{of}</translation>
    </message>
    <message>
        <source>the user name{of}</source>
        <translation type="unfinished">el nombre de usuario{of}</translation>
    </message>
    <message>
        <source>the short name{of} in addresses</source>
        <translation type="unfinished">el nombre corto{of} en las direcciones</translation>
    </message>
    <message>
        <source>the name in one word{of}</source>
        <translation type="unfinished">el nombre en una palabra{of}</translation>
    </message>
    <message>
        <source>the domain{of}</source>
        <translation type="unfinished">el dominio{of}</translation>
    </message>
    <message>
        <source>some domain{of}</source>
        <translation type="unfinished">algún dominio{of}</translation>
    </message>
    <message>
        <source>what the answer calls its user or account</source>
        <translation type="unfinished">lo que la respuesta llama su usuario o su cuenta</translation>
    </message>
    <message>
        <source>the full name{of}</source>
        <translation type="unfinished">el nombre completo{of}</translation>
    </message>
    <message>
        <source>the name{of}</source>
        <translation type="unfinished">el nombre{of}</translation>
    </message>
    <message>
        <source>the name of the account</source>
        <translation type="unfinished">el nombre de la cuenta</translation>
    </message>
    <message>
        <source>some name{of}</source>
        <translation type="unfinished">algún nombre{of}</translation>
    </message>
    <message>
        <source>the title{of}</source>
        <translation type="unfinished">el título{of}</translation>
    </message>
    <message>
        <source>the caption{of}</source>
        <translation type="unfinished">el rótulo{of}</translation>
    </message>
    <message>
        <source>the description{of}</source>
        <translation type="unfinished">la descripción{of}</translation>
    </message>
    <message>
        <source>a part of the name{of}</source>
        <translation type="unfinished">una parte del nombre{of}</translation>
    </message>
    <message>
        <source>a text beside the id{of}</source>
        <translation type="unfinished">un texto junto al id{of}</translation>
    </message>
    <message>
        <source> of the user</source>
        <translation type="unfinished"> del usuario</translation>
    </message>
    <message>
        <source> of a record about the user</source>
        <translation type="unfinished"> de un registro sobre el usuario</translation>
    </message>
    <message>
        <source> of the account or workspace</source>
        <translation type="unfinished"> de la cuenta o del espacio de trabajo</translation>
    </message>
    <message>
        <source>personal: show its first letter only</source>
        <translation type="unfinished">personal: muestra solo su primera letra</translation>
    </message>
    <message>
        <source>its place in the list can change</source>
        <translation type="unfinished">su lugar en la lista puede cambiar</translation>
    </message>
    <message>
        <source>only for accounts in this language</source>
        <translation type="unfinished">solo para cuentas en este idioma</translation>
    </message>
    <message>
        <source>for people with several workspaces</source>
        <translation type="unfinished">para personas con varios espacios de trabajo</translation>
    </message>
    <message>
        <source>people can change it: rather take an id</source>
        <translation type="unfinished">la gente puede cambiarlo: mejor toma un id</translation>
    </message>
    <message>
        <source>an email address: people can change it</source>
        <translation type="unfinished">una dirección de correo: la gente puede cambiarla</translation>
    </message>
    <message>
        <source>so large that digits may get lost</source>
        <translation type="unfinished">tan grande que pueden perderse cifras</translation>
    </message>
    <message>
        <source>one connection for each workspace</source>
        <translation type="unfinished">una conexión por espacio de trabajo</translation>
    </message>
    <message>
        <source>one connection for each person</source>
        <translation type="unfinished">una conexión por persona</translation>
    </message>
    <message>
        <source>one part of a name; the other is apart</source>
        <translation type="unfinished">una parte de un nombre; la otra está aparte</translation>
    </message>
    <message>
        <source>people can change it; there is no id</source>
        <translation type="unfinished">la gente puede cambiarlo; no hay ningún id</translation>
    </message>
    <message>
        <source>an id: names lie elsewhere for each account</source>
        <translation type="unfinished">un ID: los nombres están en otro lugar para cada cuenta</translation>
    </message>
    <message>
        <source>an id: there is no name in the answer</source>
        <translation type="unfinished">un id: no hay ningún nombre en la respuesta</translation>
    </message>
    <message>
        <source>there is no name in the answer</source>
        <translation type="unfinished">no hay ningún nombre en la respuesta</translation>
    </message>
    <message>
        <source>This answer is a list of several things, none of which is the account itself. Choose another test call, such as one for “me”, “user” or “account”.</source>
        <translation type="unfinished">Esta respuesta es una lista de varias cosas, y ninguna es la propia cuenta. Elige otra llamada de prueba, como una para “me”, “user” o “account”.</translation>
    </message>
    <message>
        <source>There is nothing in this answer that names or identifies the account. Choose another test call, such as one for “me”, “user” or “account”.</source>
        <translation type="unfinished">No hay nada en esta respuesta que nombre o identifique la cuenta. Elige otra llamada de prueba, como una para “me”, “user” o “account”.</translation>
    </message>
    <message>
        <source>There is no value in this answer that identifies the account. Leave the unique identifier blank, or choose another test call, such as one for “me”, “user” or “account”.</source>
        <translation type="unfinished">No hay ningún valor en esta respuesta que identifique la cuenta. Deja el identificador único en blanco, o elige otra llamada de prueba, como una para “me”, “user” o “account”.</translation>
    </message>
    <message>
        <source>There is nothing in this answer that names the account for people.</source>
        <translation type="unfinished">No hay nada en esta respuesta que dé a la cuenta un nombre reconocible.</translation>
    </message>
    <message>
        <source>This is the id as text, so that no digit gets lost.</source>
        <translation type="unfinished">Es el id como texto, para que no se pierda ninguna cifra.</translation>
    </message>
    <message>
        <source>Every entry of the list says the same here, so it stands for the whole account.</source>
        <translation type="unfinished">Todas las entradas de la lista dicen aquí lo mismo, así que este valor representa a toda la cuenta.</translation>
    </message>
    <message>
        <source>This belongs to one of several in a list.</source>
        <translation type="unfinished">Pertenece a una sola de varias entradas de una lista.</translation>
    </message>
    <message>
        <source>Both answers hold this value, so it belongs to the account.</source>
        <translation type="unfinished">Las dos respuestas contienen este valor, así que pertenece a la cuenta.</translation>
    </message>
    <message>
        <source>This is the id of the user.</source>
        <translation type="unfinished">Es el id del usuario.</translation>
    </message>
    <message>
        <source>This is the account&apos;s own id.</source>
        <translation type="unfinished">Es el id de la propia cuenta.</translation>
    </message>
    <message>
        <source>This is the id of the account or workspace.</source>
        <translation type="unfinished">Es el id de la cuenta o del espacio de trabajo.</translation>
    </message>
    <message>
        <source>This is the id of a record about the user.</source>
        <translation type="unfinished">Es el id de un registro sobre el usuario.</translation>
    </message>
    <message>
        <source>This is an id, but the answer does not say whose.</source>
        <translation type="unfinished">Es un id, pero la respuesta no dice de quién.</translation>
    </message>
    <message>
        <source>This address stands for the account, as an id does.</source>
        <translation type="unfinished">Es una dirección que representa a la cuenta, como lo hace un id.</translation>
    </message>
    <message>
        <source>This is the address of the account in the provider&apos;s system.</source>
        <translation type="unfinished">Es la dirección de la cuenta en el sistema del proveedor.</translation>
    </message>
    <message>
        <source>This is the web address of the account, which no other account has.</source>
        <translation type="unfinished">Es la dirección web de la cuenta, que ninguna otra cuenta tiene.</translation>
    </message>
    <message>
        <source>This is a short key, which no other account has.</source>
        <translation type="unfinished">Es una clave corta, que ninguna otra cuenta tiene.</translation>
    </message>
    <message>
        <source>This is the number or code of the account.</source>
        <translation type="unfinished">Es el número o código de la cuenta.</translation>
    </message>
    <message>
        <source>This is the number or code of the user.</source>
        <translation type="unfinished">Es el número o código del usuario.</translation>
    </message>
    <message>
        <source>This is the number of the company in an official register.</source>
        <translation type="unfinished">Es el número de la empresa en un registro oficial.</translation>
    </message>
    <message>
        <source>This is the provider&apos;s reference for the account.</source>
        <translation type="unfinished">Es la referencia que el proveedor da a la cuenta.</translation>
    </message>
    <message>
        <source>This is the full name.</source>
        <translation type="unfinished">Es el nombre completo.</translation>
    </message>
    <message>
        <source>This is the account&apos;s own name.</source>
        <translation type="unfinished">Es el nombre de la propia cuenta.</translation>
    </message>
    <message>
        <source>This is the name of the account or workspace.</source>
        <translation type="unfinished">Es el nombre de la cuenta o del espacio de trabajo.</translation>
    </message>
    <message>
        <source>This is a name, but the answer does not say whose.</source>
        <translation type="unfinished">Es un nombre, pero la respuesta no dice de quién.</translation>
    </message>
    <message>
        <source>This is the title of the account.</source>
        <translation type="unfinished">Es el título de la cuenta.</translation>
    </message>
    <message>
        <source>This is how the account is described.</source>
        <translation type="unfinished">Es la descripción de la cuenta.</translation>
    </message>
    <message>
        <source>This is one part of a name.</source>
        <translation type="unfinished">Es una parte de un nombre.</translation>
    </message>
    <message>
        <source>This is a text beside the id.</source>
        <translation type="unfinished">Es un texto junto al id.</translation>
    </message>
    <message>
        <source>This is the email address of the account.</source>
        <translation type="unfinished">Es la dirección de correo de la cuenta.</translation>
    </message>
    <message>
        <source>This is the user name.</source>
        <translation type="unfinished">Es el nombre de usuario.</translation>
    </message>
    <message>
        <source>This is the short name of the account in web addresses.</source>
        <translation type="unfinished">Es el nombre corto de la cuenta en las direcciones web.</translation>
    </message>
    <message>
        <source>This is the name of the account, in one word.</source>
        <translation type="unfinished">Es el nombre de la cuenta, en una palabra.</translation>
    </message>
    <message>
        <source>This is the web domain of the account.</source>
        <translation type="unfinished">Es el dominio web de la cuenta.</translation>
    </message>
    <message>
        <source>This is a web domain that the answer names.</source>
        <translation type="unfinished">Es un dominio web que menciona la respuesta.</translation>
    </message>
    <message>
        <source>This is the web address of the account.</source>
        <translation type="unfinished">Es la dirección web de la cuenta.</translation>
    </message>
    <message>
        <source>This is what the answer gives as its user or account.</source>
        <translation type="unfinished">Es lo que la respuesta da como usuario o cuenta.</translation>
    </message>
    <message>
        <source>This is the name of the user.</source>
        <translation type="unfinished">Es el nombre del usuario.</translation>
    </message>
    <message>
        <source>This is the email address of the user.</source>
        <translation type="unfinished">Es la dirección de correo del usuario.</translation>
    </message>
    <message>
        <source>This can change, but there is no id in the answer.</source>
        <translation type="unfinished">Puede cambiar, pero no hay ningún id en la respuesta.</translation>
    </message>
    <message>
        <source>There is no name in the answer, so this must do.</source>
        <translation type="unfinished">No hay ningún nombre en la respuesta, así que tendrá que servir este valor.</translation>
    </message>
    <message>
        <source>The names stand below an id of this account: no other account has them there.</source>
        <translation type="unfinished">Los nombres están debajo de un ID de esta cuenta: ninguna otra cuenta los tiene ahí.</translation>
    </message>
    <message>
        <source>This is one part of a name; the other one is “{path}”.</source>
        <translation type="unfinished">Es una parte de un nombre; la otra es “{path}”.</translation>
    </message>
</context>
</TS>
