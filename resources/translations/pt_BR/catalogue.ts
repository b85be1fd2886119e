<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>A refresh token that can be prolonged</source>
        <translation type="unfinished">Um token de atualização que pode ser prolongado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">Conta</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished">ID da conta</translation>
    </message>
    <message>
        <source>Account address</source>
        <translation type="unfinished">Endereço da conta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished">Contas</translation>
    </message>
    <message>
        <source>Accounts and transactions</source>
        <translation type="unfinished">Contas e transações</translation>
    </message>
    <message>
        <source>Act for a user without a log-in</source>
        <translation type="unfinished">Agir por um usuário sem login</translation>
    </message>
    <message>
        <source>Act for the person</source>
        <translation type="unfinished">Agir pela pessoa</translation>
    </message>
    <message>
        <source>Act in one role; its name stands behind the second colon</source>
        <translation type="unfinished">Agir em um papel; o nome dele vem depois dos segundos dois-pontos</translation>
    </message>
    <message>
        <source>Add a bot to a server</source>
        <translation type="unfinished">Adicionar um bot a um servidor</translation>
    </message>
    <message>
        <source>Add and change activities</source>
        <translation type="unfinished">Adicionar e alterar atividades</translation>
    </message>
    <message>
        <source>Add and remove people</source>
        <translation type="unfinished">Adicionar e remover pessoas</translation>
    </message>
    <message>
        <source>Add attachments</source>
        <translation type="unfinished">Adicionar anexos</translation>
    </message>
    <message>
        <source>Add calls</source>
        <translation type="unfinished">Adicionar chamadas</translation>
    </message>
    <message>
        <source>Add commands to a server</source>
        <translation type="unfinished">Adicionar comandos a um servidor</translation>
    </message>
    <message>
        <source>Add people to a group chat</source>
        <translation type="unfinished">Adicionar pessoas a um chat em grupo</translation>
    </message>
    <message>
        <source>Add people to a server</source>
        <translation type="unfinished">Adicionar pessoas a um servidor</translation>
    </message>
    <message>
        <source>Add reactions</source>
        <translation type="unfinished">Adicionar reações</translation>
    </message>
    <message>
        <source>Add tasks only</source>
        <translation type="unfinished">Só adicionar tarefas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Endereço</translation>
    </message>
    <message>
        <source>Addresses of recordings</source>
        <translation type="unfinished">Endereços de gravações</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation type="unfinished">Administrar</translation>
    </message>
    <message>
        <source>Administer repositories</source>
        <translation type="unfinished">Administrar repositórios</translation>
    </message>
    <message>
        <source>Administer the chosen workspaces</source>
        <translation type="unfinished">Administrar os espaços de trabalho escolhidos</translation>
    </message>
    <message>
        <source>All of the account</source>
        <translation type="unfinished">Tudo da conta</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished">Todos os sites</translation>
    </message>
    <message>
        <source>All that the employee may do</source>
        <translation type="unfinished">Tudo o que o funcionário pode fazer</translation>
    </message>
    <message>
        <source>All that the owner may do</source>
        <translation type="unfinished">Tudo o que o proprietário pode fazer</translation>
    </message>
    <message>
        <source>All that the user may do</source>
        <translation type="unfinished">Tudo o que o usuário pode fazer</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation type="unfinished">Análises</translation>
    </message>
    <message>
        <source>App name</source>
        <translation type="unfinished">Nome do aplicativo</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation type="unfinished">ID do aplicativo</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation type="unfinished">Argentina</translation>
    </message>
    <message>
        <source>As in the address of your app&apos;s page in Rippling, after PLATFORM/.</source>
        <translation type="unfinished">Como no endereço da página do seu aplicativo no Rippling, depois de PLATFORM/.</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <translation type="unfinished">Ásia-Pacífico</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished">Austrália</translation>
    </message>
    <message>
        <source>Australia (.com.au)</source>
        <translation type="unfinished">Austrália (.com.au)</translation>
    </message>
    <message>
        <source>Auth0 domain</source>
        <translation type="unfinished">Domínio do Auth0</translation>
    </message>
    <message>
        <source>Basic access, asked of every app</source>
        <translation type="unfinished">Acesso básico, pedido a todo aplicativo</translation>
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
        <translation type="unfinished">Chamar o Photoshop e o Lightroom</translation>
    </message>
    <message>
        <source>Call the Inference API</source>
        <translation type="unfinished">Chamar a API Inference</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished">Campanhas</translation>
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
        <translation type="unfinished">Endereço do Canvas</translation>
    </message>
    <message>
        <source>Categories and tags</source>
        <translation type="unfinished">Categorias e tags</translation>
    </message>
    <message>
        <source>Change accounts</source>
        <translation type="unfinished">Alterar contas</translation>
    </message>
    <message>
        <source>Change alerts</source>
        <translation type="unfinished">Alterar alertas</translation>
    </message>
    <message>
        <source>Change automations</source>
        <translation type="unfinished">Alterar automações</translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation type="unfinished">Alterar disponibilidade</translation>
    </message>
    <message>
        <source>Change boards and items</source>
        <translation type="unfinished">Alterar quadros e itens</translation>
    </message>
    <message>
        <source>Change bookings</source>
        <translation type="unfinished">Alterar reservas</translation>
    </message>
    <message>
        <source>Change bookmarks</source>
        <translation type="unfinished">Alterar favoritos</translation>
    </message>
    <message>
        <source>Change cards</source>
        <translation type="unfinished">Alterar cartões</translation>
    </message>
    <message>
        <source>Change checkouts</source>
        <translation type="unfinished">Alterar checkouts</translation>
    </message>
    <message>
        <source>Change collections</source>
        <translation type="unfinished">Alterar coleções</translation>
    </message>
    <message>
        <source>Change collectors</source>
        <translation type="unfinished">Alterar coletores</translation>
    </message>
    <message>
        <source>Change columns and publishing</source>
        <translation type="unfinished">Alterar colunas e publicação</translation>
    </message>
    <message>
        <source>Change companies</source>
        <translation type="unfinished">Alterar empresas</translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation type="unfinished">Alterar contatos</translation>
    </message>
    <message>
        <source>Change custom fields</source>
        <translation type="unfinished">Alterar campos personalizados</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation type="unfinished">Alterar clientes</translation>
    </message>
    <message>
        <source>Change data</source>
        <translation type="unfinished">Alterar dados</translation>
    </message>
    <message>
        <source>Change data of a team</source>
        <translation type="unfinished">Alterar dados de uma equipe</translation>
    </message>
    <message>
        <source>Change databases</source>
        <translation type="unfinished">Alterar bancos de dados</translation>
    </message>
    <message>
        <source>Change deals</source>
        <translation type="unfinished">Alterar negócios</translation>
    </message>
    <message>
        <source>Change dev resources</source>
        <translation type="unfinished">Alterar recursos de desenvolvimento</translation>
    </message>
    <message>
        <source>Change devices and organizations</source>
        <translation type="unfinished">Alterar dispositivos e organizações</translation>
    </message>
    <message>
        <source>Change docs</source>
        <translation type="unfinished">Alterar documentos</translation>
    </message>
    <message>
        <source>Change domains</source>
        <translation type="unfinished">Alterar domínios</translation>
    </message>
    <message>
        <source>Change draft orders</source>
        <translation type="unfinished">Alterar rascunhos de pedidos</translation>
    </message>
    <message>
        <source>Change event types</source>
        <translation type="unfinished">Alterar tipos de evento</translation>
    </message>
    <message>
        <source>Change everything</source>
        <translation type="unfinished">Alterar tudo</translation>
    </message>
    <message>
        <source>Change files</source>
        <translation type="unfinished">Alterar arquivos</translation>
    </message>
    <message>
        <source>Change folders</source>
        <translation type="unfinished">Alterar pastas</translation>
    </message>
    <message>
        <source>Change forms</source>
        <translation type="unfinished">Alterar formulários</translation>
    </message>
    <message>
        <source>Change galleries</source>
        <translation type="unfinished">Alterar galerias</translation>
    </message>
    <message>
        <source>Change invoices</source>
        <translation type="unfinished">Alterar faturas</translation>
    </message>
    <message>
        <source>Change issues</source>
        <translation type="unfinished">Alterar issues</translation>
    </message>
    <message>
        <source>Change links</source>
        <translation type="unfinished">Alterar links</translation>
    </message>
    <message>
        <source>Change listings</source>
        <translation type="unfinished">Alterar anúncios</translation>
    </message>
    <message>
        <source>Change lists</source>
        <translation type="unfinished">Alterar listas</translation>
    </message>
    <message>
        <source>Change one&apos;s data</source>
        <translation type="unfinished">Alterar os próprios dados</translation>
    </message>
    <message>
        <source>Change opportunities</source>
        <translation type="unfinished">Alterar oportunidades</translation>
    </message>
    <message>
        <source>Change orders</source>
        <translation type="unfinished">Alterar pedidos</translation>
    </message>
    <message>
        <source>Change organisations</source>
        <translation type="unfinished">Alterar organizações</translation>
    </message>
    <message>
        <source>Change organizations</source>
        <translation type="unfinished">Alterar organizações</translation>
    </message>
    <message>
        <source>Change own posts and comments</source>
        <translation type="unfinished">Alterar as próprias publicações e comentários</translation>
    </message>
    <message>
        <source>Change polls</source>
        <translation type="unfinished">Alterar enquetes</translation>
    </message>
    <message>
        <source>Change private playlists</source>
        <translation type="unfinished">Alterar playlists privadas</translation>
    </message>
    <message>
        <source>Change products</source>
        <translation type="unfinished">Alterar produtos</translation>
    </message>
    <message>
        <source>Change projects</source>
        <translation type="unfinished">Alterar projetos</translation>
    </message>
    <message>
        <source>Change public playlists</source>
        <translation type="unfinished">Alterar playlists públicas</translation>
    </message>
    <message>
        <source>Change public repositories</source>
        <translation type="unfinished">Alterar repositórios públicos</translation>
    </message>
    <message>
        <source>Change publications</source>
        <translation type="unfinished">Alterar publicações</translation>
    </message>
    <message>
        <source>Change pull requests</source>
        <translation type="unfinished">Alterar pull requests</translation>
    </message>
    <message>
        <source>Change repositories</source>
        <translation type="unfinished">Alterar repositórios</translation>
    </message>
    <message>
        <source>Change schedules</source>
        <translation type="unfinished">Alterar agendas</translation>
    </message>
    <message>
        <source>Change segments</source>
        <translation type="unfinished">Alterar segmentos</translation>
    </message>
    <message>
        <source>Change snippets</source>
        <translation type="unfinished">Alterar snippets</translation>
    </message>
    <message>
        <source>Change spaces</source>
        <translation type="unfinished">Alterar espaços</translation>
    </message>
    <message>
        <source>Change subscribers</source>
        <translation type="unfinished">Alterar inscritos</translation>
    </message>
    <message>
        <source>Change subscriptions</source>
        <translation type="unfinished">Alterar assinaturas</translation>
    </message>
    <message>
        <source>Change surveys</source>
        <translation type="unfinished">Alterar pesquisas</translation>
    </message>
    <message>
        <source>Change tables and fields</source>
        <translation type="unfinished">Alterar tabelas e campos</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation type="unfinished">Alterar tags</translation>
    </message>
    <message>
        <source>Change tags and properties</source>
        <translation type="unfinished">Alterar tags e propriedades</translation>
    </message>
    <message>
        <source>Change tasks</source>
        <translation type="unfinished">Alterar tarefas</translation>
    </message>
    <message>
        <source>Change teams</source>
        <translation type="unfinished">Alterar equipes</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation type="unfinished">Alterar a conta</translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation type="unfinished">Alterar o catálogo</translation>
    </message>
    <message>
        <source>Change the organization</source>
        <translation type="unfinished">Alterar a organização</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation type="unfinished">Alterar o perfil</translation>
    </message>
    <message>
        <source>Change the referral program</source>
        <translation type="unfinished">Alterar o programa de indicações</translation>
    </message>
    <message>
        <source>Change the repositories</source>
        <translation type="unfinished">Alterar os repositórios</translation>
    </message>
    <message>
        <source>Change the stock</source>
        <translation type="unfinished">Alterar o estoque</translation>
    </message>
    <message>
        <source>Change the store&apos;s settings</source>
        <translation type="unfinished">Alterar as configurações da loja</translation>
    </message>
    <message>
        <source>Change the user</source>
        <translation type="unfinished">Alterar o usuário</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation type="unfinished">Alterá-los</translation>
    </message>
    <message>
        <source>Change things for the person</source>
        <translation type="unfinished">Alterar coisas pela pessoa</translation>
    </message>
    <message>
        <source>Change tiers</source>
        <translation type="unfinished">Alterar níveis</translation>
    </message>
    <message>
        <source>Change time entries</source>
        <translation type="unfinished">Alterar registros de tempo</translation>
    </message>
    <message>
        <source>Change title and category of a channel</source>
        <translation type="unfinished">Alterar título e categoria de um canal</translation>
    </message>
    <message>
        <source>Change videos and albums</source>
        <translation type="unfinished">Alterar vídeos e álbuns</translation>
    </message>
    <message>
        <source>Change webhooks</source>
        <translation type="unfinished">Alterar webhooks</translation>
    </message>
    <message>
        <source>Change weight and FTP</source>
        <translation type="unfinished">Alterar peso e FTP</translation>
    </message>
    <message>
        <source>Change what is in sheets</source>
        <translation type="unfinished">Alterar o conteúdo das planilhas</translation>
    </message>
    <message>
        <source>Change what is saved</source>
        <translation type="unfinished">Alterar o que está salvo</translation>
    </message>
    <message>
        <source>Change what may be seen</source>
        <translation type="unfinished">Alterar o que se pode ver</translation>
    </message>
    <message>
        <source>Change workflows</source>
        <translation type="unfinished">Alterar fluxos de trabalho</translation>
    </message>
    <message>
        <source>Change workspaces</source>
        <translation type="unfinished">Alterar espaços de trabalho</translation>
    </message>
    <message>
        <source>Change your user</source>
        <translation type="unfinished">Alterar seu usuário</translation>
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
        <translation type="unfinished">Colômbia</translation>
    </message>
    <message>
        <source>Command vehicles</source>
        <translation type="unfinished">Enviar comandos a veículos</translation>
    </message>
    <message>
        <source>Commands of the channel</source>
        <translation type="unfinished">Comandos do canal</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished">Comentários</translation>
    </message>
    <message>
        <source>Confluence: change pages</source>
        <translation type="unfinished">Confluence: alterar páginas</translation>
    </message>
    <message>
        <source>Confluence: read attachments</source>
        <translation type="unfinished">Confluence: ler anexos</translation>
    </message>
    <message>
        <source>Confluence: read comments</source>
        <translation type="unfinished">Confluence: ler comentários</translation>
    </message>
    <message>
        <source>Confluence: read pages</source>
        <translation type="unfinished">Confluence: ler páginas</translation>
    </message>
    <message>
        <source>Confluence: read spaces</source>
        <translation type="unfinished">Confluence: ler espaços</translation>
    </message>
    <message>
        <source>Confluence: write comments</source>
        <translation type="unfinished">Confluence: escrever comentários</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished">Contatos</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished">Contribuições</translation>
    </message>
    <message>
        <source>Control charging</source>
        <translation type="unfinished">Controlar o carregamento</translation>
    </message>
    <message>
        <source>Control what is playing</source>
        <translation type="unfinished">Controlar o que está tocando</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished">Conversas</translation>
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
        <translation type="unfinished">Criar buckets</translation>
    </message>
    <message>
        <source>Create campaigns</source>
        <translation type="unfinished">Criar campanhas</translation>
    </message>
    <message>
        <source>Create comments</source>
        <translation type="unfinished">Criar comentários</translation>
    </message>
    <message>
        <source>Create data</source>
        <translation type="unfinished">Criar dados</translation>
    </message>
    <message>
        <source>Create databases</source>
        <translation type="unfinished">Criar bancos de dados</translation>
    </message>
    <message>
        <source>Create issues</source>
        <translation type="unfinished">Criar issues</translation>
    </message>
    <message>
        <source>Create organizations</source>
        <translation type="unfinished">Criar organizações</translation>
    </message>
    <message>
        <source>Create projects</source>
        <translation type="unfinished">Criar projetos</translation>
    </message>
    <message>
        <source>Create, change and delete records</source>
        <translation type="unfinished">Criar, alterar e excluir registros</translation>
    </message>
    <message>
        <source>Create, change and delete the personal repositories</source>
        <translation type="unfinished">Criar, alterar e excluir os repositórios pessoais</translation>
    </message>
    <message>
        <source>Custom permissions</source>
        <translation type="unfinished">Permissões personalizadas</translation>
    </message>
    <message>
        <source>Customer Integration Environment</source>
        <translation type="unfinished">Ambiente de integração do cliente (CIE)</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation type="unfinished">Data center</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Data de nascimento</translation>
    </message>
    <message>
        <source>Default commands</source>
        <translation type="unfinished">Comandos padrão</translation>
    </message>
    <message>
        <source>Delete meetings</source>
        <translation type="unfinished">Excluir reuniões</translation>
    </message>
    <message>
        <source>Delete organizations</source>
        <translation type="unfinished">Excluir organizações</translation>
    </message>
    <message>
        <source>Delete projects</source>
        <translation type="unfinished">Excluir projetos</translation>
    </message>
    <message>
        <source>Delete sheets</source>
        <translation type="unfinished">Excluir planilhas</translation>
    </message>
    <message>
        <source>Delete tasks</source>
        <translation type="unfinished">Excluir tarefas</translation>
    </message>
    <message>
        <source>Delete tasks and projects</source>
        <translation type="unfinished">Excluir tarefas e projetos</translation>
    </message>
    <message>
        <source>Delete videos and albums</source>
        <translation type="unfinished">Excluir vídeos e álbuns</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished">Demonstração</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished">Implantação</translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished">Desenvolvimento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Documentos</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished">Domínio</translation>
    </message>
    <message>
        <source>Download video files</source>
        <translation type="unfinished">Baixar arquivos de vídeo</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished">Endereço de e-mail</translation>
    </message>
    <message>
        <source>E-mail address, name, picture</source>
        <translation type="unfinished">Endereço de e-mail, nome, foto</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation type="unfinished">Equador</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">Ambiente</translation>
    </message>
    <message>
        <source>Environment ID</source>
        <translation type="unfinished">ID do ambiente</translation>
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
        <translation type="unfinished">União Europeia</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Tudo</translation>
    </message>
    <message>
        <source>Everything but a refresh token</source>
        <translation type="unfinished">Tudo, menos um token de atualização</translation>
    </message>
    <message>
        <source>Everything in the organisation</source>
        <translation type="unfinished">Tudo na organização</translation>
    </message>
    <message>
        <source>Everything of the API</source>
        <translation type="unfinished">Tudo da API</translation>
    </message>
    <message>
        <source>Everything that the person may do</source>
        <translation type="unfinished">Tudo o que a pessoa pode fazer</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation type="unfinished">Despesas</translation>
    </message>
    <message>
        <source>Files that the app made or was given</source>
        <translation type="unfinished">Arquivos que o aplicativo criou ou recebeu</translation>
    </message>
    <message>
        <source>Filters against spam</source>
        <translation type="unfinished">Filtros contra spam</translation>
    </message>
    <message>
        <source>Financial data</source>
        <translation type="unfinished">Dados financeiros</translation>
    </message>
    <message>
        <source>Follow and unfollow</source>
        <translation type="unfinished">Seguir e deixar de seguir</translation>
    </message>
    <message>
        <source>Follow sites</source>
        <translation type="unfinished">Seguir sites</translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished">França</translation>
    </message>
    <message>
        <source>FranceConnect+</source>
        <translation type="unfinished">FranceConnect+</translation>
    </message>
    <message>
        <source>FranceConnect+ integration</source>
        <translation type="unfinished">FranceConnect+ (integração)</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished">Alemanha</translation>
    </message>
    <message>
        <source>Get a refresh token</source>
        <translation type="unfinished">Obter um token de atualização</translation>
    </message>
    <message>
        <source>GitLab server</source>
        <translation type="unfinished">Servidor do GitLab</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished">Nome do host</translation>
    </message>
    <message>
        <source>Import subscribers</source>
        <translation type="unfinished">Importar inscritos</translation>
    </message>
    <message>
        <source>India (.in)</source>
        <translation type="unfinished">Índia (.in)</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished">Instância</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished">Integração</translation>
    </message>
    <message>
        <source>International</source>
        <translation type="unfinished">Internacional</translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished">Itens</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished">Japão</translation>
    </message>
    <message>
        <source>Japan (.jp)</source>
        <translation type="unfinished">Japão (.jp)</translation>
    </message>
    <message>
        <source>Jira: change issues</source>
        <translation type="unfinished">Jira: alterar issues</translation>
    </message>
    <message>
        <source>Jira: read issues and projects</source>
        <translation type="unfinished">Jira: ler issues e projetos</translation>
    </message>
    <message>
        <source>Jira: read users</source>
        <translation type="unfinished">Jira: ler usuários</translation>
    </message>
    <message>
        <source>Jira: webhooks</source>
        <translation type="unfinished">Jira: webhooks</translation>
    </message>
    <message>
        <source>Keep cards, after SumUp has allowed it</source>
        <translation type="unfinished">Guardar cartões, depois que o SumUp permitir</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Chave</translation>
    </message>
    <message>
        <source>Labels of mail</source>
        <translation type="unfinished">Marcadores de e-mail</translation>
    </message>
    <message>
        <source>Like and follow</source>
        <translation type="unfinished">Curtir e seguir</translation>
    </message>
    <message>
        <source>Like and unlike</source>
        <translation type="unfinished">Curtir e descurtir</translation>
    </message>
    <message>
        <source>List backups</source>
        <translation type="unfinished">Listar backups</translation>
    </message>
    <message>
        <source>List files and folders</source>
        <translation type="unfinished">Listar arquivos e pastas</translation>
    </message>
    <message>
        <source>List pages</source>
        <translation type="unfinished">Listar páginas</translation>
    </message>
    <message>
        <source>List people</source>
        <translation type="unfinished">Listar pessoas</translation>
    </message>
    <message>
        <source>List private channels</source>
        <translation type="unfinished">Listar canais privados</translation>
    </message>
    <message>
        <source>List projects and files</source>
        <translation type="unfinished">Listar projetos e arquivos</translation>
    </message>
    <message>
        <source>List public channels</source>
        <translation type="unfinished">Listar canais públicos</translation>
    </message>
    <message>
        <source>List public videos</source>
        <translation type="unfinished">Listar vídeos públicos</translation>
    </message>
    <message>
        <source>List subscribers</source>
        <translation type="unfinished">Listar inscritos</translation>
    </message>
    <message>
        <source>List the own subreddits</source>
        <translation type="unfinished">Listar os próprios subreddits</translation>
    </message>
    <message>
        <source>List the servers</source>
        <translation type="unfinished">Listar os servidores</translation>
    </message>
    <message>
        <source>Lock and unlock</source>
        <translation type="unfinished">Trancar e destrancar</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished">Entrar</translation>
    </message>
    <message>
        <source>Log-in alone</source>
        <translation type="unfinished">Só o login</translation>
    </message>
    <message>
        <source>Make a webhook for a channel</source>
        <translation type="unfinished">Criar um webhook para um canal</translation>
    </message>
    <message>
        <source>Make albums and channels</source>
        <translation type="unfinished">Criar álbuns e canais</translation>
    </message>
    <message>
        <source>Make and change own meetings</source>
        <translation type="unfinished">Criar e alterar as próprias reuniões</translation>
    </message>
    <message>
        <source>Make file requests</source>
        <translation type="unfinished">Criar solicitações de arquivo</translation>
    </message>
    <message>
        <source>Make new sheets</source>
        <translation type="unfinished">Criar planilhas</translation>
    </message>
    <message>
        <source>Mall ID</source>
        <translation type="unfinished">ID da loja (mall ID)</translation>
    </message>
    <message>
        <source>Manage Ads</source>
        <translation type="unfinished">Gerenciar Ads</translation>
    </message>
    <message>
        <source>Manage SharePoint sites</source>
        <translation type="unfinished">Gerenciar sites do SharePoint</translation>
    </message>
    <message>
        <source>Manage ads of pages</source>
        <translation type="unfinished">Gerenciar anúncios de páginas</translation>
    </message>
    <message>
        <source>Manage app users</source>
        <translation type="unfinished">Gerenciar usuários do aplicativo</translation>
    </message>
    <message>
        <source>Manage comments</source>
        <translation type="unfinished">Gerenciar comentários</translation>
    </message>
    <message>
        <source>Manage groups</source>
        <translation type="unfinished">Gerenciar grupos</translation>
    </message>
    <message>
        <source>Manage legal holds</source>
        <translation type="unfinished">Gerenciar retenções legais</translation>
    </message>
    <message>
        <source>Manage lists</source>
        <translation type="unfinished">Gerenciar listas</translation>
    </message>
    <message>
        <source>Manage messages</source>
        <translation type="unfinished">Gerenciar mensagens</translation>
    </message>
    <message>
        <source>Manage pages and their webhooks</source>
        <translation type="unfinished">Gerenciar páginas e seus webhooks</translation>
    </message>
    <message>
        <source>Manage people</source>
        <translation type="unfinished">Gerenciar pessoas</translation>
    </message>
    <message>
        <source>Manage properties of the enterprise</source>
        <translation type="unfinished">Gerenciar propriedades da empresa</translation>
    </message>
    <message>
        <source>Manage releases</source>
        <translation type="unfinished">Gerenciar versões lançadas</translation>
    </message>
    <message>
        <source>Manage replies</source>
        <translation type="unfinished">Gerenciar respostas</translation>
    </message>
    <message>
        <source>Manage retention</source>
        <translation type="unfinished">Gerenciar retenção</translation>
    </message>
    <message>
        <source>Manage templates</source>
        <translation type="unfinished">Gerenciar modelos</translation>
    </message>
    <message>
        <source>Manage the YouTube account</source>
        <translation type="unfinished">Gerenciar a conta do YouTube</translation>
    </message>
    <message>
        <source>Manage the business</source>
        <translation type="unfinished">Gerenciar a empresa</translation>
    </message>
    <message>
        <source>Manage users as well</source>
        <translation type="unfinished">Gerenciar também os usuários</translation>
    </message>
    <message>
        <source>Manage webhooks</source>
        <translation type="unfinished">Gerenciar webhooks</translation>
    </message>
    <message>
        <source>Manage webhooks of repositories</source>
        <translation type="unfinished">Gerenciar webhooks de repositórios</translation>
    </message>
    <message>
        <source>Manage workspaces and folders</source>
        <translation type="unfinished">Gerenciar espaços de trabalho e pastas</translation>
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
        <translation type="unfinished">Mídia</translation>
    </message>
    <message>
        <source>Meetings, recordings and what was said</source>
        <translation type="unfinished">Reuniões, gravações e o que foi dito</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished">Menus</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished">México</translation>
    </message>
    <message>
        <source>Monthly sandbox</source>
        <translation type="unfinished">Sandbox mensal</translation>
    </message>
    <message>
        <source>Move between the user&apos;s cards</source>
        <translation type="unfinished">Transferir entre os cartões do usuário</translation>
    </message>
    <message>
        <source>Move between user and app</source>
        <translation type="unfinished">Transferir entre o usuário e o aplicativo</translation>
    </message>
    <message>
        <source>Move between users</source>
        <translation type="unfinished">Transferir entre usuários</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Name and e-mail address</source>
        <translation type="unfinished">Nome e endereço de e-mail</translation>
    </message>
    <message>
        <source>Name and picture</source>
        <translation type="unfinished">Nome e foto</translation>
    </message>
    <message>
        <source>Name, login, sex</source>
        <translation type="unfinished">Nome, login, sexo</translation>
    </message>
    <message>
        <source>Names and folders of files</source>
        <translation type="unfinished">Nomes e pastas de arquivos</translation>
    </message>
    <message>
        <source>Names of employees</source>
        <translation type="unfinished">Nomes de funcionários</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished">Países Baixos</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished">Apelido</translation>
    </message>
    <message>
        <source>North America</source>
        <translation type="unfinished">América do Norte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished">Notificações</translation>
    </message>
    <message>
        <source>OAuth 2</source>
        <translation type="unfinished">OAuth 2</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation type="unfinished">Oceania</translation>
    </message>
    <message>
        <source>Of your app in the developer console; it is no client ID.</source>
        <translation type="unfinished">O do seu aplicativo no console do desenvolvedor; não é um ID do cliente.</translation>
    </message>
    <message>
        <source>Of your project in the Device Access Console; it is no client ID.</source>
        <translation type="unfinished">O do seu projeto no Device Access Console; não é um ID do cliente.</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation type="unfinished">Domínio do Okta</translation>
    </message>
    <message>
        <source>Open and change discussions and pull requests</source>
        <translation type="unfinished">Abrir e alterar discussões e pull requests</translation>
    </message>
    <message>
        <source>Open direct messages</source>
        <translation type="unfinished">Abrir mensagens diretas</translation>
    </message>
    <message>
        <source>Open the web pages</source>
        <translation type="unfinished">Abrir as páginas web</translation>
    </message>
    <message>
        <source>Orders, payments, floors and menus</source>
        <translation type="unfinished">Pedidos, pagamentos, salões e menus</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished">Organização</translation>
    </message>
    <message>
        <source>Organizations of the user</source>
        <translation type="unfinished">Organizações do usuário</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation type="unfinished">Depositar</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation type="unfinished">Sacar</translation>
    </message>
    <message>
        <source>Permissions of organizations</source>
        <translation type="unfinished">Permissões de organizações</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished">Pessoais</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished">Número de telefone</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished">Foto</translation>
    </message>
    <message>
        <source>Place orders</source>
        <translation type="unfinished">Criar ordens</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Reproduzir</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished">Portal</translation>
    </message>
    <message>
        <source>Post for pages</source>
        <translation type="unfinished">Publicar por páginas</translation>
    </message>
    <message>
        <source>Post for the member</source>
        <translation type="unfinished">Publicar pelo membro</translation>
    </message>
    <message>
        <source>Post on pages</source>
        <translation type="unfinished">Publicar em páginas</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished">Publicações</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation type="unfinished">ID do projeto</translation>
    </message>
    <message>
        <source>Property management systems</source>
        <translation type="unfinished">Sistemas de gestão hoteleira (PMS)</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished">Publicar</translation>
    </message>
    <message>
        <source>Publish packages</source>
        <translation type="unfinished">Publicar pacotes</translation>
    </message>
    <message>
        <source>Publish videos</source>
        <translation type="unfinished">Publicar vídeos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">Ler</translation>
    </message>
    <message>
        <source>Read Analytics</source>
        <translation type="unfinished">Ler Analytics</translation>
    </message>
    <message>
        <source>Read Spaces</source>
        <translation type="unfinished">Ler Spaces</translation>
    </message>
    <message>
        <source>Read accounts</source>
        <translation type="unfinished">Ler contas</translation>
    </message>
    <message>
        <source>Read activities that others see</source>
        <translation type="unfinished">Ler atividades que outros veem</translation>
    </message>
    <message>
        <source>Read alerts</source>
        <translation type="unfinished">Ler alertas</translation>
    </message>
    <message>
        <source>Read all activities</source>
        <translation type="unfinished">Ler todas as atividades</translation>
    </message>
    <message>
        <source>Read all files and folders</source>
        <translation type="unfinished">Ler todos os arquivos e pastas</translation>
    </message>
    <message>
        <source>Read analytics of games</source>
        <translation type="unfinished">Ler análises de jogos</translation>
    </message>
    <message>
        <source>Read and change</source>
        <translation type="unfinished">Ler e alterar</translation>
    </message>
    <message>
        <source>Read and change BigQuery</source>
        <translation type="unfinished">Ler e alterar o BigQuery</translation>
    </message>
    <message>
        <source>Read and change all files and folders</source>
        <translation type="unfinished">Ler e alterar todos os arquivos e pastas</translation>
    </message>
    <message>
        <source>Read and change all files of Drive</source>
        <translation type="unfinished">Ler e alterar todos os arquivos do Drive</translation>
    </message>
    <message>
        <source>Read and change calendars</source>
        <translation type="unfinished">Ler e alterar calendários</translation>
    </message>
    <message>
        <source>Read and change card expenses</source>
        <translation type="unfinished">Ler e alterar despesas de cartão</translation>
    </message>
    <message>
        <source>Read and change cards</source>
        <translation type="unfinished">Ler e alterar cartões</translation>
    </message>
    <message>
        <source>Read and change contacts</source>
        <translation type="unfinished">Ler e alterar contatos</translation>
    </message>
    <message>
        <source>Read and change content</source>
        <translation type="unfinished">Ler e alterar conteúdo</translation>
    </message>
    <message>
        <source>Read and change data</source>
        <translation type="unfinished">Ler e alterar dados</translation>
    </message>
    <message>
        <source>Read and change documents</source>
        <translation type="unfinished">Ler e alterar documentos</translation>
    </message>
    <message>
        <source>Read and change events</source>
        <translation type="unfinished">Ler e alterar eventos</translation>
    </message>
    <message>
        <source>Read and change everything</source>
        <translation type="unfinished">Ler e alterar tudo</translation>
    </message>
    <message>
        <source>Read and change everything in Books</source>
        <translation type="unfinished">Ler e alterar tudo no Books</translation>
    </message>
    <message>
        <source>Read and change files</source>
        <translation type="unfinished">Ler e alterar arquivos</translation>
    </message>
    <message>
        <source>Read and change forms</source>
        <translation type="unfinished">Ler e alterar formulários</translation>
    </message>
    <message>
        <source>Read and change groups</source>
        <translation type="unfinished">Ler e alterar grupos</translation>
    </message>
    <message>
        <source>Read and change mail</source>
        <translation type="unfinished">Ler e alterar e-mails</translation>
    </message>
    <message>
        <source>Read and change people of the CRM</source>
        <translation type="unfinished">Ler e alterar pessoas do CRM</translation>
    </message>
    <message>
        <source>Read and change presentations</source>
        <translation type="unfinished">Ler e alterar apresentações</translation>
    </message>
    <message>
        <source>Read and change projects</source>
        <translation type="unfinished">Ler e alterar projetos</translation>
    </message>
    <message>
        <source>Read and change records of the CRM</source>
        <translation type="unfinished">Ler e alterar registros do CRM</translation>
    </message>
    <message>
        <source>Read and change repositories</source>
        <translation type="unfinished">Ler e alterar repositórios</translation>
    </message>
    <message>
        <source>Read and change settings of the CRM</source>
        <translation type="unfinished">Ler e alterar configurações do CRM</translation>
    </message>
    <message>
        <source>Read and change spreadsheets</source>
        <translation type="unfinished">Ler e alterar planilhas</translation>
    </message>
    <message>
        <source>Read and change tasks</source>
        <translation type="unfinished">Ler e alterar tarefas</translation>
    </message>
    <message>
        <source>Read and change tasks and projects</source>
        <translation type="unfinished">Ler e alterar tarefas e projetos</translation>
    </message>
    <message>
        <source>Read and change the personal repositories</source>
        <translation type="unfinished">Ler e alterar os repositórios pessoais</translation>
    </message>
    <message>
        <source>Read and change tickets</source>
        <translation type="unfinished">Ler e alterar chamados</translation>
    </message>
    <message>
        <source>Read and change translation memories</source>
        <translation type="unfinished">Ler e alterar memórias de tradução</translation>
    </message>
    <message>
        <source>Read and change users</source>
        <translation type="unfinished">Ler e alterar usuários</translation>
    </message>
    <message>
        <source>Read and change webhooks</source>
        <translation type="unfinished">Ler e alterar webhooks</translation>
    </message>
    <message>
        <source>Read and change what the person reads</source>
        <translation type="unfinished">Ler e alterar o que a pessoa lê</translation>
    </message>
    <message>
        <source>Read and change wikis</source>
        <translation type="unfinished">Ler e alterar wikis</translation>
    </message>
    <message>
        <source>Read and send faxes</source>
        <translation type="unfinished">Ler e enviar faxes</translation>
    </message>
    <message>
        <source>Read and write chats</source>
        <translation type="unfinished">Ler e escrever chats</translation>
    </message>
    <message>
        <source>Read answers</source>
        <translation type="unfinished">Ler respostas</translation>
    </message>
    <message>
        <source>Read attachments</source>
        <translation type="unfinished">Ler anexos</translation>
    </message>
    <message>
        <source>Read automations</source>
        <translation type="unfinished">Ler automações</translation>
    </message>
    <message>
        <source>Read availability</source>
        <translation type="unfinished">Ler disponibilidade</translation>
    </message>
    <message>
        <source>Read benefits</source>
        <translation type="unfinished">Ler benefícios</translation>
    </message>
    <message>
        <source>Read bills</source>
        <translation type="unfinished">Ler contas a pagar</translation>
    </message>
    <message>
        <source>Read bits</source>
        <translation type="unfinished">Ler bits</translation>
    </message>
    <message>
        <source>Read boards and items</source>
        <translation type="unfinished">Ler quadros e itens</translation>
    </message>
    <message>
        <source>Read bookings</source>
        <translation type="unfinished">Ler reservas</translation>
    </message>
    <message>
        <source>Read bookings of teams</source>
        <translation type="unfinished">Ler reservas de equipes</translation>
    </message>
    <message>
        <source>Read bookmarks</source>
        <translation type="unfinished">Ler favoritos</translation>
    </message>
    <message>
        <source>Read buckets</source>
        <translation type="unfinished">Ler buckets</translation>
    </message>
    <message>
        <source>Read budgets</source>
        <translation type="unfinished">Ler orçamentos</translation>
    </message>
    <message>
        <source>Read call logs</source>
        <translation type="unfinished">Ler registros de chamadas</translation>
    </message>
    <message>
        <source>Read campaigns</source>
        <translation type="unfinished">Ler campanhas</translation>
    </message>
    <message>
        <source>Read card expenses</source>
        <translation type="unfinished">Ler despesas de cartão</translation>
    </message>
    <message>
        <source>Read cards</source>
        <translation type="unfinished">Ler cartões</translation>
    </message>
    <message>
        <source>Read cash accounts</source>
        <translation type="unfinished">Ler contas de caixa</translation>
    </message>
    <message>
        <source>Read channel listings</source>
        <translation type="unfinished">Ler listagens de canais</translation>
    </message>
    <message>
        <source>Read chat</source>
        <translation type="unfinished">Ler chat</translation>
    </message>
    <message>
        <source>Read checkouts</source>
        <translation type="unfinished">Ler checkouts</translation>
    </message>
    <message>
        <source>Read collections</source>
        <translation type="unfinished">Ler coleções</translation>
    </message>
    <message>
        <source>Read collectors</source>
        <translation type="unfinished">Ler coletores</translation>
    </message>
    <message>
        <source>Read comments</source>
        <translation type="unfinished">Ler comentários</translation>
    </message>
    <message>
        <source>Read companies</source>
        <translation type="unfinished">Ler empresas</translation>
    </message>
    <message>
        <source>Read connected apps</source>
        <translation type="unfinished">Ler aplicativos conectados</translation>
    </message>
    <message>
        <source>Read contacts</source>
        <translation type="unfinished">Ler contatos</translation>
    </message>
    <message>
        <source>Read content</source>
        <translation type="unfinished">Ler conteúdo</translation>
    </message>
    <message>
        <source>Read counts of followers and likes</source>
        <translation type="unfinished">Ler contagens de seguidores e curtidas</translation>
    </message>
    <message>
        <source>Read custom fields</source>
        <translation type="unfinished">Ler campos personalizados</translation>
    </message>
    <message>
        <source>Read customers</source>
        <translation type="unfinished">Ler clientes</translation>
    </message>
    <message>
        <source>Read data</source>
        <translation type="unfinished">Ler dados</translation>
    </message>
    <message>
        <source>Read data of a team</source>
        <translation type="unfinished">Ler dados de uma equipe</translation>
    </message>
    <message>
        <source>Read data of vehicles</source>
        <translation type="unfinished">Ler dados de veículos</translation>
    </message>
    <message>
        <source>Read deals</source>
        <translation type="unfinished">Ler negócios</translation>
    </message>
    <message>
        <source>Read departments</source>
        <translation type="unfinished">Ler departamentos</translation>
    </message>
    <message>
        <source>Read dev resources</source>
        <translation type="unfinished">Ler recursos de desenvolvimento</translation>
    </message>
    <message>
        <source>Read direct messages</source>
        <translation type="unfinished">Ler mensagens diretas</translation>
    </message>
    <message>
        <source>Read discounts</source>
        <translation type="unfinished">Ler descontos</translation>
    </message>
    <message>
        <source>Read docs</source>
        <translation type="unfinished">Ler documentos</translation>
    </message>
    <message>
        <source>Read draft orders</source>
        <translation type="unfinished">Ler rascunhos de pedidos</translation>
    </message>
    <message>
        <source>Read e-mail addresses</source>
        <translation type="unfinished">Ler endereços de e-mail</translation>
    </message>
    <message>
        <source>Read e-mails</source>
        <translation type="unfinished">Ler e-mails</translation>
    </message>
    <message>
        <source>Read event types</source>
        <translation type="unfinished">Ler tipos de evento</translation>
    </message>
    <message>
        <source>Read event types of teams</source>
        <translation type="unfinished">Ler tipos de evento de equipes</translation>
    </message>
    <message>
        <source>Read events</source>
        <translation type="unfinished">Ler eventos</translation>
    </message>
    <message>
        <source>Read events and issues</source>
        <translation type="unfinished">Ler eventos e issues</translation>
    </message>
    <message>
        <source>Read everything</source>
        <translation type="unfinished">Ler tudo</translation>
    </message>
    <message>
        <source>Read file requests</source>
        <translation type="unfinished">Ler solicitações de arquivo</translation>
    </message>
    <message>
        <source>Read files</source>
        <translation type="unfinished">Ler arquivos</translation>
    </message>
    <message>
        <source>Read followers</source>
        <translation type="unfinished">Ler seguidores</translation>
    </message>
    <message>
        <source>Read forms</source>
        <translation type="unfinished">Ler formulários</translation>
    </message>
    <message>
        <source>Read goals</source>
        <translation type="unfinished">Ler metas</translation>
    </message>
    <message>
        <source>Read hype trains</source>
        <translation type="unfinished">Ler hype trains</translation>
    </message>
    <message>
        <source>Read insights</source>
        <translation type="unfinished">Ler insights</translation>
    </message>
    <message>
        <source>Read invoices</source>
        <translation type="unfinished">Ler faturas</translation>
    </message>
    <message>
        <source>Read issues</source>
        <translation type="unfinished">Ler issues</translation>
    </message>
    <message>
        <source>Read landing pages</source>
        <translation type="unfinished">Ler páginas de destino</translation>
    </message>
    <message>
        <source>Read leads</source>
        <translation type="unfinished">Ler leads</translation>
    </message>
    <message>
        <source>Read license keys</source>
        <translation type="unfinished">Ler chaves de licença</translation>
    </message>
    <message>
        <source>Read likes</source>
        <translation type="unfinished">Ler curtidas</translation>
    </message>
    <message>
        <source>Read linked accounts</source>
        <translation type="unfinished">Ler contas vinculadas</translation>
    </message>
    <message>
        <source>Read listings</source>
        <translation type="unfinished">Ler anúncios</translation>
    </message>
    <message>
        <source>Read lists</source>
        <translation type="unfinished">Ler listas</translation>
    </message>
    <message>
        <source>Read make, model and year</source>
        <translation type="unfinished">Ler marca, modelo e ano</translation>
    </message>
    <message>
        <source>Read members</source>
        <translation type="unfinished">Ler membros</translation>
    </message>
    <message>
        <source>Read members of teams</source>
        <translation type="unfinished">Ler membros de equipes</translation>
    </message>
    <message>
        <source>Read memberships</source>
        <translation type="unfinished">Ler participações</translation>
    </message>
    <message>
        <source>Read messages of public channels</source>
        <translation type="unfinished">Ler mensagens de canais públicos</translation>
    </message>
    <message>
        <source>Read metrics</source>
        <translation type="unfinished">Ler métricas</translation>
    </message>
    <message>
        <source>Read name and picture</source>
        <translation type="unfinished">Ler nome e foto</translation>
    </message>
    <message>
        <source>Read name, e-mail and picture</source>
        <translation type="unfinished">Ler nome, e-mail e foto</translation>
    </message>
    <message>
        <source>Read names and dates of files</source>
        <translation type="unfinished">Ler nomes e datas de arquivos</translation>
    </message>
    <message>
        <source>Read notifications</source>
        <translation type="unfinished">Ler notificações</translation>
    </message>
    <message>
        <source>Read one&apos;s data</source>
        <translation type="unfinished">Ler os próprios dados</translation>
    </message>
    <message>
        <source>Read opportunities</source>
        <translation type="unfinished">Ler oportunidades</translation>
    </message>
    <message>
        <source>Read orders</source>
        <translation type="unfinished">Ler pedidos</translation>
    </message>
    <message>
        <source>Read organisations</source>
        <translation type="unfinished">Ler organizações</translation>
    </message>
    <message>
        <source>Read organisations and teams</source>
        <translation type="unfinished">Ler organizações e equipes</translation>
    </message>
    <message>
        <source>Read organizations</source>
        <translation type="unfinished">Ler organizações</translation>
    </message>
    <message>
        <source>Read own meetings</source>
        <translation type="unfinished">Ler as próprias reuniões</translation>
    </message>
    <message>
        <source>Read own recordings</source>
        <translation type="unfinished">Ler as próprias gravações</translation>
    </message>
    <message>
        <source>Read owners</source>
        <translation type="unfinished">Ler proprietários</translation>
    </message>
    <message>
        <source>Read packages</source>
        <translation type="unfinished">Ler pacotes</translation>
    </message>
    <message>
        <source>Read payments</source>
        <translation type="unfinished">Ler pagamentos</translation>
    </message>
    <message>
        <source>Read payouts</source>
        <translation type="unfinished">Ler repasses</translation>
    </message>
    <message>
        <source>Read people</source>
        <translation type="unfinished">Ler pessoas</translation>
    </message>
    <message>
        <source>Read people and groups of the organisation</source>
        <translation type="unfinished">Ler pessoas e grupos da organização</translation>
    </message>
    <message>
        <source>Read pipelines</source>
        <translation type="unfinished">Ler pipelines</translation>
    </message>
    <message>
        <source>Read polls</source>
        <translation type="unfinished">Ler enquetes</translation>
    </message>
    <message>
        <source>Read posts</source>
        <translation type="unfinished">Ler publicações</translation>
    </message>
    <message>
        <source>Read posts and comments</source>
        <translation type="unfinished">Ler publicações e comentários</translation>
    </message>
    <message>
        <source>Read private playlists</source>
        <translation type="unfinished">Ler playlists privadas</translation>
    </message>
    <message>
        <source>Read private routes and events</source>
        <translation type="unfinished">Ler rotas e eventos privados</translation>
    </message>
    <message>
        <source>Read products</source>
        <translation type="unfinished">Ler produtos</translation>
    </message>
    <message>
        <source>Read projects</source>
        <translation type="unfinished">Ler projetos</translation>
    </message>
    <message>
        <source>Read properties of contacts</source>
        <translation type="unfinished">Ler propriedades de contatos</translation>
    </message>
    <message>
        <source>Read publications</source>
        <translation type="unfinished">Ler publicações</translation>
    </message>
    <message>
        <source>Read published components of a file</source>
        <translation type="unfinished">Ler componentes publicados de um arquivo</translation>
    </message>
    <message>
        <source>Read published components of a team</source>
        <translation type="unfinished">Ler componentes publicados de uma equipe</translation>
    </message>
    <message>
        <source>Read pull requests</source>
        <translation type="unfinished">Ler pull requests</translation>
    </message>
    <message>
        <source>Read reactions</source>
        <translation type="unfinished">Ler reações</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation type="unfinished">Ler recibos</translation>
    </message>
    <message>
        <source>Read records</source>
        <translation type="unfinished">Ler registros</translation>
    </message>
    <message>
        <source>Read refunds</source>
        <translation type="unfinished">Ler reembolsos</translation>
    </message>
    <message>
        <source>Read reimbursements</source>
        <translation type="unfinished">Ler reembolsos de despesas</translation>
    </message>
    <message>
        <source>Read replies</source>
        <translation type="unfinished">Ler respostas</translation>
    </message>
    <message>
        <source>Read repositories</source>
        <translation type="unfinished">Ler repositórios</translation>
    </message>
    <message>
        <source>Read responses</source>
        <translation type="unfinished">Ler respostas</translation>
    </message>
    <message>
        <source>Read runners</source>
        <translation type="unfinished">Ler runners</translation>
    </message>
    <message>
        <source>Read segments</source>
        <translation type="unfinished">Ler segmentos</translation>
    </message>
    <message>
        <source>Read shared links and members</source>
        <translation type="unfinished">Ler links compartilhados e membros</translation>
    </message>
    <message>
        <source>Read shared playlists</source>
        <translation type="unfinished">Ler playlists compartilhadas</translation>
    </message>
    <message>
        <source>Read sheets, with comments and attachments</source>
        <translation type="unfinished">Ler planilhas, com comentários e anexos</translation>
    </message>
    <message>
        <source>Read sites</source>
        <translation type="unfinished">Ler sites</translation>
    </message>
    <message>
        <source>Read snippets</source>
        <translation type="unfinished">Ler snippets</translation>
    </message>
    <message>
        <source>Read spaces</source>
        <translation type="unfinished">Ler espaços</translation>
    </message>
    <message>
        <source>Read staff</source>
        <translation type="unfinished">Ler funcionários</translation>
    </message>
    <message>
        <source>Read statistics</source>
        <translation type="unfinished">Ler estatísticas</translation>
    </message>
    <message>
        <source>Read subscribers</source>
        <translation type="unfinished">Ler inscritos</translation>
    </message>
    <message>
        <source>Read subscriptions</source>
        <translation type="unfinished">Ler assinaturas</translation>
    </message>
    <message>
        <source>Read surveys</source>
        <translation type="unfinished">Ler pesquisas</translation>
    </message>
    <message>
        <source>Read tables and fields</source>
        <translation type="unfinished">Ler tabelas e campos</translation>
    </message>
    <message>
        <source>Read tags</source>
        <translation type="unfinished">Ler tags</translation>
    </message>
    <message>
        <source>Read tasks</source>
        <translation type="unfinished">Ler tarefas</translation>
    </message>
    <message>
        <source>Read tasks, projects and the profile</source>
        <translation type="unfinished">Ler tarefas, projetos e o perfil</translation>
    </message>
    <message>
        <source>Read teams</source>
        <translation type="unfinished">Ler equipes</translation>
    </message>
    <message>
        <source>Read the Adobe account</source>
        <translation type="unfinished">Ler a conta da Adobe</translation>
    </message>
    <message>
        <source>Read the account</source>
        <translation type="unfinished">Ler a conta</translation>
    </message>
    <message>
        <source>Read the business</source>
        <translation type="unfinished">Ler a empresa</translation>
    </message>
    <message>
        <source>Read the catalogue</source>
        <translation type="unfinished">Ler o catálogo</translation>
    </message>
    <message>
        <source>Read the change log</source>
        <translation type="unfinished">Ler o registro de alterações</translation>
    </message>
    <message>
        <source>Read the contents of files</source>
        <translation type="unfinished">Ler o conteúdo de arquivos</translation>
    </message>
    <message>
        <source>Read the country</source>
        <translation type="unfinished">Ler o país</translation>
    </message>
    <message>
        <source>Read the current track</source>
        <translation type="unfinished">Ler a faixa atual</translation>
    </message>
    <message>
        <source>Read the e-mail address</source>
        <translation type="unfinished">Ler o endereço de e-mail</translation>
    </message>
    <message>
        <source>Read the favourites</source>
        <translation type="unfinished">Ler os favoritos</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation type="unfinished">Ler o histórico</translation>
    </message>
    <message>
        <source>Read the history of files</source>
        <translation type="unfinished">Ler o histórico de arquivos</translation>
    </message>
    <message>
        <source>Read the library</source>
        <translation type="unfinished">Ler a biblioteca</translation>
    </message>
    <message>
        <source>Read the location</source>
        <translation type="unfinished">Ler a localização</translation>
    </message>
    <message>
        <source>Read the membership in a server</source>
        <translation type="unfinished">Ler a participação em um servidor</translation>
    </message>
    <message>
        <source>Read the name</source>
        <translation type="unfinished">Ler o nome</translation>
    </message>
    <message>
        <source>Read the odometer</source>
        <translation type="unfinished">Ler o hodômetro</translation>
    </message>
    <message>
        <source>Read the organization</source>
        <translation type="unfinished">Ler a organização</translation>
    </message>
    <message>
        <source>Read the organizations</source>
        <translation type="unfinished">Ler as organizações</translation>
    </message>
    <message>
        <source>Read the own account</source>
        <translation type="unfinished">Ler a própria conta</translation>
    </message>
    <message>
        <source>Read the own identity</source>
        <translation type="unfinished">Ler a própria identidade</translation>
    </message>
    <message>
        <source>Read the own profile</source>
        <translation type="unfinished">Ler o próprio perfil</translation>
    </message>
    <message>
        <source>Read the personal repositories</source>
        <translation type="unfinished">Ler os repositórios pessoais</translation>
    </message>
    <message>
        <source>Read the phone number, beside the profile</source>
        <translation type="unfinished">Ler o número de telefone, além do perfil</translation>
    </message>
    <message>
        <source>Read the position</source>
        <translation type="unfinished">Ler a posição</translation>
    </message>
    <message>
        <source>Read the postal code</source>
        <translation type="unfinished">Ler o código postal</translation>
    </message>
    <message>
        <source>Read the profile</source>
        <translation type="unfinished">Ler o perfil</translation>
    </message>
    <message>
        <source>Read the profile and what was posted</source>
        <translation type="unfinished">Ler o perfil e o que foi publicado</translation>
    </message>
    <message>
        <source>Read the profile without e-mail</source>
        <translation type="unfinished">Ler o perfil sem e-mail</translation>
    </message>
    <message>
        <source>Read the referral program</source>
        <translation type="unfinished">Ler o programa de indicações</translation>
    </message>
    <message>
        <source>Read the repositories</source>
        <translation type="unfinished">Ler os repositórios</translation>
    </message>
    <message>
        <source>Read the resources that the app sent</source>
        <translation type="unfinished">Ler os recursos que o aplicativo enviou</translation>
    </message>
    <message>
        <source>Read the shop</source>
        <translation type="unfinished">Ler a loja</translation>
    </message>
    <message>
        <source>Read the stock</source>
        <translation type="unfinished">Ler o estoque</translation>
    </message>
    <message>
        <source>Read the store&apos;s settings</source>
        <translation type="unfinished">Ler as configurações da loja</translation>
    </message>
    <message>
        <source>Read the subscription</source>
        <translation type="unfinished">Ler a assinatura</translation>
    </message>
    <message>
        <source>Read the user</source>
        <translation type="unfinished">Ler o usuário</translation>
    </message>
    <message>
        <source>Read the whole profile</source>
        <translation type="unfinished">Ler o perfil inteiro</translation>
    </message>
    <message>
        <source>Read tiers</source>
        <translation type="unfinished">Ler níveis</translation>
    </message>
    <message>
        <source>Read time entries</source>
        <translation type="unfinished">Ler registros de tempo</translation>
    </message>
    <message>
        <source>Read transactions</source>
        <translation type="unfinished">Ler transações</translation>
    </message>
    <message>
        <source>Read transcripts of calls</source>
        <translation type="unfinished">Ler transcrições de chamadas</translation>
    </message>
    <message>
        <source>Read updates</source>
        <translation type="unfinished">Ler atualizações</translation>
    </message>
    <message>
        <source>Read user</source>
        <translation type="unfinished">Ler usuário</translation>
    </message>
    <message>
        <source>Read user name and biography</source>
        <translation type="unfinished">Ler nome de usuário e biografia</translation>
    </message>
    <message>
        <source>Read users</source>
        <translation type="unfinished">Ler usuários</translation>
    </message>
    <message>
        <source>Read vendors</source>
        <translation type="unfinished">Ler fornecedores</translation>
    </message>
    <message>
        <source>Read views</source>
        <translation type="unfinished">Ler visualizações</translation>
    </message>
    <message>
        <source>Read webhooks</source>
        <translation type="unfinished">Ler webhooks</translation>
    </message>
    <message>
        <source>Read what is playing and where</source>
        <translation type="unfinished">Ler o que está tocando e onde</translation>
    </message>
    <message>
        <source>Read what is private</source>
        <translation type="unfinished">Ler o que é privado</translation>
    </message>
    <message>
        <source>Read what is public</source>
        <translation type="unfinished">Ler o que é público</translation>
    </message>
    <message>
        <source>Read what is saved</source>
        <translation type="unfinished">Ler o que está salvo</translation>
    </message>
    <message>
        <source>Read what pages post</source>
        <translation type="unfinished">Ler o que as páginas publicam</translation>
    </message>
    <message>
        <source>Read what users write on pages</source>
        <translation type="unfinished">Ler o que usuários escrevem em páginas</translation>
    </message>
    <message>
        <source>Read what was voted and saved</source>
        <translation type="unfinished">Ler o que foi votado e salvo</translation>
    </message>
    <message>
        <source>Read who authorized</source>
        <translation type="unfinished">Ver quem autorizou</translation>
    </message>
    <message>
        <source>Read who the user is</source>
        <translation type="unfinished">Ver quem é o usuário</translation>
    </message>
    <message>
        <source>Read whom one follows</source>
        <translation type="unfinished">Ver quem o usuário segue</translation>
    </message>
    <message>
        <source>Read workspaces</source>
        <translation type="unfinished">Ler espaços de trabalho</translation>
    </message>
    <message>
        <source>Read, write and send mail</source>
        <translation type="unfinished">Ler, escrever e enviar e-mails</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation type="unfinished">Realm</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation type="unfinished">Tokens de atualização</translation>
    </message>
    <message>
        <source>Refuse and refund transactions</source>
        <translation type="unfinished">Recusar e reembolsar transações</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Região</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation type="unfinished">Frequentadores (regulars)</translation>
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
        <translation type="unfinished">Executar pipelines</translation>
    </message>
    <message>
        <source>Run scenarios</source>
        <translation type="unfinished">Executar cenários</translation>
    </message>
    <message>
        <source>Run scripts and remote actions</source>
        <translation type="unfinished">Executar scripts e ações remotas</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished">Rússia</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished">Sandbox (testes)</translation>
    </message>
    <message>
        <source>Saudi Arabia (.sa)</source>
        <translation type="unfinished">Arábia Saudita (.sa)</translation>
    </message>
    <message>
        <source>Save posts and comments</source>
        <translation type="unfinished">Salvar publicações e comentários</translation>
    </message>
    <message>
        <source>Screen pops</source>
        <translation type="unfinished">Pop-ups de chamada (screen pops)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Buscar</translation>
    </message>
    <message>
        <source>Search data</source>
        <translation type="unfinished">Pesquisar dados</translation>
    </message>
    <message>
        <source>See accounts</source>
        <translation type="unfinished">Ver contas</translation>
    </message>
    <message>
        <source>See also what is protected, such as config variables</source>
        <translation type="unfinished">Ver também o que é protegido, como variáveis de configuração</translation>
    </message>
    <message>
        <source>See and change also what is protected</source>
        <translation type="unfinished">Ver e alterar também o que é protegido</translation>
    </message>
    <message>
        <source>See and change apps and settings, without what is protected</source>
        <translation type="unfinished">Ver e alterar aplicativos e configurações, sem o que é protegido</translation>
    </message>
    <message>
        <source>See and change attachments</source>
        <translation type="unfinished">Ver e alterar anexos</translation>
    </message>
    <message>
        <source>See and change bank transactions</source>
        <translation type="unfinished">Ver e alterar transações bancárias</translation>
    </message>
    <message>
        <source>See and change collections</source>
        <translation type="unfinished">Ver e alterar coleções</translation>
    </message>
    <message>
        <source>See and change contacts</source>
        <translation type="unfinished">Ver e alterar contatos</translation>
    </message>
    <message>
        <source>See and change employees</source>
        <translation type="unfinished">Ver e alterar funcionários</translation>
    </message>
    <message>
        <source>See and change everything in the account</source>
        <translation type="unfinished">Ver e alterar tudo na conta</translation>
    </message>
    <message>
        <source>See and change files</source>
        <translation type="unfinished">Ver e alterar arquivos</translation>
    </message>
    <message>
        <source>See and change fixed assets</source>
        <translation type="unfinished">Ver e alterar ativos fixos</translation>
    </message>
    <message>
        <source>See and change invoices</source>
        <translation type="unfinished">Ver e alterar faturas</translation>
    </message>
    <message>
        <source>See and change it</source>
        <translation type="unfinished">Ver e alterar</translation>
    </message>
    <message>
        <source>See and change manual journals</source>
        <translation type="unfinished">Ver e alterar lançamentos manuais</translation>
    </message>
    <message>
        <source>See and change mind maps</source>
        <translation type="unfinished">Ver e alterar mapas mentais</translation>
    </message>
    <message>
        <source>See and change payments</source>
        <translation type="unfinished">Ver e alterar pagamentos</translation>
    </message>
    <message>
        <source>See and change projects</source>
        <translation type="unfinished">Ver e alterar projetos</translation>
    </message>
    <message>
        <source>See and change ratings</source>
        <translation type="unfinished">Ver e alterar avaliações</translation>
    </message>
    <message>
        <source>See and change settings of the organisation</source>
        <translation type="unfinished">Ver e alterar configurações da organização</translation>
    </message>
    <message>
        <source>See and change smart locks</source>
        <translation type="unfinished">Ver e alterar fechaduras inteligentes</translation>
    </message>
    <message>
        <source>See and change tags</source>
        <translation type="unfinished">Ver e alterar tags</translation>
    </message>
    <message>
        <source>See and change the books</source>
        <translation type="unfinished">Ver e alterar a contabilidade</translation>
    </message>
    <message>
        <source>See and change the profile</source>
        <translation type="unfinished">Ver e alterar o perfil</translation>
    </message>
    <message>
        <source>See and change your profile</source>
        <translation type="unfinished">Ver e alterar seu perfil</translation>
    </message>
    <message>
        <source>See and control the lights</source>
        <translation type="unfinished">Ver e controlar as luzes</translation>
    </message>
    <message>
        <source>See apps and settings, without what is protected</source>
        <translation type="unfinished">Ver aplicativos e configurações, sem o que é protegido</translation>
    </message>
    <message>
        <source>See balances</source>
        <translation type="unfinished">Ver saldos</translation>
    </message>
    <message>
        <source>See body measurements</source>
        <translation type="unfinished">Ver medidas corporais</translation>
    </message>
    <message>
        <source>See cards</source>
        <translation type="unfinished">Ver cartões</translation>
    </message>
    <message>
        <source>See contacts</source>
        <translation type="unfinished">Ver contatos</translation>
    </message>
    <message>
        <source>See cycles</source>
        <translation type="unfinished">Ver ciclos</translation>
    </message>
    <message>
        <source>See databases</source>
        <translation type="unfinished">Ver bancos de dados</translation>
    </message>
    <message>
        <source>See deviations</source>
        <translation type="unfinished">Ver deviations</translation>
    </message>
    <message>
        <source>See devices and what happens on them</source>
        <translation type="unfinished">Ver dispositivos e o que acontece neles</translation>
    </message>
    <message>
        <source>See domains</source>
        <translation type="unfinished">Ver domínios</translation>
    </message>
    <message>
        <source>See feeds and articles</source>
        <translation type="unfinished">Ver feeds e artigos</translation>
    </message>
    <message>
        <source>See files</source>
        <translation type="unfinished">Ver arquivos</translation>
    </message>
    <message>
        <source>See folders</source>
        <translation type="unfinished">Ver pastas</translation>
    </message>
    <message>
        <source>See issues</source>
        <translation type="unfinished">Ver issues</translation>
    </message>
    <message>
        <source>See links</source>
        <translation type="unfinished">Ver links</translation>
    </message>
    <message>
        <source>See mind maps</source>
        <translation type="unfinished">Ver mapas mentais</translation>
    </message>
    <message>
        <source>See notifications</source>
        <translation type="unfinished">Ver notificações</translation>
    </message>
    <message>
        <source>See one&apos;s user name and kind of account</source>
        <translation type="unfinished">Ver o próprio nome de usuário e o tipo de conta</translation>
    </message>
    <message>
        <source>See orders</source>
        <translation type="unfinished">Ver ordens</translation>
    </message>
    <message>
        <source>See organisations</source>
        <translation type="unfinished">Ver organizações</translation>
    </message>
    <message>
        <source>See organizations</source>
        <translation type="unfinished">Ver organizações</translation>
    </message>
    <message>
        <source>See payments of the past</source>
        <translation type="unfinished">Ver pagamentos anteriores</translation>
    </message>
    <message>
        <source>See products</source>
        <translation type="unfinished">Ver produtos</translation>
    </message>
    <message>
        <source>See projects</source>
        <translation type="unfinished">Ver projetos</translation>
    </message>
    <message>
        <source>See purchases</source>
        <translation type="unfinished">Ver compras</translation>
    </message>
    <message>
        <source>See recovery</source>
        <translation type="unfinished">Ver recuperação</translation>
    </message>
    <message>
        <source>See repositories</source>
        <translation type="unfinished">Ver repositórios</translation>
    </message>
    <message>
        <source>See scenarios</source>
        <translation type="unfinished">Ver cenários</translation>
    </message>
    <message>
        <source>See settings of the organisation</source>
        <translation type="unfinished">Ver configurações da organização</translation>
    </message>
    <message>
        <source>See sleep</source>
        <translation type="unfinished">Ver sono</translation>
    </message>
    <message>
        <source>See smart locks</source>
        <translation type="unfinished">Ver fechaduras inteligentes</translation>
    </message>
    <message>
        <source>See statistics</source>
        <translation type="unfinished">Ver estatísticas</translation>
    </message>
    <message>
        <source>See subscribers in reports</source>
        <translation type="unfinished">Ver inscritos em relatórios</translation>
    </message>
    <message>
        <source>See tags</source>
        <translation type="unfinished">Ver tags</translation>
    </message>
    <message>
        <source>See templates</source>
        <translation type="unfinished">Ver modelos</translation>
    </message>
    <message>
        <source>See the account&apos;s transactions</source>
        <translation type="unfinished">Ver as transações da conta</translation>
    </message>
    <message>
        <source>See the app</source>
        <translation type="unfinished">Ver o aplicativo</translation>
    </message>
    <message>
        <source>See the chosen projects</source>
        <translation type="unfinished">Ver os projetos escolhidos</translation>
    </message>
    <message>
        <source>See the chosen workspaces</source>
        <translation type="unfinished">Ver os espaços de trabalho escolhidos</translation>
    </message>
    <message>
        <source>See the company&apos;s users</source>
        <translation type="unfinished">Ver os usuários da empresa</translation>
    </message>
    <message>
        <source>See the company&apos;s workspaces</source>
        <translation type="unfinished">Ver os espaços de trabalho da empresa</translation>
    </message>
    <message>
        <source>See the configuration of the dashboard</source>
        <translation type="unfinished">Ver a configuração do painel</translation>
    </message>
    <message>
        <source>See the email address</source>
        <translation type="unfinished">Ver o endereço de e-mail</translation>
    </message>
    <message>
        <source>See the list of calls</source>
        <translation type="unfinished">Ver a lista de chamadas</translation>
    </message>
    <message>
        <source>See the organisation</source>
        <translation type="unfinished">Ver a organização</translation>
    </message>
    <message>
        <source>See the organization</source>
        <translation type="unfinished">Ver a organização</translation>
    </message>
    <message>
        <source>See the profile</source>
        <translation type="unfinished">Ver o perfil</translation>
    </message>
    <message>
        <source>See the user&apos;s name and picture</source>
        <translation type="unfinished">Ver o nome e a foto do usuário</translation>
    </message>
    <message>
        <source>See transactions</source>
        <translation type="unfinished">Ver transações</translation>
    </message>
    <message>
        <source>See users</source>
        <translation type="unfinished">Ver usuários</translation>
    </message>
    <message>
        <source>See what is known of a call, with who took part</source>
        <translation type="unfinished">Ver o que se sabe de uma chamada e quem participou</translation>
    </message>
    <message>
        <source>See what the person sees in the workspace</source>
        <translation type="unfinished">Ver o que a pessoa vê no espaço de trabalho</translation>
    </message>
    <message>
        <source>See whether a payment method is set up</source>
        <translation type="unfinished">Ver se há uma forma de pagamento configurada</translation>
    </message>
    <message>
        <source>See who it is</source>
        <translation type="unfinished">Ver quem é</translation>
    </message>
    <message>
        <source>See whose account it is</source>
        <translation type="unfinished">Ver de quem é a conta</translation>
    </message>
    <message>
        <source>See workouts</source>
        <translation type="unfinished">Ver treinos</translation>
    </message>
    <message>
        <source>See workspaces</source>
        <translation type="unfinished">Ver espaços de trabalho</translation>
    </message>
    <message>
        <source>See your account</source>
        <translation type="unfinished">Ver sua conta</translation>
    </message>
    <message>
        <source>See your account and settings</source>
        <translation type="unfinished">Ver sua conta e configurações</translation>
    </message>
    <message>
        <source>See your profile</source>
        <translation type="unfinished">Ver seu perfil</translation>
    </message>
    <message>
        <source>Send and sign documents</source>
        <translation type="unfinished">Enviar e assinar documentos</translation>
    </message>
    <message>
        <source>Send campaigns</source>
        <translation type="unfinished">Enviar campanhas</translation>
    </message>
    <message>
        <source>Send direct messages</source>
        <translation type="unfinished">Enviar mensagens diretas</translation>
    </message>
    <message>
        <source>Send e-mails</source>
        <translation type="unfinished">Enviar e-mails</translation>
    </message>
    <message>
        <source>Send mail</source>
        <translation type="unfinished">Enviar e-mails</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation type="unfinished">Enviar mensagens</translation>
    </message>
    <message>
        <source>Send messages to the channel</source>
        <translation type="unfinished">Enviar mensagens ao canal</translation>
    </message>
    <message>
        <source>Send notifications</source>
        <translation type="unfinished">Enviar notificações</translation>
    </message>
    <message>
        <source>Send resources to Vanta</source>
        <translation type="unfinished">Enviar recursos ao Vanta</translation>
    </message>
    <message>
        <source>Send transactional mail</source>
        <translation type="unfinished">Enviar e-mails transacionais</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Servidor</translation>
    </message>
    <message>
        <source>Settings of song requests</source>
        <translation type="unfinished">Configurações dos pedidos de músicas</translation>
    </message>
    <message>
        <source>Settings of the app</source>
        <translation type="unfinished">Configurações do aplicativo</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation type="unfinished">Shard</translation>
    </message>
    <message>
        <source>Share files</source>
        <translation type="unfinished">Compartilhar arquivos</translation>
    </message>
    <message>
        <source>Share projects</source>
        <translation type="unfinished">Compartilhar projetos</translation>
    </message>
    <message>
        <source>Share sheets</source>
        <translation type="unfinished">Compartilhar planilhas</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished">Compartilhamento</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished">Loja</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">Entrar</translation>
    </message>
    <message>
        <source>Sign in with an ID token</source>
        <translation type="unfinished">Entrar com um ID token</translation>
    </message>
    <message>
        <source>Sign in; name, e-mail address, picture, roles</source>
        <translation type="unfinished">Entrar; nome, endereço de e-mail, foto, funções</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished">Singapura</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished">Sites</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Fonte</translation>
    </message>
    <message>
        <source>Sourcegraph server</source>
        <translation type="unfinished">Servidor do Sourcegraph</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished">Espanha</translation>
    </message>
    <message>
        <source>Staff and shifts</source>
        <translation type="unfinished">Funcionários e turnos</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished">Staging</translation>
    </message>
    <message>
        <source>Start commercials</source>
        <translation type="unfinished">Iniciar comerciais</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished">Estatísticas</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation type="unfinished">Continuar conectado</translation>
    </message>
    <message>
        <source>Sub-domain</source>
        <translation type="unfinished">Subdomínio</translation>
    </message>
    <message>
        <source>Submit ISRCs</source>
        <translation type="unfinished">Enviar ISRCs</translation>
    </message>
    <message>
        <source>Submit barcodes</source>
        <translation type="unfinished">Enviar códigos de barras</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation type="unfinished">Receber pagamentos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">Tarefas</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation type="unfinished">Impostos</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished">Número de telefone</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished">Tenant</translation>
    </message>
    <message>
        <source>Texts of messages</source>
        <translation type="unfinished">Textos de mensagens</translation>
    </message>
    <message>
        <source>The ID of the WorkOS organization whose people log in.</source>
        <translation type="unfinished">O ID da organização no WorkOS cujas pessoas entram.</translation>
    </message>
    <message>
        <source>The ID of your PingOne environment, as it stands in its settings.</source>
        <translation type="unfinished">O ID do seu ambiente PingOne, como aparece nas configurações dele.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation type="unfinished">A conta</translation>
    </message>
    <message>
        <source>The account identifier, as it stands before {host}.</source>
        <translation type="unfinished">O identificador da conta, como aparece antes de {host}.</translation>
    </message>
    <message>
        <source>The account, its collectives and organizations</source>
        <translation type="unfinished">A conta, seus coletivos e organizações</translation>
    </message>
    <message>
        <source>The address where you sign in, without https://.</source>
        <translation type="unfinished">O endereço onde você entra, sem https://.</translation>
    </message>
    <message>
        <source>The devices</source>
        <translation type="unfinished">Os dispositivos</translation>
    </message>
    <message>
        <source>The e-mail address</source>
        <translation type="unfinished">O endereço de e-mail</translation>
    </message>
    <message>
        <source>The first part of the address that ends in {host}.</source>
        <translation type="unfinished">A primeira parte do endereço que termina em {host}.</translation>
    </message>
    <message>
        <source>The fiscal host</source>
        <translation type="unfinished">O anfitrião fiscal (fiscal host)</translation>
    </message>
    <message>
        <source>The history</source>
        <translation type="unfinished">O histórico</translation>
    </message>
    <message>
        <source>The host name of your account; Kommo names it in the redirect as referer.</source>
        <translation type="unfinished">O nome do host da sua conta; o Kommo o informa no redirecionamento como referer.</translation>
    </message>
    <message>
        <source>The incognito account</source>
        <translation type="unfinished">A conta anônima (incognito)</translation>
    </message>
    <message>
        <source>The inventory</source>
        <translation type="unfinished">O estoque</translation>
    </message>
    <message>
        <source>The log of smart locks</source>
        <translation type="unfinished">O registro das fechaduras inteligentes</translation>
    </message>
    <message>
        <source>The name</source>
        <translation type="unfinished">O nome</translation>
    </message>
    <message>
        <source>The name of your deployment, as it stands before {host} in its address.</source>
        <translation type="unfinished">O nome da sua implantação, como aparece antes de {host} no endereço dela.</translation>
    </message>
    <message>
        <source>The name of your tenant, as it stands before {host}.</source>
        <translation type="unfinished">O nome do seu tenant, como aparece antes de {host}.</translation>
    </message>
    <message>
        <source>The part before {host}.</source>
        <translation type="unfinished">A parte antes de {host}.</translation>
    </message>
    <message>
        <source>The playlist</source>
        <translation type="unfinished">A playlist</translation>
    </message>
    <message>
        <source>The queue of song requests</source>
        <translation type="unfinished">A fila dos pedidos de músicas</translation>
    </message>
    <message>
        <source>The register</source>
        <translation type="unfinished">O caixa</translation>
    </message>
    <message>
        <source>The settings of the channel</source>
        <translation type="unfinished">As configurações do canal</translation>
    </message>
    <message>
        <source>The user&apos;s own files</source>
        <translation type="unfinished">Os arquivos do próprio usuário</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation type="unfinished">Temporizadores</translation>
    </message>
    <message>
        <source>Trade on the person&apos;s account</source>
        <translation type="unfinished">Negociar na conta da pessoa</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished">Avaliação (trial)</translation>
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
        <translation type="unfinished">Atualizações</translation>
    </message>
    <message>
        <source>Upload and change videos</source>
        <translation type="unfinished">Enviar e alterar vídeos</translation>
    </message>
    <message>
        <source>Use the accounts until further notice</source>
        <translation type="unfinished">Usar as contas até novo aviso</translation>
    </message>
    <message>
        <source>View journeys</source>
        <translation type="unfinished">Ver jornadas (journeys)</translation>
    </message>
    <message>
        <source>View reports</source>
        <translation type="unfinished">Ver relatórios</translation>
    </message>
    <message>
        <source>View transactional mail</source>
        <translation type="unfinished">Ver e-mails transacionais</translation>
    </message>
    <message>
        <source>Virtual cards</source>
        <translation type="unfinished">Cartões virtuais</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished">Webhooks</translation>
    </message>
    <message>
        <source>What stands before {host} in the address of your API.</source>
        <translation type="unfinished">O que aparece antes de {host} no endereço da sua API.</translation>
    </message>
    <message>
        <source>What stands before {host} in the address of your account.</source>
        <translation type="unfinished">O que aparece antes de {host} no endereço da sua conta.</translation>
    </message>
    <message>
        <source>What stands before {host} in the addresses of your package.</source>
        <translation type="unfinished">O que aparece antes de {host} nos endereços do seu pacote.</translation>
    </message>
    <message>
        <source>What stands before {host} in the authorization endpoint that “View API Clients” shows.</source>
        <translation type="unfinished">O que vem antes de {host} no endpoint de autorização mostrado em “View API Clients”.</translation>
    </message>
    <message>
        <source>What stands before {host} where you log in: that of customers, or the one to develop in.</source>
        <translation type="unfinished">O que aparece antes de {host} onde você entra: o de clientes ou o de desenvolvimento.</translation>
    </message>
    <message>
        <source>What stands first in the address of your account, behind secure: na1, eu1.</source>
        <translation type="unfinished">O que aparece primeiro no endereço da sua conta, depois de secure: na1, eu1.</translation>
    </message>
    <message>
        <source>Where the account is: each country has a host of its own.</source>
        <translation type="unfinished">Onde a conta está: cada país tem o próprio host.</translation>
    </message>
    <message>
        <source>Where the account lives.</source>
        <translation type="unfinished">Onde a conta está.</translation>
    </message>
    <message>
        <source>Where the account lives; the app has to be open to that data centre, in its settings.</source>
        <translation type="unfinished">Onde a conta está; o aplicativo precisa estar aberto a esse data center, nas configurações dele.</translation>
    </message>
    <message>
        <source>Where the seller has the account.</source>
        <translation type="unfinished">Onde o vendedor tem a conta.</translation>
    </message>
    <message>
        <source>Where the seller logs in.</source>
        <translation type="unfinished">Onde o vendedor entra.</translation>
    </message>
    <message>
        <source>Where you log in, without https:// and without a path.</source>
        <translation type="unfinished">Onde você entra, sem https:// e sem caminho.</translation>
    </message>
    <message>
        <source>Where you sign in.</source>
        <translation type="unfinished">Onde você entra.</translation>
    </message>
    <message>
        <source>Where your Frontify is, such as {host}.</source>
        <translation type="unfinished">Onde fica o seu Frontify, como {host}.</translation>
    </message>
    <message>
        <source>Who may lock and unlock</source>
        <translation type="unfinished">Quem pode trancar e destrancar</translation>
    </message>
    <message>
        <source>Work e-mail addresses of employees</source>
        <translation type="unfinished">Endereços de e-mail de trabalho dos funcionários</translation>
    </message>
    <message>
        <source>Work in the chosen projects</source>
        <translation type="unfinished">Trabalhar nos projetos escolhidos</translation>
    </message>
    <message>
        <source>Work in the chosen workspaces</source>
        <translation type="unfinished">Trabalhar nos espaços de trabalho escolhidos</translation>
    </message>
    <message>
        <source>Workday log-in host</source>
        <translation type="unfinished">Host de login do Workday</translation>
    </message>
    <message>
        <source>Your own name for the account of the customer that is connected.</source>
        <translation type="unfinished">O nome que você dá à conta do cliente que está conectado.</translation>
    </message>
    <message>
        <source>refresh tokens</source>
        <translation type="unfinished">tokens de atualização</translation>
    </message>
    <message>
        <source>{host}, or the host name of your own server.</source>
        <translation type="unfinished">{host}, ou o nome do host do seu próprio servidor.</translation>
    </message>
    <message>
        <source>A refresh token</source>
        <translation type="unfinished">Um token de atualização</translation>
    </message>
    <message>
        <source>A token that lasts</source>
        <translation type="unfinished">Um token que não expira</translation>
    </message>
    <message>
        <source>AP1</source>
        <translation type="unfinished">AP1</translation>
    </message>
    <message>
        <source>See reports of what is owed</source>
        <translation type="unfinished">Ver relatórios do que é devido</translation>
    </message>
    <message>
        <source>The host name of the Okta organisation, without -admin.</source>
        <translation type="unfinished">O nome do host da organização no Okta, sem -admin.</translation>
    </message>
    <message>
        <source>The host name of the server where the account lives; the app has to be registered there.</source>
        <translation type="unfinished">O nome do host do servidor onde a conta está; o aplicativo precisa estar registrado lá.</translation>
    </message>
    <message>
        <source>The host name of the service, as it stands as url in the service key.</source>
        <translation type="unfinished">O nome do host do serviço, como aparece em url na chave de serviço (service key).</translation>
    </message>
    <message>
        <source>The host name of the tenant, as in the settings of the application.</source>
        <translation type="unfinished">O nome do host do tenant, como nas configurações do aplicativo.</translation>
    </message>
    <message>
        <source>The host name of your Bitrix24 portal.</source>
        <translation type="unfinished">O nome do host do seu portal Bitrix24.</translation>
    </message>
    <message>
        <source>The host name of your Canvas.</source>
        <translation type="unfinished">O nome do host do seu Canvas.</translation>
    </message>
    <message>
        <source>The host name of your workspace, without https:// and without a path.</source>
        <translation type="unfinished">O nome do host do seu workspace, sem https:// e sem caminho.</translation>
    </message>
    <message>
        <source>The key of the app, shown beside its client ID.</source>
        <translation type="unfinished">A chave do aplicativo, que aparece ao lado do ID do cliente.</translation>
    </message>
    <message>
        <source>The name of the realm that people log in to.</source>
        <translation type="unfinished">O nome do realm em que as pessoas entram.</translation>
    </message>
    <message>
        <source>The name of the user flow or policy.</source>
        <translation type="unfinished">O nome do fluxo de usuário ou da política (policy).</translation>
    </message>
    <message>
        <source>The name of your Seismic tenant.</source>
        <translation type="unfinished">O nome do seu tenant no Seismic.</translation>
    </message>
    <message>
        <source>The name of your Workday tenant.</source>
        <translation type="unfinished">O nome do seu tenant no Workday.</translation>
    </message>
    <message>
        <source>The name that eBay&apos;s portal gave the redirect URL, beside the app&apos;s keys: it is sent in place of the address.</source>
        <translation type="unfinished">O nome que o portal do eBay deu à URL de redirecionamento, ao lado das chaves do aplicativo: é enviado no lugar do endereço.</translation>
    </message>
    <message>
        <source>The number of your NetSuite account, as it stands in its address.</source>
        <translation type="unfinished">O número da sua conta NetSuite, como aparece no endereço dela.</translation>
    </message>
    <message>
        <source>The organisation that is chosen</source>
        <translation type="unfinished">A organização que for escolhida</translation>
    </message>
    <message>
        <source>The profile</source>
        <translation type="unfinished">O perfil</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation type="unfinished">O leitor</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation type="unfinished">Governo dos EUA</translation>
    </message>
    <message>
        <source>United States (.com)</source>
        <translation type="unfinished">Estados Unidos (.com)</translation>
    </message>
    <message>
        <source>Upload drafts</source>
        <translation type="unfinished">Enviar rascunhos</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation type="unfinished">Enviar arquivos</translation>
    </message>
    <message>
        <source>Upload images</source>
        <translation type="unfinished">Enviar imagens</translation>
    </message>
    <message>
        <source>Upload media</source>
        <translation type="unfinished">Enviar mídia</translation>
    </message>
    <message>
        <source>Upload pictures, by agreement only</source>
        <translation type="unfinished">Enviar imagens, só mediante acordo</translation>
    </message>
    <message>
        <source>Upload videos</source>
        <translation type="unfinished">Enviar vídeos</translation>
    </message>
    <message>
        <source>Use Sta.sh</source>
        <translation type="unfinished">Usar o Sta.sh</translation>
    </message>
    <message>
        <source>User flow</source>
        <translation type="unfinished">Fluxo de usuário</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">Usuários</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished">Vídeos</translation>
    </message>
    <message>
        <source>Visualforce pages</source>
        <translation type="unfinished">Páginas do Visualforce</translation>
    </message>
    <message>
        <source>What everybody may see</source>
        <translation type="unfinished">O que todos podem ver</translation>
    </message>
    <message>
        <source>Where your application lives, as it was told to you with its client ID.</source>
        <translation type="unfinished">Onde seu aplicativo está, como lhe foi informado com o ID do cliente.</translation>
    </message>
    <message>
        <source>Where your organization is kept.</source>
        <translation type="unfinished">Onde a sua organização fica guardada.</translation>
    </message>
    <message>
        <source>Where your own installation runs, without https:// and without a path.</source>
        <translation type="unfinished">Onde a sua própria instalação roda, sem https:// e sem caminho.</translation>
    </message>
    <message>
        <source>Which accounts may log in; it has to fit what the app was registered for.</source>
        <translation type="unfinished">Quais contas podem entrar; precisa corresponder ao que foi registrado para o aplicativo.</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation type="unfinished">Quem é</translation>
    </message>
    <message>
        <source>Who logs in</source>
        <translation type="unfinished">Quem entra</translation>
    </message>
    <message>
        <source>Work or school</source>
        <translation type="unfinished">Corporativas ou de estudante</translation>
    </message>
    <message>
        <source>Work, school and personal</source>
        <translation type="unfinished">Corporativas, de estudante e pessoais</translation>
    </message>
    <message>
        <source>Workday host</source>
        <translation type="unfinished">Host do Workday</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished">Workspace</translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished">Escrever</translation>
    </message>
    <message>
        <source>Write and delete comments</source>
        <translation type="unfinished">Escrever e excluir comentários</translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation type="unfinished">Escrever comentários</translation>
    </message>
    <message>
        <source>Write gists</source>
        <translation type="unfinished">Escrever gists</translation>
    </message>
    <message>
        <source>Write in chat</source>
        <translation type="unfinished">Escrever no chat</translation>
    </message>
    <message>
        <source>Write posts</source>
        <translation type="unfinished">Escrever publicações</translation>
    </message>
    <message>
        <source>Write posts and comments</source>
        <translation type="unfinished">Escrever publicações e comentários</translation>
    </message>
    <message>
        <source>Write updates</source>
        <translation type="unfinished">Escrever atualizações</translation>
    </message>
    <message>
        <source>XSUAA host</source>
        <translation type="unfinished">Host do XSUAA</translation>
    </message>
    <message>
        <source>Zendesk sub-domain</source>
        <translation type="unfinished">Subdomínio do Zendesk</translation>
    </message>
</context>
</TS>
