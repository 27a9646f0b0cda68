/**
 * Reply prefixes as clients write them, by language: lower case, counted where a colon follows. Single letters ("R:" and
 * "I:" in Italian) are Outlook's own short forms. "Ref:" and "Betr:" only mean "regarding" and are left out.
 */
const REPLY: ReadonlySet<string> = new Set(
  [
    ["re", "reply"], // en, and the Latin "in re" that most clients write
    ["aw", "antw", "antwort"], // de
    ["re", "rép", "réponse"], // fr
    ["re", "rta", "respuesta"], // es
    ["r", "rif", "ris", "risposta"], // it
    ["antw", "antwoord"], // nl
    ["res", "resposta"], // pt
    ["odp", "odpowiedź"], // pl, and cs
    ["sv", "svar"], // sv, da, no
    ["vs", "vast", "vastaus"], // fi
    ["odpověď"], // cs
  ].flat(),
);

/** Forward prefixes, likewise. "VS" is "videresendt" in Danish and Norwegian and "vastaus" in Finnish: it says both. */
const FORWARD: ReadonlySet<string> = new Set(
  [
    ["fw", "fwd", "forward", "forwarded"], // en
    ["wg", "weitergeleitet"], // de
    ["tr", "transf", "transféré"], // fr
    ["rv", "renv", "reenv", "reenviado"], // es
    ["i", "inoltro", "inoltrato"], // it
    ["doorst", "doorgestuurd"], // nl
    ["enc", "encaminhada", "reenc"], // pt
    ["pd", "przek"], // pl
    ["vb", "vidarebefordrat"], // sv
    ["vs", "videresendt"], // da, no
    ["vl", "välitetty"], // fi
    ["př", "přep"], // cs
  ].flat(),
);

/** A word, an optional count ("RE[2]", "Re(3)", "Re^2", "AW 2") and a colon, at the start. Every quantifier is bounded. */
const PREFIX = /^[\s\p{Cf}]{0,8}(\p{L}{1,15})\s{0,2}(?:[[(^]?\s?\d{1,3}\s?[\])]?)?\s{0,2}[:：]/u;

/** Prefixes that are read off one subject; the rest stays in `rest`. */
const MAX_PREFIXES = 50;

/** What a subject's prefixes say. `outermost` is what the latest sender did: the prefix that stands first. */
export interface SubjectPrefix {
  readonly reply: boolean;
  readonly forward: boolean;
  readonly outermost: "reply" | "forward" | null;
  readonly rest: string;
}

/**
 * Reads the prefixes off a subject: does it say reply, does it say forward, and what is left. Repeated and mixed
 * prefixes ("AW: WG: RE[2]: Rechnung") are all read. A subject of none comes back as it is.
 */
export function subjectPrefix(subject: string): SubjectPrefix {
  let rest = subject.normalize("NFC");
  let reply = false;
  let forward = false;
  let outermost: SubjectPrefix["outermost"] = null;
  for (let count = 0; count < MAX_PREFIXES; count++) {
    const match = PREFIX.exec(tagged(rest));
    if (match === null) break;
    const word = (match[1] ?? "").toLowerCase();
    const isReply = REPLY.has(word);
    const isForward = FORWARD.has(word);
    if (!isReply && !isForward) break;
    outermost ??= isReply ? "reply" : "forward";
    reply ||= isReply;
    forward ||= isForward;
    rest = tagged(rest).slice(match[0].length);
  }
  return { reply, forward, outermost, rest: rest.trim() };
}

/** A gateway's tag before the prefix, as "[EXTERNAL] RE: …". It's passed over, so that the prefix behind it is seen. */
const TAG = /^\s{0,4}\[[^\]]{1,40}\]\s{0,4}(?=\p{L}{1,15}\s{0,2}[:：[(])/u;

function tagged(subject: string): string {
  return subject.replace(TAG, "");
}
