/** @jsxImportSource preact */
import { useState } from "preact/hooks";
import { get, post } from "./api.ts";
import { granted, type Session, sessions } from "./session.ts";
import type { Words } from "./words.ts";

type Fields = Record<string, string>;

const byKey = ({ key = "" }: Fields): Promise<Session> => Promise.resolve({ bearer: key.trim(), team: "" });
const byPassword = async ({ email, password, team = "" }: Fields): Promise<Session> =>
  granted(await post("/desk/sign-in", { email, password }), team.trim());

/** Lets managers in: with a key, and where the backend offers it as a user of the project. */
export const SignIn = ({
  words,
  hasPassword,
  entered,
}: {
  words: Words;
  hasPassword: boolean;
  entered: () => void;
}) => {
  const [error, setError] = useState("");
  const entering = (sessionOf: (fields: Fields) => Promise<Session>) => async (event: SubmitEvent) => {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(event.currentTarget as HTMLFormElement)) as Fields;
    try {
      sessions.keep(await sessionOf(fields));
      await get("/api/tasks/pending?limit=1");
      entered();
    } catch (refused) {
      sessions.forget();
      setError((refused as Error).message);
    }
  };
  return (
    <section aria-labelledby="sign-in">
      <h1 id="sign-in">{words.signIn}</h1>
      {error && (
        <p role="alert">
          {words.failed} {error}
        </p>
      )}
      {hasPassword && (
        <form class="card" onSubmit={entering(byPassword)}>
          <label>
            {words.email}
            <input name="email" type="email" autocomplete="username" required />
          </label>
          <label>
            {words.password}
            <input name="password" type="password" autocomplete="current-password" required />
          </label>
          <label>
            {words.team}
            <input name="team" autocomplete="off" />
          </label>
          <p class="dim">{words.sessionHelp}</p>
          <button type="submit">{words.signIn}</button>
        </form>
      )}
      <form class="card" onSubmit={entering(byKey)}>
        <label>
          {words.apiKey}
          <input name="key" type="password" autocomplete="off" required />
        </label>
        <p class="dim">{words.keyHelp}</p>
        <button type="submit">{hasPassword ? words.signInByKey : words.signIn}</button>
      </form>
    </section>
  );
};
