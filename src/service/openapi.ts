import { fastifySwagger } from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import product from "../../package.json";
import type { Access } from "./auth/access";
import { fileBody } from "./routes/imports";
import type { Routes } from "./routes/route";
import { importRoutes } from "../contract";
import { refusal } from "../contract/schemas";

interface Document {
  readonly components?: { readonly schemas?: Record<string, unknown> };
  readonly paths?: Readonly<Record<string, { readonly post?: { requestBody?: unknown } }>>;
}

const refused = refusal("Why the request was refused.");

/** Of routes added later, from the schemas that check their requests. */
export function collectRoutes(app: FastifyInstance): void {
  app.register(fastifySwagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Remit Guard supplier service",
        description: "Finds the payee of a message and the accounts on record for them.",
        version: product.version,
      },
      components: { securitySchemes: { entra: { type: "http", scheme: "bearer", bearerFormat: "JWT" } } },
      security: [{ entra: [] }],
    },
    transform: (route) => {
      const access: Access | undefined = route.route.config?.access;
      const roles = access === undefined || access === "anyone" ? {} : { "x-roles": access };
      const response = { ...(route.schema.response as object | undefined), default: refused };
      const { schema, url } = jsonSchemaTransform({ ...route, schema: { ...route.schema, response } });
      return { schema: { ...schema, ...roles }, url };
    },
    transformObject: (given) => {
      const document = jsonSchemaTransformObject(given);
      dropUnused(document as Document);
      addFile(document as Document);
      return document;
    },
  });
}

/** Each named schema is made twice, as sent and as answered; most are only one of them. */
function dropUnused(document: Document): void {
  const text = JSON.stringify(document);
  const schemas = document.components?.schemas ?? {};
  for (const name of Object.keys(schemas)) {
    if (!text.includes(`"#/components/schemas/${name}"`)) delete schemas[name];
  }
}

/** An import's file is read by hand, so no schema checks it. */
function addFile({ paths }: Document): void {
  for (const path of [importRoutes.send.path, importRoutes.columns.path]) {
    const operation = paths?.[path]?.post;
    if (operation !== undefined) operation.requestBody = fileBody;
  }
}

/** Serves the document, which is made once. */
export function addOpenApi(app: Routes): void {
  let text: string | null = null;
  app.get("/api/openapi.json", { schema: { hide: true }, config: { access: "anyone" } }, async (_request, reply) => {
    text ??= JSON.stringify(app.swagger());
    return reply.header("content-type", "application/json; charset=utf-8").send(text);
  });
}
