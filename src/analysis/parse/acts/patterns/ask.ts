import type { Pattern } from "../matching/pattern";
import { asks, inquires } from "./rows";

/** Acts that ask for money, or say that it is due. */
export const asksToPay: readonly Pattern[] = [
  ...asks(
    "dunning: 8",
    "please pay: 6, order two, near 2, between @aside",
    "please pay|route payment|invoice|sum|account|details|bankAccount|bank|owed: 16, order two, between @aside",
    "make payment please: 10, near 3, between @aside",
    "owed|owedMany your|our|please|you: 14, between they, without @contract|which|they|toUs",
    "owed: 6, max 7, without @contract|which|they",
    "due invoice|sum|payment our|your|please: 12, near 5, between they|if|term, without @contract|which|they, " +
      "veto @asking, deniable 1",
    "attached invoice: 7, near 3, between they|change, without @contract|they",
    "details below: 9, near 4, also our|please payment|pay|route|invoice|our, between they|your, " +
      "without @contract|toUs, veto @told",
    "must pay payment|invoice|sum|account: 9, order two, near 1, also our|us|your, between @aside, " +
      "without @contract|they",
    "payment must pay|route|receive: 7, near 2, also our|your|us|you|please|urgent, between @aside, " +
      "without @contract|they",
    "remitTo: 5",
    // "I need a transfer made today", "can you get a same-day payment out for me?"
    "ask|buy payment soon|urgent: 12, also we|please, between @aside, without @contract|they|toUs",
    "must|toUs electronic|payment soon: 12, order two, near 1, between they|if|which|hold|until|your|you|not|paid, " +
      "without @contract|they|paid",
    "please make|pay payment soon|urgent: 16, between @aside",
    // "please send the equivalent in Bitcoin to …", "just send it by PayPal to …"
    "please send electronic: 14, order two, between @aside, without @contract|they|toUs|paid",
    "pay account|bankAccount|details|invoice|sum|below: 8, order two, lead 1, without @contract|they",
    "giftCard buy: 12, also please|must|ask|urgent|toUs, without offer, veto denied|supposed",
    // "I need five gift cards for clients. Can you buy them this morning?"
    "giftCard buy please: 24, pair, without offer, veto denied|supposed",
    "please pay|route entity: 14, between @aside",
  ),
  ...inquires(
    // "when will invoice 4711 be paid?", "when can we expect payment of our invoice?"
    "when @becomes invoice|our|us|we|sum: 18, asked",
    "when @becomes: 6, max 6, asked",
    "dunning: 8, asked, also when",
    // "please let me know when invoice 4711 will be paid"
    "when @becomes invoice: 16, order two, also please|toUs|ask",
    // "has our invoice been approved?", "is invoice 4711 due?"
    "approved invoice|payment: 10, asked, also our|my, between your",
    "approved invoice: 7, max 9, asked, between your",
    // "what is the payment status of invoice 4711?"
    "status: 8, also which|please|toUs|ask, between they",
    "status: 8, max 10, asked, between they",
  ),
  ...asks(
    // "can you make a transfer for me?", "I need you to get a payment out"
    "forMe payment make|pay|ask|must|please: 12, between they|if|which|hold|until|your, without @contract|they|paid",
    "handle payment: 9, order two, near 6, without @contract|they",
  ),
];
