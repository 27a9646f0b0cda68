import { taken, type ReportCut } from "../../../../codecs";
import type { Other } from "../other";
import type * as checkBytes from "./checkBytes";

type WalletChecks = typeof checkBytes;
/** Gives them; null as long as they aren't loaded: whatever they are asked for is then passed over, and read again. */
export type AskWalletChecks = () => WalletChecks | null;
/** Loads them. Rejects where they don't come. */
export const loadWalletChecks = (): Promise<WalletChecks> => import(/* webpackChunkName: "wallets" */ "./checkBytes");
const maxCandidates = 2_000;
const reach = 90;
/** Version bytes of Base58Check addresses: Bitcoin, Litecoin (and its shared script form), Tron, Dogecoin. */
const versions = new Set([0, 5, 48, 50, 65, 30, 22]);
/** How addresses of these versions begin, and the XRP Ledger's: for most other tokens nothing is worked out, or loaded. */
const starts = /^[139ADLMTr]/;

const labels =
  /wallet|crypto|krypto|cripto|bitcoin|btc|\bxbt\b|ethereum|\beth(?:er)?\b|usd[tc]|tether|\btrc-?20|\berc-?20|\bbep-?20|coin|blockchain|\bsol(?:ana)?\b|\bxrp\b|ripple|monero|\bxmr\b|litecoin|\bltc\b|tron\b|\btrx\b|portefeuille|portemonnee|portfel|plånbok|tegnebog|lommebok|lompakko|peněženka|carteira|billetera|monedero|portafoglio/i;

const candidates =
  /(?<![A-Za-z0-9+/=])(?:0x[0-9a-fA-F]{40}|(?:bc|BC|tb|ltc|LTC)1[ac-hj-np-zAC-HJ-NP-Z02-9]{8,87}|[lL][nN][bB][cC][a-zA-Z0-9]{100,1990}|[1-9A-HJ-NP-Za-km-z]{25,106})(?![A-Za-z0-9+/=])/g;

/** Names of wallets (ENS), as opposed to hosts, addresses and files. */
const named = /(?<![\w@/.-])[a-z0-9][a-z0-9-]{2,60}\.eth(?![\w@/-]|\.\w)/gi;

function ethereum(address: string, labelled: boolean, ask: AskWalletChecks): boolean | null | undefined {
  const digits = address.slice(2);
  const mixed = digits !== digits.toLowerCase() && digits !== digits.toUpperCase();
  if (mixed) return ask()?.capitalsHold(digits) === true ? true : labelled ? false : undefined;
  return labelled ? null : undefined;
}

function base58(address: string, labelled: boolean, ask: AskWalletChecks): boolean | null | undefined {
  if (address.length <= 36 && starts.test(address)) {
    const checks = ask();
    if (versions.has(checks?.checkedVersion(address) ?? -1)) return true;
    if (address.startsWith("r") && checks?.checkedVersion(address, "ripple") === 0) return true;
  }
  if (!labelled || !/[a-z]/.test(address) || !/[A-Z]/.test(address) || !/\d/.test(address)) return undefined;
  if ((address.length === 95 || address.length === 106) && /^[48]/.test(address)) return null;
  if (address.length >= 43 && ask()?.base58Length(address) === 32) return null;
  return /^[13]/.test(address) && address.length <= 35 ? false : undefined;
}

function judged(address: string, labelled: boolean, ask: AskWalletChecks): boolean | null | undefined {
  if (address.startsWith("0x")) return ethereum(address, labelled, ask);
  if (/^(?:bc|tb|ltc)1/i.test(address))
    return ask()?.isWitnessAddress(address) === true ? true : labelled ? false : undefined;
  if (/^lnbc/i.test(address)) return ask()?.isLightningInvoice(address) === true ? true : labelled ? false : undefined;
  return base58(address, labelled, ask);
}

function canonical(address: string): string {
  return /^(?:0x|(?:bc|tb|ltc)1|lnbc)|\.eth$/i.test(address) ? address.toLowerCase() : address;
}

/** Wallets of a text: whatever its check digits prove, and a form without any next to a word that says so. */
export function findWallets(text: string, ask: AskWalletChecks, report: ReportCut): Other[] {
  const found: Other[] = [];
  const names = text.includes(".eth") || text.includes(".ETH") ? text.matchAll(named) : [];
  for (const { index, 0: name } of taken(names, maxCandidates, report)) {
    const value = name.toLowerCase();
    found.push({ kind: "wallet", value, holder: null, valid: null, start: index, end: index + name.length });
  }
  for (const match of taken(text.matchAll(candidates), maxCandidates, report)) {
    const [address] = match;
    const start = match.index;
    const end = start + address.length;
    const near = `${text.slice(Math.max(0, start - reach), start)} ${text.slice(end, end + reach / 2)}`;
    const valid = judged(address, labels.test(near), ask);
    if (valid !== undefined) found.push({ kind: "wallet", value: canonical(address), holder: null, valid, start, end });
  }
  return found;
}

/** Does a text name this wallet, which was found elsewhere by its canonical spelling? */
export function namesWallet(text: string, wallet: string): boolean {
  const written = [...(text.match(candidates) ?? []), ...(text.match(named) ?? [])];
  return written.some((address) => canonical(address) === wallet);
}
