import { samePerson } from "../../names";
import { sameAddress } from "../evidence/people";
import { outsiders, senderCause } from "./shared";
import { defineSignal } from "./define";

/** Asks: does an outside address, on no record, carry a colleague's name and ask? */
export const staffImpersonated = defineSignal({
  id: "staff-impersonated",
  group: "sender",
  needs: ["authors", "staff"],
  messages: ["posing", "none"],
  check({ authors, staff }, say) {
    for (const author of outsiders(authors)) {
      if (author.onRecord || !author.asks || author.name === null) continue;
      // A colleague's own mailbox elsewhere, where the policy lists it, poses as nobody.
      if (staff.some(({ email }) => sameAddress(email, author.address))) continue;
      const name = author.name;
      const colleague = staff.find((one) => samePerson(one.name, name));
      if (colleague === undefined) continue;
      const params = { name: colleague.name, address: author.address ?? "" };
      return say.suspicious("posing", { params, cause: senderCause(author) });
    }
    return say.clear("none");
  },
});
