import { base64Bytes } from "../../../codecs";
import type { InnerFile } from "../../reader";

const maxImages = 100;

const BINARY = /<(?:[\w-]{1,20}:)?(?:binaryData|binData|binary-data)(?=[\s>])/g;
const PART = /contentType="([^"]{1,200})"/gi;
const reach = 600;

function isElse(xml: string, at: number, tag: string): boolean {
  const type = Array.from(xml.slice(Math.max(0, at - reach), at).matchAll(PART)).at(-1)?.[1] ?? "image/";
  return !type.toLowerCase().startsWith("image/") || /\.mso"/i.test(tag);
}

function endOf(xml: string, at: number): number {
  const end = xml.indexOf("<", at + 1);
  return end < 0 ? xml.length : end;
}

/** Images embedded in a single-file document of Word or OpenDocument. `more`: some were left out. */
export function writtenImages(xml: string, name: string): { files: readonly InnerFile[]; more: boolean } {
  const files: InnerFile[] = [];
  for (const { 0: start, index } of xml.matchAll(BINARY)) {
    const whole = xml.slice(index + start.length, endOf(xml, index));
    const from = whole.indexOf(">");
    const data = whole.slice(from + 1);
    if (isElse(xml, index, whole.slice(0, from)) || data.trim() === "") continue;
    if (files.length >= maxImages) return { files, more: true };
    const bytes = base64Bytes(data) ?? new Uint8Array(0);
    files.push({ name: `${name}/${files.length + 1}`, type: "", bytes, embedded: true });
  }
  return { files, more: false };
}
