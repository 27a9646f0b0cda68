import type { RouteOptions } from "fastify";
import type { Access } from "../auth/access";

interface Route {
  readonly method: string;
  /** Its pattern, as /api/suppliers/:id. */
  readonly url: string;
  readonly access: Access;
  readonly needsPerson: boolean;
}

/** None without saying whom it is for. */
export class RouteTable {
  readonly #routes: Route[] = [];

  get all(): readonly Route[] {
    return this.#routes;
  }

  /** @throws {Error} for a route that doesn't say who may use it */
  add({ method, url, config }: Pick<RouteOptions, "method" | "url" | "config">): void {
    const methods = typeof method === "string" ? [method] : method;
    // Preflights (CORS) carry no token.
    if (methods.every((one) => one === "OPTIONS") && url === "*") return;
    const access = config?.access;
    if (access === undefined) throw new Error(`The route ${methods.join()} ${url} doesn't say who may use it.`);
    for (const one of methods) {
      this.#routes.push({ method: one, url, access, needsPerson: config?.needsPerson ?? false });
    }
  }

  methodsOf(path: string): readonly string[] {
    const parts = path.split("/");
    const fits = ({ url }: Route): boolean => {
      const pattern = url.split("/");
      return (
        pattern.length === parts.length &&
        pattern.every((part, at) => (part.startsWith(":") ? parts[at] !== "" : part === parts[at]))
      );
    };
    return this.#routes.filter(fits).map(({ method }) => method);
  }
}
