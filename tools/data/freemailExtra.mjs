// What the two packages read by freemail.mjs lack, and what they hold by mistake. Written by hand from the providers' own
// pages of domains on offer, November 2026.

const words = (text) => text.trim().split(/\s+/);

/** mail.com's domains on offer, now and in the past: a mailbox under any of them is free for all. */
const vanity = words(`
  mail.com email.com usa.com myself.com consultant.com post.com europe.com asia.com iname.com writeme.com dr.com
  engineer.com cheerful.com accountant.com techie.com linuxmail.org lawyer.com uymail.com contractor.com accountant.com
  activist.com adexec.com allergist.com alumni.com alumnidirector.com archaeologist.com arcticmail.com artlover.com
  atheist.com auctioneer.net bartender.net bikerider.com birdlover.com brew-meister.com cash4u.com catlover.com
  chef.net chemist.com clerk.com clubmember.org collector.org columnist.com comic.com computer4u.com counsellor.com
  cyberdude.com cybergal.com cyber-wizard.com deliveryman.com diplomats.com disciples.com discofan.com disposable.com
  doglover.com doctor.com doubt.com execs.com fastservice.com financier.com fireman.net galaxyhit.com gardener.com
  geologist.com graduate.org graphic-designer.com groupmail.com hackermail.com hairdresser.net hilarious.com homemail.com
  hot-shot.com housemail.com humanoid.net hockeymail.com innocent.com inorbit.com instruction.com instructor.net
  insurer.com job4u.com journalist.com keromail.com kissfans.com kittymail.com legislator.com lobbyist.com lovecat.com
  loveable.com mad.scientist.com madonnafan.com mail-me.com mailpuppy.com marchmail.com metalfan.com mindless.com minister.com
  moscowmail.com munich.com musician.org muslim.com mygmail.com netlimit.com nightly.com ninfan.com nonpartisan.com
  null.net nycmail.com optician.com orthodontist.net pediatrician.com petlover.com photographer.net physicist.net
  planetmail.com planetmail.net politician.com polandmail.com popstar.com presidency.com priest.com programmer.com
  protestant.com publicist.com qualityservice.com radiologist.net ravemail.com realtyagent.com reborn.com reggaefan.com
  registerednurses.com reincarnate.com religious.com repairman.com representative.com rescueteam.com revenue.com
  rocketship.com rockfan.com safrica.com saintly.com salesperson.net samerica.com sanfranmail.com scientist.com
  scotlandmail.com secretary.net sister.com snakebite.com socialworker.net sociologist.com solution4u.com songwriter.net
  spainmail.com surgical.net swedenmail.com swissmail.com teachers.org tech-center.com technologist.com theplate.com
  therapist.net toke.com toothfairy.com torontomail.com tvstar.com umpire.com webname.com worker.com workmail.com
  worshipper.com africamail.com americamail.com angelic.com australiamail.com bellair.net berlin.com bigger.com
  bollywood.com boardermail.com brazilmail.com californiamail.com caress.com chinamail.com christianmail.net clubalfa.com
  coolsite.net corporatedirtbag.com crazedanddazed.com cliffhanger.com cyberservices.com danish.com dallasmail.com dublin.com
  dutchmail.com elvisfan.com englandmail.com europemail.com feelings.com fan.com finland.com francemail.com gaypride.com
  germanymail.com greenmail.com hiphopfan.com homosexual.net icqmail.com indiamail.com irelandmail.com israelmail.com
  italymail.com japanmail.com koreamail.com london.com mexicomail.com mymail.com nastything.com nativeamerican.com
  norwaymail.com pacific-ocean.com pacificwest.com paris.com playful.com poetic.com republican.com rome.com russiamail.com
  sailormail.com seductive.com smoker.com soon.com spacewar.com sparkling.com subspace.com thegame.com tokyo.com
  toughguy.net 2die4.com aircraftmail.com angelic.com artlover.com asia-mail.com bisexuals.com cutey.com dbzmail.com
  doramail.com earthling.net fadmail.com greatestmail.com hush.com madrid.com minneapolis.com mailbolt.com mail.org
  teacher.com techspecialist.com tempting.com witty.com wallet.com whoever.com winning.com writer.com yours.com
`).filter(
  (domain) => !["revenue.com", "disposable.com", "wallet.com", "fan.com", "comic.com", "hush.com"].includes(domain),
);

