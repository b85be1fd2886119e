<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A refresh token that can be prolonged</source>
        <translation type="unfinished">Un token de renovación que se puede prolongar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">Cuenta</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished">ID de la cuenta</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation type="unfinished">Dirección de la cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished">Cuentas</translation>
    </message>
    <message>
        <source>Accounts and transactions</source>
        <translation type="unfinished">Cuentas y transacciones</translation>
    </message>
    <message>
        <source>Act for a user without a log-in</source>
        <translation type="unfinished">Actuar en nombre de un usuario sin inicio de sesión</translation>
    </message>
    <message>
        <source>Act for the person</source>
        <translation type="unfinished">Actuar en nombre de la persona</translation>
    </message>
    <message>
        <source>Act in one role; its name stands behind the second colon</source>
        <translation type="unfinished">Actuar con un rol; su nombre va detrás de los segundos dos puntos</translation>
    </message>
    <message>
        <source>Add a bot to a server</source>
        <translation type="unfinished">Añadir un bot a un servidor</translation>
    </message>
    <message>
        <source>Add and change activities</source>
        <translation type="unfinished">Añadir y modificar actividades</translation>
    </message>
    <message>
        <source>Add and remove people</source>
        <translation type="unfinished">Añadir y quitar personas</translation>
    </message>
    <message>
        <source>Add attachments</source>
        <translation type="unfinished">Añadir adjuntos</translation>
    </message>
    <message>
        <source>Add calls</source>
        <translation type="unfinished">Añadir llamadas</translation>
    </message>
    <message>
        <source>Add commands to a server</source>
        <translation type="unfinished">Añadir comandos a un servidor</translation>
    </message>
    <message>
        <source>Add people to a group chat</source>
        <translation type="unfinished">Añadir personas a un chat de grupo</translation>
    </message>
    <message>
        <source>Add people to a server</source>
        <translation type="unfinished">Añadir personas a un servidor</translation>
    </message>
    <message>
        <source>Add reactions</source>
        <translation type="unfinished">Añadir reacciones</translation>
    </message>
    <message>
        <source>Add tasks only</source>
        <translation type="unfinished">Solo añadir tareas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Dirección</translation>
    </message>
    <message>
        <source>Addresses of recordings</source>
        <translation type="unfinished">Direcciones de grabaciones</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation type="unfinished">Administrar</translation>
    </message>
    <message>
        <source>Administer repositories</source>
        <translation type="unfinished">Administrar repositorios</translation>
    </message>
    <message>
        <source>Administer the chosen workspaces</source>
        <translation type="unfinished">Administrar los espacios de trabajo elegidos</translation>
    </message>
    <message>
        <source>All of the account</source>
        <translation type="unfinished">Todo lo de la cuenta</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished">Todos los sitios</translation>
    </message>
    <message>
        <source>All that the employee may do</source>
        <translation type="unfinished">Todo lo que puede hacer el empleado</translation>
    </message>
    <message>
        <source>All that the owner may do</source>
        <translation type="unfinished">Todo lo que puede hacer el propietario</translation>
    </message>
    <message>
        <source>All that the user may do</source>
        <translation type="unfinished">Todo lo que puede hacer el usuario</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation type="unfinished">Analíticas</translation>
    </message>
    <message>
        <source>App name</source>
        <translation type="unfinished">Nombre de la aplicación</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation type="unfinished">ID de la aplicación</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation type="unfinished">Argentina</translation>
    </message>
    <message>
        <source>As in the address of your app&apos;s page in Rippling, after PLATFORM/.</source>
        <translation type="unfinished">Como en la dirección de la página de tu aplicación en Rippling, después de PLATFORM/.</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <translation type="unfinished">Asia-Pacífico</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished">Australia</translation>
    </message>
    <message>
        <source>Australia (.com.au)</source>
        <translation type="unfinished">Australia (.com.au)</translation>
    </message>
    <message>
        <source>Auth0 domain</source>
        <translation type="unfinished">Dominio de Auth0</translation>
    </message>
    <message>
        <source>Basic access, asked of every app</source>
        <translation type="unfinished">Acceso básico, se pide a toda aplicación</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished">Bélgica</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation type="unfinished">Beta</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished">Brasil</translation>
    </message>
    <message>
        <source>Call Photoshop and Lightroom</source>
        <translation type="unfinished">Llamar a Photoshop y Lightroom</translation>
    </message>
    <message>
        <source>Call the Inference API</source>
        <translation type="unfinished">Llamar a la API Inference</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished">Campañas</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished">Canadá</translation>
    </message>
    <message>
        <source>Canada (zohocloud.ca)</source>
        <translation type="unfinished">Canadá (zohocloud.ca)</translation>
    </message>
    <message>
        <source>Canvas address</source>
        <translation type="unfinished">Dirección de Canvas</translation>
    </message>
    <message>
        <source>Categories and tags</source>
        <translation type="unfinished">Categorías y etiquetas</translation>
    </message>
    <message>
        <source>Change accounts</source>
        <translation type="unfinished">Modificar cuentas</translation>
    </message>
    <message>
        <source>Change alerts</source>
        <translation type="unfinished">Modificar alertas</translation>
    </message>
    <message>
        <source>Change automations</source>
        <translation type="unfinished">Modificar automatizaciones</translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation type="unfinished">Modificar la disponibilidad</translation>
    </message>
    <message>
        <source>Change boards and items</source>
        <translation type="unfinished">Modificar tableros y elementos</translation>
    </message>
    <message>
        <source>Change bookings</source>
        <translation type="unfinished">Modificar reservas</translation>
    </message>
    <message>
        <source>Change bookmarks</source>
        <translation type="unfinished">Modificar marcadores</translation>
    </message>
    <message>
        <source>Change cards</source>
        <translation type="unfinished">Modificar tarjetas</translation>
    </message>
    <message>
        <source>Change checkouts</source>
        <translation type="unfinished">Modificar pagos en curso (checkouts)</translation>
    </message>
    <message>
        <source>Change collections</source>
        <translation type="unfinished">Modificar colecciones</translation>
    </message>
    <message>
        <source>Change collectors</source>
        <translation type="unfinished">Modificar recopiladores</translation>
    </message>
    <message>
        <source>Change columns and publishing</source>
        <translation type="unfinished">Modificar columnas y publicación</translation>
    </message>
    <message>
        <source>Change companies</source>
        <translation type="unfinished">Modificar empresas</translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation type="unfinished">Modificar contactos</translation>
    </message>
    <message>
        <source>Change custom fields</source>
        <translation type="unfinished">Modificar campos personalizados</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation type="unfinished">Modificar clientes</translation>
    </message>
    <message>
        <source>Change data</source>
        <translation type="unfinished">Modificar datos</translation>
    </message>
    <message>
        <source>Change data of a team</source>
        <translation type="unfinished">Modificar los datos de un equipo</translation>
    </message>
    <message>
        <source>Change databases</source>
        <translation type="unfinished">Modificar bases de datos</translation>
    </message>
    <message>
        <source>Change deals</source>
        <translation type="unfinished">Modificar negocios</translation>
    </message>
    <message>
        <source>Change dev resources</source>
        <translation type="unfinished">Modificar recursos de desarrollo</translation>
    </message>
    <message>
        <source>Change devices and organizations</source>
        <translation type="unfinished">Modificar dispositivos y organizaciones</translation>
    </message>
    <message>
        <source>Change docs</source>
        <translation type="unfinished">Modificar documentos</translation>
    </message>
    <message>
        <source>Change domains</source>
        <translation type="unfinished">Modificar dominios</translation>
    </message>
    <message>
        <source>Change draft orders</source>
        <translation type="unfinished">Modificar borradores de pedidos</translation>
    </message>
    <message>
        <source>Change event types</source>
        <translation type="unfinished">Modificar tipos de eventos</translation>
    </message>
    <message>
        <source>Change everything</source>
        <translation type="unfinished">Modificar todo</translation>
    </message>
    <message>
        <source>Change files</source>
        <translation type="unfinished">Modificar archivos</translation>
    </message>
    <message>
        <source>Change folders</source>
        <translation type="unfinished">Modificar carpetas</translation>
    </message>
    <message>
        <source>Change forms</source>
        <translation type="unfinished">Modificar formularios</translation>
    </message>
    <message>
        <source>Change galleries</source>
        <translation type="unfinished">Modificar galerías</translation>
    </message>
    <message>
        <source>Change invoices</source>
        <translation type="unfinished">Modificar facturas</translation>
    </message>
    <message>
        <source>Change issues</source>
        <translation type="unfinished">Modificar incidencias</translation>
    </message>
    <message>
        <source>Change links</source>
        <translation type="unfinished">Modificar enlaces</translation>
    </message>
    <message>
        <source>Change listings</source>
        <translation type="unfinished">Modificar anuncios de artículos</translation>
    </message>
    <message>
        <source>Change lists</source>
        <translation type="unfinished">Modificar listas</translation>
    </message>
    <message>
        <source>Change one&apos;s data</source>
        <translation type="unfinished">Modificar los datos propios</translation>
    </message>
    <message>
        <source>Change opportunities</source>
        <translation type="unfinished">Modificar oportunidades</translation>
    </message>
    <message>
        <source>Change orders</source>
        <translation type="unfinished">Modificar pedidos</translation>
    </message>
    <message>
        <source>Change organisations</source>
        <translation type="unfinished">Modificar organizaciones</translation>
    </message>
    <message>
        <source>Change organizations</source>
        <translation type="unfinished">Modificar organizaciones</translation>
    </message>
    <message>
        <source>Change own posts and comments</source>
        <translation type="unfinished">Modificar publicaciones y comentarios propios</translation>
    </message>
    <message>
        <source>Change polls</source>
        <translation type="unfinished">Modificar encuestas</translation>
    </message>
    <message>
        <source>Change private playlists</source>
        <translation type="unfinished">Modificar listas de reproducción privadas</translation>
    </message>
    <message>
        <source>Change products</source>
        <translation type="unfinished">Modificar productos</translation>
    </message>
    <message>
        <source>Change projects</source>
        <translation type="unfinished">Modificar proyectos</translation>
    </message>
    <message>
        <source>Change public playlists</source>
        <translation type="unfinished">Modificar listas de reproducción públicas</translation>
    </message>
    <message>
        <source>Change public repositories</source>
        <translation type="unfinished">Modificar repositorios públicos</translation>
    </message>
    <message>
        <source>Change publications</source>
        <translation type="unfinished">Modificar publicaciones</translation>
    </message>
    <message>
        <source>Change pull requests</source>
        <translation type="unfinished">Modificar pull requests</translation>
    </message>
    <message>
        <source>Change repositories</source>
        <translation type="unfinished">Modificar repositorios</translation>
    </message>
    <message>
        <source>Change schedules</source>
        <translation type="unfinished">Modificar horarios</translation>
    </message>
    <message>
        <source>Change segments</source>
        <translation type="unfinished">Modificar segmentos</translation>
    </message>
    <message>
        <source>Change snippets</source>
        <translation type="unfinished">Modificar fragmentos</translation>
    </message>
    <message>
        <source>Change spaces</source>
        <translation type="unfinished">Modificar espacios</translation>
    </message>
    <message>
        <source>Change subscribers</source>
        <translation type="unfinished">Modificar suscriptores</translation>
    </message>
    <message>
        <source>Change subscriptions</source>
        <translation type="unfinished">Modificar suscripciones</translation>
    </message>
    <message>
        <source>Change surveys</source>
        <translation type="unfinished">Modificar encuestas</translation>
    </message>
    <message>
        <source>Change tables and fields</source>
        <translation type="unfinished">Modificar tablas y campos</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation type="unfinished">Modificar etiquetas</translation>
    </message>
    <message>
        <source>Change tags and properties</source>
        <translation type="unfinished">Modificar etiquetas y propiedades</translation>
    </message>
    <message>
        <source>Change tasks</source>
        <translation type="unfinished">Modificar tareas</translation>
    </message>
    <message>
        <source>Change teams</source>
        <translation type="unfinished">Modificar equipos</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation type="unfinished">Modificar la cuenta</translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation type="unfinished">Modificar el catálogo</translation>
    </message>
    <message>
        <source>Change the organization</source>
        <translation type="unfinished">Modificar la organización</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation type="unfinished">Modificar el perfil</translation>
    </message>
    <message>
        <source>Change the referral program</source>
        <translation type="unfinished">Modificar el programa de referidos</translation>
    </message>
    <message>
        <source>Change the repositories</source>
        <translation type="unfinished">Modificar los repositorios</translation>
    </message>
    <message>
        <source>Change the stock</source>
        <translation type="unfinished">Modificar las existencias</translation>
    </message>
    <message>
        <source>Change the store&apos;s settings</source>
        <translation type="unfinished">Modificar los ajustes de la tienda</translation>
    </message>
    <message>
        <source>Change the user</source>
        <translation type="unfinished">Modificar el usuario</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation type="unfinished">Modificarlos</translation>
    </message>
    <message>
        <source>Change things for the person</source>
        <translation type="unfinished">Cambiar cosas en nombre de la persona</translation>
    </message>
    <message>
        <source>Change tiers</source>
        <translation type="unfinished">Modificar niveles</translation>
    </message>
    <message>
        <source>Change time entries</source>
        <translation type="unfinished">Modificar registros de tiempo</translation>
    </message>
    <message>
        <source>Change title and category of a channel</source>
        <translation type="unfinished">Modificar el título y la categoría de un canal</translation>
    </message>
    <message>
        <source>Change videos and albums</source>
        <translation type="unfinished">Modificar vídeos y álbumes</translation>
    </message>
    <message>
        <source>Change webhooks</source>
        <translation type="unfinished">Modificar webhooks</translation>
    </message>
    <message>
        <source>Change weight and FTP</source>
        <translation type="unfinished">Modificar el peso y la potencia umbral (FTP)</translation>
    </message>
    <message>
        <source>Change what is in sheets</source>
        <translation type="unfinished">Modificar lo que hay en las hojas</translation>
    </message>
    <message>
        <source>Change what is saved</source>
        <translation type="unfinished">Modificar lo guardado</translation>
    </message>
    <message>
        <source>Change what may be seen</source>
        <translation type="unfinished">Modificar lo que se puede ver</translation>
    </message>
    <message>
        <source>Change workflows</source>
        <translation type="unfinished">Modificar flujos de trabajo</translation>
    </message>
    <message>
        <source>Change workspaces</source>
        <translation type="unfinished">Modificar espacios de trabajo</translation>
    </message>
    <message>
        <source>Change your user</source>
        <translation type="unfinished">Modificar tu usuario</translation>
    </message>
    <message>
        <source>Chatter</source>
        <translation type="unfinished">Chatter</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation type="unfinished">Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished">China</translation>
    </message>
    <message>
        <source>China (.com.cn)</source>
        <translation type="unfinished">China (.com.cn)</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation type="unfinished">Colombia</translation>
    </message>
    <message>
        <source>Command vehicles</source>
        <translation type="unfinished">Enviar órdenes a vehículos</translation>
    </message>
    <message>
        <source>Commands of the channel</source>
        <translation type="unfinished">Comandos del canal</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished">Comentarios</translation>
    </message>
    <message>
        <source>Confluence: change pages</source>
        <translation type="unfinished">Confluence: modificar páginas</translation>
    </message>
    <message>
        <source>Confluence: read attachments</source>
        <translation type="unfinished">Confluence: leer adjuntos</translation>
    </message>
    <message>
        <source>Confluence: read comments</source>
        <translation type="unfinished">Confluence: leer comentarios</translation>
    </message>
    <message>
        <source>Confluence: read pages</source>
        <translation type="unfinished">Confluence: leer páginas</translation>
    </message>
    <message>
        <source>Confluence: read spaces</source>
        <translation type="unfinished">Confluence: leer espacios</translation>
    </message>
    <message>
        <source>Confluence: write comments</source>
        <translation type="unfinished">Confluence: escribir comentarios</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Contactos</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished">Contribuciones</translation>
    </message>
    <message>
        <source>Control charging</source>
        <translation type="unfinished">Controlar la carga</translation>
    </message>
    <message>
        <source>Control what is playing</source>
        <translation type="unfinished">Controlar lo que se reproduce</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished">Conversaciones</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation type="unfinished">Costa Rica</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">País</translation>
    </message>
    <message>
        <source>Create buckets</source>
        <translation type="unfinished">Crear buckets</translation>
    </message>
    <message>
        <source>Create campaigns</source>
        <translation type="unfinished">Crear campañas</translation>
    </message>
    <message>
        <source>Create comments</source>
        <translation type="unfinished">Crear comentarios</translation>
    </message>
    <message>
        <source>Create data</source>
        <translation type="unfinished">Crear datos</translation>
    </message>
    <message>
        <source>Create databases</source>
        <translation type="unfinished">Crear bases de datos</translation>
    </message>
    <message>
        <source>Create issues</source>
        <translation type="unfinished">Crear incidencias</translation>
    </message>
    <message>
        <source>Create organizations</source>
        <translation type="unfinished">Crear organizaciones</translation>
    </message>
    <message>
        <source>Create projects</source>
        <translation type="unfinished">Crear proyectos</translation>
    </message>
    <message>
        <source>Create, change and delete records</source>
        <translation type="unfinished">Crear, modificar y eliminar registros</translation>
    </message>
    <message>
        <source>Create, change and delete the personal repositories</source>
        <translation type="unfinished">Crear, modificar y eliminar los repositorios personales</translation>
    </message>
    <message>
        <source>Custom permissions</source>
        <translation type="unfinished">Permisos personalizados</translation>
    </message>
    <message>
        <source>Customer Integration Environment</source>
        <translation type="unfinished">Entorno de integración de clientes (CIE)</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation type="unfinished">Centro de datos</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Default commands</source>
        <translation type="unfinished">Comandos predeterminados</translation>
    </message>
    <message>
        <source>Delete meetings</source>
        <translation type="unfinished">Eliminar reuniones</translation>
    </message>
    <message>
        <source>Delete organizations</source>
        <translation type="unfinished">Eliminar organizaciones</translation>
    </message>
    <message>
        <source>Delete projects</source>
        <translation type="unfinished">Eliminar proyectos</translation>
    </message>
    <message>
        <source>Delete sheets</source>
        <translation type="unfinished">Eliminar hojas</translation>
    </message>
    <message>
        <source>Delete tasks</source>
        <translation type="unfinished">Eliminar tareas</translation>
    </message>
    <message>
        <source>Delete tasks and projects</source>
        <translation type="unfinished">Eliminar tareas y proyectos</translation>
    </message>
    <message>
        <source>Delete videos and albums</source>
        <translation type="unfinished">Eliminar vídeos y álbumes</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished">Demo</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished">Despliegue</translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished">Desarrollo</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documentos</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished">Dominio</translation>
    </message>
    <message>
        <source>Download video files</source>
        <translation type="unfinished">Descargar archivos de vídeo</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished">Dirección de correo</translation>
    </message>
    <message>
        <source>E-mail address, name, picture</source>
        <translation type="unfinished">Dirección de correo, nombre, imagen</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation type="unfinished">Ecuador</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">Entorno</translation>
    </message>
    <message>
        <source>Environment ID</source>
        <translation type="unfinished">ID del entorno</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished">Europa</translation>
    </message>
    <message>
        <source>Europe (.eu)</source>
        <translation type="unfinished">Europa (.eu)</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation type="unfinished">Unión Europea</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Todo</translation>
    </message>
    <message>
        <source>Everything but a refresh token</source>
        <translation type="unfinished">Todo menos un token de renovación</translation>
    </message>
    <message>
        <source>Everything in the organisation</source>
        <translation type="unfinished">Todo en la organización</translation>
    </message>
    <message>
        <source>Everything of the API</source>
        <translation type="unfinished">Todo lo de la API</translation>
    </message>
    <message>
        <source>Everything that the person may do</source>
        <translation type="unfinished">Todo lo que puede hacer la persona</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation type="unfinished">Gastos</translation>
    </message>
    <message>
        <source>Files that the app made or was given</source>
        <translation type="unfinished">Archivos que la aplicación creó o recibió</translation>
    </message>
    <message>
        <source>Filters against spam</source>
        <translation type="unfinished">Filtros contra el spam</translation>
    </message>
    <message>
        <source>Financial data</source>
        <translation type="unfinished">Datos financieros</translation>
    </message>
    <message>
        <source>Follow and unfollow</source>
        <translation type="unfinished">Seguir y dejar de seguir</translation>
    </message>
    <message>
        <source>Follow sites</source>
        <translation type="unfinished">Seguir sitios</translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished">Francia</translation>
    </message>
    <message>
        <source>FranceConnect+</source>
        <translation type="unfinished">FranceConnect+</translation>
    </message>
    <message>
        <source>FranceConnect+ integration</source>
        <translation type="unfinished">FranceConnect+ (integración)</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished">Alemania</translation>
    </message>
    <message>
        <source>Get a refresh token</source>
        <translation type="unfinished">Obtener un token de renovación</translation>
    </message>
    <message>
        <source>GitLab server</source>
        <translation type="unfinished">Servidor de GitLab</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished">Nombre del host</translation>
    </message>
    <message>
        <source>Import subscribers</source>
        <translation type="unfinished">Importar suscriptores</translation>
    </message>
    <message>
        <source>India (.in)</source>
        <translation type="unfinished">India (.in)</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished">Instancia</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished">Integración</translation>
    </message>
    <message>
        <source>International</source>
        <translation type="unfinished">Internacional</translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished">Artículos</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished">Japón</translation>
    </message>
    <message>
        <source>Japan (.jp)</source>
        <translation type="unfinished">Japón (.jp)</translation>
    </message>
    <message>
        <source>Jira: change issues</source>
        <translation type="unfinished">Jira: modificar incidencias</translation>
    </message>
    <message>
        <source>Jira: read issues and projects</source>
        <translation type="unfinished">Jira: leer incidencias y proyectos</translation>
    </message>
    <message>
        <source>Jira: read users</source>
        <translation type="unfinished">Jira: leer usuarios</translation>
    </message>
    <message>
        <source>Jira: webhooks</source>
        <translation type="unfinished">Jira: webhooks</translation>
    </message>
    <message>
        <source>Keep cards, after SumUp has allowed it</source>
        <translation type="unfinished">Guardar tarjetas, cuando SumUp lo ha permitido</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Clave</translation>
    </message>
    <message>
        <source>Labels of mail</source>
        <translation type="unfinished">Etiquetas del correo</translation>
    </message>
    <message>
        <source>Like and follow</source>
        <translation type="unfinished">Dar “me gusta” y seguir</translation>
    </message>
    <message>
        <source>Like and unlike</source>
        <translation type="unfinished">Dar y quitar “me gusta”</translation>
    </message>
    <message>
        <source>List backups</source>
        <translation type="unfinished">Ver la lista de copias de seguridad</translation>
    </message>
    <message>
        <source>List files and folders</source>
        <translation type="unfinished">Ver la lista de archivos y carpetas</translation>
    </message>
    <message>
        <source>List pages</source>
        <translation type="unfinished">Ver la lista de páginas</translation>
    </message>
    <message>
        <source>List people</source>
        <translation type="unfinished">Ver la lista de personas</translation>
    </message>
    <message>
        <source>List private channels</source>
        <translation type="unfinished">Ver la lista de canales privados</translation>
    </message>
    <message>
        <source>List projects and files</source>
        <translation type="unfinished">Ver la lista de proyectos y archivos</translation>
    </message>
    <message>
        <source>List public channels</source>
        <translation type="unfinished">Ver la lista de canales públicos</translation>
    </message>
    <message>
        <source>List public videos</source>
        <translation type="unfinished">Ver la lista de vídeos públicos</translation>
    </message>
    <message>
        <source>List subscribers</source>
        <translation type="unfinished">Ver la lista de suscriptores</translation>
    </message>
    <message>
        <source>List the own subreddits</source>
        <translation type="unfinished">Ver la lista de los subreddits propios</translation>
    </message>
    <message>
        <source>List the servers</source>
        <translation type="unfinished">Ver la lista de los servidores</translation>
    </message>
    <message>
        <source>Lock and unlock</source>
        <translation type="unfinished">Bloquear y desbloquear</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished">Iniciar sesión</translation>
    </message>
    <message>
        <source>Log-in alone</source>
        <translation type="unfinished">Solo inicio de sesión</translation>
    </message>
    <message>
        <source>Make a webhook for a channel</source>
        <translation type="unfinished">Crear un webhook para un canal</translation>
    </message>
    <message>
        <source>Make albums and channels</source>
        <translation type="unfinished">Crear álbumes y canales</translation>
    </message>
    <message>
        <source>Make and change own meetings</source>
        <translation type="unfinished">Crear y modificar reuniones propias</translation>
    </message>
    <message>
        <source>Make file requests</source>
        <translation type="unfinished">Crear solicitudes de archivos</translation>
    </message>
    <message>
        <source>Make new sheets</source>
        <translation type="unfinished">Crear hojas nuevas</translation>
    </message>
    <message>
        <source>Mall ID</source>
        <translation type="unfinished">ID de la tienda (Mall ID)</translation>
    </message>
    <message>
        <source>Manage Ads</source>
        <translation type="unfinished">Gestionar anuncios</translation>
    </message>
    <message>
        <source>Manage SharePoint sites</source>
        <translation type="unfinished">Gestionar sitios de SharePoint</translation>
    </message>
    <message>
        <source>Manage ads of pages</source>
        <translation type="unfinished">Gestionar anuncios de páginas</translation>
    </message>
    <message>
        <source>Manage app users</source>
        <translation type="unfinished">Gestionar usuarios de la aplicación</translation>
    </message>
    <message>
        <source>Manage comments</source>
        <translation type="unfinished">Gestionar comentarios</translation>
    </message>
    <message>
        <source>Manage groups</source>
        <translation type="unfinished">Gestionar grupos</translation>
    </message>
    <message>
        <source>Manage legal holds</source>
        <translation type="unfinished">Gestionar retenciones legales</translation>
    </message>
    <message>
        <source>Manage lists</source>
        <translation type="unfinished">Gestionar listas</translation>
    </message>
    <message>
        <source>Manage messages</source>
        <translation type="unfinished">Gestionar mensajes</translation>
    </message>
    <message>
        <source>Manage pages and their webhooks</source>
        <translation type="unfinished">Gestionar páginas y sus webhooks</translation>
    </message>
    <message>
        <source>Manage people</source>
        <translation type="unfinished">Gestionar personas</translation>
    </message>
    <message>
        <source>Manage properties of the enterprise</source>
        <translation type="unfinished">Gestionar propiedades de la empresa</translation>
    </message>
    <message>
        <source>Manage releases</source>
        <translation type="unfinished">Gestionar versiones publicadas</translation>
    </message>
    <message>
        <source>Manage replies</source>
        <translation type="unfinished">Gestionar respuestas</translation>
    </message>
    <message>
        <source>Manage retention</source>
        <translation type="unfinished">Gestionar la retención</translation>
    </message>
    <message>
        <source>Manage templates</source>
        <translation type="unfinished">Gestionar plantillas</translation>
    </message>
    <message>
        <source>Manage the YouTube account</source>
        <translation type="unfinished">Gestionar la cuenta de YouTube</translation>
    </message>
    <message>
        <source>Manage the business</source>
        <translation type="unfinished">Gestionar la empresa</translation>
    </message>
    <message>
        <source>Manage users as well</source>
        <translation type="unfinished">Gestionar también usuarios</translation>
    </message>
    <message>
        <source>Manage webhooks</source>
        <translation type="unfinished">Gestionar webhooks</translation>
    </message>
    <message>
        <source>Manage webhooks of repositories</source>
        <translation type="unfinished">Gestionar webhooks de repositorios</translation>
    </message>
    <message>
        <source>Manage workspaces and folders</source>
        <translation type="unfinished">Administrar espacios de trabajo y carpetas</translation>
    </message>
    <message>
        <source>Mark as favourite</source>
        <translation type="unfinished">Marcar como favorito</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation type="unfinished">Marketplace</translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished">Medios</translation>
    </message>
    <message>
        <source>Meetings, recordings and what was said</source>
        <translation type="unfinished">Reuniones, grabaciones y lo que se dijo</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished">Menús</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished">México</translation>
    </message>
    <message>
        <source>Monthly sandbox</source>
        <translation type="unfinished">Sandbox mensual</translation>
    </message>
    <message>
        <source>Move between the user&apos;s cards</source>
        <translation type="unfinished">Transferir entre las tarjetas del usuario</translation>
    </message>
    <message>
        <source>Move between user and app</source>
        <translation type="unfinished">Transferir entre usuario y aplicación</translation>
    </message>
    <message>
        <source>Move between users</source>
        <translation type="unfinished">Transferir entre usuarios</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Name and e-mail address</source>
        <translation type="unfinished">Nombre y dirección de correo</translation>
    </message>
    <message>
        <source>Name and picture</source>
        <translation type="unfinished">Nombre e imagen</translation>
    </message>
    <message>
        <source>Name, login, sex</source>
        <translation type="unfinished">Nombre, usuario, sexo</translation>
    </message>
    <message>
        <source>Names and folders of files</source>
        <translation type="unfinished">Nombres y carpetas de archivos</translation>
    </message>
    <message>
        <source>Names of employees</source>
        <translation type="unfinished">Nombres de empleados</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished">Países Bajos</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished">Apodo</translation>
    </message>
    <message>
        <source>North America</source>
        <translation type="unfinished">América del Norte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished">Notificaciones</translation>
    </message>
    <message>
        <source>OAuth 2</source>
        <translation type="unfinished">OAuth 2</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation type="unfinished">Oceanía</translation>
    </message>
    <message>
        <source>Of your app in the developer console; it is no client ID.</source>
        <translation type="unfinished">El de tu aplicación en la consola de desarrolladores; no es un ID de cliente.</translation>
    </message>
    <message>
        <source>Of your project in the Device Access Console; it is no client ID.</source>
        <translation type="unfinished">El de tu proyecto en la Device Access Console; no es un ID de cliente.</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation type="unfinished">Dominio de Okta</translation>
    </message>
    <message>
        <source>Open and change discussions and pull requests</source>
        <translation type="unfinished">Abrir y modificar debates y pull requests</translation>
    </message>
    <message>
        <source>Open direct messages</source>
        <translation type="unfinished">Abrir mensajes directos</translation>
    </message>
    <message>
        <source>Open the web pages</source>
        <translation type="unfinished">Abrir las páginas web</translation>
    </message>
    <message>
        <source>Orders, payments, floors and menus</source>
        <translation type="unfinished">Pedidos, pagos, planos de sala y menús</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organización</translation>
    </message>
    <message>
        <source>Organizations of the user</source>
        <translation type="unfinished">Organizaciones del usuario</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation type="unfinished">Ingresar dinero</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation type="unfinished">Retirar dinero</translation>
    </message>
    <message>
        <source>Permissions of organizations</source>
        <translation type="unfinished">Permisos de organizaciones</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished">Personales</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished">Número de teléfono</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">Imagen</translation>
    </message>
    <message>
        <source>Place orders</source>
        <translation type="unfinished">Crear órdenes</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Reproducir</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished">Portal</translation>
    </message>
    <message>
        <source>Post for pages</source>
        <translation type="unfinished">Publicar en nombre de páginas</translation>
    </message>
    <message>
        <source>Post for the member</source>
        <translation type="unfinished">Publicar en nombre del miembro</translation>
    </message>
    <message>
        <source>Post on pages</source>
        <translation type="unfinished">Publicar en páginas</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished">Publicaciones</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation type="unfinished">ID del proyecto</translation>
    </message>
    <message>
        <source>Property management systems</source>
        <translation type="unfinished">Sistemas de gestión hotelera (PMS)</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished">Publicar</translation>
    </message>
    <message>
        <source>Publish packages</source>
        <translation type="unfinished">Publicar paquetes</translation>
    </message>
    <message>
        <source>Publish videos</source>
        <translation type="unfinished">Publicar vídeos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">Leer</translation>
    </message>
    <message>
        <source>Read Analytics</source>
        <translation type="unfinished">Leer analíticas</translation>
    </message>
    <message>
        <source>Read Spaces</source>
        <translation type="unfinished">Leer Spaces</translation>
    </message>
    <message>
        <source>Read accounts</source>
        <translation type="unfinished">Leer cuentas</translation>
    </message>
    <message>
        <source>Read activities that others see</source>
        <translation type="unfinished">Leer actividades que otros ven</translation>
    </message>
    <message>
        <source>Read alerts</source>
        <translation type="unfinished">Leer alertas</translation>
    </message>
    <message>
        <source>Read all activities</source>
        <translation type="unfinished">Leer todas las actividades</translation>
    </message>
    <message>
        <source>Read all files and folders</source>
        <translation type="unfinished">Leer todos los archivos y carpetas</translation>
    </message>
    <message>
        <source>Read analytics of games</source>
        <translation type="unfinished">Leer analíticas de juegos</translation>
    </message>
    <message>
        <source>Read and change</source>
        <translation type="unfinished">Leer y modificar</translation>
    </message>
    <message>
        <source>Read and change BigQuery</source>
        <translation type="unfinished">Leer y modificar BigQuery</translation>
    </message>
    <message>
        <source>Read and change all files and folders</source>
        <translation type="unfinished">Leer y modificar todos los archivos y carpetas</translation>
    </message>
    <message>
        <source>Read and change all files of Drive</source>
        <translation type="unfinished">Leer y modificar todos los archivos de Drive</translation>
    </message>
    <message>
        <source>Read and change calendars</source>
        <translation type="unfinished">Leer y modificar calendarios</translation>
    </message>
    <message>
        <source>Read and change card expenses</source>
        <translation type="unfinished">Leer y modificar los gastos con tarjeta</translation>
    </message>
    <message>
        <source>Read and change cards</source>
        <translation type="unfinished">Leer y modificar tarjetas</translation>
    </message>
    <message>
        <source>Read and change contacts</source>
        <translation type="unfinished">Leer y modificar contactos</translation>
    </message>
    <message>
        <source>Read and change content</source>
        <translation type="unfinished">Leer y modificar contenido</translation>
    </message>
    <message>
        <source>Read and change data</source>
        <translation type="unfinished">Leer y modificar datos</translation>
    </message>
    <message>
        <source>Read and change documents</source>
        <translation type="unfinished">Leer y modificar documentos</translation>
    </message>
    <message>
        <source>Read and change events</source>
        <translation type="unfinished">Leer y modificar eventos</translation>
    </message>
    <message>
        <source>Read and change everything</source>
        <translation type="unfinished">Leer y modificar todo</translation>
    </message>
    <message>
        <source>Read and change everything in Books</source>
        <translation type="unfinished">Leer y modificar todo en Books</translation>
    </message>
    <message>
        <source>Read and change files</source>
        <translation type="unfinished">Leer y modificar archivos</translation>
    </message>
    <message>
        <source>Read and change forms</source>
        <translation type="unfinished">Leer y modificar formularios</translation>
    </message>
    <message>
        <source>Read and change groups</source>
        <translation type="unfinished">Leer y modificar grupos</translation>
    </message>
    <message>
        <source>Read and change mail</source>
        <translation type="unfinished">Leer y modificar correo</translation>
    </message>
    <message>
        <source>Read and change people of the CRM</source>
        <translation type="unfinished">Leer y modificar personas del CRM</translation>
    </message>
    <message>
        <source>Read and change presentations</source>
        <translation type="unfinished">Leer y modificar presentaciones</translation>
    </message>
    <message>
        <source>Read and change projects</source>
        <translation type="unfinished">Leer y modificar proyectos</translation>
    </message>
    <message>
        <source>Read and change records of the CRM</source>
        <translation type="unfinished">Leer y modificar registros del CRM</translation>
    </message>
    <message>
        <source>Read and change repositories</source>
        <translation type="unfinished">Leer y modificar repositorios</translation>
    </message>
    <message>
        <source>Read and change settings of the CRM</source>
        <translation type="unfinished">Leer y modificar ajustes del CRM</translation>
    </message>
    <message>
        <source>Read and change spreadsheets</source>
        <translation type="unfinished">Leer y modificar hojas de cálculo</translation>
    </message>
    <message>
        <source>Read and change tasks</source>
        <translation type="unfinished">Leer y modificar tareas</translation>
    </message>
    <message>
        <source>Read and change tasks and projects</source>
        <translation type="unfinished">Leer y modificar tareas y proyectos</translation>
    </message>
    <message>
        <source>Read and change the personal repositories</source>
        <translation type="unfinished">Leer y modificar los repositorios personales</translation>
    </message>
    <message>
        <source>Read and change tickets</source>
        <translation type="unfinished">Leer y modificar tiques</translation>
    </message>
    <message>
        <source>Read and change translation memories</source>
        <translation type="unfinished">Leer y modificar memorias de traducción</translation>
    </message>
    <message>
        <source>Read and change users</source>
        <translation type="unfinished">Leer y modificar usuarios</translation>
    </message>
    <message>
        <source>Read and change webhooks</source>
        <translation type="unfinished">Leer y modificar webhooks</translation>
    </message>
    <message>
        <source>Read and change what the person reads</source>
        <translation type="unfinished">Leer y modificar lo que la persona lee</translation>
    </message>
    <message>
        <source>Read and change wikis</source>
        <translation type="unfinished">Leer y modificar wikis</translation>
    </message>
    <message>
        <source>Read and send faxes</source>
        <translation type="unfinished">Leer y enviar faxes</translation>
    </message>
    <message>
        <source>Read and write chats</source>
        <translation type="unfinished">Leer y escribir chats</translation>
    </message>
    <message>
        <source>Read answers</source>
        <translation type="unfinished">Leer respuestas</translation>
    </message>
    <message>
        <source>Read attachments</source>
        <translation type="unfinished">Leer adjuntos</translation>
    </message>
    <message>
        <source>Read automations</source>
        <translation type="unfinished">Leer automatizaciones</translation>
    </message>
    <message>
        <source>Read availability</source>
        <translation type="unfinished">Leer la disponibilidad</translation>
    </message>
    <message>
        <source>Read benefits</source>
        <translation type="unfinished">Leer beneficios</translation>
    </message>
    <message>
        <source>Read bills</source>
        <translation type="unfinished">Leer facturas de proveedores</translation>
    </message>
    <message>
        <source>Read bits</source>
        <translation type="unfinished">Leer bits</translation>
    </message>
    <message>
        <source>Read boards and items</source>
        <translation type="unfinished">Leer tableros y elementos</translation>
    </message>
    <message>
        <source>Read bookings</source>
        <translation type="unfinished">Leer reservas</translation>
    </message>
    <message>
        <source>Read bookings of teams</source>
        <translation type="unfinished">Leer reservas de equipos</translation>
    </message>
    <message>
        <source>Read bookmarks</source>
        <translation type="unfinished">Leer marcadores</translation>
    </message>
    <message>
        <source>Read buckets</source>
        <translation type="unfinished">Leer buckets</translation>
    </message>
    <message>
        <source>Read budgets</source>
        <translation type="unfinished">Leer presupuestos</translation>
    </message>
    <message>
        <source>Read call logs</source>
        <translation type="unfinished">Leer registros de llamadas</translation>
    </message>
    <message>
        <source>Read campaigns</source>
        <translation type="unfinished">Leer campañas</translation>
    </message>
    <message>
        <source>Read card expenses</source>
        <translation type="unfinished">Leer los gastos con tarjeta</translation>
    </message>
    <message>
        <source>Read cards</source>
        <translation type="unfinished">Leer tarjetas</translation>
    </message>
    <message>
        <source>Read cash accounts</source>
        <translation type="unfinished">Leer cuentas de efectivo</translation>
    </message>
    <message>
        <source>Read channel listings</source>
        <translation type="unfinished">Leer los productos publicados en canales</translation>
    </message>
    <message>
        <source>Read chat</source>
        <translation type="unfinished">Leer el chat</translation>
    </message>
    <message>
        <source>Read checkouts</source>
        <translation type="unfinished">Leer pagos en curso (checkouts)</translation>
    </message>
    <message>
        <source>Read collections</source>
        <translation type="unfinished">Leer colecciones</translation>
    </message>
    <message>
        <source>Read collectors</source>
        <translation type="unfinished">Leer recopiladores</translation>
    </message>
    <message>
        <source>Read comments</source>
        <translation type="unfinished">Leer comentarios</translation>
    </message>
    <message>
        <source>Read companies</source>
        <translation type="unfinished">Leer empresas</translation>
    </message>
    <message>
        <source>Read connected apps</source>
        <translation type="unfinished">Leer aplicaciones conectadas</translation>
    </message>
    <message>
        <source>Read contacts</source>
        <translation type="unfinished">Leer contactos</translation>
    </message>
    <message>
        <source>Read content</source>
        <translation type="unfinished">Leer contenido</translation>
    </message>
    <message>
        <source>Read counts of followers and likes</source>
        <translation type="unfinished">Leer el número de seguidores y de “me gusta”</translation>
    </message>
    <message>
        <source>Read custom fields</source>
        <translation type="unfinished">Leer campos personalizados</translation>
    </message>
    <message>
        <source>Read customers</source>
        <translation type="unfinished">Leer clientes</translation>
    </message>
    <message>
        <source>Read data</source>
        <translation type="unfinished">Leer datos</translation>
    </message>
    <message>
        <source>Read data of a team</source>
        <translation type="unfinished">Leer los datos de un equipo</translation>
    </message>
    <message>
        <source>Read data of vehicles</source>
        <translation type="unfinished">Leer datos de vehículos</translation>
    </message>
    <message>
        <source>Read deals</source>
        <translation type="unfinished">Leer negocios</translation>
    </message>
    <message>
        <source>Read departments</source>
        <translation type="unfinished">Leer departamentos</translation>
    </message>
    <message>
        <source>Read dev resources</source>
        <translation type="unfinished">Leer recursos de desarrollo</translation>
    </message>
    <message>
        <source>Read direct messages</source>
        <translation type="unfinished">Leer mensajes directos</translation>
    </message>
    <message>
        <source>Read discounts</source>
        <translation type="unfinished">Leer descuentos</translation>
    </message>
    <message>
        <source>Read docs</source>
        <translation type="unfinished">Leer documentos</translation>
    </message>
    <message>
        <source>Read draft orders</source>
        <translation type="unfinished">Leer borradores de pedidos</translation>
    </message>
    <message>
        <source>Read e-mail addresses</source>
        <translation type="unfinished">Leer direcciones de correo</translation>
    </message>
    <message>
        <source>Read e-mails</source>
        <translation type="unfinished">Leer correos</translation>
    </message>
    <message>
        <source>Read event types</source>
        <translation type="unfinished">Leer tipos de eventos</translation>
    </message>
    <message>
        <source>Read event types of teams</source>
        <translation type="unfinished">Leer tipos de eventos de equipos</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation type="unfinished">Leer eventos</translation>
    </message>
    <message>
        <source>Read events and issues</source>
        <translation type="unfinished">Leer eventos e incidencias</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation type="unfinished">Leer todo</translation>
    </message>
    <message>
        <source>Read file requests</source>
        <translation type="unfinished">Leer solicitudes de archivos</translation>
    </message>
    <message>
        <source>Read files</source>
        <translation type="unfinished">Leer archivos</translation>
    </message>
    <message>
        <source>Read followers</source>
        <translation type="unfinished">Leer seguidores</translation>
    </message>
    <message>
        <source>Read forms</source>
        <translation type="unfinished">Leer formularios</translation>
    </message>
    <message>
        <source>Read goals</source>
        <translation type="unfinished">Leer objetivos</translation>
    </message>
    <message>
        <source>Read hype trains</source>
        <translation type="unfinished">Leer trenes del hype</translation>
    </message>
    <message>
        <source>Read insights</source>
        <translation type="unfinished">Leer estadísticas (insights)</translation>
    </message>
    <message>
        <source>Read invoices</source>
        <translation type="unfinished">Leer facturas</translation>
    </message>
    <message>
        <source>Read issues</source>
        <translation type="unfinished">Leer incidencias</translation>
    </message>
    <message>
        <source>Read landing pages</source>
        <translation type="unfinished">Leer páginas de destino</translation>
    </message>
    <message>
        <source>Read leads</source>
        <translation type="unfinished">Leer clientes potenciales</translation>
    </message>
    <message>
        <source>Read license keys</source>
        <translation type="unfinished">Leer claves de licencia</translation>
    </message>
    <message>
        <source>Read likes</source>
        <translation type="unfinished">Leer los “me gusta”</translation>
    </message>
    <message>
        <source>Read linked accounts</source>
        <translation type="unfinished">Leer cuentas vinculadas</translation>
    </message>
    <message>
        <source>Read listings</source>
        <translation type="unfinished">Leer anuncios de artículos</translation>
    </message>
    <message>
        <source>Read lists</source>
        <translation type="unfinished">Leer listas</translation>
    </message>
    <message>
        <source>Read make, model and year</source>
        <translation type="unfinished">Leer la marca, el modelo y el año</translation>
    </message>
    <message>
        <source>Read members</source>
        <translation type="unfinished">Leer miembros</translation>
    </message>
    <message>
        <source>Read members of teams</source>
        <translation type="unfinished">Leer miembros de equipos</translation>
    </message>
    <message>
        <source>Read memberships</source>
        <translation type="unfinished">Leer membresías</translation>
    </message>
    <message>
        <source>Read messages of public channels</source>
        <translation type="unfinished">Leer mensajes de canales públicos</translation>
    </message>
    <message>
        <source>Read metrics</source>
        <translation type="unfinished">Leer métricas</translation>
    </message>
    <message>
        <source>Read name and picture</source>
        <translation type="unfinished">Leer nombre e imagen</translation>
    </message>
    <message>
        <source>Read name, e-mail and picture</source>
        <translation type="unfinished">Leer nombre, correo e imagen</translation>
    </message>
    <message>
        <source>Read names and dates of files</source>
        <translation type="unfinished">Leer nombres y fechas de archivos</translation>
    </message>
    <message>
        <source>Read notifications</source>
        <translation type="unfinished">Leer notificaciones</translation>
    </message>
    <message>
        <source>Read one&apos;s data</source>
        <translation type="unfinished">Leer los datos propios</translation>
    </message>
    <message>
        <source>Read opportunities</source>
        <translation type="unfinished">Leer oportunidades</translation>
    </message>
    <message>
        <source>Read orders</source>
        <translation type="unfinished">Leer pedidos</translation>
    </message>
    <message>
        <source>Read organisations</source>
        <translation type="unfinished">Leer organizaciones</translation>
    </message>
    <message>
        <source>Read organisations and teams</source>
        <translation type="unfinished">Leer organizaciones y equipos</translation>
    </message>
    <message>
        <source>Read organizations</source>
        <translation type="unfinished">Leer organizaciones</translation>
    </message>
    <message>
        <source>Read own meetings</source>
        <translation type="unfinished">Leer reuniones propias</translation>
    </message>
    <message>
        <source>Read own recordings</source>
        <translation type="unfinished">Leer grabaciones propias</translation>
    </message>
    <message>
        <source>Read owners</source>
        <translation type="unfinished">Leer propietarios</translation>
    </message>
    <message>
        <source>Read packages</source>
        <translation type="unfinished">Leer paquetes</translation>
    </message>
    <message>
        <source>Read payments</source>
        <translation type="unfinished">Leer pagos</translation>
    </message>
    <message>
        <source>Read payouts</source>
        <translation type="unfinished">Leer desembolsos</translation>
    </message>
    <message>
        <source>Read people</source>
        <translation type="unfinished">Leer personas</translation>
    </message>
    <message>
        <source>Read people and groups of the organisation</source>
        <translation type="unfinished">Leer personas y grupos de la organización</translation>
    </message>
    <message>
        <source>Read pipelines</source>
        <translation type="unfinished">Leer pipelines</translation>
    </message>
    <message>
        <source>Read polls</source>
        <translation type="unfinished">Leer encuestas</translation>
    </message>
    <message>
        <source>Read posts</source>
        <translation type="unfinished">Leer publicaciones</translation>
    </message>
    <message>
        <source>Read posts and comments</source>
        <translation type="unfinished">Leer publicaciones y comentarios</translation>
    </message>
    <message>
        <source>Read private playlists</source>
        <translation type="unfinished">Leer listas de reproducción privadas</translation>
    </message>
    <message>
        <source>Read private routes and events</source>
        <translation type="unfinished">Leer rutas y eventos privados</translation>
    </message>
    <message>
        <source>Read products</source>
        <translation type="unfinished">Leer productos</translation>
    </message>
    <message>
        <source>Read projects</source>
        <translation type="unfinished">Leer proyectos</translation>
    </message>
    <message>
        <source>Read properties of contacts</source>
        <translation type="unfinished">Leer propiedades de contactos</translation>
    </message>
    <message>
        <source>Read publications</source>
        <translation type="unfinished">Leer publicaciones</translation>
    </message>
    <message>
        <source>Read published components of a file</source>
        <translation type="unfinished">Leer componentes publicados de un archivo</translation>
    </message>
    <message>
        <source>Read published components of a team</source>
        <translation type="unfinished">Leer componentes publicados de un equipo</translation>
    </message>
    <message>
        <source>Read pull requests</source>
        <translation type="unfinished">Leer pull requests</translation>
    </message>
    <message>
        <source>Read reactions</source>
        <translation type="unfinished">Leer reacciones</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation type="unfinished">Leer recibos</translation>
    </message>
    <message>
        <source>Read records</source>
        <translation type="unfinished">Leer registros</translation>
    </message>
    <message>
        <source>Read refunds</source>
        <translation type="unfinished">Leer reembolsos</translation>
    </message>
    <message>
        <source>Read reimbursements</source>
        <translation type="unfinished">Leer reembolsos de gastos</translation>
    </message>
    <message>
        <source>Read replies</source>
        <translation type="unfinished">Leer respuestas a comentarios</translation>
    </message>
    <message>
        <source>Read repositories</source>
        <translation type="unfinished">Leer repositorios</translation>
    </message>
    <message>
        <source>Read responses</source>
        <translation type="unfinished">Leer respuestas recibidas</translation>
    </message>
    <message>
        <source>Read runners</source>
        <translation type="unfinished">Leer runners</translation>
    </message>
    <message>
        <source>Read segments</source>
        <translation type="unfinished">Leer segmentos</translation>
    </message>
    <message>
        <source>Read shared links and members</source>
        <translation type="unfinished">Leer enlaces compartidos y miembros</translation>
    </message>
    <message>
        <source>Read shared playlists</source>
        <translation type="unfinished">Leer listas de reproducción compartidas</translation>
    </message>
    <message>
        <source>Read sheets, with comments and attachments</source>
        <translation type="unfinished">Leer hojas, con comentarios y adjuntos</translation>
    </message>
    <message>
        <source>Read sites</source>
        <translation type="unfinished">Leer sitios</translation>
    </message>
    <message>
        <source>Read snippets</source>
        <translation type="unfinished">Leer fragmentos</translation>
    </message>
    <message>
        <source>Read spaces</source>
        <translation type="unfinished">Leer espacios</translation>
    </message>
    <message>
        <source>Read staff</source>
        <translation type="unfinished">Leer datos del personal</translation>
    </message>
    <message>
        <source>Read statistics</source>
        <translation type="unfinished">Leer estadísticas</translation>
    </message>
    <message>
        <source>Read subscribers</source>
        <translation type="unfinished">Leer suscriptores</translation>
    </message>
    <message>
        <source>Read subscriptions</source>
        <translation type="unfinished">Leer suscripciones</translation>
    </message>
    <message>
        <source>Read surveys</source>
        <translation type="unfinished">Leer encuestas</translation>
    </message>
    <message>
        <source>Read tables and fields</source>
        <translation type="unfinished">Leer tablas y campos</translation>
    </message>
    <message>
        <source>Read tags</source>
        <translation type="unfinished">Leer etiquetas</translation>
    </message>
    <message>
        <source>Read tasks</source>
        <translation type="unfinished">Leer tareas</translation>
    </message>
    <message>
        <source>Read tasks, projects and the profile</source>
        <translation type="unfinished">Leer tareas, proyectos y el perfil</translation>
    </message>
    <message>
        <source>Read teams</source>
        <translation type="unfinished">Leer equipos</translation>
    </message>
    <message>
        <source>Read the Adobe account</source>
        <translation type="unfinished">Leer la cuenta de Adobe</translation>
    </message>
    <message>
        <source>Read the account</source>
        <translation type="unfinished">Leer la cuenta</translation>
    </message>
    <message>
        <source>Read the business</source>
        <translation type="unfinished">Leer la empresa</translation>
    </message>
    <message>
        <source>Read the catalogue</source>
        <translation type="unfinished">Leer el catálogo</translation>
    </message>
    <message>
        <source>Read the change log</source>
        <translation type="unfinished">Leer el registro de cambios</translation>
    </message>
    <message>
        <source>Read the contents of files</source>
        <translation type="unfinished">Leer el contenido de los archivos</translation>
    </message>
    <message>
        <source>Read the country</source>
        <translation type="unfinished">Leer el país</translation>
    </message>
    <message>
        <source>Read the current track</source>
        <translation type="unfinished">Leer la pista actual</translation>
    </message>
    <message>
        <source>Read the e-mail address</source>
        <translation type="unfinished">Leer la dirección de correo</translation>
    </message>
    <message>
        <source>Read the favourites</source>
        <translation type="unfinished">Leer los favoritos</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation type="unfinished">Leer el historial</translation>
    </message>
    <message>
        <source>Read the history of files</source>
        <translation type="unfinished">Leer el historial de los archivos</translation>
    </message>
    <message>
        <source>Read the library</source>
        <translation type="unfinished">Leer la biblioteca</translation>
    </message>
    <message>
        <source>Read the location</source>
        <translation type="unfinished">Leer la ubicación</translation>
    </message>
    <message>
        <source>Read the membership in a server</source>
        <translation type="unfinished">Leer la pertenencia a un servidor</translation>
    </message>
    <message>
        <source>Read the name</source>
        <translation type="unfinished">Leer el nombre</translation>
    </message>
    <message>
        <source>Read the odometer</source>
        <translation type="unfinished">Leer el cuentakilómetros</translation>
    </message>
    <message>
        <source>Read the organization</source>
        <translation type="unfinished">Leer la organización</translation>
    </message>
    <message>
        <source>Read the organizations</source>
        <translation type="unfinished">Leer las organizaciones</translation>
    </message>
    <message>
        <source>Read the own account</source>
        <translation type="unfinished">Leer la cuenta propia</translation>
    </message>
    <message>
        <source>Read the own identity</source>
        <translation type="unfinished">Leer la identidad propia</translation>
    </message>
    <message>
        <source>Read the own profile</source>
        <translation type="unfinished">Leer el perfil propio</translation>
    </message>
    <message>
        <source>Read the personal repositories</source>
        <translation type="unfinished">Leer los repositorios personales</translation>
    </message>
    <message>
        <source>Read the phone number, beside the profile</source>
        <translation type="unfinished">Leer el número de teléfono, además del perfil</translation>
    </message>
    <message>
        <source>Read the position</source>
        <translation type="unfinished">Leer la posición de reproducción</translation>
    </message>
    <message>
        <source>Read the postal code</source>
        <translation type="unfinished">Leer el código postal</translation>
    </message>
    <message>
        <source>Read the profile</source>
        <translation type="unfinished">Leer el perfil</translation>
    </message>
    <message>
        <source>Read the profile and what was posted</source>
        <translation type="unfinished">Leer el perfil y lo que se publicó</translation>
    </message>
    <message>
        <source>Read the profile without e-mail</source>
        <translation type="unfinished">Leer el perfil sin el correo</translation>
    </message>
    <message>
        <source>Read the referral program</source>
        <translation type="unfinished">Leer el programa de referidos</translation>
    </message>
    <message>
        <source>Read the repositories</source>
        <translation type="unfinished">Leer los repositorios</translation>
    </message>
    <message>
        <source>Read the resources that the app sent</source>
        <translation type="unfinished">Leer los recursos que envió la aplicación</translation>
    </message>
    <message>
        <source>Read the shop</source>
        <translation type="unfinished">Leer la tienda</translation>
    </message>
    <message>
        <source>Read the stock</source>
        <translation type="unfinished">Leer las existencias</translation>
    </message>
    <message>
        <source>Read the store&apos;s settings</source>
        <translation type="unfinished">Leer los ajustes de la tienda</translation>
    </message>
    <message>
        <source>Read the subscription</source>
        <translation type="unfinished">Leer la suscripción</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation type="unfinished">Leer el usuario</translation>
    </message>
    <message>
        <source>Read the whole profile</source>
        <translation type="unfinished">Leer el perfil completo</translation>
    </message>
    <message>
        <source>Read tiers</source>
        <translation type="unfinished">Leer niveles</translation>
    </message>
    <message>
        <source>Read time entries</source>
        <translation type="unfinished">Leer registros de tiempo</translation>
    </message>
    <message>
        <source>Read transactions</source>
        <translation type="unfinished">Leer transacciones</translation>
    </message>
    <message>
        <source>Read transcripts of calls</source>
        <translation type="unfinished">Leer transcripciones de llamadas</translation>
    </message>
    <message>
        <source>Read updates</source>
        <translation type="unfinished">Leer actualizaciones</translation>
    </message>
    <message>
        <source>Read user</source>
        <translation type="unfinished">Leer el usuario</translation>
    </message>
    <message>
        <source>Read user name and biography</source>
        <translation type="unfinished">Leer el nombre de usuario y la biografía</translation>
    </message>
    <message>
        <source>Read users</source>
        <translation type="unfinished">Leer usuarios</translation>
    </message>
    <message>
        <source>Read vendors</source>
        <translation type="unfinished">Leer proveedores</translation>
    </message>
    <message>
        <source>Read views</source>
        <translation type="unfinished">Leer vistas</translation>
    </message>
    <message>
        <source>Read webhooks</source>
        <translation type="unfinished">Leer webhooks</translation>
    </message>
    <message>
        <source>Read what is playing and where</source>
        <translation type="unfinished">Leer qué se reproduce y dónde</translation>
    </message>
    <message>
        <source>Read what is private</source>
        <translation type="unfinished">Leer lo privado</translation>
    </message>
    <message>
        <source>Read what is public</source>
        <translation type="unfinished">Leer lo público</translation>
    </message>
    <message>
        <source>Read what is saved</source>
        <translation type="unfinished">Leer lo guardado</translation>
    </message>
    <message>
        <source>Read what pages post</source>
        <translation type="unfinished">Leer lo que publican las páginas</translation>
    </message>
    <message>
        <source>Read what users write on pages</source>
        <translation type="unfinished">Leer lo que escriben los usuarios en las páginas</translation>
    </message>
    <message>
        <source>Read what was voted and saved</source>
        <translation type="unfinished">Leer lo votado y lo guardado</translation>
    </message>
    <message>
        <source>Read who authorized</source>
        <translation type="unfinished">Leer quién autorizó</translation>
    </message>
    <message>
        <source>Read who the user is</source>
        <translation type="unfinished">Leer quién es el usuario</translation>
    </message>
    <message>
        <source>Read whom one follows</source>
        <translation type="unfinished">Leer a quién se sigue</translation>
    </message>
    <message>
        <source>Read workspaces</source>
        <translation type="unfinished">Leer espacios de trabajo</translation>
    </message>
    <message>
        <source>Read, write and send mail</source>
        <translation type="unfinished">Leer, escribir y enviar correo</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation type="unfinished">Realm</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation type="unfinished">Renovar tokens</translation>
    </message>
    <message>
        <source>Refuse and refund transactions</source>
        <translation type="unfinished">Rechazar y reembolsar transacciones</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Región</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation type="unfinished">Habituales</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation type="unfinished">Reservas</translation>
    </message>
    <message>
        <source>RuName</source>
        <translation type="unfinished">RuName</translation>
    </message>
    <message>
        <source>Run pipelines</source>
        <translation type="unfinished">Ejecutar pipelines</translation>
    </message>
    <message>
        <source>Run scenarios</source>
        <translation type="unfinished">Ejecutar escenarios</translation>
    </message>
    <message>
        <source>Run scripts and remote actions</source>
        <translation type="unfinished">Ejecutar scripts y acciones remotas</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished">Rusia</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished">Sandbox (pruebas)</translation>
    </message>
    <message>
        <source>Saudi Arabia (.sa)</source>
        <translation type="unfinished">Arabia Saudí (.sa)</translation>
    </message>
    <message>
        <source>Save posts and comments</source>
        <translation type="unfinished">Guardar publicaciones y comentarios</translation>
    </message>
    <message>
        <source>Screen pops</source>
        <translation type="unfinished">Ventanas emergentes en llamadas (screen pops)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Buscar</translation>
    </message>
    <message>
        <source>Search data</source>
        <translation type="unfinished">Buscar datos</translation>
    </message>
    <message>
        <source>See accounts</source>
        <translation type="unfinished">Ver cuentas</translation>
    </message>
    <message>
        <source>See also what is protected, such as config variables</source>
        <translation type="unfinished">Ver también lo protegido, como las variables de configuración</translation>
    </message>
    <message>
        <source>See and change also what is protected</source>
        <translation type="unfinished">Ver y modificar también lo protegido</translation>
    </message>
    <message>
        <source>See and change apps and settings, without what is protected</source>
        <translation type="unfinished">Ver y modificar aplicaciones y ajustes, sin lo protegido</translation>
    </message>
    <message>
        <source>See and change attachments</source>
        <translation type="unfinished">Ver y modificar adjuntos</translation>
    </message>
    <message>
        <source>See and change bank transactions</source>
        <translation type="unfinished">Ver y modificar movimientos bancarios</translation>
    </message>
    <message>
        <source>See and change collections</source>
        <translation type="unfinished">Ver y modificar colecciones</translation>
    </message>
    <message>
        <source>See and change contacts</source>
        <translation type="unfinished">Ver y modificar contactos</translation>
    </message>
    <message>
        <source>See and change employees</source>
        <translation type="unfinished">Ver y modificar empleados</translation>
    </message>
    <message>
        <source>See and change everything in the account</source>
        <translation type="unfinished">Ver y modificar todo en la cuenta</translation>
    </message>
    <message>
        <source>See and change files</source>
        <translation type="unfinished">Ver y modificar archivos</translation>
    </message>
    <message>
        <source>See and change fixed assets</source>
        <translation type="unfinished">Ver y modificar activos fijos</translation>
    </message>
    <message>
        <source>See and change invoices</source>
        <translation type="unfinished">Ver y modificar facturas</translation>
    </message>
    <message>
        <source>See and change it</source>
        <translation type="unfinished">Verlo y modificarlo</translation>
    </message>
    <message>
        <source>See and change manual journals</source>
        <translation type="unfinished">Ver y modificar asientos manuales</translation>
    </message>
    <message>
        <source>See and change mind maps</source>
        <translation type="unfinished">Ver y modificar mapas mentales</translation>
    </message>
    <message>
        <source>See and change payments</source>
        <translation type="unfinished">Ver y modificar pagos</translation>
    </message>
    <message>
        <source>See and change projects</source>
        <translation type="unfinished">Ver y modificar proyectos</translation>
    </message>
    <message>
        <source>See and change ratings</source>
        <translation type="unfinished">Ver y modificar valoraciones</translation>
    </message>
    <message>
        <source>See and change settings of the organisation</source>
        <translation type="unfinished">Ver y modificar ajustes de la organización</translation>
    </message>
    <message>
        <source>See and change smart locks</source>
        <translation type="unfinished">Ver y modificar cerraduras inteligentes</translation>
    </message>
    <message>
        <source>See and change tags</source>
        <translation type="unfinished">Ver y modificar etiquetas</translation>
    </message>
    <message>
        <source>See and change the books</source>
        <translation type="unfinished">Ver y modificar la contabilidad</translation>
    </message>
    <message>
        <source>See and change the profile</source>
        <translation type="unfinished">Ver y modificar el perfil</translation>
    </message>
    <message>
        <source>See and change your profile</source>
        <translation type="unfinished">Ver y modificar tu perfil</translation>
    </message>
    <message>
        <source>See and control the lights</source>
        <translation type="unfinished">Ver y controlar las luces</translation>
    </message>
    <message>
        <source>See apps and settings, without what is protected</source>
        <translation type="unfinished">Ver aplicaciones y ajustes, sin lo protegido</translation>
    </message>
    <message>
        <source>See balances</source>
        <translation type="unfinished">Ver saldos</translation>
    </message>
    <message>
        <source>See body measurements</source>
        <translation type="unfinished">Ver medidas corporales</translation>
    </message>
    <message>
        <source>See cards</source>
        <translation type="unfinished">Ver tarjetas</translation>
    </message>
    <message>
        <source>See contacts</source>
        <translation type="unfinished">Ver contactos</translation>
    </message>
    <message>
        <source>See cycles</source>
        <translation type="unfinished">Ver ciclos</translation>
    </message>
    <message>
        <source>See databases</source>
        <translation type="unfinished">Ver bases de datos</translation>
    </message>
    <message>
        <source>See deviations</source>
        <translation type="unfinished">Ver deviations</translation>
    </message>
    <message>
        <source>See devices and what happens on them</source>
        <translation type="unfinished">Ver dispositivos y lo que ocurre en ellos</translation>
    </message>
    <message>
        <source>See domains</source>
        <translation type="unfinished">Ver dominios</translation>
    </message>
    <message>
        <source>See feeds and articles</source>
        <translation type="unfinished">Ver feeds y artículos</translation>
    </message>
    <message>
        <source>See files</source>
        <translation type="unfinished">Ver archivos</translation>
    </message>
    <message>
        <source>See folders</source>
        <translation type="unfinished">Ver carpetas</translation>
    </message>
    <message>
        <source>See issues</source>
        <translation type="unfinished">Ver incidencias</translation>
    </message>
    <message>
        <source>See links</source>
        <translation type="unfinished">Ver enlaces</translation>
    </message>
    <message>
        <source>See mind maps</source>
        <translation type="unfinished">Ver mapas mentales</translation>
    </message>
    <message>
        <source>See notifications</source>
        <translation type="unfinished">Ver notificaciones</translation>
    </message>
    <message>
        <source>See one&apos;s user name and kind of account</source>
        <translation type="unfinished">Ver el nombre de usuario propio y el tipo de cuenta</translation>
    </message>
    <message>
        <source>See orders</source>
        <translation type="unfinished">Ver órdenes</translation>
    </message>
    <message>
        <source>See organisations</source>
        <translation type="unfinished">Ver organizaciones</translation>
    </message>
    <message>
        <source>See organizations</source>
        <translation type="unfinished">Ver organizaciones</translation>
    </message>
    <message>
        <source>See payments of the past</source>
        <translation type="unfinished">Ver pagos anteriores</translation>
    </message>
    <message>
        <source>See products</source>
        <translation type="unfinished">Ver productos</translation>
    </message>
    <message>
        <source>See projects</source>
        <translation type="unfinished">Ver proyectos</translation>
    </message>
    <message>
        <source>See purchases</source>
        <translation type="unfinished">Ver compras</translation>
    </message>
    <message>
        <source>See recovery</source>
        <translation type="unfinished">Ver la recuperación</translation>
    </message>
    <message>
        <source>See repositories</source>
        <translation type="unfinished">Ver repositorios</translation>
    </message>
    <message>
        <source>See scenarios</source>
        <translation type="unfinished">Ver escenarios</translation>
    </message>
    <message>
        <source>See settings of the organisation</source>
        <translation type="unfinished">Ver ajustes de la organización</translation>
    </message>
    <message>
        <source>See sleep</source>
        <translation type="unfinished">Ver el sueño</translation>
    </message>
    <message>
        <source>See smart locks</source>
        <translation type="unfinished">Ver cerraduras inteligentes</translation>
    </message>
    <message>
        <source>See statistics</source>
        <translation type="unfinished">Ver estadísticas</translation>
    </message>
    <message>
        <source>See subscribers in reports</source>
        <translation type="unfinished">Ver suscriptores en informes</translation>
    </message>
    <message>
        <source>See tags</source>
        <translation type="unfinished">Ver etiquetas</translation>
    </message>
    <message>
        <source>See templates</source>
        <translation type="unfinished">Ver plantillas</translation>
    </message>
    <message>
        <source>See the account&apos;s transactions</source>
        <translation type="unfinished">Ver las transacciones de la cuenta</translation>
    </message>
    <message>
        <source>See the app</source>
        <translation type="unfinished">Ver la aplicación</translation>
    </message>
    <message>
        <source>See the chosen projects</source>
        <translation type="unfinished">Ver los proyectos elegidos</translation>
    </message>
    <message>
        <source>See the chosen workspaces</source>
        <translation type="unfinished">Ver los espacios de trabajo elegidos</translation>
    </message>
    <message>
        <source>See the company&apos;s users</source>
        <translation type="unfinished">Ver los usuarios de la empresa</translation>
    </message>
    <message>
        <source>See the company&apos;s workspaces</source>
        <translation type="unfinished">Ver los espacios de trabajo de la empresa</translation>
    </message>
    <message>
        <source>See the configuration of the dashboard</source>
        <translation type="unfinished">Ver la configuración del panel (dashboard)</translation>
    </message>
    <message>
        <source>See the email address</source>
        <translation type="unfinished">Ver la dirección de correo electrónico</translation>
    </message>
    <message>
        <source>See the list of calls</source>
        <translation type="unfinished">Ver la lista de llamadas</translation>
    </message>
    <message>
        <source>See the organisation</source>
        <translation type="unfinished">Ver la organización</translation>
    </message>
    <message>
        <source>See the organization</source>
        <translation type="unfinished">Ver la organización</translation>
    </message>
    <message>
        <source>See the profile</source>
        <translation type="unfinished">Ver el perfil</translation>
    </message>
    <message>
        <source>See the user&apos;s name and picture</source>
        <translation type="unfinished">Ver el nombre y la imagen del usuario</translation>
    </message>
    <message>
        <source>See transactions</source>
        <translation type="unfinished">Ver transacciones</translation>
    </message>
    <message>
        <source>See users</source>
        <translation type="unfinished">Ver usuarios</translation>
    </message>
    <message>
        <source>See what is known of a call, with who took part</source>
        <translation type="unfinished">Ver lo que se sabe de una llamada y quién participó</translation>
    </message>
    <message>
        <source>See what the person sees in the workspace</source>
        <translation type="unfinished">Ver lo que la persona ve en el espacio de trabajo</translation>
    </message>
    <message>
        <source>See whether a payment method is set up</source>
        <translation type="unfinished">Ver si hay un método de pago configurado</translation>
    </message>
    <message>
        <source>See who it is</source>
        <translation type="unfinished">Ver quién es</translation>
    </message>
    <message>
        <source>See whose account it is</source>
        <translation type="unfinished">Ver de quién es la cuenta</translation>
    </message>
    <message>
        <source>See workouts</source>
        <translation type="unfinished">Ver entrenamientos</translation>
    </message>
    <message>
        <source>See workspaces</source>
        <translation type="unfinished">Ver espacios de trabajo</translation>
    </message>
    <message>
        <source>See your account</source>
        <translation type="unfinished">Ver tu cuenta</translation>
    </message>
    <message>
        <source>See your account and settings</source>
        <translation type="unfinished">Ver tu cuenta y los ajustes</translation>
    </message>
    <message>
        <source>See your profile</source>
        <translation type="unfinished">Ver tu perfil</translation>
    </message>
    <message>
        <source>Send and sign documents</source>
        <translation type="unfinished">Enviar y firmar documentos</translation>
    </message>
    <message>
        <source>Send campaigns</source>
        <translation type="unfinished">Enviar campañas</translation>
    </message>
    <message>
        <source>Send direct messages</source>
        <translation type="unfinished">Enviar mensajes directos</translation>
    </message>
    <message>
        <source>Send e-mails</source>
        <translation type="unfinished">Enviar correos</translation>
    </message>
    <message>
        <source>Send mail</source>
        <translation type="unfinished">Enviar correo</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation type="unfinished">Enviar mensajes</translation>
    </message>
    <message>
        <source>Send messages to the channel</source>
        <translation type="unfinished">Enviar mensajes al canal</translation>
    </message>
    <message>
        <source>Send notifications</source>
        <translation type="unfinished">Enviar notificaciones</translation>
    </message>
    <message>
        <source>Send resources to Vanta</source>
        <translation type="unfinished">Enviar recursos a Vanta</translation>
    </message>
    <message>
        <source>Send transactional mail</source>
        <translation type="unfinished">Enviar correo transaccional</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Servidor</translation>
    </message>
    <message>
        <source>Settings of song requests</source>
        <translation type="unfinished">Ajustes de las peticiones de canciones</translation>
    </message>
    <message>
        <source>Settings of the app</source>
        <translation type="unfinished">Ajustes de la aplicación</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation type="unfinished">Shard</translation>
    </message>
    <message>
        <source>Share files</source>
        <translation type="unfinished">Compartir archivos</translation>
    </message>
    <message>
        <source>Share projects</source>
        <translation type="unfinished">Compartir proyectos</translation>
    </message>
    <message>
        <source>Share sheets</source>
        <translation type="unfinished">Compartir hojas</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished">Uso compartido</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished">Tienda</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in with an ID token</source>
        <translation type="unfinished">Iniciar sesión con un ID token</translation>
    </message>
    <message>
        <source>Sign in; name, e-mail address, picture, roles</source>
        <translation type="unfinished">Iniciar sesión; nombre, dirección de correo, imagen, roles</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished">Singapur</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished">Sitios</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Fuente</translation>
    </message>
    <message>
        <source>Sourcegraph server</source>
        <translation type="unfinished">Servidor de Sourcegraph</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished">España</translation>
    </message>
    <message>
        <source>Staff and shifts</source>
        <translation type="unfinished">Personal y turnos</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished">Preproducción (staging)</translation>
    </message>
    <message>
        <source>Start commercials</source>
        <translation type="unfinished">Iniciar anuncios</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished">Estadísticas</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation type="unfinished">Mantener la conexión</translation>
    </message>
    <message>
        <source>Sub-domain</source>
        <translation type="unfinished">Subdominio</translation>
    </message>
    <message>
        <source>Submit ISRCs</source>
        <translation type="unfinished">Enviar ISRC</translation>
    </message>
    <message>
        <source>Submit barcodes</source>
        <translation type="unfinished">Enviar códigos de barras</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation type="unfinished">Recibir pagos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">Tareas</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation type="unfinished">Impuestos</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished">Número de teléfono</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished">Tenant</translation>
    </message>
    <message>
        <source>Texts of messages</source>
        <translation type="unfinished">Textos de mensajes</translation>
    </message>
    <message>
        <source>The ID of the WorkOS organization whose people log in.</source>
        <translation type="unfinished">El ID de la organización de WorkOS cuyas personas inician sesión.</translation>
    </message>
    <message>
        <source>The ID of your PingOne environment, as it stands in its settings.</source>
        <translation type="unfinished">El ID de tu entorno de PingOne, como está en sus ajustes.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation type="unfinished">La cuenta</translation>
    </message>
    <message>
        <source>The account identifier, as it stands before {host}.</source>
        <translation type="unfinished">El identificador de la cuenta, como está delante de {host}.</translation>
    </message>
    <message>
        <source>The account, its collectives and organizations</source>
        <translation type="unfinished">La cuenta, sus colectivos y organizaciones</translation>
    </message>
    <message>
        <source>The address where you sign in, without https://.</source>
        <translation type="unfinished">La dirección donde inicias sesión, sin https://.</translation>
    </message>
    <message>
        <source>The devices</source>
        <translation type="unfinished">Los dispositivos</translation>
    </message>
    <message>
        <source>The e-mail address</source>
        <translation type="unfinished">La dirección de correo</translation>
    </message>
    <message>
        <source>The first part of the address that ends in {host}.</source>
        <translation type="unfinished">La primera parte de la dirección que termina en {host}.</translation>
    </message>
    <message>
        <source>The fiscal host</source>
        <translation type="unfinished">El anfitrión fiscal (fiscal host)</translation>
    </message>
    <message>
        <source>The history</source>
        <translation type="unfinished">El historial</translation>
    </message>
    <message>
        <source>The host name of your account; Kommo names it in the redirect as referer.</source>
        <translation type="unfinished">El nombre de host de tu cuenta; Kommo lo indica en la redirección como referer.</translation>
    </message>
    <message>
        <source>The incognito account</source>
        <translation type="unfinished">La cuenta de incógnito</translation>
    </message>
    <message>
        <source>The inventory</source>
        <translation type="unfinished">El inventario</translation>
    </message>
    <message>
        <source>The log of smart locks</source>
        <translation type="unfinished">El registro de las cerraduras inteligentes</translation>
    </message>
    <message>
        <source>The name</source>
        <translation type="unfinished">El nombre</translation>
    </message>
    <message>
        <source>The name of your deployment, as it stands before {host} in its address.</source>
        <translation type="unfinished">El nombre de tu despliegue, como está delante de {host} en su dirección.</translation>
    </message>
    <message>
        <source>The name of your tenant, as it stands before {host}.</source>
        <translation type="unfinished">El nombre de tu tenant, como está delante de {host}.</translation>
    </message>
    <message>
        <source>The part before {host}.</source>
        <translation type="unfinished">La parte delante de {host}.</translation>
    </message>
    <message>
        <source>The playlist</source>
        <translation type="unfinished">La lista de reproducción</translation>
    </message>
    <message>
        <source>The queue of song requests</source>
        <translation type="unfinished">La cola de peticiones de canciones</translation>
    </message>
    <message>
        <source>The register</source>
        <translation type="unfinished">La caja</translation>
    </message>
    <message>
        <source>The settings of the channel</source>
        <translation type="unfinished">Los ajustes del canal</translation>
    </message>
    <message>
        <source>The user&apos;s own files</source>
        <translation type="unfinished">Los archivos propios del usuario</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation type="unfinished">Temporizadores</translation>
    </message>
    <message>
        <source>Trade on the person&apos;s account</source>
        <translation type="unfinished">Operar en la cuenta de la persona</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished">Prueba (trial)</translation>
    </message>
    <message>
        <source>US3</source>
        <translation type="unfinished">US3</translation>
    </message>
    <message>
        <source>US5</source>
        <translation type="unfinished">US5</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished">Reino Unido</translation>
    </message>
    <message>
        <source>United Kingdom (.uk)</source>
        <translation type="unfinished">Reino Unido (.uk)</translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished">Estados Unidos</translation>
    </message>
    <message>
        <source>United States 2</source>
        <translation type="unfinished">Estados Unidos 2</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished">Actualizaciones</translation>
    </message>
    <message>
        <source>Upload and change videos</source>
        <translation type="unfinished">Subir y modificar vídeos</translation>
    </message>
    <message>
        <source>Use the accounts until further notice</source>
        <translation type="unfinished">Usar las cuentas hasta nuevo aviso</translation>
    </message>
    <message>
        <source>View journeys</source>
        <translation type="unfinished">Ver recorridos (journeys)</translation>
    </message>
    <message>
        <source>View reports</source>
        <translation type="unfinished">Ver informes</translation>
    </message>
    <message>
        <source>View transactional mail</source>
        <translation type="unfinished">Ver correo transaccional</translation>
    </message>
    <message>
        <source>Virtual cards</source>
        <translation type="unfinished">Tarjetas virtuales</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished">Webhooks</translation>
    </message>
    <message>
        <source>What stands before {host} in the address of your API.</source>
        <translation type="unfinished">Lo que está delante de {host} en la dirección de tu API.</translation>
    </message>
    <message>
        <source>What stands before {host} in the address of your account.</source>
        <translation type="unfinished">Lo que está delante de {host} en la dirección de tu cuenta.</translation>
    </message>
    <message>
        <source>What stands before {host} in the addresses of your package.</source>
        <translation type="unfinished">Lo que está delante de {host} en las direcciones de tu paquete.</translation>
    </message>
    <message>
        <source>What stands before {host} in the authorization endpoint that “View API Clients” shows.</source>
        <translation type="unfinished">Lo que está delante de {host} en el punto de autorización que muestra “View API Clients”.</translation>
    </message>
    <message>
        <source>What stands before {host} where you log in: that of customers, or the one to develop in.</source>
        <translation type="unfinished">Lo que está delante de {host} donde inicias sesión: el de clientes o el de desarrollo.</translation>
    </message>
    <message>
        <source>What stands first in the address of your account, behind secure: na1, eu1.</source>
        <translation type="unfinished">Lo que está primero en la dirección de tu cuenta, detrás de secure: na1, eu1.</translation>
    </message>
    <message>
        <source>Where the account is: each country has a host of its own.</source>
        <translation type="unfinished">Donde está la cuenta: cada país tiene su propio host.</translation>
    </message>
    <message>
        <source>Where the account lives.</source>
        <translation type="unfinished">Donde está la cuenta.</translation>
    </message>
    <message>
        <source>Where the account lives; the app has to be open to that data centre, in its settings.</source>
        <translation type="unfinished">Donde está la cuenta; la aplicación tiene que estar abierta a ese centro de datos, en sus ajustes.</translation>
    </message>
    <message>
        <source>Where the seller has the account.</source>
        <translation type="unfinished">Donde el vendedor tiene la cuenta.</translation>
    </message>
    <message>
        <source>Where the seller logs in.</source>
        <translation type="unfinished">Donde el vendedor inicia sesión.</translation>
    </message>
    <message>
        <source>Where you log in, without https:// and without a path.</source>
        <translation type="unfinished">Donde inicias sesión, sin https:// y sin ruta.</translation>
    </message>
    <message>
        <source>Where you sign in.</source>
        <translation type="unfinished">Donde inicias sesión.</translation>
    </message>
    <message>
        <source>Where your Frontify is, such as {host}.</source>
        <translation type="unfinished">Donde está tu Frontify, como {host}.</translation>
    </message>
    <message>
        <source>Who may lock and unlock</source>
        <translation type="unfinished">Quién puede bloquear y desbloquear</translation>
    </message>
    <message>
        <source>Work e-mail addresses of employees</source>
        <translation type="unfinished">Direcciones de correo profesionales de empleados</translation>
    </message>
    <message>
        <source>Work in the chosen projects</source>
        <translation type="unfinished">Trabajar en los proyectos elegidos</translation>
    </message>
    <message>
        <source>Work in the chosen workspaces</source>
        <translation type="unfinished">Trabajar en los espacios de trabajo elegidos</translation>
    </message>
    <message>
        <source>Workday log-in host</source>
        <translation type="unfinished">Host de inicio de sesión de Workday</translation>
    </message>
    <message>
        <source>Your own name for the account of the customer that is connected.</source>
        <translation type="unfinished">Tu propio nombre para la cuenta del cliente que se conecta.</translation>
    </message>
    <message>
        <source>refresh tokens</source>
        <translation type="unfinished">tokens de renovación</translation>
    </message>
    <message>
        <source>{host}, or the host name of your own server.</source>
        <translation type="unfinished">{host}, o el nombre de host de tu propio servidor.</translation>
    </message>
    <message>
        <source>A refresh token</source>
        <translation type="unfinished">Un token de renovación</translation>
    </message>
    <message>
        <source>A token that lasts</source>
        <translation type="unfinished">Un token que no caduca</translation>
    </message>
    <message>
        <source>AP1</source>
        <translation type="unfinished">AP1</translation>
    </message>
    <message>
        <source>See reports of what is owed</source>
        <translation type="unfinished">Ver informes de lo que se debe</translation>
    </message>
    <message>
        <source>The host name of the Okta organisation, without -admin.</source>
        <translation type="unfinished">El nombre de host de la organización de Okta, sin -admin.</translation>
    </message>
    <message>
        <source>The host name of the server where the account lives; the app has to be registered there.</source>
        <translation type="unfinished">El nombre de host del servidor donde está la cuenta; la aplicación tiene que estar registrada allí.</translation>
    </message>
    <message>
        <source>The host name of the service, as it stands as url in the service key.</source>
        <translation type="unfinished">El nombre de host del servicio, como figura en url dentro de la clave de servicio (service key).</translation>
    </message>
    <message>
        <source>The host name of the tenant, as in the settings of the application.</source>
        <translation type="unfinished">El nombre de host del tenant, como en los ajustes de la aplicación.</translation>
    </message>
    <message>
        <source>The host name of your Bitrix24 portal.</source>
        <translation type="unfinished">El nombre de host de tu portal de Bitrix24.</translation>
    </message>
    <message>
        <source>The host name of your Canvas.</source>
        <translation type="unfinished">El nombre de host de tu Canvas.</translation>
    </message>
    <message>
        <source>The host name of your workspace, without https:// and without a path.</source>
        <translation type="unfinished">El nombre de host de tu espacio de trabajo, sin https:// y sin ruta.</translation>
    </message>
    <message>
        <source>The key of the app, shown beside its client ID.</source>
        <translation type="unfinished">La clave de la aplicación, que aparece junto a su ID de cliente.</translation>
    </message>
    <message>
        <source>The name of the realm that people log in to.</source>
        <translation type="unfinished">El nombre del realm en el que la gente inicia sesión.</translation>
    </message>
    <message>
        <source>The name of the user flow or policy.</source>
        <translation type="unfinished">El nombre del flujo de usuario o de la directiva (policy).</translation>
    </message>
    <message>
        <source>The name of your Seismic tenant.</source>
        <translation type="unfinished">El nombre de tu tenant de Seismic.</translation>
    </message>
    <message>
        <source>The name of your Workday tenant.</source>
        <translation type="unfinished">El nombre de tu tenant de Workday.</translation>
    </message>
    <message>
        <source>The name that eBay&apos;s portal gave the redirect URL, beside the app&apos;s keys: it is sent in place of the address.</source>
        <translation type="unfinished">El nombre que el portal de eBay dio a la URL de redirección, junto a las claves de la aplicación: se envía en lugar de la dirección.</translation>
    </message>
    <message>
        <source>The number of your NetSuite account, as it stands in its address.</source>
        <translation type="unfinished">El número de tu cuenta de NetSuite, como está en su dirección.</translation>
    </message>
    <message>
        <source>The organisation that is chosen</source>
        <translation type="unfinished">La organización elegida</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation type="unfinished">El perfil</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation type="unfinished">El lector</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation type="unfinished">Gobierno de EE. UU.</translation>
    </message>
    <message>
        <source>United States (.com)</source>
        <translation type="unfinished">Estados Unidos (.com)</translation>
    </message>
    <message>
        <source>Upload drafts</source>
        <translation type="unfinished">Subir borradores</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation type="unfinished">Subir archivos</translation>
    </message>
    <message>
        <source>Upload images</source>
        <translation type="unfinished">Subir imágenes</translation>
    </message>
    <message>
        <source>Upload media</source>
        <translation type="unfinished">Subir medios</translation>
    </message>
    <message>
        <source>Upload pictures, by agreement only</source>
        <translation type="unfinished">Subir fotos, solo con acuerdo</translation>
    </message>
    <message>
        <source>Upload videos</source>
        <translation type="unfinished">Subir vídeos</translation>
    </message>
    <message>
        <source>Use Sta.sh</source>
        <translation type="unfinished">Usar Sta.sh</translation>
    </message>
    <message>
        <source>User flow</source>
        <translation type="unfinished">Flujo de usuario</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">Usuarios</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished">Vídeos</translation>
    </message>
    <message>
        <source>Visualforce pages</source>
        <translation type="unfinished">Páginas de Visualforce</translation>
    </message>
    <message>
        <source>What everybody may see</source>
        <translation type="unfinished">Lo que puede ver todo el mundo</translation>
    </message>
    <message>
        <source>Where your application lives, as it was told to you with its client ID.</source>
        <translation type="unfinished">Dónde está tu aplicación, como se te indicó con su ID de cliente.</translation>
    </message>
    <message>
        <source>Where your organization is kept.</source>
        <translation type="unfinished">Donde se guarda tu organización.</translation>
    </message>
    <message>
        <source>Where your own installation runs, without https:// and without a path.</source>
        <translation type="unfinished">Donde funciona tu propia instalación, sin https:// y sin ruta.</translation>
    </message>
    <message>
        <source>Which accounts may log in; it has to fit what the app was registered for.</source>
        <translation type="unfinished">Qué cuentas pueden iniciar sesión; tiene que corresponder a aquello para lo que se registró la aplicación.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation type="unfinished">Quién es</translation>
    </message>
    <message>
        <source>Who logs in</source>
        <translation type="unfinished">Quién inicia sesión</translation>
    </message>
    <message>
        <source>Work or school</source>
        <translation type="unfinished">Profesionales o educativas</translation>
    </message>
    <message>
        <source>Work, school and personal</source>
        <translation type="unfinished">Profesionales, educativas y personales</translation>
    </message>
    <message>
        <source>Workday host</source>
        <translation type="unfinished">Host de Workday</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished">Espacio de trabajo</translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished">Escribir</translation>
    </message>
    <message>
        <source>Write and delete comments</source>
        <translation type="unfinished">Escribir y eliminar comentarios</translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation type="unfinished">Escribir comentarios</translation>
    </message>
    <message>
        <source>Write gists</source>
        <translation type="unfinished">Escribir gists</translation>
    </message>
    <message>
        <source>Write in chat</source>
        <translation type="unfinished">Escribir en el chat</translation>
    </message>
    <message>
        <source>Write posts</source>
        <translation type="unfinished">Escribir publicaciones</translation>
    </message>
    <message>
        <source>Write posts and comments</source>
        <translation type="unfinished">Escribir publicaciones y comentarios</translation>
    </message>
    <message>
        <source>Write updates</source>
        <translation type="unfinished">Escribir actualizaciones</translation>
    </message>
    <message>
        <source>XSUAA host</source>
        <translation type="unfinished">Host de XSUAA</translation>
    </message>
    <message>
        <source>Zendesk sub-domain</source>
        <translation type="unfinished">Subdominio de Zendesk</translation>
    </message>
</context>
</TS>
