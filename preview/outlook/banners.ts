import type { Calls, FakeCallback } from "./calls";
import { CallError } from "./calls";
import type { Client } from "./clients";
import type { FakeMessage } from "./message";

/** A banner as an add-in gives it. */
export interface FakeBanner {
  readonly type: string;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
}

/** A banner above a message. */
export interface ShownBanner extends FakeBanner {
  readonly key: string;
}

interface Held extends ShownBanner {
  readonly unseen: boolean;
  readonly stuck: boolean;
}

const TYPES = ["errorMessage", "informationalMessage", "progressIndicator"];

/** Wrong arguments are thrown at once, and not told by the callback. */
function argument(name: string, why: string): Error {
  const error = new Error(`${why} Parameter name: ${name}`);
  error.name = "Sys.ArgumentException";
  return error;
}

function check(key: string, banner: FakeBanner | null): void {
  if (typeof key !== "string" || key === "") throw argument("key", "Value cannot be null.");
  if (key.length > 32) throw argument("key", "Specified argument was out of the range of valid values.");
  if (banner === null) return;
  const { type, message, icon, persistent } = banner;
  if (!TYPES.includes(type)) throw argument("type", "Value does not fall within the expected range.");
  if (type === "informationalMessage") {
    if (typeof icon !== "string" || icon === "") throw argument("icon", "Value cannot be null.");
    if (icon.length > 32) throw argument("icon", "Specified argument was out of the range of valid values.");
    if (typeof persistent !== "boolean") throw argument("persistent", "Value cannot be null.");
  } else {
    if (icon !== undefined) throw argument("icon", "Value does not fall within the expected range.");
    if (persistent !== undefined) throw argument("persistent", "Value does not fall within the expected range.");
  }
  if (typeof message !== "string" || message === "") throw argument("message", "Value cannot be null.");
  if (message.length > 150) throw argument("message", "Specified argument was out of the range of valid values.");
}

/** The banners of a mailbox, and the calls that change them. */
export class Banners {
  private readonly byMessage = new Map<string, readonly Held[]>();

  constructor(
    private readonly client: Client,
    private readonly strikes: (fault: "replaceSticks" | "bannerUnseen") => boolean,
    private readonly changed: () => void,
  ) {}

  /** What the user sees above a message. */
  shown(id: string): readonly ShownBanner[] {
    return this.of(id)
      .filter(({ unseen }) => !unseen)
      .map(({ unseen: _, stuck: __, ...banner }) => banner);
  }

  /** What is not persistent goes when the user opens another message. */
  left(id: string): void {
    this.put(
      id,
      this.of(id).filter(({ persistent }) => persistent),
    );
  }

  /** The user closes one. */
  dismiss(id: string, key: string): void {
    this.put(
      id,
      this.of(id).filter((each) => each.key !== key || each.stuck),
    );
  }

  /** The `notificationMessages` of an item (Mailbox 1.3). */
  surface(message: FakeMessage, calls: Calls) {
    return {
      addAsync: (key: string, banner: FakeBanner, ...rest: readonly unknown[]): void => {
        check(key, banner);
        calls.make("addBanner", message, ({ id }) => this.add(id, key, banner), callbackOf<void>(rest));
      },
      replaceAsync: (key: string, banner: FakeBanner, ...rest: readonly unknown[]): void => {
        check(key, banner);
        calls.make("replaceBanner", message, ({ id }) => this.replace(id, key, banner), callbackOf<void>(rest));
      },
      removeAsync: (key: string, ...rest: readonly unknown[]): void => {
        check(key, null);
        calls.make("removeBanner", message, ({ id }) => this.remove(id, key), callbackOf<void>(rest));
      },
      getAllAsync: (...rest: readonly unknown[]): void => {
        calls.make("banners", message, ({ id }) => this.shown(id), callbackOf<readonly ShownBanner[]>(rest));
      },
    };
  }

  private of(id: string): readonly Held[] {
    return this.byMessage.get(id) ?? [];
  }

  private put(id: string, banners: readonly Held[]): void {
    this.byMessage.set(id, banners);
    this.changed();
  }

  private add(id: string, key: string, banner: FakeBanner): void {
    const held = this.of(id);
    if (held.some((each) => each.key === key)) throw new CallError(9023);
    // On a phone there is one, and the next takes its place.
    const kept = this.client.maxBanners === 1 ? [] : held;
    if (kept.length >= this.client.maxBanners) throw new CallError(9025);
    this.put(id, [...kept, { ...banner, key, unseen: this.strikes("bannerUnseen"), stuck: false }]);
  }

  private replace(id: string, key: string, banner: FakeBanner): void {
    const held = this.of(id);
    if (!held.some((each) => each.key === key)) return this.add(id, key, banner);
    const sticks = this.strikes("replaceSticks");
    const next = (each: Held): Held => (sticks ? { ...each, stuck: true } : { ...each, ...banner });
    this.put(
      id,
      held.map((each) => (each.key === key ? next(each) : each)),
    );
  }

  private remove(id: string, key: string): void {
    const held = this.of(id);
    if (!held.some((each) => each.key === key)) throw new CallError(9024);
    this.dismiss(id, key);
  }
}

/** The callback is the last argument, and may be left out. */
export function callbackOf<T>(rest: readonly unknown[]): FakeCallback<T> {
  const last = rest.at(-1);
  return typeof last === "function" ? (last as FakeCallback<T>) : () => undefined;
}
