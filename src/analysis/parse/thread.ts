import type { Line, Segment } from "../facts";
import type { MailItem } from "../item";
import { subjectPrefix } from "./prefixes";
import { findOpenings } from "./thread/openings";
import { isLabelled } from "./thread/labels";
import { MAX_HEADER_LINE, type Opening } from "./thread/opening";

const MAX_SEGMENTS = 200;
const ANNOUNCES = /^[\p{Pd}_=*~]\s{0,80}[\p{Pd}_=*~]/u;
const WORD = /[\p{L}\p{Cf}]/u;
const ENDS = [":", "：", "---"];

/** Whether a text has the shape of a quotation in any language; else no word needs to be looked up. */
export function mayQuote(lines: readonly Line[]): boolean {
  let labelled = 0;
  for (const { text, depth } of lines) {
    if (depth > 0) return true;
    if (text === "") continue;
    const end = text.trimEnd();
    if (ENDS.some((ending) => end.endsWith(ending)) || (ANNOUNCES.test(end.trimStart()) && WORD.test(text)))
      return true;
    if (text.length <= MAX_HEADER_LINE && isLabelled(text) && ++labelled >= 2) return true;
  }
  return false;
}

interface Part {
  readonly opening: Opening | null;
  readonly role: Segment["role"];
  readonly lines: string[];
  begun: boolean;
}

/** Splits a body into voices, the sender's first. Each line is in one segment, but for header lines and separators. */
export function splitThread(lines: readonly Line[], item: Pick<MailItem, "subject">): readonly Segment[] {
  if (!mayQuote(lines))
    return [segment({ opening: null, role: "new", lines: lines.map(({ text }) => text), begun: true })];
  const openings = findOpenings(lines);
  const forwards = subjectPrefix(item.subject ?? "").outermost === "forward";
  const first: Part = { opening: null, role: "new", lines: [], begun: false };
  const parts: Part[] = [first];
  let voices: (Part | undefined)[] = [first];

  function begin(depth: number, opening: Opening | null): Part {
    const last = parts.at(-1) ?? first;
    if (parts.length >= MAX_SEGMENTS) return last;
    const forwarded = opening?.forward === true || (forwards && parts.length === 1);
    const part: Part = {
      opening,
      role: forwarded ? "forwarded" : "quoted",
      lines: [...(opening?.kept ?? [])],
      begun: false,
    };
    parts.push(part);
    voices = [
      ...voices.slice(0, depth),
      ...new Array<undefined>(Math.max(0, depth - voices.length)).fill(undefined),
      part,
    ];
    return part;
  }

  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line === undefined) break;
    const opening = openings.get(at);
    if (opening !== undefined && parts.length < MAX_SEGMENTS) {
      begin(opening.depth, opening);
      at = opening.end;
      continue;
    }
    voiceOf(line).lines.push(line.text);
    at++;
  }
  return parts.map(segment);

  function voiceOf({ text, depth }: Line): Part {
    const known = voices[depth];
    const blank = text.trim() === "";
    if (known !== undefined) {
      known.begun ||= !blank;
      return known;
    }
    const around = nearest(voices, depth) ?? first;
    // A blank line says nothing of whose it is; a header whose text is all quoted is that text's header.
    if (blank) return around;
    if (around.opening !== null && !around.begun) {
      around.begun = true;
      voices[depth] = around;
      return around;
    }
    const part = begin(depth, null);
    part.begun = true;
    return part;
  }
}

function nearest(voices: readonly (Part | undefined)[], depth: number): Part | undefined {
  for (let at = Math.min(depth, voices.length) - 1; at >= 0; at--) if (voices[at] !== undefined) return voices[at];
  return voices.find((voice) => voice !== undefined);
}

function segment({ opening, role, lines }: Part): Segment {
  return {
    role,
    from: opening?.from ?? null,
    to: opening?.to ?? [],
    cc: opening?.cc ?? [],
    date: opening?.date ?? null,
    subject: opening?.subject ?? null,
    lines,
  };
}
