/**
 * Version of the rules that read mails and decide turns. Every stored turn names the version that decided it, so that a
 * replay tells what a changed rule would have done. Raised by hand, with a line here, when a change makes the same mail
 * be read, decided or answered another way.
 *
 * 1: the first that was recorded.
 */
export const RULES_VERSION = 1;
