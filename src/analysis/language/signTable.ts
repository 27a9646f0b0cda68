import type { LanguageCode } from "./language";

/**
 * Letters in a row, ^ before a word and $ behind it: without one of them a text has nothing that the language's dictionary
 * could say anything about. Made from the dictionaries and the patterns by tools/data/signs.mjs, November 2026.
 */
export const signTable: Readonly<Partial<Record<LanguageCode, string>>> = {
  de: `^ab$ ^abge ^abme ^abtr ^abwe ^abwi ^abzu ^aend ^alt$ ^alte$ ^altem$ ^altes$ ^anpa ^anru ^anst ^anzu ^aufg
    ^aufl ^aufs ^beka ^beno ^bevor$ ^bis$ ^bitte$ ^buch ^daue ^dein ^derz ^die$ ^dies ^disk ^ehe$ ^ehem ^eili
    ^eilt ^eine ^eing ^einz ^empf ^entf ^erfa ^erfo ^erga ^erge ^erse ^euer ^eure$ ^euren$ ^eurer$ ^fakt ^fehl
    ^flie ^flug ^frue ^fruh ^fuer ^fur$ ^furd ^furs ^gaun ^geae ^gean ^gebe ^gefa ^gehe ^geku ^gilt$ ^guts ^heut
    ^hinf ^hint ^ich$ ^ihr$ ^ihre ^im$ ^irrt ^ist$ ^jetz ^juli$ ^juni$ ^kann ^kapu ^kein ^koen ^konn ^laeu ^lass
    ^letz ^lief ^maerz$ ^mahn ^marz$ ^mein ^mich$ ^mir$ ^moch ^moec ^moeg ^mogen$ ^mues ^muss ^nach ^nenn ^neu$
    ^neue ^nie$ ^noch$ ^nunm ^nur$ ^okto ^pruf ^rasc ^schi ^schl ^seie ^sie$ ^sind$ ^sitz ^soba ^sofo ^soll
    ^statt$ ^tate ^tipp ^uber ^umge ^umle ^unri ^uns$ ^unsr ^unte ^unve ^unzu ^urla ^von$ ^vorh ^vorm ^wegen$
    ^weic ^weit ^wir$ ^wird ^wirk ^wuer ^wurd ^zahl ^zeic ^zeit ^zess ^zueg ^zugi ^zuku abegr achsa aeter afeca
    ahlun aktue alsch altet andne ankba arnen arnun arung assen astsc attde atzlo auen$ auft$ bearb befre berkr
    betre betri betru bindu bishe bitte blich bonni chbar chlos chnel chsel chste chten chung cker$ defek denli
    dere$ dern$ dert$ derte difiz efind ehen$ ehend ehmen ehmig ehnli eiben eibt$ eiste eisun eiten ektes ektur
    ellun erand erne$ erten erung erwen etkri etrag ewohn ezahl ffnen fonan frage gibt$ gleic glich haben halb$
    hnung htige htigt ieren igen$ igier igung inell isch$ karte kasso keit$ konta ktiv$ legt$ lich$ llig$ lten$
    ltig$ morge nden$ nftig ngend nicht niema ntwor nutzt ollen passt pruef rdern reise rekte renz$ rfen$ rlang
    rnote rsich rtan$ schen scht$ siert solan sprec stens stort teile telle tlich toert turen tzen$ uche$ uchen
    ueber ufen$ unser usser verae weise zembe`,
  fr: `1ere$ 2eme$ ^abse ^acha ^ache ^aller$ ^anci ^apre ^arna ^au$ ^aucu ^auri ^aux$ ^avec ^avie ^avio ^avis$
    ^avri ^banq ^basc ^bien ^bon$ ^bonn ^bons ^bref ^capt ^carp ^cass ^ce$ ^ceder$ ^cela ^celui$ ^cess ^cet$
    ^cett ^changement$ ^changements$ ^chaq ^cher ^chez ^cle$ ^clos$ ^clot ^conge$ ^coqu ^cpte ^dail ^dans$
    ^dater$ ^de$ ^dech ^dedie$ ^deja ^deme ^depot$ ^dera ^dern ^des$ ^deso ^deux ^devr ^dire$ ^diri ^dois ^doit
    ^doiv ^doss ^du$ ^eche ^echu ^ecri ^effet$ ^elles$ ^en$ ^enre ^entre$ ^envo ^est$ ^et$ ^etab ^etre ^euros$
    ^eux$ ^evol ^exact$ ^fait ^faud ^faus ^faut ^faux ^fera ^ferm ^fevr ^flam ^font ^four ^futur$ ^gare ^gere$
    ^gerer$ ^guic ^hame ^heur ^hors ^ils$ ^inch ^inex ^informations$ ^inut ^janv ^je$ ^jour$ ^juil ^jusq ^la$
    ^le$ ^les$ ^leur ^lign ^lors ^lui$ ^lund ^ma$ ^malf ^mati ^mauv ^mefi ^meme ^merci$ ^mes$ ^mets ^migre$
    ^mise ^mois ^mon$ ^ne$ ^nous$ ^nvea ^nvel ^nvx$ ^ordre$ ^orie ^oubl ^ouve ^paie ^pann ^parti$ ^pas$ ^payer$
    ^payes$ ^payez$ ^perdu$ ^peut ^peuv ^peux ^piec ^pira ^plaf ^plai ^plus ^plut ^pour ^pouv ^preu ^prie ^puis
    ^que$ ^rect ^recu$ ^regl ^regle$ ^remp ^rens ^reor ^reun ^rib$ ^ribs ^rien$ ^sans ^se$ ^sequ ^sera ^seui
    ^seul ^soir ^somme$ ^sont ^souf ^sous ^soye ^stp$ ^subr ^suit ^suiv ^sur$ ^surt ^svp$ ^ta$ ^tant$ ^te$
    ^temps$ ^tenez$ ^tenu ^tes$ ^ton$ ^tout ^tres ^un$ ^urgence$ ^usur ^vendu$ ^veui ^veux ^vigu ^vire ^vite
    ^vole$ ^vos$ ^voud ^voul ^vous acanc acte$ actez actif actue actur aduqu affac agne$ aire$ airem aires aisir
    aison aisse aite$ alide alisa amais ancai angea angee angen angeo anger angio annon ansme apide appel arder
    ardez argee arriv atif$ audeu bees$ bere$ besoi bitud bitue caduc catif ccupe cede$ ceden cedez chain ciere
    ciser cker$ ckers clame comit comma compt core$ corri coupe coura cquit crete croqu cteme cter$ ctes$ cuit$
    curer curit dant$ dapte dats$ demai derer desab desac desin deven difio ditez domic donne dons$ dredi ealis
    eance ecte$ ects$ ectue ediri eglem egrez elanc eleve emerc emier emis$ endez enir$ ensem ensez ensib envoy
    epond epose epris equis erait erez$ erieu erne$ eront erreu ersem ersez ervez esili essez etour ettez ettre
    eurs$ evez$ exige fere$ ferer feres fert$ fessi fiant fiee$ fiees fient fier$ fiera fiez$ gales gente gera$
    gerie gine$ grand grer$ honer honez honiq iale$ iatem idez$ iendr ifie$ igez$ igne$ ilanc iliso impay inel$
    inels inver iquer iquez ircon irer$ irmee irmez iser$ isez$ isoir iter$ ituer iveme joign joind joint lativ
    legie lerte leux$ lide$ lite$ lites loyer mande meros minel mment mmes$ monta mptem nant$ ndat$ ngez$ nible
    nnexe nnule norer norez nouve nsabl nseil nsite nterv ntiel ocede ocher ojet$ olue$ onges onore ortab ostau
    otre$ ourri parle paye$ perer perim pire$ prend prene presi rais$ reau$ rendr repar reste rions rnee$ rons$
    rouve rser$ rsonn rtena rtir$ rvir$ scroc sessi solde sser$ suppr tenta teur$ tique titue tons$ toris trent
    tres$ turat turs$ ualis udenc uemen ujour umero ures$ vant$ vient voir$ vons$ xista`,
  es: `^abaj ^abie ^abona$ ^acep ^acre ^adeu ^adqu ^afir ^ahor ^al$ ^alta$ ^anex ^anul ^anun ^apli ^aqui ^asun
    ^atra ^ause ^avio ^aviso$ ^baja ^bole ^buen ^camb ^carg ^cerr ^cesi ^cier ^cobe ^cobr ^comu ^cote ^cta$
    ^cuad ^cuan ^cuen ^curs ^dar$ ^dare$ ^dart ^de$ ^debe ^deja ^demo ^dense$ ^desc ^dese$ ^desea$ ^deud ^devu
    ^dice ^dife ^difi ^divi ^dobl ^dola ^dond ^doy$ ^efec ^eleg ^elim ^empr ^en$ ^endo ^entre$ ^envi ^es$ ^espe
    ^esta$ ^estan$ ^estas$ ^este$ ^esto$ ^estos$ ^estoy$ ^exig ^falso$ ^falt ^figu ^fra$ ^fras$ ^fuera$ ^gira
    ^gire$ ^giren$ ^giro$ ^giros$ ^habl ^hace ^haga ^hara ^haz$ ^hech ^hemo ^horas$ ^hoy$ ^igua ^ingr ^inme ^ir$
    ^junta$ ^la$ ^libr ^liqu ^llam ^lleg ^llev ^luga ^mal$ ^mant ^maxi ^mayo ^mism ^mora$ ^moro ^movil$ ^nadi
    ^ning ^nomb ^noso ^nota ^ntra ^ntro ^nues ^nuev ^obten$ ^ocup ^ojo$ ^orden$ ^otra ^otro ^paga ^pagar$ ^pago
    ^pagu ^pasa ^paso ^pedi ^pida$ ^pide ^pido ^pone ^pong ^pont ^porq ^prisa$ ^pron ^prox ^proy ^pued ^puls
    ^que$ ^qued ^quien$ ^reem ^rell ^resg ^reun ^roba ^roto ^saldo$ ^salv ^sati ^se$ ^sea$ ^sera ^seran$ ^sido
    ^siem ^sigu ^sobr ^solo ^son$ ^subir$ ^suce ^suma ^sumas$ ^sust ^tarde$ ^tema ^teng ^todas$ ^todo ^toma
    ^trav ^ulti ^usa$ ^usad$ ^usal ^usar ^usen ^vari ^venc ^vige ^volv ^vues ^ya$ abaja abone abono abste acced
    acias adjun admit adora aduca alada aldad aldar aldos alice alide alido alsas alsos amita amos$ anana ancar
    ando$ anjer anota anote antic antid apare apido aptar aract ariab ario$ arles arrib arse$ aslad ativa aude$
    avia$ banco bera$ bios$ bito$ bonad bonar borra borre cante carga ccesi cedid celo$ celul cesit chos$ cibir
    cibos cina$ cion$ ciona ciso$ cita$ cobro coger cojas comit corda criba ctas$ ctivo ctos$ ctura cumpl dades
    daria datos debid denad derar desac devol dicad dicar dido$ diner diodi dirij ducir duzca ecibe ecibi ecta$
    ecto$ edad$ edian eedor eempl egado eguid egund einte emesa emite emiti emito emos$ emple encia endid endie
    ensaj ente$ entos eptor equie equiv ercer eria$ eriad erido erir$ erria erva$ escri estaf estar estio esume
    etall eveda evite ferid ferir fica$ ficad ficar fique fondo fonea fonee gnora graba grar$ guir$ icada ican$
    icita icta$ idad$ idas$ iendo igas$ ignar igrad iliad iliar ilito imien imos$ inua$ inuan inuta iones iores
    irigi irma$ irmar irse$ ista$ istre itada itado itar$ itelo itimo ituir izame izan$ lerta leta$ letar lida$
    lidar litar liza$ lizad lizar local mande manti mente meros mpana mprob ncela ncorp ndar$ ndato neas$ neos$
    nible noren novad nsabl nsejo nsfie nsigu nsta$ ntent ntes$ ntrar ntras ntreg obrad oceda ocede oleta oleto
    oluta ompra ompre onde$ onder onea$ oneo$ ontes oral$ orreo orrij orte$ ortes osita osito pagad ponda prueb
    puest racto rdene recib regid regir reria ribir rige$ rimer rivad riza$ rrata rrien rtera rvada rvado sado$
    salde siona siten stint strar stras sulte tacta tacte tado$ tarda taria tener tilic tiva$ trado trate turos
    uerir uidad umero uras$ utura xiste`,
  it: `^adde ^adeg ^ades ^aereo$ ^alla ^anco ^andra$ ^anzi ^aper ^avere$ ^avet ^biso ^boni ^buon ^calc ^camb ^cedu
    ^cele ^cess ^che$ ^chi$ ^chia ^chiu ^comu ^daro ^dei$ ^dell ^dena ^deve$ ^di$ ^diro ^disi ^dism ^dovr ^dovu
    ^ecco ^elen ^elim ^entro$ ^erra ^esat ^eseg ^esis ^esse ^essi ^este ^facc ^fals ^fare$ ^farl ^fate ^fatt
    ^ferie$ ^finc ^fino$ ^firma$ ^fondi$ ^frod ^ft$ ^fuor ^furto$ ^gior ^giro$ ^gius ^guas ^ho$ ^immu ^indicate$
    ^inse ^inut ^invio$ ^io$ ^iscr ^isol ^le$ ^linee$ ^loro ^mai$ ^malv ^mass ^mezz ^mi$ ^mia$ ^mie$ ^miei ^mio$
    ^modificate$ ^mora$ ^nel$ ^nell ^noi$ ^non$ ^nota ^ns$ ^nuov ^oggi ^ogni ^paga ^pagh ^passo$ ^perso$ ^perv
    ^piu$ ^pome ^prima$ ^quad ^quan ^quel ^qui$ ^rego ^resta$ ^resti$ ^riba ^rice ^riep ^rife ^rifo ^rigu ^rima
    ^rimb ^rime ^ripo ^rise ^risu ^rita ^rivo ^rott ^ruba ^sald ^saldi$ ^salv ^sara ^saro ^sbag ^scad ^scri
    ^segu ^semp ^si$ ^sia$ ^soldi$ ^solo ^solt ^solu ^somma$ ^somme$ ^sono ^sopr ^sosp ^sott ^spes ^stas ^stata$
    ^stato$ ^stes ^succ ^sull ^teng ^tieni$ ^tra$ ^trat ^trov ^truf ^tutt ^uffi ^ulti ^usa$ ^usare$ ^usi$ ^va$
    ^vecc ^veng ^verificate$ ^verra$ ^versi$ ^viene$ ^vige ^volo ^volte$ ^vost abile acced accet accol accre
    aggi$ aggio alino alizz amite ampag ancio ando$ anno$ antat appog ardia arier armi$ arsi$ artit arvi$ asfer
    asmet assar asseg assi$ astri atevi ativa attiv atto$ attur audol autel avore biti$ blea$ care$ caric carie
    cassa casso cata$ cati$ cato$ ccupa ceda$ cella cellu cepir chies cipat citat cker$ clicc compi confl conto
    conva cura$ dare$ dati$ denzi derat diato diche diti$ doppi edere edete efuso egata egato elett elinq emori
    enden endut enete ente$ enti$ entir enuto enza$ enze$ eperi errot ersam ersar esclu esidu esso$ essun estat
    estis etate etrat ettif ezza$ fettu ffida fica$ finor foni$ fono$ forni gamen getto gibil ginar glio$ grato
    greto iamo$ ibile ideri iegar ifich ilizz inale invia invie ione$ ioni$ iore$ irci$ irero ispor ispos ista$
    itari ituit larme larti lati$ ldare ldato lecit legat lego$ lettu llare llate llert mani$ matti mente mette
    mpra$ mprat mpri$ nali$ ndato ndero nferm nibil nica$ niche norat nori$ nosce nsolu ntatt ntrer nulla nzion
    olli$ onare onate oneo$ onga$ orno$ orret orti$ orto$ ossim ostra ostre otula ovved pagat parla pena$ perch
    perte prami prati prend quist rare$ rati$ rcell rdine remo$ resto rispo rizza rore$ rori$ rregg rsata sarlo
    sate$ sato$ segue solit sosti spett spone stri$ subit tano$ tanza tare$ tener tenta tesa$ tinar tinta tinto
    trate tuire uale$ uali$ uello uidat upera varia vitat vono$ vviso zione`,
  nl: `^aan$ ^aang ^aanh ^aanm ^aann ^aanp ^aans ^aanv ^abui ^adres$ ^afge ^afme ^afsc ^afwi ^alle$ ^ande ^ander$
    ^apart$ ^appen$ ^banken$ ^beke ^bel$ ^bele ^bell ^belt ^ben$ ^bent ^bevr ^bijg ^bijl ^bijw ^binn ^blij ^boek
    ^borg ^buit ^ceo$ ^de$ ^deze$ ^doen ^doet ^eenm ^eind ^enke ^erui ^even$ ^expo ^fout ^geac ^gece ^geco ^geef
    ^geen ^gege ^geko ^geld ^gema ^gepl ^gesw ^geva ^goed ^gsm$ ^guns ^haal$ ^haas ^hale ^hebb ^heel ^hele$
    ^heri ^hers ^herz ^het$ ^hetz ^hier$ ^hoog ^houd ^huis ^ik$ ^inza ^ipv$ ^je$ ^jull ^kapo ^klan ^klop ^koop
    ^kwij ^laat ^lange$ ^lonen$ ^loon ^lopen$ ^lout ^luid ^maak ^maar ^mede ^meld ^mijn ^mogen$ ^naar ^neem
    ^nege ^nemen$ ^nepf ^nepm ^niet ^nimm ^nodi ^nog$ ^nooi ^nota$ ^notas$ ^nu$ ^omtr ^onbe ^onder$ ^ons$ ^ontv
    ^onze ^op$ ^opbe ^opei ^opga ^opge ^ophe ^opli ^opne ^oude ^pand ^pas$ ^plaa ^prive$ ^rege ^rek$ ^reknr$
    ^ruil ^saldi$ ^scha ^slec ^snel ^staan$ ^stap ^stil$ ^stuk ^tege ^teru ^teve ^tijd ^toep ^trap$ ^tuss ^twee
    ^uitg ^uw$ ^vaka ^vals ^van$ ^vana ^veer ^vere ^verh ^verv ^vind ^vlie ^vlot ^vlug ^voer ^vold ^volg ^voor
    ^vord ^vrij ^vul$ ^waak ^wedde$ ^wees ^welk ^wend$ ^werk ^wie$ ^wij$ ^zend ^zijn ^zit$ ^zitt ^zsm$ aakt$
    aalbe aande aandl aarva actee actie actpe actuu acyve aderi adres ailad ailen ailfr ailvo aldib allee andaa
    ankde ankje ankpa ankza annr$ antoo appor arte$ assen atie$ atiel atisc audeu bbel$ bbele bedan berei betaa
    betal bezoe bezor bindi boekt brach breke bruik casso ceren chrap chrij chten ciele ciers ctie$ cties daten
    datet defec delen delt$ dere$ deren ditno domei drach drag$ drieg drijf eeind eerd$ eerde eert$ efoon ega's
    egoed eimho eldig elijk enfra enoem ente$ erand erboe erder ergan ergis ermel ermij erne$ ernem erond eroud
    ersie ertro erwij erzor eslot essie estol estoo etie$ eurt$ euze$ eving evoeg evuld eword ezelf ezet$ fende
    fout$ ftcod gaan$ gcont geren gesch geven ggen$ gmail heffe heim$ hierb hters ieman ietig iging ijzig imine
    isch$ isere issel juist kfact kijk$ kinfo kinst komen komst kopen krijg laris laten latie legas lieri lijk$
    lijst linge maken metee mobie natie nderd ngend nieuw nkier nmidd nota' notee nteel nteer ntie$ numme oaden
    opend opens osten overm preki raag$ ragen raten reage reken reren resta rleg$ rpand rrich rschu rwerk rzoek
    rzond sappe sluit spoed staan staat stapt steed stel$ stort sture stuur taand tchen teken telle teren teure
    torte treer turen tutie unnen veren verko verlo verst voere vulle wacht wende wezig woord zende zette
    zicht`,
  pt: `^abso ^aced ^aces ^adia ^adqu ^afir ^agor ^agua ^aind ^alca ^aleg ^anex ^anul ^anun ^apag ^apro ^assim$
    ^ate$ ^atra ^atua ^avar ^avia ^aviso$ ^baix ^banco$ ^breve$ ^burl ^cair ^cc$ ^cedeu$ ^certa$ ^cham ^chav
    ^cheg ^cliq ^comu ^conh ^conta$ ^dados$ ^daqu ^dar$ ^de$ ^deix ^demo ^deposite$ ^depr ^desc ^desd ^dessa$
    ^desta$ ^deste$ ^deve$ ^devem$ ^dian ^dife ^divi ^dize ^dola ^efec ^efei ^efet ^elem ^elim ^em$ ^emit ^ence
    ^enco ^entre$ ^envi ^erra ^erro$ ^escu ^espe ^esta$ ^estao$ ^estar$ ^este$ ^esto ^estou$ ^eu$ ^euros$
    ^evite$ ^exat ^exti ^faca ^fala ^fale ^falt ^fatu ^faz$ ^faze ^fech ^fica ^fiqu ^fora$ ^foram$ ^golp ^habi
    ^hoje$ ^horas$ ^igua ^imed ^inad ^inal ^inat ^inves$ ^ja$ ^junto$ ^laps ^lemb ^liga ^ligu ^linh ^lista$
    ^luga ^maio ^mais ^mant ^mapa ^maxi ^meio ^mesm ^muda ^mude ^mudo ^nao$ ^nave ^nego ^nem$ ^nenh ^nf$ ^nfe$
    ^nfs$ ^nib$ ^nome ^nominal$ ^noss ^nota ^nota$ ^nout ^novas$ ^novo ^obri ^obter$ ^onde$ ^ordem$ ^outr ^paga
    ^pagar$ ^pago ^pagu ^para$ ^parti$ ^passo$ ^peco ^pede ^pedir$ ^perdi$ ^pess ^pix$ ^por$ ^porq ^posso$ ^poup
    ^pree ^prox ^quad ^que$ ^queb ^rede$ ^reem ^ress ^roub ^saldo$ ^salv ^se$ ^segu ^sem$ ^semp ^ser$ ^sera
    ^serao$ ^seu$ ^seus ^sigi ^sinal$ ^sobr ^supo ^tarde$ ^ted$ ^tenh ^teus ^trata$ ^troc ^ulti ^unica$ ^unico$
    ^usar$ ^usem ^valo ^venc ^verba$ ^veze ^vige ^vigo ^voss abert acao$ acta$ acte$ actem adast aduca aduco
    agem$ aldem aldos alha$ alque aminh amos$ ancar ancei ancet ando$ anece angei anjar antem antia anto$ apena
    apido arei$ aria$ ario$ arios arreg artid atar$ atas$ atent ativa ativo atrav atura avel$ bera$ bito$ bleia
    bmete cado$ cais$ cata$ ceda$ cedam cedid celad celar celul certo cibo$ cimen ciona cisa$ cisav ciso$ cluam
    coes$ crito ctar$ ctos$ ctura cunda dade$ dalid denad dente desvi deved devid devol dido$ dindo dirij ditad
    ditem dito$ ditos divid dorav ealiz ecao$ ecto$ egred egue$ eguin eiro$ eitos eitur elato elemo elho$ emess
    emos$ emovi encao encia endem engan ensag equiv erara erbas erem$ eria$ erias erir$ erva$ espos essad essao
    esumo etalh etar$ etem$ etifi etim$ eunia evina fere$ ferid fica$ ficad fique fone$ fonem fones forne gamen
    gente gista gnora grou$ guem$ guir$ icao$ icar$ idar$ idem$ idere idica igas$ iliad imos$ insir inua$ inuam
    ioes$ ionar ireci irigi irma$ irme$ irmem irou$ isar$ isori iste$ istem itar$ itari ituem itui$ ituid itulo
    ivel$ izam$ izar$ izem$ jeto$ lariz ldar$ lerta leto$ letos lhar$ lida$ lide$ lizad ltero manha mente mero$
    monta mover mpanh mpra$ mprem mpres mprov ndam$ ndar$ ndato nfira nica$ norem nsfir nsigo nsta$ ntar$ ntate
    ntes$ ntreg ocede ompre onar$ onda$ onde$ onder ontas ontat orren orret orrij osita osito ovam$ pirad prar$
    quem$ quite ragad ranca raso$ rcar$ receb remet riza$ rmar$ rreta rreto rrigi rtir$ scal$ scons screv seja$
    sitem smiti smito ssar$ ssina ssito ssunt stint stre$ strit tenha tera$ terad teram terar tere$ terei titua
    trar$ trato trem$ tuir$ turo$ turos uerer uidad uide$ undos uras$ vitem xclui xigir xteri xtrat`,
  pl: `^biur ^bled ^cesj ^czek ^doko ^dosle$ ^doty ^drug ^dysk ^dzis ^fakt ^fv$ ^hake ^ida$ ^idzi ^inna$ ^inne$
    ^innej$ ^inny ^isc$ ^jest ^jesz ^jutr ^juz$ ^kart ^kied ^konca$ ^kont ^konta$ ^kwot ^mied ^monit$ ^mozl
    ^mozna$ ^nadal$ ^nadp ^najl ^najs ^nale ^nasz ^naty ^nie$ ^niea ^nieo ^niew ^nigd ^niki ^niko ^nizej$ ^nowa$
    ^nowe ^nowi ^nowo ^nowy ^numer$ ^obci ^obsl ^odbi ^oddz ^odeb ^odno ^opla ^osob ^ostr ^oszu ^padl ^pans
    ^pien ^piln ^poda ^pojs ^pona ^poni ^pory ^pouf ^powi ^prze ^przy ^pusz ^razi ^rozl ^rozm ^sced ^scis ^skon
    ^skor ^spot ^sprz ^srod ^szyb ^taje ^takie$ ^ten$ ^traf ^trak ^tryb ^tylk ^tymc ^uisc ^uleg ^urlo ^usun
    ^utwo ^uwag ^uwaz ^uzyc ^uzyw ^walu ^wazn ^wezw ^wiad ^wiek ^wlas ^wpla ^wply ^wska ^wspo ^wszy ^wyci ^wyco
    ^wyga ^wyja ^wyka ^wyko ^wyla ^wyma ^wypa ^wypi ^wyra ^wysl ^wysy ^zala ^zale ^zalo ^zamk ^zebr ^zewn ^zgod
    ^zle$ ^zlec ^zleg ^zly$ ^zmia ^zwia ^zwro accie achow achun acic$ acony afeca akcep aktem aktu$ aktua alszy
    amolo amyka anie$ aniem ankow apisz aremu arunk asieg astap astep atecz atywn awcow bowia bskry chcie cili$
    cznie dmian dmien dnic$ doste dpowi drozy dyfik dzial dzic$ dzwon efonu elacj enia$ enie$ entow erowa erprz
    eryfi esle$ esowy firmo giwac iegow ierdz ikwid inie$ inkow inneg isac$ ismy$ izacj izowa jcie$ jemy$ jestr
    konci korek korzy kturz laby$ lemy$ loczn merem mieni ndat$ odpis odzie omylk opraw orme$ osci$ osimy ostaj
    osze$ otwar owac$ owego ozore pelni platn prawd prawi slac$ starc stawi tnosc trzym ttera uregu zapla
    zuje$`,
  sv: `^aald ^aenn ^akut$ ^alde ^andra$ ^anges$ ^anna ^annu$ ^anva ^att$ ^avbr ^avsa ^avva ^bara ^bedr ^ber$ ^bera
    ^bifo ^bluf ^boer ^bola ^bor$ ^bort ^bruk ^byta$ ^byte$ ^byter$ ^bytet$ ^byts ^bytt ^daal ^dag$ ^dagen$
    ^dali ^de$ ^den$ ^denna$ ^dessa$ ^det$ ^detta$ ^din$ ^dina ^ditt$ ^droj ^du$ ^eder ^efte ^ej$ ^enba ^enda
    ^enli ^er$ ^era$ ^eran ^erla ^ert$ ^faar ^faat ^far$ ^fatt ^fel$ ^fela ^fels ^finns$ ^firma$ ^fixa ^flyg
    ^foer ^folj ^fora ^forf ^fors$ ^fort$ ^fran$ ^funk ^fyll ^gaar$ ^gaer ^gall ^gamla$ ^gar$ ^haem ^haer ^hall$
    ^halla$ ^hamt ^han$ ^hans$ ^harm ^hela$ ^heml ^henn ^hon$ ^hopp ^hos$ ^hur$ ^huvu ^hyre ^icke ^idag ^imor
    ^inak ^inget$ ^inha ^innan$ ^inne$ ^insa ^inte$ ^intet$ ^jag$ ^kan$ ^koep ^komm ^kop$ ^kopa ^kope ^korr
    ^krav ^kred ^kund ^laeg ^lagg ^ligg ^likv ^lita ^lyde ^maas ^maila$ ^maste$ ^medl ^mejl ^mig$ ^min$ ^mina$
    ^mitt$ ^moet ^mote ^moten$ ^myck ^naemn$ ^naet ^namn ^natf ^neda ^nere$ ^ni$ ^nu$ ^numm ^ny$ ^nya$ ^nyas
    ^nyoe ^nytt ^oeve ^ombe ^omed ^ordna$ ^oss$ ^ovan ^pa$ ^paa$ ^pausa$ ^prata$ ^rade ^raek ^raet ^rakn ^ratt
    ^reda ^resk ^roer ^rora ^saeg ^sag$ ^satt$ ^satts$ ^se$ ^sekr ^seme ^sitt ^sjae ^sjal ^sjuk ^ska$ ^skall$
    ^skju ^skoe ^skot ^skul ^skur ^skyn ^snab ^snae ^snal ^soen ^staar$ ^stae ^star$ ^stopp$ ^stul ^summa$ ^svaa
    ^svar ^swis ^tack$ ^tagi ^tala ^tapp ^tidi ^tids ^timm ^tyst ^uppd ^uppg ^upph ^uppm ^upps ^uppt ^utan ^utes
    ^utga ^utla ^vaar ^vaen ^vaex ^vaks ^vanl ^vant ^var$ ^vara ^vark ^varn ^vart ^vaxe ^vi$ ^vilka$ ^vill$
    abar$ ackar acksa adska aende aendr aengr affa$ aglig agon$ agts$ akat$ akta$ aktue aktur allet allit allna
    allod alska aminn amtid andpe anera angiv angre ankfo ankgi ankko antra appor arand arast arat$ arig$ asig$
    assoa aterf ativ$ ativa ativt attes autog autos avanm avreg avsee avvec baka$ bbver besta betal bilen blivi
    brott cifik ddela derad deras dfolj dobes dolis draeg draga drar$ dras$ drig$ droej dubbe ebbla egor$ egrit
    ehall ehove ektde ellet elopp elsem enast erar$ erens erera ereta estgr etala etald etalt etsbr ffand foelj
    foerb fonen foran fraan frisl fullm gaell galla garna gerin ggnin ghete gilti glera godka godo$ gsta$ haall
    handa iellt igera igrer ikand iktig ilaga ilagd ilagt illfa inell inga$ inkor irera iskt$ issta ivat$ ivata
    ivfel jligt kbyte komma konfi konto kret$ kreti kundf ldena ledig lista lning lusgi medsa mella mlagd mman$
    mnat$ mtal$ ndrad ndrat ndrin ngar$ ngen$ nsakt ntran obrev oerae oever okrav oppa$ oppna ornya otera ottag
    ovarn overf ppna$ ranto rera$ restl retag revid rsand rsatt rteck saett samma satta skick sluta sonde sstro
    stang stera steri stins stord styra tamme tdrag testr tliga ttom$ turan turor ulera utera vande vara$ varar
    varas vitto xeln$`,
  da: `^afme ^afta ^aften$ ^afve ^afvi ^akut$ ^alene$ ^anden$ ^andet$ ^andre$ ^anmo ^ansk ^ansv ^bars ^bede ^beder$
    ^bedes$ ^bedr ^beho ^bemy ^beny ^blev ^blot ^boer ^bor$ ^bord$ ^bort ^brug ^burde$ ^daek ^dag$ ^dage ^dags
    ^dakn ^dem$ ^den$ ^denne$ ^deres$ ^det$ ^dette$ ^din$ ^dine$ ^dit$ ^drift$ ^drof ^du$ ^ekst ^endn ^er$ ^fa$
    ^faa$ ^faet ^fejl ^ferie$ ^fjer ^flyet$ ^fork ^fra$ ^frav ^fuld ^fupm ^ga$ ^gaa$ ^gald ^gamle$ ^gar$ ^gemm
    ^gide ^giv$ ^gore ^haab ^haber$ ^har$ ^hemm ^hent ^hidt ^hvad ^hvem ^hvil ^hvor ^idag ^ikke ^imod ^inak
    ^inden$ ^indf ^indh ^indk ^inds ^indt ^ingen$ ^jeg$ ^jeres$ ^juli$ ^juni$ ^kan$ ^kend ^kob$ ^kobe ^koeb
    ^koll ^komm ^korr ^krim ^kun$ ^kunne$ ^lad$ ^laeg$ ^lag$ ^lave ^lige ^loen ^lon$ ^lonk ^lonn ^lukk ^lukn
    ^ma$ ^maa$ ^maile$ ^mang ^marts$ ^meg$ ^mig$ ^min$ ^misf ^mode$ ^modt ^moede$ ^naes ^naev ^naste$ ^navn
    ^nede$ ^noge ^nu$ ^nuva ^ny$ ^nye$ ^nyes ^nyt$ ^okto ^omdi ^opda ^opgi ^opho ^opka ^oply ^opsa ^opsi ^ordne$
    ^orlo ^os$ ^oss$ ^pa$ ^paa$ ^pas$ ^pbs$ ^plej ^pr$ ^regn ^ret$ ^ringe$ ^saet ^samme$ ^satt ^selv$ ^sende$
    ^sene ^sidd ^sids ^skal$ ^ske$ ^sker ^skri ^skul ^skyl ^slet ^snak ^soer ^sorg$ ^stem ^stja ^svin ^syge
    ^tak$ ^takn ^tale ^tavs ^tidl ^tids ^tilm ^tilp ^trae ^tred ^uden ^udfo ^udfy ^udga ^udlo ^ugyl ^ukor ^vaer
    ^valg ^var$ ^vare ^vars ^vedh ^vedr ^venl ^vi$ ^vil$ ^virk ^vor$ ^vore ^vort ^webv aaet$ abnet advar aegge
    aelde aende aendr aets$ afdel affe$ affes afreg aget$ agge$ agger aktue aktur alske ameld amind amlet aneds
    arat$ arest arlig arsel ativ$ ativt atliv autos belob beske besty betal bilen bilep bogho bryde cker$ ckere
    defek deluk deret dersk desva direk dkend dlert doopg dret$ drig$ droef dsbre dsend dvanl edese edlag efon$
    ektio ekvit elig$ eligt eloeb emsen emtid ennem ereft erend ergar estil fejl$ fonen forri fortr forve fremo
    gaar$ gaet$ gamme gerne ghede gmail goere haste herme hojes hurti idigt igtig indbe indel indes inkel irkso
    itere itum$ ivat$ kasso kilt$ konto kret$ kreti lige$ llem$ lskab lytte miste mlagt morar morge mstil ndrin
    ngere norer noter nsakt nsker nsyst nvend nyet$ oejes oligt opkra oppet orlad overf penge poerg porge raks$
    ralde rede$ rere$ reret retag rette rfald rigiv ringe rmale rmidd rnota rsel$ rserv seret skift sosag stat$
    statt svar$ svare takt$ takte tere$ terer teret tilfo tilga tisk$ trer$ tteri turae tyres uligt uller ummen
    wsere ykker`,
  no: `^adre ^akku ^akutt$ ^alde ^aldri$ ^andre$ ^anfo ^anmo ^anna ^annen$ ^annet$ ^anvi ^avkl ^avme ^avst ^bare
    ^bedr ^belop$ ^beny ^ber$ ^berr ^bes$ ^blit ^bord$ ^bort ^bruk ^bytar$ ^bytt ^dag$ ^dekn ^den$ ^denne$
    ^dere$ ^deres$ ^desse$ ^det$ ^dette$ ^di$ ^din$ ^dine$ ^disse$ ^ditt$ ^dobb ^drift$ ^du$ ^dykk ^eg$ ^ekst
    ^endr ^epos ^er$ ^fa$ ^faa$ ^faar ^faat ^far$ ^fatt ^ferie$ ^fjer ^flyet$ ^foer ^forf ^forre$ ^fors ^fort$
    ^fra$ ^fraa$ ^frav ^frig ^fyll ^ga$ ^gaa$ ^gaar$ ^gama ^gamle$ ^gang ^gar$ ^gi$ ^gir$ ^gjel ^gjen ^gjer
    ^gjor$ ^gode ^haap ^hadd ^han$ ^hans$ ^hape ^har$ ^hast$ ^hemm ^henn ^hent ^heru ^herv ^hoey ^hos$ ^hoye
    ^hun$ ^hvil ^hvor ^idag ^ikke ^ikkj ^ingen$ ^innen$ ^jeg$ ^jeres$ ^kan$ ^kjem ^kjen ^kjoe ^kjop ^koll ^komm
    ^kont ^korr ^kred ^kun$ ^kund ^kunne$ ^kvel ^lagr ^lagt$ ^laste$ ^legg ^lista$ ^liste$ ^loen ^loena$ ^logg$
    ^logge$ ^lon$ ^lona$ ^lonn ^lukk ^luns ^lyde ^ma$ ^maa$ ^maile$ ^maku ^mang ^meg$ ^meld$ ^melde$ ^merk
    ^mobil$ ^moete$ ^mote ^moter$ ^mott ^mulig$ ^na$ ^naa$ ^naas ^nas$ ^nava ^nevn ^numm ^ny$ ^nye$ ^nyes ^nytt
    ^omdi ^opp$ ^oppd ^oppg ^opph ^oppl ^oppr ^opps ^oppt ^ordne$ ^oss$ ^pa$ ^paa$ ^papp ^plei ^post$ ^poste$
    ^pris$ ^purr ^rask ^refunder$ ^regn ^rett ^rikt ^ringe$ ^sagt$ ^samme$ ^selv$ ^sendt$ ^sene ^setj ^sett$
    ^sette$ ^sies ^sit$ ^sitt ^skal$ ^skje ^skri ^skyl ^slet ^snak ^snakk$ ^snar ^snil ^soer ^som$ ^sorg$
    ^staar$ ^star$ ^stem ^sten ^stja ^styre$ ^svar ^svin ^sykm ^takk ^tidl ^tids ^tred ^tref ^uend ^ugyl ^umid
    ^utes ^utfo ^utfy ^utga ^utlo ^vaar$ ^vaare$ ^vaart$ ^vaer$ ^vanl ^var$ ^vare ^vars ^vart ^vedl ^vedr ^venl
    ^vi$ ^vil$ ^vipp ^virk adfes advar aende affe$ ailen ailer aktiv aktur albor allsd allsl alske aminn angit
    anlan ansel ansva apenp apne$ apnet appor arat$ arlig ativ$ ativt aushe autog autos behan bekre betal bilen
    bruke bryte cker$ ckere defek defor delag densi dere$ dessv dinae dinar dinge direk disku dkjen dlert dolis
    domen doopp edrif efon$ efons efusj eitsb ekobl elig$ ellom eloep emdel emtid ende$ endes engar ennli erans
    erner ersjo estil etsbr ettes ettsv evet$ eviso fiser foelg folge folgj fonen fordr forel foret forri fortr
    fremg fullm gamme geri$ gjoer gjore gmail gner$ gnere grens haste idert igert ikten ilbak inare indel inell
    innes irmae itorl itum$ ivat$ kale$ kalen kaler kasso kbytt konto kret$ krift ksjon lagt$ lagte legge leis$
    leser lever llere loenn lskap lytte makt$ meret miste motte msten mtale ndle$ nede$ nfor$ nleg$ norer noter
    nvend nyet$ oeter onnem opet$ oppre orlat osten ovedb overa overf pene$ penge raks$ ramga rekni renge rere$
    reres rert$ rfalt ringe rmale rmidd rolis rsend rsikt satt$ senda sende sette sjekk sjon$ skift skre$ slonn
    slutt statt stert svare tere$ terer teser tisk$ tlige torer trer$ ttatt tteri ttil$ tyrem tyres ummen utenl
    vtale vvent vvikl`,
  fi: `^aiem ^aika ^ajan ^alka ^anna ^edel ^eiva ^enaa ^eraa ^erap ^etee ^hakk ^halu ^heti ^hoid ^huij ^huom ^huon
    ^hyva ^hyvi ^ilmo ^jatk ^jo$ ^johd ^kaey ^kayt ^kesk ^kiir ^kiit ^kohd ^koko ^korj ^kort ^korv ^laeh ^lahe
    ^lahj ^laht ^lakk ^lent ^liit ^luki ^luot ^maks ^meil ^menn ^muut ^neuv ^nyky ^nyt$ ^ohei ^ohes ^ohja ^oike
    ^olev ^olka ^osoi ^osta$ ^paiv ^pakko$ ^palk ^pank ^peru ^pett ^pian$ ^pika ^piki ^pita ^puhe ^puhu ^pysy
    ^pyyd ^raha ^saad ^saap ^saat ^saeh ^sahk ^sama ^seki ^sekk ^sela ^seur ^shek ^siir ^soit ^sulj ^summa$
    ^suor ^tael ^taem ^taer ^takia$ ^tama ^tana ^tark ^tarv ^tehd ^tehk ^tekee$ ^tiet ^tila ^tile ^tili ^toim
    ^tois ^toiv ^tule ^tupl ^ulko ^uude ^uusi ^vaad ^vaar ^vaea ^vael ^vahi ^vaih ^valp ^vanh ^varm ^varo ^vast
    ^vies ^viip ^virh ^vuok ^yhte ^yrit aatti aeae$ aeaen afeca ahvis ainit aisin akaa$ alaut alill alla$ allaa
    altuu aroit assa$ asti$ atkoi avoim avoin entin entis essae ikoll illoi inull isest isimm isin$ issa$ istui
    itaa$ itko$ ittek itusl kaan$ kirja kirje kuun$ lasku lisi$ lomal maan$ mman$ namme neet$ ntaa$ opeta opete
    oritu paeiv poist tiedo ttaa$ ttyy$ uutta varat viela ytyy$`,
  cs: `^abyc ^abys ^aviz ^bez$ ^brez ^bude ^budo ^budu ^bych ^bylo ^cerv ^cese ^chci$ ^chte ^chvi ^chyb ^cisl
    ^dalsi$ ^dano ^dluz ^dnes ^doca ^dojd ^dopl ^doslo$ ^dosu ^dovo ^dozn ^druh ^dubn ^dule ^duve ^dvoj ^fakt
    ^hrad ^jedi ^jedn ^jen$ ^jeste$ ^jina ^jine ^jino ^jiny ^jiz$ ^kanc ^ke$ ^kolem$ ^kter ^kup$ ^kupt ^kvet
    ^ledn ^leta ^lze$ ^ma$ ^maji ^melo ^meni$ ^mezi ^mimo ^misto$ ^mlce ^mohl ^mozne$ ^musi ^muze ^myln ^nahr
    ^naku ^nale ^napis$ ^nas$ ^nase ^nasi ^ne$ ^neak ^neby ^nech ^nedo ^nefu ^nejd ^nejp ^nejs ^nema ^nemu ^nepo
    ^nepr ^neri ^nesm ^nesn ^neuh ^neza ^nezm ^nezv ^nichz$ ^nikd ^niko ^niky ^nove$ ^novem$ ^novou$ ^novy ^nutn
    ^nyne ^nyni ^obez ^obra ^ocek ^odbe ^ode$ ^odhl ^odli ^odlo ^odso ^odst ^odte ^odvo ^okam ^omyl ^opat ^opra
    ^otev ^ozva ^ozve ^pock ^podv ^poku ^pora ^posl ^potv ^pouk ^pouz ^pozb ^pozor$ ^prav ^preh ^prek ^prih
    ^pril ^prip ^proved$ ^rijn ^rusi ^schv ^sdel ^sebe ^sehn ^setr ^seze ^slo$ ^sloz ^smaz ^spla ^srpn ^stej
    ^stih ^stru ^ted$ ^toho ^tvrd ^ucet ^ucin ^ucta ^udaj ^udel ^uhra ^ukon ^unor ^upom ^upra ^vase ^vcas ^vede
    ^velm ^vesk ^vezm ^vrat ^vsec ^vyck ^vyhr ^vyma ^vyme ^vypi ^vypl ^vypn ^vypo ^vyri ^vyzv ^zadat$ ^zadej$
    ^zadn ^zado ^zadr ^zaka ^zaku ^zalo ^zame ^zane ^zari ^zasl ^zavi ^zisk ^zitr ^zmen ^zriz ^zrus ^zved adale
    adava adet$ adte$ ailem ajici aktua aldok alesn amist arost asila askav astav ativn avate avren behla bezod
    bnich bropi byste ceni$ cesta chazi chcet chod$ chuzc dali$ difik doraz dpoje edte$ efonu ejte$ emeni enci$
    enime enou$ enych eplat erni$ erova eskrt eslal esmer esni$ estav esunu evody funda gentn hlize hned$ icky$
    ijde$ ijima inule isne$ iteli jeme$ jestl konta koupi kovni krat$ kretn ktuj$ kturu ktury latte maci$ mohu$
    neni$ nosti noveh ntaln nych$ obdrz odpov ohled olat$ olej$ opadu orizu osil$ osim$ osime osinc ostav ostou
    ovani ovat$ ovemu ovozu ozdrz piste platb plati podep pozad pravn prepl presl prija prijm prist propl prosb
    psat$ racen reba$ rebuj reved reves rosit rychl spatn spech stane strac tanou ujte$ ustav uvede vame$ zadam
    zapla`,
};
