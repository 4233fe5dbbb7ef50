/** Addresses of this machine alone. */
const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);

interface MailSettings {
  mode: "dev" | "test" | "prod";
  FRONTEND_URL: string | undefined;
  SMTP_HOST: string | undefined;
  SMTP_USER: string | undefined;
  SMTP_PASSWORD: string | undefined;
  SMTP_TLS: "starttls" | "tls" | "none";
  HIL_FROM_EMAIL: string | undefined;
}

type Rule<Name> = [broken: boolean, name: Name, mend: string];

/** Settings of outgoing mail that are readable one by one and still cannot work. Source: spec/http-api.md §19. */
export const mailRules = (env: MailSettings): Rule<Exclude<keyof MailSettings, "mode">>[] => {
  const isProd = env.mode === "prod";
  return [
    [
      isProd && env.FRONTEND_URL !== undefined && !env.FRONTEND_URL.startsWith("https:"),
      "FRONTEND_URL",
      "links in prod lead to https: give the dashboard's https URL",
    ],
    [
      isProd && env.SMTP_HOST !== undefined && env.FRONTEND_URL === undefined,
      "FRONTEND_URL",
      "required in prod with SMTP_HOST: the dashboard's https URL, for the links in mails",
    ],
    [
      env.SMTP_HOST !== undefined && env.HIL_FROM_EMAIL === undefined,
      "HIL_FROM_EMAIL",
      "required with SMTP_HOST: the address that mail is sent from",
    ],
    [
      (env.SMTP_USER === undefined) !== (env.SMTP_PASSWORD === undefined),
      env.SMTP_USER === undefined ? "SMTP_USER" : "SMTP_PASSWORD",
      "SMTP_USER and SMTP_PASSWORD belong together: give both or none",
    ],
    [
      env.SMTP_TLS === "none" && env.SMTP_HOST !== undefined && !LOOPBACK.has(env.SMTP_HOST),
      "SMTP_TLS",
      "mail leaves this machine encrypted only: use starttls or tls",
    ],
  ];
};
