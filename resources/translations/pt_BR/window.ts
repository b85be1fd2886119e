<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>The live run came to no end.</source>
        <translation type="unfinished">A execução ao vivo não chegou ao fim.</translation>
    </message>
    <message>
        <source>The practice provider could not be reached.</source>
        <translation type="unfinished">Não foi possível contatar o provedor de prática.</translation>
    </message>
    <message>
        <source>The practice provider does not answer.</source>
        <translation type="unfinished">O provedor de prática não responde.</translation>
    </message>
    <message>
        <source>Try again; a firewall may block it.</source>
        <translation type="unfinished">Tente de novo; um firewall pode estar bloqueando.</translation>
    </message>
    <message>
        <source>The window was closed before the demo was over.</source>
        <translation type="unfinished">A janela foi fechada antes do fim da demonstração.</translation>
    </message>
    <message>
        <source>Run it again, and let it finish.</source>
        <translation type="unfinished">Execute de novo e deixe terminar.</translation>
    </message>
    <message>
        <source>The picture “{path}” cannot be made.</source>
        <translation type="unfinished">A imagem “{path}” não pode ser criada.</translation>
    </message>
    <message>
        <source>Run the demo again.</source>
        <translation type="unfinished">Execute a demonstração de novo.</translation>
    </message>
    <message>
        <source>That was all of it</source>
        <translation type="unfinished">Isso foi tudo</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {all} done, about {minutes} minutes left.</source>
        <comment>{done} of {all} done, about a minute left.</comment>
        <translation type="unfinished">
            <numerusform>{done} de {all}, falta um minuto.</numerusform>
            <numerusform>{done} de {all}, faltam uns {minutes} minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Keep the English word in brackets: who cannot read the window looks for it</extracomment>
        <translation type="unfinished">&amp;Idioma</translation>
    </message>
    <message>
        <source>translated by a machine, {share} % reviewed</source>
        <translation type="unfinished">traduzido por máquina, {share}% revisado</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, report this: {error} at {place}</source>
        <translation type="unfinished">Você pode continuar. Se acontecer de novo, informe isto: {error} em {place}</translation>
    </message>
    <message>
        <source>Something went wrong inside the program, and what you typed is not saved: {problem} “Save as …” in the menu may still work.</source>
        <translation type="unfinished">Algo deu errado dentro do programa, e o que você digitou não está salvo: {problem} “Salvar como…” no menu talvez ainda funcione.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was typed yet.</source>
        <translation type="unfinished">Algo deu errado dentro do programa. Nada tinha sido digitado ainda.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What you typed is saved.</source>
        <translation type="unfinished">Algo deu errado dentro do programa. O que você digitou está salvo.</translation>
    </message>
    <message numerus="yes">
        <source>{count} more files come after this one.</source>
        <comment>One more file comes after this one.</comment>
        <translation type="unfinished">
            <numerusform>Depois deste vem mais um arquivo.</numerusform>
            <numerusform>Depois deste vêm mais {count} arquivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fields</source>
        <comment>One field</comment>
        <translation type="unfinished">
            <numerusform>Um campo</numerusform>
            <numerusform>{count} campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fields} in {count} steps</source>
        <comment>{fields} in {count} step</comment>
        <translation type="unfinished">
            <numerusform>{fields} em {count} etapa</numerusform>
            <numerusform>{fields} em {count} etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply {count} fields</source>
        <comment>Apply one field</comment>
        <translation type="unfinished">
            <numerusform>Aplicar um campo</numerusform>
            <numerusform>Aplicar {count} campos</numerusform>
        </translation>
    </message>
    <message>
        <source>What this holds would fill more than {size} of memory, so the wizard did not read it.</source>
        <translation type="unfinished">O que isto contém ocuparia mais de {size} de memória, então o assistente não o leu.</translation>
    </message>
    <message>
        <source>Cut it to one account&apos;s answer and bring that.</source>
        <translation type="unfinished">Reduza à resposta de uma só conta e traga de novo.</translation>
    </message>
    <message>
        <source>Copy the whole answer of the test call, from its first { or [ to its last.</source>
        <translation type="unfinished">Copie a resposta inteira da chamada de teste, do primeiro { ou [ até o último.</translation>
    </message>
    <message>
        <source>This cannot be read as JSON: {what}.</source>
        <translation type="unfinished">Não é possível ler isto como JSON: {what}.</translation>
    </message>
    <message>
        <source>Nothing of an OAuth connection was found in it.</source>
        <translation type="unfinished">Nada de uma conexão OAuth foi encontrado nisso.</translation>
    </message>
    <message>
        <source>All that it says stands in the connection already.</source>
        <translation type="unfinished">Tudo o que ela diz já está na conexão.</translation>
    </message>
    <message>
        <source>Paste another page of its documentation, or start empty.</source>
        <translation type="unfinished">Cole outra página da documentação, ou comece do zero.</translation>
    </message>
    <message>
        <source>Apps that it names are known here, though. Up and Down choose, Enter takes the one that is marked.</source>
        <translation type="unfinished">No entanto, aplicativos que ela menciona são conhecidos aqui. As setas para cima e para baixo escolhem, Enter aceita o que está marcado.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished">Este arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>{app} is known here, though: Enter fills in what is known of it.</source>
        <translation type="unfinished">No entanto, {app} é conhecido aqui: Enter preenche o que se sabe dele.</translation>
    </message>
    <message numerus="yes">
        <source>changes in {count} steps</source>
        <comment>changes in {count} step</comment>
        <translation type="unfinished">
            <numerusform>alterações em {count} etapa</numerusform>
            <numerusform>alterações em {count} etapas</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is open in another window.</source>
        <translation type="unfinished">“{name}” está aberto em outra janela.</translation>
    </message>
    <message>
        <source>That window has come to the front.</source>
        <translation type="unfinished">Essa janela veio para a frente.</translation>
    </message>
    <message>
        <source>‹hidden›</source>
        <translation type="unfinished">‹oculto›</translation>
    </message>
    <message>
        <source>(the id of the new connection)</source>
        <translation type="unfinished">(o id da nova conexão)</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation type="unfinished">(segredo)</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>kept on {0}</source>
        <translation type="unfinished">guardada em {0}</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>“{0}” is no longer there.</source>
        <translation type="unfinished">“{0}” não está mais lá.</translation>
    </message>
    <message>
        <source>It was removed or renamed outside this window. What you have here is not lost.</source>
        <translation type="unfinished">Foi removido ou renomeado fora desta janela. O que você tem aqui não se perdeu.</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation type="unfinished">Salvar lá de novo</translation>
    </message>
    <message>
        <source>“{0}” was changed outside this window.</source>
        <translation type="unfinished">“{0}” foi alterado fora desta janela.</translation>
    </message>
    <message>
        <source>Read it again: what you have here comes back with “Undo”. Or keep what is here: it goes on as a draft of its own, and the file stays as it is.</source>
        <translation type="unfinished">Leia de novo: o que você tem aqui volta com “Desfazer”. Ou mantenha o que está aqui: continua como um rascunho próprio, e o arquivo fica como está.</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation type="unfinished">Ler o arquivo de novo</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation type="unfinished">Manter o que está aqui</translation>
    </message>
    <message>
        <source>“Save as …” in the menu puts it somewhere else.</source>
        <translation type="unfinished">“Salvar como…” no menu o coloca em outro lugar.</translation>
    </message>
    <message>
        <source>from the rehearsal, not kept</source>
        <translation type="unfinished">do ensaio, não guardada</translation>
    </message>
    <message>
        <source>from the live test</source>
        <translation type="unfinished">do teste ao vivo</translation>
    </message>
    <message>
        <source>It came with a client secret, which is not in the draft: step {step} says where it is kept.</source>
        <translation type="unfinished">Veio com um segredo do cliente, que não está no rascunho: a etapa {step} diz onde ele é guardado.</translation>
    </message>
    <message>
        <source>This is a record of the platform. It was read into a new draft.</source>
        <translation type="unfinished">Este é um registro da plataforma. Foi lido para um novo rascunho.</translation>
    </message>
    <message>
        <source>… and {0} more: see the details.</source>
        <translation type="unfinished">… e mais {0}: veja os detalhes.</translation>
    </message>
    <message>
        <source>Nothing had to be repaired.</source>
        <translation type="unfinished">Nada precisou ser reparado.</translation>
    </message>
    <message>
        <source>So that nothing is lost, it stays as it is, and what you type here goes on as a draft of its own. “Save as …” in the menu gives it a file.</source>
        <translation type="unfinished">Para que nada se perca, ele fica como está, e o que você digita aqui continua como um rascunho próprio. “Salvar como…” no menu lhe dá um arquivo.</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">Ar&amp;quivo</translation>
    </message>
    <message>
        <source>File and edit menu</source>
        <translation type="unfinished">Menu de arquivo e edição</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Refazer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished">Ava&amp;nçar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished">Conc&amp;luir</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished">&amp;Guia</translation>
    </message>
    <message>
        <source>Shows or hides the guide to this step (F1).</source>
        <translation type="unfinished">Mostra ou oculta o guia desta etapa (F1).</translation>
    </message>
    <message>
        <source>Everything is saved by itself. Click to give it a file of its own.</source>
        <translation type="unfinished">Tudo é salvo automaticamente. Clique para dar a isto um arquivo próprio.</translation>
    </message>
    <message>
        <source>Not saved. Click to try again, or choose “Save as …” in the menu.</source>
        <translation type="unfinished">Não salvo. Clique para tentar de novo, ou escolha “Salvar como…” no menu.</translation>
    </message>
    <message>
        <source>A connection for practice is not kept. Click to give it a file all the same.</source>
        <translation type="unfinished">Uma conexão de prática não é guardada. Clique para dar a ela um arquivo mesmo assim.</translation>
    </message>
    <message>
        <source>Makes again: {0}</source>
        <translation type="unfinished">Refaz: {0}</translation>
    </message>
</context>
<context>
    <name>CallAnswers</name>
    <message>
        <source>from the rehearsal, not kept</source>
        <translation type="unfinished">do ensaio, não guardada</translation>
    </message>
    <message>
        <source>from the live test</source>
        <translation type="unfinished">do teste ao vivo</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished">“{0}”</translation>
    </message>
    <message>
        <source>this draft</source>
        <translation type="unfinished">este rascunho</translation>
    </message>
    <message>
        <source>It is in no file of yours, and cannot be brought back.</source>
        <translation type="unfinished">Não está em nenhum arquivo seu e não pode ser recuperado.</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation type="unfinished">Excluir o rascunho</translation>
    </message>
    <message>
        <source>Kept for it in this computer&apos;s password store, and needed by no other connection: {0}.</source>
        <translation type="unfinished">Guardado para ele no cofre de senhas deste computador, e sem uso em nenhuma outra conexão: {0}.</translation>
    </message>
    <message>
        <source>Delete both</source>
        <translation type="unfinished">Excluir ambos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Delete {0}?</source>
        <translation type="unfinished">Excluir {0}?</translation>
    </message>
    <message>
        <source>The draft could not be deleted.</source>
        <translation type="unfinished">O rascunho não pôde ser excluído.</translation>
    </message>
    <message>
        <source>Its file may not be removed. It stays.</source>
        <translation type="unfinished">O arquivo dele não pode ser removido. Ele fica.</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Here you see what would change, before anything is sent.</source>
        <translation type="unfinished">Aqui você vê o que mudaria, antes que algo seja enviado.</translation>
    </message>
    <message>
        <source>Lines with + are of the new version alone, lines with - of the old one, which stays.</source>
        <translation type="unfinished">Linhas com + são só da nova versão, linhas com - da antiga, que permanece.</translation>
    </message>
    <message>
        <source>Lines with + would be new on the platform, lines with - would go.</source>
        <translation type="unfinished">Linhas com + seriam novas na plataforma, linhas com - sairiam.</translation>
    </message>
    <message>
        <source>Taken: {0}. It answers: {1}</source>
        <translation type="unfinished">Aceito: {0}. A resposta: {1}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished">O que mudaria</translation>
    </message>
    <message>
        <source>{0} ({1} {2})</source>
        <translation type="unfinished">{0} ({1} {2})</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>The practice provider could not start.</source>
        <translation type="unfinished">O provedor de prática não pôde iniciar.</translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>Saving …</source>
        <translation type="unfinished">Salvando…</translation>
    </message>
    <message>
        <source>Saved in {0}</source>
        <translation type="unfinished">Salvo em {0}</translation>
    </message>
    <message>
        <source>Practice, not saved</source>
        <translation type="unfinished">Prática, não salva</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation type="unfinished">Rascunho salvo</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation type="unfinished">Nada para salvar ainda</translation>
    </message>
    <message>
        <source>“{0}” is no longer there.</source>
        <translation type="unfinished">“{0}” não está mais lá.</translation>
    </message>
    <message>
        <source>Save what is open somewhere else first: “Save as …” in the menu.</source>
        <translation type="unfinished">Salve antes em outro lugar o que está aberto: “Salvar como…” no menu.</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>&amp;New connection</source>
        <translation type="unfinished">&amp;Nova conexão</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation type="unfinished">&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished">Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;Salvar</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation type="unfinished">Salvar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Desfazer</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation type="unfinished">Re&amp;fazer</translation>
    </message>
    <message>
        <source>&amp;Delete this draft …</source>
        <translation type="unfinished">E&amp;xcluir este rascunho…</translation>
    </message>
    <message>
        <source>Se&amp;crets on this computer …</source>
        <translation type="unfinished">Se&amp;gredos neste computador…</translation>
    </message>
    <message>
        <source>Say when there is a newer &amp;version</source>
        <translation type="unfinished">Avisar quando houver uma &amp;versão nova</translation>
    </message>
    <message>
        <source>Once a day the place where it is published is asked. Nothing of yours is sent, nothing is loaded.</source>
        <translation type="unfinished">Uma vez por dia, o lugar onde ela é publicada é consultado. Nada seu é enviado, nada é baixado.</translation>
    </message>
    <message>
        <source>This copy of the program does not know where it is published.</source>
        <translation type="unfinished">Esta cópia do programa não sabe onde é publicada.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished">Nenhum arquivo ainda</translation>
    </message>
    <message>
        <source>Open a connection</source>
        <translation type="unfinished">Abrir uma conexão</translation>
    </message>
    <message>
        <source>Save the connection</source>
        <translation type="unfinished">Salvar a conexão</translation>
    </message>
    <message>
        <source>Connections (*.json);;All files (*)</source>
        <translation type="unfinished">Conexões (*.json);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>GuidedRun</name>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished">{0} de {1}</translation>
    </message>
    <message>
        <source>Next is a connection of your own: “New connection” on the start page, or in the menu.</source>
        <translation type="unfinished">A seguir vem uma conexão sua: “Nova conexão” na página inicial ou no menu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Look around as long as you like: the task waits on its page.</source>
        <translation type="unfinished">Olhe em volta o quanto quiser: a tarefa espera na página dela.</translation>
    </message>
    <message>
        <source>Back to the task</source>
        <translation type="unfinished">Voltar à tarefa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuar</translation>
    </message>
    <message>
        <source>The provider shows an error page.</source>
        <translation type="unfinished">O provedor mostra uma página de erro.</translation>
    </message>
    <message>
        <source>Waiting for you to log in.</source>
        <translation type="unfinished">Esperando seu login.</translation>
    </message>
    <message>
        <source>All {0} done.</source>
        <translation type="unfinished">Todas as {0} concluídas.</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation type="unfinished">{0} de {1} concluídas</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>As on this computer</source>
        <translation type="unfinished">Como neste computador</translation>
    </message>
</context>
<context>
    <name>NamedUndo</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Desfazer</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation type="unfinished">Desfazer: {0}</translation>
    </message>
    <message>
        <source>Takes back the last change: {0}</source>
        <translation type="unfinished">Desfaz a última mudança: {0}</translation>
    </message>
</context>
<context>
    <name>NotApplied</name>
    <message>
        <source>Not applied yet</source>
        <translation type="unfinished">Não aplicado</translation>
    </message>
    <message>
        <source>Nothing that you typed is overwritten. Undo takes all of it back.</source>
        <translation type="unfinished">O que você digitou fica. Tudo pode ser desfeito.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished">Aplicar</translation>
    </message>
    <message>
        <source>Nothing is ticked</source>
        <translation type="unfinished">Nada está marcado</translation>
    </message>
</context>
<context>
    <name>PracticeHost</name>
    <message>
        <source>Made up by the practice provider; kept nowhere.</source>
        <translation type="unfinished">Inventado pelo provedor de prática; não é guardado em lugar nenhum.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish to the platform</source>
        <translation type="unfinished">Publicar na plataforma</translation>
    </message>
    <message>
        <source>Open in the Developer Hub</source>
        <translation type="unfinished">Abrir no Developer Hub</translation>
    </message>
    <message>
        <source>Show the &amp;difference</source>
        <translation type="unfinished">Mostrar a &amp;diferença</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation type="unfinished">&amp;Publicar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Creates the connection on the platform, or updates it, in place of pasting it by hand. Whoever runs the platform for your team knows these values. Plugs come as a list; of organisations the platform has none for programs: copy the id from the address of your Developer Hub, behind “developer/”.</source>
        <translation type="unfinished">Cria a conexão na plataforma, ou a atualiza, em vez de colá-la à mão. Quem cuida da plataforma na sua equipe conhece estes valores. Os plugs vêm como lista; de organizações a plataforma não oferece lista a programas: copie o id do endereço do seu Developer Hub, depois de “developer/”.</translation>
    </message>
    <message>
        <source>Keep the token until you close the program: there is no password store here</source>
        <translation type="unfinished">Guardar o token até você fechar o programa: não há cofre de senhas aqui</translation>
    </message>
    <message>
        <source>Publishing was broken off.</source>
        <translation type="unfinished">A publicação foi interrompida.</translation>
    </message>
    <message>
        <source>What was sent may be on the platform: it was not read back. Show the difference to see it.</source>
        <translation type="unfinished">O que foi enviado pode estar na plataforma: não foi lido de volta. Mostre a diferença para ver.</translation>
    </message>
    <message>
        <source>No browser could be opened. The connection is at {0}</source>
        <translation type="unfinished">Nenhum navegador pôde ser aberto. A conexão está em {0}</translation>
    </message>
    <message>
        <source>This organisation has no plugs yet.</source>
        <translation type="unfinished">Esta organização ainda não tem plugs.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished">Um momento…</translation>
    </message>
    <message>
        <source>✓  The platform has exactly this already.</source>
        <translation type="unfinished">✓  A plataforma já tem exatamente isto.</translation>
    </message>
    <message>
        <source>This would: {0}.</source>
        <translation type="unfinished">O que seria feito: {0}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished">Nada foi gravado.</translation>
    </message>
    <message>
        <source>✓  Published as {0}, and read back. The platform&apos;s cache is cleared: it counts from now on.</source>
        <translation type="unfinished">✓  Publicada como {0} e lida de volta. O cache da plataforma foi limpo: vale a partir de agora.</translation>
    </message>
    <message>
        <source>Something was changed meanwhile, and nothing was written. Show the difference again.</source>
        <translation type="unfinished">Algo foi alterado nesse meio-tempo, e nada foi gravado. Mostre a diferença de novo.</translation>
    </message>
    <message>
        <source>The token was not kept: {0}</source>
        <translation type="unfinished">O token não foi guardado: {0}</translation>
    </message>
</context>
<context>
    <name>PublishForm</name>
    <message>
        <source>Where the platform takes requests of programs</source>
        <translation type="unfinished">Onde a plataforma recebe requisições de programas</translation>
    </message>
    <message>
        <source>Its id, as in the platform&apos;s address</source>
        <translation type="unfinished">O id dela, como no endereço da plataforma</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation type="unfinished">O ID dele</translation>
    </message>
    <message>
        <source>The id of the plug that the connection belongs to</source>
        <translation type="unfinished">O id do plug a que a conexão pertence</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished">Escolher…</translation>
    </message>
    <message>
        <source>Lists the plugs of the organisation</source>
        <translation type="unfinished">Lista os plugs da organização</translation>
    </message>
    <message>
        <source>Blank: the one that is kept</source>
        <translation type="unfinished">Em branco: o que está guardado</translation>
    </message>
    <message>
        <source>If left blank, the one in this computer&apos;s password store</source>
        <translation type="unfinished">Se em branco, o que está no cofre de senhas deste computador</translation>
    </message>
    <message>
        <source>Keep the token in this computer&apos;s password store</source>
        <translation type="unfinished">Guardar o token no cofre de senhas deste computador</translation>
    </message>
    <message>
        <source>As the platform&apos;s rule says</source>
        <translation type="unfinished">Como diz a regra da plataforma</translation>
    </message>
    <message>
        <source>A new version in any case</source>
        <translation type="unfinished">Sempre uma nova versão</translation>
    </message>
    <message>
        <source>Change it in place, even against the rule</source>
        <translation type="unfinished">Alterar a versão existente, mesmo contra a regra</translation>
    </message>
    <message>
        <source>New users of the plug get this connection from now on</source>
        <translation type="unfinished">Novos usuários do plug recebem esta conexão a partir de agora</translation>
    </message>
    <message>
        <source>Send the client secret, too</source>
        <translation type="unfinished">Enviar também o segredo do cliente</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished">Ambiente</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation type="unfinished">Endereço base</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Organização</translation>
    </message>
    <message>
        <source>Plug</source>
        <translation type="unfinished">Plug</translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished">Token</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Versão</translation>
    </message>
</context>
<context>
    <name>SecretBox</name>
    <message>
        <source>Your secret is {0}, never in the spec.</source>
        <translation type="unfinished">Seu segredo está {0}, e nunca na especificação.</translation>
    </message>
    <message>
        <source>No longer here: without a password store it lasts until the window is closed. Paste it again.</source>
        <translation type="unfinished">Não está mais aqui: sem cofre de senhas, ele dura até a janela ser fechada. Cole de novo.</translation>
    </message>
    <message>
        <source>This computer has no password store to use: once pasted, the secret is {0}.</source>
        <translation type="unfinished">Este computador não tem cofre de senhas utilizável: uma vez colado, o segredo fica {0}.</translation>
    </message>
    <message>
        <source>There is none on this computer yet. Once you paste it, it is {0}, never in the spec.</source>
        <translation type="unfinished">Ainda não há nenhum neste computador. Assim que você colar, ele fica {0}, nunca na especificação.</translation>
    </message>
    <message>
        <source>Like a password. It is never written into the spec.</source>
        <translation type="unfinished">Como uma senha. Nunca é gravado na especificação.</translation>
    </message>
</context>
<context>
    <name>SecretsDialog</name>
    <message>
        <source>Secrets on this computer</source>
        <translation type="unfinished">Segredos neste computador</translation>
    </message>
    <message>
        <source>What this program keeps for you, so that you need not paste it again. It is in none of your files, and not shown here either.</source>
        <translation type="unfinished">O que este programa guarda para você, para que não precise colar de novo. Não está em nenhum dos seus arquivos, e também não é mostrado aqui.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished">Procurando…</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation type="unfinished">Nada está guardado neste computador.</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation type="unfinished">Ainda sem conexão</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <comment>a secret, and whose it is</comment>
        <translation type="unfinished">{0} – {1}</translation>
    </message>
    <message>
        <source>Replace …</source>
        <translation type="unfinished">Substituir…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation type="unfinished">Excluir…</translation>
    </message>
    <message>
        <source>Paste the new one here</source>
        <translation type="unfinished">Cole o novo aqui</translation>
    </message>
    <message>
        <source>New value: {0}</source>
        <translation type="unfinished">Novo valor: {0}</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished">Guardar este</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Delete it for good?</source>
        <translation type="unfinished">Excluir de vez?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Excluir</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation type="unfinished">Deixar lá</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Requests of the live test</source>
        <translation type="unfinished">Requisições do teste ao vivo</translation>
    </message>
    <message>
        <source>Requests, oldest first</source>
        <translation type="unfinished">Requisições, a mais antiga primeiro</translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished">Requisição</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Resposta</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation type="unfinished">&amp;Requisição</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished">R&amp;esposta</translation>
    </message>
    <message>
        <source>the request as cURL</source>
        <translation type="unfinished">a requisição como cURL</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation type="unfinished">Copiar como cURL</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Secrets are hidden here, and in what you copy.</source>
        <translation type="unfinished">Os segredos ficam ocultos aqui e no que você copia.</translation>
    </message>
    <message>
        <source>Requests of the rehearsal: none of them left this computer</source>
        <translation type="unfinished">Requisições do ensaio: nenhuma delas saiu deste computador</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">sem resposta</translation>
    </message>
    <message>
        <source>, first byte after {0} ms</source>
        <translation type="unfinished">, primeiro byte após {0} ms</translation>
    </message>
    <message>
        <source>{0} UTC, took {1} ms{2}; {3} bytes sent, {4} received</source>
        <translation type="unfinished">{0} UTC, levou {1} ms{2}; {3} bytes enviados, {4} recebidos</translation>
    </message>
</context>
<context>
    <name>UnderstoodRun</name>
    <message>
        <source>Takes over what is ticked, as one change (Ctrl+Enter)</source>
        <translation type="unfinished">Aplica o que está marcado, como uma só mudança (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>From {0}: {1}</source>
        <translation type="unfinished">Fonte: {0}, {1}</translation>
    </message>
    <message>
        <source>From {0}.</source>
        <translation type="unfinished">Fonte: {0}.</translation>
    </message>
    <message>
        <source>Of no use was {0}.</source>
        <translation type="unfinished">Não serviu: {0}.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished">Descartar</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation type="unfinished">Continuar aqui</translation>
    </message>
    <message>
        <source>You changed values here.</source>
        <translation type="unfinished">Você mudou valores aqui.</translation>
    </message>
    <message>
        <source>Nothing is applied yet: they are gone with the rest.</source>
        <translation type="unfinished">Nada foi aplicado ainda: eles se perdem com o resto.</translation>
    </message>
</context>
<context>
    <name>WizardWindow</name>
    <message>
        <source>{0} – Connection Wizard</source>
        <translation type="unfinished">{0} – Connection Wizard</translation>
    </message>
    <message>
        <source>Connection Wizard</source>
        <translation type="unfinished">Connection Wizard</translation>
    </message>
</context>
</TS>
