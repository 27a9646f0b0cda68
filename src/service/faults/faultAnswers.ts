import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isDatabaseFault } from "./databaseFault";
import { requestFaultOf } from "./faults";
import type { Metrics } from "../metrics";
import { RequestFault, sendProblem } from "./problem";

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
