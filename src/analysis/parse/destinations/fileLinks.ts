/** Where files are left for others to fetch. */
export const SHARES =
  /(?:\/\/|\.)(?:dropbox(?:usercontent)?\.com|db\.tt|onedrive\.live\.com|1drv\.(?:ms|com)|sharepoint\.(?:com|us|de)|(?:drive|docs)\.google\.com|wetransfer\.com|we\.tl|box\.com|icloud\.com|mega\.(?:nz|io|co\.nz)|(?:acrobat|documentcloud|new\.express|indd)\.adobe\.com|adobe\.ly|docsend\.com|docusend\.biz|sharefile\.(?:com|eu)|egnyte\.com|hightail\.com|swisstransfer\.com|transfernow\.net|fromsmash\.com|filemail\.com|mediafire\.com|pcloud\.(?:com|link)|drive\.proton\.me|workdrive\.zoho\.(?:com|eu|in)|zohopublic\.(?:com|eu)|kdrive\.infomaniak\.com|magentacloud\.de|hidrive\.ionos\.com|tresorit\.com|1fichier\.com|uloz\.to|leteckaposta\.cz|sprend\.com|terabox\.com|files\.fm|gofile\.io)(?=[/?#:]|$)/i;
/** A path that is a document's, or a packed one's. */
export const DOCUMENT = /\/([^/?#&\s]{1,200}\.(?:pdf|docx?|docm|xlsx?|xlsm|odt|ods|rtf|zip|rar|7z))(?=[?#&]|$)/i;

/** An address with the percent signs of the filter around it taken off. */
export function plainAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Whether an address is of a file, or of a place where files are left. All of it is searched: a sender can pad either end. */
export function leadsToFile(target: string): boolean {
  const address = plainAddress(target);
  return SHARES.test(address) || DOCUMENT.test(address);
}
