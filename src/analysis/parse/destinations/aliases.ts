import { luhn } from "../../../accounts";
import { bounded, taken, tries, type ReportCut } from "../../../codecs";
import { paymentLines } from "../../data/paymentLines";
import { schemes, type Scheme } from "../../data/schemes";
import type { Other } from "./other";
import { isCnpj, isCpf, isEmvCode, pixKeyOf } from "./pix";
import { stemsIn } from "./prefilters";
import { parameter } from "./url";

const reach = 70;
const maxAliases = 500;
const upiBank = /@(?:ok|ybl|ibl|axl|paytm|y?apl|upi|wa|pt)/i;
const upiHandle =
  /(?<![\w.@-])[\w.-]{2,60}@(?:ok(?:axis|hdfcbank|icici|sbi)|ybl|ibl|axl|paytm|apl|yapl|upi|waaxis|wahdfcbank|ptaxis|pthdfc|ptsbi|ptyes)(?![\w@-]|\.\w)/gi;

function tidy(name: string, key: string): string | null {
  const digits = key.replace(/\D/g, "");
  if (key.includes("@") && !key.startsWith("@")) return key.toLowerCase();
  if (/^[@$]/.test(key) || /[a-z]/i.test(key)) return key.toLowerCase();
  if (name !== "pix") return digits;
  if (key.startsWith("+")) return digits;
  return isCpf(digits) || isCnpj(digits) ? digits : null;
}

function joins(between: string): boolean {
  return !/[.!?;]\s|\n\s*\n/.test(between) && between.split("\n").length <= 2;
}

function keyAt(text: string, { key }: Scheme, start: number, end: number): RegExpExecArray | null {
  const after = text.slice(end, end + reach + 70);
  const [next] = after.matchAll(key);
  if (next !== undefined && next.index <= reach && joins(after.slice(0, next.index))) {
    next.index += end;
    return next;
  }
  const from = Math.max(0, start - reach);
  const last = [...text.slice(from, start).matchAll(key)].at(-1);
  // Before the name only an address is told from any other number: "send it to pay@example.org by Zelle".
  if (last === undefined || !last[0].includes("@")) return null;
  const between = text.slice(from + last.index + last[0].length, start);
  if (/\n|[.!?]\s/.test(between)) return null;
  last.index += from;
  return last;
}

function alias(value: string, start: number, end: number, valid: boolean | null = null): Other {
  return { kind: "alias", value, holder: null, valid, start, end };
}

const checkSum = /6304[0-9A-F]{4}(?![0-9A-F])/gi;
const maxCodeLength = 700;

function codes(text: string, report: ReportCut): Other[] {
  const found: Other[] = [];
  for (const { index: start } of taken(text.matchAll(/000201/g), maxAliases, report)) {
    const [line = ""] = text.slice(start, start + maxCodeLength).split(/[\n\r\t]/, 1);
    const ends = Array.from(line.matchAll(checkSum), (match) => match.index + match[0].length);
    const code = ends.map((end) => line.slice(0, end)).find(isEmvCode) ?? line.slice(0, ends[0] ?? 0);
    const valid = code !== "" && isEmvCode(code);
    const key = pixKeyOf(code);
    if (valid || key !== null) {
      const value = key === null ? `emv:${code.slice(6, -8)}` : `pix:${pixKey(key)}`;
      found.push(alias(value, start, start + code.length, valid));
    }
  }
  return found;
}

/** An address is asked at, and its capitals count; all else is a key. */
function pixKey(key: string): string {
  return key.includes("/") ? key : key.toLowerCase().replace(/^\+/, "");
}

