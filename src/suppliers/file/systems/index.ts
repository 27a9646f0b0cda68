import { businessCentralAccounts, businessCentralVendors } from "./businessCentral";
import { quickBooksTemplate, quickBooksVendors } from "./quickBooks";
import { sageAccounting, sageSuppliers } from "./sage";
import { sapBanks, sapSuppliers } from "./sap";
import { type System, headerKey } from "./system";
import { xeroContacts } from "./xero";

/** Lists with names first, since a list with names and accounts is one of suppliers. */
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

/** Of those whose signs match, the one that knows most columns. */
export function systemOf(header: readonly string[]): System | null {
  const keys = new Set(header.map(headerKey));
  const known = ({ columns }: System): number => [...keys].filter((key) => columns.has(key)).length;
  const fits = systems.filter(({ signs }) => signs.every((sign) => sign.some((key) => keys.has(key))));
  return fits.reduce<System | null>((best, next) => (best === null || known(next) > known(best) ? next : best), null);
}

const all: ReadonlySet<string> = new Set(systems.flatMap(({ columns }) => [...columns.keys()]));

/** Whether any system has such a column. */
export const isKnownHeader = (header: string): boolean => all.has(headerKey(header));
