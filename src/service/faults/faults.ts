import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors, type ZodFastifySchemaValidationError } from "fastify-type-provider-zod";
import { isDatabaseFault } from "./startFault";
import { type FieldFault, KeysUnreachable, RequestFault, sendProblem, Refusal } from "./problem";
import type { Metrics } from "../metrics";

/** Problem documents; logs only our own faults. */
export function addFaults(app: FastifyInstance, { metrics }: { readonly metrics: Metrics }): void {
  app.decorateRequest("refusedBy", null);

  app.setErrorHandler((error, request, reply) => {
    const fault = requestFaultOf(error);
    request.refusedBy = fault.rule;
    if (isDatabaseFault(error)) metrics.databaseFaults.inc();
    if (fault.status >= 500 && !(error instanceof RequestFault)) request.log.error({ err: error }, "fault");
    void sendProblem(reply, fault);
  });
  app.setNotFoundHandler((request, reply) => {
    const fault = missing(request, app.routes);
    request.refusedBy = fault.rule;
    void sendProblem(reply, fault);
  });
  app.addHook("onResponse", (request: FastifyRequest, reply: FastifyReply, done) => {
    const route = request.routeOptions.url ?? "none";
    metrics.requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });
}

/** RFC 9110: 405 with the methods for a known path, else 404. */
function missing({ url, method }: FastifyRequest, routes: FastifyInstance["routes"]): RequestFault {
  const methods = routes.methodsOf(url.split("?", 1)[0] ?? "");
  if (methods.length === 0)
    return new RequestFault(404, "not-found", "There is nothing here. /api/openapi.json lists what there is.");
  const allow = methods.join(", ");
  return new RequestFault(405, "method", `${method} isn't taken here, but ${allow}.`, { allow });
}

/** Per request. Lengths in characters. */
const maxErrors = 20;
const maxDetailLength = 300;

const known: Readonly<Record<string, readonly [status: number, rule: string, detail: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, "too-large", "The request's body is larger than is taken here."],
  FST_REQ_FILE_TOO_LARGE: [413, "too-large", "The file is larger than is taken here."],
  FST_FILES_LIMIT: [413, "too-many-files", "One file at a time is taken."],
  FST_PARTS_LIMIT: [413, "too-many-files", "One file at a time is taken, and little else."],
  FST_FIELDS_LIMIT: [413, "too-many-files", "One file at a time is taken, and little else."],
  FST_PROTO_VIOLATION: [400, "malformed", "A part of the form has a name that isn't taken."],
  FST_INVALID_MULTIPART_CONTENT_TYPE: [415, "media-type", "A form with a file (multipart/form-data) is expected."],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, "media-type", "A body of this media type isn't taken here."],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, "malformed", "The body is empty; JSON is expected."],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, "malformed", "The body is not JSON."],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, "malformed", "The body's length isn't the one that its header names."],
  FST_ERR_HANDLER_TIMEOUT: [503, "timeout", "The answer took too long. Try again."],
  FST_ERR_BAD_URL: [400, "malformed", "The path can't be decoded."],
  FST_ERR_MAX_PARAM_LENGTH: [414, "too-long", "A part of the path is too long."],
};

/** Unknown errors reveal nothing. */
export function requestFaultOf(error: unknown): RequestFault {
  if (error instanceof RequestFault) return error;
  if (error instanceof Refusal) return new RequestFault(error.status, error.rule, error.message);
  if (hasZodFastifySchemaValidationErrors(error)) return invalid(error);
  if (error instanceof KeysUnreachable) {
    const detail = "Who is calling can't be checked now: the sign-in service doesn't answer. Try again.";
    return new RequestFault(503, "sign-in-unreachable", detail, { "retry-after": "5" });
  }
  if (isDatabaseFault(error)) {
    const detail = "The database can't be reached now. Nothing was changed unless said before. Try again.";
    return new RequestFault(503, "database-unreachable", detail, { "retry-after": "2" });
  }
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  const found = Object.hasOwn(known, code) ? known[code] : undefined;
  if (found !== undefined) return new RequestFault(...found, found[0] === 503 ? { "retry-after": "2" } : {});
  // Of Fastify and its dependencies; secure-json-parse throws a SyntaxError for __proto__.
  const status = error instanceof Error && "statusCode" in error ? error.statusCode : 500;
  if (typeof status === "number" && status >= 400 && status < 500)
    return new RequestFault(status, "malformed", "The request can't be read.");
  return new RequestFault(500, "internal", "Something went wrong here. The log has it under this request's id.");
}

type Invalid = Omit<FastifyError, "validation"> & { readonly validation: readonly ZodFastifySchemaValidationError[] };

/** 422 for a body, 400 for a query or path (RFC 9110, section 15.5). */
function invalid({ validation, validationContext: context = "body" }: Invalid): RequestFault {
  const errors = validation.slice(0, maxErrors).map(({ instancePath, message = "" }): FieldFault => {
    const path = instancePath === "/" ? "" : instancePath.slice(0, maxDetailLength);
    const detail = sentence(message.slice(0, maxDetailLength));
    return context === "body" ? { detail, pointer: `#${path}` } : { detail, parameter: path.slice(1) };
  });
  const what = context === "params" ? "path" : context === "querystring" ? "query" : context;
  return new RequestFault(
    context === "body" ? 422 : 400,
    "invalid",
    `The request's ${what} is not as expected.`,
    {},
    errors,
  );
}

const sentence = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`);
