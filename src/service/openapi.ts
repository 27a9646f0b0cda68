import { fastifySwagger } from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform } from "fastify-type-provider-zod";
import { version } from "../../package.json";
import type { Access } from "./auth/access";
import type { Routes } from "./routes/route";
import { problem } from "./schemas/problem";
import { z } from "zod";

const refused = {
  description: "A problem document (RFC 9457).",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

/** Collects the routes that are added behind it, from the schemas that check their requests. */
export function collectRoutes(app: FastifyInstance): void {
  app.register(fastifySwagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Remit Guard supplier service",
        description: "Who a message's payee is, and which accounts are theirs.",
        version,
      },
      components: {
        securitySchemes: { entra: { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
        schemas: { Problem: z.toJSONSchema(problem) as never },
      },
      security: [{ entra: [] }],
    },
    transform: (route) => {
      const { schema, url } = jsonSchemaTransform(route);
      const access: Access | undefined = route.route.config?.access;
      const roles = access === undefined || access === "anyone" ? {} : { "x-roles": access };
      const response = { default: refused, ...(schema.response as object) };
      return { schema: { ...schema, ...roles, response }, url };
    },
  });
}

/** Where the document stands. It is made once. */
export function addOpenApi(app: Routes): void {
  let text: string | null = null;
  app.get("/api/openapi.json", { schema: { hide: true }, config: { access: "anyone" } }, async (_request, reply) => {
    text ??= JSON.stringify(app.swagger());
    return reply.header("content-type", "application/json; charset=utf-8").send(text);
  });
}
