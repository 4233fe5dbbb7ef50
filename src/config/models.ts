import type { Env } from "../platform/env.ts";
import type { Settings } from "./topics.ts";

type Providers = Settings["llm_provider"];
type Choice = Pick<Settings, "llm_provider" | "hybrid_enforcement">;

/** Whether at least two different providers do the work; the stub does not count. Source: spec/http-api.md §12.2. */
export const isHybrid = ({ intent_provider, entity_provider, verbalization_provider }: Providers): boolean =>
  new Set([intent_provider, entity_provider, verbalization_provider].filter((provider) => provider !== "stub")).size >=
  2;

export const isViolation = ({ llm_provider, hybrid_enforcement }: Choice): boolean =>
  hybrid_enforcement.enabled && !isHybrid(llm_provider);

export const hybridStatus = (choice: Choice): "OK" | "Bypassed" | "Violation" => {
  if (!choice.hybrid_enforcement.enabled) return "Bypassed";
  return isViolation(choice) ? "Violation" : "OK";
};

/** Fields that name a provider whose key is not set. */
export const missingKeys = (
  providers: Providers,
  { OPENAI_API_KEY, GOOGLE_API_KEY }: Pick<Env, "OPENAI_API_KEY" | "GOOGLE_API_KEY">,
): string[] => {
  const keys = { openai: OPENAI_API_KEY, gemini: GOOGLE_API_KEY, stub: "none needed" };
  return Object.entries(providers).flatMap(([field, provider]) => (keys[provider] === undefined ? [field] : []));
};
