<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Put in for you: {values}.</source>
        <translation type="unfinished">Preenchido automaticamente: {values}.</translation>
    </message>
    <message>
        <source>Shortened to {host}: more is not needed.</source>
        <translation type="unfinished">Encurtado para {host}: mais que isso não é preciso.</translation>
    </message>
    <message>
        <source>Choose another name: what is written here is no connection that could be opened again.</source>
        <translation type="unfinished">Escolha outro nome: o que está escrito aqui não é uma conexão que se possa abrir de novo.</translation>
    </message>
    <message>
        <source>“{name}” is the file of the open connection.</source>
        <translation type="unfinished">“{name}” é o arquivo da conexão aberta.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">OK</translation>
    </message>
    <message>
        <source>What you typed is still here. Save it somewhere else, or it is lost when you close.</source>
        <translation type="unfinished">O que você digitou ainda está aqui. Salve em outro lugar, ou será perdido ao fechar.</translation>
    </message>
    <message>
        <source>Save somewhere else …</source>
        <translation type="unfinished">Salvar em outro lugar…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished">Fechar sem salvar</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">Ficar aqui</translation>
    </message>
    <message>
        <source>Seen, and why</source>
        <translation type="unfinished">Visto, e por quê</translation>
    </message>
    <message>
        <source>&amp;Why is it right as it is?</source>
        <translation type="unfinished">&amp;Por que está certo assim?</translation>
    </message>
    <message>
        <source>For whoever reads the spec next</source>
        <translation type="unfinished">Para quem ler a especificação depois</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation type="unfinished">Marcar como visto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Not pasted: it is far longer than anything that belongs here.</source>
        <translation type="unfinished">Não colado: é muito mais longo do que qualquer coisa que caiba aqui.</translation>
    </message>
    <message>
        <source>Not pasted: there is no text in what was copied.</source>
        <translation type="unfinished">Não colado: não há texto no que foi copiado.</translation>
    </message>
    <message>
        <source>Not taken: only a whole number belongs here.</source>
        <translation type="unfinished">Não aceito: aqui só cabe um número inteiro.</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines of code</source>
        <comment>{count} line of code</comment>
        <translation type="unfinished">
            <numerusform>{count} linha de código</numerusform>
            <numerusform>{count} linhas de código</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values</source>
        <comment>{count} value</comment>
        <translation type="unfinished">
            <numerusform>{count} valor</numerusform>
            <numerusform>{count} valores</numerusform>
        </translation>
    </message>
    <message>
        <source>list of {count}</source>
        <translation type="unfinished">lista de {count}</translation>
    </message>
    <message numerus="yes">
        <source>{known} of {count} steps</source>
        <comment>{known} of {count} step</comment>
        <translation type="unfinished">
            <numerusform>{known} de {count} etapa</numerusform>
            <numerusform>{known} de {count} etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps are not known yet.</source>
        <comment>{count} step is not known yet.</comment>
        <translation type="unfinished">
            <numerusform>{count} etapa ainda não é conhecida.</numerusform>
            <numerusform>{count} etapas ainda não são conhecidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>spaces before it: {count}</source>
        <translation type="unfinished">espaços antes dele: {count}</translation>
    </message>
    <message>
        <source>spaces after it: {count}</source>
        <translation type="unfinished">espaços depois dele: {count}</translation>
    </message>
    <message>
        <source>{name} = {value}</source>
        <translation type="unfinished">{name} = {value}</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished">Vira</translation>
    </message>
    <message>
        <source>With {values}:</source>
        <translation type="unfinished">Com {values}:</translation>
    </message>
    <message>
        <source>What most portals accept for tests</source>
        <translation type="unfinished">O que a maioria dos portais aceita para testes</translation>
    </message>
    <message>
        <source>The same, by this computer&apos;s number</source>
        <translation type="unfinished">O mesmo, pelo número deste computador</translation>
    </message>
    <message>
        <source>Any port: for apps of the kind “desktop” or “native”</source>
        <translation type="unfinished">Qualquer porta: para aplicativos do tipo “desktop” ou “native”</translation>
    </message>
    <message>
        <source>Where only https is accepted; your browser warns once</source>
        <translation type="unfinished">Onde só https é aceito; seu navegador avisa uma vez</translation>
    </message>
    <message>
        <source>https by this computer&apos;s number; your browser warns once</source>
        <translation type="unfinished">https pelo número deste computador; seu navegador avisa uma vez</translation>
    </message>
    <message>
        <source>This computer&apos;s newer number (IPv6)</source>
        <translation type="unfinished">O número mais novo deste computador (IPv6)</translation>
    </message>
    <message>
        <source>Or one address only: log in with the redirect URL above, and paste the final address here</source>
        <translation type="unfinished">Só um endereço: entre com o de cima e cole aqui o final</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished">Nenhum destes</translation>
    </message>
    <message>
        <source>Seen …</source>
        <translation type="unfinished">Visto…</translation>
    </message>
    <message>
        <source>It is right as it is: tell it no more, and say why</source>
        <translation type="unfinished">Está certo assim: não avise mais, e diga por quê</translation>
    </message>
    <message>
        <source>Seen, and why: {finding}</source>
        <translation type="unfinished">Visto, e por quê: {finding}</translation>
    </message>
    <message>
        <source>Something was changed since.</source>
        <translation type="unfinished">Algo foi alterado desde então.</translation>
    </message>
    <message>
        <source>{name} was changed since.</source>
        <translation type="unfinished">Mudou desde então: {name}.</translation>
    </message>
    <message>
        <source>{first} and {second} were changed since.</source>
        <translation type="unfinished">Mudaram desde então: {first} e {second}.</translation>
    </message>
    <message numerus="yes">
        <source>{first}, {second} and {more} more were changed since.</source>
        <comment>{first}, {second} and one more were changed since.</comment>
        <translation type="unfinished">
            <numerusform>Mudaram desde então: {first}, {second} e mais um.</numerusform>
            <numerusform>Mudaram desde então: {first}, {second} e mais {more}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}</source>
        <translation type="unfinished">Salvo como {name} em {folder}</translation>
    </message>
    <message numerus="yes">
        <source>All {count} steps are copied.</source>
        <comment>The one step is copied.</comment>
        <translation type="unfinished">
            <numerusform>A única etapa está copiada.</numerusform>
            <numerusform>Todas as {count} etapas estão copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points are worth a look.</source>
        <comment>One point is worth a look.</comment>
        <translation type="unfinished">
            <numerusform>Um ponto merece uma olhada.</numerusform>
            <numerusform>{count} pontos merecem uma olhada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points have to be mended.</source>
        <comment>One point has to be mended.</comment>
        <translation type="unfinished">
            <numerusform>Um ponto precisa ser corrigido.</numerusform>
            <numerusform>{count} pontos precisam ser corrigidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when}. All {count} checks passed.</source>
        <comment>{when}. One check passed.</comment>
        <translation type="unfinished">
            <numerusform>{when}. Uma verificação passou.</numerusform>
            <numerusform>{when}. Todas as {count} verificações passaram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decides {count} fields</source>
        <comment>Decides one field</comment>
        <translation type="unfinished">
            <numerusform>Decide um campo</numerusform>
            <numerusform>Decide {count} campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} are certain</source>
        <comment>It is certain</comment>
        <translation type="unfinished">
            <numerusform>Com certeza</numerusform>
            <numerusform>Todos os {count} com certeza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more are certain</source>
        <comment>One more is certain</comment>
        <translation type="unfinished">
            <numerusform>Mais um com certeza</numerusform>
            <numerusform>Mais {count} com certeza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fields understood</source>
        <comment>One field understood</comment>
        <translation type="unfinished">
            <numerusform>Um campo entendido</numerusform>
            <numerusform>{count} campos entendidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are filled in from what is known of {name}.</source>
        <comment>One of them is filled in from what is known of {name}.</comment>
        <translation type="unfinished">
            <numerusform>Um deles vem do que se conhece de {name}.</numerusform>
            <numerusform>{count} deles vêm do que se conhece de {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <comment>{count} more</comment>
        <translation type="unfinished">
            <numerusform>mais {count}</numerusform>
            <numerusform>mais {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} apps are known</source>
        <comment>{count} app is known</comment>
        <translation type="unfinished">
            <numerusform>{count} aplicativo é conhecido</numerusform>
            <numerusform>{count} aplicativos são conhecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} others are left out, too.</source>
        <comment>{count} other is left out, too.</comment>
        <translation type="unfinished">
            <numerusform>{count} outro também é omitido.</numerusform>
            <numerusform>{count} outros também são omitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} ({why})</source>
        <translation type="unfinished">{names} ({why})</translation>
    </message>
    <message>
        <source>Taken over: {parts}.</source>
        <translation type="unfinished">Aproveitado: {parts}.</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Test answer</source>
        <translation type="unfinished">Resposta do teste</translation>
    </message>
    <message>
        <source>Token answer</source>
        <translation type="unfinished">Resposta do token</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished">Bruto</translation>
    </message>
    <message>
        <source>Show the answer as raw text</source>
        <translation type="unfinished">Mostrar a resposta como texto bruto</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Resposta</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished">Copiar valor</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished">Copiar caminho</translation>
    </message>
    <message>
        <source>A secret is not copied</source>
        <translation type="unfinished">Um segredo não é copiado</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation type="unfinished">Copiado ✓</translation>
    </message>
</context>
<context>
    <name>AnswerPlaces</name>
    <message>
        <source>Click a value to say what it is:</source>
        <translation type="unfinished">Clique em um valor para dizer o que ele é:</translation>
    </message>
    <message>
        <source>{0} is:</source>
        <translation type="unfinished">{0} é:</translation>
    </message>
