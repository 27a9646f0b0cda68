import { problemOf } from "../../../src/taskpane/signIn/problem";

describe("what an error of signing in means", () => {
  it.each<[string, object, string, string | null]>([
    [
      "a session that is over",
      { errorCode: "interaction_required", message: "AADSTS50078: Presented multi-factor authentication has expired." },
      "needed",
      "AADSTS50078",
    ],
    [
      "nobody who is signed in",
      { errorCode: "no_account_error", message: "No account object provided." },
      "needed",
      "no_account_error",
    ],
    ["a window that was closed", { errorCode: "user_cancelled" }, "cancelled", "user_cancelled"],
    [
      "a consent that was refused",
      { errorCode: "access_denied", message: "AADSTS65004: User declined to consent." },
      "cancelled",
      "AADSTS65004",
    ],
    [
      "conditional access",
      { errorCode: "invalid_grant", message: "AADSTS53003: Access has been blocked by Conditional Access policies." },
      "blocked",
      "AADSTS53003",
    ],
    [
      "conditional access on a phone",
      { errorCode: "", message: "Token request failed with error 530021." },
      "blocked",
      "AADSTS530021",
    ],
    [
      "an app that nobody approved",
      {
        errorCode: "consent_required",
        subError: "consent_required",
        message: "AADSTS65001: The user or administrator has not consented.",
      },
      "consent",
      "AADSTS65001",
    ],
    [
      "an account that isn't assigned",
      {
        errorCode: "access_denied",
        message: "AADSTS50105: Your administrator has configured the application to block users.",
      },
      "noAccess",
      "AADSTS50105",
    ],
    [
      "an account of another directory",
      { errorCode: "invalid_request", message: "AADSTS50020: User account does not exist in tenant." },
      "failed",
      "AADSTS50020",
    ],
    ["a phone that says it can", { errorCode: "", message: "Something went wrong [5objp]" }, "unavailable", "5objp"],
    [
      "a bridge that is switched off",
      { errorCode: "nested_app_auth_bridge_disabled" },
      "unavailable",
      "nested_app_auth_bridge_disabled",
    ],
    ["no network", { errorCode: "no_network_connectivity" }, "network", "no_network_connectivity"],
    ["a window that was blocked", { errorCode: "popup_window_error" }, "popupBlocked", "popup_window_error"],
    [
      "an address that isn't registered",
      { errorCode: "invalid_request", message: "AADSTS50011: The redirect URI does not match." },
      "failed",
      "AADSTS50011",
    ],
    [
      "an app that isn't there",
      { errorCode: "unauthorized_client", message: "AADSTS700016: Application was not found." },
      "failed",
      "AADSTS700016",
    ],
    ["an error of no name", { errorCode: "unknown_error" }, "failed", "unknown_error"],
    ["an error of every object's name", { errorCode: "constructor" }, "failed", "constructor"],
    ["words in place of a code", { errorCode: "<b>not a code</b>" }, "failed", null],
    ["a host that wants the user", { name: "InteractionRequiredAuthError", errorCode: "" }, "needed", null],
    ["no error at all", {}, "failed", null],
  ])("%s", (_, error, problem, code) => {
    expect(problemOf(Object.assign(new Error(), error))).toEqual({ problem, code });
  });

  it.each([null, undefined, "text", 42])("thrown as %j means that it did not work", (thrown) => {
    expect(problemOf(thrown)).toEqual({ problem: "failed", code: null });
  });
});
