import type { LanguageCode } from "./language";

/**
 * Letters in a row, ^ before a word and $ behind it: without one of them a text has nothing that the language's dictionary
 * could say anything about. Made from the dictionaries and the patterns by tools/data/signs.mjs, November 2026.
 */
export const signTable: Readonly<Partial<Record<LanguageCode, string>>> = {
  de: `^ab$ ^abge ^abme ^abon ^abtr ^abwe ^abwi ^abzu ^aktu ^alt$ ^alte$ ^altem$ ^altes$ ^ande ^anpa ^anru ^antw
    ^anzu ^aufg ^aufl ^aufs ^auss ^befi ^beka ^beno ^betr ^bevo ^bis$ ^bitt ^bitte$ ^buch ^dank ^daue ^dein
    ^derz ^deze ^die$ ^dies ^disk ^ehe$ ^eili ^eilt ^eine ^eing ^einz ^empf ^entf ^erfa ^erfo ^erga ^erge ^erre
    ^ersa ^erse ^euer ^eure$ ^euren$ ^eurer$ ^fakt ^fals ^flie ^flug ^frue ^fruh ^fuer ^fur$ ^furd ^furs ^gaun
    ^gebe ^gefa ^gehe ^geku ^gesc ^gest ^gewo ^gilt ^habe ^heut ^hinf ^hint ^ich$ ^ihr$ ^ihre ^im$ ^inak ^inka
    ^inne ^irrt ^ist$ ^jetz ^juli ^juni ^kann ^kapu ^kein ^koen ^konf ^konn ^kont ^korr ^laeu ^lass ^letz ^lief
    ^maer ^marz ^mein ^mich$ ^mir$ ^moge ^mues ^muss ^neu$ ^neue ^nie$ ^niem ^noch ^nunm ^nur$ ^okto ^prue ^pruf
    ^rasc ^sald ^schi ^schl ^schu ^seie ^sie$ ^sind ^sitz ^soba ^sofo ^sola ^soll ^taet ^tate ^teil ^uber ^umge
    ^umle ^uns$ ^unsr ^unte ^unzu ^urla ^verl ^verw ^von$ ^vorh ^wach ^weic ^weit ^wir$ ^wird ^wirk ^woll ^wuer
    ^wurd ^zahl ^zeic ^zeit ^zess ^zueg ^zugi ^zuku abegr aende afeca agen$ ahlun altet andne ankve anlag arnen
    arnot arnun arung assen auen$ auft$ besta bishe blich chnel chsel chste chte$ chten chtig chung cker$ defek
    dere$ dert$ derte difiz dring eande egen$ ehen$ ehend ehler ehmen ehmig eiben eibt$ eiste eisun eiten eitet
    elegt ellun epass erand erne$ erung esten ezahl ffnen forde forta gibt$ gleic glich hnung icht$ ieren igen$
    imine isch$ isier karte keit$ lich$ llig$ lten$ ltig$ malig morge nden$ nftig nnen$ nnten nutzt prech reise
    rfen$ schei schen scht$ statt telle tlich tschr tzen$ uche$ uchen ueber ufen$ unser weise`,
  fr: `1ere$ 2eme$ ^abse ^abso ^acha ^ache ^adap ^adre ^aller$ ^amab ^anne ^apre ^arna ^arri ^au$ ^aucu ^auri ^aux$
    ^avec ^avie ^avio ^avis ^avri ^banc ^banq ^basc ^beso ^bien ^bon$ ^bons ^bref ^cadu ^camp ^capt ^carp ^cass
    ^ce$ ^cela ^celu ^cess ^cet$ ^cett ^changement$ ^changements$ ^chaq ^cher ^chez ^cle$ ^clos$ ^clot ^conv
    ^cpte ^dail ^dans$ ^dater$ ^de$ ^dech ^dedi ^deja ^deme ^depot$ ^dera ^dern ^des$ ^desa ^deux ^devr ^dire$
    ^disp ^dois ^doit ^doiv ^domi ^doss ^du$ ^eche ^echu ^ecri ^effet$ ^elle ^en$ ^enco ^enre ^ense ^entr ^envo
    ^erre ^est$ ^et$ ^etab ^etre ^euros$ ^eux$ ^evol ^exig ^fait ^faud ^faus ^faut ^faux ^fera ^ferm ^fevr ^fili
    ^flam ^font ^four ^futur$ ^gare ^gere ^guic ^habi ^hame ^heur ^hors ^iden ^ils$ ^impa ^inch ^informations$
    ^inut ^janv ^je$ ^jour$ ^jusq ^la$ ^le$ ^les$ ^leur ^libe ^lign ^lors ^lui$ ^lund ^ma$ ^mais ^malf ^mati
    ^mauv ^mefi ^meme ^merci$ ^mes$ ^mets ^mett ^migre$ ^mise ^mois ^mon$ ^navi ^ne$ ^nous ^nume ^nvea ^nvel
    ^nvx$ ^occu ^ordr ^oubl ^ouve ^paie ^pann ^parl ^parti$ ^pas$ ^payer$ ^payes$ ^payez$ ^perd ^pert ^peut
    ^peuv ^peux ^piec ^pira ^plaf ^plai ^plus ^plut ^pour ^pouv ^prec ^pren ^preu ^prie ^prud ^puis ^que$ ^rapi
    ^real ^recl ^rect ^recu ^regl ^remp ^rens ^resi ^reun ^rib$ ^ribs ^rien ^sais ^sans ^se$ ^sequ ^sera ^seui
    ^seul ^signe$ ^soir ^somm ^sont ^souf ^sous ^soye ^stp$ ^subr ^suit ^suiv ^sur$ ^surt ^svp$ ^ta$ ^tant ^te$
    ^temps$ ^tent ^tenu ^tes$ ^ton$ ^tout ^un$ ^urgence$ ^usur ^vendu$ ^veux ^vigu ^vire ^vite ^vole ^vos$ ^voud
    ^voul ^vous acanc actif actue actur aire$ airem aires aisse aite$ alide alite ancie ande$ angea angee angen
    angeo anger angez angio annon annul ansme appel arati arder ardez argee arten artir asser atif$ audeu avant
    bonne catif ceder circo cker$ ckers comit compt conge conse consi corri coupe coura cquit crete cteme ctes$
    cuit$ curer curit dant$ dats$ demai desin deven difio dique dirig ditez donne dons$ dredi duleu eance ecte$
    ects$ ectue egale egrez elanc eleve emerc emier emis$ emmen enez$ enir$ ensez ensib ente$ entie envoy epose
    equis erer$ erez$ erie$ erieu erime erne$ eront ersem erser ersez erte$ erven ervez ervir eside essio etour
    ettre eurs$ evez$ exact fere$ fert$ fient fiez$ gera$ gine$ grer$ honer honez iatem iente ifie$ ifiee ifier
    ilanc ilegi iliso imine inver irer$ irmee irmez iser$ isez$ isoir itent iter$ iteur joign joint lativ lique
    loyer mais$ mande monta mptem nant$ ndat$ ndez$ ndre$ nique norer norez nouve nsabl ocede ojet$ onne$ onnel
    ortab ostau otale otre$ ourne ourri paye$ pire$ pprim proch rais$ reau$ reste rions rons$ rouve scroc sfere
    solde tacte tique titue tons$ toris tres$ tuali turs$ uille ujour ures$ vemen vient voir$ vons$
    xista`,
  es: `^abaj ^abie ^abon ^abso ^abst ^acep ^acre ^adap ^admi ^adqu ^ahor ^al$ ^anex ^anti ^anul ^anun ^apar ^apli
    ^aqui ^arri ^asun ^atra ^aver ^avio ^avis ^baja ^banc ^bole ^brev ^buen ^cadu ^camb ^camp ^cara ^carg ^cart
    ^cedi ^celu ^cerr ^cesi ^cier ^cobe ^cobr ^comu ^cote ^cta$ ^cuad ^cuan ^cuen ^cump ^curs ^dar$ ^dare ^dart
    ^de$ ^debe ^deja ^dens ^dere ^desa ^desc ^dese ^devo ^devu ^dice ^difi ^dine ^diri ^disp ^divi ^dobl ^dola
    ^domi ^doy$ ^efec ^eleg ^elim ^en$ ^enco ^endo ^ense ^entr ^envi ^erra ^es$ ^espe ^estan$ ^estas$ ^este
    ^esto ^estr ^evit ^exig ^extr ^fals ^figu ^fond ^fra$ ^fras ^fuer ^gest ^gira ^gire ^giro ^habl ^hace ^haga
    ^hara ^haz$ ^hech ^hora ^hoy$ ^igua ^ingr ^inme ^insc ^intr ^ir$ ^junt ^la$ ^libe ^libr ^liqu ^llam ^lleg
    ^llev ^luga ^mal$ ^mant ^maxi ^mayo ^medi ^mens ^mism ^moro ^movil$ ^nadi ^nave ^nece ^ning ^nomb ^nota
    ^ntra ^ntro ^nuev ^nume ^obte ^ocup ^ofic ^ojo$ ^otra ^otro ^paga ^pago ^pagu ^pasa ^paso ^pedi ^pida ^pide
    ^pone ^pong ^pont ^porq ^prec ^pris ^pron ^prox ^pued ^puls ^que$ ^qued ^quer ^reca ^rect ^reem ^rein ^rell
    ^reno ^resg ^reun ^roba ^roto ^sald ^salv ^sati ^se$ ^sea$ ^segu ^sera ^sido ^sigu ^sobr ^solo ^son$ ^subi
    ^suce ^suma ^supu ^sust ^tard ^tema ^teng ^terc ^todas$ ^todo ^toma ^trab ^tram ^tras ^trav ^ulti ^usa$
    ^usad ^usal ^usar ^usen ^venc ^vige ^volv ^ya$ acced acias actur ades$ adjun alada alice alide alido aliza
    alta$ amos$ anana ando$ anota anote ansfi ante$ aria$ ario$ arles arse$ artid astar atori atos$ aude$ avia$
    bido$ bito$ borra borre cada$ carga ceder celo$ cepto cibir cieda cion$ ciona coger cojas conse consi consu
    conte corri ctas$ ctivo ctos$ dato$ detal deuda deudo dicad dicar dido$ dient disti ecta$ ecto$ edor$ efone
    emesa emiti emito emos$ emple empre encia endo$ ente$ ento$ entos equer equie equiv eria$ erta$ ervir escri
    esta$ estaf estar estit esume fica$ ficad ficar fique gnora graba grar$ ican$ icita idad$ idos$ ilito iliza
    imera imos$ inuta iones irma$ irmar ista$ iste$ istre itada itado itelo iten$ lida$ lidar litar mande mite$
    mora$ mprob ncela ncorp ndar$ neos$ noren nsabl nsta$ ntes$ oceda oleta oleto ompra ompre onde$ onder oneo$
    oral$ orden ores$ orreg orreo osita osito pagad pido$ pleta ponda porte prueb rado$ recib rivad ronea sado$
    serva sferi siona strar tacta tacte tado$ tener tilic tinua tiva$ toriz trate tros$ turos uestr uidad utura
    varia`,
  it: `^adeg ^aere ^alla ^anco ^andra$ ^anti ^anzi ^aper ^aver ^avet ^avve ^avvi ^banc ^bila ^biso ^boni ^buon
    ^calc ^camb ^camp ^cedu ^cele ^cess ^che$ ^chi$ ^chia ^chiu ^cita ^comu ^cono ^daro ^dei$ ^dell ^dena ^deve$
    ^di$ ^diro ^dism ^disp ^dopp ^dovr ^dovu ^ecco ^elen ^elet ^elim ^entr ^erra ^esat ^eseg ^esis ^essi ^este
    ^evit ^facc ^fals ^fare ^farl ^fate ^fatt ^feri ^finc ^fino ^firma$ ^fond ^forn ^frod ^ft$ ^fuor ^furto$
    ^gest ^gior ^giro ^gius ^guas ^ho$ ^immu ^impa ^impi ^inca ^indicate$ ^inse ^inut ^invio$ ^io$ ^isol ^le$
    ^linee$ ^liqu ^loro ^mai$ ^malv ^mant ^mass ^mezz ^mi$ ^mia$ ^mie$ ^miei ^mio$ ^modificate$ ^mora ^nel$
    ^nell ^ness ^noi$ ^non$ ^nota ^notu ^ns$ ^nuov ^occu ^oggi ^ogni ^ordi ^paga ^pagh ^parc ^parl ^passo$
    ^perso$ ^perv ^piu$ ^pome ^prat ^pren ^prima$ ^prog ^pros ^quad ^quan ^quel ^qui$ ^rego ^resi ^rett ^riba
    ^rice ^riep ^rife ^rima ^rimb ^rime ^ripo ^rise ^risu ^rivo ^ruba ^sald ^salv ^sara ^saro ^sbag ^scad ^scri
    ^segr ^segu ^semp ^si$ ^sia$ ^soldi$ ^soll ^solo ^somm ^sono ^sopr ^sosp ^sost ^sott ^spes ^stam ^stas
    ^stata$ ^stes ^succ ^tene ^teng ^tent ^tien ^tra$ ^tram ^tras ^trov ^truf ^tutt ^uffi ^ulte ^ulti ^usa$
    ^usar ^usat ^usi$ ^va$ ^vari ^vecc ^veng ^verificate$ ^verr ^versi$ ^vien ^vige ^volo ^volt ^vost abile
    acced accet accol accre aggi$ aggio alino alizz aller ament ando$ anno$ annul ante$ anto$ anza$ appen appog
    arcar ardia arret arsi$ artit arvi$ asseg astri ativa attes attiv audol autel avore biti$ bito$ blea$ care$
    caric cata$ cati$ cato$ ceda$ cella cepir chies cker$ clicc compi confl conto corri cura$ dare$ dati$ dato$
    delin denzi dere$ dero$ dete$ diato diti$ doman duto$ effet efona efoni efono efuso emori enden ente$ enti$
    entir enza$ enze$ eperi erche errot esser esso$ estat esto$ etate ettur ezza$ ffida fica$ fichi foni$ gibil
    ginar glio$ gnora gnori grato iamo$ ibile iche$ icher iero$ ilizz inale inali inare invia ione$ ioni$ iscri
    ista$ lare$ legat lego$ llate mette mpri$ nferm ntatt nzion olli$ ompra oneo$ orno$ orreg orret orti$ orto$
    ostra ostre otto$ ovved passa quist rare$ rati$ remo$ rero$ resta resti rispo ritar rizza rore$ rori$ sider
    solit solut stint stri$ tare$ tato$ trate tratt uale$ uali$ ulla$ upera varia versa vono$`,
  nl: `^aan$ ^aang ^aanh ^aanm ^aanp ^aans ^aanv ^abui ^afge ^afha ^afme ^afsc ^afwi ^afze ^ande ^ander$ ^apar
    ^banken$ ^beda ^bedr ^beei ^beha ^beke ^bel$ ^bele ^belt ^ben$ ^bent ^bevr ^bezo ^bijg ^bijl ^bijw ^blij
    ^boek ^borg ^ceo$ ^cess ^daar ^dank ^de$ ^deze ^doen ^dome ^domi ^dubb ^eenm ^eind ^enke ^erui ^expo ^fout
    ^gebr ^gece ^geef ^geen ^gege ^gehe ^geko ^geld ^gest ^gesw ^geva ^gewo ^goed ^gsm$ ^guns ^haal ^haas ^hale
    ^hant ^hebb ^heel ^hele ^heri ^hers ^herz ^het$ ^hetz ^hier$ ^hoog ^houd ^huis ^ik$ ^inca ^inge ^inza ^ipv$
    ^je$ ^jull ^kapo ^kenn ^klan ^klop ^koop ^kwij ^laat ^lange$ ^lone ^loon ^lope ^lout ^luid ^maak ^maan ^maar
    ^mede ^meld ^mete ^mijn ^moge ^naar ^neem ^nege ^nepm ^niem ^niet ^nimm ^nodi ^nog$ ^nooi ^nota ^nu$ ^omtr
    ^onde ^onge ^ons$ ^ontv ^onve ^onze ^op$ ^opei ^opga ^opge ^ophe ^opli ^oude ^pand ^pas$ ^plaa ^prive$ ^reag
    ^rect ^rege ^rek$ ^rekn ^ruil ^scha ^schr ^slec ^slui ^snel ^spoe ^staa ^stap ^stil$ ^stuk ^tege ^tego ^teru
    ^teve ^tijd ^toep ^trap ^tuss ^twee ^uitg ^uits ^uw$ ^vaka ^vals ^van$ ^vana ^veer ^verg ^verh ^verk ^verl
    ^verm ^vern ^vero ^verr ^vert ^verv ^verw ^verz ^vlie ^vlot ^vlug ^voer ^vold ^volg ^voor ^vrag ^vrij ^vul$
    ^waak ^webv ^wedd ^wees ^welk ^wend ^werk ^wij$ ^zend ^zijn ^zit$ ^zitt ^zsm$ aarsc achte achti actee actie
    actpe acyve aden$ adres ailen ailfr allee ancie andaa ande$ ankde ankie ankpa ankre ankve ankza annr$ antoo
    appor assen aten$ atet$ atie$ atiel atisc audeu bedra berei betaa betal boeke ceder chen$ chten corri ctie$
    cties defec delen dere$ ditno dring duleu eden$ eerd$ eert$ effen efoon eking elijk ellen emen$ ende$ enoem
    ente$ entee erleg erne$ erond ersch eslot estan estel estit etie$ etten eurt$ even$ evoeg ezelf ezet$ factu
    fout$ ftcod gaan$ gcont geven ggen$ gmail hierb iging ijven ijzig imine isch$ isere issel istre iteur juist
    kijk$ kinfo kinst komst kopen krijg laris lijk$ lijst llega maken mobie natie nden$ ngen$ nieuw nmidd nnen$
    notee ntie$ numme oeren osten overg overm ppen$ raag$ racht reken rpand saldi staan staat steed stort stuur
    teken teren tuali uiten ullen uren$ veran veren verst wezig woord zicht`,
  pt: `^abso ^aced ^aces ^adqu ^afir ^agor ^agua ^aind ^alca ^aleg ^anex ^anul ^anun ^apag ^apen ^apro ^assim$
    ^ate$ ^aten ^atra ^atua ^avar ^avia ^avis ^baix ^banc ^bole ^brev ^burl ^cadu ^cair ^carr ^cc$ ^cedeu$ ^cedi
    ^celu ^cess ^cham ^chav ^cheg ^cliq ^cobr ^comu ^conh ^conta$ ^cuid ^dado ^daqu ^dar$ ^de$ ^deix ^demo
    ^deposite$ ^desc ^desd ^desv ^deve$ ^devem$ ^devi ^devo ^dife ^diri ^divi ^dize ^dola ^domi ^efec ^efei
    ^efet ^elim ^em$ ^emba ^emit ^enca ^ence ^enco ^entr ^envi ^erra ^erro$ ^escu ^espe ^estao$ ^esto ^estr ^eu$
    ^euros$ ^evit ^exat ^exig ^exti ^faca ^fala ^fale ^falt ^fatu ^faz$ ^faze ^fech ^feri ^fica ^fisc ^fora
    ^forn ^golp ^habi ^hoje ^hora ^igua ^imed ^inad ^inat ^inves$ ^ja$ ^juri ^lanc ^laps ^leit ^lemb ^libe ^liga
    ^ligu ^linh ^liqu ^lista$ ^luga ^maio ^mais ^mant ^mapa ^maxi ^meio ^mens ^mesm ^moda ^muda ^mude ^mudo
    ^nao$ ^nave ^nego ^nem$ ^nenh ^nf$ ^nfe$ ^nfs$ ^nib$ ^ning ^nome ^nominal$ ^noss ^nota ^nout ^novas$ ^novo
    ^nume ^obri ^obte ^ordem$ ^outr ^paga ^pago ^para ^parti$ ^passo$ ^peco ^pede ^pedi ^perd ^pess ^pix$ ^por$
    ^porq ^posso$ ^poup ^prec ^pree ^prox ^quad ^qual ^que$ ^queb ^quit ^rapi ^real ^rede ^reem ^ress ^reun
    ^roub ^sald ^salv ^se$ ^segr ^segu ^sem$ ^ser$ ^sera ^seu$ ^seus ^sigi ^sina ^sobr ^supo ^tard ^ted$ ^tenh
    ^teus ^titu ^trat ^troc ^troq ^ulti ^unica$ ^unico$ ^usar ^usem ^valo ^venc ^verb ^veze ^vige ^vigo ^voss
    acao$ actur adast agem$ alha$ alide aliza amos$ ancei ancet ando$ anece anha$ anjar ansfi ante$ arei$ aria$
    ario$ arize artid artir assar assin ativa ativo atura avel$ bito$ bleia cado$ ceder certo cessa cibo$ ciona
    cluam coes$ conse consi corri crito ctos$ cunda dade$ dato$ denad detal disti ditad ditem dito$ ecao$ ecion
    ecto$ efone efoni eiro$ elemo emess emeto emos$ emova emovi empre encia engan ente$ equer equiv eram$ erei$
    erem$ eria$ erior erir$ erou$ erta$ erto$ erva$ espos essa$ esta$ este$ esumo etar$ etem$ eter$ evina fere$
    ferid fica$ ficad fique fundo grou$ icao$ icar$ icata idar$ imos$ insir irma$ irme$ irmem irou$ isori iste$
    istem istre itar$ itari itir$ itos$ ituem ivel$ izar$ izem$ jeto$ lhar$ lida$ mento mito$ mover ncela ndar$
    nfira norar norem nsta$ ntar$ ntas$ ntes$ oceda ompra ompre onar$ onde$ onder ontat ores$ orio$ orret osita
    pague pirad ponda quant receb rmar$ screv seja$ sitem sito$ star$ strar tacta tacte tera$ terad terar tere$
    tinua titua titui toriz trato turas unto$ uturo xclui`,
  pl: `^akce ^biur ^bled ^cesj ^czek ^doko ^doty ^drug ^dysk ^dzia ^dzie ^dzis ^eksp ^fakt ^fals ^fv$ ^hake ^inna
    ^inne ^inny ^jest ^jesz ^jutr ^juz$ ^kart ^kied ^konc ^kont ^kore ^kwot ^mied ^monit$ ^mozl ^nada ^nadp
    ^najl ^najs ^nale ^napi ^nast ^nasz ^naty ^nie$ ^niea ^nieo ^niew ^nigd ^niki ^niko ^nize ^nowa$ ^nowe ^nowy
    ^nume ^obci ^obsl ^odbi ^oddz ^odeb ^odpo ^opla ^osob ^osta ^ostr ^oszu ^otwa ^pien ^piln ^plat ^poda ^podm
    ^podr ^pona ^poni ^posl ^pouf ^powi ^pozo ^pros ^prze ^przy ^rach ^rozl ^rozm ^samo ^sced ^scis ^skon ^slab
    ^srod ^szyb ^taje ^takie$ ^ten$ ^tryb ^tylk ^tymc ^uisc ^uleg ^upom ^urlo ^uwag ^uwaz ^uzyc ^uzyw ^walu
    ^wery ^wiad ^wiek ^wlas ^wpla ^wply ^wska ^wspo ^wszy ^wyci ^wyco ^wyga ^wyge ^wyja ^wyka ^wyko ^wyla ^wyma
    ^wypa ^wypi ^wyra ^wysl ^zach ^zala ^zale ^zalo ^zamk ^zamy ^zapl ^zasi ^zast ^zest ^zewn ^zgod ^zle$ ^zlec
    ^zleg ^zlik ^zly$ ^zmia ^zmod ^zwia ^zwro acic$ afeca aktua ania$ anie$ aniu$ ankow atywn berpr bowia bskry
    dnic$ dosta doste dzic$ dzwon ealiz efonu ejest elacj enia$ enie$ entow firmo iegow ierdz inie$ isac$ ismy$
    koryg korzy lacon loczn mieni ndat$ odpis odzie omylk opraw osci$ owac$ owego pelni prawi tera$ trzym uregu
    zuje$`,
  sv: `^aenn ^akta ^aktu ^akut ^aldr ^anges$ ^angi ^anna ^annu$ ^ansv ^anva ^att$ ^avan ^avbr ^avre ^avsa ^avva
    ^avve ^bara ^beho ^ber$ ^besv ^bifo ^bila ^bliv ^bluf ^boer ^bola ^bor$ ^bort ^braa ^brad ^brat ^brot ^bruk
    ^byta ^byte ^byts ^bytt ^dag$ ^de$ ^den$ ^denn ^dess ^det$ ^dina ^disk ^droe ^droj ^du$ ^dubb ^efte ^ej$
    ^erha ^erla ^ersa ^faar ^faat ^fals ^far$ ^fatt ^fel$ ^fela ^finn ^firma$ ^fixa ^flyg ^foer ^fora ^forf
    ^forn ^fors ^fort$ ^fraa ^fram ^fran ^fris ^fyll ^gaar ^gaer ^gall ^gaml ^gar$ ^godk ^haal ^haem ^haer ^hall
    ^hamt ^han$ ^hans ^harm ^hela ^heml ^henn ^hon$ ^hopp ^hos$ ^hur$ ^huvu ^hyre ^icke ^idag ^imor ^inak ^inge
    ^inha ^inka ^inna ^inne ^insa ^inte$ ^intet$ ^jag$ ^kan$ ^koep ^koll ^komm ^konf ^kop$ ^kopa ^kope ^krav
    ^kred ^krim ^kund ^lagg ^leve ^ligg ^likv ^lita ^lyde ^maila$ ^maku ^medl ^meds ^mejl ^mig$ ^min$ ^mina
    ^miss ^mitt ^mote ^mott ^myck ^naem ^namn ^neda ^nere ^ni$ ^nu$ ^numm ^ny$ ^nya$ ^nyhe ^nyoe ^nyop ^nytt
    ^ombe ^omla ^ordn ^oss$ ^ovan ^pa$ ^paa$ ^pausa$ ^peng ^plus ^prat ^rade ^raet ^rapp ^ratt ^resk ^sald ^samt
    ^satt ^se$ ^sekr ^seme ^sitt ^sjae ^sjal ^ska$ ^skaf ^skal ^skju ^skot ^skul ^skur ^skyn ^snab ^snae ^snal
    ^snar ^soen ^sond ^staa ^stae ^stam ^star$ ^stopp$ ^stul ^styr ^summa$ ^svar ^swis ^tack ^tagi ^tala ^tapp
    ^tidi ^tids ^timm ^tras ^tyst ^uppd ^uppg ^upph ^upps ^utan ^utga ^utla ^vaar ^vaen ^vaex ^vanl ^vant ^var$
    ^vara ^vark ^varn ^vart ^vaxe ^vi$ ^vilk ^vill ^webb abar$ ackar aella aelle aendr agen$ agon$ agts$ akat$
    aktur alder alla$ alle$ aminn amma$ anda$ ande$ andpe andra anet$ ankby ankgi antra arat$ arna$ aste$ aterf
    atisk ativ$ ativa ativt atta$ attes autog autos baka$ bart$ bedra belop betal bilen biter cifik ckna$ dring
    edan$ efone egler egrit ellan else$ enast endas ende$ erade erar$ eras$ erera ersan estli eter$ etta$ evide
    fiske foret fullm gilti gning godo$ gsta$ igrer iktig inga$ ivat$ ivata kning konta konto korre ksam$ ktion
    kvitt laegg ldena ledig liga$ ligt$ lista ljer$ llet$ lning mman$ mnat$ moete mote$ ngre$ oppa$ ppna$ rera$
    riger saend saett skick skriv sluta stang tdrag tera$ uster vaar$ vande verfo xeln$`,
  da: `^afme ^afre ^afse ^afta ^aften$ ^afvi ^aktu ^akut ^aldr ^alen ^andet$ ^andre$ ^anmo ^ansv ^bede ^bedr ^beho
    ^bemy ^beny ^besv ^blev ^blot ^boer ^bor$ ^bord ^bort ^brug ^burd ^dag$ ^dage ^dags ^dem$ ^den$ ^denn ^desv
    ^det$ ^din$ ^dine ^disk ^dit$ ^dobb ^drif ^droe ^drof ^du$ ^ekst ^endn ^er$ ^fa$ ^faa$ ^faet ^fals ^fejl
    ^feri ^fjer ^flyet$ ^flyt ^fora ^forb ^forf ^fork ^forl ^forn ^forr ^forv ^fra$ ^fram ^frav ^frem ^frig
    ^fuld ^fupm ^ga$ ^gaa$ ^gald ^gaml ^gamm ^gar$ ^gemm ^genn ^gern ^gide ^gode ^godk ^goer ^gore ^har$ ^hast
    ^hele ^hent ^herm ^hidt ^hurt ^hvil ^hvor ^idag ^ikke ^inak ^indf ^indk ^inds ^indt ^inka ^jeg$ ^jere ^juli
    ^juni ^kan$ ^kend ^kob$ ^kobe ^koeb ^koll ^komm ^kont ^korr ^kred ^krim ^kun$ ^kunn ^laeg ^lag$ ^lagg ^lave
    ^leve ^liste$ ^loen ^lon$ ^lonk ^lonn ^lukk ^ma$ ^maa$ ^maile$ ^mang ^mart ^meds ^mege ^mig$ ^min$ ^modt
    ^naev ^navn ^nede ^noge ^nu$ ^ny$ ^nye$ ^nyhe ^nyt$ ^okto ^omdi ^omla ^omst ^opda ^opho ^opka ^opsa ^opsi
    ^ordn ^orlo ^os$ ^pa$ ^paa$ ^pas$ ^pbs$ ^peng ^plej ^pr$ ^rapp ^refunder$ ^regn ^ret$ ^rigt ^ringe$ ^saet
    ^sald ^saml ^samm ^satt ^sels ^selv ^sene ^sidd ^sids ^skal ^ske$ ^skul ^skyl ^slet ^snak ^snar ^soer ^sorg
    ^stem ^stja ^styr ^syge ^tage ^tak$ ^tale ^tidl ^tids ^tilb ^tilf ^tilg ^tilm ^tilp ^tred ^uden ^udfo ^udfy
    ^udga ^udlo ^udtr ^ugyl ^ukor ^vaer ^valg ^var$ ^vars ^vedh ^venl ^vi$ ^vil$ ^virk ^vor$ ^vore ^vort ^webv
    aaet$ aben$ aber$ abne$ abnet advar aegge aelde aendr aets$ afdel affe$ aget$ agge$ agte$ aktio aktur alder
    andri aneds anlig annul arat$ arnot arsel aste$ atisk ativ$ ativt atliv autos belob beloe besti betal bilen
    bilep bitor cker$ ckere ddag$ defek dere$ deres deser direk dret$ edlag efon$ efone efter efusi elig$ elist
    ellem else$ ende$ erer$ eret$ ergar este$ ette$ fejl$ ffes$ foret fortr gaar$ gaet$ gere$ ghold gmail indel
    ingen inger istet istre itum$ ivat$ kilt$ kning konto kvitt lige$ ligt$ male$ mmen$ morge nden$ ndes$ ndler
    norer noter nsyst nter$ nvend opkra oppet orer$ ores$ ostli overf raks$ rede$ relse rette rsigt rstat seren
    sker$ skift skriv svar$ tere$ tidig vare$ ykker`,
  no: `^abon ^adre ^akku ^akut ^alde ^aldr ^andre$ ^anfo ^angi ^anmo ^anna ^anne ^avkl ^avme ^avsl ^avta ^avve
    ^avvi ^bare ^bedr ^beny ^ber$ ^bes$ ^besv ^blit ^bord ^bort ^brev ^bruk ^byta ^bytt ^dag$ ^den$ ^denn ^dere
    ^dess ^det$ ^disk ^disse$ ^dobb ^dome ^du$ ^dykk ^eg$ ^ekst ^endr ^er$ ^fa$ ^faa$ ^faar ^faat ^fals ^far$
    ^fatt ^feri ^fjer ^flyet$ ^foer ^folg ^forb ^forf ^forl ^forn ^forr ^fors ^fort$ ^fra$ ^fraa ^fram ^frav
    ^frem ^frig ^fyll ^ga$ ^gaa$ ^gama ^gaml ^gamm ^gang ^gar$ ^gi$ ^gir$ ^gjel ^gjen ^gjer ^gjor ^gode ^godk
    ^haap ^hadd ^han$ ^hans ^hape ^har$ ^hast ^hemm ^hent ^heru ^herv ^hitt ^hos$ ^hove ^hun$ ^hvil ^hvor ^idag
    ^ifol ^ikke ^ikkj ^inka ^jeg$ ^kan$ ^kjem ^kjen ^kjoe ^kjop ^koll ^komm ^konf ^kont ^korr ^kred ^krim ^kun$
    ^kund ^kunn ^kvel ^lagr ^laste$ ^legg ^leve ^lista$ ^liste$ ^loen ^logg ^loka ^lon$ ^lona ^lonn ^lukk ^luns
    ^lyde ^ma$ ^maa$ ^maile$ ^maku ^mang ^meg$ ^meld ^mell ^merk ^midl ^mobil$ ^mott ^muli ^na$ ^naa$ ^naas
    ^nas$ ^nett ^nevn ^numm ^ny$ ^nye$ ^nyhe ^nyop ^nytt ^omdi ^omst ^opp$ ^oppd ^oppg ^opph ^oppl ^oppr ^opps
    ^oppt ^ordi ^ordn ^oss$ ^pa$ ^paa$ ^papp ^peng ^plei ^poste$ ^pris ^purr ^rapp ^rask ^refunder$ ^regn ^rekn
    ^resk ^rett ^rikt ^ringe$ ^sagt ^sald ^samm ^samt ^sels ^selv ^sendt$ ^sene ^setj ^sett$ ^sies ^sit$ ^sitt
    ^sjek ^skaf ^skal ^skje ^skri ^skyl ^slet ^snak ^snar ^snil ^soer ^som$ ^sorg ^staa ^star$ ^sten ^stja ^styr
    ^svar ^sykm ^takk ^taus ^tidl ^tids ^tilb ^tred ^tref ^tren ^uend ^ugyl ^umid ^uopp ^utfo ^utfy ^utga ^utlo
    ^vaar ^vaer ^vanl ^var$ ^vars ^vart ^vedl ^vedr ^venl ^venn ^vi$ ^vide ^vil$ ^vipp ^virk advar agte$ ailer
    aksjo aktiv aktur albor aminn ande$ andsk aneds ankby ansva apenp apne$ apnet arat$ arlig asjon atisk ativ$
    ativt autog autos bekre beloe belop besti betal bitor cker$ ckere dast$ ddag$ defek dere$ direk dring efon$
    efone efons efusj elig$ ende$ enere erer$ erkla erre$ ersen eser$ estan este$ ette$ evide eviso fiser foelg
    forel foret forts fullm gaar$ gjoer gmail gner$ ilen$ indel ingen inger irmae iser$ istet istre itum$ ivat$
    konto lagt$ legge leis$ male$ mmen$ moete mote$ ndle$ ndler nede$ nfor$ nnen$ nnes$ norer noter nvend orer$
    osten oter$ overf post$ raks$ rede$ rift$ rsikt rstat sende sette sjon$ skift stemm troli tteri ttes$ ttet$
    uster vare$`,
  fi: `^aiem ^aika ^ajan ^alka ^anna ^edel ^eiva ^enaa ^enna ^eraa ^erap ^etee ^hakk ^halu ^heti ^hoid ^huij ^huom
    ^huon ^hyva ^hyvi ^ilmo ^jo$ ^kaey ^kayt ^kiir ^kiit ^kohd ^korj ^kort ^korv ^laeh ^lahe ^lahj ^laht ^lakk
    ^liit ^lope ^luki ^luot ^maks ^matk ^mill ^muut ^neuv ^nyky ^nyt$ ^ohei ^ohja ^oike ^olka ^osoi ^paiv ^pakk
    ^pala ^palk ^pank ^peru ^pett ^pian ^pika ^piki ^pita ^pois ^puhe ^puhu ^pysy ^pyyd ^raha ^saad ^saap ^saat
    ^sais ^sama ^seki ^sekk ^seur ^shek ^siir ^soit ^sulj ^summa$ ^suor ^tael ^taem ^taer ^takia$ ^tama ^tana
    ^tark ^tarv ^tehd ^tehk ^teke ^tiet ^tila ^tili ^toim ^tois ^toiv ^tule ^tupl ^uude ^uusi ^uutt ^vaad ^vaar
    ^vaea ^vaih ^valp ^valt ^vanh ^vara ^varm ^varo ^vast ^viel ^viip ^virh ^vuok ^yhte ^yrit aatti aeae$ aeaen
    afeca ahvis ainit akaa$ alla$ alle$ amme$ assa$ asti$ atili avoim avoin eille emme$ entis essa$ essae esti$
    ikoll inen$ inull isimm isin$ issa$ istui itaa$ itko$ ittek kaan$ kirja kirje kuun$ lasku lisi$ maan$ mman$
    neet$ ntaa$ oritu ossa$ osta$ ostej paeiv posti tiedo ttaa$ ttyy$ ytyy$`,
  cs: `^aviz ^bezn ^bezo ^bude ^budu ^bych ^byst ^cast ^cest ^chci ^chte ^chvi ^chyb ^cisl ^dals ^dano ^dark ^devi
    ^disk ^dluz ^dnes ^doca ^doch ^doda ^dojd ^dole ^dopl ^dora ^dosl ^dost ^dosu ^dovo ^druh ^duve ^fakt ^fale
    ^fire ^hrad ^ihne ^jedn ^jest ^jina ^jine ^jino ^jiny ^kanc ^kare ^kart ^kole ^kont ^kter ^kup$ ^kupt ^lask
    ^leta ^ma$ ^maji ^melo ^meni ^mezi ^mlce ^mohl ^mozn ^musi ^muze ^nada ^nahr ^nale ^nas$ ^nase ^nasi ^nasl
    ^neak ^nech ^nedo ^nefu ^nehr ^nejd ^nejp ^nejs ^nema ^neme ^nemo ^nemu ^neni ^nepr ^neri ^nesm ^nesn ^neuh
    ^nevo ^neza ^nezm ^nichz$ ^nikd ^niko ^niky ^nize ^nove$ ^novem$ ^novo ^novy ^nutn ^obez ^obra ^ocek ^odes
    ^odhl ^odli ^odpo ^odso ^okam ^omyl ^opat ^opra ^osob ^pene ^peni ^plat ^pode ^podv ^poku ^pora ^posk ^posl
    ^potr ^potv ^pouk ^pouz ^poza ^pozo ^prec ^pred ^preh ^prek ^prih ^prij ^pril ^prip ^pris ^proh ^pros ^prot
    ^proved$ ^rusi ^sber ^schu ^schv ^sdel ^sebe ^sek$ ^seke ^seku ^seky ^setr ^slo$ ^spat ^stej ^treb ^tve$
    ^tvoj ^tvrd ^tvuj ^ucet ^ucte ^uctu ^ucty ^udaj ^udel ^uhra ^ukon ^upra ^uvad ^uzav ^vas$ ^vase ^vasi ^vede
    ^vyja ^vypi ^vypl ^vyuc ^vyuz ^vyzv ^zada ^zalo ^zapl ^zasi ^zasl ^zast ^zitr ^zmen ^zrus adet$ afeca ailem
    ajici aktua ankov ativn atte$ behla coine echa$ edte$ efonu ejte$ enit$ ereni erit$ erni$ erte$ esli$ esouv
    esunu eurov gentn hledn jeme$ lacen maci$ nete$ obdrz osila osti$ ovat$ ovest plati platn pomin pravn preve
    prevo raci$ rovan rychl stava ujte$ veden veho$`,
};