</context>
<context>
    <name>AnswerSearch</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">Buscar</translation>
    </message>
    <message>
        <source>Search in the answer</source>
        <translation type="unfinished">Buscar na resposta</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">Não encontrado</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} de {1}</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Do it for me</source>
        <translation type="unfinished">Fazer por mim</translation>
    </message>
    <message>
        <source>One back</source>
        <translation type="unfinished">Anterior</translation>
    </message>
    <message>
        <source>Leave, go on later</source>
        <translation type="unfinished">Continuar depois</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished">Esc</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>{0} of {1} done</source>
        <translation type="unfinished">{0} de {1} concluídas</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>Your browser will warn you once</source>
        <translation type="unfinished">Seu navegador avisará uma vez</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation type="unfinished">Abrir o navegador</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Agora não</translation>
    </message>
    <message>
        <source>After you approve, the provider sends your browser to an https address on this computer. Your browser does not know its certificate and warns you of it.</source>
        <translation type="unfinished">Depois que você aprova, o provedor envia seu navegador a um endereço https neste computador. Seu navegador não conhece o certificado dele e avisa você.</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>It looks like this:</source>
        <translation type="unfinished">O aviso é assim:</translation>
    </message>
    <message>
        <source>⚠  Your connection is not private</source>
        <translation type="unfinished">⚠  Sua conexão não é particular</translation>
    </message>
    <message>
        <source>Firefox: “Warning: Potential Security Risk Ahead”. Safari: “This Connection Is Not Private”.</source>
        <translation type="unfinished">Firefox: “Alerta: Potencial risco de segurança à frente”. Safari: “Esta Conexão Não é Privada”.</translation>
    </message>
    <message>
        <source>Why it is safe here:</source>
        <translation type="unfinished">Por que é seguro aqui:</translation>
    </message>
    <message>
        <source>What to press:</source>
        <translation type="unfinished">Onde clicar:</translation>
    </message>
    <message>
        <source>Chrome, Edge: Advanced, then Proceed to localhost (Continue to localhost).
Firefox: Advanced, then Accept the Risk and Continue.
Safari: Show Details, then visit this website.</source>
        <translation type="unfinished">Chrome, Edge: Avançado, depois Ir para localhost (Continuar para localhost).
Firefox: Avançado, depois Aceitar o risco e continuar.
Safari: Mostrar Detalhes, depois visitar este site.</translation>
    </message>
    <message>
        <source>Is there no such button? Then your computer&apos;s rules forbid it: choose another way in step {step}.</source>
        <translation type="unfinished">Não há esse botão? Então as regras do seu computador o proíbem: escolha outra forma na etapa {step}.</translation>
    </message>
    <message>
        <source>The page is on your own computer. No authority may vouch for such addresses, so the wizard made the certificate itself. Go on only where the address begins with {0}</source>
        <translation type="unfinished">A página está no seu próprio computador. Nenhuma autoridade pode atestar esses endereços, então o assistente fez ele mesmo o certificado. Continue somente se o endereço começar com {0}</translation>
    </message>
</context>
<context>
    <name>ChipsEdit</name>
    <message>
        <source>and {0} more …</source>
        <translation type="unfinished">e mais {0}…</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished">Remover {0}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>✓  The same as {0}, character for character.</source>
        <translation type="unfinished">✓  O mesmo que {0}, caractere por caractere.</translation>
    </message>
    <message>
        <source>✕  This is another address than {0}.</source>
        <translation type="unfinished">✕  Este endereço não é {0}.</translation>
    </message>
    <message>
        <source>What it is compared with is below.</source>
        <translation type="unfinished">Abaixo está aquilo com que ele é comparado.</translation>
    </message>
    <message>
        <source>✕  Not yet the same as {0}. {1} Change it in the portal.</source>
        <translation type="unfinished">✕  Ainda não é o mesmo que {0}. {1} Mude no portal.</translation>
    </message>
    <message>
        <source>Portal:</source>
        <translation type="unfinished">Portal:</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation type="unfinished">Copiado ✓</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation type="unfinished">Não há nada</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished">Copiar {0}</translation>
    </message>
</context>
<context>
    <name>EnvironmentChoice</name>
    <message>
        <source>Production</source>
        <translation type="unfinished">Produção</translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished">Desenvolvimento</translation>
    </message>
    <message>
        <source>Local, on this computer</source>
        <translation type="unfinished">Local, neste computador</translation>
    </message>
    <message>
        <source>None: the redirect URL is another</source>
        <translation type="unfinished">Nenhum: a URL de redirecionamento é outra</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Mostrar</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation type="unfinished">Mostrar o que fazer</translation>
    </message>
    <message>
        <source>The provider shows an error</source>
        <translation type="unfinished">O provedor deu erro</translation>
    </message>
    <message>
        <source>Status {0}</source>
        <translation type="unfinished">Status {0}</translation>
    </message>
</context>
<context>
    <name>ErrorPageCard</name>
    <message>
        <source>What the provider&apos;s page says, or its address</source>
        <translation type="unfinished">O que diz a página do provedor, ou o endereço dela</translation>
    </message>
    <message>
        <source>the redirect URL that was sent</source>
        <translation type="unfinished">a URL de redirecionamento que foi enviada</translation>
    </message>
    <message>
        <source>Was sent</source>
        <translation type="unfinished">Foi enviada</translation>
    </message>
    <message>
        <source>Paste the redirect URL that the portal shows</source>
        <translation type="unfinished">Cole a URL de redirecionamento que o portal mostra</translation>
    </message>
    <message>
        <source>Redirect URL in the portal</source>
        <translation type="unfinished">URL de redirecionamento no portal</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">Entrar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Was sent:</source>
        <translation type="unfinished">Foi enviada:</translation>
    </message>
    <message>
        <source>the address that this log-in sent</source>
        <translation type="unfinished">o endereço que este login enviou</translation>
    </message>
    <message>
        <source>Without port:</source>
        <translation type="unfinished">Sem porta:</translation>
    </message>
    <message>
        <source>the address of your live test</source>
        <translation type="unfinished">o endereço do seu teste ao vivo</translation>
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
        <source>{0} and log in again</source>
        <translation type="unfinished">{0} e entrar de novo</translation>
    </message>
    <message>
        <source>The portal holds another redirect URL.</source>
        <translation type="unfinished">O portal tem outra URL de redirecionamento.</translation>
    </message>
    <message>
        <source>They are the same. Is it saved in the portal?</source>
        <translation type="unfinished">São iguais. Ela está salva no portal?</translation>
    </message>
    <message>
        <source>That is the platform&apos;s entry. The one that this log-in sent has to be there, too.</source>
        <translation type="unfinished">Essa é a URL da plataforma. A que este login enviou também precisa estar lá.</translation>
    </message>
    <message>
        <source>Save it there, then log in again.</source>
        <translation type="unfinished">Salve-a lá e entre de novo.</translation>
    </message>
    <message>
        <source>The next log-in takes another port. Receive at this one, and it stays the same.</source>
        <translation type="unfinished">O próximo login usa outra porta. Receba nesta, e ela continua a mesma.</translation>
    </message>
    <message>
        <source>This computer can receive at the portal&apos;s. Or save the address that was sent there.</source>
        <translation type="unfinished">Este computador pode receber na URL do portal. Ou salve lá o endereço que foi enviado.</translation>
    </message>
    <message>
        <source>What does the provider&apos;s page say?</source>
        <translation type="unfinished">O que diz a página do provedor?</translation>
    </message>
    <message>
        <source>Copy its words, or the address from the browser. Both help.</source>
        <translation type="unfinished">Copie as palavras dela ou o endereço do navegador. Os dois ajudam.</translation>
    </message>
    <message>
        <source>Understood: it is about the redirect URL of this log-in.</source>
        <translation type="unfinished">Entendido: é sobre a URL de redirecionamento deste login.</translation>
    </message>
    <message>
        <source>Understood: it is about {0}.</source>
        <translation type="unfinished">Entendido. É sobre: {0}.</translation>
    </message>
