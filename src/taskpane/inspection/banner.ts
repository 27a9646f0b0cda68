import type { Verdict } from "../../analysis";
import type { After, Inspected } from "../../inspect";
import { type Banner, type ItemKey, type OfficeLike, showBanner } from "../../mail/office";

const severities: Readonly<Record<Verdict, Banner["severity"] | null>> = {
  stop: "error",
  verify: "error",
  caution: "information",
  incomplete: "information",
  consistent: null,
  unrelated: null,
};

/** Null: none. Undefined: unchanged, since while files are read only a warning is worth a banner. */
export function bannerFor({ verdict, view }: Inspected, pending: readonly unknown[]): Banner | null | undefined {
  const severity = severities[verdict];
  if (pending.length > 0 && severity !== "error") return undefined;
  return severity === null ? null : { severity, text: view.banner };
}

/** Not shown twice: it would flicker, or return after the user closed it. */
export class RaisedBanner {
  #asked: string | null = null;

  constructor(
    private readonly office: OfficeLike,
    private readonly key: ItemKey,
    private readonly after: After,
  ) {}

  async show(banner: Banner | null): Promise<void> {
    const asked = JSON.stringify(banner);
    if (asked === this.#asked) return;
    this.#asked = asked;
    const isDone = await showBanner(this.office, this.key, banner, this.after);
    if (!isDone && asked === this.#asked) this.#asked = null;
  }
}
