import type { Spelling } from "./spelling.ts";

/** Long Italian words of the desk's work, and real words that are one slip away from one: folded, in order. */
export const it: Spelling = {
  words: `
abbassare abbastanza abbiamo accendere accessibile accessibili accesso accettabile accettabili accettata accettate
accettati accettato accettiamo accetto accoglienza accoglierci accogliere acconti acconto accorciare accordo
acustica adattamento adattare adattiamo addetto addobbi aeroporto affittare affitto agevolate agevolazioni
aggiornamento aggiornare aggiorniamo aggiudicata aggiudicato aggiunga aggiungere aggiungete aggiungiamo aggiunta
aggiuntive aggiuntivi allegato allestimento allestire allieve allievi allungare alternativa alternative altrove
amministrazione andiamo andrebbe andremo animazione annesse anniversario annotare annullamento annullare
annullassimo annullata annullate annullato annulliamo annullo anticipare anticipatamente anticipato anticipiamo
anticipo anziche apertura appendere approvata approvate approvati approvato arredata arredato arrivano arrivare
arriviamo artificio ascensore ascensori aspettare aspettiamo assemblea assemblee assente assenti assistenza
assolutamente attente attenzione attrezzata attrezzato attrezzatura attrezzature auditorium autobus autunno avevamo
avreste azienda aziendale ballare bambini banchetti banchetto barriere basterebbe benestare benissimo bevande
bianche bisogna bisogno bloccare bloccata bloccate bloccati bloccato bonificata bonificato bonifico bottiglia
bottiglie calcolate calcoli cambiamenti cambiamento cambiamo cambiare cambiata cambiato cambierebbe cancellazione
cancellazioni candele capacita caparra caparre carrozzine cateratte caterina caterva cavallo celebrate celebrazione
celebre centinaio cercando cercheremo cerchiamo cerimonia cerimonie certamente chiamare chiamata chiamatemi chiarire
chiedere chiediamo chiedono chiudete chiusura ciascuno cinquanta cioccolato classico cliente colazione collega
colleghi colloquio comitato comitiva compare compari compleanni compleanno complessivamente complete comprende
comprendono compresa comprese compresi compreso concerti concerto concordato condizionata condizione condizioni
conferenza conferenze conferma confermare confermata confermate confermati confermato confermi confermiamo confermo
confetti confronta confrontai confronti confronto congressi congresso connessione conoscere conoscete consegna
consegne consenso consentito consigli consiglia consigliai consigliano consigliarci consigliare consigliata
consigliate consigliati consiglino consiglio consultare contanti contattare contattarmi contatto contenere contiene
continuate continue continuiamo contrattempo contratto convegni convegno conviene coperti cordiale cordiali
cordialita cordialmente correggere corretta corrette corretti corretto correzione cortesia costano costare
costerebbe costosa costose costosi costoso costretti credito cucinare curiosita decidere decisione declinare
decliniamo declino definite definitivamente delegate deposito descrive descrivendo descrivente descrivere
descriverla descriverle descriveva descrivi descrivo descrivono desidereremmo desideriamo desidero dettagli dicembre
diciamo diciannove diciassette diciotto differenza differenze difficile diffuse dipendenti diretta direttamente
direttivo direttore direttrice diritto disabili disabilita discute discutere discuterne disdetta disdette dispiace
disponibile disponibili disponibilita disposizione distinti diventati diversamente diverse dobbiamo domanda domande
domenica domeniche dormire dovremmo dozzina durante eccellente effettuata effettuato egregia egregio elettrica
elettriche elevata elevate elevati elevato eliminare eliminate eliminiamo entrare eravamo esattamente eseguita
eseguito esigenze essenziale esterna esterni esterno eventualmente facciamo fantastico fattibile fattura
fatturazione favorite febbraio fermarci fermata fermate filmare finalmente finestre firmata firmate firmati firmato
fontana formaggi formazione formazioni fornire fornitore fotografa fotografi fotografo franchi fratello frattempo
freschi funziona generale generali gennaio gentile gentili gentilmente giornaliero giornata giovedi giubileo gradini
graditi guardaroba guardate guardato idealmente illuminazione immagini impedimento impegno impianti impianto
importante importo impossibile imprevisto incirca include includere includiamo inclusa incluse inclusi incluso
incontri incontro indeciso indicativo indicazioni indirizzata indirizzo informazioni inoltre intendevo intendiamo
interamente interessata interessate interessati interessato interesse interne internet intestata intolleranti
intorno inutile invariata invariati inverno inviare inviarmi inviarono inviata invitate invitati invitiamo
laboratori laboratorio lasciamo lasciar lasciare lasciarla lasciate lavagna lavagne lettera lettere liberare
liberate listini listino luminosa macchina macchine mandare mandarla mandarle mandarli mandarlo mandarmi mandarti
mangiare manifestazione manifesti martedi massima massimo materiale matrimoni matrimonio mattina mattinata mattine
mattini mattino mercoledi messaggi messaggio metterci mettere mettermi mezzanotte mezzogiorno microfoni microfono
migliore migliori minerale minimale mobilio modalita modifica modificare modificate modificato modifiche
modifichiamo momento montaggio montare mostrarci mostrare mostrarla mostrarlo mostrarmi mostrarono mostrarsi
mostrarti musicale naturale navetta necessaria necessario nessuna nessuno noleggiamo noleggiare noleggio novanta
novembre nuovamente obbligati occhiata occorre occupata occupate occupati occupato offerta offerte offrirci offrire
offrite optiamo opzione opzioni oratori ordinare ordiniamo organizzando organizzarci organizzare organizzazione
organizziamo ospitare ottanta ottenere ottobre pacchetti pagamenti pagamento pagheremo paghiamo palcoscenico
panoramica parcheggio parlare parlarne partecipanti partire partita partito passare passata passato passiamo
pazienza peccato pensando pensarci pensavamo pensavo penseremo pensiamo perdere perfetta perfette perfetti perfetto
permesso persona personale persone piacere piacerebbe piacevole pianista pianisti piccola piccolo pienamente
piuttosto pomeriggi pomeriggio portarci portare portata portate portiamo possiamo possibile possibili possibilita
possono postale posteggi posteggio potabile potrebbe potremmo potreste preferenza preferiamo preferirei preferiremmo
preferisco preghiamo prendere prenderemo prendiamo prenota prenotai prenotano prenotare prenotata prenotate
prenotati prenotato prenotazione prenotazioni prenoti prenotiamo prenoto preparare presentazione presente
prestazioni prevedere prevediamo preventivi preventivo previsto primavera principe private probabilmente proceda
procede procedere procederemo procedete procediamo procurare procure prodotto programma proiettore proiettori
proiezione prolungare propone proporre propose proposta proposte proposto propria proprie proprio proseguiamo
proseguire proseguiremo proseguite prossima prossimi prossimo provare provato provvisoriamente pubblici pubblico
puntatore purtroppo qualcosa qualcuno qualora quaranta quarantina quattordici quattro quindici quotazione raccomanda
raccomandai raccomandano raccomandare raccomandata raccomandate raccomandati raccomandato raccomandi raccomando
raggiungere raggiungibile raggiungibili ragione recesso registrare registrazione relatori responsabile restano
restare restiamo rettifica rettificare ribassi ribasso ricevere ricevimento ricevuta richiamare richiami richiesta
richiesto ridotta ridotte ridotti ridotto riduzione riduzioni rifiutare rifiutiamo rifiuto riflettere riflettuto
riguarda riguardanti riguardo rimandare rimandata rimandato rimandiamo rimborsa rimborsai rimborsano rimborsare
rimborsata rimborsate rimborsati rimborsato rimborsi rimborso rimuovere rimuovete rinfresco ringraziamo ringraziando
ringrazio rinunciamo rinunciare rinuncio rinviamo rinviare rinviato ripensandoci ripensato riscaldamento riscaldata
riscaldato riscontro riserva riservare riservata riservate riservatezza riservati riservato riserviamo rispondere
risposta ritiriamo riunione riunioni rotelle rotondi saldare saldata saldato saltata saltato saranno sarebbe
sarebbero saremmo sbagliata sbagliati sbagliato scambiare scaricare scegliamo scegliere schermi schermo scusate
scusiamo scusino seconda seconde secondo seguente seguito seminare seminario semplicemente sentire sentito servire
servirebbe servizi servizio servono sessanta settanta settembre settima settimana settimane settimo sicurezza
simposio simultanea simultanee sincere situata situato smettere soccorso sociale societa soltanto soluzione
sopralluogo sorella sottoporre speciale speciali speriamo splendido sposano sposarci sposarsi sposeremo sposiamo
spostamento spostano spostarci spostare spostarsi spostate spostato sposteremo spostiamo spumante squadra stazione
stazioni strategica studenti successiva successivo sufficiente suonare supplementari svolgera tariffa tariffe
tecnica tecnico telefonata telefonate televisore tenerci teniamo tentati tentato termine termini terrazza togliamo
togliere togliete traduzione tramite trasmettere trasmetterla trasmetterlo trasmettermi trasporti trasporto tredici
trentacinque trentina trovarci trovare trovarvi trovate trovato tuttavia ufficialmente ufficio ulteriori unicamente
utilizzare vacanza valutando valutiamo vegetali vendere venerdi venirci venticinque ventina veramente verificare
verrebbe versamenti versamento versare versata versato verseremo visitare visitato vogliamo volentieri volevamo
volontari vorrebbe vorremmo windows`,
  lookalikes: `
abbaiamo abbassate abbiano accanto accattato accedei accedere accedero accendete accentate accentati accenti accento
accertata accertate accertati accertato accertiamo accerto acceso accessi accetta accettai accettano accettante
accettare accettaste accettasti accettava accettavi accettavo accette accetti accettiate accinto accodo accoglienze
accoglierai accogliergli accoglierla accoglierle accoglierli accoglierlo accogliermi accoglierne accogliersi
accoglierti accogliervi accolti accolto accomodate acconci accorciarle accorciate accordi accorgo accorre accorso
accorti accorto accosti accosto acustico adattamenti adattate addento addetta addette addetti addobba addobbai
addobbo adottare adottiamo aeroporti affatto affettare affetto affiatare affiato affinche affitta affittate affitti
afflitto agevolare agevolato agevolazione aggiornamenti aggiornate aggiudicano aggiudicate aggiudicati aggiudicava
aggiudicavo aggiunge aggiungerei aggiungero aggiungi aggiungo aggiunte aggiunti aggiuntiva aggiuntivo aggiunto
aggiuntovi aggiusta alcoli alimentare allagato alleato allegano allegata allegate allegati allegavo allegrie
allenato allevato allevi allieva allievo allungate alternativi amabilita amassimo amministrazioni andare andarle
andarlo andarmi andremmo annessa annessi annesso annodare annoiare annulla annullano annullante annullaste annullati
annullava annullavo annulli annulliate antiche anticipano anticipata anticipati anticipavo anticipi appella appelli
appello apportero apporti apporto apprendere approdata approdate approdati approdato approva approvai approvano
approvante approvare approvaste approvasti approvava approvavi approvavo approvi approviate approvo aprivano aravamo
aravate arrangi arredano arredate arredati arredava arredavo arrivando arrivate arrivato arrivavo arrivero arrivino
artefice artifici artista artisti ascendere ascesso aspettate assensi assenze assesti assistenze assunti attendere
attenne attenti attentino attento attenzioni attrezzano attrezzate attrezzati attrezzava attrezzavo autunni avallo
aveste avevano avresti avrete aziendali aziende balcone ballate balzare bambina bambine bambino bandiamo barriera
baserebbe battente batterebbe beccato bevanda bianchi bisognai bisogni bloccai bloccano bloccante bloccaste
bloccasti bloccava bloccavi bloccavo boccata boccate bonifica bonificano bonificate bonificati bonificava bonificavo
brache branchi bravate broccato bullone cacciamo cagione calcola calcolai calcolante calcolare calcolaste calcolata
calcolati calcolato calcoliate calcolo calendari cambiammo cambiano cambiate cambiati cambiava cambiavo campare
campiamo cancellino cangiare cantanti cappelle caricare carretta carrette carretto catenina cattura caustica cavalla
cavalle cavalli cavate celebrante celebrare celebraste celebrata celebrati celebrato celebri celebriate celebro
celere ceniamo centinaia cercano cercheremmo cerniere chiamate chiamati chiamato chiamava chiarira chiarirei
chiarirle chiariro chiarite chiarore chiedano chieder chiedera chiederei chiederle chiedero chiedete chiudere
chiudono chiusure ciascun ciascuna cioccolata classi classica classici clienti codifica codificare codificate
codificato codifiche cogliamo cogliere collegai collegi collego colloqui comanda comare comari comitati comitive
commenti commento commercia commerciali compaia comparata comparati comparii comparsa comparsi comparti comparve
compera comperai comperi completi completo compra comprai comprare comprenda comprender comprendi comprendo comprera
comprero compressi compresso compri concento concera concerai concerci concerei concergli concerla concerle concerli
concerlo concermi concernano concerne concerni concerno concero concersi concervi concessione concetto concluse
concordano concordata concordate concordati concordavo concreti concreto condenso condiziona condizionate
condizionato condiziono conferci conferente confergli conferi conferiamo conferiate conferii conferla conferle
conferli conferlo confermai confermami confermano confermante confermarle confermarne confermaste confermasti
confermava confermavi confermavo conferme confermiate conferne confersi conferti confervi confessione conformare
conformata conformi confrontata confrontate confrontati confrontato confrontavi congegno conigli coniglio
connessioni conoscente conoscera conoscerle conoscerne conoscero conosceste consegnai consegni consegno consensi
consentiro consentita consentite consentiti consentivo consento consesso consideri considerino considero
consigliando consigliargli consigliarla consigliarle consigliarli consigliarlo consigliarmi consigliarne
consigliarsi consigliarti consigliarvi consigliato consigliava consigliere consultate consultero contano contante
contare contasti contati contato contattarci contattargli contattarla contattarle contattarli contattarlo
contattarne contattarsi contattarti contattarvi contatti contegno contendere contenerle contenti conterebbe
continuante continuare continuaste continuata continuati continuato continuero continui continuiate contrae
contraente contrasto contratta contratte contrattempi contratti contro conveniente convenienti converto convieni
coperci copergli coperla coperle coperli coperlo copermi coperne copersi coperta coperte coperto copervi corpetti
corpetto correggerle corrente correnti correte correzioni corrotta corrotte corrotti corrotto corruzione cortesi
cortesie costando costanti costanzo costate costato costavo costino costola costole costoro costretta costrette
costretto costrutti cotanti coverei cravatte creavate credici crediti creduto crepare crepito cucinate curante
curavate curiosata curiosate curiosiate dannerai daranno darebbe darebbero decadere decesso deciderei deciderle
decidero decidete decidono decine decisioni declinate declinero declini declinino definiate definire definiste
definita definiti definitiva definitivo definito delatori delegante delegare delegaste delegata delegati delegato
dentiere deposita depositi deposto deridere derisione descriverci descrivergli descriverli descriverlo descrivermi
descriverne descriversi descriverti descrivervi desidera desidereremo desideri desiderio desinero desistere dessero
destano destare destiamo dettaglio dettera difetta difettivo differenti differenzia difficili diffusero diffusi
diffusione diffusioni diffuso diletta dipendente direttamante dirette diretti direttiva direttive direttivi diretto
direttori direttrici diritta diritte diritti dirotto disabilitai disabiliti disabilito discussa discusse discussi
discusso discuterci discutergli discuterla discuterle discuterli discuterlo discutermi discutersi discuterti
discutervi discuto discutono dispensero disposizioni disposta distanti distino distinsi distinta distinte distinto
diventai diventasti diventata diventate diventato diventavi diversa diversi diverso diverte domandai domandi domando
domante donante donerai dormirei dormiro dormite dovremo dozzine dritto duraste durate eccellenti eccesso eccetto
effettuano effettuate effettuati effettuava effettuavo egregie elaboratori elettrici elettrico elevano elevante
elevare elevaste elevasti elevava elevavi elevavo eleviate eliminante eliminaste eliminata eliminati eliminato
eliminiate emettere entrate eravate eredito erravamo esaltata esaltato eseguente eseguira eseguiro eseguite eseguiti
eseguiva eseguivo esigente esigenza essenziali esteri esterne estero estrae eterna eterne eterni eterno facciano
faciliti facilito falciamo fantastica fantastici faranno farebbe farebbero faremmo fasciamo fasciare fasciate
fatture favorire favorita favoriti favorito fecondo fendere feriate fermare fermargli fermarla fermarle fermarli
fermarlo fermarmi fermarne fermarsi fermarti fermarvi fermaste fermati fermato fermava fermiate fianchi filare
finestra firmai firmala firmano firmante firmare firmaste firmasti firmava firmavi firmavo firmiate fontina
formaggio formarci formati formato formidabile fornira fornirei forniro fornite fornitori forniture fotografai
fotografia frasche fratelli frattura fresche funzionai funzione funzioni funziono generare generati generavi gennaro
gestiamo gettera gettino giacere ginestre giornaliera giornaliere giornate giubilei giubilo gradino gradita gradite
gradito granchi grandini gravate guadate guadato guardalo guardano guardante guardare guardaste guardata guardati
guardavo guardiate guariate iattura immagina immaginai immagine immagino impassibile impedimenti impegna impegni
importano importanti importaste importate importi imposto imprevisti impugno incendiamo incitate incitati incitiamo
includera includerle includi includo inclusione inclusioni inclusivo incontra incontrai indicati indicazione
indirizza indirizzate indirizzati indirizzato indirizzava indirizzi indispensabile informazione informino infrange
innestata inoltra inoltri inoltro installero intendeva intendevi intentata intentiamo intentino interagente interci
intere interessano interessanti interessare interessarti interessi interesso intergli interla interle interli
interlo intermi internamente interni interno intersi interti intervi intestati intestato intestava intono intorni
intuire inutili invarianti inverni invero inverso inviami inviamo inviarci inviargli inviarla inviarle inviarli
inviarlo inviarne inviarsi inviarti inviarvi inviate inviati inviato inviava invitante invitare invitarono invitaste
invitasti invitata invitato invitavi invitiate invitino invitta istinti lambiamo lamiere lanciamo lanciare lanciate
lascia lasciai lasciala lasciale lascialo lasciami lasciammo lasciano lasciante lasciarci lasciargli lasciarle
lasciarli lasciarlo lasciarmi lasciarne lasciarsi lasciarti lasciarvi lasciaste lasciata lasciati lasciato lasciavo
lavoratori leccato lettiera lettore lettura letture levata levate levati levato liberante liberarle liberarne
liberaste liberata liberati liberato liberero liberiate listano lontana lottera luminose luminosi luminoso macchia
macchie macine magione mancare mancarle mancarmi mandagli mandami mandanti mandarci mandargli mandarini mandarino
mandarne mandarsi mandarvi mandasti mandati mandiamo mandorla mandorli mangiarne mangiate manifestazioni marchesa
marchese marchesi martino martire massaggi massaggio massime massimi mastini materiali mattana mattiniero mattone
mattoni meniamo mentire mentito messale mestano mestare mestiamo metter mettera metterai metterei mettergli metterla
metterle metterli metterlo metterne mettero mettersi metterti mettervi mettete miglior migliora migliorai miglioro
minerali minestre mobili mobilia mobilie moderatore moderatori modificai modificano modificante modificarne
modificaste modificata modificati modificavo modifichi modifico momenti mondare monito montaggi montano montate
moralita mostrami mostrargli mostrarle mostrarli mostrarne mostrarvi mostrassi mostrasti mostrate mostrati musicali
naturali necessari necessarie nessun noleggi noleggia noleggiammo noleggiano noleggiate noleggiato noleggiavo
noleggino notabile notante obbligai obbligarti obbligasti obbligata obbligate obbligato obbligavi occasione
occasioni occhiate occorra occorse occorso occupano occupare occupaste occupasti occupava occupavi occupavo
occupiate offerse offerti offerto offrirgli offrirla offrirle offrirli offrirlo offrirmi offrirne offrirsi offrirti
offrirvi omettere operiamo optante opzionale oratore oratoria ordinari ordinarie ordinarne organizzano organizzargli
organizzarla organizzarle organizzarli organizzarlo organizzarmi organizzarne organizzarsi organizzarti organizzarvi
organizzate organizzazioni orinare ospitale ospitate ostare ottenerle ottenerne pacchetto pagheremmo pallone
panchetti panchetto panoramico parare parenti parita parlane parlarci parlargli parlarla parlarle parlarli parlarlo
parlarmi parlarsi parlarti parlarvi parlate partecipante partecipasti partecipati partiamo particolar partirei
partiro partite partiti partiva partivo partono passano passarne passate passati passatoi passava passavo passere
passibile passibili patire patito patrimoni patrimonio pattina pattinata pattini pattino peccano peccata peccate
peccati peccavo penando penavamo penavo pendano pendere penderemo pendiamo peneremo peniamo pensaci pensano
pensargli pensarla pensarle pensarli pensarlo pensarmi pensarne pensarsi pensarti pensarvi pensato pensava pensavano
pensavi penseremmo pentire pentito percento perdera perderei perderne perdero perdete perdette perdona permessa
permesse permessi permetta permetti permetto personali pesando pesavamo pesavo pescato peseremo pesiamo pestano
pestare pestiamo piacera piaceri piacero piacete piacevoli piccole piccoli pompare porrebbe portabile portargli
portarla portarle portarli portarlo portarmi portarne portarsi portarti portarvi portaste portati portato portava
portiate posiamo possano postabile postali postalo postare postarle postate postato postegli posteri postero
postiamo potabili potare potata potate potemmo poterebbe poteremmo potereste potesse poteste potiamo potremo
potresti potrete pozione precedere precederemo precedete precediamo precisero predare prederemo prediamo preferente
preferenze preferi preferimmo preferirai preferire preferiremo preferisca preferisce preferisci preferivamo prefetti
prefetto pregare premente premere premesso premiare premiera premierei premiero prende prendera prenderei prenderle
prenderne prendero prendete prenotando prenotante prenotaste prenotasti prenotava prenotavi prenotavo prenotiate
prenotino prepararne preparate preparero prepari preparo preposta presentero presenti presentivi presentivo presento
presenze prestano prestare prestiamo presunte prevederne preveniamo prevenivi prevenivo preventiva previde prevista
previste previsti principi privata privati privato procedei procedente procederei procederemmo procedero procedeste
procedette procedi procedo procedono procedute procurate procurero procuri procuro prodotta prodotte prodotti
produca proferiamo proferisco programmi programmo proiettare proiezioni prolungate proponi proporle proposero
proposi proposito proposti propri proprietarie proseguiate proseguimmo proseguir proseguira proseguirei
proseguiremmo proseguiro proseguiste proseguita proseguiti proseguito proseguivamo prossime protettore protettori
protezione protone provano provarne provata provate provati provavo provvide pubblica pubblicai pubblichi puntatori
quadra quadrante qualcun qualcuna quarantena quatto questione questioni raccogliere raccomandando raccomandante
raccomandaste raccomandasti raccomandava raccomandavi raccomandavo raccomandiate raccomandino racconti racconto
raccordo raffiche raggiunga raggiungera raggiunta ragion ragiona ragioni ragiono rapacita razione recessa recesse
recessi recidere recipiente recipienti referente referenza regione registrate relatore rematori rendere rendiamo
responsabili restando restato restaurano restaurante restavo restino rettificai rettificate rettifico revisioni
ribassa ribassai ricevera riceverei ricevero ricevete ricevute ricevuti ricevuto richiama richiamai richiamate
richiamo richieste richiesti ricotte rifiuta rifiutate rifiuti riflettera rifletterei riflettero riflettete
riflettore riflettuta riflettute riflettuti riguardai riguardante riguardasti riguardati riguardi rilassi rilasso
rimandano rimandate rimandati rimandava rimandavo rimaniamo rimborci rimborgli rimborla rimborle rimborli rimborlo
rimbormi rimborne rimborsando rimborsante rimborsaste rimborsasti rimborsava rimborsavi rimborsavo rimborsiate
rimborsino rimborti rimborvi rimiriamo rimorsi rimorso rimpianti rimpianto rinfresca ringrazi ringrazia ringraziammo
ringraziano ringraziato ringraziavo ringrazino rinunci rinuncia rinunciammo rinunciano rinunciate rinunciato
rinunciavo rinuncino rinviammo rinviano rinviarono rinviata rinviate rinviati rinviavo ripassi ripasso ripensano
ripensata ripensate ripensati ripensavo riscaldano riscaldate riscaldati riscaldava riscaldavo riscontra riscontri
riservai riservano riservante riservaste riservasti riservava riservavi riservavo riserve riservera riservi
riserviate riservo rispondera risponderei rispondero risposte risposto rotabile rotella rotonda rotondo rubassi
salata salato saldano saldarle saldate saldati saldava saldavo salpare salpata salpato saltano saltare saltate
saltati saltava saltavo salutando salutata salutato salutiamo salvare salvata salvato sapranno saprebbe saprebbero
sapremmo saremo sassata sbagliai sbagliamo sbagliano sbagliasti sbagliate sbagliava sbagliavi sbagliavo sballare
sbloccare sbloccata sbloccate sbloccati sbloccato scagliamo scagliata scagliati scagliato scalate scaldare scaldata
scaldato scambiamo scambiata scambiate scambiato scambierebbe scaricate scegliera sceglierei scegliero scegliete
schemi scherci schergli scherla scherle scherli scherlo scherma scherne scherni scherno schersi scherti schervi
schiarire scogliere scompare scompari sconcerto sconsigli sconsiglia sconsigliai sconsigliano sconsigliare
sconsigliata sconsigliate sconsigliati sconsiglino sconsiglio scoperti scorretta scorrette scorretti scorretto
scortesia scostano scostare scostate scostato scosterebbe scostiamo scredito scritte scusano scusante scusare
scusaste scusata scusati scusato scusiate seccato secondi seguenti seguiro seguita seguite seguiti seguivo semina
seminai seminate semine sentile sentilo sentina sentirei sentirle sentirne sentiro sentita sentite sentiti sentivo
sentore servano servigi servii servili servirei serviro servite serviti sessione sessioni settica settico sfavorite
sicurezze simultanei simultaneo sincera sinceri sincero situano situati situava situavo smagliata smagliati
smagliato smaltata smaltato smentire smentito smettera smettero smettete smontare soccorsa soccorsi sociali sofferta
sofferte soffrire soffrite soldato soluzioni sorelle sorreggere sorretta sorrette sorretti sorretto sostano sostare
sostate sostato sosterebbe sostiamo spariamo sparlare spartire spartita spartito spediamo sperdere sperdiamo
spesiamo spettare spettiamo speziali spiacere spiacevole spiriamo splendida splendidi sposare sposato spossate
spossato spostamenti spostano spostante spostaste spostata spostati spostavo spostiate spumanti sputante squadre
squadro stagione stagioni staranno starebbe staremmo stentati stentato stermini sterni stilizzare stimate stivante
stonare stoppini stoppino strade stratega strategia strategici strategico studente successivi sufficienti suonate
superiamo supporti supporto svalutando svalutiamo svegliamo sverrebbe svolgere svolgeva svoltera tacciamo tagliamo
tagliere tallone tassare tassata tassato tassiamo tasterebbe tecnici tediamo telefona telefonai telefonante
telefonare telefonaste telefonati telefonato telefonava telefoniate temiamo tendere tendiamo tendina tendine
tenergli teneri tenerla tenerle tenerli tenerlo tenermi tenerne tenersi tenerti tenervi tentano tentasti tentata
tentate tentativi tentativo tentavi tentavo tentiamo teorie termici termino termiti terrazze terrebbe terremmo
terribile testato togliera toglierle tonante tornire torretta torrette tossiamo tostano tostare tosterebbe tradite
traditi tradizione traduzioni trainero trainino tramate tramiate tramiti trasmetterci trasmettergli trasmetterle
trasmetterli trasmetterne trasmettersi trasmetterti trasmettervi trasporci trasporgli trasporla trasporle trasporli
trasporlo traspormi trasporne trasporsi trasporta trasportai trasporvi trentino trovale trovano trovante trovargli
trovarla trovarle trovarli trovarlo trovarmi trovarne trovarsi trovarti trovaste trovata trovati trovavi trovavo
troviate tuonare turante uffici ufficia ufficino ulteriore unitamente utilizzate vacanze vagheremo vaghiamo vagliamo
valicai validato validi valutano variabile varrebbe vedere vedrebbe vegetati vegetavi vegliamo vendera venderei
vendero vendete veneri veniamo venirgli venirla venirle venirli venirlo venirmi venirne venirsi venirti venirvi
venissimo ventine vergata verificarne verificate verremmo versano versarle versarne versate versati versava versavo
verseremmo versificare vessare vessata vessato vesseremo vestano vestiamo vincere visitano visitata visitate
visitati visitavo visitero visitino visito vistare vistato vistino voghiamo vogliano volavamo volevano volgera
voliamo volonta volontaria volontarie volontario vorremo zelatori`,
  regional: { riservazione: "prenotazione", riservazioni: "prenotazioni", ordinazione: "ordine" },
};
