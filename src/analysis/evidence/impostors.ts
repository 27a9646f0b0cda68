import type { Facts } from "../facts";
import type { Policy } from "../policy";
import { bearsName, thoseNamedIn } from "./bearing";
import { isNamedAfter } from "./companies";
import type { Author, Claim, Claimed, Colleague, Imitation, Payment, Wants } from "./evidence";
import { isOwnDomain, sameAddress } from "./people";

/** What is known of a message before it is settled who asks what. */
export interface Scene {
  readonly authors: readonly Author[];
  readonly claim: Claim;
  readonly imitations: readonly Imitation[];
  readonly staff: readonly Colleague[];
}

function claimed(claim: Claim): readonly Claimed[] {
  if (claim.state === "none") return [];
  return claim.state === "several" ? claim.candidates : [claim.claimed];
}

/** The message speaks for a supplier, and not by what it quotes alone. */
function speaksForSupplier(claim: Claim): boolean {
  return claimed(claim).some(({ matchedBy }) => matchedBy.some((kind) => kind !== "quoted-thread"));
}

function borrowsName({ name, address, freemail }: Author, { claim, staff }: Scene, { to }: Facts["item"]): boolean {
  if (name === null || staff.some(({ email }) => sameAddress(email, address))) return false;
  if (claimed(claim).some(({ record }) => [record.name, ...record.aliases].some((one) => isNamedAfter(name, one))))
    return true;
  return thoseNamedIn([name], staff).some(
    (one) =>
      bearsName(name, one.name, freemail) &&
      // People send themselves things from home.
      !(to.length === 1 && sameAddress(to[0]?.address ?? null, one.email)),
  );
}

/**
 * Does the sender, on no record, pass for a supplier, a colleague or us: by an imitated domain, by our own without proof, by
 * a free mailbox that speaks for a supplier, or by the name that he shows?
 */
export function passesForAnother(facts: Facts, policy: Policy, scene: Scene): boolean {
  const near = new Set(["supplier", "own", "thread"]);
  const imitates = ({ field, target, faint }: Imitation) =>
    (field === "from" || field === "replyTo") && near.has(target) && !faint;
  if (scene.imitations.some(imitates)) return true;
  return scene.authors.some((author) => {
    if (author.role === "quoted" || author.own || author.onRecord) return false;
    if (isOwnDomain(author.domain, policy)) return true;
    return (author.freemail && speaksForSupplier(scene.claim)) || borrowsName(author, scene, facts.item);
  });
}

/** Names an account or wallet for somebody to be paid that no record holds, in what the sender himself wrote or attached. */
function namesOwn({ kind, role, onRecord, segment }: Payment, facts: Facts): boolean {
  if ((kind !== "account" && kind !== "wallet") || role !== "payee" || onRecord === true) return false;
  return segment === null || segment === 0 || facts.segments[segment]?.role === "forwarded";
}

/**
 * What a message wants whose sender passes for another: a contact that changes is a request to change it, and so is an
 * account of his own, whatever the words beside it.
 */
export function wantsOfImpostor(wants: Wants, facts: Facts, payments: readonly Payment[]): Wants {
  const named = payments.find((payment) => namesOwn(payment, facts));
  const asked = wants.asksPay || wants.asksChange;
  if (named === undefined || asked) {
    const contact = wants.acts.some(({ kind }) => kind === "changeContact");
    return contact && !wants.asksChange ? { ...wants, intent: "change", asksChange: true } : wants;
  }
  const act = { kind: "askPay", segment: named.segment ?? 0, quote: named.source.quote, stated: true } as const;
  return { ...wants, intent: "change", asksChange: true, acts: [...wants.acts, act] };
}
