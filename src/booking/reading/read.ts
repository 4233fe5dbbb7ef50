import { BILLING_FIELDS } from "../facts.ts";
import { isAbsenceNote } from "./absence-note.ts";
import { acknowledging } from "./acknowledgements.ts";
import { withAgreement } from "./agreement.ts";
import { besideAllElse } from "./all-else.ts";
import { amountsIn } from "./amounts.ts";
import { ofOffer } from "./asked-things.ts";
import { attackIn } from "./attacks.ts";
import { bareNumbers } from "./bare-numbers.ts";
import { readBilling } from "./billing/billing.ts";
import { namesIn } from "./billing/pieces.ts";
import { withChange } from "./changed.ts";
import { withNotes } from "./clause-notes.ts";
import { readClauses } from "./clauses.ts";
import { phonesIn, readContact } from "./contact.ts";
import { isFirst, type ReadingContext } from "./context.ts";
import { readCounters, withoutCostly } from "./counters.ts";
import { dateTokens } from "./date-tokens.ts";
import { readDayparts } from "./dayparts.ts";
import { readDays } from "./days.ts";
import { readDurations } from "./durations.ts";
import { eventMoveIn } from "./event-moves.ts";
import { tellingHeads } from "./head-requests.ts";
import { countedText, headsIn } from "./heads.ts";
import { hintsApart } from "./hints.ts";
import { answersOf, hourMoveIn } from "./hour-moves.ts";
import { swappedTimes, withSwaps } from "./hour-swaps.ts";
import { readEventTypes, readLayouts } from "./kinds.ts";
import { languageOf } from "./language.ts";
import { withLeftOver } from "./left-over.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { listMarks } from "./list-marks.ts";
import { asWritten, mend } from "./mended.ts";
import { countsThings, tellsNoHeads } from "./needs.ts";
import { apartFromOthers, besideOthersOf } from "./of-others.ts";
import { asideIn, endingNow, partsOfWhatWas, quotedIn } from "./over.ts";
import { MAX_READ_LENGTH, ownText } from "./own-text.ts";
import { clauseAt, place } from "./placed.ts";
import { visitChoice } from "./places.ts";
import { markedInPassing } from "./plain-yes.ts";
import { pleasantriesIn } from "./pleasantries.ts";
import { toldApart } from "./price-or-people.ts";
import { readWishes } from "./product-wishes.ts";
import { dropsCatering, productVocabulary } from "./products.ts";
import { askingForDays } from "./questions/asked-days.ts";
import { withIndirectQuestions } from "./questions/indirect.ts";
import { readQuestions } from "./questions/read-questions.ts";
import { type Clause, carriesFacts, type Found, isNoted, type Reading } from "./reading.ts";
import { meantRooms, readRooms } from "./rooms.ts";
import { isShift, saysShift, shiftedTimes } from "./shifts.ts";
import { looksLikeGibberish, readSignals } from "./signals.ts";
import { looksLikeSmallTalk } from "./small-talk.ts";
import { readSourcing } from "./sourcing.ts";
import { roomsAskedFor } from "./taken-up.ts";
import { blank, fold, normalise, type Span, spanOf, touches, without, words } from "./text.ts";
import { concluded } from "./time-ends.ts";
import { besidesMeals, readTimes } from "./times.ts";
import { toldDays } from "./told-days.ts";
import { isSolicitation, withoutUnmeant } from "./unmeant.ts";
import { unread } from "./unread.ts";
import { isByItself, isOfVisitors, MAX_VISITORS, wishingVisits } from "./visit-wishes.ts";

/** Tokens and amounts are tried from their start alone, so that a long one costs no more than its length. */
const LINK = /https?:\/\/\S+|www\.\S+|(?<![^\s@<>])[^\s@<>]{1,64}@[^\s@<>]{1,190}\.\p{L}{2,24}/giu;
const GREETING = words(LEXICONS.flatMap(({ greetings }) => greetings));
/** "None of the three", "an allen drei Tagen": what was offered, counted once more. */
const OF_THEM = words(LEXICONS.flatMap(({ ofThem }) => ofThem));

/**
 * Reads a mail, once: the client's own words, sentence by sentence, with the text that proves each thing.
 * @param raw the mail's text; more than 10,000 characters are not read
 */
