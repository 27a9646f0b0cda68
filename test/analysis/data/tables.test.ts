import { bankDomains } from "../../../src/analysis/data/banks";
import { billingPlatforms } from "../../../src/analysis/data/billingPlatforms";
import { buildImitationIndex, imitated, isDisposable, isFreemail, registrableDomain } from "../../../src/names";

const platformDomains = billingPlatforms.map(({ domain }) => domain);
const words = (text: string) => text.trim().split(/\s+/);

test("knows the webmail of the world", () => {
  const known =
    words(`gmail.com outlook.com hotmail.co.uk yahoo.fr live.nl icloud.com proton.me tutanota.com tuta.com tuta.io keemail.me
    zohomail.eu zohomail.com skiff.com simplelogin.com aleeas.com mozmail.com relay.firefox.com programmer.com mad.scientist.com
    sister.com americamail.com paris.com russiamail.com gmx.ch gmx.co.uk fastmail.com duck.com mailfence.com posteo.de consultant.com
    accountant.com engineer.com web.de t-online.de orange.fr btinternet.com qq.com 163.com yandex.ru seznam.cz wp.pl libero.it ziggo.nl`);
  expect(known.filter((domain) => !isFreemail(domain))).toEqual([]);
});

test("leaves out companies, schools and governments", () => {
  const not =
    words(`bt.com telstra.com o2.co.uk canada.com singapore.com berlin.de facebook.com nordwind.de harbourlane.co.uk
    contoso.onmicrosoft.com microsoft.com nus.edu.sg example.com co.uk localhost`);
  expect(not.filter(isFreemail)).toEqual([]);
});

test("takes hosts in a freemail domain, whatever their case, and no look-alike", () => {
  expect(isFreemail("X.Mail.COM.")).toBe(true);
  expect(isFreemail("nordwind.gmail.com")).toBe(true);
  expect(isFreemail("gmail.com.nordwind.de")).toBe(false);
  expect(isFreemail("gmai1.com")).toBe(false);
});

test("tells throwaway mailboxes by list and by name, and no others", () => {
  const known = words(
    "mailinator.com guerrillamail.com yopmail.com 10minutemail.com temp-mail.org sub.mailinator.com my-trashmail.xyz",
  );
  expect(known.filter((domain) => !isDisposable(domain))).toEqual([]);
  expect(words("gmail.com web.de nordwind.de bt.com temporal.io contoso.onmicrosoft.com").filter(isDisposable)).toEqual(
    [],
  );
});

test.each([
  ["banks", bankDomains, 230],
  ["billing platforms", platformDomains, 130],
] as const)("%s: sound domains, each once, none freemail", (_, domains, least) => {
  expect(domains.length).toBeGreaterThan(least);
  expect(domains.filter((domain) => registrableDomain(domain) === null || isFreemail(domain))).toEqual([]);
  expect(new Set(domains).size).toBe(domains.length);
});

test("banks and platforms are indexed as they are as if their suffixes had been looked up", () => {
  const domains = [...bankDomains, ...platformDomains].filter(
    (domain) => !["hq.bill.com", "invoice.2go.com"].includes(domain),
  );
  expect(domains.filter((domain) => registrableDomain(domain) !== domain)).toEqual([]);
  expect(buildImitationIndex(domains, true)).toEqual(buildImitationIndex(domains));
});

test("imitated banks and platforms are found", () => {
  const index = buildImitationIndex([...bankDomains, ...platformDomains]);
  expect(imitated(index, "d0cusign.com")).toContainEqual({ domain: "docusign.com", kind: "homoglyph", faint: false });
  expect(imitated(index, "barclays-secure.com")).toContainEqual({ domain: "barclays.com", kind: "word", faint: true });
  expect(imitated(index, "commerzbank.de.login-portal.net")).toContainEqual({
    domain: "commerzbank.de",
    kind: "subdomain",
    faint: false,
  });
});
