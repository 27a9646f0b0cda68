import { linkedFiles } from "../../../../src/analysis/evidence/request/linked";
import { knownHosts } from "../../../../src/analysis/evidence/request/knownHosts";
import { identityOf } from "../../../../src/analysis/evidence/identity/identity";
import { defaultPolicy } from "../../../../src/analysis/policy";
import { read } from "../../reading";
import { item } from "../../signals/kit";

/** The linked files of a message that count as unread. */
function linked(content: string, type: "html" | "text" = "text"): readonly string[] {
  const mail = item({
    subject: "Invoice 4471",
    from: [{ name: "Nordwind Spedition GmbH", address: "rechnung@nordwind-spedition.de" }],
    bodies: { found: [{ type, content }], missing: [] },
  });
  const facts = read(mail, { found: [], missing: [] });
  const identity = identityOf(facts, { state: "notConfigured" }, defaultPolicy);
  return linkedFiles(facts, identity.said, knownHosts(identity, defaultPolicy)).map(({ name }) => name);
}

describe("a file that a request only links to", () => {
  test("is found in an address that is padded at both ends", () => {
    const padded = `https://files.nordwind-spedition.de/${"a/".repeat(682)}4471.pdf?b=${"c".repeat(2048)}`;
    const html = `<p>Please pay invoice 4471 over EUR 450.00 by Friday. <a href="${padded}">View the invoice</a></p>`;
    expect(linked(html, "html")).toEqual(["files.nordwind-spedition.de … 4471.pdf"]);
  });

  test.each([
    ["https://www.dropbox.com/scl/fi/k2x8q7/BR-4471.pdf?rlkey=7a1b&dl=0", "dropbox.com … BR-4471.pdf"],
    ["https://nordwind-my.sharepoint.com/:b:/g/personal/ap/EdX1", "nordwind-my.sharepoint.com"],
    ["https://drive.google.com/file/d/1aBcD/view?usp=sharing", "drive.google.com"],
    ["https://we.tl/t-AbCdEf12", "we.tl"],
    ["https://files.nordwind-spedition.de/2026/4471.pdf", "files.nordwind-spedition.de … 4471.pdf"],
    ["https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2F1drv.ms%2Fb%2Fs%21Ax&data=05", "1drv.ms"],
  ])("%s", (address, name) => {
    const words = "Please pay invoice 4471 over EUR 450.00 by Friday. The invoice with our bank details is here:";
    expect(linked(`${words}\n\n${address}\n\nKatrin`)).toEqual([name]);
    expect(linked(`<p>${words} <a href="${address.replace(/&/g, "&amp;")}">download</a></p>`, "html")).toEqual([name]);
  });

  test.each([
    "Bitte überweisen Sie 450,00 EUR bis Freitag. Unsere Bankverbindung finden Sie hier: https://1drv.ms/b/s!Ax",
    "Merci de régler 450,00 EUR d’ici vendredi. La facture est ici : https://www.swisstransfer.com/d/1",
    "Gelieve factuur 4471 van EUR 450,00 te betalen. De factuur staat op https://we.tl/t-1",
  ])("in other languages: %s", (text) => {
    expect(linked(text)).toHaveLength(1);
  });
});

const asked = "<p>Please pay invoice 4471, EUR 450.00, by Friday.</p>";

describe("a page of others that is offered as the document", () => {
  test.each([
    ["by the link's own words", '<a href="https://cloud-desk.example/v/1">View invoice</a>'],
    [
      "by the words before a link that says nothing",
      'Die Rechnung finden Sie <a href="https://cloud-desk.example/v/1">hier</a>',
    ],
    ["by the line above an address", "Die Rechnung finden Sie hier:<br>https://cloud-desk.example/v/1"],
    ["by a file's name", '<a href="https://cloud-desk.example/v/1">Invoice-8891.pdf</a>'],
    ["by its name alone", '<a href="https://cloud-desk.example/v/1">Kontoauszug November</a>'],
    ["over several lines", '<a href="https://cloud-desk.example/v/1">Statement<br>View or download it</a>'],
    ["on a site of its own", "Die Rechnung finden Sie hier: https://cloud-desk.example"],
    ["by the words before an address", "Your document is at https://cloud-desk.example/v/1"],
    [
      "behind a filter",
      '<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fcloud-desk.example%2Fv%2F1">Bekijk factuur</a>',
    ],
  ])("%s", (_, link) => {
    expect(linked(`${asked}<p>${link}</p>`, "html")).toEqual(["cloud-desk.example"]);
  });

  test.each([
    ["the sender's own", '<a href="https://portal.nordwind-spedition.de/v/1">View invoice</a>'],
    ["a platform's", '<a href="https://app.sevdesk.de/v/1">View invoice</a>'],
    [
      "in a signature",
      '<a href="https://www.linkedin.com/company/nordwind">Follow us</a> <a href="https://fair.example/2026">Meet us</a>',
    ],
    ["a home page", "Your invoice comes from https://cloud-desk.example"],
    ["conditions", '<a href="https://federation.example/terms">See our invoice terms</a>'],
    ["below a sentence that is over", "Our invoice is overdue.</p><p>https://fair.example/2026"],
    ["news", '<a href="https://news.example/a/1">Read the article</a>'],
  ])("not %s", (_, link) => {
    expect(linked(`${asked}<p>${link}</p>`, "html")).toEqual([]);
  });
});

describe("no part that decides", () => {
  test.each([
    ["nothing is asked", "The invoice of last month is here: https://www.dropbox.com/s/1/4471.pdf"],
    [
      "the photos of a party",
      "Please pay EUR 450.00 by Friday.\n\n\n\n\nOur summer party:\nhttps://photos.example/p.zip",
    ],
    ["conditions", "Please pay invoice 4471 over EUR 450.00 by Friday: https://nordwind-spedition.de/terms-2026.pdf"],
    ["a page", "Please pay invoice 4471 over EUR 450.00 by Friday. Our bank: https://nordwind-spedition.de/contact"],
    ["a host that is only called so", "Please pay invoice 4471, EUR 450.00. https://notdropbox.com/invoice"],
  ])("%s", (_, text) => {
    expect(linked(text)).toEqual([]);
  });
});
