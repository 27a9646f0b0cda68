import type { LanguageCode } from "./language";

/**
 * Letters in a row, ^ before a word and $ behind it: without one of them a text has nothing that the language's dictionary
 * could say anything about. Made from the dictionaries and the patterns by tools/data/signs.mjs, November 2026.
 */
export const signTable: Readonly<Partial<Record<LanguageCode, string>>> = {
  de: `^ab$ ^abge ^abme ^abon ^abtr ^abwe ^abwi ^abzu ^aktu ^alt$ ^ande ^anpa ^anru ^antw ^anzu ^aufg ^aufl ^aufs
    ^auss ^befi ^beka ^beno ^betr ^bevo ^bis$ ^bitt ^blei ^buch ^dank ^daue ^dein ^derz ^deze ^die$ ^dies ^disk
    ^ehe$ ^eili ^eilt ^eine ^eing ^einz ^empf ^entf ^erfo ^erga ^erge ^erre ^ersa ^erse ^euer ^fakt ^fals ^flug
    ^frue ^fruh ^fuer ^fur$ ^furd ^furs ^gaun ^gebe ^gefa ^gehe ^geku ^gesc ^gest ^gewo ^gilt ^habe ^heut ^hinf
    ^ich$ ^ihr$ ^ihre ^im$ ^inak ^inka ^inne ^irrt ^ist$ ^jetz ^juli ^juni ^kann ^kapu ^kein ^koen ^konf ^konn
    ^kont ^korr ^laeu ^lass ^letz ^maer ^marz ^mein ^mir$ ^moeg ^moge ^mues ^muss ^neu$ ^neue ^nie$ ^niem ^noch
    ^nunm ^nur$ ^okto ^prue ^pruf ^rasc ^sald ^schi ^schl ^seie ^sie$ ^sind ^sitz ^soba ^sofo ^soll ^taet ^tate
    ^teil ^uber ^umge ^umle ^ungu ^uns$ ^unsr ^unte ^unzu ^urla ^verw ^von$ ^vorh ^wach ^weic ^weit ^wir$ ^wirk
    ^woll ^wuer ^wurd ^zahl ^zeic ^zeit ^zess ^zueg ^zugi ^zuku abegr aende afeca agen$ ahlun alte$ altem altes
    altet andne anlag arnen arnot arnun arung assen astsc auen$ auft$ besta bishe blich chnel chrei chsel chste
    chte$ chten chtig chung cker$ defek dere$ dert$ derte difiz dring eande echen ehen$ ehend ehler ehmen ehmig
    eiste eisun eiten eitet elegt ellun epass erand erleg erne$ erung esten eure$ euren eurer ezahl ffnen forde
    forta gibt$ gleic glich hnung icht$ ieren igen$ imine isch$ isier itte$ karte keit$ lange lich$ llig$ lten$
    malig morge nden$ nftig nnen$ nnten nutzt reise rfen$ schei schen scht$ statt telle tlich tzen$ uche$ uchen
    ueber ufen$ unser weise`,
  fr: `1ere$ 2eme$ 3eme$ ^abse ^abso ^accu ^acha ^ache ^adap ^adre ^ai$ ^amab ^anne ^apre ^arch ^arna ^arri ^au$
    ^aucu ^aux$ ^avec ^avie ^avio ^avis ^avon ^banc ^banq ^basc ^base ^beso ^bien ^bonn ^bref ^camp ^capt ^carp
    ^cass ^ce$ ^ceci ^cela ^celle$ ^celu ^ces$ ^cet$ ^cett ^ceux ^changement$ ^changements$ ^cher ^chez ^ci$
    ^cle$ ^conv ^cpte ^dail ^de$ ^dech ^dedi ^deja ^deme ^depl ^dera ^dern ^des$ ^desa ^dess ^devr ^disp ^dois
    ^doit ^doiv ^domi ^doss ^du$ ^eche ^echu ^ecri ^emis ^en$ ^enco ^ense ^entr ^envo ^erre ^espa ^est$ ^et$
    ^etab ^etre ^evol ^exig ^fait ^faud ^faus ^faut ^faux ^fera ^fevr ^fich ^figu ^fili ^flam ^font ^four ^gare
    ^gere ^gran ^guic ^habi ^heur ^hors ^iden ^impa ^impr ^inch ^informations$ ^inut ^janv ^je$ ^jusq ^la$ ^libe
    ^lign ^lors ^lund ^ma$ ^mais ^malf ^mati ^mauv ^mefi ^meme ^mes$ ^met$ ^mets ^mett ^mis$ ^mise ^mois ^mon$
    ^navi ^ne$ ^non$ ^nous ^nume ^nvea ^nvel ^nvx$ ^occu ^ordr ^ou$ ^oubl ^ouve ^paie ^pann ^par$ ^para ^parl
    ^pas$ ^pense$ ^perd ^pert ^peut ^peux ^piec ^pira ^pj$ ^plaf ^plai ^plus ^plut ^pour ^pouv ^prec ^pren ^preu
    ^prie ^prud ^puis ^que$ ^rapi ^real ^recl ^rect ^recu ^regl ^remp ^rens ^reun ^rib$ ^ribs ^rien ^sais ^sans
    ^se$ ^sequ ^seui ^seul ^soir ^sois ^somm ^sont ^souf ^soye ^stp$ ^subr ^suiv ^sur$ ^surt ^svp$ ^ta$ ^tant
    ^tent ^tenu ^tes$ ^tier ^ton$ ^tout ^tres ^un$ ^urgence$ ^usur ^vala ^veux ^vigu ^vire ^vite ^voic ^voil
    ^vole ^vos$ ^voud ^voul ^vous acanc actue actur aire$ airem aires aisse aite$ alide alite aller ancie angea
    angee angen angeo anger angez angio annon ansme appel arati arder ardez argee arten artir asser atif$ audeu
    avant ayer$ ayes$ ayez$ catif cedee ceder ciel$ circo cker$ ckers comit compt conde conge conna conse consi
    corri coupe coura cquit crete cteme cuit$ curer curit dans$ dant$ dater dats$ deleg demai diat$ difio dique
    dire$ dirig ditez donne dons$ dredi duleu eance ectue effet egale egrez elanc eleve elles emerc emier emmen
    emps$ enez$ enir$ ensez ensib ente$ entie envoy epose equis erci$ erer$ erez$ erie$ erieu erime erne$ eront
    ersem erser ersez erte$ erven ervez ervir eseau eside essio etext etour ettre eurs$ evez$ fere$ fert$ fient
    fiez$ gents gera$ gine$ grer$ honer honez iatem ieme$ iente ifie$ ifiee ifier igne$ igre$ ilanc ilegi imine
    inscr ionne ique$ irmee irmez isee$ iser$ isez$ isiez isoir istre itent iter$ iteur itial itons joign joint
    jour$ lativ lique lises livre loyer mais$ mande monta mptem nant$ ndat$ ndez$ ndre$ nique norer nouve nsabl
    ntes$ ocede ojet$ omme$ ortab ostau otale otre$ ourne ourri paye$ porte proch rais$ rait$ reau$ reste riez$
    rions rons$ rouve rsonn scroc sfere solde sous$ steme tacte tique titue toris tuali turs$ uille ujour ures$
    utur$ vemen vendu vient voir$ xista`,
  es: `^abaj ^abie ^abon ^abso ^abst ^acep ^acre ^adap ^admi ^adqu ^ahor ^al$ ^anex ^anti ^anul ^apar ^apru ^aqui
    ^arri ^asun ^atra ^aver ^avio ^avis ^baja ^banc ^bole ^brev ^cadu ^camb ^camp ^cara ^carg ^cart ^cedi ^celu
    ^cerr ^cesi ^cier ^cobe ^cobr ^comu ^cta$ ^cuad ^cuan ^cuen ^cump ^curs ^dart ^de$ ^debe ^deja ^dens ^dere
    ^desa ^desc ^desd ^dese ^devo ^devu ^dice ^dich ^difi ^dine ^diri ^disp ^divi ^dobl ^dola ^domi ^efec ^eleg
    ^elim ^en$ ^enco ^endo ^ense ^entr ^envi ^erra ^es$ ^espe ^este ^esto ^estr ^evit ^exig ^extr ^fals ^fech
    ^figu ^fond ^fra$ ^fras ^fuer ^gest ^gira ^gire ^giro ^habl ^hace ^haga ^hara ^hast ^haz$ ^hech ^hora ^hoy$
    ^igua ^impa ^ingr ^inme ^insc ^intr ^ir$ ^jama ^junt ^la$ ^libe ^libr ^liqu ^llam ^llev ^luga ^mal$ ^mant
    ^maxi ^mayo ^medi ^mens ^mi$ ^mia$ ^mio$ ^mis$ ^mism ^moro ^nadi ^nave ^nece ^ni$ ^ning ^nomb ^nota ^ntra
    ^ntro ^nuev ^nume ^nunc ^obte ^ocas ^ocup ^ofic ^ojo$ ^otra ^otro ^paga ^pago ^pagu ^para ^pasa ^pedi ^pida
    ^pide ^pone ^pong ^pont ^por$ ^porq ^prec ^pris ^pron ^prox ^pued ^puls ^que$ ^qued ^quer ^reca ^rect ^reem
    ^rein ^rell ^reno ^resg ^reun ^roba ^sald ^salv ^sati ^se$ ^sea$ ^segu ^sera ^sin$ ^sobr ^solo ^son$ ^subi
    ^suce ^suma ^supu ^sust ^tamp ^tard ^tema ^terc ^trab ^tram ^tras ^trav ^ulti ^usar ^usen ^venc ^vige ^vist
    ^ya$ acced acias actur ades$ adjun alada alice alido alita aliza alta$ amos$ anana ancie ando$ ansfi ante$
    aria$ ario$ arse$ artid artir ativa atori atos$ aude$ avia$ bido$ bito$ borra borre carga ccesi ceder celo$
    cepto ceso$ cibir cieda cion$ ciona coger cojas conse consi consu conte corri ctas$ ctivo ctos$ dato$ detal
    deuda deudo dicad dido$ dient difiq disti ecta$ ecto$ edor$ efone efono emesa emiti emito emos$ empre encia
    endo$ ente$ ento$ entos equer equie equiv eria$ erta$ escri esta$ estaf estan estar estas estit esume fica$
    ficad ficar gnora grar$ ican$ icita idad$ idos$ iliza imera imos$ inuta iones irma$ iste$ istre itada itado
    itelo iten$ licad lida$ mande mite$ mora$ movil ncela ncia$ neas$ neos$ noren nsabl nsta$ ntes$ oceda oleta
    oleto ompra ompre onde$ onder onea$ oneo$ oral$ orden ores$ orreg orreo osita osito pagad pido$ pleta ponda
    porte rado$ recib rivad sado$ serva sferi sigue siona strar tacta tacte tado$ tilic tinua tiva$ toriz trate
    tros$ uestr uidad utura uturo varia`,
  it: ``,
  nl: `^aan$ ^aang ^aanh ^aanm ^aanp ^aans ^aanv ^abui ^afge ^afha ^afme ^afsc ^afwi ^afze ^ande ^apar ^banken$
    ^beda ^bedr ^beei ^beha ^bel$ ^bele ^belt ^ben$ ^bent ^bevr ^bezo ^bijg ^bijl ^bijw ^binn ^blij ^boek ^borg
    ^ceo$ ^cess ^daar ^dank ^de$ ^deze ^doen ^dome ^domi ^dubb ^eenm ^eind ^enke ^expo ^fout ^gebr ^gece ^geen
    ^gege ^gehe ^geko ^geld ^gest ^gesw ^geva ^gewo ^goed ^gsm$ ^guns ^haal ^haas ^hale ^hant ^hebb ^heel ^hele
    ^heri ^hers ^herz ^hetz ^hoog ^hou$ ^houd ^huis ^ik$ ^inca ^inge ^inza ^ipv$ ^je$ ^jull ^kapo ^kenn ^keur
    ^klan ^klop ^koop ^krij ^kunn ^kwij ^lone ^loon ^lope ^maak ^maan ^maar ^mede ^meeg ^meld ^mete ^mijn ^naar
    ^neem ^nege ^nepm ^niem ^niet ^nimm ^nodi ^nog$ ^nooi ^nota ^nu$ ^omtr ^onde ^onge ^ons$ ^ontv ^onve ^onze
    ^op$ ^opei ^opga ^opge ^ophe ^opli ^oude ^pand ^pas$ ^plaa ^reag ^rect ^rege ^rek$ ^rekn ^ruil ^sald ^scha
    ^schr ^slui ^snel ^spoe ^stap ^stuk ^te$ ^tege ^tego ^teru ^teve ^tijd ^toep ^trap ^tuss ^twee ^uitg ^uits
    ^uw$ ^vaka ^vals ^van$ ^vana ^veer ^verd ^verg ^verh ^verk ^verl ^vern ^vero ^verr ^vert ^verv ^verw ^verz
    ^vlie ^vlot ^vlug ^voer ^vold ^voor ^vrag ^vrij ^vul$ ^waak ^webv ^wedd ^wees ^wend ^werk ^wij$ ^zijn ^zit$
    ^zitt ^zsm$ aarsc achte achti actee actpe acyve aden$ adres ailen ailfr allee ancie andaa ande$ ankde ankie
    ankpa ankre ankve ankza annr$ antoo appor assen aten$ atet$ atie$ atiel atiev atisc audeu bedra berei betaa
    betal boeke ceder chen$ chten corri ctie$ cties defec dere$ ditno dring duleu ecte$ eden$ eerd$ eert$ effen
    efoon egeve eking elijk ellen emen$ ende$ ente$ entee erbij erleg erne$ ersch eslot estan estel estit etie$
    etten evoeg ezelf ezet$ factu fout$ ftcod gaan$ gcont ggen$ gmail iging ijven ijzig imine isch$ isere issel
    istre iteur juist kijk$ kinfo kinst komst kopen laris lijk$ lijst llega maken mobie morge ngen$ nieuw nmidd
    notee ntie$ numme oeren osten overg overm ppen$ prive racht reken rpand rstap staan staat steed stort teken
    teren tief$ tiver tuali uiten ullen uren$ veran wezig woord zicht`,
  pt: ``,
  pl: `^akce ^biur ^bled ^czek ^doko ^doty ^drug ^dysk ^dzia ^dzis ^fakt ^fals ^fv$ ^hake ^inna ^inne ^inny ^jest
    ^jesz ^jutr ^juz$ ^klie ^konc ^kont ^kore ^kup$ ^kupi ^kwot ^mied ^mogl ^moze ^mozl ^nadp ^najs ^nale ^napi
    ^nasz ^naty ^nie$ ^niea ^nied ^nieo ^niew ^niez ^nigd ^niki ^niko ^nowe ^nowy ^obsl ^odbi ^oddz ^odeb ^odpo
    ^osob ^osta ^ostr ^oszu ^otrz ^otwa ^pana ^pani ^pans ^pien ^piln ^plat ^podr ^pona ^posl ^potr ^pouf ^powi
    ^pozo ^pros ^prze ^przy ^rach ^rozl ^rozm ^samo ^scis ^skon ^srod ^szyb ^taje ^ten$ ^tryb ^twoj ^tylk ^tymc
    ^uisc ^uleg ^uprz ^ureg ^urlo ^uwag ^uwaz ^uzyc ^uzyw ^walu ^wasz ^wdzi ^wery ^wiad ^wiek ^wlas ^wpla ^wply
    ^wspo ^wszy ^wyci ^wyco ^wyga ^wyge ^wyja ^wyko ^wyma ^wypa ^wypi ^wysl ^zach ^zaku ^zala ^zale ^zalo ^zamk
    ^zamy ^zasi ^zast ^zewn ^zle$ ^zlec ^zleg ^zlik ^zlod ^zly$ ^zmia ^zmod ^zobo ^zrea ^zwra ^zwro acic$ ailow
    akie$ aktua ania$ anie$ aniu$ ankow atywn awidl berpr bskry cznie dnic$ dosta dzic$ dzwon efonu ejest elacj
    enia$ enie$ firmo iegow ierdz isac$ ismy$ jemy$ koryg korzy mieni ndat$ nowa$ odpis omylk onit$ oplac opraw
    osci$ owac$ owego pelni tera$ ywac$ zapla zuje$`,
  sv: `^aate ^akta ^aktu ^akut ^aldr ^ange ^angi ^anma ^anna ^ansv ^ante ^anva ^avan ^avre ^avsa ^avve ^bara ^beho
    ^bekr ^besv ^bifo ^bila ^bliv ^bluf ^bola ^bort ^braa ^brad ^brat ^brot ^bruk ^byta ^byte ^byts ^bytt ^dag$
    ^dage ^denu ^dina ^disk ^droe ^droj ^dubb ^efte ^ej$ ^emot ^erha ^erla ^ersa ^fa$ ^faa$ ^faar ^faat ^fals
    ^far$ ^fatt ^fel$ ^fela ^finn ^fixa ^flyg ^foer ^fora ^forf ^forn ^fors ^fraa ^fram ^fran ^fris ^fyll ^ga$
    ^gaa$ ^gaar ^gael ^gaer ^gall ^gaml ^gar$ ^godk ^goer ^gora ^gors ^haem ^haer ^hamt ^han$ ^hans ^harm ^hela
    ^heml ^henn ^hoer ^hon$ ^hor$ ^hora ^hos$ ^huvu ^hyre ^idag ^ifyl ^imor ^inge ^inha ^inka ^insa ^jag$ ^koep
    ^koll ^komm ^konf ^kop$ ^kopa ^kope ^krav ^kred ^krim ^kund ^ladd ^lagg ^leve ^ligg ^likv ^lita ^logg ^lyde
    ^maku ^medg ^medl ^meds ^mejl ^mig$ ^min$ ^mina ^miss ^mitt ^moet ^mote ^mott ^myck ^na$ ^naa$ ^naas ^naem
    ^namn ^nas$ ^neda ^nere ^ni$ ^nu$ ^numm ^ny$ ^nya$ ^nyas ^nyhe ^nytt ^och$ ^omla ^ordn ^orik ^oss$ ^ovan
    ^pa$ ^paa$ ^pant ^peng ^plus ^prat ^rade ^raet ^rapp ^ratt ^reda ^rikt ^saal ^sald ^salt ^samt ^sand ^satt
    ^se$ ^sekr ^seme ^sitt ^sjae ^sjal ^skaf ^ske$ ^sker ^skot ^skul ^skur ^sms: ^snab ^snar ^soen ^sond ^staa
    ^stae ^stam ^stul ^styr ^svar ^swis ^tagi ^tala ^tapp ^tidi ^tids ^timm ^tras ^tyst ^tyva ^uppd ^uppg ^upph
    ^upps ^uppt ^utga ^utla ^vaar ^vaen ^vaex ^vand ^var$ ^vara ^varn ^vart ^vaxe ^vi$ ^vilk ^webb abar$ ackar
    aella aendr agon$ agts$ aila$ akat$ aktar aktiv aktur alder alla$ aminn amma$ anda$ ande$ andpe andra anet$
    ankby ankgi antra arat$ arna$ aterk atisk ativ$ ativa ativt atta$ attes autog autos baka$ bart$ bedra belop
    betal bilen biter cifik dring efon$ efone egler egrit ellan else$ enast endas ende$ erade erar$ eras$ erera
    erfor erlat ernt$ ersan estli eter$ etta$ evide fiske fora$ foret fort$ fullm gilti gning gsta$ honom ifier
    igrer illfa illgo inger inte$ ivat$ ivata kning konta konto kontr korre ksam$ ktion kvitt laegg ldena ledig
    liga$ ligt$ lista ljer$ llet$ lning mman$ mnat$ nade$ ngre$ oera$ oever oras$ para$ pnat$ ppna$ rera$ riger
    ringa romed rsikt saett samt$ skick skriv sluta stang star$ tdrag tera$ tilla umma$ uster vaar$
    xeln$`,
  da: `^aend ^afkl ^afme ^afre ^afvi ^aktu ^akut ^aldr ^anfo ^angi ^anmo ^ansv ^bedr ^beho ^bekr ^bela ^bemy ^beny
    ^bila ^blan ^blev ^bord ^bort ^brug ^dag$ ^dage ^dem$ ^den$ ^denn ^desv ^det$ ^din$ ^disk ^dobb ^drif ^droe
    ^drof ^ekst ^er$ ^fa$ ^faa$ ^faar ^faet ^fals ^far$ ^fejl ^feri ^fjer ^flyt ^fora ^forb ^forf ^fork ^forl
    ^forn ^forr ^forv ^fram ^frav ^frem ^fuld ^fupm ^ga$ ^gaa$ ^gald ^gaml ^gamm ^gar$ ^gemm ^genn ^gern ^gode
    ^godk ^goer ^gore ^har$ ^hast ^hele ^hent ^herm ^heru ^hidt ^hurt ^hvil ^idag ^ikke ^imod ^ind$ ^indf ^indk
    ^inds ^indt ^inka ^jeg$ ^jere ^kend ^kob$ ^kobe ^koeb ^koll ^komm ^kont ^korr ^kred ^krim ^kun$ ^kund ^laeg
    ^lag$ ^lagg ^lave ^loen ^logg ^lon$ ^lonk ^lonn ^lukk ^lyde ^mang ^mege ^mig$ ^min$ ^modt ^naev ^navn ^nede
    ^noge ^nu$ ^ny$ ^nye$ ^nyhe ^nyt$ ^omdi ^omla ^omst ^opda ^opho ^opka ^oply ^opsa ^opsi ^ordn ^orlo ^os$
    ^oven ^pa$ ^paa$ ^pant ^pas$ ^pbs$ ^peng ^plat ^plej ^rapp ^refunder$ ^regn ^ret$ ^rigt ^saet ^sald ^saml
    ^samm ^satt ^selv ^sene ^sidd ^sids ^ske$ ^sker ^skyl ^slet ^snak ^snar ^solg ^staa ^stja ^styr ^syge ^tage
    ^tale ^tidl ^tids ^tilb ^tilf ^tilg ^tilm ^tilp ^tjek ^tred ^uden ^udfo ^udfy ^udga ^udlo ^udtr ^ukor ^vaer
    ^valg ^var$ ^vars ^vedh ^venl ^vi$ ^virk ^vor$ ^vore ^vort ^webv aaet$ aben$ abne$ abnet advar aegge aelde
    aets$ afdel affe$ aftal aften aget$ agge$ agte$ aile$ ailer aktio aktiv aktur alder alen$ andet aneds anlig
    annul anspo arat$ arnot arsel asser atisk ativ$ ativt atliv autos belob beloe betal bilen bilep bitor cker$
    ckere ddag$ defek dere$ deser direk dret$ dring edet$ edlag efon$ efone efusi elig$ ellem else$ elska ende$
    erer$ eret$ ergar estan este$ estil ette$ fejl$ ffes$ fikat flyet foelg folge foret formu fortr gaar$ gaet$
    gere$ ghold giver gmail ifice indel inge$ ingen inger inket isten istet istre itum$ ivat$ kilt$ kning konto
    kvitt lever lige$ ligt$ loade male$ mmen$ nden$ ndes$ ndler ndre$ norer noter nsyst nter$ nvend opkra oppet
    orer$ ores$ ostli overf raks$ rede$ relse rette rsigt rstat sende sendt seren skift skriv star$ stemm svar$
    svare tere$ tidig vende ykker yldig`,
  no: ``,
  fi: `^aiem ^aika ^ajan ^alka ^anna ^edel ^eiva ^enaa ^enna ^eraa ^erap ^etee ^hakk ^halu ^hank ^heti ^hien ^huij
    ^huom ^hyva ^hyvi ^ilmo ^jo$ ^johd ^kaey ^kayt ^kene ^kent ^kert ^kiir ^kiit ^kohd ^korj ^korv ^laeh ^lahe
    ^laht ^liit ^lope ^luki ^luot ^maks ^matk ^muut ^neuv ^nyky ^nyt$ ^ohei ^ohja ^oike ^olev ^olka ^osoi ^osta
    ^paiv ^pakk ^pala ^palk ^pank ^peru ^pett ^pian ^piki ^pita ^pois ^puhe ^puhu ^pysy ^pyyd ^pyyt ^raha ^saad
    ^saap ^saat ^sama ^seki ^seur ^siir ^soit ^sulj ^suor ^taer ^tana ^tark ^tarv ^tavo ^tehd ^tehk ^tiet ^tila
    ^tili ^toim ^tois ^toiv ^tule ^tuli ^tupl ^uude ^uusi ^uutt ^vaad ^vaar ^vaea ^vael ^vaih ^valp ^valt ^vanh
    ^vara ^varm ^varo ^vast ^vies ^viip ^virh ^voit ^vuok ^yrit aatti aeae$ aeaen ahvis ainit aisin akaa$ akia$
    alla$ amme$ assa$ asti$ atili avoim avoin eille ekill ekki$ entis essa$ essae esti$ ikoll inen$ inull isimm
    isitk istui itaa$ ittek kirja kirje kuun$ lasku maan$ mman$ neet$ ntaa$ ossa$ ostej paeiv posti suori tiedo
    ttaa$ umma$ ytyy$`,
  cs: `^bezn ^bezo ^bude ^budu ^bych ^byst ^cast ^cest ^chci ^chte ^chyb ^cisl ^dals ^dano ^dark ^devi ^disk ^dluz
    ^dnes ^doca ^doch ^doda ^dojd ^dopl ^dora ^dosl ^dosu ^dovo ^druh ^duve ^fakt ^fale ^fire ^hrad ^ihne ^jedn
    ^jest ^jina ^jine ^jino ^jiny ^kanc ^kart ^kter ^lask ^leta ^ma$ ^maji ^melo ^meni ^mezi ^mlce ^mohl ^mozn
    ^musi ^muze ^nada ^nahr ^nale ^nas$ ^nase ^nasi ^neak ^nech ^nedo ^nefu ^nehr ^nejd ^nejp ^nejs ^nema ^neme
    ^nemo ^nemu ^neni ^nepr ^neri ^nesn ^neuh ^nevo ^neza ^nezm ^niko ^niky ^novo ^novy ^nutn ^obez ^obra ^odes
    ^odhl ^odli ^odpo ^odso ^okam ^omyl ^opat ^opra ^osob ^pene ^peni ^plat ^pode ^podv ^poku ^pora ^posk ^posl
    ^potr ^potv ^pouk ^pouz ^poza ^pozo ^prec ^pred ^prek ^prih ^prij ^pril ^prip ^pris ^proh ^pros ^rusi ^sber
    ^schu ^schv ^sdel ^sek$ ^seke ^seku ^seky ^slo$ ^spat ^stej ^treb ^tve$ ^tvoj ^tvrd ^tvuj ^ucet ^ucte ^uctu
    ^ucty ^udaj ^uhra ^ukon ^upra ^uvad ^uzav ^vas$ ^vase ^vasi ^vyja ^vypi ^vypl ^vyuc ^vyuz ^vyzv ^zada ^zalo
    ^zapl ^zasi ^zasl ^zitr ^zmen ^zohl ^zrus adet$ afeca ailem ajici aktua ankov ativn atte$ behla deni$ echa$
    edte$ efonu ejte$ ereni erit$ erni$ erte$ esli$ esouv esunu eurov gentn ichz$ jeme$ lacen maci$ nete$ nove$
    obdrz osila osti$ ovat$ ovem$ ovest plati platn pomin pravn preve prevo raci$ rovan rychl stava ujte$
    veho$`,
};
