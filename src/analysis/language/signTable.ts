import type { LanguageCode } from "./language";

/**
 * Letters in a row, ^ before a word and $ behind it: without one of them a text has nothing that the language's dictionary
 * could say anything about. Made from the dictionaries and the patterns by tools/data/signs.mjs, November 2026.
 */
export const signTable: Readonly<Partial<Record<LanguageCode, string>>> = {
  de: `^ab$ ^abge ^abme ^abtr ^abwe ^abwi ^abzu ^aend ^alt$ ^alte$ ^altem$ ^altes$ ^anpa ^anru ^anst ^anzu ^aufg
    ^aufl ^aufs ^beka ^beno ^bevor$ ^bis$ ^bitte$ ^buch ^daue ^dein ^derz ^die$ ^dies ^ehe$ ^ehem ^eili ^eilt
    ^eine ^eing ^einz ^empf ^entf ^erfa ^erfo ^erga ^erge ^erse ^euer ^eure$ ^euren$ ^eurer$ ^fakt ^fehl ^flie
    ^flug ^frue ^fruh ^fuer ^fur$ ^furd ^furs ^gaun ^geae ^gean ^gebe ^gefa ^gehe ^geku ^gilt$ ^guts ^heut ^hinf
    ^hint ^ich$ ^ihr$ ^ihre ^im$ ^irrt ^ist$ ^jetz ^juli$ ^juni$ ^kann ^kapu ^kein ^koen ^konn ^laeu ^lass ^letz
    ^lief ^maerz$ ^mahn ^marz$ ^mein ^mich$ ^mir$ ^moch ^moec ^moeg ^mogen$ ^mues ^muss ^nach ^nenn ^neu$ ^neue
    ^nie$ ^noch$ ^nunm ^nur$ ^okto ^pruf ^rasc ^schi ^schl ^seie ^sie$ ^sind$ ^sitz ^soba ^sofo ^soll ^statt$
    ^tate ^tipp ^uber ^umge ^umle ^unri ^uns$ ^unsr ^unte ^unve ^unzu ^urla ^von$ ^vorh ^vorm ^wegen$ ^weic
    ^weit ^wir$ ^wird ^wirk ^wuer ^wurd ^zahl ^zeic ^zeit ^zess ^zueg ^zugi ^zuku abegr achsa aeter afeca ahlun
    aktue alsch altet andne ankba arnen arnun arung assen astsc attde atzlo auen$ auft$ bearb befre berkr betre
    betru bindu bishe bitte blich bonni chbar chlos chnel chsel chste chten chung cker$ defek denli dere$ dern$
    dert$ derte difiz diskr efind ehen$ ehend ehmen ehmig ehnli eiben eibt$ eiste eisun eiten ektes ektur ellun
    erand erne$ erten erung erwen etkri etrag ewohn ezahl ffnen fonan frage gibt$ gleic glich haben halb$ hnung
    htige htigt ieren igen$ igier igung inell isch$ karte kasso keit$ konta ktiv$ legt$ lich$ llig$ lten$ ltig$
    morge nden$ nftig ngend nicht niema ntwor nutzt ollen passt pruef rdern reise rekte renz$ rfen$ rlang rnote
    rsich rtan$ schen scht$ siert solan sprec stens stort teile telle tlich toert turen tzen$ uche$ uchen ueber
    ufen$ unser usser verae weise zembe`,
  fr: `1ere$ 2eme$ ^abse ^acha ^ache ^aller$ ^amab ^anci ^apre ^arna ^au$ ^aucu ^auri ^aux$ ^avant$ ^avec ^avie
    ^avio ^avis$ ^avri ^banq ^basc ^bien ^bon$ ^bonn ^bons ^bref ^bure ^capte$ ^carp ^cass ^ce$ ^ceder$ ^cela
    ^celui$ ^cess ^cet$ ^cett ^changement$ ^changements$ ^chaq ^cher ^chez ^ci$ ^cle$ ^clos$ ^clot ^conge$ ^coqu
    ^cpte ^dans$ ^dater$ ^de$ ^dech ^dedie$ ^deja ^deme ^depot$ ^dera ^dern ^des$ ^deso ^deux ^devr ^dire$ ^diri
    ^dois ^doit ^doiv ^dore ^doss ^du$ ^eche ^echu ^ecri ^effet$ ^elles$ ^en$ ^enre ^entre$ ^envo ^est$ ^et$
    ^etab ^etre ^euros$ ^eux$ ^evol ^exact$ ^fait$ ^faud ^faus ^faut ^faux ^fera ^ferm ^fevr ^flam ^font ^futur$
    ^gare ^gere$ ^gerer$ ^guic ^hame ^heur ^hors$ ^ils$ ^inch ^inex ^informations$ ^inut ^janv ^je$ ^joint$
    ^jour$ ^juil ^jusq ^la$ ^le$ ^les$ ^leur ^lign ^lors ^lui$ ^lund ^ma$ ^malf ^mati ^mauv ^mefi ^meme ^merci$
    ^mes$ ^mets ^migre$ ^mise ^mois ^mon$ ^ne$ ^nous$ ^nvea ^nvel ^nvx$ ^ordre$ ^oubl ^ouve ^paie ^pann ^parti$
    ^pas$ ^payer$ ^payes$ ^payez$ ^perdu$ ^peut ^peuv ^peux ^piec ^pira ^plaf ^plait$ ^plus ^plut ^pour ^pouv
    ^prel ^preu ^prie ^puis ^que$ ^rect ^recu$ ^regl ^regle$ ^remp ^rens ^reste$ ^reun ^rib$ ^ribs ^rien$ ^sans
    ^se$ ^sera ^seui ^seul ^soir ^somme$ ^sont ^souf ^sous ^soye ^stp$ ^subr ^suit ^suiv ^sur$ ^surt ^svp$ ^ta$
    ^tant$ ^te$ ^temps$ ^tenez$ ^tenu ^tes$ ^ton$ ^tout ^tres ^un$ ^urgence$ ^usur ^vala ^vendu$ ^veui ^veux
    ^vigu ^vire ^vite ^vole$ ^vos$ ^voud ^voul ^vous acanc acte$ actez actif actue actur aduqu affac agne$ ailly
    aire$ airem aires aisir aison aisse aite$ alide alisa alite amais ancai angea angee angen angeo anger angio
    annon ansme apide appel arder ardez argee arriv atif$ audeu bees$ bere$ besoi bitud bitue caduc catif ccupe
    cede$ ceden cedez cemme chain ciere ciser cker$ ckers clame comit compt corri coupe coura cquit crete croqu
    cteme cter$ ctes$ cuit$ curer dant$ dapte dats$ demai derea derer desab desac desin deven difio diter ditez
    domic donne dons$ dredi ealis eance ecte$ ectue ediri eglem egrez elanc emerc emier emis$ encor endez enir$
    ensem ensez ensib envoy eorie epond epose epris equis erait erez$ erieu erne$ eront erreu ersem ersez ervez
    esili essez esten estre etour ettez ettre eurs$ evez$ exige faite fere$ ferer feres fert$ fiant fiee$ fiees
    fient fier$ fiera fiez$ fourn gales gente gera$ gerie gine$ grand grer$ honer honez honiq iale$ iatem icte$
    iendr iente ifie$ igez$ igne$ ilanc iliso impay inel$ inels inte$ intes ints$ inver iquer iquez ircon irer$
    irmee irmez iser$ isez$ isoir ituer iveme joign joind lativ legie lerte leux$ lites loyer mande minel mmes$
    monta mptem nant$ ndat$ ngez$ nible nnexe nnule norer norez nouve nsabl nseil nsite nterv ntiel ocede ocher
    ojet$ olue$ onges onne$ onnel onore ortab ostau otale otre$ ourri parle paye$ perer perim pire$ prend prene
    presi rais$ rects rendr repar reste rgemm rions rnee$ rons$ rouve rser$ rtena rtir$ rvir$ scroc solde sser$
    suppr tenta teur$ tique titue tons$ toris trent tres$ turat tures turs$ ualis udenc uemen ujour umero vient
    voir$ vons$ xista`,
  es: `^abaj ^abie ^abona$ ^acep ^acre ^adeu ^adqu ^afir ^ahor ^al$ ^alta$ ^anex ^anul ^anun ^apli ^aqui ^asun
    ^atra ^ause ^avio ^aviso$ ^baja ^bole ^buen ^carg ^cerr ^cesi ^cier ^cobe ^cobr ^comu ^cote ^cta$ ^cuad
    ^cuan ^cuen ^curs ^dar$ ^dare$ ^dart ^de$ ^debe ^deja ^dense$ ^dese$ ^desea$ ^deud ^devu ^dice ^dife ^difi
    ^dobl ^dola ^dond ^doy$ ^efec ^eleg ^elim ^empr ^en$ ^endo ^entre$ ^envio$ ^es$ ^espe ^esta$ ^estan$ ^estas$
    ^este$ ^esto$ ^estos$ ^estoy$ ^exig ^falso$ ^falt ^figu ^fra$ ^fras$ ^fuera$ ^gest ^gira ^gire$ ^giren$
    ^giro$ ^giros$ ^habl ^hace ^haga ^hara$ ^haran$ ^haz$ ^hech ^hemo ^horas$ ^hoy$ ^igua ^ingr ^inme ^ir$
    ^junta$ ^la$ ^libr ^llam ^lleg ^llev ^luga ^mal$ ^mant ^mayo ^mism ^mora$ ^moro ^movil$ ^nadi ^ning ^nomb
    ^noso ^nota ^ntra ^ntro ^nues ^nuev ^obten$ ^ocup ^ojo$ ^orden$ ^otra ^otro ^paga ^pagar$ ^pago ^pagu ^pasa
    ^paso ^pedi ^pida$ ^pide ^pido ^pone ^pong ^pont ^porq ^prisa$ ^pron ^proy ^pued ^puls ^que$ ^qued ^quien$
    ^reem ^rell ^resg ^reun ^roba ^roto ^saldo$ ^salv ^sati ^se$ ^sea$ ^sera ^seran$ ^sido ^siem ^sigu ^sobr
    ^solo ^son$ ^subir$ ^suce ^suma ^sumas$ ^sust ^tarde$ ^tema ^teng ^todas$ ^todo ^toma ^ulti ^usa$ ^usad$
    ^usal ^usan ^usar ^usen ^venc ^vige ^volv ^vues ^ya$ abaja abone abono abste acced acias adjun admit adora
    aduca alada aldad aldar aldos alice alide alido alsas alsos amita amos$ anana ancar anjer anota anote antid
    apare apido aptar aract ariab arrib arse$ aslad ativa aude$ avia$ axima banco beme$ bera$ bios$ bito$ bonad
    bonar borra borre cambi cante carga ccesi cedid celo$ celul cesit chos$ cibir cibos cina$ cion$ ciona ciso$
    cobro coger cojas comit corda creta criba crita crito ctas$ ctivo ctos$ ctura cumpl dada$ dades daria darle
    dato$ datos debid demor denad derar desac desco devol dicad dican dicar dido$ diner diodi dirij ducir duzca
    ecibe ecibi ecta$ ecto$ edad$ edian eedor eempl egado eguid egund einte emesa emite emiti emito emos$ emple
    encia endid endie ensaj ente$ entos envia envie eptor equie equiv ercer eria$ eriad erido erir$ erria erva$
    estaf estar etall eveda evite ferid ferir fica$ ficad fican ficar fique fondo fonea fonee gnora graba grar$
    guir$ icada icipo icita icta$ idad$ idas$ iendo igas$ ignar igrad iliad iliar ilito imien imine imos$ inado
    inua$ inuan inuta iones iores irigi irma$ irmar irse$ ista$ istre itada itado itar$ itari itelo itimo ituir
    izame izan$ lerta leta$ letar lida$ lidar litar liza$ lizad lizar mande mando manti mente mina$ mpana mprob
    ncela ncorp ndar$ neas$ neos$ nible noren novad nsabl nsejo nsfie nsigu nsta$ ntes$ ntrar ntras ntreg obrad
    ocali oceda ocede oleta oleto oluta ompra ompre onde$ onder onea$ oneo$ oral$ orreo orrij orte$ ortes osita
    pagad ponda proxi prueb puest pulsa quida quide rdene recib regid regir reria ribir rige$ rimer rivad riza$
    rpore rrata rrien rtera rvada rvado sado$ salde siona siten sito$ sitos stint strar stras sulte tacta tacte
    tado$ tarda taria tener tento teste tilic tiva$ trado trate turos uerir uidad umero uras$ utura varia xiste
    xtrac`,
  it: `^abit ^adeg ^ades ^aereo$ ^alla ^anco ^andra$ ^anzi ^aper ^attu ^avere$ ^avet ^biso ^boni ^buon ^calce$
    ^cedu ^cele ^cess ^chia ^chiu ^comu ^copia$ ^daro ^dei$ ^dell ^dena ^deve$ ^di$ ^diro ^disi ^dism ^dovr
    ^dovu ^ecco ^elen ^elim ^entro$ ^erra ^esat ^eseg ^esis ^esse ^essi ^este ^evit ^facc ^fals ^fare$ ^farl
    ^fate ^fatt ^ferie$ ^finc ^fino$ ^firma$ ^fondi$ ^frod ^ft$ ^fuor ^furto$ ^gior ^giro$ ^gius ^graz ^guas
    ^ho$ ^immu ^indicate$ ^inut ^invio$ ^io$ ^iscr ^isol ^le$ ^linee$ ^loro ^mai$ ^malv ^mando$ ^mezz ^mi$ ^mia$
    ^mie$ ^miei ^mio$ ^modificate$ ^mora$ ^nel$ ^nell ^noi$ ^non$ ^nota ^ns$ ^nuov ^oggi ^ogni ^paga ^pagh
    ^passo$ ^perso$ ^perv ^piu$ ^pome ^prima$ ^quad ^quel ^qui$ ^rego ^resta$ ^resti$ ^riba ^rice ^riep ^rife
    ^rifo ^rigu ^rima ^rimb ^rime ^ripo ^risu ^rita ^rivo ^ruba ^sald ^saldi$ ^salv ^sara$ ^sare ^saro ^sbag
    ^scad ^segr ^segu ^semp ^si$ ^sia$ ^soldi$ ^solo ^solt ^somma$ ^somme$ ^sono ^sopr ^sosp ^sott ^spes ^stas
    ^stata$ ^stato$ ^stes ^sull ^teng ^tieni$ ^tra$ ^trat ^trov ^truf ^tutt ^uffi ^ugua ^ulti ^usa$ ^usare$
    ^usi$ ^va$ ^vecc ^veng ^verificate$ ^verra$ ^versi$ ^viene$ ^vige ^volo ^volte$ ^vost abile acced accet
    accol accre addeb aggi$ aggio alino alizz amite ampag ancio anno$ antat anto$ appog arci$ ardia arier armi$
    arsi$ artit arvi$ asfer asmet assar asseg assi$ astri atevi ativa attiv atto$ attur audol autel avore biti$
    blea$ cambi camen caric carie cassa casso cata$ cati$ cato$ ccupa ceda$ cella cepir chies citat cker$ clicc
    compi confl conto conva cura$ dare$ dati$ dato$ delic denzi derat diato diche diti$ doppi edere edete efuso
    egata egato egna$ elett elinq emori enden endut enete ente$ enti$ enuto enza$ enze$ eperi errot ersam ervat
    esclu esso$ essun etate etrat ettif ezza$ fettu ffida fica$ fican finor foni$ fono$ getto gibil ginar glio$
    grato iamo$ ibile icare ideri iegar ifich ilizz inale inare intes invia invie ione$ ioni$ iore$ irci$ irero
    isce$ ispor ispos ista$ itari ituit lamen larme larti lati$ ldare ldato lecit legat lego$ lettu lida$ llare
    llate llert mani$ massi matti mette mina$ mpra$ mprat mpri$ nali$ ndero nferm nibil nica$ niche nisco norat
    nori$ nosce nseri nsolu ntatt ntrer nulla nzion olli$ onare onate oneo$ onga$ ornir ornit orno$ orret orti$
    orto$ ossim ostra ostre otto$ otula ovano ovved pagat parla pena$ perte prami prati prend quand quist rare$
    rati$ rcell rdine remo$ resto rispo rizza rnito rore$ rori$ rova$ rregg rsare rsata sarlo sate$ sato$ scriv
    segue senti solit sosti spett spone stri$ subit tano$ tanza tare$ tener tenta tesa$ tinta tinto trate tuire
    uello uidat ulare upera varia vono$ vviso zione`,
  nl: `^aan$ ^aang ^aanh ^aanm ^aann ^aanp ^aans ^aanv ^abui ^adres$ ^afge ^afme ^afsc ^afwi ^alle$ ^ande ^ander$
    ^apart$ ^appen$ ^banken$ ^beke ^bel$ ^bele ^bell ^belt ^ben$ ^bent ^bevr ^bijg ^bijl ^bijw ^binn ^blij ^boek
    ^borg ^buit ^ceo$ ^de$ ^deze$ ^doen ^doet ^eenm ^eind ^enke ^erui ^even$ ^expo ^fout ^geac ^gece ^geco ^geef
    ^geen ^gege ^geko ^geld ^gema ^gepl ^gesw ^geva ^goed ^gsm$ ^guns ^haal$ ^haas ^hale ^hebb ^heel ^hele$
    ^heri ^hers ^herz ^het$ ^hetz ^hier$ ^hoog ^houd ^huis ^ik$ ^inza ^ipv$ ^je$ ^jull ^kapo ^klan ^klop ^koop
    ^kwij ^laat ^lange$ ^lonen$ ^loon ^lopen$ ^lout ^luid ^maak ^maar ^mede ^meld ^mijn ^mogen$ ^naar ^neem
    ^nege ^nemen$ ^nepf ^nepm ^niet ^nimm ^nodi ^nog$ ^nooi ^nota$ ^notas$ ^nu$ ^omtr ^onbe ^onder$ ^ons$ ^ontv
    ^onze ^op$ ^opbe ^opei ^opga ^opge ^ophe ^opli ^opne ^oude ^pand$ ^pas$ ^plaa ^prive$ ^rege ^rek$ ^reknr$
    ^ruil ^saldi$ ^scha ^slec ^snel ^stap ^stil$ ^stuk ^tege ^teru ^teve ^tijd ^toep ^trap$ ^tuss ^twee ^uitg
    ^uw$ ^vaka ^vals ^van$ ^vana ^veer ^vere ^verh ^verv ^vind ^vlie ^vlot ^vlug ^voer ^vold ^volg ^voor ^vord
    ^vrij ^vul$ ^waak ^wedde$ ^wees ^welk ^wend$ ^werk ^wie$ ^wij$ ^zend ^zijn ^zit$ ^zitt ^zsm$ aakt$ aalbe
    aande aandl aarva actee actie actpe actuu acyve aderi adres ailad ailen ailfr ailvo aldib allee andaa ankde
    ankje ankpa ankza annr$ antoo appor arte$ assen atie$ atiel atisc audeu bbel$ bbele bedan berei betaa betal
    bezoe bezor bindi boekt brach breke bruik casso ceren chrap chrij chten ciele ciers ctie$ cties daten datet
    defec delen delt$ dere$ deren ditno domei drach drag$ drieg drijf eeind eerd$ eerde eert$ efoon ega's egoed
    eimho eldig elijk enfra enoem ente$ erand erboe erder ergan ergis ermel ermij erne$ ernem erond eroud ersie
    ertro erwij erzor eslot essie estol estoo etie$ eurt$ euze$ evoeg evuld eword ezelf ezet$ fende fout$ ftcod
    gaan$ gcont geren gesch geven gevin ggen$ gmail heffe heim$ hierb hters ieman ietig iging ijzig imine isch$
    isere issel juist kfact kijk$ kinfo kinst komen komst kopen krijg laris laten latie legas lieri lijk$ lijst
    linge maken metee mobie natie nderd ngend nieuw nkier nmidd nota' notee nteel nteer ntie$ numme oaden opend
    osten overm preki raag$ ragen raten reage reken reren resta rleg$ rpand rrich rschu rwerk rzoek rzond sappe
    sluit spoed staan staat stapt steed stel$ stort sture stuur tchen teken telle teren teure torte treer turen
    tutie unnen veren verko verlo verst voere vulle wacht wende wezig woord zende zette zicht`,
  pt: `^aced ^aces ^adia ^adqu ^afir ^agor ^agua ^aind ^alca ^aleg ^anex ^anul ^anun ^apag ^apro ^assim$ ^ate$
    ^atra ^atua ^ause ^avar ^avia ^aviso$ ^banco$ ^breve$ ^burl ^cair ^carta$ ^cc$ ^cedeu$ ^certa$ ^chav ^cheg
    ^cliq ^comu ^conh ^conta$ ^dados$ ^daqu ^dar$ ^de$ ^deix ^deposite$ ^depr ^desd ^dessa$ ^desta$ ^deste$
    ^deve$ ^devem$ ^dian ^dife ^dize ^dola ^efec ^efei ^efet ^em$ ^emba ^emit ^ence ^enqu ^entr ^envio$ ^erra
    ^erro$ ^escu ^espe ^esta$ ^estao$ ^estar$ ^este$ ^esto ^estou$ ^eu$ ^euros$ ^evite$ ^exat ^exti ^faca ^fala
    ^fale ^falt ^fatu ^faz$ ^faze ^fech ^fica ^fiqu ^fora$ ^foram$ ^golp ^habi ^hoje$ ^horas$ ^igua ^imed ^inad
    ^inal ^inat ^inves$ ^ja$ ^junto$ ^laps ^lemb ^liga ^ligu ^linh ^lista$ ^luga ^maio ^mais ^mant ^mapa ^meio
    ^mesm ^muda ^mude ^mudo ^nao$ ^nave ^nem$ ^nenh ^nf$ ^nfe$ ^nfs$ ^nib$ ^nome ^nominal$ ^noss ^nota ^nota$
    ^nout ^novas$ ^novo ^obri ^obter$ ^ocup ^onde$ ^ordem$ ^outr ^paga ^pagar$ ^pago ^pagu ^para$ ^parti$
    ^passo$ ^peco ^pede ^pedi ^perdi$ ^pess ^pix$ ^por$ ^porq ^posso$ ^poup ^pree ^quad ^que$ ^queb ^rede$ ^reem
    ^ress ^roub ^saldo$ ^salv ^se$ ^segu ^sem$ ^ser$ ^sera ^serao$ ^seu$ ^seus ^sigi ^sinal$ ^sobr ^supo ^tarde$
    ^ted$ ^tenh ^teus ^todas$ ^todo ^trata$ ^troc ^ulti ^unica$ ^unico$ ^usar$ ^usem ^valo ^venc ^verba$ ^veze
    ^vige ^vigo ^voss abert acao$ acta$ acte$ actem adast aduca aduco agem$ aixo$ aldem aldos alha$ alque aminh
    amos$ ancar ancei ancet anece angei anjar antem apena apido arei$ arreg artid atar$ atas$ ativa ativo atrav
    axima bera$ bito$ bleia bmete cado$ cais$ cata$ ceda$ cedam cedid celad celar celul certo chama cibo$ ciona
    cisa$ cisav ciso$ citan cluam coes$ crito ctar$ ctos$ ctura cunda dade$ dalid dato$ demor denad dente desco
    desvi deved devid devol dido$ dirij ditad ditem dito$ dorav ealiz ecao$ ecto$ egoci egred egue$ eguin eiro$
    eitos eitur elato elemo elho$ emess emos$ empre encao encia encon engan ensag entos envia equiv erara erbas
    erem$ eria$ erias erir$ erva$ esour espos essad essao esumo etalh etar$ etem$ etifi etim$ eunia evina fere$
    ferid fica$ ficad fique fone$ fonem fones forne gamen gente gista gnora grou$ guem$ guir$ icao$ icar$ idar$
    idem$ idere idica igas$ iliad imos$ inar$ insir inua$ inuam ioes$ ionar iores ireci irigi irma$ irme$ irmem
    irou$ isar$ isas$ isori iste$ istem itar$ itari itos$ ituem itui$ ituid itulo ivel$ ivida izam$ izar$ izem$
    jeto$ lariz ldar$ lerta leto$ letos lhar$ lida$ lide$ lizad ltero mando manha mente minad minem morad mover
    movid mpanh mpra$ mpre$ mprem ndam$ ndar$ nfira nica$ norem nsave nsfir nsigo nsta$ ntar$ ntate ntes$ ntia$
    ntias ocede oluta onar$ onda$ onde$ onder ontas ontat orren orret orrij osita ovam$ ovant ovati pirad prar$
    pres$ proxi quem$ quide ragad ranca rario raso$ rato$ receb remet riza$ rmar$ rreta rreto rrigi rtir$ scal$
    screv seja$ sitem sito$ smiti smito ssar$ ssina ssunt stint stre$ strit tante taria tavel tenha tera$ terad
    teram teran terar tere$ terei titua trar$ trem$ tuir$ uerer uidad uitem undos uras$ utura uturo viem$ vitem
    xclui xigir xteri xtrat`,
  pl: `^biur ^bled ^cesj ^czek ^doko ^dosle$ ^doty ^drug ^dysk ^dzis ^fakt ^fv$ ^hake ^ida$ ^idzi ^inna$ ^inne$
    ^innej$ ^inny ^isc$ ^jest ^jesz ^jutr ^juz$ ^kart ^kied ^konca$ ^kont ^konta$ ^kwot ^mied ^monit$ ^mozl
    ^mozna$ ^nadal$ ^nadp ^najl ^najs ^nale ^nasz ^naty ^nie$ ^niea ^nieo ^niew ^nigd ^niki ^niko ^nizej$ ^nowe
    ^nowi ^nowo ^nowy ^numer$ ^obci ^obsl ^odbi ^oddz ^odeb ^odno ^opla ^osob ^ostr ^oszu ^padl ^pans ^pien
    ^piln ^poda ^pojs ^pona ^poni ^pory ^pouf ^powi ^prze ^przy ^pusz ^razi ^rozl ^rozm ^sced ^scis ^skon ^skor
    ^sprz ^srod ^szyb ^taje ^takie$ ^ten$ ^traf ^trak ^tryb ^tylk ^tymc ^uisc ^uleg ^urlo ^usun ^utwo ^uwag
    ^uwaz ^uzyc ^uzyw ^walu ^wazn ^wezw ^wiad ^wiec ^wiek ^wlas ^wpla ^wply ^wska ^wspo ^wszy ^wyci ^wyco ^wyga
    ^wyja ^wyka ^wyko ^wyla ^wyma ^wypa ^wypi ^wyra ^wysl ^wysy ^zala ^zale ^zalo ^zamk ^zebr ^zewn ^zgod ^zle$
    ^zlec ^zleg ^zly$ ^zmia ^zwia ^zwro accie achow achun acic$ acony afeca akcep aktem aktu$ aktua alszy amolo
    amyka aniem ankow apisz aremu arunk asieg astap astep atecz atywn awcow bowia bskry chcie cili$ cznie dmian
    dmien dnic$ doste dpowi drozy dyfik dzial dzic$ dzwon efonu elacj enia$ enie$ entow erowa erprz eryfi esle$
    esowy firmo giwac iegow ierdz ikwid inie$ inkow inneg isac$ ismy$ izacj izowa jcie$ jemy$ jestr konci korek
    korzy kturz laby$ lemy$ loczn merem mieni ndat$ nowa$ odpis odzie omylk opraw orme$ osci$ osimy osze$ otkan
    otrze otwar owac$ owego ozore pelni platn prawd prawi slac$ starc stawi tnosc trzym ttera uregu wanie zapla
    zosta zuje$`,
  sv: `^aald ^aenn ^akut$ ^alde ^andra$ ^anges$ ^anna ^annu$ ^anva ^att$ ^avbr ^avsa ^avva ^bara ^bedr ^ber$ ^bera
    ^bifo ^bluf ^boer ^bola ^bor$ ^bort ^braa ^brat ^bruk ^byta$ ^byte$ ^byter$ ^bytet$ ^byts ^bytt ^daal ^dag$
    ^dagen$ ^dali ^de$ ^den$ ^denna$ ^dessa$ ^det$ ^detta$ ^din$ ^dina ^ditt$ ^droj ^du$ ^eder ^efte ^ej$ ^enba
    ^enda ^enli ^er$ ^era$ ^eran ^erla ^ert$ ^faar ^faat ^far$ ^fatt ^fel$ ^fela ^fels ^finns$ ^firma$ ^fixa
    ^flyg ^foer ^folj ^fora ^forf ^fors$ ^fort$ ^fran$ ^funk ^fyll ^gaar$ ^gaer ^gall ^gamla$ ^gar$ ^haem ^haer
    ^hall$ ^hamt ^han$ ^hans$ ^harm ^hela$ ^heml ^henn ^hon$ ^hopp ^hos$ ^hur$ ^huvu ^hyre ^icke ^idag ^imor
    ^inak ^inget$ ^inha ^innan$ ^inne$ ^insa ^inte$ ^intet$ ^jag$ ^kan$ ^koep ^komm ^kop$ ^kopa ^kope ^korr
    ^krav ^kred ^kund ^laeg ^lagg ^ligg ^likv ^lita ^lyde ^maas ^maila$ ^maste$ ^medl ^mejl ^mig$ ^min$ ^mina$
    ^mitt$ ^moet ^mote ^moten$ ^myck ^naemn$ ^naet ^namn ^natf ^neda ^nere$ ^ni$ ^nu$ ^numm ^ny$ ^nya$ ^nyas
    ^nyoe ^nytt ^oeve ^ombe ^omed ^ordna$ ^oss$ ^ovan ^pa$ ^paa$ ^pausa$ ^prata$ ^rade ^raek ^raet ^rakn ^ratt
    ^reda ^resk ^roer ^rora ^saeg ^sag$ ^satt$ ^satts$ ^se$ ^sekr ^seme ^sitt ^sjae ^sjal ^sjuk ^ska$ ^skall$
    ^skju ^skoe ^skot ^skul ^skur ^skyn ^snab ^snae ^snal ^soen ^staar$ ^stae ^star$ ^stopp$ ^stul ^summa$ ^svaa
    ^svar ^swis ^tack$ ^tagi ^tala ^tapp ^tidi ^tids ^timm ^tyst ^uppd ^uppg ^upph ^uppm ^upps ^uppt ^utan ^utes
    ^utga ^utla ^vaar ^vaen ^vaex ^vaks ^vanl ^vant ^var$ ^vara ^vark ^varn ^vart ^vaxe ^vi$ ^vilka$ ^vill$
    aall$ abar$ ackar acksa adska aella aende aendr aengr affa$ aglig agon$ agts$ akat$ akta$ aktue aktur aldon
    alla$ allet allit allna allod alska aminn amtid andpe anera angiv angre ankfo ankgi ankko antra appor arand
    arast arat$ arig$ asig$ assoa aterf ativ$ ativa ativt attes autog autos avanm avreg avsee avvec baka$ bbver
    betal bilen blivi brott cifik ddela derad deras dfolj dobes dolis draeg draga drar$ dras$ drig$ droej dubbe
    ebbla egor$ egrit ehall ehove ektde ellet elopp elsem enast erar$ erens erera ereta estgr etala etald etalt
    etsbr ffand foelj foerb fonen foran fraan frisl fullm gaell galla garna gerin ggnin ghete gilti glera godka
    godo$ gsta$ handa iellt igera igrer ikand iktig ilaga ilagd ilagt illfa inell inga$ inkor irera iskt$ issta
    ivat$ ivata ivfel jligt kbyte komma konfi konto kret$ kreti kundf ldena ledig lista lning lusgi medsa mella
    mlagd mman$ mnat$ mtal$ ndrad ndrat ndrin ngar$ ngen$ nsakt ntran obrev oerae oever okrav oppa$ oppna ornya
    otera ottag ovarn overf ppna$ ranto rera$ restl retag revid rsand rsatt rsikt rteck saett samma satta skick
    sluta sonde sstro stang stera steri stins stord styra tamme tdrag testr tliga turan turor ulera utera vaara
    vande vara$ varar varas vitto xeln$`,
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
    ^endr ^epos ^er$ ^fa$ ^faa$ ^faar ^faat ^far$ ^fatt ^ferie$ ^finn ^fjer ^flyet$ ^foer ^forf ^forre$ ^fors
    ^fort$ ^fra$ ^fraa$ ^frav ^frig ^fyll ^ga$ ^gaa$ ^gaar$ ^gama ^gamle$ ^gang ^gar$ ^gi$ ^gir$ ^gjel ^gjen
    ^gjer ^gjor$ ^gode ^haap ^hadd ^han$ ^hans$ ^hape ^har$ ^hast$ ^hemm ^henn ^hent ^heru ^herv ^hoey ^hos$
    ^hoye ^hun$ ^hvil ^hvor ^idag ^ikke ^ikkj ^ingen$ ^innen$ ^jeg$ ^jeres$ ^kan$ ^kjem ^kjen ^kjoe ^kjop ^koll
    ^komm ^kont ^korr ^kred ^kun$ ^kund ^kunne$ ^kvel ^lagr ^lagt$ ^laste$ ^legg ^lista$ ^liste$ ^loen ^loena$
    ^logg$ ^logge$ ^lon$ ^lona$ ^lonn ^lukk ^luns ^lyde ^ma$ ^maa$ ^maile$ ^maku ^mang ^meg$ ^meld$ ^melde$
    ^merk ^mobil$ ^moete$ ^mote ^moter$ ^mott ^mulig$ ^na$ ^naa$ ^naas ^nas$ ^nava ^nevn ^numm ^ny$ ^nye$ ^nyes
    ^nytt ^omdi ^opp$ ^oppd ^oppg ^opph ^oppl ^oppr ^opps ^oppt ^ordne$ ^oss$ ^pa$ ^paa$ ^papp ^plei ^post$
    ^poste$ ^pris$ ^purr ^rask ^refunder$ ^regn ^rett ^rikt ^ringe$ ^sagt$ ^samme$ ^selv$ ^sendt$ ^sene ^setj
    ^sett$ ^sette$ ^sies ^sit$ ^sitt ^skal$ ^skje ^skri ^skyl ^slet ^snak ^snakk$ ^snar ^snil ^soer ^som$ ^sorg$
    ^staar$ ^star$ ^stem ^sten ^stja ^styre$ ^svar ^svin ^sykm ^takk ^tidl ^tids ^tred ^tref ^uend ^ugyl ^umid
    ^utes ^utfo ^utfy ^utga ^utlo ^vaar$ ^vaare$ ^vaart$ ^vaer$ ^vanl ^var$ ^vare ^vars ^vart ^vedl ^vedr ^venl
    ^vi$ ^vil$ ^vipp ^virk adfes advar aende affe$ ailen ailer aktiv aktur albor allsd allsl alske aminn angit
    anlan ansel ansva apenp apne$ apnet appor arat$ arlig ativ$ ativt aushe autog autos behan bekre betal bilen
    bruke bryte cker$ ckere defek defor delag densi dere$ dessv dinae dinar dinge direk disku dkjen dlert dolis
    domen doopp edrif efon$ efons efusj eitsb ekobl elig$ ellom eloep emdel emtid ende$ endes engar ennli erans
    erner ersjo estil etsbr ettes ettsv evet$ eviso fiser foelg folge folgj fonen fordr forel foret forri fortr
    fremg fullm gamme geri$ gjoer gjore gmail gner$ gnere grens haste idert igert ikten ilbak inare indel inell
    irmae itorl itum$ ivat$ kale$ kalen kaler kasso kbytt konto kret$ krift ksjon lagt$ lagte legge leis$ leser
    lever llere loenn lskap lytte makt$ meret miste motte msten mtale ndle$ nede$ nfor$ nleg$ norer noter nover
    nvend nyet$ oeter onnem opet$ oppre orlat osten ovedb overf pene$ penge raks$ ramga rekni renge rere$ reres
    rert$ rfalt ringe rmale rmidd rolis rsend rsikt satt$ senda sende sette sjekk sjon$ skift skre$ slonn slutt
    statt stert svare tere$ terer teser tisk$ tlige torer trer$ ttatt tteri ttil$ tyrem tyres ummen utenl vtale
    vvent vvikl`,
  fi: `^aiem ^aika ^ajan ^alka ^anna ^edel ^eiva ^enaa ^eraa ^erap ^etee ^hakk ^halu ^heti ^hoid ^huij ^huom ^huon
    ^hyva ^hyvi ^ilmo ^jatk ^jo$ ^johd ^kaey ^kayt ^kesk ^kiir ^kiit ^kohd ^koko ^korj ^kort ^korv ^kuin ^laeh
    ^lahe ^lahj ^laht ^lakk ^lent ^liit ^luki ^luot ^maks ^meil ^menn ^muut ^neuv ^nyky ^nyt$ ^ohei ^ohes ^ohja
    ^oike ^olev ^olka ^osoi ^osta$ ^paiv ^pakko$ ^palk ^pank ^peru ^pett ^pian$ ^pika ^piki ^pita ^puhe ^puhu
    ^pysy ^pyyd ^raha ^saad ^saap ^saat ^saeh ^sahk ^samat$ ^seki ^sekk ^sela ^seur ^shek ^siir ^soit ^sulj
    ^summa$ ^suor ^tael ^taem ^taer ^takia$ ^tama ^tana ^tark ^tarv ^tavo ^tehd ^tehk ^tekee$ ^tiet ^tila ^tile
    ^tili ^toim ^tois ^toiv ^tule ^tupl ^ulko ^uude ^uusi ^vaad ^vaar ^vaea ^vael ^vahi ^vaih ^valp ^vanh ^varm
    ^varo ^vast ^vies ^viip ^virh ^vuok ^yhte ^yrit aatti aeae$ aeaen afeca ahvis ainit aisin akaa$ alaut alave
    alill alla$ allaa altuu aroit assa$ asti$ atkoi avoim avoin entin entis essae ikoll illoi inull isest isimm
    isin$ istui itaa$ itko$ ittek itusl kaan$ kirja kirje kuun$ lasku lisi$ lomal maan$ mman$ namme neet$ ntaa$
    opeta opete oritu paeiv poist tiedo ttaa$ ttyy$ uutta varat viela ytyy$`,
  cs: `^abyc ^abys ^aviz ^bez$ ^brez ^brzk ^bude ^budo ^budu ^bych ^bylo ^cerv ^cese ^chci$ ^chte ^chvi ^chyb ^cisl
    ^dalsi$ ^dano ^deku ^dluz ^dnes ^doca ^dojd ^dopl ^doslo$ ^dost ^dosu ^dovo ^dozn ^druh ^dubn ^dule ^duve
    ^fakt ^hrad ^jedi ^jedn ^jen$ ^jeste$ ^jina ^jine ^jino ^jiny ^jiz$ ^kanc ^ke$ ^kolem$ ^kter ^kup$ ^kupt
    ^kvet ^ledn ^leta ^lze$ ^ma$ ^maji ^melo ^mezi ^mimo ^misto$ ^mlce ^mohl ^mozne$ ^musi$ ^musim$ ^musis$
    ^muze ^myln ^nahr ^naku ^nale ^napis$ ^nas$ ^nase ^nasi ^nasl ^ne$ ^neak ^neby ^nech ^nedo ^nefu ^nejd ^nejp
    ^nejs ^nema ^nemu ^nepl ^nepo ^nepr ^neri ^nesm ^nesn ^neuh ^neza ^nezm ^nezv ^nic$ ^nichz$ ^nikd ^niko
    ^niky ^nove$ ^novem$ ^novou$ ^novy ^nutn ^nyne ^nyni ^obez ^obra ^obvy ^ocek ^ode$ ^odhl ^odli ^odlo ^odso
    ^odst ^odte ^odvo ^okam ^omyl ^opat ^opra ^otev ^ozva ^ozve ^patr ^pock ^podv ^poku ^pora ^posk ^posl ^potv
    ^pouk ^pouz ^pozb ^pozor$ ^prav ^preh ^prek ^prih ^prij ^pril ^prip ^proved$ ^rijn ^schv ^sdel ^sebe ^sehn
    ^setr ^seze ^slo$ ^sloz ^smaz ^spla ^srpn ^stej ^stih ^sve$ ^svuj ^ted$ ^toho ^tve$ ^tvrd ^tvuj ^ucet ^ucin
    ^ucta ^uctu ^udaj ^udel ^uhra ^ukon ^unor ^upom ^upra ^vas$ ^vase ^vasi ^vcas ^vede ^velm ^vesk ^vezm ^vsec
    ^vyck ^vyhr ^vyma ^vyme ^vypi ^vypl ^vypn ^vypo ^vyri ^vyst ^vyzv ^zadat$ ^zadej$ ^zadn ^zado ^zadr ^zaku
    ^zalo ^zame ^zane ^zari ^zasl ^zavi ^zisk ^zitr ^zmen ^zriz ^zrus ^zved acena adale adava adet$ adte$ ailem
    ajici aktua alesn amist arost asila askav astav ativn avren behla bezod bnich byste ceni$ cesta chazi chcet
    chod$ chuzc dali$ difik doraz dpoje edte$ efonu ejte$ emeni enci$ enime erni$ erova eskrt eslal esmer esni$
    estav esunu evody gentn hlize hned$ icky$ ijde$ inule isne$ iteli jeme$ jestl konta koupi kovni krat$ kretn
    ktuj$ kturu ktury latte maci$ meni$ mohu$ musit neni$ nosti ntaln obdrz odpov ohled olat$ olej$ opadu orizu
    osime ostav ostou ovani ovat$ ovemu ovozu ozdrz pecha piste platb plati podep pozad pravn presl prist propl
    prosb prosi psat$ reba$ rebuj reved reves rychl spatn stane strac tanou ujte$ usime ustav vame$ veden veho$
    voje$ zadam zapla`,
};
