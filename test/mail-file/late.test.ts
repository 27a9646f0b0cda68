import { NotLoaded, whenLoaded } from "../../src/names";
import { formats } from "../../src/mail/file/late";
import { formats as later } from "../../src/mail/file/late.web";

it("loads the readers of seldom formats by need in a page, and the same ones", async () => {
  expect(later).toThrow(NotLoaded);
  expect(Object.keys(await whenLoaded(later)).sort()).toEqual(Object.keys(formats()).sort());
});
