/** What Exchange keeps for an add-in in one mailbox. All windows on that mailbox share it. */
export class FakeStore {
  /** Custom properties of items, as JSON, by the item's id. */
  readonly properties = new Map<string, string>();
  private saved = "{}";
  private before = "{}";

  /** The settings as they were saved last, or, where an old copy is handed out, before that. JSON. */
  settings(stale: boolean): string {
    return stale ? this.before : this.saved;
  }

  /** Takes settings in the place of all that were there. */
  saveSettings(json: string): void {
    this.before = this.saved;
    this.saved = json;
  }
}
