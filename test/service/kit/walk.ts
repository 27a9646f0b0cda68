import type { CaseForm, Proposal } from "../../../src/contract";
import { roles } from "../../../src/service/auth/access";
import type { Chance } from "../../suppliers/stored/made";
import type { TestApp } from "./appKit";
import { about, fresh } from "./caseKit";
import type { TestStore } from "./storeKit";

/** A number of the walker's own. */
const own = "+44 20 7946 0999";
const suppliers = ["V1", "V2", "V3", "N1"] as const;
/** The last four characters of an account on record. */
const four: Readonly<Record<string, string>> = { V1: "6819", V2: "7466" };

interface Account {
  readonly token: string;
}

/** A person who walks: each of their accounts has an employee ID, written in its own way. */
export async function accountsOf(
  test: TestApp,
  ids: readonly (string | null)[],
  chance: Chance,
): Promise<readonly Account[]> {
  const accounts: Account[] = [];
  for (const [at, employeeId] of ids.entries()) {
    const some = roles.filter(() => chance.below(4) > 0);
    const claims = { oid: `walker-${at}`, name: "A. Walker", roles: chance.once(2) ? [...roles] : some };
    accounts.push({ token: await test.issuer.token({ ...claims, ...(employeeId !== null && { employeeId }) }) });
  }
  return accounts;
}

/** One walk over the HTTP API: what was asked and answered, a line each. */
export class Walk {
  readonly said: string[] = [];
  readonly done = new Set<string>();
  private readonly cases: CaseForm[] = [];
  private readonly imports: string[] = [];

  constructor(
    private readonly test: TestApp,
    private readonly accounts: readonly Account[],
    private readonly chance: Chance,
  ) {}

  private async ask<T>(method: "GET" | "POST", url: string, payload?: object, tag?: string | null): Promise<T | null> {
    const { token } = this.chance.one(this.accounts);
    const headers = { authorization: `Bearer ${token}`, ...(typeof tag === "string" && { "if-match": tag }) };
    const answer = await this.test.app.inject({ method, url, headers, ...(payload !== undefined && { payload }) });
    const route = url.replace(/[0-9a-f-]{36}/, ":id");
    if (method === "POST") {
      this.said.push(
        `${route} ${JSON.stringify(payload)} ${answer.statusCode} ${answer.statusCode < 300 ? "" : answer.body}`,
      );
      if (answer.statusCode < 300) this.done.add(route.replace(/\?.*/, "").replace(/suppliers\/\w+/, "suppliers/:id"));
    }
    return answer.statusCode < 300 ? answer.json<T>() : null;
  }

  private async propose(): Promise<void> {
    const { chance } = this;
    const supplier = chance.one(suppliers);
    const read = await this.test.app.inject({
      method: "GET",
      url: `/api/suppliers/${supplier}`,
      headers: { authorization: `Bearer ${chance.one(this.accounts).token}` },
    });
    const version = read.statusCode === 200 ? String(read.headers["etag"]) : null;
    const held = read.statusCode === 200 ? read.json<{ accounts: string[] }>().accounts : [];
    const made = { name: "New Works Ltd", phones: [own], accounts: [fresh] };
    const set = chance.one([
      { accounts: [fresh] },
      { accounts: [...held, fresh] },
      { accounts: [fresh] },
      { sharedAccounts: [fresh] },
      { otherDestinations: ["pay.example/1"] },
      { phones: [own] },
      { kind: "factor" },
      { rejectedAccounts: [] },
      { rejectedAccounts: [], accounts: [fresh] },
    ]);
    const isVerified = chance.once(10);
    const body = {
      supplier,
      reason: "Their letter.",
      ...(isVerified ? { verify: true } : { set: version === null ? made : set }),
    };
    await this.ask("POST", "/api/proposals", body, version);
  }

  private async oneProposal(): Promise<Proposal | null> {
    const found = await this.ask<{ proposals: Proposal[] }>("GET", "/api/proposals?state=open");
    return found === null || found.proposals.length === 0 ? null : this.chance.one(found.proposals);
  }

  private async call(): Promise<void> {
    const { chance } = this;
    const one = await this.oneProposal();
    if (one === null) return;
    const { phones, number } = one.callBack;
    const isFound = phones.length === 0 || number === "found" || chance.once(5);
    await this.ask("POST", `/api/proposals/${one.id}/call-back`, {
      ...{ phone: isFound ? own : chance.one(phones), foundIn: isFound ? "their website" : null },
      spokeWith: "Ann Oakes",
      outcome: chance.once(6) ? chance.one(["denied", "notReached", "refused", "cannotSay"]) : "confirmed",
      readBack: chance.once(8)
        ? null
        : { lastFourOnRecord: four[one.supplier] ?? null, accounts: one.readBack.accounts },
    });
  }

