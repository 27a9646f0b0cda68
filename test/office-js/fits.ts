/**
 * What is used of Office.js, and what the fake of it gives, compared with its declarations. Nothing here runs: the compiler says
 * whether it is right (`npm run check`), and in this folder alone it has the declarations in sight.
 */
import type { FakeOutlook } from "../../preview/outlook";
import type { OfficeLike } from "../../src/mail/office";

type Real = typeof Office;
type Fake = FakeOutlook["office"];

declare const real: Real;
declare const fake: Fake;

// They fit what is used of them, and what the fake gives.
export const asUsed: OfficeLike = real;
export const asGiven: OfficeLike = fake;

type RealContext = Real["context"];
type RealMailbox = RealContext["mailbox"];
type RealItem = NonNullable<RealMailbox["item"]>;
type FakeContext = Fake["context"];
type FakeMailbox = FakeContext["mailbox"];
type FakeItem = NonNullable<FakeMailbox["item"]>;
type Unknown =
  | Exclude<keyof Fake, keyof Real>
  | Exclude<keyof Fake["EventType"], keyof Real["EventType"]>
  | Exclude<keyof FakeContext, keyof RealContext>
  | Exclude<keyof FakeMailbox, keyof RealMailbox>
  | Exclude<keyof FakeMailbox["userProfile"], keyof RealMailbox["userProfile"]>
  | Exclude<keyof FakeMailbox["diagnostics"], keyof RealMailbox["diagnostics"]>
  | Exclude<keyof FakeItem, keyof RealItem>
  | Exclude<keyof FakeItem["notificationMessages"], keyof RealItem["notificationMessages"]>
  | Exclude<keyof NonNullable<FakeContext["officeTheme"]>, keyof RealContext["officeTheme"]>;

// They know each name that the fake has.
export const known: [Unknown] extends [never] ? true : Unknown = true;

// They would not fit a call that Office.js doesn't have.
type WrongCall = { readonly context: { readonly mailbox: { addHandlerAsync(type: boolean): number } } };
// @ts-expect-error: such a call there is none.
export const wrong: WrongCall = real;
// @ts-expect-error: nor is there such a name.
export const unknown: "noSuchName" extends keyof RealContext ? true : "none" = true;
