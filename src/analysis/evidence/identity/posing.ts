import type { Facts } from "../../facts";
import { bearsName, thoseNamedIn } from "./bearing";
import { isNamedAfter } from "./companies";
import type { Claim, Claimed, Colleague, Imitation, Sender, Senders } from "../evidence";
import { sameAddress } from "../senders/people";

/** What senders are compared with. */
export interface Scene {
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

function borrowsName({ name, address, freemail }: Sender, { claim, staff }: Scene, { to }: Facts["item"]): boolean {
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

/** By an imitated domain, our own without proof, freemail that speaks for a supplier, or the name shown. */
export function someonePoses({ item }: Facts, { outer, within }: Senders, scene: Scene): boolean {
  const near = new Set(["supplier", "own", "thread"]);
  const imitates = ({ field, target, faint }: Imitation) =>
    (field === "from" || field === "replyTo") && near.has(target) && !faint;
  if (scene.imitations.some(imitates)) return true;
  return [...outer, ...within].some((sender) => {
    if (sender.role === "quoted" || sender.own || sender.onRecord) return false;
    return sender.ownDomain || (sender.freemail && speaksForSupplier(scene.claim)) || borrowsName(sender, scene, item);
  });
}
