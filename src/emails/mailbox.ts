import { Elysia, t } from "elysia";
import { readTopic } from "../config/service.ts";
import { withTeam } from "../db/team.ts";
import type { Deps } from "../deps.ts";
import { policy } from "../gate/policy.ts";
import { type KeptNotice, keptNotices } from "../notices/service.ts";
import { messageOf, type Sender } from "../outbox/service.ts";
import { fromCursor, Limit, limitOf, pageOf } from "../wire/paging.ts";
import { Instant, nullable, queryOf, READ_REFUSALS, Uuid } from "../wire/schemas.ts";
import { type Enclosed, type Simulated, selectEnclosed, selectSimulated } from "./store.ts";

const Mailbox = t.Object({
  mails: t.Array(
    t.Object({
      email_id: Uuid,
      thread_id: t.String(),
      event_id: nullable(Uuid),
      created_at: Instant,
      from: t.String(),
      reply_to: t.String(),
      to: t.String(),
      subject: t.String(),
      message_id: nullable(t.String()),
      in_reply_to: nullable(t.String()),
      references: t.Array(t.String()),
      headers: t.Record(t.String(), t.String()),
      text: t.String(),
      html: t.String(),
      attachments: t.Array(
        t.Object({
          file_name: t.String(),
          content_type: t.String(),
          url: t.String({ description: "where its bytes are, for the same credential" }),
        }),
      ),
    }),
  ),
  next_cursor: nullable(t.String()),
  notices: t.Array(t.Object({ created_at: Instant, to: t.String(), subject: t.String(), text: t.String() }), {
    description: "the newest mails to managers",
  }),
});

const written = ({ name, address }: { name: string; address: string }): string =>
  name === "" ? address : `${name} <${address}>`;

/** The document of an offer, drawn when it is first fetched as it is when it is first sent. */
const documentView = ({ offerId, number }: { offerId: string; number: string }) => ({
  file_name: `${number}.pdf`,
  content_type: "application/pdf",
  url: `/api/offers/${offerId}/pdf`,
});

/** A mail as a mail server would have got it. */
const shown = async ({ mail, replyToken }: Simulated, enclosed: Enclosed, sender: Sender) => {
  const offer = enclosed.get(mail.id);
  const isAutomatic = mail.taskId === null && mail.reading !== null;
  const message = await messageOf({ ...mail, replyToken, isAutomatic }, sender);
  return {
    email_id: mail.id,
    thread_id: mail.threadId,
    event_id: mail.eventId,
    created_at: mail.createdAt.toISOString(),
    from: written(message.from),
    reply_to: written(message.replyTo),
    to: written(message.to),
    subject: mail.subject,
    message_id: mail.messageId,
    in_reply_to: mail.inReplyTo,
    references: mail.referencesIds,
    headers: message.headers,
    text: message.text,
    html: message.html,
    attachments: offer ? [documentView(offer)] : [],
  };
};

const noticeView = ({ createdAt, to, subject, text }: KeptNotice) => ({
  created_at: createdAt.toISOString(),
  to,
  subject,
  text,
});

/** The mails that dev keeps instead of sending them. Source: spec/http-api.md §20. */
export const mailbox = ({ db, env }: Deps) =>
  new Elysia({ name: "mailbox", prefix: "/api/dev", tags: ["Test"] }).use(policy).get(
    "/mailbox",
    async ({ caller, query }) => {
      const limit = limitOf(query.limit);
      const { teamId } = caller;
      const {
        mails: found,
        nextCursor,
        enclosed,
        told,
        plainText,
      } = await withTeam(db, caller, async (tx) => {
        const before = fromCursor(query.cursor);
        const newest = await selectSimulated(tx, { teamId, before, limit: limit + 1 });
        const { page, nextCursor } = pageOf(newest, limit, ({ mail }) => mail);
        return {
          mails: page,
          nextCursor,
          enclosed: await selectEnclosed(tx, { teamId, emailIds: page.map(({ mail }) => mail.id) }),
          told: await keptNotices(tx, teamId, limit),
          plainText: (await readTopic(tx, teamId, "email_format", env)).value.plain_text,
        };
      });
      const sender = { email: env.HIL_FROM_EMAIL, name: env.HIL_FROM_NAME, plainText };
      const mails = await Promise.all(found.map((each) => shown(each, enclosed, sender)));
      return { mails, next_cursor: nextCursor, notices: told.map(noticeView) };
    },
    {
      role: "admin",
      rate: "read",
      cap: "none",
      query: queryOf({ limit: Limit, cursor: t.Optional(t.String()) }),
      response: { 200: Mailbox, ...READ_REFUSALS },
      detail: { summary: "The mails that were kept instead of sent" },
    },
  );
