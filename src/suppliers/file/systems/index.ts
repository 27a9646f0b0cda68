import { businessCentralAccounts, businessCentralVendors } from "./businessCentral";
import { quickBooksTemplate, quickBooksVendors } from "./quickBooks";
import { sageAccounting, sageSuppliers } from "./sage";
import { sapBanks, sapSuppliers } from "./sap";
import { type System, headerKey } from "./system";
import { xeroContacts } from "./xero";

/** Those with names first: a list that has both names and accounts is one of suppliers. */
const systems: readonly System[] = [
  sapSuppliers,
  businessCentralVendors,
  xeroContacts,
  sageSuppliers,
  sageAccounting,
  quickBooksVendors,
  quickBooksTemplate,
  businessCentralAccounts,
  sapBanks,
];

/** The system whose list has this header row: of those whose signs are there, the one that knows most of it. Null: none. */
export function systemOf(header: readonly string[]): System | null {
  const keys = new Set(header.map(headerKey));
  const known = ({ columns }: System): number => [...keys].filter((key) => columns.has(key)).length;
  const fits = systems.filter(({ signs }) => signs.every((sign) => sign.some((key) => keys.has(key))));
  return fits.reduce<System | null>((best, next) => (best === null || known(next) > known(best) ? next : best), null);
}

const all: ReadonlySet<string> = new Set(systems.flatMap(({ columns }) => [...columns.keys()]));

/** Does any system have such a column? */
export const isKnownHeader = (header: string): boolean => all.has(headerKey(header));
