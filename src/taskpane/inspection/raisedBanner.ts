import type { After } from "../../inspect";
import { showBanner, type Banner, type ItemKey, type OfficeLike } from "../../mail/office";

/** The banner above one message. The same one isn't shown twice: it would flicker, or come back after the user closed it. */
export class RaisedBanner {
  /** What Outlook was asked for last; null if that failed. */
  #asked: string | null = null;

  constructor(
    private readonly office: OfficeLike,
    private readonly key: ItemKey,
    private readonly after: After,
  ) {}

  /** Has Outlook show this one; null takes it off. */
  async show(banner: Banner | null): Promise<void> {
    const asked = JSON.stringify(banner);
    if (asked === this.#asked) return;
    this.#asked = asked;
    const isDone = await showBanner(this.office, this.key, banner, { after: this.after });
    if (!isDone && asked === this.#asked) this.#asked = null;
  }
}
