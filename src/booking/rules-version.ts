/**
 * Version of the rules that read mails and decide turns. Every stored turn names the version that decided it, so that a
 * replay tells what a changed rule would have done. Raised by hand, with a line here, when a change makes the same mail
 * be read, decided or answered another way.
 *
 * 1: the first that was recorded.
 * 2: days of the month are of the month spoken of, days that do not suit are taken back, what was offered for a visit may
 *    be counted, and acceptance, counter-offers, cancellations and small talk are told apart more finely in all languages.
 * 3: what is only imagined, told of others or an advertisement tells nothing, what is said anew replaces what was said, what
 *    is left over is meant, and a yes beside a number that is none of the booking's accepts nothing.
 * 4: what somebody orders, refuses, asks or accepts is told by what it is said of: other events, other houses, other
 *    prices and what is still awaited accept and move nothing, and a question that names nothing is about what was said
 *    right before it.
 * 5: once the event has its day, another day, hour or number is its own only where it is said of it; a number near our
 *    offer bargains; who decides takes an offer in whatever words; things are counted by what they are of; and few words
 *    are about what stands before them.
 * 6: of days and rooms that were offered one is chosen by what is said of the others as well; another room that is named as
 *    where the booking goes is a move in whatever verb; what others do elsewhere is no fact; an hour named against one of
 *    the event's takes its end; things are ordered without a verb, and taken or left behind our answer about them; and what
 *    the record says is told at every step.
 * 7: orders, cancellations, holds and put-off answers are read by what they are made of; old and new values side by side
 *    are changes; more, fewer and other things are counted by a part of their name; a day that is given up or told of
 *    others is not wished; who signs, for whom and who pays is read from the whole card; and what is asked without
 *    obligation, by others or only to compare opens and moves nothing.
 */
export const RULES_VERSION = 7;
