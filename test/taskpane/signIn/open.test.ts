import { FakeClock, FakeOutlook, type ClientName, type OutlookOptions } from "../../../preview/outlook";
import { messageOf } from "../../../src/taskpane/signIn/dialogWay";
import { openSignIn } from "../../../src/taskpane/signIn/open";
import { grant, start } from "./kit";

const id = "2f0e2a4c-53b1-4a7d-9f6e-0c1d2b3a4f5e";
const settings = { clientId: id, tenantId: id, audience: `api://${id}` };

/** Signing in from a pane in an Outlook whose dialogs come to this. */
function stage(client: ClientName, onDialog: NonNullable<OutlookOptions["onDialog"]>) {
  const clock = new FakeClock();
  const { office } = new FakeOutlook(client, { after: clock.after, onDialog });
  const now = () => start + clock.now;
  const page = "https://pay.example.org/remit/taskpane.html?_host_Info=Outlook";
  return { clock, signIn: openSignIn(settings, { office, after: clock.after, now, page }) };
}

it("opens a dialog of the pane's own folder where Outlook doesn't sign in, and takes its token", async () => {
  const urls: string[] = [];
  const { clock, signIn } = stage("classicWindows2021", (url, dialog) => {
    urls.push(url);
    dialog.send(messageOf(grant("one")), "https://pay.example.org");
  });
  expect(await signIn.token(false)).toEqual({ failure: "notSignedIn" });
  expect(signIn.state()).toMatchObject({ problem: "needed" });
  const signing = signIn.signIn();
  await clock.run();
  await signing;
  expect(urls).toEqual(["https://pay.example.org/remit/dialog.html"]);
  expect(signIn.state()).toBeNull();
  expect(await signIn.token(false)).toEqual({ token: "one" });
});

it("believes no other page where Outlook tells where a message is from", async () => {
  const { clock, signIn } = stage("outlookCom", (_, dialog) => {
    dialog.send(messageOf(grant("forged")), "https://thief.example.org");
    dialog.send(messageOf(grant("one")), "https://pay.example.org");
  });
  const signing = signIn.signIn();
  await clock.run();
  await signing;
  expect(await signIn.token(false)).toEqual({ token: "one" });
});

it("says so where the dialog is refused", async () => {
  const { clock, signIn } = stage("classicWindows2021", () => 12011);
  const signing = signIn.signIn();
  await clock.run();
  await signing;
  expect(signIn.state()).toMatchObject({ problem: "popupBlocked", busy: false });
});
