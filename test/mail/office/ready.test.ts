import { officeReady, type After } from "../../../src/mail/office";

const never: After = () => () => undefined;
const atOnce: After = (_ms, run) => {
  run();
  return () => undefined;
};

/** Office.js, which says where it runs. */
const officeOf = (host: unknown): object => ({
  Office: { onReady: (tell: (info: { host: unknown }) => void) => tell({ host }) },
});

describe("Office.js at the start of the page", () => {
  it("is handed over once it is ready in Outlook", async () => {
    const scope = officeOf("Outlook");
    expect(await officeReady(scope, never)).toEqual({ office: (scope as { Office: object }).Office });
  });

  it.each([[null], [undefined], ["Excel"]])("says that it runs elsewhere: %s", async (host) => {
    expect(await officeReady(officeOf(host), never)).toEqual({ outside: true });
  });

  it("is missing where its script did not load", async () => {
    expect(await officeReady({}, never)).toEqual({ missing: true });
    expect(await officeReady({ Office: null }, never)).toEqual({ missing: true });
    expect(await officeReady({ Office: {} }, never)).toEqual({ missing: true });
  });

  it("is silent where its other files are held back", async () => {
    const scope = { Office: { onReady: () => new Promise(() => undefined) } };
    expect(await officeReady(scope, atOnce)).toEqual({ silent: true });
  });

  it("is silent where it fails at its start", async () => {
    const rejecting = { Office: { onReady: () => Promise.reject(new Error("no host")) } };
    const throwing = {
      Office: {
        onReady: () => {
          throw new Error("no host");
        },
      },
    };
    expect(await officeReady(rejecting, atOnce)).toEqual({ silent: true });
    expect(await officeReady(throwing, atOnce)).toEqual({ silent: true });
  });
});

// Those who use what is declared of it use src/mail/office. Its own declarations are in sight of test/office-js alone.
// @ts-expect-error: in no one else's.
export type Seen = typeof Office;
