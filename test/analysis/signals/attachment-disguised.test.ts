import { attachmentDisguised } from "../../../src/analysis/signals/attachment-disguised";
import { judges, type Row } from "./table";

function file(claimed: string, actual: string): Row["given"] {
  return { disguises: [{ kind: "disguised", name: `invoice.${claimed}`, claimed, actual }] };
}

const usual: readonly (readonly [string, string])[] = [
  ["jpg", "png"],
  ["xls", "html"],
  ["xls", "csv"],
  ["xlsx", "xls"],
  ["doc", "rtf"],
  ["txt", "csv"],
  ["xml", "txt"],
  ["zip", "docx"],
  ["htm", "html"],
  ["PDF", "pdf"],
];
const untrue: readonly (readonly [string, string])[] = [
  ["pdf", "zip"],
  ["png", "html"],
  ["txt", "html"],
  ["html", "pdf"],
  ["jpg", "pdf"],
  ["docx", "html"],
  ["csv", "html"],
];

judges(attachmentDisguised, [
  {
    story: "a web page named as an invoice",
    given: file("pdf", "html"),
    says: "suspicious disguised",
    strength: "moderate",
    params: { file: "invoice.pdf", claimed: "PDF", actual: "HTML" },
    cause: "file:invoice.pdf",
  },
  ...untrue.map(([claimed, actual]): Row => ({
    story: `${actual} named ${claimed}`,
    given: file(claimed, actual),
    says: "suspicious disguised",
  })),
  ...usual.map(([claimed, actual]): Row => ({
    story: `${actual} named ${claimed}, as programs do`,
    given: file(claimed, actual),
    says: "clear usual",
  })),
  { story: "nothing of the kind", given: {}, says: "notApplicable" },
]);
