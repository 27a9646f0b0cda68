/** A bank that people call by its name, and how its accounts are told. */
export interface Bank {
  /** As people write them; capitals count, since many are words as well. */
  readonly names: readonly string[];
  /** First four letters of its BICs, which IBANs of Britain, Ireland, the Netherlands and others carry. */
  readonly bics: readonly string[];
  /** How the bank's codes begin within accounts of a country (ISO 3166): sort codes, Bankleitzahlen, BSBs and so on. */
  readonly codes: Readonly<Record<string, RegExp>>;
}

function bank(names: string, bics: string, codes: Bank["codes"] = {}): Bank {
  return {
    names: names.split("|"),
    bics: bics === "" ? [] : bics.split(" "),
    codes,
  };
}

/**
 * Large banks, and those in which an account is opened within minutes. Written by hand: BICs and the blocks of national
 * codes that belong to a bank alone. Blocks that are missing are unknown, never another bank's.
 */
export const banks: readonly Bank[] = [
  bank("Monzo", "MONZ", { GB: /^(?:04000[34])/ }),
  bank("Starling", "SRLG", { GB: /^(?:608371)/ }),
  bank("Revolut", "REVO RVOL", {
    GB: /^(?:040075|230120|042909)/,
    LT: /^(?:32500)/,
    FR: /^(?:28233)/,
    ES: /^(?:1583)/,
  }),
  bank("Tide", "CLRB", { GB: /^(?:040605)/ }),
  bank("ClearBank", "CLRB", { GB: /^(?:0406)/ }),
  bank("Wise|TransferWise", "TRWI CMFG", { GB: /^(?:2314)/, BE: /^(?:967)/ }),
  bank("Barclays", "BARC BUKB", { GB: /^(?:20)/ }),
  bank("Lloyds", "LOYD", { GB: /^(?:30|77)/ }),
  bank("HSBC", "HBUK MIDL HSBC CCFR", { GB: /^(?:40)/ }),
  bank("NatWest|National Westminster", "NWBK", { GB: /^(?:5|60(?!83))/ }),
  bank("Royal Bank of Scotland|RBS", "RBOS", { GB: /^(?:1[56]|83)/ }),
  bank("Santander", "ABBY BSCH WBKP TOTA", { GB: /^(?:09)/, ES: /^(?:0049)/, PL: /^(?:1090)/ }),
  bank("Halifax", "HLFX", { GB: /^(?:11)/ }),
  bank("TSB", "TSBS", { GB: /^(?:77|87)/ }),
  bank("Nationwide", "NAIA", { GB: /^(?:07)/ }),
  bank("Metro Bank", "MYMB", { GB: /^(?:2305)/ }),
  bank("Co-operative Bank|Co-op Bank", "CPBK", { GB: /^(?:08)/ }),
  bank("Virgin Money|Clydesdale", "CLYD", { GB: /^(?:82|05)/ }),
  bank("Allied Irish|AIB", "AIBK"),
  bank("Bank of Ireland", "BOFI"),
  bank("N26", "NTSB", { DE: /^(?:1001100)/, ES: /^(?:1563)/ }),
  bank("Deutsche Bank", "DEUT", { DE: /^(?:\d{3}7)/, IT: /^(?:03104)/, ES: /^(?:0019)/ }),
  bank("Commerzbank", "COBA DRES", { DE: /^(?:\d{3}[48])/ }),
  bank("comdirect", "COBA", { DE: /^(?:20041[1-7])/ }),
  bank("Sparkasse|Haspa", "", { DE: /^(?:\d{3}5)/, AT: /^(?:20)/ }),
  bank("Volksbank|Raiffeisenbank|Raiffeisen", "RZBA RZOO RZST RZTI GENO VBRT", {
    DE: /^(?:\d{3}[69])/,
    AT: /^(?:3|4)/,
    CH: /^(?:8)/,
  }),
  bank("Postbank", "PBNK", { DE: /^(?:\d{3}100)/ }),
  bank("HypoVereinsbank|Hypovereinsbank", "HYVE", { DE: /^(?:\d{3}20)/ }),
  bank("DKB", "BYLA", { DE: /^(?:12030000)/ }),
  bank("ING|ING-DiBa", "INGD INGB BBRU INGB", { DE: /^(?:50010517)/, PL: /^(?:1050)/, BE: /^(?:3[0-9])/ }),
  bank("Solarisbank|Solaris|Vivid|Kontist", "SOBK", { DE: /^(?:110101)/ }),
  bank("Qonto", "QNTO", { FR: /^(?:16958)/ }),
  bank("bunq", "BUNQ"),
  bank("ABN AMRO|ABN", "ABNA"),
  bank("Rabobank", "RABO"),
  bank("Knab", "KNAB"),
  bank("Erste Bank", "GIBA", { AT: /^(?:20111)/ }),
  bank("Bank Austria", "BKAU", { AT: /^(?:12)/ }),
  bank("BAWAG", "BAWA", { AT: /^(?:14000|60000)/ }),
  bank("UBS", "UBSW", { CH: /^(?:00?2)/ }),
  bank("PostFinance", "POFI", { CH: /^(?:09000)/ }),
  bank("BNP Paribas", "BNPA", { FR: /^(?:30004)/, BE: /^(?:001)/ }),
  bank("Société Générale|Societe Generale", "SOGE", { FR: /^(?:30003)/ }),
  bank("LCL|Crédit Lyonnais", "CRLY", { FR: /^(?:30002)/ }),
  bank("Crédit Agricole|Credit Agricole", "AGRI", { FR: /^(?:1[1-9]\d06)/, IT: /^(?:06230)/ }),
  bank("La Banque Postale|Banque Postale", "PSST", { FR: /^(?:20041)/ }),
  bank("Crédit Mutuel|Credit Mutuel", "CMCI", { FR: /^(?:10278)/ }),
  bank("CIC", "CMCI", { FR: /^(?:30066)/ }),
  bank("Boursorama|BoursoBank", "BOUS", { FR: /^(?:40618)/ }),
  bank("BBVA", "BBVA", { ES: /^(?:0182)/ }),
  bank("CaixaBank", "CAIX", { ES: /^(?:2100)/ }),
  bank("Sabadell", "BSAB", { ES: /^(?:0081)/ }),
  bank("Bankinter", "BKBK", { ES: /^(?:0128)/ }),
  bank("Intesa Sanpaolo|Intesa", "BCIT", { IT: /^(?:03069)/ }),
  bank("UniCredit|Unicredit", "UNCR HYVE BKAU BACX", { IT: /^(?:02008)/, CZ: /^(?:2700)/ }),
  bank("Banco BPM", "BAPP", { IT: /^(?:05034)/ }),
  bank("Fineco", "FEBI", { IT: /^(?:03015)/ }),
  bank("Millennium", "BCOM BIGB", { PT: /^(?:0033)/, PL: /^(?:1160)/ }),
  bank("Caixa Geral", "CGDI", { PT: /^(?:0035)/ }),
  bank("Novo Banco", "BESC", { PT: /^(?:0007)/ }),
  bank("mBank", "BREX", { PL: /^(?:1140)/ }),
  bank("PKO", "BPKO", { PL: /^(?:1020|1440)/ }),
  bank("Pekao", "PKOP", { PL: /^(?:1240)/ }),
  bank("Česká spořitelna", "GIBA", { CZ: /^(?:0800)/ }),
  bank("ČSOB", "CEKO", { CZ: /^(?:0300)/, SK: /^(?:7500)/ }),
  bank("Komerční banka", "KOMB", { CZ: /^(?:0100)/ }),
  bank("Fio", "FIOB", { CZ: /^(?:2010)/, SK: /^(?:8330)/ }),
  bank("Air Bank", "AIRA", { CZ: /^(?:3030)/ }),
  bank("Swedbank", "SWED", { SE: /^(?:800)/ }),
  bank("SEB", "ESSE", { SE: /^(?:500)/ }),
  bank("Handelsbanken", "HAND", { SE: /^(?:600)/, FI: /^(?:31)/ }),
  bank("Nordea", "NDEA", { SE: /^(?:300|950)/, FI: /^(?:[12])/ }),
  bank("Danske Bank", "DABA DNBA", { SE: /^(?:120)/, DK: /^(?:3000)/, FI: /^(?:8)/ }),
  bank("DNB", "DNBA"),
  bank("OP", "OKOY", { FI: /^(?:5)/ }),
  bank("Lunar", "LUNA"),
  bank("OTP", "OTPV", { HU: /^(?:117)/ }),
  bank("Commonwealth Bank|CommBank|CBA", "CTBA", { AU: /^(?:06|76)/ }),
  bank("Westpac", "WPAC", { AU: /^(?:03|73)/, NZ: /^(?:03)/ }),
  bank("ANZ", "ANZB", { AU: /^(?:01)/, NZ: /^(?:01|06)/ }),
  bank("NAB|National Australia Bank", "NATA", { AU: /^(?:08)/ }),
  bank("JPMorgan|JP Morgan|Chase", "CHAS", { US: /^(?:021000021)/ }),
  bank("Wells Fargo", "WFBI", { US: /^(?:121000248)/ }),
  bank("Bank of America", "BOFA", { US: /^(?:026009593)/ }),
  bank("Citibank|Citi", "CITI", { US: /^(?:021000089)/ }),
];
