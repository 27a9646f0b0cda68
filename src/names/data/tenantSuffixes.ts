/**
 * Hosts under which every customer has a name of its own and can send mail, but which the Public Suffix List lacks.
 * Written by hand from the providers' documentation (Microsoft 365 "onmicrosoft.com fallback domain", Zendesk, Freshdesk,
 * Help Scout, Google Workspace test aliases), November 2026.
 */
export const tenantSuffixes: ReadonlySet<string> = new Set([
  "onmicrosoft.com",
  "mail.onmicrosoft.com",
  "onmicrosoft.us",
  "onmicrosoft.de",
  "partner.onmschina.cn",
  "sharepoint.com",
  "zendesk.com",
  "freshdesk.com",
  "freshservice.com",
  "helpscoutapp.com",
  "intercom-mail.com",
  "on.intercom.com",
  "hubspot-inbox.com",
  "test-google-a.com",
  "odoo.com",
  "zohodesk.com",
  "zohodesk.eu",
  "service-now.com",
  "atlassian.net",
  "myfreshworks.com",
  "teamwork.com",
  "kayako.com",
  "desk.com",
  "gorgias.com",
  "reamaze.com",
  "frontapp.com",
]);
