import type { FaqTopic } from "../../answering/faq.ts";
import type { Feature } from "../../features.ts";
import type { Language } from "../../words.ts";
import type { Diet, ItemGroup, UnstoredTopic } from "./question.ts";

/** Topics that their own words give away, whatever else the question names. */
export type WordTopic =
  | FaqTopic
  | Exclude<UnstoredTopic, "other">
  | "visits"
  | "option"
  | "deposit"
  | "opening_hours"
  | "area";

/** How a question asks, where the topic depends on what it names beside. */
export type AskingForm =
  | "capacity"
  | "inclusions"
  | "prices"
  | "alternatives"
  | "availability"
  /** Which rooms, as against whether a certain one. */
  | "rooms"
  /** What a room is like. */
  | "room"
  /** About all the house has. */
  | "house"
  | "or"
  /** Starts that go on from the question before. */
  | "followUp"
  /** "let me know whether", "I wonder if": a question in the form of a statement. */
  | "indirect"
  /** Small talk: nobody at a booking desk has the answer in store. */
  | "chat"
  /** What one asks leave for: "may we bring our dog?" */
  | "leave"
  /** "send us your …": a request that wants information, no booking. */
  | "informing"
  | "wine";

/**
 * The words of a language for questions, as fragments of regular expressions over folded text (lower case, no accents,
 * ss for ß). Pure data: the order of the topics decides which of two takes a word.
 */
export interface TopicWords {
  language: Language;
  topics: Readonly<Record<WordTopic, readonly string[]>>;
  forms: Readonly<Record<AskingForm, readonly string[]>>;
  features: Readonly<Record<Feature, readonly string[]>>;
  groups: Readonly<Record<ItemGroup, readonly string[]>>;
  diets: Readonly<Record<Diet, readonly string[]>>;
  /** Number of courses in the group `n`. */
  courses: readonly string[];
  /** Words that say nothing about the topic. */
  fillers: readonly string[];
}

/** What can be had, as against what can be asked about it. */
export type ThingWords = Pick<TopicWords, "features" | "groups" | "diets" | "courses">;
