import type { LanguageCode } from "./language";

/** Letters in a row, ^ before a word, $ behind it: a text needs one. Made by tools/data/triggers.mjs, November 2026. */
export const languageTriggers: Readonly<Partial<Record<LanguageCode, string>>> = {
  de: `^ab$ ^abge ^abme ^abtr ^abwe ^abwi ^abzu ^akze ^alt$ ^alte$ ^altem$ ^altes$ ^anbe ^anha ^anpa ^anru ^anst
    ^anwe ^anzu ^aufg ^aufl ^aufs ^bald ^beig ^beka ^beko ^beno ^bevor$ ^bis$ ^bitte$ ^blei ^brau ^buch ^danke$
    ^darf$ ^dass ^daue ^dein ^derz ^dich$ ^die$ ^dies ^dir$ ^dort ^du$ ^ehe$ ^ehem ^eili ^eilt ^eine ^eing ^eint
    ^einz ^entf ^er$ ^erfa ^erfo ^erga ^erse ^ersu ^euch ^euer ^eure$ ^euren$ ^eurer$ ^fakt ^fehl ^flug ^frue
    ^fruh ^fuer$ ^fuers$ ^fur$ ^furs ^gaun ^geae ^gean ^gebe ^gefa ^gefu ^gehe ^geho ^geht ^geku ^gesc ^gibt
    ^gilt$ ^grif ^guts ^heut ^hier$ ^hinf ^hint ^ich$ ^ihm$ ^ihn$ ^ihr$ ^ihre ^im$ ^irrt ^ist$ ^juli$ ^juni$
    ^kann$ ^kapu ^kauf ^kein ^klae ^koen ^kommt$ ^konn ^kont ^kred ^kunde$ ^laeu ^lass ^letz ^lief ^lieg ^loese$
    ^lose$ ^losen$ ^maerz$ ^mags ^mahn ^marz$ ^mein ^meld ^mich$ ^moch ^moec ^mogen$ ^mues ^muss ^nach ^nenn
    ^neu$ ^neue ^nie$ ^noch$ ^nur$ ^okto ^pruf ^rasc ^ruf$ ^schl ^seie ^sein ^sich ^sie$ ^sind$ ^sofo ^soll
    ^statt$ ^tate ^tipp ^trag ^uber ^umge ^umle ^uns$ ^unsr ^unte ^unve ^unzu ^urla ^von$ ^vorh ^vorl ^vorm
    ^wann$ ^weit ^welc ^wenn ^werd ^wir$ ^wird ^wirk ^woch ^wuer ^wurd ^zahl ^zeic ^zeit ^zess ^zueg ^zugi ^zuku
    ^zur$ aband abegr absti achsa achst achtu aende aeter aetig afeca ahlun ailen aktie aktue alsch altet andem
    andne andsl angeb angen ankba ankko annst arnen arnun arung assen astsc attde auen$ auft$ ausch bald$ bearb
    befre berkr beste betre betru bishe bitte blich bonni chnel chsel chste chten chtig chung cker$ daten defek
    denli dere$ dern$ dert$ derte dezem diskr dung$ efind egen$ ehen$ ehend ehent ehmen ehmig ehnli eiben eiche
    eigib eilun einga eiste eisun ektes ektur ellun emals empfa enomm erand erier erlan ermer erne$ errei erst$
    erten ertra erung erwen esen$ esorg etkri etrag etzt$ ewohn ezahl ffnen fizie frage geben gerec gleic glich
    gpart haben haeng halb$ hangt hnen$ hnung ielen ieman igen$ igier igung inell irmen isch$ karte kasso keit$
    ktiv$ laren legt$ leite lich$ liche liege llig$ llsch lten$ ltig$ mehr$ morge nden$ ndisc nftig ngend nicht
    nlage norie ntwor nutzt ollen onier passt pruef rdern reise rekte renz$ rfen$ rften rhin$ rnote rsatz rsich
    rtan$ ruft$ schaf schen schic scht$ siere siert solan sprec stens stort tatig teile telle tigte toert turen
    tzen$ tzung uchen ueber ufen$ unser usser weich weise zahle`,
  fr: `1ere$ 2eme$ ^abse ^acha ^ache ^aller$ ^amab ^anci ^apre ^arna ^au$ ^aucu ^aux$ ^avant$ ^avec ^avie ^avio
    ^avis$ ^banq ^basc ^bien ^bon$ ^bonn ^bons ^boug ^bref ^bure ^carp ^cass ^ce$ ^cedee$ ^ceder$ ^cela ^celui$
    ^cess ^cet$ ^cett ^chaq ^cher ^chez ^ci$ ^cliq ^clos$ ^clot ^coqu ^cree ^dans$ ^dater$ ^de$ ^dech ^dedie$
    ^deja ^depot$ ^dern ^des$ ^deso ^devr ^dire$ ^diri ^dois ^doit ^doiv ^dore ^doss ^du$ ^echu ^ecri ^effet$
    ^elles$ ^en$ ^enre ^entre$ ^envo ^est$ ^et$ ^etat ^etre ^euros$ ^eux$ ^evol ^exact$ ^fait$ ^faud ^faus ^faut
    ^faux ^fera ^ferm ^flam ^font ^futur$ ^garde$ ^gare ^gere$ ^hame ^heur ^hors$ ^ils$ ^inch ^inex ^inut ^je$
    ^jour$ ^jusq ^la$ ^laqu ^le$ ^les$ ^leur ^lign ^livr ^lors ^lui$ ^lund ^lydi ^ma$ ^malf ^mati ^mauv ^mefi
    ^meme ^merci$ ^mes$ ^mets ^mise ^mois ^mon$ ^ne$ ^nous$ ^nvea ^nvel ^nvx$ ^ordo ^ordre$ ^oubl ^ouve ^paie
    ^pann ^parm ^parti$ ^pas$ ^payer$ ^payes$ ^payez$ ^payp ^perdu$ ^peut ^peuv ^peux ^piec ^plaf ^plait$
    ^plate$ ^plus ^plut ^pour ^pouv ^prel ^pren ^preu ^prie ^quand$ ^que$ ^quel ^quel$ ^rect ^recu$ ^regl ^remp
    ^rens ^reste$ ^reun ^rib$ ^ribs ^rien$ ^sans ^se$ ^sera ^seui ^seul ^signe$ ^soir ^somme$ ^sont ^souf ^sous
    ^soye ^stp$ ^subr ^suit ^suiv ^sur$ ^surt ^svp$ ^ta$ ^tant$ ^te$ ^temps$ ^tenez$ ^tenu ^tes$ ^tier ^ton$
    ^tous ^tout ^tres ^un$ ^urgence$ ^usur ^vala ^vendu$ ^veui ^veux ^vigu ^vire ^vite ^voic ^vole$ ^vos$ ^voud
    ^voul ^vous ^wero acanc actif acts$ actue actur aduqu affac agne$ aille ailly aire$ aires aisir aison aisse
    aite$ alide alisa alite amais ancai ancem andes annon ansme apide appel arder ardez arger arriv atefo atif$
    atoir audeu bere$ besoi bitud bitue caduc catif ccupe cede$ cedez cemme chain ciser cker$ ckers clame comit
    compt corri coupe coura courr cquit crean crete crire cteme ctes$ ctez$ ctuer cuit$ curer dant$ dapte dats$
    demai demeu desab desac desin deven diter ditez domic donne dons$ ealis eance ecte$ ecter ectue edees ediri
    elanc emerc emier emis$ encez encor endez enir$ ensem ensez ensib envoy eorie epond epose epris equis erez$
    erieu erloc erne$ eront erreu ersem ersez ervez esili essez esson esten estre etez$ etour ettez ettre eurs$
    evez$ exige faite ferer fert$ fiez$ fourn gales gine$ grand honez honiq iale$ iatem icte$ idere iendr iente
    igez$ ilanc ilies impay inscr inver iquer iquez irate ircon irer$ irmee irmez iser$ isez$ isons iveme ivez$
    joign joind joint laire lativ legie lerte leter leux$ loyer mande minel mmes$ monta mpose mptem nant$ ndat$
    nible nnexe nnule norer norez nouve nsabl nseil nstat nterv ntiel ocede ocher ojet$ olue$ ondan onne$ onnel
    onore oquer ortab ortai ortee otale otre$ ouhai parle paye$ pendr perer perim pire$ prece presi prevu ptera
    puis$ queme rais$ ranet rects rendr reste riez$ rions rnee$ rons$ rouve rrete rser$ rtir$ rvir$ scroc sfere
    sionn solde sser$ suppr tegre tenta teur$ tique tons$ toris trent turat tures ualis udenc ujour umero vient
    voir$ vons$ xista`,
  es: `^abaj ^abie ^abona$ ^acep ^acre ^adel ^adeu ^adqu ^ahor ^al$ ^alta$ ^anex ^antes$ ^aqui ^asun ^atra ^avio
    ^aviso$ ^baja ^bate ^bizu ^bole ^breve$ ^carg ^cerr ^cesi ^cier ^cobe ^cobr ^como ^comu ^cote ^cta$ ^ctas
    ^cuad ^cual ^cuan ^curs ^dado$ ^dar$ ^dare$ ^dart ^datos$ ^de$ ^debe ^deja ^del$ ^dense$ ^desd ^dese$ ^deud
    ^devu ^dich ^dife ^difi ^diri ^dobl ^dola ^dond ^doy$ ^efec ^el$ ^elim ^ella ^ello ^empr ^en$ ^endo ^enla
    ^entre$ ^envio$ ^es$ ^ese$ ^esta$ ^estan$ ^estas$ ^este$ ^esto ^falso$ ^falt ^fech ^ficha$ ^figu ^fra$
    ^fras$ ^fuera$ ^gira ^gire$ ^giren$ ^giro$ ^giros$ ^habl ^habr ^hace ^haga ^hara$ ^haran$ ^haz$ ^hazm ^hech
    ^hemo ^horas$ ^hoy$ ^igua ^ingr ^inme ^ir$ ^jamas$ ^junta$ ^la$ ^las$ ^le$ ^les$ ^llam ^lleg ^llev ^los$
    ^luga ^mal$ ^mando$ ^mano ^mant ^marq ^mayo ^mi$ ^mia$ ^mio$ ^mis$ ^mism ^mora$ ^moro ^movil$ ^nada$ ^nadi
    ^ni$ ^nomb ^noso ^nota ^ntra ^ntro ^nues ^nuev ^nunc ^ojo$ ^orden$ ^otra ^otro ^paga ^pagar$ ^pagi ^pago
    ^pago$ ^pagos$ ^pagu ^para$ ^pasa ^paso ^payp ^pone ^pong ^ponte$ ^porq ^prisa$ ^pron ^proy ^pued ^puls
    ^que$ ^qued ^quien$ ^rect ^reem ^rell ^resg ^reun ^roto ^saca ^salv ^sati ^se$ ^sea$ ^sera ^seran$ ^sido$
    ^siem ^sigu ^sin$ ^sobr ^solo ^son$ ^su$ ^subir$ ^suce ^suma ^sumas$ ^supl ^supr ^sus$ ^tamp ^tarde$ ^tema
    ^tengo$ ^tima ^todas$ ^todo ^tu$ ^tus$ ^ulti ^un$ ^una$ ^unica$ ^unico$ ^usar$ ^venc ^vige ^volv ^vues ^ya$
    ^yo$ abaja abone abono abste acced acias acto$ adas$ adjun aduca alada aldar aldos alice alide alsos amita
    amos$ anana ancar anjer anula apare apido aptar aract arali argar ariab arjet arrib arse$ aslad atafo atori
    audad aude$ axima banco beme$ bera$ bios$ bito$ bonad bonar cada$ cados cales cambi cante cativ ccesi cedid
    celar celul cesit chos$ cibir cibos ciero cina$ cion$ ciona cker$ ckers cobro coger cojas comit confo corda
    corri criba crita crito ctura cuent cumpl cunda cunst cutor dada$ dades darle davia debid dejar demor desac
    desco devol dicad dicar dido$ difiq diner diodi dmite duzca ealiz ecibe ecibi edad$ edian eedor eempl egado
    eguid egund einte elaci emesa emito emos$ encia endid endie enedo ensaj ensan ente$ entes entos envia envie
    eptor ercer eriad erido erir$ espue estaf estar etall eteng eveda evite ferid ferir fica$ ficad ficar fique
    fondo fonea fonee gente gible guard guir$ guna$ guno$ gura$ icaci icipo icta$ idad$ idas$ iendo igas$ ignar
    igua$ iliad iliar ilite ilito imos$ inscr inuta iona$ iones iores irata irma$ irmad irmar ista$ istem istre
    itada itar$ itari itelo itimo itira ituir ivoca izame izan$ izar$ lamar lerta leta$ letar lida$ lidar lisis
    litad litar lizad mande marca mient mitir moned mprob ncarg ndan$ ndato ngun$ nible novad nsabl nsejo nsfie
    nsigu nsta$ ntrar ntreg ntren obrad ocali oceda ocede odran oluta ompra ompre onde$ onder oquea oral$ orreg
    orreo orrij orte$ ortes osita pagad ponda proxi prueb quese quida quide ramad ranet rasta rdene recib regid
    reria ribir rimer rivad riza$ rizad robad rrata rtera rtir$ sado$ salde serva siona siten sito$ sitos spera
    stint strar sulte sumen susti tacta tacte tado$ tarda tener tento teste tiene tifiq tilic tinua trate turo$
    turos ualic ualiz uidad ulari umero uras$ utura varia xceso xiste`,
  it: `^adeg ^ades ^aereo$ ^al$ ^alla ^altr ^amme ^ammi ^anag ^anco ^andra$ ^anzi ^aper ^atti ^attu ^avere$ ^banca$
    ^biso ^boni ^breve$ ^buon ^calce$ ^camp ^carta$ ^cedu ^cele ^cens ^cess ^che$ ^chia ^chie ^chiu ^comu
    ^copia$ ^da$ ^dal$ ^dall ^darle$ ^daro ^dei$ ^del$ ^dell ^dena ^deve$ ^di$ ^diro ^disi ^disp ^dove ^dovr
    ^dovu ^ecce ^ecco ^elen ^elim ^entro$ ^erra ^esat ^eseg ^esis ^esse ^essi ^este ^facc ^fare$ ^farl ^fate
    ^fatt ^ferie$ ^finte$ ^firma$ ^fondi$ ^frat ^frod ^ft$ ^fuor ^furto$ ^giro$ ^gius ^graz ^guas ^ho$ ^immu
    ^indicate$ ^inut ^invio$ ^io$ ^iscr ^isol ^lavo ^le$ ^linee$ ^loro ^lune ^luog ^mai$ ^malv ^mando$ ^mese
    ^mezz ^mi$ ^mia$ ^mie$ ^miei ^mio$ ^modu ^mora$ ^ne$ ^nel$ ^nell ^nemm ^nepp ^nien ^noi$ ^non$ ^nota$ ^ns$
    ^null ^nuov ^oggi ^ogni ^ora$ ^paga ^pagh ^passo$ ^payp ^perso$ ^perv ^piat ^piu$ ^posso$ ^posto$ ^pote
    ^primo$ ^quad ^quale$ ^quel ^quest$ ^qui$ ^rego ^resta$ ^resti$ ^riba ^rice ^riep ^rife ^rifo ^rigu ^rima
    ^rimb ^rime ^risu ^rita ^rivo ^ruba ^saldi$ ^salv ^sara$ ^sare ^saro ^sbag ^scad ^segr ^segu ^semp ^sia$
    ^soldi$ ^solo ^solt ^somma$ ^somme$ ^sono ^sopp ^sopr ^sosp ^sott ^spes ^stas ^stata$ ^stato$ ^stes ^sull
    ^teng ^tieni$ ^tito ^tra$ ^trov ^truf ^tutt ^uffi ^ugua ^ulti ^unica$ ^unico$ ^usat ^va$ ^vecc ^veng
    ^verificate$ ^versi$ ^viene$ ^vige ^volo ^volt ^vost abile acced accet accol accre addeb affat aggi$ aldat
    alino alsia alute ambia amite ancio anno$ antat anti$ anto$ anzi$ appog arci$ ardia arier arsi$ artit arvi$
    asfer asmet asseg assi$ astri atevi ativa atori attat attiv atto$ attur audol autel avolt avore azion biti$
    blea$ blocc bolit cambi camen cari$ caric carie carmi cassa casso cata$ cati$ cato$ ccupa ceda$ cella cepir
    chies ciari citat cker$ clicc compi condo confl consi conto conva cura$ dare$ darla dati$ dato$ decor delic
    denzi dere$ desid diato dicar diche diti$ doppi duto$ edete efuso egata egato egitt egna$ elett elinq emori
    enden enerl ente$ enti$ enuto enza$ enze$ eperi errot ersam erti$ ervat esclu esidu esso$ essun este$ esti$
    estis esto$ etate etrat ettif evita ezza$ ffett ffida fica$ ficar foni$ fono$ gamen getto ggio$ gibil giorn
    glio$ iamen iamo$ ibile ifich ilizz intes invec invia invie ione$ iore$ irlo$ ista$ istem itari ivato izion
    lamen larme larti lati$ ldare ldate ldato lecit legat lego$ lettu lida$ lizza llert mande mani$ mare$ massi
    mato$ matti mento mette mpra$ mprat mpri$ nale$ nali$ ndari ndero nferm nica$ niche nire$ nisco nnull nsate
    nseri nsolu ntatt nzion olli$ ompon onare onate oneo$ orane ornir ornit orno$ orret ortat orti$ orto$ ossim
    ostra ostre otret otto$ otula ovano ovved pagat parla perte prami prend quand quist ranet rano$ rare$ rati$
    ratic rcell rdine remo$ rente rero$ resti rispo rizza rmate rnito rolla rore$ rori$ rova$ rovat rregg rsare
    rsata rsate rtale rtire sare$ sato$ scriv senti sific smess sosti spett ssibi stint stri$ subit tano$ tanza
    tare$ tener tenta tesa$ tinar tinta tore$ tuire turo$ uello uesta uidat ulare upera varia vono$ vviso
    zione`,
  nl: `^aan$ ^aang ^aanh ^aanm ^aann ^aanp ^aans ^aanv ^abui ^adres$ ^afge ^afme ^afsc ^afst ^alle$ ^ande ^ander$
    ^apart$ ^appen$ ^banken$ ^beke ^bel$ ^bele ^bell ^belt ^ben$ ^bent ^beve ^bevr ^bij$ ^bijg ^bijl ^binn ^blij
    ^boek ^borg ^buit ^ceo$ ^dat$ ^de$ ^deze$ ^die$ ^doen ^doet ^eenm ^eind ^enke ^erui ^even$ ^expo ^fout ^geac
    ^gece ^geco ^geef ^geen ^geko ^geld ^gesw ^geva ^goed ^gsm$ ^guns ^haal$ ^haas ^hale ^hebb ^hebt ^heel
    ^hele$ ^heri ^hers ^het$ ^hetz ^hier$ ^hoog ^houd ^huis ^ik$ ^inza ^ipv$ ^je$ ^jull ^kapo ^klan ^klop ^koop
    ^kwij ^laat ^lange$ ^laten$ ^lopen$ ^lout ^luid ^maak ^maar ^mede ^meer ^meld ^mij$ ^mijn ^mn$ ^mogen$ ^naar
    ^neem ^nege ^nemen$ ^nepf ^nepm ^niet ^nimm ^nodi ^nog$ ^nooi ^nota$ ^notas$ ^nu$ ^omtr ^onbe ^onder$ ^ons$
    ^ontv ^onze ^op$ ^opbe ^opei ^opga ^opge ^ophe ^opli ^opne ^oude ^pand$ ^pas$ ^plaa ^prive$ ^rege ^rek$
    ^reknr$ ^ruil ^saldi$ ^scha ^slec ^snel ^staan$ ^stap ^stil$ ^stuk ^tege ^teru ^teve ^tijd ^toep ^trap$
    ^tuss ^twee ^uitg ^uw$ ^vals ^van$ ^vana ^veer ^vere ^verh ^verl ^verv ^vind ^vlie ^vlot ^vlug ^voer ^vold
    ^volg ^voor ^vord ^vrij ^vul$ ^waak ^wees ^welk ^wend$ ^werk$ ^wie$ ^wij$ ^zend ^zijn ^zit$ ^zitt ^zsm$
    aakt$ aalbe aarva aatsc actee actie actpe actuu acyve aderi adres ailad ailen ailfr ailvo aldib allee andaa
    ankde ankje ankpa ankza annr$ antoo appor araat arte$ assen atfor atie$ atiel atisc audeu bbel$ bbele bedan
    betaa betal bezoe bezor bindi boekt brach breke bruik casso ceren chort chrap chrij chten ciele cier$ ciers
    ctie$ cties daten datet defec delen delt$ dere$ deren diteu ditno domei drach drag$ drieg drijf dwijn ecken
    eeft$ eeind eenko eerd$ eerde eert$ efoon ega's egene egoed eimho eldig elijk emach enfra enoem ente$ erand
    erboe ereik ergan ergis ermel ermij erne$ ernem erond eroud ersie ertro erwij erzie erzor eslot essie estol
    estoo etie$ eurt$ euze$ evoeg evuld eword ezelf ezet$ fende fieer fiere fout$ ftcod gaan$ gaand gcont geren
    gesch geven gevin ggen$ gmail heffe heim$ hierb hters ieman ietig igde$ iging ijken ijzig imine isch$ isere
    issel juist kfact kijk$ kinfo kinst komen kopen krijg latie leer$ legas leren lieri lijk$ lijst linge maken
    metee mobie mulie natie nderd neren ngend nieuw nkier nmidd nneer nota' notee nteel nteer ntie$ numme oaden
    opend osten overm penst pland preki raag$ ragen raten rdere reage reken reren resta rleg$ role$ rpand rrich
    rschu rwerk rzoek rzond sappe sluit spoed staan staat stapt steed stel$ stige stort sture stuur taal$ taand
    tchen teken telle teren teure torte treer turen tutie unnen veren verko verlo verst voere vulle wacht wende
    werke wezig woord zende zette zicht`,
  pt: `^aced ^acei ^aces ^acim ^adia ^adqu ^afir ^agor ^agua ^aind ^aleg ^anex ^anote$ ^anun ^apag ^apro ^aqui
    ^assim$ ^ate$ ^atra ^atua ^avar ^avia ^aviso$ ^baix ^breve$ ^burl ^cair ^cc$ ^cedeu$ ^certa$ ^certo$ ^chav
    ^cheg ^cliq ^cobr ^como ^comu ^conh ^conta$ ^dados$ ^dar$ ^de$ ^deix ^deles$ ^depr ^deve$ ^devem$ ^dife
    ^dize ^dola ^efec ^efet ^elas ^eles ^elim ^em$ ^emba ^ence ^entre$ ^envio$ ^erra ^erro$ ^escu ^esse$ ^esta$
    ^estao$ ^estas$ ^este$ ^estes$ ^esto ^estou$ ^eu$ ^euros$ ^evite$ ^exti ^faca ^fala ^fale ^falt ^fatu ^faz$
    ^faze ^fech ^fora$ ^foram$ ^forj ^golp ^gost ^gral ^grav ^habi ^hoje$ ^horas$ ^igua ^imed ^inad ^inal ^inat
    ^ja$ ^junto$ ^laps ^liga ^ligu ^linh ^lista$ ^maio ^mais ^mant ^mao$ ^mapa ^marq ^mb$ ^meio ^mesm ^meu$
    ^meus ^muda ^mude ^mudo ^nao$ ^nave ^nenh ^nf$ ^nfe$ ^nfs$ ^nib$ ^nome ^nominal$ ^noss ^nota ^nota$ ^novas$
    ^novo$ ^novos$ ^obri ^obter$ ^onde$ ^ordem$ ^paga ^pagar$ ^pagi ^pago ^pagu ^para$ ^passo$ ^payp ^peco ^pede
    ^pedi ^perto$ ^pess ^pix$ ^podem$ ^por$ ^porq ^posso$ ^poup ^pree ^qual$ ^que$ ^queb ^rede$ ^reem ^ress
    ^roda ^roub ^salv ^se$ ^sede ^segu ^sem$ ^ser$ ^sera ^serao$ ^seu$ ^sigi ^sinal$ ^sobr ^supo ^tarde$ ^ted$
    ^tenh ^todas$ ^todo ^trata$ ^troc ^tudo ^ulti ^unica$ ^unico$ ^usa$ ^usam ^usan ^usar$ ^usem ^valo ^velh
    ^venc ^verba$ ^veze ^vige ^vigo ^vinh ^voss abert acao$ adas$ adast agem$ aixo$ aldad aldem alque amos$
    ancar ancei ancet anece angei anjar ante$ antem antig anula apena apido arreg artid assar atafo atas$ ativa
    atori atrav axima banco bera$ bito$ bleia bmete bolid cada$ cado$ caduc cais$ carta cata$ ceda$ cedam cedid
    celad celar celul cenca chama ciari cibo$ cimen ciona ciso$ citad citan cluam coes$ corri costu credo crito
    ctura cutor dade$ darei dato$ demor derar desat desco deved devid devol dica$ dicad dicar dido$ difiq dirij
    ditad ditem dito$ duzir ealiz ecao$ ecisa egoci egred egue$ eiro$ eito$ eitos eitur elato elemo eletr elho$
    emess emos$ empre encao encia encom endad ente$ entos envia erbas ereco eria$ erias erior erir$ erva$ esour
    espos essad essao estad esumo etalh etar$ etifi etim$ eunia evina fere$ ferid fica$ fique fira$ firam fone$
    forne gamen gano$ gista grou$ guem$ guir$ gura$ icao$ icar$ idar$ idem$ idere igas$ iliza imos$ insir inua$
    inuam ioes$ ionar irigi irma$ irme$ irmem isar$ isas$ iste$ istem istre itar$ itari itido itir$ itulo ivel$
    ivida ivoca izam$ izar$ izem$ jeto$ lariz ldar$ lembr lerta lhar$ lida$ lide$ lizad ltero mando manha mente
    minha morad mpanh mpra$ mpre$ mprem ncont nica$ nicad notem nsave nsfir nsta$ ntata ntes$ ntia$ ntias ntreg
    nviem ocede oleto oluta omoed onar$ onda$ onem$ ontas ontat oquea ormad orret osita ossue otar$ ovant ovati
    pera$ prar$ pres$ proxi quand quem$ quide quita ragad ranca ranet rario raso$ rato$ receb recis remet resti
    reta$ riza$ rizad rmar$ rreto rrija rvico scal$ screv scrit seja$ sito$ sitos smito ssina ssine ssito ssunt
    stam$ strit tacta tacte tacto tarei taria tenha terac terei trar$ trem$ turos uais$ uerer uidad uitem ulari
    umero undos uras$ vitem xclui xigir xiste xtrat`,
  pl: `^abys ^audy ^bazi ^bedz ^bez$ ^bezz ^biez ^biur ^bled ^cesj ^chca ^chce$ ^chwi ^cieb ^cofn ^czer ^czy$ ^da$
    ^daci ^dasz ^dnie ^doko ^doty ^drug ^dysk ^dzis ^dzwo ^ewid ^fakt ^fv$ ^hake ^inna$ ^inne$ ^innej$ ^inny
    ^jaki ^jedy ^jest$ ^jesz ^jutr ^juz$ ^kied ^konca$ ^konta$ ^korz ^ktor ^kup$ ^kupi ^kwie ^lipc ^ma$ ^maja
    ^mamy ^marca$ ^mied ^miej ^mies ^mnie ^moge$ ^mogl ^monit$ ^moze ^mozna$ ^musi$ ^musz ^nadal$ ^nadp ^najb
    ^najl ^najs ^nas$ ^nasz ^nie$ ^niea ^nieo ^niew ^niez ^niki ^niko ^nini ^nowe ^nowi ^nowo ^nowy ^obci ^obec
    ^obow ^odbi ^oddz ^odeb ^odno ^odrz ^odta ^odwo ^ogra ^opla ^osob ^ostr ^oszu ^oto$ ^padl ^pans ^panu ^pazd
    ^piln ^pocz ^poda ^podc ^podm ^podp ^pods ^pomo ^pona ^pory ^pouf ^powi ^prze ^przy ^pusc ^pusz ^rach ^rade$
    ^raze ^razi ^reka ^rozl ^rozm ^sced ^scis ^sios ^skar ^skor ^slab ^stale$ ^styc ^szyb ^taje ^takie$ ^ten$
    ^teraz$ ^tobi ^trak ^tryb ^tylk ^tymc ^ubie ^uisc ^uleg ^uprz ^ureg ^urlo ^usun ^utwo ^uwag ^uwaz ^uzgo
    ^uzys ^uzyw ^wam$ ^wazn ^wdzi ^wez$ ^wezw ^wiad ^wiec ^wier ^wlas ^wpis ^wpla ^wply ^wpro ^wrze ^wska ^wszy
    ^wyci ^wyco ^wyga ^wyja ^wyko ^wyla ^wyma ^wype ^wypi ^wypl ^wysl ^wysy ^zaak ^zaden$ ^zadn ^zaja ^zaje
    ^zaku ^zala ^zale ^zamk ^zamr ^zawi ^zdaz ^zebr ^zeby ^zewn ^zign ^zle$ ^zlec ^zly$ ^zmia ^zmie ^zrea ^zrob
    ^zwal ^zwia ^zwra ^zwro abym$ achow acic$ acji$ ahent aktem aktu$ aktua alezy alozo alszy amolo amyka ankow
    anowa anulu aremu asieg astap astep atecz atywn awari bskry ccie$ cemy$ chcia chcie czeka dnia$ dosle dpowi
    drozy dyfik dzial efonu enia$ enie$ erowa erpni erprz eryfi esmy$ esowy gowa$ hnicz iegow iemy$ ierdz ikwid
    ilbym inie$ inneg ismy$ izacj jcie$ jemy$ kolej korek kowan ktury kturz lowan miast mieni mozli ndat$ nowa$
    odesl odzie omylk opada opraw orme$ osba$ osbe$ osci$ ostac ostaw osze$ otece otkan owac$ owego platn prawi
    przed rola$ simy$ sisz$ slac$ spraw starc stepn takt$ tego$ temie tnosc trzeb trzym ttera tuje$ zapla zlego
    zosta zuje$`,
  sv: `^aald ^aenn ^akut$ ^alde ^aldr ^andra$ ^anges$ ^anna ^annu$ ^anva ^att$ ^avsa ^avva ^bara ^bedr ^ber$ ^bera
    ^beta ^bifo ^bluf ^boer ^bola ^bor$ ^bort ^braa ^brat ^bruk ^byta$ ^byte$ ^byter$ ^bytet$ ^byts ^bytt ^daal
    ^dag$ ^dagen$ ^dali ^de$ ^delg ^den$ ^denna$ ^dessa$ ^det$ ^detta$ ^din$ ^dina ^ditt$ ^droj ^du$ ^eder ^efte
    ^ej$ ^emot ^enba ^enda ^enli ^er$ ^era$ ^eran ^ert$ ^fa$ ^faa$ ^faar ^faat ^far$ ^fatt ^finns$ ^firma$ ^fixa
    ^flyg ^folj ^forf ^fors$ ^fort$ ^fran$ ^funk ^fyll ^ga$ ^gaa$ ^gaar$ ^gaer ^gall ^gamla$ ^gar$ ^ge$ ^ger$
    ^gora ^gors ^haem ^haer ^hamt ^hands$ ^har$ ^harm ^hela$ ^heml ^henne$ ^hoer ^honom$ ^hopp ^hor$ ^hora$
    ^hos$ ^hur$ ^huvu ^hyre ^idag ^imor ^inak ^ingen$ ^inget$ ^inha ^innan$ ^insa ^inte$ ^ista ^jag$ ^kan$ ^koep
    ^komm ^kop$ ^kopa ^kope ^korr ^krav ^kund ^laat ^laegg$ ^laem ^lagg$ ^laggs$ ^lamn ^lat$ ^ligg ^likv ^lita
    ^lyde ^maas ^maila$ ^maste$ ^mejl ^mig$ ^min$ ^mina$ ^mitt$ ^moet ^mote ^moten$ ^mott ^na$ ^naa$ ^naas
    ^naemn$ ^naer ^naet ^namn ^nar$ ^nas$ ^natf ^neda ^nere$ ^ni$ ^nu$ ^numm ^ny$ ^nya$ ^nyas ^nyoe ^nytt ^ombe
    ^omed ^ordna$ ^oss$ ^ovan ^pa$ ^paa$ ^prata$ ^rade ^raek ^raet ^rakn ^ratt ^reda ^resk ^rikt ^roer ^rora
    ^saeg ^saek ^saen ^sag$ ^sands$ ^satt$ ^satts$ ^se$ ^sekr ^seme ^sitt ^sjae ^sjal ^sjuk ^ska$ ^skall$ ^ske$
    ^sker ^skoe ^skot ^skul ^skur ^skyn ^sms: ^snab ^snae ^snal ^soen ^sond ^spara$ ^staar$ ^stae ^stal ^stam$
    ^star$ ^stul ^summa$ ^svaa ^svar ^swis ^tack$ ^tagi ^tala ^tapp ^tidi ^tids ^timm ^tyst ^uppd ^upph ^uppm
    ^upps ^uppt ^utes ^utga ^utla ^vaar ^vaen ^vaex ^vaks ^vand$ ^vanda$ ^vanl ^var$ ^vara ^varn ^vart$ ^vaxe
    ^vi$ ^vilk ^vill$ abar$ ackar acksa adska aegga aeggs aella aempa aende aendr aengr aenta aglig agon$ agts$
    ailar akta$ aktue aktur aldra alla$ allit allna allod alska aminn amtid andpe anera angiv angre ankfo ankgi
    anta$ antra appor arand arat$ arebe arig$ asig$ assoa aterk ativ$ ativa ativt attes autog autos avanm avsee
    avvec baka$ bbver bekra bilen blivi brott cifik ddela derad dfolj dgiva dlen$ dobes dolis draeg draga drar$
    dras$ droej ebbla edla$ egor$ egrit ehove ektde elopp elsem emet$ eras$ erens erera ereta ernya estgr etala
    etald etalt etsbr ffand fiera fieri foelj foerb foerf fonen fora$ foras fraan framf frisl fullm funge gaell
    galla garna gerin ggnin ghete gilti glera gnera godka gsta$ handa igera igrer ikand ilaga ilagd ilagt illfa
    inell inga$ iskt$ ivat$ ivata jligt kaffa kbyte kolla komma konta konto kontr kret$ kreti kundf lagd$ lagga
    lampa ldena ledig lera$ lerar lista lning lusgi medsa mella mlagd mman$ mtal$ naras nast$ ndrad ndrat ndrin
    ngar$ nsakt obrev oera$ oerae oers$ oever okrav oppna ornya otera ottag ovarn overf pgift ppna$ ptera ranto
    rera$ restl retag revid ringe rsand rsatt rsikt saett samma sand$ sanda sande satta skick sluta sstro stamm
    stang stera steri stins stord styra svara tamma tdrag teckn terar testr tiell tliga tran$ trera turan turor
    utera vaara vara$ varar vitto xeln$`,
  da: `^afkl ^afme ^afst ^afta ^aften$ ^afve ^afvi ^akut$ ^aldr ^alene$ ^anden$ ^andet$ ^andre$ ^anmo ^ansv ^bars
    ^bede ^beder$ ^bedes$ ^bedr ^beho ^bemy ^beny ^blev ^blot ^boer ^bor$ ^bord$ ^bort ^breve$ ^brug ^burde$
    ^daek ^dag$ ^dage ^dags ^dakn ^dem$ ^den$ ^denne$ ^deres$ ^det$ ^dette$ ^din$ ^dine$ ^dit$ ^drift$ ^drof
    ^du$ ^ekst ^endn ^er$ ^fa$ ^faa$ ^faar ^faet ^far$ ^fejl ^ferie$ ^fjer ^flyet$ ^foran$ ^fork ^fra$ ^frav
    ^fuld ^fupm ^ga$ ^gaa$ ^gald ^gamle$ ^gar$ ^gemm ^gide ^giv$ ^gore ^haab ^haan ^haber$ ^har$ ^hemm ^hent
    ^hidt ^hos$ ^hvem ^hvil ^hvor ^idag ^ikke ^imod ^inak ^inden$ ^indf ^indh ^indk ^inds ^indt ^ingen$ ^jeg$
    ^jeres$ ^juli$ ^juni$ ^kan$ ^kend ^kob$ ^kobe ^koeb ^koll ^komm ^kont ^korr ^kred ^krim ^kun$ ^kunne$ ^lad$
    ^laeg$ ^lag$ ^lave ^lige ^loen ^lon$ ^lonk ^lonn ^lukk ^lukn ^ma$ ^maa$ ^maile$ ^mang ^marts$ ^meg$ ^mig$
    ^min$ ^misf ^mode$ ^moede$ ^naes ^naev ^naste$ ^navn ^nede ^noge ^nu$ ^ny$ ^nye$ ^nyes ^nyt$ ^ogsa ^okto
    ^omdi ^opda ^opgi ^opho ^opka ^oply ^opma ^opsa ^opsi ^ordne$ ^orlo ^os$ ^oss$ ^pa$ ^paa$ ^pas$ ^pbs$ ^plej
    ^pr$ ^regn ^ret$ ^ringe$ ^saet ^samme$ ^satt ^selv$ ^sende$ ^sendt$ ^sene ^sidd ^sids ^skal$ ^ske$ ^sker
    ^skri ^skul ^skyl ^slet ^snak ^soer ^sorg$ ^stem ^stja ^svin ^syge ^tager$ ^tak$ ^takn ^tale ^tavs ^tidl
    ^tids ^tilm ^tilp ^tjek ^trae ^tred ^uden ^udfo ^udfy ^udga ^udlo ^ugyl ^ukor ^vaer$ ^valg ^var$ ^vare ^vedh
    ^vedr ^vegn ^venl ^vente$ ^vi$ ^vil$ ^virk ^vor$ ^vore$ ^vores$ ^vort ^webv aaet$ abnet advar aegge aelde
    aende aendr aets$ afdel affes afreg ageho aget$ agge$ agger aktue aktur alske ameld amind amlet aneds arat$
    arest arlig arsom ativ$ ativt atliv autos behan bekra belob beltt beske besty betal bilen bilep bogho bryde
    cker$ ckere defek deluk dersk desva direk dkend dlert dnet$ doopg dret$ droef dsbre dsend dtage dvanl edese
    edlag efon$ eket$ ektio ekvit elig$ eligt eloeb emsen emtid ennem ereft erend eret$ ergar estil fejl$ fikat
    fonen forri fortr forve fremo gaar$ gaet$ gamme gerne ghede gmail goere haste herme hojes hurti idigt ifice
    igtig indbe indel indes irkso itum$ ivat$ kaffe kasso kelse kilt$ konto kret$ kreti lige$ llem$ lskab lytte
    miste mlagt morar morge mstil nden$ ndrin ngere norer noter nsakt nsker nsyst nvend nyet$ oejes oligt opkra
    oppet orlad overf penge poerg porge raks$ ralde rando rede$ rere$ reret retag rette rfald rigiv ringe rmale
    rmidd rnota skift sosag stat$ statt svar$ svare tere$ terer tilfo tilga tisk$ trer$ tteri turae tyres uligt
    uller ummen uvare vaere wsere ykker`,
  no: `^akku ^akse ^akutt$ ^aldr ^andre$ ^anfo ^anmo ^anna ^annen$ ^annet$ ^ansv ^anvi ^avkl ^avme ^avst ^bare
    ^bedr ^behov$ ^beny ^ber$ ^berr ^bes$ ^blitt$ ^boer ^bor$ ^bord$ ^bort ^bruk ^burde$ ^bytar$ ^bytt ^dag$
    ^dekn ^den$ ^denne$ ^dere$ ^deres$ ^desse$ ^det$ ^dette$ ^di$ ^din$ ^dine$ ^disse$ ^ditt$ ^drift$ ^du$ ^dykk
    ^eg$ ^ekst ^endr ^epos ^er$ ^fa$ ^faa$ ^faar ^far$ ^fatt ^ferie$ ^finn ^fjer ^flyet$ ^foer ^folg ^foran$
    ^forf ^forre$ ^fors ^fort$ ^fra$ ^fraa$ ^frem ^frig ^fyll ^ga$ ^gaa$ ^gaar$ ^gama ^gamle$ ^gang ^gar$ ^gi$
    ^gir$ ^gjel ^gjen ^gjer ^gjoe ^gjor$ ^haan ^haap ^hadd ^hape ^har$ ^hast$ ^hemm ^hent ^heru ^herv ^hoey
    ^hos$ ^hoye ^hvil ^hvor ^idag ^ifol ^ikke ^ikkj ^imot ^inak ^ingen$ ^innb ^innen$ ^inng ^innh ^jeg$ ^jeres$
    ^kan$ ^kjem ^kjen ^kjoe ^kjop ^koll ^komm ^kont ^korr ^kred ^kun$ ^kunne$ ^kva$ ^kvel ^la$ ^lagr ^lagt$
    ^legg ^leng ^lukk ^luns ^lyde ^ma$ ^maa$ ^maile$ ^maku ^mang ^meg$ ^meld$ ^merk$ ^mi$ ^mig$ ^min$ ^mitt$
    ^mobil$ ^moete$ ^mote ^moter$ ^mott ^mulig$ ^na$ ^naa$ ^naar ^naas ^nar$ ^nas$ ^nevn ^ny$ ^nye$ ^nyes ^nytt$
    ^omdi ^oppd ^oppg ^opph ^oppm ^oppr ^opps ^oppt ^ordne$ ^os$ ^oss$ ^pa$ ^paa$ ^papp ^plei ^poste$ ^pris$
    ^purr ^rask ^regn ^rett ^ringe$ ^sagt ^samme$ ^selv$ ^sendt$ ^sene ^setj ^sett$ ^sette$ ^sies ^sit$ ^sitt
    ^skal$ ^skje ^skul ^skyl ^slet ^snak ^snakk$ ^snar ^snil ^soer ^som$ ^sorg$ ^spoer$ ^spor$ ^staar$ ^star$
    ^stem ^sten ^stja ^styre$ ^svar ^svin ^sykm ^ta$ ^takk ^tidl ^tids ^tlf$ ^tlfn ^tred ^tref ^treng$ ^uend
    ^ugyl ^umid ^utel ^utfo ^utfy ^utga ^utlo ^vaar ^vaart$ ^vaer$ ^valg ^vanl ^var$ ^vare ^vart$ ^vedl ^vedr
    ^vegn ^venl ^vente$ ^vi$ ^vil$ ^vipp ^virk aatt$ adfes adres advar aende affe$ ailen ailer aksnu aktur allsd
    alske aminn amlet angit anlan apnet arat$ arlig arsom asjon ativ$ ativt aushe autog autos bake$ behan bekre
    belop beskj betal bilen bruke bryte cker$ ckere defek delag densi dessv dinae dinar dinge disku dkjen dlert
    doopp edrif efon$ efons eitsb ekobl elig$ ellom eloep ende$ endes engar ennli erner erre$ ersjo estil etsbr
    ettes ettsv evet$ fiser foelg fonen forel forri fortr forve fullm gamme gatt$ geri$ gjore gmail gner$ gnere
    gnert haste helle idert igert iktig inare indel inell irmae itum$ ivat$ kalen kasso kbytt kifta kifte konto
    kret$ ksjon lagt$ legge leis$ leser llere lskap lytta lytte makt$ meret miste msten mtale nden$ ndle$ nede$
    nfera nfor$ nleg$ norer noter nover nsker ntroe numme nvend nyet$ oeter onnem opply orlat ormid osten ovedb
    overf penge porre ppret raks$ ramga rando rekni rekte renge rere$ rert$ reta$ retas rfalt ringe rmale rsend
    rsmel satt$ senda sende sentr sette sjekk sjon$ skre$ skriv slutt statt stert svare taden teden tedet tere$
    terer teser tisk$ trer$ tteri tterm ttil$ turae tyrem tyres ummen umre$ urner utenl vere$ vtale vvent
    vvikl`,
  fi: `^aino ^ajan ^alap ^alka ^alle$ ^alus ^anna ^asia ^edel ^ehdi ^eiva ^emme ^enaa ^eraa ^erap ^eri$ ^eril ^etee
    ^euroa$ ^euron$ ^hae$ ^hakk ^halu ^hank ^heti ^hoid ^hoit ^huij ^huom ^huon ^hyva ^hyvi ^ilmo ^irti ^jatk
    ^jo$ ^johd ^jott ^juur ^kaey ^kaik ^kayt ^kesk ^kiir ^kiit ^kirj ^kohd ^koko ^korj ^kort ^korv ^kosk ^kuin
    ^kuul ^kysy ^laeh ^lahe ^lahj ^laht ^lakk ^lent ^liit ^lisa ^loma ^luki ^luon ^luot ^luov ^lyka ^mahd ^maks
    ^meil ^mene ^menn ^mita ^muis ^muu$ ^muul ^muun ^muut ^myoe ^naei ^nama ^nyky ^nyt$ ^odot ^ohei ^ohes ^ohja
    ^oike ^olem ^olev ^olka ^osta$ ^otet ^paat ^paea ^paiv ^pakko$ ^palk ^pank ^pelk ^peru ^pett ^pian$ ^pida
    ^pika ^piki ^pita ^puhe ^puhu ^pysy ^pyyd ^raha ^resk ^saad ^saaj ^saan ^saap ^saat ^saeh ^saei ^sahk ^sail
    ^samat$ ^seki ^sekk ^sela ^seur ^shek ^siir ^sill ^sinu ^soit ^sulj ^summa$ ^taeh ^tael ^taer ^taey ^takia$
    ^tall ^tama ^tana ^tann ^tark ^tarv ^tata ^tayt ^tee$ ^teet ^tehd ^tehk ^teid ^tekee$ ^tiet ^tila ^tile
    ^tili ^toim ^toin ^tois ^toiv ^tule ^tuol ^tupl ^ulko ^ulos ^uude ^uudi ^uusi ^vaad ^vaar ^vaea ^vahi ^vaih
    ^vain ^valp ^vanh ^vara ^varm ^varo ^vast ^velk ^vies ^viik ^viim ^viip ^virh ^voik ^voim ^vois ^voit ^vuod
    ^vuok ^yhte ^yrit aatti aeae$ aeaen aemae aetae afeca ahan$ ahvis aikai ainit aita$ akaa$ aktii alaut alave
    alill alla$ alous aroit assa$ assan asti$ atkoi avoim avoin ekist eluss enisi enssi eurot ikoll illoi inkis
    inkki inko$ inull isest isimm isin$ isitk istui itett ittek itusl ityks kaan$ kirje kortt kuun$ kuust lasku
    lisi$ llaan maan$ mmaa$ mman$ mmin$ namme nkin$ ntaa$ okaa$ opeta opete ortaa paeiv poist rjest seen$ suori
    taenn tette tiedo tkaa$ ttaa$ uutta vaeli viela ynyt$`,
  cs: `^abyc ^abys ^aviz ^bert ^bezn ^brzk ^bude ^budu ^bych ^bylo ^cast ^chci$ ^chod ^chte ^chvi ^cisl ^dalsi$
    ^dam$ ^dark ^dat$ ^deku ^dluz ^dnes ^doca ^doda ^dojd ^dole ^dopi ^dopl ^doru ^doslo$ ^dost ^dosu ^dovo
    ^dozn ^druh ^dule ^duve ^duvo ^evid ^fakt ^hrad ^jake ^jde$ ^jdou ^jedi ^jen$ ^jeste$ ^jina ^jine ^jino
    ^jiny ^jit$ ^kanc ^karet$ ^kart ^kdy$ ^kolem$ ^koup ^kter ^kup$ ^kupt ^kvul ^leta ^linku$ ^lze$ ^ma$ ^maji
    ^melo ^mezi ^mimo ^misto$ ^mlce ^mohl ^mozne$ ^musi$ ^musim$ ^musis$ ^muze ^nahr ^nale ^nas$ ^nase ^nasi
    ^nasl ^ne$ ^neak ^nebu ^nech ^nedo ^nefu ^nejd ^nejp ^nejs ^nelz ^nema ^nemu ^nepl ^nepr ^neri ^nesm ^nesn
    ^neuh ^neza ^nezm ^nezv ^nichz$ ^nikd ^niko ^niky ^nize$ ^nove$ ^novem$ ^novou$ ^novy ^nutn ^obez ^obra
    ^obvy ^ocek ^odes ^odhl ^odka ^odli ^odso ^odst ^okam ^opat ^opra ^otev ^ozna ^ozva ^ozve ^patr ^pene ^peni
    ^podl ^podv ^poku ^pora ^posk ^posl ^potv ^pouk ^pouz ^pozb ^pozor$ ^prav ^preh ^prih ^prij ^prik ^pril
    ^prip ^proved$ ^pujd ^sber ^schv ^sdel ^sebe ^sem$ ^ses$ ^setr ^slo$ ^sloz ^smaz ^spla ^stej ^stih ^sve$
    ^svuj ^ta$ ^tahl ^tato ^ten$ ^tento$ ^teto ^timt ^tohl ^toho ^tomt ^toto ^tuhl ^tuto ^tve$ ^tvrd ^tvuj ^tyto
    ^ucet ^ucta ^ucte ^uctu ^ucty ^udaj ^udel ^uhra ^ukon ^upom ^upra ^uvad ^vas$ ^vase ^vasi ^vcas ^vede ^vedo
    ^velm ^vezm ^vyhr ^vyma ^vyme ^vypi ^vypl ^vypn ^vyri ^vyst ^vyuz ^vyzv ^vyzy ^vzhl ^zadat$ ^zadej$ ^zado
    ^zalo ^zame ^zane ^zari ^zasl ^zavi ^ze$ ^zisk ^zitr ^zmen ^zpra ^zriz ^zrus abazi acena adale adava adet$
    adte$ afeca ailem ailov ajici aktni aktua alesn anci$ anovy apis$ apist arost asila askav astav ateb$ atfor
    ativn avne$ avren behla bezod bnich byste ceni$ cesta chazi chcet chod$ chto$ chuzc cnost coine dame$ dencn
    deviz difik dnani dnotu dnout doraz dpoje dresa dresu edli$ edte$ efonu ejte$ enci$ enime epist erni$ erova
    eskrt esni$ esouv estav esunu eurov eved$ firem fonni gentn hledn hlize hned$ icky$ isne$ jeme$ jestl konta
    kovni kretn ktuj$ kturu ktury lanov latte maci$ maily mech$ meni$ mohu$ moval mozno muji$ mular musit namis
    neni$ obdrz odpov oklad olat$ olej$ osil$ osim$ osime ostav oteky ovani ovat$ ovede ovemu ovest ovozu ozdrz
    pecha platb plati podep posil pouzi pozad presl prevo propl prosb prost psat$ raci$ reba$ rebuj reves rosit
    rtalu rychl silam stane stemu stru$ tanou tnost trace ujte$ usime ustav uziva veden veho$ voje$ zadam
    zapla`,
};