</context>
<context>
    <name>ExportStage</name>
    <message>
        <source>&amp;Export the spec …</source>
        <translation type="unfinished">E&amp;xportar a especificação…</translation>
    </message>
    <message>
        <source>the spec as JSON</source>
        <translation type="unfinished">a especificação como JSON</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished">Copiar como JSON</translation>
    </message>
    <message>
        <source>One JSON file with all steps, without the client ID: “check” calls it unfinished until it is there.</source>
        <translation type="unfinished">Um arquivo JSON com todas as etapas, sem o ID do cliente: “check” a considera inacabada até que ele esteja lá.</translation>
    </message>
    <message>
        <source>One JSON file, with no secret in it.</source>
        <translation type="unfinished">Um arquivo JSON, sem nenhum segredo.</translation>
    </message>
    <message>
        <source>Re&amp;hearse the export …</source>
        <translation type="unfinished">Ensa&amp;iar a exportação…</translation>
    </message>
    <message>
        <source>What was made up is left out.</source>
        <translation type="unfinished">O que foi inventado fica de fora.</translation>
    </message>
    <message>
        <source>Export rehearsed</source>
        <translation type="unfinished">Exportação ensaiada</translation>
    </message>
    <message>
        <source>Rehearse the export</source>
        <translation type="unfinished">Ensaiar a exportação</translation>
    </message>
    <message>
        <source>Rehearse it now</source>
        <translation type="unfinished">Ensaiar agora</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished">Exportada</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">Mostrar na pasta</translation>
    </message>
    <message>
        <source>Export for your team</source>
        <translation type="unfinished">Exportar para sua equipe</translation>
    </message>
    <message>
        <source>&amp;Export now</source>
        <translation type="unfinished">E&amp;xportar agora</translation>
    </message>
    <message>
        <source>The spec and its proof, no secret in them.</source>
        <translation type="unfinished">Especificação e comprovação, sem segredos.</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation type="unfinished">Conexões (*.json)</translation>
    </message>
    <message>
        <source>Export the spec</source>
        <translation type="unfinished">Exportar a especificação</translation>
    </message>
    <message>
        <source>≈  Rehearsed: saved as {0}</source>
        <translation type="unfinished">≈  Ensaiado: salvo como {0}</translation>
    </message>
    <message>
        <source>✓  Saved as {0}</source>
        <translation type="unfinished">✓  Salvo como {0}</translation>
    </message>
    <message>
        <source>✓  Saved as {0}, with its proof beside it</source>
        <translation type="unfinished">✓  Salvo como {0}, com a comprovação ao lado</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Region</source>
        <translation type="unfinished">Região</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished">Rót&amp;ulo</translation>
    </message>
    <message>
        <source>What people read above the field.</source>
        <translation type="unfinished">O que as pessoas leem acima do campo.</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished">&amp;Chave</translation>
    </message>
    <message>
        <source>Its name in addresses.</source>
        <translation type="unfinished">O nome dele nos endereços.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Texto</translation>
    </message>
    <message>
        <source>Choice from a list</source>
        <translation type="unfinished">Escolha de uma lista</translation>
    </message>
    <message>
        <source>Secret text</source>
        <translation type="unfinished">Texto secreto</translation>
    </message>
    <message>
        <source>Only a text to read</source>
        <translation type="unfinished">Só um texto para ler</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished">&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation type="unfinished">Valor &amp;padrão</translation>
    </message>
    <message>
        <source>Used where nothing is filled in.</source>
        <translation type="unfinished">Usado quando nada é preenchido.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished">Opções</translation>
    </message>
    <message>
        <source>People read</source>
        <translation type="unfinished">As pessoas leem</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Valor</translation>
    </message>
    <message>
        <source>Add choice</source>
        <translation type="unfinished">Adicionar opção</translation>
    </message>
    <message>
        <source>Such as EU = eu, US = us.</source>
        <translation type="unfinished">Como EU = eu, US = us.</translation>
    </message>
    <message>
        <source>People must fill it in</source>
        <translation type="unfinished">As pessoas devem preenchê-lo</translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished">Obrigatório</translation>
    </message>
    <message>
        <source>Leave it off: a required field makes people give up, and a default does the same job.</source>
        <translation type="unfinished">Deixe desmarcado: um campo obrigatório faz as pessoas desistirem, e um valor padrão cumpre o mesmo papel.</translation>
    </message>
    <message>
        <source>More: help text, what may be typed, when it is shown</source>
        <translation type="unfinished">Mais: texto de ajuda, o que pode ser digitado, quando aparece</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished">Texto de ajuda</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation type="unfinished">Exemplo no campo</translation>
    </message>
    <message>
        <source>Shown before</source>
        <translation type="unfinished">Mostrado antes</translation>
    </message>
    <message>
        <source>Shown after</source>
        <translation type="unfinished">Mostrado depois</translation>
    </message>
    <message>
        <source>What fits into this field. Of an address, a host name keeps what it needs.</source>
        <translation type="unfinished">O que cabe neste campo. De um endereço colado, um campo de nome de host guarda só o necessário.</translation>
    </message>
    <message>
        <source>People enter</source>
        <translation type="unfinished">As pessoas digitam</translation>
    </message>
    <message>
        <source>A regular expression for the whole of it: this one allows small letters, digits and -.</source>
        <translation type="unfinished">Uma expressão regular para o texto inteiro: esta permite letras minúsculas, dígitos e -.</translation>
    </message>
    <message>
        <source>Must match</source>
        <translation type="unfinished">Deve corresponder a</translation>
    </message>
    <message>
        <source>Shown when (code)</source>
        <translation type="unfinished">Mostrado quando (código)</translation>
    </message>
    <message>
        <source>Choices from code</source>
        <translation type="unfinished">Opções por código</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Not pasted: it is far longer than anything that belongs here.</source>
        <translation type="unfinished">Não colado: é muito mais longo do que qualquer coisa que caiba aqui.</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Desfazer</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>Nothing is asked: they press Connect, and log in at the provider.</source>
        <translation type="unfinished">Nada é perguntado: as pessoas clicam em Conectar e entram no provedor.</translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation type="unfinished">(sem rótulo)</translation>
    </message>
    <message>
        <source>{0} for the live test</source>
        <translation type="unfinished">{0} para o teste ao vivo</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Any text</source>
        <translation type="unfinished">Qualquer texto</translation>
    </message>
    <message>
        <source>Host name, such as acme.example.com</source>
        <translation type="unfinished">Nome de host, como acme.example.com</translation>
    </message>
    <message>
        <source>Web address, such as https://acme.com</source>
        <translation type="unfinished">Endereço web, como https://acme.com</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished">Endereço de e-mail</translation>
    </message>
    <message>
        <source>UUID (long id with hyphens)</source>
        <translation type="unfinished">UUID (id longo com hifens)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Número</translation>
    </message>
    <message>
        <source>A pattern of your own</source>
        <translation type="unfinished">Um formato próprio</translation>
    </message>
</context>
<context>
    <name>FoundCauses</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Tentar de novo</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation type="unfinished">Mostrar requisição</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation type="unfinished">Outras causas</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">Entrar de novo</translation>
    </message>
    <message>
        <source>Tried:</source>
        <translation type="unfinished">Tentado:</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">sem resposta</translation>
    </message>
    <message>
        <source>✕  {what}, {result}</source>
        <translation type="unfinished">✕  {what}, {result}</translation>
    </message>
    <message>
        <source>{what}: refused, {result}</source>
        <translation type="unfinished">{what}: recusado, {result}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished">Desfazer isso</translation>
    </message>
    <message>
        <source>It is taken back.</source>
        <translation type="unfinished">Foi desfeito.</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished">Copiar {0}</translation>
    </message>
    <message>
        <source>Makes this change, and shows the address to register at the provider first.</source>
        <translation type="unfinished">Faz esta mudança e mostra antes o endereço a registrar no provedor.</translation>
    </message>
    <message>
        <source>Makes this change. Nothing of this step is sent then.</source>
        <translation type="unfinished">Faz esta mudança. Nada desta etapa é enviado então.</translation>
    </message>
    <message>
        <source>Two changes were tried already. This makes the change; look at it before you try again.</source>
        <translation type="unfinished">Duas mudanças já foram tentadas. Isto faz a mudança; olhe-a antes de tentar de novo.</translation>
    </message>
    <message>
        <source>{0} and log in again</source>
        <translation type="unfinished">{0} e entrar de novo</translation>
    </message>
    <message>
        <source>Makes this change, then opens your browser to log in: a code is good for one try.</source>
        <translation type="unfinished">Faz esta mudança e abre seu navegador para entrar: um código serve para uma tentativa.</translation>
    </message>
    <message>
        <source>{0} and try again</source>
        <translation type="unfinished">{0} e tentar de novo</translation>
    </message>
    <message>
        <source>Makes this change, then sends the request again.</source>
        <translation type="unfinished">Faz esta mudança e envia a requisição de novo.</translation>
    </message>
    <message>
        <source>Makes this change, then reads the answer again. Nobody has to log in.</source>
        <translation type="unfinished">Faz esta mudança e depois lê a resposta outra vez. Ninguém precisa fazer login.</translation>
    </message>
    <message>
        <source>What was added before, and did not help, goes.</source>
        <translation type="unfinished">O que foi adicionado antes e não ajudou é retirado.</translation>
    </message>
    <message>
        <source>Go to the field in {0}</source>
        <translation type="unfinished">Ir para o campo em {0}</translation>
    </message>
</context>
<context>
    <name>GuidePane</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished">Guia</translation>
    </message>
    <message>
        <source>More about this step</source>
        <translation type="unfinished">Mais sobre esta etapa</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>The connection itself</source>
        <translation type="unfinished">A própria conexão</translation>
    </message>
    <message>
        <source>Copy {0} again</source>
        <translation type="unfinished">Copiar {0} de novo</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation type="unfinished">Copiar {0}</translation>
    </message>
    <message>
        <source>It is chosen there: go on</source>
        <translation type="unfinished">Já está escolhido lá: continuar</translation>
    </message>
    <message>
        <source>Copy each into the platform&apos;s form, beside this window.</source>
        <translation type="unfinished">Copie cada item para o formulário da plataforma, ao lado desta janela.</translation>
    </message>
    <message>
        <source>Copy the last one again</source>
        <translation type="unfinished">Copiar o último de novo</translation>
    </message>
    <message>
        <source>The platform has the secret</source>
        <translation type="unfinished">A plataforma tem o segredo</translation>
    </message>
    <message>
        <source>Copy the client secret</source>
        <translation type="unfinished">Copiar o segredo do cliente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>This waits until the points marked ✕ above are mended.</source>
        <translation type="unfinished">Isto espera até que os pontos marcados com ✕ acima sejam corrigidos.</translation>
    </message>
    <message>
        <source>All steps are copied. This computer has no client secret: see that the platform has it.</source>
        <translation type="unfinished">Todas as etapas estão copiadas. Este computador não tem segredo do cliente: certifique-se de que a plataforma o tenha.</translation>
    </message>
    <message>
        <source>✓  All steps are copied.</source>
        <translation type="unfinished">✓  Todas as etapas estão copiadas.</translation>
    </message>
    <message>
        <source>A minute after it was copied, the clipboard is emptied.</source>
        <translation type="unfinished">Um minuto depois da cópia, a área de transferência é esvaziada.</translation>
    </message>
    <message>
        <source>The provider&apos;s portal has to hold it, too: you tested with an address of this computer.</source>
        <translation type="unfinished">Esta URL também precisa estar no portal do provedor: você testou com um endereço deste computador.</translation>
    </message>
    <message>
        <source>choose “{0}”</source>
        <translation type="unfinished">escolha “{0}”</translation>
    </message>
    <message>
        <source>no longer on this computer: paste it in step {step}</source>
        <translation type="unfinished">não está mais neste computador: cole-o na etapa {step}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished">oculto</translation>
    </message>
    <message>
        <source>hidden, until you close the window</source>
        <translation type="unfinished">oculto, até você fechar a janela</translation>
    </message>
    <message>
        <source>not on this computer: paste it in step {step}</source>
        <translation type="unfinished">não está neste computador: cole-o na etapa {step}</translation>
    </message>
    <message>
        <source>hidden, looked for when you copy it</source>
        <translation type="unfinished">oculto, procurado quando você o copia</translation>
    </message>
