/** @jsxImportSource preact */
import { useState } from "preact/hooks";
import { get, post } from "./api.ts";
import { useLoaded } from "./load.ts";
import type { Words } from "./words.ts";

interface Deposit {
  deposit_enabled: boolean;
  deposit_percentage: number;
  deposit_deadline_days: number;
}

/** Deposit and approval mode; only admins may change them. */
export const SettingsPage = ({ words }: { words: Words }) => {
  const { value, error, again } = useLoaded(
    async () => ({
      approval: await get<{ enabled: boolean }>("/api/config/hil-mode"),
      deposit: await get<Deposit>("/api/config/global-deposit"),
    }),
    [],
  );
  const [told, setTold] = useState("");
  const [refused, setRefused] = useState("");
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    setRefused("");
    try {
      await post("/api/config/hil-mode", { enabled: form.has("everyReply") });
      await post("/api/config/global-deposit", {
        deposit_enabled: form.has("depositOn"),
        deposit_percentage: Number(form.get("percent")),
        deposit_deadline_days: Number(form.get("days")),
      });
      setTold(words.saved);
      again();
    } catch (reason) {
      setRefused((reason as Error).message);
    }
  };
  const trouble = refused || error;
  return (
    <section aria-labelledby="settings">
      <h1 id="settings">{words.settings}</h1>
      {trouble && (
        <p role="alert">
          {words.failed} {trouble}
        </p>
      )}
      <p role="status">{told}</p>
      {value && (
        <form class="card" onSubmit={save}>
          <label class="check">
            <input type="checkbox" name="everyReply" defaultChecked={value.approval.enabled} />
            {words.everyReply}
          </label>
          <label class="check">
            <input type="checkbox" name="depositOn" defaultChecked={value.deposit.deposit_enabled} />
            {words.depositOn}
          </label>
          <label>
            {words.depositPercent}
            <input
              type="number"
              name="percent"
              min="1"
              max="100"
              required
              defaultValue={String(value.deposit.deposit_percentage)}
            />
          </label>
          <label>
            {words.depositDays}
            <input
              type="number"
              name="days"
              min="1"
              max="365"
              required
              defaultValue={String(value.deposit.deposit_deadline_days)}
            />
          </label>
          <button type="submit">{words.save}</button>
        </form>
      )}
    </section>
  );
};
