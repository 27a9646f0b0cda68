import { attachmentDisguised } from "./attachment-disguised";
import { authenticationFailed } from "./authentication-failed";
import { bankMismatch } from "./bank-mismatch";
import { beneficiaryMismatch } from "./beneficiary-mismatch";
import { changeAnnounced } from "./change-announced";
import { contactChanged } from "./contact-changed";
import { countryUnexpected } from "./country-unexpected";
import { destinationChangedInThread } from "./destination-changed-in-thread";
import { destinationInvalid } from "./destination-invalid";
import { destinationNotOnRecord } from "./destination-not-on-record";
import { destinationOfAnother } from "./destination-of-another";
import { displayNameDeceives } from "./display-name-deceives";
import { documentEdited } from "./document-edited";
import { firstDestination } from "./first-destination";
import { freemailImpersonation } from "./freemail-impersonation";
import { hiddenText } from "./hidden-text";
import { ledgerAsked } from "./ledger-asked";
import { lookalikeDomain } from "./lookalike-domain";
import { microsoftWarned } from "./microsoft-warned";
import { paymentDetailsUnreadable } from "./payment-details-unreadable";
import { platformSender } from "./platform-sender";
import { pressure } from "./pressure";
import { quoteForged } from "./quote-forged";
import { quotedTextAltered } from "./quoted-text-altered";
import { recipientLookalike } from "./recipient-lookalike";
import { recordChangedRecently } from "./record-changed-recently";
import { recordUnverified } from "./record-unverified";
import { replyToDiverts } from "./reply-to-diverts";
import { replyWithoutConversation } from "./reply-without-conversation";
import { sendingPatternChanged } from "./sending-pattern-changed";
import { senderNotOnRecord } from "./sender-not-on-record";
import { senderOutsideThread } from "./sender-outside-thread";
import { sourcesDisagree } from "./sources-disagree";
import { staffImpersonated } from "./staff-impersonated";
import { supplierInactive } from "./supplier-inactive";
import { supplierUnknown } from "./supplier-unknown";
import { threadHeadersDisagree } from "./thread-headers-disagree";
import { timing } from "./timing";

/** Every signal. Reports keep this order. */
export const signals = [
  destinationOfAnother,
  destinationNotOnRecord,
  firstDestination,
  sourcesDisagree,
  changeAnnounced,
  destinationChangedInThread,
  quotedTextAltered,
  lookalikeDomain,
  freemailImpersonation,
  staffImpersonated,
  senderOutsideThread,
  contactChanged,
  displayNameDeceives,
  replyToDiverts,
  recipientLookalike,
  authenticationFailed,
  supplierInactive,
  microsoftWarned,
  beneficiaryMismatch,
  countryUnexpected,
  destinationInvalid,
  senderNotOnRecord,
  platformSender,
  documentEdited,
  attachmentDisguised,
  hiddenText,
  ledgerAsked,
  replyWithoutConversation,
  quoteForged,
  threadHeadersDisagree,
  sendingPatternChanged,
  recordChangedRecently,
  recordUnverified,
  supplierUnknown,
  bankMismatch,
  pressure,
  timing,
  paymentDetailsUnreadable,
] as const;