export const read = (raw: string, context: ReadingContext): Reading => {
  const { body, signature } = ownText(normalise(raw.slice(0, MAX_READ_LENGTH)), isFirst(context));
  const folded = fold(body);
  if (attackIn(`${folded}\n${fold(signature)}`))
    return { ...unread(body, languageOf(body, context.language)), isAttack: true };
  if (isAbsenceNote(folded)) return unread(body, context.language);
  if (isSolicitation(folded, isFirst(context)))
    return { ...unread(body, context.language), contact: readContact(body, signature), isOffTopic: true };
  const kept = [...[...body.matchAll(LINK)].map(spanOf), ...namesIn(body, context.asked.includes("billing"))];
  const mended = mend(body, kept, context.catalogue);
  return asWritten(readBody(mended.text, signature, context), body, mended);
};

const readBody = (body: string, signature: string, context: ReadingContext): Reading => {
  const noText = [...[...body.matchAll(LINK)].map(spanOf), ...listMarks(body)];
  const clean = without({ written: body, folded: fold(body) }, noText);
  const pleasant = pleasantriesIn(clean.folded);
  const greeted = without(clean, [...[...clean.folded.matchAll(GREETING)].map(spanOf), ...pleasant]);
  const language = languageOf(body, context.language);
  const whole = greeted.folded;
  const worded = withIndirectQuestions(readClauses(greeted.written, whole), whole);
  const asWorded = withoutUnmeant(whole, apartFromOthers(whole, worded, context.eventDay), {
    isFirst: isFirst(context),
    eventDay: context.eventDay,
  });
  const billing = readBilling(greeted.written, asWorded, {
    isAnswer: context.asked.includes("billing"),
    missing: context.missingBilling ?? (isFirst(context) ? BILLING_FIELDS : []),
    rooms: context.catalogue.rooms.map(({ name }) => name),
  });
  const billed = billing.map(({ span }) => span);
  const { written: rest, folded } = without(greeted, billed);
  const noise = [...amountsIn(folded), ...phonesIn(rest).map(({ span }) => span)];
  const dateText = without({ written: rest, folded }, noise);

  const { days, unmeant } = readDays(dateText.written, dateText.folded, {
    today: context.today,
    language,
    proposed: context.proposedDays,
    known: context.eventDay,
  });
  const daySpans = days.map(({ span }) => span);
  const clauses = askingForDays(folded, asWorded, context.eventDay === undefined ? days : []);
  const dateSpans = days.flatMap(({ mention, span }) => (mention.monthless ? [span] : dateTokens(folded, span)));
  const timeText = blank(dateText.folded, [...dateSpans, ...unmeant, ...[...folded.matchAll(OF_THEM)].map(spanOf)]);
  const products = productVocabulary(context.catalogue);
  const namedProducts = clauses.flatMap((clause) => products.named(folded, clause));
  const found = readTimes(timeText, [...dateSpans, ...daySpans], answersOf(timeText, context));
  const swaps = swappedTimes(timeText, context.eventTimes, found);
  const named = withSwaps(besidesMeals(concluded(timeText, found), timeText, namedProducts), swaps);
  const shifts = context.eventTimes ? shiftedTimes(timeText, context.eventTimes, named) : [];
  const times = [...named, ...shifts];
  const { hint, visits } = hintsApart(folded, clauses, context, daySpans);
  const over = partsOfWhatWas(folded, clauses, days, context);
  const counted = clauses.flatMap((clause) => products.counts(folded, clause, context.attendees));
  const durations = readDurations(timeText, times);
  const notHeads = [...daySpans, ...over, ...counted, ...[...durations, ...found, ...times].map(({ span }) => span)];
  const countText = countedText(timeText, notHeads);

  const wished = readWishes(products, folded, clauses, context);
  const ordered = wished.map(({ span }) => span);
  const placed = place(clauses);
  const heads = headsIn(countText, context, days.length > 0 || hint !== undefined);
  const isVisitAsked = context.asked.includes("visit_day") || context.asked.includes("visit_time");
  const ownHeads = besideOthersOf(folded, clauses, heads, context);
  const foundHead = ownHeads.filter(
    ({ mention, span }) =>
      !countsThings(folded, span, { clauses, named: namedProducts, wished: ordered }) &&
      !tellsNoHeads(folded, { mention, span }, clauses, context.attendees) &&
      !(mention.count <= MAX_VISITORS && (isVisitAsked || isOfVisitors(folded, clauses, span))) &&
      !(isVisitAsked && isByItself(folded, span)),
  );
  const acknowledged = acknowledging(folded, clauses, context.asked);
  const answers = clauses.flatMap((clause) =>
    readRooms(rest, folded, clause, {
      catalogue: context.catalogue,
      offered: context.offeredRooms,
      isAnswer: context.asked.includes("room") && !acknowledged.includes(clause),
    }),
  );
  const rooms = meantRooms(answers);
  const layouts = readLayouts(folded);
  const events = readEventTypes(folded, [...namedProducts, ...layouts.map(({ span }) => span)]);
  const eventTypes = events.map(({ value, span }) => placed(value, span));
  const signalled = readSignals(folded, clauses, {
    others: [
      ...daySpans,
      ...[...times, ...foundHead, ...(hint ? [hint] : [])].map(({ span }) => span),
      ...namedProducts,
    ],
    rooms: rooms.map(({ span }) => span),
    wished: (context.wishes?.length ?? 0) > 0 ? namedProducts : [],
    acknowledged,
    isFirst: isFirst(context),
  });
  const byNoName = ordered.filter((span) => !namedProducts.some((named) => touches(named, span)));
  const said = endingNow(ofOffer(folded, signalled, context, { ordered, pointed: byNoName }), [
    ...over,
    ...quotedIn(folded),
  ]);
  const beside = { named: [...foundHead, ...times, ...rooms, ...eventTypes], said };
  const pointed = toldDays(folded, clauses, days, {
    context,
    beside,
    hint: hint?.span,
    isWhole: (clause) => [foundHead, times].every((all) => all.some(({ span }) => touches(span, clause))),
  });
  const datesRoled = pointed.days;
  const isApart = ({ span }: { span: Span }): boolean => pointed.elsewhere.some((part) => touches(part, span));
  const asked = {
    ...pointed,
    said,
    isInquiry:
      foundHead.some((found) => !isApart(found)) && said.some(({ value }) => value === "booking" || value === "offer"),
    isVisitAsked: isVisitAsked || context.asked.includes("visit_confirm"),
    known: context.eventDay,
  };
  const whens = [...daySpans, ...times.map(({ span }) => span)];
  const move = eventMoveIn(folded, wishingVisits(folded, pointed.clauses, said, { whens, ...asked }), asked);
  const counting = tellingHeads(folded, move.clauses, foundHead);
  const swap = roomsAskedFor({ written: rest, folded }, counting, rooms, { ...context, days: datesRoled, said });
  const hours = hourMoveIn(folded, swap.clauses, { ...asked, times, swaps, hours: context.eventTimes });
  const moving = hours.clauses;
  const noted = withNotes(folded, moving, move.ofEvent);
  const notOrdered = [...over, ...ownInstead(noted, context)];
  const meant = said.map((found) => ({ ...found, mood: clauseAt(moving, found.span).mood }));
  const datesTold = datesRoled.map((found) => ({
    ...found,
    value: move.refused.includes(found.span) ? { ...found.value, refused: true } : found.value,
    mood: clauseAt(moving, found.span).mood,
  }));
  const isOff = move.days.length === 0 && said.some(({ value }) => value === "cancel");
  const datesRead = isOff ? datesTold : withLeftOver(folded, datesTold, hint);
  const moved = [
    ...days.filter(({ mention }) => mention.isNew),
    ...[...days, ...shifts].filter(({ span }) => saysShift(folded.slice(span.start, span.end))),
  ].map(({ span }) => span);
  const isElse = [context.eventDay, ...days.map(({ mention }) => mention.day)].some(
    (day) => day && day > context.today,
  );
  const told = asideIn([...over, ...pointed.elsewhere], place(moving));
  const signals = withChange(meant, {
    days: datesRead,
    others: [
      ...moved.map((span) => placed(span, span)),
      ...[...move.days, ...hours.moved, ...swap.asked].map((span) => told(span, span)),
    ],
    endsNothing: [move.days, swap.asked].some((all) => all.length > 0),
    besideAllElse: (named) => besideAllElse(folded, clauses, named),
    eventDay: context.eventDay,
  });
  const { people, prices } = toldApart(folded, foundHead, readCounters(folded, clauses, signals, context), context);
  const reading: Reading = {
    text: body,
    language,
    clauses: noted,
    signals: withoutCostly(folded, clauses, signals, prices),
    days: datesRead,
    hints: hint ? [told(hint.hint, hint.span)] : [],
    dayparts: readDayparts(folded, isElse).map(({ daypart, span }) => told(daypart, span)),
    times: times.map(({ mention, span }) => ({
      ...told(mention, span),
      ...(hours.ofElse.includes(span) && { mood: "aside" as const }),
    })),
    durations: durations
      .filter(({ span }) => !isShift(span, shifts) && !products.takesHours(folded, clauseAt(clauses, span), span))
      .map(({ hours, span }) => told(hours, span)),
    people: people.map(({ mention, span }) => told(mention, span)),
    rooms: swap.rooms.map(({ mention, span }) => told(mention, span)),
    layouts: layouts.map(({ value, span }) => told(value, span)),
    eventTypes: events.map(({ value, span }) => told(value, span)),
    products: wished
      .filter(({ span }) => !notOrdered.some((part) => touches(part, span)))
      .map(({ mention, span }) => told(mention, span)),
    dropsCatering: clauses.some(
      ({ mood, start, end }) => carriesFacts(mood) && dropsCatering(folded.slice(start, end)),
    ),
    questions: moving.filter(({ mood }) => mood === "question"),
    asks: [],
    contact: readContact(body, signature),
    billing: billing.map(({ mention, span }) => place(moving)(mention, span)),
    counters: prices.map(({ mention, span }) => told(mention, span)),
    sourcing: readSourcing(rest, folded, clauses, signals, [
      ...daySpans,
      ...[...rooms, ...eventTypes, ...(hint ? [hint] : [])].map(({ span }) => span),
      ...namedProducts,
    ]).map(({ item, span }) => asRequest(told(item, span))),
    visitTimes: [],
    visitHints: visits.map((each) => told(each.hint, each.span)),
    visitChoice: visitChoice(folded, context).map(({ nth, span }) => told(nth, span)),
    isOffTopic: false,
    isGibberish: [billing, pleasant, answers, people].every((all) => all.length === 0) && looksLikeGibberish(folded),
  };
  const complete = {
    ...reading,
    bareNumbers: bareNumbers(reading, countText).map(({ number, span }) => told(number, span)),
    asks: asksOf(reading, { folded, counts: countText, daySpans }, context),
  };
  // "Ok, und die MWST?" has hardly a vowel, and asks for something.
  const isAsking = complete.asks.some(({ value }) => value.topic !== "other");
  const passing = { ...complete, signals: markedInPassing(folded, complete, context.asked) };
  const agreed = { ...complete, signals: withAgreement(passing, folded, context) };
  const isAccepting = agreed.signals.some(({ value }) => value === "accept");
  return {
    ...agreed,
    isGibberish: agreed.isGibberish && !isAsking && !isAccepting,
    isOffTopic: looksLikeSmallTalk(folded, agreed, context.asked),
  };
};

/** "We'll manage with a playlist": where the guests tell what they have in the place of what cannot be had. */
const ownInstead = (noted: readonly Clause[], { asked }: ReadingContext): readonly Clause[] =>
  asked.includes("without") ? noted.filter((clause) => isNoted(clause, "goes_on")) : [];

const asksOf = (
  { clauses, signals, days, dayparts, rooms, layouts, counters, sourcing }: Reading,
  texts: { folded: string; counts: string; daySpans: readonly Span[] },
  { today, catalogue }: ReadingContext,
) => {
  const proposals = [...counters, ...sourcing].map(({ span }) => span);
  return readQuestions({ clauses, signals, days, dayparts, rooms, layouts, proposals, ...texts, today, catalogue });
};

/** Whoever asks whether something could be got asks for it. Source: spec/workflow.md §2.13. */
const asRequest = <T>(found: Found<T>): Found<T> => (found.mood === "question" ? { ...found, mood: "request" } : found);
