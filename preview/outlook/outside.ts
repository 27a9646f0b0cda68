/** `Office` where its script is loaded in a browser tab: it becomes ready, says that it is nowhere, and is empty. */
export function officeOutside() {
  const info = { host: null, platform: null, addin: null };
  return {
    onReady: (callback?: (told: typeof info) => void): Promise<typeof info> => {
      callback?.(info);
      return Promise.resolve(info);
    },
    context: {},
    EventType: { DocumentSelectionChanged: "documentSelectionChanged" } as Readonly<Record<string, string>>,
  };
}
