import { isOfSeldomCountry } from "../../src/names/countries";

it.each(["nordwind.de", "harbourlane.co.uk", "nordwind.com", "nordwind.io", "nordwind.example", "localhost", "us"])(
  "%s is of no seldom country",
  (domain) => {
    expect(isOfSeldomCountry(domain)).toBe(false);
  },
);

it.each(["nordwind.cn", "nordwind.co.za", "in"])("%s is", (domain) => {
  expect(isOfSeldomCountry(domain)).toBe(true);
});