</context>
<context>
    <name>HandOverStage</name>
    <message>
        <source>Other ways</source>
        <translation type="unfinished">Outras formas</translation>
    </message>
    <message>
        <source>Export for the platform …</source>
        <translation type="unfinished">Exportar para a plataforma…</translation>
    </message>
    <message>
        <source>The record that the platform&apos;s own interface takes</source>
        <translation type="unfinished">O registro que a interface da própria plataforma aceita</translation>
    </message>
    <message>
        <source>Publish …</source>
        <translation type="unfinished">Publicar…</translation>
    </message>
    <message>
        <source>For teams: create or update it on the platform; the difference is shown first</source>
        <translation type="unfinished">Para equipes: criar ou atualizar na plataforma; a diferença é mostrada antes</translation>
    </message>
    <message>
        <source>One file with all steps, as viaSocket keeps it; or sent there with the platform&apos;s key.</source>
        <translation type="unfinished">Um arquivo com todas as etapas, como a viaSocket o guarda; ou enviado para lá com a chave da plataforma.</translation>
    </message>
    <message>
        <source>Hand over to viaSocket</source>
        <translation type="unfinished">Entregar à viaSocket</translation>
    </message>
    <message>
        <source>Once an app is registered.</source>
        <translation type="unfinished">Assim que um aplicativo estiver registrado.</translation>
    </message>
    <message>
        <source>{0} of {1} copied</source>
        <translation type="unfinished">{0} de {1} copiadas</translation>
    </message>
    <message>
        <source>Published.</source>
        <translation type="unfinished">Publicada.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished">Entregue</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">Mostrar na pasta</translation>
    </message>
    <message>
        <source>Step after step, by copying.</source>
        <translation type="unfinished">Etapa por etapa, copiando.</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation type="unfinished">Entregar agora</translation>
    </message>
    <message>
        <source>Records (*.json)</source>
        <translation type="unfinished">Registros (*.json)</translation>
    </message>
    <message>
        <source>Export with the client secret</source>
        <translation type="unfinished">Exportar com o segredo do cliente</translation>
    </message>
    <message>
        <source>Export for the platform</source>
        <translation type="unfinished">Exportar para a plataforma</translation>
    </message>
    <message>
        <source>Paste it in step {step}, or export without it. Nothing was written.</source>
        <translation type="unfinished">Cole-o na etapa {step} ou exporte sem ele. Nada foi gravado.</translation>
    </message>
    <message>
        <source>The client secret is not on this computer.</source>
        <translation type="unfinished">O segredo do cliente não está neste computador.</translation>
    </message>
    <message>
        <source>✓  Saved as {0}, with the client secret: for you alone.</source>
        <translation type="unfinished">✓  Salvo como {0}, com o segredo do cliente: só para você.</translation>
    </message>
    <message>
        <source>✓  Saved as {0}</source>
        <translation type="unfinished">✓  Salvo como {0}</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished">Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished">Mover para baixo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remover</translation>
    </message>
</context>
<context>
    <name>KeptLines</name>
    <message>
        <source>More</source>
        <translation type="unfinished">Mais</translation>
    </message>
</context>
<context>
    <name>LegLines</name>
    <message>
        <source>Status {0}</source>
        <translation type="unfinished">Status {0}</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation type="unfinished">Ainda não executado.</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>The provider shows an &amp;error</source>
        <translation type="unfinished">O provedor deu &amp;erro</translation>
    </message>
    <message>
        <source>Show &amp;requests</source>
        <translation type="unfinished">Ver &amp;requisições</translation>
    </message>
    <message>
        <source>the log-in link</source>
        <translation type="unfinished">o link de login</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished">Copiar link</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished">Renovar agora</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation type="unfinished">Revogar agora</translation>
    </message>
    <message>
        <source>Send test call</source>
        <translation type="unfinished">Enviar teste</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished">Ensaiar</translation>
    </message>
    <message>
        <source>Before an app is registered: the provider is played on this computer. It proves nothing</source>
        <translation type="unfinished">Antes de um aplicativo ser registrado: o provedor é simulado neste computador. Não comprova nada</translation>
    </message>
    <message>
        <source>&amp;Authorize now</source>
        <translation type="unfinished">&amp;Autorizar agora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Mais</translation>
    </message>
    <message>
        <source>Runs against the provider, from this computer</source>
        <translation type="unfinished">Executa com o provedor real, a partir deste computador</translation>
    </message>
    <message>
        <source>&amp;Authorize again</source>
        <translation type="unfinished">&amp;Autorizar de novo</translation>
    </message>
    <message>
        <source>Rehearse again</source>
        <translation type="unfinished">Ensaiar de novo</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished">restam {0}</translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message>
        <source>{0}, also “{1}”</source>
        <translation type="unfinished">{0}, também “{1}”</translation>
    </message>
    <message>
        <source>{0}, your own entry</source>
        <translation type="unfinished">{0}, entrada sua</translation>
    </message>
    <message>
        <source>All steps are known.</source>
        <translation type="unfinished">Todas as etapas são conhecidas.</translation>
    </message>
    <message>
        <source>Not known yet: {0}.</source>
        <translation type="unfinished">Ainda não conhecido: {0}.</translation>
    </message>
    <message>
        <source>client ID and secret</source>
        <translation type="unfinished">ID e segredo do cliente</translation>
    </message>
    <message>
        <source>You bring: {0}.</source>
        <translation type="unfinished">Você traz: {0}.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished">Produção</translation>
    </message>
    <message>
        <source>Use {0}</source>
        <translation type="unfinished">Usar {0}</translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">Mostrar todos os {0}</translation>
    </message>
</context>
<context>
    <name>MendStage</name>
    <message>
        <source>No app yet? Rehearse the rest</source>
        <translation type="unfinished">Ainda sem aplicativo? Ensaie o resto</translation>
    </message>
    <message>
        <source>All that comes next, the export with it, with the provider played on this computer</source>
        <translation type="unfinished">Tudo o que vem depois, inclusive a exportação, com o provedor simulado neste computador</translation>
    </message>
    <message>
        <source>The client ID is made up, until an app is registered.</source>
        <translation type="unfinished">O ID do cliente é inventado até que um aplicativo seja registrado.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation type="unfinished">Corrigir</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Ver o ponto</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Ver os pontos</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation type="unfinished">Corrigido</translation>
    </message>
    <message>
        <source>has to be mended</source>
        <translation type="unfinished">precisa ser corrigido</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation type="unfinished">merece uma olhada</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation type="unfinished">bom saber</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">Mostrar todos os {0}</translation>
    </message>
    <message>
        <source>Go to {0}</source>
        <translation type="unfinished">Ir para {0}</translation>
    </message>
    <message>
        <source>✓  Nothing has to be mended. Worth a look:</source>
        <translation type="unfinished">✓  Nada precisa ser corrigido. Merece uma olhada:</translation>
    </message>
    <message>
        <source>✓  Nothing is missing.</source>
        <translation type="unfinished">✓  Não falta nada.</translation>
    </message>
    <message>
        <source>✓  The spec is complete.</source>
        <translation type="unfinished">✓  A especificação está completa.</translation>
    </message>
    <message>
        <source>✓  The spec is complete. The client secret is not on this computer: see step {step}.</source>
        <translation type="unfinished">✓  A especificação está completa. O segredo do cliente não está neste computador: veja a etapa {step}.</translation>
    </message>
    <message>
        <source>Go to {0}: {1}</source>
        <translation type="unfinished">Ir para {0}: {1}</translation>
    </message>
</context>
<context>
    <name>OriginMark</name>
    <message>
        <source>{0}: changed by you since</source>
        <translation type="unfinished">{0}: alterado por você desde então</translation>
    </message>
    <message>
        <source>{0}: read from {1}</source>
        <translation type="unfinished">{0}, lido em: {1}</translation>
    </message>
    <message>
        <source>Origin of {0}</source>
        <translation type="unfinished">Origem de {0}</translation>
    </message>
    <message>
        <source>Changed by you since it was read</source>
        <translation type="unfinished">Alterado por você desde que foi lido</translation>
    </message>
    <message>
        <source>Where this was read</source>
        <translation type="unfinished">Onde isto foi lido</translation>
    </message>
