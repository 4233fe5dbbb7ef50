import { randomBytes } from "node:crypto";

const SECRET_BYTES = 48;
const secret = (): string => randomBytes(SECRET_BYTES).toString("base64url");

export const DATA_FOLDER = "/var/lib/openevent";

/** A commented environment file with secrets of its own. A shell and systemd read it alike. Source: spec/http-api.md §19. */
export const envFile = (domain: string): string => `# OpenEvent on ${domain}. Secrets: readable by its own user alone.
ENV=prod
PUBLIC_URL=https://${domain}

# It listens on this machine alone; the proxy in front of it speaks TLS.
BACKEND_HOST=127.0.0.1
BACKEND_PORT=8000
TRUSTED_PROXIES=127.0.0.1/32,::1/128

# Web pages that may call it from a browser, with commas in between; none: only /desk, which is its own.
ALLOWED_ORIGINS=none

# The embedded database and uploads. With a Postgres of your own or on Supabase set DATABASE_URL instead; DATA_DIR then
# holds uploads alone.
DATA_DIR=${DATA_FOLDER}
#DATABASE_URL=postgres://user:password@host:5432/database

# Signs conversation tokens and file URLs. To change it move the old one to TOKEN_SIGNING_SECRET_PREVIOUS for a day.
TOKEN_SIGNING_SECRET=${secret()}

# Mail out. Without it approved mails are kept as failed.
#SMTP_HOST=mail.example.com
#SMTP_PORT=587
#SMTP_USER=desk@example.com
#SMTP_PASSWORD=
#HIL_FROM_EMAIL=desk@example.com
#FRONTEND_URL=https://${domain}

# Who is told of new keys, of members, and of mails that look like an attack.
#OWNER_NOTIFICATION_EMAIL=owner@example.com

# Payment events: what the provider signs them with.
#PAYMENT_WEBHOOK_SECRET=${secret()}

# Metrics and health without a credential, for this machine alone.
#ADMIN_PORT=9100
`;
