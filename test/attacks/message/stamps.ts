import { domainToASCII } from "node:url";
import type { Random } from "../random";
import type { Letter } from "./letter";

const when = (date: Date): string => date.toUTCString().replace("GMT", "+0000");

/** Fields that our own side puts on top of a message, newest first; beneath them those of the sender's. */
export function stamped(random: Random, { from, to, date, stamp, ownDomain }: Letter): string[] {
  const written = from.address.slice(from.address.lastIndexOf("@") + 1);
  const domain = domainToASCII(written) || written;
  const mx = `mx.${ownDomain}`;
  const recipient = to[0]?.address ?? `office@${ownDomain}`;
  if (stamp === "internal") {
    return [
      `Received: from exchange.${ownDomain} (10.0.4.12) by exchange.${ownDomain} (10.0.4.12) with Microsoft SMTP Server id 15.2.1544.9; ${when(date)}`,
      "X-MS-Exchange-Organization-AuthAs: Internal",
      "X-MS-Exchange-Organization-MessageDirectionality: Originating",
    ];
  }
  const address = `198.51.100.${random.int(2, 250)}`;
  const failed = stamp === "fail" || stamp === "forged";
  const host = failed ? `vps${random.digits(4)}.cloudhost.example` : `mail.${domain}`;
  const results = failed
    ? `spf=fail smtp.mailfrom=${domain}; dkim=none; dmarc=fail (p=none) header.from=${domain}`
    : stamp === "none"
      ? `spf=none smtp.mailfrom=${domain}; dkim=none; dmarc=none header.from=${domain}`
      : `spf=pass smtp.mailfrom=${domain}; dkim=pass header.d=${domain}; dmarc=pass header.from=${domain}`;
  const forged = [
    `Authentication-Results: ${random.pick([mx, `spf.${domain}`, "mx.google.com"])}; spf=pass smtp.mailfrom=${domain}; dkim=pass header.d=${domain}; dmarc=pass header.from=${domain}`,
    `Received: from ${domain} (10.1.1.1) by mail.${domain} with ESMTPS id ${random.digits(8)}; ${when(date)}`,
  ];
  return [
    ...(stamp === "absent" ? [] : [`Authentication-Results: ${mx}; ${results}`]),
    `Received: from ${host} (${host} [${address}]) by ${mx} (Postfix) with ESMTPS id ${random.digits(10)} for <${recipient}>; ${when(date)}`,
    ...(stamp === "forged" ? forged : []),
  ];
}
