import { Elysia, t } from "elysia";
import type { Deps } from "../deps.ts";
import { policy } from "../gate/policy.ts";
import { etagOf, hasTag } from "../wire/paging.ts";
import { answersIn, READ_REFUSALS } from "../wire/schemas.ts";
import { offerPdf } from "./service.ts";

const NOT_MODIFIED = 304;

/** Offers as documents. Source: spec/http-api.md §20. */
export const sheets = (deps: Deps) =>
  new Elysia({ name: "sheets", prefix: "/api", tags: ["Offers"] }).use(policy).get(
    "/offers/:id/pdf",
    async ({ caller, params, request }) => {
      const { number, bytes } = await offerPdf(deps, caller, params.id);
      const etag = etagOf(new Bun.CryptoHasher("sha256").update(bytes).digest("hex"));
      const headers = { ETag: etag, "Cache-Control": "private, no-cache", "X-Content-Type-Options": "nosniff" };
      if (hasTag(request.headers, etag)) return new Response(null, { status: NOT_MODIFIED, headers });
      return new Response(bytes, {
        headers: {
          ...headers,
          "Content-Type": "application/pdf",
          "Content-Disposition": `attachment; filename="${number}.pdf"`,
        },
      });
    },
    {
      role: "viewer +client",
      rate: "read",
      cap: "none",
      params: t.Object({ id: t.String() }),
      response: READ_REFUSALS,
      detail: {
        summary: "An offer version as a PDF",
        description:
          "In the client's language, with a Swiss QR-bill for the deposit where the venue has a Swiss account. Clients see what was sent to them.",
        responses: answersIn("application/pdf", "The offer", READ_REFUSALS),
      },
    },
  );
