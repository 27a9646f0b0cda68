import type { LanguageCode } from "./language";

/**
 * Letters in a row, ^ before a word and $ behind it: without one of them a text has nothing that the language's dictionary
 * could say anything about. Made from the dictionaries and the patterns by tools/data/signs.mjs, November 2026.
 */
export const signTable: Readonly<Partial<Record<LanguageCode, string>>> = {
  de: `^ab$ ^abge ^abme ^abtr ^abwe ^abwi ^abzu ^alt$ ^alte$ ^altem$ ^altes$ ^anpa ^anru ^anst ^anwe ^anza ^anzu
    ^aufg ^aufl ^aufs ^bald ^beka ^beko ^beno ^bevor$ ^bis$ ^bitte$ ^blei ^brau ^buch ^danke$ ^darf$ ^dass ^daue
    ^dein ^derz ^die$ ^dies ^dort ^ehe$ ^ehem ^eili ^eilt ^eine ^eing ^eint ^einz ^empf ^entf ^erfa ^erfo ^erga
    ^erge ^erse ^ersu ^euer ^eure$ ^euren$ ^eurer$ ^fakt ^fehl ^flie ^flug ^frue ^fruh ^fuer$ ^fuers$ ^fur$
    ^furs ^gaun ^geae ^gean ^gebe ^gefa ^gefu ^gehe ^geho ^geht ^geku ^gesc ^gibt ^gilt$ ^guts ^heut ^hinf ^hint
    ^ich$ ^ihr$ ^ihre ^im$ ^inla ^irrt ^ist$ ^juli$ ^juni$ ^kann$ ^kapu ^kauf ^kein ^koen ^kommt$ ^konn ^kont
    ^laeu ^lass ^letz ^lief ^loes ^losc ^lose$ ^losen$ ^maerz$ ^mags ^mahn ^marz$ ^mein ^mich$ ^mir$ ^moch ^moec
    ^moeg ^mogen$ ^mues ^muss ^nenn ^neu$ ^neue ^nie$ ^noch$ ^nunm ^nur$ ^okto ^pruf ^rasc ^schl ^seie ^sie$
    ^sind$ ^sitz ^soba ^sofo ^soll ^statt$ ^tate ^tipp ^trag ^uber ^umge ^umle ^uns$ ^unsr ^unte ^unve ^unzu
    ^urla ^von$ ^vorh ^vorm ^wegen$ ^weit ^wenn ^wir$ ^wird ^wirk ^wuer ^wurd ^zahl ^zeic ^zeit ^zess ^zueg
    ^zugi ^zuku aband abegr achsa achst achtu aende aeter afeca affst ahlun aktue alsch altet andne andsl ankba
    ankko annst arnen arnun assen astsc attde atzlo auen$ auft$ ausch bearb befre berkr beste betre betru bishe
    bitte blich bonni chaft chbar chnel chnen chrei chsel chste chten chtig cker$ daten defek denli dere$ dern$
    dert$ derte difiz diskr dung$ efind ehen$ ehend ehent ehmen ehmig ehnli eiche eigib eilun einga eiste eisun
    ektes ektur ellun erand erier ermer erne$ erten erung erwen esorg etkri etrag etzt$ ewohn ezahl ffnen fonan
    frage gerec gleic glich haben halb$ hnung htige icht$ ielen igen$ igier igung inell irmen isch$ karte kasso
    keit$ ktiv$ legen legt$ leite lich$ liche llig$ lten$ ltig$ morge nden$ nftig ngend nicht niema norie ntwor
    nutzt ollen onier passt pruef rdern reise rekte renz$ rfen$ rften rhin$ rlang rnote rtan$ schen schic scht$
    siere siert solan sprec stens stort teile telle toert turen tzen$ uchen ueber ufen$ unser usser weise
    zembe`,
  fr: `1ere$ 2eme$ ^abse ^acha ^ache ^aller$ ^amab ^anci ^apre ^arna ^au$ ^aucu ^aux$ ^avant$ ^avec ^avie ^avio
    ^avis$ ^banq ^basc ^bien ^bonn ^boug ^bref ^bure ^capte$ ^carp ^cass ^ce$ ^ceder$ ^cela ^celle$ ^celui$
    ^ces$ ^cess ^cet$ ^cett ^ceux ^cher ^chez ^ci$ ^clos$ ^clot ^comme$ ^cree ^dans$ ^dater$ ^de$ ^dech ^dedie$
    ^deja ^depot$ ^dern ^des$ ^deso ^devr ^dire$ ^diri ^dois ^doit ^doiv ^dore ^doss ^du$ ^eche ^echu ^ecri
    ^effet$ ^en$ ^enre ^entre$ ^envo ^est$ ^et$ ^etre ^euros$ ^evol ^fait$ ^faud ^faus ^faut ^faux ^fera ^ferm
    ^figu ^flam ^font ^futur$ ^garde$ ^gare ^gere$ ^hame ^heur ^hors$ ^ici$ ^inch ^inut ^je$ ^jour$ ^jusq ^la$
    ^le$ ^les$ ^lign ^lors ^lund ^lydi ^ma$ ^malf ^mati ^mefi ^meme ^merci$ ^mes$ ^mets ^mise ^moi$ ^mois ^mon$
    ^ne$ ^nous$ ^nvea ^nvel ^nvx$ ^ordre$ ^oubl ^ouve ^paie ^pann ^parti$ ^pas$ ^payer$ ^payes$ ^payez$ ^payp
    ^perdu$ ^peut ^peuv ^peux ^piec ^pira ^pj$ ^plaf ^plait$ ^plus ^plut ^pour ^pouv ^prel ^prend$ ^preu ^prie
    ^puis ^quand$ ^que$ ^rect ^recu$ ^regl ^regle$ ^remp ^rens ^reste$ ^reun ^rib$ ^ribs ^rien$ ^sans ^se$ ^sera
    ^seui ^seul ^signe$ ^soir ^somme$ ^sont ^souf ^soye ^stp$ ^subr ^suit ^suiv ^sur$ ^surt ^svp$ ^ta$ ^tant$
    ^te$ ^temps$ ^tenez$ ^tenu ^tes$ ^ton$ ^tout ^tres ^un$ ^urgence$ ^usur ^vala ^vendu$ ^veui ^veux ^vigu
    ^vire ^vite ^voic ^voil ^vole$ ^vos$ ^voud ^voul ^vous ^wero acanc actif actue actur aduqu affac agne$ ailly
    aire$ airem aires aisir aison aisse aite$ alide alisa alite amais ancai andes annon ansme apide appel arder
    ardez arriv atif$ audeu bere$ besoi bitud bitue caduc catif ccupe cede$ cedez cemme chain ciser cker$ ckers
    clame comit compt corri coupe coura courr cquit crete cteme ctez$ cuit$ curer dant$ dapte dats$ demai demeu
    desab desac desin dessu deven dique diter ditez domic donne dons$ ealis eance ecite ectue ediri eglem elanc
    elles emerc emier emis$ encor endez enir$ ensem ensez ensib ente$ envoy eorie epond epose epris equis erait
    erez$ erieu erloc erne$ eront erreu ersem ersez ervez esili essez esten estre etez$ etour ettez ettre eurs$
    evez$ exige faite ferer fert$ fiant fiez$ fourn gales gine$ gnabl grand honez honiq iale$ iatem icte$ idere
    iendr iente igez$ ilanc ilies iliso impay impri inscr ionne iquer iquez ircon irer$ irmee irmez iser$ isez$
    isoir iveme ivez$ joint lativ legie lerte leux$ loyer mande minel mmes$ monta mpose mptem muniq nant$ ndat$
    nible nnexe nnule norer norez nouve nsabl nseil nstat nterv ntiel ocede ojet$ olue$ ondan onne$ onnel onore
    oquer ortab otale otre$ parle paye$ perer perim pire$ porte prece prend prene presi queme rais$ rendr reste
    riez$ rions rnee$ rons$ rouve rrete rser$ rtir$ rvir$ scroc sfere solde sous$ sser$ suppr tegre tenta teur$
    tique tons$ toris trent turat tures ualis udenc ujour umero vient voir$ vons$ xista`,
  es: `^abaj ^abie ^abona$ ^acep ^acre ^adeu ^adqu ^agra ^ahor ^al$ ^alta$ ^anex ^anul ^apli ^aqui ^asun ^avio
    ^aviso$ ^baja ^bien ^bizu ^bole ^carg ^cerr ^cier ^cobe ^cobr ^cta$ ^ctas ^cuad ^cuan ^curs ^dart ^datos$
    ^de$ ^debe ^deja ^deje ^dense$ ^dese$ ^deseo$ ^deud ^devu ^dich ^dife ^difi ^dobl ^dola ^dond ^efec ^elim
    ^emba ^empr ^en$ ^entre$ ^envio$ ^es$ ^espe ^esta$ ^estan$ ^estas$ ^este$ ^esto ^falt ^ficha$ ^figu ^firma$
    ^firme$ ^fra$ ^fras$ ^fuera$ ^gest ^gira ^gire$ ^giren$ ^giro$ ^giros$ ^gust ^ha$ ^habl ^habr ^hace ^haga
    ^han$ ^hara$ ^haran$ ^hay$ ^haz$ ^hazm ^hech ^hemo ^horas$ ^hoy$ ^igua ^ingr ^inme ^ir$ ^jamas$ ^junta$ ^la$
    ^le$ ^les$ ^llam ^lleg ^llev ^luga ^mant ^marq ^mayo ^mi$ ^mia$ ^mio$ ^mis$ ^mism ^movil$ ^nada$ ^nadi ^nomb
    ^noso ^nota ^ntra ^ntro ^nues ^nuev ^nunc ^ojo$ ^orden$ ^os$ ^otra ^otro ^paga ^pagar$ ^pago ^pagu ^para$
    ^paren$ ^payp ^pido ^pone ^pong ^pont ^por$ ^porf ^porq ^prisa$ ^pron ^proy ^pudo ^pued ^puls ^qued ^quien$
    ^rect ^reem ^resg ^reun ^roba ^roto ^rueg ^saca ^saldo$ ^salv ^sati ^se$ ^sea$ ^sera ^seran$ ^sido ^siem
    ^sigu ^sirv ^sobr ^solo ^son$ ^su$ ^suce ^suma ^sumas$ ^supl ^sus$ ^sust ^tarde$ ^te$ ^tema ^tener$ ^teng
    ^tima ^todas$ ^todo ^toma ^tome ^tu$ ^tus$ ^ulti ^unica$ ^unico$ ^usa$ ^usad$ ^usal ^usan ^usar ^usen ^venc
    ^vige ^vues ^ya$ ^yo$ abaja abone abono abste acced acias acto$ adas$ adjun aduca alada aldar aldos alice
    alsos amita amos$ anana ancar andol anjer anota anote antid apare apido aptar aract argar ariab arrib arse$
    asado aslad audad aude$ avia$ axima banco bante beme$ bera$ bios$ bito$ bonad bonar cados cales cambi cante
    cativ ccesi celar celul cesit cibo$ cibos ciero cina$ cion$ ciona cito$ cker$ ckers cobro coger cojas comit
    corda corri criba crita crito ctura cuent cunda cunst cutor dada$ dades debid deis$ dejar demor derar desac
    desco devol dicad dido$ difiq diner diodi diria dirij ducir ecibi edad$ edas$ edian eedor eempl egado eguid
    egund einte elaci emesa emito emos$ emple encia endie ensaj ensan ente$ entos envie eptor ercer eria$ eriad
    erva$ escri espue estaf estar etall eteng eveda evite ferid ferir ficad fondo fonea fonee gente graba guir$
    guna$ icaci icada icipo icta$ idad$ idas$ iendo igas$ ignar igua$ iliad iliar imien imos$ inuta iones iores
    irata irigi irse$ ista$ istre itada itar$ itari itelo itire ituir izabl izame izan$ lamar lerta leta$ lida$
    lisis litad liza$ lizad lizar mande marca marla mpana ncarg ncorp ndad$ ndato ngun$ nible novad nsabl nsejo
    nsfie nsigu nsta$ ntes$ ntrar obrad oceda ocede odran odria oluta ompra ompre onde$ onder oquea oral$ orreg
    orreo orrij orte$ ortes osibl osita pagad penda ponda proxi prueb quese quida quide rdene regid reria ribir
    rifiq rimer rivad riza$ rpore rtari rtera rvada rvado salde siera siona siten sito$ sitos stado stint strar
    sulte tacta tacte tarda tendr tento teste tiene tifiq tilic tinua turos ualic ualiz uidad uiero umero uras$
    utura varia viada xceso xiste`,
  it: `^abit ^adeg ^ades ^aereo$ ^alla ^anco ^andra$ ^anzi ^aper ^attu ^avere$ ^avet ^biso ^boni ^buon ^calce$
    ^cedu ^cele ^cess ^chia ^chiu ^comu ^copia$ ^daro ^dei$ ^dell ^dena ^deve$ ^di$ ^diro ^disi ^dism ^dovr
    ^dovu ^ecco ^elen ^elim ^entro$ ^erra ^esat ^eseg ^esis ^esse ^essi ^este ^facc ^fare$ ^farl ^fate ^fatt
    ^ferie$ ^finc ^fino$ ^finte$ ^firma$ ^fondi$ ^frod ^ft$ ^fuor ^furto$ ^gior ^giro$ ^gius ^graz ^guas ^ho$
    ^immu ^indicate$ ^inut ^invio$ ^io$ ^iscr ^isol ^le$ ^linee$ ^loro ^mai$ ^malv ^mando$ ^mezz ^mi$ ^mia$
    ^mie$ ^miei ^mio$ ^modificate$ ^mora$ ^nel$ ^nell ^noi$ ^non$ ^nota ^ns$ ^nuov ^oggi ^ogni ^paga ^pagh
    ^passo$ ^perso$ ^perv ^piu$ ^pome ^prima$ ^quad ^quel ^quest$ ^qui$ ^rego ^resta$ ^resti$ ^riba ^rice ^riep
    ^rife ^rifo ^rigu ^rima ^rimb ^rime ^ripo ^risu ^rita ^rivo ^ruba ^sald ^saldi$ ^salv ^sara$ ^sare ^saro
    ^sbag ^scad ^segr ^segu ^semp ^si$ ^sia$ ^soldi$ ^solo ^solt ^somma$ ^somme$ ^sono ^sopr ^sosp ^sott ^spes
    ^stas ^stata$ ^stato$ ^stes ^sull ^teng ^tieni$ ^tra$ ^trov ^truf ^tutte$ ^tutti$ ^uffi ^ugua ^ulti ^usa$
    ^usare$ ^usi$ ^va$ ^varia$ ^vecc ^veng ^verificate$ ^verra$ ^versi$ ^viene$ ^vige ^volo ^volte$ ^vost abile
    acced accet accol accre addeb affat aggi$ aggio alino alizz amite ampag ancio anno$ antat anto$ arci$ ardia
    ariat arier armi$ arsi$ artit arvi$ asfer asmet assar asseg assi$ astri atevi ativa attat attiv atto$ attur
    audol autel avore biti$ blea$ cambi camen caric carie cassa casso cata$ cati$ cato$ ccupa ceda$ cella cepir
    chies citat cker$ clicc compi confl conto conva cura$ dare$ dati$ dato$ delic denzi derat diato diche diti$
    doppi edere edete efuso egata egato egna$ elett elinq emori enden endut enete ente$ enti$ enuto enza$ enze$
    eperi errot ersam ervat esclu esso$ essun este$ esti$ esto$ etate etrat ettif evita ezza$ fettu ffida fica$
    fican finor foni$ fono$ getto gibil ginar glio$ grato iamo$ iano$ iare$ ibile icare ideri iegar ifich ilizz
    inale inare intes invia invie ione$ ioni$ iore$ irci$ isce$ ispor ispos ista$ itari ituit lamen larme larti
    lati$ ldare ldato lecit legat lego$ lettu lida$ llare llate llert mani$ massi matti mette mina$ mpra$ mprat
    mpri$ nali$ ndero nferm nibil nica$ niche nisco nnull norat nori$ nosce nseri nsolu ntatt nzion olli$ onare
    onate oneo$ onga$ ornir ornit orno$ orret orti$ orto$ ossim ostra ostre otto$ otula ovano ovved pagat parla
    pena$ perte prami prati prend quand quist rare$ rati$ rcell rdine remo$ rero$ resto rispo rizza rnito rore$
    rori$ rova$ rregg rsare rsata sarlo sate$ sato$ scriv segue senti sific solit sosti spett spone stri$ subit
    tano$ tanza tare$ tener tenta tesa$ tinta tinto trate tuire uesta uidat ulare upera vono$ vviso
    zione`,
  nl: `^aan$ ^aang ^aanh ^aanm ^aann ^aanp ^aans ^aanv ^abui ^adres$ ^afge ^afme ^afsc ^afwi ^alle$ ^ande ^ander$
    ^apart$ ^appen$ ^banken$ ^beke ^bel$ ^bele ^bell ^belt ^ben$ ^bent ^bevr ^bijg ^bijl ^bijw ^binn ^blij ^boek
    ^borg ^buit ^ceo$ ^de$ ^deze$ ^doen ^doet ^eenm ^eind ^enke ^erui ^even$ ^expo ^fout ^geac ^gece ^geco ^geef
    ^geen ^geko ^geld ^gema ^gepl ^gesw ^geva ^goed ^gsm$ ^guns ^haal$ ^haas ^hale ^hebb ^heel ^hele$ ^heri
    ^hers ^het$ ^hetz ^hier$ ^hoog ^houd ^huis ^ik$ ^inza ^ipv$ ^je$ ^jull ^kapo ^klan ^klop ^koop ^kwij ^laat
    ^lange$ ^lonen$ ^loon ^lopen$ ^lout ^luid ^maak ^maar ^mede ^meld ^mijn ^mogen$ ^naar ^neem ^nege ^nemen$
    ^nepf ^nepm ^niet ^nimm ^nodi ^nog$ ^nooi ^nota$ ^notas$ ^nu$ ^omtr ^onbe ^onder$ ^ons$ ^ontv ^onze ^op$
    ^opbe ^opei ^opga ^opge ^ophe ^opli ^opne ^oude ^pand$ ^pas$ ^plaa ^prive$ ^rege ^rek$ ^reknr$ ^ruil ^saldi$
    ^scha ^slec ^snel ^stap ^stil$ ^stuk ^tege ^teru ^teve ^tijd ^toep ^trap$ ^tuss ^twee ^uitg ^uw$ ^vaka ^vals
    ^van$ ^vana ^veer ^vere ^verh ^verv ^vind ^vlie ^vlot ^vlug ^voer ^vold ^volg ^voor ^vord ^vrij ^vul$ ^waak
    ^wedde$ ^wees ^welk ^wend$ ^werk ^wie$ ^wij$ ^zend ^zijn ^zit$ ^zitt ^zsm$ aakt$ aalbe aande aandl aarva
    actee actie actpe actuu acyve aderi adres ailad ailen ailfr ailvo aldib allee andaa ankde ankje ankpa ankza
    annr$ antoo appor arte$ assen atie$ atiel atisc audeu bbel$ bbele bedan berei betaa betal bezoe bezor bindi
    boekt brach breke bruik casso ceren chrap chrij chten ciele ciers ctie$ cties daten datet defec delen delt$
    dere$ deren ditno domei drach drag$ drieg drijf eeind eerd$ eerde eert$ efoon ega's egene egoed eimho eldig
    elijk enfra enoem ente$ erand erboe ergan ergis ermel ermij erne$ ernem erond eroud ersie ertro erwij erzie
    erzor eslot essie estol estoo etie$ eurt$ euze$ evoeg evuld eword ezelf ezet$ fende fout$ ftcod gaan$ gcont
    geren gesch geven gevin ggen$ gmail heffe heim$ hierb hters ieman ietig iging ijzig imine isch$ isere issel
    juist kfact kijk$ kinfo kinst komen komst kopen krijg laris laten latie legas lieri lijk$ lijst linge maken
    metee mobie natie nderd ngend nieuw nkier nmidd nota' notee nteel nteer ntie$ numme oaden opend osten overm
    preki raag$ ragen raten rdere reage reken reren resta rleg$ rpand rrich rschu rwerk rzoek rzond sappe sluit
    spoed staan staat stapt steed stel$ stort sture stuur tchen teken telle teren teure torte treer turen tutie
    unnen veren verko verlo verst voere vulle wacht wende wezig woord zende zette zicht`,
  pt: `^aced ^aces ^adia ^adqu ^afir ^agor ^agua ^aind ^alca ^aleg ^anex ^anul ^anun ^apag ^apro ^assim$ ^ate$
    ^atra ^atua ^ause ^avar ^avia ^aviso$ ^banco$ ^breve$ ^burl ^cair ^carta$ ^cc$ ^cedeu$ ^certa$ ^chav ^cheg
    ^cliq ^comu ^conh ^conta$ ^dados$ ^daqu ^dar$ ^de$ ^deix ^deposite$ ^depr ^desd ^dessa$ ^desta$ ^deste$
    ^deve$ ^devem$ ^dian ^dife ^dize ^dola ^efec ^efei ^efet ^em$ ^emba ^ence ^enqu ^entr ^envio$ ^erra ^erro$
    ^escu ^espe ^esta$ ^estao$ ^estar$ ^este$ ^esto ^estou$ ^eu$ ^euros$ ^evite$ ^exat ^exti ^faca ^fala ^fale
    ^falt ^fatu ^faz$ ^faze ^fech ^fica ^fiqu ^fora$ ^foram$ ^golp ^habi ^hoje$ ^horas$ ^igua ^imed ^inad ^inal
    ^inat ^inves$ ^ja$ ^junto$ ^laps ^lemb ^liga ^ligu ^linh ^lista$ ^luga ^maio ^mais ^mant ^mapa ^meio ^mesm
    ^muda ^mude ^mudo ^nao$ ^nave ^nem$ ^nenh ^nf$ ^nfe$ ^nfs$ ^nib$ ^nome ^nominal$ ^noss ^nota ^nota$ ^nout
    ^novas$ ^novo ^obri ^obter$ ^ocup ^onde$ ^ordem$ ^outr ^paga ^pagar$ ^pago ^pagu ^para$ ^parti$ ^passo$
    ^peco ^pede ^pedi ^perdi$ ^pess ^pix$ ^por$ ^porq ^posso$ ^poup ^pree ^quad ^que$ ^queb ^rede$ ^reem ^ress
    ^roub ^saldo$ ^salv ^se$ ^segu ^sem$ ^ser$ ^sera ^serao$ ^seu$ ^seus ^sigi ^sinal$ ^sobr ^supo ^tarde$ ^ted$
    ^tenh ^teus ^todas$ ^todo ^trata$ ^troc ^ulti ^unica$ ^unico$ ^usar$ ^usem ^valo ^venc ^verba$ ^veze ^vige
    ^vigo ^voss abert acao$ acta$ acte$ actem adast aduca aduco agem$ aixo$ aldem aldos alha$ alque aminh amos$
    ancar ancei ancet anece angei anjar antem apena apido arei$ arreg artid atar$ atas$ ativa ativo atrav axima
    bera$ bito$ bleia bmete cado$ cais$ cata$ ceda$ cedam cedid celad celar celul certo chama cibo$ ciona cisa$
    cisav ciso$ citan cluam coes$ crito ctar$ ctos$ ctura cunda dade$ dalid dato$ demor denad dente desco desvi
    deved devid devol dica$ dido$ dirij ditad ditem dito$ ealiz ecao$ ecto$ egoci egred egue$ eiro$ eitos eitur
    elato elemo elho$ emess emos$ empre encao encia encon engan ensag entos envia equiv erara erbas erem$ eria$
    erias erir$ erva$ esour espos essad essao esumo etalh etar$ etem$ etifi etim$ eunia evina fere$ ferid fica$
    ficad fique fone$ fonem fones forne gamen gente gista gnora grou$ guem$ guir$ icao$ icar$ idar$ idem$ idere
    igas$ iliad imos$ inar$ insir inua$ inuam ioes$ ionar iores ireci irigi irma$ irme$ irmem irou$ isar$ isas$
    isori iste$ istem itar$ itari itos$ ituem itui$ ituid itulo ivel$ ivida izam$ izar$ izem$ jeto$ lariz ldar$
    lerta lhar$ lida$ lide$ lizad ltero mando manha mente minad minem mitid morad mover movid mpanh mpra$ mpre$
    mprem ndam$ ndar$ nfira nica$ nicad norem nsave nsfir nsigo nsta$ ntar$ ntate ntes$ ntia$ ntias ocede oleto
    oluta onar$ onda$ onde$ onder ontas ontat orren orret osita ovam$ ovati pirad prar$ pres$ proxi quem$ quide
    ragad ranca rario raso$ rato$ receb remet riza$ rmar$ rreta rreto rrigi rrija rtir$ scal$ screv seja$ sitem
    sito$ smiti smito ssar$ ssina ssunt stint stre$ strit tante taria tavel tenha tera$ terad teram teran terar
    tere$ terei titua trar$ trem$ tuir$ uais$ uerer uidad uitem undos uras$ utura uturo vante viem$ vitem xclui
    xigir xteri xtrat`,
  pl: `^biur ^bled ^cesj ^czek ^doko ^dosle$ ^doty ^drug ^dysk ^dzis ^fakt ^fv$ ^hake ^ida$ ^idzi ^inna$ ^inne$
    ^innej$ ^inny ^isc$ ^jest ^jesz ^jutr ^juz$ ^kart ^kied ^konca$ ^kont ^konta$ ^kwot ^mied ^miej ^monit$
    ^mozl ^mozna$ ^nadal$ ^nadp ^najl ^najs ^nale ^nasz ^nie$ ^niea ^nieo ^niew ^nigd ^niki ^niko ^nizej$ ^nowe
    ^nowi ^nowo ^nowy ^numer$ ^obci ^obsl ^odbi ^oddz ^odeb ^odno ^opla ^osob ^ostr ^oszu ^padl ^pans ^piln
    ^poda ^pojs ^pona ^poni ^pory ^pouf ^powi ^prze ^przy ^pusz ^razi ^rozl ^rozm ^sced ^scis ^skon ^skor ^srod
    ^szyb ^taje ^takie$ ^ten$ ^traf ^trak ^tryb ^tylk ^tymc ^uisc ^uleg ^urlo ^usun ^utwo ^uwag ^uwaz ^uzyc
    ^uzyw ^walu ^wazn ^wezw ^wiad ^wiec ^wiek ^wlas ^wpla ^wply ^wska ^wspo ^wszy ^wyci ^wyco ^wyga ^wyja ^wyka
    ^wyko ^wyla ^wyma ^wypa ^wypi ^wyra ^wysl ^wysy ^zala ^zale ^zalo ^zamk ^zapl ^zebr ^zewn ^zgod ^zle$ ^zlec
    ^zleg ^zly$ ^zmia ^zwia ^zwro accie achow achun acic$ adze$ afeca akcep aktem aktu$ aktua alszy amolo amyka
    aniem ankow apisz aremu arunk asieg astap astep atecz atywn awcow bowia bskry chcie cili$ cznie dmian dmien
    dnic$ doste dpowi drozy dyfik dzial dzic$ dzwon efonu elacj enia$ enie$ entow erowa erprz eryfi esle$ esowy
    firmo giwac iegow ierdz ikwid inie$ inkow inneg isac$ ismy$ izacj izowa jcie$ jemy$ jestr konci korek korzy
    kturz laby$ lacon lemy$ loczn merem miast mieni ndat$ nowa$ odpis odzie omylk opraw orme$ osci$ osimy osze$
    otkan otrze otwar owac$ owego ozore pelni platn prawd prawi przed slac$ starc stawi tnosc trzym ttera uregu
    wanie zosta zuje$`,
  sv: `^aald ^aenn ^akut$ ^alde ^andra$ ^anges$ ^anna ^annu$ ^anva ^att$ ^avbr ^avsa ^avva ^bara ^bedr ^ber$ ^bera
    ^bifo ^bluf ^boer ^bola ^bor$ ^bort ^braa ^brat ^bruk ^byta$ ^byte$ ^byter$ ^bytet$ ^byts ^bytt ^daal ^dag$
    ^dagen$ ^dali ^de$ ^den$ ^denna$ ^dessa$ ^det$ ^detta$ ^din$ ^dina ^ditt$ ^droj ^du$ ^eder ^efte ^ej$ ^enba
    ^enda ^enli ^er$ ^era$ ^eran ^erla ^ert$ ^faar ^faat ^far$ ^fatt ^fel$ ^fela ^fels ^finns$ ^firma$ ^fixa
    ^flyg ^foer ^folj ^fora ^forf ^fors$ ^fort$ ^fran$ ^funk ^fyll ^gaar$ ^gaer ^gall ^gamla$ ^gar$ ^haem ^haer
    ^hall$ ^hamt ^han$ ^hans$ ^harm ^hela$ ^heml ^henn ^hon$ ^hopp ^hos$ ^hur$ ^huvu ^hyre ^icke ^idag ^imor
    ^inak ^inget$ ^inha ^innan$ ^inne$ ^insa ^inte$ ^intet$ ^jag$ ^kan$ ^koep ^komm ^kop$ ^kopa ^kope ^korr
    ^krav ^kred ^kund ^laeg ^lagg ^ligg ^likv ^lita ^lyde ^maas ^maila$ ^maste$ ^medl ^mejl ^mig$ ^min$ ^mina$
    ^mitt$ ^moet ^mote ^moten$ ^myck ^naemn$ ^naet ^namn ^natf ^neda ^nere$ ^ni$ ^nu$ ^numm ^ny$ ^nya$ ^nyas
    ^nyoe ^nytt$ ^oeve ^ombe ^omed ^ordna$ ^oss$ ^ovan ^pa$ ^paa$ ^pausa$ ^prata$ ^rade ^raek ^raet ^rakn ^ratt
    ^reda ^resk ^roer ^rora ^saeg ^sag$ ^satt$ ^satts$ ^se$ ^sekr ^seme ^sitt ^sjae ^sjal ^sjuk ^ska$ ^skall$
    ^skju ^skoe ^skot ^skul ^skur ^skyn ^snab ^snae ^snal ^soen ^staar$ ^stae ^star$ ^stopp$ ^stul ^summa$ ^svaa
    ^svar ^swis ^tack$ ^tagi ^tala ^tapp ^tidi ^tids ^timm ^tyst ^uppd ^uppg ^upph ^uppm ^upps ^uppt ^utan ^utes
    ^utga ^utla ^vaar ^vaen ^vaex ^vaks ^vanl ^vant ^var$ ^vara ^vark ^varn ^vart$ ^vaxe ^vi$ ^vilka$ ^vill$
    aall$ abar$ ackar acksa adska aella aende aendr affa$ aglig agon$ agts$ akat$ akta$ aktue aktur aldon alla$
    allet allit allna allod alska aminn amtid andpe anera angiv ankfo ankgi ankko antra appor arand arast arat$
    arig$ asig$ assoa aterf ativ$ ativa ativt attes autog autos avanm avreg avsee avvec baka$ bbver betal bilen
    blivi brott cifik ddela derad deras dfolj dobes dolis draeg draga drar$ dras$ drig$ droej dubbe ebbla egor$
    egrit ehall ehove ektde ellet elopp elsem erar$ erens erera ereta estgr etala etald etalt etsbr ffand foelj
    foerb fonen foran fraan frisl fullm gaell galla garna gerin ggnin ghete gilti glera godka godo$ gsta$ handa
    igera igrer ikand iktig ilaga ilagd ilagt illfa inell inga$ inkor irera iskt$ issta ivat$ ivata ivfel jligt
    kbyte komma konto kret$ kreti kundf ldena ledig lista lning lusgi medsa mella mlagd mman$ mnat$ mtal$ nast$
    ndrad ndrat ndrin ngar$ ngen$ ngre$ nsakt obrev oerae oever okrav oppa$ oppna ornya otera ottag ovarn overf
    ppna$ ranto rera$ restl retag revid rsand rsatt rsikt rteck saett samma satta skick sluta sonde sstro stamm
    stang stera steri stins stord styra tdrag testr tiell tliga turan turor ulera utera vaara vande vara$ varar
    varas vitto xeln$`,
  da: `^afme ^afta ^aften$ ^afve ^afvi ^akut$ ^alene$ ^anden$ ^andet$ ^andre$ ^anmo ^ansk ^ansv ^bars ^bede ^beder$
    ^bedes$ ^bedr ^beho ^bemy ^beny ^blev ^blot ^boer ^bor$ ^bord$ ^bort ^brug ^burde$ ^daek ^dag$ ^dage ^dags
    ^dakn ^dem$ ^den$ ^denne$ ^deres$ ^det$ ^dette$ ^din$ ^dine$ ^dit$ ^drift$ ^drof ^du$ ^ekst ^endn ^er$ ^fa$
    ^faa$ ^faet ^fejl ^ferie$ ^fjer ^flyet$ ^fork ^fra$ ^frav ^fuld ^fupm ^ga$ ^gaa$ ^gald ^gamle$ ^gar$ ^gemm
    ^gide ^giv$ ^gore ^haab ^haber$ ^har$ ^hemm ^hent ^hidt ^hvad ^hvem ^hvil ^hvor ^idag ^ikke ^imod ^inak
    ^inden$ ^indf ^indh ^indk ^inds ^indt ^ingen$ ^jeg$ ^jeres$ ^juli$ ^juni$ ^kan$ ^kend ^kob$ ^kobe ^koeb
    ^koll ^komm ^korr ^krim ^kun$ ^kunne$ ^lad$ ^laeg$ ^lag$ ^lave ^lige ^loen ^lon$ ^lonk ^lonn ^lukk ^lukn
    ^ma$ ^maa$ ^maile$ ^mang ^marts$ ^meg$ ^mig$ ^min$ ^misf ^mode$ ^modt ^moede$ ^naes ^naev ^naste$ ^navn
    ^nede$ ^noge ^nu$ ^nuva ^ny$ ^nye$ ^nyes ^nyt$ ^okto ^omdi ^opda ^opgi ^opho ^opka ^oply ^opma ^opsa ^opsi
    ^ordne$ ^orlo ^os$ ^oss$ ^pa$ ^paa$ ^pas$ ^pbs$ ^plej ^pr$ ^regn ^ret$ ^ringe$ ^saet ^samme$ ^satt ^selv$
    ^sende$ ^sene ^sidd ^sids ^skal$ ^ske$ ^sker ^skri ^skul ^skyl ^slet ^snak ^soer ^sorg$ ^stem ^stja ^svin
    ^syge ^tak$ ^takn ^tale ^tavs ^tidl ^tids ^tilm ^tilp ^trae ^tred ^uden ^udfo ^udfy ^udga ^udlo ^ugyl ^ukor
    ^vaer ^valg ^var$ ^vare ^vars ^vedh ^vedr ^venl ^vi$ ^vil$ ^virk ^vor$ ^vore ^vort ^webv aaet$ abnet advar
    aegge aelde aende aendr aets$ afdel affe$ affes afreg aget$ agge$ agger aktue aktur alske ameld amind amlet
    aneds arat$ arest arlig arsel ativ$ ativt atliv autos belob beske besty betal bilen bilep bogho bryde cker$
    ckere defek deluk deret dersk desva direk dkend dlert doopg dret$ drig$ droef dsbre dsend dvanl edese edlag
    efon$ ektio ekvit elig$ eligt eloeb emsen emtid ennem ereft erend ergar estil fejl$ fonen forri fortr forve
    fremo gaar$ gaet$ gamme gerne ghede gmail goere haste herme hojes hurti idigt igtig indbe indel indes inkel
    irkso itere itum$ ivat$ kasso kilt$ konto kret$ kreti lige$ llem$ lskab lytte miste mlagt morar morge mstil
    ndrin ngere norer noter nsakt nsker nsyst nvend nyet$ oejes oligt opkra oppet orlad overf penge poerg porge
    raks$ ralde rede$ rere$ reret retag rette rfald rigiv ringe rmale rmidd rnota rsel$ rserv seret skift sosag
    stat$ statt svar$ svare takt$ takte tere$ terer teret tilfo tilga tisk$ trer$ tteri turae tyres uligt uller
    ummen wsere ykker`,
  no: `^adre ^akku ^akutt$ ^alde ^aldri$ ^andre$ ^anfo ^anmo ^anna ^annen$ ^annet$ ^anvi ^avkl ^avme ^avst ^bare
    ^bedr ^belop$ ^beny ^ber$ ^berr ^bes$ ^blitt$ ^bord$ ^bort ^bruk ^bytar$ ^bytt ^dag$ ^dekn ^den$ ^denne$
    ^dere$ ^deres$ ^desse$ ^det$ ^dette$ ^di$ ^din$ ^dine$ ^disse$ ^ditt$ ^dobb ^drift$ ^du$ ^dykk ^eg$ ^ekst
    ^endr ^epos ^er$ ^fa$ ^faa$ ^faar ^faat ^far$ ^fatt ^ferie$ ^finn ^fjer ^flyet$ ^foer ^forf ^forre$ ^fors
    ^fort$ ^fra$ ^fraa$ ^frav ^frig ^fyll ^ga$ ^gaa$ ^gaar$ ^gama ^gamle$ ^gang ^gar$ ^gi$ ^gir$ ^gjel ^gjen
    ^gjer ^gjor$ ^gode ^haap ^hadd ^han$ ^hans$ ^hape ^har$ ^hast$ ^hemm ^henn ^hent ^heru ^herv ^hoey ^hos$
    ^hoye ^hun$ ^hvil ^hvor ^idag ^ikke ^ikkj ^ingen$ ^innen$ ^jeg$ ^jeres$ ^kan$ ^kjem ^kjen ^kjoe ^kjop ^koll
    ^komm ^kont ^kred ^kun$ ^kund ^kunne$ ^kvel ^lagr ^lagt$ ^laste$ ^legg ^lista$ ^liste$ ^loen ^loena$ ^logg$
    ^logge$ ^lon$ ^lona$ ^lonn ^lukk ^luns ^lyde ^ma$ ^maa$ ^maile$ ^maku ^mang ^meg$ ^meld$ ^melde$ ^merk$
    ^mobil$ ^moete$ ^mote ^moter$ ^mott ^mulig$ ^na$ ^naa$ ^naas ^nas$ ^nava ^nevn ^numm ^ny$ ^nye$ ^nyes ^nytt$
    ^opp$ ^oppd ^oppg ^opph ^oppl ^oppm ^oppr ^opps ^oppt ^ordne$ ^oss$ ^pa$ ^paa$ ^papp ^plei ^post$ ^poste$
    ^pris$ ^purr ^rask ^refunder$ ^regn ^rett ^rikt ^ringe$ ^sagt$ ^samme$ ^selv$ ^sendt$ ^sene ^setj ^sett$
    ^sette$ ^sies ^sit$ ^sitt ^skal$ ^skje ^skri ^skyl ^slet ^snak ^snakk$ ^snar ^snil ^soer ^som$ ^sorg$
    ^staar$ ^star$ ^stem ^sten ^stja ^styre$ ^svar ^svin ^sykm ^takk ^tidl ^tids ^tred ^tref ^uend ^ugyl ^umid
    ^utes ^utfo ^utfy ^utga ^utlo ^vaar$ ^vaare$ ^vaart$ ^vaer$ ^vanl ^var$ ^vare ^vars ^vart$ ^vedl ^vedr ^venl
    ^vi$ ^vil$ ^vipp ^virk adfes advar aende affe$ ailen ailer aktiv aktur albor aler$ allsd allsl alske aminn
    angit anlan ansel ansva apenp apne$ apnet appor arat$ arlig ativ$ ativt aushe autog autos behan bekre betal
    bilen bruke bryte cker$ ckere defek defor delag densi dere$ dessv dinae dinar dinge disku dkjen dlert dolis
    domen doopp edrif efon$ efons efusj eitsb ekobl ekte$ elig$ ellom eloep emdel emtid ende$ endes engar ennli
    erans erner ersjo estil etsbr ettes ettsv evet$ eviso fiser foelg folge folgj fonen fordr forel foret forri
    fortr fremg fullm gamme geri$ gjoer gjore gmail gner$ gnere grens haste idert igert ikten ilbak inare indel
    inell irmae itorl itum$ ivat$ kale$ kalen kasso kbytt konto kret$ krift ksjon lagt$ lagte legge leis$ leser
    lever llere loenn lskap lytte makt$ meret miste motte msten mtale ndle$ nede$ nfor$ nleg$ norer noter nover
    nvend nyet$ oeter onnem opet$ oppre orlat osten ovedb overf pene$ penge raks$ ramga rekni rekt$ renge rere$
    reres rert$ rfalt riger ringe rmale rmidd rolis rsend rsikt satt$ senda sende sette sjekk sjon$ skift skre$
    slonn slutt statt stert svare tere$ terer teser tisk$ tlige torer trer$ ttatt tteri ttil$ tyrem tyres ummen
    utenl vtale vvent vvikl`,
  fi: `^aela ^aino ^ajan ^ala$ ^alap ^alka ^alle$ ^alus ^anna ^asem ^edel ^ehdi ^ei$ ^eika ^eiva ^emme ^en$ ^enaa
    ^enne ^eraa ^erap ^eri$ ^eril ^etee ^ette$ ^euroa$ ^euron$ ^hae$ ^hakk ^halu ^hank ^heti ^hoid ^huij ^huom
    ^huon ^hyva ^hyvi ^ilma ^ilmo ^irti ^jo$ ^johd ^jott ^juur ^kaey ^kayt ^kesk ^kiir ^kiit ^kirj ^koko ^korj
    ^kort ^korv ^kuin ^kuul ^kysy ^laeh ^lahe ^lahj ^laht ^lait ^lakk ^lent ^liit ^lisa ^luki ^luon ^luot ^lyka
    ^maks ^meil ^menn ^mita ^muis ^muu$ ^muul ^muun ^muut ^myoh ^neuv ^nyky ^nyt$ ^odot ^ohei ^ohes ^oike ^olem
    ^olev ^olka ^osoi ^osta$ ^paat ^paea ^paiv ^pakko$ ^pank ^pelk ^peru ^pett ^pian$ ^pida ^pika ^piki ^pita
    ^puhe ^puhu ^pysy ^pyyd ^raha ^reki ^saad ^saan ^saap ^saat ^saeh ^saei ^sahk ^sail ^samat$ ^sela ^seur
    ^siir ^sija ^sill ^sinu ^soit ^sulj ^summa$ ^suor ^taeh ^tael ^taem ^taer ^taha ^takia$ ^tall ^tama ^tana
    ^tann ^tark ^tarv ^tavo ^tee$ ^teet ^tehk ^tekee$ ^tiet ^tila ^tile ^tili ^tode ^toim ^toin ^tois ^toiv
    ^tule ^tupl ^ulko ^ulos ^uude ^uudi ^uusi ^vaad ^vaar ^vaea ^vael ^vahi ^vaih ^vain ^valp ^vanh ^varm ^varo
    ^vast ^velk ^vies ^viik ^viim ^viip ^virh ^voik ^voim ^vois ^voit ^vuod ^vuok ^yhte ^yrit aatti aeae$ aeaen
    afeca ahvis aikai ainit aisen akaa$ akirj aktii alass alaut alave alill alla$ alous altuu annam aroit assan
    asti$ atkoi avoim avoin enssi essae eurot ikoll illoi inko$ inull isest isimm isin$ isitk istui itaa$ itusl
    ityks jatko kaan$ kirje kortt kuun$ kuust lasku lisen lisi$ llaan maan$ mmaa$ mman$ mmin$ nouse okaa$ opeta
    opete oritu paeiv poist taenn teko$ tiedo tkaa$ ttaa$ uutta varat viela ynyt$ ytyy$`,
  cs: `^abyc ^abys ^aviz ^bez$ ^brez ^brzk ^bude ^budo ^budu ^bych ^bylo ^cerv ^cese ^chci$ ^chte ^chvi ^chyb ^cisl
    ^dalsi$ ^deku ^dluz ^dnes ^doca ^dojd ^dopl ^doslo$ ^dost ^dosu ^dovo ^dozn ^druh ^dubn ^dule ^duve ^fakt
    ^hrad ^jedi ^jedn ^jen$ ^jeste$ ^jina ^jine ^jino ^jiny ^jiz$ ^kanc ^ke$ ^kolem$ ^kter ^kup$ ^kupt ^kvet
    ^ledn ^leta ^lze$ ^ma$ ^maji ^melo ^mezi ^mimo ^misto$ ^mlce ^mohl ^mozne$ ^musi$ ^musim$ ^musis$ ^muze
    ^myln ^nahr ^naku ^nale ^napis$ ^nas$ ^nase ^nasi ^nasl ^ne$ ^neak ^neby ^nech ^nedo ^nefu ^nejd ^nejp ^nejs
    ^nema ^nemu ^nepl ^nepo ^nepr ^neri ^nesm ^nesn ^neuh ^neza ^nezm ^nezv ^nic$ ^nichz$ ^nikd ^niko ^niky
    ^nove$ ^novem$ ^novou$ ^novy ^nutn ^nyne ^nyni ^obez ^obra ^obvy ^ocek ^ode$ ^odhl ^odli ^odlo ^odso ^odst
    ^odte ^odvo ^okam ^omyl ^opat ^opra ^otev ^ozna ^ozva ^ozve ^patr ^pock ^podv ^poku ^pora ^posk ^posl ^potv
    ^pouk ^pouz ^pozb ^pozor$ ^prav ^preh ^prek ^prih ^prij ^pril ^prip ^proved$ ^rijn ^schv ^sdel ^sebe ^sehn
    ^setr ^seze ^slo$ ^sloz ^smaz ^spla ^srpn ^stej ^stih ^sve$ ^svuj ^ted$ ^toho ^tve$ ^tvrd ^tvuj ^ucet ^ucin
    ^ucta ^uctu ^udaj ^udel ^uhra ^ukon ^unor ^upom ^upra ^vas$ ^vase ^vasi ^vcas ^vede ^velm ^vesk ^vezm ^vsec
    ^vyck ^vyhr ^vyma ^vyme ^vypi ^vypl ^vypn ^vypo ^vyri ^vyst ^vyzv ^vyzy ^zadat$ ^zadej$ ^zadn ^zado ^zadr
    ^zaku ^zalo ^zame ^zane ^zari ^zasl ^zavi ^zisk ^zitr ^zmen ^zriz ^zrus ^zved acena adale adava adet$ adte$
    ailem ajici aktua alesn anovy arost asila askav astav ativn avren behla bezod bnich byste ceni$ cesta chazi
    chcet chod$ chuzc dali$ difik doraz dpoje edte$ efonu ejte$ emeni enci$ enime erni$ erova eskrt eslal esmer
    esni$ estav esunu evody gentn hlize hned$ icky$ ijde$ inule isne$ iteli jeme$ jestl konta koupi kovni krat$
    kretn ktuj$ kturu ktury latte maci$ meni$ mohu$ musit namis neni$ nosti ntaln obdrz odpov ohled olat$ olej$
    opadu orizu osime ostav ostou ovani ovat$ ovemu ovozu ozdrz pecha piste platb plati podep pozad pravn presl
    prist propl prosb prosi psat$ raci$ reba$ rebuj reved reves rychl spatn stane tanou trace ujte$ usime ustav
    vame$ veden veho$ voje$ zadam zapla`,
};
