/** @jsxImportSource preact */
import { useEffect, useRef, useState } from "preact/hooks";
import { get, type Known, type Message, post, type Task } from "./api.ts";
import { Facts } from "./facts.tsx";
import { useLoaded } from "./load.ts";
import type { Words } from "./words.ts";

const EVERY_MS = 5000;

/** What waits for a manager: the list, and the one that is looked at. */
export const Queue = ({ words }: { words: Words }) => {
  const { value, error, again } = useLoaded(() => get<{ tasks: Task[] }>("/api/tasks/pending?limit=200"), [], EVERY_MS);
  const [chosen, setChosen] = useState<string>();
  const [told, setTold] = useState("");
  const tasks = value?.tasks ?? [];
  const task = tasks.find(({ task_id }) => task_id === chosen) ?? tasks[0];
  const move = (by: number) => {
    const at = tasks.findIndex(({ task_id }) => task_id === task?.task_id);
    setChosen(tasks[Math.min(tasks.length - 1, Math.max(0, at + by))]?.task_id);
  };
  useKeys({ j: () => move(1), k: () => move(-1) });
  return (
    <section aria-labelledby="queue">
      <h1 id="queue">
        {words.queue}{" "}
        <span class="dim">
          ({tasks.length} {words.waiting})
        </span>
      </h1>
      {error && (
        <p role="alert">
          {words.failed} {error}
        </p>
      )}
      <p role="status">{told || (value && tasks.length === 0 ? words.nothing : "")}</p>
      {task && (
        <div class="split">
          <ul class="plain" aria-label={words.queue}>
            {tasks.map((each) => (
              <li key={each.task_id}>
                <button
                  type="button"
                  aria-current={each.task_id === task.task_id ? "true" : undefined}
                  onClick={() => setChosen(each.task_id)}
                >
                  <strong>{each.payload.event_summary?.client_name ?? each.client_id ?? each.type}</strong>
                  <br />
                  <span class="dim">
                    {each.type.replaceAll("_", " ")} · {new Date(each.created_at).toLocaleString()}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <Decision
            key={task.task_id}
            task={task}
            words={words}
            decided={(message) => {
              setTold(message);
              again();
            }}
          />
        </div>
      )}
    </section>
  );
};

const Decision = ({ task, words, decided }: { task: Task; words: Words; decided: (message: string) => void }) => {
  const {
    draft_body: draft,
    thread_id: thread,
    event_summary: summary,
    editable,
    reason,
    hil_context: context,
  } = task.payload;
  const [text, setText] = useState(draft ?? "");
  const [error, setError] = useState("");
  const [isBusy, setBusy] = useState(false);
  const editor = useRef<HTMLTextAreaElement>(null);
  const talk = useLoaded(
    async () =>
      thread
        ? (await get<{ conversation_history: Message[] }>(`/api/conversation/${thread}`)).conversation_history
        : [],
    [thread],
  );
  const known = useLoaded(
    async () => (task.event_id ? (await get<{ facts: Known[] }>(`/api/events/${task.event_id}/facts`)).facts : []),
    [task.event_id],
  );
  const isEdited = text !== (draft ?? "");
  const decide = async (how: "approve" | "reject") => {
    if (isBusy) return;
    setBusy(true);
    try {
      const body = how === "approve" && isEdited ? { edited_message: text } : {};
      await post(`/api/tasks/${task.task_id}/${how}`, body);
      decided(words.done);
    } catch (refused) {
      setError((refused as Error).message);
    } finally {
      setBusy(false);
    }
  };
  useKeys({ a: () => decide("approve"), r: () => decide("reject"), e: () => editor.current?.focus() });
  return (
    <article class="card" aria-label={words.draft}>
      {error && (
        <p role="alert">
          {words.failed} {error}
        </p>
      )}
      <div class="pair">
        <div>
          <h2>{words.conversation}</h2>
          {talk.error && (
            <p role="alert">
              {words.failed} {talk.error}
            </p>
          )}
          {(talk.value ?? []).map((message) => (
            <div key={message.id} class={message.role === "user" ? "mail" : "mail ours"}>
              <span class="dim">
                {message.role === "user" ? words.client : words.you} · {new Date(message.created_at).toLocaleString()}
              </span>
              {"\n"}
              {message.content}
            </div>
          ))}
        </div>
        <div>
          <h2>{words.understood}</h2>
          {summary && <Facts summary={summary} known={known.value ?? []} words={words} />}
          {context && <p class="dim">{context.summary}</p>}
          {reason && (
            <p class="dim">
              {words.reason}: {reason.replaceAll("_", " ")}
            </p>
          )}
        </div>
      </div>
      {draft === null || draft === "" ? (
        <p>{words.noDraft}</p>
      ) : (
        <label>
          {words.draft}
          <textarea
            ref={editor}
            value={text}
            readOnly={!editable}
            onInput={(input) => setText(input.currentTarget.value)}
          />
        </label>
      )}
      <div class="actions">
        <button type="button" disabled={isBusy} onClick={() => decide("approve")}>
          {isEdited ? words.approveEdited : words.approve}
        </button>
        <button type="button" class="danger" disabled={isBusy} onClick={() => decide("reject")}>
          {words.reject}
        </button>
      </div>
      <p class="dim">{words.keys}</p>
    </article>
  );
};

/** Keys that act while nobody is typing. */
const useKeys = (keys: Record<string, () => unknown>): void => {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isTyping = /^(?:INPUT|TEXTAREA|SELECT)$/.test((event.target as HTMLElement).tagName);
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const act = keys[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  });
};
