import { staffImpersonated } from "../../../src/analysis/signals/staff-impersonated";
import { author, item, quoted, sender, thread, request } from "./kit";
import { judges } from "./table";

const staff = [{ name: "Priya Nair", email: "priya.nair@harbourlane.example" }];
const fraudster = author({ name: "Nair, Priya", address: "office@mail.com", domain: "mail.com" });

const daniel = { name: "Daniel Okafor", email: "daniel.okafor@harbourlane.example" };
const opener = { ...fraudster, freemail: true, asks: false };

const text = (...lines: string[]) => ({ ...thread(), segments: [{ ...quoted(), role: "new" as const, lines }] });

judges(staffImpersonated, [
  {
    story: "an outside address carries a colleague's name and asks",
    given: { authors: [fraudster], staff },
    says: "suspicious posing",
    strength: "decisive",
    params: { name: "Priya Nair", address: "office@mail.com" },
    cause: "sender:office@mail.com",
  },
  {
    story: "a forwarded author is judged too",
    given: { authors: [author({ own: true, name: "Sam Reed" }), { ...fraudster, role: "forwarded" }], staff },
    says: "suspicious posing",
  },
  {
    story: "a quoted header that shows the name alone is the sender's claim",
    given: {
      authors: [{ ...fraudster, address: null, domain: null, role: "quoted", segment: 1 }],
      staff,
      from: [sender({ name: "Office", address: "office@mail.com" })],
    },
    says: "suspicious posing",
    params: { address: "office@mail.com" },
  },
  {
    story: "letters that look alike don't hide the name",
    given: { authors: [{ ...fraudster, name: "Priуa Nair" }], staff },
    says: "suspicious posing",
  },
  {
    story: "a short form of the name, from webmail",
    given: { authors: [{ ...fraudster, name: "Dan Okafor", freemail: true }], staff: [daniel] },
    says: "suspicious posing",
    params: { name: "Daniel Okafor" },
  },
  {
    story: "a colleague's name over a text that nobody here reads",
    given: { authors: [{ ...fraudster, asks: false }], staff, request: { ...request(), unread: true } },
    says: "suspicious unread",
    strength: "strong",
  },
  {
    story: "what somebody sends to his own mailbox here, in whatever language",
    given: {
      authors: [{ ...fraudster, asks: false }],
      staff,
      item: item({ to: [{ name: null, address: "priya.nair@harbourlane.example" }] }),
      request: { ...request(), unread: true },
    },
    says: "clear none",
  },
  {
    story: "a short form of the name at another firm is somebody else's",
    given: { authors: [{ ...fraudster, name: "Dan Okafor" }], staff: [daniel] },
    says: "clear none",
  },
  {
    story: "the name spaced out",
    given: { authors: [{ ...fraudster, name: "P r i y a  N a i r" }], staff },
    says: "suspicious posing",
  },
  {
    story: "a webmail address that is the colleague's name",
    given: { authors: [{ ...fraudster, name: null, address: "priya.nair88@mail.com", freemail: true }], staff },
    says: "suspicious posing",
  },
  {
    story: "a webmail author who signs with the colleague's name",
    given: {
      authors: [{ ...fraudster, name: null, freemail: true }],
      staff,
      thread: text("Hi,", "a", "b", "Priya Nair | AP"),
    },
    says: "suspicious posing",
  },
  {
    story: "a webmail author who signs a single line",
    given: {
      authors: [{ ...fraudster, name: null, freemail: true }],
      staff,
      thread: text("Please pay.", "Priya Nair"),
    },
    says: "suspicious posing",
  },
  {
    story: "a webmail author who writes no more than the name",
    given: { authors: [{ ...fraudster, name: null, freemail: true }], staff, thread: text("Priya Nair") },
    says: "clear none",
  },
  ...["Priya Nair,", "Dear Priya Nair", "Please ask Priya Nair."].map((line) => ({
    story: `a webmail author who speaks of the colleague: ${line}`,
    given: { authors: [{ ...fraudster, name: null, freemail: true }], staff, thread: text("Hi,", "a", line, "Olaf") },
    says: "clear none" as const,
  })),
  { story: "the colleague herself", given: { authors: [{ ...fraudster, own: true }], staff }, says: "clear none" },
  {
    story: "the colleague's own mailbox elsewhere, which the policy lists",
    given: { authors: [fraudster], staff: [{ name: "Priya Nair", email: "Office@mail.com" }] },
    says: "clear none",
  },
  {
    story: "the own mailbox of one colleague of several",
    given: { authors: [fraudster], staff: [...staff, { name: "Priya Nair", email: "office@mail.com" }] },
    says: "clear none",
  },
  {
    story: "a namesake who is on record",
    given: { authors: [{ ...fraudster, onRecord: true }], staff },
    says: "clear none",
  },
  {
    story: "a free mailbox in a colleague's name that asks whether one is there",
    given: { authors: [opener], staff, thread: text("Are you at your desk?") },
    says: "suspicious opening",
    strength: "strong",
    params: { name: "Priya Nair", address: "office@mail.com" },
    cause: "sender:office@mail.com",
  },
  {
    story: "the same in the subject",
    given: { authors: [opener], staff, thread: text("Priya"), item: item({ subject: "Quick request" }) },
    says: "suspicious opening",
  },
  {
    story: "one that presses, whatever else it says",
    given: { authors: [opener], staff, thread: text("Now."), request: request("urgent") },
    says: "suspicious opening",
  },
  {
    story: "what a quoted message presses for is not the sender's",
    given: {
      authors: [opener],
      staff,
      thread: text("See below."),
      request: { ...request(), acts: [{ kind: "urgent", segment: 1, quote: "(urgent)" }] },
    },
    says: "clear none",
  },
  {
    story: "a colleague who writes about lunch from home",
    given: { authors: [opener], staff, thread: text("Are you free for lunch?") },
    says: "clear none",
  },
  {
    story: "somebody who sends himself something from home",
    given: {
      authors: [opener],
      staff,
      thread: text("The invoice"),
      item: item({ to: [{ name: null, address: "Priya.Nair@harbourlane.example" }] }),
    },
    says: "clear none",
  },
  ...[
    { story: "a namesake's company address", author: { ...opener, freemail: false } },
    { story: "a quoted namesake", author: { ...opener, role: "quoted" as const } },
    { story: "a listed mailbox", author: { ...opener, onRecord: true } },
  ].map(({ story, author: one }) => ({
    story: `${story} begins like that`,
    given: { authors: [one], staff, thread: text("Are you at your desk?") },
    says: "clear none",
  })),
  {
    story: "a namesake who asks nothing",
    given: { authors: [{ ...fraudster, asks: false }], staff },
    says: "clear none",
  },
  {
    story: "a first name alone is nobody's",
    given: { authors: [{ ...fraudster, name: "Priya" }], staff },
    says: "clear none",
  },
  { story: "no name", given: { authors: [{ ...fraudster, name: null }], staff }, says: "clear none" },
  { story: "somebody else", given: { authors: [author()], staff }, says: "clear none" },
  {
    story: "not all colleagues are known",
    given: { authors: [author()] },
    raw: { staff: { found: staff, missing: [{ code: "notReachable" }] } },
    says: "cannotTell",
    reasons: ["notReachable"],
  },
  {
    story: "a stranger claims a role and asks for money",
    given: { authors: [author()], request: request("askPay"), thread: text("I am the CFO.", "Pay it today.") },
    says: "suspicious role",
    strength: "moderate",
    params: { name: "cfo", address: "katrin@example.net" },
    cause: "sender:katrin@example.net",
  },
  ...(
    [
      ["on record", { authors: [author({ onRecord: true })] }],
      ["our own", { authors: [author({ own: true })] }],
      ["quoted", { authors: [author({ role: "quoted" })] }],
      ["asking nothing", { authors: [author()], request: request("report") }],
    ] as const
  ).map(([who, given]) => ({
    story: `somebody ${who} names a role`,
    given: { request: request("askPay"), thread: text("I am the CFO.", "Pay it today."), ...given },
    says: "clear none",
  })),
]);