function upiLinks(text: string): Other[] {
  return Array.from(text.matchAll(/upi:\/\/pay\?([^\s"'<>]{1,400})/gi)).flatMap((match) => {
    const name = parameter(match[1] ?? "", "pa")?.toLowerCase();
    return name?.includes("@") === true ? [alias(`upi:${name}`, match.index, match.index + match[0].length)] : [];
  });
}

const cash = /(?<![\p{L}@.])(western union|money ?gram|ria money transfer)(?![\p{L}@]|\.\w)/giu;
const receiver =
  /(?:receiver|recipient|beneficiary|payee|receiver's name|name|to|attn|empfänger|destinataire|bénéficiaire|destinatario|beneficiario|ontvanger)[ \t]{0,3}(?:name)?[ \t]{0,3}[:=][ \t]{0,3}(\p{Lu}[\p{L}'.-]{1,30}(?: \p{Lu}[\p{L}'.-]{0,30}){1,4})/iu;

function machineLines(text: string, report: ReportCut): Other[] {
  return paymentLines.flatMap(({ scheme, form, checked }) =>
    bounded(Array.from(text.matchAll(form)), maxAliases, report).flatMap(({ index, 0: line }) => {
      const digits = line.replace(/\D/g, "");
      const [, ...fields] = /^(\d{10})(\d{11})(\d{11})/.exec(digits) ?? [];
      const valid = scheme === "boleto" ? fields.length === 3 && fields.every(luhn) : null;
      const value = `${scheme}:${scheme === "boleto" ? digits : digits.slice(-8)}`;
      return checked && valid !== true ? [] : [alias(value, index, index + line.length, valid)];
    }),
  );
}

function cashTo(text: string, report: ReportCut): Other[] {
  return bounded(Array.from(text.matchAll(cash)), maxAliases, report).flatMap((match) => {
    const behind = text.slice(match.index, match.index + 400);
    const named = receiver.exec(behind);
    const holder = named?.[1]?.trim();
    if (named === null || holder === undefined) return [];
    const end = match.index + named.index + named[0].length;
    const value = `${(match[1] ?? "").toLowerCase().replace(/\s/g, "")}:${holder.toLowerCase()}`;
    return [{ ...alias(value, match.index, end), holder }];
  });
}

const cashTag = /(?<![\w$])\$[a-z]\w{2,19}(?![\w$([])/gi;
const sends = /\b(?:send|pay|cash|transfer|settle|wire|zelle|tag|deposit)\b|\b(?:to|at|via):? $/i;
const maxTags = 20;

function cashTags(text: string, report: ReportCut): Other[] {
  const found: Other[] = [];
  for (const { index, 0: key } of taken(text.matchAll(cashTag), maxTags, report)) {
    const before =
      text
        .slice(Math.max(0, index - reach), index)
        .split(/[.!?\n]/)
        .at(-1) ?? "";
    if (sends.test(before)) found.push(alias(`cashapp:${key.toLowerCase()}`, index, index + key.length));
  }
  return found;
}

/** Names that represent somebody's account: of schemes next to their key, codes whose check sum holds, and cash transfers. */
export function findAliases(text: string, report: ReportCut): Other[] {
  const found = [
    ...codes(text, report),
    ...upiLinks(text),
    ...cashTo(text, report),
    ...cashTags(text, report),
    ...machineLines(text, report),
  ];
  const handles = upiBank.test(text) ? text.matchAll(upiHandle) : [];
  for (const match of handles)
    found.push(alias(`upi:${match[0].toLowerCase()}`, match.index, match.index + match[0].length));
  const mayLook = tries(maxAliases, report);
  const stands = stemsIn(text);
  for (const one of schemes) {
    if (!one.stems.some(stands)) continue;
    for (const { index, 0: name } of text.matchAll(one.label)) {
      if (!mayLook()) return found;
      const key = keyAt(text, one, index, index + name.length);
      const value = key === null ? null : tidy(one.name, key[0].replace(/^#/, ""));
      if (key === null || value === null) continue;
      found.push(
        alias(
          `${one.name}:${value}`,
          Math.min(index, key.index),
          Math.max(index + name.length, key.index + key[0].length),
        ),
      );
    }
  }
  return found;
}