const brands = {
  yahoo:
    "com co.uk co.in co.id co.jp co.nz co.th co.za com.ar com.au com.br com.cn com.co com.hk com.mx com.my com.pe com.ph com.sg com.tr com.tw com.vn com.ve ca de dk es fi fr gr hu ie in it nl no pl pt ro ru se at be ch cz",
  hotmail:
    "com co.uk co.jp co.kr co.nz co.th co.za co.id com.ar com.au com.br com.hk com.mx com.tr com.tw at be ca ch cl cz de dk es fi fr gr hu ie it lt lv my nl no pt rs ru se sg sk",
  outlook:
    "com at be cl co.id co.il co.th com.ar com.au com.br com.gr com.pe com.tr com.vn cz de dk es fr hu ie in it jp kr lv my ph pt ro sa sg sk",
  live: "com at be ca cl cn co.kr co.uk co.za com.ar com.au com.mx com.my com.pt com.sg de dk fi fr hk ie in it jp nl no ph pt ru se",
  gmx: "com net de at ch co.uk fr es us eu info org biz li tm ca co.in",
  yandex: "com ru ua by kz com.tr net uz ee fr lt lv pl tj tm md",
  zohomail: "com eu in com.au jp sa ca uk",
  tutanota: "com de",
  tuta: "com io",
  protonmail: "com ch",
  aol: "com co.uk de fr es it nl in jp com.au com.br at be ca ch cl cz dk fi hk hu kr pl se tw",
  fastmail: "com fm net org us uk com.au co cn de es fr in jp mx nl se im to",
  icloud: "com",
  hushmail: "com me",
  lycos: "com co.uk de es fr it nl at",
  posteo: "de net org at ch be co dk es eu fr in it jp li lu me ms mx nl no pl pm pt si sk uk us",
};