  private async decide(): Promise<void> {
    const one = await this.oneProposal();
    if (one === null) return;
    if (this.chance.once(8)) await this.ask("POST", `/api/proposals/${one.id}/reject`, { reason: "No." });
    else await this.ask("POST", `/api/proposals/${one.id}/approve`, {});
  }

  private async import(): Promise<void> {
    const { chance } = this;
    const supplier = chance.one(suppliers);
    const row = chance.one([
      `id,name,phones,accounts\n${supplier},A Name,${own},${fresh}`,
      `id,name,accounts\n${supplier},A Name,${fresh}`,
      `id,name,shared_accounts,rejected_accounts\n${supplier},A Name,${fresh},`,
      `id,name,kind\n${supplier},A Name,factor`,
    ]);
    const { token } = chance.one(this.accounts);
    const headers = { authorization: `Bearer ${token}`, "content-type": "text/csv" };
    const url = `/api/imports${chance.once(3) ? "?accounts=add" : ""}`;
    const answer = await this.test.app.inject({ method: "POST", url, headers, payload: row });
    this.said.push(`${url} ${JSON.stringify(row)} ${answer.statusCode}`);
    if (answer.statusCode !== 201) return;
    this.done.add("/api/imports");
    this.imports.push(answer.json<{ id: string }>().id);
  }

  private async decideImport(): Promise<void> {
    if (this.imports.length === 0) return;
    const step = this.chance.one(["propose", "apply", "apply", "reject"]);
    const body = step === "reject" ? { reason: "No." } : {};
    await this.ask("POST", `/api/imports/${this.chance.one(this.imports)}/${step}`, body);
  }

  private async open(): Promise<void> {
    const { chance } = this;
    const scope = { supplier: chance.one(["V1", "V2", "V3", null]), destinations: [fresh], sender: "pay@oakes.co.uk" };
    const amount = chance.one([null, 1, 1e6]);
    const body = about(`walk ${chance.below(2)}`, {
      scope: chance.once(6) ? { ...scope, destinations: [] } : scope,
      amount,
    });
    await this.keep(this.ask<CaseForm>("POST", "/api/cases", body));
  }

  private async keep(asked: Promise<CaseForm | null>): Promise<void> {
    const form = await asked;
    if (form !== null) this.cases.push(form);
  }

  private async inCase(): Promise<void> {
    const { chance } = this;
    const any = this.cases.at(-1);
    const one = any === undefined ? null : await this.ask<CaseForm>("GET", `/api/cases/${any.id}`);
    if (one === null) return;
    const { phones, number } = one.callBack;
    const isFound = phones.length === 0 || number === "found" || chance.once(5);
    const reason = "A reason.";
    const [step, body] = chance.one<readonly [string, object]>([
      [
        "call-back",
        {
          ...{ phone: isFound ? own : chance.one(phones), foundIn: isFound ? "their website" : null },
          ...{ spokeWith: "Ann Oakes", outcome: chance.once(6) ? "denied" : "confirmed", replaces: chance.once(2) },
          readBack: { lastFourOnRecord: four[one.scope.supplier ?? ""] ?? null, accounts: one.scope.destinations },
        },
      ],
      ["confirm", {}],
      ["close", { outcome: chance.one(["fraud", "dismissed"]), reason }],
      ["reopen", { reason }],
    ]);
    await this.keep(this.ask<CaseForm>("POST", `/api/cases/${one.id}/${step}`, body, `"${one.version}"`));
  }

  private async freeze(): Promise<void> {
    await this.ask("POST", `/api/suppliers/${this.chance.one(suppliers)}/freeze`, { reason: "A reason." });
  }

  /** Goes a number of steps. */
  async go(steps: number): Promise<void> {
    const acts = [
      "propose",
      "propose",
      "call",
      "call",
      "decide",
      "decide",
      "import",
      "decideImport",
      "open",
      "inCase",
      "inCase",
    ] as const;
    for (let step = 0; step < steps; step += 1)
      await (this.chance.once(40) ? this.freeze() : this[this.chance.one(acts)]());
  }
}

/** What is paid by the list, and what cases say may be paid. */
export async function paid({ store }: TestStore): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const { id, accounts, sharedAccounts, otherDestinations } of store.export())
    all.push(...[...accounts, ...sharedAccounts].map(({ value }) => `${id} ${value}`), ...otherDestinations);
  const { items } = await store.cases({ state: "released", after: null, limit: 50 });
  for (const { label, scope } of items) all.push(...scope.destinations.map((each) => `${label} ${each}`));
  return all;
}
