import { callerOfRequest } from "../auth/access";
import { given, refusal } from "../schemas/answers";
import { importId, importSchema } from "../schemas/import";
import { because } from "../schemas/proposal";
import { handlers, unknown } from "./imports";
import { answer, type RouteDeps, type Routes } from "./route";

/** What the sender of a file and a second person do with it, but for applying it. */
export function addImportReview(app: Routes, { store }: RouteDeps): void {
  app.post(
    "/api/imports/:id/propose",
    {
      schema: {
        summary: "Puts an import before somebody else, as who sent it. It changes nothing until it is applied.",
        params: importId,
        response: {
          200: given("The import.", importSchema),
          ...unknown,
          403: refusal("Only who sent it can."),
          409: refusal("It was decided on already."),
          422: refusal("It changes nothing."),
        },
      },
      config: { access: ["Supplier.Maintain"], needsPerson: true },
    },
    async (request, reply) =>
      answer(reply, await store.proposeImport(request.params.id, callerOfRequest(request).actor)),
  );
  app.post(
    "/api/imports/:id/reject",
    {
      schema: {
        summary: "Turns an import down; of one's own: withdraws it.",
        params: importId,
        body: because,
        response: {
          200: given("The import.", importSchema),
          ...unknown,
          409: refusal("It was decided on already."),
        },
      },
      config: { access: handlers, needsPerson: true },
    },
    async (request, reply) =>
      answer(reply, await store.rejectImport(request.params.id, request.body.reason, callerOfRequest(request).actor)),
  );
}
