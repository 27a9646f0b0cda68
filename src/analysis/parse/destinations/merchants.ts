/** A platform that many are paid through, and the form of its payment links. */
export interface Merchant {
  readonly host: string;
  readonly path: RegExp;
  readonly under?: true;
  readonly parameter?: string;
}

/** Hosts whose every page is a payment page. */
const whole =
  `pay.revolut.com invoice.mercury.com pay.klarna.com invoice.klarna.com checkout.klarna.com pay.sumup.com sumup.link
  pay.xero.com connect.intuit.com links.notification.intuit.com pay.bill.com link.payoneer.com checkout.paystack.com
  checkout.flutterwave.com betaalverzoek.rabobank.nl betaalverzoek.ing.nl betaalverzoek.knab.nl pay.twint.ch
  payconiq.com lydia.me qr.vipps.no pay.vipps.no qr.mobilepay.dk checkout.trustly.com trustly.one pay.checkout.com
  accept.authorize.net secure.2checkout.com buy.paddle.com pay.paddle.com secure.przelewy24.pl payments.comgate.cz
  gate.gopay.cz pay.paytrail.com payment.quickpay.net sis.redsys.es secure.payplug.com pay.crezco.com pay.dojo.tech
  payments.cashfree.com paytm.me p.paytm.me imjo.in secure.payu.in`.split(/\s+/);

