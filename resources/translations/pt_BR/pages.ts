<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>✓  The same in {count} calls.</source>
        <comment>Seen in one call so far.</comment>
        <translation type="unfinished">
            <numerusform>Visto em uma chamada até agora.</numerusform>
            <numerusform>✓  O mesmo em {count} chamadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <comment>{names} and {count} more</comment>
        <translation type="unfinished">
            <numerusform>{names} e mais {count}</numerusform>
            <numerusform>{names} e mais {count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessTokenPage</name>
    <message>
        <source>Token &amp;URL</source>
        <translation type="unfinished">&amp;URL do token</translation>
    </message>
    <message>
        <source>The documentation calls it token endpoint.</source>
        <translation type="unfinished">A documentação o chama de token endpoint.</translation>
    </message>
    <message>
        <source>The token answer</source>
        <translation type="unfinished">A resposta do token</translation>
    </message>
    <message>
        <source>Advanced: parameters, headers, the answer</source>
        <translation type="unfinished">Avançado: parâmetros, cabeçalhos, a resposta</translation>
    </message>
    <message>
        <source>Advanced: calls after the token</source>
        <translation type="unfinished">Avançado: chamadas depois do token</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation type="unfinished">Parâmetros extras</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">Cabeçalhos</translation>
    </message>
    <message>
        <source>{0} is called</source>
        <translation type="unfinished">{0} se chama</translation>
    </message>
    <message>
        <source>Values that later calls need, such as instance_url.</source>
        <translation type="unfinished">Valores de que chamadas posteriores precisam, como instance_url.</translation>
    </message>
</context>
<context>
    <name>AuthorizationPage</name>
    <message>
        <source>Authorization &amp;URL</source>
        <translation type="unfinished">&amp;URL de autorização</translation>
    </message>
    <message>
        <source>Type a scope and press Enter, or paste a list</source>
        <translation type="unfinished">Digite um escopo e pressione Enter, ou cole uma lista</translation>
    </message>
    <message>
        <source>S&amp;copes</source>
        <translation type="unfinished">Es&amp;copos (scopes)</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished">Espaços</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation type="unfinished">Vírgulas</translation>
    </message>
    <message>
        <source>Plus signs</source>
        <translation type="unfinished">Sinais de mais</translation>
    </message>
    <message>
        <source>Bars |</source>
        <translation type="unfinished">Barras |</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation type="unfinished">Pontos e vírgulas</translation>
    </message>
    <message>
        <source>Colons</source>
        <translation type="unfinished">Dois-pontos</translation>
    </message>
    <message>
        <source>&amp;Join scopes with</source>
        <translation type="unfinished">&amp;Juntar escopos com</translation>
    </message>
    <message>
        <source>S256, recommended</source>
        <translation type="unfinished">S256, recomendado</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished">Simples (plain)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished">Desativado</translation>
    </message>
    <message>
        <source>Extra &amp;protection (PKCE)</source>
        <translation type="unfinished">&amp;Proteção extra (PKCE)</translation>
    </message>
    <message>
        <source>Turn it off only if the provider refuses it.</source>
        <translation type="unfinished">Desative somente se o provedor a recusar.</translation>
    </message>
    <message>
        <source>E&amp;xtra parameters</source>
        <translation type="unfinished">Parâmetros e&amp;xtras</translation>
    </message>
    <message>
        <source>Such as access_type = offline. What OAuth itself needs, such as state, is added for you.</source>
        <translation type="unfinished">Como access_type = offline. O que o próprio OAuth exige, como state, é adicionado automaticamente.</translation>
    </message>
    <message>
        <source>Advanced: other names, what comes back</source>
        <translation type="unfinished">Avançado: outros nomes, o que volta</translation>
    </message>
    <message>
        <source>{0} is called</source>
        <translation type="unfinished">{0} se chama</translation>
    </message>
    <message>
        <source>Code comes back as</source>
        <translation type="unfinished">O código volta como</translation>
    </message>
    <message>
        <source>State comes back as</source>
        <translation type="unfinished">O state volta como</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">Omitir</translation>
    </message>
    <message>
        <source>Only what this provider refuses.</source>
        <translation type="unfinished">Só o que este provedor recusa.</translation>
    </message>
    <message>
        <source>Send unencoded</source>
        <translation type="unfinished">Enviar sem codificar</translation>
    </message>
    <message>
        <source>Names whose value goes into the address as written.</source>
        <translation type="unfinished">Nomes cujo valor vai para o endereço como está escrito.</translation>
    </message>
    <message>
        <source>The provider sends state back</source>
        <translation type="unfinished">O provedor devolve o state</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>It is always sent and always compared. Off only for a provider that drops it.</source>
        <translation type="unfinished">Ele é sempre enviado e sempre comparado. Desative apenas para um provedor que o descarta.</translation>
    </message>
    <message>
        <source>Keep from the redirect</source>
        <translation type="unfinished">Guardar do redirecionamento</translation>
    </message>
    <message>
        <source>Name of a value that later calls need, such as realmId</source>
        <translation type="unfinished">Nome de um valor de que chamadas posteriores precisam, como realmId</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished">Emissor (issuer)</translation>
    </message>
    <message>
        <source>The provider&apos;s own name in its metadata; compared with iss in the redirect if it is sent.</source>
        <translation type="unfinished">O nome que o provedor dá a si mesmo em seus metadados; comparado com iss no redirecionamento, se for enviado.</translation>
    </message>
    <message>
        <source>Where the person is sent to log in and approve.</source>
        <translation type="unfinished">Para onde a pessoa é enviada para entrar e aprovar.</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished">Enviado como</translation>
    </message>
    <message>
        <source>Ask only for what you need.</source>
        <translation type="unfinished">Peça só o que você precisa.</translation>
    </message>
</context>
<context>
    <name>CallRows</name>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished">&amp;Método</translation>
    </message>
    <message>
        <source>As in step {step}</source>
        <translation type="unfinished">Como na etapa {step}</translation>
    </message>
    <message>
        <source>In the body (usual)</source>
        <translation type="unfinished">No corpo (usual)</translation>
    </message>
    <message>
        <source>Form (usual)</source>
        <translation type="unfinished">Formulário (usual)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished">JSON</translation>
    </message>
    <message>
        <source>Bod&amp;y format</source>
        <translation type="unfinished">F&amp;ormato do corpo</translation>
    </message>
    <message>
        <source>In the Authorization header (Basic)</source>
        <translation type="unfinished">No cabeçalho Authorization (Basic)</translation>
    </message>
    <message>
        <source>Basic, sent without encoding</source>
        <translation type="unfinished">Basic, enviado sem codificação</translation>
    </message>
    <message>
        <source>Basic, the secret as user name</source>
        <translation type="unfinished">Basic, segredo como usuário</translation>
    </message>
    <message>
        <source>A public app: the client ID, no secret</source>
        <translation type="unfinished">Aplicativo público: sem segredo</translation>
    </message>
    <message>
        <source>Not needed here: no ID, no secret</source>
        <translation type="unfinished">Não é necessário aqui: sem ID, sem segredo</translation>
    </message>
    <message>
        <source>Send client &amp;credentials</source>
        <translation type="unfinished">Enviar &amp;credenciais do cliente</translation>
    </message>
    <message>
        <source>“Basic” means the header.</source>
        <translation type="unfinished">“Basic” quer dizer o cabeçalho.</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation type="unfinished">Adicionar cabeçalho</translation>
    </message>
    <message>
        <source>Add a status</source>
        <translation type="unfinished">Adicionar um status</translation>
    </message>
    <message>
        <source>Status of success</source>
        <translation type="unfinished">Status de sucesso</translation>
    </message>
    <message>
        <source>2xx stands for 200 to 299.</source>
        <translation type="unfinished">2xx representa 200 a 299.</translation>
    </message>
    <message>
        <source>The error text is at</source>
        <translation type="unfinished">O texto do erro está em</translation>
    </message>
    <message>
        <source>Such as error.message; empty where it is in the usual place.</source>
        <translation type="unfinished">Como error.message; vazio quando está no lugar de costume.</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation type="unfinished">Parâmetros de query</translation>
    </message>
    <message>
        <source>Only if filled in</source>
        <translation type="unfinished">Só se preenchidos</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished">Adicionar um nome</translation>
    </message>
    <message>
        <source>Headers and parameters that are left out where a value in them is blank.</source>
        <translation type="unfinished">Cabeçalhos e parâmetros que são omitidos quando um valor neles está em branco.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished">Omitir</translation>
    </message>
    <message>
        <source>Only what this provider refuses, of what is added for you.</source>
        <translation type="unfinished">Só o que este provedor recusa do que é adicionado automaticamente.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished">Como de costume</translation>
    </message>
    <message>
        <source>Always in the body</source>
        <translation type="unfinished">Sempre no corpo</translation>
    </message>
    <message>
        <source>In the address (query)</source>
        <translation type="unfinished">No endereço (query)</translation>
    </message>
    <message>
        <source>Parameters travel</source>
        <translation type="unfinished">Os parâmetros vão</translation>
    </message>
    <message>
        <source>As usual for {0}: in the address</source>
        <translation type="unfinished">Como de costume para {0}: no endereço</translation>
    </message>
    <message>
        <source>As usual for {0}: in the body</source>
        <translation type="unfinished">Como de costume para {0}: no corpo</translation>
    </message>
    <message>
        <source>In the address, with the rest</source>
        <translation type="unfinished">No endereço, com o restante</translation>
    </message>
    <message>
        <source>Everything is in the address, nothing in a body.</source>
        <translation type="unfinished">Tudo está no endereço, nada em um corpo.</translation>
    </message>
    <message>
        <source>Access token is at</source>
        <translation type="unfinished">Token de acesso em</translation>
    </message>
    <message>
        <source>Refresh token is at</source>
        <translation type="unfinished">Token de atualização em</translation>
    </message>
    <message>
        <source>Expiry is at</source>
        <translation type="unfinished">Validade em</translation>
    </message>
    <message>
        <source>Seconds from now (usual)</source>
        <translation type="unfinished">Segundos a partir de agora (usual)</translation>
    </message>
    <message>
        <source>Milliseconds from now</source>
        <translation type="unfinished">Milissegundos a partir de agora</translation>
    </message>
    <message>
        <source>A date and time</source>
        <translation type="unfinished">Uma data e hora</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation type="unfinished">Segundos desde 1970</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation type="unfinished">Milissegundos desde 1970</translation>
    </message>
    <message>
        <source>Expiry is given as</source>
        <translation type="unfinished">A validade é dada como</translation>
    </message>
    <message>
        <source>Or all of these below</source>
        <translation type="unfinished">Ou todos estes abaixo de</translation>
    </message>
    <message>
        <source>Such as authed_user: looked at where the access token is not at its place above.</source>
        <translation type="unfinished">Como authed_user: consultado quando o token de acesso não está no lugar indicado acima.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">não conhecido</translation>
    </message>
    <message>
        <source>Seconds, where the answer names no expiry: the documentation says how long.</source>
        <translation type="unfinished">Segundos, quando a resposta não informa a validade: a documentação diz quanto tempo.</translation>
    </message>
    <message>
        <source>Otherwise it lasts</source>
        <translation type="unfinished">Caso contrário, dura</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished">Token de acesso</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished">Token de atualização</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished">Validade</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation type="unfinished">Guardado para depois</translation>
    </message>
    <message>
        <source>Tells success</source>
        <translation type="unfinished">Indica sucesso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Place in the answer</source>
        <translation type="unfinished">Lugar na resposta</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation type="unfinished">Adicionar valor</translation>
    </message>
    <message>
        <source>Keep from the answer</source>
        <translation type="unfinished">Guardar da resposta</translation>
    </message>
    <message>
        <source>Body parameters</source>
        <translation type="unfinished">Parâmetros do corpo</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation type="unfinished">Como está escrito</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formulário</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texto</translation>
    </message>
    <message>
        <source>Body of your own</source>
        <translation type="unfinished">Corpo próprio</translation>
    </message>
    <message>
        <source>JSON or text, as the documentation shows it. Parameters above are added to an object.</source>
        <translation type="unfinished">JSON ou texto, como a documentação mostra. Os parâmetros acima são adicionados a um objeto.</translation>
    </message>
    <message>
        <source>Own code (JavaScript)</source>
        <translation type="unfinished">Código próprio (JavaScript)</translation>
    </message>
    <message>
        <source>Replaces the request above on the platform, for example for signed requests. Kept as it is.</source>
        <translation type="unfinished">Substitui a requisição acima na plataforma, por exemplo para requisições assinadas. Mantido como está.</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>My app: one for everybody who connects</source>
        <translation type="unfinished">Meu aplicativo: um para todos que se conectam</translation>
    </message>
    <message>
        <source>Their own app: everybody brings a client ID and secret</source>
        <translation type="unfinished">Aplicativo de cada um: todos trazem um ID e um segredo do cliente</translation>
    </message>
    <message>
        <source>&amp;Whose app is it?</source>
        <translation type="unfinished">&amp;De quem é o aplicativo?</translation>
    </message>
    <message>
        <source>Almost always yours. Some providers make every customer register an app of their own.</source>
        <translation type="unfinished">Quase sempre é seu. Alguns provedores exigem que cada cliente registre um aplicativo próprio.</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation type="unfinished">&amp;ID do cliente (client ID)</translation>
    </message>
    <message>
        <source>Public. Also called app ID or consumer key.</source>
        <translation type="unfinished">Público. Também chamado de app ID ou consumer key.</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation type="unfinished">&amp;Segredo do cliente (client secret)</translation>
    </message>
    <message>
        <source>Advanced: whose app, and its environment</source>
        <translation type="unfinished">Avançado: de quem é o aplicativo, e o ambiente dele</translation>
    </message>
    <message>
        <source>Production: real accounts</source>
        <translation type="unfinished">Produção: contas reais</translation>
    </message>
    <message>
        <source>Sandbox: the provider&apos;s test system</source>
        <translation type="unfinished">Sandbox: o sistema de testes do provedor</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation type="unfinished">Am&amp;biente</translation>
    </message>
    <message>
        <source>Client ID, secret and addresses must all belong to the same one.</source>
        <translation type="unfinished">O ID do cliente, o segredo e os endereços devem pertencer todos ao mesmo ambiente.</translation>
    </message>
    <message>
        <source>Not needed: no step sends one, as step {step} says.</source>
        <translation type="unfinished">Não é necessário: nenhuma etapa o envia, como diz a etapa {step}.</translation>
    </message>
    <message>
        <source>Client ID and secret above are then those of your own test app, for the live test only. The fields {0} in step {step} ask everybody else for theirs.</source>
        <translation type="unfinished">O ID do cliente e o segredo acima são então os do seu próprio aplicativo de teste, só para o teste ao vivo. Os campos {0} na etapa {step} pedem os de todas as outras pessoas.</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Most connections need no extra field. If yours is one of them, press Next.</source>
        <translation type="unfinished">A maioria das conexões não precisa de campo extra. Se a sua é uma delas, clique em Avançar.</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation type="unfinished">Adicionar campo</translation>
    </message>
    <message>
        <source>Add a region choice</source>
        <translation type="unfinished">Adicionar escolha de região</translation>
    </message>
    <message>
        <source>What you fill in here is used by the live test, and kept nowhere.</source>
        <translation type="unfinished">O que você preenche aqui é usado pelo teste ao vivo e não é guardado em lugar nenhum.</translation>
    </message>
    <message>
        <source>Field&amp;s</source>
        <translation type="unfinished">Campo&amp;s</translation>
    </message>
    <message>
        <source>Ask only for what logging in does not tell, such as a region.</source>
        <translation type="unfinished">Peça só o que o login não informa, como uma região.</translation>
    </message>
    <message>
        <source>The same for everybody: write it into the addresses</source>
        <translation type="unfinished">O mesmo para todos: escrever nos endereços</translation>
    </message>
    <message>
        <source>Takes what is filled in below. Nobody is asked for it then.</source>
        <translation type="unfinished">Usa o que está preenchido abaixo. Depois disso, não é pedido a ninguém.</translation>
    </message>
    <message>
        <source>This is what people will see</source>
        <translation type="unfinished">Isto é o que as pessoas verão</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Região</translation>
    </message>
    <message>
        <source>(no label yet)</source>
        <translation type="unfinished">(ainda sem rótulo)</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>≈  Rehearsal: the provider is played on this computer, the client ID is made up. It proves nothing.</source>
        <translation type="unfinished">≈  Ensaio: o provedor é simulado neste computador, o ID do cliente é inventado. Não comprova nada.</translation>
    </message>
    <message>
        <source>!  It is not proved yet.</source>
        <translation type="unfinished">!  Ainda não foi comprovada.</translation>
    </message>
    <message>
        <source>!  It is not handed over yet.</source>
        <translation type="unfinished">!  Ainda não foi entregue.</translation>
    </message>
</context>
<context>
    <name>FollowUpEditor</name>
    <message>
        <source>Looks up values, such as the id of a site</source>
        <translation type="unfinished">Consulta valores, como o id de um site</translation>
    </message>
    <message>
        <source>Exchanges the token for another one</source>
        <translation type="unfinished">Troca o token por outro</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished">O que ela faz</translation>
    </message>
    <message>
        <source>An exchange brings a token that takes the first one&apos;s place.</source>
        <translation type="unfinished">Uma troca traz um token que toma o lugar do primeiro.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Endereço</translation>
    </message>
    <message>
        <source>The token is there by now: it can be inserted.</source>
        <translation type="unfinished">O token já existe neste ponto: pode ser inserido.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">Cabeçalhos</translation>
    </message>
    <message>
        <source>Its answer</source>
        <translation type="unfinished">A resposta dela</translation>
    </message>
    <message>
        <source>Such as site_id at id, seen from the entry that is picked. Later steps can insert it by this name.</source>
        <translation type="unfinished">Como site_id em id, visto a partir do item escolhido. Etapas posteriores podem inseri-lo por esse nome.</translation>
    </message>
    <message>
        <source>Each time somebody connects</source>
        <translation type="unfinished">Cada vez que alguém se conecta</translation>
    </message>
    <message>
        <source>Then, and after each refresh</source>
        <translation type="unfinished">Então, e após cada renovação</translation>
    </message>
    <message>
        <source>It is sent</source>
        <translation type="unfinished">É enviada</translation>
    </message>
    <message>
        <source>After each refresh, too, where what it brings lives no longer than the token, such as a session.</source>
        <translation type="unfinished">Também após cada renovação, quando o que ela traz não dura mais que o token, como uma sessão.</translation>
    </message>
    <message>
        <source>More: credentials, body, success</source>
        <translation type="unfinished">Mais: credenciais, corpo, sucesso</translation>
    </message>
    <message>
        <source>Not at all: the token is enough</source>
        <translation type="unfinished">Não enviar: o token basta</translation>
    </message>
    <message>
        <source>As parameters, client_id and client_secret</source>
        <translation type="unfinished">Como parâmetros, client_id e client_secret</translation>
    </message>
    <message>
        <source>Sent in the body; with GET they are added to the address.</source>
        <translation type="unfinished">Enviados no corpo; com GET são adicionados ao endereço.</translation>
    </message>
    <message>
        <source>List to pick from</source>
        <translation type="unfinished">Lista de onde escolher</translation>
    </message>
    <message>
        <source>Such as accounts; empty where the whole answer is a list.</source>
        <translation type="unfinished">Como accounts; vazio quando a resposta inteira é uma lista.</translation>
    </message>
    <message>
        <source>An entry is called</source>
        <translation type="unfinished">Um item se chama</translation>
    </message>
    <message>
        <source>Such as name: told to the person where the choice is not plain.</source>
        <translation type="unfinished">Como name: dito à pessoa quando a escolha não é clara.</translation>
    </message>
    <message>
        <source>Place in the entry</source>
        <translation type="unfinished">Lugar no item</translation>
    </message>
    <message>
        <source>Has to be</source>
        <translation type="unfinished">Tem de ser</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation type="unfinished">Adicionar condição</translation>
    </message>
    <message>
        <source>Pick the entry whose</source>
        <translation type="unfinished">Escolher o item cujo</translation>
    </message>
    <message>
        <source>A field of step {step} or a text. What is kept is then read in this one entry.</source>
        <translation type="unfinished">Um campo da etapa {step} ou um texto. O que é guardado é então lido nesse único item.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Some providers need one more request before the token can be used: to look up a value, such as the id of a site, or to exchange the token for one that lasts longer. Most need none.</source>
        <translation type="unfinished">Alguns provedores precisam de mais uma requisição antes que o token possa ser usado: para consultar um valor, como o id de um site, ou para trocar o token por um que dura mais. A maioria não precisa de nenhuma.</translation>
    </message>
    <message>
        <source>Add a look-up</source>
        <translation type="unfinished">Adicionar uma consulta</translation>
    </message>
    <message>
        <source>Add an exchange</source>
        <translation type="unfinished">Adicionar uma troca</translation>
    </message>
    <message>
        <source>Follow-up calls</source>
        <translation type="unfinished">Chamadas seguintes</translation>
    </message>
    <message>
        <source>They are sent in this order, each time somebody connects; some after each refresh, too.</source>
        <translation type="unfinished">São enviadas nesta ordem, cada vez que alguém se conecta; algumas também após cada renovação.</translation>
    </message>
    <message>
        <source>{0} · Exchange: {1}</source>
        <translation type="unfinished">{0} · Troca: {1}</translation>
    </message>
    <message>
        <source>{0} · Look-up: {1}</source>
        <translation type="unfinished">{0} · Consulta: {1}</translation>
    </message>
    <message>
        <source>(no address yet)</source>
        <translation type="unfinished">(ainda sem endereço)</translation>
    </message>
</context>
<context>
    <name>HostGrid</name>
    <message>
        <source>known when somebody connects</source>
        <translation type="unfinished">conhecido quando alguém se conecta</translation>
    </message>
    <message>
        <source>contacted by the live test</source>
        <translation type="unfinished">contatado pelo teste ao vivo</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished">Na lista</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">Falta</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished">Ainda não conhecido</translation>
    </message>
</context>
<context>
    <name>IdentifierPage</name>
    <message>
        <source>&amp;Identifier path</source>
        <translation type="unfinished">Caminho do &amp;identificador</translation>
    </message>
    <message>
        <source>Click a value above, or write where it stands. Not sure? Leave it blank.</source>
        <translation type="unfinished">Clique em um valor acima ou escreva onde ele está. Não tem certeza? Deixe em branco.</translation>
    </message>
    <message>
        <source>&amp;Leave it blank</source>
        <translation type="unfinished">&amp;Deixar em branco</translation>
    </message>
    <message>
        <source>Each connect then makes a new connection.</source>
        <translation type="unfinished">Cada vez que alguém se conecta, cria-se então uma nova conexão.</translation>
    </message>
    <message>
        <source>Call again and compare</source>
        <translation type="unfinished">Chamar de novo e comparar</translation>
    </message>
    <message>
        <source>Sends the test call once more: the value has to stay the same.</source>
        <translation type="unfinished">Envia a chamada de teste mais uma vez: o valor tem de continuar o mesmo.</translation>
    </message>
    <message>
        <source>For this account it is:</source>
        <translation type="unfinished">Para esta conta é:</translation>
    </message>
    <message>
        <source>Left blank on purpose.</source>
        <translation type="unfinished">Deixado em branco de propósito.</translation>
    </message>
    <message>
        <source>Run the live test first.</source>
        <translation type="unfinished">Execute primeiro o teste ao vivo.</translation>
    </message>
    <message>
        <source>✕  It changed.</source>
        <translation type="unfinished">✕  Mudou.</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>The test call asks for chosen fields alone. Add the one that holds the name, as the documentation calls it, and send it again.</source>
        <translation type="unfinished">A chamada de teste pede só os campos escolhidos. Acrescente o que contém o nome, como a documentação o chama, e envie-a de novo.</translation>
    </message>
    <message>
        <source>&amp;Label path</source>
        <translation type="unfinished">&amp;Caminho do rótulo</translation>
    </message>
    <message>
        <source>Click a value above, or write where it stands.</source>
        <translation type="unfinished">Clique em um valor acima ou escreva onde ele está.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>What t&amp;his name is</source>
        <translation type="unfinished">O que é es&amp;te nome</translation>
    </message>
    <message>
        <source>In a word: E-mail, Workspace.</source>
        <translation type="unfinished">Em uma palavra: E-mail, Espaço de trabalho.</translation>
    </message>
    <message>
        <source>Show the first letter &amp;only, then dots</source>
        <translation type="unfinished">Mostrar só a &amp;primeira letra, depois pontos</translation>
    </message>
    <message>
        <source>On the platform it reads:</source>
        <translation type="unfinished">Na plataforma aparece:</translation>
    </message>
    <message>
        <source>Advanced: a picture of the account</source>
        <translation type="unfinished">Avançado: uma imagem da conta</translation>
    </message>
    <message>
        <source>Pict&amp;ure path</source>
        <translation type="unfinished">Caminho da i&amp;magem</translation>
    </message>
    <message>
        <source>Where the address of a picture stands.</source>
        <translation type="unfinished">Onde está o endereço de uma imagem.</translation>
    </message>
    <message>
        <source>No name came. Ask for one in “{0}”</source>
        <translation type="unfinished">Nenhum nome veio. Pedir um em “{0}”</translation>
    </message>
</context>
<context>
    <name>PageBody</name>
    <message>
        <source>On the platform: {0}</source>
        <translation type="unfinished">Na plataforma: {0}</translation>
    </message>
</context>
<context>
    <name>ParametersPage</name>
    <message>
        <source>Add header</source>
        <translation type="unfinished">Adicionar cabeçalho</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation type="unfinished">&amp;Cabeçalhos</translation>
    </message>
    <message>
        <source>The latest access token is put in each time, also after a refresh.</source>
        <translation type="unfinished">O token de acesso mais recente é inserido a cada vez, também após uma renovação.</translation>
    </message>
    <message>
        <source>Advanced: query, body, own code</source>
        <translation type="unfinished">Avançado: query, corpo, código próprio</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation type="unfinished">Parâmetros de query</translation>
    </message>
    <message>
        <source>Body parameters</source>
        <translation type="unfinished">Parâmetros do corpo</translation>
    </message>
    <message>
        <source>Only if filled in</source>
        <translation type="unfinished">Só se preenchidos</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation type="unfinished">Adicionar um nome</translation>
    </message>
    <message>
        <source>Headers and parameters that are left out where a value in them is blank.</source>
        <translation type="unfinished">Cabeçalhos e parâmetros que são omitidos quando um valor neles está em branco.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished">Cabeçalho</translation>
    </message>
    <message>
        <source>Own code (JavaScript)</source>
        <translation type="unfinished">Código próprio (JavaScript)</translation>
    </message>
    <message>
        <source>Add header with code</source>
        <translation type="unfinished">Adicionar cabeçalho com código</translation>
    </message>
    <message>
        <source>Own code for headers</source>
        <translation type="unfinished">Código próprio para cabeçalhos</translation>
    </message>
    <message>
        <source>The headers above once more. Code is needed only where a value must be computed: the platform runs it in place of the value.</source>
        <translation type="unfinished">Os cabeçalhos acima mais uma vez. O código só é necessário quando um valor precisa ser calculado: a plataforma o executa no lugar do valor.</translation>
    </message>
    <message>
        <source>These are the same already.</source>
        <translation type="unfinished">Estes já são os mesmos.</translation>
    </message>
    <message>
        <source>Step {step} sends nothing of its own yet.</source>
        <translation type="unfinished">A etapa {step} ainda não envia nada próprio.</translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>✕  It changed between two calls for the same account, from {0} to {1}. Choose another value.</source>
        <translation type="unfinished">✕  Mudou entre duas chamadas para a mesma conta, de {0} para {1}. Escolha outro valor.</translation>
    </message>
</context>
<context>
    <name>RedirectPage</name>
    <message>
        <source>Redirect &amp;URL</source>
        <translation type="unfinished">&amp;URL de redirecionamento</translation>
    </message>
    <message>
        <source>the redirect URL</source>
        <translation type="unfinished">a URL de redirecionamento</translation>
    </message>
    <message>
        <source>Copy it into the provider&apos;s developer portal, character for character.</source>
        <translation type="unfinished">Copie-a para o portal do desenvolvedor do provedor, caractere por caractere.</translation>
    </message>
    <message>
        <source>Paste the redirect URL that the portal shows</source>
        <translation type="unfinished">Cole a URL de redirecionamento que o portal mostra</translation>
    </message>
    <message>
        <source>&amp;Compare with the portal</source>
        <translation type="unfinished">&amp;Comparar com o portal</translation>
    </message>
    <message>
        <source>Advanced: another environment of the platform</source>
        <translation type="unfinished">Avançado: outro ambiente da plataforma</translation>
    </message>
    <message>
        <source>For your live test, register this, too</source>
        <translation type="unfinished">Registre também a do teste ao vivo</translation>
    </message>
    <message>
        <source>In the same list of the portal: the live test runs on this computer.</source>
        <translation type="unfinished">Na mesma lista do portal: o teste ao vivo roda neste computador.</translation>
    </message>
    <message>
        <source>Advanced: another address of this computer</source>
        <translation type="unfinished">Avançado: outro endereço deste computador</translation>
    </message>
    <message>
        <source>The p&amp;ortal accepts</source>
        <translation type="unfinished">O portal acei&amp;ta</translation>
    </message>
    <message>
        <source>the redirect URL of the live test</source>
        <translation type="unfinished">a URL de redirecionamento do teste ao vivo</translation>
    </message>
    <message>
        <source>Nothing more to register: the log-in uses the redirect URL above; you paste where it ends up.</source>
        <translation type="unfinished">Nada mais a registrar: o login usa a URL de redirecionamento acima; você cola o endereço em que ele termina.</translation>
    </message>
    <message>
        <source>Your browser will warn you once</source>
        <translation type="unfinished">Seu navegador avisará uma vez</translation>
    </message>
    <message>
        <source>The portal takes no such address, or only one</source>
        <translation type="unfinished">O portal não aceita um endereço assim, ou só aceita um</translation>
    </message>
    <message>
        <source>Where the connection is tried out. Redirect URL and Developer Hub follow; publishing does, too.</source>
        <translation type="unfinished">Onde a conexão é testada. A URL de redirecionamento e o Developer Hub acompanham; a publicação também.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">Ambiente</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation type="unfinished">E&amp;squema</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished">&amp;Host</translation>
    </message>
    <message>
        <source>Exactly as registered.</source>
        <translation type="unfinished">Exatamente como registrado.</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation type="unfinished">qualquer porta livre</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished">&amp;Porta</translation>
    </message>
    <message>
        <source>1024 or higher.</source>
        <translation type="unfinished">1024 ou maior.</translation>
    </message>
    <message>
        <source>Pa&amp;th</source>
        <translation type="unfinished">Ca&amp;minho</translation>
    </message>
    <message>
        <source>it wants https</source>
        <translation type="unfinished">ele quer https</translation>
    </message>
    <message>
        <source>it wants no address of a computer of one&apos;s own</source>
        <translation type="unfinished">ele não aceita o endereço de um computador pessoal</translation>
    </message>
    <message>
        <source>it is not registered there, or not like this</source>
        <translation type="unfinished">não está registrado lá, ou está de outra forma</translation>
    </message>
    <message>
        <source>✕  The provider did not take {0}: {1}.</source>
        <translation type="unfinished">✕  O provedor não aceitou {0}: {1}.</translation>
    </message>
    <message>
        <source>Platform:</source>
        <translation type="unfinished">Plataforma:</translation>
    </message>
    <message>
        <source>the redirect URL of the platform</source>
        <translation type="unfinished">a URL de redirecionamento da plataforma</translation>
    </message>
    <message>
        <source>Live test:</source>
        <translation type="unfinished">Teste ao vivo:</translation>
    </message>
    <message>
        <source>the address of your live test</source>
        <translation type="unfinished">o endereço do seu teste ao vivo</translation>
    </message>
</context>
<context>
    <name>RefreshTokenPage</name>
    <message>
        <source>Does this provider refresh tokens?</source>
        <translation type="unfinished">Este provedor renova tokens?</translation>
    </message>
    <message>
        <source>Then people log in again when access runs out.</source>
        <translation type="unfinished">Nesse caso, as pessoas precisam entrar de novo quando o acesso expira.</translation>
    </message>
    <message>
        <source>Look for “refresh token” in its documentation. Until you say so, this step stays open.</source>
        <translation type="unfinished">Procure “refresh token” na documentação dele. Até você dizer, esta etapa fica em aberto.</translation>
    </message>
    <message>
        <source>Refresh &amp;URL</source>
        <translation type="unfinished">&amp;URL de renovação</translation>
    </message>
    <message>
        <source>Empty: the token URL of step {step}, as usual.</source>
        <translation type="unfinished">Vazio: a URL do token da etapa {step}, como de costume.</translation>
    </message>
    <message>
        <source>The refresh answer</source>
        <translation type="unfinished">A resposta da renovação</translation>
    </message>
    <message>
        <source>Advanced: parameters, headers, the answer</source>
        <translation type="unfinished">Avançado: parâmetros, cabeçalhos, a resposta</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation type="unfinished">Parâmetros extras</translation>
    </message>
    <message>
        <source>Some providers want scope here as well.</source>
        <translation type="unfinished">Alguns provedores querem scope aqui também.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">Cabeçalhos</translation>
    </message>
    <message>
        <source>Brings another token (usual)</source>
        <translation type="unfinished">Traz outro token (usual)</translation>
    </message>
    <message>
        <source>Only prolongs the token that there is</source>
        <translation type="unfinished">Só prolonga o token que já existe</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished">A resposta</translation>
    </message>
    <message>
        <source>A few providers answer without a token: the one that was given is good for longer.</source>
        <translation type="unfinished">Alguns provedores respondem sem um token: o que foi dado vale por mais tempo.</translation>
    </message>
    <message>
        <source>The token answer of the live test brought no refresh token. Some providers give one only for a scope such as offline_access, or a parameter such as access_type=offline: add it in step {0}, and log in again.</source>
        <translation type="unfinished">A resposta do token do teste ao vivo não trouxe nenhum token de atualização. Alguns provedores só dão um para um escopo como offline_access ou um parâmetro como access_type=offline: adicione-o na etapa {0} e entre de novo.</translation>
    </message>
    <message>
        <source>It does: the token answer of the live test brought a refresh token.</source>
        <translation type="unfinished">Renova: a resposta do token no teste ao vivo trouxe um token de atualização.</translation>
    </message>
</context>
<context>
    <name>RevokeTokenPage</name>
    <message>
        <source>Can this provider revoke tokens?</source>
        <translation type="unfinished">Este provedor pode revogar tokens?</translation>
    </message>
    <message>
        <source>Then a token works until it runs out, also when somebody has disconnected.</source>
        <translation type="unfinished">Nesse caso, um token funciona até expirar, mesmo depois que a pessoa se desconecta.</translation>
    </message>
    <message>
        <source>Look for “revoke” or “disconnect” in its documentation. Until you say so, this step stays open.</source>
        <translation type="unfinished">Procure “revoke” ou “disconnect” na documentação dele. Até você dizer, esta etapa fica em aberto.</translation>
    </message>
    <message>
        <source>Revoke &amp;URL</source>
        <translation type="unfinished">&amp;URL de revogação</translation>
    </message>
    <message>
        <source>Look for “revoke” or “disconnect”.</source>
        <translation type="unfinished">Procure “revoke” ou “disconnect”.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation type="unfinished">O que voltou</translation>
    </message>
    <message>
        <source>The revocation answer</source>
        <translation type="unfinished">A resposta da revogação</translation>
    </message>
    <message>
        <source>Advanced: parameters, headers, success</source>
        <translation type="unfinished">Avançado: parâmetros, cabeçalhos, sucesso</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation type="unfinished">Parâmetros extras</translation>
    </message>
    <message>
        <source>Such as token_type_hint = access_token.</source>
        <translation type="unfinished">Como token_type_hint = access_token.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">Cabeçalhos</translation>
    </message>
    <message>
        <source>The answer holds no values: its status tells.</source>
        <translation type="unfinished">A resposta não traz valores: o status dela já diz.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New connection</source>
        <translation type="unfinished">Nova conexão</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation type="unfinished">Praticar primeiro</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation type="unfinished">Abrir um arquivo…</translation>
    </message>
    <message>
        <source>A connection, or another tool&apos;s.</source>
        <translation type="unfinished">De uma conexão, ou de outra ferramenta.</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation type="unfinished">Esta conexão</translation>
    </message>
    <message>
        <source>Acme CRM</source>
        <translation type="unfinished">Acme CRM</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished">No&amp;me</translation>
    </message>
    <message>
        <source>Ser&amp;vice domain</source>
        <translation type="unfinished">Domínio do &amp;serviço</translation>
    </message>
    <message>
        <source>Connection Wizard {0} has come out</source>
        <translation type="unfinished">Saiu o Connection Wizard {0}</translation>
    </message>
    <message>
        <source>All files (*);;Connections (*.json)</source>
        <translation type="unfinished">Todos os arquivos (*);;Conexões (*.json)</translation>
    </message>
    <message>
        <source>Step by step, by hand.</source>
        <translation type="unfinished">Etapa por etapa, à mão.</translation>
    </message>
    <message>
        <source>Built in: no account, no internet.</source>
        <translation type="unfinished">Já incluído: sem conta nem internet.</translation>
    </message>
    <message>
        <source>The app&apos;s own web address.</source>
        <translation type="unfinished">O endereço web do próprio aplicativo.</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation type="unfinished">O que foi entendido</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation type="unfinished">Continue de onde parou</translation>
    </message>
    <message>
        <source>{0} of {1} done, on a provider built into this program.</source>
        <translation type="unfinished">{0} de {1} concluídas, em um provedor embutido neste programa.</translation>
    </message>
    <message>
        <source>Go on with the guided run</source>
        <translation type="unfinished">Continuar o percurso guiado</translation>
    </message>
    <message>
        <source>Guided first run</source>
        <translation type="unfinished">Primeiro percurso guiado</translation>
    </message>
    <message>
        <source>Click by click, in five minutes.</source>
        <translation type="unfinished">Clique a clique, em cinco minutos.</translation>
    </message>
    <message>
        <source>Open a connection</source>
        <translation type="unfinished">Abrir uma conexão</translation>
    </message>
</context>
<context>
    <name>SuggestionCards</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished">Sugestões</translation>
    </message>
    <message>
        <source>No value stands out. Click the right one in the answer. Does nothing there tell whose account it is? Then choose another call in step {0}.</source>
        <translation type="unfinished">Nenhum valor se destaca. Clique no certo na resposta. Nada ali diz de quem é a conta? Então escolha outra chamada na etapa {0}.</translation>
    </message>
    <message>
        <source>They appear with the first answer.</source>
        <translation type="unfinished">Elas aparecem com a primeira resposta.</translation>
    </message>
</context>
<context>
    <name>TestCallPage</name>
    <message>
        <source>Test &amp;URL</source>
        <translation type="unfinished">&amp;URL de teste</translation>
    </message>
    <message>
        <source>A call that needs no input: /me, /user, /profile.</source>
        <translation type="unfinished">Uma chamada que não precisa de dados de entrada: /me, /user, /profile.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation type="unfinished">&amp;Cabeçalhos</translation>
    </message>
    <message>
        <source>What the POST sends</source>
        <translation type="unfinished">O que o POST envia</translation>
    </message>
    <message>
        <source>Tells success</source>
        <translation type="unfinished">Indica sucesso</translation>
    </message>
    <message>
        <source>Test answer</source>
        <translation type="unfinished">Resposta do teste</translation>
    </message>
    <message>
        <source>Advanced: query, part of the answer, own code</source>
        <translation type="unfinished">Avançado: query, parte da resposta, código próprio</translation>
    </message>
    <message>
        <source>For a POST that needs values: harmless ones, such as a website&apos;s address.</source>
        <translation type="unfinished">Para um POST que precisa de valores: valores inofensivos, como o endereço de um site.</translation>
    </message>
    <message>
        <source>Keep only this part</source>
        <translation type="unfinished">Manter só esta parte</translation>
    </message>
    <message>
        <source>Empty: the whole answer.</source>
        <translation type="unfinished">Vazio: a resposta inteira.</translation>
    </message>
    <message>
        <source>Begins with what most providers want: Bearer and the access token. Change it where yours differs.</source>
        <translation type="unfinished">Começa com o que a maioria dos provedores quer: Bearer e o token de acesso. Mude se o seu for diferente.</translation>
    </message>
    <message>
        <source>Most providers want: Authorization = Bearer, a space, and the access token.</source>
        <translation type="unfinished">A maioria dos provedores quer: Authorization = Bearer, um espaço e o token de acesso.</translation>
    </message>
</context>
<context>
    <name>WhitelistPage</name>
    <message>
        <source>Type a domain or paste an address, and press Enter</source>
        <translation type="unfinished">Digite um domínio ou cole um endereço e pressione Enter</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation type="unfinished">&amp;Domínios</translation>
    </message>
    <message>
        <source>https://api.example.com/v1/users becomes example.com: sub-domains are included.</source>
        <translation type="unfinished">https://api.example.com/v1/users vira example.com: os subdomínios estão incluídos.</translation>
    </message>
    <message>
        <source>Add the domains that this connection uses</source>
        <translation type="unfinished">Adicionar os domínios que esta conexão usa</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation type="unfinished">Retirá-los</translation>
    </message>
    <message>
        <source>No address is filled in yet: steps {authorization} to {test_call} bring them.</source>
        <translation type="unfinished">Nenhum endereço preenchido ainda: as etapas {authorization} a {test_call} os trazem.</translation>
    </message>
    <message>
        <source>Where this connection sends something</source>
        <translation type="unfinished">Para onde esta conexão envia algo</translation>
    </message>
    <message>
        <source>Advanced: domains known only later</source>
        <translation type="unfinished">Avançado: domínios conhecidos só mais tarde</translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">Verificar</translation>
    </message>
    <message>
        <source>Only where every customer has a domain of their own: credentials could then be sent anywhere.</source>
        <translation type="unfinished">Só quando cada cliente tem um domínio próprio: as credenciais poderiam então ser enviadas a qualquer lugar.</translation>
    </message>
    <message>
        <source>All of them are listed.</source>
        <translation type="unfinished">Todos estão na lista.</translation>
    </message>
    <message>
        <source>It uses none yet: see steps {authorization} to {test_call}.</source>
        <translation type="unfinished">Ela ainda não usa nenhum: veja as etapas {authorization} a {test_call}.</translation>
    </message>
    <message>
        <source>Adds {0}</source>
        <translation type="unfinished">Adiciona {0}</translation>
    </message>
    <message>
        <source>Nothing here leads to {0}.</source>
        <translation type="unfinished">Nada aqui leva a {0}.</translation>
    </message>
    <message>
        <source>No address here is at {0}. Whether a redirect leads there, the live test shows.</source>
        <translation type="unfinished">Nenhum endereço aqui está em {0}. Se um redirecionamento leva até lá, o teste ao vivo mostra.</translation>
    </message>
</context>
</TS>
