import { IDLE } from "./lexicon/idle-words.ts";
import type { Mood } from "./reading.ts";
import { group } from "./vocabulary.ts";

const TALKED = new RegExp(`(?<!\\p{L})${group(IDLE.talked)}\\W*$`, "u");

/**
 * "It was lovely talking to you on the phone": who tells of it wants nobody called.
 * @param before what stands before the word in its part of the clause
 */
export const isTalkedAlready = (before: string, mood: Mood): boolean => mood === "statement" && TALKED.test(before);
