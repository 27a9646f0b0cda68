import { windowOf } from "./browser";
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { App } from "../../preview/components/App";
import type { EventHandler } from "../../preview/outlook/compose/events";
import type { Completed } from "../../preview/outlook/compose/smartAlert";
import { fetchSample, reader } from "./kit";

beforeEach(() => {
  windowOf(1400);
  window.history.replaceState(null, "", "/");
});

const main = () => within(screen.getByRole("region", { name: "Message" }));
const rows = (): readonly HTMLElement[] => within(screen.getByRole("listbox")).getAllByRole("option");
const type = (label: string, value: string): void => {
  fireEvent.change(main().getByLabelText(label), { target: { value } });
};
const press = (name: string): void => void fireEvent.click(screen.getByRole("button", { name }));

async function open(query = ""): Promise<void> {
  window.history.replaceState(null, "", `/${query}`);
  render(<App reader={reader} get={fetchSample} />);
  await screen.findByRole("heading", { level: 2, name: "RE: Rechnung 2026-61773" });
  await screen.findByTitle("Task pane");
}

/** Is in for the script in its frame, which jsdom doesn't load: it says of each draft that is sent what a test wants. */
async function script(told: () => Completed): Promise<EventHandler[]> {
  await screen.findByTitle("Check on sending");
  const asked: EventHandler[] = [];
  const host = window.remitGuardEvents;
  if (host === undefined) throw new Error("no host");
  host.office.actions.associate("onMessageSendHandler", (event) => {
    asked.push(() => undefined);
    event.completed(told());
  });
  act(() => host.onLoad());
  return asked;
}

const stop: Completed = { allowEvent: false, errorMessage: "Case 2026-1 is open.", sendModeOverride: "promptUser" };

test("a reply that the check speaks against waits for its writer, and is sent when they say so", async () => {
  await open();
  fireEvent.click(main().getByRole("button", { name: "Reply" }));
  expect(main().getByLabelText<HTMLInputElement>("To").value).toContain("nordwind-spedition@mail.com");
  expect(main().getByText(/^From: Nordwind Spedition GmbH/).textContent).toContain("DE07 1001 0010 0140 8016 49");
  const asked = await script(() => stop);
  type("Message text", "Approved.");
  press("Send");
  const dialog = await screen.findByRole("alertdialog");
  expect(dialog.textContent).toContain("Case 2026-1 is open.");
  fireEvent.click(within(dialog).getByRole("button", { name: "Don't Send" }));
  await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
  expect(main().getByLabelText<HTMLTextAreaElement>("Message text").value).toBe("Approved.");
  const before = rows().length;

  await waitFor(() => expect(screen.getByRole("button", { name: "Send" }).getAttribute("aria-disabled")).toBeNull());
  press("Send");
  fireEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Send Anyway" }));
  await waitFor(() => expect(rows()).toHaveLength(before + 1));
  expect(asked).toHaveLength(2);
  expect(rows()[0]?.textContent).toContain("You sent this to nordwind-spedition@mail.com");
  expect(main().queryByLabelText("Message text")).toBeNull();
  expect(main().getByText("Sent. It is at the top of the list.")).toBeTruthy();
});

test("a forward waits for a recipient, and goes without a word where nothing speaks against it", async () => {
  await open("?as=helen");
  fireEvent.click(main().getByRole("button", { name: "Forward" }));
  const asked = await script(() => ({ allowEvent: true }));
  press("Send");
  expect(main().getByText("Enter an address.")).toBeTruthy();
  expect(asked).toHaveLength(0);
  type("To", "tom.ashworth@harbourlane.co.uk");
  press("Send");
  await waitFor(() => expect(rows()[0]?.textContent).toContain("You sent this to tom.ashworth@harbourlane.co.uk"));
  expect(rows()[0]?.textContent).toContain("Helen Frost");
  expect(screen.queryByRole("alertdialog")).toBeNull();
});

test("a draft stays with its message, and goes with the mailbox", async () => {
  await open();
  fireEvent.click(main().getByRole("button", { name: "Reply" }));
  type("Message text", "Half a sentence");
  fireEvent.keyDown(screen.getByRole("listbox"), { key: "ArrowDown" });
  await main().findByRole("heading", { name: "Rechnung 2026-61773" });
  fireEvent.keyDown(screen.getByRole("listbox"), { key: "ArrowUp" });
  expect(main().getByLabelText<HTMLTextAreaElement>("Message text").value).toBe("Half a sentence");
  fireEvent.change(screen.getByLabelText("Read as"), { target: { value: "helen" } });
  await waitFor(() => expect(main().queryByLabelText("Message text")).toBeNull());
  expect(window.location.search).toContain("as=helen");
});

test("what the pane has somebody send is opened, with the message attached", async () => {
  await open();
  await waitFor(() => expect(window.remitGuardPreview?.office.context.mailbox?.item?.itemId).toBeTruthy());
  const mailbox = window.remitGuardPreview?.office.context.mailbox as unknown as {
    readonly item: { readonly itemId: string };
    displayNewMessageForm(form: object): void;
  };
  const attachments = [{ type: "item", name: "RE: Rechnung", itemId: mailbox.item.itemId }];
  const form = {
    toRecipients: ["security@harbourlane.co.uk"],
    subject: "Fraud?",
    htmlBody: "<p>I can&#39;t look.</p>",
    attachments,
  };
  act(() => mailbox.displayNewMessageForm(form));
  await main().findByRole("form", { name: "New message" });
  expect(main().getByLabelText<HTMLInputElement>("To").value).toBe("security@harbourlane.co.uk");
  expect(main().getByLabelText<HTMLTextAreaElement>("Message text").value).toBe("I can't look.");
  expect(main().getByText("RE: Rechnung 2026-61773", { selector: "li *" })).toBeTruthy();
});
