/** Each customer has its own name below and can send mail. By hand from the providers' documentation, November 2026. */
export const tenantSuffixes: ReadonlySet<string> = new Set(
  `onmicrosoft.com mail.onmicrosoft.com onmicrosoft.us onmicrosoft.de partner.onmschina.cn sharepoint.com zendesk.com
  freshdesk.com freshservice.com helpscoutapp.com intercom-mail.com on.intercom.com hubspot-inbox.com
  test-google-a.com odoo.com zohodesk.com zohodesk.eu service-now.com atlassian.net myfreshworks.com teamwork.com
  kayako.com desk.com gorgias.com reamaze.com frontapp.com`.split(/\s+/),
);
