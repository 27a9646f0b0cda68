const { configure, getConfig } = require("@testing-library/dom");

/*
 * What isn't found while it is waited for is asked for again, until the time is up: only then, and not at each try, is the page
 * written out together with what was looked for.
 */
const { getElementError } = getConfig();
configure({
  // For what never comes. A busy machine needs far more than the second that is the default.
  asyncUtilTimeout: 60_000,
  getElementError(message, container) {
    const { _disableExpensiveErrorDiagnostics: again } =
      /** @type {{ readonly _disableExpensiveErrorDiagnostics?: boolean }} */ (getConfig());
    if (!again) return getElementError(message, container);
    const error = new Error(message ?? "");
    error.name = "TestingLibraryElementError";
    return error;
  },
});
