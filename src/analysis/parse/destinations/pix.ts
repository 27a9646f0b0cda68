/** Numbers of Brazil that represent a payee: CPF, CNPJ, and the payload of a Pix code. */

function closes(digits: string, weights: readonly number[], length: number): boolean {
  const used = weights.slice(weights.length - length);
  const sum = used.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  const rest = sum % 11;
  return Number(digits.charAt(length)) === (rest < 2 ? 0 : 11 - rest);
}

/** A person's number whose two check digits hold (Receita Federal). Eleven digits. */
export function isCpf(digits: string): boolean {
  const weights = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2];
  return /^(?!(\d)\1{10})\d{11}$/.test(digits) && closes(digits, weights, 9) && closes(digits, weights, 10);
}

/** A company's number whose two check digits hold. Fourteen digits. */
export function isCnpj(digits: string): boolean {
  const weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
  return /^(?!(\d)\1{13})\d{14}$/.test(digits) && closes(digits, weights, 12) && closes(digits, weights, 13);
}

/** CRC-16/CCITT-FALSE, as EMV QR codes carry it in their last four digits. */
function crc16(text: string): number {
  let crc = 0xffff;
  for (let at = 0; at < text.length; at += 1) {
    crc ^= text.charCodeAt(at) << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 0x8000) === 0 ? crc << 1 : (crc << 1) ^ 0x1021;
    crc &= 0xffff;
  }
  return crc;
}

/** Whether the check sum of an EMV merchant payload ("000201…6304ABCD") holds. */
export function isEmvCode(code: string): boolean {
  return crc16(code.slice(0, -4)) === Number.parseInt(code.slice(-4), 16);
}

/** Whom a Pix code pays: the key in it, or the address that it is asked at. Null where it holds neither. */
export function pixKeyOf(code: string): string | null {
  const at = code.toLowerCase().indexOf("br.gov.bcb.pix");
  if (at < 0) return null;
  const field = /^(01|25)(\d\d)/.exec(code.slice(at + 14));
  return field === null ? null : code.slice(at + 18, at + 18 + Number(field[2]));
}
