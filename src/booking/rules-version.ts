/**
 * Version of the rules that read mails and decide turns. Every stored turn names the version that decided it, so that a
 * replay tells what a changed rule would have done. Raised by hand, with a line here, when a change makes the same mail
 * be read, decided or answered another way.
 *
 * 1: the first that was recorded.
 * 2: days of the month are of the month spoken of, days that do not suit are taken back, what was offered for a visit may
 *    be counted, and acceptance, counter-offers, cancellations and small talk are told apart more finely in all languages.
 */
export const RULES_VERSION = 2;
