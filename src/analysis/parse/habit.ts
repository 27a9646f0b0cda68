import type { Header } from "../item";
import type { Habit } from "../past";

function first(headers: readonly Header[], names: readonly string[]): string | null {
  return headers.find(({ name }) => names.includes(name.toLowerCase()))?.value ?? null;
}

function mailerOf(value: string | null): string | null {
  const words = (value ?? "").toLowerCase().match(/\p{L}{2,30}/gu) ?? [];
  return words.length === 0 ? null : words.slice(0, 2).join(" ");
}

/** The offset at a date's end (RFC 5322 section 3.3). "-0000" says that it isn't known. */
function zoneOf(value: string | null): number | null {
  const [, sign, hours, minutes] = /\s([+-])(\d\d)(\d\d)(?:\s|$)/.exec(value ?? "") ?? [];
  if (hours === undefined || minutes === undefined || (sign === "-" && hours + minutes === "0000")) return null;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The domain of the first signature (RFC 6376 section 3.5). As the sender wrote it: for comparing, not for proving. */
function signingOf(value: string | null): string | null {
  return /(?:^|;)\s{0,20}d\s{0,5}=\s{0,5}([a-z0-9.-]{1,255})/i.exec(value ?? "")?.[1]?.toLowerCase() ?? null;
}

/** How a message was made, by its own headers. */
export function habitOf(headers: readonly Header[], id: string | null): Habit {
  const host = id === null ? "" : id.slice(id.lastIndexOf("@") + 1);
  return {
    mailer: mailerOf(first(headers, ["x-mailer", "user-agent"])),
    zone: zoneOf(first(headers, ["date"])),
    signing: signingOf(first(headers, ["dkim-signature"])),
    idHost: host === "" || id?.includes("@") !== true ? null : host.toLowerCase(),
  };
}
