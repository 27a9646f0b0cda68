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
    ellen ellun ernet erten erung erwen etrag ewohn ezahl ffnen fonan frage gibt$ gleic glich haben halb$ hnung
    htige htigt ieren igen$ igier igung inell isch$ karte kasso keit$ konta ktiv$ legt$ lich$ llig$ lten$ ltig$
    mmend morge nftig ngend nicht niema ntwor nutzt ollen passt pruef rande rdern reise rekte renz$ rfen$ rlang
    rnote rsich rtan$ schen scht$ sende siert solan sprec stens stort teile telle terne tlich toert turen tzen$
    uche$ uchen ueber uell$ ufen$ unser usser verae weise zembe`,
  fr: `1ere$ 2eme$ ^abse ^acha ^ache ^aller$ ^anci ^apre ^arna ^au$ ^aucu ^auri ^aux$ ^avec ^avie ^avio ^avis$
    ^avri ^banq ^basc ^bien ^bon$ ^bonn ^bons ^bref ^capt ^carp ^cass ^ce$ ^ceder$ ^cela ^celui$ ^cess ^cet$
    ^cett ^changement$ ^changements$ ^chaq ^cher ^chez ^cle$ ^clos$ ^clot ^conge$ ^coqu ^cpte ^dail ^dans$
    ^dater$ ^de$ ^dech ^dedie$ ^deja ^deme ^depot$ ^dera ^dern ^des$ ^deso ^deux ^devr ^dire$ ^diri ^dois ^doit
    ^doiv ^domi ^doss ^du$ ^eche ^echu ^ecri ^effet$ ^elles$ ^en$ ^enre ^entre$ ^envo ^est$ ^et$ ^etab ^etre
    ^euros$ ^eux$ ^evol ^exact$ ^fait ^faud ^faus ^faut ^faux ^fera ^ferm ^fevr ^flam ^font ^four ^futur$ ^gare
    ^gere$ ^gerer$ ^guic ^hame ^heur ^hors ^ils$ ^inch ^inex ^informations$ ^inut ^janv ^je$ ^jour$ ^juil ^jusq
    ^la$ ^le$ ^les$ ^leur ^lign ^lors ^lui$ ^lund ^ma$ ^malf ^mati ^mauv ^mefi ^meme ^merci$ ^mes$ ^mets ^migre$
    ^mise ^mois ^mon$ ^ne$ ^nous$ ^nvea ^nvel ^nvx$ ^ordre$ ^orie ^oubl ^ouve ^paie ^pann ^parti$ ^pas$ ^payer$
    ^payes$ ^payez$ ^perdu$ ^peut ^peuv ^peux ^piec ^pira ^plaf ^plai ^plus ^plut ^pour ^pouv ^preu ^prie ^puis
    ^que$ ^rect ^recu$ ^regl ^regle$ ^remp ^rens ^reor ^reun ^rib$ ^ribs ^rien$ ^sans ^se$ ^sequ ^sera ^seui
    ^seul ^soir ^somme$ ^sont ^souf ^sous ^soye ^stp$ ^subr ^suit ^suiv ^sur$ ^surt ^svp$ ^ta$ ^tant$ ^te$
    ^temps$ ^tenez$ ^tenu ^tes$ ^ton$ ^tout ^tren ^tres ^un$ ^urgence$ ^usur ^vendu$ ^veui ^veux ^vigu ^vire
    ^vite ^vole$ ^vos$ ^voud ^voul ^vous acanc acte$ actez actif actue actur aduqu agne$ aire$ airem aires aisir
    aison aisse aite$ alide alisa amais ancai angea angee angeo anger angio annex annon ansme apide appel arder
    ardez argee arriv atif$ audeu bees$ bere$ besoi bitud bitue caduc catif ccupe cede$ ceden cedez chain ciere
    ciser cker$ ckers clame comit comma compt core$ corri coupe coura cquit crete croqu cteme cter$ ctes$ cuit$
    curer curit dant$ dapte dats$ demai derer desab desac desin deven difio ditez donne dons$ dredi ealis eance
    ecte$ ects$ ectue ediri eglem egrez elanc eleve emerc emier emis$ endez enir$ ensem ensez ensib envoy epond
    epose epris equis erait erez$ erieu eront erreu ersem ersez ervez esili essez etour ettez ettre eurs$ evez$
    exige fere$ ferer feres fert$ fessi fiant fiee$ fiees fient fier$ fiera fiez$ gales gente gera$ gerie gine$
    grand grer$ honer honez honiq iale$ iatem iendr ifie$ igez$ igne$ ilanc ilies iliso impay inel$ inels inver
    iquer iquez ircon irer$ irmee irmez iser$ isez$ isoir iter$ ituer iveme joign joind joint lativ legie lerte
    leux$ lite$ lites loyer mande meros minel mment mmes$ monta mptem nant$ ndat$ ndre$ ngent ngez$ nible nnule
    norer norez nouve nsabl nseil nsite nterv ntiel ocede ocher ojet$ olue$ onges onore ortab ostau otale otre$
    ourri parle paye$ perer perim pire$ prene presi rais$ reau$ rendr rends repar reste rions rnee$ rons$ rouve
    rser$ rsonn rtena rtir$ rvir$ scroc sessi solde sser$ suppr tenta terne teur$ tique titue tons$ toris tres$
    turs$ ualis udenc uemen ujour umero ures$ vant$ vient voir$ vons$ xista`,
  es: `^abaj ^abie ^abona$ ^acep ^acre ^adeu ^adqu ^afir ^ahor ^al$ ^alta$ ^anex ^anul ^anun ^apli ^aqui ^asun
    ^atra ^avio ^aviso$ ^baja ^bole ^buen ^camb ^carg ^cerr ^cesi ^cier ^cobe ^cobr ^comu ^cote ^cta$ ^cuad
    ^cuan ^cuen ^curs ^dar$ ^dare$ ^dart ^de$ ^debe ^deja ^demo ^dense$ ^desc ^dese$ ^desea$ ^deud ^devu ^dice
    ^difi ^divi ^dobl ^dola ^dond ^doy$ ^efec ^eleg ^elim ^empr ^en$ ^endo ^entre$ ^envi ^es$ ^espe ^esta$
    ^estan$ ^estas$ ^este$ ^esto$ ^estos$ ^estoy$ ^exig ^falso$ ^falt ^figu ^fra$ ^fras$ ^fuera$ ^gira ^gire$
    ^giren$ ^giro$ ^giros$ ^habl ^hace ^haga ^hara ^haz$ ^hech ^hemo ^horas$ ^hoy$ ^igua ^ingr ^inme ^ir$
    ^junta$ ^la$ ^libr ^liqu ^llam ^lleg ^llev ^luga ^mal$ ^mant ^maxi ^mayo ^mism ^mora$ ^moro ^movil$ ^nadi
    ^ning ^nomb ^noso ^nota ^ntra ^ntro ^nues ^nuev ^obten$ ^ocup ^ojo$ ^orden$ ^otra ^otro ^paga ^pago ^pagu
    ^pasa ^paso ^pedi ^pida$ ^pide ^pido ^pone ^pong ^pont ^porq ^prisa$ ^pron ^prox ^proy ^pued ^puls ^que$
    ^qued ^reem ^rell ^resg ^reun ^roba ^roto ^saldo$ ^salv ^sati ^se$ ^sea$ ^sera ^seran$ ^sido ^siem ^sigu
    ^sobr ^solo ^son$ ^subir$ ^suce ^suma ^sumas$ ^sust ^tarde$ ^tema ^teng ^todas$ ^todo ^toma ^trav ^ulti
    ^usa$ ^usad$ ^usal ^usar ^usen ^venc ^vige ^volv ^vues ^ya$ abaja abone abono abste acced acias adjun admit
    adora aduca alada aldad aldar aldos alice alide alido alsos ament amita amos$ anana ancar ando$ anjer anota
    anote antic antid apare apido aptar aract aria$ ariab ariad ario$ arles arrib arse$ aslad ativa aude$ avia$
    banco bera$ bios$ bito$ bonad bonar borra borre cante carga cedid celad celar celo$ celul cesit chos$ cibir
    cibos cient cina$ cion$ ciona ciso$ cita$ cobro coger cojas comit consi corda criba ctas$ ctivo ctos$ ctura
    cumpl dades datos debid denad desac devol dicad dicar dido$ diner diodi dirij ducir duzca ecibe ecibi ecta$
    ecto$ edad$ edian eedor eempl egado eguid egund einte emesa emite emiti emito emos$ emple encia endid endie
    ensaj ente$ entos eptor equie equiv ercer eria$ eriad erido erir$ erria erva$ escri estaf estar estio esume
    etall eveda evite ferid ferir fica$ ficad ficar fique fondo fonea fonee gnora graba grar$ guir$ icada ican$
    icita icta$ idad$ idas$ iendo ignar igrad iliad iliar ilito imien imos$ inua$ inuan inuta iones iores irigi
    irma$ irmar irse$ ista$ istre itada itado itar$ itelo itimo ituir izame izan$ lerta leta$ letar lida$ lidar
    litar liza$ lizad lizar local mande manti meros mpana mprob ncorp ndar$ ndato neas$ neos$ nible noren novad
    nsabl nsejo nsfie nsigu nsta$ ntent ntes$ ntrar ntras ntreg obrad oceda ocede oleta oleto oluta ompra ompre
    onde$ onder onea$ oneo$ ontes oral$ orreo orrij orte$ ortes osita osito pagad ponda prueb puest racto rdene
    recib regid regir reria rian$ ribir rige$ rimer rivad riza$ rrata rrien rtera rvada rvado sado$ salde siona
    siten stint strar stras sulte tacta tacte tado$ tarda tener tilic tiva$ trado trate tualm turos uerir uidad
    umero uras$ utura xiste`,
  it: `^adde ^adeg ^ades ^aereo$ ^alla ^anco ^andra$ ^anzi ^aper ^avere$ ^avet ^biso ^boni ^buon ^calc ^camb ^cedu
    ^cele ^cess ^che$ ^chi$ ^chia ^chiu ^comu ^daro ^dei$ ^dell ^dena ^deve$ ^di$ ^diro ^disi ^dism ^dovr ^dovu
    ^ecco ^elen ^elim ^entro$ ^erra ^esat ^eseg ^esis ^esse ^essi ^este ^facc ^fals ^fare$ ^fate ^fatt ^ferie$
    ^finc ^fino$ ^firma$ ^fondi$ ^frod ^ft$ ^fuor ^furto$ ^gior ^giro$ ^gius ^guas ^ho$ ^immu ^indicate$ ^inse
    ^inut ^invio$ ^io$ ^iscr ^isol ^le$ ^linee$ ^loro ^mai$ ^malv ^mass ^mezz ^mi$ ^mia$ ^mie$ ^miei ^mio$
    ^modificate$ ^mora$ ^nel$ ^nell ^noi$ ^non$ ^nota ^ns$ ^nuov ^oggi ^ogni ^paga ^pagh ^passo$ ^perso$ ^perv
    ^piu$ ^pome ^prima$ ^quad ^quan ^quel ^qui$ ^rego ^resta$ ^resti$ ^riba ^rice ^riep ^rife ^rifo ^rigu ^rima
    ^rimb ^rime ^ripo ^rise ^risu ^rita ^rivo ^rott ^ruba ^sald ^saldi$ ^salv ^sara ^saro ^sbag ^scad ^scri
    ^segu ^semp ^si$ ^sia$ ^soldi$ ^solo ^solt ^solu ^somma$ ^somme$ ^sono ^sopr ^sosp ^sott ^spes ^stas ^stata$
    ^stato$ ^stes ^succ ^sull ^teng ^tieni$ ^tra$ ^trat ^trov ^truf ^tutt ^uffi ^ulti ^usa$ ^usare$ ^usi$ ^va$
    ^vecc ^veng ^verificate$ ^verra$ ^versi$ ^viene$ ^vige ^volo ^volte$ ^vost abile acced accet accol accre
    aggi$ aggio alino alizz ament amite ampag ancio ando$ anno$ antat appog ardia arier arlo$ armi$ arsi$ artit
    arvi$ asfer asmet assar asseg assi$ astri atevi ativa attiv atto$ attur audol autel avore biti$ blea$ care$
    caric carie cassa casso cata$ cati$ cato$ ccupa ceda$ cella cellu cepir chies cipat citat cker$ clicc compi
    confl conto conva cura$ dare$ dati$ denzi derat diato diche diti$ doppi edere edete efuso elett elinq emori
    enden endut enete ente$ enti$ entir enuto enza$ enze$ eperi errot ersam ersar esclu esidu esso$ essun estat
    estis etate etrat ettif ezza$ fettu ffida fica$ finor foni$ fono$ forni gamen getto gibil ginar glio$ grato
    greto iamo$ ibile ideri iegar ifich ilizz inale invia invie ione$ ioni$ iore$ irci$ irero ispor ispos ista$
    itari ituit larme ldare ldato lecit legat lego$ lettu llert mani$ matti mette mpra$ mprat mpri$ nali$ ndato
    ndero nferm nibil nica$ niche norat nori$ nosce nsolu ntatt ntrer nulla nzion olli$ onare onate oneo$ onga$
    orno$ orret orti$ orto$ ossim ostra ostre otula ovved pagat parla pena$ perch perte prami prati prend quist
    rare$ rati$ rcell rdine remo$ resto rispo rizza rolla rore$ rori$ rregg rsata sate$ sato$ segue solit sosti
    spett spone stri$ subit tano$ tanza tare$ tener tenta tesa$ tinar tinta tinto trate tuire uale$ uali$ uello
    uidat upera varia vitat vono$ vviso zione`,
  nl: `^aan$ ^aang ^aanh ^aanm ^aanp ^aans ^aanv ^abui ^adres$ ^afge ^afme ^afsc ^afwi ^ande ^ander$ ^banken$ ^beke
    ^bel$ ^bele ^belt ^ben$ ^bent ^bevr ^bijg ^bijl ^bijw ^binn ^blij ^boek ^borg ^buit ^ceo$ ^de$ ^deze$ ^doen
    ^eenm ^eind ^enke ^erui ^expo ^fout ^geac ^gece ^geco ^geef ^geen ^gege ^geko ^geld ^gema ^gepl ^gesc ^gesw
    ^geva ^goed ^gsm$ ^guns ^haal$ ^haas ^hale ^hebb ^heel ^hele ^heri ^hers ^herz ^het$ ^hetz ^hier$ ^hoog
    ^houd ^huis ^ik$ ^inza ^ipv$ ^je$ ^jull ^kapo ^klan ^klop ^koop ^kwij ^laat ^lange$ ^lone ^loon ^lopen$
    ^lout ^luid ^maak ^maar ^mede ^meld ^mete ^mijn ^mogen$ ^naar ^neem ^nege ^nepf ^nepm ^niet ^nimm ^nodi
    ^nog$ ^nooi ^nota$ ^notas$ ^nu$ ^omtr ^onbe ^onder$ ^ons$ ^ontv ^onze ^op$ ^opei ^opga ^opge ^ophe ^opli
    ^oude ^pand ^pas$ ^plaa ^prive$ ^rege ^rek$ ^reknr$ ^ruil ^saldi$ ^scha ^slec ^snel ^staan$ ^stil$ ^stuk
    ^tege ^teru ^teve ^tijd ^toep ^trap$ ^tuss ^twee ^uitg ^uw$ ^vaka ^vals ^van$ ^vana ^veer ^vere ^verh ^verm
    ^verv ^vind ^vlie ^vlot ^vlug ^voer ^vold ^volg ^voor ^vord ^vrij ^vul$ ^waak ^wedd ^wees ^welk ^wend ^werk
    ^wij$ ^zend ^zijn ^zit$ ^zitt ^zsm$ aakt$ aalbe aande aandl aarva actee actie actpe actuu acyve aderi adres
    ailad ailen ailfr ailvo aldib allee andaa ankde ankje ankpa ankza annr$ antoo apart appor assen atie$ atiel
    atisc audeu bbel$ bbele bedan belle berei betaa betal bezoe bezor bindi boeke boekt brach breke bruik casso
    ceren chrap chrij chten ciele ciers ctie$ cties daten datet defec delen delt$ dere$ deren ditno domei drach
    drag$ drieg drijf eeind eerd$ eerde eert$ efoon ega's egas$ egoed eimho eking eldig elijk ellen emen$ ennis
    enoem ente$ erder ergan ergis ermij erond eroud erric ersie ertro erwij erzor eslot essie estol estoo etie$
    eurt$ euze$ even$ evoeg evuld eword ezelf ezet$ fende fout$ ftcod gaan$ gcont geren geven ggen$ gmail heffe
    heim$ hierb hters ieman ietig iging ijzig imine isch$ isere issel juist kfact kijk$ kinfo kinst komen komst
    kopen krijg laris laten latie lieri lijk$ lijst linge maken mobie natie nderd ngend nieuw nkier nmidd nota'
    notee nteel nteer ntie$ numme oaden opend opens osten overm ppen$ raag$ ragen rande raten reage reken reren
    resta rleg$ rpand rschu rwerk rzoek rzond sluit spoed staan staat stapt steed stel$ stort stuur taand tchen
    teken teren terne teure torte treer turen tutie unnen veren verko verlo verst voere vulle wacht wezig woord
    zende zette zicht`,
  pt: `^abso ^aced ^aces ^adqu ^afir ^agor ^agua ^aind ^alca ^aleg ^anex ^anul ^anun ^apag ^apro ^assim$ ^ate$
    ^atra ^atua ^avar ^avia ^aviso$ ^baix ^banco$ ^breve$ ^burl ^cair ^cc$ ^cedeu$ ^certa$ ^cham ^chav ^cheg
    ^cliq ^comu ^conh ^conta$ ^dados$ ^daqu ^dar$ ^de$ ^deix ^demo ^deposite$ ^depr ^desc ^desd ^dessa$ ^desta$
    ^deste$ ^deve$ ^devem$ ^dian ^dife ^divi ^dize ^dola ^efec ^efei ^efet ^elem ^elim ^em$ ^emit ^ence ^enco
    ^entre$ ^envi ^erra ^erro$ ^escu ^espe ^esta$ ^estao$ ^estar$ ^este$ ^esto ^estou$ ^eu$ ^euros$ ^evite$
    ^exat ^exti ^faca ^fala ^fale ^falt ^fatu ^faz$ ^faze ^fech ^fica ^fiqu ^fora$ ^foram$ ^golp ^habi ^hoje$
    ^horas$ ^igua ^imed ^inad ^inal ^inat ^inves$ ^ja$ ^junto$ ^laps ^lemb ^liga ^ligu ^linh ^lista$ ^luga ^maio
    ^mais ^mant ^mapa ^maxi ^meio ^mesm ^muda ^mude ^mudo ^nao$ ^nave ^nego ^nem$ ^nenh ^nf$ ^nfe$ ^nfs$ ^nib$
    ^nome ^nominal$ ^noss ^nota ^nout ^novas$ ^novo ^obri ^obter$ ^onde$ ^ordem$ ^outr ^paga ^pago ^pagu ^para$
    ^parti$ ^passo$ ^peco ^pede ^pedir$ ^perdi$ ^pess ^pix$ ^por$ ^porq ^posso$ ^poup ^pree ^prox ^quad ^que$
    ^queb ^rede$ ^reem ^ress ^roub ^saldo$ ^salv ^se$ ^segu ^sem$ ^semp ^ser$ ^sera ^serao$ ^seu$ ^seus ^sigi
    ^sinal$ ^sobr ^supo ^tarde$ ^ted$ ^tenh ^teus ^trata$ ^troc ^ulti ^unica$ ^unico$ ^usar$ ^usem ^valo ^venc
    ^verba$ ^veze ^vige ^vigo ^voss abert acao$ acta$ acte$ actem adast aduca aduco agem$ aldem aldos alha$
    alque ament aminh amos$ ancar ancei ancet ando$ anece angei anjar antem antia anto$ apena apido arei$ aria$
    ario$ arios arreg artid atar$ atas$ atent ativa ativo atrav atura avel$ bera$ bito$ bleia bmete cado$ cais$
    cata$ ceda$ cedam cedid celad celar celul certo cibo$ cimen ciona cisa$ cisav ciso$ cluam coes$ consi crito
    ctar$ ctos$ ctura cunda dade$ dalid denad desvi deved devid devol dido$ dindo dirij ditad ditem dito$ ditos
    divid dorav ealiz ecao$ ecto$ egred egue$ eguin eiro$ eitos eitur elato elemo elho$ emess emos$ emovi encao
    encia endem engan ensag ente$ equiv erara erbas eria$ erias erir$ erva$ espos essad essao esumo etalh etar$
    etem$ etifi etim$ eunia evina fere$ ferid fica$ ficad fique fone$ fonem fones forne gamen gista gnora grou$
    guem$ guir$ icao$ icar$ idar$ idem$ idica iliad imos$ insir inua$ inuam ioes$ ionar iores ireci irigi irma$
    irme$ irmem irou$ isar$ isori iste$ istem itar$ itari ituem itui$ ituid itulo ivel$ izam$ izar$ izem$ jeto$
    lariz ldar$ lerta leto$ letos lhar$ lida$ lide$ lizad ltero manha mero$ monta mover mpanh mpra$ mprem mpres
    mprov ndam$ ndar$ ndato nfira nica$ norem nsfir nsta$ ntar$ ntate ntes$ ntreg ocede ompre onar$ onda$ onde$
    onder ontas orret orrij osita osito ovam$ pirad prar$ quem$ quite ragad ranca raso$ rcar$ receb remet riza$
    rmar$ rreta rreto rrigi rtir$ scal$ scons screv seja$ sitem smiti smito somen ssar$ ssina ssito ssunt stint
    stre$ strit tenha tera$ terad teram terar tere$ terei terem titua trar$ trato trem$ tuir$ turo$ turos uerer
    uidad uide$ undos uras$ vitem xclui xigir xteri xtrat`,
  pl: `^biur ^bled ^cesj ^czek ^doko ^dosle$ ^doty ^drug ^dysk ^dzia ^dzis ^fakt ^fv$ ^hake ^ida$ ^idzi ^inna$
    ^inne$ ^innej$ ^inny ^isc$ ^jest ^jesz ^jutr ^juz$ ^kart ^kied ^konca$ ^kont ^konta$ ^kwot ^mied ^monit$
    ^mozl ^mozna$ ^nadal$ ^nadp ^najl ^najs ^nale ^nasz ^naty ^nie$ ^niea ^nieo ^niew ^nigd ^niki ^niko ^nizej$
    ^nowa$ ^nowe ^nowi ^nowy ^numer$ ^obci ^obsl ^odbi ^oddz ^odeb ^odno ^opla ^osob ^osoba$ ^ostr ^oszu ^otwa
    ^padl ^pans ^pien ^piln ^poda ^pojs ^pona ^poni ^pory ^pouf ^powi ^prze ^przy ^pusz ^razi ^rozl ^rozm ^sced
    ^scis ^skon ^spot ^sprz ^srod ^szyb ^taje ^takie$ ^ten$ ^traf ^trak ^tryb ^tylk ^tymc ^uisc ^uleg ^urlo
    ^uwag ^uwaz ^uzyc ^uzyw ^walu ^wazn ^wezw ^wiad ^wiek ^wlas ^wpla ^wply ^wpro ^wska ^wspo ^wszy ^wyci ^wyco
    ^wyga ^wyja ^wyka ^wyko ^wyla ^wyma ^wypa ^wypi ^wyra ^wysl ^wysy ^zala ^zale ^zamk ^zebr ^zewn ^zgod ^zle$
    ^zlec ^zleg ^zlik ^zly$ ^zmia ^zmod ^zwia ^zwro accie achow achun acic$ acony afeca akcep aktem aktu$ aktua
    alogu alszy amolo amyka anie$ aniem ankow apisz aremu arunk asieg astap astep atecz atywn awcow bowia bskry
    chcie cili$ cznie dmian dmien dnic$ doste dpowi drozy dzwon efonu elacj enia$ enie$ entow erowa erprz eryfi
    esle$ esowy firmo giwac iegow ierdz inie$ inkow inneg isac$ ismy$ izacj izowa jcie$ jemy$ jestr konci korek
    koryg korzy kturz laby$ lemy$ loczn merem mieni ndat$ odpis odzie omylk opraw osci$ osimy ostaj osze$ owac$
    owego ozore pelni platn prawi slac$ spraw starc stawi tnosc trzym ttera uregu zapla zuje$`,
  sv: `^aald ^aate ^aenn ^akut$ ^alde ^anges$ ^anna ^annat$ ^annu$ ^anva ^att$ ^avbr ^avsa ^avva ^bara ^bedr ^ber$
    ^bera ^bifo ^bluf ^boer ^bola ^bor$ ^bort ^brot ^bruk ^byta$ ^byte ^byts ^bytt ^dag$ ^dagen$ ^de$ ^den$
    ^denna$ ^dessa$ ^det$ ^detta$ ^din$ ^dina ^ditt$ ^droj ^du$ ^eder ^efte ^ej$ ^enba ^enda ^enli ^er$ ^era$
    ^eran ^erla ^ert$ ^faar ^faat ^far$ ^fatt ^fel$ ^fela ^fels ^finns$ ^firma$ ^fixa ^flyg ^foer ^folj ^fora
    ^forf ^fors$ ^fort$ ^fraan$ ^fran$ ^funk ^fyll ^gaar$ ^gaer ^gall ^gamla$ ^gar$ ^haem ^haer ^hall$ ^halla$
    ^hamt ^han$ ^hans ^harm ^hela$ ^heml ^henn ^hon$ ^hopp ^hos$ ^hur$ ^huvu ^hyre ^icke ^idag ^imor ^inak
    ^ingen$ ^inget$ ^inha ^innan$ ^inne$ ^insa ^inte$ ^intet$ ^jag$ ^kan$ ^koep ^komm ^kop$ ^kopa ^kope ^korr
    ^krav ^kred ^kund ^laeg ^lagg ^likv ^lita ^lyde ^maas ^maila$ ^maste$ ^medl ^mejl ^mig$ ^min$ ^mina$ ^mitt$
    ^moet ^mote ^myck ^naemn$ ^naet ^namn ^natf ^neda ^nere$ ^ni$ ^nu$ ^numm ^ny$ ^nya$ ^nyas ^nyoe ^nytt ^oeve
    ^ombe ^omed ^ordna$ ^oss$ ^ovan ^pa$ ^paa$ ^pausa$ ^prata$ ^raek ^raet ^rakn ^ratt ^reda ^resk ^roer ^rora
    ^satt$ ^satts$ ^se$ ^sekr ^seme ^sitt ^sjae ^sjal ^sjuk ^ska$ ^skall$ ^skju ^skoe ^skot ^skul ^skur ^skyn
    ^snab ^snae ^snal ^soen ^staar$ ^stae ^star$ ^stopp$ ^stul ^summa$ ^svaa ^svar ^swis ^tack ^tagi ^tala ^tapp
    ^tidi ^tids ^timm ^tyst ^uppd ^uppg ^upph ^uppm ^upps ^uppt ^utan ^utes ^utga ^utla ^vaar ^vaen ^vaex ^vaks
    ^vanl ^vant ^var$ ^vara ^vark ^varn ^vart ^vaxe ^vi$ ^vilka$ ^vill ^webb abar$ ackar adska aende aendr aengr
    affa$ aglig agon$ agts$ akat$ akta$ aktue aktur allet allit allna allod alska aminn amtid andpe andra andri
    anera angiv angre ankfo ankgi ankko antra anvar appor arand arast arat$ arig$ asig$ assoa ativ$ ativa ativt
    attes autog autos avanm avreg avsee avvec baka$ besta betal bilen blivi cifik ckna$ cknin ddela derad deras
    dfolj dobes dolis draeg draga drig$ droej dubbe egor$ egrit ehall ehove ektde ellan ellet elopp elsem enast
    erar$ erens erera ereta erfor estgr etala etald etalt etsbr evide ffand foelj foerb fonen foran frisl fullm
    gaell garna gerin ggnin ghete gilti glera godka godo$ gsta$ haall handa iellt igera igger igrer ikand iktig
    ilaga ilagd ilagt illfa inell inga$ inkor irera iskt$ issta ivat$ ivata ivfel jligt kbyte komma konfi konto
    kret$ kreti kundf lanet ldena ledig lista lning lusgi medsa mlagd mman$ mnat$ mtal$ ngar$ nsakt ntran obrev
    oerae oever okrav oppa$ oppna ornya otera ottag ovarn ppna$ rader ranto rera$ restl retag rsand rsatt saett
    samma satta skick sluta sonde sstro stang stera stins stord styra tamme tdrag testr tliga ttom$ turan turor
    ulera uster utera vande vara$ varar varas vitto xeln$`,
  da: `^afme ^afta ^aften$ ^afve ^afvi ^akut$ ^alene$ ^anden$ ^andet$ ^andre$ ^anmo ^ansk ^ansv ^bars ^bede ^beder$
    ^bedr ^beho ^bemy ^beny ^blot ^boer ^bor$ ^bord$ ^bort ^brug ^burd ^daek ^dag$ ^dage ^dags ^dakn ^dem$ ^den$
    ^denne$ ^deres$ ^det$ ^dette$ ^din$ ^dine$ ^dit$ ^drift$ ^drof ^du$ ^ekst ^endn ^er$ ^fa$ ^faa$ ^faet ^fejl
    ^ferie$ ^fjer ^flyet$ ^fork ^fra$ ^frav ^fuld ^fupm ^ga$ ^gaa$ ^gald ^gamle$ ^gar$ ^gemm ^gern ^gide ^giv$
    ^gore ^haab ^haber$ ^har$ ^hele ^hemm ^hent ^hidt ^hurt ^hvad ^hvem ^hvil ^hvor ^idag ^ikke ^imod ^inak
    ^inden$ ^indf ^indh ^indk ^inds ^indt ^ingen$ ^jeg$ ^jere ^juli$ ^juni$ ^kan$ ^kend ^kob$ ^kobe ^koeb ^koll
    ^komm ^korr ^krim ^kun$ ^kunne$ ^lad$ ^laeg$ ^lag$ ^lave ^lige ^loen ^lon$ ^lonk ^lonn ^lukk ^lukn ^ma$
    ^maa$ ^maile$ ^mang ^mart ^meg$ ^midl ^mig$ ^min$ ^modt ^naes ^naev ^naste$ ^navn ^nede$ ^noge ^nu$ ^nuva
    ^ny$ ^nye$ ^nyes ^nyt$ ^okto ^omdi ^opda ^opgi ^opho ^opka ^oply ^opsa ^opsi ^ordne$ ^orlo ^os$ ^oss$ ^pa$
    ^paa$ ^pas$ ^pbs$ ^plej ^pr$ ^regn ^ret$ ^ringe$ ^saet ^samme$ ^satt ^selv$ ^sene ^sidd ^sids ^skal$ ^ske$
    ^sker ^skri ^skul ^skyl ^slet ^snak ^snak$ ^soer ^sorg$ ^stem ^stja ^syge ^tak$ ^takn ^tale ^tavs ^tidl
    ^tids ^tilm ^tilp ^trae ^tred ^uden ^udfo ^udfy ^udga ^udlo ^ugyl ^ukor ^vaer ^valg ^var$ ^vare ^vars ^vedh
    ^vedr ^venl ^vi$ ^vil$ ^virk ^vor$ ^vore ^vort ^webv aaet$ abnet advar aegge aelde aende aendr aets$ afdel
    affe$ affes afreg aget$ agge$ agger aktue aktur alske ameld amind amlet andri aneds arat$ arest arlig arsel
    ativ$ ativt atliv autos belob beske besty betal bilen bilep bleve bogho bryde cker$ ckere defek deluk deret
    dersk desva direk dkend doopg dret$ drig$ droef dsbre dsend dvanl edese edlag efon$ ektio ekvit elig$ eligt
    eloeb else$ emsen emtid ennem ereft erend ergar estil fejl$ fonen forri fortr forve fremo gaar$ gaet$ gamme
    ghede gmail goere haste herme hojes idigt igtig indbe indel indes inger irkso itere itum$ ivat$ kasso kilt$
    konto kret$ kreti lige$ llem$ lskab lytte miste mlagt mmend morar morge mstil ndler ngere norer noter nsakt
    nsker nsyst nvend nyet$ oejes oligt opkra oppet orlad overf penge poerg porge raks$ ralde rede$ rere$ reret
    retag rette rfald rigiv rmale rmidd rnota rsel$ rserv rstat sende seret skift sosag svar$ svare tages takt$
    takte terer teret tilfo tilga tisk$ trer$ tteri turae tyres uligt uller ummen uster wsere ykker`,
  no: `^adre ^akku ^akutt$ ^alde ^aldri$ ^andre$ ^anfo ^anmo ^anna ^annen$ ^annet$ ^anvi ^avkl ^avme ^avst ^bare
    ^bedr ^belop$ ^beny ^ber$ ^berr ^bes$ ^blit ^bord$ ^bort ^bruk ^bytar$ ^bytt ^dag$ ^den$ ^denne$ ^dere$
    ^deres$ ^desse$ ^det$ ^dette$ ^di$ ^din$ ^dine$ ^disse$ ^ditt$ ^dobb ^drift$ ^du$ ^dykk ^eg$ ^eksi ^ekst
    ^endr ^epos ^er$ ^fa$ ^faa$ ^faar ^faat ^far$ ^fatt ^ferie$ ^fjer ^flyet$ ^foer ^forf ^forre$ ^fors ^fort$
    ^fra$ ^fraa$ ^frav ^frem ^frig ^fyll ^ga$ ^gaa$ ^gaar$ ^gama ^gamle$ ^gang ^gar$ ^gi$ ^gir$ ^gjel ^gjen
    ^gjer ^gjor$ ^gode ^haap ^hadd ^han$ ^hans ^hape ^har$ ^hast ^hemm ^henn ^hent ^heru ^herv ^hos$ ^hun$ ^hvil
    ^hvor ^idag ^ikke ^ikkj ^inak ^ingen$ ^innen$ ^jeg$ ^jere ^kan$ ^kjem ^kjen ^kjoe ^kjop ^koll ^komm ^kont
    ^korr ^kred ^kun$ ^kund ^kunne$ ^kvel ^lagr ^lagt$ ^laste$ ^legg ^lista$ ^liste$ ^loen ^loena$ ^logg$
    ^logge$ ^lon$ ^lona$ ^lonn ^lukk ^luns ^lyde ^ma$ ^maa$ ^maile$ ^maku ^mang ^meg$ ^meld$ ^melde$ ^merk ^midl
    ^mobil$ ^moet ^mote ^mott ^mulig$ ^na$ ^naa$ ^naas ^naav ^nas$ ^nava ^nevn ^numm ^ny$ ^nye$ ^nytt ^omdi
    ^opp$ ^oppd ^oppg ^opph ^oppl ^oppr ^opps ^oppt ^ordne$ ^oss$ ^pa$ ^paa$ ^papp ^plei ^post$ ^poste$ ^pris$
    ^purr ^rask ^refunder$ ^regn ^rett ^rikt ^ringe$ ^sagt$ ^samme$ ^selv$ ^sendt$ ^sene ^setj ^sett$ ^sette$
    ^sies ^sit$ ^sitt ^skal$ ^skje ^skri ^skyl ^slet ^snak ^snakk$ ^snar ^snil ^soer ^som$ ^sorg$ ^staar$ ^star$
    ^stem ^sten ^stja ^styre$ ^svar ^sykm ^takk ^tidl ^tids ^tilg ^tred ^tref ^tren ^uend ^ugyl ^umid ^utes
    ^utfo ^utfy ^utga ^utlo ^vaar$ ^vaare$ ^vaart$ ^vaer$ ^vanl ^var$ ^vare ^vars ^vart ^vedl ^vedr ^venl ^vi$
    ^vil$ ^vipp ^virk adfes advar aende affe$ ailen ailer aktur albor allsd allsl alske aminn andoe andor angit
    anlan ansel ansva apenp apne$ apnet appor arat$ arlig ativ$ ativt aushe autog autos bekre betal bilen bruke
    bryte cker$ ckere defek defor delag densi dere$ derek dessv dinae dinar dinge direk disku dkjen dolis domen
    doopp edrif efon$ efons efusj eitsb elig$ ellom eloep engar ennli erans erner ersjo estil etsbr ettes evet$
    eviso fiser foelg folge folgj fonen fordr forel foret forri fortr fullm gamme geri$ gjoer gjore gmail gner$
    gnere grens idert igert ikend ikten ilbak indel inell inger innes irmae itorl itum$ ivat$ kale$ kalen kaler
    kasso kbytt konto kret$ krift ksjon kyten lagt$ lagte legge leis$ leser llere loenn lskap lytte makt$ meret
    miste mmend motte msten mtale ndle$ ndler nede$ nfor$ nleg$ noter nvend nyet$ onnem opet$ oppre orer$ orlat
    osten ovedb overa overf pene$ penge raks$ ramga rekni rere$ reres rert$ rfalt rmale rmidd rolis rsend rsikt
    rstat satt$ senda sende sette sjekk sjon$ skift skre$ slonn slutt stert svare terer teser tisk$ tlige trer$
    ttatt tteri ttil$ tyrem tyres ummen uster utenl vere$ vtale vvent vvikl yeste`,
  fi: `^aiem ^aika ^ajan ^alka ^anna ^edel ^eiva ^enaa ^eraa ^erap ^etee ^hakk ^halu ^heti ^hoid ^huij ^huom ^huon
    ^hyva ^hyvi ^ilmo ^jatk ^jo$ ^johd ^kaey ^kayt ^kesk ^kiir ^kiit ^kohd ^koko ^korj ^kort ^korv ^laeh ^lahe
    ^lahj ^laht ^lakk ^lent ^liit ^luki ^luot ^maks ^meil ^menn ^muut ^neuv ^nyky ^nyt$ ^ohei ^ohes ^ohja ^oike
    ^olev ^olka ^osoi ^osta$ ^paiv ^pakko$ ^palk ^pank ^peru ^pett ^pian$ ^pika ^piki ^pita ^puhe ^puhu ^pysy
    ^pyyd ^raha ^saad ^saap ^saat ^saeh ^sahk ^sama ^seki ^sekk ^sela ^seur ^shek ^siir ^soit ^sulj ^summa$
    ^suor ^tael ^taem ^taer ^takia$ ^tama ^tana ^tark ^tarv ^tehd ^tehk ^tekee$ ^tiet ^tila ^tile ^tili ^toim
    ^tois ^toiv ^tule ^tupl ^ulko ^uude ^uusi ^vaad ^vaea ^vael ^vahi ^vaih ^valp ^vanh ^varm ^varo ^vast ^viip
    ^virh ^vuok ^yhte ^yrit aatti aeae$ aeaen afeca ahvis ainit aisin akaa$ alaut alill alla$ allaa altuu arenn
    aroit assa$ asti$ atkoi avoim avoin entin entis essae ikoll illoi inull isest isimm isin$ issa$ istui itaa$
    itko$ ittek itusl kaan$ kirja kirje kuun$ lasku lisi$ lomal maan$ mman$ namme neet$ ntaa$ opeta opete oritu
    paeiv poist tiedo ttaa$ ttyy$ uutta vaara vaari varat viela ytyy$`,
  cs: `^aviz ^bezn ^bude ^budu ^bych ^byst ^cast ^chci$ ^chte ^chvi ^chyb ^cisl ^dalsi$ ^dano ^dark ^dluz ^dnes
    ^doca ^doda ^dojd ^dole ^dopl ^doslo$ ^dost ^dosu ^dovo ^druh ^duve ^fakt ^fire ^hrad ^ihned$ ^jedn ^jeste$
    ^jina ^jine ^jino ^jiny ^kanc ^karet$ ^kart ^kolem$ ^kter ^kup$ ^kupt ^leta ^ma$ ^maji ^melo ^meni$ ^mezi
    ^mlce ^mohl ^mozne$ ^musi ^muze ^nahr ^nale ^nas$ ^nase ^nasi ^nasl ^neak ^nech ^nedo ^nefu ^nehr ^nejd
    ^nejp ^nejs ^nema ^nemo ^nemu ^neni ^nepl ^nepr ^neri ^nesm ^nesn ^neuh ^nevo ^neza ^nezm ^nichz$ ^nikd
    ^niko ^niky ^nize$ ^nove$ ^novem$ ^novou$ ^novy ^nutn ^obez ^obra ^ocek ^odes ^odhl ^odli ^odso ^okam ^omyl
    ^opat ^opra ^pene ^peni ^podv ^poku ^pora ^posk ^posl ^potv ^pouk ^pouz ^pozor$ ^preh ^prek ^prih ^prij
    ^pril ^prip ^proved$ ^sber ^schv ^sdel ^sebe ^sek$ ^seke ^seku ^seky ^setr ^slo$ ^spla ^stej ^tve$ ^tvoj
    ^tvrd ^tvuj ^ucet ^ucte ^uctu ^ucty ^udaj ^uhra ^ukon ^upom ^upra ^uvad ^uzav ^vas$ ^vase ^vasi ^vede ^vyja
    ^vypi ^vypl ^vyuz ^vyzv ^zado ^zapl ^zasl ^zitr ^zmen ^zrus adale adava adet$ afeca ailem ajici aktua alesn
    arost asila askav astav ateb$ ativn azila behla bezod bnich ceni$ cesta chazi chod$ chuzc coine delej deviz
    dnotu edame edli$ edte$ efonu ejte$ emeni enime enit$ ereni erit$ erni$ erova esouv estav esunu eurov eved$
    gentn hledn hlize isne$ izova jeme$ konta kovni kretn kturu ktury latte maci$ obdrz odpov osim$ osime ostav
    ovani ovat$ overt ovest platb plati podep posil pozad pravn presl prevo propl prost raci$ reba$ rebuj reves
    rychl spatn spech ujte$ usime ustav veden veho$ zadam zaloh`,
};
