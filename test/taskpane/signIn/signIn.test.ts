import { FakeClock } from "../../../preview/outlook";
import { makeSignIn, type SignInPorts } from "../../../src/taskpane/signIn/signIn";
import type { Granted, SignInProblem } from "../../../src/taskpane/signIn/way";
import { grant, mailbox, start, wayOf } from "./kit";

const problem = (of: SignInProblem, code: string | null = null): Granted => ({ problem: of, code });

/** Signing in over these answers, on a clock that is moved by hand. */
function stage(answers: readonly (Granted | Promise<Granted>)[], ports: Partial<SignInPorts> = {}) {
  const clock = new FakeClock();
  const way = wayOf(answers);
  const signIn = makeSignIn({
    way,
    after: clock.after,
    now: () => start + clock.now,
    address: () => mailbox,
    place: null,
    ...ports,
  });
  const recovered: number[] = [];
  signIn.onRecovered(() => recovered.push(clock.now));
  return { clock, way, signIn, recovered };
}

/** A place that keeps, for one test. */
function placeOf() {
  const kept = new Map<string, string>();
  return {
    kept,
    place: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
  };
}

describe("a token", () => {
  it("is kept until a minute before its end, and then exchanged without a window", async () => {
    const { signIn, way, clock } = stage([grant("one"), grant("two", { expires: start + 7_200_000 })]);
    expect(await signIn.token(false)).toEqual({ token: "one" });
    await clock.pass(3_539_000);
    expect(await signIn.token(false)).toEqual({ token: "one" });
    await clock.pass(2_000);
    expect(await signIn.token(false)).toEqual({ token: "two" });
    expect(way.asked).toEqual(["silent", "silent"]);
    expect(signIn.state()).toBeNull();
  });

  it("that the service refuses is exchanged for another", async () => {
    const { signIn, way } = stage([grant("one"), grant("two")]);
    await signIn.token(false);
    expect(await signIn.token(true)).toEqual({ token: "two" });
    expect(await signIn.token(false)).toEqual({ token: "two" });
    expect(way.asked).toEqual(["silent", "silent fresh"]);
  });

  it("is asked for once by all who want it at the same time", async () => {
    const { signIn, way } = stage([grant("one")]);
    const answers = await Promise.all([signIn.token(false), signIn.token(false), signIn.token(true)]);
    expect(answers).toEqual([{ token: "one" }, { token: "one" }, { token: "one" }]);
    expect(way.asked).toEqual(["silent"]);
  });

  it("is waited for five seconds; what comes later is said, and there for the next question", async () => {
    let give = (_: Granted): void => undefined;
    const { signIn, clock, recovered } = stage([new Promise<Granted>((resolve) => (give = resolve))]);
    const answer = signIn.token(false);
    await clock.pass(5_000);
    expect(await answer).toEqual({ failure: "recordsTimedOut" });
    expect(signIn.state()).toBeNull();
    give(grant("late"));
    await clock.pass(1);
    expect(recovered).toEqual([5_000]);
    expect(await signIn.token(false)).toEqual({ token: "late" });
  });
});

describe("a token that there isn't", () => {
  it.each<[SignInProblem, string]>([
    ["needed", "notSignedIn"],
    ["cancelled", "notSignedIn"],
    ["blocked", "notSignedIn"],
    ["consent", "notSignedIn"],
    ["unavailable", "notSignedIn"],
    ["failed", "notSignedIn"],
    ["noAccess", "noPermission"],
  ])("for it is %s: is shown, and not asked for with each message", async (of, failure) => {
    const { signIn, way, clock } = stage([problem(of, "AADSTS1"), grant("one")]);
    expect(await signIn.token(false)).toEqual({ failure });
    expect(signIn.state()).toEqual({ problem: of, code: "AADSTS1", busy: false, accounts: null });
    expect(await signIn.token(false)).toEqual({ failure });
    expect(way.asked).toEqual(["silent"]);
    await clock.pass(300_001);
    expect(await signIn.token(false)).toEqual({ token: "one" });
    expect(signIn.state()).toBeNull();
  });

  it("for want of a network is asked for each time, and no one is asked to sign in", async () => {
    const { signIn } = stage([problem("network"), grant("one")]);
    expect(await signIn.token(false)).toEqual({ failure: "notReachable" });
    expect(signIn.state()).toBeNull();
    expect(await signIn.token(false)).toEqual({ token: "one" });
  });

  it("is asked for at once where somebody wants another try", async () => {
    const { signIn, recovered } = stage([problem("needed"), grant("one")]);
    await signIn.token(false);
    signIn.tryAgain();
    expect(await signIn.token(false)).toEqual({ token: "one" });
    expect(recovered).toHaveLength(1);
  });
});

