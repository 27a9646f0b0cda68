import { forwardOf, newDraft, replyTo, type FakeMessage, type FakePerson } from "../../preview/outlook";
import { messageOf } from "../mail/office/kit";

/** The approver. */
export const me: FakePerson = { displayName: "Priya Nair", emailAddress: "priya.nair@harbourlane.co.uk" };
export const katrin: FakePerson = { displayName: "Katrin Lohmann", emailAddress: "k.lohmann@nordwind-spedition.de" };
export const fraudster: FakePerson = { displayName: "Katrin Lohmann", emailAddress: "nordwind.spedition@mail.com" };

/** A message of the supplier's, or of somebody who writes as them, that quotes an earlier one of Katrin's. */
export async function asked(
  from: FakePerson = katrin,
  body = "Please pay invoice 61773 to the new account DE07 1001 0010 0140 8016 49.",
  earlier = "",
): Promise<FakeMessage> {
  return messageOf(
    [
      `From: "${from.displayName}" <${from.emailAddress}>`,
      `To: "${me.displayName}" <${me.emailAddress}>`,
      "Subject: RE: Rechnung 2026-61773",
      "Message-ID: <second@nordwind-spedition.de>",
      "In-Reply-To: <first@nordwind-spedition.de>",
      "Date: Fri, 2 Oct 2026 14:24:00 +0000",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Dear Priya,",
      "",
      body,
      "",
      "Kind regards",
      "Katrin Lohmann",
      "",
      "-----Original Message-----",
      `From: Katrin Lohmann <${katrin.emailAddress}>`,
      "Sent: Thursday, October 1, 2026 9:12 AM",
      `To: Priya Nair <${me.emailAddress}>`,
      "Subject: Rechnung 2026-61773",
      "",
      "Dear Priya, please find attached our invoice 2026-61773 for the transports of September, due on 31 October as agreed in our contract.",
      earlier,
      "",
    ].join("\r\n"),
  );
}

/** A reply of ours. */
export const reply = (message: FakeMessage, text: string, to?: readonly FakePerson[]): FakeMessage =>
  replyTo(message, { text, from: me, ...(to && { to }) });

/** A forward of ours. */
export const forward = (message: FakeMessage, text: string, to: FakePerson): FakeMessage =>
  forwardOf(message, { text, from: me, to: [to] });

/** A new message of ours. */
export const fresh = (text: string, to: readonly FakePerson[]): FakeMessage =>
  newDraft({ text, from: me, to, subject: "Hello" });
