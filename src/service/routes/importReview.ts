import { importRoutes } from "../../contract";
import { importSchemas } from "../../contract/schemas";
import { callerOfRequest } from "../auth/access";
import { handlers } from "./imports";
import { answer, type RouteDeps, type Routes } from "./route";

/** What the sender of a file and a second person do with it, but for applying it. */
export function addImportReview(app: Routes, { store }: RouteDeps): void {
  app.post(
    importRoutes.propose.path,
    { schema: importSchemas.propose, config: { access: ["Supplier.Maintain"], needsPerson: true } },
    async (request, reply) =>
      answer(reply, await store.proposeImport(request.params.id, callerOfRequest(request).actor)),
  );
  app.post(
    importRoutes.reject.path,
    { schema: importSchemas.reject, config: { access: handlers, needsPerson: true } },
    async (request, reply) =>
      answer(reply, await store.rejectImport(request.params.id, request.body.reason, callerOfRequest(request).actor)),
  );
}
