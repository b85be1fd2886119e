<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Not started.</source>
        <translation type="unfinished">Não iniciado.</translation>
    </message>
    <message>
        <source>client ID</source>
        <translation type="unfinished">ID do cliente</translation>
    </message>
    <message>
        <source>authorization URL</source>
        <translation type="unfinished">URL de autorização</translation>
    </message>
    <message>
        <source>token URL</source>
        <translation type="unfinished">URL do token</translation>
    </message>
    <message>
        <source>No browser opened by itself.</source>
        <translation type="unfinished">Nenhum navegador abriu sozinho.</translation>
    </message>
    <message>
        <source>Copy the link and open it.</source>
        <translation type="unfinished">Copie o link e abra-o.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished">Copiar link</translation>
    </message>
    <message>
        <source>There are other ways to receive the redirect.</source>
        <translation type="unfinished">Há outras formas de receber o redirecionamento.</translation>
    </message>
    <message>
        <source>Show the ways</source>
        <translation type="unfinished">Mostrar as formas</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation type="unfinished">Falta o segredo do cliente.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation type="unfinished">Ele fica neste computador.</translation>
    </message>
    <message>
        <source>Paste it</source>
        <translation type="unfinished">Colar</translation>
    </message>
    <message>
        <source>The client secret is no longer here.</source>
        <translation type="unfinished">O segredo do cliente não está mais aqui.</translation>
    </message>
    <message>
        <source>Without a password store it lasts until the window is closed.</source>
        <translation type="unfinished">Sem cofre de senhas, ele dura até a janela ser fechada.</translation>
    </message>
    <message>
        <source>Paste it again</source>
        <translation type="unfinished">Colar de novo</translation>
    </message>
    <message>
        <source>First enter the redirect URLs in the provider&apos;s portal.</source>
        <translation type="unfinished">Informe primeiro as URLs de redirecionamento no portal do provedor.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished">Mostrá-las</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation type="unfinished">Ainda não executado.</translation>
    </message>
    <message>
        <source>Proof out of date.</source>
        <translation type="unfinished">Comprovação desatualizada.</translation>
    </message>
    <message>
        <source>Changed since: run it again.</source>
        <translation type="unfinished">Alterado desde então: execute de novo.</translation>
    </message>
    <message>
        <source>Still needed to log in: {fields}.</source>
        <translation type="unfinished">Ainda falta para o login: {fields}.</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation type="unfinished">Preencher</translation>
    </message>
    <message>
        <source>This has to be mended first: {fields}.</source>
        <translation type="unfinished">Isto precisa ser corrigido antes: {fields}.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished">Mostrar</translation>
    </message>
    <message>
        <source>The last proof stopped at {step}.</source>
        <translation type="unfinished">A última comprovação parou em {step}.</translation>
    </message>
    <message>
        <source>Log in and try it.</source>
        <translation type="unfinished">Faça login e experimente.</translation>
    </message>
    <message>
        <source>Everything is there: log in and try it.</source>
        <translation type="unfinished">Está tudo aí: faça login e experimente.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished">Produção</translation>
    </message>
    <message>
        <source>The server says that it is “{other}”, not the one that was asked.</source>
        <translation type="unfinished">O servidor diz que é “{other}”, não aquele que foi consultado.</translation>
    </message>
    <message>
        <source>Nothing was taken over. If that is right, ask that address, or paste what {where} shows.</source>
        <translation type="unfinished">Nada foi aproveitado. Se estiver certo, consulte esse endereço, ou cole o que {where} mostra.</translation>
    </message>
    <message>
        <source>Nothing was taken over. If that is right, paste what {where} shows.</source>
        <translation type="unfinished">Nada foi aproveitado. Se estiver certo, cole o que {where} mostra.</translation>
    </message>
    <message>
        <source>“{host}” does not say where its OAuth addresses are.</source>
        <translation type="unfinished">“{host}” não diz onde estão seus endereços OAuth.</translation>
    </message>
    <message>
        <source>Paste the page of its documentation on OAuth instead.</source>
        <translation type="unfinished">Cole em vez disso a página da documentação sobre OAuth.</translation>
    </message>
    <message>
        <source>Its issuer may have a path, such as a tenant&apos;s name. Or paste its documentation on OAuth instead.</source>
        <translation type="unfinished">O emissor (issuer) dele pode ter um caminho, como o nome de um tenant. Ou cole em vez disso a documentação dele sobre OAuth.</translation>
    </message>
    <message>
        <source>This connection has no field “{key}”.</source>
        <translation type="unfinished">Esta conexão não tem o campo “{key}”.</translation>
    </message>
    <message>
        <source>The value of “{key}” is no text in UTF-8. Type it anew.</source>
        <translation type="unfinished">O valor de “{key}” não é texto em UTF-8. Digite de novo.</translation>
    </message>
    <message>
        <source>The field “{key}” needs a value.</source>
        <translation type="unfinished">O campo “{key}” precisa de um valor.</translation>
    </message>
    <message>
        <source>The field “{key}” takes one of: {choices}.</source>
        <translation type="unfinished">O campo “{key}” aceita um destes: {choices}.</translation>
    </message>
    <message>
        <source>The value of “{key}” does not have the form that the field asks for ({pattern}).</source>
        <translation type="unfinished">O valor de “{key}” não tem a forma que o campo pede ({pattern}).</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation type="unfinished">Ela não tem nenhum.</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation type="unfinished">Você quis dizer “{near}”?</translation>
    </message>
    <message>
        <source>Its fields:</source>
        <translation type="unfinished">Os campos dela:</translation>
    </message>
    <message>
        <source>Pick the label</source>
        <translation type="unfinished">Escolha o rótulo</translation>
    </message>
    <message>
        <source>Pick the label in the answer above.</source>
        <translation type="unfinished">Escolha o rótulo na resposta acima.</translation>
    </message>
    <message>
        <source>Pick the unique identifier</source>
        <translation type="unfinished">Escolha o identificador único</translation>
    </message>
    <message>
        <source>Pick the unique identifier in the answer above.</source>
        <translation type="unfinished">Escolha o identificador único na resposta acima.</translation>
    </message>
    <message>
        <source>List its domains</source>
        <translation type="unfinished">Liste os domínios dela</translation>
    </message>
    <message>
        <source>Add the domains above.</source>
        <translation type="unfinished">Adicione os domínios acima.</translation>
    </message>
    <message>
        <source>Send the same as the test call, above.</source>
        <translation type="unfinished">Envie o mesmo que a chamada de teste, acima.</translation>
    </message>
    <message>
        <source>Prove the whole connection</source>
        <translation type="unfinished">Comprove a conexão inteira</translation>
    </message>
    <message>
        <source>Prove the whole connection above.</source>
        <translation type="unfinished">Comprove a conexão inteira acima.</translation>
    </message>
    <message>
        <source>Mend what is open</source>
        <translation type="unfinished">Corrija o que está em aberto</translation>
    </message>
    <message>
        <source>Mend the points above.</source>
        <translation type="unfinished">Corrija os pontos acima.</translation>
    </message>
    <message>
        <source>Rehearse the whole connection</source>
        <translation type="unfinished">Ensaie a conexão inteira</translation>
    </message>
    <message>
        <source>Rehearse the whole connection above.</source>
        <translation type="unfinished">Ensaie a conexão inteira acima.</translation>
    </message>
    <message>
        <source>Rehearse the exported code</source>
        <translation type="unfinished">Ensaiar o código exportado</translation>
    </message>
    <message>
        <source>Rehearse the exported code above.</source>
        <translation type="unfinished">Ensaie o código exportado acima.</translation>
    </message>
    <message>
        <source>Rehearse the export</source>
        <translation type="unfinished">Ensaiar a exportação</translation>
    </message>
    <message>
        <source>Rehearse the export above.</source>
        <translation type="unfinished">Ensaie a exportação acima.</translation>
    </message>
    <message>
        <source>Bring the app&apos;s client ID</source>
        <translation type="unfinished">Traga o ID do cliente do aplicativo</translation>
    </message>
    <message>
        <source>Register an app, and bring its client ID above.</source>
        <translation type="unfinished">Registre um aplicativo e traga o ID do cliente acima.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation type="unfinished">Faça a entrega</translation>
    </message>
    <message>
        <source>Hand it over above.</source>
        <translation type="unfinished">Faça a entrega acima.</translation>
    </message>
    <message>
        <source>Export it for your team</source>
        <translation type="unfinished">Exportar para sua equipe</translation>
    </message>
    <message>
        <source>Export it for your team above.</source>
        <translation type="unfinished">Exporte acima para sua equipe.</translation>
    </message>
    <message>
        <source>Say whether it refreshes tokens</source>
        <translation type="unfinished">Diga se ele renova tokens</translation>
    </message>
    <message>
        <source>Say above whether this provider refreshes tokens.</source>
        <translation type="unfinished">Diga acima se este provedor renova tokens.</translation>
    </message>
    <message>
        <source>Say whether it revokes tokens</source>
        <translation type="unfinished">Diga se ele revoga tokens</translation>
    </message>
    <message>
        <source>Say above whether this provider revokes tokens.</source>
        <translation type="unfinished">Diga acima se este provedor revoga tokens.</translation>
    </message>
    <message>
        <source>Your browser shows the practice provider. Log in as Maya, approve, and come back here.</source>
        <translation type="unfinished">Seu navegador mostra o provedor de prática. Entre como Maya, aprove e volte para cá.</translation>
    </message>
    <message>
        <source>The answer of before is gone, it is kept nowhere. Press “Authorize” for another.</source>
        <translation type="unfinished">A resposta anterior se foi, não é guardada em lugar nenhum. Clique em “Autorizar” para obter outra.</translation>
    </message>
    <message>
        <source>A mistake on purpose</source>
        <translation type="unfinished">Um erro de propósito</translation>
    </message>
    <message>
        <source>Make a connection</source>
        <translation type="unfinished">Crie uma conexão</translation>
    </message>
    <message>
        <source>It connects you with a provider for practice. Give it a name, such as “Practice”.</source>
        <translation type="unfinished">Ela conecta você a um provedor de prática. Dê um nome, como “Prática”.</translation>
    </message>
    <message>
        <source>Register the redirect</source>
        <translation type="unfinished">Registre o redirecionamento</translation>
    </message>
    <message>
        <source>In the practice portal this address is registered, the one with localhost. Choose it.</source>
        <translation type="unfinished">No portal de prática este endereço está registrado, o que tem localhost. Escolha-o.</translation>
    </message>
    <message>
        <source>Fill in the client ID</source>
        <translation type="unfinished">Preencha o ID do cliente</translation>
    </message>
    <message>
        <source>The practice portal calls your app {client_id}. Type that here.</source>
        <translation type="unfinished">O portal de prática chama seu aplicativo de {client_id}. Digite isso aqui.</translation>
    </message>
    <message>
        <source>Use a wrong secret</source>
        <translation type="unfinished">Use um segredo errado</translation>
    </message>
    <message>
        <source>Type one letter more at the end of the secret. It will fail, and you see how it is mended.</source>
        <translation type="unfinished">Digite uma letra a mais no fim do segredo. Vai falhar, e você verá como se corrige.</translation>
    </message>
    <message>
        <source>Now press “Authorize” and log in. The secret is only looked at after that.</source>
        <translation type="unfinished">Agora clique em “Autorizar” e entre. O segredo só é verificado depois disso.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation type="unfinished">Corrija</translation>
    </message>
    <message>
        <source>Failed, as it should. See the provider&apos;s own words and the likely causes: here it is the secret.</source>
        <translation type="unfinished">Falhou, como devia. Veja as palavras do próprio provedor e as causas prováveis: aqui é o segredo.</translation>
    </message>
    <message>
        <source>Take the letter at the end away again, so that the secret is the right one.</source>
        <translation type="unfinished">Tire de novo a letra do fim, para que o segredo fique certo.</translation>
    </message>
    <message>
        <source>Press “Authorize” once more: now it works.</source>
        <translation type="unfinished">Clique em “Autorizar” mais uma vez: agora funciona.</translation>
    </message>
    <message>
        <source>Meet a second mistake</source>
        <translation type="unfinished">Conheça um segundo erro</translation>
    </message>
    <message>
        <source>Choose 127.0.0.1. It is the same computer; to a provider it is another address.</source>
        <translation type="unfinished">Escolha 127.0.0.1. É o mesmo computador; para um provedor, é outro endereço.</translation>
    </message>
    <message>
        <source>Press “Authorize”. The provider will not know this address, and say so in your browser.</source>
        <translation type="unfinished">Clique em “Autorizar”. O provedor não conhece este endereço e dirá isso no seu navegador.</translation>
    </message>
    <message>
        <source>Mend that, too</source>
        <translation type="unfinished">Corrija isso também</translation>
    </message>
    <message>
        <source>See your browser: such an error is never sent back here. So nothing comes: press “Cancel”.</source>
        <translation type="unfinished">Veja seu navegador: um erro desses nunca é devolvido para cá. Então nada chega: clique em “Cancelar”.</translation>
    </message>
    <message>
        <source>Choose the address that is registered, the one with localhost.</source>
        <translation type="unfinished">Escolha o endereço que está registrado, o que tem localhost.</translation>
    </message>
    <message>
        <source>Pick the name</source>
        <translation type="unfinished">Escolha o nome</translation>
    </message>
    <message>
        <source>This is what the test call brought. Click the value that people know the account by.</source>
        <translation type="unfinished">Isto é o que a chamada de teste trouxe. Clique no valor pelo qual as pessoas conhecem a conta.</translation>
    </message>
    <message>
        <source>Whitelist the hosts</source>
        <translation type="unfinished">Permita os hosts</translation>
    </message>
    <message>
        <source>Tokens are sent to the listed places only. Add those that this connection uses.</source>
        <translation type="unfinished">Tokens só são enviados aos lugares da lista. Adicione os que esta conexão usa.</translation>
    </message>
    <message>
        <source>Pick what identifies it</source>
        <translation type="unfinished">Escolha o que a identifica</translation>
    </message>
    <message>
        <source>A name can change. Click the id of the workspace: it stays the same.</source>
        <translation type="unfinished">Um nome pode mudar. Clique no id do espaço de trabalho: ele continua o mesmo.</translation>
    </message>
    <message>
        <source>Compare two accounts</source>
        <translation type="unfinished">Compare duas contas</translation>
    </message>
    <message>
        <source>Does it tell accounts apart? Connect a second one and see.</source>
        <translation type="unfinished">Ele distingue as contas? Conecte uma segunda e veja.</translation>
    </message>
    <message>
        <source>Log in as Tomás this time, approve, and come back here.</source>
        <translation type="unfinished">Desta vez entre como Tomás, aprove e volte para cá.</translation>
    </message>
    <message>
        <source>Prove all of it</source>
        <translation type="unfinished">Comprove tudo</translation>
    </message>
    <message>
        <source>Log in, test, refresh, revoke: the whole life of a connection, with a proof at the end.</source>
        <translation type="unfinished">Entrar, testar, renovar, revogar: a vida inteira de uma conexão, com uma comprovação no fim.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished">Segredo do cliente</translation>
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
        <source>Publishing token</source>
        <translation type="unfinished">Token de publicação</translation>
    </message>
    <message>
        <source>Registration key</source>
        <translation type="unfinished">Chave de registro</translation>
    </message>
    <message>
        <source>You can copy it again from the provider&apos;s portal, or have a new one made there.</source>
        <translation type="unfinished">Você pode copiá-lo de novo do portal do provedor, ou gerar um novo lá.</translation>
    </message>
    <message>
        <source>The next log-in brings a new one.</source>
        <translation type="unfinished">O próximo login traz um novo.</translation>
    </message>
    <message>
        <source>You can have a new one made on the platform.</source>
        <translation type="unfinished">Você pode gerar um novo na plataforma.</translation>
    </message>
    <message>
        <source>Nothing brings it back: what the provider registered for you can then be changed and removed only there.</source>
        <translation type="unfinished">Nada o traz de volta: o que o provedor registrou para você só poderá ser mudado e removido lá.</translation>
    </message>
    <message>
        <source>organisation “{app}” on {where}</source>
        <translation type="unfinished">“{app}” (organização) em {where}</translation>
    </message>
    <message>
        <source>{where}, without a client ID</source>
        <translation type="unfinished">{where}, sem ID do cliente</translation>
    </message>
    <message>
        <source>no app yet</source>
        <translation type="unfinished">um aplicativo ainda por registrar</translation>
    </message>
    <message>
        <source>app “{app}” at {where}</source>
        <translation type="unfinished">“{app}” (aplicativo) em {where}</translation>
    </message>
    <message>
        <source>Used to publish any connection.</source>
        <translation type="unfinished">Usado para publicar qualquer conexão.</translation>
    </message>
    <message>
        <source>Belongs to {connections}.</source>
        <translation type="unfinished">Pertence a {connections}.</translation>
    </message>
    <message>
        <source>Belongs to no connection that was opened here lately.</source>
        <translation type="unfinished">Não pertence a nenhuma conexão aberta aqui recentemente.</translation>
    </message>
    <message>
        <source>Kept in {place}.</source>
        <translation type="unfinished">Guardado em: {place}.</translation>
    </message>
    <message>
        <source>Kept in {place}, which does not answer now.</source>
        <translation type="unfinished">Guardado em: {place}, que não responde agora.</translation>
    </message>
    <message>
        <source>This secret is kept in {place}, which does not answer now.</source>
        <translation type="unfinished">Este segredo está guardado em um lugar que não responde agora: {place}.</translation>
    </message>
    <message>
        <source>Start that password store, or remove the secret there by hand.</source>
        <translation type="unfinished">Inicie esse cofre de senhas, ou remova o segredo de lá à mão.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation type="unfinished">Não há arquivo “{name}”.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation type="unfinished">Confira o nome e a pasta.</translation>
    </message>
    <message>
        <source>The spec that “{name}” is about is not beside it: there is no “{spec}”.</source>
        <translation type="unfinished">A especificação de que “{name}” trata não está ao lado: não há “{spec}”.</translation>
    </message>
    <message>
        <source>Put the spec into the same folder, under that name.</source>
        <translation type="unfinished">Coloque a especificação na mesma pasta, com esse nome.</translation>
    </message>
    <message>
        <source>Logged in.</source>
        <translation type="unfinished">Login feito.</translation>
    </message>
    <message>
        <source>Test call works.</source>
        <translation type="unfinished">A chamada de teste funciona.</translation>
    </message>
    <message>
        <source>Refresh works.</source>
        <translation type="unfinished">A renovação funciona.</translation>
    </message>
    <message>
        <source>Refresh works twice.</source>
        <translation type="unfinished">A renovação funciona duas vezes.</translation>
    </message>
    <message>
        <source>Revocation works.</source>
        <translation type="unfinished">A revogação funciona.</translation>
    </message>
    <message>
        <source>Stopped at the log-in.</source>
        <translation type="unfinished">Parou no login.</translation>
    </message>
    <message>
        <source>Logged in, then stopped at the access token.</source>
        <translation type="unfinished">Login feito, depois parou no token de acesso.</translation>
    </message>
    <message>
        <source>Then the test call failed.</source>
        <translation type="unfinished">Depois a chamada de teste falhou.</translation>
    </message>
    <message>
        <source>Then the refresh failed.</source>
        <translation type="unfinished">Depois a renovação falhou.</translation>
    </message>
    <message>
        <source>Then the new token did not work.</source>
        <translation type="unfinished">Depois o novo token não funcionou.</translation>
    </message>
    <message>
        <source>Then the second refresh failed.</source>
        <translation type="unfinished">Depois a segunda renovação falhou.</translation>
    </message>
    <message>
        <source>Then the newest token did not work.</source>
        <translation type="unfinished">Depois o token mais novo não funcionou.</translation>
    </message>
    <message>
        <source>Then the revocation failed.</source>
        <translation type="unfinished">Depois a revogação falhou.</translation>
    </message>
    <message>
        <source>Then the token still worked.</source>
        <translation type="unfinished">Depois o token ainda funcionava.</translation>
    </message>
    <message>
        <source>The organisation is missing.</source>
        <translation type="unfinished">Falta a organização.</translation>
    </message>
    <message>
        <source>Its id is in the platform&apos;s address.</source>
        <translation type="unfinished">O id dela está no endereço da plataforma.</translation>
    </message>
    <message>
        <source>The plug has no connection {id}.</source>
        <translation type="unfinished">O plug não tem a conexão {id}.</translation>
    </message>
    <message>
        <source>Its id is at the end of the connection&apos;s address in the Developer Hub. Nothing was written.</source>
        <translation type="unfinished">O id dela está no fim do endereço da conexão no Developer Hub. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Paste it; it is in no file.</source>
        <translation type="unfinished">Cole-o; não está em nenhum arquivo.</translation>
    </message>
    <message>
        <source>The platform&apos;s token is missing.</source>
        <translation type="unfinished">Falta o token da plataforma.</translation>
    </message>
    <message>
        <source>There is nothing to rehearse yet.</source>
        <translation type="unfinished">Ainda não há nada para ensaiar.</translation>
    </message>
    <message>
        <source>Fill in the authorization URL and the token URL: any that look right will do.</source>
        <translation type="unfinished">Preencha a URL de autorização e a URL do token: quaisquer que pareçam certas servem.</translation>
    </message>
    <message>
        <source>Fill in the token URL: any that looks right will do.</source>
        <translation type="unfinished">Preencha a URL do token: qualquer uma que pareça certa serve.</translation>
    </message>
    <message>
        <source>This connection cannot be rehearsed.</source>
        <translation type="unfinished">Esta conexão não pode ser ensaiada.</translation>
    </message>
    <message>
        <source>A step of it is code of your own, and what that sends is described nowhere.</source>
        <translation type="unfinished">Uma etapa dela é código próprio, e o que ele envia não está descrito em lugar nenhum.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">Corpo</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished">Basic</translation>
    </message>
    <message>
        <source>Basic, not encoded</source>
        <translation type="unfinished">Basic, sem codificar</translation>
    </message>
    <message>
        <source>Secret as user name</source>
        <translation type="unfinished">Segredo como nome de usuário</translation>
    </message>
    <message>
        <source>No secret</source>
        <translation type="unfinished">Sem segredo</translation>
    </message>
    <message>
        <source>Another way of sending is not tried yet.</source>
        <translation type="unfinished">Outra forma de enviar ainda não foi tentada.</translation>
    </message>
    <message>
        <source>Both refused, so the way of sending is not the cause.</source>
        <translation type="unfinished">Ambas recusadas, então a forma de enviar não é a causa.</translation>
    </message>
    <message>
        <source>All refused: it is not how it is sent. Another secret is sent as at first.</source>
        <translation type="unfinished">Todas recusadas: não é a forma de enviar. Outro segredo é enviado como no início.</translation>
    </message>
    <message>
        <source>Refused all the same: that alone is not the cause.</source>
        <translation type="unfinished">Recusado mesmo assim: só isso não é a causa.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Service domain</source>
        <translation type="unfinished">Domínio do serviço</translation>
    </message>
    <message>
        <source>Extra fields</source>
        <translation type="unfinished">Campos extras</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation type="unfinished">Renovação</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation type="unfinished">Revogação</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation type="unfinished">URL de redirecionamento</translation>
    </message>
    <message>
        <source>Redirect URL of the live test</source>
        <translation type="unfinished">URL de redirecionamento do teste ao vivo</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished">ID do cliente</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">Ambiente</translation>
    </message>
    <message>
        <source>Authorization URL</source>
        <translation type="unfinished">URL de autorização</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished">Escopos</translation>
    </message>
    <message>
        <source>Between scopes</source>
        <translation type="unfinished">Entre os escopos</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation type="unfinished">PKCE</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished">Parâmetros</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished">Emissor (issuer)</translation>
    </message>
    <message>
        <source>Issuer in each redirect</source>
        <translation type="unfinished">Emissor em cada redirecionamento</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation type="unfinished">Nome do código</translation>
    </message>
    <message>
        <source>Kept from the redirect</source>
        <translation type="unfinished">Guardado do redirecionamento</translation>
    </message>
    <message>
        <source>Kept from the answer</source>
        <translation type="unfinished">Guardado da resposta</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation type="unfinished">URL do token</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">Renovação</translation>
    </message>
    <message>
        <source>Refresh URL</source>
        <translation type="unfinished">URL de renovação</translation>
    </message>
    <message>
        <source>Revoke URL</source>
        <translation type="unfinished">URL de revogação</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation type="unfinished">Chamada de teste</translation>
    </message>
    <message>
        <source>What this name is</source>
        <translation type="unfinished">O que é este nome</translation>
    </message>
    <message>
        <source>Connection label</source>
        <translation type="unfinished">Rótulo da conexão</translation>
    </message>
    <message>
        <source>Where the picture is</source>
        <translation type="unfinished">Onde está a imagem</translation>
    </message>
    <message>
        <source>Unique identifier</source>
        <translation type="unfinished">Identificador único</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished">Domínios</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">Método</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation type="unfinished">Credenciais do cliente</translation>
    </message>
    <message>
        <source>Body format</source>
        <translation type="unfinished">Formato do corpo</translation>
    </message>
    <message>
        <source>Where parameters travel</source>
        <translation type="unfinished">Onde vão os parâmetros</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished">Cabeçalhos</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation type="unfinished">Parâmetros de query</translation>
    </message>
    <message>
        <source>Parameters by other names</source>
        <translation type="unfinished">Parâmetros com outros nomes</translation>
    </message>
    <message>
        <source>Parameters left out</source>
        <translation type="unfinished">Parâmetros omitidos</translation>
    </message>
    <message>
        <source>Calls after the token</source>
        <translation type="unfinished">Chamadas depois do token</translation>
    </message>
    <message>
        <source>When it counts as success</source>
        <translation type="unfinished">Quando conta como sucesso</translation>
    </message>
    <message>
        <source>Where the access token is</source>
        <translation type="unfinished">Onde está o token de acesso</translation>
    </message>
    <message>
        <source>Where the refresh token is</source>
        <translation type="unfinished">Onde está o token de atualização</translation>
    </message>
    <message>
        <source>Where the lifetime is</source>
        <translation type="unfinished">Onde está a validade</translation>
    </message>
    <message>
        <source>Unit of the lifetime</source>
        <translation type="unfinished">Unidade da validade</translation>
    </message>
    <message>
        <source>Lifetime where none is told</source>
        <translation type="unfinished">Validade quando nenhuma é informada</translation>
    </message>
    <message>
        <source>Where its values begin</source>
        <translation type="unfinished">Onde começam os valores</translation>
    </message>
    <message>
        <source>Where else its values are</source>
        <translation type="unfinished">Onde mais estão os valores</translation>
    </message>
    <message>
        <source>In the header (Basic)</source>
        <translation type="unfinished">No cabeçalho (Basic)</translation>
    </message>
    <message>
        <source>In the header (Basic), not encoded</source>
        <translation type="unfinished">No cabeçalho (Basic), sem codificar</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation type="unfinished">No corpo</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished">Não enviado</translation>
    </message>
    <message>
        <source>In the address</source>
        <translation type="unfinished">No endereço</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Formulário</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished">JSON</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished">Sandbox (testes)</translation>
    </message>
    <message>
        <source>On (S256)</source>
        <translation type="unfinished">Ativado (S256)</translation>
    </message>
    <message>
        <source>On (plain)</source>
        <translation type="unfinished">Ativado (plain)</translation>
    </message>
    <message>
        <source>A space</source>
        <translation type="unfinished">Um espaço</translation>
    </message>
    <message>
        <source>A comma</source>
        <translation type="unfinished">Uma vírgula</translation>
    </message>
    <message>
        <source>A plus sign</source>
        <translation type="unfinished">Um sinal de mais</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation type="unfinished">Milissegundos</translation>
    </message>
    <message>
        <source>A date</source>
        <translation type="unfinished">Uma data</translation>
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
        <source>Which region?</source>
        <translation type="unfinished">Qual região?</translation>
    </message>
    <message>
        <source>Which version?</source>
        <translation type="unfinished">Qual versão?</translation>
    </message>
    <message>
        <source>Production, or a place to try things?</source>
        <translation type="unfinished">Produção, ou um lugar para experimentar?</translation>
    </message>
    <message>
        <source>Which of these addresses?</source>
        <translation type="unfinished">Qual destes endereços?</translation>
    </message>
    <message>
        <source>How are client ID and secret sent?</source>
        <translation type="unfinished">Como o ID e o segredo do cliente são enviados?</translation>
    </message>
    <message>
        <source>Which of these values?</source>
        <translation type="unfinished">Qual destes valores?</translation>
    </message>
    <message>
        <source>the catalogue</source>
        <translation type="unfinished">o catálogo</translation>
    </message>
    <message>
        <source>Use the platform&apos;s redirect URL and paste the final address</source>
        <translation type="unfinished">Usar a URL de redirecionamento da plataforma e colar o endereço final</translation>
    </message>
    <message>
        <source>“{path}” is {value}</source>
        <translation type="unfinished">“{path}” é {value}</translation>
    </message>
    <message>
        <source>“{path}” is not {value}</source>
        <translation type="unfinished">“{path}” não é {value}</translation>
    </message>
    <message>
        <source>“{path}” is not there</source>
        <translation type="unfinished">“{path}” não está presente</translation>
    </message>
    <message>
        <source>“{path}” is there</source>
        <translation type="unfinished">“{path}” está presente</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Nenhum</translation>
    </message>
    <message>
        <source>As OAuth has it</source>
        <translation type="unfinished">Como no OAuth</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation type="unfinished">Não há</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Não</translation>
    </message>
    <message>
        <source>Whatever you change later is to be proved again.</source>
        <translation type="unfinished">O que você alterar depois precisa ser comprovado de novo.</translation>
    </message>
    <message>
        <source>There is no such value in the answer: the path leads nowhere.</source>
        <translation type="unfinished">Não há esse valor na resposta: o caminho não leva a lugar nenhum.</translation>
    </message>
    <message>
        <source>It was another one for the same account, or the same one for two.</source>
        <translation type="unfinished">Foi outro para a mesma conta, ou o mesmo para duas.</translation>
    </message>
    <message>
        <source>Rehearsal.</source>
        <translation type="unfinished">Ensaio.</translation>
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
        <translation type="unfinished">Esperando o login da segunda conta</translation>
    </message>
    <message>
        <source>Waiting for your log-in</source>
        <translation type="unfinished">Esperando seu login</translation>
    </message>
    <message>
        <source>Log in and approve in your browser.</source>
        <translation type="unfinished">Entre e aprove no seu navegador.</translation>
    </message>
    <message>
        <source>Did the provider show an error?</source>
        <translation type="unfinished">O provedor mostrou um erro?</translation>
    </message>
    <message>
        <source>The log-in was cancelled.</source>
        <translation type="unfinished">O login foi cancelado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Tentar de novo</translation>
    </message>
    <message>
        <source>Cancelled: {leg}.</source>
        <translation type="unfinished">Cancelado: {leg}.</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">Entrar de novo</translation>
    </message>
    <message>
        <source>Changed since: the proof shows whether a refresh token comes.</source>
        <translation type="unfinished">Alterado desde então: a prova mostra se vem um token de atualização.</translation>
    </message>
    <message>
        <source>It proves nothing.</source>
        <translation type="unfinished">Não comprova nada.</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation type="unfinished">Todas as verificações passaram.</translation>
    </message>
    <message>
        <source>Each call worked, but the unique identifier does not hold.</source>
        <translation type="unfinished">Todas as chamadas funcionaram, mas o identificador único não serve.</translation>
    </message>
    <message>
        <source>All is done: proved, handed over and exported.</source>
        <translation type="unfinished">Tudo pronto: comprovado, entregue e exportado.</translation>
    </message>
    <message numerus="yes">
        <source>{count} requests</source>
        <comment>{count} request</comment>
        <translation type="unfinished">
            <numerusform>{count} requisição</numerusform>
            <numerusform>{count} requisições</numerusform>
        </translation>
    </message>
    <message>
        <source>{step} is not filled in yet, so nothing was sent.</source>
        <translation type="unfinished">A etapa {step} não está preenchida ainda, então nada foi enviado.</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation type="unfinished">Mostrar o que fazer</translation>
    </message>
    <message>
        <source>Show client secret</source>
        <translation type="unfinished">Mostrar segredo do cliente</translation>
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
        <translation type="unfinished">Você quis dizer {near}?</translation>
    </message>
    <message>
        <source>The faults are: {faults}.</source>
        <translation type="unfinished">As falhas são: {faults}.</translation>
    </message>
    <message>
        <source>The practice provider has no fault named “{name}”.</source>
        <translation type="unfinished">O provedor de prática não tem falha chamada “{name}”.</translation>
    </message>
    <message>
        <source>The client secret is one of the redirect URLs.</source>
        <translation type="unfinished">O segredo do cliente é uma das URLs de redirecionamento.</translation>
    </message>
    <message>
        <source>The client secret is a web address.</source>
        <translation type="unfinished">O segredo do cliente é um endereço web.</translation>
    </message>
    <message>
        <source>The client secret is an email address.</source>
        <translation type="unfinished">O segredo do cliente é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>The client secret is the same as the client ID.</source>
        <translation type="unfinished">O segredo do cliente é igual ao ID do cliente.</translation>
    </message>
    <message>
        <source>Use {inside}</source>
        <translation type="unfinished">Usar {inside}</translation>
    </message>
    <message>
        <source>Added in vain, and still sent: {named}.</source>
        <translation type="unfinished">Adicionado em vão e ainda enviado: {named}.</translation>
    </message>
    <message>
        <source>Take out {named}</source>
        <translation type="unfinished">Retirar {named}</translation>
    </message>
    <message>
        <source>Open it, mark the text with the addresses, and paste that.</source>
        <translation type="unfinished">Abra-o, selecione o texto com os endereços e cole isso.</translation>
    </message>
    <message>
        <source>Take it from {place}</source>
        <translation type="unfinished">Pegar de {place}</translation>
    </message>
    <message>
        <source>Use it for the live test alone</source>
        <translation type="unfinished">Usar só no teste ao vivo</translation>
    </message>
    <message>
        <source>{value} is this account&apos;s own: it came with the log-in. As it stands, everybody else gets yours, or nothing.</source>
        <translation type="unfinished">{value} é próprio desta conta: veio com o login. Do jeito que está, todos os outros recebem o seu, ou nada.</translation>
    </message>
    <message>
        <source>{value} is this account&apos;s own: the answer names it. As it stands, everybody else gets yours, or nothing.</source>
        <translation type="unfinished">{value} é próprio desta conta: a resposta o nomeia. Do jeito que está, todos os outros recebem o seu, ou nada.</translation>
    </message>
    <message>
        <source>Ask whoever connects for it</source>
        <translation type="unfinished">Pedir a quem se conecta</translation>
    </message>
    <message>
        <source>The test call asks for this very account by it.</source>
        <translation type="unfinished">Com este valor, a chamada de teste pede justamente esta conta.</translation>
    </message>
    <message>
        <source>what the test call asks by</source>
        <translation type="unfinished">com o que a chamada de teste pergunta</translation>
    </message>
    <message>
        <source>Ask each person for a name</source>
        <translation type="unfinished">Pedir um nome a cada pessoa</translation>
    </message>
</context>
</TS>
