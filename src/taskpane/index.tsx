import { readerFiles } from "../inspect";
import { environmentOf, officeReady } from "../mail/office";
import { after } from "./after";
import { mountPane, type Beginning } from "./app";
import { loadConfig, setupOf } from "./config";
import { openSignIn } from "./signIn/open";

// Office.js warns after five seconds unless asked at once.
const first = officeReady(window, after);
let asked = false;

const files = readerFiles("reader/");
const readerPlace = files && {
  files,
  start: () => new Worker(/* webpackChunkName: "wording" */ new URL("./wording.ts", import.meta.url)),
};

async function begin(): Promise<Beginning> {
  const start = asked ? officeReady(window, after) : first;
  asked = true;
  const [office, read] = await Promise.all([
    start,
    loadConfig((url, options) => fetch(url, options), "config.json", after),
  ]);
  if ("missing" in office || "silent" in office) return { stays: { kind: "noOfficeJs" } };
  if ("outside" in office) return { stays: { kind: "outside" } };
  if (!environmentOf(office.office).hasMailbox13) return { stays: { kind: "tooOld" } };
  if ("faults" in read) return { stays: { kind: "notSetUp", faults: read.faults } };
  const ports = { office: office.office, after, now: () => Date.now(), page: window.location.href };
  const signIn = read.config.signIn === null ? null : openSignIn(read.config.signIn, ports);
  void signIn?.token(false);
  return {
    ...(signIn && { signIn }),
    office: office.office,
    startWorker: () => new Worker(/* webpackChunkName: "worker" */ new URL("./worker.ts", import.meta.url)),
    startFileWorker: () => new Worker(/* webpackChunkName: "files" */ new URL("./files.ts", import.meta.url)),
    wording: readerPlace,
    setup: setupOf(read.config),
    register: read.config.register,
    securityContact: read.config.securityContact,
    ocr: read.config.ocr,
    reader: read.config.reader,
    now: () => Date.now(),
  };
}

const root = document.getElementById("root");
if (root !== null) mountPane(root, begin);
