import { domainOf, registrableDomain, toAscii, toUnicode } from "../../../src/names";

test.each([
  ["mail.nordwind.de", "nordwind.de"],
  ["NordWind.DE.", "nordwind.de"],
  ["a.b.harbourlane.co.uk", "harbourlane.co.uk"],
  ["contoso.onmicrosoft.com", "contoso.onmicrosoft.com"],
  ["x.contoso.mail.onmicrosoft.com", "contoso.mail.onmicrosoft.com"],
  ["onmicrosoft.com", "onmicrosoft.com"],
  ["shop.github.io", "shop.github.io"],
  ["uk.com", "uk.com"],
  ["müller-stahl.de", "xn--mller-stahl-thb.de"],
  ["co.uk", null],
  ["localhost", null],
  ["192.168.1.1", null],
  ["", null],
  ["..", null],
  ["nord wind.de", null],
])("the registrable domain of %p is %p", (host, expected) => {
  expect(registrableDomain(host)).toBe(expected);
});

test.each([
  ["katrin@nordwind.de", "nordwind.de"],
  ["Katrin Lohmann <katrin@NordWind.de>", "nordwind.de"],
  ["katrin@mail.nordwind.de..", "mail.nordwind.de"],
  ["<katrin@nordwind.de>;", "nordwind.de"],
  ['"odd@local"@nordwind.de', "nordwind.de"],
  ["k@[192.0.2.7]", "192.0.2.7"],
  ["k@müller.de", "xn--mller-kva.de"],
  ["k@nord\u00adwind.de", "nordwind.de"],
  ["k@nordwind。de", "nordwind.de"],
  ["k@xn--0.pt", "xn--0.pt"],
  ["k@nord\u2011wind.de", "xn--nordwind-3m3d.de"],
  ["k@nordwind.de\u2215x", "nordwind.xn--dex-uc2a"],
  ["k@nord\u2011(wind.de", "xn--nord-o86a"],
  ["nordwind.de", null],
  ["k@", null],
])("the host of %p is %p", (address, expected) => {
  expect(domainOf(address)).toBe(expected);
});

test.each([
  ["MÜLLER.de", "xn--mller-kva.de"],
  ["ｎｏｒｄwind.de", "nordwind.de"],
  ["xn--mller-kva.de", "xn--mller-kva.de"],
  ["xn--0.pt", null],
  ["xn--zn7c.com", null],
  ["xn--nordwind-.de", null],
  ["nord..de", null],
  ["-nord.de", null],
  ["a".repeat(64) + ".de", null],
])("%p in A-labels is %p", (domain, expected) => {
  expect(toAscii(domain)).toBe(expected);
});

test("shows what survives the round trip, and leaves the rest as it is", () => {
  expect(toUnicode("xn--mller-kva.de")).toBe("müller.de");
  expect(toUnicode("XN--MLLER-KVA.de")).toBe("müller.de");
  expect(toUnicode("xn--0.pt")).toBe("xn--0.pt");
});

test("long input costs nothing", () => {
  const long = "a.".repeat(500_000);
  expect(toAscii(long)).toBeNull();
  expect(domainOf(`x@${long}`)).toBeNull();
  expect(registrableDomain(long)).toBeNull();
});
