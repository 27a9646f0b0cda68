/** By country (ISO 3166-1): domains that large banks write from. By hand from the banks' own sites, November 2026. */
const packed: readonly string[] = [
  // AT: Erste Bank, Raiffeisen, Bank Austria, BAWAG, Oberbank, Volksbank
  `erstebank.at sparkasse.at raiffeisen.at rbinternational.com bankaustria.at bawag.at bawaggroup.com oberbank.at
    volksbank.at`,
  // AU: Commonwealth Bank, Westpac, ANZ, NAB, Macquarie, Bendigo Bank, Suncorp, Bankwest and others
  `commbank.com.au cba.com.au westpac.com.au anz.com anz.com.au nab.com.au macquarie.com macquarie.com.au
    bendigobank.com.au suncorp.com.au boq.com.au stgeorge.com.au bankwest.com.au`,
  // BE: KBC, Belfius, BNP Paribas Fortis, Argenta, Crelan
  `kbc.be kbc.com belfius.be bnpparibasfortis.be bnpparibasfortis.com argenta.be crelan.be`,
  // CA: Royal Bank of Canada, TD, Scotiabank, BMO, CIBC, National Bank of Canada, Desjardins, ATB, Tangerine
  `rbc.com rbcroyalbank.com td.com tdbank.com scotiabank.com bmo.com cibc.com nbc.ca bnc.ca desjardins.com atb.com
    tangerine.ca`,
  // CH: UBS, Credit Suisse, Raiffeisen, PostFinance, Zürcher Kantonalbank, Julius Bär, BCV, Pictet
  `ubs.com credit-suisse.com raiffeisen.ch postfinance.ch zkb.ch juliusbaer.com bcv.ch pictet.com`,
  `csob.cz csas.cz kb.cz moneta.cz fio.cz`,
  // DE: Deutsche Bank, Commerzbank, DZ Bank, KfW, HypoVereinsbank, Sparkasse, Volksbanken, Postbank, DKB and others
  `db.com deutsche-bank.de commerzbank.com commerzbank.de dzbank.de kfw.de hypovereinsbank.de unicreditbank.de
    sparkasse.de vr.de postbank.de dkb.de ing.de comdirect.de targobank.de n26.com lbbw.de bayernlb.de helaba.com
    helaba.de nordlb.de berenberg.de berenberg.com gls.de consorsbank.de haspa.de`,
  // DK: Danske Bank, Nykredit, Jyske Bank, Sydbank
  `danskebank.com danskebank.dk nykredit.dk jyskebank.dk sydbank.dk`,
  // ES: Santander, BBVA, CaixaBank, Sabadell, Bankinter, Unicaja, Abanca, Kutxabank
  `santander.com bancosantander.es santander.es bbva.com bbva.es caixabank.com caixabank.es bancsabadell.com
    sabadell.com bankinter.com unicajabanco.es abanca.com kutxabank.es`,
  `op.fi aktia.fi s-pankki.fi`,
  // FR: BNP Paribas, Société Générale, Crédit Agricole, BPCE, Crédit Mutuel, CIC, La Banque Postale, LCL and others
  `bnpparibas.com bnpparibas.fr bnpparibas.net societegenerale.com societegenerale.fr socgen.com
    credit-agricole.com credit-agricole.fr ca-cib.com bpce.fr groupebpce.com caisse-epargne.fr banquepopulaire.fr
    creditmutuel.fr creditmutuel.com cic.fr labanquepostale.fr lcl.fr natixis.com boursorama.com boursobank.com
    bpifrance.fr`,
  // GB: HSBC, Barclays, Lloyds, NatWest, RBS, Santander UK, Nationwide, Monzo, Starling, Bank of England and others
  `hsbc.com hsbc.co.uk hsbcnet.com barclays.com barclays.co.uk barclayscorporate.com lloydsbank.com
    lloydsbank.co.uk lloydsbanking.com natwest.com natwestgroup.com rbs.co.uk rbs.com santander.co.uk sc.com
    standardchartered.com nationwide.co.uk tsb.co.uk halifax.co.uk bankofscotland.co.uk metrobankonline.co.uk
    virginmoney.com virginmoneyukplc.com co-operativebank.co.uk monzo.com starlingbank.com tide.co coutts.com
    handelsbanken.co.uk clear.bank cbonline.co.uk aldermore.co.uk investec.com investec.co.uk bankofengland.co.uk`,
  `nbg.gr alpha.gr eurobank.gr piraeusbank.gr`,
  `otpbank.hu kh.hu`,
  `aib.ie bankofireland.com boi.com permanenttsb.ie`,
  // IT: UniCredit, Intesa Sanpaolo, Banco BPM, Monte dei Paschi, BPER, Mediobanca, BNL, Fineco, Mediolanum, Sella
  `unicredit.it unicreditgroup.eu unicredit.eu intesasanpaolo.com bancobpm.it mps.it gruppomps.it bper.it
    mediobanca.com mediobanca.it bnl.it finecobank.com fineco.it credit-agricole.it bancamediolanum.it sella.it`,
  `bil.com spuerkeess.lu bcee.lu bgl.lu`,
  // NL: ING, ABN AMRO, Rabobank, de Volksbank, Triodos, bunq, Van Lanschot, Knab
  `ing.com ing.nl ing.be abnamro.com abnamro.nl rabobank.com rabobank.nl devolksbank.nl snsbank.nl triodos.com
    triodos.nl bunq.com vanlanschotkempen.com knab.nl`,
  `dnb.no sparebank1.no sbanken.no`,
  `asb.co.nz bnz.co.nz kiwibank.co.nz`,
  `pkobp.pl pekao.com.pl mbank.pl santander.pl ing.pl bankmillennium.pl aliorbank.pl bnpparibas.pl`,
  `millenniumbcp.pt cgd.pt novobanco.pt bancobpi.pt`,
  `bancatransilvania.ro bcr.ro brd.ro`,
  // SE: SEB, Swedbank, Handelsbanken, Nordea
  `seb.se sebgroup.com swedbank.com swedbank.se handelsbanken.com handelsbanken.se nordea.com nordea.se nordea.fi
    nordea.dk nordea.no`,
  `slsp.sk tatrabanka.sk vub.sk`,
  // US: JPMorgan Chase, Bank of America, Wells Fargo, Citi, U.S. Bank, PNC, Truist, Capital One and others
  `jpmorgan.com jpmchase.com chase.com bankofamerica.com bofa.com wellsfargo.com citi.com citibank.com
    citigroup.com usbank.com pnc.com truist.com capitalone.com gs.com goldmansachs.com morganstanley.com bny.com
    bnymellon.com statestreet.com citizensbank.com 53.com key.com keybank.com regions.com mtb.com huntington.com
    ally.com americanexpress.com aexp.com discover.com northerntrust.com firstcitizens.com svb.com comerica.com
    zionsbank.com zionsbancorp.com bmoharris.com schwab.com mercury.com santanderbank.com eastwestbank.com
    synovus.com firsthorizon.com usaa.com navyfederal.org`,
];

/** Their domains. */
export const bankDomains: readonly string[] = packed.flatMap((domains) => domains.split(/\s+/));