</context>
<context>
    <name>OriginWords</name>
    <message>
        <source>●  Certain</source>
        <translation type="unfinished">●  Com certeza</translation>
    </message>
    <message>
        <source>✓  You chose</source>
        <translation type="unfinished">✓  Você escolheu</translation>
    </message>
    <message>
        <source>◐  Likely</source>
        <translation type="unfinished">◐  Provável</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation type="unfinished">{0}, linha {1}</translation>
    </message>
    <message>
        <source>{0}Line {1}</source>
        <translation type="unfinished">{0}Linha {1}</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Fonte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lugar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">Lido</translation>
    </message>
    <message>
        <source>Back to what was read</source>
        <translation type="unfinished">Voltar ao que foi lido</translation>
    </message>
    <message>
        <source>You changed it. It was read as: {0}</source>
        <translation type="unfinished">Você mudou. Foi lido como: {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Known of this provider</source>
        <translation type="unfinished">Conhecido deste provedor</translation>
    </message>
    <message>
        <source>Chosen for this provider</source>
        <translation type="unfinished">Escolhido para este provedor</translation>
    </message>
    <message>
        <source>Where this was read</source>
        <translation type="unfinished">Onde isto foi lido</translation>
    </message>
    <message>
        <source>Concluded from what was read</source>
        <translation type="unfinished">Concluído a partir do que foi lido</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Receive it another way</source>
        <translation type="unfinished">Receber de outra forma</translation>
    </message>
    <message>
        <source>Paste the final address  ·  with the platform&apos;s redirect URL</source>
        <translation type="unfinished">Colar o endereço final  ·  com a URL de redirecionamento da plataforma</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>The provider&apos;s own words</source>
        <translation type="unfinished">As palavras do próprio provedor</translation>
    </message>
</context>
<context>
    <name>ParameterPreview</name>
    <message>
        <source>Run my own code</source>
        <translation type="unfinished">Executar meu código</translation>
    </message>
    <message>
        <source>With the values of the live test, in an engine that can send nothing</source>
        <translation type="unfinished">Com os valores do teste ao vivo, em um motor que não pode enviar nada</translation>
    </message>
    <message>
        <source>As the platform will send it</source>
        <translation type="unfinished">Como a plataforma vai enviar</translation>
    </message>
    <message>
        <source>in the query</source>
        <translation type="unfinished">na query</translation>
    </message>
    <message>
        <source>in the body</source>
        <translation type="unfinished">no corpo</translation>
    </message>
    <message>
        <source>With the values of the last live test. What is secret is hidden here; the platform sends it.</source>
        <translation type="unfinished">Com os valores do último teste ao vivo. O que é secreto fica oculto aqui; a plataforma envia.</translation>
    </message>
    <message>
        <source>Run the live test to see the real values.</source>
        <translation type="unfinished">Execute o teste ao vivo para ver os valores reais.</translation>
    </message>
    <message>
        <source>computed by your own code</source>
        <translation type="unfinished">calculado pelo seu próprio código</translation>
    </message>
</context>
<context>
    <name>ParameterTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Valor</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation type="unfinished">Adicionar parâmetro</translation>
    </message>
    <message>
        <source>Insert value</source>
        <translation type="unfinished">Inserir valor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remover</translation>
    </message>
</context>
<context>
    <name>PortalRedirects</name>
    <message>
        <source>It takes one only? Say so in step {step}.</source>
        <translation type="unfinished">Ele só aceita uma? Diga isso na etapa {step}.</translation>
    </message>
    <message>
        <source>Sent when it was registered: there is nothing to enter. After a change register another app.</source>
        <translation type="unfinished">Enviado no registro: não há nada a preencher. Depois de uma mudança, registre outro aplicativo.</translation>
    </message>
    <message>
        <source>For the portal</source>
        <translation type="unfinished">Para o portal</translation>
    </message>
    <message>
        <source>the redirect URL</source>
        <translation type="unfinished">a URL de redirecionamento</translation>
    </message>
    <message>
        <source>the redirect URL of the live test</source>
        <translation type="unfinished">a URL de redirecionamento do teste ao vivo</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation type="unfinished">Plataforma</translation>
    </message>
    <message>
        <source>Live test</source>
        <translation type="unfinished">Teste ao vivo</translation>
    </message>
    <message>
        <source>It lists scopes? Choose these.</source>
        <translation type="unfinished">O portal lista escopos? Escolha estes.</translation>
    </message>
    <message>
        <source>the scopes</source>
        <translation type="unfinished">os escopos</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished">Escopos</translation>
    </message>
    <message>
        <source>It asks for redirect URLs: enter both, to the letter.</source>
        <translation type="unfinished">O portal pede URLs de redirecionamento: insira as duas, exatamente como estão.</translation>
    </message>
    <message>
        <source>It asks for a redirect URL: enter this one, to the letter.</source>
        <translation type="unfinished">O portal pede uma URL de redirecionamento: insira esta, exatamente como está.</translation>
    </message>
    <message>
        <source>Registered with the app</source>
        <translation type="unfinished">Registrado com o aplicativo</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Guided run</source>
        <translation type="unfinished">Percurso guiado</translation>
    </message>
    <message>
        <source>On purpose</source>
        <translation type="unfinished">De propósito</translation>
    </message>
    <message>
        <source>Leave, go on later</source>
        <translation type="unfinished">Continuar depois</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>✓  The calls were made by the code that the platform will run.</source>
        <translation type="unfinished">✓  As chamadas foram feitas pelo código que a plataforma vai executar.</translation>
    </message>
    <message>
        <source>What this shows of the provider</source>
        <translation type="unfinished">O que isto mostra do provedor</translation>
    </message>
    <message>
        <source>≈  Rehearsed on this computer: it proves nothing.</source>
        <translation type="unfinished">≈  Ensaiado neste computador: não comprova nada.</translation>
    </message>
    <message>
        <source>!  Out of date: this was tried on {0}. {1} Prove it again before you hand it over.</source>
        <translation type="unfinished">!  Desatualizado: isto foi testado em {0}. {1} Comprove de novo antes de entregar.</translation>
    </message>
    <message>
        <source>✓  Proved on {0}.</source>
        <translation type="unfinished">✓  Comprovada em {0}.</translation>
    </message>
    <message>
        <source>✕  Not proved: the run of {0} found what has to be mended.</source>
        <translation type="unfinished">✕  Não comprovada: a execução de {0} encontrou o que precisa ser corrigido.</translation>
    </message>
    <message>
        <source>Something was changed since.</source>
        <translation type="unfinished">Algo foi alterado desde então.</translation>
    </message>
    <message>
        <source>It is about the spec with the SHA-256 {0}, by version {1} of this program.</source>
        <translation type="unfinished">É sobre a especificação com o SHA-256 {0}, pela versão {1} deste programa.</translation>
    </message>
    <message>
        <source>This provider has none.</source>
        <translation type="unfinished">Este provedor não tem.</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation type="unfinished">não configurado</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation type="unfinished">ainda não executado</translation>
    </message>
</context>
<context>
    <name>ProveStage</name>
    <message>
        <source>&amp;Prove the whole connection</source>
        <translation type="unfinished">Com&amp;provar a conexão inteira</translation>
    </message>
    <message>
        <source>Run the test with the exported code</source>
        <translation type="unfinished">Executar o teste com o código exportado</translation>
    </message>
    <message>
        <source>The same, with the calls made by the code that the platform will run</source>
        <translation type="unfinished">O mesmo, com as chamadas feitas pelo código que a plataforma vai executar</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation type="unfinished">Ver relatório</translation>
    </message>
    <message>
        <source>The proof as a page to read, to print and to sign off, in your browser</source>
        <translation type="unfinished">A comprovação como página para ler, imprimir e assinar, no seu navegador</translation>
    </message>
    <message>
        <source>Save the proof …</source>
        <translation type="unfinished">Salvar a comprovação…</translation>
    </message>
    <message>
        <source>The same on this computer, with the provider played: it proves nothing</source>
        <translation type="unfinished">O mesmo neste computador, com o provedor simulado: não comprova nada</translation>
    </message>
    <message>
        <source>Rehearse it first</source>
        <translation type="unfinished">Ensaiar antes</translation>
    </message>
    <message>
        <source>Rehearse the exported code</source>
        <translation type="unfinished">Ensaiar o código exportado</translation>
    </message>
    <message>
        <source>Re&amp;hearse the exported code</source>
        <translation type="unfinished">Ensa&amp;iar o código exportado</translation>
    </message>
    <message>
        <source>Re&amp;hearse the whole connection</source>
        <translation type="unfinished">Ensa&amp;iar a conexão inteira</translation>
    </message>
    <message>
        <source>Rehearse the calls again</source>
        <translation type="unfinished">Ensaiar as chamadas de novo</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation type="unfinished">Comprovada</translation>
    </message>
    <message>
        <source>Prove it again</source>
        <translation type="unfinished">Comprovar de novo</translation>
    </message>
    <message>
        <source>✕  The run of {0} stopped at {1}.</source>
        <translation type="unfinished">✕  A execução de {0} parou em {1}.</translation>
    </message>
    <message>
        <source>✕  It stopped at {0}.</source>
        <translation type="unfinished">✕  Parou em {0}.</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation type="unfinished">Comprovar</translation>
    </message>
    <message>
        <source>✕  The last run found what has to be mended.</source>
        <translation type="unfinished">✕  A última execução encontrou o que precisa ser corrigido.</translation>
    </message>
    <message>
        <source>The live test is under way.</source>
        <translation type="unfinished">O teste ao vivo está em andamento.</translation>
    </message>
    <message>
        <source>By the live test, from the log-in to the revocation.</source>
        <translation type="unfinished">Pelo teste ao vivo, do login à revogação.</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished">Ensaiar</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation type="unfinished">Ensaiada</translation>
    </message>
    <message>
        <source>The exported code, too. It proves nothing.</source>
        <translation type="unfinished">O código exportado também. Não comprova nada.</translation>
    </message>
    <message>
        <source>The rehearsal is under way.</source>
        <translation type="unfinished">O ensaio está em andamento.</translation>
    </message>
    <message>
        <source>From the log-in to the revocation, then with the exported code.</source>
        <translation type="unfinished">Do login à revogação, depois com o código exportado.</translation>
    </message>
    <message>
        <source>Proofs (*.proof.json)</source>
        <translation type="unfinished">Comprovações (*.proof.json)</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation type="unfinished">Salvar a comprovação</translation>
    </message>
    <message>
        <source>✓  Saved as {0}</source>
        <translation type="unfinished">✓  Salvo como {0}</translation>
    </message>
</context>
<context>
    <name>ProviderPage</name>
    <message>
        <source>Open the documentation</source>
        <translation type="unfinished">Abrir a documentação</translation>
    </message>
    <message>
        <source>Open the developer portal</source>
        <translation type="unfinished">Abrir o portal do desenvolvedor</translation>
    </message>
</context>
<context>
    <name>ProviderSays</name>
    <message>
        <source>the provider&apos;s own words</source>
        <translation type="unfinished">as palavras do próprio provedor</translation>
    </message>
    <message>
        <source>The provider&apos;s own words</source>
        <translation type="unfinished">As palavras do próprio provedor</translation>
    </message>
    <message>
        <source>The provider sent no explanation. Its answer begins:</source>
        <translation type="unfinished">O provedor não enviou explicação. A resposta dele começa assim:</translation>
    </message>
    <message>
        <source>The provider sent no explanation: its answer is empty.</source>
        <translation type="unfinished">O provedor não enviou explicação: a resposta dele está vazia.</translation>
    </message>
    <message>
        <source>The provider sent no explanation. Its answer is not shown here, it may hold a token.</source>
        <translation type="unfinished">O provedor não enviou explicação. A resposta dele não é mostrada aqui, pode conter um token.</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished">Mostrar menos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Mostrar tudo</translation>
    </message>
</context>
<context>
    <name>RawAnswer</name>
    <message>
        <source>Answer as raw text</source>
        <translation type="unfinished">Resposta como texto bruto</translation>
    </message>
    <message>
        <source>… The answer is longer: its beginning is shown here, the tree shows all of it.</source>
        <translation type="unfinished">… A resposta é mais longa: o começo é mostrado aqui, a árvore a mostra inteira.</translation>
    </message>
</context>
<context>
    <name>ReachDialog</name>
    <message>
        <source>May this connection&apos;s own code run?</source>
        <translation type="unfinished">O código próprio desta conexão pode ser executado?</translation>
    </message>
    <message>
        <source>Some steps of this connection are code that this program did not make. It gets this connection&apos;s credentials, no files of yours, and can send requests to these servers alone:</source>
        <translation type="unfinished">Algumas etapas desta conexão são código que este programa não fez. Ele recebe as credenciais desta conexão, nenhum arquivo seu, e pode enviar requisições somente a estes servidores:</translation>
    </message>
    <message>
        <source>Say yes only if you know whose servers these are, and trust whoever wrote the code.</source>
        <translation type="unfinished">Só diga sim se souber de quem são esses servidores e confiar em quem escreveu o código.</translation>
    </message>
    <message>
        <source>Yes, run it</source>
        <translation type="unfinished">Sim, executar</translation>
    </message>
    <message>
        <source>May a request go to your own network?</source>
        <translation type="unfinished">Uma requisição pode ir para a sua própria rede?</translation>
    </message>
    <message>
        <source>This connection wants to send a request to this computer, or to one that only your network reaches:</source>
        <translation type="unfinished">Esta conexão quer enviar uma requisição a este computador, ou a um que só a sua rede alcança:</translation>
    </message>
    <message>
        <source>Providers are on the internet. Say yes only if this server is the one that you mean.</source>
        <translation type="unfinished">Provedores ficam na internet. Só diga sim se este servidor for mesmo o que você quer.</translation>
    </message>
    <message>
        <source>Yes, send it</source>
        <translation type="unfinished">Sim, enviar</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Não</translation>
    </message>
</context>
<context>
    <name>RegisterCard</name>
    <message>
        <source>Register an app</source>
        <translation type="unfinished">Registrar aplicativo</translation>
    </message>
    <message>
        <source>Initial access token</source>
        <translation type="unfinished">Token de acesso inicial</translation>
    </message>
    <message>
        <source>Register an app there now?</source>
        <translation type="unfinished">Registrar um aplicativo lá agora?</translation>
    </message>
    <message>
        <source>✓  An app is registered</source>
        <translation type="unfinished">✓  Um aplicativo está registrado</translation>
    </message>
    <message>
        <source>Its client ID comes into the rows below, its secret where your secrets are kept: into no file.</source>
        <translation type="unfinished">O ID do cliente dele vai para as linhas abaixo; o segredo vai para onde seus segredos são guardados, nunca para um arquivo.</translation>
    </message>
    <message>
        <source>Registering …</source>
        <translation type="unfinished">Registrando…</translation>
    </message>
    <message>
        <source>The server does that by itself, without its portal. Asked is {0}, and sent are {1}.</source>
        <translation type="unfinished">O servidor faz isso sozinho, sem o portal. A consulta vai para {0}, e são enviados {1}.</translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished">; </translation>
    </message>
    <message>
        <source>the name {0}</source>
        <translation type="unfinished">o nome {0}</translation>
    </message>
    <message>
        <source>the redirect URIs {0}</source>
        <translation type="unfinished">os redirect URIs {0}</translation>
    </message>
    <message>
        <source>the scopes {0}</source>
        <translation type="unfinished">os escopos {0}</translation>
    </message>
    <message>
        <source>the secret in the header (Basic)</source>
        <translation type="unfinished">o segredo no cabeçalho (Basic)</translation>
    </message>
    <message>
        <source>the secret in the body</source>
        <translation type="unfinished">o segredo no corpo</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation type="unfinished">sem segredo</translation>
    </message>
    <message>
        <source>log-in by code, with refresh tokens</source>
        <translation type="unfinished">login por código, com tokens de atualização</translation>
    </message>
    <message>
        <source>log-in by code</source>
        <translation type="unfinished">login por código</translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation type="unfinished">{0}; {1}</translation>
    </message>
    <message>
        <source>Its client ID is in the rows below, and is filled in with them.</source>
        <translation type="unfinished">O ID do cliente dele está nas linhas abaixo e é preenchido com elas.</translation>
    </message>
    <message>
        <source>This computer has no password store: its secret is kept until you close the window.</source>
        <translation type="unfinished">Este computador não tem cofre de senhas: o segredo dele é guardado até você fechar a janela.</translation>
    </message>
    <message>
        <source>Its secret is kept with it, in no file.</source>
        <translation type="unfinished">O segredo dele é guardado junto, em nenhum arquivo.</translation>
    </message>
    <message>
        <source>The secret ends on {0}: then register another app.</source>
        <translation type="unfinished">O segredo expira em {0}: registre então outro aplicativo.</translation>
    </message>
    <message>
        <source>The server left out where people come back to: {0}.</source>
        <translation type="unfinished">O servidor omitiu estes endereços de retorno: {0}.</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>Open a JSON file …</source>
        <translation type="unfinished">Abrir um arquivo JSON…</translation>
    </message>
    <message>
        <source>Paste an answer</source>
        <translation type="unfinished">Colar uma resposta</translation>
    </message>
    <message>
        <source>Open another answer …</source>
        <translation type="unfinished">Abrir outra resposta…</translation>
    </message>
    <message>
        <source>Paste another</source>
        <translation type="unfinished">Colar outra</translation>
    </message>
    <message>
        <source>Keep it, without secrets</source>
        <translation type="unfinished">Guardar, sem segredos</translation>
    </message>
    <message>
        <source>On this computer alone, readable by you alone. Without the tick, what is kept is deleted.</source>
        <translation type="unfinished">Só neste computador, legível só por você. Se desmarcado, o que está guardado é excluído.</translation>
    </message>
    <message>
        <source>No answer yet. Run the live test below, or bring an answer you saved.</source>
        <translation type="unfinished">Ainda sem resposta. Execute o teste ao vivo abaixo, ou traga uma resposta que você salvou.</translation>
    </message>
    <message>
        <source>Open an answer</source>
        <translation type="unfinished">Abrir uma resposta</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation type="unfinished">JSON (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The file is too large. Cut it to one answer.</source>
        <translation type="unfinished">O arquivo é grande demais. Reduza-o a uma só resposta.</translation>
    </message>
    <message>
        <source>“{0}” cannot be read: {1}.</source>
        <translation type="unfinished">“{0}” não pode ser lido: {1}.</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose the JSON file that you saved.</source>
        <translation type="unfinished">O arquivo não pode ser lido. Escolha o arquivo JSON que você salvou.</translation>
    </message>
    <message>
        <source>What you copied is too large. Save it as a file, and cut it to one answer.</source>
        <translation type="unfinished">O que você copiou é grande demais. Salve como arquivo e reduza a uma só resposta.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation type="unfinished">colado</translation>
    </message>
</context>
<context>
    <name>SavedAs</name>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished">Mostrar na pasta</translation>
    </message>
</context>
<context>
    <name>SavedConnections</name>
    <message>
        <source>Draft without a name</source>
        <translation type="unfinished">Rascunho sem nome</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation type="unfinished">Continuar com {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished">{0}, {1}</translation>
    </message>
    <message>
        <source>{0}, {1}. The last answer is kept.</source>
        <translation type="unfinished">{0}, {1}. A última resposta está guardada.</translation>
    </message>
    <message>
        <source>○  Not run yet</source>
        <translation type="unfinished">○  Ainda não executada</translation>
    </message>
    <message>
        <source>✓  Exported</source>
        <translation type="unfinished">✓  Exportada</translation>
    </message>
    <message>
        <source>✓  Handed over</source>
        <translation type="unfinished">✓  Entregue</translation>
    </message>
    <message>
        <source>✓  Logged in</source>
        <translation type="unfinished">✓  Login feito</translation>
    </message>
    <message>
        <source>✓  Proved</source>
        <translation type="unfinished">✓  Comprovada</translation>
    </message>
    <message>
        <source>✕  Stopped</source>
        <translation type="unfinished">✕  Parou</translation>
    </message>
</context>
<context>
    <name>ScopePicker</name>
    <message>
        <source>Find a scope</source>
        <translation type="unfinished">Encontrar um escopo</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">Mostrar todos os {0}</translation>
    </message>
    <message>
        <source>test call</source>
        <translation type="unfinished">chamada de teste</translation>
    </message>
    <message>
        <source>The test call needs it</source>
        <translation type="unfinished">A chamada de teste precisa dele</translation>
    </message>
    <message>
        <source>! very wide</source>
        <translation type="unfinished">! muito amplo</translation>
    </message>
    <message>
        <source>It allows far more than the test call needs. Ask for it only if an action uses it.</source>
        <translation type="unfinished">Permite muito mais do que a chamada de teste precisa. Peça-o só se uma ação o usar.</translation>
    </message>
    <message>
        <source>and {0} more: type a part of a name to find them</source>
        <translation type="unfinished">e mais {0}: digite parte do nome para encontrá-los</translation>
    </message>
    <message>
        <source>None of them has that in its name.</source>
        <translation type="unfinished">Nenhum tem isso no nome.</translation>
    </message>
</context>
<context>
    <name>SecondAccount</name>
    <message>
        <source>Connect a second account and compare</source>
        <translation type="unfinished">Conectar uma segunda conta e comparar</translation>
    </message>
    <message>
        <source>Log in once more, as somebody else. The first account stays connected.</source>
        <translation type="unfinished">Entre mais uma vez, como outra pessoa. A primeira conta continua conectada.</translation>
    </message>
    <message>
        <source>Take {0} instead</source>
        <translation type="unfinished">Usar {0} em vez disso</translation>
    </message>
    <message>
        <source>✕  The second account was not connected. {0}</source>
        <translation type="unfinished">✕  A segunda conta não foi conectada. {0}</translation>
    </message>
    <message>
        <source>Run the live test first.</source>
        <translation type="unfinished">Execute primeiro o teste ao vivo.</translation>
    </message>
    <message>
        <source>Log in as somebody else: in a private window, or after logging out at the provider.</source>
        <translation type="unfinished">Entre como outra pessoa: em uma janela privada, ou depois de sair da conta no provedor.</translation>
    </message>
    <message>
        <source>✓  It tells the two accounts apart: {0} and {1}.</source>
        <translation type="unfinished">✓  Ele distingue as duas contas: {0} e {1}.</translation>
    </message>
    <message>
        <source>This seems to be the same account again, {0}. Log out at the provider, or use a private window, and try again.</source>
        <translation type="unfinished">Parece ser a mesma conta de novo, {0}. Saia da conta no provedor, ou use uma janela privada, e tente de novo.</translation>
    </message>
    <message>
        <source>✕  Not both accounts have this value: {0} and {1}. Choose another.</source>
        <translation type="unfinished">✕  Este valor não existe nas duas contas: {0} e {1}. Escolha outro.</translation>
    </message>
    <message>
        <source>✕  Nobody can tell these accounts apart: {0} and {1}. Choose another.</source>
        <translation type="unfinished">✕  Ninguém consegue distinguir estas contas: {0} e {1}. Escolha outro.</translation>
    </message>
    <message>
        <source>✕  Both would be taken for one account: {0} and {1}. Choose another.</source>
        <translation type="unfinished">✕  As duas seriam tomadas por uma só conta: {0} e {1}. Escolha outro.</translation>
    </message>
</context>
<context>
    <name>SecondScopes</name>
    <message>
        <source>Type a scope and press Enter, or paste a list</source>
        <translation type="unfinished">Digite um escopo e pressione Enter, ou cole uma lista</translation>
    </message>
    <message>
        <source>Second list of scopes: {0}</source>
        <translation type="unfinished">Segunda lista de escopos: {0}</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation type="unfinished">Vírgulas</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation type="unfinished">Espaços</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remover</translation>
    </message>
    <message>
        <source>Remove the list {0}</source>
        <translation type="unfinished">Remover a lista {0}</translation>
    </message>
    <message>
        <source>Join them with</source>
        <translation type="unfinished">Juntá-los com</translation>
    </message>
    <message>
        <source>user_scope: for the person, as Slack has it</source>
        <translation type="unfinished">user_scope: para a pessoa, como no Slack</translation>
    </message>
    <message>
        <source>optional_scope: what not every account has, as HubSpot has it</source>
        <translation type="unfinished">optional_scope: o que nem toda conta tem, como no HubSpot</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation type="unfinished">Enviado como</translation>
    </message>
    <message>
        <source>Add another list</source>
        <translation type="unfinished">Adicionar outra lista</translation>
    </message>
    <message>
        <source>Add a second list of scopes</source>
        <translation type="unfinished">Adicionar uma segunda lista de escopos</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Mostrar</translation>
    </message>
    <message>
        <source>Hold to see the secret</source>
        <translation type="unfinished">Segure para ver o segredo</translation>
    </message>
    <message>
        <source>Show {0} while held</source>
        <translation type="unfinished">Mostrar {0} enquanto pressionado</translation>
    </message>
</context>
<context>
    <name>SecretExport</name>
    <message>
        <source>This time with the client secret</source>
        <translation type="unfinished">Desta vez com o segredo do cliente</translation>
    </message>
    <message>
        <source>This computer has no client secret of this app yet. Paste it in step {step}, then tick this again.</source>
        <translation type="unfinished">Este computador ainda não tem segredo do cliente deste aplicativo. Cole-o na etapa {step} e marque isto de novo.</translation>
    </message>
    <message>
        <source>Whoever has the exported record can act as your app. Whoever may read the folder that you save it in can read it, too: choose one of your own, that no cloud keeps a copy of. Send it to nobody, and delete it as soon as the platform has it. The next export is without the secret again.</source>
        <translation type="unfinished">Quem tem o registro exportado pode agir como seu aplicativo. Quem pode ler a pasta em que você o salva também pode lê-lo: escolha uma só sua, de que nenhuma nuvem guarde cópia. Não o envie a ninguém e exclua-o assim que a plataforma o tiver. A próxima exportação é de novo sem o segredo.</translation>
    </message>
    <message>
        <source>Whoever has the exported record can act as your app. On this computer only you will be able to read it: send it to nobody, and delete it as soon as the platform has it. The next export is without the secret again.</source>
        <translation type="unfinished">Quem tem o registro exportado pode agir como seu aplicativo. Neste computador só você poderá lê-lo: não o envie a ninguém e exclua-o assim que a plataforma o tiver. A próxima exportação é de novo sem o segredo.</translation>
    </message>
    <message>
        <source>Counts for the next “Export for the platform” alone. Usually not needed: you can paste the secret into the platform&apos;s form, see below.</source>
        <translation type="unfinished">Vale só para o próximo “Exportar para a plataforma”. Em geral não é preciso: você pode colar o segredo no formulário da plataforma, veja abaixo.</translation>
    </message>
</context>
<context>
    <name>SecretOffer</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Guardar</translation>
    </message>
    <message>
        <source>Keep the client secret that was pasted</source>
        <translation type="unfinished">Guardar o segredo do cliente que foi colado</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Não</translation>
    </message>
    <message>
        <source>Do not keep the client secret that was pasted</source>
        <translation type="unfinished">Não guardar o segredo do cliente que foi colado</translation>
    </message>
    <message>
        <source>A client secret was in it. Keep it instead of the one that is there, for the live test?</source>
        <translation type="unfinished">Havia um segredo do cliente nele. Guardá-lo no lugar do que já existe, para o teste ao vivo?</translation>
    </message>
    <message>
        <source>A client secret was in it. Keep it on this computer, for the live test? No file gets it.</source>
        <translation type="unfinished">Havia um segredo do cliente nele. Guardá-lo neste computador, para o teste ao vivo? Nenhum arquivo o recebe.</translation>
    </message>
    <message>
        <source>A client secret was in it. Use it for the live test, until you close the window?</source>
        <translation type="unfinished">Havia um segredo do cliente nele. Usá-lo para o teste ao vivo, até você fechar a janela?</translation>
    </message>
    <message>
        <source>✓  It is the client secret in step {step}.</source>
        <translation type="unfinished">✓  É o segredo do cliente na etapa {step}.</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>next</source>
        <translation type="unfinished">próxima</translation>
    </message>
    <message>
        <source>copied</source>
        <translation type="unfinished">copiada</translation>
    </message>
    <message>
        <source>not copied yet</source>
        <translation type="unfinished">ainda não copiada</translation>
    </message>
</context>
<context>
    <name>SeenList</name>
    <message>
        <source>Marked as seen</source>
        <translation type="unfinished">Marcados como vistos</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation type="unfinished">Avisar de novo</translation>
    </message>
    <message>
        <source>Tell it again: {0}</source>
        <translation type="unfinished">Avisar de novo: {0}</translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message>
        <source>What is sent</source>
        <translation type="unfinished">O que é enviado</translation>
    </message>
    <message>
        <source>{0}: in the address, after the question mark</source>
        <translation type="unfinished">{0}: no endereço, depois do ponto de interrogação</translation>
    </message>
    <message>
        <source>In the headers</source>
        <translation type="unfinished">Nos cabeçalhos</translation>
    </message>
    <message>
        <source>{0}: in the body, as a form</source>
        <translation type="unfinished">{0}: no corpo, como formulário</translation>
    </message>
    <message>
        <source>{0}: in the body, as JSON</source>
        <translation type="unfinished">{0}: no corpo, como JSON</translation>
    </message>
    <message>
        <source>{0}: in the body, as text</source>
        <translation type="unfinished">{0}: no corpo, como texto</translation>
    </message>
    <message>
        <source>(all of it)</source>
        <translation type="unfinished">(tudo)</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>Also a cURL line, or a file of another tool. You can drop it here.</source>
        <translation type="unfinished">Também uma linha cURL ou um arquivo de outra ferramenta. Você pode soltá-lo aqui.</translation>
    </message>
    <message>
        <source>An address. Nothing has been sent yet.</source>
        <translation type="unfinished">Um endereço. Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Consultar</translation>
    </message>
    <message>
        <source>Ask {0}</source>
        <translation type="unfinished">Consultar {0}</translation>
    </message>
    <message>
        <source>Left out of your own entries: {0}, line {1}: {2}</source>
        <translation type="unfinished">Omitido das suas próprias entradas: {0}, linha {1}: {2}</translation>
    </message>
    <message>
        <source>No app of this name is known. Paste its documentation, or start with New connection.</source>
        <translation type="unfinished">Nenhum aplicativo com esse nome é conhecido. Cole a documentação dele ou comece com Nova conexão.</translation>
    </message>
    <message>
        <source>Only take the address</source>
        <translation type="unfinished">Só usar o endereço</translation>
    </message>
    <message>
        <source>Press Enter to have it read.</source>
        <translation type="unfinished">Pressione Enter para que seja lido.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished">Lendo…</translation>
    </message>
    <message>
        <source>The app&apos;s name, its documentation or an address</source>
        <translation type="unfinished">O nome do aplicativo, a documentação dele ou um endereço</translation>
    </message>
    <message>
        <source>The file of this app cannot be read any more.</source>
        <translation type="unfinished">O arquivo deste aplicativo não pode mais ser lido.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter takes the one that is marked.</source>
        <translation type="unfinished">As setas para cima e para baixo escolhem, Enter aceita o que está marcado.</translation>
    </message>
    <message>
        <source>Which a&amp;pp, or paste anything</source>
        <translation type="unfinished">Qual a&amp;plicativo? Ou cole qualquer coisa</translation>
    </message>
    <message>
        <source>Which app, or paste anything</source>
        <translation type="unfinished">Qual aplicativo? Ou cole qualquer coisa</translation>
    </message>
    <message>
        <source>{0} may say itself where its OAuth addresses are. It is asked at this and at well-known addresses, and so is a server that it names. Nothing of yours is sent.</source>
        <translation type="unfinished">{0} pode informar onde estão seus endereços OAuth. A consulta é feita neste endereço e nos endereços padrão (well-known), e também a um servidor que ele indicar. Nada seu é enviado.</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Where it was read</source>
        <translation type="unfinished">Onde foi lido</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished">Não encontrado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">Omitido</translation>
    </message>
    <message>
        <source>Client ID and client secret</source>
        <translation type="unfinished">ID do cliente e segredo do cliente</translation>
    </message>
    <message>
        <source>The redirect URL, entered in the provider&apos;s portal</source>
        <translation type="unfinished">A URL de redirecionamento, inserida no portal do provedor</translation>
    </message>
    <message>
        <source>You still bring</source>
        <translation type="unfinished">Você ainda precisa trazer</translation>
    </message>
    <message>
        <source>The client secret</source>
        <translation type="unfinished">O segredo do cliente</translation>
    </message>
    <message>
        <source>Client ID: no secret is sent</source>
        <translation type="unfinished">ID do cliente: nenhum segredo é enviado</translation>
    </message>
    <message>
        <source>The client ID</source>
        <translation type="unfinished">O ID do cliente</translation>
    </message>
    <message>
        <source>{0}: sent by itself</source>
        <translation type="unfinished">{0}: enviado automaticamente</translation>
    </message>
    <message>
        <source>{0}: a placeholder</source>
        <translation type="unfinished">{0}: um marcador de posição</translation>
    </message>
    <message>
        <source>{0}: a secret, which no file may hold</source>
        <translation type="unfinished">{0}: um segredo, que nenhum arquivo pode conter</translation>
    </message>
    <message>
        <source>{0}: what it stands for is not in this text</source>
        <translation type="unfinished">{0}: o que representa não está neste texto</translation>
    </message>
    <message>
        <source>No line says so: it follows from the rest.</source>
        <translation type="unfinished">Nenhuma linha diz isso: decorre do resto.</translation>
    </message>
    <message>
        <source>Line {0} of {1}</source>
        <translation type="unfinished">Linha {0} de {1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished">{0}. {1}</translation>
    </message>
    <message>
        <source>No line says so: it was chosen for {0}.</source>
        <translation type="unfinished">Nenhuma linha diz isso: foi escolhido para {0}.</translation>
    </message>
    <message>
        <source>No line says so: it is known of {0}. Source: {1} ({2})</source>
        <translation type="unfinished">Nenhuma linha diz isso: é conhecido de {0}. Fonte: {1} ({2})</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>done</source>
        <translation type="unfinished">concluída</translation>
    </message>
    <message>
        <source>rehearsed</source>
        <translation type="unfinished">ensaiada</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">agora</translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished">depois</translation>
    </message>
    <message>
        <source>Stage {0} of {1}, {2}: {3}. {4}</source>
        <translation type="unfinished">Fase {0} de {1}, {2}: {3}. {4}</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>not filled in yet</source>
        <translation type="unfinished">ainda não preenchida</translation>
    </message>
    <message>
        <source>needs attention, something has to be filled in</source>
        <translation type="unfinished">requer atenção, algo precisa ser preenchido</translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished">completa</translation>
    </message>
    <message>
        <source>the live test waits for you</source>
        <translation type="unfinished">o teste ao vivo espera por você</translation>
    </message>
    <message>
        <source>the live test is here</source>
        <translation type="unfinished">o teste ao vivo está aqui</translation>
    </message>
    <message>
        <source>proved by the live test</source>
        <translation type="unfinished">comprovada pelo teste ao vivo</translation>
    </message>
    <message>
        <source>was proved, but something was changed since</source>
        <translation type="unfinished">foi comprovada, mas algo foi alterado desde então</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished">requer atenção</translation>
    </message>
    <message>
        <source>the live test stopped because of this step</source>
        <translation type="unfinished">o teste ao vivo parou por causa desta etapa</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished">Etapas</translation>
    </message>
</context>
<context>
    <name>SuccessRule</name>
    <message>
        <source>The status alone (usual)</source>
        <translation type="unfinished">Só o status (usual)</translation>
    </message>
    <message>
        <source>The status and a value of the answer</source>
        <translation type="unfinished">O status e um valor da resposta</translation>
    </message>
    <message>
        <source>Success is told by</source>
        <translation type="unfinished">O sucesso é indicado por</translation>
    </message>
    <message>
        <source>The value at</source>
        <translation type="unfinished">O valor em</translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished">é</translation>
    </message>
    <message>
        <source>is not</source>
        <translation type="unfinished">não é</translation>
    </message>
    <message>
        <source>is there</source>
        <translation type="unfinished">existe</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation type="unfinished">não existe</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished">Condição</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished">Comparado com</translation>
    </message>
    <message>
        <source>Success when the status is {0}.</source>
        <translation type="unfinished">Sucesso quando o status é {0}.</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is {2}.</source>
        <translation type="unfinished">Sucesso quando o status é {0} e “{1}” é {2}.</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is not {2}.</source>
        <translation type="unfinished">Sucesso quando o status é {0} e “{1}” não é {2}.</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is not there.</source>
        <translation type="unfinished">Sucesso quando o status é {0} e “{1}” não existe.</translation>
    </message>
    <message>
        <source>Success when the status is {0} and “{1}” is there.</source>
        <translation type="unfinished">Sucesso quando o status é {0} e “{1}” existe.</translation>
    </message>
    <message>
        <source>Say which value it is, or click it in the answer.</source>
        <translation type="unfinished">Diga qual valor é, ou clique nele na resposta.</translation>
    </message>
    <message>
        <source>200 to 299</source>
        <translation type="unfinished">200 a 299</translation>
    </message>
</context>
<context>
    <name>SupportedQuestion</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Não</translation>
    </message>
    <message>
        <source>I don’t know yet</source>
        <translation type="unfinished">Ainda não sei</translation>
    </message>
    <message>
        <source>Its documentation names none (read on {0}); there may be one all the same.</source>
        <translation type="unfinished">A documentação dele não cita nenhuma chamada para isso (lida em {0}); mesmo assim pode haver uma.</translation>
    </message>
</context>
<context>
    <name>TakenBack</name>
    <message>
        <source>Shortened. Undo</source>
        <translation type="unfinished">Encurtado. Desfazer</translation>
    </message>
    <message>
        <source>More than the server&apos;s name is not needed. A press brings back what was entered.</source>
        <translation type="unfinished">Não é preciso mais que o nome do servidor. Um clique traz de volta o que foi digitado.</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Guided run</source>
        <translation type="unfinished">Percurso guiado</translation>
    </message>
    <message>
        <source>On the practice provider: no account, no internet, nothing to break.</source>
        <translation type="unfinished">No provedor de prática: sem conta, sem internet, nada para quebrar.</translation>
    </message>
    <message>
        <source>Guided run: {0} of {1} done</source>
        <translation type="unfinished">Percurso guiado: {0} de {1} concluídas</translation>
    </message>
</context>
<context>
    <name>TemplateEdit</name>
    <message>
        <source>Insert value</source>
        <translation type="unfinished">Inserir valor</translation>
    </message>
    <message>
        <source>Insert a value of the connection at the cursor</source>
        <translation type="unfinished">Inserir um valor da conexão na posição do cursor</translation>
    </message>
    <message>
        <source>Insert value into {0}</source>
        <translation type="unfinished">Inserir valor em {0}</translation>
    </message>
</context>
<context>
    <name>UnderstoodRow</name>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished">{0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Space ticks it, Enter changes the value</source>
        <translation type="unfinished">Espaço marca, Enter muda o valor</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation type="unfinished">Agora: {0}</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished">Mostrar todos os {0}</translation>
    </message>
    <message>
        <source>●  Certain</source>
        <translation type="unfinished">●  Com certeza</translation>
    </message>
    <message>
        <source>●  Known</source>
        <translation type="unfinished">●  Conhecido</translation>
    </message>
    <message>
        <source>◐  Likely</source>
        <translation type="unfinished">◐  Provável</translation>
    </message>
    <message>
        <source>✓  You chose</source>
        <translation type="unfinished">✓  Você escolheu</translation>
    </message>
    <message>
        <source>✎  Another is there</source>
        <translation type="unfinished">✎  Há outro valor</translation>
    </message>
    <message>
        <source>✎  You changed it</source>
        <translation type="unfinished">✎  Você mudou</translation>
    </message>
    <message>
        <source>?  Waits for your answer</source>
        <translation type="unfinished">?  Espera sua resposta</translation>
    </message>
    <message>
        <source>?  Choose what you need</source>
        <translation type="unfinished">?  Escolha o que precisa</translation>
    </message>
</context>
<context>
    <name>UnderstoodView</name>
    <message>
        <source>Tick all</source>
        <translation type="unfinished">Marcar todos</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished">Desmarcar todos</translation>
    </message>
    <message>
        <source>Keep the client secret that is in it, for the live test. No file gets it.</source>
        <translation type="unfinished">Guardar o segredo do cliente que está nele, para o teste ao vivo. Nenhum arquivo o recebe.</translation>
    </message>
    <message>
        <source>Each person who connects chooses: it becomes a field</source>
        <translation type="unfinished">Cada pessoa que se conecta escolhe: vira um campo</translation>
    </message>
    <message>
        <source>{0}, all ticked</source>
        <translation type="unfinished">{0}, todos marcados</translation>
    </message>
    <message>
        <source>{0}, {1} ticked</source>
        <translation type="unfinished">{0}, {1} marcados</translation>
    </message>
</context>
<context>
    <name>Unplaced</name>
    <message>
        <source>Also in this step</source>
        <translation type="unfinished">Também nesta etapa</translation>
    </message>
</context>
<context>
    <name>ValueMenu</name>
    <message>
        <source>From the answers so far, kept once you choose it:</source>
        <translation type="unfinished">Das respostas até agora, guardado assim que você escolher:</translation>
    </message>
    <message>
        <source>Add a field in step {step} first</source>
        <translation type="unfinished">Adicione antes um campo na etapa {step}</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Paste the final address here</source>
        <translation type="unfinished">Cole aqui o endereço final</translation>
    </message>
    <message>
        <source>Final address of the browser</source>
        <translation type="unfinished">Endereço final do navegador</translation>
    </message>
    <message>
        <source>1.  Log in and approve in your browser.
2.  It ends up on a page whose address begins with {0}. The page may show an error: that does not matter here.
3.  Click into the browser&apos;s address bar, select all of it and copy it. If the page moved on, go back first.
4.  Paste it below and press Enter.</source>
        <translation type="unfinished">1.  Entre e aprove no seu navegador.
2.  Ele termina em uma página cujo endereço começa com {0}. A página pode mostrar um erro: aqui isso não importa.
3.  Clique na barra de endereços do navegador, selecione tudo e copie. Se a página avançou, volte antes.
4.  Cole abaixo e pressione Enter.</translation>
    </message>
    <message>
        <source>1.  Log in and approve in your browser.
2.  It warns: “Your connection is not private”. On this computer&apos;s own address that is right.
3.  Press Advanced, then Proceed (in Firefox: Accept the Risk and Continue; in Safari: Show Details, then visit this website).</source>
        <translation type="unfinished">1.  Entre e aprove no seu navegador.
2.  Ele avisa: “Sua conexão não é particular”. No endereço deste próprio computador, isso está certo.
3.  Clique em Avançado, depois em Ir para o site (no Firefox: Aceitar o risco e continuar; no Safari: Mostrar Detalhes, depois visitar este site).</translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <source>As set under Advanced</source>
        <translation type="unfinished">Como definido em Avançado</translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished">Funciona</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished">Recusada</translation>
    </message>
    <message>
        <source>Try this</source>
        <translation type="unfinished">Tentar esta</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished">Provável</translation>
    </message>
</context>
</TS>
