<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>the kind of log-in changes</source>
        <translation type="unfinished">o tipo de login muda</translation>
    </message>
    <message>
        <source>the grant type changes</source>
        <translation type="unfinished">o grant type muda</translation>
    </message>
    <message>
        <source>the scopes change</source>
        <translation type="unfinished">os escopos mudam</translation>
    </message>
    <message>
        <source>keys of extra fields change</source>
        <translation type="unfinished">chaves de campos extras mudam</translation>
    </message>
    <message>
        <source>the token address changes</source>
        <translation type="unfinished">o endereço do token muda</translation>
    </message>
    <message>
        <source>the way requests authenticate changes</source>
        <translation type="unfinished">a forma como as requisições se autenticam muda</translation>
    </message>
    <message>
        <source>This plug has no connection yet: its first one, {version}, is created.</source>
        <translation type="unfinished">Este plug ainda não tem conexão: a primeira dele, {version}, é criada.</translation>
    </message>
    <message>
        <source>This plug has no connection of that version yet: a new one, {version}, is created.</source>
        <translation type="unfinished">Este plug ainda não tem conexão dessa versão: uma nova, {version}, é criada.</translation>
    </message>
    <message>
        <source>The platform has this connection already, as {version}: it is left as it is.</source>
        <translation type="unfinished">A plataforma já tem esta conexão, como {version}: fica como está.</translation>
    </message>
    <message>
        <source>A new version, {version}, is made and {old} stays as it is, because {why}.</source>
        <translation type="unfinished">Uma nova versão, {version}, é criada e {old} fica como está, porque {why}.</translation>
    </message>
    <message>
        <source>A new version, {version}, is made because you chose so; by the platform&apos;s rule {old} could be changed in place.</source>
        <translation type="unfinished">Uma nova versão, {version}, é criada porque você escolheu assim; pela regra da plataforma, {old} poderia ser alterada diretamente.</translation>
    </message>
    <message>
        <source>{version} is changed in place because you chose so, against the platform&apos;s rule: {why}. Whoever uses it gets the change at once, and may have to connect anew.</source>
        <translation type="unfinished">{version} é alterada diretamente porque você escolheu assim, contra a regra da plataforma: {why}. Quem a usa recebe a mudança na hora, e talvez tenha de se conectar de novo.</translation>
    </message>
    <message>
        <source>{version} stands there already, begun and not finished: it is completed in place.</source>
        <translation type="unfinished">{version} já está lá, iniciada e não terminada: é completada diretamente.</translation>
    </message>
    <message>
        <source>{version} is changed in place: nothing uses it, its plug is not published, and nothing changes that would break it.</source>
        <translation type="unfinished">{version} é alterada diretamente: nada a usa, o plug dela não está publicado, e nenhuma das mudanças a quebraria.</translation>
    </message>
    <message>
        <source>{version} is changed in place: only its client secret is sent again.</source>
        <translation type="unfinished">{version} é alterada diretamente: só o segredo do cliente dela é enviado de novo.</translation>
    </message>
    <message>
        <source>New users of the plug get this connection.</source>
        <translation type="unfinished">Novos usuários do plug recebem esta conexão.</translation>
    </message>
    <message>
        <source>The plug is updated after it, which clears the platform&apos;s cache: without that, old request parameters and domains could stay in use for up to 30 days.</source>
        <translation type="unfinished">O plug é atualizado depois dela, o que limpa o cache da plataforma: sem isso, parâmetros de requisição e domínios antigos poderiam continuar em uso por até 30 dias.</translation>
    </message>
    <message>
        <source>the platform does not say whether {old} is in use</source>
        <translation type="unfinished">a plataforma não diz se {old} está em uso</translation>
    </message>
    <message numerus="yes">
        <source>{old} is used in {count} places</source>
        <comment>{old} is used in one place</comment>
        <translation type="unfinished">
            <numerusform>{old} é usada em um lugar</numerusform>
            <numerusform>{old} é usada em {count} lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>the platform does not say whether the plug is published</source>
        <translation type="unfinished">a plataforma não diz se o plug está publicado</translation>
    </message>
    <message>
        <source>the plug is published</source>
        <translation type="unfinished">o plug está publicado</translation>
    </message>
    <message>
        <source>the platform takes no change of {keys}</source>
        <translation type="unfinished">a plataforma não aceita mudança de {keys}</translation>
    </message>
    <message>
        <source>The base address is no web address.</source>
        <translation type="unfinished">O endereço base não é um endereço web.</translation>
    </message>
    <message>
        <source>The base address must begin with https://: a token would travel unencrypted.</source>
        <translation type="unfinished">O endereço base tem de começar com https://: um token viajaria sem criptografia.</translation>
    </message>
    <message>
        <source>The platform does not take the token (status {status}).</source>
        <translation type="unfinished">A plataforma não aceita o token (status {status}).</translation>
    </message>
    <message>
        <source>Log in to the platform again and copy the token anew. Its words: {words}</source>
        <translation type="unfinished">Entre na plataforma de novo e copie o token outra vez. As palavras dela: {words}</translation>
    </message>
    <message>
        <source>The platform does not say {what} (status {status}).</source>
        <translation type="unfinished">A plataforma não informa {what} (status {status}).</translation>
    </message>
    <message>
        <source>Its words: {words}</source>
        <translation type="unfinished">As palavras dela: {words}</translation>
    </message>
    <message>
        <source>It said nothing.</source>
        <translation type="unfinished">Ela não disse nada.</translation>
    </message>
    <message>
        <source>The platform has no such plug, or not any more: {id}.</source>
        <translation type="unfinished">A plataforma não tem esse plug, ou não tem mais: {id}.</translation>
    </message>
    <message>
        <source>The platform has no such plug, or not any more.</source>
        <translation type="unfinished">A plataforma não tem esse plug, ou não tem mais.</translation>
    </message>
    <message>
        <source>Choose it from the list of your plugs.</source>
        <translation type="unfinished">Escolha-o na lista dos seus plugs.</translation>
    </message>
    <message>
        <source>Done: the platform has it as in the spec, key by key, as {version}.</source>
        <translation type="unfinished">Pronto: a plataforma a tem como na especificação, chave por chave, como {version}.</translation>
    </message>
    <message>
        <source>The plug has all domains, and the platform&apos;s cache is cleared: the change counts from now on.</source>
        <translation type="unfinished">O plug tem todos os domínios, e o cache da plataforma foi limpo: a mudança vale a partir de agora.</translation>
    </message>
    <message>
        <source>Nothing was changed on the platform.</source>
        <translation type="unfinished">Nada foi mudado na plataforma.</translation>
    </message>
    <message>
        <source>Until the plug is updated, the platform may go on with the old request parameters and domains for up to 30 days.</source>
        <translation type="unfinished">Até o plug ser atualizado, a plataforma pode continuar com os parâmetros de requisição e domínios antigos por até 30 dias.</translation>
    </message>
    <message>
        <source>Publish again: it goes on from what is there, and makes nothing twice.</source>
        <translation type="unfinished">Publique de novo: continua do que já está lá, e não cria nada duas vezes.</translation>
    </message>
    <message>
        <source>It is not known whether the platform did this: {do}.</source>
        <translation type="unfinished">Não se sabe se a plataforma fez isto: {do}.</translation>
    </message>
    <message>
        <source>This did not get to the platform: {do}.</source>
        <translation type="unfinished">Isto não chegou à plataforma: {do}.</translation>
    </message>
    <message>
        <source>The platform refused to {do} (status {status}).</source>
        <translation type="unfinished">A plataforma se recusou a {do} (status {status}).</translation>
    </message>
    <message>
        <source>The platform says yes, and not under which id it keeps the connection.</source>
        <translation type="unfinished">A plataforma diz sim, mas não sob qual id ela guarda a conexão.</translation>
    </message>
    <message>
        <source>The platform does not say that it did this: {do} (status {status}).</source>
        <translation type="unfinished">A plataforma não diz que fez isto: {do} (status {status}).</translation>
    </message>
    <message>
        <source>Written: {what}.</source>
        <translation type="unfinished">Gravado: {what}.</translation>
    </message>
    <message>
        <source>Not known: {what}.</source>
        <translation type="unfinished">Não se sabe: {what}.</translation>
    </message>
    <message>
        <source>Not written: {what}.</source>
        <translation type="unfinished">Não gravado: {what}.</translation>
    </message>
    <message>
        <source>Reading back did not work: nobody knows what the platform has now.</source>
        <translation type="unfinished">A leitura de volta não funcionou: ninguém sabe o que a plataforma tem agora.</translation>
    </message>
    <message>
        <source>Read back, the platform does not have the connection.</source>
        <translation type="unfinished">Na leitura de volta, a plataforma não tem a conexão.</translation>
    </message>
    <message>
        <source>Read back, the platform has all of the connection, as {version} ({id}).</source>
        <translation type="unfinished">Na leitura de volta, a plataforma tem a conexão inteira, como {version} ({id}).</translation>
    </message>
    <message>
        <source>Read back, this was done: {do}.</source>
        <translation type="unfinished">Na leitura de volta, isto foi feito: {do}.</translation>
    </message>
    <message>
        <source>Read back, this was not done: {do}.</source>
        <translation type="unfinished">Na leitura de volta, isto não foi feito: {do}.</translation>
    </message>
    <message>
        <source>Read back, the platform dropped what it took: {keys}.</source>
        <translation type="unfinished">Na leitura de volta, a plataforma descartou o que aceitou: {keys}.</translation>
    </message>
    <message>
        <source>Read back, the platform has another value: {keys}.</source>
        <translation type="unfinished">Na leitura de volta, a plataforma tem outro valor: {keys}.</translation>
    </message>
    <message>
        <source>Reading the plug back did not work: nobody knows what it has now.</source>
        <translation type="unfinished">A leitura de volta do plug não funcionou: ninguém sabe o que ele tem agora.</translation>
    </message>
    <message>
        <source>Read back, the platform does not have the plug any more.</source>
        <translation type="unfinished">Na leitura de volta, a plataforma não tem mais o plug.</translation>
    </message>
    <message>
        <source>Read back, the plug is not as it should be: {keys}.</source>
        <translation type="unfinished">Na leitura de volta, o plug não está como deveria: {keys}.</translation>
    </message>
</context>
</TS>
