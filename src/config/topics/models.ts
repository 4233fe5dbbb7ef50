import { Type as T } from "@sinclair/typebox";
import { oneOf, strict } from "./fields.ts";

const stepPrompt = () => T.String({ maxLength: 10_000, examples: ["Keep it short."] });
const provider = () => oneOf("openai", "gemini", "stub");

/** Settings of language models: stored and shown, without effect until models are delivered (spec/http-api.md §19). */
export const MODEL_TOPICS = {
  llm_provider: T.Object(
    { intent_provider: provider(), entity_provider: provider(), verbalization_provider: provider() },
    strict,
  ),
  hybrid_enforcement: T.Object({ enabled: T.Boolean() }, strict),
  pre_filter: T.Object({ mode: oneOf("enhanced", "legacy") }, strict),
  detection_mode: T.Object({ mode: oneOf("unified", "legacy") }, strict),
  prompts: T.Object(
    {
      system_prompt: T.String({ maxLength: 20_000, examples: ["You write for the booking desk."] }),
      step_prompts: T.Object(
        {
          "2": T.Optional(stepPrompt()),
          "3": T.Optional(stepPrompt()),
          "4": T.Optional(stepPrompt()),
          "5": T.Optional(stepPrompt()),
          "7": T.Optional(stepPrompt()),
        },
        strict,
      ),
    },
    strict,
  ),
};
