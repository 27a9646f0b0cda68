/**
 * Runs in the preview's page before anything else: notes when Outlook's last call came back, and when the verdict that
 * rests on it was on screen. One entry a message in `window.timed`, in milliseconds.
 */
export const timing = `(() => {
  window.timed = [];
  let last = 0;
  let late = false;
  let told = false;
  const proxies = new WeakMap();
  // A call of Office.js ends in its last argument, a function.
  const noting = (target) => {
    if (typeof target !== "object" || target === null) return target;
    const known = proxies.get(target);
    if (known) return known;
    const proxy = new Proxy(target, {
      get(object, name) {
        const value = Reflect.get(object, name);
        if (typeof value !== "function") return ["mailbox", "context", "item", "body"].includes(name) ? noting(value) : value;
        return (...args) => {
          const back = args.at(-1);
          if (typeof back === "function" && String(name).startsWith("get"))
            args[args.length - 1] = (result) => {
              last = performance.now();
              back(result);
            };
          return value.apply(object, args);
        };
      },
    });
    proxies.set(target, proxy);
    return proxy;
  };
  let host;
  Object.defineProperty(window, "remitGuardPreview", {
    get: () => host,
    set: (given) => {
      host = {
        ...given,
        office: noting(given.office),
        onState: (state) => {
          given.onState(state);
          if (state.kind === "reading") late = told = false;
          // What the learned reader hears comes behind the first verdict.
          if (state.kind !== "shown" || told) return;
          if (state.pending.length > 0) {
            late = true;
            return;
          }
          told = true;
          const from = last;
          const pending = late;
          // The next frame is the one that a person sees it in.
          requestAnimationFrame(() => window.timed.push({ delay: performance.now() - from, pending }));
        },
      };
    },
  });
})()`;
