import { useCallback, useEffect, useState } from "preact/hooks";

/** Something of the API: nothing yet, what it answered, or why it refused. */
export interface Loaded<T> {
  value: T | undefined;
  error: string | undefined;
  again: () => void;
}

/** Loads something, and again every so often. @param everyMs 0 for once */
export const useLoaded = <T>(load: () => Promise<T>, on: unknown[], everyMs = 0): Loaded<T> => {
  const [state, setState] = useState<{ value: T | undefined; error: string | undefined }>({
    value: undefined,
    error: undefined,
  });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const run = () =>
      load().then(
        (value) => isCurrent && setState({ value, error: undefined }),
        (error: Error) => isCurrent && setState((before) => ({ value: before.value, error: error.message })),
      );
    void run();
    const timer = everyMs > 0 ? setInterval(run, everyMs) : undefined;
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [...on, turn]);
  return { ...state, again: useCallback(() => setTurn((before) => before + 1), []) };
};
