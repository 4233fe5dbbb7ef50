/** @jsxImportSource preact */
import { useState } from "preact/hooks";
import { post } from "./api.ts";
import type { Words } from "./words.ts";

/** Takes a mail in as if a client had sent it; what is approved is mailed to that address. */
export const TryMail = ({ words }: { words: Words }) => {
  const [told, setTold] = useState("");
  const [error, setError] = useState("");
  const [isBusy, setBusy] = useState(false);
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const fields = Object.fromEntries(new FormData(form)) as Record<string, string>;
    setBusy(true);
    setError("");
    try {
      await post("/api/start-conversation", { ...fields, by_mail: true });
      setTold(words.taken);
      form.reset();
    } catch (refused) {
      setError((refused as Error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section aria-labelledby="try">
      <h1 id="try">{words.tryMail}</h1>
      {error && (
        <p role="alert">
          {words.failed} {error}
        </p>
      )}
      <p role="status">
        {told && (
          <>
            {told} <a href="#/queue">{words.queue}</a>
          </>
        )}
      </p>
      <form class="card" onSubmit={send}>
        <label>
          {words.from}
          <input name="client_email" type="email" required autocomplete="off" />
        </label>
        <label>
          {words.name}
          <input name="client_name" required autocomplete="off" />
        </label>
        <label>
          {words.text}
          <textarea name="email_body" required />
        </label>
        <button type="submit" disabled={isBusy}>
          {words.send}
        </button>
      </form>
    </section>
  );
};
