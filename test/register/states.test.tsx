import "./globals";
import { act, screen } from "@testing-library/react";
import { ApiFailure } from "../../src/register/api/api";
import { priya, supplier } from "./fake";
import { opened, press, settle, words } from "./kit";

const heading = (name: string): Promise<HTMLElement> => screen.findByRole("heading", { name });

describe("the register", () => {
  it("asks who one is when no one is signed in, and is there once somebody chose", async () => {
    await opened({}, null);
    await heading(words.signIn.title);
    expect(screen.queryByRole("tab")).toBeNull();
    await press(/Helen Frost/);
    expect(screen.getByRole("button", { name: "Signed in as Helen Frost" })).toBeTruthy();
    await heading(words.list.choose.title);
  });

  it("shows who may do what before they are chosen", async () => {
    await opened({}, null);
    expect(screen.getByRole("button", { name: /Priya Nair/ }).textContent).toContain(words.signIn.roles.maintain);
    expect(screen.getByRole("button", { name: /Helen Frost/ }).textContent).toContain(words.signIn.roles.approve);
  });

  it("says that the list is empty, and how to fill it", async () => {
    await opened({ suppliers: [] });
    await heading(words.list.empty.title);
  });

  it("says that a search found nothing, which an empty list is not", async () => {
    await opened({ suppliers: [supplier()] });
    const { type } = await import("./kit");
    await type(words.list.search, "zzz");
    await settle(300);
    await heading(words.list.none.title);
  });

  it("says that the service can't be reached, and asks again on request", async () => {
    const held = await opened({ failure: new ApiFailure("unreachable", "") });
    await heading(words.failures.unreachable.title);
    held.failure = null;
    await press(words.tryAgain);
    expect(await screen.findByRole("option", { name: /Nordwind/ })).toBeTruthy();
  });

  it("says which role is missing, with nothing to press", async () => {
    await opened({ failure: new ApiFailure("forbidden", "This needs the role Supplier.Read.", "role") });
    await heading(words.failures.forbidden.title);
    expect(screen.getByText("This needs the role Supplier.Read.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: words.tryAgain })).toBeNull();
  });

  it("lets one sign in again when the token is refused", async () => {
    await opened({ failure: new ApiFailure("signedOut", "") });
    await heading(words.signIn.title);
  });

  it("says that a record isn't there", async () => {
    await opened({}, priya, "#/suppliers/nobody");
    await heading(words.failures.missing.title);
  });

  it("shows an auditor a record's history, and lets them export the list, but send and decide nothing", async () => {
    const auditor = { oid: "ada", name: "Ada", roles: ["Audit.Read"] };
    await opened({ suppliers: [supplier()] }, auditor, "#/suppliers/S-1");
    await heading(words.record.history);
    expect(screen.queryByRole("button", { name: words.freeze.button })).toBeNull();
    await act(async () => void (window.location.hash = "#/import"));
    await settle();
    await heading(words.failures.forbidden.title);
    expect(screen.getByRole("button", { name: words.imports.file.export })).toBeTruthy();
    expect(screen.queryByText(words.imports.file.drop)).toBeNull();
  });

  it("is signed out on request", async () => {
    await opened();
    await press("Signed in as Priya Nair");
    await act(async () => screen.getByRole("menuitem", { name: words.signIn.out }).click());
    await heading(words.signIn.title);
  });
});