/** Where payment links lead, from the platforms' own documentation (November 2026). */
export const merchants: readonly Merchant[] = [
  { host: "checkout.stripe.com", path: /^\/(?:c\/|g\/|f\/)?pay\//i },
  { host: "buy.stripe.com", path: /^\/(?:test_)?(\w{6,})/i },
  { host: "book.stripe.com", path: /^\/(\w{6,})/i },
  { host: "invoice.stripe.com", path: /^\/i\/(acct_\w+)/i },
  { host: "pay.stripe.com", path: /^\/invoice\/(acct_\w+)/i },
  { host: "paypal.me", path: /^\/([\w.-]{2,})/i },
  { host: "paypal.com", path: /^\/(?:\w\w\/)?paypalme\/(?:my\/)?([\w.-]{2,})/i },
  { host: "paypal.com", path: /^\/(?:\w\w\/)?invoice\//i },
  { host: "paypal.com", path: /^\/(?:\w\w\/)?(?:ncp\/payment|instantcommerce\/checkout)\/(\w+)/i },
  { host: "paypal.com", path: /^\/(?:\w\w\/)?(?:checkoutnow|webapps\/hermes|pay\b)/i },
  { host: "paypal.com", path: /^\/(?:\w\w\/)?cgi-bin\/webscr/i, parameter: "business" },
  { host: "paypal.com", path: /^\/(?:\w\w\/)?qrcodes\/(?:managed|p2pqrc)\/([\w-]+)/i },
  { host: "wise.com", path: /^\/pay\/(?:me|business)\/([\w.-]+)/i },
  { host: "wise.com", path: /^\/pay\//i },
  { host: "revolut.me", path: /^\/([\w.-]{2,})/i },
  { host: "checkout.revolut.com", path: /^\/(?:payment-link|pay)\//i },
  { host: "monzo.me", path: /^\/([\w.-]{2,})/i },
  { host: "monzo.com", path: /^\/pay\/(?:r\/)?([\w.-]{2,})/i },
  { host: "settleup.starlingbank.com", path: /^\/([\w.-]{2,})/i },
  { host: "app.mercury.com", path: /^\/(?:pay|invoices?|request)\//i },
  { host: "tide.co", path: /^\/(?:pay|invoice|payment-link)/i, under: true },
  { host: "collctiv.com", path: /^\/(?:pay|collect|[\w-]*\d)/i },
  { host: "web.collctiv.com", path: /^\/([\w-]{2,})/i },
  { host: "app.collctiv.com", path: /^\/([\w-]{2,})/i },
  { host: "squareup.com", path: /^\/(?:pay-invoice|checkout|appointments\/buy)\//i },
  { host: "square.link", path: /^\/u\/(\w+)/i },
  { host: "checkout.square.site", path: /^\/(?:merchant|buy)\/(\w+)/i },
  { host: "cash.app", path: /^\/(\$?\w{2,})/i },
  { host: "cash.me", path: /^\/(\$?\w{2,})/i },
  { host: "pay.gocardless.com", path: /^\/(?:billing\/static\/flow|flow|obauth)?/i },
  { host: "mollie.com", path: /^\/(?:checkout|payscreen|paymentscreen)/i },
  { host: "paymentlink.mollie.com", path: /^\/payment\//i },
  { host: "adyen.link", path: /^\//i, under: true },
  { host: "adyen.com", path: /^\/(?:checkout|hpp|pay)/i, under: true },
  { host: "pay.sumup.com", path: /^\/b2c\/(\w+)/i },
  { host: "in.xero.com", path: /^\/\w/i },
  { host: "invoicing.xero.com", path: /^\/view/i },
  { host: "qbo.intuit.com", path: /^\//i, under: true },
  { host: "app.bill.com", path: /^\/p\/([\w-]+)/i },
  { host: "us.bill.com", path: /^\/p\/([\w-]+)/i, under: true },
  { host: "payoneer.com", path: /^\/(?:pay|request)/i },
  { host: "venmo.com", path: /^\/(?:u\/)?(?!code\b|legal|about|help)([\w-]{3,})/i },
  { host: "venmo.com", path: /^\/code/i, parameter: "user_id" },
  { host: "enroll.zellepay.com", path: /^\/qr-codes/i, parameter: "data" },
  { host: "rzp.io", path: /^\/\w/i },
  { host: "razorpay.me", path: /^\/@?([\w-]+)/i },
  { host: "pages.razorpay.com", path: /^\/([\w-]+)/i },
  { host: "paystack.com", path: /^\/(?:pay|buy)\/([\w-]+)/i },
  { host: "paystack.shop", path: /^\/pay\/([\w-]+)/i },
  { host: "flutterwave.com", path: /^\/pay\/([\w-]+)/i },
  { host: "mpago.la", path: /^\/\w/i },
  { host: "mpago.li", path: /^\/\w/i },
  ...["com", "com.ar", "com.br", "com.mx"].flatMap((end): Merchant[] => [
    { host: `mercadopago.${end}`, path: /^\/checkout/i, under: true },
    { host: `link.mercadopago.${end}`, path: /^\/([\w-]+)/i, under: true },
  ]),
  { host: "tikkie.me", path: /^\/pay\//i },
  { host: "ing.nl", path: /^\/(?:particulier\/)?betaalverzoek/i },
  { host: "bunq.me", path: /^\/([\w.-]+)/i },
  { host: "twint.ch", path: /^\/(?:pay|1\/e|q\/)/i, under: true },
  { host: "payconiq.com", path: /^\//i, under: true },
  { host: "lydia-app.com", path: /^\/(?:collect|pots|pay)/i },
  { host: "satispay.com", path: /^\/(?:app\/match|download\/qrcode|pay)/i },
  { host: "satispay.com", path: /^\/(?:app\/match|pay)/i, under: true },
  { host: "mobilepay.dk", path: /^\/(?:box|erhverv\/betalingslink|pay)/i, under: true },
  { host: "mobilepay.fi", path: /^\/(?:box|pay)/i, under: true },
  { host: "app.swish.nu", path: /^\//i, parameter: "sw" },
  { host: "blik.com", path: /^\/(?:pay|p\/)/i },
  { host: "worldpay.com", path: /^\/(?:dispatcher|pay|hpp|jsp|app\/hpp)/i, under: true },
  { host: "commerce.coinbase.com", path: /^\/(?:checkout|charges|pay)\//i },
  { host: "bitpay.com", path: /^\/(?:invoice|i\/)/i },
  { host: "nowpayments.io", path: /^\/(?:payment|invoice)/i },
  { host: "freshbooks.com", path: /^\/(?:view|.*link)/i, under: true },
  { host: "zohosecurepay.com", path: /^\/(?:invoice|checkout)\/([\w-]+)/i },
  { host: "melio.me", path: /^\/(?:pay\/)?([\w-]+)/i },
  { host: "meliopayments.com", path: /^\//i, under: true },
  { host: "instamojo.com", path: /^\/@([\w-]+)/i },
  { host: "payu.com", path: /^\/(?:pay|pl\/standard)/i, under: true },
  ...whole.map((host) => ({ host, path: /^\// })),
];
