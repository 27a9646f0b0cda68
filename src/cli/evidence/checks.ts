import type { CaseEvidence } from "../../contract";
import { canonicalJson, signedText, type EvidenceFile } from "../../cases";
import { entryHash, headBytes, isSignedBy, sha256 } from "./signed";

/** A check and its result. A note isn't a fault, but worth knowing. */
export type Check = Readonly<{ check: string; result: "ok" | "wrong" | "note"; detail: string }>;

const either = (check: string, holds: boolean, good: string, bad: string): Check =>
  holds ? { check, result: "ok", detail: good } : { check, result: "wrong", detail: bad };
const note = (check: string, detail: string): Check => ({ check, result: "note", detail });

/** SHA-256 of the public key; null if unsigned. */
export function fingerprintOf({ service }: EvidenceFile): string | null {
  const key = service?.keys.find(({ id }) => id === service.keyId);
  return key === undefined ? null : sha256(Buffer.from(key.publicKey, "base64"));
}

/** `pinned`: the key's fingerprint from another source; null trusts the file's own key. */
export function checksOf(file: EvidenceFile, pinned: string | null): readonly Check[] {
  const { report, reportDigest, service } = file;
  const own = [
    either(
      "report",
      sha256(report) === reportDigest,
      "The report matches its digest.",
      "The report doesn't match its digest: one of them was altered.",
    ),
    ...messageChecks(file),
    ...restChecks(file),
  ];
  if (service === null) {
    const unsigned = "Nothing in the file is signed by a service: anybody could have written it.";
    return [...own, pinned === null ? note("signature", unsigned) : either("signature", false, "", unsigned)];
  }
  return [
    ...own,
    ...keyChecks(file, pinned),
    ...signatureChecks(service),
    ...historyChecks(service),
    ...caseChecks(file, service),
  ];
}

function messageChecks({ message: { id, digests }, service }: EvidenceFile): readonly Check[] {
  if (id === null) return [];
  const forms = [id, id.replace(/^<|>$/g, "")].flatMap((one) => [one, one.toLowerCase()]);
  const own = forms.map((one) => sha256(`message\n${one}`));
  if (service !== null && digests.some((one) => own.includes(one)) && !service.digests.some((one) => own.includes(one)))
    return [
      note(
        "message",
        "The case has no record of the message's id: only this file says that it belongs to the conversation.",
      ),
    ];
  return [
    either(
      "message",
      own.some((one) => digests.includes(one)),
      "The message's id matches a digest.",
      "The message's id matches no digest: one of them was altered.",
    ),
  ];
}

const checked: ReadonlySet<string> = new Set(["format", "report", "reportDigest", "message", "service"]);
const checkedOfMessage: ReadonlySet<string> = new Set(["id", "digests"]);

/** May be true, but anybody could have written it. */
function restChecks(file: EvidenceFile): readonly Check[] {
  const rest = [
    ...Object.keys(file).filter((name) => !checked.has(name)),
    ...Object.keys(file.message).flatMap((name) => (checkedOfMessage.has(name) ? [] : [`message.${name}`])),
  ];
  return rest.length === 0
    ? []
    : [note("not signed", `Nothing confirms ${rest.join(", ")}: compare with the original message.`)];
}

function keyChecks(file: EvidenceFile, pinned: string | null): readonly Check[] {
  const fingerprint = fingerprintOf(file) ?? "none";
  if (pinned === null)
    return [
      note(
        "key",
        `The signature is only as good as the key in the file. Compare its fingerprint with the service's (keys fingerprint): ${fingerprint}`,
      ),
    ];
  const isSame = fingerprint === pinned.toLowerCase().replace(/[\s:]/g, "");
  return [either("key", isSame, "It is the key that you named.", `It is signed with another key: ${fingerprint}`)];
}

function signatureChecks(service: CaseEvidence): readonly Check[] {
  const keyOf = (id: string): string | undefined => service.keys.find((key) => key.id === id)?.publicKey;
  const { head } = service;
  return [
    either(
      "signature",
      isSignedBy(keyOf(service.keyId), Buffer.from(signedText(service)), service.signature),
      "The service's statement about the case is signed with that key.",
      "The signature doesn't match the service's statement about the case, which was altered.",
    ),
    either(
      "history head",
      isSignedBy(keyOf(head.keyId), headBytes(head), head.signature),
      `The history's end, entry ${head.number}, is signed.`,
      "The history's end isn't signed with a key of the file.",
    ),
  ];
}

function historyChecks({ entries, head }: CaseEvidence): readonly Check[] {
  const hashes = entries.map((entry) =>
    either(
      `entry ${entry.number}`,
      entryHash(entry) === entry.hash,
      `${entry.action}, ${entry.at}: its hash matches.`,
      `${entry.action}, ${entry.at}: its hash doesn't match. The entry was altered.`,
    ),
  );
  const isInOrder = entries.every((entry, at) => {
    const before = entries[at - 1];
    const isNext = before !== undefined && before.number + 1 === entry.number;
    const follows = before === undefined || before.number < entry.number;
    return (
      follows && (!isNext || before.hash === entry.before) && (entry.number !== head.number || entry.hash === head.hash)
    );
  });
  const isBeforeHead = entries.every(({ number }) => number <= head.number);
  return [
    ...hashes,
    either(
      "order",
      isInOrder && isBeforeHead,
      "The entries are in order, and none is after the history's end.",
      "The entries are out of order, or after the history's end.",
    ),
  ];
}

function caseChecks({ message, reportDigest }: EvidenceFile, { case: form, entries, digests, reports }: CaseEvidence) {
  const told = entries.map(({ action, by, at, detail }) => [action, detail["state"], detail["version"], by, at]);
  const shown = form.events.map(({ action, state, by, at }, index) => [`case-${action}`, state, index + 1, by, at]);
  const last = form.events.at(-1);
  const isTold =
    canonicalJson(told) === canonicalJson(shown) && form.version === shown.length && last?.state === form.state;
  const known = message.digests.filter((digest) => digests.includes(digest)).length;
  const hasReport = reports.includes(reportDigest);
  return [
    either(
      "case",
      !form.isAltered && isTold,
      `Case ${form.label} is ${form.state}, as its ${entries.length} entries say.`,
      form.isAltered
        ? `Case ${form.label} was altered in the service's database.`
        : `The statement about case ${form.label} doesn't match its entries.`,
    ),
    known > 0 && known < message.digests.length
      ? note(
          "conversation",
          `${known} of ${message.digests.length} digests of the message belong to the case; the others may be from another copy.`,
        )
      : either(
          "conversation",
          known > 0,
          "The message belongs to the case's conversation.",
          "No digest of the message belongs to the case: it is from another conversation.",
        ),
    reports.length === 0
      ? note("case report", "The case was opened without a report, so nothing shows that it is about this one.")
      : either(
          "case report",
          hasReport,
          "The report is one that the case was opened or joined with.",
          "The case was neither opened nor joined with this report.",
        ),
  ];
}
