/* In the tests of pages, jsdom finds an element's style in a shorter way: tools/jest/jsdom.cjs. */

afterEach(() => {
  document.head.innerHTML = "";
  document.body.innerHTML = "";
});

function sheetOf(text: string): CSSStyleSheet {
  const style = document.head.appendChild(document.createElement("style"));
  style.textContent = text;
  return style.sheet as CSSStyleSheet;
}

function shown(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

const displayOf = (element: Element): string => getComputedStyle(element).display;

test("of rules about an element's class, its type, both and anything, the last one holds", () => {
  sheetOf(
    ".f1 { display: grid } p { display: flex } p.f2 { display: none } * { color: red } .f3, b { display: table }",
  );
  expect(displayOf(shown(`<p></p>`))).toBe("flex");
  expect(displayOf(shown(`<div class="f1"></div>`))).toBe("grid");
  expect(displayOf(shown(`<p class="f1"></p>`))).toBe("flex");
  expect(displayOf(shown(`<p class="f1 f2"></p>`))).toBe("none");
  expect(displayOf(shown(`<p class="f2 f3"></p>`))).toBe("table");
  expect(getComputedStyle(shown("<i></i>")).color).toBe("rgb(255, 0, 0)");
});

test("rules that are added later hold, wherever they are put", () => {
  const sheet = sheetOf(".f1 { display: grid }");
  expect(displayOf(shown(`<p class="f1"></p>`))).toBe("grid");
  sheet.insertRule(".f1 { display: none }", 1);
  expect(displayOf(shown(`<p class="f1"></p>`))).toBe("none");
  sheet.insertRule("p { display: flex }", 0);
  expect(displayOf(shown(`<p class="f1"></p>`))).toBe("none");
  expect(displayOf(shown(`<p class="f2"></p>`))).toBe("flex");
  sheet.deleteRule(2);
  expect(displayOf(shown(`<p class="f1"></p>`))).toBe("grid");
  sheetOf("@media screen { .f1 { display: table } }");
  expect(displayOf(shown(`<p class="f1"></p>`))).toBe("table");
});

test("a style changes with the element, and with what it inherits", () => {
  sheetOf("b { display: block } .red { color: red } .hidden { visibility: hidden } .gone { display: none }");
  const outer = shown(`<div class="red"><p><b></b></p></div>`);
  const inner = outer.querySelector("b") as HTMLElement;
  const read = () => [displayOf(inner), getComputedStyle(inner).visibility, getComputedStyle(inner).color];
  expect(read()).toEqual(["block", "visible", "rgb(255, 0, 0)"]);
  outer.className = "hidden";
  expect(read()).toEqual(["block", "hidden", "canvastext"]);
  outer.className = "";
  inner.className = "gone";
  expect(read()).toEqual(["none", "visible", "canvastext"]);
  inner.style.display = "flex";
  expect(read()[0]).toBe("flex");
  outer.style.visibility = "hidden";
  expect(read()[1]).toBe("hidden");
  outer.remove();
  outer.style.visibility = "";
  expect(read()[1]).toBe("visible");
});