describe("signing in with a window", () => {
  it("is waited for, gives a token, and has what was judged without it judged again", async () => {
    const { signIn, way, recovered } = stage([problem("needed"), grant("one")]);
    await signIn.token(false);
    const states: unknown[] = [];
    signIn.subscribe(() => states.push(signIn.state()));
    const signing = signIn.signIn();
    expect(signIn.state()).toMatchObject({ problem: "needed", busy: true });
    // A second press while the window is open.
    await signIn.signIn();
    await signing;
    expect(states).toEqual([expect.objectContaining({ busy: true }), null]);
    expect(recovered).toHaveLength(1);
    expect(await signIn.token(false)).toEqual({ token: "one" });
    expect(way.asked).toEqual(["silent", "interactive"]);
  });

  it.each<SignInProblem>(["cancelled", "blocked", "popupBlocked", "consent", "network", "unavailable", "failed"])(
    "that came to nothing, for it is %s, says so and can be tried again",
    async (of) => {
      const { signIn, recovered } = stage([problem("needed"), problem(of), grant("one")]);
      await signIn.token(false);
      await signIn.signIn();
      expect(signIn.state()).toMatchObject({ problem: of, busy: false });
      await signIn.signIn();
      expect(signIn.state()).toBeNull();
      expect(recovered).toHaveLength(1);
    },
  );
});

describe("another account than the mailbox's", () => {
  const other = { shown: "Admin@Harbourlane.onmicrosoft.com", addresses: ["admin@harbourlane.onmicrosoft.com"] };
  const wrong = grant("other", { account: other });

  it("is said and not used", async () => {
    const { signIn } = stage([wrong]);
    expect(await signIn.token(false)).toEqual({ failure: "notSignedIn" });
    expect(signIn.state()).toEqual({
      problem: "wrongAccount",
      code: null,
      busy: false,
      accounts: { shown: other.shown, mailbox },
    });
  });

  it("is the mailbox's where one of its addresses is", async () => {
    const both = { ...other, addresses: [...other.addresses, mailbox] };
    expect(await stage([grant("own", { account: both })]).signIn.token(false)).toEqual({ token: "own" });
  });

  it("can't be told where Outlook doesn't say whose the mailbox is", async () => {
    expect(await stage([wrong], { address: () => null }).signIn.token(false)).toEqual({ token: "other" });
  });

  it("can be exchanged for the right one", async () => {
    const { signIn, way } = stage([wrong, grant("own")]);
    await signIn.token(false);
    await signIn.signIn();
    expect(way.asked).toEqual(["silent", "interactive other"]);
    expect(await signIn.token(false)).toEqual({ token: "own" });
  });

  it("can be taken, for this mailbox and from then on", async () => {
    const { place } = placeOf();
    const { signIn, recovered } = stage([wrong], { place });
    await signIn.token(false);
    signIn.takeAccount();
    expect(recovered).toHaveLength(1);
    expect(signIn.state()).toBeNull();
    expect(await signIn.token(false)).toEqual({ token: "other" });
    expect(await stage([wrong], { place }).signIn.token(false)).toEqual({ token: "other" });
    const elsewhere = stage([wrong], { place, address: () => "shared@harbourlane.co.uk" });
    expect(await elsewhere.signIn.token(false)).toEqual({ failure: "notSignedIn" });
  });

  it("is taken for as long as the pane is open where nothing can be kept", async () => {
    const refuses = (): never => {
      throw new DOMException("blocked", "SecurityError");
    };
    const { signIn } = stage([wrong], { place: { getItem: refuses, setItem: refuses } });
    await signIn.token(false);
    signIn.takeAccount();
    expect(await signIn.token(true)).toEqual({ token: "other" });
  });

  it("is not taken by a press on a button that is gone", async () => {
    const { signIn } = stage([problem("needed")]);
    await signIn.token(false);
    signIn.takeAccount();
    expect(signIn.state()).toMatchObject({ problem: "needed" });
  });
});
