/** An element of ASN.1 in DER. */
function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 128
      ? [length]
      : length < 65_536
        ? [0x82, length >> 8, length & 255]
        : [0x83, length >> 16, (length >> 8) & 255, length & 255];
  return new Uint8Array(Buffer.concat([Uint8Array.of(tag, ...size), content]));
}

/** An element of indefinite length, in BER. */
function ber(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat([Uint8Array.of(tag, 0x80), ...parts, Uint8Array.of(0, 0)]));
}

/** An object identifier below 1.2.840.113549.1. */
const pkcs = (...rest: readonly number[]): Uint8Array =>
  der(0x06, Uint8Array.of(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, ...rest));
const version = der(0x02, Uint8Array.of(1));

/** Signed data around a content (RFC 5652 section 5), with no one's signature: none is checked. */
export function signedData(content: Uint8Array | null): Uint8Array {
  const inner = content === null ? [] : [der(0xa0, der(0x04, content))];
  return der(
    0x30,
    pkcs(7, 2),
    der(0xa0, der(0x30, version, der(0x31), der(0x30, pkcs(7, 1), ...inner), der(0x31, new Uint8Array(40)))),
  );
}

/** The same as streaming signers write it: lengths left open, the content in pieces. */
export function signedInPieces(content: Uint8Array, size: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < content.length; at += size) pieces.push(der(0x04, content.subarray(at, at + size)));
  const inner = ber(0x30, pkcs(7, 1), ber(0xa0, ber(0x24, ...pieces)));
  return ber(0x30, pkcs(7, 2), ber(0xa0, ber(0x30, version, der(0x31), inner, der(0x31, new Uint8Array(40)))));
}

/** What else CMS holds, with junk for a content: enveloped data is 7.3, compressed data 9.16.1.9. */
export function otherData(...type: readonly number[]): Uint8Array {
  return der(0x30, pkcs(...type), der(0xa0, der(0x30, version, new Uint8Array(64))));
}
