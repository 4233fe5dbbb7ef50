const KEPT = "openevent-session";

/** Who works at this tab: whoever holds a key, or a user of the project until the token ends. */
export interface Session {
  bearer: string;
  team: string;
  user?: { refresh: string; until: number };
}

/** Kept in this tab alone, until it is closed. */
export const sessions = {
  read: (): Session | undefined => {
    const kept = sessionStorage.getItem(KEPT);
    return kept === null ? undefined : (JSON.parse(kept) as Session);
  },
  keep: (session: Session): void => sessionStorage.setItem(KEPT, JSON.stringify(session)),
  forget: (): void => sessionStorage.removeItem(KEPT),
};

interface Granted {
  access_token: string;
  refresh_token: string;
  expires_in: number;
}

/** What the project grants, as a session of this tab. */
export const granted = (told: Granted, team: string): Session => ({
  bearer: told.access_token,
  team,
  user: { refresh: told.refresh_token, until: Date.now() + told.expires_in * 1000 },
});

/** So long before a token ends it is renewed. */
const EARLY_MS = 60_000;
let renewing: Promise<Session | undefined> | undefined;

/** The session to send now; a user's is renewed before it ends, and ends where the project does not renew it. */
export const currentSession = async (): Promise<Session | undefined> => {
  const kept = sessions.read();
  if (!kept?.user || Date.now() < kept.user.until - EARLY_MS) return kept;
  renewing ??= renew(kept.team, kept.user.refresh).finally(() => {
    renewing = undefined;
  });
  return renewing;
};

const renew = async (team: string, refresh: string): Promise<Session | undefined> => {
  const answer = await fetch("/desk/renew", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ refresh_token: refresh }),
  });
  if (answer.status === 401) sessions.forget();
  if (!answer.ok) return sessions.read();
  const session = granted((await answer.json()) as Granted, team);
  sessions.keep(session);
  return session;
};
