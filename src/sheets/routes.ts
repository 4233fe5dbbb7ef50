import { Elysia, t } from "elysia";
import type { Deps } from "../deps.ts";
import { bytesFor, FILES_LINK_SECONDS, type Filing, hexOf, signedUrl } from "../files/service.ts";
import { policy } from "../gate/policy.ts";
import type { Tokens } from "../gate/tokens.ts";
import { answersIn, ErrorBody, queryOf, READ_REFUSALS } from "../wire/schemas.ts";
import { offerPdf } from "./service.ts";

/** What a signed URL of an offer is for; the gate lets its holder read that one. */
const OFFER_TICKET = "offer";
const REFUSED = { ...READ_REFUSALS, 416: ErrorBody, 502: ErrorBody, 504: ErrorBody, 507: ErrorBody };

/** Offers as documents. Source: spec/http-api.md §20. */
export const sheets = (plain: Deps, filing: Filing, tokens: Tokens) => {
  const deps = { ...plain, filing };
  return new Elysia({ name: "sheets", prefix: "/api", tags: ["Offers"] }).use(policy).get(
    "/offers/:offer_id/pdf",
    async ({ caller, params: { offer_id: id }, query, request }) => {
      const file = await offerPdf(deps, caller, id);
      // Whoever has a signed URL has it for its hour, and makes no further ones.
      if (!query.link || query.token !== undefined) return bytesFor(deps, file, request);
      const path = `/api/offers/${id}/pdf`;
      const url = await signedUrl(tokens, deps.env, { ticket: OFFER_TICKET, id, teamId: caller.teamId, path });
      const { name: file_name, contentType: content_type, sizeBytes: size, sha256 } = file;
      const told = { url, expires_in: FILES_LINK_SECONDS, file_name, content_type, size, sha256: hexOf(sha256) };
      return Response.json(told, { headers: { "Cache-Control": "no-store" } });
    },
    {
      role: "viewer +client",
      rate: "read",
      cap: "none",
      ticket: OFFER_TICKET,
      params: t.Object({ offer_id: t.String() }),
      query: queryOf({
        token: t.Optional(t.String()),
        link: t.Optional(t.Boolean({ description: "a URL instead of the bytes, signed for one hour, as JSON" })),
      }),
      response: REFUSED,
      detail: {
        summary: "An offer version as a PDF",
        description:
          "In the client's language, with a Swiss QR-bill for the deposit where the venue has a Swiss account. A stored file: made once, the same bytes ever after. Clients see what was sent to them. With `link=true` it answers {url, expires_in, file_name, content_type, size, sha256} instead.",
        responses: answersIn("application/pdf", "The offer", REFUSED),
      },
    },
  );
};