export const added = [
  ...vanity,
  ...Object.entries(brands).flatMap(([name, suffixes]) => words(suffixes).map((suffix) => `${name}.${suffix}`)),
  ...words(`
  gmail.com googlemail.com me.com mac.com privaterelay.appleid.com msn.com passport.com windowslive.com ymail.com
  rocketmail.com myyahoo.com aim.com proton.me pm.me keemail.me tutamail.com hey.com skiff.com duck.com mailfence.com
  simplelogin.com simplelogin.co simplelogin.fr simplelogin.io aleeas.com slmail.me silomails.com slmails.com 8alias.com
  8shield.net dralias.com anonaddy.com anonaddy.me addy.io passmail.net passmail.com passinbox.com passfwd.com
  mozmail.com relay.firefox.com startmail.com runbox.com runbox.no disroot.org riseup.net autistici.org inventati.org
  kolabnow.com mailbox.org mailo.com net-c.com net-c.fr net-c.es net-c.it netcmail.com ctemplar.com cock.li airmail.cc
  vivaldi.net murena.io e.email operamail.com lavabit.com safe-mail.net countermail.com hush.ai onionmail.org cyberfear.com
  sent.com fastmail.fm mailhaven.com inbox.com mailcan.com myfastmail.com speedymail.org 123mail.org internet-mail.org
  pobox.com zoho.com zoho.eu zoho.in mail.ee gawab.com lycosmail.com mail2world.com hotmail.net bigfoot.com
  web.de freenet.de t-online.de magenta.de arcor.de vodafonemail.de vodafone.de o2mail.de o2online.de online.de email.de
  onlinehome.de kabelmail.de unitybox.de unity-mail.de alice.de alice-dsl.net hanse.net versanet.de netcologne.de
  ewetel.net ewe.net osnanet.de directbox.com emailn.de smart-mail.de mail.de aikq.de firemail.de luckymail.de
  aon.at chello.at a1.net inode.at utanet.at liwest.at kabsi.at bluewin.ch hispeed.ch sunrise.ch swissonline.ch
  orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr numericable.fr club-internet.fr aliceadsl.fr cegetel.net
  noos.fr 9online.fr voila.fr libertysurf.fr aol.fr dbmail.com
  libero.it virgilio.it tiscali.it alice.it tim.it tin.it inwind.it iol.it fastwebnet.it email.it blu.it giallo.it
  teletu.it vodafone.it poste.it supereva.it interfree.it
  ziggo.nl kpnmail.nl kpnplanet.nl hetnet.nl planet.nl upcmail.nl casema.nl telfort.nl xs4all.nl home.nl quicknet.nl
  chello.nl caiway.nl zonnet.nl tele2.nl online.nl zeelandnet.nl skynet.be telenet.be scarlet.be proximus.be voo.be
  belgacom.net pandora.be base.be
  telefonica.net terra.es ono.com ya.com movistar.es wanadoo.es eresmas.com sapo.pt mail.telepac.pt netcabo.pt clix.pt
  iol.pt nos.pt
  wp.pl o2.pl onet.pl onet.eu interia.pl interia.eu interia.com gazeta.pl op.pl vp.pl poczta.fm poczta.onet.pl tlen.pl
  go2.pl buziaczek.pl amorki.pl autograf.pl spoko.pl neostrada.pl
  seznam.cz email.cz post.cz centrum.cz volny.cz atlas.cz tiscali.cz azet.sk zoznam.sk centrum.sk pobox.sk
  freemail.hu citromail.hu indamail.hu vipmail.hu t-online.hu abv.bg mail.bg dir.bg inbox.lv inbox.lt one.lt delfi.lt
  telia.com comhem.se bredband.net bredband2.com spray.se tele2.se glocalnet.net home.se passagen.se swipnet.se
  online.no broadpark.no getmail.no lyse.net frisurf.no mail.dk jubii.dk ofir.dk stofanet.dk webspeed.dk youmail.dk
  tdcadsl.dk get2net.dk live.dk luukku.com suomi24.fi kolumbus.fi elisanet.fi saunalahti.fi welho.com pp.inet.fi nic.fi
  mail.ru bk.ru list.ru inbox.ru internet.ru xmail.ru rambler.ru lenta.ru ya.ru narod.ru ukr.net i.ua meta.ua bigmir.net
  tut.by mail.by mail.kz
  btinternet.com btopenworld.com btconnect.com talk21.com talktalk.net tiscali.co.uk virginmedia.com virgin.net ntlworld.com
  blueyonder.co.uk sky.com plus.com plusnet.com tesco.net freeserve.co.uk fsmail.net supanet.com onetel.com lineone.net
  zen.co.uk mypostoffice.co.uk eircom.net iol.ie
  att.net sbcglobal.net bellsouth.net pacbell.net ameritech.net swbell.net verizon.net comcast.net cox.net charter.net
  spectrum.net rr.com roadrunner.com twc.com optonline.net optimum.net suddenlink.net earthlink.net mindspring.com juno.com
  netzero.net netzero.com frontier.com frontiernet.net windstream.net centurylink.net centurytel.net q.com embarqmail.com
  cableone.net mediacombb.net wowway.com rcn.com tds.net cincinnatibell.net fuse.net hughes.net atlanticbb.net metrocast.net
  shaw.ca rogers.com sympatico.ca bell.net telus.net videotron.ca eastlink.ca sasktel.net mts.net cogeco.ca nbnet.nb.ca
  bigpond.com bigpond.net.au bigpond.com.au optusnet.com.au iinet.net.au tpg.com.au ozemail.com.au westnet.com.au internode.on.net
  dodo.com.au aapt.net.au xtra.co.nz slingshot.co.nz orcon.net.nz vodafone.co.nz mweb.co.za telkomsa.net vodamail.co.za
  uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com r7.com oi.com.br zipmail.com.br prodigy.net.mx
  qq.com vip.qq.com foxmail.com 163.com 126.com yeah.net 188.com vip.163.com vip.126.com sina.com sina.cn sohu.com
  aliyun.com 139.com 189.cn wo.cn tom.com 21cn.com 263.net naver.com hanmail.net daum.net nate.com docomo.ne.jp ezweb.ne.jp
  softbank.ne.jp i.softbank.jp nifty.com biglobe.ne.jp so-net.ne.jp ocn.ne.jp excite.co.jp rediffmail.com rediff.com
  sify.com vsnl.com singnet.com.sg starhub.net.sg pacific.net.sg netvigator.com hinet.net walla.co.il walla.com
  bezeqint.net 013net.net ttnet.net.tr mynet.com superonline.com emirates.net.ae`),
];

/** Corporate, public or made-up domains in the lists, where the public can't open a mailbox. */
export const dropped = new Set(
  words(`
  bt.com telstra.com o2.co.uk canada.com singapore.com facebook.com example.com test.com test.de yourdomain.com mydomain.com
  domain.com www.com name.com alibaba.com about.com ancestry.com medscape.com space.com discovery.com techspot.com
  kansascity.com oath.com comcast.com law.com parrot.com dnsmadeeasy.com aver.com singpost.com easypost.com swissinfo.org
  dejanews.com looksmart.com hidemyass.com bolt.com games.com geek.com casino.com doityourself.com mail-tester.com
  acninc.net revenue.com berlin.de 3ammagazine.com onmilwaukee.com hamptonroads.com dailypioneer.com scubadiving.com
  albawaba.com ivillage.com charm.net sdf.org wow.com saudia.com money.net gportal.hu theglobe.com za.com web.id msk.ru
  spb.ru pp.ua zp.ua net.ua org.ua com.ar com.br co.uk com.au nom.za cu.cc dyndns.org ddnsfree.com dynu.net`),
);

/** Public suffixes for schools and governments, which aren't freemail. */
export const official = /(?:^|\.)(?:edu|gov|mil|ac|gouv|gob)(?:\.[a-z]{2})?$/;
