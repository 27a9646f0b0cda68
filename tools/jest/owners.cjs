const react = require("react");

/*
 * React notes where in the program each element is made, to tell it in a warning. To take down the way there costs as much as to
 * make all the rest of the element. It takes none down once it has for thousands within a second: here, from the first on.
 */
const internals = /** @type {{ readonly [name: string]: object }} */ (/** @type {unknown} */ (react))[
  "__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE"
];
if (!internals || !("recentlyCreatedOwnerStacks" in internals))
  throw new Error("React counts its stacks in another way.");
Object.defineProperty(internals, "recentlyCreatedOwnerStacks", { get: () => Infinity, set: () => {} });
