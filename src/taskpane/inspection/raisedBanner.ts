import type { After } from "../../inspect";
import { showBanner, type Banner, type ItemKey, type OfficeLike } from "../../mail/office";

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
    const isDone = await showBanner(this.office, this.key, banner, { after: this.after });
    if (!isDone && asked === this.#asked) this.#asked = null;
  }
}
